//! A day, or one of its check-ins, on another date: noted under the wrong one, all of it goes as one [`Edit`].
//!
//! Nothing is put over what stands there: a day goes only to a date without entries, a check-in only to a time that
//! is free. Sessions go with their day and stand beside those of the other date.

use chrono::{NaiveDate, NaiveTime};

use super::checkin::Checkin;
use super::day::Day;
use super::edit::Edit;
use super::error::EditError;
use super::extra::{Extra, Place};
use super::journal::Journal;
use super::list::List;
use super::session::Session;

/// What goes to another date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything noted on the day.
    Day,
    /// The check-in of exactly this time (`None`: the one without a time), with its time.
    Checkin(Option<NaiveTime>),
}

/// The edit that takes this part of `from` to `to`.
pub fn moved(
    journal: &Journal,
    (from, part): (NaiveDate, Part),
    to: NaiveDate,
) -> Result<Edit, EditError> {
    match part {
        Part::Day => day(journal, from, to),
        Part::Checkin(time) => checkin(journal, (from, time), to),
    }
}

fn day(journal: &Journal, from: NaiveDate, to: NaiveDate) -> Result<Edit, EditError> {
    let (day, sessions) = (journal.day(from), journal.sessions_on(from));
    if day.is_none() && sessions.is_empty() {
        return Err(EditError::NothingThere(from));
    }
    if from == to {
        return Err(EditError::SameDay(from));
    }
    let mut edits = Vec::new();
    if let Some(day) = day {
        if let Some(there) = journal.day(to) {
            let what = contents(there);
            return Err(EditError::Occupied { date: to, what });
        }
        for checkin in &day.checkins {
            carry(checkin, from, (to, checkin.time), &mut edits);
        }
        rest(day, from, to, &mut edits);
    }
    edits.extend(sessions.iter().map(|session| {
        Edit::put_session(Session {
            date: to,
            ..session.clone()
        })
    }));
    Ok(Edit::Many(edits))
}

fn checkin(
    journal: &Journal,
    (from, time): (NaiveDate, Option<NaiveTime>),
    to: NaiveDate,
) -> Result<Edit, EditError> {
    let date = from;
    let checkin = journal.day(from).and_then(|day| day.checkin(time));
    let checkin = checkin.ok_or(EditError::NoCheckin { date, time })?;
    if from == to {
        return Err(EditError::SameDay(from));
    }
    let taken = journal.day(to).and_then(|day| day.checkin(time));
    if taken.is_some() {
        return Err(EditError::SameTime { date: to, time });
    }
    let mut edits = Vec::new();
    carry(checkin, from, (to, time), &mut edits);
    Ok(Edit::Many(edits))
}

fn carry(
    checkin: &Checkin,
    from: NaiveDate,
    (to, time): (NaiveDate, Option<NaiveTime>),
    edits: &mut Vec<Edit>,
) {
    let score = |date, time, metric: &_, value| Edit::KeptScore {
        date,
        time,
        metric: Clone::clone(metric),
        value,
    };
    for (metric, value) in &checkin.scores {
        edits.push(score(from, checkin.time, metric, None));
        edits.push(score(to, time, metric, Some(*value)));
    }
    if !checkin.extra.is_empty() {
        let place = Place::Checkin(from, checkin.time);
        edits.push(Edit::Extra(place, Extra::new()));
        edits.push(Edit::Extra(Place::Checkin(to, time), checkin.extra.clone()));
    }
}

/// What a day holds besides its check-ins.
fn rest(day: &Day, from: NaiveDate, to: NaiveDate, edits: &mut Vec<Edit>) {
    if day.note.is_some() {
        edits.push(Edit::Note(from, None));
        edits.push(Edit::Note(to, day.note.clone()));
    }
    if day.sleep.is_some() {
        edits.push(Edit::Sleep(from, None));
        edits.push(Edit::Sleep(to, day.sleep.as_deref().cloned()));
    }
    if day.medication.is_some() {
        edits.push(Edit::Medication(from, None));
        edits.push(Edit::Medication(to, day.medication.clone()));
    }
    if day.areas.is_some() {
        edits.push(Edit::Areas(from, None));
        edits.push(Edit::Areas(to, day.areas.clone()));
    }
    if !day.tags.is_empty() {
        edits.push(Edit::Tags(from, List::new()));
        edits.push(Edit::Tags(to, day.tags.clone()));
    }
    if !day.extra.is_empty() {
        edits.push(Edit::Extra(Place::Day(from), Extra::new()));
        edits.push(Edit::Extra(Place::Day(to), day.extra.clone()));
    }
}

