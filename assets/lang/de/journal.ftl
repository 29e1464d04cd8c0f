## model: woraus ein Tagebuch besteht

# Die Enden sind die der numerischen Ratingskala von 0 bis 10, wie sie im Deutschen Schmerzfragebogen und in der
# deutschen Fassung des BPI stehen („kein Schmerz“ bis „stärkster vorstellbarer Schmerz“), hier in der Mehrzahl, wie man
# es zu Hause sagt.
metric-pain = Rückenschmerzen
    .noun = Rückenschmerzen
    .low = keine Schmerzen
    .high = stärkste vorstellbare Schmerzen
# „Steifigkeit“ wie im deutschen WOMAC.
metric-stiffness = Steifigkeit
    .noun = Steifigkeit
    .low = beweglich
    .high = kann mich kaum bewegen
metric-sleep = Schlaf
    .noun = Schlaf
    .low = sehr schlecht
    .high = sehr gut
metric-mood = Stimmung
    .noun = Stimmung
    .low = sehr gedrückt
    .high = sehr gut
metric-anxiety = Angst
    .noun = Angst
    .low = ruhig
    .high = stärkste vorstellbare Angst
metric-interference = Beeinträchtigung
    .noun = Beeinträchtigung
    .low = keine
    .high = nichts war möglich
metric-finger-to-floor = Finger-Boden-Abstand
    .noun = Finger-Boden-Abstand
    .low = Handflächen am Boden
    .high = Knie
    .unit = cm
metric-workout = Training
    .noun = Training
    .low = keines
    .high = den ganzen Tag
    .unit = min
metric-hours-asleep = Stunden Schlaf
    .noun = Stunden Schlaf
    .low = keine
    .high = den ganzen Tag
    .unit = h
metric-sleep-efficiency = Schlafeffizienz
    .noun = Schlafeffizienz
    .low = nie geschlafen
    .high = die ganze Nacht geschlafen
metric-doses = Schmerzmittel
    .noun = Schmerzmittel
    .low = keine
    .high = viele
    .unit = Dosen
metric-own = Wert
    .low = gar nicht
    .high = am meisten

# PEG. Die Wörter lehnen sich an die deutsche Fassung des BPI an, aus dem die drei Fragen stammen; gegen eine geprüfte
# deutsche Fassung der PEG sind sie nicht verglichen.
metric-peg-pain = Schmerzen der Woche
    .noun = Schmerzen der Woche
    .low = keine Schmerzen
    .high = stärkste vorstellbare Schmerzen
metric-peg-enjoyment = Schmerzen und Lebensfreude
    .noun = Schmerzen und Lebensfreude
    .low = keine Beeinträchtigung
    .high = völlige Beeinträchtigung
metric-peg-activity = Schmerzen und Alltag
    .noun = Schmerzen und Alltag
    .low = keine Beeinträchtigung
    .high = völlige Beeinträchtigung
peg-pain-question = Welche Zahl beschreibt am besten deine durchschnittlichen Schmerzen in der vergangenen Woche?
peg-enjoyment-question = Welche Zahl beschreibt am besten, wie sehr Schmerzen in der vergangenen Woche deine Lebensfreude beeinträchtigt haben?
peg-activity-question = Welche Zahl beschreibt am besten, wie sehr Schmerzen in der vergangenen Woche deine allgemeine Aktivität beeinträchtigt haben?

