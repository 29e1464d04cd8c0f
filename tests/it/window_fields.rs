//! What is typed for a time, a day or an amount: every field takes the same ways to write it, says
//! back in plain words what it means, and says what is wrong only as long as it is.

use chrono::NaiveTime;
use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::{Better, Metric, MetricId, Offered};
use unkink::model::scale::Scale;
use unkink::model::time::clock;
use unkink::model::typed::DateOrder;

use crate::desk::{Desk, Window, today};

/// The text field of this name; its label beside it may have the same words.
fn text_field<'a>(window: &'a Window, name: &'a str) -> Node<'a> {
    let role = egui::accesskit::Role::TextInput;
    window.harness.get_by_role_and_label(role, name)
}

/// Clears the field and types into it; the keyboard stays there.
fn retype(window: &mut Window, name: &str, text: &str) {
    text_field(window, name).scroll_to_me();
    window.harness.run();
    text_field(window, name).focus();
    window.harness.run();
    window
        .shortcut(Modifiers::COMMAND, Key::A)
        .press(Key::Delete)
        .types(text);
}

fn in_file(window: &mut Window) -> Day {
    window.saved().day(today()).cloned().unwrap_or_default()
}

fn said(time: Option<NaiveTime>) -> String {
    time.map(clock).unwrap_or_default()
}

#[test]
fn a_session_says_back_what_is_typed_and_keeps_that() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).click("More about the session");
    for (name, text, words) in [
        ("Day", "18 Nov", "Wednesday 18 November 2026"),
        ("Day", "Tuesday", "Tuesday 17 November 2026"),
        ("Day", "tomorrow", "Monday 23 November 2026, planned"),
        ("Day", "5/11", "Thursday 5 November 2026"),
        ("Time", "1730", "17:30"),
        ("Time", "5:30 pm", "17:30"),
        ("Minutes", "1h15", "75 minutes"),
        ("Minutes", "25 min", "25 minutes"),
    ] {
        retype(&mut window, name, text);
        assert!(window.shows(words), "{name} {text}");
    }
    window.press(Key::Enter);
    let session = window.saved().sessions()[0].clone();
    let kept = (
        session.date.to_string(),
        said(session.time),
        session.minutes,
    );
    assert_eq!(kept, ("2026-11-05".into(), "17:30".into(), Some(25)));
}

#[test]
fn where_the_month_comes_first_so_it_is_read() {
    let mut window = Desk::new().order(DateOrder::Mdy).open();
    window.ctrl(Key::E);
    retype(&mut window, "Day", "5/11");
    assert!(window.shows("Monday 11 May 2026"));
    retype(&mut window, "Day", "18/11");
    assert!(
        window.shows("Wednesday 18 November 2026"),
        "only one is a day"
    );
}

#[test]
fn a_session_says_what_is_wrong_when_the_field_is_left_and_no_longer_than_it_is() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    retype(&mut window, "Time", "25:7");
    assert!(!window.says("is not a time"), "it is being typed");
    window.press(Key::Tab);
    assert!(window.says("25:7 is not a time. Write one like 23:10"));
    retype(&mut window, "Time", "1");
    assert!(!window.says("is not a time") && window.shows("01:00"));
    retype(&mut window, "Time", "nine");
    window.press(Key::Enter);
    assert!(window.says("nine is not a time"), "it was to be saved");
    window.press(Key::Backspace);
    assert!(!window.says("is not a time"), "the moment it is changed");
    assert!(window.shows("Add a session"));
}

#[test]
fn a_night_is_read_in_every_way_and_said_back_while_it_is_typed() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    for (name, text, words) in [
        ("To bed", "11pm", "To bed: 23:00"),
        ("To bed", "2310", "To bed: 23:10"),
        ("Asleep", "23.40", "Asleep: 23:40"),
        ("Awake", "7 a.m.", "Awake: 07:00"),
        ("Up", "7h05", "Up: 07:05"),
        ("Woken", "2x", "Woken: 2 times"),
        ("Min. awake", "about 25", "Min. awake: 25 minutes"),
    ] {
        retype(&mut window, name, text);
        assert!(window.says(words), "{name} {text}");
    }
    window.press(Key::Tab);
    let night = in_file(&mut window).sleep.unwrap();
    let times = [night.bed, night.asleep, night.awake, night.up].map(said);
    assert_eq!(times, ["23:10", "23:40", "07:00", "07:05"]);
    assert_eq!((night.awakenings, night.minutes_awake), (Some(2), Some(25)));
}

