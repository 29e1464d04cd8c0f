//! Work on threads: one kind for all of it.
//!
//! Invariants: every job that was begun ends in exactly one result, also where its thread had a fault
//! or could not be started, so that no control waits for ever; the window is woken for it; a job that
//! is begun anew, or let go, never hears of the old one's result.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use super::document::Wake;

/// The job had a fault of its own, or no thread could be had for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Something went wrong in Unkink itself. Try again; if it stays so, start it anew.")]
pub struct Fault;

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        fault.to_string()
    }
}

/// One thing at a time that is done on a thread, and whose result is waited for.
pub struct Job<T>(Option<Receiver<T>>);

impl<T> Default for Job<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// Wakes the window when it goes, also after a fault.
struct Waking(Wake);

impl Drop for Waking {
    fn drop(&mut self) {
        (self.0)();
    }
}

impl<T: Send + 'static> Job<T> {
    /// Does something on a thread of this name; what was waited for before is no longer.
    pub fn run(&mut self, name: &str, wake: &Wake, work: impl FnOnce() -> T + Send + 'static) {
        let (send, receive) = mpsc::channel();
        let waking = Waking(wake.clone());
        let work = move || {
            // The window is woken when the sender has gone, and after a fault too.
            let _waking = waking;
            let send = send;
            // Nobody may wait any longer.
            let _ = send.send(work());
        };
        // A thread that can't be had drops the sender: the fault is found there.
        let _ = std::thread::Builder::new().name(name.into()).spawn(work);
        self.0 = Some(receive);
    }

    /// Whether a result is waited for.
    pub fn is_busy(&self) -> bool {
        self.0.is_some()
    }

    /// The result, once.
    pub fn poll(&mut self) -> Option<Result<T, Fault>> {
        let result = match self.0.as_ref()?.try_recv() {
            Ok(result) => Ok(result),
            Err(TryRecvError::Disconnected) => Err(Fault),
            Err(TryRecvError::Empty) => return None,
        };
        self.0 = None;
        Some(result)
    }
}

impl<T: Send + 'static, E: From<Fault> + Send + 'static> Job<Result<T, E>> {
    /// The result of work that can fail, once; a fault is a failure.
    pub fn outcome(&mut self) -> Option<Result<T, E>> {
        let result = self.poll()?;
        Some(result.unwrap_or_else(|fault| Err(fault.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::time::Duration;

    /// The result, and whether the window was woken for it.
    fn ended<T: Send + 'static>(job: &mut Job<T>, woken: &Receiver<()>) -> Result<T, Fault> {
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
        let result = job.poll().unwrap();
        assert!(!job.is_busy() && job.poll().is_none(), "once");
        result
    }

    fn waker() -> (Wake, Receiver<()>) {
        let (send, woken) = mpsc::sync_channel(9);
        let wake: Wake = Arc::new(move || {
            let _ = send.send(());
        });
        (wake, woken)
    }

    #[test]
    fn a_job_that_panics_ends_with_a_fault_and_the_next_one_works() {
        let (wake, woken) = waker();
        let mut job = Job::default();
        job.run("job", &wake, || -> i32 {
            panic!("a fault made on purpose")
        });
        assert!(job.is_busy());
        assert_eq!(ended(&mut job, &woken), Err(Fault));
        job.run("job", &wake, || 7);
        assert_eq!(ended(&mut job, &woken), Ok(7));
    }

    #[test]
    fn a_result_never_reaches_who_has_begun_something_else() {
        let (wake, woken) = waker();
        let (go, wait) = mpsc::channel::<()>();
        let mut job = Job::default();
        job.run("late", &wake, move || {
            let _ = wait.recv();
            1
        });
        job.run("new", &wake, || 2);
        assert_eq!(ended(&mut job, &woken), Ok(2));
        go.send(()).unwrap();
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(job.poll(), None);
    }
}
