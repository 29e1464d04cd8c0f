## model: what a journal is made of

# Końce skali numerycznej (NRS) od 0 do 10, jak w polskich wytycznych leczenia bólu (Medycyna Praktyczna, „Skale oceny bólu"):
# „brak bólu", „najgorszy wyobrażalny ból".
metric-pain = Ból pleców
    .noun = ból pleców
    .low = brak bólu
    .high = najgorszy wyobrażalny ból
metric-stiffness = Sztywność
    .noun = sztywność
    .low = pełna swoboda
    .high = prawie bez ruchu
metric-sleep = Sen
    .noun = sen
    .low = bardzo zły
    .high = bardzo dobry
metric-mood = Nastrój
    .noun = nastrój
    .low = bardzo zły
    .high = bardzo dobry
metric-anxiety = Niepokój
    .noun = niepokój
    .low = spokój
    .high = największy wyobrażalny
metric-interference = Ograniczenie przez ból
    .noun = ograniczenie przez ból
    .low = żadne
    .high = nic nie dało się robić
metric-finger-to-floor = Palce od podłogi
    .noun = palce od podłogi
    .low = całe dłonie na podłodze
    .high = kolana
    .unit = cm
metric-workout = Trening
    .noun = trening
    .low = brak
    .high = cały dzień
    .unit = min
metric-hours-asleep = Godziny snu
    .noun = godziny snu
    .low = brak
    .high = cała doba
    .unit = h
metric-sleep-efficiency = Wydajność snu
    .noun = wydajność snu
    .low = wcale bez snu
    .high = sen przez całą noc
metric-doses = Leki przeciwbólowe
    .noun = leki przeciwbólowe
    .low = brak
    .high = dużo
    .unit = dawki
metric-own = Ocena
    .low = brak
    .high = najwięcej

# PEG: trzy pytania z Krótkiego Inwentarza Bólu (BPI), o bólu, radości życia i ogólnej aktywności; końce skal jak w BPI.
metric-peg-pain = Ból w tygodniu
    .noun = ból w tygodniu
    .low = brak bólu
    .high = najgorszy wyobrażalny ból
metric-peg-enjoyment = Wpływ bólu na radość życia
    .noun = wpływ bólu na radość życia
    .low = nie przeszkadza
    .high = całkowicie przeszkadza
metric-peg-activity = Wpływ bólu na aktywność
    .noun = wpływ bólu na aktywność
    .low = nie przeszkadza
    .high = całkowicie przeszkadza
peg-pain-question = Jaka liczba najlepiej opisuje twój przeciętny ból w ostatnim tygodniu?
peg-enjoyment-question = Jaka liczba najlepiej opisuje, jak bardzo w ostatnim tygodniu ból przeszkadzał ci cieszyć się życiem?
peg-activity-question = Jaka liczba najlepiej opisuje, jak bardzo w ostatnim tygodniu ból przeszkadzał ci w ogólnej aktywności?

# Części ciała, z tyłu i z przodu; lewa i prawa strona to własna lewa i prawa.
region = miejsce
    .neck = kark
    .shoulder-left = lewy bark
    .shoulder-right = prawy bark
    .upper-left = górna część pleców z lewej
    .upper-spine = górna część kręgosłupa
    .upper-right = górna część pleców z prawej
    .middle-left = środek pleców z lewej
    .middle-spine = środkowa część kręgosłupa
    .middle-right = środek pleców z prawej
    .lower-left = dolna część pleców z lewej
    .lower-spine = dolna część kręgosłupa
    .lower-right = dolna część pleców z prawej
    .hip-left = lewe biodro
    .hip-right = prawe biodro
    .head = tył głowy
    .shoulder-spine = między łopatkami
    .back-upper-arm-left = lewe ramię z tyłu
    .back-upper-arm-right = prawe ramię z tyłu
    .back-forearm-left = lewe przedramię z tyłu
    .back-forearm-right = prawe przedramię z tyłu
    .back-hand-left = lewa dłoń z tyłu
    .back-hand-right = prawa dłoń z tyłu
    .back-thigh-left = lewe udo z tyłu
    .back-thigh-right = prawe udo z tyłu
    .back-knee-left = lewe kolano z tyłu
    .back-knee-right = prawe kolano z tyłu
    .calf-left = lewa łydka
    .calf-right = prawa łydka
    .heel-left = lewa pięta
    .heel-right = prawa pięta
    .face = twarz
    .throat = gardło
    .front-shoulder-left = lewy bark z przodu
    .front-shoulder-right = prawy bark z przodu
    .chest-left = lewa strona klatki piersiowej
    .chest-right = prawa strona klatki piersiowej
    .belly-left = lewa strona brzucha
    .belly-right = prawa strona brzucha
    .lower-belly-left = podbrzusze z lewej
    .lower-belly-right = podbrzusze z prawej
    .groin-left = lewa pachwina
    .groin-right = prawa pachwina
    .front-upper-arm-left = lewe ramię z przodu
    .front-upper-arm-right = prawe ramię z przodu
    .front-forearm-left = lewe przedramię z przodu
    .front-forearm-right = prawe przedramię z przodu
    .front-hand-left = lewa dłoń z przodu
    .front-hand-right = prawa dłoń z przodu
    .front-thigh-left = lewe udo z przodu
    .front-thigh-right = prawe udo z przodu
    .front-knee-left = lewe kolano z przodu
    .front-knee-right = prawe kolano z przodu
    .shin-left = lewa goleń
    .shin-right = prawa goleń
    .foot-left = lewa stopa
    .foot-right = prawa stopa

