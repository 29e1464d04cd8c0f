//! `move`: a day, or one of its check-ins, to another date; `empty`: all that is noted of a day.

use super::args;
use super::days;
use super::{Face, Outcome};
use crate::lang::say;
use crate::model::moving::{Manner, Part, There, checkin_moved, contents, day_moved, emptied};
use crate::model::time::check_date;

pub(super) fn run(face: &mut Face<'_>, args: &args::Move) -> Outcome {
    let from = days::day(face, "FROM", &args.from)?;
    let to = check_date(days::day(face, "TO", &args.to)?, face.now.today)?;
    let (on, until) = (from, to);
    let part = match (args.time, args.no_time) {
        (None, false) => Part::Day,
        (time, _) => Part::Checkin(time),
    };
    let manner = Manner {
        sessions: !args.without_sessions,
        there: match (args.swap, args.replace) {
            (true, _) => There::Swaps,
            (_, true) => There::Goes,
            _ => There::Stays,
        },
    };
    let (swapped, done) = face.update(|journal| {
        let swapped = part == Part::Day && args.swap && journal.day(to).is_some();
        let edit = match part {
            Part::Day => day_moved(journal, (from, to), manner)?,
            Part::Checkin(time) => checkin_moved(journal, (from, time), to)?,
        };
        journal.apply(edit)?;
        Ok(swapped)
    })?;
    if swapped {
        face.say(&if args.without_sessions {
            say::MovedPlacesAlone { on, until }.text()
        } else {
            say::MovedPlaces { on, until }.text()
        })?;
        return Ok(done);
    }
    face.say(&match part {
        Part::Day => say::MovedDay { on, until }.text(),
        Part::Checkin(Some(at)) => say::MovedCheckin { at, on, until }.text(),
        Part::Checkin(None) => say::MovedCheckinUntimed { on, until }.text(),
    })?;
    Ok(done)
}

/// `empty`.
pub(super) fn empty(face: &mut Face<'_>, args: &args::Empty) -> Outcome {
    let date = days::day(face, "DATE", &args.date)?;
    let (names, done) = face.update(|journal| {
        let edit = emptied(journal, date)?;
        let what = journal.day(date).map_or_else(String::new, contents);
        journal.apply(edit)?;
        Ok(what)
    })?;
    let said = say::Emptied {
        names: &names,
        on: date,
    };
    face.say(&said.text())?;
    Ok(done)
}
