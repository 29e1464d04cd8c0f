## words/subject: what was studied

# Each kind in the forms of $subject: plain with its article, one without an article, one, several, and what comes
# after "depois de". All are feminine. No sentence has "a", "de" or "em" before the plain one, which would join with
# its article.
subject-massage = a massagem
    .bare = massagem
    .one = uma massagem
    .many = massagens
    .after = uma massagem
subject-chiropractor = a quiropraxia
    .bare = sessão de quiropraxia
    .one = uma sessão de quiropraxia
    .many = sessões de quiropraxia
    .after = uma sessão de quiropraxia
subject-other = { part-your-many } outras sessões
    .bare = outra sessão
    .one = uma de { part-your-many } outras sessões
    .many = outras sessões
    .after = outras sessões
# A name can't be inflected, and its gender is not known: "sessão de …" carries both.
subject-own = a sessão de { $name }
    .bare = sessão de { $name }
    .one = uma sessão de { $name }
    .many = sessões de { $name }
    .after = uma sessão de { $name }
subject-sessions = as sessões
    .bare = sessão
    .one = uma sessão
    .many = sessões
    .after = uma sessão
# Any of the above, with one person.
subject-with = { $subject } com { $with }
    .bare = { $subject-bare } com { $with }
    .one = { $subject-one } com { $with }
    .many = { $subject-many } com { $with }
    .after = { $subject-after } com { $with }
# Standing alone: "nenhuma massagem", "1 massagem", "4 massagens"
sessions-counted =
    { $n ->
        [0] nenhuma { $subject-bare }
       *[other] { part-counted-sessions }
    }


## words/amount: amounts of what was measured

measure-time-asleep = Tempo de sono
    .noun = tempo de sono
measure-finger-to-floor = Distância dedos-chão
    .noun = distância dedos-chão
percent = { $figure }%
# "0,4 ponto", "2 pontos", "0,4 dose por dia"
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } ponto
           *[other] { $figure } pontos
        }
        [doses] { $figure ->
            [one] { $figure } dose por dia
           *[other] { $figure } doses por dia
        }
        [hours] { $figure ->
            [one] { $figure } hora
           *[other] { $figure } horas
        }
        [percent] { $figure ->
            [one] { $figure } ponto percentual
           *[other] { $figure } pontos percentuais
        }
       *[own] { $figure } { $measure-own }
    }
# In the head of a table.
unit =
    { $measure-unit ->
        [points] pontos
        [doses] doses por dia
        [hours] horas
        [percent] %
       *[own] { $measure-own }
    }
one-unit = uma unidade ({ $measure-own })
# What costs are told of.
part-one-for-a-day =
    { $measure-unit ->
        [points] um ponto durante um dia
        [doses] uma dose a menos
        [hours] uma hora durante um dia
        [percent] um ponto percentual durante um dia
       *[own] uma unidade ({ $measure-own }) durante um dia
    }
one-for-a-day = { part-one-for-a-day }
# "0,6 a menos", "0,4 a menos por dia", "2,4 horas a mais"
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } por dia
        [hours] { $figure ->
            [one] { $figure } hora { part-than }
           *[other] { $figure } horas { part-than }
        }
        [percent] { $figure ->
            [one] { $figure } ponto percentual { part-than }
           *[other] { $figure } pontos percentuais { part-than }
        }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = mais ou menos igual
range = { $low } a { $high }
# Beside the line of the forecast.
above-forecast =
    { $way ->
        [pain] mais dor que o previsto
        [burden] mais { $noun } que o previsto
        [quality] melhor { $noun } que o previsto
        [doses] mais { $noun } que o previsto
       *[other] acima da previsão
    }
below-forecast =
    { $way ->
        [pain] menos dor que o previsto
        [burden] menos { $noun } que o previsto
        [quality] pior { $noun } que o previsto
        [doses] menos { $noun } que o previsto
       *[other] abaixo da previsão
    }


## words/answer: the question, its answer, and what would make it surer

# "Dor nas costas: a massagem ajuda?"
question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Preciso de menos { $measure } depois de { $subject-after }?
           *[you] Você precisa de menos { $measure } depois de { $subject-after }?
        }
       *[points] { $subject-number ->
            [many] { $measure-title }: { $subject } ajudam?
           *[one] { $measure-title }: { $subject } ajuda?
        }
    }

part-may =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Talvez eu precise de menos { $measure } depois de { $subject-after }
           *[you] Talvez você precise de menos { $measure } depois de { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } talvez ajudem
           *[one] { $subject-title } talvez ajude
        }
    }
part-seems =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Parece que preciso de menos { $measure } depois de { $subject-after }
           *[you] Parece que você precisa de menos { $measure } depois de { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } parecem ajudar
           *[one] { $subject-title } parece ajudar
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] acima da previsão
       *[higher] abaixo da previsão
    }
part-were-worse =
    { $measure-number ->
        [many] estavam { part-worse }
       *[one] estava { part-worse }
    }
part-not-shown = os números de hoje já não mostram isso

answer-too-early = Ainda é cedo para dizer.
answer-no-variation = Ainda não há o que comparar.
answer-too-close = As sessões estão próximas demais para saber.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; o acaso também poderia dar esse resultado.
answer-may-be-recovery = { part-may }; uma recuperação lenta daria exatamente esse resultado.
answer-less = A ajuda, se houver, é de menos de { $notice }.
answer-less-or-hidden = A ajuda, se houver, é de menos de { $notice }, ou fica escondida.
answer-worse = { $measure-title }: { part-worse }.
answer-cannot-tell = Ainda não dá para saber.
answer-rests = A resposta está em pausa.
answer-rests-until = A resposta está em pausa até { $until }.
answer-taken-back =
    { $was ->
        [worse] Com { $n } sessões { part-were-worse } ({ $measure }); { part-not-shown }.
        [small] Com { $n } sessões, a ajuda, se houvesse, era de menos de { $notice }; { part-not-shown }.
       *[helped] Com { $n } sessões parecia ajudar; { part-not-shown }.
    }
