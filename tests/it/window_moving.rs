//! A day that was noted under the wrong date, and one that is made empty: by the quiet menu of the day and by keyboard.

use chrono::NaiveDate;
use egui::Key;
use egui_kittest::kittest::Queryable;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};

use crate::desk::{Desk, Window, today};

const MENU: &str = "What else can be done with today";

fn pain(date: NaiveDate, value: f64) -> Edit {
    Edit::Score {
        date,
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    }
}

/// Today with a score, a note and a massage, and a score two days before.
fn journal() -> Journal {
    let mut journal = Journal::default();
    let session = Session::new(SessionId::new("a"), today(), Kind::MASSAGE);
    let edits = vec![
        pain(today(), 4.0),
        Edit::Note(today(), Some("garden".into())),
        Edit::put_session(session),
        pain(there(), 7.0),
    ];
    journal.apply(Edit::Many(edits)).unwrap();
    journal
}

fn there() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// The row of this name.
fn option<'a>(window: &'a Window, name: &'a str) -> egui_kittest::Node<'a> {
    let role = egui::accesskit::Role::ListBoxOption;
    window.harness.get_by_role_and_label(role, name)
}

/// Asks to move today to the day so many days before.
fn moved(window: &mut Window, back: usize) {
    window.click(MENU).click("Move to another day\u{2026}");
    assert!(
        window.shows("Move Sun 22 Nov to"),
        "what the calendar is for"
    );
    for _ in 0..back {
        window.press(Key::ArrowLeft);
    }
    window.press(Key::Enter);
}

#[test]
fn an_emptied_day_keeps_its_session_and_one_undo_brings_it_back() {
    for (width, zoom) in [(1100.0, 1.0), (560.0, 1.0), (400.0, 1.0), (1100.0, 2.0)] {
        let desk = Desk::new().journal(journal()).size(width, 760.0);
        let mut window = desk.zoom(zoom).open();
        window.click(MENU).click("Empty this day");
        let saved = window.saved();
        assert_eq!(saved.day(today()), None, "{width} at {zoom}");
        assert_eq!(saved.sessions().len(), 1, "{width} at {zoom}");
        window.ctrl(Key::Z);
        assert_eq!(window.saved(), journal(), "{width} at {zoom}");
    }
}

#[test]
fn a_day_goes_to_a_free_date_and_takes_its_session_only_where_that_is_said() {
    let mut window = Desk::new().journal(journal()).open();
    moved(&mut window, 1);
    assert!(window.shows("Move Sun 22 Nov to Sat 21 Nov"));
    assert!(window.shows("On Sun 22 Nov: scores, a note."));
    assert!(window.shows("Else its session (massage) stays on Sun 22 Nov."));
    assert!(window.harness.get_by_label("Move it").is_focused());
    window.press(Key::Enter);
    let yesterday = today().pred_opt().unwrap();
    let saved = window.saved();
    assert_eq!(saved.day(yesterday), journal().day(today()));
    assert_eq!(saved.sessions()[0].date, today());
    assert!(window.shows("Saturday 21 November"));
    window.ctrl(Key::Z);
    assert_eq!(window.saved(), journal());

    let mut window = Desk::new().journal(journal()).open();
    moved(&mut window, 1);
    window
        .click("Take its session (massage) along")
        .click("Move it");
    assert_eq!(window.saved().sessions()[0].date, yesterday);
}

#[test]
fn a_date_that_holds_something_is_asked_about_and_nothing_is_lost_silently() {
    let mut window = Desk::new().journal(journal()).open();
    moved(&mut window, 2);
    assert!(window.shows("On Fri 20 Nov already: scores."));
    assert!(!window.shows("Move it"));
    window.press(Key::Escape);
    assert!(!window.shows("Swap the two days"));
    assert_eq!(window.saved(), journal());

    moved(&mut window, 2);
    window.click("Swap the two days");
    let saved = window.saved();
    assert_eq!(saved.day(there()), journal().day(today()));
    assert_eq!(saved.day(today()), journal().day(there()));
    window.click("Undo swapping 22 November and 20 November");
    assert_eq!(window.saved(), journal());

    window.click("Back to today");
    moved(&mut window, 2);
    window.click("Replace what is there");
    let saved = window.saved();
    assert_eq!(saved.day(there()), journal().day(today()));
    assert_eq!(saved.day(today()), None);
    window.ctrl(Key::Z);
    assert_eq!(window.saved(), journal());
}

