//! The window's promises, each tested the way a person meets it.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::store::Store;
use unkink::ui::status::Status;

use crate::desk::{Desk, Window, today};

fn scores(window: &Window) -> [Option<f64>; 4] {
    [
        MetricId::PAIN,
        MetricId::STIFFNESS,
        MetricId::SLEEP,
        MetricId::MOOD,
    ]
    .map(|id| window.score(today(), &id))
}

/// Opens the note and puts the keyboard into it.
fn write_note(window: &mut Window) {
    window.click("Note: not noted");
    let role = egui::accesskit::Role::MultilineTextInput;
    window.harness.get_by_role(role).focus();
    window.harness.run();
}

#[test]
fn four_digits_log_a_day_and_the_file_holds_them() {
    let mut window = Desk::new().open();
    assert!(window.says("Good evening. How was today?"));
    window.types("4386");
    let journal = window.saved();
    let day = journal.day(today()).unwrap();
    let expected = [
        ("pain", 4.0),
        ("stiffness", 3.0),
        ("sleep", 8.0),
        ("mood", 6.0),
    ];
    for (id, value) in expected {
        assert_eq!(day.score(&MetricId::new(id)), Some(value), "{id}");
    }
    assert_eq!(day.checkins.len(), 1, "one evening is one check-in");
    assert_eq!(day.checkins[0].time.unwrap().to_string(), "20:15:00");
    assert!(window.shows("Saved 20:15"));
    assert!(window.harness.get_by_label("I had a session").is_focused());
}

#[test]
fn digits_typed_faster_than_the_frames_are_all_kept() {
    let mut window = Desk::new().open();
    for digit in ["1", "0", "3", "8", "6"] {
        window.harness.event(Event::Text(digit.into()));
    }
    window.harness.run();
    assert_eq!(
        scores(&window),
        [Some(10.0), Some(3.0), Some(8.0), Some(6.0)]
    );
}

#[test]
fn tenths_belong_to_the_digit_before_their_point_and_to_no_other_row() {
    let mut window = Desk::new().open();
    window.types("4.5").types("3").types("7,5").types("10.5");
    assert_eq!(
        scores(&window),
        [Some(4.5), Some(3.0), Some(7.5), Some(10.0)]
    );
    let mut window = Desk::new().open();
    for key in ["6", ".", "5", "2"] {
        window.harness.event(Event::Text(key.into()));
    }
    window.harness.run();
    assert_eq!(scores(&window), [Some(6.5), Some(2.0), None, None]);
}

#[test]
fn a_0_right_after_a_1_makes_it_a_10_and_leaves_the_next_row_alone() {
    let mut window = Desk::new().open();
    window.types("10");
    assert_eq!(scores(&window), [Some(10.0), None, None, None]);
    window.types("0");
    assert_eq!(scores(&window), [Some(10.0), Some(0.0), None, None]);
}

#[test]
fn a_0_some_time_after_a_1_is_the_next_rows_0() {
    let mut window = Desk::new().open();
    window.types("1");
    window.harness.run_steps(60); // a second of the harness's clock
    window.types("0");
    assert_eq!(scores(&window), [Some(1.0), Some(0.0), None, None]);
}

#[test]
fn a_second_click_on_a_score_makes_it_blank_and_never_0() {
    let mut window = Desk::new().open();
    window.click("Back pain 6");
    assert_eq!(scores(&window)[0], Some(6.0));
    window.click("Back pain 6");
    assert_eq!(scores(&window)[0], None);
    assert!(window.saved().is_empty());
}

#[test]
fn arrows_home_end_and_delete_work_on_the_focused_row() {
    let mut window = Desk::new().open();
    let pain = |window: &Window| scores(window)[0];
    window
        .press(Key::ArrowRight)
        .press(Key::ArrowRight)
        .press(Key::ArrowRight);
    assert_eq!(pain(&window), Some(2.0), "from blank to 0, then 1, then 2");
    window.press(Key::ArrowLeft);
    assert_eq!(pain(&window), Some(1.0));
    window.press(Key::Delete);
    assert_eq!(pain(&window), None);
    window
        .press(Key::End)
        .press(Key::ArrowUp)
        .press(Key::ArrowDown)
        .press(Key::Home);
    assert_eq!(scores(&window), [Some(10.0), Some(0.0), None, None]);
}

