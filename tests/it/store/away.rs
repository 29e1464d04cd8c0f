//! A stick that is pulled out: its folder is gone, or an empty one stands in its place. Nothing is put
//! there, nothing is lost, and it goes on when the folder is back.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;
use unkink::store::conflict::{self, Unsettled};
use unkink::store::{Durability, Outcome, SaveError, Saver, Store, StoreError};

use super::{folder, note, noted, write_note};
use crate::mounted::Mounted;

/// A journal on a stick, which can be pulled out.
struct Stick {
    above: TempDir,
    store: Store,
}

impl Stick {
    fn new() -> Self {
        let above = folder();
        fs::create_dir(above.path().join("stick")).unwrap();
        let store = Store::at(above.path().join("stick/journal.json"));
        write_note(&store, "one");
        Self { above, store }
    }

    fn place(&self) -> PathBuf {
        self.above.path().join("stick")
    }

    fn aside(&self) -> PathBuf {
        self.above.path().join("aside")
    }

    /// Pulls it out; `bare` leaves the empty folder that it was mounted on.
    fn pull(&self, bare: bool) {
        fs::rename(self.place(), self.aside()).unwrap();
        if bare {
            fs::create_dir(self.place()).unwrap();
        }
    }

    fn plug_in(&self) {
        if self.place().exists() {
            // Only an empty folder can be removed: nothing was put into it.
            fs::remove_dir(self.place()).unwrap();
        }
        fs::rename(self.aside(), self.place()).unwrap();
    }
}

fn saver(store: &Store) -> (Saver, Receiver<()>) {
    let (told, notes) = channel();
    let base = store.load().unwrap().base;
    let notify = move || {
        let _ = told.send(());
    };
    (Saver::spawn(store.clone(), base, notify), notes)
}

fn next(saver: &Saver, notes: &Receiver<()>) -> Outcome {
    notes.recv_timeout(Duration::from_secs(10)).unwrap();
    let mut outcomes = saver.outcomes();
    assert_eq!(outcomes.len(), 1, "{outcomes:?}");
    outcomes.remove(0)
}

fn is_away(outcome: &Outcome) -> bool {
    matches!(outcome.result, Err(SaveError::Away { .. }))
}

#[test]
fn nothing_is_saved_into_the_folder_that_stands_in_its_place() {
    for bare in [false, true] {
        let stick = Stick::new();
        let base = stick.store.load().unwrap().base;
        stick.pull(bare);
        let error = stick.store.save(&noted("two"), &base).unwrap_err();
        let place = stick.place();
        assert_eq!(
            error,
            SaveError::Away {
                folder: place.clone()
            }
        );
        assert!(
            error.to_string().contains("Connect its disk or share"),
            "{error}"
        );
        assert_eq!(place.exists(), bare, "no folder is made");
        stick.plug_in();
        stick.store.save(&noted("two"), &base).unwrap();
        assert_eq!(stick.store.load().unwrap().journal, noted("two"));
    }
}

#[test]
fn the_saver_says_that_the_folder_is_away_and_saves_what_waits_when_it_is_back() {
    for bare in [false, true] {
        let stick = Stick::new();
        let (saver, notes) = saver(&stick.store);
        stick.pull(bare);
        assert!(is_away(&next(&saver, &notes)), "nobody has typed yet");
        saver.save(Arc::new(noted("typed meanwhile")), 1);
        let outcome = next(&saver, &notes);
        assert!(is_away(&outcome) && outcome.revision == 1, "{outcome:?}");
        stick.plug_in();
        let outcome = next(&saver, &notes);
        assert_eq!(
            (outcome.revision, outcome.result.is_ok()),
            (1, true),
            "{outcome:?}"
        );
        assert_eq!(
            stick.store.load().unwrap().journal,
            noted("typed meanwhile")
        );
        assert!(!stick.aside().exists());
    }
}

#[test]
fn a_folder_that_is_back_as_it_was_is_told() {
    let stick = Stick::new();
    let (saver, notes) = saver(&stick.store);
    stick.pull(true);
    assert!(is_away(&next(&saver, &notes)));
    stick.plug_in();
    let outcome = next(&saver, &notes);
    assert_eq!(outcome.result, Ok(Durability::Confirmed));
    assert_eq!(outcome.revision, 0, "nothing is taken for saved");
}

#[test]
fn what_was_changed_on_the_stick_meanwhile_is_a_change_outside() {
    let stick = Stick::new();
    let (saver, notes) = saver(&stick.store);
    stick.pull(true);
    assert!(is_away(&next(&saver, &notes)));
    saver.save(Arc::new(noted("mine")), 1);
    assert!(is_away(&next(&saver, &notes)));
    write_note(&Store::at(stick.aside().join("journal.json")), "theirs");
    stick.plug_in();
    let outcome = next(&saver, &notes);
    let fresh = outcome.fresh.unwrap().unwrap();
    assert_eq!(fresh.journal, noted("theirs"));
    let mut merged = fresh.journal;
    merged.apply(note("theirs and mine")).unwrap();
    saver.rebase(fresh.base);
    saver.save(Arc::new(merged), 2);
    let outcome = std::iter::repeat_with(|| next(&saver, &notes)).find(|o| o.revision == 2);
    assert!(outcome.unwrap().result.is_ok());
    assert_eq!(
        stick.store.load().unwrap().journal,
        noted("theirs and mine")
    );
}

