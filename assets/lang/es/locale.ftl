### The words of Unkink in Spanish, as it is understood in Spain and in Latin America.
###
### The person is "tú", as Apple's Salud and most apps for wellbeing say it everywhere; verbs of the rioplatense "vos" are not used.
### What is "coste" here and "costo" there is "precio". A score's gender is not known: no adjective agrees with
### $measure; it stands after "tu" or "tus", or before a colon. Neither does any with $subject.

## How numbers and days are written

# What the language calls itself, in the list of languages.
locale-name = Español
locale-decimal = ,
# Whether names begin with a small letter within a sentence: yes or no.
locale-lowers = yes

# Days are written from $day, $month (1 to 12), $year and $weekday (mon to sun).
locale-date = { $day } { part-month } { $year }
locale-date-short = { $day } { part-month }
locale-date-long = { $day } de { part-long-month } de { $year }
locale-date-in-year = { $day } de { part-long-month }
locale-date-day = { part-short-weekday } { $day } { part-month }
locale-date-day-year = { part-short-weekday } { $day } { part-month } { $year }
locale-date-day-long = { part-short-weekday } { $day } de { part-long-month }
locale-date-day-long-year = { part-short-weekday } { $day } de { part-long-month } de { $year }
locale-date-full = { part-weekday } { $day } de { part-long-month }
locale-date-full-year = { part-weekday } { $day } de { part-long-month } de { $year }
locale-date-after-last = día posterior al 9999-12-31
# Standing alone.
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-long-month } de { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-long-month }
locale-month-brief = { part-month }
# A column or row of a calendar.
weekday-name = { part-short-weekday }

# Times of day are written from $hour, $hour-two (two digits), $hour-twelve (1 to 12) with $half (am, pm), $minutes-two.
locale-time = { $hour-two }:{ $minutes-two }
locale-time-short = { $hour }:{ $minutes-two }
# Lengths of time, from $hours, $minutes and $minutes-two.
locale-duration = { $hours } h { $minutes-two }
locale-duration-words =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }

# A span of days: with a dash, as it stands alone and in sentences.
period = { $begin } – { $end }
period-long = { $begin-long } – { $end-long }
period-in-year = { $begin-in-year } – { $end-long }
period-months = { $begin-month-short } – { $end-month-short }

part-month =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
part-long-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
part-weekday =
    { $weekday ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    }
part-short-weekday =
    { $weekday ->
        [mon] lun
        [tue] mar
        [wed] mié
        [thu] jue
        [fri] vie
        [sat] sáb
       *[sun] dom
    }


## Pieces of Spanish

# "Tu dolor de espalda", "tus analgésicos"
part-your =
    { $voice ->
        [me] { $measure-number ->
            [many] mis
           *[one] mi
        }
       *[you] { $measure-number ->
            [many] tus
           *[one] tu
        }
    }
part-Your =
    { $voice ->
        [me] { $measure-number ->
            [many] Mis
           *[one] Mi
        }
       *[you] { $measure-number ->
            [many] Tus
           *[one] Tu
        }
    }
# Before one thing, and before several.
part-your-one =
    { $voice ->
        [me] mi
       *[you] tu
    }
part-Your-one =
    { $voice ->
        [me] Mi
       *[you] Tu
    }
part-your-many =
    { $voice ->
        [me] mis
       *[you] tus
    }
part-Your-many =
    { $voice ->
        [me] Mis
       *[you] Tus
    }
part-took =
    { $voice ->
        [me] tomé
       *[you] tomaste
    }
part-was =
    { $measure-number ->
        [many] estuvieron
       *[one] estuvo
    }
# After an amount: "1,2 puntos menos".
part-than =
    { $side ->
        [below] menos
       *[above] más
    }
part-smaller =
    { $side ->
        [below] menor
       *[above] mayor
    }
# Of a session, whatever it is called: "la 6.ª sesión"
part-nth = la { $nth }.ª sesión
part-more-sessions =
    { $n ->
        [one] 1 { $subject-bare } más
       *[other] { $n } { $subject-many } más
    }
part-more-scored-days =
    { $n ->
        [one] 1 día puntuado más
       *[other] { $n } días puntuados más
    }
part-scored-days =
    { $scored ->
        [one] 1 día puntuado
       *[other] { $scored } días puntuados
    }