former-name =
    { $sort ->
        [kind] rodzaj „{ $name }” nazywa się teraz „{ $now }”
        [person] osoba „{ $name }” nazywa się teraz „{ $now }”
        [tag] etykieta „{ $name }” nazywa się teraz „{ $now }”
        [painkiller] lek przeciwbólowy „{ $name }” nazywa się teraz „{ $now }”
       *[region] miejsce „{ $name }” nazywa się teraz „{ $now }”
    }
trial-told =
    { $n ->
        [one] 1 para tygodni od { $on-long }, plan { $number }
        [few] { $n } pary tygodni od { $on-long }, plan { $number }
       *[many] { $n } par tygodni od { $on-long }, plan { $number }
    }

renamed-sessions =
    { $n ->
        [one] 1 sesja
        [few] { $n } sesje
       *[many] { $n } sesji
    }
renamed-days =
    { $n ->
        [one] 1 dzień
       *[other] { $n } dni
    }
renamed-experiments =
    { $n ->
        [one] 1 eksperyment
        [few] { $n } eksperymenty
       *[many] { $n } eksperymentów
    }
the-main-question = główne pytanie

there-scores = oceny
there-scores-times = oceny o { $n } porach
there-note = notatka
there-night = noc
there-painkillers = leki przeciwbólowe
there-areas = bolesne miejsca
there-tags = etykiety
there-newer = wpisy z nowszego Unkink

told-night-to-bed = do łóżka { $at }
told-night-asleep = zaśnięcie { $at }
told-night-awake = przebudzenie { $at }
told-night-up = wstanie { $at }

minutes-said =
    { $n ->
        [one] 1 minuta
        [few] { $n } minuty
       *[many] { $n } minut
    }


## model/error: why something can't be kept

refused-range = { $name }: { $value } jest poza zakresem od { $low } do { $high }.
refused-unknown-metric = Nie ma oceny o nazwie „{ $name }”. `unkink-cli show --json` wypisuje oceny, które są.
refused-derived = { $name } wylicza się z wpisów dnia i nie można tego ocenić.
refused-metric =
    { $flaw ->
        [name] Oceny „{ $name }” nie można zachować: potrzebuje nazwy z literami lub cyframi.
        [long] Oceny „{ $name }” nie można zachować: jej id, nazwa, jednostka i końce skali mogą mieć po najwyżej 200 znaków.
        [order] Oceny „{ $name }” nie można zachować: jej najniższa wartość musi być mniejsza od najwyższej.
        [range] Oceny „{ $name }” nie można zachować: jej zakres musi leżeć między −1000000 a 1000000.
        [step] Oceny „{ $name }” nie można zachować: jej krok musi być większy od 0.
        [notice] Oceny „{ $name }” nie można zachować: jej najmniejsza zmiana warta uwagi musi być większa od 0 i wynosić najwyżej 1000000.
        [source] Oceny „{ $name }” nie można zachować: nie da się zmienić tego, skąd pochodzą jej wartości.
        [outside] Oceny „{ $name }” nie można zachować: wartość, która już jest, leży poza jej zakresem.
       *[taken] Oceny „{ $name }” nie można zachować: inna ocena ma już tę nazwę.
    }
