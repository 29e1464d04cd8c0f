### Die Wörter des Fensterrahmens, was er meldet, und die seiner eigenen Seiten.

## ui: Wörter an vielen Stellen

cancel = Abbrechen
close = Schließen
undo = Rückgängig
redo = Wiederholen
help = Hilfe
menu = Menü
more-pages = Mehr
try-again = Erneut versuchen
save-elsewhere = Anderswo speichern…
look-at-both = Beide ansehen


## ui/state: die Seiten mit ihren Namen

page-today = Heute
page-history = Rückblick
page-trends = Verläufe
page-before-after = Vorher & nachher
page-helps = Was hilft
page-sessions = Sitzungen
page-report = Bericht
page-settings = Einstellungen
page-experiment = Experiment
page-import = Eine Datei übernehmen
page-both = Beide ansehen
behind-each = Jede Sitzung
behind-others = Andere Werte
behind-surer = Sicherer werden
behind-claims = Was man sagt
behind-method = Wie es errechnet wird
behind-raw = Rohe Werte


## ui/state/trends: welche Tage, und neben welchen anderen

span-month = 30 Tage
span-quarter = 90 Tage
span-year = 1 Jahr
span-all = alle
# Vergleichen mit …
compare-nothing = nichts
compare-before = der Zeit davor
compare-year-before = dem Vorjahr


## ui/state/report: um welche Tage es im Bericht geht

period-quarter = 3 Monate
period-year = Ein Jahr
period-usual = 2 Jahre
period-all-days = Alle Tage
period-typed = Von Tag bis Tag


## ui/state/saving: die Frage, wohin eine Datei soll

save-a-picture = Ein Bild speichern
save-the-report = Den Bericht speichern
get-data-out = Deine Daten herausholen
endings-picture = Endet der Name auf .png, wird es ein Bild für Briefe und Nachrichten, bei .svg ein Bild, das in jeder Größe scharf bleibt.
endings-report = Endet der Name auf .pdf, werden es Seiten zum Drucken oder Verschicken, bei .html eine Seite für den Browser.
endings-journal = Endet der Name auf .csv, wird es eine Tabelle für die Tabellenkalkulation, bei .json das ganze Tagebuch.


## ui/state/purpose: ein Kalender, der fragt, wohin etwas kommt

move-day-to = { $shown-day } verschieben auf
move-checkin-to = { $at } Uhr am { $shown-day } verschieben auf
move-scores-to = Werte vom { $shown-day } verschieben auf


## ui/command: was man tun kann, und die Tasten dafür

keys-control = Strg+{ $letter }
group-numbers = Die vier Zahlen
group-day = Der Tag
group-pages = Seiten
group-entered = Was eingetragen ist
group-window = Das Fenster
do-score = Die Zeile eintragen und zur nächsten gehen
do-score-10 = 10 eintragen
do-score-0 = 0 eintragen
do-point = Einen Punkt hinunter oder hinauf
do-row = Andere Zeile
do-blank = Einen Wert leeren
i-had-a-session = Ich hatte eine Sitzung
previous-day = Voriger Tag
next-day = Nächster Tag
back-to-today = Zurück zu heute
do-move-day = Den offenen Tag auf ein anderes Datum verschieben
do-empty-day = Den offenen Tag leeren
do-form = Speichern, was ein Formular enthält, oder es schließen
do-offers = Was sich mit einer Zeile tun lässt
do-move-score = Einen eigenen Wert verschieben
search-notes = Die Notizen durchsuchen
save-now = Jetzt speichern
do-control = Nächstes oder voriges Bedienelement
do-scroll = Die Seite bewegen
larger-text = Größere Schrift
smaller-text = Kleinere Schrift
usual-text-size = Übliche Schriftgröße
menu-of-all = Menü aller Befehle
all-keys = Alle Tasten auf einer Seite
open-example-journal = Das Beispiel-Tagebuch öffnen
close-unkink = Unkink schließen
keys-score = 0 bis 9
keys-score-10 = 1 und dann 0, oder Ende
keys-score-0 = 0 oder Pos1
keys-point = Pfeil links, Pfeil rechts
keys-row = Pfeil auf, Pfeil ab
keys-blank = Entf oder Rücktaste
keys-previous-day = Alt+Pfeil links
keys-next-day = Alt+Pfeil rechts
keys-today = Alt+Pos1
keys-menu-alone = im Menü
keys-redo = Strg+Y oder Strg+Umschalt+Z
keys-form = Enter, Esc
keys-offers = Umschalt+F10 oder Rechtsklick
keys-move-score = Alt+Pfeil auf, Alt+Pfeil ab in den Einstellungen
keys-control-next = Tab, Umschalt+Tab
keys-scroll = Bild auf, Bild ab, Pos1, Ende
keys-larger = Strg+Plus
keys-smaller = Strg+Minus
keys-menu = F10
keys-help = F1
keys-report = Strg+7 oder Strg+P


## ui/views/help: was zu tun ist, und alle Tasten auf einer Seite

help-evening = Jeden Abend vier Zahlen von 0 bis 10. Tippe sie oder klicke sie an. Ein Tag, der leer bleibt, bleibt leer.
help-session = Nach einer Massage oder etwas anderem, das deinem Rücken gelten soll: „Ich hatte eine Sitzung“, oben am Tag.
help-answer = Nach 30 Tagen und 6 Sitzungen sagt „Vorher & nachher“, ob es dir hilft. Bis dahin zählt „Heute“ mit.
help-undo = Alles lässt sich rückgängig machen, und was du tippst, ist auf der Festplatte, während du es tippst.
help-close = Hilfe schließen
help-what = Was zu tun ist
help-where = Wo dein Tagebuch liegt
help-file = Eine Datei, und sie gehört dir. Kopiere sie, wenn du eine Kopie haben willst. `unkink-cli export` schreibt sie als CSV oder JSON.
help-told = Was Unkink gemeldet hat, seit es geöffnet wurde


## ui/frame: was um jede Seite herum steht

