### Słowa Unkink po polsku. Nazwy wpisane przez człowieka i nazwy ocen stoją zawsze w mianowniku.
###
### Formy $subject: bez dodatku „masaż"; -title „Masaż"; -bare po liczbie 1 „masaż"; -one mianownik liczby mnogiej,
### po 2, 3, 4 „masaże"; -many dopełniacz liczby mnogiej „masaży"; -after z przyimkiem „po masażu".
### Ilości ($amount, $notice, $half, $larger) stoją w bierniku, po „o": „o 1 dawkę".
### Rodzaju człowieka nie ma: zamiast czasu przeszłego („wziąłeś, wzięłaś") jest teraźniejszy albo bezosobowy.

## How numbers and days are written

locale-name = Polski
locale-decimal = ,
# W środku zdania nazwy zaczynają się małą literą.
locale-lowers = yes

locale-date = { $day } { part-month } { $year }
locale-date-short = { $day } { part-month }
locale-date-long = { $day } { part-long-month } { $year }
locale-date-in-year = { $day } { part-long-month }
locale-date-day = { part-short-weekday }, { $day } { part-month }
locale-date-day-year = { part-short-weekday }, { $day } { part-month } { $year }
locale-date-day-long = { part-short-weekday }, { $day } { part-long-month }
locale-date-day-long-year = { part-short-weekday }, { $day } { part-long-month } { $year }
locale-date-full = { part-weekday }, { $day } { part-long-month }
locale-date-full-year = { part-weekday }, { $day } { part-long-month } { $year }
locale-date-after-last = dzień po 9999-12-31
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-month-alone } { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-month-alone }
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

# Okres stoi też po nazwie i w nawiasie, więc bez „od" i „do".
period = { $begin } – { $end }
period-long = { $begin-long } – { $end-long }
period-in-year = { $begin-in-year } – { $end-long }
period-months = { $begin-month-short } – { $end-month-short }

part-month =
    { $month ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[12] gru
    }
# Po dniu: „28 listopada".
part-long-month =
    { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
# Sam: „listopad 2026".
part-month-alone =
    { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    }
part-weekday =
    { $weekday ->
        [mon] poniedziałek
        [tue] wtorek
        [wed] środa
        [thu] czwartek
        [fri] piątek
        [sat] sobota
       *[sun] niedziela
    }
part-short-weekday =
    { $weekday ->
        [mon] pon.
        [tue] wt.
        [wed] śr.
        [thu] czw.
        [fri] pt.
        [sat] sob.
       *[sun] niedz.
    }


## Kawałki polszczyzny

part-in-your-journal =
    { $voice ->
        [me] w moim dzienniku
       *[you] w twoim dzienniku
    }
part-In-your-journal =
    { $voice ->
        [me] W moim dzienniku
       *[you] W twoim dzienniku
    }
part-of-your-journal =
    { $voice ->
        [me] z mojego dziennika
       *[you] z twojego dziennika
    }
part-in-your-forecast =
    { $voice ->
        [me] w mojej prognozie
       *[you] w twojej prognozie
    }
# „niżej", „mniej", „krócej": bez rodzaju.
part-than =
    { $measure-unit ->
        [doses] { $side ->
            [below] mniej
           *[above] więcej
        }
        [hours] { $side ->
            [below] krócej
           *[above] dłużej
        }
       *[points] { $side ->
            [below] niżej
           *[above] wyżej
        }
    }
# „brak masaży", „1 masaż", „4 masaże", „5 masaży"
part-sessions =
    { $n ->
        [0] brak { $subject-many }
        [one] 1 { $subject-bare }
        [few] { $n } { $subject-one }
       *[many] { $n } { $subject-many }
    }
part-all-of-subject =
    { $all ->
        [one] 1 { $subject-bare }
        [few] { $all } { $subject-one }
       *[many] { $all } { $subject-many }
    }
part-more-scored-days =
    { $n ->
        [one] jeszcze 1 dzień z oceną
       *[other] jeszcze { $n } dni z oceną
    }
part-scored-days =
    { $scored ->
        [one] 1 dzień z oceną
       *[other] { $scored } dni z oceną
    }
