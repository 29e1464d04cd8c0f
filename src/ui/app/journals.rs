//! The journals of the window: the person's own, and the example while it is shown.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};

use super::document::Document;
use super::jobs::{Done, Job, Post};
use crate::demo::{EXAMPLE, demo};
use crate::store::{Backup, Base, Loaded, Store, StoreError};

/// What threads have to say of the journals.
pub enum Heard {
    /// The saver has done or seen something.
    File,
    /// A journal was read again.
    Reopened(Done<Reopened>),
    /// The file was accepted as it was shown, or why not.
    Accepted(Done<Result<(), String>>),
}

/// What is done with the file before it is read again.
pub enum Before {
    /// Nothing.
    Nothing,
    /// It is sealed as it was shown.
    Accept(Base),
    /// The backup takes its place.
    Restore(Backup),
    /// It belongs where it lies, and not on the disk that it was on.
    Settle,
}

/// How opening the journal again ended.
pub enum Reopened {
    /// It is open.
    Open(Box<Loaded>),
    /// It can't be read.
    Unreadable(StoreError),
    /// What was to be done before was refused; everything is as it was.
    Refused(String),
}

/// The journal that is open, and where the person's own one is kept.
pub struct Journals {
    store: Store,
    /// What the pages show.
    pub open: Document,
    /// The person's own journal, while the example is shown.
    own: Option<Document>,
    opening: Job<Reopened>,
    accepting: Job<Result<(), String>>,
}

fn saver(post: &Post<Heard>) -> Post<()> {
    post.of(|()| Heard::File)
}

impl Journals {
    /// The journal of `store`, as it was loaded.
    pub fn new(store: Store, loaded: Result<Loaded, StoreError>, post: &Post<Heard>) -> Self {
        let open = match loaded {
            Ok(loaded) => Document::open(&store, loaded, &saver(post)),
            Err(error) => Document::broken(&store, error, &saver(post)),
        };
        Self {
            store,
            open,
            own: None,
            opening: Job::default(),
            accepting: Job::default(),
        }
    }

    /// The person's own journal, also while the example is shown.
    pub fn own(&self) -> &Document {
        self.own.as_ref().unwrap_or(&self.open)
    }

    /// Whether the example is shown.
    pub fn is_example(&self) -> bool {
        self.own.is_some()
    }

    /// Where the person's own journal is kept.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether everything is on disk.
    pub fn are_settled(&self) -> bool {
        self.open.is_settled() && self.own().is_settled()
    }

    /// Hears what the savers have done or seen.
    pub fn poll(&mut self, now: NaiveTime) {
        self.all().for_each(|document| document.poll(now));
    }

    fn all(&mut self) -> impl Iterator<Item = &mut Document> {
        std::iter::once(&mut self.open).chain(&mut self.own)
    }

    /// Leaves a copy in this folder at each day's first save, or no longer.
    pub fn copy_to(&mut self, folder: Option<&Path>) {
        self.all().for_each(|document| document.copy_to(folder));
    }

    /// Writes what waits, for at most this long each.
    pub fn finish(&mut self, timeout: Duration) {
        self.all().for_each(|document| document.finish(timeout));
    }

    /// Shows the example, as if it ended today.
    pub fn open_example(&mut self, today: NaiveDate) {
        let example = Document::example(demo(2, EXAMPLE, today));
        let shown = std::mem::replace(&mut self.open, example);
        self.own.get_or_insert(shown);
    }

    /// Back from the example to the person's own journal; returns whether it was shown.
    pub fn leave_example(&mut self) -> bool {
        let own = self.own.take();
        let is_left = own.is_some();
        if let Some(own) = own {
            self.open = own;
        }
        is_left
    }

    /// Gives up what is not saved, so that the window can close.
    pub fn give_up(&mut self) {
        self.open = Document::example((**self.open.written()).clone());
    }

    /// Reads the journal again, on a thread, after what is to be done with it before.
    pub fn reopen(&mut self, before: Before, post: &Post<Heard>) {
        let store = self.store.clone();
        self.opening.run("open", post, Heard::Reopened, move || {
            reopened(&store, before)
        });
    }

    /// How reading it again ended.
    pub fn reopened(&mut self, done: Done<Reopened>) -> Option<Reopened> {
        let reopened = self.opening.take(done)?;
        Some(reopened.unwrap_or_else(|fault| Reopened::Refused(fault.into())))
    }

    /// Opens what was read.
    pub fn open_anew(&mut self, loaded: Loaded, post: &Post<Heard>) {
        self.open.leave_seat();
        self.open = Document::open(&self.store, loaded, &saver(post));
    }

    /// What was shown as unreadable is so for this reason now.
    pub fn open_broken(&mut self, error: StoreError, post: &Post<Heard>) {
        self.open = Document::broken(&self.store, error, &saver(post));
    }

    /// Takes the file that is kept apart as it was shown, on a thread.
    pub fn accept_file(&mut self, post: &Post<Heard>) {
        let Some(shown) = self.open.file_base() else {
            return;
        };
        let store = self.store.clone();
        self.accepting
            .run("accept", post, Heard::Accepted, move || {
                let accepted = store.accept(&shown).map(drop);
                accepted.map_err(|error| error.to_string())
            });
    }

    /// Why the file was not accepted; the file is looked at again where it was.
    pub fn accepted(&mut self, done: Done<Result<(), String>>) -> Option<String> {
        let accepted = self.accepting.outcome(done)?;
        if accepted.is_ok() {
            self.open.look();
        }
        accepted.err()
    }

    /// Keeps the journal in this new file from now on.
    pub fn save_elsewhere(&mut self, path: PathBuf, post: &Post<Heard>) -> Result<(), String> {
        let store = self.store.elsewhere(path);
        self.open.save_elsewhere(&store, &saver(post))?;
        self.store = store;
        Ok(())
    }
}

fn reopened(store: &Store, before: Before) -> Reopened {
    let done = match before {
        Before::Nothing => Ok(()),
        Before::Accept(shown) => {
            let accepted = store.accept(&shown).map(drop);
            accepted.map_err(|error| error.to_string())
        }
        Before::Restore(backup) => {
            let restored = store.restore(&backup).map(drop);
            restored.map_err(|error| error.to_string())
        }
        Before::Settle => store.settle_here().map_err(|error| error.to_string()),
    };
    match (done, store.load()) {
        (Err(words), _) => Reopened::Refused(words),
        (Ok(()), Ok(loaded)) => Reopened::Open(Box::new(loaded)),
        (Ok(()), Err(error)) => Reopened::Unreadable(error),
    }
}