help-keys = Hilfe  F1
menu-keys = Menü  F10
# Was getan wurde, steht dahinter: „Energie ausblenden“, „Schlaf 8“, „eine Datei übernehmen“.
undo-step = Rückgängig: { $step }
redo-step = Wiederholen: { $step }
with-keys = { $told } · { $keys }


## ui/status: wie weit das Tagebuch gespeichert ist, in wenigen Worten in der Ecke

status-nothing = Noch nichts zu speichern
status-typing = Wird getippt…
status-saving = Wird gespeichert
status-saved = Gespeichert
status-unconfirmed = Gespeichert, unbestätigt
status-failed = Nicht gespeichert
status-away = Der Ordner ist nicht da
status-apart = Außerhalb geändert
status-gone = Die Datei ist weg
status-read-only = Nur zum Lesen
status-example = Ein Beispiel
status-broken = Nicht geöffnet
status-not-entered = Nicht alles eingetragen
status-saved-at = Gespeichert um { $at }
status-taken-in = Außerhalb geändert, übernommen um { $at }
status-taken-in-briefly = Übernommen um { $at }
nothing-changed = Nichts wurde geändert.


## ui/banner: was über der Seite steht. Erst, was es ist, dann, was zu tun ist

still-here =
    { $unkept ->
        [yes] Deine Änderungen sind noch da, aber nur, solange dieses Fenster offen ist.
       *[no] Deine Änderungen sind noch da.
    }
unconfirmed = Gespeichert, aber die Festplatte hat es noch nicht bestätigt.
unconfirmed-remedy = Bei einem Stromausfall könnte jetzt die letzte Änderung verloren gehen. Beim nächsten Speichern wird wieder gefragt.
journal-newer = Dieses Tagebuch wurde von einem neueren Unkink geschrieben.
journal-newer-remedy = Du kannst es lesen; zum Ändern braucht es die neuere Version.
example = Das ist ein Beispiel. Nichts hier ist von dir.
example-remedy = Probier alles aus: Nichts davon bleibt.
start-own = Mein eigenes beginnen
journal-broken = Dieses Tagebuch lässt sich nicht lesen. Es wurde nicht angerührt.
restore-a-backup = Eine Sicherung zurückholen…
changed-read-only = Es lässt sich nur lesen, bis du gewählt hast, was gilt.
changed-choose = Was du tippst, bleibt hier, bis du gewählt hast.
file-gone = Die Datei des Tagebuchs ist weg. Alles ist noch da.
file-gone-remedy = Mit deiner nächsten Änderung wird sie neu geschrieben.
write-now = Jetzt schreiben
open-elsewhere = Unkink hat dieses Tagebuch schon geöffnet. Dieses Fenster kann nur lesen.
open-elsewhere-remedy = Es zeigt, was das andere Fenster speichert. Um hier zu schreiben, schließ zuerst das andere.
seat-free = Das andere Fenster ist geschlossen. Dieses Fenster kann bisher nur lesen.
seat-free-remedy = Sonst hat gerade nichts dieses Tagebuch geöffnet.
change-it-here = Hier ändern
folder-away = Der Ordner deines Tagebuchs ist gerade nicht da. An seine Stelle kommt nichts.
folder-not-there = Der Ordner deines Tagebuchs ist nicht da. An seine Stelle kommt nichts.
begin-elsewhere = Anderswo eines beginnen…
journal-moved = Dieses Tagebuch liegt nicht auf dem Laufwerk, auf dem es bisher lag. Es könnte ein älteres sein.
use-this-one = Dieses verwenden
changed-outside = Dieses Tagebuch wurde außerhalb von Unkink geändert. Nichts wurde überschrieben.
folder-away-remedy =
    { $unkept ->
        [yes] Was du tippst, bleibt hier, aber nur, solange dieses Fenster offen ist, und wird gespeichert, wenn der Ordner wieder da ist. Verbinde sein Laufwerk oder seine Freigabe: { $path }
       *[no] Was du tippst, bleibt hier und wird gespeichert, wenn der Ordner wieder da ist. Verbinde sein Laufwerk oder seine Freigabe: { $path }
    }
folder-not-there-remedy = Verbinde sein Laufwerk oder seine Freigabe; dann öffnet sich das Tagebuch von selbst. Ordner: { $path }
journal-moved-remedy = Verbinde das Laufwerk; dann öffnet sich das Tagebuch darauf von selbst. Oder sag, dass sein Platz von nun an hier ist: { $path }
changed-both =
    { $n ->
        [one] 1 Eintrag wurde hier und außerhalb geändert.
       *[other] { $n } Einträge wurden hier und außerhalb geändert.
    }
take-other = { $told } Du kannst stattdessen das andere nehmen.
stands-first = Es gilt, was zuerst da war.
stands-here = Es gilt, was hier war.
stands-each = Was von beiden gilt, steht jeweils dabei.
unsettled = Einige Einträge haben noch zwei Werte.
unsettled-remedy = Sie wurden hier und außerhalb geändert, und das Fenster wurde geschlossen, bevor du gewählt hast.
copies-beside =
    { $n ->
        [one] Neben deinem Tagebuch liegt eine Kopie.
       *[other] Neben deinem Tagebuch liegen { $n } Kopien.
    }
copies-beside-remedy = Ein Cloud-Ordner legt eine an, wenn zwei Computer gleichzeitig schreiben; eine, die du selbst gemacht hast, sieht genauso aus.
see-what-it-has = Ansehen, was sie enthält
not-now = Nicht jetzt


## ui/app: was das Fenster meldet

