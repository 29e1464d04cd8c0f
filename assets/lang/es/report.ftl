## report/content: what the report says

report-title-sessions = { $name } y sesiones
report-for = { $period } · para { $name }
report-kept = diario llevado en Unkink
report-kept-by = diario de { $name }, llevado en Unkink
report-printed = impreso el { $on-long }
report-foot = Un diario personal, no un diagnóstico.
page-number = página { $n } de { $all }
letters-left-out =
    { $n ->
        [one] 1 carácter no se pudo imprimir con las fuentes de este equipo: en su lugar hay un recuadro. El informe HTML los contiene todos.
       *[other] { $n } caracteres no se pudieron imprimir con las fuentes de este equipo: en su lugar hay recuadros. El informe HTML los contiene todos.
    }

# "Ana, Marek y Jo"
list-more = { $names }, { $name }
list-end = { $names } y { $name }
n-of-all = { $n } de { $all }

report-no-scores =
    { $days ->
        [one] No hay puntuaciones en este día.
       *[other] No hay puntuaciones en estos { $days } días.
    }
report-scores = Hay puntuaciones en { $n } de { part-about-days }.

# The answer.
report-usual = Esta es la respuesta de estos días solamente. La del período { $period } es: { $answer }
part-is-better =
    { $measure-better ->
        [lower] menos es mejor
       *[higher] más es mejor
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Cada sesión
report-each-session-days =
    { $days ->
        [one] el día siguiente, frente al pronóstico
       *[other] los { $days } días siguientes, frente al pronóstico
    }
report-daily = Día a día después
report-daily-band = media, banda del 95 %
report-method = Cómo se calculó
report-method-in-words =
    { $days ->
        [one] Las malas rachas terminan por sí solas, y las sesiones suelen pedirse durante una. Por eso el día siguiente a cada sesión se compara con un pronóstico sacado de mis días sin sesiones cerca. Lo que queda dentro del intervalo del 95 % encaja con el diario; las lecturas tienen en cuenta la suerte entre varias puntuaciones.
       *[other] Las malas rachas terminan por sí solas, y las sesiones suelen pedirse durante una. Por eso los { $days } días siguientes a cada sesión se comparan con un pronóstico sacado de mis días sin sesiones cerca. Lo que queda dentro del intervalo del 95 % encaja con el diario; las lecturas tienen en cuenta la suerte entre varias puntuaciones.
    }

# The table of averages.
column-score = Puntuación
column-average = media
column-change = cambio
column-scored = días puntuados
column-against-forecast = frente al pronóstico (95 %)
column-sessions = sesiones
column-reading = lectura
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } a { $high })
report-change =
    { $days ->
        [one] Cambio: frente al día anterior.
       *[other] Cambio: frente a los { $days } días anteriores.
    }
report-no-change =
    { $days ->
        [one] No se da el cambio: el día anterior tiene menos de 7 días puntuados.
       *[other] No se da el cambio: los { $days } días anteriores tienen menos de 7 días puntuados.
    }
report-average = Una media necesita 7 días puntuados.
report-lower-better = Menos es mejor en { $names }.
report-higher-better = Más es mejor en { $names }.

# An experiment.
pairs-note = la semana con sesión frente a la semana sin ella, en { $unit }
pairs-note-points = la semana con sesión frente a la semana sin ella, en puntos
pairs-chart = Cada par de semanas
pairs-table = Los pares de semanas
column-pair = Par
column-session = Con sesión
column-none = Sin sesión
column-had = Se hizo
pair-sealed = sellado
pair-had = sí
pair-not-had = no
share-told = { $name }: { $n } de { $all }.
report-state =
    { $over ->
        [yes] Quedó { $state }.
       *[no] El experimento { $state }.
    }

# Sessions, painkillers and nights, counted.
facts-sessions = Sesiones
facts-no-sessions = No hay sesiones anotadas en este período.
facts-minutes =
    { $n ->
        [one] { $told }, 1 minuto
       *[other] { $told }, { $n } minutos
    }
facts-minutes-between = { $told }, de { $low } a { $high } minutos
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } en una crisis
facts-routine = { $n } de rutina
facts-others =
    { $n ->
        [one] { $names } y 1 más
       *[other] { $names } y { $n } más
    }
facts-painkillers = Analgésicos
facts-no-painkillers = Sin anotar en este período.
facts-doses = { $figure } dosis al día, anotadas en { $n } de { part-about-days }; ninguna en { $none } de ellos.
facts-doses-of = Dosis en total: { $names }.
facts-nights = Noches
facts-no-nights = Sus horas no están anotadas en este período.
part-nights =
    { $n ->
        [one] 1 noche
       *[other] { $n } noches
    }
facts-asleep = { $slept } de sueño ({ part-nights }).
facts-in-bed = El { $figure } % del tiempo en la cama ({ part-nights }).
facts-to-bed = acostarse { $at }
facts-up = levantarse { $at }
facts-usually = Horas habituales: { $names }.

# What stands behind the summary.
report-helps = Qué ayuda: { $name }
report-helps-table = Tras una sesión, tres días frente a mi pronóstico
report-trends = Evolución
report-days = Días
report-notes = Notas
report-left-out = Sin { $names }: en la tabla caben { $n } puntuaciones.
column-day = Día
column-what = qué
column-minutes = minutos
column-with = con
column-why = por qué
column-pressure = presión
column-where = dónde
column-where-tags = dónde, etiquetas
column-cost = precio
# Stands where there is less than a report needs.
report-too-few = Un informe necesita al menos 7 días puntuados.
