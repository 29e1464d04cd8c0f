//! Asks before a day goes to another date, where something stands there or sessions could go too. It says what goes
//! where; nothing goes without a push.

use chrono::NaiveDate;
use egui::Ui;

use crate::model::journal::Journal;
use crate::model::moving::{Manner, There, contents};
use crate::ui::action::Action;
use crate::ui::state::ViewState;
use crate::ui::text::short_date;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card_title, muted};

/// What stands on a day, in words: "2 check-ins, a note".
pub fn held(journal: &Journal, date: NaiveDate) -> String {
    journal.day(date).map_or_else(String::new, contents)
}

/// The sessions of a day in words: "its session (massage)", "its 2 sessions (massage, heat)".
pub fn sessions(journal: &Journal, date: NaiveDate) -> Option<String> {
    let all = journal.sessions_on(date);
    let kinds: Vec<_> = all.iter().map(|session| session.kind.as_str()).collect();
    match kinds.len() {
        0 => None,
        1 => Some(format!("its session ({})", kinds[0])),
        n => Some(format!("its {n} sessions ({})", kinds.join(", "))),
    }
}

/// Draws the question while it is open.
pub fn ui(ui: &Ui, journal: &Journal, view: &mut ViewState, today: NaiveDate) -> Vec<Action> {
    let Some(moving) = &mut view.moving else {
        return Vec::new();
    };
    let (from, to) = (moving.from, moving.to);
    let [here, there] = [from, to].map(|date| short_date(date, today));
    let (mut actions, mut open) = (Vec::new(), true);
    let modal = egui::Modal::new(egui::Id::unique("moving")).show(ui.ctx(), |ui| {
        ui.set_width(460.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, &format!("Move {here} to {there}"));
        body(ui, &format!("On {here}: {}.", held(journal, from)));
        let taken = held(journal, to);
        if !taken.is_empty() {
            body(ui, &format!("On {there} already: {taken}."));
        }
        let theirs = sessions(journal, to).filter(|_| !taken.is_empty());
        let mine = sessions(journal, from);
        if mine.is_some() || theirs.is_some() {
            let words = mine.as_ref().map(|words| format!("Take {words} along"));
            let words = words.unwrap_or_else(|| "Swap sessions too".to_owned());
            if Push::new(words)
                .chosen(moving.sessions)
                .small()
                .show(ui)
                .clicked()
            {
                moving.sessions = !moving.sessions;
            }
        }
        if let Some(words) = mine.filter(|_| !moving.sessions) {
            muted(ui, &format!("Else {words} stays on {here}."));
        }
        if let Some(words) = theirs {
            let stays = format!("Of {there}, {words} stays there.");
            let comes = format!("Of {there}, {words} comes to {here} where the two days swap.");
            muted(ui, if moving.sessions { &comes } else { &stays });
        }
        let ways: &[(&str, There, Look)] = if taken.is_empty() {
            &[("Move it", There::Stays, Look::Primary)]
        } else {
            &[
                ("Swap the two days", There::Swaps, Look::Primary),
                ("Replace what is there", There::Goes, Look::Remove),
            ]
        };
        ui.horizontal_wrapped(|ui| {
            for (at, (words, there, look)) in ways.iter().enumerate() {
                let push = Push::new(*words).look(*look).inset().show(ui);
                // In the pass in which the question is measured nothing takes the keyboard.
                if at == 0 && moving.fresh && push.enabled() && !ui.is_sizing_pass() {
                    push.request_focus();
                    moving.fresh = false;
                }
                if push.clicked() {
                    let (sessions, there) = (moving.sessions, *there);
                    let manner = Manner { sessions, there };
                    actions.push(Action::MoveDay { from, to, manner });
                    open = false;
                }
            }
            open &= !Push::new("Cancel").show(ui).clicked();
        });
        muted(ui, "Undo brings all of it back.");
    });
    if modal.should_close() || !open {
        view.moving = None;
    }
    actions
}
