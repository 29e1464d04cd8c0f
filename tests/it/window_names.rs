//! Names and dates put right in the window.

use chrono::NaiveDate;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::named::Named;
use unkink::model::rename::rename;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::store::Store;

use crate::desk::{Desk, Window, today};

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn journal() -> Journal {
    let mut journal = Journal::default();
    for (day, kind) in [(1, "Thai massage"), (5, "thai massage"), (9, "shiatsu")] {
        let mut session = Session::new(SessionId::new(kind), date(day), Kind::new(kind));
        session.with = Some(if day == 5 { "ANA" } else { "Ana" }.into());
        journal.apply(Edit::put_session(session)).unwrap();
    }
    for (day, tag) in [(1, "desk"), (2, "Desk")] {
        journal
            .apply(Edit::Tags(date(day), [tag.into()].into()))
            .unwrap();
    }
    let score = Edit::Score {
        date: date(22),
        time: None,
        metric: MetricId::PAIN,
        value: Some(4.0),
    };
    journal.apply(score).unwrap();
    journal
}

fn kinds(window: &mut Window) -> Vec<String> {
    let journal = window.saved();
    let kinds = journal.sessions().iter().map(|s| s.kind.to_string());
    kinds.collect()
}

#[test]
fn a_kind_is_renamed_and_made_one_with_another_in_one_step() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::Num8).click("Kinds of session (2)");
    assert!(window.says("2 sessions"), "two spellings are one thing");
    window.click("Rename Thai massage");
    assert!(window.says("Write the new name."));
    window.ctrl(Key::A).types("Shiatsu");
    let both = "Changes 2 sessions. \u{201c}shiatsu\u{201d} is there already (1 session): both become one.";
    assert!(window.says(both));
    window.click("Rename everywhere");
    assert_eq!(kinds(&mut window), ["shiatsu"; 3]);
    assert!(window.shows("Kinds of session (1)"));
    window.ctrl(Key::Z);
    assert_eq!(
        kinds(&mut window),
        ["Thai massage", "thai massage", "shiatsu"]
    );
    // Of a name with two spellings the field alone changes nothing until something is typed.
    window
        .click("Tags (1)")
        .click("Rename desk")
        .press(Key::Escape);
    assert!(!window.says("Write the new name."));
}

#[test]
fn what_an_open_form_offers_follows_a_name_that_was_changed_meanwhile() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::E);
    let change = |journal: &mut Journal| -> Result<_, EditError> {
        journal.apply(rename(journal, Named::Kind, "shiatsu", "Energy work").edit)?;
        journal.apply(rename(journal, Named::Person, "Ana", "Anna").edit)
    };
    Store::at(&window.path).update(change).unwrap();
    window.until("taken in", |w| {
        let journal = w.harness.state().document().journal();
        journal
            .sessions()
            .iter()
            .any(|s| s.kind == Kind::new("Energy work"))
    });
    window.press(Key::Enter);
    let journal = window.saved();
    let session = journal.sessions().last().unwrap();
    assert_eq!(session.date, today());
    assert_eq!(
        (session.kind.to_string().as_str(), session.with.as_deref()),
        ("Energy work", Some("Anna"))
    );
}

#[test]
fn lists_filters_and_search_see_one_thing() {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::Num6);
    assert!(!window.says("thai massage") && window.says("Thai massage"));
    let state = window.harness.state();
    let read = state.document().journal();
    assert_eq!(read.sessions()[1].with.as_deref(), Some("Ana"));
    let written = state.document().written();
    assert_eq!(written.sessions()[1].with.as_deref(), Some("ANA"));
}

#[test]
fn a_day_goes_to_another_date_and_not_over_what_is_there() {
    let mut window = Desk::new().journal(journal()).open();
    let open = |window: &mut Window| {
        window.click("Scored again: once, no time");
        window.click("Move this day to another date");
    };
    open(&mut window);
    window.click("Sunday 1 November 2026, noted, Thai massage");
    assert!(window.shows("On Sun 1 Nov already: tags."));
    window
        .click("Cancel")
        .click("Move this day to another date");
    window.click("Friday 20 November 2026");
    assert_eq!(window.score(date(22), &MetricId::PAIN), None);
    assert_eq!(window.score(date(20), &MetricId::PAIN), Some(4.0));
    assert_eq!(
        window.harness.state_mut().view_mut().date,
        date(20),
        "the day is shown"
    );
    window.ctrl(Key::Z);
    assert_eq!(window.score(today(), &MetricId::PAIN), Some(4.0));
    window
        .harness
        .get_by_role_and_label(Role::Button, "Next day");
}

#[test]
fn a_check_in_goes_to_another_date() {
    let mut window = Desk::new().journal(journal()).open();
    window.click("Scored again: once, no time");
    window.click("Move the scores of no time to another date");
    window.click("Monday 2 November 2026, noted");
    let journal = window.saved();
    assert_eq!(journal.day(date(2)).unwrap().tags, ["Desk"]);
    assert_eq!(
        journal.day(date(2)).unwrap().score(&MetricId::PAIN),
        Some(4.0)
    );
    assert_eq!(journal.day(date(22)), None);
}
