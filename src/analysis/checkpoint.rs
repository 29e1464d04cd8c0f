//! When the verdict is settled: the looks at which a diary is read, fixed before anything is read.
//!
//! They are counted in usable sessions from the first of the question on, never from the start of a
//! range that moves with the days: at the 6th, 12th and 26th, and then 26 sessions and two years
//! after the last one, which no day of that look is part of. A look at which nothing can be read off
//! an interval yet is put off to the first day on which enough is known. Invariant: what is known
//! later never moves a look that is over, and no look depends on what its figures say.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::session::{Kind, Session};

use super::diary::{Diary, Event, Timing, chains, is_studied, timing_of, told_before};
use super::estimate::{RECENT, days_needed, is_usable};
use super::question::{Question, RANGE_DAYS};
use super::verdict::{LEAST_CLEAN, LEAST_SCORED, LEAST_SESSIONS, SHORTEST_WASHOUT};

/// Usable sessions at which the verdict is settled.
pub const CHECKPOINTS: [usize; 3] = [6, 12, 26];

/// Scores nearer to each other than this are equal.
const LEVEL: f64 = 1e-9;

/// A look that settles the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Usable sessions, counted from the first.
    pub sessions: usize,
    /// Last day of the diary that it reads; while that session is to come the first day that it may
    /// be on, where there is one.
    pub date: Option<NaiveDate>,
}

/// The looks of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looks {
    /// Usable sessions, counted from the first.
    pub counted: usize,
    /// Those that are over, with the last day of the diary that each reads.
    pub passed: Vec<(usize, NaiveDate)>,
    /// The one to come.
    pub next: Look,
}

impl Looks {
    /// Before there is any session.
    pub const NONE: Self = Self {
        counted: 0,
        passed: Vec::new(),
        next: Look {
            sessions: CHECKPOINTS[0],
            date: None,
        },
    };

    /// The looks of `question`, of sessions of `kind`.
    pub(super) fn of(
        journal: &Journal,
        metric: &Metric,
        question: &Question,
        kind: Option<&Kind>,
    ) -> Self {
        let Some(days) = question.all_days(journal, metric) else {
            return Self::NONE;
        };
        let (first, last) = days.into_inner();
        let usable = usable(journal, metric, question, kind, first, last);
        let over = |session: NaiveDate| later(session, question.outcome() as u64);
        Self::among(&usable, last, over)
    }

    /// The looks among usable sessions of these days in a diary that ends on `last`; `over` is the
    /// last day of a session's outcome.
    fn among(usable: &[NaiveDate], last: NaiveDate, over: impl Fn(NaiveDate) -> NaiveDate) -> Self {
        let mut passed: Vec<(usize, NaiveDate)> = Vec::new();
        let next = loop {
            let before = passed.last().copied();
            let usual = CHECKPOINTS.get(passed.len()).copied();
            let (least, from) = match (usual, before) {
                (None, Some((sessions, date))) => {
                    (sessions + CHECKPOINTS[2], Some(later(date, RANGE_DAYS)))
                }
                (usual, _) => (usual.unwrap_or(CHECKPOINTS[0]), None),
            };
            let late = usable.partition_point(|day| from.is_some_and(|from| *day < from));
            let sessions = least.max(late + 1);
            match usable.get(sessions - 1).map(|day| over(*day)) {
                Some(date) if date <= last => passed.push((sessions, date)),
                Some(date) => {
                    let date = Some(date);
                    break Look { sessions, date };
                }
                None => {
                    break Look {
                        sessions,
                        date: from,
                    };
                }
            }
        };
        Self {
            counted: usable.len(),
            passed,
            next,
        }
    }

    /// Days on which the look at `at` among those that are over may be made up for, where enough is
    /// known for it only later: from the first such day to the next look.
    pub(super) fn put_off(
        &self,
        journal: &Journal,
        metric: &Metric,
        question: &Question,
        at: usize,
    ) -> impl Iterator<Item = NaiveDate> + use<> {
        let date = self.passed.get(at).map(|(_, date)| *date);
        let until = self.passed.get(at + 1).map(|(_, next)| *next);
        let from = date.and_then(|date| {
            let most = later(date, RANGE_DAYS);
            let asked = Question {
                from: question
                    .from
                    .or(date.checked_sub_days(Days::new(RANGE_DAYS - 1))),
                to: Some(question.to.map_or(most, |to| to.min(most))),
                ..question.clone()
            };
            let diary = Diary::of(journal, metric, &asked)?;
            let known = first_known(&diary, question)?;
            let day = diary.series.date(known)?.max(later(date, 1));
            Some((day, diary.series.last()?))
        });
        let (from, to) = from.unwrap_or((NaiveDate::MAX, NaiveDate::MIN));
        let to = until
            .and_then(|next| next.pred_opt())
            .map_or(to, |next| next.min(to));
        from.iter_days().take_while(move |day| *day <= to)
    }
}

