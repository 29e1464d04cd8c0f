//! What becomes of the file that a save or a going back is about to replace: it is made a backup first.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use chrono::{DateTime, FixedOffset, Local, Utc};

use super::name::{Naming, as_named};
use super::{Backup, folder_of, is_same, list, surplus};
use crate::lang::say;
use crate::store::error::{self, BackupError};
use crate::store::file;

/// What became of the file that a save is about to replace.
pub(in crate::store) struct Kept {
    journal: PathBuf,
    made: Result<Option<PathBuf>, BackupError>,
}

impl Kept {
    /// Keeps the file at `journal`, where it is `replaced` at all, under the time at which it was
    /// saved; one that is the same as the newest backup is kept already.
    pub(in crate::store) fn before_save(journal: &Path, replaced: bool) -> Self {
        if !replaced {
            return Self::nothing(journal);
        }
        let saved = fs::metadata(journal).and_then(|meta| meta.modified()).ok();
        let since = saved.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let saved = since.and_then(|since| {
            let seconds = since.as_secs().try_into().ok()?;
            DateTime::<Utc>::from_timestamp(seconds, 0)
        });
        Self {
            journal: journal.to_owned(),
            made: make(journal, saved, |from, to| fs::hard_link(from, to)),
        }
    }

    /// Keeps the file at `journal` as it is now, as the newest of all.
    pub(in crate::store) fn before_restore(journal: &Path) -> Self {
        // What can't be looked at is there, and must be kept.
        if fs::metadata(journal).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            return Self::nothing(journal);
        }
        Self {
            journal: journal.to_owned(),
            made: make(journal, None, |from, to| fs::hard_link(from, to)),
        }
    }

    fn nothing(journal: &Path) -> Self {
        let journal = journal.to_owned();
        let made = Ok(None);
        Self { journal, made }
    }

    /// The new backup, where one was needed.
    pub(in crate::store) fn path(&self) -> Result<Option<PathBuf>, BackupError> {
        self.made.clone()
    }

    /// The save failed: the folder is as it was. A second name for a file that stays the journal
    /// would change with it.
    pub(in crate::store) fn take_back(&self) {
        if let Ok(Some(path)) = &self.made {
            let _ = fs::remove_file(path);
            // Only where nothing else is in it.
            let _ = fs::remove_dir(folder_of(&self.journal));
        }
    }

    /// The save is done: what is surplus goes, and the disk is asked to keep the rest. What can't
    /// be removed stays; it harms nothing.
    pub(in crate::store) fn settle(self) -> Result<(), BackupError> {
        let Some(made) = self.made? else {
            return Ok(());
        };
        for backup in surplus(&list(&self.journal)?.list) {
            if backup.path != made {
                let _ = fs::remove_file(&backup.path);
            }
        }
        let folder = folder_of(&self.journal);
        file::sync_folder(&folder).map_err(|error| BackupError::NotMade {
            cause: say::WhyNotConfirmed.text(),
            remedy: error::remedy(&error),
            folder,
        })
    }
}

/// Makes a backup of what is at `journal`; `None` where the newest one is the same.
fn make(
    journal: &Path,
    saved: Option<DateTime<Utc>>,
    link: impl Fn(&Path, &Path) -> io::Result<()>,
) -> Result<Option<PathBuf>, BackupError> {
    let folder = folder_of(journal);
    let failed = |error: io::Error| BackupError::NotMade {
        cause: error::cause(&error),
        remedy: remedy(&error),
        folder: folder.clone(),
    };
    file::make_beside(journal, &folder).map_err(failed)?;
    file::sweep_in(&folder, journal);
    let list = list(journal).map_err(not_made)?.list;
    if list
        .first()
        .is_some_and(|newest| is_equal(&newest.path, journal))
    {
        return Ok(None);
    }
    let when = moment(saved, &list, Utc::now());
    let same_second = list.iter().filter(|backup| backup.when == when);
    let number = same_second.map(|backup| backup.number).max().unwrap_or(0) + 1;
    let naming = Naming::of(journal);
    // Something else may have the name.
    let mut targets = (number..).map(|number| folder.join(naming.write(when, number)));
    let free = targets.find(|target| fs::symlink_metadata(target).is_err());
    let target = free.ok_or_else(|| failed(io::ErrorKind::AlreadyExists.into()))?;
    if link(journal, &target).is_err() {
        file::copy(journal, &target).map_err(failed)?;
    }
    Ok(Some(target))
}

