//! One row of a table.

use crate::exchange::outcome::Refusal;

/// One row of data.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number in a spreadsheet.
    pub number: usize,
    /// Its cells as they stand in the file; there may be fewer or more than columns.
    pub cells: Vec<String>,
    /// Why nothing of it can be taken, where a reader of its format knows it already; of a row with cells, why one more
    /// that it had can't.
    pub refused: Option<Box<Refusal>>,
}

impl Row {
    /// The cell of a column counted from 0, trimmed; `None` where it is blank or not there. A byte
    /// order mark stands wherever files were put together.
    pub fn cell(&self, column: usize) -> Option<&str> {
        let text = self.cells.get(column)?.as_str();
        // Most cells are empty, or begin and end in a letter or a digit.
        match text.as_bytes() {
            [] => return None,
            [only] if only.is_ascii_graphic() => return Some(text),
            [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => {
                return Some(text);
            }
            _ => {}
        }
        let text = text.trim();
        let text = text.trim_start_matches('\u{feff}').trim_start();
        (!text.is_empty()).then_some(text)
    }
}
