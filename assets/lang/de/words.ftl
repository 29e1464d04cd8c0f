## words/subject: worum es ging

# Ohne Artikel; eine im Dativ; mehrere; mehrere, nach denen etwas kommt.
subject-massage = Massage
    .bare = Massage
    .one = einer Massage
    .many = Massagen
    .after = Massagen
subject-chiropractor = Chiropraktik
    .bare = Chiropraktik-Sitzung
    .one = einer Chiropraktik-Sitzung
    .many = Chiropraktik-Sitzungen
    .after = Chiropraktik-Sitzungen
subject-other = Sitzungen anderer Art
    .bare = Sitzung anderer Art
    .one = einer Sitzung anderer Art
    .many = Sitzungen anderer Art
    .after = Sitzungen anderer Art
subject-own = { $name }
    .bare = Sitzung „{ $name }“
    .one = einer Sitzung „{ $name }“
    .many = Sitzungen „{ $name }“
    .after = Sitzungen „{ $name }“
subject-sessions = Sitzungen
    .bare = Sitzung
    .one = einer Sitzung
    .many = Sitzungen
    .after = Sitzungen
subject-with = { $subject } bei { $with }
    .bare = { $subject-bare } bei { $with }
    .one = { $subject-one } bei { $with }
    .many = { $subject-many } bei { $with }
    .after = { $subject-after } bei { $with }
sessions-counted = { part-sessions }


## words/amount: Mengen

measure-time-asleep = Schlafdauer
    .noun = Schlafdauer
measure-finger-to-floor = Finger-Boden-Abstand
    .noun = Finger-Boden-Abstand
percent = { $figure } %
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } Punkt
           *[other] { $figure } Punkte
        }
        [doses] { $figure ->
            [one] { $figure } Dosis am Tag
           *[other] { $figure } Dosen am Tag
        }
        [hours] { $figure ->
            [one] { $figure } Stunde
           *[other] { $figure } Stunden
        }
        [percent] { $figure ->
            [one] { $figure } Prozentpunkt
           *[other] { $figure } Prozentpunkte
        }
       *[own] { $figure } { $measure-own }
    }
unit =
    { $measure-unit ->
        [points] Punkte
        [doses] Dosen am Tag
        [hours] Stunden
        [percent] %
       *[own] { $measure-own }
    }
one-unit = eine Einheit ({ $measure-own })
part-one-for-a-day =
    { $measure-unit ->
        [points] ein Punkt für einen Tag
        [doses] eine Dosis weniger
        [hours] eine Stunde für einen Tag
        [percent] ein Prozentpunkt für einen Tag
       *[own] eine Einheit ({ $measure-own }) für einen Tag
    }
one-for-a-day = { part-one-for-a-day }
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } am Tag
        [hours] { $side ->
            [below] { $figure } Stunden weniger
           *[above] { $figure } Stunden mehr
        }
        [percent] { $figure } Prozentpunkte { part-than }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = etwa gleich
range = { $low } bis { $high }
# Neben der Linie der Vorhersage.
above-forecast =
    { $way ->
        [pain] mehr Schmerzen als vorhergesagt
        [burden] mehr { $noun } als vorhergesagt
        [quality] besser als vorhergesagt
        [doses] mehr { $noun } als vorhergesagt
       *[other] höher als vorhergesagt
    }
below-forecast =
    { $way ->
        [pain] weniger Schmerzen als vorhergesagt
        [burden] weniger { $noun } als vorhergesagt
        [quality] schlechter als vorhergesagt
        [doses] weniger { $noun } als vorhergesagt
       *[other] niedriger als vorhergesagt
    }


## words/answer: die Frage, ihre Antwort, und was sie sicherer machte

part-hilft =
    { $subject-number ->
        [many] Helfen
       *[one] Hilft
    }
# Gegen Schmerzen, beim Thema Schlaf: so braucht kein Name einen Artikel.
part-against =
    { $measure-better ->
        [lower] gegen { $measure-title }
       *[higher] beim Thema { $measure-title }
    }
question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Brauche ich nach { $subject-after } weniger { $measure-title }?
           *[you] Brauchst du nach { $subject-after } weniger { $measure-title }?
        }
       *[points] { part-hilft } { part-dir } { $subject } { part-against }?
    }

part-may =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Ich brauche nach { $subject-after } vielleicht weniger { $measure-title }
           *[you] Du brauchst nach { $subject-after } vielleicht weniger { $measure-title }
        }
       *[points] { $subject-number ->
            [many] { $subject-title } helfen vielleicht
           *[one] { $subject-title } hilft vielleicht
        }
    }
part-seems =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Ich scheine nach { $subject-after } weniger { $measure-title } zu brauchen
           *[you] Du scheinst nach { $subject-after } weniger { $measure-title } zu brauchen
        }
       *[points] { $subject-number ->
            [many] { $subject-title } scheinen zu helfen
           *[one] { $subject-title } scheint zu helfen
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] über der Vorhersage
       *[higher] unter der Vorhersage
    }
# „lag der Wert für Schlaf unter der Vorhersage“, „lagen Schmerzmittel …“
part-lag-worse =
    { $measure-unit ->
        [doses] lagen { $measure-title } { part-worse }
       *[points] lag der Wert für { $measure-title } { part-worse }
    }

answer-too-early = Noch zu früh für eine Antwort.
answer-no-variation = Noch nichts zu vergleichen.
answer-too-close = Zu dicht beieinander für eine Antwort.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; auch der Zufall könnte so aussehen.
answer-may-be-recovery = { part-may }; eine langsame Erholung sähe genauso aus.
answer-less = Falls es hilft, dann um weniger als { $notice }.
answer-less-or-hidden = Falls es hilft, dann um weniger als { $notice }, oder die Hilfe bleibt verborgen.
answer-worse =
    { $measure-unit ->
        [doses] { $measure-title } lagen { part-worse }.
       *[points] Der Wert für { $measure-title } lag { part-worse }.
    }
