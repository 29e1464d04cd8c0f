//! The menu: every command of the table with its keys.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Popup, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::action::Action;
use super::command::{self, Command, CommandRow};
use super::state::Page;
use super::theme::{ROUND, Tokens, dimmed, font};
use crate::lang::say;

const WIDTH: f32 = 320.0;
const ITEM: f32 = 36.0;

/// What the menu shows.
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    /// The page that is open.
    pub page: Page,
    /// Commands that have nothing to do now.
    pub idle: &'a [Command],
    /// Whether it opens in this frame, by its key.
    pub opens: bool,
}

/// Draws the menu of this button while it is open.
pub fn ui(button: &Response, content: Content<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    if content.opens {
        Popup::open_id(&button.ctx, Popup::default_response_id(button));
    }
    Popup::menu(button)
        .accessible_name(say::Menu.text())
        .show(|ui| {
            let window = ui.ctx().content_rect().size();
            let width = WIDTH.min(window.x - 48.0);
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            let high = height(command::menu().count(), window.y - 144.0);
            ui.set_max_height(high);
            let area = ScrollArea::vertical().max_height(high);
            area.show(ui, |ui| {
                for (at, (row, command)) in command::menu().enumerate() {
                    let response = item(ui, row, command, content);
                    if content.opens && at == 0 {
                        response.request_focus();
                    }
                    if response.clicked() {
                        actions.push(Action::Run(command));
                        ui.close();
                    }
                }
            });
        });
    actions
}

/// How high so many rows are in this room: where not all have it, half of a row says that it goes on.
fn height(rows: usize, room: f32) -> f32 {
    let all = rows as f32 * ITEM;
    if all <= room {
        return all;
    }
    (((room / ITEM - 0.5).floor() + 0.5) * ITEM).max(1.5 * ITEM)
}

fn item(ui: &mut Ui, row: &CommandRow, command: Command, content: Content<'_>) -> Response {
    let t = Tokens::of(ui);
    let enabled = !content.idle.contains(&command);
    let chosen = command == Command::Go(content.page);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ITEM), sense);
    response.widget_info(|| match command {
        Command::Go(_) => WidgetInfo::selected(Role::MenuItemRadio, enabled, chosen, row.words()),
        _ => WidgetInfo::labeled(Role::MenuItem, enabled, row.words()),
    });
    let painter = ui.painter();
    let round = CornerRadius::same(ROUND);
    if chosen || (enabled && response.hovered()) {
        painter.rect_filled(rect, round, if chosen { t.soft } else { t.hover });
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, t.accent);
        painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
    }
    let dimmed = |color| if enabled { color } else { dimmed(t, color) };
    let words = dimmed(if chosen { t.accent } else { t.ink });
    let (left, right) = (rect.left() + 12.0, rect.right() - 12.0);
    let middle = rect.center().y;
    painter.text(
        pos2(left, middle),
        Align2::LEFT_CENTER,
        row.words(),
        font(16.0),
        words,
    );
    if row.call.is_some_and(|(_, keys)| !keys.is_empty()) {
        let at = pos2(right, middle);
        painter.text(
            at,
            Align2::RIGHT_CENTER,
            row.keys(),
            font(14.0),
            dimmed(t.muted),
        );
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_that_goes_on_ends_in_half_of_a_row() {
        for room in 60..1200_u16 {
            let room = f32::from(room);
            let high = height(25, room);
            if high < 25.0 * ITEM {
                assert_eq!((high / ITEM).fract(), 0.5, "{room}");
                assert!(high <= room, "{room}: {high}");
            }
        }
        assert_eq!(height(25, 900.0), 900.0);
    }
}
