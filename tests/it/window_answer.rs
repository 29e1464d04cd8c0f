//! Before & after: the answer on one screen, what is behind it one at a time, each session pointed at.

use egui::accesskit::Role;
use egui::{Key, PointerButton, Pos2, Rect};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window};

const STRIPS: &str = "Each session: arrow keys walk the sessions, Enter opens one";
const DAYS: &str = "Day by day: arrow keys walk the days";
const MENU: &str = "What can be made of this chart";
const TABS: [(&str, &str); 6] = [
    (
        "Each session",
        "The three days after it against your forecast",
    ),
    ("Other scores", "Mark: best estimate."),
    ("Getting surer", "A coin that chooses the weeks"),
    ("What is said", "Massage eases lower-back pain."),
    ("How it is worked out", "95 % interval"),
    ("Raw days", "Raw: includes the natural drift back"),
];

fn answered(width: f32, height: f32) -> Window {
    let mut window = Desk::new().demo(2).size(width, height).open();
    window.ctrl(Key::Num4).answered();
    window
}

fn strips(window: &Window) -> (Rect, Option<String>) {
    let node = window.harness.get_by_label(STRIPS);
    (node.rect(), node.accesskit_node().value())
}

fn click_at(window: &mut Window, at: Pos2) {
    for pressed in [true, false] {
        window.harness.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
    }
    window.harness.run();
}

#[test]
fn the_answer_is_on_one_screen() {
    let window = answered(1100.0, 760.0);
    let whole = Rect::from_min_size(Pos2::ZERO, [1100.0, 760.0].into());
    let mut seen = vec![strips(&window).0];
    for words in [
        "Does massage help your back pain?",
        "Massage seems to help.",
    ] {
        seen.push(window.harness.get_by_label(words).rect());
    }
    for words in ["Between ", " massages count", "day by day"] {
        seen.push(window.harness.get_by_label_contains(words).rect());
    }
    for (tab, _) in TABS {
        seen.push(window.harness.get_by_role_and_label(Role::Tab, tab).rect());
    }
    for rect in seen {
        assert!(whole.contains_rect(rect), "{rect:?}");
    }
}

#[test]
fn what_is_behind_the_answer_opens_one_at_a_time_by_mouse_and_keyboard() {
    let mut window = answered(560.0, 760.0);
    for (tab, words) in TABS {
        window
            .harness
            .get_by_role_and_label(Role::Tab, tab)
            .scroll_to_me();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::Tab, tab).click();
        window.harness.run();
        for (other, theirs) in TABS {
            assert_eq!(window.says(theirs), other == tab, "{other} under {tab}");
        }
        assert!(window.says(words));
    }
    window
        .harness
        .get_by_role_and_label(Role::Tab, "What is said")
        .focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.says(TABS[3].1));
    window
        .click("Getting surer")
        .click("Let a coin choose the weeks");
    assert!(window.says("coin"), "the experiment");
}

#[test]
fn a_tall_window_shows_each_session_above_the_rest() {
    let mut window = answered(1100.0, 1060.0);
    assert!(window.says(TABS[0].1) && window.says(TABS[1].1));
    let tabs = window.harness.query_all_by_role(Role::Tab);
    let tabs: Vec<_> = tabs
        .filter_map(|tab| tab.accesskit_node().label())
        .collect();
    assert!(!tabs.contains(&"Each session".into()), "{tabs:?}");
    window.click("Raw days");
    assert!(window.says(TABS[0].1) && window.says(TABS[5].1));
}

#[test]
fn each_session_is_read_out_where_the_pointer_is_and_a_click_opens_it() {
    let mut window = answered(1100.0, 760.0);
    let (rect, words) = strips(&window);
    assert_eq!(words, None);
    let mut heard = Vec::new();
    for share in [0.2, 0.5, 0.8] {
        let at = Pos2::new(rect.left() + rect.width() * share, rect.center().y);
        window.harness.hover_at(at);
        window.harness.run();
        let words = strips(&window).1.unwrap();
        assert!(
            words.contains("Forecast ") && words.contains(", it was "),
            "{words}"
        );
        assert!(!heard.contains(&words), "{words}");
        heard.push(words);
    }
    click_at(
        &mut window,
        Pos2::new(rect.left() + rect.width() * 0.8, rect.center().y),
    );
    assert!(window.shows("Edit session"));
    let day = window.harness.get_by_role_and_label(Role::TextInput, "Day");
    let day = day.accesskit_node().value().unwrap();
    let date = unkink::model::time::parse_date(&day).unwrap();
    let said = date.format("%a %-d %b %Y").to_string();
    assert!(heard[2].starts_with(&said), "{} is not {day}", heard[2]);
}