answer-cannot-tell = Noch nicht zu sagen.
answer-rests = Die Antwort ruht.
answer-rests-until = Die Antwort ruht bis zum { $until }.
answer-taken-back =
    { $was ->
        [worse] Bei { $n } Sitzungen { part-lag-worse }; die heutigen Zahlen zeigen das nicht mehr.
        [small] Bei { $n } Sitzungen hieß es: falls es hilft, dann um weniger als { $notice }; die heutigen Zahlen zeigen das nicht mehr.
       *[helped] Bei { $n } Sitzungen schien es zu helfen; die heutigen Zahlen zeigen das nicht mehr.
    }
answer-luck =
    { $measure-unit ->
        [doses] { part-by-itself }, nach dieser Antwort allein; { part-luck }.
       *[points] { part-by-itself }, für sich genommen; { part-luck }.
    }
part-luck =
    { $among ->
        [rows] unter den { $all } Antworten bei „Was hilft“ könnte allein der Zufall so aussehen
       *[scores] unter den { $all } Werten könnte allein der Zufall so aussehen
    }
answer-together = { part-by-itself }, oder es ist „{ $with }“: Beides fällt zu oft zusammen, um es zu trennen.
together-with = Zu oft zusammen mit „{ $with }“, um beides zu trennen: Was die Antwort dem einen zuschreibt, kann das andere bewirkt haben.
together-with-another = Zu oft zusammen mit etwas anderem, um beides zu trennen: Was die Antwort dem einen zuschreibt, kann das andere bewirkt haben.

chip-too-early = zu früh
chip-too-early-sessions =
    { $n ->
        [one] zu früh: noch 1 Sitzung
       *[other] zu früh: noch { $n } Sitzungen
    }
chip-too-early-scored = zu früh: { part-more-scored-days }
chip-too-early-away = zu früh: { part-more-scored-days } abseits davon
chip-too-early-until-nth = zu früh: steht mit der { part-nth } fest
chip-too-early-until-day = zu früh: steht ab dem { $on } fest
chip-no-variation = nichts zu vergleichen
chip-too-close = zu dicht beieinander
chip-seems = scheint zu helfen
chip-may = hilft vielleicht
chip-less = weniger als { $notice }
chip-less-or-hidden = weniger als { $notice }, oder verborgen
chip-worse = { part-worse }
chip-cannot-tell = noch nicht zu sagen
chip-rests = ruht
chip-rests-until = ruht bis zum { $until }
chip-taken-back =
    { $was ->
        [worse] lag { part-worse }, zeigt sich nicht mehr
        [small] war weniger als { $notice }, zeigt sich nicht mehr
        [helped] schien zu helfen, zeigt sich nicht mehr
       *[unknown] zeigt sich nicht mehr
    }
chip-luck =
    { $among ->
        [rows] vielleicht Zufall unter { $all } Antworten
       *[scores] vielleicht Zufall unter { $all } Werten
    }
chip-together = zu oft zusammen mit „{ $with }“
chip-together-with-another = zu oft zusammen mit etwas anderem

fade-until-next = Der Unterschied scheint mindestens bis zur nächsten Sitzung anzuhalten.
fade-perhaps-until-next =
    { $least ->
        [one] Der Unterschied scheint 1 Tag oder länger anzuhalten, vielleicht bis zur nächsten Sitzung.
       *[other] Der Unterschied scheint { $least } Tage oder länger anzuhalten, vielleicht bis zur nächsten Sitzung.
    }
part-about-days =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
# „von 150 Tagen“, „an den 3 Tagen“
part-days-dative =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }
fade-about =
    { $open ->
        [yes] Der Unterschied scheint etwa { part-about-days } oder länger anzuhalten.
       *[no] Der Unterschied scheint etwa { part-about-days } anzuhalten.
    }
fade-between =
    { $open ->
        [yes] Der Unterschied scheint { $least } bis { $most } Tage oder länger anzuhalten.
       *[no] Der Unterschied scheint { $least } bis { $most } Tage anzuhalten.
    }

surer-apart = Noch { part-sessions }, jede mindestens drei Tage nach der vorigen.
surer-scored = Noch { part-sessions } mit Werten davor und danach.
surer-more = Noch etwa { part-sessions }.
surer-away =
    { $n ->
        [one] Noch 1 Tag mit Werten abseits von { $subject-many }.
       *[other] Noch { $n } Tage mit Werten abseits von { $subject-many }.
    }
surer-before = Trag den Wert für { $noun } kurz vor einer Sitzung ein.
surer-before-pain = Trag die Schmerzen kurz vor einer Sitzung ein.
part-the-days-after =
    { $days ->
        [one] den Tag danach
       *[other] die { $days } Tage danach
    }
surer-after =
    { $by-hand ->
        [yes] Trag Werte für { part-the-days-after } ein: bisher { $scored } von { $all }.
       *[no] Notiere { part-the-days-after }: bisher { $scored } von { $all }.
    }


## words/sentence: die heutigen Zahlen

# „In den drei Tagen nach einer Massage“
part-in-days =
    { $days ->
        [0] An keinem Tag
        [1] Am Tag
        [2] In den zwei Tagen
        [3] In den drei Tagen
        [4] In den vier Tagen
        [5] In den fünf Tagen
        [6] In den sechs Tagen
        [7] In den sieben Tagen
        [8] In den acht Tagen
        [9] In den neun Tagen
        [10] In den zehn Tagen
       *[other] In den { $days } Tagen
    }
part-in-days-small =
    { $days ->
        [0] an keinem Tag
        [1] am Tag
        [2] in den zwei Tagen
        [3] in den drei Tagen
        [4] in den vier Tagen
        [5] in den fünf Tagen
        [6] in den sechs Tagen
        [7] in den sieben Tagen
        [8] in den acht Tagen
        [9] in den neun Tagen
        [10] in den zehn Tagen
       *[other] in den { $days } Tagen
    }
sentence-unknown =
    { $measure-unit ->
        [doses] Wie viele Dosen es { part-in-days-small } nach { $subject-one } waren, ist noch nicht genau genug bekannt.
       *[points] Wie { part-dein } Wert für { $measure-title } { part-in-days-small } nach { $subject-one } war, ist noch nicht genau genug bekannt.
    }
