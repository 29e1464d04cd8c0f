### The words of the frame of the window, of what it tells, and of its own pages, in Spanish.

## ui: words of many places

cancel = Cancelar
close = Cerrar
undo = Deshacer
redo = Rehacer
help = Ayuda
menu = Menú
# Opens the pages that have no room among the tabs.
more-pages = Más
try-again = Reintentar
save-elsewhere = Guardar en otro lugar…
look-at-both = Ver las dos versiones


## ui/state: the pages by their names

page-today = Hoy
page-history = Historial
page-trends = Evolución
page-before-after = Antes y después
page-helps = Qué ayuda
page-sessions = Sesiones
page-report = Informe
page-settings = Ajustes
page-experiment = Experimento
page-import = Importar un archivo
page-both = Ver las dos versiones
# What lies behind the answer: tabs below it.
behind-each = Cada sesión
behind-others = Otras puntuaciones
behind-surer = Más certeza
behind-claims = Lo que se dice
behind-method = Cómo se calcula
behind-raw = Días sin ajustar


## ui/state/trends: which days, and beside which others

span-month = 30 días
span-quarter = 90 días
span-year = 1 año
span-all = todo
# Compare with …
compare-nothing = nada
compare-before = el período anterior
compare-year-before = un año antes


## ui/state/report: which days the report is about

period-quarter = 3 meses
period-year = Un año
period-usual = 2 años
period-all-days = Todos los días
period-typed = De un día a otro


## ui/state/saving: the question where a file shall go

save-a-picture = Guardar una imagen
save-the-report = Guardar el informe
get-data-out = Exportar tus datos
endings-picture = Un nombre que termina en .png da una imagen para cartas y mensajes; uno en .svg, una imagen que se ve nítida a cualquier tamaño.
endings-report = Un nombre que termina en .pdf da páginas para imprimir o enviar; uno en .html, una página para el navegador.
endings-journal = Un nombre que termina en .csv da una tabla para hojas de cálculo; uno en .json, el diario entero.


## ui/state/purpose: a calendar that asks where something goes

# Above a calendar in which the other date is chosen.
move-day-to = Mover el { $shown-day } a
move-checkin-to = Mover { $at } del { $shown-day } a
move-scores-to = Mover las puntuaciones del { $shown-day } a


## ui/command: what can be done, and its keys, in the menu and on the page of help

# The name of the key as it stands on keyboards of this language: Strg, Ctrl.
keys-control = Ctrl+{ $letter }
# Heads of the groups.
group-numbers = Los cuatro números
group-day = El día
group-pages = Páginas
group-entered = Lo que se escribe
group-window = La ventana
# What each does.
do-score = Puntuar la fila y pasar a la siguiente
do-score-10 = Puntuar 10
do-score-0 = Puntuar 0
do-point = Un punto menos o más
do-row = Otra fila
do-blank = Dejar una puntuación en blanco
i-had-a-session = Tuve una sesión
previous-day = Día anterior
next-day = Día siguiente
back-to-today = Volver a hoy
do-move-day = Mover el día abierto a otra fecha
do-empty-day = Vaciar el día abierto
do-form = Guardar lo que hay en un formulario, o cerrarlo
do-offers = Qué se puede hacer con una fila
do-move-score = Mover una puntuación propia
search-notes = Buscar en las notas
save-now = Guardar ahora
do-control = Control siguiente o anterior
do-scroll = Mover la página
larger-text = Texto más grande
smaller-text = Texto más pequeño
usual-text-size = Tamaño de texto habitual
menu-of-all = Menú de todo lo que se puede hacer
all-keys = Todas las teclas en una página
open-example-journal = Abrir el diario de ejemplo
close-unkink = Cerrar Unkink
# The keys of each, as they stand on keyboards.
keys-score = 0 a 9
keys-score-10 = 1 y luego 0, o Fin
keys-score-0 = 0, o Inicio
keys-point = Izquierda, Derecha
keys-row = Arriba, Abajo
keys-blank = Supr o Retroceso
keys-previous-day = Alt+Izquierda
keys-next-day = Alt+Derecha
keys-today = Alt+Inicio
keys-menu-alone = en el menú
keys-redo = Ctrl+Y o Ctrl+Mayús+Z
keys-form = Enter, Esc
keys-offers = Mayús+F10, o clic derecho
keys-move-score = Alt+Arriba, Alt+Abajo en Ajustes
keys-control-next = Tab, Mayús+Tab
keys-scroll = Re Pág, Av Pág, Inicio, Fin
keys-larger = Ctrl+más
keys-smaller = Ctrl+menos
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 o Ctrl+P


## ui/views/help: what to do, and all keys on one page

help-evening = Cada noche: cuatro números del 0 al 10. Escríbelos o haz clic en ellos. Un día que se deja en blanco se queda en blanco.
help-session = Después de un masaje, o de cualquier otra cosa que se haga por tu espalda: «Tuve una sesión», en la parte de arriba del día.
help-answer = Después de 30 días y 6 sesiones, «Antes y después» dice si te ayuda. Hasta entonces, Hoy va llevando la cuenta.
help-undo = Todo se puede deshacer, y lo que escribes se guarda en el disco mientras lo escribes.
help-close = Cerrar la ayuda
help-what = Qué hacer
help-where = Dónde está tu diario
help-file = Un solo archivo, tuyo. Cópialo para tener una copia. `unkink-cli export` lo escribe como CSV o JSON.
help-told = Lo que Unkink te ha dicho desde que se abrió


## ui/frame: what stands around every page