refused-too-many-metrics = W dzienniku mieści się najwyżej { $most } własnych ocen. Pomiń niektóre albo zrób z nich etykiety.
refused-date = { $on-iso } jest poza zakresem od 1900-01-01 do { $until-iso }, czyli do jutra.
refused-not-a-date = { $given } to nie data. Wpisz rok, miesiąc i dzień, np. 2026-11-22.
refused-not-a-time = { $given } to nie godzina. Wpisz godzinę od 0 do 23 i minuty, np. 23:10.
refused-night =
    { $later ->
        [asleep] Zaśnięcie ({ $later-at }) jest przed: { part-night-step } ({ $earlier-at }). Co jest prawidłowe?
        [awake] Przebudzenie ({ $later-at }) jest przed: { part-night-step } ({ $earlier-at }). Co jest prawidłowe?
       *[up] Wstanie ({ $later-at }) jest przed: { part-night-step } ({ $earlier-at }). Co jest prawidłowe?
    }
part-night-step =
    { $night-step ->
        [bedtime] położenie się
        [asleep] zaśnięcie
       *[awake] przebudzenie
    }
refused-awake-too-long = Minuty bez snu: { $minutes } to więcej niż { $all } od zaśnięcia do przebudzenia.
refused-asleep-too-long = { $slept } snu to więcej, niż jest czasu ({ $longest }). Co jest prawidłowe?
refused-same-time = { $on-iso } ma dwie oceny o { $at }. Daj jednej z nich inną minutę.
refused-same-time-none = { $on-iso } ma dwie oceny bez godziny. Daj jednej z nich inną minutę.
refused-no-checkin = { $on-iso } nie ma ocen o { $at }.
refused-no-checkin-none = { $on-iso } nie ma ocen bez godziny.
refused-nothing-there = Pod datą { $on-iso } nic nie zapisano.
refused-same-day = { $on-iso } to data, pod którą to już jest zapisane. Podaj inną datę.
refused-occupied = { $on-iso } ma już wpisy ({ $names }). Najpierw przenieś je lub wyczyść albo przenieś oceny z jednej godziny.
refused-too-far-ahead = { $on-iso } jest za daleko: sesję można zaplanować do { $until-iso }.
refused-same-id = Dwie sesje mają id { $given }. Id się nie powtarzają: zmień jedno z nich.
refused-no-session = Nie ma sesji o id { $given }. `unkink-cli session list` je pokazuje.
refused-field =
    { $field ->
        [count] Liczba: { $value } jest poza zakresem od 0 do 100.
        [minutes] Minuty: { $value } jest poza zakresem od 1 do 1440 minut.
        [outcome] Dni po sesji: { $value } jest poza zakresem od 1 do 365.
        [washout] Dni wygasania: { $value } jest poza zakresem od 0 do 365.
        [pairs] Pary tygodni: { $value } jest poza zakresem od 6 do 26.
       *[date] Data: { $value } jest poza zakresem od 1900-01-01 do 9999-12-31.
    }
refused-fixed-plan = Planu eksperymentu nie da się zmienić, gdy już powstał. Przerwij go i zacznij nowy.
refused-running-trial = Trwa eksperyment z tą oceną i tym rodzajem sesji: { $told }. Tylko jeden naraz: najpierw go przerwij.
refused-trials-at-once = Naraz trwałyby dwa eksperymenty z jednym rodzajem sesji: { $told }; { $other }. Ich monety mogą wskazać przeciwne tygodnie. Najpierw przerwij jeden z nich.
part-name-or-leave-out = Wpisz nazwę albo pomiń wiersz
refused-blank =
    { $blank ->
        [medicine] Nazwa leku jest pusta. { part-name-or-leave-out }.
        [kind] Rodzaj sesji jest pusty. { part-name-or-leave-out }.
        [session] Id sesji jest puste. { part-name-or-leave-out }.
        [asked-score] Ocena głównego pytania jest pusta. { part-name-or-leave-out }.
        [asked-kind] Rodzaj sesji głównego pytania jest pusty. { part-name-or-leave-out }.
        [trial] Id eksperymentu jest puste. { part-name-or-leave-out }.
        [tried-score] Ocena eksperymentu jest pusta. { part-name-or-leave-out }.
       *[tried-kind] Rodzaj sesji eksperymentu jest pusty. { part-name-or-leave-out }.
    }


