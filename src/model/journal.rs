//! The journal: metrics, days and sessions, changed by [edits](super::edit::Edit) alone.

mod apply;
mod sessions;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use chrono::NaiveDate;

use super::checkin::Checkin;
use super::day::Day;
use super::error::EditError;
use super::extra::Extra;
use super::former::{FormerKey, FormerName};
use super::main_question::MainQuestion;
use super::metric::{Metric, MetricId, Metrics};
use super::session::{Session, SessionId};
use super::trial::TrialPlan;

/// A person's whole diary.
///
/// Invariants: days are not empty; sessions are in order of day, time and id, planned ones behind the others, and
/// their ids are unique; only [`Journal::apply`] changes anything.
///
/// Days and sessions are shared with the copies that threads read: a copy of decades is cheap, and
/// an edit copies what it changes alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    pub(super) metrics: Metrics,
    pub(super) days: BTreeMap<NaiveDate, Arc<Day>>,
    pub(super) sessions: Arc<Vec<Session>>,
    pub(super) main_question: Option<MainQuestion>,
    pub(super) trials: Vec<TrialPlan>,
    pub(super) former_names: BTreeMap<FormerKey, FormerName>,
    pub(super) extra: Extra,
}

impl Journal {
    /// The days that are not the same in both, in order. Both are walked once, side by side.
    pub(super) fn days_unlike(&self, other: &Self) -> Vec<NaiveDate> {
        let (mut ours, mut theirs) = (self.days.iter().peekable(), other.days.iter().peekable());
        let mut unlike = Vec::new();
        while let Some(date) = match (ours.peek(), theirs.peek()) {
            (Some((a, _)), Some((b, _))) => Some(*(*a).min(*b)),
            (Some((date, _)), None) | (None, Some((date, _))) => Some(**date),
            (None, None) => None,
        } {
            let mine = ours.next_if(|(day, _)| **day == date);
            let its = theirs.next_if(|(day, _)| **day == date);
            if mine != its {
                unlike.push(date);
            }
        }
        unlike
    }

