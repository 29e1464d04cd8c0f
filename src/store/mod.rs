//! The journal file: read, checked, sealed and replaced in one step.
//!
//! Invariants: nothing is written over a file that is damaged, newer, edited elsewhere or changed
//! since it was read; a save that fails leaves the file as it was; one writer at a time.
#![allow(
    clippy::disallowed_methods,
    reason = "the disk belongs to the store, and waiting for a lock takes a clock"
)]

mod away;
pub mod backup;
pub mod brought_in;
pub mod conflict;
pub mod copies;
pub mod disks;
pub mod drafts;
pub mod error;
pub mod file;
pub mod lock;
pub mod migrate;
pub mod output;
pub mod place;
pub mod reminder;
pub mod review;
pub mod run_log;
pub mod saver;
pub mod schema;
pub mod seal;
pub mod settings;
pub mod unsaved;
mod usual;
pub mod versions;
mod watch;
pub mod writers;
#[cfg(unix)]
pub mod zone;
/// Elsewhere the system tells the time zone, and no file of it can be without an end.
#[cfg(not(unix))]
pub mod zone {
    /// Nothing is refused.
    pub fn refuse_endless() -> Result<Option<String>, String> {
        Ok(None)
    }
}

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

pub use backup::{Backup, Backups, Contents};
pub use copies::Copied;
pub use error::{
    BackupError, CopyError, Protection, RestoreError, SaveError, StoreError, UpdateError,
};
pub use file::Durability;
pub use review::{Newest, Restored, Review};
pub use saver::{Outcome, Saver};
pub use usual::{APP_ID, default_path, is_usual};

use crate::lang::say;
use crate::model::journal::Journal;
use backup::Kept;
use lock::Lock;
use place::Folder;
use schema::{LARGEST, ReadError};
use seal::Seal;
use versions::Versions;

/// What a journal file was when it was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// There is none yet.
    New,
    /// As Unkink wrote it.
    Whole,
    /// Its seal does not match: for reading only, until it is accepted or restored.
    ChangedElsewhere,
    /// Of a newer format: for reading only.
    Newer {
        /// The format version it has.
        version: u32,
    },
}

impl FileState {
    fn protection(self) -> Option<Protection> {
        match self {
            Self::New | Self::Whole => None,
            Self::ChangedElsewhere => Some(Protection::ChangedElsewhere),
            Self::Newer { .. } => Some(Protection::Newer),
        }
    }
}

/// The bytes that a journal was read from or written as, known again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    print: Option<Print>,
    protection: Option<Protection>,
    /// The version of the file, where a save will bring it up to a newer one.
    older: Option<u32>,
    /// The folder it was read from; `None` where there was none yet.
    folder: Option<Folder>,
}

impl Base {
    /// Of a file that could not be read: nothing is ever written over it.
    pub const UNREAD: Self = Self {
        print: None,
        protection: Some(Protection::ChangedElsewhere),
        older: None,
        folder: None,
    };
}

/// Length and CRC-32 of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Print {
    length: usize,
    crc: u32,
}

impl Print {
    fn of(bytes: &[u8]) -> Self {
        Self {
            length: bytes.len(),
            crc: crc32fast::hash(bytes),
        }
    }
}

/// A loaded journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The journal; empty where there is no file yet.
    pub journal: Journal,
    /// What the file was.
    pub state: FileState,
    /// What a save must find on disk.
    pub base: Base,
}

/// A save that worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the next save must find on disk.
    pub base: Base,
    /// How sure it is.
    pub durability: Durability,
    /// Whether other programs were kept out meanwhile; some file systems have no locks.
    pub guarded: bool,
    /// Whether the version before is kept as a backup; when not, the save stands all the same.
    pub backup: Result<(), BackupError>,
}

/// The place of one journal.
///
/// ```
/// use unkink::model::edit::Edit;
/// use unkink::model::time::parse_date;
/// use unkink::store::Store;
///
/// let folder = tempfile::tempdir()?;
/// let store = Store::at(folder.path().join("journal.json"));
/// let loaded = store.load()?;
/// let mut journal = loaded.journal;
/// let date = parse_date("2026-11-22")?;
/// journal.apply(Edit::Note(date, Some("long drive".into())))?;
/// store.save(&journal, &loaded.base)?;
/// assert_eq!(store.load()?.journal, journal);
/// // What was loaded before is out of date: it is not written over what was saved since.
/// assert!(store.save(&journal, &loaded.base).is_err());
/// store.update(|journal| journal.apply(Edit::Note(date, None)))?;
/// assert!(store.load()?.journal.days().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    path: PathBuf,
    versions: Versions,
    copies: Option<PathBuf>,
    disks: Option<PathBuf>,
}

