## words/subject: what was studied

# Les formes sont décrites en tête de locale.ftl.
subject-massage = le massage
    .bare = massage
    .one = un massage
    .many = massages
    .after = un massage
subject-chiropractor = la chiropraxie
    .bare = séance de chiropraxie
    .one = une séance de chiropraxie
    .many = séances de chiropraxie
    .after = une séance de chiropraxie
subject-other =
    { $voice ->
        [me] mes autres séances
       *[you] vos autres séances
    }
    .bare = autre séance
    .one = une autre séance
    .many = autres séances
    .after = une autre séance
subject-own = « { $name } »
    .bare = séance « { $name } »
    .one = une séance « { $name } »
    .many = séances « { $name } »
    .after = une séance « { $name } »
subject-sessions = les séances
    .bare = séance
    .one = une séance
    .many = séances
    .after = une séance
subject-with = { $subject } avec { $with }
    .bare = { $subject-bare } avec { $with }
    .one = { $subject-one } avec { $with }
    .many = { $subject-many } avec { $with }
    .after = { $subject-after } avec { $with }
sessions-counted = { part-sessions }


## words/amount: amounts of what was measured

measure-time-asleep = Temps de sommeil
    .noun = temps de sommeil
measure-finger-to-floor = Distance doigts-sol
    .noun = distance doigts-sol
percent = { $figure } %
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } point
           *[other] { $figure } points
        }
        [doses] { $figure ->
            [one] { $figure } dose par jour
           *[other] { $figure } doses par jour
        }
        [hours] { $figure ->
            [one] { $figure } heure
           *[other] { $figure } heures
        }
        [percent] { $figure ->
            [one] { $figure } point de pourcentage
           *[other] { $figure } points de pourcentage
        }
       *[own] { $figure } { $measure-own }
    }
unit =
    { $measure-unit ->
        [points] points
        [doses] doses par jour
        [hours] heures
        [percent] %
       *[own] { $measure-own }
    }
one-unit = une unité ({ $measure-own })
part-one-for-a-day =
    { $measure-unit ->
        [points] un point pendant un jour
        [doses] une dose de moins
        [hours] une heure pendant un jour
        [percent] un point de pourcentage pendant un jour
       *[own] une unité ({ $measure-own }) pendant un jour
    }
one-for-a-day = { part-one-for-a-day }
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } par jour
        [hours] { $figure ->
            [one] { $figure } heure { part-than }
           *[other] { $figure } heures { part-than }
        }
        [percent] { $figure ->
            [one] { $figure } point de pourcentage { part-than }
           *[other] { $figure } points de pourcentage { part-than }
        }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = à peu près pareil
range = { $low } à { $high }
above-forecast =
    { $way ->
        [pain] plus de douleur que prévu
        [burden] { $noun } : plus que prévu
        [quality] { $noun } : mieux que prévu
        [doses] { $noun } : plus que prévu
       *[other] au-dessus de la prévision
    }
below-forecast =
    { $way ->
        [pain] moins de douleur que prévu
        [burden] { $noun } : moins que prévu
        [quality] { $noun } : moins bien que prévu
        [doses] { $noun } : moins que prévu
       *[other] en dessous de la prévision
    }


## words/answer: the question, its answer, and what would make it surer

question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] { $measure-title } : m’en faut-il moins après { $subject-after } ?
           *[you] { $measure-title } : vous en faut-il moins après { $subject-after } ?
        }
       *[points] { $subject-number ->
            [many] { $measure-title } : est-ce que { $subject } aident ?
           *[one] { $measure-title } : est-ce que { $subject } aide ?
        }
    }

part-may =
    { $measure-unit ->
        [doses] { $voice ->
            [me] { $measure-title } : il m’en faut peut-être moins après { $subject-after }
           *[you] { $measure-title } : il vous en faut peut-être moins après { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } aident peut-être
           *[one] { $subject-title } aide peut-être
        }
    }
part-seems =
    { $measure-unit ->
        [doses] { $voice ->
            [me] { $measure-title } : il semble m’en falloir moins après { $subject-after }
           *[you] { $measure-title } : il semble vous en falloir moins après { $subject-after }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } semblent aider
           *[one] { $subject-title } semble aider
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] au-dessus de la prévision
       *[higher] en dessous de la prévision
    }

answer-too-early = Il est trop tôt pour le dire.
answer-no-variation = Rien à comparer pour l’instant.
answer-too-close = Les séances sont trop rapprochées pour le dire.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may } ; le hasard pourrait aussi donner cela.
answer-may-be-recovery = { part-may } ; une lente amélioration donnerait exactement cela.
answer-less = Si cela aide, c’est de moins de { $notice }.
answer-less-or-hidden = Si cela aide, c’est de moins de { $notice }, ou bien l’aide reste cachée.
answer-worse = { $measure-title } : { part-worse }.
answer-cannot-tell = On ne peut pas encore le dire.
answer-rests = La réponse est en attente.
answer-rests-until = La réponse est en attente jusqu’au { $until-long }.
part-at-sessions =
    { $n ->
        [one] Après { $n } séance
       *[other] Après { $n } séances
    }
