## What several pages say

name-and-told = { $name } : { $told }
blank = vide
no-time = sans heure
edit = Modifier
edit-short = modifier
edit-session = Modifier : { $session }
add-named = Ajouter : { $name }
clear-named = Effacer : { $name }
nothing-yet = encore rien
leave-out = Laissez de côté ce que vous voulez.
see-how-worked-out = Voir le calcul
undo-brings-back = « Défaire » le fait revenir.
undo-brings-all-back = « Défaire » fait tout revenir.
# Après « Défaire : ».
undo-removing = retrait : { $name }
undo-removing-session = retrait d’une séance
number-unreadable = { $told } n’est pas un nombre. Écrivez-en un de { $low } à { $high }.
number-outside = { $told } n’est pas entre { $low } et { $high }.


## ui/views/today: the page of one day

greeting-morning = Bonjour. Comment allez-vous aujourd’hui ?
greeting-afternoon = Bonjour. Comment se passe la journée ?
greeting-evening = Bonsoir. Comment s’est passée la journée ?
first-evening-how-long = Quatre clics, dix secondes environ. Laissez de côté ce que vous voulez.
more-about-today = En dire plus sur aujourd’hui, si vous voulez
more-about-day = En dire plus sur ce jour, si vous voulez
blank-is-fine = Les lignes vides ne gênent pas. Un jour sauté reste vide ; il ne compte jamais pour 0.

ask-own-score = Demander une note personnelle

had-session = J’ai eu une séance
had-session-short = Séance
back-to-today-short = Aujourd’hui
day-is-today = aujourd’hui
axis-today = aujourd’hui

how-answer-comes = Comment vient la réponse
step-score = Notez la plupart des soirs
step-score-how = Il faut trente jours notés sans séance proche.
step-session = Inscrivez chaque séance
step-session-how = Massage, chiropraxie, kinésithérapie, chaleur. Il en faut six d’une même sorte.
step-read = Lisez une phrase
step-read-how = Après deux mois environ : si cela vous aide, et de combien.
stays-in-one-file = Tout reste dans un seul fichier sur cet ordinateur. Pas de compte, pas d’internet.
look-around-first = Regarder d’abord
example-stays-apart = L’exemple reste à part de votre propre journal.
open-example = Ouvrir un journal d’exemple
bring-in-from-app = Importer un fichier d’une autre application

answer-on-its-way = Votre réponse est en chemin
first-days-basis = Elle compare les jours après { $subject-after } avec vos autres jours : il lui faut donc un peu des deux.
first-days-scored = Jours notés
first-days-away = Jours notés sans { $subject-bare } proche
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } avec des notes avant et après
first-days-note-each = Inscrivez chaque { $subject-bare } avec « J’ai eu une séance ».
part-first-days-noted = Dans le journal : { $subject-one } ({ $day-name })
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted } ; notez le jour d’après.
       *[other] { part-first-days-noted } ; notez les { $needed } jours d’après.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, et le jour d’après est noté.
       *[other] { part-first-days-noted }, et les { $needed } jours d’après sont notés.
    }
first-days-some-scored =
    { $scored ->
        [one] { part-first-days-noted } ; { $scored } des { $needed } jours d’après est noté.
       *[other] { part-first-days-noted } ; { $scored } des { $needed } jours d’après sont notés.
    }

weekly-title = La semaine passée
weekly-ask = Trois questions, une fois par semaine, si vous voulez.
weekly-answer = Y répondre
weekly-score = Score PEG : { $figure } sur 10, la moyenne des trois.

how-sure = À quel point est-ce sûr ?


## ui/views/planned: sessions that are planned

session-planned = { $session }, à venir
planned-row = { $day-name }, { $session }, à venir
planned-title = À venir
planned-note = Elles n’entrent dans aucun calcul tant qu’elles n’ont pas eu lieu.
planned-ask = { $kind }, { $day-name } : est-ce que cela a eu lieu ?
planned-yes = Oui
planned-yes-named = Oui : { $kind }, { $day-name }
planned-no = Non
planned-no-named = Non : { $kind }, { $day-name }
planned-other-day = C’était un autre jour
undo-took-place = { $kind }, { $day-name } : a eu lieu
undo-not-taken-place = { $kind }, { $day-name } : n’a pas eu lieu


