//! Numbers and dates as they stand in sentences.

pub use crate::lang::date;
pub use crate::model::count::count;

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
