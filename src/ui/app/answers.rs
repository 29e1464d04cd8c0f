//! The answer, worked out on a thread: the window shows the one it has until the new one is there.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use super::document::Wake;
use crate::analysis::each::{All, each};
use crate::analysis::effect::{Effect, effects};
use crate::analysis::question::Question;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;

/// Whether it helps: one answer for every metric.
pub type Answers = Worked<Question, Vec<Effect>>;

/// What followed each session. Nothing but the journal is asked.
pub type Each = Worked<(), All>;

/// What can be worked out of a journal.
pub trait Work<A>: Clone + PartialEq + Send + 'static {
    /// Works it out; called on a thread.
    fn work(&self, journal: &Journal) -> A;
}

impl Work<Vec<Effect>> for Question {
    fn work(&self, journal: &Journal) -> Vec<Effect> {
        effects(journal, self)
    }
}

impl Work<All> for () {
    fn work(&self, journal: &Journal) -> All {
        let pain = journal.metrics().get(&MetricId::PAIN);
        pain.map_or_else(All::new, |pain| each(journal, pain))
    }
}

/// The journal's revision and what was asked of it, with the answer.
type Done<Q, A> = ((u64, Q), A);

/// The latest answer and the one that is being worked out.
pub struct Worked<Q, A> {
    latest: Option<Done<Q, A>>,
    waiting: Option<Receiver<Done<Q, A>>>,
}

impl<Q, A> Default for Worked<Q, A> {
    fn default() -> Self {
        Self {
            latest: None,
            waiting: None,
        }
    }
}

impl<Q: Work<A>, A: Send + 'static> Worked<Q, A> {
    /// Has the question answered, unless it is answered or is being answered.
    pub fn ask(&mut self, journal: &Arc<Journal>, revision: u64, question: &Q, wake: &Wake) {
        let answered = self
            .latest
            .as_ref()
            .is_some_and(|((at, q), _)| *at == revision && q == question);
        if answered || self.waiting.is_some() {
            return;
        }
        let (send, receive) = mpsc::channel();
        let (journal, key, wake) = (journal.clone(), (revision, question.clone()), wake.clone());
        let work = move || {
            let answer = key.1.work(&journal);
            // The journal is let go first, so that the next edit need not copy it.
            drop(journal);
            let _ = send.send((key, answer));
            wake();
        };
        let thread = std::thread::Builder::new()
            .name("answer".into())
            .spawn(work);
        self.waiting = thread.is_ok().then_some(receive);
    }

    /// Takes an answer that a thread has worked out, and says whether there was one.
    pub fn poll(&mut self) -> bool {
        match self.waiting.as_ref().map(Receiver::try_recv) {
            Some(Ok(answer)) => {
                (self.latest, self.waiting) = (Some(answer), None);
                return true;
            }
            Some(Err(mpsc::TryRecvError::Disconnected)) => self.waiting = None,
            Some(Err(mpsc::TryRecvError::Empty)) | None => {}
        }
        false
    }

    /// Whether an answer is being worked out.
    pub fn is_working(&self) -> bool {
        self.waiting.is_some()
    }

    /// The latest answer to this question, perhaps of the journal as it was a moment ago.
    pub fn latest(&self, question: &Q) -> Option<&A> {
        let latest = self.latest.as_ref().filter(|((_, q), _)| q == question);
        latest.map(|(_, answer)| answer)
    }

    /// The journal's revision that the latest answer is of.
    pub fn revision(&self) -> Option<u64> {
        self.latest.as_ref().map(|((revision, _), _)| *revision)
    }
}