#[test]
fn arrow_keys_walk_the_sessions_and_enter_opens_one() {
    let mut window = answered(1100.0, 760.0);
    window.tab_to(STRIPS);
    let heard = |window: &Window| strips(window).1.unwrap();
    let last = heard(&window);
    window.press(Key::ArrowLeft);
    let before = heard(&window);
    assert_ne!(last, before);
    window.press(Key::ArrowRight);
    assert_eq!(heard(&window), last);
    window.press(Key::Home);
    let first = heard(&window);
    window.press(Key::ArrowLeft);
    assert_eq!(heard(&window), first, "there is none before it");
    window.press(Key::End).press(Key::ArrowLeft);
    assert_eq!(heard(&window), before);
    assert!(window.shows(&before), "what is live is called by its words");
    window
        .harness
        .key_press_modifiers(egui::Modifiers::SHIFT, Key::F10);
    window.harness.run();
    for offer in ["Edit", "Open its day", "Remove", "Copy the picture"] {
        assert!(window.shows(offer), "{offer}");
    }
    window.press(Key::Escape);
    assert_eq!(heard(&window), before, "the menu was of that one");
    window.press(Key::Enter);
    assert!(window.shows("Edit session"));
}

#[test]
fn the_days_after_a_session_are_read_out_by_pointer_and_by_keys() {
    let mut window = answered(1100.0, 760.0);
    window.tab_to(DAYS);
    let heard = |window: &Window| {
        let node = window.harness.get_by_label(DAYS);
        node.accesskit_node().value().unwrap()
    };
    window.press(Key::Home);
    let first = heard(&window);
    assert!(first.starts_with("Day 1 after \u{b7} "), "{first}");
    assert!(
        first.contains(" sessions. ") && first.ends_with(" fits"),
        "{first}"
    );
    window.press(Key::ArrowRight).press(Key::ArrowRight);
    let third = heard(&window);
    assert!(third.starts_with("Day 3 after"), "{third}");
    let rect = window.harness.get_by_label(DAYS).rect();
    window.harness.hover_at(rect.center());
    window.harness.run();
    let pointed = heard(&window);
    assert!(pointed.starts_with("Day ") && pointed != third, "{pointed}");
}

#[test]
fn charts_are_copied_as_numbers_and_as_a_picture_where_they_stand() {
    let mut window = answered(1100.0, 760.0);
    let menus = |window: &Window| -> Vec<Rect> {
        let all = window.harness.query_all_by_label(MENU);
        all.map(|node| node.rect()).collect()
    };
    let all = menus(&window);
    assert_eq!(all.len(), 2, "the days, and each session");
    click_at(&mut window, all[0].center());
    let egui::OutputCommand::CopyText(text) = window.copied("Copy the numbers") else {
        panic!("no text");
    };
    assert!(
        text.starts_with("Day\tGap\tLow\tHigh\tSessions\n1\t"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 15, "fourteen days");
    // With the keyboard, of each session.
    window.tab_to(STRIPS);
    window
        .harness
        .key_press_modifiers(egui::Modifiers::SHIFT, Key::F10);
    window.harness.run();
    let egui::OutputCommand::CopyImage(image) = window.copied("Copy the picture") else {
        panic!("no picture");
    };
    assert_eq!(image.size[0], 1920);
    assert!(image.pixels.iter().any(|p| *p != image.pixels[0]));
    // The lines of Trends have the same below them.
    window.ctrl(Key::Num3).answered();
    let egui::OutputCommand::CopyText(text) = window.copied("Copy the numbers") else {
        panic!("no text");
    };
    assert!(text.starts_with("Date\tBack pain\t"), "{text}");
    assert_eq!(text.lines().count(), 91);
}

#[test]
fn while_it_is_worked_out_no_scores_are_said_to_be_missing_and_the_lists_stay_where_they_are() {
    let mut window = Desk::new().demo(10).open();
    window.ctrl(Key::Num4);
    let lists = |window: &Window| -> Vec<_> {
        let lists = window
            .harness
            .query_all_by_role(egui::accesskit::Role::ComboBox);
        lists.map(|list| list.rect()).collect()
    };
    let before = lists(&window);
    assert_eq!(before.len(), 3, "kind, person and score");
    assert!(!window.says("No scores to answer from yet."));
    window.answered();
    assert!(!window.says("This is being worked out."));
    assert_eq!(lists(&window), before);
}
