//! The table of averages: each score's mean, its change, its days, and the answer for it.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::analysis::answer::Effect;
use crate::analysis::descriptive::Summary;
use crate::analysis::series::Series;
use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::metric::{Better, Metric};
use crate::report::document::{Block, Side, Table};
use crate::words;
use crate::words::Measure;
use crate::words::beside;

use super::answer::Answers;
use super::source::{LEAST_DAYS, Source, list};

/// What stands where there is no figure.
const NONE: &str = "\u{2013}";

/// A row for each metric.
pub(super) fn table(source: &Source<'_>, answers: &Answers) -> Block {
    let mut table = Table::new(
        "",
        &[
            (&say::ColumnScore.text(), Side::Left, 3.3),
            (&say::ColumnAverage.text(), Side::Left, 1.4),
            (&say::ColumnChange.text(), Side::Left, 1.2),
            (&say::ColumnScored.text(), Side::Left, 2.5),
            (&say::ColumnAgainstForecast.text(), Side::Left, 2.9),
            (&say::ColumnSessions.text(), Side::Left, 1.3),
            (&say::ColumnReading.text(), Side::Left, 2.6),
        ],
    );
    for metric in &source.metrics {
        let answer = answers.all.iter().find(|answer| answer.metric == metric.id);
        table.rows.push(row(source, metric, answer));
        let cue = Cue::of(source.journal.metrics(), &metric.id);
        table.marks.push(cue);
    }
    table.drop_empty(NONE);
    Block::Table(table)
}

fn row(source: &Source<'_>, metric: &Metric, answer: Option<&Effect>) -> Vec<String> {
    let measure = Measure::new(metric);
    let now = figures(source, metric, source.options.range());
    let mean = now.mean.filter(|_| now.scored >= LEAST_DAYS);
    let before = earlier(source).map(|range| figures(source, metric, range));
    let before = before.filter(|before| before.scored >= LEAST_DAYS);
    let before = before.and_then(|before| before.mean);
    let change = mean.zip(before).map(|(now, before)| now - before);
    let known = answer.filter(|a| words::difference(a, source.journal.metrics()).is_some());
    let or_none = |text: Option<String>| text.unwrap_or_else(|| NONE.into());
    vec![
        with_unit(&metric.title(), measure.table_unit()),
        or_none(mean.map(|mean| measure.mean(mean))),
        or_none(change.map(|change| measure.plus_minus(change))),
        say::NOfAll {
            all: now.days,
            n: now.scored,
        }
        .text(),
        or_none(known.and_then(|answer| difference(answer, &measure))),
        or_none(answer.map(|answer| beside::counts(answer).to_string())),
        or_none(answer.map(|answer| words::chip(answer, source.journal.metrics()))),
    ]
}

/// "Time asleep (hours)".
pub(super) fn with_unit(name: &str, unit: Option<&str>) -> String {
    unit.map_or_else(
        || name.to_owned(),
        |unit| say::NameWithUnit { name, unit }.text(),
    )
}

/// "−1.2 (−2.0 to −0.4)".
fn difference(answer: &Effect, measure: &Measure) -> Option<String> {
    let (low, high) = answer.interval?;
    let [value, low, high] = &[answer.effect?, low, high].map(|value| measure.plus_minus(value));
    Some(say::ValueWithRange { high, low, value }.text())
}

fn figures(source: &Source<'_>, metric: &Metric, range: RangeInclusive<NaiveDate>) -> Summary {
    Summary::of(&Series::of(source.journal, metric, range).values)
}

/// The equally many days just before; `None` where the calendar has none.
fn earlier(source: &Source<'_>) -> Option<RangeInclusive<NaiveDate>> {
    let days = source.options.days();
    let last = source.options.from.checked_sub_days(Days::new(1))?;
    let first = last.checked_sub_days(Days::new(days - 1))?;
    Some(first..=last)
}

/// What the columns mean, in a line or two.
pub(super) fn basis(source: &Source<'_>) -> String {
    let days = source.options.days() as usize;
    let changes = |metric: &&&Metric| {
        let scored = |range| figures(source, metric, range).scored >= LEAST_DAYS;
        scored(source.options.range()) && earlier(source).is_some_and(scored)
    };
    let change = if source.metrics.iter().any(|m| changes(&m)) {
        say::ReportChange { days }.text()
    } else {
        say::ReportNoChange { days }.text()
    };
    let named = |better: Better| {
        let names = source.metrics.iter().filter(|m| m.better == better);
        let names: Vec<String> = names.map(|m| Measure::new(m).noun).collect();
        list(&names)
    };
    let (lower, higher) = (named(Better::Lower), named(Better::Higher));
    let lines = [
        Some(source.coverage()),
        Some(change),
        Some(say::ReportAverage.text()),
        lower.map(|names| say::ReportLowerBetter { names: &names }.text()),
        higher.map(|names| say::ReportHigherBetter { names: &names }.text()),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    lines.join(" ")
}
