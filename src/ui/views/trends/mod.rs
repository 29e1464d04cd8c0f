//! Metrics over time: stacked panels on one date axis, sessions marked through all of them, what
//! they come to in numbers, and one day of them in words.

mod day;
mod numbers;
mod others;
mod stack;
mod table;

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use egui::Ui;

use crate::chart::spec::{Chart, date_of, x_of};
use crate::chart::table::Table;
use crate::chart::trails::{Figures, Trails};
use crate::chart::trend::{self, FEWEST};
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::report::pictures::{self, Asked, Subject};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::trends::{Behind, Seen, moved, within, zoomed};
use crate::ui::state::{Span, TrendsState, Turned, ViewState};
use crate::ui::theme::GAP;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, chips, muted, page_header};

use super::metric_chips::{self, Chip};
pub use day::{Readout, readout};

/// Width that title and spans take beside each other.
const HEADER: f32 = 440.0;
/// More days than this can't be told apart in a panel, and a year is still single days.
const COLUMNS: usize = 400;
/// How much closer one push comes.
const STEP: f64 = 1.5;
/// Days of a comparison that keeps the weekdays.
const YEAR: u64 = 364;

/// What is made of the page only when it is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asides {
    /// The days in words.
    pub table: Option<Table>,
    /// Another chart of the same days.
    pub other: Option<(Asked, Arc<Chart>)>,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The metrics that have anything to show.
    pub chips: Vec<Chip>,
    /// Those that are shown, from the top.
    pub shown: Vec<MetricId>,
    /// Their charts.
    pub chart: Arc<Chart>,
    /// What they come to.
    pub figures: Vec<Figures>,
    /// "25 Aug to 22 Nov 2026".
    pub period: String,
    /// "the 90 days before".
    pub compared: String,
    /// All days there are to see.
    pub whole: Seen,
}

/// The course of all metrics; none until a few days are scored.
pub fn trails(journal: &Journal, today: NaiveDate) -> Option<Trails> {
    let has_score = |d: &&Arc<Day>| d.checkins.iter().any(|c| !c.scores.is_empty());
    let scored = journal.days().values().filter(has_score).take(FEWEST);
    let (first, last) = (scored.count() >= FEWEST)
        .then(|| whole(journal, today))
        .flatten()?;
    let metrics = trend::available(journal, &(first..=last));
    Some(Trails::of(journal, &metrics, &(first..=last)))
}

/// The charts of the days that are seen.
pub fn content(
    trails: &Trails,
    journal: &Journal,
    state: &TrendsState,
    turned: &Turned,
    today: NaiveDate,
) -> Option<Content> {
    let (seen, whole) = seen(journal, state, today)?;
    let available: Vec<&Metric> = trails.metrics().collect();
    let mut chips = metric_chips::content(journal, &available, turned);
    chips.sort_by_key(|chip| state.rank(&chip.id));
    let shown: Vec<_> = chips
        .iter()
        .filter(|chip| chip.shown)
        .map(|chip| chip.id.clone())
        .collect();
    let days = (seen.1 - seen.0).round() as u64;
    let (earlier, compared) = match state.behind {
        Behind::YearBefore => (YEAR, "the same days a year earlier".to_owned()),
        _ => (days, format!("the {days} days before")),
    };
    let behind = state.behind.days(seen).unwrap_or(0);
    Some(Content {
        chart: Arc::new(trails.chart(&shown, seen, behind, COLUMNS)),
        figures: trails.figures(&shown, seen, earlier),
        chips,
        shown,
        period: period(seen).unwrap_or_default(),
        compared,
        whole,
    })
}

/// The table and the other chart, where they are open.
pub fn asides(
    journal: &Journal,
    content: &Content,
    state: &TrendsState,
    week_start: Weekday,
) -> Asides {
    let table = || {
        let (from, to) = ends(content.chart.x)?;
        let metrics: Vec<_> = content
            .shown
            .iter()
            .filter_map(|id| journal.metrics().get(id))
            .collect();
        Some(trend::table(journal, &metrics, &(from..=to)))
    };
    Asides {
        table: state.table.then(table).flatten(),
        other: others::asked(content, state, week_start).map(|asked| {
            let chart = Arc::new(pictures::chart(journal, &asked));
            (asked, chart)
        }),
    }
}

/// First and last day there is to see: it ends today, or with the diary where that ended long ago.
fn whole(journal: &Journal, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = journal.span()?;
    let recent = today
        .checked_sub_days(Days::new(29))
        .is_some_and(|month| last >= month);
    let end = if recent { last.max(today) } else { last };
    // A diary that has just begun is seen in its first month, not as a single mark.
    let month = end.checked_sub_days(Days::new(29))?;
    Some((first.min(month), end))
}

