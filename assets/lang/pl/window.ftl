## What several pages say

name-and-told = { $name }: { $told }
blank = puste
no-time = bez godziny
edit = Edytuj
edit-short = edytuj
edit-session = Edytuj: { $session }
add-named = Dodaj: { $name }
clear-named = Wyczyść: { $name }
nothing-yet = jeszcze nic
leave-out = Pomiń, co chcesz.
see-how-worked-out = Zobacz, jak to policzono
undo-brings-back = „Cofnij” to przywraca.
undo-brings-all-back = „Cofnij” przywraca to wszystko.
# Po „Cofnij:".
undo-removing = usunięcie: { $name }
undo-removing-session = usunięcie sesji
number-unreadable = { $told } to nie liczba. Wpisz liczbę od { $low } do { $high }.
number-outside = { $told } jest poza zakresem od { $low } do { $high }.


## ui/views/today: the page of one day

greeting-morning = Dzień dobry. Jak się dziś masz?
greeting-afternoon = Dzień dobry. Jak mija dzień?
greeting-evening = Dobry wieczór. Jak minął dzień?
first-evening-how-long = Cztery kliknięcia, około dziesięciu sekund. Pomiń, co chcesz.
more-about-today = Więcej o dzisiejszym dniu, jeśli chcesz
more-about-day = Więcej o tym dniu, jeśli chcesz
blank-is-fine = Puste wiersze niczemu nie szkodzą. Pominięty dzień zostaje pusty; nigdy nie liczy się jako 0.

ask-own-score = Pytaj o własną ocenę

had-session = Zapisz sesję
had-session-short = Sesja
back-to-today-short = Dziś
day-is-today = dziś
axis-today = dziś

how-answer-comes = Jak powstaje odpowiedź
step-score = Oceniaj w większość wieczorów
step-score-how = Potrzeba trzydziestu dni z oceną z dala od sesji.
step-session = Zapisuj każdą sesję
step-session-how = Masaż, chiropraktyka, fizjoterapia, ciepło. Potrzeba sześciu sesji jednego rodzaju.
step-read = Przeczytaj jedno zdanie
step-read-how = Po około dwóch miesiącach: czy to ci pomaga i jak bardzo.
stays-in-one-file = Wszystko zostaje w jednym pliku na tym komputerze. Bez konta, bez internetu.
look-around-first = Najpierw się rozejrzyj
example-stays-apart = Przykład nie miesza się z twoim dziennikiem.
open-example = Otwórz przykładowy dziennik
bring-in-from-app = Wczytaj plik z innej aplikacji

answer-on-its-way = Twoja odpowiedź jest w drodze
first-days-basis = Porównuje dni { $subject-after } z innymi twoimi dniami, więc potrzebuje trochę jednych i drugich.
first-days-scored = Dni z oceną
first-days-away = Dni z oceną z dala od { $subject-many }
first-days-sessions = { $subject-one }
first-days-sessions-scored = { $subject-one } z ocenami przed i po
first-days-note-each = Po każdej sesji ({ $subject-bare }) wybierz „Zapisz sesję”.
part-first-days-noted = W dzienniku jest { $subject-bare } ({ $day-name })
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted }; oceń następny dzień.
        [few] { part-first-days-noted }; oceń { $needed } następne dni.
       *[many] { part-first-days-noted }; oceń { $needed } następnych dni.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, a następny dzień ma ocenę.
        [few] { part-first-days-noted }, a { $needed } następne dni mają ocenę.
       *[many] { part-first-days-noted }, a { $needed } następnych dni ma ocenę.
    }
first-days-some-scored = { part-first-days-noted }; z następnych dni ocenę ma { $scored } z { $needed }.

weekly-title = Ostatni tydzień
weekly-ask = Trzy pytania, raz w tygodniu, jeśli chcesz.
weekly-answer = Odpowiedz na nie
weekly-score = Wynik PEG: { $figure } na 10, średnia z trzech.

how-sure = Na ile to pewne?


## ui/views/planned: sessions that are planned

session-planned = { $session }, w planie
planned-row = { $day-name }, { $session }, w planie
planned-title = W planie
planned-note = Nie wchodzą do obliczeń, dopóki się nie odbędą.
planned-ask = { $kind }, { $day-name }: czy to się odbyło?
planned-yes = Tak
planned-yes-named = Tak: { $kind }, { $day-name }
planned-no = Nie
planned-no-named = Nie: { $kind }, { $day-name }
planned-other-day = To było innego dnia
undo-took-place = { $kind }, { $day-name }: odbyło się
undo-not-taken-place = { $kind }, { $day-name }: nie odbyło się


