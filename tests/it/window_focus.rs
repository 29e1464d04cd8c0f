//! Where the keyboard is: always somewhere, near where it was, and in sight.

use egui::accesskit::Role;
use egui::{Event, Key, Rect, vec2};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Window, today};
use crate::window_import::{reading, until};
use crate::window_seen::{PAGES, Page};

/// The name of what has the keyboard; a text that was just put there may have none.
#[allow(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is of one lifetime"
)]
fn focused(window: &Window) -> Option<String> {
    window.harness.ctx.memory(egui::Memory::focused)?;
    let mut all = window
        .harness
        .query_all(By::new().predicate(|node| node.is_focused()));
    let node = all.next()?;
    let node = node.accesskit_node();
    Some(node.label().or_else(|| node.value()).unwrap_or_default())
}

#[track_caller]
fn assert_focused(window: &Window, name: &str) {
    assert_eq!(focused(window).as_deref(), Some(name));
}

fn put_into(window: &mut Window, field: &str) {
    let node = window.harness.get_by_role_and_label(Role::TextInput, field);
    node.focus();
    window.harness.run();
}

const WORDS: &str = "date,pain\n2026-01-30,4\n2026-01-31,bad\n2026-02-01,good\n";

fn words(window: &mut Window) {
    reading(window, "w.csv", WORDS.as_bytes());
}

/// Rows that the journal has otherwise.
fn differing(window: &mut Window) {
    brought_in(window);
    reading(window, "b.csv", b"date,pain\n2026-01-30,5\n2026-01-31,6\n");
    until(window, "can be brought in");
}

fn brought_in(window: &mut Window) {
    reading(window, "a.csv", b"date,pain\n2026-01-30,4\n2026-01-31,4\n");
    window.click("Show what comes in");
    until(window, "2 of 2 rows can be brought in");
    window.click("Bring in 2");
    window.saved();
}

fn taken_back(window: &mut Window) {
    brought_in(window);
    window.click("Undo");
}

#[test]
fn enter_goes_on_to_the_next_field_and_stays_where_there_is_none() {
    let mut window = Desk::new().open();
    words(&mut window);
    put_into(&mut window, "Score of bad");
    window.types("8").press(Key::Enter);
    assert_focused(&window, "Score of good");
    window.types("2").press(Key::Enter);
    let blanks = "Words that mean nothing was noted";
    assert_focused(&window, blanks);
    window.types("none").press(Key::Enter);
    assert_focused(&window, blanks);
    window.ctrl(Key::Num2);
    put_into(&mut window, "Search notes, tags and people");
    window.types("garden").press(Key::Enter);
    assert_focused(&window, "Search notes, tags and people");
}

#[test]
fn what_takes_the_place_of_a_button_has_the_keyboard() {
    for by_mouse in [false, true] {
        let mut window = Desk::new().open();
        brought_in(&mut window);
        if by_mouse {
            window.click("Undo");
        } else {
            window.tab_to("Undo").press(Key::Enter);
        }
        assert!(window.saved().is_empty());
        assert_focused(&window, "Look again");
    }
    let mut window = Desk::new().open();
    differing(&mut window);
    window.click("Choose otherwise\u{2026}");
    assert_focused(&window, "Take them as they are known");
    window.press(Key::Tab).press(Key::Enter);
    let is_list = |window: &Window| egui::Popup::is_any_open(&window.harness.ctx);
    assert!(is_list(&window), "the list of the first column comes next");
}

/// The names of the page's controls in the order of Tab, from the path on.
fn controls(window: &mut Window) -> Vec<String> {
    let mut all = vec![];
    put_into(window, "Path of the file");
    for _ in 0..60 {
        let Some(name) = focused(window).filter(|name| name != "Today") else {
            break;
        };
        all.push(name);
        window.press(Key::Tab);
    }
    all
}

