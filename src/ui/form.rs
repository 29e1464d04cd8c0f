//! The session form: what is typed, and what it means.

use chrono::NaiveDate;

use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, Session, SessionId};
use crate::model::time::{check_date, clock, parse_date, parse_time};

/// The fields of the form, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionForm {
    /// The session that is changed; a new one has none.
    pub original: Option<Session>,
    /// Its day, as `2026-11-22`.
    pub date: String,
    /// Its time, as `17:30`, or blank.
    pub time: String,
    /// Its kind; a name of one's own where none of the offered ones is chosen.
    pub kind: Kind,
    /// The name of a kind of one's own.
    pub own_kind: String,
    /// Minutes, or blank.
    pub minutes: String,
    /// With whom, or blank.
    pub with: String,
    /// Why then.
    pub reason: Option<Reason>,
    /// How firm the hands were.
    pub pressure: Option<Pressure>,
    /// Whether that day's scores were given before or after it.
    pub scores_taken: Option<ScoresTaken>,
    /// What it cost, or blank.
    pub cost: String,
    /// A note, or blank.
    pub note: String,
    /// What is wrong, and with which field.
    pub error: Option<(Field, String)>,
    /// Whether the form shall take the keyboard.
    pub focus: bool,
}

/// A field that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields above, by name")]
pub enum Field {
    Date,
    Time,
    Kind,
    Minutes,
}

impl SessionForm {
    /// A blank form for a day, with kind, minutes and person of the latest session filled in.
    pub fn blank(journal: &Journal, date: NaiveDate) -> Self {
        let last = journal.sessions().last();
        Self {
            original: None,
            date: date.to_string(),
            time: String::new(),
            kind: last.map_or(Kind::MASSAGE, |s| s.kind.clone()),
            own_kind: String::new(),
            minutes: last
                .and_then(|s| s.minutes)
                .map_or_else(String::new, |m| m.to_string()),
            with: last.and_then(|s| s.with.clone()).unwrap_or_default(),
            reason: None,
            pressure: None,
            scores_taken: None,
            cost: String::new(),
            note: String::new(),
            error: None,
            focus: true,
        }
    }

    /// The form of a session that is there.
    pub fn of(session: &Session) -> Self {
        let offered = Kind::OFFERED.contains(&session.kind);
        Self {
            original: Some(session.clone()),
            date: session.date.to_string(),
            time: session.time.map_or_else(String::new, clock),
            kind: if offered {
                session.kind.clone()
            } else {
                Kind::new("other")
            },
            own_kind: if offered {
                String::new()
            } else {
                session.kind.as_str().to_owned()
            },
            minutes: session.minutes.map_or_else(String::new, |m| m.to_string()),
            with: session.with.clone().unwrap_or_default(),
            reason: session.reason,
            pressure: session.pressure,
            scores_taken: session.scores_taken,
            cost: session.cost.clone().unwrap_or_default(),
            note: session.note.clone().unwrap_or_default(),
            error: None,
            focus: true,
        }
    }

    /// The session that the form describes, or the field that is wrong and why. A new session
    /// gets the id `fresh`.
    pub fn session(&self, fresh: SessionId, today: NaiveDate) -> Result<Session, (Field, String)> {
        let at = |field: Field| move |error: EditError| (field, error.to_string());
        let date = parse_date(self.date.trim())
            .and_then(|d| check_date(d, today))
            .map_err(at(Field::Date))?;
        let time = Some(self.time.trim())
            .filter(|t| !t.is_empty())
            .map(parse_time);
        let time = time.transpose().map_err(at(Field::Time))?;
        let minutes = match self.minutes.trim() {
            "" => None,
            text => Some(minutes(text).ok_or_else(|| wrong_minutes(text))?),
        };
        let own = self.kind.as_str() == "other" && !self.own_kind.trim().is_empty();
        let kind = if own {
            Kind::new(&self.own_kind)
        } else {
            self.kind.clone()
        };
        let base = self
            .original
            .clone()
            .unwrap_or_else(|| Session::new(fresh, date, kind.clone()));
        Ok(Session {
            date,
            time,
            kind,
            minutes,
            with: kept(&self.with, base.with.as_ref()),
            reason: self.reason,
            pressure: self.pressure,
            scores_taken: self.scores_taken,
            cost: kept(&self.cost, base.cost.as_ref()),
            note: kept(&self.note, base.note.as_ref()),
            ..base
        })
    }
}

fn minutes(text: &str) -> Option<u32> {
    text.parse().ok().filter(|m| (1..=1440).contains(m))
}

fn wrong_minutes(text: &str) -> (Field, String) {
    (
        Field::Minutes,
        format!("{text} is not a number of minutes from 1 to 1440."),
    )
}

/// The typed text, where it says anything; an untouched empty text stays as it was.
fn kept(text: &str, before: Option<&String>) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        before.filter(|b| b.is_empty()).cloned()
    } else {
        Some(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    #[test]
    fn a_changed_session_keeps_what_the_form_does_not_show() {
        let mut session = Session::new(SessionId::new("a"), today(), Kind::MASSAGE);
        session.areas = vec![crate::model::area::Area::new("lower-left")];
        session.note = Some(String::new());
        let mut form = SessionForm::of(&session);
        form.minutes = "45".into();
        let changed = form.session(SessionId::new("new"), today()).unwrap();
        assert_eq!(
            changed,
            Session {
                minutes: Some(45),
                ..session
            }
        );
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let journal = Journal::default();
        let wrong = |change: fn(&mut SessionForm)| {
            let mut form = SessionForm::blank(&journal, today());
            change(&mut form);
            form.session(SessionId::new("new"), today()).unwrap_err()
        };
        assert_eq!(wrong(|f| f.time = "27:10".into()).0, Field::Time);
        assert_eq!(wrong(|f| f.date = "31.02.2026".into()).0, Field::Date);
        assert_eq!(wrong(|f| f.date = "2027-01-01".into()).0, Field::Date);
        assert_eq!(
            wrong(|f| f.minutes = "-5".into()),
            (
                Field::Minutes,
                "-5 is not a number of minutes from 1 to 1440.".into()
            )
        );
    }

    #[test]
    fn a_kind_of_ones_own_comes_back_into_the_form() {
        let mut form = SessionForm::blank(&Journal::default(), today());
        form.kind = Kind::new("other");
        form.own_kind = "sauna".into();
        let session = form.session(SessionId::new("new"), today()).unwrap();
        assert_eq!(session.kind.as_str(), "sauna");
        assert_eq!(SessionForm::of(&session).own_kind, "sauna");
    }
}
