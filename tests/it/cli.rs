//! The command line from outside: the real program, its output and its exit codes.
#![allow(
    clippy::disallowed_methods,
    reason = "these tests stand outside: they look at files and at the clock themselves"
)]

mod backups;
mod cells;
mod chart;
mod check;
mod compare;
mod effect;
mod entry;
mod exchange;
mod forecast;
mod hostile;
mod import;
mod names;
mod output;
mod places;
mod question;
mod report;
mod rights;
pub mod run;
mod spellings;
mod together;
mod trial;
mod trials;
mod watch;
