## words/subject: what was studied

# Each kind in the forms of $subject: plain with its article, one without an article, one, several, and what comes
# after "después de". No sentence has "a" or "de" before the plain one, which would join with its article.
subject-massage = el masaje
    .bare = masaje
    .one = un masaje
    .many = masajes
    .after = un masaje
subject-chiropractor = el quiropráctico
    .bare = visita al quiropráctico
    .one = una visita al quiropráctico
    .many = visitas al quiropráctico
    .after = una visita al quiropráctico
subject-other = { part-your-many } otras sesiones
    .bare = otra sesión
    .one = una de { part-your-many } otras sesiones
    .many = otras sesiones
    .after = otras sesiones
# A name can't be inflected, and its gender is not known: "sesión de …" carries both.
subject-own = la sesión de { $name }
    .bare = sesión de { $name }
    .one = una sesión de { $name }
    .many = sesiones de { $name }
    .after = una sesión de { $name }
subject-sessions = las sesiones
    .bare = sesión
    .one = una sesión
    .many = sesiones
    .after = una sesión
# Any of the above, with one person.
subject-with = { $subject } con { $with }
    .bare = { $subject-bare } con { $with }
    .one = { $subject-one } con { $with }
    .many = { $subject-many } con { $with }
    .after = { $subject-after } con { $with }
# Standing alone: "sin masajes", "1 masaje", "4 masajes"
sessions-counted =
    { $n ->
        [0] sin { $subject-many }
        [one] 1 { $subject-bare }
       *[other] { $n } { $subject-many }
    }


## words/amount: amounts of what was measured

measure-time-asleep = Tiempo de sueño
    .noun = tiempo de sueño
measure-finger-to-floor = Distancia dedos-suelo
    .noun = distancia dedos-suelo
percent = { $figure } %
# "0,4 puntos", "1 punto", "0,4 dosis al día"
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } punto
           *[other] { $figure } puntos
        }
        [doses] { $figure } dosis al día
        [hours] { $figure ->
            [one] { $figure } hora
           *[other] { $figure } horas
        }
        [percent] { $figure ->
            [one] { $figure } punto porcentual
           *[other] { $figure } puntos porcentuales
        }
       *[own] { $figure } { $measure-own }
    }
# In the head of a table.
unit =
    { $measure-unit ->
        [points] puntos
        [doses] dosis al día
        [hours] horas
        [percent] %
       *[own] { $measure-own }
    }
one-unit = una unidad ({ $measure-own })
# What costs are told of.
part-one-for-a-day =
    { $measure-unit ->
        [points] un punto durante un día
        [doses] una dosis menos
        [hours] una hora durante un día
        [percent] un punto porcentual durante un día
       *[own] una unidad ({ $measure-own }) durante un día
    }
one-for-a-day = { part-one-for-a-day }
# "0,6 menos", "0,4 menos al día", "0,4 horas más"
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } al día
        [hours] { $figure ->
            [one] { $figure } hora { part-than }
           *[other] { $figure } horas { part-than }
        }
        [percent] { $figure ->
            [one] { $figure } punto porcentual { part-than }
           *[other] { $figure } puntos porcentuales { part-than }
        }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = más o menos igual
range = { $low } a { $high }
# Beside the line of the forecast.
above-forecast =
    { $way ->
        [pain] más dolor de lo pronosticado
        [burden] más { $noun } de lo pronosticado
        [quality] mejor { $noun } de lo pronosticado
        [doses] más { $noun } de lo pronosticado
       *[other] por encima del pronóstico
    }
below-forecast =
    { $way ->
        [pain] menos dolor de lo pronosticado
        [burden] menos { $noun } de lo pronosticado
        [quality] peor { $noun } de lo pronosticado
        [doses] menos { $noun } de lo pronosticado
       *[other] por debajo del pronóstico
    }


## words/answer: the question, its answer, and what would make it surer

question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] ¿Necesito menos { $measure } después de { $subject-after }?
           *[you] ¿Necesitas menos { $measure } después de { $subject-after }?
        }
       *[points] { $subject-number ->
            [many] ¿Ayudan { $subject } con { part-your } { $measure }?
           *[one] ¿Ayuda { $subject } con { part-your } { $measure }?
        }
    }

part-may =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Quizá necesite menos { $measure } después de { $subject-after }
           *[you] Quizá necesites menos { $measure } después de { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } podrían ayudar
           *[one] { $subject-title } podría ayudar
        }
    }
part-seems =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Parece que necesito menos { $measure } después de { $subject-after }
           *[you] Parece que necesitas menos { $measure } después de { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } parecen ayudar
           *[one] { $subject-title } parece ayudar
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] por encima del pronóstico
       *[higher] por debajo del pronóstico
    }
part-were-worse =
    { $measure-number ->
        [many] estaban { part-worse }
       *[one] estaba { part-worse }
    }
part-not-shown = las cifras de hoy ya no lo muestran

answer-too-early = Aún es pronto para saberlo.
answer-no-variation = Aún no hay nada que comparar.
answer-too-close = Las sesiones están demasiado seguidas para saberlo.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; el azar también podría dar este resultado.
answer-may-be-recovery = { part-may }; una recuperación lenta daría justo este resultado.
answer-less = La ayuda, si la hay, es de menos de { $notice }.
answer-less-or-hidden = La ayuda, si la hay, es de menos de { $notice }, o no se deja ver.
answer-worse = { $measure-title }: { part-worse }.
answer-cannot-tell = Aún no se puede saber.
answer-rests = La respuesta está en pausa.
answer-rests-until = La respuesta está en pausa hasta el { $until }.
answer-taken-back =
    { $was ->
        [worse] Con { $n } sesiones { part-were-worse } ({ $measure }); { part-not-shown }.
        [small] Con { $n } sesiones, la ayuda, si la había, era de menos de { $notice }; { part-not-shown }.
       *[helped] Con { $n } sesiones parecía ayudar; { part-not-shown }.
    }
