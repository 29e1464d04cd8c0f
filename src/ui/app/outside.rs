//! When the file is changed outside while the window is open: taken in, merged, or left apart.
//!
//! Invariants: nothing on disk is overwritten that was not read first; nothing typed is dropped; a
//! field that both changed keeps what was typed here, and the other value can be chosen.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveTime;

use super::document::{Document, EditRefused, Place};
use crate::model::difference::turn;
use crate::model::journal::Journal;
use crate::model::merge::{Conflict, Merged, merge};
use crate::store::lock::Seat;
use crate::store::{Base, FileState, Loaded, StoreError};
use crate::ui::status::Status;
use crate::ui::views::both::{Choice, Origin};

/// What is known of changes that were not made here.
#[derive(Default)]
pub struct Outside {
    /// What the file held when it was merged last, until the merge is on disk, with its revision.
    ground: Option<(u64, Journal)>,
    /// Fields that both changed, for the person to choose.
    conflicts: Vec<Choice>,
    /// What the file holds, while it was changed outside and its seal does not match.
    file: Option<Loaded>,
    /// Whether a journal that is only read was changed.
    stale: bool,
}

impl Outside {
    /// This revision is on disk.
    pub(super) fn saved(&mut self, revision: u64) {
        self.ground.take_if(|(merged, _)| *merged <= revision);
        self.file = None;
    }
}

impl Document {
    /// Fields that were changed here and outside.
    pub fn conflicts(&self) -> &[Choice] {
        &self.outside.conflicts
    }

    /// What the file holds while it is kept apart from what is open.
    pub fn file(&self) -> Option<&Journal> {
        self.outside.file.as_ref().map(|file| &file.journal)
    }

    /// The bytes of the file that is kept apart, known again when they are accepted.
    pub(super) fn file_base(&self) -> Option<Base> {
        self.outside.file.as_ref().map(|file| file.base)
    }

    /// Whether the file was changed outside and that has not been heard yet.
    pub fn is_changed_outside(&self) -> bool {
        matches!(&self.place, Place::File(saver, _) if saver.has_fresh())
    }

    /// The journal's folder is back, perhaps as another one: the seat in the old one keeps nobody out.
    pub(super) fn sit_again(&mut self, was: &Status) {
        let is_away = |status: &Status| matches!(status, Status::Away(_));
        let is_back = is_away(was) && !is_away(&self.status);
        let path = self.path().to_owned();
        if let Place::File(_, seat) = &mut self.place
            && is_back
        {
            *seat = Seat::Unknown;
            *seat = Seat::take(&path);
        }
    }

    /// Whether the file of a journal that is only read has changed, since last asked.
    pub fn take_stale(&mut self) -> bool {
        std::mem::take(&mut self.outside.stale)
    }

    /// Copies that a cloud folder has made beside the journal because two computers wrote it.
    pub fn copies(&self) -> Vec<PathBuf> {
        match &self.place {
            Place::File(saver, _) => saver.copies(),
            Place::Example | Place::ReadOnly(_) => Vec::new(),
        }
    }

    /// What the file holds now, as far as it could be read.
    pub(super) fn changed_outside(
        &mut self,
        fresh: Result<Box<Loaded>, StoreError>,
        now: NaiveTime,
    ) {
        if !matches!(self.place, Place::File(..)) {
            self.outside.stale = match &fresh {
                // It was told already; only a file that can be read is news.
                Ok(fresh) if self.status.is_broken() => fresh.state != FileState::New,
                Err(_) => !self.status.is_broken(),
                Ok(_) => true,
            };
            return;
        }
        self.outside.file = None;
        let fresh = match fresh {
            Ok(fresh) => fresh,
            Err(error) => {
                self.status = unreadable(error);
                return;
            }
        };
        match fresh.state {
            FileState::Whole => self.take_in(*fresh, now),
            FileState::New => self.gone(&fresh),
            FileState::ChangedElsewhere => {
                self.outside.file = Some(*fresh);
                self.status = Status::Apart;
                self.revision += 1;
            }
            FileState::Newer { .. } => {
                let words = "The journal was written by a newer Unkink. Nothing has been overwritten. Save elsewhere, or update Unkink.";
                self.status = Status::Failed(words.into());
            }
        }
    }

