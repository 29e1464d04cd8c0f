//! What is half-typed when the window dies or closes: in the file, and back at the next start.

use egui::Key;
use egui_kittest::kittest::Queryable;
use unkink::model::journal::Journal;
use unkink::ui::state::Page;
use unkink::ui::state::import::Meaning;

use crate::desk::{Desk, Window, today};
use crate::window_import::{reading, until};

/// The text beside the journal in which half-typed fields wait.
fn drafts(window: &Window) -> String {
    let path = window.path.with_file_name(".journal.json.drafts");
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Waits until the file of drafts has these words.
fn waits_for(window: &mut Window, words: &str) {
    window.until(words, |window| drafts(window).contains(words));
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
fn every_letter_of_a_note_is_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    window.click("Note: not noted");
    let role = egui::accesskit::Role::MultilineTextInput;
    window.harness.get_by_role(role).focus();
    window.harness.run();
    let (mut text, mut drafted) = (String::new(), 0);
    for letter in "a long drive and then the garden".chars() {
        text.push(letter);
        window.types(&letter.to_string());
        // Most often before the time at which the journal gets it.
        window.until(&text, |window| {
            let is_drafted = drafts(window).contains(&text);
            drafted += u32::from(is_drafted);
            is_drafted || std::fs::read_to_string(&window.path).is_ok_and(|it| it.contains(&text))
        });
    }
    assert!(drafted > 5, "{drafted} letters were drafts first");
    let mut window = died(window);
    window.harness.run();
    let day = window.saved().day(today()).cloned().unwrap();
    assert_eq!(day.note.as_deref(), Some(text.as_str()));
    window.until("the draft is gone", |window| drafts(window).is_empty());
}

#[test]
fn a_tag_without_enter_is_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    window.click("Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garde");
    waits_for(&mut window, "garde");
    assert_eq!(window.saved(), Journal::default(), "a draft is no entry");
    let mut window = died(window);
    // The row is open as it was left.
    window.tab_to("Add a tag");
    window.types("n").press(Key::Enter);
    let day = window.saved().day(today()).cloned().unwrap();
    assert_eq!(day.tags, ["garden"]);
    window.until("it is no draft", |window| !drafts(window).contains("garde"));
}

#[test]
fn a_half_filled_session_is_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).click("More about the session");
    window.tab_to("Cost");
    window.types("45 EU");
    waits_for(&mut window, "45 EU");
    let mut window = died(window);
    window.ctrl(Key::E);
    assert!(window.shows("This is the form you left."));
    window.press(Key::Enter);
    let session = window.saved().sessions()[0].clone();
    assert_eq!(session.cost.as_deref(), Some("45 EU"));
}

#[test]
fn a_window_that_only_reads_leaves_the_drafts_of_the_other_alone() {
    let mut window = Desk::new().open();
    window.click("Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garde");
    waits_for(&mut window, "garde");
    let mut second = Desk::new().open_at(&window.path);
    second.harness.run();
    drop(second);
    assert!(drafts(&window).contains("garde"));
}

#[test]
fn half_filled_settings_are_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num8);
    window.click("Add a score");
    window.types("Ener");
    waits_for(&mut window, "Ener");
    window.tab_to("Folder for a daily copy").types("/media/st");
    waits_for(&mut window, "/media/st");
    let mut window = died(window);
    let setting = &window.harness.state_mut().view_mut().setting;
    assert_eq!(setting.metric.as_ref().unwrap().name, "Ener");
    assert_eq!(setting.copies.as_deref(), Some("/media/st"));
    window.ctrl(Key::Num8);
    window.click("Cancel");
    window.until("it is left for good", |window| {
        let left = drafts(window);
        left.contains("copies") && !left.contains("Ener")
    });
}

#[test]
fn what_the_columns_of_a_file_mean_is_there_again_after_the_window_died() {
    let mut window = Desk::new().open();
    // It lies elsewhere than the journal.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.csv");
    std::fs::write(&file, "when,ache\n2026-11-20,4\n2026-11-21,5\n").unwrap();
    let file = file.display().to_string();
    read_file(&mut window, &file);
    let view = window.harness.state_mut().view_mut();
    view.import.choices.columns[1].meaning = Meaning::Note;
    waits_for(&mut window, "\"meaning\":\"note\"");
    let mut window = died(window);
    read_file(&mut window, &file);
    let choices = &window.harness.state_mut().view_mut().import.choices;
    assert_eq!(choices.columns[1].meaning, Meaning::Note);
}

