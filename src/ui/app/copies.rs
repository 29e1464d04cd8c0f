//! Copies that a cloud folder has put beside the journal: read on a thread, brought in, put away.
//! And the one that is made here, of conflicts that nobody has settled yet.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::document::{Document, Wake};
use super::jobs::Job;
use crate::model::journal::Journal;
use crate::store::conflict::{self, Unsettled};
use crate::store::{FileState, Store};
use crate::ui::banner::Beside;
use crate::ui::views::both::Choice;

/// A copy and what it holds.
pub struct Copy {
    path: PathBuf,
    /// What it holds.
    pub journal: Journal,
}

impl Copy {
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
    pub open: Option<Copy>,
    reading: Job<Result<Copy, String>>,
    /// Copies of which nothing more shall be said in this sitting.
    left: Vec<PathBuf>,
    /// A copy that was brought in, to be put away when the journal is on disk.
    done: Option<PathBuf>,
    unsettled: Kept,
}

/// What is still to be chosen, kept beside the journal: memory alone would lose it with the window.
#[derive(Default)]
struct Kept {
    place: Option<Unsettled>,
    choices: Vec<Choice>,
    writing: Job<Result<(), String>>,
}

impl Copies {
    /// Those of the copies that were found which the person has not put off.
    pub fn offered(&self, mut found: Vec<PathBuf>) -> Vec<PathBuf> {
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

    /// Keeps the values that are still to be chosen beside the journal, as they are now; gives why
    /// it could not.
    pub fn keep_unsettled(
        &mut self,
        document: &Document,
        now: NaiveDateTime,
        wake: &Wake,
    ) -> Option<String> {
        let failed = self.unsettled.writing.outcome().and_then(Result::err);
        let choices = document.conflicts();
        if !self.is_keeping(choices) || self.unsettled.writing.is_busy() {
            return failed;
        }
        let kept = &mut self.unsettled;
        let make = || Unsettled::beside(document.path(), now);
        let place = kept.place.get_or_insert_with(make).clone();
        if !self.left.iter().any(|path| path == place.path()) {
            self.left.push(place.path().to_owned());
        }
        kept.choices = choices.to_vec();
        let (journal, choices) = (document.written().clone(), choices.to_vec());
        kept.writing
            .run("unsettled", wake, move || keep(&place, &journal, &choices));
        failed
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

    /// Reads a copy, on a thread.
    pub fn read(&mut self, path: PathBuf, wake: &Wake) {
        self.reading.run("copy", wake, move || read(path));
    }

    /// Takes what the thread has read; gives why it could not.
    pub fn poll(&mut self) -> Option<Result<(), String>> {
        let read = self.reading.outcome()?;
        Some(read.map(|copy| self.open = Some(copy)))
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

    /// The copy whose entries are on disk now, to be put away.
    pub fn take_done(&mut self) -> Option<PathBuf> {
        self.done.take()
    }
}

fn keep(place: &Unsettled, journal: &Journal, choices: &[Choice]) -> Result<(), String> {
    let what = "What you have not chosen between could not be kept beside the journal";
    let failed = |error: String| format!("{what}: {error}. File: {}", place.path().display());
    if choices.is_empty() {
        return place.forget().map_err(|error| failed(error.to_string()));
    }
    let mut other = journal.clone();
    for choice in choices {
        // What can't be taken any more, because what it belongs to is gone, has no other value.
        let _ = other.apply(choice.conflict.edit(&other));
    }
    place
        .keep(&other)
        .map_err(|error| failed(error.to_string()))
}

fn read(path: PathBuf) -> Result<Copy, String> {
    let loaded = Store::at(&path).load().map_err(|error| error.to_string())?;
    match loaded.state {
        FileState::Whole | FileState::ChangedElsewhere => Ok(Copy {
            journal: loaded.journal,
            path,
        }),
        FileState::New => Err(format!("The copy is gone. File: {}", path.display())),
        FileState::Newer { .. } => {
            let what = "The copy was written by a newer Unkink. Update Unkink to bring it in. File";
            Err(format!("{what}: {}", path.display()))
        }
    }
}

/// Moves a copy into the folder of backups.
pub fn put_away(path: &Path) -> Result<(), String> {
    conflict::put_away(path).map(drop).map_err(|error| {
        let what = "The copy was brought in, but could not be moved into the folder \"backups\"";
        format!("{what}: {error}. File: {}", path.display())
    })
}
