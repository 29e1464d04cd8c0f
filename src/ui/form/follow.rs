//! An open form when the journal is changed meanwhile.

use super::SessionForm;
use super::known::Known;
use crate::model::journal::Journal;

impl SessionForm {
    /// Offers what the sessions of this journal offer, which was changed since. A kind and a person that were
    /// offered and left as they are follow where their name is none any more.
    pub fn follow(&mut self, journal: &Journal, revision: u64) {
        if self
            .shown
            .revision
            .replace(revision)
            .is_none_or(|was| was == revision)
        {
            return;
        }
        let was = std::mem::replace(&mut self.known, Known::of(journal));
        if self.original.is_some() {
            return;
        }
        if self.kind == was.kind() && !self.known.has_kind(&self.kind) {
            self.kind = self.known.kind();
        }
        if self.with == was.with && !self.known.people.contains(&self.with) {
            self.with.clone_from(&self.known.with);
        }
    }
}
