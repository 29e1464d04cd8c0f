### Ang mga salita ng Unkink sa Filipino.
###
### “Ka” at “mo” ang tawag sa gumagamit; sa papel, siya mismo ang nagsasalita: “ako”, “ko”. Sa mga bilang, “one” ang
### walang “na” (5 araw) at “other” ang may “na” (4 na araw: ang mga nagtatapos sa 4, 6 at 9); “[1]” ang iisa lang.
### $subject at -title: pagkatapos ng “ang”; -bare: pagkatapos ng bilang; -one at -after: pagkatapos ng “ng”;
### -many: may “mga” na.

## Pagsulat ng mga bilang at araw

locale-name = Filipino
locale-decimal = .
locale-lowers = yes

locale-date = { part-month } { $day }, { $year }
locale-date-short = { part-month } { $day }
locale-date-long = { part-long-month } { $day }, { $year }
locale-date-in-year = { part-long-month } { $day }
locale-date-day = { part-short-weekday }, { part-month } { $day }
locale-date-day-year = { part-short-weekday }, { part-month } { $day }, { $year }
locale-date-day-long = { part-short-weekday }, { part-long-month } { $day }
locale-date-day-long-year = { part-short-weekday }, { part-long-month } { $day }, { $year }
locale-date-full = { part-weekday }, { part-long-month } { $day }
locale-date-full-year = { part-weekday }, { part-long-month } { $day }, { $year }
locale-date-after-last = isang araw pagkalipas ng 9999-12-31
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-long-month } { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-long-month }
locale-month-brief = { part-month }
weekday-name = { part-short-weekday }

locale-time =
    { $half ->
        [am] { $hour-twelve }:{ $minutes-two } AM
       *[pm] { $hour-twelve }:{ $minutes-two } PM
    }
locale-time-short =
    { $half ->
        [am] { $hour-twelve }:{ $minutes-two } AM
       *[pm] { $hour-twelve }:{ $minutes-two } PM
    }
locale-duration = { $hours }h { $minutes-two }m
locale-duration-words =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { part-hours }
           *[other] { part-hours } { $minutes } min
        }
    }

part-hours =
    { $hours ->
        [one] { $hours } oras
       *[other] { $hours } na oras
    }

period = { $begin } hanggang { $end }
period-long = { $begin-long } hanggang { $end-long }
period-in-year = { $begin-in-year } hanggang { $end-long }
period-months = { $begin-month-short } hanggang { $end-month-short }

part-month =
    { $month ->
        [1] Ene
        [2] Peb
        [3] Mar
        [4] Abr
        [5] May
        [6] Hun
        [7] Hul
        [8] Ago
        [9] Set
        [10] Okt
        [11] Nob
       *[12] Dis
    }
part-long-month =
    { $month ->
        [1] Enero
        [2] Pebrero
        [3] Marso
        [4] Abril
        [5] Mayo
        [6] Hunyo
        [7] Hulyo
        [8] Agosto
        [9] Setyembre
        [10] Oktubre
        [11] Nobyembre
       *[12] Disyembre
    }
part-weekday =
    { $weekday ->
        [mon] Lunes
        [tue] Martes
        [wed] Miyerkules
        [thu] Huwebes
        [fri] Biyernes
        [sat] Sabado
       *[sun] Linggo
    }
part-short-weekday =
    { $weekday ->
        [mon] Lun
        [tue] Mar
        [wed] Miy
        [thu] Huw
        [fri] Biy
        [sat] Sab
       *[sun] Lin
    }


## Mga piraso ng Filipino

# “back pain mo”, “ininom ko”
part-mo =
    { $voice ->
        [me] ko
       *[you] mo
    }
# “mas mababa”, “mas kaunti”
part-than =
    { $measure-unit ->
        [doses] { $side ->
            [below] mas kaunti
           *[above] mas marami
        }
       *[points] { $side ->
            [below] mas mababa
           *[above] mas mataas
        }
    }
part-nth = ika-{ $nth }
# “walang masahe”, “5 masahe”, “4 na masahe”
part-sessions =
    { $n ->
        [0] walang { $subject-bare }
        [one] { $n } { $subject-bare }
       *[other] { $n } na { $subject-bare }
    }
part-more-sessions = { $n } pang { $subject-bare }
part-more-scored-days = { $n } pang araw na may score
part-scored-days =
    { $scored ->
        [one] { $scored } araw na may score
       *[other] { $scored } na araw na may score
    }
