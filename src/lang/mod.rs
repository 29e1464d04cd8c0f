//! The languages: every message a person reads, by its type, in the language in force.
//!
//! The words are in `assets/lang`, a file a language; [`say`] has a type for each message, made from the English file
//! by `build.rs`. Invariants: no key stands in the code, and none on the screen; nothing panics for a file's faults.

mod args;
pub mod choice;
mod date;
mod language;
pub mod say;
mod spoken;

pub use args::{Forms, MEASURE, MeasureForms, SUBJECT, SubjectForms};
pub use date::{
    DATE_PARTS, DURATION_PARTS, DateForm, DurationForm, Near, TIME_PARTS, TimeForm, date, duration,
    time,
};
pub use language::{Language, figure, lowers};
pub use spoken::{Spoken, VARIABLE};