#[test]
fn days_that_swap_say_which_sessions_change_places_and_what_undo_would_take_back() {
    let mut both = journal();
    let heat = Session::new(SessionId::new("b"), there(), Kind::new("heat"));
    both.apply(Edit::put_session(heat)).unwrap();
    let mut window = Desk::new().journal(both.clone()).open();
    moved(&mut window, 2);
    let stays = "Of Fri 20 Nov, its session (heat) stays there.";
    assert!(window.shows(stays));
    assert!(window.shows("Else its session (massage) stays on Sun 22 Nov."));
    window.click("Take its session (massage) along");
    assert!(!window.shows(stays));
    let comes = "Of Fri 20 Nov, its session (heat) comes to Sun 22 Nov where the two days swap.";
    assert!(window.shows(comes));
    window.click("Swap the two days");
    let saved = window.saved();
    assert_eq!(saved.sessions_on(there())[0].kind, Kind::MASSAGE);
    assert_eq!(saved.sessions_on(today())[0].kind.as_str(), "heat");
    // The page shows the day that was meant, and undo has the words of a swap.
    assert!(window.shows("Friday 20 November"));
    window.click("Undo swapping 22 November and 20 November");
    assert_eq!(window.saved(), both);
}

#[test]
fn the_menu_of_all_commands_moves_and_empties_the_day_too() {
    let mut window = Desk::new().journal(journal()).open();
    window
        .press(Key::F10)
        .click("Move the open day to another date");
    window.press(Key::ArrowLeft).press(Key::Enter);
    window.click("Move it");
    let yesterday = today().pred_opt().unwrap();
    assert!(window.saved().day(yesterday).is_some());
    window.press(Key::F10).click("Empty the open day");
    assert_eq!(window.saved().day(yesterday), None);
}

#[test]
fn a_row_offers_what_can_be_done_by_right_click_and_by_keyboard() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::Num2);
    let row = "Sun 22 Nov, Back pain 4, Massage";
    option(&window, row).click_secondary();
    window.harness.run();
    assert!(window.shows("Open the whole day") && window.shows("Copy this day"));
    let copied = window.copied("Copy this day");
    let text = "Sunday 22 November 2026\nBack pain 4\nMassage\ngarden";
    assert_eq!(copied, egui::OutputCommand::CopyText(text.into()));
    window.harness.run();
    option(&window, row).focus();
    window.harness.run();
    window.shortcut(egui::Modifiers::SHIFT, Key::F10);
    assert!(
        window
            .harness
            .get_by_label("Open the whole day")
            .is_focused()
    );
    window.press(Key::Escape);
    assert!(!window.shows("Open the whole day"));

    window.ctrl(Key::Num6);
    option(&window, "22 Nov, Massage").click_secondary();
    window.harness.run();
    window.click("Remove");
    assert!(window.saved().sessions().is_empty());
    window.click("Undo removing a session");
    assert_eq!(window.saved(), journal());
}

#[test]
fn a_day_of_the_year_and_of_the_charts_offers_what_its_row_offers() {
    use egui::accesskit::Role;
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num2);
    window.harness.get_by_role(Role::Grid).click_secondary();
    window.harness.run();
    assert!(window.shows("Open the whole day") && window.shows("Empty this day"));
    window.press(Key::Escape);
    assert!(!window.shows("Empty this day"));
    window.harness.get_by_role(Role::Grid).focus();
    window.harness.run();
    window.shortcut(egui::Modifiers::SHIFT, Key::F10);
    assert!(window.shows("Empty this day"));
    window.press(Key::Escape);
    window.ctrl(Key::Num3);
    let charts = "Trends: arrow keys walk the days";
    window.harness.get_by_label(charts).focus();
    window.harness.run();
    window.press(Key::End).press(Key::ArrowLeft);
    window.shortcut(egui::Modifiers::SHIFT, Key::F10);
    window.click("Open the whole day");
    assert!(window.shows("Saturday 21 November") && window.shows("I had a session"));
}
