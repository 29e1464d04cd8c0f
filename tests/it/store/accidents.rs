//! Killed in the middle of a save: the file is the old one or the new one, whole.

use std::process::Stdio;
use std::thread;
use std::time::Instant;

use unkink::store::{FileState, Store};

use super::day;
use crate::cli::run::Home;

/// Characters of a note that takes many pages to write.
// Windows has command lines of 32,767 letters at most.
const FILLING: usize = if cfg!(windows) { 30_000 } else { 100_000 };

#[test]
fn a_save_that_is_killed_leaves_the_old_journal_or_the_new_one() {
    let home = Home::new();
    let store = Store::at(home.journal());
    let note = |round: u32| format!("{round} {}", "x".repeat(FILLING));
    let date = day().to_string();
    let save = |round| {
        let note = note(round);
        let mut command = home.command(&["log", "--date", &date, "--note", &note]);
        command.stdout(Stdio::null()).spawn().unwrap()
    };
    assert!(save(0).wait().unwrap().success());
    let begun = Instant::now();
    assert!(save(0).wait().unwrap().success());
    // From its start to a little after its end, forty moments.
    let step = begun.elapsed() / 35;
    let mut kept = 0;
    for round in 1..=40 {
        let mut child = save(round);
        thread::sleep(step * round);
        child.kill().unwrap();
        child.wait().unwrap();
        let loaded = store.load().unwrap();
        assert_eq!(loaded.state, FileState::Whole);
        let there = loaded.journal.day(day()).unwrap().note.clone().unwrap();
        assert!(
            there == note(kept) || there == note(round),
            "{}",
            &there[..9]
        );
        if there == note(round) {
            kept = round;
        }
    }
    assert!(save(41).wait().unwrap().success());
    let left = std::fs::read_dir(home.path(".")).unwrap().count();
    assert_eq!(left, 3, "the journal, its lock and its backups");
}
