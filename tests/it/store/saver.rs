//! The saver's thread as the window sees it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use unkink::store::lock::Lock;
use unkink::store::{Outcome, SaveError, Saver, Store};

use super::{folder, journal_in, note, noted, write_note};

const SOON: Duration = Duration::from_secs(10);

fn saver(store: &Store) -> (Saver, Receiver<()>) {
    let (told, notes) = channel();
    let base = store.load().unwrap().base;
    let notify = move || {
        let _ = told.send(());
    };
    (Saver::spawn(store.clone(), base, notify), notes)
}

fn next(saver: &Saver, notes: &Receiver<()>) -> Outcome {
    notes.recv_timeout(SOON).unwrap();
    let mut outcomes = saver.outcomes();
    assert_eq!(outcomes.len(), 1);
    outcomes.remove(0)
}

#[test]
fn each_snapshot_is_saved_on_the_one_before() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (mut saver, notes) = saver(&store);
    for revision in 1..=3 {
        let text = revision.to_string();
        saver.save(Arc::new(noted(&text)), revision);
        let outcome = next(&saver, &notes);
        assert!(outcome.result.is_ok(), "{outcome:?}");
        assert_eq!(outcome.revision, revision);
        assert_eq!(store.load().unwrap().journal, noted(&text));
    }
    assert!(!saver.is_busy());
    assert!(saver.finish(SOON).is_empty());
}

#[test]
fn what_a_killed_save_left_is_gone_after_the_start() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    let name = crc32fast::hash(b"journal.json");
    let left = folder
        .path()
        .join(format!(".journal-{name:08x}-aB3dE6.tmp"));
    std::fs::write(&left, "{").unwrap();
    let (mut saver, _notes) = saver(&store);
    assert!(saver.finish(SOON).is_empty());
    assert!(!left.exists());
}

#[test]
fn finishing_writes_what_waits_and_the_newest_wins() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (mut saver, _notes) = saver(&store);
    for revision in 1..=50 {
        saver.save(Arc::new(noted(&revision.to_string())), revision);
    }
    let outcomes = saver.finish(SOON);
    assert!(outcomes.iter().all(|o| o.result.is_ok()));
    assert_eq!(outcomes.last().unwrap().revision, 50);
    assert_eq!(store.load().unwrap().journal, noted("50"));
}

#[test]
fn after_a_change_outside_the_edits_go_on_top_of_it() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (mut saver, notes) = saver(&store);
    write_note(&store, "theirs");
    saver.save(Arc::new(noted("mine")), 1);
    let outcome = next(&saver, &notes);
    assert!(matches!(
        outcome.result,
        Err(SaveError::ChangedOutside { .. })
    ));
    let fresh = outcome.fresh.unwrap().unwrap();
    assert_eq!(fresh.journal, noted("theirs"));
    // What comes before the new base waits, and is never written over the change.
    saver.save(Arc::new(noted("mine, too early")), 2);
    assert!(saver.is_busy());
    let mut merged = fresh.journal;
    merged.apply(note("theirs and mine")).unwrap();
    saver.rebase(fresh.base);
    saver.save(Arc::new(merged), 3);
    let outcome = next(&saver, &notes);
    assert_eq!((outcome.revision, outcome.result.is_ok()), (3, true));
    assert!(saver.finish(SOON).is_empty());
    assert_eq!(store.load().unwrap().journal, noted("theirs and mine"));
}

#[test]
fn finishing_without_a_new_base_reports_what_was_not_saved() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (mut saver, notes) = saver(&store);
    write_note(&store, "theirs");
    saver.save(Arc::new(noted("mine")), 1);
    next(&saver, &notes);
    saver.save(Arc::new(noted("mine")), 2);
    let outcomes = saver.finish(SOON);
    assert_eq!(outcomes.len(), 1);
    assert!(matches!(
        outcomes[0].result,
        Err(SaveError::ChangedOutside { .. })
    ));
    assert_eq!(store.load().unwrap().journal, noted("theirs"));
}

#[test]
fn a_failed_save_is_told_and_the_next_one_works() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (saver, notes) = saver(&store);
    let held = Lock::take(store.path()).unwrap();
    saver.save(Arc::new(noted("one")), 1);
    assert!(matches!(
        next(&saver, &notes).result,
        Err(SaveError::Locked { .. })
    ));
    drop(held);
    saver.save(Arc::new(noted("one")), 2);
    assert!(next(&saver, &notes).result.is_ok());
}

#[test]
fn a_save_that_failed_is_tried_again_by_itself_and_told_once() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (saver, notes) = saver(&store);
    let held = Lock::take(store.path()).unwrap();
    saver.save(Arc::new(noted("one")), 1);
    assert!(next(&saver, &notes).result.is_err());
    // The second try, about ten seconds on, fails alike: that is no news.
    assert!(notes.recv_timeout(Duration::from_secs(15)).is_err());
    drop(held);
    notes.recv_timeout(Duration::from_secs(20)).unwrap();
    let outcomes = saver.outcomes();
    assert!(outcomes[0].result.is_ok(), "{outcomes:?}");
    assert_eq!(outcomes[0].revision, 1);
    assert_eq!(store.load().unwrap().journal, noted("one"));
}

#[test]
fn an_end_that_comes_too_soon_is_a_failed_save() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (mut saver, _notes) = saver(&store);
    let _held = Lock::take(store.path()).unwrap();
    saver.save(Arc::new(noted("one")), 1);
    let outcomes = saver.finish(Duration::from_millis(50));
    assert!(matches!(outcomes[0].result, Err(SaveError::NoSaver { .. })));
}

#[test]
fn a_thread_that_died_is_a_failed_save() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let base = store.load().unwrap().base;
    let (told, notes) = channel();
    let saver = Saver::spawn(store, base, move || {
        let _ = told.send(());
        panic!("the window is gone");
    });
    saver.save(Arc::new(noted("one")), 1);
    notes.recv_timeout(SOON).unwrap();
    // It goes on after a fault, and gives up after some.
    let ended = (2..50).any(|revision| {
        saver.save(Arc::new(noted("another")), revision);
        std::thread::sleep(Duration::from_millis(50));
        let is_lost = |o: &Outcome| matches!(o.result, Err(SaveError::NoSaver { .. }));
        let outcomes = saver.outcomes();
        assert!(outcomes.iter().all(|o| o.result.is_ok() || is_lost(o)));
        outcomes.iter().any(is_lost)
    });
    assert!(ended, "a dead thread passes for one that saves");
}