## ui/views: what can be done with a day or a session

offered-day = Ce que l’on peut faire de ce jour
offered-session = Ce que l’on peut faire de cette séance
open-whole-day = Ouvrir le jour entier
open-its-day = Ouvrir son jour
copy-day = Copier ce jour
copy-session = Copier cette séance
empty-day = Vider ce jour
its-sessions-stay = Ses séances restent.
day-menu-today = Ce que l’on peut encore faire d’aujourd’hui
day-menu-day = Ce que l’on peut encore faire de ce jour
move-to-other-day = Déplacer à un autre jour…
nothing-noted = Rien n’est inscrit.
part-its-sessions =
    { $n ->
        [one] sa séance ({ $names })
       *[other] ses { $n } séances ({ $names })
    }
day-sessions = { part-its-sessions }
day-goes = { $told } ; { part-its-sessions } si vous voulez
day-emptied =
    { $n ->
        [one] { $told } ; { part-its-sessions } reste
       *[other] { $told } ; { part-its-sessions } restent
    }
moving-title = Déplacer : { $day-name } vers { $other-day }
moving-here = { $day-name } : { $told }.
moving-there = { $other-day }, déjà là : { $told }.
moving-take = Emmener { part-its-sessions }
moving-swap-sessions = Échanger aussi les séances
moving-else =
    { $n ->
        [one] Sinon, { part-its-sessions } reste là ({ $day-name }).
       *[other] Sinon, { part-its-sessions } restent là ({ $day-name }).
    }
moving-stays =
    { $n ->
        [one] { $other-day } : { part-its-sessions } y reste.
       *[other] { $other-day } : { part-its-sessions } y restent.
    }
moving-comes =
    { $n ->
        [one] { $other-day } : si les deux jours s’échangent, { part-its-sessions } passe à { $day-name }.
       *[other] { $other-day } : si les deux jours s’échangent, { part-its-sessions } passent à { $day-name }.
    }
move-it = Déplacer
swap-days = Échanger les deux jours
replace-there = Remplacer ce qui est là
copied-sleep = Sommeil


## ui/views/details: the details of a day

detail-sleep = Horaires de sommeil
detail-painkillers = Antidouleurs
detail-areas = Où j’ai mal
detail-measures = Autres notes
detail-tags = Étiquettes
detail-sessions = Séances
detail-checkins = Noté à nouveau
detail-note = Remarque
not-noted = rien d’inscrit
half-typed = à moitié tapé
half-typed-beside = à moitié tapé ; { $told }

undo-note = remarque

sessions-none = aucune
note-session = Inscrire une séance

add-tag-field = Ajouter une étiquette
add-tag-hint = Une étiquette, puis Entrée
add-tag = Ajouter l’étiquette { $name }
remove-tag = Retirer l’étiquette { $name }
undo-tag = étiquette { $names }
undo-removing-tag = retrait de l’étiquette { $name }

night-bed = Au lit
night-asleep = S’endormir
night-awake = Réveil
night-up = Lever
night-awakenings = Réveils
night-minutes-awake = Min d’éveil
night-hours-asleep = Heures de sommeil
night-only-hours = Ou seulement les heures de sommeil
night-span = { $from } à { $to }
night-span-slept = { $from } à { $to } · { $slept }
night-from = à partir de { $from }
night-to = jusqu’à { $to }
night-partly = inscrite en partie
night-slept = { $slept } de sommeil
night-slept-share = { $slept } de sommeil, { $figure } % du temps au lit
night-woken =
    { $n ->
        [one] { $n } fois
       *[other] { $n } fois
    }
night-times-count = Ce sont les horaires qui comptent. La durée tapée à côté ({ $slept }) est gardée, et ne compte pas.
night-faint = Les horaires en pâle sont ceux de : { $day-name } ; rien n’est rempli d’avance.
night-ask-hours = Endormissement à { $asleep } du matin, ou bien est-ce une durée ?
night-help = La nuit avant ce jour. 2310, 23:10 ou 11:10 pm, comme vous voulez ; les heures comme 7, 6,5 ou 7h05.
hours-unreadable = { $told } n’est pas un nombre d’heures. Écrivez par exemple 7, 6,5 ou 7h05.
longest-time = 11:30 pm

