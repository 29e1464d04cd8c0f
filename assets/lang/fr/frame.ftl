## ui: words of many places

cancel = Annuler
close = Fermer
undo = Défaire
redo = Refaire
help = Aide
menu = Menu
more-pages = Plus
try-again = Réessayer
save-elsewhere = Enregistrer ailleurs…
look-at-both = Voir les deux


## ui/state: the pages by their names

page-today = Aujourd’hui
page-history = Historique
page-trends = Évolution
page-before-after = Avant et après
page-helps = Ce qui aide
page-sessions = Séances
page-report = Rapport
page-settings = Réglages
page-experiment = Expérience
page-import = Importer un fichier
page-both = Voir les deux
behind-each = Chaque séance
behind-others = Autres notes
behind-surer = Plus de certitude
behind-claims = Ce qui se dit
behind-method = Le calcul
behind-raw = Jours bruts


## ui/state/trends: which days, and beside which others

span-month = 30 jours
span-quarter = 90 jours
span-year = 1 an
span-all = tout
# Comparer avec…
compare-nothing = rien
compare-before = la période d’avant
compare-year-before = un an plus tôt


## ui/state/report: which days the report is about

period-quarter = 3 mois
period-year = Un an
period-usual = 2 ans
period-all-days = Tous les jours
period-typed = D’un jour à un autre


## ui/state/saving: the question where a file shall go

save-a-picture = Enregistrer une image
save-the-report = Enregistrer le rapport
get-data-out = Récupérer vos données
endings-picture = Un nom qui finit par .png donne une image pour les courriers et les messages, par .svg une image nette à toutes les tailles.
endings-report = Un nom qui finit par .pdf donne des pages à imprimer ou à envoyer, par .html une page pour un navigateur.
endings-journal = Un nom qui finit par .csv donne un tableau pour un tableur, par .json le journal entier.


## ui/state/purpose: a calendar that asks where something goes

move-day-to = Déplacer le { $shown-day } au
move-checkin-to = Déplacer les notes de { $at } ({ $shown-day }) au
move-scores-to = Déplacer les notes ({ $shown-day }) au


## ui/command: what can be done, and its keys, in the menu and on the page of help

keys-control = Ctrl+{ $letter }
group-numbers = Les quatre chiffres
group-day = Le jour
group-pages = Pages
group-entered = Ce qui est inscrit
group-window = La fenêtre
do-score = Noter la ligne et passer à la suivante
do-score-10 = Noter 10
do-score-0 = Noter 0
do-point = Un point de moins ou de plus
do-row = Une autre ligne
do-blank = Vider une note
i-had-a-session = J’ai eu une séance
previous-day = Jour précédent
next-day = Jour suivant
back-to-today = Revenir à aujourd’hui
do-move-day = Déplacer le jour ouvert à une autre date
do-empty-day = Vider le jour ouvert
do-form = Enregistrer un formulaire, ou le fermer
do-offers = Ce que l’on peut faire d’une ligne
do-move-score = Déplacer une note personnelle
search-notes = Chercher dans les remarques
save-now = Enregistrer maintenant
do-control = Élément suivant ou précédent
do-scroll = Faire défiler la page
larger-text = Texte plus grand
smaller-text = Texte plus petit
usual-text-size = Taille habituelle du texte
menu-of-all = Menu de toutes les commandes
all-keys = Toutes les touches sur une page
open-example-journal = Ouvrir le journal d’exemple
close-unkink = Fermer Unkink
keys-score = 0 à 9
keys-score-10 = 1 puis 0, ou Fin
keys-score-0 = 0, ou Début
keys-point = Gauche, Droite
keys-row = Haut, Bas
keys-blank = Suppr ou Retour arrière
keys-previous-day = Alt+Gauche
keys-next-day = Alt+Droite
keys-today = Alt+Début
keys-menu-alone = dans le menu
keys-redo = Ctrl+Y ou Ctrl+Maj+Z
keys-form = Entrée, Échap
keys-offers = Maj+F10, ou un clic droit
keys-move-score = Alt+Haut, Alt+Bas dans Réglages
keys-control-next = Tab, Maj+Tab
keys-scroll = Pg préc, Pg suiv, Début, Fin
keys-larger = Ctrl+plus
keys-smaller = Ctrl+moins
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 ou Ctrl+P


## ui/views/help: what to do, and all keys on one page

help-evening = Chaque soir : quatre chiffres de 0 à 10. Tapez-les, ou cliquez dessus. Un jour laissé vide reste vide.
help-session = Après un massage, ou toute autre chose faite pour votre dos : « J’ai eu une séance », en haut du jour.
help-answer = Après 30 jours et 6 séances, la page « Avant et après » dit si cela vous aide. D’ici là, la page « Aujourd’hui » compte avec vous.
help-undo = Tout peut être défait, et ce que vous tapez est sur le disque à mesure que vous le tapez.
help-close = Fermer l’aide
help-what = Que faire
help-where = Où est votre journal
help-file = Un fichier, le vôtre. Copiez-le pour en garder une copie. `unkink-cli export` l’écrit en CSV ou en JSON.
help-told = Ce qu’Unkink vous a dit depuis son ouverture


## ui/frame: what stands around every page

help-keys = Aide  F1
menu-keys = Menu  F10
# Après le deux-points vient un nom : « masquage : Énergie », « sommeil 8 », « import d’un fichier ».
undo-step = Défaire : { $step }
redo-step = Refaire : { $step }
with-keys = { $told } · { $keys }


## ui/status: how far the journal is saved, in a few words in the corner

