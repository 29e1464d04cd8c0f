//! Which sessions a command is about: of a kind, with a person, as they are written in the journal.

use crate::model::journal::Journal;
use crate::model::mentions::spellings;
use crate::model::name::as_written;
use crate::model::named::Named;
use crate::model::session::Kind;

/// The kind that is named; none where nothing is.
pub(super) fn kind(journal: &Journal, typed: Option<&str>) -> Option<Kind> {
    name(journal, Named::Kind, typed).map(|kind| Kind::new(&kind))
}

/// The person who is named; none where nobody is.
pub(super) fn person(journal: &Journal, typed: Option<&str>) -> Option<String> {
    name(journal, Named::Person, typed)
}

fn name(journal: &Journal, what: Named, typed: Option<&str>) -> Option<String> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty())?;
    Some(as_written(spellings(what, journal), typed))
}
