## report/content: was der Bericht sagt

report-title-sessions = { $name } und Sitzungen
report-for = { $period } · für { $name }
report-kept = geführt in Unkink
report-kept-by = geführt von { $name } in Unkink
report-printed = gedruckt am { $on-long }
report-foot = Ein persönliches Tagebuch, keine Diagnose.
page-number = Seite { $n } von { $all }
letters-left-out =
    { $n ->
        [one] 1 Zeichen ließ sich mit den Schriften dieses Computers nicht drucken: An seiner Stelle steht ein Kästchen. Der HTML-Bericht enthält alle Zeichen.
       *[other] { $n } Zeichen ließen sich mit den Schriften dieses Computers nicht drucken: An ihrer Stelle stehen Kästchen. Der HTML-Bericht enthält alle Zeichen.
    }

# „Ana, Marek und Jo“
list-more = { $names }, { $name }
list-end = { $names } und { $name }
n-of-all = { $n } von { $all }

report-no-scores =
    { $days ->
        [one] An diesem Tag gibt es keine Werte.
       *[other] An diesen { $days } Tagen gibt es keine Werte.
    }
report-scores = An { $n } von { part-days-dative } gibt es Werte.

# Die Antwort.
report-usual = Das ist die Antwort allein aus diesen Tagen. Für den Zeitraum { $period } lautet sie: { $answer }
part-is-better =
    { $measure-better ->
        [lower] niedriger ist besser
       *[higher] höher ist besser
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Jede Sitzung
report-each-session-days = { part-about-days } danach, gegenüber der Vorhersage
report-daily = Tag für Tag danach
report-daily-band = Mittelwert, 95-%-Band
report-method = Wie das errechnet wurde
report-method-in-words =
    { $days ->
        [one] Schlechte Phasen enden von selbst, und Sitzungen werden oft in einer gebucht. Darum wird der Tag nach jeder Sitzung mit einer Vorhersage aus meinen Tagen abseits von Sitzungen verglichen. Was im 95-%-Intervall liegt, passt zum Tagebuch; das Ergebnis berücksichtigt den Zufall unter mehreren Werten.
       *[other] Schlechte Phasen enden von selbst, und Sitzungen werden oft in einer gebucht. Darum werden die { $days } Tage nach jeder Sitzung mit einer Vorhersage aus meinen Tagen abseits von Sitzungen verglichen. Was im 95-%-Intervall liegt, passt zum Tagebuch; das Ergebnis berücksichtigt den Zufall unter mehreren Werten.
    }

# Die Tabelle der Mittelwerte.
column-score = Wert
column-average = Mittel
column-change = Änderung
column-scored = Tage mit Werten
column-against-forecast = zur Vorhersage (95 %)
column-sessions = Sitzungen
column-reading = Ergebnis
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } bis { $high })
report-change =
    { $days ->
        [one] Änderung: gegenüber dem Tag davor.
       *[other] Änderung: gegenüber den { $days } Tagen davor.
    }
report-no-change =
    { $days ->
        [one] Eine Änderung ist nicht angegeben: Davor liegen weniger als 7 Tage mit Werten.
       *[other] Eine Änderung ist nicht angegeben: In den { $days } Tagen davor gibt es weniger als 7 Tage mit Werten.
    }
report-average = Ein Mittelwert braucht 7 Tage mit Werten.
report-lower-better = Niedriger ist besser bei: { $names }.
report-higher-better = Höher ist besser bei: { $names }.

# Ein Experiment.
pairs-note = die Woche mit gegenüber der Woche ohne, in { $unit }
pairs-note-points = die Woche mit gegenüber der Woche ohne, in Punkten
pairs-chart = Jedes Wochenpaar
pairs-table = Die Wochenpaare
column-pair = Paar
column-session = Sitzung
column-none = Keine
column-had = Erfolgt
pair-sealed = verdeckt
pair-had = ja
pair-not-had = nein
share-told = { $name }: { $n } von { $all }.
report-state =
    { $over ->
        [yes] Es wurde { $state }.
       *[no] Es { $state }.
    }

# Sitzungen, Schmerzmittel und Nächte, gezählt.
facts-sessions = Sitzungen
facts-no-sessions = In diesem Zeitraum sind keine Sitzungen notiert.
facts-minutes =
    { $n ->
        [one] { $told }, 1 Minute
       *[other] { $told }, { $n } Minuten
    }
facts-minutes-between = { $told }, { $low } bis { $high } Minuten
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } in einem Schub
facts-routine = { $n } routinemäßig
facts-others =
    { $n ->
        [one] { $names } und 1 weitere
       *[other] { $names } und { $n } weitere
    }
facts-painkillers = Schmerzmittel
facts-no-painkillers = In diesem Zeitraum nicht notiert.
facts-doses =
    { $doses ->
        [one] { $figure } Dosis am Tag, notiert an { $n } von { part-days-dative }; an { $none } davon keine.
       *[other] { $figure } Dosen am Tag, notiert an { $n } von { part-days-dative }; an { $none } davon keine.
    }
facts-doses-of = Dosen insgesamt: { $names }.
facts-nights = Nächte
facts-no-nights = In diesem Zeitraum sind ihre Zeiten nicht notiert.
part-nights =
    { $n ->
        [one] 1 Nacht
       *[other] { $n } Nächte
    }
facts-asleep = { $slept } Schlaf ({ part-nights }).
facts-in-bed = { $figure } % der Zeit im Bett ({ part-nights }).
facts-to-bed = um { $at } Uhr ins Bett
facts-up = um { $at } Uhr auf
facts-usually = Meist { $names }.

# Was hinter der Zusammenfassung steht.
report-helps = Was hilft: { $name }
report-helps-table = Nach einer Sitzung, drei Tage gegenüber meiner Vorhersage
report-trends = Verläufe
report-days = Tage
report-notes = Notizen
report-left-out = Ohne { $names }: Die Tabelle hat Platz für { $n } Werte.
column-day = Tag
column-what = was
column-minutes = Minuten
column-with = bei
column-why = warum
column-pressure = Druck
column-where = wo
column-where-tags = wo, Stichwörter
column-cost = Kosten
report-too-few = Ein Bericht braucht mindestens 7 Tage mit Werten.
