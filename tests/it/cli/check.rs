//! `check`, `accept`, and journals that are not as they should be.

use super::run::{Home, days_from_today};

#[test]
fn a_whole_journal_is_counted_and_a_missing_one_is_no_fault() {
    let home = Home::new();
    assert!(
        home.ok(&["check"])
            .starts_with("There is no journal yet at ")
    );
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.ok(&["session", "add", "--date", "2026-01-05"]);
    assert_eq!(home.ok(&["check"]), "whole: 1 day, 1 session\n");
    home.ok(&["session", "add", "--date", "2026-01-05"]);
    let said = home.ok(&["check"]);
    assert_eq!(
        said,
        "hint: 2 sessions of massage on 2026-01-05\nwhole: 1 day, 2 sessions\n"
    );
}

#[test]
fn after_a_broken_seal_reading_warns_writing_refuses_and_accepting_heals() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.tamper("\"pain\": 4", "\"pain\": 5");
    let show = home.run(&["show"]);
    assert_eq!(show.code, 0);
    assert!(
        show.err.starts_with("warning:") && show.err.contains("seal"),
        "{}",
        show.err
    );
    assert!(show.out.contains('5'));
    let export = home.run(&["export", "-", "--format", "json"]);
    assert!(export.code == 0 && export.err.starts_with("warning:"));
    let check = home.run(&["check"]);
    assert_eq!((check.code, check.out.lines().count()), (1, 1));
    for args in [
        &["log", "mood=4"][..],
        &["session", "add", "--date", "2026-01-05"],
        &["import", &super::run::fixture("own.csv")],
    ] {
        let error = home.refused(1, args);
        assert!(error.contains("accept"), "{error}");
    }
    assert_eq!(home.ok(&["accept"]), "accepted: 1 day, 0 sessions\n");
    assert_eq!(home.ok(&["check"]), "whole: 1 day, 0 sessions\n");
    assert!(home.ok(&["accept"]).contains("nothing to accept"));
}

#[test]
fn a_damaged_journal_is_left_alone_by_everything() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.tamper("\"pain\": 4", "\"pain\": ");
    for args in [
        &["show"][..],
        &["check"],
        &["log", "pain=4"],
        &["accept"],
        &["export", "-", "--format", "csv"],
        &["session", "list"],
    ] {
        home.refused(1, args);
    }
    let check = home.run(&["check"]);
    assert_eq!((check.out.lines().count(), check.err.as_str()), (1, ""));
}

#[test]
fn a_newer_journal_is_read_and_never_written() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.tamper("\"version\": 1", "\"version\": 99");
    assert_eq!(home.run(&["show"]).code, 0);
    assert!(home.refused(1, &["log", "pain=5"]).contains("newer"));
    home.refused(1, &["accept"]);
    assert!(home.run(&["check"]).out.contains("version 99"));
}

#[test]
fn scores_without_a_metric_and_days_in_the_future_are_findings() {
    let home = Home::new();
    let later = days_from_today(40).to_string();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.tamper("\"pain\": 4", "\"knee\": 4");
    home.tamper("2026-01-05", &later);
    home.ok(&["accept"]);
    let check = home.run(&["check"]);
    assert_eq!(check.code, 1);
    assert!(check.out.contains("1 score of \"knee\""), "{}", check.out);
    assert!(check.out.contains("1 date outside"), "{}", check.out);
    let show = home.run(&["show"]);
    assert!(
        show.code == 0 && show.err.contains("is the clock right?"),
        "{}",
        show.err
    );
    assert!(show.out.contains(&later));
    // Whatever writes says it too, and each says it once.
    for args in [
        &["log", "pain=4"][..],
        &["session", "add", "--date", "today"],
        &["import", &super::run::fixture("own.csv")],
    ] {
        let run = home.run(args);
        let said = run.err.matches("is the clock right?").count();
        assert_eq!((run.code, said), (0, 1), "{args:?}: {}", run.err);
    }
}

#[test]
fn a_copy_is_known_by_what_it_holds_and_one_of_a_newer_unkink_is_said_to_be_that() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    let beside = |name: &str| home.journal().with_file_name(name);
    let mine = std::fs::read_to_string(home.journal()).unwrap();
    let newer = mine.replace("\"version\": 1", "\"version\": 99");
    home.ok(&["log", "--date", "2026-01-06", "pain=5"]);
    let more = std::fs::read_to_string(home.journal()).unwrap();
    home.ok(&["log", "--date", "2026-01-06", "--clear", "pain", "mood=7"]);
    let (later, other) = (
        more.replace("2026-01-06", "2026-01-07"),
        mine.replace("\"pain\": 4", "\"pain\": 5"),
    );
    for (name, text) in [
        ("journal2024.json", other.as_str()),
        ("journal2.json", mine.as_str()),
        ("journal copy.JSON", later.as_str()),
        ("journal_new.json", newer.as_str()),
        ("journal3.json", "{\"pain\": 4}"),
    ] {
        std::fs::write(beside(name), text).unwrap();
    }
    let check = home.run(&["check"]);
    let lines: Vec<_> = check
        .out
        .lines()
        .filter(|line| line.contains("lies beside"))
        .collect();
    // By what each holds: nobody knows whose it is.
    for (line, (words, name)) in [
        (
            "A journal of 2 days and 0 sessions lies beside this one. `unkink-cli import` brings in what only it has.",
            "journal copy.JSON",
        ),
        (
            "A journal of 1 day and 0 sessions lies beside this one, and differs. `unkink-cli import --dry-run` shows in what.",
            "journal2024.json",
        ),
        (
            "A copy by a newer Unkink lies beside the journal. Update Unkink to bring in what only it has.",
            "journal_new.json",
        ),
        (
            "hint: A journal of 1 day and 0 sessions lies beside this one and has nothing that is not here.",
            "journal2.json",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(lines[line].starts_with(words), "{lines:#?}");
        assert!(lines[line].ends_with(name), "{lines:#?}");
    }
    assert_eq!((lines.len(), check.code), (4, 1), "{}", check.out);
    // One that has nothing of its own is no finding.
    for name in ["journal2024.json", "journal copy.JSON", "journal_new.json"] {
        std::fs::remove_file(beside(name)).unwrap();
    }
    let check = home.run(&["check"]);
    assert_eq!(check.code, 0, "{}", check.out);
    assert!(check.out.contains("hint: ") && check.out.contains("whole: 2 days"));
}
