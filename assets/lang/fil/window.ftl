### Ang mga salita ng mga page ng window.


## Ang sinasabi ng ilang page

name-and-told = { $name }: { $told }
blank = blangko
no-time = walang oras
edit = I-edit
edit-short = i-edit
edit-session = I-edit ang { $session }
add-named = Idagdag ang { $name }
clear-named = Burahin ang { $name }
nothing-yet = wala pa
leave-out = Laktawan ang gusto mong laktawan.
see-how-worked-out = Tingnan kung paano ito nakuha
undo-brings-back = Ibabalik ito ng I-undo.
undo-brings-all-back = Ibabalik ng I-undo ang lahat.
undo-removing = pag-alis ng { $name }
undo-removing-session = pag-alis ng session
number-unreadable = Hindi numero ang { $told }. Magsulat ng isa mula { $low } hanggang { $high }.
number-outside = Wala sa { $low } hanggang { $high } ang { $told }.


## ui/views/today: ang page ng isang araw

greeting-morning = Magandang umaga. Kumusta ka ngayon?
greeting-afternoon = Magandang hapon. Kumusta ang araw mo?
greeting-evening = Magandang gabi. Kumusta ang araw mo?
first-evening-how-long = Apat na click, mga sampung segundo. Laktawan ang gusto mong laktawan.
more-about-today = Iba pa para ngayong araw, kung gusto mo
more-about-day = Iba pa tungkol sa araw na ito, kung gusto mo
ask-own-score = Magdagdag ng sariling score
blank-is-fine = Ayos lang ang mga hanay na walang laman. Mananatiling blangko ang araw na nilaktawan mo; hindi ito kailanman bibilanging 0.

had-session = Nag-session ako
had-session-short = Session
back-to-today-short = Ngayon
day-is-today = ngayon
axis-today = ngayon

how-answer-comes = Paano dumarating ang sagot
step-score = Mag-score sa karamihan ng gabi
step-score-how = Kailangan ng tatlumpung araw na may score na malayo sa mga session.
step-session = Itala ang bawat session
step-session-how = Masahe, chiropractor, physical therapy, mainit na compress. Anim sa iisang uri ang kailangan.
step-read = Basahin ang isang pangungusap
step-read-how = Pagkalipas ng mga dalawang buwan: kung nakakatulong ito sa iyo, at gaano.
stays-in-one-file = Nasa isang file lang ang lahat sa computer na ito. Walang account, walang internet.
look-around-first = Tumingin-tingin muna
example-stays-apart = Hiwalay ang halimbawa sa sarili mong diary.
open-example = Magbukas ng halimbawang diary
bring-in-from-app = Magpasok ng file mula sa ibang app

answer-on-its-way = Paparating na ang sagot mo
first-days-basis = Ikinukumpara nito ang mga araw pagkatapos ng { $subject-one } sa iba mong araw, kaya kailangan nito ng ilan sa bawat isa.
first-days-scored = Mga araw na may score
first-days-away = Mga araw na may score na malayo sa { $subject-many }
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } na may score bago at pagkatapos
first-days-note-each = Itala ang bawat { $subject-bare } gamit ang “Nag-session ako”.
part-first-days-noted = Naitala ang { $subject-bare } mo noong { $day-name }
first-days-unscored =
    { $needed ->
        [1] { part-first-days-noted }; lagyan ng score ang araw pagkatapos nito.
        [one] { part-first-days-noted }; lagyan ng score ang { $needed } araw pagkatapos nito.
       *[other] { part-first-days-noted }; lagyan ng score ang { $needed } na araw pagkatapos nito.
    }
first-days-all-scored =
    { $needed ->
        [1] { part-first-days-noted }, at may score ang araw pagkatapos nito.
        [one] { part-first-days-noted }, at may score ang { $needed } araw pagkatapos nito.
       *[other] { part-first-days-noted }, at may score ang { $needed } na araw pagkatapos nito.
    }
first-days-some-scored =
    { $needed ->
        [one] { part-first-days-noted }; { $scored } sa { $needed } araw pagkatapos nito ang may score.
       *[other] { part-first-days-noted }; { $scored } sa { $needed } na araw pagkatapos nito ang may score.
    }

weekly-title = Ang nakaraang linggo
weekly-ask = Tatlong tanong, isang beses bawat linggo, kung gusto mo.
weekly-answer = Sagutin
weekly-score = PEG score: { $figure } sa 10, ang average ng tatlo.

how-sure = Gaano iyon kasigurado?


## ui/views/planned: mga nakaplanong session

