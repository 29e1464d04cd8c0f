//! `backups` and `restore`: the list, the way back, and the way back from there.

use std::process::Stdio;

use super::run::{Home, Run};

/// A journal that was saved three times: pain 4, 5, 6.
fn saved() -> Home {
    let home = Home::new();
    for pain in ["pain=4", "pain=5", "pain=6"] {
        home.ok(&["log", "--date", "2026-01-05", pain]);
    }
    home
}

fn pain(home: &Home) -> f64 {
    home.json()["days"]["2026-01-05"]["scores"]["pain"]
        .as_f64()
        .unwrap()
}

#[test]
fn backups_are_listed_newest_first_with_what_they_take() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    let none = home.ok(&["backups"]);
    assert!(none.starts_with("There is no backup yet of "), "{none}");
    home.ok(&["session", "add", "--date", "2026-01-05"]);
    home.ok(&["log", "--date", "2026-01-06", "pain=4"]);
    let said = home.ok(&["backups"]);
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    let words = |line: &str| {
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(words(lines[0]), ["N", "Saved", "Days", "Sessions", "Size"]);
    let (newest, oldest) = (words(lines[1]), words(lines[2]));
    assert_eq!(
        (newest[0].as_str(), &newest[3..5]),
        ("1", &["1".into(), "1".into()][..])
    );
    assert_eq!(
        (oldest[0].as_str(), &oldest[3..5]),
        ("2", &["1".into(), "0".into()][..])
    );
    assert!(
        newest[1].len() == 10 && newest.last().unwrap() == "whole",
        "{newest:?}"
    );
    assert!(
        lines[3].starts_with("2 backups, ") && lines[3].ends_with(" on the disk"),
        "{said}"
    );
}

#[test]
fn restoring_says_what_it_did_and_how_to_take_it_back() {
    let home = saved();
    let said = home.ok(&["restore"]);
    assert!(said.starts_with("restored: as of "), "{said}");
    assert!(said.contains("1 day, 0 sessions"), "{said}");
    assert!(
        said.ends_with("What was there is backup 1 now: `unkink-cli restore 1` takes this back.\n"),
        "{said}"
    );
    assert_eq!(pain(&home), 5.0);
    home.ok(&["restore", "1"]);
    assert_eq!(pain(&home), 6.0);
    home.ok(&["log", "--date", "2026-01-05", "pain=7"]);
}

#[test]
fn a_number_that_is_not_there_is_refused_with_the_numbers_that_are() {
    let home = Home::new();
    assert!(home.refused(1, &["restore"]).contains("no whole backup"));
    assert!(
        home.refused(1, &["restore", "1"])
            .contains("there is none yet")
    );
    home.refused(2, &["restore", "0"]);
    let home = saved();
    let error = home.refused(1, &["restore", "7"]);
    assert!(
        error.contains("There is no backup 7: there are 2."),
        "{error}"
    );
    home.refused(2, &["restore", "one"]);
}

#[test]
fn a_damaged_journal_says_how_to_go_back_and_going_back_keeps_it() {
    let home = saved();
    home.tamper("\"pain\": 6", "\"pain\": ");
    let error = home.refused(1, &["log", "pain=4"]);
    assert!(error.contains("`unkink-cli restore`"), "{error}");
    let damaged = home.bytes().unwrap();
    let said = home.ok(&["restore"]);
    let kept = said
        .lines()
        .last()
        .unwrap()
        .strip_prefix("What was there is kept: ")
        .unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), damaged);
    assert_eq!(pain(&home), 5.0);
    assert!(home.ok(&["backups"]).contains("can't be read"));
    let error = home.refused(1, &["restore", "1"]);
    assert!(
        error.starts_with("error: Not restored, choose another backup. "),
        "{error}"
    );
}

#[test]
fn a_missing_journal_comes_back() {
    let home = saved();
    std::fs::remove_file(home.journal()).unwrap();
    let said = home.ok(&["restore"]);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(pain(&home), 5.0);
}

#[test]
fn what_was_edited_elsewhere_is_shown_before_it_is_accepted() {
    let home = saved();
    home.tamper("\"pain\": 6", "\"pain\": 2");
    let check = home.run(&["check"]);
    let lines: Vec<_> = check.out.lines().collect();
    assert_eq!((check.code, lines.len()), (1, 2), "{}", check.out);
    assert!(
        lines[0].contains(" 1 difference from the backup of "),
        "{}",
        lines[0]
    );
    assert_eq!(lines[1], "5 Jan 2026: back pain was 5, is 2");
    let accepted = home.ok(&["accept"]);
    let lines: Vec<_> = accepted.lines().collect();
    assert!(
        lines[0].starts_with("1 difference from the backup of "),
        "{accepted}"
    );
    assert_eq!(
        lines[1..],
        [
            "  5 Jan 2026: back pain was 5, is 2",
            "accepted: 1 day, 0 sessions"
        ]
    );
    // The edited file as it was is a backup too, though no whole one.
    assert!(
        home.ok(&["backups"])
            .contains("edited or damaged elsewhere")
    );
    home.ok(&["restore"]);
    assert_eq!(pain(&home), 5.0);
}

#[test]
fn whoever_could_not_be_shown_the_differences_has_not_accepted_them() {
    let home = saved();
    home.tamper("\"pain\": 6", "\"pain\": 2");
    let before = home.bytes();
    let Some(full) = crate::needs::full_disk() else {
        return;
    };
    let output = home.command(&["accept"]).stdout(full).output().unwrap();
    assert_eq!(Run::of(&output).code, 1);
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_closed_pipe_and_a_full_disk_behind_the_list_are_no_panic() {
    let home = saved();
    let mut child = home
        .command(&["backups"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let run = Run::of(&child.wait_with_output().unwrap());
    assert!(
        run.code <= 1 && run.err.is_empty(),
        "{} {}",
        run.code,
        run.err
    );
}

#[test]
fn a_journal_in_the_current_folder_has_its_backups_there() {
    let home = Home::new();
    let run = |args: &[&str]| {
        let mut command = home.bare(&[]);
        let command = command.args(["--journal", "here.json"]).args(args);
        Run::of(&command.current_dir(home.path("")).output().unwrap())
    };
    for pain in ["pain=4", "pain=5"] {
        assert_eq!(run(&["log", "--date", "2026-01-05", pain]).code, 0);
    }
    assert!(home.path("backups").is_dir());
    assert!(run(&["restore"]).out.starts_with("restored: "));
}

#[test]
fn a_save_without_a_backup_is_a_save_with_a_warning() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    std::fs::write(home.path("backups"), "a file in its place").unwrap();
    let run = home.run(&["log", "--date", "2026-01-05", "pain=5"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err
            .starts_with("warning: No backup was made of the version before"),
        "{}",
        run.err
    );
    assert_eq!(pain(&home), 5.0);
    for args in [&["backups"][..], &["restore"]] {
        let told = home.refused(1, args);
        assert!(told.contains("can't be listed: a file"), "{args:?}: {told}");
        assert!(told.contains("Move it away."), "{args:?}: {told}");
    }
}

#[test]
fn the_first_save_of_a_day_puts_a_copy_into_the_named_folder() {
    let home = Home::new();
    let stick = home.path("stick");
    let log = || {
        let mut command = home.command(&["log", "--date", "2026-01-05", "pain=4"]);
        Run::of(&command.env("UNKINK_COPIES", &stick).output().unwrap())
    };
    let away = log();
    assert_eq!(away.code, 0);
    assert!(away.err.contains("today's copy waits"), "{}", away.err);
    std::fs::create_dir(&stick).unwrap();
    assert_eq!(log().err, "");
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1);
}