#[test]
fn undo_and_redo_say_what_they_change() {
    let mut window = Desk::new().open();
    window.types("43");
    assert!(window.shows("Undo stiffness 3"));
    window.ctrl(Key::Z);
    assert!(window.shows("Undo back pain 4") && window.shows("Redo stiffness 3"));
    window.ctrl(Key::Z);
    assert_eq!(scores(&window), [None; 4]);
    window
        .ctrl(Key::Y)
        .shortcut(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(scores(&window), [Some(4.0), Some(3.0), None, None]);
    let journal = window.saved();
    assert_eq!(
        journal.day(today()).unwrap().score(&MetricId::PAIN),
        Some(4.0)
    );
}

#[test]
fn days_are_walked_by_keyboard_and_the_future_is_closed() {
    let mut window = Desk::new().open();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    assert!(window.shows("Saturday 21 November"));
    window.types("5");
    let yesterday = today().pred_opt().unwrap();
    let journal = window.saved();
    let day = journal.day(yesterday).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(5.0));
    assert_eq!(day.checkins[0].time, None, "past days get no time");
    window
        .shortcut(Modifiers::ALT, Key::ArrowRight)
        .shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.shows("Sunday 22 November"));
    assert!(
        window
            .harness
            .get_by_label("Next day")
            .accesskit_node()
            .is_disabled()
    );
    assert!(window.says("yesterday 5"), "yesterday is a hint");
    assert_eq!(scores(&window)[0], None, "and never a default");
}

#[test]
fn a_note_is_kept_when_its_field_is_left() {
    let mut window = Desk::new().open();
    write_note(&mut window);
    window.types("long drive");
    window.ctrl(Key::Num3);
    let journal = window.saved();
    assert_eq!(
        journal.day(today()).unwrap().note.as_deref(),
        Some("long drive")
    );
    window.ctrl(Key::Z);
    assert!(window.saved().is_empty());
}

#[test]
fn a_half_typed_note_stays_with_its_own_day() {
    let mut window = Desk::new().open();
    write_note(&mut window);
    window.types("sore");
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    let journal = window.saved();
    assert_eq!(journal.days().len(), 1);
    assert_eq!(journal.day(today()).unwrap().note.as_deref(), Some("sore"));
}

#[test]
fn a_session_is_added_changed_and_removed_by_keyboard_and_buttons() {
    let mut window = Desk::new().open();
    window
        .ctrl(Key::E)
        .types("17:30")
        .click("More about the session")
        .click("60 minutes")
        .click("flare");
    window.harness.get_by_label("With whom").focus();
    window.harness.run();
    window.types("Ana").press(Key::Enter);
    let journal = window.saved();
    let session = &journal.sessions()[0];
    assert_eq!(
        (session.date, session.minutes, session.with.as_deref()),
        (today(), Some(60), Some("Ana"))
    );
    assert_eq!(session.time.unwrap().to_string(), "17:30:00");

    window
        .click("Sessions: Massage 17:30, 60 min, Ana")
        .click("Edit Massage 17:30, 60 min, Ana")
        .click("45 minutes")
        .save_session();
    assert_eq!(window.saved().sessions()[0].minutes, Some(45));
    window
        .ctrl(Key::Num6)
        .click("22 Nov, Massage 17:30, 45 min, Ana")
        .click("Edit the session")
        .click("Remove");
    assert!(window.saved().sessions().is_empty());
    assert!(window.shows("Undo removing a session"));
    window.ctrl(Key::Z);
    assert_eq!(window.saved().sessions().len(), 1);
}

#[test]
fn a_wrong_time_is_said_at_its_field_and_nothing_typed_is_lost() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E).types("27:10").press(Key::Enter);
    assert!(window.shows("27:10 is not a time. Write one like 23:10, 2310 or 11:10 pm."));
    assert!(window.shows("Add a session"), "the form stays open");
    assert!(window.saved().sessions().is_empty());
    window.press(Key::Escape);
    assert!(!window.shows("Add a session"));
}

