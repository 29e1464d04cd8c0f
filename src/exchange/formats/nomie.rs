//! Nomie: the log as CSV, and the backups of its fifth and sixth version as JSON.
//!
//! The scores of an entry stand in its note, `#pain(6) #mood(3) long drive`: each tracker is a column. What has
//! no number is a tag. Times of a backup are in UTC, mostly without what the clock on the wall said: then that is asked.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::trackers::first_line;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::dates::Zone;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::nights::open;
use crate::exchange::outcome::Refusal;
use crate::exchange::table::Table;
use crate::model::typed::shown;

/// Trackers that have a column of their own, those that are used most; others stay as tags.
const MOST_TRACKERS: usize = 100;

/// An entry as the file has it.
struct Entry {
    /// Its row in a CSV, its place in a backup.
    number: usize,
    /// In UTC.
    time: Option<NaiveDateTime>,
    /// Minutes west of UTC, where that is said; or why what is said can't be that.
    offset: Result<Option<i32>, Refusal>,
    /// Where the time can't be read: what stands there.
    written: String,
    note: String,
}

/// The log: `epoch,start,end,offset,note,lat,lng,location,score`.
pub(super) struct Log;

impl Format for Log {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if !first_line(files)?.starts_with("epoch,start,end,offset,note") {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        let entries = table.rows.iter().map(|row| {
            let cell = |name: &str| table.place(name).and_then(|at| row.cell(at)).unwrap_or("");
            Entry {
                number: row.number,
                time: cell("epoch").parse().ok().and_then(moment),
                offset: offset(row.number, cell("offset")),
                written: cell("start").to_owned(),
                note: cell("note").to_owned(),
            }
        });
        let entries: Vec<_> = entries.collect();
        let end = ("Nomie log", "start");
        Ok(Some(found(end, (entries, Vec::new()), &BTreeMap::new())))
    }
}

/// A backup: `{nomie, events, trackers}` of Nomie 5, `{version, created, files}` of Nomie 6.
pub(super) struct Backup;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Whole {
    nomie: Value,
    events: Vec<Written>,
    trackers: BTreeMap<String, Tracker>,
    version: Value,
    files: BTreeMap<String, Content>,
}

/// One of the files of Nomie 6: a book of entries, the trackers, or something else.
#[derive(Deserialize)]
#[serde(untagged)]
enum Content {
    Book(Vec<Written>),
    Trackers(BTreeMap<String, Tracker>),
    Other(IgnoredAny),
}

/// One of a list of entries, or what stands there instead.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Event(Box<Event>),
    Odd(IgnoredAny),
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Event {
    note: Value,
    start: Value,
    end: Value,
    offset: Value,
}

/// What is known of a tracker; a range has ends.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Tracker {
    #[serde(rename = "type")]
    kind: Value,
    min: Value,
    max: Value,
}

impl Format for Backup {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let Some(at) = backup(files)? else {
            return Ok(None);
        };
        let Ok(whole) = serde_json::from_slice::<Whole>(&files.bytes(at)?) else {
            return Ok(None);
        };
        if whole.nomie.is_null() && (whole.version.is_null() || whole.files.is_empty()) {
            return Ok(None);
        }
        let (mut lists, mut trackers) = (vec![whole.events], whole.trackers);
        for content in whole.files.into_values() {
            match content {
                Content::Book(book) => lists.push(book),
                Content::Trackers(more) => trackers.extend(more),
                Content::Other(IgnoredAny) => {}
            }
        }
        let ranges = trackers.into_iter();
        let ranges = ranges.filter_map(|(tag, tracker)| Some((tag, range(&tracker)?)));
        // Lists of other things have no times.
        lists.retain(|list| list.iter().any(Written::has_time));
        let (mut entries, mut odd) = (Vec::new(), Vec::new());
        for (at, one) in lists.into_iter().flatten().enumerate() {
            match one {
                Written::Event(event) => entries.push(entry(at + 1, &event)),
                Written::Odd(IgnoredAny) => {
                    odd.push(Refusal::new(
                        at + 1,
                        "events",
                        "what stands there is no entry",
                    ));
                }
            }
        }
        let end = ("Nomie backup", "end");
        Ok(Some(found(end, (entries, odd), &ranges.collect())))
    }
}

