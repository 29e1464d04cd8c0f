## words/subject: what was studied

# Formy opisuje początek pliku locale.ftl.
subject-massage = masaż
    .bare = masaż
    .one = masaże
    .many = masaży
    .after = po masażu
subject-chiropractor = chiropraktyka
    .bare = wizyta u chiropraktyka
    .one = wizyty u chiropraktyka
    .many = wizyt u chiropraktyka
    .after = po wizycie u chiropraktyka
subject-other = inne sesje
    .bare = inna sesja
    .one = inne sesje
    .many = innych sesji
    .after = po innych sesjach
# Nazwa wpisana przez człowieka stoi w cudzysłowie i nie odmienia się.
subject-own = { $name }
    .bare = sesja „{ $name }”
    .one = sesje „{ $name }”
    .many = sesji „{ $name }”
    .after = po sesji „{ $name }”
subject-sessions = sesje
    .bare = sesja
    .one = sesje
    .many = sesji
    .after = po sesji
# Imię w nawiasie też się nie odmienia: „masaż (Ana)".
subject-with = { $subject } ({ $with })
    .bare = { $subject-bare } ({ $with })
    .one = { $subject-one } ({ $with })
    .many = { $subject-many } ({ $with })
    .after = { $subject-after } ({ $with })
sessions-counted = { part-sessions }


## words/amount: amounts of what was measured

measure-time-asleep = Czas snu
    .noun = czas snu
measure-finger-to-floor = Odległość palców od podłogi
    .noun = odległość palców od podłogi
percent = { $figure }%
# W bierniku: „o 0,4 punktu", „o 1 dawkę dziennie".
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } punkt
            [few] { $figure } punkty
            [many] { $figure } punktów
           *[other] { $figure } punktu
        }
        [doses] { $figure ->
            [one] { $figure } dawkę dziennie
            [few] { $figure } dawki dziennie
            [many] { $figure } dawek dziennie
           *[other] { $figure } dawki dziennie
        }
        [hours] { $figure ->
            [one] { $figure } godzinę
            [few] { $figure } godziny
            [many] { $figure } godzin
           *[other] { $figure } godziny
        }
        [percent] { $figure ->
            [one] { $figure } punkt procentowy
            [few] { $figure } punkty procentowe
            [many] { $figure } punktów procentowych
           *[other] { $figure } punktu procentowego
        }
       *[own] { $figure } { $measure-own }
    }
unit =
    { $measure-unit ->
        [points] punkty
        [doses] dawki dziennie
        [hours] godziny
        [percent] %
       *[own] { $measure-own }
    }
one-unit = jedną jednostkę ({ $measure-own })
# W dopełniaczu: „koszt jednego punktu na jeden dzień".
part-one-for-a-day =
    { $measure-unit ->
        [points] jednego punktu na jeden dzień
        [doses] jednej dawki mniej
        [hours] jednej godziny na jeden dzień
        [percent] jednego punktu procentowego na jeden dzień
       *[own] jednej jednostki ({ $measure-own }) na jeden dzień
    }
one-for-a-day = { part-one-for-a-day }
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } dziennie
        [hours] { $figure } godz. { part-than }
        [percent] { $figure } p.p. { part-than }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = prawie tyle samo
range = od { $low } do { $high }
above-forecast =
    { $way ->
        [pain] więcej bólu niż w prognozie
        [burden] { $noun }: więcej niż w prognozie
        [quality] { $noun }: lepiej niż w prognozie
        [doses] { $noun }: więcej niż w prognozie
       *[other] wyżej niż w prognozie
    }
below-forecast =
    { $way ->
        [pain] mniej bólu niż w prognozie
        [burden] { $noun }: mniej niż w prognozie
        [quality] { $noun }: gorzej niż w prognozie
        [doses] { $noun }: mniej niż w prognozie
       *[other] niżej niż w prognozie
    }


## words/answer: the question, its answer, and what would make it surer

part-need =
    { $voice ->
        [me] potrzebuję
       *[you] potrzebujesz
    }
question =
    { $measure-unit ->
        [doses] { $measure-title } – czy { $subject-after } { part-need } ich mniej?
       *[points] { $subject-number ->
            [many] { $measure-title } – czy { $subject } pomagają?
           *[one] { $measure-title } – czy { $subject } pomaga?
        }
    }

part-may =
    { $measure-unit ->
        [doses] { $measure-title }: być może { $subject-after } { part-need } ich mniej
       *[points] { $subject-number ->
            [many] { $subject-title } mogą pomagać
           *[one] { $subject-title } może pomagać
        }
    }
part-seems =
    { $measure-unit ->
        [doses] { $measure-title }: wygląda na to, że { $subject-after } { part-need } ich mniej
       *[points] { $subject-number ->
            [many] { $subject-title } wydają się pomagać
           *[one] { $subject-title } wydaje się pomagać
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] powyżej prognozy
       *[higher] poniżej prognozy
    }

answer-too-early = Za wcześnie, by coś powiedzieć.
answer-no-variation = Nie ma jeszcze czego porównywać.
answer-too-close = Sesje są zbyt blisko siebie, by coś rozpoznać.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; przypadek też mógłby tak wyglądać.
answer-may-be-recovery = { part-may }; powolny powrót do zdrowia wyglądałby dokładnie tak samo.
answer-less = Jeśli to pomaga, to mniej niż o { $notice }.
answer-less-or-hidden = Jeśli to pomaga, to mniej niż o { $notice }, albo pomoc jest ukryta.
answer-worse = { $measure-title }: { part-worse }.
answer-cannot-tell = Jeszcze nie wiadomo.
answer-rests = Odpowiedź jest wstrzymana.
answer-rests-until = Odpowiedź jest wstrzymana do { $until-long }.
part-at-sessions =
    { $n ->
        [one] Przy 1 sesji
       *[other] Przy { $n } sesjach
    }
