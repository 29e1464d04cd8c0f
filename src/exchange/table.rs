//! Any CSV file as a header and rows of cells.
//!
//! UTF-8 with or without a byte order mark; comma, semicolon or tab, told from the header; cells
//! quoted as in RFC 4180. Rows keep the number that a spreadsheet shows (the header is row 1, a
//! blank line counts, a cell with line breaks does not add rows). A blank line is no row of data.

use super::ImportError;

/// A parsed file: what a preview shows and a mapping is laid over.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The names of the columns, trimmed.
    pub headers: Vec<String>,
    /// The rows below the header.
    pub rows: Vec<Row>,
    /// What separates the cells: `,`, `;` or a tab.
    pub delimiter: char,
}

/// One row of data.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number in a spreadsheet; the header is row 1.
    pub number: usize,
    /// Its cells as they stand in the file; there may be fewer or more than columns.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell of a column counted from 0, trimmed; `None` where it is blank or not there.
    pub fn cell(&self, column: usize) -> Option<&str> {
        let text = self.cells.get(column)?.trim();
        (!text.is_empty()).then_some(text)
    }
}

impl Table {
    /// Parses a whole file.
    pub fn parse(bytes: &[u8]) -> Result<Self, ImportError> {
        let text = utf8(bytes)?;
        let delimiter = delimiter_of(text);
        let mut rows = Parser::new(text, delimiter).collect()?.into_iter();
        let header = rows.next().ok_or(ImportError::Empty)?;
        Ok(Self {
            headers: header.cells.iter().map(|h| h.trim().to_owned()).collect(),
            rows: rows.collect(),
            delimiter,
        })
    }

    /// The place of a column: by its exact name, else by its name in any case.
    pub fn column(&self, name: &str) -> Result<usize, ImportError> {
        let name = name.trim();
        let exact = self.headers.iter().position(|h| h == name);
        let lower = name.to_lowercase();
        exact
            .or_else(|| self.headers.iter().position(|h| h.to_lowercase() == lower))
            .ok_or_else(|| ImportError::NoColumn {
                column: name.to_owned(),
                columns: self.headers.clone(),
            })
    }

    /// The cells of one column that are not blank, with their row numbers.
    pub fn filled(&self, column: usize) -> impl Iterator<Item = (usize, &str)> {
        self.rows
            .iter()
            .filter_map(move |row| Some((row.number, row.cell(column)?)))
    }

    /// Whether `0,5` can be a number here: only where the comma separates nothing.
    pub fn decimal_comma(&self) -> bool {
        self.delimiter != ','
    }
}

/// The file's text without its byte order mark.
fn utf8(bytes: &[u8]) -> Result<&str, ImportError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        ImportError::NotUtf8 {
            byte: at + 1,
            line: bytes[..at].split(|b| *b == b'\n').count(),
        }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The delimiter that the header holds most often, outside quotation marks; a comma in doubt.
fn delimiter_of(text: &str) -> char {
    let header = text
        .trim_start_matches(['\n', '\r'])
        .lines()
        .next()
        .unwrap_or("");
    let count = |delimiter: char| {
        let mut quoted = false;
        header
            .chars()
            .filter(|c| {
                quoted ^= *c == '"';
                !quoted && *c == delimiter
            })
            .count()
    };
    [';', '\t', ',']
        .into_iter()
        .max_by_key(|d| count(*d))
        .unwrap_or(',')
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

impl<'a> Parser<'a> {
    fn new(text: &'a str, delimiter: char) -> Self {
        Self {
            text,
            delimiter,
            rows: Vec::new(),
            cells: Vec::new(),
            cell: String::new(),
            number: 1,
        }
    }

    /// Reads to the end of the text. A quotation mark quotes only at the beginning of a cell.
    fn collect(mut self) -> Result<Vec<Row>, ImportError> {
        let mut chars = self.text.chars().peekable();
        let mut quoted = false;
        // A cell that was quoted and is empty still makes a row.
        let mut begun = false;
        while let Some(c) = chars.next() {
            match c {
                '"' if quoted && chars.peek() == Some(&'"') => {
                    chars.next();
                    self.cell.push('"');
                }
                '"' if quoted => quoted = false,
                _ if quoted => self.cell.push(c),
                '"' if self.cell.is_empty() => (quoted, begun) = (true, true),
                _ if c == self.delimiter => {
                    self.cells.push(std::mem::take(&mut self.cell));
                    begun = true;
                }
                '\r' | '\n' => {
                    if c == '\r' && chars.peek() == Some(&'\n') {
                        chars.next();
                    }
                    self.end_row(std::mem::take(&mut begun));
                }
                _ => self.cell.push(c),
            }
        }
        if quoted {
            return Err(ImportError::OpenQuote { row: self.number });
        }
        self.end_row(begun);
        Ok(self.rows)
    }

    fn end_row(&mut self, begun: bool) {
        let cell = std::mem::take(&mut self.cell);
        if begun || !cell.trim().is_empty() {
            self.cells.push(cell);
            self.rows.push(Row {
                number: self.number,
                cells: std::mem::take(&mut self.cells),
            });
        }
        self.number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        Table::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_delimiter_is_told_from_the_header() {
        assert_eq!(table("a;b;c\n1;2;3\n").delimiter, ';');
        assert_eq!(table("a\tb\n1\t2\n").delimiter, '\t');
        assert_eq!(table("a,b\n1,2\n").delimiter, ',');
        assert_eq!(table("\"a;b;c\",d\n1,2\n").delimiter, ',');
        assert_eq!(table("alone\n1\n").delimiter, ',');
    }

    #[test]
    fn a_byte_order_mark_and_windows_line_ends_leave_no_trace() {
        let table = table("\u{feff}date,note\r\n2026-01-01,\"a \"\"b\"\"\r\nc\"\r\n");
        assert_eq!(table.headers, ["date", "note"]);
        assert_eq!(table.rows[0].cells, ["2026-01-01", "a \"b\"\r\nc"]);
    }

    #[test]
    fn rows_have_the_numbers_of_a_spreadsheet() {
        let table = table("a,b\n\"1\n2\",x\n\n3,y");
        let numbers: Vec<_> = table.rows.iter().map(|r| r.number).collect();
        assert_eq!(numbers, [2, 4]);
    }

    #[test]
    fn a_row_of_delimiters_is_a_row_and_an_empty_line_is_none() {
        assert_eq!(table("a,b\n,\n\n\"\"\n").rows.len(), 2);
    }

    #[test]
    fn bytes_that_are_no_text_are_named_by_place() {
        let error = Table::parse(b"a,b\n1,\xff\n").unwrap_err();
        assert!(error.to_string().contains("byte 7, in line 2"), "{error}");
    }

    #[test]
    fn a_quotation_mark_that_never_closes_loses_no_rows_silently() {
        let error = Table::parse(b"a,b\n1,\"x\n2,y\n").unwrap_err();
        assert!(error.to_string().starts_with("Row 2:"), "{error}");
        assert!(matches!(Table::parse(b"\n\n"), Err(ImportError::Empty)));
    }

    #[test]
    fn columns_are_found_in_any_case_and_missing_ones_list_what_there_is() {
        let table = table("Date,date,Mood\n");
        assert_eq!(table.column("date").unwrap(), 1);
        assert_eq!(table.column("mood").unwrap(), 2);
        let error = table.column("pain").unwrap_err();
        assert!(error.to_string().ends_with("Date, date, Mood."), "{error}");
    }
}
