//! Why a typed text means nothing, in words that help.

use chrono::NaiveDate;

use crate::model::error::EditError;

/// Why a typed text means nothing, and what can be written instead.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum TypedError {
    /// No time of day.
    #[error("{0} is not a time. Write one like 23:10, 2310 or 11:10 pm.")]
    Time(String),
    /// A time in words that mean another one elsewhere.
    #[error(
        "{0} is in words: half seven is 7:30 here and 6:30 there. Write figures, like 7:30 or 7:30 pm."
    )]
    TimeInWords(String),
    /// The end of one day, which is the beginning of the next.
    #[error(
        "{0} stands between two days. Write 0:00 for the beginning of the day, or 23:59 for its end."
    )]
    Midnight(String),
    /// No day.
    #[error("{0} is not a day. Write one like 18 November, 2026-11-18, Tuesday or yesterday.")]
    Day(String),
    /// Day and month are there, but not in the calendar.
    #[error("{text} is not in the calendar{}. Write a day like 18 November or 2026-11-18.", .why.as_deref().unwrap_or_default())]
    NoSuchDay {
        /// What is typed.
        text: String,
        /// ": no February has 30 days", where that can be told.
        why: Option<String>,
    },
    /// The day has another weekday than the written one.
    #[error("{} is a {}, not a {said}. Which one is right?", .date.format("%-d %B %Y"), .date.format("%A"))]
    Weekday {
        /// The day.
        date: NaiveDate,
        /// The weekday that is written.
        said: &'static str,
    },
    /// A day that a journal does not take.
    #[error(transparent)]
    Outside(#[from] EditError),
    /// No length of time.
    #[error("{0} is not a length of time. Write minutes, like 25, 25 min or 1h30.")]
    Duration(String),
    /// No number of things.
    #[error("{0} is not a whole number. Write one like 2.")]
    Whole(String),
    /// A number that is too small or too large.
    #[error("{text} is outside {least} to {most}.")]
    Beyond {
        /// What is typed.
        text: String,
        /// The smallest that is taken.
        least: u32,
        /// The largest.
        most: u32,
    },
}
