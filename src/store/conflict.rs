//! Copies that a cloud folder puts beside the journal when two computers wrote it.
//!
//! Invariants: only files named after this journal are copies of it; a copy is never
//! deleted, only moved into `backups/` once it has been brought in. The one exception is a copy that
//! this Unkink made itself of what is still to be chosen, once it is chosen.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::NaiveDateTime;

use super::error::SaveError;
use super::file;
use super::place::Folder;
use super::schema;
use super::watch::Watch;
use crate::model::journal::Journal;

/// Whether `name` can be a copy of the file `of`, and what would show it.
///
/// Sync programs name their copies in the language of the computer and each in its own way, so a name
/// shows little: whatever begins with the journal's name and holds a journal is a copy. A few names are
/// a copy's whatever they hold, so that a damaged one is told of: Syncthing's `.sync-conflict-…`,
/// ownCloud's `_conflict-…`, and `(… conflicted copy …)` or `(Conflict …)` of others.
fn kind(name: &str, of: &str) -> Option<Sure> {
    let (stem, ending) = of.rsplit_once('.').unwrap_or((of, ""));
    // A folder that takes capitals for small letters calls its copies as it likes.
    let begins = name.get(..stem.len())?;
    let is_same = begins == stem || begins.to_lowercase() == stem.to_lowercase();
    let rest = name.get(stem.len()..).filter(|_| is_same && name != of)?;
    let rest = if ending.is_empty() {
        rest
    } else {
        let (rest, other) = rest.rsplit_once('.')?;
        other.eq_ignore_ascii_case(ending).then_some(rest)?
    };
    if is_ours(rest) {
        return None;
    }
    let bracketed = rest
        .trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let said = bracketed.is_some_and(|words| words.to_lowercase().contains("conflict"));
    let marked = [".sync-conflict-", "_conflict-"]
        .iter()
        .any(|mark| rest.starts_with(mark));
    Some(if marked || said {
        Sure::ByName
    } else {
        Sure::ByContent
    })
}

/// Whether a file of this name can be a copy of the file `of`.
pub(super) fn is_copy(name: &str, of: &str) -> bool {
    kind(name, of).is_some()
}

/// Whether Unkink itself puts a file of this name beside the journal: the older version of a
/// migration, and the name that it offers for another file.
fn is_ours(rest: &str) -> bool {
    let version = rest.strip_prefix(".v");
    let version = version.is_some_and(|v| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()));
    version || rest == "-copy"
}

/// What shows that a file is a copy of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    /// Its name alone.
    ByName,
    /// Its name could have other reasons; it must hold a journal as well.
    ByContent,
}

/// The copies beside the journal at `path` that are other than it, in order of their names.
pub fn find(path: &Path) -> Vec<PathBuf> {
    let path = file::resolve(path).unwrap_or_else(|_| path.to_owned());
    let mut found = all(&path);
    found.retain(|copy| !is_the_same(copy, &path));
    found
}

/// All copies beside the journal at this real path, in order of their names.
fn all(path: &Path) -> Vec<PathBuf> {
    let Some(own) = path.file_name().and_then(|name| name.to_str()) else {
        return Vec::new();
    };
    let entries = fs::read_dir(file::folder_of(path)).into_iter().flatten();
    let mut found: Vec<_> = entries
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            let sure = name.to_str().and_then(|name| kind(name, own));
            match sure {
                None => false,
                Some(Sure::ByName) => entry.path().is_file(),
                Some(Sure::ByContent) => holds_a_journal(&entry.path()),
            }
        })
        .map(|entry| entry.path())
        .collect();
    found.sort_unstable();
    found
}

/// Whether the copy is the journal byte for byte: then it holds nothing to bring in.
fn is_the_same(copy: &Path, journal: &Path) -> bool {
    let length = |path: &Path| Some(fs::metadata(path).ok()?.len());
    let bytes = |path: &Path| fs::read(path).ok();
    length(copy) == length(journal) && bytes(copy).is_some() && bytes(copy) == bytes(journal)
}

fn holds_a_journal(path: &Path) -> bool {
    version(path).is_some()
}

