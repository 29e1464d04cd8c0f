//! A disk of its own in a folder, as long as it is held.

#[cfg(feature = "gui")]
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::needs;

/// What is mounted at this place goes away when this is dropped, also after a test that failed.
pub struct Mounted {
    place: PathBuf,
    /// The device of a stick.
    device: Option<String>,
}

/// What a program prints that ends well.
fn printed(program: &str, args: &[&str]) -> Option<String> {
    let mut run = Command::new(program);
    let run = run.args(args).stderr(Stdio::null());
    let run = run.output().ok().filter(|run| run.status.success())?;
    String::from_utf8(run.stdout).ok()
}

impl Mounted {
    /// Eight megabytes, still blank; `None`, where nothing may be mounted.
    pub fn at(place: &Path) -> Option<Self> {
        let to = place.to_str().unwrap();
        let args = ["-t", "tmpfs", "-o", "size=8m", "none", to];
        if printed("mount", &args).is_none() {
            needs::not_allowed("a full disk, which needs the right to mount");
            return None;
        }
        Some(Self {
            place: place.to_owned(),
            device: None,
        })
    }

    /// A stick as it is sold, its image beside its place: without second names for a file, without rights, with
    /// one file for a name in small and in capital letters. What is on it stays there until it is mounted again.
    #[cfg(feature = "gui")]
    pub fn stick(place: &Path) -> Option<Self> {
        let fills = |device: &str, to: &str| printed("mount.exfat-fuse", &[device, to]);
        Self::image(place, &["mkfs.exfat"], fills).or_else(|| {
            needs::not_allowed(
                "a stick, which needs exfat-fuse, exfatprogs and the right to mount",
            );
            None
        })
    }

    /// A drive of its own, as that of this computer; what is on it stays there likewise.
    #[cfg(feature = "gui")]
    pub fn drive(place: &Path) -> Option<Self> {
        let fills = |device: &str, to: &str| printed("mount", &["-t", "ext4", device, to]);
        Self::image(place, &["mkfs.ext4", "-q"], fills).or_else(|| {
            needs::not_allowed("a drive that fails, which needs ext4 and the right to mount");
            None
        })
    }

    #[cfg(feature = "gui")]
    fn image(
        place: &Path,
        make: &[&str],
        fill: impl Fn(&str, &str) -> Option<String>,
    ) -> Option<Self> {
        let image = place.with_extension("img");
        let (to, from) = (place.to_str().unwrap(), image.to_str().unwrap());
        if !image.exists() {
            File::create(&image).ok()?.set_len(16 << 20).ok()?;
            printed(make[0], &[&make[1..], &[from]].concat())?;
        }
        let device = printed("losetup", &["--find", "--show", from])?;
        let device = device.trim().to_owned();
        if fill(&device, to).is_none() {
            printed("losetup", &["--detach", &device]);
            return None;
        }
        Some(Self {
            place: place.to_owned(),
            device: Some(device),
        })
    }

    /// The drive has a fault, and the system makes it read-only while it is in use, until it is mounted anew.
    #[cfg(feature = "gui")]
    pub fn fail(&self) {
        let place = self.place.to_str().unwrap();
        assert!(printed("mount", &["-o", "remount,abort", place]).is_some());
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let place = self.place.to_str().unwrap();
        assert!(printed("umount", &["-l", place]).is_some(), "not unmounted");
        if let Some(device) = &self.device {
            printed("losetup", &["--detach", device]);
        }
    }
}
