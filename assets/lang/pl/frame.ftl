## ui: words of many places

cancel = Anuluj
close = Zamknij
undo = Cofnij
redo = Ponów
help = Pomoc
menu = Menu
more-pages = Więcej
try-again = Spróbuj ponownie
save-elsewhere = Zapisz gdzie indziej…
look-at-both = Zobacz obie wersje


## ui/state: the pages by their names

page-today = Dziś
page-history = Historia
page-trends = Przebieg
page-before-after = Przed i po
page-helps = Co pomaga
page-sessions = Sesje
page-report = Raport
page-settings = Ustawienia
page-experiment = Eksperyment
page-import = Wczytaj plik
page-both = Obie wersje
behind-each = Każda sesja
behind-others = Inne oceny
behind-surer = Więcej pewności
behind-claims = Co się mówi
behind-method = Jak to policzono
behind-raw = Surowe dni


## ui/state/trends: which days, and beside which others

span-month = 30 dni
span-quarter = 90 dni
span-year = 1 rok
span-all = wszystko
# Porównaj z: …
compare-nothing = bez porównania
compare-before = czas wcześniejszy
compare-year-before = rok wcześniej


## ui/state/report: which days the report is about

period-quarter = 3 miesiące
period-year = Rok
period-usual = 2 lata
period-all-days = Wszystkie dni
period-typed = Od dnia do dnia


## ui/state/saving: the question where a file shall go

save-a-picture = Zapisz obraz
save-the-report = Zapisz raport
get-data-out = Eksportuj swoje dane
endings-picture = Nazwa z końcówką .png daje obraz do listów i wiadomości, z końcówką .svg obraz ostry w każdym rozmiarze.
endings-report = Nazwa z końcówką .pdf daje strony do druku lub wysłania, z końcówką .html stronę do przeglądarki.
endings-journal = Nazwa z końcówką .csv daje tabelę do arkusza kalkulacyjnego, z końcówką .json cały dziennik.


## ui/state/purpose: a calendar that asks where something goes

move-day-to = Przenieś { $shown-day } na
move-checkin-to = Przenieś oceny z { $at } ({ $shown-day }) na
move-scores-to = Przenieś oceny ({ $shown-day }) na


## ui/command: what can be done, and its keys, in the menu and on the page of help

keys-control = Ctrl+{ $letter }
group-numbers = Cztery liczby
group-day = Dzień
group-pages = Strony
group-entered = Wpisane dane
group-window = Okno
do-score = Oceń wiersz i przejdź do następnego
do-score-10 = Ocena 10
do-score-0 = Ocena 0
do-point = Jeden punkt w dół lub w górę
do-row = Inny wiersz
do-blank = Usuń ocenę z wiersza
i-had-a-session = Zapisz sesję
previous-day = Poprzedni dzień
next-day = Następny dzień
back-to-today = Wróć do dzisiaj
do-move-day = Przenieś otwarty dzień na inną datę
do-empty-day = Opróżnij otwarty dzień
do-form = Zapisz formularz albo go zamknij
do-offers = Co można zrobić z wierszem
do-move-score = Przesuń własną ocenę
search-notes = Szukaj w notatkach
save-now = Zapisz teraz
do-control = Następny lub poprzedni element
do-scroll = Przesuń stronę
larger-text = Większy tekst
smaller-text = Mniejszy tekst
usual-text-size = Zwykły rozmiar tekstu
menu-of-all = Menu wszystkich poleceń
all-keys = Wszystkie klawisze na jednej stronie
open-example-journal = Otwórz przykładowy dziennik
close-unkink = Zamknij Unkink
keys-score = od 0 do 9
keys-score-10 = 1, potem 0, albo End
keys-score-0 = 0 albo Home
keys-point = W lewo, w prawo
keys-row = W górę, w dół
keys-blank = Delete albo Backspace
keys-previous-day = Alt+w lewo
keys-next-day = Alt+w prawo
keys-today = Alt+Home
keys-menu-alone = w menu
keys-redo = Ctrl+Y albo Ctrl+Shift+Z
keys-form = Enter, Esc
keys-offers = Shift+F10 albo prawy przycisk myszy
keys-move-score = Alt+w górę, Alt+w dół w Ustawieniach
keys-control-next = Tab, Shift+Tab
keys-scroll = Page Up, Page Down, Home, End
keys-larger = Ctrl+plus
keys-smaller = Ctrl+minus
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 albo Ctrl+P


## ui/views/help: what to do, and all keys on one page

help-evening = Każdego wieczoru: cztery liczby od 0 do 10. Wpisz je albo kliknij. Dzień bez ocen zostaje pusty.
help-session = Po masażu albo czymkolwiek innym dla pleców: „Zapisz sesję” u góry dnia.
help-answer = Po 30 dniach i 6 sesjach strona „Przed i po” mówi, czy to ci pomaga. Do tego czasu liczy z tobą strona „Dziś”.
help-undo = Wszystko da się cofnąć, a to, co wpisujesz, od razu trafia na dysk.
help-close = Zamknij pomoc
help-what = Co robić
help-where = Gdzie jest twój dziennik
help-file = Jeden plik, twój. Skopiuj go, aby mieć kopię. `unkink-cli export` zapisuje go jako CSV lub JSON.
help-told = Co Unkink powiedział od otwarcia


## ui/frame: what stands around every page

help-keys = Pomoc  F1
menu-keys = Menu  F10
# Po dwukropku stoi rzeczownik: „ukrycie: Energia", „sen 8", „wczytanie pliku".
undo-step = Cofnij: { $step }
redo-step = Ponów: { $step }
with-keys = { $told } · { $keys }


## ui/status: how far the journal is saved, in a few words in the corner

