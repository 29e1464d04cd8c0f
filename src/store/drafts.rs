//! The file of what is half-typed, `.journal.json.drafts` beside the journal: replaced in one step, and
//! gone when nothing is half-typed. Not part of the journal, and never a backup. While the journal's
//! folder is away or refuses, a file on this computer stands in for it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Store;
use super::error;
use super::file;
use super::lock::beside;
use super::place::Folder;

/// How the names of those end that are kept on this computer.
pub(super) const ASIDE: &str = "drafts";
/// The largest file that is read back; nobody types more than this.
const LARGEST: u64 = 4 << 20;

/// Where the drafts of the journal at `path` are.
fn path_of(journal: &Path) -> PathBuf {
    let journal = file::resolve(journal).unwrap_or_else(|_| journal.to_owned());
    beside(&journal, ".", ".drafts")
}

/// Where the drafts of one journal are written.
#[derive(Clone, Debug)]
pub struct DraftsFile {
    journal: PathBuf,
    /// Beside the journal.
    path: PathBuf,
    /// The folder that the journal is in, to be known again.
    folder: Option<Folder>,
    /// On this computer, for as long as that folder is away or refuses.
    aside: Option<PathBuf>,
}

impl Store {
    /// Where the drafts of this journal are written.
    pub fn drafts(&self) -> DraftsFile {
        let journal = file::resolve(&self.path).unwrap_or_else(|_| self.path.clone());
        let path = path_of(&self.path);
        DraftsFile {
            folder: Folder::around(&path),
            aside: self.aside().map(|aside| aside.path().with_extension(ASIDE)),
            journal,
            path,
        }
    }
}

impl DraftsFile {
    /// The file beside the journal.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is kept, and whether it is where it belongs: what was typed while the folder was away lies on
    /// this computer, and is the later.
    pub fn read(&self) -> Option<(Vec<u8>, bool)> {
        let aside = self.aside.as_deref().and_then(read);
        aside
            .map(|bytes| (bytes, false))
            .or_else(|| read(&self.path).map(|bytes| (bytes, true)))
    }

    fn is_away(&self) -> bool {
        self.folder
            .is_some_and(|folder| folder.is_away(&self.journal))
    }

    /// Keeps nothing here any more. A file in a folder that is away stays there, beside the journal of its age.
    pub fn leave(&self) -> Result<(), String> {
        if !self.is_away() {
            return self.save("");
        }
        self.aside
            .as_deref()
            .map_or(Ok(()), |aside| replace(aside, ""))
    }

    /// Replaces the file by `text`, or removes it where the text is empty; the error is in plain words.
    /// Where the folder is away or refuses, the file on this computer.
    pub fn save(&self, text: &str) -> Result<(), String> {
        let saved = if self.is_away() {
            Err("The folder of the journal is away.".to_owned())
        } else {
            replace(&self.path, text)
        };
        match (saved, self.aside.as_deref()) {
            (saved, None) => saved,
            (Ok(()), Some(aside)) => replace(aside, ""),
            (Err(why), Some(aside)) => {
                let made = file::make_folder(aside).map_err(|_| why.clone());
                made.and_then(|()| replace(aside, text)).map_err(|_| why)
            }
        }
    }
}

/// What the file holds; `None` where there is none, or none that can be read.
fn read(path: &Path) -> Option<Vec<u8>> {
    let about = fs::metadata(path).ok()?;
    let fits = about.is_file() && about.len() <= LARGEST;
    fits.then(|| fs::read(path).ok()).flatten()
}

fn replace(path: &Path, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error::cause(&error)),
            _ => Ok(()),
        };
    }
    let saved = file::save(path, text.as_bytes());
    saved.map(drop).map_err(|error| error.of_another_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_private_read_back_and_gone_when_there_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let place = Store::at(folder.path().join("journal.json")).drafts();
        let path = place.path();
        assert!(path.ends_with(".journal.json.drafts"));
        assert_eq!(place.read(), None);
        place.save("half").unwrap();
        assert_eq!(place.read().unwrap(), (b"half".to_vec(), true));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        place.save("").unwrap();
        assert!(!path.exists());
        place.save("").unwrap();
    }

    #[test]
    fn in_another_folder_nothing_is_written_and_the_computer_keeps_it() {
        let above = tempfile::tempdir().unwrap();
        let (stick, aside) = (above.path().join("stick"), above.path().join("aside"));
        fs::create_dir(&stick).unwrap();
        fs::write(stick.join("journal.json"), "{}").unwrap();
        let store = Store::at(stick.join("journal.json"));
        let alone = store.clone().with_disks(None).drafts();
        let place = store
            .with_disks(Some(above.path().join("data/disks.json")))
            .drafts();
        fs::rename(&stick, &aside).unwrap();
        fs::create_dir(&stick).unwrap();
        assert!(alone.save("half").is_err());
        place.save("half").unwrap();
        assert_eq!(fs::read_dir(&stick).unwrap().count(), 0);
        assert_eq!(place.read().unwrap(), (b"half".to_vec(), false));
        fs::remove_dir(&stick).unwrap();
        fs::rename(&aside, &stick).unwrap();
        place.save("half a").unwrap();
        assert_eq!(place.read().unwrap(), (b"half a".to_vec(), true));
        assert_eq!(fs::read_dir(above.path().join("data")).unwrap().count(), 0);
    }
}
