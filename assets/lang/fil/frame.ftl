### Ang mga salita ng frame ng window, ng mga sinasabi nito, at ng sarili nitong mga page.

## ui: mga salitang ginagamit sa maraming lugar

cancel = Kanselahin
close = Isara
undo = I-undo
redo = I-redo
help = Tulong
menu = Menu
more-pages = Iba pa
try-again = Subukan ulit
save-elsewhere = I-save sa iba…
look-at-both = Tingnan ang dalawa


## ui/state: ang mga pangalan ng mga page

page-today = Ngayon
page-history = History
page-trends = Mga trend
page-before-after = Bago at pagkatapos
page-helps = Ano ang nakakatulong
page-sessions = Mga session
page-report = Report
page-settings = Settings
page-experiment = Experiment
page-import = Magpasok ng file
page-both = Tingnan ang dalawa
behind-each = Bawat session
behind-others = Ibang score
behind-surer = Para mas sigurado
behind-claims = Ang sinasabi ng iba
behind-method = Paano ito nakukuha
behind-raw = Mga raw na araw


## ui/state/trends: aling mga araw, at katabi ng alin

span-month = 30 araw
span-quarter = 90 araw
span-year = 1 taon
span-all = lahat
# Ikumpara sa …
compare-nothing = wala
compare-before = panahong nauna
compare-year-before = isang taon bago


## ui/state/report: ang mga araw na saklaw ng report

period-quarter = 3 buwan
period-year = Isang taon
period-usual = 2 taon
period-all-days = Lahat ng araw
period-typed = Mula isang araw hanggang isa pa


## ui/state/saving: ang tanong kung saan ilalagay ang file

save-a-picture = Mag-save ng larawan
save-the-report = I-save ang report
get-data-out = Ilabas ang data mo
endings-picture = Kung .png ang dulo ng pangalan, larawan ito para sa mga sulat at mensahe; kung .svg, larawang malinaw sa anumang laki.
endings-report = Kung .pdf ang dulo ng pangalan, mga pahina itong puwedeng i-print o ipadala; kung .html, pahina para sa browser.
endings-journal = Kung .csv ang dulo ng pangalan, talaan ito para sa spreadsheet; kung .json, ang buong diary.


## ui/state/purpose: kalendaryong nagtatanong kung saan ilalagay

move-day-to = Ilipat ang { $shown-day } sa
move-checkin-to = Ilipat ang { $at } ng { $shown-day } sa
move-scores-to = Ilipat ang mga score ng { $shown-day } sa


## ui/command: ang mga puwedeng gawin, at ang mga key nito

keys-control = Ctrl+{ $letter }
group-numbers = Ang apat na numero
group-day = Ang araw
group-pages = Mga page
group-entered = Ang inilagay
group-window = Ang window
do-score = I-score ang hanay at pumunta sa susunod
do-score-10 = Score na 10
do-score-0 = Score na 0
do-point = Isang point pababa o pataas
do-row = Ibang hanay
do-blank = Gawing blangko ang score
i-had-a-session = Nag-session ako
previous-day = Nakaraang araw
next-day = Susunod na araw
back-to-today = Bumalik sa ngayon
do-move-day = Ilipat ang bukas na araw sa ibang petsa
do-empty-day = Alisan ng laman ang bukas na araw
do-form = I-save ang laman ng form, o isara ito
do-offers = Ang puwedeng gawin sa isang hanay
do-move-score = Ilipat ang sarili mong score
search-notes = Maghanap sa mga tala
save-now = I-save na
do-control = Susunod o nakaraang control
do-scroll = Igalaw ang page
larger-text = Mas malaking text
smaller-text = Mas maliit na text
usual-text-size = Karaniwang laki ng text
menu-of-all = Menu ng lahat ng command
all-keys = Lahat ng key sa isang page
open-example-journal = Buksan ang halimbawang diary
close-unkink = Isara ang Unkink
keys-score = 0 hanggang 9
keys-score-10 = 1 tapos 0, o End
keys-score-0 = 0, o Home
keys-point = Left, Right
keys-row = Up, Down
keys-blank = Delete o Backspace
keys-previous-day = Alt+Left
keys-next-day = Alt+Right
keys-today = Alt+Home
keys-menu-alone = nasa menu
keys-redo = Ctrl+Y o Ctrl+Shift+Z
keys-form = Enter, Esc
keys-offers = Shift+F10, o right click
keys-move-score = Alt+Up, Alt+Down sa Settings
keys-control-next = Tab, Shift+Tab
keys-scroll = Page Up, Page Down, Home, End
keys-larger = Ctrl+plus
keys-smaller = Ctrl+minus
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 o Ctrl+P


## ui/views/help: ang gagawin, at lahat ng key sa isang page

help-evening = Gabi-gabi: apat na numero mula 0 hanggang 10. I-type o i-click ang mga ito. Ang araw na iniwang blangko ay mananatiling blangko.
help-session = Pagkatapos ng masahe, o ng anumang ginawa para sa likod mo: “Nag-session ako”, sa itaas ng araw.
help-answer = Pagkatapos ng 30 araw at 6 na session, sasabihin ng “Bago at pagkatapos” kung nakakatulong ito sa iyo. Hanggang doon, nagbibilang ang “Ngayon”.
help-undo = Puwedeng i-undo ang lahat, at ang tina-type mo ay nasa disk na habang tina-type mo.
help-close = Isara ang tulong
help-what = Ang gagawin
help-where = Nasaan ang diary mo
help-file = Isang file, sa iyo. Kopyahin ito para may kopya ka. Isinusulat ito ng `unkink-cli export` bilang CSV o JSON.
help-told = Ang mga sinabi sa iyo ng Unkink mula nang buksan ito


## ui/frame: ang nasa palibot ng bawat page

