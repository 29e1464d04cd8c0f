//! Sessions above the panels: a lane for each kind with its name, a sign for each session. Signs that
//! would lie on one another are one pill, so that none is lost however many there are; where a chart counts them,
//! they are bars.

use super::letters::{LEADING, fit, width};
use super::palette::Rgb;
use super::scene::{Anchor, Scene, Stroke};
use crate::chart::spec::{Chart, SessionMark};
use crate::model::session::Kind;

use super::axes::between;
use super::glyph;
use super::look::Look;

/// Lanes at most; the kinds that are left share the last one.
const MOST_LANES: usize = 6;
/// More lines than this would hide the marks of the days.
const MOST_LINES: usize = 60;
/// Height of a lane with its name beside it, in text sizes.
const LANE: f32 = 1.5;
/// Height of a lane whose name is in the key, or beside it among low strips.
const LOW: f32 = 1.2;
/// Radius of a sign, in text sizes.
const RADIUS: f32 = 0.42;
/// Signs that are nearer than this, in text sizes, are one pill; it reaches half of it beyond its ends, so
/// that no two pills touch.
const NEAR: f32 = 0.96;

/// A kind's sessions, or those of all kinds that are left.
struct Lane<'a> {
    kind: Option<&'a Kind>,
    sessions: Vec<&'a SessionMark>,
}

/// The lanes, the most important first: massage, other treatments, the rest.
fn lanes(sessions: &[SessionMark]) -> Vec<Lane<'_>> {
    let mut kinds: Vec<&Kind> = sessions.iter().map(|session| &session.kind).collect();
    kinds.sort_by(|a, b| a.by_importance(b));
    kinds.dedup();
    let whole = kinds.len() <= MOST_LANES;
    let own = if whole { kinds.len() } else { MOST_LANES - 1 };
    let of = |kinds: &[&Kind]| -> Vec<&SessionMark> {
        let among = |session: &&SessionMark| kinds.contains(&&session.kind);
        sessions.iter().filter(among).collect()
    };
    let lane = |kind: &&'_ Kind| of(std::slice::from_ref(kind));
    let mut lanes: Vec<_> = kinds[..own]
        .iter()
        .map(|kind| Lane {
            kind: Some(*kind),
            sessions: lane(kind),
        })
        .collect();
    if !whole {
        lanes.push(Lane {
            kind: None,
            sessions: of(&kinds[own..]),
        });
    }
    lanes
}

/// The sessions with a line through the panels: those of the first lane, unless they are too many.
pub(super) fn lined(chart: &Chart) -> Vec<f64> {
    if !chart.counted.is_empty() {
        return Vec::new();
    }
    let first = lanes(&chart.sessions).into_iter().next();
    let at = first.map(|lane| lane.sessions.iter().map(|s| s.x).collect::<Vec<f64>>());
    at.filter(|at| at.len() <= MOST_LINES).unwrap_or_default()
}

/// Where the sessions stand.
pub(super) struct Strip {
    pub(super) x: (f64, f64),
    /// Left and right of the panels.
    pub(super) across: (f32, f32),
    /// Left and right end of the x scale.
    pub(super) inner: (f32, f32),
    pub(super) margin: f32,
    /// What the picture stands on.
    pub(super) paper: Rgb,
    /// Width of the names at the left of the panels; 0 where they stand above.
    pub(super) aside: f32,
    pub(super) y: f32,
}

impl Strip {
    /// Draws them and returns the y below.
    pub(super) fn draw(mut self, scene: &mut Scene, chart: &Chart, look: &Look) -> f32 {
        if chart.sessions.is_empty() {
            return self.y;
        }
        let lanes = lanes(&chart.sessions);
        if self.aside == 0.0 {
            self.y = self.key(scene, &lanes, look);
        }
        let is_low = self.aside == 0.0 || look.is_low();
        let tall = look.text * if is_low { LOW } else { LANE };
        for lane in &lanes {
            let middle = self.y + tall / 2.0;
            if self.aside > 0.0 {
                let room = self.aside - look.text * 1.6;
                name(scene, lane, [self.margin, middle], room, look);
            }
            if chart.counted.is_empty() {
                self.signs(scene, lane, middle, look);
            } else {
                self.counts(scene, lane, &chart.counted, (self.y, self.y + tall), look);
            }
            self.y += tall;
        }
        self.y + look.text * 0.4
    }

