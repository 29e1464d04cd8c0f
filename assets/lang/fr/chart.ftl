## chart: the words of charts, and what a screen reader says of them

part-better =
    { $lower ->
        [yes] plus c’est bas, mieux c’est
       *[no] plus c’est haut, mieux c’est
    }
part-all-sessions =
    { $all ->
        [one] { $all } séance
       *[other] { $all } séances
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }
ahead-field = 7 prochains jours

# How fine a span of days is drawn.
grain-mean-days = moyenne sur { part-about-days }
grain-mean =
    { $quarter ->
        [yes] moyenne du trimestre
       *[no] moyenne du mois
    }
grain-note-days =
    { $days ->
        [one] Une marque est un jour, la ligne est la moyenne du dernier jour. Les jours vides restent vides.
       *[other] Une marque est un jour, la ligne est la moyenne des { $days } derniers jours. Les jours vides restent vides.
    }
grain-note =
    { $quarter ->
        [yes] La ligne est la moyenne d’un trimestre ; la bande contient la moitié centrale de ses jours. Un trimestre avec moins de { $least } jours notés reste vide.
       *[no] La ligne est la moyenne d’un mois ; la bande contient la moitié centrale de ses jours. Un mois avec moins de { $least } jours notés reste vide.
    }
grain-key-days = point : un jour · ligne : moyenne sur { part-about-days }
grain-key =
    { $quarter ->
        [yes] ligne : moyenne d’un trimestre · bande : moitié centrale de ses jours
       *[no] ligne : moyenne d’un mois · bande : moitié centrale de ses jours
    }
grain-bars-days = Une barre est un jour ; un trait sur la ligne : rien de pris, pas de barre : rien d’inscrit. La ligne est la moyenne sur { part-about-days }.
grain-bars =
    { $quarter ->
        [yes] Une barre est la moyenne des jours inscrits d’un trimestre ; un trait sur la ligne : rien de pris. Un trimestre avec moins de { $least } jours inscrits n’en a pas.
       *[no] Une barre est la moyenne des jours inscrits d’un mois ; un trait sur la ligne : rien de pris. Un mois avec moins de { $least } jours inscrits n’en a pas.
    }

# The course of scores.
course-bars = Une barre est la moyenne de ses jours inscrits.
course-counted =
    { $quarter ->
        [yes] Les séances sont comptées par trimestre.
       *[no] Les séances sont comptées par mois.
    }
course-pale = En pâle derrière : la période d’avant.
course-empty = Les lignes apparaissent après 4 jours.
part-scored-of-all =
    { $n ->
        [one] { $n } jour noté sur { $all }
       *[other] { $n } jours notés sur { $all }
    }
course-said = { $name } : { part-scored-of-all }
course-said-mean = { $name } : { part-scored-of-all }, moyenne { $value }, au plus bas { $low }, au plus haut { $high }
ahead-said = ensuite : environ { $value }, quatre fois sur cinq de { $low } à { $high }
fortnight-title = 14 derniers jours
fortnight-said = { $name } : { part-scored-of-all }, dernière valeur { $value }

# The answer.
gap-forecast = prévision
gap-each-title = { $name } : chaque séance
gap-each-note = Les jours après chaque séance face à la prévision, en points.
gap-each-empty = Aucune séance n’a encore de notes avant et après.
gap-each-none = { $name } face à la prévision : aucune séance ne compte encore
gap-each-said = { $name } face à la prévision : { part-all-sessions }, mieux : { $n }
gap-each-said-mean = { $name } face à la prévision : { part-all-sessions }, mieux : { $n }, moyenne { $value }
gap-daily-title = { $name } : jour par jour après une séance
gap-daily-note = Moyenne face à la prévision et fourchette compatible avec le journal, en points.
gap-daily-empty = Aucune séance n’est encore suivie de notes.
gap-daily-said = { $name } face à la prévision, jour par jour : { $names }
gap-day = jour { $figure } { $value }
gap-first-day = jour 1
gap-counted-days =
    { $days ->
        [1] le jour qui compte
        [3] les trois jours qui comptent
       *[other] les { $days } jours qui comptent
    }

# Nights.
nights-title = Nuits
nights-empty = Aucune nuit n’a encore ses horaires. Ils se trouvent sous « { detail-sleep } » d’un jour.
nights-note = Pâle : au lit. Fort : de l’endormissement au réveil. Une nuit appartient au jour du réveil.
nights-columns =
    { $n ->
        [one] Chaque colonne est une nuit : au lit du plus tôt au plus tard, le sommeil en moyenne.
       *[other] Chaque colonne réunit { $n } nuits : au lit du plus tôt au plus tard, le sommeil en moyenne.
    }
nights-panel = Nuit
nights-panel-note = heure de l’horloge, du coucher au lever
nights-said =
    { $n ->
        [one] Nuits : { $n } inscrite sur { $all }
       *[other] Nuits : { $n } inscrites sur { $all }
    }
nights-said-asleep =
    { $n ->
        [one] Nuits : { $n } inscrite sur { $all }, sommeil de { $asleep } à { $awake } en moyenne
       *[other] Nuits : { $n } inscrites sur { $all }, sommeil de { $asleep } à { $awake } en moyenne
    }