#[test]
fn an_error_of_the_night_goes_the_moment_that_its_cause_is_gone() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    retype(&mut window, "Awake", "650");
    window.press(Key::Tab);
    retype(&mut window, "Up", "630");
    window.press(Key::Tab);
    assert!(window.says("Up (06:30) is before awake (06:50)"));
    retype(&mut window, "Awake", "620");
    assert!(!window.says("is before awake"), "while the other is typed");
    window.press(Key::Tab);
    let night = in_file(&mut window).sleep.unwrap();
    assert_eq!([night.awake, night.up].map(said), ["06:20", "06:30"]);
}

#[test]
fn painkillers_measures_and_check_ins_are_read_alike() {
    let mut journal = Journal::default();
    let mut walk = Metric::own("Walk", Better::Higher);
    (walk.scale, walk.unit) = (Scale::new(0.0, 600.0, 1.0), "min".into());
    walk.offered = Offered::Daily;
    let id = walk.id.clone();
    journal.apply(Edit::add_metric(walk)).unwrap();
    let mut window = Desk::new().journal(journal).open();
    retype(&mut window, "Walk", "1h30");
    assert!(window.shows("90 min"));
    window.press(Key::Tab);
    window.click("Painkillers: not noted");
    retype(&mut window, "Name of the painkiller", "ibuprofen");
    retype(&mut window, "How many of the painkiller", "2 tablets");
    assert!(window.shows("How many: 2 doses"));
    window.press(Key::Enter);
    let day = in_file(&mut window);
    assert_eq!(day.score(&id), Some(90.0));
    assert_eq!(day.medication.unwrap()[0].count, 2.0);

    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window.click("Scored again: not noted");
    retype(&mut window, "When it was scored again", "8:15 pm");
    assert!(window.shows("20:15"));
}

#[test]
fn the_days_of_a_report_are_typed_like_all_others() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num7).click("From a day to a day");
    retype(&mut window, "First day", "1 Oct");
    assert!(window.shows("Thursday 1 October 2026"));
    retype(&mut window, "Last day", "yesterda");
    assert!(!window.says("is not a day"), "it is being typed");
    window.press(Key::Tab);
    assert!(window.says("yesterda is not a day"));
    retype(&mut window, "Last day", "yesterday");
    assert!(window.shows("Saturday 21 November 2026"));
}

#[test]
fn a_score_of_ones_own_takes_decimal_commas_and_forgets_its_error() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num8).click("Add a score");
    retype(&mut window, "Name", "Energy");
    window
        .click("More about the score")
        .click("higher is better");
    retype(&mut window, "Step", "0,5");
    retype(&mut window, "Highest value", "many");
    window.press(Key::Enter);
    assert!(window.says("many is not a number"));
    retype(&mut window, "Highest value", "1");
    assert!(!window.says("is not a number"));
}

/// What has the keyboard: its name, its top and its foot.
fn focused(window: &Window) -> Option<(String, f32, f32)> {
    let root = window.harness.root();
    let node = root.children_recursive().find(Node::is_focused)?;
    let label = node.accesskit_node().label().unwrap_or_default();
    Some((label, node.rect().top(), node.rect().bottom()))
}

fn has_keyboard(window: &Window, name: &str) -> bool {
    text_field(window, name).is_focused()
}

#[test]
fn a_detail_that_is_opened_by_keyboard_takes_it_and_comes_into_view() {
    const HEIGHT: f32 = 600.0;
    for (title, first) in [
        ("Sleep times", "To bed"),
        ("Painkillers", "Name of the painkiller"),
        ("Where it hurts", "Lower spine, not noted"),
        ("Other scores", "Anxiety: blank"),
        ("Tags", "Add a tag"),
        ("Scored again", "Score again now"),
        ("Note", "Note"),
    ] {
        let mut window = Desk::new().size(1000.0, HEIGHT).open();
        let head = format!("{title}: not noted");
        window.harness.get_by_label(&head).focus();
        window.harness.run();
        window.press(Key::Enter);
        let (name, top, foot) = focused(&window).unwrap_or_default();
        assert_eq!(name, first, "{title}");
        assert!(top >= 0.0 && foot <= HEIGHT, "{first}: {top} to {foot}");
        let head = window.harness.get_by_label(&head).rect();
        assert!(head.top() >= 0.0 && head.bottom() <= HEIGHT, "{title}");
        window.types("7").press(Key::Escape).types("7");
        assert_eq!(window.score(today(), &MetricId::PAIN), None, "{title}");
    }
}

#[test]
fn digits_are_the_rows_again_once_the_detail_is_closed_or_a_row_is_chosen() {
    let mut window = Desk::new().open();
    window
        .click("Note: not noted")
        .types("7")
        .press(Key::Escape);
    window.click("Note: 7").types("4");
    assert_eq!(window.score(today(), &MetricId::PAIN), Some(4.0));
    window
        .click("Tags: not noted")
        .press(Key::Escape)
        .types("5");
    assert_eq!(window.score(today(), &MetricId::STIFFNESS), None);
    window.ctrl(Key::Num3).ctrl(Key::Num1).types("5");
    assert_eq!(window.score(today(), &MetricId::STIFFNESS), Some(5.0));
}

