//! What helps? Every kind of session and every person, each held against the forecast.
//!
//! Nothing is ranked and nobody is called better than another: each row has a forecast of its own.
//! As some of many rows please by luck alone, all but that of the main question are guarded by Holm
//! over the rows. Where half or more of a row's outcome days lie in the washout of another's
//! sessions, what helped can't be told apart, and there is no verdict. Invariant: the order of rows
//! depends on no figure, only on whether there is an answer.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::{fold, same};
use crate::model::session::{Kind, Session};

use super::answer::{Effect, Several};
use super::cost::Unpriced;
use super::diary::Ground;
use super::effect::effect_on;
use super::guard::guard;
use super::luck::Unmasked;
use super::question::Question;
use super::verdict::Verdict;

/// Share of a row's outcome days in another's washout from which the two can't be told apart.
pub const TOGETHER: f64 = 0.5;

/// The most rows: each is an answer of its own, and thousands of them would keep a person waiting.
pub const MOST: usize = 100;

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// All sessions of a kind.
    Kind(Kind),
    /// All sessions with a person, or at a place.
    With(String),
}

/// One kind or person against the forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What it is about.
    pub who: Who,
    /// The answer, guarded by the number of rows.
    pub answer: Effect,
    /// How far it comes together with another row; `None` where no outcome day is scored.
    pub overlap: Option<Overlap>,
}

/// How far a row's outcome days lie in the washout of another's sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlap {
    /// Share of the scored outcome days, 0 to 1, in the other row that has most of them.
    pub share: f64,
    /// The other row; `None` where no day lies in any.
    pub with: Option<Who>,
}

impl Who {
    /// Whether a session belongs to the row.
    pub fn has(&self, session: &Session) -> bool {
        match self {
            Self::Kind(kind) => same(session.kind.as_str(), kind.as_str()),
            Self::With(name) => session.with.as_deref().is_some_and(|with| same(with, name)),
        }
    }

    /// Its name as the journal writes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Kind(kind) => kind.as_str(),
            Self::With(name) => name,
        }
    }

    /// The main question's days, asked of this row.
    pub(super) fn question(&self, main: &Question) -> Question {
        let (kind, with) = match self {
            Self::Kind(kind) => (Some(kind.clone()), None),
            Self::With(name) => (None, Some(name.clone())),
        };
        Question {
            kind,
            with,
            ..main.clone()
        }
    }
}

impl Comparison {
    /// Whether it comes too often together with another row for a verdict.
    pub fn is_together(&self) -> bool {
        self.overlap.as_ref().is_some_and(|o| o.share >= TOGETHER)
    }

    /// Where it stands among the rows that are shown: answered, can't tell, too early.
    fn standing(&self) -> u8 {
        match self.verdict().map(|_| self.answer.shown()) {
            Some(Verdict::TooEarly | Verdict::NoVariation | Verdict::TooClose) => 2,
            None | Some(Verdict::CannotTell | Verdict::Resting) => 1,
            Some(_) if self.answer.taken_back => 1,
            Some(_) => 0,
        }
    }

    /// What may be said; `None` where it can't be told apart from another row.
    pub fn verdict(&self) -> Option<Verdict> {
        let verdict = self.answer.verdict;
        (!self.is_together() || !verdict.is_from_interval()).then_some(verdict)
    }
}

/// Every kind and every person of the journal (of more than [`MOST`] those with the most sessions), held against the forecast of `metric`.
pub fn compare(journal: &Journal, metric: &Metric) -> Vec<Comparison> {
    let main = Question::main(journal);
    let (ground, mut unmasked) = (Ground::of(journal, metric, &main), Unmasked::default());
    let mut asked = |who: &Who| {
        let asked = (journal, metric, &who.question(&main));
        effect_on(ground.as_ref(), &mut unmasked, asked)
    };
    let rows = rows(journal).into_iter().map(|who| (asked(&who), who));
    let mut rows: Vec<Comparison> = rows
        .map(|(answer, who)| Comparison {
            who,
            answer,
            overlap: None,
        })
        .collect();
    let theirs = Theirs::of(journal, &rows);
    let overlaps: Vec<_> = (0..rows.len())
        .map(|at| theirs.overlap(journal, metric, &rows, at))
        .collect();
    for (row, overlap) in rows.iter_mut().zip(overlaps) {
        row.overlap = overlap;
    }
    let counted = rows.iter_mut().filter(|row| !row.is_together());
    guard(
        counted
            .map(|row| &mut row.answer)
            .filter(|answer| !answer.is_main),
        Several::Rows,
    );
    for row in rows.iter_mut().filter(|row| row.is_together()) {
        row.answer.cost = Err(Unpriced::NotHelping);
        row.answer.fade = None;
    }
    rows
}

/// The rows as they are shown: those that have an answer first, then those that can't tell, then those
/// that are too early; in each of these kinds and people as they were, whatever their figures.
pub fn in_order(rows: &[Comparison]) -> Vec<&Comparison> {
    let mut rows: Vec<&Comparison> = rows.iter().collect();
    rows.sort_by_key(|row| (matches!(row.who, Who::With(_)), row.standing()));
    rows
}

