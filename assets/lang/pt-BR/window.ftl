### The words of the window's pages, in Brazilian Portuguese.

## What several pages say

# "Dias com nota: 3 de 30", "Analgésicos: 2 doses".
name-and-told = { $name }: { $told }
# A score that is not there, read out and in the words of undo.
blank = em branco
# A time that is not there.
no-time = sem horário
# Offered for a session, in its menu.
edit = Editar
# The same on a small button in a line.
edit-short = editar
edit-session = Editar { $session }
add-named = Adicionar { $name }
clear-named = Limpar { $name }
# In an empty field for a note.
nothing-yet = nada ainda
leave-out = Deixe em branco o que quiser.
see-how-worked-out = Ver como foi calculado
undo-brings-back = Desfazer traz de volta.
undo-brings-all-back = Desfazer traz tudo de volta.
# Behind "Desfazer:": what it takes back.
undo-removing = remover { $name }
undo-removing-session = remover uma sessão
# { $told } is what was typed.
number-unreadable = { $told } não é um número. Escreva um de { $low } a { $high }.
number-outside = { $told } está fora de { $low } a { $high }.


## ui/views/today: the page of one day

greeting-morning = Bom dia. Como você está hoje?
greeting-afternoon = Boa tarde. Como está o dia?
greeting-evening = Boa noite. Como foi o dia?
first-evening-how-long = Quatro cliques, uns dez segundos. Deixe em branco o que quiser.
# Above the details.
more-about-today = Mais sobre hoje, se quiser
more-about-day = Mais sobre este dia, se quiser
blank-is-fine = Linhas vazias não são problema. Um dia pulado fica em branco; nunca conta como 0.

# The way to a score that is asked for beside those.
ask-own-score = Criar uma nota própria

# The bar at its top: the neighbours of the day, and a session.
had-session = Tive uma sessão
# The same where there is less room.
had-session-short = Sessão
back-to-today-short = Hoje
# Beside the day, where it is today.
day-is-today = hoje
# At the end of an axis of days.
axis-today = hoje

# What an empty journal says beside its first day.
how-answer-comes = Como a resposta chega
step-score = Dê nota quase toda noite
step-score-how = São necessários trinta dias com nota sem sessões por perto.
step-session = Anote cada sessão
step-session-how = Massagem, quiropraxia, fisioterapia, calor. São necessárias seis do mesmo tipo.
step-read = Leia uma frase
step-read-how = Depois de uns dois meses: se ajuda você, e quanto.
stays-in-one-file = Tudo fica em um só arquivo neste computador. Sem conta, sem internet.
look-around-first = Dar uma olhada antes
example-stays-apart = O exemplo fica separado do seu próprio diário.
open-example = Abrir um diário de exemplo
bring-in-from-app = Trazer um arquivo de outro aplicativo

# What is missing for the first answer.
answer-on-its-way = Sua resposta está a caminho
first-days-basis = Ela compara os dias depois de { $subject-one } com os seus outros dias, por isso precisa de alguns de cada.
first-days-scored = Dias com nota
first-days-away = Dias com nota sem { $subject-many } por perto
# Both of these begin with a capital letter where they stand.
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } com notas em volta
first-days-note-each = Anote cada { $subject-bare } com “Tive uma sessão”.
part-first-days-noted = Já está anotada: { $subject-bare }, { $day-name }
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted }; dê nota no dia seguinte.
       *[other] { part-first-days-noted }; dê nota nos { $needed } dias seguintes.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, e o dia seguinte tem nota.
       *[other] { part-first-days-noted }, e os { $needed } dias seguintes têm nota.
    }
first-days-some-scored =
    { $scored ->
        [one] { part-first-days-noted }; { $scored } dos { $needed } dias seguintes tem nota.
       *[other] { part-first-days-noted }; { $scored } dos { $needed } dias seguintes têm nota.
    }

# The three questions of the week.
weekly-title = A última semana
weekly-ask = Três perguntas, uma vez por semana, se quiser.
weekly-answer = Responder
# PEG is what the three questions are called: pain, enjoyment, general activity.
weekly-score = Nota PEG: { $figure } de 10, a média das três.

# What tomorrow may be.
how-sure = Quanta certeza há nisso?


## ui/views/planned: sessions that are planned

