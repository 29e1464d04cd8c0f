//! A field that both sides changed: what stands, what the other side has, and how to take that.

use std::sync::Arc;

use chrono::NaiveDate;

use super::part::{DayPart, Record as _, SessionPart, copy_member};
use crate::lang::say;
use crate::model::day::Day;
use crate::model::difference::{difference, turn};
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::main_question::MainQuestion;
use crate::model::metric::{MetricId, Metrics, Placed};
use crate::model::session::Session;
use crate::model::trial::{self, TrialPlan};

/// One of the two that were merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What is open here.
    Ours,
    /// The other version.
    Theirs,
}

/// A field that both sides changed to different values.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The day, where the field belongs to one.
    pub date: Option<NaiveDate>,
    /// What it is about, in words: "back pain at 08:10".
    pub what: String,
    /// Our value in words; none where it is blank or removed.
    pub ours: Option<String>,
    /// Their value in words; none where it is blank or removed.
    pub theirs: Option<String>,
    /// Whose value stands.
    pub kept: Side,
    /// Whether it stands because it was made first.
    pub is_first: bool,
    choice: Choice,
}

/// The value that does not stand, ready to be taken.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    /// A part of a day, from this one.
    Day(NaiveDate, DayPart, Box<Day>),
    /// A part of a session, from this one.
    Session(SessionPart, Box<Session>),
    /// This session was taken out.
    Gone(Box<Session>),
    /// A row of the metrics table, or none.
    Metric(MetricId, Option<Box<Placed>>),
    /// What is asked first and foremost, or nothing yet.
    MainQuestion(Option<Box<MainQuestion>>),
    /// Another experiment, or another end of it.
    Trial(Box<TrialPlan>),
    /// A member of the file that this version does not know.
    Member(String, Extra),
}

impl Conflict {
    /// The conflict over what `choice` would change in `journal`, in which one value stands.
    pub(super) fn new(choice: Choice, kept: Side, journal: &Journal, metrics: &Metrics) -> Self {
        let stands = choice.around(journal, metrics);
        let other = choice.taken(&stands);
        let mut conflict = Self {
            date: None,
            what: say::ChangedNotKnown.text(),
            ours: None,
            theirs: None,
            kept,
            is_first: false,
            choice,
        };
        if let Some(said) = difference(&stands, &other).into_iter().next() {
            (conflict.date, conflict.what) = (said.date, said.what);
            (conflict.ours, conflict.theirs) = match kept {
                Side::Ours => (said.from, said.to),
                Side::Theirs => (said.to, said.from),
            };
        }
        conflict.name_both(&stands);
        conflict
    }

    /// Names both of two experiments that were begun apart: the one that does not stand is in neither journal's list.
    fn name_both(&mut self, stands: &Journal) {
        let Choice::Trial(plan) = &self.choice else {
            return;
        };
        let mut there = stands.trials.iter();
        if let Some(first) = there.find(|first| first.is_in_the_way_of(plan)) {
            let (first, other) = (Some(first.told()), Some(plan.told()));
            let name = plan.kind_now().as_str();
            self.what = say::ChangedExperimentWith { name }.text();
            self.is_first = true;
            (self.ours, self.theirs) = match self.kept {
                Side::Ours => (first, other),
                Side::Theirs => (other, first),
            };
        }
    }

    /// The edit that takes the value which does not stand, as `now` is.
    pub fn edit(&self, now: &Journal) -> Edit {
        let stands = self.choice.around(now, now.metrics());
        turn(&stands, &self.choice.taken(&stands))
    }

    /// The metric whose row is meant.
    pub(super) fn metric(&self) -> Option<&MetricId> {
        match &self.choice {
            Choice::Metric(id, _) => Some(id),
            _ => None,
        }
    }
}

impl Choice {
    /// A journal of nothing but what the choice is about.
    fn around(&self, journal: &Journal, metrics: &Metrics) -> Journal {
        let mut small = Journal {
            metrics: metrics.clone(),
            ..Journal::default()
        };
        match self {
            Self::Day(date, ..) => {
                let day = journal.days.get(date).cloned();
                small.days.extend(day.map(|day| (*date, day)));
            }
            Self::Session(_, session) | Self::Gone(session) => {
                let session = journal.session(&session.id);
                small.sessions = Arc::new(session.cloned().into_iter().collect());
            }
            Self::Metric(..) => {}
            Self::MainQuestion(_) => small.main_question.clone_from(&journal.main_question),
            Self::Trial(_) => small.trials.clone_from(&journal.trials),
            Self::Member(..) => small.extra.clone_from(&journal.extra),
        }
        small
    }

    /// The same journal with the other value.
    fn taken(&self, stands: &Journal) -> Journal {
        let mut small = stands.clone();
        match self {
            Self::Day(date, part, from) => {
                let day = Arc::make_mut(small.days.entry(*date).or_default());
                Day::copy(part, from, day);
                if day.is_empty() {
                    small.days.remove(date);
                }
            }
            Self::Session(part, from) => {
                let sessions = Arc::make_mut(&mut small.sessions);
                match sessions.first_mut() {
                    Some(session) => Session::copy(part, from, session),
                    None => sessions.push((**from).clone()),
                }
            }
            Self::Gone(_) => small.sessions = Arc::default(),
            Self::Metric(id, row) => {
                let row = row.as_ref().map(|row| (**row).clone());
                small.metrics.put(id, row);
            }
            Self::MainQuestion(asked) => small.main_question = asked.as_deref().cloned(),
            Self::Trial(plan) => trial::instead(&mut small.trials, plan),
            Self::Member(key, from) => copy_member(key, from, &mut small.extra),
        }
        small
    }
}