status-nothing = Rien à enregistrer encore
status-typing = Saisie…
status-saving = Enregistrement
status-saved = Enregistré
status-unconfirmed = Enregistré, non confirmé
status-failed = Non enregistré
status-away = Le dossier est absent
status-apart = Changé ailleurs
status-gone = Le fichier a disparu
status-read-only = Lecture seule
status-example = Un exemple
status-broken = Pas ouvert
status-not-entered = Saisie incomplète
status-saved-at = Enregistré à { $at }
status-taken-in = Changé ailleurs, repris à { $at }
status-taken-in-briefly = Repris à { $at }
nothing-changed = Rien n’a été changé.


## ui/banner: what stands above the page. First what it is, then what to do

still-here =
    { $unkept ->
        [yes] Vos changements sont toujours là, mais seulement tant que cette fenêtre est ouverte.
       *[no] Vos changements sont toujours là.
    }
unconfirmed = Enregistré, mais le disque ne l’a pas encore confirmé.
unconfirmed-remedy = Une coupure de courant maintenant pourrait perdre le dernier changement. Le prochain enregistrement redemandera confirmation.
journal-newer = Ce journal a été écrit par un Unkink plus récent.
journal-newer-remedy = Vous pouvez le lire ; pour le changer, il faut la version plus récente.
example = Ceci est un exemple. Rien ici n’est à vous.
example-remedy = Essayez tout : rien n’en est gardé.
start-own = Commencer le mien
journal-broken = Ce journal ne peut pas être lu. Il est resté intact.
restore-a-backup = Restaurer une sauvegarde…
changed-read-only = Il est en lecture seule tant que vous n’avez pas choisi ce qui est retenu.
changed-choose = Ce que vous tapez reste ici jusqu’à votre choix.
file-gone = Le fichier du journal a disparu. Tout est toujours là.
file-gone-remedy = Il sera réécrit à votre prochain changement.
write-now = L’écrire maintenant
open-elsewhere = Ce journal est déjà ouvert dans Unkink. Cette fenêtre ne peut que lire.
open-elsewhere-remedy = Elle montre ce que l’autre fenêtre enregistre. Pour écrire ici, fermez d’abord l’autre.
seat-free = L’autre fenêtre est fermée. Cette fenêtre ne peut encore que lire.
seat-free-remedy = Rien d’autre n’a ce journal ouvert maintenant.
change-it-here = Le changer ici
folder-away = Le dossier de votre journal est absent. Rien n’est mis à sa place.
folder-not-there = Le dossier de votre journal n’existe pas. Rien n’est mis à sa place.
begin-elsewhere = En commencer un ailleurs…
journal-moved = Ce journal n’est pas sur le disque où il était. Il est peut-être plus ancien.
use-this-one = Utiliser celui-ci
changed-outside = Ce journal a été changé en dehors d’Unkink. Rien n’a été écrasé.
folder-away-remedy =
    { $unkept ->
        [yes] Ce que vous tapez reste ici, mais seulement tant que cette fenêtre est ouverte, et sera enregistré quand le dossier reviendra. Connectez son disque ou son partage : { $path }
       *[no] Ce que vous tapez reste ici et sera enregistré quand le dossier reviendra. Connectez son disque ou son partage : { $path }
    }
folder-not-there-remedy = Connectez son disque ou son partage ; le journal s’ouvrira alors tout seul. Dossier : { $path }
journal-moved-remedy = Branchez ce disque-là ; le journal qu’il contient s’ouvrira alors tout seul. Ou dites que sa place est désormais ici : { $path }
changed-both =
    { $n ->
        [one] { $n } entrée a été changée ici et ailleurs.
       *[other] { $n } entrées ont été changées ici et ailleurs.
    }
take-other = { $told } Vous pouvez prendre l’autre à la place.
stands-first = Ce qui a été fait en premier est retenu.
stands-here = Ce qui était ici est retenu.
stands-each = Chaque entrée dit laquelle des deux valeurs est retenue.
unsettled = Certaines entrées ont encore deux valeurs.
unsettled-remedy = Elles ont été changées ici et ailleurs, et la fenêtre s’est fermée avant votre choix.
copies-beside =
    { $n ->
        [one] Une copie d’un journal se trouve à côté du vôtre.
       *[other] { $n } copies d’un journal se trouvent à côté du vôtre.
    }
copies-beside-remedy = Un dossier synchronisé en ligne en fait une quand deux ordinateurs écrivent en même temps ; une copie faite par vous a le même aspect.
see-what-it-has = Voir ce qu’elle contient
not-now = Pas maintenant


## ui/app: what the window tells

past-midnight = Il est minuit passé. C’est encore la page du { $shown-full }.
another-day = Nous sommes maintenant le { $on-full }.
another-day-shown = Vous regardez le { $shown-full }.
clock-behind = La page est celle du { $shown-full }, mais pour l’horloge nous sommes le { $on-full }.
scores-go-to-day = Les notes mises maintenant comptent pour { $on-weekday }.
go-to-today = Aller à aujourd’hui
go-to-weekday = Aller à : { $on-weekday }
elsewhere-what = Unkink tient désormais votre journal dans ce fichier.
save-there = Enregistrer là
closing = Tout n’est pas enregistré.
closing-still = Vos derniers changements sont toujours là.
close-unsaved = Fermer sans enregistrer
elsewhere-title = Enregistrer ailleurs
no-dialog = Ce système n’a pas de fenêtre pour choisir.
no-dialog-remedy = Tapez plutôt le chemin entier.
fault = Quelque chose n’a pas marché dans Unkink lui-même.
fault-remedy = Réessayez ; si cela continue, relancez-le.
file = Fichier : { $path }
settings-damaged = Vos réglages n’ont pas pu être lus en entier.
settings-damaged-remedy = Ce qui a pu être lu s’applique, le reste est comme d’habitude ({ $why }). L’ancien fichier est gardé : { $path }
settings-unreadable = Vos réglages ne peuvent pas être lus. Les réglages habituels s’appliquent.
settings-newer = Un Unkink plus récent a écrit vos réglages. Ils restent comme ils sont ; les changements valent jusqu’à la fermeture de cette fenêtre.