# Stellen des Körpers, von hinten und von vorn; links und rechts sind die eigenen Seiten.
region = Stelle
    .neck = Nacken
    .shoulder-left = linke Schulter
    .shoulder-right = rechte Schulter
    .upper-left = oberer Rücken links
    .upper-spine = obere Wirbelsäule
    .upper-right = oberer Rücken rechts
    .middle-left = mittlerer Rücken links
    .middle-spine = mittlere Wirbelsäule
    .middle-right = mittlerer Rücken rechts
    .lower-left = unterer Rücken links
    .lower-spine = untere Wirbelsäule
    .lower-right = unterer Rücken rechts
    .hip-left = linke Hüfte
    .hip-right = rechte Hüfte
    .head = Hinterkopf
    .shoulder-spine = zwischen den Schultern
    .back-upper-arm-left = linker Oberarm hinten
    .back-upper-arm-right = rechter Oberarm hinten
    .back-forearm-left = linker Unterarm hinten
    .back-forearm-right = rechter Unterarm hinten
    .back-hand-left = linker Handrücken
    .back-hand-right = rechter Handrücken
    .back-thigh-left = linker Oberschenkel hinten
    .back-thigh-right = rechter Oberschenkel hinten
    .back-knee-left = linke Kniekehle
    .back-knee-right = rechte Kniekehle
    .calf-left = linke Wade
    .calf-right = rechte Wade
    .heel-left = linke Ferse
    .heel-right = rechte Ferse
    .face = Gesicht
    .throat = Hals
    .front-shoulder-left = linke Schulter vorn
    .front-shoulder-right = rechte Schulter vorn
    .chest-left = linke Brust
    .chest-right = rechte Brust
    .belly-left = linker Bauch
    .belly-right = rechter Bauch
    .lower-belly-left = linker Unterbauch
    .lower-belly-right = rechter Unterbauch
    .groin-left = linke Leiste
    .groin-right = rechte Leiste
    .front-upper-arm-left = linker Oberarm vorn
    .front-upper-arm-right = rechter Oberarm vorn
    .front-forearm-left = linker Unterarm vorn
    .front-forearm-right = rechter Unterarm vorn
    .front-hand-left = linke Handfläche
    .front-hand-right = rechte Handfläche
    .front-thigh-left = linker Oberschenkel vorn
    .front-thigh-right = rechter Oberschenkel vorn
    .front-knee-left = linkes Knie
    .front-knee-right = rechtes Knie
    .shin-left = linkes Schienbein
    .shin-right = rechtes Schienbein
    .foot-left = linker Fuß
    .foot-right = rechter Fuß

former-name =
    { $sort ->
        [kind] die Art „{ $name }“ heißt jetzt „{ $now }“
        [person] die Person „{ $name }“ heißt jetzt „{ $now }“
        [tag] das Stichwort „{ $name }“ heißt jetzt „{ $now }“
        [painkiller] das Schmerzmittel „{ $name }“ heißt jetzt „{ $now }“
       *[region] die Stelle „{ $name }“ heißt jetzt „{ $now }“
    }
trial-told =
    { $n ->
        [one] 1 Wochenpaar ab dem { $on }, Plan { $number }
       *[other] { $n } Wochenpaare ab dem { $on }, Plan { $number }
    }

renamed-sessions =
    { $n ->
        [one] 1 Sitzung
       *[other] { $n } Sitzungen
    }
renamed-days =
    { $n ->
        [one] 1 Tag
       *[other] { $n } Tage
    }
renamed-experiments =
    { $n ->
        [one] 1 Experiment
       *[other] { $n } Experimente
    }
the-main-question = die Hauptfrage

there-scores = Werte
there-scores-times =
    { $n ->
        [one] Werte von 1 Zeitpunkt
       *[other] Werte von { $n } Zeitpunkten
    }
there-note = eine Notiz
there-night = eine Nacht
there-painkillers = Schmerzmittel
there-areas = schmerzende Stellen
there-tags = Stichwörter
there-newer = Einträge eines neueren Unkink

told-night-to-bed = ins Bett { $at }
told-night-asleep = eingeschlafen { $at }
told-night-awake = aufgewacht { $at }
told-night-up = aufgestanden { $at }

minutes-said =
    { $n ->
        [one] 1 Minute
       *[other] { $n } Minuten
    }


## model/error: warum etwas nicht aufgenommen werden kann

