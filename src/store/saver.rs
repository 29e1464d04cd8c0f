//! The window's saver: a thread that writes, and watches the file, while the window goes on drawing.
//!
//! Invariants: the newest snapshot wins; every snapshot that is not overtaken ends in an
//! [`Outcome`]; after a change outside nothing is written until [`Saver::rebase`]; a thread that is
//! gone is a failed save, never silence. One thread writes and watches, so that a save of its own
//! is never taken for a change outside; it wakes nobody while nothing changes. While the journal's folder
//! is away nothing is looked at or made; it goes on by itself when the folder is back. Today's copy elsewhere
//! has a thread of its own: a stick or a network folder that hangs must not hold up the next save.

mod again;
mod copying;
mod desk;

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use self::again::{Again, go_on};
use self::copying::copy_out;
pub use self::desk::Outcome;
use self::desk::{Copying, Desk, Notify, Phase, Shared, Snapshot};
use super::conflict::Copies;
use super::lock::Seat;
use super::watch::{EVERY, SETTLE, Watch};
use super::writers::{IsIdle, glance};
use super::{Base, CopyError, SaveError, Store};
use crate::lang::say;
use crate::model::journal::Journal;

/// How long a saver that is dropped unfinished may take for what it still has.
const LAST_MOMENT: Duration = Duration::from_secs(5);

/// After so many faults of its own the thread ends, and says that nothing is saved.
const MOST_FAULTS: usize = 3;

/// The saver of one journal.
pub struct Saver {
    shared: Shared,
    store: Store,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread; `notify` is called after each outcome, from the thread.
    pub fn spawn(store: Store, base: Base, notify: impl Fn() + Send + Sync + 'static) -> Self {
        let desk = Desk {
            waiting: None,
            writing: None,
            base,
            outcomes: Vec::new(),
            phase: Phase::Open,
            look: false,
            copies: Vec::new(),
            seat: None,
            copying: Copying::default(),
        };
        let notify: Notify = Arc::new(notify);
        let shared = Shared(Arc::new((Mutex::new(desk), Condvar::new())));
        let (theirs, place) = (shared.clone(), store.clone());
        let work = move || {
            // The window may be what has failed.
            let tell = || drop(panic::catch_unwind(AssertUnwindSafe(|| notify())));
            // A panic in here must not pass for a save that is still under way, nor end all saving.
            for _ in 0..MOST_FAULTS {
                let ran = panic::catch_unwind(AssertUnwindSafe(|| run(&theirs, &place, &notify)));
                if ran.is_ok() {
                    break;
                }
                let path = place.path().to_owned();
                theirs.change(|desk| {
                    let why = say::WhyFault.text();
                    let failed = desk.writing.take().map(|revision| {
                        Outcome::failed(revision, SaveError::NoSaver { why, path })
                    });
                    desk.outcomes.extend(failed);
                });
                tell();
            }
            theirs.change(|desk| desk.phase = Phase::Ended);
            tell();
        };
        let thread = thread::Builder::new().name("saver".into()).spawn(work);
        if thread.is_err() {
            shared.change(|desk| desk.phase = Phase::Ended);
        }
        Self {
            shared,
            store,
            thread: thread.ok(),
        }
    }

    /// Has this snapshot saved. One that still waits is overtaken.
    pub fn save(&self, journal: Arc<Journal>, revision: u64) {
        self.shared
            .change(|desk| desk.waiting = Some((journal, revision)));
    }

    /// Goes on from another base, after a change outside. What waited knew nothing of that change
    /// and is dropped.
    pub fn rebase(&self, base: Base) {
        self.shared.change(|desk| {
            desk.base = base;
            desk.waiting = None;
            if desk.phase == Phase::Stalled {
                desk.phase = Phase::Open;
            }
        });
    }

    /// Has the file read again, though it does not look different: somebody wants to try again.
    pub fn look(&self) {
        self.shared.change(|desk| desk.look = true);
    }

    /// Whether there is news of a change outside.
    pub fn has_fresh(&self) -> bool {
        let desk = self.shared.desk();
        desk.outcomes.iter().any(|outcome| outcome.fresh.is_some())
    }

    /// Puts a copy into this folder at each day's first save from now on, or no longer.
    pub fn copy_to(&self, folder: Option<PathBuf>) {
        self.shared.change(|desk| desk.copying.folder = folder);
    }

    /// Whether today's copy was made, or why not; once for each time that it was tried.
    pub fn take_copied(&self) -> Option<Result<(), CopyError>> {
        self.shared.desk().copying.ended.take()
    }

