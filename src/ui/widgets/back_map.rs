//! A back seen from behind, with its regions to choose: the left of the picture is the person's
//! left, and the picture says so.
//!
//! Every region is a button of its own, named and told apart for screen readers. Tab walks them from
//! the neck down, the arrow keys go to the neighbour in that direction. How much a region hurts is
//! a shade and a number, never a shade alone.

use egui::accesskit::Role;
use egui::{
    Align2, Color32, CornerRadius, EventFilter, Id, Key, Mesh, Modifiers, Painter, Pos2, Rect,
    Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::chart::cue::Cue;
use crate::model::area::{Area, Areas};
use crate::ui::icons::{self, Icon};
use crate::ui::text::{number, sentence_case};
use crate::ui::theme::{Ink, Tokens, font, pale_heat};

use super::push::focus_ring;

/// The picture's size before it is scaled, with room for the words at its sides.
const PICTURE: Vec2 = vec2(260.0, 294.0);
/// The regions in that picture, from its top and its middle: left, top, right, bottom.
const REGIONS: [(&str, [f32; 4]); 14] = [
    ("neck", [-19.0, 9.0, 19.0, 43.0]),
    ("shoulder-left", [-96.0, 48.0, -22.0, 82.0]),
    ("shoulder-right", [22.0, 48.0, 96.0, 82.0]),
    ("upper-left", [-75.0, 85.0, -22.0, 138.0]),
    ("upper-spine", [-19.0, 48.0, 19.0, 138.0]),
    ("upper-right", [22.0, 85.0, 75.0, 138.0]),
    ("middle-left", [-69.0, 141.0, -22.0, 188.0]),
    ("middle-spine", [-19.0, 141.0, 19.0, 188.0]),
    ("middle-right", [22.0, 141.0, 69.0, 188.0]),
    ("lower-left", [-71.0, 191.0, -22.0, 237.0]),
    ("lower-spine", [-19.0, 191.0, 19.0, 237.0]),
    ("lower-right", [22.0, 191.0, 71.0, 237.0]),
    ("hip-left", [-78.0, 240.0, -2.0, 285.0]),
    ("hip-right", [2.0, 240.0, 78.0, 285.0]),
];
/// Half the width of neck and shoulders at each height, down to the armpit.
const SHOULDERS: [(f32, f32); 9] = [
    (0.0, 24.0),
    (14.0, 24.5),
    (26.0, 28.0),
    (36.0, 45.0),
    (43.0, 72.0),
    (50.0, 94.0),
    (62.0, 105.0),
    (80.0, 109.0),
    (112.0, 110.0),
];
/// Half the width of the trunk from the armpit down.
const TRUNK: [(f32, f32); 6] = [
    (112.0, 86.0),
    (145.0, 79.0),
    (185.0, 75.0),
    (215.0, 76.0),
    (250.0, 83.0),
    (294.0, 87.0),
];
/// Inner edge of an arm, down to the hand.
const ARM_INSIDE: [(f32, f32); 6] = [
    (112.0, 88.0),
    (145.0, 88.5),
    (180.0, 90.0),
    (212.0, 93.0),
    (222.0, 95.5),
    (228.0, 101.0),
];
/// Outer edge of an arm, down to the hand.
const ARM_OUTSIDE: [(f32, f32); 6] = [
    (112.0, 110.0),
    (145.0, 111.0),
    (180.0, 112.0),
    (212.0, 112.5),
    (222.0, 110.5),
    (228.0, 105.0),
];

/// What stands in a region.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    /// Nothing.
    Blank,
    /// Its intensity, 0 to 10.
    Value(f64),
    /// It is one of those chosen.
    Ticked,
}

/// What the person did with the picture.
enum Did {
    /// Pushed the region with mouse, Enter or space.
    Pushed(Area),
    /// Went to the region with the keyboard.
    Went(Area),
}

/// The back with the intensity of each region; returns the region that the person has just gone to
/// or pushed. `chosen` is the one whose score row stands beneath.
pub fn scores(ui: &mut Ui, id: Id, values: &Areas, chosen: Option<&Area>) -> Option<Area> {
    let mark = |area: &Area| values.get(area).map_or(Mark::Blank, |v| Mark::Value(*v));
    match map(ui, id, Role::RadioButton, &mark, chosen)? {
        Did::Pushed(area) | Did::Went(area) => Some(area),
    }
}

