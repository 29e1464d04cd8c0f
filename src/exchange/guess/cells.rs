//! The cells of a column as a guess looks at them: which say something, which are numbers, which words there are.

use std::collections::BTreeSet;

use crate::exchange::cell::{is_blank_word, read_amount};
use crate::exchange::table::Table;

/// How many different names a column of names may hold.
const MOST_NAMES: usize = 40;
/// Rows that a guess looks at.
pub(super) const LOOKED_AT: usize = 500;

/// The different words of a column, in the order they appear; `None` where they are many.
pub fn words_in(table: &Table, column: usize) -> Option<Vec<String>> {
    let (mut seen, mut names) = (BTreeSet::new(), Vec::new());
    for (_, text) in table.filled(column) {
        if seen.insert(text.to_lowercase()) {
            names.push(text.to_owned());
        }
        if names.len() > MOST_NAMES {
            return None;
        }
    }
    Some(names)
}

/// The first rows' cells that say something.
pub(super) fn cells(table: &Table, column: usize) -> impl Iterator<Item = &str> {
    let cells = table.filled(column).map(|(_, text)| text);
    cells.filter(|text| !is_blank_word(text)).take(LOOKED_AT)
}

pub(super) fn is_numeric(table: &Table, column: usize) -> bool {
    let mut cells = cells(table, column).peekable();
    cells.peek().is_some() && cells.all(|text| read_amount(text, table.decimal_comma()).is_some())
}

pub(super) fn is_mostly_numeric(table: &Table, column: usize) -> bool {
    let (mut all, mut amounts) = (0, 0);
    for text in cells(table, column) {
        all += 1;
        amounts += usize::from(read_amount(text, table.decimal_comma()).is_some());
    }
    amounts * 2 > all
}
