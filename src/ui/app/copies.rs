//! Copies that a cloud folder has put beside the journal: read on a thread, brought in, put away.
//! And the one that is made here, of conflicts that nobody has settled yet.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::document::Document;
use super::jobs::{Done, Job, Post};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::store::conflict::{self, Unsettled};
use crate::store::{FileState, Store};
use crate::ui::banner::Beside;
use crate::ui::views::both::Choice;

/// What threads have to say of the copies.
pub enum Heard {
    /// One was read, or why it was not.
    Read(Done<Result<FoundCopy, String>>),
    /// What is still to be chosen is kept, or why it is not.
    Kept(Done<Result<(), String>>),
    /// The copy that was brought in is put away, or why it is not.
    PutAway(Done<Result<(), String>>),
}

/// What has come of it.
pub enum Came {
    /// A copy is open.
    Opened,
    /// Its file is put away.
    IsPutAway,
    /// Something to know, and why.
    Known(String, String),
    /// What did not happen, and why.
    Refused(String, String),
}

/// A copy and what it holds.
pub struct FoundCopy {
    path: PathBuf,
    /// What it holds.
    pub journal: Journal,
}

impl FoundCopy {
    /// Its name in the folder.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

/// The copies, as far as somebody has asked for them.
#[derive(Default)]
pub struct Copies {
    /// The copy that is looked at.
    pub open: Option<FoundCopy>,
    reading: Job<Result<FoundCopy, String>>,
    /// Copies of which nothing more shall be said in this sitting.
    left: Vec<PathBuf>,
    /// A copy that was brought in, to be put away when the journal is on disk.
    done: Option<PathBuf>,
    putting: Job<Result<(), String>>,
    unsettled: Choosing,
}

/// What is still to be chosen, kept beside the journal: memory alone would lose it with the window.
#[derive(Default)]
struct Choosing {
    place: Option<Unsettled>,
    choices: Vec<Choice>,
    writing: Job<Result<(), String>>,
}

impl Copies {
    /// Those of the copies that were found which the person has not put off.
    fn offered(&self, mut found: Vec<PathBuf>) -> Vec<PathBuf> {
        found.retain(|path| !self.left.contains(path));
        found
    }

    /// What of `found` is there to be told.
    pub fn beside(&self, found: Vec<PathBuf>) -> Beside {
        let offered = self.offered(found);
        let unsettled = offered.iter().filter(|path| conflict::is_unsettled(path));
        let unsettled = unsettled.count();
        Beside {
            copies: offered.len() - unsettled,
            unsettled,
        }
    }

    /// Keeps the values that are still to be chosen beside the journal, as they are now.
    pub fn keep_unsettled(&mut self, document: &Document, now: NaiveDateTime, post: &Post<Heard>) {
        let choices = document.conflicts();
        if !self.is_keeping(choices) || self.unsettled.writing.is_busy() {
            return;
        }
        let kept = &mut self.unsettled;
        let make = || Unsettled::beside(document.path(), now);
        let place = kept.place.get_or_insert_with(make).clone();
        if !self.left.iter().any(|path| path == place.path()) {
            self.left.push(place.path().to_owned());
        }
        kept.choices = choices.to_vec();
        let (journal, choices) = (document.written().clone(), choices.to_vec());
        kept.writing.run("unsettled", post, Heard::Kept, move || {
            keep(&place, &journal, &choices)
        });
    }

    /// Whether what is kept is not yet what is to be chosen.
    pub fn is_keeping(&self, choices: &[Choice]) -> bool {
        self.unsettled.writing.is_busy() || self.unsettled.choices != choices
    }

    /// Another document is open: what was kept of the last one stays, to be found as a copy.
    pub fn leave_unsettled(&mut self) {
        if let Some(place) = std::mem::take(&mut self.unsettled).place {
            self.left.retain(|path| path != place.path());
        }
    }

    /// Reads the first of the copies that were found, on a thread.
    pub fn read(&mut self, found: Vec<PathBuf>, post: &Post<Heard>) {
        if let Some(path) = self.offered(found).into_iter().next() {
            self.reading
                .run("copy", post, Heard::Read, move || read(path));
        }
    }

    /// Takes what a thread has done.
    pub fn hear(&mut self, heard: Heard) -> Option<Came> {
        match heard {
            Heard::Read(done) => Some(match self.reading.outcome(done)? {
                Ok(copy) => {
                    self.open = Some(copy);
                    Came::Opened
                }
                Err(words) => Came::Refused(say::CopyStays.text(), words),
            }),
            Heard::Kept(done) => {
                let kept = self.unsettled.writing.outcome(done)?;
                kept.err()
                    .map(|why| Came::Known(say::ChoicesUnkept.text(), why))
            }
            Heard::PutAway(done) => Some(match self.putting.outcome(done)? {
                Ok(()) => Came::IsPutAway,
                Err(words) => Came::Refused(say::NotPossible.text(), words),
            }),
        }
    }

    /// Says no more of these in this sitting.
    pub fn leave(&mut self, found: Vec<PathBuf>) {
        self.open = None;
        self.left.extend(found);
    }

    /// The open copy was brought in.
    pub fn finish(&mut self) {
        if let Some(copy) = self.open.take() {
            self.left.push(copy.path.clone());
            self.done = Some(copy.path);
        }
    }

    /// Puts the copy away that was brought in, when its entries are on disk in the journal.
    pub fn put_away(&mut self, document: &Document, post: &Post<Heard>) {
        if document.is_settled()
            && !self.putting.is_busy()
            && let Some(path) = self.done.take()
        {
            self.putting
                .run("copy", post, Heard::PutAway, move || put_away(&path));
        }
    }
}

fn keep(place: &Unsettled, journal: &Journal, choices: &[Choice]) -> Result<(), String> {
    if choices.is_empty() {
        let path = &place.path().display().to_string();
        let why = |error: std::io::Error| {
            let why = &error.to_string();
            say::WhyFile { why, path }.text()
        };
        return place.forget().map_err(why);
    }
    let mut other = journal.clone();
    for choice in choices {
        // What can't be taken any more, because what it belongs to is gone, has no other value.
        let _ = other.apply(choice.conflict.edit(&other));
    }
    place.keep(&other).map_err(|error| error.to_string())
}

fn read(path: PathBuf) -> Result<FoundCopy, String> {
    let loaded = Store::at(&path).load().map_err(|error| error.to_string())?;
    match loaded.state {
        FileState::Whole | FileState::ChangedElsewhere => Ok(FoundCopy {
            journal: loaded.journal,
            path,
        }),
        FileState::New => Err(say::CopyGone {
            path: &path.display().to_string(),
        }
        .text()),
        FileState::Newer { .. } => Err(say::CopyNewer {
            path: &path.display().to_string(),
        }
        .text()),
    }
}

/// Moves a copy into the folder of backups.
fn put_away(path: &Path) -> Result<(), String> {
    conflict::put_away(path).map(drop).map_err(|error| {
        let (why, path) = (&error.to_string(), &path.display().to_string());
        say::CopyNotPutAway { why, path }.text()
    })
}
