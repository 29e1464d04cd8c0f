//! Which folders are known to lie on a disk of their own: a stick, a share.
//!
//! What is mounted belongs to the computer, not to the journal, so this is kept in the platform's data
//! folder, in `disks.json`. At the next start it tells a stick that is not plugged in from an empty
//! folder. Invariant: a file that can't be read knows nothing and is replaced; nothing depends on it but
//! this one question.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::SaveError;
use super::file;
use super::place::{Folder, is_bare, is_one_disk};
use super::usual::usual_path;

/// The folders that are remembered; those that are known longest go first.
const MOST: usize = 64;
/// The largest file that is read.
const LARGEST: u64 = 1 << 20;

/// `disks.json` in the platform's data folder; `None` where there is no home folder.
pub fn default_path() -> Option<PathBuf> {
    Some(usual_path()?.with_file_name("disks.json"))
}

#[derive(Default, Deserialize, Serialize)]
struct Known {
    format: String,
    folders: Vec<OnDisk>,
}

#[derive(Clone, Deserialize, PartialEq, Serialize)]
struct OnDisk {
    folder: String,
    /// How many folders above it its disk begins.
    up: usize,
}

fn read(memory: &Path) -> Vec<OnDisk> {
    let fits = fs::metadata(memory).is_ok_and(|meta| meta.is_file() && meta.len() <= LARGEST);
    let bytes = fits.then(|| fs::read(memory).ok()).flatten();
    let known: Option<Known> = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    known.unwrap_or_default().folders
}

/// The folder by the name that the disk has for it, so that no link hides it; by its own where it is gone.
fn name(folder: &Path) -> Option<String> {
    let absolute = folder
        .canonicalize()
        .or_else(|_| std::path::absolute(folder));
    absolute.ok()?.to_str().map(str::to_owned)
}

/// Whether the folder lay on a disk of its own, and does not any more: its disk is not connected. Returns
/// the file that says so.
pub(super) fn is_away<'a>(memory: Option<&'a Path>, folder: &Path) -> Option<&'a Path> {
    let (memory, folder) = (memory?, name(folder)?);
    let mut known = read(memory).into_iter();
    let known = known.find(|known| known.folder == folder)?;
    is_bare(Path::new(&folder), known.up).then_some(memory)
}

/// Remembers a folder that was just read from or written to, where it lies on a disk of its own. What can't be
/// kept is not known at the next start, as before. The disk that the memory itself is on needs none.
pub(super) fn remember(memory: Option<&Path>, folder: &Path) {
    let up = Folder::of(folder).and_then(Folder::disk);
    let (Some(memory), Some(folder), Some(up)) = (memory, name(folder), up) else {
        return;
    };
    let this = OnDisk { folder, up };
    let folders = read(memory);
    let is_beside = || is_one_disk(file::folder_of(memory), Path::new(&this.folder));
    if folders.contains(&this) || file::make_folder(memory).is_err() || is_beside() {
        return;
    }
    let mut folders = without(folders, &this.folder);
    folders.push(this);
    // Nothing is lost but a memory.
    let _ = write(memory, folders);
}

/// The folder belongs to the disk that it is on now.
pub(super) fn forget(memory: &Path, folder: &Path) -> Result<(), SaveError> {
    let folder = name(folder).unwrap_or_default();
    write(memory, without(read(memory), &folder))
}

fn without(mut folders: Vec<OnDisk>, folder: &str) -> Vec<OnDisk> {
    folders.retain(|known| known.folder != folder);
    folders
}

fn write(memory: &Path, mut folders: Vec<OnDisk>) -> Result<(), SaveError> {
    let known = Known {
        format: "unkink-disks".into(),
        folders: folders.split_off(folders.len().saturating_sub(MOST)),
    };
    let text = serde_json::to_vec(&known).unwrap_or_default();
    file::save(memory, &text).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_on_the_computers_own_disk_is_not_remembered_and_a_bare_one_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let memory = folder.path().join("not yet/disks.json");
        let stick = folder.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let is_away = |memory, stick: &Path| is_away(memory, stick).is_some();
        assert!(!is_away(Some(&memory), &stick) && !is_away(None, &stick));
        fs::create_dir(folder.path().join("not yet")).unwrap();
        fs::write(&memory, "not JSON").unwrap();
        assert!(!is_away(Some(&memory), &stick));
        let this = OnDisk {
            folder: name(&stick).unwrap(),
            up: 0,
        };
        let known = Known {
            format: "unkink-disks".into(),
            folders: vec![this],
        };
        fs::write(&memory, serde_json::to_vec(&known).unwrap()).unwrap();
        assert_eq!(is_away(Some(&memory), &stick), cfg!(unix));
        assert!(!is_away(Some(&memory), folder.path()));
        // A link leads to the same folder.
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(&stick, &link).unwrap();
            assert!(is_away(Some(&memory), &link));
        }
        forget(&memory, &stick).unwrap();
        assert!(!is_away(Some(&memory), &stick));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_on_a_disk_of_its_own_is_remembered_once() {
        let Ok(other) = tempfile::tempdir_in("/dev/shm") else {
            println!("skipped: there is no /dev/shm");
            return;
        };
        let folder = tempfile::tempdir().unwrap();
        let memory = folder.path().join("disks.json");
        for _ in 0..2 {
            remember(Some(&memory), other.path());
        }
        let known = read(&memory);
        assert_eq!((known.len(), known[0].up), (1, 1));
        assert_eq!(is_away(Some(&memory), other.path()), None);
        // What lies on the disk of the memory itself is away with it, or moved with it.
        let beside = other.path().join("disks.json");
        remember(Some(&beside), other.path());
        assert!(read(&beside).is_empty());
    }
}
