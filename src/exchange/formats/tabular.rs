//! Any table: comma-separated text, or a sheet of Excel or `LibreOffice`.
//!
//! The last of the formats: what no other knows is a table whose columns are to be told, but for
//! Unkink's own.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::table::{Row, Table};

/// Any table.
pub(super) struct Tabular;

impl Format for Tabular {
    fn read(&self, files: &mut Files, metrics: &Metrics) -> Result<Option<Found>, ImportError> {
        let Some(table) = table(files)? else {
            return Ok(None);
        };
        let source = Source::plain(table, metrics);
        Ok(Some(Found::Table(Box::new(source))))
    }
}

fn table(files: &mut Files) -> Result<Option<Table>, ImportError> {
    if !files.is_archive() {
        return Table::parse(&files.bytes(0)?).map(Some);
    }
    let sheets = ["xl/workbook.xml", "content.xml"];
    if files
        .names()
        .iter()
        .any(|name| sheets.contains(&name.as_str()))
    {
        return sheet(files).map(Some);
    }
    // An archive of one table.
    let is_file = |at: &usize| !files.names()[*at].ends_with('/');
    let tables: Vec<_> = (0..files.names().len()).filter(is_file).collect();
    match tables.as_slice() {
        [one] => Table::parse(&files.bytes(*one)?).map(Some),
        _ => Ok(None),
    }
}

/// The sheet with the most rows.
fn sheet(files: &mut Files) -> Result<Table, ImportError> {
    let broken = |why: String| ImportError::Archive {
        why,
        path: std::path::PathBuf::new(),
    };
    // Each part of the file within its bound, before all of it is unpacked.
    for at in 0..files.names().len() {
        files.check(at)?;
    }
    let bytes = files.whole()?;
    let book = open_workbook_auto_from_rs(Cursor::new(bytes));
    let mut book = book.map_err(|error| broken(error.to_string()))?;
    let mut best: Vec<Row> = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name);
        let range = range.map_err(|error| broken(error.to_string()))?;
        let top = range.start().map_or(0, |(row, _)| row as usize);
        let rows = range.rows().enumerate().map(|(at, cells)| Row {
            number: top + at + 1,
            cells: cells.iter().map(text).collect(),
        });
        let said = |row: &Row| row.cells.iter().any(|cell| !cell.trim().is_empty());
        let rows: Vec<_> = rows.filter(said).collect();
        if rows.len() > best.len() {
            best = rows;
        }
    }
    // A sheet has no separators: a comma in a cell is a decimal comma.
    Table::of_rows(best, '\t')
}

/// A cell as text: dates as ISO writes them, so that nothing about them is open.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            match (year < 1900 || moment.as_f64() < 1.0, hour, minute, second) {
                (true, hour, minute, _) => format!("{hour:02}:{minute:02}"),
                (false, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                (false, ..) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
            }
        }
        other => other.to_string(),
    }
}
