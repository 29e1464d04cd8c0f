//! Backups and daily copies in the window, as a person meets them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use tempfile::TempDir;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::store::{FileState, Store};
use unkink::ui::status::Status;

use crate::desk::{Desk, Window, today};

fn save(path: &Path, note: &str) {
    let edit = Edit::Note(today(), Some(note.into()));
    let change = |journal: &mut Journal| -> Result<_, EditError> { journal.apply(edit) };
    Store::at(path).update(change).unwrap();
}

/// A journal that was saved with these notes one after the other.
fn saved(notes: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for note in notes {
        save(&folder.path().join("journal.json"), note);
    }
    folder
}

fn note(journal: &Journal) -> Option<String> {
    journal.day(today())?.note.clone()
}

/// The names of the buttons that begin like this, from the top.
fn named(window: &Window, begin: &str) -> Vec<String> {
    let found = window.harness.query_all_by_label_contains(begin);
    let names = found.filter_map(|node| node.accesskit_node().label());
    names.filter(|name| name.starts_with(begin)).collect()
}

fn enabled(window: &Window, name: &str) -> bool {
    let node = window.harness.get_by_label(name);
    !node.accesskit_node().is_disabled()
}

/// The page with the list, once everything on it is counted.
fn list(window: &mut Window, number: usize) -> Vec<String> {
    let mut names = Vec::new();
    window.until("listed", |w| {
        names = named(w, "Go back to ");
        names.len() == number && names.iter().all(|name| enabled(w, name))
    });
    names
}

#[test]
fn a_backup_is_looked_at_gone_back_to_and_the_step_undone() {
    let mut window = Desk::new().open_in(saved(&["one", "two", "three"]));
    window.ctrl(Key::Num8);
    let back = list(&mut window, 2);
    assert!(window.says("1 day, 0 sessions, "), "what it holds");
    assert!(window.says("2 backups, "), "what they take");
    let look = named(&window, "Look at ").pop().unwrap();
    window.click(&look);
    window.until("compared", |w| {
        w.shows("22 Nov 2026: the note was \"one\", is \"three\"")
    });
    assert!(window.shows("1 entry is different now:"));
    window.click(&back[1]);
    window.until("gone back", |w| {
        note(w.harness.state().document().journal()).as_deref() == Some("one")
    });
    assert_eq!(note(&window.saved()).as_deref(), Some("one"));
    let kept = Store::at(&window.path).backups().unwrap().list;
    let newest = kept[0].load().unwrap().journal;
    assert_eq!(note(&newest).as_deref(), Some("three"), "kept first");
    let undo = named(&window, "Undo going back to ").pop().unwrap();
    window.click(&undo);
    assert_eq!(note(&window.saved()).as_deref(), Some("three"));
    list(&mut window, 4);
}

#[test]
fn without_a_backup_the_page_says_when_the_first_is_made() {
    let mut window = Desk::new().open_in(saved(&["one"]));
    window.ctrl(Key::Num8);
    window.until("told", |w| {
        w.shows("No backup yet. The first is made when something is saved over an older state.")
    });
    let folder = window.folder.path().join("backups");
    assert!(window.shows(folder.to_str().unwrap()), "where it will be");
}

#[test]
fn a_damaged_journal_is_restored_from_its_banner_and_the_damaged_file_kept() {
    let folder = saved(&["one", "two"]);
    let path = folder.path().join("journal.json");
    fs::write(&path, "{\"format\"").unwrap();
    let mut window = Desk::new().open_in(folder);
    window.click("Restore a backup\u{2026}");
    let back = list(&mut window, 1);
    window.click(&back[0]);
    window.until("opened", |w| {
        matches!(w.harness.state().document().status(), Status::Saved(_))
    });
    assert_eq!(note(&window.saved()).as_deref(), Some("one"));
    let kept = Store::at(&path).backups().unwrap().list;
    let damaged = kept
        .iter()
        .any(|b| fs::read(&b.path).unwrap() == b"{\"format\"");
    assert!(damaged, "nothing is thrown away");
}

