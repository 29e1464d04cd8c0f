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
use crate::model::legible;
use crate::model::metric::MetricId;
use crate::model::scale::Scale;
use crate::ui::icons;
use crate::ui::text::number;
use crate::ui::theme::{ROUND, Tokens, font};

use super::list_row::one_line;

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

/// Rows narrower than this stand in a card with a padding of 10 points.
const NARROW: f32 = 371.0;

/// The room that "6.5, mean of 10" takes behind a name.
const MEAN: f32 = 132.0;

/// How much room a row takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// With the words of both ends.
    Full,
    /// For the day beside the history's list.
    Dense,
}

/// A scale of more points than these has a field instead of buttons.
const MOST_BUTTONS: usize = 11;

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
    /// Whether it has too many points for buttons, and a field instead.
    pub fn is_number(&self) -> bool {
        !self.scale.fits_buttons(MOST_BUTTONS)
    }

    /// What a screen reader says of the row.
    fn spoken(&self) -> String {
        let blank = || self.elsewhere.clone().unwrap_or_else(|| "blank".into());
        let score = self.value.map_or_else(blank, number);
        let yesterday = self.yesterday.map(|y| format!(", yesterday {}", number(y)));
        format!("{}: {score}{}", self.name, yesterday.unwrap_or_default())
    }
}

/// Draws the row; returns its response and what was done with it. A scale with too many points for
/// buttons is [`super::number_row`]'s.
pub fn show(ui: &mut Ui, row: &Row, size: Size, id: Id) -> (Response, Option<Did>) {
    let values = row.scale.buttons(MOST_BUTTONS).unwrap_or_default();
    let width = ui.available_width();
    let lines = Grid::of(width, values.len()).lines as f32;
    let height = match size {
        // In two lines of buttons the words of the ends stand below each other.
        Size::Full => 22.0 + lines * 64.0,
        Size::Dense => 18.0 + lines * 36.0,
    };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    // Inside its card, whose padding is smaller where it is narrow.
    let beside = if width < NARROW { 8.0 } else { 14.0 };
    let ring = rect.expand2(vec2(beside, 7.0)).intersect(ui.clip_rect());
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
    let event = buttons(ui, row, size, rect, &values);
    let event = event.or_else(|| focused.then(|| keys(ui, row, id)).flatten());
    (response, event)
}

/// Name and score at the left; what helps at the right.
pub fn head(ui: &Ui, row: &Row, size: Size, rect: Rect, focused: bool) {
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
        // On the narrowest windows the mean alone has room.
        (Some((mean, n)), _) if rect.right() - name.right() > MEAN => {
            format!("{}, mean of {n}", number(mean))
        }
        (Some((mean, _)), _) => number(mean),
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

/// One button a point, in two lines where one would make them too small.
fn buttons(ui: &mut Ui, row: &Row, size: Size, rect: Rect, values: &[f64]) -> Option<Did> {
    let t = Tokens::of(ui);
    let grid = Grid::of(rect.width(), values.len());
    let height = if size == Size::Full { 40.0 } else { 32.0 };
    let top = rect.top() + if size == Size::Full { 25.0 } else { 22.0 };
    let mut event = None;
    for (i, value) in values.iter().enumerate() {
        let (line, place) = (i / grid.a_line, i % grid.a_line);
        let left = rect.left() + place as f32 * (grid.width + grid.gap);
        let at = pos2(left, top + line as f32 * (height + 4.0));
        let button = Rect::from_min_size(at, vec2(grid.width, height));
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
        let y = top + grid.lines as f32 * (height + 4.0) + 7.0;
        let right = rect.left() + grid.right();
        if grid.lines == 1 {
            ends(ui, row, rect.left(), right, y);
        } else {
            ends_below(ui, row, rect.left(), right, y);
        }
    }
    event
}

/// What the ends mean, below each other.
fn ends_below(ui: &Ui, row: &Row, left: f32, right: f32, y: f32) {
    let t = Tokens::of(ui);
    let ends = [(row.scale.min, &row.low), (row.scale.max, &row.high)];
    let mut top = y - 9.0;
    for (value, words) in ends {
        let words = format!("{} {}", number(value), legible::line(words));
        // A row of three lines of buttons has room for words that wrap.
        let galley = ui
            .painter()
            .layout(words, font(14.0), t.muted, right - left);
        let height = galley.size().y;
        ui.painter().galley(pos2(left, top), galley, t.muted);
        top += height + 2.0;
    }
}

/// What the ends mean, under them; in one phrase where both have no room.
fn ends(ui: &Ui, row: &Row, left: f32, right: f32, y: f32) {
    let t = Tokens::of(ui);
    let layout =
        |words: &String| one_line(ui.painter(), words, 14.0, t.muted, (right - left) * 0.6);
    let (low, high) = (layout(&row.low), layout(&row.high));
    let top = y - low.size().y / 2.0;
    let at = pos2(right - high.size().x, top);
    if left + low.size().x + 8.0 <= at.x {
        ui.painter().galley(pos2(left, top), low, t.muted);
        ui.painter().galley(at, high, t.muted);
    } else {
        let words = format!("{} to {}", row.low, row.high);
        let both = one_line(ui.painter(), &words, 14.0, t.muted, right - left);
        ui.painter().galley(pos2(left, top), both, t.muted);
    }
}

/// How the buttons of a row stand in its width: 40 wide and 4 apart where there is room.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grid {
    lines: usize,
    a_line: usize,
    gap: f32,
    width: f32,
}

impl Grid {
    /// Buttons narrower than this go into two lines.
    const NARROWEST: f32 = 26.0;

    fn of(width: f32, count: usize) -> Self {
        let one = Self::lines(width, count, 1);
        if one.width >= Self::NARROWEST {
            one
        } else {
            Self::lines(width, count, 2)
        }
    }

    fn lines(width: f32, count: usize, lines: usize) -> Self {
        let a_line = count.div_ceil(lines).max(2);
        let n = a_line as f32;
        let gap = ((width - n * 32.0) / (n - 1.0)).clamp(1.0, 4.0);
        let each = ((width - gap * (n - 1.0)) / n).clamp(12.0, 40.0);
        Self {
            lines,
            a_line,
            gap,
            width: each,
        }
    }

    /// Where the last button of a full line ends.
    fn right(&self) -> f32 {
        self.a_line as f32 * (self.width + self.gap) - self.gap
    }
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
        for width in [140.0, 200.0, 336.0, 352.0, 376.0, 400.0, 480.0, 900.0] {
            let grid = Grid::of(width, 11);
            assert!(grid.right() <= width + 0.5, "{width}: {grid:?}");
            assert!(grid.width >= 20.0, "{width}: {grid:?}");
        }
        assert_eq!(Grid::of(480.0, 11).width, 40.0);
        assert_eq!(Grid::of(336.0, 11).lines, 1);
        assert_eq!(
            (Grid::of(148.0, 11).lines, Grid::of(148.0, 11).a_line),
            (2, 6)
        );
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
