//! Why an edit is refused: every message of the model, written once.

use chrono::{NaiveDate, NaiveTime};

use super::limits;
use super::metric::Metric;
use super::scale::exact;
use super::session::SessionId;

/// Why an edit is refused, in words that name the field and the range.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// A score outside its metric's range.
    #[error("{name}: {} is outside {} to {}.", exact(*.value), exact(*.min), exact(*.max))]
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
    #[error(
        "There is no metric called \"{0}\". `unkink-cli show --json` lists the scores there are."
    )]
    UnknownMetric(String),
    /// A metric whose values are computed.
    #[error("{0} is worked out from the day's entries and can't be scored.")]
    Derived(String),
    /// A metric that can't be, such as one without a name.
    #[error("The metric \"{name}\" can't be kept: {why}.")]
    BadMetric {
        /// Its name.
        name: String,
        /// What is wrong.
        why: &'static str,
    },
    /// One metric of the person's own too many.
    #[error(
        "A journal takes at most {} scores of one's own. Leave some out, or make them tags.",
        limits::METRICS
    )]
    TooManyMetrics,
    /// A date outside 1900 to tomorrow.
    #[error("{date} is outside 1900-01-01 to {last}, which is tomorrow.")]
    Date {
        /// What was given.
        date: NaiveDate,
        /// The last date that is taken.
        last: NaiveDate,
    },
    /// Not a date at all.
    #[error("{0} is not a date. Write year, month and day, like 2026-11-22.")]
    NotADate(String),
    /// Not a time at all.
    #[error("{0} is not a time. Write hours 0 to 23 and minutes, like 23:10.")]
    NotATime(String),
    /// Two times of a night in the wrong order.
    #[error("{} ({}) is before {first} ({}). Which one is right?", capital(.then), .then_time.format("%H:%M"), .first_time.format("%H:%M"))]
    Night {
        /// The earlier step of the night.
        first: &'static str,
        /// Its time.
        first_time: NaiveTime,
        /// The later step.
        then: &'static str,
        /// Its time.
        then_time: NaiveTime,
    },
    /// More minutes awake than the night has.
    #[error("{minutes} minutes awake is more than the {night} minutes from asleep to awake.")]
    AwakeTooLong {
        /// Minutes awake.
        minutes: u32,
        /// Minutes from asleep to awake.
        night: i64,
    },
    /// More hours asleep than the night, or a day, has.
    #[error(
        "{} h {:02} asleep is more than the {} h {:02} there are. Which one is right?",
        said / 60, said % 60, most / 60, most % 60
    )]
    AsleepTooLong {
        /// Minutes asleep, as they were said.
        said: u32,
        /// Minutes that there are at most.
        most: i64,
    },
    /// Two check-ins of a day at the same time.
    #[error("{date} has two check-ins {}. Give one of them another minute.", at(*.time))]
    SameTime {
        /// The day.
        date: NaiveDate,
        /// The time they share.
        time: Option<NaiveTime>,
    },
    /// No check-in of that time.
    #[error("{date} has no check-in {}.", at(*.time))]
    NoCheckin {
        /// The day.
        date: NaiveDate,
        /// The time asked for.
        time: Option<NaiveTime>,
    },
    /// Nothing that could go to another date.
    #[error("Nothing is noted on {0}.")]
    NothingThere(NaiveDate),
    /// A day that was to go where it is.
    #[error("{0} is the date that it is noted under already. Name another date for it.")]
    SameDay(NaiveDate),
    /// A date that a day can't go to, because something stands there.
    #[error(
        "{date} has entries already ({what}). Move or clear them first, or move the scores of one time."
    )]
    Occupied {
        /// The date.
        date: NaiveDate,
        /// What stands there: "2 check-ins, a note".
        what: String,
    },
    /// A session that is planned for a day too far ahead.
    #[error("{date} is too far ahead: a session can be planned up to {last}.")]
    TooFarAhead {
        /// The date.
        date: NaiveDate,
        /// The last day that one can be planned for.
        last: NaiveDate,
    },
    /// Two sessions of the same id.
    #[error("Two sessions have the id {0}. Ids are unique: change one of them.")]
    SameId(SessionId),
    /// No such session.
    #[error("There is no session with the id {0}. `unkink-cli session list` shows them.")]
    NoSession(SessionId),
    /// A session or medicine field outside its range.
    #[error("{field}: {value} is outside {range}.")]
    Field {
        /// The field's name.
        field: &'static str,
        /// What was given.
        value: String,
        /// What is taken.
        range: &'static str,
    },
    /// Another order or question for an experiment that has one.
    #[error("An experiment's plan can't be changed once it is made. Stop it, and start a new one.")]
    FixedPlan,
    /// A second experiment on the same score and kind of session.
    #[error(
        "An experiment on this score and kind of session is running: {0}. One at a time: stop it first."
    )]
    RunningTrial(String),
    /// Experiments on kinds that would become one, in the same weeks.
    #[error(
        "Two experiments would run at once with one kind of session: {0}; {1}. Their coins can ask for opposite weeks. Stop one of them first."
    )]
    TrialsAtOnce(String, String),
    /// A text that must not be blank.
    #[error("{0} is blank. Write a name, or leave the row out.")]
    Blank(&'static str),
}

impl EditError {
    /// Of a metric that is called like another one.
    pub(crate) fn same_name(metric: &Metric) -> Self {
        Self::BadMetric {
            name: metric.name.clone(),
            why: "another metric has that name",
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

fn at(time: Option<NaiveTime>) -> String {
    time.map_or_else(
        || "without a time".into(),
        |t| format!("at {}", t.format("%H:%M")),
    )
}