status-nothing = Nie ma jeszcze czego zapisać
status-typing = Wpisywanie…
status-saving = Zapisywanie
status-saved = Zapisano
status-unconfirmed = Zapisano, bez potwierdzenia
status-failed = Nie zapisano
status-away = Folder jest niedostępny
status-apart = Zmieniono poza Unkink
status-gone = Plik zniknął
status-read-only = Tylko odczyt
status-example = Przykład
status-broken = Nie otwarto
status-not-entered = Nie wszystko wpisano
status-saved-at = Zapisano o { $at }
status-taken-in = Zmieniono poza Unkink, wczytano o { $at }
status-taken-in-briefly = Wczytano o { $at }
nothing-changed = Nic się nie zmieniło.


## ui/banner: what stands above the page. First what it is, then what to do

still-here =
    { $unkept ->
        [yes] Twoje zmiany wciąż tu są, ale tylko dopóki to okno jest otwarte.
       *[no] Twoje zmiany wciąż tu są.
    }
unconfirmed = Zapisano, ale dysk jeszcze tego nie potwierdził.
unconfirmed-remedy = Gdyby teraz zabrakło prądu, ostatnia zmiana mogłaby przepaść. Następny zapis zapyta dysk ponownie.
journal-newer = Ten dziennik zapisał nowszy Unkink.
journal-newer-remedy = Możesz go czytać; do zmian potrzebna jest nowsza wersja.
example = To jest przykład. Nic tu nie jest twoje.
example-remedy = Wypróbuj wszystko: nic z tego nie zostanie.
start-own = Zacznij własny
journal-broken = Tego dziennika nie da się odczytać. Nic w nim nie zmieniono.
restore-a-backup = Przywróć kopię zapasową…
changed-read-only = Można go tylko czytać, dopóki nie wybierzesz, co zostaje.
changed-choose = To, co wpisujesz, zostaje tutaj, dopóki nie wybierzesz.
file-gone = Plik dziennika zniknął. Wszystko wciąż tu jest.
file-gone-remedy = Zostanie zapisany na nowo przy następnej zmianie.
write-now = Zapisz go teraz
open-elsewhere = Ten dziennik jest już otwarty w Unkink. W tym oknie można tylko czytać.
open-elsewhere-remedy = Pokazuje ono to, co zapisuje drugie okno. Aby pisać tutaj, zamknij najpierw tamto.
seat-free = Drugie okno jest zamknięte. W tym oknie na razie można tylko czytać.
seat-free-remedy = Teraz nic innego nie ma otwartego tego dziennika.
change-it-here = Zmieniaj go tutaj
folder-away = Folder twojego dziennika jest niedostępny. Nic nie zajęło jego miejsca.
folder-not-there = Nie ma folderu twojego dziennika. Nic nie zajęło jego miejsca.
begin-elsewhere = Zacznij dziennik gdzie indziej…
journal-moved = Ten dziennik nie jest na tym samym dysku co wcześniej. Może być starszy.
use-this-one = Użyj tego
changed-outside = Ten dziennik zmieniono poza Unkink. Nic nie zostało nadpisane.
folder-away-remedy =
    { $unkept ->
        [yes] To, co wpisujesz, zostaje tutaj, ale tylko dopóki to okno jest otwarte, i zapisze się, gdy folder wróci. Podłącz jego dysk lub udział sieciowy: { $path }
       *[no] To, co wpisujesz, zostaje tutaj i zapisze się, gdy folder wróci. Podłącz jego dysk lub udział sieciowy: { $path }
    }
folder-not-there-remedy = Podłącz jego dysk lub udział sieciowy; dziennik otworzy się wtedy sam. Folder: { $path }
journal-moved-remedy = Podłącz tamten dysk; dziennik na nim otworzy się wtedy sam. Albo powiedz, że od teraz jego miejsce jest tutaj: { $path }
changed-both =
    { $n ->
        [one] 1 wpis zmieniono i tutaj, i poza Unkink.
        [few] { $n } wpisy zmieniono i tutaj, i poza Unkink.
       *[many] { $n } wpisów zmieniono i tutaj, i poza Unkink.
    }
take-other = { $told } Możesz zamiast tego wziąć drugie.
stands-first = Obowiązuje to, co powstało wcześniej.
stands-here = Obowiązuje to, co było tutaj.
stands-each = Przy każdym jest napisane, co obowiązuje.
unsettled = Niektóre wpisy wciąż mają dwie wartości.
unsettled-remedy = Zmieniono je i tutaj, i poza Unkink, a okno zamknięto przed wyborem.
copies-beside =
    { $n ->
        [one] Obok twojego dziennika leży kopia dziennika.
        [few] Obok twojego dziennika leżą { $n } kopie dziennika.
       *[many] Obok twojego dziennika leży { $n } kopii dziennika.
    }
copies-beside-remedy = Folder w chmurze tworzy kopię, gdy dwa komputery piszą naraz; kopia zrobiona przez ciebie wygląda tak samo.
see-what-it-has = Zobacz, co zawiera
not-now = Nie teraz


## ui/app: what the window tells

past-midnight = Minęła północ. To wciąż { $shown-full }.
another-day = Teraz jest { $on-full }.
another-day-shown = Oglądasz dzień: { $shown-full }.
clock-behind = To jest { $shown-full }, ale zegar wskazuje: { $on-full }.
scores-go-to-day = Oceny ustawione teraz trafią do dnia: { $on-weekday }.
go-to-today = Przejdź do dzisiaj
go-to-weekday = Przejdź do: { $on-weekday }
elsewhere-what = Od teraz Unkink prowadzi twój dziennik w tym pliku.
save-there = Zapisz tam
closing = Nie wszystko jest zapisane.
closing-still = Twoje ostatnie zmiany wciąż tu są.
close-unsaved = Zamknij bez zapisywania
elsewhere-title = Zapisz gdzie indziej
no-dialog = Ten system nie ma okna wyboru pliku.
no-dialog-remedy = Wpisz zamiast tego całą ścieżkę.
fault = Coś się nie udało w samym Unkink.
fault-remedy = Spróbuj ponownie; jeśli tak zostanie, uruchom go od nowa.
file = Plik: { $path }
settings-damaged = Twoich ustawień nie dało się odczytać w całości.
settings-damaged-remedy = Co dało się odczytać, działa, reszta jest jak zwykle ({ $why }). Stary plik został zachowany: { $path }
settings-unreadable = Twoich ustawień nie da się odczytać. Obowiązują zwykłe.
settings-newer = Twoje ustawienia zapisał nowszy Unkink. Zostają takie, jakie są; zmiany obowiązują do zamknięcia tego okna.


