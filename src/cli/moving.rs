//! `move`: a day, or one of its check-ins, to another date.

use super::args;
use super::days;
use super::{Face, Outcome};
use crate::model::moving::{Part, moved};
use crate::model::time::{check_date, clock};

pub(super) fn run(face: &mut Face<'_>, args: &args::Move) -> Outcome {
    let from = days::day(face, "FROM", &args.from)?;
    let to = check_date(days::day(face, "TO", &args.to)?, face.now.today)?;
    let part = match (args.time, args.no_time) {
        (None, false) => Part::Day,
        (time, _) => Part::Checkin(time),
    };
    let ((), done) = face.update(|journal| {
        let edit = moved(journal, (from, part), to)?;
        journal.apply(edit)?;
        Ok(())
    })?;
    let what = match part {
        Part::Day => from.to_string(),
        Part::Checkin(Some(time)) => format!("The check-in at {} of {from}", clock(time)),
        Part::Checkin(None) => format!("The check-in without a time of {from}"),
    };
    let now = if part == Part::Day { "" } else { "one of " };
    face.say(&format!("{what} is now {now}{to}"))?;
    Ok(done)
}
