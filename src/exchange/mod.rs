//! Other formats in and out, and the example diary.
//!
//! Parsers take bytes and planners take a journal they never change: an import is a [`plan::Plan`]
//! whose edit the caller applies. The disk is touched in [`read_bytes`], and in
//! [`fonts`] for the letters of a report.

pub mod cell;
pub mod csv_out;
pub mod dates;
pub mod demo;
pub mod fonts;
pub mod guess;
pub mod mapping;
pub mod own;
pub mod phrase;
mod placing;
pub mod plan;
mod reading;
pub mod table;

use std::path::{Path, PathBuf};

use table::Table;

/// Why a file can't be imported as a whole. Single rows are refused by [`plan::Refusal`] instead.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file can't be read.
    #[error("The file can't be read: {why}. {}", .path.display())]
    File {
        /// What the system said.
        why: std::io::Error,
        /// Which file.
        path: PathBuf,
    },
    /// Bytes that are no UTF-8 text.
    #[error(
        "The file is not UTF-8 text: byte {byte}, in line {line}, belongs to no letter. Save it as UTF-8 and import it again."
    )]
    NotUtf8 {
        /// Place of the first bad byte, counted from 1.
        byte: usize,
        /// Its line, counted from 1.
        line: usize,
    },
    /// No header row.
    #[error("The file is empty: a first row with the names of the columns is needed.")]
    Empty,
    /// A quotation mark that is never closed.
    #[error("Row {row}: a cell begins with a quotation mark and never ends. Close or remove it.")]
    OpenQuote {
        /// The row, the header being row 1.
        row: usize,
    },
    /// A mapped column that the file has not.
    #[error("There is no column \"{column}\". The columns are: {}.", .columns.join(", "))]
    NoColumn {
        /// The name that was told.
        column: String,
        /// The names in the file.
        columns: Vec<String>,
    },
    /// Dates that could be read both ways.
    #[error(
        "Day and month can't be told apart in column \"{column}\" (row {row}: {text}). Say which comes first: --date-order dmy or --date-order mdy."
    )]
    DateOrder {
        /// The column.
        column: String,
        /// A row that shows it.
        row: usize,
        /// Its cell.
        text: String,
    },
    /// Nothing is mapped but the date.
    #[error("Nothing is mapped but the date: name at least one metric, session or detail.")]
    NothingMapped,
    /// A metric whose values are computed.
    #[error("{0} is worked out from the day's entries and can't be imported.")]
    Derived(String),
    /// A metric's name without letters or digits.
    #[error("\"{0}\" can't be a metric: it needs a name with letters or digits.")]
    BadName(String),
    /// A scale without extent.
    #[error("The scale of {0} has no extent: its two ends must differ.")]
    BadScale(String),
}

/// Reads a CSV file.
pub fn read(path: &Path) -> Result<Table, ImportError> {
    Table::parse(&read_bytes(path)?)
}

/// Reads a file of any format. The only place of this module that touches the disk.
#[allow(
    clippy::disallowed_methods,
    reason = "an import begins with reading the file a person chose"
)]
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, ImportError> {
    std::fs::read(path).map_err(|why| ImportError::File {
        why,
        path: path.to_owned(),
    })
}