# It seems to help by itself, but many answers were looked at.
answer-luck = { part-by-itself }, si se mira solo esta respuesta; { part-luck }.
part-luck =
    { $among ->
        [rows] entre las { $all } respuestas de «Qué ayuda», la suerte sola podría dar este resultado
       *[scores] entre las { $all } puntuaciones, la suerte sola podría dar este resultado
    }
answer-together = { part-by-itself }, o es por esto otro: { $with }. Coinciden demasiado a menudo para saber cuál de los dos.
together-with = Coincide demasiado a menudo con { $with } como para distinguir lo uno de lo otro: la respuesta de uno puede deberse al otro.
together-with-another = Coincide demasiado a menudo con otro tipo de sesión o con otra persona como para distinguir lo uno de lo otro: la respuesta de uno puede deberse al otro.

# The verdict in two or three words.
chip-too-early = aún es pronto
chip-too-early-sessions =
    { $n ->
        [one] aún es pronto: falta 1 sesión
       *[other] aún es pronto: faltan { $n } sesiones
    }
chip-too-early-scored =
    { $n ->
        [one] aún es pronto: falta 1 día puntuado
       *[other] aún es pronto: faltan { $n } días puntuados
    }
chip-too-early-away =
    { $n ->
        [one] aún es pronto: falta 1 día puntuado sin sesiones cerca
       *[other] aún es pronto: faltan { $n } días puntuados sin sesiones cerca
    }
chip-too-early-until-nth = aún es pronto: se decide en { part-nth }
chip-too-early-until-day = aún es pronto: se decide a partir del { $on }
chip-no-variation = nada que comparar
chip-too-close = sesiones demasiado seguidas
chip-seems = parece ayudar
chip-may = podría ayudar
chip-less = menos de { $notice }
chip-less-or-hidden = menos de { $notice }, u oculta
chip-worse = { part-worse }
chip-cannot-tell = aún no se puede saber
chip-rests = en pausa
chip-rests-until = en pausa hasta el { $until }
chip-taken-back =
    { $was ->
        [worse] { part-were-worse }, ya no se ve
        [small] era menos de { $notice }, ya no se ve
        [helped] parecía ayudar, ya no se ve
       *[unknown] ya no se ve
    }
chip-luck =
    { $among ->
        [rows] podría ser suerte entre { $all } respuestas
       *[scores] podría ser suerte entre { $all } puntuaciones
    }
chip-together = coincide demasiado con { $with }
chip-together-with-another = coincide demasiado con otro

fade-until-next = La diferencia parece durar al menos hasta la sesión siguiente.
fade-perhaps-until-next =
    { $least ->
        [one] La diferencia parece durar 1 día o más, quizá hasta la sesión siguiente.
       *[other] La diferencia parece durar { $least } días o más, quizá hasta la sesión siguiente.
    }
part-about-days =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
fade-about =
    { $open ->
        [yes] La diferencia parece durar alrededor de { part-about-days } o más.
       *[no] La diferencia parece durar alrededor de { part-about-days }.
    }
fade-between =
    { $open ->
        [yes] La diferencia parece durar de { $least } a { $most } días, o más.
       *[no] La diferencia parece durar de { $least } a { $most } días.
    }

surer-apart = { part-more-sessions }, tres días o más después de la sesión anterior.
surer-scored = { part-more-sessions } con puntuaciones alrededor.
surer-more = Alrededor de { part-more-sessions }.
surer-away = { part-more-scored-days }, sin { $subject-many } cerca.
surer-before = Puntúa justo antes de una sesión: { $noun }.
surer-before-pain = Puntúa el dolor justo antes de una sesión.
part-the-days-after =
    { $days ->
        [one] el día siguiente
       *[other] los { $days } días siguientes
    }
surer-after =
    { $by-hand ->
        [yes] Puntúa { part-the-days-after }: { $scored } de { $all }.
       *[no] Anota { part-the-days-after }: { $scored } de { $all }.
    }


## words/sentence: today's figures

# "los tres días siguientes a un masaje"
part-for-days =
    { $days ->
        [1] el día siguiente a { $subject-one }
        [2] los dos días siguientes a { $subject-one }
        [3] los tres días siguientes a { $subject-one }
        [4] los cuatro días siguientes a { $subject-one }
        [5] los cinco días siguientes a { $subject-one }
        [6] los seis días siguientes a { $subject-one }
        [7] los siete días siguientes a { $subject-one }
        [8] los ocho días siguientes a { $subject-one }
        [9] los nueve días siguientes a { $subject-one }
        [10] los diez días siguientes a { $subject-one }
       *[other] los { $days } días siguientes a { $subject-one }
    }
sentence-unknown = En { part-for-days }, aún no se sabe lo bastante de { part-your } { $measure }.
sentence-same =
    { $measure-unit ->
        [doses] En { part-for-days }, { part-took } más o menos lo mismo que en { part-your-one } pronóstico.
       *[points] En { part-for-days }, { part-your } { $measure } { part-was } más o menos igual que { part-your-one } pronóstico.
    }
part-than-forecast =
    { $side ->
        [below] por debajo de { part-your-one } pronóstico
       *[above] por encima de { part-your-one } pronóstico
    }
sentence-differs =
    { $measure-unit ->
        [doses] En { part-for-days }, { part-took } alrededor de { $amount } { part-than } que en { part-your-one } pronóstico.
       *[points] En { part-for-days }, { part-your } { $measure } { part-was } alrededor de { $amount } { part-than-forecast }.
    }