## ui/settings: what is said of the settings’ file

folder-copies = Dossier pour une copie quotidienne
folder-watched = Dossier d’où importer
settings-no-text = ce n’est pas du texte
settings-no-object = ce n’est pas un objet {"{…}"}
settings-wrong = { $name } devrait être { $told }
settings-size = un nombre de 100 à 200
settings-flag = true ou false
settings-texts = une liste de textes
settings-path = le chemin d’un dossier
settings-text = un texte
one-of = { $told } ou { $name }


## ui/app: what could not be saved, copies, earlier states

unsaved-is-in = Ce qui n’a pas pu être enregistré la dernière fois est de nouveau là.
unsaved-is-in-remedy = « Défaire » le retire.
unsaved-waits = Ce qui n’a pas pu être enregistré la dernière fois est gardé sur cet ordinateur.
unsaved-waits-remedy = Cela viendra dans votre journal quand il pourra être ouvert.
step-unsaved = ce qui n’a pas pu être enregistré
reminder-needs-program = Le rappel a besoin du programme unkink-cli à côté de celui de la fenêtre : installez les deux.
damaged-outside = Le journal a été abîmé en dehors d’Unkink.
unreadable-now = Le fichier du journal ne peut plus être lu.
not-overwritten-why = Rien n’a été écrasé. { $why }
newer-outside = Le journal a été écrit par un Unkink plus récent.
newer-outside-remedy = Rien n’a été écrasé. Enregistrez ailleurs, ou mettez Unkink à jour.
cannot-work-out = Cela ne peut pas être calculé.
file-saved = Le fichier est enregistré.
nothing-copied = Rien n’a été copié.
file-not-saved = Le fichier n’a pas été enregistré.
stays-as-it-is = Il reste comme il est.
reminder-stays = Le rappel reste comme il est.
settings-unsaved = Vos réglages ne peuvent pas être enregistrés. Ils valent jusqu’à la fermeture de cette fenêtre.
aside-unkept = Ce qui ne peut pas être enregistré ne peut pas non plus être gardé sur cet ordinateur.
drafts-unkept = Ce qui est à moitié tapé ne peut pas être gardé pour la prochaine fois.
not-possible = Cela n’a pas été possible.
copy-stays = La copie reste comme elle est.
choices-unkept = Ce que vous n’avez pas encore choisi n’a pas pu être gardé à côté du journal.
why-file = { $why }. Fichier : { $path }
copy-gone = La copie a disparu. Fichier : { $path }
copy-newer = La copie a été écrite par un Unkink plus récent. Mettez Unkink à jour pour l’importer. Fichier : { $path }
copy-not-put-away = La copie a été importée, mais n’a pas pu être rangée dans le dossier « backups » : { $why }. Fichier : { $path }
journal-there = Il y a déjà un journal. Choisissez un autre nom. Fichier : { $path }
window-reads = Cette fenêtre ne peut que lire.
fault-in-the-way = Un défaut d’Unkink lui-même l’empêche.


## ui/app/output: files that are made of the journal

file-there = Il y a déjà un fichier de ce nom. { $path }
file-unconfirmed = Le disque ne l’a pas encore confirmé.
name-must-end = Le nom doit finir par { $names }.
first-day-wrong = Le premier jour : { $why }
last-day-wrong = Le dernier jour : { $why }
last-before-first = Le dernier jour, { $end-iso }, est avant le premier, { $begin-iso }.
choose-a-score = Choisissez au moins une note.


## ui/app: at the start

not-closed-in-order = Unkink ne s’est pas fermé normalement la dernière fois.
not-closed-in-order-more = Ce que vous aviez tapé est gardé. Ce que l’on en sait, et rien de votre journal, se trouve dans { $path }
clock-of-utc = L’horloge de cet ordinateur est à l’heure UTC.
one-file-more = { $name } est en cours de lecture ; déposez les autres ensuite.
one-file = Les fichiers s’importent un par un.
except-half-typed = { $state }, sauf ce qui est à moitié tapé. { $told }
step-import = import d’un fichier
step-copy = import d’une copie
not-saved-there = Rien n’a été enregistré là.


## ui/app/editor: what undo takes back, after the word Undo

step-rename = nouveau nom : { $older } devient { $name }
step-move-scores = notes déplacées au { $end-in-year }
step-swap = échange du { $begin-in-year } et du { $end-in-year }
step-move = jour déplacé du { $begin-in-year } au { $end-in-year }
step-empty = jour vidé : { $on-in-year }
step-change = changement : { $name }
step-experiment = expérience
step-add = ajout : { $name }


## ui/app/archive: earlier states of the journal

different-now =
    { $n ->
        [0] Rien n’est différent maintenant.
        [one] { $n } entrée est différente maintenant :
       *[other] { $n } entrées sont différentes maintenant :
    }
backup-newer = Un Unkink plus récent l’a écrite. Mettez Unkink à jour pour y revenir. Fichier : { $path }
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] { $n } sauvegarde, { $size } sur le disque
       *[other] { $n } sauvegardes, { $size } sur le disque
    }
backup-unreadable = { $size }, illisible
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] { $sessions } séance
       *[other] { $sessions } séances
    }
