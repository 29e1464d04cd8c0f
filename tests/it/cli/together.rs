//! Several programs on one journal, and copies that two computers have left.

use std::process::Stdio;
use std::thread;

use super::run::{Home, Run};

#[test]
fn of_four_writers_with_25_edits_each_all_100_are_kept() {
    let home = Home::new();
    thread::scope(|scope| {
        for writer in 1..=4 {
            let home = &home;
            scope.spawn(move || {
                for edit in 0..25 {
                    // Half of them notes of one day each, half of them sessions.
                    let date = format!("2025-{writer:02}-{:02}", edit + 1);
                    if edit % 2 == 0 {
                        home.ok(&["log", "--date", &date, "pain=4"]);
                    } else {
                        home.ok(&["session", "add", "--date", &date]);
                    }
                }
            });
        }
    });
    let kept = home.json();
    let days = kept["days"].as_object().unwrap();
    let scored = days.values().filter(|day| day["scores"]["pain"] == 4);
    let sessions = kept["sessions"].as_array().unwrap();
    assert_eq!((scored.count(), sessions.len()), (52, 48));
}

#[test]
fn of_ten_writers_at_once_each_is_done_or_refused_in_words() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-01", "mood=5"]);
    let started: Vec<_> = (1..=10)
        .map(|day| {
            let date = format!("2026-02-{day:02}");
            let mut command = home.command(&["log", "--date", &date, "pain=3"]);
            let child = command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn();
            child.unwrap()
        })
        .collect();
    let ended = started
        .into_iter()
        .map(|child| Run::of(&child.wait_with_output().unwrap()));
    let done = ended
        .filter(|run| {
            assert!(
                run.code == 0 || run.err.contains("another Unkink is writing"),
                "{}",
                run.err
            );
            run.code == 0
        })
        .count();
    let kept = home.json();
    let kept = kept["days"].as_object().unwrap().len() - 1;
    assert_eq!(kept, done, "what was done is there, and nothing else");
    assert!(done > 0);
}

#[test]
fn a_copy_from_another_computer_is_found_and_brought_in() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    let copy = home.path("journal (Anna's conflicted copy 2026-01-06).json");
    std::fs::copy(home.journal(), &copy).unwrap();
    let name = copy.display().to_string();
    home.ok(&[
        "--journal",
        &name,
        "log",
        "--date",
        "2026-01-05",
        "pain=6",
        "mood=7",
    ]);
    home.ok(&["--journal", &name, "session", "add", "--date", "2026-01-06"]);
    std::fs::write(home.path("journal-LAPTOP.json"), "{}").unwrap();
    let check = home.run(&["check"]);
    assert_eq!(check.code, 1);
    assert_eq!(check.out.lines().count(), 2, "{}", check.out);
    assert!(check.out.contains("unkink-cli import") && check.out.contains(&name));
    assert!(check.out.contains("whole: "), "the journal itself is");
    home.ok(&["import", &name]);
    let now = home.json();
    let scores = &now["days"]["2026-01-05"]["scores"];
    assert_eq!((&scores["pain"], &scores["mood"]), (&4.into(), &7.into()));
    assert_eq!(now["sessions"].as_array().unwrap().len(), 1);
    assert!(copy.exists(), "the command line moves nothing");
}
