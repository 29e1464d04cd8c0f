//! What is wrong with a file that can't be read, in words that help.
//!
//! The costly questions are asked only after reading has failed.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::Deserializer;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::check::Refused;
use super::error::ReadError;
use crate::store::versions::{FORMAT, LARGEST, VERSION};

/// The longest text of the file's in a message, in characters.
const LONGEST: usize = 160;

/// The file as text, if it is text at all.
pub(super) fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() as u64 > LARGEST {
        return Err(ReadError::TooLarge);
    }
    if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        return Err(ReadError::Empty);
    }
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Err(ReadError::ByteOrderMark),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Err(ReadError::Utf16),
        [0, other, ..] | [other, 0, ..] if *other != 0 => return Err(ReadError::Utf16),
        _ => {}
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        match error.error_len() {
            Some(_) => ReadError::NotUtf8 { at },
            // The last letter is there in part: a cut.
            None => ReadError::CutOff {
                line: bytes.split(|b| *b == b'\n').count(),
            },
        }
    })
}

/// The version of a journal, if it is one.
pub(super) fn head(format: Option<&str>, version: Option<u32>) -> Result<u32, ReadError> {
    match (format, version) {
        (Some(FORMAT), Some(version @ 1..)) => Ok(version),
        (Some(FORMAT), _) => Err(ReadError::NoVersion),
        _ => Err(ReadError::NotAJournal),
    }
}

/// Why reading failed at `place`.
pub(super) fn failure(text: &str, place: &str, error: &serde_json::Error) -> ReadError {
    if let Some(line) = conflict(text) {
        return ReadError::Conflict { line };
    }
    if let Some(at) = text.find('\0') {
        return ReadError::Hole { at };
    }
    if !text.trim_start().starts_with('{') {
        return ReadError::NotAnObject;
    }
    let what = what(error);
    let line = error.line();
    if error.classify() != Category::Data {
        if what.starts_with("recursion limit") {
            return ReadError::TooDeep { line };
        }
        if error.is_eof() {
            return ReadError::CutOff { line };
        }
        let unclosed = what.starts_with("control character") && error.column() == 0;
        // The parser has gone on to the next line; the fault is at the end of this one.
        let (line, column) = if unclosed {
            let before = text.lines().nth(line.saturating_sub(2)).unwrap_or_default();
            (line.saturating_sub(1), before.chars().count())
        } else {
            (line, error.column())
        };
        let what = plainly(&what).into();
        return ReadError::Syntax { line, column, what };
    }
    match Head::of(text).checked() {
        Ok(version) if version > VERSION => ReadError::Newer { version },
        Ok(_) => member(place, line, &what),
        Err(error) => error,
    }
}

/// A value that the journal's laws refuse, and where it stands.
pub(super) fn refused(text: &str, Refused { place, what }: &Refused) -> ReadError {
    let mut at = 0;
    for step in place.split(" › ") {
        let written = Value::from(step).to_string();
        at += text[at..].find(&written).unwrap_or(0);
    }
    member(place, 1 + text[..at].matches('\n').count(), what)
}

fn member(place: &str, line: usize, what: &str) -> ReadError {
    ReadError::Member {
        place: brief(place),
        line,
        what: brief(what),
    }
}

/// A text of the file's as it can stand in a message: on one line, and not a whole note.
fn brief(text: &str) -> String {
    let plain = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    match text.char_indices().nth(LONGEST) {
        None => text.chars().map(plain).collect(),
        Some((end, _)) => {
            let begin = text[..end].chars().map(plain).take(LONGEST / 2);
            let end: Vec<char> = text.chars().rev().take(LONGEST / 2).map(plain).collect();
            let end = end.into_iter().rev();
            begin.chain(['…']).chain(end).collect()
        }
    }
}

/// The version of a journal, before anything else of it is looked at.
pub(super) fn version(text: &str) -> Option<u32> {
    Head::of(text).checked().ok()
}

/// Why a file of an older version can't be read once its steps are done.
pub(super) fn brought_up(text: &str, place: String, error: &serde_json::Error) -> ReadError {
    let what = what(error);
    refused(text, &Refused { place, what })
}

