## model: what a journal is made of

# What can be scored. Its name; -noun as it stands within a sentence; what the two ends of the scale mean; its unit.
# The ends of pain are those of the numeric rating scale in Spanish: "ningún dolor", "el peor dolor imaginable".
metric-pain = Dolor de espalda
    .noun = dolor de espalda
    .low = ningún dolor
    .high = el peor dolor imaginable
metric-stiffness = Rigidez
    .noun = rigidez
    .low = nada de rigidez
    .high = apenas puedo moverme
# How good the night was.
metric-sleep = Sueño
    .noun = sueño
    .low = muy malo
    .high = muy bueno
metric-mood = Estado de ánimo
    .noun = estado de ánimo
    .low = muy bajo
    .high = muy bueno
metric-anxiety = Ansiedad
    .noun = ansiedad
    .low = calma
    .high = la peor imaginable
# How far pain keeps a person from what they want to do.
metric-interference = Limitación
    .noun = limitación
    .low = ninguna
    .high = no pude hacer nada
# How far the finger tips stay from the floor, bent forward.
metric-finger-to-floor = Dedos al suelo
    .noun = dedos al suelo
    .low = palmas en el suelo
    .high = rodillas
    .unit = cm
metric-workout = Entrenamiento
    .noun = entrenamiento
    .low = nada
    .high = todo el día
    .unit = min
metric-hours-asleep = Horas de sueño
    .noun = horas de sueño
    .low = ninguna
    .high = todo el día
    .unit = h
metric-sleep-efficiency = Eficiencia del sueño
    .noun = eficiencia del sueño
    .low = sin dormir
    .high = dormir toda la noche
metric-doses = Analgésicos
    .noun = analgésicos
    .low = ninguno
    .high = muchos
    .unit = dosis
# The ends of a person's own score, where none are typed; the name is never shown.
metric-own = Puntuación
    .low = nada
    .high = al máximo

# The PEG: three questions. They follow the Spanish versions of the PEG and of the Brief Pain Inventory, which address
# the person as "su"; here it is "tu", as everywhere in Unkink.
metric-peg-pain = Dolor de la semana
    .noun = dolor de la semana
    .low = ningún dolor
    .high = el peor dolor que puedas imaginar
metric-peg-enjoyment = Peso del dolor en el disfrute
    .noun = peso del dolor en el disfrute
    .low = no ha interferido
    .high = ha interferido por completo
metric-peg-activity = Peso del dolor en la actividad
    .noun = peso del dolor en la actividad
    .low = no ha interferido
    .high = ha interferido por completo
peg-pain-question = ¿Qué número describe mejor tu dolor, en promedio, durante la última semana?
peg-enjoyment-question = ¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, en tu disfrute de la vida?
peg-activity-question = ¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, en tu actividad general?

# Regions of the body, seen from behind and from the front; left and right are the person's own. The name is not shown.
region = zona
    .neck = cuello
    .shoulder-left = hombro izquierdo
    .shoulder-right = hombro derecho
    .upper-left = parte alta izquierda de la espalda
    .upper-spine = columna, parte alta
    .upper-right = parte alta derecha de la espalda
    .middle-left = parte media izquierda de la espalda
    .middle-spine = columna, parte media
    .middle-right = parte media derecha de la espalda
    .lower-left = zona lumbar izquierda
    .lower-spine = columna lumbar
    .lower-right = zona lumbar derecha
    .hip-left = cadera izquierda
    .hip-right = cadera derecha
    .head = parte de atrás de la cabeza
    .shoulder-spine = entre los hombros
    .back-upper-arm-left = brazo izquierdo por detrás
    .back-upper-arm-right = brazo derecho por detrás
    .back-forearm-left = antebrazo izquierdo por detrás
    .back-forearm-right = antebrazo derecho por detrás
    .back-hand-left = dorso de la mano izquierda
    .back-hand-right = dorso de la mano derecha
    .back-thigh-left = muslo izquierdo por detrás
    .back-thigh-right = muslo derecho por detrás
    .back-knee-left = rodilla izquierda por detrás
    .back-knee-right = rodilla derecha por detrás
    .calf-left = pantorrilla izquierda
    .calf-right = pantorrilla derecha
    .heel-left = talón izquierdo
    .heel-right = talón derecho
    .face = cara
    .throat = garganta
    .front-shoulder-left = hombro izquierdo por delante
    .front-shoulder-right = hombro derecho por delante
    .chest-left = lado izquierdo del pecho
    .chest-right = lado derecho del pecho
    .belly-left = lado izquierdo del abdomen
    .belly-right = lado derecho del abdomen
    .lower-belly-left = bajo vientre izquierdo
    .lower-belly-right = bajo vientre derecho
    .groin-left = ingle izquierda
    .groin-right = ingle derecha
    .front-upper-arm-left = brazo izquierdo por delante
    .front-upper-arm-right = brazo derecho por delante
    .front-forearm-left = antebrazo izquierdo por delante
    .front-forearm-right = antebrazo derecho por delante
    .front-hand-left = palma de la mano izquierda
    .front-hand-right = palma de la mano derecha
    .front-thigh-left = muslo izquierdo por delante
    .front-thigh-right = muslo derecho por delante
    .front-knee-left = rodilla izquierda por delante
    .front-knee-right = rodilla derecha por delante
    .shin-left = espinilla izquierda
    .shin-right = espinilla derecha
    .foot-left = pie izquierdo
    .foot-right = pie derecho