## ui/settings: what is said of the settings' file

folder-copies = Folder na codzienną kopię
folder-watched = Folder do wczytywania
settings-no-text = to nie jest tekst
settings-no-object = to nie jest obiekt {"{…}"}
settings-wrong = { $name }: powinno być { $told }
settings-size = liczba od 100 do 200
settings-flag = true albo false
settings-texts = lista tekstów
settings-path = ścieżka folderu
settings-text = tekst
one-of = { $told } albo { $name }


## ui/app: what could not be saved, copies, earlier states

unsaved-is-in = To, czego ostatnio nie dało się zapisać, znów tu jest.
unsaved-is-in-remedy = „Cofnij” to wycofuje.
unsaved-waits = To, czego ostatnio nie dało się zapisać, jest zachowane na tym komputerze.
unsaved-waits-remedy = Trafi do dziennika, gdy da się go otworzyć.
step-unsaved = to, czego nie dało się zapisać
reminder-needs-program = Przypomnienie wymaga programu unkink-cli obok programu okna: zainstaluj oba.
damaged-outside = Dziennik został uszkodzony poza Unkink.
unreadable-now = Pliku dziennika nie da się już odczytać.
not-overwritten-why = Nic nie zostało nadpisane. { $why }
newer-outside = Dziennik zapisał nowszy Unkink.
newer-outside-remedy = Nic nie zostało nadpisane. Zapisz gdzie indziej albo zaktualizuj Unkink.
cannot-work-out = Tego nie da się policzyć.
file-saved = Plik jest zapisany.
nothing-copied = Nic nie skopiowano.
file-not-saved = Pliku nie zapisano.
stays-as-it-is = Zostaje tak, jak jest.
reminder-stays = Przypomnienie zostaje takie, jakie jest.
settings-unsaved = Twoich ustawień nie da się zapisać. Obowiązują do zamknięcia tego okna.
aside-unkept = Tego, czego nie da się zapisać, nie da się też zachować na tym komputerze.
drafts-unkept = Niedokończonych wpisów nie da się zachować do następnego uruchomienia.
not-possible = To nie było możliwe.
copy-stays = Kopia zostaje taka, jaka jest.
choices-unkept = Nie dało się zachować obok dziennika tego, co czeka na twój wybór.
why-file = { $why }. Plik: { $path }
copy-gone = Kopia zniknęła. Plik: { $path }
copy-newer = Kopię zapisał nowszy Unkink. Zaktualizuj Unkink, aby ją wczytać. Plik: { $path }
copy-not-put-away = Kopię wczytano, ale nie dało się jej przenieść do folderu „backups”: { $why }. Plik: { $path }
journal-there = Jest tam już dziennik. Wybierz inną nazwę. Plik: { $path }
window-reads = W tym oknie można tylko czytać.
fault-in-the-way = Przeszkadza błąd w samym Unkink.


## ui/app/output: files that are made of the journal

file-there = Jest już plik o tej nazwie. { $path }
file-unconfirmed = Dysk jeszcze tego nie potwierdził.
name-must-end = Nazwa musi mieć końcówkę { $names }.
first-day-wrong = Pierwszy dzień: { $why }
last-day-wrong = Ostatni dzień: { $why }
last-before-first = Ostatni dzień, { $end-iso }, jest przed pierwszym, { $begin-iso }.
choose-a-score = Wybierz co najmniej jedną ocenę.


## ui/app: at the start

not-closed-in-order = Ostatnio Unkink nie zamknął się prawidłowo.
not-closed-in-order-more = To, co było wpisane, jest zachowane. To, co o tym wiadomo, bez niczego z twojego dziennika, jest w { $path }
clock-of-utc = Zegar tutaj wskazuje czas UTC.
one-file-more = { $name } jest wczytywany; pozostałe upuść po nim.
one-file = Pliki wczytuje się po jednym.
except-half-typed = { $state }, oprócz niedokończonych wpisów. { $told }
step-import = wczytanie pliku
step-copy = wczytanie kopii
not-saved-there = Nie zapisano tam.


## ui/app/editor: what undo takes back, after the word Undo

step-rename = zmiana nazwy: { $older } na { $name }
step-move-scores = przeniesienie ocen na { $end-in-year }
step-swap = zamiana dni: { $begin-in-year } i { $end-in-year }
step-move = przeniesienie: { $begin-in-year } na { $end-in-year }
step-empty = opróżnienie: { $on-in-year }
step-change = zmiana: { $name }
step-experiment = eksperyment
step-add = dodanie: { $name }


## ui/app/archive: earlier states of the journal

different-now =
    { $n ->
        [0] Teraz nic się nie różni.
        [one] Teraz różni się 1 wpis:
        [few] Teraz różnią się { $n } wpisy:
       *[many] Teraz różni się { $n } wpisów:
    }
backup-newer = Zapisał ją nowszy Unkink. Zaktualizuj Unkink, aby do niej wrócić. Plik: { $path }
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] 1 kopia zapasowa, { $size } na dysku
        [few] { $n } kopie zapasowe, { $size } na dysku
       *[many] { $n } kopii zapasowych, { $size } na dysku
    }
backup-unreadable = { $size }, nie da się odczytać
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] 1 sesja
        [few] { $sessions } sesje
       *[many] { $sessions } sesji
    }
backup-whole = cała
backup-edited = zmieniona lub uszkodzona gdzie indziej
backup-of-newer = z nowszego Unkink
backup-gone = zniknęła
one-and-more = { $told } i jeszcze { $n }
first-folder = Nie ma folderu dziennika.
first-which = Najpierw powiedz, który to dziennik.
first-both = Najpierw zobacz obie wersje: plik zmieniono poza Unkink.
first-save = Najpierw trzeba zapisać wszystko, co tu jest.
journal-stays = Twój dziennik zostaje taki, jaki jest.
step-go-back = powrót do stanu: { $on-in-year } { $at }


