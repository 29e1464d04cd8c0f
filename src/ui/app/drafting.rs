//! Keeps what is half-typed in its file, from key to key, and puts it back at the next start.
//!
//! Invariants: only the window that writes the journal writes its drafts; nothing is written, and no
//! text is made, while nothing changes; a failure is told once.

use std::path::PathBuf;
use std::time::Duration;

use super::document::{Document, Wake};
use super::keeper::Keeper;
use crate::store::drafts as disk;
use crate::store::writers::IsIdle;
use crate::ui::drafts::{self, HalfTyped};
use crate::ui::state::ViewState;
use crate::ui::status::Status;

/// The drafts of one journal.
#[derive(Default)]
pub struct Drafting {
    place: Option<PathBuf>,
    keeper: Option<Keeper>,
    /// What was half-typed when the text was made; `None` where it is to be made anew.
    seen: Option<HalfTyped>,
    /// The text that the file holds, or will; `None` where it is not known to be there.
    text: Option<String>,
    told: bool,
}

impl Drafting {
    /// Puts back what was half-typed when the journal was last closed, and keeps what is from now on;
    /// neither in a window that does not write.
    pub fn open(&mut self, document: &Document, view: &mut ViewState, wake: &Wake) {
        *self = Self::default();
        if !document.is_writer() {
            return;
        }
        let place = disk::path_of(document.path());
        let bytes = disk::read(&place);
        if let Some(bytes) = &bytes {
            drafts::restore(view, document.journal(), bytes);
        }
        let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        self.text = Some(text.unwrap_or_default());
        self.write_to(place, None, wake);
    }

    /// The journal is kept in another file from now on: what is half-typed goes along, and leaves its
    /// old place when it stands in the new one.
    pub fn go_along(&mut self, document: &Document, wake: &Wake) {
        let old = self.place.take();
        *self = Self::default();
        self.write_to(disk::path_of(document.path()), old, wake);
    }

    fn write_to(&mut self, place: PathBuf, mut old: Option<PathBuf>, wake: &Wake) {
        let (path, folder) = (place.clone(), disk::folder(&place));
        self.keeper = Keeper::spawn("drafts", wake, move |text| {
            disk::save(&path, folder, text)?;
            // Where its old folder is away it stays, beside the journal of its age.
            old.take()
                .filter(|old| disk::folder(old).is_some())
                .map_or(Ok(()), |old| disk::save(&old, None, ""))
        });
        self.place = Some(place);
    }

    /// Has what is half-typed now written, where it is something else; returns why it could not be,
    /// once. While the journal's folder is away it waits, as the edits do.
    pub fn keep(&mut self, view: &ViewState, document: &Document) -> Option<String> {
        let keeper = self.keeper.as_ref()?;
        if matches!(document.status(), Status::Away(_)) {
            (self.seen, self.text) = (None, None);
            drop(keeper.failure());
            return None;
        }
        if !self.seen.as_ref().is_some_and(|seen| seen.is_of(view)) {
            self.seen = Some(HalfTyped::of(view));
            let text = drafts::to_text(view);
            if self.text.as_ref() != Some(&text) {
                keeper.keep(text.clone());
                self.text = Some(text);
            }
        }
        let failure = keeper.failure()?;
        let place = self.place.as_ref()?;
        let first = !std::mem::replace(&mut self.told, true);
        let what = "What is half-typed can\u{2019}t be kept for the next start";
        first.then(|| format!("{what}. {failure} File: {}", place.display()))
    }

    /// Says whether everything half-typed is written.
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