    /// Asks at every look whether another window still has the journal open.
    pub fn mind_the_seat(&self) {
        self.shared.change(|desk| desk.seat = Some(false));
    }

    /// Whether no other window had the journal open at the last look.
    pub fn is_seat_free(&self) -> bool {
        self.shared.desk().seat == Some(true)
    }

    /// Copies that a cloud folder has put beside the journal because two computers wrote it.
    pub fn copies(&self) -> Vec<PathBuf> {
        self.shared.desk().copies.clone()
    }

    /// What has been saved, or not, since last asked, in order.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut desk = self.shared.desk();
        if desk.phase == Phase::Ended {
            self.give_up(&mut desk, &say::WhySaverStopped.text());
        }
        std::mem::take(&mut desk.outcomes)
    }

    /// Whether a snapshot waits or is being written.
    pub fn is_busy(&self) -> bool {
        let desk = self.shared.desk();
        desk.waiting.is_some() || desk.writing.is_some()
    }

    /// Says whether nothing is left to be written, or nothing can be.
    pub fn idle_check(&self) -> IsIdle {
        let shared = self.shared.clone();
        Box::new(move || {
            glance(&shared.0.0, |desk| match desk.phase {
                Phase::Open | Phase::Closing => desk.waiting.is_none() && desk.writing.is_none(),
                Phase::Stalled => desk.writing.is_none(),
                Phase::Ended => true,
            })
        })
    }

    /// Writes what waits and ends the thread, within `timeout`; gives the last outcomes.
    pub fn finish(&mut self, timeout: Duration) -> Vec<Outcome> {
        self.shared.change(|desk| {
            if desk.phase == Phase::Stalled {
                let path = self.store.path().to_owned();
                let lost = desk.waiting.take().map(|(_, revision)| {
                    Outcome::failed(revision, SaveError::ChangedOutside { path })
                });
                desk.outcomes.extend(lost);
            }
            if desk.phase != Phase::Ended {
                desk.phase = Phase::Closing;
            }
        });
        let running = |desk: &mut Desk| desk.phase != Phase::Ended || desk.copying.busy;
        let waited = self
            .shared
            .0
            .1
            .wait_timeout_while(self.shared.desk(), timeout, running);
        let (mut desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let ended = desk.phase == Phase::Ended;
        self.give_up(&mut desk, &say::WhyDiskTooSlow.text());
        let outcomes = std::mem::take(&mut desk.outcomes);
        drop(desk);
        if ended && let Some(thread) = self.thread.take() {
            // Its panics were caught; there is nothing more to learn from it.
            let _ = thread.join();
        }
        outcomes
    }

    /// Reports what waits, or was being written, as not saved.
    fn give_up(&self, desk: &mut Desk, why: &str) {
        let revisions = [
            desk.writing.take(),
            desk.waiting.take().map(|(_, revision)| revision),
        ];
        for revision in revisions.into_iter().flatten() {
            let (why, path) = (why.to_owned(), self.store.path().to_owned());
            let error = SaveError::NoSaver { why, path };
            desk.outcomes.push(Outcome::failed(revision, error));
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        if self.thread.is_some() {
            drop(self.finish(LAST_MOMENT));
        }
    }
}

/// What the thread does next.
enum Task {
    Save(Snapshot, Base),
    Look,
}

/// The thread: writes what waits and looks at the file until it is closed and nothing waits.
fn run(shared: &Shared, store: &Store, notify: &Notify) {
    store.tidy();
    let mut watch = Watch::new(store.path());
    let mut copies = Copies::beside(store.path());
    let mut again: Option<Again> = None;
    let mut away = false;
    while let Some(task) = next(shared) {
        match task {
            Task::Save((journal, revision), base) => {
                let (outcome, base) = save(store, &journal, revision, &base);
                let saved = outcome.result.is_ok();
                away = matches!(outcome.result, Err(SaveError::Away { .. }));
                let told = again.take().filter(|again| again.snapshot.1 == revision);
                again = Again::after(&outcome, journal);
                if again.is_some() && told.map(|t| t.why) == again.as_ref().map(|a| a.why.clone()) {
                    shared.change(|desk| desk.writing = None);
                    continue;
                }
                shared.change(|desk| {
                    desk.writing = None;
                    if let Some(base) = base {
                        desk.base = base;
                    }
                    if outcome.fresh.is_some() && desk.phase == Phase::Open {
                        desk.phase = Phase::Stalled;
                    }
                    desk.outcomes.push(outcome);
                });
                watch.forget();
                notify();
                if saved {
                    copy_out(shared, store, notify);
                }
            }
            Task::Look => {
                let was = std::mem::replace(&mut away, store.is_away(&shared.desk().base));
                if away && !was {
                    shared.change(|desk| desk.outcomes.push(Outcome::failed(0, store.away())));
                    notify();
                }
                if away {
                    shared.desk().look = false;
                    continue;
                }
                let back = was && go_on(shared, store, again.as_mut());
                if was {
                    watch.forget();
                }
                if let Some(failed) = &mut again {
                    failed.try_in_time(shared);
                }
                let news = look(shared, store, &mut watch);
                let seat = look_at_the_seat(shared, store);
                if seek(shared, &mut copies) || news || seat || back {
                    notify();
                }
            }
        }
    }
}

/// Waits for a snapshot, or until it is time for a look; `None` at the end.
fn next(shared: &Shared) -> Option<Task> {
    let idle = |desk: &mut Desk| match desk.phase {
        Phase::Open => desk.waiting.is_none() && !desk.look,
        Phase::Stalled => !desk.look,
        Phase::Closing | Phase::Ended => false,
    };
    let waited = shared.0.1.wait_timeout_while(shared.desk(), EVERY, idle);
    let (mut desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
    let closing = matches!(desk.phase, Phase::Closing | Phase::Ended);
    if desk.phase != Phase::Stalled
        && let Some(snapshot) = desk.waiting.take()
    {
        desk.writing = Some(snapshot.1);
        return Some(Task::Save(snapshot, desk.base));
    }
    (!closing).then_some(Task::Look)
}

/// Looks whether another window has closed or opened; gives whether that is news.
fn look_at_the_seat(shared: &Shared, store: &Store) -> bool {
    let Some(was) = shared.desk().seat else {
        return false;
    };
    let free = !Seat::take(store.path()).is_occupied();
    shared.change(|desk| desk.seat = Some(free));
    free != was
}

/// Looks for copies of the journal; gives whether there are others than before.
fn seek(shared: &Shared, copies: &mut Copies) -> bool {
    let found = copies.changed();
    if let Some(found) = &found {
        shared.change(|desk| desk.copies.clone_from(found));
    }
    found.is_some()
}

/// Looks whether the file was changed by others; gives whether there is something to hear.
fn look(shared: &Shared, store: &Store, watch: &mut Watch) -> bool {
    let (asked, base, stalled) = {
        let mut desk = shared.desk();
        let asked = std::mem::take(&mut desk.look);
        (asked, desk.base, desk.phase == Phase::Stalled)
    };
    if !watch.changed() && !asked {
        return false;
    }
    // What is as it was last read or written is no news, but for an app that waits for it.
    if !stalled && store.holds(&base) {
        return false;
    }
    let mut fresh = store.load();
    if fresh.is_err() {
        thread::sleep(SETTLE);
        fresh = store.load();
    }
    let found = fresh.as_ref().map_or(None, |loaded| Some(loaded.base));
    let path = store.path().to_owned();
    let outcome = Outcome {
        fresh: Some(fresh.map(Box::new)),
        ..Outcome::failed(0, SaveError::ChangedOutside { path })
    };
    let mut news = false;
    shared.change(|desk| {
        // The app may have heard of it meanwhile, or be about to leave.
        let known = desk.phase == Phase::Open && found == Some(desk.base);
        if !known && matches!(desk.phase, Phase::Open | Phase::Stalled) {
            desk.phase = Phase::Stalled;
            desk.outcomes.push(outcome);
            news = true;
        }
    });
    news
}

fn save(store: &Store, journal: &Journal, revision: u64, base: &Base) -> (Outcome, Option<Base>) {
    let tried = panic::catch_unwind(AssertUnwindSafe(|| store.save(journal, base)));
    let saved = tried.unwrap_or_else(|_| {
        Err(SaveError::NoSaver {
            why: say::WhyNotWrittenOut.text(),
            path: store.path().to_owned(),
        })
    });
    let fresh = match &saved {
        Err(SaveError::ChangedOutside { .. }) => Some(store.load().map(Box::new)),
        _ => None,
    };
    let outcome = Outcome {
        revision,
        guarded: saved.as_ref().is_ok_and(|s| s.guarded) || saved.is_err(),
        result: saved.as_ref().map(|s| s.durability).map_err(Clone::clone),
        backup: saved.as_ref().map_or(Ok(()), |s| s.backup.clone()),
        fresh,
    };
    (outcome, saved.ok().map(|s| s.base))
}
