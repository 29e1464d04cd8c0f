//! The open journal: its edits, and how far it is saved.
//!
//! Every change goes to the saver's thread at once. When the file is changed outside while the window is
//! open, what it holds is taken in, merged, or left apart: nothing on disk is overwritten unread.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveTime;

use super::edited::{EditRefused, Edited};
use super::jobs::Post;
use super::news::{News, Piece};
use super::outside::Outside;
use super::place::{Place, failed, newer, unopened, unreadable};
use crate::lang::say;
use crate::model::difference::turn;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::main_question::MainQuestion;
use crate::model::merge::{Conflict, Merged};
use crate::store::unsaved::Unsaved;
use crate::store::writers::IsIdle;
use crate::store::{
    Base, Durability, FileState, Loaded, Outcome, SaveError, Saver, Store, StoreError, unguarded,
};
use crate::ui::notices::Cause;
use crate::ui::status::Status;
use crate::ui::undo::History;
use crate::ui::views::both::{Choice, Origin};

/// The open journal.
pub struct Document {
    edited: Edited,
    outside: Outside,
    place: Place,
    path: PathBuf,
    status: Status,
    /// Whether a journal that is only read was changed outside.
    stale: bool,
    /// What was read at the opening.
    opened: Base,
    /// What is to be told of backups and copies.
    news: News,
    heard: u64,
    /// Whether the person has entered anything in this sitting.
    entered: bool,
}

impl Document {
    /// The journal as it was loaded from `store`.
    pub fn open(store: &Store, loaded: Loaded, post: &Post<()>) -> Self {
        let (place, status) = Place::of(store, &loaded, post);
        Self {
            opened: loaded.base,
            ..Self::new(loaded.journal, place, store.path().to_owned(), status)
        }
    }

    /// The made-up diary, which is kept nowhere.
    pub fn example(journal: Journal) -> Self {
        Self::new(journal, Place::Example, PathBuf::new(), Status::Example)
    }

    /// A file that can't be read: it is left as it is, watched, and opened when it can be read.
    pub fn broken(store: &Store, error: StoreError, post: &Post<()>) -> Self {
        Self::new(
            Journal::default(),
            Place::read_only(store, Base::UNREAD, post),
            store.path().to_owned(),
            unopened(error),
        )
    }

