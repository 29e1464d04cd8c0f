### Die Wörter der Seiten im Fenster.


## Was mehrere Seiten sagen

name-and-told = { $name }: { $told }
blank = leer
no-time = ohne Uhrzeit
edit = Bearbeiten
edit-short = bearbeiten
edit-session = { $session } bearbeiten
add-named = { $name } hinzufügen
clear-named = { $name } leeren
nothing-yet = noch nichts
leave-out = Lass weg, was du möchtest.
see-how-worked-out = Ansehen, wie das errechnet wurde
undo-brings-back = „Rückgängig“ holt es zurück.
undo-brings-all-back = „Rückgängig“ holt alles zurück.
undo-removing = { $name } entfernen
undo-removing-session = Sitzung entfernen
number-unreadable = { $told } ist keine Zahl. Schreib eine von { $low } bis { $high }.
number-outside = { $told } liegt nicht zwischen { $low } und { $high }.


## ui/views/today: die Seite eines Tages

greeting-morning = Guten Morgen. Wie geht es dir heute?
greeting-afternoon = Guten Tag. Wie läuft es heute?
greeting-evening = Guten Abend. Wie war der Tag?
first-evening-how-long = Vier Klicks, etwa zehn Sekunden. Lass weg, was du möchtest.
more-about-today = Mehr über heute, wenn du magst
more-about-day = Mehr über diesen Tag, wenn du magst
ask-own-score = Nach einem eigenen Wert fragen
blank-is-fine = Leere Zeilen sind in Ordnung. Ein Tag, den du auslässt, bleibt leer; er zählt nie als 0.

had-session = Ich hatte eine Sitzung
had-session-short = Sitzung
back-to-today-short = Heute
day-is-today = heute
axis-today = heute

how-answer-comes = Wie die Antwort entsteht
step-score = Trag an den meisten Abenden Werte ein
step-score-how = Nötig sind dreißig Tage mit Werten abseits von Sitzungen.
step-session = Notiere jede Sitzung
step-session-how = Massage, Chiropraktik, Physiotherapie, Wärme. Nötig sind sechs von einer Art.
step-read = Lies einen Satz
step-read-how = Nach etwa zwei Monaten: ob es dir hilft und wie sehr.
stays-in-one-file = Alles bleibt in einer Datei auf diesem Computer. Kein Konto, kein Internet.
look-around-first = Sieh dich erst um
example-stays-apart = Das Beispiel bleibt von deinem eigenen Tagebuch getrennt.
open-example = Ein Beispiel-Tagebuch öffnen
bring-in-from-app = Eine Datei aus einer anderen App übernehmen

answer-on-its-way = Deine Antwort ist unterwegs
first-days-basis = Sie vergleicht die Tage nach { $subject-one } mit deinen anderen Tagen, braucht also von beiden einige.
first-days-scored = Tage mit Werten
first-days-away = Tage mit Werten abseits von { $subject-many }
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } mit Werten davor und danach
first-days-note-each = Notiere jede { $subject-bare } mit „Ich hatte eine Sitzung“.
part-first-days-noted = Deine { $subject-bare } vom { $day-name } ist notiert
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted }; trag Werte für den Tag danach ein.
       *[other] { part-first-days-noted }; trag Werte für die { $needed } Tage danach ein.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, und der Tag danach hat Werte.
       *[other] { part-first-days-noted }, und die { $needed } Tage danach haben Werte.
    }
first-days-some-scored =
    { $scored ->
        [one] { part-first-days-noted }; 1 der { $needed } Tage danach hat Werte.
       *[other] { part-first-days-noted }; { $scored } der { $needed } Tage danach haben Werte.
    }

weekly-title = Die vergangene Woche
weekly-ask = Drei Fragen, einmal in der Woche, wenn du magst.
weekly-answer = Beantworten
weekly-score = PEG-Wert: { $figure } von 10, der Mittelwert der drei.

how-sure = Wie sicher ist das?


## ui/views/planned: geplante Sitzungen

session-planned = { $session }, geplant
planned-row = { $day-name }, { $session }, geplant
planned-title = Geplant
planned-note = Sie zählen erst mit, wenn sie stattgefunden haben.
planned-ask = Hat das stattgefunden: { $kind } am { $day-name }?
planned-yes = Ja
planned-yes-named = Ja: { $kind } am { $day-name }
planned-no = Nein
planned-no-named = Nein: { $kind } am { $day-name }
planned-other-day = Es war ein anderer Tag
undo-took-place = { $kind } am { $day-name }: hat stattgefunden
undo-not-taken-place = { $kind } am { $day-name }: hat nicht stattgefunden