refused-range = { $name }: { $value } liegt nicht zwischen { $low } und { $high }.
refused-unknown-metric = Es gibt keinen Wert mit dem Namen „{ $name }“. `unkink-cli show --json` listet auf, welche es gibt.
refused-derived = { $name } wird aus den Einträgen des Tages errechnet und lässt sich nicht eintragen.
part-refused-metric = Der Wert „{ $name }“ lässt sich nicht aufnehmen
refused-metric =
    { $flaw ->
        [name] { part-refused-metric }: Er braucht einen Namen mit Buchstaben oder Ziffern.
        [long] { part-refused-metric }: Kennung, Name, Einheit und Enden haben je höchstens 200 Zeichen.
        [order] { part-refused-metric }: Sein niedrigster Wert muss unter dem höchsten liegen.
        [range] { part-refused-metric }: Sein Bereich liegt zwischen −1000000 und 1000000.
        [step] { part-refused-metric }: Sein Schritt muss größer als 0 sein.
        [notice] { part-refused-metric }: Seine kleinste spürbare Veränderung muss größer als 0 und höchstens 1000000 sein.
        [source] { part-refused-metric }: Woher seine Einträge kommen, lässt sich nicht ändern.
        [outside] { part-refused-metric }: Ein Eintrag, den es schon gibt, liegt außerhalb seines Bereichs.
       *[taken] { part-refused-metric }: Ein anderer Wert heißt schon so.
    }
refused-too-many-metrics = Ein Tagebuch fasst höchstens { $most } eigene Werte. Lass einige weg, oder mach Stichwörter daraus.
refused-date = { $on-iso } liegt nicht zwischen 1900-01-01 und { $until-iso }, dem morgigen Tag.
refused-not-a-date = { $given } ist kein Datum. Schreib Jahr, Monat und Tag, wie 2026-11-22.
refused-not-a-time = { $given } ist keine Uhrzeit. Schreib Stunden von 0 bis 23 und Minuten, wie 23:10.
refused-night =
    { $later ->
        [asleep] Eingeschlafen ({ $later-at }) liegt vor { part-night-step } ({ $earlier-at }). Was stimmt?
        [awake] Aufgewacht ({ $later-at }) liegt vor { part-night-step } ({ $earlier-at }). Was stimmt?
       *[up] Aufgestanden ({ $later-at }) liegt vor { part-night-step } ({ $earlier-at }). Was stimmt?
    }
part-night-step =
    { $night-step ->
        [bedtime] „ins Bett“
        [asleep] „eingeschlafen“
       *[awake] „aufgewacht“
    }
refused-awake-too-long =
    { $minutes ->
        [one] { $minutes } Minute wach ist mehr als die { $all } Minuten vom Einschlafen bis zum Aufwachen.
       *[other] { $minutes } Minuten wach sind mehr als die { $all } Minuten vom Einschlafen bis zum Aufwachen.
    }
refused-asleep-too-long = { $slept } Schlaf ist mehr, als möglich war ({ $longest }). Was stimmt?
refused-same-time = { $on-iso } hat zweimal Werte um { $at }. Gib einmal eine andere Minute an.
refused-same-time-none = { $on-iso } hat zweimal Werte ohne Uhrzeit. Gib einmal eine Uhrzeit an.
refused-no-checkin = { $on-iso } hat keine Werte um { $at }.
refused-no-checkin-none = { $on-iso } hat keine Werte ohne Uhrzeit.
refused-nothing-there = Am { $on-iso } ist nichts notiert.
refused-same-day = Unter { $on-iso } ist es schon notiert. Nenn ein anderes Datum dafür.
refused-occupied = { $on-iso } hat schon Einträge ({ $names }). Verschieb oder leere sie zuerst, oder verschieb die Werte eines Zeitpunkts.
refused-too-far-ahead = { $on-iso } liegt zu weit voraus: Eine Sitzung lässt sich bis { $until-iso } planen.
refused-same-id = Zwei Sitzungen haben die Kennung { $given }. Kennungen gibt es nur einmal: Ändere eine davon.
refused-no-session = Es gibt keine Sitzung mit der Kennung { $given }. `unkink-cli session list` zeigt sie.
refused-field =
    { $field ->
        [count] Anzahl: { $value } liegt nicht zwischen 0 und 100.
        [minutes] Minuten: { $value } liegt nicht zwischen 1 und 1440 Minuten.
        [outcome] Tage nach einer Sitzung: { $value } liegt nicht zwischen 1 und 365.
        [washout] Tage der Nachwirkzeit: { $value } liegt nicht zwischen 0 und 365.
        [pairs] Wochenpaare: { $value } liegt nicht zwischen 6 und 26.
       *[date] Datum: { $value } liegt nicht zwischen 1900-01-01 und 9999-12-31.
    }
