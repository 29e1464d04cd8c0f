//! The calendar, the year and the list of days, met by their names and by keyboard.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};

use crate::desk::{Desk, Window, today};

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

/// Three scored days of November, one of the year before, a tag and a session.
fn journal() -> Journal {
    let mut journal = Journal::default();
    let score = |day: &str, value: f64| Edit::Score {
        date: date(day),
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    };
    let mut session = Session::new(SessionId::new("a"), date("2026-11-17"), Kind::MASSAGE);
    session.with = Some("Ana".into());
    let edits = vec![
        score("2025-03-04", 2.0),
        score("2026-11-16", 5.0),
        score("2026-11-17", 4.0),
        score("2026-11-18", 8.0),
        Edit::Note(date("2026-11-16"), Some("In the garden".into())),
        Edit::Tags(date("2026-11-18"), ["desk day".into()].into()),
        Edit::put_session(session),
    ];
    journal.apply(Edit::Many(edits)).unwrap();
    journal
}

fn open() -> Window {
    let mut window = Desk::new().journal(journal()).open();
    window.ctrl(Key::Num2);
    window
}

/// Gives the keyboard to the control whose name has these words.
fn focus(window: &mut Window, words: &str) {
    window.harness.get_by_label_contains(words).focus();
    window.harness.run();
}

fn disabled(window: &Window, name: &str) -> bool {
    let node = window.harness.get_by_label(name);
    node.accesskit_node().is_disabled()
}

/// What the year reads out.
fn read_out(window: &Window) -> String {
    let year = window
        .harness
        .get_by_label_contains("Arrow keys walk the days");
    year.accesskit_node().value().unwrap_or_default()
}

#[test]
fn the_year_is_walked_by_keys_and_enter_opens_a_day_to_be_changed() {
    let mut window = open();
    focus(&mut window, "Arrow keys walk the days");
    assert_eq!(read_out(&window), "Sun 22 Nov, no entry");
    window.press(Key::ArrowUp);
    assert_eq!(read_out(&window), "Sat 21 Nov, no entry");
    window.press(Key::ArrowDown).press(Key::ArrowDown);
    assert_eq!(read_out(&window), "Sun 22 Nov, no entry", "not past today");
    window
        .press(Key::ArrowLeft)
        .press(Key::ArrowDown)
        .press(Key::ArrowDown);
    assert_eq!(read_out(&window), "Tue 17 Nov, Back pain 4, Massage");
    window.press(Key::Enter);
    assert!(window.shows("Tuesday 17 November"));
    window.click("Back pain 6");
    assert!(window.shows("Changed just now. Before: back pain 4."));
    let saved = window.saved();
    let day = saved.day(date("2026-11-17")).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(6.0));
    window.ctrl(Key::Z);
    assert!(!window.says("Changed just now."));
}

#[test]
fn years_are_stepped_by_buttons_and_keys_within_the_record() {
    let mut window = open();
    assert!(window.says("Back pain in 2026, a calendar."));
    assert!(disabled(&window, "Next year"));
    window.click("Previous year");
    assert!(window.says("Back pain in 2025, a calendar."));
    assert!(disabled(&window, "Previous year"));
    focus(&mut window, "Arrow keys walk the days");
    window.press(Key::Home);
    assert_eq!(read_out(&window), "Wed 1 Jan 2025, no entry");
    window.press(Key::PageUp);
    assert!(
        window.says("Back pain in 2025, a calendar."),
        "nothing before"
    );
    window.press(Key::PageDown);
    assert_eq!(read_out(&window), "Thu 1 Jan, no entry");
    window.press(Key::End);
    assert_eq!(read_out(&window), "Sun 22 Nov, no entry");
}

#[test]
fn the_year_shows_the_metric_that_is_chosen() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num2);
    assert!(window.says("Back pain in 2026, a calendar."));
    window.click("Mood in the year");
    assert!(window.says("Mood in 2026, a calendar."));
    let chip = window.harness.get_by_label("Mood in the year");
    assert_eq!(
        chip.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
}

