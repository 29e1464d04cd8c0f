//! A file that a person names, made of the journal: an export, a report, a picture.
//!
//! Invariants: it holds what belongs to one person, so it is for its owner alone (0600), whatever stood
//! there; it is replaced in one step or not at all; nothing that is there is replaced unless the person
//! has said so, and the journal, what belongs to it, and the settings never. A link is neither followed
//! nor replaced. No folder is made: it may be on a disk that is not connected.

use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error;
use super::file::{self, Durability};
use super::lock::{self, beside};
use super::{Store, backup, conflict, copies, disks, migrate, schema, unsaved, usual};
use crate::lang::choice::Kept;
use crate::lang::say;

/// What may happen to a file of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Nothing; only one without a byte, as `mktemp` makes it, is free.
    Refuse,
    /// It is replaced: the person has been asked.
    Replace,
}

/// Why there is no file. What was there is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutputError {
    /// There is a file already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// It belongs to a journal or to Unkink.
    Belongs {
        /// What stands there, or would.
        what: Kept,
        /// The file.
        path: PathBuf,
    },
    /// A link.
    Link {
        /// The link.
        path: PathBuf,
    },
    /// A pipe, a device or a socket.
    NotAFile {
        /// What stands there.
        path: PathBuf,
    },
    /// The path ends in no name.
    NoName {
        /// What was given.
        path: PathBuf,
    },
    /// The folder is not there.
    NoFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The disk would not take it.
    NotWritten {
        /// In plain words.
        cause: String,
        /// What to do.
        remedy: String,
        /// The file.
        path: PathBuf,
    },
}

impl std::error::Error for OutputError {}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |path: &Path| path.display().to_string();
        f.write_str(&match self {
            Self::Exists { path } => say::OutputExists { path: &named(path) }.text(),
            Self::Belongs { what, path } => say::OutputBelongs {
                kept: *what,
                path: &named(path),
            }
            .text(),
            Self::Link { path } => say::OutputLink { path: &named(path) }.text(),
            Self::NotAFile { path } => say::OutputNotAFile { path: &named(path) }.text(),
            Self::NoName { path } => say::OutputNoName { path: &named(path) }.text(),
            Self::NoFolder { folder } => say::OutputNoFolder {
                path: &named(folder),
            }
            .text(),
            Self::NotWritten {
                cause,
                remedy,
                path,
            } => say::OutputNotWritten {
                path: &named(path),
                remedy,
                why: cause,
            }
            .text(),
        })
    }
}

/// What a person's files must stay clear of.
#[derive(Clone, Debug)]
pub struct Clear<'a> {
    /// The journal in use.
    pub journal: &'a Path,
    /// The settings in use.
    pub settings: Option<&'a Path>,
}

impl Clear<'_> {
    /// Refuses a path at which nothing may ever be put, before what takes long is made for it.
    pub fn check(&self, path: &Path) -> Result<(), OutputError> {
        let path = whole(path)?;
        let exists = fs::symlink_metadata(&path).is_ok();
        match self.belongs(&path, exists) {
            Some(what) => Err(OutputError::Belongs { what, path }),
            None => Ok(()),
        }
    }

    /// Writes `bytes` to `path`, or says why not.
    pub fn save(&self, path: &Path, bytes: &[u8], over: Over) -> Result<Durability, OutputError> {
        let path = whole(path)?;
        let failed = |error: &std::io::Error| OutputError::NotWritten {
            cause: error::cause(error),
            remedy: error::remedy(error),
            path: path.clone(),
        };
        let found = match fs::symlink_metadata(&path) {
            Ok(found) => Some(found),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(failed(&error)),
        };
        if let Some(what) = self.belongs(&path, found.is_some()) {
            return Err(OutputError::Belongs { what, path });
        }
        let over = may_replace(&path, found.as_ref(), over)?;
        let written = file::write_private(&path, bytes, over == Over::Replace);
        written.map_err(|error| match error.kind() {
            // Another program was quicker.
            ErrorKind::AlreadyExists => OutputError::Exists { path: path.clone() },
            _ => failed(&error),
        })
    }

    /// What stands, or would stand, at `path` that is not for this; the folder of `path` is canonical.
    fn belongs(&self, path: &Path, exists: bool) -> Option<Kept> {
        let usual = usual::usual_path();
        let journals = [Some(self.journal), usual.as_deref()];
        let mut of_journal = journals.into_iter().flatten();
        of_journal
            .find_map(|journal| of_journal_at(journal, path, exists))
            .or_else(|| of_program(self.settings, path, exists))
            .or_else(|| of_any_journal(path, exists))
    }
}

