//! Why a typed text means nothing, in words that help.

use std::fmt;

use chrono::{NaiveDate, Weekday};

use crate::lang::say;
use crate::model::error::EditError;

/// Why a typed text means nothing, and what can be written instead.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedError {
    /// No time of day.
    Time(String),
    /// A time in words that mean another one elsewhere.
    TimeInWords(String),
    /// The end of one day, which is the beginning of the next.
    Midnight(String),
    /// No day.
    Day(String),
    /// Day and month are there, but not in the calendar.
    NoSuchDay {
        /// What is typed.
        text: String,
        /// The month that is too short for it, where that can be told.
        why: Option<TooShort>,
    },
    /// The day has another weekday than the written one.
    Weekday {
        /// The day.
        date: NaiveDate,
        /// The weekday that is written.
        said: Weekday,
    },
    /// A day that a journal does not take.
    Outside(EditError),
    /// No length of time.
    Duration(String),
    /// No number of things.
    Whole(String),
    /// A number that is too small or too large.
    Beyond {
        /// What is typed.
        text: String,
        /// The smallest that is taken.
        least: u32,
        /// The largest.
        most: u32,
    },
}

/// A month that has not the day which was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooShort {
    /// Its first day.
    pub month: NaiveDate,
    /// Whether its year was typed: of February it decides.
    pub is_of_year: bool,
    /// The days that it has; where no year was typed, the day that no such month has.
    pub days: u32,
}

impl std::error::Error for TypedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Outside(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

impl From<EditError> for TypedError {
    fn from(error: EditError) -> Self {
        Self::Outside(error)
    }
}

impl fmt::Display for TypedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Time(given) => say::TypedTime { given }.text(),
            Self::TimeInWords(given) => say::TypedTimeInWords { given }.text(),
            Self::Midnight(given) => say::TypedMidnight { given }.text(),
            Self::Day(given) => say::TypedDay { given }.text(),
            Self::NoSuchDay { text, why } => no_such_day(text, *why),
            Self::Weekday { date, said } => say::TypedWeekday {
                on: *date,
                weekday: *said,
            }
            .text(),
            Self::Outside(error) => return error.fmt(f),
            Self::Duration(given) => say::TypedDuration { given }.text(),
            Self::Whole(given) => say::TypedWhole { given }.text(),
            Self::Beyond { text, least, most } => say::TypedBeyond {
                given: text,
                high: &most.to_string(),
                low: &least.to_string(),
            }
            .text(),
        })
    }
}

fn no_such_day(given: &str, why: Option<TooShort>) -> String {
    let Some(TooShort {
        month: on,
        is_of_year,
        days,
    }) = why
    else {
        return say::TypedNoSuchDay { given }.text();
    };
    let days = days as usize;
    if is_of_year {
        return say::TypedNoSuchDayYear { days, given, on }.text();
    }
    say::TypedNoSuchDayMonth { days, given, on }.text()
}
