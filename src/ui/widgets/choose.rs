//! A short list to choose one of.

use egui::{Response, Ui};

use crate::lang::say;

/// Draws the list, closed but for the chosen words; returns what was chosen. A screen reader calls it
/// "Kind: Massage". It shows all entries, or as many as have room and half of the next one, so that
/// it is seen that it goes on; what is chosen stands on more lines where one has no room for it. While it is
/// open it has the keyboard, and its button has it afterwards.
pub fn choose<T>(
    ui: &mut Ui,
    name: &str,
    open: &str,
    width: f32,
    options: impl IntoIterator<Item = (String, T)>,
) -> Option<T> {
    let options: Vec<(String, T)> = options.into_iter().collect();
    let row = ui.spacing().interact_size.y;
    let room = ui.ctx().content_rect().height() * ROOM;
    let first = options.iter().position(|(words, _)| words == open);
    let first = first.unwrap_or_default();
    let has_keyboard = ui.make_persistent_id(("list has the keyboard", name));
    let had = ui.data(|data| data.get_temp::<bool>(has_keyboard).is_some());
    let mut chosen = None;
    let combo = egui::ComboBox::from_id_salt(name)
        .selected_text(open)
        .width(width)
        .height(height(options.len(), row, room))
        .wrap();
    let button = combo.show_ui(ui, |ui| {
        // The list is laid out with the window's spacing, not with that around its button.
        ui.spacing_mut().interact_size.y = row;
        ui.spacing_mut().item_spacing.y = BETWEEN;
        for (at, (words, value)) in options.into_iter().enumerate() {
            let option = ui.selectable_label(words == open, words);
            // In the pass in which the list is measured nothing takes the keyboard.
            if at == first && !had && option.enabled() {
                option.request_focus();
                // A list that shows it stays as it is, from its first row on.
                if !ui.clip_rect().contains_rect(option.rect) {
                    option.scroll_to_me(Some(egui::Align::Center));
                }
                ui.data_mut(|data| data.insert_temp(has_keyboard, true));
            } else if option.gained_focus() {
                option.scroll_to_me(None);
            }
            if option.clicked() {
                chosen = Some(value);
                ui.close();
            }
        }
    });
    let (list, button) = (button.inner, button.response);
    if had && (list.is_none() || !egui::ComboBox::is_open(ui.ctx(), button.id)) {
        ui.data_mut(|data| data.remove::<bool>(has_keyboard));
        back(&button);
    }
    let label = say::Chosen { name, told: open }.text();
    ui.ctx()
        .accesskit_node_builder(button.id, |node| node.set_label(label));
    chosen
}

/// Gives the keyboard to the button of a list that is closed, unless another control took it.
fn back(button: &Response) {
    let focused = button.ctx.memory(egui::Memory::focused);
    let layer = focused.and_then(|id| {
        let ctx = &button.ctx;
        ctx.viewport(|view| view.prev_pass.widgets.order(id))
    });
    if layer.is_none_or(|(layer, _)| layer != button.layer_id) {
        button.request_focus();
    }
}

/// The share of the window's height that a list may take: it opens below or above its button.
const ROOM: f32 = 0.45;

/// The space between two rows.
const BETWEEN: f32 = 4.0;

/// The height of a list of so many rows: all of them, or some and a half.
fn height(rows: usize, row: f32, room: f32) -> f32 {
    let all = rows as f32 * (row + BETWEEN) - BETWEEN;
    if all <= room {
        return all;
    }
    let whole = ((room - row / 2.0) / (row + BETWEEN)).floor().max(1.0);
    whole * (row + BETWEEN) + row / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_shows_all_its_rows_or_ends_in_half_of_one() {
        for room in (100..900).map(|room| room as f32) {
            for rows in 1..40 {
                let height = height(rows, 40.0, room);
                let all = rows as f32 * 44.0 - 4.0;
                assert!(height <= room.max(64.0), "{rows} rows in {room}: {height}");
                let cut = (height + 4.0) % 44.0;
                assert!(
                    height == all || (cut - 24.0).abs() < 0.01,
                    "{rows} in {room}: {height}"
                );
            }
        }
    }
}
