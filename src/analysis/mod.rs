//! What a series of days says: pure functions, no input or output, no clock, no screen.
//!
//! Invariants: missing is `None` and is never filled in; what can't be computed is `None`, never 0,
//! NaN or infinite; nothing here writes a sentence, only figures and verdicts.
//!
//! ```
//! use unkink::analysis::effect::effect;
//! use unkink::analysis::question::Question;
//! use unkink::demo::demo;
//! use unkink::model::metric::MetricId;
//! use unkink::model::time::parse_date;
//! use unkink::words;
//!
//! let journal = demo(2, 1, parse_date("2026-11-22")?);
//! let pain = journal.metrics().get(&MetricId::PAIN).ok_or("no pain")?;
//! let answer = effect(&journal, pain, &Question::main(&journal));
//! let (low, high) = answer.interval.ok_or("too early")?;
//! assert!(answer.effect.is_some_and(|mean| low <= mean && mean <= high));
//! assert!(words::question(&answer, journal.metrics()).contains("massage"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod adherence;
pub mod agreed;
pub mod answer;
pub mod begin;
pub mod cautions;
pub mod checkpoint;
pub mod company;
pub mod compare;
pub mod contrast;
pub mod cost;
pub mod descriptive;
pub mod diary;
pub mod distribution;
pub mod dose;
pub mod each;
pub mod effect;
pub mod estimate;
mod evenings;
pub mod experiment;
pub mod fade;
mod filter;
pub mod forecast;
pub mod grid;
mod guard;
mod held;
pub mod holm;
pub mod looks;
pub mod luck;
pub mod magnitude;
pub mod naming;
pub mod overlap;
pub mod planner;
pub mod question;
pub mod random;
pub mod rank;
mod raw;
pub mod recovery;
pub mod rolling;
pub mod schedule;
pub mod sequential;
pub mod series;
pub mod smooth;
pub mod tomorrow;
pub mod totals;
pub mod trial;
pub mod verdict;
pub mod weekday;

#[cfg(test)]
mod reference;
