//! Members of the file that this version does not know: kept, and written back as they were.

use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value};

/// Unknown members, in their order.
pub type Extra = Map<String, Value>;

/// Where unknown members stand that no other edit carries with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the file itself.
    Journal,
    /// In a day.
    Day(NaiveDate),
    /// In the check-in of exactly this time.
    Checkin(NaiveDate, Option<NaiveTime>),
}
