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

/// Rows of text under a header. All of them are one text, a line a row and a tab between two cells: a row
/// of texts of its own would take many times the room.
pub(super) struct Table {
    sides: Vec<Side>,
    widths: Vec<usize>,
    text: String,
}

impl Table {
    pub fn new(header: &[(&str, Side)]) -> Self {
        let mut table = Self {
            sides: header.iter().map(|(_, side)| *side).collect(),
            widths: vec![0; header.len()],
            text: String::new(),
        };
        table.put(header.iter().map(|(name, _)| *name));
        table
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        self.put(cells.into_iter());
    }

    fn put(&mut self, cells: impl Iterator<Item = impl AsRef<str>>) {
        for (column, (text, width)) in cells.zip(&mut self.widths).enumerate() {
            // The width is that of what is shown; no break and no tab is left in it.
            let shown = legible::line(text.as_ref());
            let cell = shown.trim();
            *width = cell.chars().count().max(*width);
            self.text.push_str(if column > 0 { "\t" } else { "" });
            self.text.push_str(cell);
        }
        self.text.push('\n');
    }

    /// The rows as lines, two spaces between columns and none at the end of a line.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.text.lines().map(|row| {
            let cells = row.split('\t').zip(self.widths.iter().zip(&self.sides));
            let cells = cells.map(|(cell, (width, side))| match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            });
            let line = cells.collect::<Vec<_>>().join("  ");
            line.trim_end().to_owned()
        })
    }
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
        table.row(vec!["Tu\tWe".into(), "a\nb".into(), String::new()]);
        assert_eq!(table.lines().nth(2).unwrap(), "Tu We   a b");
    }
}
