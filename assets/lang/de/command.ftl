## cli: was die Befehlszeile sagt. Optionen, Befehle und Wörter, die man tippt, sind in jeder Sprache gleich.

part-command-days =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
part-command-sessions =
    { $n ->
        [one] 1 Sitzung
       *[other] { $n } Sitzungen
    }
command-no-journal = Es gibt noch kein Tagebuch unter { $path }

# Annehmen, zurückholen, Sicherungen.
accept-whole = Das Tagebuch ist unversehrt: Es gibt nichts anzunehmen.
accepted = angenommen: { part-command-days }, { part-command-sessions }
restored = zurückgeholt: Stand { $when }, { part-command-days }, { part-command-sessions }
restored-has-stops = Ein Experiment, das seither beendet wurde, bleibt beendet: Seine Ergebnisse wurden gesehen.
restored-way-back = Was dort war, ist jetzt Sicherung { $nth }: `unkink-cli restore { $nth }` nimmt das zurück.
restored-kept = Was dort war, ist aufgehoben: { $path }
restore-none-whole = Es gibt keine unversehrte Sicherung, zu der man zurückgehen könnte. Datei: { $path }
restore-no-number =
    { $all ->
        [0] Es gibt keine Sicherung { $nth }: Es gibt noch gar keine. `unkink-cli backups` listet sie auf. Datei: { $path }
        [one] Es gibt keine Sicherung { $nth }: Es gibt 1. `unkink-cli backups` listet sie auf. Datei: { $path }
       *[other] Es gibt keine Sicherung { $nth }: Es gibt { $all }. `unkink-cli backups` listet sie auf. Datei: { $path }
    }
command-backups-none = Noch gibt es keine Sicherung von { $path }
backups-all =
    { $n ->
        [one] 1 Sicherung, { $size } auf der Festplatte
       *[other] { $n } Sicherungen, { $size } auf der Festplatte
    }
backups-number = Nr.
backups-saved = Gespeichert
backups-days = Tage
backups-sessions = Sitzungen
backups-size = Größe
command-backup-changed = anderswo bearbeitet oder beschädigt
command-backup-newer = von einem neueren Unkink
command-backup-gone = weg
command-backup-whole = unversehrt
command-backup-not-read = nicht lesbar
review-title =
    { $n ->
        [one] 1 Unterschied zur Sicherung ({ $when })
       *[other] { $n } Unterschiede zur Sicherung ({ $when })
    }

# Tage.
days-turned-round = Der erste Tag, { $begin-iso }, liegt nach dem letzten, { $end-iso }: vertausch --from und --to
demo-needs-file = Das erfundene Tagebuch braucht eine eigene Datei: füg --journal DATEI hinzu
demo-not-over = Die Datei enthält schon ein Tagebuch, und ein erfundenes kommt nie darüber. Wähle eine andere Datei als { $path }
demo-written = geschrieben: { part-command-days }, { part-command-sessions }
report-format-open = Das Format ist offen: Nenn eine Datei, die auf .pdf oder .html endet, oder füg --format hinzu
show-none = Noch keine Tage.
show-none-between = Keine Tage zwischen diesen Daten.
list-note = Notiz
list-sessions = Sitzungen

# Was eingetragen, notiert und zurückgenommen wird.
log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = eine Notiz gehört zum ganzen Tag, darum wird ihre Uhrzeit nicht aufgehoben.
log-day-has-begun = Mitternacht ist vorbei; { $on-weekday } hat begonnen. Für { $until-weekday }: --date { $until-iso }
log-evening-goes-on = Mitternacht ist vorbei; der Abend dauert bis { $hour } Uhr. Für { $until-weekday }: --date { $until-iso }
log-no-pair = { $given }: Schreib einen Wert mit seiner Zahl, wie pain=4.
log-no-score = { $name }= hat keine Zahl. Um ihn zu leeren: --clear { $name }
log-two-notes = Es sind zwei Notizen: Schreib eine.
log-empty-note = Die Notiz ist leer. Um sie zu leeren: --clear note
log-nothing = Es gibt nichts zu schreiben: Füg Werte hinzu, wie pain=4, oder eine --note.
log-two-scores = Es sind zwei Werte von { $name }: Schreib einen.
log-cleared-twice = --clear { $name } steht zweimal da: Schreib es einmal.
log-both = Es gibt { $name } zu schreiben und --clear { $name }: Wähle eines.
log-not-a-number = { $name }={ $given }: { $given } ist keine Zahl. Schreib sie wie 4 oder 4.5.
log-decimals = { $name }={ $given } hat mehr als zwei Nachkommastellen. Schreib { $name }={ $figure }.
log-note = Notiz „{ $told }“
log-note-cleared = Notiz geleert
log-cleared = { $name } geleert
log-none-to-clear = { $on-iso } hat keinen Wert { $name }, der sich leeren ließe.
log-none-to-clear-at = { $on-iso } hat um { $at } keinen Wert { $name }, der sich leeren ließe.
log-scored-at = Eingetragen ist um { $names }: Füg --time hinzu.

# Tage verschieben und leeren.
moved-places = { $on-iso } und { $until-iso } haben den Platz getauscht
moved-places-alone = { $on-iso } und { $until-iso } haben den Platz getauscht; ihre Sitzungen sind geblieben, wo sie waren
moved-day = { $on-iso } ist jetzt { $until-iso }
moved-checkin = Die Werte um { $at } vom { $on-iso } sind jetzt beim { $until-iso }
moved-checkin-untimed = Die Werte ohne Uhrzeit vom { $on-iso } sind jetzt beim { $until-iso }
emptied = { $on-iso } ist jetzt leer; herausgenommen: { $names }
rename-blank = Der neue Name ist leer
rename-nothing = Nichts heißt „{ $name }“, oder alles davon heißt schon „{ $now }“.
renamed-now = { $told }: jetzt „{ $now }“

# Sitzungen.
session-added = hinzugefügt: { $name } am { $on-iso }
session-added-at = hinzugefügt: { $name } am { $on-iso } um { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, kommt noch; geplant
session-no-region = Es gibt keine Stelle „{ $given }“. Die Stellen sind: { $names }.
session-none = Noch keine Sitzungen.
session-took-place = hat stattgefunden: { $name } am { $on-iso }
session-removed = entfernt: { $name } am { $on-iso }
session-list-planned = { $name }, geplant
list-date = Datum
list-time = Uhrzeit
list-kind = Art
list-minutes = Minuten
list-who-with = Bei
list-reason = Grund
list-id = Kennung

# Was hilft, und was kommen kann.
compare-title = Was hilft: { $name }
compare-none = Noch keine Sitzung. `unkink-cli session add` notiert eine.
forecast-why = { $name }: { $why }
forecast-title = { $name }, nach dem Wert vom { $on-iso }
forecast-about = Etwa
forecast-range = In vier von fünf Fällen
forecast-of-hundred = Von 100
effect-exploratory = Nur als Hinweis: Die Tage nach einer Sitzung oder die Nachwirkzeit sind nicht die üblichen.
list-metric = Wert