painkillers-none-taken = aucun pris
doses-counted =
    { $figure ->
        [one] { $figure } dose
       *[other] { $figure } doses
    }
dose-at = { $told } à { $at }
dose-only-at = à { $at }
dose-less = Un de moins : { $name }
dose-more = Un de plus : { $name }
when-taken = Heure de prise : { $name }
when-taken-hint = quand
took-none = Je n’ai rien pris
another-painkiller = Un autre antidouleur
painkillers-as =
    { $past ->
        [yesterday] Comme hier : { $told }
        [before] Comme la veille : { $told }
       *[earlier] Comme { $day-name } : { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] antidouleurs comme hier
        [before] antidouleurs comme la veille
       *[earlier] antidouleurs comme { $day-name }
    }
undo-painkillers-blank = antidouleurs vides
undo-no-painkillers = pas d’antidouleur
dose-field-name = Nom
dose-field-name-named = Nom de l’antidouleur
dose-field-name-hint = par exemple ibuprofène
dose-field-dose = Dose
dose-field-dose-named = Dose de l’antidouleur
dose-field-dose-hint = 400 mg
dose-field-count = Combien
dose-field-count-named = Combien de cet antidouleur
dose-field-time = Quand
dose-field-time-named = Heure de prise de l’antidouleur
add-short = Ajouter
add-painkiller = Ajouter l’antidouleur
dose-help = Un champ vide compte pour un. On peut aussi tout mettre dans le nom : ibuprofène 400 mg x2.
dose-needs-name = Qu’est-ce que c’était ? Écrivez un nom, par exemple ibuprofène.
dose-unreadable = { $told } n’est pas une dose. Écrivez le dosage d’un seul, par exemple 400 mg.
dose-count-unreadable = { $told } n’est pas un nombre. Écrivez combien, par exemple 2.
dose-count-outside = { $told } n’est pas entre 0 et 100.

nowhere = nulle part
left-and-right = La gauche et la droite sont les vôtres.
choose-region = Choisissez une zone, puis à quel point elle fait mal.
regions-noted = Inscrites
region-menu = Ce que l’on peut faire de cette zone
region-say-how-much = Dire à quel point : { $name }
region-clear = Effacer : { $name }
# Bouts de l’échelle numérique, comme dans journal.ftl.
no-pain = pas de douleur
worst-imaginable = douleur maximale imaginable
regions-same =
    { $past ->
        [yesterday] Comme hier
       *[before] Comme la veille
    }
undo-regions-as =
    { $past ->
        [yesterday] zones comme hier
       *[before] zones comme la veille
    }
hurts-nowhere = Je n’ai mal nulle part
undo-regions-blank = zones vides
undo-hurts-nowhere = mal nulle part

score-at = { $value } à { $at }
checkin-now = maintenant
checkin-new = { $at }, nouveau
checkin-new-one = nouveau
checkin-one-of =
    { $n ->
        [one] une fois, { $told }
       *[other] { $told }, une sur { $n }
    }
score-first = Notez d’abord le jour. Il pourra ensuite être noté à nouveau à une autre heure.
scores-go-to = Les notes vont à
scores-of = Notes : { $told }
score-again = Noter à nouveau
score-again-now = Noter à nouveau maintenant
score-again-when = Quand était-ce ? Écrivez une heure comme 20:15, 2015 ou 8:15 pm.
when-scored-again = Heure des nouvelles notes
time-of-scores = Heure des notes : { $told }
move-short = Déplacer
move-scores-of = Déplacer les notes à une autre date : { $told }
remove-scores-of = Retirer les notes : { $told }
move-this-day = Déplacer ce jour à une autre date
undo-removing-scores = retrait des notes : { $told }
undo-scores-to = notes : de { $from } à { $to }
scored-at-already = Le jour a déjà été noté à { $at }. Choisissez une autre minute.
scored-timeless-already = Le jour a déjà été noté sans heure. Choisissez une autre minute.


## ui/views/session_form: a session, noted or edited