sentence-same =
    { $measure-unit ->
        [doses] { part-in-days } nach { $subject-one } { part-hast } { part-du } etwa so viele Dosen genommen wie vorhergesagt.
       *[points] { part-in-days } nach { $subject-one } entsprach { part-dein } Wert für { $measure-title } etwa { part-deiner } Vorhersage.
    }
sentence-differs =
    { $measure-unit ->
        [doses] { part-in-days } nach { $subject-one } { part-hast } { part-du } etwa { $amount } { part-than } genommen als vorhergesagt.
       *[points] { $side ->
            [below] { part-in-days } nach { $subject-one } lag { part-dein } Wert für { $measure-title } etwa { $amount } unter { part-deiner } Vorhersage.
           *[above] { part-in-days } nach { $subject-one } lag { part-dein } Wert für { $measure-title } etwa { $amount } über { part-deiner } Vorhersage.
        }
    }

# „0,4 bis 2,0 Punkte niedriger“, „1,5 Punkte niedriger bis 0,2 Punkte höher“
part-both-ends =
    { $measure-unit ->
        [doses] { $lies ->
            [across] { $low } weniger bis { $high } mehr
            [below] { $low } bis { $high } weniger
           *[above] { $low } bis { $high } mehr
        }
       *[points] { $lies ->
            [across] { $low } niedriger bis { $high } höher
            [below] { $low } bis { $high } niedriger
           *[above] { $low } bis { $high } höher
        }
    }
sentence-range = Zum Tagebuch passt: { part-both-ends }.
sentence-wide-range = Wie oft man auch hinsieht, zum Tagebuch passt: { part-both-ends }.
sentence-more-than-chance = Das ist mehr, als der Zufall erklärt.
sentence-unfit =
    { $measure-better ->
        [lower] Ein Rückgang um { $notice } oder mehr passt nicht zum Tagebuch.
       *[higher] Ein Anstieg um { $notice } oder mehr passt nicht zum Tagebuch.
    }
sentence-several-looks = Von mehreren Auswertungen sehen einige allein durch Zufall so aus.

sentence-no-sessions = In { part-deinem } Tagebuch stehen keine { $subject-many }; nötig sind { $needed } mit Werten davor und danach.
part-deinem =
    { $voice ->
        [me] meinem
       *[you] deinem
    }
sentence-close-sessions = { $all } { $subject-many } liegen weniger als drei Tage auseinander und zählen als { $events }; nötig sind { $needed } mit drei Tagen oder mehr dazwischen.
part-has-sessions = { part-Dein } Tagebuch hat { part-sessions } mit Werten davor und danach
sentence-waits-until-day =
    { $first ->
        [yes] { part-has-sessions }. Die { part-nth } legt die Antwort fest, mit dem ersten Wert ab dem { $on }.
       *[no] { part-has-sessions }. Davon legt die { part-nth } die Antwort fest, mit dem ersten Wert ab dem { $on }.
    }
sentence-waits-until-nth = { part-has-sessions }. Mit der { part-nth } steht die Antwort fest.
sentence-rests = Es läuft ein Experiment: { $subject } und { $measure-title }. Wer früh hinsieht, hält leicht Zufall für Hilfe.
sentence-few-sessions =
    { $more ->
        [one] { part-has-sessions }; nötig sind { $needed }. Es fehlt noch 1.
       *[other] { part-has-sessions }; nötig sind { $needed }. Es fehlen noch { $more }.
    }
sentence-few-days = { part-Dein } Tagebuch hat { part-scored-days } abseits von { $subject-many }; nötig sind { $needed }.
part-nearly-always =
    { $night ->
        [yes] in fast jeder Nacht
       *[no] an fast jedem Tag
    }
part-needs-change =
    { $night ->
        [yes] Eine Vorhersage braucht Nächte, die sich unterscheiden
       *[no] Eine Vorhersage braucht Tage, die sich unterscheiden
    }
sentence-always = { part-Dein } Wert für { $measure-title } war { part-nearly-always } { $value }. { part-needs-change }.
sentence-always-same = { part-Dein } Wert für { $measure-title } war { part-nearly-always } gleich. { part-needs-change }.
sentence-always-doses =
    { $doses ->
        [one] { part-Du } { part-hast } { part-nearly-always } { $doses } Dosis genommen. { part-needs-change }.
       *[other] { part-Du } { part-hast } { part-nearly-always } { $doses } Dosen genommen. { part-needs-change }.
    }
sentence-always-same-doses = { part-Du } { part-hast } { part-nearly-always } gleich viele Dosen genommen. { part-needs-change }.
part-washout =
    { $washout ->
        [one] 1 Tag
       *[other] { $washout } Tage
    }
part-longer-stretch = nötig sind { $needed }. Eine längere Pause zwischen zwei { $subject-many }, wann immer sie kommt, holt das nach
sentence-too-close =
    { $scored ->
        [0] Kein Tag mit Werten liegt mehr als { part-washout } nach { $subject-one }; { part-longer-stretch }.
        [one] Nur 1 Tag mit Werten liegt mehr als { part-washout } nach { $subject-one }; { part-longer-stretch }.
       *[other] Nur { $scored } Tage mit Werten liegen mehr als { part-washout } nach { $subject-one }; { part-longer-stretch }.
    }
sentence-worse-by = Um etwa { $amount }, { part-in-days-small } nach { $subject-one }.
part-on-bad-days =
    { $measure-better ->
        [lower] zu Beginn einer schlechten Phase
       *[higher] in einer schlechten Woche
    }
part-turn-to-it =
    { $voice ->
        [me] { $subject-booked ->
            [yes] ich { part-on-bad-days } buche
           *[no] ich { part-on-bad-days } darauf zurückgreife
        }
       *[you] { $subject-booked ->
            [yes] du { part-on-bad-days } buchst
           *[no] du { part-on-bad-days } darauf zurückgreifst
        }
    }
sentence-no-harm =
    { $subject-number ->
        [many] Oft heißt das, dass { part-turn-to-it }. Es heißt nicht, dass { $subject } schaden.
       *[one] Oft heißt das, dass { part-turn-to-it }. Es heißt nicht, dass { $subject } schadet.
    }