    /// A journal from what a file held; `extra` are the members this version does not know.
    ///
    /// Days that hold nothing are left out; of a check-in time or an id that stands twice the
    /// second is refused.
    pub fn from_parts<D: Into<Arc<Day>>>(
        own: Vec<Metric>,
        days: BTreeMap<NaiveDate, D>,
        mut sessions: Vec<Session>,
        extra: Extra,
    ) -> Result<Self, EditError> {
        let mut journal = Self {
            extra,
            ..Self::default()
        };
        for metric in own {
            let at = journal.metrics.place(&metric.id);
            journal.metrics.put(&metric.id.clone(), Some((at, metric)));
        }
        for (date, day) in days {
            let mut shared = day.into();
            let day = Arc::make_mut(&mut shared);
            day.checkins.sort_by_key(|c| c.time);
            let same = |pair: &&[Checkin]| pair[0].time == pair[1].time;
            if let Some(twice) = day.checkins.windows(2).find(same) {
                let time = twice[0].time;
                return Err(EditError::SameTime { date, time });
            }
            day.tidy();
            if !day.is_empty() {
                journal.days.insert(date, shared);
            }
        }
        // In place: an order by id leaves no two alike.
        sessions.sort_unstable_by(|a, b| a.order().cmp(&b.order()));
        journal.sessions = Arc::new(sessions);
        let mut ids: Vec<_> = journal.sessions.iter().map(|s| &s.id).collect();
        ids.sort_unstable();
        match ids.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(twice) => Err(EditError::SameId(twice[0].clone())),
            None => Ok(journal),
        }
    }

    /// What is measured.
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// The days that hold anything, in order.
    pub fn days(&self) -> &BTreeMap<NaiveDate, Arc<Day>> {
        &self.days
    }

    /// One day, if anything is noted of it.
    pub fn day(&self, date: NaiveDate) -> Option<&Day> {
        self.days.get(&date).map(Arc::as_ref)
    }

    /// The day's value of a metric, scored or derived.
    pub fn value(&self, date: NaiveDate, metric: &Metric) -> Option<f64> {
        self.day(date)?.value(metric)
    }

    /// Every score of a metric, in check-ins and around sessions.
    pub fn values_of(&self, id: &MetricId) -> impl Iterator<Item = f64> {
        let in_days = self.days.values().flat_map(|day| &day.checkins);
        let around = self.sessions.iter().flat_map(|s| [&s.before, &s.after]);
        let scores = in_days.map(|checkin| &checkin.scores).chain(around);
        scores.filter_map(|scores| scores.get(id).copied())
    }

    /// The sessions that took place, in order of day, time and id.
    pub fn sessions(&self) -> &[Session] {
        let held = self.sessions.partition_point(|session| !session.planned);
        &self.sessions[..held]
    }

    /// Those that are planned, in the same order: still to come, or nobody said yet that they took place.
    pub fn planned(&self) -> &[Session] {
        &self.sessions[self.sessions().len()..]
    }

    /// All of them, the planned ones last.
    pub fn all_sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// The sessions of one day.
    pub fn sessions_on(&self, date: NaiveDate) -> &[Session] {
        let all = self.sessions();
        let from = all.partition_point(|s| s.date < date);
        let to = all.partition_point(|s| s.date <= date);
        &all[from..to]
    }

    /// The session with this id.
    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.sessions.iter().find(|s| s.id == *id)
    }

    /// What is asked first and foremost, once that is written down.
    pub fn main_question(&self) -> Option<&MainQuestion> {
        self.main_question.as_ref()
    }

    /// The experiments, in the order in which they were made.
    pub fn trials(&self) -> &[TrialPlan] {
        &self.trials
    }

    /// Names that nothing has any more, by what had them.
    pub fn former_names(&self) -> impl ExactSizeIterator<Item = &FormerName> {
        self.former_names.values()
    }

    /// Members of the file that this version does not know.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// Whether nothing is noted at all.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty() && self.sessions.is_empty()
    }

    /// What answers read: days and sessions after tomorrow, which are slips of a date, are left out. Where all
    /// lie there it is the clock that is wrong, and none is.
    pub fn until_tomorrow(&self, today: NaiveDate) -> Cow<'_, Self> {
        let tomorrow = today.succ_opt().unwrap_or(today);
        if self.after_tomorrow(today).is_empty() {
            return Cow::Borrowed(self);
        }
        let mut known = self.clone();
        known.days.retain(|date, _| *date <= tomorrow);
        let sessions = Arc::make_mut(&mut known.sessions);
        sessions.retain(|session| session.planned || session.date <= tomorrow);
        Cow::Owned(known)
    }

    /// The days after tomorrow with anything on them, in order: slips of a date. None where all days lie there.
    pub fn after_tomorrow(&self, today: NaiveDate) -> Vec<NaiveDate> {
        let tomorrow = today.succ_opt().unwrap_or(today);
        match self.span() {
            Some((first, last)) if first <= tomorrow && tomorrow < last => {}
            _ => return Vec::new(),
        }
        let sessions = self.sessions();
        let sessions = &sessions[sessions.partition_point(|s| s.date <= tomorrow)..];
        let after = (Bound::Excluded(tomorrow), Bound::Unbounded);
        let days = self
            .days
            .range::<NaiveDate, _>(after)
            .map(|(date, _)| *date);
        let all: BTreeSet<NaiveDate> = days.chain(sessions.iter().map(|s| s.date)).collect();
        all.into_iter().collect()
    }

    /// [`Journal::span`] without the days that are slips of a date.
    pub fn known_span(&self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let (first, last) = self.span()?;
        if self.after_tomorrow(today).is_empty() {
            return Some((first, last));
        }
        let tomorrow = today.succ_opt().unwrap_or(today);
        let day = self
            .days
            .range(..=tomorrow)
            .next_back()
            .map(|(date, _)| *date);
        let sessions = self.sessions();
        let session = sessions[..sessions.partition_point(|s| s.date <= tomorrow)].last();
        let last = day.max(session.map(|session| session.date));
        Some((first, last.unwrap_or(first)))
    }

    /// First and last day with anything on it, days and sessions together.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        let days = self.days.keys().next().zip(self.days.keys().next_back());
        let sessions = self.sessions().first().zip(self.sessions().last());
        let ends = [
            days.map(|(a, b)| (*a, *b)),
            sessions.map(|(a, b)| (a.date, b.date)),
        ];
        ends.into_iter()
            .flatten()
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }
}