#[test]
fn a_journal_that_was_edited_before_it_was_opened_is_held_against_the_newest_backup() {
    for choice in ["Take it as it is", "Go back to the backup"] {
        let folder = saved(&["one", "two"]);
        let path = folder.path().join("journal.json");
        let edited = fs::read_to_string(&path).unwrap().replace("two", "own");
        fs::write(&path, &edited).unwrap();
        let mut window = Desk::new().open_in(folder);
        window.click("Look at both");
        window.until("compared", |w| {
            w.shows("in the backup \"one\", in the file \"own\"")
        });
        assert!(window.says("1 entry differs from the backup of "));
        assert_eq!(fs::read_to_string(&path).unwrap(), edited);
        window.click(choice);
        window.until("opened", |w| {
            matches!(w.harness.state().document().status(), Status::Saved(_))
        });
        let loaded = Store::at(&path).load().unwrap();
        assert_eq!(loaded.state, FileState::Whole);
        let stands = if choice == "Take it as it is" {
            "own"
        } else {
            "one"
        };
        assert_eq!(note(&loaded.journal).as_deref(), Some(stands));
        let kept = Store::at(&path).backups().unwrap().list;
        assert!(
            kept.iter()
                .any(|b| fs::read_to_string(&b.path).unwrap() == edited)
        );
    }
}

#[test]
fn what_is_edited_again_after_it_was_shown_is_not_taken_unseen() {
    let folder = saved(&["one", "two"]);
    let path = folder.path().join("journal.json");
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(&path, whole.replace("two", "own")).unwrap();
    let mut window = Desk::new().open_in(folder);
    window.click("Look at both");
    window.until("compared", |w| w.shows("Take it as it is"));
    let later = whole.replace("two", "unseen");
    fs::write(&path, &later).unwrap();
    window.click("Take it as it is");
    window.until("told or shown", |w| {
        w.says("Not accepted: the journal changed again")
            || note(w.harness.state().document().journal()).as_deref() == Some("unseen")
    });
    assert_eq!(fs::read_to_string(&path).unwrap(), later);
}

#[test]
fn each_days_first_save_leaves_a_copy_and_a_folder_that_is_away_is_told_once() {
    let stick = tempfile::tempdir().unwrap();
    let away = stick.path().join("not plugged in");
    let folder = saved(&["one"]);
    let set = |folder: &TempDir, to: &Path| {
        let settings = unkink::ui::settings::Settings {
            copies: Some(to.to_owned()),
            ..Default::default()
        };
        fs::write(folder.path().join("settings.json"), settings.to_text()).unwrap();
    };
    set(&folder, &away);
    let mut window = Desk::new().open_in(folder);
    window.click("Mood 7");
    window.saved();
    let words = "The journal is saved, but today's copy waits: its folder is not there.";
    window.until("told", |w| w.shows(words));
    assert!(!away.exists(), "it is not made");
    window.click("Close").click("Mood 6");
    window.saved();
    for _ in 0..20 {
        window.harness.run();
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(!window.shows(words), "once");
    let Window {
        harness, folder, ..
    } = window;
    drop(harness);

    set(&folder, stick.path());
    let mut window = Desk::new().open_in(folder);
    window.click("Mood 5");
    let journal = window.saved();
    let copies = || fs::read_dir(stick.path()).unwrap().flatten();
    window.until("copied", |_| {
        copies().any(|entry| entry.path().extension().is_some_and(|e| e == "json"))
    });
    let copy = copies().next().unwrap().path();
    assert_eq!(Store::at(copy).load().unwrap().journal, journal);
}

#[test]
fn a_copy_that_waits_is_told_until_it_is_made() {
    let (stick, folder) = (tempfile::tempdir().unwrap(), saved(&["one"]));
    let away = stick.path().join("not plugged in");
    let settings = unkink::ui::settings::Settings {
        copies: Some(away.clone()),
        ..Default::default()
    };
    fs::write(folder.path().join("settings.json"), settings.to_text()).unwrap();
    let mut window = Desk::new().open_in(folder);
    window.click("Mood 7");
    let words = "The journal is saved, but today's copy waits: its folder is not there.";
    window.until("told", |w| w.shows(words));
    fs::create_dir(&away).unwrap();
    window.click("Mood 6");
    window.until("told no longer", |w| !w.shows(words));
    assert_eq!(fs::read_dir(&away).unwrap().count(), 1, "it is made");
}

#[test]
fn a_backup_that_cannot_be_made_is_told_beside_the_save() {
    let folder = saved(&["one"]);
    fs::write(folder.path().join("backups"), "a file in its place").unwrap();
    let mut window = Desk::new().open_in(folder);
    window.click("Mood 7");
    window.saved();
    window.until("told", |w| {
        w.says("No backup was made of the version before")
    });
    let status = window.harness.state().document().status();
    assert!(matches!(status, Status::Saved(Some(_))), "{status:?}");
}
