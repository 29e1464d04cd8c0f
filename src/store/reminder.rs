//! The evening's reminder: a timer of the system that asks `unkink-cli remind`, put up and taken away for this person
//! alone. Whether there is one is asked of the system each time, and remembered nowhere.
//!
//! Invariants: the timer never catches up on an evening that was slept through; what could not be put up whole is
//! taken away again.

mod launchd;
mod systemd;
mod tasks;
mod timer;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use launchd::Launchd;
use systemd::Systemd;
use tasks::Tasks;
use timer::Timer;
pub use timer::{ReminderError, WHEN};

/// The system's timer, however it is kept there.
#[derive(Clone)]
pub struct Reminder(Arc<dyn Timer>);

impl Reminder {
    /// The one of this person; `None` where there is no home folder.
    pub fn usual() -> Option<Self> {
        let folders = directories::BaseDirs::new()?;
        if cfg!(windows) {
            return Some(Self::by_tasks("schtasks.exe"));
        }
        #[cfg(target_os = "macos")]
        let usual = {
            let folder = folders.home_dir().join("Library").join("LaunchAgents");
            Self::by_launchd("launchctl", folder, rustix::process::getuid().as_raw())
        };
        #[cfg(not(target_os = "macos"))]
        let usual = {
            let folder = folders.config_dir().join("systemd").join("user");
            Self::by_systemd("systemctl", folder)
        };
        Some(usual)
    }

    /// A timer of systemd: the program to ask, and the folder of its units.
    pub fn by_systemd(systemctl: impl Into<PathBuf>, folder: impl Into<PathBuf>) -> Self {
        let (systemctl, folder) = (systemctl.into(), folder.into());
        Self(Arc::new(Systemd { systemctl, folder }))
    }

    /// A task of Windows: the program to ask.
    pub fn by_tasks(schtasks: impl Into<PathBuf>) -> Self {
        let schtasks = schtasks.into();
        Self(Arc::new(Tasks { schtasks }))
    }

    /// An agent of macOS: the program to ask, the folder of a person's agents, and that person's number.
    pub fn by_launchd(
        launchctl: impl Into<PathBuf>,
        folder: impl Into<PathBuf>,
        person: u32,
    ) -> Self {
        let (launchctl, folder) = (launchctl.into(), folder.into());
        Self(Arc::new(Launchd {
            launchctl,
            folder,
            domain: format!("gui/{person}"),
        }))
    }

    /// Whether the timer is on, and begins what is there: an Unkink that was removed, or is installed elsewhere now,
    /// leaves its timer behind, and systems pass over a program that has gone without a word.
    pub fn is_on(&self) -> Result<bool, ReminderError> {
        Ok(self.0.is_on()? && self.0.program().is_none_or(|program| program.is_file()))
    }

    /// Puts the timer up, for this journal and with this command line program.
    pub fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError> {
        self.is_on()?;
        let put_up = self.0.put_up(program, journal);
        if put_up.is_err() {
            // What was half-done is told by the first error.
            let _ = self.take_away();
        }
        put_up
    }

    /// Takes it away, with its files.
    pub fn take_away(&self) -> Result<(), ReminderError> {
        self.0.take_away()
    }
}

/// Where the command line program is: beside this one.
pub fn program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let name = OsString::from(format!("unkink-cli{}", std::env::consts::EXE_SUFFIX));
    let beside = own.with_file_name(name);
    beside.is_file().then_some(beside)
}