session-planned = { $session }, sessão planejada
planned-row = { $day-name }, { $session }, sessão planejada
planned-title = Sessões planejadas
planned-note = Até acontecerem, nada é calculado com elas.
planned-ask = Esta sessão aconteceu? { $kind }, { $day-name }
planned-yes = Sim
planned-yes-named = Sim: { $kind }, { $day-name }
planned-no = Não
planned-no-named = Não: { $kind }, { $day-name }
planned-other-day = Foi em outro dia
undo-took-place = { $kind }, { $day-name }: aconteceu
undo-not-taken-place = { $kind }, { $day-name }: não aconteceu


## ui/views: what can be done with a day or a session

offered-day = O que dá para fazer com este dia
offered-session = O que dá para fazer com esta sessão
open-whole-day = Abrir o dia inteiro
open-its-day = Abrir o dia dela
copy-day = Copiar este dia
copy-session = Copiar esta sessão
empty-day = Esvaziar este dia
its-sessions-stay = As sessões dele ficam.
day-menu-today = O que mais dá para fazer com o dia de hoje
day-menu-day = O que mais dá para fazer com este dia
move-to-other-day = Mover para outro dia…
nothing-noted = Nada anotado.
# { $names } are the kinds of the sessions: massagem, calor.
part-its-sessions =
    { $n ->
        [one] a sessão ({ $names })
       *[other] as { $n } sessões ({ $names })
    }
day-sessions = { part-its-sessions }
# { $told } is what the day holds: scores, a note.
day-goes = { $told }; { part-its-sessions }, se quiser
day-emptied =
    { $n ->
        [one] { $told }; { part-its-sessions } fica
       *[other] { $told }; { part-its-sessions } ficam
    }
# A day goes to another date.
moving-title = Mover { $day-name } para { $other-day }
moving-here = Em { $day-name }: { $told }.
moving-there = Em { $other-day } já há: { $told }.
moving-take = Levar também { part-its-sessions }
moving-swap-sessions = Trocar também as sessões
moving-else =
    { $n ->
        [one] Senão, { part-its-sessions } fica em { $day-name }.
       *[other] Senão, { part-its-sessions } ficam em { $day-name }.
    }
moving-stays =
    { $n ->
        [one] A sessão de { $other-day } ({ $names }) fica lá.
       *[other] As { $n } sessões de { $other-day } ({ $names }) ficam lá.
    }
moving-comes =
    { $n ->
        [one] A sessão de { $other-day } ({ $names }) vem para { $day-name } se os dois dias forem trocados.
       *[other] As { $n } sessões de { $other-day } ({ $names }) vêm para { $day-name } se os dois dias forem trocados.
    }
move-it = Mover
swap-days = Trocar os dois dias
replace-there = Substituir o que está lá
# A line of a day that was copied: "Sono: 23:10 a 7:05".
copied-sleep = Sono


## ui/views/details: the details of a day

detail-sleep = Horários do sono
detail-painkillers = Analgésicos
detail-areas = Onde dói
detail-measures = Outras notas
detail-tags = Etiquetas
detail-sessions = Sessões
# When the day was scored, and each time after the first.
detail-checkins = Notas de novo
detail-note = Anotação
not-noted = sem anotação
half-typed = pela metade
half-typed-beside = pela metade; { $told }

undo-note = anotação

# There was no session on the day.
sessions-none = nenhuma
note-session = Anotar uma sessão

add-tag-field = Adicionar uma etiqueta
add-tag-hint = Digite uma etiqueta e tecle Enter
add-tag = Adicionar a etiqueta { $name }
remove-tag = Remover a etiqueta { $name }
undo-tag = etiqueta { $names }
undo-removing-tag = remover a etiqueta { $name }

# The night. These are titles of fields, which are narrow.
night-bed = Deitar
night-asleep = Dormir
night-awake = Acordar
night-up = Levantar
# How often one woke.
night-awakenings = Despertares
night-minutes-awake = Min sem dormir
night-hours-asleep = Horas de sono
night-only-hours = Ou só as horas de sono
night-span = { $from } a { $to }
night-span-slept = { $from } a { $to } · { $slept }
night-from = desde { $from }
night-to = até { $to }
night-partly = anotado em parte
night-slept = { $slept } de sono
night-slept-share = { $slept } de sono, { $figure }% do tempo na cama
night-woken =
    { $n ->
        [one] { $n } vez
       *[other] { $n } vezes
    }
