//! The buttons that open the desktop's own dialog, on desktops with and without one. Which one a desktop has is
//! told by its environment, so each is tried by this test in a process of its own.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::desk::{Desk, Window};

const NONE: &str = "This desktop has no dialog to choose from.";

/// The folder in which a process of ours finds its programs.
const PROGRAMS: &str = "UNKINK_TEST_PROGRAMS";

/// Runs the test of this name in a process for which these are all programs, without a session bus.
fn with_programs(folder: &Path, test: &str) {
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test])
        .env(PROGRAMS, folder)
        .env("PATH", folder)
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
}

/// Pushes every button that opens a dialog, and calls `after` behind each with the page it is on.
fn each(mut after: impl FnMut(&mut Window, &str)) {
    let mut window = Desk::new().open();
    window.ctrl(Key::O).click("Choose a file\u{2026}");
    after(&mut window, "Bring in a file");
    window.ctrl(Key::Num8);
    for button in [
        "Choose a folder\u{2026}",
        "Choose a folder to bring in from",
    ] {
        window.click(button);
        after(&mut window, button);
    }
    window.click("Export\u{2026}");
    window
        .harness
        .get_by_label("Choose a place\u{2026}")
        .click();
    window.harness.run();
    after(&mut window, "Export");
}

#[test]
fn where_no_dialog_exists_choosing_says_so() {
    if std::env::var_os(PROGRAMS).is_none() {
        let folder = tempfile::tempdir().unwrap();
        let test = "window_chooser::where_no_dialog_exists_choosing_says_so";
        return with_programs(folder.path(), test);
    }
    each(|window, page| {
        window.until(page, |window| window.says(NONE));
        if window.shows("Close") {
            window.click("Close");
        }
    });
}

#[test]
fn a_dialog_that_is_closed_says_nothing_and_one_that_is_answered_is_heard() {
    let Some(folder) = std::env::var_os(PROGRAMS) else {
        let folder = tempfile::tempdir().unwrap();
        let zenity = folder.path().join("zenity");
        // Closed where the file beside it says nothing.
        let does =
            "cd \"$UNKINK_TEST_PROGRAMS\"\n: >asked\nread -r answer <answer && echo \"$answer\"";
        crate::needs::script(&zenity, does);
        std::fs::write(folder.path().join("answer"), "").unwrap();
        let test = "window_chooser::a_dialog_that_is_closed_says_nothing_and_one_that_is_answered_is_heard";
        return with_programs(folder.path(), test);
    };
    let asked = Path::new(&folder).join("asked");
    each(|window, page| {
        window.until(page, |_| asked.exists());
        std::fs::remove_file(&asked).unwrap();
        std::thread::sleep(Duration::from_millis(100));
        window.harness.run();
        assert!(!window.says(NONE), "{page}");
    });
    let file = Path::new(&folder).join("diary.csv");
    std::fs::write(&file, "date,pain\n2026-11-20,4\n").unwrap();
    let answer = format!("{}\n", file.display());
    std::fs::write(Path::new(&folder).join("answer"), answer).unwrap();
    let mut window = Desk::new().open();
    window.ctrl(Key::O).click("Choose a file\u{2026}");
    window.until("read", |window| window.says("1 row"));
}
