//! Which files of a watched folder came in: `.journal.json.brought-in` beside the journal, a line a file. Not part of
//! the journal; without it files come again, and change nothing.

use std::path::{Path, PathBuf};

use super::file;
use super::lock::beside;
use super::settings;

/// Where the list of the journal at `path` is.
pub fn path_of(journal: &Path) -> PathBuf {
    let journal = file::resolve(journal).unwrap_or_else(|_| journal.to_owned());
    beside(&journal, ".", ".brought-in")
}

/// What it says; nothing where it can't be read.
pub fn read(path: &Path) -> String {
    let bytes = settings::read(path).ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