# What is called so: "el tipo «masaje» se llama «masaje de espalda»" now.
former-name =
    { $sort ->
        [kind] el tipo «{ $name }» se llama «{ $now }»
        [person] la persona «{ $name }» se llama «{ $now }»
        [tag] la etiqueta «{ $name }» se llama «{ $now }»
        [painkiller] el analgésico «{ $name }» se llama «{ $now }»
       *[region] la zona «{ $name }» se llama «{ $now }»
    }
trial-told =
    { $n ->
        [one] 1 par de semanas desde el { $on }, plan { $number }
       *[other] { $n } pares de semanas desde el { $on }, plan { $number }
    }

# A part of a list of what a new name changes: "12 sesiones, 3 días, la pregunta principal".
renamed-sessions =
    { $n ->
        [one] 1 sesión
       *[other] { $n } sesiones
    }
renamed-days =
    { $n ->
        [one] 1 día
       *[other] { $n } días
    }
renamed-experiments =
    { $n ->
        [one] 1 experimento
       *[other] { $n } experimentos
    }
the-main-question = la pregunta principal

# What stands on a day, in a list: "puntuaciones, una nota, analgésicos".
there-scores = puntuaciones
there-scores-times =
    { $n ->
        [one] puntuaciones de 1 hora
       *[other] puntuaciones de { $n } horas distintas
    }
there-note = una nota
there-night = una noche
there-painkillers = analgésicos
there-areas = zonas con dolor
there-tags = etiquetas
there-newer = entradas de un Unkink más nuevo

# Times of a night, in a list: "acostarse 23:10, dormir 23:40".
told-night-to-bed = acostarse { $at }
told-night-asleep = dormirse { $at }
told-night-awake = despertar { $at }
told-night-up = levantarse { $at }

minutes-said =
    { $n ->
        [one] 1 minuto
       *[other] { $n } minutos
    }


## model/error: why something can't be kept

refused-range = { $name }: { $value } queda fuera de { $low } a { $high }.
refused-unknown-metric = No hay ninguna puntuación que se llame «{ $name }». `unkink-cli show --json` muestra las que hay.
refused-derived = { $name } se calcula con lo anotado ese día y no se puede puntuar.
# A score that can't be.
part-not-kept = La puntuación «{ $name }» no se puede guardar
refused-metric =
    { $flaw ->
        [name] { part-not-kept }: necesita un nombre con letras o cifras.
        [long] { part-not-kept }: su id, su nombre, su unidad y sus extremos tienen como mucho 200 letras cada uno.
        [order] { part-not-kept }: su valor más bajo debe ser menor que el más alto.
        [range] { part-not-kept }: su escala va de −1000000 a 1000000.
        [step] { part-not-kept }: su paso debe ser mayor que 0.
        [notice] { part-not-kept }: el menor cambio que vale la pena notar debe ser mayor que 0 y como mucho 1000000.
        [source] { part-not-kept }: no se puede cambiar de dónde vienen sus valores.
        [outside] { part-not-kept }: una puntuación que ya existe queda fuera de su escala.
       *[taken] { part-not-kept }: otra puntuación tiene ese nombre.
    }
