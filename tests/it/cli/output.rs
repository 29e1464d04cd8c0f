//! Output that can't be written is an error like any other, never a panic.
#![cfg(unix)]

use std::process::Stdio;

use super::run::{Home, Run};
use crate::needs;

fn demo() -> Home {
    let home = Home::new();
    let journal = home.journal().display().to_string();
    home.ok(&["demo", "--journal", &journal, "--years", "3"]);
    home
}

fn full() -> Option<Stdio> {
    needs::full_disk().map(Stdio::from)
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let home = demo();
    for args in [
        &["show"][..],
        &["show", "--json"],
        &["effect"],
        &["effect", "--json"],
        &["export", "-", "--format", "csv"],
        &["check"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = home
            .command(args)
            .stdout(writer)
            .stderr(Stdio::piped())
            .output();
        let run = Run::of(&output.unwrap());
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{args:?}");
    }
}

#[test]
fn a_full_disk_is_said_and_ends_with_1() {
    let home = demo();
    for args in [
        &["show"][..],
        &["show", "--json"],
        &["effect"],
        &["effect", "--json"],
        &["check"],
        &["backups"],
        &["session", "list"],
    ] {
        let Some(full) = full() else { return };
        let output = home
            .command(args)
            .stdout(full)
            .stderr(Stdio::piped())
            .output();
        let run = Run::of(&output.unwrap());
        assert_eq!(run.code, 1, "{args:?}");
        assert!(
            run.err.starts_with("error: The output can't be written"),
            "{}",
            run.err
        );
    }
}

/// Every command that writes, on the diary of [`demo`] with a broken seal for `accept`.
const WRITERS: [&[&str]; 8] = [
    &["log", "pain=1"],
    &["log", "--date", "2026-01-05", "--note", "new"],
    &["session", "add", "--date", "2026-01-05"],
    &["import", "IMPORT"],
    &["export", "EXPORT"],
    &["accept"],
    &["restore"],
    &["demo", "--journal", "OTHER"],
];

/// Runs every writing command with these outputs, each on a journal of its own, and gives its
/// code and what it wrote: the journal, the export and the other journal.
fn written(out: impl Fn() -> Stdio, err: impl Fn() -> Stdio) -> Vec<(i32, bool)> {
    let runs = WRITERS.map(|args| {
        let home = demo();
        if args[0] == "accept" {
            home.tamper("\"pain\": ", "\"knee\": ");
        }
        if args[0] == "restore" {
            home.ok(&["log", "pain=2"]);
        }
        let places = [home.path("out.csv"), home.path("other.json")];
        let places = places.map(|place| place.display().to_string());
        let import = super::run::fixture("own.csv");
        let args: Vec<_> = args
            .iter()
            .map(|arg| match *arg {
                "IMPORT" => import.as_str(),
                "EXPORT" => &places[0],
                "OTHER" => &places[1],
                other => other,
            })
            .collect();
        let before = home.bytes();
        let run = home.command(&args).stdout(out()).stderr(err()).output();
        let run = Run::of(&run.unwrap());
        assert!(!run.err.contains("panicked"), "{args:?}: {}", run.err);
        let wrote = home.bytes() != before || places.iter().any(|p| std::fs::exists(p).unwrap());
        (run.code, wrote)
    });
    runs.into()
}

#[test]
fn what_is_written_ends_with_0_whatever_becomes_of_the_words_about_it() {
    let all_written = vec![(0, true); WRITERS.len()];
    let pipe = || {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        Stdio::from(writer)
    };
    assert_eq!(written(Stdio::piped, Stdio::piped), all_written);
    assert_eq!(written(pipe, Stdio::piped), all_written);
    if full().is_none() {
        return;
    }
    assert_eq!(written(|| full().unwrap(), Stdio::piped), all_written);
    assert_eq!(written(Stdio::piped, || full().unwrap()), all_written);
    assert_eq!(written(|| full().unwrap(), || full().unwrap()), all_written);
}

#[test]
fn what_was_written_without_words_is_told_on_standard_error() {
    let home = demo();
    let Some(full) = full() else { return };
    let run = home.command(&["log", "pain=1"]).stdout(full).output();
    let run = Run::of(&run.unwrap());
    assert_eq!(
        run.err,
        "warning: The file is written, but not the output. The output can't be written: No space left on device (os error 28).\n"
    );
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let run = home.command(&["log", "pain=2"]).stdout(writer).output();
    assert_eq!(Run::of(&run.unwrap()).err, "", "nobody was to hear it");
}

#[test]
fn messages_that_cannot_be_written_leave_the_exit_code() {
    let home = demo();
    let broken = Home::new();
    std::fs::write(broken.journal(), "{").unwrap();
    for (home, args, code) in [
        (&home, &["log", "pain=99"][..], 1),
        (&home, &["log", "pain="], 2),
        (&home, &["nonsense"], 2),
        (&home, &["session", "remove", "gone"], 1),
        (&home, &["import", "gone.csv"], 1),
        (&home, &["export", "gone/is/a.txt"], 2),
        (&home, &["demo"], 2),
        (&home, &["effect", "--metric", "gone"], 1),
        (&broken, &["show"], 1),
        (&broken, &["check"], 1),
        (&broken, &["effect"], 1),
        (&broken, &["accept"], 1),
    ] {
        assert_eq!(home.run(args).code, code, "{args:?}");
        for full_too in [false, true] {
            let (Some(err), Some(out)) = (full(), full()) else {
                return;
            };
            let out = if full_too { out } else { Stdio::null() };
            let run = home.command(args).stdout(out).stderr(err).output();
            assert_eq!(run.unwrap().status.code(), Some(code), "{args:?}");
        }
    }
}

#[test]
fn an_invented_diary_never_goes_to_the_copies() {
    let home = Home::new();
    let copies = home.path("copies");
    std::fs::create_dir(&copies).unwrap();
    let journal = home.journal().display().to_string();
    let run = |args: &[&str]| {
        let output = home.command(args).env("UNKINK_COPIES", &copies).output();
        assert!(output.unwrap().status.success(), "{args:?}");
        std::fs::read_dir(&copies).unwrap().count()
    };
    assert_eq!(run(&["demo", "--journal", &journal]), 0);
    assert_eq!(run(&["log", "pain=1"]), 0);
    std::fs::remove_file(home.journal()).unwrap();
    assert_eq!(run(&["log", "pain=1"]), 1, "a diary of one's own is copied");
}

#[test]
fn a_home_that_is_missing_is_not_made() {
    let home = Home::new();
    let mut command = home.bare(&["log", "pain=4"]);
    let run = Run::of(&command.env("HOME", home.path("away")).output().unwrap());
    if cfg!(target_os = "linux") {
        assert_eq!(run.code, 1);
        assert!(run.err.contains("its folder is not there"), "{}", run.err);
        assert!(!home.path("away").exists());
    }
}

#[test]
fn a_data_folder_outside_the_home_is_not_made() {
    let (home, other) = (Home::new(), Home::new());
    let mut command = home.bare(&["log", "pain=4"]);
    let command = command.env("XDG_DATA_HOME", other.path("stick/data"));
    let run = Run::of(&command.output().unwrap());
    if cfg!(target_os = "linux") {
        assert_eq!(run.code, 1);
        assert!(run.err.contains("its folder is not there"), "{}", run.err);
        assert!(!other.path("stick").exists());
        std::fs::create_dir_all(other.path("stick/data")).unwrap();
        assert_eq!(Run::of(&command.output().unwrap()).code, 0);
        assert!(other.path("stick/data/unkink/journal.json").exists());
    }
}

#[test]
fn a_path_that_is_no_place_for_a_journal_leaves_nothing_beside_it() {
    let home = Home::new();
    std::fs::create_dir(home.path("folder")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(home.path("pipe"))
        .status();
    assert!(made.unwrap().success());
    std::os::unix::fs::symlink("pipe", home.path("link")).unwrap();
    let names = || {
        let folder = std::fs::read_dir(home.path(".")).unwrap();
        let mut names: Vec<_> = folder.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    for path in [
        "folder",
        "folder/",
        "new.json/",
        ".",
        "..",
        "pipe",
        "link",
        "/dev/null",
    ] {
        for args in [&["log", "pain=4"][..], &["show"], &["accept"], &["demo"]] {
            let args = [&["--journal", path][..], args].concat();
            let mut command = home.bare(&args);
            let run = Run::of(&command.current_dir(home.path(".")).output().unwrap());
            assert_eq!(run.code, 1, "{args:?}: {}", run.out);
            assert!(run.err.contains("must be a file"), "{args:?}: {}", run.err);
            assert_eq!(names(), before, "{args:?}");
        }
    }
}

#[test]
fn without_a_journal_named_the_data_folder_is_used() {
    let home = Home::new();
    let output = home.bare(&["log", "pain=4"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(
        home.path(".local/share/unkink/journal.json").exists() || cfg!(not(target_os = "linux"))
    );
}
