//! What can fail between the journal and the disk, each with its remedy.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

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
    /// Its folder is not there, or an empty one stands where its disk should be.
    #[error("The journal's folder is not there, or is bare because its disk is not connected; nothing is made in its place. Connect its disk or share, make the folder, or choose another one. Folder: {}", .folder.display())]
    Away {
        /// The folder.
        folder: PathBuf,
    },
    /// It lies in its folder, but not on the disk that it was on, which has left its place.
    #[error("This journal is not on the disk that it was on, and may be an older one. Connect that disk; or, if this is its place from now on, delete {}, which remembers the disk. Journal: {}", .memory.display(), .path.display())]
    Moved {
        /// The journal.
        path: PathBuf,
        /// The file in which disks are remembered.
        memory: PathBuf,
    },
    /// Unkink keeps something else there.
    #[error("{what}, and no journal is begun or changed there. Choose another path; a backup comes back with `unkink-cli restore`. Path: {}", .path.display())]
    Kept {
        /// What stands there, or would.
        what: &'static str,
        /// What was given.
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
    /// Why, and what to do.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Newer => ("it comes from a newer Unkink", "Update Unkink to write it."),
            Self::ChangedElsewhere => (
                "it was edited or damaged elsewhere",
                "`unkink-cli accept` keeps it as it is, `unkink-cli restore` goes back to a backup.",
            ),
        }
    }
}

