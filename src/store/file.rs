//! One file, replaced in one step.
//!
//! Invariant: at every moment, a power cut included, the path holds the old bytes or the new ones,
//! whole. Written first to a temporary file in the same folder, synced, then renamed over.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::error::SaveError;
use super::usual::is_given;

/// How sure it is that a save outlasts a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// The disk has said so.
    Confirmed,
    /// The new file stands in its place, but the folder could not be synced.
    Unconfirmed,
}

impl Durability {
    fn of(synced: &io::Result<()>) -> Self {
        match synced {
            Ok(()) => Self::Confirmed,
            Err(_) => Self::Unconfirmed,
        }
    }
}

/// Replaces the file at `path` by `bytes`, or leaves it as it was. A link is followed; a folder that is
/// not there is not made.
pub fn save(path: &Path, bytes: &[u8]) -> Result<Durability, SaveError> {
    let path = resolve(path)?;
    let folder = folder_of(&path);
    replace(&path, folder, bytes).map_err(|error| SaveError::not_written(&path, &error))?;
    Ok(Durability::of(&sync_folder(folder)))
}

/// Has the disk confirm the file as it stands, where nothing is to be written: it may be what an
/// earlier save wrote and could not confirm.
pub fn confirm(path: &Path) -> Durability {
    let sync = || {
        let path = path.canonicalize()?;
        if cfg!(unix) {
            File::open(&path)?.sync_all()?;
        }
        sync_folder(folder_of(&path))
    };
    match sync() {
        Err(error) if error.kind() == ErrorKind::NotFound => Durability::Confirmed,
        synced => Durability::of(&synced),
    }
}

/// Removes temporary files that a killed save of this journal left beside it.
///
/// Only for whoever holds the journal's lock: nobody else's save is under way then. What can't be
/// removed stays; it harms nothing.
pub fn sweep(path: &Path) {
    let Ok(path) = resolve(path) else { return };
    sweep_in(folder_of(&path), &path);
}

/// As [`sweep`], in another folder that holds temporary files of the journal at `path`.
pub(super) fn sweep_in(folder: &Path, path: &Path) {
    for stale in temporaries(folder, path) {
        let _ = fs::remove_file(stale);
    }
}

/// Whether there is something to [`sweep`].
pub(super) fn is_littered(path: &Path) -> bool {
    resolve(path).is_ok_and(|path| !temporaries(folder_of(&path), &path).is_empty())
}

/// The temporary files in `folder` of the journal at `path`.
fn temporaries(folder: &Path, path: &Path) -> Vec<PathBuf> {
    let prefix = temporary_prefix(path);
    let is_one = |name: &str| {
        let random = name
            .strip_prefix(&prefix)
            .and_then(|n| n.strip_suffix(SUFFIX));
        random.is_some_and(|random| random.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    let names = names(folder).unwrap_or_default().into_iter();
    let found = names.filter(|name| name.to_str().is_some_and(is_one));
    found.map(|name| folder.join(name)).collect()
}

/// The names in a folder.
#[cfg(unix)]
pub(super) fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let name = |bytes: &[u8]| OsStr::from_bytes(bytes).to_owned();
    let itself = |name: &OsString| name == "." || name == "..";
    let entries = rustix::fs::Dir::new(File::open(folder)?)?;
    let names = entries.map(|entry| Ok(name(entry?.file_name().to_bytes())));
    let named = names.filter(|name| !name.as_ref().is_ok_and(itself));
    named.collect()
}

/// The names in a folder.
#[cfg(not(unix))]
pub(super) fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name()))
        .collect()
}

/// The file that `path` means, links followed; the path itself where nothing is there yet.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, SaveError> {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_symlink() => {}
        Ok(_) => return Ok(path.to_owned()),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path.to_owned()),
        // Taken for a plain file, a link would be replaced.
        Err(error) => return Err(SaveError::not_written(path, &error)),
    }
    path.canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound => SaveError::DanglingLink {
            target: fs::read_link(path).unwrap_or_default(),
            path: path.to_owned(),
        },
        _ => SaveError::not_written(path, &error),
    })
}