backup-whole = intacte
backup-edited = changée ou abîmée ailleurs
backup-of-newer = d’un Unkink plus récent
backup-gone = disparue
one-and-more = { $told }, et { $n } de plus
first-folder = Le dossier du journal n’existe pas.
first-which = Dites d’abord de quel journal il s’agit.
first-both = Voyez d’abord les deux : le fichier a été changé ailleurs.
first-save = Tout ce qui est ici doit d’abord être enregistré.
journal-stays = Votre journal reste comme il est.
step-go-back = retour à l’état : { $on-in-year } { $at }


## ui/app/arrivals: what comes in by itself from a folder

step-arrival = import : { $name }
came-in = { $name } est arrivé de votre dossier.
part-rows-read =
    { $n ->
        [one] { $n } ligne lue
       *[other] { $n } lignes lues
    }
came-in-rows = { part-rows-read } ; nouvelles : { $taken }, déjà là : { $already }, différentes et laissées comme vous les avez : { $conflicts }, refusées : { $refused }{ $told }.
came-in-first = La première : { $why }.
came-nothing = Rien de { $name } n’a pu être lu. Le fichier reste dans votre dossier.
came-other = { $name }, dans votre dossier, diffère de votre journal. Le vôtre est resté comme il était.
came-other-more = { $told }. Pour choisir, importez-le à la page Importer un fichier.
did-not-come-in = Quelque chose dans votre dossier n’a pas été importé.
folder-unreadable = le dossier ne peut pas être lu : { $why }. { $path }
arrives-as-new = { $name } est une nouvelle note. Importez le fichier une fois à la main, et dites dans quel sens c’est mieux


## ui/views/settings: the page of settings, card by card

settings-look = Apparence
settings-scores = Vos notes
settings-names = Vos noms
settings-file = Votre fichier
settings-arrivals = Ce qui arrive tout seul
settings-calendar = Calendrier et rapport
settings-evening = Le soir
settings-about = À propos d’Unkink
restore-title = Restaurer une sauvegarde
settings-backups = Sauvegardes
backups-looking = Recherche en cours…
backups-none = Pas encore de sauvegarde. La première est faite quand un enregistrement remplace un état plus ancien.
backups-older = Montrer les plus anciennes
backups-edit = Y revenir est une seule étape, que l’on peut défaire.
backups-restore = Ce qui est là maintenant est d’abord gardé comme sauvegarde.
backups-choose = Le fichier tel qu’il est maintenant est d’abord gardé comme sauvegarde.
backups-counting = comptage en cours…
backup-after = Changé ensuite : { $told }
backup-look = Voir
backup-look-at = Voir : { $moment }
backup-go-back = Revenir à cet état
backup-go-back-to = Revenir à l’état : { $moment }
and-more = et { $n } de plus
backups-lie-in = Elles se trouvent dans
copy-path = Copier le chemin
copy-path-of-backups = Copier le chemin des sauvegardes
score-change = Changer une note
score-add = Ajouter une note
save = Enregistrer
add-it = L’ajouter
enter-saves = Entrée enregistre, Échap annule.
form-more = Plus
score-more-usual = Plus · 0 à 10, demandé chaque jour
score-more = Plus de détails sur la note
which-better-last = Dans quel sens est-ce mieux ? Votre choix l’ajoute.
which-better = Dans quel sens est-ce mieux ?
score-asked = Demandée
score-asked-daily = chaque jour
score-asked-on-demand = seulement quand je veux
lower-is-better = plus c’est bas, mieux c’est
higher-is-better = plus c’est haut, mieux c’est
end-low = Ce que veut dire le bas de l’échelle
end-high = Ce que veut dire le haut de l’échelle
end-most = au plus haut
score-name = Nom
score-name-hint = par exemple Énergie
score-lowest = Valeur la plus basse
score-highest = Valeur la plus haute
score-step = Pas
score-unit = Unité
score-unit-hint = aucune, par exemple cm
end-none = rien
score-notice = Plus petite différence qui compte
monday = Lundi
sunday = Dimanche
week-begins = La semaine commence le
paper-of-report = Papier du rapport
name-on-report = Nom sur le rapport
name-none = aucun
name-without = Si le champ reste vide, aucun nom n’est imprimé.
file-example = Ceci est l’exemple ; il n’est gardé nulle part.
file-is = Votre journal est
file-export = Exporter…
copies-hint = De préférence sur un autre disque, ou dans un dossier partagé avec un autre ordinateur.
watched-hint = Ce qu’un téléphone ou un autre programme y met arrive tout seul, chaque fichier une fois, si un fichier avec les mêmes colonnes a déjà été importé. Rien n’y est changé.
folder-whole-path = Écrivez le chemin entier d’un dossier, depuis la racine.
folder-choose = Choisir un dossier…
folder-choose-watched = Choisir un dossier d’où importer
copies-none = Pas de copies
watched-none = Pas de dossier
folder-none = aucun
about-one-file = Tout reste dans un seul fichier sur cet ordinateur. Pas de compte, pas d’internet.
about-diary = Un journal personnel, pas un diagnostic.
about-logs = Si un jour il s’arrête de lui-même, une trace se trouve dans
about-report = Copier ce qu’il faut pour signaler un problème
about-report-hint = La version, le système, la taille de la fenêtre et la dernière trace. Rien de votre journal.
about-version = Version { $told }. Logiciel libre sous licence MIT ou licence Apache 2.0, à votre choix.
licences = Licences de tout ce qu’il contient
licences-copy = Les copier
licences-copy-name = Copier les licences
remind-me = me le rappeler à 21:00 si rien n’est inscrit
remind-me-name = Me le rappeler à 21:00 si rien n’est inscrit
remind-hint = Une seule notification, même quand cette fenêtre est fermée. Elle ne dit rien de ce que vous inscrivez ici.
colours = Couleurs
motion = Animations
motion-hint = Les parties qui se déplient le font en un dixième de seconde. Rien d’autre ne bouge.
text-size = Taille du texte
light = Clair
light-name = Couleurs claires
dark = Sombre
dark-name = Couleurs sombres
as-desktop = Comme le système
as-desktop-name = Couleurs comme le système
motion-little = un peu
motion-none = aucune
motion-of = Animations : { $told }
usual-size = Habituelle
step-hide = masquage : { $name }
step-ask = demande : { $name }
step-bring-back = retour : { $name }
step-retire = mise de côté : { $name }
step-move-score = déplacement : { $name }
step-remove = retrait : { $name }
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, encore rien d’inscrit
        [one] { part-scale }, { part-better }, { $n } valeur
       *[other] { part-scale }, { part-better }, { $n } valeurs
    }
