//! Laws of what is seen, at every size: no date and no hint is cut, what has the keyboard is marked
//! inside its card, a note has its whole frame, bare words stand in line with the text.

use chrono::NaiveDate;
use egui::epaint::{RectShape, Shape, TextShape};
use egui::{Color32, Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window};
use crate::window_seen::drawn;

/// Windows in points, and the size of their text.
const SIZES: [([f32; 2], f32); 8] = [
    ([400.0, 480.0], 1.0),
    ([400.0, 480.0], 1.5),
    ([400.0, 480.0], 2.0),
    ([560.0, 760.0], 1.0),
    ([560.0, 760.0], 2.0),
    ([900.0, 700.0], 1.0),
    ([1100.0, 760.0], 1.0),
    ([1100.0, 760.0], 2.0),
];

fn window(([width, height], zoom): ([f32; 2], f32)) -> Window {
    Desk::new().demo(1).size(width, height).zoom(zoom).open()
}

fn rects(window: &Window) -> Vec<(Rect, RectShape)> {
    let rect = |(clip, shape)| match shape {
        Shape::Rect(rect) => Some((clip, rect)),
        _ => None,
    };
    drawn(window).into_iter().filter_map(rect).collect()
}

/// The texts that end in an ellipsis for want of room.
fn cut(window: &Window) -> Vec<String> {
    let text = |(_, shape)| match shape {
        Shape::Text(TextShape { galley, .. }) if galley.elided => Some(galley.text().to_owned()),
        _ => None,
    };
    drawn(window).into_iter().filter_map(text).collect()
}

#[test]
fn the_day_is_never_cut_on_any_page_size() {
    for size in SIZES {
        for new_year in [false, true] {
            let ([width, height], zoom) = size;
            let mut desk = Desk::new().demo(1).size(width, height).zoom(zoom);
            if new_year {
                let date = NaiveDate::from_ymd_opt(2027, 1, 2).unwrap();
                desk = desk.now(date.and_hms_opt(20, 15, 0).unwrap());
            }
            let mut window = desk.open();
            for _ in 0..3 {
                let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
                let is_day = |text: &String| days.iter().any(|day| text.starts_with(day));
                let cut: Vec<_> = cut(&window).into_iter().filter(is_day).collect();
                assert!(cut.is_empty(), "{size:?}: {cut:?}");
                window.shortcut(Modifiers::ALT, Key::ArrowLeft);
            }
        }
    }
}

#[test]
fn what_has_the_keyboard_is_marked_inside_its_card() {
    for size in SIZES {
        let mut window = window(size);
        for step in 0..30 {
            let rects = rects(&window);
            let cards = rects.iter().filter(|(_, rect)| rect.corner_radius.nw == 12);
            // What lies under the bar at the bottom is no card to be seen.
            let cards: Vec<Rect> = cards
                .map(|(clip, card)| card.rect.intersect(*clip))
                .collect();
            let ring = |rect: &RectShape| rect.stroke.width == 2.0;
            for (clip, rect) in rects.iter().filter(|(_, rect)| ring(rect)) {
                let seen = rect.rect.intersect(*clip);
                for card in cards.iter().filter(|card| card.intersects(seen)) {
                    let apart = card.contains_rect(seen) || seen.contains_rect(*card);
                    assert!(
                        apart,
                        "{size:?}, Tab {step}: {seen:?} across the edge of {card:?}"
                    );
                }
            }
            window.press(Key::Tab);
        }
    }
}