/// Has a file read on the page that brings files in.
fn read_file(window: &mut Window, file: &str) {
    let view = window.harness.state_mut().view_mut();
    view.page = Page::Import;
    file.clone_into(&mut view.import.path);
    window.harness.run();
    window.click("Read it");
    window.until("read", |window| {
        window.harness.state_mut().view_mut().import.sheet.is_some()
    });
}

#[test]
fn what_is_half_typed_goes_along_when_the_journal_is_kept_elsewhere() {
    let mut window = Desk::new().open();
    window.click("Painkillers: not noted");
    window.tab_to("Name of the painkiller").types("garde");
    waits_for(&mut window, "garde");
    let old = window.path.clone();
    let new = window.folder.path().join("other.json");
    window.harness.state_mut().view_mut().elsewhere = Some(new.display().to_string());
    window.harness.run();
    window.click("Save there");
    window.path = new;
    let there = window.folder.path().join(".other.json.drafts");
    window.until("taken along", |window| {
        there.exists() && drafts(window).is_empty()
    });
    let text = std::fs::read_to_string(&there).unwrap();
    assert!(text.contains("garde"), "{text}");
    assert!(!old.with_file_name(".journal.json.drafts").exists());
}

#[test]
fn a_run_that_did_not_close_in_order_is_told_once_with_the_path_of_its_log() {
    let log = std::path::Path::new("/home/me/.local/state/unkink/ended-20261122-201500-7.log");
    let mut window = Desk::new().after(log).open();
    assert!(window.shows("Unkink did not close in order last time."));
    assert!(window.says(&log.display().to_string()));
    window.click("Close");
    assert!(!window.says("did not close in order"));
    window.press(Key::F1);
    assert!(
        window.says("20:15 Unkink did not close in order last time."),
        "to be read again"
    );
    // Esc closes what lies over the page.
    window.press(Key::Escape);
    assert!(!window.shows("Close help"));
}

/// Two seconds and a little without a key.
fn rests(window: &mut Window) {
    window.harness.run_steps(130);
}

#[test]
fn what_is_half_typed_is_said_to_be_no_entry_and_typing_only_while_it_is() {
    let typing = "Typing\u{2026}";
    let mut window = Desk::new().open();
    window.types("4").saved();
    window.click("Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garde");
    assert!(window.shows(typing));
    waits_for(&mut window, "garde");
    rests(&mut window);
    let words = "Saved 20:15, except what is half-typed. A tag is not entered yet: press Enter.";
    assert!(window.shows(words) && !window.shows(typing) && !window.shows("Saved 20:15"));
    let mut window = died(window);
    assert!(window.says("A tag is not entered yet") && !window.shows(typing));
    window.tab_to("Add a tag");
    window.press(Key::Enter).saved();
    rests(&mut window);
    assert!(window.shows("Saved 20:15") && !window.says("half-typed"));
    window.click("Sleep times: not noted");
    window.tab_to("To bed");
    window.types("25:70").press(Key::Enter);
    rests(&mut window);
    assert!(window.says("A time does not fit: its field says why."));
    window.press(Key::Escape).ctrl(Key::E);
    window.click("More about the session").tab_to("Cost");
    window.types("45 EU");
    rests(&mut window);
    assert!(window.says("A session is not entered yet") && !window.shows(typing));
}

#[test]
fn scores_that_an_older_window_kept_for_a_word_of_every_column_are_there_in_each() {
    let folder = tempfile::tempdir().unwrap();
    let text = "date,pain,mood\n2026-01-30,bad,bad\n2026-01-31,3,4\n";
    let meanings = ["date", "metric:pain", "metric:mood"];
    let columns = meanings.map(
        |meaning| serde_json::json!({"meaning": meaning, "range": ["0", "10"], "between": ";"}),
    );
    let draft = serde_json::json!({
        "format": "unkink-drafts", "version": 1, "fields": [],
        "import": {
            "path": folder.path().join("w.csv"), "columns": columns, "names": [],
            "labels": [["bad", "8"]], "blanks": "", "better": {},
        },
    });
    let file = folder.path().join(".journal.json.drafts");
    std::fs::write(file, draft.to_string()).unwrap();
    let mut window = Desk::new().open_in(folder);
    reading(&mut window, "w.csv", text.as_bytes());
    window.click("Show what comes in");
    until(&mut window, "30 Jan 2026: Back pain 8; Mood 8");
}
