## report/content: what the report says

report-title-sessions = { $name } et séances
report-for = { $period } · pour { $name }
report-kept = tenu dans Unkink
report-kept-by = tenu par { $name } dans Unkink
report-printed = imprimé le { $on-long }
report-foot = Un journal personnel, pas un diagnostic.
page-number = page { $n } sur { $all }
letters-left-out =
    { $n ->
        [one] { $n } caractère n’a pas pu être imprimé avec les polices de cet ordinateur : un carré est à sa place. Le rapport HTML les contient tous.
       *[other] { $n } caractères n’ont pas pu être imprimés avec les polices de cet ordinateur : des carrés sont à leur place. Le rapport HTML les contient tous.
    }

# « Ana, Marek et Jo »
list-more = { $names }, { $name }
list-end = { $names } et { $name }
n-of-all = { $n } sur { $all }

report-no-scores =
    { $days ->
        [one] Il n’y a pas de note ce jour-là.
       *[other] Il n’y a pas de note sur ces { $days } jours.
    }
report-scores = Jours avec des notes : { $n } sur { $days }.

# The answer.
report-usual = C’est la réponse de ces seuls jours. Pour la période { $period }, elle est : { $answer }
part-is-better =
    { $measure-better ->
        [lower] plus c’est bas, mieux c’est
       *[higher] plus c’est haut, mieux c’est
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Chaque séance
report-each-session-days =
    { $days ->
        [one] { $days } jour après, face à la prévision
       *[other] { $days } jours après, face à la prévision
    }
report-daily = Jour par jour après une séance
report-daily-band = moyenne, bande à 95 %
report-method = Comment cela a été calculé
report-method-in-words =
    { $days ->
        [one] Les mauvaises passes finissent d’elles-mêmes, et c’est souvent là que l’on prend rendez-vous. Le jour après chaque séance est donc comparé à une prévision faite à partir de mes jours sans séance proche. Ce qui est dans l’intervalle à 95 % est compatible avec le journal ; les conclusions tiennent compte du hasard parmi plusieurs notes.
       *[other] Les mauvaises passes finissent d’elles-mêmes, et c’est souvent là que l’on prend rendez-vous. Les { $days } jours après chaque séance sont donc comparés à une prévision faite à partir de mes jours sans séance proche. Ce qui est dans l’intervalle à 95 % est compatible avec le journal ; les conclusions tiennent compte du hasard parmi plusieurs notes.
    }

# The table of averages.
column-score = Note
column-average = moyenne
column-change = évolution
column-scored = jours notés
column-against-forecast = face à la prévision (95 %)
column-sessions = séances
column-reading = conclusion
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } à { $high })
report-change =
    { $days ->
        [one] Évolution : par rapport au jour d’avant.
       *[other] Évolution : par rapport aux { $days } jours d’avant.
    }
report-no-change =
    { $days ->
        [one] L’évolution n’est pas donnée : le jour d’avant, cela fait moins de 7 jours notés.
       *[other] L’évolution n’est pas donnée : les { $days } jours d’avant ont moins de 7 jours notés.
    }
report-average = Une moyenne demande 7 jours notés.
report-lower-better = Plus c’est bas, mieux c’est : { $names }.
report-higher-better = Plus c’est haut, mieux c’est : { $names }.

# An experiment.
pairs-note = la semaine avec, face à la semaine sans, unité : { $unit }
pairs-note-points = la semaine avec, face à la semaine sans, en points
pairs-chart = Chaque paire de semaines
pairs-table = Les paires de semaines
column-pair = Paire
column-session = Avec
column-none = Sans
column-had = A eu lieu
pair-sealed = voilée
pair-had = oui
pair-not-had = non
share-told = { $name } : { $n } sur { $all }.
report-state = L’expérience : { $state }.

# Sessions, painkillers and nights, counted.
facts-sessions = Séances
facts-no-sessions = Aucune séance n’est inscrite pour cette période.
facts-minutes =
    { $n ->
        [one] { $told }, { $n } minute
       *[other] { $told }, { $n } minutes
    }
facts-minutes-between = { $told }, { $low } à { $high } minutes
facts-names = { $told } ({ $names })
facts-reasons = { $told } : { $names }
facts-flare = { $n } pendant une poussée
facts-routine = { $n } de routine
facts-others =
    { $n ->
        [one] { $names } et { $n } autre
       *[other] { $names } et { $n } autres
    }
facts-painkillers = Antidouleurs
facts-no-painkillers = Rien d’inscrit pour cette période.
part-noted-doses =
    { $n ->
        [one] inscrites { $n } jour sur { $days } ; jours sans prise : { $none }
       *[other] inscrites { $n } jours sur { $days } ; jours sans prise : { $none }
    }
facts-doses =
    { $doses ->
        [one] { $figure } dose par jour, { part-noted-doses }.
       *[other] { $figure } doses par jour, { part-noted-doses }.
    }
facts-doses-of = Doses en tout : { $names }.
facts-nights = Nuits
facts-no-nights = Leurs horaires ne sont pas inscrits pour cette période.
part-nights =
    { $n ->
        [one] { $n } nuit
       *[other] { $n } nuits
    }
facts-asleep = { $slept } de sommeil ({ part-nights }).
facts-in-bed = { $figure } % du temps au lit ({ part-nights }).
facts-to-bed = au lit à { $at }
facts-up = debout à { $at }
facts-usually = D’habitude { $names }.

# What stands behind the summary.
report-helps = Ce qui aide : { $name }
report-helps-table = Trois jours après une séance, face à ma prévision
report-trends = Évolution
report-days = Jours
report-notes = Remarques
report-left-out = Sans { $names } : le tableau a de la place pour { $n } notes.
column-day = Jour
column-what = quoi
column-minutes = minutes
column-with = avec
column-why = pourquoi
column-pressure = pression
column-where = où
column-where-tags = où, étiquettes
column-cost = coût
report-too-few = Un rapport demande au moins 7 jours notés.