/// The first day of the grid by whose evening there is enough for a verdict from an interval.
fn first_known(diary: &Diary, question: &Question) -> Option<usize> {
    let y = &diary.series.values;
    let days = question.outcome();
    let clean = diary.clean(SHORTEST_WASHOUT.min(question.washout_days));
    let ends = |event: &Event| {
        is_usable(y, event, 1..=days, days_needed(days)).then_some(event.day + days)
    };
    let sixth = diary
        .events
        .iter()
        .filter_map(ends)
        .nth(LEAST_SESSIONS - 1)?;
    let nth = |values: &[Option<f64>], n: usize| {
        let known = values
            .iter()
            .enumerate()
            .filter(|(_, value)| value.is_some());
        known.map(|(day, _)| day).nth(n - 1)
    };
    let first = y.iter().flatten().next()?;
    let differs = y
        .iter()
        .position(|value| value.is_some_and(|value| (value - first).abs() >= LEVEL))?;
    let days = [
        sixth,
        differs,
        nth(y, LEAST_SCORED)?,
        nth(&clean, LEAST_CLEAN)?,
    ];
    days.into_iter().max()
}

/// The days of the usable events from `first` to `last`, told by dates, so that a diary of centuries
/// needs no grid. No day-0 rule turns here: what is learnt later must not move a look.
fn usable(
    journal: &Journal,
    metric: &Metric,
    question: &Question,
    kind: Option<&Kind>,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<NaiveDate> {
    let sessions = journal.sessions().iter();
    let studied: Vec<&Session> = sessions
        .filter(|session| (first..=last).contains(&session.date))
        .filter(|session| is_studied(session, kind, question))
        .collect();
    let chains: Vec<&[&Session]> = chains(&studied).collect();
    let told = |chain: &&[&Session]| told_before(chain[0], metric).map(|_| chain[0].date);
    let told: BTreeSet<NaiveDate> = chains.iter().filter_map(told).collect();
    let is_scored = |date: NaiveDate| {
        let value = || journal.value(date, metric).is_some_and(f64::is_finite);
        (first..=last).contains(&date) && (told.contains(&date) || value())
    };
    let days = question.outcome() as u64;
    let counts = |chain: &&[&Session]| {
        let session = chain[0];
        let date = session.date;
        let recent = RECENT as u64;
        let before = |n: u64| date.checked_sub_days(Days::new(n)).is_some_and(is_scored);
        // The day itself is seen where its score was given before, and the third before it then is not.
        let seen = || {
            let is_before = || timing_of(journal, metric, session) == Timing::Before;
            (1..recent).any(before) || before(if is_before() { 0 } else { recent })
        };
        let after = (1..=days).filter_map(|n| date.checked_add_days(Days::new(n)));
        // No more days are looked up than decide: over decades each is far from the last in memory.
        let mut after = after.filter(|date| is_scored(*date));
        let needed = days_needed(question.outcome());
        after.nth(needed - 1).is_some() && seen()
    };
    let counted = chains.iter().filter(|chain| counts(chain));
    counted.map(|chain| chain[0].date).collect()
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn day(n: u64) -> NaiveDate {
        later(parse_date("2020-01-01").unwrap(), n)
    }

    /// The looks of sessions every so many days in a diary of `last` days, as numbers of days.
    fn looks(every: u64, last: u64) -> (Vec<(usize, u64)>, Look) {
        let sessions = 1..last.div_ceil(every);
        let sessions: Vec<NaiveDate> = sessions.map(|n| day(n * every)).collect();
        let looks = Looks::among(&sessions, day(last), |session| later(session, 3));
        let number = |date: NaiveDate| (date - day(0)).num_days() as u64;
        let passed = looks.passed.iter().map(|(n, date)| (*n, number(*date)));
        (passed.collect(), looks.next)
    }

    #[test]
    fn a_look_comes_at_the_6th_12th_and_26th_once_their_days_are_over() {
        assert_eq!(looks(20, 122).0, []);
        assert_eq!(
            looks(20, 122).1,
            Look {
                sessions: 6,
                date: Some(day(123))
            }
        );
        assert_eq!(looks(20, 123).0, [(6, 123)]);
        assert_eq!(
            looks(20, 123).1,
            Look {
                sessions: 12,
                date: None
            }
        );
        assert_eq!(looks(20, 700).0, [(6, 123), (12, 243), (26, 523)]);
    }

    #[test]
    fn after_the_26th_a_look_waits_for_two_new_years_and_26_new_sessions() {
        let weekly = |last| looks(7, last);
        assert_eq!(weekly(800).0.len(), 3);
        let next = Look {
            sessions: 115,
            date: Some(day(185 + 730)),
        };
        assert_eq!(weekly(800).1, next, "114 are over by then");
        assert_eq!(
            weekly(930).0.last(),
            Some(&(131, 920)),
            "the first from day 915 on"
        );
        // A session a month: 26 new ones take longer than two years.
        assert_eq!(looks(30, 1562).0.len(), 3);
        assert_eq!(looks(30, 1563).0.last(), Some(&(52, 1563)));
    }
}
