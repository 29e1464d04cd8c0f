//! What the figures are called, and what charts look like: words and pictures for every face.
//!
//! Invariants: pure functions, no input or output, no clock, no screen; a sentence says nothing
//! that its figures do not; the window, the command line and the printed report read the same
//! words and draw the same pictures ([`scene::Scene`]).

mod amount;
pub mod beside;
pub mod document;
pub mod drawing;
pub mod figures;
pub mod fonts;
pub mod helps;
pub mod html;
pub mod letters;
pub mod page;
pub mod palette;
pub mod pdf;
pub mod pictures;
pub mod png;
pub mod scene;
mod sentence;
mod subject;
pub mod summary;
pub mod svg;
pub mod words;

#[cfg(test)]
mod tests;
