//! The ruler of a score: equal cells in one border, tinted up to the score, and a mark where that of the day before was.
//!
//! It stands on one line in every window; where the numbers of all cells have no room, every second (third, …)
//! cell is numbered, as on any ruler. A score between two points has its mark between their cells.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::text::number;
use crate::ui::theme::{Ink, ROUND, Tokens, font, mix};

/// The sizes of the numbers, the one that is wished for first.
const SIZES: [f32; 3] = [16.0, 14.0, 12.0];

/// The cells of a scale in this place.
pub(super) struct Ruler<'a> {
    place: Rect,
    values: &'a [f64],
}

/// What is shown on it.
pub(super) struct Marks<'a> {
    /// What the cells are called, before their number.
    pub name: &'a str,
    /// What tells them from those of other rulers.
    pub salt: &'a str,
    pub ink: Ink,
    pub value: Option<f64>,
    pub before: Option<f64>,
}

/// How the cells are numbered.
struct Numbers {
    size: f32,
    /// Every so many cells.
    stride: usize,
    /// The width of the widest.
    widest: f32,
}

impl<'a> Ruler<'a> {
    /// `values` are the points of a scale, in equal steps.
    pub(super) const fn new(place: Rect, values: &'a [f64]) -> Self {
        Self { place, values }
    }

    /// Draws it; tells the value whose cell was clicked.
    pub(super) fn show(&self, ui: &mut Ui, marks: &Marks<'_>) -> Option<f64> {
        let chosen = self.cell_of(marks.value);
        let mut clicked = None;
        let mut hovered = None;
        for (i, value) in self.values.iter().enumerate() {
            let id = ui.make_persistent_id(("score", marks.salt, i));
            // Not focusable: the row has the keyboard.
            let response = ui.interact(self.cell(i), id, Sense::CLICK);
            let is_chosen = chosen == Some(i);
            let name = format!("{} {}", marks.name, number(*value));
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
            if response.clicked() {
                clicked = Some(*value);
            }
            if response.hovered() {
                hovered = Some(i);
            }
        }
        let numbers = Numbers::of(ui, self.values, self.width());
        self.ground(ui, marks, &numbers);
        if let Some(i) = hovered.filter(|i| chosen != Some(*i)) {
            let t = Tokens::of(ui);
            let (round, stroke) = (CornerRadius::same(ROUND), Stroke::new(1.0, t.ink));
            ui.painter()
                .rect(self.cell(i), round, t.hover, stroke, StrokeKind::Inside);
        }
        self.numbered(ui, chosen, &numbers);
        self.before(ui, marks, &numbers);
        clicked
    }

    fn width(&self) -> f32 {
        self.place.width() / self.values.len().max(1) as f32
    }

    /// The place of a cell.
    fn cell(&self, i: usize) -> Rect {
        let left = self.place.left() + self.width() * i as f32;
        Rect::from_min_size(
            pos2(left, self.place.top()),
            vec2(self.width(), self.place.height()),
        )
    }

    /// The cell of a value; none where it lies between two.
    fn cell_of(&self, value: Option<f64>) -> Option<usize> {
        self.values.iter().position(|point| Some(*point) == value)
    }

    /// Where a value stands: in the middle of its cell, or between two cells and clear of their numbers.
    fn x(&self, value: f64, numbers: &Numbers) -> f32 {
        let (Some(first), Some(last)) = (self.values.first(), self.values.last()) else {
            return self.place.left();
        };
        let steps = self.values.len() as f64 - 1.0;
        let place = (value - first) / (last - first).max(f64::MIN_POSITIVE) * steps;
        let place = place.clamp(0.0, steps);
        let (whole, part) = (place.floor(), place.fract());
        if part < 1e-6 {
            return self.cell(whole as usize).center().x;
        }
        let free = (self.width() - numbers.widest - 6.0).max(0.0);
        self.cell(whole as usize).right() + (part as f32 - 0.5) * free
    }

    /// The border, the tint up to the score, the strokes between the cells, and the score itself.
    fn ground(&self, ui: &Ui, marks: &Marks<'_>, numbers: &Numbers) {
        let (t, painter, ink) = (Tokens::of(ui), ui.painter(), marks.ink);
        let round = CornerRadius::same(ROUND);
        let chosen = self.cell_of(marks.value);
        painter.rect_filled(self.place, round, t.surface);
        let x = marks.value.map(|value| self.x(value, numbers));
        if let Some(x) = x {
            let corners = CornerRadius {
                ne: 0,
                se: 0,
                ..round
            };
            painter.rect_filled(self.place.with_max_x(x), corners, ink.tint);
        }
        let tall = self.place.height() / 4.0;
        for i in 1..self.values.len() {
            if chosen.is_some_and(|at| at == i || at + 1 == i) {
                continue;
            }
            let left = self.cell(i).left();
            let is_tinted = x.is_some_and(|x| left < x);
            let color = if is_tinted {
                mix(ink.tint, ink.color, 0.2)
            } else {
                t.line
            };
            let y = self.place.shrink(tall).y_range();
            painter.vline(left, y, Stroke::new(1.0, color));
        }
        let edge = Stroke::new(1.0, t.edge);
        painter.rect_stroke(self.place, round, edge, StrokeKind::Inside);
        match (chosen, x) {
            (Some(i), _) => painter.rect_filled(self.cell(i), round, ink.color),
            (None, Some(x)) => {
                let size = vec2(4.0, self.place.height());
                let mark = Rect::from_center_size(pos2(x, self.place.center().y), size);
                painter.rect_filled(mark, 2.0, ink.color)
            }
            (None, None) => return,
        };
    }

