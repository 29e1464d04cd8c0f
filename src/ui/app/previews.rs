//! The pages of the report, worked out and laid out on a thread: the window shows the ones it has
//! until the new ones are there.

use chrono::NaiveDate;

use super::document::Document;
use super::jobs::{Done, Fault, Job, Post};
use crate::fonts::having;
use crate::report::content::{Options, content};
use crate::report::document::Report;
use crate::report::page::Paper;
use crate::report::writers::fonts::{Fallback, Fonts};
use crate::ui::state::ViewState;
use crate::ui::views::report::{self, Preview, Shown};

/// The journal's revision, what is asked for, the paper, and the day it is printed on.
type Key = (u64, Options, Paper, NaiveDate);

/// What was asked for, laid out.
pub type Pages = (Key, Preview);

/// The latest pages and those that are being worked out.
#[derive(Default)]
pub struct Previews {
    latest: Option<Pages>,
    /// What is being laid out, or could not be: it is not tried over and over.
    asked: Option<Key>,
    job: Job<Pages>,
}

impl Previews {
    /// Has the pages laid out that the Report page asks for, unless they are there or others are being
    /// laid out; half-typed days ask for none.
    pub fn ask(
        &mut self,
        document: &Document,
        view: &ViewState,
        today: NaiveDate,
        post: &Post<Done<Pages>>,
    ) {
        let calendar = view.day_reader(today);
        let Ok(options) = report::options(document.journal(), &view.report, calendar) else {
            return;
        };
        let options = report::by(options, &view.settings);
        let paper = view.settings.paper;
        let key = (document.revision(), options, paper, today);
        let is_there = self.latest.as_ref().is_some_and(|(at, _)| *at == key);
        if is_there || self.job.is_busy() || self.asked.as_ref() == Some(&key) {
            return;
        }
        self.asked = Some(key.clone());
        let journal = document.shared().clone();
        self.job.run(
            "report",
            post,
            |done| done,
            move || {
                let (_, options, paper, today) = &key;
                let made = content(&journal, options, *today);
                // The journal is let go first, so that the next edit need not copy it.
                drop(journal);
                let preview = Preview::of(&made, *paper, &fonts(&made));
                (key, preview)
            },
        );
    }

    /// Takes pages that a thread has laid out.
    pub fn take(&mut self, done: Done<Pages>) -> Result<(), Fault> {
        if let Some(pages) = self.job.take(done) {
            self.latest = Some(pages?);
            self.asked = None;
        }
        Ok(())
    }

    /// Whether pages are being laid out.
    pub fn is_working(&self) -> bool {
        self.job.is_busy()
    }

    /// The pages there are, perhaps those of a moment ago.
    pub fn shown(&self) -> Shown<'_> {
        Shown {
            preview: self.latest.as_ref().map(|(_, preview)| preview),
            is_working: self.is_working(),
        }
    }
}

/// Fonts with all letters of a report: those of this computer where the own ones have not all.
pub fn fonts(report: &Report) -> Fonts {
    let found = having(&Fonts::default().missing(report)).into_iter();
    Fonts::with(
        found
            .map(|(bytes, index)| Fallback { bytes, index })
            .collect(),
    )
}
