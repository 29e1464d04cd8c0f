//! The journal file from outside: its bytes, its laws, its disk and its accidents.
#![allow(
    clippy::disallowed_methods,
    reason = "these tests look at the disk behind the store's back"
)]

mod accidents;
mod away;
mod backups;
mod conflicts;
mod damage;
mod describe;
mod disk;
mod format;
mod laws;
mod merge;
mod output;
mod owner;
mod saver;
mod seeds;
mod sizes;
#[cfg(target_os = "linux")]
mod strace;
mod versions;
mod watch;

use std::path::PathBuf;

use chrono::NaiveDate;
use tempfile::TempDir;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::store::Store;

/// A folder of its own for one test.
fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn journal_in(folder: &TempDir) -> PathBuf {
    folder.path().join("journal.json")
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The edit that writes this note on the test's day.
fn note(text: &str) -> Edit {
    Edit::Note(day(), Some(text.into()))
}

/// A journal with this note and nothing else.
fn noted(text: &str) -> Journal {
    let mut journal = Journal::default();
    journal.apply(note(text)).unwrap();
    journal
}

/// Saves this note, whatever was there.
fn write_note(store: &Store, text: &str) {
    let change = |journal: &mut Journal| -> Result<_, EditError> { journal.apply(note(text)) };
    store.update(change).unwrap();
}
