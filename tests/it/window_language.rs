//! The window in a language made of English that has no English word in it, and is longer by two fifths: on its pages no
//! English is left, nothing is cut, and nothing lies on something else.

use std::collections::BTreeSet;

use egui_kittest::kittest::NodeT as _;
use unkink::lang::{Language, say};
use unkink::model::area::Area;
use unkink::model::metric::Metrics;
use unkink::model::session::Kind;

use crate::desk::{Desk, Window};
use crate::lang::pseudo;
use crate::window_seen::{PAGES, faults, opened};

/// A page that is come to by words of the file that is brought in.
const FILE: &str = "a file";

/// Everything that is on the page that is open: what is drawn, and what a screen reader is told.
fn told(window: &Window) -> Vec<String> {
    let drawn = crate::window_seen::drawn(window);
    let drawn = drawn.into_iter().filter_map(|(_, shape)| match shape {
        egui::Shape::Text(text) => Some(text.galley.text().to_owned()),
        _ => None,
    });
    let root = window.harness.root();
    let nodes = root.children_recursive();
    let spoken = nodes.flat_map(|node| {
        let node = node.accesskit_node();
        [
            node.label(),
            node.value(),
            node.description(),
            node.placeholder().map(str::to_owned),
        ]
    });
    drawn.chain(spoken.flatten()).collect()
}

/// The words of this text with letters of English alone; capitals alone are a currency or a number.
fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !c.is_alphabetic());
    let plain = parts.filter(|word| word.is_ascii() && word.contains(char::is_lowercase));
    plain.map(str::to_lowercase)
}

/// Words that are no message: what a person wrote, and names that wait for their messages.
fn known(window: &Window) -> BTreeSet<String> {
    let journal = window.harness.state().document().journal();
    let metrics = Metrics::default();
    let metrics = metrics.iter().chain(journal.metrics().iter());
    let metrics = metrics.flat_map(|metric| {
        [&metric.name, &metric.low, &metric.high, &metric.unit].map(Clone::clone)
    });
    let kinds = Kind::OFFERED.into_iter().map(|kind| kind.to_string());
    let areas = Area::all().map(|area| area.words());
    let written = std::fs::read_to_string(&window.path).unwrap_or_default();
    // A language is called what it calls itself.
    let languages = Language::offered().map(|(_, name)| name.to_owned());
    let all = metrics.chain(kinds).chain(areas).chain(languages);
    let folder = window.folder.path().display().to_string();
    // The program, a paper, a unit, and where the journal lies.
    let others = ["Unkink Letter kB journal json backups", folder.as_str()];
    let others = others.map(str::to_owned);
    let all = all.chain([written]).chain(others);
    all.flat_map(|text| words(&text).collect::<Vec<_>>())
        .collect()
}

fn english(page: &str, window: &Window) -> Vec<String> {
    let known = known(window);
    // What is shortened begins as it did, and a day is not read in other languages yet.
    let begins = |word: &str| known.iter().any(|known| known.starts_with(word));
    let is_known =
        |text: &str, word: &str| known.contains(word) || text.contains('\u{2026}') && begins(word);
    let is_left = |text: &String| {
        !text.starts_with("Sunday ") && words(text).any(|word| !is_known(text, &word))
    };
    let left = told(window).into_iter().filter(is_left);
    let left: BTreeSet<String> = left.collect();
    left.into_iter()
        .map(|text| format!("{page}: {text:?} is English"))
        .collect()
}

/// Looks at every page in the other language.
fn hold(width: f32, zoom: f32) -> Vec<String> {
    let mut wrong = Vec::new();
    pseudo().during(|| {
        let mut window = opened(width, zoom, false);
        for (page, go) in PAGES.into_iter().filter(|(page, _)| *page != FILE) {
            go(&mut window);
            wrong.extend(faults(page, &mut window));
            wrong.extend(english(page, &window));
        }
        let mut first = Desk::new().size(width, 4000.0 * zoom).zoom(zoom).open();
        wrong.extend(faults("the first evening", &mut first));
        wrong.extend(english("the first evening", &first));
        // What undo takes back is as long as what was done.
        let undo = say::UndoStep { step: "" }.text();
        let undo = format!("\"{}", undo.trim_end_matches([']', ' ']));
        wrong.retain(|fault| !(fault.contains(&undo) && fault.ends_with("is shortened")));
    });
    let told = wrong.into_iter();
    told.map(|fault| format!("{width} at {zoom}, {fault}"))
        .collect()
}

#[track_caller]
fn hold_all(zoom: f32) {
    let widths = [1100.0, 560.0, 400.0].into_iter();
    let wrong: Vec<_> = widths.flat_map(|width| hold(width, zoom)).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn in_another_language_no_word_of_the_pages_is_english_or_cut() {
    hold_all(1.0);
}

#[test]
fn in_another_language_and_large_type_no_word_of_the_pages_is_english_or_cut() {
    hold_all(2.0);
}
