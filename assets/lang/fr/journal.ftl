## model: what a journal is made of

# Bouts de l’échelle numérique (EN) de 0 à 10, comme dans les recommandations françaises (ANAES/HAS) :
# « pas de douleur », « douleur maximale imaginable ».
metric-pain = Mal de dos
    .noun = mal de dos
    .low = pas de douleur
    .high = douleur maximale imaginable
metric-stiffness = Raideur
    .noun = raideur
    .low = tout souple
    .high = presque impossible de bouger
metric-sleep = Sommeil
    .noun = sommeil
    .low = très mauvais
    .high = très bon
metric-mood = Humeur
    .noun = humeur
    .low = très mauvaise
    .high = très bonne
metric-anxiety = Anxiété
    .noun = anxiété
    .low = calme
    .high = la pire imaginable
metric-interference = Gêne
    .noun = gêne
    .low = aucune
    .high = ne rien pouvoir faire
metric-finger-to-floor = Doigts-sol
    .noun = doigts-sol
    .low = paumes au sol
    .high = genoux
    .unit = cm
metric-workout = Entraînement
    .noun = entraînement
    .low = aucun
    .high = toute la journée
    .unit = min
metric-hours-asleep = Heures de sommeil
    .noun = heures de sommeil
    .low = aucune
    .high = toute la journée
    .unit = h
metric-sleep-efficiency = Efficacité du sommeil
    .noun = efficacité du sommeil
    .low = aucun sommeil
    .high = toute la nuit
metric-doses = Antidouleurs
    .noun = antidouleurs
    .low = aucun
    .high = beaucoup
    .unit = doses
metric-own = Note
    .low = rien
    .high = au plus haut

# PEG : trois questions tirées du Questionnaire concis sur les douleurs (QCD), la version française du Brief Pain Inventory ;
# bouts des échelles comme dans le QCD : « ne gêne pas », « gêne complètement ».
metric-peg-pain = Douleur de la semaine
    .noun = douleur de la semaine
    .low = pas de douleur
    .high = douleur maximale imaginable
metric-peg-enjoyment = Emprise de la douleur sur le goût de vivre
    .noun = emprise de la douleur sur le goût de vivre
    .low = ne gêne pas
    .high = gêne complètement
metric-peg-activity = Emprise de la douleur sur l’activité
    .noun = emprise de la douleur sur l’activité
    .low = ne gêne pas
    .high = gêne complètement
peg-pain-question = Quel chiffre décrit le mieux votre douleur en moyenne pendant la semaine passée ?
peg-enjoyment-question = Quel chiffre décrit le mieux comment, pendant la semaine passée, la douleur a gêné votre goût de vivre ?
peg-activity-question = Quel chiffre décrit le mieux comment, pendant la semaine passée, la douleur a gêné votre activité générale ?

# Zones du corps, de dos et de face ; la gauche et la droite sont celles de la personne.
region = zone
    .neck = nuque
    .shoulder-left = épaule gauche
    .shoulder-right = épaule droite
    .upper-left = haut du dos à gauche
    .upper-spine = haut de la colonne
    .upper-right = haut du dos à droite
    .middle-left = milieu du dos à gauche
    .middle-spine = milieu de la colonne
    .middle-right = milieu du dos à droite
    .lower-left = bas du dos à gauche
    .lower-spine = bas de la colonne
    .lower-right = bas du dos à droite
    .hip-left = hanche gauche
    .hip-right = hanche droite
    .head = arrière de la tête
    .shoulder-spine = entre les épaules
    .back-upper-arm-left = arrière du bras gauche
    .back-upper-arm-right = arrière du bras droit
    .back-forearm-left = arrière de l’avant-bras gauche
    .back-forearm-right = arrière de l’avant-bras droit
    .back-hand-left = dos de la main gauche
    .back-hand-right = dos de la main droite
    .back-thigh-left = arrière de la cuisse gauche
    .back-thigh-right = arrière de la cuisse droite
    .back-knee-left = arrière du genou gauche
    .back-knee-right = arrière du genou droit
    .calf-left = mollet gauche
    .calf-right = mollet droit
    .heel-left = talon gauche
    .heel-right = talon droit
    .face = visage
    .throat = gorge
    .front-shoulder-left = avant de l’épaule gauche
    .front-shoulder-right = avant de l’épaule droite
    .chest-left = poitrine à gauche
    .chest-right = poitrine à droite
    .belly-left = ventre à gauche
    .belly-right = ventre à droite
    .lower-belly-left = bas-ventre à gauche
    .lower-belly-right = bas-ventre à droite
    .groin-left = aine gauche
    .groin-right = aine droite
    .front-upper-arm-left = avant du bras gauche
    .front-upper-arm-right = avant du bras droit
    .front-forearm-left = avant de l’avant-bras gauche
    .front-forearm-right = avant de l’avant-bras droit
    .front-hand-left = paume gauche
    .front-hand-right = paume droite
    .front-thigh-left = avant de la cuisse gauche
    .front-thigh-right = avant de la cuisse droite
    .front-knee-left = avant du genou gauche
    .front-knee-right = avant du genou droit
    .shin-left = tibia gauche
    .shin-right = tibia droit
    .foot-left = pied gauche
    .foot-right = pied droit

