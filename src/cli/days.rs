//! Days in options: read as in the window's fields, and said back where they are written in another
//! way than the journal writes them, so that `5/11` or `Tuesday` is never a surprise.

use chrono::NaiveDate;

use super::face::Face;
use super::failure::Failure;
use crate::lang::say;
use crate::model::typed::{DayReader, TypedError, say_day};

/// The first and the last day that are asked for; `None` leaves that end open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The day that an option names, wherever it lies.
pub(super) fn day(face: &mut Face<'_>, option: &str, text: &str) -> Result<NaiveDate, Failure> {
    read(face, option, text, DayReader::any_day)
}

/// As [`day`], for a session, which can be planned: without a year it is the nearer such day.
pub(super) fn near(face: &mut Face<'_>, option: &str, text: &str) -> Result<NaiveDate, Failure> {
    read(face, option, text, DayReader::near_day)
}

/// As [`day`], for a day that is to come: without a year it is the next such day.
pub(super) fn coming(face: &mut Face<'_>, option: &str, text: &str) -> Result<NaiveDate, Failure> {
    read(face, option, text, DayReader::coming_day)
}

fn read(
    face: &mut Face<'_>,
    option: &str,
    text: &str,
    as_day: impl Fn(DayReader, &str) -> Result<NaiveDate, TypedError>,
) -> Result<NaiveDate, Failure> {
    let calendar = DayReader {
        today: face.now.today,
        order: face.now.order,
    };
    let wrong = |error| Failure::Usage(format!("{option}: {error}"));
    let date = as_day(calendar, text).map_err(wrong)?;
    if text.trim() != date.to_string() {
        // Beside the output, which may be read by a program.
        face.remark(&format!("{option}: {}", say_day(date)));
    }
    Ok(date)
}

/// The days of `--from` and `--to`.
pub(super) fn range(
    face: &mut Face<'_>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Range, Failure> {
    let from = from.map(|text| day(face, "--from", text)).transpose()?;
    let to = to.map(|text| day(face, "--to", text)).transpose()?;
    from.zip(to)
        .map_or(Ok(()), |(from, to)| in_order(from, to))?;
    Ok(Range { from, to })
}

/// Refuses a period whose first day is behind its last: nothing would be in it.
pub(super) fn in_order(from: NaiveDate, to: NaiveDate) -> Result<(), Failure> {
    if from <= to {
        return Ok(());
    }
    let (begin, end) = (from, to);
    Err(Failure::Usage(say::DaysTurnedRound { begin, end }.text()))
}
