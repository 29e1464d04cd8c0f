//! The reminder on Linux: a timer of the person's own systemd, and the service that it begins.

use std::fs;
use std::path::{Path, PathBuf};

use super::timer::{self, PURPOSE, ReminderError, Timer, WHEN, plain};

/// What the timer is called, and what it begins.
const TIMER: &str = "org.unkink.Unkink.remind.timer";
const SERVICE: &str = "org.unkink.Unkink.remind.service";
/// What begins the line that names the program of the service.
const PROGRAM: &str = "ConditionFileIsExecutable=";
const WHERE: &str = "systemd keeps the time, as on most Linux desktops";

/// How to ask the system, and where its timers lie.
pub struct Systemd {
    pub systemctl: PathBuf,
    pub folder: PathBuf,
}

impl Timer for Systemd {
    fn is_on(&self) -> Result<bool, ReminderError> {
        let told = self.ask(&["show", TIMER, "--property=UnitFileState,ActiveState"]);
        let told = told.map_err(|why| ReminderError::NoTimer(WHERE, why))?;
        let has = |line: &str| told.lines().any(|own| own == line);
        Ok(has("UnitFileState=enabled") && has("ActiveState=active"))
    }

    fn program(&self) -> Option<PathBuf> {
        let service = fs::read_to_string(self.folder.join(SERVICE)).ok()?;
        let program = service
            .lines()
            .find_map(|line| line.strip_prefix(PROGRAM))?;
        Some(program.replace("%%", "%").into())
    }

    fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError> {
        let service = service(program, journal)?;
        timer::write(&self.folder.join(SERVICE), &service)?;
        timer::write(&self.folder.join(TIMER), &text())?;
        let asked = self.ask(&["daemon-reload"]);
        let asked = asked.and_then(|_| self.ask(&["enable", "--now", TIMER]));
        asked.map(drop).map_err(ReminderError::Refused)
    }

    fn take_away(&self) -> Result<(), ReminderError> {
        let stopped = self.ask(&["disable", "--now", TIMER]);
        for name in [TIMER, SERVICE] {
            timer::remove(&self.folder.join(name))?;
        }
        let asked = stopped.and_then(|_| self.ask(&["daemon-reload"]));
        asked.map(drop).map_err(ReminderError::Refused)
    }
}

impl Systemd {
    fn ask(&self, words: &[&str]) -> Result<String, String> {
        timer::ask(&self.systemctl, &[&["--user"], words].concat())
    }
}

fn text() -> String {
    format!(
        "[Unit]\n\
         Description={PURPOSE}\n\
         \n\
         [Timer]\n\
         OnCalendar=*-*-* {WHEN}:00\n\
         Persistent=false\n\
         \n\
         [Install]\n\
         WantedBy=timers.target\n"
    )
}

/// What the timer begins. The window that its button opens outlasts it.
fn service(program: &Path, journal: &Path) -> Result<String, ReminderError> {
    let is_there = plain(program)?.replace('%', "%%");
    if is_there.contains(['"', '\'', '\\']) {
        return Err(ReminderError::Unwritable(program.to_owned()));
    }
    let words = [vec![plain(program)?], timer::words(journal)?].concat();
    let words: Vec<_> = words.into_iter().map(quoted).collect();
    Ok(format!(
        "[Unit]\n\
         Description={PURPOSE}\n\
         {PROGRAM}{is_there}\n\
         \n\
         [Service]\n\
         Type=exec\n\
         ExecStart=:{}\n\
         KillMode=process\n",
        words.join(" ")
    ))
}

/// As one word of a command line of systemd.
fn quoted(text: &str) -> String {
    let mut word = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => word.extend(['\\', letter]),
            '%' => word.push_str("%%"),
            letter => word.push(letter),
        }
    }
    word + "\""
}