help-keys = Tulong  F1
menu-keys = Menu  F10
# Kasunod ang ginawa: “pagtago ng Energy”, “sleep 8”, “pagpasok ng file”.
undo-step = I-undo: { $step }
redo-step = I-redo: { $step }
with-keys = { $told } · { $keys }


## ui/status: kung hanggang saan na ang na-save, sa ilang salita sa sulok

status-nothing = Wala pang ise-save
status-typing = May tina-type…
status-saving = Sine-save
status-saved = Na-save na
status-unconfirmed = Na-save, hindi pa kumpirmado
status-failed = Hindi na-save
status-away = Wala ang folder
status-apart = Binago sa labas
status-gone = Wala na ang file
status-read-only = Pagbabasa lang
status-example = Halimbawa
status-broken = Hindi nabuksan
status-not-entered = Hindi pa nailagay lahat
status-saved-at = Na-save { $at }
status-taken-in = Binago sa labas, ipinasok { $at }
status-taken-in-briefly = Ipinasok { $at }
nothing-changed = Walang nabago.


## ui/banner: ang nasa itaas ng page. Una kung ano ito, tapos kung ano ang gagawin

still-here =
    { $unkept ->
        [yes] Narito pa ang mga binago mo, pero habang bukas lang ang window na ito.
       *[no] Narito pa ang mga binago mo.
    }
unconfirmed = Na-save, pero hindi pa ito kinukumpirma ng disk.
unconfirmed-remedy = Kung mawawalan ng kuryente ngayon, baka mawala ang huling binago. Itatanong ulit ito sa susunod na pag-save.
journal-newer = Isinulat ng mas bagong Unkink ang diary na ito.
journal-newer-remedy = Mababasa mo ito; kailangan ng mas bagong version para baguhin ito.
example = Halimbawa ito. Walang sa iyo rito.
example-remedy = Subukan ang lahat: walang matitira rito.
start-own = Simulan ang sarili kong diary
journal-broken = Hindi mabasa ang diary na ito. Hindi ito ginalaw.
restore-a-backup = Ibalik ang isang backup…
changed-read-only = Mababasa lang ito hanggang sa mapili mo kung alin ang mananatili.
changed-choose = Mananatili rito ang tina-type mo hanggang sa makapili ka.
file-gone = Wala na ang file ng diary. Narito pa ang lahat.
file-gone-remedy = Isusulat ulit ito sa susunod mong pagbabago.
write-now = Isulat na ngayon
open-elsewhere = Bukas na ang diary na ito sa Unkink. Pagbabasa lang ang kaya ng window na ito.
open-elsewhere-remedy = Ipinapakita nito ang sine-save ng kabilang window. Para makapagsulat dito, isara muna iyon.
seat-free = Nakasara na ang kabilang window. Pagbabasa pa lang ang kaya ng window na ito.
seat-free-remedy = Hindi na bukas sa iba ang diary na ito ngayon.
change-it-here = Dito baguhin
folder-away = Wala ang folder ng diary mo. Walang ipapalit dito.
folder-not-there = Wala roon ang folder ng diary mo. Walang ipapalit dito.
begin-elsewhere = Magsimula sa ibang lugar…
journal-moved = Wala ang diary na ito sa dati nitong disk. Baka mas luma ito.
use-this-one = Gamitin ito
changed-outside = Binago ang diary na ito sa labas ng Unkink. Walang na-overwrite.
folder-away-remedy =
    { $unkept ->
        [yes] Mananatili rito ang tina-type mo, pero habang bukas lang ang window na ito, at mase-save kapag bumalik na ang folder. Ikonekta ang disk o share nito: { $path }
       *[no] Mananatili rito ang tina-type mo at mase-save kapag bumalik na ang folder. Ikonekta ang disk o share nito: { $path }
    }
folder-not-there-remedy = Ikonekta ang disk o share nito; kusang bubukas ang diary. Folder: { $path }
journal-moved-remedy = Ikonekta ang disk na iyon; kusang bubukas ang diary na naroon. O sabihing dito na ang lugar nito mula ngayon: { $path }
changed-both =
    { $n ->
        [one] { $n } entry ang binago rito at sa labas.
       *[other] { $n } na entry ang binago rito at sa labas.
    }
take-other = { $told } Puwede mong kunin ang kabila sa halip nito.
stands-first = Mananatili ang naunang ginawa.
stands-here = Mananatili ang narito.
stands-each = Nakasulat sa bawat isa kung alin sa dalawa ang mananatili.
unsettled = May ilang entry na dalawa pa ang value.
unsettled-remedy = Binago ang mga ito rito at sa labas, at nagsara ang window bago ka nakapili.
copies-beside =
    { $n ->
        [1] May kopya ng isang diary sa tabi ng sa iyo.
        [one] May { $n } kopya ng diary sa tabi ng sa iyo.
       *[other] May { $n } na kopya ng diary sa tabi ng sa iyo.
    }
copies-beside-remedy = Gumagawa ng ganito ang cloud folder kapag sabay na nagsusulat ang dalawang computer; pareho ang itsura ng kopyang ikaw ang gumawa.
see-what-it-has = Tingnan ang laman nito
not-now = Huwag muna


## ui/app: ang sinasabi ng window

