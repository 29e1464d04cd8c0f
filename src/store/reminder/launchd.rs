//! The reminder on macOS: an agent of the person's own, which launchd begins at its time.
//!
//! Source of the format: the manual page `launchd.plist(5)`.

use std::fs;
use std::path::{Path, PathBuf};

use quick_xml::escape::escape;

use super::timer::{self, AT, ReminderError, Timer, plain};

const LABEL: &str = "org.unkink.Unkink.remind";
const WHERE: &str = "launchd keeps the time";

/// How to ask the system, where its agents lie, and whose they are.
pub struct Launchd {
    pub launchctl: PathBuf,
    pub folder: PathBuf,
    pub domain: String,
}

impl Timer for Launchd {
    fn is_on(&self) -> Result<bool, ReminderError> {
        let told = timer::ask(&self.launchctl, &["print-disabled", &self.domain]);
        told.map_err(|why| ReminderError::NoTimer(WHERE, why))?;
        // An agent that it does not know is an error to it, and no more.
        Ok(timer::ask(&self.launchctl, &["print", &self.target()]).is_ok())
    }

    fn program(&self) -> Option<PathBuf> {
        let agent = fs::read_to_string(self.path()).ok()?;
        let (_, words) = agent.split_once("<key>ProgramArguments</key>")?;
        let program = timer::between(words, "<string>", "</string>")?;
        Some(program.into_owned().into())
    }

    fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError> {
        let text = agent(program, journal)?;
        // One that is there already is not put up over.
        let _ = timer::ask(&self.launchctl, &["bootout", &self.target()]);
        timer::write(&self.path(), &text)?;
        let path = self.path();
        let steps: [&[&str]; 2] = [
            &["enable", &self.target()],
            &["bootstrap", &self.domain, plain(&path)?],
        ];
        for step in steps {
            timer::ask(&self.launchctl, step).map_err(ReminderError::Refused)?;
        }
        Ok(())
    }

    fn take_away(&self) -> Result<(), ReminderError> {
        let stopped = if self.is_on()? {
            timer::ask(&self.launchctl, &["bootout", &self.target()])
        } else {
            Ok(String::new())
        };
        timer::remove(&self.path())?;
        stopped.map(drop).map_err(ReminderError::Refused)
    }
}

impl Launchd {
    fn path(&self) -> PathBuf {
        self.folder.join(format!("{LABEL}.plist"))
    }

    fn target(&self) -> String {
        format!("{}/{LABEL}", self.domain)
    }
}

fn agent(program: &Path, journal: &Path) -> Result<String, ReminderError> {
    let words = [vec![plain(program)?], timer::words(journal)?].concat();
    let words: Vec<_> = words
        .into_iter()
        .map(|word| format!("        <string>{}</string>\n", escape(word)))
        .collect();
    let (hour, minute) = AT;
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>{LABEL}</string>
    <key>ProgramArguments</key>
    <array>
{}    </array>
    <key>StartCalendarInterval</key>
    <dict>
        <key>Hour</key>
        <integer>{hour}</integer>
        <key>Minute</key>
        <integer>{minute}</integer>
    </dict>
    <key>AbandonProcessGroup</key>
    <true/>
    <key>ProcessType</key>
    <string>Interactive</string>
</dict>
</plist>
"#,
        words.concat()
    ))
}
