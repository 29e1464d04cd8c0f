//! The session form: what is typed, and what it means.
//!
//! Invariants: what can't be kept is said at its field and stays typed; a blank score is missing,
//! never 0; members of the session that the form does not show stay as they are.

mod follow;
mod known;
mod shown;
mod words;

use chrono::{NaiveDate, NaiveTime};

use crate::lang::say;
use crate::model::area::Area;
use crate::model::check::check_value;
use crate::model::checkin::Scores;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::as_written;
use crate::model::session::{Kind, MINUTES, Pressure, Reason, ScoresTaken, Session, SessionId};
use crate::model::time::{check_session_date, clock};
use crate::model::typed::{self, DateOrder, DayReader, TypedError};

pub use known::Known;
pub use shown::{Field, Shown};
pub use words::{firmness, reason};

/// The fields of the form, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionForm {
    /// The session that is changed; a new one has none.
    pub original: Option<Session>,
    /// Its day, as it is typed.
    pub date: String,
    /// The day that it opened on.
    pub opened: String,
    /// Its time, as it is typed, or blank.
    pub time: String,
    /// Its kind; a name of one's own where none of the offered ones is chosen.
    pub kind: Kind,
    /// The name of a kind of one's own.
    pub own_kind: String,
    /// Minutes, or blank.
    pub minutes: String,
    /// With whom, or blank.
    pub with: String,
    /// Which regions were treated.
    pub areas: Vec<Area>,
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
    /// Scores just before and just after it, as text, by metric.
    pub scores: Vec<Around>,
    /// What is offered, from earlier sessions.
    pub known: Known,
    /// What is shown of the form, and what is wrong in it.
    pub shown: Shown,
    /// Whether the form shall take the keyboard.
    pub focus: bool,
}

/// The scores of one metric around the session.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// The metric.
    pub metric: Metric,
    /// Its score just before, or blank.
    pub before: String,
    /// Its score just after, or blank.
    pub after: String,
}

impl SessionForm {
    /// A blank form for a day, with kind, minutes and person of the latest session filled in.
    pub fn blank(journal: &Journal, date: NaiveDate) -> Self {
        let known = Known::of(journal);
        Self {
            original: None,
            date: date.to_string(),
            opened: date.to_string(),
            time: String::new(),
            kind: known.kind(),
            own_kind: String::new(),
            minutes: known.minutes.clone(),
            with: known.with.clone(),
            areas: Vec::new(),
            reason: None,
            pressure: None,
            scores_taken: None,
            cost: String::new(),
            note: String::new(),
            scores: around(journal, &Scores::new(), &Scores::new()),
            known,
            shown: Shown::default(),
            focus: true,
        }
    }

    /// The form of a session that is there.
    pub fn of(journal: &Journal, session: &Session) -> Self {
        Self {
            original: Some(session.clone()),
            date: session.date.to_string(),
            opened: session.date.to_string(),
            time: session.time.map_or_else(String::new, clock),
            kind: session.kind.clone(),
            own_kind: String::new(),
            minutes: session.minutes.map_or_else(String::new, |m| m.to_string()),
            with: session.with.clone().unwrap_or_default(),
            areas: session.areas.to_vec(),
            reason: session.reason,
            pressure: session.pressure,
            scores_taken: session.scores_taken,
            cost: session.cost.clone().unwrap_or_default(),
            note: session.note.clone().unwrap_or_default(),
            scores: around(journal, &session.before, &session.after),
            known: Known::of(journal),
            shown: Shown {
                areas: !session.areas.is_empty(),
                scores: !(session.before.is_empty() && session.after.is_empty()),
                ..Shown::default()
            },
            focus: true,
        }
        .unfolded()
    }

    /// With all that is seldom asked open, where something in it is filled.
    #[must_use]
    pub fn unfolded(mut self) -> Self {
        let (held, is_as_last) = self.held();
        self.shown.more = !(held.is_empty() || is_as_last);
        self
    }

    /// What stands in the fields that are seldom asked, in words: "60 minutes, firm, a note".
    pub fn more(&self) -> String {
        let (told, is_as_last) = self.held();
        let as_last = is_as_last.then(|| say::FormAsLast { told: &told }.text());
        as_last.unwrap_or(told)
    }

