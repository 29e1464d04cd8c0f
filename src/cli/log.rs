//! `log`: scores and a note into a day, merged with what is there.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::args;
use super::days;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::lang::{self, say};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::evening::{MORNING, day_meant};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::scale::{plain, round2};
use crate::model::time::check_date;
use crate::model::typed::number;

/// One thing to write.
enum Item {
    Score(String, f64),
    Clear(String),
    Note(Option<String>),
}

pub(super) fn run(face: &mut Face<'_>, args: &args::Log) -> Outcome {
    let items = items(args)?;
    let (today, now) = (face.now.today, face.now.today.and_time(face.now.time));
    let given = match args.date.as_deref() {
        Some(text) => Some(check_date(days::day(face, "--date", text)?, today)?),
        None => None,
    };
    let ((date, time, said), done) = face.enter(|journal| {
        let date = given.unwrap_or_else(|| meant(journal, now, args.time));
        let usual = || journal.day(date).and_then(Day::usual_checkin);
        let time = args.time.or_else(usual);
        once(journal, &items)?;
        let mut said = Vec::new();
        for item in &items {
            let (edit, words) = edit(journal, date, time, item)?;
            journal.apply(edit)?;
            said.push(words);
        }
        Ok((date, time, said))
    })?;
    // A note is the whole day's: its time would be said and not be there.
    let timed = items.iter().any(|item| !matches!(item, Item::Note(_)));
    let time = time.filter(|_| timed);
    let told = &said.join(", ");
    face.say(&match time {
        Some(at) => say::LogDayAt { at, on: date, told }.text(),
        None => say::LogDay { on: date, told }.text(),
    })?;
    if args.time.is_some() && !timed {
        face.warn(&say::LogNoteUntimed.text());
    }
    let is_of_night = |time: NaiveTime| time.hour() < MORNING;
    if given.is_none() && is_of_night(now.time()) && !args.time.is_some_and(is_of_night) {
        face.say(&past_midnight(date, today))?;
    }
    Ok(done)
}

/// Which of two days an entry of the night went to, and how to say the other.
fn past_midnight(date: NaiveDate, today: NaiveDate) -> String {
    if date == today {
        let until = today.pred_opt().unwrap_or(today);
        return say::LogDayHasBegun { on: today, until }.text();
    }
    let hour = MORNING as usize;
    say::LogEveningGoesOn { hour, until: today }.text()
}

/// The day of a check-in where none is named. A time of the night is one of the calendar's day; in the night, a time
/// of the day before it is past and the calendar's is to come.
fn meant(journal: &Journal, now: NaiveDateTime, time: Option<NaiveTime>) -> NaiveDate {
    let today = now.date();
    match time {
        Some(time) if time.hour() < MORNING => today,
        Some(_) if now.hour() < MORNING => today.pred_opt().unwrap_or(today),
        _ => day_meant(journal, now),
    }
}

/// Everything the words ask for, in their order.
fn items(args: &args::Log) -> Result<Vec<Item>, Failure> {
    let mut items = Vec::new();
    let mut notes: Vec<String> = args.note.iter().cloned().collect();
    for text in &args.scores {
        let (metric, value) = text.split_once('=').ok_or_else(|| {
            let given = text;
            Failure::Usage(say::LogNoPair { given }.text())
        })?;
        match (metric.trim(), value.trim()) {
            ("note", _) => notes.push(value.to_owned()),
            (metric, "") => {
                let name = metric;
                return Err(Failure::Usage(say::LogNoScore { name }.text()));
            }
            (metric, value) => items.push(Item::Score(metric.to_owned(), score(metric, value)?)),
        }
    }
    if notes.len() > 1 {
        return Err(Failure::Usage(say::LogTwoNotes.text()));
    }
    for note in notes {
        if note.trim().is_empty() {
            return Err(Failure::Usage(say::LogEmptyNote.text()));
        }
        items.push(Item::Note(Some(note)));
    }
    items.extend(args.clear.iter().map(|what| match what.trim() {
        "note" => Item::Note(None),
        metric => Item::Clear(metric.to_owned()),
    }));
    if items.is_empty() {
        return Err(Failure::Usage(say::LogNothing.text()));
    }
    Ok(items)
}