answer-taken-back =
    { $was ->
        [worse] { part-at-sessions }, le résultat était { part-worse } ({ $measure }) ; les chiffres d’aujourd’hui ne le montrent plus.
        [small] { part-at-sessions }, si cela aidait, c’était de moins de { $notice } ; les chiffres d’aujourd’hui ne le montrent plus.
       *[helped] { part-at-sessions }, cela semblait aider ; les chiffres d’aujourd’hui ne le montrent plus.
    }
answer-luck = { part-by-itself }, à en juger par cette seule réponse ; { part-luck }.
part-luck =
    { $among ->
        [rows] parmi les { $all } réponses de « Ce qui aide », le hasard seul pourrait donner cela
       *[scores] parmi les { $all } notes, le hasard seul pourrait donner cela
    }
answer-together = { part-by-itself }, ou bien c’est « { $with } » : les deux vont trop souvent de pair pour les distinguer.
together-with = Trop souvent de pair avec « { $with } » pour les distinguer : une réponse pour l’un peut être due à l’autre.
together-with-another = Trop souvent de pair avec autre chose pour les distinguer : une réponse pour l’un peut être due à l’autre.

chip-too-early = trop tôt
chip-too-early-sessions =
    { $n ->
        [one] trop tôt : encore { $n } séance
       *[other] trop tôt : encore { $n } séances
    }
chip-too-early-scored = trop tôt : { part-more-scored-days }
chip-too-early-away = trop tôt : { part-more-scored-days } sans séance proche
chip-too-early-until-nth = trop tôt : tranché à la { part-nth }
chip-too-early-until-day = trop tôt : tranché à partir du { $on }
chip-no-variation = rien à comparer
chip-too-close = trop rapprochées
chip-seems = semble aider
chip-may = aide peut-être
chip-less = moins de { $notice }
chip-less-or-hidden = moins de { $notice }, ou caché
chip-worse = { part-worse }
chip-cannot-tell = on ne sait pas encore
chip-rests = en attente
chip-rests-until = en attente jusqu’au { $until }
chip-taken-back =
    { $was ->
        [worse] avant : { part-worse }, ne se voit plus
        [small] avant : moins de { $notice }, ne se voit plus
        [helped] semblait aider, ne se voit plus
       *[unknown] ne se voit plus
    }
chip-luck =
    { $among ->
        [rows] hasard possible parmi { $all } réponses
       *[scores] hasard possible parmi { $all } notes
    }
chip-together = trop souvent avec « { $with } »
chip-together-with-another = trop souvent avec autre chose

fade-until-next = La différence semble durer au moins jusqu’à la séance suivante.
fade-perhaps-until-next =
    { $least ->
        [one] La différence semble durer { $least } jour ou plus, peut-être jusqu’à la séance suivante.
       *[other] La différence semble durer { $least } jours ou plus, peut-être jusqu’à la séance suivante.
    }
part-about-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
fade-about =
    { $open ->
        [yes] La différence semble durer environ { part-about-days } ou plus.
       *[no] La différence semble durer environ { part-about-days }.
    }
part-most-days =
    { $most ->
        [one] { $most } jour
       *[other] { $most } jours
    }
fade-between =
    { $open ->
        [yes] La différence semble durer { $least } à { part-most-days } ou plus.
       *[no] La différence semble durer { $least } à { part-most-days }.
    }

part-more-sessions =
    { $n ->
        [one] Encore { $n } { $subject-bare }
       *[other] Encore { $n } { $subject-many }
    }
surer-apart = { part-more-sessions }, au moins trois jours après la séance précédente.
surer-scored = { part-more-sessions } avec des notes avant et après.
surer-more =
    { $n ->
        [one] Encore environ { $n } { $subject-bare }.
       *[other] Encore environ { $n } { $subject-many }.
    }
surer-away =
    { $n ->
        [one] Encore { $n } jour noté sans { $subject-bare } proche.
       *[other] Encore { $n } jours notés sans { $subject-bare } proche.
    }
surer-before = Noter juste avant une séance : { $noun }.
surer-before-pain = Noter la douleur juste avant une séance.
part-the-days-after =
    { $days ->
        [one] le jour d’après
       *[other] les { $days } jours d’après
    }
surer-after =
    { $by-hand ->
        [yes] Noter { part-the-days-after } : { $scored } sur { $all }.
       *[no] Inscrire { part-the-days-after } : { $scored } sur { $all }.
    }


## words/sentence: today’s figures

part-for-days =
    { $days ->
        [0] pendant zéro jour
        [1] pendant un jour
        [2] pendant deux jours
        [3] pendant trois jours
        [4] pendant quatre jours
        [5] pendant cinq jours
        [6] pendant six jours
        [7] pendant sept jours
        [8] pendant huit jours
        [9] pendant neuf jours
        [10] pendant dix jours
       *[other] pendant { $days } jours
    }
part-then = { $measure-title }, { part-for-days } après { $subject-after }
sentence-unknown = { part-then } : encore trop peu connu { part-in-your-journal }.
sentence-same = { part-then } : à peu près comme { part-your-forecast }.
sentence-differs = { part-then } : environ { $amount } { part-than } que { part-your-forecast }.

part-both-ends =
    { $lies ->
        [across] entre { $low } de moins et { $high } de plus
        [below] entre { $low } et { $high } de moins
       *[above] entre { $low } et { $high } de plus
    }
