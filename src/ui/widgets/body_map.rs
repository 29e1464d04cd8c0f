//! A body seen from behind and from the front, with its regions to choose: left and right are the
//! person's own, and the pictures say so.
//!
//! Every region is a button of its own, named and told apart for screen readers. Tab comes into each
//! picture once; the arrow keys go to the neighbour in that direction. How much a region hurts is a
//! shade and a number, never a shade alone.

mod shape;

use std::sync::LazyLock;

use egui::accesskit::Role;
use egui::{
    Align2, Color32, EventFilter, Id, Key, Mesh, Modifiers, Painter, Popup, Pos2, Rect, Response,
    Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::area::{Area, Areas};
use crate::ui::icons::{self, Icon};
use crate::ui::text::{number, sentence_case};
use crate::ui::theme::{GAP, Tokens, font, on_fill};

use super::chips;
use super::push::Push;
use shape::{HALF, HEIGHT, Region, SOLE, View};

/// Room above a picture for its title and for "left" and "right".
const ABOVE: f32 = 28.0;
/// How large a picture is drawn at most, and in a wide window.
const SCALES: [f32; 2] = [0.84, 1.0];
/// From this width of the window on it is wide.
const WIDE: f32 = 1400.0;
/// Both pictures stand side by side where each can be at least this large.
const BESIDE: f32 = 0.72;

/// The regions of both pictures, which never change.
static REGIONS: LazyLock<[Vec<Region>; 2]> = LazyLock::new(|| View::ALL.map(shape::regions));

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
#[derive(Clone, Debug, PartialEq)]
pub enum Did {
    /// Pushed the region with the pointer, Enter or space.
    Pushed(Area),
    /// Went to the region with the keyboard.
    Went(Area),
}

/// The body with the intensity of each region; returns what the person has just done with one. `chosen` is the one
/// whose score row stands beneath.
pub fn scores(ui: &mut Ui, id: Id, values: &Areas, chosen: Option<&Area>) -> Option<Did> {
    let mark = |area: &Area| values.get(area).map_or(Mark::Blank, |v| Mark::Value(*v));
    map(ui, id, Role::RadioButton, &mark, chosen)
}

/// The body with regions to choose, as many as are meant; true when the choice has changed.
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

/// The region of the pictures `id` that has the keyboard.
pub fn focused(ui: &Ui, id: Id) -> Option<Area> {
    let focused = ui.memory(egui::Memory::focused)?;
    Area::all().find(|area| region_id(id, area) == focused)
}

/// The region of the pictures `id` that a menu is about: the last one that was pointed at while none was open.
pub fn meant(ui: &Ui, id: Id) -> Option<Area> {
    ui.data(|data| data.get_temp(id.with("meant")))
}

/// A menu is about this region from now on.
pub fn mean(ui: &Ui, id: Id, area: &Area) {
    ui.data_mut(|data| data.insert_temp(id.with("meant"), area.clone()));
}

/// Draws the pictures and hears their regions.
fn map(
    ui: &mut Ui,
    id: Id,
    role: Role,
    mark: &dyn Fn(&Area) -> Mark,
    chosen: Option<&Area>,
) -> Option<Did> {
    let width = ui.available_width();
    let most = SCALES[usize::from(ui.ctx().content_rect().width() >= WIDE)];
    if width >= 4.0 * HALF * BESIDE + GAP {
        let scale = ((width - GAP) / (4.0 * HALF)).min(most);
        let used = vec2(4.0 * HALF * scale + GAP, ABOVE + HEIGHT * scale);
        let (rect, _) = ui.allocate_exact_size(used, Sense::hover());
        let apart = vec2(2.0 * HALF * scale + GAP, 0.0);
        let draw = |view: View, nth: f32| {
            let at = Spot::new(rect.left_top() + apart * nth, scale);
            picture(ui, (id, view), at, role, mark, chosen)
        };
        let dids = [draw(View::Back, 0.0), draw(View::Front, 1.0)];
        return dids.into_iter().flatten().next();
    }
    let view = turned(ui, id);
    let scale = (width / (2.0 * HALF)).min(most);
    let used = vec2(2.0 * HALF * scale, ABOVE + HEIGHT * scale);
    let (rect, _) = ui.allocate_exact_size(used, Sense::hover());
    picture(
        ui,
        (id, view),
        Spot::new(rect.left_top(), scale),
        role,
        mark,
        chosen,
    )
}

/// Which of the two is shown where there is no room for both.
fn turned(ui: &mut Ui, id: Id) -> View {
    let id = view_id(id);
    let mut view = ui.data(|data| data.get_temp(id)).unwrap_or(View::Back);
    chips(ui, |ui| {
        for each in View::ALL {
            let push = Push::new(each.title()).small().chosen(view == each);
            if push.show(ui).clicked() {
                view = each;
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(id, view));
    view
}

fn view_id(id: Id) -> Id {
    id.with("view")
}

/// Shows the picture in which the region is, where there is room for one alone.
pub fn turn_to(ui: &Ui, id: Id, area: &Area) {
    if let Some(view) = View::ALL.into_iter().find(|view| has(*view, area)) {
        ui.data_mut(|data| data.insert_temp(view_id(id), view));
    }
}

fn picture(
    ui: &Ui,
    (id, view): (Id, View),
    at: Spot,
    role: Role,
    mark: &dyn Fn(&Area) -> Mark,
    chosen: Option<&Area>,
) -> Option<Did> {
    let regions = of(view);
    let seen = ui.is_rect_visible(at.whole());
    if seen {
        captions(ui, view, at);
        let painter = ui.painter();
        for outline in &*shape::CURVES {
            body(painter, Tokens::of(ui), at, outline);
        }
    }
    // Tab comes in here. An arrow key leads on before anything is drawn: a region that is none of Tab's gives up the
    // keyboard when it is drawn.
    let focused = focused(ui, id).filter(|area| has(view, area));
    let focused = focused.map(|area| match walked(ui, view, &area) {
        Some(to) => {
            ui.memory_mut(|memory| memory.request_focus(region_id(id, &to)));
            to
        }
        None => area,
    });
    let first = focused.or_else(|| chosen.filter(|area| has(view, area)).cloned());
    let first = first.unwrap_or_else(|| Area::new(view.first()));
    let (mut did, mut rings) = (None, Vec::new());
    let is_open = Popup::is_any_open(ui.ctx());
    for region in regions {
        let area = &region.area;
        let sense = if *area == first {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(at.rect(region.hit), region_id(id, area), sense);
        let is_chosen = chosen == Some(area);
        if response.hovered() && !is_open || response.secondary_clicked() {
            mean(ui, id, area);
        }
        tell(&response, role, area, mark(area), is_chosen);
        let response = response.on_hover_text(sentence_case(&area.words()));
        if seen {
            paint(ui, at, region, mark(area), response.hovered());
            if response.has_focus() || is_chosen {
                rings.push((region, response.has_focus()));
            }
        }
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
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
    }
    for (region, keyboard) in rings {
        ring(ui, at, region, keyboard);
    }
    did
}

fn of(view: View) -> &'static [Region] {
    &REGIONS[usize::from(view == View::Front)]
}

fn has(view: View, area: &Area) -> bool {
    of(view).iter().any(|region| region.area == *area)
}

/// What a screen reader says of a region.
fn tell(response: &Response, role: Role, area: &Area, mark: Mark, chosen: bool) {
    let words = sentence_case(&area.words());
    let (name, on) = match mark {
        Mark::Value(value) => (
            say::AreaScored {
                name: &words,
                value: &number(value),
            }
            .text(),
            chosen,
        ),
        Mark::Blank if role == Role::RadioButton => {
            (say::AreaBlank { name: &words }.text(), chosen)
        }
        Mark::Blank => (words, false),
        Mark::Ticked => (words, true),
    };
    response.widget_info(|| WidgetInfo::selected(role, true, on, &name));
}

fn paint(ui: &Ui, at: Spot, region: &Region, mark: Mark, hovered: bool) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let fill = match mark {
        Mark::Value(value) => Some(t.heat(Cue::Disc)[value.round().clamp(0.0, 10.0) as usize]),
        Mark::Ticked => Some(t.soft),
        Mark::Blank => hovered.then_some(t.hover),
    };
    if let Some(fill) = fill {
        let mut mesh = Mesh::default();
        strip(
            &mut mesh,
            &at.line(&region.left),
            &at.line(&region.right),
            fill,
        );
        painter.add(Shape::mesh(mesh));
    }
    // The body's own edge stays: what is between two regions is drawn, not what is round them.
    for end in ends(region) {
        let inside = vec2(1.0, 0.0);
        let across = [
            at.at(region.left[end] + inside),
            at.at(region.right[end] - inside),
        ];
        painter.line_segment(across, Stroke::new(1.0, t.surface));
    }
    for edge in [&region.left, &region.right] {
        let straight = edge.iter().all(|p| p.x == edge[0].x);
        if straight {
            painter.line_segment(
                [at.at(edge[0]), at.at(edge[edge.len() - 1])],
                Stroke::new(1.0, t.surface),
            );
        }
    }
    let middle = at.at(region.middle());
    match mark {
        Mark::Blank => {}
        Mark::Ticked => icons::icon(painter, Icon::Tick, middle, t.accent),
        Mark::Value(value) => {
            let color = fill.map_or(t.ink, on_fill);
            painter.text(
                middle,
                Align2::CENTER_CENTER,
                number(value),
                font(13.0),
                color,
            );
        }
    }
}

/// Where a region borders on the next one, of its first and its last height.
fn ends(region: &Region) -> impl Iterator<Item = usize> {
    let ends = [0, region.left.len() - 1].into_iter();
    ends.filter(|end| region.left[*end].y < SOLE)
}

/// Round the region that is chosen or has the keyboard.
fn ring(ui: &Ui, at: Spot, region: &Region, keyboard: bool) {
    let t = Tokens::of(ui);
    let mut line = at.line(&region.left);
    line.extend(at.line(&region.right).into_iter().rev());
    if keyboard {
        ui.painter().add(Shape::closed_line(
            line.clone(),
            Stroke::new(5.0, t.surface),
        ));
    }
    ui.painter()
        .add(Shape::closed_line(line, Stroke::new(2.5, t.accent)));
}

/// Where the arrow keys of this frame lead, each to the neighbour in its direction; at the rim they stay.
fn walked(ui: &Ui, view: View, from: &Area) -> Option<Area> {
    let directions = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    let mut at = None;
    for (key, direction) in directions {
        while ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            at = neighbour(view, at.as_ref().unwrap_or(from), direction).or(at);
        }
    }
    at
}

/// The nearest region whose middle lies in the direction.
fn neighbour(view: View, from: &Area, direction: Vec2) -> Option<Area> {
    let start = of(view).iter().find(|region| region.area == *from)?;
    let start = start.middle();
    let ahead = of(view).iter().filter_map(|region| {
        let way = region.middle() - start;
        let along = way.dot(direction);
        let aside = (way - direction * along).length();
        // What lies more beside than ahead is another key's neighbour.
        (along > 6.0 && aside < along * 2.0).then_some((region, along + aside * 1.5))
    });
    let nearest = ahead.min_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(nearest.0.area.clone())
}

/// Where a picture stands.
#[derive(Clone, Copy)]
struct Spot {
    /// Of the middle line, at the top of the head.
    top: Pos2,
    scale: f32,
}

impl Spot {
    fn new(corner: Pos2, scale: f32) -> Self {
        let top = corner + vec2(HALF * scale, ABOVE);
        Self { top, scale }
    }

    fn at(self, point: Pos2) -> Pos2 {
        self.top + point.to_vec2() * self.scale
    }

    fn line(self, points: &[Pos2]) -> Vec<Pos2> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn rect(self, rect: Rect) -> Rect {
        Rect::from_min_max(self.at(rect.min), self.at(rect.max))
    }

    fn whole(self) -> Rect {
        self.rect(Rect::from_min_max(pos2(-HALF, 0.0), pos2(HALF, HEIGHT)))
    }
}

/// The picture's title, and "left" and "right" beside the head.
fn captions(ui: &Ui, view: View, at: Spot) {
    let t = Tokens::of(ui);
    let corner = at.at(pos2(-HALF, 0.0)) - vec2(0.0, ABOVE);
    ui.painter()
        .text(corner, Align2::LEFT_TOP, view.title(), font(16.0), t.ink);
    let ends = [(Align2::LEFT_CENTER, -HALF), (Align2::RIGHT_CENTER, HALF)];
    for (words, (align, x)) in view.sides_in_words().into_iter().zip(ends) {
        ui.painter()
            .text(at.at(pos2(x, 26.0)), align, words, font(14.0), t.muted);
    }
}

/// An outline on both sides, filled in strips (it is not convex, as a filled polygon would have to be) and
/// drawn round with a line that stands out by itself.
fn body(painter: &Painter, t: &Tokens, at: Spot, curve: &[(f32, f32, f32)]) {
    for side in [-1.0, 1.0] {
        let edge = |pick: fn(&(f32, f32, f32)) -> f32| -> Vec<Pos2> {
            let points = curve.iter().map(|point| pos2(side * pick(point), point.0));
            points.map(|point| at.at(point)).collect()
        };
        let (inner, outer) = (edge(|p| p.1), edge(|p| p.2));
        let mut mesh = Mesh::default();
        strip(&mut mesh, &inner, &outer, t.body);
        painter.add(Shape::mesh(mesh));
        // Round the limb; on the middle line nothing is drawn.
        let parted = curve.iter().zip(inner).filter(|(point, _)| point.1 > 0.0);
        let parted: Vec<_> = parted.map(|(_, at)| at).collect();
        let line = outer.into_iter().chain(parted.into_iter().rev());
        painter.add(Shape::line(line.collect(), Stroke::new(1.2, t.muted)));
    }
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

#[cfg(test)]
mod tests;