past-midnight = Mitternacht ist vorbei. Hier ist noch { $shown-full }.
another-day = Jetzt ist { $on-full }.
another-day-shown = Du siehst gerade { $shown-full }.
clock-behind = Hier ist { $shown-full }, aber die Uhr sagt { $on-full }.
scores-go-to-day = Werte, die du jetzt einträgst, gehören zum { $on-weekday }.
go-to-today = Zu heute
go-to-weekday = Zum { $on-weekday }
elsewhere-what = Von nun an führt Unkink dein Tagebuch in dieser Datei.
save-there = Dort speichern
closing = Nicht alles ist gespeichert.
closing-still = Deine letzten Änderungen sind noch da.
close-unsaved = Schließen, ohne zu speichern
elsewhere-title = Anderswo speichern
no-dialog = Dieser Desktop hat keinen Dialog zum Auswählen.
no-dialog-remedy = Gib stattdessen den ganzen Pfad ein.
fault = In Unkink selbst ist etwas schiefgegangen.
fault-remedy = Versuch es noch einmal; bleibt es so, starte es neu.
file = Datei: { $path }
settings-damaged = Deine Einstellungen ließen sich nicht vollständig lesen.
settings-damaged-remedy = Was sich lesen ließ, gilt; der Rest ist wie üblich ({ $why }). Die alte Datei ist aufgehoben: { $path }
settings-unreadable = Deine Einstellungen lassen sich nicht lesen. Es gelten die üblichen.
settings-newer = Ein neueres Unkink hat deine Einstellungen geschrieben. Sie bleiben, wie sie sind; Änderungen gelten, bis dieses Fenster geschlossen wird.


## ui/settings: was über die Datei der Einstellungen gesagt wird

folder-copies = Ordner für eine tägliche Kopie
folder-watched = Ordner, aus dem übernommen wird
settings-no-text = es ist kein Text
settings-no-object = es ist kein Objekt {"{…}"}
settings-wrong = { $name } sollte so sein: { $told }
settings-size = eine Zahl von 100 bis 200
settings-flag = true oder false
settings-texts = eine Liste von Texten
settings-path = der Pfad eines Ordners
settings-text = ein Text
one-of = { $told } oder { $name }


## ui/app: was sich nicht speichern ließ, Kopien, frühere Stände

unsaved-is-in = Was sich letztes Mal nicht speichern ließ, ist wieder da.
unsaved-is-in-remedy = „Rückgängig“ nimmt es zurück.
unsaved-waits = Was sich letztes Mal nicht speichern ließ, ist auf diesem Computer aufgehoben.
unsaved-waits-remedy = Es kommt in dein Tagebuch, sobald sich das öffnen lässt.
step-unsaved = was sich nicht speichern ließ
reminder-needs-program = Die Erinnerung braucht das Programm unkink-cli neben dem des Fensters: Installiere beide.
damaged-outside = Das Tagebuch wurde außerhalb von Unkink beschädigt.
unreadable-now = Die Datei des Tagebuchs lässt sich nicht mehr lesen.
not-overwritten-why = Nichts wurde überschrieben. { $why }
newer-outside = Das Tagebuch wurde von einem neueren Unkink geschrieben.
newer-outside-remedy = Nichts wurde überschrieben. Speichere anderswo, oder aktualisiere Unkink.
cannot-work-out = Das lässt sich nicht errechnen.
file-saved = Die Datei ist gespeichert.
nothing-copied = Nichts wurde kopiert.
file-not-saved = Die Datei wurde nicht gespeichert.
stays-as-it-is = Es bleibt, wie es ist.
reminder-stays = Die Erinnerung bleibt, wie sie ist.
settings-unsaved = Deine Einstellungen lassen sich nicht speichern. Sie gelten, bis dieses Fenster geschlossen wird.
aside-unkept = Was sich nicht speichern lässt, lässt sich auch auf diesem Computer nicht aufheben.
drafts-unkept = Was halb getippt ist, lässt sich nicht bis zum nächsten Start aufheben.
not-possible = Das war nicht möglich.
copy-stays = Die Kopie bleibt, wie sie ist.
choices-unkept = Was noch nicht gewählt ist, ließ sich nicht neben dem Tagebuch aufheben.
why-file = { $why }. Datei: { $path }
copy-gone = Die Kopie ist weg. Datei: { $path }
copy-newer = Die Kopie wurde von einem neueren Unkink geschrieben. Aktualisiere Unkink, um sie zu übernehmen. Datei: { $path }
copy-not-put-away = Die Kopie wurde übernommen, ließ sich aber nicht in den Ordner „backups“ verschieben: { $why }. Datei: { $path }
journal-there = Dort gibt es schon ein Tagebuch. Wähle einen anderen Namen. Datei: { $path }
window-reads = Dieses Fenster kann nur lesen.
fault-in-the-way = Ein Fehler in Unkink selbst steht im Weg.


## ui/app/output: Dateien, die aus dem Tagebuch gemacht werden

file-there = Es gibt schon eine Datei mit diesem Namen. { $path }
file-unconfirmed = Die Festplatte hat es noch nicht bestätigt.
name-must-end = Der Name muss so enden: { $names }.
first-day-wrong = Der erste Tag: { $why }
last-day-wrong = Der letzte Tag: { $why }
last-before-first = Der letzte Tag, { $end-iso }, liegt vor dem ersten, { $begin-iso }.
choose-a-score = Wähle mindestens einen Wert.


## ui/app: beim Start

not-closed-in-order = Unkink wurde letztes Mal nicht ordentlich geschlossen.
not-closed-in-order-more = Was du getippt hattest, ist aufgehoben. Was darüber bekannt ist, und nichts aus deinem Tagebuch, steht in { $path }
clock-of-utc = Die Uhr hier geht nach UTC.
one-file-more = { $name } wird gelesen; zieh die anderen danach herein.
one-file = Dateien werden einzeln übernommen.
except-half-typed = { $state }, außer dem halb Getippten. { $told }
step-import = eine Datei übernehmen
step-copy = eine Kopie übernehmen
not-saved-there = Dort nicht gespeichert.


## ui/app/editor: was „Rückgängig“ zurücknimmt, nach dem Wort

step-rename = { $older } in { $name } umbenennen
step-move-scores = Werte auf { $end-in-year } verschieben
step-swap = { $begin-in-year } und { $end-in-year } tauschen
step-move = { $begin-in-year } auf { $end-in-year } verschieben
step-empty = { $on-in-year } leeren
step-change = Änderung von { $name }
step-experiment = Experiment
step-add = { $name } hinzufügen


## ui/app/archive: frühere Stände des Tagebuchs

different-now =
    { $n ->
        [0] Nichts ist jetzt anders.
        [one] 1 Eintrag ist jetzt anders:
       *[other] { $n } Einträge sind jetzt anders:
    }