#[test]
fn a_second_check_in_is_one_click_away_and_its_mean_is_said() {
    let mut journal = Journal::default();
    let morning = chrono::NaiveTime::from_hms_opt(8, 10, 0);
    let edit = Edit::Score {
        date: today(),
        time: morning,
        metric: MetricId::PAIN,
        value: Some(6.0),
    };
    journal.apply(edit).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window
        .click("Scored again: once, 08:10")
        .click("Score again now")
        .types("3");
    let journal = window.saved();
    let day = journal.day(today()).unwrap();
    assert_eq!(day.checkins.len(), 2);
    assert_eq!(day.score(&MetricId::PAIN), Some(4.5));
    assert!(window.shows("Scores of 08:10") && window.shows("Scores of 20:15"));
    window.click("Scores of 08:10").click("Back pain 5");
    assert_eq!(
        window.saved().day(today()).unwrap().score(&MetricId::PAIN),
        Some(4.0)
    );
}

#[test]
fn a_failed_save_stays_visible_and_loses_nothing() {
    let mut window = Desk::new().open();
    window.types("4");
    window.saved();
    // Nothing can be written where a folder stands in the place of the lock.
    let lock = window.folder.path().join("journal.json.lock");
    std::fs::remove_file(&lock).unwrap();
    std::fs::create_dir(&lock).unwrap();
    window.types("3");
    window.until("not saved", |window| {
        window.harness.state().document().status().is_failed()
    });
    assert!(window.shows("Not saved"));
    assert!(window.says("Your changes are still here."));
    let named = lock.display().to_string();
    assert!(window.says(&named), "what is in the way is named");
    window.types("8");
    assert_eq!(
        scores(&window),
        [Some(4.0), Some(3.0), Some(8.0), None],
        "typing goes on"
    );
    std::fs::remove_dir(&lock).unwrap();
    window.click("Try again");
    let journal = window.saved();
    assert_eq!(
        journal.day(today()).unwrap().score(&MetricId::SLEEP),
        Some(8.0)
    );
    assert!(!window.says("Your changes are still here."));
}

#[test]
fn what_another_program_wrote_meanwhile_is_kept_together_with_what_was_typed() {
    let mut window = Desk::new().demo(1).open();
    let note = Edit::Note(today(), Some("from the command line".into()));
    let store = Store::at(&window.path);
    store.update(|journal| journal.apply(note)).unwrap();
    window.click("Back pain 9");
    let journal = window.saved();
    let day = journal.day(today()).unwrap();
    assert_eq!(day.note.as_deref(), Some("from the command line"));
    assert!(day.scores(&MetricId::PAIN).any(|(_, value)| value == 9.0));
}

#[test]
fn a_journal_edited_elsewhere_is_shown_but_not_written_until_it_is_accepted() {
    let whole = Desk::new().demo(1).open();
    let text = std::fs::read_to_string(&whole.path).unwrap();
    let edited = text.replacen("\"note\": \"", "\"note\": \"x", 1);
    assert_ne!(text, edited);
    std::fs::write(&whole.path, &edited).unwrap();
    let Window {
        harness, folder, ..
    } = whole;
    drop(harness);
    let mut window = Desk::new().open_in(folder);
    assert!(window.shows("This journal was changed outside Unkink. Nothing has been overwritten."));
    window.click("Back pain 9");
    assert!(window.says("This window can only read."));
    assert_eq!(std::fs::read_to_string(&window.path).unwrap(), edited);
    window.click("Look at both");
    window.until("compared", |window| window.shows("Take it as it is"));
    window.click("Take it as it is");
    window.until("taken", |window| {
        matches!(window.harness.state().document().status(), Status::Saved(_))
    });
    window.click("Back pain 9");
    assert!(window.saved().day(today()).is_some());
}

#[test]
fn a_damaged_journal_is_left_as_it_is_and_the_place_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = b"{\n\"format\": \"unkink-journal\",\n\"version\": 1,\n\"days\": {,}\n}\n";
    std::fs::write(folder.path().join("journal.json"), bytes).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.says("can\u{2019}t be read. It has not been touched."));
    assert!(window.says("ine 4"));
    window.types("4386").ctrl(Key::S);
    assert_eq!(std::fs::read(&window.path).unwrap(), bytes);
}

