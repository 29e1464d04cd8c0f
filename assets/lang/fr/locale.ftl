### Les mots d’Unkink en français. On dit « vous » à la personne ; sur le papier, c’est elle qui parle : « je ».
###
### Le genre d’une note ($measure) et d’un nom saisi n’est pas connu : ils sont devant un deux-points, entre parenthèses ou
### entre guillemets, sans article, et rien ne s’accorde avec eux.
### Formes de $subject : simple « le massage » ; -title « Le massage » ; -bare sans article « massage » ; -one « un massage » ;
### -many sans article « massages » ; -after ce qui suit « après » : « un massage ».
### Espace fine insécable (U+202F) avant ; : ! ?, espace insécable (U+00A0) avant % et dans les guillemets.

## How numbers and days are written

locale-name = Français
locale-decimal = ,
# Dans une phrase, les noms commencent par une minuscule.
locale-lowers = yes

locale-date = { part-day } { part-month } { $year }
locale-date-short = { part-day } { part-month }
locale-date-long = { part-day } { part-long-month } { $year }
locale-date-in-year = { part-day } { part-long-month }
locale-date-day = { part-short-weekday } { part-day } { part-month }
locale-date-day-year = { part-short-weekday } { part-day } { part-month } { $year }
locale-date-day-long = { part-short-weekday } { part-day } { part-long-month }
locale-date-day-long-year = { part-short-weekday } { part-day } { part-long-month } { $year }
locale-date-full = { part-weekday } { part-day } { part-long-month }
locale-date-full-year = { part-weekday } { part-day } { part-long-month } { $year }
locale-date-after-last = jour après 9999-12-31
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-long-month } { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-long-month }
locale-month-brief = { part-month }
weekday-name = { part-short-weekday }

locale-time = { $hour-two }:{ $minutes-two }
locale-time-short = { $hour }:{ $minutes-two }
locale-duration = { $hours } h { $minutes-two }
locale-duration-words =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }

# Une période suit aussi un nom ou se met entre parenthèses.
period = { $begin } – { $end }
period-long = { $begin-long } – { $end-long }
period-in-year = { $begin-in-year } – { $end-long }
period-months = { $begin-month-short } – { $end-month-short }

part-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
part-month =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
part-long-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
part-weekday =
    { $weekday ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
part-short-weekday =
    { $weekday ->
        [mon] lun.
        [tue] mar.
        [wed] mer.
        [thu] jeu.
        [fri] ven.
        [sat] sam.
       *[sun] dim.
    }


## Morceaux de français

part-in-your-journal =
    { $voice ->
        [me] dans mon journal
       *[you] dans votre journal
    }
part-In-your-journal =
    { $voice ->
        [me] Dans mon journal
       *[you] Dans votre journal
    }
part-of-your-journal =
    { $voice ->
        [me] de mon journal
       *[you] de votre journal
    }
part-your-forecast =
    { $voice ->
        [me] ma prévision
       *[you] votre prévision
    }
# Sans genre : « 0,4 point de moins ».
part-than =
    { $side ->
        [below] de moins
       *[above] de plus
    }
part-values =
    { $side ->
        [below] valeurs plus basses
       *[above] valeurs plus hautes
    }
part-nth =
    { $nth ->
        [1] 1re séance
       *[other] { $nth }e séance
    }
part-sessions =
    { $n ->
        [one] { $n } { $subject-bare }
       *[other] { $n } { $subject-many }
    }
part-more-scored-days =
    { $n ->
        [one] encore { $n } jour noté
       *[other] encore { $n } jours notés
    }
part-scored-days =
    { $scored ->
        [one] { $scored } jour noté
       *[other] { $scored } jours notés
    }
