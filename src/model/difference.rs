//! What turns one journal into another, a field at a time.
//!
//! Invariant: the edits of [`difference`], applied in their order to `from`, give exactly `to`,
//! unknown members included (the order of unknown members means nothing). Each says itself in words (`difference/words.rs`), so that a person
//! can look at them before anything changes.

mod lists;
mod said;
mod words;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

pub use said::{Difference, Field};

use super::checkin::Checkin;
use super::day::Day;
use super::edit::Edit;
use super::extra::{Extra, Holder};
use super::journal::Journal;
use super::metric::{Metric, Metrics};
use super::session::{Session, SessionId};
use crate::lang::say;

/// The differences that turn `from` into `to`, in the order in which they can be applied.
///
/// ```
/// use unkink::model::difference::difference;
/// use unkink::model::edit::Edit;
/// use unkink::model::journal::Journal;
/// use unkink::model::time::parse_date;
///
/// let (from, mut to) = (Journal::default(), Journal::default());
/// to.apply(Edit::Note(parse_date("2026-11-22")?, Some("long drive".into())))?;
/// let found = difference(&from, &to);
/// assert_eq!(found[0].to_string(), "22 Nov 2026: the note was blank, is \"long drive\"");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn difference(from: &Journal, to: &Journal) -> Vec<Difference> {
    let mut found = metrics(from.metrics(), to.metrics());
    let dates = from.days_unlike(to);
    for date in &dates {
        found.extend(day(*date, from, to));
    }
    found.extend(sessions(from, to));
    found.extend(main_question(from, to));
    found.extend(lists::trials(from, to));
    found.extend(lists::former_names(from, to));
    if from.extra() != to.extra() {
        found.push(extra(Holder::Journal, None, from.extra(), to.extra()));
    }
    if found.is_empty() && from == to {
        return found;
    }
    if from.metrics() != to.metrics() {
        // A row of the table is held against every score.
        return in_order(from, to, to, found);
    }
    let [small, goal] = [from, to].map(|journal| only(journal, &dates));
    in_order(&small, &goal, to, found)
}

/// The journal with these days alone: what is tried out on it costs little, however long it is.
fn only(journal: &Journal, dates: &[NaiveDate]) -> Journal {
    let days = dates
        .iter()
        .filter_map(|date| journal.days.get_key_value(date));
    Journal {
        metrics: journal.metrics.clone(),
        days: days.map(|(date, day)| (*date, day.clone())).collect(),
        sessions: journal.sessions.clone(),
        main_question: journal.main_question.clone(),
        trials: journal.trials.clone(),
        former_names: journal.former_names.clone(),
        extra: journal.extra.clone(),
    }
}

/// The edit that turns `from` into `to`, as one step.
pub fn turn(from: &Journal, to: &Journal) -> Edit {
    let differences = difference(from, to);
    Edit::Many(differences.into_iter().map(|d| d.edit).collect())
}

/// The differences in an order in which none is refused. A range may have to grow before a score
/// and another shrink after it, so what is refused is tried again behind the others. What can't be
/// reached field by field (two metrics that swap their names) is made up for by the `whole` journal.
fn in_order(
    from: &Journal,
    to: &Journal,
    whole: &Journal,
    mut waiting: Vec<Difference>,
) -> Vec<Difference> {
    let mut journal = from.clone();
    let mut done = Vec::with_capacity(waiting.len());
    loop {
        let before = done.len();
        let mut refused = Vec::new();
        for difference in waiting {
            match journal.apply(difference.edit.clone()) {
                Ok(_) => done.push(difference),
                Err(_) => refused.push(difference),
            }
        }
        waiting = refused;
        if waiting.is_empty() || done.len() == before {
            break;
        }
    }
    if journal != *to {
        let edit = Edit::Whole(Box::new(whole.clone()));
        let whole = Difference::new(Field::Whole, None, say::ChangedJournal.text(), edit);
        done.push(whole);
    }
    done
}

fn metrics(from: &Metrics, to: &Metrics) -> Vec<Difference> {
    let gone = from.iter().filter(|metric| to.get(&metric.id).is_none());
    let mut found: Vec<_> = gone
        .map(|metric| {
            let edit = Edit::Metric(metric.id.clone(), None);
            row(Some(metric), None, metric, edit)
        })
        .collect();
    // The table as it is after the edits so far: a new row moves those behind it.
    let mut now: Vec<_> = from.iter().filter(|m| to.get(&m.id).is_some()).collect();
    for (at, metric) in to.iter().enumerate() {
        if now.get(at).is_some_and(|there| *there == metric) {
            continue;
        }
        let edit = Edit::Metric(metric.id.clone(), Some(Box::new((at, metric.clone()))));
        found.push(row(from.get(&metric.id), Some(metric), metric, edit));
        now.retain(|there| there.id != metric.id);
        now.insert(at.min(now.len()), metric);
    }
    found
}

