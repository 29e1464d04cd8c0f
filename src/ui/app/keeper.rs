//! A thread that writes something to its file; the newest of it wins, and a frame never waits. What
//! could not be written is tried again by itself, until something newer comes. Why is posted, and that it is over.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::jobs::Post;
use crate::lang::say;
use crate::store::writers::{IsIdle, glance};

/// How long until a text that could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(10);

/// What window and thread share.
struct Desk<T> {
    waiting: Option<T>,
    /// What could not be written, until something newer comes.
    failed: Option<T>,
    is_writing: bool,
    is_closing: bool,
    has_ended: bool,
}

struct Shared<T>(Arc<(Mutex<Desk<T>>, Condvar)>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Shared<T> {
    fn new() -> Self {
        let desk = Desk {
            waiting: None,
            failed: None,
            is_writing: false,
            is_closing: false,
            has_ended: false,
        };
        Self(Arc::new((Mutex::new(desk), Condvar::new())))
    }

    fn desk(&self) -> MutexGuard<'_, Desk<T>> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Desk<T>)) {
        change(&mut self.desk());
        self.0.1.notify_all();
    }

    /// What is to be written next; `None` at the end. What failed has a last try there.
    fn next(&self, again: Duration) -> Option<T> {
        let idle = |desk: &mut Desk<T>| desk.waiting.is_none() && !desk.is_closing;
        let desk = self.desk();
        let mut desk = if desk.failed.is_some() {
            let waited = self.0.1.wait_timeout_while(desk, again, idle);
            waited.unwrap_or_else(PoisonError::into_inner).0
        } else {
            let waited = self.0.1.wait_while(desk, idle);
            waited.unwrap_or_else(PoisonError::into_inner)
        };
        let failed = desk.failed.take();
        let text = desk.waiting.take().or(failed);
        desk.is_writing = text.is_some();
        text
    }
}

/// The thread, as long as something may come. Dropped, it writes what it has and ends.
pub struct Keeper<T = String>(Shared<T>);

impl<T: Send + 'static> Keeper<T> {
    /// Starts the thread; `save` writes one thing, or says in plain words why it could not, which is left
    /// in `post` once; `Ok` is left there when it could again. `None` where the computer has no room for a
    /// thread.
    pub fn spawn(
        name: &str,
        post: Post<Result<(), String>>,
        save: impl FnMut(&T) -> Result<(), String> + Send + 'static,
    ) -> Option<Self> {
        Self::patient(name, post, save, AGAIN)
    }

    /// As [`Keeper::spawn`], with another time until what failed is tried again.
    fn patient(
        name: &str,
        post: Post<Result<(), String>>,
        mut save: impl FnMut(&T) -> Result<(), String> + Send + 'static,
        again: Duration,
    ) -> Option<Self> {
        let shared = Shared::new();
        let theirs = shared.clone();
        let work = move || {
            let mut told = None;
            while let Some(text) = theirs.next(again) {
                let saved = panic::catch_unwind(AssertUnwindSafe(|| save(&text)));
                let passes = saved.is_ok();
                let fault = || Err(say::FaultInTheWay.text());
                let failure = saved.unwrap_or_else(|_| fault()).err();
                theirs.change(|desk| {
                    desk.is_writing = false;
                    // At the end there is no further try, and after a fault none would help.
                    let again = failure.is_some() && passes && !desk.is_closing;
                    desk.failed = again.then_some(text);
                });
                // The same failure of a further try is nothing to wake the window for.
                if told != failure {
                    told.clone_from(&failure);
                    post.leave(failure.map_or(Ok(()), Err));
                }
            }
            theirs.change(|desk| desk.has_ended = true);
        };
        let thread = std::thread::Builder::new().name(name.into()).spawn(work);
        thread.ok().map(|_| Self(shared))
    }

    /// Has this written.
    pub fn keep(&self, it: T) {
        self.0.change(|desk| desk.waiting = Some(it));
    }

    /// Says whether nothing is left to be written.
    pub fn idle_check(&self) -> IsIdle {
        let shared = self.0.clone();
        Box::new(move || {
            glance(&shared.0.0, |desk| {
                desk.has_ended || (desk.waiting.is_none() && !desk.is_writing)
            })
        })
    }

    /// Writes what waits, for at most this long.
    pub fn finish(self, timeout: Duration) {
        self.0.change(|desk| desk.is_closing = true);
        let running = |desk: &mut Desk<T>| !desk.has_ended;
        let waited = self
            .0
            .0
            .1
            .wait_timeout_while(self.0.desk(), timeout, running);
        // Either it has ended, or the disk takes too long.
        drop(waited);
    }
}

impl<T> Drop for Keeper<T> {
    fn drop(&mut self) {
        self.0.change(|desk| desk.is_closing = true);
    }
}

#[cfg(test)]
mod tests {
    use super::super::jobs::tests::{inbox, next};
    use super::*;
    use crate::store::writers::Writers;

    #[test]
    fn what_is_being_written_when_all_must_end_is_waited_for() {
        let written = Arc::new(Mutex::new(Vec::new()));
        let theirs = written.clone();
        let keeper = Keeper::spawn("slow", Post::new(drop), move |text: &String| {
            std::thread::sleep(Duration::from_millis(60));
            theirs.lock().unwrap().push(text.clone());
            Ok(())
        })
        .unwrap();
        let writers = Writers::default();
        writers.set(vec![keeper.idle_check()]);
        keeper.keep("one".into());
        keeper.keep("two".into());
        assert!(writers.wait(Duration::from_secs(20)));
        assert_eq!(written.lock().unwrap().last().unwrap(), "two");
    }

    #[test]
    fn what_could_not_be_written_is_tried_again_and_told_once() {
        let (failed, mut tries) = (inbox(), 0);
        let (send, written) = std::sync::mpsc::channel();
        let save = move |text: &String| {
            tries += 1;
            if tries < 4 {
                return Err("The disk is full.".into());
            }
            send.send(text.clone()).unwrap();
            Ok(())
        };
        let keeper = Keeper::patient(
            "full",
            failed.0.post().clone(),
            save,
            Duration::from_millis(20),
        )
        .unwrap();
        keeper.keep("typed".into());
        let kept = written.recv_timeout(Duration::from_secs(20));
        assert_eq!(kept.as_deref(), Ok("typed"));
        assert_eq!(next(&failed), Err("The disk is full.".into()));
        assert_eq!(next(&failed), Ok(()), "it is over");
        assert_eq!(failed.0.next(), None);
        let more = written.recv_timeout(Duration::from_millis(100));
        assert!(more.is_err(), "what is written is not written again");
        keeper.finish(Duration::from_secs(20));
    }

    #[test]
    fn a_fault_while_writing_is_told_and_the_next_text_is_written() {
        let failed = inbox();
        let (send, written) = std::sync::mpsc::channel();
        let keeper = Keeper::spawn("faulty", failed.0.post().clone(), move |text: &String| {
            assert!(text != "bad", "a fault made on purpose");
            send.send(text.clone()).unwrap();
            Ok(())
        })
        .unwrap();
        keeper.keep("bad".into());
        let fault: Result<(), String> = next(&failed);
        assert!(fault.unwrap_err().contains("A fault in Unkink itself"));
        keeper.keep("good".into());
        let next = written.recv_timeout(Duration::from_secs(20));
        assert_eq!(next.as_deref(), Ok("good"));
        keeper.finish(Duration::from_secs(20));
    }
}