night-times-count = O que conta são os horários. O tempo escrito ao lado ({ $slept }) fica guardado, mas não conta.
night-faint = Os horários em tom claro são de { $day-name }; nada é preenchido.
night-ask-hours = { $asleep } é a hora da manhã em que você dormiu, ou o tempo que dormiu?
night-help = A noite antes deste dia. 2310, 23:10 ou 11:10 pm, como preferir; a duração, como 7, 6,5 ou 7h05.
# { $told } is what was typed.
hours-unreadable = { $told } não é um número de horas. Escreva um como 7, 6,5 ou 7h05.
# The longest way of writing a time: fields are made as wide as that.
longest-time = 11:30 pm

painkillers-none-taken = nenhum tomado
doses-counted =
    { $figure ->
        [one] { $figure } dose
       *[other] { $figure } doses
    }
# { $told } is a painkiller or a number of doses.
dose-at = { $told }, { $at }
dose-only-at = { $at }
dose-less = Um a menos: { $name }
dose-more = Um a mais: { $name }
when-taken = Horário em que foi tomado: { $name }
# In the field for that, which is narrow.
when-taken-hint = hora
took-none = Não tomei nenhum
another-painkiller = Outro analgésico
# What was taken on an earlier day, to be taken over.
painkillers-as =
    { $past ->
        [yesterday] Como ontem: { $told }
        [before] Como no dia anterior: { $told }
       *[earlier] Como em { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] analgésicos como ontem
        [before] analgésicos como no dia anterior
       *[earlier] analgésicos como em { $day-name }
    }
undo-painkillers-blank = analgésicos em branco
undo-no-painkillers = nenhum analgésico
# Another one: the title of each field, its name by itself, and what may stand there.
dose-field-name = Nome
dose-field-name-named = Nome do analgésico
dose-field-name-hint = como ibuprofeno
dose-field-dose = Dose
dose-field-dose-named = Dose do analgésico
dose-field-dose-hint = 400 mg
dose-field-count = Quantos
dose-field-count-named = Quantos do analgésico
dose-field-time = Hora
dose-field-time-named = Hora do analgésico
add-short = Adicionar
add-painkiller = Adicionar o analgésico
dose-help = Em branco, conta como um. Também dá para pôr tudo no nome: ibuprofeno 400 mg x2.
dose-needs-name = O que foi? Escreva um nome, como ibuprofeno.
dose-unreadable = { $told } não é uma dose. Escreva a dose de cada um, como 400 mg.
dose-count-unreadable = { $told } não é um número. Escreva quantos, como 2.
dose-count-outside = { $told } está fora de 0 a 100.

# The regions of the body.
nowhere = em lugar nenhum
left-and-right = Esquerda e direita são as suas.
choose-region = Escolha uma região e depois quanto dói.
# Above the regions that are noted.
regions-noted = Anotadas
region-menu = O que dá para fazer com esta região
region-say-how-much = Dizer quanto: { $name }
region-clear = Limpar: { $name }
# The ends of the scale of pain, 0 and 10, as the numeric rating scale has them in Brazil.
no-pain = sem dor
worst-imaginable = pior dor imaginável
regions-same =
    { $past ->
        [yesterday] Como ontem
       *[before] Como no dia anterior
    }
undo-regions-as =
    { $past ->
        [yesterday] regiões como ontem
       *[before] regiões como no dia anterior
    }
hurts-nowhere = Não dói em lugar nenhum
undo-regions-blank = regiões em branco
undo-hurts-nowhere = não dói em lugar nenhum

# The times at which the day was scored. { $told } is one of them, or "sem horário".
score-at = { $value }, { $at }
checkin-now = agora
checkin-new = { $at }, nova
checkin-new-one = uma nova
checkin-one-of =
    { $n ->
        [one] { $n } vez, { $told }
       *[other] { $told }, uma de { $n }
    }
score-first = Dê nota ao dia primeiro. Depois dá para dar nota de novo em outro horário.
scores-go-to = As notas vão para
scores-of = Notas: { $told }
score-again = Dar nota de novo
score-again-now = Dar nota de novo agora
score-again-when = A que horas foi? Escreva como 20:15, 2015 ou 8:15 pm.
when-scored-again = Horário da nova nota
time-of-scores = Horário das notas ({ $told })
move-short = Mover
move-scores-of = Mover as notas ({ $told }) para outra data
remove-scores-of = Remover as notas ({ $told })
move-this-day = Mover este dia para outra data
undo-removing-scores = remover as notas ({ $told })
undo-scores-to = notas, de { $from } para { $to }
scored-at-already = Já há uma nota desse horário ({ $at }). Escolha outro minuto.
scored-timeless-already = Já há uma nota sem horário. Escolha outro minuto.


