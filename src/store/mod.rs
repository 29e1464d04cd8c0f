//! The journal file: read, checked, sealed and replaced in one step.
//!
//! Invariants: nothing is written over a file that is damaged, newer, edited elsewhere or changed
//! since it was read; a save that fails leaves the file as it was; one writer at a time.
#![allow(
    clippy::disallowed_methods,
    reason = "the disk belongs to the store, and waiting for a lock takes a clock"
)]

pub mod error;
pub mod file;
pub mod lock;
pub mod saver;
pub mod schema;
pub mod seal;
pub mod settings;

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

pub use error::{Protection, SaveError, StoreError, UpdateError};
pub use file::Durability;
pub use saver::{Outcome, Saver};

use crate::model::journal::Journal;
use lock::Lock;
use schema::{LARGEST, ReadError};
use seal::Seal;

/// Where the journal is when nobody says otherwise: `UNKINK_JOURNAL`, else `journal.json` in the
/// platform's data folder; `None` where there is no home folder.
pub fn default_path() -> Option<PathBuf> {
    let named = std::env::var_os("UNKINK_JOURNAL").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let folders = directories::ProjectDirs::from("", "", "unkink")?;
        Some(folders.data_dir().join("journal.json"))
    })
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the next save must find on disk.
    pub base: Base,
    /// How sure it is.
    pub durability: Durability,
}

/// The place of one journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    path: PathBuf,
}

impl Store {
    /// The journal at `path`, which need not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where the journal is, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the journal; a missing file is a new, empty one. Nothing is written.
    pub fn load(&self) -> Result<Loaded, StoreError> {
        let Some(bytes) = self.bytes()? else {
            return Ok(Loaded {
                journal: Journal::default(),
                state: FileState::New,
                base: Base {
                    print: None,
                    protection: None,
                },
            });
        };
        let read = schema::from_bytes(&bytes).map_err(|error| self.damaged(error))?;
        let state = match (read.version, read.seal) {
            (version, _) if version > schema::VERSION => FileState::Newer { version },
            (_, Seal::Whole) => FileState::Whole,
            (_, Seal::Mismatch) => FileState::ChangedElsewhere,
        };
        Ok(Loaded {
            journal: read.journal,
            state,
            base: Base {
                print: Some(Print::of(&bytes)),
                protection: state.protection(),
            },
        })
    }

    /// Writes the journal, if what is on disk is still `base`. Waits up to two seconds for another
    /// writer.
    pub fn save(&self, journal: &Journal, base: &Base) -> Result<Saved, SaveError> {
        self.refuse_protected(base)?;
        let _lock = Lock::take(&self.path)?;
        self.write(journal, base)
    }

    /// Loads the journal, changes it and saves it, while no other Unkink can write. A change that
    /// is refused, or changes nothing, writes nothing.
    pub fn update<T, E>(
        &self,
        change: impl FnOnce(&mut Journal) -> Result<T, E>,
    ) -> Result<(T, Durability), UpdateError<E>> {
        let _lock = Lock::take(&self.path)?;
        let Loaded { journal, base, .. } = self.load()?;
        self.refuse_protected(&base)?;
        let mut changed = journal.clone();
        let result = change(&mut changed).map_err(UpdateError::Refused)?;
        if changed == journal {
            return Ok((result, Durability::Confirmed));
        }
        let saved = self.write(&changed, &base)?;
        Ok((result, saved.durability))
    }

    /// Seals a journal that was edited elsewhere as it is now: the person has looked at it.
    pub fn accept(&self) -> Result<Durability, SaveError> {
        let _lock = Lock::take(&self.path)?;
        let Loaded {
            journal,
            state,
            base,
        } = self.load()?;
        match state {
            FileState::New | FileState::Whole => Ok(Durability::Confirmed),
            FileState::Newer { .. } => Err(self.protected(Protection::Newer)),
            FileState::ChangedElsewhere => Ok(self.write(&journal, &base)?.durability),
        }
    }

    /// Writes over `base`. Only for the holder of the lock.
    fn write(&self, journal: &Journal, base: &Base) -> Result<Saved, SaveError> {
        file::sweep(&self.path);
        let on_disk = self.bytes()?.as_deref().map(Print::of);
        if on_disk != base.print {
            let path = self.path.clone();
            return Err(SaveError::ChangedOutside { path });
        }
        let bytes = schema::to_bytes(journal);
        let durability = file::save(&self.path, &bytes)?;
        let base = Base {
            print: Some(Print::of(&bytes)),
            protection: None,
        };
        Ok(Saved { base, durability })
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
        ErrorKind::PermissionDenied => "no permission to read it".into(),
        _ => error.to_string(),
    };
    StoreError::Unreadable { cause, path }
}