sentence-range = Le journal est compatible avec toute valeur { part-both-ends }.
sentence-wide-range = Quel que soit le nombre de fois où l’on regarde, le journal est compatible avec toute valeur { part-both-ends }.
sentence-more-than-chance = C’est plus que ce que le hasard explique.
sentence-unfit =
    { $measure-better ->
        [lower] Une baisse de { $notice } ou plus n’est pas compatible avec le journal.
       *[higher] Une hausse de { $notice } ou plus n’est pas compatible avec le journal.
    }
sentence-several-looks = Sur plusieurs lectures, certaines donnent cela par simple hasard.

sentence-no-sessions = { part-In-your-journal }, les { $subject-many } manquent encore ; il en faut { $needed } avec des notes avant et après.
sentence-close-sessions = { $all } { $subject-many } sont à moins de trois jours d’écart et comptent pour { $events } ; il en faut { $needed } avec au moins trois jours d’écart.
part-sessions-scored = { part-In-your-journal } : { part-sessions } avec des notes avant et après
sentence-waits-until-day =
    { $first ->
        [yes] { part-sessions-scored }. La { part-nth } tranchera, avec la première note à partir du { $on-long }.
       *[no] { part-sessions-scored }. La { part-nth } parmi elles tranchera, avec la première note à partir du { $on-long }.
    }
sentence-waits-until-nth = { part-sessions-scored }. La question sera tranchée à la { part-nth }.
sentence-rests = Une expérience est en cours ({ $subject-many } et { $measure }). Regarder avant la fin ferait passer le hasard pour de l’aide.
sentence-few-sessions = { part-sessions-scored } ; il en faut { $needed }. Encore { $more }.
sentence-few-days = { part-In-your-journal } : { part-scored-days } sans { $subject-bare } proche ; il en faut { $needed }.
part-every-day =
    { $night ->
        [yes] presque chaque nuit. Une prévision a besoin de nuits qui diffèrent
       *[no] presque chaque jour. Une prévision a besoin de jours qui diffèrent
    }
sentence-always = { $measure-title } { part-in-your-journal } : { $value } { part-every-day }.
sentence-always-same = { $measure-title } { part-in-your-journal } : pareil { part-every-day }.
sentence-always-doses =
    { $doses ->
        [one] { part-In-your-journal } : { $doses } dose { part-every-day }.
       *[other] { part-In-your-journal } : { $doses } doses { part-every-day }.
    }
sentence-always-same-doses = { part-In-your-journal } : autant de doses { part-every-day }.
part-washout =
    { $washout ->
        [one] { $washout } jour
       *[other] { $washout } jours
    }
part-longer-stretch = il en faut { $needed }. Un intervalle plus long entre deux séances, quand il viendra, comblera ce manque
sentence-too-close =
    { $scored ->
        [0] Aucun jour noté ne se situe à plus de { part-washout } après { $subject-one } ; { part-longer-stretch }.
        [one] Seul 1 jour noté se situe à plus de { part-washout } après { $subject-one } ; { part-longer-stretch }.
       *[other] Seuls { $scored } jours notés se situent à plus de { part-washout } après { $subject-one } ; { part-longer-stretch }.
    }
sentence-worse-by = D’environ { $amount }, { part-for-days } après { $subject-after }.
part-on-bad-days =
    { $measure-better ->
        [lower] au début d’une mauvaise passe
       *[higher] dans une mauvaise semaine
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { $voice ->
            [me] je prends rendez-vous { part-on-bad-days }
           *[you] vous prenez rendez-vous { part-on-bad-days }
        }
       *[no] { $voice ->
            [me] j’y ai recours { part-on-bad-days }
           *[you] vous y avez recours { part-on-bad-days }
        }
    }
sentence-no-harm =
    { $subject-number ->
        [many] Souvent, cela veut dire que { part-turn-to-it }. Cela ne veut pas dire que { $subject } font du mal.
       *[one] Souvent, cela veut dire que { part-turn-to-it }. Cela ne veut pas dire que { $subject } fait du mal.
    }
sentence-no-range = Ces notes ne donnent pas encore de fourchette.
sentence-cannot-tell = { part-then } : le journal est compatible avec toute valeur { part-both-ends } que { part-your-forecast }. Avec { part-sessions }, seule une différence d’environ { $half } ou plus aurait pu se voir.
sentence-needed =
    { $more ->
        [one] Environ { $more } de plus ferait voir { $notice } dans 9 journaux semblables sur 10.
       *[other] Environ { $more } de plus feraient voir { $notice } dans 9 journaux semblables sur 10.
    }


## words/beside: what stands beside the answer

basis-ordinary-days =
    { $n ->
        [one] { $n } jour ordinaire pour faire la prévision.
       *[other] { $n } jours ordinaires pour faire la prévision.
    }
next-look-nth = La prochaine lecture qui tranche : à la { part-nth }.
next-look-nth-from = La prochaine lecture qui tranche : à la { part-nth }, à partir du { $on-long }.
next-look-first-from = La prochaine lecture qui tranche : à la première séance à partir du { $on-long }.
next-look-score-from = La prochaine lecture qui tranche : avec une note à partir du { $on-long }.

so-far = Jusqu’ici : { part-values }.
so-far-nothing = Jusqu’ici : rien de nouveau.

