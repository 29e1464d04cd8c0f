//! Aligned columns for people.

use std::io::{self, Write};

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
            rows: vec![header.iter().map(|(name, _)| one_line(name)).collect()],
        }
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Writes the rows, two spaces between columns and none at the end of a line.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<_> = (0..self.sides.len()).map(width).collect();
        for row in &self.rows {
            let cells = row.iter().zip(widths.iter().zip(&self.sides));
            let cells = cells.map(|(cell, (width, side))| match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            });
            let line = cells.collect::<Vec<_>>().join("  ");
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A person's words as one line that can't steer a terminal.
pub(super) fn one_line(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    plain.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_left_numbers_right_and_lines_have_no_tail() {
        let mut table = Table::new(&[("Day", Side::Left), ("Pain", Side::Right), ("", Side::Left)]);
        table.row(vec!["Mo".into(), "4.5".into(), String::new()]);
        let mut out = Vec::new();
        table.write(&mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "Day  Pain\nMo    4.5\n");
    }

    #[test]
    fn a_note_cannot_steer_the_terminal() {
        assert_eq!(one_line("a\nb\u{1b}[31m"), "a b [31m");
    }
}