## ui/views: what can be done with a day or a session

offered-day = Co można zrobić z tym dniem
offered-session = Co można zrobić z tą sesją
open-whole-day = Otwórz cały dzień
open-its-day = Otwórz jej dzień
copy-day = Kopiuj ten dzień
copy-session = Kopiuj tę sesję
empty-day = Opróżnij ten dzień
its-sessions-stay = Jego sesje zostają.
day-menu-today = Co jeszcze można zrobić z dzisiejszym dniem
day-menu-day = Co jeszcze można zrobić z tym dniem
move-to-other-day = Przenieś na inny dzień…
nothing-noted = Nic nie zapisano.
part-its-sessions =
    { $n ->
        [one] 1 sesja ({ $names })
        [few] { $n } sesje ({ $names })
       *[many] { $n } sesji ({ $names })
    }
day-sessions = { part-its-sessions }
day-goes = { $told }; jeśli chcesz, także { part-its-sessions }
day-emptied = { $told }; bez zmian: { part-its-sessions }
moving-title = Przenieś { $day-name } na { $other-day }
moving-here = { $day-name }: { $told }.
moving-there = { $other-day } już zawiera: { $told }.
moving-take = Zabierz też: { part-its-sessions }
moving-swap-sessions = Zamień też sesje
moving-else = Inaczej zostaje ({ $day-name }): { part-its-sessions }.
moving-stays = Zostaje na miejscu ({ $other-day }): { part-its-sessions }.
moving-comes = Jeśli oba dni się zamienią, przechodzi z { $other-day } na { $day-name }: { part-its-sessions }.
move-it = Przenieś
swap-days = Zamień oba dni
replace-there = Zastąp to, co tam jest
copied-sleep = Sen


## ui/views/details: the details of a day

detail-sleep = Pory snu
detail-painkillers = Leki przeciwbólowe
detail-areas = Gdzie boli
detail-measures = Inne oceny
detail-tags = Etykiety
detail-sessions = Sesje
detail-checkins = Ponowne oceny
detail-note = Notatka
not-noted = nie zapisano
half-typed = niedokończone
half-typed-beside = niedokończone; { $told }

undo-note = notatka

sessions-none = brak
note-session = Zapisz sesję

add-tag-field = Dodaj etykietę
add-tag-hint = Dodaj etykietę, potem Enter
add-tag = Dodaj etykietę: { $name }
remove-tag = Usuń etykietę: { $name }
undo-tag = etykieta: { $names }
undo-removing-tag = usunięcie etykiety: { $name }

night-bed = Do łóżka
night-asleep = Zaśnięcie
night-awake = Przebudzenie
night-up = Wstanie
night-awakenings = Pobudki
night-minutes-awake = Min bez snu
night-hours-asleep = Godziny snu
night-only-hours = Albo tylko godziny snu
night-span = { $from }–{ $to }
night-span-slept = { $from }–{ $to } · { $slept }
night-from = od { $from }
night-to = do { $to }
night-partly = zapisano częściowo
night-slept = { $slept } snu
night-slept-share = { $slept } snu, { $figure }% czasu w łóżku
night-woken =
    { $n ->
        [one] raz
        [few] { $n } razy
       *[many] { $n } razy
    }
night-times-count = Liczą się godziny na zegarze. Wpisane obok { $slept } zostaje, ale się nie liczy.
night-faint = Blade godziny są z dnia: { $day-name }; nic się nie wypełnia samo.
night-ask-hours = Zaśnięcie o { $asleep } rano, czy tyle snu?
night-help = Noc przed tym dniem. 2310, 23:10 albo 11:10 pm, jak wolisz; godziny snu jako 7, 6,5 albo 7h05.
hours-unreadable = { $told } to nie liczba godzin. Wpisz na przykład 7, 6,5 albo 7h05.
longest-time = 11:30 pm

painkillers-none-taken = nic nie wzięto
doses-counted =
    { $figure ->
        [one] { $figure } dawka
        [few] { $figure } dawki
        [many] { $figure } dawek
       *[other] { $figure } dawki
    }
dose-at = { $told } o { $at }
dose-only-at = o { $at }
dose-less = Jedna mniej: { $name }
dose-more = Jedna więcej: { $name }
when-taken = Kiedy wzięto: { $name }
when-taken-hint = kiedy
took-none = Bez leków
another-painkiller = Inny lek przeciwbólowy
painkillers-as =
    { $past ->
        [yesterday] Jak wczoraj: { $told }
        [before] Jak dzień wcześniej: { $told }
       *[earlier] Jak { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] leki przeciwbólowe jak wczoraj
        [before] leki przeciwbólowe jak dzień wcześniej
       *[earlier] leki przeciwbólowe jak { $day-name }
    }