/// Makes the folder of `path` where it is missing, for this person alone. Only for the usual places:
/// a folder that a person names may be one whose disk is not connected.
pub(super) fn make_folder(path: &Path) -> Result<(), SaveError> {
    make(folder_of(path)).map_err(|error| SaveError::not_written(path, &error))
}

/// Makes a folder and those above it, each of them synced into the one above: a journal that
/// outlasts a power cut needs its folder. One that is given and missing is not made.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let above = folder_of(folder);
    if is_given(folder) && !folder.exists() {
        return Err(ErrorKind::NotFound.into());
    }
    let made = match private_folder(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound && above != folder => {
            make(above)?;
            private_folder(folder)
        }
        made => made,
    };
    let Err(error) = made else {
        give_folder(folder, above);
        return sync_folder(above);
    };
    match fs::metadata(folder) {
        Ok(meta) => is_folder(&meta),
        Err(unseen) if error.kind() == ErrorKind::AlreadyExists => Err(unseen),
        Err(_) => Err(error),
    }
}

/// Makes a folder beside the journal, in a folder that is there; it belongs to the journal's owner.
pub(super) fn make_beside(journal: &Path, folder: &Path) -> io::Result<()> {
    let made = private_folder(folder);
    give_folder(folder, journal);
    match made {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => is_folder(&fs::metadata(folder)?),
        made => made.and_then(|()| sync_folder(folder_of(folder))),
    }
}

/// What stands in the place of a folder must be one.
pub(super) fn is_folder(found: &Metadata) -> io::Result<()> {
    if found.is_dir() {
        Ok(())
    } else {
        Err(ErrorKind::NotADirectory.into())
    }
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

/// In a person's own folders the system gives what is new to that person alone.
#[cfg(not(unix))]
fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

/// Gives a folder that an administrator made to the owner of the file or folder `like`. A link in its
/// place is left alone.
fn give_folder(folder: &Path, like: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, lchown};
        let (Ok(now), Some(owner)) = (fs::symlink_metadata(folder), owner_of(like)) else {
            return;
        };
        if now.is_dir() && now.uid() == 0 && owner.uid() != 0 {
            let _ = lchown(folder, Some(owner.uid()), Some(owner.gid()));
        }
    }
    #[cfg(not(unix))]
    let _ = (folder, like);
}

/// Gives a file that an administrator made beside a journal to the journal's owner; where there is no
/// journal yet, to the owner of its folder. A file of several names is somebody else's too.
pub(super) fn give_file(file: &File, journal: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let single = |meta: Metadata| meta.uid() == 0 && meta.nlink() == 1;
        if file.metadata().is_ok_and(single)
            && let Some(owner) = owner_of(journal)
        {
            keep_owner(file, &owner);
        }
    }
    #[cfg(not(unix))]
    let _ = (file, journal);
}

/// To whom a file at `path` belongs, or will.
#[cfg(unix)]
fn owner_of(path: &Path) -> Option<Metadata> {
    let owner = fs::metadata(path).or_else(|_| fs::metadata(folder_of(path)));
    owner.ok()
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
    let old = replaceable(path)?;
    let prefix = temporary_prefix(path);
    // Made with mode 0600, and removed when dropped before it is renamed.
    let mut temporary = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    match old {
        Some(old) => {
            keep_owner(temporary.as_file(), &old);
            keep_mode(temporary.as_file(), &old)?;
        }
        None => give_file(temporary.as_file(), path),
    }
    // Never tried again on this file: after a failed sync the system may have dropped the bytes.
    temporary.as_file().sync_all()?;
    put_over(temporary, path)
}

/// How often a file that is in use is tried on Windows, and how long it is waited in between.
const TRIES: u32 = 200;
const PAUSE: Duration = Duration::from_millis(10);
/// The system's word for a file that somebody has open: `ERROR_SHARING_VIOLATION`.
const IN_USE: i32 = 32;

/// Puts the file in the place of the one at `path`. Windows refuses that while another program has the old one open, as
/// who reads it has for a moment; there it is tried again.
fn put_over(mut temporary: NamedTempFile, path: &Path) -> io::Result<()> {
    let mut tries = if cfg!(windows) { TRIES } else { 1 };
    loop {
        tries -= 1;
        let Err(refused) = temporary.persist(path) else {
            return Ok(());
        };
        let why = refused.error;
        let is_in_use =
            why.kind() == ErrorKind::PermissionDenied || why.raw_os_error() == Some(IN_USE);
        if tries == 0 || !is_in_use {
            return Err(why);
        }
        temporary = refused.file;
        thread::sleep(PAUSE);
    }
}

