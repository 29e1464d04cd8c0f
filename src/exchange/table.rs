//! Any table as a header and rows of cells.
//!
//! Text in any usual encoding; comma, semicolon, tab or bar, told from the lines or by `sep=;`; cells
//! quoted as in RFC 4180. Rows keep the number that a spreadsheet shows (the first line is row 1, a
//! blank line counts, a cell with line breaks does not add rows). A line of separators alone is no
//! row of data. The header is the line above the dates: title lines and small tables above it are
//! counted and left out.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::ImportError;
use super::decode::{self, Letters};
use super::nights::sleeping::Sleeping;
use super::outcome::Refusal;

mod header;
mod parser;
mod row;

pub use row::Row;

/// A parsed file: what a preview shows and a mapping is laid over.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The names of the columns, trimmed.
    pub headers: Vec<String>,
    /// The rows below the header.
    pub rows: Vec<Row>,
    /// What separates the cells: `,`, `;`, `|` or a tab.
    pub delimiter: char,
    /// Rows above the header that are left out.
    pub above: usize,
    /// What the file calls a column that its reader gave another name.
    pub called: BTreeMap<String, String>,
    /// The files of an archive that the rows are of: behind which row each begins, and its name.
    pub files: Vec<(usize, String)>,
    /// What the habit of the rows may be called, or nothing, where the file does not say it: it must be told first.
    pub unnamed: Option<String>,
    /// What is to be told of how its letters were read, where the file does not say it.
    pub letters: Option<Letters>,
    /// The sleeps of its rows, where it is open what the clock on the wall said: what is a night depends on it.
    pub(super) sleeps: Vec<Sleeping>,
}

impl Table {
    /// Parses a whole file.
    pub fn parse(bytes: &[u8]) -> Result<Self, ImportError> {
        let (text, letters) = decode::read(bytes)?;
        let (delimiter, skipped, text) = parser::delimiter(&text);
        let rows = parser::rows(text, delimiter, skipped + 1)?;
        Ok(Self {
            letters,
            ..Self::of_rows(rows, delimiter)?
        })
    }

    /// All rows of a file, without a header.
    pub fn rows_of(bytes: &[u8]) -> Result<Vec<Row>, ImportError> {
        let text = decode::text(bytes)?;
        let (delimiter, skipped, text) = parser::delimiter(&text);
        parser::rows(text, delimiter, skipped + 1)
    }

    /// A table of rows that were read already: the header is found among them.
    pub fn of_rows(mut rows: Vec<Row>, delimiter: char) -> Result<Self, ImportError> {
        let at = header::find(&rows, delimiter != ',');
        let mut below = rows.split_off(at.min(rows.len())).into_iter();
        let header = below.next().ok_or(ImportError::Empty)?;
        // A byte order mark stands wherever files were put together.
        let name = |cell: &String| cell.trim().trim_start_matches('\u{feff}').trim().to_owned();
        let mut headers: Vec<String> = header.cells.iter().map(name).collect();
        // A header that ends in separators names no columns there.
        while headers.len() > 1 && headers.last().is_some_and(String::is_empty) {
            headers.pop();
        }
        number_again(&mut headers);
        Ok(Self {
            headers,
            rows: below.collect(),
            delimiter,
            above: rows.len(),
            called: BTreeMap::new(),
            files: Vec::new(),
            unnamed: None,
            letters: None,
            sleeps: Vec::new(),
        })
    }

    /// A table that a reader made of another format.
    pub fn made(headers: &[&str]) -> Self {
        Self {
            headers: headers.iter().map(|name| (*name).to_owned()).collect(),
            rows: Vec::new(),
            delimiter: ',',
            above: 0,
            called: BTreeMap::new(),
            files: Vec::new(),
            unnamed: None,
            letters: None,
            sleeps: Vec::new(),
        }
    }

    /// Adds a row to a table that is made.
    pub fn push(&mut self, number: usize, cells: Vec<String>) {
        self.rows.push(Row {
            number,
            cells,
            refused: None,
        });
    }

