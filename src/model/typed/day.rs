//! Days as they are typed.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::error::{TooShort, TypedError};
use super::names;
use super::relative::{self, relative};
use super::text::{digits, shown, tidy};
use crate::lang::DateForm;
use crate::model::time::{check_date, parse_date};

/// The order of day, month and year.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 2018-01-31.
    Ymd,
    /// 31.01.2018.
    #[default]
    Dmy,
    /// 1/31/2018.
    Mdy,
}

impl DateOrder {
    /// The order called `ymd`, `dmy` or `mdy`.
    pub fn from_word(text: &str) -> Option<Self> {
        match text {
            "ymd" => Some(Self::Ymd),
            "dmy" => Some(Self::Dmy),
            "mdy" => Some(Self::Mdy),
            _ => None,
        }
    }

    /// What it is called: `ymd`, `dmy` or `mdy`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ymd => "ymd",
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
        }
    }

    /// The order that the locale's name asks for: `en_US.UTF-8` puts the month first, `de_DE` the day.
    pub fn of_locale(locale: &str) -> Self {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        let language = name.split(['_', '-']).next().unwrap_or_default();
        match (name, language) {
            ("en_US" | "en-US" | "en_PH" | "en-PH" | "es_US" | "es_PR" | "fil_PH" | "tl_PH", _) => {
                Self::Mdy
            }
            (_, "ja" | "zh" | "ko" | "hu" | "lt" | "mn") => Self::Ymd,
            _ => Self::Dmy,
        }
    }

    /// The order of the environment's `LC_ALL`, `LC_TIME` or `LANG`, the first that says something.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut names = ["LC_ALL", "LC_TIME", "LANG"].iter();
        let set = names.find_map(|name| variable(name).filter(|value| !value.is_empty()));
        set.map_or(Self::default(), |locale| Self::of_locale(&locale))
    }
}

/// What a typed day is read against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayReader {
    /// The day it is.
    pub today: NaiveDate,
    /// What `5/11` means.
    pub order: DateOrder,
}

/// Numbers and names of a typed day, in their order.
#[derive(Default)]
struct Parts {
    /// Each number with its digits.
    numbers: Vec<(u32, usize)>,
    month: Option<u32>,
    weekday: Option<Weekday>,
    /// Whether "last" stands beside it, or "next".
    last: bool,
    next: bool,
    /// Whether dots stand between the numbers: then the day is first, in every language that has it.
    dotted: bool,
}

/// On which side of today a day without a year lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Towards {
    Past,
    Future,
}

/// The numbers and names are no day, in any calendar.
struct NoDay;

impl DayReader {
    /// So many days ahead a day without a year may be meant.
    pub const NEAR: i64 = 60;

    /// Reads a day that a journal takes: from 1900 to tomorrow.
    ///
    /// `today`, `yesterday`, `Tuesday` (the latest past one), `3 days ago`, `18 Nov`, `Nov 18`,
    /// `18.11.`, `18/11/2026`, `2026-11-18`. Without a year it is the latest such day.
    pub fn day(self, text: &str) -> Result<NaiveDate, TypedError> {
        Ok(check_date(self.any_day(text)?, self.today)?)
    }

    /// Reads a day wherever it lies.
    pub fn any_day(self, text: &str) -> Result<NaiveDate, TypedError> {
        self.read(text, Towards::Past)
    }

    /// Reads a day that is to come: without a year it is the next such day, and `Tuesday` the next one.
    pub fn coming_day(self, text: &str) -> Result<NaiveDate, TypedError> {
        self.read(text, Towards::Future)
    }

    /// Reads a day that has been or that something is planned for: without a year the latest such day, or the next one
    /// where the latest is over a week ago and the next one nearer, at most [`Self::NEAR`] days ahead.
    pub fn near_day(self, text: &str) -> Result<NaiveDate, TypedError> {
        let latest = self.any_day(text)?;
        let ago = self.today.signed_duration_since(latest);
        let nearer = |next: &NaiveDate| {
            let ahead = next.signed_duration_since(self.today);
            ahead < ago && ahead.num_days() <= Self::NEAR
        };
        let next = self.coming_day(text).ok().filter(nearer);
        Ok(next.filter(|_| ago.num_days() > 7).unwrap_or(latest))
    }

