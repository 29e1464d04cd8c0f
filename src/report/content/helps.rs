//! A table of what helps: every kind of session and every person against the forecast, and the days after
//! workouts. It is of the last two years, whatever the report's days.

use crate::analysis::agreed::compare_on;
use crate::analysis::compare::{Comparison, in_order, left_out};
use crate::analysis::recovery::recovery;
use crate::report::document::{Block, Column, Rank, Side, Table, Tone};
use crate::words::{Measure, Voice, capital};
use crate::words::{helps, recovery as words};

use super::source::Source;

/// The table and what stands under it; nothing without sessions.
pub(super) fn section(source: &Source<'_>) -> Vec<Block> {
    let (journal, metric) = (source.journal, &source.primary);
    let rows = compare_on(journal, metric, source.today);
    if rows.is_empty() {
        return Vec::new();
    }
    let title = format!("What helps: {}", metric.name);
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
    let column = |name: &str, side, share| Column {
        name: name.into(),
        side,
        share,
    };
    let dash = || "\u{2013}".to_owned();
    let row = |row: &Comparison| {
        vec![
            helps::name(&row.who),
            row.answer.sessions.usable.to_string(),
            helps::difference(row, metrics).unwrap_or_else(dash),
            helps::range(row, metrics).unwrap_or_else(dash),
            helps::cost_cell(row, &measure),
            helps::chip(row, metrics),
        ]
    };
    Block::Table(Table {
        title: "After a session, three days against my forecast".into(),
        columns: vec![
            column("After", Side::Left, 2.4),
            column("Times", Side::Right, 0.9),
            column("Difference", Side::Left, 1.6),
            column("Range", Side::Left, 1.8),
            column(&capital(&helps::cost_head(&measure)), Side::Left, 2.2),
            column("Verdict", Side::Left, 2.6),
        ],
        rows: in_order(rows).into_iter().map(row).collect(),
        marks: Vec::new(),
    })
}
