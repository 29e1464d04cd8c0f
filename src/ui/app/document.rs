//! The open journal: its edits, its undo, and how far it is saved.
//!
//! Every change goes to the saver's thread at once. What is not confirmed on disk stays in
//! `unsaved`, so that it can be put on top of a file that changed outside: nothing typed is lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveTime;

use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::store::{Durability, FileState, Loaded, Outcome, SaveError, Saver, Store};
use crate::ui::status::Status;
use crate::ui::undo::History;

/// Wakes the window when the saver has news.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Where the journal is kept.
enum Place {
    /// In a file, by this saver.
    File(Saver),
    /// Nowhere: it is the example.
    Example,
    /// In a file that must not be written.
    ReadOnly,
}

/// The open journal.
pub struct Document {
    journal: Arc<Journal>,
    revision: u64,
    history: History,
    /// Edits that are not yet known to be on disk, with the revision they made.
    unsaved: Vec<(u64, Edit)>,
    place: Place,
    path: PathBuf,
    status: Status,
}

impl Document {
    /// The journal as it was loaded from `store`.
    pub fn open(store: &Store, loaded: Loaded, wake: &Wake) -> Self {
        let status = match loaded.state {
            FileState::New => Status::Nothing,
            FileState::Whole => Status::Saved(None),
            FileState::ChangedElsewhere => Status::ChangedElsewhere,
            FileState::Newer { version } => Status::Newer(version),
        };
        let place = if status.is_read_only() {
            Place::ReadOnly
        } else {
            let wake = wake.clone();
            Place::File(Saver::spawn(store.clone(), loaded.base, move || wake()))
        };
        Self::new(loaded.journal, place, store.path().to_owned(), status)
    }

    /// The made-up diary, which is kept nowhere.
    pub fn example(journal: Journal) -> Self {
        Self::new(journal, Place::Example, PathBuf::new(), Status::Example)
    }

    /// A file that can't be read: nothing of it is shown, and it is left as it is.
    pub fn broken(store: &Store, words: String) -> Self {
        Self::new(
            Journal::default(),
            Place::ReadOnly,
            store.path().to_owned(),
            Status::Broken(words),
        )
    }

    fn new(journal: Journal, place: Place, path: PathBuf, status: Status) -> Self {
        Self {
            journal: Arc::new(journal),
            revision: 0,
            history: History::default(),
            unsaved: Vec::new(),
            place,
            path,
            status,
        }
    }

    /// The journal.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The journal, to be read on another thread.
    pub fn shared(&self) -> &Arc<Journal> {
        &self.journal
    }