#[test]
fn a_refused_enter_leaves_the_keyboard_in_the_field_of_the_error() {
    let mut window = Desk::new().open();
    window.click("Painkillers: not noted");
    retype(&mut window, "How many of the painkiller", "lots");
    retype(&mut window, "Name of the painkiller", "ibuprofen");
    window.press(Key::Enter);
    assert!(window.says("lots is not a number"));
    assert!(has_keyboard(&window, "How many of the painkiller"));
    window.press(Key::Backspace);
    let typed = text_field(&window, "How many of the painkiller").value();
    assert_eq!(typed.as_deref(), Some("lot"), "the cursor is at the end");

    window.click("Sleep times: not noted");
    retype(&mut window, "To bed", "25:70");
    window.press(Key::Enter);
    assert!(window.says("25:70 is not a time") && has_keyboard(&window, "To bed"));
    window.press(Key::Tab);
    assert!(has_keyboard(&window, "Asleep"), "Tab goes on");

    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window.click("Scored again: not noted");
    retype(&mut window, "When it was scored again", "noon-ish");
    window.press(Key::Enter);
    assert!(window.says("noon-ish is not a time"));
    assert!(has_keyboard(&window, "When it was scored again"));
}

#[test]
fn an_error_of_a_score_of_ones_own_stays_as_long_as_its_cause() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num8).click("Add a score");
    retype(&mut window, "Name", "Energy");
    window
        .click("More about the score")
        .click("higher is better");
    retype(&mut window, "Highest value", "lots");
    retype(&mut window, "Step", "1");
    window.press(Key::Enter);
    assert!(window.says("lots is not a number"));
    assert!(has_keyboard(&window, "Highest value"));
    retype(&mut window, "Lowest value", "1");
    assert!(window.says("lots is not a number"), "it still stands there");
    retype(&mut window, "Highest value", "9");
    assert!(!window.says("is not a number"));
}

#[test]
fn a_path_that_leads_nowhere_keeps_the_keyboard_in_its_field() {
    let mut window = Desk::new().open();
    window.ctrl(Key::O);
    retype(&mut window, "Path of the file", "/nowhere/diary.csv");
    window.press(Key::Enter);
    window.until("the keyboard is in the field", |window| {
        !window.shows("Stop reading the file") && has_keyboard(window, "Path of the file")
    });
    window.press(Key::Backspace);
    let typed = text_field(&window, "Path of the file").value();
    assert_eq!(typed.as_deref(), Some("/nowhere/diary.cs"));
}

#[test]
fn a_time_of_the_night_is_shown_whole_however_it_is_written() {
    for ([width, height], zoom) in [
        ([1100.0, 760.0], 1.0),
        ([1600.0, 1000.0], 1.0),
        ([900.0, 700.0], 1.0),
        ([560.0, 760.0], 1.0),
        ([560.0, 760.0], 2.0),
        ([400.0, 480.0], 2.0),
    ] {
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        window.click("Sleep times: not noted");
        retype(&mut window, "To bed", "11:30 pm");
        let font = unkink::ui::theme::font(16.0);
        let text = window.harness.ctx.fonts_mut(|fonts| {
            let ink = egui::Color32::BLACK;
            fonts.layout_no_wrap("11:30 pm".into(), font, ink).size().x
        });
        for name in ["To bed", "Asleep", "Awake", "Up", "Woken", "Min. awake"] {
            let room = text_field(&window, name).rect().width() - 16.0;
            assert!(
                room >= text,
                "{name} at {width} and {zoom}: {room} for {text}"
            );
        }
    }
}

#[test]
fn a_session_form_is_seen_where_it_opens() {
    for ([width, height], zoom) in [
        ([1100.0, 760.0], 1.0),
        ([560.0, 760.0], 1.0),
        ([400.0, 480.0], 2.0),
    ] {
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        window.click("I had a session");
        let whole = window.harness.ctx.content_rect();
        let title = window.harness.get_by_label("Add a session").rect();
        assert!(whole.contains_rect(title), "{width} and {zoom}: {title:?}");
        let (name, top, bottom) = focused(&window).unwrap();
        let small = whole.height() < 300.0;
        assert_eq!(name, if small { "Kind: Massage" } else { "Time" });
        assert!(
            top >= 0.0 && bottom <= whole.bottom(),
            "{width} and {zoom}: {top} to {bottom}"
        );
    }
}

