//! Numbers and dates as they stand in sentences.

use chrono::NaiveDate;

pub use crate::model::count::count;
use crate::model::time::LAST_DATE;

/// "17 Oct 2026"; what lies after the last day there is, as that.
pub fn date(date: NaiveDate) -> String {
    if date > LAST_DATE {
        return format!("a day after {LAST_DATE}");
    }
    date.format("%-d %b %Y").to_string()
}

/// "6th", "52nd".
pub(super) fn ordinal(n: usize) -> String {
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{ending}")
}
