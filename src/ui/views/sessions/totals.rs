//! The listed sessions added up by kind, person or year: how many, how long, and what they cost.

use chrono::Datelike;
use egui::Ui;

use crate::analysis::totals::{Total, totals};
use crate::lang::{DurationForm, say};
use crate::model::session::Session;
use crate::ui::state::AddedBy;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card_title, chips, list_card, muted};

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

/// What sessions are added up by, in a word and by itself.
fn ways() -> [(AddedBy, String, String); 3] {
    [
        (AddedBy::Kind, say::Kind.text(), say::TotalsByKind.text()),
        (
            AddedBy::Person,
            say::Person.text(),
            say::TotalsByPerson.text(),
        ),
        (
            AddedBy::Year,
            say::TotalsYear.text(),
            say::TotalsByYear.text(),
        ),
    ]
}

/// These sessions added up.
pub fn content(sessions: &[&Session], by: AddedBy) -> Content {
    let all = || sessions.iter().copied();
    let mut added = match by {
        AddedBy::Kind => totals(all(), |session| Some(session.kind.title())),
        AddedBy::Person => totals(all(), |session| {
            Some(person(session).unwrap_or_else(|| say::WithNobodyNamed.text()))
        }),
        AddedBy::Year => totals(all(), |session| Some(session.date.year().to_string())),
    };
    if by == AddedBy::Year {
        added.sort_by(|a, b| b.name.cmp(&a.name));
    }
    let unread: usize = added.iter().map(|total| total.unread_costs).sum();
    Content {
        by,
        unread: (unread > 0).then(|| say::CostsUnread { n: unread }.text()),
        lines: added
            .into_iter()
            .map(|total| (total.name.clone(), words(&total)))
            .collect(),
    }
}

fn words(total: &Total) -> String {
    let noted = total.sessions - total.without_cost - total.unread_costs;
    let mut parts = vec![
        say::SoManySessions {
            all: total.sessions,
        }
        .text(),
    ];
    if total.minutes > 0 {
        let minutes = u32::try_from(total.minutes).unwrap_or(u32::MAX);
        parts.push(DurationForm::Words.of(minutes));
    }
    let costs: Vec<String> = total.costs.iter().map(ToString::to_string).collect();
    if !costs.is_empty() {
        let and = |names: String, name: String| {
            say::ListEnd {
                name: &name,
                names: &names,
            }
            .text()
        };
        let sum = costs.into_iter().reduce(and).unwrap_or_default();
        // What has no cost is not counted as free.
        parts.push(if noted < total.sessions {
            let (cost, n) = (&sum, noted);
            say::TotalCostOfSome { cost, n }.text()
        } else {
            sum
        });
    }
    parts.join(", ")
}

/// Draws the totals; a chip turns what they are added up by.
pub fn ui(ui: &mut Ui, content: &Content, by: &mut AddedBy) {
    list_card(ui, |ui| {
        chips(ui, |ui| {
            card_title(ui, &say::TotalsTitle.text());
            for (way, words, name) in ways() {
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
