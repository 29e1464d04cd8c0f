//! What a test needs of the computer it runs on. Where that is missing, a test at home says so and passes.
//! Under the gate, which sets `UNKINK_GATE` to the path of a list, it fails; only what the account has no right to
//! is left out there too, and the gate prints the list.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Says what is missing, so that a test can't be tried here. Call it, and return.
///
/// # Panics
/// Under the gate.
#[track_caller]
pub fn skipped(why: &str) {
    let gate = std::env::var_os("UNKINK_GATE").is_some();
    assert!(!gate, "the gate skips nothing, and here {why}");
    println!("skipped: {why}");
}

/// Says which right this account lacks, so that a test can't be tried here. Call it, and return.
#[cfg(unix)]
pub fn not_allowed(why: &str) {
    println!("skipped: {why}");
    if let Some(list) = std::env::var_os("UNKINK_GATE") {
        let list = OpenOptions::new().create(true).append(true).open(list);
        writeln!(list.unwrap(), "{why}").unwrap();
    }
}

/// Puts a program that is run at once in its place. By a process of its own: what another test starts meanwhile would
/// hold the file open that this one writes, and the system runs none that is being written.
#[cfg(unix)]
pub fn install(program: &Path, place: &Path) {
    let run = Command::new("install")
        .args(["-m", "755"])
        .arg(program)
        .arg(place)
        .status();
    assert!(
        run.unwrap().success(),
        "{} is not installed",
        program.display()
    );
}

/// A program of the shell that is run at once.
#[cfg(all(unix, feature = "gui"))]
pub fn script(place: &Path, text: &str) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("#!/bin/sh\n{text}\n")).unwrap();
    install(file.path(), place);
}

/// A disk that is full: the device that refuses every byte.
pub fn full_disk() -> Option<File> {
    let full = OpenOptions::new().write(true).open("/dev/full").ok();
    if full.is_none() {
        skipped("there is no /dev/full");
    }
    full
}

/// The text of a PDF as poppler reads it.
pub fn read_by_poppler(pdf: &Path) -> Option<String> {
    let run = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .stderr(Stdio::null())
        .output();
    let Ok(run) = run else {
        skipped("pdftotext is not installed (poppler-utils)");
        return None;
    };
    assert!(run.status.success(), "poppler can't open it");
    Some(String::from_utf8(run.stdout).unwrap())
}