/// What Unkink keeps of its own, or of another journal, where a journal at `path` would be written: nothing is
/// begun or changed there. A copy of a journal is a journal itself.
pub(super) fn kept_at(path: &Path) -> Option<Kept> {
    let path = whole(&file::resolve(path).ok()?).ok()?;
    let exists = fs::symlink_metadata(&path).is_ok();
    let usual = usual::usual_path();
    let journals = journals_around(&path).into_iter().chain(usual);
    let mut others = journals.filter(|journal| !is_same(journal, &path));
    others
        .find_map(|journal| beside_journal_at(&journal, &path))
        .or_else(|| of_program(None, &path, exists))
        .or_else(|| on_a_shelf(&path))
        .or_else(|| beside_any_journal(&path, exists))
}

/// What of a journal stands where the settings, or what lies beside them, would be written.
pub(super) fn of_some_journal(path: &Path) -> Option<Kept> {
    let path = whole(&file::resolve(path).ok()?).ok()?;
    let exists = fs::symlink_metadata(&path).is_ok();
    let usual = usual::usual_path();
    let of_usual = usual.and_then(|journal| of_journal_at(&journal, &path, exists));
    of_usual
        .or_else(|| of_any_journal(&path, exists))
        .or_else(|| schema::is_journal(&path).then_some(Kept::Journal))
}

/// What Unkink itself keeps at `path`.
fn of_program(settings: Option<&Path>, path: &Path, exists: bool) -> Option<Kept> {
    let usual = usual::settings_path();
    let mut settings = [settings, usual.as_deref()].into_iter().flatten();
    if settings.any(|settings| is_setting(settings, path)) {
        return Some(Kept::Settings);
    }
    if disks::default_path().is_some_and(|memory| is_same(&memory, path)) {
        return Some(Kept::Disks);
    }
    let unsaved = exists && unsaved::is_name(path);
    unsaved.then_some(Kept::Unsaved)
}

/// What of a journal that is not in use stands, or would stand, at `path`. It is known by the locks of the
/// journals around, and where those are gone by its own name.
fn of_any_journal(path: &Path, exists: bool) -> Option<Kept> {
    if exists && beside(path, "", ".lock").exists() {
        return Some(Kept::Journal);
    }
    let name = path.file_name()?;
    let named = |is_name: fn(&str) -> bool| exists && name.to_str().is_some_and(is_name);
    if named(copies::is_name) {
        return Some(Kept::DayCopy);
    }
    if named(backup::is_name) {
        return Some(Kept::Backups);
    }
    let mut around = journals_around(path).into_iter();
    on_a_shelf(path)
        .or_else(|| beside_any_journal(path, exists))
        .or_else(|| around.find_map(|journal| of_journal_at(&journal, path, exists)))
}

/// Whether `path` lies in a folder of some journal's backups.
fn on_a_shelf(path: &Path) -> Option<Kept> {
    let mut shelves = path.ancestors().skip(1).filter(is_shelf);
    shelves.any(holds_backups).then_some(Kept::Backups)
}

/// Whether what is called like this is kept beside some journal.
fn beside_any_journal(path: &Path, exists: bool) -> Option<Kept> {
    let name = small(path);
    let is_one = exists && name.file_name().is_some_and(lock::is_beside_a_journal);
    is_one.then_some(Kept::Own)
}

/// Whether there is a backup of some journal in the folder.
fn holds_backups(folder: &Path) -> bool {
    let names = file::names(folder).unwrap_or_default();
    let mut names = names.iter().filter_map(|name| name.to_str());
    names.any(backup::is_name)
}

/// The journals that have a lock, in the folder of `path` and where `path` may be among their backups.
fn journals_around(path: &Path) -> Vec<PathBuf> {
    let shelves = path.ancestors().filter(is_shelf);
    let folders = shelves.filter_map(Path::parent).chain(path.parent());
    let locked = |folder: &Path| {
        let names = file::names(folder).unwrap_or_default();
        let locks = names.into_iter().map(|name| folder.join(name));
        let locks = locks.filter(|it| it.extension() == Some(OsStr::new("lock")));
        let journals = locks.map(|lock| lock.with_extension(""));
        journals.filter(|it| it.is_file()).collect::<Vec<_>>()
    };
    folders.flat_map(locked).collect()
}