    fn numbered(&self, ui: &Ui, chosen: Option<usize>, numbers: &Numbers) {
        let t = Tokens::of(ui);
        for (i, value) in self.values.iter().enumerate() {
            let is_chosen = chosen == Some(i);
            // Beside the chosen one a number would lie on it.
            let hidden = numbers.stride > 1 && chosen.is_some_and(|at| at.abs_diff(i) == 1);
            if !is_chosen && (hidden || i % numbers.stride != 0) {
                continue;
            }
            let large = is_chosen && numbers.stride == 1 && numbers.size > 14.0;
            let (size, color) = match (large, is_chosen) {
                (true, _) => (18.0, t.on_series),
                (_, true) => (numbers.size, t.on_series),
                _ => (numbers.size, t.ink),
            };
            ui.painter().text(
                self.cell(i).center(),
                Align2::CENTER_CENTER,
                number(*value),
                font(size),
                color,
            );
        }
    }

    /// A bar under the number of the day before.
    fn before(&self, ui: &Ui, marks: &Marks<'_>, numbers: &Numbers) {
        let Some(value) = marks.before else { return };
        let color = if marks.value == Some(value) {
            Tokens::of(ui).on_series
        } else {
            marks.ink.color
        };
        let (from, to) = (self.place.left() + 3.0, self.place.right() - 3.0);
        let wide = self.width().min(16.0) - 4.0;
        let x = self
            .x(value, numbers)
            .clamp(from + wide / 2.0, to - wide / 2.0);
        let y = self.place.bottom() - self.place.height() / 5.0;
        let bar = Rect::from_center_size(pos2(x, y), vec2(wide, 3.0));
        let ground = if self.cell_of(Some(value)).is_none() {
            // It may lie half on the chosen cell, which has its colour.
            Stroke::new(1.0, Tokens::of(ui).surface)
        } else {
            Stroke::NONE
        };
        ui.painter()
            .rect(bar, 1.5, color, ground, StrokeKind::Outside);
    }
}

impl Numbers {
    fn of(ui: &Ui, values: &[f64], cell: f32) -> Self {
        let widest = |size: f32| {
            let color = Tokens::of(ui).ink;
            let wide = |value: &f64| {
                let words = number(*value);
                let galley = ui.painter().layout_no_wrap(words, font(size), color);
                galley.size().x
            };
            values.iter().map(wide).fold(0.0, f32::max)
        };
        let smallest = SIZES[SIZES.len() - 1];
        let fits = |size: &f32| widest(*size) + 1.0 <= cell;
        let size = SIZES.into_iter().find(fits).unwrap_or(smallest);
        let widest = widest(size);
        Self {
            size,
            stride: stride(widest, cell),
            widest,
        }
    }
}

/// Every how many cells a number of this width has room.
fn stride(widest: f32, cell: f32) -> usize {
    ((widest + 1.0) / cell.max(1.0)).ceil().max(1.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINTS: [f64; 11] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0];

    fn ruler(width: f32) -> Ruler<'static> {
        let place = Rect::from_min_size(pos2(24.0, 0.0), vec2(width, 40.0));
        Ruler::new(place, &POINTS)
    }

    #[test]
    fn cells_are_equal_and_fill_the_ruler_at_every_width() {
        for width in [140.0, 168.0, 352.0, 480.0, 656.0, 1072.0] {
            let ruler = ruler(width);
            let cells: Vec<Rect> = (0..11).map(|i| ruler.cell(i)).collect();
            for pair in cells.windows(2) {
                assert!((pair[0].right() - pair[1].left()).abs() < 0.01);
                assert!((pair[0].width() - pair[1].width()).abs() < 0.01);
            }
            assert!((cells[0].left() - 24.0).abs() < 0.01);
            assert!((cells[10].right() - 24.0 - width).abs() < 0.01);
        }
    }

    #[test]
    fn a_value_between_two_points_stands_between_their_cells_and_clear_of_their_numbers() {
        let ruler = ruler(480.0);
        let numbers = Numbers {
            size: 16.0,
            stride: 1,
            widest: 18.0,
        };
        let x = |value| ruler.x(value, &numbers);
        assert!((x(7.0) - ruler.cell(7).center().x).abs() < 0.01);
        assert!((x(7.5) - ruler.cell(7).right()).abs() < 0.01);
        for value in [7.1, 7.9] {
            assert!(x(value) > ruler.cell(7).center().x + 9.0);
            assert!(x(value) < ruler.cell(8).center().x - 9.0);
        }
        assert!((x(-3.0) - ruler.cell(0).center().x).abs() < 0.01);
        assert!((x(12.0) - ruler.cell(10).center().x).abs() < 0.01);
    }

    #[test]
    fn where_numbers_have_no_room_every_second_is_written() {
        assert_eq!(stride(18.0, 43.0), 1);
        assert_eq!(stride(14.0, 15.2), 1);
        assert_eq!(stride(30.0, 15.2), 3);
    }
}
