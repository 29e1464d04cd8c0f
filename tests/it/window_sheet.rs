//! The sheet of a day at every size: its bar stays, its rulers are whole, its details open in place.

use chrono::{Datelike as _, NaiveDate};
use egui::accesskit::Role;
use egui::epaint::Shape;
use egui::{Event, Key, LayerId, Modifiers, PointerButton, Pos2, Rect, pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::area::Area;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::ui::details::Detail;

use crate::desk::{Desk, Window, today};
use crate::window_seen::drawn;

/// Windows in points, and the size of their text.
const SIZES: [([f32; 2], f32); 9] = [
    ([400.0, 480.0], 1.0),
    ([400.0, 480.0], 2.0),
    ([560.0, 760.0], 1.0),
    ([560.0, 760.0], 2.0),
    ([900.0, 700.0], 1.0),
    ([900.0, 700.0], 2.0),
    ([1100.0, 760.0], 1.0),
    ([1100.0, 760.0], 2.0),
    ([1600.0, 1000.0], 1.0),
];

/// The windows that have room for a bar that stays.
const ROOMY: [[f32; 2]; 5] = [
    [400.0, 480.0],
    [560.0, 760.0],
    [900.0, 700.0],
    [1100.0, 760.0],
    [1600.0, 1000.0],
];

fn rect(window: &Window, label: &str) -> Rect {
    window.harness.get_by_label(label).rect()
}

/// The card that holds `inner`.
fn card(window: &Window, inner: Rect) -> Rect {
    let shapes = drawn(window).into_iter();
    let rects = shapes.filter_map(|(_, shape)| match shape {
        Shape::Rect(rect) if rect.corner_radius.nw == 12 => Some(rect.rect),
        _ => None,
    });
    let mut holding: Vec<_> = rects.filter(|card| card.contains_rect(inner)).collect();
    holding.sort_by(|a, b| a.area().total_cmp(&b.area()));
    holding[0]
}

#[test]
fn another_day_and_page_begin_at_their_top_though_a_region_had_the_keyboard() {
    for (in_row, is_filled) in [(false, false), (true, false), (false, true), (true, true)] {
        let mut window = Desk::new().size(1100.0, 500.0).open();
        if is_filled {
            window.shortcut(Modifiers::ALT, Key::ArrowLeft);
            window.types("4387").answered();
            window.shortcut(Modifiers::ALT, Key::ArrowRight).answered();
        }
        window.click("Where it hurts: not noted").answered();
        window.harness.run_steps(60);
        window.click("Neck, not noted").answered();
        window.harness.run_steps(20);
        if !in_row {
            window.press(Key::ArrowUp).answered();
        }
        assert!(window.focused().starts_with("Neck"));
        let first = if is_filled { "" } else { "Back pain: blank" };
        for (modifiers, key, focused) in [
            (Modifiers::ALT, Key::ArrowLeft, first),
            (Modifiers::COMMAND, Key::Num2, ""),
            (Modifiers::COMMAND, Key::Num1, first),
        ] {
            window.shortcut(modifiers, key).answered();
            window.harness.run_steps(20);
            let at = format!("{in_row} {is_filled} {key:?}");
            assert_eq!(window.focused(), focused, "{at}");
            if key != Key::Num2 {
                let row = window.harness.get_by_label_contains("Back pain:").rect();
                assert!(row.top() > 0.0 && row.bottom() < 250.0, "{at}: {row:?}");
            }
        }
    }
}

#[test]
fn the_cells_of_a_score_are_equal_on_one_line_and_fill_their_card() {
    for ([width, height], zoom) in SIZES {
        let at = format!("{width} x {height} at {zoom}");
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        window.harness.get_by_label("Back pain 5").scroll_to_me();
        window.harness.run();
        let cells: Vec<_> = (0..=10)
            .map(|value| rect(&window, &format!("Back pain {value}")))
            .collect();
        let whole = cells[0].union(cells[10]);
        for cell in &cells {
            assert!((cell.width() - whole.width() / 11.0).abs() < 0.1, "{at}");
            assert_eq!(cell.top(), cells[0].top(), "{at}");
        }
        let card = card(&window, whole);
        let padding = match width / zoom {
            width if width < 300.0 => 8.0,
            width if width < 520.0 => 16.0,
            _ => 24.0,
        };
        for space in [whole.left() - card.left(), card.right() - whole.right()] {
            assert!((space - padding).abs() < 1.5, "{at}: {space} beside");
        }
        let row = rect(&window, "Stiffness: blank").top() - rect(&window, "Back pain: blank").top();
        assert!(row >= 103.0, "{at}: {row} from score to score");
    }
}

/// What of the bar stays where it is.
fn bar(window: &Window) -> Vec<Rect> {
    let buttons = ["Previous day", "Next day", "I had a session"];
    buttons.map(|name| rect(window, name)).to_vec()
}

#[test]
fn the_bar_stays_while_the_page_is_scrolled_and_shows_the_scores_that_are_out_of_sight() {
    const SCORES: &str = "Back pain 4, Stiffness 3, Sleep last night 8, Mood 6";
    // Low, so that there is much to scroll; the tests of the still page have others.
    for width in [400.0, 560.0, 900.0, 1100.0, 1600.0] {
        let mut window = Desk::new().size(width, 480.0).open();
        window.types("4386");
        let was = bar(&window);
        assert!(!window.shows(SCORES) && window.shows("today"), "{width}");
        window.click("Where it hurts: not noted");
        window.click("Note: not noted");
        assert_eq!(bar(&window), was, "{width}");
        assert!(window.shows(SCORES), "{width}");
        window.click("Back pain 4");
        assert_eq!(bar(&window), was, "{width}");
        assert!(!window.shows(SCORES), "{width}");
    }
}

/// Turns the wheel with the pointer here.
fn wheel(window: &mut Window, at: Pos2, down: f32) {
    window.harness.event(Event::PointerMoved(at));
    window.harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -down),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
    });
    window.harness.run_steps(40);
}

