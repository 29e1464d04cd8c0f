### The words of the window's pages, in Spanish.

## What several pages say

# "Días puntuados: 3 de 30", "Analgésicos: 2 dosis".
name-and-told = { $name }: { $told }
# A score that is not there, read out and in the words of undo.
blank = en blanco
# A time that is not there.
no-time = sin hora
# Offered for a session, in its menu.
edit = Editar
# The same on a small button in a line.
edit-short = editar
edit-session = Editar { $session }
add-named = Añadir { $name }
clear-named = Dejar en blanco: { $name }
# In an empty field for a note.
nothing-yet = nada todavía
leave-out = Deja en blanco lo que quieras.
see-how-worked-out = Ver cómo se calculó
undo-brings-back = Deshacer lo recupera.
undo-brings-all-back = Deshacer lo recupera todo.
# Behind "Deshacer:": what it takes back.
undo-removing = quitar { $name }
undo-removing-session = quitar una sesión
# { $told } is what was typed.
number-unreadable = { $told } no es un número. Escribe uno de { $low } a { $high }.
number-outside = { $told } queda fuera de { $low } a { $high }.


## ui/views/today: the page of one day

greeting-morning = Buenos días. ¿Cómo estás hoy?
greeting-afternoon = Buenas tardes. ¿Cómo va el día?
greeting-evening = Buenas noches. ¿Cómo fue el día?
first-evening-how-long = Cuatro clics, unos diez segundos. Deja en blanco lo que quieras.
# Above the details.
more-about-today = Más sobre hoy, si quieres
more-about-day = Más sobre este día, si quieres
blank-is-fine = Las filas vacías no son un problema. Un día que te saltes queda en blanco; nunca cuenta como 0.

# The way to a score that is asked for beside those.
ask-own-score = Preguntar por una puntuación propia

# The bar at its top: the neighbours of the day, and a session.
had-session = Tuve una sesión
# The same where there is less room.
had-session-short = Sesión
back-to-today-short = Hoy
# Beside the day, where it is today.
day-is-today = hoy
# At the end of an axis of days.
axis-today = hoy

# What an empty journal says beside its first day.
how-answer-comes = Cómo llega la respuesta
step-score = Puntúa casi todas las noches
step-score-how = Hacen falta treinta días puntuados sin sesiones cerca.
step-session = Anota cada sesión
step-session-how = Masaje, quiropráctico, fisioterapia, calor. Hacen falta seis del mismo tipo.
step-read = Lee una frase
step-read-how = Al cabo de unos dos meses: si te ayuda, y cuánto.
stays-in-one-file = Todo se queda en un solo archivo en este equipo. Sin cuenta, sin internet.
look-around-first = Echar primero un vistazo
example-stays-apart = El ejemplo queda separado de tu propio diario.
open-example = Abrir un diario de ejemplo
bring-in-from-app = Importar un archivo de otra aplicación

# What is missing for the first answer.
answer-on-its-way = Tu respuesta está en camino
first-days-basis = Compara los días siguientes a { $subject-one } con tus otros días, así que necesita algunos de unos y de otros.
first-days-scored = Días puntuados
first-days-away = Días puntuados sin { $subject-many } cerca
# Both of these begin with a capital letter where they stand.
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } con puntuaciones alrededor
first-days-note-each = Anota cada { $subject-bare } con «Tuve una sesión».
part-first-days-noted = Ya está anotado: { $subject-bare }, { $day-name }
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted }; puntúa el día siguiente.
       *[other] { part-first-days-noted }; puntúa los { $needed } días siguientes.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, y el día siguiente está puntuado.
       *[other] { part-first-days-noted }, y los { $needed } días siguientes están puntuados.
    }
first-days-some-scored =
    { $scored ->
        [one] { part-first-days-noted }; 1 de los { $needed } días siguientes está puntuado.
       *[other] { part-first-days-noted }; { $scored } de los { $needed } días siguientes están puntuados.
    }

# The three questions of the week.
weekly-title = La última semana
weekly-ask = Tres preguntas, una vez por semana, si quieres.
weekly-answer = Responder
# PEG is what the three questions are called: pain, enjoyment, general activity.
weekly-score = Puntuación PEG: { $figure } de 10, la media de las tres.

# What tomorrow may be.
how-sure = ¿Con cuánta certeza?


## ui/views/planned: sessions that are planned