/// How many kinds and people have too few sessions to be among the [`MOST`] that are compared.
pub fn left_out(journal: &Journal) -> usize {
    counted(journal).len().saturating_sub(MOST)
}

/// The kinds, those offered first, and then the people by name; of more than [`MOST`] those with the most
/// sessions.
fn rows(journal: &Journal) -> Vec<Who> {
    let rows = counted(journal);
    let mut most: Vec<usize> = (0..rows.len()).collect();
    most.sort_by_key(|at| Reverse(rows[*at].1));
    most.truncate(MOST);
    most.sort_unstable();
    most.into_iter().map(|at| rows[at].0.clone()).collect()
}

/// Every kind and every person, with the number of their sessions.
fn counted(journal: &Journal) -> Vec<(Who, usize)> {
    let mut kinds: BTreeMap<String, (&Kind, usize)> = BTreeMap::new();
    let mut people: BTreeMap<String, (&str, usize)> = BTreeMap::new();
    for session in journal.sessions() {
        let (kind, with) = (&session.kind, session.with.as_deref().map(str::trim));
        kinds.entry(fold(kind.as_str())).or_insert((kind, 0)).1 += 1;
        if let Some(name) = with.filter(|name| !name.is_empty()) {
            people.entry(fold(name)).or_insert((name, 0)).1 += 1;
        }
    }
    let mut kinds: Vec<_> = kinds.into_values().collect();
    let offered = |kind: &Kind| Kind::OFFERED.iter().position(|offered| offered == kind);
    kinds.sort_by_cached_key(|(kind, _)| {
        let place = offered(kind).unwrap_or(usize::MAX);
        (place, kind.as_str().to_lowercase())
    });
    let kinds = kinds
        .into_iter()
        .map(|(kind, n)| (Who::Kind(kind.clone()), n));
    let people = people
        .into_values()
        .map(|(name, n)| (Who::With(name.to_owned()), n));
    kinds.chain(people).collect()
}

/// The days of the sessions that can reach an outcome day, and whose they are.
struct Theirs {
    days: Vec<NaiveDate>,
    /// For each row, whether each of them is its own.
    own: Vec<Vec<bool>>,
}

impl Theirs {
    fn of(journal: &Journal, rows: &[Comparison]) -> Self {
        let reach = rows.iter().map(|row| row.answer.washout_days).max();
        let reach = Days::new(reach.unwrap_or_default() as u64);
        let first = rows.iter().filter_map(|row| row.answer.from).min();
        let first = first.and_then(|first| first.checked_sub_days(reach));
        let older = |session: &Session| first.is_some_and(|first| session.date < first);
        let sessions = journal.sessions();
        let sessions = &sessions[sessions.partition_point(older)..];
        let own = |row: &Comparison| sessions.iter().map(|s| row.who.has(s)).collect();
        Self {
            days: sessions.iter().map(|session| session.date).collect(),
            own: rows.iter().map(own).collect(),
        }
    }

    /// How far the outcome days of the row at `at` lie in the washout of another row's sessions, the
    /// row's own sessions left out.
    fn overlap(
        &self,
        journal: &Journal,
        metric: &Metric,
        rows: &[Comparison],
        at: usize,
    ) -> Option<Overlap> {
        let days = outcome_days(journal, metric, &rows[at].answer);
        if days.is_empty() {
            return None;
        }
        let share = |other: usize| {
            let whose = self.own[other].iter().zip(&self.own[at]);
            let theirs = self.days.iter().zip(whose);
            let theirs = theirs.filter(|(_, (other, own))| **other && !**own);
            let theirs: Vec<NaiveDate> = theirs.map(|(day, _)| *day).collect();
            let washout = rows[other].answer.washout_days as i64;
            let is_near = |day: &&NaiveDate| {
                let upto = theirs.partition_point(|date| date <= *day);
                let last = upto.checked_sub(1).map(|last| theirs[last]);
                last.is_some_and(|last| (**day - last).num_days() <= washout)
            };
            days.iter().filter(is_near).count() as f64 / days.len() as f64
        };
        let none = Overlap {
            share: 0.0,
            with: None,
        };
        let others = (0..rows.len()).filter(|other| *other != at);
        Some(others.fold(none, |most, other| {
            let share = share(other);
            if share > most.share {
                let with = Some(rows[other].who.clone());
                Overlap { share, with }
            } else {
                most
            }
        }))
    }
}

/// The scored days of outcome of the usable sessions.
fn outcome_days(journal: &Journal, metric: &Metric, answer: &Effect) -> Vec<NaiveDate> {
    let Some(to) = answer.to else {
        return Vec::new();
    };
    let used = answer.gaps.iter().filter(|gap| gap.gap.is_some());
    let days = used.flat_map(|gap| {
        let after = (1..=answer.outcome_days as u64).map(Days::new);
        after.filter_map(|h| gap.date.checked_add_days(h))
    });
    days.filter(|day| *day <= to && journal.value(*day, metric).is_some())
        .collect()
}
