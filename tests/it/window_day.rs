//! A whole day, logged the way a person does it: by keyboard, with mistakes, and taken back.

use chrono::NaiveTime;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use unkink::model::area::Area;
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::medication::Medication;
use unkink::model::metric::MetricId;
use unkink::model::sleep::Sleep;
use unkink::model::time::parse_time;

use crate::desk::{Desk, Window, today};

/// Goes to the control by Tab and pushes it with Enter.
fn push(window: &mut Window, name: &str) {
    window.tab_to(name);
    window.press(Key::Enter);
}

/// Goes to the field by Tab, writes over what is in it, and leaves it with Enter.
fn write(window: &mut Window, name: &str, text: &str) {
    window.tab_to(name);
    window.ctrl(Key::A).press(Key::Delete);
    window.types(text).press(Key::Enter);
}

/// The day as the file has it.
fn in_file(window: &mut Window) -> Day {
    window.saved().day(today()).cloned().unwrap_or_default()
}

/// As in the real window; the harness would panic at one. What is kept is the text, not its picture.
fn letters_without_a_glyph_are_boxes(window: &Window) {
    let boxes = egui::MissingGlyphPolicy::Tofu;
    window.harness.ctx.set_missing_glyph_policy(boxes);
}

fn at(text: &str) -> Option<NaiveTime> {
    parse_time(text).ok()
}

fn scored(date: chrono::NaiveDate, time: Option<&str>, value: f64) -> Edit {
    Edit::Score {
        date,
        time: time.and_then(at),
        metric: MetricId::PAIN,
        value: Some(value),
    }
}

#[test]
fn four_scores_are_saved_in_under_ten_key_presses_from_the_first_start() {
    let mut window = Desk::new().open();
    let keys = "4386";
    window.types(keys);
    assert!(keys.len() < 10);
    assert_eq!(in_file(&mut window).checkins[0].scores.len(), 4);
    assert!(window.shows("Saved 20:15"));
}

#[test]
fn a_whole_day_is_logged_undone_and_redone_by_keyboard_and_the_file_is_right_at_every_step() {
    let mut window = Desk::new().open();
    let mut steps = vec![Journal::default()];
    for (i, digit) in ["4", "3", "8", "6"].into_iter().enumerate() {
        window.types(digit);
        steps.push(window.saved());
        assert_eq!(in_file(&mut window).checkins[0].scores.len(), i + 1);
    }

    // The last row hands the keyboard to the session; Enter opens its form.
    window.press(Key::Enter).types("17:30").press(Key::Enter);
    steps.push(window.saved());
    assert_eq!(steps[5].sessions()[0].time, at("17:30"));

    // The first scores were of this morning; another check-in is now.
    push(&mut window, "Scored again: once, 20:15");
    write(&mut window, "Time of the scores of 20:15", "810");
    steps.push(window.saved());
    assert_eq!(in_file(&mut window).checkins[0].time, at("08:10"));
    push(&mut window, "Score again now");
    window.types("3");
    steps.push(window.saved());
    let day = in_file(&mut window);
    assert_eq!(
        (day.checkins.len(), day.score(&MetricId::PAIN)),
        (2, Some(3.5))
    );
    assert!(window.says("3.5, mean of 2") || window.says("Back pain: 3"));

    push(&mut window, "Sleep times: not noted");
    for (field, text) in [
        ("To bed", "2310"),
        ("Asleep", "23.40"),
        ("Awake", "650"),
        ("Up", "7:05"),
        ("Woken", "2"),
        ("Min. awake", "25"),
    ] {
        write(&mut window, field, text);
        steps.push(window.saved());
    }
    let night = Sleep {
        bed: at("23:10"),
        asleep: at("23:40"),
        awake: at("06:50"),
        up: at("07:05"),
        awakenings: Some(2),
        minutes_awake: Some(25),
        ..Sleep::default()
    };
    assert_eq!(in_file(&mut window).sleep, Some(Box::new(night)));
    assert!(window.shows("6 h 45 asleep, 85 % of the time in bed"));
    // No sum stands beside a time that is none.
    write(&mut window, "Up", "25:70");
    assert!(window.says("25:70 is not a time") && !window.says("6 h 45 asleep, 85"));
    window.press(Key::Escape);
    assert!(window.shows("6 h 45 asleep, 85 % of the time in bed"));

    push(&mut window, "Painkillers: not noted");
    window.tab_to("Name of the painkiller");
    window
        .types("ibuprofen")
        .press(Key::Tab)
        .types("400 mg")
        .press(Key::Tab)
        .types("2")
        .press(Key::Enter);
    steps.push(window.saved());
    let list = in_file(&mut window).medication.unwrap();
    assert_eq!(
        (
            list[0].name.as_str(),
            list[0].dose.as_deref(),
            list[0].count
        ),
        ("ibuprofen", Some("400 mg"), 2.0)
    );
    assert!(window.shows("Undo ibuprofen 400 mg"));

    for step in steps.iter().rev().skip(1) {
        window.ctrl(Key::Z);
        assert_eq!(window.saved(), *step);
    }
    for step in steps.iter().skip(1) {
        window.ctrl(Key::Y);
        assert_eq!(window.saved(), *step);
    }
}

