//! One metric of a day: its name, its score, and a button for each point of the scale.
//!
//! The row takes the keyboard as a whole; its buttons take the mouse and a screen reader's click.
//! A blank row shows no chosen button: blank is not 0.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Event, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::chart::cue::Cue;
use crate::model::metric::MetricId;
use crate::model::scale::Scale;
use crate::ui::icons;
use crate::ui::text::{number, number_or_dash};
use crate::ui::theme::{ROUND, Tokens, font};

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What is scored.
    pub metric: MetricId,
    /// Its name for people.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// Its range and step.
    pub scale: Scale,
    /// Its unit; empty for points.
    pub unit: String,
    /// The score, or blank.
    pub value: Option<f64>,
    /// How many check-ins the shown score is the mean of, where there are several.
    pub mean_of: Option<(f64, usize)>,
    /// "3 at 08:29", where another check-in of the day has the score.
    pub elsewhere: Option<String>,
    /// Yesterday's score.
    pub yesterday: Option<f64>,
    /// What the low end means.
    pub low: String,
    /// What the high end means.
    pub high: String,
    /// "lower is better", shown where the ends are not.
    pub direction: String,
}

/// How much room a row takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// With the words of both ends.
    Full,
    /// For the day beside the history's list.
    Dense,
}

/// What the person did with a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Did {
    /// Set the score, or made it blank; the keyboard goes on to the next row.
    Scored(Option<f64>),
    /// Changed the score by a step or blanked it by key; the keyboard stays.
    Adjusted(Option<f64>),
    /// Up (−1) or down (+1) to another row.
    Move(i32),
}

impl Row {
    /// What a screen reader says of the row.
    fn spoken(&self) -> String {
        let blank = || self.elsewhere.clone().unwrap_or_else(|| "blank".into());
        let score = self.value.map_or_else(blank, number);
        let yesterday = self.yesterday.map(|y| format!(", yesterday {}", number(y)));
        format!("{}: {score}{}", self.name, yesterday.unwrap_or_default())
    }
}

/// Draws the row; gives its response and what was done with it.
pub fn show(ui: &mut Ui, row: &Row, size: Size, id: Id) -> (Response, Option<Did>) {
    let height = if size == Size::Full { 86.0 } else { 54.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let ring = rect.expand2(vec2(14.0, 7.0)).intersect(ui.clip_rect());
    let response = ui.interact(rect, id, Sense::click());
    if response.clicked() {
        response.request_focus();
    }
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::SpinButton, true, row.spoken());
        info.value = row.value;
        info
    });
    let focused = response.has_focus();
    if focused {
        let t = Tokens::of(ui);
        let ring_stroke = Stroke::new(2.0, t.accent);
        ui.painter().rect(
            ring,
            CornerRadius::same(ROUND),
            t.hover,
            ring_stroke,
            StrokeKind::Inside,
        );
    }
    head(ui, row, size, rect, focused);
    let event = match row.scale.buttons(11) {
        Some(values) => buttons(ui, row, size, rect, &values),
        None => number_field(ui, row, rect),
    };
    let event = event.or_else(|| focused.then(|| keys(ui, row, id)).flatten());
    (response, event)
}

/// Name and score at the left; what helps at the right.
fn head(ui: &Ui, row: &Row, size: Size, rect: Rect, focused: bool) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let color = t.series(row.cue).color;
    let middle = rect.top() + 11.0;
    let fill = if focused { t.hover } else { t.surface };
    icons::mark(
        painter,
        row.cue,
        pos2(rect.left() + 7.0, middle),
        5.0,
        color,
        fill,
    );
    let name = painter.text(
        pos2(rect.left() + 22.0, middle),
        Align2::LEFT_CENTER,
        &row.name,
        font(16.0),
        t.ink,
    );
    let score = match (row.mean_of, row.value) {
        (Some((mean, n)), _) => format!("{}, mean of {n}", number(mean)),
        (None, Some(value)) => number(value),
        (None, None) => row.elsewhere.clone().unwrap_or_default(),
    };
    let points = if size == Size::Full && row.mean_of.is_none() && row.value.is_some() {
        20.0
    } else {
        16.0
    };
    let score = painter.text(
        pos2(name.right() + 8.0, middle),
        Align2::LEFT_CENTER,
        score,
        font(points),
        color,
    );
    let yesterday = row.yesterday.map(|y| format!("yesterday {}", number(y)));
    let help = match (size, focused, yesterday) {
        (Size::Dense, ..) => row.direction.clone(),
        (_, true, Some(y)) => format!("type a number  ·  {y}"),
        (_, true, None) => "type a number".into(),
        (_, false, y) => y.unwrap_or_default(),
    };
    let galley = painter.layout_no_wrap(help, font(14.0), t.muted);
    let at = pos2(
        rect.right() - galley.size().x,
        middle - galley.size().y / 2.0,
    );
    // On the narrowest windows the name goes before the hint.
    if at.x > score.right() + 8.0 {
        painter.galley(at, galley, t.muted);
    }
}