edit-session-title = Modifier une séance
add-session = Ajouter une séance
close-form = Fermer le formulaire
form-you-left = C’est le formulaire que vous aviez laissé.
back-to-saved = Revenir à ce qui est enregistré
start-empty = En commencer un vide
form-is-kept = Le formulaire que vous aviez laissé est gardé.
take-up-again = Le reprendre
form-keys-removing = Entrée enregistre, Échap ferme. Un retrait se défait avec Ctrl+Z.
form-keys-not-kept = Échap ferme. Ce qui est tapé dans cette fenêtre n’est pas gardé.
form-keys-kept = Entrée enregistre, Échap ferme ; ce que vous avez tapé est gardé.
save-kind = Enregistrer : { $kind }
save-kind-day = Enregistrer : { $kind }, { $day-name }
save-session = séance

session-day = Jour
session-day-hint = 18 nov.
session-day-help = 18 nov., mardi ou hier
choose-day = Choisir le jour dans un calendrier
or-other-day = ou { $other-day }
session-time = Heure
session-time-help = 1730, 17:30 ou 5:30 pm
session-with = Avec qui ?
session-with-named = Avec qui
session-with-hint = nom ou lieu
named-again = Encore { $name }
session-what = Qu’est-ce que c’était ?
kind = Sorte
kind-name = Son nom
kind-name-named = Nom de la sorte
kind-name-hint = par exemple sauna
as-last-time = { $told }, comme la dernière fois

session-more = Plus
session-more-holds = Plus · { $told }
session-more-named = Plus de détails sur la séance
session-long = Minutes
so-many-minutes =
    { $figure ->
        [one] { $figure } minute
       *[other] { $figure } minutes
    }
session-minutes-help = 60, 25 min ou 1h30
session-cost = Coût
session-cost-hint = par exemple 45,00 EUR
session-cost-help = 45, 45 EUR ou 12,50
session-why = Pourquoi ce jour-là ?
reason-routine = routine
reason-flare = poussée
session-pressure = Pression
pressure-light = légère
pressure-medium = moyenne
pressure-firm = forte
session-where = Où
add-area = Ajouter une zone
add-area-short = zone
close-body = Fermer le corps
close-body-short = fermer
scores-around = Notes juste avant et après
scores-around-help = Laissez de côté ce que vous voulez. Vide reste vide, jamais 0.
score-just-before = avant
score-before-named = { $name } avant
score-just-after = après
score-after-named = { $name } après
scores-were-given = Les notes de ce jour ont été données
given-before = avant
given-before-named = Notes avant la séance
given-after = après
given-after-named = Notes après la séance
session-note = Remarque
session-note-named = Remarque sur la séance


## ui/views/before_after: does it help me?

title-before-after = Avant et après
person = Personne
with-anyone = Avec qui que ce soit
with-named = Avec { $name }
score = Note
being-worked-out = Calcul en cours.
nothing-side-by-side = Rien à mettre côte à côte pour l’instant.
nothing-side-by-side-yet = Ajoutez la dernière séance dont vous vous souvenez ; les plus anciennes servent aussi. Ce qui a suivi chacune se verra alors ici.
no-scores-to-answer = Pas encore de notes pour une réponse.
no-scores-to-answer-yet = La réponse est calculée à partir des notes des jours autour de vos séances.
make-main-question = En faire la question principale
undo-main-question = question principale

day-by-day = Jour par jour, avec la fourchette compatible avec le journal
day-by-day-keys = Jour par jour : les flèches parcourent les jours
day-after =
    { $n ->
        [one] Jour { $nth } après · { $n } séance
       *[other] Jour { $nth } après · { $n } séances
    }
day-after-fits = { $told } ; { $range } est compatible

each-session = Chaque séance
each-session-caption = Les trois jours après la séance, face à votre prévision. Un clic l’ouvre.
each-session-keys = Chaque séance : les flèches parcourent les séances, Entrée en ouvre une
open-this-session = Clic ou Entrée : ouvrir cette séance
minutes-short = { $n } min
forecast-and-was = Prévision { $forecast }, constaté { $value } : { $told }

no-other-score = Aucune autre note n’a encore assez de jours.
others-note = Marque : meilleure estimation. Barre : fourchette compatible avec le journal. L’unité est la plus petite différence qui compte, + veut dire plus. Lire plusieurs notes rend le hasard plus probable ; c’est pris en compte.

blank-days-after = Vides, les plus récents d’abord : { $names }.
nothing-surer = Rien de plus que de continuer comme vous faites.
coin-can-tell = On prend rendez-vous quand cela va mal, et les mauvaises passes finissent. Une pièce qui choisit les semaines peut distinguer les deux.

