### The words of Unkink in Brazilian Portuguese.
###
### The person is "você", as Brazilian apps for health say it. A score's gender is not known, and "seu" and "sua" have
### one: so it is "sua nota de …", "seu registro de …" or "seu consumo de …", or the score stands before a colon. All
### sessions are feminine: massagem, sessão. In CLDR's plurals 0 and 1.9 are "one" too: figures stand in both variants.

## How numbers and days are written

# What the language calls itself, in the list of languages.
locale-name = Português (Brasil)
locale-decimal = ,
# Whether names begin with a small letter within a sentence: yes or no.
locale-lowers = yes

# Days are written from $day, $month (1 to 12), $year and $weekday (mon to sun).
locale-date = { $day } { part-month } { $year }
locale-date-short = { $day } { part-month }
locale-date-long = { part-day } de { part-long-month } de { $year }
locale-date-in-year = { part-day } de { part-long-month }
locale-date-day = { part-short-weekday }, { $day } { part-month }
locale-date-day-year = { part-short-weekday }, { $day } { part-month } { $year }
locale-date-day-long = { part-short-weekday }, { part-day } de { part-long-month }
locale-date-day-long-year = { part-short-weekday }, { part-day } de { part-long-month } de { $year }
locale-date-full = { part-weekday }, { part-day } de { part-long-month }
locale-date-full-year = { part-weekday }, { part-day } de { part-long-month } de { $year }
locale-date-after-last = dia posterior a 9999-12-31
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
locale-duration = { $hours } h { $minutes-two }
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

# The first of a month is an ordinal.
part-day =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
part-month =
    { $month ->
        [1] jan
        [2] fev
        [3] mar
        [4] abr
        [5] mai
        [6] jun
        [7] jul
        [8] ago
        [9] set
        [10] out
        [11] nov
       *[12] dez
    }
part-long-month =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
part-weekday =
    { $weekday ->
        [mon] segunda-feira
        [tue] terça-feira
        [wed] quarta-feira
        [thu] quinta-feira
        [fri] sexta-feira
        [sat] sábado
       *[sun] domingo
    }
part-short-weekday =
    { $weekday ->
        [mon] seg
        [tue] ter
        [wed] qua
        [thu] qui
        [fri] sex
        [sat] sáb
       *[sun] dom
    }


## Pieces of Portuguese

# "sua nota de dor nas costas", "seu registro de tempo de sono", "seu consumo de analgésicos"
part-your-measure =
    { $measure-unit ->
        [points] { part-your-f } nota de { $measure }
        [doses] { part-your-m } consumo de { $measure }
       *[own] { part-your-m } registro de { $measure }
    }
part-Your-measure =
    { $measure-unit ->
        [points] { part-Your-f } nota de { $measure }
        [doses] { part-Your-m } consumo de { $measure }
       *[own] { part-Your-m } registro de { $measure }
    }
part-your-m =
    { $voice ->
        [me] meu
       *[you] seu
    }
part-Your-m =
    { $voice ->
        [me] Meu
       *[you] Seu
    }
part-your-f =
    { $voice ->
        [me] minha
       *[you] sua
    }
part-Your-f =
    { $voice ->
        [me] Minha
       *[you] Sua
    }
part-your-many =
    { $voice ->
        [me] minhas
       *[you] suas
    }
part-Your-many =
    { $voice ->
        [me] Minhas
       *[you] Suas
    }
part-you-took =
    { $voice ->
        [me] tomei
       *[you] você tomou
    }
# After an amount: "1,2 ponto a menos".
part-than =
    { $side ->
        [below] a menos
       *[above] a mais
    }
part-smaller =
    { $side ->
        [below] menor
       *[above] maior
    }
part-nth = { $nth }ª sessão
# "1 massagem", "4 massagens"
part-counted-sessions =
    { $n ->
        [one] { $n } { $subject-bare }
       *[other] { $n } { $subject-many }
    }
part-scored-days =
    { $scored ->
        [one] { $scored } dia com nota
       *[other] { $scored } dias com nota
    }
