//! Bearable's CSV, in both headers.
//!
//! A row is a rating, a night, a dose or a list of factors. Parts of the day without a clock (`am`)
//! are check-ins of their own at an hour that stands for them, since a symptom has up to four a day.

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::html;
use crate::exchange::mapping::{Detail, Mapping, Named, Role};
use crate::exchange::table::{Row, Table};

/// The columns that the rows are turned into.
const COLUMNS: [&str; 10] = [
    "date",
    "time",
    "name",
    "rating/amount",
    "tags",
    "medicine",
    "asleep",
    "awake",
    "bed",
    "up",
];
const NOTE: usize = 10;
/// The hours that stand for the parts of a day.
const PARTS: [(&str, &str); 4] = [
    ("pre", "06:00"),
    ("am", "09:00"),
    ("mid", "13:00"),
    ("pm", "20:00"),
];

/// Bearable's CSV.
pub(super) struct Bearable;

impl Format for Bearable {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if files.is_archive() {
            return Ok(None);
        }
        let head = files.head(0)?;
        let line = head.split(|b| *b == b'\n').next().unwrap_or(&[]);
        let line = String::from_utf8_lossy(line).to_lowercase();
        if !["time of day", "category", "rating/amount"]
            .iter()
            .all(|name| line.contains(name))
        {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        let known = [
            "date",
            "time of day",
            "category",
            "rating/amount",
            "detail",
            "notes",
        ];
        if known.iter().any(|name| table.place(name).is_none()) {
            return Ok(None);
        }
        Ok(Some(Found::Table(Box::new(source(&table)))))
    }
}

fn source(from: &Table) -> Source {
    let mut headers = COLUMNS.to_vec();
    headers.push("notes");
    let mut table = Table::made(&headers);
    let mut mapping = Mapping::new("date")
        .with("time", Role::Time)
        .with("name", Role::Name)
        .with("rating/amount", Role::Value)
        .with("tags", Role::Tags("|".into()))
        .with("medicine", Role::Painkiller)
        .with("notes", Role::Note);
    for (column, detail) in [
        ("asleep", Detail::Asleep),
        ("awake", Detail::Awake),
        ("bed", Detail::Bed),
        ("up", Detail::Up),
    ] {
        mapping = mapping.with(column, Role::Detail(detail));
    }
    for row in &from.rows {
        let entry = Entry::of(from, row);
        table.push(row.number, entry.cells(&mut mapping));
    }
    Source {
        format: "Bearable",
        table,
        mapping: Some(mapping),
        aside: vec![
            "Parts of the day are given hours: pre 6:00, am 9:00, mid 13:00, pm 20:00.".into(),
        ],
    }
}

/// A row of the file.
struct Entry<'a> {
    date: &'a str,
    part: &'a str,
    category: &'a str,
    amount: &'a str,
    detail: &'a str,
    notes: &'a str,
}

impl<'a> Entry<'a> {
    fn of(table: &Table, row: &'a Row) -> Self {
        let cell = |name: &str| table.place(name).and_then(|at| row.cell(at)).unwrap_or("");
        let formatted = cell("date formatted");
        Self {
            date: if formatted.is_empty() {
                cell("date")
            } else {
                formatted
            },
            part: cell("time of day"),
            category: cell("category"),
            amount: cell("rating/amount"),
            detail: cell("detail"),
            notes: cell("notes"),
        }
    }

    fn cells(&self, mapping: &mut Mapping) -> Vec<String> {
        let mut cells = vec![String::new(); NOTE + 1];
        self.date.clone_into(&mut cells[0]);
        cells[1] = self.time();
        let note = html::text(self.notes);
        // A full stop alone is what the app writes for no note.
        if note != "." {
            cells[NOTE] = note;
        }
        let add_note = |cells: &mut Vec<String>, words: String| {
            let line = &mut cells[NOTE];
            *line = if line.is_empty() {
                words
            } else {
                format!("{words}: {line}")
            };
        };
        match self.category.to_lowercase().as_str() {
            "mood" => {
                self.score(&mut cells, mapping, "Mood", "mood", (1.0, 10.0));
                self.detail.clone_into(&mut cells[4]);
            }
            "symptom" => {
                let name = without_brackets(self.detail);
                self.score(&mut cells, mapping, name, name, (0.0, 4.0));
            }
            "energy" => {
                self.score(&mut cells, mapping, "Energy", "Energy", (1.0, 5.0));
            }
            "sleep quality" => {
                self.score(&mut cells, mapping, "Sleep quality", "sleep", (1.0, 5.0));
            }
            "sleep" => night(self.detail, &mut cells),
            category if category.starts_with("med") || category.contains("supplement") => {
                cells[5] = self.dose();
            }
            category if category.contains("factor") => self.detail.clone_into(&mut cells[4]),
            // What is no score of the journal stays as words.
            _ => {
                let parts = [self.category, self.detail, self.amount];
                let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                add_note(&mut cells, parts.join(" "));
            }
        }
        cells
    }