## ui/app/arrivals: what comes in by itself from a folder

step-arrival = wczytanie: { $name }
came-in = Z twojego folderu wczytano { $name }.
part-rows-read =
    { $n ->
        [one] Odczytano 1 wiersz
        [few] Odczytano { $n } wiersze
       *[many] Odczytano { $n } wierszy
    }
came-in-rows = { part-rows-read }: nowe { $taken }, już obecne { $already }, różniące się i zostawione tak, jak masz { $conflicts }, odrzucone { $refused }{ $told }.
came-in-first = Pierwszy z nich: { $why }.
came-nothing = Z pliku { $name } nic nie dało się odczytać. Zostaje w twoim folderze.
came-other = { $name } w twoim folderze różni się od twojego dziennika. Twój dziennik zostaje taki, jaki był.
came-other-more = { $told }. Aby wybrać, wczytaj go na stronie „Wczytaj plik”.
did-not-come-in = Czegoś z twojego folderu nie wczytano.
folder-unreadable = folderu nie da się odczytać: { $why }. { $path }
arrives-as-new = { $name } to nowa ocena. Wczytaj plik raz ręcznie i powiedz, w którą stronę jest lepiej


## ui/views/settings: the page of settings, card by card

settings-look = Wygląd
settings-scores = Twoje oceny
settings-names = Twoje nazwy
settings-file = Twój plik
settings-arrivals = Co wczytuje się samo
settings-calendar = Kalendarz i raport
settings-evening = Wieczorem
settings-about = O programie Unkink
restore-title = Przywracanie kopii zapasowej
settings-backups = Kopie zapasowe
backups-looking = Szukanie kopii…
backups-none = Nie ma jeszcze kopii zapasowej. Pierwsza powstaje, gdy nowy zapis zastępuje starszy stan.
backups-older = Pokaż starsze
backups-edit = Powrót to jeden krok, który da się cofnąć.
backups-restore = To, co jest teraz, zostaje najpierw zachowane jako kopia zapasowa.
backups-choose = Plik w obecnym stanie zostaje najpierw zachowany jako kopia zapasowa.
backups-counting = trwa liczenie…
backup-after = Zmienione po niej: { $told }
backup-look = Zobacz
backup-look-at = Zobacz: { $moment }
backup-go-back = Wróć do tego stanu
backup-go-back-to = Wróć do stanu: { $moment }
and-more = i jeszcze { $n }
backups-lie-in = Leżą w
copy-path = Kopiuj ścieżkę
copy-path-of-backups = Kopiuj ścieżkę kopii zapasowych
score-change = Zmień ocenę
score-add = Dodaj ocenę
save = Zapisz
add-it = Dodaj
enter-saves = Enter zapisuje, Esc anuluje.
form-more = Więcej
score-more-usual = Więcej · od 0 do 10, pytanie codziennie
score-more = Więcej o ocenie
which-better-last = W którą stronę jest lepiej? Ta odpowiedź ją dodaje.
which-better = W którą stronę jest lepiej?
score-asked = Pytanie
score-asked-daily = codziennie
score-asked-on-demand = tylko gdy chcę
lower-is-better = im niżej, tym lepiej
higher-is-better = im wyżej, tym lepiej
end-low = Co oznacza dolny koniec
end-high = Co oznacza górny koniec
end-most = najwięcej
score-name = Nazwa
score-name-hint = np. Energia
score-lowest = Najniższa wartość
score-highest = Najwyższa wartość
score-step = Krok
score-unit = Jednostka
score-unit-hint = brak, np. cm
end-none = brak
score-notice = Najmniejsza zmiana warta uwagi
monday = Poniedziałek
sunday = Niedziela
week-begins = Tydzień zaczyna
paper-of-report = Papier raportu
name-on-report = Nazwisko na raporcie
name-none = brak
name-without = Bez nazwiska nie drukuje się żadne.
file-example = To jest przykład; nigdzie nie jest zapisywany.
file-is = Twój dziennik to
file-export = Eksportuj…
copies-hint = Najlepiej na innym dysku albo w folderze wspólnym z drugim komputerem.
watched-hint = To, co włoży tu telefon albo inny program, wczyta się samo, każdy plik raz, jeśli wcześniej wczytano plik z tymi samymi kolumnami. Nic się tam nie zmienia.
folder-whole-path = Wpisz całą ścieżkę folderu, od katalogu głównego.
folder-choose = Wybierz folder…
folder-choose-watched = Wybierz folder do wczytywania
copies-none = Bez kopii
watched-none = Bez folderu
folder-none = brak
about-one-file = Wszystko zostaje w jednym pliku na tym komputerze. Bez konta, bez internetu.
about-diary = Osobisty dziennik, nie diagnoza.
about-logs = Gdyby program kiedyś sam się zakończył, zapis zdarzeń jest w
about-report = Kopiuj dane do zgłoszenia błędu
about-report-hint = Wersja, system, rozmiar okna i ostatni zapis zdarzeń. Nic z twojego dziennika.
about-version = Wersja { $told }. Wolne oprogramowanie na licencji MIT lub Apache 2.0, do wyboru.
licences = Licencje wszystkiego, co jest w środku
licences-copy = Kopiuj je
licences-copy-name = Kopiuj licencje
remind-me = przypomnij o 21:00, jeśli nic nie zapisano
remind-me-name = Przypomnij o 21:00, jeśli nic nie zapisano
remind-hint = Jedno powiadomienie, także gdy to okno jest zamknięte. Nie mówi nic o tym, co tu zapisujesz.
colours = Kolory
motion = Ruch
motion-hint = Części, które się rozwijają, robią to w ciągu jednej dziesiątej sekundy. Nic innego się nie porusza.
text-size = Rozmiar tekstu
light = Jasne
light-name = Jasne kolory
dark = Ciemne
dark-name = Ciemne kolory
as-desktop = Jak w systemie
as-desktop-name = Kolory jak w systemie
motion-little = trochę
motion-none = bez ruchu
motion-of = Ruch: { $told }
usual-size = Zwykły
step-hide = ukrycie: { $name }
step-ask = pytanie o: { $name }
step-bring-back = przywrócenie: { $name }
step-retire = odłożenie: { $name }
step-move-score = przesunięcie: { $name }
step-remove = usunięcie: { $name }
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, nic jeszcze nie zapisano
        [one] { part-scale }, { part-better }, 1 wartość
        [few] { part-scale }, { part-better }, { $n } wartości
       *[many] { part-scale }, { part-better }, { $n } wartości
    }
