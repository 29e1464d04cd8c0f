//! A window that is open when the date changes.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::store::schema::to_bytes;

use crate::desk::{Desk, Window, today};

fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    date.and_hms_opt(hour, minute, 0).unwrap()
}

fn pain(window: &Window, day: u32) -> Option<f64> {
    window.score(at(day, 0, 0).date(), &MetricId::PAIN)
}

#[test]
fn after_midnight_the_window_stays_on_its_day_and_offers_the_new_one() {
    let mut window = Desk::new().now(at(22, 23, 58)).open();
    window.types("4").clock(at(23, 0, 3));
    assert!(window.shows("It is past midnight. This is still Sunday 22 November."));
    assert!(window.shows("Scores you set now go to Sunday."));
    window.press(Key::F1);
    assert!(
        !window.shows("Scores you set now go to Sunday."),
        "in the help nothing is scored"
    );
    window.press(Key::F1);
    window.types("3");
    let sunday = window.saved();
    let day = sunday.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::STIFFNESS), Some(3.0));
    assert_eq!(day.checkins.len(), 1, "one evening is one check-in");
    window.click("Go to Monday");
    assert!(window.shows("Monday 23 November"));
    window.types("6");
    assert_eq!(
        (pain(&window, 22), pain(&window, 23)),
        (Some(4.0), Some(6.0))
    );
}

#[test]
fn after_midnight_next_day_and_today_work_without_a_restart() {
    let mut window = Desk::new().now(at(22, 23, 58)).open();
    window.clock(at(23, 0, 3));
    window.shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.shows("Monday 23 November"));
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window.shortcut(Modifiers::ALT, Key::Home);
    assert!(window.shows("Monday 23 November"));
}

#[test]
fn a_window_left_open_overnight_says_which_day_it_is() {
    let mut window = Desk::new().open();
    window.types("4386").clock(at(23, 7, 30));
    assert!(window.shows("It is Monday 23 November now."));
    assert!(window.shows("You are looking at Sunday 22 November."));
    window.click("Go to today").types("2");
    assert_eq!(
        (pain(&window, 22), pain(&window, 23)),
        (Some(4.0), Some(2.0))
    );
    assert!(!window.says("It is Monday"));
}

#[test]
fn a_note_that_is_half_typed_at_midnight_stays_with_its_evening() {
    let mut window = Desk::new().now(at(22, 23, 59)).open();
    window.types("4").click("Note: not noted");
    let role = egui::accesskit::Role::MultilineTextInput;
    window.harness.get_by_role(role).focus();
    window.harness.run();
    window.types("long dr").clock(at(23, 8, 0)).types("ive");
    window.click("Go to today");
    let journal = window.saved();
    let note = journal.day(today()).unwrap().note.as_deref();
    assert_eq!(note, Some("long drive"));
    assert!(journal.day(at(23, 0, 0).date()).is_none());
}

#[test]
fn a_past_day_that_was_opened_on_purpose_is_not_remarked_on() {
    let mut window = Desk::new().open();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    assert!(window.shows("Saturday 21 November"));
    window.clock(at(23, 9, 0));
    assert!(window.shows("Saturday 21 November") && !window.says("It is Monday"));
    window.shortcut(Modifiers::ALT, Key::ArrowRight);
    window.shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.shows("Monday 23 November"));
}

#[test]
fn a_clock_that_is_set_back_loses_nothing_and_is_told() {
    let mut window = Desk::new().now(at(23, 0, 30)).open();
    window.types("4").clock(at(22, 21, 30));
    let words = "This is Monday 23 November, but the clock says Sunday 22 November.";
    assert!(window.shows(words));
    window.types("3");
    let monday = at(23, 0, 0).date();
    let journal = window.saved();
    let day = journal.day(monday).unwrap();
    assert_eq!(day.score(&MetricId::STIFFNESS), Some(3.0));
    window.click("Go to today");
    assert!(window.shows("Sunday 22 November"));
    window.clock(at(23, 9, 0));
    assert!(window.shows("It is Monday 23 November now."));
}

#[test]
fn every_page_goes_with_the_date() {
    let mut window = Desk::new().demo(1).open();
    window.clock(at(23, 9, 0));
    for page in [
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num6,
        Key::Num8,
        Key::Num1,
    ] {
        window.ctrl(page);
    }
    window.clock(at(20, 9, 0));
    for page in [
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num6,
        Key::Num8,
        Key::Num1,
    ] {
        window.ctrl(page);
    }
    assert!(window.says("but the clock says Friday 20 November."));
}

#[test]
fn an_untouched_window_asks_for_no_frame_before_midnight() {
    let mut window = Desk::new().open();
    window.harness.step();
    let delay = window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    let until = at(23, 0, 0) - at(22, 20, 15);
    assert!(delay >= until.to_std().unwrap(), "{delay:?}");
}

#[test]
fn a_journal_that_opens_late_is_on_the_day_that_is_meant_as_one_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.json");
    std::fs::write(
        &path,
        "{\"format\": \"unkink-journal\", \"version\": 1, \"days\": 4}",
    )
    .unwrap();
    let mut window = Desk::new().now(at(23, 0, 20)).open_in(folder);
    assert!(!window.shows("Back pain"), "nothing to score yet");
    let score = Edit::Score {
        date: today(),
        time: None,
        metric: MetricId::PAIN,
        value: Some(4.0),
    };
    let mut journal = Journal::default();
    journal.apply(score).unwrap();
    std::fs::write(&path, to_bytes(&journal)).unwrap();
    window.until("read again", |window| window.says("past midnight"));
    assert!(window.shows("It is past midnight. This is still Sunday 22 November."));
    window.types("3");
    let journal = window.saved();
    let evening = journal.day(today()).unwrap();
    assert_eq!(
        evening.score(&MetricId::STIFFNESS),
        Some(3.0),
        "{evening:?}"
    );
    assert_eq!(journal.day(at(23, 0, 0).date()), None);
}

#[test]
fn yesterday_is_only_the_day_before_today() {
    let mut window = Desk::new().open();
    window.types("4386").clock(at(23, 12, 0));
    window.click("Go to today");
    assert!(window.says("Back pain: blank, yesterday 4"));
    window.shortcut(Modifiers::ALT, Key::ArrowLeft).types("5");
    window.shortcut(Modifiers::ALT, Key::ArrowLeft).types("5");
    window.shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.says(", the day before 5"));
    assert!(!window.says("yesterday"));
}
