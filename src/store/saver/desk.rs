//! What the window and the saver's threads share, and how the save of one snapshot ended.

use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::store::{BackupError, Base, CopyError, Durability, Loaded, SaveError, StoreError};

/// How the save of one snapshot ended.
#[derive(Debug)]
pub struct Outcome {
    /// The revision of the journal that was to be saved; 0 where the file was only looked at.
    pub revision: u64,
    /// Whether it was.
    pub result: Result<Durability, SaveError>,
    /// Whether the version before is kept as a backup. When not, a save stands all the same.
    pub backup: Result<(), BackupError>,
    /// Whether other programs were kept out meanwhile; some file systems have no locks.
    pub guarded: bool,
    /// With [`SaveError::ChangedOutside`]: what is on disk now, for the app to merge with what is
    /// open, [`super::Saver::rebase`] and save again.
    pub fresh: Option<Result<Box<Loaded>, StoreError>>,
}

impl Outcome {
    pub(super) fn failed(revision: u64, error: SaveError) -> Self {
        Self {
            revision,
            result: Err(error),
            ..Self::back()
        }
    }

    /// The folder is back, and holds what was last saved.
    pub(super) const fn back() -> Self {
        Self {
            revision: 0,
            result: Ok(Durability::Confirmed),
            backup: Ok(()),
            guarded: true,
            fresh: None,
        }
    }
}

/// A snapshot and its revision.
pub(super) type Snapshot = (Arc<Journal>, u64);

/// What window and thread share.
pub(super) struct Desk {
    pub(super) waiting: Option<Snapshot>,
    /// The revision that is being written now.
    pub(super) writing: Option<u64>,
    pub(super) base: Base,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) phase: Phase,
    /// Whether the file shall be read at the next look, whatever it looks like.
    pub(super) look: bool,
    /// Copies that a cloud folder has put beside the journal.
    pub(super) copies: Vec<PathBuf>,
    /// Whether another window's seat is free, where somebody wants to know.
    pub(super) seat: Option<bool>,
    pub(super) copying: Copying,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Snapshots are written as they come.
    Open,
    /// The file changed outside: snapshots wait for a new base.
    Stalled,
    /// What waits is written, then the thread ends.
    Closing,
    /// The thread has ended.
    Ended,
}

#[derive(Clone)]
pub(super) struct Shared(pub(super) Arc<(Mutex<Desk>, Condvar)>);

impl Shared {
    pub(super) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn change(&self, change: impl FnOnce(&mut Desk)) {
        change(&mut self.desk());
        self.0.1.notify_all();
    }
}

/// Tells the window that there is news.
pub(super) type Notify = Arc<dyn Fn() + Send + Sync>;

/// The day's copy in a folder of the person's choice.
#[derive(Default)]
pub(super) struct Copying {
    pub(super) folder: Option<PathBuf>,
    /// The folder and the day of the last copy that is known to be there.
    pub(super) done: Option<(PathBuf, NaiveDate)>,
    /// Whether one is being made.
    pub(super) busy: bool,
    /// How the last one ended.
    pub(super) ended: Option<Result<(), CopyError>>,
}