claim-pain = Le massage soulage le bas du dos.
claim-painkillers = Il faut moins d’antidouleurs.
claim-stiffness = Il diminue la raideur et augmente l’amplitude des mouvements.
claim-mood = Il améliore l’humeur et calme l’anxiété.
claim-sleep = Il améliore le sommeil.
claim-workouts = Il facilite la récupération après de entraînements intenses.
no-data-yet = pas encore de données

method-in-words = Après une mauvaise passe, la douleur redescend d’ordinaire d’elle-même ; nous apprenons donc d’abord, de vos jours sans séance proche, comment les choses auraient été de toute façon. L’effet dit de combien les trois jours après chaque séance ont été meilleurs ou moins bons que cette prévision.
method-limits = Si vous prenez rendez-vous le jour même où une poussée commence, les jours d’après peuvent sembler pires que la prévision. Regarder chaque jour ne gêne pas : la question est tranchée après 6, 12 et 26 séances, puis toutes les 26 séances et tous les deux ans. Entre-temps, la réponse est seulement retirée si vos chiffres ne la montrent plus.

raw-label = Brut : contient aussi le retour naturel après une mauvaise passe
raw-no-scores = Pas de notes autour de ces séances.
raw-basis =
    { $n ->
        [one] Les jours autour de { $n } séance ({ $kind }).
       *[other] Les jours autour de { $n } séances ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Les jours autour de la séance qui compte.
       *[other] Les jours autour des { $n } séances qui comptent.
    }
part-raw-caption = { $told } On prend rendez-vous quand cela va mal, et les mauvaises passes finissent d’elles-mêmes : les lignes descendraient après le jour 0 même si une séance ne faisait rien.
raw-caption-each = { part-raw-caption } Pâle : chaque séance. En tirets : leur moyenne.
raw-caption-latest = { part-raw-caption } Pâle : les { $n } dernières. En tirets : la moyenne de toutes.


## ui/views/charted: what can be made of a chart

chart-menu = Ce que l’on peut faire de ce graphique
save-picture = Enregistrer cette image…
copy-picture = Copier l’image
copy-numbers = Copier les nombres


## ui/views/trends: scores over time

title-trends = Évolution
choose-score-above = Choisissez une note ci-dessus.
lines-alone = Ces lignes seules ne peuvent pas montrer ce qu’une séance a fait : voyez « Avant et après ».
trends-keys = Évolution : les flèches parcourent les jours
days-earlier = Plus tôt
days-later = Plus tard
days-closer = Plus près
days-farther = Plus loin
chart-of = Graphique : { $name }
open-this-day = Clic ou Entrée : ouvrir ce jour
see-its-days-hint = Clic ou Entrée : voir ses jours
see-its-days = Voir ses jours
offered-month = Ce que l’on peut faire de ce mois
offered-quarter = Ce que l’on peut faire de ce trimestre
period-short = { $begin-short } – { $end }
quarter-named = { $begin-month-name } – { $end-month }
no-mean-days =
    { $days ->
        [one] pas de moyenne sur { $days } jour
       *[other] pas de moyenne sur { $days } jours
    }
mostly-between = surtout entre { $low } et { $high }
fewer-than-days =
    { $least ->
        [one] moins de { $least } jour
       *[other] moins de { $least } jours
    }
nothing-noted-then = rien d’inscrit

in-numbers = En chiffres
compare-with = Comparer avec
compare-with-nothing = Ne comparer avec rien
compare-with-before = Comparer avec la période d’avant
compare-with-year = Comparer avec un an plus tôt
part-compared =
    { $against ->
        [year] les mêmes jours un an plus tôt
       *[before] { $earlier ->
            [one] le jour d’avant
           *[other] les { $earlier } jours d’avant
        }
    }
thin-lines-days =
    { $days ->
        [one] Les lignes fines sont les moyennes sur { $days } jour pour { part-compared }.
       *[other] Les lignes fines sont les moyennes sur { $days } jours pour { part-compared }.
    }
thin-lines =
    { $quarter ->
        [yes] Les lignes fines sont les moyennes trimestrielles pour { part-compared }.
       *[no] Les lignes fines sont les moyennes mensuelles pour { part-compared }.
    }