sentence-no-range = Aus diesen Werten ergibt sich noch kein Bereich.
sentence-cannot-tell = { $measure-title } { part-in-days-small } nach { $subject-one }, gegenüber { part-deiner } Vorhersage: Zum Tagebuch passt { part-both-ends }. Bei { part-sessions } hätte sich nur eine Änderung um etwa { $half } oder mehr zeigen können.
sentence-needed =
    { $more ->
        [one] Etwa 1 weitere würde { $notice } in 9 von 10 solchen Tagebüchern zeigen.
       *[other] Etwa { $more } weitere würden { $notice } in 9 von 10 solchen Tagebüchern zeigen.
    }


## words/beside: was neben der Antwort steht

basis-ordinary-days =
    { $n ->
        [one] 1 gewöhnlicher Tag, auf den sich die Vorhersage stützt.
       *[other] { $n } gewöhnliche Tage, auf die sich die Vorhersage stützt.
    }
next-look-nth = Die Antwort wird das nächste Mal festgelegt: bei der { part-nth }.
next-look-nth-from = Die Antwort wird das nächste Mal festgelegt: bei der { part-nth }, ab dem { $on }.
next-look-first-from = Die Antwort wird das nächste Mal festgelegt: bei der ersten Sitzung ab dem { $on }.
next-look-score-from = Die Antwort wird das nächste Mal festgelegt: mit einem Wert ab dem { $on }.

so-far = Bisher: { part-than }.
so-far-nothing = Bisher: nichts Neues.

part-slow-change =
    { $helps ->
        [yes] eine langsame Erholung sähe genauso aus
       *[no] was sie bewirkt, steckt in diesen Zahlen
    }
unknown-change-close = { part-Deine } { $subject-many } liegen so dicht beieinander, dass sich aus den Tagen dazwischen keine langsame Veränderung ablesen lässt; { part-slow-change }.
unknown-change-few = Seit der ersten dieser { $subject-many } gibt es zu wenige gewöhnliche Tage mit Werten, um eine langsame Veränderung abzulesen; { part-slow-change }.

part-nearly-always-on =
    { $voice ->
        [me] Ich gehe fast immer
       *[you] Du gehst fast immer
    }
same-weekday = { part-nearly-always-on } an einem { part-weekday }; die Tage danach sind immer dieselben Wochentage, und auch gute Wochentage sähen so aus.
same-weekday-weekends = { part-nearly-always-on } an einem { part-weekday }; die Tage danach sind Wochenenden, und auch ein gutes Wochenende sähe so aus.
same-weekdays = { part-nearly-always-on } an denselben Wochentagen; auch die Tage danach sind immer dieselben, und gute Wochentage sähen ebenfalls so aus.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] in dieser Woche
           *[other] in diesen { $n } Wochen
        }
        [months] { $n ->
            [one] in diesem Monat
           *[other] in diesen { $n } Monaten
        }
       *[years] { $n ->
            [one] in diesem Jahr
           *[other] in diesen { $n } Jahren
        }
    }
part-not-counted =
    { $better ->
        [yes] Das zählt nicht als Hilfe
       *[no] Das zählt nicht gegen { $subject }
    }
slow-change =
    { $measure-unit ->
        [doses] { $side ->
            [below] { part-Du } { part-hast } { part-span } ohnehin nach und nach etwa { $amount } weniger genommen. { part-not-counted }.
           *[above] { part-Du } { part-hast } { part-span } ohnehin nach und nach etwa { $amount } mehr genommen. { part-not-counted }.
        }
       *[points] { $side ->
            [below] { part-Dein } Wert für { $measure-title } ist { part-span } ohnehin um etwa { $amount } gesunken. { part-not-counted }.
           *[above] { part-Dein } Wert für { $measure-title } ist { part-span } ohnehin um etwa { $amount } gestiegen. { part-not-counted }.
        }
    }

painkillers-only-taken = Schmerzmittel sind nur dort notiert, wo welche genommen wurden; darum lassen sich die Tage nach { $subject-one } nicht mit anderen vergleichen. Tabletten können wie Hilfe aussehen.
painkillers-more = Vom Tag { $subject-one } bis drei Tage danach { part-hast } { part-du } mehr Schmerzmittel genommen als an anderen Tagen ({ $after } am Tag, sonst { $ordinary }); das kann wie Hilfe aussehen.
part-go-as =
    { $voice ->
        [me] Ich gehe dann, wenn
       *[you] Du gehst dann, wenn
    }
booked-on-bad-days =
    { $measure-unit ->
        [doses] { part-go-as } die Zahl der Dosen nach oben springt; dann weiß eine Vorhersage am wenigsten, und ein Nutzen kann verborgen bleiben.
       *[points] { $measure-better ->
            [lower] { part-go-as } { part-dein } Wert für { $measure-title } nach oben springt; dann weiß eine Vorhersage am wenigsten, und ein Nutzen kann verborgen bleiben.
           *[higher] { part-go-as } { part-dein } Wert für { $measure-title } abfällt; dann weiß eine Vorhersage am wenigsten, und ein Nutzen kann verborgen bleiben.
        }
    }
other-treatments = Bei { $n } der { $all } Sitzungen gab es innerhalb von drei Tagen noch eine andere Behandlung; auch was diese bewirkt, steckt in den Zahlen.
part-company =
    { $alike ->
        [yes] das Tagebuch kann beides nicht unterscheiden
       *[no] auch was das bewirkt, steckt in den Zahlen
    }
company-of-all = Bei allen { $all } Sitzungen gab es innerhalb von drei Tagen auch „{ $with }“, an anderen Tagen selten; { part-company }.
company-of-some = Bei { $n } der { $all } Sitzungen gab es innerhalb von drei Tagen auch „{ $with }“, an anderen Tagen selten; { part-company }.

settled = Festgelegt bei der { part-nth }, am { $on }.
settled-since = Festgelegt bei der { part-nth } seit der ersten, am { $on }.

part-of-your-sessions =
    { $all ->
        [one] { part-deiner } einen { $subject-bare }
       *[other] { part-deinen } { $all } { $subject-many }
    }