/// The days that are seen, and all there are.
fn seen(journal: &Journal, state: &TrendsState, today: NaiveDate) -> Option<(Seen, Seen)> {
    let (first, end) = whole(journal, today)?;
    let whole = (x_of(first) - 0.5, x_of(end) + 0.5);
    let span = match state.span.days() {
        Some(days) => (whole.1 - days as f64, whole.1),
        None => whole,
    };
    Some((within(state.seen.unwrap_or(span), whole), whole))
}

fn ends(seen: Seen) -> Option<(NaiveDate, NaiveDate)> {
    Some((date_of(seen.0 + 0.5)?, date_of(seen.1 - 0.5)?))
}

/// The days that are seen in words, with each year once.
fn period(seen: Seen) -> Option<String> {
    let (from, to) = ends(seen)?;
    let format = if from.year() == to.year() {
        "%-d %b"
    } else {
        "%-d %b %Y"
    };
    Some(format!(
        "{} to {}",
        from.format(format),
        to.format("%-d %b %Y")
    ))
}

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    content: Option<&Content>,
    asides: Option<&Asides>,
    readout: Option<&Readout>,
    view: &mut ViewState,
) -> Vec<Action> {
    let state = &mut view.trends;
    header(ui, state);
    ui.add_space(GAP - 8.0);
    let Some(content) = content else {
        card(ui, 24, |ui| body(ui, "Lines appear after 4 days."));
        return Vec::new();
    };
    let mut actions = Vec::new();
    card(ui, 20, |ui| {
        muted(ui, &content.chart.note);
        metric_chips::ui(ui, &content.chips, &mut view.turned);
        if content.chart.panels.is_empty() {
            body(ui, "Choose a score above.");
        } else {
            steps(ui, content, state);
            actions.extend(stack::ui(ui, content, readout, state));
            actions.extend(pictured(ui, content));
        }
    });
    if let Some(readout) = readout {
        ui.add_space(GAP - 8.0);
        actions.extend(day::ui(ui, readout));
    }
    if !content.figures.is_empty() {
        ui.add_space(GAP - 8.0);
        numbers::ui(ui, content, state);
    }
    if let Some(asides) = asides {
        if let Some(table) = &asides.table {
            ui.add_space(GAP - 8.0);
            table::ui(ui, table);
        }
        ui.add_space(GAP - 8.0);
        let other = asides.other.as_ref().map(|(asked, chart)| (asked, chart));
        actions.extend(others::ui(ui, content, other, state));
    }
    ui.add_space(4.0);
    muted(
        ui,
        "These lines alone can\u{2019}t show what a session did: see Before & after.",
    );
    actions
}

/// Saves the lines that are seen as a picture.
fn pictured(ui: &mut Ui, content: &Content) -> Option<Action> {
    let (from, to) = ends(content.chart.x)?;
    let asked = Asked {
        metrics: content.shown.clone(),
        ..Asked::of(Subject::Trend, from..=to)
    };
    others::save(ui, &asked)
}

fn header(ui: &mut Ui, state: &mut TrendsState) {
    page_header(ui, "Trends", HEADER, |ui| {
        let mut spans = Span::ALL;
        if ui.layout().prefer_right_to_left() {
            spans.reverse();
        }
        for (span, words) in spans {
            let chosen = state.span == span && state.seen.is_none();
            if Push::new(words).chosen(chosen).show(ui).clicked() {
                state.show(span);
            }
        }
    });
}

/// The days that are seen in words, and buttons to move and zoom for who has no wheel.
fn steps(ui: &mut Ui, content: &Content, state: &mut TrendsState) {
    let (seen, whole) = (content.chart.x, content.whole);
    let width = seen.1 - seen.0;
    let middle = f64::midpoint(seen.0, seen.1);
    chips(ui, |ui| {
        let mut go = |ui: &mut Ui, icon, name: &str, to: Seen| {
            let push = Push::icon(icon, name).small().enabled(to != seen);
            if push.show(ui).clicked() {
                state.seen = Some(to);
            }
        };
        go(ui, Icon::Left, "Earlier", moved(seen, -width / 2.0, whole));
        go(ui, Icon::Right, "Later", moved(seen, width / 2.0, whole));
        go(ui, Icon::Plus, "Closer", zoomed(seen, STEP, middle, whole));
        go(
            ui,
            Icon::Bar,
            "Farther",
            zoomed(seen, 1.0 / STEP, middle, whole),
        );
        muted(ui, &content.period);
    });
}