help-keys = Ayuda  F1
menu-keys = Menú  F10
# What was done is named as in "ocultar Energía", "sueño 8", "importar un archivo".
undo-step = Deshacer: { $step }
redo-step = Rehacer: { $step }
# Over a button: what it does, and the keys for it.
with-keys = { $told } · { $keys }


## ui/status: how far the journal is saved, in a few words in the corner

status-nothing = Aún nada que guardar
status-typing = Escribiendo…
status-saving = Guardando
status-saved = Guardado
status-unconfirmed = Guardado, sin confirmar
status-failed = Sin guardar
status-away = La carpeta no está
status-apart = Cambiado fuera
status-gone = El archivo no está
status-read-only = Solo lectura
status-example = Un ejemplo
status-broken = Sin abrir
status-not-entered = Algo sin introducir
status-saved-at = Guardado { $at }
status-taken-in = Cambiado fuera, incorporado { $at }
# The same where there is little room.
status-taken-in-briefly = Incorporado { $at }
nothing-changed = No se cambió nada.


## ui/banner: what stands above the page. First what it is, then what to do

still-here =
    { $unkept ->
        [yes] Tus cambios siguen aquí, pero solo mientras esta ventana esté abierta.
       *[no] Tus cambios siguen aquí.
    }
unconfirmed = Guardado, pero el disco aún no lo ha confirmado.
unconfirmed-remedy = Un corte de luz ahora podría perder el último cambio. Al guardar de nuevo se vuelve a comprobar.
journal-newer = Este diario lo escribió un Unkink más nuevo.
journal-newer-remedy = Puedes leerlo; para cambiarlo hace falta la versión más nueva.
example = Esto es un ejemplo. Nada de aquí es tuyo.
example-remedy = Prueba lo que quieras: nada se guarda.
start-own = Empezar el mío
journal-broken = Este diario no se puede leer. No se ha tocado.
restore-a-backup = Restaurar una copia de seguridad…
changed-read-only = Solo se puede leer hasta que elijas qué vale.
changed-choose = Lo que escribas se queda aquí hasta que elijas.
file-gone = El archivo del diario ya no está. Todo sigue aquí.
file-gone-remedy = Se vuelve a escribir con tu próximo cambio.
write-now = Escribirlo ahora
open-elsewhere = Unkink ya está abierto con este diario. Esta ventana solo puede leer.
open-elsewhere-remedy = Muestra lo que guarda la otra ventana. Para escribir aquí, cierra antes la otra.
seat-free = La otra ventana se ha cerrado. Esta, de momento, solo puede leer.
seat-free-remedy = Ahora este diario no está abierto en ningún otro sitio.
change-it-here = Cambiarlo aquí
folder-away = La carpeta de tu diario no está ahora. No se pone nada en su lugar.
folder-not-there = La carpeta de tu diario no se encuentra. No se pone nada en su lugar.
begin-elsewhere = Empezar uno en otro lugar…
journal-moved = Este diario no está en el disco en el que estaba. Puede ser uno más antiguo.
use-this-one = Usar este
changed-outside = Este diario se cambió fuera de Unkink. No se ha sobrescrito nada.
folder-away-remedy =
    { $unkept ->
        [yes] Lo que escribas se queda aquí, pero solo mientras esta ventana esté abierta, y se guarda cuando vuelva la carpeta. Conecta su disco o su unidad de red: { $path }
       *[no] Lo que escribas se queda aquí y se guarda cuando vuelva la carpeta. Conecta su disco o su unidad de red: { $path }
    }
folder-not-there-remedy = Conecta su disco o su unidad de red; entonces el diario se abre solo. Carpeta: { $path }
journal-moved-remedy = Conecta ese disco; entonces el diario que hay en él se abre solo. O di que este es su lugar a partir de ahora: { $path }
changed-both =
    { $n ->
        [one] 1 entrada cambió aquí y también fuera.
       *[other] { $n } entradas cambiaron aquí y también fuera.
    }
# After one of the three sentences that follow.
take-other = { $told } Puedes tomar lo otro en su lugar.
stands-first = Vale lo que se hizo primero.
stands-here = Vale lo que había aquí.
stands-each = En cada una se dice cuál de las dos vale.
unsettled = Algunas entradas aún tienen dos valores.
unsettled-remedy = Cambiaron aquí y fuera, y la ventana se cerró antes de que eligieras.
copies-beside =
    { $n ->
        [one] Hay una copia de un diario junto al tuyo.
       *[other] Hay { $n } copias de un diario junto al tuyo.
    }
copies-beside-remedy = Una carpeta en la nube hace una cuando dos equipos escriben a la vez; una que hayas hecho tú se ve igual.
see-what-it-has = Ver qué contiene
not-now = Ahora no


## ui/app: what the window tells

past-midnight = Ya pasó la medianoche. Esto sigue siendo el { $shown-full }.
another-day = Ahora es { $on-full }.
another-day-shown = Estás viendo el { $shown-full }.
# Two days: the one that is shown, and the one of the clock.
clock-behind = Esto es el { $shown-full }, pero el reloj dice { $on-full }.
scores-go-to-day = Las puntuaciones que pongas ahora van al { $on-weekday }.
go-to-today = Ir a hoy
go-to-weekday = Ir al { $on-weekday }
elsewhere-what = A partir de ahora, Unkink guarda tu diario en este archivo.
save-there = Guardar ahí
closing = No todo está guardado.
closing-still = Tus últimos cambios siguen aquí.
close-unsaved = Cerrar sin guardar
# The title of the question.
elsewhere-title = Guardar en otro lugar
no-dialog = Este escritorio no tiene un diálogo para elegir.
no-dialog-remedy = Escribe la ruta completa.
fault = Algo falló en el propio Unkink.
fault-remedy = Inténtalo de nuevo; si sigue igual, vuelve a abrirlo.
file = Archivo: { $path }
settings-damaged = Tus ajustes no se pudieron leer por completo.
# The reason is what settings-wrong says, or settings-no-text.
settings-damaged-remedy = Lo que se pudo leer está en uso; lo demás, como de costumbre ({ $why }). El archivo anterior se conserva: { $path }
settings-unreadable = Tus ajustes no se pueden leer. Se usan los habituales.
settings-newer = Un Unkink más nuevo escribió tus ajustes. Se dejan como están; los cambios valen hasta que se cierre esta ventana.


