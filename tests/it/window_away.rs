//! The journal's folder goes away while the window is open, or is not there at the start, the way a person
//! meets it: a stick that is pulled out, a share that is not connected.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Key;
use egui_kittest::kittest::Queryable;
use tempfile::TempDir;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::store::Store;

use crate::desk::{Desk, today};
use crate::mounted::Mounted;

const AWAY: &str = "The folder of your journal is away.";

/// A journal in a folder that can be taken away.
struct Stick {
    above: TempDir,
}

impl Stick {
    fn new() -> Self {
        let above = tempfile::tempdir().unwrap();
        fs::create_dir(above.path().join("stick")).unwrap();
        let stick = Self { above };
        change(&stick.journal(), noted("before"));
        stick
    }

    fn place(&self) -> PathBuf {
        self.above.path().join("stick")
    }

    fn aside(&self) -> PathBuf {
        self.above.path().join("aside")
    }

    fn journal(&self) -> PathBuf {
        self.place().join("journal.json")
    }

    /// Pulls it out; an empty folder stays in its place.
    fn pull(&self) {
        fs::rename(self.place(), self.aside()).unwrap();
        fs::create_dir(self.place()).unwrap();
    }

    /// Puts it back; fails where something was put into the empty folder.
    fn plug_in(&self) {
        fs::remove_dir(self.place()).unwrap();
        fs::rename(self.aside(), self.place()).unwrap();
    }
}

/// Changes the journal as the command line does.
fn change(path: &Path, edit: Edit) {
    let change = |journal: &mut Journal| -> Result<_, EditError> { journal.apply(edit) };
    Store::at(path).update(change).unwrap();
}

fn noted(text: &str) -> Edit {
    Edit::Note(today(), Some(text.into()))
}

fn note_of(journal: &Journal) -> Option<&str> {
    journal.day(today())?.note.as_deref()
}