answer-taken-back =
    { $was ->
        [worse] { part-at-sessions } wynik był { part-worse } ({ $measure }); dzisiejsze liczby już tego nie pokazują.
        [small] { part-at-sessions } wniosek brzmiał: jeśli to pomaga, to mniej niż o { $notice }; dzisiejsze liczby już tego nie pokazują.
       *[helped] { part-at-sessions } wydawało się, że to pomaga; dzisiejsze liczby już tego nie pokazują.
    }
answer-luck = { part-by-itself }, jeśli patrzeć tylko na tę odpowiedź; { part-luck }.
part-luck =
    { $among ->
        [rows] wśród { $all } odpowiedzi na stronie „Co pomaga” sam przypadek mógłby tak wyglądać
       *[scores] wśród { $all } ocen sam przypadek mógłby tak wyglądać
    }
answer-together = { part-by-itself } albo to zasługa czegoś innego ({ $with }): oba zbyt często idą w parze, by je rozróżnić.
together-with = Zbyt często w parze z czymś innym ({ $with }), by je rozróżnić: odpowiedź dla jednego może być zasługą drugiego.
together-with-another = Zbyt często w parze z czymś innym, by je rozróżnić: odpowiedź dla jednego może być zasługą drugiego.

chip-too-early = za wcześnie
chip-too-early-sessions =
    { $n ->
        [one] za wcześnie: jeszcze 1 sesja
        [few] za wcześnie: jeszcze { $n } sesje
       *[many] za wcześnie: jeszcze { $n } sesji
    }
chip-too-early-scored = za wcześnie: { part-more-scored-days }
chip-too-early-away = za wcześnie: { part-more-scored-days } z dala od sesji
chip-too-early-until-nth = za wcześnie: rozstrzygnie sesja nr { $nth }
chip-too-early-until-day = za wcześnie: rozstrzygnięcie od { $on }
chip-no-variation = nie ma czego porównać
chip-too-close = zbyt blisko siebie
chip-seems = wydaje się pomagać
chip-may = może pomagać
chip-less = mniej niż o { $notice }
chip-less-or-hidden = mniej niż o { $notice } albo ukryta pomoc
chip-worse = { part-worse }
chip-cannot-tell = jeszcze nie wiadomo
chip-rests = wstrzymane
chip-rests-until = wstrzymane do { $until }
chip-taken-back =
    { $was ->
        [worse] było { part-worse }, już tego nie widać
        [small] było mniej niż o { $notice }, już tego nie widać
        [helped] wydawało się pomagać, już tego nie widać
       *[unknown] już tego nie widać
    }
chip-luck =
    { $among ->
        [rows] możliwy przypadek wśród { $all } odpowiedzi
       *[scores] możliwy przypadek wśród { $all } ocen
    }
chip-together = zbyt często w parze z: { $with }
chip-together-with-another = zbyt często w parze z czymś innym

fade-until-next = Różnica wydaje się utrzymywać co najmniej do następnej sesji.
fade-perhaps-until-next =
    { $least ->
        [one] Różnica wydaje się utrzymywać 1 dzień lub dłużej, być może do następnej sesji.
       *[other] Różnica wydaje się utrzymywać { $least } dni lub dłużej, być może do następnej sesji.
    }
part-about-days =
    { $days ->
        [one] 1 dzień
       *[other] { $days } dni
    }
fade-about =
    { $open ->
        [yes] Różnica wydaje się utrzymywać około { part-of-all-days } lub dłużej.
       *[no] Różnica wydaje się utrzymywać około { part-of-all-days }.
    }
part-to-most-days =
    { $most ->
        [one] 1 dnia
       *[other] { $most } dni
    }
fade-between =
    { $open ->
        [yes] Różnica wydaje się utrzymywać od { $least } do { part-to-most-days } lub dłużej.
       *[no] Różnica wydaje się utrzymywać od { $least } do { part-to-most-days }.
    }

surer-apart = Jeszcze { part-sessions }, co najmniej trzy dni po poprzedniej sesji.
surer-scored = Jeszcze { part-sessions } z ocenami przed i po.
surer-more = Jeszcze mniej więcej { part-sessions }.
part-More-scored-days =
    { $n ->
        [one] Jeszcze 1 dzień z oceną
       *[other] Jeszcze { $n } dni z oceną
    }
surer-away = { part-More-scored-days } z dala od { $subject-many }.
surer-before = Ocena tuż przed sesją: { $noun }.
surer-before-pain = Ocena bólu tuż przed sesją.
part-the-days-after =
    { $days ->
        [one] z dnia po sesji
       *[other] z { $days } dni po sesji
    }
surer-after =
    { $by-hand ->
        [yes] Oceny { part-the-days-after }: na razie { $scored } z { $all }.
       *[no] Zapisy { part-the-days-after }: na razie { $scored } z { $all }.
    }


## words/sentence: today's figures

part-for-days =
    { $days ->
        [0] przez zero dni
        [1] przez jeden dzień
        [2] przez dwa dni
        [3] przez trzy dni
        [4] przez cztery dni
        [5] przez pięć dni
        [6] przez sześć dni
        [7] przez siedem dni
        [8] przez osiem dni
        [9] przez dziewięć dni
        [10] przez dziesięć dni
       *[other] przez { $days } dni
    }
part-then = { $measure-title } { part-for-days } { $subject-after }
sentence-unknown = { part-then }: za mało jeszcze wiadomo { part-of-your-journal }.
sentence-same = { part-then }: mniej więcej tak jak { part-in-your-forecast }.
sentence-differs = { part-then }: o około { $amount } { part-than } niż { part-in-your-forecast }.