/// Whether the copy is of a newer Unkink, which alone can bring it in.
pub fn is_newer(copy: &Path) -> bool {
    version(copy).is_some_and(|version| version > schema::VERSION)
}

/// The format version of the journal in a file; `None` where it holds none.
fn version(path: &Path) -> Option<u32> {
    let about = fs::metadata(path).ok()?;
    let small = about.is_file() && about.len() <= schema::LARGEST;
    let bytes = small.then(|| fs::read(path).ok()).flatten()?;
    match schema::from_bytes(&bytes) {
        Ok(read) => Some(read.version),
        Err(schema::ReadError::Newer { version }) => Some(version),
        Err(_) => None,
    }
}

/// What the name of a copy says that was made of what was still to be chosen.
const UNSETTLED: &str = "(conflict not settled ";

/// Whether the copy was made by [`Unsettled`] in an earlier sitting.
pub fn is_unsettled(copy: &Path) -> bool {
    let name = copy.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.contains(UNSETTLED))
}

/// Where the other values of unsettled conflicts are kept: a copy of the journal beside it, which
/// is found at the next start like the copies of a cloud folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    place: PathBuf,
    journal: PathBuf,
    folder: Option<Folder>,
}

impl Unsettled {
    /// A place beside the journal at `path` that nothing stands at.
    pub fn beside(path: &Path, now: NaiveDateTime) -> Self {
        let path = file::resolve(path).unwrap_or_else(|_| path.to_owned());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) => (stem, format!(".{ending}")),
            None => (name.as_ref(), String::new()),
        };
        let time = now.format("%Y-%m-%d %H%M%S");
        let again = (2..).map(|number| format!(" {number}"));
        let names = std::iter::once(String::new()).chain(again);
        let mut names = names.map(|again| format!("{stem} {UNSETTLED}{time}{again}){ending}"));
        let free = names.find(|name| !path.with_file_name(name).exists());
        Self {
            place: path.with_file_name(free.unwrap_or_default()),
            folder: Folder::around(&path),
            journal: path,
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.place
    }

    /// Keeps the journal with the other values in it.
    pub fn keep(&self, other: &Journal) -> Result<(), SaveError> {
        if self
            .folder
            .is_some_and(|folder| folder.is_away(&self.journal))
        {
            let folder = file::folder_of(&self.place).to_owned();
            return Err(SaveError::Away { folder });
        }
        file::save(&self.place, &schema::to_bytes(other)).map(drop)
    }

    /// All is settled: nothing needs to be kept.
    pub fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.place) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Moves a copy that was brought in into `backups/` beside the journal, under a name that is free.
