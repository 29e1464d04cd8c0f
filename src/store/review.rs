//! Looking back: the list of backups, what differs from the newest one, and going back to one.
//!
//! Invariant: going back first keeps what is there, even a file that can't be read; where that is
//! not possible nothing is restored.

use std::fs;
use std::path::PathBuf;

use super::backup::{self, Backup, Backups, Kept};
use super::error::{BackupError, Look, RestoreError, StoreError};
use super::file::{self, Durability};
use super::schema;
use super::seal::Seal;
use super::{FileState, SaveError, Store};
use crate::lang::say;
use crate::model::difference::{Difference, difference};
use crate::model::journal::Journal;
use crate::model::stops::with_stops;

/// The newest backup that is as Unkink wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Newest {
    /// It, and its journal; `None` where none is whole.
    pub found: Option<(Backup, Journal)>,
    /// Newer ones that could not be read.
    pub passed_over: Vec<BackupError>,
}

/// A journal held against the newest backup that is whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// What it is held against; `None` where there is no whole backup.
    pub backup: Option<Backup>,
    /// What turns the backup into the journal.
    pub differences: Vec<Difference>,
    /// Why it is not held against a newer backup, or against any.
    pub trouble: Vec<BackupError>,
}

/// A backup that is the journal now.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The journal.
    pub journal: Journal,
    /// What was there before, as a backup; `None` where there was nothing, or the same.
    pub before: Option<PathBuf>,
    /// How sure it is.
    pub durability: Durability,
    /// Whether an experiment that the backup has not as stopped stays stopped.
    pub has_stops: bool,
}

impl Store {
    /// The backups of this journal, newest first: names and lengths, none of them is read.
    pub fn backups(&self) -> Result<Backups, BackupError> {
        let path = file::resolve(&self.path).map_err(|error| BackupError::Unseen {
            cause: match error {
                // Its backups are where its file is.
                SaveError::DanglingLink { target, .. } => {
                    let path = &target.display().to_string();
                    say::WhyDanglingTo { path }.text()
                }
                SaveError::NotWritten { cause, .. } => cause,
                other => other.to_string(),
            },
            remedy: Look::Journal,
            folder: backup::folder_of(&self.path),
        })?;
        backup::list(&path)
    }

    /// Where the backups are, or will be.
    pub fn backups_folder(&self) -> PathBuf {
        let path = file::resolve(&self.path).unwrap_or_else(|_| self.path.clone());
        backup::folder_of(&path)
    }

    /// The newest backup that is as Unkink wrote it, and its journal. Reads from the newest on.
    pub fn newest_whole(&self) -> Result<Newest, BackupError> {
        let mut newest = Newest::default();
        for backup in self.backups()?.list {
            match backup.load() {
                Ok(loaded) if loaded.state == FileState::Whole => {
                    newest.found = Some((backup, loaded.journal));
                    break;
                }
                // Edited elsewhere, or of a newer Unkink.
                Ok(_) => {}
                Err(error) => newest.passed_over.push(BackupError::PassedOver(error)),
            }
        }
        Ok(newest)
    }

    /// What differs between the newest whole backup and the journal as it is now: for a look at a
    /// file whose seal does not match.
    pub fn review(&self, now: &Journal) -> Review {
        let newest = self.newest_whole().unwrap_or_else(|error| Newest {
            found: None,
            passed_over: vec![error],
        });
        let (backup, before) = newest.found.unzip();
        Review {
            backup,
            differences: before.map_or_else(Vec::new, |before| difference(&before, now)),
            trouble: newest.passed_over,
        }
    }

    /// Puts the backup in the journal's place, byte for byte, after what is there has become a
    /// backup itself; only an experiment that was stopped since stays so, as its results have been seen. For a journal that can be read, the window rather turns it into the backup by
    /// an edit ([`crate::model::difference::turn`]), which can be undone.
    pub fn restore(&self, backup: &Backup) -> Result<Restored, RestoreError> {
        let _lock = self.lock()?;
        let path = file::resolve(&self.path).map_err(RestoreError::NotSaved)?;
        file::sweep(&path);
        let (mut bytes, mut journal) = read(backup)?;
        let durability = Durability::Confirmed;
        let there = fs::read(&path).ok();
        if there.as_ref().is_some_and(|there| *there == bytes) {
            return Ok(Restored {
                journal,
                before: None,
                durability,
                has_stops: false,
            });
        }
        let stopped = there.and_then(|there| stopped_since(&bytes, &there));
        let has_stops = stopped.is_some();
        if let Some(stopped) = stopped {
            (bytes, journal) = (schema::to_bytes(&stopped), stopped);
        }
        let kept = Kept::before_restore(&path);
        let before = kept.path()?;
        let durability = file::save(&path, &bytes).inspect_err(|_| kept.take_back())?;
        // What was there is kept; that the disk did not confirm it is told as for the journal.
        let durability = match kept.settle() {
            Ok(()) => durability,
            Err(_) => Durability::Unconfirmed,
        };
        Ok(Restored {
            journal,
            before,
            durability,
            has_stops,
        })
    }
}

/// The backup's journal with the experiments that `there` has as stopped; `None` where it has them so itself, or where
/// either is not as Unkink wrote it.
fn stopped_since(backup: &[u8], there: &[u8]) -> Option<Journal> {
    let whole = |bytes: &[u8]| {
        let read = schema::from_bytes(bytes).ok();
        read.filter(|read| read.seal == Seal::Whole && read.version <= schema::VERSION)
    };
    let (then, now) = (whole(backup)?.journal, whole(there)?.journal);
    let stopped = with_stops(then.clone(), &now);
    (stopped != then).then_some(stopped)
}

/// A backup's bytes and what they say.
fn read(backup: &Backup) -> Result<(Vec<u8>, Journal), RestoreError> {
    let place = Store::at(&backup.path);
    let Some(bytes) = place.bytes()? else {
        let cause = "it is gone".into();
        let path = backup.path.clone();
        return Err(StoreError::Unreadable { cause, path }.into());
    };
    let read = schema::from_bytes(&bytes).map_err(|error| place.damaged(error))?;
    Ok((bytes, read.journal))
}