part-scale =
    { $has-unit ->
        [yes] { $low } à { $high } { $unit }
       *[no] { $low } à { $high }
    }
scores-hint = Ce que demande la page Aujourd’hui. Ce qui est masqué garde ses valeurs et ses graphiques.
step-weekly-off = fin des questions hebdomadaires
step-weekly-on = questions une fois par semaine
weekly-hint = Une fois par semaine sur la page Aujourd’hui : douleur en moyenne, goût de vivre, activité générale (PEG). Les médecins connaissent ces questions. Les désactiver garde leurs valeurs.
change = Changer
retire = Mettre de côté
retired-hint = Plus demandées. Leurs valeurs sont gardées.
bring-back = Remettre
remove = Retirer
weekly-words = trois questions sur la semaine passée
weekly-name = Poser trois questions sur la semaine passée
asked-on-today = demandée sur la page Aujourd’hui
ask-on-today = Demander sur la page Aujourd’hui : { $name }
change-named = Changer : { $name }
move-up = Monter : { $name }
move-down = Descendre : { $name }
retire-named = Mettre de côté : { $name }
retired-head = Mises de côté ({ $n })
bring-back-named = Remettre : { $name }
remove-named = Retirer : { $name }
names-kinds = Sortes de séances
names-people = Personnes
names-tags = Étiquettes
names-painkillers = Antidouleurs
names-regions = Zones douloureuses
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
name-changes = Change { $told }.
name-joins = Change { $told }. « { $name } » existe déjà ({ $state }) : les deux ne feront plus qu’un.
names-head = { $name } ({ $n })
rename-named = Renommer : { $name }
show-all = Tout montrer ({ $n })
new-name-of = Nouveau nom de : { $name }
write-new-name = Écrivez le nouveau nom.
names-hint = Un nouveau nom est écrit partout à la fois. Deux noms d’une même chose peuvent n’en faire qu’un.
rename = Renommer
rename-everywhere = Renommer partout


## ui/app/output: what can be done with a file that was saved

report-opens = Le rapport s’ouvre dans le programme qui montre ces fichiers.
report-print = Imprimez-le de là.
folder-not-opened = Son dossier ne peut pas être ouvert d’ici.
file-not-opened = Le fichier ne peut pas être ouvert d’ici.
open-file = Ouvrir
show-in-folder = Montrer dans le dossier
print-file = Imprimer…
file-moved-since = Le fichier a été déplacé ou retiré depuis.
saved-as = { $why } Il a été enregistré sous { $path }
no-opener = Le programme qui ouvre les fichiers n’est pas installé ici : { $name }.
no-desktop = Aucun environnement de bureau n’est connu ici. { $path }
no-program-for-it = Le système ne connaît pas de programme pour cela.


## ui/metric_form: what is wrong in the form of a score

choose-better = Choisissez dans quel sens c’est mieux : le nom ne le dit pas.
write-a-name = Écrivez un nom, comme Énergie ou Mal au genou.
name-too-long = Le nom a { $letters } lettres. À côté d’une note, il y a de la place pour { $most } au plus.
name-retired = Il y a une note mise de côté appelée { $name }. Remettez-la, ou choisissez un autre nom.
name-there = Il y a déjà une note appelée { $name }. Choisissez un autre nom.
unit-too-long = Une unité a au plus { $most } lettres, comme cm ou min.
lowest-below-highest = La valeur la plus basse doit être inférieure à la plus haute.
step-between = Le pas est entre { $low } et { $high }, la longueur de l’étendue.
notice-between = La plus petite différence qui compte est supérieure à 0 et au plus de { $high }.
values-outside =
    { $n ->
        [one] { $name } : { $n } valeur ne serait pas entre { $low } et { $high } ({ part-values-where }). Choisissez une étendue qui la contient.
       *[other] { $name } : { $n } valeurs ne seraient pas entre { $low } et { $high } ({ part-values-where }). Choisissez une étendue qui les contient.
    }
part-values-where =
    { $same ->
        [yes] à { $lowest }
       *[no] de { $lowest } à { $highest }
    }
too-far = { $told } est trop loin de 0. Au plus { $figure } est accepté, de chaque côté.
write-number = Écrivez un nombre, comme 0, 10 ou 0,5.
no-number = { $told } n’est pas un nombre. Écrivez-en un comme 0, 10 ou 0,5.


## ui/drafts/waiting: what is half-typed and no entry yet

misfit-number = Un nombre ne convient pas : son champ dit pourquoi.
misfit-time = Une heure ne convient pas : son champ dit pourquoi.
waiting-tag = Une étiquette n’est pas encore saisie : appuyez sur Entrée.
    .listed = une étiquette
