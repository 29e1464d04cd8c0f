//! The frame of the window and the pages of its own in the language made of English: no word of theirs is left.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use unkink::lang::{Language, say};
use unkink::model::journal::Journal;
use unkink::ui::metric_form::MetricForm;

use super::pseudo::pseudo;
use crate::desk::{Desk, Window};

/// What stands there in no language: names of people's and programs', sizes of paper, tables' own words.
const NAMES: &[&str] = &["Unkink", "A4", "Letter"];

/// What is said on the window that is not of the language: no path, no number and no name of the journal's.
fn left(window: &Window) -> Vec<String> {
    let root = window.harness.root();
    let path = window.folder.path().display().to_string();
    let said = root.children_recursive().filter_map(|node| {
        let node = node.accesskit_node();
        let is_typed = matches!(
            node.role(),
            Role::TextInput | Role::MultilineTextInput | Role::TextRun
        );
        let label = node.label().unwrap_or_default();
        // A language is called what it calls itself.
        let languages = Language::offered().map(|(_, name)| name);
        let names = NAMES.iter().copied().chain(languages);
        let bare = names.fold(label.replace(&path, ""), |label, name| {
            label.replace(name, "")
        });
        let is_left = !is_typed && bare.contains(|c: char| c.is_ascii_alphabetic());
        is_left.then_some(label)
    });
    let mut said: Vec<_> = said.collect();
    said.dedup();
    said
}

#[test]
fn in_another_language_no_word_of_the_frame_and_its_pages_is_english() {
    pseudo().during(|| {
        let mut window = Desk::new().size(1100.0, 4000.0).open();
        let mut all = Vec::new();
        for key in [Key::Num8, Key::Num7, Key::O] {
            window.ctrl(key).answered();
            window.harness.run();
            all.extend(left(&window));
        }
        window.click(&say::PageSettings.text());
        window.click(&say::ScoreAdd.text());
        window.click(&say::ScoreMore.text());
        all.extend(left(&window));
        window.press(Key::F1);
        all.extend(left(&window));
        window.press(Key::F10);
        all.extend(left(&window));
        all.sort();
        all.dedup();
        assert_eq!(all, [""; 0]);
    });
}

#[test]
fn a_score_whose_form_is_saved_as_it_stands_keeps_its_name_in_the_file() {
    let journal = Journal::default();
    pseudo().during(|| {
        for metric in journal.metrics().scored() {
            let form = MetricForm::of(metric);
            assert_ne!(form.name, metric.name);
            assert_eq!(form.metric(&journal).as_ref(), Ok(metric));
        }
    });
}
