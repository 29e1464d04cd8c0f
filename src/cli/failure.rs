//! Why a command ended without doing what it was asked for.

use std::io;

use crate::analysis::begin;
use crate::exchange::ImportError;
use crate::model::error::EditError;
use crate::store::{BackupError, RestoreError, SaveError, StoreError};

/// A failed command. The journal is as it was, unless only the output failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// The command line asks for something that makes no sense.
    #[error("{0}")]
    Usage(String),
    /// Understood, and refused.
    #[error("{0}")]
    Refused(String),
    /// No home folder and no path.
    #[error("There is no home folder for the journal. Name its file: --journal FILE")]
    NoHome,
    /// The journal's laws.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// An experiment can't be begun or stopped.
    #[error(transparent)]
    Trial(#[from] begin::Refused),
    /// The journal can't be loaded.
    #[error(transparent)]
    Load(#[from] StoreError),
    /// The journal can't be saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The backups can't be listed.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A backup can't be restored.
    #[error(transparent)]
    Restore(#[from] RestoreError),
    /// A file can't be imported.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The output can't be written.
    #[error("The output can't be written: {0}.")]
    Output(#[from] io::Error),
}

impl Failure {
    /// 2 for wrong usage, 1 for everything else.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            _ => 1,
        }
    }

    /// Whether there is nobody to tell: the reader of the pipe has gone.
    pub fn is_quiet(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Output(error),
            other => Self::Output(io::Error::other(format!("{other:?}"))),
        }
    }
}
