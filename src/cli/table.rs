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

/// The widths of columns, which are known once all rows were seen.
pub(super) struct Columns {
    sides: Vec<Side>,
    widths: Vec<usize>,
}

impl Columns {
    pub fn new(header: &[(&str, Side)]) -> Self {
        Self {
            sides: header.iter().map(|(_, side)| *side).collect(),
            widths: vec![0; header.len()],
        }
    }

    /// Makes room for a row with a cell for each column.
    pub fn fit(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        for (text, width) in cells.into_iter().zip(&mut self.widths) {
            *width = shown(text.as_ref()).chars().count().max(*width);
        }
    }

    /// The row as a line, two spaces between columns and none at its end.
    pub fn line(&self, cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let cells = cells.into_iter().zip(self.widths.iter().zip(&self.sides));
        let cells = cells.map(|(text, (width, side))| {
            let cell = shown(text.as_ref());
            match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        line.trim_end().to_owned()
    }
}

/// What is shown of a cell: no break and no tab is left in it.
fn shown(text: &str) -> String {
    legible::line(text).trim().to_owned()
}

/// Rows of text under a header. All of them are one text, a line a row and a tab between two cells: a row
/// of texts of its own would take many times the room.
pub(super) struct Table {
    columns: Columns,
    text: String,
}

impl Table {
    pub fn new(header: &[(&str, Side)]) -> Self {
        let mut table = Self {
            columns: Columns::new(header),
            text: String::new(),
        };
        table.row(header.iter().map(|(name, _)| *name));
        table
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        let cells = cells.into_iter();
        let cells: Vec<String> = cells.map(|cell| shown(cell.as_ref())).collect();
        self.columns.fit(&cells);
        self.text.push_str(&cells.join("\t"));
        self.text.push('\n');
    }

    /// The rows as lines.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.text
            .lines()
            .map(|row| self.columns.line(row.split('\t')))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_left_numbers_right_and_lines_have_no_tail() {
        let mut table = Table::new(&[("Day", Side::Left), ("Pain", Side::Right), ("", Side::Left)]);
        table.row(["Mo", "4.5", ""]);
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines, ["Day  Pain", "Mo    4.5"]);
        table.row(["Tu\tWe", "a\nb", ""]);
        assert_eq!(table.lines().nth(2).unwrap(), "Tu We   a b");
    }
}