## ui/settings: what is said of the settings' file

folder-copies = Carpeta para una copia diaria
folder-watched = Carpeta de la que importar
# The reason in settings-damaged-remedy.
settings-no-text = no es texto
# The same; an object of JSON.
settings-no-object = no es un objeto {"{…}"}
# The name of a setting in its file, and one of what follows.
settings-wrong = { $name } debería ser { $told }
settings-size = un número de 100 a 200
settings-flag = true o false
settings-texts = una lista de textos
settings-path = la ruta de una carpeta
settings-text = un texto
# Words of a file or endings of its name, one of which it has to be: ".pdf o .html".
one-of = { $told } o { $name }


## ui/app: what could not be saved, copies, earlier states

unsaved-is-in = Lo que la última vez no se pudo guardar está aquí de nuevo.
unsaved-is-in-remedy = Deshacer lo retira.
unsaved-waits = Lo que la última vez no se pudo guardar se conserva en este equipo.
unsaved-waits-remedy = Entrará en tu diario cuando se pueda abrir.
# After Undo, as all that begins with step-.
step-unsaved = lo que no se pudo guardar
reminder-needs-program = El recordatorio necesita el programa unkink-cli junto al de la ventana: instala los dos.
damaged-outside = El diario se dañó fuera de Unkink.
unreadable-now = El archivo del diario ya no se puede leer.
not-overwritten-why = No se ha sobrescrito nada. { $why }
newer-outside = El diario lo escribió un Unkink más nuevo.
newer-outside-remedy = No se ha sobrescrito nada. Guarda en otro lugar o actualiza Unkink.
cannot-work-out = Esto no se puede calcular.
file-saved = El archivo está guardado.
nothing-copied = No se copió nada.
file-not-saved = El archivo no se guardó.
stays-as-it-is = Se queda como está.
reminder-stays = El recordatorio se queda como está.
settings-unsaved = Tus ajustes no se pueden guardar. Valen hasta que se cierre esta ventana.
aside-unkept = Lo que no se puede guardar tampoco se puede conservar en este equipo.
drafts-unkept = Lo que está a medio escribir no se puede conservar para la próxima vez.
not-possible = Eso no fue posible.
copy-stays = La copia se queda como está.
choices-unkept = Lo que te falta por elegir no se pudo guardar junto al diario.
why-file = { $why }. Archivo: { $path }
copy-gone = La copia ya no está. Archivo: { $path }
copy-newer = La copia la escribió un Unkink más nuevo. Actualiza Unkink para importarla. Archivo: { $path }
# The folder is called backups in every language.
copy-not-put-away = La copia se importó, pero no se pudo mover a la carpeta «backups»: { $why }. Archivo: { $path }
journal-there = Ya hay un diario ahí. Elige otro nombre. Archivo: { $path }
window-reads = Esta ventana solo puede leer.
fault-in-the-way = Un fallo del propio Unkink lo impide.


## ui/app/output: files that are made of the journal

file-there = Ya hay un archivo con ese nombre. { $path }
file-unconfirmed = El disco aún no lo ha confirmado.
name-must-end = El nombre debe terminar en { $names }.
first-day-wrong = El primer día: { $why }
last-day-wrong = El último día: { $why }
last-before-first = El último día, { $end-iso }, es anterior al primero, { $begin-iso }.
choose-a-score = Elige al menos una puntuación.


## ui/app: at the start

not-closed-in-order = La última vez, Unkink no se cerró correctamente.
not-closed-in-order-more = Lo que habías escrito se ha conservado. Lo que se sabe de ello, sin nada de tu diario, está en { $path }
clock-of-utc = El reloj de aquí es el de UTC.
one-file-more = Se está leyendo { $name }; suelta los demás después.
one-file = Los archivos entran de uno en uno.
# How far it is saved, as in ui/status; what is half-typed, as in ui/drafts.
except-half-typed = { $state }, salvo lo que está a medio escribir. { $told }
step-import = importar un archivo
step-copy = importar una copia
not-saved-there = Ahí no se guardó.


## ui/app/editor: what undo takes back, after the word Undo

step-rename = renombrar { $older } como { $name }
step-move-scores = mover puntuaciones al { $end-in-year }
step-swap = intercambiar el { $begin-in-year } y el { $end-in-year }
step-move = mover el { $begin-in-year } al { $end-in-year }
step-empty = vaciar el { $on-in-year }
step-change = cambio de { $name }
step-experiment = experimento
step-add = añadir { $name }


## ui/app/archive: earlier states of the journal

different-now =
    { $n ->
        [0] Ahora no hay nada distinto.
        [one] Ahora hay 1 entrada distinta:
       *[other] Ahora hay { $n } entradas distintas:
    }
backup-newer = La escribió un Unkink más nuevo. Actualiza Unkink para volver a ella. Archivo: { $path }
# When a backup was made: "dom 22 de noviembre, 20:14".
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] 1 copia de seguridad, { $size } en el disco
       *[other] { $n } copias de seguridad, { $size } en el disco
    }
