//! A short list to choose one of.

use egui::Ui;

/// Draws the list, closed but for the chosen words; returns what was chosen. A screen reader calls it
/// "Kind: Massage".
pub fn choose<T>(
    ui: &mut Ui,
    name: &str,
    open: &str,
    width: f32,
    options: impl IntoIterator<Item = (String, T)>,
) -> Option<T> {
    let mut chosen = None;
    let combo = egui::ComboBox::from_id_salt(name)
        .selected_text(open)
        .width(width)
        .truncate();
    let response = combo.show_ui(ui, |ui| {
        for (words, value) in options {
            if ui.selectable_label(words == open, words).clicked() {
                chosen = Some(value);
            }
        }
    });
    let label = format!("{name}: {open}");
    ui.ctx()
        .accesskit_node_builder(response.response.id, |node| node.set_label(label));
    chosen
}