## ui/views: was sich mit einem Tag oder einer Sitzung tun lässt

offered-day = Was sich mit diesem Tag tun lässt
offered-session = Was sich mit dieser Sitzung tun lässt
open-whole-day = Den ganzen Tag öffnen
open-its-day = Den Tag der Sitzung öffnen
copy-day = Diesen Tag kopieren
copy-session = Diese Sitzung kopieren
empty-day = Diesen Tag leeren
its-sessions-stay = Seine Sitzungen bleiben.
day-menu-today = Was sich mit heute noch tun lässt
day-menu-day = Was sich mit diesem Tag noch tun lässt
move-to-other-day = Auf einen anderen Tag verschieben…
nothing-noted = Nichts ist notiert.
part-its-sessions =
    { $n ->
        [one] seine Sitzung ({ $names })
       *[other] seine { $n } Sitzungen ({ $names })
    }
day-sessions = { part-its-sessions }
day-goes = { $told }; auf Wunsch auch { part-its-sessions }
day-emptied =
    { $n ->
        [one] { $told }; { part-its-sessions } bleibt
       *[other] { $told }; { part-its-sessions } bleiben
    }
moving-title = { $day-name } auf { $other-day } verschieben
moving-here = Am { $day-name }: { $told }.
moving-there = Am { $other-day } schon: { $told }.
moving-take = Auch { part-its-sessions } mitnehmen
moving-swap-sessions = Auch Sitzungen tauschen
moving-else =
    { $n ->
        [one] Sonst bleibt { part-its-sessions } am { $day-name } stehen.
       *[other] Sonst bleiben { part-its-sessions } am { $day-name } stehen.
    }
moving-stays =
    { $n ->
        [one] Vom { $other-day } bleibt { part-its-sessions } dort.
       *[other] Vom { $other-day } bleiben { part-its-sessions } dort.
    }
moving-comes =
    { $n ->
        [one] Vom { $other-day } kommt { part-its-sessions } auf { $day-name }, wenn die beiden Tage tauschen.
       *[other] Vom { $other-day } kommen { part-its-sessions } auf { $day-name }, wenn die beiden Tage tauschen.
    }
move-it = Verschieben
swap-days = Die beiden Tage tauschen
replace-there = Ersetzen, was dort steht
copied-sleep = Schlaf


## ui/views/details: die Einzelheiten eines Tages

detail-sleep = Schlafzeiten
detail-painkillers = Schmerzmittel
detail-areas = Wo es wehtut
detail-measures = Andere Werte
detail-tags = Stichwörter
detail-sessions = Sitzungen
detail-checkins = Noch einmal eingetragen
detail-note = Notiz
not-noted = nicht notiert
half-typed = halb getippt
half-typed-beside = halb getippt; { $told }

undo-note = Notiz

sessions-none = keine
note-session = Eine Sitzung notieren

add-tag-field = Ein Stichwort hinzufügen
add-tag-hint = Stichwort eingeben, dann Enter
add-tag = Stichwort { $name } hinzufügen
remove-tag = Stichwort { $name } entfernen
undo-tag = Stichwort { $names }
undo-removing-tag = Stichwort { $name } entfernen

night-bed = Ins Bett
night-asleep = Eingeschl.
night-awake = Wach
night-up = Aufgest.
night-awakenings = Wie oft wach
night-minutes-awake = Min. wach
night-hours-asleep = Std. Schlaf
night-only-hours = Oder nur die Stunden Schlaf
night-span = { $from } bis { $to }
night-span-slept = { $from } bis { $to } · { $slept }
night-from = ab { $from }
night-to = bis { $to }
night-partly = teilweise notiert
night-slept = { $slept } Schlaf
night-slept-share = { $slept } Schlaf, { $figure } % der Zeit im Bett
night-woken =
    { $n ->
        [one] einmal
       *[other] { $n }-mal
    }
night-times-count = Die Uhrzeiten zählen. Die Dauer daneben ({ $slept }) bleibt erhalten, zählt aber nicht.
night-faint = Die blassen Zeiten sind die vom { $day-name }; eingetragen ist nichts.
night-ask-hours = Um { $asleep } Uhr morgens eingeschlafen, oder so lange geschlafen?
night-help = Die Nacht vor diesem Tag. 2310 oder 23:10, wie du magst; Stunden als 7 oder 6,5 oder 7h05.
hours-unreadable = { $told } ist keine Stundenzahl. Schreib sie wie 7 oder 6,5 oder 7h05.
longest-time = 23:30 Uhr