backup-unreadable = { $size }, no se puede leer
# What a backup holds, its size, and one of the next four.
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] 1 sesión
       *[other] { $sessions } sesiones
    }
backup-whole = completa
backup-edited = editada o dañada en otro lugar
backup-of-newer = de un Unkink más nuevo
backup-gone = ya no está
one-and-more = { $told }, y { $n } más
first-folder = La carpeta del diario no está.
first-which = Di primero qué diario es este.
first-both = Mira antes las dos versiones: el archivo se cambió fuera.
first-save = Antes hay que guardar todo lo que hay aquí.
journal-stays = Tu diario se queda como está.
step-go-back = volver al { $on-in-year }, { $at }


## ui/app/arrivals: what comes in by itself from a folder

# After Undo.
step-arrival = importar { $name }
came-in = { $name } llegó desde tu carpeta.
came-in-rows =
    { $n ->
        [one] 1 fila leída. Nuevas: { $taken }; ya estaban: { $already }; distintas, se dejan como las tienes: { $conflicts }; rechazadas: { $refused }{ $told }.
       *[other] { $n } filas leídas. Nuevas: { $taken }; ya estaban: { $already }; distintas, se dejan como las tienes: { $conflicts }; rechazadas: { $refused }{ $told }.
    }
# Why the first of the refused rows was.
came-in-first = La primera: { $why }.
came-nothing = De { $name } no se pudo leer nada. Se queda en tu carpeta.
came-other = { $name }, en tu carpeta, es distinto de tu diario. El tuyo se dejó como estaba.
came-other-more = { $told }. Para elegir, impórtalo en la página «Importar un archivo».
did-not-come-in = Algo de tu carpeta no llegó a entrar.
folder-unreadable = la carpeta no se puede leer: { $why }. { $path }
# After the name of the file and a colon.
arrives-as-new = { $name } es una puntuación nueva. Importa el archivo una vez a mano y di en qué sentido mejora


## ui/views/settings: the page of settings, card by card

settings-look = Aspecto
settings-scores = Tus puntuaciones
settings-names = Tus nombres
settings-file = Tu archivo
settings-arrivals = Lo que entra solo
settings-calendar = Calendario e informe
settings-evening = Por la noche
settings-about = Acerca de Unkink
restore-title = Restaurar una copia de seguridad
settings-backups = Copias de seguridad
# Backups.
backups-looking = Buscándolas…
backups-none = Aún no hay copias de seguridad. La primera se hace cuando se guarda algo sobre un estado anterior.
backups-older = Mostrar las anteriores
backups-edit = Volver atrás es un solo paso, y se puede deshacer.
backups-restore = Lo que hay ahora se guarda antes como copia de seguridad.
backups-choose = El archivo tal como está ahora se guarda antes como copia de seguridad.
backups-counting = contando…
backup-after = Cambió después: { $told }
# A button: shows what is different now.
backup-look = Mirar
backup-look-at = Mirar { $moment }
backup-go-back = Volver a esta
backup-go-back-to = Volver a { $moment }
and-more = y { $n } más
backups-lie-in = Están en
copy-path = Copiar la ruta
copy-path-of-backups = Copiar la ruta de las copias de seguridad
# The form of a score.
score-change = Cambiar una puntuación
score-add = Añadir una puntuación
save = Guardar
add-it = Añadir
enter-saves = Enter guarda, Esc cancela.
form-more = Más
score-more-usual = Más · de 0 a 10, se pregunta cada día
score-more = Más sobre la puntuación
which-better-last = ¿En qué sentido mejora? Con eso se añade.
which-better = ¿En qué sentido mejora?
score-asked = Se pregunta
score-asked-daily = cada día
score-asked-on-demand = solo cuando quiero
lower-is-better = menos es mejor
higher-is-better = más es mejor
end-low = Qué significa el extremo bajo
end-high = Qué significa el extremo alto
end-most = al máximo
score-name = Nombre
score-name-hint = p. ej., Energía
score-lowest = Valor más bajo
score-highest = Valor más alto
score-step = Paso
score-unit = Unidad
score-unit-hint = ninguna, o p. ej. cm
# The usual word at the low end of a scale, and most at the high end.
end-none = nada
score-notice = Menor cambio que vale la pena notar
# Calendar and report.
monday = Lunes
sunday = Domingo
week-begins = La semana empieza el
paper-of-report = Papel del informe
name-on-report = Nombre en el informe
name-none = ninguno
name-without = Sin nombre no se imprime ninguno.
# The file, and folders.
file-example = Este es el ejemplo; no se guarda en ningún sitio.
file-is = Tu diario es
file-export = Exportar…
copies-hint = Mejor en otro disco, o en una carpeta que se sincronice con otro equipo.
watched-hint = Lo que un teléfono u otro programa deje ahí entra solo, cada archivo una vez, si antes se importó un archivo con las mismas columnas. Nada de lo que hay ahí se cambia.
folder-whole-path = Escribe la ruta completa de una carpeta, desde la raíz.
folder-choose = Elegir una carpeta…
folder-choose-watched = Elegir una carpeta de la que importar
copies-none = Sin copias
watched-none = Sin carpeta
folder-none = ninguna
# About.
about-one-file = Todo se queda en un solo archivo en este equipo. Sin cuenta, sin internet.
about-diary = Un diario personal, no un diagnóstico.
about-logs = Si alguna vez se cierra solo, hay un registro en
about-report = Copiar lo necesario para avisar de un fallo
about-report-hint = La versión, el sistema, el tamaño de la ventana y el último registro. Nada de tu diario.
about-version = Versión { $told }. Software libre con la licencia MIT o la licencia Apache 2.0, a tu elección.
licences = Licencias de todo lo que contiene
licences-copy = Copiarlas
licences-copy-name = Copiar las licencias
# The reminder.
# Beside a switch; then what a screen reader says of the switch.
remind-me = recordármelo a las 21:00 si no hay nada anotado
remind-me-name = Recordármelo a las 21:00 si no hay nada anotado
remind-hint = Una sola notificación, también con esta ventana cerrada. No dice nada de lo que anotas aquí.
# The look.
colours = Colores
motion = Movimiento
motion-hint = Las partes que se despliegan lo hacen en una décima de segundo. Nada más se mueve.
text-size = Tamaño del texto
light = Claro
light-name = Colores claros
dark = Oscuro
dark-name = Colores oscuros
as-desktop = Como el escritorio
as-desktop-name = Colores como el escritorio
# Shown where there are several languages; each is called by its own name.
language-set = Idioma
language-as-desktop = Idioma como el escritorio
motion-little = un poco
motion-none = ninguno
# What a screen reader says of the two.
motion-of = Movimiento: { $told }
# The usual size of text.
usual-size = Habitual
# Scores.
# After Undo.
step-hide = ocultar { $name }
step-ask = preguntar por { $name }
step-bring-back = recuperar { $name }
step-retire = archivar { $name }
step-move-score = mover { $name }
step-remove = quitar { $name }
# "de 0 a 10 cm, menos es mejor, 3 valores"
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, aún sin anotar
        [one] { part-scale }, { part-better }, 1 valor
       *[other] { part-scale }, { part-better }, { $n } valores
    }