    /// The same, and whether it is filled in as it was the last time.
    fn held(&self) -> (String, bool) {
        let around = self.scores.iter().flat_map(|a| [&a.before, &a.after]);
        let minutes = match self.minutes() {
            Ok(minutes) => minutes.map(typed::say_minutes),
            Err(_) => Some(self.minutes.clone()),
        };
        let some = |any: bool, words: String| any.then_some(words);
        let parts = [
            minutes,
            filled(&self.cost).map(str::to_owned),
            self.reason.map(reason),
            self.pressure.map(firmness),
            some(!self.areas.is_empty(), say::FormAreas.text()),
            some(self.scores_taken.is_some(), say::FormTaken.text()),
            some(
                around.into_iter().any(|text| filled(text).is_some()),
                say::FormScores.text(),
            ),
            some(filled(&self.note).is_some(), say::FormNote.text()),
        ];
        let held = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let is_new = self.original.is_none() && !held.is_empty() && !held.contains(',');
        (held, is_new && self.known.minutes == self.minutes)
    }

    /// When such a session began last; none where a time is typed or none is known.
    pub fn last_time(&self) -> Option<NaiveTime> {
        let last = self.known.times.get(&self.kind());
        last.copied().filter(|_| filled(&self.time).is_none())
    }

    /// The typed day: one that has been, or one to plan a session on.
    pub fn day(&self, reader: DayReader) -> Result<NaiveDate, TypedError> {
        let date = reader.near_day(&self.date)?;
        Ok(check_session_date(date, reader.today)?)
    }

    /// The other day that a day without a year could be: the latest one, or a near one that is to come.
    pub fn other_such_day(&self, reader: DayReader) -> Option<NaiveDate> {
        let (day, latest) = (self.day(reader).ok()?, reader.any_day(&self.date).ok()?);
        let next = reader.coming_day(&self.date).ok()?;
        let near = (next - reader.today).num_days() <= DayReader::NEAR;
        let other = if day == latest { next } else { latest };
        (other != day && (other < day || near)).then_some(other)
    }

    /// The session that it changes; none where it is of a new one.
    pub fn changes(&self) -> Option<SessionId> {
        self.original.as_ref().map(|session| session.id.clone())
    }

    /// Whether the person typed or chose anything that would be lost with the form.
    pub fn is_touched(&self) -> bool {
        if let Some(base) = &self.original {
            let (today, order) = (NaiveDate::MAX, DateOrder::default());
            let now = self.session(base.id.clone(), DayReader { today, order });
            return now.map_or(true, |session| session != *base);
        }
        let typed = [&self.time, &self.own_kind, &self.cost, &self.note];
        let around = self.scores.iter().flat_map(|a| [&a.before, &a.after]);
        let chosen = self.reason.is_some()
            || self.pressure.is_some()
            || self.scores_taken.is_some()
            || !self.areas.is_empty()
            || self.kind != self.known.kind()
            || self.date != self.opened
            || self.with != self.known.with
            || self.minutes != self.known.minutes;
        chosen
            || typed
                .into_iter()
                .chain(around)
                .any(|text| !text.trim().is_empty())
    }

    /// What such a session cost last.
    pub fn known_cost(&self) -> Option<&str> {
        let place = (self.kind(), self.with.trim().to_owned());
        self.known.costs.get(&place).map(String::as_str)
    }

    /// The same; none where a cost is typed.
    pub fn last_cost(&self) -> Option<&str> {
        self.known_cost().filter(|_| filled(&self.cost).is_none())
    }

    /// The kind that is meant: the chosen one, or the one whose name is typed.
    pub fn kind(&self) -> Kind {
        if self.kind.as_str() != "other" || self.own_kind.trim().is_empty() {
            return self.kind.clone();
        }
        let known = self.known.kinds.iter().map(Kind::as_str);
        Kind::new(&as_written(known, self.own_kind.trim()))
    }