past-midnight = Lampas na ng hatinggabi. Ito ay { $shown-full } pa rin.
another-day = { $on-full } na ngayon.
another-day-shown = { $shown-full } ang tinitingnan mo.
clock-behind = Ito ay { $shown-full }, pero { $on-full } ang sabi ng orasan.
scores-go-to-day = Mapupunta sa { $on-weekday } ang mga score na ilalagay mo ngayon.
go-to-today = Pumunta sa ngayon
go-to-weekday = Pumunta sa { $on-weekday }
elsewhere-what = Mula ngayon, nasa file na ito ang diary mo sa Unkink.
save-there = I-save doon
closing = Hindi pa na-save ang lahat.
closing-still = Narito pa ang mga huling binago mo.
close-unsaved = Isara nang hindi sine-save
elsewhere-title = I-save sa iba
no-dialog = Walang dialog ang desktop na ito para pumili.
no-dialog-remedy = I-type na lang ang buong path.
fault = May nangyaring mali sa Unkink mismo.
fault-remedy = Subukan ulit; kung ganoon pa rin, buksan itong muli.
file = File: { $path }
settings-damaged = Hindi nabasa nang buo ang settings mo.
settings-damaged-remedy = Gumagana ang nabasa, karaniwan ang iba ({ $why }). Itinabi ang lumang file: { $path }
settings-unreadable = Hindi mabasa ang settings mo. Ang karaniwan ang gumagana.
settings-newer = Mas bagong Unkink ang nagsulat ng settings mo. Hindi ginalaw ang mga ito; gagana ang mga pagbabago hanggang sa magsara ang window na ito.


## ui/settings: ang sinasabi tungkol sa file ng settings

folder-copies = Folder para sa kopya araw-araw
folder-watched = Folder na pagkukunan
settings-no-text = hindi ito text
settings-no-object = hindi ito object na {"{…}"}
settings-wrong = ang { $name } ay dapat na { $told }
settings-size = numero mula 100 hanggang 200
settings-flag = true o false
settings-texts = listahan ng mga text
settings-path = path ng folder
settings-text = text
one-of = { $told } o { $name }


## ui/app: ang hindi na-save, mga kopya, mga dating ayos

unsaved-is-in = Narito ulit ang hindi na-save noong huli.
unsaved-is-in-remedy = Babawiin ito ng I-undo.
unsaved-waits = Itinabi sa computer na ito ang hindi na-save noong huli.
unsaved-waits-remedy = Papasok ito sa diary mo kapag nabuksan na iyon.
step-unsaved = ang hindi na-save
reminder-needs-program = Kailangan ng paalala ang program na unkink-cli katabi ng sa window: i-install ang dalawa.
damaged-outside = Nasira ang diary sa labas ng Unkink.
unreadable-now = Hindi na mabasa ang file ng diary.
not-overwritten-why = Walang na-overwrite. { $why }
newer-outside = Isinulat ng mas bagong Unkink ang diary.
newer-outside-remedy = Walang na-overwrite. I-save sa iba, o i-update ang Unkink.
cannot-work-out = Hindi ito makuwenta.
file-saved = Na-save na ang file.
nothing-copied = Walang nakopya.
file-not-saved = Hindi na-save ang file.
stays-as-it-is = Mananatili itong ganito.
reminder-stays = Mananatiling ganito ang paalala.
settings-unsaved = Hindi ma-save ang settings mo. Gagana ang mga ito hanggang sa magsara ang window na ito.
aside-unkept = Hindi rin maitabi sa computer na ito ang hindi ma-save.
drafts-unkept = Hindi maitabi para sa susunod na pagbukas ang kalahating na-type.
not-possible = Hindi iyon nagawa.
copy-stays = Mananatiling ganito ang kopya.
choices-unkept = Hindi ma-save sa tabi ng diary ang hindi mo pa napipili.
why-file = { $why }. File: { $path }
copy-gone = Wala na ang kopya. File: { $path }
copy-newer = Isinulat ng mas bagong Unkink ang kopya. I-update ang Unkink para maipasok ito. File: { $path }
copy-not-put-away = Naipasok ang kopya, pero hindi nailipat sa folder na “backups”: { $why }. File: { $path }
journal-there = May diary na roon. Pumili ng ibang pangalan. File: { $path }
window-reads = Pagbabasa lang ang kaya ng window na ito.
fault-in-the-way = May mali sa Unkink mismo na humaharang.


## ui/app/output: mga file na gawa mula sa diary

file-there = May file na na ganoon ang pangalan. { $path }
file-unconfirmed = Hindi pa ito kinukumpirma ng disk.
name-must-end = Dapat magtapos ang pangalan sa { $names }.
first-day-wrong = Ang unang araw: { $why }
last-day-wrong = Ang huling araw: { $why }
last-before-first = Nauna ang huling araw, { $end-iso }, sa unang araw, { $begin-iso }.
choose-a-score = Pumili ng kahit isang score.


## ui/app: sa pagbukas

not-closed-in-order = Hindi naisara nang maayos ang Unkink noong huli.
not-closed-in-order-more = Naitabi ang na-type mo. Ang alam tungkol dito, na walang anumang galing sa diary mo, ay nasa { $path }
clock-of-utc = Oras ng UTC ang orasan dito.
one-file-more = Binabasa ang { $name }; i-drop ang iba pagkatapos nito.
one-file = Isang file lang ang maipapasok sa bawat pagkakataon.
except-half-typed = { $state }, maliban sa kalahating na-type. { $told }
step-import = pagpapasok ng file
step-copy = pagpapasok ng kopya
not-saved-there = Hindi na-save doon.


## ui/app/editor: ang binabawi ng undo, kasunod ng salitang iyon

step-rename = pagpapalit ng pangalang { $older } sa { $name }
step-move-scores = paglilipat ng mga score sa { $end-in-year }
step-swap = pagpapalit ng { $begin-in-year } at { $end-in-year }
step-move = paglilipat ng { $begin-in-year } sa { $end-in-year }
step-empty = pag-alis ng laman ng { $on-in-year }
step-change = pagbabago sa { $name }
step-experiment = experiment
step-add = pagdaragdag ng { $name }


## ui/app/archive: mga dating ayos ng diary

different-now =
    { $n ->
        [0] Walang naiba ngayon.
        [one] { $n } entry ang iba na ngayon:
       *[other] { $n } na entry ang iba na ngayon:
    }
backup-newer = Mas bagong Unkink ang nagsulat nito. I-update ang Unkink para makabalik dito. File: { $path }
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] { $n } backup, { $size } sa disk
       *[other] { $n } na backup, { $size } sa disk
    }