/// Why a journal could not be saved. The file is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Somebody wrote the file since it was loaded.
    #[error("{} {}", self.what(), self.remedy())]
    ChangedOutside {
        /// The file.
        path: PathBuf,
    },
    /// Somebody wrote the file since a person looked at it.
    #[error("{} {}", self.what(), self.remedy())]
    ChangedSinceShown {
        /// The file.
        path: PathBuf,
    },
    /// The file must be looked at by a person first.
    #[error("{} {}", self.what(), self.remedy())]
    Protected {
        /// Why.
        why: Protection,
        /// The file.
        path: PathBuf,
    },
    /// Another writer held the lock for too long.
    #[error("{} {}", self.what(), self.remedy())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The folder that the journal was read from is gone, or another one stands in its place.
    #[error("{} {}", self.what(), self.remedy())]
    Away {
        /// The folder.
        folder: PathBuf,
    },
    /// The disk would not take it.
    #[error("{} {}", self.what(), self.remedy())]
    NotWritten {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: &'static str,
        /// The file that would not be written; not always the journal itself.
        path: PathBuf,
    },
    /// Nothing stands where the link points.
    #[error("{} {}", self.what(), self.remedy())]
    DanglingLink {
        /// Where the link points.
        target: PathBuf,
        /// The link.
        path: PathBuf,
    },
    /// What is on disk could not be looked at.
    #[error("{} {}", self.what(), self.remedy())]
    Unseen(#[from] StoreError),
    /// The saver's thread is gone.
    #[error("{} {}", self.what(), self.remedy())]
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
            remedy: remedy(error),
            path: path.to_owned(),
        }
    }

    /// What happened, in a sentence.
    pub fn what(&self) -> String {
        let what = match self {
            Self::ChangedSinceShown { .. } => {
                return "Not accepted: the journal changed again since it was shown.".into();
            }
            Self::Unseen(_) => return "Not saved.".into(),
            Self::ChangedOutside { .. } => "the journal changed on disk since it was read",
            Self::Protected { why, .. } => why.words().0,
            Self::Locked { .. } => "another Unkink is writing this journal",
            Self::Away { .. } => {
                "the folder of the journal is away, and nothing is made in its place"
            }
            Self::NotWritten { cause, .. } => cause,
            Self::DanglingLink { .. } => "the journal is a link to a file that is missing",
            Self::NoSaver { why, .. } => why,
        };
        format!("Not saved: {what}.")
    }

    /// What to do, and which file it is about.
    pub fn remedy(&self) -> String {
        let file = |remedy: &str, path: &Path| format!("{remedy} File: {}", path.display());
        match self {
            Self::ChangedOutside { path } => file("Load it again, then repeat the entry.", path),
            Self::ChangedSinceShown { path } => {
                file("Look at what differs now, then accept.", path)
            }
            Self::Protected { why, path } => file(why.words().1, path),
            Self::Locked { path } => file("Wait for it to finish, or close it.", path),
            Self::Away { folder } => format!(
                "Connect its disk or share, or choose another place. Folder: {}",
                folder.display()
            ),
            Self::NotWritten { remedy, path, .. } => {
                file(&format!("The journal is as it was; {remedy}."), path)
            }
            Self::DanglingLink { target, path } => format!(
                "Connect its disk, or delete the link. Link: {} → {}",
                path.display(),
                target.display()
            ),
            Self::Unseen(error) => error.to_string(),
            Self::NoSaver { path, .. } => file("Save elsewhere, then start Unkink again.", path),
        }
    }

    /// Why a file beside the journal could not be written, and what to do.
    pub(super) fn of_another_file(&self) -> String {
        match self {
            Self::NotWritten {
                cause,
                remedy,
                path,
            } => format!("Reason: {cause}; {remedy}. File: {}", path.display()),
            other => other.to_string(),
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

/// Why there is no backup, or no list of them. The journal itself is not touched by it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// What a save replaced was not kept.
    #[error("{} {}", self.what(), self.remedy())]
    NotMade {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: &'static str,
        /// The folder of the backups.
        folder: PathBuf,
    },
    /// The folder can't be looked into.
    #[error("{} {}", self.what(), self.remedy())]
    Unseen {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: &'static str,
        /// The folder of the backups.
        folder: PathBuf,
    },
    /// One of them would not be read where a whole one was looked for.
    #[error("{} {}", self.what(), self.remedy())]
    PassedOver(StoreError),
}

impl BackupError {
    /// What happened, in a sentence.
    pub fn what(&self) -> String {
        match self {
            Self::NotMade { cause, .. } => {
                format!("No backup was made of the version before: {cause}.")
            }
            Self::Unseen { cause, .. } => format!("The backups can't be listed: {cause}."),
            Self::PassedOver(_) => "A newer backup was passed over.".into(),
        }
    }

    /// What to do, and which folder or file it is about.
    pub fn remedy(&self) -> String {
        let (remedy, folder) = match self {
            Self::NotMade { remedy, folder, .. } => {
                let saved = format!("The journal is saved all the same; {remedy}.");
                (saved, folder)
            }
            Self::Unseen { remedy, folder, .. } => ((*remedy).to_owned(), folder),
            Self::PassedOver(error) => return error.to_string(),
        };
        format!("{remedy} Folder: {}", folder.display())
    }
}

/// Why a backup was not restored. The journal is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The backup itself can't be read.
    #[error("Not restored, choose another backup. {0}")]
    Unreadable(#[from] StoreError),
    /// What is there now could not be kept first.
    #[error("Not restored, because what is there now must be kept first. {0}")]
    NotKept(#[from] BackupError),
    /// The journal could not be written.
    #[error(transparent)]
    NotSaved(#[from] SaveError),
}

/// Why there is no copy of today in the folder of the person's choice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// The folder is not there, or an empty one where its disk should be: a stick that is not plugged in.
    #[error("{} {}", self.what(), self.remedy())]
    Away {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder would not take it.
    #[error("{} {}", self.what(), self.remedy())]
    NotMade {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: &'static str,
        /// The folder.
        folder: PathBuf,
    },
}

impl CopyError {
    /// What happened, in a sentence.
    pub fn what(&self) -> String {
        let what = match self {
            Self::Away { .. } => "waits: its folder is not there",
            Self::NotMade { cause, .. } => &format!("is not made: {cause}"),
        };
        format!("The journal is saved, but today's copy {what}.")
    }

    /// What to do, and which folder it is about.
    pub fn remedy(&self) -> String {
        let (remedy, folder) = match self {
            Self::Away { folder } => ("Connect it, or choose another.".into(), folder),
            Self::NotMade { remedy, folder, .. } => {
                (format!("Each save tries again; {remedy}."), folder)
            }
        };
        format!("{remedy} Folder: {}", folder.display())
    }
}

/// The cause in plain words.
pub fn cause(error: &io::Error) -> String {
    let words = match error.kind() {
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is used up",
        ErrorKind::PermissionDenied => "no permission to write here",
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only",
        ErrorKind::NotADirectory => "a part of the path is a file, not a folder",
        ErrorKind::IsADirectory => "a folder or a device stands in its place",
        ErrorKind::NotFound => "its folder is not there",
        ErrorKind::AlreadyExists => "something of that name is there already",
        ErrorKind::InvalidFilename => {
            "the name is too long, or has a character that no file may have"
        }
        _ => return format!("the disk reports: {error}"),
    };
    words.to_owned()
}

/// What helps, behind "The journal is as it was;".
pub(super) fn remedy(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room or choose another place",
        ErrorKind::PermissionDenied => "see who may write there, or choose another place",
        ErrorKind::ReadOnlyFilesystem => "make the disk writable, or choose another place",
        ErrorKind::NotFound => "connect its disk, or choose another place",
        ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::AlreadyExists => {
            "move it away, or choose another place"
        }
        ErrorKind::InvalidFilename => "choose a shorter or plainer name",
        _ => "check the disk, or choose another place",
    }
}