part-slow-change =
    { $helps ->
        [yes] une lente amélioration donnerait exactement cela
       *[no] son effet est dans ces chiffres
    }
unknown-change-close = { part-In-your-journal }, les { $subject-many } se suivent de si près que les jours entre deux ne permettent pas de connaître une évolution lente ; { part-slow-change }.
unknown-change-few = Depuis le début des { $subject-many }, trop peu de jours ordinaires sont notés pour connaître une évolution lente ; { part-slow-change }.

part-You-go =
    { $voice ->
        [me] J’y vais
       *[you] Vous y allez
    }
same-weekday = { part-You-go } presque toujours le { part-weekday } ; les jours qui suivent sont toujours les mêmes jours de la semaine, et de bons jours donneraient aussi cela.
same-weekday-weekends = { part-You-go } presque toujours le { part-weekday } ; les jours qui suivent sont des week-ends, et de bons week-ends donneraient aussi cela.
same-weekdays = { part-You-go } presque toujours les mêmes jours de la semaine ; les jours qui suivent sont donc aussi toujours les mêmes, et de bons jours donneraient aussi cela.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] de cette semaine
           *[other] de ces { $n } semaines
        }
        [months] { $n ->
            [one] de ce mois
           *[other] de ces { $n } mois
        }
       *[years] { $n ->
            [one] de cette année
           *[other] de ces { $n } années
        }
    }
part-not-counted =
    { $better ->
        [yes] Cela n’est pas compté comme une aide
       *[no] Cela n’est pas retenu contre { $subject }
    }
slow-change =
    { $side ->
        [below] { $measure-title } { part-in-your-journal } : de toute façon, une baisse d’environ { $amount } au cours { part-span }. { part-not-counted }.
       *[above] { $measure-title } { part-in-your-journal } : de toute façon, une hausse d’environ { $amount } au cours { part-span }. { part-not-counted }.
    }

painkillers-only-taken = Les antidouleurs ne sont inscrits que les jours où il y en a eu ; les jours après { $subject-after } ne peuvent donc pas être comparés aux autres, et des comprimés peuvent passer pour de l’aide.
painkillers-more =
    { $voice ->
        [me] Du jour de la séance à trois jours après { $subject-after }, je prends plus d’antidouleurs que les autres jours ({ $after } par jour, sinon { $ordinary }) ; ils peuvent passer pour de l’aide.
       *[you] Du jour de la séance à trois jours après { $subject-after }, vous prenez plus d’antidouleurs que les autres jours ({ $after } par jour, sinon { $ordinary }) ; ils peuvent passer pour de l’aide.
    }
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-You-go } quand le chiffre bondit ({ $measure }), au moment où une prévision en sait le moins ; un bienfait peut s’y cacher.
       *[higher] { part-You-go } quand le chiffre chute ({ $measure }), au moment où une prévision en sait le moins ; un bienfait peut s’y cacher.
    }
other-treatments =
    { $n ->
        [one] { $n } des { $all } séances a eu un autre soin à moins de trois jours ; ce qu’il fait est aussi dans ces chiffres.
       *[other] { $n } des { $all } séances ont eu chacune un autre soin à moins de trois jours ; ce qu’il fait est aussi dans ces chiffres.
    }
part-company =
    { $alike ->
        [yes] le journal ne peut pas distinguer les deux
       *[no] ce que cela fait est aussi dans ces chiffres
    }
company-of-all = Les { $all } séances ont toutes été accompagnées de « { $with } » à moins de trois jours, ce qui est rare les autres jours ; { part-company }.
company-of-some =
    { $n ->
        [one] { $n } des { $all } séances a été accompagnée de « { $with } » à moins de trois jours, ce qui est rare les autres jours ; { part-company }.
       *[other] { $n } des { $all } séances ont été accompagnées de « { $with } » à moins de trois jours, ce qui est rare les autres jours ; { part-company }.
    }

settled = Tranché à la { part-nth }, le { $on-long }.
settled-since = Tranché à la { part-nth } depuis la première, le { $on-long }.

counted-only = 1 { $subject-bare } { part-of-your-journal } compte.
counted-not-yet = 1 { $subject-bare } { part-of-your-journal } ne compte pas encore.
counted-none = { part-In-your-journal } : { $all } { $subject-many } ; aucune de ces séances ne compte encore.
counted-all = Les { $all } { $subject-many } { part-of-your-journal } comptent.
counted-some =
    { $n ->
        [one] { $n } des { $all } { $subject-many } { part-of-your-journal } compte.
       *[other] { $n } des { $all } { $subject-many } { part-of-your-journal } comptent.
    }
counted-two-years = Ces deux dernières années : { $n } des { $all } { $subject-many } { part-of-your-journal }.
counted-two-years-to = Pendant les deux ans jusqu’au { $until-long } : { $n } des { $all } { $subject-many } { part-of-your-journal }.

left-out-older =
    { $n ->
        [one] { $n } remonte à plus longtemps
       *[other] { $n } remontent à plus longtemps
    }
left-out-outside =
    { $n ->
        [one] { $n } est en dehors des jours notés
       *[other] { $n } sont en dehors des jours notés
    }
left-out-close =
    { $n ->
        [one] { $n } est à moins de trois jours d’une autre séance et compte avec elle
       *[other] { $n } sont à moins de trois jours d’une autre séance et comptent avec elle
    }
