//! The Report page and getting the data out, as a person meets them.

use std::path::Path;
use std::time::Duration;

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::demo::demo;
use unkink::lang::say;
use unkink::model::journal::Journal;
use unkink::report::content::{Options, content};
use unkink::report::document::Block;

use crate::book::Book;
use crate::desk::{Desk, Window, today};
use crate::needs::read_by_poppler;

/// A window on the Report page of an invented diary, its pages laid out.
fn page() -> Window {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num7).answered();
    window
}

/// The sentence of the answer for the usual period.
fn sentence(journal: &Journal) -> String {
    let report = content(journal, &Options::usual(journal, today()), today());
    let mut leads = report.sections.iter().flatten().filter_map(|block| {
        use unkink::report::document::Tone;
        match block {
            Block::Text(Tone::Lead, text) => Some(text.clone()),
            _ => None,
        }
    });
    leads.next().unwrap()
}

/// Writes a path into the question where a file shall go, and pushes Save.
fn save_to(window: &mut Window, path: &Path) {
    let name = "Path of the new file";
    let field = window.harness.get_by_role_and_label(Role::TextInput, name);
    field.focus();
    window.harness.run();
    window.ctrl(Key::A).types(&path.display().to_string());
    window.click("Save");
}

/// Waits until something says this.
fn until(window: &mut Window, words: &str) {
    window.until(words, |window| window.says(words));
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_opens_by_both_keys_and_shows_the_answer_that_the_files_hold() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::P).answered();
    let tab = window.harness.get_by_role_and_label(Role::Tab, "Report");
    assert_eq!(
        tab.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
    let sentence = sentence(&demo(1, 1, today()));
    assert!(window.shows(&sentence), "{sentence}");
    assert!(
        window.shows("2 pages of A4"),
        "the summary and the experiment"
    );
    let sheet = "Page 1 of 2";
    assert!(
        window
            .harness
            .query_by_role_and_label(Role::Image, sheet)
            .is_some()
    );

    let pdf = window.folder.path().join("report.pdf");
    window.click("Save PDF elsewhere\u{2026}");
    save_to(&mut window, &pdf);
    until(&mut window, "The file is saved.");
    if let Some(text) = read_by_poppler(&pdf) {
        let text = flat(&text);
        assert!(text.contains(&sentence), "{text}");
    }
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));

    let html = window.folder.path().join("report.html");
    window.click("Save as HTML\u{2026}");
    save_to(&mut window, &html);
    until(&mut window, "report.html");
    assert!(
        std::fs::read_to_string(&html)
            .unwrap()
            .contains(&sentence.replace('\'', "&#39;"))
    );
}

#[test]
fn what_is_chosen_is_in_the_pages_and_in_the_file() {
    let mut window = page();
    window.click("Table of sessions").answered();
    assert!(window.says("pages of A4"));
    window
        .click("Letter")
        .click("3 months")
        .click("Stiffness")
        .answered();
    assert!(window.says("of Letter"));
    assert!(window.says("Stiffness and sessions"));
    assert!(window.says("23 August to 22 November 2026"));
    for (field, words) in [("For whom", "Ana"), ("Name on the report", "Maria")] {
        let node = window.harness.get_by_role_and_label(Role::TextInput, field);
        node.scroll_to_me();
        window.harness.run();
        let node = window.harness.get_by_role_and_label(Role::TextInput, field);
        node.focus();
        window.harness.run();
        window.types(words);
    }
    for _ in 0..3 {
        window.answered();
    }
    let name = window.harness.state().settings().report_name.clone();
    assert_eq!(name.as_deref(), Some("Maria"));
    let html = window.folder.path().join("small.html");
    window.click("Save as HTML\u{2026}");
    save_to(&mut window, &html);
    until(&mut window, "The file is saved.");
    let text = std::fs::read_to_string(html).unwrap();
    for words in [
        "for Ana",
        "kept by Maria in Unkink",
        "Stiffness and sessions",
    ] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains(">Mood<"), "only what was chosen");
}