#[test]
fn the_wheel_over_the_bar_moves_the_page_too() {
    let mut window = Desk::new().demo(1).size(900.0, 700.0).open();
    let bar = rect(&window, "Previous day").center();
    let was = rect(&window, "Back pain 4").top();
    wheel(&mut window, bar, 120.0);
    let moved = was - rect(&window, "Back pain 4").top();
    assert!((moved - 120.0).abs() < 1.0, "by the bar: {moved}");
    wheel(&mut window, pos2(bar.x, 400.0), -120.0);
    assert_eq!(rect(&window, "Back pain 4").top(), was, "over the page");
    assert_eq!(rect(&window, "Previous day").center(), bar);
}

#[test]
fn the_days_move_nothing_of_the_bar_and_another_year_is_written() {
    for [width, height] in ROOMY {
        let now = NaiveDate::from_ymd_opt(2027, 1, 3).unwrap();
        let now = now.and_hms_opt(20, 15, 0).unwrap();
        let mut window = Desk::new().size(width, height).now(now).open();
        let was = bar(&window);
        for _ in 0..5 {
            window.click("Previous day");
            assert_eq!(bar(&window), was, "{width} x {height}");
        }
        assert!(window.says("2026"), "{width} x {height}");
        window.click("Back to today");
        assert_eq!(bar(&window), was, "{width} x {height}");
    }
}