painkillers-none-taken = keine genommen
doses-counted =
    { $figure ->
        [one] { $figure } Dosis
       *[other] { $figure } Dosen
    }
dose-at = { $told } um { $at }
dose-only-at = um { $at }
dose-less = Eins weniger: { $name }
dose-more = Eins mehr: { $name }
when-taken = Wann { $name } genommen wurde
when-taken-hint = wann
took-none = Ich habe keine genommen
another-painkiller = Ein anderes Schmerzmittel
painkillers-as =
    { $past ->
        [yesterday] Wie gestern: { $told }
        [before] Wie am Tag davor: { $told }
       *[earlier] Wie am { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] Schmerzmittel wie gestern
        [before] Schmerzmittel wie am Tag davor
       *[earlier] Schmerzmittel wie am { $day-name }
    }
undo-painkillers-blank = Schmerzmittel leer
undo-no-painkillers = keine Schmerzmittel
dose-field-name = Name
dose-field-name-named = Name des Schmerzmittels
dose-field-name-hint = z. B. Ibuprofen
dose-field-dose = Stärke
dose-field-dose-named = Stärke des Schmerzmittels
dose-field-dose-hint = 400 mg
dose-field-count = Wie viele
dose-field-count-named = Wie viele von dem Schmerzmittel
dose-field-time = Wann
dose-field-time-named = Wann das Schmerzmittel genommen wurde
add-short = Hinzu
add-painkiller = Das Schmerzmittel hinzufügen
dose-help = Bleibt die Anzahl leer, ist es eins. Alles im Namen geht auch: Ibuprofen 400 mg x2.
dose-needs-name = Was war es? Schreib einen Namen, etwa Ibuprofen.
dose-unreadable = { $told } ist keine Stärke. Schreib, wie stark eins ist, etwa 400 mg.
dose-count-unreadable = { $told } ist keine Zahl. Schreib, wie viele es waren, etwa 2.
dose-count-outside = { $told } liegt nicht zwischen 0 und 100.

nowhere = nirgends
left-and-right = Links und rechts sind deine eigenen Seiten.
choose-region = Wähle eine Stelle und dann, wie weh sie tut.
regions-noted = Notiert
region-menu = Was sich mit dieser Stelle tun lässt
region-say-how-much = Angeben, wie sehr: { $name }
region-clear = Leeren: { $name }
# Wie im Deutschen Schmerzfragebogen.
no-pain = keine Schmerzen
worst-imaginable = stärkste vorstellbare Schmerzen
regions-same =
    { $past ->
        [yesterday] Wie gestern
       *[before] Wie am Tag davor
    }
undo-regions-as =
    { $past ->
        [yesterday] Stellen wie gestern
       *[before] Stellen wie am Tag davor
    }
hurts-nowhere = Es tut nirgends weh
undo-regions-blank = Stellen leer
undo-hurts-nowhere = tut nirgends weh

score-at = { $value } um { $at }
checkin-now = jetzt
checkin-new = { $at }, neu
checkin-new-one = ein neuer Zeitpunkt
checkin-one-of =
    { $n ->
        [one] einmal, { $told }
       *[other] { $told }, einer von { $n } Zeitpunkten
    }
score-first = Trag zuerst Werte für den Tag ein. Dann geht es auch zu einer anderen Uhrzeit noch einmal.
scores-go-to = Werte gehören zu
scores-of = Werte von: { $told }
score-again = Noch einmal eintragen
score-again-now = Jetzt noch einmal eintragen
score-again-when = Wann war das? Schreib eine Uhrzeit wie 20:15 oder 2015.
when-scored-again = Wann noch einmal eingetragen wurde
time-of-scores = Uhrzeit der Werte: { $told }
move-short = Verschieben
move-scores-of = Die Werte auf ein anderes Datum verschieben: { $told }
remove-scores-of = Die Werte entfernen: { $told }
move-this-day = Diesen Tag auf ein anderes Datum verschieben
undo-removing-scores = Werte entfernen ({ $told })
undo-scores-to = Werte von { $from } auf { $to }
scored-at-already = Für den Tag gibt es schon Werte um { $at }. Wähle eine andere Minute.
scored-timeless-already = Für den Tag gibt es schon Werte ohne Uhrzeit. Wähle eine andere Minute.


## ui/views/session_form: eine Sitzung notieren oder bearbeiten