counted-only = { part-Deine } eine { $subject-bare } zählt.
counted-not-yet = { part-Deine } eine { $subject-bare } zählt noch nicht.
counted-none = Von { part-of-your-sessions } zählt noch keine.
counted-all = { part-Deine } { $all } { $subject-many } zählen alle.
counted-some =
    { $n ->
        [one] 1 von { part-of-your-sessions } zählt.
       *[other] { $n } von { part-of-your-sessions } zählen.
    }
counted-two-years = In den letzten zwei Jahren: { $n } von { part-of-your-sessions }.
counted-two-years-to = In den zwei Jahren bis zum { $until }: { $n } von { part-of-your-sessions }.

left-out-older =
    { $n ->
        [one] 1 ist älter
       *[other] { $n } sind älter
    }
left-out-outside =
    { $n ->
        [one] 1 liegt außerhalb der Tage, für die es Werte gibt
       *[other] { $n } liegen außerhalb der Tage, für die es Werte gibt
    }
left-out-close =
    { $n ->
        [one] 1 liegt keine drei Tage von einer anderen entfernt und zählt mit ihr
       *[other] { $n } liegen keine drei Tage von einer anderen entfernt und zählen mit ihr
    }
left-out-no-score-before =
    { $n ->
        [one] 1 hat keinen Wert in den drei Tagen davor
       *[other] { $n } haben keinen Wert in den drei Tagen davor
    }
left-out-too-early =
    { $n ->
        [one] 1 kommt so früh, dass die Tage davor außerhalb des Zeitraums liegen
       *[other] { $n } kommen so früh, dass die Tage davor außerhalb des Zeitraums liegen
    }
left-out-no-score-after =
    { $n ->
        [one] 1 hat zu wenige Werte in den Tagen danach
       *[other] { $n } haben zu wenige Werte in den Tagen danach
    }
left-out-no-forecast =
    { $n ->
        [one] 1 hat zu wenige gewöhnliche Tage für eine Vorhersage
       *[other] { $n } haben zu wenige gewöhnliche Tage für eine Vorhersage
    }
better-than-forecast =
    { $n ->
        [one] 1 der { $all } war besser als vorhergesagt.
       *[other] { $n } der { $all } waren besser als vorhergesagt.
    }

main-question-since = { part-Deine } Hauptfrage, aufgeschrieben am { $on }.
main-question-since-after = { part-Deine } Hauptfrage, aufgeschrieben am { $on }, nach diesen Sitzungen.
main-question-is = { part-Deine } Hauptfrage: { $question }
main-question-it-since = Sie wurde am { $on } aufgeschrieben.
main-question-written = Aufgeschrieben am { $on }.
main-question-not-yet = Sie ist noch nicht aufgeschrieben: Das geschieht mit der ersten Antwort.
several-looks = Eine von mehreren Auswertungen.
several-looks-days = Eine von mehreren Auswertungen, allein vom { $on } bis zum { $until }; die Hauptauswertung ist die der letzten zwei Jahre.


## words/figures: die Zahlen hinter der Antwort

figure-difference = Unterschied
figure-interval = 95-%-Intervall
figure-luck = Prüfung auf Zufall
figure-percent = Prozent
figure-better = Besser als vorhergesagt
figure-week = Ganze Woche
figure-longer = Längere Sitzungen
figure-sessions = Sitzungen
figure-washout = Nachwirkzeit
figure-clean = Gewöhnliche Tage
washout-days = { part-washout }
clean-of-scored = { $n } von { $all } mit Werten
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } unter mehreren Werten)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } von Minuten und Unterschied, 1 Sitzung; nur als Hinweis
       *[other] ρ = { $rho } von Minuten und Unterschied, { $n } Sitzungen; nur als Hinweis
    }
percent-of-forecast = { $figure } % { part-than }
percent-tiny = weniger als 1 %
share-of-sessions = { $figure } % der Sitzungen ({ $low } bis { $high } %)


## words/recovery: die Tage nach dem Training

part-workouts =
    { $n ->
        [one] 1 Trainingseinheit
       *[other] { $n } Trainingseinheiten
    }
recovery-chosen =
    { $voice ->
        [me] Ich habe selbst gewählt, wann es eine gab; was an diesen Tagen sonst noch anders war, steckt also mit darin.
       *[you] Du hast selbst gewählt, wann es eine gab; was an diesen Tagen sonst noch anders war, steckt also mit darin.
    }
recovery-rests = Das ruht wegen des Experiments bis zum { $until }.
recovery-none = Noch keine Trainingseinheit mit Werten davor und danach.
recovery-few = { part-workouts } mit einer Behandlung am selben oder am nächsten Tag, { $without } ohne; nötig sind je { $needed }.
recovery-same = Zwischen { part-workouts } mit einer Behandlung am selben oder am nächsten Tag und { $without } ohne war bei { part-deinem } Wert für { $measure-title } danach kein Unterschied zu sehen; es passt alles von { $low } bis { $high }.
recovery-differs =
    { $measure-unit ->
        [doses] Nach { part-workouts } mit einer Behandlung am selben oder am nächsten Tag { part-hast } { part-du } etwa { $amount } { part-than } genommen als nach { $without } ohne; es passt { $low } bis { $high }.
       *[points] Nach { part-workouts } mit einer Behandlung am selben oder am nächsten Tag war { part-dein } Wert für { $measure-title } um etwa { $amount } { part-than } als nach { $without } ohne; es passt { $low } bis { $high }.
    }
recovery-close = Trainingseinheiten, die weniger als drei Tage auseinander liegen, zählen als eine.
recovery-few-days = { part-Dein } Tagebuch hat { part-workouts } und { part-scored-days } abseits von Training und Behandlungen; nötig sind { $needed }.
part-recovery-stretch = nötig sind { $needed }. Eine längere Pause zwischen zweien, wann immer sie kommt, holt das nach
recovery-too-close =
    { $scored ->
        [0] Zu dicht beieinander für eine Antwort: Bei { part-workouts } liegt kein Tag mit Werten mehr als { part-washout } nach einem Training oder einer Behandlung; { part-recovery-stretch }.
        [one] Zu dicht beieinander für eine Antwort: Bei { part-workouts } liegt nur 1 Tag mit Werten mehr als { part-washout } nach einem Training oder einer Behandlung; { part-recovery-stretch }.
       *[other] Zu dicht beieinander für eine Antwort: Bei { part-workouts } liegen nur { $scored } Tage mit Werten mehr als { part-washout } nach einem Training oder einer Behandlung; { part-recovery-stretch }.
    }


