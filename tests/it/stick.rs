//! A journal on a stick as it is sold, and on a disk that becomes read-only, in the window and on the command line.

use std::fs;
use std::path::Path;

use unkink::model::metric::MetricId;
use unkink::store::Store;

use crate::cli::run::{Home, Run};
use crate::desk::{Desk, Window, today};
use crate::mounted::Mounted;

fn score(path: &Path) -> Option<f64> {
    let journal = Store::at(path).load().unwrap().journal;
    journal.day(today())?.score(&MetricId::PAIN)
}

fn until(window: &mut Window, words: &str) {
    window.until(words, |window| window.says(words));
}

/// The command line on the journal at `path`; what it said where it ended with 0.
fn run(home: &Home, path: &Path, args: &[&str]) -> Result<String, String> {
    let mut command = home.bare(args);
    let run = Run::of(&command.arg("--journal").arg(path).output().unwrap());
    if run.code == 0 {
        Ok(run.out + &run.err)
    } else {
        Err(run.err)
    }
}

#[test]
fn a_disk_that_becomes_read_only_is_told_and_has_everything_when_it_is_writable_again() {
    let above = tempfile::tempdir().unwrap();
    let place = above.path().join("drive");
    fs::create_dir(&place).unwrap();
    let Some(drive) = Mounted::drive(&place) else {
        return;
    };
    let path = place.join("journal.json");
    let data = tempfile::tempdir().unwrap();
    let mut window = Desk::new()
        .disks(&data.path().join("disks.json"))
        .open_at(&path);
    window.types("4").saved();
    drive.fail();
    window.types("6");
    until(&mut window, "the disk is read-only");
    assert_eq!(score(&path), Some(4.0));
    let home = Home::new();
    let refused = run(&home, &path, &["log", "mood=3"]).unwrap_err();
    assert!(refused.contains("the disk is read-only"), "{refused}");
    run(&home, &path, &["show"]).unwrap();
    let out = place.join("out.csv").display().to_string();
    let refused = run(&home, &path, &["export", &out]).unwrap_err();
    assert!(refused.contains("the disk is read-only"), "{refused}");
    drop(drive);
    let drive = Mounted::drive(&place).unwrap();
    let saved = window.saved();
    let day = saved.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::STIFFNESS), Some(6.0));
    window.until("over", |window| !window.says("the disk is read-only"));
    drop(window);
    drop(drive);
}

#[test]
fn on_a_stick_all_is_as_on_any_disk_and_what_is_kept_is_safe_in_capitals_too() {
    let above = tempfile::tempdir().unwrap();
    let place = above.path().join("stick");
    fs::create_dir(&place).unwrap();
    let Some(_stick) = Mounted::stick(&place) else {
        return;
    };
    let (home, path) = (Home::new(), place.join("journal.json"));
    for score in ["pain=1", "pain=2", "pain=3"] {
        let said = run(&home, &path, &["log", score]).unwrap();
        assert!(!said.contains("warning"), "{said}");
    }
    assert_eq!(fs::read_dir(place.join("backups")).unwrap().count(), 2);
    let said = run(&home, &path, &["restore"]).unwrap();
    assert!(said.contains("takes this back"), "{said}");
    let file = |name: &str| place.join(name).display().to_string();
    run(&home, &path, &["export", &file("out.csv")]).unwrap();
    let refused = run(&home, &path, &["export", &file("OUT.csv")]).unwrap_err();
    assert!(refused.contains("a file of that name already"), "{refused}");
    for name in [
        "JOURNAL.json",
        "Journal.json.LOCK",
        ".Journal.json.Window",
        "BACKUPS/out.csv",
        "Backups",
    ] {
        let args = ["export", &file(name), "--format", "csv", "--force"];
        let refused = run(&home, &path, &args).unwrap_err();
        assert!(
            refused.contains("never goes over the journal"),
            "{name}: {refused}"
        );
    }
    for name in [
        "BACKUPS/new.json",
        "JOURNAL.json.Lock",
        ".JOURNAL.json.window",
    ] {
        let refused = run(&home, &place.join(name), &["demo"]).unwrap_err();
        assert!(refused.contains("no journal is begun"), "{name}: {refused}");
    }
    run(&home, &path, &["check"]).unwrap();
}

#[test]
fn a_window_on_a_stick_saves_follows_and_waits_for_it() {
    let above = tempfile::tempdir().unwrap();
    let place = above.path().join("stick");
    fs::create_dir(&place).unwrap();
    let Some(stick) = Mounted::stick(&place) else {
        return;
    };
    let (home, path) = (Home::new(), place.join("journal.json"));
    let data = tempfile::tempdir().unwrap();
    let memory = data.path().join("disks.json");
    let mut window = Desk::new().disks(&memory).open_at(&path);
    window.types("4").saved();
    // Another program, within the two seconds that the stick's clock takes for one.
    run(&home, &path, &["log", "--date", "2026-11-21", "pain=7"]).unwrap();
    window.until("taken in", |window| {
        let yesterday = today().pred_opt().unwrap();
        window.score(yesterday, &MetricId::PAIN) == Some(7.0)
    });
    let second = Desk::new().disks(&memory).open_at(&path);
    assert!(
        second.says("already open on this journal"),
        "one window writes"
    );
    drop(second);
    drop(stick);
    let away = "The folder of your journal is away.";
    until(&mut window, away);
    window.types("3");
    let stick = Mounted::stick(&place).unwrap();
    let saved = window.saved();
    let day = saved.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::STIFFNESS), Some(3.0));
    assert!(!window.says(away));
    drop(window);
    drop(stick);
}