part-both-ends =
    { $measure-unit ->
        [doses] { $lies ->
            [across] od { $low } mniej do { $high } więcej
            [below] od { $low } do { $high } mniej
           *[above] od { $low } do { $high } więcej
        }
        [hours] { $lies ->
            [across] od { $low } krócej do { $high } dłużej
            [below] od { $low } do { $high } krócej
           *[above] od { $low } do { $high } dłużej
        }
       *[points] { $lies ->
            [across] od { $low } niżej do { $high } wyżej
            [below] od { $low } do { $high } niżej
           *[above] od { $low } do { $high } wyżej
        }
    }
sentence-range = Z dziennikiem zgadza się wszystko { part-both-ends }.
sentence-wide-range = Bez względu na to, jak często się zagląda, z dziennikiem zgadza się wszystko { part-both-ends }.
sentence-more-than-chance = To więcej, niż tłumaczy przypadek.
sentence-unfit =
    { $measure-better ->
        [lower] Spadek o { $notice } lub więcej nie zgadza się z dziennikiem.
       *[higher] Wzrost o { $notice } lub więcej nie zgadza się z dziennikiem.
    }
sentence-several-looks = Przy kilku sprawdzeniach niektóre wyglądają tak przez sam przypadek.

sentence-no-sessions = { part-In-your-journal } nie ma { $subject-many }; potrzeba { $needed } z ocenami przed i po.
sentence-close-sessions =
    { $all ->
        [few] { part-all-of-subject } w odstępach krótszych niż trzy dni liczą się jako { $events }; potrzeba { $needed } w odstępach co najmniej trzech dni.
       *[many] { part-all-of-subject } w odstępach krótszych niż trzy dni liczy się jako { $events }; potrzeba { $needed } w odstępach co najmniej trzech dni.
    }
sentence-waits-until-day =
    { $first ->
        [yes] { part-In-your-journal }: { part-sessions } z ocenami przed i po. Rozstrzygnie sesja nr { $nth }, wraz z pierwszą oceną od { $on-long }.
       *[no] { part-In-your-journal }: { part-sessions } z ocenami przed i po. Rozstrzygnie sesja nr { $nth } spośród nich, wraz z pierwszą oceną od { $on-long }.
    }
sentence-waits-until-nth = { part-In-your-journal }: { part-sessions } z ocenami przed i po. Odpowiedź rozstrzygnie sesja nr { $nth }.
sentence-rests = Trwa eksperyment: { $subject } i { $measure }. Przy zaglądaniu przed końcem przypadek wyglądałby jak pomoc.
sentence-few-sessions = { part-In-your-journal }: { part-sessions } z ocenami przed i po; potrzeba { $needed }. Brakuje jeszcze { $more }.
sentence-few-days = { part-In-your-journal }: { part-scored-days } z dala od { $subject-many }; potrzeba { $needed }.
part-every-day =
    { $night ->
        [yes] prawie każdej nocy. Prognoza potrzebuje nocy, które różnią się od siebie
       *[no] prawie każdego dnia. Prognoza potrzebuje dni, które różnią się od siebie
    }
sentence-always = { $measure-title } { part-in-your-journal }: { $value } { part-every-day }.
sentence-always-same = { $measure-title } { part-in-your-journal }: tak samo { part-every-day }.
sentence-always-doses =
    { $doses ->
        [one] { part-In-your-journal }: { $doses } dawka { part-every-day }.
        [many] { part-In-your-journal }: { $doses } dawek { part-every-day }.
       *[other] { part-In-your-journal }: { $doses } dawki { part-every-day }.
    }
sentence-always-same-doses = { part-In-your-journal }: tyle samo dawek { part-every-day }.
part-washout =
    { $washout ->
        [one] 1 dzień
       *[other] { $washout } dni
    }
part-longer-stretch = potrzeba { $needed }. Uzupełni to dłuższa przerwa między dwiema sesjami, kiedykolwiek się zdarzy
sentence-too-close =
    { $scored ->
        [0] Żaden dzień z oceną nie wypada później niż { part-washout } { $subject-after }; { part-longer-stretch }.
        [one] Tylko 1 dzień z oceną wypada później niż { part-washout } { $subject-after }; { part-longer-stretch }.
        [few] Tylko { $scored } dni z oceną wypadają później niż { part-washout } { $subject-after }; { part-longer-stretch }.
       *[many] Tylko { $scored } dni z oceną wypada później niż { part-washout } { $subject-after }; { part-longer-stretch }.
    }
sentence-worse-by = O około { $amount }, { part-for-days } { $subject-after }.
part-on-bad-days =
    { $measure-better ->
        [lower] na początku gorszego okresu
       *[higher] w gorszym tygodniu
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { $voice ->
            [me] umawiam się { part-on-bad-days }
           *[you] umawiasz się { part-on-bad-days }
        }
       *[no] { $voice ->
            [me] sięgam po to { part-on-bad-days }
           *[you] sięgasz po to { part-on-bad-days }
        }
    }
sentence-no-harm =
    { $subject-number ->
        [many] Często oznacza to, że { part-turn-to-it }. Nie oznacza to, że { $subject } szkodzą.
       *[one] Często oznacza to, że { part-turn-to-it }. Nie oznacza to, że { $subject } szkodzi.
    }
sentence-no-range = Z tych ocen nie da się jeszcze podać zakresu.
sentence-cannot-tell = { part-then }: z dziennikiem zgadza się wszystko { part-both-ends } niż { part-in-your-forecast }. Przy tylu sesjach ({ part-sessions }) byłoby widać dopiero zmianę o około { $half } lub większą.
sentence-needed = Jeszcze około { $more }, a różnica o { $notice } byłaby widoczna w 9 na 10 takich dzienników.


