//! One writer at a time, and one window that writes.
//!
//! The operating system holds the lock of a save on `<journal>.lock` and the window's seat on
//! `.<journal>.window`, so that a crash can't leave them locked.
//! Invariant: these files are never deleted; two writers could hold two files of that name.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::error::SaveError;
use super::file;

/// How long another writer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// The right to write a journal, given back when dropped.
#[derive(Debug)]
pub struct Lock {
    // Closing the file unlocks it.
    _file: File,
}

impl Lock {
    /// Waits up to two seconds for the right to write the journal at `path`, links followed.
    pub fn take(path: &Path) -> Result<Self, SaveError> {
        let path = file::resolve(path)?;
        file::make_folder(&path)?;
        let failed = |error: io::Error| SaveError::not_written(&path, &error);
        let file = open(&beside(&path, "", ".lock")).map_err(failed)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                // A file system without locks; the journal's fingerprint still guards it.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    break;
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
                    thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(SaveError::Locked { path }),
            }
        }
        Ok(Self { _file: file })
    }
}

/// Whether a window may write the journal that it shows.
#[derive(Debug)]
pub enum Seat {
    /// It may, until this is dropped.
    Taken(Lock),
    /// Another window has the journal open.
    Occupied,
    /// The file system can't say; saves are guarded by their own lock all the same.
    Unknown,
}

impl Seat {
    /// The right to be the window that writes the journal at `path`, links followed. Waits for
    /// nobody.
    pub fn take(path: &Path) -> Self {
        let Ok(path) = file::resolve(path) else {
            return Self::Unknown;
        };
        if file::make_folder(&path).is_err() {
            return Self::Unknown;
        }
        let Ok(file) = open(&beside(&path, ".", ".window")) else {
            return Self::Unknown;
        };
        match file.try_lock() {
            Ok(()) => Self::Taken(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => Self::Occupied,
            Err(TryLockError::Error(_)) => Self::Unknown,
        }
    }

    /// Whether another window has the journal open.
    pub fn is_occupied(&self) -> bool {
        matches!(self, Self::Occupied)
    }
}

/// A file beside the journal, called like it with something before and behind.
fn beside(journal: &Path, before: &str, behind: &str) -> PathBuf {
    let mut name = OsString::from(before);
    name.push(journal.file_name().unwrap_or_default());
    name.push(behind);
    journal.with_file_name(name)
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
