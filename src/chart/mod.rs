//! Charts as data: axes, marks and a description in words.
//!
//! Pure: no screen, no colours. The window and the report draw the same [`spec::Chart`], and show
//! the same data as a [`table::Table`].

pub mod ahead;
pub mod before_after;
pub mod calendar;
pub mod course;
pub mod cue;
pub mod fortnight;
pub mod gap;
pub mod grain;
pub mod heatmap;
pub mod scale;
pub mod scatter;
pub mod sleep;
pub mod spec;
pub mod table;
pub mod trails;
pub mod trend;
pub mod trial;
pub mod weekday;