    /// Adds a row of which nothing can be taken, named as the file names it.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.rows.push(Row {
            number: refusal.row,
            cells: Vec::new(),
            refused: Some(Box::new(refusal)),
        });
    }

    /// The place of a column: by its exact name, else by its name in any case.
    pub fn column(&self, name: &str) -> Result<usize, ImportError> {
        self.place(name).ok_or_else(|| self.no_column(name))
    }

    fn no_column(&self, name: &str) -> ImportError {
        ImportError::NoColumn {
            column: name.trim().to_owned(),
            columns: self.headers.clone(),
        }
    }

    /// The column's name as the file has it.
    pub fn told(&self, column: &str) -> String {
        self.called
            .get(column)
            .map_or(column, String::as_str)
            .to_owned()
    }

    /// The file that a row is of and its number there, where the rows are of several.
    pub fn file_of(&self, row: usize) -> Option<(String, usize)> {
        if self.files.len() < 2 {
            return None;
        }
        let at = self.files.partition_point(|(before, _)| *before < row);
        let (before, name) = self.files.get(at.checked_sub(1)?)?;
        Some((name.clone(), row - before))
    }

    /// The places of all columns.
    pub(super) fn places(&self) -> Places<'_> {
        // Of two that are called the same the first.
        let (mut exact, mut lower) = (HashMap::new(), HashMap::new());
        for (at, name) in self.headers.iter().enumerate() {
            exact.entry(name.as_str()).or_insert(at);
            lower.entry(name.to_lowercase()).or_insert(at);
        }
        Places {
            table: self,
            exact,
            lower,
        }
    }

    /// As [`Table::column`], where the column need not be there.
    pub fn place(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        let exact = self.headers.iter().position(|h| h == name);
        let lower = name.to_lowercase();
        exact.or_else(|| self.headers.iter().position(|h| h.to_lowercase() == lower))
    }

    /// The cells of one column that are not blank, with their row numbers.
    pub fn filled(&self, column: usize) -> impl Iterator<Item = (usize, &str)> {
        self.rows
            .iter()
            .filter_map(move |row| Some((row.number, row.cell(column)?)))
    }

    /// Whether `0,125` is an eighth here: only where the comma separates nothing.
    pub fn decimal_comma(&self) -> bool {
        self.delimiter != ','
    }
}

/// Columns are told by name: of two that are called the same, the later one gets a number.
fn number_again(headers: &mut [String]) {
    let (mut seen, mut numbers) = (HashSet::new(), HashMap::new());
    for header in headers.iter_mut().filter(|header| !header.is_empty()) {
        let name = header.clone();
        let number = numbers.entry(name.clone()).or_insert(2);
        while !seen.insert(header.clone()) {
            *header = format!("{name} ({number})");
            *number += 1;
        }
    }
}

/// The places of columns by name, where many are asked for.
pub(super) struct Places<'a> {
    table: &'a Table,
    exact: HashMap<&'a str, usize>,
    lower: HashMap<String, usize>,
}