    /// The signs of a lane on its line.
    fn signs(&self, scene: &mut Scene, lane: &Lane<'_>, middle: f32, look: &Look) {
        let (text, palette) = (look.text, look.palette);
        let (left, right) = self.across;
        let line = Stroke::new(1.0, palette.grid);
        scene.line(vec![[left, middle], [right, middle]], line);
        let radius = text * RADIUS;
        let at = |session: &&SessionMark| between(session.x, self.x, self.inner);
        let mut taken = left;
        for near in lane.sessions.chunk_by(|a, b| at(b) - at(a) < text * NEAR) {
            let (Some(first), Some(last)) = (near.first(), near.last()) else {
                continue;
            };
            let (from, to) = (at(first), at(last));
            if near.len() > 1 {
                let (from, to) = (from - text * NEAR / 2.0, to + text * NEAR / 2.0);
                let (from, to) = (from.max(left), to.min(right));
                let tall = radius * 2.6;
                let corner = [from, middle - tall / 2.0];
                let edge = Stroke::new(0.8, palette.edge);
                scene.fill(corner, [to - from, tall], tall / 2.0, palette.sunken);
                scene.frame(corner, [to - from, tall], tall / 2.0, edge);
            }
            let center = [f32::midpoint(from, to), middle];
            glyph::session(scene, &first.kind, center, radius, palette.session);
            let person = first.with.as_deref().filter(|_| near.len() == 1);
            if let Some(with) = person {
                let before = from - radius * 1.7;
                let wide = width(with, text);
                if before - wide > taken + text * 0.4 {
                    // On its own ground, so that the line does not strike it out.
                    let ground = [before - wide - 1.0, middle - text * 0.5];
                    scene.fill(ground, [wide + 2.0, text], 0.0, self.paper);
                    let at = [before, middle + text * 0.35];
                    scene.text(at, Anchor::End, text, palette.muted, with);
                }
            }
            taken = to + text * NEAR / 2.0;
        }
    }

    /// How many of a lane there are in each stretch, as bars from its line; the most of them stands at the left.
    fn counts(
        &self,
        scene: &mut Scene,
        lane: &Lane<'_>,
        stretches: &[(f64, f64)],
        (top, bottom): (f32, f32),
        look: &Look,
    ) {
        let (text, palette) = (look.text, look.palette);
        let line = Stroke::new(1.0, palette.grid);
        let (left, right) = self.across;
        scene.line(vec![[left, bottom], [right, bottom]], line);
        let count = |(from, to): &(f64, f64)| {
            let all = &lane.sessions;
            all.partition_point(|s| s.x < *to) - all.partition_point(|s| s.x < *from)
        };
        let counts: Vec<_> = stretches.iter().map(count).collect();
        let Some(most) = counts.iter().max().filter(|most| **most > 0) else {
            return;
        };
        let room = bottom - top - text * 0.3;
        for ((from, to), count) in stretches
            .iter()
            .zip(&counts)
            .filter(|(_, count)| **count > 0)
        {
            let at = |x| between(x, self.x, self.inner);
            let (from, to) = (at(*from), at(*to));
            let gap = ((to - from) * 0.2).min(text * 0.3);
            let tall = room * *count as f32 / *most as f32;
            let corner = [from + gap / 2.0, bottom - tall];
            scene.fill(corner, [to - from - gap, tall], 0.0, palette.session);
        }
        let at = [left - text * 0.4, top + text * 0.95];
        scene.text(
            at,
            Anchor::End,
            text * 0.92,
            palette.muted,
            most.to_string(),
        );
    }

    /// The kinds with their signs in rows; returns the y below.
    fn key(&self, scene: &mut Scene, lanes: &[Lane<'_>], look: &Look) -> f32 {
        let text = look.text;
        let (mut x, mut middle) = (self.margin, self.y + text * 0.7);
        for lane in lanes {
            let room = look.width / 3.0;
            let wide = text * 1.2 + width(&fit(label(lane), text, room), text);
            if x > self.margin && x + wide > look.width - self.margin {
                x = self.margin;
                middle += text * LEADING;
            }
            name(scene, lane, [x, middle], room, look);
            x += wide + text;
        }
        middle + text * 0.8
    }
}

/// The sign and the name of a lane, at the right of a place.
fn name(scene: &mut Scene, lane: &Lane<'_>, [x, middle]: [f32; 2], room: f32, look: &Look) {
    let (text, palette) = (look.text, look.palette);
    let other = Kind::new("other");
    let kind = lane.kind.unwrap_or(&other);
    let center = [x + text * 0.45, middle];
    glyph::session(scene, kind, center, text * RADIUS, palette.session);
    let at = [x + text * 1.2, middle + text * 0.35];
    let words = fit(label(lane), text, room);
    scene.text(at, Anchor::Start, text, palette.muted, words);
}

fn label<'a>(lane: &Lane<'a>) -> &'a str {
    lane.kind.map_or("other kinds", Kind::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(x: f64, kind: &str) -> SessionMark {
        SessionMark {
            x,
            kind: Kind::new(kind),
            with: None,
        }
    }

    #[test]
    fn massage_comes_first_and_the_kinds_that_have_no_lane_share_one() {
        let all = ["heat", "a", "b", "c", "d", "e", "chiropractor", "massage"];
        let sessions: Vec<_> = all.iter().map(|kind| session(1.0, kind)).collect();
        let lanes = lanes(&sessions);
        let names: Vec<_> = lanes.iter().map(label).collect();
        assert_eq!(
            names,
            ["massage", "chiropractor", "a", "b", "c", "other kinds"]
        );
        let drawn: usize = lanes.iter().map(|lane| lane.sessions.len()).sum();
        assert_eq!(drawn, sessions.len());
    }
}