# "0,4 y 2,0 puntos menos", "1,5 puntos más y 0,2 puntos menos"
part-both-ends =
    { $lies ->
        [across] { $low } menos y { $high } más
        [below] { $low } y { $high } menos
       *[above] { $low } y { $high } más
    }
sentence-range = Con el diario encaja cualquier valor entre { part-both-ends }.
sentence-wide-range = Por muchas veces que se mire, con el diario encaja cualquier valor entre { part-both-ends }.
sentence-more-than-chance = Es más de lo que explica el azar.
sentence-unfit =
    { $measure-better ->
        [lower] Una bajada de { $notice } o más no encaja con el diario.
       *[higher] Una subida de { $notice } o más no encaja con el diario.
    }
sentence-several-looks = De varias revisiones, alguna sale así por pura suerte.

sentence-no-sessions = En { part-your-one } diario no hay { $subject-many }; hacen falta { $needed } con puntuaciones alrededor.
sentence-close-sessions = { $all } { $subject-many } quedan a menos de tres días entre sí y cuentan como { $events }; hacen falta { $needed } con tres días o más de por medio.
# "En tu diario hay 4 masajes con puntuaciones alrededor"
part-journal-has =
    { $n ->
        [0] En { part-your-one } diario aún no hay { $subject-many } con puntuaciones alrededor
        [one] En { part-your-one } diario hay 1 { $subject-bare } con puntuaciones alrededor
       *[other] En { part-your-one } diario hay { $n } { $subject-many } con puntuaciones alrededor
    }
sentence-waits-until-day = { part-journal-has }. La respuesta la decide { part-nth }, con la primera puntuación a partir del { $on }.
sentence-waits-until-nth = { part-journal-has }. La respuesta se decide en { part-nth }.
sentence-rests = Hay un experimento en marcha ({ $subject-bare } y { $measure }). Mirar antes de tiempo haría que la suerte pareciera ayuda.
part-more-to-go =
    { $more ->
        [one] Falta 1
       *[other] Faltan { $more }
    }
sentence-few-sessions = { part-journal-has }; hacen falta { $needed }. { part-more-to-go }.
sentence-few-days = En { part-your-one } diario hay { part-scored-days } sin { $subject-many } cerca; hacen falta { $needed }.
part-every-day =
    { $night ->
        [yes] casi todas las noches. Para un pronóstico hacen falta noches distintas entre sí
       *[no] casi todos los días. Para un pronóstico hacen falta días distintos entre sí
    }
sentence-always = { part-Your } { $measure } { part-was } en { $value } { part-every-day }.
sentence-always-same = { part-Your } { $measure } { part-was } igual { part-every-day }.
part-Took =
    { $voice ->
        [me] Tomé
       *[you] Tomaste
    }
sentence-always-doses = { part-Took } { $doses } dosis { part-every-day }.
sentence-always-same-doses = { part-Took } las mismas dosis { part-every-day }.
part-washout =
    { $washout ->
        [one] 1 día
       *[other] { $washout } días
    }
part-longer-stretch = hacen falta { $needed }. Un tramo más largo entre dos { $subject-many }, cuando lo haya, los completará
sentence-too-close =
    { $scored ->
        [0] Ningún día puntuado cae más de { part-washout } después de { $subject-one }; { part-longer-stretch }.
        [one] Solo 1 día puntuado cae más de { part-washout } después de { $subject-one }; { part-longer-stretch }.
       *[other] Solo { $scored } días puntuados caen más de { part-washout } después de { $subject-one }; { part-longer-stretch }.
    }
sentence-worse-by = Alrededor de { $amount }, en { part-for-days }.
part-on-bad-days =
    { $measure-better ->
        [lower] al empezar una mala racha
       *[higher] en una mala semana
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { $voice ->
            [me] pido cita { part-on-bad-days }
           *[you] pides cita { part-on-bad-days }
        }
       *[no] { $voice ->
            [me] recurro a ello { part-on-bad-days }
           *[you] recurres a ello { part-on-bad-days }
        }
    }
sentence-no-harm =
    { $subject-number ->
        [many] A menudo esto quiere decir que { part-turn-to-it }. No quiere decir que { $subject } hagan daño.
       *[one] A menudo esto quiere decir que { part-turn-to-it }. No quiere decir que { $subject } haga daño.
    }
sentence-no-range = Estas puntuaciones aún no dan un intervalo.
part-counted-sessions =
    { $n ->
        [one] 1 { $subject-bare }
       *[other] { $n } { $subject-many }
    }
sentence-cannot-tell = { $measure-title } en { part-for-days }: con el diario encaja cualquier valor entre { part-both-ends } que en { part-your-one } pronóstico. Con { part-counted-sessions } solo podría haberse visto un cambio de alrededor de { $half } o más.
sentence-needed =
    { $more ->
        [one] Alrededor de 1 sesión más mostraría { $notice } en 9 de cada 10 diarios como este.
       *[other] Alrededor de { $more } sesiones más mostrarían { $notice } en 9 de cada 10 diarios como este.
    }


## words/beside: what stands beside the answer

basis-ordinary-days =
    { $n ->
        [one] 1 día corriente del que sacar el pronóstico.
       *[other] { $n } días corrientes de los que sacar el pronóstico.
    }
next-look-nth = La próxima revisión que lo decide: en { part-nth }.
next-look-nth-from = La próxima revisión que lo decide: en { part-nth }, a partir del { $on }.
next-look-first-from = La próxima revisión que lo decide: en la primera sesión a partir del { $on }.
next-look-score-from = La próxima revisión que lo decide: con una puntuación a partir del { $on }.

so-far =
    { $side ->
        [below] Hasta ahora: por debajo del pronóstico.
       *[above] Hasta ahora: por encima del pronóstico.
    }
