//! Sessions: the form and the list, met by their names and by keyboard.

use chrono::NaiveDate;
use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::analysis::each::{Followed, each};
use unkink::model::area::Area;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Reason, ScoresTaken, Session, SessionId};

use crate::desk::{Desk, Window, today};

/// The text field of this name; its label beside it may have the same words.
fn text_field<'a>(window: &'a Window, name: &'a str) -> Node<'a> {
    let role = egui::accesskit::Role::TextInput;
    window.harness.get_by_role_and_label(role, name)
}

fn focus(window: &mut Window, name: &str) {
    text_field(window, name).scroll_to_me();
    window.harness.run();
    text_field(window, name).focus();
    window.harness.run();
}

/// Clears the focused field and types.
fn retype(window: &mut Window, name: &str, text: &str) {
    focus(window, name);
    window
        .shortcut(Modifiers::COMMAND, Key::A)
        .press(Key::Delete)
        .types(text);
}

/// Two massages with Ana, one sauna with Marek.
fn journal() -> Journal {
    let mut journal = Journal::default();
    let rows = [
        ("a", 1, "massage", "Ana", "45.00 EUR"),
        ("b", 9, "sauna", "Marek", "a cake"),
        ("c", 15, "massage", "Ana", "50,00 EUR"),
    ];
    for (id, day, kind, with, cost) in rows {
        let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let mut session = Session::new(SessionId::new(id), date, Kind::new(kind));
        session.minutes = Some(60);
        (session.with, session.cost) = (Some(with.into()), Some(cost.into()));
        journal.apply(Edit::put_session(session)).unwrap();
    }
    journal
}

#[test]
fn everything_of_a_session_is_kept_as_it_was_given() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::E).types("17:30");
    window
        .click("More about the session")
        .click("flare")
        .click("firm")
        .click("Scores before it");
    window
        .click("Add an area")
        .click("Lower left back")
        .click("Right hip");
    window.click("50,00 EUR, as last time");
    window.click("Scores just before and after");
    focus(&mut window, "Back pain before");
    window.types("7");
    focus(&mut window, "Back pain after");
    window.types("4,5");
    focus(&mut window, "Note of the session");
    window.types("firm").press(Key::Enter);
    let journal = window.saved();
    let session = journal.sessions().last().unwrap();
    assert_eq!(session.date, today());
    assert_eq!(
        (&session.kind, session.minutes),
        (&Kind::MASSAGE, Some(60)),
        "as last time"
    );
    assert_eq!(session.with.as_deref(), Some("Ana"));
    let areas: Vec<_> = session.areas.iter().map(Area::as_str).collect();
    assert_eq!(areas, ["lower-left", "hip-right"]);
    assert_eq!(session.reason, Some(Reason::Flare));
    assert_eq!(session.scores_taken, Some(ScoresTaken::Before));
    assert_eq!(session.cost.as_deref(), Some("50,00 EUR"));
    assert_eq!(session.before.get(&MetricId::PAIN), Some(&7.0));
    assert_eq!(session.after.get(&MetricId::PAIN), Some(&4.5));
    assert_eq!(
        (session.before.len(), session.after.len()),
        (1, 1),
        "blank is missing"
    );
    window.ctrl(Key::Z);
    assert_eq!(window.saved().sessions().len(), 3);
}

#[test]
fn people_are_suggested_the_latest_first_and_taken_by_keyboard() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::E);
    retype(&mut window, "With whom", "");
    assert!(window.shows("Ana") && window.shows("Marek"));
    window.types("m").press(Key::ArrowDown).press(Key::Enter);
    assert!(
        window.shows("Add a session"),
        "Enter took the name, not the form"
    );
    window.press(Key::Enter);
    let journal = window.saved();
    assert_eq!(
        journal.sessions().last().unwrap().with.as_deref(),
        Some("Marek")
    );
}

#[test]
fn esc_closes_the_suggestions_before_the_form() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::E);
    focus(&mut window, "With whom");
    window.press(Key::ArrowDown);
    assert!(window.shows("Marek"));
    window.press(Key::Escape);
    assert!(!window.shows("Marek") && window.shows("Add a session"));
    window.press(Key::Escape);
    assert!(!window.shows("Add a session"));
}

#[test]
fn enter_saves_while_the_suggestions_stand_there_and_none_is_chosen() {
    let mut window = Desk::new().journal(journal()).open();
    let before = window.saved().sessions().len();
    window.ctrl(Key::E);
    retype(&mut window, "With whom", "");
    assert!(window.shows("Marek"), "the list stands open");
    window.press(Key::Enter);
    assert_eq!(window.saved().sessions().len(), before + 1);
    assert!(!window.shows("Add a session"));
}