#[test]
fn a_time_that_is_none_stays_in_its_field_and_the_rest_is_kept() {
    let mut window = Desk::new().open();
    push(&mut window, "Sleep times: not noted");
    write(&mut window, "Awake", "650");
    write(&mut window, "To bed", "25:70");
    assert!(window.shows("To bed: 25:70 is not a time. Write one like 23:10, 2310 or 11:10 pm."));
    write(&mut window, "Up", "6:30");
    assert!(window.shows("Up (06:30) is before awake (06:50). Which one is right?"));
    assert_eq!(in_file(&mut window).sleep.unwrap().awake, at("06:50"));
    // What is wrong is still there after a look at another page and another day.
    window.ctrl(Key::Num3).ctrl(Key::Num1);
    window
        .shortcut(Modifiers::ALT, Key::ArrowLeft)
        .shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.shows("To bed: 25:70 is not a time. Write one like 23:10, 2310 or 11:10 pm."));
    // Mending one of two that contradict each other keeps both.
    write(&mut window, "Awake", "620");
    let night = in_file(&mut window).sleep.unwrap();
    assert_eq!((night.awake, night.up), (at("06:20"), at("06:30")));
    write(&mut window, "To bed", "23");
    assert_eq!(in_file(&mut window).sleep.unwrap().bed, at("23:00"));
    assert!(!window.says("Which one is right?") && !window.says("is not a time"));
}

#[test]
fn what_stands_in_a_field_is_kept_when_the_page_is_left() {
    let mut window = Desk::new().open();
    push(&mut window, "Sleep times: not noted");
    window.tab_to("To bed");
    window.types("2310").ctrl(Key::Num3);
    assert_eq!(in_file(&mut window).sleep.unwrap().bed, at("23:10"));
}

#[test]
fn the_last_night_is_a_faint_hint_and_never_a_default() {
    let mut journal = Journal::default();
    let night = Sleep {
        bed: at("22:45"),
        up: at("07:00"),
        ..Sleep::default()
    };
    let yesterday = today().pred_opt().unwrap();
    journal.apply(Edit::Sleep(yesterday, Some(night))).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.click("Sleep times: not noted");
    assert!(window.shows("The faint times are those of 21 Nov; nothing is filled in."));
    window.tab_to("To bed");
    window.press(Key::Tab).press(Key::Tab);
    assert_eq!(window.saved().day(today()), None);
}

#[test]
fn painkillers_taken_lately_are_one_push_away_and_none_is_not_blank() {
    let mut journal = Journal::default();
    let one = Medication {
        name: "ibuprofen".into(),
        dose: Some("400 mg".into()),
        count: 1.0,
        time: None,
        extra: unkink::model::extra::Extra::new(),
    };
    let yesterday = today().pred_opt().unwrap();
    journal
        .apply(Edit::Medication(yesterday, Some([one].into())))
        .unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.click("Painkillers: not noted").click("I took none");
    assert_eq!(in_file(&mut window).medication, Some([].into()));
    assert!(window.shows("Painkillers: none taken"));
    window
        .click("Add ibuprofen 400 mg")
        .click("One more ibuprofen 400 mg");
    assert_eq!(in_file(&mut window).medication.unwrap()[0].count, 2.0);
    window.click("Remove ibuprofen 400 mg");
    assert_eq!(
        in_file(&mut window).medication,
        None,
        "not noted, which is not none"
    );
    window.click("Undo removing ibuprofen 400 mg");
    assert_eq!(in_file(&mut window).medication.unwrap()[0].count, 2.0);
}