edit-session-title = Sitzung bearbeiten
add-session = Eine Sitzung hinzufügen
close-form = Das Formular schließen
form-you-left = Das ist dein angefangenes Formular.
back-to-saved = Zurück zu dem, was gespeichert ist
start-empty = Ein leeres beginnen
form-is-kept = Dein angefangenes Formular ist aufgehoben.
take-up-again = Wieder aufnehmen
form-keys-removing = Enter speichert, Esc schließt. Entfernen lässt sich mit Strg+Z rückgängig machen.
form-keys-not-kept = Esc schließt. Was in diesem Fenster getippt wird, bleibt nicht erhalten.
form-keys-kept = Enter speichert, Esc schließt; was du getippt hast, bleibt erhalten.
save-kind = { $kind } speichern
save-kind-day = { $kind } speichern, { $day-name }
save-session = Sitzung

session-day = Tag
session-day-hint = 18. Nov.
session-day-help = 18. Nov., Dienstag oder gestern
choose-day = Den Tag im Kalender wählen
or-other-day = oder { $other-day }
session-time = Uhrzeit
session-time-help = 1730 oder 17:30
session-with = Bei wem?
session-with-named = Bei wem
session-with-hint = Name oder Ort
named-again = Wieder { $name }
session-what = Was war es?
kind = Art
kind-name = Ihr Name
kind-name-named = Name der Art
kind-name-hint = z. B. Sauna
as-last-time = { $told }, wie beim letzten Mal

session-more = Mehr
session-more-holds = Mehr · { $told }
session-more-named = Mehr über die Sitzung
session-long = Minuten
so-many-minutes =
    { $figure ->
        [one] { $figure } Minute
       *[other] { $figure } Minuten
    }
session-minutes-help = 60, 25 min oder 1h30
session-cost = Kosten
session-cost-hint = z. B. 45,00 EUR
session-cost-help = 45, 45 EUR oder 12,50
session-why = Warum gerade dann?
reason-routine = Routine
reason-flare = Schub
session-pressure = Druck
pressure-light = leicht
pressure-medium = mittel
pressure-firm = fest
session-where = Wo
add-area = Eine Stelle hinzufügen
add-area-short = Stelle
close-body = Den Körper schließen
close-body-short = schließen
scores-around = Werte kurz davor und danach
scores-around-help = Lass weg, was du möchtest. Leer ist leer, nie 0.
score-just-before = davor
score-before-named = { $name } davor
score-just-after = danach
score-after-named = { $name } danach
scores-were-given = Werte dieses Tages eingetragen
given-before = davor
given-before-named = Werte davor
given-after = danach
given-after-named = Werte danach
session-note = Notiz
session-note-named = Notiz zur Sitzung


## ui/views/before_after: hilft es mir?

title-before-after = Vorher & nachher
person = Person
with-anyone = Bei allen
with-named = Bei { $name }
score = Wert
being-worked-out = Das wird gerade errechnet.
nothing-side-by-side = Noch nichts, was sich nebeneinanderstellen ließe.
nothing-side-by-side-yet = Trag die letzte Sitzung ein, an die du dich erinnerst; auch ältere helfen. Dann steht hier, was auf jede folgte.
no-scores-to-answer = Noch keine Werte für eine Antwort.
no-scores-to-answer-yet = Die Antwort wird aus den Werten der Tage um deine Sitzungen errechnet.
make-main-question = Zur Hauptfrage machen
undo-main-question = Hauptfrage

day-by-day = Tag für Tag, mit dem Bereich, der zum Tagebuch passt
day-by-day-keys = Tag für Tag: Mit den Pfeiltasten geht es durch die Tage
day-after =
    { $n ->
        [one] Tag { $nth } danach · 1 Sitzung
       *[other] Tag { $nth } danach · { $n } Sitzungen
    }
day-after-fits = { $told }; es passt { $range }

each-session = Jede Sitzung
each-session-caption = Die drei Tage danach gegenüber deiner Vorhersage. Ein Klick öffnet sie.
each-session-keys = Jede Sitzung: Mit den Pfeiltasten geht es durch die Sitzungen, Enter öffnet eine
open-this-session = Klick oder Enter: diese Sitzung öffnen
minutes-short = { $n } min
forecast-and-was = Vorhersage { $forecast }, es war { $value }: { $told }

no-other-score = Noch hat kein anderer Wert genug Tage.
others-note = Strich: beste Schätzung. Balken: der Bereich, der zum Tagebuch passt. Die Zahlen sind spürbare Schritte, + heißt mehr. Wer mehrere Werte liest, stößt eher auf Zufall; das ist berücksichtigt.