session-planned = { $session }, sesión planeada
planned-row = { $day-name }, { $session }, sesión planeada
planned-title = Sesiones planeadas
planned-note = Hasta que se hagan, no se calcula nada con ellas.
planned-ask = ¿Hubo { $kind } el { $day-name }?
planned-yes = Sí
planned-yes-named = Sí: { $kind }, { $day-name }
planned-no = No
planned-no-named = No: { $kind }, { $day-name }
planned-other-day = Fue otro día
undo-took-place = { $kind }, { $day-name }: se hizo
undo-not-taken-place = { $kind }, { $day-name }: no se hizo


## ui/views: what can be done with a day or a session

offered-day = Qué se puede hacer con este día
offered-session = Qué se puede hacer con esta sesión
open-whole-day = Abrir el día entero
open-its-day = Abrir su día
copy-day = Copiar este día
copy-session = Copiar esta sesión
empty-day = Vaciar este día
its-sessions-stay = Sus sesiones se quedan.
day-menu-today = Qué más se puede hacer con hoy
day-menu-day = Qué más se puede hacer con este día
move-to-other-day = Mover a otro día…
nothing-noted = No hay nada anotado.
# { $names } are the kinds of the sessions: masaje, calor.
part-its-sessions =
    { $n ->
        [one] su sesión ({ $names })
       *[other] sus { $n } sesiones ({ $names })
    }
day-sessions = { part-its-sessions }
# { $told } is what the day holds: scores, a note.
day-goes = { $told }; { part-its-sessions } si quieres
day-emptied =
    { $n ->
        [one] { $told }; { part-its-sessions } se queda
       *[other] { $told }; { part-its-sessions } se quedan
    }
# A day goes to another date.
moving-title = Mover el { $day-name } al { $other-day }
moving-here = El { $day-name }: { $told }.
moving-there = El { $other-day } ya tiene: { $told }.
moving-take = Llevar también { part-its-sessions }
moving-swap-sessions = Intercambiar también las sesiones
moving-else =
    { $n ->
        [one] Si no, { part-its-sessions } se queda en el { $day-name }.
       *[other] Si no, { part-its-sessions } se quedan en el { $day-name }.
    }
moving-stays =
    { $n ->
        [one] En el { $other-day } se queda { part-its-sessions }.
       *[other] En el { $other-day } se quedan { part-its-sessions }.
    }
moving-comes =
    { $n ->
        [one] Del { $other-day }, { part-its-sessions } pasa al { $day-name } si los dos días se intercambian.
       *[other] Del { $other-day }, { part-its-sessions } pasan al { $day-name } si los dos días se intercambian.
    }
move-it = Mover
swap-days = Intercambiar los dos días
replace-there = Reemplazar lo que hay allí
# A line of a day that was copied: "Sueño: de 23:10 a 7:05".
copied-sleep = Sueño


## ui/views/details: the details of a day

detail-sleep = Horario de sueño
detail-painkillers = Analgésicos
detail-areas = Dónde duele
detail-measures = Otras puntuaciones
detail-tags = Etiquetas
detail-sessions = Sesiones
# When the day was scored, and each time after the first.
detail-checkins = Puntuado de nuevo
detail-note = Nota
not-noted = sin anotar
half-typed = a medio escribir
half-typed-beside = a medio escribir; { $told }

undo-note = nota

# There was no session on the day.
sessions-none = ninguna
note-session = Anotar una sesión

add-tag-field = Añadir una etiqueta
add-tag-hint = Añade una etiqueta y pulsa Enter
add-tag = Añadir la etiqueta { $name }
remove-tag = Quitar la etiqueta { $name }
undo-tag = etiqueta { $names }
undo-removing-tag = quitar la etiqueta { $name }

# The night. These are titles of fields, which are narrow.
night-bed = Acostarse
night-asleep = Dormirse
night-awake = Despertar
night-up = Levantarse
# How often one woke.
night-awakenings = Despertares
night-minutes-awake = Min en vela
night-hours-asleep = Horas de sueño
night-only-hours = O solo las horas de sueño
night-span = { $from } a { $to }
night-span-slept = { $from } a { $to } · { $slept }
night-from = desde { $from }
night-to = hasta { $to }
night-partly = anotado en parte
night-slept = { $slept } de sueño
night-slept-share = { $slept } de sueño, el { $figure } % del tiempo en la cama
night-woken =
    { $n ->
        [one] una vez
       *[other] { $n } veces
    }