left-out-no-score-before =
    { $n ->
        [one] { $n } n’a pas de note dans les trois jours d’avant
       *[other] { $n } n’ont pas de note dans les trois jours d’avant
    }
left-out-too-early =
    { $n ->
        [one] { $n } vient si tôt que les jours d’avant sont hors de la période
       *[other] { $n } viennent si tôt que les jours d’avant sont hors de la période
    }
left-out-no-score-after =
    { $n ->
        [one] { $n } a trop peu de notes dans les jours d’après
       *[other] { $n } ont trop peu de notes dans les jours d’après
    }
left-out-no-forecast =
    { $n ->
        [one] { $n } a trop peu de jours ordinaires pour une prévision
       *[other] { $n } ont trop peu de jours ordinaires pour une prévision
    }
better-than-forecast =
    { $n ->
        [one] { $n } sur { $all } a fait mieux que prévu.
       *[other] { $n } sur { $all } ont fait mieux que prévu.
    }

part-Your-main-question =
    { $voice ->
        [me] Ma question principale
       *[you] Votre question principale
    }
main-question-since = { part-Your-main-question }, écrite le { $on-long }.
main-question-since-after = { part-Your-main-question }, écrite le { $on-long }, après ces séances.
main-question-is = { part-Your-main-question } : { $question }
main-question-it-since = Elle a été écrite le { $on-long }.
main-question-written = Écrite le { $on-long }.
main-question-not-yet = Elle n’est pas encore écrite : cela vient avec la première réponse.
several-looks = Une lecture parmi plusieurs.
several-looks-days = Une lecture parmi plusieurs, sur les seuls jours du { $on-long } au { $until-long } ; la principale porte sur ses deux dernières années.


## words/figures: the figures behind the answer, with their labels

figure-difference = Différence
figure-interval = Intervalle à 95 %
figure-luck = Test du hasard
figure-percent = Pourcentage
figure-better = Mieux que prévu
figure-week = Semaine entière
figure-longer = Séances plus longues
figure-sessions = Séances
figure-washout = Temps de retombée
figure-clean = Jours sans séance proche
washout-days = { part-washout }
clean-of-scored = { $n } sur { $all } notés
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } parmi plusieurs mesures)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } entre minutes et différence, { $n } séance ; exploratoire
       *[other] ρ = { $rho } entre minutes et différence, { $n } séances ; exploratoire
    }
percent-of-forecast = { $figure } % { part-than }
percent-tiny = moins de 1 %
share-of-sessions = { $figure } % des séances ({ $low } à { $high } %)


## words/recovery: the days after workouts

part-workouts =
    { $n ->
        [one] { $n } entraînement
       *[other] { $n } entraînements
    }
recovery-chosen =
    { $voice ->
        [me] C’est moi qui choisis quand : tout ce qui était différent ces jours-là est donc aussi dedans.
       *[you] C’est vous qui choisissez quand : tout ce qui était différent ces jours-là est donc aussi dedans.
    }
recovery-rests = En attente jusqu’au { $until-long }, à cause de l’expérience.
recovery-none = Pas encore d’entraînement avec des notes avant et après.
recovery-few = { part-workouts } avec un soin le jour même ou le lendemain, { $without } sans ; il en faut { $needed } de chaque sorte.
recovery-same = { $measure-title } { part-in-your-journal }, après { part-workouts } avec un soin le jour même ou le lendemain et { $without } sans : aucune différence visible ; tout ce qui va de { $low } à { $high } est compatible avec le journal.
recovery-differs = { $measure-title } { part-in-your-journal }, après { part-workouts } avec un soin le jour même ou le lendemain : environ { $amount } { part-than } qu’après { $without } sans ; tout ce qui va de { $low } à { $high } est compatible avec le journal.
recovery-close = Des entraînements à moins de trois jours d’écart comptent pour un seul.
recovery-few-days = { part-In-your-journal } : { part-workouts }, et { part-scored-days } sans entraînement ni soin proche ; il en faut { $needed }.
part-recovery-stretch = il en faut { $needed }. Un intervalle plus long entre deux d’entre eux, quand il viendra, comblera ce manque
recovery-too-close =
    { $scored ->
        [0] Trop rapprochés pour le dire : avec { part-workouts }, aucun jour noté ne se situe à plus de { part-washout } après un entraînement ou un soin ; { part-recovery-stretch }.
        [one] Trop rapprochés pour le dire : avec { part-workouts }, seul 1 jour noté se situe à plus de { part-washout } après un entraînement ou un soin ; { part-recovery-stretch }.
       *[other] Trop rapprochés pour le dire : avec { part-workouts }, seuls { $scored } jours notés se situent à plus de { part-washout } après un entraînement ou un soin ; { part-recovery-stretch }.
    }


## words/tomorrow: what the next days may bring

part-when =
    { $tomorrow ->
        [yes] Demain
       *[no] { $weekday ->
            [mon] Lundi
            [tue] Mardi
            [wed] Mercredi
            [thu] Jeudi
            [fri] Vendredi
            [sat] Samedi
           *[sun] Dimanche
        }
    }