backup-newer = Ein neueres Unkink hat sie geschrieben. Aktualisiere Unkink, um zu ihr zurückzugehen. Datei: { $path }
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] 1 Sicherung, { $size } auf der Festplatte
       *[other] { $n } Sicherungen, { $size } auf der Festplatte
    }
backup-unreadable = { $size }, nicht lesbar
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] 1 Sitzung
       *[other] { $sessions } Sitzungen
    }
backup-whole = unversehrt
backup-edited = anderswo bearbeitet oder beschädigt
backup-of-newer = von einem neueren Unkink
backup-gone = weg
one-and-more = { $told } und noch { $n }
first-folder = Der Ordner des Tagebuchs ist nicht da.
first-which = Sag zuerst, welches Tagebuch das ist.
first-both = Sieh dir zuerst beide an: Die Datei wurde außerhalb geändert.
first-save = Zuerst muss alles gespeichert sein, was hier ist.
journal-stays = Dein Tagebuch bleibt, wie es ist.
step-go-back = zurückgehen zum { $on-in-year }, { $at }


## ui/app/arrivals: was von selbst aus einem Ordner kommt

step-arrival = { $name } übernehmen
came-in = { $name } kam aus deinem Ordner.
came-in-rows =
    { $n ->
        [one] 1 Zeile gelesen: { $taken } neu, { $already } schon da, { $conflicts } anders und so gelassen, wie du sie hast, { $refused } abgelehnt{ $told }.
       *[other] { $n } Zeilen gelesen: { $taken } neu, { $already } schon da, { $conflicts } anders und so gelassen, wie du sie hast, { $refused } abgelehnt{ $told }.
    }
came-in-first = Die erste: { $why }.
came-nothing = Aus { $name } ließ sich nichts lesen. Die Datei bleibt in deinem Ordner.
came-other = { $name } in deinem Ordner unterscheidet sich von deinem Tagebuch. Deines blieb, wie es war.
came-other-more = { $told }. Um zu wählen, übernimm sie auf der Seite „Eine Datei übernehmen“.
did-not-come-in = Etwas aus deinem Ordner wurde nicht übernommen.
folder-unreadable = der Ordner lässt sich nicht lesen: { $why }. { $path }
arrives-as-new = { $name } ist ein neuer Wert. Übernimm die Datei einmal von Hand, und sag, welche Richtung besser ist


## ui/views/settings: die Seite der Einstellungen, Karte für Karte

settings-look = Aussehen
settings-scores = Deine Werte
settings-names = Deine Namen
settings-file = Deine Datei
settings-arrivals = Was von selbst hereinkommt
settings-calendar = Kalender und Bericht
settings-evening = Am Abend
settings-about = Über Unkink
restore-title = Eine Sicherung zurückholen
settings-backups = Sicherungen
backups-looking = Sie werden gesucht…
backups-none = Noch keine Sicherung. Die erste entsteht, wenn über einen älteren Stand gespeichert wird.
backups-older = Ältere zeigen
backups-edit = Das Zurückgehen ist ein Schritt, und „Rückgängig“ nimmt ihn zurück.
backups-restore = Was jetzt da ist, wird vorher als Sicherung aufgehoben.
backups-choose = Die Datei, wie sie jetzt ist, wird vorher als Sicherung aufgehoben.
backups-counting = wird gezählt…
backup-after = Danach geändert: { $told }
backup-look = Ansehen
backup-look-at = { $moment } ansehen
backup-go-back = Hierhin zurückgehen
backup-go-back-to = Zurückgehen zu { $moment }
and-more = und noch { $n }
backups-lie-in = Sie liegen in
copy-path = Den Pfad kopieren
copy-path-of-backups = Den Pfad der Sicherungen kopieren
score-change = Einen Wert ändern
score-add = Einen Wert hinzufügen
save = Speichern
add-it = Hinzufügen
enter-saves = Enter speichert, Esc bricht ab.
form-more = Mehr
score-more-usual = Mehr · 0 bis 10, jeden Tag gefragt
score-more = Mehr über den Wert
which-better-last = Welche Richtung ist besser? Mit der Wahl kommt der Wert hinzu.
which-better = Welche Richtung ist besser?
score-asked = Gefragt
score-asked-daily = jeden Tag
score-asked-on-demand = nur, wenn ich will
lower-is-better = niedriger ist besser
higher-is-better = höher ist besser
end-low = Was das untere Ende bedeutet
end-high = Was das obere Ende bedeutet
end-most = am meisten
score-name = Name
score-name-hint = z. B. Energie
score-lowest = Niedrigster Wert
score-highest = Höchster Wert
score-step = Schritt
score-unit = Einheit
score-unit-hint = keine, oder z. B. cm
end-none = gar nicht
score-notice = Kleinste spürbare Veränderung
monday = Montag
sunday = Sonntag
week-begins = Eine Woche beginnt am
paper-of-report = Papier des Berichts
name-on-report = Name auf dem Bericht
name-none = keiner
name-without = Ohne Namen wird keiner gedruckt.
file-example = Das ist das Beispiel; es wird nirgends aufgehoben.
file-is = Dein Tagebuch ist
file-export = Exportieren…
copies-hint = Am besten auf einem anderen Laufwerk oder in einem Ordner, der mit einem anderen Computer abgeglichen wird.
watched-hint = Was ein Telefon oder ein anderes Programm dort ablegt, kommt von selbst herein, jede Datei einmal, wenn eine Datei mit denselben Spalten schon einmal übernommen wurde. Dort wird nichts geändert.
folder-whole-path = Schreib den ganzen Pfad eines Ordners, vom Anfang an.
folder-choose = Einen Ordner wählen…
folder-choose-watched = Einen Ordner wählen, aus dem übernommen wird
copies-none = Keine Kopien
watched-none = Kein Ordner
folder-none = keiner
about-one-file = Alles bleibt in einer Datei auf diesem Computer. Kein Konto, kein Internet.
about-diary = Ein persönliches Tagebuch, keine Diagnose.
about-logs = Falls Unkink einmal von selbst endet, liegt ein Protokoll in
about-report = Kopieren, was ein Fehlerbericht braucht
about-report-hint = Die Version, das System, die Größe des Fensters und das letzte Protokoll. Nichts aus deinem Tagebuch.
about-version = Version { $told }. Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach deiner Wahl.
licences = Lizenzen von allem, was darin ist
licences-copy = Kopieren
licences-copy-name = Die Lizenzen kopieren
remind-me = um 21:00 Uhr erinnern, wenn nichts notiert ist
remind-me-name = Um 21:00 Uhr erinnern, wenn nichts notiert ist
remind-hint = Eine Mitteilung, auch wenn dieses Fenster geschlossen ist. Sie verrät nichts von dem, was du hier notierst.
colours = Farben
motion = Bewegung
motion-hint = Was sich aufklappt, tut es innerhalb einer Zehntelsekunde. Sonst bewegt sich nichts.
text-size = Schriftgröße
light = Hell
light-name = Helle Farben
dark = Dunkel
dark-name = Dunkle Farben
as-desktop = Wie der Desktop
as-desktop-name = Farben wie der Desktop
language-set = Sprache
language-as-desktop = Sprache wie der Desktop
motion-little = ein wenig
motion-none = keine
motion-of = Bewegung: { $told }
usual-size = Üblich
step-hide = { $name } ausblenden
step-ask = nach { $name } fragen
step-bring-back = { $name } zurückholen
step-retire = { $name } ablegen
step-move-score = { $name } verschieben
step-remove = { $name } entfernen
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, noch nichts notiert
        [one] { part-scale }, { part-better }, 1 Eintrag
       *[other] { part-scale }, { part-better }, { $n } Einträge
    }