# It seems to help by itself, but many answers were looked at.
answer-luck = { part-by-itself }, olhando só para esta resposta; { part-luck }.
part-luck =
    { $among ->
        [rows] entre as { $all } respostas de “O que ajuda”, só a sorte já poderia dar esse resultado
       *[scores] entre as { $all } notas, só a sorte já poderia dar esse resultado
    }
answer-together = { part-by-itself }, ou é por outra coisa: { $with }. As duas vêm juntas tantas vezes que não dá para saber qual.
together-with = Vem junto com { $with } tantas vezes que não dá para separar uma coisa da outra: a resposta de uma pode ser efeito da outra.
together-with-another = Vem junto com outro tipo de sessão ou outra pessoa tantas vezes que não dá para separar uma coisa da outra: a resposta de uma pode ser efeito da outra.

# The verdict in two or three words.
chip-too-early = ainda é cedo
chip-too-early-sessions =
    { $n ->
        [one] ainda é cedo: falta { $n } sessão
       *[other] ainda é cedo: faltam { $n } sessões
    }
chip-too-early-scored =
    { $n ->
        [one] ainda é cedo: falta { $n } dia com nota
       *[other] ainda é cedo: faltam { $n } dias com nota
    }
chip-too-early-away =
    { $n ->
        [one] ainda é cedo: falta { $n } dia com nota longe das sessões
       *[other] ainda é cedo: faltam { $n } dias com nota longe das sessões
    }
chip-too-early-until-nth = ainda é cedo: decide-se na { part-nth }
chip-too-early-until-day = ainda é cedo: decide-se a partir de { $on }
chip-no-variation = nada para comparar
chip-too-close = sessões próximas demais
chip-seems = parece ajudar
chip-may = talvez ajude
chip-less = menos de { $notice }
chip-less-or-hidden = menos de { $notice }, ou escondida
chip-worse = { part-worse }
chip-cannot-tell = ainda não dá para saber
chip-rests = em pausa
chip-rests-until = em pausa até { $until }
chip-taken-back =
    { $was ->
        [worse] { part-were-worse }, já não aparece
        [small] era menos de { $notice }, já não aparece
        [helped] parecia ajudar, já não aparece
       *[unknown] já não aparece
    }
chip-luck =
    { $among ->
        [rows] pode ser sorte entre { $all } respostas
       *[scores] pode ser sorte entre { $all } notas
    }
chip-together = vezes demais junto com { $with }
chip-together-with-another = vezes demais junto com outra coisa

fade-until-next = A diferença parece durar pelo menos até a sessão seguinte.
fade-perhaps-until-next =
    { $least ->
        [one] A diferença parece durar { $least } dia ou mais, talvez até a sessão seguinte.
       *[other] A diferença parece durar { $least } dias ou mais, talvez até a sessão seguinte.
    }
part-about-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
fade-about =
    { $open ->
        [yes] A diferença parece durar cerca de { part-about-days } ou mais.
       *[no] A diferença parece durar cerca de { part-about-days }.
    }
fade-between =
    { $open ->
        [yes] A diferença parece durar de { $least } a { $most } dias, ou mais.
       *[no] A diferença parece durar de { $least } a { $most } dias.
    }

surer-apart = Mais { part-counted-sessions }, três dias ou mais depois da sessão anterior.
surer-scored = Mais { part-counted-sessions } com notas em volta.
surer-more = Mais { part-counted-sessions }, mais ou menos.
surer-away =
    { $n ->
        [one] Mais { $n } dia com nota, sem { $subject-many } por perto.
       *[other] Mais { $n } dias com nota, sem { $subject-many } por perto.
    }
surer-before = Dê nota logo antes de uma sessão: { $noun }.
surer-before-pain = Dê nota para a dor logo antes de uma sessão.
part-on-the-days-after =
    { $days ->
        [one] no dia seguinte
       *[other] nos { $days } dias seguintes
    }
surer-after =
    { $by-hand ->
        [yes] Dê nota { part-on-the-days-after }: { $scored } de { $all }.
       *[no] Anote { part-on-the-days-after }: { $scored } de { $all }.
    }


## words/sentence: today's figures

# "os três dias depois de uma massagem", after "n"
part-os-days =
    { $days ->
        [1] o dia depois de { $subject-one }
        [2] os dois dias depois de { $subject-one }
        [3] os três dias depois de { $subject-one }
        [4] os quatro dias depois de { $subject-one }
        [5] os cinco dias depois de { $subject-one }
        [6] os seis dias depois de { $subject-one }
        [7] os sete dias depois de { $subject-one }
        [8] os oito dias depois de { $subject-one }
        [9] os nove dias depois de { $subject-one }
        [10] os dez dias depois de { $subject-one }
       *[other] os { $days } dias depois de { $subject-one }
    }
part-in-days = n{ part-os-days }
part-In-days = N{ part-os-days }
sentence-unknown = { part-In-days }, ainda não se sabe o bastante sobre { part-your-measure }.
sentence-same =
    { $measure-unit ->
        [doses] { part-In-days }, { part-you-took } mais ou menos o mesmo que na { part-your-f } previsão.
       *[points] { part-In-days }, { part-your-measure } ficou mais ou menos igual à { part-your-f } previsão.
    }