## model/typed: what was typed and can't be read

typed-time = { $given } to nie godzina. Wpisz na przykład 23:10, 2310 albo 11:10 pm.
typed-time-in-words = { $given } jest zapisane słowami, a „half seven” to w jednych językach 6:30, w innych 7:30. Wpisz cyframi, np. 7:30 albo 7:30 pm.
typed-midnight = { $given } stoi między dwoma dniami. Wpisz 0:00 jako początek dnia albo 23:59 jako jego koniec.
typed-day = { $given } to nie dzień. Wpisz na przykład 18 listopada, 2026-11-18, wtorek albo wczoraj.
typed-no-such-day = { $given } nie ma w kalendarzu. Wpisz dzień, np. 18 listopada albo 2026-11-18.
typed-no-such-day-month = { $given } nie ma w kalendarzu: { $on-month-name } nigdy nie ma { $days } dni. Wpisz dzień, np. 18 listopada albo 2026-11-18.
typed-no-such-day-year = { $given } nie ma w kalendarzu: { $on-month } ma { $days } dni. Wpisz dzień, np. 18 listopada albo 2026-11-18.
typed-weekday = { $on-long } to { $on-weekday }, a nie { part-weekday }. Co jest prawidłowe?
typed-duration = { $given } to nie długość czasu. Wpisz minuty, np. 25, 25 min albo 1h30.
typed-whole = { $given } to nie liczba całkowita. Wpisz liczbę, np. 2.
typed-beyond = { $given } jest poza zakresem od { $low } do { $high }.


## model/difference: how one version of a journal differs from another

change-on = { $on }: { $told }
change-added = dodano: { $what }
change-added-with = dodano: { $what } ({ $told })
change-removed = usunięto: { $what }
change-removed-with = usunięto: { $what } ({ $told })
change-was = { $what }: było { $from }, jest { $to }
change-blank = puste
change-several = kilka zmian, które zależą od siebie
changed-journal = dziennik
changed-score = ocena „{ $name }”
changed-place = gdzie indziej w tabeli
changed-other-place = w innym miejscu
changed-night = noc
changed-medicines = leki
changed-areas = bolesne miejsca
changed-tags = etykiety
changed-note = notatka
changed-scoring = ocenianie
changed-unknown = nieznane dane
changed-unknown-at = nieznane dane ocen z { $at }
changed-unknown-untimed = nieznane dane ocen bez godziny
changed-not-known = coś, czego ta wersja nie zna
changed-experiment = eksperyment z { $on-long }
changed-experiment-with = eksperyment ({ $name })
changed-former-name = dawna nazwa
changed-noun-at = { $noun } o { $at }
moment-at = o { $at }
moment-untimed = bez godziny
told-woken =
    { $n ->
        [one] 1 pobudka
        [few] { $n } pobudki
       *[many] { $n } pobudek
    }
told-minutes-awake =
    { $n ->
        [one] 1 minuta bez snu
        [few] { $n } minuty bez snu
       *[many] { $n } minut bez snu
    }
told-minutes-asleep =
    { $n ->
        [one] 1 minuta snu, jak podano
        [few] { $n } minuty snu, jak podano
       *[many] { $n } minut snu, jak podano
    }
told-none-taken = nic nie wzięto
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } o { $at }
told-nowhere = nigdzie
told-planned = w planie
told-minutes = { $n } min
told-with = u kogo: { $name }
told-regions = { $names } i { $name }
told-before = przed: { $names }
told-after = po: { $names }
told-scores-before = oceny sprzed sesji
told-scores-after = oceny po sesji
pressure =
    { $pressure ->
        [light] lekki
        [medium] średni
       *[firm] mocny
    }
reason =
    { $reason ->
        [routine] rutynowo
       *[flare] zaostrzenie
    }
told-range = od { $low } do { $high } co { $figure }
told-ends = od „{ $low }” do „{ $high }”
told-better = { part-better }
told-notice = liczy się zmiana o { $figure }
told-morning = oceniane rano
told-daily = pytanie codziennie
told-on-demand = pytanie na życzenie
told-with-and-without = z sesją i bez niej ({ $name })
told-pairs =
    { $n ->
        [one] 1 para tygodni
        [few] { $n } pary tygodni
       *[many] { $n } par tygodni
    }
