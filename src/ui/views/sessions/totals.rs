//! The listed sessions added up by kind, person or year: how many, how long, and what they cost.

use chrono::Datelike;
use egui::Ui;

use crate::analysis::totals::{Total, totals};
use crate::model::session::Session;
use crate::ui::state::AddedBy;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card_title, chips, list_card, muted};
use crate::words::count;

/// What is added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// By what.
    pub by: AddedBy,
    /// Name, and the rest in words: "14 sessions, 13 h 15 min, 540.00 EUR".
    pub lines: Vec<(String, String)>,
    /// Costs that could not be added.
    pub unread: Option<String>,
}

const WAYS: [(AddedBy, &str, &str); 3] = [
    (AddedBy::Kind, "Kind", "Totals by kind"),
    (AddedBy::Person, "Person", "Totals by person"),
    (AddedBy::Year, "Year", "Totals by year"),
];

/// These sessions added up.
pub fn content(sessions: &[&Session], by: AddedBy) -> Content {
    let all = || sessions.iter().copied();
    let mut added = match by {
        AddedBy::Kind => totals(all(), |session| Some(session.kind.title())),
        AddedBy::Person => totals(all(), |session| {
            Some(person(session).unwrap_or_else(|| "with nobody named".into()))
        }),
        AddedBy::Year => totals(all(), |session| Some(session.date.year().to_string())),
    };
    if by == AddedBy::Year {
        added.sort_by(|a, b| b.name.cmp(&a.name));
    }
    let unread: usize = added.iter().map(|total| total.unread_costs).sum();
    Content {
        by,
        unread: (unread > 0).then(|| unread_words(unread)),
        lines: added
            .into_iter()
            .map(|total| (total.name.clone(), words(&total)))
            .collect(),
    }
}

fn unread_words(n: usize) -> String {
    format!(
        "{} could not be added: write a number and a currency, like 45.00 EUR.",
        count(n, "cost", "costs")
    )
}

fn words(total: &Total) -> String {
    let noted = total.sessions - total.without_cost - total.unread_costs;
    let mut parts = vec![count(total.sessions, "session", "sessions")];
    if total.minutes > 0 {
        parts.push(duration(total.minutes));
    }
    let costs: Vec<String> = total.costs.iter().map(ToString::to_string).collect();
    if !costs.is_empty() {
        let sum = costs.join(" and ");
        // What has no cost is not counted as free.
        parts.push(if noted < total.sessions {
            format!("{sum} for {noted} of them")
        } else {
            sum
        });
    }
    parts.join(", ")
}

fn duration(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// Draws the totals; a chip turns what they are added up by.
pub fn ui(ui: &mut Ui, content: &Content, by: &mut AddedBy) {
    list_card(ui, |ui| {
        chips(ui, |ui| {
            card_title(ui, "Totals");
            for (way, words, name) in WAYS {
                let push = Push::new(words).small().named(name);
                if push.chosen(content.by == way).show(ui).clicked() {
                    *by = way;
                }
            }
        });
        // Words, not controls: their lines stand close.
        ui.spacing_mut().interact_size.y = 24.0;
        for (name, words) in &content.lines {
            ui.horizontal_wrapped(|ui| {
                body(ui, name);
                muted(ui, words);
            });
        }
        if let Some(words) = &content.unread {
            muted(ui, words);
        }
    });
}

/// With whom a session was, where that is known.
pub fn person(session: &Session) -> Option<String> {
    let with = session.with.as_deref().map(str::trim);
    with.filter(|with| !with.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::{Kind, SessionId};

    fn session(id: &str, year: i32, with: &str, cost: &str) -> Session {
        let date = chrono::NaiveDate::from_ymd_opt(year, 3, 1).unwrap();
        Session {
            minutes: Some(45),
            with: Some(with.into()),
            cost: Some(cost.into()),
            ..Session::new(SessionId::new(id), date, Kind::MASSAGE)
        }
    }

    #[test]
    fn totals_are_said_in_words_and_no_cost_is_silently_0() {
        let all = [
            session("a", 2025, "Ana", "40 EUR"),
            session("b", 2026, "Ana", "45.50 EUR"),
            session("c", 2026, "", "a cake"),
        ];
        let sessions: Vec<&Session> = all.iter().collect();
        let lines = |by| content(&sessions, by).lines;
        assert_eq!(
            lines(AddedBy::Kind),
            [(
                "Massage".to_owned(),
                "3 sessions, 2 h 15 min, 85.50 EUR for 2 of them".to_owned()
            )]
        );
        let by_person = lines(AddedBy::Person);
        assert_eq!(by_person[0].1, "2 sessions, 1 h 30 min, 85.50 EUR");
        assert_eq!(
            by_person[1],
            ("with nobody named".into(), "1 session, 45 min".into())
        );
        let years: Vec<_> = lines(AddedBy::Year)
            .into_iter()
            .map(|(year, _)| year)
            .collect();
        assert_eq!(years, ["2026", "2025"]);
        let unread = content(&sessions, AddedBy::Kind).unread.unwrap();
        assert!(unread.starts_with("1 cost could not be added"));
    }
}