## words/beside: what stands beside the answer

basis-ordinary-days =
    { $n ->
        [one] 1 zwykły dzień jako podstawa prognozy.
        [few] { $n } zwykłe dni jako podstawa prognozy.
       *[many] { $n } zwykłych dni jako podstawa prognozy.
    }
next-look-nth = Następne sprawdzenie, które rozstrzyga: przy sesji nr { $nth }.
next-look-nth-from = Następne sprawdzenie, które rozstrzyga: przy sesji nr { $nth }, od { $on-long }.
next-look-first-from = Następne sprawdzenie, które rozstrzyga: pierwsza sesja od { $on-long }.
next-look-score-from = Następne sprawdzenie, które rozstrzyga: z oceną od { $on-long }.

so-far = Jak dotąd: { part-than }.
so-far-nothing = Jak dotąd: nic nowego.

part-slow-change =
    { $helps ->
        [yes] powolny powrót do zdrowia wyglądałby dokładnie tak samo
       *[no] jej wpływ jest w tych liczbach
    }
unknown-change-close = { part-In-your-journal } { $subject-one } następują tak szybko po sobie, że z dni pomiędzy nie da się poznać powolnej zmiany; { part-slow-change }.
unknown-change-few = Odkąd w dzienniku są { $subject-one }, zwykłych dni z oceną jest za mało, by poznać z nich powolną zmianę; { part-slow-change }.

part-on-weekdays =
    { $weekday ->
        [mon] w poniedziałki
        [tue] we wtorki
        [wed] w środy
        [thu] w czwartki
        [fri] w piątki
        [sat] w soboty
       *[sun] w niedziele
    }
part-You-go =
    { $voice ->
        [me] Chodzę
       *[you] Chodzisz
    }
same-weekday = { part-You-go } prawie zawsze { part-on-weekdays }; dni po sesji to zawsze te same dni tygodnia i gdyby po prostu bywały dobre, wyglądałoby to tak samo.
same-weekday-weekends = { part-You-go } prawie zawsze { part-on-weekdays }; dni po sesji to weekendy i dobry weekend wyglądałby tak samo.
same-weekdays = { part-You-go } prawie zawsze w te same dni tygodnia; dni po sesji też są zawsze te same i gdyby po prostu bywały dobre, wyglądałoby to tak samo.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] tego tygodnia
           *[other] tych { $n } tygodni
        }
        [months] { $n ->
            [one] tego miesiąca
           *[other] tych { $n } miesięcy
        }
       *[years] { $n ->
            [one] tego roku
           *[other] tych { $n } lat
        }
    }
part-not-counted =
    { $better ->
        [yes] Nie liczy się to jako pomoc
       *[no] Nie liczy się to na niekorzyść sesji
    }
slow-change =
    { $side ->
        [below] { $measure-title } { part-in-your-journal }: w ciągu { part-span } i tak spadek o około { $amount }. { part-not-counted }.
       *[above] { $measure-title } { part-in-your-journal }: w ciągu { part-span } i tak wzrost o około { $amount }. { part-not-counted }.
    }

painkillers-only-taken = Leki przeciwbólowe są zapisane tylko wtedy, gdy były brane, więc dni { $subject-after } nie da się porównać z innymi; tabletki mogą wyglądać jak pomoc.
part-you-take =
    { $voice ->
        [me] biorę
       *[you] bierzesz
    }
painkillers-more = W dniu sesji i przez trzy dni { $subject-after } { part-you-take } więcej leków przeciwbólowych niż w inne dni ({ $after } dziennie, poza tym { $ordinary }); mogą one wyglądać jak pomoc.
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-You-go } wtedy, gdy wynik gwałtownie rośnie ({ $measure }), a właśnie wtedy prognoza wie najmniej; korzyść może być ukryta.
       *[higher] { part-You-go } wtedy, gdy wynik gwałtownie spada ({ $measure }), a właśnie wtedy prognoza wie najmniej; korzyść może być ukryta.
    }
other-treatments = Przy { $n } z { $all } sesji w ciągu trzech dni był inny zabieg; jego wpływ też jest w tych liczbach.
part-company =
    { $alike ->
        [yes] dziennik nie potrafi odróżnić jednego od drugiego
       *[no] wpływ tego też jest w tych liczbach
    }
company-of-all = Przy wszystkich sesjach ({ $all }) w ciągu trzech dni było też: { $with }, a w inne dni rzadko; { part-company }.
company-of-some = Przy { $n } z { $all } sesji w ciągu trzech dni było też: { $with }, a w inne dni rzadko; { part-company }.

settled = Rozstrzygnięte przy sesji nr { $nth }, { $on-long }.
settled-since = Rozstrzygnięte przy sesji nr { $nth }, licząc od pierwszej, { $on-long }.

counted-only = Liczy się 1 { $subject-bare } { part-of-your-journal }.
counted-not-yet = Jeszcze się nie liczy: 1 { $subject-bare } { part-of-your-journal }.
counted-none = { part-In-your-journal }: { part-all-of-subject }; jeszcze nic z tego się nie liczy.
counted-all = Liczy się wszystko { part-of-your-journal }: { part-all-of-subject }.
counted-some =
    { $n ->
        [few] Liczą się { $n } z { $all } { $subject-many } { part-of-your-journal }.
       *[other] Liczy się { $n } z { $all } { $subject-many } { part-of-your-journal }.
    }
counted-two-years = W ostatnich dwóch latach: { $n } z { $all } { $subject-many } { part-of-your-journal }.
counted-two-years-to = W dwóch latach do { $until-long }: { $n } z { $all } { $subject-many } { part-of-your-journal }.