backup-unreadable = { $size }, hindi mabasa
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } na session
    }
backup-whole = buo
backup-edited = binago o nasira sa iba
backup-of-newer = galing sa mas bagong Unkink
backup-gone = wala na
one-and-more = { $told }, at { $n } pa
first-folder = Wala roon ang folder ng diary.
first-which = Sabihin muna kung aling diary ito.
first-both = Tingnan muna ang dalawa: binago ang file sa labas.
first-save = Kailangan munang ma-save ang lahat ng narito.
journal-stays = Mananatiling ganito ang diary mo.
step-go-back = pagbalik sa { $on-in-year }, { $at }


## ui/app/arrivals: ang kusang pumapasok mula sa folder

step-arrival = pagpapasok ng { $name }
came-in = Pumasok ang { $name } mula sa folder mo.
came-in-rows =
    { $n ->
        [one] { $n } hanay ang nabasa: { $taken } bago, { $already } naroon na, { $conflicts } magkaiba at iniwan gaya ng sa iyo, { $refused } tinanggihan{ $told }.
       *[other] { $n } na hanay ang nabasa: { $taken } bago, { $already } naroon na, { $conflicts } magkaiba at iniwan gaya ng sa iyo, { $refused } tinanggihan{ $told }.
    }
came-in-first = Ang una: { $why }.
came-nothing = Walang nabasa sa { $name }. Nananatili ito sa folder mo.
came-other = Iba ang { $name } na nasa folder mo sa diary mo. Hindi ginalaw ang sa iyo.
came-other-more = { $told }. Para makapili, ipasok ito sa page na “Magpasok ng file”.
did-not-come-in = May nasa folder mo na hindi pumasok.
folder-unreadable = hindi mabasa ang folder: { $why }. { $path }
arrives-as-new = bagong score ang { $name }. Ipasok nang isang beses ang file, at sabihin kung alin ang mas maganda


## ui/views/settings: ang page ng settings, isa-isang card

settings-look = Itsura
settings-scores = Mga score mo
settings-names = Mga pangalan mo
settings-file = File mo
settings-arrivals = Ang kusang pumapasok
settings-calendar = Kalendaryo at report
settings-evening = Sa gabi
settings-about = Tungkol sa Unkink
restore-title = Ibalik ang isang backup
settings-backups = Mga backup
backups-looking = Hinahanap…
backups-none = Wala pang backup. Gagawin ang una kapag may na-save sa ibabaw ng dating ayos.
backups-older = Ipakita ang mga mas luma
backups-edit = Isang hakbang ang pagbalik, at mababawi ito ng undo.
backups-restore = Itatabi muna bilang backup ang naroon ngayon.
backups-choose = Itatabi muna bilang backup ang file sa ayos nito ngayon.
backups-counting = binibilang…
backup-after = Nabago pagkatapos nito: { $told }
backup-look = Tingnan
backup-look-at = Tingnan ang { $moment }
backup-go-back = Bumalik dito
backup-go-back-to = Bumalik sa { $moment }
and-more = at { $n } pa
backups-lie-in = Nasa
copy-path = Kopyahin ang path
copy-path-of-backups = Kopyahin ang path ng mga backup
score-change = Baguhin ang score
score-add = Magdagdag ng score
save = I-save
add-it = Idagdag
enter-saves = Enter para i-save, Esc para kanselahin.
form-more = Iba pa
score-more-usual = Iba pa · 0 hanggang 10, tinatanong araw-araw
score-more = Iba pa tungkol sa score
which-better-last = Alin ang mas maganda? Madaragdag ito kapag sinagot mo.
which-better = Alin ang mas maganda?
score-asked = Tinatanong
score-asked-daily = araw-araw
score-asked-on-demand = kapag gusto ko lang
lower-is-better = mas maganda kung mas mababa
higher-is-better = mas maganda kung mas mataas
end-low = Ibig sabihin ng mababang dulo
end-high = Ibig sabihin ng mataas na dulo
end-most = pinakamarami
score-name = Pangalan
score-name-hint = gaya ng Energy
score-lowest = Pinakamababang value
score-highest = Pinakamataas na value
score-step = Hakbang
score-unit = Unit
score-unit-hint = wala, o gaya ng cm
end-none = wala
score-notice = Pinakamaliit na pagbabagong dapat pansinin
monday = Lunes
sunday = Linggo
week-begins = Nagsisimula ang linggo sa
paper-of-report = Papel ng report
name-on-report = Pangalan sa report
name-none = wala
name-without = Kung walang pangalan, walang ipi-print.
file-example = Ito ang halimbawa; hindi ito itinatabi kahit saan.
file-is = Ang diary mo ay
file-export = I-export…
copies-hint = Pinakamaganda sa ibang disk, o sa folder na naka-sync sa ibang computer.
watched-hint = Ang ilagay roon ng phone o ibang program ay kusang papasok, isang beses bawat file, kung may naipasok nang file na pareho ang mga column. Walang babaguhin doon.
folder-whole-path = Isulat ang buong path ng folder, mula sa root.
folder-choose = Pumili ng folder…
folder-choose-watched = Pumili ng folder na pagkukunan
copies-none = Walang kopya
watched-none = Walang folder
folder-none = wala
about-one-file = Nasa isang file lang ang lahat sa computer na ito. Walang account, walang internet.
about-diary = Isang personal na diary, hindi diagnosis.
about-logs = Kung kusa man itong magsara, may log sa
about-report = Kopyahin ang kailangan ng bug report
about-report-hint = Ang version, ang system, ang laki ng window at ang huling log. Wala mula sa diary mo.
about-version = Version { $told }. Libreng software sa ilalim ng MIT License o Apache License 2.0, ikaw ang pipili.
licences = Mga lisensya ng lahat ng nasa loob
licences-copy = Kopyahin
licences-copy-name = Kopyahin ang mga lisensya
remind-me = paalalahanan ako nang 9:00 PM kung walang naitala
remind-me-name = Paalalahanan ako nang 9:00 PM kung walang naitala
remind-hint = Isang notification, kahit nakasara ang window na ito. Wala itong sinasabi tungkol sa itinatala mo rito.
colours = Mga kulay
motion = Galaw
motion-hint = Sa loob ng ikasampung bahagi ng isang segundo bumubuka ang mga bahaging bumubuka. Wala nang ibang gumagalaw.
text-size = Laki ng text
light = Maliwanag
light-name = Maliwanag na kulay
dark = Madilim
dark-name = Madilim na kulay
as-desktop = Gaya ng desktop
as-desktop-name = Mga kulay gaya ng desktop
language-set = Wika
language-as-desktop = Wika gaya ng desktop
motion-little = kaunti
motion-none = wala
motion-of = Galaw: { $told }
usual-size = Karaniwan
step-hide = pagtatago ng { $name }
step-ask = pagtatanong ng { $name }
step-bring-back = pagbabalik ng { $name }
step-retire = pagtatabi ng { $name }
step-move-score = paglilipat ng { $name }
step-remove = pag-alis ng { $name }
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, wala pang naitala
        [one] { part-scale }, { part-better }, { $n } value
       *[other] { part-scale }, { part-better }, { $n } na value
    }