/// Refuses two values for one thing, or one with its clearing: nobody could tell which is meant.
fn once(journal: &Journal, items: &[Item]) -> Result<(), Failure> {
    let id = |metric: &str| {
        let found = journal.metrics().find(metric).map(|m| m.id.to_string());
        found.unwrap_or_else(|| metric.to_owned())
    };
    let mut seen = BTreeMap::new();
    for item in items {
        let (what, is_value) = match item {
            Item::Score(metric, _) => (id(metric), true),
            Item::Clear(metric) => (id(metric), false),
            Item::Note(note) => ("note".into(), note.is_some()),
        };
        let name = what.as_str();
        let message = match (seen.get(&what), is_value) {
            (None, _) => {
                seen.insert(what, is_value);
                continue;
            }
            (Some(true), true) => say::LogTwoScores { name }.text(),
            (Some(false), false) => say::LogClearedTwice { name }.text(),
            _ => say::LogBoth { name }.text(),
        };
        return Err(Failure::Usage(message));
    }
    Ok(())
}

/// A score with up to two decimals; its range is the journal's business.
fn score(metric: &str, text: &str) -> Result<f64, Failure> {
    let value = number(text).ok_or_else(|| {
        let (given, name) = (text, metric);
        Failure::Usage(say::LogNotANumber { given, name }.text())
    })?;
    if round2(value) == value {
        return Ok(value);
    }
    let message = say::LogDecimals {
        figure: &plain(value),
        given: text,
        name: metric,
    };
    Err(Failure::Refused(message.text()))
}

/// The edit for one item, and what to say of it.
fn edit(
    journal: &Journal,
    date: NaiveDate,
    time: Option<NaiveTime>,
    item: &Item,
) -> Result<(Edit, String), Failure> {
    let score = |metric: MetricId, value| Edit::Score {
        date,
        time,
        metric,
        value,
    };
    match item {
        Item::Note(note) => {
            let words = note
                .as_ref()
                .map(|text| say::LogNote { told: text.trim() }.text());
            let words = words.unwrap_or_else(|| say::LogNoteCleared.text());
            Ok((Edit::Note(date, note.clone()), words))
        }
        Item::Score(metric, value) => {
            let metric = find(journal, metric)?;
            let words = format!("{} {}", metric.id, plain(*value));
            Ok((score(metric.id.clone(), Some(*value)), words))
        }
        Item::Clear(metric) => {
            let known = find(journal, metric);
            let id = known.as_ref().map(|metric| metric.id.clone());
            let id = id.unwrap_or_else(|_| MetricId::new(metric));
            // Of a score that nothing is known of, that is what helps.
            stands(journal, date, time, &id)
                .map_err(|blank| known.err().map_or(blank, Failure::from))?;
            let words = say::LogCleared { name: id.as_str() }.text();
            Ok((score(id, None), words))
        }
    }
}

fn find<'a>(journal: &'a Journal, metric: &str) -> Result<&'a Metric, EditError> {
    let found = journal.metrics().find(metric);
    found.ok_or_else(|| EditError::UnknownMetric(metric.to_owned()))
}

/// Refuses to blank what is blank, and says where the score is instead.
fn stands(
    journal: &Journal,
    date: NaiveDate,
    time: Option<NaiveTime>,
    id: &MetricId,
) -> Result<(), Failure> {
    let day = journal.day(date);
    let times: Vec<_> = day.iter().flat_map(|day| day.scores(id)).collect();
    if times.iter().any(|(at, _)| *at == time) {
        return Ok(());
    }
    let elsewhere = times.iter().filter_map(|(at, _)| *at).map(lang::time);
    let elsewhere: Vec<_> = elsewhere.collect();
    let (name, on) = (id.as_str(), date);
    let message = match time {
        Some(at) => say::LogNoneToClearAt { at, name, on }.text(),
        None => say::LogNoneToClear { name, on }.text(),
    };
    if elsewhere.is_empty() {
        return Err(Failure::Refused(message));
    }
    let names = &elsewhere.join(", ");
    let hint = say::LogScoredAt { names }.text();
    Err(Failure::Refused(format!("{message} {hint}")))
}