/// One button a point; the buttons shrink to fit the width.
fn buttons(ui: &mut Ui, row: &Row, size: Size, rect: Rect, values: &[f64]) -> Option<Did> {
    let t = Tokens::of(ui);
    let count = values.len() as f32;
    let (gap, width) = fit(rect.width(), count);
    let height = if size == Size::Full { 40.0 } else { 32.0 };
    let top = rect.top() + if size == Size::Full { 25.0 } else { 22.0 };
    let mut event = None;
    for (i, value) in values.iter().enumerate() {
        let left = rect.left() + i as f32 * (width + gap);
        let button = Rect::from_min_size(pos2(left, top), vec2(width, height));
        let id = ui.make_persistent_id(("score", row.metric.as_str(), i));
        // Not focusable: the row has the keyboard.
        let response = ui.interact(button, id, Sense::CLICK);
        let chosen = row.value == Some(*value);
        let name = format!("{} {}", row.name, number(*value));
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
        if response.clicked() {
            event = Some(Did::Scored((!chosen).then_some(*value)));
        }
        point(ui, t, row, *value, button, response.hovered());
    }
    if size == Size::Full {
        let y = top + height + 11.0;
        let right = rect.left() + count * (width + gap) - gap;
        ui.painter().text(
            pos2(rect.left(), y),
            Align2::LEFT_CENTER,
            &row.low,
            font(14.0),
            t.muted,
        );
        ui.painter().text(
            pos2(right, y),
            Align2::RIGHT_CENTER,
            &row.high,
            font(14.0),
            t.muted,
        );
    }
    event
}

/// Gap and width of `count` buttons in `width` points: 40 wide and 4 apart where there is room.
fn fit(width: f32, count: f32) -> (f32, f32) {
    let gap = ((width - count * 32.0) / (count - 1.0)).clamp(1.0, 4.0);
    let each = ((width - gap * (count - 1.0)) / count).clamp(16.0, 40.0);
    (gap, each)
}

fn point(ui: &Ui, t: &Tokens, row: &Row, value: f64, rect: Rect, hovered: bool) {
    let ink = t.series(row.cue);
    let chosen = row.value == Some(value);
    let yesterday = row.yesterday == Some(value) && !chosen;
    let (fill, edge, text) = if chosen {
        (ink.color, ink.color, t.on_series)
    } else if yesterday {
        (ink.tint, ink.color, t.ink)
    } else if hovered {
        (t.hover, t.ink, t.ink)
    } else {
        (t.surface, t.edge, t.ink)
    };
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::same(ROUND),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let lift = if yesterday { 2.0 } else { 0.0 };
    painter.text(
        rect.center() - vec2(0.0, lift),
        Align2::CENTER_CENTER,
        number(value),
        font(16.0),
        text,
    );
    if yesterday {
        let bar =
            Rect::from_center_size(pos2(rect.center().x, rect.bottom() - 6.5), vec2(12.0, 3.0));
        painter.rect_filled(bar, 1.5, ink.color);
    }
}

/// Scales with too many points for buttons: a number to type or drag.
fn number_field(ui: &mut Ui, row: &Row, rect: Rect) -> Option<Did> {
    let at = Rect::from_min_size(pos2(rect.left(), rect.top() + 25.0), vec2(160.0, 40.0));
    let mut value = row.value.unwrap_or(row.scale.min);
    let blank = row.value.is_none();
    let unit = row.unit.clone();
    let drag = egui::DragValue::new(&mut value)
        .range(row.scale.min..=row.scale.max)
        .speed(row.scale.step)
        .max_decimals(2)
        .custom_formatter(move |v, _| {
            if blank {
                format!("{} {unit}", number_or_dash(None))
            } else {
                format!("{} {unit}", number(v))
            }
        });
    let response = ui.put(at, drag);
    let name = row.name.clone();
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    response
        .changed()
        .then_some(Did::Adjusted(Some(crate::model::scale::round2(value))))
}

/// The keys of a focused row; digits are the day's, since they go from row to row. Keys that are not its own are left to others.
fn keys(ui: &Ui, row: &Row, id: Id) -> Option<Did> {
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        let scale = row.scale;
        if pressed(Key::ArrowLeft) {
            Some(Did::Adjusted(Some(scale.stepped(row.value, false))))
        } else if pressed(Key::ArrowRight) {
            Some(Did::Adjusted(Some(scale.stepped(row.value, true))))
        } else if pressed(Key::Home) {
            Some(Did::Scored(Some(scale.min)))
        } else if pressed(Key::End) {
            Some(Did::Scored(Some(scale.max)))
        } else if pressed(Key::Delete) || pressed(Key::Backspace) {
            Some(Did::Adjusted(None))
        } else if pressed(Key::ArrowUp) {
            Some(Did::Move(-1))
        } else if pressed(Key::ArrowDown) {
            Some(Did::Move(1))
        } else {
            None
        }
    })
}

/// Takes the first typed digit out of the events, whatever keyboard it came from.
pub fn take_digit(events: &mut Vec<Event>) -> Option<u8> {
    let digit = |event: &Event| match event {
        Event::Text(text) => match text.as_bytes() {
            [digit @ b'0'..=b'9'] => Some(digit - b'0'),
            _ => None,
        },
        _ => None,
    };
    let at = events.iter().position(|event| digit(event).is_some())?;
    digit(&events.remove(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_buttons_fit_every_window_down_to_the_narrowest() {
        for width in [336.0, 352.0, 376.0, 400.0, 480.0, 900.0] {
            let (gap, each) = fit(width, 11.0);
            assert!(each * 11.0 + gap * 10.0 <= width + 0.5, "{width}");
        }
        assert_eq!(fit(480.0, 11.0), (4.0, 40.0));
    }

    #[test]
    fn digits_are_taken_from_typed_text_alone() {
        let mut events = vec![
            Event::Text("a".into()),
            Event::Text("7".into()),
            Event::PointerGone,
        ];
        assert_eq!(take_digit(&mut events), Some(7));
        assert_eq!(take_digit(&mut events), None);
        assert_eq!(events.len(), 2);
    }

    #[test]
    fn several_digits_in_one_frame_are_taken_one_by_one() {
        let mut events = vec![Event::Text("1".into()), Event::Text("0".into())];
        assert_eq!(
            (take_digit(&mut events), take_digit(&mut events)),
            (Some(1), Some(0))
        );
    }
}