/// What is to be said where a file system has no locks.
pub fn unguarded() -> [String; 2] {
    [say::Unguarded.text(), say::UnguardedRemedy.text()]
}

impl Store {
    /// The journal at `path`, which need not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self::of(path, Versions::SHIPPED)
    }

    /// The journal at `path`, in a program that knows these versions of the file.
    pub fn of(path: impl Into<PathBuf>, versions: Versions) -> Self {
        Self {
            path: path.into(),
            versions,
            copies: None,
            disks: None,
        }
    }

    /// The same journal, in a program that remembers in this file which folders lie on a disk of
    /// their own: see [`disks`].
    #[must_use]
    pub fn with_disks(self, memory: Option<PathBuf>) -> Self {
        Self {
            disks: memory,
            ..self
        }
    }

    /// Another journal, in the same program.
    #[must_use]
    pub fn elsewhere(&self, path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            ..self.clone()
        }
    }

    /// The same journal, of which a copy goes into this folder at each day's first save: see
    /// [`Store::copy_out`].
    #[must_use]
    pub fn with_copies(self, folder: Option<PathBuf>) -> Self {
        Self {
            copies: folder,
            ..self
        }
    }

    /// Where the journal is, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the journal; a missing file is a new, empty one, but not a missing folder. Nothing is
    /// written, but that its folder lies on a disk of its own is remembered.
    pub fn load(&self) -> Result<Loaded, StoreError> {
        self.refuse_bare()?;
        let folder = self.resolved().and_then(|path| Folder::around(&path));
        let Some(bytes) = self.bytes()? else {
            self.refuse_kept()?;
            return Ok(Loaded {
                journal: Journal::default(),
                state: FileState::New,
                base: Base {
                    print: None,
                    protection: None,
                    older: None,
                    folder,
                },
            });
        };
        let current = self.versions.current();
        let read = schema::from_bytes_of(&bytes, self.versions);
        let read = read.map_err(|error| self.damaged(error))?;
        if let Some(path) = self.resolved() {
            disks::remember(self.disks.as_deref(), file::folder_of(&path));
        }
        let state = match (read.version, read.seal) {
            (version, _) if version > current => FileState::Newer { version },
            (_, Seal::Whole) => FileState::Whole,
            (_, Seal::Mismatch) => FileState::ChangedElsewhere,
        };
        Ok(Loaded {
            journal: read.journal,
            state,
            base: Base {
                print: Some(Print::of(&bytes)),
                protection: state.protection(),
                older: (read.version < current).then_some(read.version),
                folder,
            },
        })
    }

    /// Removes what a killed save left beside the journal: for the start of a program. Every save
    /// does the same.
    pub fn tidy(&self) {
        if self.refuse_bare().is_ok()
            && file::is_littered(&self.path)
            && self.refuse_kept().is_ok()
            && let Ok(_lock) = Lock::take(&self.path)
        {
            file::sweep(&self.path);
        }
    }

    /// Writes the journal, if what is on disk is still `base`. Waits up to two seconds for another
    /// writer.
    pub fn save(&self, journal: &Journal, base: &Base) -> Result<Saved, SaveError> {
        self.refuse_protected(base)?;
        if self.is_away(base) {
            return Err(self.away());
        }
        let lock = self.lock()?;
        self.write(&lock, journal, base)
    }

    /// Loads the journal, changes it and saves it, while no other Unkink can write. A change that
    /// is refused, or changes nothing, writes nothing.
    pub fn update<T, E>(
        &self,
        change: impl FnOnce(&mut Journal) -> Result<T, E>,
    ) -> Result<(T, Saved), UpdateError<E>> {
        let lock = self.lock()?;
        let Loaded { journal, base, .. } = self.load()?;
        self.refuse_protected(&base)?;
        let mut changed = journal.clone();
        let result = change(&mut changed).map_err(UpdateError::Refused)?;
        if changed == journal {
            return Ok((result, self.already(&lock, base)));
        }
        let saved = self.write(&lock, &changed, &base)?;
        Ok((result, saved))
    }

    /// Seals a journal that was edited elsewhere: the person has looked at it as it was `shown`,
    /// and nothing else is sealed.
    pub fn accept(&self, shown: &Base) -> Result<Saved, SaveError> {
        let lock = self.lock()?;
        let Loaded {
            journal,
            state,
            base,
        } = self.load()?;
        if base.print != shown.print {
            let path = self.path.clone();
            return Err(SaveError::ChangedSinceShown { path });
        }
        match state {
            FileState::New | FileState::Whole => Ok(self.already(&lock, base)),
            FileState::Newer { .. } => Err(self.protected(Protection::Newer)),
            FileState::ChangedElsewhere => self.write(&lock, &journal, &base),
        }
    }

    /// There is nothing to write.
    fn already(&self, lock: &Lock, base: Base) -> Saved {
        Saved {
            base,
            guarded: lock.is_held(),
            durability: file::confirm(&self.path),
            backup: Ok(()),
        }
    }

    /// Writes over `base`. Only for the holder of the lock.
    fn write(&self, lock: &Lock, journal: &Journal, base: &Base) -> Result<Saved, SaveError> {
        file::sweep(&self.path);
        let on_disk = self.bytes()?.as_deref().map(Print::of);
        if on_disk != base.print {
            let path = self.path.clone();
            return Err(SaveError::ChangedOutside { path });
        }
        if let Some(version) = base.older {
            migrate::keep(&self.path, version)?;
        }
        let bytes = schema::to_bytes_as(journal, self.versions.current());
        if bytes.len() as u64 > LARGEST {
            let path = self.path.clone();
            return Err(SaveError::NotWritten {
                cause: say::WhyTooLarge.text(),
                remedy: say::DoTakeOut.text(),
                path,
            });
        }
        let print = Some(Print::of(&bytes));
        let path = file::resolve(&self.path)?;
        // What is replaced by the same bytes is not gone.
        let replaced = on_disk.is_some() && on_disk != print;
        let kept = Kept::before_save(&path, replaced);
        let durability = file::save(&path, &bytes).inspect_err(|_| kept.take_back())?;
        disks::remember(self.disks.as_deref(), file::folder_of(&path));
        let base = Base {
            print,
            protection: None,
            older: None,
            folder: Folder::around(&path),
        };
        Ok(Saved {
            base,
            guarded: lock.is_held(),
            durability,
            backup: kept.settle(),
        })
    }

    /// Whether the file still holds the very bytes of `base`.
    fn holds(&self, base: &Base) -> bool {
        self.bytes()
            .is_ok_and(|bytes| bytes.as_deref().map(Print::of) == base.print)
    }

    fn refuse_protected(&self, base: &Base) -> Result<(), SaveError> {
        base.protection
            .map_or(Ok(()), |why| Err(self.protected(why)))
    }

    fn protected(&self, why: Protection) -> SaveError {
        let path = self.path.clone();
        SaveError::Protected { why, path }
    }

    fn damaged(&self, error: ReadError) -> StoreError {
        let path = self.path.clone();
        StoreError::Damaged { error, path }
    }

    /// The bytes of the file; `None` where there is none.
    fn bytes(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path.clone();
        let meta = match fs::metadata(&path) {
            Ok(meta) => meta,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return match fs::read_link(&path) {
                    Ok(target) => Err(StoreError::DanglingLink { target, path }),
                    Err(_) => Ok(None),
                };
            }
            Err(error) => return Err(unreadable(path, &error)),
        };
        if !meta.is_file() {
            return Err(StoreError::NotAFile { path });
        }
        if meta.len() > LARGEST {
            return Err(self.damaged(ReadError::TooLarge));
        }
        let mut bytes = Vec::with_capacity(meta.len() as usize);
        let read = File::open(&path).and_then(|file| {
            // One byte more than allowed shows a file that grew meanwhile.
            file.take(LARGEST + 1).read_to_end(&mut bytes)
        });
        match read {
            Ok(_) => Ok(Some(bytes)),
            Err(error) => Err(unreadable(path, &error)),
        }
    }
}

fn unreadable(path: PathBuf, error: &io::Error) -> StoreError {
    let cause = match error.kind() {
        ErrorKind::PermissionDenied => say::WhyNoReading.text(),
        _ => error::cause(error),
    };
    StoreError::Unreadable { cause, path }
}
