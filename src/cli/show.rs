//! `show`: days and sessions, as a table for people or as JSON.

use std::io;

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::{Map, Value, json};

use super::args;
use super::days::{self, Range};
use super::table::{Columns, Side};
use super::{Done, Face, Outcome};
use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::Metric;
use crate::model::scale::plain;
use crate::model::session::Session;
use crate::store::schema::{day_to_json, session_to_json};

/// The longest piece of a note in the table, in characters.
const NOTE: usize = 40;

pub(super) fn run(face: &mut Face<'_>, args: &args::Show) -> Outcome {
    let journal = face.read()?;
    let Range { from, to } = days::range(face, args.from.as_deref(), args.to.as_deref())?;
    let within =
        |date: &NaiveDate| from.is_none_or(|from| from <= *date) && to.is_none_or(|to| *date <= to);
    if args.json {
        face.json(&Shown(&journal, within))?;
        return Ok(Done::Well);
    }
    let sessions = journal.sessions().iter().map(|session| &session.date);
    let dates = journal.days().keys().chain(sessions).filter(|d| within(d));
    let mut dates: Vec<NaiveDate> = dates.copied().collect();
    dates.sort_unstable();
    dates.dedup();
    if journal.is_empty() {
        face.say(&say::ShowNone.text())?;
    } else if dates.is_empty() {
        face.say(&say::ShowNoneBetween.text())?;
    } else {
        table(face, &journal, &dates)?;
    }
    Ok(Done::Well)
}

/// The days and sessions that are wanted, each made when it is written: all at once they would take many times
/// the file.
struct Shown<'a, F>(&'a Journal, F);

impl<F: Fn(&NaiveDate) -> bool> Serialize for Shown<'_, F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (held, planned) = (self.0.sessions(), self.0.planned());
        let mut all = to.serialize_struct("Shown", 3)?;
        all.serialize_field("days", &Days(self))?;
        all.serialize_field("sessions", &Sessions(self, held))?;
        if !planned.is_empty() {
            all.serialize_field("planned", &Sessions(self, planned))?;
        }
        all.end()
    }
}

struct Days<'a, F>(&'a Shown<'a, F>);

impl<F: Fn(&NaiveDate) -> bool> Serialize for Days<'_, F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Shown(journal, within) = self.0;
        let days = journal.days().iter().filter(|(date, _)| within(date));
        to.collect_map(days.map(|(date, day)| {
            let mut value = day_to_json(journal.metrics(), day);
            if let Value::Object(members) = &mut value {
                members.insert("derived".into(), Value::Object(derived(journal, day)));
            }
            (date.to_string(), value)
        }))
    }
}

struct Sessions<'a, F>(&'a Shown<'a, F>, &'a [Session]);

impl<F: Fn(&NaiveDate) -> bool> Serialize for Sessions<'_, F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Shown(journal, within) = self.0;
        let sessions = self.1.iter().filter(|s| within(&s.date));
        to.collect_seq(sessions.map(|session| session_to_json(journal.metrics(), session)))
    }
}

/// The day's value of every metric that has one: means of scores, and what is worked out.
fn derived(journal: &Journal, day: &Day) -> Map<String, Value> {
    let values = journal.metrics().iter().filter_map(|metric| {
        let value = day.value(metric)?;
        Some((metric.id.to_string(), json!(value)))
    });
    values.collect()
}

/// Writes the days as a table, each row made when it is measured and again when it is written: all at once they would
/// take as much as the file.
fn table(face: &mut Face<'_>, journal: &Journal, dates: &[NaiveDate]) -> io::Result<()> {
    let has = |metric: &&Metric| {
        let value = |date: &NaiveDate| journal.value(*date, metric).is_some();
        (metric.is_scored() && metric.is_daily()) || dates.iter().any(value)
    };
    let metrics: Vec<_> = journal.metrics().iter().filter(has).collect();
    let titles = metrics
        .iter()
        .map(|m| (m.title().into_owned(), Side::Right));
    let mut header = vec![(say::ListDate.text(), Side::Left)];
    header.extend(titles);
    header.push((say::ListSessions.text(), Side::Left));
    header.push((say::ListNote.text(), Side::Left));
    let header: Vec<_> = header
        .iter()
        .map(|(name, side)| (name.as_str(), *side))
        .collect();
    let row = |date: &NaiveDate| {
        let mut row = vec![date.to_string()];
        let value = |metric: &&Metric| journal.value(*date, metric);
        // A dash for "not noted": never to be mistaken for a 0.
        let shown = |metric| value(metric).map_or_else(|| "–".to_owned(), plain);
        row.extend(metrics.iter().map(shown));
        let kinds = journal.sessions_on(*date).iter();
        let kinds: Vec<_> = kinds.map(|s| s.kind.as_str()).collect();
        row.push(kinds.join(", "));
        let note = journal.day(*date).and_then(|day| day.note.as_deref());
        row.push(shortened(note.unwrap_or_default()));
        row
    };
    let names = || header.iter().map(|(name, _)| *name);
    let mut columns = Columns::new(&header);
    columns.fit(names());
    for date in dates {
        columns.fit(row(date));
    }
    face.say(&columns.line(names()))?;
    dates
        .iter()
        .try_for_each(|date| face.say(&columns.line(row(date))))
}

fn shortened(note: &str) -> String {
    let line = legible::line(note);
    let line = line.trim();
    match line.char_indices().nth(NOTE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}
