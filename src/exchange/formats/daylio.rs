//! Daylio: its CSV in all four headers, and its backup.
//!
//! The CSV has the moods by their names alone, which are the person's own: the usual names of some
//! languages are known, others are given a score by the person or stay as tags. The backup knows
//! their order.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_amount;
use crate::exchange::html;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::table::Table;

/// The usual names of the five moods, the best first.
const MOODS: [(&str, f64); 24] = [
    ("rad", 10.0),
    ("good", 7.5),
    ("meh", 5.0),
    ("bad", 2.5),
    ("awful", 0.0),
    ("super", 10.0),
    ("gut", 7.5),
    ("ok", 5.0),
    ("okay", 5.0),
    ("schlecht", 2.5),
    ("lausig", 0.0),
    ("génial", 10.0),
    ("bien", 7.5),
    ("bof", 5.0),
    ("mauvais", 2.5),
    ("horrible", 0.0),
    ("genial", 10.0),
    ("regular", 5.0),
    ("mal", 2.5),
    ("fantastico", 10.0),
    ("buono", 7.5),
    ("così così", 5.0),
    ("cattivo", 2.5),
    ("pessimo", 0.0),
];

/// The CSV that Daylio exports.
pub(super) struct Csv;

impl Format for Csv {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if files.is_archive() {
            return Ok(None);
        }
        let head = files.head(0)?;
        let line = head.split(|b| *b == b'\n').next().unwrap_or(&[]);
        let line = String::from_utf8_lossy(line).to_lowercase();
        let has = |words: [&str; 3]| words.iter().all(|word| line.contains(word));
        if !has(["weekday", "mood", "activities"]) {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        let known = ["date", "time", "mood", "activities"];
        let day = table.place("full_date").or_else(|| table.place("year"));
        if day.is_none() || known.iter().any(|name| table.place(name).is_none()) {
            return Ok(None);
        }
        Ok(Some(Found::Table(Box::new(csv(&table)))))
    }
}

fn csv(from: &Table) -> Source {
    let scales = scales(from);
    let mut headers = vec!["date", "time", "mood", "activities", "note"];
    headers.extend(scales.iter().map(String::as_str));
    let mut table = Table::made(&headers);
    for row in &from.rows {
        let cell = |name: &str| from.place(name).and_then(|at| row.cell(at)).unwrap_or("");
        let date = match from.place("full_date") {
            Some(_) => cell("full_date").to_owned(),
            // Older exports write the year apart from `30 May`.
            None => format!("{} {}", cell("date"), cell("year")),
        };
        let mut values: BTreeMap<&str, &str> = BTreeMap::new();
        let mut others = Vec::new();
        for (name, value) in pairs(cell("scales")) {
            if scales.iter().any(|scale| scale == name) {
                values.insert(name, value);
            } else {
                others.push(format!("{name}: {value}"));
            }
        }
        let mut note = vec![html::text(cell("note_title")), html::text(cell("note"))];
        note.extend(others);
        note.retain(|part| !part.is_empty());
        let mut cells = vec![
            date,
            cell("time").to_owned(),
            cell("mood").to_owned(),
            cell("activities").to_owned(),
            note.join("\n"),
        ];
        cells.extend(
            scales
                .iter()
                .map(|name| values.get(name.as_str()).map_or("", |v| v).to_owned()),
        );
        table.push(row.number, cells);
    }
    source(table, &scales)
}

/// The scales that are numbers of a whole everywhere; a length of time stays in the note.
fn scales(table: &Table) -> Vec<String> {
    let Some(column) = table.place("scales") else {
        return Vec::new();
    };
    let mut all: BTreeMap<&str, bool> = BTreeMap::new();
    for (_, text) in table.filled(column) {
        for (name, value) in pairs(text) {
            let is_score = read_amount(value, true).is_some_and(|amount| amount.of.is_some());
            all.entry(name)
                .and_modify(|all| *all &= is_score)
                .or_insert(is_score);
        }
    }
    let reserved = ["date", "time", "mood", "activities", "note"];
    let scores = all
        .into_iter()
        .filter(|(name, is_score)| *is_score && !reserved.contains(name));
    scores.map(|(name, _)| name.to_owned()).collect()
}

/// `Sleep Quality: 8/10 points | Sleep Time: 8:00` as names and values.
fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('|').filter_map(|part| {
        let (name, value) = part.split_once(':')?;
        let (name, value) = (name.trim(), value.trim());
        (!name.is_empty() && !value.is_empty()).then_some((name, value))
    })
}

fn source(table: Table, scales: &[String]) -> Source {
    let mut mapping = Mapping::new("date")
        .with("time", Role::Time)
        .with("mood", Role::Score("mood".into()))
        .with("activities", Role::Tags("|".into()))
        .with("note", Role::Note);
    for scale in scales {
        mapping = mapping.with(scale, Role::Score(scale.clone()));
    }
    mapping.labels = MOODS
        .iter()
        .map(|(word, score)| ((*word).to_owned(), *score))
        .collect();
    Source {
        format: "Daylio",
        table,
        mapping: Some(mapping),
        aside: Vec::new(),
    }
}

/// The backup: an archive with JSON in base64.
pub(super) struct Backup;

impl Format for Backup {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let at = files
            .names()
            .iter()
            .position(|name| name == "backup.daylio");
        let Some(at) = at.filter(|_| files.is_archive()) else {
            return Ok(None);
        };
        let bytes = files.bytes(at)?;
        let packed: Vec<u8> = bytes
            .into_iter()
            .filter(|b| !b.is_ascii_whitespace())
            .collect();
        let broken = |why: &dyn ToString| ImportError::Archive {
            why: why.to_string(),
            path: files.path().to_owned(),
        };
        let json = STANDARD.decode(packed).map_err(|error| broken(&error))?;
        let whole: Value = serde_json::from_slice(&json).map_err(|error| broken(&error))?;
        Ok(Some(Found::Table(Box::new(backup(&whole)))))
    }
}

