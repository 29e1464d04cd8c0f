//! Journals of older versions, brought up to the one this program writes.
//!
//! Invariants: a step is a pure function from the JSON of one version to that of the next, and is
//! never edited once it has been shipped; before the new file replaces the old one, the old one is
//! kept beside it, and what was kept is never written over.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::error::SaveError;
use super::file;
use super::schema::ReadError;

/// Makes the file of one version that of the next, or says what stands in the way.
pub type Step = fn(Map<String, Value>) -> Result<Map<String, Value>, String>;

/// The versions that the file has had.
#[derive(Clone, Copy, Debug)]
pub struct Versions(&'static [Step]);

impl Versions {
    /// Those that have been shipped. Version 1 was the first, so that there is no step yet.
    pub const SHIPPED: Self = Self(&[]);

    /// As many versions as these steps make: the first leads from version 1 to 2.
    pub const fn by(steps: &'static [Step]) -> Self {
        Self(steps)
    }

    /// The version that is written.
    pub const fn current(self) -> u32 {
        self.0.len() as u32 + 1
    }

    /// Brings the file of the version `from` up to the current one.
    pub fn upgrade(
        self,
        mut file: Map<String, Value>,
        from: u32,
    ) -> Result<Map<String, Value>, ReadError> {
        let steps = (1..).zip(self.0).filter(|(version, _)| *version >= from);
        for (version, step) in steps {
            file = step(file).map_err(|what| ReadError::NotBroughtUp { version, what })?;
        }
        file.insert("version".into(), self.current().into());
        Ok(file)
    }
}

impl PartialEq for Versions {
    fn eq(&self, other: &Self) -> bool {
        self.current() == other.current()
    }
}

impl Eq for Versions {}

/// Keeps the file at `path`, which is of an older version, as `journal.v1.json` beside it, so that
/// a power cut finds it there as well. One that is there already stays as it is: with the same
/// bytes it is the one, otherwise the name gets a number.
pub(super) fn keep(path: &Path, version: u32) -> Result<(), SaveError> {
    let path = file::resolve(path)?;
    let failed = |error: &io::Error| SaveError::NotWritten {
        cause: format!(
            "the file of version {version} can't be kept beside the new one ({})",
            file::cause(error)
        ),
        path: path.clone(),
    };
    let old = fs::read(&path).map_err(|error| failed(&error))?;
    let mut numbers = 1_u32..;
    let place = numbers.find_map(|number| {
        let place = beside(&path, version, number);
        match fs::read(&place) {
            Ok(kept) if kept == old => Some((place, true)),
            Err(error) if error.kind() == ErrorKind::NotFound => Some((place, false)),
            Ok(_) | Err(_) => None,
        }
    });
    let Some((place, is_kept)) = place else {
        return Err(failed(&ErrorKind::AlreadyExists.into()));
    };
    if !is_kept && fs::hard_link(&path, &place).is_err() {
        // A file system without links.
        file::save(&place, &old)?;
    }
    let sync = || {
        if cfg!(unix) {
            File::open(&place)?.sync_all()?;
        }
        file::sync_folder(file::folder_of(&place))
    };
    sync().map_err(|error| failed(&error))
}

/// `journal.v1.json`, `journal.v1-2.json`, …
fn beside(path: &Path, version: u32, number: u32) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(".v{version}"));
    if number > 1 {
        name.push(format!("-{number}"));
    }
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}
