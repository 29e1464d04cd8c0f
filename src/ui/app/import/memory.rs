//! The mappings that were used: read and written on threads, one after the other, so that a file that is read at once
//! after another finds the other's.

use std::path::PathBuf;
use std::thread::{Builder, JoinHandle};

use crate::exchange::remembered::Remembered;
use crate::store::settings;

/// Where they are kept, and what is being written.
#[derive(Default)]
pub(super) struct Memory {
    file: Option<PathBuf>,
    writing: Option<JoinHandle<()>>,
}

impl Memory {
    pub fn keep_in(&mut self, file: Option<PathBuf>) {
        self.file = file;
    }

    /// What reads them, on a thread: it waits for what was put in before.
    pub fn reader(&mut self) -> impl FnOnce() -> Remembered + Send + 'static {
        let (file, writing) = (self.file.clone(), self.writing.take());
        move || {
            // One that could not be kept costs a few clicks.
            let _ = writing.map(JoinHandle::join);
            let text = file.and_then(|file| settings::read(&file).ok()?);
            text.map_or_else(Remembered::default, |text| Remembered::from_text(&text))
        }
    }

    /// Has what is added kept for the next file of its kind.
    pub fn put(&mut self, add: impl FnOnce(&mut Remembered) + Send + 'static) {
        let Some(file) = self.file.clone() else {
            return;
        };
        let read = self.reader();
        let keep = move || {
            let mut remembered = read();
            add(&mut remembered);
            let _ = settings::save(&file, &remembered.to_text());
        };
        self.writing = Builder::new().name("mappings".into()).spawn(keep).ok();
    }
}