/// The back with regions to choose, as many as are meant; true when the choice has changed.
pub fn select(ui: &mut Ui, id: Id, chosen: &mut Vec<Area>) -> bool {
    let mark = |area: &Area| {
        if chosen.contains(area) {
            Mark::Ticked
        } else {
            Mark::Blank
        }
    };
    let Some(Did::Pushed(area)) = map(ui, id, Role::CheckBox, &mark, None) else {
        return false;
    };
    if let Some(at) = chosen.iter().position(|other| *other == area) {
        chosen.remove(at);
    } else {
        chosen.push(area);
        chosen.sort_by_key(Area::rank);
    }
    true
}

/// The id of a region's button in the picture `id`, to give it the keyboard.
pub fn region_id(id: Id, area: &Area) -> Id {
    id.with(area.as_str())
}

/// Draws the picture and hears its regions.
fn map(
    ui: &mut Ui,
    id: Id,
    role: Role,
    mark: &dyn Fn(&Area) -> Mark,
    chosen: Option<&Area>,
) -> Option<Did> {
    let width = ui.available_width();
    let scale = (width / PICTURE.x).clamp(0.5, 1.15);
    let (rect, _) = ui.allocate_exact_size(vec2(width, PICTURE.y * scale), Sense::hover());
    let place = Spot {
        top: pos2(rect.center().x, rect.top()),
        scale,
    };
    if ui.is_rect_visible(rect) {
        silhouette(ui.painter(), Tokens::of(ui), place);
        sides(ui, place, rect);
    }
    let mut did = None;
    for (name, edges) in REGIONS {
        let area = Area::new(name);
        let rect = place.rect(edges);
        let response = ui.interact(rect, region_id(id, &area), Sense::click());
        let is_chosen = chosen == Some(&area);
        tell(&response, role, &area, mark(&area), is_chosen);
        paint(ui, rect, mark(&area), is_chosen, &response);
        if response.clicked() {
            response.request_focus();
            did = Some(Did::Pushed(area.clone()));
        } else if response.gained_focus() {
            did = Some(Did::Went(area.clone()));
        }
        // Not in each frame: a page with the keyboard here could not be scrolled away from it.
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            walk(ui, id, &area, response.id);
        }
    }
    did
}

/// What a screen reader says of a region.
fn tell(response: &Response, role: Role, area: &Area, mark: Mark, chosen: bool) {
    let words = sentence_case(&area.words());
    let (name, on) = match mark {
        Mark::Value(value) => (format!("{words}, {}", number(value)), chosen),
        Mark::Blank if role == Role::RadioButton => (format!("{words}, not noted"), chosen),
        Mark::Blank => (words, false),
        Mark::Ticked => (words, true),
    };
    response.widget_info(|| WidgetInfo::selected(role, true, on, &name));
}

fn paint(ui: &Ui, rect: Rect, mark: Mark, chosen: bool, response: &Response) {
    let t = Tokens::of(ui);
    let ink = t.series(Cue::Disc);
    let (fill, edge) = colors(t, ink, mark, response.hovered());
    let round = CornerRadius::same(7);
    let painter = ui.painter();
    painter.rect(rect, round, fill, edge, StrokeKind::Inside);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(1.0));
    } else if chosen {
        let stroke = Stroke::new(2.0, t.accent);
        painter.rect_stroke(rect.expand(1.0), round, stroke, StrokeKind::Inside);
    }
    let middle = rect.center();
    match mark {
        Mark::Blank => {}
        Mark::Ticked => icons::icon(painter, Icon::Tick, middle, t.accent),
        Mark::Value(value) => {
            painter.text(
                middle,
                Align2::CENTER_CENTER,
                number(value),
                font(14.0),
                t.ink,
            );
        }
    }
}

fn colors(t: &Tokens, ink: Ink, mark: Mark, hovered: bool) -> (Color32, Stroke) {
    match mark {
        Mark::Value(value) => (pale_heat(t, ink, value), Stroke::new(1.0, ink.color)),
        Mark::Ticked => (t.soft, Stroke::new(2.0, t.accent)),
        Mark::Blank if hovered => (t.hover, Stroke::new(1.0, t.ink)),
        Mark::Blank => (t.surface, Stroke::new(1.0, t.edge)),
    }
}

