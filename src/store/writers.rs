//! The threads that still have something to write, for the moment in which the program must end.
//!
//! Invariant: nothing here waits for a lock: the thread that ends may be the one that holds it.

use std::sync::{Arc, Mutex, TryLockError};
use std::thread;
use std::time::Duration;

/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(5);

/// Says whether a thread has nothing more to write. Returns at once, also while the thread is busy.
pub type IsIdle = Box<dyn Fn() -> bool + Send + Sync>;

/// Every thread that writes what a person typed.
#[derive(Clone, Default)]
pub struct Writers(Arc<Mutex<Vec<IsIdle>>>);

impl Writers {
    /// These are all of them from now on.
    pub fn set(&self, all: Vec<IsIdle>) {
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = all;
    }

    /// Waits until everything is written, for at most this long; returns whether it is.
    pub fn wait(&self, timeout: Duration) -> bool {
        let mut left = timeout;
        while !self.are_idle() {
            let Some(less) = left.checked_sub(PAUSE) else {
                return false;
            };
            thread::sleep(PAUSE);
            left = less;
        }
        true
    }

    fn are_idle(&self) -> bool {
        match self.0.try_lock() {
            Ok(all) => all.iter().all(|is_idle| is_idle()),
            Err(TryLockError::Poisoned(all)) => all.into_inner().iter().all(|is_idle| is_idle()),
            Err(TryLockError::WouldBlock) => false,
        }
    }
}

/// What `is` says of a shared value; `false` where another holds it just now.
pub fn glance<T>(shared: &Mutex<T>, is: impl FnOnce(&T) -> bool) -> bool {
    match shared.try_lock() {
        Ok(value) => is(&value),
        Err(TryLockError::Poisoned(value)) => is(&value.into_inner()),
        Err(TryLockError::WouldBlock) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_still_written_is_waited_for_and_what_hangs_is_left() {
        let writing = Arc::new(Mutex::new(true));
        let (seen, writers) = (writing.clone(), Writers::default());
        writers.set(vec![Box::new(move || glance(&seen, |writing| !writing))]);
        let held = writing.lock().unwrap();
        assert!(
            !writers.wait(Duration::from_millis(20)),
            "a lock that is held hangs nobody"
        );
        drop(held);
        let ends = thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            *writing.lock().unwrap() = false;
        });
        assert!(writers.wait(Duration::from_secs(20)));
        ends.join().unwrap();
    }
}