#[test]
fn the_example_stays_apart_from_the_own_journal() {
    let mut window = Desk::new().open();
    window.click("Open an example journal");
    assert!(window.shows("This is an example. Nothing here is yours."));
    window.click("Back pain 9").click("Start my own");
    assert!(window.says("Good evening. How was today?"));
    window.harness.run();
    assert!(!window.path.exists(), "nothing was written");
}

#[test]
fn history_finds_a_note_and_changes_a_day_at_once() {
    let mut journal = Journal::default();
    for (day, note) in [(3, "garden"), (4, "desk day"), (5, "long drive")] {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        journal.apply(Edit::Note(date, Some(note.into()))).unwrap();
        let edit = Edit::Score {
            date,
            time: None,
            metric: MetricId::PAIN,
            value: Some(5.0),
        };
        journal.apply(edit).unwrap();
    }
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::F).types("garden");
    assert!(window.shows("Tue 3 Nov, Back pain 5") && !window.shows("Wed 4 Nov, Back pain 5"));
    window.click("Tue 3 Nov, Back pain 5").click("Back pain 2");
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
    assert_eq!(
        window.saved().day(date).unwrap().score(&MetricId::PAIN),
        Some(2.0)
    );
    window.ctrl(Key::F).types("xyz");
    assert!(window.says("No day matches"));
    window.click("Clear search");
    assert!(window.shows("Sun 22 Nov, no entry"), "all days again");
}

#[test]
fn a_file_from_another_app_is_previewed_brought_in_and_taken_back() {
    let mut window = Desk::new().open();
    let file = window.folder.path().join("other.csv");
    std::fs::write(
        &file,
        "date,Pain,Mood\n2026-11-20,6,5\n2026-11-21,4,\n31.02.2026,3,3\n",
    )
    .unwrap();
    window.click("Bring in a file from another app");
    window.harness.get_by_label("Path of the file").focus();
    window.harness.run();
    window.types(&file.display().to_string()).click("Read it");
    window.until("read", |window| window.says("3 rows"));
    window.click("Show what comes in");
    window.until("looked at", |window| {
        window.shows("2 of 3 rows can be brought in")
    });
    assert!(window.says("31.02.2026"), "the refused row is named");
    window.click("Bring in 2");
    let journal = window.saved();
    assert_eq!(journal.days().len(), 2);
    let last = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    assert_eq!(
        journal.day(last).unwrap().score(&MetricId::MOOD),
        None,
        "a blank cell is missing, not 0"
    );
    window.click("Undo bringing in a file");
    assert!(window.saved().is_empty());
}

#[test]
fn after_midnight_a_blank_yesterday_is_still_the_day() {
    let mut journal = Journal::default();
    let id = SessionId::new("a");
    let long_ago = chrono::NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
    journal
        .apply(Edit::put_session(Session::new(id, long_ago, Kind::MASSAGE)))
        .unwrap();
    let night = today().succ_opt().unwrap().and_hms_opt(0, 40, 0).unwrap();
    let mut window = Desk::new().journal(journal).now(night).open();
    assert!(window.shows("It is past midnight. This is still Sunday 22 November."));
    window.types("5");
    assert_eq!(
        window.saved().day(today()).unwrap().score(&MetricId::PAIN),
        Some(5.0)
    );
    window.click("Go to Monday");
    assert!(window.shows("Monday 23 November"));
}

#[test]
fn every_page_is_reachable_in_the_narrowest_window() {
    let mut window = Desk::new().demo(1).size(400.0, 480.0).open();
    for page in ["Before & after", "Sessions"] {
        window.click("More").click(page);
    }
    assert!(window.shows("Add a session"));
    window.click("Today").click("Help");
    assert!(window.says("Where your journal is"));
}

#[test]
fn every_page_is_drawn_in_every_size_theme_and_text_size() {
    let pages = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num6,
        Key::Num8,
        Key::F1,
    ];
    for (width, height) in [(1100.0, 760.0), (560.0, 760.0), (400.0, 480.0)] {
        for zoom in [1.0, 1.25, 2.0] {
            let mut window = Desk::new().demo(10).size(width, height).zoom(zoom).open();
            for page in pages {
                let modifiers = if page == Key::F1 {
                    Modifiers::NONE
                } else {
                    Modifiers::COMMAND
                };
                window.shortcut(modifiers, page);
                nothing_hangs_out(&window, [width / zoom, height / zoom]);
            }
        }
    }
}

