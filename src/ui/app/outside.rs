//! What the file holds beside what is open: what is not saved yet, and what others wrote.
//!
//! How to take back what is not confirmed on disk is kept: so the journal as the file last held it can be
//! worked out when the file changed outside, and both are merged. Invariants: nothing typed is
//! dropped; a field that both changed keeps what was typed here, and the other value can be chosen.

use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::merge::{Conflict, Merged, merge};
use crate::store::unsaved::Unsaved;
use crate::store::{Base, Loaded};
use crate::ui::views::both::{Choice, Origin};

/// What is known of the file, and of changes that were not made here.
#[derive(Default)]
pub(super) struct Outside {
    /// What takes back the edits that are not yet known to be on disk, with the revision they made.
    unsaved: Vec<(u64, Edit)>,
    /// What the file held when it was merged last, until the merge is on disk, with its revision.
    ground: Option<(u64, Journal)>,
    /// Fields that both changed, for the person to choose.
    conflicts: Vec<Choice>,
    /// Those that the person has taken, with the step of undo that took each.
    taken: Vec<(u64, Choice)>,
    /// What the file holds, while it was changed outside and its seal does not match.
    apart: Option<Loaded>,
}

impl Outside {
    /// An edit made this revision; `inverse` takes it back.
    pub fn changed(&mut self, revision: u64, inverse: Edit) {
        self.unsaved.push((revision, inverse));
    }

    /// This revision is on disk.
    pub fn saved(&mut self, revision: u64) {
        self.unsaved.retain(|(made, _)| *made > revision);
        self.ground.take_if(|(merged, _)| *merged <= revision);
        self.apart = None;
    }

    /// Whether everything is on disk.
    pub fn is_settled(&self) -> bool {
        self.unsaved.is_empty()
    }

    /// Fields that were changed here and outside.
    pub fn conflicts(&self) -> &[Choice] {
        &self.conflicts
    }

    /// What the file holds while it is kept apart from what is open.
    pub fn apart(&self) -> Option<&Journal> {
        self.apart.as_ref().map(|file| &file.journal)
    }

    /// The bytes of the file that is kept apart, known again when they are accepted.
    pub fn base_apart(&self) -> Option<Base> {
        self.apart.as_ref().map(|file| file.base)
    }

    /// Keeps what the file holds apart from what is open, or no longer.
    pub fn keep_apart(&mut self, file: Option<Loaded>) {
        self.apart = file;
    }

    /// What is open together with what the file holds by now. `revision` is that of the journal it
    /// becomes.
    pub fn merge(&mut self, ours: &Journal, theirs: Journal, revision: u64) -> Journal {
        if self.unsaved.is_empty() {
            return theirs;
        }
        let Merged { journal, conflicts } = merge(&self.last_held(ours), ours, &theirs);
        self.leave_open(conflicts, Origin::File);
        self.ground = Some((revision, theirs));
        journal
    }

    /// The journal as the file last held it, as far as is known here.
    fn last_held(&self, ours: &Journal) -> Journal {
        if let Some((_, ground)) = &self.ground {
            return ground.clone();
        }
        let mut journal = ours.clone();
        for (_, inverse) in self.unsaved.iter().rev() {
            // Each was made by the edit that it takes back; none is refused.
            let _ = journal.apply(inverse.clone());
        }
        journal
    }

    /// The journal as the file last held it, and as it is.
    pub fn unsaved(&self, ours: &Journal) -> Unsaved {
        Unsaved {
            was: self.last_held(ours),
            is: ours.clone(),
        }
    }

    /// The person has chosen.
    pub fn settle(&mut self, conflict: &Conflict) {
        self.conflicts.retain(|choice| choice.conflict != *conflict);
    }

    /// The person has chosen the other version's value, by this step of undo.
    pub fn took(&mut self, conflict: &Conflict, step: Option<u64>) {
        let taken = self
            .conflicts
            .iter()
            .filter(|choice| choice.conflict == *conflict);
        self.taken.extend(step.into_iter().zip(taken.cloned()));
        self.settle(conflict);
    }

    /// A step was taken back: a choice that it was is open again.
    pub fn undone(&mut self, step: Option<u64>) {
        let taken = self.taken.iter().filter(|(of, _)| Some(*of) == step);
        self.conflicts
            .extend(taken.map(|(_, choice)| choice.clone()));
    }

    /// A step was done again: a choice that it was is no longer open.
    pub fn redone(&mut self, step: Option<u64>) {
        let taken = &self.taken;
        let is_again = |choice: &Choice| {
            taken
                .iter()
                .any(|(of, it)| Some(*of) == step && it == choice)
        };
        self.conflicts.retain(|choice| !is_again(choice));
    }

    /// Leaves these for the person to choose.
    pub fn leave_open(&mut self, conflicts: Vec<Conflict>, from: Origin) {
        let choices = conflicts.into_iter();
        let choices = choices.map(|conflict| Choice { conflict, from });
        self.conflicts.extend(choices);
    }
}

/// Two versions whose common past is not known: what only one has is taken, and of what differs
/// ours stands.
pub fn both(ours: &Journal, theirs: &Journal) -> Merged {
    merge(&Journal::default(), ours, theirs)
}
