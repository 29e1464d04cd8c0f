//! The file of what is half-typed, `.journal.json.drafts` beside the journal: replaced in one step, and
//! gone when nothing is half-typed. Not part of the journal, and never a backup.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error;
use super::file;
use super::lock::beside;
use super::place::Folder;

/// The largest file that is read back; nobody types more than this.
const LARGEST: u64 = 4 << 20;

/// Where the drafts of the journal at `path` are.
pub fn path_of(journal: &Path) -> PathBuf {
    let journal = file::resolve(journal).unwrap_or_else(|_| journal.to_owned());
    beside(&journal, ".", ".drafts")
}

/// The journal that the drafts at `path` belong to.
fn journal_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let own = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".drafts"));
    path.with_file_name(own.unwrap_or_default())
}

/// The folder that the drafts at `path` are in, to be known again.
pub fn folder(path: &Path) -> Option<Folder> {
    Folder::around(path)
}

/// What the file holds; `None` where there is none, or none that can be read.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    let about = fs::metadata(path).ok()?;
    let fits = about.is_file() && about.len() <= LARGEST;
    fits.then(|| fs::read(path).ok()).flatten()
}

/// Replaces the file by `text`, or removes it where the text is empty; the error is in plain words.
/// Nothing is written where the folder is not `folder` any more.
pub fn save(path: &Path, folder: Option<Folder>, text: &str) -> Result<(), String> {
    let journal = journal_of(path);
    if folder.is_some_and(|folder| folder.is_away(&journal)) {
        return Err("The folder of the journal is away.".into());
    }
    if text.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error::cause(&error)),
            _ => Ok(()),
        };
    }
    let saved = file::save(path, text.as_bytes());
    saved.map(drop).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_private_read_back_and_gone_when_there_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = path_of(&folder.path().join("journal.json"));
        assert!(path.ends_with(".journal.json.drafts"));
        assert_eq!(read(&path), None);
        let home = super::folder(&path);
        save(&path, home, "half").unwrap();
        assert_eq!(read(&path).unwrap(), b"half");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        save(&path, home, "").unwrap();
        assert!(!path.exists());
        save(&path, home, "").unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn drafts_are_not_put_into_a_folder_that_stands_where_the_journals_was() {
        let above = tempfile::tempdir().unwrap();
        let (place, aside) = (above.path().join("stick"), above.path().join("aside"));
        fs::create_dir(&place).unwrap();
        fs::write(place.join("journal.json"), "{}").unwrap();
        let path = path_of(&place.join("journal.json"));
        let home = super::folder(&path);
        fs::rename(&place, &aside).unwrap();
        fs::create_dir(&place).unwrap();
        assert!(save(&path, home, "half").is_err());
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
        fs::remove_dir(&place).unwrap();
        fs::rename(&aside, &place).unwrap();
        save(&path, home, "half").unwrap();
        assert_eq!(read(&path).unwrap(), b"half");
    }
}
