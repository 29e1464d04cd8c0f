//! What goes on by itself: a save that failed, and a folder that is back.
//!
//! Invariant: nothing newer that waits is overtaken.

use std::sync::Arc;

use super::desk::{Outcome, Phase, Shared, Snapshot};
use crate::model::journal::Journal;
use crate::store::{SaveError, Store};

/// After so many looks a save that failed is tried again: about ten seconds.
const LOOKS_BETWEEN_TRIES: u32 = 10;

/// The folder is back: what could not be saved is tried now, and what is as it was is told; returns
/// whether there is something to hear. What was changed there meanwhile is found by the look that
/// follows, like every change outside.
pub(super) fn go_on(shared: &Shared, store: &Store, again: Option<&mut Again>) -> bool {
    let base = shared.desk().base;
    let same = store.holds(&base);
    let mut desk = shared.desk();
    if same {
        desk.base = store.back(base);
    }
    match again {
        Some(failed) => failed.looks = LOOKS_BETWEEN_TRIES,
        // What is waited for after a change outside is found by the look.
        None if same && desk.phase == Phase::Open => {
            desk.outcomes.push(Outcome::back());
            return true;
        }
        None => {}
    }
    false
}

/// A save that failed for a reason that may pass, to be tried again.
pub(super) struct Again {
    pub(super) snapshot: Snapshot,
    pub(super) why: String,
    looks: u32,
}

impl Again {
    pub(super) fn after(outcome: &Outcome, journal: Arc<Journal>) -> Option<Self> {
        let error = outcome.result.as_ref().err()?;
        let passes = !matches!(error, SaveError::ChangedOutside { .. });
        passes.then(|| Self {
            snapshot: (journal, outcome.revision),
            why: error.to_string(),
            looks: 0,
        })
    }

    /// Counts a look, and has the save tried again when it is time and nothing newer waits.
    pub(super) fn try_in_time(&mut self, shared: &Shared) {
        self.looks += 1;
        if self.looks < LOOKS_BETWEEN_TRIES {
            return;
        }
        self.looks = 0;
        let snapshot = self.snapshot.clone();
        shared.change(|desk| {
            if desk.phase == Phase::Open && desk.waiting.is_none() {
                desk.waiting = Some(snapshot);
            }
        });
    }
}