part-scale =
    { $has-unit ->
        [yes] de { $low } a { $high } { $unit }
       *[no] de { $low } a { $high }
    }
scores-hint = Lo que Hoy pregunta. Lo que se oculta conserva sus valores y sus gráficos.
step-weekly-off = dejar de preguntar una vez por semana
step-weekly-on = preguntar una vez por semana
weekly-hint = Una vez por semana en Hoy: dolor medio, disfrute de la vida, actividad general (PEG). Los médicos conocen estas preguntas. Si se desactivan, sus valores se conservan.
change = Cambiar
retire = Archivar
retired-hint = Ya no se preguntan. Sus valores se conservan.
bring-back = Recuperar
remove = Quitar
weekly-words = tres preguntas sobre la última semana
weekly-name = Hacer tres preguntas sobre la última semana
asked-on-today = se pregunta en Hoy
ask-on-today = Preguntar por { $name } en Hoy
change-named = Cambiar { $name }
move-up = Subir { $name }
move-down = Bajar { $name }
retire-named = Archivar { $name }
retired-head = Archivadas ({ $n })
bring-back-named = Recuperar { $name }
remove-named = Quitar { $name }
# Names.
names-kinds = Tipos de sesión
names-people = Personas
names-tags = Etiquetas
names-painkillers = Analgésicos
names-regions = Zonas con dolor
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
# What it changes is used-in-both or the like.
name-changes = Cambia { $told }.
name-joins = Cambia { $told }. «{ $name }» ya existe ({ $state }): los dos pasan a ser uno.
names-head = { $name } ({ $n })
rename-named = Renombrar { $name }
show-all =
    { $n ->
        [one] Mostrar 1
       *[other] Mostrar todo ({ $n })
    }
new-name-of = Nuevo nombre de { $name }
write-new-name = Escribe el nuevo nombre.
names-hint = Un nombre nuevo se escribe en todas partes a la vez. Dos nombres de una misma cosa pueden pasar a ser uno.
rename = Renombrar
rename-everywhere = Renombrar en todas partes


## ui/app/output: what can be done with a file that was saved

report-opens = El informe se abre en el programa que muestra esos archivos.
report-print = Imprímelo desde allí.
folder-not-opened = Su carpeta no se puede abrir desde aquí.
file-not-opened = El archivo no se puede abrir desde aquí.
open-file = Abrir
show-in-folder = Mostrar en la carpeta
print-file = Imprimir…
file-moved-since = El archivo se ha movido o eliminado desde entonces.
saved-as = { $why } Se guardó como { $path }
no-opener = El programa que abre archivos no está instalado aquí: { $name }.
no-desktop = Aquí no se conoce ningún escritorio. { $path }
no-program-for-it = El escritorio no conoce ningún programa para él.


## ui/metric_form: what is wrong in the form of a score

choose-better = Elige en qué sentido mejora: el nombre no lo dice.
write-a-name = Escribe un nombre, como Energía o Dolor de rodilla.
name-too-long = El nombre tiene { $letters } letras. Junto a una puntuación caben como mucho { $most }.
name-retired = Hay una puntuación archivada que se llama { $name }. Recupérala o elige otro nombre.
name-there = Ya hay una puntuación que se llama { $name }. Elige otro nombre.
unit-too-long = Una unidad tiene como mucho { $most } letras, como cm o min.
lowest-below-highest = El valor más bajo debe ser menor que el más alto.
step-between = El paso está entre { $low } y { $high }, la longitud de la escala.
notice-between = El menor cambio que vale la pena notar es mayor que 0 y como mucho { $high }.
values-outside =
    { $n ->
        [one] 1 valor de { $name } quedaría fuera de { $low } a { $high } ({ part-values-where }). Elige una escala que lo contenga.
       *[other] { $n } valores de { $name } quedarían fuera de { $low } a { $high } ({ part-values-where }). Elige una escala que los contenga.
    }
part-values-where =
    { $same ->
        [yes] en { $lowest }
       *[no] de { $lowest } a { $highest }
    }
