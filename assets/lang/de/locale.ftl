### Die Wörter von Unkink auf Deutsch.
###
### Angesprochen wird mit „du“; auf Papier spricht die Person selbst. Alle Formen von $subject sind weiblich gebaut
### („einer Massage“, „einer Sitzung „Yoga““), damit kein Satz nach einem Geschlecht fragt: $subject und -title im
### Nominativ ohne Artikel, -bare ohne Artikel in der Einzahl, -one im Dativ mit Artikel, -many und -after in der
### Mehrzahl ohne Artikel. Was gemessen wurde, steht als „Wert für …“, so dass kein Satz sein Geschlecht braucht;
### -noun der Werte hat darum keinen Artikel und ist groß wie ihr Name.

## Zahlen und Tage

locale-name = Deutsch
locale-decimal = ,
# Hauptwörter bleiben groß.
locale-lowers = no

locale-date = { $day }. { part-month } { $year }
locale-date-short = { $day }. { part-month }
locale-date-long = { $day }. { part-long-month } { $year }
locale-date-in-year = { $day }. { part-long-month }
locale-date-day = { part-short-weekday }., { $day }. { part-month }
locale-date-day-year = { part-short-weekday }., { $day }. { part-month } { $year }
locale-date-day-long = { part-short-weekday }., { $day }. { part-long-month }
locale-date-day-long-year = { part-short-weekday }., { $day }. { part-long-month } { $year }
locale-date-full = { part-weekday }, { $day }. { part-long-month }
locale-date-full-year = { part-weekday }, { $day }. { part-long-month } { $year }
locale-date-after-last = Tag nach dem 31.12.9999
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-long-month } { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-long-month }
locale-month-brief = { part-month }
weekday-name = { part-short-weekday }

locale-time = { $hour-two }:{ $minutes-two }
locale-time-short = { $hour }:{ $minutes-two }
locale-duration = { $hours }:{ $minutes-two } h
locale-duration-words =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }

period = { $begin } bis { $end }
period-long = { $begin-long } bis { $end-long }
period-in-year = { $begin-in-year } bis { $end-long }
period-months = { $begin-month-short } bis { $end-month-short }

part-month =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
part-long-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
part-weekday =
    { $weekday ->
        [mon] Montag
        [tue] Dienstag
        [wed] Mittwoch
        [thu] Donnerstag
        [fri] Freitag
        [sat] Samstag
       *[sun] Sonntag
    }
part-short-weekday =
    { $weekday ->
        [mon] Mo
        [tue] Di
        [wed] Mi
        [thu] Do
        [fri] Fr
        [sat] Sa
       *[sun] So
    }


## Stücke des Deutschen

part-du =
    { $voice ->
        [me] ich
       *[you] du
    }
part-Du =
    { $voice ->
        [me] Ich
       *[you] Du
    }
part-hast =
    { $voice ->
        [me] habe
       *[you] hast
    }
# „Hilft dir Massage …?“
part-dir =
    { $voice ->
        [me] mir
       *[you] dir
    }
# dein Wert, dein Tagebuch
part-dein =
    { $voice ->
        [me] mein
       *[you] dein
    }
part-Dein =
    { $voice ->
        [me] Mein
       *[you] Dein
    }
part-Deine =
    { $voice ->
        [me] Meine
       *[you] Deine
    }
# deiner Vorhersage, von deinen Massagen
part-deiner =
    { $voice ->
        [me] meiner
       *[you] deiner
    }
part-deinen =
    { $voice ->
        [me] meinen
       *[you] deinen
    }
# niedriger, weniger: von Werten und von Dosen
part-than =
    { $measure-unit ->
        [doses] { $side ->
            [below] weniger
           *[above] mehr
        }
       *[points] { $side ->
            [below] niedriger
           *[above] höher
        }
    }
part-nth = { $nth }. Sitzung
# „keine Massagen“, „1 Massage“, „4 Massagen“
part-sessions =
    { $n ->
        [0] keine { $subject-many }
        [one] 1 { $subject-bare }
       *[other] { $n } { $subject-many }
    }
part-more-scored-days =
    { $n ->
        [one] noch 1 Tag mit Werten
       *[other] noch { $n } Tage mit Werten
    }
part-scored-days =
    { $scored ->
        [one] 1 Tag mit Werten
       *[other] { $scored } Tage mit Werten
    }
