//! Painkillers and other medicines taken on a day.

use chrono::NaiveTime;

use super::extra::Extra;

/// So many of a medicine can be noted in one row.
pub const MOST: f64 = 100.0;

/// One medicine of a day: what, how strong, how many.
#[derive(Clone, Debug, PartialEq)]
pub struct Medication {
    /// Name, such as "ibuprofen".
    pub name: String,
    /// Strength of one dose in words, such as "400 mg".
    pub dose: Option<String>,
    /// Doses taken, halves included.
    pub count: f64,
    /// When they were taken.
    pub time: Option<NaiveTime>,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

/// Doses of a day: the sum of the counts; 0 for an empty list, which says "I took none".
pub fn doses(list: &[Medication]) -> f64 {
    // `sum` begins at −0, which nobody writes.
    list.iter().fold(0.0, |sum, m| sum + m.count)
}