waiting-painkiller = Un antidouleur n’est pas encore saisi : appuyez sur Entrée.
    .listed = un antidouleur
waiting-checkin = Un moment de notation n’est pas encore saisi : appuyez sur Entrée.
    .listed = un moment de notation
waiting-number = Un nombre n’est pas encore saisi : appuyez sur Entrée.
    .listed = un nombre
waiting-time = Une heure n’est pas encore saisie : appuyez sur Entrée.
    .listed = une heure
waiting-session = Une séance n’est pas encore saisie : appuyez sur Entrée dans son formulaire.
    .listed = une séance
waiting-score = Une note n’est pas encore saisie : appuyez sur Entrée dans son formulaire.
    .listed = une note
waiting-folder = Un dossier n’est pas encore saisi : appuyez sur Entrée dans son champ.
    .listed = un dossier
waiting-several = À saisir encore : { $names } et { $told }. Appuyez sur Entrée dans chaque champ.


## ui/form: the form of a session, where it is folded in

form-areas = zones
form-taken = quand c’était noté
form-scores = notes
form-note = une remarque
form-as-last = { $told }, comme la dernière fois
cost-kept = Gardé tel quel. Il entre dans les totaux là où un seul montant y est écrit, comme 45 EUR.
score-no-number = { $told } n’est pas un nombre. Écrivez-en un comme 7, ou laissez vide.


## ui/text: days that lie ahead, and scores by their names

slip-one = Le { $on-long } est après demain : aucune réponse ni aucun graphique ne le compte. Si la date de l’ordinateur est juste, ouvrez ce jour dans Historique, où il vient en premier, et déplacez-le à sa vraie date.
slips = { $n } jours du { $begin-long } au { $end-long } sont après demain : aucune réponse ni aucun graphique ne les compte. Si la date de l’ordinateur est juste, ouvrez ces jours dans Historique, où ils viennent en premier, et déplacez chacun à sa vraie date.
last-night = { $name } la nuit dernière
session-minutes = { $n } min


## ui/widgets: controls of the window’s own

path-of-new-file = Chemin du nouveau fichier
number-range =
    { $has-unit ->
        [yes] { $unit }, { $low } à { $high }
       *[no] { $low } à { $high }
    }
step-more = { $name } : plus
step-less = { $name } : moins
chosen = { $name } : { $told }
date-button = Ouvre un calendrier pour choisir un jour.
score-blank = vide
row-spoken = { $name } : { $value }
row-spoken-before = { $name } : { $value }, { $told }
score-before =
    { $past ->
        [yesterday] hier { $value }
       *[before] la veille { $value }
    }
mean-of = { $figure }, moyenne de { $n }
type-a-number = tapez un nombre
type-a-number-before = tapez un nombre  ·  { $told }
area-scored = { $name }, { $value }
area-blank = { $name }, rien d’inscrit
body-back = Dos
body-front = Face
body-left = gauche
body-right = droite
day-today = aujourd’hui
day-noted = inscrit
day-to-come = encore à venir
day-by-coin = { $name } : prévu par la pièce
day-planned = { $name } : prévu
previous-month = Mois précédent
next-month = Mois suivant
previous-year = Année précédente
next-year = Année suivante


## ui/views/report: the page on which the report is chosen

report-last-before-first = Le dernier jour ({ $end-full-year }) est avant le premier ({ $begin-full-year }).
report-courses = Évolution de chaque note
table-of-sessions = Tableau des séances
table-of-days = Tableau des jours
report-with-notes = Remarques
report-which-days = Jours
report-which-scores = Notes
also-in-report = Aussi dans le rapport
answer-is-about = La réponse porte sur
for-whom = Pour qui
report-paper = Papier
first-day = Premier jour
choose-first-day = Choisir le premier jour dans un calendrier
last-day = Dernier jour
choose-last-day = Choisir le dernier jour dans un calendrier
day-hint = 18 nov.
day-help = 18 nov., mardi ou hier
can-be-blank = peut rester vide
all-short = Toutes
all-scores = Toutes les notes
part-pages =
    { $pages ->
        [one] { $pages } page { $paper }
       *[other] { $pages } pages { $paper }
    }
pages-of = { part-pages }
pages-of-shown = { part-pages }. Les { $most } premières se voient ici ; le fichier les contient toutes.
worked-out-again = { $told } · nouveau calcul en cours…
page-of = Page { $n } sur { $pages }
report-working = Le rapport est en préparation…
save-as-pdf = Enregistrer en PDF
save-pdf-elsewhere = Enregistrer le PDF ailleurs…
save-as-html = Enregistrer en HTML…


## ui/views/import: the page on which a file is brought in

import-reading = Lecture…
import-reading-share = Lecture… { $figure } %
import-comparing = Comparaison avec votre journal…
cell-is = { $told } est { $value }
word-no-score = { $value } n’est pas une note pour : { $name }. Écrivez-en une de { $low } à { $high }, ou laissez le champ vide.
tag-typed = étiquette
import-no-path = Écrivez le chemin d’un fichier, choisissez-en un, ou déposez-le sur cette fenêtre.
read-it = Le lire
import-what = Un export d’une autre application, ou tout tableau en CSV, Excel ou LibreOffice. Rien de ce qui est dans votre journal n’est écrasé sans que vous le disiez, et un seul « Défaire » annule tout.
import-show = Montrer ce qui arrive
import-file = Fichier
import-choose = Choisir un fichier…
import-drop = Ou déposez un autre fichier sur cette fenêtre.
import-stop = Arrêter
import-stop-name = Arrêter la lecture du fichier
import-known = On sait ce que veulent dire ses colonnes.
import-take-known = Les prendre comme on les connaît
import-otherwise = Choisir autrement…
import-letters = Lire ses lettres comme
import-undo-first = Pour les lire autrement, défaites d’abord.
import-leave-field = Ceci est revu quand vous quittez le champ.
import-compared = Comparaison avec votre journal en cours.
path-of-file = Chemin du fichier
sheet-title =
    { $n ->
        [one] { $name }, { $n } ligne
       *[other] { $name }, { $n } lignes
    }