session-planned = { $session }, nakaplano
planned-row = { $day-name }, { $session }, nakaplano
planned-title = Nakaplano
planned-note = Walang kinukuwenta mula sa mga ito hangga’t hindi pa natutuloy.
planned-ask = Natuloy ba ang { $kind } noong { $day-name }?
planned-yes = Oo
planned-yes-named = Oo: { $kind } noong { $day-name }
planned-no = Hindi
planned-no-named = Hindi: { $kind } noong { $day-name }
planned-other-day = Ibang araw iyon
undo-took-place = { $kind } noong { $day-name }: natuloy
undo-not-taken-place = { $kind } noong { $day-name }: hindi natuloy


## ui/views: ang puwedeng gawin sa isang araw o session

offered-day = Ang puwedeng gawin sa araw na ito
offered-session = Ang puwedeng gawin sa session na ito
open-whole-day = Buksan ang buong araw
open-its-day = Buksan ang araw nito
copy-day = Kopyahin ang araw na ito
copy-session = Kopyahin ang session na ito
empty-day = Alisan ng laman ang araw na ito
its-sessions-stay = Mananatili ang mga session nito.
day-menu-today = Iba pang puwedeng gawin sa tala ngayong araw
day-menu-day = Iba pang puwedeng gawin sa araw na ito
move-to-other-day = Ilipat sa ibang araw…
nothing-noted = Walang naitala.
part-its-sessions =
    { $n ->
        [1] session nito ({ $names })
        [one] { $n } session nito ({ $names })
       *[other] { $n } na session nito ({ $names })
    }
day-sessions = { part-its-sessions }
day-goes = { $told }; pati ang { part-its-sessions } kung gusto mo
day-emptied = { $told }; mananatili ang { part-its-sessions }
moving-title = Ilipat ang { $day-name } sa { $other-day }
moving-here = Sa { $day-name }: { $told }.
moving-there = Nasa { $other-day } na: { $told }.
moving-take = Isama ang { part-its-sessions }
moving-swap-sessions = Pagpalitin din ang mga session
moving-else = Kung hindi, mananatili sa { $day-name } ang { part-its-sessions }.
moving-stays = Sa { $other-day }, mananatili roon ang { part-its-sessions }.
moving-comes = Mula { $other-day }, pupunta sa { $day-name } ang { part-its-sessions } kung pagpapalitin ang dalawang araw.
move-it = Ilipat
swap-days = Pagpalitin ang dalawang araw
replace-there = Palitan ang naroon
copied-sleep = Tulog


## ui/views/details: ang mga detalye ng isang araw

detail-sleep = Oras ng tulog
detail-painkillers = Pain reliever
detail-areas = Kung saan masakit
detail-measures = Ibang score
detail-tags = Mga tag
detail-sessions = Mga session
detail-checkins = Muling na-score
detail-note = Tala
not-noted = hindi naitala
half-typed = kalahating na-type
half-typed-beside = kalahating na-type; { $told }

undo-note = tala

sessions-none = wala
note-session = Magtala ng session

add-tag-field = Magdagdag ng tag
add-tag-hint = Mag-type ng tag, tapos Enter
add-tag = Idagdag ang tag na { $name }
remove-tag = Alisin ang tag na { $name }
undo-tag = tag na { $names }
undo-removing-tag = pag-alis ng tag na { $name }

night-bed = Higa
night-asleep = Nakatulog
night-awake = Gising
night-up = Bangon
night-awakenings = Ilang gising
night-minutes-awake = Min. gising
night-hours-asleep = Oras ng tulog
night-only-hours = O ang mga oras ng tulog lang
night-span = { $from } hanggang { $to }
night-span-slept = { $from } hanggang { $to } · { $slept }
night-from = mula { $from }
night-to = hanggang { $to }
night-partly = bahagyang naitala
night-slept = { $slept } na tulog
night-slept-share = { $slept } na tulog, { $figure }% ng oras sa kama
night-woken =
    { $n ->
        [1] isang beses
        [one] { $n } beses
       *[other] { $n } na beses
    }
night-times-count = Ang mga oras ang kasama sa bilang. Itinatabi ang { $slept } na naka-type sa tabi ng mga ito, pero hindi kasama sa bilang.
night-faint = Galing sa { $day-name } ang malalabong oras; walang inilagay.
night-ask-hours = Nakatulog nang { $asleep }, o ganoon katagal natulog?
night-help = Ang gabi bago ang araw na ito. 2310, 23:10 o 11:10 pm, ikaw ang bahala; oras gaya ng 7, 6.5 o 7h05.
hours-unreadable = Hindi bilang ng oras ang { $told }. Isulat gaya ng 7, 6.5 o 7h05.
longest-time = 11:30 PM