night-times-count = Cuentan las horas de reloj. El tiempo escrito al lado ({ $slept }) se guarda, pero no cuenta.
night-faint = Las horas en tono tenue son las de { $day-name }; no se rellena nada.
night-ask-hours = ¿{ $asleep } es la hora de la mañana a la que te dormiste, o el tiempo que dormiste?
night-help = La noche anterior a este día. 2310, 23:10 u 11:10 pm, como prefieras; la duración, como 7, 6,5 o 7h05.
# { $told } is what was typed.
hours-unreadable = { $told } no es un número de horas. Escribe uno como 7, 6,5 o 7h05.
# The longest way of writing a time: fields are made as wide as that.
longest-time = 11:30 pm

painkillers-none-taken = ninguno tomado
doses-counted = { $figure } dosis
# { $told } is a painkiller or a number of doses.
dose-at = { $told }, { $at }
dose-only-at = { $at }
dose-less = Uno menos: { $name }
dose-more = Uno más: { $name }
when-taken = Hora de la toma: { $name }
# In the field for that, which is narrow.
when-taken-hint = hora
took-none = No tomé ninguno
another-painkiller = Otro analgésico
# What was taken on an earlier day, to be taken over.
painkillers-as =
    { $past ->
        [yesterday] Como ayer: { $told }
        [before] Como el día anterior: { $told }
       *[earlier] Como el { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] analgésicos como ayer
        [before] analgésicos como el día anterior
       *[earlier] analgésicos como el { $day-name }
    }
undo-painkillers-blank = analgésicos en blanco
undo-no-painkillers = ningún analgésico
# Another one: the title of each field, its name by itself, and what may stand there.
dose-field-name = Nombre
dose-field-name-named = Nombre del analgésico
dose-field-name-hint = p. ej., ibuprofeno
dose-field-dose = Dosis
dose-field-dose-named = Dosis del analgésico
dose-field-dose-hint = 400 mg
dose-field-count = Cuántos
dose-field-count-named = Cuántos del analgésico
dose-field-time = Hora
dose-field-time-named = Hora del analgésico
add-short = Añadir
add-painkiller = Añadir el analgésico
dose-help = En blanco es uno. También vale todo en el nombre: ibuprofeno 400 mg x2.
dose-needs-name = ¿Qué fue? Escribe un nombre, como ibuprofeno.
dose-unreadable = { $told } no es una dosis. Escribe la de una unidad, como 400 mg.
dose-count-unreadable = { $told } no es un número. Escribe cuántos, como 2.
dose-count-outside = { $told } queda fuera de 0 a 100.

# The regions of the body.
nowhere = en ningún sitio
left-and-right = Izquierda y derecha son las tuyas.
choose-region = Elige una zona y luego cuánto duele.
# Above the regions that are noted.
regions-noted = Anotadas
region-menu = Qué se puede hacer con esta zona
region-say-how-much = Decir cuánto: { $name }
region-clear = Dejar en blanco: { $name }
# The ends of the scale of pain, 0 and 10, as the numeric rating scale has them in Spanish.
no-pain = ningún dolor
worst-imaginable = el peor dolor imaginable
regions-same =
    { $past ->
        [yesterday] Como ayer
       *[before] Como el día anterior
    }
undo-regions-as =
    { $past ->
        [yesterday] zonas como ayer
       *[before] zonas como el día anterior
    }
hurts-nowhere = No duele en ningún sitio
undo-regions-blank = zonas en blanco
undo-hurts-nowhere = no duele en ningún sitio

# The times at which the day was scored. { $told } is one of them, or "sin hora".
score-at = { $value }, { $at }
checkin-now = ahora
checkin-new = { $at }, nueva
checkin-new-one = una nueva
checkin-one-of =
    { $n ->
        [one] una vez, { $told }
       *[other] { $told }, una de { $n }
    }
score-first = Puntúa primero el día. Después se puede puntuar de nuevo a otra hora.
scores-go-to = Las puntuaciones van a
scores-of = Puntuaciones: { $told }
score-again = Puntuar de nuevo
score-again-now = Puntuar de nuevo ahora
score-again-when = ¿A qué hora fue? Escríbela como 20:15, 2015 u 8:15 pm.
when-scored-again = Hora de la nueva puntuación
time-of-scores = Hora de las puntuaciones ({ $told })
move-short = Mover
move-scores-of = Mover las puntuaciones ({ $told }) a otra fecha
remove-scores-of = Quitar las puntuaciones ({ $told })
move-this-day = Mover este día a otra fecha
undo-removing-scores = quitar las puntuaciones ({ $told })
undo-scores-to = puntuaciones, de { $from } a { $to }
scored-at-already = Ya hay una puntuación de esa hora ({ $at }). Elige otro minuto.
scored-timeless-already = Ya hay una puntuación sin hora. Elige otro minuto.


