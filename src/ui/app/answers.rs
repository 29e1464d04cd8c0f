//! The answer, worked out on a thread: the window shows the one it has until the new one is there.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use super::document::Wake;
use crate::analysis::effect::{Effect, effects};
use crate::analysis::question::Question;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;

/// The journal's revision and what is asked of it.
type Key = (u64, Question);

/// The latest answer and the one that is being worked out.
#[derive(Default)]
pub struct Answers {
    latest: Option<(Key, Vec<Effect>)>,
    waiting: Option<Receiver<(Key, Vec<Effect>)>>,
}

impl Answers {
    /// Has the question answered, unless it is answered or is being answered.
    pub fn ask(&mut self, journal: &Arc<Journal>, revision: u64, question: &Question, wake: &Wake) {
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
            let answer = effects(&journal, &key.1, &MetricId::PAIN);
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

    /// Takes an answer that a thread has worked out.
    pub fn poll(&mut self) {
        match self.waiting.as_ref().map(Receiver::try_recv) {
            Some(Ok(answer)) => (self.latest, self.waiting) = (Some(answer), None),
            Some(Err(mpsc::TryRecvError::Disconnected)) => self.waiting = None,
            Some(Err(mpsc::TryRecvError::Empty)) | None => {}
        }
    }

    /// Whether an answer is being worked out.
    pub fn is_working(&self) -> bool {
        self.waiting.is_some()
    }

    /// The latest answer to this question, perhaps of the journal as it was a moment ago.
    pub fn latest(&self, question: &Question) -> Option<&[Effect]> {
        let latest = self.latest.as_ref().filter(|((_, q), _)| q == question);
        latest.map(|(_, effects)| effects.as_slice())
    }

    /// The journal's revision that the latest answer is of.
    pub fn revision(&self) -> Option<u64> {
        self.latest.as_ref().map(|((revision, _), _)| *revision)
    }
}
