//! What is half-typed when the window dies or closes: in the file, and back at the next start.

use egui::Key;
use egui_kittest::kittest::Queryable;
use unkink::model::journal::Journal;

use crate::desk::{Desk, Window, today};

/// Presses Tab until the control of this name has the keyboard.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..150 {
        let found = window
            .harness
            .query_all_by_label(name)
            .any(|node| node.is_focused());
        if found {
            return;
        }
        window.press(Key::Tab);
    }
    panic!("{name} is not reached by Tab");
}

/// The text beside the journal in which half-typed fields wait.
fn drafts(window: &Window) -> String {
    let path = window.path.with_file_name(".journal.json.drafts");
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Waits until the file of drafts has these words.
fn waits_for(window: &mut Window, words: &str) {
    for _ in 0..300 {
        window.harness.run();
        if drafts(window).contains(words) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("{words} is not kept: {}", drafts(window));
}

/// The window dies: nothing more is written. Another is opened on what it left.
fn died(window: Window) -> Window {
    let Window {
        harness, folder, ..
    } = window;
    // The last moment that a killed window does not have.
    std::mem::forget(harness);
    let left = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), left.path().join(entry.file_name())).unwrap();
        }
    }
    Desk::new().open_in(left)
}

#[test]
fn a_note_is_in_the_file_while_it_is_typed_and_is_one_step_of_undo() {
    let mut window = Desk::new().open();
    window.click("Note: not noted");
    let role = egui::accesskit::Role::MultilineTextInput;
    window.harness.get_by_role(role).focus();
    window.harness.run();
    let text = "a long drive and then the garden ".repeat(4);
    window.types(&text);
    assert!(window.shows("Typing\u{2026}"), "not everything is saved");
    let day = window.saved().day(today()).cloned().unwrap();
    let kept = day.note.unwrap();
    // A letter a frame: all but the last second of 60 frames, and what a slow test loses.
    assert!(kept.len() > 36, "{kept}");
    assert!(text.starts_with(&kept));
    window.press(Key::Tab);
    let day = window.saved().day(today()).cloned().unwrap();
    assert_eq!(day.note.as_deref(), Some(text.as_str()));
    assert!(!window.shows("Typing\u{2026}"));
    window.ctrl(Key::Z);
    assert_eq!(window.saved(), Journal::default());
}

#[test]
fn a_tag_without_enter_is_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    window.click("Tags: not noted");
    tab_to(&mut window, "Add a tag");
    window.types("garde");
    waits_for(&mut window, "garde");
    assert_eq!(window.saved(), Journal::default(), "a draft is no entry");
    let mut window = died(window);
    // The row is open as it was left.
    tab_to(&mut window, "Add a tag");
    window.types("n").press(Key::Enter);
    let day = window.saved().day(today()).cloned().unwrap();
    assert_eq!(day.tags, ["garden"]);
    waits_for(&mut window, "");
    assert!(!drafts(&window).contains("garde"));
}

#[test]
fn a_half_filled_session_is_offered_after_the_window_died() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    tab_to(&mut window, "Cost");
    window.types("45 EU");
    waits_for(&mut window, "45 EU");
    let mut window = died(window);
    window.ctrl(Key::E);
    let offered = window.harness.state_mut().view_mut().draft.clone();
    assert_eq!(offered.unwrap().cost, "45 EU");
}

#[test]
fn a_window_that_only_reads_leaves_the_drafts_of_the_other_alone() {
    let mut window = Desk::new().open();
    window.click("Tags: not noted");
    tab_to(&mut window, "Add a tag");
    window.types("garde");
    waits_for(&mut window, "garde");
    let mut second = Desk::new().open_at(&window.path);
    second.harness.run();
    drop(second);
    assert!(drafts(&window).contains("garde"));
}
