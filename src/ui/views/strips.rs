//! The last 14 days at a glance: one strip a metric on one date axis, gaps for missing days.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::Ui;

use crate::chart::fortnight::{first, fortnight};
use crate::chart::spec::Chart;
use crate::chart::trend;
use crate::drawing::Look;
use crate::lang::{self, say};
use crate::model::journal::Journal;
use crate::report::outgoing::Outgoing;
use crate::ui::action::Action;
use crate::ui::plot;
use crate::ui::text::day_month;
use crate::ui::views::charted;
use crate::ui::widgets::{card_title, steady};

/// From this width on names stand beside their strips.
const ROOMY: f32 = 240.0;
/// Height of a strip.
const STRIP: f32 = 22.0;

/// The days, and what is taken along of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What is drawn.
    pub chart: Arc<Chart>,
    outgoing: Outgoing,
}

/// The fortnight that ends on `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let last = if date == today {
        say::AxisToday.text()
    } else {
        day_month(date, today)
    };
    let first = first(date);
    let chart = fortnight(journal, date, [day_month(first, today), last]);
    let metrics: Vec<_> = journal.metrics().daily().collect();
    let table = trend::table(journal, &metrics, &(first..=date));
    // Elsewhere today is no day.
    let dated = [first, date].map(lang::date);
    let outgoing = fortnight(journal, date, dated);
    Content {
        chart: Arc::new(chart),
        outgoing: Outgoing::seen("fortnight", outgoing, table),
    }
}

/// Draws the strips.
pub fn ui(ui: &mut Ui, content: &Content) -> Option<Action> {
    // Above it stands what is worked out, and where it has room, what the day asks.
    steady(ui, "fortnight", |ui| drawn(ui, content))
}

fn drawn(ui: &mut Ui, content: &Content) -> Option<Action> {
    let (chart, outgoing) = (&content.chart, &content.outgoing);
    let made = charted::above(ui, outgoing, |ui| {
        card_title(ui, &chart.title);
    });
    let look = Look {
        beside: ui.available_width() >= ROOMY,
        ..plot::look(ui)
    };
    let look = look.panels(STRIP);
    charted::show(ui, "fortnight", (chart, &look), outgoing).or(made)
}