## ui/views/session_form: a session, noted or edited

edit-session-title = Editar a sessão
add-session = Adicionar uma sessão
close-form = Fechar o formulário
form-you-left = Este é o formulário que você deixou em aberto.
back-to-saved = Voltar ao que está salvo
start-empty = Começar um vazio
form-is-kept = O formulário que você deixou em aberto está guardado.
take-up-again = Retomar
form-keys-removing = Enter salva, Esc fecha. A remoção pode ser desfeita com Ctrl+Z.
form-keys-not-kept = Esc fecha. O que for escrito nesta janela não fica guardado.
form-keys-kept = Enter salva, Esc fecha; o que você escreveu fica guardado.
# The button that saves, longer where there is room.
save-kind = Salvar { $kind }
save-kind-day = Salvar { $kind }, { $day-name }
# $kind of both, where a session has none.
save-session = sessão

session-day = Dia
# An example of a day, in the empty field; then the ways of writing one.
session-day-hint = 18 nov
session-day-help = 18 nov, terça ou ontem
choose-day = Escolher o dia em um calendário
# A day without a year: the other one that may be meant.
or-other-day = ou { $other-day }
session-time = Hora
session-time-help = 1730, 17:30 ou 5:30 pm
session-with = Com quem?
session-with-named = Com quem
session-with-hint = nome ou lugar
# What was chosen lately, to be chosen again.
named-again = { $name } de novo
session-what = O que foi?
# A kind of session: what the list is called.
kind = Tipo
kind-name = O nome
kind-name-named = Nome do tipo
kind-name-hint = como sauna
# { $told } was filled in the last time.
as-last-time = { $told }, como da última vez

session-more = Mais
session-more-holds = Mais · { $told }
session-more-named = Mais sobre a sessão
session-long = Minutos
so-many-minutes =
    { $figure ->
        [one] { $figure } minuto
       *[other] { $figure } minutos
    }
session-minutes-help = 60, 25 min ou 1h30
session-cost = Custo
session-cost-hint = como 45,00 BRL
session-cost-help = 45, 45 BRL ou 12,50
session-why = Por que nesse dia?
# The answers: it was due anyway, or pain was bad.
reason-routine = rotina
reason-flare = crise
session-pressure = Pressão
pressure-light = leve
pressure-medium = média
pressure-firm = firme
# Which regions of the body were treated.
session-where = Onde
add-area = Adicionar uma região
add-area-short = região
close-body = Fechar o desenho do corpo
close-body-short = fechar
scores-around = Notas logo antes e depois
scores-around-help = Deixe em branco o que quiser. Em branco é em branco, nunca 0.
score-just-before = antes
score-before-named = { $name }, antes
score-just-after = depois
score-after-named = { $name }, depois
# Answered by one of the two below.
scores-were-given = As notas desse dia foram dadas
given-before = antes
given-before-named = Notas antes da sessão
given-after = depois
given-after-named = Notas depois da sessão
session-note = Anotação
session-note-named = Anotação da sessão


## ui/views/before_after: does it help me?

title-before-after = Antes e depois
# The filters at its top: with whom, and which score.
person = Pessoa
with-anyone = Com qualquer pessoa
with-named = Com { $name }
score = Nota
being-worked-out = Isto está sendo calculado.
nothing-side-by-side = Ainda não há nada para pôr lado a lado.
nothing-side-by-side-yet = Inclua a última sessão de que se lembra; as mais antigas também ajudam. O que veio depois de cada uma aparece aqui.
no-scores-to-answer = Ainda não há notas para uma resposta.
no-scores-to-answer-yet = A resposta é calculada com as notas dos dias em volta das suas sessões.
make-main-question = Tornar esta a pergunta principal
undo-main-question = pergunta principal

# The days after a session.
day-by-day = Dia a dia, com o intervalo que combina com o diário
day-by-day-keys = Dia a dia: as setas percorrem os dias
day-after =
    { $n ->
        [one] Dia { $nth } depois · { $n } sessão
       *[other] Dia { $nth } depois · { $n } sessões
    }
# "0,6 a menos; combina: 0,1 a 1,1 a menos"
day-after-fits = { $told }; combina com o diário: { $range }

each-session = Cada sessão
each-session-caption = Os três dias depois dela em comparação com a sua previsão. Um clique a abre.
each-session-keys = Cada sessão: as setas percorrem as sessões, Enter abre uma
open-this-session = Clique ou Enter: abrir esta sessão
minutes-short = { $n } min
# { $told } is the difference: 0,6 a menos.
forecast-and-was = Previsão { $forecast }, foi { $value }: { $told }