letters-of = Lettres : { $told }, { $name }
and-more-columns =
    { $n ->
        [one] et { $n } colonne de plus.
       *[other] et { $n } colonnes de plus.
    }
meaning-leave-out = laisser de côté
meaning-date = la date
meaning-time = l’heure
meaning-own = une note à part
meaning-name = le nom d’une note
meaning-value = la note de ce nom
meaning-note = une remarque
meaning-tags = étiquettes
meaning-painkiller = antidouleurs
meaning-kind = la sorte d’une séance
meaning-minutes = minutes de la séance
meaning-with = avec qui était la séance
meaning-bed = nuit : au lit
meaning-asleep = nuit : endormissement
meaning-awake = nuit : réveil
meaning-up = nuit : lever
meaning-minutes-awake = nuit : minutes d’éveil
meaning-awakenings = nuit : nombre de réveils
meaning-score = note : { $name }
meaning-session = séance : { $name }
meaning-tag = une étiquette
habit-name = Comment s’appelle l’habitude
habit-hint = Étirements
blank-words = Mots qui veulent dire que rien n’est inscrit, en plus de N/A et -
blank-words-name = Mots qui veulent dire que rien n’est inscrit
blank-words-hint = aucun, sauté
more-left-out =
    { $n ->
        [one] et { $n } colonne de plus, qui est laissée de côté
       *[other] et { $n } colonnes de plus, qui sont laissées de côté
    }
show-more-left-out = Montrer d’autres colonnes, qui sont laissées de côté
show-more = Montrer plus
such-as = par exemple { $names }
column-is = { $name } est
between-tags = Ce qui sépare les étiquettes : { $name }
between-them = entre elles
lowest-of = Note la plus basse du fichier : { $name }
highest-of = Note la plus haute du fichier : { $name }
range-from = de
range-to = à
words-scale = Sur l’échelle de votre journal.
words-as-tags = Un mot sans note est gardé comme étiquette.
words-among-numbers = Parmi des nombres, ou sans lettre, il est laissé de côté tant que vous ne dites pas ici ce qu’il veut dire ; dès qu’un mot d’une colonne a une note, les autres sont gardés comme étiquettes.
score-of = Note pour : { $name }
score-of-in = Note pour : { $name } (colonne { $column })
in-column = dans { $column }
keep-as-tag = Garder comme étiquette
keep-as-tag-of = Garder comme étiquette : { $name }
keep-as-tag-in = Garder comme étiquette : { $name } (colonne { $column })
habit-question = Comment s’appelle l’habitude ?
each-column = Que contient chaque colonne ?
each-name = Que veut dire chaque nom ?
words-question = À quelles notes correspondent ces mots ?
# Après le nombre de lignes et un deux-points.
part-stage =
    { $stage ->
        [can] à importer
        [back] importé, puis défait
       *[in] importé
    }
rows-part-of =
    { $all ->
        [one] Une partie de { $n } ligne sur { $all } : { part-stage }
       *[other] Une partie de { $n } lignes sur { $all } : { part-stage }
    }
rows-part =
    { $all ->
        [one] Une partie de { $all } ligne : { part-stage }
       *[other] Une partie de { $all } lignes : { part-stage }
    }
rows-whole =
    { $all ->
        [one] { $n } ligne sur { $all } : { part-stage }
       *[other] { $n } lignes sur { $all } : { part-stage }
    }
rows-and-part =
    { $all ->
        [one] { $n } ligne sur { $all } et une partie de { $more } de plus : { part-stage }
       *[other] { $n } lignes sur { $all } et une partie de { $more } de plus : { part-stage }
    }
bring-in-new = Importer ce qui est nouveau
part-n-values =
    { $n ->
        [one] { $n } valeur
       *[other] { $n } valeurs
    }
replace-values = Remplacer { part-n-values }
bring-in-and-part = Importer { $n } et une partie de { $more }
bring-in-replace =
    { $all ->
        [one] Importer { $n }, remplacer { $all } valeur
       *[other] Importer { $n }, remplacer { $all } valeurs
    }
bring-in = Importer { $n }
say-which-better = Dites plus haut dans quel sens c’est mieux : { $names }.
one-undo = Un seul « Défaire » annule tout.
rows-already =
    { $n ->
        [one] { $n } ligne est déjà dans votre journal.
       *[other] { $n } lignes sont déjà dans votre journal.
    }
rows-repeat =
    { $n ->
        [one] { $n } ligne répète une ligne d’avant du fichier.
       *[other] { $n } lignes répètent une ligne d’avant du fichier.
    }
rows-differ =
    { $n ->
        [one] { $n } ligne a une valeur qui diffère de celle qui est retenue.
       *[other] { $n } lignes ont une valeur qui diffère de celle qui est retenue.
    }
rows-refused =
    { $n ->
        [one] { $n } ligne n’a rien qui puisse être pris.
       *[other] { $n } lignes n’ont rien qui puisse être pris.
    }
values-replaced =
    { $n ->
        [one] { $n } de vos valeurs est remplacée par celle du fichier.
       *[other] { $n } de vos valeurs sont remplacées par celles du fichier.
    }