blank-days-after = Leer, der letzte zuerst: { $names }.
nothing-surer = Nichts weiter als so weiterzumachen wie bisher.
coin-can-tell = Gebucht wird, wenn es schlecht geht, und schlechte Phasen vergehen. Eine Münze, die die Wochen wählt, kann beides trennen.

claim-pain = Massage lindert Schmerzen im unteren Rücken.
claim-painkillers = Man braucht weniger Schmerzmittel.
claim-stiffness = Sie löst Steifigkeit und macht beweglicher.
claim-mood = Sie hebt die Stimmung und beruhigt bei Angst.
claim-sleep = Sie verbessert den Schlaf.
claim-workouts = Sie erleichtert die Erholung nach hartem Training.
no-data-yet = noch keine Daten

method-in-words = Nach einer schlechten Phase klingen deine Schmerzen meist von selbst wieder ab. Darum lernen wir zuerst aus deinen Tagen abseits von Sitzungen, wie es dir ohnehin gegangen wäre. Die Wirkung ist, wie viel besser oder schlechter die drei Tage nach jeder Sitzung waren als diese Vorhersage.
method-limits = Wenn du genau an dem Tag buchst, an dem ein Schub beginnt, können die Tage danach schlechter aussehen als die Vorhersage. Jeden Tag hinzusehen ist in Ordnung: Die Antwort wird bei 6, 12 und 26 Sitzungen festgelegt, danach alle 26 Sitzungen und alle zwei Jahre. Dazwischen wird sie nur zurückgenommen, wenn deine Zahlen sie nicht mehr zeigen.

raw-label = Roh: mit dem natürlichen Abklingen einer schlechten Phase
raw-no-scores = Keine Werte um diese Sitzungen herum.
raw-basis =
    { $n ->
        [one] Die Tage um { $n } Sitzung ({ $kind }).
       *[other] Die Tage um { $n } Sitzungen ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Die Tage um die { $n } Sitzung, die zählt.
       *[other] Die Tage um die { $n } Sitzungen, die zählen.
    }
part-raw-caption = { $told } Gebucht wird, wenn es schlecht geht, und schlechte Phasen enden von selbst: Die Linien würden nach Tag 0 auch dann fallen, wenn eine Sitzung nichts bewirkte.
raw-caption-each = { part-raw-caption } Blass: jede Sitzung. Gestrichelt: der Mittelwert aller.
raw-caption-latest = { part-raw-caption } Blass: die letzten { $n }. Gestrichelt: der Mittelwert aller.


## ui/views/charted: was sich aus einem Bild machen lässt

chart-menu = Was sich aus diesem Bild machen lässt
save-picture = Dieses Bild speichern…
copy-picture = Das Bild kopieren
copy-numbers = Die Zahlen kopieren


## ui/views/trends: Werte im Lauf der Zeit

title-trends = Verläufe
choose-score-above = Wähle oben einen Wert.
lines-alone = Diese Linien allein können nicht zeigen, was eine Sitzung bewirkt hat: siehe „Vorher & nachher“.
trends-keys = Verläufe: Mit den Pfeiltasten geht es durch die Tage
days-earlier = Früher
days-later = Später
days-closer = Vergrößern
days-farther = Verkleinern
chart-of = Bild: { $name }
open-this-day = Klick oder Enter: diesen Tag öffnen
see-its-days-hint = Klick oder Enter: die Tage ansehen
see-its-days = Die Tage ansehen
offered-month = Was sich mit diesem Monat tun lässt
offered-quarter = Was sich mit diesem Quartal tun lässt
period-short = { $begin-short } bis { $end }
quarter-named = { $begin-month-name } bis { $end-month }
no-mean-days = kein Mittelwert über { $days } Tage
mostly-between = meist { $low } bis { $high }
fewer-than-days =
    { $least ->
        [one] weniger als 1 Tag
       *[other] weniger als { $least } Tage
    }
nothing-noted-then = nichts notiert

in-numbers = In Zahlen
compare-with = Vergleichen mit
compare-with-nothing = Mit nichts vergleichen
compare-with-before = Mit der Zeit davor vergleichen
compare-with-year = Mit dem Vorjahr vergleichen
# Im Dativ: „von“, „als in“.
part-compared =
    { $against ->
        [year] denselben Tagen ein Jahr früher
       *[before] den { $earlier } Tagen davor
    }
thin-lines-days = Die dünnen Linien sind die Mittelwerte über { $days } Tage von { part-compared }.
thin-lines =
    { $quarter ->
        [yes] Die dünnen Linien sind die Quartalsmittel von { part-compared }.
       *[no] Die dünnen Linien sind die Monatsmittel von { part-compared }.
    }
