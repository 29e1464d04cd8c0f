//! Days by their distance from today, in English, German, French, Spanish, Portuguese, Polish and Filipino:
//! "yesterday", "gestern", "3 days ago", "il y a 3 jours"; and the words that make a weekday the next or the last one.
//!
//! All languages are read at any time, whatever language the program speaks, as the names of months are.

use chrono::{Days, Months, NaiveDate};

use crate::model::name::searched;

/// Days from today on, without the marks on their letters.
const DAYS: [(i64, &[&str]); 5] = [
    (
        0,
        &[
            "today",
            "now",
            "tonight",
            "heute",
            "jetzt",
            "aujourd'hui",
            "hoy",
            "hoje",
            "dzis",
            "dzisiaj",
            "ngayon",
        ],
    ),
    (
        -1,
        &[
            "yesterday",
            "gestern",
            "hier",
            "ayer",
            "ontem",
            "wczoraj",
            "kahapon",
        ],
    ),
    (
        -2,
        &[
            "day before yesterday",
            "the day before yesterday",
            "vorgestern",
            "avant-hier",
            "anteayer",
            "antes de ayer",
            "antier",
            "anteontem",
            "przedwczoraj",
            "kamakalawa",
        ],
    ),
    (
        1,
        &[
            "tomorrow", "morgen", "demain", "manana", "amanha", "jutro", "bukas",
        ],
    ),
    (
        2,
        &[
            "day after tomorrow",
            "the day after tomorrow",
            "ubermorgen",
            "apres-demain",
            "pasado manana",
            "pojutrze",
        ],
    ),
];

/// What stands before and behind a length of time that is over.
const PAST: [[&str; 2]; 9] = [
    ["", " ago"],
    ["vor ", ""],
    ["il y a ", ""],
    ["hace ", ""],
    ["ha ", ""],
    ["", " atras"],
    ["", " temu"],
    ["", " na ang nakalipas"],
    ["", " na ang nakaraan"],
];

/// What stands before a length of time that is to come.
const AHEAD: [&str; 8] = [
    "in ",
    "dans ",
    "en ",
    "dentro de ",
    "em ",
    "daqui a ",
    "za ",
    "sa loob ng ",
];

const NUMBERS: [(u32, &str); 3] = [
    (
        1,
        "a an one ein eine einem einer un une una um uma jeden isang",
    ),
    (2, "two zwei deux dos dois duas dwa dwie dalawang"),
    (3, "three drei trois tres trzy tatlong"),
];

const NEXT: &str = "next nachsten nachster nachste kommenden kommender prochain prochaine proximo proxima nastepny \
    nastepna przyszly przyszla susunod";
const LAST: &str = "last letzten letzter letzte vorigen dernier derniere ultimo ultima pasado pasada passado passada \
    ostatni ostatnia zeszly zeszla nakaraang";

#[derive(Clone, Copy)]
enum Unit {
    Days(u32),
    Months(u32),
}

const UNITS: [(Unit, &str); 4] = [
    (
        Unit::Days(1),
        "day days tag tage tagen jour jours dia dias dzien dni araw",
    ),
    (
        Unit::Days(7),
        "week weeks woche wochen semaine semaines semana semanas tydzien tygodnie tygodni linggo",
    ),
    (
        Unit::Months(1),
        "month months monat monate monaten mois mes meses miesiac miesiace miesiecy buwan",
    ),
    (
        Unit::Months(12),
        "year years jahr jahre jahren an ans annee annees ano anos rok lata lat taon",
    ),
];

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// Whether a word without marks makes a weekday the next one.
pub(super) fn is_next(word: &str) -> bool {
    is_one_of(&searched(word), NEXT)
}

/// Whether it makes a weekday the last one.
pub(super) fn is_last(word: &str) -> bool {
    is_one_of(&searched(word), LAST)
}

/// The day that a text names by its distance from `today`; `None` where it is no such text, or no calendar has it.
pub(super) fn relative(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = searched(text);
    let moved = |unit, is_past| match (unit, is_past) {
        (Unit::Days(days), true) => today.checked_sub_days(Days::new(days.into())),
        (Unit::Days(days), false) => today.checked_add_days(Days::new(days.into())),
        (Unit::Months(months), true) => today.checked_sub_months(Months::new(months)),
        (Unit::Months(months), false) => today.checked_add_months(Months::new(months)),
    };
    let named = DAYS
        .iter()
        .find(|(_, words)| words.contains(&text.as_str()));
    if let Some((days, _)) = named {
        let count = u32::try_from(days.abs()).ok()?;
        return moved(Unit::Days(count), *days < 0);
    }
    let inside = |[before, behind]: &[&str; 2]| {
        let rest = text.strip_prefix(before)?.strip_suffix(behind)?;
        length(rest)
    };
    if let Some(unit) = PAST.iter().find_map(inside) {
        return moved(unit, true);
    }
    let unit = AHEAD.iter().find_map(|before| inside(&[before, ""]))?;
    moved(unit, false)
}

/// "3 days", "a week", "tydzień" as one unit.
fn length(text: &str) -> Option<Unit> {
    let (number, unit) = text.rsplit_once(' ').unwrap_or(("1", text));
    let named = NUMBERS.iter().find(|(_, words)| is_one_of(number, words));
    let number = named.map_or_else(|| number.parse().ok(), |(number, _)| Some(*number))?;
    let (unit, _) = UNITS.iter().find(|(_, words)| is_one_of(unit, words))?;
    match unit {
        Unit::Days(days) => days.checked_mul(number).map(Unit::Days),
        Unit::Months(months) => months.checked_mul(number).map(Unit::Months),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::model::typed::{DateOrder, DayReader};

    #[test]
    fn days_by_their_distance_are_read_in_every_language() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let reader = DayReader {
            today,
            order: DateOrder::Dmy,
        };
        for (typed, ahead) in [
            ("gestern", -1),
            ("Vorgestern", -2),
            ("\u{dc}bermorgen", 2),
            ("vor 3 Tagen", -3),
            ("vor einer Woche", -7),
            ("in zwei Wochen", 14),
            ("letzten Dienstag", -1),
            ("n\u{e4}chsten Dienstag", 6),
            ("kommenden Mittwoch", 7),
            ("aujourd\u{2019}hui", 0),
            ("avant-hier", -2),
            ("il y a 3 jours", -3),
            ("dans une semaine", 7),
            ("mardi dernier", -1),
            ("mardi prochain", 6),
            ("ma\u{f1}ana", 1),
            ("pasado ma\u{f1}ana", 2),
            ("hace 3 d\u{ed}as", -3),
            ("el martes pasado", -1),
            ("el pr\u{f3}ximo martes", 6),
            ("ontem", -1),
            ("h\u{e1} 2 dias", -2),
            ("2 dias atr\u{e1}s", -2),
            ("ter\u{e7}a-feira passada", -1),
            ("pr\u{f3}xima quinta-feira", 1),
            ("dzi\u{15b}", 0),
            ("przedwczoraj", -2),
            ("3 dni temu", -3),
            ("tydzie\u{144} temu", -7),
            ("za 2 tygodnie", 14),
            ("w zesz\u{142}y wtorek", -1),
            ("noong Martes", -1),
            ("nakaraang Miyerkules", -7),
            ("susunod na Biyernes", 2),
            ("24 Nobyembre 2026", -1),
            ("ika-24 ng Nobyembre", -1),
            ("kahapon", -1),
            ("2 araw na ang nakalipas", -2),
        ] {
            let meant = today + TimeDelta::days(ahead);
            assert_eq!(reader.any_day(typed).ok(), Some(meant), "{typed}");
        }
    }
}
