//! Copies that a cloud folder has put beside the journal: read on a thread, brought in, put away.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};

use super::document::Wake;
use crate::model::journal::Journal;
use crate::store::{FileState, Store, conflict};

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
    waiting: Option<Receiver<Result<Copy, String>>>,
    /// Copies of which nothing more shall be said in this sitting.
    left: Vec<PathBuf>,
    /// A copy that was brought in, to be put away when the journal is on disk.
    done: Option<PathBuf>,
}

impl Copies {
    /// Those of the copies that were found which the person has not put off.
    pub fn offered(&self, mut found: Vec<PathBuf>) -> Vec<PathBuf> {
        found.retain(|path| !self.left.contains(path));
        found
    }

    /// Reads a copy, on a thread.
    pub fn read(&mut self, path: PathBuf, wake: &Wake) {
        let (send, receive) = mpsc::channel();
        let wake = wake.clone();
        let work = move || {
            // A window that is gone needs no answer.
            let _ = send.send(read(path));
            wake();
        };
        let thread = std::thread::Builder::new().name("copy".into()).spawn(work);
        self.waiting = thread.is_ok().then_some(receive);
    }

    /// Takes what the thread has read; gives why it could not.
    pub fn poll(&mut self) -> Option<Result<(), String>> {
        let read = self.waiting.as_ref()?.try_recv().ok()?;
        self.waiting = None;
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