no-other-score = Nenhuma outra nota tem dias suficientes ainda.
others-note = Marca: melhor estimativa. Barra: o intervalo que combina com o diário. Os números são passos que vale a pena notar; + é mais. Ler várias notas torna a sorte mais provável; isso é levado em conta.

blank-days-after = Em branco, os mais recentes primeiro: { $names }.
nothing-surer = Nada além de continuar como até agora.
coin-can-tell = As pessoas marcam sessão quando estão mal, e fases ruins passam. Uma moeda que escolhe as semanas consegue separar uma coisa da outra.

# What is said of massage, each beside what the diary says of it.
claim-pain = A massagem alivia a dor lombar.
claim-painkillers = As pessoas precisam de menos analgésicos.
claim-stiffness = Diminui a rigidez e amplia os movimentos.
claim-mood = Melhora o humor e acalma a ansiedade.
claim-sleep = Melhora o sono.
claim-workouts = Facilita a recuperação depois de treinos pesados.
no-data-yet = sem dados ainda

method-in-words = Depois de uma fase ruim, a dor costuma ir baixando sozinha; por isso primeiro aprendemos, com os seus dias sem sessões por perto, como você estaria de todo modo. O efeito é o quanto os três dias depois de cada sessão foram melhores ou piores que essa previsão.
method-limits = Se você marca a sessão no mesmo dia em que uma crise começa, os dias depois podem parecer piores que a previsão. Olhar todo dia não faz mal: a resposta em destaque é decidida com 6, 12 e 26 sessões, e depois a cada 26 sessões e dois anos. No meio do caminho, ela só é retirada, quando os seus números já não a mostram.

raw-label = Sem ajuste: inclui a melhora natural depois de uma fase ruim
raw-no-scores = Não há notas em volta destas sessões.
raw-basis =
    { $n ->
        [one] Os dias em volta de { $n } sessão ({ $kind }).
       *[other] Os dias em volta de { $n } sessões ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Os dias em volta da única sessão que conta.
       *[other] Os dias em volta das { $n } sessões que contam.
    }
part-raw-caption = { $told } As pessoas marcam sessão quando estão mal, e fases ruins terminam sozinhas: as linhas cairiam depois do dia 0 mesmo que uma sessão não fizesse nada.
# { $told } says around which sessions the days are.
raw-caption-each = { part-raw-caption } Claro: cada sessão. Tracejado: a média de todas.
raw-caption-latest = { part-raw-caption } Claro: as últimas { $n }. Tracejado: a média de todas.


## ui/views/charted: what can be made of a chart

chart-menu = O que dá para fazer com este gráfico
save-picture = Salvar esta imagem…
copy-picture = Copiar a imagem
copy-numbers = Copiar os números


## ui/views/trends: scores over time

title-trends = Evolução
choose-score-above = Escolha uma nota acima.
lines-alone = Só estas linhas não mostram o que uma sessão fez: veja Antes e depois.
trends-keys = Evolução: as setas percorrem os dias
days-earlier = Antes
days-later = Depois
# Fewer days are seen, and more.
days-closer = Aproximar
days-farther = Afastar
chart-of = Gráfico: { $name }
# The day, or month, that is pointed at.
open-this-day = Clique ou Enter: abrir este dia
see-its-days-hint = Clique ou Enter: ver os dias
see-its-days = Ver os dias
offered-month = O que dá para fazer com este mês
offered-quarter = O que dá para fazer com este trimestre
# The days that are seen, in one year, and a quarter: "janeiro – março de 2022".
period-short = { $begin-short } – { $end }
quarter-named = { $begin-month-name } – { $end-month }
# What stands in place of a mean: too few days have a score.
no-mean-days = sem média de { $days } dias
mostly-between = em geral de { $low } a { $high }
fewer-than-days = menos de { $least } dias
nothing-noted-then = nada anotado

in-numbers = Em números
compare-with = Comparar com
compare-with-nothing = Não comparar
compare-with-before = Comparar com o período anterior
compare-with-year = Comparar com um ano antes
part-compared =
    { $against ->
        [year] os mesmos dias um ano antes
       *[before] os { $earlier } dias anteriores
    }