tomorrow-always = { part-when } : { $measure }, environ { $value }. Jusqu’ici, c’était toujours { $value }.
tomorrow-is = { part-when } : { $measure }, environ { $value }. Quatre fois sur cinq, c’est { $low }.
tomorrow-between = { part-when } : { $measure }, environ { $value }. Quatre fois sur cinq, cela reste entre { $low } et { $high }.
tomorrow-of-hundred = Chances : { $figure } sur 100.
tomorrow-of-hundred-together = Ensemble, ces valeurs ont { $figure } chances sur 100 ; en en prenant moins, on n’atteint pas 80.
tomorrow-record =
    { $all ->
        [one] Une seule annonce de ce genre jusqu’ici ; juste : { $n }.
       *[other] Sur les { $all } dernières annonces de ce genre, { $n } étaient justes.
    }
tomorrow-too-early = trop tôt ; une prévision demande { $needed } jours notés.
tomorrow-was-always = toujours { $value } jusqu’ici.
tomorrow-old = la dernière note est du { $on-iso }. Notez d’abord la journée d’aujourd’hui.


## words/chances: what an experiment could find

part-tries =
    { $tries ->
        [0] moins de 1 essai sur 10
        [10] presque tous les essais
       *[other] environ { $tries } essais sur 10
    }
part-larger-tries =
    { $larger-tries ->
        [0] moins de 1 essai sur 10
        [10] presque tous les essais
       *[other] environ { $larger-tries } essais sur 10
    }
chances-one = { $n } paires trouveraient { $amount } dans { part-tries }.
chances-two = { $n } paires trouveraient { $amount } dans { part-tries }, et { $larger } dans { part-larger-tries }.
chances-needed = { $n } paires trouvent { $notice } dans 8 essais sur 10.
chances-larger = Une année ainsi ne permettrait pas de déceler { $notice } ; un effet plus grand, de { $larger }, demande { $n } paires.
chances-none = Une année ainsi ne permettrait pas de déceler { $notice }.
chances-beyond-scale = La plus petite différence qui compte, { $notice }, dépasse toute l’échelle : choisissez-en une plus petite pour cette note.
part-unknown-chance = On ne peut pas encore dire combien de fois { $n } paires trouveraient quelque chose
chances-few-scores = { part-unknown-chance } : il faut { $needed } jours notés ; il y en a { $scored }.
chances-scattered-scores = { part-unknown-chance } : il faut { $needed } jours notés en une année.
chances-no-change = { part-unknown-chance } : les notes ne changent jamais.
chances-few-pairs = { part-unknown-chance } : il faut plus de paires de jours notés à une semaine d’écart, tous deux sans séance proche.


## words/helps: what helps

helps-not-ranked = Chaque sorte est comparée à { part-your-forecast }, pas aux autres. Le hasard est pris en compte.
helps-left-out =
    { $n ->
        [one] Voici les { $all } qui ont le plus de séances ; { $n } autre en a moins et n’est pas là.
       *[other] Voici les { $all } qui ont le plus de séances ; { $n } autres en ont moins et ne sont pas là.
    }
luck-among =
    { $among ->
        [rows] { $all } sortes et personnes avec une réponse ici
       *[scores] { $all } notes après les mêmes séances
    }
luck-among-or = { $luck } ou { $more-luck }
luck-note = Hasard possible : pris à part, cela semble aider, ou aide peut-être ; mais sur { $luck }, l’une d’elles peut avoir cette allure par simple hasard.
chip-more-to-go = encore { $n }
chip-more-scored = { part-more-scored-days }
chip-more-away = { part-more-scored-days } sans séance proche

column-after = Après
column-times = Fois
column-difference = Différence
column-range = Fourchette
column-verdict = Conclusion
cost-head = coût : { part-one-for-a-day }
cost-with-range = { $cost }, { $low } à { $high }
cost-not-noted = coût non inscrit
cost-some-noted = { $n } sur { $all } inscrits
cost-unread = illisible
cost-some-read = { $n } sur { $all } lisibles
cost-currencies = en plusieurs monnaies
price = { part-one-for-a-day } coûte { $cost }
price-some-noted = coût : { $n } sur { $all } inscrits
price-unread = coût : illisible
price-some-read = coût : { $n } sur { $all } lisibles
price-currencies = coûts en plusieurs monnaies

no-cost-luck = Le coût d’un meilleur jour n’est pas donné : le hasard seul pourrait donner cela.
no-cost-no-difference = Le coût d’un meilleur jour n’est pas donné : le journal est aussi compatible avec l’absence de toute différence.
no-cost-no-help = Le coût d’un meilleur jour n’est donné que là où une séance semble aider, ou aide peut-être.
no-cost-noted = Aucun coût n’est inscrit pour ces { $all } séances ; avec { $needed }, le coût d’un meilleur jour peut être donné.
no-cost-few = Un coût est inscrit pour { $n } des { $all } séances ; avec { $needed }, le coût d’un meilleur jour peut être donné.
no-cost-some-read = Un coût est lisible pour { $n } des { $all } séances.
part-write-costs = écrivez-le comme 45 EUR ou 45,50 EUR, et ce qui était gratuit comme 0 EUR. Avec { $needed }, le coût d’un meilleur jour peut être donné
no-cost-unread =
    { $n ->
        [one] { $n } séance a un coût illisible : { part-write-costs }.
       *[other] { $n } séances ont un coût illisible : { part-write-costs }.
    }
