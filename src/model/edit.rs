//! The only way a journal changes: an [`Edit`], which returns its inverse.
//!
//! Undo is the inverse applied, import is one [`Edit::Many`], a merge is a list of edits.
//! Invariant: `apply(edit)` then `apply(inverse)` is the identity; a refused edit changes nothing.

use chrono::{NaiveDate, NaiveTime};

use super::area::Areas;
use super::extra::{Extra, Holder};
use super::former::{FormerKey, FormerName};
use super::journal::Journal;
use super::list::List;
use super::main_question::MainQuestion;
use super::medication::Medication;
use super::metric::{Metric, MetricId, Placed};
use super::session::{Session, SessionId};
use super::sleep::Sleep;
use super::trial::TrialPlan;

/// One change of one field. What is `None` becomes blank, never 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A score in the check-in of exactly this time, which is made where there is none.
    Score {
        /// The day.
        date: NaiveDate,
        /// The check-in.
        time: Option<NaiveTime>,
        /// What is scored.
        metric: MetricId,
        /// The score, or blank.
        value: Option<f64>,
    },
    /// Another time for a check-in.
    CheckinTime {
        /// The day.
        date: NaiveDate,
        /// Its time so far.
        from: Option<NaiveTime>,
        /// Its time from now on.
        to: Option<NaiveTime>,
    },
    /// The day's note.
    Note(NaiveDate, Option<String>),
    /// The night that ended on that day.
    Sleep(NaiveDate, Option<Sleep>),
    /// The day's medicines.
    Medication(NaiveDate, Option<List<Medication>>),
    /// The day's painful regions.
    Areas(NaiveDate, Option<Areas>),
    /// The day's tags.
    Tags(NaiveDate, List<String>),
    /// A session put in, changed or (with `None`) taken out.
    Session(SessionId, Option<Box<Session>>),
    /// A metric put in, changed or (with `None`) taken out.
    Metric(MetricId, Option<Box<Placed>>),
    /// What is asked first and foremost, or nothing yet.
    MainQuestion(Option<Box<MainQuestion>>),
    /// An experiment put in, ended or (with `None`) taken out.
    Trial(String, Option<Box<TrialPlan>>),
    /// A name that nothing has any more, noted, changed or (with `None`) forgotten.
    FormerName(FormerKey, Option<Box<FormerName>>),
    /// A score as another version of the journal holds it: its metric may be in no table.
    KeptScore {
        /// The day.
        date: NaiveDate,
        /// The check-in, made where there is none.
        time: Option<NaiveTime>,
        /// What is scored.
        metric: MetricId,
        /// The score, or blank.
        value: Option<f64>,
    },
    /// The unknown members of one place, as another version of the journal holds them.
    Extra(Holder, Extra),
    /// Everything, as another version of the journal holds it.
    Whole(Box<Journal>),
    /// Several edits as one: all of them, or none.
    Many(Vec<Edit>),
}

impl Edit {
    /// The edit that takes out this session.
    pub fn remove_session(id: SessionId) -> Self {
        Self::Session(id, None)
    }

    /// The edit that puts in or changes this session.
    pub fn put_session(session: Session) -> Self {
        Self::Session(session.id.clone(), Some(Box::new(session)))
    }

    /// The edit that notes a former name.
    pub fn former_name(name: FormerName) -> Self {
        Self::FormerName(name.key(), Some(Box::new(name)))
    }

    /// The edit that adds `metric` behind all others.
    pub fn add_metric(metric: Metric) -> Self {
        Self::Metric(metric.id.clone(), Some(Box::new((usize::MAX, metric))))
    }

    /// Whether it may bring or take a name of what [`super::named::Named`] lists.
    pub fn has_names(&self) -> bool {
        match self {
            Self::Medication(..)
            | Self::Areas(..)
            | Self::Tags(..)
            | Self::Session(..)
            | Self::MainQuestion(_)
            | Self::Trial(..)
            | Self::Whole(_) => true,
            Self::Many(edits) => edits.iter().any(Self::has_names),
            _ => false,
        }
    }

    /// Whether a figure may depend on it: notes, tags and regions are in none.
    pub fn has_figures(&self) -> bool {
        match self {
            Self::Note(..) | Self::Areas(..) | Self::Tags(..) | Self::FormerName(..) => false,
            Self::Many(edits) => edits.iter().any(Self::has_figures),
            _ => true,
        }
    }

    /// Whether it puts in, ends or takes out an experiment.
    pub fn has_trials(&self) -> bool {
        match self {
            Self::Trial(..) | Self::Whole(_) => true,
            Self::Many(edits) => edits.iter().any(Self::has_trials),
            _ => false,
        }
    }

    /// The dates that the edit touches.
    pub fn dates(&self) -> Vec<NaiveDate> {
        match self {
            Self::Many(edits) => edits.iter().flat_map(Self::dates).collect(),
            one => one.date().into_iter().collect(),
        }
    }

    /// The day that a single edit names.
    pub(super) fn date(&self) -> Option<NaiveDate> {
        match self {
            Self::Score { date, .. }
            | Self::KeptScore { date, .. }
            | Self::CheckinTime { date, .. }
            | Self::Extra(Holder::Day(date) | Holder::Checkin(date, _), _)
            | Self::Note(date, _)
            | Self::Sleep(date, _)
            | Self::Medication(date, _)
            | Self::Areas(date, _)
            | Self::Tags(date, _) => Some(*date),
            Self::Session(_, session) => session.as_ref().map(|session| session.date),
            Self::Metric(..)
            | Self::MainQuestion(_)
            | Self::Trial(..)
            | Self::FormerName(..)
            | Self::Extra(Holder::Journal, _)
            | Self::Whole(_)
            | Self::Many(_) => None,
        }
    }
}
