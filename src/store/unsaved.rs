//! What could not be saved where the journal is, its folder being away or its disk refusing: kept on this
//! computer, in the platform's data folder, until it is in the journal.
//!
//! Two whole journals, as the file last held it and as it is now, so that what others wrote meanwhile can
//! be merged with it. Invariant: a file that can't be read, or belongs to another journal, is none.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::schema::{self, LARGEST};
use super::{Store, drafts, error, file};
use crate::model::journal::Journal;

const FORMAT: &str = "unkink-unsaved";
/// What the names of the files begin with.
const NAME: &str = "unsaved-";

/// A journal that could not be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsaved {
    /// As the file last held it.
    pub was: Journal,
    /// As it is now.
    pub is: Journal,
}

/// Where what is unsaved of one journal is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    path: PathBuf,
    journal: String,
}

#[derive(Deserialize, Serialize)]
struct InFile {
    format: String,
    version: u32,
    journal: String,
    was: String,
    is: String,
}

/// Whether the file may be one that is kept here.
pub(super) fn is_name(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    let number = name.and_then(|name| {
        let (number, kind) = name.strip_prefix(NAME)?.split_once('.')?;
        (kind == "json" || kind == drafts::ASIDE).then_some(number)
    });
    number.is_some_and(|number| number.len() == 8 && u32::from_str_radix(number, 16).is_ok())
}

impl Store {
    /// Where what can't be saved is kept; `None` where this computer remembers nothing.
    pub fn aside(&self) -> Option<Aside> {
        let path = file::resolve(&self.path).unwrap_or_else(|_| self.path.clone());
        let journal = std::path::absolute(path).ok()?;
        let name = crc32fast::hash(journal.as_os_str().as_encoded_bytes());
        let memory = self.disks.as_deref()?;
        Some(Aside {
            path: memory.with_file_name(format!("{NAME}{name:08x}.json")),
            journal: journal.display().to_string(),
        })
    }
}

impl Aside {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether something is kept.
    pub fn exists(&self) -> bool {
        self.path.is_file()
    }

    /// What is kept.
    pub fn read(&self) -> Option<Unsaved> {
        // Each journal is quoted, which may double it.
        let about = fs::metadata(&self.path).ok()?;
        let fits = about.is_file() && about.len() / 4 <= LARGEST;
        let bytes = fits.then(|| fs::read(&self.path).ok()).flatten()?;
        let found: InFile = serde_json::from_slice(&bytes).ok()?;
        if (found.format.as_str(), found.version) != (FORMAT, 1) || found.journal != self.journal {
            return None;
        }
        let journal = |text: &str| Some(schema::from_bytes(text.as_bytes()).ok()?.journal);
        Some(Unsaved {
            was: journal(&found.was)?,
            is: journal(&found.is)?,
        })
    }

    /// Keeps this in place of what was kept; the error is in plain words.
    pub fn keep(&self, unsaved: &Unsaved) -> Result<(), String> {
        let text = |journal| String::from_utf8_lossy(&schema::to_bytes(journal)).into_owned();
        let all = InFile {
            format: FORMAT.into(),
            version: 1,
            journal: self.journal.clone(),
            was: text(&unsaved.was),
            is: text(&unsaved.is),
        };
        let bytes = serde_json::to_vec(&all).map_err(|error| error.to_string())?;
        file::make_folder(&self.path)
            .and_then(|()| file::save(&self.path, &bytes))
            .map(drop)
            .map_err(|error| error.of_another_file())
    }

    /// It is in the journal, or given up.
    pub fn forget(&self) -> Result<(), String> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error::cause(&error)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::demo;
    use chrono::NaiveDate;

    #[test]
    fn what_is_kept_is_read_again_for_its_journal_alone() {
        let folder = tempfile::tempdir().unwrap();
        let memory = folder.path().join("data/disks.json");
        let store = |name: &str| {
            let store = Store::at(folder.path().join(name));
            store.with_disks(Some(memory.clone())).aside().unwrap()
        };
        let (aside, other) = (store("stick/journal.json"), store("other/journal.json"));
        assert_ne!(aside.path(), other.path());
        assert_eq!(aside.read(), None);
        let is = demo(1, 1, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
        let was = Journal::default();
        let unsaved = Unsaved { was, is };
        aside.keep(&unsaved).unwrap();
        assert_eq!(aside.read(), Some(unsaved));
        fs::copy(aside.path(), other.path()).unwrap();
        assert_eq!(other.read(), None, "it belongs to another journal");
        let bytes = fs::read(aside.path()).unwrap();
        fs::write(aside.path(), &bytes[..bytes.len() / 2]).unwrap();
        assert_eq!(aside.read(), None);
        aside.forget().unwrap();
        aside.forget().unwrap();
        assert!(!aside.exists());
    }
}
