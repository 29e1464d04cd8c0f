//! The settings' file: read whole and replaced in one step.
//!
//! Invariant: a file that is not understood is never written over; it is set aside under another
//! name first, with every byte of it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::error::{self, SaveError};
use super::file;
use super::output;
pub use super::usual::settings_path as default_path;
use crate::lang::say;

/// Where the mappings of imported tables are remembered: beside the settings.
pub fn mappings_beside(settings: &Path) -> PathBuf {
    settings.with_file_name("imports.json")
}

/// The longest file that is taken for settings, in bytes.
const LARGEST: u64 = 4 << 20;

/// Why the settings can't be read or kept, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The file is there and can't be read.
    #[error("{}", said(.cause, .path))]
    Unreadable {
        /// In plain words.
        cause: String,
        /// The file.
        path: PathBuf,
    },
    /// The disk would not take it.
    #[error("{}", said(.cause, .path))]
    NotWritten {
        /// In plain words.
        cause: String,
        /// The file.
        path: PathBuf,
    },
}

fn said(why: &str, path: &Path) -> String {
    let path = &path.display().to_string();
    say::FailedWithFile { path, why }.text()
}

/// Settings are never read from a journal or from what belongs to one, nor written there.
pub fn refuse_journals(path: &Path) -> Result<(), SettingsError> {
    let Some(what) = output::of_some_journal(path) else {
        return Ok(());
    };
    let cause = say::SettingsKept { kept: what }.text();
    let path = path.to_owned();
    Err(SettingsError::Unreadable { cause, path })
}

/// The file's bytes; none where there is no file yet.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, SettingsError> {
    let unreadable = |cause: String| SettingsError::Unreadable {
        cause,
        path: path.to_owned(),
    };
    // A pipe would be waited for, a device read for ever.
    match fs::metadata(path) {
        Ok(about) if !about.is_file() => {
            return Err(unreadable(say::WhySettingsNoFile.text()));
        }
        Ok(about) if about.len() > LARGEST => {
            return Err(unreadable(say::WhySettingsTooLong.text()));
        }
        _ => {}
    }
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(error::cause(&error))),
    }
}

/// A word of the file that stands under this name; what can't be read says none.
pub fn word(path: &Path, name: &str) -> Option<String> {
    let bytes = read(path).ok()??;
    let settings: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
    settings.get(name)?.as_str().map(str::to_owned)
}

/// Replaces the file by `text`, or leaves it as it was.
pub fn save(path: &Path, text: &str) -> Result<(), SettingsError> {
    refuse_journals(path)?;
    let saved = file::make_folder(path).and_then(|()| file::save(path, text.as_bytes()));
    saved.map(drop).map_err(|error| {
        let cause = match error {
            SaveError::NotWritten { cause, .. } => cause,
            SaveError::DanglingLink { .. } => say::WhySettingsLink.text(),
            other => other.to_string(),
        };
        let path = path.to_owned();
        SettingsError::NotWritten { cause, path }
    })
}

/// Names that are tried for a file that is set aside: one a second, and more than anybody has.
const MOST_ASIDE: u64 = 1_000;

/// Gives a file that is not understood another name beside it, `settings.damaged-….json`, and says
/// which. Nothing that is already there is replaced.
pub fn set_aside(path: &Path) -> Result<PathBuf, SettingsError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let first = now.map_or(0, |time| time.as_secs());
    let name = |number: u64| path.with_file_name(format!("{stem}.damaged-{number}.json"));
    let mut names = (first..first + MOST_ASIDE).map(name);
    let free = names.find(|aside| !aside.exists());
    let aside = free.unwrap_or_else(|| name(first));
    match fs::rename(path, &aside) {
        Ok(()) => Ok(aside),
        Err(error) => Err(SettingsError::NotWritten {
            cause: error::cause(&error),
            path: path.to_owned(),
        }),
    }
}
