//! What can't be saved is kept on this computer's own disk meanwhile, and comes into the journal when it
//! can: a window that dies while the journal's folder is away loses none of it.
//!
//! Invariants: only the window that writes the journal keeps anything; it is let go only when everything
//! is in the journal, or the person gave it up; a frame never waits.

use std::time::Duration;

use super::document::Document;
use super::jobs::Post;
use super::keeper::Keeper;
use crate::lang::say;
use crate::model::merge::merge;
use crate::store::Store;
use crate::store::unsaved::Unsaved;
use crate::store::writers::IsIdle;
use crate::ui::views::both::Origin;

/// What is told of what was kept.
pub fn is_in() -> [String; 2] {
    [say::UnsavedIsIn.text(), say::UnsavedIsInRemedy.text()]
}

/// As long as the journal can't be opened.
pub fn waits() -> [String; 2] {
    [say::UnsavedWaits.text(), say::UnsavedWaitsRemedy.text()]
}

/// The unsaved edits of one journal.
#[derive(Default)]
pub struct Aside {
    keeper: Option<Keeper<Option<Unsaved>>>,
    /// The revision that is kept, or will be.
    kept: Option<u64>,
}

impl Aside {
    /// Brings into the journal what the last window could not save, and keeps what this one can't.
    /// Returns what is to be told.
    pub fn open(
        &mut self,
        store: &Store,
        document: &mut Document,
        post: &Post<Result<(), String>>,
    ) -> Option<[String; 2]> {
        *self = Self::default();
        let place = store.aside()?;
        if !document.is_writer() {
            return place.exists().then(waits);
        }
        let found = place.read();
        self.keeper =
            Keeper::spawn(
                "aside",
                post.clone(),
                move |unsaved: &Option<Unsaved>| match unsaved {
                    Some(unsaved) => place.keep(unsaved),
                    None => place.forget(),
                },
            );
        let Unsaved { was, is } = found?;
        self.kept = Some(document.revision());
        let merged = merge(&was, &is, document.written());
        let is_new = merged.journal != **document.written();
        let done = document.bring_in(&say::StepUnsaved.text(), (merged, Origin::File));
        (is_new && done.is_ok()).then(is_in)
    }

    /// Has the edits kept that can't be saved now, where they are others; lets go of them when they are.
    pub fn keep(&mut self, document: &Document) {
        let Some(keeper) = &self.keeper else { return };
        if document.is_settled() {
            if self.kept.take().is_some() {
                keeper.keep(None);
            }
        } else if document.status().is_failed() && self.kept != Some(document.revision()) {
            self.kept = Some(document.revision());
            keeper.keep(Some(document.unsaved()));
        }
    }

    /// Says whether everything is written.
    pub fn idle_check(&self) -> Option<IsIdle> {
        self.keeper.as_ref().map(Keeper::idle_check)
    }

    /// Writes what waits, for at most this long.
    pub fn finish(&mut self, timeout: Duration) {
        if let Some(keeper) = self.keeper.take() {
            keeper.finish(timeout);
        }
    }
}
