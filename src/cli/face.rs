//! The one way out: everything that a command says goes through here, cleaned.
//!
//! Invariant: what others wrote (a journal, a foreign file, a path) steers no terminal and adds no
//! line of its own. Only what was asked for as a file, with `-`, goes out as it is, and even that not
//! onto a terminal.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::error::ContextValue;
use serde_json::Value;

use super::failure::Failure;
use super::table::Table;
use super::{Done, Now, Outcome};
use crate::model::legible;

/// What every command has at hand.
pub(super) struct Face<'a> {
    /// The journal of `--journal`.
    pub named: Option<PathBuf>,
    pub now: Now,
    /// How the journal was written, once it is.
    pub written: Option<Done>,
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

    /// Writes JSON for programs. What would steer a terminal stands escaped in it.
    pub fn json(&mut self, value: &Value) -> io::Result<()> {
        let text = serde_json::to_string_pretty(value)?;
        // Outside its texts JSON has no such characters but the line breaks.
        let mut rest = text.as_str();
        while let Some(at) = rest.find(|c| c != '\n' && legible::is_raw(c)) {
            self.out.write_all(&rest.as_bytes()[..at])?;
            let mut letters = rest[at..].chars();
            let raw = letters.next().unwrap_or_default();
            for unit in raw.encode_utf16(&mut [0; 2]) {
                write!(self.out, "\\u{unit:04x}")?;
            }
            rest = letters.as_str();
        }
        writeln!(self.out, "{rest}")
    }

    /// Writes what was asked for as a file on the output: its very bytes, but on a terminal what
    /// can be read of them.
    pub fn file(&mut self, bytes: &[u8]) -> Outcome {
        if self.now.terminal {
            let text = std::str::from_utf8(bytes).map_err(|_| {
                let message = "That is nothing for a terminal: name a file instead of -, or send it on with > or |";
                Failure::Usage(message.into())
            })?;
            self.out.write_all(legible::lines(text).as_bytes())?;
        } else {
            self.out.write_all(bytes)?;
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

    /// One line beside the output.
    pub fn remark(&mut self, line: &str) {
        let _ = writeln!(self.err, "{}", legible::line(line).trim_end());
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