thin-lines-days = As linhas finas são as médias de { $days } dias: { part-compared }.
thin-lines =
    { $quarter ->
        [yes] As linhas finas são as médias de cada trimestre: { part-compared }.
       *[no] As linhas finas são as médias de cada mês: { part-compared }.
    }
# Behind the name of a score: "média 4,3 em 81 de 90 dias, 0,6 a menos que os 90 dias anteriores".
trend-nothing =
    { $days ->
        [one] nenhuma nota neste dia
       *[other] nenhuma nota nestes { $days } dias
    }
part-trend-mean = média { $value } em { $scored } de { part-about-days }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, mais ou menos como { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }; { $amount } a menos, em comparação com { part-compared }
       *[above] { part-trend-mean }; { $amount } a mais, em comparação com { part-compared }
    }
show-as-table = Mostrar como tabela
close-table = Fechar a tabela
days-as-table = Dia a dia
table-empty-cell = Uma célula vazia é um dia sem essa nota.
copy-table = Copiar a tabela
other-views = Outras visões destes dias
other-painkillers = Analgésicos e treinos
other-weekday = Por dia da semana
other-scatter = Duas notas juntas
# Which score lies across, and which goes up.
scatter-across = Horizontal
scatter-up = Vertical


## ui/views/history: all days

title-history = Histórico
bring-in-file = Trazer um arquivo
# The list of scores of which one is shown in the year.
score-shown = Mostrando
in-the-year = { $name } no ano
# { $told } describes the calendar.
year-keys = { $told } As setas percorrem os dias, Enter abre um.
no-entry = sem anotação
search-hint = Buscar nas anotações
search-named = Buscar anotações, etiquetas e pessoas
days-with-session = Com sessão
days-with-blank = Dias com algo em branco
filter = Filtro
filter-on = Filtro { $n }
filter-named =
    { $n ->
        [one] Filtro, { $n } filtro ativo
       *[other] Filtro, { $n } filtros ativos
    }
# Days whose score is at least a number.
days-by = Dias por
any-value = Qualquer valor
at-least = pelo menos
at-least-named = { $name }, pelo menos
least-unreadable = { $told } não é um número. Escreva um como 7.
clear-search = Limpar a busca
clear-filters = Limpar os filtros
so-many-days = { part-about-days }
# { $told } is what was searched for.
no-day-matches = Nenhum dia encontrado com “{ $told }”.
no-day-matches-filtered = Nenhum dia encontrado com “{ $told }” e estes filtros.
no-day-has-session = Ainda não há dias com sessão.
no-day-like-that = Nenhum dia é assim.
# What was found, with what it is.
found-tag = etiqueta { $told }
found-pain = dor: { $told }
found-with = com { $told }
found-treated = região tratada: { $told }
back-to-list = Voltar para a lista
# What a day held before it was changed: scores, and these.
changed-just-now = Mudou agora mesmo. Antes: { $names }.
was-note = anotação “{ $told }”
was-note-blank = anotação em branco
was-other-night = outra noite
was-night-blank = noite em branco
was-other-painkillers = outros analgésicos
was-painkillers-blank = analgésicos em branco
was-other-areas = outras regiões
was-areas-blank = regiões em branco
was-other-tags = outras etiquetas
was-tags-blank = etiquetas em branco


## ui/views/sessions: all sessions

title-sessions = Sessões
sessions-listed =
    { $all ->
        [one] { $n } de { $all } sessão
       *[other] { $n } de { $all } sessões
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } desde { $since-month }
# The list of kinds of which one is listed.
sessions-shown = Na lista
all-kinds = Todos os tipos
# Heads of the columns of the list: the day, what it was, how long, with whom.
list-day = Dia
list-what = O quê
list-long = Duração
list-with = Com
three-days-after = três dias depois
name-three-days-after = { $name } nos três dias depois
# { $told } is what followed: 1,3 a menos.
told-three-days-after = { $told } nos três dias depois
as-forecast = como previsto
so-much-lower = { $figure } a menos
so-much-higher = { $figure } a mais
# Why there is no figure.
shares-days-with = divide dias com { $day-name }
no-scores-after = sem notas depois
no-scores-before = sem notas antes
days-before-too-old = os dias anteriores são antigos demais
no-forecast-yet = sem previsão ainda
rests-for-experiment = em pausa pelo experimento
days-after-worked-out = Os dias depois de cada sessão estão sendo calculados.
lower-or-higher = Abaixo ou acima da sua previsão, em pontos.
day-of-session = { $day-name }, a sessão
against-your-forecast = Em comparação com a sua previsão: { $told }.
edit-the-session = Editar a sessão
all-of-kind = Todas: { $kind }
name-blank = { $name } em branco
totals-title = Totais
totals-year = Ano
totals-by-kind = Totais por tipo
totals-by-person = Totais por pessoa
totals-by-year = Totais por ano
with-nobody-named = sem dizer com quem
costs-unread =
    { $n ->
        [one] { $n } custo não pôde ser somado: escreva um número e uma moeda, como 45,00 BRL.
       *[other] { $n } custos não puderam ser somados: escreva um número e uma moeda, como 45,00 BRL.
    }
