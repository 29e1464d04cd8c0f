//! Why an edit is refused: every message of the model, written once.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::limits;
use super::metric::Metric;
use super::scale::exact;
use super::session::SessionId;
use crate::lang::choice::{Blank, Flaw, NightStep, RefusedField};
use crate::lang::{figure, say};

/// Why an edit is refused, in words that name the field and the range.
#[derive(Clone, Debug, PartialEq)]
pub enum EditError {
    /// A score outside its metric's range.
    Range {
        /// The metric's or region's name.
        name: String,
        /// What was given.
        value: f64,
        /// Smallest value.
        min: f64,
        /// Largest value.
        max: f64,
    },
    /// No such metric.
    UnknownMetric(String),
    /// A metric whose values are computed.
    Derived(String),
    /// A metric that can't be, such as one without a name.
    BadMetric {
        /// Its name.
        name: String,
        /// What is wrong.
        flaw: Flaw,
    },
    /// One metric of the person's own too many.
    TooManyMetrics,
    /// A date outside 1900 to tomorrow.
    Date {
        /// What was given.
        date: NaiveDate,
        /// The last date that is taken.
        last: NaiveDate,
    },
    /// Not a date at all.
    NotADate(String),
    /// Not a time at all.
    NotATime(String),
    /// Two times of a night in the wrong order.
    Night {
        /// The earlier step of the night.
        first: NightStep,
        /// Its time.
        first_time: NaiveTime,
        /// The later step.
        then: NightStep,
        /// Its time.
        then_time: NaiveTime,
    },
    /// More minutes awake than the night has.
    AwakeTooLong {
        /// Minutes awake.
        minutes: u32,
        /// Minutes from asleep to awake.
        night: i64,
    },
    /// More hours asleep than the night, or a day, has.
    AsleepTooLong {
        /// Minutes asleep, as they were said.
        said: u32,
        /// Minutes that there are at most.
        most: i64,
    },
    /// Two check-ins of a day at the same time.
    SameTime {
        /// The day.
        date: NaiveDate,
        /// The time they share.
        time: Option<NaiveTime>,
    },
    /// No check-in of that time.
    NoCheckin {
        /// The day.
        date: NaiveDate,
        /// The time asked for.
        time: Option<NaiveTime>,
    },
    /// Nothing that could go to another date.
    NothingThere(NaiveDate),
    /// A day that was to go where it is.
    SameDay(NaiveDate),
    /// A date that a day can't go to, because something stands there.
    Occupied {
        /// The date.
        date: NaiveDate,
        /// What stands there: "2 check-ins, a note".
        what: String,
    },
    /// A session that is planned for a day too far ahead.
    TooFarAhead {
        /// The date.
        date: NaiveDate,
        /// The last day that one can be planned for.
        last: NaiveDate,
    },
    /// Two sessions of the same id.
    SameId(SessionId),
    /// No such session.
    NoSession(SessionId),
    /// A session or medicine field outside its range.
    Field {
        /// The field.
        field: RefusedField,
        /// What was given.
        value: String,
    },
    /// Another order or question for an experiment that has one.
    FixedPlan,
    /// A second experiment on the same score and kind of session.
    RunningTrial(String),
    /// Experiments on kinds that would become one, in the same weeks.
    TrialsAtOnce(String, String),
    /// A text that must not be blank.
    Blank(Blank),
}

impl std::error::Error for EditError {}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl EditError {
    /// Of a metric that is called like another one.
    pub(crate) fn same_name(metric: &Metric) -> Self {
        Self::BadMetric {
            name: metric.name.clone(),
            flaw: Flaw::Taken,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Range {
                name,
                value,
                min,
                max,
            } => {
                let [value, low, high] = &[value, min, max].map(|value| figure(&exact(*value)));
                say::RefusedRange {
                    high,
                    low,
                    name,
                    value,
                }
                .text()
            }
            Self::UnknownMetric(name) => say::RefusedUnknownMetric { name }.text(),
            Self::Derived(name) => say::RefusedDerived { name }.text(),
            Self::BadMetric { name, flaw } => say::RefusedMetric { flaw: *flaw, name }.text(),
            Self::TooManyMetrics => {
                let most = limits::METRICS;
                say::RefusedTooManyMetrics { most }.text()
            }
            Self::Field { field, value } => say::RefusedField {
                field: *field,
                value,
            }
            .text(),
            Self::Blank(blank) => say::RefusedBlank { blank: *blank }.text(),
            Self::NotADate(given) => say::RefusedNotADate { given }.text(),
            Self::NotATime(given) => say::RefusedNotATime { given }.text(),
            Self::SameId(id) => say::RefusedSameId { given: id.as_str() }.text(),
            Self::NoSession(id) => say::RefusedNoSession { given: id.as_str() }.text(),
            Self::FixedPlan => say::RefusedFixedPlan.text(),
            Self::RunningTrial(told) => say::RefusedRunningTrial { told }.text(),
            Self::TrialsAtOnce(told, other) => say::RefusedTrialsAtOnce { other, told }.text(),
            dated => dated.of_a_day(),
        }
    }

    /// The words of those that are about a day or a night.
    fn of_a_day(&self) -> String {
        match self {
            Self::Date { date, last } => say::RefusedDate {
                on: *date,
                until: *last,
            }
            .text(),
            Self::TooFarAhead { date, last } => say::RefusedTooFarAhead {
                on: *date,
                until: *last,
            }
            .text(),
            Self::Night {
                first,
                first_time,
                then,
                then_time,
            } => say::RefusedNight {
                earlier_at: *first_time,
                later: *then,
                later_at: *then_time,
                night_step: *first,
            }
            .text(),
            Self::AwakeTooLong { minutes, night } => say::RefusedAwakeTooLong {
                all: usize::try_from(*night).unwrap_or(0),
                minutes: *minutes as usize,
            }
            .text(),
            Self::AsleepTooLong { said, most } => say::RefusedAsleepTooLong {
                longest: u32::try_from(*most).unwrap_or(0),
                slept: *said,
            }
            .text(),
            Self::SameTime { date: on, time } => match *time {
                Some(at) => say::RefusedSameTime { at, on: *on }.text(),
                None => say::RefusedSameTimeNone { on: *on }.text(),
            },
            Self::NoCheckin { date: on, time } => match *time {
                Some(at) => say::RefusedNoCheckin { at, on: *on }.text(),
                None => say::RefusedNoCheckinNone { on: *on }.text(),
            },
            Self::NothingThere(on) => say::RefusedNothingThere { on: *on }.text(),
            Self::SameDay(on) => say::RefusedSameDay { on: *on }.text(),
            Self::Occupied { date, what } => say::RefusedOccupied {
                names: what,
                on: *date,
            }
            .text(),
            _ => String::new(),
        }
    }
}

/// The text with its first letter large.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
