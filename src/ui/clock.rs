//! The window's clock: the one place where it reads the time of day.

use chrono::{Local, NaiveDateTime, NaiveTime, TimeZone as _, Timelike};

/// Returns the local date and time; a fixed one in tests.
pub struct Clock(Box<dyn Fn() -> NaiveDateTime>);

impl Clock {
    /// The computer's clock.
    #[allow(clippy::disallowed_methods, reason = "the window's one clock")]
    pub fn local() -> Self {
        Self(Box::new(|| chrono::Local::now().naive_local()))
    }

    /// A clock that stands still, for tests and pictures.
    pub fn fixed(at: NaiveDateTime) -> Self {
        Self(Box::new(move || at))
    }

    /// A clock that shows what `read` says, for tests in which time passes.
    pub fn reading(read: impl Fn() -> NaiveDateTime + 'static) -> Self {
        Self(Box::new(read))
    }

    /// The moment.
    pub fn now(&self) -> NaiveDateTime {
        (self.0)()
    }
}

/// The moment of a local time in milliseconds since 1970, whatever the time zone.
pub fn millis(now: NaiveDateTime) -> u64 {
    let here = Local.from_local_datetime(&now).earliest();
    let millis = here.map_or(now.and_utc().timestamp_millis(), |here| {
        here.timestamp_millis()
    });
    u64::try_from(millis).unwrap_or(0)
}

/// The time of day to the minute.
pub fn to_minute(now: NaiveDateTime) -> NaiveTime {
    let time = now.time();
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}
