//! What can fail between the journal and the disk, each with its remedy.

use std::io;
use std::path::{Path, PathBuf};

use super::file::cause;
use super::schema::ReadError;

/// Why a journal could not be loaded. The file is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The file holds no journal that can be read.
    #[error("{error} File: {}", .path.display())]
    Damaged {
        /// What is wrong.
        error: ReadError,
        /// The file.
        path: PathBuf,
    },
    /// The disk would not give the file.
    #[error("The journal can't be read: {cause}. Check the disk and who may read the file. File: {}", .path.display())]
    Unreadable {
        /// In plain words.
        cause: String,
        /// The file.
        path: PathBuf,
    },
    /// Nothing stands where the link points.
    #[error("The journal is a link to a file that is missing. Connect its disk, or delete the link. Link: {} → {}", .path.display(), .target.display())]
    DanglingLink {
        /// Where the link points.
        target: PathBuf,
        /// The link.
        path: PathBuf,
    },
    /// A folder or a device.
    #[error("The journal must be a file. Choose another path: {}", .path.display())]
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
}

/// Why the file must not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Of a newer format version.
    Newer,
    /// Its seal does not match.
    ChangedElsewhere,
}

impl Protection {
    fn words(self) -> &'static str {
        match self {
            Self::Newer => "it comes from a newer Unkink. Update Unkink to write it",
            Self::ChangedElsewhere => {
                "it was edited or damaged elsewhere. `unkink-cli accept` keeps it as it is; otherwise put a copy that you kept in its place"
            }
        }
    }
}

/// Why a journal could not be saved. The file is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Somebody wrote the file since it was loaded.
    #[error("Not saved: the journal changed on disk since it was read. Load it again, then repeat the entry. File: {}", .path.display())]
    ChangedOutside {
        /// The file.
        path: PathBuf,
    },
    /// The file must be looked at by a person first.
    #[error("Not saved: {}. File: {}", .why.words(), .path.display())]
    Protected {
        /// Why.
        why: Protection,
        /// The file.
        path: PathBuf,
    },
    /// Another writer held the lock for too long.
    #[error("Not saved: another Unkink is writing this journal. Wait for it to finish, or close it. File: {}", .path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The disk would not take it.
    #[error("Not saved: {cause}. The journal is as it was; make room or choose another place. File: {}", .path.display())]
    NotWritten {
        /// In plain words.
        cause: String,
        /// The file.
        path: PathBuf,
    },
    /// Nothing stands where the link points.
    #[error("Not saved: the journal is a link to a file that is missing. Connect its disk, or delete the link. Link: {} → {}", .path.display(), .target.display())]
    DanglingLink {
        /// Where the link points.
        target: PathBuf,
        /// The link.
        path: PathBuf,
    },
    /// What is on disk could not be looked at.
    #[error("Not saved: {0}")]
    Unseen(#[from] StoreError),
    /// The saver's thread is gone.
    #[error("Not saved: {why}. Save elsewhere, then start Unkink again. File: {}", .path.display())]
    NoSaver {
        /// What happened to it.
        why: String,
        /// The file.
        path: PathBuf,
    },
}

impl SaveError {
    pub(super) fn not_written(path: &Path, error: &io::Error) -> Self {
        Self::NotWritten {
            cause: cause(error),
            path: path.to_owned(),
        }
    }
}

/// Why [`super::Store::update`] changed nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpdateError<E> {
    /// The journal could not be loaded.
    #[error(transparent)]
    Load(#[from] StoreError),
    /// The change itself was refused.
    #[error("{0}")]
    Refused(E),
    /// The changed journal could not be saved.
    #[error(transparent)]
    Save(#[from] SaveError),
}
