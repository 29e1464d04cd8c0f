//! The days around sessions, raw: each session aligned at day 0, the mean of each metric strong.
//!
//! Labelled as raw everywhere: it contains the natural drift back of a bad spell.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::effect::Effect;
use crate::analysis::schedule::rests_until;
use crate::chart::before_after::{FAINT, before_after, table};
use crate::chart::spec::Chart;
use crate::chart::trend;
use crate::drawing::Look;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::report::outgoing::Outgoing;
use crate::ui::action::Action;
use crate::ui::plot;
use crate::ui::state::Turned;
use crate::ui::theme::WIDE;
use crate::ui::views::charted;
use crate::ui::views::metric_chips::{self, Chip};
use crate::ui::widgets::body;
use crate::words::beside::drift_by_day;

use super::studied::Studied;

const PANEL: f32 = 150.0;

/// The raw days around the studied sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "The days around the 14 sessions that count."
    pub basis: String,
    /// How many they are.
    pub sessions: usize,
    /// The metrics that have anything to show.
    pub chips: Vec<Chip>,
    /// A chart each of the shown ones, and what is taken along of it.
    pub charts: Vec<(Arc<Chart>, Outgoing)>,
    /// All of them together.
    pub outgoing: Outgoing,
}

/// The raw days around the sessions that count for `answer`, or around all that are studied while
/// none counts; none without sessions.
pub fn content(
    journal: &Journal,
    studied: &Studied,
    answer: Option<&Effect>,
    turned: &Turned,
    today: NaiveDate,
) -> Option<Content> {
    let gaps = answer.map_or(&[][..], |answer| &answer.gaps);
    let counted = gaps.iter().filter(|gap| gap.gap.is_some());
    let mut dates: Vec<_> = counted.map(|gap| gap.date).collect();
    let basis = if dates.is_empty() {
        dates = studied.sessions(journal).map(|s| s.date).collect();
        studied.basis(dates.len())
    } else {
        say::RawBasisCounting { n: dates.len() }.text()
    };
    let (from, to) = journal.known_span(today).filter(|_| !dates.is_empty())?;
    let mut available = trend::available(journal, &(from..=to));
    let about = (studied.kind.as_ref(), studied.with.as_deref());
    available.retain(|m| rests_until(journal, &m.id, about, today).is_none());
    let all = !available.iter().any(|m| Turned::is_usual(m));
    let shown: Vec<_> = available
        .iter()
        .copied()
        .filter(|m| turned.shows(m, all))
        .collect();
    let drifts: Vec<_> = answer.and_then(drift_by_day).into_iter().collect();
    let mut basis = basis;
    if shown
        .iter()
        .any(|m| drifts.iter().any(|(id, _)| *id == m.id))
    {
        basis = format!("{basis} {}", say::RawLabel.text());
    }
    let outgoing = |metrics: &[&Metric]| {
        let mut chart = before_after(journal, metrics, &dates, &drifts);
        if chart.panels.iter().all(|panel| panel.lines().is_empty()) {
            chart.empty = Some(say::RawNoScores.text());
        }
        let table = table(journal, metrics, &dates);
        Outgoing::seen("before-after", chart, table)
    };
    let alone = |metric: &&Metric| {
        let outgoing = outgoing(&[*metric]);
        (outgoing.chart(journal).unwrap_or_default(), outgoing)
    };
    Some(Content {
        basis,
        sessions: dates.len(),
        chips: metric_chips::content(journal, &available, turned, all),
        charts: shown.iter().map(alone).collect(),
        outgoing: outgoing(&shown),
    })
}

/// Draws the charts under what they can't say.
pub fn ui(ui: &mut Ui, content: &Content, turned: &mut Turned) -> Option<Action> {
    body(ui, &say::RawLabel.text());
    let told = &content.basis;
    let words = match content.sessions {
        n if n > FAINT => say::RawCaptionLatest { n: FAINT, told }.text(),
        _ => say::RawCaptionEach { told }.text(),
    };
    let made = charted::caption(ui, &words, &content.outgoing);
    metric_chips::ui(ui, &content.chips, turned);
    panels(ui, &content.charts).or(made)
}

/// The panels, two abreast where there is room.
fn panels(ui: &mut Ui, charts: &[(Arc<Chart>, Outgoing)]) -> Option<Action> {
    let columns = if ui.available_width() >= WIDE - 260.0 {
        2
    } else {
        1
    };
    let width = (ui.available_width() - 24.0 * (columns as f32 - 1.0)) / columns as f32;
    let mut made = None;
    for row in charts.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            for (chart, outgoing) in row {
                let look = Look {
                    width,
                    ..plot::look(ui).panels(PANEL)
                };
                let name = &chart.panels[0].name;
                let chosen = charted::show(ui, name, (chart, &look), outgoing);
                made = chosen.or(made.take());
            }
        });
    }
    made
}