trend-nothing =
    { $days ->
        [one] an diesem Tag keine Werte
       *[other] an diesen { $days } Tagen keine Werte
    }
part-trend-mean = Mittelwert { $value } an { $scored } von { part-days-dative }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, etwa so wie an { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, { $amount } niedriger als an { part-compared }
       *[above] { part-trend-mean }, { $amount } höher als an { part-compared }
    }
show-as-table = Als Tabelle zeigen
close-table = Die Tabelle schließen
days-as-table = Tag für Tag
table-empty-cell = Ein leeres Feld ist ein Tag ohne diesen Wert.
copy-table = Die Tabelle kopieren
other-views = Andere Ansichten dieser Tage
other-painkillers = Schmerzmittel und Training
other-weekday = Nach Wochentag
other-scatter = Zwei Werte im Vergleich
scatter-across = Waagrecht
scatter-up = Senkrecht


## ui/views/history: alle Tage

title-history = Rückblick
bring-in-file = Eine Datei übernehmen
score-shown = Gezeigt
in-the-year = { $name } im Jahr
year-keys = { $told } Mit den Pfeiltasten geht es durch die Tage, Enter öffnet einen.
no-entry = kein Eintrag
search-hint = Notizen durchsuchen
search-named = Notizen, Stichwörter und Personen durchsuchen
days-with-session = Mit einer Sitzung
days-with-blank = Tage mit Lücken
filter = Filter
filter-on = Filter { $n }
filter-named =
    { $n ->
        [one] Filter, { $n } Filter aktiv
       *[other] Filter, { $n } Filter aktiv
    }
days-by = Tage nach
any-value = Beliebiger Wert
at-least = mindestens
at-least-named = { $name } mindestens
least-unreadable = { $told } ist keine Zahl. Schreib eine wie 7.
clear-search = Suche leeren
clear-filters = Filter aufheben
so-many-days = { part-about-days }
no-day-matches = Kein Tag passt zu „{ $told }“.
no-day-matches-filtered = Kein Tag passt mit diesen Filtern zu „{ $told }“.
no-day-has-session = Noch hat kein Tag eine Sitzung.
no-day-like-that = So einen Tag gibt es nicht.
found-tag = Stichwort { $told }
found-pain = Schmerzen: { $told }
found-with = bei { $told }
found-treated = behandelt: { $told }
back-to-list = Zurück zur Liste
changed-just-now = Eben geändert. Vorher: { $names }.
was-note = Notiz „{ $told }“
was-note-blank = Notiz leer
was-other-night = andere Nacht
was-night-blank = Nacht leer
was-other-painkillers = andere Schmerzmittel
was-painkillers-blank = Schmerzmittel leer
was-other-areas = andere Stellen
was-areas-blank = Stellen leer
was-other-tags = andere Stichwörter
was-tags-blank = Stichwörter leer


## ui/views/sessions: alle Sitzungen

title-sessions = Sitzungen
sessions-listed =
    { $all ->
        [one] { $n } von { $all } Sitzung
       *[other] { $n } von { $all } Sitzungen
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } seit { $since-month }
sessions-shown = Aufgelistet
all-kinds = Alle Arten
list-day = Tag
list-what = Was
list-long = Dauer
list-with = Bei
three-days-after = drei Tage danach
name-three-days-after = { $name } in den drei Tagen danach
told-three-days-after = { $told } in den drei Tagen danach
as-forecast = wie vorhergesagt
so-much-lower = { $figure } niedriger
so-much-higher = { $figure } höher
shares-days-with = teilt Tage mit { $day-name }
no-scores-after = keine Werte danach
no-scores-before = keine Werte davor
days-before-too-old = die Tage davor sind zu alt
no-forecast-yet = noch keine Vorhersage
rests-for-experiment = ruht wegen des Experiments
days-after-worked-out = Die Tage nach jeder Sitzung werden gerade errechnet.
lower-or-higher = Niedriger oder höher als deine Vorhersage, in Punkten.
day-of-session = { $day-name }, die Sitzung
against-your-forecast = Gegenüber deiner Vorhersage: { $told }.
edit-the-session = Die Sitzung bearbeiten
all-of-kind = Alle von: { $kind }
name-blank = { $name } leer
totals-title = Summen
totals-year = Jahr
totals-by-kind = Summen nach Art
totals-by-person = Summen nach Person
totals-by-year = Summen nach Jahr
with-nobody-named = ohne Namen
costs-unread =
    { $n ->
        [one] { $n } Kostenangabe ließ sich nicht mitzählen: Schreib eine Zahl und eine Währung, wie 45,00 EUR.
       *[other] { $n } Kostenangaben ließen sich nicht mitzählen: Schreib eine Zahl und eine Währung, wie 45,00 EUR.
    }
