## report/content: what the report says

report-title-sessions = { $name } i sesje
report-for = { $period } · dla: { $name }
report-kept = prowadzone w Unkink
report-kept-by = prowadzi { $name } w Unkink
report-printed = wydrukowano { $on-long }
report-foot = Osobisty dziennik, nie diagnoza.
page-number = strona { $n } z { $all }
letters-left-out =
    { $n ->
        [one] 1 znaku nie dało się wydrukować czcionkami tego komputera: w jego miejscu stoi ramka. Raport HTML zawiera wszystkie znaki.
        [few] { $n } znaków nie dało się wydrukować czcionkami tego komputera: w ich miejscu stoją ramki. Raport HTML zawiera wszystkie znaki.
       *[many] { $n } znaków nie dało się wydrukować czcionkami tego komputera: w ich miejscu stoją ramki. Raport HTML zawiera wszystkie znaki.
    }

# „Ana, Marek i Jo"
list-more = { $names }, { $name }
list-end = { $names } i { $name }
n-of-all = { $n } z { $all }

report-no-scores =
    { $days ->
        [one] Tego dnia nie ma ocen.
       *[other] Z tych { $days } dni nie ma ocen.
    }
report-scores = Dni z oceną: { $n } z { $days }.
part-of-all-days =
    { $days ->
        [one] 1 dnia
       *[other] { $days } dni
    }

# The answer.
report-usual = To odpowiedź tylko z tych dni. Za okres { $period } brzmi ona: { $answer }
part-is-better =
    { $measure-better ->
        [lower] im niżej, tym lepiej
       *[higher] im wyżej, tym lepiej
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Każda sesja
report-each-session-days = { part-about-days } po sesji, względem prognozy
report-daily = Dzień po dniu po sesji
report-daily-band = średnia, pas 95%
report-method = Jak to policzono
report-method-in-words =
    { $days ->
        [one] Gorsze okresy mijają same, a ludzie często umawiają się na sesję właśnie wtedy. Dlatego porównuje się dzień po każdej sesji z prognozą z moich dni z dala od sesji. To, co mieści się w przedziale 95%, zgadza się z dziennikiem; przy kilku ocenach wnioski uwzględniają przypadek.
       *[other] Gorsze okresy mijają same, a ludzie często umawiają się na sesję właśnie wtedy. Dlatego porównuje się { $days } dni po każdej sesji z prognozą z moich dni z dala od sesji. To, co mieści się w przedziale 95%, zgadza się z dziennikiem; przy kilku ocenach wnioski uwzględniają przypadek.
    }

# The table of averages.
column-score = Ocena
column-average = średnia
column-change = zmiana
column-scored = dni z oceną
column-against-forecast = względem prognozy (95%)
column-sessions = sesje
column-reading = wniosek
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } (od { $low } do { $high })
report-change =
    { $days ->
        [one] Zmiana: względem dnia poprzedniego.
       *[other] Zmiana: względem poprzednich { $days } dni.
    }
report-no-change =
    { $days ->
        [one] Zmiany nie podano: dzień poprzedni to mniej niż 7 dni z oceną.
       *[other] Zmiany nie podano: wśród poprzednich { $days } dni mniej niż 7 ma ocenę.
    }
report-average = Średnia wymaga 7 dni z oceną.
report-lower-better = Im niżej, tym lepiej: { $names }.
report-higher-better = Im wyżej, tym lepiej: { $names }.

# An experiment.
pairs-note = tydzień z sesją względem tygodnia bez niej, jednostka: { $unit }
pairs-note-points = tydzień z sesją względem tygodnia bez niej, w punktach
pairs-chart = Każda para tygodni
pairs-table = Pary tygodni
column-pair = Para
column-session = Sesja
column-none = Bez sesji
column-had = Była
pair-sealed = zakryte
pair-had = tak
pair-not-had = nie
share-told = { $name }: { $n } z { $all }.
report-state = Eksperyment: { $state }.

# Sessions, painkillers and nights, counted.
facts-sessions = Sesje
facts-no-sessions = W tym okresie nie zapisano sesji.
part-minutes =
    { $n ->
        [one] 1 minuta
        [few] { $n } minuty
       *[many] { $n } minut
    }
facts-minutes = { $told }, { part-minutes }
facts-minutes-between = { $told }, od { $low } do { $high } minut
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } w zaostrzeniu
facts-routine = { $n } rutynowo
facts-others = { $names } i jeszcze { $n }
facts-painkillers = Leki przeciwbólowe
facts-no-painkillers = W tym okresie nic nie zapisano.
part-noted-doses = zapisane z { $n } z { part-of-all-days }; dni bez leków: { $none }
facts-doses =
    { $doses ->
        [one] { $figure } dawka dziennie, { part-noted-doses }.
        [few] { $figure } dawki dziennie, { part-noted-doses }.
        [many] { $figure } dawek dziennie, { part-noted-doses }.
       *[other] { $figure } dawki dziennie, { part-noted-doses }.
    }
facts-doses-of = Dawki łącznie: { $names }.
facts-nights = Noce
facts-no-nights = W tym okresie nie zapisano ich godzin.
part-nights =
    { $n ->
        [one] 1 noc
        [few] { $n } noce
       *[many] { $n } nocy
    }
facts-asleep = { $slept } snu ({ part-nights }).
facts-in-bed = { $figure }% czasu w łóżku ({ part-nights }).
facts-to-bed = do łóżka o { $at }
facts-up = z łóżka o { $at }
facts-usually = Zwykle { $names }.

# What stands behind the summary.
report-helps = Co pomaga: { $name }
report-helps-table = Trzy dni po sesji względem mojej prognozy
report-trends = Przebieg
report-days = Dni
report-notes = Notatki
report-left-out = Bez: { $names }. W tabeli mieści się { $n } ocen.
column-day = Dzień
column-what = co
column-minutes = minuty
column-with = u kogo
column-why = dlaczego
column-pressure = nacisk
column-where = gdzie
column-where-tags = gdzie, etykiety
column-cost = koszt
report-too-few = Raport potrzebuje co najmniej 7 dni z oceną.
