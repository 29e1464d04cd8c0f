//! The answer in words: its headline and sentence, what stands beside them, its figures with their labels.
//!
//! Invariants: pure functions, no input or output, no clock, no screen; a sentence says nothing that its figures
//! do not; window, command line and report say it with the same words.

mod amount;
mod answer;
pub mod beside;
pub mod chances;
mod count;
pub mod experiment;
pub mod figures;
pub mod helps;
mod luck;
pub mod recovery;
mod sentence;
mod subject;
pub mod tomorrow;

#[cfg(test)]
mod tests;

pub use amount::{Measure, zero_sides};
pub use answer::{
    chip, difference, fade, headline, headline_in, question, question_in, sentence, sentence_in,
    shows_help, surer,
};
pub use count::count;
pub use subject::{Subject, Voice, capital};