#[test]
fn a_note_has_its_whole_frame_and_grows_with_its_text() {
    for size in SIZES {
        let mut window = window(size);
        window.shortcut(Modifiers::ALT, Key::ArrowLeft);
        let note = window.harness.get_by_label_contains("Note: ");
        note.scroll_to_me();
        window.harness.run();
        window.harness.get_by_label_contains("Note: ").click();
        window.harness.run();
        let role = egui::accesskit::Role::MultilineTextInput;
        let rect = |window: &Window| window.harness.get_by_role(role).rect();
        let first = rect(&window);
        window.harness.get_by_role(role).focus();
        window.harness.run();
        for _ in 0..14 {
            window.types("a line").press(Key::Enter);
        }
        let grown = rect(&window);
        assert!(
            grown.height() > first.height() + 150.0,
            "{size:?}: {grown:?}"
        );
        let frame = rects(&window)
            .into_iter()
            .find(|(_, frame)| {
                (frame.rect.height() - grown.height()).abs() < 2.5 && frame.rect.width() > 100.0
            })
            .map(|(clip, frame)| (clip, frame.rect));
        let (clip, frame) = frame.unwrap();
        // Only the page cuts it, never a window of its own within the card.
        let page = clip.height() >= size.0[1] / size.1 * 0.5 || clip.contains_rect(frame);
        assert!(page, "{size:?}: {frame:?} in {clip:?}");
    }
}

/// The hints of all fields on the page have room in them.
fn hints_fit(window: &Window, at: &str) {
    let role = egui::accesskit::Role::TextInput;
    for node in window.harness.query_all_by_role(role) {
        let Some(hint) = node.accesskit_node().placeholder().map(str::to_owned) else {
            continue;
        };
        let font = egui::FontId::proportional(16.0);
        let width = window.harness.ctx.fonts_mut(|fonts| {
            fonts
                .layout_no_wrap(hint.clone(), font, Color32::WHITE)
                .size()
                .x
        });
        let room = node.rect().width() - 24.0;
        assert!(
            width <= room + 1.0,
            "{at}: {hint} has {room} and takes {width}"
        );
    }
}

#[test]
fn no_hint_in_a_field_is_cut() {
    for size in SIZES {
        let mut window = window(size);
        window.ctrl(Key::E);
        hints_fit(&window, &format!("session, {size:?}"));
        window.press(Key::Escape);
        for detail in ["Painkillers: ", "Sleep times: "] {
            window.harness.get_by_label_contains(detail).scroll_to_me();
            window.harness.run();
            window.harness.get_by_label_contains(detail).click();
            window.harness.run();
        }
        hints_fit(&window, &format!("details, {size:?}"));
        window.ctrl(Key::Num7).click("From a day to a day");
        hints_fit(&window, &format!("report, {size:?}"));
        window.ctrl(Key::Num8).click("Add a score");
        window.click("More about the score");
        hints_fit(&window, &format!("score, {size:?}"));
    }
}

#[test]
fn bare_words_begin_where_the_text_begins() {
    for size in SIZES {
        let mut window = window(size);
        window
            .harness
            .get_by_label_contains("Where it hurts: ")
            .scroll_to_me();
        window.harness.run();
        window
            .harness
            .get_by_label_contains("Where it hurts: ")
            .click();
        window.harness.run();
        window.click("Lower left back, not noted").types("5");
        let left = |label: &str| window.harness.get_by_label(label).rect().left();
        let (text, link) = (
            left("Left and right are your own."),
            left("Clear lower left back"),
        );
        // Behind another button they begin nowhere.
        let behind = window
            .harness
            .query_by_label("Same as yesterday")
            .is_some_and(|other| {
                let link = window.harness.get_by_label("Clear lower left back").rect();
                (other.rect().center().y - link.center().y).abs() < 1.0
            });
        assert!(
            behind || (text - link).abs() < 1.0,
            "{size:?}: text at {text}, link at {link}"
        );
    }
}

#[test]
fn a_session_form_begins_with_its_title_and_the_field_that_has_the_keyboard() {
    for size in SIZES {
        let mut window = window(size);
        window.ctrl(Key::E);
        window.harness.run_steps(30);
        let title = window.harness.get_by_label("Add a session").rect();
        let root = window.harness.root();
        let mut all = root.children_recursive();
        let control = all.find(egui_kittest::Node::is_focused).unwrap();
        let name = control.accesskit_node().label().unwrap_or_default();
        let fields = ["Time", "Day", "Kind"];
        let is_first = fields.iter().any(|field| name.starts_with(field));
        assert!(is_first, "{size:?}: {name}");
        let (control, page) = (control.rect(), window.harness.ctx.content_rect());
        assert!(
            control.bottom() < page.bottom() - 40.0,
            "{size:?}: {name} at {control}"
        );
        // A window of 240 points has no room for both.
        let has_room = page.height() > 240.0;
        assert!(!has_room || title.top() > 50.0, "{size:?}: {title}");
    }
}

