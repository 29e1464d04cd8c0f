//! The open journal: its edits, its undo, and how far it is saved.
//!
//! Every change goes to the saver's thread at once. How to take back what is not confirmed on disk
//! stays in `unsaved`: so the journal as the file last held it can be worked out when the file
//! changed outside, and both are merged (`outside.rs`). Nothing typed is lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveTime;

use super::outside::Outside;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::main_question::MainQuestion;
use crate::model::rename::one_spelling;
use crate::store::lock::Seat;
use crate::store::writers::IsIdle;
use crate::store::{
    Base, Durability, FileState, Loaded, Outcome, SaveError, Saver, Store, StoreError, UNGUARDED,
};
use crate::ui::status::Status;
use crate::ui::undo::History;

/// Wakes the window when the saver has news.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Where the journal is kept.
pub(super) enum Place {
    /// In a file, by this saver; no other window writes it.
    File(Saver, Seat),
    /// Nowhere: it is the example.
    Example,
    /// In a file that must not be written, but may be watched.
    ReadOnly(Option<Saver>),
}

impl Place {
    /// The thread that knows the file.
    pub(super) fn saver(&self) -> Option<&Saver> {
        match self {
            Self::File(saver, _) => Some(saver),
            Self::ReadOnly(saver) => saver.as_ref(),
            Self::Example => None,
        }
    }
}

/// The open journal.
pub struct Document {
    pub(super) journal: Arc<Journal>,
    /// The journal with each name in its first spelling, where it is not so written.
    pub(super) read: Option<Arc<Journal>>,
    pub(super) revision: u64,
    pub(super) history: History,
    /// What takes back the edits that are not yet known to be on disk, with the revision they made.
    pub(super) unsaved: Vec<(u64, Edit)>,
    pub(super) place: Place,
    path: PathBuf,
    pub(super) status: Status,
    pub(super) outside: Outside,
    /// What was read at the opening.
    opened: Base,
    /// Where each day's first save leaves a copy, as the saver knows it.
    copies_to: Option<PathBuf>,
    /// What is to be told of backups and copies, and what was told in this sitting.
    news: Vec<String>,
    told: Vec<String>,
    /// Goes up with every save, and with what others did to the file.
    heard: u64,
    /// Whether the person has entered anything in this sitting.
    entered: bool,
}

impl Document {
    /// The journal as it was loaded from `store`.
    pub fn open(store: &Store, loaded: Loaded, wake: &Wake) -> Self {
        let mut status = match loaded.state {
            FileState::New => Status::Nothing,
            FileState::Whole => Status::Saved(None),
            FileState::ChangedElsewhere => Status::ChangedElsewhere,
            FileState::Newer { version } => Status::Newer(version),
        };
        let seat = if status.is_read_only() {
            Seat::Unknown
        } else {
            store.seat()
        };
        if seat.is_occupied() {
            status = Status::OpenElsewhere;
        }
        let wake = wake.clone();
        let saver = Saver::spawn(store.clone(), loaded.base, move || wake());
        if seat.is_occupied() {
            saver.mind_the_seat();
        }
        let place = if status.is_read_only() {
            Place::ReadOnly(Some(saver))
        } else {
            Place::File(saver, seat)
        };
        let path = store.path().to_owned();
        Self {
            opened: loaded.base,
            ..Self::new(loaded.journal, place, path, status)
        }
    }

    /// The made-up diary, which is kept nowhere.
    pub fn example(journal: Journal) -> Self {
        Self::new(journal, Place::Example, PathBuf::new(), Status::Example)
    }

    /// A file that can't be read, or whose folder is not there: nothing of it is shown, and it is left
    /// as it is. It is watched, and opened when it can be read.
    pub fn broken(store: &Store, error: StoreError, wake: &Wake) -> Self {
        let wake = wake.clone();
        let saver = Saver::spawn(store.clone(), Base::UNREAD, move || wake());
        Self::new(
            Journal::default(),
            Place::ReadOnly(Some(saver)),
            store.path().to_owned(),
            match error {
                StoreError::Away { folder } => Status::NotThere(folder),
                StoreError::Moved { path, .. } => Status::Moved(path),
                error => Status::Broken(error.to_string()),
            },
        )
    }

    fn new(journal: Journal, place: Place, path: PathBuf, status: Status) -> Self {
        let read = one_spelling(&journal).map(Arc::new);
        Self {
            journal: Arc::new(journal),
            read,
            revision: 0,
            history: History::default(),
            unsaved: Vec::new(),
            place,
            path,
            status,
            outside: Outside::default(),
            opened: Base::UNREAD,
            copies_to: None,
            news: Vec::new(),
            told: Vec::new(),
            heard: 0,
            entered: false,
        }
    }

