## chart: die Wörter der Bilder, und was ein Vorleseprogramm von ihnen sagt

part-better =
    { $lower ->
        [yes] niedriger ist besser
       *[no] höher ist besser
    }
part-all-sessions =
    { $all ->
        [one] 1 Sitzung
       *[other] { $all } Sitzungen
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }

grain-mean-days =
    { $days ->
        [one] Tageswert
       *[other] Mittelwert über { $days } Tage
    }
grain-mean =
    { $quarter ->
        [yes] Quartalsmittel
       *[no] Monatsmittel
    }
grain-note-days = Ein Punkt ist ein Tag, die Linie der Mittelwert der letzten { $days }. Leere Tage bleiben leer.
grain-note =
    { $quarter ->
        [yes] Die Linie ist der Mittelwert eines Quartals; im Band liegt die mittlere Hälfte seiner Tage. Ein Quartal mit weniger als { $least } Tagen mit Werten bleibt leer.
       *[no] Die Linie ist der Mittelwert eines Monats; im Band liegt die mittlere Hälfte seiner Tage. Ein Monat mit weniger als { $least } Tagen mit Werten bleibt leer.
    }
grain-key-days = Punkt: ein Tag · Linie: Mittelwert über { $days } Tage
grain-key =
    { $quarter ->
        [yes] Linie: Mittelwert eines Quartals · Band: mittlere Hälfte seiner Tage
       *[no] Linie: Mittelwert eines Monats · Band: mittlere Hälfte seiner Tage
    }
grain-bars-days = Ein Balken ist ein Tag; ein Stummel auf der Linie heißt: nichts genommen, kein Balken: nichts notiert. Die Linie ist der Mittelwert über { $days } Tage.
grain-bars =
    { $quarter ->
        [yes] Ein Balken ist der Mittelwert der notierten Tage eines Quartals; ein Stummel auf der Linie heißt: nichts genommen. Ein Quartal mit weniger als { $least } notierten Tagen hat keinen.
       *[no] Ein Balken ist der Mittelwert der notierten Tage eines Monats; ein Stummel auf der Linie heißt: nichts genommen. Ein Monat mit weniger als { $least } notierten Tagen hat keinen.
    }

# Der Verlauf der Werte.
course-bars = Ein Balken ist der Mittelwert seiner notierten Tage.
course-counted =
    { $quarter ->
        [yes] Sitzungen sind je Quartal gezählt.
       *[no] Sitzungen sind je Monat gezählt.
    }
course-pale = Blass dahinter: der Zeitraum davor.
course-empty = Linien erscheinen nach 4 Tagen.
part-days-with-scores = { $n } von { $all } Tagen mit Werten
course-said = { $name }: { part-days-with-scores }
course-said-mean = { $name }: { part-days-with-scores }, Mittelwert { $value }, niedrigster { $low }, höchster { $high }
ahead-field = nächste 7 Tage
ahead-said = als Nächstes: etwa { $value }, in vier von fünf Fällen { $low } bis { $high }
fortnight-title = Die letzten 14 Tage
fortnight-said = { $name }: { part-days-with-scores }, zuletzt { $value }

# Die Antwort.
gap-forecast = Vorhersage
gap-each-title = { $name }: jede Sitzung
gap-each-note = Die Tage nach jeder Sitzung gegenüber der Vorhersage, in Punkten.
gap-each-empty = Noch keine Sitzung hat Werte davor und danach.
gap-each-none = { $name } gegenüber der Vorhersage: noch zählt keine Sitzung
gap-each-said = { $name } gegenüber der Vorhersage: { part-all-sessions }, { $n } besser
gap-each-said-mean = { $name } gegenüber der Vorhersage: { part-all-sessions }, { $n } besser, Mittelwert { $value }
gap-daily-title = { $name }: Tag für Tag nach einer Sitzung
gap-daily-note = Mittelwert gegenüber der Vorhersage und der Bereich, der zum Tagebuch passt, in Punkten.
gap-daily-empty = Noch keine Sitzung hat Werte danach.
gap-daily-said = { $name } gegenüber der Vorhersage, Tag für Tag: { $names }
gap-day = Tag { $figure } { $value }
gap-first-day = Tag 1
gap-counted-days =
    { $days ->
        [1] der Tag, der zählt
        [3] die drei Tage, die zählen
       *[other] die { $days } Tage, die zählen
    }

# Nächte.
nights-title = Nächte
nights-empty = Noch hat keine Nacht ihre Zeiten. Sie stehen bei einem Tag unter „{ detail-sleep }“.
nights-note = Blass: im Bett. Kräftig: vom Einschlafen bis zum Aufwachen. Eine Nacht gehört zum Tag des Aufwachens.
nights-columns = Jede Säule sind { $n } Nächte: im Bett von der frühesten bis zur spätesten Zeit, geschlafen im Mittel.
nights-panel = Nacht
nights-panel-note = Uhrzeit, vom Zubettgehen bis zum Aufstehen
nights-said = Nächte: { $n } von { $all } notiert
nights-said-asleep = Nächte: { $n } von { $all } notiert, im Mittel geschlafen von { $asleep } bis { $awake }
awake-panel = Nachts wach
awake-panel-note = min, niedriger ist besser
awake-none = Minuten wach: keine notiert
awake-mean = Minuten wach: Mittelwert { $figure }