former-name =
    { $sort ->
        [kind] la sorte « { $name } » s’appelle « { $now } »
        [person] la personne « { $name } » s’appelle « { $now } »
        [tag] l’étiquette « { $name } » s’appelle « { $now } »
        [painkiller] l’antidouleur « { $name } » s’appelle « { $now } »
       *[region] la zone « { $name } » s’appelle « { $now } »
    }
trial-told =
    { $n ->
        [one] { $n } paire de semaines à partir du { $on-long }, plan { $number }
       *[other] { $n } paires de semaines à partir du { $on-long }, plan { $number }
    }

renamed-sessions =
    { $n ->
        [one] { $n } séance
       *[other] { $n } séances
    }
renamed-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
renamed-experiments =
    { $n ->
        [one] { $n } expérience
       *[other] { $n } expériences
    }
the-main-question = la question principale

there-scores = des notes
there-scores-times = des notes de { $n } moments
there-note = une remarque
there-night = une nuit
there-painkillers = des antidouleurs
there-areas = des zones douloureuses
there-tags = des étiquettes
there-newer = des entrées d’un Unkink plus récent

told-night-to-bed = au lit { $at }
told-night-asleep = endormissement { $at }
told-night-awake = réveil { $at }
told-night-up = lever { $at }

minutes-said =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }


## model/error: why something can’t be kept

refused-range = { $name } : { $value } n’est pas entre { $low } et { $high }.
refused-unknown-metric = Il n’y a pas de note appelée « { $name } ». `unkink-cli show --json` donne celles qui existent.
refused-derived = { $name } se calcule à partir des entrées du jour et ne peut pas être noté.
refused-metric =
    { $flaw ->
        [name] La note « { $name } » ne peut pas être gardée : il lui faut un nom avec des lettres ou des chiffres.
        [long] La note « { $name } » ne peut pas être gardée : son id, son nom, son unité et ses extrémités doivent avoir au plus 200 caractères chacun.
        [order] La note « { $name } » ne peut pas être gardée : sa valeur la plus basse doit être inférieure à la plus haute.
        [range] La note « { $name } » ne peut pas être gardée : son étendue doit être entre −1000000 et 1000000.
        [step] La note « { $name } » ne peut pas être gardée : son pas doit être supérieur à 0.
        [notice] La note « { $name } » ne peut pas être gardée : sa plus petite différence qui compte doit être supérieure à 0 et au plus de 1000000.
        [source] La note « { $name } » ne peut pas être gardée : l’origine de ses valeurs ne peut pas changer.
        [outside] La note « { $name } » ne peut pas être gardée : une valeur déjà là est en dehors de son étendue.
       *[taken] La note « { $name } » ne peut pas être gardée : une autre note a déjà ce nom.
    }
