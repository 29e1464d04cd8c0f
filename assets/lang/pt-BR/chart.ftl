## chart: the words of charts, and what a screen reader says of them

part-better =
    { $lower ->
        [yes] menos é melhor
       *[no] mais é melhor
    }
part-all-sessions =
    { $all ->
        [one] { $all } sessão
       *[other] { $all } sessões
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }

# How fine a span of days is drawn.
grain-mean-days =
    { $days ->
        [one] média de { $days } dia
       *[other] média de { $days } dias
    }
grain-mean =
    { $quarter ->
        [yes] média do trimestre
       *[no] média do mês
    }
grain-note-days = Cada marca é um dia; a linha é a média dos últimos { $days }. Dias em branco continuam em branco.
grain-note =
    { $quarter ->
        [yes] A linha é a média de um trimestre; na faixa fica a metade central dos seus dias. Um trimestre com menos de { $least } dias com nota fica em branco.
       *[no] A linha é a média de um mês; na faixa fica a metade central dos seus dias. Um mês com menos de { $least } dias com nota fica em branco.
    }
grain-key-days =
    { $days ->
        [one] ponto: um dia · linha: média de { $days } dia
       *[other] ponto: um dia · linha: média de { $days } dias
    }
grain-key =
    { $quarter ->
        [yes] linha: média de um trimestre · faixa: metade central dos seus dias
       *[no] linha: média de um mês · faixa: metade central dos seus dias
    }
grain-bars-days = Cada barra é um dia; um traço curto sobre a linha é que nada foi tomado, sem barra é que nada foi anotado. A linha é a média de { $days } dias.
grain-bars =
    { $quarter ->
        [yes] Cada barra é a média dos dias anotados de um trimestre; um traço curto sobre a linha é que nada foi tomado. Um trimestre com menos de { $least } dias anotados não tem barra.
       *[no] Cada barra é a média dos dias anotados de um mês; um traço curto sobre a linha é que nada foi tomado. Um mês com menos de { $least } dias anotados não tem barra.
    }

# The course of scores.
course-bars = Cada barra é a média dos seus dias anotados.
course-counted =
    { $quarter ->
        [yes] As sessões são contadas por trimestre.
       *[no] As sessões são contadas por mês.
    }
course-pale = Ao fundo, mais claro: o período anterior.
course-empty = As linhas aparecem depois de 4 dias.
course-said = { $name }: { $n } de { $all } dias com nota
course-said-mean = { $name }: { $n } de { $all } dias com nota, média { $value }, mínimo { $low }, máximo { $high }
# At the right end of a course, over the days to come.
ahead-field = próximos 7 dias
ahead-said = a seguir: cerca de { $value }; quatro em cada cinco vezes, de { $low } a { $high }
fortnight-title = Últimos 14 dias
fortnight-said = { $name }: { $n } de { $all } dias com nota, última { $value }

# The answer.
gap-forecast = previsão
gap-each-title = { $name }: cada sessão
gap-each-note = Os dias depois de cada sessão em comparação com a previsão, em pontos.
gap-each-empty = Ainda não há sessões com notas em volta.
gap-each-none = { $name } em comparação com a previsão: nenhuma sessão conta ainda
part-better-sessions =
    { $n ->
        [one] { $n } melhor
       *[other] { $n } melhores
    }
gap-each-said = { $name } em comparação com a previsão: { part-all-sessions }, { part-better-sessions }
gap-each-said-mean = { $name } em comparação com a previsão: { part-all-sessions }, { part-better-sessions }, média { $value }
gap-daily-title = { $name }: dia a dia depois de uma sessão
gap-daily-note = A média em comparação com a previsão e o intervalo que combina com o diário, em pontos.
gap-daily-empty = Ainda não há sessões com notas depois delas.
gap-daily-said = { $name } em comparação com a previsão, dia a dia: { $names }
gap-day = dia { $figure } { $value }
gap-first-day = dia 1
gap-counted-days =
    { $days ->
        [1] o dia que conta
        [3] os três dias que contam
       *[other] os { $days } dias que contam
    }

# Nights.
nights-title = Noites
nights-empty = Nenhuma noite tem seus horários ainda. Eles ficam em “{ detail-sleep }” de um dia.
nights-note = Claro: na cama. Forte: de pegar no sono até acordar. Uma noite pertence ao dia em que se acorda.
nights-columns = Cada coluna são { $n } noites: na cama, do horário mais cedo ao mais tarde; o sono, pelas médias.
nights-panel = Noite
nights-panel-note = hora do relógio, de deitar a levantar
nights-said = Noites: { $n } de { $all } com anotação
nights-said-asleep = Noites: { $n } de { $all } com anotação, sono de { $asleep } a { $awake } em média
awake-panel = Sem dormir durante a noite
awake-panel-note = min, menos é melhor
awake-none = Minutos sem dormir: nada anotado
awake-mean = Minutos sem dormir: média { $figure }

