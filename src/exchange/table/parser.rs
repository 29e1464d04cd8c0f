//! The rows of comma-separated text, and what separates its cells.

use super::Row;
use crate::exchange::ImportError;

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

/// The delimiter that most lines hold equally often, outside quotation marks; a comma in doubt.
fn of_lines(text: &str) -> char {
    let mut best = (',', 0);
    for sign in [',', ';', '\t', '|'] {
        let mut counts: Vec<usize> = Vec::new();
        let mut quoted = false;
        let mut count = 0;
        for c in text.chars() {
            match c {
                '"' => quoted = !quoted,
                '\n' if !quoted => {
                    counts.push(std::mem::take(&mut count));
                    if counts.len() == LINES {
                        break;
                    }
                }
                _ if c == sign && !quoted => count += 1,
                _ => {}
            }
        }
        counts.push(count);
        // Decimal commas and commas in titles stand in some lines, separators in all.
        let votes = |n: usize| counts.iter().filter(|c| **c == n).count() * n.min(20);
        let most = counts.iter().map(|n| votes(*n)).max().unwrap_or(0);
        if most > 0 && most >= best.1 {
            best = (sign, most);
        }
    }
    best.0
}

/// All rows with something in them, numbered from `first`.
pub(super) fn rows(text: &str, delimiter: char, first: usize) -> Result<Vec<Row>, ImportError> {
    Parser {
        text,
        delimiter,
        rows: Vec::new(),
        cells: Vec::new(),
        cell: String::new(),
        number: first,
    }
    .collect()
}

/// The state of the parser: the row that grows and where it began.
struct Parser<'a> {
    text: &'a str,
    delimiter: char,
    rows: Vec<Row>,
    cells: Vec<String>,
    cell: String,
    number: usize,
}

impl Parser<'_> {
    /// Reads to the end of the text. A quotation mark quotes only at the beginning of a cell.
    fn collect(mut self) -> Result<Vec<Row>, ImportError> {
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
            self.cell.push_str(&rest[..at]);
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
        if quoted {
            return Err(ImportError::OpenQuote { row: self.number });
        }
        self.cell.push_str(rest);
        self.end_row();
        Ok(self.rows)
    }

    fn end_cell(&mut self) {
        self.cells.push(std::mem::take(&mut self.cell));
    }

    fn end_row(&mut self) {
        self.end_cell();
        // Rows are mostly as long as the one before.
        let next = Vec::with_capacity(self.cells.len());
        let cells = std::mem::replace(&mut self.cells, next);
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            self.rows.push(Row {
                number: self.number,
                cells,
            });
        }
        self.number += 1;
    }
}