refused-fixed-plan = Der Plan eines Experiments lässt sich nicht ändern, wenn er einmal gemacht ist. Beende es, und beginne ein neues.
refused-running-trial = Zu diesem Wert und dieser Art von Sitzung läuft schon ein Experiment: { $told }. Immer nur eines: Beende es zuerst.
refused-trials-at-once = Zwei Experimente mit einer Art von Sitzung liefen gleichzeitig: { $told }; { $other }. Ihre Münzen können entgegengesetzte Wochen verlangen. Beende zuerst eines davon.
part-write-or-leave-out = Schreib einen Namen, oder lass die Zeile weg
refused-blank =
    { $blank ->
        [medicine] Der Name des Schmerzmittels ist leer. { part-write-or-leave-out }.
        [kind] Die Art der Sitzung ist leer. { part-write-or-leave-out }.
        [session] Die Kennung der Sitzung ist leer. { part-write-or-leave-out }.
        [asked-score] Der Wert der Hauptfrage ist leer. { part-write-or-leave-out }.
        [asked-kind] Die Art von Sitzung der Hauptfrage ist leer. { part-write-or-leave-out }.
        [trial] Die Kennung des Experiments ist leer. { part-write-or-leave-out }.
        [tried-score] Der Wert des Experiments ist leer. { part-write-or-leave-out }.
       *[tried-kind] Die Art von Sitzung des Experiments ist leer. { part-write-or-leave-out }.
    }


## model/typed: was getippt wurde und sich nicht lesen lässt

typed-time = { $given } ist keine Uhrzeit. Schreib eine wie 23:10 oder 2310.
typed-time-in-words = { $given } ist in Worten: Halb sieben heißt hier 6:30 und anderswo 7:30. Schreib Ziffern, wie 7:30 oder 19:30.
typed-midnight = { $given } steht zwischen zwei Tagen. Schreib 0:00 für den Anfang des Tages oder 23:59 für sein Ende.
typed-day = { $given } ist kein Tag. Schreib einen wie 18. November, 18.11.2026, Dienstag oder gestern.
typed-no-such-day = { $given } steht nicht im Kalender. Schreib einen Tag wie 18. November oder 18.11.2026.
typed-no-such-day-month =
    { $days ->
        [one] { $given } steht nicht im Kalender: Kein { $on-month-name } hat { $days } Tag. Schreib einen Tag wie 18. November oder 18.11.2026.
       *[other] { $given } steht nicht im Kalender: Kein { $on-month-name } hat { $days } Tage. Schreib einen Tag wie 18. November oder 18.11.2026.
    }
typed-no-such-day-year =
    { $days ->
        [one] { $given } steht nicht im Kalender: { $on-month } hat { $days } Tag. Schreib einen Tag wie 18. November oder 18.11.2026.
       *[other] { $given } steht nicht im Kalender: { $on-month } hat { $days } Tage. Schreib einen Tag wie 18. November oder 18.11.2026.
    }
typed-weekday = { $on-long } ist ein { $on-weekday }, kein { part-weekday }. Was stimmt?
typed-duration = { $given } ist keine Dauer. Schreib Minuten, wie 25, 25 min oder 1h30.
typed-whole = { $given } ist keine ganze Zahl. Schreib eine wie 2.
typed-beyond = { $given } liegt nicht zwischen { $low } und { $high }.


## model/difference: worin sich eine Fassung des Tagebuchs von einer anderen unterscheidet

# „22. Nov. 2026: Rückenschmerzen um 08:10: war 4, ist 6“
change-on = { $on }: { $told }
change-added = { $what } hinzugefügt
change-added-with = { $what } hinzugefügt ({ $told })
change-removed = { $what } entfernt
change-removed-with = { $what } entfernt ({ $told })
change-was =
    { $several ->
        [yes] { $what }: waren { $from }, sind { $to }
       *[no] { $what }: war { $from }, ist { $to }
    }