    /// A clock time as it is; a part of the day as its hour.
    fn time(&self) -> String {
        let part = self.part.to_lowercase();
        if part == "all day" {
            return String::new();
        }
        let hour = PARTS.iter().find(|(name, _)| *name == part);
        hour.map_or_else(|| self.part.to_owned(), |(_, hour)| (*hour).to_owned())
    }

    fn score(
        &self,
        cells: &mut [String],
        mapping: &mut Mapping,
        name: &str,
        metric: &str,
        range: (f64, f64),
    ) {
        name.clone_into(&mut cells[2]);
        self.amount.clone_into(&mut cells[3]);
        if !mapping.names.iter().any(|(known, _)| known == name) {
            mapping
                .names
                .push((name.to_owned(), Named::Score(metric.to_owned())));
            mapping.scales.push((metric.to_owned(), range));
        }
    }

    /// A medicine as a list writes it: the amount stands apart, with its unit behind the name.
    fn dose(&self) -> String {
        let name = without_brackets(self.detail);
        let unit = self.detail[name.len()..].trim().trim_matches(['(', ')']);
        let clean = |text: &str| {
            text.replace(['(', ')', ';', '|', '\\'], " ")
                .trim()
                .to_owned()
        };
        if read_number(self.amount, true).is_none() {
            return clean(self.detail);
        }
        let dose = clean(&format!("{} {unit}", self.amount));
        format!("{} ({dose}) x 1", clean(name))
    }
}

/// `Back (lower) pain` of `Back (lower) pain (Moderate)`.
fn without_brackets(detail: &str) -> &str {
    match detail.rfind('(') {
        Some(at) if detail.ends_with(')') && at > 0 => detail[..at].trim_end(),
        _ => detail,
    }
}

/// `Asleep 01:00 - 09:00. In bed 00:30 - 10:00`.
fn night(detail: &str, cells: &mut [String]) {
    let lower = detail.to_lowercase();
    for (mark, at) in [("asleep", 6), ("in bed", 8)] {
        let Some(found) = lower.find(mark) else {
            continue;
        };
        let rest = &lower[found + mark.len()..];
        let rest = rest.split('.').next().unwrap_or("");
        if let Some((from, to)) = rest.split_once('-') {
            from.trim().clone_into(&mut cells[at]);
            to.trim().clone_into(&mut cells[at + 1]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported};
    use crate::model::metric::MetricId;
    use crate::model::time::clock;

    #[test]
    fn every_category_comes_in_and_parts_of_a_day_are_check_ins() {
        let text = "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"am\",\"Symptom\",\"2\",\"Back (lower) pain (Moderate)\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"pm\",\"Symptom\",\"4\",\"Back (lower) pain (Unbearable)\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"8:15\",\"Mood\",\"10\",\"calm | glad\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"\",\"Sleep\",\"8:00\",\"Asleep 01:00 - 09:00. In bed 00:30 - 10:00\",\". \"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"\",\"Sleep quality\",\"3\",\"\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"am\",\"Meds/Supplements\",\"400\",\"Ibuprofen (mg)\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"pm\",\"Meds/Supplements\",\"400\",\"Ibuprofen (mg)\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"all day\",\"Factors\",\"\",\"desk | rain\",\"\"\n\
            \"9th Dec 2020\",\"2020-12-09\",\"Wednesday\",\"\",\"Health measurements\",\"5000\",\"Step count (steps)\",\"far\"\n";
        let (journal, counts) = imported("bearable.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.refused, counts.cells), (9, 0, 0));
        let noted = day(&journal, "2020-12-09");
        let back = MetricId::new("back_lower_pain");
        let pains: Vec<_> = noted
            .scores(&back)
            .map(|(time, value)| (time.map(clock).unwrap(), value))
            .collect();
        assert_eq!(
            pains,
            [("09:00".to_owned(), 5.0), ("20:00".to_owned(), 10.0)]
        );
        assert_eq!(noted.score(&MetricId::MOOD), Some(10.0));
        assert_eq!(noted.score(&MetricId::SLEEP), Some(5.0));
        assert_eq!(noted.tags, ["calm", "glad", "desk", "rain"]);
        let night = noted.sleep.clone().unwrap();
        assert_eq!(night.asleep.map(clock).as_deref(), Some("01:00"));
        assert_eq!(night.up.map(clock).as_deref(), Some("10:00"));
        let dose = &noted.medication.clone().unwrap()[0];
        assert_eq!(
            (dose.name.as_str(), dose.dose.as_deref(), dose.count),
            ("Ibuprofen", Some("400 mg"), 2.0)
        );
        assert!(
            noted
                .note
                .clone()
                .unwrap()
                .contains("Step count (steps) 5000: far")
        );
    }

    #[test]
    fn the_older_header_has_dates_in_words() {
        let text = "date,weekday,time of day,category,rating/amount,detail,notes\n\
            \"22nd Jul 2021\",\"Thursday\",\"\",\"Energy\",\"5\",\"\",\"\"\n";
        let (journal, _) = imported("b.csv", text.as_bytes());
        assert_eq!(
            day(&journal, "2021-07-22").score(&MetricId::new("energy")),
            Some(10.0)
        );
    }
}