    /// What was read at the opening.
    pub(super) fn opened_base(&self) -> Base {
        self.opened
    }

    /// Goes up with every save, and with what others did to the file.
    pub fn heard_of(&self) -> u64 {
        self.heard
    }

    /// Leaves a copy in this folder at each day's first save, or no longer.
    pub fn copy_to(&mut self, folder: Option<&Path>) {
        if self.copies_to.as_deref() != folder
            && let Place::File(saver, _) = &self.place
        {
            self.copies_to = folder.map(Path::to_owned);
            saver.copy_to(self.copies_to.clone());
        }
    }

    /// Something to know about backups or copies, each thing once in a sitting.
    pub fn take_news(&mut self) -> Option<String> {
        let news = self.news.pop()?;
        self.told.push(news.clone());
        Some(news)
    }

    fn tell(&mut self, words: String) {
        if !self.told.contains(&words) && !self.news.contains(&words) {
            self.news.push(words);
        }
    }

    /// The journal as pages read it: each name in its first spelling.
    pub fn journal(&self) -> &Journal {
        self.shared()
    }

    /// As [`Document::journal`], to be read on another thread.
    pub fn shared(&self) -> &Arc<Journal> {
        self.read.as_ref().unwrap_or(&self.journal)
    }

    /// The journal as it is written in the file: what another version is held against, and what files are
    /// made of.
    pub fn written(&self) -> &Arc<Journal> {
        &self.journal
    }

    /// Another journal, or the same one changed, is read from now on.
    pub(super) fn reread(&mut self) {
        self.revision += 1;
        self.read = one_spelling(&self.journal).map(Arc::new);
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
        let inverse = Arc::make_mut(&mut self.journal).apply(edit)?;
        self.history.push(label, inverse.clone());
        self.entered = true;
        self.changed(inverse);
        Ok(())
    }

    /// Writes down the main question, beside what the person has entered in this sitting: only looking
    /// never writes. It is no step of undo, as the answer has been seen.
    pub(super) fn write_down(&mut self, asked: MainQuestion) {
        let edit = Edit::MainQuestion(Some(Box::new(asked)));
        if self.writable().is_ok()
            && let Ok(inverse) = Arc::make_mut(&mut self.journal).apply(edit)
        {
            self.changed(inverse);
        }
    }

