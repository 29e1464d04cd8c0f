//! What the backups of one journal are called: `journal.2026-11-22T20-14-03+0100.json`.
//!
//! Invariant: only a name that this module would write itself is read, so that no other file in
//! the folder is ever taken for a backup of this journal.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDateTime, Timelike};

/// Clock and calendar on the wall, and how far they were from UTC: the order is never in doubt.
const TIME: &str = "%Y-%m-%dT%H-%M-%S";
/// Length of `+0100`.
const OFFSET: usize = 5;

/// The name of a journal, before and behind the time.
pub(super) struct Naming {
    stem: String,
    extension: String,
}

impl Naming {
    /// How backups of the journal at `path` are called.
    pub(super) fn of(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default();
        let Some(name) = name.to_str() else {
            // Two names that are no text may look alike as text.
            let crc = crc32fast::hash(name.as_encoded_bytes());
            let stem = format!("{}-{crc:08x}", name.to_string_lossy());
            let extension = String::new();
            return Self { stem, extension };
        };
        let (stem, extension) = match name.rfind('.') {
            Some(dot) if dot > 0 => name.split_at(dot),
            _ => (name, ""),
        };
        Self {
            stem: stem.into(),
            extension: extension.into(),
        }
    }

    /// The name of the backup of that second; `number` counts from 1 within it.
    pub(super) fn write(&self, when: DateTime<FixedOffset>, number: u32) -> String {
        let again = if number > 1 {
            format!(".{number}")
        } else {
            String::new()
        };
        let Self { stem, extension } = self;
        let offset = when.format("%z");
        format!("{stem}.{}{offset}{again}{extension}", when.format(TIME))
    }

    /// Time and number of the backup called `name`; `None` where it is none of this journal.
    pub(super) fn read(&self, name: &str) -> Option<(DateTime<FixedOffset>, u32)> {
        let middle = name.strip_prefix(self.stem.as_str())?.strip_prefix('.')?;
        let middle = middle.strip_suffix(self.extension.as_str())?;
        let (time, number) = match middle.split_once('.') {
            Some((time, number)) => (time, number.parse().ok()?),
            None => (middle, 1),
        };
        let at = time.len().checked_sub(OFFSET)?;
        let (time, offset) = (time.get(..at)?, time.get(at..)?);
        let offset: FixedOffset = offset.parse().ok()?;
        let wall = NaiveDateTime::parse_from_str(time, TIME).ok()?;
        let when = wall.and_local_timezone(offset).single()?;
        (self.write(when, number) == name).then_some((when, number))
    }
}

/// Whether a file of this name is a backup of some journal.
pub(in crate::store) fn is_name(name: &str) -> bool {
    let dots = name.match_indices('.').map(|(at, _)| at);
    let naming = |stem: &str, extension: &str| Naming {
        stem: stem.into(),
        extension: extension.into(),
    };
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    let mut stems = dots.filter(|dot| *dot > 0).map(|dot| &name[..dot]);
    stems.any(|stem| {
        ["", ending]
            .iter()
            .any(|end| naming(stem, end).read(name).is_some())
    })
}

/// The same moment as a name holds it: without the parts of a second, and whole minutes from UTC, as some zones
/// and all of long ago have seconds there.
pub(super) fn as_named(when: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let when = when.with_nanosecond(0).unwrap_or(when);
    let whole = when.offset().local_minus_utc() / 60 * 60;
    FixedOffset::east_opt(whole).map_or(when, |whole| when.with_timezone(&whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn a_name_says_the_time_on_the_wall_and_is_read_again() {
        let naming = Naming::of(Path::new("a/journal.json"));
        let when = at("2026-11-22T20:14:03+01:00");
        let first = naming.write(when, 1);
        assert_eq!(first, "journal.2026-11-22T20-14-03+0100.json");
        assert_eq!(naming.read(&first), Some((when, 1)));
        let second = naming.write(when, 2);
        assert_eq!(second, "journal.2026-11-22T20-14-03+0100.2.json");
        assert_eq!(naming.read(&second), Some((when, 2)));
        assert!(is_name(&first) && is_name(&second));
        let bare = Naming::of(Path::new("diary"));
        let name = bare.write(at("2026-11-22T20:14:03-09:30"), 1);
        assert_eq!(name, "diary.2026-11-22T20-14-03-0930");
        assert!(bare.read(&name).is_some() && is_name(&name));
    }

    #[test]
    fn other_files_and_other_journals_are_never_read_as_backups() {
        let naming = Naming::of(Path::new("journal.json"));
        for name in [
            "journal.json",
            "journal.v1.json",
            "journal.2026-11-22.json",
            "journal.2026-11-22T20-14-03.json",
            "journal.2026-11-22T20-14-03Z.json",
            "journal.2026-11-22T20-14-03+01:00.json",
            "journal.2026-11-22T20-14-03+0100.1.json",
            "journal.2026-11-22T20-14-03+0100.02.json",
            "journal.2026-11-22T20-14-03+0100.json.bak",
            "journal.2026-02-30T20-14-03+0100.json",
            "journal.x.2026-11-22T20-14-03+0100.json",
            "journal2.2026-11-22T20-14-03+0100.json",
            "Journal.2026-11-22T20-14-03+0100.json",
            "journal.2026-11-22T20-14-0é+0100.json",
            "journal.é.json",
            "",
        ] {
            assert_eq!(naming.read(name), None, "{name}");
            // Those of journals of other names are.
            let other = ["journal.x.", "journal2.", "Journal."];
            let other = other.iter().any(|journal| name.starts_with(journal));
            assert_eq!(is_name(name), other, "{name}");
        }
    }
}
