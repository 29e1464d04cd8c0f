//! Keeps what is half-typed in its file, from key to key, and puts it back at the next start.
//!
//! Invariants: only the window that writes the journal writes its drafts; nothing is written, and no
//! text is made, while nothing changes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::document::Document;
use super::jobs::Post;
use super::keeper::Keeper;
use crate::store::Store;
use crate::store::drafts::DraftsFile;
use crate::store::writers::IsIdle;
use crate::ui::drafts::{self, HalfTyped};
use crate::ui::state::ViewState;

/// Whether what is half-typed could be written, by the number of the place that it was for.
pub type Written = (u64, Result<(), String>);

/// The drafts of one journal.
#[derive(Default)]
pub struct Drafting {
    /// Of the place that they are written to, from the first of this program on.
    number: u64,
    place: Option<DraftsFile>,
    keeper: Option<Keeper>,
    /// What was half-typed when the text was made; `None` where it is to be made anew.
    seen: Option<HalfTyped>,
    /// The text that the file holds, or will; `None` where it is not known to be there.
    text: Option<String>,
    /// Whether nothing could be saved when the text was made.
    failing: bool,
}

impl Drafting {
    /// Puts back what was half-typed when the journal was last closed, and keeps what is from now on;
    /// neither in a window that does not write.
    pub fn open(
        &mut self,
        store: &Store,
        document: &Document,
        view: &mut ViewState,
        post: &Post<Written>,
    ) {
        *self = Self::default();
        if !document.is_writer() {
            return;
        }
        let place = store.drafts();
        let found = place.read();
        if let Some((bytes, _)) = &found {
            drafts::restore(view, document.journal(), bytes);
        }
        // What this computer kept meanwhile is still to be written where it belongs.
        self.text = found.map_or(Some(String::new()), |(bytes, in_place)| {
            in_place.then(|| String::from_utf8_lossy(&bytes).into_owned())
        });
        self.write_to(place, None, post);
    }

    /// The journal is kept in another file from now on: what is half-typed goes along, and leaves its
    /// old place when it stands in the new one.
    pub fn go_along(&mut self, store: &Store, post: &Post<Written>) {
        let old = self.place.take();
        *self = Self::default();
        self.write_to(store.drafts(), old, post);
    }

    fn write_to(&mut self, place: DraftsFile, mut old: Option<DraftsFile>, post: &Post<Written>) {
        static NUMBER: AtomicU64 = AtomicU64::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        self.number = number;
        let post = post.of(move |kept| (number, kept));
        let to = place.clone();
        self.keeper = Keeper::spawn("drafts", post, move |text: &String| {
            to.save(text)?;
            old.take().map_or(Ok(()), |old| old.leave())
        });
        self.place = Some(place);
    }

    /// Has what is half-typed now written, where it is something else: from key to key, so that no timer
    /// stands between a key and the disk. While the journal's folder is away or refuses this computer keeps
    /// it, and it is written anew when that is over.
    pub fn keep(&mut self, view: &ViewState, document: &Document) {
        let Some(keeper) = &self.keeper else { return };
        let failing = document.status().is_failed();
        if std::mem::replace(&mut self.failing, failing) != failing {
            (self.seen, self.text) = (None, None);
        }
        if !self.seen.as_ref().is_some_and(|seen| seen.is_of(view)) {
            let now = HalfTyped::of(view);
            // What has become an entry leaves the file only when the journal has it on the disk.
            let is_left = |seen: &HalfTyped| now.is_left_of(seen);
            if !document.is_settled() && self.seen.as_ref().is_some_and(is_left) {
                return;
            }
            self.seen = Some(now);
            let text = drafts::to_text(view);
            if self.text.as_ref() != Some(&text) {
                keeper.keep(text.clone());
                self.text = Some(text);
            }
        }
    }

    /// Whether this is of the place that they are written to now, and not of one that was left.
    pub fn is_of_now(&self, number: u64) -> bool {
        self.number == number
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