pub fn put_away(copy: &Path) -> io::Result<PathBuf> {
    let folder = file::folder_of(copy).join("backups");
    // A folder that is away is not made for it.
    fs::metadata(copy)?;
    file::make_beside(copy, &folder)?;
    let name = copy.file_name().unwrap_or_default().to_string_lossy();
    let names =
        std::iter::once(name.to_string()).chain((2..).map(|number| format!("{number} {name}")));
    let free = names
        .map(|name| folder.join(name))
        .find(|path| !path.exists());
    let target = free.ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(copy, &target)?;
    for folder in [folder.as_path(), file::folder_of(copy)] {
        // Where it can't be synced, the copy is in the old place or the new one after a power cut.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(target)
}

/// The copies beside one journal, looked for again when its folder changes.
pub(super) struct Copies {
    journal: PathBuf,
    folder: Watch,
    found: Vec<PathBuf>,
    /// Copies that were the journal byte for byte, and when they were written: they stay what it was.
    same: Vec<(PathBuf, Option<SystemTime>)>,
}

impl Copies {
    /// The copies beside the journal at `path`.
    pub fn beside(path: &Path) -> Self {
        let folder = file::resolve(path).unwrap_or_else(|_| path.to_owned());
        Self {
            journal: path.to_owned(),
            folder: Watch::new(file::folder_of(&folder)),
            found: Vec::new(),
            same: Vec::new(),
        }
    }

    /// The copies, where they are others than before.
    pub fn changed(&mut self) -> Option<Vec<PathBuf>> {
        if !self.folder.changed() {
            return None;
        }
        let found = self.find();
        let changed = found != self.found;
        self.found.clone_from(&found);
        changed.then_some(found)
    }

    /// Those that are other than the journal now, and than it was in this sitting.
    fn find(&mut self) -> Vec<PathBuf> {
        let journal = file::resolve(&self.journal).unwrap_or_else(|_| self.journal.clone());
        let mut found = all(&journal);
        found.retain(|copy| {
            let written = fs::metadata(copy).and_then(|meta| meta.modified()).ok();
            let known = (copy.clone(), written);
            if self.same.contains(&known) {
                return false;
            }
            let same = is_the_same(copy, &journal);
            if same {
                self.same.push(known);
            }
            !same
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;

    #[test]
    fn the_names_of_every_cloud_folder_are_known() {
        let sure = [
            "journal.sync-conflict-20261122-201403-ABCDEFG.json",
            "journal (Anna's conflicted copy 2026-11-22).json",
            "journal (conflicted copy 2026-11-22 201403).json",
            "journal (Conflict 2026-11-22).json",
            "journal_conflict-20261122-201403.json",
            "journal (conflict not settled 2026-11-22 201403 2).json",
        ];
        for name in sure {
            assert_eq!(kind(name, "journal.json"), Some(Sure::ByName), "{name}");
        }
        let by_content = [
            "journal-LAPTOP.json",
            "journal 2.json",
            "journal (1).json",
            "Journal (1).json",
            "journal - Copy.json",
            "journal - Kopie (2).json",
            "journal_1.json",
            "journal (Konfliktkopie von Anna 2026-11-22).json",
            "journal (Copie en conflit de Anna 2026-11-22).json",
            "journal (copia in conflitto di Anna).json",
            "journal \u{2014} kopia.json",
            "journal (kopia z konfliktem 2026-11-22).json",
            "journal (old).json",
            "journal2.json",
            "journals 2.json",
            "journal_new.json",
            "journal copy.JSON",
            "journal.JSON",
        ];
        for name in by_content {
            assert_eq!(kind(name, "journal.json"), Some(Sure::ByContent), "{name}");
        }
    }

    #[test]
    fn a_copy_that_is_the_journal_holds_nothing_new_and_neither_does_it_after_an_edit() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let journal = place("journal.json");
        let copies = [
            "journal (conflicted copy 2026-11-22).json",
            "journal 2.json",
        ];
        let empty = schema::to_bytes(&Journal::default());
        for name in copies.iter().chain(&["journal.json"]) {
            fs::write(place(name), &empty).unwrap();
        }
        let mut sitting = Copies::beside(&journal);
        assert_eq!(find(&journal), Vec::<PathBuf>::new());
        assert_eq!(sitting.find(), Vec::<PathBuf>::new());
        let noted = |words: &str| {
            let mut journal = Journal::default();
            let note = Edit::Note(crate::model::time::FIRST_DATE, Some(words.into()));
            journal.apply(note).unwrap();
            schema::to_bytes(&journal)
        };
        fs::write(&journal, noted("later")).unwrap();
        assert_eq!(sitting.find(), Vec::<PathBuf>::new(), "it was like that");
        assert_eq!(
            find(&journal),
            copies.map(place),
            "another sitting can\u{2019}t know"
        );
        // What comes under a name that is known is another copy.
        fs::remove_file(place("journal 2.json")).unwrap();
        fs::write(place("journal 2.json"), noted("elsewhere")).unwrap();
        assert_eq!(sitting.find(), [place("journal 2.json")]);
    }

    #[test]
    fn other_files_are_no_copies() {
        let others = [
            "journal.json",
            "journal.json.lock",
            ".journal.json.window",
            "journal-copy.json",
            "journal.v1.json",
            "journal.csv",
            "diary (conflicted copy).json",
            "my journal 2.json",
            "journal 2.txt",
        ];
        for name in others {
            assert_eq!(kind(name, "journal.json"), None, "{name}");
        }
        assert_eq!(kind("diary 2", "diary"), Some(Sure::ByContent));
    }
}
