//! Whether a table has a row a score, and which of its columns holds the names and which the scores.
//!
//! Words that come again and a column of numbers have many tables: a word for the mood stands beside many a score. A row
//! is one score where the columns say so by their names, or where the rows of one moment say different things of it.

use std::collections::{BTreeMap, BTreeSet};

use super::called::bare;
use super::cells::{LOOKED_AT, is_mostly_numeric, is_numeric, words_in};
use crate::exchange::table::Table;
use crate::model::name::fold;

/// What a column of names is called, in small letters.
const NAMES: [&str; 35] = [
    "name",
    "names",
    "label",
    "what",
    "item",
    "symptom",
    "symptoms",
    "metric",
    "measure",
    "measurement",
    "parameter",
    "variable",
    "feature",
    "tracker",
    "habit",
    "question",
    "was",
    "beschwerde",
    "beschwerden",
    "symptome",
    "bezeichnung",
    "merkmal",
    "messwert",
    "frage",
    "nom",
    "quoi",
    "sympt\u{f4}me",
    "mesure",
    "nombre",
    "qu\u{e9}",
    "s\u{ed}ntoma",
    "nome",
    "sintomo",
    "naam",
    "objaw",
];
/// What a column of scores is called.
const VALUES: [&str; 22] = [
    "value",
    "values",
    "intensity",
    "severity",
    "score",
    "rating",
    "amount",
    "level",
    "strength",
    "quantity",
    "wert",
    "intensit\u{e4}t",
    "st\u{e4}rke",
    "bewertung",
    "punkte",
    "valeur",
    "intensit\u{e9}",
    "valor",
    "intensidad",
    "valore",
    "waarde",
    "warto\u{15b}\u{107}",
];

/// The columns of names and of scores, of those that are not known by their own names; `None` where a row is no score.
/// Those of the moment are the date and, where there is one, the time.
pub(super) fn long(table: &Table, moment: &[usize], free: &[usize]) -> Option<(usize, usize)> {
    let called = |at: usize, words: &[&str]| {
        let header = table.headers[at].to_lowercase();
        words.contains(&bare(&header).trim())
    };
    let is_value = |at: &usize| called(*at, &VALUES) && is_mostly_numeric(table, *at);
    let value = free.iter().copied().find(is_value);
    let is_number = |at: &usize| is_numeric(table, *at);
    let (numeric, words): (Vec<usize>, Vec<usize>) = free.iter().partition(|at| is_number(at));
    let words = || words.iter().copied().filter(|at| Some(*at) != value);
    let name = words().find(|at| called(*at, &NAMES) && words_in(table, *at).is_some());
    if let (Some(name), Some(value)) = (name, value) {
        return Some((name, value));
    }
    // Of several columns of numbers none is the score, unless it is called so.
    let only = || numeric.first().copied().filter(|_| numeric.len() == 1);
    let value = value.or_else(only)?;
    let name = name.or_else(|| words().find(|at| repeats(table, *at)))?;
    let moments = Moments::of(table, moment, name);
    let is_told = called(name, &NAMES) && moments.names > 1;
    let is_shared = moments.are_shared() && (called(value, &VALUES) || moments.alike);
    (is_told || is_shared).then_some((name, value))
}

/// Whether a column has few words that come again.
fn repeats(table: &Table, at: usize) -> bool {
    let names = words_in(table, at).filter(|names| !names.is_empty());
    names.is_some_and(|names| table.filled(at).count() >= 2 * names.len())
}

/// What the rows of one moment are called.
struct Moments {
    /// How many different names there are.
    names: usize,
    rows: usize,
    /// Rows that say no name again that another row of their moment has.
    apart: usize,
    moments: usize,
    /// Whether most names stand in at least half of the moments.
    alike: bool,
}

