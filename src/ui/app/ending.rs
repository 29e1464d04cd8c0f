//! How the window ends: in order, when everything is on the disk; and what is left of a run that did
//! not end so.

use std::path::Path;
use std::time::Duration;

use egui::{Ui, ViewportCommand};

use super::App;
use crate::store::writers::Writers;

/// How long the window may take to write its last change.
const LAST_SAVE: Duration = Duration::from_secs(10);

impl App {
    /// Lets `writers` know every thread that writes, from now on.
    #[must_use]
    pub fn with_writers(mut self, writers: Writers) -> Self {
        self.writers = writers;
        self.know_the_writers();
        self
    }

    /// Says once that the last run did not close in order, where this is its log.
    #[must_use]
    pub fn with_last_end(mut self, log: Option<&Path>) -> Self {
        if let Some(log) = log {
            let what = "Unkink did not close in order last time.";
            let more = format!(
                "What you had typed is kept. What is known of it, and nothing of your journal, is in {}",
                log.display()
            );
            self.notices.know(self.clock.time(), what, more);
        }
        self
    }

    /// Another journal is open, or it is kept in another place.
    pub(super) fn know_the_writers(&self) {
        let own = self.own.as_ref().unwrap_or(&self.document);
        let all = [
            own.idle_check(),
            self.drafting.idle_check(),
            self.preferences.idle_check(),
        ];
        self.writers.set(all.into_iter().flatten().collect());
    }

    /// The window closes when everything is on disk; until then it waits, and says so if it can't.
    pub(super) fn close_when_settled(&mut self, ui: &Ui) {
        if ui.input(|input| input.viewport().close_requested()) {
            self.keep_notes();
            if !self.all_settled() {
                ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
                self.view.closing = true;
                self.document.save();
            }
        } else if self.view.closing && self.all_settled() {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn all_settled(&self) -> bool {
        let own = self.own.as_ref().unwrap_or(&self.document);
        let kept = !self.tasks.copies.is_keeping(own.conflicts());
        kept && self.document.is_settled() && own.is_settled()
    }

    /// Writes what waits; called when the window is gone.
    pub fn finish(&mut self) {
        self.document.finish(LAST_SAVE);
        if let Some(own) = &mut self.own {
            own.finish(LAST_SAVE);
        }
        self.drafting.finish(LAST_SAVE);
        self.preferences.finish(LAST_SAVE);
    }
}