no-cost-currencies = Les coûts sont en plusieurs monnaies ; avec { $needed } dans la même, le coût d’un meilleur jour peut être donné.

cost-each-day = { $cost } pour chaque jour avec { $amount } { part-than } ({ $measure }), en comptant { part-about-days } après chaque séance.
cost-each-day-between = { $cost } pour chaque jour avec { $amount } { part-than } ({ $measure }), soit { $low } à { $high }, en comptant { part-about-days } après chaque séance.
cost-of-some =
    { $n ->
        [one] { $n } des { $all } séances a un coût en { $currency } ; les autres sont laissées de côté.
       *[other] { $n } des { $all } séances ont un coût en { $currency } ; les autres sont laissées de côté.
    }
cost-of-some-without =
    { $n ->
        [one] { $n } des { $all } séances a un coût sans monnaie ; les autres sont laissées de côté.
       *[other] { $n } des { $all } séances ont un coût sans monnaie ; les autres sont laissées de côté.
    }
better-days = { $after } % de ces jours ont été meilleurs que prévu, d’au moins { $notice } ; parmi les jours ordinaires, { $ordinary } %.
better-days-cost =
    { $figure ->
        [one] Cela fait { $figure } meilleur jour de plus par séance ; coût de chacun : { $cost }.
       *[other] Cela fait { $figure } meilleurs jours de plus par séance ; coût de chacun : { $cost }.
    }
about-cost = environ { $cost }
no-money = rien
tiny-money = moins de 0,01
money = { $amount } { $currency }

## words/experiment: an experiment, on its way and at its end

slot-too-late = après 9999-12-31

experiment-about =
    { $n ->
        [one] { $subject-many } et { $measure } · { $n } paire de semaines
       *[other] { $subject-many } et { $measure } · { $n } paires de semaines
    }
experiment-question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] { $measure-title } : m’en a-t-il fallu moins dans les semaines avec { $subject-one } ?
           *[you] { $measure-title } : vous en a-t-il fallu moins dans les semaines avec { $subject-one } ?
        }
       *[points] { $subject-number ->
            [many] { $measure-title } : est-ce que { $subject } ont aidé ?
           *[one] { $measure-title } : est-ce que { $subject } a aidé ?
        }
    }
experiment-rests = La réponse est en attente jusqu’au { $until-long } : une expérience est en cours ({ $subject-many } et { $measure }), et regarder avant la fin ferait passer le hasard pour de l’aide.

experiment-too-few = Trop peu de paires pour le dire.
experiment-not-kept = Le plan n’a pas été suivi.
experiment-hardly-kept = Le plan n’a guère été suivi.
experiment-helped =
    { $measure-unit ->
        [doses] { $voice ->
            [me] { $measure-title } : il m’en a vraisemblablement fallu moins.
           *[you] { $measure-title } : il vous en a vraisemblablement fallu moins.
        }
       *[points] { $subject-number ->
            [many] { $subject-title } ont vraisemblablement aidé.
           *[one] { $subject-title } a vraisemblablement aidé.
        }
    }
part-weeks-with-one =
    { $drawn ->
        [yes] dans les semaines tirées au sort pour { $subject-one }
       *[no] dans les semaines avec { $subject-one }
    }
experiment-worse = { $measure-title } : { part-values } { part-weeks-with-one }.
experiment-different = { $measure-title } : une différence { part-weeks-with-one }.
experiment-level = Rien à comparer.
experiment-no-difference = On n’a pu voir aucune différence.
experiment-late = Les dernières semaines du plan, dans le journal, tombent après 9999-12-31. Il ne peut donc pas donner de réponse.
experiment-not-its-coins = Le plan dans le journal n’est pas celui qui a été tiré au sort : ses tirages ne découlent pas de son nombre de départ. Il ne peut donc pas donner de réponse.
experiment-drawn-late = Le plan dans le journal n’a pas été tiré au sort avant ses semaines : il a été fait le { $made-long }, et son premier jour est le { $on-long }. Il ne peut donc pas donner de réponse.
experiment-few-pairs =
    { $n ->
        [0] Aucune paire n’a de notes autour de ses deux semaines ; il en faut { $needed } pour une réponse.
        [one] { $n } paire a des notes autour de ses deux semaines ; il en faut { $needed } pour une réponse.
       *[other] { $n } paires ont des notes autour de leurs deux semaines ; il en faut { $needed } pour une réponse.
    }
experiment-equal = Les notes autour de toutes ces semaines sont égales.
part-weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
part-drawn-weeks =
    { $n ->
        [one] la semaine tirée
       *[other] les { $n } semaines tirées
    }
part-in-weeks-with-one =
    { $drawn ->
        [yes] dans { part-drawn-weeks } au sort pour { $subject-one }
       *[no] dans { part-weeks } avec { $subject-one }
    }
part-in-weeks =
    { $over ->
        [yes] { $measure-title } { part-in-your-journal }, { part-in-weeks-with-one }
       *[no] { $measure-title } { part-in-your-journal }, jusqu’ici { part-in-weeks-with-one }
    }
part-other-weeks =
    { $drawn ->
        [yes] les semaines tirées au sort sans rien
       *[no] les semaines sans
    }