part-scale =
    { $has-unit ->
        [yes] { $low } hanggang { $high } { $unit }
       *[no] { $low } hanggang { $high }
    }
scores-hint = Ang tinatanong ng “Ngayon”. Nananatili ang mga value at chart ng itinago.
step-weekly-off = hindi na pagtatanong bawat linggo
step-weekly-on = pagtatanong bawat linggo
weekly-hint = Isang beses bawat linggo sa “Ngayon”: karaniwang sakit, saya sa buhay, pangkalahatang gawain (PEG). Kilala ito ng mga doktor. Kapag naka-off, nananatili ang mga value.
change = Baguhin
retire = Itabi
retired-hint = Hindi na tinatanong. Nananatili ang mga value.
bring-back = Ibalik
remove = Alisin
weekly-words = tatlong tanong tungkol sa nakaraang linggo
weekly-name = Magtanong ng tatlong tanong tungkol sa nakaraang linggo
asked-on-today = tinatanong sa “Ngayon”
ask-on-today = Itanong ang { $name } sa “Ngayon”
change-named = Baguhin ang { $name }
move-up = Itaas ang { $name }
move-down = Ibaba ang { $name }
retire-named = Itabi ang { $name }
retired-head = Itinabi ({ $n })
bring-back-named = Ibalik ang { $name }
remove-named = Alisin ang { $name }
names-kinds = Mga uri ng session
names-people = Mga tao
names-tags = Mga tag
names-painkillers = Mga pain reliever
names-regions = Mga masakit na bahagi
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
name-changes = Magbabago: { $told }.
name-joins = Magbabago: { $told }. May “{ $name }” na ({ $state }): magiging isa ang dalawa.
names-head = { $name } ({ $n })
rename-named = Palitan ang pangalan ng { $name }
show-all = Ipakita ang lahat ng { $n }
new-name-of = Bagong pangalan ng { $name }
write-new-name = Isulat ang bagong pangalan.
names-hint = Sabay-sabay na isinusulat sa lahat ng lugar ang bagong pangalan. Puwedeng maging isa ang dalawang pangalan ng iisang bagay.
rename = Palitan ang pangalan
rename-everywhere = Palitan sa lahat


## ui/app/output: ang puwedeng gawin sa file na na-save

report-opens = Bubukas ang report sa program na nagpapakita ng ganoong file.
report-print = Doon ito i-print.
folder-not-opened = Hindi mabuksan ang folder nito mula rito.
file-not-opened = Hindi mabuksan ang file mula rito.
open-file = Buksan
show-in-folder = Ipakita sa folder
print-file = I-print…
file-moved-since = Nailipat o naalis na ang file mula noon.
saved-as = { $why } Na-save ito bilang { $path }
no-opener = Hindi naka-install dito ang program na nagbubukas ng mga file: { $name }.
no-desktop = Walang kilalang desktop dito. { $path }
no-program-for-it = Walang alam na program ang desktop para dito.


## ui/metric_form: ang mali sa form ng isang score

choose-better = Piliin kung alin ang mas maganda: hindi ito malalaman sa pangalan.
write-a-name = Magsulat ng pangalan, gaya ng Energy o Sakit ng tuhod.
name-too-long =
    { $letters ->
        [one] May { $letters } letra ang pangalan. Hanggang { $most } lang ang kasya sa tabi ng score.
       *[other] May { $letters } na letra ang pangalan. Hanggang { $most } lang ang kasya sa tabi ng score.
    }
name-retired = May itinabing score na “{ $name }” ang pangalan. Ibalik ito, o pumili ng ibang pangalan.
name-there = May score nang “{ $name }” ang pangalan. Pumili ng ibang pangalan.
unit-too-long = Hanggang { $most } letra lang ang unit, gaya ng cm o min.
lowest-below-highest = Dapat mas mababa ang pinakamababang value sa pinakamataas.
step-between = Nasa pagitan ng { $low } at { $high }, ang haba ng range, ang hakbang.
notice-between = Higit sa 0 at hanggang { $high } lang ang pinakamaliit na pagbabagong dapat pansinin.
values-outside =
    { $n ->
        [one] { $n } value ng { $name } ang mapupunta sa labas ng { $low } hanggang { $high } ({ part-values-where }). Pumili ng range na kasya ang mga ito.
       *[other] { $n } na value ng { $name } ang mapupunta sa labas ng { $low } hanggang { $high } ({ part-values-where }). Pumili ng range na kasya ang mga ito.
    }
part-values-where =
    { $same ->
        [yes] nasa { $lowest }
       *[no] mula { $lowest } hanggang { $highest }
    }
