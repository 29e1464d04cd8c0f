//! Names of months and weekdays, in English, German, French, Spanish, Italian, Dutch, Portuguese,
//! Polish, Russian and Arabic: whole, or their beginning.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::Weekday;

const MONTHS: [&str; 12] = [
    "january januar jänner janvier enero gennaio januari janeiro stycznia styczeń января январь يناير",
    "february februar feber février fevrier febrero febbraio februari fevereiro lutego luty февраля февраль فبراير",
    "march märz mrz mars marzo maart mrt março marco marca marzec марта март مارس",
    "april avril abril aprile kwietnia kwiecień апреля апрель أبريل ابريل إبريل",
    "may mai mayo maggio mei maio maja maj мая май مايو ماي",
    "june juni juin junio giugno junho czerwca czerwiec июня июнь يونيو يونيه",
    "july juli juillet julio luglio julho lipca lipiec июля июль يوليو يوليه",
    "august août aout agosto augustus sierpnia sierpień августа август أغسطس اغسطس",
    "september septembre septiembre settembre setembro września wrzesień сентября сентябрь سبتمبر",
    "october oktober octobre octubre ottobre outubro października październik октября октябрь أكتوبر اكتوبر",
    "november novembre noviembre novembro listopada listopad ноября ноябрь نوفمبر",
    "december dezember décembre decembre diciembre dicembre dezembro grudnia grudzień декабря декабрь ديسمبر",
];

const WEEKDAYS: [(Weekday, &str, &str); 7] = [
    (
        Weekday::Mon,
        "Monday",
        "monday montag lundi lunes lunedì lunedi maandag segunda poniedziałek понедельник الاثنين",
    ),
    (
        Weekday::Tue,
        "Tuesday",
        "tuesday dienstag mardi martes martedì martedi dinsdag terça terca wtorek вторник الثلاثاء",
    ),
    (
        Weekday::Wed,
        "Wednesday",
        "wednesday mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag quarta środa среда الأربعاء",
    ),
    (
        Weekday::Thu,
        "Thursday",
        "thursday donnerstag jeudi jueves giovedì giovedi donderdag quinta czwartek четверг الخميس",
    ),
    (
        Weekday::Fri,
        "Friday",
        "friday freitag vendredi viernes venerdì venerdi vrijdag sexta piątek пятница الجمعة",
    ),
    (
        Weekday::Sat,
        "Saturday",
        "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota суббота السبت",
    ),
    (
        Weekday::Sun,
        "Sunday",
        "sunday sonntag dimanche domingo domenica zondag niedziela воскресенье الأحد",
    ),
];

/// Two letters are a weekday in German, Dutch and Russian alone.
const SHORT: [(&str, Weekday); 14] = [
    ("mo", Weekday::Mon),
    ("di", Weekday::Tue),
    ("mi", Weekday::Wed),
    ("do", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("so", Weekday::Sun),
    ("пн", Weekday::Mon),
    ("вт", Weekday::Tue),
    ("ср", Weekday::Wed),
    ("чт", Weekday::Thu),
    ("пт", Weekday::Fri),
    ("сб", Weekday::Sat),
    ("вс", Weekday::Sun),
];

/// The number of the month of this name or its beginning; `None` where it begins two of them.
pub fn month(word: &str) -> Option<u32> {
    static KNOWN: LazyLock<HashMap<String, Option<u32>>> =
        LazyLock::new(|| beginnings((1..).zip(MONTHS)));
    KNOWN.get(&word.to_lowercase()).copied().flatten()
}

/// The weekday of this name or its beginning; no word for a month is one.
pub fn weekday(word: &str) -> Option<Weekday> {
    static KNOWN: LazyLock<HashMap<String, Option<Weekday>>> =
        LazyLock::new(|| beginnings(WEEKDAYS.map(|(day, _, names)| (day, names))));
    let word = word.to_lowercase();
    if let Some((_, day)) = SHORT.iter().find(|(short, _)| *short == word) {
        return Some(*day);
    }
    let day = KNOWN.get(&word).copied().flatten();
    day.filter(|_| month(&word).is_none())
}

/// "Monday".
pub fn title(weekday: Weekday) -> &'static str {
    let found = WEEKDAYS.iter().find(|(day, ..)| *day == weekday);
    found.map_or("", |(_, title, _)| title)
}

/// The names and their beginnings of at least three letters; nothing where one begins the names of two.
fn beginnings<T: Copy + PartialEq>(
    all: impl IntoIterator<Item = (T, &'static str)>,
) -> HashMap<String, Option<T>> {
    let mut known = HashMap::new();
    for (what, names) in all {
        for name in names.split(' ') {
            let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
            for end in ends.skip(2) {
                let meant = known.entry(name[..end].to_owned()).or_insert(Some(what));
                *meant = meant.filter(|meant| *meant == what);
            }
        }
    }
    known
}