undo-painkillers-blank = wyczyszczenie leków
undo-no-painkillers = bez leków przeciwbólowych
dose-field-name = Nazwa
dose-field-name-named = Nazwa leku przeciwbólowego
dose-field-name-hint = np. ibuprofen
dose-field-dose = Dawka
dose-field-dose-named = Dawka leku przeciwbólowego
dose-field-dose-hint = 400 mg
dose-field-count = Ile
dose-field-count-named = Ile sztuk leku przeciwbólowego
dose-field-time = Kiedy
dose-field-time-named = Kiedy wzięto lek przeciwbólowy
add-short = Dodaj
add-painkiller = Dodaj lek przeciwbólowy
dose-help = Puste pole oznacza jedną sztukę. Można też wpisać wszystko w nazwie: ibuprofen 400 mg x2.
dose-needs-name = Co to było? Wpisz nazwę, np. ibuprofen.
dose-unreadable = { $told } to nie dawka. Wpisz moc jednej sztuki, np. 400 mg.
dose-count-unreadable = { $told } to nie liczba. Wpisz, ile sztuk, np. 2.
dose-count-outside = { $told } jest poza zakresem od 0 do 100.

nowhere = nigdzie
left-and-right = Lewa i prawa strona to twoja lewa i prawa.
choose-region = Wybierz miejsce, a potem, jak bardzo boli.
regions-noted = Zapisane
region-menu = Co można zrobić z tym miejscem
region-say-how-much = Powiedz, jak bardzo: { $name }
region-clear = Wyczyść: { $name }
# Końce skali numerycznej jak w journal.ftl.
no-pain = brak bólu
worst-imaginable = najgorszy wyobrażalny ból
regions-same =
    { $past ->
        [yesterday] Tak jak wczoraj
       *[before] Tak jak dzień wcześniej
    }
undo-regions-as =
    { $past ->
        [yesterday] bolesne miejsca jak wczoraj
       *[before] bolesne miejsca jak dzień wcześniej
    }
hurts-nowhere = Nigdzie nie boli
undo-regions-blank = wyczyszczenie bolesnych miejsc
undo-hurts-nowhere = nigdzie nie boli

score-at = { $value } o { $at }
checkin-now = teraz
checkin-new = { $at }, nowe
checkin-new-one = nowe
checkin-one-of =
    { $n ->
        [one] raz, { $told }
       *[other] { $told }, jedna z { $n }
    }
score-first = Najpierw oceń dzień. Potem można go ocenić ponownie o innej godzinie.
scores-go-to = Oceny trafiają do:
scores-of = Oceny: { $told }
score-again = Oceń ponownie
score-again-now = Oceń ponownie teraz
score-again-when = Kiedy to było? Wpisz godzinę, np. 20:15, 2015 albo 8:15 pm.
when-scored-again = Kiedy oceniono ponownie
time-of-scores = Godzina ocen: { $told }
move-short = Przenieś
move-scores-of = Przenieś oceny na inną datę: { $told }
remove-scores-of = Usuń oceny: { $told }
move-this-day = Przenieś ten dzień na inną datę
undo-removing-scores = usunięcie ocen: { $told }
undo-scores-to = oceny: { $from } na { $to }
scored-at-already = Oceny z godziny { $at } już są. Wybierz inną minutę.
scored-timeless-already = Oceny bez godziny już są. Wybierz inną minutę.


## ui/views/session_form: a session, noted or edited

edit-session-title = Edycja sesji
add-session = Dodaj sesję
close-form = Zamknij formularz
form-you-left = To formularz, który czekał na dokończenie.
back-to-saved = Wróć do tego, co zapisano
start-empty = Zacznij od pustego
form-is-kept = Niedokończony formularz jest zachowany.
take-up-again = Wróć do niego
form-keys-removing = Enter zapisuje, Esc zamyka. Usunięcie można cofnąć przez Ctrl+Z.
form-keys-not-kept = Esc zamyka. To, co wpisano w tym oknie, nie zostanie zachowane.
form-keys-kept = Enter zapisuje, Esc zamyka; to, co wpisano, zostaje zachowane.
save-kind = Zapisz: { $kind }
save-kind-day = Zapisz: { $kind }, { $day-name }
save-session = sesja