too-far = { $told } está demasiado lejos de 0. Se admite como mucho { $figure }, a un lado o al otro.
write-number = Escribe un número, como 0, 10 o 0,5.
no-number = { $told } no es un número. Escribe uno como 0, 10 o 0,5.


## ui/drafts/waiting: what is half-typed and no entry yet

misfit-number = Un número no encaja: su campo dice por qué.
misfit-time = Una hora no encaja: su campo dice por qué.
waiting-tag = Falta introducir una etiqueta: pulsa Enter.
    .listed = una etiqueta
waiting-painkiller = Falta introducir un analgésico: pulsa Enter.
    .listed = un analgésico
waiting-checkin = Falta introducir la hora de una puntuación: pulsa Enter.
    .listed = la hora de una puntuación
waiting-number = Falta introducir un número: pulsa Enter.
    .listed = un número
waiting-time = Falta introducir una hora: pulsa Enter.
    .listed = una hora
waiting-session = Falta introducir una sesión: pulsa Enter en su formulario.
    .listed = una sesión
waiting-score = Falta introducir una puntuación: pulsa Enter en su formulario.
    .listed = una puntuación
waiting-folder = Falta introducir una carpeta: pulsa Enter en su campo.
    .listed = una carpeta
# Several of them; { $names } begins with a capital letter.
waiting-several = { $names } y { $told }: aún sin introducir. Pulsa Enter en cada campo.


## ui/form: the form of a session, where it is folded in

# What is filled in, in a list: "60 minutos, zonas, una nota".
form-areas = zonas
form-taken = cuándo se puntuó
form-scores = puntuaciones
form-note = una nota
form-as-last = { $told }, como la última vez
cost-kept = Se guarda tal cual. Se suma cuando contiene un solo importe, como 45 EUR.
score-no-number = { $told } no es un número. Escribe uno como 7, o déjalo en blanco.


## ui/text: days that lie ahead, and scores by their names

slip-one = El { $on } queda después de mañana, así que no cuenta en ninguna respuesta ni gráfico. Si la fecha del equipo es correcta, abre ese día en Historial, donde está el primero, y muévelo a su fecha.
slips = { $n } días, del { $begin } al { $end }, quedan después de mañana, así que no cuentan en ninguna respuesta ni gráfico. Si la fecha del equipo es correcta, abre esos días en Historial, donde están los primeros, y mueve cada uno a su fecha.
# Sleep, where it is scored.
last-night = { $name } de anoche
session-minutes = { $n } min


## ui/widgets: controls of the window's own

path-of-new-file = Ruta del archivo nuevo
number-range =
    { $has-unit ->
        [yes] { $unit }, de { $low } a { $high }
       *[no] de { $low } a { $high }
    }
# A plus and a minus beside a number.
step-more = Más: { $name }
step-less = Menos: { $name }
# A list and what is chosen in it: "Tipo: Masaje".
chosen = { $name }: { $told }
date-button = Abre un calendario para elegir un día.
# Instead of a score.
score-blank = en blanco
# What a screen reader says of a score: "Dolor de espalda: 4, ayer 5".
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
# "ayer 5", "el día anterior 5"
score-before =
    { $past ->
        [yesterday] ayer { $value }
       *[before] el día anterior { $value }
    }
# The mean of so many scores of one day.
mean-of = { $figure }, media de { $n }
type-a-number = escribe un número
type-a-number-before = escribe un número  ·  { $told }
# A part of the body: "zona lumbar izquierda, 4".
area-scored = { $name }, { $value }
area-blank = { $name }, sin anotar
body-back = De espaldas
body-front = De frente
# Of the body, beside its picture.
body-left = izquierda
body-right = derecha
# The calendar in which a day is chosen, and what a screen reader says of a day in it.
day-today = hoy
day-noted = anotado
day-to-come = aún por venir
day-by-coin = { $name }, según la moneda
day-planned = { $name }, sesión planeada
previous-month = Mes anterior
next-month = Mes siguiente
previous-year = Año anterior
next-year = Año siguiente


## ui/views/report: the page on which the report is chosen

report-last-before-first = El último día, { $end-full-year }, es anterior al primero, { $begin-full-year }.
report-courses = Evolución de cada puntuación
table-of-sessions = Tabla de sesiones
table-of-days = Tabla de días
report-with-notes = Notas
report-which-days = Días
report-which-scores = Puntuaciones
also-in-report = También en el informe
answer-is-about = La respuesta trata de
for-whom = Para quién
report-paper = Papel
first-day = Primer día
choose-first-day = Elegir el primer día en un calendario
last-day = Último día
choose-last-day = Elegir el último día en un calendario
# How a day can be typed.
day-hint = 18 nov
day-help = 18 nov, martes o ayer
can-be-blank = puede quedar en blanco
# All scores.
all-short = Todas
all-scores = Todas las puntuaciones
pages-of =
    { $pages ->
        [one] 1 página de { $paper }
       *[other] { $pages } páginas de { $paper }
    }
pages-of-shown =
    { $pages ->
        [one] 1 página de { $paper }. Aquí se muestran las primeras { $most }; el archivo las contiene todas.
       *[other] { $pages } páginas de { $paper }. Aquí se muestran las primeras { $most }; el archivo las contiene todas.
    }
worked-out-again = { $told } · calculándolo de nuevo…
page-of = Página { $n } de { $pages }
report-working = Se está preparando el informe…
save-as-pdf = Guardar como PDF
save-pdf-elsewhere = Guardar el PDF en otro lugar…
save-as-html = Guardar como HTML…


## ui/views/import: the page on which a file is brought in

