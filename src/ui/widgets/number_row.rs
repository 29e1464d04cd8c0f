//! One metric whose scale has too many points for buttons: a field with its unit, minus and plus.

use chrono::NaiveDate;
use egui::{Sense, Ui, vec2};

use crate::lang::say;
use crate::model::scale::{plain, round2};
use crate::model::typed;
use crate::ui::details::{Drafts, FieldId};
use crate::ui::icons::Icon;
use crate::ui::text::number;

use super::draft_field::{self, Slot};
use super::push::Push;
use super::score_row::{Row, Size, head};
use super::{field_error, muted};

/// Draws the row; tells whether its field was left with another text, and the value that minus or
/// plus would set.
pub fn show(ui: &mut Ui, date: NaiveDate, row: &Row, drafts: &mut Drafts) -> (bool, Option<f64>) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        let size = vec2(ui.available_width(), 22.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        head(ui, row, Size::Full, rect, false);
        let field = FieldId::Number(row.metric.clone());
        let (mut left, mut stepped) = (false, None);
        ui.horizontal_wrapped(|ui| {
            if step(ui, row, false) {
                stepped = Some(stepped_from(row, false));
            }
            let value = row.value.map_or_else(String::new, plain);
            let slot = Slot {
                date,
                field: field.clone(),
                name: &row.name,
                hint: "",
                value: &value,
                width: 80.0,
            };
            left = draft_field::show(ui, drafts, &slot).1;
            if step(ui, row, true) {
                stepped = Some(stepped_from(row, true));
            }
            let (min, max) = (number(row.scale.min), number(row.scale.max));
            let range = say::NumberRange {
                has_unit: !row.unit.is_empty(),
                unit: &row.unit,
                low: &min,
                high: &max,
            }
            .text();
            muted(ui, &range);
        });
        if let Some(why) = drafts.error(date, &field) {
            field_error(ui, why);
        } else if let Some(words) = meant(row, drafts.text(date, &field)) {
            muted(ui, &words);
        }
        (left, stepped)
    })
    .inner
}

/// "90 min" for a typed `1h30`; none where the number stands there already.
fn meant(row: &Row, typed: &str) -> Option<String> {
    let value = round2(typed::measured(typed, &row.unit)?);
    let differs = plain(value) != typed.trim() && row.scale.contains(value);
    differs.then(|| {
        format!("{} {}", number(value), row.unit)
            .trim_end()
            .to_owned()
    })
}

/// One step on; from blank it begins at 0, or at the nearer end where the scale has no 0.
fn stepped_from(row: &Row, up: bool) -> f64 {
    let start = row.value.unwrap_or(0.0);
    let start = start.clamp(row.scale.min, row.scale.max);
    row.scale.stepped(Some(start), up)
}

/// Minus or plus; true when it was pushed.
fn step(ui: &mut Ui, row: &Row, up: bool) -> bool {
    let name = row.name.as_str();
    let (icon, words) = if up {
        (Icon::Plus, say::StepMore { name }.text())
    } else {
        (Icon::Bar, say::StepLess { name }.text())
    };
    let end = if up { row.scale.max } else { row.scale.min };
    let push = Push::icon(icon, words);
    push.enabled(row.value != Some(end)).show(ui).clicked()
}
