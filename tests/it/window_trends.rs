//! The Trends page by its buttons and keys: moving, zooming, comparing, reading, saving.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::sleep::Sleep;
use unkink::model::time::{parse_date, parse_time};

use crate::desk::{Desk, Window};

fn trends(years: u32) -> Window {
    let mut window = Desk::new().demo(years).open();
    window.ctrl(Key::Num3);
    window
}

fn charts(window: &mut Window) {
    let name = "Trends: arrow keys walk the days";
    window.harness.get_by_label(name).focus();
    window.harness.run();
}

/// What a screen reader hears of the day, or month, that is read out.
fn told(window: &Window) -> String {
    let charts = window
        .harness
        .get_by_label("Trends: arrow keys walk the days");
    charts.accesskit_node().value().unwrap_or_default()
}

#[test]
fn the_view_moves_and_zooms_by_button_and_stays_inside_the_diary() {
    let mut window = trends(2);
    assert!(window.shows("25 Aug to 22 Nov 2026"));
    window.click("Earlier");
    assert!(window.shows("11 Jul to 8 Oct 2026"));
    window.click("Later");
    assert!(window.shows("25 Aug to 22 Nov 2026"));
    let later = window.harness.get_by_label("Later");
    assert!(
        later.accesskit_node().is_disabled(),
        "nothing comes after today"
    );
    window.click("Closer");
    assert!(window.shows("9 Sep to 7 Nov 2026"), "around the middle");
    for _ in 0..20 {
        let farther = window.harness.get_by_label("Farther");
        if farther.accesskit_node().is_disabled() {
            break;
        }
        window.click("Farther");
    }
    window.click("all");
    let whole = window.says(" to 22 Nov 2026");
    assert!(whole);
}

#[test]
fn the_view_moves_and_zooms_by_key_and_follows_the_day_that_is_read() {
    let mut window = trends(2);
    charts(&mut window);
    window.shortcut(Modifiers::SHIFT, Key::ArrowLeft);
    assert!(!window.shows("25 Aug to 22 Nov 2026"), "moved");
    window.click("90 days");
    charts(&mut window);
    window.press(Key::Home);
    assert!(!told(&window).is_empty(), "a day is read out");
    assert!(
        !window.shows("25 Aug to 22 Nov 2026"),
        "the view went to the first day"
    );
    window.press(Key::End).press(Key::Minus);
    assert!(!window.shows("25 Aug to 22 Nov 2026"), "farther");
    window.press(Key::Plus);
    charts(&mut window);
    window.press(Key::End).press(Key::Enter);
    assert!(window.shows("Sunday 22 November"), "Enter opens the day");
}

#[test]
fn ten_years_are_read_by_the_month_and_a_month_shows_its_days() {
    let mut window = trends(10);
    window.click("all");
    assert!(window.says("The line is the mean of a month"));
    charts(&mut window);
    window.press(Key::End);
    assert!(
        told(&window).starts_with("November 2026. "),
        "the last month"
    );
    window.press(Key::ArrowLeft);
    let month = told(&window);
    assert!(month.starts_with("October 2026. "), "{month}");
    assert!(month.contains("mostly ") && month.contains("massage: "));
    window.press(Key::Home).press(Key::ArrowLeft);
    assert!(
        told(&window).starts_with("November 2016. "),
        "the first one"
    );
    window
        .press(Key::End)
        .press(Key::ArrowLeft)
        .press(Key::Enter);
    assert!(window.shows("1 Oct to 31 Oct 2026"), "its days are shown");
    assert!(window.says("the mean of the last 7"));
    window.click("all");
    charts(&mut window);
    window.press(Key::End).shortcut(Modifiers::SHIFT, Key::F10);
    window.click("See its days");
    assert!(window.says(" to 22 Nov 2026") && window.says("A mark is one day"));
}

