//! Killed in the middle of a save: the file is the old one or the new one, whole.

use std::env;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use unkink::store::{FileState, Store};

use super::{day, folder, journal_in, write_note};

/// Names the journal that the child saves until it is killed.
const VICTIM: &str = "UNKINK_TEST_VICTIM";
/// Characters of a note that takes many pages to write.
const FILLING: usize = 200_000;

#[test]
fn child_that_saves_until_it_is_killed() {
    // Does nothing unless the test below has started it.
    let Some(path) = env::var_os(VICTIM) else {
        return;
    };
    let store = Store::at(path);
    for round in 0_u32.. {
        write_note(&store, &format!("{round} {}", "x".repeat(FILLING)));
    }
}

fn await_long_file(store: &Store) {
    let long = || std::fs::metadata(store.path()).is_ok_and(|meta| meta.len() > FILLING as u64);
    let tries = std::iter::repeat_with(|| thread::sleep(Duration::from_millis(1)));
    assert!(
        tries.take(20_000).any(|()| long()),
        "the child saves nothing"
    );
}

#[test]
fn a_save_that_is_killed_leaves_the_old_journal_or_the_new_one() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "0 ");
    for kill in 0_u64..20 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([
                "--exact",
                "store::accidents::child_that_saves_until_it_is_killed",
            ])
            .env(VICTIM, store.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // From its first save on, it saves all the time: the moment within a save is left to chance.
        await_long_file(&store);
        thread::sleep(Duration::from_micros(kill * 2_300));
        child.kill().unwrap();
        child.wait().unwrap();
        let loaded = store.load().unwrap();
        assert_eq!(loaded.state, FileState::Whole);
        let note = loaded.journal.day(day()).unwrap().note.clone().unwrap();
        assert_eq!(note.split_once(' ').unwrap().1.len(), FILLING);
        write_note(&store, "0 ");
    }
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 3, "the journal, its lock and its backups");
}
