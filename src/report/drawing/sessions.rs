//! Sessions above the panels: a key of their kinds, then a glyph each with its person where that
//! has room. Where they are many, treatments keep their glyphs and the rest are a short stroke each.

use crate::chart::spec::SessionMark;
use crate::model::session::Kind;
use crate::report::letters::{LEADING, fit, width};
use crate::report::scene::{Anchor, Scene, Stroke};

use super::axes::between;
use super::{Look, MOST_SESSIONS, glyph};

/// Where the sessions stand.
pub(super) struct Place {
    pub(super) x: (f64, f64),
    pub(super) inside: (f32, f32),
    pub(super) margin: f32,
    pub(super) y: f32,
}

/// The sessions that have a glyph each, and those that are only a stroke: of too many the treatments
/// come first, which the answer is mostly about.
pub(super) fn named(sessions: &[SessionMark]) -> (Vec<&SessionMark>, Vec<&SessionMark>) {
    if sessions.len() <= MOST_SESSIONS {
        return (sessions.iter().collect(), Vec::new());
    }
    let (named, others): (Vec<_>, Vec<_>) = sessions.iter().partition(|s| s.kind.is_treatment());
    if named.len() <= MOST_SESSIONS {
        return (named, others);
    }
    (Vec::new(), sessions.iter().collect())
}

impl Place {
    fn at(&self, session: &SessionMark) -> f32 {
        between(session.x, self.x, self.inside)
    }

    /// Draws them and gives the y below.
    pub(super) fn draw(self, scene: &mut Scene, sessions: &[SessionMark], look: &Look) -> f32 {
        if sessions.is_empty() {
            return self.y;
        }
        let (named, others) = named(sessions);
        let mut place = self;
        let mut words = String::new();
        if !others.is_empty() {
            let other = if named.is_empty() { "" } else { "other " };
            words = format!("{} {other}sessions, a stroke each", others.len());
        }
        if !named.is_empty() {
            place.y = place.glyphs(scene, &named, &mut words, look);
        }
        if !others.is_empty() {
            place.y = place.crowd(scene, &others, &words, look);
        }
        place.y + look.text * 0.3
    }

    fn crowd(&self, scene: &mut Scene, sessions: &[&SessionMark], words: &str, look: &Look) -> f32 {
        let (text, palette) = (look.text, look.palette);
        let mut y = self.y + text * 0.3;
        if !words.is_empty() {
            let words = fit(words, text, look.width - self.margin - self.inside.0);
            let at = [self.inside.0, self.y + text];
            scene.text(at, Anchor::Start, text, palette.muted, words);
            y = self.y + text * LEADING;
        }
        let mut last = f32::NEG_INFINITY;
        for session in sessions {
            let x = self.at(session);
            if x - last >= 1.0 {
                let stroke = Stroke::new(0.6, palette.edge);
                scene.line(vec![[x, y], [x, y + text * 0.7]], stroke);
                last = x;
            }
        }
        y + text * 0.9
    }

    /// Two rows, so that neighbours don't hide each other. Takes `aside` where its line has room.
    fn glyphs(
        &self,
        scene: &mut Scene,
        sessions: &[&SessionMark],
        aside: &mut String,
        look: &Look,
    ) -> f32 {
        let (text, palette) = (look.text, look.palette);
        let radius = text * 0.42;
        let top = self.key(scene, sessions, aside, look);
        let rows = [top + text * 1.9, top + text * 0.7];
        let mut taken = [self.margin - text * 0.6; 2];
        for session in sessions {
            let x = self.at(session);
            let free = |row: &usize| x - radius - 1.0 >= taken[*row];
            let Some(row) = [0, 1].into_iter().find(free) else {
                continue;
            };
            let centre = [x, rows[row]];
            glyph::session(scene, &session.kind, centre, radius, palette.session);
            if let Some(with) = &session.with {
                let before = x - radius * 1.7;
                if before - width(with, text) > taken[row] + text * 0.6 {
                    let at = [before, rows[row] + text * 0.35];
                    scene.text(at, Anchor::End, text, palette.muted, with.as_str());
                }
            }
            taken[row] = x + radius + 2.0;
        }
        top + text * 2.6
    }

    /// The kinds with their glyphs, and `aside` at their right where it has room, which takes it;
    /// gives the y below.
    fn key(
        &self,
        scene: &mut Scene,
        sessions: &[&SessionMark],
        aside: &mut String,
        look: &Look,
    ) -> f32 {
        let text = look.text;
        let mut kinds: Vec<&Kind> = sessions.iter().map(|s| &s.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let (mut x, mut base) = (self.margin, self.y + text);
        for kind in kinds {
            let words = fit(kind.as_str(), text, look.width / 3.0);
            let wide = text * 1.2 + width(&words, text);
            if x > self.margin && x + wide > look.width - self.margin {
                x = self.margin;
                base += text * LEADING;
            }
            let centre = [x + text * 0.45, base - text * 0.33];
            glyph::session(scene, kind, centre, text * 0.42, look.palette.session);
            let at = [x + text * 1.2, base];
            scene.text(at, Anchor::Start, text, look.palette.muted, words);
            x += wide + text;
        }
        let right = look.width - self.margin;
        if !aside.is_empty() && x + width(aside, text) <= right {
            let words = std::mem::take(aside);
            scene.text([right, base], Anchor::End, text, look.palette.muted, words);
        }
        base + text * 0.6
    }
}