too-far = Masyadong malayo sa 0 ang { $told }. Hanggang { $figure } lang, sa magkabilang panig.
write-number = Magsulat ng numero, gaya ng 0, 10 o 0.5.
no-number = Hindi numero ang { $told }. Magsulat ng isa gaya ng 0, 10 o 0.5.


## ui/drafts/waiting: ang kalahating na-type na hindi pa entry

misfit-number = May numerong hindi tugma: nasa field nito kung bakit.
misfit-time = May oras na hindi tugma: nasa field nito kung bakit.
waiting-tag = May tag na hindi pa nailalagay: pindutin ang Enter.
    .listed = isang tag
waiting-painkiller = May pain reliever na hindi pa nailalagay: pindutin ang Enter.
    .listed = isang pain reliever
waiting-checkin = May oras ng pag-score na hindi pa nailalagay: pindutin ang Enter.
    .listed = isang oras ng pag-score
waiting-number = May numerong hindi pa nailalagay: pindutin ang Enter.
    .listed = isang numero
waiting-time = May oras na hindi pa nailalagay: pindutin ang Enter.
    .listed = isang oras
waiting-session = May session na hindi pa nailalagay: pindutin ang Enter sa form nito.
    .listed = isang session
waiting-score = May score na hindi pa nailalagay: pindutin ang Enter sa form nito.
    .listed = isang score
waiting-folder = May folder na hindi pa nailalagay: pindutin ang Enter sa field nito.
    .listed = isang folder
waiting-several = { $names } at { $told } ang hindi pa nailalagay: pindutin ang Enter sa bawat isa.


## ui/form: ang form ng session kapag nakatiklop

form-areas = mga bahagi
form-taken = kung kailan na-score
form-scores = mga score
form-note = tala
form-as-last = { $told }, gaya noong huli
cost-kept = Itinabi nang ganito. Isinasama ito sa kabuuan kung iisang halaga ang nakalagay, gaya ng 45 EUR.
score-no-number = Hindi numero ang { $told }. Magsulat ng isa gaya ng 7, o iwanang blangko.


## ui/text: mga araw na paparating, at mga score ayon sa pangalan

slip-one = Lampas na sa bukas ang { $on }, kaya hindi ito kasama sa anumang sagot o larawan. Kung tama ang petsa ng computer, buksan ang araw na iyon sa History, kung saan ito ang una, at ilipat sa tamang petsa.
slips =
    { $n ->
        [one] { $n } araw mula { $begin } hanggang { $end } ang lampas na sa bukas, kaya hindi kasama ang mga ito sa anumang sagot o larawan. Kung tama ang petsa ng computer, buksan ang mga araw na iyon sa History, kung saan sila ang una, at ilipat ang bawat isa sa tamang petsa.
       *[other] { $n } na araw mula { $begin } hanggang { $end } ang lampas na sa bukas, kaya hindi kasama ang mga ito sa anumang sagot o larawan. Kung tama ang petsa ng computer, buksan ang mga araw na iyon sa History, kung saan sila ang una, at ilipat ang bawat isa sa tamang petsa.
    }
last-night = { $name } kagabi
session-minutes = { $n } min


## ui/widgets: ang sariling mga control ng window

path-of-new-file = Path ng bagong file
number-range =
    { $has-unit ->
        [yes] { $unit }, { $low } hanggang { $high }
       *[no] { $low } hanggang { $high }
    }
step-more = Dagdagan ang { $name }
step-less = Bawasan ang { $name }
chosen = { $name }: { $told }
date-button = Binubuksan ang kalendaryo para pumili ng araw.
score-blank = blangko
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
score-before =
    { $past ->
        [yesterday] kahapon { $value }
       *[before] sa naunang araw { $value }
    }
mean-of = { $figure }, average ng { $n }
type-a-number = mag-type ng numero
type-a-number-before = mag-type ng numero  ·  { $told }
area-scored = { $name }, { $value }
area-blank = { $name }, hindi naitala
body-back = Likod
body-front = Harap
body-left = kaliwa
body-right = kanan
day-today = ngayon
day-noted = may tala
day-to-come = paparating pa
day-by-coin = { $name }, plano ng barya
day-planned = { $name }, nakaplano
previous-month = Nakaraang buwan
next-month = Susunod na buwan
previous-year = Nakaraang taon
next-year = Susunod na taon


## ui/views/report: ang page kung saan pinipili ang report

report-last-before-first = Nauna ang huling araw, { $end-full-year }, sa unang araw, { $begin-full-year }.
report-courses = Takbo ng bawat score
table-of-sessions = Talaan ng mga session
table-of-days = Talaan ng mga araw
report-with-notes = Mga tala
report-which-days = Mga araw
report-which-scores = Mga score
also-in-report = Kasama rin sa report
answer-is-about = Tungkol saan ang sagot
for-whom = Para kanino
report-paper = Papel
first-day = Unang araw
choose-first-day = Piliin ang unang araw sa kalendaryo
last-day = Huling araw
choose-last-day = Piliin ang huling araw sa kalendaryo
# Binabasa ang mga buwan sa Ingles.
day-hint = Nob 18
day-help = Nob 18, Martes o kahapon
can-be-blank = puwedeng blangko
all-short = Lahat
all-scores = Lahat ng score
pages-of =
    { $pages ->
        [one] { $pages } pahina ng { $paper }
       *[other] { $pages } na pahina ng { $paper }
    }
pages-of-shown =
    { $pages ->
        [one] { $pages } pahina ng { $paper }. Ang unang { $most } ang makikita rito; nasa file ang lahat.
       *[other] { $pages } na pahina ng { $paper }. Ang unang { $most } ang makikita rito; nasa file ang lahat.
    }
worked-out-again = { $told } · kinukuwenta ulit…
page-of = Pahina { $n } ng { $pages }
report-working = Kinukuwenta ang report…
save-as-pdf = I-save bilang PDF
save-pdf-elsewhere = I-save ang PDF sa iba…
save-as-html = I-save bilang HTML…