#[test]
fn a_score_between_two_points_is_marked_between_their_cells() {
    let mut journal = Journal::default();
    let score = |value| Edit::Score {
        date: today(),
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    };
    journal.apply(score(7.5)).unwrap();
    let mut window = Desk::new().journal(journal).open();
    let marked = |window: &Window| {
        let between = rect(window, "Back pain 7").union(rect(window, "Back pain 8"));
        let marks = drawn(window).into_iter().filter(|(_, shape)| match shape {
            Shape::Rect(mark) => mark.rect.width() == 4.0 && between.contains_rect(mark.rect),
            _ => false,
        });
        marks.count()
    };
    assert_eq!(marked(&window), 1);
    let chosen = |name: &str| {
        let node = window.harness.get_by_label(name);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(!chosen("Back pain 7") && !chosen("Back pain 8"));
    window.click("Back pain 8");
    assert_eq!(marked(&window), 0);
    window.shortcut(Modifiers::COMMAND, Key::Z);
    assert_eq!(marked(&window), 1);
}

/// The rows of the two cards, as they are called at their beginning.
const ROWS: [[&str; 4]; 2] = [
    ["Where it hurts: ", "Tags: ", "Sessions: ", "Scored again: "],
    ["Sleep times: ", "Painkillers: ", "Note: ", "Other scores: "],
];

fn row(window: &Window, name: &str) -> Rect {
    window.harness.get_by_label_contains(name).rect()
}

#[test]
fn details_stand_in_two_cards_side_by_side_from_900_points_on() {
    for ([width, height], zoom) in SIZES {
        let at = format!("{width} x {height} at {zoom}");
        let high = 3000.0 * zoom;
        let window = Desk::new().size(width, high).zoom(zoom).open();
        let [left, right] = ROWS.map(|names| names.map(|name| row(&window, name)));
        for rows in [left, right] {
            for pair in rows.windows(2) {
                assert!((pair[0].bottom() - pair[1].top()).abs() < 0.1, "{at}");
                assert_eq!(pair[0].left(), pair[1].left(), "{at}");
            }
            let card = card(&window, rows[1]);
            assert!(card.contains_rect(rows[0].union(rows[3])), "{at}");
            let apart = rows[0].left() - card.left() - (card.right() - rows[0].right());
            assert!(apart.abs() < 1.0, "{at}");
        }
        if width / zoom >= 900.0 {
            assert_eq!(
                left.map(|row| row.top()),
                right.map(|row| row.top()),
                "{at}"
            );
            assert!(left.iter().all(|row| row.height() == 44.0), "{at}");
            assert_eq!(left[0].width(), right[0].width(), "{at}");
            // One left edge with the scores.
            let scores = rect(&window, "Back pain 0").left();
            assert!((left[0].left() - scores).abs() < 0.1, "{at}");
        } else {
            assert!(right[0].top() > left[3].bottom(), "{at}");
            assert_eq!(right[0].left(), left[0].left(), "{at}");
        }
    }
}

#[test]
fn a_detail_moves_only_what_is_below_it_in_its_card() {
    for (i, names) in ROWS.iter().enumerate() {
        for (at, name) in names.iter().enumerate() {
            let mut window = Desk::new().size(1100.0, 3000.0).open();
            let places = |window: &Window| ROWS.map(|names| names.map(|name| row(window, name)));
            let was = places(&window);
            window.harness.get_by_label_contains(name).click();
            window.harness.run();
            let now = places(&window);
            assert_eq!(now[1 - i], was[1 - i], "{name}");
            assert_eq!(now[i][..=at], was[i][..=at], "{name}");
            for (row, before) in now[i].iter().zip(&was[i]).skip(at + 1) {
                assert!(row.top() > before.top() + 10.0, "{name}");
            }
        }
    }
}

#[test]
fn the_first_days_say_what_is_missing_for_an_answer_and_show_the_way_to_the_example() {
    const AROUND: &str = "Open an example journal";
    let mut journal = Journal::default();
    let back = |n| today() - chrono::Days::new(n);
    let score = |date, value| Edit::Score {
        date,
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    };
    journal.apply(score(back(2), 4.0)).unwrap();
    journal.apply(score(back(1), 6.0)).unwrap();
    let mut window = Desk::new().journal(journal.clone()).open();
    window.until("the way to the answer", |w| w.shows("Days scored: 2 of 30"));
    assert!(window.shows("Massages: 0 of 6"));
    assert!(window.says("Note each massage with"));
    let id = unkink::model::session::SessionId::new("01M822PYEK5MXQQ7A8NPGNWN8T");
    let kind = unkink::model::session::Kind::MASSAGE;
    let session = unkink::model::session::Session::new(id, back(2), kind);
    journal.apply(Edit::put_session(session)).unwrap();
    let mut window = Desk::new().journal(journal.clone()).open();
    window.answered();
    assert!(window.shows("Your answer is on its way"));
    assert!(window.shows("Days scored: 2 of 30"));
    assert!(window.shows("Massages: 1 of 6"));
    assert!(window.shows("Your massage of 20 Nov is noted; 1 of the 3 days after it is scored."));
    window.click("Back pain 4").answered();
    assert!(window.shows("Your massage of 20 Nov is noted; 2 of the 3 days after it are scored."));
    assert!(window.shows(AROUND), "nothing goes while the day is scored");
    journal.apply(score(back(3), 5.0)).unwrap();
    let window = Desk::new().journal(journal).open();
    assert!(!window.shows(AROUND), "it is the fourth day");
}

/// The row of a detail, where it is drawn, and whether it is open.
fn head(window: &Window, detail: Detail) -> Option<(Rect, bool)> {
    let name = format!("{}: ", detail.title());
    let is_it = move |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        let label = node.label().unwrap_or_default();
        label.starts_with(&name) && node.data().is_expanded().is_some()
    };
    let node = window
        .harness
        .query_all_by_role(Role::Button)
        .find(|n| is_it(n))?;
    let open = node.accesskit_node().data().is_expanded() == Some(true);
    Some((node.rect(), open))
}

