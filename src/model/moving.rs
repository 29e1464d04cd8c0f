//! A day, or one of its check-ins, on another date, and a day made empty: all of it as one [`Edit`].
//!
//! Nothing is put over what stands there unless that was said: a day goes to a date without entries, a check-in to a
//! time that is free. Sessions go with their day where that is wanted, and are taken out by nothing here.

use chrono::{NaiveDate, NaiveTime};

use super::checkin::Checkin;
use super::day::Day;
use super::edit::Edit;
use super::error::EditError;
use super::extra::{Extra, Holder};
use super::journal::Journal;
use super::session::Session;
use crate::lang::say;

/// What goes to another date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything noted on the day.
    Day,
    /// The check-in of exactly this time (`None`: the one without a time), with its time.
    Checkin(Option<NaiveTime>),
}

/// What becomes of the entries of the date that a day goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// Nothing: the day does not go where something stands.
    Stays,
    /// They go to the date that the day comes from.
    Swaps,
    /// They are taken out.
    Goes,
}

/// How a day goes to another date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Whether its sessions go too, beside those of the other date, or for those where the days swap; else all stay.
    pub sessions: bool,
    /// What becomes of what stands there.
    pub there: There,
}

/// The edit that takes a day to another date.
pub fn day_moved(
    journal: &Journal,
    (from, to): (NaiveDate, NaiveDate),
    manner: Manner,
) -> Result<Edit, EditError> {
    let (day, there) = (journal.day(from), journal.day(to));
    let swaps = manner.there == There::Swaps;
    let going = journal.sessions_on(from).iter().zip(std::iter::repeat(to));
    let coming = journal.sessions_on(to).iter().zip(std::iter::repeat(from));
    let coming = coming.filter(|_| swaps);
    let sessions = going.chain(coming).filter(|_| manner.sessions);
    if day.is_none() && (!manner.sessions || journal.sessions_on(from).is_empty()) {
        return Err(EditError::NothingThere(from));
    }
    if from == to {
        return Err(EditError::SameDay(from));
    }
    let mut edits = Vec::new();
    // What stands there stays where nothing goes over it.
    let there = there.filter(|_| day.is_some() || swaps);
    if let Some(there) = there {
        if manner.there == There::Stays {
            let what = contents(there);
            return Err(EditError::Occupied { date: to, what });
        }
        take_out(there, to, &mut edits);
    }
    if let Some(day) = day {
        take_out(day, from, &mut edits);
        put_in(day, to, &mut edits);
    }
    if let Some(there) = there.filter(|_| swaps) {
        put_in(there, from, &mut edits);
    }
    edits.extend(sessions.map(|(session, date)| {
        Edit::put_session(Session {
            date,
            ..session.clone()
        })
    }));
    Ok(Edit::Many(edits))
}

/// The edit that takes the check-in of exactly this time to another date.
pub fn checkin_moved(
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
    checkin_out(checkin, from, &mut edits);
    checkin_in(checkin, to, &mut edits);
    Ok(Edit::Many(edits))
}

/// The edit that takes out everything noted on the day; its sessions stay.
pub fn emptied(journal: &Journal, date: NaiveDate) -> Result<Edit, EditError> {
    let day = journal.day(date).ok_or(EditError::NothingThere(date))?;
    let mut edits = Vec::new();
    take_out(day, date, &mut edits);
    Ok(Edit::Many(edits))
}

fn score(date: NaiveDate, checkin: &Checkin, is_in: bool) -> impl Iterator<Item = Edit> {
    checkin
        .scores
        .iter()
        .map(move |(metric, value)| Edit::KeptScore {
            date,
            time: checkin.time,
            metric: metric.clone(),
            value: is_in.then_some(*value),
        })
}

fn checkin_out(checkin: &Checkin, date: NaiveDate, edits: &mut Vec<Edit>) {
    edits.extend(score(date, checkin, false));
    if !checkin.extra.is_empty() {
        let place = Holder::Checkin(date, checkin.time);
        edits.push(Edit::Extra(place, Extra::new()));
    }
}

fn checkin_in(checkin: &Checkin, date: NaiveDate, edits: &mut Vec<Edit>) {
    edits.extend(score(date, checkin, true));
    if !checkin.extra.is_empty() {
        let place = Holder::Checkin(date, checkin.time);
        edits.push(Edit::Extra(place, checkin.extra.clone()));
    }
}

fn take_out(day: &Day, date: NaiveDate, edits: &mut Vec<Edit>) {
    for checkin in &day.checkins {
        checkin_out(checkin, date, edits);
    }
    rest(day, &Day::default(), date, edits);
}

fn put_in(day: &Day, date: NaiveDate, edits: &mut Vec<Edit>) {
    for checkin in &day.checkins {
        checkin_in(checkin, date, edits);
    }
    rest(day, day, date, edits);
}

/// What `held` holds besides its check-ins becomes what `new` does.
fn rest(held: &Day, new: &Day, date: NaiveDate, edits: &mut Vec<Edit>) {
    let held = [
        held.note
            .is_some()
            .then(|| Edit::Note(date, new.note.clone())),
        held.sleep
            .is_some()
            .then(|| Edit::Sleep(date, new.sleep.as_deref().cloned())),
        held.medication
            .is_some()
            .then(|| Edit::Medication(date, new.medication.clone())),
        held.areas
            .is_some()
            .then(|| Edit::Areas(date, new.areas.clone())),
        (!held.tags.is_empty()).then(|| Edit::Tags(date, new.tags.clone())),
        (!held.extra.is_empty()).then(|| Edit::Extra(Holder::Day(date), new.extra.clone())),
    ];
    edits.extend(held.into_iter().flatten());
}

