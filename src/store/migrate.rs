//! Files of older versions, kept beside the one that replaces them.
//!
//! Invariant: before the new file replaces the old one, the old one is kept beside it, and what was kept is never
//! written over.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::{self, SaveError};
use super::file;
use crate::lang::say;

/// Keeps the file at `path`, which is of an older version, as `journal.v1.json` beside it, so that
/// a power cut finds it there as well. One that is there already stays as it is: with the same
/// bytes it is the one, otherwise the name gets a number.
pub(super) fn keep(path: &Path, version: u32) -> Result<(), SaveError> {
    let path = file::resolve(path)?;
    let failed = |error: &io::Error| SaveError::NotWritten {
        cause: say::WhyOldNotKept {
            number: &version.to_string(),
            why: &error::cause(error),
        }
        .text(),
        remedy: error::remedy(error),
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

/// Whether `name` is that of an older version that is kept beside the journal called `own`.
pub(super) fn is_kept(name: &str, own: &str) -> bool {
    let (stem, ending) = own.rsplit_once('.').unwrap_or((own, ""));
    let rest = name.strip_prefix(stem).and_then(|n| n.strip_suffix(ending));
    let number = rest.and_then(|rest| rest.trim_end_matches('.').strip_prefix(".v"));
    number.is_some_and(|number| {
        let mut digits = number.split('-');
        digits.all(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))
    })
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