refused-too-many-metrics = Un journal prend au plus { $most } notes personnelles. Laissez-en de côté, ou faites-en des étiquettes.
refused-date = { $on-iso } n’est pas entre 1900-01-01 et { $until-iso }, c’est-à-dire demain.
refused-not-a-date = { $given } n’est pas une date. Écrivez l’année, le mois et le jour, comme 2026-11-22.
refused-not-a-time = { $given } n’est pas une heure. Écrivez l’heure de 0 à 23 et les minutes, comme 23:10.
refused-night =
    { $later ->
        [asleep] L’endormissement ({ $later-at }) est avant { part-night-step } ({ $earlier-at }). Quelle heure est la bonne ?
        [awake] Le réveil ({ $later-at }) est avant { part-night-step } ({ $earlier-at }). Quelle heure est la bonne ?
       *[up] Le lever ({ $later-at }) est avant { part-night-step } ({ $earlier-at }). Quelle heure est la bonne ?
    }
part-night-step =
    { $night-step ->
        [bedtime] le coucher
        [asleep] l’endormissement
       *[awake] le réveil
    }
refused-awake-too-long = { $minutes } minutes d’éveil, c’est plus que les { $all } minutes de l’endormissement au réveil.
refused-asleep-too-long = { $slept } de sommeil, c’est plus que le temps qu’il y a ({ $longest }). Quelle durée est la bonne ?
refused-same-time = { $on-iso } a deux moments de notation à { $at }. Donnez à l’un d’eux une autre minute.
refused-same-time-none = { $on-iso } a deux moments de notation sans heure. Donnez à l’un d’eux une autre minute.
refused-no-checkin = { $on-iso } n’a pas de notes à { $at }.
refused-no-checkin-none = { $on-iso } n’a pas de notes sans heure.
refused-nothing-there = Rien n’est inscrit le { $on-iso }.
refused-same-day = { $on-iso } est déjà la date où c’est inscrit. Indiquez une autre date.
refused-occupied = { $on-iso } a déjà des entrées ({ $names }). Déplacez-les ou effacez-les d’abord, ou déplacez les notes d’une seule heure.
refused-too-far-ahead = { $on-iso } est trop loin : une séance peut être prévue jusqu’au { $until-iso }.
refused-same-id = Deux séances ont l’id { $given }. Chaque id est unique : changez l’un des deux.
refused-no-session = Il n’y a pas de séance avec l’id { $given }. `unkink-cli session list` les montre.
refused-field =
    { $field ->
        [count] Nombre : { $value } n’est pas entre 0 et 100.
        [minutes] Minutes : { $value } n’est pas entre 1 et 1440 minutes.
        [outcome] Jours après une séance : { $value } n’est pas entre 1 et 365.
        [washout] Jours de retombée : { $value } n’est pas entre 0 et 365.
        [pairs] Paires de semaines : { $value } n’est pas entre 6 et 26.
       *[date] Date : { $value } n’est pas entre 1900-01-01 et 9999-12-31.
    }
refused-fixed-plan = Le plan d’une expérience ne peut plus changer une fois fait. Arrêtez-la, et commencez-en une nouvelle.
refused-running-trial = Une expérience sur cette note et cette sorte de séance est en cours : { $told }. Une à la fois : arrêtez-la d’abord.
refused-trials-at-once = Deux expériences seraient en cours à la fois avec une même sorte de séance : { $told } ; { $other }. Leurs pièces peuvent demander des semaines opposées. Arrêtez d’abord l’une d’elles.
part-name-or-leave-out = Écrivez un nom, ou laissez la ligne de côté
refused-blank =
    { $blank ->
        [medicine] Le nom du médicament est vide. { part-name-or-leave-out }.
        [kind] La sorte de la séance est vide. { part-name-or-leave-out }.
        [session] L’id de la séance est vide. { part-name-or-leave-out }.
        [asked-score] La note de la question principale est vide. { part-name-or-leave-out }.
        [asked-kind] La sorte de séance de la question principale est vide. { part-name-or-leave-out }.
        [trial] L’id de l’expérience est vide. { part-name-or-leave-out }.
        [tried-score] La note de l’expérience est vide. { part-name-or-leave-out }.
       *[tried-kind] La sorte de séance de l’expérience est vide. { part-name-or-leave-out }.
    }


