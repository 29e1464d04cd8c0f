//! The report for a doctor or therapist: its content, its pages, and the files that they are written to.
//!
//! Invariants: pure functions, no input or output, no clock, no screen; every face is made from the same
//! [blocks](document::Block), so that no two can say different things.

pub mod content;
pub mod document;
pub mod outgoing;
pub mod page;
pub mod pictures;
pub mod writers;