    fn read(self, text: &str, towards: Towards) -> Result<NaiveDate, TypedError> {
        let plain = tidy(text);
        if let Ok(date) = parse_date(&plain) {
            return Ok(date);
        }
        if let Some(date) = relative(&plain, self.today) {
            return Ok(date);
        }
        let not = || TypedError::Day(shown(text));
        let parts = parts(&plain).ok_or_else(not)?;
        let none = || TypedError::NoSuchDay {
            text: shown(text),
            why: self.too_long(&parts),
        };
        if let (Some(weekday), true, None) = (parts.weekday, parts.numbers.is_empty(), parts.month)
        {
            let towards = if parts.next { Towards::Future } else { towards };
            return self.weekday(weekday, parts.last, towards).ok_or_else(none);
        }
        if parts.next {
            return Err(not());
        }
        let date = self
            .date(&parts, towards)
            .map_err(|NoDay| not())?
            .ok_or_else(none)?;
        match parts.weekday {
            Some(said) if said != date.weekday() => Err(TypedError::Weekday { date, said }),
            _ => Ok(date),
        }
    }

    /// The latest such weekday, today too where it is one and not the last one is meant; or the next one to come.
    fn weekday(self, weekday: Weekday, last: bool, towards: Towards) -> Option<NaiveDate> {
        let today = self.today.weekday();
        let week = |days: u32| Days::new(if days == 0 { 7 } else { days.into() });
        match towards {
            Towards::Past if weekday == today && !last => Some(self.today),
            Towards::Past => self.today.checked_sub_days(week(today.days_since(weekday))),
            Towards::Future if last => None,
            Towards::Future => self.today.checked_add_days(week(weekday.days_since(today))),
        }
    }

    /// The day of numbers and a month; `None` where the calendar has none.
    fn date(self, parts: &Parts, towards: Towards) -> Result<Option<NaiveDate>, NoDay> {
        let of = |year: u32, month, day| NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day);
        let year = |(number, length): (u32, usize)| match length {
            4 => Ok(number),
            2 => Ok(self.century(number)),
            _ => Err(NoDay),
        };
        let short = |(number, length): (u32, usize)| (length <= 2).then_some(number).ok_or(NoDay);
        let first_day = match self.order {
            DateOrder::Dmy => true,
            DateOrder::Mdy => parts.dotted,
            DateOrder::Ymd => false,
        };
        Ok(match (parts.month, parts.numbers.as_slice()) {
            (Some(month), [day]) => self.nearest(month, short(*day)?, towards),
            (Some(month), [(y, 4), day]) => of(*y, month, short(*day)?),
            (Some(month), [day, y]) => of(year(*y)?, month, short(*day)?),
            (None, [day]) => self.in_month(short(*day)?, towards),
            (None, [(y, 4), m, d]) => of(*y, short(*m)?, short(*d)?),
            (None, [y @ (_, 2), m, d @ (_, 2)]) if self.order == DateOrder::Ymd => {
                of(year(*y)?, short(*m)?, short(*d)?)
            }
            (None, [a, b, y]) => {
                let (a, b, y) = (short(*a)?, short(*b)?, year(*y)?);
                either(first_day, a, b, |month, day| of(y, month, day))
            }
            (None, [a, b]) => {
                let (a, b) = (short(*a)?, short(*b)?);
                either(first_day, a, b, |month, day| {
                    self.nearest(month, day, towards)
                })
            }
            _ => return Err(NoDay),
        })
    }

    /// The year of two digits: the latest one up to the next year.
    fn century(self, short: u32) -> u32 {
        let next = u32::try_from(self.today.year() + 1).unwrap_or(2000);
        let year = next - next % 100 + short;
        if year > next { year - 100 } else { year }
    }

    /// Tomorrow: a traveller's today may be tomorrow here.
    fn last(self) -> NaiveDate {
        self.today.succ_opt().unwrap_or(self.today)
    }

    /// The latest such day, up to tomorrow, or the next one. Nine years hold a 29 February.
    fn nearest(self, month: u32, day: u32, towards: Towards) -> Option<NaiveDate> {
        let (today, last) = (self.today, self.last());
        let of = |year| NaiveDate::from_ymd_opt(year, month, day);
        match towards {
            Towards::Past => (last.year() - 8..=last.year())
                .rev()
                .find_map(|year| of(year).filter(|date| *date <= last)),
            Towards::Future => (today.year()..=today.year() + 8)
                .find_map(|year| of(year).filter(|date| *date >= today)),
        }
    }

    /// The latest day with this number in its month, or the next one: who means tomorrow says so.
    fn in_month(self, day: u32, towards: Towards) -> Option<NaiveDate> {
        (0..62).map(Days::new).find_map(|days| {
            let date = match towards {
                Towards::Past => self.today.checked_sub_days(days),
                Towards::Future => self.today.checked_add_days(days),
            };
            date.filter(|date| date.day() == day)
        })
    }

    /// The month, where the day is beyond it.
    fn too_long(self, parts: &Parts) -> Option<TooShort> {
        let (month, day, year) = match (parts.month, parts.numbers.as_slice()) {
            (Some(month), [(day, _)]) => (month, *day, None),
            (Some(month), [(year, 4), (day, _)] | [(day, _), (year, 4)]) => {
                (month, *day, Some(*year))
            }
            (None, [(year, 4), (month, _), (day, _)]) => (*month, *day, Some(*year)),
            (None, [(a, _), (b, _), rest @ ..]) => {
                let year = rest.first().and_then(|(year, length)| match length {
                    4 => Some(*year),
                    2 => Some(self.century(*year)),
                    _ => None,
                });
                // Only one of the two can be a month.
                match (*a > 12, *b > 12) {
                    (true, false) => (*b, *a, year),
                    (false, true) => (*a, *b, year),
                    _ => return None,
                }
            }
            _ => return None,
        };
        // A leap year, where none is written.
        let first = NaiveDate::from_ymd_opt(year.unwrap_or(2024).try_into().ok()?, month, 1)?;
        let days = u32::from(first.num_days_in_month());
        (day > days).then(|| TooShort {
            month: first,
            is_of_year: year.is_some(),
            days: if year.is_some() { days } else { day },
        })
    }
}