## ui/views/import: ang page kung saan ipinapasok ang file

import-reading = Binabasa…
import-reading-share = Binabasa… { $figure }%
import-comparing = Ikinukumpara sa diary mo…
cell-is = Ang { $told } ay { $value }
word-no-score = Hindi score para sa { $name } ang { $value }. Magsulat ng isa mula { $low } hanggang { $high }, o iwanang blangko ang field nito.
tag-typed = tag
import-no-path = Isulat ang path ng file, pumili ng isa, o i-drop ito sa window na ito.
read-it = Basahin
import-what = Export ng ibang app, o anumang talaan na CSV, Excel o LibreOffice. Walang mao-overwrite sa diary mo maliban kung sabihin mo, at mababawi ng isang undo ang lahat.
import-show = Ipakita ang papasok
import-file = File
import-choose = Pumili ng file…
import-drop = O mag-drop ng ibang file sa window na ito.
import-stop = Itigil
import-stop-name = Itigil ang pagbasa ng file
import-known = Alam na ang kahulugan ng mga column nito.
import-take-known = Kunin ayon sa alam na
import-otherwise = Pumili ng iba…
import-letters = Basahin ang mga letra nito bilang
import-undo-first = Para basahin nang iba, mag-undo muna.
import-leave-field = Titingnan ulit ito kapag umalis ka sa field.
import-compared = Ikinukumpara ito sa diary mo.
path-of-file = Path ng file
sheet-title =
    { $n ->
        [one] { $name }, { $n } hanay
       *[other] { $name }, { $n } na hanay
    }
letters-of = Mga letra: { $told }, { $name }
and-more-columns = at { $n } pang column.
meaning-leave-out = laktawan
meaning-date = ang petsa
meaning-time = ang oras
meaning-own = sariling score
meaning-name = ang pangalan ng score
meaning-value = ang score ng pangalang iyon
meaning-note = tala
meaning-tags = mga tag
meaning-painkiller = pain reliever
meaning-kind = ang uri ng session
meaning-minutes = minuto ng session
meaning-with = kung kanino ang session
meaning-bed = gabi: humiga
meaning-asleep = gabi: nakatulog
meaning-awake = gabi: nagising
meaning-up = gabi: bumangon
meaning-minutes-awake = gabi: minutong gising
meaning-awakenings = gabi: ilang beses nagising
meaning-score = score: { $name }
meaning-session = session: { $name }
meaning-tag = tag
habit-name = Ano ang tawag sa nakagawian
habit-hint = Stretch
blank-words = Mga salitang ang ibig sabihin ay walang naitala, bukod sa N/A at -
blank-words-name = Mga salitang ang ibig sabihin ay walang naitala
blank-words-hint = wala, nilaktawan
more-left-out = at { $n } pang column na hindi isasama
show-more-left-out = Magpakita ng iba pang column na hindi isasama
show-more = Magpakita pa
such-as = gaya ng { $names }
column-is = Ang { $name } ay
between-tags = Ang nasa pagitan ng mga tag ng { $name }
between-them = nasa pagitan
lowest-of = Pinakamababang score ng { $name } sa file
highest-of = Pinakamataas na score ng { $name } sa file
range-from = mula
range-to = hanggang
words-scale = Sa scale ng diary mo.
words-as-tags = Itatabi bilang tag ang salitang walang score.
words-among-numbers = Kung kasama ng mga numero, o walang letra, hindi ito papasok hanggang sabihin mo rito kung ano ang katumbas nito; kapag may score na ang isang salita ng column, itatabi bilang tag ang iba.
score-of = Score ng { $name }
score-of-in = Score ng { $name } sa { $column }
in-column = sa { $column }
keep-as-tag = Itabi bilang tag
keep-as-tag-of = Itabi ang { $name } bilang tag
keep-as-tag-in = Itabi ang { $name } sa { $column } bilang tag
habit-question = Ano ang tawag sa nakagawian?
each-column = Ano ang bawat column?
each-name = Ano ang bawat pangalan?
words-question = Aling mga score ang katumbas ng mga salita?
# “3 sa 10 hanay ang puwedeng ipasok”
part-stage =
    { $stage ->
        [can] ang puwedeng ipasok
        [back] ang naipasok, tapos binawi
       *[in] ang naipasok
    }
rows-part-of =
    { $all ->
        [one] Bahagi ng { $n } sa { $all } hanay { part-stage }
       *[other] Bahagi ng { $n } sa { $all } na hanay { part-stage }
    }
rows-part =
    { $all ->
        [one] Bahagi ng { $all } hanay { part-stage }
       *[other] Bahagi ng { $all } na hanay { part-stage }
    }
rows-whole =
    { $all ->
        [one] { $n } sa { $all } hanay { part-stage }
       *[other] { $n } sa { $all } na hanay { part-stage }
    }
rows-and-part =
    { $all ->
        [one] { $n } sa { $all } hanay at bahagi ng { $more } pa { part-stage }
       *[other] { $n } sa { $all } na hanay at bahagi ng { $more } pa { part-stage }
    }
bring-in-new = Ipasok ang bago
part-n-values =
    { $n ->
        [one] { $n } value
       *[other] { $n } na value
    }
replace-values = Palitan ang { part-n-values }
bring-in-and-part = Ipasok ang { $n } at bahagi ng { $more }
bring-in-replace =
    { $all ->
        [one] Ipasok ang { $n }, palitan ang { $all } value
       *[other] Ipasok ang { $n }, palitan ang { $all } na value
    }
bring-in = Ipasok ang { $n }
say-which-better = Sabihin sa itaas kung alin ang mas maganda: { $names }.
one-undo = Mababawi ng isang undo ang lahat.
rows-already =
    { $n ->
        [one] { $n } hanay ang nasa diary mo na.
       *[other] { $n } na hanay ang nasa diary mo na.
    }