so-far-nothing = Hasta ahora: nada nuevo.

part-slow-change =
    { $helps ->
        [yes] una recuperación lenta daría justo este resultado
       *[no] lo que haga un cambio así está dentro de estas cifras
    }
unknown-change-close = Entre { part-your-many } { $subject-many } hay tan pocos días que no dejan ver un cambio lento; { part-slow-change }.
unknown-change-few = Desde la primera sesión hay muy pocos días corrientes puntuados para ver un cambio lento; { part-slow-change }.

part-on-weekdays =
    { $weekday ->
        [mon] los lunes
        [tue] los martes
        [wed] los miércoles
        [thu] los jueves
        [fri] los viernes
        [sat] los sábados
       *[sun] los domingos
    }
part-Nearly-always-go =
    { $voice ->
        [me] Casi siempre voy
       *[you] Casi siempre vas
    }
same-weekday = { part-Nearly-always-go } { part-on-weekdays }; los días siguientes son siempre los mismos días de la semana, y si esos son buenos de por sí, también darían este resultado.
same-weekday-weekends = { part-Nearly-always-go } { part-on-weekdays }; los días siguientes caen en fin de semana, y un buen fin de semana también daría este resultado.
same-weekdays = { part-Nearly-always-go } los mismos días de la semana; los días siguientes también son siempre los mismos, y si esos son buenos de por sí, también darían este resultado.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] esta semana
           *[other] estas { $n } semanas
        }
        [months] { $n ->
            [one] este mes
           *[other] estos { $n } meses
        }
       *[years] { $n ->
            [one] este año
           *[other] estos { $n } años
        }
    }
part-not-counted =
    { $better ->
        [yes] Eso no se cuenta como ayuda
       *[no] Eso no se cuenta contra { $subject }
    }
part-fell =
    { $measure-number ->
        [many] bajaron
       *[one] bajó
    }
part-rose =
    { $measure-number ->
        [many] subieron
       *[one] subió
    }
slow-change =
    { $side ->
        [below] De todos modos, { part-your } { $measure } { part-fell } alrededor de { $amount } a lo largo de { part-span }. { part-not-counted }.
       *[above] De todos modos, { part-your } { $measure } { part-rose } alrededor de { $amount } a lo largo de { part-span }. { part-not-counted }.
    }

painkillers-only-taken = Los analgésicos solo están anotados los días en que se tomaron, así que los días siguientes a { $subject-one } no se pueden comparar con otros; las pastillas pueden parecer ayuda.
painkillers-more = Desde el día de { $subject-one } hasta tres días después { part-took } más analgésicos que otros días ({ $after } al día; los demás, { $ordinary }); pueden parecer ayuda.
part-go =
    { $voice ->
        [me] Voy
       *[you] Vas
    }
part-jumps =
    { $measure-number ->
        [many] suben
       *[one] sube
    }
part-drops =
    { $measure-number ->
        [many] caen
       *[one] cae
    }
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-go } justo cuando { part-your } { $measure } { part-jumps } de golpe, que es cuando menos sabe un pronóstico; un beneficio puede quedar oculto.
       *[higher] { part-go } justo cuando { part-your } { $measure } { part-drops } de golpe, que es cuando menos sabe un pronóstico; un beneficio puede quedar oculto.
    }
other-treatments =
    { $n ->
        [one] 1 de las { $all } sesiones tuvo otro tratamiento a tres días o menos; lo que este haga también está dentro de las cifras.
       *[other] { $n } de las { $all } sesiones tuvieron, cada una, otro tratamiento a tres días o menos; lo que este haga también está dentro de las cifras.
    }
part-company =
    { $alike ->
        [yes] el diario no puede distinguir lo uno de lo otro
       *[no] lo que eso haga también está dentro de las cifras
    }
company-of-all = Las { $all } sesiones tuvieron cerca, a tres días o menos, también esto: { $with }. Pocos otros días lo tuvieron; { part-company }.
company-of-some =
    { $n ->
        [one] 1 de las { $all } sesiones tuvo cerca, a tres días o menos, también esto: { $with }. Pocos otros días lo tuvieron; { part-company }.
       *[other] { $n } de las { $all } sesiones tuvieron cerca, a tres días o menos, también esto: { $with }. Pocos otros días lo tuvieron; { part-company }.
    }

settled = Se decidió en { part-nth }, el { $on }.
settled-since = Se decidió en { part-nth }, contando desde la primera, el { $on }.

part-your-sessions =
    { $all ->
        [one] { part-your-one } { $subject-bare }
       *[other] { part-your-many } { $all } { $subject-many }
    }
counted-only = { part-Your-one } { $subject-bare } cuenta; por ahora no hay más.
counted-not-yet = { part-Your-one } { $subject-bare } aún no cuenta; por ahora no hay más.
counted-none =
    { $all ->
        [one] { part-Your-one } { $subject-bare } aún no cuenta.
       *[other] { part-Your-many } { $all } { $subject-many } aún no cuentan.
    }
counted-all =
    { $all ->
        [one] { part-Your-one } { $subject-bare } cuenta.
       *[other] { part-Your-many } { $all } { $subject-many } cuentan.
    }
counted-some =
    { $n ->
        [one] De { part-your-sessions } cuenta 1.
       *[other] De { part-your-sessions } cuentan { $n }.
    }
counted-two-years =
    { $all ->
        [one] En los últimos dos años: { $n } de 1 { $subject-bare }.
       *[other] En los últimos dos años: { $n } de { part-your-sessions }.
    }
counted-two-years-to =
    { $all ->
        [one] En los dos años hasta el { $until }: { $n } de 1 { $subject-bare }.
       *[other] En los dos años hasta el { $until }: { $n } de { part-your-sessions }.
    }