part-scale =
    { $has-unit ->
        [yes] od { $low } do { $high } { $unit }
       *[no] od { $low } do { $high }
    }
scores-hint = O co pyta strona „Dziś”. To, co ukryte, zachowuje swoje wartości i wykresy.
step-weekly-off = koniec pytań raz w tygodniu
step-weekly-on = pytania raz w tygodniu
weekly-hint = Raz w tygodniu na stronie „Dziś”: przeciętny ból, radość życia, ogólna aktywność (PEG). Lekarze znają te pytania. Po wyłączeniu wartości zostają.
change = Zmień
retire = Odłóż
retired-hint = Już się o nie nie pyta. Ich wartości zostają.
bring-back = Przywróć
remove = Usuń
weekly-words = trzy pytania o ostatni tydzień
weekly-name = Zadawaj trzy pytania o ostatni tydzień
asked-on-today = pytaj na stronie „Dziś”
ask-on-today = Pytaj na stronie „Dziś”: { $name }
change-named = Zmień: { $name }
move-up = Przesuń w górę: { $name }
move-down = Przesuń w dół: { $name }
retire-named = Odłóż: { $name }
retired-head = Odłożone ({ $n })
bring-back-named = Przywróć: { $name }
remove-named = Usuń: { $name }
names-kinds = Rodzaje sesji
names-people = Osoby
names-tags = Etykiety
names-painkillers = Leki przeciwbólowe
names-regions = Bolesne miejsca
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
name-changes = Zmienia: { $told }.
name-joins = Zmienia: { $told }. Nazwa „{ $name }” już jest ({ $state }): obie staną się jedną.
names-head = { $name } ({ $n })
rename-named = Zmień nazwę: { $name }
show-all = Pokaż wszystkie ({ $n })
new-name-of = Nowa nazwa zamiast: { $name }
write-new-name = Wpisz nową nazwę.
names-hint = Nowa nazwa pojawia się wszędzie naraz. Dwie nazwy jednej rzeczy mogą stać się jedną.
rename = Zmień nazwę
rename-everywhere = Zmień nazwę wszędzie


## ui/app/output: what can be done with a file that was saved

report-opens = Raport otworzy się w programie, który pokazuje takie pliki.
report-print = Wydrukuj go stamtąd.
folder-not-opened = Jego folderu nie da się stąd otworzyć.
file-not-opened = Pliku nie da się stąd otworzyć.
open-file = Otwórz
show-in-folder = Pokaż w folderze
print-file = Drukuj…
file-moved-since = Plik od tego czasu przeniesiono lub usunięto.
saved-as = { $why } Zapisano jako { $path }
no-opener = Program, który otwiera pliki, nie jest tu zainstalowany: { $name }.
no-desktop = Nie rozpoznano tu środowiska graficznego. { $path }
no-program-for-it = System nie zna programu do tego pliku.


## ui/metric_form: what is wrong in the form of a score

choose-better = Wybierz, w którą stronę jest lepiej: z nazwy tego nie widać.
write-a-name = Wpisz nazwę, np. Energia albo Ból kolana.
name-too-long =
    { $letters ->
        [one] Nazwa ma { $letters } literę. Obok oceny mieści się najwyżej { $most }.
        [few] Nazwa ma { $letters } litery. Obok oceny mieści się najwyżej { $most }.
       *[many] Nazwa ma { $letters } liter. Obok oceny mieści się najwyżej { $most }.
    }
name-retired = Jest odłożona ocena o nazwie { $name }. Przywróć ją albo wybierz inną nazwę.
name-there = Jest już ocena o nazwie { $name }. Wybierz inną nazwę.
unit-too-long = Jednostka ma najwyżej { $most } liter, np. cm albo min.
lowest-below-highest = Najniższa wartość musi być mniejsza od najwyższej.
step-between = Krok mieści się między { $low } a { $high }, czyli długością zakresu.
notice-between = Najmniejsza zmiana warta uwagi jest większa od 0 i wynosi najwyżej { $high }.
values-outside =
    { $n ->
        [one] { $name }: 1 wartość leżałaby poza zakresem od { $low } do { $high } ({ part-values-where }). Wybierz zakres, który ją obejmuje.
        [few] { $name }: { $n } wartości leżałyby poza zakresem od { $low } do { $high } ({ part-values-where }). Wybierz zakres, który je obejmuje.
       *[many] { $name }: { $n } wartości leżałoby poza zakresem od { $low } do { $high } ({ part-values-where }). Wybierz zakres, który je obejmuje.
    }
part-values-where =
    { $same ->
        [yes] { $lowest }
       *[no] od { $lowest } do { $highest }
    }
too-far = { $told } jest za daleko od 0. W obie strony mieści się najwyżej { $figure }.
write-number = Wpisz liczbę, np. 0, 10 albo 0,5.
no-number = { $told } to nie liczba. Wpisz na przykład 0, 10 albo 0,5.


## ui/drafts/waiting: what is half-typed and no entry yet

misfit-number = Jedna z liczb nie pasuje: jej pole mówi dlaczego.
misfit-time = Jedna z godzin nie pasuje: jej pole mówi dlaczego.
waiting-tag = Etykieta nie jest jeszcze wpisana: naciśnij Enter.
    .listed = etykieta
waiting-painkiller = Lek przeciwbólowy nie jest jeszcze wpisany: naciśnij Enter.
    .listed = lek przeciwbólowy