trend-nothing =
    { $days ->
        [one] rien de noté ce jour-là
       *[other] rien de noté sur ces { $days } jours
    }
part-trend-mean =
    { $scored ->
        [one] moyenne { $value } ({ $scored } jour noté sur { $days })
       *[other] moyenne { $value } ({ $scored } jours notés sur { $days })
    }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, à peu près comme { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, { $amount } de moins que { part-compared }
       *[above] { part-trend-mean }, { $amount } de plus que { part-compared }
    }
show-as-table = Montrer en tableau
close-table = Fermer le tableau
days-as-table = Jour par jour
table-empty-cell = Une case vide est un jour sans cette note.
copy-table = Copier le tableau
other-views = Autres vues de ces jours
other-painkillers = Antidouleurs et entraînements
other-weekday = Par jour de la semaine
other-scatter = Une note face à une autre
scatter-across = En largeur
scatter-up = En hauteur


## ui/views/history: all days

title-history = Historique
bring-in-file = Importer un fichier
score-shown = Montrée
in-the-year = { $name } dans l’année
year-keys = { $told } Les flèches parcourent les jours, Entrée en ouvre un.
no-entry = rien d’inscrit
search-hint = Chercher
search-named = Chercher dans les remarques, étiquettes et personnes
days-with-session = Avec une séance
days-with-blank = Jours avec une note vide
filter = Filtrer
filter-on = Filtre { $n }
filter-named =
    { $n ->
        [one] Filtrer, { $n } filtre actif
       *[other] Filtrer, { $n } filtres actifs
    }
days-by = Jours selon
any-value = Toute valeur
at-least = au moins
at-least-named = { $name } au moins
least-unreadable = { $told } n’est pas un nombre. Écrivez-en un, par exemple 7.
clear-search = Effacer la recherche
clear-filters = Effacer les filtres
so-many-days = { part-about-days }
no-day-matches = Aucun jour ne correspond à « { $told } ».
no-day-matches-filtered = Aucun jour ne correspond à « { $told } » avec ces filtres.
no-day-has-session = Aucun jour n’a encore de séance.
no-day-like-that = Aucun jour ne correspond.
found-tag = étiquette { $told }
found-pain = douleur : { $told }
found-with = avec { $told }
found-treated = zone soignée : { $told }
back-to-list = Revenir à la liste
changed-just-now = Changé à l’instant. Avant : { $names }.
was-note = remarque « { $told } »
was-note-blank = remarque vide
was-other-night = autre nuit
was-night-blank = nuit vide
was-other-painkillers = autres antidouleurs
was-painkillers-blank = antidouleurs vides
was-other-areas = autres zones
was-areas-blank = zones vides
was-other-tags = autres étiquettes
was-tags-blank = étiquettes vides


## ui/views/sessions: all sessions

title-sessions = Séances
sessions-listed =
    { $all ->
        [one] { $n } séance sur { $all }
       *[other] { $n } séances sur { $all }
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } depuis { $since-month }
sessions-shown = Dans la liste
all-kinds = Toutes les sortes
list-day = Jour
list-what = Quoi
list-long = Durée
list-with = Avec
three-days-after = trois jours après
name-three-days-after = { $name } dans les trois jours d’après
told-three-days-after = { $told } dans les trois jours d’après
as-forecast = comme prévu
so-much-lower = { $figure } de moins
so-much-higher = { $figure } de plus
shares-days-with = partage des jours avec { $day-name }
no-scores-after = pas de notes après
no-scores-before = pas de notes avant
days-before-too-old = les jours d’avant sont trop anciens
no-forecast-yet = pas encore de prévision
rests-for-experiment = en attente : expérience en cours
days-after-worked-out = Les jours après chaque séance sont en cours de calcul.
lower-or-higher = Moins ou plus que votre prévision, en points.
day-of-session = { $day-name }, la séance
against-your-forecast = Face à votre prévision : { $told }.
edit-the-session = Modifier la séance
all-of-kind = Toutes : { $kind }
name-blank = { $name } : vide
totals-title = Totaux
totals-year = Année
totals-by-kind = Totaux par sorte
totals-by-person = Totaux par personne
totals-by-year = Totaux par année
with-nobody-named = sans personne nommée
costs-unread =
    { $n ->
        [one] { $n } coût n’a pas pu être additionné : écrivez un nombre et une monnaie, par exemple 45,00 EUR.
       *[other] { $n } coûts n’ont pas pu être additionnés : écrivez un nombre et une monnaie, par exemple 45,00 EUR.
    }