import-reading = Leyendo…
import-reading-share = Leyendo… { $figure } %
import-comparing = Comparando con tu diario…
# A cell of a file and how it is read: "1/5/2026 es 5 ene 2026".
cell-is = { $told } es { $value }
word-no-score = { $value } no es una puntuación de { $name }. Escribe una de { $low } a { $high }, o deja su campo en blanco.
# Stands in the field of a score where a word is kept as a tag.
tag-typed = etiqueta
import-no-path = Escribe la ruta de un archivo, elige uno o suéltalo en esta ventana.
read-it = Leerlo
import-what = Una exportación de otra aplicación, o cualquier tabla en CSV, Excel o LibreOffice. No se sobrescribe nada de tu diario si no lo dices, y con deshacer una vez se retira todo.
import-show = Mostrar lo que entra
import-file = Archivo
import-choose = Elegir un archivo…
import-drop = O suelta otro archivo en esta ventana.
import-stop = Parar
import-stop-name = Dejar de leer el archivo
import-known = Ya se sabe qué significan sus columnas.
import-take-known = Usar lo que ya se sabe
import-otherwise = Elegir otra cosa…
import-letters = Leer sus caracteres como
import-undo-first = Para leerlas de otro modo, deshaz primero.
import-leave-field = Se vuelve a mirar cuando salgas del campo.
import-compared = Se está comparando con tu diario.
path-of-file = Ruta del archivo
# The sort of a file, and how long it is.
sheet-title =
    { $n ->
        [one] { $name }, 1 fila
       *[other] { $name }, { $n } filas
    }
# A word as it would be read, and the name of the encoding.
letters-of = Caracteres: { $told }, { $name }
and-more-columns =
    { $n ->
        [one] y 1 columna más.
       *[other] y { $n } columnas más.
    }
# What each column is.
meaning-leave-out = dejar fuera
meaning-date = la fecha
meaning-time = la hora
meaning-own = una puntuación propia
meaning-name = el nombre de una puntuación
meaning-value = la puntuación de ese nombre
meaning-note = una nota
meaning-tags = etiquetas
meaning-painkiller = analgésicos
meaning-kind = el tipo de una sesión
meaning-minutes = minutos de la sesión
meaning-with = con quién fue la sesión
meaning-bed = noche: acostarse
meaning-asleep = noche: dormirse
meaning-awake = noche: despertar
meaning-up = noche: levantarse
meaning-minutes-awake = noche: minutos en vela
meaning-awakenings = noche: número de despertares
meaning-score = puntuación: { $name }
meaning-session = sesión: { $name }
meaning-tag = una etiqueta
habit-name = Cómo se llama el hábito
habit-hint = Estirar
blank-words = Palabras que significan que no se anotó nada, además de N/A y -
blank-words-name = Palabras que significan que no se anotó nada
blank-words-hint = nada, omitido
more-left-out =
    { $n ->
        [one] y 1 columna más, que queda fuera
       *[other] y { $n } columnas más, que quedan fuera
    }
show-more-left-out = Mostrar más columnas, que quedan fuera
show-more = Mostrar más
such-as = como { $names }
# A list follows: what a column or a name is.
column-is = { $name } es
between-tags = Qué hay entre las etiquetas de { $name }
between-them = entre ellas
lowest-of = Puntuación más baja de { $name } en el archivo
highest-of = Puntuación más alta de { $name } en el archivo
range-from = de
range-to = a
words-scale = En la escala de tu diario.
words-as-tags = Una palabra sin puntuación se guarda como etiqueta.
words-among-numbers = Entre números, o sin ninguna letra, se queda fuera hasta que digas aquí qué significa; en cuanto una palabra de una columna tiene puntuación, las demás se guardan como etiquetas.
score-of = Puntuación de { $name }
score-of-in = Puntuación de { $name } en { $column }
in-column = en { $column }
keep-as-tag = Guardar como etiqueta
keep-as-tag-of = Guardar { $name } como etiqueta
keep-as-tag-in = Guardar { $name }, en { $column }, como etiqueta
habit-question = ¿Cómo se llama el hábito?
each-column = ¿Qué es cada columna?
each-name = ¿Qué es cada nombre?
words-question = ¿A qué puntuación equivale cada palabra?
# What a file would bring, or has brought.
part-stage =
    { $stage ->
        [can] Se puede importar
        [back] Se importó y luego se retiró
       *[in] Se importó
    }
rows-part-of =
    { $all ->
        [one] { part-stage }: una parte de { $n } de 1 fila
       *[other] { part-stage }: una parte de { $n } de { $all } filas
    }
rows-part =
    { $all ->
        [one] { part-stage }: una parte de 1 fila
       *[other] { part-stage }: una parte de { $all } filas
    }
rows-whole =
    { $all ->
        [one] { part-stage }: { $n } de 1 fila
       *[other] { part-stage }: { $n } de { $all } filas
    }
rows-and-part =
    { $all ->
        [one] { part-stage }: { $n } de 1 fila y una parte de { $more } más
       *[other] { part-stage }: { $n } de { $all } filas y una parte de { $more } más
    }
# On the button that does it; rows are counted.
bring-in-new = Importar lo nuevo
part-n-values =
    { $n ->
        [one] 1 valor
       *[other] { $n } valores
    }
replace-values = Reemplazar { part-n-values }
bring-in-and-part = Importar { $n } y una parte de { $more }
bring-in-replace =
    { $all ->
        [one] Importar { $n }, reemplazar 1 valor
       *[other] Importar { $n }, reemplazar { $all } valores
    }
bring-in = Importar { $n }
say-which-better = Di arriba en qué sentido mejora cada una: { $names }.
one-undo = Con deshacer una vez se retira todo.
rows-already =
    { $n ->
        [one] 1 fila ya está en tu diario.
       *[other] { $n } filas ya están en tu diario.
    }