# Zwei Werte gegeneinander, und Wochentage.
scatter-title = { $name } und { $noun }
scatter-note = { $told } Ein größerer Punkt sind mehr Tage. Was zusammengeht, ist noch keine Ursache.
scatter-said = { $name } und { $noun }: { $told }
scatter-empty = Noch kein Tag hat beide Werte.
scatter-few =
    { $n ->
        [one] 1 Tag mit beiden Werten; wie weit sie zusammengehen, steht hier ab { $needed }.
       *[other] { $n } Tage mit beiden Werten; wie weit sie zusammengehen, steht hier ab { $needed }.
    }
scatter-rho = Wie weit sie über { $n } Tage zusammengehen: { $rho }. 1 heißt immer, 0 gar nicht, −1 immer umgekehrt.
scatter-level = { $n } Tage; einer der beiden Werte hat sich nie geändert, so kann nichts zusammengehen.
weekday-title = { $names } nach Wochentag
weekday-note = Der Mittelwert jedes Wochentags und die mittlere Hälfte seiner Tage; darunter, an wie vielen Tagen es Werte gibt.
weekday-empty = Noch keine Tage mit Werten.
weekday-said = { $name } nach Wochentag: { $names }
weekday-none = { $name } nach Wochentag: keine Tage mit Werten
weekday-of = { $day-name } { $figure } von { $n }

# Der Kalender.
heatmap-title = { $name }, Tag für Tag
heatmap-note = { part-days-with-scores }. Hohl: kein Eintrag.
heatmap-empty = Noch keine Tage. Die Werte von heute Abend werden die ersten.
heatmap-said = { $name } { $period }: { part-days-with-scores }
heatmap-said-mean = { $name } { $period }: { part-days-with-scores }, Mittelwert { $value }
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } von { $days } Tag
       *[other] { $n } von { $days } Tagen
    }
coverage-none = 0 Tage
coverage = { part-of-days }
coverage-so-far = bisher { part-of-days }
coverage-since = { part-of-days } seit dem { $since-in-year }
calendar-said = { $name } im Zeitraum { $period }, ein Kalender. { $told } mit Werten. { part-all-sessions }.
calendar-said-figures = { $name } im Zeitraum { $period }, ein Kalender. { $told } mit Werten. Niedrigster { $low }, höchster { $high }, Mittelwert { $value }. { part-all-sessions }.

# Die rohen Tage um Sitzungen.
raw-title = Rohe Werte um Sitzungen herum
raw-note = Roh: mit dem natürlichen Abklingen einer schlechten Phase. Blass: einzelne Sitzungen; gestrichelt: der Mittelwert aller.
raw-days = Tage vor und nach der Sitzung
raw-session = Sitzung
raw-empty = Noch keine Sitzungen. Trag die letzte ein, an die du dich erinnerst; auch ältere helfen.
raw-said = { $name }: roher Mittelwert { $before } in den drei Tagen davor, { $after } in den drei Tagen danach; mit dem natürlichen Abklingen einer schlechten Phase
raw-none = { $name }: noch keine Werte auf beiden Seiten einer Sitzung

# Bilder der Antwort, die noch kommt.
picture-too-early = Noch zu früh für eine Antwort: { $n } der { $needed } nötigen Sitzungen haben Werte davor und danach.
picture-not-settled = Noch zu früh für eine Antwort: Die erste steht noch nicht fest.

ahead-note = Blass rechts: wo die nächsten sieben Tage in vier von fünf Fällen bleiben, aus den Werten allein.
raw-drift = Die dünne gerade Linie zeigt, wie sich der Wert ohnehin verändert.

# Was so viele Wochenpaare finden könnten, und was jedes Paar gezeigt hat.
chances-title = { $name }: was ein Experiment finden könnte
chances-note = Wie wahrscheinlich ein wirklicher Unterschied zu sehen ist, je nach Zahl der Wochenpaare.
chances-empty = Was sich finden ließe, ist noch nicht zu sagen.
chances-pairs = Wochenpaare
chances-panel = Chance
chances-points =
    { $figure ->
        [one] { $figure } Punkt
       *[other] { $figure } Punkte
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } in { $tries } von 100 Versuchen
chances-said = Wie oft { $n } Wochenpaare einen Unterschied finden: { $names }
each-pair-title = { $name }: jedes Wochenpaar
each-pair-note = Die Woche mit einer Sitzung gegenüber der Woche ohne, in Punkten.
each-pair-note-own = Die Woche mit einer Sitzung gegenüber der Woche ohne, in { $unit }.
each-pair-empty = Kein Paar hat Werte um beide Wochen herum.
each-pair-pair = Paar
each-pair-level = kein Unterschied
each-pair-said = { $name }, Wochen mit gegenüber Wochen ohne: { $all } Paare, { $n } besser