session-day = Dzień
session-day-hint = 18 lis
session-day-help = 18 lis, wtorek albo wczoraj
choose-day = Wybierz dzień w kalendarzu
or-other-day = albo { $other-day }
session-time = Godzina
session-time-help = 1730, 17:30 albo 5:30 pm
session-with = U kogo?
session-with-named = U kogo
session-with-hint = imię lub miejsce
named-again = Znów: { $name }
session-what = Co to było?
kind = Rodzaj
kind-name = Nazwa
kind-name-named = Nazwa rodzaju
kind-name-hint = np. sauna
as-last-time = { $told }, jak ostatnio

session-more = Więcej
session-more-holds = Więcej · { $told }
session-more-named = Więcej o sesji
session-long = Minuty
so-many-minutes =
    { $figure ->
        [one] { $figure } minuta
        [few] { $figure } minuty
        [many] { $figure } minut
       *[other] { $figure } minuty
    }
session-minutes-help = 60, 25 min albo 1h30
session-cost = Koszt
session-cost-hint = np. 120,00 PLN
session-cost-help = 120, 120 PLN albo 12,50
session-why = Dlaczego wtedy?
reason-routine = rutynowo
reason-flare = zaostrzenie
session-pressure = Nacisk
pressure-light = lekki
pressure-medium = średni
pressure-firm = mocny
session-where = Gdzie
add-area = Dodaj miejsce
add-area-short = miejsce
close-body = Zamknij rysunek ciała
close-body-short = zamknij
scores-around = Oceny tuż przed i po
scores-around-help = Pomiń, co chcesz. Puste to puste, nigdy 0.
score-just-before = przed
score-before-named = { $name } przed
score-just-after = po
score-after-named = { $name } po
scores-were-given = Oceny tego dnia są
given-before = sprzed sesji
given-before-named = Oceny sprzed sesji
given-after = po sesji
given-after-named = Oceny po sesji
session-note = Notatka
session-note-named = Notatka o sesji


## ui/views/before_after: does it help me?

title-before-after = Przed i po
person = Osoba
with-anyone = U kogokolwiek
with-named = U kogo: { $name }
score = Ocena
being-worked-out = Trwa liczenie.
nothing-side-by-side = Nie ma jeszcze czego ze sobą zestawić.
nothing-side-by-side-yet = Dodaj ostatnią sesję, którą pamiętasz; starsze też pomogą. Wtedy pojawi się tu to, co było po każdej z nich.
no-scores-to-answer = Nie ma jeszcze ocen, z których powstaje odpowiedź.
no-scores-to-answer-yet = Odpowiedź powstaje z ocen z dni wokół twoich sesji.
make-main-question = Ustaw jako główne pytanie
undo-main-question = główne pytanie

day-by-day = Dzień po dniu, z zakresem zgodnym z dziennikiem
day-by-day-keys = Dzień po dniu: strzałki przechodzą przez dni
day-after =
    { $n ->
        [one] Dzień { $nth } po sesji · 1 sesja
        [few] Dzień { $nth } po sesji · { $n } sesje
       *[many] Dzień { $nth } po sesji · { $n } sesji
    }
day-after-fits = { $told }; zgadza się { $range }

each-session = Każda sesja
each-session-caption = Trzy dni po sesji względem twojej prognozy. Kliknięcie ją otwiera.
each-session-keys = Każda sesja: strzałki przechodzą przez sesje, Enter otwiera
open-this-session = Kliknięcie albo Enter: otwórz tę sesję
minutes-short = { $n } min
forecast-and-was = Prognoza { $forecast }, było { $value }: { $told }

no-other-score = Żadna inna ocena nie ma jeszcze dość dni.
others-note = Znak: najlepsze oszacowanie. Słupek: zakres zgodny z dziennikiem. Jednostką jest najmniejsza zmiana warta uwagi, + oznacza więcej. Im więcej ocen się sprawdza, tym łatwiej o przypadek; jest to uwzględnione.

blank-days-after = Puste, od najnowszych: { $names }.
nothing-surer = Wystarczy robić dalej to, co dotąd.
coin-can-tell = Ludzie umawiają się na sesję, gdy jest źle, a gorsze okresy mijają. Moneta, która wybiera tygodnie, potrafi odróżnić jedno od drugiego.