rows-repeat =
    { $n ->
        [one] 1 fila repite otra anterior del archivo.
       *[other] { $n } filas repiten otra anterior del archivo.
    }
rows-differ =
    { $n ->
        [one] 1 fila tiene un valor distinto del que hay.
       *[other] { $n } filas tienen un valor distinto del que hay.
    }
rows-refused =
    { $n ->
        [one] 1 fila no tiene nada que se pueda tomar.
       *[other] { $n } filas no tienen nada que se pueda tomar.
    }
values-replaced =
    { $n ->
        [one] 1 valor tuyo se reemplazó por el del archivo.
       *[other] { $n } valores tuyos se reemplazaron por los del archivo.
    }
and-more-rows =
    { $n ->
        [one] y 1 fila más.
       *[other] y { $n } filas más.
    }
nothing-taken-from = No se toma nada de: { $names }.
more-unread = y { $n } más que no se pueden leer
# The same where none of them has a name.
and-more-unread = y { $n } más que no se pueden leer.
show-more-unread = Mostrar más que no se pueden leer
more-differ = y { $n } más que difieren
show-more-differ = Mostrar más que difieren
more-twice = y { $n } más que el archivo dice dos veces
show-more-twice = Mostrar más que el archivo dice dos veces
all-of = Todo: { $told }
differ-unlisted =
    { $n ->
        [one] Además de los que se ven abajo, difiere 1 valor más: se elige arriba, junto con los demás. Para elegir uno por uno, importa el archivo por partes.
       *[other] Además de los que se ven abajo, difieren { $n } valores más: se eligen arriba, todos a la vez. Para elegir uno por uno, importa el archivo por partes.
    }
file-twice = { $label }: una fila anterior del archivo dice { $mine }; una posterior, { $theirs }.
take-files-of = Tomar del archivo: { $name }
keep-yours = Conservar lo tuyo, { $mine }
keep-yours-of = { $label }: conservar lo tuyo, { $mine }
take-files = Tomar lo del archivo, { $theirs }
take-files-name = { $label }: tomar lo del archivo, { $theirs }
nothing-new-differ = No trae nada nuevo. Arriba puedes tomar los valores del archivo o dejar los tuyos como están.
nothing-read = Tal como está asignado ahora, no se puede leer nada. Los motivos están arriba.
nothing-new = No trae nada nuevo: tu diario ya lo tiene todo.
taken-back = Ahora no hay nada de ello en tu diario.
look-again = Mirar de nuevo
see-in-history = Verlos en Historial
changed-since = Has cambiado algo desde entonces. Deshacer retira primero eso y luego esto.
as-stored = Tal como se guardan:
unread-stays-out = Lo que no se puede leer se queda fuera, y solo eso; el resto de su fila entra, si lo hay:
scores-new = Estas puntuaciones son nuevas. La respuesta necesita saberlo.
differ-title = Donde tu diario tiene otro valor
differ-hint = Se conserva el tuyo si no tomas el del archivo.
differ-experiments = De dos experimentos vale el que se hizo primero, aquí el del archivo, si no conservas el tuyo.
twice-title = Donde el archivo dice dos cosas
twice-hint = Se toma lo que dice primero.
keep-all-yours = Conservar todo lo tuyo
take-all-files = Tomar todo lo del archivo


## ui/app/import: what a file holds, and what is asked of it

day-first = primero el día
month-first = primero el mes
year-first = primero el año
century-19 = 19…
century-20 = 20…
from-1904 = contados desde 1904
from-1900 = contados desde 1900
local-time = la hora local
time-of-file = la misma que en el archivo
croatian-months = croata
polish-months = polaco o checo
zero-score = una puntuación
zero-blank = nada anotado
lines-above =
    { $n ->
        [one] 1 línea por encima de la tabla queda fuera.
       *[other] { $n } líneas por encima de la tabla quedan fuera.
    }
unkink-journal = Diario de Unkink
column-numbered = Columna { $n }
which-is-date = Di qué columna es la fecha.
range-no-number = { $told } no es un número. Escribe la puntuación más baja y la más alta de { $column }, como 0 y 10.
range-empty = La puntuación más baja de { $column } debe ser distinta de la más alta.
ask-order = ¿Cómo están escritas las fechas de «{ $column }»?
ask-century = ¿De qué años se trata en «{ $column }»?
ask-epoch = Los días de «{ $column }» son números. ¿Qué días son?
ask-zone = { $told }. ¿Qué decía el reloj de tu pared?
ask-months = ¿De qué idioma son los meses de «{ $column }»?
ask-zeros = ¿Un 0 en «{ $column }» es una puntuación?
dates-in = Fechas de «{ $column }»
years-in = Años de «{ $column }»
days-in = Días de «{ $column }»
times-in = Horas de «{ $column }»
months-in = Meses de «{ $column }»
zero-in = Un 0 en «{ $column }»
answered-elsewhere = Se respondió para otro archivo, y aquí ninguna fecha está escrita así.
from-utc = { $told } respecto a UTC
held-period = { $begin } – { $end }
held-scores =
    { $n ->
        [one] { $name }: 1 puntuación en { part-about-days }{ $told }
       *[other] { $name }: { $n } puntuaciones en { part-about-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] 1 sesión planeada
       *[other] { $n } sesiones planeadas
    }
kept-as-tag = Guardado como etiqueta, sin puntuación en «{ $column }»: { $names }
no-score-for = { $value } no es una puntuación de { $name }.
write-habit = Escribe arriba cómo se llama el hábito.
all-files = Todos los archivos
no-file-read = Aún no se ha leído ningún archivo.
