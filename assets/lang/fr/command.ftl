## cli: what the command line tells. Options, commands and words that are typed are the same in every language.

part-command-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
part-command-sessions =
    { $n ->
        [one] { $n } séance
       *[other] { $n } séances
    }
command-no-journal = Il n’y a pas encore de journal ici : { $path }

accept-whole = Le journal est intact : il n’y a rien à accepter.
accepted = accepté : { part-command-days }, { part-command-sessions }
restored = restauré, état du { $when } : { part-command-days }, { part-command-sessions }
restored-has-stops = Une expérience arrêtée depuis reste arrêtée : ses résultats ont été vus.
restored-way-back = Ce qui était là est maintenant la sauvegarde { $nth } : `unkink-cli restore { $nth }` défait ceci.
restored-kept = Ce qui était là est gardé : { $path }
restore-none-whole = Il n’y a pas de sauvegarde intacte à laquelle revenir. Fichier : { $path }
restore-no-number =
    { $all ->
        [0] Il n’y a pas de sauvegarde { $nth } : il n’y en a encore aucune. `unkink-cli backups` les montre. Fichier : { $path }
       *[other] Il n’y a pas de sauvegarde { $nth } : il y en a { $all }. `unkink-cli backups` les montre. Fichier : { $path }
    }
command-backups-none = Il n’y a pas encore de sauvegarde de { $path }
backups-all =
    { $n ->
        [one] { $n } sauvegarde, { $size } sur le disque
       *[other] { $n } sauvegardes, { $size } sur le disque
    }
backups-number = N°
backups-saved = Enregistrée
backups-days = Jours
backups-sessions = Séances
backups-size = Taille
command-backup-changed = changée ou abîmée ailleurs
command-backup-newer = d’un Unkink plus récent
command-backup-gone = disparue
command-backup-whole = intacte
command-backup-not-read = illisible
review-title =
    { $n ->
        [one] { $n } différence avec la sauvegarde du { $when }
       *[other] { $n } différences avec la sauvegarde du { $when }
    }

days-turned-round = Le premier jour, { $begin-iso }, est après le dernier, { $end-iso } : échangez --from et --to
demo-needs-file = Le journal inventé a besoin de son propre fichier : ajoutez --journal FICHIER
demo-not-over = Le fichier contient déjà un journal, et un journal inventé ne le remplace jamais. Choisissez un autre fichier que { $path }
demo-written = écrit : { part-command-days }, { part-command-sessions }
report-format-open = Le format n’est pas donné : nommez un fichier qui finit par .pdf ou .html, ou ajoutez --format
show-none = Pas encore de jours.
show-none-between = Pas de jours entre ces dates.
list-note = Remarque
list-sessions = Séances

log-day = { $on-full-year } : { $told }
log-day-at = { $on-full-year }, { $at } : { $told }
log-note-untimed = une remarque vaut pour le jour entier : son heure n’est pas gardée.
log-day-has-begun = Il est minuit passé ; { $on-weekday } a commencé. Pour { $until-weekday } : --date { $until-iso }
log-evening-goes-on = Il est minuit passé ; la soirée dure jusqu’à { $hour } h. Pour { $until-weekday } : --date { $until-iso }
log-no-pair = { $given } : écrivez une note et sa valeur, comme pain=4.
log-no-score = { $name }= n’a pas de valeur. Pour la vider : --clear { $name }
log-two-notes = Il y a deux remarques : écrivez-en une.
log-empty-note = La remarque est vide. Pour la vider : --clear note
log-nothing = Il n’y a rien à écrire : ajoutez des notes comme pain=4, ou un --note.
log-two-scores = Il y a deux notes pour { $name } : écrivez-en une.
log-cleared-twice = --clear { $name } est là deux fois : écrivez-le une fois.
log-both = Il y a { $name } à écrire et --clear { $name } : choisissez l’un des deux.
log-not-a-number = { $name }={ $given } : { $given } n’est pas un nombre. Écrivez-le comme 4 ou 4.5.
log-decimals = { $name }={ $given } a plus de deux décimales. Écrivez { $name }={ $figure }.
log-note = remarque « { $told } »
log-note-cleared = remarque vidée
log-cleared = vidé : { $name }
log-none-to-clear = { $on-iso } n’a pas de note à vider : { $name }.
log-none-to-clear-at = { $on-iso } n’a pas de note à vider à { $at } : { $name }.
log-scored-at = Il y a des notes de { $names } : ajoutez --time.

moved-places = { $on-iso } et { $until-iso } ont échangé leurs places
moved-places-alone = { $on-iso } et { $until-iso } ont échangé leurs places ; leurs séances sont restées où elles étaient
moved-day = { $on-iso } est maintenant { $until-iso }
moved-checkin = Les notes de { $at } du { $on-iso } sont maintenant du { $until-iso }
moved-checkin-untimed = Les notes sans heure du { $on-iso } sont maintenant du { $until-iso }
emptied = { $on-iso } est vide maintenant ; retiré : { $names }
rename-blank = Le nouveau nom est vide
rename-nothing = Rien ne s’appelle « { $name } », ou tout s’appelle déjà « { $now } ».
renamed-now = { $told } : maintenant « { $now } »

session-added = ajouté : { $name }, { $on-iso }
session-added-at = ajouté : { $name }, { $on-iso } à { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, encore à venir ; prévu
session-no-region = Il n’y a pas de zone « { $given } ». Les zones sont : { $names }.
session-none = Pas encore de séances.
session-took-place = a eu lieu : { $name }, { $on-iso }
session-removed = retiré : { $name }, { $on-iso }
session-list-planned = { $name }, à venir
list-date = Date
list-time = Heure
list-kind = Sorte
list-minutes = Minutes
list-who-with = Avec
list-reason = Raison
list-id = Id

compare-title = Ce qui aide : { $name }
compare-none = Pas encore de séance. `unkink-cli session add` en inscrit une.
forecast-why = { $name } : { $why }
forecast-title = { $name }, après la note du { $on-iso }
forecast-about = Environ
forecast-range = Quatre fois sur cinq
forecast-of-hundred = Sur 100
effect-exploratory = Exploratoire : les jours après une séance ou la retombée ne sont pas ceux d’habitude.
list-metric = Note