/// What a day holds, in words: "scores of 2 times, a note".
pub fn contents(day: &Day) -> String {
    let checkins = match day.checkins.len() {
        0 => None,
        1 => Some(say::ThereScores.text()),
        n => Some(say::ThereScoresTimes { n }.text()),
    };
    let all = [
        checkins,
        day.note.as_ref().map(|_| say::ThereNote.text()),
        day.sleep.as_ref().map(|_| say::ThereNight.text()),
        day.medication
            .as_ref()
            .map(|_| say::TherePainkillers.text()),
        day.areas.as_ref().map(|_| say::ThereAreas.text()),
        (!day.tags.is_empty()).then(|| say::ThereTags.text()),
        (!day.extra.is_empty()).then(|| say::ThereNewer.text()),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::MetricId;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

    const WHOLE: Manner = Manner {
        sessions: true,
        there: There::Stays,
    };

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
            Edit::Extra(Holder::Day(date(1)), sky.clone()),
            Edit::Extra(Holder::Checkin(date(1), at(8)), sky),
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
            .apply(day_moved(&before, (date(1), date(2)), WHOLE).unwrap())
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
        let refused = day_moved(&journal, (date(1), date(3)), WHOLE).unwrap_err();
        assert!(refused.to_string().contains("(scores)"), "{refused}");
        assert_eq!(
            day_moved(&journal, (date(9), date(2)), WHOLE),
            Err(EditError::NothingThere(date(9)))
        );
        let same = EditError::SameDay(date(1));
        let nowhere = (date(1), date(1));
        assert_eq!(day_moved(&journal, nowhere, WHOLE), Err(same.clone()));
        assert_eq!(
            checkin_moved(&journal, (date(1), at(8)), date(1)),
            Err(same)
        );
        assert!(checkin_moved(&journal, (date(1), at(20)), date(3)).is_err());
        assert!(checkin_moved(&journal, (date(1), at(9)), date(3)).is_err());
        let mut after = journal.clone();
        let edit = checkin_moved(&journal, (date(1), at(8)), date(3)).unwrap();
        let inverse = after.apply(edit).unwrap();
        assert_eq!(after.day(date(3)).unwrap().checkins.len(), 2);
        assert_eq!(after.day(date(1)).unwrap().checkins.len(), 1);
        after.apply(inverse).unwrap();
        assert_eq!(after, journal);
    }

    #[test]
    fn two_days_change_places_or_one_takes_the_others_and_sessions_go_only_where_that_is_said() {
        let before = journal();
        let manner = |there| Manner {
            sessions: false,
            there,
        };
        for there in [There::Swaps, There::Goes] {
            let mut after = before.clone();
            let edit = day_moved(&before, (date(1), date(3)), manner(there)).unwrap();
            let inverse = after.apply(edit).unwrap();
            assert_eq!(after.day(date(3)), before.day(date(1)), "{there:?}");
            let swapped = before.day(date(3)).filter(|_| there == There::Swaps);
            assert_eq!(after.day(date(1)), swapped, "{there:?}");
            assert_eq!(after.sessions(), before.sessions(), "{there:?}");
            after.apply(inverse).unwrap();
            assert_eq!(after, before, "{there:?}");
        }
    }

    #[test]
    fn days_that_swap_swap_their_sessions_too_whatever_else_is_noted() {
        let mut before = journal();
        let session =
            |id, on, kind| Edit::put_session(Session::new(SessionId::new(id), date(on), kind));
        let edits = vec![
            session("b", 3, Kind::new("heat")),
            session("c", 5, Kind::new("heat")),
        ];
        before.apply(Edit::Many(edits)).unwrap();
        let (sessions, there) = (true, There::Swaps);
        let manner = Manner { sessions, there };
        for (from, to) in [(1, 3), (5, 3)].map(|(from, to)| (date(from), date(to))) {
            let mut after = before.clone();
            let edit = day_moved(&before, (from, to), manner).unwrap();
            let inverse = after.apply(edit).unwrap();
            for (one, other) in [(from, to), (to, from)] {
                assert_eq!(after.day(one), before.day(other), "{one}");
                let ids = |journal: &Journal, date| {
                    let all = journal.sessions_on(date).iter();
                    all.map(|session| session.id.clone()).collect::<Vec<_>>()
                };
                assert_eq!(ids(&after, one), ids(&before, other), "{one}");
            }
            after.apply(inverse).unwrap();
            assert_eq!(after, before);
        }
    }

    #[test]
    fn an_emptied_day_keeps_its_sessions_and_comes_back_in_one_step() {
        let before = journal();
        let mut after = before.clone();
        let inverse = after.apply(emptied(&before, date(1)).unwrap()).unwrap();
        assert_eq!(after.day(date(1)), None);
        assert_eq!(after.sessions(), before.sessions());
        assert!(emptied(&after, date(1)).is_err());
        after.apply(inverse).unwrap();
        assert_eq!(after, before);
    }
}
