//! Whether the journal's file may have changed since it was last looked at.
//!
//! A look asks the file system for one file's time, length and number and reads nothing, so that a
//! look a second costs nothing that could be measured and works on network folders, which report
//! no events. Only what looks different is read.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How long between two looks.
pub(super) const EVERY: Duration = Duration::from_secs(1);
/// How long a file that can't be read is given: its writer may not replace it in one step.
pub(super) const SETTLE: Duration = Duration::from_millis(300);

/// What the file system says of a file; `None` where there is none to be seen.
type Glance = Option<(Option<SystemTime>, u64, u64)>;

/// One file, watched.
pub(super) struct Watch {
    path: PathBuf,
    seen: Option<Glance>,
}

impl Watch {
    /// Watches the file at `path`; the first look finds it changed.
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            seen: None,
        }
    }

    /// Whether it looks different from the last time.
    pub fn changed(&mut self) -> bool {
        let now = glance(&self.path);
        let changed = self.seen != Some(now);
        self.seen = Some(now);
        changed
    }

    /// Makes the next look find it changed.
    pub fn forget(&mut self) {
        self.seen = None;
    }
}

fn glance(path: &Path) -> Glance {
    let meta = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let number = 0;
    Some((meta.modified().ok(), meta.len(), number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_that_changed_is_seen_to_have_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.json");
        let mut watch = Watch::new(&path);
        assert!(watch.changed() && !watch.changed());
        fs::write(&path, "one").unwrap();
        assert!(watch.changed() && !watch.changed());
        // The same length and, within the clock's tick, the same time: another file all the same.
        fs::write(folder.path().join("new"), "two").unwrap();
        fs::rename(folder.path().join("new"), &path).unwrap();
        assert_eq!(watch.changed(), cfg!(unix));
        fs::remove_file(&path).unwrap();
        assert!(watch.changed() && !watch.changed());
    }
}