#[test]
fn no_control_of_the_import_page_leaves_the_window_without_the_keyboard() {
    let states: [Page; 5] = [
        ("nothing", |window| {
            window.ctrl(Key::O);
        }),
        ("words", words),
        ("what differs", differing),
        ("brought in", brought_in),
        ("taken back", taken_back),
    ];
    let mut wrong = Vec::new();
    for (state, go) in states {
        let mut window = Desk::new().open();
        go(&mut window);
        let controls = controls(&mut window);
        assert!(controls.len() > 1, "{state}: {controls:?}");
        for (at, name) in controls.iter().enumerate() {
            // It asks the desktop.
            if name == "Choose a file\u{2026}" {
                continue;
            }
            for key in [Key::Enter, Key::Space] {
                let mut window = Desk::new().open();
                go(&mut window);
                put_into(&mut window, "Path of the file");
                for _ in 0..at {
                    window.press(Key::Tab);
                }
                let came = focused(&window);
                window.press(key);
                window.until("settled", |window| {
                    window.harness.state_mut().view_mut().import.busy.is_none()
                });
                window.harness.run();
                if came.as_ref() != Some(name) || focused(&window).is_none() {
                    wrong.push(format!("{state}: {key:?} on {name} ({came:?})"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What of the focused control is in sight, and all of it.
fn seen(window: &Window) -> Option<(Rect, Rect)> {
    let ctx = &window.harness.ctx;
    let id = ctx.memory(egui::Memory::focused)?;
    ctx.viewport(|view| {
        let passes = [&view.this_pass, &view.prev_pass];
        let mut found = passes.iter().filter_map(|pass| pass.widgets.get(id));
        found
            .next()
            .map(|widget| (widget.interact_rect, widget.rect))
    })
}

/// Whether the focused control is in sight, or as much of it as has room; nothing where none has the keyboard.
fn is_in_sight(window: &Window) -> Option<bool> {
    let (seen, all) = seen(window)?;
    let room = window.harness.ctx.content_rect().height() / 2.0 - 64.0;
    let least = all.height().min(room.max(24.0));
    let is_top = (seen.top() - all.top()).abs() < 1.0;
    let is_whole = seen.height() > all.height() - 1.0;
    Some(is_whole || is_top && seen.height() >= least)
}

/// Walks every page with Tab; each control that it leads to is in sight, or as much of it as has room.
fn walk(width: f32, height: f32, zoom: f32) {
    let mut wrong = Vec::new();
    let mut window = Desk::new().demo(1).size(width, height).zoom(zoom).open();
    for (page, go) in PAGES {
        // Each begins at its top.
        window.ctrl(Key::Num1);
        go(&mut window);
        let mut walked = std::collections::HashSet::new();
        for _ in 0..60 {
            window.harness.key_press(Key::Tab);
            // What lies in two things that scroll takes more than one pass.
            let is_there = (0..7).any(|_| {
                window.harness.run_steps(2);
                is_in_sight(&window) != Some(false)
            });
            let id = window.harness.ctx.memory(egui::Memory::focused);
            if id.is_some() && !walked.insert(id) {
                break;
            }
            if !is_there {
                let name = focused(&window).unwrap_or_default();
                wrong.push(format!("{page}: {name:?}: {:?}", seen(&window)));
            }
        }
        window.press(Key::Escape);
    }
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{width} x {height} at {zoom}:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn tab_leads_to_what_is_in_sight_in_the_smallest_window() {
    walk(400.0, 480.0, 1.0);
}

#[test]
fn tab_leads_to_what_is_in_sight_in_a_small_window() {
    walk(560.0, 760.0, 1.0);
}

#[test]
fn tab_leads_to_what_is_in_sight_in_large_type() {
    walk(560.0, 760.0, 2.0);
}

#[test]
fn tab_leads_to_what_is_in_sight_in_large_type_in_the_smallest_window() {
    walk(400.0, 480.0, 2.0);
}

/// Every control of Today and of the session's form that is in sight stays there while the text grows and shrinks.
#[test]
fn what_has_the_keyboard_stays_in_sight_while_the_text_grows() {
    let mut wrong = Vec::new();
    for form in [false, true] {
        let mut window = Desk::new().demo(1).size(560.0, 760.0).open();
        if form {
            window.ctrl(Key::N);
        }
        for _ in 0..40 {
            window.press(Key::Tab);
            for key in [Key::Plus, Key::Plus, Key::Plus, Key::Num0] {
                window.ctrl(key);
                if is_in_sight(&window) == Some(false) {
                    let name = focused(&window).unwrap_or_default();
                    let zoom = window.harness.ctx.zoom_factor();
                    wrong.push(format!("{form}: {name:?} at {zoom}: {:?}", seen(&window)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_opened_by_mouse_is_chosen_from_by_keyboard() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num6).click("Listed: All kinds");
    let is_open = |window: &Window| egui::Popup::is_any_open(&window.harness.ctx);
    assert!(is_open(&window));
    assert_focused(&window, "All kinds");
    window.press(Key::ArrowDown).press(Key::Enter);
    assert!(!is_open(&window), "a choice closes it");
    let name = focused(&window).unwrap();
    assert!(
        name.starts_with("Listed: ") && name != "Listed: All kinds",
        "{name}"
    );
    window.press(Key::Space);
    assert!(is_open(&window), "its button has the keyboard");
    window.press(Key::Escape);
    assert!(!is_open(&window));
    assert_focused(&window, &name);
}

#[test]
fn looking_again_brings_what_would_come_into_sight() {
    let mut window = Desk::new().size(400.0, 480.0).open();
    taken_back(&mut window);
    window.click("Look again");
    let title = "2 of 2 rows can be brought in";
    until(&mut window, title);
    window.harness.run();
    assert_focused(&window, title);
    let (seen, all) = seen(&window).unwrap();
    assert_eq!(seen, all);
}

#[test]
fn the_first_rows_say_how_many_more_there_are() {
    let mut window = Desk::new().open();
    let rows = (1..=28).map(|day| format!("2026-02-{day:02},4\n"));
    let rows = rows.collect::<Vec<_>>().concat();
    reading(
        &mut window,
        "m.csv",
        format!("date,pain\n{rows}").as_bytes(),
    );
    window.click("Show what comes in");
    until(&mut window, "28 of 28 rows can be brought in");
    assert!(window.shows("5 Feb 2026: Back pain 4") && !window.says("6 Feb 2026"));
    assert!(window.shows("and 23 more rows."));
}

#[test]
fn the_question_of_the_zone_names_no_column_that_only_a_reader_made() {
    let mut window = Desk::new().open();
    let text = "stamp,pain\n2026-10-01 22:30 UTC? -05:00,4\n2026-10-02 22:30 UTC? -05:00,5\n";
    reading(&mut window, "z.csv", text.as_bytes());
    window.click("Show what comes in");
    until(&mut window, "What did the clock on your wall say?");
    assert!(window.says("The times in this file may be in UTC."));
    assert!(window.says("2026-10-01 22:30 is 1 Oct 2026, 17:30"));
}

#[test]
fn the_page_scrolls_and_no_list_within_it() {
    for (page, title) in [(Key::Num2, "History"), (Key::Num6, "Sessions")] {
        let mut window = Desk::new().demo(5).size(560.0, 760.0).open();
        window.ctrl(page);
        let top = |window: &Window| {
            let mut all = window.harness.query_all_by_label(title);
            all.find(|node| node.accesskit_node().role() != Role::Tab)
                .map(|node| node.rect().top())
        };
        let rows = |window: &Window| {
            let all = window.harness.query_all_by_role(Role::ListBoxOption);
            all.count()
        };
        let before = top(&window).unwrap();
        window
            .harness
            .event(Event::PointerMoved(egui::pos2(300.0, 600.0)));
        window.harness.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, -4000.0),
            modifiers: egui::Modifiers::NONE,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
        });
        window.harness.run_steps(40);
        let moved = before - top(&window).unwrap();
        assert!((moved - 4000.0).abs() < 1.0, "{page:?}: {moved}");
        // What is out of sight is not drawn, however long the list is.
        assert!((5..40).contains(&rows(&window)), "{page:?}");
    }
}

#[test]
fn page_up_and_page_down_reach_what_is_only_read() {
    let mut window = Desk::new().demo(2).size(560.0, 480.0).open();
    window.ctrl(Key::Num9).answered();
    let top = |window: &Window| {
        let title = window.harness.get_by_label("Let a coin choose the weeks");
        title.rect().top()
    };
    let at_first = top(&window);
    window.press(Key::PageDown);
    window.harness.run();
    let moved = at_first - top(&window);
    assert!(moved > 200.0 && moved < 480.0, "{moved}");
    window.press(Key::PageUp);
    window.harness.run();
    assert!((top(&window) - at_first).abs() < 1.0);
}

#[test]
fn what_is_closed_by_a_key_gives_the_keyboard_back_to_what_opened_it() {
    // The form: left, and saved.
    for key in [Key::Escape, Key::Enter] {
        let mut window = Desk::new().open();
        window.tab_to("I had a session").press(Key::Enter);
        assert!(window.saves().is_some());
        window.press(key);
        assert!(window.saves().is_none());
        assert_focused(&window, "I had a session");
        window.click("I had a session").press(key);
        assert!(window.saves().is_none());
        assert_focused(&window, "I had a session");
    }
    // The form of a session that is there, from its own row.
    let mut window = Desk::new().open();
    window.ctrl(Key::E).press(Key::Enter);
    window.click("Sessions: Massage").tab_to("Edit Massage");
    window.press(Key::Enter);
    assert!(window.saves().is_some());
    window.press(Key::Enter);
    assert_focused(&window, "Edit Massage");
    window.ctrl(Key::Num6).tab_to("Add a session");
    window.press(Key::Enter).press(Key::Enter);
    assert!(window.saves().is_none());
    assert_focused(&window, "Add a session");
    // Menus, by the key that closes them.
    let mut window = Desk::new().demo(1).open();
    window.answered();
    for button in ["What else can be done with today", "Menu"] {
        window.ctrl(Key::Num1).tab_to(button);
        window.press(Key::Enter).press(Key::ArrowDown);
        assert_ne!(focused(&window).as_deref(), Some(button));
        window.press(Key::Escape);
        assert_focused(&window, button);
    }
    // By pointer nothing is given: digits go to the first blank score.
    let mut window = Desk::new().open();
    window.click("I had a session").click("Cancel").types("4");
    let day = window.saved().day(today()).cloned().unwrap();
    assert_eq!(day.checkins.len(), 1);
}