claim-pain = Masaż łagodzi ból dolnej części pleców.
claim-painkillers = Potrzeba mniej leków przeciwbólowych.
claim-stiffness = Zmniejsza sztywność i zwiększa zakres ruchu.
claim-mood = Poprawia nastrój i uspokaja.
claim-sleep = Poprawia sen.
claim-workouts = Ułatwia regenerację po ciężkich treningach.
no-data-yet = jeszcze brak danych

method-in-words = Po gorszym okresie ból zwykle sam słabnie, więc najpierw z twoich dni z dala od sesji uczymy się, jakie i tak byłoby twoje samopoczucie. Różnica mówi, o ile lepsze lub gorsze od tej prognozy były trzy dni po każdej sesji.
method-limits = Jeśli umawiasz się dokładnie w dniu, w którym zaczyna się zaostrzenie, dni po sesji mogą wyglądać gorzej niż prognoza. Codzienne zaglądanie nie szkodzi: główny wniosek rozstrzyga się przy 6, 12 i 26 sesjach, a potem co 26 sesji i dwa lata. Pomiędzy może zostać tylko wycofany, gdy twoje liczby już go nie pokazują.

raw-label = Dane surowe: widać w nich też to, że gorszy okres mija sam
raw-no-scores = Wokół tych sesji nie ma ocen.
raw-basis =
    { $n ->
        [one] Dni wokół 1 sesji ({ $kind }).
       *[other] Dni wokół { $n } sesji ({ $kind }).
    }
raw-basis-counting =
    { $n ->
        [one] Dni wokół 1 sesji, która się liczy.
       *[other] Dni wokół { $n } sesji, które się liczą.
    }
part-raw-caption = { $told } Ludzie umawiają się na sesję, gdy jest źle, a gorsze okresy mijają same: linie opadałyby po dniu 0, nawet gdyby sesja nic nie dawała.
raw-caption-each = { part-raw-caption } Blado: każda sesja. Linia przerywana: średnia wszystkich.
raw-caption-latest =
    { $n ->
        [few] { part-raw-caption } Blado: { $n } ostatnie. Linia przerywana: średnia wszystkich.
       *[other] { part-raw-caption } Blado: { $n } ostatnich. Linia przerywana: średnia wszystkich.
    }


## ui/views/charted: what can be made of a chart

chart-menu = Co można zrobić z tym wykresem
save-picture = Zapisz ten obraz…
copy-picture = Kopiuj obraz
copy-numbers = Kopiuj liczby


## ui/views/trends: scores over time

title-trends = Przebieg
choose-score-above = Wybierz ocenę powyżej.
lines-alone = Same linie nie pokażą, co dała sesja: zobacz stronę „Przed i po”.
trends-keys = Przebieg: strzałki przechodzą przez dni
days-earlier = Wcześniej
days-later = Później
days-closer = Bliżej
days-farther = Dalej
chart-of = Wykres: { $name }
open-this-day = Kliknięcie albo Enter: otwórz ten dzień
see-its-days-hint = Kliknięcie albo Enter: zobacz dni
see-its-days = Zobacz dni
offered-month = Co można zrobić z tym miesiącem
offered-quarter = Co można zrobić z tym kwartałem
period-short = { $begin-short } – { $end }
quarter-named = { $begin-month-name } – { $end-month }
no-mean-days =
    { $days ->
        [one] bez średniej z 1 dnia
       *[other] bez średniej z { $days } dni
    }
mostly-between = przeważnie od { $low } do { $high }
fewer-than-days =
    { $least ->
        [one] mniej niż 1 dzień
       *[other] mniej niż { $least } dni
    }
nothing-noted-then = nic nie zapisano

in-numbers = W liczbach
compare-with = Porównaj
compare-with-nothing = Bez porównania
compare-with-before = Porównaj z czasem wcześniejszym
compare-with-year = Porównaj z okresem rok wcześniej
# Po „niż".
part-compared =
    { $against ->
        [year] w tych samych dniach rok wcześniej
       *[before] { $earlier ->
            [one] poprzedniego dnia
           *[other] w poprzednich { $earlier } dniach
        }
    }
part-of-compared =
    { $against ->
        [year] z tych samych dni rok wcześniej
       *[before] { $earlier ->
            [one] z poprzedniego dnia
           *[other] z poprzednich { $earlier } dni
        }
    }
thin-lines-days = Cienkie linie to średnie { $days }-dniowe { part-of-compared }.
thin-lines =
    { $quarter ->
        [yes] Cienkie linie to średnie kwartalne { part-of-compared }.
       *[no] Cienkie linie to średnie miesięczne { part-of-compared }.
    }