#[test]
fn a_day_that_is_typed_into_the_search_is_offered() {
    let mut window = open();
    for typed in ["18.11.", "4 days ago", "18 Nov"] {
        window
            .ctrl(Key::F)
            .shortcut(Modifiers::COMMAND, Key::A)
            .types(typed);
        assert!(window.shows("Wednesday 18 November 2026"), "{typed}");
    }
    window.click("Wednesday 18 November 2026");
    assert!(window.shows("Wednesday 18 November") && window.shows("Back to the list"));
    window
        .ctrl(Key::F)
        .shortcut(Modifiers::COMMAND, Key::A)
        .types("garden");
    assert!(
        !window.shows("Wednesday 18 November 2026"),
        "a word is no day"
    );
}

#[test]
fn the_list_is_narrowed_by_words_sessions_a_number_and_blanks() {
    let mut window = open();
    window.ctrl(Key::F).types("garden");
    assert!(window.shows("1 day") && window.shows("Mon 16 Nov, Back pain 5"));
    window.click("Clear search");
    window.ctrl(Key::F).types("ana");
    assert!(window.shows("Tue 17 Nov, Back pain 4, Massage"));
    window
        .ctrl(Key::F)
        .shortcut(Modifiers::COMMAND, Key::A)
        .types("desk");
    assert!(window.shows("Wed 18 Nov, Back pain 8"), "tags are searched");
    window.click("With a session");
    assert!(window.says("with these filters"));
    window.click("Clear search").click("Clear filters");
    window.click("Filter, 0 filters on");
    window.click("Days by: Any value").click("Back pain");
    focus(&mut window, "Back pain at least");
    window.types("5");
    assert!(window.shows("2 days") && !window.shows("Tue 17 Nov, Back pain 4, Massage"));
    window.types("x").press(Key::Tab);
    assert!(window.shows("5x is not a number. Write one like 7."));
    window.click("Clear filters").click("Days with a blank");
    assert!(window.shows("Filter, 1 filter on"));
    assert!(
        window.shows("Sun 22 Nov, no entry"),
        "a blank day is there to be filled in"
    );
}

#[test]
fn a_blank_day_of_the_list_is_filled_in_at_once() {
    let mut window = open();
    window.click("Thu 19 Nov, no entry").types("7");
    let day = window.saved().day(date("2026-11-19")).cloned().unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(7.0));
    assert_eq!(day.checkins[0].time, None, "a past day gets no time");
}

#[test]
fn the_calendar_opens_a_past_day_by_keyboard_alone() {
    let mut window = Desk::new().journal(journal()).open();
    window.harness.get_by_label("Sunday 22 November").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.shows("Sunday 22 November 2026, today"));
    assert!(window.shows("Tuesday 17 November 2026, noted, massage"));
    let future = "Monday 23 November 2026, still to come";
    let node = window.harness.get_by_label(future);
    assert!(node.accesskit_node().is_disabled());
    window.press(Key::ArrowRight);
    let today_cell = "Sunday 22 November 2026, today";
    assert!(window.harness.get_by_label(today_cell).is_focused());
    window
        .press(Key::ArrowUp)
        .press(Key::ArrowRight)
        .press(Key::ArrowRight)
        .press(Key::Enter);
    assert!(window.shows("Tuesday 17 November"));
    assert!(!window.shows(today_cell), "the calendar is closed");
}

#[test]
fn the_calendar_steps_by_month_and_year_and_esc_gives_the_keyboard_back() {
    let mut window = Desk::new().journal(journal()).open();
    window.click("Sunday 22 November");
    window.press(Key::PageUp);
    assert!(window.shows("Thursday 22 October 2026"));
    window.shortcut(Modifiers::SHIFT, Key::PageUp);
    assert!(window.shows("Wednesday 22 October 2025"));
    window.press(Key::Home);
    let monday = window.harness.get_by_label("Monday 20 October 2025");
    assert!(monday.is_focused());
    window.click("Next year").click("Next month");
    assert!(
        window.shows("Sunday 22 November 2026, today"),
        "today is the last"
    );
    window.press(Key::Escape);
    assert!(!window.shows("Sunday 22 November 2026, today"));
    assert!(
        window
            .harness
            .get_by_label("Sunday 22 November")
            .is_focused()
    );
    assert!(window.saved().day(today()).is_none(), "nothing was scored");
}