# Parts of one list: "119 son anteriores; 2 no tienen puntuación en los tres días previos."
left-out-older =
    { $n ->
        [one] 1 es anterior
       *[other] { $n } son anteriores
    }
left-out-outside =
    { $n ->
        [one] 1 queda fuera de los días puntuados
       *[other] { $n } quedan fuera de los días puntuados
    }
left-out-close =
    { $n ->
        [one] 1 vino a menos de tres días de otra sesión y cuenta con ella
       *[other] { $n } vinieron a menos de tres días de otra sesión y cuentan con ella
    }
left-out-no-score-before =
    { $n ->
        [one] 1 no tiene puntuación en los tres días previos
       *[other] { $n } no tienen puntuación en los tres días previos
    }
left-out-too-early =
    { $n ->
        [one] 1 viene tan pronto que sus días previos quedan fuera del período
       *[other] { $n } vienen tan pronto que sus días previos quedan fuera del período
    }
left-out-no-score-after =
    { $n ->
        [one] 1 tiene muy pocas puntuaciones en los días siguientes
       *[other] { $n } tienen muy pocas puntuaciones en los días siguientes
    }
left-out-no-forecast =
    { $n ->
        [one] 1 tiene muy pocos días corrientes de los que sacar su pronóstico
       *[other] { $n } tienen muy pocos días corrientes de los que sacar su pronóstico
    }
better-than-forecast =
    { $n ->
        [one] De { $all }, 1 fue mejor que el pronóstico.
       *[other] De { $all }, { $n } fueron mejores que el pronóstico.
    }

main-question-since = { part-Your-one } pregunta principal, escrita el { $on }.
main-question-since-after = { part-Your-one } pregunta principal, escrita el { $on }, después de estas sesiones.
main-question-is = { part-Your-one } pregunta principal: { $question }
main-question-it-since = Se escribió el { $on }.
main-question-written = Escrita el { $on }.
main-question-not-yet = Aún no está escrita: eso llega con la primera respuesta.
several-looks = Una de varias revisiones.
several-looks-days = Una de varias revisiones, solo del { $on } al { $until }; la principal es de los dos últimos años del diario.


## words/figures: the figures behind the answer, with their labels

figure-difference = Diferencia
figure-interval = Intervalo del 95 %
figure-luck = Prueba del azar
figure-percent = Porcentaje
figure-better = Mejor que el pronóstico
figure-week = Semana entera
figure-longer = Sesiones más largas
figure-sessions = Sesiones
figure-washout = Período de lavado
figure-clean = Días limpios
washout-days = { part-washout }
clean-of-scored = { $n } de { $all } puntuados
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } entre varias puntuaciones)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } entre minutos y diferencia, 1 sesión; exploratorio
       *[other] ρ = { $rho } entre minutos y diferencia, { $n } sesiones; exploratorio
    }
percent-of-forecast = { $figure } % { part-than }
percent-tiny = menos del 1 %
share-of-sessions = { $figure } % de las sesiones ({ $low } a { $high } %)


## words/recovery: the days after workouts

part-workouts =
    { $n ->
        [one] 1 entrenamiento
       *[other] { $n } entrenamientos
    }
part-chose =
    { $voice ->
        [me] Elegí
       *[you] Elegiste
    }
recovery-chosen = { part-chose } cuándo ir a tratamiento, así que también cuenta lo que esos días tuvieran de distinto.
recovery-rests = Está en pausa hasta el { $until } por el experimento.
recovery-none = Aún no hay entrenamientos con puntuaciones alrededor.
recovery-few = { part-workouts } con un tratamiento ese día o al siguiente, { $without } sin él; hacen falta { $needed } de cada clase.
recovery-same = Tras { part-workouts } con un tratamiento ese día o al siguiente y { $without } sin él, no se vio ninguna diferencia en { part-your } { $measure }; encaja cualquier valor de { $low } a { $high }.
recovery-differs =
    { $measure-unit ->
        [doses] Tras { part-workouts } con un tratamiento ese día o al siguiente, { part-took } alrededor de { $amount } { part-than } que tras { $without } sin él; encaja cualquier valor de { $low } a { $high }.
       *[points] Tras { part-workouts } con un tratamiento ese día o al siguiente, { part-your } { $measure } fue alrededor de { $amount } { part-smaller } que tras { $without } sin él; encaja cualquier valor de { $low } a { $high }.
    }
recovery-close = Los entrenamientos con menos de tres días de por medio cuentan como uno.
recovery-few-days = En { part-your-one } diario hay { part-workouts } y { part-scored-days } sin entrenamientos ni tratamientos cerca; hacen falta { $needed }.
part-recovery-stretch = hacen falta { $needed }. Un tramo más largo entre uno y otro, cuando lo haya, los completará
recovery-too-close =
    { $scored ->
        [0] Demasiado seguidos para saberlo: con { part-workouts }, ningún día puntuado cae más de { part-washout } después de un entrenamiento o un tratamiento; { part-recovery-stretch }.
        [one] Demasiado seguidos para saberlo: con { part-workouts }, solo 1 día puntuado cae más de { part-washout } después de un entrenamiento o un tratamiento; { part-recovery-stretch }.
       *[other] Demasiado seguidos para saberlo: con { part-workouts }, solo { $scored } días puntuados caen más de { part-washout } después de un entrenamiento o un tratamiento; { part-recovery-stretch }.
    }


## words/tomorrow: what the next days may bring

part-when =
    { $tomorrow ->
        [yes] Mañana
       *[no] El { part-weekday }
    }