painkillers-none-taken = walang ininom
doses-counted =
    { $figure ->
        [1] { $figure } dose
       *[other] { $figure } doses
    }
dose-at = { $told } nang { $at }
dose-only-at = nang { $at }
dose-less = Bawasan ng isa: { $name }
dose-more = Dagdagan ng isa: { $name }
when-taken = Kung kailan ininom ang { $name }
when-taken-hint = kailan
took-none = Wala akong ininom
another-painkiller = Ibang pain reliever
painkillers-as =
    { $past ->
        [yesterday] Gaya ng kahapon: { $told }
        [before] Gaya ng naunang araw: { $told }
       *[earlier] Gaya noong { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] pain reliever gaya ng kahapon
        [before] pain reliever gaya ng naunang araw
       *[earlier] pain reliever gaya noong { $day-name }
    }
undo-painkillers-blank = blangkong pain reliever
undo-no-painkillers = walang pain reliever
dose-field-name = Pangalan
dose-field-name-named = Pangalan ng pain reliever
dose-field-name-hint = gaya ng ibuprofen
dose-field-dose = Dose
dose-field-dose-named = Dose ng pain reliever
dose-field-dose-hint = 400 mg
dose-field-count = Ilan
dose-field-count-named = Ilan sa pain reliever
dose-field-time = Kailan
dose-field-time-named = Kailan ininom ang pain reliever
add-short = Idagdag
add-painkiller = Idagdag ang pain reliever
dose-help = Kung blangko, isa ito. Puwede ring lahat sa pangalan: ibuprofen 400 mg x2.
dose-needs-name = Ano iyon? Magsulat ng pangalan, gaya ng ibuprofen.
dose-unreadable = Hindi dose ang { $told }. Isulat kung gaano kalakas ang isa, gaya ng 400 mg.
dose-count-unreadable = Hindi numero ang { $told }. Isulat kung ilan, gaya ng 2.
dose-count-outside = Wala sa 0 hanggang 100 ang { $told }.

nowhere = wala
left-and-right = Sarili mong kaliwa at kanan ito.
choose-region = Pumili ng bahagi, tapos kung gaano kasakit.
regions-noted = Naitala
region-menu = Ang puwedeng gawin sa bahaging ito
region-say-how-much = Sabihin kung gaano: { $name }
region-clear = Burahin: { $name }
# Gaya ng sa mga salin ng Brief Pain Inventory.
no-pain = walang sakit
worst-imaginable = pinakamatinding maiisip ko
regions-same =
    { $past ->
        [yesterday] Gaya ng kahapon
       *[before] Gaya ng naunang araw
    }
undo-regions-as =
    { $past ->
        [yesterday] mga bahagi gaya ng kahapon
       *[before] mga bahagi gaya ng naunang araw
    }
hurts-nowhere = Walang masakit
undo-regions-blank = blangkong mga bahagi
undo-hurts-nowhere = walang masakit

score-at = { $value } nang { $at }
checkin-now = ngayon
checkin-new = { $at }, bagong score
checkin-new-one = isang bago
checkin-one-of =
    { $n ->
        [1] isang beses, { $told }
       *[other] { $told }, isa sa { $n }
    }
score-first = Lagyan muna ng score ang araw. Tapos puwede na itong i-score ulit sa ibang oras.
scores-go-to = Mapupunta ang mga score sa
scores-of = Mga score ng { $told }
score-again = Mag-score ulit
score-again-now = Mag-score ulit ngayon
score-again-when = Kailan iyon? Magsulat ng oras gaya ng 20:15, 2015 o 8:15 pm.
when-scored-again = Kung kailan muling na-score
time-of-scores = Oras ng mga score ng { $told }
move-short = Ilipat
move-scores-of = Ilipat sa ibang petsa ang mga score ng { $told }
remove-scores-of = Alisin ang mga score ng { $told }
move-this-day = Ilipat sa ibang petsa ang araw na ito
undo-removing-scores = pag-alis ng mga score ng { $told }
undo-scores-to = mga score ng { $from } sa { $to }
scored-at-already = May score na ang araw nang { $at }. Pumili ng ibang minuto.
scored-timeless-already = May score nang walang oras ang araw. Pumili ng ibang minuto.


## ui/views/session_form: pagtala o pag-edit ng session