## model/typed: what was typed and can’t be read

typed-time = { $given } n’est pas une heure. Écrivez-en une comme 23:10, 2310 ou 11:10 pm.
typed-time-in-words = { $given } est en toutes lettres, et « half seven » veut dire 6:30 dans certaines langues et 7:30 dans d’autres. Écrivez des chiffres, comme 7:30 ou 7:30 pm.
typed-midnight = { $given } est entre deux jours. Écrivez 0:00 pour le début du jour, ou 23:59 pour sa fin.
typed-day = { $given } n’est pas un jour. Écrivez-en un comme 18 novembre, 2026-11-18, mardi ou hier.
typed-no-such-day = { $given } n’est pas dans le calendrier. Écrivez un jour comme 18 novembre ou 2026-11-18.
typed-no-such-day-month = { $given } n’est pas dans le calendrier : { $on-month-name } n’a jamais { $days } jours. Écrivez un jour comme 18 novembre ou 2026-11-18.
typed-no-such-day-year = { $given } n’est pas dans le calendrier : { $on-month } a { $days } jours. Écrivez un jour comme 18 novembre ou 2026-11-18.
typed-weekday = Le { $on-long } est un { $on-weekday }, pas un { part-weekday }. Lequel est le bon ?
typed-duration = { $given } n’est pas une durée. Écrivez des minutes, comme 25, 25 min ou 1h30.
typed-whole = { $given } n’est pas un nombre entier. Écrivez-en un comme 2.
typed-beyond = { $given } n’est pas entre { $low } et { $high }.


## model/difference: how one version of a journal differs from another

change-on = { $on } : { $told }
change-added = ajout : { $what }
change-added-with = ajout : { $what } ({ $told })
change-removed = retrait : { $what }
change-removed-with = retrait : { $what } ({ $told })
change-was = { $what } : avant { $from }, maintenant { $to }
change-blank = vide
change-several = plusieurs changements qui dépendent les uns des autres
changed-journal = le journal
changed-score = la note « { $name } »
changed-place = ailleurs dans le tableau
changed-other-place = à un autre endroit
changed-night = la nuit
changed-medicines = médicaments
changed-areas = zones douloureuses
changed-tags = étiquettes
changed-note = la remarque
changed-scoring = la notation
changed-unknown = données inconnues
changed-unknown-at = données inconnues des notes de { $at }
changed-unknown-untimed = données inconnues des notes sans heure
changed-not-known = quelque chose que cette version ne connaît pas
changed-experiment = l’expérience du { $on-long }
changed-experiment-with = l’expérience ({ $name })
changed-former-name = un ancien nom
changed-noun-at = { $noun } à { $at }
moment-at = à { $at }
moment-untimed = sans heure
told-woken =
    { $n ->
        [one] { $n } réveil
       *[other] { $n } réveils
    }
told-minutes-awake =
    { $n ->
        [one] { $n } minute d’éveil
       *[other] { $n } minutes d’éveil
    }
told-minutes-asleep =
    { $n ->
        [one] { $n } minute de sommeil, comme indiqué
       *[other] { $n } minutes de sommeil, comme indiqué
    }
told-none-taken = rien de pris
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } à { $at }
told-nowhere = nulle part
told-planned = à venir
told-minutes = { $n } min
told-with = avec { $name }
told-regions = { $names } et { $name }
told-before = avant : { $names }
told-after = après : { $names }
told-scores-before = notes d’avant
told-scores-after = notes d’après
pressure =
    { $pressure ->
        [light] légère
        [medium] moyenne
       *[firm] forte
    }
reason =
    { $reason ->
        [routine] routine
       *[flare] poussée
    }
told-range = { $low } à { $high }, par pas de { $figure }
told-ends = de « { $low } » à « { $high } »
told-better = { part-better }
told-notice = une différence de { $figure } compte
told-morning = noté le matin
told-daily = demandé chaque jour
told-on-demand = noté sur demande
told-with-and-without = avec et sans « { $name } »
told-pairs =
    { $n ->
        [one] { $n } paire de semaines
       *[other] { $n } paires de semaines
    }