and-more-rows =
    { $n ->
        [one] et { $n } ligne de plus.
       *[other] et { $n } lignes de plus.
    }
nothing-taken-from = Rien n’est pris de : { $names }.
more-unread =
    { $n ->
        [one] et { $n } de plus qui ne peut pas être lue
       *[other] et { $n } de plus qui ne peuvent pas être lues
    }
and-more-unread =
    { $n ->
        [one] et { $n } de plus qui ne peut pas être lue.
       *[other] et { $n } de plus qui ne peuvent pas être lues.
    }
show-more-unread = En montrer d’autres qui ne peuvent pas être lues
more-differ =
    { $n ->
        [one] et { $n } de plus qui diffère
       *[other] et { $n } de plus qui diffèrent
    }
show-more-differ = En montrer d’autres qui diffèrent
more-twice = et { $n } de plus que le fichier dit deux fois
show-more-twice = En montrer d’autres que le fichier dit deux fois
all-of = Tout : { $told }
differ-unlisted =
    { $n ->
        [one] { $n } valeur de plus diffère sans être dans la liste ci-dessous : elles se choisissent toutes à la fois, plus haut. Pour les choisir une à une, importez le fichier en plusieurs parties.
       *[other] { $n } valeurs de plus diffèrent sans être dans la liste ci-dessous : elles se choisissent toutes à la fois, plus haut. Pour les choisir une à une, importez le fichier en plusieurs parties.
    }
file-twice = { $label } : une ligne du fichier dit { $mine }, une ligne plus loin { $theirs }.
take-files-of = Prendre du fichier : { $name }
keep-yours = Garder la vôtre, { $mine }
keep-yours-of = { $label } : garder la vôtre { $mine }
take-files = Prendre celle du fichier, { $theirs }
take-files-name = { $label } : prendre celle du fichier { $theirs }
nothing-new-differ = Rien n’y est nouveau. Vous pouvez prendre plus haut les valeurs du fichier, ou laisser les vôtres comme elles sont.
nothing-read = Rien ne peut y être lu avec les choix actuels. Les raisons sont plus haut.
nothing-new = Rien n’y est nouveau : votre journal a déjà tout.
taken-back = Il n’en reste rien dans votre journal.
look-again = Regarder à nouveau
see-in-history = Les voir dans Historique
changed-since = Vous avez changé quelque chose depuis. « Défaire » annule d’abord cela, puis ceci.
as-stored = Comme elles sont gardées :
unread-stays-out = Seul ce qui ne peut pas être lu est laissé de côté ; le reste de sa ligne est importé, s’il y en a un :
scores-new = Ces notes sont nouvelles. La réponse a besoin de le savoir.
differ-title = Là où votre journal a une autre valeur
differ-hint = La vôtre est gardée, sauf si vous prenez celle du fichier.
differ-experiments = De deux expériences, celle qui a été faite en premier est retenue, ici celle du fichier, sauf si vous gardez la vôtre.
twice-title = Là où le fichier dit deux choses
twice-hint = Ce qu’il dit en premier est pris.
keep-all-yours = Garder toutes les vôtres
take-all-files = Prendre toutes celles du fichier


## ui/app/import: what a file holds, and what is asked of it

day-first = jour d’abord
month-first = mois d’abord
year-first = année d’abord
century-19 = 19…
century-20 = 20…
from-1904 = comptés depuis 1904
from-1900 = comptés depuis 1900
local-time = l’heure locale
time-of-file = la même que dans le fichier
lines-above =
    { $n ->
        [one] { $n } ligne au-dessus du tableau est laissée de côté.
       *[other] { $n } lignes au-dessus du tableau sont laissées de côté.
    }
unkink-journal = journal Unkink
column-numbered = Colonne { $n }
which-is-date = Dites quelle colonne est la date.
range-no-number = { $told } n’est pas un nombre. Écrivez la note la plus basse et la plus haute de { $column }, comme 0 et 10.
range-empty = La note la plus basse de { $column } doit différer de la plus haute.
ask-order = Comment les dates de « { $column } » sont-elles écrites ?
ask-century = De quelles années s’agit-il dans « { $column } » ?
ask-epoch = Les jours de « { $column } » sont des nombres. De quels jours s’agit-il ?
ask-zone = { $told }. Que disait l’horloge à votre mur ?
ask-months = De quelle langue sont les mois de « { $column } » ?
ask-zeros = Un 0 dans « { $column } » est-il une note ?
dates-in = Dates de « { $column } »
years-in = Années de « { $column } »
days-in = Jours de « { $column } »
times-in = Heures de « { $column } »
months-in = Mois de « { $column } »
zero-in = Un 0 dans « { $column } »
croatian-months = croate
polish-months = polonais ou tchèque
zero-score = une note
zero-blank = rien d’inscrit
answered-elsewhere = La réponse a été donnée pour un autre fichier, et ici aucune date n’est écrite ainsi.
from-utc = { $told } par rapport à UTC
held-period = { $begin } – { $end }
held-scores =
    { $n ->
        [one] { $name } : { $n } note sur { part-about-days }{ $told }
       *[other] { $name } : { $n } notes sur { part-about-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] { $n } séance à venir
       *[other] { $n } séances à venir
    }
kept-as-tag = Gardé comme étiquette, sans note dans « { $column } » : { $names }
no-score-for = { $value } n’est pas une note pour : { $name }.
write-habit = Écrivez plus haut comment s’appelle l’habitude.
all-files = Tous les fichiers
no-file-read = Aucun fichier n’a encore été lu.
language-set = Langue
language-as-desktop = Langue comme le système
