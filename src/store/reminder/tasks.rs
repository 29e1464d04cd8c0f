//! The reminder on Windows: a task of the person's own, which Task Scheduler begins at its time.
//!
//! Source of the format: the schema of Task Scheduler 2.0 (MS-TSCH, 2.5).

use std::fs;
use std::path::{Path, PathBuf};

use quick_xml::escape::escape;

use super::timer::{self, PURPOSE, ReminderError, Timer, WHEN, plain};
use crate::store::error;

const NAME: &str = "Unkink reminder";
const WHERE: &str = "Windows\u{2019}s Task Scheduler keeps the time";
/// What runs a program of the command line without showing its console.
const WITHOUT_CONSOLE: &str = "conhost.exe";

/// What stands before the program that it runs.
const BEFORE: &str = "--headless \"";

/// How to ask the system.
pub struct Tasks {
    pub schtasks: PathBuf,
}

impl Timer for Tasks {
    fn is_on(&self) -> Result<bool, ReminderError> {
        match self.ask(&["/Query", "/TN", NAME, "/XML"]) {
            Ok(task) => Ok(!is_disabled(&task)),
            // A task that it does not know is an error to it; one that does not answer at all knows none either.
            Err(why) => match self.ask(&["/Query"]) {
                Ok(_) => Ok(false),
                Err(_) => Err(ReminderError::NoTimer(WHERE, why)),
            },
        }
    }

    fn program(&self) -> Option<PathBuf> {
        let task = self.ask(&["/Query", "/TN", NAME, "/XML"]).ok()?;
        let task = in_one_byte(&task);
        let words = timer::between(&task, "<Arguments>", "</Arguments>")?;
        let program = words.strip_prefix(BEFORE)?.split('"').next()?;
        // Other letters than ASCII come in the code page of the console, which is nobody's here.
        program.is_ascii().then(|| program.into())
    }

    fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError> {
        let text = task(program, journal)?;
        let refused = |cause: std::io::Error| ReminderError::Refused(error::cause(&cause));
        let folder = tempfile::tempdir().map_err(refused)?;
        let path = folder.path().join("reminder.xml");
        // As Task Scheduler writes them itself: in UTF-16, and said so at the beginning.
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
        fs::write(&path, bytes).map_err(refused)?;
        let asked = self.ask(&["/Create", "/TN", NAME, "/XML", plain(&path)?, "/F"]);
        asked.map(drop).map_err(ReminderError::Refused)
    }

    fn take_away(&self) -> Result<(), ReminderError> {
        let there = self.ask(&["/Query", "/TN", NAME, "/XML"]).is_ok();
        if there {
            let asked = self.ask(&["/Delete", "/TN", NAME, "/F"]);
            asked.map_err(ReminderError::Refused)?;
        }
        Ok(())
    }
}

impl Tasks {
    fn ask(&self, words: &[&str]) -> Result<String, String> {
        timer::ask(&self.schtasks, words)
    }
}

/// Whether the task as a whole, or what begins it, is turned off.
fn is_disabled(task: &str) -> bool {
    in_one_byte(task).contains("<Enabled>false</Enabled>")
}

/// What was told in UTF-16, as it is where it goes to a file, has zeros between its letters.
fn in_one_byte(told: &str) -> String {
    told.replace('\0', "")
}

fn task(program: &Path, journal: &Path) -> Result<String, ReminderError> {
    let words = [vec![plain(program)?], timer::words(journal)?].concat();
    // A name between two `%` is replaced by the system.
    if let Some(word) = words.iter().find(|word| word.contains(['"', '%'])) {
        return Err(ReminderError::Unwritable(word.into()));
    }
    let words = format!("{BEFORE}{}\"", words.join("\" \""));
    let words = escape(&words);
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{PURPOSE}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{WHEN}:00</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>false</StartWhenAvailable>
    <Enabled>true</Enabled>
    <ExecutionTimeLimit>PT8H</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{WITHOUT_CONSOLE}</Command>
      <Arguments>{words}</Arguments>
    </Exec>
  </Actions>
</Task>
"#
    ))
}
