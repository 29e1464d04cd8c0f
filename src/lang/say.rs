//! A type for each message: `build.rs` makes them from `assets/lang/en`.
//!
//! `say::AnswerSeems { subject, measure, voice }.text()` is the message `answer-seems` in the language in force.
#![allow(
    clippy::pedantic,
    reason = "all are made alike, whatever arguments they have; their words are quoted"
)]

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::args::{Args, Forms, MeasureForms, SubjectForms, text};
use super::choice;
use super::date::{DateForm, DurationForm, Near, TimeForm};

include!(concat!(env!("OUT_DIR"), "/say.rs"));
