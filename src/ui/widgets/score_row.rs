//! One metric of a day: its name, its score, and a ruler with a cell for each point of the scale.
//!
//! The row takes the keyboard as a whole; its cells take the mouse and a screen reader's click.
//! A blank row shows no chosen cell: blank is not 0.

mod ends;
mod ruler;

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Event, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::chart::cue::Cue;
use crate::lang::choice::Past;
use crate::lang::say;
use crate::model::metric::MetricId;
use crate::model::scale::Scale;
use crate::ui::icons;
use crate::ui::text::number;
use crate::ui::theme::{ROUND, Tokens, font};

use ends::Ends;
use ruler::{Marks, Ruler};

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
    /// The score of the day before.
    pub before: Option<f64>,
    /// What that day is called: "yesterday" only seen from today.
    pub past: Past,
    /// What the low end means.
    pub low: String,
    /// What the high end means.
    pub high: String,
    /// "lower is better", shown where the ends are not.
    pub direction: String,
}

/// Rows narrower than this stand in a card with a padding of 8 points.
const NARROW: f32 = 270.0;

/// The room that a score takes behind a name.
const SCORE: f32 = 40.0;

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

impl Size {
    /// Where the ruler begins below the name, and its height.
    const fn ruler(self) -> (f32, f32) {
        match self {
            Self::Full => (26.0, 40.0),
            Self::Dense => (22.0, 32.0),
        }
    }

    /// What is marked around a row that has the keyboard: inside its card, whose padding is smaller where it
    /// is narrow, and clear of the rows above and below.
    fn ring(self, row: Rect) -> Rect {
        let (beside, top) = if row.width() < NARROW {
            (6.0, 6.0)
        } else {
            (12.0, 10.0)
        };
        let (above, below) = match self {
            Self::Full => (top, 5.0),
            Self::Dense => (3.0, 3.0),
        };
        Rect::from_min_max(row.min - vec2(beside, above), row.max + vec2(beside, below))
    }
}

/// A scale of more points than these has a field instead of cells.
const MOST_CELLS: usize = 11;

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
    /// Whether it has too many points for cells, and a field instead.
    pub fn is_number(&self) -> bool {
        !self.scale.fits_buttons(MOST_CELLS)
    }

    /// What a screen reader says of the row.
    fn spoken(&self) -> String {
        let blank = || {
            self.elsewhere
                .clone()
                .unwrap_or_else(|| say::ScoreBlank.text())
        };
        let score = self.value.map_or_else(blank, number);
        let (name, value) = (self.name.as_str(), score.as_str());
        match self.before {
            None => say::RowSpoken { name, value }.text(),
            Some(before) => say::RowSpokenBefore {
                name,
                value,
                told: &before_of(self, before),
            }
            .text(),
        }
    }
}

/// Draws the row; returns its response and what was done with it. A scale with too many points for
/// cells is [`super::number_row`]'s.
pub fn show(ui: &mut Ui, row: &Row, size: Size, id: Id) -> (Response, Option<Did>) {
    let values = row.scale.buttons(MOST_CELLS).unwrap_or_default();
    let width = ui.available_width();
    let words = (size == Size::Full).then(|| Ends::of(ui, [&row.low, &row.high], width));
    let (top, high) = size.ruler();
    let below = words.as_ref().map_or(0.0, |ends| ends.height() + 4.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, top + high + below), Sense::hover());
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
        let ring = size.ring(rect).intersect(ui.clip_rect());
        let (round, stroke) = (CornerRadius::same(ROUND), Stroke::new(2.0, t.accent));
        ui.painter()
            .rect(ring, round, t.hover, stroke, StrokeKind::Inside);
    }
    head(ui, row, size, rect, focused);
    let at = Rect::from_min_size(pos2(rect.left(), rect.top() + top), vec2(width, high));
    let marks = Marks {
        name: &row.name,
        salt: row.metric.as_str(),
        ink: Tokens::of(ui).series(row.cue),
        value: row.value,
        before: row.before,
    };
    let clicked = Ruler::new(at, &values).show(ui, &marks);
    let turned = |value: f64| Did::Scored((row.value != Some(value)).then_some(value));
    let event = clicked.map(turned);
    if let Some(ends) = words {
        ends.show(ui, at);
    }
    let event = event.or_else(|| focused.then(|| keys(ui, row, id)).flatten());
    (response, event)
}

/// The score of the day before: "yesterday 5".
fn before_of(row: &Row, before: f64) -> String {
    let (past, value) = (row.past, &number(before));
    say::ScoreBefore { past, value }.text()
}