part-scale =
    { $has-unit ->
        [yes] { $low } bis { $high } { $unit }
       *[no] { $low } bis { $high }
    }
scores-hint = Wonach „Heute“ fragt. Was ausgeblendet ist, behält seine Einträge und seine Bilder.
step-weekly-off = nicht mehr einmal in der Woche fragen
step-weekly-on = einmal in der Woche fragen
weekly-hint = Einmal in der Woche auf „Heute“: durchschnittliche Schmerzen, Lebensfreude, allgemeine Aktivität (PEG). In Arztpraxen sind sie bekannt. Ausgeschaltet bleiben ihre Einträge erhalten.
change = Ändern
retire = Ablegen
retired-hint = Nach ihnen wird nicht mehr gefragt. Ihre Einträge bleiben.
bring-back = Zurückholen
remove = Entfernen
weekly-words = drei Fragen zur vergangenen Woche
weekly-name = Drei Fragen zur vergangenen Woche stellen
asked-on-today = auf „Heute“ gefragt
ask-on-today = Auf „Heute“ nach { $name } fragen
change-named = { $name } ändern
move-up = { $name } nach oben
move-down = { $name } nach unten
retire-named = { $name } ablegen
retired-head = Abgelegt ({ $n })
bring-back-named = { $name } zurückholen
remove-named = { $name } entfernen
names-kinds = Arten von Sitzungen
names-people = Personen
names-tags = Stichwörter
names-painkillers = Schmerzmittel
names-regions = Schmerzende Stellen
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
name-changes = Ändert { $told }.
name-joins = Ändert { $told }. „{ $name }“ gibt es schon ({ $state }): Beide werden eins.
names-head = { $name } ({ $n })
rename-named = { $name } umbenennen
show-all = Alle { $n } zeigen
new-name-of = Neuer Name von { $name }
write-new-name = Schreib den neuen Namen.
names-hint = Ein neuer Name wird überall auf einmal geschrieben. Zwei Namen für eine Sache können einer werden.
rename = Umbenennen
rename-everywhere = Überall umbenennen


## ui/app/output: was sich mit einer gespeicherten Datei tun lässt

report-opens = Der Bericht öffnet sich in dem Programm, das solche Dateien zeigt.
report-print = Drucke ihn von dort aus.
folder-not-opened = Der Ordner lässt sich von hier nicht öffnen.
file-not-opened = Die Datei lässt sich von hier nicht öffnen.
open-file = Öffnen
show-in-folder = Im Ordner zeigen
print-file = Drucken…
file-moved-since = Die Datei wurde seither verschoben oder entfernt.
saved-as = { $why } Gespeichert als { $path }
no-opener = Das Programm, das Dateien öffnet, ist hier nicht installiert: { $name }.
no-desktop = Hier ist kein Desktop bekannt. { $path }
no-program-for-it = Der Desktop kennt kein Programm dafür.


## ui/metric_form: was im Formular eines Wertes nicht stimmt

choose-better = Wähle, welche Richtung besser ist: Am Namen lässt es sich nicht erkennen.
write-a-name = Schreib einen Namen, etwa Energie oder Knieschmerzen.
name-too-long = Der Name hat { $letters } Zeichen. Neben einem Wert haben höchstens { $most } Platz.
name-retired = Es gibt einen abgelegten Wert namens „{ $name }“. Hol ihn zurück, oder wähle einen anderen Namen.
name-there = Es gibt schon einen Wert namens „{ $name }“. Wähle einen anderen Namen.
unit-too-long = Eine Einheit hat höchstens { $most } Zeichen, wie cm oder min.
lowest-below-highest = Der niedrigste Wert muss unter dem höchsten liegen.
step-between = Der Schritt liegt zwischen { $low } und { $high }, der Länge des Bereichs.
notice-between = Die kleinste spürbare Veränderung liegt über 0 und ist höchstens { $high }.
values-outside =
    { $n ->
        [one] 1 Eintrag von { $name } läge nicht zwischen { $low } und { $high } ({ part-values-where }). Wähle einen Bereich, in den er passt.
       *[other] { $n } Einträge von { $name } lägen nicht zwischen { $low } und { $high } ({ part-values-where }). Wähle einen Bereich, in den sie passen.
    }
part-values-where =
    { $same ->
        [yes] bei { $lowest }
       *[no] von { $lowest } bis { $highest }
    }
