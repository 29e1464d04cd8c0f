//! The licences of everything that is in the program, to be read there.

use std::io::Read as _;
use std::sync::LazyLock;

use egui::{Label, RichText, ScrollArea, TextStyle, Ui};
use flate2::read::GzDecoder;

use crate::lang::say;
use crate::ui::icons::Icon;
use crate::ui::widgets::foldout;
use crate::ui::widgets::push::{Look, Push};

/// Made by a program of the project: `cargo run --manifest-path packaging/Cargo.toml -- licences`.
const PACKED: &[u8] = include_bytes!("../../../../assets/licences.txt.gz");
/// As many lines are seen at a time.
const SEEN: f32 = 16.0;

/// Unpacked where somebody reads it, and never before.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut text = String::new();
    // What is in the program is whole: a test reads it.
    let _ = GzDecoder::new(PACKED).read_to_string(&mut text);
    text.lines().map(str::to_owned).collect()
});

/// Draws the fold, and in it the lines of the text.
pub fn ui(ui: &mut Ui, open: &mut bool) {
    let icon = if *open { Icon::Down } else { Icon::Right };
    let head = Push::new(say::Licences.text());
    if head.lead(icon).look(Look::Quiet).show(ui).clicked() {
        *open = !*open;
    }
    foldout(ui, "licences", *open, |ui| {
        let copy = Push::new(say::LicencesCopy.text())
            .small()
            .look(Look::Quiet);
        if copy.named(say::LicencesCopyName.text()).show(ui).clicked() {
            ui.ctx().copy_text(LINES.join("\n"));
        }
        let row = ui.text_style_height(&TextStyle::Small);
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = ScrollArea::both()
            .id_salt("licences")
            .max_height(row * SEEN);
        rows.auto_shrink(false)
            .show_rows(ui, row, LINES.len(), |ui, rows| {
                for line in &LINES[rows] {
                    // A blank line has its height too.
                    let text = if line.is_empty() { " " } else { line };
                    ui.add(Label::new(RichText::new(text).small()).extend());
                }
            });
    });
}