    /// The session that the form describes, or the field that is wrong and why. A new session
    /// gets the id `fresh`.
    pub fn session(
        &self,
        fresh: SessionId,
        calendar: DayReader,
    ) -> Result<Session, (Field, String)> {
        let at = |field: Field| move |error: TypedError| (field, error.to_string());
        let date = self.day(calendar).map_err(at(Field::Date))?;
        let time = self.time().map_err(at(Field::Time))?;
        let minutes = self.minutes().map_err(at(Field::Minutes))?;
        let kind = self.kind();
        let base = self
            .original
            .clone()
            .unwrap_or_else(|| Session::new(fresh, date, kind.clone()));
        let (before, after) = self.scores(&base)?;
        Ok(Session {
            date,
            planned: date > calendar.today || base.planned && base.date == date,
            time,
            kind,
            minutes,
            with: kept(&self.with, base.with.as_ref()),
            areas: self.areas.as_slice().into(),
            reason: self.reason,
            pressure: self.pressure,
            scores_taken: self.scores_taken,
            cost: kept(&self.cost, base.cost.as_ref()),
            note: kept(&self.note, base.note.as_ref()),
            before,
            after,
            ..base
        })
    }

    /// The typed time, or blank.
    pub fn time(&self) -> Result<Option<NaiveTime>, TypedError> {
        filled(&self.time).map(typed::time).transpose()
    }

    /// The typed minutes, or blank.
    pub fn minutes(&self) -> Result<Option<u32>, TypedError> {
        let minutes = |text| typed::minutes(text, &MINUTES);
        filled(&self.minutes).map(minutes).transpose()
    }

    /// What is read in the typed cost, where that is not what stands there. Any words are kept.
    pub fn cost_meant(&self) -> Option<String> {
        let typed = filled(&self.cost)?;
        let money = typed::money(typed);
        let words = money.map_or_else(|| say::CostKept.text(), |money| money.to_string());
        (words != typed).then_some(words)
    }

    /// The scores around the session; those of metrics that the form does not show stay.
    fn scores(&self, base: &Session) -> Result<(Scores, Scores), (Field, String)> {
        let (mut before, mut after) = (base.before.clone(), base.after.clone());
        for around in &self.scores {
            let id = &around.metric.id;
            put(&mut before, &around.metric, &around.before)
                .map_err(|words| (Field::Before(id.clone()), words))?;
            put(&mut after, &around.metric, &around.after)
                .map_err(|words| (Field::After(id.clone()), words))?;
        }
        Ok((before, after))
    }
}

fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn text(score: Option<&f64>) -> String {
    score.map_or_else(String::new, |score| crate::model::scale::plain(*score))
}

/// The daily metrics, and others that the session has a score of.
fn around(journal: &Journal, before: &Scores, after: &Scores) -> Vec<Around> {
    let daily = |m: &&Metric| journal.metrics().daily().any(|d| d.id == m.id);
    let there = |m: &&Metric| before.contains_key(&m.id) || after.contains_key(&m.id);
    let metrics = journal.metrics().scored().filter(|m| daily(m) || there(m));
    metrics
        .map(|metric| Around {
            before: text(before.get(&metric.id)),
            after: text(after.get(&metric.id)),
            metric: metric.clone(),
        })
        .collect()
}

/// Puts the typed score in, or takes it out where the text is blank. A text that says what is there
/// already changes nothing, not even its decimals.
fn put(scores: &mut Scores, metric: &Metric, typed: &str) -> Result<(), String> {
    if typed.trim() == text(scores.get(&metric.id)) {
        return Ok(());
    }
    match score(metric, typed)? {
        Some(value) => scores.insert(metric.id.clone(), value),
        None => scores.remove(&metric.id),
    };
    Ok(())
}

