//! The one way out: everything that a command says goes through here, cleaned.
//!
//! Invariant: what others wrote (a journal, a foreign file, a path) steers no terminal and adds no
//! line of its own. Only what was asked for as a file, with `-`, goes out as it is, and even that not
//! onto a terminal.

use std::io::{self, Write};
use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::error::ContextValue;
use serde::Serialize;

use super::failure::Failure;
use super::table::Table;
use crate::analysis::naming;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::rename::one_spelling;
use crate::model::time::check_date;
use crate::model::typed::DateOrder;
use crate::store::{self, Durability, FileState, Loaded, Saved, Store, UpdateError};

/// What every command has at hand.
pub(super) struct Face<'a> {
    /// The journal of `--journal`.
    pub named: Option<PathBuf>,
    pub now: Now,
    /// How the journal was written, once it is.
    pub written: Option<Done>,
    /// The file of several that the lines beside the output speak of.
    pub about: Option<String>,
    /// Whether it was asked if the clock is right.
    doubted: bool,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl<'a> Face<'a> {
    pub fn new(
        named: Option<PathBuf>,
        now: Now,
        out: &'a mut dyn Write,
        err: &'a mut dyn Write,
    ) -> Self {
        Self {
            named,
            now,
            written: None,
            about: None,
            doubted: false,
            out,
            err,
        }
    }

    /// Says one line.
    pub fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", legible::line(line).trim_end())
    }

    /// Writes a table for people.
    pub fn table(&mut self, table: &Table) -> io::Result<()> {
        table.lines().try_for_each(|line| self.say(&line))
    }

    /// Writes JSON for programs, as it comes. What would steer a terminal stands escaped in it.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer_pretty(Escaping(self.out), value)?;
        writeln!(self.out)
    }

    /// Writes what was asked for as a file on the output, as it comes: its very bytes, but on a terminal what
    /// can be read of them.
    pub fn file(&mut self, put: impl FnOnce(&mut dyn Write) -> Result<(), Failure>) -> Outcome {
        if self.now.terminal {
            let mut bytes = Vec::new();
            put(&mut bytes)?;
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                let message = "That is nothing for a terminal: name a file instead of -, or send it on with > or |";
                Failure::Usage(message.into())
            })?;
            self.out.write_all(legible::lines(text).as_bytes())?;
        } else {
            put(self.out)?;
        }
        Ok(Done::Well)
    }

    /// Makes sure that everything said has gone out.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    // Where even the messages can't be written, the exit code alone speaks.

    pub fn warn(&mut self, message: &str) {
        self.remark(&format!("warning: {message}"));
    }

    pub fn complain(&mut self, failure: &Failure) {
        self.remark(&format!("error: {failure}"));
    }

    /// One line beside the output, with the name of the file it speaks of.
    pub fn remark(&mut self, line: &str) {
        let named = self.about.as_ref().map(|about| format!("{about}: {line}"));
        let line = legible::line(named.as_deref().unwrap_or(line)).into_owned();
        let _ = writeln!(self.err, "{}", line.trim_end());
    }
}

/// Passes JSON on, with what would steer a terminal escaped. Outside its texts JSON has no such characters but
/// the line breaks.
struct Escaping<'a>(&'a mut dyn Write);

impl Write for Escaping<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The serializer hands over texts whole, or up to a letter that it escapes itself.
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        let mut rest = text;
        while let Some(at) = rest.find(|c| c != '\n' && legible::is_raw(c)) {
            self.0.write_all(&rest.as_bytes()[..at])?;
            let mut letters = rest[at..].chars();
            let raw = letters.next().unwrap_or_default();
            for unit in raw.encode_utf16(&mut [0; 2]) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            rest = letters.as_str();
        }
        self.0.write_all(rest.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Help and version go out with 0, everything else that clap says is wrong usage.
pub(super) fn usage(mut error: clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let told: Vec<_> = error
        .context()
        .map(|(kind, value)| (kind, cleaned(value)))
        .collect();
    for (kind, value) in told {
        error.insert(kind, value);
    }
    let text = error.render().to_string();
    let text = legible::lines(&text);
    if error.use_stderr() {
        let _ = write!(err, "{text}");
        return 2;
    }
    let written = write!(out, "{text}").and_then(|()| out.flush());
    u8::from(written.is_err())
}

/// What clap repeats of the words that were given.
fn cleaned(value: &ContextValue) -> ContextValue {
    let line = |text: &String| legible::line(text).into_owned();
    match value {
        ContextValue::String(text) => ContextValue::String(line(text)),
        ContextValue::Strings(texts) => ContextValue::Strings(texts.iter().map(line).collect()),
        other => other.clone(),
    }
}

/// What the outside world says, read once by the binary.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The local calendar day.
    pub today: NaiveDate,
    /// The local time of day.
    pub time: NaiveTime,
    /// Milliseconds since 1970, for new ids.
    pub millis: u64,
    /// Random bits for new ids.
    pub random: u128,
    /// Whether the output is a terminal.
    pub terminal: bool,
    /// What a day like 5/11 means here.
    pub order: DateOrder,
}