# Two scores against each other, and weekdays.
scatter-title = { $name } e { $noun }
scatter-note = { $told } Um ponto maior são mais dias. Andar junto não é ser a causa.
scatter-said = { $name } e { $noun }: { $told }
scatter-empty = Nenhum dia tem as duas notas ainda.
scatter-few =
    { $n ->
        [one] { $n } dia com as duas notas; o quanto andam juntas se diz a partir de { $needed }.
       *[other] { $n } dias com as duas notas; o quanto andam juntas se diz a partir de { $needed }.
    }
scatter-rho = O quanto andam juntas em { $n } dias: { $rho }. 1 é sempre, 0 é nada, −1 é sempre ao contrário.
scatter-level = { $n } dias; uma das duas nunca mudou, então nada pode andar junto.
weekday-title = { $names } por dia da semana
weekday-note = A média de cada dia da semana e a metade central dos seus dias; embaixo, quantos dias tiveram nota.
weekday-empty = Ainda não há dias com nota.
weekday-said = { $name } por dia da semana: { $names }
weekday-none = { $name } por dia da semana: nenhum dia com nota
weekday-of = { $day-name } { $figure } de { $n }

# The calendar.
heatmap-title = { $name }, dia a dia
heatmap-note = { $n } de { $all } dias com nota. Vazado: sem anotação.
heatmap-empty = Ainda não há dias. As notas desta noite serão as primeiras.
heatmap-said = { $name }, { $period }: { $n } de { $all } dias com nota
heatmap-said-mean = { $name }, { $period }: { $n } de { $all } dias com nota, média { $value }
# An end of a scale: "10 a pior dor imaginável".
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } de { $days } dia
       *[other] { $n } de { $days } dias
    }
coverage-none = 0 dias
coverage = { part-of-days }
coverage-so-far = { part-of-days } até agora
coverage-since = { part-of-days } desde { $since-in-year }
calendar-said = { $name }, { $period }, calendário. Com nota: { $told }. { part-all-sessions }.
calendar-said-figures = { $name }, { $period }, calendário. Com nota: { $told }. Mínimo { $low }, máximo { $high }, média { $value }. { part-all-sessions }.

# The raw days around sessions.
raw-title = Os dias em volta das sessões, sem ajuste
raw-note = Sem ajuste: inclui a melhora natural depois de uma fase ruim. Claro: cada sessão; tracejado: a média de todas.
raw-days = Dias a partir da sessão
raw-session = sessão
raw-empty = Ainda não há sessões. Inclua a última de que se lembra; as mais antigas também ajudam.
raw-said = { $name }: média sem ajuste { $before } nos três dias antes, { $after } nos três dias depois; inclui a melhora natural depois de uma fase ruim
raw-none = { $name }: ainda não há notas dos dois lados de uma sessão

# Pictures of the answer that is still to come.
picture-too-early =
    { $n ->
        [one] Ainda é cedo para dizer: das { $needed } sessões necessárias, { $n } tem notas em volta.
       *[other] Ainda é cedo para dizer: das { $needed } sessões necessárias, { $n } têm notas em volta.
    }
picture-not-settled = Ainda é cedo para dizer: a primeira resposta ainda não foi decidida.

# What is said under the days to come.
ahead-note = Claro, à direita: onde os próximos sete dias ficam, quatro em cada cinco vezes, só pelas notas.
# In the caption of the raw days, where the drift is drawn.
raw-drift = A linha reta fina é como a nota muda de todo modo.

# What so many pairs of weeks could find, and what each pair showed.
chances-title = { $name }: o que um experimento poderia encontrar
chances-note = Chance de se ver uma diferença real, pelo número de pares de semanas.
chances-empty = Ainda não dá para dizer o que poderia ser encontrado.
chances-pairs = pares de semanas
chances-panel = Chance
# "1,5 ponto": a difference that could be found.
chances-points =
    { $figure ->
        [one] { $figure } ponto
       *[other] { $figure } pontos
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } em { $tries } de cada 100 tentativas
chances-said = Chance de { $n } pares de semanas encontrarem uma diferença: { $names }
each-pair-title = { $name }: cada par de semanas
each-pair-note = A semana com sessão em comparação com a semana sem, em pontos.
each-pair-note-own = A semana com sessão em comparação com a semana sem, em { $unit }.
each-pair-empty = Nenhum par tem notas em volta das duas semanas.
each-pair-pair = par
each-pair-level = sem diferença
each-pair-said =
    { $all ->
        [one] { $name }, semanas com sessão em comparação com semanas sem: { $all } par, { part-better-sessions }
       *[other] { $name }, semanas com sessão em comparação com semanas sem: { $all } pares, { part-better-sessions }
    }
