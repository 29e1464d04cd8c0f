//! Folders that can't be written, met by somebody who is not root: where the tests run as root, the program
//! runs as an account without rights, in a home that belongs to it.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;

use super::run::{Home, Run};

/// The account that owns nothing, on every Unix.
const NOBODY: u32 = 65_534;

/// A home in which a score was kept twice, so that there is a backup.
fn saved() -> Home {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.ok(&["log", "--date", "2026-01-05", "pain=5"]);
    home
}

/// Gives a folder and all that is in it to the account without rights.
fn give(folder: &Path) {
    chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            give(&entry.path());
        } else {
            chown(entry.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
}

/// Runs the program while nothing may be made or removed in this folder of the home.
fn shut(home: &Home, folder: &Path, args: &[&str]) -> Run {
    let mut command = home.command(args);
    if fs::metadata(folder).unwrap().uid() == 0 {
        // The way to the program itself may be root's alone.
        let program = home.path("program");
        fs::copy(command.get_program(), &program).unwrap();
        give(&home.path("."));
        command = home.copied(&program, args);
        command.uid(NOBODY).gid(NOBODY);
    }
    let mode = |mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o500);
    let output = command.current_dir("/").output();
    mode(0o700);
    Run::of(&output.unwrap())
}

#[test]
fn a_folder_that_cannot_be_written_is_a_failed_save_in_words() {
    let home = saved();
    let before = home.bytes();
    let args = ["log", "--date", "2026-01-05", "pain=6"];
    let run = shut(&home, &home.path("."), &args);
    assert_eq!(run.code, 1, "{} {}", run.out, run.err);
    let said = "no permission to write here";
    assert!(run.err.contains(said), "{}", run.err);
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_backups_folder_that_cannot_be_written_is_told_beside_the_save() {
    let home = saved();
    let before = home.ok(&["backups"]);
    let args = ["log", "--date", "2026-01-05", "pain=6"];
    let run = shut(&home, &home.path("backups"), &args);
    assert_eq!(run.code, 0, "{}", run.err);
    for said in ["No backup was made", "no permission to write here"] {
        assert!(run.err.contains(said), "{}", run.err);
    }
    assert_eq!(home.json()["days"]["2026-01-05"]["scores"]["pain"], 6.0);
    assert_eq!(home.ok(&["backups"]), before);
}
