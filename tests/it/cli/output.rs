//! Output that can't be written is an error like any other, never a panic.
#![cfg(unix)]

use std::fs::OpenOptions;
use std::process::Stdio;

use super::run::{Home, Run};

fn demo() -> Home {
    let home = Home::new();
    let journal = home.journal().display().to_string();
    home.ok(&["demo", "--journal", &journal, "--years", "3"]);
    home
}

fn full() -> Option<Stdio> {
    let file = OpenOptions::new().write(true).open("/dev/full").ok()?;
    Some(file.into())
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

#[test]
fn messages_that_cannot_be_written_leave_the_exit_code() {
    let home = demo();
    for (args, code) in [
        (&["log", "pain=99"][..], 1),
        (&["log", "pain="], 2),
        (&["nonsense"], 2),
    ] {
        let Some(full) = full() else { return };
        let status = home
            .command(args)
            .stdout(Stdio::null())
            .stderr(full)
            .status();
        assert_eq!(status.unwrap().code(), Some(code), "{args:?}");
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