fn row(from: Option<&Metric>, to: Option<&Metric>, of: &Metric, edit: Edit) -> Difference {
    let field = Field::Metric(of.id.clone());
    let (mut was, mut is) = words::changed(
        from.map(words::metric).as_ref(),
        to.map(words::metric).as_ref(),
    );
    if from == to {
        was = Some(say::ChangedPlace.text());
        is = Some(say::ChangedOtherPlace.text());
    }
    let what = say::ChangedScore { name: &of.title() }.text();
    Difference::new(field, None, what, edit).said(was, is)
}

/// The differences of one day.
fn day(date: NaiveDate, from: &Journal, to: &Journal) -> Vec<Difference> {
    let none = Day::default();
    let was = from.day(date).unwrap_or(&none);
    let is = to.day(date).unwrap_or(&none);
    if was == is {
        return Vec::new();
    }
    let mut found = checkins(date, was, is, [from.metrics(), to.metrics()]);
    let mut push = |field, what, edit, words: [Option<String>; 2]| {
        let [from, to] = words;
        found.push(Difference::new(field, Some(date), what, edit).said(from, to));
    };
    if was.sleep != is.sleep {
        let said = [&was.sleep, &is.sleep].map(|night| night.as_deref().map(words::night));
        let edit = Edit::Sleep(date, is.sleep.as_deref().cloned());
        push(Field::Sleep(date), say::ChangedNight.text(), edit, said);
    }
    if was.medication != is.medication {
        let said = [&was.medication, &is.medication].map(|list| list.as_deref().map(words::taken));
        let edit = Edit::Medication(date, is.medication.clone());
        push(
            Field::Medication(date),
            say::ChangedMedicines.text(),
            edit,
            said,
        );
    }
    if was.areas != is.areas {
        let said = [&was.areas, &is.areas].map(|areas| areas.as_ref().map(words::areas));
        let edit = Edit::Areas(date, is.areas.clone());
        push(Field::Areas(date), say::ChangedAreas.text(), edit, said);
    }
    if was.tags != is.tags {
        let said = [&was.tags, &is.tags].map(|tags| (!tags.is_empty()).then(|| tags.join(", ")));
        let edit = Edit::Tags(date, is.tags.clone());
        push(Field::Tags(date), say::ChangedTags.text(), edit, said);
    }
    if was.note != is.note {
        let said = [&was.note, &is.note].map(|note| note.as_deref().map(words::quoted));
        let edit = Edit::Note(date, is.note.clone());
        push(Field::Note(date), say::ChangedNote.text(), edit, said);
    }
    if was.extra != is.extra {
        found.push(extra(Holder::Day(date), Some(date), &was.extra, &is.extra));
    }
    found
}

/// The differences of a day's check-ins. One that only moved to another time says that; all others
/// are told score by score.
fn checkins(date: NaiveDate, was: &Day, is: &Day, tables: [&Metrics; 2]) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut moved: Vec<(Option<NaiveTime>, Option<NaiveTime>)> = Vec::new();
    let gone = was.checkins.iter().filter(|c| is.checkin(c.time).is_none());
    for checkin in gone {
        let same = |other: &&Checkin| {
            was.checkin(other.time).is_none()
                && moved.iter().all(|(_, to)| *to != other.time)
                && (&other.scores, &other.extra) == (&checkin.scores, &checkin.extra)
        };
        if let Some(other) = is.checkins.iter().find(same) {
            moved.push((checkin.time, other.time));
            found.push(retimed(date, checkin.time, other.time));
        }
    }
    let mut times: Vec<_> = was
        .checkins
        .iter()
        .chain(&is.checkins)
        .map(|c| c.time)
        .collect();
    times.retain(|time| moved.iter().all(|(from, to)| time != from && time != to));
    times.sort_unstable();
    times.dedup();
    let none = Checkin::default();
    for time in times {
        let at = |day: &Day| day.checkin(time).cloned().unwrap_or_else(|| none.clone());
        found.extend(scores(date, time, &at(was), &at(is), tables));
    }
    found
}

