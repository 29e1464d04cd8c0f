//! A journal under construction, for tests that tell it by days.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of tests may panic as tests do"
)]

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use unkink::analysis::effect::{Effect, effect};
use unkink::analysis::question::Question;
use unkink::model::checkin::Checkin;
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::metric::{Metric, MetricId};
use unkink::model::session::{Kind, Session, SessionId};

/// Day `index` of every diary here; 2026-01-01 is day 0.
pub fn day(index: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(index)
}

/// A journal under construction, told by days counted from 0.
#[derive(Clone, Debug, Default)]
pub struct Book {
    pub days: BTreeMap<NaiveDate, Day>,
    pub sessions: Vec<Session>,
}

impl Book {
    /// Pain on the days 0, 1, 2 …; `None` is a day without a score.
    pub fn pain(scores: impl IntoIterator<Item = Option<f64>>) -> Self {
        let mut book = Self::default();
        for (index, score) in (0..).zip(scores) {
            if let Some(score) = score {
                book.score(index, None, score);
            }
        }
        book
    }

    /// Pain that goes up and down by itself, the same for every test.
    pub fn wave(days: usize) -> Self {
        Self::pain((0..days).map(|d| Some(wave(d))))
    }

    pub fn score(&mut self, index: i64, time: Option<&str>, score: f64) -> &mut Self {
        let mut checkin = Checkin::at(time.map(clock));
        checkin.scores.insert(MetricId::PAIN, score);
        let checkins = &mut self.days.entry(day(index)).or_default().checkins;
        checkins.retain(|c| c.time != checkin.time);
        checkins.push(checkin);
        self
    }

    pub fn sessions(mut self, days: impl IntoIterator<Item = i64>) -> Self {
        for index in days {
            self.session(index, Kind::MASSAGE, |_| {});
        }
        self
    }

    pub fn session(
        &mut self,
        index: i64,
        kind: Kind,
        change: impl FnOnce(&mut Session),
    ) -> &mut Self {
        let id = SessionId::new(&format!("s{}", self.sessions.len()));
        let mut session = Session::new(id, day(index), kind);
        change(&mut session);
        self.sessions.push(session);
        self
    }

    pub fn journal(&self) -> Journal {
        let (days, sessions) = (self.days.clone(), self.sessions.clone());
        Journal::from_parts(Vec::new(), days, sessions, Extra::new()).unwrap()
    }

    pub fn ask(&self, question: &Question) -> Effect {
        let journal = self.journal();
        effect(&journal, &metric(&journal, "pain"), question)
    }

    pub fn effect(&self) -> Effect {
        self.ask(&Question::default())
    }
}

pub fn wave(day: usize) -> f64 {
    let slow = (day as f64 / 9.0).sin() * 1.6;
    (5.0 + slow + [0.3, -0.6, 0.9, -0.2, 0.1][day % 5]).round()
}

pub fn metric(journal: &Journal, id: &str) -> Metric {
    journal.metrics().get(&MetricId::new(id)).cloned().unwrap()
}

pub fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// The journal without its experiments.
pub fn untried(mut journal: Journal) -> Journal {
    let plans: Vec<_> = journal
        .trials()
        .iter()
        .map(|plan| plan.id.clone())
        .collect();
    for id in plans {
        journal.apply(Edit::Trial(id, None)).unwrap();
    }
    journal
}