#[test]
fn a_click_in_the_frame_in_which_the_pointer_comes_opens_what_it_points_at() {
    let click = |window: &mut Window| {
        let name = "Trends: arrow keys walk the days";
        let at = window.harness.get_by_label(name).rect().center();
        let press = |pressed| egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        window.frame([egui::Event::PointerMoved(at), press(true), press(false)]);
        window.harness.run();
    };
    let mut window = trends(10);
    window.click("all");
    click(&mut window);
    assert!(window.says("A mark is one day"), "the days of that month");
    click(&mut window);
    assert!(window.shows("Previous day"), "a day is opened");
}

#[test]
fn numbers_table_and_comparison_say_what_the_lines_show() {
    let mut window = trends(2);
    assert!(window.says("than the 90 days before"));
    window.click("Compare with a year earlier");
    assert!(window.says("than the same days a year earlier"));
    assert!(window.says("7-day means of the same days a year earlier"));
    assert!(!window.shows("Copy the table"));
    window.click("Show as a table");
    assert!(window.shows("Copy the table"));
    assert!(window.says("Back pain, mean of 7 days"));
    window.click("Close the table");
    assert!(!window.shows("Copy the table"));
}

#[test]
fn a_metric_goes_up_among_the_charts() {
    let mut window = trends(1);
    assert!(!window.shows("Move Back pain up"), "it is the first");
    window.click("Move Stiffness up");
    assert!(!window.shows("Move Stiffness up") && window.shows("Move Back pain up"));
}

#[test]
fn other_views_of_the_days_are_told_in_words() {
    let mut window = trends(1);
    window.click("Nights");
    assert!(window.says("Nights: "));
    window.click("By weekday");
    assert!(window.says("Mean of each weekday"));
    window.click("One score against another");
    assert!(window.shows("Across: Sleep") && window.shows("Up: Back pain"));
    window.click("Painkillers and workouts");
    assert!(window.says("a stub on the line is none taken"));
}

#[test]
fn a_picture_is_saved_as_its_name_says_and_a_wrong_name_is_told_at_the_field() {
    let mut window = trends(1);
    let folder = window.folder.path().to_owned();
    let save = |window: &mut Window, name: &str| {
        window.click("Save this picture\u{2026}");
        let path = folder.join(name).display().to_string();
        let state = window.harness.state_mut();
        state.view_mut().saving.as_mut().unwrap().path = path;
        window.harness.run();
        window.click("Save");
        window.until("saved or not", |window| {
            let saving = window.harness.state_mut().view_mut().saving.clone();
            saving.is_none_or(|saving| !saving.busy)
        });
    };
    save(&mut window, "a.svg");
    assert!(window.shows("The file is saved."));
    let svg = std::fs::read_to_string(folder.join("a.svg")).unwrap();
    assert!(svg.contains("<title") && svg.contains("Back pain"));
    save(&mut window, "a.png");
    assert!(
        std::fs::read(folder.join("a.png"))
            .unwrap()
            .starts_with(b"\x89PNG")
    );
    save(&mut window, "a.jpg");
    assert!(window.shows("The name must end in .png or .svg."));
    window.click("Cancel");
    std::fs::create_dir(folder.join("inside")).unwrap();
    save(&mut window, "inside/../journal.json");
    assert!(window.says("Your journal itself is there"));
    assert!(!folder.join("a.jpg").exists());
}

#[test]
fn a_diary_of_one_day_and_one_without_scores_have_words_in_place_of_lines() {
    let mut window = Desk::new().journal(Journal::default()).open();
    window.ctrl(Key::Num3);
    assert!(window.shows("Lines appear after 4 days."));
    window.ctrl(Key::Num1).types("4").ctrl(Key::Num3);
    assert!(window.shows("Lines appear after 4 days."));
}

#[test]
fn nights_of_a_tracker_have_lines_without_a_single_score() {
    let mut journal = Journal::default();
    for day in 10..20 {
        let night = Sleep {
            asleep: parse_time("23:10").ok(),
            awake: parse_time("06:40").ok(),
            ..Sleep::default()
        };
        let date = parse_date(&format!("2026-11-{day}")).unwrap();
        journal.apply(Edit::Sleep(date, Some(night))).unwrap();
    }
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num3);
    assert!(!window.says("Lines appear after 4 days."));
    assert!(window.says("Hours asleep"));
}
