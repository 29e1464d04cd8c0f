//! Where the open journal is kept, and the thread that knows the file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::jobs::Post;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::store::lock::Seat;
use crate::store::writers::IsIdle;
use crate::store::{Base, FileState, Loaded, SaveError, Saver, Store, StoreError};
use crate::ui::status::Status;

/// Where a journal is kept.
pub(super) enum Place {
    /// In a file, by this saver; no other window writes it.
    File {
        saver: Saver,
        seat: Seat,
        /// Where each day's first save leaves a copy, as the saver knows it.
        copies_to: Option<PathBuf>,
    },
    /// Nowhere: it is the example.
    Example,
    /// In a file that must not be written, but is watched.
    ReadOnly(Saver),
}

impl Place {
    /// The file of `store` as it was loaded, and how far what is open is saved in it.
    pub fn of(store: &Store, loaded: &Loaded, post: &Post<()>) -> (Self, Status) {
        let mut status = match loaded.state {
            FileState::New => Status::Nothing,
            FileState::Whole => Status::Saved(None),
            FileState::ChangedElsewhere => Status::ChangedElsewhere,
            FileState::Newer { version } => Status::Newer(version),
        };
        if status.is_read_only() {
            return (Self::read_only(store, loaded.base, post), status);
        }
        let seat = store.seat();
        if !seat.is_occupied() {
            return (Self::file(store, loaded.base, seat, post), status);
        }
        status = Status::OpenElsewhere;
        let saver = saver(store, loaded.base, post);
        saver.mind_the_seat();
        (Self::ReadOnly(saver), status)
    }

    /// A file that this window writes.
    pub fn file(store: &Store, base: Base, seat: Seat, post: &Post<()>) -> Self {
        Self::File {
            saver: saver(store, base, post),
            seat,
            copies_to: None,
        }
    }

    /// A file that is only watched.
    pub fn read_only(store: &Store, base: Base, post: &Post<()>) -> Self {
        Self::ReadOnly(saver(store, base, post))
    }

    /// The thread that knows the file.
    pub fn saver(&self) -> Option<&Saver> {
        match self {
            Self::File { saver, .. } | Self::ReadOnly(saver) => Some(saver),
            Self::Example => None,
        }
    }

    /// The thread that writes the file.
    pub fn writer(&self) -> Option<&Saver> {
        match self {
            Self::File { saver, .. } => Some(saver),
            Self::Example | Self::ReadOnly(_) => None,
        }
    }

    /// Whether nothing may be changed.
    pub fn is_read_only(&self) -> bool {
        matches!(self, Self::ReadOnly(_))
    }

    /// Has the journal written, where this window writes it; returns whether it does.
    pub fn save(&self, journal: &Arc<Journal>, revision: u64) -> bool {
        let writer = self.writer();
        if let Some(saver) = writer {
            saver.save(journal.clone(), revision);
        }
        writer.is_some()
    }

    /// Leaves a copy in this folder at each day's first save, or no longer.
    pub fn copy_to(&mut self, folder: Option<&Path>) {
        if let Self::File {
            saver, copies_to, ..
        } = self
            && copies_to.as_deref() != folder
        {
            *copies_to = folder.map(Path::to_owned);
            saver.copy_to(copies_to.clone());
        }
    }

    /// Says whether the saver has nothing left to write; none where nothing is to be written.
    pub fn idle_check(&self) -> Option<IsIdle> {
        self.writer().map(Saver::idle_check)
    }

    /// Lets another window, or another document of this one, write the file from now on.
    pub fn leave_seat(&mut self) {
        if let Self::File { seat, .. } = self {
            *seat = Seat::Unknown;
        }
    }

    /// The folder is back, perhaps as another one: the seat in the old one keeps nobody out.
    pub fn sit_again(&mut self, path: &Path) {
        if let Self::File { seat, .. } = self {
            *seat = Seat::Unknown;
            *seat = Seat::take(path);
        }
    }

    /// Writes what waits, for at most this long.
    pub fn finish(&mut self, timeout: Duration) {
        if let Self::File { saver, .. } = self {
            saver.finish(timeout);
        }
    }
}

fn saver(store: &Store, base: Base, post: &Post<()>) -> Saver {
    let post = post.clone();
    Saver::spawn(store.clone(), base, move || post.leave(()))
}

/// The status of a journal whose file is there no more as it was, and can't be read.
pub(super) fn unreadable(error: StoreError) -> Status {
    let what = match error {
        StoreError::Away { folder } => return Status::Away(folder),
        StoreError::Damaged { .. } => say::DamagedOutside.text(),
        _ => say::UnreadableNow.text(),
    };
    Status::Failed {
        what,
        remedy: say::NotOverwrittenWhy {
            why: &error.to_string(),
        }
        .text(),
    }
}

/// The status of a journal that could not be saved.
pub(super) fn failed(error: &SaveError) -> Status {
    Status::Failed {
        what: error.what(),
        remedy: error.remedy(),
    }
}

/// The status of a journal whose file a newer version has written while it is open.
pub(super) fn newer() -> Status {
    Status::Failed {
        what: say::NewerOutside.text(),
        remedy: say::NewerOutsideRemedy.text(),
    }
}

/// The status of a journal that can't be opened.
pub(super) fn unopened(error: StoreError) -> Status {
    match error {
        StoreError::Away { folder } => Status::NotThere(folder),
        StoreError::Moved { path, .. } => Status::Moved(path),
        error => Status::Broken(error.to_string()),
    }
}