## ui/views/session_form: a session, noted or edited

edit-session-title = Editar la sesión
add-session = Añadir una sesión
close-form = Cerrar el formulario
form-you-left = Este es el formulario que dejaste.
back-to-saved = Volver a lo guardado
start-empty = Empezar uno vacío
form-is-kept = El formulario que dejaste está guardado.
take-up-again = Retomarlo
form-keys-removing = Enter guarda, Esc cierra. Quitarla se puede deshacer con Ctrl+Z.
form-keys-not-kept = Esc cierra. Lo que escribas en esta ventana no se guarda.
form-keys-kept = Enter guarda, Esc cierra; lo que escribiste se conserva.
# The button that saves, longer where there is room.
save-kind = Guardar { $kind }
save-kind-day = Guardar { $kind }, { $day-name }
# $kind of both, where a session has none.
save-session = sesión

session-day = Día
# An example of a day, in the empty field; then the ways of writing one.
session-day-hint = 18 nov
session-day-help = 18 nov, martes o ayer
choose-day = Elegir el día en un calendario
# A day without a year: the other one that may be meant.
or-other-day = o { $other-day }
session-time = Hora
session-time-help = 1730, 17:30 o 5:30 pm
session-with = ¿Con quién?
session-with-named = Con quién
session-with-hint = nombre o lugar
# What was chosen lately, to be chosen again.
named-again = { $name } otra vez
session-what = ¿Qué fue?
# A kind of session: what the list is called.
kind = Tipo
kind-name = Su nombre
kind-name-named = Nombre del tipo
kind-name-hint = p. ej., sauna
# { $told } was filled in the last time.
as-last-time = { $told }, como la última vez

session-more = Más
session-more-holds = Más · { $told }
session-more-named = Más sobre la sesión
session-long = Minutos
so-many-minutes =
    { $figure ->
        [one] { $figure } minuto
       *[other] { $figure } minutos
    }
session-minutes-help = 60, 25 min o 1h30
session-cost = Precio
session-cost-hint = p. ej., 45,00 EUR
session-cost-help = 45, 45 EUR o 12,50
session-why = ¿Por qué ese día?
# The answers: it was due anyway, or pain was bad.
reason-routine = rutina
reason-flare = crisis
session-pressure = Presión
pressure-light = suave
pressure-medium = media
pressure-firm = firme
# Which regions of the body were treated.
session-where = Dónde
add-area = Añadir una zona
add-area-short = zona
close-body = Cerrar la figura
close-body-short = cerrar
scores-around = Puntuaciones justo antes y después
scores-around-help = Deja en blanco lo que quieras. En blanco es en blanco, nunca 0.
score-just-before = antes
score-before-named = { $name }, antes
score-just-after = después
score-after-named = { $name }, después
# Answered by one of the two below.
scores-were-given = Las puntuaciones de ese día se dieron
given-before = antes
given-before-named = Puntuaciones antes de la sesión
given-after = después
given-after-named = Puntuaciones después de la sesión
session-note = Nota
session-note-named = Nota de la sesión


## ui/views/before_after: does it help me?

title-before-after = Antes y después
# The filters at its top: with whom, and which score.
person = Persona
with-anyone = Con cualquiera
with-named = Con { $name }
score = Puntuación
being-worked-out = Se está calculando.
nothing-side-by-side = Aún no hay nada que poner lado a lado.
nothing-side-by-side-yet = Añade la última sesión que recuerdes; las más antiguas también ayudan. Lo que siguió a cada una se verá aquí.
no-scores-to-answer = Aún no hay puntuaciones para una respuesta.
no-scores-to-answer-yet = La respuesta se calcula con las puntuaciones de los días alrededor de tus sesiones.
make-main-question = Hacer de esta la pregunta principal
undo-main-question = pregunta principal

# The days after a session.
day-by-day = Día a día, con el intervalo que encaja con el diario
day-by-day-keys = Día a día: las flechas recorren los días
day-after =
    { $n ->
        [one] Día { $nth } después · 1 sesión
       *[other] Día { $nth } después · { $n } sesiones
    }
# "0,6 menos; encaja de 0,1 a 1,1 menos"
day-after-fits = { $told }; encaja: { $range }

