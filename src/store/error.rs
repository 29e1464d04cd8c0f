//! What can fail between the journal and the disk, each with its remedy.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::schema::ReadError;
use crate::lang::choice::Kept;
use crate::lang::say;

/// Why a journal could not be loaded. The file is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The file holds no journal that can be read.
    Damaged {
        /// What is wrong.
        error: ReadError,
        /// The file.
        path: PathBuf,
    },
    /// The disk would not give the file.
    Unreadable {
        /// In plain words.
        cause: String,
        /// The file.
        path: PathBuf,
    },
    /// Nothing stands where the link points.
    DanglingLink {
        /// Where the link points.
        target: PathBuf,
        /// The link.
        path: PathBuf,
    },
    /// Its folder is not there, or an empty one stands where its disk should be.
    Away {
        /// The folder.
        folder: PathBuf,
    },
    /// It lies in its folder, but not on the disk that it was on, which has left its place.
    Moved {
        /// The journal.
        path: PathBuf,
        /// The file in which disks are remembered.
        memory: PathBuf,
    },
    /// Unkink keeps something else there.
    Kept {
        /// What stands there, or would.
        what: Kept,
        /// What was given.
        path: PathBuf,
    },
    /// A folder or a device.
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
}

impl std::error::Error for StoreError {}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Damaged { error, path } => say::DamagedFile {
                path: &named(path),
                told: &error.to_string(),
            }
            .text(),
            Self::Unreadable { cause, path } => say::LoadUnreadable {
                path: &named(path),
                why: cause,
            }
            .text(),
            Self::DanglingLink { target, path } => say::LoadDanglingLink {
                path: &named(path),
                target: &named(target),
            }
            .text(),
            Self::Away { folder } => say::LoadAway {
                path: &named(folder),
            }
            .text(),
            Self::Moved { path, memory } => say::LoadMoved {
                memory: &named(memory),
                path: &named(path),
            }
            .text(),
            Self::Kept { what, path } => say::LoadKept {
                kept: *what,
                path: &named(path),
            }
            .text(),
            Self::NotAFile { path } => say::LoadNotAFile { path: &named(path) }.text(),
        })
    }
}

fn named(path: &Path) -> String {
    path.display().to_string()
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
    /// Why.
    fn why(self) -> String {
        match self {
            Self::Newer => say::WhyNewer.text(),
            Self::ChangedElsewhere => say::WhyChangedElsewhere.text(),
        }
    }

    /// What to do.
    fn remedy(self, path: &str) -> String {
        match self {
            Self::Newer => say::RemedyUpdate { path }.text(),
            Self::ChangedElsewhere => say::RemedyAccept { path }.text(),
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
        remedy: String,
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
        let why = &match self {
            Self::ChangedSinceShown { .. } => return say::SaveNotAccepted.text(),
            Self::Unseen(_) => return say::SaveNot.text(),
            Self::ChangedOutside { .. } => say::WhyChangedOutside.text(),
            Self::Protected { why, .. } => why.why(),
            Self::Locked { .. } => say::WhyLocked.text(),
            Self::Away { .. } => say::WhyAway.text(),
            Self::NotWritten { cause, .. } => cause.clone(),
            Self::DanglingLink { .. } => say::WhyDangling.text(),
            Self::NoSaver { why, .. } => why.clone(),
        };
        say::SaveNotWhy { why }.text()
    }

    /// What to do, and which file it is about.
    pub fn remedy(&self) -> String {
        match self {
            Self::ChangedOutside { path } => say::RemedyLoadAgain { path: &named(path) }.text(),
            Self::ChangedSinceShown { path } => say::RemedyLookAgain { path: &named(path) }.text(),
            Self::Protected { why, path } => why.remedy(&named(path)),
            Self::Locked { path } => say::RemedyWait { path: &named(path) }.text(),
            Self::Away { folder } => say::RemedyConnect {
                path: &named(folder),
            }
            .text(),
            Self::NotWritten { remedy, path, .. } => say::RemedyAsItWas {
                path: &named(path),
                remedy,
            }
            .text(),
            Self::DanglingLink { target, path } => say::RemedyLink {
                path: &named(path),
                target: &named(target),
            }
            .text(),
            Self::Unseen(error) => error.to_string(),
            Self::NoSaver { path, .. } => say::RemedyElsewhere { path: &named(path) }.text(),
        }
    }

    /// Why a file beside the journal could not be written, and what to do.
    pub(super) fn of_another_file(&self) -> String {
        match self {
            Self::NotWritten {
                cause,
                remedy,
                path,
            } => say::RemedyOfAnotherFile {
                path: &named(path),
                remedy,
                why: cause,
            }
            .text(),
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
        remedy: String,
        /// The folder of the backups.
        folder: PathBuf,
    },
    /// The folder can't be looked into.
    #[error("{} {}", self.what(), self.remedy())]
    Unseen {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: Look,
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
            Self::NotMade { cause: why, .. } => say::BackupNotMade { why }.text(),
            Self::Unseen { cause: why, .. } => say::BackupUnseen { why }.text(),
            Self::PassedOver(_) => say::BackupPassedOver.text(),
        }
    }

    /// What to do, and which folder or file it is about.
    pub fn remedy(&self) -> String {
        match self {
            Self::NotMade { remedy, folder, .. } => say::BackupNotMadeRemedy {
                path: &named(folder),
                remedy,
            }
            .text(),
            Self::Unseen { remedy, folder, .. } => remedy.text(&named(folder)),
            Self::PassedOver(error) => error.to_string(),
        }
    }
}

/// What helps where the backups can't be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// At who may read them.
    Rights,
    /// For what stands in their place.
    InTheirPlace,
    /// At the disk.
    Disk,
    /// For the journal.
    Journal,
}