told-plan = plan { $number }
told-looks = z zaglądaniem po drodze
told-trial-stands =
    { $stands ->
        [running] trwa
        [stopped] przerwany
       *[done] zakończony
    }
told-stopped = { $on-long }
told-after-kind = po: { $name }
told-since = od { $since-long }
told-outcome =
    { $n ->
        [one] wynik z 1 dnia
       *[other] wynik z { $n } dni
    }
told-washout =
    { $n ->
        [one] wygasanie 1 dzień
       *[other] wygasanie { $n } dni
    }


## store: why a journal is not read or saved, and what to do

load-unreadable = Dziennika nie da się odczytać: { $why }. Sprawdź dysk i to, kto może czytać ten plik. Plik: { $path }
load-dangling-link = Dziennik jest dowiązaniem do pliku, którego brakuje. Podłącz jego dysk albo usuń dowiązanie. Dowiązanie: { $path } → { $target }
load-away = Nie ma folderu dziennika albo jest pusty, bo jego dysk nie jest podłączony; nic nie powstaje na jego miejscu. Podłącz jego dysk lub udział sieciowy, utwórz folder albo wybierz inny. Folder: { $path }
load-moved = Ten dziennik nie jest na tym samym dysku co wcześniej i może być starszy. Podłącz tamten dysk albo, jeśli od teraz jego miejsce jest tutaj, usuń { $memory }, gdzie zapamiętano dysk. Dziennik: { $path }
load-kept = { part-kept } i żaden dziennik nie zostanie tam zaczęty ani zmieniony. Wybierz inną ścieżkę; kopię zapasową przywraca `unkink-cli restore`. Ścieżka: { $path }
load-not-a-file = Dziennik musi być plikiem. Wybierz inną ścieżkę: { $path }
damaged-file = { $told } Plik: { $path }
part-kept =
    { $kept ->
        [journal] Jest tam dziennik
        [backups] Są tam kopie zapasowe dziennika
        [own] Unkink trzyma tam coś swojego
        [settings] Są tam ustawienia
        [disks] Jest tam to, co Unkink wie o twoich dyskach
        [unsaved] Jest tam to, czego nie dało się zapisać z dziennika
        [day-copy] Jest tam dzienna kopia dziennika
        [itself] Jest tam sam twój dziennik
        [older] Jest tam starsza wersja dziennika
       *[copy] Jest tam kopia dziennika
    }
settings-kept = { part-kept } i zostaje tak, jak jest; podaj inny plik

save-not = Nie zapisano.
save-not-why = Nie zapisano: { $why }.
save-not-accepted = Nie przyjęto: dziennik znów się zmienił od chwili pokazania.
why-changed-outside = dziennik zmienił się na dysku od chwili odczytania
why-newer = pochodzi z nowszego Unkink
why-changed-elsewhere = zmieniono go lub uszkodzono gdzie indziej
why-locked = ten dziennik zapisuje inny Unkink
why-away = folder dziennika jest niedostępny i nic nie powstaje na jego miejscu
why-dangling = dziennik jest dowiązaniem do pliku, którego brakuje
why-dangling-to = dziennik jest dowiązaniem do pliku, którego brakuje, { $path }
why-too-large = dziennik byłby większy niż 256 MiB, które da się odczytać
why-lock-in-the-way = w miejscu jego blokady stoi dowiązanie, folder lub urządzenie
why-lock-of-others = brak prawa do zapisu jego blokady, którą utworzył ktoś inny
why-old-not-kept = pliku w wersji { $number } nie da się zachować obok nowego ({ $why })
why-fault = błąd w samym Unkink
why-saver-stopped = zapisywanie stanęło
why-disk-too-slow = dysk potrzebuje zbyt dużo czasu
why-not-written-out = dziennika nie dało się zapisać
why-not-confirmed = dysk tego nie potwierdził
why-no-look-in = brak prawa do zajrzenia do ich folderu
why-in-place-of-folder = w miejscu ich folderu stoi plik lub urządzenie
why-no-reading = brak prawa do odczytu
why-disk-full = dysk jest pełny
why-quota = twoja część dysku jest wykorzystana
why-no-writing = brak prawa do zapisu w tym miejscu
why-read-only = dysk jest tylko do odczytu
why-not-a-folder = część ścieżki jest plikiem, a nie folderem
why-a-folder = w tym miejscu stoi folder lub urządzenie
why-no-folder = nie ma jego folderu
why-exists = jest tam już coś o tej nazwie
why-name = nazwa jest za długa albo ma znak, którego nie może mieć żaden plik
why-reported = dysk zgłasza: { $told }
why-settings-no-file = to nie plik i nic się tam nie zapisuje; podaj plik na ustawienia
why-settings-too-long = to za dużo jak na ustawienia i zostaje tak, jak jest; podaj inny plik
why-settings-link = to dowiązanie do pliku, którego brakuje