left-out-older =
    { $n ->
        [one] 1 jest z wcześniejszego czasu
        [few] { $n } są z wcześniejszego czasu
       *[many] { $n } jest z wcześniejszego czasu
    }
left-out-outside =
    { $n ->
        [one] 1 wypada poza dniami z ocenami
        [few] { $n } wypadają poza dniami z ocenami
       *[many] { $n } wypada poza dniami z ocenami
    }
left-out-close =
    { $n ->
        [one] 1 wypada mniej niż trzy dni od innej sesji i liczy się razem z nią
        [few] { $n } wypadają mniej niż trzy dni od innej sesji i liczą się razem z nią
       *[many] { $n } wypada mniej niż trzy dni od innej sesji i liczy się razem z nią
    }
left-out-no-score-before =
    { $n ->
        [one] 1 nie ma oceny z trzech poprzednich dni
        [few] { $n } nie mają oceny z trzech poprzednich dni
       *[many] { $n } nie ma oceny z trzech poprzednich dni
    }
left-out-too-early =
    { $n ->
        [one] 1 jest tak wcześnie, że poprzednie dni wypadają poza zakresem
        [few] { $n } są tak wcześnie, że poprzednie dni wypadają poza zakresem
       *[many] { $n } jest tak wcześnie, że poprzednie dni wypadają poza zakresem
    }
left-out-no-score-after =
    { $n ->
        [one] 1 ma za mało ocen z następnych dni
        [few] { $n } mają za mało ocen z następnych dni
       *[many] { $n } ma za mało ocen z następnych dni
    }
left-out-no-forecast =
    { $n ->
        [one] 1 ma za mało zwykłych dni do prognozy
        [few] { $n } mają za mało zwykłych dni do prognozy
       *[many] { $n } ma za mało zwykłych dni do prognozy
    }
better-than-forecast = Lepiej niż w prognozie: { $n } z { $all }.

part-Your-main-question =
    { $voice ->
        [me] Moje główne pytanie
       *[you] Twoje główne pytanie
    }
main-question-since = { part-Your-main-question }, zapisane { $on-long }.
main-question-since-after = { part-Your-main-question }, zapisane { $on-long }, już po tych sesjach.
main-question-is = { part-Your-main-question }: { $question }
main-question-it-since = Zapisane { $on-long }.
main-question-written = Zapisane { $on-long }.
main-question-not-yet = Nie jest jeszcze zapisane: zapisze się z pierwszą odpowiedzią.
several-looks = Jedno z kilku sprawdzeń.
several-looks-days = Jedno z kilku sprawdzeń, tylko z dni { $on-long } – { $until-long }; główne dotyczy ostatnich dwóch lat.


## words/figures: the figures behind the answer, with their labels

figure-difference = Różnica
figure-interval = Przedział 95%
figure-luck = Czy to przypadek
figure-percent = Procent
figure-better = Lepiej niż w prognozie
figure-week = Cały tydzień
figure-longer = Dłuższe sesje
figure-sessions = Sesje
figure-washout = Wygasanie
figure-clean = Czyste dni
washout-days = { part-washout }
clean-of-scored = { $n } z { $all } z oceną
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } wśród kilku miar)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } między minutami a różnicą, 1 sesja; tylko orientacyjnie
        [few] ρ = { $rho } między minutami a różnicą, { $n } sesje; tylko orientacyjnie
       *[many] ρ = { $rho } między minutami a różnicą, { $n } sesji; tylko orientacyjnie
    }
percent-of-forecast = { $figure }% { part-than }
percent-tiny = mniej niż 1%
share-of-sessions = { $figure }% sesji (od { $low } do { $high }%)


## words/recovery: the days after workouts

part-workouts =
    { $n ->
        [one] 1 trening
        [few] { $n } treningi
       *[many] { $n } treningów
    }
recovery-chosen =
    { $voice ->
        [me] To ja wybieram, kiedy jest zabieg, więc jest tu też wszystko inne, czym różniły się te dni.
       *[you] To ty wybierasz, kiedy jest zabieg, więc jest tu też wszystko inne, czym różniły się te dni.
    }
recovery-rests = Wstrzymane do { $until-long } z powodu eksperymentu.
recovery-none = Nie ma jeszcze treningu z ocenami przed i po.
recovery-few = { part-workouts } z zabiegiem tego samego lub następnego dnia, { $without } bez zabiegu; potrzeba po { $needed }.
recovery-same = { $measure-title } { part-in-your-journal } po treningach z zabiegiem tego samego lub następnego dnia ({ $n }) i bez zabiegu ({ $without }): nie widać różnicy; zgadza się wszystko od { $low } do { $high }.
recovery-differs = { $measure-title } { part-in-your-journal } po treningach z zabiegiem tego samego lub następnego dnia ({ $n }): o około { $amount } { part-than } niż po treningach bez zabiegu ({ $without }); zgadza się wszystko od { $low } do { $high }.
recovery-close = Treningi w odstępie krótszym niż trzy dni liczą się jako jeden.
recovery-few-days = { part-In-your-journal }: { part-workouts } i { part-scored-days } z dala od treningów i zabiegów; potrzeba { $needed }.
part-recovery-stretch = potrzeba { $needed }. Uzupełni to dłuższa przerwa między nimi, kiedykolwiek się zdarzy
recovery-too-close =
    { $scored ->
        [0] Zbyt blisko siebie, by coś rozpoznać: { part-workouts }, a żaden dzień z oceną nie wypada później niż { part-washout } po treningu lub zabiegu; { part-recovery-stretch }.
        [one] Zbyt blisko siebie, by coś rozpoznać: { part-workouts }, a tylko 1 dzień z oceną wypada później niż { part-washout } po treningu lub zabiegu; { part-recovery-stretch }.
        [few] Zbyt blisko siebie, by coś rozpoznać: { part-workouts }, a tylko { $scored } dni z oceną wypadają później niż { part-washout } po treningu lub zabiegu; { part-recovery-stretch }.
       *[many] Zbyt blisko siebie, by coś rozpoznać: { part-workouts }, a tylko { $scored } dni z oceną wypada później niż { part-washout } po treningu lub zabiegu; { part-recovery-stretch }.
    }