too-far = { $told } ist zu weit von 0 entfernt. Höchstens { $figure } geht, nach beiden Seiten.
write-number = Schreib eine Zahl, wie 0, 10 oder 0,5.
no-number = { $told } ist keine Zahl. Schreib eine wie 0, 10 oder 0,5.


## ui/drafts/waiting: was halb getippt und noch kein Eintrag ist

misfit-number = Eine Zahl passt nicht: An ihrem Feld steht, warum.
misfit-time = Eine Uhrzeit passt nicht: An ihrem Feld steht, warum.
waiting-tag = Ein Stichwort ist noch nicht eingetragen: Drück Enter.
    .listed = ein Stichwort
waiting-painkiller = Ein Schmerzmittel ist noch nicht eingetragen: Drück Enter.
    .listed = ein Schmerzmittel
waiting-checkin = Ein Zeitpunkt mit Werten ist noch nicht eingetragen: Drück Enter.
    .listed = ein Zeitpunkt mit Werten
waiting-number = Eine Zahl ist noch nicht eingetragen: Drück Enter.
    .listed = eine Zahl
waiting-time = Eine Uhrzeit ist noch nicht eingetragen: Drück Enter.
    .listed = eine Uhrzeit
waiting-session = Eine Sitzung ist noch nicht eingetragen: Drück Enter in ihrem Formular.
    .listed = eine Sitzung
waiting-score = Ein neuer Wert ist noch nicht eingetragen: Drück Enter in seinem Formular.
    .listed = ein neuer Wert
waiting-folder = Ein Ordner ist noch nicht eingetragen: Drück Enter in seinem Feld.
    .listed = ein Ordner
waiting-several = { $names } und { $told } sind noch nicht eingetragen: Drück jeweils Enter.


## ui/form: das Formular einer Sitzung, wo es zugeklappt ist

form-areas = Stellen
form-taken = wann eingetragen wurde
form-scores = Werte
form-note = eine Notiz
form-as-last = { $told }, wie beim letzten Mal
cost-kept = So aufgehoben, wie es ist. Es wird mitgezählt, wenn ein einziger Betrag darin steht, wie 45 EUR.
score-no-number = { $told } ist keine Zahl. Schreib eine wie 7, oder lass es leer.


## ui/text: Tage, die voraus liegen, und Werte mit ihren Namen

slip-one = Der { $on } liegt nach dem morgigen Tag, darum zählt er in keiner Antwort und keinem Bild. Wenn das Datum des Computers stimmt, öffne den Tag im Rückblick, wo er ganz oben steht, und verschieb ihn auf sein richtiges Datum.
slips = { $n } Tage von { $begin } bis { $end } liegen nach dem morgigen Tag, darum zählen sie in keiner Antwort und keinem Bild. Wenn das Datum des Computers stimmt, öffne sie im Rückblick, wo sie ganz oben stehen, und verschieb jeden auf sein richtiges Datum.
last-night = { $name } letzte Nacht
session-minutes = { $n } min


## ui/widgets: die eigenen Bedienelemente des Fensters

path-of-new-file = Pfad der neuen Datei
number-range =
    { $has-unit ->
        [yes] { $unit }, { $low } bis { $high }
       *[no] { $low } bis { $high }
    }
step-more = { $name }: mehr
step-less = { $name }: weniger
chosen = { $name }: { $told }
date-button = Öffnet einen Kalender, um einen Tag zu wählen.
score-blank = leer
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
score-before =
    { $past ->
        [yesterday] gestern { $value }
       *[before] am Tag davor { $value }
    }
mean-of = { $figure }, Mittelwert von { $n }
type-a-number = Zahl tippen
type-a-number-before = Zahl tippen  ·  { $told }
area-scored = { $name }, { $value }
area-blank = { $name }, nicht notiert
body-back = Hinten
body-front = Vorn
body-left = links
body-right = rechts
day-today = heute
day-noted = notiert
day-to-come = kommt noch
day-by-coin = { $name }, von der Münze geplant
day-planned = { $name }, geplant
previous-month = Voriger Monat
next-month = Nächster Monat
previous-year = Voriges Jahr
next-year = Nächstes Jahr


## ui/views/report: die Seite, auf der der Bericht gewählt wird

report-last-before-first = Der letzte Tag, { $end-full-year }, liegt vor dem ersten, { $begin-full-year }.
report-courses = Verlauf jedes Wertes
table-of-sessions = Tabelle der Sitzungen
table-of-days = Tabelle der Tage
report-with-notes = Notizen
report-which-days = Tage
report-which-scores = Werte
also-in-report = Auch im Bericht
answer-is-about = In der Antwort geht es um
for-whom = Für wen
report-paper = Papier
first-day = Erster Tag
choose-first-day = Den ersten Tag im Kalender wählen
last-day = Letzter Tag
choose-last-day = Den letzten Tag im Kalender wählen
day-hint = 18. Nov.
day-help = 18. Nov., Dienstag oder gestern
can-be-blank = kann leer bleiben
all-short = Alle
all-scores = Alle Werte
pages-of =
    { $pages ->
        [one] 1 Seite { $paper }
       *[other] { $pages } Seiten { $paper }
    }
pages-of-shown =
    { $pages ->
        [one] 1 Seite { $paper }. Die ersten { $most } sind hier zu sehen; die Datei enthält alle.
       *[other] { $pages } Seiten { $paper }. Die ersten { $most } sind hier zu sehen; die Datei enthält alle.
    }
worked-out-again = { $told } · wird neu errechnet…
page-of = Seite { $n } von { $pages }
report-working = Der Bericht wird errechnet…
save-as-pdf = Als PDF speichern
save-pdf-elsewhere = PDF anderswo speichern…
save-as-html = Als HTML speichern…


## ui/views/import: die Seite, auf der eine Datei übernommen wird

