## chart: the words of charts, and what a screen reader says of them

part-better =
    { $lower ->
        [yes] im niżej, tym lepiej
       *[no] im wyżej, tym lepiej
    }
part-all-sessions =
    { $all ->
        [one] 1 sesja
        [few] { $all } sesje
       *[many] { $all } sesji
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }
ahead-field = następne 7 dni

# How fine a span of days is drawn.
part-of-days-long =
    { $days ->
        [one] z 1 dnia
       *[other] z { $days } dni
    }
grain-mean-days = średnia { part-of-days-long }
grain-mean =
    { $quarter ->
        [yes] średnia z kwartału
       *[no] średnia z miesiąca
    }
grain-note-days =
    { $days ->
        [one] Znak to jeden dzień, linia to średnia z ostatniego dnia. Dni bez wpisu zostają puste.
       *[other] Znak to jeden dzień, linia to średnia z ostatnich { $days } dni. Dni bez wpisu zostają puste.
    }
grain-note =
    { $quarter ->
        [yes] Linia to średnia z kwartału; w pasie mieści się środkowa połowa jego dni. Kwartał, w którym dni z oceną jest mniej niż { $least }, zostaje pusty.
       *[no] Linia to średnia z miesiąca; w pasie mieści się środkowa połowa jego dni. Miesiąc, w którym dni z oceną jest mniej niż { $least }, zostaje pusty.
    }
grain-key-days = kropka: jeden dzień · linia: średnia { part-of-days-long }
grain-key =
    { $quarter ->
        [yes] linia: średnia z kwartału · pas: środkowa połowa jego dni
       *[no] linia: średnia z miesiąca · pas: środkowa połowa jego dni
    }
grain-bars-days = Słupek to jeden dzień; kreska na linii: nic nie wzięto, bez słupka: nic nie zapisano. Linia to średnia { part-of-days-long }.
grain-bars =
    { $quarter ->
        [yes] Słupek to średnia z zapisanych dni kwartału; kreska na linii: nic nie wzięto. Kwartał, w którym zapisanych dni jest mniej niż { $least }, nie ma słupka.
       *[no] Słupek to średnia z zapisanych dni miesiąca; kreska na linii: nic nie wzięto. Miesiąc, w którym zapisanych dni jest mniej niż { $least }, nie ma słupka.
    }

# The course of scores.
course-bars = Słupek to średnia z zapisanych dni.
course-counted =
    { $quarter ->
        [yes] Sesje są liczone kwartałami.
       *[no] Sesje są liczone miesiącami.
    }
course-pale = Blado w tle: okres wcześniejszy.
course-empty = Linie pojawiają się po 4 dniach.
course-said = { $name }: { $n } z { part-all-days } z oceną
part-all-days =
    { $all ->
        [one] 1 dnia
       *[other] { $all } dni
    }
course-said-mean = { $name }: { $n } z { part-all-days } z oceną, średnia { $value }, najniżej { $low }, najwyżej { $high }
ahead-said = dalej: około { $value }, cztery razy na pięć od { $low } do { $high }
fortnight-title = Ostatnie 14 dni
fortnight-said = { $name }: { $n } z { part-all-days } z oceną, ostatnio { $value }

# The answer.
gap-forecast = prognoza
gap-each-title = { $name }: każda sesja
gap-each-note = Dni po każdej sesji względem prognozy, w punktach.
gap-each-empty = Żadna sesja nie ma jeszcze ocen przed i po.
gap-each-none = { $name } względem prognozy: żadna sesja jeszcze się nie liczy
gap-each-said = { $name } względem prognozy: { part-all-sessions }, lepiej: { $n }
gap-each-said-mean = { $name } względem prognozy: { part-all-sessions }, lepiej: { $n }, średnia { $value }
gap-daily-title = { $name }: dzień po dniu po sesji
gap-daily-note = Średnia względem prognozy i zakres zgodny z dziennikiem, w punktach.
gap-daily-empty = Żadna sesja nie ma jeszcze ocen po niej.
gap-daily-said = { $name } względem prognozy, dzień po dniu: { $names }
gap-day = dzień { $figure } { $value }
gap-first-day = dzień 1
gap-counted-days =
    { $days ->
        [1] dzień, który się liczy
        [3] trzy dni, które się liczą
        [few] { $days } dni, które się liczą
       *[other] { $days } dni, które się liczą
    }

# Nights.
nights-title = Noce
nights-empty = Żadna noc nie ma jeszcze swoich godzin. Wpisuje się je przy dniu, w polu „{ detail-sleep }”.
nights-note = Blado: w łóżku. Mocno: od zaśnięcia do przebudzenia. Noc należy do dnia, w którym się budzisz.
nights-columns =
    { $n ->
        [one] Każda kolumna to jedna noc: w łóżku od najwcześniejszej do najpóźniejszej godziny, sen według średnich.
        [few] Każda kolumna to { $n } noce: w łóżku od najwcześniejszej do najpóźniejszej godziny, sen według średnich.
       *[other] Każda kolumna to { $n } nocy: w łóżku od najwcześniejszej do najpóźniejszej godziny, sen według średnich.
    }
nights-panel = Noc
nights-panel-note = godzina na zegarze, od położenia się do wstania
nights-said = Noce: zapisano { $n } z { $all }
nights-said-asleep = Noce: zapisano { $n } z { $all }, sen średnio od { $asleep } do { $awake }
awake-panel = Bez snu w nocy
awake-panel-note = min, im niżej, tym lepiej
awake-none = Minuty bez snu: nic nie zapisano
awake-mean = Minuty bez snu: średnia { $figure }

