//! One file, replaced in one step.
//!
//! Invariant: at every moment, a power cut included, the path holds the old bytes or the new ones,
//! whole. Written first to a temporary file in the same folder, synced, then renamed over.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::error::SaveError;

/// How sure it is that a save outlasts a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// The disk has said so.
    Confirmed,
    /// The new file stands in its place, but the folder could not be synced.
    Unconfirmed,
}

/// Replaces the file at `path` by `bytes`, or leaves it as it was. A link is followed.
pub fn save(path: &Path, bytes: &[u8]) -> Result<Durability, SaveError> {
    let path = resolve(path)?;
    let folder = make_folder(&path)?;
    replace(&path, folder, bytes).map_err(|error| SaveError::not_written(&path, &error))?;
    Ok(sync_folder(folder))
}

/// Removes temporary files that a killed save of this journal left beside it.
///
/// Only for whoever holds the journal's lock: nobody else's save is under way then. What can't be
/// removed stays; it harms nothing.
pub fn sweep(path: &Path) {
    let Ok(path) = resolve(path) else { return };
    let prefix = temporary_prefix(&path);
    let stale = |name: &str| {
        let random = name.strip_prefix(&prefix)?.strip_suffix(SUFFIX)?;
        random
            .bytes()
            .all(|b| b.is_ascii_alphanumeric())
            .then_some(())
    };
    for entry in fs::read_dir(folder_of(&path))
        .into_iter()
        .flatten()
        .flatten()
    {
        if entry.file_name().to_str().and_then(stale).is_some() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The file that `path` means, links followed; the path itself where nothing is there yet.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, SaveError> {
    let link = fs::symlink_metadata(path).is_ok_and(|meta| meta.is_symlink());
    if !link {
        return Ok(path.to_owned());
    }
    path.canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound => SaveError::DanglingLink {
            target: fs::read_link(path).unwrap_or_default(),
            path: path.to_owned(),
        },
        _ => SaveError::not_written(path, &error),
    })
}

/// The cause in plain words.
pub(super) fn cause(error: &io::Error) -> String {
    let words = match error.kind() {
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is used up",
        ErrorKind::PermissionDenied => "no permission to write here",
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only",
        ErrorKind::NotADirectory => "a part of the path is a file, not a folder",
        ErrorKind::IsADirectory => "a folder stands in its place",
        _ => return error.to_string(),
    };
    words.to_owned()
}

/// Makes the folder of `path` where it is missing, for this person alone.
pub(super) fn make_folder(path: &Path) -> Result<&Path, SaveError> {
    let folder = folder_of(path);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Ok(()) => Ok(folder),
        Err(error) => Err(SaveError::not_written(path, &error)),
    }
}

/// The folder of a file; `journal.json` alone is in the current one.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

const SUFFIX: &str = ".tmp";

/// Tells the temporary files of this journal from those of another one in the same folder.
fn temporary_prefix(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    format!(".journal-{:08x}-", crc32fast::hash(name.as_encoded_bytes()))
}

fn replace(path: &Path, folder: &Path, bytes: &[u8]) -> io::Result<()> {
    let prefix = temporary_prefix(path);
    // Made with mode 0600, and removed when dropped before it is renamed.
    let mut temporary = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    if let Ok(meta) = fs::metadata(path) {
        if !meta.is_file() {
            return Err(ErrorKind::IsADirectory.into());
        }
        // Replacing a file asks only the folder; who made it read-only meant it.
        if meta.permissions().readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        temporary.as_file().set_permissions(meta.permissions())?;
    }
    temporary.as_file().sync_all()?;
    temporary.persist(path)?;
    Ok(())
}

/// Asks the disk to keep the rename. File systems that can't sync a folder need no syncing.
fn sync_folder(folder: &Path) -> Durability {
    if cfg!(not(unix)) {
        return Durability::Confirmed;
    }
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Durability::Confirmed,
        Err(error) => match error.kind() {
            ErrorKind::InvalidInput | ErrorKind::Unsupported => Durability::Confirmed,
            _ => Durability::Unconfirmed,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_save_says_why_in_plain_words() {
        let words =
            |kind: ErrorKind| SaveError::not_written(Path::new("j.json"), &kind.into()).to_string();
        assert_eq!(
            words(ErrorKind::StorageFull),
            "Not saved: the disk is full. The journal is as it was; make room or choose another place. File: j.json"
        );
        assert!(words(ErrorKind::ReadOnlyFilesystem).contains("the disk is read-only"));
        assert!(words(ErrorKind::PermissionDenied).contains("no permission to write here"));
    }

    #[test]
    fn a_bare_file_name_is_in_the_current_folder() {
        assert_eq!(folder_of(Path::new("journal.json")), Path::new("."));
        assert_eq!(folder_of(Path::new("a/journal.json")), Path::new("a"));
    }
}
