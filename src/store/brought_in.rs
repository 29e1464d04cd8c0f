//! Which files of a watched folder came in: `.journal.json.brought-in` beside the journal, a line a file; and which values
//! they had: `.journal.json.brought-values`. Not part of the journal; without them files come again, and bring what was
//! taken out.
//!
//! Invariant: no folder is made for it, and nothing is put into one that stands in the journal's folder's place.

use std::path::{Path, PathBuf};

use super::error::SaveError;
use super::lock::beside;
use super::place::Folder;
use super::{file, settings};

/// The list of one journal.
pub struct List {
    path: PathBuf,
    journal: PathBuf,
    folder: Option<Folder>,
}

impl List {
    /// The list beside the journal, in its folder as it is now.
    pub fn beside(journal: &Path) -> Self {
        Self::called(".brought-in", journal)
    }

    /// That of the values.
    pub fn of_values(journal: &Path) -> Self {
        Self::called(".brought-values", journal)
    }

    fn called(behind: &str, journal: &Path) -> Self {
        let journal = file::resolve(journal).unwrap_or_else(|_| journal.to_owned());
        Self {
            path: beside(&journal, ".", behind),
            folder: Folder::around(&journal),
            journal,
        }
    }

    /// What it says; nothing where it can't be read.
    pub fn read(&self) -> String {
        let bytes = settings::read(&self.path).ok().flatten();
        String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()
    }

    /// Has it say `text` from now on.
    pub fn save(&self, text: &str) -> Result<(), SaveError> {
        if self.folder.is_some_and(|it| it.is_away(&self.journal)) {
            let folder = file::folder_of(&self.path).to_owned();
            return Err(SaveError::Away { folder });
        }
        file::save(&self.path, text.as_bytes()).map(drop)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn it_is_kept_beside_the_journal_and_never_in_a_folder_that_stands_in_its_place() {
        let above = tempfile::tempdir().unwrap();
        let (place, aside) = (above.path().join("stick"), above.path().join("aside"));
        fs::create_dir(&place).unwrap();
        fs::write(place.join("journal.json"), "{}").unwrap();
        let list = List::beside(&place.join("journal.json"));
        assert_eq!(list.read(), "");
        list.save("one").unwrap();
        assert_eq!(list.read(), "one");
        fs::rename(&place, &aside).unwrap();
        assert!(list.save("two").is_err());
        fs::create_dir(&place).unwrap();
        assert!(list.save("two").is_err());
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
        fs::remove_dir(&place).unwrap();
        fs::rename(&aside, &place).unwrap();
        assert_eq!(list.read(), "one");
    }
}