change-blank = leer
change-several = mehrere Änderungen, die voneinander abhängen
changed-journal = das Tagebuch
changed-score = der Wert „{ $name }“
changed-place = anderswo in der Tabelle
changed-other-place = an einer anderen Stelle
changed-night = die Nacht
changed-medicines = Schmerzmittel
changed-areas = schmerzende Stellen
changed-tags = Stichwörter
changed-note = die Notiz
changed-scoring = das Eintragen
changed-unknown = unbekannte Angaben
changed-unknown-at = unbekannte Angaben zu den Werten um { $at }
changed-unknown-untimed = unbekannte Angaben zu den Werten ohne Uhrzeit
changed-not-known = etwas, das diese Version nicht kennt
changed-experiment = das Experiment vom { $on }
changed-experiment-with = das Experiment mit „{ $name }“
changed-former-name = ein früherer Name
changed-noun-at = { $noun } um { $at }
moment-at = um { $at }
moment-untimed = ohne Uhrzeit
told-woken =
    { $n ->
        [one] einmal aufgewacht
       *[other] { $n }-mal aufgewacht
    }
told-minutes-awake =
    { $n ->
        [one] 1 Minute wach
       *[other] { $n } Minuten wach
    }
told-minutes-asleep =
    { $n ->
        [one] 1 Minute Schlaf, wie angegeben
       *[other] { $n } Minuten Schlaf, wie angegeben
    }
told-none-taken = keine genommen
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } um { $at }
told-nowhere = nirgends
told-planned = geplant
told-minutes = { $n } min
told-with = bei { $name }
told-regions = { $names } und { $name }
told-before = davor: { $names }
told-after = danach: { $names }
told-scores-before = Werte davor
told-scores-after = Werte danach
pressure =
    { $pressure ->
        [light] leicht
        [medium] mittel
       *[firm] fest
    }
reason =
    { $reason ->
        [routine] Routine
       *[flare] Schub
    }
told-range = { $low } bis { $high } in Schritten von { $figure }
told-ends = von „{ $low }“ bis „{ $high }“
told-better = { part-better }
told-notice = spürbar ab { $figure }
told-morning = am Morgen eingetragen
told-daily = täglich gefragt
told-on-demand = auf Wunsch gefragt
told-with-and-without = mit und ohne „{ $name }“
told-pairs =
    { $n ->
        [one] 1 Wochenpaar
       *[other] { $n } Wochenpaare
    }
told-plan = Plan { $number }
told-looks = zwischendurch angesehen
told-trial-stands =
    { $stands ->
        [running] läuft
        [stopped] vorzeitig beendet
       *[done] abgeschlossen
    }
told-stopped = am { $on }
told-after-kind = nach „{ $name }“
told-since = seit dem { $since }
told-outcome =
    { $n ->
        [one] 1 Tag danach zählt
       *[other] { $n } Tage danach zählen
    }
told-washout =
    { $n ->
        [one] Nachwirkzeit 1 Tag
       *[other] Nachwirkzeit { $n } Tage
    }


## store/error: was zwischen Tagebuch und Festplatte misslingt, und was zu tun ist

load-unreadable = Das Tagebuch lässt sich nicht lesen: { $why }. Prüf die Festplatte, und sieh nach, wer die Datei lesen darf. Datei: { $path }
load-dangling-link = Das Tagebuch ist ein Link auf eine Datei, die fehlt. Verbinde ihr Laufwerk, oder lösch den Link. Link: { $path } → { $target }
load-away = Der Ordner des Tagebuchs ist nicht da oder leer, weil sein Laufwerk nicht verbunden ist; an seine Stelle kommt nichts. Verbinde sein Laufwerk oder seine Freigabe, leg den Ordner an, oder wähle einen anderen. Ordner: { $path }
load-moved = Dieses Tagebuch liegt nicht auf dem Laufwerk, auf dem es bisher lag, und könnte ein älteres sein. Verbinde das Laufwerk; oder lösch { $memory }, wo das Laufwerk vermerkt ist, falls der Platz des Tagebuchs von nun an hier ist. Tagebuch: { $path }
load-kept = { part-kept }, und dort wird kein Tagebuch begonnen oder geändert. Wähle einen anderen Pfad; eine Sicherung kommt mit `unkink-cli restore` zurück. Pfad: { $path }
load-not-a-file = Das Tagebuch muss eine Datei sein. Wähle einen anderen Pfad: { $path }
damaged-file = { $told } Datei: { $path }
part-kept =
    { $kept ->
        [journal] Dort liegt ein Tagebuch
        [backups] Dort liegen Sicherungen eines Tagebuchs
        [own] Dort bewahrt Unkink etwas Eigenes auf
        [settings] Dort liegen die Einstellungen
        [disks] Dort liegt, was Unkink über deine Laufwerke weiß
        [unsaved] Dort liegt, was sich von einem Tagebuch nicht speichern ließ
        [day-copy] Dort liegt die Tageskopie eines Tagebuchs
        [itself] Dort liegt dein Tagebuch selbst
        [older] Dort ist eine ältere Fassung eines Tagebuchs aufgehoben
       *[copy] Dort liegt eine Kopie eines Tagebuchs
    }
