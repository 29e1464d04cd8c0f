//! What a backup holds, counted.
//!
//! A file that is as Unkink wrote it has a line a day and a line a session, so that its lines are
//! counted and not read: a list of decades would take half a minute. Any other one is read.

use super::Backup;
use crate::store::seal::{self, Seal};
use crate::store::{FileState, Loaded, Store, StoreError, schema};

/// Days, sessions, and whether it is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// How many days it holds.
    pub days: usize,
    /// How many sessions it holds.
    pub sessions: usize,
    /// What the file is.
    pub state: FileState,
}

impl Backup {
    /// Reads it. Takes a moment for a journal of decades: read only what is looked at.
    pub fn load(&self) -> Result<Loaded, StoreError> {
        Store::at(&self.path).load()
    }

    /// Counts what it holds: the file is read once, its journal only where lines do not tell.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        let bytes = Store::at(&self.path).bytes()?.unwrap_or_default();
        if let Some((days, sessions)) = lines(&bytes) {
            let state = FileState::Whole;
            return Ok(Contents {
                days,
                sessions,
                state,
            });
        }
        let loaded = self.load()?;
        Ok(Contents {
            days: loaded.journal.days().len(),
            sessions: loaded.journal.sessions().len(),
            state: loaded.state,
        })
    }
}

/// A number of bytes for people: "41.2 kB".
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 3] = ["kB", "MB", "GB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1000.0;
    let mut unit = 0;
    // 999.95 would be rounded to a fourth digit.
    while value >= 999.95 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// Days and sessions of a file that is written and sealed as Unkink does; `None` of any other.
fn lines(file: &[u8]) -> Option<(usize, usize)> {
    if seal::check(file) != Seal::Whole {
        return None;
    }
    let mut lines = std::str::from_utf8(file).ok()?.lines();
    let version = format!("\"version\": {},", schema::VERSION);
    let head = ["{", "\"format\": \"unkink-journal\",", version.as_str()];
    if !head.iter().all(|line| lines.next() == Some(*line)) {
        return None;
    }
    block(&mut lines, "\"metrics\": ", ["[", "],"], "{\"id\": \"")?;
    let days = block(&mut lines, "\"days\": ", ["{", "},"], "\"")?;
    let sessions = block(&mut lines, "\"sessions\": ", ["[", "],"], "{\"id\": \"")?;
    Some((days, sessions))
}

/// The lines of one member of the file, each beginning like `item`.
fn block<'a>(
    lines: &mut impl Iterator<Item = &'a str>,
    name: &str,
    [open, close]: [&str; 2],
    item: &str,
) -> Option<usize> {
    let rest = lines.next()?.strip_prefix(name)?.strip_prefix(open)?;
    if rest == close {
        return Some(0);
    }
    if !rest.is_empty() {
        return None;
    }
    for (count, line) in lines.enumerate() {
        if line == close {
            return Some(count);
        }
        if !line.starts_with(item) {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{lines, size};
    use crate::model::journal::Journal;
    use crate::store::schema::{from_bytes, to_bytes};

    #[test]
    fn lines_tell_only_of_what_unkink_wrote_and_sealed() {
        assert_eq!(lines(&to_bytes(&Journal::default())), Some((0, 0)));
        let file = br#"{"format": "unkink-journal", "version": 1, "days": {"2026-11-22": {"note": "\n"},
            "2026-11-21": {"tags": ["x"]}}, "sessions": [{"id": "a", "date": "2026-11-22", "kind": "heat"}]}"#;
        assert_eq!(lines(file), None);
        let mut written = to_bytes(&from_bytes(file).unwrap().journal);
        assert_eq!(lines(&written), Some((2, 1)));
        written.push(b'\n');
        assert_eq!(lines(&written), None);
    }

    #[test]
    fn sizes_have_three_digits_before_the_point_at_most() {
        let said = [0, 999, 1000, 4_123_456, 999_949, 999_960, 5_000_000_000].map(size);
        assert_eq!(
            said,
            [
                "0 B", "999 B", "1.0 kB", "4.1 MB", "999.9 kB", "1.0 MB", "5.0 GB"
            ]
        );
    }
}