edit-session-title = I-edit ang session
add-session = Magdagdag ng session
close-form = Isara ang form
form-you-left = Ito ang form na iniwan mo.
back-to-saved = Bumalik sa na-save
start-empty = Magsimula ng walang laman
form-is-kept = Itinabi ang form na iniwan mo.
take-up-again = Ituloy ito
form-keys-removing = Enter para i-save, Esc para isara. Mababawi ng Ctrl+Z ang pag-alis.
form-keys-not-kept = Esc para isara. Hindi itinatabi ang na-type sa window na ito.
form-keys-kept = Enter para i-save, Esc para isara; itinatabi ang na-type mo.
save-kind = I-save ang { $kind }
save-kind-day = I-save ang { $kind }, { $day-name }
save-session = session

session-day = Araw
# Binabasa ang mga buwan at araw sa Ingles.
session-day-hint = Nob 18
session-day-help = Nob 18, Martes o kahapon
choose-day = Piliin ang araw sa kalendaryo
or-other-day = o { $other-day }
session-time = Oras
session-time-help = 1730, 17:30 o 5:30 pm
session-with = Kanino?
session-with-named = Kanino
session-with-hint = pangalan o lugar
named-again = { $name } ulit
session-what = Ano iyon?
kind = Uri
kind-name = Pangalan nito
kind-name-named = Pangalan ng uri
kind-name-hint = gaya ng sauna
as-last-time = { $told }, gaya noong huli

session-more = Iba pa
session-more-holds = Iba pa · { $told }
session-more-named = Iba pa tungkol sa session
session-long = Minuto
so-many-minutes =
    { $figure ->
        [one] { $figure } minuto
       *[other] { $figure } na minuto
    }
session-minutes-help = 60, 25 min o 1h30
session-cost = Gastos
session-cost-hint = gaya ng 45.00 EUR
session-cost-help = 45, 45 EUR o 12.50
session-why = Bakit noon?
reason-routine = nakagawian
reason-flare = sumpong ng sakit
session-pressure = Diin
pressure-light = magaan
pressure-medium = katamtaman
pressure-firm = madiin
session-where = Saan
add-area = Magdagdag ng bahagi
add-area-short = bahagi
close-body = Isara ang katawan
close-body-short = isara
scores-around = Mga score bago at pagkatapos mismo
scores-around-help = Laktawan ang gusto mong laktawan. Ang blangko ay blangko, hindi kailanman 0.
score-just-before = bago
score-before-named = { $name } bago
score-just-after = pagkatapos
score-after-named = { $name } pagkatapos
scores-were-given = Ibinigay ang mga score ng araw na iyon
given-before = bago nito
given-before-named = Mga score bago nito
given-after = pagkatapos nito
given-after-named = Mga score pagkatapos nito
session-note = Tala
session-note-named = Tala ng session


## ui/views/before_after: nakakatulong ba ito sa akin?

title-before-after = Bago at pagkatapos
person = Tao
with-anyone = Kahit kanino
with-named = Kay { $name }
score = Score
being-worked-out = Kinukuwenta pa ito.
nothing-side-by-side = Wala pang maipagtatabi.
nothing-side-by-side-yet = Idagdag ang huling session na natatandaan mo; nakakatulong din ang mga mas luma. Makikita rito ang sumunod sa bawat isa.
no-scores-to-answer = Wala pang score na mapagkukunan ng sagot.
no-scores-to-answer-yet = Kinukuha ang sagot sa mga score ng mga araw sa palibot ng mga session mo.
make-main-question = Gawin itong pangunahing tanong
undo-main-question = pangunahing tanong

day-by-day = Bawat araw, kasama ang range na tugma sa diary
day-by-day-keys = Bawat araw: arrow keys para lumipat ng araw
day-after =
    { $n ->
        [one] Araw { $nth } pagkatapos · { $n } session
       *[other] Araw { $nth } pagkatapos · { $n } na session
    }
day-after-fits = { $told }; tugma ang { $range }

each-session = Bawat session
each-session-caption = Ang tatlong araw pagkatapos nito kumpara sa forecast mo. I-click para buksan.
each-session-keys = Bawat session: arrow keys para lumipat ng session, Enter para buksan
open-this-session = Click o Enter: buksan ang session na ito
minutes-short = { $n } min
forecast-and-was = Forecast { $forecast }, naging { $value }: { $told }

no-other-score = Wala pang ibang score na sapat ang araw.
others-note = Marka: pinakamahusay na taya. Bar: ang range na tugma sa diary. Ang mga numero ay mga hakbang na dapat pansinin; dagdag ang +. Kapag ilang score ang binabasa, mas malamang na may nagkataon lang; isinaalang-alang na iyon.

blank-days-after = Blangko, pinakabago muna: { $names }.
nothing-surer = Ituloy lang ang ginagawa mo.
coin-can-tell = Nagbu-book ang mga tao kapag malala, at lumilipas ang masasamang araw. Mapag-iiba ng baryang pumipili ng mga linggo ang dalawa.

