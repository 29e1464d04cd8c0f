## chart: the words of charts, and what a screen reader says of them

part-better =
    { $lower ->
        [yes] menos es mejor
       *[no] más es mejor
    }
part-all-sessions =
    { $all ->
        [one] 1 sesión
       *[other] { $all } sesiones
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }

# How fine a span of days is drawn.
grain-mean-days = media de { $days } días
grain-mean =
    { $quarter ->
        [yes] media del trimestre
       *[no] media del mes
    }
grain-note-days = Cada marca es un día; la línea es la media de los últimos { $days }. Los días en blanco se quedan en blanco.
grain-note =
    { $quarter ->
        [yes] La línea es la media de un trimestre; en la banda está la mitad central de sus días. Un trimestre con menos de { $least } días puntuados se queda en blanco.
       *[no] La línea es la media de un mes; en la banda está la mitad central de sus días. Un mes con menos de { $least } días puntuados se queda en blanco.
    }
grain-key-days = punto: un día · línea: media de { $days } días
grain-key =
    { $quarter ->
        [yes] línea: media de un trimestre · banda: mitad central de sus días
       *[no] línea: media de un mes · banda: mitad central de sus días
    }
grain-bars-days = Cada barra es un día; un trazo corto sobre la línea es que no se tomó nada, sin barra es que no hay nada anotado. La línea es la media de { $days } días.
grain-bars =
    { $quarter ->
        [yes] Cada barra es la media de los días anotados de un trimestre; un trazo corto sobre la línea es que no se tomó nada. Un trimestre con menos de { $least } días anotados no tiene barra.
       *[no] Cada barra es la media de los días anotados de un mes; un trazo corto sobre la línea es que no se tomó nada. Un mes con menos de { $least } días anotados no tiene barra.
    }

# The course of scores.
course-bars = Cada barra es la media de sus días anotados.
course-counted =
    { $quarter ->
        [yes] Las sesiones se cuentan por trimestres.
       *[no] Las sesiones se cuentan por meses.
    }
course-pale = Al fondo, tenue: el período anterior.
course-empty = Las líneas aparecen después de 4 días.
course-said = { $name }: { $n } de { $all } días puntuados
course-said-mean = { $name }: { $n } de { $all } días puntuados, media { $value }, mínimo { $low }, máximo { $high }
# At the right end of a course, over the days to come.
ahead-field = próximos 7 días
ahead-said = próximo: alrededor de { $value }, de { $low } a { $high } cuatro de cada cinco veces
fortnight-title = Últimos 14 días
fortnight-said = { $name }: { $n } de { $all } días puntuados, último { $value }

# The answer.
gap-forecast = pronóstico
gap-each-title = { $name }: cada sesión
gap-each-note = Los días siguientes a cada sesión frente al pronóstico, en puntos.
gap-each-empty = Aún no hay sesiones con puntuaciones alrededor.
gap-each-none = { $name } frente a su pronóstico: aún no cuenta ninguna sesión
part-better-sessions =
    { $n ->
        [one] 1 mejor
       *[other] { $n } mejores
    }
gap-each-said = { $name } frente a su pronóstico: { part-all-sessions }, { part-better-sessions }
gap-each-said-mean = { $name } frente a su pronóstico: { part-all-sessions }, { part-better-sessions }, media { $value }
gap-daily-title = { $name }: día a día tras una sesión
gap-daily-note = La media frente al pronóstico y el intervalo que encaja con el diario, en puntos.
gap-daily-empty = Aún no hay sesiones con puntuaciones después.
gap-daily-said = { $name } frente a su pronóstico, día a día: { $names }
gap-day = día { $figure } { $value }
gap-first-day = día 1
gap-counted-days =
    { $days ->
        [1] el día que cuenta
        [3] los tres días que cuentan
       *[other] los { $days } días que cuentan
    }

# Nights.
nights-title = Noches
nights-empty = Ninguna noche tiene aún sus horas. Se anotan en cada día, en «{ detail-sleep }».
nights-note = Tenue: en la cama. Intenso: desde conciliar el sueño hasta despertar. Una noche pertenece al día en que se despierta.
nights-columns = Cada columna son { $n } noches: en la cama, desde la hora más temprana hasta la más tardía; el sueño, según sus medias.
nights-panel = Noche
nights-panel-note = hora del reloj, de acostarse a levantarse
nights-said = Noches: { $n } de { $all } anotadas
nights-said-asleep = Noches: { $n } de { $all } anotadas, sueño de { $asleep } a { $awake } de media
awake-panel = Tiempo en vela por la noche
awake-panel-note = min, menos es mejor
awake-none = Minutos en vela: nada anotado
awake-mean = Minutos en vela: media { $figure }