#[test]
fn a_stick_that_is_pulled_out_is_told_and_what_is_typed_meanwhile_is_saved_when_it_is_back() {
    let stick = Stick::new();
    let mut window = Desk::new().open_at(&stick.journal());
    stick.pull();
    window.until(AWAY, |window| window.says(AWAY));
    assert!(window.shows("Save elsewhere\u{2026}") && window.shows("The folder is away"));
    window.types("4");
    assert_eq!(window.score(today(), &MetricId::PAIN), Some(4.0));
    for _ in 0..300 {
        window.harness.run();
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(!window.says("Saved"), "nothing is saved");
    assert!(window.says(AWAY));
    // Somebody writes on the stick on another computer, and it comes back.
    change(
        &stick.aside().join("journal.json"),
        noted("on the other computer"),
    );
    stick.plug_in();
    let saved = window.saved();
    let day = saved.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
    assert_eq!(note_of(&saved), Some("on the other computer"));
    assert!(!window.says("is away"));
}

#[test]
fn what_was_typed_while_the_folder_was_away_outlives_the_window() {
    let (stick, data, left) = (
        Stick::new(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let memory = data.path().join("disks.json");
    let kept = |folder: &Path| {
        let files = fs::read_dir(folder).unwrap();
        let mut files = files.map(|file| file.unwrap().path());
        files.find(|path| path.display().to_string().contains("/unsaved-"))
    };
    let mut window = Desk::new().disks(&memory).open_at(&stick.journal());
    stick.pull();
    window.until(AWAY, |window| window.says(AWAY));
    window.types("4");
    window.until("it is kept", |_| kept(data.path()).is_some());
    // What a window leaves that has no last moment.
    let file = kept(data.path()).unwrap();
    fs::copy(&file, left.path().join(file.file_name().unwrap())).unwrap();
    drop(window);
    let memory = left.path().join("disks.json");
    // Another computer writes meanwhile.
    let there = stick.aside().join("journal.json");
    change(&there, noted("on the other computer"));
    stick.plug_in();
    let mut window = Desk::new().disks(&memory).open_at(&stick.journal());
    window.harness.run();
    assert!(window.says("What could not be saved last time is here again."));
    let saved = window.saved();
    assert_eq!(
        saved.day(today()).unwrap().score(&MetricId::PAIN),
        Some(4.0)
    );
    assert_eq!(note_of(&saved), Some("on the other computer"));
    window.until("it is let go", |_| kept(left.path()).is_none());
    window.ctrl(Key::Z);
    assert_eq!(window.score(today(), &MetricId::PAIN), None);
}

#[test]
fn a_window_whose_folder_is_back_is_the_one_that_writes_again() {
    let stick = Stick::new();
    let mut window = Desk::new().open_at(&stick.journal());
    stick.pull();
    window.until(AWAY, |window| window.says(AWAY));
    // As a disk is that is connected anew: the same files, by other numbers.
    fs::copy(stick.aside().join("journal.json"), stick.journal()).unwrap();
    window.until("it is back", |window| !window.says(AWAY));
    let second = Desk::new().open_at(&stick.journal());
    assert!(second.says("Unkink is already open on this journal."));
}

#[test]
fn what_is_half_typed_while_the_folder_is_away_outlives_the_window_and_goes_where_it_belongs() {
    let (stick, data, left) = (
        Stick::new(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let holds = |folder: &Path| {
        let mut files = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path());
        // A save's temporary file holds it too, and is none that a later window looks at.
        files.find(|file| {
            file.extension().is_some_and(|kind| kind != "tmp")
                && fs::read_to_string(file).is_ok_and(|text| text.contains("garde"))
        })
    };
    let memory = data.path().join("disks.json");
    let mut window = Desk::new().disks(&memory).open_at(&stick.journal());
    stick.pull();
    window.until(AWAY, |window| window.says(AWAY));
    window.click("Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garde");
    window.until("the computer keeps it", |_| holds(data.path()).is_some());
    assert!(!window.says("can\u{2019}t be kept"));
    // What a window leaves that has no last moment.
    let file = holds(data.path()).unwrap();
    fs::copy(&file, left.path().join(file.file_name().unwrap())).unwrap();
    stick.plug_in();
    window.until("it is where it belongs", |_| {
        holds(&stick.place()).is_some() && holds(data.path()).is_none()
    });
    drop(window);
    fs::remove_file(stick.place().join(".journal.json.drafts")).unwrap();
    let memory = left.path().join("disks.json");
    let mut window = Desk::new().disks(&memory).open_at(&stick.journal());
    window.until("it is where it belongs", |_| {
        holds(&stick.place()).is_some() && holds(left.path()).is_none()
    });
    window.click("Tags: half-typed");
    window.tab_to("Add a tag");
    window.types("n");
    window.press(Key::Enter);
    assert_eq!(window.saved().day(today()).unwrap().tags, ["garden"]);
}

#[test]
fn a_journal_whose_folder_is_away_can_be_kept_elsewhere() {
    let stick = Stick::new();
    let mut window = Desk::new().open_at(&stick.journal());
    stick.pull();
    window.until(AWAY, |window| window.says(AWAY));
    window.types("4");
    let other = stick.above.path().join("other.json");
    window.click("Save elsewhere\u{2026}");
    window.tab_to("Path of the new file");
    window.ctrl(Key::A).types(&other.display().to_string());
    window.press(Key::Enter);
    window.until("it is saved", |window| window.says("Saved "));
    let kept = Store::at(&other).load().unwrap().journal;
    assert_eq!(note_of(&kept), Some("before"));
    let day = kept.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
    assert!(!window.says("is away"));
    // What is on the stick is as it was.
    stick.plug_in();
    let old = Store::at(stick.journal()).load().unwrap().journal;
    let day = old.day(today()).unwrap();
    assert_eq!(
        (day.score(&MetricId::PAIN), note_of(&old)),
        (None, Some("before"))
    );
}

#[test]
fn a_journal_whose_folder_is_not_there_opens_by_itself_when_it_is() {
    let stick = Stick::new();
    fs::rename(stick.place(), stick.aside()).unwrap();
    let mut window = Desk::new().open_at(&stick.journal());
    assert!(window.says("The folder of your journal is not there."));
    window.types("4");
    assert!(!stick.place().exists(), "no folder is made");
    fs::rename(stick.aside(), stick.place()).unwrap();
    window.until("it opens", |window| {
        note_of(window.harness.state().document().journal()) == Some("before")
    });
    assert!(!window.says("is not there"));
}

#[test]
fn the_buttons_of_a_banner_stand_right_below_its_words_in_a_narrow_window() {
    let stick = Stick::new();
    fs::rename(stick.place(), stick.aside()).unwrap();
    for (width, zoom) in [(560.0, 1.0), (560.0, 2.0), (400.0, 1.6)] {
        let narrow = Desk::new().size(width, 760.0).zoom(zoom);
        let window = narrow.open_at(&stick.journal());
        let words = window
            .harness
            .get_by_label_contains("Connect its disk or share");
        let button = window.harness.get_by_label("Try again");
        let gap = button.rect().top() - words.rect().bottom();
        assert!(gap <= 16.0, "{width} at {zoom}: {gap}");
    }
}

#[test]
fn a_disk_that_is_unmounted_is_away_and_what_lies_in_its_place_is_opened_only_when_that_is_said() {
    let above = tempfile::tempdir().unwrap();
    let (place, memory) = (above.path().join("stick"), above.path().join("disks.json"));
    fs::create_dir(&place).unwrap();
    let Some(disk) = Mounted::at(&place) else {
        return;
    };
    let journal = place.join("journal.json");
    change(&journal, noted("on the stick"));
    // It is enough that it was read.
    let mut window = Desk::new().disks(&memory).open_at(&journal);
    drop(disk);
    window.until(AWAY, |window| window.says(AWAY));
    drop(window);
    let window = Desk::new().disks(&memory).open_at(&journal);
    assert!(window.says("The folder of your journal is not there."));
    assert!(window.shows("Begin one elsewhere\u{2026}"));
    drop(window);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
    change(&journal, noted("an older one"));
    let mut window = Desk::new().disks(&memory).open_at(&journal);
    assert!(window.says("This journal is not on the disk that it was on."));
    window.types("3");
    window.click("Use this one");
    window.until("it opens", |window| {
        note_of(window.harness.state().document().journal()) == Some("an older one")
    });
    assert_eq!(
        window.score(today(), &MetricId::PAIN),
        None,
        "it was only read"
    );
    window.types("3");
    assert_eq!(note_of(&window.saved()), Some("an older one"));
}
