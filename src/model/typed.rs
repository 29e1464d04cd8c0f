//! What a person types for a time, a day or an amount, and what it means.
//!
//! One reader for every field of the window and every option of the command line. It is generous in
//! what it takes and strict in what it makes of it: a text has one meaning or none, and what is read
//! can be said back in words ([`say_day`], [`say_minutes`]), which are read as the same again. The
//! file's own forms, `2026-11-18` and `23:10`, are read by [`super::time`].

mod amount;
mod clock;
mod day;
mod digits;
mod error;
mod medicine;
mod money;
pub mod names;
mod relative;
mod text;

pub use amount::{count, decimal, duration, measured, minutes, number, say_minutes, whole};
pub use clock::{half_before, half_of_day, hour_of, time, time_of_night};
pub use day::{DateOrder, DayReader, say_day};
pub use digits::{digit, plain_digits};
pub use error::TypedError;
pub use medicine::{Medicine, few, medicine, strength};
pub use money::{Money, money};
pub use text::shown;

#[cfg(test)]
mod tests;