## words/tomorrow: was die nächsten Tage bringen können

part-when =
    { $tomorrow ->
        [yes] Morgen
       *[no] { part-weekday }
    }
tomorrow-always = { part-when }: { $measure-title } etwa { $value }. Bisher war es immer { $value }.
tomorrow-is = { part-when }: { $measure-title } etwa { $value }. In vier von fünf Fällen ist es { $low }.
tomorrow-between = { part-when }: { $measure-title } etwa { $value }. In vier von fünf Fällen bleibt es zwischen { $low } und { $high }.
tomorrow-of-hundred = Darauf entfallen { $figure } von 100.
tomorrow-of-hundred-together = Auf diese Werte zusammen entfallen { $figure } von 100; mit weniger Werten werden es keine 80.
tomorrow-record =
    { $all ->
        [one] Bei der einen solchen Angabe bisher lag der Wert { $n }-mal darin.
       *[other] Bei den letzten { $all } solchen Angaben lag der Wert { $n }-mal darin.
    }
tomorrow-too-early = zu früh; eine Vorhersage braucht { $needed } Tage mit Werten.
tomorrow-was-always = bisher immer { $value }.
tomorrow-old = der letzte Wert ist vom { $on }. Trag zuerst den heutigen ein.


## words/chances: was ein Experiment finden könnte

part-tries =
    { $tries ->
        [0] weniger als 1 von 10 Versuchen
        [10] fast allen Versuchen
       *[other] etwa { $tries } von 10 Versuchen
    }
part-larger-tries =
    { $larger-tries ->
        [0] weniger als 1 von 10 Versuchen
        [10] fast allen Versuchen
       *[other] etwa { $larger-tries } von 10 Versuchen
    }
chances-one = { $n } Paare würden { $amount } in { part-tries } finden.
chances-two = { $n } Paare würden { $amount } in { part-tries } finden und { $larger } in { part-larger-tries }.
chances-needed = { $n } Paare finden { $notice } in 8 von 10 Versuchen.
chances-larger = Ein Jahr davon könnte { $notice } nicht sichtbar machen; für eine größere Wirkung ({ $larger }) braucht es { $n } Paare.
chances-none = Ein Jahr davon könnte { $notice } nicht sichtbar machen.
chances-beyond-scale = { $notice }, die kleinste spürbare Veränderung, ist mehr als die ganze Skala: Lege für diesen Wert eine kleinere fest.
part-unknown-chance = Wie oft { $n } Paare etwas finden würden, lässt sich noch nicht sagen
chances-few-scores = { part-unknown-chance }: Nötig sind { $needed } Tage mit Werten; es gibt { $scored }.
chances-scattered-scores = { part-unknown-chance }: Nötig sind { $needed } Tage mit Werten innerhalb eines Jahres.
chances-no-change = { part-unknown-chance }: Die Werte ändern sich nie.
chances-few-pairs = { part-unknown-chance }: Nötig sind mehr Paare von Tagen mit Werten im Abstand einer Woche, beide abseits von Sitzungen.


## words/helps: was hilft

helps-not-ranked = Jede Art wird mit { part-deiner } Vorhersage verglichen, nicht mit den anderen. Der Zufall ist berücksichtigt.
helps-left-out =
    { $n ->
        [one] Hier stehen die { $all } mit den meisten Sitzungen; 1 weitere hat weniger und ist weggelassen.
       *[other] Hier stehen die { $all } mit den meisten Sitzungen; { $n } weitere haben weniger und sind weggelassen.
    }
luck-among =
    { $among ->
        [rows] { $all } Arten und Personen mit einer Antwort hier
       *[scores] { $all } Werten nach denselben Sitzungen
    }
luck-among-or = { $luck }, oder von { $more-luck }
luck-note = Könnte Zufall sein: Für sich genommen scheint es zu helfen oder hilft vielleicht, aber von { $luck } kann eine Antwort allein durch Zufall so aussehen.
chip-more-to-go = noch { $n }
chip-more-scored = { part-more-scored-days }
chip-more-away = { part-more-scored-days } abseits davon

column-after = Nach
column-times = Anzahl
column-difference = Unterschied
column-range = Bereich
column-verdict = Ergebnis
cost-head = { part-one-for-a-day } kostet
cost-with-range = { $cost }, { $low } bis { $high }
cost-not-noted = keine Kosten notiert
cost-some-noted = { $n } von { $all } notiert
cost-unread = nicht lesbar
cost-some-read = { $n } von { $all } lesbar
cost-currencies = in mehreren Währungen
price = { part-one-for-a-day } kostet { $cost }
price-some-noted = Kosten: { $n } von { $all } notiert
price-unread = Kosten: nicht lesbar
price-some-read = Kosten: { $n } von { $all } lesbar
price-currencies = Kosten in mehreren Währungen

no-cost-luck = Was ein besserer Tag kostet, steht hier nicht: Allein der Zufall könnte so aussehen.
no-cost-no-difference = Was ein besserer Tag kostet, steht hier nicht: Auch gar kein Unterschied passt zu deinem Tagebuch.
no-cost-no-help = Was ein besserer Tag kostet, steht nur dort, wo eine Sitzung zu helfen scheint oder vielleicht hilft.
no-cost-noted = Bei diesen { $all } Sitzungen sind keine Kosten notiert; mit { $needed } steht hier, was ein besserer Tag kostet.
no-cost-few = Bei { $n } der { $all } Sitzungen sind Kosten notiert; mit { $needed } steht hier, was ein besserer Tag kostet.
no-cost-some-read = Bei { $n } der { $all } Sitzungen sind die Kosten lesbar.
part-write-costs = Schreib sie wie 45 EUR oder 45,50 EUR, und was nichts gekostet hat, als 0 EUR. Mit { $needed } steht hier, was ein besserer Tag kostet
no-cost-unread =
    { $n ->
        [one] Bei 1 Sitzung sind die Kosten nicht lesbar: { part-write-costs }.
       *[other] Bei { $n } Sitzungen sind die Kosten nicht lesbar: { part-write-costs }.
    }