trend-nothing = bez ocen z { part-of-all-days }
part-trend-mean = średnia { $value } ({ $scored } z { part-of-all-days })
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, mniej więcej tak jak { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, o { $amount } niżej niż { part-compared }
       *[above] { part-trend-mean }, o { $amount } wyżej niż { part-compared }
    }
show-as-table = Pokaż jako tabelę
close-table = Zamknij tabelę
days-as-table = Dzień po dniu
table-empty-cell = Pusta komórka to dzień bez tej oceny.
copy-table = Kopiuj tabelę
other-views = Inne spojrzenia na te dni
other-painkillers = Leki przeciwbólowe i treningi
other-weekday = Według dni tygodnia
other-scatter = Jedna ocena względem drugiej
scatter-across = W poziomie
scatter-up = W pionie


## ui/views/history: all days

title-history = Historia
bring-in-file = Wczytaj plik
score-shown = Pokazana
in-the-year = { $name } w ciągu roku
year-keys = { $told } Strzałki przechodzą przez dni, Enter otwiera.
no-entry = bez wpisu
search-hint = Szukaj w notatkach
search-named = Szukaj w notatkach, etykietach i osobach
days-with-session = Z sesją
days-with-blank = Dni z pustym miejscem
filter = Filtr
filter-on = Filtr { $n }
filter-named =
    { $n ->
        [one] Filtr, włączony { $n }
        [few] Filtr, włączone { $n }
       *[many] Filtr, włączonych { $n }
    }
days-by = Dni według
any-value = Każda wartość
at-least = co najmniej
at-least-named = { $name } co najmniej
least-unreadable = { $told } to nie liczba. Wpisz liczbę, np. 7.
clear-search = Wyczyść wyszukiwanie
clear-filters = Wyczyść filtry
so-many-days = { part-about-days }
no-day-matches = Żaden dzień nie pasuje do „{ $told }”.
no-day-matches-filtered = Żaden dzień nie pasuje do „{ $told }” przy tych filtrach.
no-day-has-session = Żaden dzień nie ma jeszcze sesji.
no-day-like-that = Nie ma takiego dnia.
found-tag = etykieta: { $told }
found-pain = ból: { $told }
found-with = u kogo: { $told }
found-treated = zabieg na: { $told }
back-to-list = Wróć do listy
changed-just-now = Przed chwilą zmieniono. Wcześniej: { $names }.
was-note = notatka „{ $told }”
was-note-blank = bez notatki
was-other-night = inna noc
was-night-blank = bez wpisu o nocy
was-other-painkillers = inne leki przeciwbólowe
was-painkillers-blank = bez wpisu o lekach
was-other-areas = inne miejsca
was-areas-blank = bez wpisu o miejscach
was-other-tags = inne etykiety
was-tags-blank = bez etykiet


## ui/views/sessions: all sessions

title-sessions = Sesje
sessions-listed = Sesje: { $n } z { $all }
so-many-sessions = { part-all-sessions }
# „od” rządzi dopełniaczem, więc miesiąc w skrócie.
sessions-since = { part-all-sessions } od { $since-month-short }
sessions-shown = Na liście
all-kinds = Wszystkie rodzaje
list-day = Dzień
list-what = Co
list-long = Czas
list-with = U kogo
three-days-after = trzy dni po
name-three-days-after = { $name } w trzech dniach po sesji
told-three-days-after = { $told } w trzech dniach po sesji
as-forecast = jak w prognozie
so-much-lower = { $figure } niżej
so-much-higher = { $figure } wyżej
shares-days-with = wspólne dni z sesją: { $day-name }
no-scores-after = brak ocen po sesji
no-scores-before = brak ocen przed sesją
days-before-too-old = dni przed sesją są zbyt dawne
no-forecast-yet = jeszcze bez prognozy
rests-for-experiment = wstrzymane z powodu eksperymentu
days-after-worked-out = Trwa liczenie dni po każdej sesji.
lower-or-higher = Niżej lub wyżej niż w twojej prognozie, w punktach.
day-of-session = { $day-name }, dzień sesji
against-your-forecast = Względem twojej prognozy: { $told }.
edit-the-session = Edytuj sesję
all-of-kind = Wszystkie: { $kind }
name-blank = { $name }: puste
totals-title = Podsumowanie
totals-year = Rok
totals-by-kind = Według rodzajów
totals-by-person = Według osób
totals-by-year = Według lat
with-nobody-named = bez podanej osoby
costs-unread =
    { $n ->
        [one] { $n } kosztu nie dało się dodać: wpisz liczbę i walutę, np. 120,00 PLN.
       *[other] { $n } kosztów nie dało się dodać: wpisz liczbę i walutę, np. 120,00 PLN.
    }