tomorrow-always = { part-when }: { $measure }, alrededor de { $value }. Hasta ahora siempre fue { $value }.
tomorrow-is = { part-when }: { $measure }, alrededor de { $value }. Cuatro de cada cinco veces es { $low }.
tomorrow-between = { part-when }: { $measure }, alrededor de { $value }. Cuatro de cada cinco veces se queda entre { $low } y { $high }.
tomorrow-of-hundred = Se da en { $figure } de cada 100 casos.
tomorrow-of-hundred-together = Juntas, estas puntuaciones se dan en { $figure } de cada 100 casos; con menos de ellas no se llega a 80.
tomorrow-record =
    { $all ->
        [one] Lo dijo una sola vez; aciertos: { $n }.
       *[other] Las últimas { $all } veces que lo dijo, acertó { $n }.
    }
tomorrow-too-early = aún es pronto; un pronóstico necesita { $needed } días puntuados.
tomorrow-was-always = siempre { $value } hasta ahora.
tomorrow-old = la última puntuación es del { $on-iso }. Puntúa primero el día de hoy.


## words/chances: what an experiment could find

part-tries =
    { $tries ->
        [0] menos de 1 de cada 10 intentos
        [10] casi todos los intentos
       *[other] alrededor de { $tries } de cada 10 intentos
    }
part-larger-tries =
    { $larger-tries ->
        [0] menos de 1 de cada 10 intentos
        [10] casi todos los intentos
       *[other] alrededor de { $larger-tries } de cada 10 intentos
    }
chances-one = { $n } pares encontrarían { $amount } en { part-tries }.
chances-two = { $n } pares encontrarían { $amount } en { part-tries }, y { $larger } en { part-larger-tries }.
chances-needed = { $n } pares encuentran { $notice } en 8 de cada 10 intentos.
chances-larger = Un año así no podría distinguir { $notice }; para un efecto mayor, de { $larger }, hacen falta { $n } pares.
chances-none = Un año así no podría distinguir { $notice }.
chances-beyond-scale = { $notice }, el menor cambio que vale la pena notar, es más que toda la escala: pon uno menor para esta puntuación.
part-unknown-chance = Aún no se puede decir cuántas veces encontrarían algo { $n } pares
chances-few-scores =
    { $scored ->
        [one] { part-unknown-chance }: hacen falta { $needed } días puntuados; hay 1.
       *[other] { part-unknown-chance }: hacen falta { $needed } días puntuados; hay { $scored }.
    }
chances-scattered-scores = { part-unknown-chance }: hacen falta { $needed } días puntuados dentro de un año.
chances-no-change = { part-unknown-chance }: las puntuaciones nunca cambian.
chances-few-pairs = { part-unknown-chance }: hacen falta más pares de días puntuados con una semana de diferencia, los dos sin sesiones cerca.


## words/helps: what helps

helps-not-ranked = Cada tipo se compara con { part-your-one } pronóstico, no con los demás. La suerte se tiene en cuenta.
helps-left-out =
    { $n ->
        [one] Aquí están los { $all } con más sesiones; queda fuera 1 más, que tiene menos.
       *[other] Aquí están los { $all } con más sesiones; quedan fuera { $n } más, que tienen menos.
    }
luck-among =
    { $among ->
        [rows] { $all } tipos y personas con una respuesta aquí
       *[scores] { $all } puntuaciones tras las mismas sesiones
    }
luck-among-or = { $luck }, o de { $more-luck }
luck-note = Podría ser suerte: por sí sola, la respuesta dice que parece ayudar o podría ayudar, pero de { $luck } alguna puede salir así por pura suerte.
chip-more-to-go =
    { $n ->
        [one] falta 1
       *[other] faltan { $n }
    }
chip-more-scored =
    { $n ->
        [one] falta 1 día puntuado
       *[other] faltan { $n } días puntuados
    }
chip-more-away =
    { $n ->
        [one] falta 1 día puntuado sin sesiones cerca
       *[other] faltan { $n } días puntuados sin sesiones cerca
    }

column-after = Tras
column-times = Veces
column-difference = Diferencia
column-range = Intervalo
column-verdict = Veredicto
cost-head = { part-one-for-a-day } cuesta
cost-with-range = { $cost }, de { $low } a { $high }
cost-not-noted = sin precio anotado
cost-some-noted = { $n } de { $all } con precio
cost-unread = no se puede leer
cost-some-read = { $n } de { $all } se pueden leer
cost-currencies = en varias monedas
price = { part-one-for-a-day } cuesta { $cost }
price-some-noted = precio: { $n } de { $all } anotados
price-unread = precio: no se puede leer
price-some-read = precio: { $n } de { $all } se pueden leer
price-currencies = precios en varias monedas

no-cost-luck = No se dice cuánto cuesta un día mejor: la suerte sola podría dar este resultado.
no-cost-no-difference = No se dice cuánto cuesta un día mejor: con tu diario también encaja que no haya ninguna diferencia.
no-cost-no-help = Cuánto cuesta un día mejor solo se dice donde una sesión parece ayudar o podría ayudar.
no-cost-noted = Estas { $all } sesiones no tienen precio anotado; con { $needed } se dice cuánto cuesta un día mejor.
no-cost-few =
    { $n ->
        [one] 1 de las { $all } sesiones tiene precio anotado; con { $needed } se dice cuánto cuesta un día mejor.
       *[other] { $n } de las { $all } sesiones tienen precio anotado; con { $needed } se dice cuánto cuesta un día mejor.
    }
no-cost-some-read =
    { $n ->
        [one] Se puede leer el precio de 1 de las { $all } sesiones.
       *[other] Se puede leer el precio de { $n } de las { $all } sesiones.
    }