told-plan = plan { $number }
told-looks = regardé en cours de route
told-trial-stands =
    { $stands ->
        [running] en cours
        [stopped] arrêtée
       *[done] finie
    }
told-stopped = le { $on-long }
told-after-kind = après « { $name } »
told-since = depuis le { $since-long }
told-outcome =
    { $n ->
        [one] résultat sur { $n } jour
       *[other] résultat sur { $n } jours
    }
told-washout =
    { $n ->
        [one] retombée { $n } jour
       *[other] retombée { $n } jours
    }


## store: why a journal is not read or saved, and what to do

load-unreadable = Le journal ne peut pas être lu : { $why }. Vérifiez le disque, et qui peut lire le fichier. Fichier : { $path }
load-dangling-link = Le journal est un lien vers un fichier qui manque. Branchez son disque, ou supprimez le lien. Lien : { $path } → { $target }
load-away = Le dossier du journal n’existe pas, ou il est vide parce que son disque n’est pas branché ; rien n’est fait à sa place. Connectez son disque ou son partage, créez le dossier, ou choisissez-en un autre. Dossier : { $path }
load-moved = Ce journal n’est pas sur le disque où il était, et il est peut-être plus ancien. Branchez ce disque-là ; ou, si sa place est désormais ici, supprimez { $memory }, qui se souvient du disque. Journal : { $path }
load-kept = { part-kept }, et aucun journal n’y est commencé ni changé. Choisissez un autre chemin ; une sauvegarde revient avec `unkink-cli restore`. Chemin : { $path }
load-not-a-file = Le journal doit être un fichier. Choisissez un autre chemin : { $path }
damaged-file = { $told } Fichier : { $path }
part-kept =
    { $kept ->
        [journal] Un journal est là
        [backups] Les sauvegardes d’un journal sont là
        [own] Unkink y garde quelque chose à lui
        [settings] Les réglages sont là
        [disks] Ce qu’Unkink sait de vos disques est là
        [unsaved] Ce qui n’a pas pu être enregistré d’un journal est là
        [day-copy] La copie du jour d’un journal est là
        [itself] Votre journal lui-même est là
        [older] Une version plus ancienne d’un journal y est gardée
       *[copy] Une copie d’un journal est là
    }
settings-kept = { part-kept }, et rien n’y est changé ; indiquez un autre fichier

save-not = Non enregistré.
save-not-why = Non enregistré : { $why }.
save-not-accepted = Non accepté : le journal a encore changé depuis qu’il a été montré.
why-changed-outside = le journal a changé sur le disque depuis sa lecture
why-newer = il vient d’un Unkink plus récent
why-changed-elsewhere = il a été modifié ou abîmé ailleurs
why-locked = un autre Unkink écrit ce journal
why-away = le dossier du journal est absent, et rien n’est fait à sa place
why-dangling = le journal est un lien vers un fichier qui manque
why-dangling-to = le journal est un lien vers un fichier qui manque, { $path }
why-too-large = le journal dépasserait les 256 Mio qui peuvent être relus
why-lock-in-the-way = un lien, un dossier ou un périphérique est à la place de son verrou
why-lock-of-others = pas le droit d’écrire son verrou, que quelqu’un d’autre a fait
why-old-not-kept = le fichier de version { $number } ne peut pas être gardé à côté du nouveau ({ $why })
why-fault = un défaut d’Unkink lui-même
why-saver-stopped = l’enregistrement s’est arrêté
why-disk-too-slow = le disque met trop de temps
why-not-written-out = le journal n’a pas pu être écrit
why-not-confirmed = le disque ne l’a pas confirmé
why-no-look-in = pas le droit de regarder dans leur dossier
why-in-place-of-folder = un fichier ou un périphérique est à la place de leur dossier
why-no-reading = pas le droit de le lire
why-disk-full = le disque est plein
why-quota = votre part du disque est épuisée
why-no-writing = pas le droit d’écrire ici
why-read-only = le disque est en lecture seule
why-not-a-folder = une partie du chemin est un fichier, pas un dossier
why-a-folder = un dossier ou un périphérique est à sa place
why-no-folder = son dossier n’existe pas
why-exists = quelque chose de ce nom est déjà là
why-name = le nom est trop long, ou contient un caractère qu’aucun fichier ne peut avoir
why-reported = le disque signale : { $told }
why-settings-no-file = ce n’est pas un fichier, et rien n’y est écrit ; indiquez un fichier pour les réglages
why-settings-too-long = c’est trop long pour des réglages, et rien n’y est changé ; indiquez un autre fichier
why-settings-link = c’est un lien vers un fichier qui manque