#[test]
fn the_day_of_the_page_is_never_cut() {
    use egui::accesskit::Role;
    for width in [320.0, 400.0, 560.0, 700.0, 900.0, 1100.0, 1600.0] {
        for zoom in [1.0, 1.5, 2.0] {
            let mut window = Desk::new().demo(2).size(width, 760.0).zoom(zoom).open();
            // Today, yesterday (with the way back), and a Wednesday of September.
            for walks in [0, 1, 59] {
                for _ in 0..walks {
                    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
                }
                let mut buttons = window.harness.query_all_by_role(Role::Button);
                let about = |node: &egui_kittest::Node<'_>| {
                    let said = node.accesskit_node().description().unwrap_or_default();
                    said.starts_with("Opens a calendar")
                };
                let day = buttons.find(about).unwrap();
                let words = day.accesskit_node().label().unwrap();
                let size = if width / zoom >= 800.0 { 26.0 } else { 22.0 };
                let font = unkink::ui::theme::font(size);
                let color = egui::Color32::BLACK;
                let galley = window
                    .harness
                    .ctx
                    .fonts_mut(|fonts| fonts.layout_no_wrap(words.clone(), font, color));
                let room = day.rect().width();
                assert!(
                    room >= galley.size().x,
                    "{words}: {room} at {width}, {zoom}"
                );
                for today in window.harness.query_all_by_label("Back to today") {
                    let high = today.rect().height();
                    assert!(high <= 40.5, "Today is broken at {width}, {zoom}: {high}");
                }
            }
        }
    }
}

/// No button stands past the right edge, and no two of them on each other.
fn nothing_hangs_out(window: &Window, [width, height]: [f32; 2]) {
    use egui::accesskit::Role;
    let roles = [Role::Button, Role::Tab, Role::ComboBox];
    let mut rects = Vec::new();
    for node in roles
        .iter()
        .flat_map(|role| window.harness.query_all_by_role(*role))
    {
        let rect = node.rect();
        assert!(
            rect.right() <= width + 0.5,
            "{:?} hangs out: {rect:?}",
            node.accesskit_node().label()
        );
        rects.push(rect);
    }
    // What scrolls away under the foot bar is covered by it.
    let foot = height - 48.0;
    rects.retain(|rect| rect.bottom() <= foot);
    for (i, a) in rects.iter().enumerate() {
        for b in &rects[i + 1..] {
            let shared = a.intersect(*b);
            assert!(
                !(shared.width() > 1.0 && shared.height() > 1.0),
                "{a:?} on {b:?}"
            );
        }
    }
}

#[test]
fn the_titles_of_pages_are_never_covered_by_their_buttons() {
    for (width, zoom) in [(1100.0, 1.0), (560.0, 1.0), (560.0, 2.0), (400.0, 1.0)] {
        let mut window = Desk::new().demo(1).size(width, 760.0).zoom(zoom).open();
        window.ctrl(Key::Num3);
        let role = egui::accesskit::Role::Label;
        let title = window.harness.get_by_role_and_label(role, "Trends").rect();
        for words in ["30 days", "90 days", "1 year", "all"] {
            let button = window.harness.get_by_label(words).rect();
            let shared = title.intersect(button);
            assert!(
                shared.width() <= 0.0 || shared.height() <= 0.0,
                "{words} at {width}, {zoom}"
            );
            assert!(
                button.right() <= width / zoom + 0.5,
                "{words} hangs out at {width}, {zoom}"
            );
        }
    }
}

#[test]
fn an_empty_journal_has_words_on_every_page() {
    let mut window = Desk::new().open();
    let words = [
        (Key::Num2, "No days yet."),
        (Key::Num3, "Lines appear after 4 days."),
        (Key::Num4, "Nothing to lay side by side yet."),
        (Key::Num6, "No sessions yet."),
    ];
    for (page, words) in words {
        window.ctrl(page);
        assert!(window.says(words), "{words}");
    }
}