settings-kept = { part-kept }, und das bleibt, wie es ist; nenn eine andere Datei

# Warum etwas nicht gespeichert ist: Es folgt auf „Nicht gespeichert: “.
save-not = Nicht gespeichert.
save-not-why = Nicht gespeichert: { $why }.
save-not-accepted = Nicht angenommen: Das Tagebuch hat sich wieder geändert, seit es gezeigt wurde.
why-changed-outside = das Tagebuch auf der Festplatte hat sich geändert, seit es gelesen wurde
why-newer = es stammt von einem neueren Unkink
why-changed-elsewhere = es wurde anderswo bearbeitet oder beschädigt
why-locked = ein anderes Unkink schreibt gerade in dieses Tagebuch
why-away = der Ordner des Tagebuchs ist gerade nicht da, und an seine Stelle kommt nichts
why-dangling = das Tagebuch ist ein Link auf eine Datei, die fehlt
why-dangling-to = das Tagebuch ist ein Link auf eine Datei, die fehlt, { $path }
why-too-large = das Tagebuch wäre größer als die 256 MiB, die wieder gelesen werden
why-lock-in-the-way = wo seine Sperrdatei hingehört, steht ein Link, ein Ordner oder ein Gerät
why-lock-of-others = seine Sperrdatei gehört jemand anderem und darf nicht beschrieben werden
why-old-not-kept = die Datei der Version { $number } lässt sich nicht neben der neuen aufheben ({ $why })
why-fault = ein Fehler in Unkink selbst
why-saver-stopped = das Speichern ist stehen geblieben
why-disk-too-slow = die Festplatte braucht zu lange
why-not-written-out = das Tagebuch ließ sich nicht schreiben
why-not-confirmed = die Festplatte hat es nicht bestätigt
why-no-look-in = es fehlt das Recht, in ihren Ordner zu sehen
why-in-place-of-folder = an der Stelle ihres Ordners steht eine Datei oder ein Gerät
why-no-reading = es fehlt das Recht zum Lesen
why-disk-full = die Festplatte ist voll
why-quota = dein Anteil an der Festplatte ist aufgebraucht
why-no-writing = es fehlt das Recht, hier zu schreiben
why-read-only = die Festplatte lässt sich nur lesen
why-not-a-folder = ein Teil des Pfads ist eine Datei, kein Ordner
why-a-folder = an seiner Stelle steht ein Ordner oder ein Gerät
why-no-folder = der Ordner dafür ist nicht da
why-exists = etwas mit diesem Namen gibt es dort schon
why-name = der Name ist zu lang oder hat ein Zeichen, das in Dateinamen nicht vorkommen darf
why-reported = die Festplatte meldet: { $told }
why-settings-no-file = es ist keine Datei, und dort wird nichts geschrieben; nenn eine Datei für die Einstellungen
why-settings-too-long = es ist zu lang für Einstellungen und bleibt, wie es ist; nenn eine andere Datei
why-settings-link = es ist ein Link auf eine Datei, die fehlt

