//! The days around sessions, raw: each session aligned at day 0, the mean of each metric strong.
//!
//! Labelled as raw everywhere: it contains the natural drift back of a bad spell.

use egui::{Align2, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::effect::Effect;
use crate::chart::before_after::{DRIFT, FAINT, before_after};
use crate::chart::spec::{Chart, Panel};
use crate::chart::trend;
use crate::model::journal::Journal;
use crate::report::beside::drift_by_day;
use crate::ui::icons;
use crate::ui::plot;
use crate::ui::state::Turned;
use crate::ui::text::count;
use crate::ui::theme::{Tokens, WIDE, font};
use crate::ui::views::metric_chips::{self, Chip};
use crate::ui::widgets::{card_title, muted, raw_card};

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
    /// The panels of the shown ones.
    pub chart: Chart,
}

/// The raw days around the sessions that count for `answer`, or around all that are studied while
/// none counts; none without sessions.
pub fn content(
    journal: &Journal,
    studied: &Studied,
    answer: Option<&Effect>,
    turned: &Turned,
) -> Option<Content> {
    let gaps = answer.map_or(&[][..], |answer| &answer.gaps);
    let counted = gaps.iter().filter(|gap| gap.gap.is_some());
    let mut dates: Vec<_> = counted.map(|gap| gap.date).collect();
    let basis = if dates.is_empty() {
        dates = studied.sessions(journal).map(|s| s.date).collect();
        format!("The days around {}.", studied.count(dates.len()))
    } else {
        let sessions = count(dates.len(), "session that counts", "sessions that count");
        format!("The days around the {sessions}.")
    };
    let (from, to) = journal.span().filter(|_| !dates.is_empty())?;
    let available = trend::available(journal, &(from..=to));
    let shown: Vec<_> = available
        .iter()
        .copied()
        .filter(|m| turned.shows(m))
        .collect();
    let drifts: Vec<_> = answer.and_then(drift_by_day).into_iter().collect();
    let mut basis = basis;
    if shown
        .iter()
        .any(|m| drifts.iter().any(|(id, _)| *id == m.id))
    {
        basis = format!("{basis} {DRIFT}");
    }
    Some(Content {
        basis,
        sessions: dates.len(),
        chips: metric_chips::content(journal, &available, turned),
        chart: before_after(journal, &shown, &dates, &drifts),
    })
}

/// Draws the card.
pub fn ui(ui: &mut Ui, content: &Content, turned: &mut Turned) {
    raw_card(ui, 20, |ui| {
        card_title(ui, "Raw: includes the natural drift back of a bad spell");
        let faint = match content.sessions {
            n if n > FAINT => format!("the latest {FAINT}"),
            _ => "each session".into(),
        };
        muted(
            ui,
            &format!(
                "{} People book when it is bad, and bad spells end by themselves: the lines would fall \
                 after day 0 even if a session did nothing. Faint: {faint}. Dashed: the mean of all.",
                content.basis
            ),
        );
        metric_chips::ui(ui, &content.chips, turned);
        panels(ui, &content.chart);
    });
}

/// The panels, two abreast where there is room.
fn panels(ui: &mut Ui, chart: &Chart) {
    let columns = if ui.available_width() >= WIDE - 260.0 {
        2
    } else {
        1
    };
    let width = (ui.available_width() - 24.0 * (columns as f32 - 1.0)) / columns as f32;
    for row in chart.panels.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            for panel in row {
                one(ui, chart, panel, width);
            }
        });
    }
}

fn one(ui: &mut Ui, chart: &Chart, panel: &Panel, width: f32) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, PANEL + 76.0), Sense::hover());
    let name = pos2(rect.left() + 8.0, rect.top() + 14.0);
    icons::mark(
        ui.painter(),
        panel.cue,
        name,
        5.0,
        t.series(panel.cue).color,
        t.bg,
    );
    let words = ui.painter().text(
        name + vec2(14.0, 0.0),
        Align2::LEFT_CENTER,
        &panel.name,
        font(16.0),
        t.ink,
    );
    ui.painter().text(
        pos2(words.right() + 10.0, name.y),
        Align2::LEFT_CENTER,
        &panel.note,
        font(13.0),
        t.muted,
    );
    let place = Rect::from_min_size(
        pos2(rect.left() + 34.0, rect.top() + 36.0),
        vec2(width - 42.0, PANEL),
    );
    let x = |at: f64| {
        place.left() + place.width() * ((at - chart.x.0) / (chart.x.1 - chart.x.0)) as f32
    };
    if panel.lines().is_empty() {
        ui.painter().rect_stroke(
            place,
            4.0,
            Stroke::new(1.0, t.line),
            egui::StrokeKind::Inside,
        );
        ui.painter().text(
            place.center(),
            Align2::CENTER_CENTER,
            "no scores around these sessions",
            font(14.0),
            t.muted,
        );
        return;
    }
    plot::panel(ui, place, chart, panel, &chart.verticals);
    plot::x_axis(ui, &chart.x_ticks, place.bottom() + 2.0, x);
}
