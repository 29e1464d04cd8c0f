//! What followed each session: the days after it against the forecast, for a list of all sessions.
//!
//! The figures are those of the answer for the session's own kind, over the answer's own range where
//! the session lies in it; an older one is read from the whole diary, so that no list has to stop.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::same;
use crate::model::session::{Kind, Session, SessionId};

use super::answer::{SessionGap, Unusable};
use super::diary::{APART, Ground};
use super::held::gaps;
use super::question::Question;
use super::schedule::running;

/// What followed a session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Followed {
    /// Scored minus forecast, in points.
    Gap(f64),
    /// It counts as one with a session of so few days before it.
    With(NaiveDate),
    /// Why there is no gap.
    Unknown(Unusable),
    /// It is not to be seen while an experiment runs.
    Resting,
}

/// What followed every session.
pub type All = BTreeMap<SessionId, Followed>;

/// What followed every session of the journal, as it may be seen on `today`.
pub fn each(journal: &Journal, metric: &Metric, today: NaiveDate) -> All {
    let is = |session: &Session, kind: &Kind| same(session.kind.as_str(), kind.as_str());
    let mut kinds: Vec<&Kind> = Vec::new();
    for session in journal.sessions() {
        if !kinds.iter().any(|kind| is(session, kind)) {
            kinds.push(&session.kind);
        }
    }
    let known = &*journal.until_tomorrow(today);
    let (usual, all) = questions(known);
    let ground = |question: &Question| Ground::of(known, metric, question);
    // Only asked where a session needs it: fifty years take twenty times as long as two.
    let (near, far) = (ground(&usual), LazyCell::new(|| ground(&all)));
    let of_kind = |kind: &Kind| {
        let of = |question: &Question| Question {
            kind: Some(kind.clone()),
            ..question.clone()
        };
        let recent = gaps(near.as_ref(), known, metric, &of(&usual));
        let whole = LazyCell::new(|| gaps(far.as_ref(), known, metric, &of(&all)));
        let since = running(journal, &metric.id, (Some(kind), None), today);
        let since = since.filter(|plan| !plan.watch).map(|plan| plan.first);
        let sessions = journal.sessions().iter().filter(|s| is(s, kind));
        let followed: Vec<_> = sessions
            .map(|s| {
                let rests = since.is_some_and(|since| s.date >= since);
                let followed = followed(s, &recent, || &whole);
                let seen = if rests { Followed::Resting } else { followed };
                (s.id.clone(), seen)
            })
            .collect();
        followed
    };
    kinds.into_iter().flat_map(of_kind).collect()
}

/// What is asked of the usual range, and of the whole diary.
fn questions(journal: &Journal) -> (Question, Question) {
    let whole = Question {
        from: journal.span().map(|(first, _)| first),
        ..Question::default()
    };
    (Question::default(), whole)
}

fn followed<'a>(
    session: &Session,
    recent: &[SessionGap],
    whole: impl Fn() -> &'a [SessionGap],
) -> Followed {
    let at = |gaps: &[SessionGap]| {
        let at = gaps
            .binary_search_by_key(&session.date, |gap| gap.date)
            .ok()?;
        Some(outcome(&gaps[at]))
    };
    let near = at(recent).filter(|found| *found != Followed::Unknown(Unusable::BeforeRange));
    if let Some(found) = near.or_else(|| at(whole())) {
        return found;
    }
    let whole = whole();
    let upto = whole.partition_point(|gap| gap.date < session.date);
    let before = whole[..upto].last();
    let chained = |gap: &&SessionGap| {
        let days = (session.date - gap.date).num_days();
        gap.sessions > 1 && days < APART * gap.sessions as i64
    };
    match before.filter(chained) {
        Some(gap) => Followed::With(gap.date),
        None => Followed::Unknown(Unusable::NoScoreAfter),
    }
}

fn outcome(gap: &SessionGap) -> Followed {
    match (gap.gap, gap.unusable) {
        (Some(points), _) => Followed::Gap(points),
        (None, Some(why)) => Followed::Unknown(why),
        (None, None) => Followed::Unknown(Unusable::NoForecast),
    }
}
