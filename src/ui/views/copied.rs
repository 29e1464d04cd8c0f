//! A day and a session as text, for the clipboard.

use chrono::NaiveDate;

use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::session::Session;
use crate::model::typed::say_day;
use crate::ui::text::{number, session_line};

use super::details::{areas, painkillers, sleep};

/// What is noted of a day, a line each; its scores on one.
pub fn day(journal: &Journal, date: NaiveDate) -> String {
    let mut lines = vec![say_day(date)];
    let day = journal.day(date);
    let metrics = journal.metrics().scored();
    let scores = metrics.filter_map(|metric| {
        let score = day?.score(&metric.id)?;
        Some(format!("{} {}", metric.title(), number(score)))
    });
    lines.push(scores.collect::<Vec<_>>().join(", "));
    if let Some(day) = day {
        let named = |name: &str, words: Option<String>| {
            words.map(|told| say::NameAndTold { name, told: &told }.text())
        };
        let details = [
            named(&say::DetailAreas.text(), areas::summary(day)),
            named(&say::DetailPainkillers.text(), painkillers::summary(day)),
            named(&say::CopiedSleep.text(), sleep::summary(day)),
            named(
                &say::DetailTags.text(),
                Some(day.tags.join(", ")).filter(|tags| !tags.is_empty()),
            ),
        ];
        lines.extend(details.into_iter().flatten());
    }
    lines.extend(journal.sessions_on(date).iter().map(session_line));
    lines.extend(day.and_then(|day| day.note.clone()));
    lines.retain(|line| !line.trim().is_empty());
    legible::lines(&lines.join("\n")).into_owned()
}

/// A session in one line, with its day and its note.
pub fn session(session: &Session) -> String {
    let (name, told) = (&say_day(session.date), &session_line(session));
    let line = say::NameAndTold { name, told }.text();
    let parts = [Some(line), session.cost.clone(), session.note.clone()];
    let parts = parts.into_iter().flatten();
    let parts: Vec<_> = parts.filter(|part| !part.trim().is_empty()).collect();
    legible::lines(&parts.join("\n")).into_owned()
}
