//! One writer at a time.
//!
//! The operating system holds the lock on `<journal>.lock`, so that a crash can't leave it locked.
//! Invariant: the lock file is never deleted; two writers could hold two files of that name.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
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
        let file = open(&path).map_err(failed)?;
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

fn open(journal: &Path) -> io::Result<File> {
    let mut name = journal.as_os_str().to_owned();
    name.push(".lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(name)
}