## words/tomorrow: what the next days may bring

part-when =
    { $tomorrow ->
        [yes] Jutro
       *[no] { $weekday ->
            [mon] Poniedziałek
            [tue] Wtorek
            [wed] Środa
            [thu] Czwartek
            [fri] Piątek
            [sat] Sobota
           *[sun] Niedziela
        }
    }
tomorrow-always = { part-when }: { $measure } około { $value }. Jak dotąd zawsze było { $value }.
tomorrow-is = { part-when }: { $measure } około { $value }. Cztery razy na pięć jest to { $low }.
tomorrow-between = { part-when }: { $measure } około { $value }. Cztery razy na pięć mieści się to między { $low } a { $high }.
tomorrow-of-hundred = Szanse na to: { $figure } na 100.
tomorrow-of-hundred-together = Szanse tych wartości razem: { $figure } na 100; mniejsza ich liczba nie ma nawet 80.
tomorrow-record =
    { $all ->
        [one] Dotąd była jedna taka zapowiedź; trafne: { $n }.
       *[other] { $n ->
            [few] Z ostatnich { $all } takich zapowiedzi sprawdziły się { $n }.
           *[other] Z ostatnich { $all } takich zapowiedzi sprawdziło się { $n }.
        }
    }
tomorrow-too-early = za wcześnie; prognoza potrzebuje { $needed } dni z oceną.
tomorrow-was-always = jak dotąd zawsze { $value }.
tomorrow-old = ostatnia ocena jest z { $on-iso }. Najpierw oceń dzisiejszy dzień.


## words/chances: what an experiment could find

part-tries =
    { $tries ->
        [0] w mniej niż 1 na 10 prób
        [10] w prawie wszystkich próbach
       *[other] w około { $tries } na 10 prób
    }
part-larger-tries =
    { $larger-tries ->
        [0] w mniej niż 1 na 10 prób
        [10] w prawie wszystkich próbach
       *[other] w około { $larger-tries } na 10 prób
    }
chances-one = Plan z { $n } par wykryłby różnicę o { $amount } { part-tries }.
chances-two = Plan z { $n } par wykryłby różnicę o { $amount } { part-tries }, a o { $larger } { part-larger-tries }.
chances-needed = Plan z { $n } par wykrywa różnicę o { $notice } w 8 na 10 prób.
chances-larger = Rok takich tygodni nie pozwoliłby rozpoznać różnicy o { $notice }; większa różnica, o { $larger }, wymaga { $n } par.
chances-none = Rok takich tygodni nie pozwoliłby rozpoznać różnicy o { $notice }.
chances-beyond-scale = Najmniejsza zmiana warta uwagi, o { $notice }, jest większa niż cała skala: ustaw dla tej oceny mniejszą.
part-unknown-chance = Nie da się jeszcze powiedzieć, jak często plan z { $n } par by coś wykrył
chances-few-scores = { part-unknown-chance }: potrzeba { $needed } dni z oceną; jest { $scored }.
chances-scattered-scores = { part-unknown-chance }: potrzeba { $needed } dni z oceną w ciągu jednego roku.
chances-no-change = { part-unknown-chance }: oceny nigdy się nie zmieniają.
chances-few-pairs = { part-unknown-chance }: potrzeba więcej par dni z oceną w odstępie tygodnia, oba z dala od sesji.


## words/helps: what helps

helps-not-ranked =
    { $voice ->
        [me] Każdy rodzaj jest porównany z moją prognozą, a nie z innymi. Przypadek jest uwzględniony.
       *[you] Każdy rodzaj jest porównany z twoją prognozą, a nie z innymi. Przypadek jest uwzględniony.
    }
helps-left-out = Tu są te z największą liczbą sesji ({ $all }); pominięto { $n }, bo mają ich mniej.
luck-among =
    { $among ->
        [rows] { $all } rodzajów i osób z odpowiedzią w tym miejscu
       *[scores] { $all } ocen po tych samych sesjach
    }
luck-among-or = { $luck } lub { $more-luck }
luck-note = Może to być przypadek: samo w sobie wydaje się pomagać albo może pomagać, ale wśród { $luck } coś jednego może tak wyglądać przez sam przypadek.
chip-more-to-go = jeszcze { $n }
chip-more-scored = { part-more-scored-days }
chip-more-away = { part-more-scored-days } z dala od tego

column-after = Po
column-times = Ile razy
column-difference = Różnica
column-range = Zakres
column-verdict = Wniosek
cost-head = koszt { part-one-for-a-day }
cost-with-range = { $cost }, od { $low } do { $high }
cost-not-noted = kosztu nie zapisano
cost-some-noted = zapisano { $n } z { $all }
cost-unread = nie da się odczytać
cost-some-read = da się odczytać { $n } z { $all }
cost-currencies = w kilku walutach
price = koszt { part-one-for-a-day }: { $cost }
price-some-noted = koszt: zapisano { $n } z { $all }
price-unread = koszt: nie da się odczytać
price-some-read = koszt: da się odczytać { $n } z { $all }
price-currencies = koszty w kilku walutach

