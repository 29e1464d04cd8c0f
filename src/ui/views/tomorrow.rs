//! What tomorrow may be, on Today once the day's own score is in: seen before, it would lead the hand.

use chrono::NaiveDate;
use egui::Ui;

use crate::analysis::looks::main_metric;
use crate::analysis::tomorrow::Outlook;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, muted, steady};
use crate::words::tomorrow::{how_sure, record, sentence};

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// "Tomorrow: back pain about 4. Four times in five it stays between 3 and 6."
    pub sentence: String,
    /// How often that held.
    pub record: String,
    /// How much of 100 these scores have, for who asks.
    pub how_sure: Option<String>,
}

/// Whether it may be told on the page of `shown`: today, with the main score entered.
pub fn is_told(journal: &Journal, shown: NaiveDate, today: NaiveDate) -> bool {
    let main = journal.metrics().get(&main_metric(journal));
    shown == today && main.is_some_and(|metric| journal.value(today, metric).is_some())
}

/// What the card shows; `None` before it may be told, and while too little is known.
pub fn content(
    journal: &Journal,
    outlook: Option<&Outlook>,
    shown: NaiveDate,
    today: NaiveDate,
) -> Option<Content> {
    let outlook = outlook.filter(|outlook| outlook.from == Some(today))?;
    let metric = journal.metrics().get(&outlook.metric)?;
    let sentence = sentence(outlook, metric, today).filter(|_| is_told(journal, shown, today))?;
    Some(Content {
        sentence,
        record: record(outlook).unwrap_or_default(),
        how_sure: how_sure(outlook, today),
    })
}

/// Draws the card.
pub fn ui(ui: &mut Ui, content: &Content) {
    // Above it stands what is worked out apart from it.
    steady(ui, "tomorrow", |ui| drawn(ui, content));
}

fn drawn(ui: &mut Ui, content: &Content) {
    card(ui, 24, |ui| {
        body(ui, &content.sentence);
        let under = format!("{} {}", content.record, say::ScoresAlone.text());
        muted(ui, under.trim());
        let Some(how_sure) = &content.how_sure else {
            return;
        };
        let id = ui.scope_id().with("how sure");
        let mut is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
        let ask = Push::new(say::HowSure.text()).look(Look::Quiet);
        if ask.show(ui).clicked() {
            is_open = !is_open;
            ui.data_mut(|data| data.insert_temp(id, is_open));
        }
        if is_open {
            body(ui, how_sure);
        }
    });
}
