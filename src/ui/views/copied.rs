//! A day and a session as text, for the clipboard.

use chrono::NaiveDate;

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
        Some(format!("{} {}", metric.name, number(score)))
    });
    lines.push(scores.collect::<Vec<_>>().join(", "));
    if let Some(day) = day {
        let named =
            |what: &str, words: Option<String>| words.map(|words| format!("{what}: {words}"));
        let details = [
            named("Where it hurts", areas::summary(day)),
            named("Painkillers", painkillers::summary(day)),
            named("Sleep", sleep::summary(day)),
            named(
                "Tags",
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
    let line = format!("{}: {}", say_day(session.date), session_line(session));
    let parts = [Some(line), session.cost.clone(), session.note.clone()];
    let parts = parts.into_iter().flatten();
    let parts: Vec<_> = parts.filter(|part| !part.trim().is_empty()).collect();
    legible::lines(&parts.join("\n")).into_owned()
}