awake-panel = Éveil dans la nuit
awake-panel-note = min, plus c’est bas, mieux c’est
awake-none = Minutes d’éveil : rien d’inscrit
awake-mean = Minutes d’éveil : moyenne { $figure }

# Two scores against each other, and weekdays.
scatter-title = { $name } et { $noun }
scatter-note = { $told } Un point plus gros, c’est plus de jours. Aller de pair n’est pas une cause.
scatter-said = { $name } et { $noun } : { $told }
scatter-empty = Aucun jour n’a encore les deux notes.
scatter-few =
    { $n ->
        [one] { $n } jour avec les deux notes ; on dit à quel point elles vont de pair à partir de { $needed }.
       *[other] { $n } jours avec les deux notes ; on dit à quel point elles vont de pair à partir de { $needed }.
    }
scatter-rho = À quel point elles vont de pair sur { $n } jours : { $rho }. 1, c’est toujours, 0 pas du tout, −1 toujours à l’inverse.
scatter-level = { $n } jours ; l’une des deux n’a jamais changé, rien ne peut donc aller de pair.
weekday-title = Par jour de la semaine : { $names }
weekday-note = Moyenne de chaque jour de la semaine et moitié centrale de ses jours ; en bas, combien de jours sont notés.
weekday-empty = Pas encore de jours notés.
weekday-said = { $name } par jour de la semaine : { $names }
weekday-none = { $name } par jour de la semaine : aucun jour noté
weekday-of = { $day-name } { $figure } sur { $n }

# The calendar.
heatmap-title = { $name }, jour par jour
heatmap-note = { part-scored-of-all }. Case vide : rien d’inscrit.
heatmap-empty = Pas encore de jours. Les notes de ce soir seront les premières.
heatmap-said = { $name } { $period } : { part-scored-of-all }
heatmap-said-mean = { $name } { $period } : { part-scored-of-all }, moyenne { $value }
scale-end = { $value } { $told }
part-of-days =
    { $n ->
        [one] { $n } jour sur { $days }
       *[other] { $n } jours sur { $days }
    }
coverage-none = 0 jour
coverage = { part-of-days }
coverage-so-far = { part-of-days } jusqu’ici
coverage-since = { part-of-days } depuis le { $since-in-year }
calendar-said = { $name }, calendrier ({ $period }). Notés : { $told }. { part-all-sessions }.
calendar-said-figures = { $name }, calendrier ({ $period }). Notés : { $told }. Au plus bas { $low }, au plus haut { $high }, moyenne { $value }. { part-all-sessions }.

# The raw days around sessions.
raw-title = Jours bruts autour des séances
raw-note = Brut : contient aussi le retour naturel après une mauvaise passe. Pâle : séances une à une ; en tirets : leur moyenne.
raw-days = Jours par rapport à la séance
raw-session = séance
raw-empty = Pas encore de séances. Ajoutez la dernière dont vous vous souvenez ; les plus anciennes servent aussi.
raw-said = { $name } : moyenne brute { $before } dans les trois jours avant, { $after } dans les trois jours après ; contient aussi le retour naturel après une mauvaise passe
raw-none = { $name } : pas encore de notes des deux côtés d’une séance

# Pictures of the answer that is still to come.
picture-too-early =
    { $n ->
        [one] Il est trop tôt pour le dire : { $n } des { $needed } séances nécessaires a des notes avant et après.
       *[other] Il est trop tôt pour le dire : { $n } des { $needed } séances nécessaires ont des notes avant et après.
    }
picture-not-settled = Il est trop tôt pour le dire : la question n’est pas encore tranchée.

ahead-note = En pâle à droite : où les sept prochains jours restent quatre fois sur cinq, d’après les seules notes.
raw-drift = La fine ligne droite montre comment la note évolue de toute façon.

# What so many pairs of weeks could find, and what each pair showed.
chances-title = { $name } : ce qu’une expérience pourrait trouver
chances-note = Chance qu’une vraie différence se voie, selon le nombre de paires de semaines.
chances-empty = On ne peut pas encore dire ce qui pourrait être trouvé.
chances-pairs = paires de semaines
chances-panel = Chance
chances-points =
    { $figure ->
        [one] { $figure } point
       *[other] { $figure } points
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } dans { $tries } essais sur 100
chances-said =
    { $n ->
        [one] Chance que { $n } paire de semaines trouve une différence : { $names }
       *[other] Chance que { $n } paires de semaines trouvent une différence : { $names }
    }
each-pair-title = { $name } : chaque paire de semaines
each-pair-note = La semaine avec une séance face à la semaine sans, en points.
each-pair-note-own = La semaine avec une séance face à la semaine sans, unité : { $unit }.
each-pair-empty = Aucune paire n’a de notes autour de ses deux semaines.
each-pair-pair = paire
each-pair-level = aucune différence
each-pair-said =
    { $all ->
        [one] { $name }, semaines avec face aux semaines sans : { $all } paire, mieux : { $n }
       *[other] { $name }, semaines avec face aux semaines sans : { $all } paires, mieux : { $n }
    }