part-than-forecast =
    { $side ->
        [below] abaixo da { part-your-f } previsão
       *[above] acima da { part-your-f } previsão
    }
sentence-differs =
    { $measure-unit ->
        [doses] { part-In-days }, { part-you-took } cerca de { $amount } { part-than } que na { part-your-f } previsão.
       *[points] { part-In-days }, { part-your-measure } ficou cerca de { $amount } { part-than-forecast }.
    }

# "0,4 e 2,0 pontos a menos", "1,5 ponto a mais e 0,2 ponto a menos"
part-both-ends =
    { $lies ->
        [across] { $low } a menos e { $high } a mais
        [below] { $low } e { $high } a menos
       *[above] { $low } e { $high } a mais
    }
sentence-range = Qualquer valor entre { part-both-ends } combina com o diário.
sentence-wide-range = Por mais vezes que se olhe, qualquer valor entre { part-both-ends } combina com o diário.
sentence-more-than-chance = É mais do que o acaso explica.
sentence-unfit =
    { $measure-better ->
        [lower] Uma queda de { $notice } ou mais não combina com o diário.
       *[higher] Uma alta de { $notice } ou mais não combina com o diário.
    }
sentence-several-looks = De várias análises, algumas dão esse resultado por pura sorte.

sentence-no-sessions = Não há { $subject-many } no { part-your-m } diário; são necessárias { $needed } com notas em volta.
sentence-close-sessions = { $all } { $subject-many } ficam a menos de três dias umas das outras e contam como { $events }; são necessárias { $needed } com três dias ou mais entre elas.
# "Seu diário tem 4 massagens com notas em volta"
part-journal-has =
    { $n ->
        [0] { part-Your-m } diário ainda não tem { $subject-many } com notas em volta
       *[other] { part-Your-m } diário tem { part-counted-sessions } com notas em volta
    }
sentence-waits-until-day =
    { $first ->
        [yes] { part-journal-has }. A { part-nth } decide a resposta, com a primeira nota a partir de { $on }.
       *[no] { part-journal-has }. A { part-nth } entre elas decide a resposta, com a primeira nota a partir de { $on }.
    }
sentence-waits-until-nth = { part-journal-has }. A resposta é decidida na { part-nth }.
sentence-rests = Há um experimento em andamento ({ $subject-bare } e { $measure }). Olhar antes da hora faria a sorte parecer ajuda.
part-more-to-go =
    { $more ->
        [one] Falta { $more }
       *[other] Faltam { $more }
    }
sentence-few-sessions = { part-journal-has }; são necessárias { $needed }. { part-more-to-go }.
sentence-few-days = { part-Your-m } diário tem { part-scored-days } sem { $subject-many } por perto; são necessários { $needed }.
part-every-day =
    { $night ->
        [yes] quase todas as noites. Uma previsão precisa de noites diferentes entre si
       *[no] quase todos os dias. Uma previsão precisa de dias diferentes entre si
    }
sentence-always = { part-Your-measure } foi { $value } { part-every-day }.
sentence-always-same = { part-Your-measure } ficou igual { part-every-day }.
part-You-took =
    { $voice ->
        [me] Tomei
       *[you] Você tomou
    }
sentence-always-doses =
    { $doses ->
        [one] { part-You-took } { $doses } dose { part-every-day }.
       *[other] { part-You-took } { $doses } doses { part-every-day }.
    }
sentence-always-same-doses = { part-You-took } as mesmas doses { part-every-day }.
part-washout =
    { $washout ->
        [one] { $washout } dia
       *[other] { $washout } dias
    }
part-longer-stretch = são necessários { $needed }. Um período mais longo entre duas { $subject-many }, quando houver, preenche isso
sentence-too-close =
    { $scored ->
        [0] Nenhum dia com nota fica a mais de { part-washout } de { $subject-one }; { part-longer-stretch }.
        [1] Só 1 dia com nota fica a mais de { part-washout } de { $subject-one }; { part-longer-stretch }.
       *[other] Só { $scored } dias com nota ficam a mais de { part-washout } de { $subject-one }; { part-longer-stretch }.
    }
sentence-worse-by = Cerca de { $amount }, { part-in-days }.
part-on-bad-days =
    { $measure-better ->
        [lower] no começo de uma fase ruim
       *[higher] em uma semana ruim
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { $voice ->
            [me] marco a sessão { part-on-bad-days }
           *[you] você marca a sessão { part-on-bad-days }
        }
       *[no] { $voice ->
            [me] recorro a ela { part-on-bad-days }
           *[you] você recorre a ela { part-on-bad-days }
        }
    }
sentence-no-harm =
    { $subject-number ->
        [many] Muitas vezes isso quer dizer que { part-turn-to-it }. Não quer dizer que { $subject } façam mal.
       *[one] Muitas vezes isso quer dizer que { part-turn-to-it }. Não quer dizer que { $subject } faça mal.
    }
sentence-no-range = Estas notas ainda não dão um intervalo.
sentence-cannot-tell = { $measure-title } { part-in-days }: qualquer valor entre { part-both-ends } que na { part-your-f } previsão combina com o diário. Com { part-counted-sessions }, só uma mudança de cerca de { $half } ou mais poderia ter aparecido.
sentence-needed =
    { $more ->
        [one] Com cerca de { $more } sessão a mais, { $notice } apareceria em 9 de 10 diários como este.
       *[other] Com cerca de { $more } sessões a mais, { $notice } apareceria em 9 de 10 diários como este.
    }


## words/beside: what stands beside the answer