impl Moments {
    fn of(table: &Table, moment: &[usize], name: usize) -> Self {
        let mut moments: BTreeMap<Vec<Option<&str>>, BTreeSet<String>> = BTreeMap::new();
        let mut in_moments: BTreeMap<String, usize> = BTreeMap::new();
        let (mut rows, mut apart) = (0, 0);
        let all = table.rows.iter().take(LOOKED_AT);
        for (row, name) in all.filter_map(|row| Some((row, row.cell(name)?))) {
            rows += 1;
            let name = fold(name);
            let moment = moment.iter().map(|at| row.cell(*at)).collect();
            if moments.entry(moment).or_default().insert(name.clone()) {
                apart += 1;
                *in_moments.entry(name).or_default() += 1;
            }
        }
        let often = in_moments
            .values()
            .filter(|times| **times * 2 >= moments.len());
        Self {
            alike: often.count() * 2 > in_moments.len(),
            names: in_moments.len(),
            rows,
            apart,
            moments: moments.len(),
        }
    }

    /// Whether the rows of a moment are several, each of another name.
    fn are_shared(&self) -> bool {
        self.rows * 2 >= self.moments * 3 && self.apart * 10 >= self.rows * 9
    }
}

#[cfg(test)]
mod tests {
    use super::super::guess;
    use super::*;
    use crate::exchange::mapping::Role;
    use crate::model::metric::Metrics;

    /// The columns of names and of scores, where the table is taken for one of a row a score.
    fn guessed(text: &str) -> Option<(String, String)> {
        let table = Table::parse(text.as_bytes()).unwrap();
        let mapping = guess(&table, &Metrics::default()).unwrap();
        let column = |role: &Role| mapping.column(role).map(str::to_owned);
        column(&Role::Name).zip(column(&Role::Value))
    }

    /// A header, and so many days of rows that are made of their number.
    fn days(header: &str, number: usize, row: impl Fn(usize) -> String) -> String {
        let rows = (1..=number).map(|day| row(day) + "\n");
        format!("{header}\n{}", rows.collect::<String>())
    }

