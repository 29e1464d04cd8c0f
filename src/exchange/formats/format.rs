//! What a format is, and what it makes of a file.

use crate::exchange::decode::{BROKEN, Letters};
use crate::exchange::files::Files;
use crate::exchange::mapping::Mapping;
use crate::exchange::nights::{Laid, mapping};
use crate::exchange::own::recognise;
use crate::exchange::table::Table;
use crate::exchange::{ImportError, NAMED, more};
use crate::model::metric::Metrics;
use crate::model::typed::shown;

/// What is said of a table without a row.
const BARE: &str = "There is no row below the names of the columns. If this line is an entry, write the names of the columns in a line above it, such as date,time,what,value above 2026-10-01,20:30,pain,4: of these nothing needs to be told.";

/// A file that has been read.
#[derive(Debug)]
pub enum Found {
    /// A journal of Unkink, as its bytes.
    Journal(Vec<u8>),
    /// A table.
    Table(Box<Source>),
}

/// A table, and what is known of its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What the file is, such as "Daylio".
    pub format: &'static str,
    /// A row a record.
    pub table: Table,
    /// What the columns mean; `None` must be told.
    pub mapping: Option<Mapping>,
    /// What the format holds that is not taken, in words.
    pub aside: Vec<String>,
}

impl Source {
    /// Nights that were laid out as a table.
    pub(super) fn of_nights(format: &'static str, laid: Laid) -> Self {
        Self {
            format,
            table: laid.table,
            mapping: Some(mapping(None)),
            aside: laid.aside,
        }
    }

    /// A table of no known program; Unkink's own needs nothing told.
    pub fn plain(table: Table, metrics: &Metrics) -> Self {
        let mapping = recognise(&table, metrics);
        let is_bare = table.rows.is_empty() && mapping.is_none();
        let bare = is_bare.then(|| BARE.to_owned()).into_iter();
        let letters = table.letters.as_ref().map(Letters::told);
        let aside = bare.chain(letters).collect();
        Self {
            format: if mapping.is_some() { "Unkink" } else { "Table" },
            table,
            mapping,
            aside,
        }
    }

    /// Says where letters of the file can't be read.
    #[must_use]
    pub fn with_broken(mut self) -> Self {
        let table = &self.table;
        let cells = table.rows.iter().flat_map(|row| {
            let cells = row.cells.iter().enumerate();
            let broken = cells.filter(|(_, cell)| !cell.is_ascii() && cell.contains(BROKEN));
            broken.map(|(at, _)| (row.number, table.headers.get(at)))
        });
        let place = |(row, header): (usize, Option<&String>)| match header {
            Some(name) => format!("row {row}, column \"{}\"", shown(&table.told(name))),
            None => format!("row {row}"),
        };
        let mut first = Vec::new();
        let mut all = 0;
        for cell in cells {
            all += 1;
            if all <= NAMED {
                first.push(place(cell));
            }
        }
        first.extend(more(all));
        if all > 0 {
            self.aside.push(format!(
                "Letters that can't be read stand as {BROKEN} in {}. Save the file as UTF-8 to have them.",
                first.join("; ")
            ));
        }
        self
    }
}

/// A format that other programs write.
pub(super) trait Format: Sync {
    /// Reads the files where they are of this format; `None` where they are of another.
    fn read(&self, files: &mut Files, metrics: &Metrics) -> Result<Option<Found>, ImportError>;
}