basis-ordinary-days =
    { $n ->
        [one] { $n } dia comum para fazer a previsão.
       *[other] { $n } dias comuns para fazer a previsão.
    }
next-look-nth = A próxima análise que decide: na { part-nth }.
next-look-nth-from = A próxima análise que decide: na { part-nth }, a partir de { $on }.
next-look-first-from = A próxima análise que decide: na primeira sessão a partir de { $on }.
next-look-score-from = A próxima análise que decide: com uma nota a partir de { $on }.

so-far =
    { $side ->
        [below] Até agora: abaixo da previsão.
       *[above] Até agora: acima da previsão.
    }
so-far-nothing = Até agora: nada de novo.

part-slow-change =
    { $helps ->
        [yes] uma recuperação lenta daria exatamente esse resultado
       *[no] o que uma mudança assim faz está dentro destes números
    }
unknown-change-close = { part-Your-many } { $subject-many } estão tão próximas que os dias entre elas não mostram uma mudança lenta; { part-slow-change }.
unknown-change-few = Desde a primeira das { $subject-many }, não há dias comuns com nota suficientes para mostrar uma mudança lenta; { part-slow-change }.

part-on-weekdays =
    { $weekday ->
        [mon] às segundas-feiras
        [tue] às terças-feiras
        [wed] às quartas-feiras
        [thu] às quintas-feiras
        [fri] às sextas-feiras
        [sat] aos sábados
       *[sun] aos domingos
    }
part-Nearly-always-go =
    { $voice ->
        [me] Quase sempre vou
       *[you] Você quase sempre vai
    }
same-weekday = { part-Nearly-always-go } { part-on-weekdays }; os dias seguintes são sempre os mesmos da semana, e dias da semana bons também dariam esse resultado.
same-weekday-weekends = { part-Nearly-always-go } { part-on-weekdays }; os dias seguintes caem no fim de semana, e um bom fim de semana também daria esse resultado.
same-weekdays = { part-Nearly-always-go } nos mesmos dias da semana; os dias seguintes também são sempre os mesmos, e dias da semana bons também dariam esse resultado.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] desta semana
           *[other] destas { $n } semanas
        }
        [months] { $n ->
            [one] deste mês
           *[other] destes { $n } meses
        }
       *[years] { $n ->
            [one] deste ano
           *[other] destes { $n } anos
        }
    }
part-not-counted =
    { $better ->
        [yes] Isso não conta como ajuda
       *[no] Isso não pesa contra { $subject }
    }
slow-change =
    { $side ->
        [below] De todo modo, { part-your-measure } caiu cerca de { $amount } ao longo { part-span }. { part-not-counted }.
       *[above] De todo modo, { part-your-measure } subiu cerca de { $amount } ao longo { part-span }. { part-not-counted }.
    }

painkillers-only-taken = Os analgésicos só estão anotados nos dias em que foram tomados, então os dias depois de { $subject-one } não podem ser comparados com outros; os comprimidos podem parecer ajuda.
painkillers-more = Do dia de { $subject-one } até três dias depois, { part-you-took } mais analgésicos do que em outros dias ({ $after } por dia; nos outros, { $ordinary }); eles podem parecer ajuda.
part-go =
    { $voice ->
        [me] Costumo ir
       *[you] Você costuma ir
    }
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-go } justamente quando { part-your-measure } sobe de repente, onde uma previsão sabe menos; uma melhora pode ficar escondida.
       *[higher] { part-go } justamente quando { part-your-measure } cai de repente, onde uma previsão sabe menos; uma melhora pode ficar escondida.
    }
other-treatments =
    { $n ->
        [one] { $n } das { $all } sessões teve outro tratamento a no máximo três dias; o que ele faz também está dentro dos números.
       *[other] { $n } das { $all } sessões tiveram, cada uma, outro tratamento a no máximo três dias; o que ele faz também está dentro dos números.
    }
part-company =
    { $alike ->
        [yes] o diário não consegue separar uma coisa da outra
       *[no] o que isso faz também está dentro dos números
    }
company-of-all = Todas as { $all } sessões tiveram por perto, a no máximo três dias, também isto: { $with }. Poucos outros dias tiveram; { part-company }.
company-of-some =
    { $n ->
        [one] { $n } das { $all } sessões teve por perto, a no máximo três dias, também isto: { $with }. Poucos outros dias tiveram; { part-company }.
       *[other] { $n } das { $all } sessões tiveram por perto, a no máximo três dias, também isto: { $with }. Poucos outros dias tiveram; { part-company }.
    }

settled = Decidida na { part-nth }, em { $on }.
settled-since = Decidida na { part-nth } desde a primeira, em { $on }.

part-of-your-sessions =
    { $all ->
        [one] da { part-your-f } { $all } { $subject-bare }
       *[other] das { part-your-many } { $all } { $subject-many }
    }
counted-only = { part-Your-f } única { $subject-bare } conta.
counted-not-yet = { part-Your-f } única { $subject-bare } ainda não conta.
counted-none = Nenhuma { part-of-your-sessions } conta ainda.
counted-all =
    { $all ->
        [one] { part-Your-f } única { $subject-bare } conta.
       *[other] Todas as { part-your-many } { $all } { $subject-many } contam.
    }
counted-some =
    { $n ->
        [one] { $n } { part-of-your-sessions } conta.
       *[other] { $n } { part-of-your-sessions } contam.
    }
counted-two-years = Nos últimos dois anos: { $n } { part-of-your-sessions }.
counted-two-years-to = Nos dois anos até { $until }: { $n } { part-of-your-sessions }.