/// Name and score at the left; what helps at the right.
pub fn head(ui: &Ui, row: &Row, size: Size, rect: Rect, focused: bool) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let color = t.series(row.cue).color;
    let middle = rect.top() + 10.0;
    let fill = if focused { t.hover } else { t.surface };
    icons::mark(
        painter,
        row.cue,
        pos2(rect.left() + 7.0, middle),
        5.0,
        color,
        fill,
    );
    let lay = |size: f32| painter.layout_no_wrap(row.name.clone(), font(size), t.ink);
    // A long name is smaller where it would leave its score no room.
    let fits = |size: &f32| lay(*size).size().x + 22.0 + SCORE <= rect.width();
    let galley = lay([16.0, 14.0].into_iter().find(fits).unwrap_or(12.0));
    let name = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + 22.0, middle), galley.size());
    painter.galley(name.min, galley, t.ink);
    let score = match (row.mean_of, row.value) {
        // On the narrowest windows the mean alone has room.
        (Some((mean, n)), _) if rect.right() - name.right() > MEAN => say::MeanOf {
            figure: &number(mean),
            n,
        }
        .text(),
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
    let before = row.before.map(|before| before_of(row, before));
    let help = match (size, focused, before) {
        (Size::Dense, ..) => row.direction.clone(),
        (_, true, Some(told)) => say::TypeANumberBefore { told: &told }.text(),
        (_, true, None) => say::TypeANumber.text(),
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

/// The digit that these events begin with, and how many of them write it. Where the row of digits writes letters
/// without Shift (French, Czech), the place of the key says which digit is meant: here nothing else is typed.
fn digit(events: &[Event]) -> Option<(u8, usize)> {
    let written = |text: &str| match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    };
    match events {
        [Event::Text(text), ..] => Some((written(text)?, 1)),
        [
            Event::Key {
                physical_key: Some(place),
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            },
            Event::Text(text),
            ..,
        ] if written(text).is_none() => {
            let place = DIGITS.iter().position(|digit| digit == place)?;
            Some((place as u8, 2))
        }
        _ => None,
    }
}

/// The keys of the digits, from 0.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// Takes the first typed digit out of the events, whatever keyboard it came from.
pub fn take_digit(events: &mut Vec<Event>) -> Option<u8> {
    let found = |at| digit(&events[at..]).map(|(digit, many)| (digit, at..at + many));
    let (digit, range) = (0..events.len()).find_map(found)?;
    events.drain(range);
    Some(digit)
}

/// Takes a typed point or comma that comes before the next digit out of the events.
pub fn take_point(events: &mut Vec<Event>) -> bool {
    let is_point = |event: &Event| matches!(event, Event::Text(text) if text == "." || text == ",");
    let next = |at: &usize| is_point(&events[*at]) || digit(&events[*at..]).is_some();
    let at = (0..events.len()).find(next);
    let at = at.filter(|at| is_point(&events[*at]));
    at.map(|at| events.remove(at)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_row_of_digits_that_writes_letters_scores_by_its_places() {
        let key = |place, text: &str, modifiers| {
            let key = Event::Key {
                key: place,
                physical_key: Some(place),
                pressed: true,
                repeat: false,
                modifiers,
            };
            [key, Event::Text(text.into())]
        };
        // French: é and à; Czech: ě; with Shift they write the digit itself.
        let mut events = [
            key(Key::Num2, "é", Modifiers::NONE),
            key(Key::Num0, "à", Modifiers::NONE),
            key(Key::Num2, "ě", Modifiers::NONE),
            key(Key::Num7, "7", Modifiers::SHIFT),
            // A letter, and a sign that Shift writes where digits need none.
            key(Key::A, "a", Modifiers::NONE),
            key(Key::Num4, "$", Modifiers::SHIFT),
        ]
        .concat();
        let digits = std::iter::from_fn(|| take_digit(&mut events));
        assert_eq!(digits.collect::<Vec<_>>(), [2, 0, 2, 7]);
        // What is left is the key of the 7, the letter and the sign.
        assert_eq!(events.len(), 5);
    }

    #[test]
    fn a_point_is_taken_in_its_turn() {
        let typed = |text: &str| Event::Text(text.into());
        let mut events = vec![typed("4"), typed(","), typed("5")];
        assert!(!take_point(&mut events));
        assert_eq!(take_digit(&mut events), Some(4));
        assert!(take_point(&mut events) && !take_point(&mut events));
        assert_eq!(take_digit(&mut events), Some(5));
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