#[test]
fn a_calendar_lies_whole_in_its_window_and_no_word_of_it_on_another() {
    for size in SIZES {
        let mut window = window(size);
        window.ctrl(Key::E).click("Choose the day in a calendar");
        let page = window.harness.ctx.content_rect();
        let over = window
            .harness
            .ctx
            .memory(|memory| memory.area_rect(egui::Id::unique("calendar")).unwrap());
        assert!(
            page.shrink(7.0).contains_rect(over),
            "{size:?}: {over} in {page}"
        );
        let shapes = drawn(&window);
        let ground = shapes.iter().rposition(|(_, shape)| {
            let rect = shape.visual_bounding_rect();
            matches!(shape, Shape::Rect(_)) && (rect.size() - over.size()).length() < 8.0
        });
        let words = shapes[ground.unwrap()..].iter();
        let words = words.filter_map(|(_, shape)| match shape {
            Shape::Text(text) => Some(text.visual_bounding_rect()),
            _ => None,
        });
        let words: Vec<Rect> = words.filter(Rect::is_positive).collect();
        assert!(words.len() > 35, "{size:?}: {}", words.len());
        for (i, one) in words.iter().enumerate() {
            for other in &words[i + 1..] {
                let both = one.intersect(*other);
                let apart = both.width() <= 0.5 || both.height() <= 0.5;
                assert!(apart, "{size:?}: {one} and {other}");
            }
        }
    }
}

#[test]
fn nothing_in_the_session_form_moves_for_what_is_offered() {
    for size in [([1100.0, 760.0], 1.0), ([400.0, 900.0], 1.0)] {
        let mut window = window(size);
        window.ctrl(Key::E);
        let places = |window: &Window| {
            ["Time", "With whom", "Cancel"].map(|name| {
                let mut all = window.harness.query_all_by_label(name);
                all.find_map(|node| Some(node.rect().y_range()).filter(|y| y.span() > 30.0))
            })
        };
        let before = places(&window);
        let role = egui::accesskit::Role::TextInput;
        let field = window.harness.get_by_role_and_label(role, "Day");
        field.focus();
        window.harness.run();
        window.ctrl(Key::A).types("5 dec");
        assert!(
            window.shows("Friday 5 December 2025"),
            "the other one is offered"
        );
        assert_eq!(places(&window), before, "{size:?}");
        let field = window.harness.get_by_role_and_label(role, "Time");
        field.focus();
        window.harness.run();
        window.types("1730");
        assert_eq!(places(&window), before, "{size:?}");
    }
}

#[test]
fn on_a_wide_page_keys_stand_near_their_words_and_switches_beside_their_scores() {
    let mut window = Desk::new().demo(1).size(1600.0, 2000.0).open();
    window.press(Key::F1);
    for row in unkink::ui::command::rows() {
        let name = format!("{}: {}", row.words(), row.keys());
        let line = window.harness.get_by_label(&name).rect();
        assert!(line.width() < 560.0, "{name}: {line:?}");
    }
    window.press(Key::F1).ctrl(Key::Num8);
    for score in ["Back pain", "Stiffness", "Sleep", "Mood"] {
        let switch = format!("Ask for {score} on Today");
        let switch = window.harness.get_by_label(&switch).rect();
        let mut names = window.harness.query_all_by_label(score);
        let beside = |node: egui_kittest::Node<'_>| {
            let name = node.rect();
            (name.center().y - switch.center().y).abs() < 4.0 && name.right() < switch.left()
        };
        assert!(names.any(beside), "{score}: its switch is at {switch:?}");
    }
}
