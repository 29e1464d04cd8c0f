//! Daylio: its CSV in all four headers, and its backup.
//!
//! The CSV has the moods by their names alone, which are the person's own: the usual names of some
//! languages are known, others are given a score by the person or stay as tags. The backup knows
//! their order.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_amount;
use crate::exchange::html;
use crate::exchange::listed;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::outcome::Refusal;
use crate::exchange::table::Table;
use crate::model::count::count;

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
            mood_name(cell("mood")),
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
    if from.place("full_date").is_some() {
        table
            .called
            .insert("date".to_owned(), "full_date".to_owned());
    }
    source(table, &scales)
}

/// The name of a mood. One that a person called by a number is a name too: 5 may be the best or in the middle.
fn mood_name(name: &str) -> String {
    match read_amount(name, true) {
        Some(_) => format!("mood {name}"),
        None => name.to_owned(),
    }
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
        let whole: Whole = serde_json::from_slice(&json).map_err(|error| broken(&error))?;
        Ok(Some(Found::Table(Box::new(backup(&whole)))))
    }
}

/// What is read of a backup.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Whole {
    #[serde(deserialize_with = "known")]
    custom_moods: Vec<Mood>,
    #[serde(deserialize_with = "known")]
    tags: Vec<Tag>,
    /// Each is read alone: one that is none refuses itself.
    #[serde(deserialize_with = "known")]
    day_entries: Vec<Value>,
}

/// Those of a list that can be read; a list may be blank.
fn known<'de, D: Deserializer<'de>, T: DeserializeOwned>(list: D) -> Result<Vec<T>, D::Error> {
    let all = Option::<Vec<Value>>::deserialize(list)?
        .into_iter()
        .flatten();
    Ok(all
        .filter_map(|one| serde_json::from_value(one).ok())
        .collect())
}

