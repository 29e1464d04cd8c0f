//! Asks before a day goes to another date, where something stands there or sessions could go too. It says what goes
//! where; nothing goes without a push.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::moving::{Manner, There, contents};
use crate::ui::action::Action;
use crate::ui::state::{Moving, ViewState};
use crate::ui::text::short_date;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card_title, muted};

/// What stands on a day, in words: "2 check-ins, a note".
pub fn held(journal: &Journal, date: NaiveDate) -> String {
    journal.day(date).map_or_else(String::new, contents)
}

/// The sessions of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sessions {
    /// How many; at least one.
    pub n: usize,
    /// Their kinds: "massage, heat".
    pub names: String,
}

impl Sessions {
    /// "its session (massage)", "its 2 sessions (massage, heat)".
    pub fn words(&self) -> String {
        let Self { n, names } = self;
        say::DaySessions { n: *n, names }.text()
    }
}

/// The sessions of a day; `None` where it has none.
pub fn sessions(journal: &Journal, date: NaiveDate) -> Option<Sessions> {
    let all = journal.sessions_on(date);
    let kinds: Vec<_> = all.iter().map(|session| session.kind.as_str()).collect();
    let (n, names) = (kinds.len(), kinds.join(", "));
    (n > 0).then_some(Sessions { n, names })
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
        let (day_name, other_day) = (&here, &there);
        card_title(
            ui,
            &say::MovingTitle {
                day_name,
                other_day,
            }
            .text(),
        );
        let told = &held(journal, from);
        body(ui, &say::MovingHere { day_name, told }.text());
        let told = &held(journal, to);
        let is_free = told.is_empty();
        if !is_free {
            body(ui, &say::MovingThere { other_day, told }.text());
        }
        let theirs = sessions(journal, to).filter(|_| !is_free);
        sessions_too(
            ui,
            [day_name, other_day],
            moving,
            [sessions(journal, from), theirs],
        );
        let ways: &[(String, There, Look)] = &if is_free {
            vec![(say::MoveIt.text(), There::Stays, Look::Primary)]
        } else {
            vec![
                (say::SwapDays.text(), There::Swaps, Look::Primary),
                (say::ReplaceThere.text(), There::Goes, Look::Remove),
            ]
        };
        ui.horizontal_wrapped(|ui| {
            for (at, (words, there, look)) in ways.iter().enumerate() {
                let push = Push::new(words).look(*look).inset().show(ui);
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
            open &= !Push::new(say::Cancel.text()).show(ui).clicked();
        });
        muted(ui, &say::UndoBringsAllBack.text());
    });
    if modal.should_close() || !open {
        view.moving = None;
    }
    actions
}

/// Asks whether sessions go too, where either day has some, and says what becomes of them.
fn sessions_too(
    ui: &mut Ui,
    [day_name, other_day]: [&str; 2],
    moving: &mut Moving,
    [mine, theirs]: [Option<Sessions>; 2],
) {
    if mine.is_some() || theirs.is_some() {
        let take = |Sessions { n, names }: &Sessions| say::MovingTake { n: *n, names }.text();
        let words = mine.as_ref().map(take);
        let words = words.unwrap_or_else(|| say::MovingSwapSessions.text());
        let push = Push::new(words).chosen(moving.sessions).small();
        if push.show(ui).clicked() {
            moving.sessions = !moving.sessions;
        }
    }
    if let Some(Sessions { n, names }) = mine.as_ref().filter(|_| !moving.sessions) {
        let (n, names) = (*n, names.as_str());
        muted(ui, &say::MovingElse { day_name, n, names }.text());
    }
    if let Some(Sessions { n, names }) = theirs.as_ref() {
        let (n, names) = (*n, names.as_str());
        let words = if moving.sessions {
            say::MovingComes {
                day_name,
                n,
                names,
                other_day,
            }
            .text()
        } else {
            say::MovingStays {
                n,
                names,
                other_day,
            }
            .text()
        };
        muted(ui, &words);
    }
}
