//! The journal's words and laws: metrics, days, sessions, and the edits that change them.
//!
//! No input or output, no clock, no screen. Invariants: missing is `None`, never 0; a night belongs
//! to the date of waking; nothing changes a [`journal::Journal`] but an [`edit::Edit`], whose inverse undoes it.

pub mod area;
pub mod check;
pub mod checkin;
pub mod count;
pub mod day;
pub mod difference;
pub mod edit;
pub mod error;
pub mod evening;
pub mod extra;
mod fields;
pub mod former;
pub mod journal;
pub mod keyword;
pub mod legible;
pub mod limits;
pub mod list;
pub mod main_question;
pub mod medication;
pub mod mentions;
pub mod merge;
pub mod metric;
pub mod moving;
pub mod name;
pub mod named;
pub mod peg;
pub mod rename;
pub mod renamed;
pub mod rows;
pub mod scale;
pub mod session;
mod settle;
pub mod sleep;
pub mod stops;
pub mod time;
pub mod trial;
pub mod typed;
mod word;