total-cost-of-some = { $cost } por { $n } delas


## ui/views/helps: what helps

title-helps = O que ajuda
coin-settles = Nenhuma destas linhas pode decidir isso: as pessoas marcam sessão quando estão mal, e fases ruins passam. Uma moeda que escolhe as semanas pode.
# { $told } says what is tried, measured and how long.
experiment-was-altered = O plano de um experimento foi alterado: { $told }.
experiment-goes-on = Há um experimento em andamento: { $told }.
experiment-was-stopped = Um experimento foi interrompido antes do fim: { $told }.
experiment-is-over = Um experimento terminou: { $told }.
see-experiment = Ver o experimento
see-experiment-named = Ver o experimento. { $told }
helps-table = Depois de uma sessão, três dias em comparação com a sua previsão
helps-no-session = Ainda não há sessões. Inclua a última de que se lembra; as mais antigas também ajudam.
helps-from-sessions = A partir de { $needed } sessões de um tipo com notas em volta, a linha dele diz o que veio depois.
helps-by-person = Por quem atendeu
# The head of a column: how often.
helps-times = vezes
so-many-times =
    { $n ->
        [one] { $n } vez
       *[other] { $n } vezes
    }
# { $told } says that the rows are in no order of merit.
helps-under = { $told } Barra: o intervalo que combina com o diário. Custo: ao lado do que parece ajudar ou talvez ajude. Escolha uma linha para ver a resposta dela.
helps-under-dots = { $told } Barra: o intervalo que combina com o diário. Pontos vazados: sessões isoladas enquanto são poucas. Custo: ao lado do que parece ajudar ou talvez ajude. Escolha uma linha para ver a resposta dela.


## ui/views/experiment: a coin chooses the weeks

nothing-fixed-yet = nada está fixado ainda
# The list of experiments, and the one that is not planned yet.
experiment = Experimento
new-experiment = um novo
experiment-needs = Antes, um experimento precisa de { $needed } dias com nota ({ $noun }); há { $scored }.
before-you-begin = Antes de começar
four-questions = Quatro perguntas
ask-tried = O que se testa?
tried = Em teste
ask-measured = O que se mede?
measured = Medido
ask-which-day = Em que dia você sempre poderia ir?
ask-pairs = Quantos pares de semanas?
fewer-pairs = Menos pares
more-pairs = Mais pares
ask-look = Dá para olhar no meio do caminho?
look-at-end = Não, esperar o fim
look-after-each = Sim, depois de cada par
# The coin is tossed for all weeks, and they are covered.
toss-and-seal = Jogar a moeda e lacrar
back-to-experiment = Voltar
kept-in-journal = Guardado no seu diário
what-could-show = O que ele poderia mostrar?
chances-caption = Chance de se ver uma diferença real, pelo modo como as suas próprias notas sobem e descem.
trial-rests-until = A resposta está em pausa até { $until }
# { $state }: "vai até 18 jan 2027; a resposta vem no dia seguinte".
trial-state = O experimento { $state }
why-coin = Por que uma moeda?
weeks-in-journal = As semanas no diário
weeks-unsealed = As semanas, sem lacre
plan-another = Planejar outro
pairs-caption = Cada par: a semana com sessão em comparação com a semana sem
so-far-title = Até agora
stop-early = Interromper antes do fim…
stop-early-what = Os pares completos são calculados na hora. Depois não dá para retomar.
stop-why = Por quê? Só para você.
stop-why-named = Por que foi interrompido
stop-why-hint = uma viagem
stop-now = Interromper agora
go-on-with-it = Continuar
# A pair of weeks, read out.
pair-sealed-spoken = Par { $n }: lacrado, { $day-name } e { $other-day }
pair-spoken = Par { $n }: sessão em { $day-name }, nenhuma em { $other-day }
weeks-note = Em cima, a primeira semana de cada par; embaixo, a segunda. O sinal ({ $kind }): uma sessão; um traço: nenhuma.
weeks-note-sealed = Em cima, a primeira semana de cada par; embaixo, a segunda. O sinal ({ $kind }): uma sessão; um traço: nenhuma. Um cadeado: lacrado até a semana chegar perto.