# Parts of one list: "119 são mais antigas; 2 não têm nota nos três dias anteriores."
left-out-older =
    { $n ->
        [one] { $n } é mais antiga
       *[other] { $n } são mais antigas
    }
left-out-outside =
    { $n ->
        [one] { $n } fica fora dos dias com nota
       *[other] { $n } ficam fora dos dias com nota
    }
left-out-close =
    { $n ->
        [one] { $n } veio a menos de três dias de outra e conta junto com ela
       *[other] { $n } vieram a menos de três dias de outra e contam junto com ela
    }
left-out-no-score-before =
    { $n ->
        [one] { $n } não tem nota nos três dias anteriores
       *[other] { $n } não têm nota nos três dias anteriores
    }
left-out-too-early =
    { $n ->
        [one] { $n } vem tão cedo que os dias anteriores a ela ficam fora do período
       *[other] { $n } vêm tão cedo que os dias anteriores a elas ficam fora do período
    }
left-out-no-score-after =
    { $n ->
        [one] { $n } não tem notas suficientes nos dias seguintes
       *[other] { $n } não têm notas suficientes nos dias seguintes
    }
left-out-no-forecast =
    { $n ->
        [one] { $n } não tem dias comuns suficientes para uma previsão
       *[other] { $n } não têm dias comuns suficientes para uma previsão
    }
better-than-forecast =
    { $n ->
        [one] { $n } das { $all } foi melhor que a previsão.
       *[other] { $n } das { $all } foram melhores que a previsão.
    }

main-question-since = { part-Your-f } pergunta principal, escrita em { $on }.
main-question-since-after = { part-Your-f } pergunta principal, escrita em { $on }, depois destas sessões.
main-question-is = { part-Your-f } pergunta principal é “{ $question }”
main-question-it-since = Ela foi escrita em { $on }.
main-question-written = Escrita em { $on }.
main-question-not-yet = Ainda não está escrita: isso vem com a primeira resposta.
several-looks = Uma de várias análises.
several-looks-days = Uma de várias análises, só de { $on } a { $until }; a principal é dos dois últimos anos do diário.


## words/figures: the figures behind the answer, with their labels

figure-difference = Diferença
figure-interval = Intervalo de 95%
figure-luck = Teste do acaso
figure-percent = Porcentagem
figure-better = Melhor que a previsão
figure-week = Semana inteira
figure-longer = Sessões mais longas
figure-sessions = Sessões
figure-washout = Período de washout
figure-clean = Dias limpos
washout-days = { part-washout }
clean-of-scored = { $n } de { $all } com nota
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } entre várias notas)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } entre minutos e diferença, { $n } sessão; exploratório
       *[other] ρ = { $rho } entre minutos e diferença, { $n } sessões; exploratório
    }
percent-of-forecast = { $figure }% { part-than }
percent-tiny = menos de 1%
share-of-sessions = { $figure }% das sessões ({ $low }% a { $high }%)


## words/recovery: the days after workouts

part-workouts =
    { $n ->
        [one] { $n } treino
       *[other] { $n } treinos
    }
part-chose =
    { $voice ->
        [me] Escolhi
       *[you] Você escolheu
    }
recovery-chosen = { part-chose } quando fazer o tratamento, então o que mais esses dias tiveram de diferente também está aqui.
recovery-rests = Está em pausa até { $until } por causa do experimento.
recovery-none = Ainda não há treinos com notas em volta.
recovery-few = { part-workouts } com um tratamento no mesmo dia ou no seguinte, { $without } sem; são necessários { $needed } de cada.
recovery-same = Depois de { part-workouts } com um tratamento no mesmo dia ou no seguinte e de { $without } sem, não se viu diferença em { part-your-measure }; qualquer valor de { $low } a { $high } combina com o diário.
recovery-differs =
    { $measure-unit ->
        [doses] Depois de { part-workouts } com um tratamento no mesmo dia ou no seguinte, { part-you-took } cerca de { $amount } { part-than } que depois de { $without } sem; qualquer valor de { $low } a { $high } combina com o diário.
       *[points] Depois de { part-workouts } com um tratamento no mesmo dia ou no seguinte, { part-your-measure } foi cerca de { $amount } { part-smaller } que depois de { $without } sem; qualquer valor de { $low } a { $high } combina com o diário.
    }
recovery-close = Treinos a menos de três dias um do outro contam como um.
recovery-few-days = { part-Your-m } diário tem { part-workouts } e { part-scored-days } sem treinos nem tratamentos por perto; são necessários { $needed }.
part-recovery-stretch = são necessários { $needed }. Um período mais longo entre um e outro, quando houver, preenche isso
recovery-too-close =
    { $scored ->
        [0] Próximos demais para saber: com { part-workouts }, nenhum dia com nota fica a mais de { part-washout } de um treino ou tratamento; { part-recovery-stretch }.
        [1] Próximos demais para saber: com { part-workouts }, só 1 dia com nota fica a mais de { part-washout } de um treino ou tratamento; { part-recovery-stretch }.
       *[other] Próximos demais para saber: com { part-workouts }, só { $scored } dias com nota ficam a mais de { part-washout } de um treino ou tratamento; { part-recovery-stretch }.
    }


## words/tomorrow: what the next days may bring

part-when =
    { $tomorrow ->
        [yes] Amanhã
       *[no] { $weekday ->
            [mon] Segunda-feira
            [tue] Terça-feira
            [wed] Quarta-feira
            [thu] Quinta-feira
            [fri] Sexta-feira
            [sat] Sábado
           *[sun] Domingo
        }
    }
