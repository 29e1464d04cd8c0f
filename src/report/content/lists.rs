//! What stands behind the summary: the course of every score, sessions, days and notes.

use chrono::NaiveDate;

use crate::chart::trend::{View, trend};
use crate::lang::{self, DateForm, say};
use crate::model::day::Day;
use crate::model::keyword::Keyword as _;
use crate::model::metric::Metric;
use crate::model::scale::plain;
use crate::model::session::Session;
use crate::report::document::{Block, Figure, Rank, Side, Table, Tone};
use crate::words::Measure;

use super::averages::with_unit;
use super::source::{Source, list, sessions_in};

/// What stands for "not noted"; never to be mistaken for a 0.
const NONE: &str = "\u{2013}";
/// Scores that have a column of their own in the table of days.
const COLUMNS: usize = 9;

/// A chart for each score.
pub(super) fn trends(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(say::ReportTrends.text())];
    for metric in &source.metrics {
        let view = View::of(source.options.range());
        let measure = &Measure::new(metric);
        let note = say::ReportIsBetter { measure }.text();
        let chart = trend(source.journal, &[metric], &view);
        blocks.push(Block::Figure(Figure::new(&metric.title(), note, chart)));
    }
    blocks
}

/// A row for each session, the first one first.
pub(super) fn sessions(source: &Source<'_>) -> Vec<Block> {
    let all = sessions_in(source.journal, source.options);
    if all.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(
        &say::FactsSessions.text(),
        &[
            (&say::ColumnDay.text(), Side::Left, 3.1),
            (&say::ColumnWhat.text(), Side::Left, 2.4),
            (&say::ColumnMinutes.text(), Side::Left, 1.3),
            (&say::ColumnWith.text(), Side::Left, 2.2),
            (&say::ColumnWhy.text(), Side::Left, 1.4),
            (&say::ColumnPressure.text(), Side::Left, 1.5),
            (&say::ColumnWhere.text(), Side::Left, 2.6),
            (&say::ColumnCost.text(), Side::Left, 1.8),
        ],
    );
    table.rows = all.into_iter().map(session_row).collect();
    table.drop_empty(NONE);
    vec![Block::Table(table)]
}

fn session_row(session: &Session) -> Vec<String> {
    let time = session
        .time
        .map_or_else(String::new, |t| format!(", {}", lang::time(t)));
    let areas: Vec<String> = session
        .areas
        .iter()
        .map(crate::model::area::Area::words)
        .collect();
    let or_none = |text: String| {
        if text.trim().is_empty() {
            NONE.into()
        } else {
            text
        }
    };
    vec![
        format!("{}{time}", DateForm::DayYear.of(session.date)),
        or_none(session.kind.title()),
        or_none(session.minutes.map_or_else(String::new, |n| n.to_string())),
        or_none(session.with.clone().unwrap_or_default()),
        or_none(session.reason.map_or("", |reason| reason.word()).into()),
        or_none(
            session
                .pressure
                .map_or("", |pressure| pressure.word())
                .into(),
        ),
        or_none(areas.join(", ")),
        or_none(session.cost.clone().unwrap_or_default()),
    ]
}

/// A row for each day that holds a score, a session, a region or a tag.
pub(super) fn days(source: &Source<'_>) -> Vec<Block> {
    let metrics: Vec<&Metric> = source.metrics.iter().take(COLUMNS).copied().collect();
    let mut columns = vec![(say::ColumnDay.text(), Side::Left, 3.6)];
    columns.extend(metrics.iter().map(|m| (column_name(m), Side::Right, 1.45)));
    columns.push((say::ColumnSessions.text(), Side::Left, 2.3));
    columns.push((say::ColumnWhereTags.text(), Side::Left, 2.6));
    let columns: Vec<_> = columns
        .iter()
        .map(|(n, s, w)| (n.as_str(), *s, *w))
        .collect();
    let left_out = left_out(source);
    let heading_of_days = say::ReportDays.text();
    let title = if left_out.is_some() {
        ""
    } else {
        &heading_of_days
    };
    let mut table = Table::new(title, &columns);
    let range = source.options.range();
    let noted = source.journal.days().range(range).map(|(date, _)| *date);
    let sessions = sessions_in(source.journal, source.options);
    let mut dates: Vec<NaiveDate> = noted.chain(sessions.iter().map(|s| s.date)).collect();
    dates.sort_unstable();
    dates.dedup();
    let rows = dates
        .into_iter()
        .map(|date| day_row(source, &metrics, date));
    table.rows = rows.flatten().collect();
    if table.rows.is_empty() {
        return Vec::new();
    }
    table.drop_empty(NONE);
    match left_out {
        Some(words) => vec![
            heading(heading_of_days),
            Block::Text(Tone::Quiet, words),
            Block::Table(table),
        ],
        None => vec![Block::Table(table)],
    }
}

