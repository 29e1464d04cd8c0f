//! How wide a page is: never more than its most, in the middle of its room, and the banners with it.

use egui::epaint::{RectShape, Shape};
use egui::{Key, Rect};
use egui_kittest::kittest::Queryable;

use crate::desk::{Desk, Window};
use crate::window_seen::drawn;

/// Windows from the smallest to the widest screens, in points.
const WIDTHS: [f32; 14] = [
    400.0, 560.0, 799.0, 800.0, 1100.0, 1263.0, 1264.0, 1301.0, 1400.0, 1471.0, 1600.0, 1920.0,
    2560.0, 3000.0,
];
/// The widest page, and the rail beside it.
const MOST: f32 = 1120.0;
const RAIL: f32 = 176.0;

fn rects(window: &Window) -> Vec<RectShape> {
    let rect = |(_, shape)| match shape {
        Shape::Rect(rect) => Some(rect),
        _ => None,
    };
    drawn(window).into_iter().filter_map(rect).collect()
}

/// Left and right of all cards of the page.
fn page(window: &Window) -> (f32, f32) {
    let cards = rects(window).into_iter();
    let cards = cards.filter(|rect| rect.corner_radius.nw == 12);
    cards.fold((f32::INFINITY, 0.0), |(left, right), card| {
        (card.rect.left().min(left), card.rect.right().max(right))
    })
}

/// The ground of the words.
fn ground(window: &Window, words: &str) -> Rect {
    let words = window.harness.get_by_label(words).rect();
    let grounds = rects(window).into_iter().map(|rect| rect.rect);
    let grounds = grounds.filter(|ground| ground.contains_rect(words) && ground.width() > 200.0);
    let by_width = |a: &Rect, b: &Rect| a.width().total_cmp(&b.width());
    grounds.min_by(by_width).unwrap()
}

#[test]
fn a_page_is_as_wide_as_its_room_up_to_its_most_in_the_middle_and_banners_stand_in_line() {
    const GONE: &str = "The journal\u{2019}s file is gone. Everything is still here.";
    for width in WIDTHS {
        let mut window = Desk::new().demo(1).size(width, 900.0).open();
        std::fs::remove_file(&window.path).unwrap();
        window.until(GONE, |window| window.shows(GONE));
        let (rail, least) = match width {
            width if width < 520.0 => (0.0, 8.0),
            width if width < 800.0 => (0.0, 16.0),
            _ => (RAIL, 24.0),
        };
        for key in [Key::Num1, Key::Num8] {
            window.ctrl(key);
            let (left, right) = page(&window);
            let room = width - rail - 2.0 * least;
            let wide = right - left;
            let at = format!("{width}: from {left} to {right}");
            assert!(wide <= MOST && wide >= room.min(MOST) - 2.0, "{at}");
            let middle = f32::midpoint(rail, width);
            assert!((f32::midpoint(left, right) - middle).abs() <= 1.0, "{at}");
            let banner = ground(&window, GONE);
            assert_eq!(banner.left(), left, "{at}");
            assert!(banner.right() <= right, "{at}");
        }
    }
}