#[test]
fn a_table_of_the_journal_holds_what_is_chosen() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num8).click("Export\u{2026}");
    let write = |window: &mut Window, field: &str, words: &str| {
        let node = window.harness.get_by_role_and_label(Role::TextInput, field);
        node.focus();
        window.harness.run();
        window.ctrl(Key::A).types(words);
    };
    window.click("Each row is one value");
    window.click("Written for Excel or LibreOffice");
    window.click("With Mood");
    write(&mut window, "Last day", "soon");
    let csv = window.folder.path().join("out.csv");
    save_to(&mut window, &csv);
    until(&mut window, "The last day: soon is not a day");
    assert!(!csv.exists());
    write(&mut window, "Last day", "1.11.2026");
    assert!(window.shows("Sunday 1 November 2026"));
    write(&mut window, "First day", "2026-10-30");
    window.click("Save");
    until(&mut window, "The file is saved.");
    let text = std::fs::read_to_string(&csv).unwrap();
    let text = text
        .strip_prefix('\u{feff}')
        .expect("a mark for spreadsheets");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("date,time,what,value"));
    let days: std::collections::BTreeSet<&str> = lines.clone().map(|l| &l[..10]).collect();
    assert!(
        days.iter()
            .all(|day| ("2026-10-30"..="2026-11-01").contains(day))
    );
    assert!(lines.clone().any(|line| line.contains(",pain,")));
    assert!(!lines.any(|line| line.contains(",mood,")), "{text}");
    // The whole journal asks none of it.
    window.click("Export\u{2026}");
    write(&mut window, "Path of the new file", "/tmp/whole.json");
    assert!(!window.shows("Each row is one value"));
}

#[test]
fn a_question_for_a_path_has_the_keyboard_when_it_opens() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num8).click("Export\u{2026}");
    let value = |window: &Window| {
        let name = "Path of the new file";
        let field = window.harness.get_by_role_and_label(Role::TextInput, name);
        field.accesskit_node().value().unwrap_or_default()
    };
    let csv = window.folder.path().join("typed.csv");
    window.ctrl(Key::A).types(&csv.display().to_string());
    assert_eq!(value(&window), csv.display().to_string());
    window.press(Key::Enter);
    until(&mut window, "The file is saved.");
    assert!(csv.exists());
    // And each time anew.
    window.click("Export\u{2026}").types("x");
    assert!(value(&window).ends_with('x'), "{}", value(&window));
}

#[test]
fn days_that_cannot_be_read_are_said_at_their_field_and_the_pages_stay() {
    let mut window = page();
    window.click("From a day to a day").answered();
    let write = |window: &mut Window, field: &str, words: &str| {
        let node = window.harness.get_by_role_and_label(Role::TextInput, field);
        node.focus();
        window.harness.run();
        window.ctrl(Key::A).types(words);
    };
    write(&mut window, "First day", "31.02.2026");
    window.press(Key::Tab);
    assert!(
        window.shows(
            "31.02.2026 is not in the calendar: February 2026 has 28 days. Write a day like 18 November or 2026-11-18."
        )
    );
    assert!(window.says(" of A4"), "the pages stay");
    let save = window.harness.get_by_label("Save as PDF");
    assert!(save.accesskit_node().is_disabled());
    write(&mut window, "First day", "2026-11-10");
    write(&mut window, "Last day", "2026-11-01");
    window.press(Key::Tab);
    assert!(window.shows(
        "The last day, Sunday 1 November 2026, is before the first, Tuesday 10 November 2026."
    ));
    write(&mut window, "Last day", "2026-11-12");
    window.click("Choose the first day in a calendar");
    assert!(window.says("Tuesday 10 November 2026"), "its month is open");
    window.press(Key::ArrowRight).press(Key::Enter);
    for _ in 0..3 {
        window.answered();
    }
    assert!(
        window.shows(&say::ReportTooFew.text()),
        "two days are too few"
    );
    assert!(window.says("11 November to 12 November 2026"));
}

#[test]
fn the_page_begins_with_the_main_answer_and_what_was_saved_is_told_once() {
    let mut window = Desk::new().demo(2).open();
    window.answered();
    assert!(window.shows("Massage seems to help."), "on Today");
    window.ctrl(Key::Num7).answered();
    assert!(window.says("Massage seems to help."));
    assert!(!window.says("of these days alone"));
    for name in ["report.pdf", "again.pdf"] {
        let path = window.folder.path().join(name);
        window.click("Save PDF elsewhere\u{2026}");
        save_to(&mut window, &path);
        until(&mut window, name);
    }
    assert!(!window.says("report.pdf"), "only the last one");
    window.ctrl(Key::Num3).answered();
    assert!(!window.says("The file is saved."), "another page");
}

