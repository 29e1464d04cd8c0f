//! How much a journal holds: bounds far above any diary, so that no file can hang what reads it.
//!
//! Each is named in `docs/format.md` and in the error that it leads to.

/// The most metrics of one's own that can be added.
pub const METRICS: usize = 1_000;
/// The most rows of metrics that a file may hold: two journals may have been merged.
pub const METRICS_READ: usize = 10_000;
/// The longest id, name, unit or end of a metric, in letters.
pub const NAME: usize = 200;
/// The longest note that comes in from another program, in letters: fifty pages.
pub const NOTE: usize = 100_000;
/// No range of a metric reaches further than this on either side of 0.
pub const FARTHEST: f64 = 1_000_000.0;
