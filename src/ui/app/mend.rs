//! Putting right what was written under another name or on another date: one step of undo each.

use chrono::NaiveDate;

use super::App;
use super::document::Document;
use crate::model::moving::{Part, moved};
use crate::model::named::Named;
use crate::model::rename::rename;
use crate::ui::state::Page;

impl App {
    /// Calls something by another name everywhere.
    pub(super) fn rename(&mut self, what: Named, from: &str, to: &str) {
        self.keep_notes();
        let renamed = rename(self.document.written(), what, from, to);
        if !renamed.is_empty() {
            self.edit(format!("renaming {from} to {}", renamed.to), renamed.edit);
        }
    }

    /// Takes a day, or one of its check-ins, to another date, and shows that one.
    pub(super) fn carry_over(&mut self, from: NaiveDate, part: Part, to: NaiveDate) {
        self.keep_notes();
        let label = match part {
            Part::Checkin(_) => format!("moving a check-in to {}", to.format("%-d %B")),
            Part::Day => format!(
                "moving {} to {}",
                from.format("%-d %B"),
                to.format("%-d %B")
            ),
        };
        let is_moved = self.change(|document: &mut Document| {
            let edit = moved(document.written(), (from, part), to)?;
            document.edit(label, edit)
        });
        if !is_moved {
            return;
        }
        match self.view.page {
            Page::History => self.view.history.choose(to),
            _ => self.view.open_day(to),
        }
    }
}
