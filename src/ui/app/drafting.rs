//! Keeps what is half-typed in its file, from key to key, and puts it back at the next start.
//!
//! Invariants: only the window that writes the journal writes its drafts; nothing is written while
//! nothing changes; a failure is told once.

use std::path::PathBuf;
use std::time::Duration;

use super::document::{Document, Wake};
use super::keeper::Keeper;
use crate::store::drafts as disk;
use crate::ui::drafts;
use crate::ui::state::ViewState;

/// The drafts of one journal.
#[derive(Default)]
pub struct Drafting {
    place: Option<PathBuf>,
    keeper: Option<Keeper>,
    /// The text that the file holds, or will.
    text: String,
    told: bool,
}

impl Drafting {
    /// Puts back what was half-typed when the journal was last closed, and keeps what is from now on;
    /// neither in a window that does not write.
    pub fn open(&mut self, document: &Document, view: &mut ViewState, wake: &Wake) {
        self.finish(Duration::ZERO);
        *self = Self::default();
        if !document.is_writer() {
            return;
        }
        let place = disk::path_of(document.path());
        if let Some(bytes) = disk::read(&place) {
            drafts::restore(view, document.journal(), &bytes);
            self.text = String::from_utf8_lossy(&bytes).into_owned();
        }
        let path = place.clone();
        self.keeper = Keeper::spawn("drafts", wake, move |text| disk::save(&path, text));
        self.place = Some(place);
    }

    /// Has what is half-typed now written, where it is something else; gives why it could not be, once.
    pub fn keep(&mut self, view: &ViewState) -> Option<String> {
        let keeper = self.keeper.as_ref()?;
        let text = drafts::to_text(view);
        if text != self.text {
            keeper.keep(text.clone());
            self.text = text;
        }
        let failure = keeper.failure()?;
        let place = self.place.as_ref()?;
        let first = !std::mem::replace(&mut self.told, true);
        let what = "What is half-typed can\u{2019}t be kept for the next start";
        first.then(|| format!("{what}. {failure} File: {}", place.display()))
    }

    /// Writes what waits, for at most this long.
    pub fn finish(&mut self, timeout: Duration) {
        if let Some(keeper) = self.keeper.take() {
            keeper.finish(timeout);
        }
    }
}
