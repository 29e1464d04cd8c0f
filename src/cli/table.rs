//! Aligned columns for people.

use crate::model::legible;

/// The side to which a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows of text under a header.
pub(super) struct Table {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(header: &[(&str, Side)]) -> Self {
        Self {
            sides: header.iter().map(|(_, side)| *side).collect(),
            rows: vec![header.iter().map(|(name, _)| cell(name)).collect()],
        }
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        let cells = cells.into_iter();
        self.rows.push(cells.map(|text| cell(&text)).collect());
    }

    /// The rows as lines, two spaces between columns and none at the end of a line.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<_> = (0..self.sides.len()).map(width).collect();
        self.rows.iter().map(move |row| {
            let cells = row.iter().zip(widths.iter().zip(&self.sides));
            let cells = cells.map(|(cell, (width, side))| match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            });
            let line = cells.collect::<Vec<_>>().join("  ");
            line.trim_end().to_owned()
        })
    }
}

/// Text as it stands in a cell, where its width is that of what is shown.
fn cell(text: &str) -> String {
    legible::line(text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_left_numbers_right_and_lines_have_no_tail() {
        let mut table = Table::new(&[("Day", Side::Left), ("Pain", Side::Right), ("", Side::Left)]);
        table.row(vec!["Mo".into(), "4.5".into(), String::new()]);
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines, ["Day  Pain", "Mo    4.5"]);
    }
}