no-cost-currencies = Die Kosten sind in mehreren Währungen; mit { $needed } in einer steht hier, was ein besserer Tag kostet.

# „an dem der Wert für Schlaf um 1 Punkt höher war“
part-each-day =
    { $measure-unit ->
        [doses] { $cost } für jeden Tag mit { $amount } { part-than }
       *[points] { $cost } für jeden Tag, an dem der Wert für { $measure-title } um { $amount } { part-than } war
    }
part-counting =
    { $days ->
        [one] gezählt über 1 Tag nach jeder Sitzung
       *[other] gezählt über { $days } Tage nach jeder Sitzung
    }
cost-each-day = { part-each-day }, { part-counting }.
cost-each-day-between = { part-each-day } ({ $low } bis { $high }), { part-counting }.
cost-of-some = Bei { $n } der { $all } Sitzungen sind die Kosten in { $currency }; die anderen sind nicht dabei.
cost-of-some-without = Bei { $n } der { $all } Sitzungen sind Kosten ohne Währung notiert; die anderen sind nicht dabei.
better-days = { $after } % dieser Tage waren mindestens { $notice } besser als vorhergesagt; von den gewöhnlichen Tagen sind es { $ordinary } %.
better-days-cost = Das sind { $figure } bessere Tage mehr je Sitzung, jeder zu { $cost }.
about-cost = etwa { $cost }
no-money = nichts
tiny-money = weniger als 0,01
money = { $amount } { $currency }


## words/experiment: ein Experiment unterwegs und am Ende

slot-too-late = nach dem 31.12.9999

experiment-about =
    { $n ->
        [one] { $subject } und { $measure-title } · 1 Wochenpaar
       *[other] { $subject } und { $measure-title } · { $n } Wochenpaare
    }
experiment-question =
    { $measure-unit ->
        [doses] { $voice ->
            [me] Habe ich in Wochen mit { $subject-one } weniger { $measure-title } gebraucht?
           *[you] Hast du in Wochen mit { $subject-one } weniger { $measure-title } gebraucht?
        }
       *[points] { $subject-number ->
            [many] Haben { part-dir } { $subject } { part-against } geholfen?
           *[one] Hat { part-dir } { $subject } { part-against } geholfen?
        }
    }
experiment-rests = Die Antwort ruht bis zum { $until }: Es läuft ein Experiment ({ $subject } und { $measure-title }), und wer früh hinsieht, hält leicht Zufall für Hilfe.

experiment-too-few = Zu wenige Paare für eine Antwort.
experiment-not-kept = Der Plan wurde nicht eingehalten.
experiment-hardly-kept = Der Plan wurde kaum eingehalten.
experiment-helped =
    { $measure-unit ->
        [doses] { part-Du } { part-hast } wahrscheinlich weniger { $measure-title } gebraucht.
       *[points] { $subject-number ->
            [many] { $subject-title } haben wahrscheinlich geholfen.
           *[one] { $subject-title } hat wahrscheinlich geholfen.
        }
    }
part-weeks-with-one =
    { $drawn ->
        [yes] in den Wochen, die laut Los mit { $subject-one } sein sollten
       *[no] in den Wochen mit { $subject-one }
    }
experiment-worse =
    { $measure-unit ->
        [doses] Es waren { part-than } { $measure-title } { part-weeks-with-one }.
       *[points] Der Wert für { $measure-title } war { part-than } { part-weeks-with-one }.
    }
experiment-different =
    { $measure-unit ->
        [doses] Die Zahl der Dosen war anders { part-weeks-with-one }.
       *[points] Der Wert für { $measure-title } war anders { part-weeks-with-one }.
    }
experiment-level = Nichts zu vergleichen.
experiment-no-difference = Es war kein Unterschied zu sehen.
experiment-late = Die letzten Wochen des Plans im Tagebuch liegen nach dem 31.12.9999. So kann er keine Antwort geben.
experiment-not-its-coins = Der Plan im Tagebuch ist nicht der, der gelost wurde: Seine Münzwürfe folgen nicht aus seinem Startwert. So kann er keine Antwort geben.
experiment-drawn-late = Der Plan im Tagebuch wurde nicht vor seinen Wochen gelost: Er ist vom { $made }, und sein erster Tag ist der { $on }. So kann er keine Antwort geben.
experiment-few-pairs =
    { $n ->
        [0] Kein Paar hat Werte um beide Wochen herum; für eine Antwort sind { $needed } nötig.
        [one] 1 Paar hat Werte um beide Wochen herum; für eine Antwort sind { $needed } nötig.
       *[other] { $n } Paare haben Werte um beide Wochen herum; für eine Antwort sind { $needed } nötig.
    }
experiment-equal = Die Werte um all diese Wochen herum sind gleich.
part-in-weeks-with-one =
    { $n ->
        [one] { $drawn ->
            [yes] In der 1 Woche, die laut Los mit { $subject-one } sein sollte,
           *[no] In 1 Woche mit { $subject-one }
        }
       *[other] { $drawn ->
            [yes] In den { $n } Wochen, die laut Los mit { $subject-one } sein sollten,
           *[no] In { $n } Wochen mit { $subject-one }
        }
    }
part-so-far =
    { $over ->
        [yes] { "" }
       *[no] bisher{ " " }
    }
part-in-other-weeks =
    { $drawn ->
        [yes] in den Wochen, die ohne sein sollten
       *[no] in den Wochen ohne
    }
experiment-same =
    { $measure-unit ->
        [doses] { part-in-weeks-with-one } { part-hast } { part-du } { part-so-far }etwa so viele Dosen genommen wie { part-in-other-weeks }.
       *[points] { part-in-weeks-with-one } war { part-dein } Wert für { $measure-title } { part-so-far }etwa so wie { part-in-other-weeks }.
    }
experiment-differs =
    { $measure-unit ->
        [doses] { part-in-weeks-with-one } { part-hast } { part-du } { part-so-far }etwa { $amount } { part-than } genommen als { part-in-other-weeks }.
       *[points] { part-in-weeks-with-one } war { part-dein } Wert für { $measure-title } { part-so-far }um etwa { $amount } { part-than } als { part-in-other-weeks }.
    }