#[test]
fn an_empty_journal_has_no_year_but_words() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num2);
    assert!(window.says("No days yet.") && !window.shows("Previous year"));
}

#[test]
fn fifty_years_are_searched_and_walked() {
    let mut window = Desk::new().demo(50).open();
    window.ctrl(Key::F).types("massage");
    assert!(window.says(" days"));
    window.click("Clear search");
    for _ in 0..49 {
        window.click("Previous year");
    }
    assert!(window.says("in 1977, a calendar."));
}

#[test]
fn a_day_that_takes_the_place_of_the_list_is_seen_from_its_title_on() {
    for (width, height, zoom) in [
        (560.0, 760.0, 1.0),
        (560.0, 760.0, 2.0),
        (400.0, 480.0, 2.0),
    ] {
        let size = Desk::new().demo(1).size(width, height).zoom(zoom);
        let mut window = size.open();
        window.ctrl(Key::Num2);
        let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
        let row = rows.nth(1).unwrap();
        let words = row.accesskit_node().label().unwrap_or_default();
        row.click_accesskit();
        drop(rows);
        window.harness.run_steps(20);
        let title = window.harness.get_by_label("Saturday 21 November");
        let page = window.harness.ctx.content_rect();
        let at = format!("{width}, {zoom}: {:?}", title.rect());
        assert!(
            title.is_focused() && page.contains_rect(title.rect()),
            "{at}"
        );
        assert!(title.rect().top() < page.center().y, "{at}");
        window.click("Back to the list");
        window.harness.run_steps(20);
        assert!(window.shows(&words), "the list is where it was");
    }
}

#[test]
fn a_tall_day_that_is_chosen_in_the_year_begins_with_its_date() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num2);
    focus(&mut window, "Arrow keys walk the days");
    window.press(Key::Enter);
    let body = window.harness.get_by_label_contains("Where it hurts:");
    body.click_accesskit();
    window.harness.run_steps(60);
    assert!(window.shows("Left and right are your own."));
    let page = window.harness.ctx.content_rect();
    for key in [Key::Home, Key::End] {
        focus(&mut window, "Arrow keys walk the days");
        window.press(key).press(Key::Enter);
        window.harness.run_steps(60);
        let close = window.harness.get_by_label("Back to the list").rect();
        assert!(page.contains_rect(close), "{key:?}: {close:?}");
        let last = window.harness.get_by_label_contains("Other scores:").rect();
        assert!(last.bottom() > page.bottom(), "it is taller than the page");
    }
}

#[test]
fn a_day_far_ahead_stretches_nothing_and_is_named_with_what_to_do() {
    let mut journal = unkink::demo::demo(1, 1, today());
    let slip = date("9999-12-31");
    let score = Edit::Score {
        date: slip,
        time: None,
        metric: MetricId::PAIN,
        value: Some(3.0),
    };
    journal.apply(score).unwrap();
    let said = "31 Dec 9999 lies after tomorrow, so no answer or picture counts it.";
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num2).answered();
    assert!(window.says(said) && disabled(&window, "Next year"));
    // It stands first, can be opened and moved.
    focus(&mut window, "Fri 31 Dec 9999");
    window.press(Key::Enter);
    assert!(window.shows("Friday 31 December 9999"));
    window.ctrl(Key::Num3).answered();
    assert!(window.says(said) && window.says("to 22 Nov 2026"));
    window.click("all").answered();
    assert!(window.says("to 22 Nov 2026") && !window.says("9999 to"));
    window.ctrl(Key::Num4).answered();
    assert!(!window.says("9999"));
}

#[test]
fn the_menu_of_the_year_stands_at_the_height_of_what_is_chosen_beside_it() {
    for (width, beside) in [
        (560.0, "Shown: Back pain"),
        (1100.0, "Back pain in the year"),
    ] {
        let mut window = Desk::new().demo(1).size(width, 760.0).open();
        window.ctrl(Key::Num2);
        let middle = |name: &str| {
            let all = window.harness.query_all_by_label(name);
            let tops = all.map(|node| node.rect().center().y);
            tops.fold(f32::INFINITY, f32::min)
        };
        let more = middle("What can be made of this chart");
        assert_eq!(middle(beside), more, "{width}");
    }
}