waiting-checkin = Godzina oceny nie jest jeszcze wpisana: naciśnij Enter.
    .listed = godzina oceny
waiting-number = Liczba nie jest jeszcze wpisana: naciśnij Enter.
    .listed = liczba
waiting-time = Godzina nie jest jeszcze wpisana: naciśnij Enter.
    .listed = godzina
waiting-session = Sesja nie jest jeszcze wpisana: naciśnij Enter w jej formularzu.
    .listed = sesja
waiting-score = Ocena nie jest jeszcze wpisana: naciśnij Enter w jej formularzu.
    .listed = ocena
waiting-folder = Folder nie jest jeszcze wpisany: naciśnij Enter w jego polu.
    .listed = folder
waiting-several = { $names } i { $told } nie są jeszcze wpisane: naciśnij Enter w każdym polu.


## ui/form: the form of a session, where it is folded in

form-areas = miejsca
form-taken = kiedy oceniono
form-scores = oceny
form-note = notatka
form-as-last = { $told }, jak ostatnio
cost-kept = Zostaje tak, jak jest. Do sumy wchodzi tam, gdzie stoi jedna kwota, np. 120 PLN.
score-no-number = { $told } to nie liczba. Wpisz na przykład 7 albo zostaw puste.


## ui/text: days that lie ahead, and scores by their names

slip-one = { $on-long } wypada po jutrze, więc nie uwzględnia go żadna odpowiedź ani wykres. Jeśli data w komputerze jest poprawna, otwórz ten dzień w Historii, gdzie stoi na początku, i przenieś go na właściwą datę.
slips =
    { $n ->
        [few] { $n } dni od { $begin-long } do { $end-long } wypadają po jutrze, więc nie uwzględnia ich żadna odpowiedź ani wykres. Jeśli data w komputerze jest poprawna, otwórz te dni w Historii, gdzie stoją na początku, i przenieś każdy na właściwą datę.
       *[many] { $n } dni od { $begin-long } do { $end-long } wypada po jutrze, więc nie uwzględnia ich żadna odpowiedź ani wykres. Jeśli data w komputerze jest poprawna, otwórz te dni w Historii, gdzie stoją na początku, i przenieś każdy na właściwą datę.
    }
last-night = { $name } ostatniej nocy
session-minutes = { $n } min


## ui/widgets: controls of the window's own

path-of-new-file = Ścieżka nowego pliku
number-range =
    { $has-unit ->
        [yes] { $unit }, od { $low } do { $high }
       *[no] od { $low } do { $high }
    }
step-more = { $name }: więcej
step-less = { $name }: mniej
chosen = { $name }: { $told }
date-button = Otwiera kalendarz do wyboru dnia.
score-blank = puste
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
score-before =
    { $past ->
        [yesterday] wczoraj { $value }
       *[before] dzień wcześniej { $value }
    }
mean-of = { $figure }, średnia z { $n }
type-a-number = wpisz liczbę
type-a-number-before = wpisz liczbę  ·  { $told }
area-scored = { $name }, { $value }
area-blank = { $name }, nie zapisano
body-back = Tył
body-front = Przód
body-left = lewa
body-right = prawa
day-today = dziś
day-noted = z wpisem
day-to-come = dopiero będzie
day-by-coin = { $name }: tak wybrała moneta
day-planned = { $name }: w planie
previous-month = Poprzedni miesiąc
next-month = Następny miesiąc
previous-year = Poprzedni rok
next-year = Następny rok


## ui/views/report: the page on which the report is chosen

report-last-before-first = Ostatni dzień ({ $end-full-year }) jest przed pierwszym ({ $begin-full-year }).
report-courses = Przebieg każdej oceny
table-of-sessions = Tabela sesji
table-of-days = Tabela dni
report-with-notes = Notatki
report-which-days = Dni
report-which-scores = Oceny
also-in-report = Także w raporcie
answer-is-about = Odpowiedź dotyczy
for-whom = Dla kogo
report-paper = Papier
first-day = Pierwszy dzień
choose-first-day = Wybierz pierwszy dzień w kalendarzu
last-day = Ostatni dzień
choose-last-day = Wybierz ostatni dzień w kalendarzu
day-hint = 18 lis
day-help = 18 lis, wtorek albo wczoraj
can-be-blank = może być puste
all-short = Wszystkie
all-scores = Wszystkie oceny
part-pages =
    { $pages ->
        [one] 1 strona { $paper }
        [few] { $pages } strony { $paper }
       *[many] { $pages } stron { $paper }
    }
pages-of = { part-pages }
pages-of-shown = { part-pages }. Tu widać pierwsze { $most }; plik zawiera wszystkie.
worked-out-again = { $told } · trwa ponowne liczenie…
page-of = Strona { $n } z { $pages }
report-working = Trwa przygotowanie raportu…
save-as-pdf = Zapisz jako PDF
save-pdf-elsewhere = Zapisz PDF gdzie indziej…
save-as-html = Zapisz jako HTML…


## ui/views/import: the page on which a file is brought in

import-reading = Czytanie…
import-reading-share = Czytanie… { $figure }%
import-comparing = Porównywanie z twoim dziennikiem…
cell-is = { $told } to { $value }
word-no-score = { $value } to nie ocena dla: { $name }. Wpisz liczbę od { $low } do { $high } albo zostaw pole puste.
tag-typed = etykieta
import-no-path = Wpisz ścieżkę pliku, wybierz go albo upuść na to okno.
read-it = Wczytaj go
import-what = Eksport z innej aplikacji albo dowolna tabela CSV, Excel lub LibreOffice. Nic z tego, co jest w twoim dzienniku, nie zostanie nadpisane, dopóki na to nie pozwolisz, a jedno „Cofnij” wycofuje wszystko.
import-show = Pokaż, co przybędzie
import-file = Plik
import-choose = Wybierz plik…
import-drop = Albo upuść inny plik na to okno.
import-stop = Przerwij
import-stop-name = Przerwij czytanie pliku
import-known = Wiadomo, co znaczą jego kolumny.
import-take-known = Weź je tak, jak są znane
import-otherwise = Wybierz inaczej…
import-letters = Czytaj jego litery jako
import-undo-first = Aby czytać je inaczej, najpierw cofnij.
import-leave-field = Sprawdza się to ponownie po wyjściu z pola.
import-compared = Trwa porównywanie z twoim dziennikiem.
path-of-file = Ścieżka pliku
sheet-title =
    { $n ->
        [one] { $name }, 1 wiersz
        [few] { $name }, { $n } wiersze
       *[many] { $name }, { $n } wierszy
    }