remedy-load-again = Wczytaj go ponownie i powtórz wpis. Plik: { $path }
remedy-look-again = Zobacz, co różni się teraz, i wtedy przyjmij. Plik: { $path }
remedy-update = Zaktualizuj Unkink, aby go zapisywać. Plik: { $path }
remedy-accept = `unkink-cli accept` zostawia go tak, jak jest, `unkink-cli restore` wraca do kopii zapasowej. Plik: { $path }
remedy-wait = Poczekaj, aż skończy, albo go zamknij. Plik: { $path }
remedy-connect = Podłącz jego dysk lub udział sieciowy albo wybierz inne miejsce. Folder: { $path }
remedy-as-it-was = Dziennik jest taki, jaki był; { $remedy }. Plik: { $path }
remedy-link = Podłącz jego dysk albo usuń dowiązanie. Dowiązanie: { $path } → { $target }
remedy-elsewhere = Zapisz gdzie indziej, a potem uruchom Unkink ponownie. Plik: { $path }
remedy-of-another-file = Powód: { $why }; { $remedy }. Plik: { $path }
failed-with-file = { $why }. Plik: { $path }
do-make-room = zrób miejsce albo wybierz inne
do-see-who-writes = sprawdź, kto może tam zapisywać, albo wybierz inne miejsce
do-make-writable = udostępnij dysk do zapisu albo wybierz inne miejsce
do-connect = podłącz jego dysk albo wybierz inne miejsce
do-move-away = przenieś to gdzie indziej albo wybierz inne miejsce
do-shorter-name = wybierz krótszą lub prostszą nazwę
do-check-disk = sprawdź dysk albo wybierz inne miejsce
do-move-lock = przenieś to gdzie indziej
do-give-back-lock = oddaj ten plik właścicielowi albo usuń go, gdy żaden Unkink nie jest otwarty
do-take-out = usuń z niego to, bez czego może się obejść
do-see-who-reads = sprawdź, kto może czytać ten folder
do-give-back-folder = ten folder mógł utworzyć administrator: oddaj go właścicielowi

backup-not-made = Nie powstała kopia zapasowa wcześniejszej wersji: { $why }.
backup-not-made-remedy = Dziennik i tak jest zapisany; { $remedy }. Folder: { $path }
backup-unseen = Nie da się wypisać kopii zapasowych: { $why }.
backup-see-who = Sprawdź, kto może je czytać. Folder: { $path }
backup-move-away = Przenieś to gdzie indziej. Folder: { $path }
backup-check-disk = Sprawdź dysk. Folder: { $path }
backup-see-journal = Sprawdź, gdzie jest dziennik. Folder: { $path }
backup-passed-over = Pominięto nowszą kopię zapasową.
restore-unreadable = Nie przywrócono, wybierz inną kopię zapasową. { $told }
restore-not-kept = Nie przywrócono, bo najpierw trzeba zachować to, co jest tam teraz. { $told }
copy-waits = Dziennik jest zapisany, ale dzisiejsza kopia czeka: nie ma jej folderu.
copy-not-made = Dziennik jest zapisany, ale dzisiejsza kopia nie powstała: { $why }.
copy-connect = Podłącz go albo wybierz inny. Folder: { $path }
copy-again = Każdy zapis próbuje ponownie; { $remedy }. Folder: { $path }
unguarded = Ten dysk lub udział nie ma blokad: dwa programy, które zapisują dokładnie w tej samej chwili, nie są rozdzielone.
unguarded-remedy = Mimo to przed każdym zapisem porównuje się zawartość pliku. Niech naraz zapisuje tylko jeden komputer.