/// One of the person's moods, in one of five groups, 1 the best.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Mood {
    id: i64,
    #[serde(rename = "custom_name")]
    name: Option<String>,
    #[serde(rename = "mood_group_id")]
    group: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Tag {
    id: i64,
    name: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Entry {
    year: i64,
    /// Counted from 0.
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    mood: i64,
    tags: Option<Vec<i64>>,
    note_title: Option<String>,
    note: Option<String>,
    scales: Option<Vec<IgnoredAny>>,
    #[serde(rename = "scaleEntries")]
    scale_entries: Option<Vec<IgnoredAny>>,
}

fn backup(whole: &Whole) -> Source {
    let mut table = Table::made(&["date", "time", "mood", "activities", "note"]);
    let tags: BTreeMap<i64, &str> = whole.tags.iter().map(|t| (t.id, t.name.as_str())).collect();
    let (mut scaled, mut unplaced) = (0, Vec::new());
    for (at, entry) in whole.day_entries.iter().enumerate() {
        let entry = match Entry::deserialize(entry) {
            Ok(entry) => entry,
            Err(why) => {
                let why = format!("what stands there is no entry: {why}");
                table.refuse(Refusal::new(at + 1, "dayEntries", why));
                continue;
            }
        };
        let mut scales = [&entry.scales, &entry.scale_entries].into_iter().flatten();
        scaled += usize::from(scales.any(|list| !list.is_empty()));
        let (year, month, day) = (entry.year, entry.month.saturating_add(1), entry.day);
        let (mood, name) = mood(whole, entry.mood);
        if read_amount(&mood, false).is_none() && !unplaced.contains(&mood) {
            unplaced.push(mood.clone());
        }
        let activity = |id: &i64| match tags.get(id) {
            Some(name) => name.replace('|', "/"),
            None => format!("activity {id}"),
        };
        let names: Vec<_> = entry
            .tags
            .iter()
            .flatten()
            .map(activity)
            .chain(name)
            .collect();
        let parts = entry.note_title.iter().chain(&entry.note);
        let mut note: Vec<_> = parts.map(|part| html::text(part)).collect();
        note.retain(|part| !part.is_empty());
        table.push(
            at + 1,
            vec![
                format!("{year:04}-{month:02}-{day:02}"),
                format!("{:02}:{:02}", entry.hour, entry.minute),
                mood,
                names.join(" | "),
                note.join("\n"),
            ],
        );
    }
    table.called.insert("date".to_owned(), "day".to_owned());
    let mut source = source(table, &[]);
    source.format = "Daylio backup";
    if !unplaced.is_empty() {
        let moods = listed(&unplaced);
        source.aside.push(format!(
            "The backup does not say how good these moods are, and they are kept as tags: {moods}."
        ));
    }
    if let Some(mapping) = &mut source.mapping {
        mapping.tags = unplaced;
    }
    if scaled > 0 {
        let entries = count(scaled, "entry", "entries");
        source.aside.push(format!(
            "The scales of {entries} are not in the backup's known part: bring in the CSV for them."
        ));
    }
    source
}

/// The score of a mood, and its name where the score alone does not tell which mood it was.
fn mood(whole: &Whole, id: i64) -> (String, Option<String>) {
    let group = |group: i64| {
        let known = (1..=5).contains(&group);
        known.then(|| ((5 - group) as f64 * 2.5).to_string())
    };
    let Some(mood) = whole.custom_moods.iter().find(|mood| mood.id == id) else {
        // The oldest backups have no moods of the person's own.
        let usual = group(id).filter(|_| whole.custom_moods.is_empty());
        return (usual.unwrap_or_else(|| format!("mood {id}")), None);
    };
    let name = mood.name.as_deref().unwrap_or("").trim();
    let name = Some(name.replace('|', "/")).filter(|name| !name.is_empty());
    let beside = |other: &&Mood| other.group == mood.group;
    let is_one_of_many = whole.custom_moods.iter().filter(beside).count() > 1;
    match group(mood.group) {
        Some(score) => (score, name.filter(|_| is_one_of_many)),
        None => (name.unwrap_or_else(|| format!("mood {id}")), None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, source as source_of, zipped};
    use super::*;
    use crate::model::metric::MetricId;

    #[test]
    fn moods_by_name_activities_scales_and_notes_come_in() {
        let text = "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
            2020-05-31,31 May,Sunday,14:58,Gut,,Sleep Quality:\u{a0}8/10 points | Sleep Time:\u{a0}8:00,,\n\
            2020-05-30,30 May,Saturday,6:50 pm,rad,shopping | Massage | walk,,Trip,\"long<br>day &amp; <b>rain</b>\"\n\
            2020-05-30,30 May,Saturday,9:05 am,verzagt,walk,,,\n\
            2020-05-29,29 May,Friday,9:05 am,24/7 tired,,,,\n2020-05-29,29 May,Friday,8:05 am,5,,,,caf&eacute;\n";
        let (journal, counts) = imported("daylio.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.cells), (5, 5, 0));
        let named = day(&journal, "2020-05-29");
        assert_eq!(
            (named.tags.join(","), named.score(&MetricId::MOOD)),
            ("mood 5,mood 24/7 tired".into(), None)
        );
        assert_eq!(named.note.as_deref(), Some("caf\u{e9}"));
        let first = day(&journal, "2020-05-30");
        assert_eq!(first.checkins.len(), 1);
        assert_eq!(first.score(&MetricId::MOOD), Some(10.0));
        assert_eq!(first.tags, ["mood: verzagt", "walk", "shopping"]);
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
    fn notes_and_activities_of_a_day_stand_in_the_order_of_the_day() {
        let text = "full_date,date,weekday,time,mood,activities,note_title,note\n\
            2020-05-30,30 May,Saturday,9:50 pm,rad,film,,evening\n\
            2020-05-30,30 May,Saturday,1:00 pm,odd,walk | work,,noon\n\
            2020-05-30,30 May,Saturday,9:05 am,meh,work,Woke,\"early<br>again\"\n";
        let (journal, _) = imported("daylio.csv", text.as_bytes());
        let noted = day(&journal, "2020-05-30");
        let note = "Woke\nearly\nagain\nnoon\nevening";
        assert_eq!(noted.note.as_deref(), Some(note));
        assert_eq!(noted.tags.join(","), "work,mood: odd,walk,film");
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
        let json = r#"{"customMoods": [
                {"id": 7, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1},
                {"id": 8, "custom_name": "Calm", "mood_group_id": 2}, {"id": 6, "custom_name": "Proud", "mood_group_id": 2},
                {"id": 9, "custom_name": "Hell", "mood_group_id": 5}, {"id": 10, "custom_name": "Odd", "mood_group_id": 9}],
            "tags": [{"id": 3, "name": "walk"}],
            "dayEntries": [
                {"id": 1, "year": 2026, "month": 9, "day": 1, "hour": 20, "minute": 5, "mood": 7,
                 "tags": [3], "note_title": "", "note": "<p>fine</p>", "assets": [1]},
                {"id": 2, "year": 2026, "month": 9, "day": 2, "hour": 20, "minute": 5, "mood": 9,
                 "tags": [3, 44], "note": "", "scales": [{"id": 1}]},
                {"id": 3, "year": 2026, "month": 9, "day": 3, "hour": 9, "minute": 0, "mood": 8, "tags": []},
                {"id": 4, "year": 2026, "month": 9, "day": 3, "hour": 20, "minute": 0, "mood": 10, "tags": []},
                {"id": 5, "year": 2026, "month": 9, "day": 4, "hour": 20, "minute": 0, "mood": 77, "tags": [3], "scales": null},
                {"id": 6, "year": 2026, "month": 9, "day": 5, "hour": 20, "minute": 5, "mood": 7, "tags": null}]}"#;
        let packed = STANDARD.encode(json);
        let file = zipped(&[("backup.daylio", packed.as_bytes())]);
        let (journal, counts) = imported("x.daylio", &file);
        assert_eq!((counts.taken, counts.cells), (6, 0));
        let aside = source_of(&file).aside;
        let moods = "The backup does not say how good these moods are, and they are kept as tags: Odd, mood 77.";
        assert_eq!(
            (aside[0].as_str(), aside.len()),
            (moods, 2),
            "and its scales"
        );
        let mood = |date: &str| day(&journal, date).score(&MetricId::MOOD);
        assert_eq!(mood("2026-10-01"), Some(10.0));
        let first = day(&journal, "2026-10-01");
        assert_eq!(
            (first.tags.as_slice(), first.note.as_deref()),
            (&["walk".to_owned()][..], Some("fine"))
        );
        assert_eq!(mood("2026-10-02"), Some(0.0));
        // Only where two moods share a score does the name say more; what has no score stays as a tag.
        assert_eq!(day(&journal, "2026-10-02").tags, ["walk", "activity 44"]);
        assert_eq!(mood("2026-10-03"), Some(7.5));
        assert_eq!(day(&journal, "2026-10-03").tags, ["Calm", "Odd"]);
        assert_eq!(
            mood("2026-10-04"),
            None,
            "a mood that is not in the file is no score"
        );
        assert_eq!(day(&journal, "2026-10-04").tags, ["mood 77", "walk"]);
        let odd = json
            .replacen("\"hour\": 20", "\"hour\": \"x\"", 1)
            .replacen("{\"id\": 3, \"name\"", "{\"id\": \"odd\", \"name\"", 1)
            .replacen("{\"id\": 8, \"custom", "null, {\"id\": 8, \"custom", 1);
        let file = zipped(&[("backup.daylio", STANDARD.encode(odd).as_bytes())]);
        let (journal, counts) = imported("x.daylio", &file);
        assert_eq!(
            (counts.taken, counts.refused),
            (5, 1),
            "the odd entry alone"
        );
        assert_eq!(
            day(&journal, "2026-10-03").score(&MetricId::MOOD),
            Some(7.5)
        );
        assert_eq!(
            refusals(&file),
            [
                "row 1, column \"dayEntries\": what stands there is no entry: invalid type: string \"x\", expected i64"
            ]
        );
    }

    #[test]
    fn a_backup_without_moods_of_ones_own_has_the_usual_five() {
        let json = r#"{"dayEntries": [{"year": 2018, "month": 0, "day": 5, "hour": 7, "minute": 5, "mood": 2}]}"#;
        let packed = STANDARD.encode(json);
        let file = zipped(&[("backup.daylio", packed.as_bytes())]);
        let (journal, _) = imported("x.daylio", &file);
        let day = day(&journal, "2018-01-05");
        assert_eq!(day.score(&MetricId::MOOD), Some(7.5));
    }
}