/// Reads two numbers as day and month in their order; where the calendar has no such day, in the
/// other one.
fn either(
    day_first: bool,
    a: u32,
    b: u32,
    of: impl Fn(u32, u32) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    let (first, second) = (of(b, a), of(a, b));
    if day_first {
        first.or(second)
    } else {
        second.or(first)
    }
}

/// The parts of a text that holds nothing else.
fn parts(text: &str) -> Option<Parts> {
    const FILLERS: [&str; 27] = [
        "st", "nd", "rd", "th", "er", "º", "ª", "of", "de", "del", "the", "on", "am", "den", "der",
        "le", "el", "la", "em", "na", "ng", "w", "we", "feira", "ika", "noong", "sa",
    ];
    let mut parts = Parts::default();
    let mut rest = text;
    // "-3" is no third of the month.
    text.starts_with(char::is_alphanumeric).then_some(())?;
    while let Some(first) = rest.chars().next() {
        if let Some((number, behind)) = digits(rest) {
            parts.numbers.push((number, rest.len() - behind.len()));
            parts.dotted |= behind.starts_with('.');
            rest = behind;
        } else if first.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphabetic());
            let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
            if relative::is_last(word) && parts.numbers.is_empty() {
                // "last Tuesday" is the latest one before today.
                parts.last = true;
            } else if relative::is_next(word) && parts.numbers.is_empty() {
                parts.next = true;
            } else if let Some(month) = names::month(word) {
                parts.month.replace(month).is_none().then_some(())?;
            } else if let Some(weekday) = names::weekday(word) {
                parts.weekday.replace(weekday).is_none().then_some(())?;
            } else if !FILLERS.contains(&word) {
                return None;
            }
            rest = behind;
        } else {
            rest = rest.strip_prefix([' ', '.', '/', '-', ',', '°'])?;
        }
    }
    // 20261118
    if let [(number, 8)] = parts.numbers[..] {
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        parts.numbers = vec![(year, 4), (month, 2), (day, 2)];
    }
    Some(parts)
}

/// "Wednesday 18 November 2026".
pub fn say_day(date: NaiveDate) -> String {
    DateForm::FullYear.of(date)
}