# Two scores against each other, and weekdays.
scatter-title = { $name } a { $noun }
scatter-note = { $told } Większa kropka to więcej dni. Iść w parze to nie to samo co być przyczyną.
scatter-said = { $name } a { $noun }: { $told }
scatter-empty = Żaden dzień nie ma jeszcze obu ocen.
scatter-few =
    { $n ->
        [one] 1 dzień z obiema ocenami; jak bardzo idą w parze, wiadomo od { $needed }.
       *[other] { $n } dni z obiema ocenami; jak bardzo idą w parze, wiadomo od { $needed }.
    }
scatter-rho = Jak bardzo idą w parze ({ $n } dni): { $rho }. 1 to zawsze, 0 wcale, −1 zawsze na odwrót.
scatter-level = { $n } dni; jedna z ocen nigdy się nie zmieniła, więc nic nie może iść w parze.
weekday-title = Według dni tygodnia: { $names }
weekday-note = Średnia z każdego dnia tygodnia i środkowa połowa jego dni; u dołu, ile dni ma ocenę.
weekday-empty = Nie ma jeszcze dni z oceną.
weekday-said = { $name } według dni tygodnia: { $names }
weekday-none = { $name } według dni tygodnia: nie ma dni z oceną
weekday-of = { $day-name } { $figure } z { $n }

# The calendar.
heatmap-title = { $name }, dzień po dniu
heatmap-note = { $n } z { part-all-days } z oceną. Puste pole: bez wpisu.
heatmap-empty = Nie ma jeszcze żadnych dni. Dzisiejsze oceny będą pierwsze.
heatmap-said = { $name } { $period }: { $n } z { part-all-days } z oceną
heatmap-said-mean = { $name } { $period }: { $n } z { part-all-days } z oceną, średnia { $value }
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } z 1 dnia
       *[other] { $n } z { $days } dni
    }
coverage-none = 0 dni
coverage = { part-of-days }
coverage-so-far = jak dotąd { part-of-days }
coverage-since = { part-of-days } od { $since-in-year }
calendar-said = { $name }, kalendarz ({ $period }). Z oceną: { $told }. { part-all-sessions }.
calendar-said-figures = { $name }, kalendarz ({ $period }). Z oceną: { $told }. Najniżej { $low }, najwyżej { $high }, średnia { $value }. { part-all-sessions }.

# The raw days around sessions.
raw-title = Surowe dane z dni wokół sesji
raw-note = Dane surowe: widać w nich też to, że gorszy okres mija sam. Blado: pojedyncze sesje; linia przerywana: średnia wszystkich.
raw-days = Dni od sesji
raw-session = sesja
raw-empty = Nie ma jeszcze sesji. Dodaj ostatnią, którą pamiętasz; starsze też pomogą.
raw-said = { $name }: surowa średnia { $before } w trzech dniach przed sesją, { $after } w trzech dniach po niej; widać w tym też, że gorszy okres mija sam
raw-none = { $name }: po obu stronach sesji nie ma jeszcze ocen

# Pictures of the answer that is still to come.
picture-too-early = Za wcześnie, by coś powiedzieć: z { $needed } potrzebnych sesji oceny przed i po ma { $n }.
picture-not-settled = Za wcześnie, by coś powiedzieć: pierwsza odpowiedź nie jest jeszcze rozstrzygnięta.

ahead-note = Blado po prawej: gdzie ocena będzie przez następne siedem dni cztery razy na pięć, według samych ocen.
raw-drift = Cienka prosta linia pokazuje, jak ocena i tak się zmienia.

# What so many pairs of weeks could find, and what each pair showed.
chances-title = { $name }: co mógłby wykryć eksperyment
chances-note = Szansa, że prawdziwa różnica będzie widoczna, w zależności od liczby par tygodni.
chances-empty = Nie da się jeszcze powiedzieć, co można by wykryć.
chances-pairs = pary tygodni
chances-panel = Szansa
chances-points =
    { $figure ->
        [one] { $figure } punkt
        [few] { $figure } punkty
        [many] { $figure } punktów
       *[other] { $figure } punktu
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } w { $tries } na 100 prób
chances-said =
    { $n ->
        [one] Szansa, że 1 para tygodni wykryje różnicę: { $names }
        [few] Szansa, że { $n } pary tygodni wykryją różnicę: { $names }
       *[many] Szansa, że { $n } par tygodni wykryje różnicę: { $names }
    }
each-pair-title = { $name }: każda para tygodni
each-pair-note = Tydzień z sesją względem tygodnia bez sesji, w punktach.
each-pair-note-own = Tydzień z sesją względem tygodnia bez sesji, jednostka: { $unit }.
each-pair-empty = Żadna para nie ma ocen wokół obu tygodni.
each-pair-pair = para
each-pair-level = bez różnicy
each-pair-said =
    { $all ->
        [one] { $name }, tygodnie z sesją względem tygodni bez niej: 1 para, lepiej: { $n }
        [few] { $name }, tygodnie z sesją względem tygodni bez niej: { $all } pary, lepiej: { $n }
       *[many] { $name }, tygodnie z sesją względem tygodni bez niej: { $all } par, lepiej: { $n }
    }
