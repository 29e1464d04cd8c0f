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
    count: usize,
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
            count: moments.len(),
        }
    }

    /// Whether the rows of a moment are several, each of another name.
    fn are_shared(&self) -> bool {
        self.rows * 2 >= self.count * 3 && self.apart * 10 >= self.rows * 9
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

    /// A header and 24 rows. Of each column its cells: numbers from one to another, words in turn, or the date, of one
    /// row or of several, with a time or without.
    fn table(header: &str, columns: &str) -> String {
        let sign = if header.contains(';') { ';' } else { ',' };
        let cell = |column: &str, at: usize| {
            let (words, day) = (column.split('|').collect::<Vec<_>>(), |rows| at / rows + 1);
            match column.split_once("..") {
                Some((low, high)) => {
                    let (low, high): (usize, usize) = (low.parse().unwrap(), high.parse().unwrap());
                    (low + at * 7 % (high - low + 1)).to_string()
                }
                None if column == "@" => format!("2026-10-{:02}", day(1)),
                None if column == "@2" => format!("2026-10-{:02}", day(2)),
                None if column == "@2 t" => {
                    format!("2026-10-{:02} {:02}:00", day(2), 8 + at % 2 * 12)
                }
                None if column == "@3" => format!("2026-10-{:02}", day(3)),
                None => words[at * 5 % words.len()].to_owned(),
            }
        };
        let row = |at| {
            let cells = columns.split(sign).map(|column| cell(column, at));
            cells.collect::<Vec<_>>().join(&sign.to_string())
        };
        let rows = (0..24).map(|at| row(at) + "\n");
        format!("{header}\n{}", rows.collect::<String>())
    }

    #[test]
    fn a_table_of_a_row_a_day_is_wide_however_its_columns_are_called() {
        for (header, columns) in [
            (
                "When ?;How bad (0-10);;Pills;Pills;Zzz h;Steps;mood-word;x",
                "@;0..8;;0..2;;5..9;4000..9000;so-so|good|bad|tired;0..1",
            ),
            ("Date,Weather,Ache", "@,sun|rain,0..7"),
            ("Date,Fatigue level,mood-word", "@,0..5,good|bad|flat"),
            (
                "Day,Weekday,Hours sitting",
                "@,Mon|Tue|Wed|Thu|Fri|Sat|Sun,0..9",
            ),
            ("Date;Where;Left knee;Right knee", "@;home|work;0..4;0..3"),
            ("Datum;R\u{fc}cken;Wetter;Kaffee", "@;0..7;Regen|Sonne;0..2"),
            (
                "Date,Shift,Hours,Stress score,Energy score",
                "@,early|late,6..9,0..4,0..5",
            ),
            ("Date,Kind of day,Tension", "@,office|home|off,0..8"),
            ("Name,Date,Tension", "Anna,@,0..8"),
            (
                "Date,Medicine taken?,Ache at night,Ache by day",
                "@,yes|no,0..3,0..7",
            ),
            ("Date,Symptom,Fatigue,Numbness", "@,ache|burn,0..3,0..7"),
            (
                "Date,Name of the pill,Tension,Rating of the night",
                "@,a|b,0..3,0..7",
            ),
            // Two check-ins a day, each with a word for the mood.
            ("Stamp,Discomfort,Feeling", "@2 t,0..6,ok|low|fine"),
            ("Date,Time,Discomfort,Feeling", "@2,08:00|20:00,0..6,ok|low"),
            (
                "Date,Discomfort,Feeling",
                "@2,0..6,ok|low|fine|flat|sad|calm|edgy",
            ),
        ] {
            let text = table(header, columns);
            assert_eq!(guessed(&text), None, "{text}");
        }
    }

    #[test]
    fn a_table_of_a_row_a_score_is_long_by_its_names_or_by_what_its_moments_say() {
        for (header, columns, (name, value)) in [
            (
                "date,name,value",
                "@3,Knee|Back|Neck,0..8",
                ("name", "value"),
            ),
            // A row now and then, and a number that is no score.
            (
                "Symptom;Day no.;Intensity (0-10);Date",
                "Knee|Sleep|Fog;0..30;0..8;@",
                ("Symptom", "Intensity (0-10)"),
            ),
            (
                "Datum;Was;Wie stark",
                "@3;Knie|Hand|Hals;0..8",
                ("Was", "Wie stark"),
            ),
            // Neither is called so, but each day says the same three.
            (
                "When,Region,Number",
                "@3,Knee|Back|Neck,0..8",
                ("Region", "Number"),
            ),
            (
                "timestamp,tracker,amount,unit code",
                "@2 t,Knee|Back|Neck,0..8,0..1",
                ("tracker", "amount"),
            ),
            // Of one thing alone.
            ("date,name,value", "@,Knee,0..8", ("name", "value")),
            (
                "Date,Body part,Severity",
                "@3,Knee|Back|Neck|Hip,0..8",
                ("Body part", "Severity"),
            ),
        ] {
            let text = table(header, columns);
            let is = Some((name.to_owned(), value.to_owned()));
            assert_eq!(guessed(&text), is, "{text}");
        }
        // Each name once, and a word where a score is missed.
        let few = "name,score,date\nKnee,4,2026-10-01\nNeck,2,2026-10-01\nHip,bad,2026-10-02\n";
        assert_eq!(guessed(few), Some(("name".into(), "score".into())));
    }
}
