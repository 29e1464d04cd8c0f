//! Three questions about the last week, once a week, for who wants them.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::peg;
use crate::ui::action::Action;
use crate::ui::state::{ChosenCheckin, DayState};
use crate::ui::text::mean;
use crate::ui::theme::GAP;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::score_row::Row;
use crate::ui::widgets::{body, card, card_title, muted};

use super::details::measures;
use super::scoring;

/// The questions and what was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    date: NaiveDate,
    rows: Vec<Row>,
    /// The mean of all three, once they are answered.
    score: Option<f64>,
}

/// The questions of `date`, seen on `today`; none where they are not due.
pub fn content(
    journal: &Journal,
    (date, today): (NaiveDate, NaiveDate),
    chosen: Option<ChosenCheckin>,
) -> Option<Content> {
    peg::is_due(journal, date, today).then(|| Content {
        date,
        rows: peg::asked(journal)
            .map(|metric| scoring::row_of(journal, metric, (date, today), chosen))
            .collect(),
        score: peg::score(journal, date),
    })
}

/// Draws the card: closed until wanted, and as high as it is then while it is answered.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut DayState) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 24, |ui| {
        card_title(ui, &say::WeeklyTitle.text());
        let begun = content.rows.iter().any(|row| row.value.is_some());
        if !begun && !state.weekly {
            muted(ui, &say::WeeklyAsk.text());
            state.weekly = Push::new(say::WeeklyAnswer.text())
                .small()
                .show(ui)
                .clicked();
            if let Some(first) = content.rows.first().filter(|_| state.weekly) {
                // Digits answer at once.
                ui.memory_mut(|memory| memory.request_focus(measures::row_id(first)));
            }
            return;
        }
        for row in &content.rows {
            body(ui, &peg::question(&row.metric).unwrap_or_default());
            let row = std::slice::from_ref(row);
            actions.extend(measures::ui(ui, content.date, row, state));
        }
        let score = content.score.map(|score| {
            let figure = &mean(score);
            say::WeeklyScore { figure }.text()
        });
        let words = score.unwrap_or_else(|| say::LeaveOut.text());
        muted(ui, &words);
    });
    ui.add_space(GAP - 8.0);
    actions
}