fn retimed(date: NaiveDate, from: Option<NaiveTime>, to: Option<NaiveTime>) -> Difference {
    let edit = Edit::CheckinTime { date, from, to };
    let field = Field::CheckinTime(date, from);
    let (was, is) = (words::moment(from), words::moment(to));
    Difference::new(field, Some(date), say::ChangedScoring.text(), edit).said(Some(was), Some(is))
}

/// The differences of two check-ins of the same time.
fn scores(
    date: NaiveDate,
    time: Option<NaiveTime>,
    was: &Checkin,
    is: &Checkin,
    [before, after]: [&Metrics; 2],
) -> Vec<Difference> {
    let mut ids: Vec<_> = was.scores.keys().chain(is.scores.keys()).collect();
    ids.sort_by_key(|id| {
        (
            after
                .iter()
                .position(|m| m.id == **id)
                .unwrap_or(usize::MAX),
            *id,
        )
    });
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        let [from, to] = [was, is].map(|checkin| checkin.scores.get(id).copied());
        if from == to {
            continue;
        }
        let (value, metric) = (to, id.clone());
        let known = after.get(id).is_some();
        let edit = if known {
            Edit::Score {
                date,
                time,
                metric,
                value,
            }
        } else {
            Edit::KeptScore {
                date,
                time,
                metric,
                value,
            }
        };
        let metric = after.get(id).or(before.get(id));
        let what = words::score(metric, id.as_str(), time);
        let field = Field::Score(date, time, id.clone());
        let said = [from, to].map(|value| value.map(words::number));
        let [from, to] = said;
        found.push(Difference::new(field, Some(date), what, edit).said(from, to));
    }
    if was.extra != is.extra {
        found.push(extra(
            Holder::Checkin(date, time),
            Some(date),
            &was.extra,
            &is.extra,
        ));
    }
    found
}

fn sessions(from: &Journal, to: &Journal) -> Vec<Difference> {
    let kept = by_id(to);
    let had = by_id(from);
    let gone = from
        .all_sessions()
        .iter()
        .filter(|s| !kept.contains_key(&s.id));
    let gone = gone.map(|session| visit(Some(session), None, session));
    let new = to.all_sessions().iter().filter_map(|session| {
        let before = had.get(&session.id).copied();
        (before != Some(session)).then(|| visit(before, Some(session), session))
    });
    gone.chain(new).collect()
}

fn main_question(from: &Journal, to: &Journal) -> Option<Difference> {
    let (was, is) = (from.main_question(), to.main_question());
    if was == is {
        return None;
    }
    let edit = Edit::MainQuestion(is.cloned().map(Box::new));
    let said = |journal: &Journal| {
        let asked = journal.main_question()?;
        Some(words::main_question(asked, journal.metrics()))
    };
    let (was, is) = words::changed(said(from).as_ref(), said(to).as_ref());
    let what = say::TheMainQuestion.text();
    Some(Difference::new(Field::MainQuestion, None, what, edit).said(was, is))
}

fn by_id(journal: &Journal) -> BTreeMap<&SessionId, &Session> {
    let all = journal.all_sessions().iter();
    all.map(|s| (&s.id, s)).collect()
}

fn visit(from: Option<&Session>, to: Option<&Session>, of: &Session) -> Difference {
    let edit = Edit::Session(of.id.clone(), to.cloned().map(Box::new));
    // A session that moved to another day is looked for where it was.
    let date = from.map_or(of.date, |session| session.date);
    let (was, is) = words::changed(
        from.map(words::session).as_ref(),
        to.map(words::session).as_ref(),
    );
    let field = Field::Session(of.id.clone());
    let kind = from.unwrap_or(of).kind.to_string();
    Difference::new(field, Some(date), kind, edit).said(was, is)
}

fn extra(place: Holder, date: Option<NaiveDate>, from: &Extra, to: &Extra) -> Difference {
    let what = match &place {
        Holder::Checkin(_, Some(at)) => say::ChangedUnknownAt { at: *at }.text(),
        Holder::Checkin(_, None) => say::ChangedUnknownUntimed.text(),
        _ => say::ChangedUnknown.text(),
    };
    let edit = Edit::Extra(place.clone(), to.clone());
    let (was, is) = words::changed(Some(&words::extra(from)), Some(&words::extra(to)));
    Difference::new(Field::Extra(place), date, what, edit).said(was, is)
}
