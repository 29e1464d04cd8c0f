//! Unkink: a journal for a sore back that answers one question honestly: does the massage help me?
//!
//! One person, one window, one JSON file of their own. The house has floors; a folder imports only
//! folders below it and never a sibling on its floor (`tests/it/architecture.rs` holds this map
//! against the code):
//!
//! ```text
//! main.rs          bin/unkink-cli.rs
//!    ui                  cli
//!       \               /    \
//!           report             \
//!           chart               \
//!          analysis     store   exchange
//!                 \      |      /
//!                      model
//! ```
//!
//! - [`model`]: the journal, its laws and its edits.
//! - [`analysis`]: pure functions on series of days.
//! - [`store`]: the journal file, written so that it can't be lost.
//! - [`exchange`]: other formats in and out.
//! - [`chart`]: charts as data.
//! - [`report`]: the answer in words.
//! - [`cli`]: the command line.
//! - `ui`: the window (feature `gui`).
//!
//! Invariants: missing is `None`, never 0; *today* is passed in; only edits change a journal; only
//! [`store`], [`exchange`] and the faces touch the disk; the library never prints.

pub mod analysis;
pub mod chart;
pub mod cli;
pub mod exchange;
pub mod model;
pub mod report;
pub mod store;
#[cfg(feature = "gui")]
pub mod ui;
