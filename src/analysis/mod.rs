//! What a series of days says: pure functions, no input or output, no clock, no screen.
//!
//! Invariants: missing is `None` and is never filled in; what can't be computed is `None`, never 0,
//! NaN or infinite; nothing here writes a sentence, only figures and verdicts.

pub mod answer;
pub mod cautions;
pub mod compare;
pub mod cost;
pub mod descriptive;
pub mod diary;
pub mod distribution;
pub mod dose;
pub mod each;
pub mod effect;
pub mod estimate;
pub mod fade;
mod filter;
pub mod forecast;
pub mod grid;
mod guard;
pub mod holm;
pub mod looks;
pub mod luck;
pub mod magnitude;
pub mod naming;
pub mod overlap;
pub mod question;
pub mod random;
pub mod rank;
pub mod rolling;
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
