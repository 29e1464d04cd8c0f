//! The rows of comma-separated text, and what separates its cells.

use std::collections::BTreeMap;

use super::Row;
use super::header::is_date;
use crate::exchange::error::{CELLS, ImportError};

/// Lines that the delimiter is told from.
const LINES: usize = 30;

/// What separates the cells, how many lines say only that, and the text behind them.
pub(super) fn delimiter(text: &str) -> (char, usize, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim().trim_matches('"').to_lowercase();
    if let Some(named) = told.strip_prefix("sep=") {
        let sign = named.chars().next().unwrap_or('\t');
        return (sign, 1, rest);
    }
    (of_lines(text), 0, text)
}

/// The delimiter that leaves dates in most of the first rows, and of these the one that most rows hold equally often;
/// a comma in doubt.
fn of_lines(text: &str) -> char {
    let mut best = (',', (0, 0));
    for sign in [',', ';', '\t', '|'] {
        let rows = Parser::new(text, sign, 1).first(LINES);
        let dated = rows
            .iter()
            .filter(|row| row.cells.iter().any(|cell| is_date(cell.trim())));
        let mut counts = BTreeMap::<usize, usize>::new();
        for row in &rows {
            *counts.entry(row.cells.len() - 1).or_default() += 1;
        }
        // Decimal commas and commas in titles stand in some lines, separators in all.
        let votes = counts.iter().map(|(signs, rows)| rows * signs.min(&20));
        let most = votes.max().unwrap_or(0);
        let found = (dated.count(), most);
        if most > 0 && found >= best.1 {
            best = (sign, found);
        }
    }
    best.0
}

/// All rows with something in them, numbered from `first`.
pub(super) fn rows(text: &str, delimiter: char, first: usize) -> Result<Vec<Row>, ImportError> {
    Parser::new(text, delimiter, first).collect()
}

/// The state of the parser: the row that grows and where it began.
struct Parser<'a> {
    text: &'a str,
    delimiter: char,
    rows: Vec<Row>,
    cells: Vec<String>,
    cell: String,
    number: usize,
    /// How many cells more are read.
    room: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, delimiter: char, number: usize) -> Self {
        Self {
            text,
            delimiter,
            rows: Vec::new(),
            cells: Vec::new(),
            cell: String::new(),
            number,
            room: CELLS,
        }
    }

    /// Reads to the end of the text.
    fn collect(mut self) -> Result<Vec<Row>, ImportError> {
        let is_open = self.read(usize::MAX);
        if self.room == 0 {
            return Err(ImportError::Cells);
        }
        if is_open {
            return Err(ImportError::OpenQuote { row: self.number });
        }
        Ok(self.rows)
    }

    /// The first rows, as far as they can be read.
    fn first(mut self, most: usize) -> Vec<Row> {
        self.read(most);
        self.rows
    }

    /// Reads so many rows; whether a quotation mark is open at the end of the text. A quotation mark quotes only at the beginning of a cell.
    fn read(&mut self, most: usize) -> bool {
        let (mut rest, mut quoted) = (self.text, false);
        let delimiter = self.delimiter;
        let is_sign = |c: char| c == delimiter || matches!(c, '"' | '\r' | '\n');
        // From one sign that means something to the next: most of a file is none.
        let next = |rest: &str, quoted| {
            if quoted {
                rest.find('"')
            } else {
                rest.find(is_sign)
            }
        };
        while let Some(at) = next(rest, quoted) {
            if self.rows.len() >= most || self.room == 0 {
                return false;
            }
            self.add(&rest[..at]);
            let mut signs = rest[at..].chars();
            let sign = signs.next();
            rest = signs.as_str();
            match sign {
                Some('"') if quoted => match rest.strip_prefix('"') {
                    Some(behind) => {
                        self.cell.push('"');
                        rest = behind;
                    }
                    None => quoted = false,
                },
                Some('"') if self.cell.is_empty() => quoted = true,
                Some(c) if c == delimiter => self.end_cell(),
                Some('\r') => {
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                    self.end_row();
                }
                Some('\n') => self.end_row(),
                sign => self.cell.extend(sign),
            }
        }
        if !quoted {
            self.add(rest);
            self.end_row();
        }
        quoted
    }

    /// Adds to the cell; most are of one piece, and have just its room.
    fn add(&mut self, piece: &str) {
        if self.cell.is_empty() {
            self.cell = String::from(piece);
        } else {
            self.cell.push_str(piece);
        }
    }

    fn end_cell(&mut self) {
        self.cells.push(std::mem::take(&mut self.cell));
        self.room = self.room.saturating_sub(1);
    }

    /// Whether a row is the line below the header of a table in a text: `|---|:--:|`.
    fn is_ruled(&self, cells: &[String]) -> bool {
        let is_line = |cell: &String| {
            let cell = cell.trim();
            cell.is_empty() || cell.len() > 2 && cell.bytes().all(|sign| b"-:=+".contains(&sign))
        };
        self.delimiter == '|' && cells.iter().all(is_line)
    }

    fn end_row(&mut self) {
        self.end_cell();
        // Rows are mostly as long as the one before.
        let next = Vec::with_capacity(self.cells.len());
        let cells = std::mem::replace(&mut self.cells, next);
        if cells.iter().any(|cell| !cell.trim().is_empty()) && !self.is_ruled(&cells) {
            self.rows.push(Row {
                number: self.number,
                cells,
                refused: None,
            });
        }
        self.number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_with_more_cells_than_a_diary_has_is_refused() {
        let cells = |room| {
            let mut parser = Parser::new("date,pain\n2026-10-01,,,,\n", ',', 1);
            parser.room = room;
            parser.collect().map(|rows| rows.len())
        };
        assert!(matches!(cells(5), Err(ImportError::Cells)));
        assert_eq!(cells(9).ok(), Some(2));
    }
}