part-write-costs = escríbelo como 45 EUR o 45,50 EUR, y lo gratuito, como 0 EUR. Con { $needed } se dice cuánto cuesta un día mejor
no-cost-unread =
    { $n ->
        [one] 1 sesión tiene un precio que no se puede leer: { part-write-costs }.
       *[other] { $n } sesiones tienen un precio que no se puede leer: { part-write-costs }.
    }
no-cost-currencies = Los precios están en varias monedas; con { $needed } en una sola se dice cuánto cuesta un día mejor.

cost-each-day = { $cost } por cada día con { $amount } { part-than } ({ $measure }), contando { part-about-days } después de cada sesión.
cost-each-day-between = { $cost } por cada día con { $amount } { part-than } ({ $measure }; de { $low } a { $high }), contando { part-about-days } después de cada sesión.
cost-of-some =
    { $n ->
        [one] 1 de las { $all } sesiones tiene un precio en { $currency }; las demás quedan fuera de la cuenta.
       *[other] { $n } de las { $all } sesiones tienen un precio en { $currency }; las demás quedan fuera de la cuenta.
    }
cost-of-some-without =
    { $n ->
        [one] 1 de las { $all } sesiones tiene un precio sin moneda; las demás quedan fuera de la cuenta.
       *[other] { $n } de las { $all } sesiones tienen un precio sin moneda; las demás quedan fuera de la cuenta.
    }
better-days = De esos días, el { $after } % fue mejor que el pronóstico en al menos { $notice }; de los días corrientes, el { $ordinary } %.
better-days-cost = Eso son { $figure } días mejores adicionales por sesión, a { $cost } cada uno.
about-cost = alrededor de { $cost }
no-money = nada
tiny-money = menos de 0,01
money = { $amount } { $currency }


## words/experiment: an experiment, on its way and at its end

slot-too-late = después del 9999-12-31

experiment-about = { $measure-title } y { $subject-bare } · { $n } pares de semanas
experiment-question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] ¿Necesité menos { $measure } en las semanas con { $subject-one }?
           *[you] ¿Necesitaste menos { $measure } en las semanas con { $subject-one }?
        }
       *[points] { $subject-number ->
            [many] ¿Ayudaron { $subject } con { part-your } { $measure }?
           *[one] ¿Ayudó { $subject } con { part-your } { $measure }?
        }
    }
experiment-rests = La respuesta está en pausa hasta el { $until }: hay un experimento en marcha ({ $subject-bare } y { $measure }), y mirar antes de tiempo haría que la suerte pareciera ayuda.

# What it showed; where not all weeks went as drawn, they are told as what they were drawn for.
experiment-too-few = Hay muy pocos pares para saberlo.
experiment-not-kept = El plan no se cumplió.
experiment-hardly-kept = El plan apenas se cumplió.
experiment-helped =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Probablemente necesité menos { $measure }.
           *[you] Probablemente necesitaste menos { $measure }.
        }
       *[points] { $subject-number ->
            [many] { $subject-title } probablemente ayudaron.
           *[one] { $subject-title } probablemente ayudó.
        }
    }
part-weeks-with-one =
    { $drawn ->
        [yes] en las semanas en que por sorteo tocaba { $subject-one }
       *[no] en las semanas con { $subject-one }
    }
experiment-worse =
    { $side ->
        [below] { $measure-title }: menos { part-weeks-with-one }.
       *[above] { $measure-title }: más { part-weeks-with-one }.
    }
experiment-different = { $measure-title }: valores distintos { part-weeks-with-one }.
experiment-level = No hay nada que comparar.
experiment-no-difference = No se vio ninguna diferencia.
experiment-late = Las últimas semanas del plan del diario caen después del 9999-12-31. Por eso no puede dar respuesta.
experiment-not-its-coins = El plan del diario no es el que se sorteó: sus monedas no salen de su semilla. Por eso no puede dar respuesta.
experiment-drawn-late = El plan del diario no se sorteó antes de sus semanas: se hizo el { $made } y su primer día es el { $on }. Por eso no puede dar respuesta.
experiment-few-pairs =
    { $n ->
        [0] Ningún par tiene puntuaciones alrededor de las dos semanas; hacen falta { $needed } para una respuesta.
        [one] 1 par tiene puntuaciones alrededor de las dos semanas; hacen falta { $needed } para una respuesta.
       *[other] { $n } pares tienen puntuaciones alrededor de las dos semanas; hacen falta { $needed } para una respuesta.
    }
experiment-equal = Las puntuaciones alrededor de todas estas semanas son iguales.
part-in-weeks-with-one =
    { $n ->
        [one] { $drawn ->
            [yes] En la semana en que por sorteo tocaba { $subject-one }
           *[no] En 1 semana con { $subject-one }
        }
       *[other] { $drawn ->
            [yes] En las { $n } semanas en que por sorteo tocaba { $subject-one }
           *[no] En { $n } semanas con { $subject-one }
        }
    }
part-in-weeks =
    { $over ->
        [yes] { part-in-weeks-with-one }
       *[no] { part-in-weeks-with-one } hasta ahora
    }
part-in-other-weeks =
    { $drawn ->
        [yes] en las semanas en que no tocaba sesión
       *[no] en las semanas sin sesión
    }
experiment-same =
    { $measure-unit ->
        [doses] { part-in-weeks }, { part-took } más o menos lo mismo que { part-in-other-weeks }.
       *[points] { part-in-weeks }, { part-your } { $measure } { part-was } más o menos igual que { part-in-other-weeks }.
    }
experiment-differs =
    { $measure-unit ->
        [doses] { part-in-weeks }, { part-took } alrededor de { $amount } { part-than } que { part-in-other-weeks }.
       *[points] { part-in-weeks }, { part-your } { $measure } fue alrededor de { $amount } { part-smaller } que { part-in-other-weeks }.
    }