/// What a day holds, in words: "2 check-ins, a note".
fn contents(day: &Day) -> String {
    let checkins = match day.checkins.len() {
        0 => None,
        1 => Some("a check-in".to_owned()),
        n => Some(format!("{n} check-ins")),
    };
    let others = [
        (day.note.is_some(), "a note"),
        (day.sleep.is_some(), "a night"),
        (day.medication.is_some(), "painkillers"),
        (day.areas.is_some(), "painful areas"),
        (!day.tags.is_empty(), "tags"),
        (!day.extra.is_empty(), "entries of a newer Unkink"),
    ];
    let others = others.into_iter().filter(|(there, _)| *there);
    let all = checkins.into_iter();
    let all = all.chain(others.map(|(_, what)| what.to_owned()));
    all.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::MetricId;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

    fn date(day: u32) -> NaiveDate {
        parse_date(&format!("2026-11-{day:02}")).unwrap()
    }

    fn at(hour: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, 0, 0)
    }

    fn journal() -> Journal {
        let score = |day, time, value| Edit::Score {
            date: date(day),
            time,
            metric: MetricId::PAIN,
            value: Some(value),
        };
        let mut journal = Journal::default();
        let session = Session::new(SessionId::new("a"), date(1), Kind::MASSAGE);
        let mut sky = Extra::new();
        sky.insert("sky".into(), "grey".into());
        let edits = vec![
            score(1, at(8), 4.0),
            score(1, at(20), 6.0),
            score(3, at(20), 2.0),
            Edit::Note(date(1), Some("rain".into())),
            Edit::Tags(date(1), ["desk".into()].into()),
            Edit::Medication(date(1), Some([].into())),
            Edit::Extra(Place::Day(date(1)), sky.clone()),
            Edit::Extra(Place::Checkin(date(1), at(8)), sky),
            Edit::put_session(session),
        ];
        journal.apply(Edit::Many(edits)).unwrap();
        journal
    }

    #[test]
    fn a_day_goes_whole_and_comes_back_in_one_step() {
        let before = journal();
        let mut after = before.clone();
        let inverse = after
            .apply(day(&before, date(1), date(2)).unwrap())
            .unwrap();
        assert_eq!(after.day(date(1)), None);
        assert_eq!(after.day(date(2)), before.day(date(1)));
        assert_eq!(after.sessions()[0].date, date(2));
        after.apply(inverse).unwrap();
        assert_eq!(after, before);
    }

    #[test]
    fn nothing_is_put_over_what_stands_there() {
        let journal = journal();
        let refused = day(&journal, date(1), date(3)).unwrap_err();
        assert!(refused.to_string().contains("(a check-in)"), "{refused}");
        assert_eq!(
            day(&journal, date(9), date(2)),
            Err(EditError::NothingThere(date(9)))
        );
        let same = EditError::SameDay(date(1));
        assert_eq!(day(&journal, date(1), date(1)), Err(same.clone()));
        assert_eq!(checkin(&journal, (date(1), at(8)), date(1)), Err(same));
        assert!(checkin(&journal, (date(1), at(20)), date(3)).is_err());
        assert!(checkin(&journal, (date(1), at(9)), date(3)).is_err());
        let mut after = journal.clone();
        let edit = checkin(&journal, (date(1), at(8)), date(3)).unwrap();
        let inverse = after.apply(edit).unwrap();
        assert_eq!(after.day(date(3)).unwrap().checkins.len(), 2);
        assert_eq!(after.day(date(1)).unwrap().checkins.len(), 1);
        after.apply(inverse).unwrap();
        assert_eq!(after, journal);
    }
}
