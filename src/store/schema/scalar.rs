//! Reading single values: numbers, words, times, dates.
//!
//! Invariant: a wrong type or word is an error that says what was expected.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use serde::Deserializer;
use serde::de::{Error, Visitor};

use super::member::{Key, Readable, Trail};
use crate::model::area::Area;
use crate::model::keyword::Keyword;
use crate::model::metric::{Better, MetricId, Offered};
use crate::model::named::Named;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, SessionId};
use crate::model::time::{FIRST_DATE, parse_date, parse_time};
use crate::model::trial::TrialState;

/// Reads a text and makes something of it.
fn text<'de, D: Deserializer<'de>, T>(
    from: D,
    what: &'static str,
    make: impl FnOnce(&str) -> Result<T, String>,
) -> Result<T, D::Error> {
    from.deserialize_str(Text(what, make))
}

struct Text<F>(&'static str, F);

impl<T, F: FnOnce(&str) -> Result<T, String>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).map_err(E::custom)
    }
}

struct Decimal;

impl Visitor<'_> for Decimal {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }
}

impl Readable for f64 {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &Trail) -> Result<Self, D::Error> {
        from.deserialize_f64(Decimal)
    }
}

impl Readable for u32 {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &Trail) -> Result<Self, D::Error> {
        let value = from.deserialize_f64(Decimal)?;
        if (0.0..=f64::from(Self::MAX)).contains(&value) && value.fract() == 0.0 {
            return Ok(value as Self);
        }
        let what = format!("{value} is not a whole number from 0 to {}", Self::MAX);
        Err(D::Error::custom(what))
    }
}

struct Flag;

impl Visitor<'_> for Flag {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }
}

impl Readable for bool {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &Trail) -> Result<Self, D::Error> {
        from.deserialize_bool(Flag)
    }
}

impl Readable for String {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &Trail) -> Result<Self, D::Error> {
        text(from, "a text in quotes", |text| Ok(text.to_owned()))
    }
}

impl Readable for NaiveTime {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &Trail) -> Result<Self, D::Error> {
        let parse = |text: &str| parse_time(text).map_err(|e| e.to_string());
        text(from, "a time like \"23:10\"", parse)
    }
}

impl Readable for NaiveDate {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let parse = |text: &str| Self::parse(text, trail);
        text(from, "a date like \"2026-11-22\"", parse)
    }
}

impl Key for NaiveDate {
    fn parse(text: &str, _: &Trail) -> Result<Self, String> {
        let date = parse_date(text).map_err(|e| e.to_string())?;
        if date < FIRST_DATE {
            return Err(format!("{date} is before {FIRST_DATE}, the first date"));
        }
        Ok(date)
    }
}

impl Key for MetricId {
    fn parse(text: &str, trail: &Trail) -> Result<Self, String> {
        Ok(Self::kept(text, |name| trail.word(name)))
    }
}

impl Key for Area {
    fn parse(text: &str, trail: &Trail) -> Result<Self, String> {
        Ok(Self::kept(text, |name| trail.word(name)))
    }
}

/// Reads one of a few words.
fn word<'de, D: Deserializer<'de>, T: Keyword>(from: D) -> Result<T, D::Error> {
    text(from, "a word in quotes", |text| {
        T::from_word(text).ok_or_else(|| {
            let allowed: Vec<_> = T::ALL.iter().map(|(_, word)| *word).collect();
            format!("\"{text}\" is not one of {}", allowed.join(", "))
        })
    })
}

macro_rules! readable {
    ($($type:ty, $from:ident, $trail:pat => $read:expr;)*) => {$(
        impl Readable for $type {
            fn read<'de, D: Deserializer<'de>>($from: D, $trail: &Trail) -> Result<Self, D::Error> {
                $read
            }
        }
    )*};
}

readable! {
    Named, from, _ => word(from);
    Reason, from, _ => word(from);
    Pressure, from, _ => word(from);
    TrialState, from, _ => word(from);
    ScoresTaken, from, _ => word(from);
    Better, from, _ => word(from);
    Offered, from, _ => word(from);
    MetricId, from, trail => text(from, "a metric's id in quotes", |text| Self::parse(text, trail));
    Area, from, trail => text(from, "a region's name in quotes", |text| Self::parse(text, trail));
    SessionId, from, _ => text(from, "an id in quotes", |text| Ok(Self::new(text)));
    Kind, from, trail => text(from, "a kind of session in quotes", |text| {
        Ok(Self::kept(text, |name| trail.word(name)))
    });
}