total-cost-of-some = { $cost } für { $n } davon


## ui/views/helps: was hilft

title-helps = Was hilft
coin-settles = Keine dieser Zeilen kann es entscheiden: Gebucht wird, wenn es schlecht geht, und schlechte Phasen vergehen. Eine Münze, die die Wochen wählt, kann es.
experiment-was-altered = Der Plan eines Experiments wurde verändert: { $told }.
experiment-goes-on = Ein Experiment läuft: { $told }.
experiment-was-stopped = Ein Experiment wurde vorzeitig beendet: { $told }.
experiment-is-over = Ein Experiment ist vorbei: { $told }.
see-experiment = Das Experiment ansehen
see-experiment-named = Das Experiment ansehen. { $told }
helps-table = Nach einer Sitzung, drei Tage gegenüber deiner Vorhersage
helps-no-session = Noch keine Sitzung. Trag die letzte ein, an die du dich erinnerst; auch ältere helfen.
helps-from-sessions = Ab { $needed } Sitzungen einer Art mit Werten davor und danach sagt ihre Zeile, was folgte.
helps-by-person = Nach Person
helps-times = Anzahl
so-many-times =
    { $n ->
        [one] { $n }-mal
       *[other] { $n }-mal
    }
helps-under = { $told } Balken: der Bereich, der passt. Kosten: bei dem, was zu helfen scheint oder vielleicht hilft. Wähle eine Zeile für ihre Antwort.
helps-under-dots = { $told } Balken: der Bereich, der passt. Offene Punkte: einzelne Sitzungen, solange es zu wenige sind. Kosten: bei dem, was zu helfen scheint oder vielleicht hilft. Wähle eine Zeile für ihre Antwort.


## ui/views/experiment: eine Münze wählt die Wochen

nothing-fixed-yet = noch steht nichts fest
experiment = Experiment
new-experiment = ein neues
experiment-needs = Ein Experiment zu „{ $noun }“ braucht { $needed } Tage mit Werten davor; es gibt { $scored }.
before-you-begin = Bevor du anfängst
four-questions = Vier Fragen
ask-tried = Was wird ausprobiert?
tried = Ausprobiert
ask-measured = Was wird gemessen?
measured = Gemessen
ask-which-day = An welchem Tag könntest du immer gehen?
ask-pairs = Wie viele Wochenpaare?
fewer-pairs = Weniger Paare
more-pairs = Mehr Paare
ask-look = Darfst du zwischendurch hinsehen?
look-at-end = Nein, bis zum Ende warten
look-after-each = Ja, nach jedem Paar
toss-and-seal = Werfen und verdecken
back-to-experiment = Zurück
kept-in-journal = In deinem Tagebuch aufbewahrt
what-could-show = Was könnte sich zeigen?
chances-caption = Wie wahrscheinlich ein wirklicher Unterschied zu sehen ist, nach dem Auf und Ab deiner eigenen Werte.
trial-rests-until = Die Antwort ruht bis zum { $until }
trial-state = Es { $state }
why-coin = Warum eine Münze?
weeks-in-journal = Die Wochen im Tagebuch
weeks-unsealed = Die Wochen, aufgedeckt
plan-another = Ein weiteres planen
pairs-caption = Jedes Paar: die Woche mit gegenüber der Woche ohne
so-far-title = Bisher
stop-early = Vorzeitig beenden…
stop-early-what = Die Paare, die vollständig sind, werden sofort ausgewertet. Danach lässt es sich nicht wieder aufnehmen.
stop-why = Warum? Für dich selbst.
stop-why-named = Warum es beendet wird
stop-why-hint = ein Urlaub
stop-now = Jetzt beenden
go-on-with-it = Weitermachen
pair-sealed-spoken = Paar { $n }: verdeckt, { $day-name } und { $other-day }
pair-spoken = Paar { $n }: Sitzung am { $day-name }, keine am { $other-day }
weeks-note = Oben die erste Woche jedes Paars, unten die zweite. Das Zeichen für { $kind }: eine Sitzung; ein Strich: keine.
weeks-note-sealed = Oben die erste Woche jedes Paars, unten die zweite. Das Zeichen für { $kind }: eine Sitzung; ein Strich: keine. Ein Schloss: verdeckt, bis die Woche näher rückt.


## ui/views/both: was hier ist, und eine andere Fassung davon