refused-too-many-metrics = Un diario admite como mucho { $most } puntuaciones propias. Quita algunas o conviértelas en etiquetas.
refused-date = { $on-iso } queda fuera de 1900-01-01 a { $until-iso }, que es mañana.
refused-not-a-date = { $given } no es una fecha. Escribe año, mes y día, como 2026-11-22.
refused-not-a-time = { $given } no es una hora. Escribe la hora de 0 a 23 y los minutos, como 23:10.
refused-night =
    { $later ->
        [asleep] Dormirse ({ $later-at }) es anterior a { part-night-step } ({ $earlier-at }). ¿Cuál es correcto?
        [awake] Despertar ({ $later-at }) es anterior a { part-night-step } ({ $earlier-at }). ¿Cuál es correcto?
       *[up] Levantarse ({ $later-at }) es anterior a { part-night-step } ({ $earlier-at }). ¿Cuál es correcto?
    }
part-night-step =
    { $night-step ->
        [bedtime] acostarse
        [asleep] dormirse
       *[awake] despertar
    }
refused-awake-too-long = { $minutes } minutos en vela son más que los { $all } minutos que hay de dormirse a despertar.
refused-asleep-too-long = { $slept } de sueño es más de lo que cabe ({ $longest }). ¿Cuál es correcto?
refused-same-time = El { $on-iso } tiene dos puntuaciones a la misma hora ({ $at }). Pon otro minuto en una de ellas.
refused-same-time-none = El { $on-iso } tiene dos puntuaciones sin hora. Pon una hora en una de ellas.
refused-no-checkin = El { $on-iso } no tiene puntuaciones de esa hora ({ $at }).
refused-no-checkin-none = El { $on-iso } no tiene puntuaciones sin hora.
refused-nothing-there = No hay nada anotado el { $on-iso }.
refused-same-day = Ya está anotado con esa fecha, { $on-iso }. Di otra.
# What stands there is a list: "puntuaciones, una nota".
refused-occupied = El { $on-iso } ya tiene anotaciones ({ $names }). Muévelas o quítalas antes, o mueve las puntuaciones de una sola hora.
refused-too-far-ahead = El { $on-iso } queda demasiado lejos: una sesión se puede planear hasta el { $until-iso }.
refused-same-id = Dos sesiones tienen el id { $given }. Los id son únicos: cambia uno.
refused-no-session = No hay ninguna sesión con el id { $given }. `unkink-cli session list` las muestra.
refused-field =
    { $field ->
        [count] Cantidad: { $value } queda fuera de 0 a 100.
        [minutes] Minutos: { $value } queda fuera de 1 a 1440 minutos.
        [outcome] Días después de una sesión: { $value } queda fuera de 1 a 365.
        [washout] Días de lavado: { $value } queda fuera de 0 a 365.
        [pairs] Pares de semanas: { $value } queda fuera de 6 a 26.
       *[date] Fecha: { $value } queda fuera de 1900-01-01 a 9999-12-31.
    }
refused-fixed-plan = El plan de un experimento no se puede cambiar una vez hecho. Detenlo y empieza uno nuevo.
refused-running-trial = Ya hay un experimento en marcha con esta puntuación y este tipo de sesión: { $told }. Solo uno a la vez: detenlo primero.
refused-trials-at-once = Habría dos experimentos a la vez con un mismo tipo de sesión: { $told }; { $other }. Sus monedas pueden pedir semanas contrarias. Detén uno primero.
refused-blank =
    { $blank ->
        [medicine] El nombre del analgésico está en blanco. Escribe un nombre o quita la fila.
        [kind] El tipo de la sesión está en blanco. Escribe un nombre o quita la fila.
        [session] El id de la sesión está en blanco. Escribe un nombre o quita la fila.
        [asked-score] La puntuación de la pregunta principal está en blanco. Escribe un nombre o quita la fila.
        [asked-kind] El tipo de sesión de la pregunta principal está en blanco. Escribe un nombre o quita la fila.
        [trial] El id del experimento está en blanco. Escribe un nombre o quita la fila.
        [tried-score] La puntuación del experimento está en blanco. Escribe un nombre o quita la fila.
       *[tried-kind] El tipo de sesión del experimento está en blanco. Escribe un nombre o quita la fila.
    }