/// Arrow keys go to the neighbour in their direction; at the rim they stay.
fn walk(ui: &Ui, id: Id, from: &Area, focused: Id) {
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, arrows));
    let directions = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    for (key, direction) in directions {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
            && let Some(to) = neighbour(from, direction)
        {
            ui.memory_mut(|memory| memory.request_focus(region_id(id, &to)));
        }
    }
}

/// The nearest region whose middle lies in the direction.
fn neighbour(from: &Area, direction: Vec2) -> Option<Area> {
    let middle = |[left, top, right, bottom]: [f32; 4]| {
        pos2(f32::midpoint(left, right), f32::midpoint(top, bottom))
    };
    let (_, start) = REGIONS.iter().find(|(name, _)| *name == from.as_str())?;
    let start = middle(*start);
    let ahead = REGIONS.iter().filter_map(|(name, edges)| {
        let way = middle(*edges) - start;
        let along = way.dot(direction);
        let aside = (way - direction * along).length();
        // What lies more beside than ahead is another key's neighbour.
        (along > 8.0 && aside < along * 2.0).then_some((name, along + aside * 1.5))
    });
    let nearest = ahead.min_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(Area::new(nearest.0))
}

/// The region of the picture `id` that has the keyboard.
pub fn focused(ui: &Ui, id: Id) -> Option<Area> {
    let focused = ui.memory(egui::Memory::focused)?;
    Area::all().find(|area| region_id(id, area) == focused)
}

/// Where the picture stands.
#[derive(Clone, Copy)]
struct Spot {
    top: Pos2,
    scale: f32,
}

impl Spot {
    fn at(self, x: f32, y: f32) -> Pos2 {
        self.top + vec2(x, y) * self.scale
    }

    fn rect(self, [left, top, right, bottom]: [f32; 4]) -> Rect {
        Rect::from_min_max(self.at(left, top), self.at(right, bottom))
    }
}

