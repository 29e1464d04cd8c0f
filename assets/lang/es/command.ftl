## cli: what the command line tells. Options, commands and words that are typed are the same in every language.

# Lists: days and sessions of a journal.
part-command-days =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
part-command-sessions =
    { $n ->
        [one] 1 sesión
       *[other] { $n } sesiones
    }
command-no-journal = Aún no hay ningún diario en { $path }

# Accept, restore, backups.
accept-whole = El diario está íntegro: no hay nada que aceptar.
accepted = aceptado: { part-command-days }, { part-command-sessions }
restored = restaurado: estado de { $when }, { part-command-days }, { part-command-sessions }
restored-has-stops = Un experimento que se detuvo después sigue detenido: sus resultados ya se han visto.
restored-way-back = Lo que había es ahora la copia de seguridad { $nth }: `unkink-cli restore { $nth }` deshace esto.
restored-kept = Lo que había se conserva: { $path }
restore-none-whole = No hay ninguna copia de seguridad completa a la que volver. Archivo: { $path }
restore-no-number =
    { $all ->
        [0] No hay copia de seguridad { $nth }: aún no hay ninguna. `unkink-cli backups` las muestra. Archivo: { $path }
        [one] No hay copia de seguridad { $nth }: hay 1. `unkink-cli backups` las muestra. Archivo: { $path }
       *[other] No hay copia de seguridad { $nth }: hay { $all }. `unkink-cli backups` las muestra. Archivo: { $path }
    }
command-backups-none = Aún no hay copias de seguridad de { $path }
backups-all =
    { $n ->
        [one] 1 copia de seguridad, { $size } en el disco
       *[other] { $n } copias de seguridad, { $size } en el disco
    }
# Heads of columns; the first is the number of a backup.
backups-number = N.º
backups-saved = Guardada
backups-days = Días
backups-sessions = Sesiones
backups-size = Tamaño
# What a backup is.
command-backup-changed = editada o dañada en otro lugar
command-backup-newer = de un Unkink más nuevo
command-backup-gone = ya no está
command-backup-whole = completa
command-backup-not-read = no se puede leer
review-title =
    { $n ->
        [one] 1 diferencia con la copia de seguridad ({ $when })
       *[other] { $n } diferencias con la copia de seguridad ({ $when })
    }

# Days.
days-turned-round = El primer día, { $begin-iso }, es posterior al último, { $end-iso }: intercambia --from y --to
demo-needs-file = El diario inventado necesita un archivo propio: añade --journal ARCHIVO
demo-not-over = El archivo ya contiene un diario, y un diario inventado nunca se escribe encima. Elige otro archivo distinto de { $path }
demo-written = escrito: { part-command-days }, { part-command-sessions }
report-format-open = Falta el formato: indica un archivo que termine en .pdf o .html, o añade --format
show-none = Aún no hay días.
show-none-between = No hay días entre estas fechas.
list-note = Nota
list-sessions = Sesiones

# What is scored, noted and taken back.
log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = una nota pertenece al día entero, así que su hora no se guarda.
log-day-has-begun = Ya pasó la medianoche; ha empezado el { $on-weekday }. Para el { $until-weekday }: --date { $until-iso }
log-evening-goes-on = Ya pasó la medianoche; la noche sigue contando hasta esta hora: { $hour }. Para el { $until-weekday }: --date { $until-iso }
log-no-pair = { $given }: escribe una puntuación con su valor, como pain=4.
log-no-score = { $name }= no tiene valor. Para dejarla en blanco: --clear { $name }
log-two-notes = Hay dos notas: escribe una.
log-empty-note = La nota está vacía. Para dejarla en blanco: --clear note
log-nothing = No hay nada que escribir: añade puntuaciones como pain=4, o --note.
log-two-scores = Hay dos valores de { $name }: escribe uno.
log-cleared-twice = --clear { $name } está dos veces: escríbelo una.
log-both = Hay un valor de { $name } que escribir y --clear { $name }: elige uno.
log-not-a-number = { $name }={ $given }: { $given } no es un número. Escríbelo como 4 o 4.5.
log-decimals = { $name }={ $given } tiene más de dos decimales. Escribe { $name }={ $figure }.
log-note = nota «{ $told }»
log-note-cleared = nota en blanco
log-cleared = { $name } en blanco
log-none-to-clear = { $on-iso } no tiene valor de { $name } que vaciar.
log-none-to-clear-at = { $on-iso } no tiene valor de { $name } a esa hora ({ $at }) que vaciar.
log-scored-at = Hay puntuaciones de estas horas: { $names }. Añade --time.

# Moving and emptying days.
moved-places = { $on-iso } y { $until-iso } se han intercambiado
moved-places-alone = { $on-iso } y { $until-iso } se han intercambiado; sus sesiones se quedan donde estaban
moved-day = { $on-iso } es ahora { $until-iso }
moved-checkin = Las puntuaciones de { $at } del { $on-iso } están ahora en el { $until-iso }
moved-checkin-untimed = Las puntuaciones sin hora del { $on-iso } están ahora en el { $until-iso }
emptied = { $on-iso } está ahora vacío; se quitó: { $names }
rename-blank = El nombre nuevo está en blanco
rename-nothing = Nada se llama «{ $name }», o todo se llama ya «{ $now }».
renamed-now = { $told }: ahora «{ $now }»

# Sessions.
session-added = añadido: { $name }, { $on-iso }
session-added-at = añadido: { $name }, { $on-iso }, { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, aún por venir; sesión planeada
session-no-region = No hay ninguna zona «{ $given }». Las zonas son: { $names }.
session-none = Aún no hay sesiones.
session-took-place = se hizo: { $name }, { $on-iso }
session-removed = quitado: { $name }, { $on-iso }
session-list-planned = { $name }, sesión planeada
list-date = Fecha
list-time = Hora
list-kind = Tipo
list-minutes = Minutos
list-who-with = Con
list-reason = Motivo
list-id = Id

# What helps, and what may come.
compare-title = Qué ayuda: { $name }
compare-none = Aún no hay sesiones. `unkink-cli session add` anota una.
forecast-why = { $name }: { $why }
forecast-title = { $name }, tras la puntuación del { $on-iso }
forecast-about = Alrededor de
forecast-range = Cuatro de cada cinco veces
forecast-of-hundred = De 100
effect-exploratory = Exploratorio: los días después de una sesión o el período de lavado no son los habituales.
list-metric = Puntuación