## model/typed: what was typed and can't be read

typed-time = { $given } no es una hora. Escribe una como 23:10, 2310 u 11:10 pm.
# "Half seven" is 6:30 in some languages and 7:30 in others.
typed-time-in-words = { $given } está en palabras, y según el idioma puede ser 6:30 o 7:30. Escribe cifras, como 7:30 o 7:30 pm.
typed-midnight = { $given } queda entre dos días. Escribe 0:00 para el principio del día o 23:59 para el final.
typed-day = { $given } no es un día. Escribe uno como 18 de noviembre, 2026-11-18, martes o ayer.
typed-no-such-day = { $given } no está en el calendario. Escribe un día como 18 de noviembre o 2026-11-18.
typed-no-such-day-month = { $given } no está en el calendario: { $on-month-name } nunca tiene { $days } días. Escribe un día como 18 de noviembre o 2026-11-18.
typed-no-such-day-year = { $given } no está en el calendario: { $on-month } tiene { $days } días. Escribe un día como 18 de noviembre o 2026-11-18.
typed-weekday = El { $on-long } es { $on-weekday }, no { part-weekday }. ¿Cuál es correcto?
typed-duration = { $given } no es una duración. Escribe minutos, como 25, 25 min o 1h30.
typed-whole = { $given } no es un número entero. Escribe uno como 2.
typed-beyond = { $given } queda fuera de { $low } a { $high }.


## model/difference: how one version of a journal differs from another

# "22 nov 2026 – dolor de espalda (08:10): antes 4, ahora 6"
change-on = { $on } – { $told }
change-added = añadido: { $what }
change-added-with = añadido: { $what } ({ $told })
change-removed = quitado: { $what }
change-removed-with = quitado: { $what } ({ $told })
change-was = { $what }: antes { $from }, ahora { $to }
change-blank = en blanco
change-several = varios cambios que dependen unos de otros
# What changed.
changed-journal = el diario
changed-score = la puntuación «{ $name }»
changed-place = en otro lugar de la tabla
changed-other-place = en otro lugar
changed-night = la noche
changed-medicines = analgésicos
changed-areas = zonas con dolor
changed-tags = etiquetas
changed-note = la nota
changed-scoring = las puntuaciones
changed-unknown = datos desconocidos
changed-unknown-at = datos desconocidos de las puntuaciones de { $at }
changed-unknown-untimed = datos desconocidos de las puntuaciones sin hora
changed-not-known = algo que esta versión no conoce
changed-experiment = el experimento del { $on }
changed-experiment-with = el experimento con { $name }
changed-former-name = un nombre anterior
# A score of a day: "dolor de espalda (08:10)".
changed-noun-at = { $noun } ({ $at })
moment-at = hora { $at }
moment-untimed = sin hora
# Parts of lists that tell something whole.
told-woken =
    { $n ->
        [one] 1 despertar
       *[other] { $n } despertares
    }
told-minutes-awake =
    { $n ->
        [one] 1 minuto en vela
       *[other] { $n } minutos en vela
    }
told-minutes-asleep =
    { $n ->
        [one] 1 minuto de sueño, según lo dicho
       *[other] { $n } minutos de sueño, según lo dicho
    }
told-none-taken = ninguno tomado
# "2 × ibuprofeno 400 mg (08:10)"
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } ({ $at })
told-nowhere = en ningún sitio
told-planned = sesión planeada
told-minutes = { $n } min
told-with = con { $name }
# Regions: "columna lumbar y cadera izquierda".
told-regions = { $names } y { $name }
told-before = antes: { $names }
told-after = después: { $names }
told-scores-before = puntuaciones antes de la sesión
told-scores-after = puntuaciones después de la sesión
pressure =
    { $pressure ->
        [light] suave
        [medium] media
       *[firm] firme
    }
reason =
    { $reason ->
        [routine] rutina
       *[flare] crisis
    }
