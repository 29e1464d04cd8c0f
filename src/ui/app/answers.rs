//! The answer, worked out on a thread: the window shows the one it has until the new one is there.

use std::sync::Arc;

use chrono::NaiveDate;

use super::jobs::{Done, Fault, Job, Post};
use crate::analysis::agreed::{compare_on, effects_on};
use crate::analysis::compare::Comparison;
use crate::analysis::each::{All, each};
use crate::analysis::effect::Effect;
use crate::analysis::question::Question;
use crate::analysis::recovery::{Recovery, recovery};
use crate::analysis::tomorrow::{Outlook, Seen, ahead, outlook};
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::ui::state::experiment::{Reading, Wanted};

/// Whether it helps: one answer for every metric, as it may be seen on a day.
pub type Answers = Worked<Asked, Vec<Effect>>;

/// What followed each session, as it may be seen on a day.
pub type Each = Worked<NaiveDate, All>;

/// The experiment that is looked at, or what one could find.
pub type Experiments = Worked<Wanted, Reading>;

/// Every kind and person against the forecast of a score.
pub type Comparisons = Worked<OfScore, Vec<Comparison>>;

/// A score, and the day on which it is asked about.
pub type OfScore = (MetricId, NaiveDate);

/// What the next days may bring: of one score with its record, or of all for the Trends page.
pub type Outlooks = Worked<OfScore, Outlook>;

/// The days after workouts.
pub type Recoveries = Worked<OfScore, Option<Recovery>>;

/// The next seven days of every score.
pub type Fans = Worked<NaiveDate, Vec<Outlook>>;

/// A question and the day it is asked on: an answer may rest for an experiment until one.
pub type Asked = (Question, NaiveDate);

/// What can be worked out of a journal.
pub trait Work<A>: Clone + PartialEq + Send + 'static {
    /// Works it out; called on a thread.
    fn work(&self, journal: &Journal) -> A;

    /// What of the journal the answer depends on, where that is less than all its figures and quickly
    /// found: another score of the same evening then changes no answer.
    fn seen(&self, _: &Journal) -> Option<Vec<Seen>> {
        None
    }
}

impl Work<Vec<Effect>> for Asked {
    fn work(&self, journal: &Journal) -> Vec<Effect> {
        let (question, today) = self;
        effects_on(journal, question, *today)
    }
}

impl Work<Vec<Comparison>> for OfScore {
    fn work(&self, journal: &Journal) -> Vec<Comparison> {
        let (metric, today) = self;
        let metric = journal.metrics().get(metric);
        metric.map_or_else(Vec::new, |metric| compare_on(journal, metric, *today))
    }
}

impl Work<Outlook> for OfScore {
    fn work(&self, journal: &Journal) -> Outlook {
        outlook(journal, &known(journal, &self.0), self.1)
    }

    fn seen(&self, journal: &Journal) -> Option<Vec<Seen>> {
        let metric = known(journal, &self.0);
        Some(vec![Seen::of(&journal.until_tomorrow(self.1), &metric)])
    }
}

fn known(journal: &Journal, id: &MetricId) -> Metric {
    let known = journal.metrics().get(id).cloned();
    known.unwrap_or_else(|| Metric::own(id.as_str(), Better::Lower))
}

impl Work<Option<Recovery>> for OfScore {
    fn work(&self, journal: &Journal) -> Option<Recovery> {
        let (metric, today) = self;
        let metric = journal.metrics().get(metric)?;
        Some(recovery(journal, metric, *today))
    }
}

impl Work<Vec<Outlook>> for NaiveDate {
    fn work(&self, journal: &Journal) -> Vec<Outlook> {
        let metrics = journal.metrics().iter();
        metrics
            .map(|metric| ahead(journal, metric, *self))
            .collect()
    }

    fn seen(&self, journal: &Journal) -> Option<Vec<Seen>> {
        let journal = &*journal.until_tomorrow(*self);
        let metrics = journal.metrics().iter();
        Some(metrics.map(|metric| Seen::of(journal, metric)).collect())
    }
}

impl Work<All> for NaiveDate {
    fn work(&self, journal: &Journal) -> All {
        let pain = journal.metrics().get(&MetricId::PAIN);
        pain.map_or_else(All::new, |pain| each(journal, pain, *self))
    }
}

impl Work<Reading> for Wanted {
    fn work(&self, journal: &Journal) -> Reading {
        self.read(journal)
    }
}

/// What was asked of a journal, with the answer.
#[derive(Debug)]
pub struct Answer<Q, A> {
    /// The journal's figures, as [`super::document::Document::figures`] counts them, and the question.
    key: (u64, Q),
    seen: Option<Vec<Seen>>,
    found: A,
}

/// The latest answer and the one that is being worked out.
pub struct Worked<Q, A> {
    latest: Option<Answer<Q, A>>,
    /// What is being worked out, or could not be: it is not tried over and over.
    asked: Option<(u64, Q)>,
    job: Job<Answer<Q, A>>,
}

impl<Q, A> Default for Worked<Q, A> {
    fn default() -> Self {
        Self {
            latest: None,
            asked: None,
            job: Job::default(),
        }
    }
}