import-reading = Wird gelesen…
import-reading-share = Wird gelesen… { $figure } %
import-comparing = Wird mit deinem Tagebuch verglichen…
cell-is = { $told } ist { $value }
word-no-score = { $value } ist kein Wert für { $name }. Schreib einen von { $low } bis { $high }, oder lass das Feld leer.
tag-typed = Stichwort
import-no-path = Schreib den Pfad einer Datei, wähle eine, oder zieh sie auf dieses Fenster.
read-it = Lesen
import-what = Der Export einer anderen App oder irgendeine Tabelle als CSV, Excel oder LibreOffice. Nichts in deinem Tagebuch wird überschrieben, außer du willst es, und einmal „Rückgängig“ nimmt alles zurück.
import-show = Zeigen, was hereinkommt
import-file = Datei
import-choose = Eine Datei wählen…
import-drop = Oder zieh eine andere Datei auf dieses Fenster.
import-stop = Anhalten
import-stop-name = Das Lesen der Datei anhalten
import-known = Was die Spalten bedeuten, ist bekannt.
import-take-known = So nehmen, wie sie bekannt sind
import-otherwise = Anders wählen…
import-letters = Die Zeichen lesen als
import-undo-first = Um sie anders zu lesen, mach es zuerst rückgängig.
import-leave-field = Das wird neu geprüft, wenn du das Feld verlässt.
import-compared = Das wird gerade mit deinem Tagebuch verglichen.
path-of-file = Pfad der Datei
sheet-title =
    { $n ->
        [one] { $name }, 1 Zeile
       *[other] { $name }, { $n } Zeilen
    }
letters-of = Zeichen: { $told }, { $name }
and-more-columns =
    { $n ->
        [one] und 1 weitere Spalte.
       *[other] und { $n } weitere Spalten.
    }
meaning-leave-out = weglassen
meaning-date = das Datum
meaning-time = die Uhrzeit
meaning-own = ein eigener Wert
meaning-name = der Name eines Wertes
meaning-value = der Wert zu diesem Namen
meaning-note = eine Notiz
meaning-tags = Stichwörter
meaning-painkiller = Schmerzmittel
meaning-kind = die Art einer Sitzung
meaning-minutes = Minuten der Sitzung
meaning-with = bei wem die Sitzung war
meaning-bed = Nacht: ins Bett
meaning-asleep = Nacht: eingeschlafen
meaning-awake = Nacht: aufgewacht
meaning-up = Nacht: aufgestanden
meaning-minutes-awake = Nacht: Minuten wach
meaning-awakenings = Nacht: wie oft aufgewacht
meaning-score = Wert: { $name }
meaning-session = Sitzung: { $name }
meaning-tag = ein Stichwort
habit-name = Wie die Gewohnheit heißt
habit-hint = Dehnen
blank-words = Wörter, die heißen, dass nichts notiert wurde, außer N/A und -
blank-words-name = Wörter, die heißen, dass nichts notiert wurde
blank-words-hint = keine, ausgelassen
more-left-out =
    { $n ->
        [one] und 1 weitere Spalte, die weggelassen wird
       *[other] und { $n } weitere Spalten, die weggelassen werden
    }
show-more-left-out = Weitere Spalten zeigen, die weggelassen werden
show-more = Mehr zeigen
such-as = etwa { $names }
column-is = { $name } ist
between-tags = Was zwischen den Stichwörtern von { $name } steht
between-them = dazwischen
lowest-of = Niedrigster Wert von { $name } in der Datei
highest-of = Höchster Wert von { $name } in der Datei
range-from = von
range-to = bis
words-scale = Auf der Skala deines Tagebuchs.
words-as-tags = Ein Wort ohne Wert wird als Stichwort aufgehoben.
words-among-numbers = Zwischen Zahlen, oder ohne einen Buchstaben, bleibt es draußen, bis du hier sagst, wofür es steht; hat ein Wort einer Spalte einen Wert, werden die anderen als Stichwörter aufgehoben.
score-of = Wert von { $name }
score-of-in = Wert von { $name } in { $column }
in-column = in { $column }
keep-as-tag = Als Stichwort aufheben
keep-as-tag-of = { $name } als Stichwort aufheben
keep-as-tag-in = { $name } in { $column } als Stichwort aufheben
habit-question = Wie heißt die Gewohnheit?
each-column = Was ist jede Spalte?
each-name = Was ist jeder Name?
words-question = Für welche Werte stehen die Wörter?
# „3 von 10 Zeilen zu übernehmen“
part-stage =
    { $stage ->
        [can] zu übernehmen
        [back] übernommen, dann zurückgenommen
       *[in] übernommen
    }
rows-part-of =
    { $all ->
        [one] Von { $n } von 1 Zeile ein Teil { part-stage }
       *[other] Von { $n } der { $all } Zeilen ein Teil { part-stage }
    }
rows-part =
    { $all ->
        [one] Von 1 Zeile ein Teil { part-stage }
       *[other] Von { $all } Zeilen ein Teil { part-stage }
    }
rows-whole =
    { $all ->
        [one] { $n } von 1 Zeile { part-stage }
       *[other] { $n } von { $all } Zeilen { part-stage }
    }
rows-and-part =
    { $all ->
        [one] { $n } von 1 Zeile und von { $more } weiteren ein Teil { part-stage }
       *[other] { $n } von { $all } Zeilen und von { $more } weiteren ein Teil { part-stage }
    }
bring-in-new = Übernehmen, was neu ist
part-n-values =
    { $n ->
        [one] 1 Wert
       *[other] { $n } Werte
    }
replace-values = { part-n-values } ersetzen
bring-in-and-part = { $n } übernehmen und einen Teil von { $more }
bring-in-replace =
    { $all ->
        [one] { $n } übernehmen, 1 Wert ersetzen
       *[other] { $n } übernehmen, { $all } Werte ersetzen
    }
bring-in = { $n } übernehmen
say-which-better = Sag oben, welche Richtung besser ist: { $names }.
one-undo = Einmal „Rückgängig“ nimmt alles zurück.
rows-already =
    { $n ->
        [one] 1 Zeile, die schon in deinem Tagebuch steht.
       *[other] { $n } Zeilen, die schon in deinem Tagebuch stehen.
    }
rows-repeat =
    { $n ->
        [one] 1 Zeile, die eine frühere Zeile der Datei wiederholt.
       *[other] { $n } Zeilen, die eine frühere Zeile der Datei wiederholen.
    }
