## report/content: what the report says

report-title-sessions = { $name } e sessões
report-for = { $period } · para { $name }
report-kept = diário feito no Unkink
report-kept-by = diário de { $name }, feito no Unkink
report-printed = impresso em { $on-long }
report-foot = Um diário pessoal, não um diagnóstico.
page-number = página { $n } de { $all }
letters-left-out =
    { $n ->
        [one] { $n } caractere não pôde ser impresso com as fontes deste computador: há um quadrado no lugar. O relatório HTML traz todos.
       *[other] { $n } caracteres não puderam ser impressos com as fontes deste computador: há quadrados no lugar. O relatório HTML traz todos.
    }

# "Ana, Marek e Jo"
list-more = { $names }, { $name }
list-end = { $names } e { $name }
n-of-all = { $n } de { $all }

report-no-scores =
    { $days ->
        [one] Não há notas neste dia.
       *[other] Não há notas nestes { $days } dias.
    }
report-scores = Há notas em { $n } de { part-about-days }.

# The answer.
report-usual = Esta é a resposta só destes dias. Para { $period }, é: { $answer }
part-is-better =
    { $measure-better ->
        [lower] menos é melhor
       *[higher] mais é melhor
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Cada sessão
report-each-session-days =
    { $days ->
        [one] o dia seguinte, em comparação com a previsão
       *[other] os { $days } dias seguintes, em comparação com a previsão
    }
report-daily = Dia a dia depois
report-daily-band = média, faixa de 95%
report-method = Como foi calculado
report-method-in-words =
    { $days ->
        [one] Fases ruins terminam sozinhas, e muitas vezes a sessão é marcada durante uma. Por isso o dia depois de cada sessão é comparado com uma previsão feita com os meus dias sem sessões por perto. O que fica dentro do intervalo de 95% combina com o diário; as leituras levam em conta a sorte entre várias notas.
       *[other] Fases ruins terminam sozinhas, e muitas vezes a sessão é marcada durante uma. Por isso os { $days } dias depois de cada sessão são comparados com uma previsão feita com os meus dias sem sessões por perto. O que fica dentro do intervalo de 95% combina com o diário; as leituras levam em conta a sorte entre várias notas.
    }

# The table of averages.
column-score = Nota
column-average = média
column-change = mudança
column-scored = dias com nota
column-against-forecast = diferença da previsão (95%)
column-sessions = sessões
column-reading = leitura
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } a { $high })
report-change =
    { $days ->
        [one] Mudança: em relação ao dia anterior.
       *[other] Mudança: em relação aos { $days } dias anteriores.
    }
report-no-change =
    { $days ->
        [one] A mudança não é mostrada: o dia anterior tem menos de 7 dias com nota.
       *[other] A mudança não é mostrada: os { $days } dias anteriores têm menos de 7 dias com nota.
    }
report-average = Uma média precisa de 7 dias com nota.
report-lower-better = Menos é melhor em { $names }.
report-higher-better = Mais é melhor em { $names }.

# An experiment.
pairs-note = a semana com sessão em comparação com a semana sem, em { $unit }
pairs-note-points = a semana com sessão em comparação com a semana sem, em pontos
pairs-chart = Cada par de semanas
pairs-table = Os pares de semanas
column-pair = Par
column-session = Com sessão
column-none = Sem sessão
column-had = Feita
pair-sealed = lacrado
pair-had = sim
pair-not-had = não
share-told = { $name }: { $n } de { $all }.
report-state =
    { $over ->
        [yes] Foi { $state }.
       *[no] O experimento { $state }.
    }

# Sessions, painkillers and nights, counted.
facts-sessions = Sessões
facts-no-sessions = Nenhuma sessão anotada neste período.
facts-minutes =
    { $n ->
        [one] { $told }, { $n } minuto
       *[other] { $told }, { $n } minutos
    }
facts-minutes-between = { $told }, de { $low } a { $high } minutos
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } em uma crise
facts-routine = { $n } de rotina
facts-others = { $names } e mais { $n }
facts-painkillers = Analgésicos
facts-no-painkillers = Sem anotação neste período.
facts-doses =
    { $doses ->
        [one] { $figure } dose por dia, com anotação em { $n } de { part-about-days }; nenhuma em { $none } deles.
       *[other] { $figure } doses por dia, com anotação em { $n } de { part-about-days }; nenhuma em { $none } deles.
    }
facts-doses-of = Doses no total: { $names }.
facts-nights = Noites
facts-no-nights = Os horários não estão anotados neste período.
part-nights =
    { $n ->
        [one] { $n } noite
       *[other] { $n } noites
    }
facts-asleep = { $slept } de sono ({ part-nights }).
facts-in-bed = { $figure }% do tempo na cama ({ part-nights }).
facts-to-bed = deitar { $at }
facts-up = levantar { $at }
facts-usually = Horários habituais: { $names }.

# What stands behind the summary.
report-helps = O que ajuda: { $name }
report-helps-table = Depois de uma sessão, três dias em comparação com a minha previsão
report-trends = Evolução
report-days = Dias
report-notes = Anotações
report-left-out = Sem { $names }: na tabela cabem { $n } notas.
column-day = Dia
column-what = o quê
column-minutes = minutos
column-with = com
column-why = por quê
column-pressure = pressão
column-where = onde
column-where-tags = onde, etiquetas
column-cost = custo
# Stands where there is less than a report needs.
report-too-few = Um relatório precisa de pelo menos 7 dias com nota.