total-cost-of-some = { $cost } pour { $n } d’entre elles


## ui/views/helps: what helps

title-helps = Ce qui aide
coin-settles = Aucune de ces lignes ne peut trancher : on prend rendez-vous quand cela va mal, et les mauvaises passes finissent. Une pièce qui choisit les semaines le peut.
experiment-was-altered = Le plan d’une expérience a été modifié : { $told }.
experiment-goes-on = Une expérience est en cours : { $told }.
experiment-was-stopped = Une expérience a été arrêtée avant la fin : { $told }.
experiment-is-over = Une expérience est finie : { $told }.
see-experiment = Voir l’expérience
see-experiment-named = Voir l’expérience. { $told }
helps-table = Trois jours après une séance, face à votre prévision
helps-no-session = Pas encore de séance. Ajoutez la dernière dont vous vous souvenez ; les plus anciennes servent aussi.
helps-from-sessions = À partir de { $needed } séances d’une même sorte avec des notes avant et après, sa ligne dit ce qui a suivi.
helps-by-person = Par personne
helps-times = fois
so-many-times = { $n } fois
helps-under = { $told } Barre : fourchette compatible. Coût : là où cela semble aider, ou aide peut-être. Choisissez une ligne pour sa réponse.
helps-under-dots = { $told } Barre : fourchette compatible. Points vides : séances une à une tant qu’il y en a trop peu. Coût : là où cela semble aider, ou aide peut-être. Choisissez une ligne pour sa réponse.


## ui/views/experiment: a coin chooses the weeks

nothing-fixed-yet = rien n’est encore fixé
experiment = Expérience
new-experiment = une nouvelle
experiment-needs = Une expérience ({ $noun }) demande { $needed } jours notés avant elle ; il y en a { $scored }.
before-you-begin = Avant de commencer
four-questions = Quatre questions
ask-tried = Qu’est-ce qui est essayé ?
tried = Essayé
ask-measured = Qu’est-ce qui est mesuré ?
measured = Mesuré
ask-which-day = Quel jour pourriez-vous toujours y aller ?
ask-pairs = Combien de paires de semaines ?
fewer-pairs = Moins de paires
more-pairs = Plus de paires
ask-look = Voulez-vous pouvoir regarder en cours de route ?
look-at-end = Non, attendre la fin
look-after-each = Oui, après chaque paire
toss-and-seal = Lancer et voiler
back-to-experiment = Retour
kept-in-journal = Gardé dans votre journal
what-could-show = Que pourrait-elle montrer ?
chances-caption = Chance qu’une vraie différence se voie, d’après la façon dont vos propres notes montent et descendent.
trial-rests-until = La réponse est en attente jusqu’au { $until }
trial-state = L’expérience : { $state }
why-coin = Pourquoi une pièce ?
weeks-in-journal = Les semaines dans le journal
weeks-unsealed = Les semaines, dévoilées
plan-another = En prévoir une autre
pairs-caption = Chaque paire : la semaine avec, face à la semaine sans
so-far-title = Jusqu’ici
stop-early = Arrêter avant la fin…
stop-early-what = Les paires complètes sont calculées tout de suite. On ne peut pas la reprendre ensuite.
stop-why = Pourquoi ? Pour vous.
stop-why-named = Pourquoi elle est arrêtée
stop-why-hint = des vacances
stop-now = L’arrêter maintenant
go-on-with-it = La continuer
pair-sealed-spoken = Paire { $n } : voilée, { $day-name } et { $other-day }
pair-spoken = Paire { $n } : séance { $day-name }, rien { $other-day }
weeks-note = En haut la première semaine de chaque paire, en bas la seconde. Le signe ({ $kind }) : une séance ; un trait : rien.
weeks-note-sealed = En haut la première semaine de chaque paire, en bas la seconde. Le signe ({ $kind }) : une séance ; un trait : rien. Un cadenas : voilée jusqu’à l’approche de sa semaine.


## ui/views/both: what is here, and another version of it