experiment-same = { part-in-weeks } : à peu près comme dans { part-other-weeks }.
experiment-differs = { part-in-weeks } : environ { $amount } { part-than } que dans { part-other-weeks }.
part-end-to-end =
    { $lies ->
        [across] entre { $low } et { $high }
       *[below] { part-both-ends }
    }
experiment-fits = Toute valeur { part-end-to-end } est compatible avec le journal.
experiment-probably = Probablement { part-end-to-end }.
experiment-doubt =
    { $voice ->
        [me] C’est une pièce de monnaie qui a choisi les semaines : les mauvaises passes ne peuvent donc pas l’expliquer ; savoir que j’ai eu une séance le peut encore.
       *[you] C’est une pièce de monnaie qui a choisi les semaines : les mauvaises passes ne peuvent donc pas l’expliquer ; savoir que vous avez eu une séance le peut encore.
    }
experiment-orders = { $figure } tirages possibles sur 100 donnent cela ou davantage.
experiment-orders-rare = 1 tirage possible sur { $figure } donne cela ou davantage.
evidence-reached = Les indices d’une aide ont atteint { $enough }.
evidence-has-reached =
    { $voice ->
        [me] Les indices d’une aide ont atteint { $enough }. Je peux m’arrêter ici, ou aller jusqu’au bout.
       *[you] Les indices d’une aide ont atteint { $enough }. Vous pouvez vous arrêter ici, ou aller jusqu’au bout.
    }
evidence-came-to = Les indices d’une aide sont allés jusqu’à { $figure } ; à partir de { $enough }, c’est plus que du hasard.
evidence-so-far =
    { $voice ->
        [me] Indices d’une aide : { $figure }. À partir de { $enough }, c’est plus que du hasard, quel que soit le moment où je regarde.
       *[you] Indices d’une aide : { $figure }. À partir de { $enough }, c’est plus que du hasard, quel que soit le moment où vous regardez.
    }
experiment-as-taken = En calculant comme si la séance avait lieu chaque fois que la pièce l’a dit : environ { $amount }.
part-kept-pairs =
    { $n ->
        [one] Dans { $n } paire suivie comme prévu
       *[other] Dans les { $n } paires suivies comme prévu
    }
experiment-as-kept = { part-kept-pairs }, sans autre soin à moins de trois jours de l’un ou l’autre jour : environ { $amount }. C’est un regard de côté : on tient peut-être plus ou moins un rendez-vous selon la semaine que l’on a eue.
experiment-uptake = { part-In-your-journal }, { $subject-one } a eu lieu dans { $had } des { $n } semaines tirées au sort pour cela, et dans { $strayed } des { $n } tirées au sort sans rien. Chaque paire compte comme elle a été tirée.
experiment-left-out =
    { $n ->
        [one] { $n } paire ne compte pas : une semaine n’a pas de note dans les trois jours avant ou après son jour.
       *[other] { $n } paires ne comptent pas : une semaine n’a pas de note dans les trois jours avant ou après son jour.
    }

share-pairs = Paires de semaines
share-weeks = Semaines conformes au tirage
share-days = Jours notés
next-fixed = L’ordre a été fixé le { $made-long } et ne peut plus changer.
next-session = Prochaine fois : { $subject-one }, le { $next-full }.
next-none-on = Rien le { $next-full } ni dans cette semaine-là.
next-none = Prochaine semaine sans { $subject-bare } : celle du { $next-full }.
next-opens = La prochaine paire de semaines se dévoile le { $next-full }.
next-answer = Toutes les semaines sont passées. La réponse vient le { $next-full }.
state-altered = ne peut pas donner de réponse
state-runs = dure jusqu’au { $until-long } ; sa réponse vient le lendemain
state-done = finie le { $on-long }
state-stopped = arrêtée après { $n } paires sur { $all }
state-stopped-on = arrêtée le { $on-long } après { $n } paires sur { $all }
state-because = { $state } : { $why }
plan-number = Plan { $number }, fait le { $made-long }.


## words: sentences of pages and of the report, as they are

coin-title = Laisser une pièce choisir les semaines
coin-about = { coin-title } : { $told }
coin-why = On prend rendez-vous quand la douleur est forte, et une forte douleur redescend d’elle-même. Si une pièce choisit les semaines, les mauvaises passes tombent autant d’un côté que de l’autre. Dans une semaine sans séance, évitez aussi les autres soins, et prenez ce qu’il vous faut : votre santé passe d’abord.
coin-before = Dans une semaine sans séance, évitez aussi les autres soins, et prenez ce qu’il vous faut : votre santé passe d’abord. Vous pouvez arrêter à tout moment ; les paires complètes comptent quand même. L’ordre est tiré au sort une fois, écrit puis voilé : une paire se voit sept jours avant son début.
coin-rest = Aucune moyenne, aucune ligne ni aucune conclusion n’est montrée avant. Regarder avant la fin ferait passer le hasard pour de l’aide.
coin-looking = Regarder est honnête ici, mais une petite aide devient plus difficile à voir : avec 10 paires, un effet que l’on trouve dans 7 essais sur 10 en attendant n’est trouvé que dans 5.
coin-altered = Le plan a été modifié.
no-diary-tells = Se réjouir d’avance d’une séance peut aussi faire du bien ; aucun journal ne peut distinguer les deux.
scores-alone = D’après les seules notes : ce qui est prévu ces jours-là n’y est pas.
