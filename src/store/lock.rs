//! One writer at a time, and one window that writes.
//!
//! The operating system holds the lock of a save on `<journal>.lock` and the window's seat on
//! `.<journal>.window`, so that a crash can't leave them locked.
//! Invariant: these files are never deleted; two writers could hold two files of that name.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::error::{self, SaveError};
use super::file;
use crate::lang::say;

/// How long another writer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// The right to write a journal, given back when dropped.
#[derive(Debug)]
pub struct Lock {
    // Closing the file unlocks it.
    _file: File,
    held: bool,
}

impl Lock {
    /// Waits up to two seconds for the right to write the journal at `path`, links followed.
    pub fn take(path: &Path) -> Result<Self, SaveError> {
        let path = file::resolve(path)?;
        let place = beside(&path, "", ".lock");
        let file = open(&place, &path).map_err(|error| in_the_way(&place, &path, &error))?;
        let begun = Instant::now();
        let held = loop {
            match file.try_lock() {
                Ok(()) => break true,
                // A file system without locks; the journal's fingerprint still guards it.
                Err(TryLockError::Error(error)) if is_lockless(&error) => break false,
                Err(TryLockError::Error(error)) => {
                    return Err(SaveError::not_written(&path, &error));
                }
                Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
                    thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(SaveError::Locked { path }),
            }
        };
        Ok(Self { _file: file, held })
    }

    /// Whether it keeps others out: some file systems have no locks.
    pub const fn is_held(&self) -> bool {
        self.held
    }
}

/// Why the lock's file can't be opened: where it is the cause itself, it is named.
fn in_the_way(place: &Path, journal: &Path, error: &io::Error) -> SaveError {
    let Ok(found) = fs::symlink_metadata(place) else {
        return SaveError::not_written(journal, error);
    };
    let (cause, remedy) = if !found.is_file() {
        (say::WhyLockInTheWay.text(), say::DoMoveLock.text())
    } else if error.kind() == io::ErrorKind::PermissionDenied {
        (say::WhyLockOfOthers.text(), say::DoGiveBackLock.text())
    } else {
        (error::cause(error), error::remedy(error))
    };
    SaveError::NotWritten {
        cause,
        remedy,
        path: place.to_owned(),
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
        let Ok(file) = open(&beside(&path, ".", ".window"), &path) else {
            return Self::Unknown;
        };
        match file.try_lock() {
            Ok(()) => Self::Taken(Lock {
                _file: file,
                held: true,
            }),
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
pub(super) fn beside(journal: &Path, before: &str, behind: &str) -> PathBuf {
    let mut name = OsString::from(before);
    name.push(journal.file_name().unwrap_or_default());
    name.push(behind);
    journal.with_file_name(name)
}

/// What stands before and behind the journal's name in those of the files that are kept beside it.
pub(super) const BESIDE: [(&str, &str); 5] = [
    ("", ".lock"),
    (".", ".window"),
    (".", ".drafts"),
    (".", ".brought-in"),
    (".", ".brought-values"),
];

/// Whether a file of this name is kept beside some journal.
pub(super) fn is_beside_a_journal(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    let fits = |(before, behind): &(&str, &str)| {
        let rest = name.strip_prefix(before.as_bytes());
        let rest = rest.and_then(|rest| rest.strip_suffix(behind.as_bytes()));
        rest.is_some_and(|journal| !journal.is_empty())
    };
    BESIDE.iter().any(fits)
}

/// Whether the file system says in one of its ways that it has no locks.
fn is_lockless(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, Unsupported};
    #[cfg(unix)]
    let none = error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error());
    #[cfg(not(unix))]
    let none = false;
    none || matches!(error.kind(), Unsupported | InvalidInput)
}

/// Opens the lock's file at `path`, or makes it; it belongs to the journal's owner.
fn open(path: &Path, journal: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // A pipe of that name would be waited for without end, and a link leads to a file of others.
        let flags = (OFlags::NONBLOCK | OFlags::NOFOLLOW).bits();
        options.mode(0o600).custom_flags(flags.cast_signed());
    }
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        let why = format!("{} is no ordinary file", path.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, why));
    }
    file::give_file(&file, journal);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn every_way_to_have_no_locks_is_known() {
        use rustix::io::Errno;
        for errno in [Errno::NOLCK, Errno::INVAL, Errno::NOSYS, Errno::OPNOTSUPP] {
            let error = io::Error::from_raw_os_error(errno.raw_os_error());
            assert!(is_lockless(&error), "{error}");
        }
        let other = io::Error::from_raw_os_error(Errno::IO.raw_os_error());
        assert!(!is_lockless(&other));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_the_place_of_the_lock_is_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let journal = folder.path().join("journal.json");
        let pipe = beside(&journal, "", ".lock");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        assert!(matches!(
            Lock::take(&journal),
            Err(SaveError::NotWritten { .. })
        ));
    }
}