/// "Without Energy and Walking: the table has room for 9 scores."
fn left_out(source: &Source<'_>) -> Option<String> {
    let names = source.metrics.iter().skip(COLUMNS);
    let names: Vec<String> = names.map(|metric| metric.title().into_owned()).collect();
    let names = list(&names)?;
    Some(
        say::ReportLeftOut {
            n: COLUMNS,
            names: &names,
        }
        .text(),
    )
}

/// "neck 4, lower left 6, garden": where it hurt, and the tags.
fn also(day: &Day) -> String {
    let mut areas: Vec<_> = day.areas.iter().flatten().collect();
    areas.sort_by_key(|(area, _)| area.rank());
    let areas = areas
        .into_iter()
        .map(|(area, intensity)| format!("{} {}", area.words(), plain(*intensity)));
    let all: Vec<String> = areas.chain(day.tags.iter().cloned()).collect();
    all.join(", ")
}

fn column_name(metric: &Metric) -> String {
    let unit = Measure::new(metric);
    let unit = unit.table_unit().filter(|_| metric.id.as_str() != "doses");
    with_unit(&metric.title(), unit)
}

fn day_row(source: &Source<'_>, metrics: &[&Metric], date: NaiveDate) -> Option<Vec<String>> {
    let value = |metric: &&Metric| source.journal.value(date, metric);
    let kinds = source
        .journal
        .sessions_on(date)
        .iter()
        .map(|s| s.kind.title());
    let kinds = kinds.collect::<Vec<_>>().join(", ");
    let also = source.journal.day(date).map(also).unwrap_or_default();
    if kinds.is_empty() && also.is_empty() && metrics.iter().all(|m| value(m).is_none()) {
        return None;
    }
    let mut row = vec![DateForm::DayYear.of(date)];
    row.extend(metrics.iter().map(|metric| {
        let shown = |v| Measure::new(metric).figure_of_day(v);
        value(metric).map_or_else(|| NONE.to_owned(), shown)
    }));
    for words in [kinds, also] {
        row.push(if words.is_empty() {
            NONE.to_owned()
        } else {
            words
        });
    }
    Some(row)
}

/// The notes of days and sessions, the first one first.
pub(super) fn notes(source: &Source<'_>) -> Vec<Block> {
    let mut notes: Vec<(NaiveDate, String, &str)> = Vec::new();
    for (date, day) in source.journal.days().range(source.options.range()) {
        notes.extend(day.note.as_deref().map(|note| (*date, String::new(), note)));
    }
    for session in sessions_in(source.journal, source.options) {
        let kind = format!(", {}", session.kind.as_str());
        notes.extend(
            session
                .note
                .as_deref()
                .map(|note| (session.date, kind, note)),
        );
    }
    notes.retain(|(_, _, note)| !note.trim().is_empty());
    notes.sort_by_key(|(date, _, _)| *date);
    if notes.is_empty() {
        return Vec::new();
    }
    let blocks = notes.into_iter().map(|(date, of, note)| Block::Note {
        label: DateForm::FullYear.of(date) + &of,
        words: note.trim_end().to_owned(),
    });
    std::iter::once(heading(say::ReportNotes.text()))
        .chain(blocks)
        .collect()
}

fn heading(text: String) -> Block {
    Block::Heading(Rank::Section, text)
}