claim-pain = Pinagagaan ng masahe ang sakit sa ibabang likod.
claim-painkillers = Mas kaunting pain reliever ang kailangan ng mga tao.
claim-stiffness = Pinaluluwag nito ang paninigas at pinalalawak ang galaw.
claim-mood = Pinagaganda nito ang mood at pinakakalma ang pagkabalisa.
claim-sleep = Pinagaganda nito ang tulog.
claim-workouts = Pinadadali nito ang pagbawi pagkatapos ng mabigat na workout.
no-data-yet = wala pang data

method-in-words = Pagkatapos ng masasamang araw, karaniwang kusang humuhupa ang sakit mo, kaya inaalam muna namin mula sa mga araw mong malayo sa mga session kung ano sana ang naramdaman mo. Ang epekto ay kung gaano kaganda o kasama ang tatlong araw pagkatapos ng bawat session kaysa sa forecast na iyon.
method-limits = Kung nagbu-book ka sa mismong araw na nagsisimula ang sumpong ng sakit, puwedeng magmukhang mas masama ang mga araw pagkatapos kaysa sa forecast. Ayos lang na tumingin araw-araw: nagiging pinal ang sagot sa ika-6, ika-12 at ika-26 na session, at pagkatapos ay sa bawat 26 na session at bawat dalawang taon. Sa pagitan ng mga iyon, binabawi lang ito kapag hindi na ito ipinapakita ng mga numero mo.

raw-label = Raw: kasama ang kusang paghupa ng masasamang araw
raw-no-scores = Walang score sa palibot ng mga session na ito.
raw-basis =
    { $n ->
        [one] Ang mga araw sa palibot ng { $n } session ({ $kind }).
       *[other] Ang mga araw sa palibot ng { $n } na session ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Ang mga araw sa palibot ng { $n } session na kasama sa bilang.
       *[other] Ang mga araw sa palibot ng { $n } na session na kasama sa bilang.
    }
part-raw-caption = { $told } Nagbu-book ang mga tao kapag malala, at kusang natatapos ang masasamang araw: bababa pa rin ang mga linya pagkatapos ng araw 0 kahit walang nagawa ang session.
raw-caption-each = { part-raw-caption } Malabo: bawat session. Putol-putol: ang average ng lahat.
raw-caption-latest = { part-raw-caption } Malabo: ang huling { $n }. Putol-putol: ang average ng lahat.


## ui/views/charted: ang magagawa mula sa isang chart

chart-menu = Ang magagawa mula sa chart na ito
save-picture = I-save ang larawang ito…
copy-picture = Kopyahin ang larawan
copy-numbers = Kopyahin ang mga numero


## ui/views/trends: mga score sa paglipas ng panahon

title-trends = Mga trend
choose-score-above = Pumili ng score sa itaas.
lines-alone = Hindi maipapakita ng mga linyang ito lang kung ano ang nagawa ng session: tingnan ang “Bago at pagkatapos”.
trends-keys = Mga trend: arrow keys para lumipat ng araw
days-earlier = Mas maaga
days-later = Mas huli
days-closer = Mas malapit
days-farther = Mas malayo
chart-of = Chart ng { $name }
open-this-day = Click o Enter: buksan ang araw na ito
see-its-days-hint = Click o Enter: tingnan ang mga araw nito
see-its-days = Tingnan ang mga araw nito
offered-month = Ang puwedeng gawin sa buwang ito
offered-quarter = Ang puwedeng gawin sa quarter na ito
period-short = { $begin-short } hanggang { $end }
quarter-named = { $begin-month-name } hanggang { $end-month }
no-mean-days = walang average ng { part-about-days }
mostly-between = karamihan ay { $low } hanggang { $high }
fewer-than-days =
    { $least ->
        [one] wala pang { $least } araw
       *[other] wala pang { $least } na araw
    }
nothing-noted-then = walang naitala

in-numbers = Sa mga numero
compare-with = Ikumpara sa
compare-with-nothing = Walang kumpara
compare-with-before = Ikumpara sa panahong nauna
compare-with-year = Ikumpara sa isang taon bago
part-compared =
    { $against ->
        [year] parehong mga araw noong isang taon bago
       *[before] { $earlier ->
            [one] naunang { $earlier } araw
           *[other] naunang { $earlier } na araw
        }
    }
thin-lines-days = Ang mga manipis na linya ay ang average ng { part-about-days } ng { part-compared }.
thin-lines =
    { $quarter ->
        [yes] Ang mga manipis na linya ay ang average bawat quarter ng { part-compared }.
       *[no] Ang mga manipis na linya ay ang average bawat buwan ng { part-compared }.
    }