letters-of = Litery: { $told }, { $name }
and-more-columns =
    { $n ->
        [one] i jeszcze 1 kolumna.
        [few] i jeszcze { $n } kolumny.
       *[many] i jeszcze { $n } kolumn.
    }
meaning-leave-out = pomiń
meaning-date = data
meaning-time = godzina
meaning-own = osobna ocena
meaning-name = nazwa oceny
meaning-value = ocena o tej nazwie
meaning-note = notatka
meaning-tags = etykiety
meaning-painkiller = leki przeciwbólowe
meaning-kind = rodzaj sesji
meaning-minutes = minuty sesji
meaning-with = u kogo była sesja
meaning-bed = noc: do łóżka
meaning-asleep = noc: zaśnięcie
meaning-awake = noc: przebudzenie
meaning-up = noc: wstanie
meaning-minutes-awake = noc: minuty bez snu
meaning-awakenings = noc: pobudki
meaning-score = ocena: { $name }
meaning-session = sesja: { $name }
meaning-tag = etykieta
habit-name = Jak nazywa się ten nawyk
habit-hint = Rozciąganie
blank-words = Słowa, które znaczą, że nic nie zapisano, oprócz N/A i -
blank-words-name = Słowa, które znaczą, że nic nie zapisano
blank-words-hint = brak, pominięto
more-left-out =
    { $n ->
        [one] i jeszcze 1 kolumna, która jest pominięta
        [few] i jeszcze { $n } kolumny, które są pominięte
       *[many] i jeszcze { $n } kolumn, które są pominięte
    }
show-more-left-out = Pokaż kolejne kolumny, które są pominięte
show-more = Pokaż więcej
such-as = na przykład { $names }
column-is = { $name } to
between-tags = Co stoi między etykietami: { $name }
between-them = między nimi
lowest-of = Najniższa ocena w pliku: { $name }
highest-of = Najwyższa ocena w pliku: { $name }
range-from = od
range-to = do
words-scale = W skali twojego dziennika.
words-as-tags = Słowo bez oceny zostaje zachowane jako etykieta.
words-among-numbers = Słowo wśród liczb albo bez litery zostaje pominięte, dopóki nie powiesz tu, co oznacza; gdy choć jedno słowo kolumny ma ocenę, pozostałe zostają zachowane jako etykiety.
score-of = Ocena dla: { $name }
score-of-in = Ocena dla: { $name } (kolumna { $column })
in-column = w kolumnie { $column }
keep-as-tag = Zachowaj jako etykietę
keep-as-tag-of = Zachowaj jako etykietę: { $name }
keep-as-tag-in = Zachowaj jako etykietę: { $name } (kolumna { $column })
habit-question = Jak nazywa się ten nawyk?
each-column = Co zawiera każda kolumna?
each-name = Co oznacza każda nazwa?
words-question = Jakie oceny oznaczają te słowa?
# Po liczbie wierszy i dwukropku.
part-stage =
    { $stage ->
        [can] można wczytać
        [back] wczytano, potem cofnięto
       *[in] wczytano
    }
part-of-all-rows =
    { $all ->
        [one] 1 wiersza
       *[other] { $all } wierszy
    }
rows-part-of = Część { $n } z { part-of-all-rows }: { part-stage }
rows-part = Część { part-of-all-rows }: { part-stage }
rows-whole = { $n } z { part-of-all-rows }: { part-stage }
rows-and-part = { $n } z { part-of-all-rows } i część kolejnych { $more }: { part-stage }
bring-in-new = Wczytaj to, co nowe
part-n-values =
    { $n ->
        [one] 1 wartość
        [few] { $n } wartości
       *[many] { $n } wartości
    }
replace-values = Zastąp { part-n-values }
bring-in-and-part = Wczytaj { $n } i część kolejnych { $more }
bring-in-replace =
    { $all ->
        [one] Wczytaj { $n }, zastąp 1 wartość
       *[other] Wczytaj { $n }, zastąp { $all } wartości
    }
bring-in = Wczytaj { $n }
say-which-better = Powiedz powyżej, w którą stronę jest lepiej: { $names }.
one-undo = Jedno „Cofnij” wycofuje wszystko.
rows-already =
    { $n ->
        [one] 1 wiersz jest już w twoim dzienniku.
        [few] { $n } wiersze są już w twoim dzienniku.
       *[many] { $n } wierszy jest już w twoim dzienniku.
    }
rows-repeat =
    { $n ->
        [one] 1 wiersz powtarza wcześniejszy wiersz pliku.
        [few] { $n } wiersze powtarzają wcześniejszy wiersz pliku.
       *[many] { $n } wierszy powtarza wcześniejszy wiersz pliku.
    }
rows-differ =
    { $n ->
        [one] 1 wiersz ma wartość inną niż ta, która obowiązuje.
        [few] { $n } wiersze mają wartość inną niż ta, która obowiązuje.
       *[many] { $n } wierszy ma wartość inną niż ta, która obowiązuje.
    }
rows-refused =
    { $n ->
        [one] W 1 wierszu nie ma nic, co dałoby się wziąć.
       *[other] W { $n } wierszach nie ma nic, co dałoby się wziąć.
    }
values-replaced =
    { $n ->
        [one] 1 twoją wartość zastąpiono wartością z pliku.
        [few] { $n } twoje wartości zastąpiono wartościami z pliku.
       *[many] { $n } twoich wartości zastąpiono wartościami z pliku.
    }