    /// The file's version becomes the journal, together with what is not saved yet.
    fn take_in(&mut self, fresh: Loaded, now: NaiveTime) {
        let Place::File(saver, _) = &self.place else {
            return;
        };
        saver.rebase(fresh.base);
        let before = self.journal.clone();
        self.revision += 1;
        if self.unsaved.is_empty() {
            self.journal = Arc::new(fresh.journal);
        } else {
            let Merged { journal, conflicts } = merge(&self.base(), &before, &fresh.journal);
            self.journal = Arc::new(journal);
            self.leave_open(conflicts, Origin::File);
            self.outside.ground = Some((self.revision, fresh.journal));
        }
        self.reread();
        self.history.carry(&before, &self.journal);
        self.status = Status::TakenIn(now);
        self.save();
    }

    /// The file is gone. It may be on its way to another place: it is written again with the next
    /// change, and at once where something is not saved.
    fn gone(&mut self, fresh: &Loaded) {
        if let Place::File(saver, _) = &self.place {
            saver.rebase(fresh.base);
            self.status = Status::Gone;
            if !self.unsaved.is_empty() {
                self.save();
            }
        }
    }

    /// The journal as the file last held it, as far as is known here.
    fn base(&self) -> Journal {
        if let Some((_, ground)) = &self.outside.ground {
            return ground.clone();
        }
        let mut journal = (*self.journal).clone();
        for (_, inverse) in self.unsaved.iter().rev() {
            // Each was made by the edit that it takes back; none is refused.
            let _ = journal.apply(inverse.clone());
        }
        journal
    }

    /// Settles a conflict by what stands.
    pub fn keep(&mut self, conflict: &Conflict) {
        self.settled(conflict);
        self.revision += 1;
    }

    /// Settles a conflict by what the other version has; undo takes it back.
    pub fn take(&mut self, conflict: &Conflict) -> Result<(), EditRefused> {
        let edit = conflict.edit(&self.journal);
        self.edit(conflict.what.clone(), edit)?;
        self.settled(conflict);
        Ok(())
    }

    fn settled(&mut self, conflict: &Conflict) {
        let choices = &mut self.outside.conflicts;
        choices.retain(|choice| choice.conflict != *conflict);
    }

    /// Brings in another version of the journal, as one undo step. Nothing that is here is written
    /// over; what differs can be chosen.
    pub fn bring_in(&mut self, label: &str, other: &Journal) -> Result<(), EditRefused> {
        let Merged { journal, conflicts } = both(&self.journal, other);
        if journal != *self.journal {
            let edit = turn(&self.journal, &journal);
            self.edit(label.to_owned(), edit)?;
        }
        self.leave_open(conflicts, Origin::Copy);
        self.revision += 1;
        Ok(())
    }

    fn leave_open(&mut self, conflicts: Vec<Conflict>, from: Origin) {
        let choices = conflicts.into_iter();
        let choices = choices.map(|conflict| Choice { conflict, from });
        self.outside.conflicts.extend(choices);
    }
}

/// Two versions whose common past is not known: what only one has is taken, and of what differs
/// ours stands.
pub fn both(ours: &Journal, theirs: &Journal) -> Merged {
    merge(&Journal::default(), ours, theirs)
}

/// The status of a journal whose file is there no more as it was, and can't be read.
fn unreadable(error: StoreError) -> Status {
    let what = match error {
        StoreError::Away { folder } => return Status::Away(folder),
        StoreError::Damaged { .. } => "The journal was damaged outside Unkink",
        _ => "The journal\u{2019}s file can\u{2019}t be read any more",
    };
    Status::Failed(format!("{what}. Nothing has been overwritten. {error}"))
}
