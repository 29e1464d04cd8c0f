//! A page for each experiment of the report's days: how far it is or what it showed, its pairs of
//! weeks as far as they are known, and the plan's number.

use crate::analysis::experiment::{BlockReading, Experiment};
use crate::analysis::schedule::{Phase, ends};
use crate::chart::trial::pairs;
use crate::lang::{date, figure, say};
use crate::model::metric::{Better, Metric};
use crate::model::scale::with_minus;
use crate::model::trial::TrialPlan;
use crate::report::document::{Block, Column, Figure, Rank, Side, Table, Tone};
use crate::words::Voice;
use crate::words::experiment::Told;

use super::source::Source;

/// A section for each experiment that goes on or went on in the report's days.
pub(super) fn sections(source: &Source<'_>) -> Vec<Vec<Block>> {
    let days = source.options.range();
    let plans = source.journal.trials().iter();
    let inside = plans.filter(|plan| plan.first <= *days.end() && ends(plan) >= *days.start());
    inside.map(|plan| section(source, plan)).collect()
}

fn section(source: &Source<'_>, plan: &TrialPlan) -> Vec<Block> {
    let metrics = source.journal.metrics();
    let unknown = || Metric::own(plan.metric.as_str(), Better::Lower);
    let metric = metrics.get(&plan.metric).cloned().unwrap_or_else(unknown);
    let read = Experiment::of(source.journal, &metric, plan, source.today);
    let told = Told::of(plan, metrics, Voice::Me);
    let text = |words: String| Block::Text(Tone::Plain, words);
    let mut blocks = vec![Block::Heading(
        Rank::Section,
        say::CoinAbout {
            told: &told.about(),
        }
        .text(),
    )];
    let altered = told.altered(&read);
    let headline = match altered {
        Some(_) => Some(say::CoinAltered.text()),
        None => told.headline(&read),
    };
    blocks.extend(headline.map(|words| Block::Heading(Rank::Part, words)));
    blocks.extend(altered.map(text));
    blocks.extend(
        told.sentence(&read)
            .map(|words| Block::Text(Tone::Lead, words)),
    );
    let beside = [told.range(&read), told.evidence(&read), told.orders(&read)];
    blocks.extend(beside.into_iter().flatten().map(text));
    blocks.extend(told.details(&read).into_iter().map(text));
    if read.trial.is_some() && !read.is_altered {
        blocks.extend(told.doubt(&read).map(text));
        let note = match &*metric.unit_shown() {
            "" => say::PairsNotePoints.text(),
            unit => say::PairsNote { unit }.text(),
        };
        let chart = pairs(&read, metrics, &metric, !plan.watch);
        blocks.push(Block::Figure(Figure::new(
            &say::PairsChart.text(),
            note,
            chart,
        )));
    } else if read.phase == Phase::Running && !read.is_altered {
        let kept = told.so_far(&read);
        let kept = kept.map(|share| {
            let (all, n, name) = (share.of, share.done, &share.name);
            say::ShareTold { all, n, name }.text()
        });
        blocks.push(text(kept.join(" ")));
        blocks.push(text(say::CoinRest.text()));
    }
    blocks.push(weeks(&read));
    let state = told.state(&read);
    let (over, state) = (read.phase != Phase::Running, &state);
    let stands = [say::ReportState { over, state }.text(), told.number()];
    blocks.push(Block::Text(Tone::Quiet, stands.join(" ")));
    blocks
}

/// The pairs of weeks; what is sealed says so.
fn weeks(read: &Experiment) -> Block {
    let column = |name, side, share| Column { name, side, share };
    let row = |(n, block): (usize, &BlockReading)| {
        let known = block.block;
        let day =
            |slot: Option<chrono::NaiveDate>| slot.map_or_else(|| say::PairSealed.text(), date);
        let had = match block.had {
            Some(true) if known.is_some() => say::PairHad.text(),
            Some(false) if known.is_some() => say::PairNotHad.text(),
            _ => String::new(),
        };
        let difference = block
            .difference
            .map(|d| figure(&with_minus(&format!("{d:+.1}"))));
        vec![
            n.to_string(),
            day(known.map(|block| block.session)),
            day(known.map(|block| block.free)),
            had,
            difference.unwrap_or_default(),
        ]
    };
    Block::Table(Table {
        title: say::PairsTable.text(),
        columns: vec![
            column(say::ColumnPair.text(), Side::Left, 1.0),
            column(say::ColumnSession.text(), Side::Left, 2.0),
            column(say::ColumnNone.text(), Side::Left, 2.0),
            column(say::ColumnHad.text(), Side::Left, 1.0),
            column(say::ColumnDifference.text(), Side::Right, 1.5),
        ],
        rows: (1..).zip(&read.blocks).map(row).collect(),
        marks: Vec::new(),
    })
}