title-both = Voir les deux
nothing-to-choose = Il n’y a rien à choisir.
nothing-to-choose-now = Ce qui a été changé ailleurs a été repris, ou vous avez choisi.
entries-changed-both =
    { $n ->
        [one] { $n } entrée a été changée ici et ailleurs.
       *[other] { $n } entrées ont été changées ici et ailleurs.
    }
changed-both-what = { $told } Un seul « Défaire » annule un choix. Ce que vous n’avez pas choisi est gardé à côté du journal en attendant.
keep-all = Tout garder ainsi
differs-in-file =
    { $n ->
        [one] { $n } entrée diffère dans le fichier.
       *[other] { $n } entrées diffèrent dans le fichier.
    }
file-edited-outside = Le fichier a été modifié ou abîmé en dehors d’Unkink : il n’est plus comme Unkink l’a laissé. Rien n’a été écrasé. L’accepter prend les entrées du fichier, et ce que vous avez tapé depuis reste par-dessus.
accept-file = Accepter le fichier
keep-here-elsewhere = Garder ce qui est ici…
part-would-be-added =
    { $added ->
        [one] { $added } entrée serait ajoutée
       *[other] { $added } entrées seraient ajoutées
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }, { $n } entrée diffère.
       *[other] { part-would-be-added }, { $n } entrées diffèrent.
    }
copy-what = La copie s’appelle { $name }. Rien de ce qui est ici n’est écrasé ; là où les deux diffèrent, vous pourrez choisir ensuite. La copie est alors rangée dans le dossier « backups », pas supprimée.
bring-it-in = L’importer
looking-at-backup = Lecture de la sauvegarde la plus récente…
take-as-it-is = Le prendre tel quel
was-changed-outside = Il a été changé en dehors d’Unkink.
part-edited-outside = Le journal a été modifié ou abîmé en dehors d’Unkink : il n’est plus comme Unkink l’a laissé.
review-without-backup = { part-edited-outside } Il n’y a pas de sauvegarde intacte à laquelle le comparer. S’il vous semble juste sur les autres pages, prenez-le tel quel.
review-with-backup = { part-edited-outside } Si ces changements sont justes, prenez-le tel quel. Revenir en arrière garde le fichier actuel comme sauvegarde.
differs-from-backup =
    { $n ->
        [one] { $n } entrée diffère de la sauvegarde ({ $told }).
       *[other] { $n } entrées diffèrent de la sauvegarde ({ $told }).
    }
go-back-to-backup = Revenir à la sauvegarde
difference-said =
    { $beside ->
        [copy] ici { $from }, dans la copie { $to }
        [backup] dans la sauvegarde { $from }, dans le fichier { $to }
       *[file] ici { $from }, dans le fichier { $to }
    }
part-the-other-one =
    { $beside ->
        [copy] celle de la copie
       *[file] celle du fichier
    }
part-The-other-one =
    { $beside ->
        [copy] Celle de la copie
       *[file] Celle du fichier
    }
theirs-stands = { $told }. C’est { part-the-other-one } qui est retenue.
first-stands =
    { $here ->
        [yes] { $told }. Celle d’ici a été faite en premier et est retenue.
       *[no] { $told }. { part-The-other-one } a été faite en premier et est retenue.
    }
keep-first = Garder celle faite en premier
take-other-one = Prendre l’autre
keep-here = Garder ce qui est ici
take-the-other = Prendre l’autre
keep-other = Garder l’autre
take-here = Prendre ce qui était ici
keep-value = Garder { $value }
take-value = Prendre { $value }


## ui/views/saving: where a file shall go

file-is-there = Il y a déjà un fichier de ce nom. Le remplacer ?
replace-file = Remplacer
choose-place = Choisir un endroit…
each-row-is = Chaque ligne est
row-scoring = un moment de notation
row-scoring-named = Chaque ligne est un moment de notation
row-value = une valeur
row-value-named = Chaque ligne est une valeur
written-for = Écrit pour
for-any = tout programme
for-any-named = Écrit pour tout programme
for-spreadsheet = Excel ou LibreOffice
for-spreadsheet-named = Écrit pour Excel ou LibreOffice
first-day-hint = le premier
last-day-hint = le dernier
table-scores = Notes
table-with = Avec { $name }
