//! The sheets of a workbook as one table.
//!
//! Invariant: every sheet that says something is part of the table or named.

use crate::exchange::table::{Row, Table};
use crate::exchange::{ImportError, listed};
use crate::model::name::fold;

/// A sheet by its name.
pub(in crate::exchange::formats) type Sheet = (String, Vec<Row>);

/// The sheets of one header as one table, such as those of the months; of several headers the one with the most rows. The
/// other sheets are named.
pub(in crate::exchange::formats) fn joined(
    sheets: Vec<Sheet>,
) -> Result<(Table, Option<String>), ImportError> {
    let mut read = Vec::new();
    for (name, rows) in sheets {
        // A sheet has no separators: a comma in a cell is a decimal comma.
        match Table::of_rows(rows, '\t') {
            Ok(table) => read.push((name, table)),
            Err(ImportError::Empty) => {}
            Err(error) => return Err(error),
        }
    }
    let header = |table: &Table| table.headers.iter().map(|name| fold(name)).collect();
    let mut counts: Vec<(Vec<String>, usize)> = Vec::new();
    for (_, table) in &read {
        let names = header(table);
        match counts.iter_mut().find(|(known, _)| *known == names) {
            Some((_, rows)) => *rows += table.rows.len(),
            None => counts.push((names, table.rows.len())),
        }
    }
    // Of equal ones the first.
    let most = counts.into_iter().rev().max_by_key(|(_, rows)| *rows);
    let (names, _) = most.ok_or(ImportError::Empty)?;
    let (same, others): (Vec<_>, Vec<_>) = read
        .into_iter()
        .partition(|(_, table)| header(table) == names);
    let others: Vec<_> = others.iter().map(|(name, _)| name.clone()).collect();
    let said = format!(
        "Nothing is taken from sheets with other columns: {}. To bring one in, save it as a file of its own.",
        listed(&others)
    );
    let mut same = same.into_iter();
    let (name, mut table) = same.next().ok_or(ImportError::Empty)?;
    let mut before = table.rows.last().map_or(0, |row| row.number);
    table.files.push((0, name));
    for (name, next) in same {
        table.files.push((before, name));
        table.above += next.above;
        let from = before;
        table.rows.extend(next.rows.into_iter().map(|mut row| {
            row.number += from;
            before = row.number;
            row
        }));
    }
    Ok((table, (!others.is_empty()).then_some(said)))
}
