//! Numbers with the noun that they count, for what has not moved to messages yet.

pub use crate::model::count::count;