tomorrow-always = { part-when }: { $measure }, cerca de { $value }. Até agora foi sempre { $value }.
tomorrow-is = { part-when }: { $measure }, cerca de { $value }. Quatro em cada cinco vezes é { $low }.
tomorrow-between = { part-when }: { $measure }, cerca de { $value }. Quatro em cada cinco vezes fica entre { $low } e { $high }.
tomorrow-of-hundred = Acontece em { $figure } de 100 casos.
tomorrow-of-hundred-together = Juntas, estas notas acontecem em { $figure } de 100 casos; com menos delas não se chega a 80.
tomorrow-record =
    { $all ->
        [one] Na única vez em que disse isso, acertou { $n }.
       *[other] Nas últimas { $all } vezes em que disse isso, acertou { $n }.
    }
tomorrow-too-early = ainda é cedo; uma previsão precisa de { $needed } dias com nota.
tomorrow-was-always = sempre { $value } até agora.
tomorrow-old = a última nota é de { $on-iso }. Dê nota ao dia de hoje primeiro.


## words/chances: what an experiment could find

part-tries =
    { $tries ->
        [0] menos de 1 em cada 10 tentativas
        [10] quase todas as tentativas
       *[other] cerca de { $tries } em cada 10 tentativas
    }
part-larger-tries =
    { $larger-tries ->
        [0] menos de 1 em cada 10 tentativas
        [10] quase todas as tentativas
       *[other] cerca de { $larger-tries } em cada 10 tentativas
    }
chances-one = { $n } pares encontrariam { $amount } em { part-tries }.
chances-two = { $n } pares encontrariam { $amount } em { part-tries }, e { $larger } em { part-larger-tries }.
chances-needed = { $n } pares encontram { $notice } em 8 de cada 10 tentativas.
chances-larger = Um ano disto não conseguiria distinguir { $notice }; um efeito maior, de { $larger }, precisa de { $n } pares.
chances-none = Um ano disto não conseguiria distinguir { $notice }.
chances-beyond-scale = { $notice }, a menor mudança que vale a pena notar, é mais que a escala inteira: ponha uma menor para esta nota.
part-unknown-chance = Ainda não dá para dizer quantas vezes { $n } pares encontrariam algo
chances-few-scores = { part-unknown-chance }: são necessários { $needed } dias com nota; há { $scored }.
chances-scattered-scores = { part-unknown-chance }: são necessários { $needed } dias com nota dentro de um ano.
chances-no-change = { part-unknown-chance }: as notas nunca mudam.
chances-few-pairs = { part-unknown-chance }: são necessários mais pares de dias com nota a uma semana um do outro, os dois sem sessões por perto.


## words/helps: what helps

helps-not-ranked = Cada tipo é comparado com a { part-your-f } previsão, não com os outros. A sorte é levada em conta.
helps-left-out =
    { $n ->
        [one] Aqui estão os { $all } com mais sessões; fica de fora mais { $n }, que tem menos.
       *[other] Aqui estão os { $all } com mais sessões; ficam de fora mais { $n }, que têm menos.
    }
luck-among =
    { $among ->
        [rows] { $all } tipos e pessoas com resposta aqui
       *[scores] { $all } notas depois das mesmas sessões
    }
luck-among-or = { $luck }, ou entre { $more-luck }
luck-note = Pode ser sorte: olhando só para esta resposta, parece ajudar ou talvez ajude; mas, entre { $luck }, só a sorte já poderia dar esse resultado.
chip-more-to-go =
    { $n ->
        [one] falta { $n }
       *[other] faltam { $n }
    }
chip-more-scored =
    { $n ->
        [one] falta { $n } dia com nota
       *[other] faltam { $n } dias com nota
    }
chip-more-away =
    { $n ->
        [one] falta { $n } dia com nota longe das sessões
       *[other] faltam { $n } dias com nota longe das sessões
    }

column-after = Depois de
column-times = Vezes
column-difference = Diferença
column-range = Intervalo
column-verdict = Veredito
cost-head = { part-one-for-a-day } custa
cost-with-range = { $cost }, de { $low } a { $high }
cost-not-noted = sem custo anotado
cost-some-noted = { $n } de { $all } com custo
cost-unread = não dá para ler
cost-some-read = dá para ler { $n } de { $all }
cost-currencies = em várias moedas
price = { part-one-for-a-day } custa { $cost }
price-some-noted = custo: { $n } de { $all } com anotação
price-unread = custo: não dá para ler
price-some-read = custo: dá para ler { $n } de { $all }
price-currencies = custos em várias moedas

no-cost-luck = Não se diz quanto custa um dia melhor: só a sorte já poderia dar esse resultado.
no-cost-no-difference = Não se diz quanto custa um dia melhor: não haver diferença nenhuma também combina com o seu diário.
no-cost-no-help = Quanto custa um dia melhor só se diz onde uma sessão parece ajudar ou talvez ajude.
no-cost-noted = Estas { $all } sessões não têm custo anotado; com { $needed }, dá para dizer quanto custa um dia melhor.
no-cost-few =
    { $n ->
        [one] { $n } das { $all } sessões tem custo anotado; com { $needed }, dá para dizer quanto custa um dia melhor.
       *[other] { $n } das { $all } sessões têm custo anotado; com { $needed }, dá para dizer quanto custa um dia melhor.
    }
no-cost-some-read = Dá para ler o custo de { $n } das { $all } sessões.
part-write-costs = escreva como 45 BRL ou 45,50 BRL, e o que foi de graça como 0 BRL. Com { $needed }, dá para dizer quanto custa um dia melhor
no-cost-unread =
    { $n ->
        [one] { $n } sessão tem um custo que não dá para ler: { part-write-costs }.
       *[other] { $n } sessões têm um custo que não dá para ler: { part-write-costs }.
    }