#[test]
fn painkillers_are_taken_over_from_the_day_before_with_their_times() {
    let mut journal = Journal::default();
    let one = |name: &str, count, hour| Medication {
        name: name.into(),
        dose: None,
        count,
        time: chrono::NaiveTime::from_hms_opt(hour, 30, 0),
        extra: unkink::model::extra::Extra::new(),
    };
    let list = [one("ibuprofen", 2.0, 8), one("heat cream", 1.0, 21)];
    let yesterday = today().pred_opt().unwrap();
    let edit = Edit::Medication(yesterday, Some(list.clone().into()));
    journal.apply(edit).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.click("Painkillers: not noted");
    window.click("As yesterday: 2 ibuprofen at 08:30, heat cream at 21:30");
    assert_eq!(in_file(&mut window).medication, Some(list.clone().into()));
    // The time of one is changed in its line, and said back where it can't be.
    let field = "When ibuprofen was taken";
    window
        .tab_to(field)
        .ctrl(Key::A)
        .types("25:00")
        .press(Key::Enter);
    assert!(window.says("25:00 is not a time."));
    window
        .tab_to(field)
        .ctrl(Key::A)
        .types("9.15")
        .press(Key::Enter);
    let time = in_file(&mut window).medication.unwrap()[0].time;
    assert_eq!(time, chrono::NaiveTime::from_hms_opt(9, 15, 0));
    window.click("Undo ibuprofen 09:15");
    window.click("Undo painkillers as yesterday");
    assert_eq!(window.saved().day(today()), None);
}

#[test]
fn a_painkiller_that_cannot_be_is_said_at_its_field_and_an_arabic_name_is_kept() {
    let mut window = Desk::new().open();
    letters_without_a_glyph_are_boxes(&window);
    push(&mut window, "Painkillers: not noted");
    push(&mut window, "Add the painkiller");
    assert!(window.shows("What was it? Write a name, like ibuprofen."));
    let arabic = "\u{628}\u{627}\u{631}\u{627}\u{633}\u{64a}\u{62a}\u{627}\u{645}\u{648}\u{644}";
    window.tab_to("Name of the painkiller");
    window.harness.event(Event::Text(arabic.into()));
    window.harness.run();
    write(&mut window, "How many of the painkiller", "-1");
    assert!(window.shows("-1 is outside 0 to 100."));
    assert_eq!(in_file(&mut window), Day::default());
    write(&mut window, "Dose of the painkiller", "-1");
    assert!(window.shows("-1 is not a dose. Write how strong one is, like 400 mg."));
    write(&mut window, "Dose of the painkiller", "");
    write(&mut window, "How many of the painkiller", "1");
    assert_eq!(in_file(&mut window).medication.unwrap()[0].name, arabic);
}

#[test]
fn a_region_is_found_and_scored_by_keyboard() {
    let mut window = Desk::new().open();
    push(&mut window, "Where it hurts: not noted");
    assert!(window.shows("Left and right are your own."));
    window.tab_to("Lower spine, not noted");
    window.press(Key::ArrowLeft).types("10");
    let areas = in_file(&mut window).areas.unwrap();
    assert_eq!(
        areas.into_iter().collect::<Vec<_>>(),
        [(Area::new("lower-left"), 10.0)]
    );
    assert!(
        window.shows("Lower left back, 10") && window.shows("Where it hurts: lower left back 10")
    );
    window
        .click("Lower left back 4")
        .click("Clear lower left back");
    assert_eq!(in_file(&mut window).areas, None);
    window.ctrl(Key::Z);
    assert_eq!(
        in_file(&mut window).areas.unwrap()[&Area::new("lower-left")],
        4.0
    );
}