# Two scores against each other, and weekdays.
scatter-title = { $name } frente a { $noun }
scatter-note = { $told } Un punto mayor son más días. Ir a la par no es ser la causa.
scatter-said = { $name } frente a { $noun }: { $told }
scatter-empty = Aún no hay días con las dos puntuaciones.
scatter-few =
    { $n ->
        [one] 1 día con las dos puntuaciones; hasta qué punto van a la par se dice a partir de { $needed }.
       *[other] { $n } días con las dos puntuaciones; hasta qué punto van a la par se dice a partir de { $needed }.
    }
scatter-rho = Hasta qué punto van a la par en { $n } días: { $rho }. 1 es siempre, 0 es nada, −1 es siempre al revés.
scatter-level = { $n } días; una de las dos no cambió nunca, así que nada puede ir a la par.
weekday-title = { $names } por día de la semana
weekday-note = La media de cada día de la semana y la mitad central de sus días; al pie, cuántos días se puntuaron.
weekday-empty = Aún no hay días puntuados.
weekday-said = { $name } por día de la semana: { $names }
weekday-none = { $name } por día de la semana: sin días puntuados
weekday-of = { $day-name } { $figure } de { $n }

# The calendar.
heatmap-title = { $name }, día a día
heatmap-note = { $n } de { $all } días puntuados. Hueco: sin anotar.
heatmap-empty = Aún no hay días. Las puntuaciones de esta noche serán las primeras.
heatmap-said = { $name }, { $period }: { $n } de { $all } días puntuados
heatmap-said-mean = { $name }, { $period }: { $n } de { $all } días puntuados, media { $value }
# An end of a scale: "10 el peor dolor imaginable".
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } de { $days } día
       *[other] { $n } de { $days } días
    }
coverage-none = 0 días
coverage = { part-of-days }
coverage-so-far = { part-of-days } hasta ahora
coverage-since = { part-of-days } desde el { $since-in-year }
calendar-said = { $name }, { $period }, calendario. Puntuados: { $told }. { part-all-sessions }.
calendar-said-figures = { $name }, { $period }, calendario. Puntuados: { $told }. Mínimo { $low }, máximo { $high }, media { $value }. { part-all-sessions }.

# The raw days around sessions.
raw-title = Los días alrededor de las sesiones, sin ajustar
raw-note = Sin ajustar: incluye la vuelta natural tras una mala racha. Tenue: cada sesión; discontinua: la media de todas.
raw-days = Días desde la sesión
raw-session = sesión
raw-empty = Aún no hay sesiones. Añade la última que recuerdes; las más antiguas también ayudan.
raw-said = { $name }: media sin ajustar { $before } en los tres días previos, { $after } en los tres días siguientes; incluye la vuelta natural tras una mala racha
raw-none = { $name }: aún no hay puntuaciones a ambos lados de una sesión

# Pictures of the answer that is still to come.
picture-too-early =
    { $n ->
        [one] Aún es pronto para saberlo: de las { $needed } sesiones que hacen falta, 1 tiene puntuaciones alrededor.
       *[other] Aún es pronto para saberlo: de las { $needed } sesiones que hacen falta, { $n } tienen puntuaciones alrededor.
    }
picture-not-settled = Aún es pronto para saberlo: la primera respuesta no está decidida todavía.

# What is said under the days to come.
ahead-note = Tenue, a la derecha: donde se quedan los próximos siete días cuatro de cada cinco veces, solo según las puntuaciones.
# In the caption of the raw days, where the drift is drawn.
raw-drift = La línea recta fina muestra cómo cambia la puntuación de todos modos.

# What so many pairs of weeks could find, and what each pair showed.
chances-title = { $name }: lo que podría encontrar un experimento
chances-note = Probabilidad de que se vea una diferencia real, según los pares de semanas.
chances-empty = Aún no se puede decir qué podría encontrarse.
chances-pairs = pares de semanas
chances-panel = Probabilidad
# "1,5 puntos": a difference that could be found.
chances-points =
    { $figure ->
        [one] { $figure } punto
       *[other] { $figure } puntos
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } en { $tries } de cada 100 intentos
chances-said = Probabilidad de que { $n } pares de semanas encuentren una diferencia: { $names }
each-pair-title = { $name }: cada par de semanas
each-pair-note = La semana con sesión frente a la semana sin ella, en puntos.
each-pair-note-own = La semana con sesión frente a la semana sin ella, en { $unit }.
each-pair-empty = Ningún par tiene puntuaciones alrededor de las dos semanas.
each-pair-pair = par
each-pair-level = sin diferencia
each-pair-said =
    { $all ->
        [one] { $name }, semanas con sesión frente a semanas sin ella: 1 par, { part-better-sessions }
       *[other] { $name }, semanas con sesión frente a semanas sin ella: { $all } pares, { part-better-sessions }
    }