title-both = Beide ansehen
nothing-to-choose = Es gibt nichts zu wählen.
nothing-to-choose-now = Was außerhalb geändert wurde, ist übernommen, oder du hast gewählt.
entries-changed-both =
    { $n ->
        [one] { $n } Eintrag wurde hier und außerhalb geändert.
       *[other] { $n } Einträge wurden hier und außerhalb geändert.
    }
changed-both-what = { $told } Einmal „Rückgängig“ nimmt eine Wahl zurück. Was noch nicht gewählt ist, bleibt neben dem Tagebuch aufgehoben, bis du wählst.
keep-all = Alle lassen, wie sie sind
differs-in-file =
    { $n ->
        [one] { $n } Eintrag ist in der Datei anders.
       *[other] { $n } Einträge sind in der Datei anders.
    }
file-edited-outside = Die Datei wurde außerhalb von Unkink bearbeitet oder beschädigt: Sie ist nicht so, wie Unkink sie hinterlassen hat. Nichts wurde überschrieben. Wenn du sie annimmst, gelten ihre Einträge, und was du seither getippt hast, geht ihnen vor.
accept-file = Die Datei annehmen
keep-here-elsewhere = Behalten, was hier ist…
part-would-be-added =
    { $added ->
        [one] { $added } Eintrag käme hinzu
       *[other] { $added } Einträge kämen hinzu
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }, { $n } Eintrag ist anders.
       *[other] { part-would-be-added }, { $n } Einträge sind anders.
    }
copy-what = Die Kopie heißt { $name }. Nichts, was hier ist, wird überschrieben; wo beide sich unterscheiden, kannst du danach wählen. Die Kopie kommt dann in den Ordner „backups“, sie wird nicht gelöscht.
bring-it-in = Übernehmen
looking-at-backup = Die neueste Sicherung wird durchgesehen…
take-as-it-is = So nehmen, wie es ist
was-changed-outside = Es wurde außerhalb von Unkink geändert.
part-edited-outside = Das Tagebuch wurde außerhalb von Unkink bearbeitet oder beschädigt: Es ist nicht so, wie Unkink es hinterlassen hat.
review-without-backup = { part-edited-outside } Es gibt keine unversehrte Sicherung zum Vergleichen. Wenn es auf den anderen Seiten richtig aussieht, nimm es so, wie es ist.
review-with-backup = { part-edited-outside } Wenn diese Änderungen richtig sind, nimm es so, wie es ist. Beim Zurückgehen bleibt die Datei, wie sie jetzt ist, als Sicherung erhalten.
differs-from-backup =
    { $n ->
        [one] { $n } Eintrag ist anders als in der Sicherung ({ $told }).
       *[other] { $n } Einträge sind anders als in der Sicherung ({ $told }).
    }
go-back-to-backup = Zur Sicherung zurückgehen
difference-said =
    { $beside ->
        [copy] hier { $from }, in der Kopie { $to }
        [backup] in der Sicherung { $from }, in der Datei { $to }
       *[file] hier { $from }, in der Datei { $to }
    }
theirs-stands =
    { $beside ->
        [copy] { $told }. Es gilt, was in der Kopie steht.
       *[file] { $told }. Es gilt, was in der Datei steht.
    }
first-stands =
    { $here ->
        [yes] { $told }. Was hier steht, war zuerst da und gilt.
       *[no] { $beside ->
            [copy] { $told }. Was in der Kopie steht, war zuerst da und gilt.
           *[file] { $told }. Was in der Datei steht, war zuerst da und gilt.
        }
    }
keep-first = Das Erste behalten
take-other-one = Das andere nehmen
keep-here = Behalten, was hier ist
take-the-other = Das andere nehmen
keep-other = Das andere behalten
take-here = Nehmen, was hier war
keep-value = { $value } behalten
take-value = { $value } nehmen


## ui/views/saving: wohin eine Datei soll

file-is-there = Es gibt schon eine Datei mit diesem Namen. Ersetzen?
replace-file = Ersetzen
choose-place = Einen Ort wählen…
each-row-is = Jede Zeile ist
row-scoring = ein Zeitpunkt mit Werten
row-scoring-named = Jede Zeile ist ein Zeitpunkt mit Werten
row-value = ein Wert
row-value-named = Jede Zeile ist ein Wert
written-for = Geschrieben für
for-any = jedes Programm
for-any-named = Geschrieben für jedes Programm
for-spreadsheet = Excel oder LibreOffice
for-spreadsheet-named = Geschrieben für Excel oder LibreOffice
first-day-hint = der erste
last-day-hint = der letzte
table-scores = Werte
table-with = Mit { $name }
