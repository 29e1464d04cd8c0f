//! A disk of its own in a folder, as long as it is held.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is mounted at this place goes away when this is dropped, also after a test that failed.
pub struct Mounted(PathBuf);

impl Mounted {
    /// Eight megabytes, still blank; `None`, where nothing may be mounted.
    pub fn at(place: &Path) -> Option<Self> {
        let run = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m", "none"])
            .arg(place)
            .stderr(Stdio::null())
            .status();
        let is_mounted = run.is_ok_and(|status| status.success());
        if !is_mounted {
            crate::needs::not_allowed("a full disk, which needs the right to mount");
        }
        is_mounted.then(|| Self(place.to_owned()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let run = Command::new("umount").arg("-l").arg(&self.0).status();
        assert!(run.is_ok_and(|status| status.success()), "not unmounted");
    }
}