# "0,2 a 2,3 puntos menos"; on both sides each end has its own word: "1,1 menos a 0,4 más".
part-end-to-end =
    { $lies ->
        [across] { $low } a { $high }
        [below] { $low } a { $high } menos
       *[above] { $low } a { $high } más
    }
experiment-fits = Encaja cualquier valor de { part-end-to-end }.
experiment-probably = Probablemente, de { part-end-to-end }.
experiment-doubt =
    { $voice ->
        [me] Una moneda eligió las semanas, así que las malas rachas no pueden explicarlo; saber que tuve una sesión, en cambio, sí puede.
       *[you] Una moneda eligió las semanas, así que las malas rachas no pueden explicarlo; saber que tuviste una sesión, en cambio, sí puede.
    }
experiment-orders =
    { $figure ->
        [one] De cada 100 órdenes posibles de la moneda, { $figure } da este resultado o uno mayor.
       *[other] De cada 100 órdenes posibles de la moneda, { $figure } dan este resultado o uno mayor.
    }
experiment-orders-rare = 1 de cada { $figure } órdenes posibles de la moneda da este resultado o uno mayor.
evidence-reached = Los indicios de que ayuda llegaron a { $enough }.
evidence-has-reached =
    { $voice ->
        [me] Los indicios de que ayuda han llegado a { $enough }. Puedo parar aquí o seguir hasta el final.
       *[you] Los indicios de que ayuda han llegado a { $enough }. Puedes parar aquí o seguir hasta el final.
    }
evidence-came-to = Los indicios de que ayuda llegaron a { $figure }; a partir de { $enough } son más que suerte.
evidence-so-far =
    { $voice ->
        [me] Indicios de que ayuda: { $figure }. A partir de { $enough } son más que suerte, mire cuando mire.
       *[you] Indicios de que ayuda: { $figure }. A partir de { $enough } son más que suerte, mires cuando mires.
    }
experiment-as-taken = Calculado como si se hubiera ido siempre que lo dijo la moneda: alrededor de { $amount }.
part-side-look = Es una mirada aparte: quien cumple con una cita puede distinguirse por cómo le fue la semana
experiment-as-kept =
    { $n ->
        [one] En el único par que se cumplió, sin otro tratamiento a tres días o menos de ninguno de los dos días: alrededor de { $amount }. { part-side-look }.
       *[other] En los { $n } pares que se cumplieron, sin otro tratamiento a tres días o menos de ninguno de los dos días: alrededor de { $amount }. { part-side-look }.
    }
part-had =
    { $voice ->
        [me] Tuve
       *[you] Tuviste
    }
experiment-uptake = { part-had } { $subject-one } en { $had } de las { $n } semanas en que por sorteo tocaba, y en { $strayed } de las { $n } en que no tocaba. Cada par cuenta como se sorteó.
experiment-left-out =
    { $n ->
        [one] 1 par no cuenta: una de sus semanas no tiene puntuación en los tres días previos o siguientes a su día.
       *[other] { $n } pares no cuentan: una de sus semanas no tiene puntuación en los tres días previos o siguientes a su día.
    }

share-pairs = Pares de semanas
share-weeks = Semanas según el sorteo
share-days = Días puntuados
next-fixed = El orden se fijó el { $made } y no se puede cambiar.
next-session = Lo próximo: { $subject-one } el { $next-full }.
next-none-on = Nada el { $next-full } ni en esa semana.
next-none = Lo próximo: la semana del { $next-full }, sin { $subject-many }.
next-opens = El próximo par de semanas se abre el { $next-full }.
next-answer = Todas las semanas han pasado. La respuesta llega el { $next-full }.
state-altered = no puede dar respuesta
state-runs = sigue hasta el { $until }; su respuesta llega al día siguiente
state-done = terminado el { $on }
state-stopped =
    { $all ->
        [one] detenido tras { $n } de 1 par
       *[other] detenido tras { $n } de { $all } pares
    }
state-stopped-on =
    { $all ->
        [one] detenido el { $on } tras { $n } de 1 par
       *[other] detenido el { $on } tras { $n } de { $all } pares
    }
state-because = { $state }: { $why }
plan-number = Plan { $number }, hecho el { $made }.


## words: sentences of pages and of the report, as they are

# What the page of experiments is called.
coin-title = Que una moneda elija las semanas
coin-about = { coin-title }: { $told }
# Why a coin.
coin-why = La gente pide cita cuando el dolor es fuerte, y un dolor fuerte baja poco a poco por sí solo. Si una moneda elige las semanas, las malas rachas caen por igual en los dos lados. En una semana sin sesión, evita también otros tratamientos y toma lo que necesites: tu salud es lo primero.
# What to know before an experiment.
coin-before = En una semana sin sesión, evita también otros tratamientos y toma lo que necesites: tu salud es lo primero. Puedes parar en cualquier momento; los pares completos cuentan igualmente. El orden se sortea una vez, se escribe y luego se tapa: cada par se ve siete días antes de que empiece.
# Why nothing is shown on the way.
coin-rest = Antes no se muestran medias, líneas ni veredicto. Mirar antes de tiempo haría que la suerte pareciera ayuda.
# What looking costs.
coin-looking = Aquí mirar es honesto, pero hace más difícil ver una ayuda pequeña: con 10 pares, un efecto que esperando se encuentra en 7 de cada 10 intentos se encuentra en 5.
# What a plan says that is not as it was drawn.
coin-altered = El plan fue alterado.
# What no diary can tell, said wherever an answer is.
no-diary-tells = Esperar una sesión con ganas también puede hacer bien; ningún diario puede distinguir lo uno de lo otro.
# What no forecast of scores can know.
scores-alone = Solo con las puntuaciones: lo que esté planeado para estos días no está incluido.
