//! The pairs of weeks as two rows of boxes: with a session, without, or still sealed.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::experiment::{BlockReading, Experiment};
use crate::analysis::schedule::Phase;
use crate::lang::{DateForm, say};
use crate::model::legible;
use crate::model::session::Kind;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{ROUND, Tokens, font};
use crate::ui::widgets::muted;
use crate::words::experiment::weekday;

/// The smallest width of a box, the largest, and its height.
const BOX: (f32, f32) = (64.0, 80.0);
const HIGH: f32 = 60.0;
const SPACE: f32 = 8.0;
const NUMBER: f32 = 24.0;

/// One pair of weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// Its number, from 1.
    pub number: usize,
    /// Its two slots, as they are written in the boxes.
    pub days: [String; 2],
    /// Which of the two has the session; `None` while it is sealed.
    pub session: Option<usize>,
    /// Whether it is the one that goes on.
    pub now: bool,
    /// "Pair 7: session on Friday 4 December, none on Friday 27 November".
    pub spoken: String,
}

/// The pairs, as far as they are known.
pub fn content(read: &Experiment, today: NaiveDate) -> Vec<Week> {
    let is_running = read.phase == Phase::Running;
    let coming = read.blocks.iter().position(|block| !block.is_complete);
    let pair = |(at, block): (usize, &BlockReading)| {
        let (one, two) = block.slots;
        let number = at + 1;
        let spoken = block.block.map_or_else(
            || {
                let (day_name, other_day) = (&weekday(one, today), &weekday(two, today));
                say::PairSealedSpoken {
                    day_name,
                    n: number,
                    other_day,
                }
                .text()
            },
            |block| {
                let (session, free) = (weekday(block.session, today), weekday(block.free, today));
                say::PairSpoken {
                    day_name: &session,
                    n: number,
                    other_day: &free,
                }
                .text()
            },
        );
        Week {
            number,
            days: [one, two].map(|day| DateForm::Short.of(day)),
            session: block.block.map(|block| usize::from(block.session == two)),
            now: is_running
                && Some(at) == coming
                && block.block.is_some()
                && today <= two + chrono::Days::new(7),
            spoken,
        }
    };
    read.blocks.iter().enumerate().map(pair).collect()
}

/// Width of a box where so many stand in rows of this width: the rows are filled.
fn width(room: f32, weeks: usize) -> f32 {
    let most = ((room + SPACE) / (BOX.0 + SPACE)).floor().max(1.0);
    let in_row = most.min(weeks.max(1) as f32);
    ((room + SPACE) / in_row - SPACE)
        .floor()
        .clamp(BOX.0, BOX.1)
}

/// Draws the pairs in as many rows as they need, and what the signs mean.
pub fn ui(ui: &mut Ui, weeks: &[Week], kind: &Kind) {
    let slot = vec2(width(ui.available_width(), weeks.len()), HIGH);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE, SPACE);
        ui.spacing_mut().interact_size.y = HIGH;
        ui.horizontal_wrapped(|ui| {
            for week in weeks {
                pair(ui, week, kind, slot);
            }
        });
    });
    let sealed = weeks.iter().any(|week| week.session.is_none());
    let kind = &legible::line(kind.as_str());
    let words = if sealed {
        say::WeeksNoteSealed { kind }.text()
    } else {
        say::WeeksNote { kind }.text()
    };
    muted(ui, &words);
}

fn pair(ui: &mut Ui, week: &Week, kind: &Kind, size: egui::Vec2) {
    let t = Tokens::of(ui);
    let whole = vec2(size.x, NUMBER + 2.0 * size.y + SPACE);
    let (rect, response) = ui.allocate_exact_size(whole, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &week.spoken));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let top = pos2(rect.center().x, rect.top() + NUMBER / 2.0);
    let number = if week.now { t.accent } else { t.muted };
    painter.text(
        top,
        Align2::CENTER_CENTER,
        week.number.to_string(),
        font(14.0),
        number,
    );
    for (at, day) in week.days.iter().enumerate() {
        let y = rect.top() + NUMBER + at as f32 * (size.y + SPACE);
        let slot = Rect::from_min_size(pos2(rect.left(), y), size);
        let has_session = week.session == Some(at);
        let (fill, ink) = match week.session {
            None => (t.sunken, t.muted),
            Some(_) if has_session => (t.soft, t.accent),
            Some(_) => (t.surface, t.ink),
        };
        let edge = if week.now {
            Stroke::new(2.0, t.accent)
        } else {
            Stroke::new(1.0, t.line)
        };
        painter.rect(
            slot,
            CornerRadius::same(ROUND),
            fill,
            edge,
            StrokeKind::Inside,
        );
        let sign = slot.center() - vec2(0.0, 9.0);
        match week.session {
            None => icons::icon(painter, Icon::Lock, sign, t.muted),
            Some(_) if has_session => icons::glyph(painter, kind, sign, 8.0, t.session),
            Some(_) => icons::icon(painter, Icon::Bar, sign, t.ink),
        }
        let below = slot.center() + vec2(0.0, 17.0);
        painter.text(below, Align2::CENTER_CENTER, day, font(13.0), ink);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_fill_their_rows_and_never_leave_them() {
        for weeks in 6..=26 {
            for room in [220.0, 320.0, 510.0, 827.0, 1070.0] {
                let width = width(room, weeks);
                let in_row = ((room + SPACE) / (width + SPACE)).floor();
                let used = in_row * (width + SPACE) - SPACE;
                assert!(used <= room, "{weeks} {room}");
                assert!(
                    room - used < in_row || width >= BOX.1,
                    "{weeks} in {room}: {width}"
                );
            }
        }
        assert!(
            width(827.0, 10) > 74.0,
            "ten fill the card of a usual window"
        );
    }
}
