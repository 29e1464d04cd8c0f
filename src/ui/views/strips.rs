//! The last 14 days at a glance: one strip a metric on one date axis, gaps for missing days.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::series::Series;
use crate::chart::cue::Cue;
use crate::model::journal::Journal;
use crate::model::session::Kind;
use crate::ui::icons;
use crate::ui::text::{day_month, number_or_dash};
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::card_title;

const DAYS: u64 = 14;

/// What the strips show.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "9 Nov" and the last day's words.
    pub ends: [String; 2],
    /// One strip a daily metric.
    pub strips: Vec<Strip>,
    /// Sessions: the day (0 is the first) and the kind.
    pub sessions: Vec<(usize, Kind)>,
}

/// One metric's fortnight.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Its name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// Lowest and highest of its scale.
    pub range: (f64, f64),
    /// A value a day; none where it was not scored.
    pub values: Vec<Option<f64>>,
}

/// The fortnight that ends on `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let first = date.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(date);
    let strip = |m: &crate::model::metric::Metric| Strip {
        name: m.name.clone(),
        cue: Cue::of(journal.metrics(), &m.id),
        range: (m.scale.min, m.scale.max),
        values: Series::of(journal, m, first..=date).values,
    };
    let inside = journal
        .sessions()
        .iter()
        .filter(|s| (first..=date).contains(&s.date));
    Content {
        ends: [
            day_month(first, today),
            if date == today {
                "today".into()
            } else {
                day_month(date, today)
            },
        ],
        strips: journal.metrics().daily().map(strip).collect(),
        sessions: inside
            .map(|s| ((s.date - first).num_days() as usize, s.kind.clone()))
            .collect(),
    }
}

impl Content {
    /// What a screen reader says.
    fn spoken(&self) -> String {
        let strips = self.strips.iter().map(|s| {
            let scored = s.values.iter().flatten().count();
            let last = number_or_dash(s.values.last().copied().flatten());
            format!(
                "{}: {scored} of {} days scored, last {last}",
                s.name,
                s.values.len()
            )
        });
        let parts: Vec<_> = strips
            .chain([crate::ui::text::count(
                self.sessions.len(),
                "session",
                "sessions",
            )])
            .collect();
        format!("Last 14 days. {}", parts.join(". "))
    }
}

/// Draws the strips.
pub fn ui(ui: &mut Ui, content: &Content) {
    card_title(ui, "Last 14 days");
    let height = 24.0 + content.strips.len() as f32 * 52.0 + 24.0;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, content.spoken()));
    let t = Tokens::of(ui);
    let plot = Rect::from_min_max(
        pos2(rect.left() + 100.0, rect.top() + 24.0),
        pos2(rect.right() - 40.0, rect.bottom() - 24.0),
    );
    let x = |day: usize| plot.left() + 6.0 + (plot.width() - 12.0) * day as f32 / (DAYS - 1) as f32;
    let mut free_from = rect.left();
    for (day, kind) in &content.sessions {
        let top = pos2(x(*day), rect.top() + 12.0);
        ui.painter()
            .vline(top.x, top.y + 8.0..=plot.bottom(), Stroke::new(1.0, t.edge));
        if top.x - 7.0 >= free_from {
            icons::glyph(ui.painter(), kind, top, 6.0, t.session);
            free_from = top.x + 7.0;
        }
    }
    for (i, strip) in content.strips.iter().enumerate() {
        let top = plot.top() + i as f32 * 52.0;
        let lane = Rect::from_min_max(pos2(plot.left(), top + 6.0), pos2(plot.right(), top + 42.0));
        draw(ui, strip, rect, lane, x);
    }
    let y = rect.bottom() - 10.0;
    ui.painter().text(
        pos2(x(0) - 4.0, y),
        Align2::LEFT_CENTER,
        &content.ends[0],
        font(13.0),
        t.muted,
    );
    ui.painter().text(
        pos2(x(13) + 4.0, y),
        Align2::RIGHT_CENTER,
        &content.ends[1],
        font(13.0),
        t.muted,
    );
}

fn draw(ui: &Ui, strip: &Strip, rect: Rect, lane: Rect, x: impl Fn(usize) -> f32) {
    let t = Tokens::of(ui);
    let (painter, color) = (ui.painter(), t.series(strip.cue).color);
    let (low, high) = strip.range;
    let y = |value: f64| lane.bottom() - lane.height() * ((value - low) / (high - low)) as f32;
    for end in [low, high] {
        painter.hline(lane.x_range(), y(end), Stroke::new(1.0, t.grid));
        let label = crate::ui::text::number(end);
        painter.text(
            pos2(lane.left() - 4.0, y(end)),
            Align2::RIGHT_CENTER,
            label,
            font(12.0),
            t.muted,
        );
    }
    painter.text(
        pos2(rect.left(), lane.center().y),
        Align2::LEFT_CENTER,
        &strip.name,
        font(13.0),
        t.ink,
    );
    let point = |day: usize, value: f64| pos2(x(day), y(value));
    let mut before: Option<Pos2> = None;
    for (day, value) in strip.values.iter().enumerate() {
        let here = value.map(|v| point(day, v));
        if let (Some(a), Some(b)) = (before, here) {
            painter.line_segment([a, b], Stroke::new(1.2, color));
        }
        before = here;
    }
    for (day, value) in strip.values.iter().enumerate() {
        if let Some(value) = value {
            icons::mark(
                painter,
                strip.cue,
                point(day, *value),
                3.0,
                color,
                t.surface,
            );
        }
    }
    let last = number_or_dash(strip.values.last().copied().flatten());
    painter.text(
        pos2(rect.right(), lane.center().y),
        Align2::RIGHT_CENTER,
        last,
        font(14.0),
        color,
    );
}
