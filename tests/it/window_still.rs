//! The page never moves under the hand, and another one starts at its top.

use std::collections::BTreeMap;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window, today};

/// A control: its role, its name up to what it holds, and which one of that name.
type Control = (String, String, usize);

/// Where each control is.
type Places = BTreeMap<Control, Rect>;

fn places(window: &Window) -> Places {
    let all = controls(window).into_iter();
    all.map(|(key, (rect, _))| (key, rect)).collect()
}

/// Where each control is, and the id by which the window knows it in the next frame: what is pushed or has the
/// keyboard is remembered by it.
fn controls(window: &Window) -> BTreeMap<Control, (Rect, String)> {
    let mut places = BTreeMap::new();
    for role in [
        Role::Button,
        Role::RadioButton,
        Role::SpinButton,
        Role::TextInput,
        Role::Tab,
    ] {
        for node in window.harness.query_all_by_role(role) {
            let label = node.accesskit_node().label().unwrap_or_default();
            let name = label.split(':').next().unwrap_or_default().to_owned();
            let mut key = (format!("{role:?}"), name, 0);
            while places.contains_key(&key) {
                key.2 += 1;
            }
            let id = format!("{:?}", node.accesskit_node().id());
            places.insert(key, (node.rect(), id));
        }
    }
    places
}

/// Does something, and holds that every control that is there before and after stays, but for those
/// that `may_move`.
fn still(
    window: &mut Window,
    what: &str,
    act: impl FnOnce(&mut Window),
    may_move: impl Fn(&str, Rect) -> bool,
) {
    let before = controls(window);
    act(window);
    let after = controls(window);
    let other = renamed(&before, &after);
    assert!(other.is_empty(), "{what} renames {other:?}");
    let both = before
        .iter()
        .filter_map(|(key, at)| Some((key, &at.0, &after.get(key)?.0)));
    let both: Vec<_> = both
        .filter(|(key, at, _)| !may_move(&key.1, **at))
        .collect();
    assert!(both.len() > 40, "{what}: {} controls", both.len());
    for (key, was, is) in both {
        assert_eq!(was.min, is.min, "{what} moves {key:?}");
    }
}

/// What the window knows by another id than before: a push that began on it would end nowhere, and the keyboard be
/// gone from it.
fn renamed(
    before: &BTreeMap<Control, (Rect, String)>,
    after: &BTreeMap<Control, (Rect, String)>,
) -> Vec<Control> {
    let other = before.iter().filter(|(key, (_, was))| {
        let is = after.get(*key);
        is.is_some_and(|(_, is)| is != was)
    });
    other.map(|(key, _)| key.clone()).collect()
}

