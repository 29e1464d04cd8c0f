//! Tables on paper: columns by their shares, cells that wrap, the columns' names on every page.

use crate::drawing::letters;
use crate::drawing::scene::{Anchor, Item, Stroke};
use crate::report::document::{Column, Rank, Side, Table};

use super::maker::Maker;
use super::piece::{INK, PAD, Piece, Style, baseline, line, plain};
use super::sheet::Role;

/// Between the words of two columns.
const GAP: f32 = 9.0;
/// Above the names of the columns.
const ABOVE: f32 = 6.0;
/// Lines of a row that stay together; a longer row may be torn between pages.
const TOGETHER: usize = 12;

const CELL: Style = Style {
    size: 9.0,
    color: INK.ink,
    before: 0.0,
};
const NAME: Style = Style {
    size: 8.5,
    color: INK.muted,
    before: 0.0,
};

/// A column's place: left end and width of its words.
type Span = (f32, f32);

/// A title, the columns' names, and a piece for each row (or a few, where it is very high).
pub(super) fn pieces(maker: &mut Maker, table: &Table, width: f32) -> Vec<Piece> {
    let places = places(table, width);
    let mut pieces = Vec::new();
    if !table.title.is_empty() {
        pieces = maker.heading(Rank::Section, &table.title, width);
    }
    let node = maker.node();
    let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
    let mut row = TableRow {
        table: node,
        number: 0,
        style: NAME,
        columns: &table.columns,
        places: &places,
        width,
        leading: maker.leading,
    };
    let mut head = row.pieces(maker, &names);
    if let [only] = head.as_slice() {
        maker.heads.push(only.clone());
    }
    let repeated = (head.len() == 1).then(|| maker.heads.len() - 1);
    for piece in &mut head {
        piece.leads = true;
    }
    if let Some(first) = head.first_mut() {
        first.before = ABOVE;
    }
    pieces.extend(head);
    row.style = CELL;
    for cells in &table.rows {
        row.number += 1;
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let mut rows = row.pieces(maker, &cells);
        let mark = table.marks.get(row.number - 1);
        if let (Some(cue), Some(first)) = (mark, rows.first_mut()) {
            first.decorate(*cue, CELL.size, row.leading);
        }
        for piece in &mut rows {
            piece.head = repeated;
        }
        pieces.extend(rows);
    }
    pieces
}

/// The columns from the left: as wide as their words where these have room on one line, the others
/// by their shares of what is left, and none narrower than its longest word where all words have room.
fn places(table: &Table, width: f32) -> Vec<Span> {
    let lead = lead(table);
    let mut wides: Vec<Option<f32>> = vec![None; table.columns.len()];
    let around = |at| GAP + if at == 0 { lead } else { 0.0 };
    let all = 0..wides.len();
    let needs = all
        .clone()
        .map(|at| need(table, at, str::lines) + around(at));
    let needs: Vec<f32> = needs.collect();
    let words = all
        .clone()
        .map(|at| need(table, at, str::split_whitespace) + around(at));
    let words: Vec<f32> = words.collect();
    let has_room = words.iter().sum::<f32>() <= width;
    // Every round settles a column or is the last.
    loop {
        let (room, shares) = open(table, &wides, width);
        let share = |at: usize| room * table.columns[at].share / shares;
        let free: Vec<usize> = all.clone().filter(|at| wides[*at].is_none()).collect();
        let least: f32 = free.iter().map(|at| words[*at]).sum();
        let fits = |at: usize| {
            let others = least - words[at];
            needs[at] <= share(at) && (!has_room || needs[at] + others <= room)
        };
        let torn = |at: usize| has_room && words[at] > share(at);
        if let Some(at) = free.iter().find(|at| fits(**at)) {
            wides[*at] = Some(needs[*at]);
        } else if let Some(at) = free.iter().find(|at| torn(**at)) {
            wides[*at] = Some(words[*at]);
        } else {
            break;
        }
    }
    let (room, shares) = open(table, &wides, width);
    // Where all are settled, what is left goes between them.
    let spare = if wides.iter().all(Option::is_some) {
        room / wides.len().max(1) as f32
    } else {
        0.0
    };
    let mut left = 0.0;
    let columns = table.columns.iter().zip(wides).enumerate();
    let place = |(at, (column, wide)): (usize, (&Column, Option<f32>))| {
        let whole = wide.map_or_else(|| room * column.share / shares, |wide| wide + spare);
        let inset = if at == 0 { lead } else { 0.0 };
        let place = (left + inset, (whole - GAP - inset).max(1.0));
        left += whole;
        place
    };
    columns.map(place).collect()
}

