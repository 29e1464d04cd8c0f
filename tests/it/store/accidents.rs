//! Killed in the middle of a save: the file is the old one or the new one, whole.

use std::env;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use unkink::store::{FileState, Store};

use super::{day, folder, journal_in, write_note};

/// Names the journal that the child saves until it is killed.
const VICTIM: &str = "UNKINK_TEST_VICTIM";

#[test]
fn child_that_saves_until_it_is_killed() {
    // Does nothing unless the test below has started it.
    let Some(path) = env::var_os(VICTIM) else {
        return;
    };
    let store = Store::at(path);
    for round in 0_u32.. {
        // Long enough that a write takes several pages.
        write_note(&store, &format!("{round} {}", "x".repeat(200_000)));
    }
}

#[test]
fn a_save_that_is_killed_leaves_the_old_journal_or_the_new_one() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "0 ");
    let mut rounds = 0;
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
        // Spread over start, first save and many saves; the moment within a save is left to chance.
        thread::sleep(Duration::from_millis(15 + kill * 7));
        child.kill().unwrap();
        child.wait().unwrap();
        let loaded = store.load().unwrap();
        assert_eq!(loaded.state, FileState::Whole);
        let note = loaded.journal.day(day()).unwrap().note.clone().unwrap();
        let (round, filling) = note.split_once(' ').unwrap();
        rounds += round.parse::<u32>().unwrap();
        assert!(filling.is_empty() || filling.len() == 200_000);
        write_note(&store, "0 ");
    }
    assert!(rounds > 0, "no child came as far as a second save");
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 2, "the journal and its lock");
}