remedy-load-again = Chargez-le à nouveau, puis refaites l’entrée. Fichier : { $path }
remedy-look-again = Regardez ce qui diffère maintenant, puis acceptez. Fichier : { $path }
remedy-update = Mettez Unkink à jour pour l’écrire. Fichier : { $path }
remedy-accept = `unkink-cli accept` le garde tel quel, `unkink-cli restore` revient à une sauvegarde. Fichier : { $path }
remedy-wait = Attendez qu’il finisse, ou fermez-le. Fichier : { $path }
remedy-connect = Connectez son disque ou son partage, ou choisissez un autre endroit. Dossier : { $path }
remedy-as-it-was = Le journal est comme il était ; { $remedy }. Fichier : { $path }
remedy-link = Branchez son disque, ou supprimez le lien. Lien : { $path } → { $target }
remedy-elsewhere = Enregistrez ailleurs, puis relancez Unkink. Fichier : { $path }
remedy-of-another-file = Raison : { $why } ; { $remedy }. Fichier : { $path }
failed-with-file = { $why }. Fichier : { $path }
do-make-room = faites de la place ou choisissez un autre endroit
do-see-who-writes = voyez qui peut y écrire, ou choisissez un autre endroit
do-make-writable = rendez le disque inscriptible, ou choisissez un autre endroit
do-connect = branchez son disque, ou choisissez un autre endroit
do-move-away = déplacez-le, ou choisissez un autre endroit
do-shorter-name = choisissez un nom plus court ou plus simple
do-check-disk = vérifiez le disque, ou choisissez un autre endroit
do-move-lock = déplacez-le
do-give-back-lock = rendez ce fichier à son propriétaire, ou supprimez-le quand aucun Unkink n’est ouvert
do-take-out = retirez-en ce dont il peut se passer
do-see-who-reads = voyez qui peut lire ce dossier
do-give-back-folder = un administrateur a peut-être créé ce dossier : rendez-le à son propriétaire

backup-not-made = Aucune sauvegarde de la version d’avant n’a été faite : { $why }.
backup-not-made-remedy = Le journal est enregistré quand même ; { $remedy }. Dossier : { $path }
backup-unseen = Les sauvegardes ne peuvent pas être listées : { $why }.
backup-see-who = Voyez qui peut les lire. Dossier : { $path }
backup-move-away = Déplacez-le. Dossier : { $path }
backup-check-disk = Vérifiez le disque. Dossier : { $path }
backup-see-journal = Voyez où est le journal. Dossier : { $path }
backup-passed-over = Une sauvegarde plus récente a été laissée de côté.
restore-unreadable = Non restauré, choisissez une autre sauvegarde. { $told }
restore-not-kept = Non restauré, car ce qui est là maintenant doit d’abord être gardé. { $told }
copy-waits = Le journal est enregistré, mais la copie du jour attend : son dossier n’existe pas.
copy-not-made = Le journal est enregistré, mais la copie du jour n’est pas faite : { $why }.
copy-connect = Branchez-le, ou choisissez-en un autre. Dossier : { $path }
copy-again = Chaque enregistrement réessaie ; { $remedy }. Dossier : { $path }
unguarded = Ce disque ou ce partage n’a pas de verrous : rien n’y sépare deux programmes qui enregistrent au même instant.
unguarded-remedy = Le contenu du fichier est tout de même comparé avant chaque enregistrement. Laissez un seul ordinateur écrire à la fois.


## store/output: a file that is made of the journal

