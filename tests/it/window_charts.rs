//! Charts where they stand: each is taken along as a picture and as numbers, and the day that is pointed at is told in a
//! card beside it and in the same words to a screen reader.

use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand, PointerButton, Pos2, Rect, Shape, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window};
use crate::window_seen::{PAGES, drawn};

const MENU: &str = "What can be made of this chart";
const TRENDS: &str = "Trends: arrow keys walk the days";
const HINT: &str = "Click or Enter: open this day";

/// The charts of the page, by what is said of them; the pages of the report are paper.
fn charts(window: &Window) -> Vec<(String, Rect)> {
    let roles = [Role::Image, Role::Grid].into_iter();
    let nodes = roles.flat_map(|role| window.harness.query_all_by_role(role));
    nodes
        .map(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            (name, node.rect())
        })
        .collect()
}

fn right_click(window: &mut Window, at: Pos2) {
    let press = |pressed| egui::Event::PointerButton {
        pos: at,
        button: PointerButton::Secondary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.frame([egui::Event::PointerMoved(at), press(true), press(false)]);
    window.harness.run();
}

fn text(command: OutputCommand) -> String {
    match command {
        OutputCommand::CopyText(text) => text,
        other => panic!("no text: {other:?}"),
    }
}

#[test]
fn every_chart_on_every_page_is_taken_along_by_a_right_click_and_by_keyboard() {
    for width in [1100.0, 400.0] {
        let mut window = Desk::new().demo(1).size(width, 8000.0).open();
        let mut found = 0;
        for (page, go) in PAGES {
            go(&mut window);
            // What is worked out on threads moves what stands below it.
            window.answered().harness.run_steps(30);
            if page == "Report" {
                continue;
            }
            let all = charts(&window);
            found += all.len();
            // What lies behind the session form is not clicked.
            if window.saves().is_some() {
                continue;
            }
            let seen = window.harness.ctx.content_rect();
            for (name, rect) in &all {
                assert!(seen.contains_rect(*rect), "{page}: {name} is out of sight");
                right_click(&mut window, rect.center());
                assert!(window.shows("Copy the picture"), "{page}: {name}");
                assert!(window.shows("Copy the numbers"), "{page}: {name}");
                window.press(Key::Escape);
            }
            // By Tab: a button with a menu, or the three of them below.
            let by_keyboard = window.shows(MENU) || window.shows("Copy the numbers");
            assert!(all.is_empty() || by_keyboard, "{page}");
        }
        assert!(found > 15, "{found}");
    }
}

#[test]
fn the_evening_and_all_charts_of_trends_are_in_sight_in_a_window_of_1100_by_760() {
    let mut window = Desk::new().demo(1).open();
    window.answered().harness.run_steps(30);
    let whole = window.harness.ctx.content_rect();
    let strips: Vec<_> = charts(&window)
        .into_iter()
        .filter(|(name, _)| name.contains("of 14 days scored"))
        .collect();
    assert_eq!(strips.len(), 4);
    let question = "Does massage help your back pain?";
    let answer = window.harness.get_by_label(question).rect();
    let rows = window.harness.get_by_label("Back pain 10").rect();
    for (name, rect) in strips {
        assert!(whole.contains_rect(rect), "{name} at {rect:?}");
        assert!(rect.top() > answer.bottom() && rect.left() > rows.right());
    }
    for last in ["Scored again: ", "Other scores: "] {
        let row = window.harness.get_by_label_contains(last).rect();
        assert!(whole.contains_rect(row), "{last} at {row:?}");
    }
    window.ctrl(Key::Num3).answered().harness.run_steps(30);
    let panels = charts(&window);
    assert!(panels.len() >= 5, "{panels:?}");
    for (name, rect) in panels.iter().take(5) {
        assert!(whole.contains_rect(*rect), "{name} at {rect:?}");
    }
}

#[test]
fn the_keys_of_the_rail_are_told_beside_it_and_cover_no_item() {
    let mut window = Desk::new().open();
    let items = ["Today", "History", "Trends", "Sessions", "Report"];
    for item in items {
        let rect = window.harness.get_by_label(item).rect();
        window.harness.hover_at(rect.center());
        window.harness.run_steps(60);
        let told = window.harness.get_by_label_contains("Ctrl+").rect();
        assert!(told.left() >= rect.right() - 1.0, "{item}: {told:?}");
    }
}

#[test]
fn what_is_copied_is_what_stands_there() {
    let mut window = Desk::new().demo(1).open();
    let rows = |window: &mut Window| {
        let numbers = text(window.copied("Copy the numbers"));
        let lines: Vec<String> = numbers.lines().map(str::to_owned).collect();
        (lines[0].clone(), lines.len() - 1)
    };
    // The fortnight.
    window.click(MENU);
    let (head, days) = rows(&mut window);
    assert!(head.starts_with("Date\tBack pain\t"), "{head}");
    assert_eq!(days, 14);
    // The year, up to today.
    window.ctrl(Key::Num2).click(MENU);
    let (head, days) = rows(&mut window);
    assert!(head.contains("Back pain"), "{head}");
    assert_eq!(days, 326);
    // What helps has rows and no chart.
    window.ctrl(Key::Num5).answered().click(MENU);
    assert!(!window.shows("Copy the picture"));
    let (head, _) = rows(&mut window);
    assert!(head.starts_with("After\tTimes\tDifference\t"), "{head}");
    // The raw days: one of them, and all of them.
    window.ctrl(Key::Num4).answered().click("Raw days");
    let raw = charts(&window)
        .into_iter()
        .find(|(name, _)| name.contains("raw mean"));
    let (_, rect) = raw.expect("a chart of raw days");
    right_click(&mut window, rect.left_top() + vec2(40.0, 20.0));
    let (head, days) = rows(&mut window);
    assert_eq!(
        head,
        "Days from the session\tBack pain\tBack pain, sessions"
    );
    assert_eq!(days, 22);
    window.harness.run();
    let below = window
        .harness
        .query_all_by_label(MENU)
        .last()
        .unwrap()
        .rect();
    window.harness.hover_at(below.center());
    window
        .harness
        .query_all_by_label(MENU)
        .last()
        .unwrap()
        .click();
    window.harness.run();
    let (head, _) = rows(&mut window);
    assert!(head.contains("Mood, sessions"), "{head}");
}

/// The words that are drawn, and where.
fn words(window: &Window) -> Vec<(String, Rect)> {
    let text = |(clip, shape): (Rect, Shape)| match shape {
        Shape::Text(text) if clip.intersects(text.visual_bounding_rect()) => {
            Some((text.galley.text().to_owned(), text.visual_bounding_rect()))
        }
        _ => None,
    };
    drawn(window).into_iter().filter_map(text).collect()
}

/// Where the hint of the card stands, where there is a card.
fn hint(window: &Window) -> Option<Rect> {
    let all = words(window);
    all.into_iter()
        .find_map(|(words, at)| (words == HINT).then_some(at))
}

fn heard(window: &Window) -> String {
    let charts = window.harness.get_by_label(TRENDS);
    charts.accesskit_node().value().unwrap_or_default()
}

#[test]
fn the_day_that_is_pointed_at_is_told_in_a_card_beside_it() {
    for size in [
        (1600.0, 1000.0),
        (1100.0, 760.0),
        (560.0, 760.0),
        (400.0, 480.0),
    ] {
        let mut window = Desk::new().demo(1).size(size.0, size.1).open();
        window.ctrl(Key::Num3);
        assert!(hint(&window).is_none() && heard(&window).is_empty());
        let pain = |window: &Window| {
            let panels = charts(window).into_iter();
            let mut panels = panels.filter(|(name, _)| name.starts_with("Back pain"));
            panels.next().unwrap()
        };
        let name = pain(&window).0;
        window.harness.get_by_label(&name).scroll_to_me();
        window.harness.run();
        let panel = pain(&window).1;
        let all = window.harness.ctx.content_rect();
        for share in [0.05, 0.4, 0.85] {
            let x = panel.left() + panel.width() * share;
            window.harness.hover_at(Pos2::new(x, panel.center().y));
            window.harness.run();
            let card = hint(&window).unwrap_or_else(|| panic!("{size:?}: no card at {share}"));
            assert!(all.contains_rect(card), "{size:?}: {card:?}");
            if size.0 > 1000.0 {
                assert_eq!(card.left() > x, share < 0.5, "{size:?}, {share}: {card:?}");
            }
            let words = heard(&window);
            let day = words.split('.').next().unwrap();
            assert!(day.ends_with(" 2026"), "with its year: {words}");
            assert!(self::words(&window).iter().any(|(drawn, _)| drawn == day));
            assert!(words.contains("Back pain \u{b7} "), "{words}");
        }
        // The pointer goes, and the card with it; nothing on the page has moved.
        window.harness.hover_at(Pos2::new(1.0, 1.0));
        window.harness.run();
        assert!(hint(&window).is_none());
    }
}

#[test]
fn the_keys_tell_the_same_and_enter_or_a_click_opens_the_day() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num3);
    window.harness.get_by_label(TRENDS).focus();
    window.harness.run();
    window.press(Key::End);
    assert!(hint(&window).is_some());
    let told = heard(&window);
    assert!(
        told.starts_with("Sun 22 Nov 2026. Back pain \u{b7} 7-day mean "),
        "{told}"
    );
    window.press(Key::ArrowLeft);
    assert!(heard(&window).starts_with("Sat 21 Nov 2026. "));
    // What is offered there: the day, and the charts.
    window.shortcut(Modifiers::SHIFT, Key::F10);
    for offer in ["Open the whole day", "Copy this day", "Copy the picture"] {
        assert!(window.shows(offer), "{offer}");
    }
    assert!(hint(&window).is_none(), "no card lies under the menu");
    window.press(Key::Escape).press(Key::Enter);
    assert!(window.shows("Saturday 21 November"));
}