and-more-rows =
    { $n ->
        [one] i jeszcze 1 wiersz.
        [few] i jeszcze { $n } wiersze.
       *[many] i jeszcze { $n } wierszy.
    }
nothing-taken-from = Nic nie wzięto z kolumn: { $names }.
more-unread = i jeszcze { $n }, których nie da się odczytać
and-more-unread = i jeszcze { $n }, których nie da się odczytać.
show-more-unread = Pokaż więcej tych, których nie da się odczytać
more-differ = i jeszcze { $n } różniących się
show-more-differ = Pokaż więcej różniących się
more-twice = i jeszcze { $n }, które plik podaje dwa razy
show-more-twice = Pokaż więcej tych, które plik podaje dwa razy
all-of = Wszystkie: { $told }
differ-unlisted =
    { $n ->
        [one] Różni się jeszcze 1 wartość, której nie ma na liście poniżej: takie wybiera się wszystkie naraz, powyżej. Aby wybierać po jednej, wczytaj plik w częściach.
        [few] Różnią się jeszcze { $n } wartości, których nie ma na liście poniżej: takie wybiera się wszystkie naraz, powyżej. Aby wybierać po jednej, wczytaj plik w częściach.
       *[many] Różni się jeszcze { $n } wartości, których nie ma na liście poniżej: takie wybiera się wszystkie naraz, powyżej. Aby wybierać po jednej, wczytaj plik w częściach.
    }
file-twice = { $label }: wcześniejszy wiersz pliku podaje { $mine }, późniejszy { $theirs }.
take-files-of = Weź z pliku: { $name }
keep-yours = Zostaw swoje, { $mine }
keep-yours-of = { $label }: zostaw swoje { $mine }
take-files = Weź z pliku, { $theirs }
take-files-name = { $label }: weź z pliku { $theirs }
nothing-new-differ = Nie ma w nim nic nowego. Możesz powyżej wziąć wartości z pliku albo zostawić swoje.
nothing-read = Przy obecnym przypisaniu nic z niego nie da się odczytać. Powody są powyżej.
nothing-new = Nie ma w nim nic nowego: w twoim dzienniku jest już wszystko.
taken-back = Nic z nich nie jest teraz w twoim dzienniku.
look-again = Sprawdź ponownie
see-in-history = Zobacz je w Historii
changed-since = Od tego czasu coś się w dzienniku zmieniło. „Cofnij” wycofuje najpierw tamto, potem to.
as-stored = Tak są zapisane:
unread-stays-out = Pomija się tylko to, czego nie da się odczytać; reszta wiersza, jeśli jest, zostaje wczytana:
scores-new = Te oceny są nowe. Odpowiedź potrzebuje tej informacji.
differ-title = Gdzie twój dziennik ma inną wartość
differ-hint = Twoja zostaje, chyba że weźmiesz tę z pliku.
differ-experiments = Z dwóch eksperymentów obowiązuje ten, który powstał wcześniej, tutaj ten z pliku, chyba że zostawisz swój.
twice-title = Gdzie plik podaje dwie rzeczy
twice-hint = Brane jest to, co podaje najpierw.
keep-all-yours = Zostaw wszystkie swoje
take-all-files = Weź wszystkie z pliku


## ui/app/import: what a file holds, and what is asked of it

day-first = najpierw dzień
month-first = najpierw miesiąc
year-first = najpierw rok
century-19 = 19…
century-20 = 20…
from-1904 = liczone od 1904
from-1900 = liczone od 1900
local-time = czas lokalny
time-of-file = taki jak w pliku
lines-above =
    { $n ->
        [one] 1 wiersz nad tabelą jest pominięty.
        [few] { $n } wiersze nad tabelą są pominięte.
       *[many] { $n } wierszy nad tabelą jest pominiętych.
    }
unkink-journal = dziennik Unkink
column-numbered = Kolumna { $n }
which-is-date = Powiedz, w której kolumnie jest data.
range-no-number = { $told } to nie liczba. Wpisz najniższą i najwyższą ocenę kolumny { $column }, np. 0 i 10.
range-empty = Najniższa ocena kolumny { $column } musi być inna niż najwyższa.
ask-order = Jak zapisano daty w kolumnie „{ $column }”?
ask-century = O które lata chodzi w kolumnie „{ $column }”?
ask-epoch = Dni w kolumnie „{ $column }” są liczbami. Które to dni?
ask-zone = { $told }. Co pokazywał zegar na twojej ścianie?
ask-months = W jakim języku są nazwy miesięcy w kolumnie „{ $column }”?
ask-zeros = Czy 0 w kolumnie „{ $column }” to ocena?
dates-in = Daty w kolumnie „{ $column }”
years-in = Lata w kolumnie „{ $column }”
days-in = Dni w kolumnie „{ $column }”
times-in = Godziny w kolumnie „{ $column }”
months-in = Miesiące w kolumnie „{ $column }”
zero-in = 0 w kolumnie „{ $column }”
croatian-months = chorwacki
polish-months = polski lub czeski
zero-score = ocena
zero-blank = nic nie zapisano
answered-elsewhere = Odpowiedź padła przy innym pliku, a tutaj żadna data nie jest tak zapisana.
from-utc = { $told } od UTC
held-period = { $begin } – { $end }
held-scores =
    { $n ->
        [one] { $name }: 1 ocena z { part-of-all-days }{ $told }
        [few] { $name }: { $n } oceny z { part-of-all-days }{ $told }
       *[many] { $name }: { $n } ocen z { part-of-all-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] 1 zaplanowana sesja
        [few] { $n } zaplanowane sesje
       *[many] { $n } zaplanowanych sesji
    }
kept-as-tag = Zachowane jako etykieta, bez oceny w kolumnie „{ $column }”: { $names }
no-score-for = { $value } to nie ocena dla: { $name }.
write-habit = Wpisz powyżej, jak nazywa się ten nawyk.
all-files = Wszystkie pliki
no-file-read = Nie wczytano jeszcze żadnego pliku.
language-set = Język
language-as-desktop = Język jak w systemie