/// Room and shares of the columns that are not settled.
fn open(table: &Table, wides: &[Option<f32>], width: f32) -> (f32, f32) {
    let taken: f32 = wides.iter().flatten().sum();
    let columns = table.columns.iter().zip(wides);
    let shares: f32 = columns
        .filter(|(_, wide)| wide.is_none())
        .map(|(column, _)| column.share)
        .sum();
    (width - taken, shares.max(f32::MIN_POSITIVE))
}

/// The width of the widest piece of a column, cut so; a little more, for the rounding of sums.
fn need<'a, I>(table: &'a Table, at: usize, cut: impl Fn(&'a str) -> I) -> f32
where
    I: Iterator<Item = &'a str>,
{
    let width = |cell, style: Style| {
        let pieces = cut(cell).map(|piece| letters::width(piece, style.size));
        pieces.fold(0.0, f32::max)
    };
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let cells = cells.map(|cell| width(cell, CELL));
    cells.fold(width(&table.columns[at].name, NAME), f32::max) + 0.1
}

/// Room for the marks before the names of the rows.
fn lead(table: &Table) -> f32 {
    if table.marks.is_empty() {
        0.0
    } else {
        CELL.size * 1.4
    }
}

/// One row on its way to the page.
struct TableRow<'a> {
    table: usize,
    number: usize,
    style: Style,
    columns: &'a [Column],
    places: &'a [Span],
    width: f32,
    leading: f32,
}

impl TableRow<'_> {
    fn pieces(&self, maker: &mut Maker, cells: &[&str]) -> Vec<Piece> {
        let wrapped = cells.iter().zip(self.places);
        let wrapped: Vec<Vec<String>> = wrapped
            .map(|(cell, (_, width))| letters::wrap(&plain(cell), self.style.size, *width))
            .collect();
        let nodes: Vec<usize> = cells.iter().map(|_| maker.node()).collect();
        let lines = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        let last = lines.saturating_sub(1) / TOGETHER;
        let slice = |part: usize| self.slice(part, part == last, &wrapped, &nodes);
        (0..=last).map(slice).collect()
    }

    /// Some lines of every cell; the last ones with the line under the row.
    fn slice(&self, part: usize, is_last: bool, cells: &[Vec<String>], nodes: &[usize]) -> Piece {
        let from = part * TOGETHER;
        let of = |cell: &Vec<String>| cell.len().saturating_sub(from).min(TOGETHER);
        let lines = cells.iter().map(of).max().unwrap_or(0);
        let above = if part == 0 { PAD } else { 0.0 };
        let below = if is_last { PAD } else { 0.0 };
        let step = self.style.size * self.leading;
        let mut piece = Piece {
            height: above + lines as f32 * step + below,
            ..Piece::default()
        };
        for (column, cell) in cells.iter().enumerate() {
            let shown = cell.iter().skip(from).take(TOGETHER);
            let items = shown.enumerate().flat_map(|(i, words)| {
                let at = above + i as f32 * step + baseline(self.style.size, self.leading);
                self.words(column, at, words)
            });
            let role = Role::Cell {
                table: self.table,
                row: self.number,
                column,
            };
            piece.add(role, nodes[column], items.collect());
        }
        if is_last {
            let at = piece.height - 0.3;
            piece.items.push(Item::Line {
                points: vec![[0.0, at], [self.width, at]],
                stroke: Stroke::new(0.6, INK.line),
            });
        }
        piece
    }

    fn words(&self, column: usize, baseline: f32, words: &str) -> Vec<Item> {
        let (left, width) = self.places[column];
        let (x, anchor) = match self.columns[column].side {
            Side::Left => (left, Anchor::Start),
            Side::Right => (left + width, Anchor::End),
        };
        line([x, baseline], anchor, self.style, words.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether every word of the table lies whole in its column.
    fn is_whole(table: &Table, width: f32) -> bool {
        let fits =
            |(at, (_, wide)): (usize, &Span)| need(table, at, str::split_whitespace) <= wide + 0.01;
        places(table, width).iter().enumerate().all(fits)
    }

    #[test]
    fn no_word_is_torn_as_long_as_all_of_them_have_room() {
        let kind = "Physiotherapy, Massage";
        let long = "lower right back 3, a tag of many words";
        for columns in 3..9 {
            let columns: Vec<_> = (0..columns)
                .map(|at| ("Painkillers", Side::Left, 1.0 + (at % 3) as f32))
                .collect();
            let mut table = Table::new("", &columns);
            let cell = |at: usize| ["6", kind, long][at % 3].to_owned();
            table.rows = vec![(0..columns.len()).map(cell).collect()];
            let words = (0..columns.len()).map(|at| need(&table, at, str::split_whitespace) + GAP);
            let least: f32 = words.sum();
            for more in [0.01, 1.0, 30.0, 100.0, 400.0] {
                assert!(is_whole(&table, least + more), "{columns:?}, {more}");
            }
            assert!(!is_whole(&table, least * 0.8), "they have no room");
        }
    }
}
