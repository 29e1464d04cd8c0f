//! The file of what is half-typed, `.journal.json.drafts` beside the journal: replaced in one step, and
//! gone when nothing is half-typed. Not part of the journal, and never a backup.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::file;
use super::lock::beside;

/// The largest file that is read back; nobody types more than this.
const LARGEST: u64 = 4 << 20;

/// Where the drafts of the journal at `path` are.
pub fn path_of(journal: &Path) -> PathBuf {
    let journal = file::resolve(journal).unwrap_or_else(|_| journal.to_owned());
    beside(&journal, ".", ".drafts")
}

/// What the file holds; `None` where there is none, or none that can be read.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    let about = fs::metadata(path).ok()?;
    let fits = about.is_file() && about.len() <= LARGEST;
    fits.then(|| fs::read(path).ok()).flatten()
}

/// Replaces the file by `text`, or removes it where the text is empty; the error is in plain words.
pub fn save(path: &Path, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(file::cause(&error)),
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
        save(&path, "half").unwrap();
        assert_eq!(read(&path).unwrap(), b"half");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        save(&path, "").unwrap();
        assert!(!path.exists());
        save(&path, "").unwrap();
    }
}
