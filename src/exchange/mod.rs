//! Other formats in and out, and the example diary.
//!
//! Parsers take bytes and planners take a journal they never change: an import is a [`plan::Plan`]
//! whose edit the caller applies. The disk is touched in [`files`] and in
//! [`incoming`].

pub mod another;
pub mod cell;
mod columns;
pub mod csv_out;
pub mod dates;
pub mod decode;
mod error;
pub mod files;
mod fnv;
pub mod formats;
pub mod guess;
mod html;
pub mod incoming;
pub mod known;
pub mod mapping;
mod nights;
mod outcome;
pub mod own;
mod own_metrics;
pub mod phrase;
mod placing;
pub mod plan;
mod reading;
pub mod remembered;
pub mod sessions;
pub mod table;
pub mod worded;
pub mod zeros;

pub use error::{ImportError, LARGEST, NAMED, listed, more};