each-session = Cada sesión
each-session-caption = Los tres días siguientes frente a tu pronóstico. Un clic la abre.
each-session-keys = Cada sesión: las flechas recorren las sesiones, Enter abre una
open-this-session = Clic o Enter: abrir esta sesión
minutes-short = { $n } min
# { $told } is the difference: 0,6 menos.
forecast-and-was = Pronóstico { $forecast }, fue { $value }: { $told }

no-other-score = Ninguna otra puntuación tiene aún días suficientes.
others-note = Marca: mejor estimación. Barra: el intervalo que encaja con el diario. Los números son pasos que vale la pena notar; + es más. Leer varias puntuaciones hace más probable la suerte; eso se tiene en cuenta.

blank-days-after = En blanco, los últimos primero: { $names }.
nothing-surer = Nada más que seguir como hasta ahora.
coin-can-tell = La gente pide cita cuando está mal, y las malas rachas pasan. Una moneda que elige las semanas puede distinguir lo uno de lo otro.

# What is said of massage, each beside what the diary says of it.
claim-pain = El masaje alivia el dolor lumbar.
claim-painkillers = La gente necesita menos analgésicos.
claim-stiffness = Reduce la rigidez y da más movilidad.
claim-mood = Mejora el ánimo y calma la ansiedad.
claim-sleep = Mejora el sueño.
claim-workouts = Facilita la recuperación tras entrenamientos duros.
no-data-yet = aún sin datos

method-in-words = Tras una mala racha, tu dolor suele volver poco a poco a lo habitual por sí solo; por eso primero aprendemos, de tus días sin sesiones cerca, cómo habrías estado de todos modos. El efecto es cuánto mejores o peores que ese pronóstico fueron los tres días siguientes a cada sesión.
method-limits = Si pides cita el mismo día en que empieza una crisis, los días siguientes pueden parecer peores que el pronóstico. Mirar cada día no es un problema: la respuesta de arriba se decide a las 6, 12 y 26 sesiones, y luego cada 26 sesiones y dos años. Entretanto solo se retira, si tus cifras ya no la muestran.

raw-label = Sin ajustar: incluye la vuelta natural tras una mala racha
raw-no-scores = No hay puntuaciones alrededor de estas sesiones.
raw-basis =
    { $n ->
        [one] Los días alrededor de { $n } sesión ({ $kind }).
       *[other] Los días alrededor de { $n } sesiones ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Los días alrededor de la única sesión que cuenta.
       *[other] Los días alrededor de las { $n } sesiones que cuentan.
    }
part-raw-caption = { $told } La gente pide cita cuando está mal, y las malas rachas terminan por sí solas: las líneas bajarían después del día 0 aunque una sesión no hiciera nada.
# { $told } says around which sessions the days are.
raw-caption-each = { part-raw-caption } Tenue: cada sesión. Discontinua: la media de todas.
raw-caption-latest = { part-raw-caption } Tenue: las últimas { $n }. Discontinua: la media de todas.


## ui/views/charted: what can be made of a chart

chart-menu = Qué se puede hacer con este gráfico
save-picture = Guardar esta imagen…
copy-picture = Copiar la imagen
copy-numbers = Copiar los números


## ui/views/trends: scores over time

title-trends = Evolución
choose-score-above = Elige arriba una puntuación.
lines-alone = Estas líneas por sí solas no muestran qué hizo una sesión: mira «Antes y después».
trends-keys = Evolución: las flechas recorren los días
days-earlier = Antes
days-later = Después
# Fewer days are seen, and more.
days-closer = Acercar
days-farther = Alejar
chart-of = Gráfico: { $name }
# The day, or month, that is pointed at.
open-this-day = Clic o Enter: abrir este día
see-its-days-hint = Clic o Enter: ver sus días
see-its-days = Ver sus días
offered-month = Qué se puede hacer con este mes
offered-quarter = Qué se puede hacer con este trimestre
# The days that are seen, in one year, and a quarter: "enero – marzo de 2022".
period-short = { $begin-short } – { $end }
quarter-named = { $begin-month-name } – { $end-month }
# What stands in place of a mean: too few days have a score.
no-mean-days = sin media de { $days } días
mostly-between = casi siempre de { $low } a { $high }
fewer-than-days = menos de { $least } días
nothing-noted-then = nada anotado

in-numbers = En números
compare-with = Comparar con
compare-with-nothing = No comparar con nada
compare-with-before = Comparar con el período anterior
compare-with-year = Comparar con un año antes
part-compared =
    { $against ->
        [year] los mismos días un año antes
       *[before] los { $earlier } días anteriores
    }
