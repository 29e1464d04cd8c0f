//! A table of what helps: every kind of session and every person against the forecast, and the days after
//! workouts. It is of the last two years, whatever the report's days.

use crate::analysis::agreed::compare_on;
use crate::analysis::compare::{Comparison, in_order, left_out};
use crate::analysis::recovery::recovery;
use crate::lang::say;
use crate::report::document::{Block, Column, Rank, Side, Table, Tone};
use crate::words::{Measure, Voice};
use crate::words::{helps, recovery as words};

use super::source::Source;

/// The table and what stands under it; nothing without sessions.
pub(super) fn section(source: &Source<'_>) -> Vec<Block> {
    let (journal, metric) = (source.journal, &source.primary);
    let rows = compare_on(journal, metric, source.today);
    if rows.is_empty() {
        return Vec::new();
    }
    let title = say::ReportHelps {
        name: &metric.title(),
    }
    .text();
    let mut blocks = vec![
        Block::Heading(Rank::Section, title),
        table(source, &rows),
        Block::Text(Tone::Quiet, helps::not_ranked(Voice::Me, left_out(journal))),
    ];
    blocks.extend(helps::luck_note(&rows).map(|note| Block::Text(Tone::Quiet, note)));
    let workouts = recovery(journal, metric, source.today);
    if workouts.interval.is_some() {
        let said = words::sentence(&workouts, metric, Voice::Me);
        blocks.push(Block::Text(Tone::Plain, said));
        blocks.push(Block::Text(Tone::Quiet, words::chosen(Voice::Me)));
    }
    blocks
}

fn table(source: &Source<'_>, rows: &[Comparison]) -> Block {
    let metrics = source.journal.metrics();
    let measure = Measure::new(&source.primary);
    let looks = [
        (Side::Left, 2.4),
        (Side::Right, 0.9),
        (Side::Left, 1.6),
        (Side::Left, 1.8),
        (Side::Left, 2.2),
        (Side::Left, 2.6),
    ];
    let column = |(name, (side, share))| Column { name, side, share };
    let columns = helps::columns(&measure).into_iter().zip(looks);
    let row = |row: &Comparison| helps::cells(row, metrics, &measure).into();
    Block::Table(Table {
        title: say::ReportHelpsTable.text(),
        columns: columns.map(column).collect(),
        rows: in_order(rows).into_iter().map(row).collect(),
        marks: Vec::new(),
    })
}
