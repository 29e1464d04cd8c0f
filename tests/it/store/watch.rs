//! The saver's eye on the file: what others change is told once, what nobody changed never.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use unkink::store::{FileState, SaveError, Saver, Store};

use super::{folder, journal_in, noted, write_note};

/// Longer than two looks.
const A_WHILE: Duration = Duration::from_millis(2_300);

#[test]
fn a_change_of_others_is_told_within_two_seconds_and_only_once() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    let (told, notes) = channel();
    let base = store.load().unwrap().base;
    let saver = Saver::spawn(store.clone(), base, move || {
        let _ = told.send(());
    });
    let begun = Instant::now();
    write_note(&store, "two");
    notes.recv_timeout(A_WHILE).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(2));
    let mut outcomes = saver.outcomes();
    let outcome = outcomes.pop().unwrap();
    assert!(outcomes.is_empty());
    assert!(matches!(
        outcome.result,
        Err(SaveError::ChangedOutside { .. })
    ));
    let fresh = outcome.fresh.unwrap().unwrap();
    assert_eq!(fresh.journal, noted("two"));
    saver.rebase(fresh.base);
    assert!(notes.recv_timeout(A_WHILE).is_err(), "nothing more to say");
}

#[test]
fn its_own_saves_and_an_untouched_file_are_no_news() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let (told, notes) = channel();
    let base = store.load().unwrap().base;
    let saver = Saver::spawn(store.clone(), base, move || {
        let _ = told.send(());
    });
    for revision in 1..=3 {
        saver.save(Arc::new(noted(&revision.to_string())), revision);
        notes.recv_timeout(A_WHILE).unwrap();
        assert!(saver.outcomes()[0].result.is_ok());
    }
    // The same bytes with another time, as a synchronising program may leave them.
    let bytes = std::fs::read(store.path()).unwrap();
    std::fs::write(store.path(), bytes).unwrap();
    assert!(notes.recv_timeout(A_WHILE).is_err());
    assert!(saver.outcomes().is_empty());
}

#[test]
fn a_file_that_is_gone_or_damaged_is_told_and_so_is_its_return() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    let whole = std::fs::read(store.path()).unwrap();
    let (told, notes) = channel();
    let base = store.load().unwrap().base;
    let saver = Saver::spawn(store.clone(), base, move || {
        let _ = told.send(());
    });
    let next = || {
        notes.recv_timeout(2 * A_WHILE).unwrap();
        saver.outcomes().pop().unwrap().fresh.unwrap()
    };
    std::fs::write(store.path(), &whole[..20]).unwrap();
    assert!(next().is_err());
    std::fs::remove_file(store.path()).unwrap();
    assert_eq!(next().unwrap().state, FileState::New);
    std::fs::write(store.path(), &whole).unwrap();
    let back = next().unwrap();
    assert_eq!((back.state, back.journal), (FileState::Whole, noted("one")));
}