thin-lines-days = Las líneas finas son las medias de { $days } días: { part-compared }.
thin-lines =
    { $quarter ->
        [yes] Las líneas finas son las medias de cada trimestre: { part-compared }.
       *[no] Las líneas finas son las medias de cada mes: { part-compared }.
    }
# Behind the name of a score: "media 4,3 en 81 de 90 días, 0,6 menos que los 90 días anteriores".
trend-nothing = nada puntuado en { part-about-days }
part-trend-mean = media { $value } en { $scored } de { part-about-days }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, más o menos igual que { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, { $amount } menos que { part-compared }
       *[above] { part-trend-mean }, { $amount } más que { part-compared }
    }
show-as-table = Mostrar como tabla
close-table = Cerrar la tabla
days-as-table = Día a día
table-empty-cell = Una celda vacía es un día sin esa puntuación.
copy-table = Copiar la tabla
other-views = Otras vistas de estos días
other-painkillers = Analgésicos y entrenamientos
other-weekday = Por día de la semana
other-scatter = Una puntuación frente a otra
# Which score lies across, and which goes up.
scatter-across = Horizontal
scatter-up = Vertical


## ui/views/history: all days

title-history = Historial
bring-in-file = Importar un archivo
# The list of scores of which one is shown in the year.
score-shown = Se muestra
in-the-year = { $name } en el año
# { $told } describes the calendar.
year-keys = { $told } Las flechas recorren los días, Enter abre uno.
no-entry = sin anotar
search-hint = Buscar en las notas
search-named = Buscar notas, etiquetas y personas
days-with-session = Con una sesión
days-with-blank = Días con algo en blanco
filter = Filtro
filter-on = Filtro { $n }
filter-named =
    { $n ->
        [one] Filtro, { $n } filtro activo
       *[other] Filtro, { $n } filtros activos
    }
# Days whose score is at least a number.
days-by = Días según
any-value = Cualquier valor
at-least = al menos
at-least-named = { $name }, al menos
least-unreadable = { $told } no es un número. Escribe uno como 7.
clear-search = Vaciar la búsqueda
clear-filters = Quitar los filtros
so-many-days = { part-about-days }
# { $told } is what was searched for.
no-day-matches = Ningún día coincide con «{ $told }».
no-day-matches-filtered = Ningún día coincide con «{ $told }» y estos filtros.
no-day-has-session = Ningún día tiene aún una sesión.
no-day-like-that = Ningún día es así.
# What was found, with what it is.
found-tag = etiqueta { $told }
found-pain = dolor: { $told }
found-with = con { $told }
found-treated = zona tratada: { $told }
back-to-list = Volver a la lista
# What a day held before it was changed: scores, and these.
changed-just-now = Acaba de cambiar. Antes: { $names }.
was-note = nota «{ $told }»
was-note-blank = nota en blanco
was-other-night = otra noche
was-night-blank = noche en blanco
was-other-painkillers = otros analgésicos
was-painkillers-blank = analgésicos en blanco
was-other-areas = otras zonas
was-areas-blank = zonas en blanco
was-other-tags = otras etiquetas
was-tags-blank = etiquetas en blanco


## ui/views/sessions: all sessions

title-sessions = Sesiones
sessions-listed =
    { $all ->
        [one] { $n } de { $all } sesión
       *[other] { $n } de { $all } sesiones
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } desde { $since-month }
# The list of kinds of which one is listed.
sessions-shown = En la lista
all-kinds = Todos los tipos
# Heads of the columns of the list: the day, what it was, how long, with whom.
list-day = Día
list-what = Qué
list-long = Duración
list-with = Con
three-days-after = tres días después
name-three-days-after = { $name } en los tres días siguientes
# { $told } is what followed: 1,3 menos.
told-three-days-after = { $told } en los tres días siguientes
as-forecast = como el pronóstico
so-much-lower = { $figure } menos
so-much-higher = { $figure } más
# Why there is no figure.
shares-days-with = comparte días con { $day-name }
no-scores-after = sin puntuaciones después
no-scores-before = sin puntuaciones antes
days-before-too-old = los días previos son demasiado antiguos
no-forecast-yet = aún sin pronóstico
rests-for-experiment = en pausa por el experimento
days-after-worked-out = Se están calculando los días siguientes a cada sesión.
lower-or-higher = Menos o más que tu pronóstico, en puntos.
day-of-session = { $day-name }, la sesión
against-your-forecast = Frente a tu pronóstico: { $told }.
edit-the-session = Editar la sesión
all-of-kind = Todas: { $kind }
name-blank = { $name } en blanco
totals-title = Totales
totals-year = Año
totals-by-kind = Totales por tipo
totals-by-person = Totales por persona
totals-by-year = Totales por año
with-nobody-named = sin nombrar a nadie
costs-unread =
    { $n ->
        [one] { $n } precio no se pudo sumar: escribe un número y una moneda, como 45,00 EUR.
       *[other] { $n } precios no se pudieron sumar: escribe un número y una moneda, como 45,00 EUR.
    }