impl<Q: Work<A>, A: Send + 'static> Worked<Q, A> {
    /// Has the question answered, unless it is answered or is being answered.
    pub fn ask(
        &mut self,
        journal: &Arc<Journal>,
        figures: u64,
        question: &Q,
        post: &Post<Done<Answer<Q, A>>>,
    ) {
        let key = (figures, question.clone());
        let is_answered = self.latest.as_ref().is_some_and(|latest| latest.key == key);
        if is_answered || self.job.is_busy() || self.asked.as_ref() == Some(&key) {
            return;
        }
        let seen = question.seen(journal);
        let same = |latest: &&mut Answer<Q, A>| latest.key.1 == *question && latest.seen == seen;
        if let Some(latest) = self.latest.as_mut().filter(|_| seen.is_some()).filter(same) {
            latest.key = key;
            return;
        }
        self.asked = Some(key.clone());
        let journal = journal.clone();
        self.job.run(
            "answer",
            post,
            |done| done,
            move || {
                let found = key.1.work(&journal);
                // The journal is let go first, so that the next edit need not copy it.
                drop(journal);
                Answer { key, seen, found }
            },
        );
    }

    /// Takes an answer that a thread has worked out.
    pub fn take(&mut self, done: Done<Answer<Q, A>>) -> Result<(), Fault> {
        if let Some(answer) = self.job.take(done) {
            self.latest = Some(answer?);
            self.asked = None;
        }
        Ok(())
    }

    /// Whether an answer is being worked out.
    pub fn is_working(&self) -> bool {
        self.job.is_busy()
    }

    /// The latest answer to this question, perhaps of the journal as it was a moment ago.
    pub fn latest(&self, question: &Q) -> Option<&A> {
        let latest = self.latest.as_ref();
        let latest = latest.filter(|latest| latest.key.1 == *question);
        latest.map(|latest| &latest.found)
    }

    /// The count of the journal's figures that the latest answer is of.
    pub fn figures(&self) -> Option<u64> {
        self.latest.as_ref().map(|latest| latest.key.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::jobs::tests::{inbox, next};
    use crate::model::edit::Edit;

    /// A question whose answer has a fault, but for that of another revision.
    #[derive(Clone)]
    struct Faulty(Arc<AtomicUsize>);

    impl PartialEq for Faulty {
        fn eq(&self, _: &Self) -> bool {
            true
        }
    }

    impl Work<u8> for Faulty {
        fn work(&self, _: &Journal) -> u8 {
            assert!(
                self.0.fetch_add(1, Ordering::SeqCst) > 0,
                "a fault made on purpose"
            );
            7
        }
    }

    /// A question that sees one score, and counts how often it is worked out.
    #[derive(Clone)]
    struct OfPain(Arc<AtomicUsize>);

    impl PartialEq for OfPain {
        fn eq(&self, _: &Self) -> bool {
            true
        }
    }

    impl Work<usize> for OfPain {
        fn work(&self, _: &Journal) -> usize {
            1 + self.0.fetch_add(1, Ordering::SeqCst)
        }

        fn seen(&self, journal: &Journal) -> Option<Vec<Seen>> {
            Some(vec![Seen::of(journal, &known(journal, &MetricId::PAIN))])
        }
    }

    #[test]
    fn it_is_worked_out_again_only_where_what_it_sees_is_another() {
        let heard = inbox();
        let question = OfPain(Arc::default());
        let mut worked = Worked::default();
        let mut journal = Arc::new(Journal::default());
        let scored = [
            MetricId::PAIN,
            MetricId::MOOD,
            MetricId::SLEEP,
            MetricId::PAIN,
        ];
        for ((figures, metric), times) in (1..).zip(scored).zip([1, 1, 1, 2]) {
            let score = Edit::Score {
                date: NaiveDate::from_ymd_opt(2026, 11, figures as u32).unwrap(),
                time: None,
                metric,
                value: Some(4.0),
            };
            Arc::make_mut(&mut journal).apply(score).unwrap();
            worked.ask(&journal, figures, &question, heard.0.post());
            if worked.is_working() {
                assert_eq!(worked.take(next(&heard)), Ok(()));
            }
            assert_eq!(worked.latest(&question), Some(&times));
            assert_eq!(worked.figures(), Some(figures));
        }
    }

    #[test]
    fn an_answer_with_a_fault_is_told_once_and_tried_again_when_the_journal_is_another() {
        let heard = inbox();
        let (journal, tried) = (Arc::new(Journal::default()), Arc::default());
        let question = Faulty(Arc::clone(&tried));
        let mut worked = Worked::default();
        worked.ask(&journal, 1, &question, heard.0.post());
        assert_eq!(worked.take(next(&heard)), Err(Fault));
        worked.ask(&journal, 1, &question, heard.0.post());
        assert!(!worked.is_working(), "not over and over");
        worked.ask(&journal, 2, &question, heard.0.post());
        assert_eq!(worked.take(next(&heard)), Ok(()));
        assert_eq!(worked.latest(&question), Some(&7));
        assert_eq!(tried.load(Ordering::SeqCst), 2);
    }
}