#[test]
fn charts_say_in_words_what_they_show() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num3);
    assert!(window.says("Back pain: ") && window.says("days scored, mean"));
    window.ctrl(Key::Num4).answered().click("Raw days");
    assert!(window.says("includes the natural drift back of a bad spell"));
}

#[test]
fn the_trends_are_walked_by_arrow_keys_and_enter_opens_the_day() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num3);
    window
        .harness
        .get_by_label("Trends: arrow keys walk the days")
        .focus();
    window.harness.run();
    window
        .press(Key::ArrowLeft)
        .press(Key::ArrowLeft)
        .press(Key::Enter);
    assert!(window.shows("Saturday 21 November"));
}

#[test]
fn the_answer_is_a_sentence_and_the_numbers_are_one_click_away() {
    let mut window = Desk::new().demo(2).open();
    window.answered();
    assert!(window.shows("Does massage help your back pain?"));
    window.click("See how it was worked out").answered();
    assert!(window.says("your back pain was"));
    assert!(!window.shows("95 % interval"));
    window.click("How it is worked out");
    assert!(window.shows("95 % interval"));
    window.click("Score: Back pain").click("Sleep").answered();
    assert!(window.shows("Does massage help your sleep?"));
}

#[test]
fn the_answer_follows_a_change_of_the_journal() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num4).answered();
    let sessions = window.harness.state().document().journal().sessions();
    let last = sessions
        .iter()
        .rfind(|s| s.kind == Kind::MASSAGE)
        .unwrap()
        .id
        .clone();
    let counted = |window: &Window| {
        let all = window.harness.root().children_recursive();
        let said = all.filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or(node.value())
        });
        said.filter(|said| said.contains("massages count"))
            .collect::<Vec<_>>()
    };
    let before = counted(&window);
    window.ctrl(Key::Num6);
    let row = window
        .harness
        .query_all_by_label_contains(", Massage ")
        .next();
    let name = row.unwrap().accesskit_node().label().unwrap();
    window
        .click(&name)
        .click("Edit the session")
        .click("Remove")
        .ctrl(Key::Num4)
        .answered();
    window.answered();
    let after = counted(&window);
    assert!(
        !before.is_empty() && !after.is_empty() && before != after,
        "{last} is gone: {before:?}, {after:?}"
    );
}

#[test]
fn the_main_question_is_written_down_with_an_entry_and_never_by_looking() {
    let mut window = Desk::new().demo(2).open();
    window.answered();
    window.ctrl(Key::Num4).answered();
    let asked = |window: &Window| {
        let journal = window.harness.state().document().journal();
        journal.main_question().cloned()
    };
    assert_eq!(asked(&window), None, "only looked at");
    assert!(!window.says("main question"));
    window.ctrl(Key::Num1).click("Back pain 9").answered();
    let written = asked(&window).expect("written beside the score");
    assert_eq!((written.since, &written.metric), (today(), &MetricId::PAIN));
    assert_eq!(window.saved().main_question(), Some(&written));
    // Undo takes back the score; the answer has been seen.
    window.ctrl(Key::Z).answered();
    assert_eq!(asked(&window), Some(written));
    window.ctrl(Key::Num4).answered();
    assert!(window.says("Your main question, written down on 22 Nov 2026, after these sessions."));
}

#[test]
fn another_look_is_called_that_and_becomes_the_main_question_on_purpose() {
    let mut window = Desk::new().demo(2).open();
    window.ctrl(Key::Num4).answered();
    window.click("Score: Back pain").click("Mood").answered();
    assert!(window.says("One of several looks."));
    window.click("Make this the main question").answered();
    assert!(window.says("Your main question, written down on 22 Nov 2026, after these sessions."));
    assert!(!window.shows("Make this the main question"));
    let saved = window.saved();
    assert_eq!(saved.main_question().unwrap().metric, MetricId::MOOD);
    // Today's card answers it from now on; undo brings the old one back.
    window.ctrl(Key::Num1).answered();
    assert!(window.shows("Does massage help your mood?"));
    window.ctrl(Key::Z).answered();
    assert!(window.shows("Does massage help your back pain?"));
}
