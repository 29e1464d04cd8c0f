//! What is wrong with a file that can't be read, in words that help.
//!
//! The costly questions are asked only after reading has failed.

use std::cell::Cell;
use std::fmt;

use serde::Deserializer;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;

use super::error::ReadError;
use super::{FORMAT, LARGEST, VERSION};

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
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..] => {
            return Err(ReadError::Utf16);
        }
        _ => {}
    }
    std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
        at: error.valid_up_to(),
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
    if !text.trim_start().starts_with('{') {
        return ReadError::NotAnObject;
    }
    let what = what(error);
    let line = error.line();
    if error.classify() != Category::Data {
        if what.starts_with("recursion limit") {
            return ReadError::TooDeep { line };
        }
        let column = error.column();
        return ReadError::Syntax { line, column, what };
    }
    let found = Head::of(text);
    match head(found.format.take().as_deref(), found.version.get()) {
        Ok(version) if version > VERSION => ReadError::Newer { version },
        Ok(_) => ReadError::Member {
            place: place.to_owned(),
            line,
            what,
        },
        Err(error) => error,
    }
}

/// What stands after the end of the journal.
pub(super) fn rest(text: &str, error: &serde_json::Error) -> ReadError {
    let line = error.line();
    conflict(text).map_or(ReadError::Trailing { line }, |line| ReadError::Conflict {
        line,
    })
}

/// The error's words alone: it writes its place behind them, and some end in a full stop.
fn what(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let end = words.rfind(" at line ").unwrap_or(words.len());
    words[..end].trim_end_matches('.').to_owned()
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
}

impl<'de> Visitor<'de> for &Head {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a journal")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => {
                    let format = map.next_value::<Value>()?;
                    self.format.set(format.as_str().map(str::to_owned));
                }
                "version" => {
                    let version = map.next_value::<Value>()?;
                    let number = version.as_u64().and_then(|v| u32::try_from(v).ok());
                    self.version.set(number);
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}
