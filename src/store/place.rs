//! Whether a folder is still the one it was: a stick that is pulled out, or a share that is gone, leaves
//! an empty folder in its place, or none.
//!
//! Invariant: a folder is only said to be away where what should be in it is not there either, or where
//! the disk that it lay on has left its place.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::file::folder_of;

/// A folder, known again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Its device, and its number there. `None` where the system's library tells neither (Windows):
    /// there only a folder that is gone is away.
    number: Option<(u64, u64)>,
    /// How many folders above it its disk begins; `None` on the computer's own disk.
    disk: Option<usize>,
}

impl Folder {
    /// The folder at `folder`; `None` where there is none to be seen.
    pub fn of(folder: &Path) -> Option<Self> {
        let meta = fs::metadata(folder).ok()?;
        meta.is_dir().then(|| Self {
            number: number(&meta),
            disk: disk(folder),
        })
    }

    /// The folder of the file at `path`.
    pub(super) fn around(path: &Path) -> Option<Self> {
        Self::of(folder_of(path))
    }

    /// How many folders above it its disk begins; `None` on the computer's own disk.
    pub(super) const fn disk(self) -> Option<usize> {
        self.disk
    }

    /// Whether the folder of the file at `path`, which was this one, is gone or another one in which
    /// the file is not. A disk that was taken out and put back has another number, and is back all
    /// the same.
    pub fn is_away(self, path: &Path) -> bool {
        let folder = folder_of(path);
        let meta = match fs::metadata(folder) {
            Ok(meta) => meta,
            Err(error) => return is_gone(&error),
        };
        if !meta.is_dir() {
            return true;
        }
        if self.number.is_none() || self.number == number(&meta) {
            return false;
        }
        let missing = |error: &io::Error| error.kind() == ErrorKind::NotFound;
        self.disk.is_some_and(|up| is_bare(folder, up))
            || fs::symlink_metadata(path).is_err_and(|error| missing(&error))
    }
}

/// Whether the error says that there is nothing there, not that it may not be looked at.
fn is_gone(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NotConnected
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
    )
}

#[cfg(unix)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "elsewhere the library does not tell it"
)]
fn number(meta: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
const fn number(_: &Metadata) -> Option<(u64, u64)> {
    None
}

/// The devices of a folder and of all above it; `None` for what can't be looked at.
fn devices(folder: &Path) -> Vec<Option<u64>> {
    let Ok(folder) = folder.canonicalize() else {
        return Vec::new();
    };
    let device = |path: &Path| Some(number(&fs::metadata(path).ok()?)?.0);
    folder.ancestors().map(device).collect()
}

/// Whether a disk begins so many folders above.
fn begins(devices: &[Option<u64>], up: usize) -> bool {
    let device = |up: usize| devices.get(up).copied().flatten();
    matches!((device(up), device(up + 1)), (Some(here), Some(above)) if here != above)
}

/// Whether two folders lie on one disk.
pub(super) fn is_one_disk(a: &Path, b: &Path) -> bool {
    let disk = |folder: &Path| Some(number(&fs::metadata(folder).ok()?)?.0);
    disk(a).is_some_and(|a| disk(b) == Some(a))
}

/// How many folders above this one its disk begins; `None` on the computer's own disk.
fn disk(folder: &Path) -> Option<usize> {
    let devices = devices(folder);
    (0..devices.len()).find(|up| begins(&devices, *up))
}

/// Whether no disk begins any more so many folders above this one.
pub(super) fn is_bare(folder: &Path, up: usize) -> bool {
    let devices = devices(folder);
    let known = |up: usize| devices.get(up).copied().flatten().is_some();
    known(up) && known(up + 1) && !begins(&devices, up)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn another_folder_in_its_place_is_known_and_a_disk_that_is_back_too() {
        let above = tempfile::tempdir().unwrap();
        let (place, aside) = (above.path().join("stick"), above.path().join("aside"));
        let journal = place.join("journal.json");
        fs::create_dir(&place).unwrap();
        fs::write(&journal, "one").unwrap();
        let folder = Folder::around(&journal).unwrap();
        assert!(!folder.is_away(&journal));
        fs::rename(&place, &aside).unwrap();
        assert!(folder.is_away(&journal), "gone");
        fs::create_dir(&place).unwrap();
        assert!(folder.is_away(&journal), "an empty one in its place");
        fs::write(&journal, "two").unwrap();
        assert!(!folder.is_away(&journal), "another one that has the file");
        fs::remove_dir_all(&place).unwrap();
        fs::write(&place, "a file").unwrap();
        assert!(folder.is_away(&journal), "a file in its place");
        fs::remove_file(&place).unwrap();
        fs::rename(&aside, &place).unwrap();
        assert!(!folder.is_away(&journal), "back");
        fs::remove_file(&journal).unwrap();
        assert!(
            !folder.is_away(&journal),
            "only the file is gone: it is the same folder"
        );
    }

    #[test]
    fn a_disk_begins_where_the_device_changes() {
        let devices = [Some(7), Some(7), Some(1), None, Some(1)];
        let found: Vec<_> = (0..5).filter(|up| begins(&devices, *up)).collect();
        assert_eq!(found, [1]);
        assert_eq!(disk(Path::new("/")), None);
        if let Some(folder) = Folder::of(Path::new("/proc/self")) {
            assert!(folder.disk().is_some());
            assert!(!is_bare(Path::new("/proc"), 0));
        }
        assert!(is_bare(Path::new("/usr/share"), 0));
    }
}