no-cost-currencies = Os custos estão em várias moedas; com { $needed } em uma só, dá para dizer quanto custa um dia melhor.

cost-each-day = { $cost } por dia com { $amount } { part-than } ({ $measure }), contando { part-about-days } depois de cada sessão.
cost-each-day-between = { $cost } por dia com { $amount } { part-than } ({ $measure }; de { $low } a { $high }), contando { part-about-days } depois de cada sessão.
cost-of-some =
    { $n ->
        [one] { $n } das { $all } sessões tem custo em { $currency }; as outras ficam fora da conta.
       *[other] { $n } das { $all } sessões têm custo em { $currency }; as outras ficam fora da conta.
    }
cost-of-some-without =
    { $n ->
        [one] { $n } das { $all } sessões tem custo sem moeda; as outras ficam fora da conta.
       *[other] { $n } das { $all } sessões têm custo sem moeda; as outras ficam fora da conta.
    }
better-days = Desses dias, { $after }% foram melhores que a previsão em pelo menos { $notice }; dos dias comuns, { $ordinary }% são.
better-days-cost =
    { $figure ->
        [one] É { $figure } dia melhor a mais por sessão, { $cost } cada um.
       *[other] São { $figure } dias melhores a mais por sessão, { $cost } cada um.
    }
about-cost = cerca de { $cost }
no-money = nada
tiny-money = menos de 0,01
money = { $amount } { $currency }


## words/experiment: an experiment, on its way and at its end

slot-too-late = depois de 9999-12-31

experiment-about = { $measure-title } e { $subject-bare } · { $n } pares de semanas
experiment-question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Precisei de menos { $measure } nas semanas com { $subject-one }?
           *[you] Você precisou de menos { $measure } nas semanas com { $subject-one }?
        }
       *[points] { $subject-number ->
            [many] { $measure-title }: { $subject } ajudaram?
           *[one] { $measure-title }: { $subject } ajudou?
        }
    }
experiment-rests = A resposta está em pausa até { $until }: há um experimento em andamento ({ $subject-bare } e { $measure }), e olhar antes da hora faria a sorte parecer ajuda.

# What it showed; where not all weeks went as drawn, they are told as what they were drawn for.
experiment-too-few = Não há pares suficientes para saber.
experiment-not-kept = O plano não foi seguido.
experiment-hardly-kept = O plano quase não foi seguido.
experiment-helped =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Provavelmente precisei de menos { $measure }.
           *[you] Você provavelmente precisou de menos { $measure }.
        }
       *[points] { $subject-number ->
            [many] { $subject-title } provavelmente ajudaram.
           *[one] { $subject-title } provavelmente ajudou.
        }
    }
part-weeks-with-one =
    { $drawn ->
        [yes] nas semanas sorteadas para { $subject-one }
       *[no] nas semanas com { $subject-one }
    }
experiment-worse =
    { $measure-unit ->
        [doses] { $side ->
            [below] { $measure-title }: menos { part-weeks-with-one }.
           *[above] { $measure-title }: mais { part-weeks-with-one }.
        }
       *[points] { $side ->
            [below] { $measure-title }: valores mais baixos { part-weeks-with-one }.
           *[above] { $measure-title }: valores mais altos { part-weeks-with-one }.
        }
    }
experiment-different = { $measure-title }: valores diferentes { part-weeks-with-one }.
experiment-level = Não há o que comparar.
experiment-no-difference = Não se viu diferença.
experiment-late = As últimas semanas do plano no diário ficam depois de 9999-12-31. Por isso ele não pode dar resposta.
experiment-not-its-coins = O plano no diário não é o que foi sorteado: suas moedas não vêm da sua semente. Por isso ele não pode dar resposta.
experiment-drawn-late = O plano no diário não foi sorteado antes das suas semanas: foi feito em { $made }, e o primeiro dia é { $on }. Por isso ele não pode dar resposta.
experiment-few-pairs =
    { $n ->
        [0] Nenhum par tem notas em volta das duas semanas; são necessários { $needed } para uma resposta.
        [1] 1 par tem notas em volta das duas semanas; são necessários { $needed } para uma resposta.
       *[other] { $n } pares têm notas em volta das duas semanas; são necessários { $needed } para uma resposta.
    }
experiment-equal = As notas em volta de todas estas semanas são iguais.
part-weeks =
    { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }
part-in-weeks-with-one =
    { $drawn ->
        [yes] { $n ->
            [1] Na semana sorteada para { $subject-one }
           *[other] Nas { $n } semanas sorteadas para { $subject-one }
        }
       *[no] Em { part-weeks } com { $subject-one }
    }
part-in-weeks =
    { $over ->
        [yes] { part-in-weeks-with-one }
       *[no] { part-in-weeks-with-one } até agora
    }
part-in-other-weeks =
    { $drawn ->
        [yes] nas semanas sorteadas sem sessão
       *[no] nas semanas sem sessão
    }
experiment-same =
    { $measure-unit ->
        [doses] { part-in-weeks }, { part-you-took } mais ou menos o mesmo que { part-in-other-weeks }.
       *[points] { part-in-weeks }, { part-your-measure } ficou mais ou menos como { part-in-other-weeks }.
    }
experiment-differs =
    { $measure-unit ->
        [doses] { part-in-weeks }, { part-you-took } cerca de { $amount } { part-than } que { part-in-other-weeks }.
       *[points] { part-in-weeks }, { part-your-measure } foi cerca de { $amount } { part-smaller } que { part-in-other-weeks }.
    }
