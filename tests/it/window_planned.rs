//! Planned sessions: noted in the form, shown as planned, in no figure, and asked about once their day is over.

use chrono::NaiveDate;
use egui::Key;
use egui_kittest::kittest::Queryable;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::session::{Kind, Session, SessionId};

use crate::desk::{Desk, Window, today};

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

/// A massage that is planned for this day.
fn journal(day: u32) -> Journal {
    let mut journal = Journal::default();
    let session = Session {
        planned: true,
        with: Some("Ana".into()),
        ..Session::new(SessionId::new("a"), date(day), Kind::MASSAGE)
    };
    let note = Edit::Note(date(2), Some("garden".into()));
    let edits = vec![note, Edit::put_session(session)];
    journal.apply(Edit::Many(edits)).unwrap();
    journal
}

fn retype(window: &mut Window, name: &str, text: &str) {
    let role = egui::accesskit::Role::TextInput;
    window.harness.get_by_role_and_label(role, name).focus();
    window.harness.run();
    window.ctrl(Key::A).types(text);
}

#[test]
fn a_session_of_a_day_to_come_is_planned_and_no_session_yet() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    retype(&mut window, "Day", "2026-11-24");
    assert!(window.shows("Tuesday 24 November 2026, planned"));
    window.press(Key::Enter);
    let saved = window.saved();
    assert!(saved.sessions().is_empty());
    assert_eq!(saved.planned().len(), 1);
    assert_eq!(saved.planned()[0].date, date(24));
    window.ctrl(Key::Num6);
    assert!(window.shows("Planned") && window.shows("Tue 24 Nov, Massage, planned"));
    window.ctrl(Key::Z);
    assert!(window.saved().planned().is_empty());
}

#[test]
fn a_day_without_a_year_can_be_the_next_one() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    retype(&mut window, "Day", "Tuesday");
    assert!(window.shows("Tuesday 17 November 2026"));
    window.click("Tuesday 24 November 2026, planned");
    assert_eq!(window.saves().as_deref(), Some("Save massage, Tue 24 Nov"));
    window.save_session();
    assert_eq!(window.saved().planned()[0].date, date(24));
}

#[test]
fn a_day_without_a_year_is_the_nearer_one() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    let said = [
        ("5 dec", "Saturday 5 December 2026, planned"),
        ("18 nov", "Wednesday 18 November 2026"),
        ("1 july", "Wednesday 1 July 2026"),
        ("in 3 days", "Wednesday 25 November 2026, planned"),
        ("next tuesday", "Tuesday 24 November 2026, planned"),
        ("5 dec", "Friday 5 December 2025"),
    ];
    for (typed, said) in said {
        retype(&mut window, "Day", typed);
        assert!(window.shows(said), "{typed}: {said}");
    }
    window.click("Friday 5 December 2025");
    assert_eq!(
        window.saves().as_deref(),
        Some("Save massage, Fri 5 Dec 2025")
    );
    window.save_session();
    let sessions = window.saved().sessions().to_vec();
    assert_eq!(sessions[0].date.to_string(), "2025-12-05");
}

#[test]
fn once_its_day_is_over_it_is_asked_whether_it_took_place() {
    let mut window = Desk::new().journal(journal(20)).open();
    assert!(window.shows("Did the massage of Fri 20 Nov take place?"));
    window.click("Yes: massage of Fri 20 Nov");
    let saved = window.saved();
    assert_eq!((saved.sessions().len(), saved.planned().len()), (1, 0));
    assert!(!window.says("take place?"));
    window.click("Undo massage of Fri 20 Nov: took place");
    assert_eq!(window.saved(), journal(20));

    window.click("No: massage of Fri 20 Nov");
    let saved = window.saved();
    assert_eq!((saved.sessions().len(), saved.planned().len()), (0, 0));
    window.ctrl(Key::Z);

    window.click("It was another day");
    let role = egui::accesskit::Role::TextInput;
    let day = window.harness.get_by_role_and_label(role, "Day");
    assert!(day.is_focused());
    window.ctrl(Key::A).types("21 Nov").press(Key::Enter);
    let saved = window.saved();
    assert_eq!(saved.sessions()[0].date, date(21));
    assert_eq!(saved.sessions()[0].with.as_deref(), Some("Ana"));
    assert!(saved.planned().is_empty());
}

#[test]
fn before_its_day_and_on_it_nothing_is_asked() {
    for day in [22, 24] {
        let window = Desk::new().journal(journal(day)).open();
        assert!(!window.says("take place?"), "{day}");
    }
    let window = Desk::new().journal(journal(22)).open();
    assert_eq!(today(), date(22));
    assert!(window.shows("Sessions: Massage, Ana, planned"));
}

/// What the form is of is said where it is saved.
const SAVE: &str = "Save massage, Sun 22 Nov";

#[test]
fn what_is_seldom_asked_is_folded_and_the_button_that_saves_is_always_in_sight() {
    for ([width, height], zoom) in [
        ([1100.0, 760.0], 1.0),
        ([560.0, 760.0], 1.0),
        ([400.0, 480.0], 1.0),
        ([1100.0, 760.0], 2.0),
        ([400.0, 480.0], 2.0),
    ] {
        let at = format!("{width} x {height} at {zoom}");
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        window.ctrl(Key::E);
        assert!(!window.shows("Cost"), "{at}");
        let page = window.harness.ctx.content_rect();
        let in_sight = |window: &Window| {
            let save = window.harness.get_by_label(SAVE).rect();
            assert!(page.contains_rect(save), "{at}: {save:?}");
        };
        in_sight(&window);
        window.click("More about the session");
        in_sight(&window);
        for name in ["Time", "Cost", "Note of the session"] {
            let role = egui::accesskit::Role::TextInput;
            window.harness.get_by_role_and_label(role, name).focus();
            window.harness.run();
            let field = window.harness.get_by_role_and_label(role, name).rect();
            let save = window.harness.get_by_label(SAVE).rect();
            assert!(page.contains_rect(field), "{at}: {name} {field:?}");
            assert!(!field.intersects(save), "{at}: {name} under the button");
            in_sight(&window);
        }
    }
}

#[test]
fn a_table_says_that_planned_sessions_are_left_out_and_a_journal_has_them() {
    let left_out = "Left out: 1 planned session. A table holds what took place; a file that ends in .json holds all.";
    let mut window = Desk::new().journal(journal(24)).open();
    window.press(Key::F10).click("Get your data out");
    assert!(window.shows(left_out));
    window.press(Key::Escape);
    let mut window = Desk::new().open();
    window.press(Key::F10).click("Get your data out");
    assert!(!window.says("Left out"));
}