impl Look {
    fn text(self, path: &str) -> String {
        match self {
            Self::Rights => say::BackupSeeWho { path }.text(),
            Self::InTheirPlace => say::BackupMoveAway { path }.text(),
            Self::Disk => say::BackupCheckDisk { path }.text(),
            Self::Journal => say::BackupSeeJournal { path }.text(),
        }
    }
}

/// Why a backup was not restored. The journal is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The backup itself can't be read.
    #[error("{}", say::RestoreUnreadable { told: &.0.to_string() }.text())]
    Unreadable(#[from] StoreError),
    /// What is there now could not be kept first.
    #[error("{}", say::RestoreNotKept { told: &.0.to_string() }.text())]
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
        remedy: String,
        /// The folder.
        folder: PathBuf,
    },
}

impl CopyError {
    /// What happened, in a sentence.
    pub fn what(&self) -> String {
        match self {
            Self::Away { .. } => say::CopyWaits.text(),
            Self::NotMade { cause: why, .. } => say::CopyNotMade { why }.text(),
        }
    }

    /// What to do, and which folder it is about.
    pub fn remedy(&self) -> String {
        match self {
            Self::Away { folder } => say::CopyConnect {
                path: &named(folder),
            }
            .text(),
            Self::NotMade { remedy, folder, .. } => say::CopyAgain {
                path: &named(folder),
                remedy,
            }
            .text(),
        }
    }
}

/// The cause in plain words.
pub fn cause(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull => say::WhyDiskFull.text(),
        ErrorKind::QuotaExceeded => say::WhyQuota.text(),
        ErrorKind::PermissionDenied => say::WhyNoWriting.text(),
        ErrorKind::ReadOnlyFilesystem => say::WhyReadOnly.text(),
        ErrorKind::NotADirectory => say::WhyNotAFolder.text(),
        ErrorKind::IsADirectory => say::WhyAFolder.text(),
        ErrorKind::NotFound => say::WhyNoFolder.text(),
        ErrorKind::AlreadyExists => say::WhyExists.text(),
        ErrorKind::InvalidFilename => say::WhyName.text(),
        _ => {
            let told = &error.to_string();
            say::WhyReported { told }.text()
        }
    }
}

/// What helps, behind "The journal is as it was;".
pub(super) fn remedy(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say::DoMakeRoom.text(),
        ErrorKind::PermissionDenied => say::DoSeeWhoWrites.text(),
        ErrorKind::ReadOnlyFilesystem => say::DoMakeWritable.text(),
        ErrorKind::NotFound => say::DoConnect.text(),
        ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::AlreadyExists => {
            say::DoMoveAway.text()
        }
        ErrorKind::InvalidFilename => say::DoShorterName.text(),
        _ => say::DoCheckDisk.text(),
    }
}
