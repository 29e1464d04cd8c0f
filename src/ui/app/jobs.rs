//! Work on threads: one kind for all of it, and one way back to the window.
//!
//! Invariants: every job that was begun ends in exactly one message, also where its thread had a fault
//! or could not be started, so that no control waits for ever; the window is woken for it; a job that
//! is begun anew, or let go, never takes the old one's result.

use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};

use crate::lang::{Language, say};

/// Has the window drawn anew; called from any thread.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// The job had a fault of its own, or no thread could be had for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {}", Self::what(), Self::remedy())]
pub struct Fault;

impl Fault {
    /// What it is.
    pub fn what() -> String {
        say::Fault.text()
    }

    /// What to do.
    pub fn remedy() -> String {
        say::FaultRemedy.text()
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        fault.to_string()
    }
}

/// Where threads leave messages of one kind for the window.
pub struct Post<M>(Arc<dyn Fn(M) + Send + Sync>);

impl<M> Clone for Post<M> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<M: 'static> Post<M> {
    /// Hands each message to `leave`, on the thread that it comes from.
    pub fn new(leave: impl Fn(M) + Send + Sync + 'static) -> Self {
        Self(Arc::new(leave))
    }

    /// A place for messages of another kind, each of which `into` makes one of this kind.
    pub fn of<N: 'static>(&self, into: impl Fn(N) -> M + Send + Sync + 'static) -> Post<N> {
        let leave = self.0.clone();
        Post::new(move |message| leave(into(message)))
    }

    /// Leaves a message.
    pub fn leave(&self, message: M) {
        (self.0)(message);
    }
}

/// All that threads have to say to the window, in the order in which it came.
pub struct Inbox<M> {
    post: Post<M>,
    messages: Receiver<M>,
}

impl<M: Send + 'static> Inbox<M> {
    /// An empty inbox; the window is woken for each message.
    pub fn new(wake: Wake) -> Self {
        let (send, messages) = mpsc::channel();
        let send = Mutex::new(send);
        let post = Post::new(move |message| {
            let send = send.lock().unwrap_or_else(PoisonError::into_inner);
            // The window may be gone already.
            let _ = send.send(message);
            wake();
        });
        Self { post, messages }
    }

    /// Where to leave messages.
    pub fn post(&self) -> &Post<M> {
        &self.post
    }

    /// The next message, where one has come.
    pub fn next(&self) -> Option<M> {
        self.messages.try_recv().ok()
    }
}

/// How a job ended; [`Job::take`] says whether anybody still waits for it.
#[derive(Debug)]
pub struct Done<T> {
    ticket: u64,
    result: Result<T, Fault>,
}

impl<T> Done<T> {
    /// The result, whoever waits for it.
    pub fn late(self) -> Result<T, Fault> {
        self.result
    }
}

/// One thing at a time that is done on a thread, and whose result is waited for.
pub struct Job<T> {
    awaited: Option<u64>,
    result: PhantomData<fn() -> T>,
}

impl<T> Default for Job<T> {
    fn default() -> Self {
        Self {
            awaited: None,
            result: PhantomData,
        }
    }
}

/// Posts how the job ended when it goes: after its work, in a fault, or when no thread can be had.
struct Ending<T: 'static> {
    post: Post<Done<T>>,
    ticket: u64,
    result: Result<T, Fault>,
}

impl<T> Drop for Ending<T> {
    fn drop(&mut self) {
        let result = std::mem::replace(&mut self.result, Err(Fault));
        self.post.leave(Done {
            ticket: self.ticket,
            result,
        });
    }
}

impl<T: Send + 'static> Job<T> {
    /// Does something on a thread of this name, in the language of this one; what was waited for before is no longer.
    pub fn run<M: 'static>(
        &mut self,
        name: &str,
        post: &Post<M>,
        into: fn(Done<T>) -> M,
        work: impl FnOnce() -> T + Send + 'static,
    ) {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let ticket = NEXT.fetch_add(1, Ordering::Relaxed);
        self.awaited = Some(ticket);
        let ending = Ending {
            post: post.of(into),
            ticket,
            result: Err(Fault),
        };
        let language = Language::in_force();
        let work = move || {
            let mut ending = ending;
            ending.result = Ok(language.during(work));
        };
        // Where no thread can be had, the ending is dropped here, and is a fault.
        let _ = std::thread::Builder::new().name(name.into()).spawn(work);
    }

    /// Whether a result is waited for.
    pub fn is_busy(&self) -> bool {
        self.awaited.is_some()
    }

    /// Whether this is what is waited for.
    pub fn awaits(&self, done: &Done<T>) -> bool {
        self.awaited == Some(done.ticket)
    }

    /// The result; `None` where another one is waited for by now, or none.
    pub fn take(&mut self, done: Done<T>) -> Option<Result<T, Fault>> {
        let is_awaited = self.awaits(&done);
        if is_awaited {
            self.awaited = None;
        }
        is_awaited.then_some(done.result)
    }
}

impl<T: Send + 'static, E: From<Fault> + Send + 'static> Job<Result<T, E>> {
    /// As [`Job::take`], of work that can fail; a fault is a failure.
    pub fn outcome(&mut self, done: Done<Result<T, E>>) -> Option<Result<T, E>> {
        let result = self.take(done)?;
        Some(result.unwrap_or_else(|fault| Err(fault.into())))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::time::Duration;

    /// An inbox, and what is heard of its waking.
    pub fn inbox<M: Send + 'static>() -> (Inbox<M>, Receiver<()>) {
        let (send, woken) = mpsc::sync_channel(9);
        let wake: Wake = Arc::new(move || {
            let _ = send.send(());
        });
        (Inbox::new(wake), woken)
    }

    /// The next message, waited for.
    pub fn next<M: Send + 'static>((inbox, woken): &(Inbox<M>, Receiver<()>)) -> M {
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
        inbox.next().unwrap()
    }

    #[test]
    fn a_job_that_panics_ends_with_a_fault_and_the_next_one_works() {
        let heard = inbox();
        let mut job = Job::default();
        let fails = || -> i32 { panic!("a fault made on purpose") };
        job.run("job", heard.0.post(), |done| done, fails);
        assert!(job.is_busy());
        assert_eq!(job.take(next(&heard)), Some(Err(Fault)));
        assert!(!job.is_busy() && heard.0.next().is_none(), "once");
        job.run("job", heard.0.post(), |done| done, || 7);
        assert_eq!(job.take(next(&heard)), Some(Ok(7)));
    }

    #[test]
    fn a_job_speaks_the_language_of_who_began_it() {
        let heard = inbox();
        let (mut job, other) = (Job::default(), Language::read("xx", String::new()));
        let begin = || job.run("job", heard.0.post(), |done| done, Language::in_force);
        other.during(begin);
        assert_eq!(job.take(next(&heard)), Some(Ok(other)));
    }

    #[test]
    fn a_result_never_reaches_who_has_begun_something_else() {
        let heard = inbox();
        let mut job = Job::default();
        let (go, wait) = mpsc::channel::<()>();
        let late = move || {
            let _ = wait.recv();
            1
        };
        job.run("late", heard.0.post(), |done| done, late);
        job.run("new", heard.0.post(), |done| done, || 2);
        assert_eq!(job.take(next(&heard)), Some(Ok(2)));
        go.send(()).unwrap();
        assert_eq!(job.take(next(&heard)), None);
        let mut other = Job::default();
        other.run("other", heard.0.post(), |done| done, || 3);
        other = Job::default();
        assert_eq!(other.take(next(&heard)), None, "it was let go");
    }
}