no-cost-luck = Nie podano, ile kosztuje lepszy dzień: sam przypadek mógłby tak wyglądać.
no-cost-no-difference = Nie podano, ile kosztuje lepszy dzień: z dziennikiem zgadza się też brak jakiejkolwiek różnicy.
no-cost-no-help = Ile kosztuje lepszy dzień, podaje się tylko wtedy, gdy sesja wydaje się pomagać albo może pomagać.
no-cost-noted = Przy żadnej z { $all } sesji nie zapisano kosztu; przy { $needed } da się powiedzieć, ile kosztuje lepszy dzień.
no-cost-few = Koszt zapisano przy { $n } z { $all } sesji; przy { $needed } da się powiedzieć, ile kosztuje lepszy dzień.
no-cost-some-read = Koszt da się odczytać przy { $n } z { $all } sesji.
part-write-costs = zapisz go tak: 45 EUR lub 45,50 EUR, a to, co było bezpłatne, jako 0 EUR. Przy { $needed } da się powiedzieć, ile kosztuje lepszy dzień
no-cost-unread =
    { $n ->
        [one] 1 sesja ma koszt, którego nie da się odczytać: { part-write-costs }.
        [few] { $n } sesje mają koszt, którego nie da się odczytać: { part-write-costs }.
       *[many] { $n } sesji ma koszt, którego nie da się odczytać: { part-write-costs }.
    }
no-cost-currencies = Koszty są w kilku walutach; przy { $needed } w jednej da się powiedzieć, ile kosztuje lepszy dzień.

cost-each-day = { $cost } za każdy dzień, w którym jest o { $amount } { part-than } ({ $measure }), licząc { part-about-days } po każdej sesji.
cost-each-day-between = { $cost } (od { $low } do { $high }) za każdy dzień, w którym jest o { $amount } { part-than } ({ $measure }), licząc { part-about-days } po każdej sesji.
cost-of-some = Koszt w walucie { $currency } zapisano przy { $n } z { $all } sesji; pozostałe pominięto.
cost-of-some-without = Koszt bez waluty zapisano przy { $n } z { $all } sesji; pozostałe pominięto.
better-days = { $after }% tych dni było lepszych niż w prognozie o co najmniej { $notice }; wśród zwykłych dni takich jest { $ordinary }%.
better-days-cost = Na jedną sesję przypada więc o tyle więcej lepszych dni: { $figure }; koszt jednego: { $cost }.
about-cost = około { $cost }
no-money = nic
tiny-money = mniej niż 0,01
money = { $amount } { $currency }

## words/experiment: an experiment, on its way and at its end

slot-too-late = po 9999-12-31

experiment-about =
    { $n ->
        [one] { $subject } i { $measure } · 1 para tygodni
        [few] { $subject } i { $measure } · { $n } pary tygodni
       *[many] { $subject } i { $measure } · { $n } par tygodni
    }
experiment-question =
    { $measure-unit ->
        [doses] { $measure-title } – czy w tygodniach z sesją ({ $subject }) wystarczało mniej?
       *[points] { $subject-title } i { $measure } – czy to pomogło?
    }
experiment-rests = Odpowiedź jest wstrzymana do { $until-long }: trwa eksperyment ({ $subject } i { $measure }), a przy zaglądaniu przed końcem przypadek wyglądałby jak pomoc.

experiment-too-few = Za mało par, by coś rozpoznać.
experiment-not-kept = Planu nie dotrzymano.
experiment-hardly-kept = Planu prawie nie dotrzymano.
experiment-helped =
    { $measure-unit ->
        [doses] { $measure-title }: najprawdopodobniej wystarczało mniej.
       *[points] { $subject-title }: to najprawdopodobniej pomogło.
    }
part-weeks-with-one =
    { $drawn ->
        [yes] w tygodniach wylosowanych na sesję
       *[no] w tygodniach z sesją
    }
experiment-worse = { $measure-title }: { part-than } { part-weeks-with-one }.
experiment-different = { $measure-title }: inaczej { part-weeks-with-one }.
experiment-level = Nie ma czego porównywać.
experiment-no-difference = Nie było widać różnicy.
experiment-late = Ostatnie tygodnie planu w dzienniku wypadają po 9999-12-31. Dlatego nie może on dać odpowiedzi.
experiment-not-its-coins = Plan w dzienniku nie jest tym, który wylosowano: jego rzuty monetą nie wynikają z jego liczby początkowej. Dlatego nie może on dać odpowiedzi.
experiment-drawn-late = Planu w dzienniku nie wylosowano przed jego tygodniami: powstał { $made-long }, a jego pierwszy dzień to { $on-long }. Dlatego nie może on dać odpowiedzi.
experiment-few-pairs =
    { $n ->
        [0] Żadna para nie ma ocen wokół obu tygodni; do odpowiedzi potrzeba { $needed }.
        [one] 1 para ma oceny wokół obu tygodni; do odpowiedzi potrzeba { $needed }.
        [few] { $n } pary mają oceny wokół obu tygodni; do odpowiedzi potrzeba { $needed }.
       *[many] { $n } par ma oceny wokół obu tygodni; do odpowiedzi potrzeba { $needed }.
    }
experiment-equal = Oceny wokół wszystkich tych tygodni są jednakowe.
part-in-n-weeks =
    { $n ->
        [one] W 1 tygodniu
       *[other] W { $n } tygodniach
    }
part-in-weeks-with-one =
    { $drawn ->
        [yes] { $n ->
            [one] { part-in-n-weeks } wylosowanym na sesję
           *[other] { part-in-n-weeks } wylosowanych na sesję
        }
       *[no] { part-in-n-weeks } z sesją
    }
part-in-weeks =
    { $over ->
        [yes] { part-in-weeks-with-one }
       *[no] { part-in-weeks-with-one } (jak dotąd)
    }