trend-nothing =
    { $days ->
        [1] walang score sa araw na ito
        [one] walang score sa { $days } araw na ito
       *[other] walang score sa { $days } na araw na ito
    }
part-trend-mean = average { $value } sa { $scored } sa { part-about-days }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, halos pareho ng { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, mas mababa nang { $amount } kaysa sa { part-compared }
       *[above] { part-trend-mean }, mas mataas nang { $amount } kaysa sa { part-compared }
    }
show-as-table = Ipakita bilang talaan
close-table = Isara ang talaan
days-as-table = Bawat araw
table-empty-cell = Ang cell na walang laman ay araw na wala ang score na iyon.
copy-table = Kopyahin ang talaan
other-views = Ibang tingin sa mga araw na ito
other-painkillers = Pain reliever at workout
other-weekday = Bawat araw ng linggo
other-scatter = Isang score kumpara sa isa pa
scatter-across = Pahalang
scatter-up = Patayo


## ui/views/history: lahat ng araw

title-history = History
bring-in-file = Magpasok ng file
score-shown = Ipinapakita
in-the-year = { $name } sa taon
year-keys = { $told } Arrow keys para lumipat ng araw, Enter para buksan.
no-entry = walang entry
search-hint = Maghanap sa mga tala
search-named = Maghanap sa mga tala, tag at tao
days-with-session = May session
days-with-blank = Mga araw na may blangko
filter = Filter
filter-on = Filter { $n }
filter-named =
    { $n ->
        [one] Filter, { $n } filter ang naka-on
       *[other] Filter, { $n } na filter ang naka-on
    }
days-by = Mga araw ayon sa
any-value = Kahit anong value
at-least = hindi bababa sa
at-least-named = { $name } na hindi bababa sa
least-unreadable = Hindi numero ang { $told }. Magsulat ng isa gaya ng 7.
clear-search = Burahin ang paghahanap
clear-filters = Alisin ang mga filter
so-many-days = { part-about-days }
no-day-matches = Walang araw na tugma sa “{ $told }”.
no-day-matches-filtered = Walang araw na tugma sa “{ $told }” gamit ang mga filter na ito.
no-day-has-session = Wala pang araw na may session.
no-day-like-that = Walang ganoong araw.
found-tag = tag na { $told }
found-pain = sakit: { $told }
found-with = kay { $told }
found-treated = ginawa sa: { $told }
back-to-list = Bumalik sa listahan
changed-just-now = Kababago lang. Dati: { $names }.
was-note = tala “{ $told }”
was-note-blank = blangkong tala
was-other-night = ibang gabi
was-night-blank = blangkong gabi
was-other-painkillers = ibang pain reliever
was-painkillers-blank = blangkong pain reliever
was-other-areas = ibang bahagi
was-areas-blank = blangkong mga bahagi
was-other-tags = ibang tag
was-tags-blank = blangkong mga tag


## ui/views/sessions: lahat ng session

title-sessions = Mga session
sessions-listed =
    { $all ->
        [one] { $n } sa { $all } session
       *[other] { $n } sa { $all } na session
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } mula { $since-month }
sessions-shown = Nakalista
all-kinds = Lahat ng uri
list-day = Araw
list-what = Ano
list-long = Tagal
list-with = Kanino
three-days-after = tatlong araw pagkatapos
name-three-days-after = { $name } sa tatlong araw pagkatapos
told-three-days-after = { $told } sa tatlong araw pagkatapos
as-forecast = gaya ng forecast
so-much-lower = mas mababa nang { $figure }
so-much-higher = mas mataas nang { $figure }
shares-days-with = may mga araw na kasabay ng sa { $day-name }
no-scores-after = walang score pagkatapos nito
no-scores-before = walang score bago nito
days-before-too-old = masyadong luma ang mga araw bago nito
no-forecast-yet = wala pang forecast
rests-for-experiment = nakapahinga para sa experiment
days-after-worked-out = Kinukuwenta pa ang mga araw pagkatapos ng bawat session.
lower-or-higher = Mas mababa o mas mataas sa forecast mo, sa points.
day-of-session = { $day-name }, ang session
against-your-forecast = Kumpara sa forecast mo: { $told }.
edit-the-session = I-edit ang session
all-of-kind = Lahat ng { $kind }
name-blank = blangko ang { $name }
totals-title = Mga kabuuan
totals-year = Taon
totals-by-kind = Mga kabuuan ayon sa uri
totals-by-person = Mga kabuuan ayon sa tao
totals-by-year = Mga kabuuan ayon sa taon
with-nobody-named = walang pangalan
costs-unread =
    { $n ->
        [one] { $n } gastos ang hindi naisama: magsulat ng numero at currency, gaya ng 45.00 EUR.
       *[other] { $n } na gastos ang hindi naisama: magsulat ng numero at currency, gaya ng 45.00 EUR.
    }