output-exists = Il y a déjà un fichier de ce nom, et rien n’y est changé. Choisissez un autre nom, ou dites qu’il peut être remplacé. Fichier : { $path }
output-belongs = { part-kept }. Ce qui est fait d’un journal ne remplace jamais le journal, ni ce qui lui appartient. Choisissez un autre nom. Fichier : { $path }
output-link = Il y a là un lien, qui n’est ni suivi ni remplacé. Indiquez le fichier voulu. Lien : { $path }
output-not-a-file = Il y a là un tube ou un périphérique, et seul un fichier est écrit ou remplacé. Indiquez un fichier. Chemin : { $path }
output-no-name = C’est un dossier. Ajoutez un nom pour le fichier. Chemin : { $path }
output-no-folder = Le dossier du fichier n’existe pas, et aucun n’est créé : il est peut-être sur un disque qui n’est pas branché. Branchez-le, créez le dossier, ou choisissez-en un autre. Dossier : { $path }
output-not-written = Le fichier n’est pas écrit : { $why }. Ce qui était là est comme avant ; { $remedy }. Fichier : { $path }


## store/schema/error: what is wrong with a journal’s file

read-empty = Le fichier est vide.
read-too-large = Le fichier dépasse 256 Mio : ce n’est pas un journal.
read-byte-order-mark = Le fichier commence par une marque d’ordre des octets (BOM).
read-utf16 = Le fichier est du texte UTF-16.
read-not-utf8 = Le fichier n’est pas du texte UTF-8 : l’octet { $n } est abîmé.
read-hole = Le fichier a un trou : des zéros à partir de l’octet { $n }, comme en laissent une coupure de courant ou un disque défaillant.
read-cut-off = Le fichier finit trop tôt, à la ligne { $n } : le reste manque.
read-conflict = La ligne { $n } est une marque de conflit de fusion.
read-trailing = Le journal finit avant la ligne { $n }, mais le fichier continue.
read-not-an-object = Le fichier ne contient pas de journal : il doit commencer par { "{" }.
read-not-a-journal = Le fichier ne contient pas de journal : son "format" n’est pas "unkink-journal".
read-no-version = La "version" du journal manque ou n’est pas un nombre entier à partir de 1.
read-newer = Le journal a la version de format { $number } ; cet Unkink lit la version { $most }.
read-not-brought-up = Le journal a la version de format { $number } et ne peut pas être mis à jour : { $why }.
read-too-deep = La ligne { $n } imbrique des listes et des objets sur plus de 120 niveaux.
read-syntax = La ligne { $n }, colonne { $nth }, ne peut pas être lue : { $why }.
read-member = { $what } (ligne { $n }) : { $why }.
read-begin-anew = Mettez une sauvegarde à sa place (`unkink-cli restore`). Pour recommencer à zéro, supprimez le fichier.
part-put-backup = mettez une sauvegarde à sa place (`unkink-cli restore`)
read-whole-one =
    { $brought ->
        [yes] Exportez-le à nouveau.
       *[no] Mettez une sauvegarde à sa place (`unkink-cli restore`).
    }
read-choose = Choisissez un autre fichier.
read-choose-or-import = Choisissez un autre fichier, ou importez-le avec `unkink-cli import`.
read-save-without-mark = Enregistrez-le en UTF-8 sans BOM.
read-save-as-utf8 = Enregistrez-le en UTF-8.
read-keep-one = Gardez l’un des deux côtés et supprimez les marques.
read-delete-rest =
    { $brought ->
        [yes] Supprimez ce qui suit, ou exportez-le à nouveau.
       *[no] Supprimez ce qui suit, ou { part-put-backup }.
    }
read-put-version = Mettez `"version": 1,` à sa troisième ligne.
read-update = Mettez Unkink à jour pour l’ouvrir.
read-take-out =
    { $brought ->
        [yes] Retirez cet élément, ou exportez-le à nouveau.
       *[no] Retirez cet élément, ou { part-put-backup }.
    }
read-correct =
    { $brought ->
        [yes] Corrigez-le dans un éditeur de texte, ou exportez-le à nouveau.
       *[no] Corrigez-le dans un éditeur de texte, ou { part-put-backup }.
    }
read-brought-in = { $told } { $remedy } Fichier : { $path }
