//! What is still missing for the first answer: how many days and sessions there are of those that are needed, and
//! what the latest session waits for.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::effect::Effect;
use crate::analysis::verdict::{LEAST_CLEAN, LEAST_SCORED, LEAST_SESSIONS, Verdict};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::session::Session;
use crate::ui::text::{day_month, sentence_case};
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::widgets::{body, card, card_title, muted};
use crate::words::{Subject, Voice};

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// What the answer is made of.
    basis: String,
    /// "Days scored", how many there are, and how many are needed.
    counts: [(String, usize, usize); 2],
    /// "Your massage of 22 Nov is noted; 2 of the 3 days after it are scored."
    latest: String,
}

/// What is shown while it is too early for an answer; `None` once there is another one.
pub fn content(journal: &Journal, effect: &Effect, today: NaiveDate) -> Option<Content> {
    if effect.verdict != Verdict::TooEarly || effect.is_chained() {
        return None;
    }
    let (missing, subject) = (effect.missing, Subject::of(effect, Voice::You));
    let days = if missing.scored > 0 || missing.clean == 0 {
        let scored = LEAST_SCORED.saturating_sub(missing.scored);
        (say::FirstDaysScored.text(), scored, LEAST_SCORED)
    } else {
        let clean = LEAST_CLEAN.saturating_sub(missing.clean);
        let words = say::FirstDaysAway { subject: &subject }.text();
        (words, clean, LEAST_CLEAN)
    };
    // One that was just noted is there, though its days are still to come.
    let (noted, usable) = (
        effect.sessions.all,
        LEAST_SESSIONS.saturating_sub(missing.sessions),
    );
    let counted = |words: String| sentence_case(&words);
    let sessions = if noted < LEAST_SESSIONS {
        let words = say::FirstDaysSessions { subject: &subject };
        (counted(words.text()), noted, LEAST_SESSIONS)
    } else {
        let words = say::FirstDaysSessionsScored { subject: &subject };
        (counted(words.text()), usable, LEAST_SESSIONS)
    };
    Some(Content {
        basis: say::FirstDaysBasis { subject: &subject }.text(),
        latest: latest(journal, effect, &subject, today),
        counts: [days, sessions],
    })
}

/// What is known of the days after the latest session.
fn latest(journal: &Journal, effect: &Effect, subject: &Subject, today: NaiveDate) -> String {
    let is_meant = |session: &&Session| {
        let kind = effect
            .kind
            .as_ref()
            .is_none_or(|kind| *kind == session.kind);
        kind && session.date <= today
    };
    let last = journal
        .sessions()
        .iter()
        .filter(is_meant)
        .max_by_key(|session| session.date);
    let Some(last) = last else {
        return say::FirstDaysNoteEach { subject }.text();
    };
    let metric = journal.metrics().get(&effect.metric);
    let is_scored = |back: &u64| {
        let date = last.date.checked_add_days(Days::new(*back));
        let value = date
            .zip(metric)
            .and_then(|(date, metric)| journal.value(date, metric));
        value.is_some()
    };
    let needed = effect.outcome_days;
    let scored = (1..=needed as u64).filter(is_scored).count();
    let day_name = &day_month(last.date, today);
    match scored {
        0 => say::FirstDaysUnscored {
            day_name,
            needed,
            subject,
        }
        .text(),
        scored if scored == needed => say::FirstDaysAllScored {
            day_name,
            needed,
            subject,
        }
        .text(),
        scored => say::FirstDaysSomeScored {
            day_name,
            needed,
            scored,
            subject,
        }
        .text(),
    }
}

/// Draws the card.
pub fn ui(ui: &mut Ui, content: &Content) {
    card(ui, 24, |ui| {
        card_title(ui, &say::AnswerOnItsWay.text());
        muted(ui, &content.basis);
        for (words, have, need) in &content.counts {
            count(ui, words, (*have, *need));
        }
        body(ui, &content.latest);
    });
    ui.add_space(GAP - 8.0);
}

/// A name, "3 of 30", and a bar of as many cells as are needed.
fn count(ui: &mut Ui, words: &str, (have, need): (usize, usize)) {
    let (t, width) = (Tokens::of(ui), ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 44.0), Sense::hover());
    let told = say::NOfAll { all: need, n: have }.text();
    let name = &legible::line(words);
    let spoken = say::NameAndTold { name, told: &told }.text();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let painter = ui.painter();
    let right = pos2(rect.right(), rect.top() + 12.0);
    let told = painter.text(right, Align2::RIGHT_CENTER, told, font(14.0), t.muted);
    let room = told.left() - rect.left() - 8.0;
    let name = crate::ui::widgets::list_row::one_line(painter, words, 16.0, t.ink, room);
    let at = pos2(rect.left(), rect.top() + 12.0 - name.size().y / 2.0);
    painter.galley(at, name, t.ink);
    let each = width / need as f32;
    for i in 0..need {
        let from = pos2(rect.left() + each * i as f32, rect.top() + 28.0);
        let cell = Rect::from_min_size(from, vec2(each - if need > 10 { 2.0 } else { 4.0 }, 12.0));
        let color = if i < have { t.accent } else { t.soft };
        painter.rect_filled(cell, 2.0, color);
    }
}