/// "left" and "right" beside the neck.
fn sides(ui: &Ui, place: Spot, rect: Rect) {
    let color = Tokens::of(ui).muted;
    for (words, x) in [("left", -94.0), ("right", 94.0)] {
        let galley = ui
            .painter()
            .layout_no_wrap(words.to_owned(), font(14.0), color);
        let half = galley.size().x / 2.0;
        let center = place.at(x, 20.0);
        let x = center.x.clamp(rect.left() + half, rect.right() - half);
        let at = pos2(x - half, center.y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
    }
}

/// Neck, shoulders, trunk and arms, filled in strips (the outline is not convex, as a filled
/// polygon would have to be) and drawn round with a line that stands out by itself.
fn silhouette(painter: &Painter, t: &Tokens, place: Spot) {
    let shoulders = smooth(&SHOULDERS);
    let trunk = smooth(&TRUNK);
    let (inside, outside) = (smooth(&ARM_INSIDE), smooth(&ARM_OUTSIDE));
    let (mut mesh, mut lines) = (Mesh::default(), Vec::new());
    for half in [&shoulders, &trunk] {
        let left: Vec<_> = half.iter().map(|(y, x)| place.at(-x, *y)).collect();
        let right: Vec<_> = half.iter().map(|(y, x)| place.at(*x, *y)).collect();
        strip(&mut mesh, &left, &right, t.sunken);
    }
    for side in [-1.0, 1.0] {
        let edge = |points: &[(f32, f32)]| -> Vec<Pos2> {
            points.iter().map(|(y, x)| place.at(side * x, *y)).collect()
        };
        strip(&mut mesh, &edge(&inside), &edge(&outside), t.sunken);
        let mut line = edge(&shoulders);
        line.extend(edge(&outside));
        line.extend(edge(&inside).into_iter().rev());
        line.extend(edge(&trunk));
        lines.push(Shape::line(line, Stroke::new(1.5, t.edge)));
    }
    painter.add(Shape::mesh(mesh));
    painter.extend(lines);
}

/// Triangles between two edges of the same length.
fn strip(mesh: &mut Mesh, left: &[Pos2], right: &[Pos2], color: Color32) {
    let first = mesh.vertices.len() as u32;
    for (a, b) in left.iter().zip(right) {
        mesh.colored_vertex(*a, color);
        mesh.colored_vertex(*b, color);
    }
    for row in 0..(left.len() as u32).saturating_sub(1) {
        let at = first + 2 * row;
        mesh.add_triangle(at, at + 1, at + 2);
        mesh.add_triangle(at + 1, at + 3, at + 2);
    }
}

/// A smooth curve through the points (Catmull–Rom), six steps from one to the next.
fn smooth(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    const STEPS: usize = 6;
    let last = points.len().saturating_sub(1);
    let at = |i: usize| points[i.min(last)];
    let mut curve = Vec::with_capacity(last * STEPS + 1);
    for i in 0..last {
        let (before, from, to, beyond) = (at(i.saturating_sub(1)), at(i), at(i + 1), at(i + 2));
        for step in 0..STEPS {
            let s = step as f32 / STEPS as f32;
            let y = from.0 + (to.0 - from.0) * s;
            let (a, b) = ((to.1 - before.1) / 2.0, (beyond.1 - from.1) / 2.0);
            let x = (2.0 * s.powi(3) - 3.0 * s.powi(2) + 1.0) * from.1
                + (s.powi(3) - 2.0 * s.powi(2) + s) * a
                + (3.0 * s.powi(2) - 2.0 * s.powi(3)) * to.1
                + (s.powi(3) - s.powi(2)) * b;
            curve.push((y, x));
        }
    }
    curve.extend(points.last());
    curve
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(from: &str, x: f32, y: f32) -> Option<String> {
        neighbour(&Area::new(from), vec2(x, y)).map(|area| area.as_str().to_owned())
    }

    #[test]
    fn every_region_of_the_model_has_its_place_and_no_two_overlap() {
        assert!(Area::all().eq(REGIONS.map(|(name, _)| Area::new(name))));
        let place = Spot {
            top: Pos2::ZERO,
            scale: 1.0,
        };
        for (i, a) in REGIONS.iter().enumerate() {
            assert!(place.rect(a.1).width() >= 32.0 && place.rect(a.1).height() >= 32.0);
            for b in &REGIONS[i + 1..] {
                assert!(
                    !place.rect(a.1).intersects(place.rect(b.1)),
                    "{} {}",
                    a.0,
                    b.0
                );
            }
        }
    }

    #[test]
    fn the_left_of_the_picture_is_the_persons_left() {
        for (name, [left, _, right, _]) in REGIONS {
            let middle = f32::midpoint(left, right);
            assert_eq!(name.ends_with("-left"), middle < 0.0, "{name}");
            assert_eq!(name.ends_with("-right"), middle > 0.0, "{name}");
        }
    }

    #[test]
    fn arrow_keys_go_to_the_neighbour() {
        assert_eq!(to("lower-spine", -1.0, 0.0).as_deref(), Some("lower-left"));
        assert_eq!(to("lower-left", 1.0, 0.0).as_deref(), Some("lower-spine"));
        assert_eq!(to("lower-left", 0.0, 1.0).as_deref(), Some("hip-left"));
        assert_eq!(
            to("middle-spine", 0.0, -1.0).as_deref(),
            Some("upper-spine")
        );
        assert_eq!(to("hip-left", 1.0, 0.0).as_deref(), Some("hip-right"));
        assert_eq!(to("neck", 0.0, -1.0), None);
        assert_eq!(to("hip-left", -1.0, 0.0), None);
    }

    #[test]
    fn every_region_is_reached_by_arrow_keys() {
        let mut reached = vec![Area::new("neck")];
        let mut at = 0;
        while at < reached.len() {
            for way in [
                vec2(1.0, 0.0),
                vec2(-1.0, 0.0),
                vec2(0.0, 1.0),
                vec2(0.0, -1.0),
            ] {
                let next = neighbour(&reached[at], way);
                reached.extend(next.filter(|area| !reached.contains(area)));
            }
            at += 1;
        }
        assert_eq!(reached.len(), REGIONS.len());
    }
}
