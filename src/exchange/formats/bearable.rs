//! Bearable's CSV, in both headers.
//!
//! A row is a rating, a night, a dose or a list of factors. Parts of the day without a clock (`am`)
//! are check-ins of their own at an hour that stands for them, since a symptom has up to four a day.

use std::collections::BTreeMap;

use chrono::{NaiveTime, TimeDelta};

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::dates::{Ways, read_moment, read_time};
use crate::exchange::html;
use crate::exchange::mapping::{Detail, Mapping, Named, Role};
use crate::exchange::nights::{self, Sleeping};
use crate::exchange::table::{Row, Table};
use crate::model::typed::strength;

/// The columns that the rows are turned into.
const COLUMNS: [&str; 13] = [
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
    "minutes awake",
    "notes",
    "minutes asleep",
];
const NOTE: usize = 11;
const SLEPT: usize = 12;
/// Words that count a medicine instead of measuring it.
const COUNTED: [&str; 12] = [
    "", "x", "dose", "doses", "pill", "pills", "tablet", "tablets", "capsule", "capsules", "piece",
    "pieces",
];
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
    let mut table = Table::made(&COLUMNS);
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
        ("minutes awake", Detail::MinutesAwake),
        ("minutes asleep", Detail::MinutesAsleep),
    ] {
        mapping = mapping.with(column, Role::Detail(detail));
    }
    let entries: Vec<_> = from
        .rows
        .iter()
        .map(|row| (row.number, Entry::of(from, row)))
        .collect();
    let sleeps = entries.iter().filter_map(|(row, entry)| entry.slept(*row));
    let laid = nights::laid(sleeps.collect(), Vec::new());
    let mut nights: BTreeMap<usize, Row> = laid
        .table
        .rows
        .into_iter()
        .map(|row| (row.number, row))
        .collect();
    for (number, entry) in entries {
        let mut cells = entry.cells(&mut mapping);
        let mut refused = None;
        if let Some(mut night) = nights.remove(&number) {
            refused = night.refused.take();
            lay(night, &mut cells);
        }
        table.push(number, cells);
        // A sleep that can't be leaves the note beside it standing.
        if let (Some(mut why), Some(row)) = (refused, table.rows.last_mut()) {
            "detail".clone_into(&mut why.column);
            row.refused = Some(why);
        }
    }
    let formatted = from.place("date formatted").is_some();
    let date = if formatted { "date formatted" } else { "date" };
    let sleep = ["asleep", "awake", "bed", "up", "minutes awake"];
    let of_detail = ["name", "tags", "medicine"].into_iter().chain(sleep);
    let called = of_detail.map(|name| (name, "detail"));
    let of_amount = ("minutes asleep", "rating/amount");
    let called = called.chain([("date", date), ("time", "time of day"), of_amount]);
    table.called = called
        .map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned()))
        .collect();
    let mut aside = laid.aside;
    aside.push("Parts of the day are given hours: pre 6:00, am 9:00, mid 13:00, pm 20:00.".into());
    Source {
        format: "Bearable",
        table,
        mapping: Some(mapping),
        aside,
    }
}