fn backup(whole: &Value) -> Source {
    let list = |name: &str| whole[name].as_array().map_or(&[][..], Vec::as_slice);
    let by_id = |name: &str, field: &str| -> BTreeMap<i64, Value> {
        let rows = list(name).iter();
        rows.filter_map(|row| Some((row["id"].as_i64()?, row[field].clone())))
            .collect()
    };
    let moods = by_id("customMoods", "mood_group_id");
    let tags = by_id("tags", "name");
    let mut table = Table::made(&["date", "time", "mood", "activities", "note"]);
    let mut scales = 0;
    for (at, entry) in list("dayEntries").iter().enumerate() {
        let number = |name: &str| entry[name].as_i64().unwrap_or(-1);
        // Months are counted from 0.
        let date = format!(
            "{:04}-{:02}-{:02}",
            number("year"),
            number("month") + 1,
            number("day")
        );
        let time = format!("{:02}:{:02}", number("hour"), number("minute"));
        let group = entry["mood"]
            .as_i64()
            .and_then(|id| moods.get(&id)?.as_i64());
        let mood = group.filter(|group| (1..=5).contains(group));
        let mood = mood.map(|group| (5 - group) as f64 * 2.5);
        let names = entry["tags"].as_array().into_iter().flatten();
        let names = names.filter_map(|id| tags.get(&id.as_i64()?)?.as_str());
        let names: Vec<_> = names.map(|name| name.replace('|', "/")).collect();
        let text = |name: &str| html::text(entry[name].as_str().unwrap_or(""));
        let note = [text("note_title"), text("note")];
        let note: Vec<_> = note.into_iter().filter(|part| !part.is_empty()).collect();
        let has_scales = |name: &str| entry[name].as_array().is_some_and(|list| !list.is_empty());
        scales += usize::from(has_scales("scales") || has_scales("scaleEntries"));
        table.push(
            at + 1,
            vec![
                date,
                time,
                mood.map(|mood| mood.to_string()).unwrap_or_default(),
                names.join(" | "),
                note.join("\n"),
            ],
        );
    }
    let mut source = source(table, &[]);
    source.format = "Daylio backup";
    if scales > 0 {
        source.aside.push(format!("The scales of {scales} entries are not in the backup's known part: bring in the CSV for them."));
    }
    source
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, zipped};
    use super::*;
    use crate::model::metric::MetricId;

    #[test]
    fn moods_by_name_activities_scales_and_notes_come_in() {
        let text = "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
            2020-05-31,31 May,Sunday,14:58,Gut,,Sleep Quality:\u{a0}8/10 points | Sleep Time:\u{a0}8:00,,\n\
            2020-05-30,30 May,Saturday,6:50 pm,rad,shopping | Massage | walk,,Trip,\"long<br>day &amp; <b>rain</b>\"\n\
            2020-05-30,30 May,Saturday,9:05 am,verzagt,walk,,,\n";
        let (journal, counts) = imported("daylio.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken), (3, 3));
        let first = day(&journal, "2020-05-30");
        assert_eq!(first.checkins.len(), 1);
        assert_eq!(first.score(&MetricId::MOOD), Some(10.0));
        assert_eq!(first.tags, ["shopping", "walk", "verzagt"]);
        let kinds: Vec<_> = journal.sessions().iter().map(|s| s.kind.as_str()).collect();
        assert_eq!(
            kinds,
            ["massage"],
            "an activity that is a treatment is a session"
        );
        assert_eq!(first.note.as_deref(), Some("Trip\nlong\nday & rain"));
        let second = day(&journal, "2020-05-31");
        assert_eq!(second.score(&MetricId::MOOD), Some(7.5));
        assert_eq!(second.score(&MetricId::new("sleep_quality")), Some(8.0));
        assert_eq!(second.note.as_deref(), Some("Sleep Time: 8:00"));
    }

    #[test]
    fn the_oldest_header_has_the_year_apart() {
        let text = "year,date,weekday,time,mood,activities,note\n2017,30 May,Tuesday,14:58,meh,,\n";
        let (journal, _) = imported("d.csv", text.as_bytes());
        assert_eq!(
            day(&journal, "2017-05-30").score(&MetricId::MOOD),
            Some(5.0)
        );
    }

    #[test]
    fn a_backup_knows_the_order_of_the_moods() {
        let json = r#"{"customMoods": [{"id": 7, "mood_group_id": 1}, {"id": 9, "mood_group_id": 5}],
            "tags": [{"id": 3, "name": "walk"}],
            "dayEntries": [
                {"id": 1, "year": 2026, "month": 9, "day": 1, "hour": 20, "minute": 5, "mood": 7,
                 "tags": [3], "note_title": "", "note": "<p>fine</p>"},
                {"id": 2, "year": 2026, "month": 9, "day": 2, "hour": 20, "minute": 5, "mood": 9,
                 "tags": [], "note": ""}]}"#;
        let packed = STANDARD.encode(json);
        let file = zipped(&[("backup.daylio", packed.as_bytes())]);
        let (journal, counts) = imported("x.daylio", &file);
        assert_eq!(counts.taken, 2);
        let first = day(&journal, "2026-10-01");
        assert_eq!(first.score(&MetricId::MOOD), Some(10.0));
        assert_eq!(
            (first.tags.as_slice(), first.note.as_deref()),
            (&["walk".to_owned()][..], Some("fine"))
        );
        assert_eq!(
            day(&journal, "2026-10-02").score(&MetricId::MOOD),
            Some(0.0)
        );
    }
}