/// How a command ended, where it did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// As it was asked for.
    Well,
    /// It has said what is wrong; nothing is written.
    Badly,
    /// Written, but the folder could not be synced.
    Unconfirmed,
}

impl From<Durability> for Done {
    fn from(durability: Durability) -> Self {
        match durability {
            Durability::Confirmed => Self::Well,
            Durability::Unconfirmed => Self::Unconfirmed,
        }
    }
}

pub(super) type Outcome = Result<Done, Failure>;

impl Face<'_> {
    /// The journal's place.
    pub fn store(&self) -> Result<Store, Failure> {
        let path = self.named.clone().or_else(store::default_path);
        let store = path.map(Store::at).ok_or(Failure::NoHome)?;
        let store = store.with_copies(store::copies::named_folder());
        Ok(store.with_disks(store::disks::default_path()))
    }

    /// The journal for reading, with a warning where it can't be trusted.
    pub fn load(&mut self) -> Result<Loaded, Failure> {
        let store = self.store()?;
        let loaded = store.load()?;
        let path = store.path().display();
        match loaded.state {
            FileState::New | FileState::Whole => {}
            FileState::ChangedElsewhere => self.warn(&format!(
                "The journal was edited or damaged elsewhere: its seal does not match. `unkink-cli accept` keeps it as it is, `unkink-cli restore` goes back to a backup. File: {path}"
            )),
            FileState::Newer { version } => self.warn(&format!(
                "The journal is of format version {version}, newer than this Unkink: some of it may be missing here. File: {path}"
            )),
        }
        self.doubt_clock(loaded.journal.span());
        Ok(loaded)
    }

    /// Warns, once, where the journal goes on after tomorrow.
    fn doubt_clock(&mut self, span: Option<(NaiveDate, NaiveDate)>) {
        if let Some((first, last)) = span
            && !self.doubted
            && let Err(error) = check_date(last, self.now.today)
        {
            self.doubted = true;
            let left_out = match check_date(first, self.now.today) {
                Ok(_) => " Answers leave out what lies after tomorrow.",
                Err(_) => "",
            };
            self.warn(&format!(
                "{error} The journal holds it; is the clock right?{left_out}"
            ));
        }
    }

    /// The journal to be read from: each name in its first spelling.
    pub fn read(&mut self) -> Result<Journal, Failure> {
        let journal = self.load()?.journal;
        Ok(one_spelling(&journal).unwrap_or(journal))
    }

    /// The journal that answers are read from: nothing that lies after tomorrow.
    pub fn known(&mut self) -> Result<Journal, Failure> {
        let journal = self.read()?;
        Ok(journal.until_tomorrow(self.now.today).into_owned())
    }

    /// Changes the journal under its lock. A refused change, or none, writes nothing.
    pub fn update<T>(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<T, Failure>,
    ) -> Result<(T, Done), Failure> {
        let mut span = None;
        let updated = self.store()?.update(|journal| {
            span = journal.span();
            change(journal)
        });
        self.doubt_clock(span);
        match updated {
            Ok((result, saved)) => Ok((result, self.saved(&saved))),
            Err(UpdateError::Refused(failure)) => Err(failure),
            Err(UpdateError::Load(error)) => Err(error.into()),
            Err(UpdateError::Save(error)) => Err(error.into()),
        }
    }

    /// Enters something of the person's own. With the first answer the main question is written down
    /// too, as the window does.
    pub fn enter<T>(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<T, Failure>,
    ) -> Result<(T, Done), Failure> {
        let today = self.now.today;
        self.update(|journal| {
            let before = journal.clone();
            let result = change(journal)?;
            if *journal != before
                && let Some(asked) = naming::due(journal, today)
            {
                journal.apply(Edit::MainQuestion(Some(Box::new(asked))))?;
            }
            Ok(result)
        })
    }

    /// How a save ended; warns where it left no backup, or no copy of today.
    pub fn saved(&mut self, saved: &Saved) -> Done {
        let done = self.wrote(saved.durability);
        if let Err(error) = &saved.backup {
            self.warn(&error.to_string());
        }
        if !saved.guarded {
            self.warn(&store::unguarded().join(" "));
        }
        self.copy_out();
        done
    }

    /// Today's copy, where a folder is named for it.
    pub fn copy_out(&mut self) {
        let store = self.store().ok();
        if let Some(Err(error)) = store.and_then(|store| store.copy_out()) {
            self.warn(&error.to_string());
        }
    }

    /// Keeps in mind that what was asked for is on disk, whatever becomes of the words about it.
    pub fn wrote(&mut self, durability: Durability) -> Done {
        let done = durability.into();
        self.written = Some(done);
        done
    }

    /// What was written stays written where only the words about it were lost: a script that
    /// heard "failed" would write it a second time.
    pub fn despite_output(&mut self, outcome: Outcome) -> Outcome {
        match (outcome, self.written) {
            (Err(failure @ Failure::Output(_)), Some(done)) => {
                if !failure.is_quiet() {
                    self.warn(&format!(
                        "The file is written, but not the output. {failure}"
                    ));
                }
                Ok(done)
            }
            (outcome, _) => outcome,
        }
    }
}