#[test]
fn measures_have_buttons_or_a_field_with_its_range() {
    let mut window = Desk::new().open();
    push(&mut window, "Other scores: not noted");
    window.tab_to("Anxiety: blank");
    window.types("3");
    write(&mut window, "Workout", "2000");
    assert!(window.shows("2000 is outside 0 to 1440."));
    write(&mut window, "Workout", "45");
    window.click("Finger to floor more");
    let day = in_file(&mut window);
    let score = |id: &str| day.score(&MetricId::new(id));
    assert_eq!(
        (score("anxiety"), score("workout"), score("finger_to_floor")),
        (Some(3.0), Some(45.0), Some(1.0))
    );
    assert!(window.says("Other scores: anxiety 3, finger to floor 1 cm, workout 45 min"));
}

#[test]
fn tags_are_typed_suggested_and_taken_out() {
    let mut journal = Journal::default();
    let yesterday = today().pred_opt().unwrap();
    journal
        .apply(Edit::Tags(yesterday, ["desk day".into()].into()))
        .unwrap();
    let mut window = Desk::new().journal(journal).open();
    push(&mut window, "Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garden").press(Key::Enter).types("rain,");
    assert_eq!(in_file(&mut window).tags, ["garden", "rain"]);
    window.press(Key::Backspace);
    assert_eq!(in_file(&mut window).tags, ["garden"]);
    window.click("Add tag desk day").click("Remove tag garden");
    assert_eq!(in_file(&mut window).tags, ["desk day"]);
    assert!(window.shows("Undo removing tag garden"));
}

/// Leaves the field of the tags in some way.
type Leaves = fn(&mut Window);

#[test]
fn a_typed_tag_is_kept_however_its_field_is_left() {
    let yesterday = today().pred_opt().unwrap();
    let ways: [(&str, Leaves); 7] = [
        ("Tab", |w| {
            w.press(Key::Tab);
        }),
        ("Shift and Tab", |w| {
            w.shortcut(Modifiers::SHIFT, Key::Tab);
        }),
        ("a click elsewhere", |w| {
            w.click("Back pain 4");
        }),
        ("another day", |w| {
            w.shortcut(Modifiers::ALT, Key::ArrowLeft);
        }),
        ("another page", |w| {
            w.ctrl(Key::Num3);
        }),
        ("its row", |w| {
            w.click("Tags: half-typed");
        }),
        ("another field", |w| {
            w.ctrl(Key::E);
        }),
    ];
    for (way, leave) in ways {
        let mut journal = Journal::default();
        let edit = Edit::Tags(yesterday, ["desk day".into()].into());
        journal.apply(edit).unwrap();
        let mut window = Desk::new().journal(journal).open();
        push(&mut window, "Tags: not noted");
        window.tab_to("Add a tag").types("garden");
        if way == "its row" {
            let row = window.harness.get_by_label_contains("Tags: ").rect();
            window.click_at(row.center());
        } else {
            leave(&mut window);
        }
        assert_eq!(in_file(&mut window).tags, ["garden"], "{way}");
    }
}

#[test]
fn letters_of_a_tag_that_is_offered_choose_it_and_are_none_themselves() {
    let yesterday = today().pred_opt().unwrap();
    for by_key in [false, true] {
        let mut journal = Journal::default();
        let edit = Edit::Tags(yesterday, ["desk day".into()].into());
        journal.apply(edit).unwrap();
        let mut window = Desk::new().journal(journal).open();
        push(&mut window, "Tags: not noted");
        window.tab_to("Add a tag").types("des");
        if by_key {
            window.press(Key::Tab).press(Key::Enter);
        } else {
            window.click("Add tag desk day");
        }
        assert_eq!(in_file(&mut window).tags, ["desk day"]);
    }
    let mut window = Desk::new().open();
    push(&mut window, "Tags: not noted");
    window.tab_to("Add a tag").types("gar").press(Key::Escape);
    assert!(window.saved().day(today()).is_none(), "Esc lets it go");
}

#[test]
fn a_check_in_of_a_past_day_asks_for_its_time() {
    let yesterday = today().pred_opt().unwrap();
    let mut journal = Journal::default();
    journal
        .apply(scored(yesterday, Some("08:10"), 6.0))
        .unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window
        .click("Scored again: once, 08:10")
        .tab_to("When it was scored again")
        .types("8:10")
        .press(Key::Enter);
    assert!(window.shows("The day was scored at 08:10 already. Choose another minute."));
    write(&mut window, "When it was scored again", "2000");
    window.types("3");
    let day = window.saved().day(yesterday).cloned().unwrap();
    assert_eq!((day.checkins.len(), day.checkins[1].time), (2, at("20:00")));
    assert!(window.says("Back pain") && window.shows("Scored again: 20:00, one of 2"));
    window.click("Remove the scores of 08:10");
    assert_eq!(window.saved().day(yesterday).unwrap().checkins.len(), 1);
    window.click("Undo removing the scores of 08:10");
    assert_eq!(window.saved().day(yesterday).unwrap().checkins.len(), 2);
}

