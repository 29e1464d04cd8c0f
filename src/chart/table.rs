//! A chart's data as rows: for the table view, for screen readers, for copying.
//!
//! Invariant: every row has as many cells as the header; an empty cell was not noted.

use crate::model::scale::plain;

/// A header and rows of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are.
    pub header: Vec<String>,
    /// The rows, in the order of the chart.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// With tabs between the cells, as spreadsheets take what is pasted; a cell stays one, and none becomes a formula.
    pub fn to_pasted(&self) -> String {
        let cell = |cell: &String| {
            let flat = cell.replace(['\t', '\n', '\r'], " ");
            let is_harmless =
                flat.parse::<f64>().is_ok() || !flat.starts_with(['=', '+', '-', '@']);
            if is_harmless {
                flat
            } else {
                format!("'{flat}")
            }
        };
        let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n";
        std::iter::once(&self.header)
            .chain(&self.rows)
            .map(line)
            .collect()
    }

    /// As CSV (RFC 4180).
    pub fn to_csv(&self) -> String {
        let rows = std::iter::once(&self.header).chain(&self.rows);
        let line = |row: &Vec<String>| {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            cells.join(",") + "\r\n"
        };
        rows.map(line).collect()
    }
}

/// A cell, in quotes where CSV asks for them (RFC 4180).
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A number of a cell, with at most two decimals; empty where there is none.
pub fn number(value: Option<f64>) -> String {
    value.map_or_else(String::new, plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_has_a_cell_for_a_cell_and_no_formula() {
        let table = Table {
            header: vec!["=a".into(), "b\tc\nd".into()],
            rows: vec![vec!["-1.5".into(), "- Ana".into()]],
        };
        assert_eq!(table.to_pasted(), "'=a\tb c d\n-1.5\t'- Ana\n");
    }

    #[test]
    fn cells_with_commas_and_quotes_are_one_cell() {
        let table = Table {
            header: vec!["a".into(), "b, c".into()],
            rows: vec![vec![number(None), "say \"ah\"".into()]],
        };
        assert_eq!(table.to_csv(), "a,\"b, c\"\r\n,\"say \"\"ah\"\"\"\r\n");
    }
}
