//! The days around sessions, raw: each session aligned at day 0, the mean of each metric strong.
//!
//! Labelled as raw everywhere: it contains the natural drift back of a bad spell.

use egui::{Align2, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::chart::before_after::{FAINT, before_after};
use crate::chart::spec::{Chart, Panel};
use crate::chart::trend;
use crate::model::journal::Journal;
use crate::model::session::Kind;
use crate::ui::icons;
use crate::ui::plot::{self, Manner};
use crate::ui::state::Turned;
use crate::ui::text::count;
use crate::ui::theme::{GAP, Tokens, WIDE, font};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card, card_title, chips, muted, raw_card};

use super::metric_chips::{self, Chip};

const PANEL: f32 = 150.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The kinds there are sessions of, commonest first, with their number.
    pub kinds: Vec<(Kind, usize)>,
    /// The kind that is shown.
    pub kind: Option<Kind>,
    /// "14 massage sessions".
    pub basis: String,
    /// How many they are.
    pub sessions: usize,
    /// The metrics that have anything to show.
    pub chips: Vec<Chip>,
    /// The panels; none without sessions.
    pub chart: Option<Chart>,
}

/// What the page shows for the chosen kind; massage until one is chosen, or the commonest.
pub fn content(journal: &Journal, chosen: Option<&Kind>, turned: &Turned) -> Content {
    let kinds = kinds(journal);
    let there = |kind: &Kind| kinds.iter().any(|(k, _)| k == kind);
    let usual = || {
        Some(Kind::MASSAGE)
            .filter(there)
            .or_else(|| kinds.first().map(|(k, _)| k.clone()))
    };
    let kind = chosen.filter(|k| there(k)).cloned().or_else(usual);
    let dates: Vec<_> = journal
        .sessions()
        .iter()
        .filter(|s| Some(&s.kind) == kind.as_ref())
        .map(|s| s.date)
        .collect();
    let available = journal.span().map_or_else(Vec::new, |(from, to)| {
        trend::available(journal, &(from..=to))
    });
    let shown: Vec<_> = available
        .iter()
        .copied()
        .filter(|m| turned.shows(m))
        .collect();
    let chart = (!dates.is_empty()).then(|| before_after(journal, &shown, &dates));
    let basis = kind.as_ref().map_or_else(String::new, |kind| {
        count(
            dates.len(),
            &format!("{kind} session"),
            &format!("{kind} sessions"),
        )
    });
    Content {
        chips: metric_chips::content(journal, &available, turned),
        kinds,
        kind,
        basis,
        sessions: dates.len(),
        chart,
    }
}

/// Kinds by number of sessions.
pub fn kinds(journal: &Journal) -> Vec<(Kind, usize)> {
    let mut kinds: Vec<(Kind, usize)> = Vec::new();
    for session in journal.sessions() {
        match kinds.iter_mut().find(|(kind, _)| *kind == session.kind) {
            Some((_, n)) => *n += 1,
            None => kinds.push((session.kind.clone(), 1)),
        }
    }
    kinds.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    kinds
}

/// Draws the page; gives the kind that was chosen.
pub fn ui(ui: &mut Ui, content: &Content, turned: &mut Turned) -> Option<Kind> {
    ui.heading("Before & after");
    let chosen = filter(ui, content);
    ui.add_space(GAP - 8.0);
    let Some(chart) = &content.chart else {
        card(ui, 24, |ui| {
            card_title(ui, "Nothing to lay side by side yet.");
            body(
                ui,
                "Add the last session you remember; older ones help too. Then the days before and after each one show here.",
            );
        });
        return chosen;
    };
    raw_card(ui, 20, |ui| {
        card_title(ui, "Raw: includes the natural drift back of a bad spell");
        muted(
            ui,
            &format!(
                "{}. People book when it is bad, and bad spells end by themselves: the lines would fall after day 0 \
                 even if a session did nothing. Faint: {}. Dashed: the mean of all.",
                content.basis,
                if content.sessions > FAINT {
                    format!("the latest {FAINT}")
                } else {
                    "each session".into()
                }
            ),
        );
        metric_chips::ui(ui, &content.chips, turned);
        panels(ui, chart);
    });
    chosen
}

fn filter(ui: &mut Ui, content: &Content) -> Option<Kind> {
    let mut chosen = None;
    if content.kinds.len() > 1 {
        chips(ui, |ui| {
            for (kind, n) in &content.kinds {
                let words = format!("{} {n}", kind.title());
                let on = content.kind.as_ref() == Some(kind);
                if Push::new(words)
                    .glyph(kind)
                    .small()
                    .chosen(on)
                    .show(ui)
                    .clicked()
                {
                    chosen = Some(kind.clone());
                }
            }
        });
    }
    chosen
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
    if panel.lines.is_empty() {
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
    plot::panel(ui, place, panel, chart.x, &[0.0], Manner::Raw);
    plot::x_axis(ui, &chart.x_ticks, place.bottom() + 2.0, x);
}
