//! What every system's timer can do, and what it needs: a program to ask, files that are written whole, and the words
//! that it begins.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use quick_xml::escape::unescape;

use crate::store::error::{self, SaveError};
use crate::store::file;
use crate::store::usual::is_usual;

/// When it reminds, as an hour and a minute of the day.
pub const AT: (u32, u32) = (21, 0);
/// The same in words.
pub const WHEN: &str = "21:00";
/// What it is for, wherever the system lists it.
pub const PURPOSE: &str = "Unkink asks once in the evening, if nothing is noted";

/// A timer that belongs to one person.
pub trait Timer: Send + Sync {
    /// Whether it is on.
    fn is_on(&self) -> Result<bool, ReminderError>;
    /// The program that it begins, as far as that can be told.
    fn program(&self) -> Option<PathBuf>;
    /// Puts it up, for this journal and with this command line program.
    fn put_up(&self, program: &Path, journal: &Path) -> Result<(), ReminderError>;
    /// Takes it away, with its files.
    fn take_away(&self) -> Result<(), ReminderError>;
}

/// Why there is no reminder to be had, or why it is as it was, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReminderError {
    /// Nothing that would keep the time.
    #[error("Unkink can remind you only where {0}. It does not answer here: {1}")]
    NoTimer(&'static str, String),
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

/// What comes behind the program: the journal, where it is not the usual one, and the question. A computer that slept
/// at that time begins it on waking: `--after` says whether the evening is still there.
pub fn words(journal: &Path) -> Result<Vec<&str>, ReminderError> {
    let mut words = Vec::new();
    if !is_usual(journal) {
        words.extend(["--journal", plain(journal)?]);
    }
    words.extend(["remind", "--after", WHEN]);
    Ok(words)
}

/// A path that can stand in such a file: a whole one, of letters alone.
pub fn plain(path: &Path) -> Result<&str, ReminderError> {
    let text = path
        .to_str()
        .filter(|text| !text.chars().any(char::is_control));
    let text = text.filter(|_| path.is_absolute());
    text.ok_or_else(|| ReminderError::Unwritable(path.to_owned()))
}

/// What the system says, or why it does not, in its own words.
pub fn ask(program: &Path, words: &[&str]) -> Result<String, String> {
    let mut command = Command::new(program);
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        // CREATE_NO_WINDOW: no console flashes up behind the window.
        command.creation_flags(0x0800_0000);
    }
    let said = command.args(words).output();
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

/// What stands between these two in a text of XML, without its escapes.
pub fn between<'a>(text: &'a str, begin: &str, end: &str) -> Option<Cow<'a, str>> {
    let (_, rest) = text.split_once(begin)?;
    let (inner, _) = rest.split_once(end)?;
    unescape(inner).ok()
}

/// Writes a file of the timer's, with its folder.
pub fn write(path: &Path, text: &str) -> Result<(), SaveError> {
    file::make_folder(path)?;
    file::save(path, text.as_bytes()).map(drop)
}

/// Removes a file of the timer's, if it is there.
pub fn remove(path: &Path) -> Result<(), ReminderError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            let cause = error::cause(&error);
            let words = format!("{cause}. File: {}", path.display());
            Err(ReminderError::Refused(words))
        }
        _ => Ok(()),
    }
}