## ui/views/both: what is here, and another version of it

title-both = Ver as duas versões
nothing-to-choose = Não há nada para escolher.
nothing-to-choose-now = O que mudou fora daqui já foi trazido, ou você já escolheu.
entries-changed-both =
    { $n ->
        [one] { $n } registro mudou aqui e também fora daqui.
       *[other] { $n } registros mudaram aqui e também fora daqui.
    }
# { $told } says which of them stand now.
changed-both-what = { $told } Desfazer uma vez retira uma escolha. O que você não escolheu fica guardado ao lado do diário até você escolher.
keep-all = Deixar todos como estão
differs-in-file =
    { $n ->
        [one] { $n } registro é diferente no arquivo.
       *[other] { $n } registros são diferentes no arquivo.
    }
file-edited-outside = O arquivo foi editado ou danificado fora do Unkink: não está como o Unkink o deixou. Nada foi sobrescrito. Ao aceitar, valem os registros do arquivo, e o que você escreveu desde então fica por cima.
accept-file = Aceitar o arquivo
keep-here-elsewhere = Manter o que está aqui…
part-would-be-added =
    { $added ->
        [one] { $added } registro seria acrescentado
       *[other] { $added } registros seriam acrescentados
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }; { $n } registro é diferente.
       *[other] { part-would-be-added }; { $n } registros são diferentes.
    }
copy-what = A cópia se chama { $name }. Nada do que está aqui é sobrescrito; onde as duas diferem, você pode escolher depois. A cópia vai então para a pasta “backups”, não é apagada.
bring-it-in = Trazer
looking-at-backup = Vendo o backup mais recente…
take-as-it-is = Aceitar como está
was-changed-outside = Ele foi mudado fora do Unkink.
part-edited-outside = O diário foi editado ou danificado fora do Unkink: não está como o Unkink o deixou.
review-without-backup = { part-edited-outside } Não há um backup completo com que compará-lo. Se ele parece certo nas outras páginas, aceite como está.
review-with-backup = { part-edited-outside } Se estas mudanças estão certas, aceite como está. Ao voltar, o arquivo como está agora é guardado como backup.
# { $told } is when the backup was made.
differs-from-backup =
    { $n ->
        [one] { $n } registro é diferente do backup ({ $told }).
       *[other] { $n } registros são diferentes do backup ({ $told }).
    }
go-back-to-backup = Voltar para o backup
# The two values of an entry.
difference-said =
    { $beside ->
        [copy] aqui { $from }, na cópia { $to }
        [backup] no backup { $from }, no arquivo { $to }
       *[file] aqui { $from }, no arquivo { $to }
    }
# Which of the two stands now; { $told } are both values. { $here } says that it is the one that is here.
theirs-stands =
    { $beside ->
        [copy] { $told }. Vale o da cópia.
       *[file] { $told }. Vale o do arquivo.
    }
first-stands =
    { $here ->
        [yes] { $told }. O daqui foi feito primeiro e é o que vale.
       *[no] { $beside ->
            [copy] { $told }. O da cópia foi feito primeiro e é o que vale.
           *[file] { $told }. O do arquivo foi feito primeiro e é o que vale.
        }
    }
keep-first = Manter o que foi feito primeiro
take-other-one = Ficar com o outro
keep-here = Manter o que está aqui
take-the-other = Ficar com o outro
keep-other = Manter o outro
take-here = Ficar com o que estava aqui
keep-value = Manter { $value }
take-value = Ficar com { $value }


## ui/views/saving: where a file shall go

file-is-there = Já existe um arquivo com esse nome. Substituir?
replace-file = Substituir
choose-place = Escolher um lugar…
# What a row of a table is.
each-row-is = Cada linha é
row-scoring = um momento de dar notas
row-scoring-named = Cada linha é um momento de dar notas
row-value = um valor
row-value-named = Cada linha é um valor
written-for = Escrito para
for-any = qualquer programa
for-any-named = Escrito para qualquer programa
for-spreadsheet = Excel ou LibreOffice
for-spreadsheet-named = Escrito para Excel ou LibreOffice
first-day-hint = o primeiro
last-day-hint = o último
table-scores = Notas
# A score that a table holds.
table-with = Com { $name }