total-cost-of-some = { $cost } por { $n } de ellas


## ui/views/helps: what helps

title-helps = Qué ayuda
coin-settles = Ninguna de estas filas puede decidirlo: la gente pide cita cuando está mal, y las malas rachas pasan. Una moneda que elige las semanas sí puede.
# { $told } says what is tried, measured and how long.
experiment-was-altered = El plan de un experimento fue alterado: { $told }.
experiment-goes-on = Hay un experimento en marcha: { $told }.
experiment-was-stopped = Un experimento se detuvo antes de tiempo: { $told }.
experiment-is-over = Un experimento ha terminado: { $told }.
see-experiment = Ver el experimento
see-experiment-named = Ver el experimento. { $told }
helps-table = Tras una sesión, tres días frente a tu pronóstico
helps-no-session = Aún no hay sesiones. Añade la última que recuerdes; las más antiguas también ayudan.
helps-from-sessions = A partir de { $needed } sesiones de un tipo con puntuaciones alrededor, su fila dice qué siguió.
helps-by-person = Según quién la dio
# The head of a column: how often.
helps-times = veces
so-many-times =
    { $n ->
        [one] { $n } vez
       *[other] { $n } veces
    }
# { $told } says that the rows are in no order of merit.
helps-under = { $told } Barra: el intervalo que encaja. Precio: junto a lo que parece ayudar o podría ayudar. Elige una fila para ver su respuesta.
helps-under-dots = { $told } Barra: el intervalo que encaja. Puntos huecos: sesiones sueltas mientras sean muy pocas. Precio: junto a lo que parece ayudar o podría ayudar. Elige una fila para ver su respuesta.


## ui/views/experiment: a coin chooses the weeks

nothing-fixed-yet = aún no hay nada fijado
# The list of experiments, and the one that is not planned yet.
experiment = Experimento
new-experiment = uno nuevo
experiment-needs = Un experimento necesita antes { $needed } días puntuados ({ $noun }); hay { $scored }.
before-you-begin = Antes de empezar
four-questions = Cuatro preguntas
ask-tried = ¿Qué se prueba?
tried = Se prueba
ask-measured = ¿Qué se mide?
measured = Se mide
ask-which-day = ¿Qué día podrías ir siempre?
ask-pairs = ¿Cuántos pares de semanas?
fewer-pairs = Menos pares
more-pairs = Más pares
ask-look = ¿Quieres poder mirar mientras dura?
look-at-end = No, esperar al final
look-after-each = Sí, después de cada par
# The coin is tossed for all weeks, and they are covered.
toss-and-seal = Lanzar y sellar
back-to-experiment = Volver
kept-in-journal = Guardado en tu diario
what-could-show = ¿Qué podría mostrar?
chances-caption = Probabilidad de que se vea una diferencia real, según cómo suben y bajan tus propias puntuaciones.
trial-rests-until = La respuesta está en pausa hasta el { $until }
# { $state }: "sigue hasta el 18 ene 2027; su respuesta llega al día siguiente".
trial-state = El experimento { $state }
why-coin = ¿Por qué una moneda?
weeks-in-journal = Las semanas en el diario
weeks-unsealed = Las semanas, ya sin sello
plan-another = Planear otro
pairs-caption = Cada par: la semana con sesión frente a la semana sin ella
so-far-title = Hasta ahora
stop-early = Detener antes de tiempo…
stop-early-what = Los pares completos se calculan al momento. Después no se puede retomar.
stop-why = ¿Por qué? Solo para ti.
stop-why-named = Por qué se detiene
stop-why-hint = unas vacaciones
stop-now = Detener ahora
go-on-with-it = Seguir con él
# A pair of weeks, read out.
pair-sealed-spoken = Par { $n }: sellado, { $day-name } y { $other-day }
pair-spoken = Par { $n }: sesión el { $day-name }, sin sesión el { $other-day }
weeks-note = Arriba, la primera semana de cada par; abajo, la segunda. El signo ({ $kind }): una sesión; una raya: ninguna.
weeks-note-sealed = Arriba, la primera semana de cada par; abajo, la segunda. El signo ({ $kind }): una sesión; una raya: ninguna. Un candado: sellado hasta que se acerque su semana.