#[test]
fn a_new_score_is_in_the_pages_and_nothing_is_drawn_while_nothing_happens() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num7).answered();
    assert!(window.shows(&say::ReportTooFew.text()));
    assert!(window.says("There are no scores on these 365 days."));
    window.ctrl(Key::Num1).types("4387").ctrl(Key::Num7);
    window.answered();
    assert!(window.says("There are scores on 1 of 1 day."));
    window.harness.run();
    let output = &window.harness.output().viewport_output[&egui::ViewportId::ROOT];
    assert!(output.repaint_delay > Duration::from_mins(1));
}

#[test]
fn a_file_that_cannot_be_written_is_said_at_the_field() {
    let mut window = page();
    let folder = window.folder.path().to_owned();
    window.click("Save PDF elsewhere\u{2026}");
    std::fs::write(folder.join("full"), "a file, no folder").unwrap();
    save_to(&mut window, &folder.join("full").join("report.pdf"));
    until(&mut window, "a part of the path is a file, not a folder");
    assert!(window.shows("Path of the new file"), "the question stays");
    assert!(!window.says("The file is saved."));
    save_to(&mut window, &folder.join("report.doc"));
    until(&mut window, "The name must end in .pdf or .html.");
    let own = window.path.clone();
    save_to(&mut window, &own);
    until(&mut window, "Your journal itself is there.");
}

#[test]
fn the_data_are_got_out_as_a_table_or_whole() {
    let mut window = Desk::new().demo(1).open();
    let folder = window.folder.path().to_owned();
    window.ctrl(Key::Num8).click("Export\u{2026}");
    save_to(&mut window, &folder.join("out.csv"));
    until(&mut window, "out.csv");
    let csv = std::fs::read_to_string(folder.join("out.csv")).unwrap();
    assert!(csv.contains("2026-11-21"), "{csv}");
    window.click("Export\u{2026}");
    save_to(&mut window, &folder.join("out.json"));
    until(&mut window, "out.json");
    let whole = unkink::store::Store::at(folder.join("out.json")).load();
    let journal = window.harness.state().document().journal();
    assert_eq!(whole.unwrap().journal.days(), journal.days());
}

#[test]
fn letters_of_any_script_and_long_notes_are_shown_without_a_stop() {
    let mut book = Book::pain((0..30).map(|i| Some(f64::from(i % 7))));
    let last = book.days.entry(crate::book::day(29)).or_default();
    last.note = Some("背中が痛い Σπονδυλική Спина ".repeat(300));
    let mut window = Desk::new().journal(book.journal()).open();
    window.ctrl(Key::Num7).click("All days").click("Notes");
    for _ in 0..3 {
        window.answered();
    }
    assert!(window.says("pages of A4"));
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_is_said() {
    let mut window = page();
    let html = window.folder.path().join("mine.html");
    std::fs::write(&html, "mine").unwrap();
    window.click("Save as HTML\u{2026}");
    save_to(&mut window, &html);
    until(&mut window, "Replace it?");
    assert!(!window.shows("Save") && window.shows("Replace"));
    // Another name is the safe answer: its field has the keyboard, and keeps it.
    let name = "Path of the new file";
    let has_keyboard = |window: &Window| {
        let field = window.harness.get_by_role_and_label(Role::TextInput, name);
        field.is_focused()
    };
    assert!(has_keyboard(&window));
    window.press(Key::Enter);
    assert!(has_keyboard(&window));
    window.answered();
    assert_eq!(std::fs::read(&html).unwrap(), b"mine");
    // Another name is no question any more.
    let other = window.folder.path().join("other.html");
    window
        .harness
        .get_by_role_and_label(Role::TextInput, name)
        .focus();
    window.harness.run();
    window.ctrl(Key::A).types(&other.display().to_string());
    assert!(window.shows("Save") && !window.says("Replace it?"));
    window.ctrl(Key::A).types(&html.display().to_string());
    window.click("Replace");
    until(&mut window, "The file is saved.");
    let text = std::fs::read_to_string(&html).unwrap();
    assert!(text.contains("<html"), "{text}");
    assert!(!other.exists());
}

#[test]
fn escape_leaves_the_question_and_the_file_as_it_was() {
    let mut window = page();
    let html = window.folder.path().join("mine.html");
    std::fs::write(&html, "mine").unwrap();
    window.click("Save as HTML\u{2026}");
    save_to(&mut window, &html);
    until(&mut window, "Replace it?");
    window.press(Key::Escape);
    assert!(!window.says("Replace it?") && !window.shows("Replace"));
    assert_eq!(std::fs::read(&html).unwrap(), b"mine");
}
