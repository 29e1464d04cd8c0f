## cli: what the command line tells. Options, commands and words that are typed are the same in every language.

part-command-days =
    { $days ->
        [one] 1 dzień
       *[other] { $days } dni
    }
part-command-sessions =
    { $n ->
        [one] 1 sesja
        [few] { $n } sesje
       *[many] { $n } sesji
    }
command-no-journal = Nie ma jeszcze dziennika w { $path }

accept-whole = Dziennik jest cały: nie ma czego przyjmować.
accepted = przyjęto: { part-command-days }, { part-command-sessions }
restored = przywrócono stan z { $when }: { part-command-days }, { part-command-sessions }
restored-has-stops = Eksperyment przerwany od tego czasu pozostaje przerwany: jego wyniki już widziano.
restored-way-back = To, co tam było, jest teraz kopią zapasową { $nth }: `unkink-cli restore { $nth }` to cofa.
restored-kept = To, co tam było, jest zachowane: { $path }
restore-none-whole = Nie ma całej kopii zapasowej, do której można wrócić. Plik: { $path }
restore-no-number =
    { $all ->
        [0] Nie ma kopii zapasowej { $nth }: nie ma jeszcze żadnej. `unkink-cli backups` je wypisuje. Plik: { $path }
        [one] Nie ma kopii zapasowej { $nth }: jest 1. `unkink-cli backups` je wypisuje. Plik: { $path }
       *[other] Nie ma kopii zapasowej { $nth }: liczba kopii to { $all }. `unkink-cli backups` je wypisuje. Plik: { $path }
    }
command-backups-none = Nie ma jeszcze kopii zapasowej pliku { $path }
backups-all =
    { $n ->
        [one] 1 kopia zapasowa, { $size } na dysku
        [few] { $n } kopie zapasowe, { $size } na dysku
       *[many] { $n } kopii zapasowych, { $size } na dysku
    }
backups-number = Nr
backups-saved = Zapisana
backups-days = Dni
backups-sessions = Sesje
backups-size = Rozmiar
command-backup-changed = zmieniona lub uszkodzona gdzie indziej
command-backup-newer = z nowszego Unkink
command-backup-gone = zniknęła
command-backup-whole = cała
command-backup-not-read = nie da się odczytać
review-title =
    { $n ->
        [one] 1 różnica względem kopii zapasowej z { $when }
        [few] { $n } różnice względem kopii zapasowej z { $when }
       *[many] { $n } różnic względem kopii zapasowej z { $when }
    }

days-turned-round = Pierwszy dzień, { $begin-iso }, jest po ostatnim, { $end-iso }: zamień --from i --to
demo-needs-file = Zmyślony dziennik potrzebuje własnego pliku: dodaj --journal PLIK
demo-not-over = W pliku jest już dziennik, a zmyślony nigdy go nie zastępuje. Wybierz inny plik niż { $path }
demo-written = zapisano: { part-command-days }, { part-command-sessions }
report-format-open = Format nie jest podany: podaj plik z końcówką .pdf lub .html albo dodaj --format
show-none = Nie ma jeszcze dni.
show-none-between = Nie ma dni między tymi datami.
list-note = Notatka
list-sessions = Sesje

log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = notatka dotyczy całego dnia, więc jej godzina nie jest zachowana.
log-day-has-begun = Minęła północ; zaczął się nowy dzień ({ $on-weekday }). Jeśli chodzi o dzień: { $until-weekday }, użyj --date { $until-iso }
log-evening-goes-on = Minęła północ; wieczór trwa do godziny { $hour }. Jeśli chodzi o dzień: { $until-weekday }, użyj --date { $until-iso }
log-no-pair = { $given }: wpisz ocenę i jej wartość, np. pain=4.
log-no-score = { $name }= nie ma wartości. Aby ją wyczyścić: --clear { $name }
log-two-notes = Są dwie notatki: wpisz jedną.
log-empty-note = Notatka jest pusta. Aby ją wyczyścić: --clear note
log-nothing = Nie ma czego zapisać: dodaj oceny, np. pain=4, albo --note.
log-two-scores = Są dwie oceny: { $name }. Wpisz jedną.
log-cleared-twice = --clear { $name } jest dwa razy: wpisz to raz.
log-both = Jest { $name } do zapisania i --clear { $name }: wybierz jedno.
log-not-a-number = { $name }={ $given }: { $given } to nie liczba. Wpisz na przykład 4 albo 4.5.
log-decimals = { $name }={ $given } ma więcej niż dwa miejsca po przecinku. Wpisz { $name }={ $figure }.
log-note = notatka „{ $told }”
log-note-cleared = wyczyszczono notatkę
log-cleared = wyczyszczono: { $name }
log-none-to-clear = { $on-iso } nie ma oceny do wyczyszczenia: { $name }.
log-none-to-clear-at = { $on-iso } nie ma o { $at } oceny do wyczyszczenia: { $name }.
log-scored-at = Są oceny z godzin: { $names }. Dodaj --time.

moved-places = { $on-iso } i { $until-iso } zamieniły się miejscami
moved-places-alone = { $on-iso } i { $until-iso } zamieniły się miejscami; ich sesje zostały na swoich miejscach
moved-day = { $on-iso } to teraz { $until-iso }
moved-checkin = Oceny z { $at } dnia { $on-iso } należą teraz do { $until-iso }
moved-checkin-untimed = Oceny bez godziny dnia { $on-iso } należą teraz do { $until-iso }
emptied = { $on-iso } jest teraz pusty; usunięto: { $names }
rename-blank = Nowa nazwa jest pusta
rename-nothing = Nic nie nazywa się „{ $name }” albo wszystko nazywa się już „{ $now }”.
renamed-now = { $told }: teraz „{ $now }”

session-added = dodano: { $name }, { $on-iso }
session-added-at = dodano: { $name }, { $on-iso } o { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, dopiero będzie; w planie
session-no-region = Nie ma miejsca „{ $given }”. Miejsca to: { $names }.
session-none = Nie ma jeszcze sesji.
session-took-place = odbyło się: { $name }, { $on-iso }
session-removed = usunięto: { $name }, { $on-iso }
session-list-planned = { $name }, w planie
list-date = Data
list-time = Godzina
list-kind = Rodzaj
list-minutes = Minuty
list-who-with = U kogo
list-reason = Powód
list-id = Id

compare-title = Co pomaga: { $name }
compare-none = Nie ma jeszcze sesji. `unkink-cli session add` zapisuje ją.
forecast-why = { $name }: { $why }
forecast-title = { $name }, po ocenie z { $on-iso }
forecast-about = Około
forecast-range = Cztery razy na pięć
forecast-of-hundred = Na 100
effect-exploratory = Tylko orientacyjnie: dni po sesji albo wygasanie nie są takie jak zwykle.
list-metric = Ocena
