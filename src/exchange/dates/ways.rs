//! How dates are read: what is told of it, and what is decided for one column.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::clock;
use crate::model::typed::DateOrder;

/// The day 0 of a spreadsheet's serial days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Epoch {
    /// 30 December 1899: Excel, `LibreOffice`, Google.
    From1900,
    /// 1 January 1904: Excel on old Macs.
    From1904,
}

/// What the clock says of a time that the file gives in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// The same: the file's "UTC" is the clock on the wall.
    Written,
    /// What the clock said then: as the file has it, else as this computer's does.
    Here,
    /// So many minutes later.
    Minutes(i32),
}

impl Zone {
    /// The zone called `written`, `here`, or like `+02:00`.
    pub fn from_word(text: &str) -> Option<Self> {
        match text {
            "written" => Some(Self::Written),
            "here" => Some(Self::Here),
            _ => clock::zone(&text.to_lowercase()).map(Self::Minutes),
        }
    }

    /// As [`Zone::from_word`] reads it.
    pub fn word(self) -> String {
        match self {
            Self::Written => "written".into(),
            Self::Here => "here".into(),
            Self::Minutes(minutes) => {
                let (sign, by) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
                format!("{sign}{:02}:{:02}", by / 60, by % 60)
            }
        }
    }

    /// Where the file itself says how far the clock on the wall was from UTC, it knows better than this computer.
    pub(in crate::exchange) fn or_of_file(self, wall: Option<i32>) -> Self {
        let of_file = wall.filter(|_| self == Self::Here);
        of_file.map_or(self, Self::Minutes)
    }

    /// The time on the wall at a moment of UTC.
    pub fn wall(self, utc: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Written => utc,
            Self::Here => utc.and_utc().with_timezone(&chrono::Local).naive_local(),
            Self::Minutes(minutes) => utc
                .checked_add_signed(TimeDelta::minutes(minutes.into()))
                .unwrap_or(utc),
        }
    }
}

/// Whose words for months they are: `listopada` is November in Polish and October in Croatian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Months {
    /// Polish or Czech, or any other language.
    Polish,
    /// Croatian.
    Croatian,
}

impl Months {
    /// `polish` or `croatian`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Polish => "polish",
            Self::Croatian => "croatian",
        }
    }
}

/// What a 0 says in a table that may have one for each day without an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zeros {
    /// A score.
    Scores,
    /// Nothing was noted.
    Blank,
}

impl Zeros {
    /// `scores` or `blank`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Blank => "blank",
        }
    }
}

/// What is told of how the file writes dates, and a day without an entry; `None` is decided from the file or asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// The order of day, month and year.
    pub order: Option<DateOrder>,
    /// The century of a year of two digits: 1900 or 2000.
    pub century: Option<i32>,
    /// The first day of serial days.
    pub epoch: Option<Epoch>,
    /// The clock of times in UTC.
    pub zone: Option<Zone>,
    /// Whose words for months they are.
    pub months: Option<Months>,
    /// What a 0 says.
    pub zeros: Option<Zeros>,
}

impl Told {
    /// What is told here, else what was told before.
    #[must_use]
    pub fn or(self, before: Self) -> Self {
        Self {
            order: self.order.or(before.order),
            century: self.century.or(before.century),
            epoch: self.epoch.or(before.epoch),
            zone: self.zone.or(before.zone),
            months: self.months.or(before.months),
            zeros: self.zeros.or(before.zeros),
        }
    }
}

/// How the dates of one column are read: nothing is open any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// The order of day, month and year.
    pub order: DateOrder,
    /// The century of a year of two digits.
    pub century: i32,
    /// The first day of serial days.
    pub epoch: Epoch,
    /// The clock of times in UTC.
    pub zone: Zone,
    /// Whose words for months they are.
    pub months: Months,
}

impl Ways {
    /// These ways with what is told of them.
    #[must_use]
    pub fn told(self, told: Told) -> Self {
        Self {
            order: told.order.unwrap_or(self.order),
            century: told.century.unwrap_or(self.century),
            epoch: told.epoch.unwrap_or(self.epoch),
            zone: told.zone.unwrap_or(self.zone),
            months: told.months.unwrap_or(self.months),
        }
    }
}

impl Default for Ways {
    fn default() -> Self {
        Self {
            order: DateOrder::Dmy,
            century: 2000,
            epoch: Epoch::From1900,
            zone: Zone::Written,
            months: Months::Polish,
        }
    }
}

/// The date of a serial day.
pub(super) fn serial_date(days: f64, epoch: Epoch) -> Option<NaiveDate> {
    let first = match epoch {
        Epoch::From1900 => NaiveDate::from_ymd_opt(1899, 12, 30),
        Epoch::From1904 => NaiveDate::from_ymd_opt(1904, 1, 1),
    };
    first?.checked_add_days(Days::new(days as u64))
}
