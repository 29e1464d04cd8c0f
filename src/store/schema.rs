//! The journal file, format version 1: bytes from a journal and a journal from bytes.
//!
//! JSON that a person can read and a line tool can diff: a day or a session a line, dates in
//! order, keys in a fixed order. Invariants: reading what was written gives the same journal;
//! unknown members at every level are kept; a duplicate is an error, never a silent loss; what is
//! absent stays absent and what is empty stays empty. Whole numbers beyond 64 bits in unknown
//! members are the one thing that comes back rounded.

mod check;
mod describe;
mod diagnose;
mod error;
mod json_schema;
mod member;
mod scalar;
mod table;
mod write;

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use serde_json::Value;

use member::{Readable, Trail};
use table::Document;

pub use error::ReadError;
pub use json_schema::json_schema;
pub use write::{day_to_json, session_to_json, to_bytes, to_bytes_as};

use super::seal::{self, Seal};
use super::versions::{FORMAT, Versions};
pub use super::versions::{LARGEST, VERSION};
use crate::model::extra::Extra;
use crate::model::journal::Journal;

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    /// The journal.
    pub journal: Journal,
    /// The format version of the file; above [`VERSION`] it may have lost meaning, and must not be
    /// written.
    pub version: u32,
    /// Whether it is as Unkink wrote it.
    pub seal: Seal,
}

/// Whether the file says at its head that it is a journal.
pub(super) fn is_journal(path: &Path) -> bool {
    const HEAD: u64 = 4096;
    let mut head = Vec::new();
    let about = fs::metadata(path).is_ok_and(|about| about.is_file());
    let mut read = || File::open(path)?.take(HEAD).read_to_end(&mut head);
    let name = format!("\"{FORMAT}\"");
    about && read().is_ok() && head.windows(name.len()).any(|part| part == name.as_bytes())
}

/// Reads a journal file. An older version is brought up to this one, a newer one is read as far as
/// it looks like this one.
///
/// ```
/// use unkink::demo::demo;
/// use unkink::model::time::parse_date;
/// use unkink::store::schema::{from_bytes, to_bytes};
///
/// let journal = demo(1, 1, parse_date("2026-11-22")?);
/// assert_eq!(from_bytes(&to_bytes(&journal))?.journal, journal);
/// assert!(from_bytes(b"{\"format\": \"unkink-journal\", \"ver").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn from_bytes(bytes: &[u8]) -> Result<ReadFile, ReadError> {
    from_bytes_of(bytes, Versions::SHIPPED)
}

/// Reads a journal file of any of these versions.
pub fn from_bytes_of(bytes: &[u8], versions: Versions) -> Result<ReadFile, ReadError> {
    let text = diagnose::text(bytes)?;
    let (document, version) = match diagnose::version(text) {
        Some(older) if older < versions.current() => (upgraded(text, older, versions)?, older),
        _ => current(text)?,
    };
    let journal = match check::journal(document) {
        Err(_) if version > versions.current() => return Err(ReadError::Newer { version }),
        Err(refused) => return Err(diagnose::refused(text, &refused)),
        Ok(journal) => journal,
    };
    Ok(ReadFile {
        journal,
        version,
        seal: seal::check(bytes),
    })
}

/// The document of the version that is written, or of a newer one, and its version.
fn current(text: &str) -> Result<(Document, u32), ReadError> {
    let document: Document = whole(text)?;
    let version = diagnose::head(document.format.as_deref(), document.version)?;
    Ok((document, version))
}

/// The document of an older version, in the members of the current one.
fn upgraded(text: &str, version: u32, versions: Versions) -> Result<Document, ReadError> {
    let file: Extra = whole(text)?;
    let file = versions.upgrade(file.members(), version);
    let file = file.map_err(|(version, what)| ReadError::NotBroughtUp { version, what })?;
    let trail = Trail::default();
    Document::read(Value::Object(file), &trail)
        .map_err(|error| diagnose::brought_up(text, trail.place(), &error))
}

/// Reads all of the text.
fn whole<T: Readable>(text: &str) -> Result<T, ReadError> {
    let trail = Trail::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let read = T::read(&mut json, &trail)
        .map_err(|error| diagnose::failure(text, &trail.place(), &error))?;
    json.end().map_err(|error| diagnose::rest(text, &error))?;
    Ok(read)
}