## store/output: a file that is made of the journal

output-exists = Jest już plik o tej nazwie i zostaje tak, jak jest. Wybierz inną nazwę albo powiedz, że można go zastąpić. Plik: { $path }
output-belongs = { part-kept }. To, co powstaje z dziennika, nigdy nie zastępuje dziennika ani tego, co do niego należy. Wybierz inną nazwę. Plik: { $path }
output-link = Stoi tam dowiązanie, które nie jest ani otwierane, ani zastępowane. Podaj właściwy plik. Dowiązanie: { $path }
output-not-a-file = Jest tam potok lub urządzenie, a zapisuje się i zastępuje tylko pliki. Podaj plik. Ścieżka: { $path }
output-no-name = To jest folder. Dodaj nazwę pliku. Ścieżka: { $path }
output-no-folder = Nie ma folderu na ten plik i nie zostanie utworzony: może być na dysku, który nie jest podłączony. Podłącz go, utwórz folder albo wybierz inny. Folder: { $path }
output-not-written = Pliku nie zapisano: { $why }. To, co tam było, jest takie, jakie było; { $remedy }. Plik: { $path }


## store/schema/error: what is wrong with a journal's file

read-empty = Plik jest pusty.
read-too-large = Plik jest większy niż 256 MiB, więc to nie dziennik.
read-byte-order-mark = Plik zaczyna się od znacznika BOM.
read-utf16 = Plik jest tekstem UTF-16.
read-not-utf8 = Plik nie jest tekstem UTF-8: bajt { $n } jest uszkodzony.
read-hole = Plik ma dziurę: zera od bajtu { $n }, jakie zostawia zanik prądu albo psujący się dysk.
read-cut-off = Plik kończy się za wcześnie, w wierszu { $n }: brakuje reszty.
read-conflict = Wiersz { $n } to znacznik konfliktu scalania.
read-trailing = Dziennik kończy się przed wierszem { $n }, ale plik idzie dalej.
read-not-an-object = W pliku nie ma dziennika: musi zaczynać się od { "{" }.
read-not-a-journal = W pliku nie ma dziennika: jego "format" to nie "unkink-journal".
read-no-version = Brakuje "version" dziennika albo nie jest to liczba całkowita od 1.
read-newer = Dziennik ma wersję formatu { $number }; ten Unkink czyta wersję { $most }.
read-not-brought-up = Dziennik ma wersję formatu { $number } i nie da się go uaktualnić: { $why }.
read-too-deep = Wiersz { $n } zagnieżdża listy i obiekty na ponad 120 poziomów.
read-syntax = Wiersza { $n }, kolumny { $nth } nie da się odczytać: { $why }.
read-member = { $what } (wiersz { $n }): { $why }.
read-begin-anew = Połóż na jego miejscu kopię zapasową (`unkink-cli restore`). Aby zacząć od nowa, usuń plik.
part-put-backup = połóż na jego miejscu kopię zapasową (`unkink-cli restore`)
read-whole-one =
    { $brought ->
        [yes] Wyeksportuj go ponownie.
       *[no] Połóż na jego miejscu kopię zapasową (`unkink-cli restore`).
    }
read-choose = Wybierz inny plik.
read-choose-or-import = Wybierz inny plik albo wczytaj go przez `unkink-cli import`.
read-save-without-mark = Zapisz go jako UTF-8 bez BOM.
read-save-as-utf8 = Zapisz go jako UTF-8.
read-keep-one = Zostaw jedną z dwóch stron i usuń znaczniki.
read-delete-rest =
    { $brought ->
        [yes] Usuń to, co jest dalej, albo wyeksportuj go ponownie.
       *[no] Usuń to, co jest dalej, albo { part-put-backup }.
    }
read-put-version = Wstaw `"version": 1,` w trzecim wierszu.
read-update = Zaktualizuj Unkink, aby go otworzyć.
read-take-out =
    { $brought ->
        [yes] Usuń ten element albo wyeksportuj go ponownie.
       *[no] Usuń ten element albo { part-put-backup }.
    }
read-correct =
    { $brought ->
        [yes] Popraw to w edytorze tekstu albo wyeksportuj go ponownie.
       *[no] Popraw to w edytorze tekstu albo { part-put-backup }.
    }
read-brought-in = { $told } { $remedy } Plik: { $path }
