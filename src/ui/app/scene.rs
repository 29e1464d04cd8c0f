//! What the pages are drawn from.

use chrono::{NaiveDate, NaiveDateTime};

use super::archive::Archive;
use super::copies::FoundCopy;
use super::document::Document;
use crate::ui::banner::Beside;
use crate::ui::notices::Notices;

/// What the pages are drawn from.
pub struct Scene<'a> {
    /// The open journal.
    pub document: &'a Document,
    /// What is known of the backups.
    pub archive: &'a Archive,
    /// How many copies lie beside the journal.
    pub copies: Beside,
    /// The copy that is looked at.
    pub copy: Option<&'a FoundCopy>,
    /// Whether nothing of what is unsaved or half-typed outlasts the window.
    pub unkept: bool,
    /// What was told.
    pub notices: &'a Notices,
    /// Whether the made-up diary is shown.
    pub is_example: bool,
    /// The local date and time.
    pub now: NaiveDateTime,
    /// Its day.
    pub today: NaiveDate,
}

/// Journal revision and today: the part of every key that all pages share.
pub(super) type Base = (u64, NaiveDate);

impl Scene<'_> {
    /// What every page depends on.
    pub(super) fn base(&self) -> Base {
        (self.document.revision(), self.today)
    }
}