#[test]
fn what_is_typed_takes_the_place_of_what_a_field_has_that_the_keyboard_comes_to() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    window
        .types("2310")
        .press(Key::Tab)
        .types("2340")
        .press(Key::Tab);
    window
        .types("650")
        .press(Key::Tab)
        .types("705")
        .press(Key::Tab);
    window
        .types("2")
        .press(Key::Tab)
        .types("25")
        .press(Key::Tab);
    for _ in 0..3 {
        window.shortcut(Modifiers::SHIFT, Key::Tab);
    }
    assert!(has_keyboard(&window, "Up"));
    window
        .types("715")
        .press(Key::Tab)
        .types("1")
        .press(Key::Tab)
        .types("30")
        .press(Key::Tab);
    let night = in_file(&mut window).sleep.unwrap();
    let expected = ("07:15".into(), Some(1), Some(30));
    assert_eq!(
        (said(night.up), night.awakenings, night.minutes_awake),
        expected
    );
}

#[test]
fn an_error_is_there_again_at_the_next_start() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    window
        .types("2310")
        .press(Key::Tab)
        .types("99")
        .press(Key::Tab);
    assert!(window.says("Asleep: 99"));
    window.saved();
    let name = ".journal.json.drafts";
    let drafts = window.folder.path().join(name);
    window.until("kept", |_| {
        std::fs::read_to_string(&drafts).is_ok_and(|text| text.contains("error"))
    });
    let folder = tempfile::tempdir().unwrap();
    for file in [name, "journal.json", "settings.json"] {
        let _ = std::fs::copy(window.folder.path().join(file), folder.path().join(file));
    }
    let mut again = Desk::new().open_in(folder);
    if !again.shows("To bed") {
        again.harness.get_by_label_contains("Sleep times: ").click();
        again.harness.run();
    }
    assert!(again.says("Asleep: 99"), "the reason");
    retype(&mut again, "Asleep", "23:40");
    again.press(Key::Tab);
    assert!(!again.says("Asleep: 99"));
}

#[test]
fn a_field_keeps_the_keyboard_where_the_page_puts_it_into_another_column() {
    let mut window = Desk::new().size(1100.0, 900.0).open();
    window.ctrl(Key::E).click("More about the session");
    text_field(&window, "Minutes").focus();
    window.harness.run();
    window.types("4");
    for (width, digit) in [(560.0, "5"), (900.0, "0")] {
        window.harness.set_size(egui::vec2(width, 900.0));
        window.harness.run();
        assert!(text_field(&window, "Minutes").is_focused(), "{width}");
        window.types(digit);
    }
    let typed = text_field(&window, "Minutes").accesskit_node().value();
    assert_eq!(typed.as_deref(), Some("450"));
}

#[test]
fn a_length_typed_as_the_time_of_falling_asleep_is_asked_about() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    retype(&mut window, "Asleep", "7");
    window.press(Key::Tab);
    assert!(window.says("Asleep at 07:00 in the morning, or so long?"));
    window.click("7 h 00 asleep");
    let night = in_file(&mut window).sleep.unwrap();
    assert_eq!((night.asleep, night.minutes_asleep), (None, Some(420)));
    assert!(!window.says("or so long?"));
    // By clock where it is the night's.
    retype(&mut window, "Asleep", "2330");
    window.press(Key::Tab);
    assert!(!window.says("or so long?"));
}

#[test]
fn hours_asleep_are_typed_without_the_clock_and_give_way_to_it() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    for (typed, minutes) in [("7h05", 425), ("6.5", 390), ("about 7", 420)] {
        retype(&mut window, "Hours asleep", typed);
        window.press(Key::Enter);
        let night = window.saved().day(today()).unwrap().sleep.clone();
        assert_eq!(night.unwrap().minutes_asleep, Some(minutes), "{typed}");
    }
    assert!(window.shows("Sleep times: 7 h 00 asleep"));
    retype(&mut window, "Hours asleep", "25");
    window.press(Key::Enter);
    assert!(window.says("25 is not a number of hours. Write one like 7, 6.5 or 7h05."));
    retype(&mut window, "Hours asleep", "7");
    window.press(Key::Enter);
    let told = "The times count. The 7 h 00 typed beside them are kept, and not counted.";
    assert!(!window.shows(told));
    retype(&mut window, "Asleep", "23:40");
    window.press(Key::Tab);
    retype(&mut window, "Awake", "6:40");
    window.press(Key::Tab);
    assert!(window.shows(told));
    let saved = window.saved();
    let night = saved.day(today()).unwrap().sleep.as_ref().unwrap();
    assert_eq!(night.hours_asleep(), Some(7.0));
    assert_eq!(night.minutes_asleep, Some(420));
}