/// A backup that can't be filed among the others is none.
fn not_made(error: BackupError) -> BackupError {
    match error {
        BackupError::Unseen { cause, folder, .. } => BackupError::NotMade {
            cause,
            remedy: say::DoSeeWhoReads.text(),
            folder,
        },
        other => other,
    }
}

/// What helps a backup that is not made.
fn remedy(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => say::DoGiveBackFolder.text(),
        _ => error::remedy(error),
    }
}

/// The time that a backup is filed under: when it was saved, but never before the newest one and
/// never in the future. A wrong time on a file must not bring the states out of order.
fn moment(
    saved: Option<DateTime<Utc>>,
    list: &[Backup],
    now: DateTime<Utc>,
) -> DateTime<FixedOffset> {
    let saved = saved.map_or(now, |saved| saved.min(now));
    let newest = list
        .iter()
        .map(|backup| backup.when)
        .find(|when| *when <= now);
    let local = as_named(saved.with_timezone(&Local).fixed_offset());
    newest.map_or(local, |newest| newest.max(local))
}

fn is_equal(a: &Path, b: &Path) -> bool {
    let (Ok(left), Ok(right)) = (fs::metadata(a), fs::metadata(b)) else {
        return false;
    };
    if left.len() != right.len() {
        return false;
    }
    is_same(&left, &right) || same_bytes(a, b).unwrap_or(false)
}

fn same_bytes(a: &Path, b: &Path) -> io::Result<bool> {
    let (mut a, mut b) = (File::open(a)?, File::open(b)?);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        left.clear();
        right.clear();
        let some = io::copy(&mut io::Read::take(&mut a, CHUNK), &mut left)?;
        io::copy(&mut io::Read::take(&mut b, CHUNK), &mut right)?;
        if left != right {
            return Ok(false);
        }
        if some == 0 {
            return Ok(true);
        }
    }
}

/// How much of two files is compared at a time, in bytes.
const CHUNK: u64 = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn backup(when: &str) -> Backup {
        Backup {
            path: PathBuf::new(),
            when: DateTime::parse_from_rfc3339(when).unwrap(),
            number: 1,
            bytes: 0,
        }
    }

    #[test]
    fn where_there_are_no_links_the_backup_is_a_copy_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let journal = folder.path().join("journal.json");
        fs::write(&journal, "old").unwrap();
        let no_links = |_: &Path, _: &Path| Err(io::ErrorKind::Unsupported.into());
        let made = make(&journal, None, no_links).unwrap().unwrap();
        fs::write(&journal, "changed in place").unwrap();
        assert_eq!(fs::read(&made).unwrap(), b"old");
        let left = fs::read_dir(folder_of(&journal)).unwrap().count();
        assert_eq!(left, 1, "no temporary file");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode(&made), mode(&journal));
            assert_eq!(mode(&folder_of(&journal)) & 0o777, 0o700);
        }
    }

    #[test]
    fn a_wrong_clock_does_not_bring_the_states_out_of_order() {
        let now = at("2026-11-22T20:00:00Z");
        let list = [
            backup("2036-01-01T00:00:00+01:00"),
            backup("2026-11-22T19:00:00+01:00"),
        ];
        let filed = |saved: &str| moment(Some(at(saved)), &list, now).to_utc();
        assert_eq!(filed("2026-11-22T19:30:00Z"), at("2026-11-22T19:30:00Z"));
        assert_eq!(filed("1970-01-01T00:00:00Z"), at("2026-11-22T18:00:00Z"));
        assert_eq!(filed("2040-01-01T00:00:00Z"), now);
        assert_eq!(moment(None, &list, now).to_utc(), now);
        assert_eq!(moment(None, &list[..1], now).to_utc(), now);
    }
}