    /// Goes up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How far it is saved.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// Where its file is; empty for the example.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.history.undo_label()
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.history.redo_label()
    }

    /// Whether everything is on disk (or is not to be).
    pub fn is_settled(&self) -> bool {
        self.unsaved.is_empty()
    }

    /// Carries out an edit and has it saved.
    pub fn edit(&mut self, label: String, edit: Edit) -> Result<(), EditRefused> {
        self.writable()?;
        let inverse = Arc::make_mut(&mut self.journal).apply(edit.clone())?;
        self.history.push(label, inverse);
        self.changed(edit);
        Ok(())
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Result<(), EditRefused> {
        self.writable()?;
        let done = self.history.undo(Arc::make_mut(&mut self.journal))?;
        if let Some(edit) = done {
            self.changed(edit);
        }
        Ok(())
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self) -> Result<(), EditRefused> {
        self.writable()?;
        let done = self.history.redo(Arc::make_mut(&mut self.journal))?;
        if let Some(edit) = done {
            self.changed(edit);
        }
        Ok(())
    }

    fn writable(&self) -> Result<(), EditRefused> {
        if matches!(self.place, Place::ReadOnly) {
            Err(EditRefused::ReadOnly)
        } else {
            Ok(())
        }
    }

    fn changed(&mut self, edit: Edit) {
        self.revision += 1;
        if matches!(self.place, Place::File(_)) {
            self.unsaved.push((self.revision, edit));
            self.save();
        }
    }

    /// Has the journal saved as it is now.
    pub fn save(&mut self) {
        if let Place::File(saver) = &self.place
            && !self.unsaved.is_empty()
        {
            saver.save(self.journal.clone(), self.revision);
            if !self.status.is_failed() {
                self.status = Status::Saving;
            }
        }
    }

    /// Hears what the saver has done; `now` is the time for "Saved 20:14".
    pub fn poll(&mut self, now: NaiveTime) {
        let outcomes = match &self.place {
            Place::File(saver) => saver.outcomes(),
            Place::Example | Place::ReadOnly => Vec::new(),
        };
        for outcome in outcomes {
            self.heard(outcome, now);
        }
    }

    fn heard(&mut self, outcome: Outcome, now: NaiveTime) {
        match outcome.result {
            Ok(durability) => {
                self.unsaved
                    .retain(|(revision, _)| *revision > outcome.revision);
                self.status = match (durability, self.unsaved.is_empty()) {
                    (Durability::Unconfirmed, _) => Status::Unconfirmed,
                    (Durability::Confirmed, true) => Status::Saved(Some(now)),
                    (Durability::Confirmed, false) => Status::Saving,
                };
            }
            Err(SaveError::ChangedOutside { .. }) => self.take_in(outcome.fresh),
            Err(error) => self.status = Status::Failed(error.to_string()),
        }
    }

    /// The file changed outside: its version, with the unsaved edits on top, is the journal now.
    fn take_in(&mut self, fresh: Option<Result<Box<Loaded>, crate::store::StoreError>>) {
        let fresh = match fresh {
            Some(Ok(fresh)) if matches!(fresh.state, FileState::New | FileState::Whole) => fresh,
            Some(Ok(_)) => {
                let words = "The journal was changed outside Unkink and its seal does not match. Save elsewhere to keep your changes.";
                self.status = Status::Failed(words.into());
                return;
            }
            Some(Err(error)) => {
                self.status = Status::Failed(error.to_string());
                return;
            }
            None => return,
        };
        let mut journal = fresh.journal;
        for (_, edit) in &self.unsaved {
            // An edit that the other version makes impossible (its session is gone) has nothing
            // left to change.
            let _ = journal.apply(edit.clone());
        }
        self.journal = Arc::new(journal);
        self.revision += 1;
        if let Place::File(saver) = &self.place {
            saver.rebase(fresh.base);
            saver.save(self.journal.clone(), self.revision);
            self.status = Status::Saving;
        }
    }

    /// Keeps the journal in another, new file from now on.
    pub fn save_elsewhere(&mut self, path: PathBuf, wake: &Wake) -> Result<(), String> {
        let store = Store::at(&path);
        let loaded = store.load().map_err(|error| error.to_string())?;
        if loaded.state != FileState::New {
            return Err(format!(
                "There is a journal already. Choose another name. File: {}",
                path.display()
            ));
        }
        let wake = wake.clone();
        let saver = Saver::spawn(store, loaded.base, move || wake());
        self.revision += 1;
        saver.save(self.journal.clone(), self.revision);
        (self.place, self.path, self.status) = (Place::File(saver), path, Status::Saving);
        Ok(())
    }

    /// Writes what waits, for at most this long; called when the window is gone.
    pub fn finish(&mut self, timeout: Duration) {
        if let Place::File(saver) = &mut self.place {
            saver.finish(timeout);
        }
    }
}

/// Why an edit did not happen.
#[derive(Debug, thiserror::Error)]
pub enum EditRefused {
    /// The journal is open for reading only.
    #[error("This window can only read. Nothing was changed.")]
    ReadOnly,
    /// The edit itself is not possible.
    #[error(transparent)]
    Edit(#[from] EditError),
}