told-range = de { $low } a { $high }, de { $figure } en { $figure }
told-ends = de «{ $low }» a «{ $high }»
told-better = { part-better }
told-notice = cuenta un cambio de { $figure }
told-morning = se puntúa por la mañana
told-daily = se pregunta cada día
told-on-demand = se pregunta cuando se quiere
told-with-and-without = con y sin { $name }
told-pairs =
    { $n ->
        [one] 1 par de semanas
       *[other] { $n } pares de semanas
    }
told-plan = plan { $number }
told-looks = se mira mientras dura
told-trial-stands =
    { $stands ->
        [running] en marcha
        [stopped] detenido
       *[done] terminado
    }
told-stopped = el { $on }
told-after-kind = tras { $name }
told-since = desde el { $since }
told-outcome =
    { $n ->
        [one] resultado, 1 día
       *[other] resultado, { $n } días
    }
told-washout =
    { $n ->
        [one] lavado, 1 día
       *[other] lavado, { $n } días
    }


## store/error: what fails between the journal and the disk, and what to do

load-unreadable = El diario no se puede leer: { $why }. Revisa el disco y quién puede leer el archivo. Archivo: { $path }
load-dangling-link = El diario es un enlace a un archivo que falta. Conecta su disco o borra el enlace. Enlace: { $path } → { $target }
load-away = La carpeta del diario no está, o está vacía porque su disco no está conectado; no se crea nada en su lugar. Conecta su disco o su unidad de red, crea la carpeta o elige otra. Carpeta: { $path }
load-moved = Este diario no está en el disco en el que estaba, y puede ser uno más antiguo. Conecta ese disco; o, si este es su lugar a partir de ahora, borra { $memory }, que recuerda el disco. Diario: { $path }
load-kept = { part-kept }, y no se empieza ni se cambia ningún diario en ese lugar. Elige otra ruta; una copia de seguridad se recupera con `unkink-cli restore`. Ruta: { $path }
load-not-a-file = El diario debe ser un archivo. Elige otra ruta: { $path }
damaged-file = { $told } Archivo: { $path }
# What stands where something was to be written.
part-kept =
    { $kept ->
        [journal] Ahí hay un diario
        [backups] Ahí hay copias de seguridad de un diario
        [own] Ahí Unkink guarda algo suyo
        [settings] Ahí están los ajustes
        [disks] Ahí está lo que Unkink sabe de tus discos
        [unsaved] Ahí está lo que no se pudo guardar de un diario
        [day-copy] Ahí hay una copia diaria de un diario
        [itself] Ahí está tu propio diario
        [older] Ahí se guarda una versión anterior de un diario
       *[copy] Ahí hay una copia de un diario
    }
settings-kept = { part-kept }, y se deja como está; indica otro archivo

# Why something is not saved: it follows "Sin guardar: ".
save-not = Sin guardar.
save-not-why = Sin guardar: { $why }.
save-not-accepted = No se aceptó: el diario cambió de nuevo desde que se mostró.
why-changed-outside = el diario cambió en el disco desde que se leyó
why-newer = viene de un Unkink más nuevo
why-changed-elsewhere = se editó o se dañó en otro lugar
why-locked = otro Unkink está escribiendo este diario
why-away = la carpeta del diario no está ahora, y no se crea nada en su lugar
why-dangling = el diario es un enlace a un archivo que falta
why-dangling-to = el diario es un enlace a un archivo que falta, { $path }
why-too-large = el diario pasaría de los 256 MiB que se pueden volver a leer
why-lock-in-the-way = un enlace, una carpeta o un dispositivo ocupa el lugar de su bloqueo
why-lock-of-others = no hay permiso para escribir su bloqueo, que hizo otra persona
why-old-not-kept = el archivo de la versión { $number } no se puede conservar junto al nuevo ({ $why })
why-fault = un fallo del propio Unkink
why-saver-stopped = la parte que guarda se ha detenido
why-disk-too-slow = el disco tarda demasiado
why-not-written-out = el diario no se pudo escribir
why-not-confirmed = el disco no lo confirmó
why-no-look-in = no hay permiso para mirar en su carpeta
why-in-place-of-folder = un archivo o un dispositivo ocupa el lugar de su carpeta
why-no-reading = no hay permiso para leerlo
why-disk-full = el disco está lleno
why-quota = tu parte del disco está agotada
why-no-writing = no hay permiso para escribir ahí
why-read-only = el disco es de solo lectura
why-not-a-folder = una parte de la ruta es un archivo, no una carpeta
why-a-folder = una carpeta o un dispositivo ocupa su lugar
why-no-folder = su carpeta no está
why-exists = ya hay algo con ese nombre
why-name = el nombre es demasiado largo o tiene un carácter que ningún archivo puede llevar
why-reported = el disco informa: { $told }
why-settings-no-file = no es un archivo, y ahí no se escribe nada; indica un archivo para los ajustes
why-settings-too-long = es demasiado largo para unos ajustes, y se deja como está; indica otro archivo
why-settings-link = es un enlace a un archivo que falta