# „0,2 bis 2,3 Punkte niedriger“; über beide Seiten bringt jedes Ende sein Wort mit: „1,1 niedriger bis 0,4 höher“.
part-end-to-end =
    { $measure-unit ->
        [doses] { $lies ->
            [across] { $low } bis { $high }
            [below] { $low } bis { $high } weniger
           *[above] { $low } bis { $high } mehr
        }
       *[points] { $lies ->
            [across] { $low } bis { $high }
            [below] { $low } bis { $high } niedriger
           *[above] { $low } bis { $high } höher
        }
    }
experiment-fits = Dazu passt alles von { part-end-to-end }.
experiment-probably = Vermutlich { part-end-to-end }.
experiment-doubt =
    { $voice ->
        [me] Eine Münze hat die Wochen gewählt, darum können schlechte Phasen es nicht erklären; dass ich wusste, wann es eine gab, aber schon.
       *[you] Eine Münze hat die Wochen gewählt, darum können schlechte Phasen es nicht erklären; dass du wusstest, wann es eine gab, aber schon.
    }
experiment-orders = { $figure } von 100 Münzfolgen sehen so aus oder noch deutlicher.
experiment-orders-rare = 1 von { $figure } Münzfolgen sieht so aus oder noch deutlicher.
evidence-reached = Die Hinweise, dass es hilft, haben die Stärke { $enough } erreicht.
evidence-has-reached =
    { $voice ->
        [me] Die Hinweise, dass es hilft, haben die Stärke { $enough } erreicht. Ich kann hier aufhören oder bis zum Ende weitermachen.
       *[you] Die Hinweise, dass es hilft, haben die Stärke { $enough } erreicht. Du kannst hier aufhören oder bis zum Ende weitermachen.
    }
evidence-came-to = Die Hinweise, dass es hilft, kamen auf die Stärke { $figure }; ab { $enough } ist es mehr als Zufall.
evidence-so-far =
    { $voice ->
        [me] Hinweise, dass es hilft: Stärke { $figure }. Ab { $enough } ist es mehr als Zufall, wann immer ich hinsehe.
       *[you] Hinweise, dass es hilft: Stärke { $figure }. Ab { $enough } ist es mehr als Zufall, wann immer du hinsiehst.
    }
experiment-as-taken = Gerechnet auf den Fall, dass man immer geht, wenn die Münze es sagt: etwa { $amount }.
part-side-look = Das ist ein Blick am Rande: Wer einen Termin einhält, kann sich danach unterscheiden, wie die Woche lief
experiment-as-kept =
    { $n ->
        [one] In dem 1 Paar, das eingehalten wurde, ohne andere Behandlung innerhalb von drei Tagen um beide Tage: etwa { $amount }. { part-side-look }.
       *[other] In den { $n } Paaren, die eingehalten wurden, ohne andere Behandlung innerhalb von drei Tagen um beide Tage: etwa { $amount }. { part-side-look }.
    }
experiment-uptake = Zu { $subject-one } kam es in { $had } der { $n } Wochen, die dafür gelost waren, und in { $strayed } der { $n } Wochen, die ohne gelost waren. Jedes Paar zählt so, wie es gelost wurde.
experiment-left-out =
    { $n ->
        [one] 1 Paar zählt nicht: Eine Woche hat in den drei Tagen vor oder nach ihrem Tag keinen Wert.
       *[other] { $n } Paare zählen nicht: Eine Woche hat in den drei Tagen vor oder nach ihrem Tag keinen Wert.
    }

share-pairs = Wochenpaare
share-weeks = Wochen wie gelost
share-days = Tage mit Werten
next-fixed = Die Reihenfolge wurde am { $made } festgelegt und lässt sich nicht ändern.
next-session = Als Nächstes: { $subject-bare } am { $next-full }.
next-none-on = Keine am { $next-full } und in dieser Woche.
next-none = Als Nächstes: keine { $subject-many } in der Woche mit { $next-full }.
next-opens = Das nächste Wochenpaar wird am { $next-full } aufgedeckt.
next-answer = Alle Wochen sind vorbei. Die Antwort kommt am { $next-full }.
state-altered = kann keine Antwort geben
state-runs = läuft bis zum { $until }; die Antwort kommt am Tag danach
state-done = am { $on } abgeschlossen
state-stopped = nach { $n } von { $all } Paaren beendet
state-stopped-on = am { $on } nach { $n } von { $all } Paaren beendet
state-because = { $state }: { $why }
plan-number = Plan { $number }, erstellt am { $made }.

## words: Sätze von Seiten und vom Bericht, wie sie sind

coin-title = Eine Münze wählt die Wochen
coin-about = { coin-title }: { $told }
coin-why = Gebucht wird, wenn die Schmerzen stark sind, und starke Schmerzen klingen von selbst wieder ab. Wählt eine Münze die Wochen, fallen schlechte Phasen auf beide Seiten gleich. Verzichte in einer Woche ohne Sitzung auch auf andere Behandlungen, und nimm, was du brauchst: Deine Gesundheit geht vor.
coin-before = Verzichte in einer Woche ohne Sitzung auch auf andere Behandlungen, und nimm, was du brauchst: Deine Gesundheit geht vor. Du kannst jederzeit aufhören; die Paare, die vollständig sind, zählen trotzdem. Die Reihenfolge wird einmal gelost, aufgeschrieben und dann verdeckt: Ein Paar siehst du sieben Tage, bevor es beginnt.
coin-rest = Vorher werden keine Mittelwerte, keine Linien und kein Ergebnis gezeigt. Wer früh hinsieht, hält leicht Zufall für Hilfe.
coin-looking = Hinsehen verfälscht hier nichts, macht eine kleine Hilfe aber schwerer zu erkennen: Mit 10 Paaren wird eine Wirkung, die man mit Warten in 7 von 10 Versuchen findet, in 5 gefunden.
coin-altered = Der Plan wurde verändert.
no-diary-tells = Auch die Vorfreude auf eine Sitzung kann guttun; kein Tagebuch kann beides trennen.
scores-alone = Aus den Werten allein: Was für diese Tage geplant ist, steckt nicht darin.