## ui/views/both: what is here, and another version of it

title-both = Ver las dos versiones
nothing-to-choose = No hay nada que elegir.
nothing-to-choose-now = Lo que cambió fuera ya se incorporó, o ya has elegido.
entries-changed-both =
    { $n ->
        [one] { $n } entrada cambió aquí y también fuera.
       *[other] { $n } entradas cambiaron aquí y también fuera.
    }
# { $told } says which of them stand now.
changed-both-what = { $told } Deshacer una vez retira una elección. Lo que no hayas elegido se guarda junto al diario hasta que elijas.
keep-all = Dejar todas como están
differs-in-file =
    { $n ->
        [one] { $n } entrada es distinta en el archivo.
       *[other] { $n } entradas son distintas en el archivo.
    }
file-edited-outside = El archivo se editó o se dañó fuera de Unkink: no está como Unkink lo dejó. No se ha sobrescrito nada. Al aceptarlo se toman las entradas del archivo, y lo que escribiste desde entonces se mantiene por encima.
accept-file = Aceptar el archivo
keep-here-elsewhere = Conservar lo de aquí…
part-would-be-added =
    { $added ->
        [one] Se añadiría { $added } entrada
       *[other] Se añadirían { $added } entradas
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }; { $n } entrada es distinta.
       *[other] { part-would-be-added }; { $n } entradas son distintas.
    }
copy-what = La copia se llama { $name }. No se sobrescribe nada de lo que hay aquí; donde las dos difieren podrás elegir después. La copia se mueve luego a la carpeta «backups», no se borra.
bring-it-in = Importarla
looking-at-backup = Mirando la copia de seguridad más reciente…
take-as-it-is = Aceptarlo como está
was-changed-outside = Se cambió fuera de Unkink.
part-edited-outside = El diario se editó o se dañó fuera de Unkink: no está como Unkink lo dejó.
review-without-backup = { part-edited-outside } No hay ninguna copia de seguridad completa con la que compararlo. Si en las otras páginas se ve bien, acéptalo como está.
review-with-backup = { part-edited-outside } Si estos cambios son correctos, acéptalo como está. Al volver atrás, el archivo tal como está ahora se guarda como copia de seguridad.
# { $told } is when the backup was made.
differs-from-backup =
    { $n ->
        [one] { $n } entrada es distinta de la copia de seguridad ({ $told }).
       *[other] { $n } entradas son distintas de la copia de seguridad ({ $told }).
    }
go-back-to-backup = Volver a la copia de seguridad
# The two values of an entry.
difference-said =
    { $beside ->
        [copy] aquí { $from }, en la copia { $to }
        [backup] en la copia de seguridad { $from }, en el archivo { $to }
       *[file] aquí { $from }, en el archivo { $to }
    }
# Which of the two stands now; { $told } are both values. { $here } says that it is the one that is here.
theirs-stands =
    { $beside ->
        [copy] { $told }. Vale lo de la copia.
       *[file] { $told }. Vale lo del archivo.
    }
first-stands =
    { $here ->
        [yes] { $told }. Lo de aquí se hizo primero y es lo que vale.
       *[no] { $beside ->
            [copy] { $told }. Lo de la copia se hizo primero y es lo que vale.
           *[file] { $told }. Lo del archivo se hizo primero y es lo que vale.
        }
    }
keep-first = Conservar lo que se hizo primero
take-other-one = Tomar lo otro
keep-here = Conservar lo de aquí
take-the-other = Tomar lo otro
keep-other = Conservar lo otro
take-here = Tomar lo que había aquí
keep-value = Conservar { $value }
take-value = Tomar { $value }


## ui/views/saving: where a file shall go

file-is-there = Ya hay un archivo con ese nombre. ¿Reemplazarlo?
replace-file = Reemplazar
choose-place = Elegir un lugar…
# What a row of a table is.
each-row-is = Cada fila es
row-scoring = un momento de puntuación
row-scoring-named = Cada fila es un momento de puntuación
row-value = un valor
row-value-named = Cada fila es un valor
written-for = Escrito para
for-any = cualquier programa
for-any-named = Escrito para cualquier programa
for-spreadsheet = Excel o LibreOffice
for-spreadsheet-named = Escrito para Excel o LibreOffice
first-day-hint = el primero
last-day-hint = el último
table-scores = Puntuaciones
# A score that a table holds.
table-with = Con { $name }