total-cost-of-some = { $cost } za { $n } z nich


## ui/views/helps: what helps

title-helps = Co pomaga
coin-settles = Żaden z tych wierszy nie może tego rozstrzygnąć: ludzie umawiają się na sesję, gdy jest źle, a gorsze okresy mijają. Może to zrobić moneta, która wybiera tygodnie.
experiment-was-altered = Plan eksperymentu został zmieniony: { $told }.
experiment-goes-on = Trwa eksperyment: { $told }.
experiment-was-stopped = Eksperyment przerwano przed końcem: { $told }.
experiment-is-over = Eksperyment jest zakończony: { $told }.
see-experiment = Zobacz eksperyment
see-experiment-named = Zobacz eksperyment. { $told }
helps-table = Trzy dni po sesji względem twojej prognozy
helps-no-session = Nie ma jeszcze sesji. Dodaj ostatnią, którą pamiętasz; starsze też pomogą.
helps-from-sessions = Od { $needed } sesji jednego rodzaju z ocenami przed i po jego wiersz mówi, co było potem.
helps-by-person = Według osoby
helps-times = ile razy
so-many-times =
    { $n ->
        [one] { $n } raz
       *[other] { $n } razy
    }
helps-under = { $told } Słupek: zakres zgodny z dziennikiem. Koszt: tam, gdzie coś wydaje się pomagać albo może pomagać. Wybierz wiersz, by zobaczyć jego odpowiedź.
helps-under-dots = { $told } Słupek: zakres zgodny z dziennikiem. Puste kropki: pojedyncze sesje, dopóki jest ich za mało. Koszt: tam, gdzie coś wydaje się pomagać albo może pomagać. Wybierz wiersz, by zobaczyć jego odpowiedź.


## ui/views/experiment: a coin chooses the weeks

nothing-fixed-yet = nic jeszcze nie ustalono
experiment = Eksperyment
new-experiment = nowy
experiment-needs = Eksperyment ({ $noun }) wymaga { $needed } dni z oceną przed jego początkiem; jest { $scored }.
before-you-begin = Zanim zaczniesz
four-questions = Cztery pytania
ask-tried = Co jest sprawdzane?
tried = Sprawdzane
ask-measured = Co jest mierzone?
measured = Mierzone
ask-which-day = W który dzień zawsze możesz iść na sesję?
ask-pairs = Ile par tygodni?
fewer-pairs = Mniej par
more-pairs = Więcej par
ask-look = Czy chcesz zaglądać po drodze?
look-at-end = Nie, poczekam do końca
look-after-each = Tak, po każdej parze
toss-and-seal = Rzuć monetą i zakryj
back-to-experiment = Wstecz
kept-in-journal = Zachowane w twoim dzienniku
what-could-show = Co mógłby pokazać?
chances-caption = Szansa, że prawdziwa różnica będzie widoczna, na podstawie tego, jak zmieniają się twoje oceny.
trial-rests-until = Odpowiedź jest wstrzymana do { $until }
trial-state = Eksperyment: { $state }
why-coin = Po co moneta?
weeks-in-journal = Tygodnie w dzienniku
weeks-unsealed = Tygodnie, odkryte
plan-another = Zaplanuj kolejny
pairs-caption = Każda para: tydzień z sesją względem tygodnia bez niej
so-far-title = Jak dotąd
stop-early = Przerwij…
stop-early-what = Pełne pary zostaną od razu policzone. Potem nie da się do tego wrócić.
stop-why = Dlaczego? Tylko dla ciebie.
stop-why-named = Powód przerwania
stop-why-hint = urlop
stop-now = Przerwij teraz
go-on-with-it = Kontynuuj
pair-sealed-spoken = Para { $n }: zakryta, { $day-name } i { $other-day }
pair-spoken = Para { $n }: sesja { $day-name }, bez sesji { $other-day }
weeks-note = U góry pierwszy tydzień każdej pary, u dołu drugi. Znak ({ $kind }): sesja; kreska: bez sesji.
weeks-note-sealed = U góry pierwszy tydzień każdej pary, u dołu drugi. Znak ({ $kind }): sesja; kreska: bez sesji. Kłódka: zakryte, aż tydzień będzie blisko.


## ui/views/both: what is here, and another version of it

