//! What was saved, handed to the desktop: opened, shown in its folder, printed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use egui::Key;
use unkink::ui::app::Desktop;
use zbus::blocking::connection::Builder;

use crate::bus::Bus;
use crate::desk::{Desk, Window};
use crate::needs::script;

/// A bus on which nobody answers.
const NO_BUS: &str = "unix:path=/nonexistent/bus";

/// A program that opens files: it writes down what it is told, and ends like this.
fn opener(folder: &Path, end: &str) -> PathBuf {
    let told = folder.join("told");
    let text = format!("printf '%s\\n' \"$@\" >>'{}'\n{end}", told.display());
    let program = folder.join("opens");
    script(&program, &text);
    program
}

fn told(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("told")).unwrap_or_default()
}

/// A window that has saved its report, and where.
fn saved(desktop: Desktop) -> (Window, PathBuf) {
    let mut window = Desk::new().demo(1).desktop(desktop).open();
    window.ctrl(Key::Num7).answered().click("Save as PDF");
    let words = "The file is saved.";
    window.until(words, |window| window.shows(words));
    let path = window.folder.path().join("unkink-report.pdf");
    (window, path)
}

#[test]
fn a_saved_report_is_opened_shown_in_its_folder_and_printed_from_what_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let program = opener(folder.path(), "exit 0");
    let (mut window, path) = saved(Desktop::by(program, Some(NO_BUS.into())));
    let expect = |window: &mut Window, lines: &[&Path]| {
        let lines: Vec<_> = lines
            .iter()
            .map(|line| format!("{}\n", line.display()))
            .collect();
        window.until("the program is told", |_| {
            told(folder.path()) == lines.concat()
        });
    };
    window.click("Open");
    expect(&mut window, &[&path]);
    // Nothing on the bus shows files: the folder is opened.
    window.click("Show in folder");
    let parent = path.parent().unwrap();
    expect(&mut window, &[&path, parent]);
    window.click("Print\u{2026}");
    expect(&mut window, &[&path, parent, &path]);
    window.until("what to do", |window| window.says("Print it from there."));
    assert!(window.shows("Show in folder"), "all is still offered");
    window.press(Key::F1);
    assert!(window.says("The file is saved."), "it can be read again");
}

#[test]
fn a_table_that_was_saved_can_be_opened_and_not_printed() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num8).click("Export\u{2026}").click("Save");
    let words = "The file is saved.";
    window.until(words, |window| window.shows(words));
    assert!(window.shows("Open") && window.shows("Show in folder"));
    assert!(!window.shows("Print\u{2026}"));
}

#[test]
fn what_no_program_opens_says_so_with_its_path_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let refuses = Desktop::by(opener(folder.path(), "exit 3"), Some(NO_BUS.into()));
    let missing = Desktop::by(folder.path().join("none"), Some(NO_BUS.into()));
    for (desktop, why) in [
        (refuses, "The desktop knows no program for it."),
        (missing, "is not installed here"),
    ] {
        let (mut window, path) = saved(desktop);
        window.click("Open");
        let words = "The file can\u{2019}t be opened from here.";
        window.until(words, |window| window.shows(words));
        let remedy = format!("It was saved as {}", path.display());
        assert!(window.says(why) && window.says(&remedy));
        window.click("Show in folder");
        let words = "Its folder can\u{2019}t be opened from here.";
        window.until(words, |window| window.shows(words));
    }
}

/// What shows files in their folders: it passes on which.
struct Files(Sender<Vec<String>>);

#[zbus::interface(name = "org.freedesktop.FileManager1")]
impl Files {
    fn show_items(&self, files: Vec<String>, startup: &str) {
        assert_eq!(startup, "");
        self.0.send(files).unwrap();
    }
}

#[test]
fn where_the_desktop_can_it_marks_the_file_in_its_folder() {
    let Some(bus) = Bus::start() else { return };
    let (send, shown) = channel();
    let builder = Builder::address(bus.address.as_str()).unwrap();
    let place = "/org/freedesktop/FileManager1";
    let builder = builder.serve_at(place, Files(send)).unwrap();
    let name = "org.freedesktop.FileManager1";
    let _files = builder.name(name).unwrap().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = opener(folder.path(), "exit 0");
    let (mut window, path) = saved(Desktop::by(program, Some(bus.address.clone())));
    window.click("Show in folder");
    let files = shown.recv_timeout(Duration::from_mins(1)).unwrap();
    assert_eq!(files, [format!("file://{}", path.display())]);
    assert_eq!(told(folder.path()), "", "nothing else is begun");
}
