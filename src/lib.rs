//! Unkink: a journal for a sore back that answers one question honestly: does the massage help me?
//!
//! One person, one window, one JSON file of their own. What each folder is, what it may import and what always
//! holds in it stands in the table of `ARCHITECTURE.md`, and a test holds the table against the code.
//!
//! Invariants: missing is `None`, never 0; *today* is passed in; only edits change a journal; only
//! [`store`], [`exchange`] and the faces touch the disk; the library never prints.

pub mod analysis;
pub mod chart;
pub mod cli;
pub mod demo;
pub mod drawing;
pub mod exchange;
pub mod fonts;
pub mod lang;
pub mod model;
pub mod report;
pub mod store;
#[cfg(feature = "gui")]
pub mod ui;
pub mod words;

pub use store::APP_ID;