    /// Whether the person has entered anything in this sitting.
    pub(super) fn is_entered(&self) -> bool {
        self.entered
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Result<(), EditRefused> {
        self.writable()?;
        let undone = self.history.undo(Arc::make_mut(&mut self.journal))?;
        if let Some(inverse) = undone {
            self.changed(inverse);
        }
        Ok(())
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self) -> Result<(), EditRefused> {
        self.writable()?;
        let done = self.history.redo(Arc::make_mut(&mut self.journal))?;
        if let Some(inverse) = done {
            self.changed(inverse);
        }
        Ok(())
    }

    fn writable(&self) -> Result<(), EditRefused> {
        if matches!(self.place, Place::ReadOnly(_)) {
            Err(EditRefused::ReadOnly)
        } else {
            Ok(())
        }
    }

    fn changed(&mut self, inverse: Edit) {
        if self.read.is_some() || inverse.has_names() {
            self.reread();
        } else {
            self.revision += 1;
        }
        if matches!(self.place, Place::File(..)) {
            self.unsaved.push((self.revision, inverse));
            self.save();
        }
    }

    /// Has the journal saved as it is now.
    pub fn save(&mut self) {
        // A disk that did not confirm a save may have dropped it: it is written anew.
        let again = matches!(self.status, Status::Gone | Status::Unconfirmed);
        let wanted = !self.unsaved.is_empty() || again;
        if let Place::File(saver, _) = &self.place
            && wanted
        {
            saver.save(self.journal.clone(), self.revision);
            if self.status.is_failed() {
                // It may wait for a file that is right again.
                saver.look();
            } else {
                self.status = Status::Saving;
            }
        }
    }

    /// Has the file looked at again now.
    pub fn look(&self) {
        if let Some(saver) = self.place.saver() {
            saver.look();
        }
    }

    /// Says whether the saver has nothing left to write; none where nothing is to be written.
    pub fn idle_check(&self) -> Option<IsIdle> {
        match &self.place {
            Place::File(saver, _) => Some(saver.idle_check()),
            Place::Example | Place::ReadOnly(_) => None,
        }
    }

    /// Whether this window writes its file.
    pub fn is_writer(&self) -> bool {
        matches!(self.place, Place::File(..))
    }

    /// Lets another window, or another document of this one, write the file from now on.
    pub fn leave_seat(&mut self) {
        if let Place::File(_, seat) = &mut self.place {
            *seat = Seat::Unknown;
        }
    }

    /// Hears what the saver has done or seen; `now` is the time for "Saved 20:14".
    pub fn poll(&mut self, now: NaiveTime) {
        let Some(saver) = self.place.saver() else {
            return;
        };
        let (outcomes, copy) = (saver.outcomes(), saver.take_copy_failure());
        match self.status {
            Status::OpenElsewhere if saver.is_seat_free() => self.status = Status::SeatFree,
            Status::SeatFree if !saver.is_seat_free() => self.status = Status::OpenElsewhere,
            _ => {}
        }
        if let Some(error) = copy {
            self.tell(error.to_string());
        }
        let was = self.status.clone();
        for outcome in outcomes {
            self.heard(outcome, now);
        }
        self.sit_again(&was);
    }

    fn heard(&mut self, outcome: Outcome, now: NaiveTime) {
        self.heard += 1;
        if let Err(error) = &outcome.backup {
            self.tell(error.to_string());
        }
        if !outcome.guarded {
            self.tell(UNGUARDED.into());
        }
        match outcome.result {
            Ok(durability) => {
                self.unsaved
                    .retain(|(revision, _)| *revision > outcome.revision);
                self.outside.saved(outcome.revision);
                self.status = match (durability, self.unsaved.is_empty()) {
                    (Durability::Unconfirmed, _) => Status::Unconfirmed,
                    (Durability::Confirmed, true) => Status::Saved(Some(now)),
                    (Durability::Confirmed, false) => Status::Saving,
                };
            }
            Err(SaveError::ChangedOutside { .. }) => {
                if let Some(fresh) = outcome.fresh {
                    self.changed_outside(fresh, now);
                }
            }
            Err(SaveError::Away { folder }) => self.status = Status::Away(folder),
            Err(error) => self.status = Status::Failed(error.to_string()),
        }
    }

    /// Keeps the journal in another, new file from now on.
    pub fn save_elsewhere(&mut self, store: Store, wake: &Wake) -> Result<(), String> {
        let path = store.path().to_owned();
        let loaded = store.load().map_err(|error| error.to_string())?;
        if loaded.state != FileState::New {
            return Err(format!(
                "There is a journal already. Choose another name. File: {}",
                path.display()
            ));
        }
        let wake = wake.clone();
        let seat = store.seat();
        let saver = Saver::spawn(store, loaded.base, move || wake());
        self.revision += 1;
        saver.save(self.journal.clone(), self.revision);
        (self.outside, self.copies_to) = (Outside::default(), None);
        (self.place, self.path, self.status) = (Place::File(saver, seat), path, Status::Saving);
        Ok(())
    }

    /// Writes what waits, for at most this long; called when the window is gone.
    pub fn finish(&mut self, timeout: Duration) {
        if let Place::File(saver, _) = &mut self.place {
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

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use std::time::SystemTime;

    fn settle(document: &mut Document) {
        for _ in 0..500 {
            document.poll(NaiveTime::MIN);
            if matches!(document.status(), Status::Saved(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("not saved: {:?}", document.status());
    }

    fn saved(durability: Durability, guarded: bool) -> Outcome {
        Outcome {
            revision: 1,
            result: Ok(durability),
            backup: Ok(()),
            guarded,
            fresh: None,
        }
    }

    #[test]
    fn a_disk_without_locks_is_told_once() {
        let mut document = Document::example(Journal::default());
        for _ in 0..2 {
            document.heard(saved(Durability::Confirmed, false), NaiveTime::MIN);
        }
        assert_eq!(document.take_news().as_deref(), Some(UNGUARDED));
        assert_eq!(document.take_news(), None);
    }

    #[test]
    fn a_save_that_was_not_confirmed_is_written_anew_when_it_is_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().join("journal.json"));
        let wake: Wake = Arc::new(|| {});
        let mut document = Document::open(&store, store.load().unwrap(), &wake);
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let note = Edit::Note(date, Some("kept".into()));
        document.edit("note".into(), note).unwrap();
        settle(&mut document);
        document.heard(saved(Durability::Unconfirmed, true), NaiveTime::MIN);
        assert_eq!(*document.status(), Status::Unconfirmed);
        let file = std::fs::File::options()
            .append(true)
            .open(store.path())
            .unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        document.save();
        assert_eq!(*document.status(), Status::Saving);
        settle(&mut document);
        let written = std::fs::metadata(store.path()).unwrap().modified().unwrap();
        assert!(written > SystemTime::UNIX_EPOCH, "it is another file");
        assert_eq!(store.load().unwrap().journal, *document.journal());
    }
}
