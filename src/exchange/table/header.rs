//! Where the header of a table stands: above the most rows with dates.

use std::collections::BTreeSet;

use super::Row;
use crate::exchange::cell::read_number;
use crate::exchange::dates::is_moment;

/// Rows that are looked through for a header.
const MOST: usize = 60;
/// Rows below a header that are looked through for dates.
const BELOW: usize = 40;

/// The place of the header among the rows; the first row where nothing tells.
///
/// It is the first row of names with dates below it. A later one takes its place where it has more
/// names, or where a blank line stands between and the first has no date right below.
pub(super) fn find(rows: &[Row], decimal_comma: bool) -> usize {
    let mut best: Option<usize> = None;
    let known: Vec<_> = rows.iter().take(MOST + BELOW).map(dates).collect();
    for at in 0..rows.len().min(MOST) {
        if !is_header(&rows[at], decimal_comma) || dates_below(rows, at, &known) == 0 {
            continue;
        }
        let better = best.is_none_or(|best| {
            let gap = rows[at].number - rows[best].number > at - best;
            let right_below = known.get(best + 1).is_some_and(|dates| !dates.is_empty());
            filled(&rows[at]).count() > filled(&rows[best]).count() || gap && !right_below
        });
        if better {
            best = Some(at);
        }
    }
    best.unwrap_or(0)
}

fn filled(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().map(|c| c.trim()).filter(|c| !c.is_empty())
}

/// Whether a row can be a header: words that mostly differ, and neither numbers nor dates, nor what was meant
/// as one (31.02.2026).
fn is_header(row: &Row, decimal_comma: bool) -> bool {
    let names: BTreeSet<_> = filled(row).collect();
    let count = filled(row).count();
    names.len() > 1
        && names.len() * 2 >= count
        && names.iter().all(|cell| {
            let is_figures = cell.starts_with(|c: char| c.is_ascii_digit())
                && !cell.contains(char::is_alphabetic);
            !is_figures && read_number(cell, decimal_comma).is_none() && !is_date(cell)
        })
}

/// How many of the rows below have a date in one column.
fn dates_below(rows: &[Row], at: usize, known: &[Vec<usize>]) -> usize {
    let mut counts = vec![0_usize; rows[at].cells.len()];
    let below = known.iter().skip(at + 1).take(BELOW);
    for column in below.flatten() {
        if let Some(count) = counts.get_mut(*column) {
            *count += 1;
        }
    }
    counts.into_iter().max().unwrap_or(0)
}

fn dates(row: &Row) -> Vec<usize> {
    let cells = row.cells.iter().enumerate();
    cells
        .filter(|(_, cell)| is_date(cell.trim()))
        .map(|(at, _)| at)
        .collect()
}

/// Whether a cell is a date in one order or the other. A bare number is none.
pub(in crate::exchange) fn is_date(text: &str) -> bool {
    if text.len() < 6
        || text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.matches('.').count() < 2
    {
        return false;
    }
    is_moment(text)
}