total-cost-of-some = { $cost } para sa { $n } sa mga ito


## ui/views/helps: ano ang nakakatulong

title-helps = Ano ang nakakatulong
coin-settles = Walang hanay rito ang makapagpapasya: nagbu-book ang mga tao kapag malala, at lumilipas ang masasamang araw. Kaya iyon ng baryang pumipili ng mga linggo.
experiment-was-altered = Binago ang plano ng isang experiment: { $told }.
experiment-goes-on = May tumatakbong experiment: { $told }.
experiment-was-stopped = Itinigil nang maaga ang isang experiment: { $told }.
experiment-is-over = Tapos na ang isang experiment: { $told }.
see-experiment = Tingnan ang experiment
see-experiment-named = Tingnan ang experiment. { $told }
helps-table = Pagkatapos ng session, tatlong araw kumpara sa forecast mo
helps-no-session = Wala pang session. Idagdag ang huling natatandaan mo; nakakatulong din ang mga mas luma.
helps-from-sessions =
    { $needed ->
        [one] Kapag may { $needed } session na ng isang uri na may score bago at pagkatapos, sasabihin ng hanay nito kung ano ang sumunod.
       *[other] Kapag may { $needed } na session na ng isang uri na may score bago at pagkatapos, sasabihin ng hanay nito kung ano ang sumunod.
    }
helps-by-person = Ayon sa nagbigay
helps-times = ilang beses
so-many-times =
    { $n ->
        [one] { $n } beses
       *[other] { $n } na beses
    }
helps-under = { $told } Bar: ang range na tugma. Gastos: katabi ng mukha o posibleng nakakatulong. Pumili ng hanay para sa sagot nito.
helps-under-dots = { $told } Bar: ang range na tugma. Mga bukas na tuldok: bawat session habang kulang pa. Gastos: katabi ng mukha o posibleng nakakatulong. Pumili ng hanay para sa sagot nito.


## ui/views/experiment: barya ang pumipili ng mga linggo

nothing-fixed-yet = wala pang nakatakda
experiment = Experiment
new-experiment = isang bago
experiment-needs = Para sa experiment sa { $noun }, { $needed } ang kailangang araw na may score bago ito; { $scored } pa lang ang mayroon.
before-you-begin = Bago ka magsimula
four-questions = Apat na tanong
ask-tried = Ano ang susubukan?
tried = Sinusubukan
ask-measured = Ano ang susukatin?
measured = Sinusukat
ask-which-day = Anong araw ka palaging puwedeng pumunta?
ask-pairs = Ilang pares ng linggo?
fewer-pairs = Mas kaunting pares
more-pairs = Mas maraming pares
ask-look = Puwede ka bang tumingin habang tumatakbo?
look-at-end = Hindi, hintayin ang dulo
look-after-each = Oo, pagkatapos ng bawat pares
toss-and-seal = Ihagis at takpan
back-to-experiment = Bumalik
kept-in-journal = Nakatabi sa diary mo
what-could-show = Ano ang puwedeng lumabas?
chances-caption = Tsansang makita ang tunay na pagkakaiba, batay sa pagtaas at pagbaba ng sarili mong mga score.
trial-rests-until = Nakapahinga ang sagot hanggang { $until }
trial-state = Ang experiment ay { $state }
why-coin = Bakit barya?
weeks-in-journal = Ang mga linggo sa diary
weeks-unsealed = Ang mga linggo, hindi na natatakpan
plan-another = Magplano ng isa pa
pairs-caption = Bawat pares: ang linggong mayroon, kumpara sa linggong wala
so-far-title = Sa ngayon
stop-early = Itigil nang maaga…
stop-early-what = Kukuwentahin agad ang mga kumpletong pares. Hindi na ito maitutuloy pagkatapos.
stop-why = Bakit? Para sa sarili mo.
stop-why-named = Kung bakit ito itinitigil
stop-why-hint = bakasyon
stop-now = Itigil na ngayon
go-on-with-it = Ituloy ito
pair-sealed-spoken = Pares { $n }: natatakpan, { $day-name } at { $other-day }
pair-spoken = Pares { $n }: session sa { $day-name }, wala sa { $other-day }
weeks-note = Nasa itaas ang unang linggo ng bawat pares, nasa ibaba ang ikalawa. Ang sagisag ng { $kind }: session; guhit: wala.
weeks-note-sealed = Nasa itaas ang unang linggo ng bawat pares, nasa ibaba ang ikalawa. Ang sagisag ng { $kind }: session; guhit: wala. Kandado: natatakpan hanggang malapit na ang linggo nito.


