//! Which day is meant where none is named: the one rule of the window and the command line.
//!
//! Invariant: what is written by the rule doesn't change its answer, so that the entries of one evening
//! stay on one day.

use chrono::{NaiveDate, NaiveDateTime, Timelike};

use super::journal::Journal;

/// Until this hour the evening before goes on.
pub const MORNING: u32 = 4;

/// Whether `date` is the evening that still goes on at `now`, after midnight.
pub fn goes_on(date: NaiveDate, now: NaiveDateTime) -> bool {
    now.hour() < MORNING && now.date().pred_opt() == Some(date)
}

/// The day that an entry made now belongs to: the calendar's day; before four in the morning the day
/// before it, unless something is noted of the new day already, or nothing of any.
pub fn day_meant(journal: &Journal, now: NaiveDateTime) -> NaiveDate {
    let today = now.date();
    let begun = journal.is_empty() || journal.day(today).is_some();
    let evening = today.pred_opt().filter(|date| goes_on(*date, now));
    evening.filter(|_| !begun).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::time::parse_date;

    fn at(date: &str, hour: u32, minute: u32) -> NaiveDateTime {
        let date = parse_date(date).unwrap();
        date.and_hms_opt(hour, minute, 0).unwrap()
    }

    fn note(journal: &mut Journal, date: NaiveDate) {
        let note = Edit::Note(date, Some("noted".into()));
        journal.apply(note).unwrap();
    }

    #[test]
    fn the_evening_goes_on_until_four() {
        let mut journal = Journal::default();
        note(&mut journal, parse_date("2026-11-20").unwrap());
        let meant = |hour, minute| day_meant(&journal, at("2026-11-23", hour, minute)).to_string();
        assert_eq!(meant(0, 0), "2026-11-22");
        assert_eq!(meant(3, 59), "2026-11-22");
        assert_eq!(meant(4, 0), "2026-11-23");
        assert_eq!(meant(23, 59), "2026-11-23");
    }

    #[test]
    fn what_is_written_by_the_rule_does_not_change_its_answer() {
        let now = at("2026-11-23", 0, 40);
        let mut empty = Journal::default();
        let mut noted = Journal::default();
        note(&mut noted, parse_date("2026-11-20").unwrap());
        for journal in [&mut empty, &mut noted] {
            let meant = day_meant(journal, now);
            note(journal, meant);
            assert_eq!(day_meant(journal, now), meant);
        }
    }

    #[test]
    fn a_new_day_that_has_begun_is_meant() {
        let mut journal = Journal::default();
        note(&mut journal, parse_date("2026-11-22").unwrap());
        let now = at("2026-11-23", 0, 40);
        assert_eq!(day_meant(&journal, now).to_string(), "2026-11-22");
        note(&mut journal, now.date());
        assert_eq!(day_meant(&journal, now), now.date());
    }
}
