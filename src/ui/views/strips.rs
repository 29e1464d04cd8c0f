//! The last 14 days at a glance: one strip a metric on one date axis, gaps for missing days.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::Ui;

use crate::chart::fortnight::{first, fortnight};
use crate::chart::spec::Chart;
use crate::drawing::Look;
use crate::model::journal::Journal;
use crate::ui::plot;
use crate::ui::text::day_month;
use crate::ui::widgets::card_title;

/// From this width on names stand beside their strips.
const ROOMY: f32 = 240.0;
/// Height of a strip.
const STRIP: f32 = 28.0;

/// The fortnight that ends on `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Arc<Chart> {
    let last = if date == today {
        "today".into()
    } else {
        day_month(date, today)
    };
    let ends = [day_month(first(date), today), last];
    Arc::new(fortnight(journal, date, ends))
}

/// Draws the strips.
pub fn ui(ui: &mut Ui, chart: &Arc<Chart>) {
    card_title(ui, &chart.title);
    let look = Look {
        beside: ui.available_width() >= ROOMY,
        ..plot::look(ui)
    };
    plot::show(ui, "fortnight", chart, &look.panels(STRIP));
}