rows-differ =
    { $n ->
        [one] 1 Zeile mit einem Wert, der anders ist als der, der schon gilt.
       *[other] { $n } Zeilen mit einem Wert, der anders ist als der, der schon gilt.
    }
rows-refused =
    { $n ->
        [one] 1 Zeile, aus der sich nichts übernehmen lässt.
       *[other] { $n } Zeilen, aus denen sich nichts übernehmen lässt.
    }
values-replaced =
    { $n ->
        [one] 1 Wert von dir durch den der Datei ersetzt.
       *[other] { $n } Werte von dir durch die der Datei ersetzt.
    }
and-more-rows =
    { $n ->
        [one] und 1 weitere Zeile.
       *[other] und { $n } weitere Zeilen.
    }
nothing-taken-from = Nichts wird genommen aus: { $names }.
more-unread = und noch { $n }, nicht lesbar
and-more-unread = und noch { $n }, nicht lesbar.
show-more-unread = Mehr zeigen, was nicht lesbar ist
more-differ = und noch { $n } mit anderem Wert
show-more-differ = Mehr zeigen, was anders ist
more-twice = und noch { $n }, in der Datei zweimal genannt
show-more-twice = Mehr zeigen, was die Datei zweimal nennt
all-of = Alle: { $told }
differ-unlisted =
    { $n ->
        [one] 1 weiterer Wert ist anders und steht nicht in der Liste unten: Er wird oben mit allen auf einmal gewählt. Um einzeln zu wählen, übernimm die Datei in Teilen.
       *[other] { $n } weitere Werte sind anders und stehen nicht in der Liste unten: Sie werden oben alle auf einmal gewählt. Um einzeln zu wählen, übernimm die Datei in Teilen.
    }
file-twice = { $label }: Eine frühere Zeile der Datei sagt { $mine }, eine spätere { $theirs }.
take-files-of = Aus der Datei nehmen: { $name }
keep-yours = Deinen behalten, { $mine }
keep-yours-of = { $label }: deinen behalten, { $mine }
take-files = Den der Datei nehmen, { $theirs }
take-files-name = { $label }: den der Datei nehmen, { $theirs }
nothing-new-differ = Nichts darin ist neu. Du kannst oben die Werte der Datei nehmen oder deine lassen, wie sie sind.
nothing-read = So, wie es jetzt zugeordnet ist, lässt sich nichts darin lesen. Die Gründe stehen oben.
nothing-new = Nichts darin ist neu: Dein Tagebuch hat schon alles.
taken-back = Davon steht jetzt nichts in deinem Tagebuch.
look-again = Noch einmal ansehen
see-in-history = Im Rückblick ansehen
changed-since = Du hast seither etwas geändert. „Rückgängig“ nimmt zuerst das zurück, dann dies.
as-stored = Wie sie gespeichert sind:
unread-stays-out = Nur was sich nicht lesen lässt, bleibt draußen; der Rest seiner Zeile kommt herein, wo es einen gibt:
scores-new = Diese Werte sind neu. Für die Antwort muss das bekannt sein.
differ-title = Wo dein Tagebuch einen anderen Wert hat
differ-hint = Deiner bleibt, außer du nimmst den der Datei.
differ-experiments = Von zwei Experimenten gilt das zuerst gemachte, hier das der Datei, außer du behältst deines.
twice-title = Wo die Datei zweierlei sagt
twice-hint = Genommen wird, was sie zuerst sagt.
keep-all-yours = Alle deine behalten
take-all-files = Alle aus der Datei nehmen


## ui/app/import: was eine Datei enthält, und was zu ihr gefragt wird

day-first = Tag zuerst
month-first = Monat zuerst
year-first = Jahr zuerst
century-19 = 19…
century-20 = 20…
from-1904 = von 1904 an gezählt
from-1900 = von 1900 an gezählt
local-time = die Ortszeit
time-of-file = wie in der Datei
lines-above =
    { $n ->
        [one] 1 Zeile über der Tabelle wird weggelassen.
       *[other] { $n } Zeilen über der Tabelle werden weggelassen.
    }
unkink-journal = Unkink-Tagebuch
column-numbered = Spalte { $n }
which-is-date = Sag, welche Spalte das Datum ist.
range-no-number = { $told } ist keine Zahl. Schreib den niedrigsten und den höchsten Wert von { $column }, wie 0 und 10.
range-empty = Der niedrigste Wert von { $column } muss ein anderer sein als der höchste.
ask-order = Wie ist das Datum in „{ $column }“ geschrieben?
ask-century = Welche Jahre sind in „{ $column }“ gemeint?
ask-epoch = Die Tage in „{ $column }“ sind Zahlen. Welche Tage sind es?
ask-zone = { $told }. Was sagte die Uhr an deiner Wand?
dates-in = Daten in „{ $column }“
years-in = Jahre in „{ $column }“
days-in = Tage in „{ $column }“
times-in = Uhrzeiten in „{ $column }“
ask-months = Aus welcher Sprache sind die Monatsnamen in „{ $column }“?
ask-zeros = Ist eine 0 in „{ $column }“ ein Wert?
months-in = Monate in „{ $column }“
zero-in = Eine 0 in „{ $column }“
croatian-months = Kroatisch
polish-months = Polnisch oder Tschechisch
zero-score = ein Wert
zero-blank = nichts notiert
answered-elsewhere = Beantwortet wurde das für eine andere Datei, und hier ist kein Datum so geschrieben.
from-utc = { $told } gegenüber UTC
held-period = { $begin } bis { $end }
held-scores =
    { $n ->
        [one] { $name }: 1 Wert an { part-days-dative }{ $told }
       *[other] { $name }: { $n } Werte an { part-days-dative }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] 1 geplante Sitzung
       *[other] { $n } geplante Sitzungen
    }
kept-as-tag = Als Stichwort aufgehoben, ohne Wert in „{ $column }“: { $names }
no-score-for = { $value } ist kein Wert für { $name }.
write-habit = Schreib oben, wie die Gewohnheit heißt.
all-files = Alle Dateien
no-file-read = Noch wurde keine Datei gelesen.
