//! The evening's reminder: a timer of systemd that asks `unkink-cli remind`, put up and taken away for this person
//! alone. Whether there is one is asked of the system each time, and remembered nowhere.
//!
//! Invariants: the timer never catches up on an evening that was slept through; what could not be put up whole is
//! taken away again.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::error::{self, SaveError};
use super::file;
use super::usual::is_usual;

/// When it reminds.
pub const WHEN: &str = "21:00";
/// What the timer is called, and what it begins.
const TIMER: &str = "org.unkink.Unkink.remind.timer";
const SERVICE: &str = "org.unkink.Unkink.remind.service";

/// Why there is no reminder to be had, or why it is as it was, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReminderError {
    /// No systemd that would keep the time.
    #[error(
        "Unkink can remind you only where systemd keeps the time, as on most Linux desktops. It does not answer here: {0}"
    )]
    NoTimer(String),
    /// It answers, and does not do it.
    #[error("{0}")]
    Refused(String),
    /// The command can't be written down.
    #[error("The path can\u{2019}t be written into a timer: {}", .0.display())]
    Unwritable(PathBuf),
    /// The disk would not take the timer's files.
    #[error("{0}")]
    NotWritten(#[from] SaveError),
}

/// How to ask the system, and where its timers lie.
#[derive(Clone, Debug)]
pub struct Reminder {
    systemctl: PathBuf,
    folder: PathBuf,
}

impl Reminder {
    /// The one of this person; `None` where there is no home folder.
    pub fn usual() -> Option<Self> {
        let folders = directories::BaseDirs::new()?;
        let folder = folders.config_dir().join("systemd").join("user");
        Some(Self::at("systemctl", folder))
    }

    /// One with another program to ask, and another folder.
    pub fn at(systemctl: impl Into<PathBuf>, folder: impl Into<PathBuf>) -> Self {
        let (systemctl, folder) = (systemctl.into(), folder.into());
        Self { systemctl, folder }
    }

    /// Whether the timer is on.
    pub fn is_on(&self) -> Result<bool, ReminderError> {
        let told = self.ask(&["show", TIMER, "--property=UnitFileState,ActiveState"]);
        let told = told.map_err(ReminderError::NoTimer)?;
        let has = |line: &str| told.lines().any(|own| own == line);
        Ok(has("UnitFileState=enabled") && has("ActiveState=active"))
    }

    /// Puts the timer up, for this journal and with this command line program.
    pub fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError> {
        self.is_on()?;
        let service = service(program, journal)?;
        let files = [(SERVICE, service), (TIMER, timer())];
        let written = files.iter().try_for_each(|(name, text)| {
            let path = self.folder.join(name);
            file::make_folder(&path)?;
            file::save(&path, text.as_bytes()).map(drop)
        });
        let put_up = written.map_err(ReminderError::from).and_then(|()| {
            let asked = self.ask(&["daemon-reload"]);
            let asked = asked.and_then(|_| self.ask(&["enable", "--now", TIMER]));
            asked.map(drop).map_err(ReminderError::Refused)
        });
        if put_up.is_err() {
            // What was half-done is told by the first error.
            let _ = self.take_away();
        }
        put_up
    }

    /// Takes it away, with its files.
    pub fn take_away(&self) -> Result<(), ReminderError> {
        let stopped = self.ask(&["disable", "--now", TIMER]);
        for name in [TIMER, SERVICE] {
            let path = self.folder.join(name);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    let cause = error::cause(&error);
                    let words = format!("{cause}. File: {}", path.display());
                    return Err(ReminderError::Refused(words));
                }
                _ => {}
            }
        }
        stopped.map_err(ReminderError::Refused)?;
        self.ask(&["daemon-reload"])
            .map_err(ReminderError::Refused)?;
        Ok(())
    }

    /// What the system says, or why it does not, in its own words.
    fn ask(&self, words: &[&str]) -> Result<String, String> {
        let mut command = Command::new(&self.systemctl);
        let said = command.arg("--user").args(words).output();
        let said = said.map_err(|error| match error.kind() {
            ErrorKind::NotFound => "there is none".into(),
            _ => error::cause(&error),
        })?;
        if said.status.success() {
            return Ok(String::from_utf8_lossy(&said.stdout).into_owned());
        }
        let why = String::from_utf8_lossy(&said.stderr);
        let why = why.lines().find(|line| !line.trim().is_empty());
        Err(why.unwrap_or("it gave no reason").trim().to_owned())
    }
}

fn timer() -> String {
    format!(
        "[Unit]\n\
         Description=Unkink asks once in the evening, if nothing is noted\n\
         \n\
         [Timer]\n\
         OnCalendar=*-*-* {WHEN}:00\n\
         Persistent=false\n\
         \n\
         [Install]\n\
         WantedBy=timers.target\n"
    )
}

/// What the timer begins. A computer that slept at that time begins it on waking: `--after` says whether the
/// evening is still there. The window that its button opens outlasts it.
fn service(program: &Path, journal: &Path) -> Result<String, ReminderError> {
    let is_there = plain(program)?.replace('%', "%%");
    if is_there.contains(['"', '\'', '\\']) {
        return Err(ReminderError::Unwritable(program.to_owned()));
    }
    let mut words = vec![quoted(program)?];
    if !is_usual(journal) {
        words.extend(["--journal".into(), quoted(journal)?]);
    }
    words.extend(["remind", "--after", WHEN].map(String::from));
    Ok(format!(
        "[Unit]\n\
         Description=Unkink asks once in the evening, if nothing is noted\n\
         ConditionFileIsExecutable={is_there}\n\
         \n\
         [Service]\n\
         Type=exec\n\
         ExecStart=:{}\n\
         KillMode=process\n",
        words.join(" ")
    ))
}

/// As one word of a command line of systemd.
fn quoted(path: &Path) -> Result<String, ReminderError> {
    let mut word = String::from("\"");
    for letter in plain(path)?.chars() {
        match letter {
            '"' | '\\' => word.extend(['\\', letter]),
            '%' => word.push_str("%%"),
            letter => word.push(letter),
        }
    }
    let _ = write!(word, "\"");
    Ok(word)
}

/// A path that can stand in such a file: a whole one, of letters alone.
fn plain(path: &Path) -> Result<&str, ReminderError> {
    let text = path
        .to_str()
        .filter(|text| !text.chars().any(char::is_control));
    let text = text.filter(|_| path.is_absolute());
    text.ok_or_else(|| ReminderError::Unwritable(path.to_owned()))
}

/// Where the command line program is: beside this one.
pub fn program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let name = OsString::from(format!("unkink-cli{}", std::env::consts::EXE_SUFFIX));
    let beside = own.with_file_name(name);
    beside.is_file().then_some(beside)
}