impl Places<'_> {
    /// As [`Table::column`].
    pub fn column(&self, name: &str) -> Result<usize, ImportError> {
        self.place(name).ok_or_else(|| self.table.no_column(name))
    }

    /// As [`Table::place`].
    pub fn place(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        let lower = || self.lower.get(&name.to_lowercase());
        self.exact.get(name).or_else(lower).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        Table::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_delimiter_is_told_from_the_lines() {
        assert_eq!(table("a;b;c\n1;2;3\n").delimiter, ';');
        assert_eq!(table("a\tb\n1\t2\n").delimiter, '\t');
        assert_eq!(table("a,b\n1,2\n").delimiter, ',');
        assert_eq!(table("\"a;b;c\",d\n1,2\n").delimiter, ',');
        assert_eq!(table("alone\n1\n").delimiter, ',');
        let notes = "date,pain,note\n2026-01-01,4,\"a; b; c; d; e\"\n2026-01-02,5,5\" x; b; c; d; e\n\
                     2026-01-03,5,a; b; c; d; e\n2026-01-04,5,a; b; c; d; e\n";
        assert_eq!(table(notes).delimiter, ',');
        assert_eq!(
            table("date;pain\n2026-01-01;4,5,6,7\n2026-01-02;4,5,6,7\n").delimiter,
            ';'
        );
        let titled = table("My diary, 2026\n\nDay;Pain\n2026-01-01;4,5\n2026-01-02;3,5\n");
        assert_eq!(titled.headers, ["Day", "Pain"]);
    }

    #[test]
    fn a_line_that_names_the_separator_is_understood() {
        let table = table("sep=;\r\ndate;pain\r\n2026-01-01;4,5\r\n");
        assert_eq!((table.delimiter, table.headers.len()), (';', 2));
        assert_eq!(table.rows[0].number, 3);
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
    fn a_row_of_separators_is_no_row() {
        assert_eq!(table("a,b\n,\n\n\"\"\n1,2\n , \n").rows.len(), 1);
    }

    #[test]
    fn the_line_below_the_header_of_a_table_in_a_text_is_no_row() {
        let table =
            table("| Date | Pain |\n|:-----|-----:|\n| 2026-10-01 | 4 |\n| 2026-10-02 | - |\n");
        assert_eq!(table.headers[1..3], ["Date", "Pain"]);
        let numbers: Vec<_> = table.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [3, 4]);
    }

    #[test]
    fn the_header_is_found_below_titles_and_small_tables() {
        let text = "\"Date\",\"Time Period\"\n\"No events.\",\"\"\n\n\"#\",\"Started\",\"Pain\"\n\
                    \"1\",\"2026-10-01 07:15:00\",\"6\"\n\"2\",\"2026-10-03 22:40:00\",\"3\"\n";
        let found = table(text);
        assert_eq!(found.headers, ["#", "Started", "Pain"]);
        assert_eq!(
            (found.rows.len(), found.rows[0].number, found.above),
            (2, 5, 2)
        );
        let titled = table(
            "Pain diary of A\nprinted 2026-11-01,,\nDate,Pain,\n2026-10-01,4\n2026-10-02,5\n",
        );
        assert_eq!(titled.headers, ["Date", "Pain"]);
        // Without dates the first line is the header, as ever.
        assert_eq!(table("a,b\n1,2\n3,4\n").headers, ["a", "b"]);
    }

    #[test]
    fn columns_that_are_called_the_same_are_told_apart() {
        let text = "a diary\n\ndate,pain,pain,,pain\n2026-01-01,4,6,,5\n";
        let headers = ["date", "pain", "pain (2)", "", "pain (3)"];
        assert_eq!(table(text).headers, headers);
        assert_eq!(
            table("a,b,a,a (2)\n1,2,3,4\n").headers,
            ["a", "b", "a (2)", "a (2) (2)"]
        );
        let many = format!(
            "date{}\n2026-01-01{}\n",
            ",x".repeat(100_000),
            ",1".repeat(100_000)
        );
        // Each is held against few others: this ends.
        assert_eq!(table(&many).headers[100_000], "x (100000)");
    }

    #[test]
    fn a_byte_order_mark_between_files_put_together_is_no_part_of_a_cell() {
        let table = table("date,pain\n2026-01-01,4\n\u{feff}2026-01-02,5\n");
        assert_eq!(table.rows[1].cell(0), Some("2026-01-02"));
        let twice = Table::parse("\u{feff}\u{feff}date,pain\n2026-01-01,4\n".as_bytes());
        assert_eq!(twice.unwrap().headers, ["date", "pain"]);
    }

    #[test]
    fn bytes_that_are_no_utf_8_are_windows_1252() {
        let table = Table::parse(b"date,M\xfcdigkeit\n2026-01-01,4\n").unwrap();
        assert_eq!(table.headers[1], "Müdigkeit");
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