/// The cells of a sleep as its day has it: the night, or a nap.
fn lay(night: Row, cells: &mut [String]) {
    let [_, bed, asleep, awake, up, minutes, _, _, tags, note] =
        night.cells.try_into().unwrap_or_default();
    let line = std::mem::take(&mut cells[NOTE]);
    let notes = [note, line].into_iter().filter(|words| !words.is_empty());
    cells[NOTE] = notes.collect::<Vec<_>>().join(". ");
    for (at, text) in [
        (4, tags),
        (6, asleep),
        (7, awake),
        (8, bed),
        (9, up),
        (10, minutes),
    ] {
        cells[at] = text;
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
        let mut cells = vec![String::new(); SLEPT + 1];
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
            // What has no times that can be read is refused with them.
            "sleep" => {
                let [asleep, awake] = ends(self.detail, "asleep");
                let [bed, up] = ends(self.detail, "in bed");
                // Without times the length alone is known.
                let slept = if asleep.is_empty() && awake.is_empty() {
                    self.amount
                } else {
                    ""
                };
                for (at, text) in [(6, asleep), (7, awake), (8, bed), (9, up), (SLEPT, slept)] {
                    text.clone_into(&mut cells[at]);
                }
            }
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

    /// The sleep of a row that has one, with the day that it ended on.
    fn slept(&self, row: usize) -> Option<Sleeping> {
        if !self.category.eq_ignore_ascii_case("sleep") {
            return None;
        }
        let (date, _) = read_moment(self.date, Ways::default()).ok()?;
        let time = |text: &str| read_time(text).ok();
        let [asleep, awake] = ends(self.detail, "asleep").map(time);
        let awake = date.and_time(awake?);
        let length = (awake.time() - asleep?).num_minutes().rem_euclid(1440);
        let asleep = awake - TimeDelta::minutes(length);
        let mut sleep = Sleeping::new(row, asleep, awake);
        let [bed, up] = ends(self.detail, "in bed").map(time);
        let apart = |from: NaiveTime, to: NaiveTime| {
            TimeDelta::minutes((to - from).num_minutes().rem_euclid(1440))
        };
        sleep.bed = bed.map(|time| asleep - apart(time, asleep.time()));
        sleep.up = up.map(|time| awake + apart(awake.time(), time));
        Some(sleep)
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

    /// A medicine as people write it in a list. The amount is what is in the brackets, 400 mg of it; where those count, or
    /// the name has a strength of its own (`Ibuprofen 400mg`), it is how many.
    fn dose(&self) -> String {
        let name = without_brackets(self.detail);
        let unit = self.detail[name.len()..].trim().trim_matches(['(', ')']);
        let clean = |text: &str| {
            let plain = text.replace(['(', ')', ';', '|', '\\'], " ");
            plain.trim().replace(',', "\\,")
        };
        match read_number(self.amount, true) {
            None => return clean(self.detail),
            // None of it is no dose.
            Some(0.0) => return String::new(),
            Some(_) => {}
        }
        let is_count = COUNTED.contains(&unit.to_lowercase().as_str());
        let strength = if is_count { strength(name) } else { None };
        let (name, dose) = match strength {
            Some((name, dose)) => (name, dose),
            None if is_count => return format!("{} x {}", clean(name), self.amount),
            None => {
                let dose = format!("{} {unit}", self.amount);
                return format!("{} ({}) x 1", clean(name), clean(&dose));
            }
        };
        format!("{} ({}) x {}", clean(&name), clean(&dose), self.amount)
    }
}

/// `Back (lower) pain` of `Back (lower) pain (Moderate)`.
fn without_brackets(detail: &str) -> &str {
    match detail.rfind('(') {
        Some(at) if detail.ends_with(')') && at > 0 => detail[..at].trim_end(),
        _ => detail,
    }
}

/// The two times of `asleep` in `Asleep 01:00 - 09:00. In bed 00:30 - 10:00`.
fn ends<'a>(detail: &'a str, mark: &str) -> [&'a str; 2] {
    let found = detail.to_ascii_lowercase().find(mark);
    let rest = found.map_or("", |at| &detail[at + mark.len()..]);
    let rest = rest.split('.').next().unwrap_or("");
    let (from, to) = rest.split_once('-').unwrap_or_default();
    [from.trim(), to.trim()]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals};
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
        let doses = crate::exchange::phrase::medicines(noted.medication.as_deref().unwrap());
        let dose = "Ibuprofen (400 mg) x 1 at";
        assert_eq!(doses, format!("{dose} 09:00; {dose} 20:00"));
        assert!(
            noted
                .note
                .clone()
                .unwrap()
                .contains("Step count (steps) 5000: far")
        );
    }

    #[test]
    fn how_many_of_a_strength_and_a_sleep_without_times_come_in() {
        let row = |category: &str, amount: &str, detail: &str| {
            format!(
                "\"9th Dec 2020\",\"Wednesday\",\"pm\",\"{category}\",\"{amount}\",\"{detail}\",\"\"\n"
            )
        };
        let text = [
            "date,weekday,time of day,category,rating/amount,detail,notes\n".to_owned(),
            row("Meds/Supplements", "2", "Ibuprofen 400mg (tablets)"),
            row("Meds/Supplements", "1,5", "Aspirin"),
            row("Meds/Supplements", "3", "Drops, green (drops)"),
            row("Meds/Supplements", "0,5", "Vitamin D 20 ug (ml)"),
            row("Sleep", "7:30", "Duration"),
        ]
        .concat();
        let (journal, counts) = imported("b.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.refused, counts.cells), (5, 0, 0));
        let noted = day(&journal, "2020-12-09");
        let doses = noted.medication.clone().unwrap();
        let doses: Vec<_> = doses
            .iter()
            .map(|one| (one.name.as_str(), one.dose.as_deref(), one.count))
            .collect();
        assert_eq!(
            doses,
            [
                ("Ibuprofen", Some("400 mg"), 2.0),
                ("Aspirin", None, 1.5),
                ("Drops, green", Some("3 drops"), 1.0),
                ("Vitamin D 20 ug", Some("0,5 ml"), 1.0),
            ]
        );
        assert_eq!(noted.sleep.clone().unwrap().minutes_asleep, Some(450));
    }

    #[test]
    fn a_second_sleep_of_a_day_is_a_nap_and_no_conflict() {
        let text = "date,weekday,time of day,category,rating/amount,detail,notes\n\
            \"22nd Jul 2021\",\"Thursday\",\"\",\"Sleep\",\"0:40\",\"Asleep 14:00 - 14:40\",\"sofa\"\n\
            \"22nd Jul 2021\",\"Thursday\",\"\",\"Sleep\",\"7:20\",\"Asleep 23:40 - 07:00. In bed 23:10 - 07:30\",\"\"\n\
            \"23rd Jul 2021\",\"Friday\",\"\",\"Sleep\",\"8:00\",\"Asleep late - 09:00\",\"\"\n";
        let (journal, counts) = imported("b.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.conflicts, counts.cells), (3, 0, 1));
        let noted = day(&journal, "2021-07-22");
        assert_eq!(
            (noted.tags.join(","), noted.note.as_deref()),
            ("nap".into(), Some("Nap 14:00 to 14:40. sofa"))
        );
        let night = noted.sleep.clone().unwrap();
        let times =
            [night.bed, night.asleep, night.awake, night.up].map(|time| time.map(clock).unwrap());
        assert_eq!(times, ["23:10", "23:40", "07:00", "07:30"]);
    }

    #[test]
    fn a_sleep_that_cannot_be_is_refused_and_the_note_beside_it_stands() {
        let text = "date,weekday,time of day,category,rating/amount,detail,notes\n\
            \"22nd Jul 2021\",\"Thursday\",\"\",\"Sleep\",\"0:00\",\"Asleep 09:00 - 09:00\",\"bad night\"\n\
            \"22nd Jul 1821\",\"Friday\",\"\",\"Mood\",\"3\",\"\",\"\"\n\
            \"23rd Jul 2021\",\"Friday\",\"\",\"Sleep\",\"0:00\",\"Asleep 10:00 - 10:00\",\"\"\n";
        let (journal, counts) = imported("b.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.cells, counts.refused), (1, 1, 2));
        let noted = day(&journal, "2021-07-22");
        assert_eq!(
            (noted.note.as_deref(), &noted.sleep),
            (Some("bad night"), &None)
        );
        let said = refusals(text.as_bytes());
        let why =
            "a sleep from 22 Jul 2021 09:00 to 22 Jul 2021 09:00 ends no later than it begins";
        assert_eq!(said[0], format!("row 2, column \"detail\": {why}"));
        assert!(
            said[1].starts_with("row 3, column \"date\": 1821-07-22 is outside"),
            "{said:?}"
        );
        assert!(
            said[2].starts_with("row 4, column \"detail\": a sleep"),
            "{said:?}"
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