# Was zu tun ist, und wo.
remedy-load-again = Lade es neu, und trag es dann noch einmal ein. Datei: { $path }
remedy-look-again = Sieh an, was jetzt anders ist, und nimm es dann an. Datei: { $path }
remedy-update = Aktualisiere Unkink, um hineinzuschreiben. Datei: { $path }
remedy-accept = `unkink-cli accept` lässt es, wie es ist, `unkink-cli restore` geht zu einer Sicherung zurück. Datei: { $path }
remedy-wait = Warte, bis es fertig ist, oder schließ es. Datei: { $path }
remedy-connect = Verbinde sein Laufwerk oder seine Freigabe, oder wähle einen anderen Ort. Ordner: { $path }
remedy-as-it-was = Das Tagebuch ist, wie es war; { $remedy }. Datei: { $path }
remedy-link = Verbinde ihr Laufwerk, oder lösch den Link. Link: { $path } → { $target }
remedy-elsewhere = Speichere anderswo, und starte Unkink dann neu. Datei: { $path }
remedy-of-another-file = Grund: { $why }; { $remedy }. Datei: { $path }
failed-with-file = { $why }. Datei: { $path }
# Was zu tun ist, in einem Satz: „Das Tagebuch ist, wie es war; schaff Platz, oder wähle einen anderen Ort.“
do-make-room = schaff Platz, oder wähle einen anderen Ort
do-see-who-writes = sieh nach, wer dort schreiben darf, oder wähle einen anderen Ort
do-make-writable = mach die Festplatte beschreibbar, oder wähle einen anderen Ort
do-connect = verbinde das Laufwerk, oder wähle einen anderen Ort
do-move-away = räum es weg, oder wähle einen anderen Ort
do-shorter-name = wähle einen kürzeren oder einfacheren Namen
do-check-disk = prüf die Festplatte, oder wähle einen anderen Ort
do-move-lock = räum es weg
do-give-back-lock = gib diese Datei ihrem Besitzer zurück, oder lösch sie, während kein Unkink offen ist
do-take-out = nimm heraus, was darin entbehrlich ist
do-see-who-reads = sieh nach, wer diesen Ordner lesen darf
do-give-back-folder = vielleicht hat ein Administrator diesen Ordner angelegt: gib ihn seinem Besitzer zurück

backup-not-made = Von der Fassung davor wurde keine Sicherung gemacht: { $why }.
backup-not-made-remedy = Das Tagebuch ist trotzdem gespeichert; { $remedy }. Ordner: { $path }
backup-unseen = Die Sicherungen lassen sich nicht auflisten: { $why }.
backup-see-who = Sieh nach, wer sie lesen darf. Ordner: { $path }
backup-move-away = Räum es weg. Ordner: { $path }
backup-check-disk = Prüf die Festplatte. Ordner: { $path }
backup-see-journal = Sieh nach, wo das Tagebuch ist. Ordner: { $path }
backup-passed-over = Eine neuere Sicherung wurde übergangen.
restore-unreadable = Nicht zurückgeholt, wähle eine andere Sicherung. { $told }
restore-not-kept = Nicht zurückgeholt, weil zuerst aufgehoben werden muss, was jetzt da ist. { $told }
copy-waits = Das Tagebuch ist gespeichert, aber die heutige Kopie wartet: Ihr Ordner ist nicht da.
copy-not-made = Das Tagebuch ist gespeichert, aber die heutige Kopie wurde nicht gemacht: { $why }.
copy-connect = Verbinde ihn, oder wähle einen anderen. Ordner: { $path }
copy-again = Bei jedem Speichern wird es wieder versucht; { $remedy }. Ordner: { $path }
unguarded = Dieses Laufwerk oder diese Freigabe kennt keine Sperren: Zwei Programme, die im selben Augenblick speichern, werden nicht auseinandergehalten.
unguarded-remedy = Vor jedem Speichern wird trotzdem verglichen, was die Datei enthält. Lass immer nur einen Computer schreiben.


## store/output: eine Datei, die aus dem Tagebuch gemacht wird

