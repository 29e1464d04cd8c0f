//! What the window promises.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{DroppedFile, Key};
use egui_kittest::kittest::{NodeT as _, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::store::Store;

use crate::desk::{Desk, Window, today};
#[cfg(unix)]
use crate::mounted::Mounted;

#[test]
fn the_help_shows_where_the_journal_is() {
    let mut window = Desk::new().open();
    window.press(Key::F1);
    assert!(window.says(&window.path.display().to_string()));
}

/// How many banners, fields or lines have these words.
fn times(window: &Window, words: &str) -> usize {
    window.harness.query_all_by_label_contains(words).count()
}

#[test]
fn a_session_that_was_just_saved_is_never_counted_as_none() {
    let mut journal = Journal::default();
    for ago in 0..40 {
        let edit = Edit::Score {
            date: today() - chrono::Days::new(ago),
            time: None,
            metric: MetricId::PAIN,
            value: Some((3 + ago % 4) as f64),
        };
        journal.apply(edit).unwrap();
    }
    let mut window = Desk::new().journal(journal).open();
    for page in [Key::Num4, Key::Num5, Key::Num6, Key::Num1] {
        window.ctrl(page).answered();
    }
    window.ctrl(Key::E).save_session();
    for page in [Key::Num1, Key::Num4, Key::Num6] {
        window.ctrl(page);
        // From the first frame on, also while the answer is being worked out.
        for answered in [false, true] {
            if answered {
                window.answered();
            }
            for none in ["0 sessions", "no massages in your journal", "No sessions"] {
                let all = window.harness.query_all_by_label_contains(none);
                let said = all.map(|node| node.accesskit_node().label());
                assert_eq!(said.collect::<Vec<_>>(), [], "{page:?}: {none}");
            }
        }
    }
    window.ctrl(Key::Num1);
    assert!(window.says("Massages: 1 of 6") && window.says("Your massage of 22 Nov is noted"));
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told_in_one_banner_which_goes_when_there_is_room() {
    let above = tempfile::tempdir().unwrap();
    let Some(_disk) = Mounted::at(above.path()) else {
        return;
    };
    // As at home: the journal, and what is kept on the computer meanwhile, on the same disk.
    let path = above.path().join("journal.json");
    let store = Store::at(&path);
    let mut journal = Journal::default();
    journal
        .apply(Edit::Note(today(), Some("before".into())))
        .unwrap();
    store.save(&journal, &store.load().unwrap().base).unwrap();
    let memory = above.path().join("disks.json");
    let mut window = Desk::new().disks(&memory).open_at(&path);
    let ballast = above.path().join("ballast");
    fs::write(&ballast, vec![0; 16 << 20]).unwrap_err();
    window.types("4").click("Painkillers: not noted");
    window
        .harness
        .get_by_label("Name of the painkiller")
        .focus();
    window.harness.run();
    window.types("gar");
    window.until("told", |window| {
        window.says("but only while this window is open") && !window.says("can\u{2019}t be kept")
    });
    assert_eq!(times(&window, "the disk is full"), 1);
    window.click("Try again");
    window.harness.run();
    assert_eq!(times(&window, "the disk is full"), 1);
    fs::remove_file(&ballast).unwrap();
    // By themselves, all three of them.
    window.until("over", |window| {
        let settled = window.harness.state().document().is_settled();
        settled && times(window, "the disk is full") == 0
    });
    let drafts = above.path().join(".journal.json.drafts");
    window.until("kept", |_| {
        fs::read_to_string(&drafts).is_ok_and(|text| text.contains("gar"))
    });
    assert!(!window.says("can\u{2019}t be kept"));
    // "Typing…" stands for a moment after the last key, counted in frames here.
    window.until("saved", |window| window.says("Saved"));
}

#[cfg(unix)]
#[test]
fn drafts_that_cannot_be_kept_are_told_as_long_as_that_is_so() {
    let mut window = Desk::new().open();
    let drafts = window.folder.path().join(".journal.json.drafts");
    fs::create_dir(&drafts).unwrap();
    window.click("Tags: not noted");
    window.harness.get_by_label("Add a tag").focus();
    window.harness.run();
    window.types("gar");
    let words = "What is half-typed can\u{2019}t be kept for the next start.";
    window.until("told", |window| window.says(words));
    fs::remove_dir(&drafts).unwrap();
    window.types("d");
    window.until("over", |window| !window.says(words));
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody asks for them".into())
    }
}

#[test]
fn a_file_that_is_dropped_on_the_window_is_read_and_of_several_the_first() {
    let mut window = Desk::new().open();
    for names in [&["a.csv"][..], &["b.csv", "c.csv"]] {
        for name in names {
            let file = window.folder.path().join(name);
            fs::write(&file, format!("date,pain\n2026-11-20,4\n{name},\n")).unwrap();
            let dropped = Arc::new(Dropped(file));
            window.harness.input_mut().dropped_files.push(dropped);
        }
        window.harness.run();
        let path = window.folder.path().join(names[0]).display().to_string();
        window.until("read", |window| {
            let field = window
                .harness
                .query_all_by_role(egui::accesskit::Role::TextInput);
            let shown = field
                .filter_map(|field| field.value())
                .any(|text| text == path);
            shown && window.says("2 rows")
        });
        let one = "One file comes in at a time.";
        assert_eq!(window.shows(one), names.len() > 1, "{names:?}");
    }
}