rows-repeat =
    { $n ->
        [one] { $n } hanay ang umuulit ng naunang hanay ng file.
       *[other] { $n } na hanay ang umuulit ng naunang hanay ng file.
    }
rows-differ =
    { $n ->
        [one] { $n } hanay ang may value na iba sa naroon.
       *[other] { $n } na hanay ang may value na iba sa naroon.
    }
rows-refused =
    { $n ->
        [one] { $n } hanay ang walang makukuha.
       *[other] { $n } na hanay ang walang makukuha.
    }
values-replaced = { part-n-values } mo ang pinalitan ng sa file.
and-more-rows = at { $n } pang hanay.
nothing-taken-from = Walang kinuha sa: { $names }.
more-unread = at { $n } pa na hindi mabasa
and-more-unread = at { $n } pa na hindi mabasa.
show-more-unread = Magpakita pa ng hindi mabasa
more-differ = at { $n } pa na magkaiba
show-more-differ = Magpakita pa ng magkaiba
more-twice = at { $n } pa na dalawang beses sinabi ng file
show-more-twice = Magpakita pa ng dalawang beses sinabi ng file
all-of = Lahat: { $told }
differ-unlisted = { part-n-values } pa ang magkaiba na wala sa listahan sa ibaba: sabay-sabay silang pinipili sa itaas. Para isa-isang pumili, ipasok ang file nang bahagi-bahagi.
file-twice = { $label }: { $mine } ang sabi ng naunang hanay ng file, { $theirs } ang sabi ng sumunod.
take-files-of = Kunin ang sa file: { $name }
keep-yours = Panatilihin ang sa iyo, { $mine }
keep-yours-of = { $label }: panatilihin ang sa iyo, { $mine }
take-files = Kunin ang sa file, { $theirs }
take-files-name = { $label }: kunin ang sa file, { $theirs }
nothing-new-differ = Walang bago rito. Puwede mong kunin sa itaas ang mga value ng file, o iwanan ang sa iyo.
nothing-read = Walang mabasa rito sa ayos nito ngayon. Nasa itaas ang mga dahilan.
nothing-new = Walang bago rito: nasa diary mo na ang lahat.
taken-back = Wala na ang mga ito sa diary mo ngayon.
look-again = Tingnan ulit
see-in-history = Tingnan sa History
changed-since = May binago ka mula noon. Iyon muna ang babawiin ng undo, saka ito.
as-stored = Kung paano naka-save ang mga ito:
unread-stays-out = Ang hindi mabasa lang ang hindi papasok; papasok ang natitira sa hanay nito, kung mayroon:
scores-new = Bago ang mga score na ito. Kailangan itong malaman ng sagot.
differ-title = Kung saan iba ang value ng diary mo
differ-hint = Mananatili ang sa iyo maliban kung kunin mo ang sa file.
differ-experiments = Sa dalawang experiment, mananatili ang naunang ginawa, na narito ay ang sa file, maliban kung panatilihin mo ang sa iyo.
twice-title = Kung saan dalawa ang sinasabi ng file
twice-hint = Kukunin ang una nitong sinabi.
keep-all-yours = Panatilihin ang lahat ng sa iyo
take-all-files = Kunin ang lahat ng sa file


## ui/app/import: ang laman ng file, at ang itinatanong tungkol dito

day-first = araw muna
month-first = buwan muna
year-first = taon muna
century-19 = 19…
century-20 = 20…
from-1904 = binilang mula 1904
from-1900 = binilang mula 1900
local-time = ang lokal na oras
time-of-file = gaya ng nasa file
lines-above =
    { $n ->
        [one] { $n } linya sa itaas ng talaan ang hindi isasama.
       *[other] { $n } na linya sa itaas ng talaan ang hindi isasama.
    }
unkink-journal = Diary ng Unkink
column-numbered = Column { $n }
which-is-date = Sabihin kung aling column ang petsa.
range-no-number = Hindi numero ang { $told }. Isulat ang pinakamababa at pinakamataas na score ng { $column }, gaya ng 0 at 10.
range-empty = Dapat magkaiba ang pinakamababa at pinakamataas na score ng { $column }.
ask-order = Paano nakasulat ang mga petsa sa “{ $column }”?
ask-century = Aling mga taon ang tinutukoy sa “{ $column }”?
ask-epoch = Mga numero ang mga araw sa “{ $column }”. Anong mga araw ang mga ito?
ask-zone = { $told }. Ano ang sabi ng orasan sa dingding mo?
dates-in = Mga petsa sa “{ $column }”
years-in = Mga taon sa “{ $column }”
days-in = Mga araw sa “{ $column }”
times-in = Mga oras sa “{ $column }”
ask-months = Sa anong wika ang mga buwan sa “{ $column }”?
ask-zeros = Score ba ang 0 sa “{ $column }”?
months-in = Mga buwan sa “{ $column }”
zero-in = Ang 0 sa “{ $column }”
croatian-months = Croatian
polish-months = Polish o Czech
zero-score = score
zero-blank = walang naitala
answered-elsewhere = Para sa ibang file ang sagot dito, at walang petsa rito na ganoon ang pagkakasulat.
from-utc = { $told } mula sa UTC
held-period = { $begin } hanggang { $end }
held-scores =
    { $n ->
        [one] { $name }: { $n } score sa { part-about-days }{ $told }
       *[other] { $name }: { $n } na score sa { part-about-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] { $n } nakaplanong session
       *[other] { $n } na nakaplanong session
    }
kept-as-tag = Itinabi bilang tag, walang score sa “{ $column }”: { $names }
no-score-for = Hindi score para sa { $name } ang { $value }.
write-habit = Isulat sa itaas kung ano ang tawag sa nakagawian.
all-files = Lahat ng file
no-file-read = Wala pang nabasang file.
