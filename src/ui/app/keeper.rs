//! A thread that writes a small text to its file; the newest text wins, and a frame never waits.

use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use super::document::Wake;

/// The thread, as long as texts may come.
pub struct Keeper {
    texts: Sender<String>,
    failures: Receiver<String>,
    ended: Receiver<()>,
}

impl Keeper {
    /// Starts the thread; `save` writes one text, or says in plain words why it could not. `None`
    /// where the computer has no room for a thread.
    pub fn spawn(
        name: &str,
        wake: &Wake,
        save: impl Fn(&str) -> Result<(), String> + Send + 'static,
    ) -> Option<Self> {
        let (texts, waiting) = mpsc::channel::<String>();
        let (failed, failures) = mpsc::channel();
        let (end, ended) = mpsc::channel();
        let wake = wake.clone();
        let work = move || {
            while let Ok(text) = waiting.recv() {
                let newest = waiting.try_iter().last().unwrap_or(text);
                if let Err(words) = save(&newest) {
                    // A window that is gone needs no answer.
                    let _ = failed.send(words);
                    wake();
                }
            }
            let _ = end.send(());
        };
        let thread = std::thread::Builder::new().name(name.into()).spawn(work);
        thread.ok().map(|_| Self {
            texts,
            failures,
            ended,
        })
    }

    /// Has this text written.
    pub fn keep(&self, text: String) {
        // A thread that is gone has said so.
        let _ = self.texts.send(text);
    }

    /// Why the last text that failed could not be written, once.
    pub fn failure(&self) -> Option<String> {
        self.failures.try_iter().last()
    }

    /// Writes what waits, for at most this long.
    pub fn finish(self, timeout: Duration) {
        drop(self.texts);
        // Either it has ended, or the disk takes too long.
        let _ = self.ended.recv_timeout(timeout);
    }
}
