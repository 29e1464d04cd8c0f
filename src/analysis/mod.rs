//! What a series of days says: pure functions, no input or output, no clock, no screen.
//!
//! Invariants: missing is `None` and is never filled in; what can't be computed is `None`, never 0,
//! NaN or infinite; nothing here writes a sentence, only figures and verdicts.

pub mod descriptive;
pub mod distribution;
pub mod forecast;
pub mod rolling;
pub mod series;
pub mod weekday;

#[cfg(test)]
mod reference;
