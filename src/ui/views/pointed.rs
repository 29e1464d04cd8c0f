//! What is told of a place of a chart that is pointed at or walked to by keys: a card beside it, and the same words for
//! a screen reader.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{Color32, CornerRadius, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui};
use egui::{Vec2, WidgetInfo, pos2, vec2};

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::legible;
use crate::ui::icons;
use crate::ui::theme::{ROUND, Tokens, font};

/// Size of the card's letters, its padding, the space between its lines, and its distance from what it is about.
const TEXT: f32 = 14.0;
const PADDING: f32 = 12.0;
const SPACE: f32 = 4.0;
const AWAY: f32 = 16.0;
/// Room for a mark before its words, and between these and a value.
const MARK: f32 = 20.0;
const GAP: f32 = 20.0;
/// What words are broken at.
const MOST: f32 = 260.0;

/// A place of a chart in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// What it is of: "Fri 23 Oct 2026 \u{b7} Ana, 60 min".
    pub title: String,
    /// What is said of it.
    pub lines: Vec<Line>,
    /// What a click or Enter does: "Click or Enter: open this day".
    pub hint: String,
}

/// One line of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The mark before it.
    pub cue: Option<Cue>,
    /// "Back pain \u{b7} 7-day mean 5.3".
    pub words: String,
    /// "5", at the right.
    pub value: String,
}

impl Line {
    /// Words alone.
    pub fn of(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            ..Self::default()
        }
    }

    fn spoken(&self) -> String {
        match &*self.value {
            "" => self.words.clone(),
            told => say::NameAndTold {
                name: &self.words,
                told,
            }
            .text(),
        }
    }
}

/// The same words for a screen reader, beside the name of the chart; told at once while the keys walk.
pub fn tell(ui: &Ui, chart: &Response, name: &str, told: Option<&Told>) {
    chart.widget_info(|| WidgetInfo::labeled(Role::Group, true, name));
    let Some(told) = told else { return };
    let lines = told.lines.iter().map(Line::spoken);
    let words: Vec<String> = std::iter::once(told.title.clone()).chain(lines).collect();
    let words = words.join(". ");
    let words = legible::line(&words).into_owned();
    // A pointer that passes is not to be talked about. What is live speaks by its name, and the chart keeps its own.
    if chart.has_focus() {
        let nowhere = Rect::from_min_size(chart.rect.min, Vec2::ZERO);
        let spoken = ui.interact(nowhere, chart.id.with("told"), Sense::hover());
        spoken.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
        ui.ctx()
            .accesskit_node_builder(spoken.id, |node| node.set_live(Live::Polite));
    }
    ui.ctx()
        .accesskit_node_builder(chart.id, |node| node.set_value(words));
}

/// A line as it is drawn: mark, words, value.
type Laid = (Option<Cue>, Arc<Galley>, Arc<Galley>);

/// Draws the card of the place `at` of a chart: at its right, or where `room` has none at its left.
pub fn card(ui: &Ui, room: Rect, at: Pos2, told: &Told) {
    let t = Tokens::of(ui);
    let lay = |words: &str, color: Color32, width: f32| {
        let words = legible::line(words).into_owned();
        ui.painter().layout(words, font(TEXT), color, width)
    };
    let most = MOST.min(room.width() - 2.0 * PADDING);
    let words = |words: &str, color| (None, lay(words, color, most), lay("", color, most));
    let line = |line: &Line| -> Laid {
        let color = line.cue.map_or(t.ink, |cue| t.series(cue).color);
        let value = lay(&line.value, color, most);
        let beside = value.size().x + if line.value.is_empty() { 0.0 } else { GAP };
        let mark = line.cue.map_or(0.0, |_| MARK);
        (
            line.cue,
            lay(&line.words, t.ink, most - beside - mark),
            value,
        )
    };
    let hint = Some(told.hint.as_str()).filter(|hint| !hint.is_empty());
    let lines = std::iter::once(words(&told.title, t.ink))
        .chain(told.lines.iter().map(line))
        .chain(hint.map(|hint| words(hint, t.muted)));
    let lines: Vec<Laid> = lines.collect();
    let wide = |(cue, words, value): &Laid| {
        let beside = if value.is_empty() { 0.0 } else { GAP };
        cue.map_or(0.0, |_| MARK) + words.size().x + beside + value.size().x
    };
    let width = lines.iter().map(wide).fold(0.0, f32::max);
    let high = lines.iter().map(|(_, words, _)| words.size().y + SPACE);
    let size = vec2(width, high.sum::<f32>() - SPACE) + vec2(2.0, 2.0) * PADDING;
    draw(ui, place(ui.clip_rect().intersect(room), at, size), lines);
}

/// Where a card of this size stands.
fn place(room: Rect, at: Pos2, size: egui::Vec2) -> Rect {
    let right = at.x + AWAY;
    let left = if right + size.x > room.right() {
        at.x - AWAY - size.x
    } else {
        right
    };
    let left = left.clamp(room.left(), (room.right() - size.x).max(room.left()));
    let lowest = (room.bottom() - size.y).max(room.top());
    let top = (at.y - size.y / 2.0).clamp(room.top(), lowest);
    Rect::from_min_size(pos2(left, top), size)
}

fn draw(ui: &Ui, place: Rect, lines: Vec<Laid>) {
    let (painter, t) = (ui.painter(), Tokens::of(ui));
    let (round, edge) = (CornerRadius::same(ROUND), Stroke::new(1.0, t.edge));
    painter.rect(place, round, t.surface, edge, StrokeKind::Inside);
    let mut at = place.min + vec2(PADDING, PADDING);
    for (cue, words, value) in lines {
        let below = words.size().y + SPACE;
        let mut left = at.x;
        if let Some(cue) = cue {
            let middle = pos2(left + 6.0, at.y + value.size().y / 2.0);
            icons::mark(painter, cue, middle, 4.5, t.series(cue).color, t.surface);
            left += MARK;
        }
        let right = place.right() - PADDING - value.size().x;
        painter.galley(pos2(right, at.y), value, t.ink);
        painter.galley(pos2(left, at.y), words, t.ink);
        at.y += below;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_stands_beside_what_it_is_about_and_turns_at_the_edge() {
        let room = Rect::from_min_max(pos2(100.0, 50.0), pos2(700.0, 400.0));
        let size = vec2(200.0, 120.0);
        for x in [100.0, 300.0, 484.0, 485.0, 600.0, 700.0] {
            for y in [50.0, 200.0, 400.0] {
                let card = place(room, pos2(x, y), size);
                assert!(room.contains_rect(card), "{x}, {y}: {card:?}");
                let away = if card.left() > x {
                    card.left() - x
                } else {
                    x - card.right()
                };
                assert_eq!(away, AWAY, "{x}, {y}: {card:?}");
                assert_eq!(card.left() > x, x <= 484.0);
            }
        }
        // Where there is room at neither side it stays in sight.
        let narrow = Rect::from_min_max(pos2(0.0, 0.0), pos2(210.0, 60.0));
        let card = place(narrow, pos2(100.0, 30.0), size);
        assert!(card.left() >= 0.0 && card.right() <= 210.0 && card.top() == 0.0);
    }
}