#[test]
fn a_long_note_with_emoji_is_kept_letter_for_letter() {
    let mut window = Desk::new().open();
    letters_without_a_glyph_are_boxes(&window);
    window.click("Note: not noted");
    let role = egui::accesskit::Role::MultilineTextInput;
    window.harness.get_by_role(role).focus();
    window.harness.run();
    let note = "lifted \u{1f9f3} up the stairs\n".repeat(100_000 / 24);
    window.harness.event(Event::Paste(note.clone()));
    window.harness.run();
    window.press(Key::Tab);
    assert_eq!(in_file(&mut window).note.as_deref(), Some(note.as_str()));
    window.ctrl(Key::Z);
    assert_eq!(window.saved(), Journal::default());
}

#[test]
fn a_past_day_in_history_has_the_same_details() {
    let mut journal = Journal::default();
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    journal.apply(scored(date, None, 5.0)).unwrap();
    let next = date.succ_opt().unwrap();
    journal.apply(scored(next, None, 5.0)).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num2).click("Fri 20 Nov, Back pain 5");
    window.click("Tags: not noted");
    window.tab_to("Add a tag");
    window.types("garden").press(Key::Enter);
    assert_eq!(window.saved().day(date).unwrap().tags, ["garden"]);
    window.click("Sleep times: not noted");
    window.tab_to("To bed");
    window.types("2310").click("Sat 21 Nov, Back pain 5");
    let night = window.saved().day(date).unwrap().sleep.clone();
    assert_eq!(
        night.unwrap().bed,
        at("23:10"),
        "kept for the day it was typed on"
    );
    window.ctrl(Key::Num1);
    assert!(
        window.shows("Add a tag"),
        "what is open on one page is open on the other"
    );
}

#[test]
fn the_details_fit_every_size() {
    use egui::accesskit::Role;
    for (width, zoom) in [
        (1100.0, 1.0),
        (560.0, 1.0),
        (400.0, 1.0),
        (560.0, 2.0),
        (400.0, 2.0),
    ] {
        let mut window = Desk::new().demo(1).size(width, 4000.0).zoom(zoom).open();
        for detail in [
            "Sleep times",
            "Painkillers",
            "Where it hurts",
            "Other scores",
            "Tags",
            "Sessions: ",
            "Scored again",
            "Note",
        ] {
            let row = window.harness.query_all_by_label_contains(detail).next();
            row.unwrap_or_else(|| panic!("{detail} is not there"))
                .click();
            window.harness.run();
        }
        assert!(window.shows("Lower spine, not noted"), "{width} {zoom}");
        window.click("Another painkiller");
        write(&mut window, "When of the painkiller", "10:30 pm");
        write(
            &mut window,
            "Name of the painkiller",
            "naproxen from the night drawer",
        );
        assert!(
            window.shows("One less naproxen from the night drawer"),
            "{width} {zoom}"
        );
        for role in [
            Role::Button,
            Role::RadioButton,
            Role::TextInput,
            Role::SpinButton,
        ] {
            for node in window.harness.query_all_by_role(role) {
                let rect = node.rect();
                let inside = rect.left() >= -0.5 && rect.right() <= width / zoom + 0.5;
                assert!(inside, "{width} {zoom}: {node:?} at {rect:?}");
            }
        }
    }
}

/// The names of what has the keyboard, one a Tab.
fn walked(window: &mut Window, tabs: usize) -> Vec<String> {
    let names = (0..tabs).map(|_| window.press(Key::Tab).focused());
    names.collect()
}

#[test]
fn tab_goes_through_the_rows_the_details_the_right_column_and_the_rail() {
    let mut window = Desk::new().open();
    let names = walked(&mut window, 24);
    insta::assert_snapshot!(names.join("\n"));
}
