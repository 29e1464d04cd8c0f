//! Metrics over time: stacked panels on one date axis, sessions marked through all of them, what
//! they come to in numbers, and a card of the day that is pointed at.

mod content;
mod day;
mod numbers;
mod others;
mod stack;
mod table;

use std::sync::Arc;

use chrono::Weekday;
use egui::Ui;

use crate::chart::spec::Chart;
use crate::chart::table::Table;
use crate::chart::trend;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::report::outgoing::Outgoing;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::trends::{Seen, moved, zoomed};
use crate::ui::state::{Span, TrendsState, ViewState};
use crate::ui::theme::GAP;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, chips, muted, page_header};

use super::{charted, metric_chips};
pub use content::{Content, content, trails};
use content::{STEP, ends};
pub use day::{Readout, readout};

/// Width that title and spans take beside each other.
const HEADER: f32 = 440.0;
/// What is made of the page only when it is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asides {
    /// The days in words.
    pub table: Option<Table>,
    /// Another chart of the same days.
    pub other: Option<(Outgoing, Arc<Chart>)>,
}

/// The table and the other chart, where they are open.
pub fn asides(
    journal: &Journal,
    content: &Content,
    state: &TrendsState,
    week_start: Weekday,
) -> Asides {
    let table = || {
        let (from, to) = ends(content.seen)?;
        let metrics: Vec<_> = content
            .shown
            .iter()
            .filter_map(|id| journal.metrics().get(id))
            .collect();
        Some(trend::table(journal, &metrics, &(from..=to)))
    };
    Asides {
        table: state.table.then(table).flatten(),
        other: others::asked(content, state, week_start).and_then(|asked| {
            let outgoing = Outgoing::asked(asked);
            let chart = outgoing.chart(journal)?;
            Some((outgoing, chart))
        }),
    }
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
        card(ui, 24, |ui| body(ui, &say::CourseEmpty.text()));
        return Vec::new();
    };
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        metric_chips::ui(ui, &content.chips, &mut view.turned);
        if content.chart.panels.is_empty() {
            body(ui, &say::ChooseScoreAbove.text());
        } else {
            steps(ui, content, state);
            actions.extend(stack::ui(ui, content, readout, state));
            // Below, as it is longer for months than for days, and no button moves under the pointer.
            muted(ui, &content.chart.note);
            if let Some(slips) = &content.slips {
                muted(ui, slips);
            }
            actions.extend(charted::buttons(ui, &content.outgoing));
        }
    });
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
        actions.extend(others::ui(ui, content, asides.other.as_ref(), state));
    }
    ui.add_space(4.0);
    muted(ui, &say::LinesAlone.text());
    // At the end, so that nothing moves when it comes.
    if content.fan {
        muted(ui, &say::AheadNote.text());
    }
    actions
}

fn header(ui: &mut Ui, state: &mut TrendsState) {
    page_header(ui, &say::TitleTrends.text(), HEADER, |ui| {
        let mut spans = Span::all();
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
    let (seen, whole) = (content.seen, content.whole);
    let width = seen.1 - seen.0;
    let middle = f64::midpoint(seen.0, seen.1);
    chips(ui, |ui| {
        let mut go = |ui: &mut Ui, icon, name: String, to: Seen| {
            let push = Push::icon(icon, name).small().enabled(to != seen);
            if push.show(ui).clicked() {
                state.seen = Some(to);
            }
        };
        let (back, on) = (
            moved(seen, -width / 2.0, whole),
            moved(seen, width / 2.0, whole),
        );
        go(ui, Icon::Left, say::DaysEarlier.text(), back);
        go(ui, Icon::Right, say::DaysLater.text(), on);
        let (closer, farther) = (
            zoomed(seen, STEP, middle, whole),
            zoomed(seen, 1.0 / STEP, middle, whole),
        );
        go(ui, Icon::Plus, say::DaysCloser.text(), closer);
        go(ui, Icon::Bar, say::DaysFarther.text(), farther);
        muted(ui, &content.period);
    });
}
