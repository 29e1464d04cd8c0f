//! The formats that are known, one file each, behind one trait and one list.
//!
//! A format is recognised by what the files hold, never by their names. It gives a table with what
//! its columns mean: preview, conflicts and refusals are the same for all formats then, and every
//! record of the file is one row of the table.

mod apple;
mod bearable;
#[cfg(test)]
mod clocks;
mod daylio;
mod fitbit;
mod format;
mod google_health;
mod loop_habits;
mod nomie;
mod nomie_days;
mod oura;
mod own;
mod sheets;
mod sleep_as_android;
mod tabular;
mod track_and_graph;
mod trackers;

use self::format::Format;
pub use self::format::{Found, Source};
pub use self::loop_habits::{HABIT, call, named_by_loop};
use super::ImportError;
use super::files::{Files, Progress};
use crate::model::metric::Metrics;

/// Every format; the first that knows a file reads it.
const FORMATS: &[&dyn Format] = &[
    &own::Json,
    &daylio::Csv,
    &daylio::Backup,
    &apple::Health,
    &fitbit::Takeout,
    &google_health::Health,
    &fitbit::Site,
    &bearable::Bearable,
    &sleep_as_android::Android,
    &loop_habits::Loop,
    &track_and_graph::TrackAndGraph,
    &trackers::Visible,
    &nomie::Log,
    &nomie::Backup,
    &nomie_days::Days,
    &oura::Oura,
    &trackers::Samsung,
    &tabular::Tabular,
];

/// Reads a file of any format.
pub fn open(mut files: Files, metrics: &Metrics) -> Result<Found, ImportError> {
    for format in FORMATS {
        if let Some(found) = format.read(&mut files, metrics)? {
            return Ok(match found {
                Found::Table(source) => Found::Table(Box::new(source.with_broken())),
                journal @ Found::Journal(_) => journal,
            });
        }
    }
    Err(ImportError::Unknown {
        path: files.path().to_owned(),
    })
}

/// Reads the file at `path`, its text in the encoding that is told.
pub fn open_path(
    path: &std::path::Path,
    encoding: Option<&str>,
    metrics: &Metrics,
    progress: &Progress,
) -> Result<Found, ImportError> {
    let mut files = Files::open(path, progress)?;
    if let Some(encoding) = encoding {
        files.read_as(encoding);
    }
    open(files, metrics)
}

#[cfg(test)]
pub(super) mod tests {
    //! What the tests of every format need.

    use std::io::{Cursor, Write};

    use super::*;
    use crate::exchange::dates::Zone;
    use crate::exchange::mapping::Replace;
    use crate::exchange::plan::{RowCounts, plan};
    use crate::model::day::Day;
    use crate::model::journal::Journal;
    use crate::model::time::parse_date;

    /// An archive of these files.
    pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(*name, options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// The source of a file that a format knows.
    pub fn source(bytes: &[u8]) -> Source {
        let files = Files::of_bytes(bytes.to_vec()).unwrap();
        match open(files, &Metrics::default()).unwrap() {
            Found::Table(mut source) => {
                call(&mut source.table, "habit");
                *source
            }
            Found::Journal(_) => panic!("a journal"),
        }
    }

    /// A new journal with the file in it, and the counts. The rows add up, and the same file changes
    /// nothing the second time.
    pub fn imported(_name: &str, bytes: &[u8]) -> (Journal, RowCounts) {
        imported_from(source(bytes))
    }

    pub fn imported_from(source: Source) -> (Journal, RowCounts) {
        let mut mapping = source.mapping.expect("the columns are known");
        mapping.dates.zone = mapping.dates.zone.or(Some(Zone::Minutes(120)));
        let today = parse_date("2026-11-22").unwrap();
        let replace = Replace::default();
        let mut journal = Journal::default();
        let first = plan(&journal, &source.table, &mapping, &replace, today).unwrap();
        let c = first.counts;
        assert_eq!(c.rows, c.taken + c.already + c.conflicts + c.refused, "{c}");
        assert_eq!(c.rows, source.table.rows.len());
        journal.apply(first.edit).unwrap();
        let second = plan(&journal, &source.table, &mapping, &replace, today).unwrap();
        assert!(second.is_empty(), "{}", second.counts);
        assert_eq!(second.counts.refused, c.refused, "{:?}", second.refusals);
        (journal, c)
    }

    /// What is refused of a file, in words.
    pub fn refusals(bytes: &[u8]) -> Vec<String> {
        let source = source(bytes);
        let mut mapping = source.mapping.expect("the columns are known");
        mapping.dates.zone = Some(Zone::Minutes(120));
        let today = parse_date("2026-11-22").unwrap();
        let journal = Journal::default();
        let plan = plan(
            &journal,
            &source.table,
            &mapping,
            &Replace::default(),
            today,
        )
        .unwrap();
        plan.refusals.iter().map(ToString::to_string).collect()
    }

    pub fn day<'a>(journal: &'a Journal, date: &str) -> &'a Day {
        let date = parse_date(date).unwrap();
        journal
            .day(date)
            .unwrap_or_else(|| panic!("{date}: {:?}", journal.days().keys()))
    }
}
