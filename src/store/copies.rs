//! A copy of the journal in a folder of the person's choice, at each day's first save.
//!
//! Invariants: a folder that is away is never made (it would stand where the stick is to appear), and
//! an empty one that stands where a disk was is away too; a copy that is there is never written over, and never removed: that is for the person to do.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDate};

use super::error::{self, CopyError};
use super::file;
use super::{Store, disks};

/// The member of a journal that marks an example diary: it is nobody's, so that no copies are made.
pub const INVENTED: &str = "invented";

/// Where today's copy is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// Just made.
    Made(PathBuf),
    /// There since an earlier save of today.
    Already(PathBuf),
}

/// The folder that `UNKINK_COPIES` names, for the command line.
pub fn named_folder() -> Option<PathBuf> {
    let named = std::env::var_os("UNKINK_COPIES").filter(|path| !path.is_empty());
    named.map(PathBuf::from)
}

impl Store {
    /// Sees to it that today's copy is in the folder of [`Store::with_copies`]: to be called after
    /// a save. `None` where no folder is chosen, or there is no journal of the person's own yet.
    ///
    /// A folder on the network may take its time. Call it when the save has been told of, and
    /// without the lock: the journal is replaced in one step, so what is read is whole.
    pub fn copy_out(&self) -> Option<Result<Copied, CopyError>> {
        let folder = self.copies.as_deref()?;
        let journal = file::resolve(&self.path).ok()?;
        let today = Local::now().date_naive();
        if !journal.exists() || is_invented(&journal) {
            return None;
        }
        if disks::is_away(self.disks.as_deref(), folder).is_some() {
            let folder = folder.to_owned();
            return Some(Err(CopyError::Away { folder }));
        }
        let copied = copy_to(folder, &journal, today);
        if copied.is_ok() {
            disks::remember(self.disks.as_deref(), folder);
        }
        Some(copied)
    }
}

/// Whether the journal is an example. Members of the file stand on lines of their own, and no text of
/// it holds a line break.
fn is_invented(journal: &Path) -> bool {
    let mark = format!("\"{INVENTED}\": true,");
    let bytes = fs::read(journal).unwrap_or_default();
    let mut lines = bytes.split(|byte| *byte == b'\n');
    lines.any(|line| line == mark.as_bytes())
}

/// Puts a copy of the journal at `journal` into `folder`, unless `today` has one already.
pub fn copy_to(folder: &Path, journal: &Path, today: NaiveDate) -> Result<Copied, CopyError> {
    if !folder.is_dir() {
        let folder = folder.to_owned();
        return Err(CopyError::Away { folder });
    }
    let target = folder.join(name(journal, today));
    if fs::symlink_metadata(&target).is_ok() {
        return Ok(Copied::Already(target));
    }
    file::sweep_in(folder, journal);
    let copied = file::copy(journal, &target);
    copied.map_err(|error| CopyError::NotMade {
        cause: error::cause(&error),
        remedy: error::remedy(&error),
        folder: folder.to_owned(),
    })?;
    // A stick that is pulled out before this is written has no copy of today; the next save of
    // the day makes it.
    let _ = file::sync_folder(folder);
    Ok(Copied::Made(target))
}

/// Whether a file of this name is a day's copy of a journal, as [`name`] calls it.
pub(super) fn is_name(name: &str) -> bool {
    let rest = name
        .strip_prefix("unkink-")
        .and_then(|n| n.strip_suffix(".json"));
    let day = rest.and_then(|rest| rest.get(rest.len().checked_sub(10)?..));
    day.is_some_and(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok())
}

/// `unkink-2026-11-22.json` for the journal in its usual place; journals elsewhere are told apart
/// by their name and the checksum of their path.
fn name(journal: &Path, today: NaiveDate) -> String {
    let usual = super::usual::usual_path();
    if usual.as_deref() == Some(journal) {
        return format!("unkink-{today}.json");
    }
    let stem = journal.file_stem().unwrap_or_default().to_string_lossy();
    let path = std::path::absolute(journal).unwrap_or_else(|_| journal.to_owned());
    let crc = crc32fast::hash(path.as_os_str().as_encoded_bytes());
    format!("unkink-{stem}-{crc:08x}-{today}.json")
}