title-both = Obie wersje
nothing-to-choose = Nie ma czego wybierać.
nothing-to-choose-now = To, co zmieniono poza Unkink, zostało wczytane albo wybór już padł.
entries-changed-both =
    { $n ->
        [one] { $n } wpis zmieniono i tutaj, i poza Unkink.
        [few] { $n } wpisy zmieniono i tutaj, i poza Unkink.
       *[many] { $n } wpisów zmieniono i tutaj, i poza Unkink.
    }
changed-both-what = { $told } Jedno „Cofnij” wycofuje wybór. To, co czeka na wybór, leży obok dziennika.
keep-all = Zostaw wszystko tak, jak jest
differs-in-file =
    { $n ->
        [one] { $n } wpis różni się w pliku.
        [few] { $n } wpisy różnią się w pliku.
       *[many] { $n } wpisów różni się w pliku.
    }
file-edited-outside = Plik zmieniono lub uszkodzono poza Unkink: nie jest taki, jakim Unkink go zostawił. Nic nie zostało nadpisane. Przyjęcie bierze wpisy z pliku, a to, co wpisano od tego czasu, zostaje na wierzchu.
accept-file = Przyjmij plik
keep-here-elsewhere = Zachowaj to, co jest tutaj…
part-would-be-added =
    { $added ->
        [one] Przybyłby { $added } wpis
        [few] Przybyłyby { $added } wpisy
       *[many] Przybyłoby { $added } wpisów
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }, { $n } wpis się różni.
        [few] { part-would-be-added }, { $n } wpisy się różnią.
       *[many] { part-would-be-added }, { $n } wpisów się różni.
    }
copy-what = Kopia nazywa się { $name }. Nic z tego, co jest tutaj, nie zostanie nadpisane; gdzie obie się różnią, można potem wybrać. Kopia zostanie wtedy przeniesiona do folderu „backups”, nie usunięta.
bring-it-in = Wczytaj ją
looking-at-backup = Sprawdzanie najnowszej kopii zapasowej…
take-as-it-is = Weź taki, jaki jest
was-changed-outside = Zmieniono go poza Unkink.
part-edited-outside = Dziennik zmieniono lub uszkodzono poza Unkink: nie jest taki, jakim Unkink go zostawił.
review-without-backup = { part-edited-outside } Nie ma całej kopii zapasowej, z którą można by go porównać. Jeśli na innych stronach wygląda dobrze, weź go takim, jaki jest.
review-with-backup = { part-edited-outside } Jeśli te zmiany są w porządku, weź go takim, jaki jest. Przy powrocie obecny plik zostaje zachowany jako kopia zapasowa.
differs-from-backup =
    { $n ->
        [one] { $n } wpis różni się od kopii zapasowej ({ $told }).
        [few] { $n } wpisy różnią się od kopii zapasowej ({ $told }).
       *[many] { $n } wpisów różni się od kopii zapasowej ({ $told }).
    }
go-back-to-backup = Wróć do kopii zapasowej
difference-said =
    { $beside ->
        [copy] tutaj { $from }, w kopii { $to }
        [backup] w kopii zapasowej { $from }, w pliku { $to }
       *[file] tutaj { $from }, w pliku { $to }
    }
part-the-other-one =
    { $beside ->
        [copy] to, co w kopii
       *[file] to, co w pliku
    }
theirs-stands = { $told }. Obowiązuje { part-the-other-one }.
first-stands =
    { $here ->
        [yes] { $told }. To, co tutaj, powstało wcześniej i obowiązuje.
       *[no] { $told }. Wcześniej powstało i obowiązuje { part-the-other-one }.
    }
keep-first = Zostaw wcześniejsze
take-other-one = Weź drugie
keep-here = Zostaw to, co tutaj
take-the-other = Weź drugie
keep-other = Zostaw drugie
take-here = Weź to, co było tutaj
keep-value = Zostaw { $value }
take-value = Weź { $value }


## ui/views/saving: where a file shall go

file-is-there = Jest już plik o tej nazwie. Zastąpić go?
replace-file = Zastąp
choose-place = Wybierz miejsce…
each-row-is = Każdy wiersz to
row-scoring = jedno ocenianie
row-scoring-named = Każdy wiersz to jedno ocenianie
row-value = jedna wartość
row-value-named = Każdy wiersz to jedna wartość
written-for = Zapis dla
for-any = dowolnego programu
for-any-named = Zapis dla dowolnego programu
for-spreadsheet = Excela lub LibreOffice
for-spreadsheet-named = Zapis dla Excela lub LibreOffice
first-day-hint = pierwszy
last-day-hint = ostatni
table-scores = Oceny
table-with = Z oceną: { $name }