# "0,2 a 2,3 pontos a menos"; on both sides each end has its own word: "1,1 a menos a 0,4 a mais".
part-end-to-end =
    { $lies ->
        [across] entre { $low } e { $high }
        [below] de { $low } a { $high } a menos
       *[above] de { $low } a { $high } a mais
    }
experiment-fits = Qualquer valor { part-end-to-end } combina com o diário.
experiment-probably = Provavelmente { part-end-to-end }.
experiment-doubt =
    { $voice ->
        [me] Uma moeda escolheu as semanas, então fases ruins não podem explicar isso; saber que tive uma sessão ainda pode.
       *[you] Uma moeda escolheu as semanas, então fases ruins não podem explicar isso; saber que você teve uma sessão ainda pode.
    }
experiment-orders = De cada 100 ordens da moeda, { $figure } dão isto ou mais.
experiment-orders-rare = 1 em cada { $figure } ordens da moeda dá isto ou mais.
evidence-reached = Os indícios de que ajuda chegaram a { $enough }.
evidence-has-reached =
    { $voice ->
        [me] Os indícios de que ajuda chegaram a { $enough }. Posso parar aqui ou ir até o fim.
       *[you] Os indícios de que ajuda chegaram a { $enough }. Você pode parar aqui ou ir até o fim.
    }
evidence-came-to = Os indícios de que ajuda chegaram a { $figure }; a partir de { $enough } são mais que sorte.
evidence-so-far =
    { $voice ->
        [me] Indícios de que ajuda: { $figure }. A partir de { $enough } são mais que sorte, não importa quando eu olhe.
       *[you] Indícios de que ajuda: { $figure }. A partir de { $enough } são mais que sorte, não importa quando você olhe.
    }
experiment-as-taken = Calculado como se a ida acontecesse sempre que a moeda mandasse: cerca de { $amount }.
part-side-look = É um olhar à parte: quem cumpre um horário marcado pode ser diferente por causa de como foi a semana
experiment-as-kept =
    { $n ->
        [one] No único par que foi cumprido, sem outro tratamento a no máximo três dias de nenhum dos dois dias: cerca de { $amount }. { part-side-look }.
       *[other] Nos { $n } pares que foram cumpridos, sem outro tratamento a no máximo três dias de nenhum dos dois dias: cerca de { $amount }. { part-side-look }.
    }
part-You-had =
    { $voice ->
        [me] Tive
       *[you] Você teve
    }
experiment-uptake = { part-You-had } { $subject-one } em { $had } das { $n } semanas sorteadas com sessão, e em { $strayed } das { $n } sorteadas sem. Cada par conta como foi sorteado.
experiment-left-out =
    { $n ->
        [one] { $n } par não conta: uma das semanas não tem nota nos três dias antes ou depois do seu dia.
       *[other] { $n } pares não contam: uma das semanas não tem nota nos três dias antes ou depois do seu dia.
    }

share-pairs = Pares de semanas
share-weeks = Semanas conforme o sorteio
share-days = Dias com nota
next-fixed = A ordem foi fixada em { $made } e não pode ser mudada.
next-session = A seguir: { $subject-one }, { $next-full }.
next-none-on = Sem sessão em toda a semana desta data: { $next-full }.
next-none = A seguir, uma semana sem { $subject-many }: { $next-full }.
next-opens = O próximo par de semanas abre nesta data: { $next-full }.
next-answer = Todas as semanas passaram. A resposta vem nesta data: { $next-full }.
state-altered = não pode dar resposta
state-runs = vai até { $until }; a resposta vem no dia seguinte
state-done = terminado em { $on }
state-stopped =
    { $all ->
        [one] interrompido depois de { $n } de { $all } par
       *[other] interrompido depois de { $n } de { $all } pares
    }
state-stopped-on =
    { $all ->
        [one] interrompido em { $on }, depois de { $n } de { $all } par
       *[other] interrompido em { $on }, depois de { $n } de { $all } pares
    }
state-because = { $state }: { $why }
plan-number = Plano { $number }, feito em { $made }.


## words: sentences of pages and of the report, as they are

# What the page of experiments is called.
coin-title = Deixe uma moeda escolher as semanas
coin-about = { coin-title }: { $told }
# Why a coin.
coin-why = As pessoas marcam sessão quando a dor está forte, e uma dor forte vai baixando sozinha. Se uma moeda escolhe as semanas, as fases ruins caem dos dois lados por igual. Em uma semana sem sessão, evite também outros tratamentos e tome o que precisar: sua saúde vem primeiro.
# What to know before an experiment.
coin-before = Em uma semana sem sessão, evite também outros tratamentos e tome o que precisar: sua saúde vem primeiro. Você pode parar a qualquer momento; os pares completos contam mesmo assim. A ordem é sorteada uma vez, escrita e depois coberta: você vê um par sete dias antes de ele começar.
# Why nothing is shown on the way.
coin-rest = Antes não se mostram médias, linhas nem veredito. Olhar antes da hora faria a sorte parecer ajuda.
# What looking costs.
coin-looking = Aqui, olhar é honesto, mas torna mais difícil ver uma ajuda pequena: com 10 pares, um efeito que se encontra em 7 de 10 tentativas quando se espera é encontrado em 5.
# What a plan says that is not as it was drawn.
coin-altered = O plano foi alterado.
# What no diary can tell, said wherever an answer is.
no-diary-tells = A expectativa por uma sessão também pode fazer bem; nenhum diário consegue separar uma coisa da outra.
# What no forecast of scores can know.
scores-alone = Só pelas notas: o que está planejado para esses dias não entra.