/// Whether the control at this place is wholly in sight.
fn is_whole(window: &Window, place: Rect) -> bool {
    window.harness.ctx.viewport(|view| {
        let passes = [&view.this_pass, &view.prev_pass].into_iter();
        let mut all = passes.flat_map(|pass| pass.widgets.get_layer(LayerId::background()));
        all.any(|widget| {
            (widget.rect.min - place.min).length() < 0.5
                && (widget.rect.max - place.max).length() < 0.5
                && widget.interact_rect == widget.rect
        })
    })
}

fn click(window: &mut Window, at: Pos2) {
    for pressed in [true, false] {
        window.harness.event(Event::PointerMoved(at));
        window.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.harness.step();
    }
}

#[test]
fn a_click_that_opens_a_detail_leaves_its_head_under_the_pointer() {
    for (width, height) in [(560.0, 760.0), (900.0, 700.0), (1100.0, 760.0)] {
        let mut opened = 0;
        for scrolled in [0.0, 150.0, 400.0, 4000.0] {
            for detail in Detail::ALL {
                let at = format!("{detail:?} at {width} x {height}, {scrolled} down");
                let mut window = Desk::new().demo(1).size(width, height).open();
                window.harness.event(Event::MouseWheel {
                    unit: egui::MouseWheelUnit::Point,
                    delta: vec2(0.0, -scrolled),
                    modifiers: Modifiers::NONE,
                    phase: egui::TouchPhase::Move,
                    source: egui::MouseWheelSource::Unknown,
                });
                window
                    .harness
                    .event(Event::PointerMoved(pos2(width / 2.0, height / 2.0)));
                window.harness.run_steps(40);
                let (was, _) = head(&window, detail).unwrap();
                if !is_whole(&window, was) {
                    continue;
                }
                let journal = window.saved();
                click(&mut window, was.center());
                window.harness.run_steps(10);
                let (is, open) = head(&window, detail).unwrap();
                assert!(open, "{at}");
                opened += 1;
                assert_eq!((was.min, was.width()), (is.min, is.width()), "{at}");
                // However tall it is, and however long it is looked at.
                window.harness.run_steps(60);
                let (is, _) = head(&window, detail).unwrap();
                assert_eq!((was.min, was.width()), (is.min, is.width()), "{at}");
                // Closed it is where it was too, though the page is shorter then.
                click(&mut window, is.center());
                window.harness.run_steps(60);
                assert_eq!(head(&window, detail).unwrap(), (was, false), "{at}: closed");
                // What follows does not depend on where the page stands.
                if scrolled > 0.0 {
                    continue;
                }
                // A second click within the time of a double click opens and closes nothing.
                click(&mut window, was.center());
                click(&mut window, was.center());
                window.harness.run_steps(10);
                assert_eq!(head(&window, detail).unwrap(), (was, true), "{at}: twice");
                assert!(window.saved() == journal, "{at}");
            }
        }
        assert!(opened >= Detail::ALL.len(), "{width} x {height}: {opened}");
    }
}