    fn mood(day: usize) -> &'static str {
        ["so-so", "good", "bad", "tired"][day * 7 % 4]
    }

    #[test]
    fn a_table_of_a_row_a_day_is_wide_however_its_columns_are_called() {
        let date = |day: usize| format!("2026-10-{day:02}");
        let wide = [
            days(
                "When ?;How bad (0-10);;Pills;Pills;Zzz h;Steps;mood-word;x",
                20,
                |day| {
                    format!(
                        "{day}.10.2026;{};;{};;{},5;{};{};{}",
                        day % 9,
                        day % 3,
                        5 + day % 4,
                        4000 + 37 * day,
                        mood(day),
                        day % 2
                    )
                },
            ),
            days("Date,Weather,Ache", 20, |day| {
                format!("{},{},{}", date(day), ["sun", "rain"][day % 2], day % 8)
            }),
            days("Date,Fatigue level,mood-word", 20, |day| {
                format!("{},{},{}", date(day), day % 6, mood(day))
            }),
            days("Day,Weekday,Hours sitting", 28, |day| {
                let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
                format!("{},{},{}", date(day), weekdays[day % 7], day % 10)
            }),
            days("Date;Where;Left knee;Right knee", 20, |day| {
                format!(
                    "{};{};{};{}",
                    date(day),
                    ["home", "work"][day % 2],
                    day % 5,
                    day % 4
                )
            }),
            // Two check-ins a day, each with a word for the mood.
            days("Stamp,Discomfort,Feeling", 24, |at| {
                format!(
                    "2026-10-{:02} {:02}:00,{},{}",
                    at / 2 + 1,
                    8 + at % 2 * 12,
                    at % 7,
                    mood(at)
                )
            }),
            // As much, without the time of day.
            days("Date,Discomfort,Feeling", 24, |at| {
                let words = ["ok", "low", "fine", "flat", "sad", "calm", "edgy"];
                format!("2026-10-{:02},{},{}", at / 2 + 1, at % 7, words[at * 5 % 7])
            }),
            days("Date,Time,Discomfort,Feeling", 24, |at| {
                let (day, hour) = (at / 2 + 1, 8 + at % 2 * 12);
                format!(
                    "2026-10-{day:02},{hour:02}:00,{},{}",
                    at % 7,
                    ["ok", "low"][at % 2]
                )
            }),
            days("Datum;R\u{fc}cken;Wetter;Kaffee", 20, |day| {
                format!(
                    "{day}.10.2026;{};{};{}",
                    day % 8,
                    ["Regen", "Sonne"][day % 2],
                    day % 3
                )
            }),
            days("Date,Shift,Hours,Stress score,Energy score", 20, |day| {
                format!(
                    "{},{},8,{},{}",
                    date(day),
                    ["early", "late"][day % 2],
                    day % 5,
                    day % 6
                )
            }),
            days("Date,Kind of day,Tension", 20, |day| {
                format!(
                    "{},{},{}",
                    date(day),
                    ["office", "home", "off"][day % 3],
                    day % 9
                )
            }),
            days("Name,Date,Tension", 20, |day| {
                format!("Anna,{},{}", date(day), day % 9)
            }),
            days(
                "Date,Medicine taken?,Ache at night,Ache by day",
                20,
                |day| {
                    format!(
                        "{},{},{},{}",
                        date(day),
                        ["yes", "no"][day % 2],
                        day % 4,
                        day % 8
                    )
                },
            ),
            days("Date,Symptom,Fatigue,Numbness", 20, |day| {
                format!(
                    "{},{},{},{}",
                    date(day),
                    ["ache", "burn"][day % 2],
                    day % 4,
                    day % 8
                )
            }),
            days(
                "Date,Name of the pill,Tension,Rating of the night",
                20,
                |day| {
                    format!(
                        "{},{},{},{}",
                        date(day),
                        ["a", "b"][day % 2],
                        day % 4,
                        day % 8
                    )
                },
            ),
        ];
        for text in wide {
            assert_eq!(guessed(&text), None, "{text}");
        }
    }

    #[test]
    fn a_table_of_a_row_a_score_is_long_by_its_names_or_by_what_its_moments_say() {
        let date = |at: usize| format!("2026-10-{:02}", at / 3 + 1);
        let what = |at: usize| ["Knee", "Back", "Neck"][at % 3];
        let long = [
            (
                days("date,name,value", 20, |at| {
                    format!("{},{},{}", date(at), what(at), at % 9)
                }),
                ("name", "value"),
            ),
            // A row now and then, and a number that is no score.
            (
                days("Symptom;Day no.;Intensity (0-10);Date", 20, |at| {
                    format!(
                        "{};{at};{};2026-10-{at:02}",
                        ["Knee", "Sleep", "Fog"][at * 5 % 3],
                        at % 9
                    )
                }),
                ("Symptom", "Intensity (0-10)"),
            ),
            (
                days("Datum;Was;Wie stark", 20, |at| {
                    format!("{}.10.2026;{};{}", at / 3 + 1, what(at), at % 9)
                }),
                ("Was", "Wie stark"),
            ),
            // Neither is called so, but each day says the same three.
            (
                days("When,Region,Number", 21, |at| {
                    format!("{},{},{}", date(at), what(at), at % 9)
                }),
                ("Region", "Number"),
            ),
            (
                days("timestamp,tracker,amount,unit code", 20, |at| {
                    format!(
                        "2026-10-{at:02} 08:0{},{},{},{}",
                        at % 6,
                        what(at),
                        at % 9,
                        at % 2
                    )
                }),
                ("tracker", "amount"),
            ),
            // Of one thing alone.
            (
                days("date,name,value", 9, |day| {
                    format!("2026-10-{day:02},Knee,{day}")
                }),
                ("name", "value"),
            ),
            // Each name once, and a word where a score is missed.
            (
                "name,score,date\nKnee,4,2026-10-01\nNeck,2,2026-10-01\nHip,bad,2026-10-02\n"
                    .into(),
                ("name", "score"),
            ),
            (
                days("Date,Body part,Severity", 20, |at| {
                    format!(
                        "{},{},{}",
                        date(at),
                        ["Knee", "Back", "Neck", "Hip", "Foot"][at * 2 % 5],
                        at % 9
                    )
                }),
                ("Body part", "Severity"),
            ),
        ];
        for (text, (name, value)) in long {
            let is = Some((name.to_owned(), value.to_owned()));
            assert_eq!(guessed(&text), is, "{text}");
        }
    }
}