/// Whether the file of that name may be replaced, or none is there.
fn may_replace(path: &Path, found: Option<&Metadata>, over: Over) -> Result<Over, OutputError> {
    let path = path.to_owned();
    match found {
        Some(found) if found.is_symlink() && !is_pipe(&path) => Err(OutputError::Link { path }),
        Some(found) if found.is_dir() => Err(OutputError::NoName { path }),
        Some(found) if !found.is_file() => Err(OutputError::NotAFile { path }),
        Some(found) if found.is_file() && found.len() == 0 => Ok(Over::Replace),
        Some(_) if over == Over::Refuse => Err(OutputError::Exists { path }),
        None | Some(_) => Ok(over),
    }
}

/// Whether a link leads to a pipe or a device, as `/dev/stdout` does: there is no file to be named instead.
fn is_pipe(link: &Path) -> bool {
    fs::metadata(link).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// The path with its folder as the disk knows it: no link hides where it leads.
fn whole(path: &Path) -> Result<PathBuf, OutputError> {
    let folder = file::folder_of(path);
    let (Some(name), Ok(canonical)) = (path.file_name(), folder.canonicalize()) else {
        return Err(if path.file_name().is_none() || folder.is_dir() {
            let path = path.to_owned();
            OutputError::NoName { path }
        } else {
            let folder = folder.to_owned();
            OutputError::NoFolder { folder }
        });
    };
    Ok(canonical.join(name))
}

/// Whether two paths are one file, by whatever names.
fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => small(&a) == small(&b),
        _ => whole(a).ok().is_some_and(|a| small(&a) == small(b)),
    }
}

/// A path as a stick knows it, which has one file for a name in small and in capital letters. On other disks two
/// paths that differ in nothing else are taken for one: what is kept stays.
fn small(path: impl AsRef<Path>) -> PathBuf {
    path.as_ref().to_string_lossy().to_lowercase().into()
}

/// Whether the folder is called as those of backups are.
fn is_shelf(folder: &&Path) -> bool {
    folder
        .file_name()
        .is_some_and(|name| small(name) == Path::new(backup::FOLDER))
}

/// What of the journal at `journal` stands, or would stand, at `path`.
fn of_journal_at(journal: &Path, path: &Path, exists: bool) -> Option<Kept> {
    let named = whole(journal).ok();
    if is_same(journal, path)
        || named
            .as_ref()
            .is_some_and(|named| small(named) == small(path))
    {
        return Some(Kept::Itself);
    }
    if let Some(kept) = beside_journal_at(journal, path) {
        return Some(kept);
    }
    let (real, at) = (small(journal.canonicalize().ok().or(named)?), small(path));
    if at.parent() != real.parent() {
        return None;
    }
    let (name, own) = (at.file_name()?.to_str()?, real.file_name()?.to_str()?);
    if migrate::is_kept(name, own) {
        return Some(Kept::Older);
    }
    (exists && conflict::is_copy(name, own)).then_some(Kept::Copy)
}

/// What of that which Unkink keeps beside the journal at `journal` stands, or would stand, at `path`.
fn beside_journal_at(journal: &Path, path: &Path) -> Option<Kept> {
    let real = journal.canonicalize().ok();
    let real = real.or_else(|| whole(journal).ok())?;
    let backups = Store::at(&real).backups_folder();
    let inside = backups.canonicalize().unwrap_or(backups);
    let (path, real) = (small(path), small(real));
    if path.starts_with(small(inside)) {
        return Some(Kept::Backups);
    }
    let name = path.file_name()?;
    let mut own = lock::BESIDE
        .map(|(before, behind)| beside(&real, before, behind))
        .into_iter();
    let is_own = own.any(|own| own.file_name() == Some(name)) || is_shelf(&path.as_path());
    (is_own && path.parent() == real.parent()).then_some(Kept::Own)
}

/// Whether `path` is the settings' file, what lies beside it, or what was set aside of it.
fn is_setting(settings: &Path, path: &Path) -> bool {
    let mappings = settings.with_file_name("imports.json");
    if is_same(settings, path) || is_same(&mappings, path) {
        return true;
    }
    let folder = whole(settings).ok();
    let beside = folder.is_some_and(|settings| small(settings).parent() == small(path).parent());
    let stem = settings.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.to_lowercase();
    let name = small(path.file_name().unwrap_or_default());
    let name = name.to_string_lossy();
    beside && name.starts_with(&format!("{stem}.damaged-"))
}