#[test]
fn a_journal_is_not_begun_in_a_folder_that_is_not_there() {
    let above = folder();
    let place = above.path().join("not/there");
    let store = Store::at(place.join("journal.json"));
    let error = store.load().unwrap_err();
    assert_eq!(error, StoreError::Away { folder: place });
    assert!(store.update(|journal| journal.apply(note("one"))).is_err());
    assert!(!above.path().join("not").exists());
}

#[test]
fn a_disk_that_is_back_under_another_number_is_back() {
    let stick = Stick::new();
    let base = stick.store.load().unwrap().base;
    stick.pull(true);
    assert!(stick.store.is_away(&base));
    // Another folder with the same files, as a disk has that is connected a second time.
    let journal = fs::read(stick.aside().join("journal.json")).unwrap();
    fs::write(stick.place().join("journal.json"), journal).unwrap();
    assert!(!stick.store.is_away(&base));
    let saved = stick.store.save(&noted("two"), &base).unwrap();
    assert!(!stick.store.is_away(&saved.base));
}

#[test]
fn a_link_onto_a_stick_is_away_with_it_and_stays_a_link() {
    for bare in [false, true] {
        let stick = Stick::new();
        let link = stick.above.path().join("journal.json");
        std::os::unix::fs::symlink(stick.place().join("journal.json"), &link).unwrap();
        let store = Store::at(&link);
        let base = store.load().unwrap().base;
        stick.pull(bare);
        let error = store.save(&noted("two"), &base).unwrap_err();
        assert!(matches!(error, SaveError::Away { .. }), "{error}");
        let named = error.to_string();
        assert!(
            named.contains(&stick.place().display().to_string()),
            "{named}"
        );
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(stick.place().exists(), bare);
        stick.plug_in();
        store.save(&noted("two"), &base).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(stick.store.load().unwrap().journal, noted("two"));
    }
}

#[test]
fn neither_what_is_not_chosen_yet_nor_a_copy_that_is_put_away_is_written_into_a_folder_in_its_place()
 {
    let stick = Stick::new();
    let copy = stick.place().join("journal 2.json");
    fs::write(&copy, "{}").unwrap();
    let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let unsettled = Unsettled::beside(stick.store.path(), now.and_hms_opt(20, 15, 0).unwrap());
    stick.pull(true);
    let error = unsettled.keep(&noted("theirs")).unwrap_err();
    assert!(matches!(error, SaveError::Away { .. }), "{error}");
    assert!(conflict::put_away(&copy).is_err());
    // Nothing was put into the empty folder: it can be removed.
    stick.plug_in();
    unsettled.keep(&noted("theirs")).unwrap();
    assert!(unsettled.path().exists());
    assert!(conflict::put_away(&copy).unwrap().exists());
}

#[test]
fn a_disk_that_is_unmounted_is_away_at_the_next_start_too_and_takes_no_copy() {
    let above = folder();
    let (stick, memory) = (above.path().join("stick"), above.path().join("disks.json"));
    fs::create_dir(&stick).unwrap();
    let Some(disk) = Mounted::at(&stick) else {
        return;
    };
    let store = Store::at(stick.join("journal.json")).with_disks(Some(memory.clone()));
    write_note(&store, "one");
    let base = store.load().unwrap().base;
    let home = Store::at(above.path().join("home.json")).with_disks(Some(memory));
    let home = home.with_copies(Some(stick.clone()));
    write_note(&home, "one");
    assert!(home.copy_out().unwrap().is_ok());
    drop(disk);
    assert!(
        matches!(store.load(), Err(StoreError::Away { .. })),
        "at the start"
    );
    assert!(matches!(
        store.save(&noted("two"), &base),
        Err(SaveError::Away { .. })
    ));
    let copied = home.copy_out().unwrap();
    assert!(
        matches!(copied, Err(unkink::store::CopyError::Away { .. })),
        "{copied:?}"
    );
    // An older journal that was put there by mistake is not taken for the one on the stick.
    write_note(&Store::at(stick.join("journal.json")), "by mistake");
    let error = store.load().unwrap_err();
    assert!(matches!(error, StoreError::Moved { .. }), "{error}");
    assert!(error.to_string().contains("disks.json"), "{error}");
    assert!(matches!(
        store.save(&noted("two"), &base),
        Err(SaveError::Away { .. })
    ));
    // Another disk in the same place is a place again.
    let disk = Mounted::at(&stick);
    assert!(store.load().is_ok() && home.copy_out().unwrap().is_ok());
    drop(disk);
    // Only a person knows that it has its place here from now on.
    assert!(store.load().is_err());
    store.settle_here().unwrap();
    assert_eq!(store.load().unwrap().journal, noted("by mistake"));
}
