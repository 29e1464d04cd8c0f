//! Former names: what a thing was called before it was renamed. Files that other programs write go on calling it so.
//!
//! Invariant: a name that is in use means what is called so now, whatever it was renamed to before.

use super::extra::Extra;
use super::named::Named;
use crate::lang::say;

/// A name that nothing has any more, and what is called so now.
#[derive(Clone, Debug, PartialEq)]
pub struct FormerName {
    /// What has the name.
    pub what: Named,
    /// The name before.
    pub name: String,
    /// The name since.
    pub now: String,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

impl FormerName {
    /// What tells it from all others: one thing has one name before.
    pub fn key(&self) -> FormerKey {
        (self.what, self.what.thing(&self.name))
    }

    /// In words, for people.
    pub fn told(&self) -> String {
        say::FormerName {
            name: &self.name,
            now: &self.now,
            sort: self.what.sort(),
        }
        .text()
    }
}

/// What has a name, and the name as it is compared.
pub type FormerKey = (Named, String);