/// What stands after the end of the journal.
pub(super) fn rest(text: &str, error: &serde_json::Error) -> ReadError {
    let line = error.line();
    match (conflict(text), text.find('\0')) {
        (Some(line), _) => ReadError::Conflict { line },
        (None, Some(at)) => ReadError::Hole { at },
        (None, None) => ReadError::Trailing { line },
    }
}

/// The error's words alone: it writes its place behind them, and some end in a full stop.
fn what(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let end = words.rfind(" at line ").unwrap_or(words.len());
    let words = words[..end].trim_end_matches('.');
    let wrong_type = words.strip_prefix("invalid type: ");
    match wrong_type.and_then(|words| words.rsplit_once(", expected ")) {
        Some((found, wanted)) => format!("{} stands where {wanted} belongs", kind(found)),
        None => words.to_owned(),
    }
}

/// What the parser missed, in words for people; its own where it has none here.
fn plainly(what: &str) -> &str {
    const WORDS: [(&str, &str); 13] = [
        (
            "control character",
            "a text is not closed, or has a line break or tab in it",
        ),
        (
            "expected value",
            "a value is missing here, or is no number, text or list",
        ),
        (
            "expected ident",
            "a value is missing here, or is no number, text or list",
        ),
        ("trailing comma", "the comma before it is one too many"),
        (
            "key must be a string",
            "a name must stand in straight double quotes",
        ),
        (
            "invalid escape",
            "a backslash stands before a letter that it can't stand before",
        ),
        (
            "unexpected end of hex escape",
            "half a letter stands after \\u",
        ),
        ("lone leading surrogate", "half a letter stands after \\u"),
        ("number out of range", "the number is too large"),
        ("invalid number", "the number is not written as numbers are"),
        ("expected `:`", "a colon is missing"),
        ("expected `,` or `}`", "a comma or the closing } is missing"),
        ("expected `,` or `]`", "a comma or the closing ] is missing"),
    ];
    let known = WORDS.iter().find(|(parser, _)| what.starts_with(parser));
    known.map_or(what, |(_, plain)| plain)
}

/// What the parser found, in words for people.
fn kind(found: &str) -> String {
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    let value = value.trim_matches('`');
    match kind {
        "string" => format!("the text {value}"),
        "integer" | "floating" => {
            let number = value.trim_start_matches("point `");
            format!("the number {number}")
        }
        "boolean" => format!("the word {value}"),
        "null" => "null".into(),
        "map" => "an object {…}".into(),
        "sequence" => "a list […]".into(),
        _ => found.to_owned(),
    }
}

/// The line of the first merge-conflict marker. A text in JSON has no line breaks, so that no note
/// can look like one.
fn conflict(text: &str) -> Option<usize> {
    let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    let found = |line: &str| markers.iter().any(|marker| line.starts_with(marker));
    text.lines().position(found).map(|at| at + 1)
}

/// The members that say what a file is, found in a file that is otherwise unreadable.
#[derive(Default)]
struct Head {
    format: Cell<Option<String>>,
    version: Cell<Option<u32>>,
}

impl Head {
    fn of(text: &str) -> Self {
        let head = Self::default();
        // What was found before an error counts; the error itself is known already.
        let _ = serde_json::Deserializer::from_str(text).deserialize_map(&head);
        head
    }

    fn checked(&self) -> Result<u32, ReadError> {
        let format = self.format.take();
        head(format.as_deref(), self.version.get())
    }

    /// Whether both were found, and the rest need not be looked at.
    fn is_found(&self) -> bool {
        let format = self.format.take();
        let found = format.is_some() && self.version.get().is_some();
        self.format.set(format);
        found
    }
}

impl<'de> Visitor<'de> for &Head {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a journal")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while !self.is_found()
            && let Some(key) = map.next_key::<Cow<'_, str>>()?
        {
            match &*key {
                "format" => {
                    let format = map.next_value::<&RawValue>()?;
                    self.format.set(serde_json::from_str(format.get()).ok());
                }
                "version" => {
                    let version = map.next_value::<&RawValue>()?;
                    self.version.set(serde_json::from_str(version.get()).ok());
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}
