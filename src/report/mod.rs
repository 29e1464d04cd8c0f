//! What the figures are called: the answer in words, for every face that shows it.
//!
//! Invariants: pure functions, no input or output, no clock, no screen; a sentence says nothing
//! that its figures do not; the window, the command line and the printed report read the same
//! words.

mod amount;
pub mod figures;
mod sentence;
mod subject;
pub mod words;

#[cfg(test)]
mod tests;