    fn new(journal: Journal, place: Place, path: PathBuf, status: Status) -> Self {
        Self {
            edited: Edited::new(journal),
            outside: Outside::default(),
            place,
            path,
            status,
            stale: false,
            opened: Base::UNREAD,
            news: News::default(),
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
        self.place.copy_to(folder);
    }

    /// What there is to know about backups or copies, each thing once in a sitting.
    pub fn take_news(&mut self) -> Vec<Piece> {
        self.news.take()
    }

    /// The journal as pages read it: each name in its first spelling.
    pub fn journal(&self) -> &Journal {
        self.shared()
    }

    /// As [`Document::journal`], to be read on another thread.
    pub fn shared(&self) -> &Arc<Journal> {
        self.edited.read()
    }

    /// The journal as it is written in the file: what another version is held against, and what files are
    /// made of.
    pub fn written(&self) -> &Arc<Journal> {
        self.edited.written()
    }

    /// Goes up with every change.
    pub fn revision(&self) -> u64 {
        self.edited.revision()
    }

    /// Goes up with every change that a figure may depend on.
    pub fn figures(&self) -> u64 {
        self.edited.figures()
    }

    /// How far it is saved.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// Where its file is; empty for the example.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What can be taken back, and done again.
    pub fn history(&self) -> &History {
        self.edited.history()
    }

    /// Whether everything is on disk (or is not to be).
    pub fn is_settled(&self) -> bool {
        self.outside.is_settled()
    }

    /// Carries out an edit and has it saved.
    pub fn edit(&mut self, label: String, edit: Edit) -> Result<(), EditRefused> {
        self.step(|edited| edited.edit(label, edit).map(Some))?;
        self.entered = true;
        Ok(())
    }

    /// Carries out an edit that is no step of undo, as what it shows has been seen, and has it saved.
    pub(super) fn edit_for_good(&mut self, edit: Edit) -> Result<(), EditRefused> {
        self.step(|edited| edited.edit_for_good(edit).map(Some))
    }

    /// Writes down the main question, beside what the person has entered in this sitting: only looking
    /// never writes. It is no step of undo, as the answer has been seen.
    pub(super) fn write_down(&mut self, asked: MainQuestion) {
        // Refused, it comes again with the next answer.
        let _ = self.edit_for_good(Edit::MainQuestion(Some(Box::new(asked))));
    }

    /// Whether the person has entered anything in this sitting.
    pub(super) fn is_entered(&self) -> bool {
        self.entered
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Result<(), EditRefused> {
        let step = self.history().last();
        self.step(Edited::undo).map(|()| self.outside.undone(step))
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self) -> Result<(), EditRefused> {
        self.step(Edited::redo)
            .map(|()| self.outside.redone(self.edited.history().last()))
    }

    fn step(
        &mut self,
        step: impl FnOnce(&mut Edited) -> Result<Option<Edit>, EditError>,
    ) -> Result<(), EditRefused> {
        if self.place.is_read_only() {
            return Err(EditRefused::ReadOnly);
        }
        let inverse = step(&mut self.edited)?;
        self.changed(inverse);
        Ok(())
    }

    /// Has a change saved; `inverse` takes it back.
    fn changed(&mut self, inverse: Option<Edit>) {
        if let Some(inverse) = inverse.filter(|_| self.is_writer()) {
            self.outside.changed(self.edited.revision(), inverse);
            self.save();
        }
    }

    /// Has the journal saved as it is now.
    pub fn save(&mut self) {
        // A disk that did not confirm a save may have dropped it: it is written anew.
        let again = matches!(self.status, Status::Gone | Status::Unconfirmed);
        let wanted = !self.outside.is_settled() || again;
        let (journal, revision) = (self.edited.written(), self.edited.revision());
        if wanted && self.place.save(journal, revision) {
            if self.status.is_failed() {
                // It may wait for a file that is right again.
                self.look();
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
        self.place.idle_check()
    }

    /// Whether this window writes its file.
    pub fn is_writer(&self) -> bool {
        self.place.writer().is_some()
    }

    /// Lets another window, or another document of this one, write the file from now on.
    pub fn leave_seat(&mut self) {
        self.place.leave_seat();
    }

    /// Hears what the saver has done or seen; `now` is the time for "Saved 20:14".
    pub fn poll(&mut self, now: NaiveTime) {
        let Some(saver) = self.place.saver() else {
            return;
        };
        let (outcomes, copy) = (saver.outcomes(), saver.take_copied());
        match self.status {
            Status::OpenElsewhere if saver.is_seat_free() => self.status = Status::SeatFree,
            Status::SeatFree if !saver.is_seat_free() => self.status = Status::OpenElsewhere,
            _ => {}
        }
        if let Some(ended) = copy {
            let ended = ended.map_err(|error| (error.what(), error.remedy()));
            self.news.tell_of(Cause::Copy, ended);
        }
        let was_away = matches!(self.status, Status::Away(_));
        for outcome in outcomes {
            self.heard(outcome, now);
        }
        if was_away && !matches!(self.status, Status::Away(_)) {
            self.place.sit_again(&self.path);
        }
    }

    fn heard(&mut self, outcome: Outcome, now: NaiveTime) {
        self.heard += 1;
        if let Err(error) = &outcome.backup {
            self.news.tell(error.what(), error.remedy());
        }
        if !outcome.guarded {
            let [what, more] = &unguarded();
            self.news.tell(what, more);
        }
        match outcome.result {
            Ok(durability) => {
                self.outside.saved(outcome.revision);
                self.status = match (durability, self.outside.is_settled()) {
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
            Err(error) => self.status = failed(&error),
        }
    }

    /// Fields that were changed here and outside.
    pub fn conflicts(&self) -> &[Choice] {
        self.outside.conflicts()
    }

    /// What the file holds while it is kept apart from what is open.
    pub fn file(&self) -> Option<&Journal> {
        self.outside.apart()
    }

    /// The bytes of the file that is kept apart, known again when they are accepted.
    pub(super) fn file_base(&self) -> Option<Base> {
        self.outside.base_apart()
    }

    /// Whether the file was changed outside and that has not been heard yet.
    pub fn is_changed_outside(&self) -> bool {
        self.place.writer().is_some_and(Saver::has_fresh)
    }

    /// Whether the file of a journal that is only read has changed, since last asked.
    pub fn take_stale(&mut self) -> bool {
        std::mem::take(&mut self.stale)
    }

    /// Copies that a cloud folder has made beside the journal because two computers wrote it.
    pub fn copies(&self) -> Vec<PathBuf> {
        self.place.writer().map(Saver::copies).unwrap_or_default()
    }

    /// What the file holds now, as far as it could be read.
    fn changed_outside(&mut self, fresh: Result<Box<Loaded>, StoreError>, now: NaiveTime) {
        if !self.is_writer() {
            self.stale = match &fresh {
                // It was told already; only a file that can be read is news.
                Ok(fresh) if self.status.is_broken() => fresh.state != FileState::New,
                Err(_) => !self.status.is_broken(),
                Ok(_) => true,
            };
            return;
        }
        self.outside.keep_apart(None);
        let fresh = match fresh {
            Ok(fresh) => fresh,
            Err(error) => return self.status = unreadable(error),
        };
        match fresh.state {
            FileState::Whole => self.take_in(*fresh, now),
            FileState::New => self.gone(&fresh),
            FileState::ChangedElsewhere => {
                self.outside.keep_apart(Some(*fresh));
                self.status = Status::Apart;
                self.edited.touch();
            }
            FileState::Newer { .. } => self.status = newer(),
        }
    }

    /// The file's version becomes the journal, together with what is not saved yet.
    fn take_in(&mut self, fresh: Loaded, now: NaiveTime) {
        let Some(saver) = self.place.writer() else {
            return;
        };
        saver.rebase(fresh.base);
        let (ours, next) = (self.edited.written(), self.edited.revision() + 1);
        let merged = self.outside.merge(ours, fresh.journal, next);
        self.edited.replace(merged);
        self.status = Status::TakenIn(now);
        self.save();
    }

    /// The file is gone. It may be on its way to another place: it is written again with the next
    /// change, and at once where something is not saved.
    fn gone(&mut self, fresh: &Loaded) {
        if let Some(saver) = self.place.writer() {
            saver.rebase(fresh.base);
            self.status = Status::Gone;
            if !self.outside.is_settled() {
                self.save();
            }
        }
    }

    /// Settles a conflict by what stands.
    pub fn keep(&mut self, conflict: &Conflict) {
        self.outside.settle(conflict);
        self.edited.touch();
    }

    /// Settles a conflict by what the other version has; undo takes it back.
    pub fn take(&mut self, conflict: &Conflict) -> Result<(), EditRefused> {
        let edit = conflict.edit(self.edited.written());
        self.edit(conflict.what.clone(), edit)?;
        self.outside.took(conflict, self.edited.history().last());
        Ok(())
    }

    /// The journal as the file last held it, and as it is.
    pub(super) fn unsaved(&self) -> Unsaved {
        self.outside.unsaved(self.edited.written())
    }

    /// Brings in what another version of the journal was merged to, as one undo step; what differs can
    /// be chosen.
    pub fn bring_in(&mut self, label: &str, it: (Merged, Origin)) -> Result<(), EditRefused> {
        let (ours, (Merged { journal, conflicts }, from)) = (self.edited.written(), it);
        if journal != **ours {
            let edit = turn(ours, &journal);
            self.edit(label.to_owned(), edit)?;
        }
        self.outside.leave_open(conflicts, from);
        self.edited.touch();
        Ok(())
    }

    /// Keeps the journal in another, new file from now on.
    pub fn save_elsewhere(&mut self, store: &Store, post: &Post<()>) -> Result<(), String> {
        let path = store.path().to_owned();
        let loaded = store.load().map_err(|error| error.to_string())?;
        if loaded.state != FileState::New {
            return Err(say::JournalThere {
                path: &path.display().to_string(),
            }
            .text());
        }
        self.place = Place::file(store, loaded.base, store.seat(), post);
        self.edited.touch();
        (self.path, self.status) = (path, Status::Saving);
        self.outside = Outside::default();
        self.place
            .save(self.edited.written(), self.edited.revision());
        Ok(())
    }

    /// Writes what waits, for at most this long; called when the window is gone.
    pub fn finish(&mut self, timeout: Duration) {
        self.place.finish(timeout);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let [what, more] = unguarded();
        assert_eq!(document.take_news(), [Piece::Told(None, (what, more))]);
    }

    #[test]
    fn a_save_that_was_not_confirmed_is_written_anew_when_it_is_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().join("journal.json"));
        let mut document = Document::open(&store, store.load().unwrap(), &Post::new(drop));
        let note = Edit::Note(chrono::NaiveDate::default(), Some("kept".into()));
        document.edit("note".into(), note).unwrap();
        settle(&mut document);
        document.heard(saved(Durability::Unconfirmed, true), NaiveTime::MIN);
        assert_eq!(*document.status(), Status::Unconfirmed);
        let file = std::fs::OpenOptions::new().append(true).open(store.path());
        file.unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        document.save();
        assert_eq!(*document.status(), Status::Saving);
        settle(&mut document);
        let written = std::fs::metadata(store.path()).unwrap().modified().unwrap();
        assert!(written > SystemTime::UNIX_EPOCH, "it is another file");
        assert_eq!(store.load().unwrap().journal, *document.journal());
    }
}