/// Which of the files may be a backup.
fn backup(files: &mut Files) -> Result<Option<usize>, ImportError> {
    for at in 0..files.names().len() {
        let head = files.head(at)?;
        let is_object = head.trim_ascii_start().first() == Some(&b'{');
        let head = String::from_utf8_lossy(&head);
        let has = |name: &str| head.contains(&format!("\"{name}\""));
        if is_object && (has("nomie") || has("version") && has("files")) {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

impl Written {
    fn has_time(&self) -> bool {
        matches!(self, Self::Event(event) if !event.end.is_null() || !event.start.is_null())
    }
}

fn entry(number: usize, event: &Event) -> Entry {
    let end = if event.end.is_null() {
        &event.start
    } else {
        &event.end
    };
    let written = match &event.offset {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Entry {
        number,
        time: time(end),
        offset: offset(number, &written),
        written: "no time".to_owned(),
        note: event.note.as_str().unwrap_or_default().to_owned(),
    }
}

/// Minutes west of UTC; no clock is more than 14 hours from it.
fn offset(row: usize, text: &str) -> Result<Option<i32>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let west = text.parse().ok().filter(|west| (-840..=840).contains(west));
    west.map(Some).ok_or_else(|| {
        let why = format!(
            "{} is no number of minutes from UTC, like -120",
            shown(text)
        );
        Refusal::new(row, "offset", why)
    })
}

/// A moment as milliseconds since 1970 or as JavaScript writes it.
fn time(value: &Value) -> Option<NaiveDateTime> {
    match value {
        Value::String(text) => Some(DateTime::parse_from_rfc3339(text).ok()?.naive_utc()),
        number => moment(number.as_f64()? as i64),
    }
}

fn moment(millis: i64) -> Option<NaiveDateTime> {
    DateTime::from_timestamp_millis(millis).map(|utc| utc.naive_utc())
}

/// The ends of a tracker's scores, where they are known.
fn range(tracker: &Tracker) -> Option<(f64, f64)> {
    let number = |value: &Value| match value {
        Value::String(text) => read_number(text, false),
        number => number.as_f64(),
    };
    let (low, high) = (number(&tracker.min)?, number(&tracker.max)?);
    (tracker.kind == "range" && low < high).then_some((low, high))
}

/// What a note says: scores of trackers, tags, and the text.
#[derive(Default)]
struct Said {
    scores: Vec<(String, String)>,
    tags: Vec<String>,
    text: String,
}

fn said(note: &str) -> Said {
    let mut said = Said::default();
    let mut words = 0;
    for word in note.split_whitespace() {
        // A sign behind a tag ends the words before it.
        let bare = word.trim_end_matches([',', '.', ';', ':', '!', '?']);
        let Some(tag) = bare.strip_prefix(['#', '@', '+']).filter(|t| !t.is_empty()) else {
            words += 1;
            continue;
        };
        let score = tag.strip_suffix(')').and_then(|tag| tag.split_once('('));
        match score.filter(|(name, value)| !name.is_empty() && read_number(value, false).is_some())
        {
            Some((name, value)) => said.scores.push((name.to_owned(), value.to_owned())),
            None => said.tags.push(tag.to_owned()),
        }
    }
    if words > 0 {
        note.trim().clone_into(&mut said.text);
    }
    said
}

fn found(
    (format, time): (&'static str, &str),
    (entries, odd): (Vec<Entry>, Vec<Refusal>),
    ranges: &BTreeMap<String, (f64, f64)>,
) -> Found {
    let all: Vec<Said> = entries.iter().map(|entry| said(&entry.note)).collect();
    let trackers = trackers(&all);
    let mut headers = vec!["date", "tags", "note"];
    headers.extend(trackers.iter().map(String::as_str));
    let mut table = Table::made(&headers);
    table.called.insert("date".to_owned(), time.to_owned());
    let west = |entry: &Entry| entry.offset.as_ref().ok().copied().flatten();
    // Where an entry does not say what the clock on the wall said, it is asked, and may have been that of the one before.
    let known = entries.iter();
    let known = known.filter_map(|entry| Some((entry.time?, west(entry)?)));
    let known: BTreeMap<_, _> = known.collect();
    for (entry, said) in entries.into_iter().zip(all) {
        table.push(entry.number, row(&entry, said, &trackers, &known));
        if let (Err(refused), Some(row)) = (entry.offset, table.rows.last_mut()) {
            row.refused = Some(Box::new(refused));
        }
    }
    for odd in odd {
        table.refuse(odd);
    }
    let mut mapping = Mapping::new("date")
        .with("tags", Role::Tags("|".into()))
        .with("note", Role::Note);
    for tracker in &trackers {
        mapping = mapping.with(tracker, Role::Score(tracker.replace('_', " ")));
        let range = ranges.get(tracker).copied();
        mapping
            .scales
            .extend(range.map(|range| (tracker.replace('_', " "), range)));
    }
    Found::Table(Box::new(Source {
        format,
        table,
        mapping: Some(mapping),
        aside: Vec::new(),
    }))
}

/// The trackers with scores, the one that is used most first, so that most rows are short.
fn trackers(all: &[Said]) -> Vec<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _) in all.iter().flat_map(|said| &said.scores) {
        *uses.entry(name).or_default() += 1;
    }
    let reserved = ["date", "tags", "note"];
    let mut uses: Vec<_> = uses
        .into_iter()
        .filter(|(name, _)| !reserved.contains(name))
        .collect();
    uses.sort_by_key(|(_, uses)| std::cmp::Reverse(*uses));
    uses.truncate(MOST_TRACKERS);
    uses.into_iter().map(|(name, _)| name.to_owned()).collect()
}

fn row(
    entry: &Entry,
    mut said: Said,
    trackers: &[String],
    known: &BTreeMap<NaiveDateTime, i32>,
) -> Vec<String> {
    let near = |time| known.range(..=time).next_back().or(known.first_key_value());
    let date = match (entry.time, &entry.offset) {
        (None, _) => entry.written.clone(),
        (Some(time), Ok(Some(west))) => {
            let wall = Zone::Minutes(-west).wall(time);
            wall.format("%Y-%m-%d %H:%M").to_string()
        }
        (Some(time), _) => match near(time) {
            Some((_, west)) => format!("{}{}", time.format("%Y-%m-%d %H:%M"), open(-west)),
            None => time.format("%Y-%m-%dT%H:%MZ").to_string(),
        },
    };
    let mut scores = Vec::new();
    for (name, value) in said.scores {
        let at = trackers.iter().position(|tracker| *tracker == name);
        match at.filter(|at| scores.get(*at).is_none_or(String::is_empty)) {
            Some(at) => {
                let width = scores.len().max(at + 1);
                scores.resize(width, String::new());
                scores[at] = value;
            }
            // A second score of the same tracker in one entry.
            None => said.tags.push(format!("{name}({value})")),
        }
    }
    let tags = said.tags.iter().map(|tag| tag.replace('|', "/"));
    let tags = tags.collect::<Vec<_>>().join(" | ");
    let mut cells = vec![date, tags, said.text];
    cells.append(&mut scores);
    cells
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, source};
    use crate::model::metric::MetricId;
    use crate::model::time::clock;

    #[test]
    fn a_sign_behind_a_tag_is_no_part_of_it() {
        let read = super::said("#pain(6), #desk. walked #home!");
        assert_eq!(read.scores, [("pain".to_owned(), "6".to_owned())]);
        assert_eq!(read.tags, ["desk", "home"]);
        assert_eq!(read.text, "#pain(6), #desk. walked #home!");
    }

    #[test]
    fn the_log_holds_scores_in_its_notes() {
        let text = "epoch,start,end,offset,note,lat,lng,location,score\n\
            1790885100000,x,x,-120,#pain(6) #desk #mood(3) long drive,,,,0\n\
            1790885160000,x,x,-120,#pain(4) #pain(5) #run(00:30),,,,0\n\
            broken,x,x,-120,#pain(4),,,,0\n";
        // Only of the entry that does not say it is it asked what the clock said.
        let open = text.replacen(",-120,#pain(4) ", ",,#pain(4) ", 1);
        let dates = |text: &str| {
            let rows = source(text.as_bytes()).table.rows.into_iter();
            rows.take(2)
                .map(|row| row.cells[0].clone())
                .collect::<Vec<_>>()
        };
        let both = ["2026-10-01 22:05", "2026-10-01 20:06 UTC? +02:00"];
        assert_eq!(dates(&open), both);
        let none = text.replace(",-120,", ",,");
        assert_eq!(dates(&none)[0], "2026-10-01T20:05Z");
        // An offset that is none is refused by name.
        let bad = text.replacen(",-120,#pain(4) ", ",9999,#pain(4) ", 1);
        assert_eq!(dates(&bad), both);
        assert_eq!(
            refusals(bad.as_bytes()),
            [
                "row 3, column \"offset\": 9999 is no number of minutes from UTC, like -120",
                "row 4, column \"start\": x is not a date, like 2026-10-01",
            ]
        );
        let (journal, counts) = imported("n.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (3, 2, 1));
        let noted = day(&journal, "2026-10-01");
        let [first, second] = noted.checkins.as_slice() else {
            panic!("two check-ins: {:?}", noted.checkins);
        };
        assert_eq!(first.time.map(clock).as_deref(), Some("22:05"));
        assert_eq!(first.scores.get(&MetricId::PAIN), Some(&6.0));
        assert_eq!(first.scores.get(&MetricId::MOOD), Some(&3.0));
        assert_eq!(second.scores.get(&MetricId::PAIN), Some(&4.0));
        assert_eq!(noted.tags, ["desk", "run(00:30)", "pain(5)"]);
        let note = "#pain(6) #desk #mood(3) long drive";
        assert_eq!(
            noted.note.as_deref(),
            Some(note),
            "notes of tags alone say no more"
        );
    }

    #[test]
    fn an_odd_entry_of_a_backup_refuses_itself() {
        let text = r##"{"nomie": {"number": "5.6"}, "events": [{"note": "#pain(4)", "start": 1790885100000, "end": 1790885100000, "offset": -120}, "odd"], "trackers": {}, "boards": ["a"]}"##;
        let (journal, counts) = imported("n.json", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (2, 1, 1));
        assert_eq!(
            day(&journal, "2026-10-01").score(&MetricId::PAIN),
            Some(4.0)
        );
    }

    /// Nomie 5, whose entries have no offset, and Nomie 6 with one.
    #[test]
    fn backups_know_the_ranges_of_their_trackers() {
        let event = r##"{"_id": "a", "note": "#pain(3) #stiff_neck(4) walked", "end": 1790885100000, "start": 1790885100000, "lat": null"##;
        let tracker = r#"{"pain": {"tag": "pain", "type": "range", "min": "1", "max": 5}, "walk": {"tag": "walk", "type": "tick"}}"#;
        let fifth = format!(
            r#"{{"nomie": {{"number": "5.6"}}, "boards": [], "events": [{event}}}], "trackers": {tracker}, "people": {{}}}}"#
        );
        let sixth = format!(
            r#"{{"version": "6.1", "created": "2026-10-01T00:00:00Z", "files": {{
                "data/trackers.json": {tracker}, "settings.json": {{"theme": "dark"}}, "name": "x",
                "data/books/2026-40": [{event}, "offset": -120}}]}}}}"#
        );
        for (text, name) in [(fifth, "fifth"), (sixth, "sixth")] {
            assert_eq!(source(text.as_bytes()).format, "Nomie backup", "{name}");
            // The tests' clock is two hours east.
            let (journal, counts) = imported("n.json", text.as_bytes());
            assert_eq!((counts.rows, counts.taken), (1, 1), "{name}");
            let noted = day(&journal, "2026-10-01");
            assert_eq!(noted.score(&MetricId::PAIN), Some(5.0), "3 of 1 to 5");
            let stiff = journal.metrics().find("stiff neck").unwrap();
            assert_eq!(noted.score(&stiff.id), Some(4.0), "{name}");
            assert_eq!(noted.checkins[0].time.map(clock).as_deref(), Some("22:05"));
        }
    }

    #[test]
    fn other_json_is_no_backup_of_nomie() {
        for text in [
            "{\"version\": 1, \"files\": 7}",
            "{\"version\": 1, \"files\": {}}",
        ] {
            let files = crate::exchange::files::Files::of_bytes(text.as_bytes().to_vec());
            let mut files = files.unwrap();
            let metrics = crate::model::metric::Metrics::default();
            let read = super::super::Format::read(&super::Backup, &mut files, &metrics);
            assert!(read.unwrap().is_none());
        }
    }
}
