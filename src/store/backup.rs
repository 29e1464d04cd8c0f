//! Earlier states of the journal, in `backups/` beside it.
//!
//! Invariants: a backup is the very file that a save replaced, under a second name (a copy where
//! there are no links); it is made before the save and what is surplus goes only after it; nothing
//! in the folder is touched but backups of this journal; the list is in the order in which the
//! states were the journal. A backup that can't be made never stops a save.

mod contents;
mod keep;
mod kept;
mod name;

use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::error::{self, BackupError, Look};
use super::file;
use crate::lang::say;
use name::Naming;

pub use contents::{Contents, size};
pub use keep::surplus;
pub(super) use kept::Kept;
pub(super) use name::is_name;

/// The name of the folder beside the journal.
pub(super) const FOLDER: &str = "backups";

/// One earlier state of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// When that state was saved, by the clock on the wall.
    pub when: DateTime<FixedOffset>,
    /// Its place among those of the same second, from 1.
    pub number: u32,
    /// Its length in bytes.
    pub bytes: u64,
}

/// All backups of a journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// Newest first.
    pub list: Vec<Backup>,
    /// The bytes they take on the disk. One that is the journal's own file under a second name
    /// takes none.
    pub bytes: u64,
}

/// Where the backups of the journal are; `journal` is no link.
pub(super) fn folder_of(journal: &Path) -> PathBuf {
    file::folder_of(journal).join(FOLDER)
}

/// The backups of the journal, by their names alone.
pub(super) fn list(journal: &Path) -> Result<Backups, BackupError> {
    let folder = folder_of(journal);
    let unseen = |error: io::Error| BackupError::Unseen {
        cause: match error.kind() {
            io::ErrorKind::PermissionDenied => say::WhyNoLookIn.text(),
            io::ErrorKind::NotADirectory => say::WhyInPlaceOfFolder.text(),
            _ => error::cause(&error),
        },
        remedy: match error.kind() {
            io::ErrorKind::PermissionDenied => Look::Rights,
            io::ErrorKind::NotADirectory => Look::InTheirPlace,
            _ => Look::Disk,
        },
        folder: folder.clone(),
    };
    // A pipe in its place would be waited for without end.
    let there = fs::metadata(&folder).and_then(|found| file::is_folder(&found));
    let names = match there.and_then(|()| file::names(&folder)) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Backups::default()),
        Err(error) => return Err(unseen(error)),
    };
    let naming = Naming::of(journal);
    let current = fs::metadata(journal).ok();
    let mut found = Backups::default();
    for name in names {
        let entry = read_entry(&naming, &folder, &name).map_err(unseen)?;
        let Some((backup, meta)) = entry else {
            continue;
        };
        if !current.as_ref().is_some_and(|now| is_same(now, &meta)) {
            found.bytes += backup.bytes;
        }
        found.list.push(backup);
    }
    let age = |backup: &Backup| (backup.when, backup.number);
    found
        .list
        .sort_by_key(|backup| std::cmp::Reverse(age(backup)));
    Ok(found)
}

/// The backup of this name; `None` for what is none, or went away meanwhile.
fn read_entry(
    naming: &Naming,
    folder: &Path,
    name: &OsStr,
) -> io::Result<Option<(Backup, Metadata)>> {
    let Some((when, number)) = name.to_str().and_then(|name| naming.read(name)) else {
        return Ok(None);
    };
    let path = folder.join(name);
    // Of the entry itself: a link in there is nothing that we made.
    let meta = match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        meta => meta?,
    };
    let bytes = meta.len();
    let backup = Backup {
        path,
        when,
        number,
        bytes,
    };
    Ok(meta.is_file().then_some((backup, meta)))
}

/// Whether both are one file under two names.
#[cfg(unix)]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

/// Elsewhere there is no telling; a backup is then counted rather than forgotten.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    false
}
