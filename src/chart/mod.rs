//! Charts as data: axes, marks, lines and a description in words.
//!
//! Pure: no screen, no colours. The window and the report draw the same [`spec::Chart`].

pub mod before_after;
pub mod calendar;
pub mod cue;
pub mod gap;
pub mod spec;
pub mod trend;
