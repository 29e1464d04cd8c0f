## cli: ang sinasabi ng command line. Pareho sa lahat ng wika ang mga option, command at salitang tina-type.

part-command-days =
    { $days ->
        [one] { $days } araw
       *[other] { $days } na araw
    }
part-command-sessions =
    { $n ->
        [one] { $n } session
       *[other] { $n } na session
    }
command-no-journal = Wala pang diary sa { $path }

# Pagtanggap, pagbalik, mga backup.
accept-whole = Buo ang diary: walang kailangang tanggapin.
accepted = tinanggap: { part-command-days }, { part-command-sessions }
restored = naibalik: gaya noong { $when }, { part-command-days }, { part-command-sessions }
restored-has-stops = Nananatiling nakatigil ang experiment na itinigil mula noon: nakita na ang resulta nito.
restored-way-back = Backup { $nth } na ngayon ang naroon dati: mababawi ito ng `unkink-cli restore { $nth }`.
restored-kept = Nakatabi ang naroon dati: { $path }
restore-none-whole = Walang buong backup na mababalikan. File: { $path }
restore-no-number =
    { $all ->
        [0] Walang backup { $nth }: wala pa ni isa. Inililista ang mga ito ng `unkink-cli backups`. File: { $path }
       *[other] Walang backup { $nth }: { $all } lang ang mayroon. Inililista ang mga ito ng `unkink-cli backups`. File: { $path }
    }
command-backups-none = Wala pang backup ng { $path }
backups-all =
    { $n ->
        [one] { $n } backup, { $size } sa disk
       *[other] { $n } na backup, { $size } sa disk
    }
backups-number = Blg.
backups-saved = Na-save
backups-days = Araw
backups-sessions = Session
backups-size = Laki
command-backup-changed = binago o nasira sa iba
command-backup-newer = galing sa mas bagong Unkink
command-backup-gone = wala na
command-backup-whole = buo
command-backup-not-read = hindi mabasa
review-title =
    { $n ->
        [one] { $n } pagkakaiba sa backup noong { $when }
       *[other] { $n } na pagkakaiba sa backup noong { $when }
    }

# Mga araw.
days-turned-round = Mas huli ang unang araw, { $begin-iso }, kaysa sa huling araw, { $end-iso }: pagpalitin ang --from at --to
demo-needs-file = Kailangan ng imbentong diary ng sariling file: idagdag ang --journal FILE
demo-not-over = May diary na ang file, at hindi kailanman isusulat sa ibabaw nito ang imbentong diary. Pumili ng ibang file kaysa sa { $path }
demo-written = naisulat: { part-command-days }, { part-command-sessions }
report-format-open = Hindi pa tiyak ang format: magbigay ng file na nagtatapos sa .pdf o .html, o idagdag ang --format
show-none = Wala pang araw.
show-none-between = Walang araw sa pagitan ng mga petsang ito.
list-note = Tala
list-sessions = Mga session

# Ang nilalagyan ng score, itinatala at binabawi.
log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = para sa buong araw ang tala, kaya hindi itinatabi ang oras nito.
log-day-has-begun = Lampas na ng hatinggabi; { $on-weekday } na. Para sa { $until-weekday }: --date { $until-iso }
log-evening-goes-on = Lampas na ng hatinggabi; tuloy ang gabi hanggang { $hour }:00. Para sa { $until-weekday }: --date { $until-iso }
log-no-pair = { $given }: isulat ang pangalan at ang score nito, gaya ng pain=4.
log-no-score = Walang score ang { $name }=. Para gawing blangko: --clear { $name }
log-two-notes = Dalawa ang tala: isa lang ang isulat.
log-empty-note = Walang laman ang tala. Para gawing blangko: --clear note
log-nothing = Walang isusulat: magdagdag ng score gaya ng pain=4, o ng --note.
log-two-scores = Dalawa ang score ng { $name }: isa lang ang isulat.
log-cleared-twice = Dalawang beses ang --clear { $name }: isang beses lang itong isulat.
log-both = May { $name } na isusulat at may --clear { $name }: pumili ng isa.
log-not-a-number = { $name }={ $given }: hindi numero ang { $given }. Isulat gaya ng 4 o 4.5.
log-decimals = Higit sa dalawa ang decimal ng { $name }={ $given }. Isulat ang { $name }={ $figure }.
log-note = tala “{ $told }”
log-note-cleared = binura ang tala
log-cleared = binura ang { $name }
log-none-to-clear = Walang score na { $name } sa { $on-iso } na mabubura.
log-none-to-clear-at = Walang score na { $name } nang { $at } sa { $on-iso } na mabubura.
log-scored-at = May score nang { $names }: idagdag ang --time.

# Paglipat at pag-alis ng laman ng mga araw.
moved-places = Nagpalit ng lugar ang { $on-iso } at { $until-iso }
moved-places-alone = Nagpalit ng lugar ang { $on-iso } at { $until-iso }; nanatili kung nasaan ang mga session nila
moved-day = Ang { $on-iso } ay { $until-iso } na
moved-checkin = Ang mga score nang { $at } ng { $on-iso } ay nasa { $until-iso } na
moved-checkin-untimed = Ang mga score na walang oras ng { $on-iso } ay nasa { $until-iso } na
emptied = Wala nang laman ang { $on-iso }; inalis: { $names }
rename-blank = Blangko ang bagong pangalan
rename-nothing = Walang “{ $name }” ang pangalan, o “{ $now }” na ang lahat ng iyon.
renamed-now = { $told }: “{ $now }” na ngayon

# Mga session.
session-added = idinagdag: { $name } sa { $on-iso }
session-added-at = idinagdag: { $name } sa { $on-iso }, { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, paparating pa; nakaplano
session-no-region = Walang bahaging “{ $given }”. Ang mga bahagi: { $names }.
session-none = Wala pang session.
session-took-place = natuloy: { $name } noong { $on-iso }
session-removed = inalis: { $name } sa { $on-iso }
session-list-planned = { $name }, nakaplano
list-date = Petsa
list-time = Oras
list-kind = Uri
list-minutes = Minuto
list-who-with = Kanino
list-reason = Dahilan
list-id = Id

# Ang nakakatulong, at ang puwedeng mangyari.
compare-title = Ano ang nakakatulong: { $name }
compare-none = Wala pang session. Nagtatala ng isa ang `unkink-cli session add`.
forecast-why = { $name }: { $why }
forecast-title = { $name }, pagkatapos ng score noong { $on-iso }
forecast-about = Mga
forecast-range = Apat sa limang beses
forecast-of-hundred = Sa 100
effect-exploratory = Pahiwatig lang: hindi karaniwan ang mga araw pagkatapos ng session o ang mga araw na kasama rito.
list-metric = Score