#[test]
fn an_answer_that_comes_lets_go_of_no_control() {
    const PAGES: [(&str, Key); 7] = [
        ("Today", Key::Num1),
        ("History", Key::Num2),
        ("Trends", Key::Num3),
        ("Before & after", Key::Num4),
        ("What helps", Key::Num5),
        ("Sessions", Key::Num6),
        ("Report", Key::Num7),
    ];
    let mut lost = Vec::new();
    for (width, height) in SIZES {
        let mut waited = 0;
        for (page, key) in PAGES {
            let mut window = Desk::new().demo(10).size(width, height).open();
            window.ctrl(key);
            assert!(window.shows(page));
            if page == "Sessions" {
                let rows = window.harness.query_all_by_label_contains(", Massage ");
                let row = rows.map(|row| row.rect()).next().unwrap();
                window.click_at(row.center());
                assert!(window.shows("Edit the session"));
            }
            waited += usize::from(window.harness.state().is_working());
            let before = controls(&window);
            window.answered();
            let other = renamed(&before, &controls(&window)).into_iter();
            lost.extend(other.map(|control| format!("{width} {page}: {control:?}")));
        }
        assert!(waited > 4, "{waited} pages were seen before their answer");
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
#[should_panic(expected = "a planted fault moves")]
fn a_control_that_moves_is_found() {
    let mut window = Desk::new().open();
    let act = |window: &mut Window| {
        window.click("Where it hurts: not noted");
    };
    still(&mut window, "a planted fault", act, |_, _| false);
}

/// Windows with the rail and with tabs, in two columns and in one.
const SIZES: [(f32, f32); 3] = [(1100.0, 760.0), (1000.0, 620.0), (560.0, 760.0)];

#[test]
fn scoring_moves_nothing_from_the_first_click_on() {
    for (width, height) in SIZES {
        let mut window = Desk::new().size(width, height).open();
        // In one column the first steps below the day make way for the fortnight.
        let below = |name: &str, _: Rect| name == "Bring in a file";
        for (what, button) in [
            ("the first click", "Back pain 6"),
            ("the second", "Stiffness 3"),
            ("a change", "Back pain 4"),
            ("a blank", "Stiffness 3"),
        ] {
            let act = |window: &mut Window| {
                window.harness.get_by_label(button).click();
                window.harness.run();
            };
            still(&mut window, what, act, below);
        }
        let undo = |window: &mut Window| {
            window.ctrl(Key::Z);
        };
        still(&mut window, "undo", undo, below);
    }
}

#[test]
fn a_session_form_lies_over_the_page_and_moves_and_narrows_nothing_of_it() {
    for (width, height) in [(1100.0, 760.0), (1000.0, 620.0), (1600.0, 1000.0)] {
        let mut window = Desk::new().demo(1).size(width, height).open();
        window.answered();
        let whole = places(&window);
        for keys in [false, true] {
            let open = |window: &mut Window| {
                if keys {
                    window.ctrl(Key::E);
                } else {
                    window.harness.get_by_label("I had a session").click();
                    window.harness.run();
                }
                assert!(window.shows("Add a session"));
            };
            still(&mut window, "the form", open, |_, _| false);
            let more = |window: &mut Window| {
                let more = window.harness.get_by_label("More about the session");
                more.click();
                window.harness.run();
            };
            // What of the form stands below it moves, and the page scrolls as a whole where it has to.
            if height > 700.0 {
                still(&mut window, "all of the form", more, |name, at| {
                    at.left() > width / 2.0 && !name.starts_with("Back pain")
                });
            }
            window.press(Key::Escape);
            assert!(!window.shows("Add a session"));
        }
        let after = places(&window);
        let rows = whole
            .iter()
            .filter(|(key, _)| key.1.starts_with("Stiffness"));
        for (key, was) in rows {
            assert_eq!(after.get(key).map(Rect::size), Some(was.size()), "{key:?}");
        }
    }
}

#[test]
fn what_lies_behind_the_form_is_not_clicked_and_the_keyboard_passes_over_it() {
    let mut window = Desk::new().demo(1).open();
    window.answered();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    let (date, before) = (today().pred_opt().unwrap(), places(&window));
    let noted = window.saved().day(date).cloned();
    window.ctrl(Key::E).types("17:30");
    let at = |name: &str| window.harness.get_by_label(name).rect();
    let save = at(&window.saves().unwrap());
    let form = at("Add a session").union(at("Close the form")).union(save);
    let is_behind = |(key, at): &(&(String, String, usize), &Rect)| {
        form.contains_rect(**at).then(|| key.1.clone())
    };
    let behind: Vec<_> = before.iter().filter_map(|one| is_behind(&one)).collect();
    assert!(behind.len() > 4, "{behind:?}");
    let score = behind.iter().find(|name| name.starts_with("Back pain "));
    let score = at(score.unwrap()).center();
    window.click_at(score);
    assert_eq!(
        window.saved().day(date).cloned(),
        noted,
        "a score behind the form"
    );
    let mut passed = 0;
    for shift in [false, true] {
        for _ in 0..60 {
            if shift {
                window.shortcut(Modifiers::SHIFT, Key::Tab);
            } else {
                window.press(Key::Tab);
            }
            let name = window.focused();
            let name = name.split(':').next().unwrap_or_default().to_owned();
            assert!(!behind.contains(&name), "{name} has the keyboard");
            passed += usize::from(name == "With whom");
        }
    }
    assert!(window.shows("Add a session") && passed > 1);
}

#[test]
fn an_undo_to_nothing_moves_nothing() {
    // A session alone, taken back in a window that did not greet.
    let mut journal = unkink::model::journal::Journal::default();
    let id = unkink::model::session::SessionId::new("01M822PYEK5MXQQ7A8NPGNWN8T");
    let kind = unkink::model::session::Kind::MASSAGE;
    let session = unkink::model::session::Session::new(id, today(), kind);
    journal
        .apply(unkink::model::edit::Edit::put_session(session))
        .unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.click("Sessions: Massage").click("Edit Massage");
    window.click("Remove");
    assert!(!window.says("Good evening"), "it would push the rows down");
}

#[test]
fn a_detail_opens_below_what_is_above_it_and_scores_never_fold() {
    for (width, height) in SIZES {
        // Room for all of it: without, the page scrolls to what was opened, as a whole.
        let mut window = Desk::new().size(width, height + 900.0).open();
        window.types("4386");
        for detail in ["Note", "Tags", "Sleep times"] {
            let header = format!("{detail}: not noted");
            window.harness.get_by_label(&header).scroll_to_me();
            window.harness.run();
            let top = window.harness.get_by_label(&header).rect().top();
            let act = |window: &mut Window| {
                window.harness.get_by_label(&header).click();
                window.harness.run();
            };
            still(&mut window, detail, act, |_, at| at.top() > top + 1.0);
        }
        assert!(window.shows("Back pain 9"), "the scores stand as they were");
    }
}

fn top(window: &Window, name: &str) -> f32 {
    let all = window.harness.get_all_by_label(name);
    all.into_iter()
        .map(|node| node.rect().top())
        .fold(f32::INFINITY, f32::min)
}

#[test]
fn another_day_or_page_starts_at_its_top_and_the_help_gives_the_place_back() {
    let mut window = Desk::new().size(1000.0, 480.0).open();
    let down = |window: &mut Window| {
        window
            .harness
            .get_by_label("Note: not noted")
            .scroll_to_me();
        window.harness.run();
    };
    down(&mut window);
    assert!(top(&window, "Back pain 4") < 50.0);
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    assert!(window.shows("Saturday 21 November") && top(&window, "Back pain 4") > 100.0);
    down(&mut window);
    let place = top(&window, "Note: not noted");
    window.press(Key::F1);
    assert!(top(&window, "Help") > 50.0 && window.shows("Close help"));
    assert!(top(&window, "Close help") > 50.0);
    window.press(Key::F1);
    assert_eq!(top(&window, "Note: not noted"), place);
    window.ctrl(Key::Num8).ctrl(Key::Num1);
    assert!(top(&window, "Back pain 4") > 100.0);
    down(&mut window);
    window.shortcut(Modifiers::ALT, Key::Home);
    assert!(window.shows("Sunday 22 November") && top(&window, "Back pain 4") > 100.0);
}

/// The page at its top, in its middle and at its end.
const PLACES: [&str; 3] = ["Back pain 4", "Sleep times: not noted", "Note: not noted"];

#[test]
fn a_banner_that_comes_or_goes_moves_nothing_of_the_page() {
    const GONE: &str = "The journal\u{2019}s file is gone. Everything is still here.";
    for (width, height) in SIZES {
        for place in PLACES {
            let mut window = Desk::new().size(width, height).open();
            window.types("4386").saved();
            window.harness.get_by_label(place).scroll_to_me();
            window.harness.run();
            let button = |name: &str, _: Rect| name == "Write it now";
            let come = |window: &mut Window| {
                std::fs::remove_file(&window.path).unwrap();
                window.until(GONE, |window| window.shows(GONE));
            };
            still(&mut window, "a banner that comes", come, button);
            let rect = window.harness.get_by_label(GONE).rect();
            let whole = window.harness.ctx.content_rect();
            assert!(whole.contains_rect(rect), "{rect:?} is not seen");
            let go = |window: &mut Window| {
                window.harness.get_by_label("Write it now").click();
                window.until("no banner", |window| !window.shows(GONE));
            };
            still(&mut window, "a banner that goes", go, button);
        }
    }
}