# What to do, and where.
remedy-load-again = Cárgalo de nuevo y luego repite lo anotado. Archivo: { $path }
remedy-look-again = Mira qué difiere ahora y luego acepta. Archivo: { $path }
remedy-update = Actualiza Unkink para escribirlo. Archivo: { $path }
remedy-accept = `unkink-cli accept` lo deja como está, `unkink-cli restore` vuelve a una copia de seguridad. Archivo: { $path }
remedy-wait = Espera a que termine, o ciérralo. Archivo: { $path }
remedy-connect = Conecta su disco o su unidad de red, o elige otro lugar. Carpeta: { $path }
remedy-as-it-was = El diario está como estaba; { $remedy }. Archivo: { $path }
remedy-link = Conecta su disco o borra el enlace. Enlace: { $path } → { $target }
remedy-elsewhere = Guarda en otro lugar y luego abre Unkink de nuevo. Archivo: { $path }
remedy-of-another-file = Motivo: { $why }; { $remedy }. Archivo: { $path }
failed-with-file = { $why }. Archivo: { $path }
# What to do, within a sentence: "El diario está como estaba; libera espacio o elige otro lugar."
do-make-room = libera espacio o elige otro lugar
do-see-who-writes = mira quién puede escribir ahí o elige otro lugar
do-make-writable = haz que se pueda escribir en el disco o elige otro lugar
do-connect = conecta su disco o elige otro lugar
do-move-away = muévelo de ahí o elige otro lugar
do-shorter-name = elige un nombre más corto o más sencillo
do-check-disk = revisa el disco o elige otro lugar
do-move-lock = muévelo de ahí
do-give-back-lock = devuelve este archivo a quien le pertenece, o bórralo mientras no haya ningún Unkink abierto
do-take-out = quita lo que no haga falta
do-see-who-reads = mira quién puede leer esa carpeta
do-give-back-folder = quizá esa carpeta la hizo un administrador: devuélvela a quien le pertenece

backup-not-made = No se hizo copia de seguridad de la versión anterior: { $why }.
backup-not-made-remedy = El diario está guardado de todos modos; { $remedy }. Carpeta: { $path }
backup-unseen = No se puede hacer la lista de copias de seguridad: { $why }.
backup-see-who = Mira quién puede leerlas. Carpeta: { $path }
backup-move-away = Muévelo de ahí. Carpeta: { $path }
backup-check-disk = Revisa el disco. Carpeta: { $path }
backup-see-journal = Mira dónde está el diario. Carpeta: { $path }
backup-passed-over = Se pasó por alto una copia de seguridad más reciente.
restore-unreadable = No se restauró; elige otra copia de seguridad. { $told }
restore-not-kept = No se restauró, porque antes hay que conservar lo que hay ahora. { $told }
copy-waits = El diario está guardado, pero la copia de hoy espera: su carpeta no está.
copy-not-made = El diario está guardado, pero la copia de hoy no se hizo: { $why }.
copy-connect = Conéctala o elige otra. Carpeta: { $path }
copy-again = Cada vez que se guarda se intenta de nuevo; { $remedy }. Carpeta: { $path }
unguarded = Este disco o unidad de red no tiene bloqueos: dos programas que guarden en el mismo instante no se mantienen separados.
unguarded-remedy = De todos modos, antes de guardar se compara lo que contiene el archivo. Deja que escriba un solo equipo a la vez.