/// The typed score of a metric, or blank; otherwise what is wrong with it.
pub fn score(metric: &Metric, typed: &str) -> Result<Option<f64>, String> {
    let Some(typed) = filled(typed) else {
        return Ok(None);
    };
    let value = typed::measured(typed, &metric.unit)
        .ok_or_else(|| say::ScoreNoNumber { told: typed }.text())?;
    check_value(metric, value).map_err(|error| error.to_string())?;
    Ok(Some(crate::model::scale::round2(value)))
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
    use crate::model::metric::MetricId;

    fn today() -> NaiveDate {
        crate::model::time::parse_date("2026-11-22").unwrap()
    }

    fn calendar() -> DayReader {
        DayReader {
            today: today(),
            order: DateOrder::Dmy,
        }
    }

    #[test]
    fn a_changed_session_keeps_what_the_form_does_not_show() {
        let mut session = Session::new(SessionId::new("a"), today(), Kind::MASSAGE);
        session.areas = [crate::model::area::Area::new("lower-left")].into();
        session.note = Some(String::new());
        let mut form = SessionForm::of(&Journal::default(), &session);
        form.minutes = "45".into();
        let changed = form.session(SessionId::new("new"), calendar()).unwrap();
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
            form.session(SessionId::new("new"), calendar()).unwrap_err()
        };
        assert_eq!(wrong(|f| f.time = "27:10".into()).0, Field::Time);
        assert_eq!(wrong(|f| f.date = "31.02.2026".into()).0, Field::Date);
        assert_eq!(wrong(|f| f.date = "2029-01-01".into()).0, Field::Date);
        assert_eq!(
            wrong(|f| f.minutes = "-5".into()),
            (Field::Minutes, "-5 is outside 1 to 1440.".into())
        );
    }

    #[test]
    fn a_kind_of_ones_own_comes_back_into_the_form() {
        let mut form = SessionForm::blank(&Journal::default(), today());
        form.kind = Kind::new("other");
        form.own_kind = "sauna".into();
        let session = form.session(SessionId::new("new"), calendar()).unwrap();
        assert_eq!(session.kind.as_str(), "sauna");
        let mut journal = Journal::default();
        let edit = crate::model::edit::Edit::put_session(session.clone());
        journal.apply(edit).unwrap();
        let again = SessionForm::of(&journal, &session);
        assert_eq!(again.kind.as_str(), "sauna");
        assert_eq!(again.known.kinds, [Kind::new("sauna")], "and is offered");
    }

    #[test]
    fn scores_around_a_session_are_kept_as_typed_and_blank_is_missing() {
        let mut form = SessionForm::blank(&Journal::default(), today());
        form.scores[0].before = "7".into();
        form.scores[0].after = "4,5".into();
        let session = form.session(SessionId::new("new"), calendar()).unwrap();
        assert_eq!(session.before.get(&MetricId::PAIN), Some(&7.0));
        assert_eq!(session.after.get(&MetricId::PAIN), Some(&4.5));
        assert_eq!(session.before.len(), 1);
        let mut again = SessionForm::of(&Journal::default(), &session);
        assert!(again.shown.scores && again.scores[0].after == "4.5");
        again.scores[0].before.clear();
        let cleared = again.session(SessionId::new("x"), calendar()).unwrap();
        assert_eq!(cleared.before.get(&MetricId::PAIN), None);
        again.scores[0].before = "11".into();
        let (field, words) = again.session(SessionId::new("x"), calendar()).unwrap_err();
        assert_eq!(field, Field::Before(MetricId::PAIN));
        assert_eq!(words, "Back pain: 11 is outside 0 to 10.");
    }

    #[test]
    fn the_latest_people_and_costs_are_offered() {
        let mut journal = Journal::default();
        for (day, with, cost) in [(1, "Ana", "40 EUR"), (2, "Marek", "50 EUR"), (3, "Ana", "")] {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            let mut session = Session::new(SessionId::new(&day.to_string()), date, Kind::MASSAGE);
            (session.with, session.cost) = (Some(with.into()), Some(cost.into()));
            let edit = crate::model::edit::Edit::put_session(session);
            journal.apply(edit).unwrap();
        }
        let mut form = SessionForm::blank(&journal, today());
        assert_eq!(form.known.people, ["Ana", "Marek"]);
        assert_eq!(
            (form.with.as_str(), form.last_cost()),
            ("Ana", Some("40 EUR"))
        );
        form.cost = "45 EUR".into();
        assert_eq!(form.last_cost(), None, "a typed cost is not talked into");
    }

    #[test]
    fn only_a_form_that_holds_something_is_worth_keeping() {
        let form = SessionForm::blank(&Journal::default(), today());
        assert!(!form.is_touched());
        let change: [fn(&mut SessionForm); 6] = [
            |form| form.note = "firm".into(),
            |form| form.with = "Ana".into(),
            |form| form.minutes = "45".into(),
            |form| form.date = "yesterday".into(),
            |form| form.kind = Kind::new("heat"),
            |form| form.time = "17".into(),
        ];
        for (at, change) in change.iter().enumerate() {
            let mut form = form.clone();
            change(&mut form);
            assert!(form.is_touched(), "{at}");
        }
        let session = Session::new(SessionId::new("a"), today(), Kind::MASSAGE);
        let mut form = SessionForm::of(&Journal::default(), &session);
        assert!(!form.is_touched());
        form.scores[0].after = "x".into();
        assert!(form.is_touched(), "also what is wrong");
    }
}
