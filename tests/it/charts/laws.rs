//! What holds for every chart at every size: laws that a picture keeps.

use unkink::chart::spec::Chart;
use unkink::drawing::Drawn;
use unkink::drawing::letters::width;
use unkink::drawing::palette::Palette;
use unkink::drawing::scene::{Anchor, Item, Scene};
use unkink::drawing::svg::svg;

/// Left, top, right and bottom of a text.
fn boxed(item: &Item) -> Option<([f32; 4], &str)> {
    let Item::Text {
        at,
        anchor,
        size,
        words,
        ..
    } = item
    else {
        return None;
    };
    let wide = width(words, *size);
    let left = at[0]
        - match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => wide / 2.0,
            Anchor::End => wide,
        };
    // Capitals and digits; descenders may reach into the leading.
    let sides = [left, at[1] - size * 0.72, left + wide, at[1] + size * 0.05];
    Some((sides, words))
}

/// The same of each text.
pub fn boxes(scene: &Scene) -> Vec<([f32; 4], &str)> {
    scene.items.iter().filter_map(boxed).collect()
}

/// No gridline runs through a word: where one would, the word stands on its own ground, and none is drawn over it.
pub fn unstruck(name: &str, scene: &Scene) {
    let grids = [Palette::LIGHT.grid, Palette::DARK.grid, Palette::WHITE.grid];
    for (i, item) in scene.items.iter().enumerate() {
        let Some(([left, top, right, bottom], words)) = boxed(item) else {
            continue;
        };
        for (j, line) in scene.items.iter().enumerate() {
            let Item::Line { stroke, .. } = line else {
                continue;
            };
            let [x0, y0, x1, y1] = line.edges();
            let crosses =
                x0 < right - 1.0 && x1 > left + 1.0 && y0 < bottom - 1.0 && y1 > top + 1.0;
            if !crosses || !grids.contains(&stroke.color) {
                continue;
            }
            let covers = |over: &Item| match over {
                Item::Rect {
                    at,
                    size,
                    fill: Some(_),
                    ..
                } => {
                    let ends = [at[0] + size[0], at[1] + size[1]];
                    at[0] <= left.max(x0) + 0.5
                        && ends[0] >= right.min(x1) - 0.5
                        && at[1] <= top.max(y0)
                        && ends[1] >= bottom.min(y1)
                }
                _ => false,
            };
            let between = scene.items.get(j + 1..i).unwrap_or_default();
            assert!(
                between.iter().any(covers),
                "{name}: {words:?} is struck through by {line:?}"
            );
        }
    }
}

/// No text leaves the picture or lies on another, and its SVG is well formed and has names.
pub fn hold(name: &str, scene: &Scene) {
    let texts = boxes(scene);
    for ([left, top, right, bottom], words) in &texts {
        assert!(
            *left >= -0.1 && *top >= -0.1 && *right <= scene.width + 0.1 && *bottom <= scene.height,
            "{name}: {words:?} leaves the picture: {left} {top} {right} {bottom} of {} {}",
            scene.width,
            scene.height
        );
    }
    for (i, (a, said)) in texts.iter().enumerate() {
        for (b, other) in &texts[i + 1..] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{name}: {said:?} {a:?} lies on {other:?} {b:?}");
        }
    }
    unstruck(name, scene);
    let text = svg(scene);
    assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
    well_formed(name, &text);
    assert!(
        !scene.title.is_empty() && scene.description.len() > 10,
        "{name}"
    );
    assert!(text.contains("role=\"img\" aria-labelledby=\"chart-title chart-desc\""));
}

/// Elements open and close in order; no bare ampersand, no bracket in a text.
fn well_formed(name: &str, xml: &str) {
    let body = xml.split_once("?>\n").unwrap().1;
    let mut open: Vec<&str> = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let named = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(named), "{name}");
        } else if !tag.ends_with('/') {
            open.push(named);
        }
        assert!(!text.contains('>'), "{name}: {text}");
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        let mut after = text.split('&').chain(tag.split('&').skip(1));
        after.next();
        for entity in after {
            assert!(
                entities.iter().any(|e| entity.starts_with(e)),
                "{name}: {entity}"
            );
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{name}: {tag}");
    }
    assert!(open.is_empty(), "{name}: {open:?} left open");
}

/// What an item paints, its pen included.
fn painted(item: &Item) -> [f32; 4] {
    let pen = match item {
        Item::Line { stroke, .. } => stroke.width,
        Item::Rect { stroke, .. } | Item::Area { stroke, .. } | Item::Disc { stroke, .. } => {
            stroke.map_or(0.0, |stroke| stroke.width)
        }
        Item::Text { .. } => 0.0,
    } / 2.0;
    let [left, top, right, bottom] = item.edges();
    [left - pen, top - pen, right + pen, bottom + pen]
}

/// Nothing of a panel leaves its frame, and the frame lies in the picture.
pub fn inside(name: &str, drawn: &Drawn) {
    for plot in &drawn.plots {
        let ((left, right), (top, bottom)) = (plot.across, plot.down);
        for item in &drawn.scene.items[plot.items.clone()] {
            let [x0, y0, x1, y1] = painted(item);
            let is_inside =
                x0 >= left - 0.05 && x1 <= right + 0.05 && y0 >= top - 0.05 && y1 <= bottom + 0.05;
            assert!(
                is_inside,
                "{name}: {item:?} leaves {left} {top} {right} {bottom}"
            );
        }
        assert!(left >= 0.0 && right <= drawn.scene.width, "{name}");
    }
}

/// Near sessions are one pill; two pills of a lane lie beside each other.
pub fn pills_are_apart(name: &str, scene: &Scene) {
    let pill = |item: &Item| match item {
        Item::Rect {
            at, size, radius, ..
        } if *radius > 4.0 => Some((at[1].to_bits(), at[0], at[0] + size[0])),
        _ => None,
    };
    let mut pills: Vec<_> = scene.items.iter().filter_map(pill).collect();
    pills.sort_by(|a, b| (a.0, a.1).partial_cmp(&(b.0, b.1)).unwrap());
    pills.dedup();
    for pair in pills.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        assert!(pair[0].2 <= pair[1].1 + 0.05, "{name}: {pair:?}");
    }
}

/// Ticks lie on their axis, and 0 is among them where it does.
pub fn ticks_hold(name: &str, chart: &Chart) {
    for panel in &chart.panels {
        let (low, high) = (panel.y.0.min(panel.y.1), panel.y.0.max(panel.y.1));
        let at: Vec<f64> = panel.y_ticks.iter().map(|tick| tick.at).collect();
        let on_axis = at.iter().all(|at| (low..=high).contains(at));
        assert!(on_axis, "{name}: {at:?} of {low} to {high}");
        let values = panel.y.0 < panel.y.1;
        if values && low <= 0.0 && high >= 0.0 {
            assert!(at.contains(&0.0), "{name}: {at:?} without 0");
            assert!((3..=5).contains(&at.len()), "{name}: {at:?}");
        }
    }
}