## ui/views/both: ang narito, at ibang bersyon nito

title-both = Tingnan ang dalawa
nothing-to-choose = Walang pagpipilian.
nothing-to-choose-now = Naipasok na ang binago sa labas, o nakapili ka na.
entries-changed-both =
    { $n ->
        [one] { $n } entry ang binago rito at sa labas.
       *[other] { $n } na entry ang binago rito at sa labas.
    }
changed-both-what = { $told } Mababawi ng isang undo ang isang pinili. Mananatili sa tabi ng diary ang hindi mo pa napipili hanggang sa makapili ka.
keep-all = Panatilihing ganito ang lahat
differs-in-file =
    { $n ->
        [one] { $n } entry ang iba sa file.
       *[other] { $n } na entry ang iba sa file.
    }
file-edited-outside = Na-edit o nasira ang file sa labas ng Unkink: hindi na ito gaya ng iniwan ng Unkink. Walang na-overwrite. Kapag tinanggap, kukunin ang mga entry ng file, at mananatili sa ibabaw ang na-type mo mula noon.
accept-file = Tanggapin ang file
keep-here-elsewhere = Panatilihin ang narito…
part-would-be-added =
    { $added ->
        [one] { $added } entry ang madaragdag
       *[other] { $added } na entry ang madaragdag
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }, { $n } entry ang iba.
       *[other] { part-would-be-added }, { $n } na entry ang iba.
    }
copy-what = { $name } ang pangalan ng kopya. Walang isusulat sa ibabaw ng narito; kung magkaiba ang dalawa, makakapili ka pagkatapos. Ililipat pagkatapos ang kopya sa folder na “backups”, hindi buburahin.
bring-it-in = Ipasok ito
looking-at-backup = Tinitingnan ang pinakabagong backup…
take-as-it-is = Kunin ito nang ganito
was-changed-outside = Binago ito sa labas ng Unkink.
part-edited-outside = Na-edit o nasira ang diary sa labas ng Unkink: hindi na ito gaya ng iniwan ng Unkink.
review-without-backup = { part-edited-outside } Walang buong backup na mapagkukumparahan. Kung mukhang tama ito sa ibang page, kunin ito nang ganito.
review-with-backup = { part-edited-outside } Kung tama ang mga pagbabagong ito, kunin ito nang ganito. Kapag bumalik, itatabi bilang backup ang file sa ayos nito ngayon.
differs-from-backup =
    { $n ->
        [one] { $n } entry ang iba sa backup noong { $told }.
       *[other] { $n } na entry ang iba sa backup noong { $told }.
    }
go-back-to-backup = Bumalik sa backup
difference-said =
    { $beside ->
        [copy] dito { $from }, sa kopya { $to }
        [backup] sa backup { $from }, sa file { $to }
       *[file] dito { $from }, sa file { $to }
    }
part-the-other-one =
    { $beside ->
        [copy] nasa kopya
       *[file] nasa file
    }
theirs-stands = { $told }. Ang { part-the-other-one } ang mananatili.
first-stands =
    { $here ->
        [yes] { $told }. Naunang ginawa ang narito at ito ang mananatili.
       *[no] { $told }. Naunang ginawa ang { part-the-other-one } at iyon ang mananatili.
    }
keep-first = Panatilihin ang naunang ginawa
take-other-one = Kunin ang kabila
keep-here = Panatilihin ang narito
take-the-other = Kunin ang kabila
keep-other = Panatilihin ang kabila
take-here = Kunin ang dating narito
keep-value = Panatilihin ang { $value }
take-value = Kunin ang { $value }


## ui/views/saving: kung saan ilalagay ang file

file-is-there = May file na na ganoon ang pangalan. Papalitan ba?
replace-file = Palitan
choose-place = Pumili ng lugar…
each-row-is = Ang bawat hanay ay
row-scoring = isang beses ng pag-score
row-scoring-named = Ang bawat hanay ay isang beses ng pag-score
row-value = isang value
row-value-named = Ang bawat hanay ay isang value
written-for = Isinulat para sa
for-any = anumang program
for-any-named = Isinulat para sa anumang program
for-spreadsheet = Excel o LibreOffice
for-spreadsheet-named = Isinulat para sa Excel o LibreOffice
first-day-hint = ang una
last-day-hint = ang huli
table-scores = Mga score
table-with = Kasama ang { $name }