output-exists = Es gibt schon eine Datei mit diesem Namen, und sie bleibt, wie sie ist. Wähle einen anderen Namen, oder sag, dass sie ersetzt werden darf. Datei: { $path }
output-belongs = { part-kept }. Was aus einem Tagebuch gemacht wird, kommt nie über das Tagebuch oder über etwas, das dazugehört. Wähle einen anderen Namen. Datei: { $path }
output-link = Dort steht ein Link, und ihm wird weder gefolgt, noch wird er ersetzt. Nenn die Datei, die gemeint ist. Link: { $path }
output-not-a-file = Dort ist eine Pipe oder ein Gerät, und geschrieben oder ersetzt wird immer nur eine Datei. Nenn eine Datei. Pfad: { $path }
output-no-name = Das ist ein Ordner. Füg einen Namen für die Datei hinzu. Pfad: { $path }
output-no-folder = Der Ordner für die Datei ist nicht da, und es wird keiner angelegt: Er könnte auf einem Laufwerk sein, das nicht verbunden ist. Verbinde es, leg den Ordner an, oder wähle einen anderen. Ordner: { $path }
output-not-written = Die Datei wurde nicht geschrieben: { $why }. Was dort war, bleibt, wie es war; { $remedy }. Datei: { $path }


## store/schema/error: was an der Datei eines Tagebuchs nicht stimmt

read-empty = Die Datei ist leer.
read-too-large = Die Datei ist größer als 256 MiB, also ist sie kein Tagebuch.
read-byte-order-mark = Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM).
read-utf16 = Die Datei ist UTF-16-Text.
read-not-utf8 = Die Datei ist kein UTF-8-Text: Byte { $n } ist beschädigt.
read-hole = Die Datei hat ein Loch: Nullen ab Byte { $n }, wie ein Stromausfall oder eine schadhafte Festplatte sie hinterlässt.
read-cut-off = Die Datei endet zu früh, in Zeile { $n }: Der Rest fehlt.
read-conflict = Zeile { $n } ist die Markierung eines Merge-Konflikts.
read-trailing = Das Tagebuch endet vor Zeile { $n }, aber die Datei geht weiter.
read-not-an-object = Die Datei enthält kein Tagebuch: Es muss mit { "{" } beginnen.
read-not-a-journal = Die Datei enthält kein Tagebuch: Ihr "format" ist nicht "unkink-journal".
read-no-version = Die "version" des Tagebuchs fehlt oder ist keine ganze Zahl ab 1.
read-newer = Das Tagebuch hat die Formatversion { $number }; dieses Unkink liest Version { $most }.
read-not-brought-up = Das Tagebuch hat die Formatversion { $number } und lässt sich nicht auf den neuen Stand bringen: { $why }.
read-too-deep = Zeile { $n } verschachtelt Listen und Objekte mehr als 120-fach.
read-syntax = Zeile { $n }, Spalte { $nth } lässt sich nicht lesen: { $why }.
read-member = { $what } (Zeile { $n }): { $why }.
read-begin-anew = Setz eine Sicherung an ihre Stelle (`unkink-cli restore`). Um neu zu beginnen, lösch die Datei.
part-backup-in-place = setz eine Sicherung an ihre Stelle (`unkink-cli restore`)
read-whole-one =
    { $brought ->
        [yes] Exportiere sie noch einmal.
       *[no] Setz eine Sicherung an ihre Stelle (`unkink-cli restore`).
    }
read-choose = Wähle eine andere Datei.
read-choose-or-import = Wähle eine andere Datei, oder übernimm sie mit `unkink-cli import`.
read-save-without-mark = Speichere sie als UTF-8 ohne BOM.
read-save-as-utf8 = Speichere sie als UTF-8.
read-keep-one = Behalte eine der beiden Seiten, und lösch die Markierungen.
read-delete-rest =
    { $brought ->
        [yes] Lösch, was danach kommt, oder exportiere sie noch einmal.
       *[no] Lösch, was danach kommt, oder { part-backup-in-place }.
    }
read-put-version = Setz `"version": 1,` in ihre dritte Zeile.
read-update = Aktualisiere Unkink, um es zu öffnen.
read-take-out =
    { $brought ->
        [yes] Nimm diese Angabe heraus, oder exportiere die Datei noch einmal.
       *[no] Nimm diese Angabe heraus, oder { part-backup-in-place }.
    }
read-correct =
    { $brought ->
        [yes] Berichtige sie in einem Texteditor, oder exportiere sie noch einmal.
       *[no] Berichtige sie in einem Texteditor, oder { part-backup-in-place }.
    }
read-brought-in = { $told } { $remedy } Datei: { $path }