#[test]
fn a_region_is_scored_by_pointer_and_by_keyboard_from_where_it_was_pushed() {
    let mut window = Desk::new().open();
    window.tab_to("Where it hurts: not noted").press(Key::Enter);
    window.tab_to("Lower spine, not noted").press(Key::Enter);
    let score = window.focused();
    assert_eq!(score, "Lower spine: blank", "its row has the keyboard");
    window.press(Key::ArrowUp);
    assert_eq!(
        window.focused(),
        "Lower spine, not noted",
        "and gives it back"
    );
    window.press(Key::Space).types("6");
    let area = |window: &Window, area: &str| {
        let day = window.harness.state().document().journal().day(today())?;
        day.areas.as_ref()?.get(&Area::new(area)).copied()
    };
    assert_eq!(area(&window, "lower-spine"), Some(6.0));
    // By pointer: what is asked next comes into sight.
    let mut window = Desk::new().size(560.0, 480.0).open();
    window.click("Where it hurts: not noted");
    window.click("Neck, not noted");
    window.harness.run_steps(40);
    let row = window.harness.get_by_label("Neck: blank").rect();
    assert!(is_whole(&window, row), "{row}");
    window.types("7");
    assert_eq!(area(&window, "neck"), Some(7.0));
}

#[test]
fn an_empty_journal_greets_on_today_alone() {
    let mut window = Desk::new().open();
    let greeting = "Good evening. How was today?";
    assert!(window.shows(greeting));
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    assert!(!window.shows(greeting));
    window.shortcut(Modifiers::ALT, Key::ArrowRight);
    assert!(window.shows(greeting));
}

#[test]
fn a_session_form_opens_in_sight_wherever_the_page_stands() {
    for keys in [false, true] {
        let mut window = Desk::new().demo(1).open();
        window.answered();
        window.click("Where it hurts: not noted");
        wheel(&mut window, pos2(600.0, 500.0), 400.0);
        let gone = window.harness.get_by_label("Stiffness 3").rect();
        assert!(gone.top() < 60.0, "the page is scrolled: {gone}");
        if keys {
            window.ctrl(Key::E);
        } else {
            window.click("I had a session");
        }
        let title = window.harness.get_by_label("Add a session").rect();
        let bar = window.harness.get_by_label("I had a session").rect();
        assert!(title.top() >= bar.bottom(), "{title} under {bar}");
        let now = window.harness.get_by_label("Stiffness 3").rect();
        assert_eq!(now, gone, "the page stays");
    }
}

/// Also of another year, which is written out.
#[test]
fn what_else_can_be_done_with_the_day_stands_in_its_bar_from_440_points_on() {
    for width in [440.0, 520.0, 560.0, 640.0, 900.0] {
        let mut window = Desk::new().demo(2).size(width, 760.0).open();
        let beside = |window: &Window, name: &str| {
            let [arrow, more] = ["Previous day", name].map(|name| rect(window, name).center().y);
            assert_eq!(arrow, more, "{width}");
        };
        beside(&window, "What else can be done with today");
        let last = today().with_year(2025).unwrap();
        window.harness.state_mut().view_mut().date = last;
        window.harness.run();
        beside(&window, "What else can be done with this day");
        assert!(window.says("2025"), "{width}");
    }
}