#[test]
fn a_kind_of_ones_own_is_offered_again() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::E).click("Kind: Massage").click("Sauna");
    focus(&mut window, "Time");
    window.press(Key::Enter);
    assert_eq!(
        window.saved().sessions().last().unwrap().kind.as_str(),
        "sauna"
    );
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_stays_typed() {
    let wrong = [
        (
            "Time",
            "25:70",
            "25:70 is not a time. Write one like 23:10, 2310 or 11:10 pm.",
        ),
        ("Minutes", "-5", "-5 is outside 1 to 1440."),
        (
            "Day",
            "31.02.2026",
            "31.02.2026 is not in the calendar: February 2026 has 28 days. Write a day like 18 November or 2026-11-18.",
        ),
        (
            "Day",
            "2029-01-01",
            "2029-01-01 is too far ahead: a session can be planned up to 2028-11-21.",
        ),
    ];
    for (name, text, words) in wrong {
        let mut window = Desk::new().open();
        window.ctrl(Key::E).click("More about the session");
        retype(&mut window, name, text);
        window.press(Key::Enter);
        assert!(window.shows(words), "{name} {text}");
        assert!(window.saved().sessions().is_empty());
        let value = text_field(&window, name).accesskit_node().value();
        assert_eq!(value.as_deref(), Some(text), "it stays typed");
    }
}

#[test]
fn a_score_outside_its_range_is_said_beside_it() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).click("More about the session");
    window.click("Scores just before and after");
    focus(&mut window, "Mood after");
    window.types("12").press(Key::Enter);
    assert!(window.shows("Mood: 12 is outside 0 to 10."));
    assert!(window.saved().sessions().is_empty());
}

#[test]
fn a_form_that_was_left_is_taken_up_again() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).click("More about the session");
    focus(&mut window, "Note of the session");
    window.types("half a thought").press(Key::Escape);
    assert!(!window.shows("Add a session"));
    window.ctrl(Key::Num3).ctrl(Key::E);
    assert!(window.shows("This is the form you left."));
    // An empty one takes its place; what was typed is not lost with that.
    window.click("Start an empty one");
    assert!(!window.shows("This is the form you left."));
    window.click("Take it up again");
    focus(&mut window, "Note of the session");
    window.press(Key::Enter);
    let journal = window.saved();
    assert_eq!(
        journal.sessions()[0].note.as_deref(),
        Some("half a thought")
    );
    window.ctrl(Key::E);
    let left = window.says("the form you left") || window.shows("Take it up again");
    assert!(!left, "it is an entry now");
}

#[test]
fn the_day_of_a_session_is_chosen_in_a_calendar() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).click("Choose the day in a calendar");
    window.press(Key::ArrowUp).press(Key::Enter);
    assert!(window.shows("Add a session"), "Enter chose the day alone");
    focus(&mut window, "Time");
    window.press(Key::Enter);
    let date = window.saved().sessions()[0].date;
    assert_eq!(date, NaiveDate::from_ymd_opt(2026, 11, 15).unwrap());
}

#[test]
fn the_list_is_narrowed_and_added_up() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::Num6).answered();
    assert!(window.shows("2 sessions, 2 h, 95.00 EUR"));
    assert!(window.says("1 cost could not be added"), "a cake is not 0");
    window.click("Totals by person");
    assert!(window.shows("Ana") && window.shows("Marek"));
    window.click("Listed: All kinds").click("Sauna 1");
    assert!(window.shows("1 of 3 sessions"));
    assert!(window.shows("9 Nov, Sauna, 60 min, Marek"));
    assert!(!window.shows("15 Nov, Massage, 60 min, Ana"));
    window.click("Listed: Sauna 1").click("All kinds");
    window.click("Person: With anyone").click("With Ana");
    assert!(window.shows("2 of 3 sessions"));
}

#[test]
fn a_row_opens_what_followed_its_session() {
    let mut journal = journal();
    for (day, pain) in [(14, 6.0), (15, 5.0), (16, 3.0)] {
        let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let (time, value, metric) = (None, Some(pain), MetricId::PAIN);
        let edit = Edit::Score {
            date,
            time,
            metric,
            value,
        };
        journal.apply(edit).unwrap();
    }
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num6).answered();
    let blank = "Stiffness blank, Sleep blank, Mood blank";
    window.click("15 Nov, Massage, 60 min, Ana");
    for said in [
        format!("Sat 14 Nov: Back pain 6, {blank}"),
        format!("Sun 15 Nov, the session: Back pain 5, {blank}"),
        format!("Mon 16 Nov: Back pain 3, {blank}"),
        format!("Wed 18 Nov: Back pain blank, {blank}"),
    ] {
        assert!(window.shows(&said), "{said}");
    }
    window.click("Edit the session");
    assert!(window.shows("Edit session"));
    window
        .press(Key::Escape)
        .click("15 Nov, Massage, 60 min, Ana");
    assert!(!window.says("the session: Back pain"));
}

#[test]
fn each_session_says_what_followed_it() {
    let mut window = Desk::new().demo(2).open();
    window.ctrl(Key::Num6).answered();
    window.harness.run();
    assert!(window.shows("Lower or higher than your forecast, in points."));
    let page = window.harness.state().document().journal().clone();
    let pain = page.metrics().get(&MetricId::PAIN).unwrap();
    let figures = each(&page, pain, today());
    assert_eq!(
        figures.len(),
        page.sessions().len(),
        "every session is accounted for"
    );
    let gaps = figures.values().filter(|f| matches!(f, Followed::Gap(_)));
    assert!(gaps.count() > page.sessions().len() / 2);
}
