//! The journal's folder: whether it is there, is still the one that was read from, and may be made.
//!
//! Invariant: only the folder of the usual place is ever made. One that a person named may be on a disk
//! that is not connected, and a journal in its place would be a second one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use super::error::{SaveError, StoreError};
use super::lock::{Lock, Seat};
use super::place::Folder;
use super::usual::usual_path;
use super::{Base, Store, disks, file, output};

impl Store {
    /// The right to write. The folder is made only in the usual place.
    pub(super) fn lock(&self) -> Result<Lock, SaveError> {
        self.refuse_kept()?;
        self.make_usual_folder()?;
        Lock::take(&self.path)
    }

    /// No journal is begun or changed where Unkink keeps something else: a backup, a lock, the settings.
    pub fn refuse_kept(&self) -> Result<(), StoreError> {
        match output::kept_at(&self.path) {
            Some(what) => Err(StoreError::Kept {
                what,
                path: self.path.clone(),
            }),
            None => Ok(()),
        }
    }

    /// The right to be the window that writes; waits for nobody.
    pub fn seat(&self) -> Seat {
        let may = self.refuse_kept().map_err(SaveError::from);
        match may.and_then(|()| self.make_usual_folder()) {
            Ok(()) => Seat::take(&self.path),
            Err(_) => Seat::Unknown,
        }
    }

    /// Makes the folder of the usual place. One that a person named may be on a disk that is not
    /// connected, and is never made.
    fn make_usual_folder(&self) -> Result<(), SaveError> {
        self.refuse_bare()?;
        if self.is_usual() {
            file::make_folder(&self.path)?;
        }
        Ok(())
    }

    fn is_usual(&self) -> bool {
        usual_path().is_some_and(|usual| usual == self.path)
    }

    /// The file that is meant, links followed; `None` for a link to nothing.
    pub(super) fn resolved(&self) -> Option<PathBuf> {
        file::resolve(&self.path).ok()
    }

    /// Whether the folder that the journal was read from is gone, or another one without the journal
    /// stands in its place: a disk or a share that is not connected any more.
    pub fn is_away(&self, base: &Base) -> bool {
        let Some(folder) = base.folder else {
            return false;
        };
        match file::resolve(&self.path) {
            Ok(path) => folder.is_away(&path),
            Err(SaveError::DanglingLink { .. }) => true,
            Err(_) => false,
        }
    }

    pub(super) fn away(&self) -> SaveError {
        let folder = self.folder();
        SaveError::Away { folder }
    }

    /// The folder that is meant, where a link points included.
    fn folder(&self) -> PathBuf {
        let target = fs::read_link(&self.path).map(|target| self.path.with_file_name(target));
        let path = target.unwrap_or_else(|_| self.path.clone());
        file::folder_of(&path).to_owned()
    }

    /// Nothing is read or begun where there is no folder, or a bare one where its disk should be. A
    /// journal that lies in a bare one may be another one, or the same that was moved: a person knows.
    pub(super) fn refuse_bare(&self) -> Result<(), StoreError> {
        self.refuse_other_kinds()?;
        let folder = self.folder();
        let gone = |error: io::Error| error.kind() == ErrorKind::NotFound;
        let is_link = fs::symlink_metadata(&self.path).is_ok_and(|meta| meta.is_symlink());
        let missing = !is_link && !self.is_usual() && fs::metadata(&folder).is_err_and(gone);
        let Some(memory) = disks::is_away(self.disks.as_deref(), &folder) else {
            return if missing {
                Err(StoreError::Away { folder })
            } else {
                Ok(())
            };
        };
        let (path, memory) = (self.path.clone(), memory.to_owned());
        Err(if path.exists() {
            StoreError::Moved { path, memory }
        } else {
            StoreError::Away { folder }
        })
    }

    /// A folder, a pipe or a device is no place for a journal, nor is a path that says that it is a folder;
    /// nothing is put beside it, a lock neither.
    fn refuse_other_kinds(&self) -> Result<(), StoreError> {
        let bytes = self.path.as_os_str().as_encoded_bytes();
        let ends = bytes.last().copied().map(char::from);
        let no_name = self.path.file_name().is_none() || ends.is_some_and(std::path::is_separator);
        if no_name || fs::metadata(&self.path).is_ok_and(|found| !found.is_file()) {
            let path = self.path.clone();
            return Err(StoreError::NotAFile { path });
        }
        Ok(())
    }

    /// The journal belongs where it lies now, and no longer on the disk that it was on.
    pub fn settle_here(&self) -> Result<(), SaveError> {
        let Some(memory) = &self.disks else {
            return Ok(());
        };
        disks::forget(memory, &self.folder())
    }

    /// The base, in the folder as it is now: a disk that is connected again may have another number.
    pub(super) fn back(&self, base: Base) -> Base {
        let folder = self.resolved().and_then(|path| Folder::around(&path));
        Base { folder, ..base }
    }
}