part-in-other-weeks =
    { $drawn ->
        [yes] w tygodniach wylosowanych bez sesji
       *[no] w tygodniach bez sesji
    }
experiment-same = { part-in-weeks }: { $measure } mniej więcej tak samo jak { part-in-other-weeks }.
experiment-differs = { part-in-weeks }: { $measure } o około { $amount } { part-than } niż { part-in-other-weeks }.
part-end-to-end =
    { $lies ->
        [across] od { $low } do { $high }
       *[below] { part-both-ends }
    }
experiment-fits = Zgadza się wszystko { part-end-to-end }.
experiment-probably = Prawdopodobnie { part-end-to-end }.
experiment-doubt = Tygodnie wybrała moneta, więc gorsze okresy nie mogą tego wyjaśnić; nadal może to wyjaśniać sama wiedza o tym, że sesja była.
experiment-orders = Tak lub jeszcze wyraźniej wygląda { $figure } na 100 możliwych losowań.
experiment-orders-rare = Tak lub jeszcze wyraźniej wygląda 1 na { $figure } możliwych losowań.
evidence-reached = Przesłanki za tym, że to pomaga, osiągnęły { $enough }.
evidence-has-reached =
    { $voice ->
        [me] Przesłanki za tym, że to pomaga, osiągnęły { $enough }. Mogę na tym zakończyć albo iść dalej do końca.
       *[you] Przesłanki za tym, że to pomaga, osiągnęły { $enough }. Możesz na tym zakończyć albo iść dalej do końca.
    }
evidence-came-to = Przesłanki za tym, że to pomaga, doszły do { $figure }; od { $enough } to więcej niż przypadek.
evidence-so-far =
    { $voice ->
        [me] Przesłanki za tym, że to pomaga: { $figure }. Od { $enough } to więcej niż przypadek, kiedykolwiek spojrzę.
       *[you] Przesłanki za tym, że to pomaga: { $figure }. Od { $enough } to więcej niż przypadek, kiedykolwiek spojrzysz.
    }
experiment-as-taken = W przeliczeniu na sesję za każdym razem, gdy wskazała ją moneta: około { $amount }.
part-kept-pairs =
    { $n ->
        [one] W 1 parze, której dotrzymano
       *[other] W { $n } parach, których dotrzymano
    }
experiment-as-kept = { part-kept-pairs }, bez innego zabiegu w ciągu trzech dni od któregoś z obu dni: około { $amount }. To spojrzenie z boku: dotrzymanie terminu może zależeć od tego, jak minął tydzień.
experiment-uptake = Sesja była w { $had } z { $n } tygodni wylosowanych na nią i w { $strayed } z { $n } wylosowanych bez niej. Każda para liczy się tak, jak ją wylosowano.
experiment-left-out =
    { $n ->
        [one] 1 para się nie liczy: w którymś tygodniu nie ma oceny w trzech dniach przed jego dniem albo po nim.
        [few] { $n } pary się nie liczą: w którymś tygodniu nie ma oceny w trzech dniach przed jego dniem albo po nim.
       *[many] { $n } par się nie liczy: w którymś tygodniu nie ma oceny w trzech dniach przed jego dniem albo po nim.
    }

share-pairs = Pary tygodni
share-weeks = Tygodnie zgodne z losowaniem
share-days = Dni z oceną
next-fixed = Kolejność ustalono { $made-long } i nie da się jej zmienić.
next-session = Następny termin: { $subject-bare } – { $next-full }.
next-none-on = Bez sesji: { $next-full } i cały tamten tydzień.
next-none = Następny tydzień bez { $subject-many }: { $next-full }.
next-opens = Następna para tygodni odsłoni się: { $next-full }.
next-answer = Wszystkie tygodnie minęły. Odpowiedź przyjdzie: { $next-full }.
state-altered = nie może dać odpowiedzi
state-runs = trwa do { $until-long }; odpowiedź przyjdzie dzień później
state-done = zakończony { $on-long }
state-stopped = przerwany po { $n } z { $all } par
state-stopped-on = przerwany { $on-long } po { $n } z { $all } par
state-because = { $state }: { $why }
plan-number = Plan nr { $number }, z dnia { $made-long }.


## words: sentences of pages and of the report, as they are

coin-title = Niech tygodnie wybierze moneta
coin-about = { coin-title }: { $told }
coin-why = Ludzie umawiają się na sesję, gdy ból jest silny, a silny ból z czasem sam słabnie. Jeśli tygodnie wybiera moneta, gorsze okresy trafiają po równo na obie strony. W tygodniu bez sesji odłóż też inne zabiegi, ale bierz to, czego potrzebujesz: twoje zdrowie jest najważniejsze.
coin-before = W tygodniu bez sesji odłóż też inne zabiegi, ale bierz to, czego potrzebujesz: twoje zdrowie jest najważniejsze. Możesz przerwać w każdej chwili; pełne pary i tak się liczą. Kolejność losuje się raz, zapisuje i zakrywa: parę widać siedem dni przed jej początkiem.
coin-rest = Wcześniej nie widać średnich, linii ani wniosku. Przy zaglądaniu przed końcem przypadek wyglądałby jak pomoc.
coin-looking = Zaglądanie jest tu uczciwe, ale trudniej przy nim dostrzec małą pomoc: przy 10 parach różnica, którą czekanie wykrywa w 7 na 10 prób, zostaje wykryta w 5.
coin-altered = Plan został zmieniony.
no-diary-tells = Samo oczekiwanie na sesję też może dobrze zrobić; żaden dziennik nie odróżni jednego od drugiego.
scores-alone = Według samych ocen: nie uwzględnia tego, co jest zaplanowane na te dni.
