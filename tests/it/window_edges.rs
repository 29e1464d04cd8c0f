//! One left edge: a page's title begins where its cards do, and what is in a card at the same distance from the card's.

use egui::epaint::{Shape, TextShape};
use egui::{Rangef, Rect};

use crate::desk::Desk;
use crate::window_seen::{PAGES, drawn};

/// The widths of the window, and how far what is in a card stands from its edge.
const WIDTHS: [(f32, f32); 3] = [(1100.0, 24.0), (560.0, 24.0), (400.0, 16.0)];

/// The cards that lie in the page, with their places among the shapes.
fn cards(shapes: &[(Rect, Shape)]) -> Vec<(usize, Rect)> {
    let card = |(at, (_, shape)): (usize, &(Rect, Shape))| match shape {
        Shape::Rect(rect) if rect.corner_radius.nw == 12 => Some((at, rect.rect)),
        _ => None,
    };
    let all: Vec<_> = shapes.iter().enumerate().filter_map(card).collect();
    // What others lie over is not seen whole.
    let alone = |(at, card): &&(usize, Rect)| {
        let mut later = all.iter().filter(|(other, _)| other > at);
        !later.any(|(_, other)| other.intersects(*card))
    };
    all.iter().filter(alone).copied().collect()
}

/// Of words: where they stand, and how large they are.
fn placed(text: &TextShape) -> (Rect, f32) {
    let format = text
        .galley
        .job
        .sections
        .first()
        .map(|section| &section.format);
    let size = format.map_or(0.0, |format| format.font_id.size);
    (text.galley.rect.translate(text.pos.to_vec2()), size)
}

/// Where the lines of a card begin: the leftmost words or controls of each. Words of charts are smaller, and figures stand
/// at what they are of.
fn beginnings(shapes: &[(Rect, Shape)], (at, card): (usize, Rect)) -> Vec<(f32, String)> {
    let mut parts: Vec<(Rect, Option<String>)> = Vec::new();
    for (_, shape) in &shapes[at + 1..] {
        let (rect, words) = match shape {
            Shape::Text(text) => {
                let (rect, size) = placed(text);
                let words = text.galley.text().to_owned();
                let is_figure = words.chars().all(|c| c.is_ascii_digit());
                (rect, Some(words).filter(|_| size >= 14.0 && !is_figure))
            }
            other => (other.visual_bounding_rect(), None),
        };
        if rect.is_positive() && card.contains(rect.center()) && rect.height() < 80.0 {
            parts.push((rect, words));
        }
    }
    let first = |(rect, words): &&(Rect, Option<String>)| {
        let middle = Rangef::point(rect.center().y).expand(5.0);
        let same = |other: &Rect| other.y_range().intersects(middle);
        let before = |(other, _): &(Rect, _)| other.left() < rect.left() - 0.1 && same(other);
        words.is_some() && !parts.iter().any(before)
    };
    let first = parts.iter().filter(first);
    let told = first.map(|(rect, words)| (rect.left() - card.left(), words.clone()));
    told.map(|(at, words)| (at, words.unwrap_or_default()))
        .collect()
}

/// Where the title of the page begins; the day has a bar instead.
fn title(shapes: &[(Rect, Shape)]) -> Option<f32> {
    let text = |(_, shape): &(Rect, Shape)| match shape {
        Shape::Text(text) => Some(placed(text)).filter(|(_, size)| *size >= 26.0),
        _ => None,
    };
    let titles = shapes.iter().filter_map(text);
    let first = titles.min_by(|a, b| a.0.top().total_cmp(&b.0.top()))?;
    Some(first.0.left())
}

#[test]
fn titles_cards_and_what_is_in_them_have_one_left_edge() {
    let mut wrong = Vec::new();
    for (width, inside) in WIDTHS {
        let mut window = Desk::new().demo(1).size(width, 4000.0).open();
        for (page, go) in PAGES {
            go(&mut window);
            window.harness.remove_cursor();
            window.harness.run();
            let (shapes, at) = (drawn(&window), format!("{page} at {width}"));
            let cards = cards(&shapes);
            assert!(!cards.is_empty(), "{at}");
            let left = cards.iter().map(|(_, card)| card.left());
            let left = left.fold(f32::MAX, f32::min);
            let title = title(&shapes).filter(|_| page != "Today" && page != "a session");
            if title.is_some_and(|title| (title - left).abs() > 1.0) {
                wrong.push(format!("{at}: its title at {title:?}, its cards at {left}"));
            }
            for card in &cards {
                for (begins, words) in beginnings(&shapes, *card) {
                    if (begins - inside).abs() > 1.0 {
                        wrong.push(format!("{at}: {words:?} at {begins} of {:?}", card.1));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