/// Writes a copy of the file at `journal` to `target`, which must not exist yet: whole and synced,
/// or not at all.
pub(super) fn copy(journal: &Path, target: &Path) -> io::Result<()> {
    let mut from = File::open(journal)?;
    let mut temporary = tempfile::Builder::new()
        .prefix(&temporary_prefix(journal))
        .suffix(SUFFIX)
        .tempfile_in(folder_of(target))?;
    io::copy(&mut from, &mut temporary)?;
    let old = from.metadata()?;
    keep_owner(temporary.as_file(), &old);
    keep_mode(temporary.as_file(), &old)?;
    temporary.as_file().sync_all()?;
    put_new(temporary, target)
}

/// Writes a new file at `path` for its owner alone, whatever mode a file there had; one that is there
/// is replaced in one step, or nothing is.
pub(super) fn write_private(path: &Path, bytes: &[u8], over: bool) -> io::Result<Durability> {
    let old = replaceable(path)?;
    let folder = folder_of(path);
    let mut temporary = tempfile::Builder::new()
        .prefix(&temporary_prefix(path))
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    match old {
        Some(old) => keep_owner(temporary.as_file(), &old),
        None => give_file(temporary.as_file(), path),
    }
    temporary.as_file().sync_all()?;
    if over {
        put_over(temporary, path)?;
    } else {
        put_new(temporary, path)?;
    }
    Ok(Durability::of(&sync_folder(folder)))
}

/// Gives the file its name, where nothing has it. A stick can't do that in one step: there it is looked at
/// before.
fn put_new(temporary: NamedTempFile, path: &Path) -> io::Result<()> {
    let Err(refused) = temporary.persist_noclobber(path) else {
        return Ok(());
    };
    if fs::symlink_metadata(path).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    refused.file.persist(path)?;
    Ok(())
}

/// What stands at `path`, if it may be replaced.
fn replaceable(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(meta) if !meta.is_file() => Err(ErrorKind::IsADirectory.into()),
        // Replacing a file asks only the folder; who made it read-only meant it.
        Ok(meta) if meta.permissions().readonly() => Err(ErrorKind::PermissionDenied.into()),
        Ok(meta) => Ok(Some(meta)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Gives the new file the old one's owner, where that is allowed: saved once by an administrator,
/// a journal must stay its owner's.
fn keep_owner(new: &File, old: &Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let same = |new: Metadata| (new.uid(), new.gid()) == (old.uid(), old.gid());
        if !new.metadata().is_ok_and(same) {
            let _ = fchown(new, Some(old.uid()), Some(old.gid()));
        }
    }
    #[cfg(not(unix))]
    let _ = (new, old);
}

/// Gives the new file the old one's permissions. File systems without any keep their own.
fn keep_mode(new: &File, old: &Metadata) -> io::Result<()> {
    match new.set_permissions(old.permissions()) {
        Err(error) => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::Unsupported => Ok(()),
            _ => Err(error),
        },
        kept => kept,
    }
}

/// Asks the disk to keep what was made or renamed in a folder. File systems that can't sync a
/// folder need no syncing.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        Err(error) => match error.kind() {
            ErrorKind::InvalidInput | ErrorKind::Unsupported => Ok(()),
            _ => Err(error),
        },
        synced => synced,
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
        assert!(words(ErrorKind::QuotaExceeded).contains("make room"));
        for other in [
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::PermissionDenied,
            ErrorKind::NotFound,
            ErrorKind::NotADirectory,
            ErrorKind::TimedOut,
        ] {
            assert!(!words(other).contains("make room"), "{other}");
        }
    }

    #[test]
    fn a_bare_file_name_is_in_the_current_folder() {
        assert_eq!(folder_of(Path::new("journal.json")), Path::new("."));
        assert_eq!(folder_of(Path::new("a/journal.json")), Path::new("a"));
    }
}
