//! Strips of a page that are not torn apart, and the lines in them.

use crate::chart::cue::Cue;
use crate::drawing::cue as glyph;
use crate::drawing::letters;
use crate::drawing::palette::{Palette, Rgb};
use crate::drawing::scene::{Anchor, Item, Scene};
use crate::model::legible;

use super::sheet::{Part, Role};

/// The colours of paper.
pub(super) const INK: Palette = Palette::WHITE;

/// How letters are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub size: f32,
    pub color: Rgb,
    /// White above the first line.
    pub before: f32,
}

pub(super) const fn style(size: f32, color: Rgb, before: f32) -> Style {
    Style {
        size,
        color,
        before,
    }
}

pub(super) const TITLE: Style = style(20.0, INK.ink, 0.0);

pub(super) const SECTION: Style = style(16.0, INK.ink, 2.0);

pub(super) const PART: Style = style(12.5, INK.ink, 9.0);

pub(super) const LEAD: Style = style(11.5, INK.ink, 2.0);

pub(super) const PLAIN: Style = style(9.5, INK.ink, 2.0);

pub(super) const QUIET: Style = style(9.0, INK.muted, 4.0);

/// A strip of a page: its items stand between 0 and `height`, counted from its own top.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// White above it, left out at the top of a page.
    pub before: f32,
    pub height: f32,
    pub items: Vec<Item>,
    pub parts: Vec<Part>,
    /// Whether it stays on the page of what follows.
    pub leads: bool,
    /// What is repeated above it when it begins a page: the names of a table's columns.
    pub head: Option<usize>,
}

impl Piece {
    /// Puts items that play one role behind the others.
    pub fn add(&mut self, role: Role, node: usize, items: Vec<Item>) {
        let from = self.items.len();
        self.items.extend(items);
        let items = from..self.items.len();
        if !items.is_empty() {
            self.parts.push(Part { role, node, items });
        }
    }

    /// Draws a metric's mark at the beginning of a row's first line.
    pub fn decorate(&mut self, cue: Cue, size: f32, leading: f32) {
        let mut scene = Scene::new(0.0, 0.0);
        let center = [size * 0.45, PAD + baseline(size, leading) - size * 0.33];
        glyph(&mut scene, cue, center, size * 0.36, INK.series(cue).color);
        self.items.extend(scene.items);
    }

    /// Puts another piece into this one, its left top corner at `at`.
    pub fn place(&mut self, other: Self, at: [f32; 2]) {
        let from = self.items.len();
        self.items
            .extend(other.items.into_iter().map(|item| item.moved(at)));
        self.parts.extend(other.parts.into_iter().map(|part| Part {
            items: part.items.start + from..part.items.end + from,
            ..part
        }));
    }
}

/// All of these pieces stay on the page of what follows.
pub(super) fn lead(pieces: &mut [Piece]) {
    for piece in pieces {
        piece.leads = true;
    }
}

/// Where letters stand in a line of their own, from its top.
pub(super) fn baseline(size: f32, leading: f32) -> f32 {
    size * (leading + letters::CAP) / 2.0
}

/// One line of text; nothing where it is blank.
pub(super) fn line(at: [f32; 2], anchor: Anchor, style: Style, words: String) -> Vec<Item> {
    if words.trim().is_empty() {
        return Vec::new();
    }
    vec![Item::Text {
        at,
        anchor,
        size: style.size,
        color: style.color,
        words,
    }]
}

/// Text fit for paper, its line breaks kept.
pub(super) fn plain(text: &str) -> String {
    legible::lines(text).replace('\t', " ")
}

/// Above and below the words of a row.
pub(super) const PAD: f32 = 1.7;
