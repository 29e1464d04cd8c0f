//! The journal file, format version 1: bytes from a journal and a journal from bytes.
//!
//! JSON that a person can read and a line tool can diff: a day or a session a line, dates in
//! order, keys in a fixed order. Invariants: reading what was written gives the same journal;
//! unknown members at every level are kept; a duplicate is an error, never a silent loss; what is
//! absent stays absent and what is empty stays empty. Whole numbers beyond 64 bits in unknown
//! members are the one thing that comes back rounded.

mod check;
mod diagnose;
mod error;
mod member;
mod read;
mod scalar;
mod write;

use member::{Readable, Trail};

pub use error::ReadError;
pub use write::{day_to_json, session_to_json, to_bytes};

use super::seal::{self, Seal};
use crate::model::journal::Journal;

/// What the file's `format` member says.
const FORMAT: &str = "unkink-journal";
/// The version this program writes.
pub const VERSION: u32 = 1;
/// The longest file that is read, in bytes: 1 GiB, two hundred times a journal of 50 years.
pub const LARGEST: u64 = 1 << 30;

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The journal.
    pub journal: Journal,
    /// Its format version; above [`VERSION`] it may have lost meaning, and must not be written.
    pub version: u32,
    /// Whether it is as Unkink wrote it.
    pub seal: Seal,
}

/// Reads a journal file. A newer version is read as far as it looks like version 1.
pub fn from_bytes(bytes: &[u8]) -> Result<Read, ReadError> {
    let text = diagnose::text(bytes)?;
    let trail = Trail::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let document = read::Document::read(&mut json, &trail)
        .map_err(|error| diagnose::failure(text, &trail.place(), &error))?;
    json.end().map_err(|error| diagnose::rest(text, &error))?;
    let version = diagnose::head(document.format.as_deref(), document.version)?;
    let journal = match check::journal(document) {
        Err(_) if version > VERSION => return Err(ReadError::Newer { version }),
        Err(refused) => return Err(diagnose::refused(text, &refused)),
        Ok(journal) => journal,
    };
    Ok(Read {
        journal,
        version,
        seal: seal::check(bytes),
    })
}