## store/output: a file that is made of the journal

output-exists = Ya hay un archivo con ese nombre, y se deja como está. Elige otro nombre o di que se puede reemplazar. Archivo: { $path }
output-belongs = { part-kept }. Lo que se hace a partir de un diario nunca se escribe sobre el diario ni sobre lo que le pertenece. Elige otro nombre. Archivo: { $path }
output-link = Ahí hay un enlace, y no se sigue ni se reemplaza. Indica a qué archivo te refieres. Enlace: { $path }
output-not-a-file = Ahí hay una tubería o un dispositivo, y solo se escriben o reemplazan archivos. Indica un archivo. Ruta: { $path }
output-no-name = Eso es una carpeta. Añade un nombre para el archivo. Ruta: { $path }
output-no-folder = La carpeta para el archivo no está, y no se crea ninguna: puede estar en un disco sin conectar. Conéctalo, crea la carpeta o elige otra. Carpeta: { $path }
output-not-written = El archivo no se escribió: { $why }. Lo que había sigue como estaba; { $remedy }. Archivo: { $path }


## store/schema/error: what is wrong with a journal's file

read-empty = El archivo está vacío.
read-too-large = El archivo pasa de 256 MiB, así que no es un diario.
read-byte-order-mark = El archivo empieza con una marca de orden de bytes.
read-utf16 = El archivo es texto UTF-16.
read-not-utf8 = El archivo no es texto UTF-8: el byte { $n } está dañado.
read-hole = El archivo tiene un hueco: ceros desde el byte { $n }, como los deja un corte de luz o un disco que falla.
read-cut-off = El archivo termina demasiado pronto, en la línea { $n }: falta el resto.
read-conflict = La línea { $n } es una marca de conflicto de fusión.
read-trailing = El diario termina antes de la línea { $n }, pero el archivo sigue.
read-not-an-object = El archivo no contiene un diario: debe empezar con { "{" }.
read-not-a-journal = El archivo no contiene un diario: su "format" no es "unkink-journal".
read-no-version = La "version" del diario falta o no es un número entero a partir de 1.
read-newer = El diario tiene la versión de formato { $number }; este Unkink lee la versión { $most }.
read-not-brought-up = El diario tiene la versión de formato { $number } y no se puede actualizar: { $why }.
read-too-deep = La línea { $n } anida listas y objetos a más de 120 niveles.
read-syntax = La línea { $n }, columna { $nth }, no se puede leer: { $why }.
read-member = { $what } (línea { $n }): { $why }.
# What to do. A journal comes back from its backups; a file that is brought in, from the program that made it.
read-begin-anew = Pon una copia de seguridad en su lugar (`unkink-cli restore`). Para empezar de nuevo, borra el archivo.
read-whole-one =
    { $brought ->
        [yes] Expórtalo de nuevo.
       *[no] Pon una copia de seguridad en su lugar (`unkink-cli restore`).
    }
read-choose = Elige otro archivo.
read-choose-or-import = Elige otro archivo, o impórtalo con `unkink-cli import`.
read-save-without-mark = Guárdalo como UTF-8 sin BOM.
read-save-as-utf8 = Guárdalo como UTF-8.
read-keep-one = Conserva uno de los dos lados y borra las marcas.
read-delete-rest =
    { $brought ->
        [yes] Borra lo que sigue, o expórtalo de nuevo.
       *[no] Borra lo que sigue, o pon una copia de seguridad en su lugar (`unkink-cli restore`).
    }
read-put-version = Pon `"version": 1,` en su tercera línea.
read-update = Actualiza Unkink para abrirlo.
read-take-out =
    { $brought ->
        [yes] Quita ese dato, o expórtalo de nuevo.
       *[no] Quita ese dato, o pon una copia de seguridad en su lugar (`unkink-cli restore`).
    }
read-correct =
    { $brought ->
        [yes] Corrígelo en un editor de texto, o expórtalo de nuevo.
       *[no] Corrígelo en un editor de texto, o pon una copia de seguridad en su lugar (`unkink-cli restore`).
    }
read-brought-in = { $told } { $remedy } Archivo: { $path }
