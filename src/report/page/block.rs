//! Blocks as pieces: strips of a page that are not torn apart.

use crate::chart::cue::Cue;
use crate::model::legible;
use crate::report::document::{Block, Figure, Rank, Report, Tone};
use crate::report::drawing::{Look, cue as glyph, draw};
use crate::report::letters;
use crate::report::palette::{Palette, Rgb};
use crate::report::scene::{Anchor, Item, Scene, Stroke};

use super::{Part, Role, table};

/// The colours of paper.
pub(super) const INK: Palette = Palette::WHITE;
/// Between two columns.
const GUTTER: f32 = 22.0;
/// Height of a chart's inside, over the whole width and beside another.
const TALL: f32 = 90.0;
const LOW: f32 = 100.0;
/// Letters in charts.
const SMALL: f32 = 8.5;

/// How letters are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub size: f32,
    pub colour: Rgb,
    /// White above the first line.
    pub before: f32,
}

const fn style(size: f32, colour: Rgb, before: f32) -> Style {
    Style {
        size,
        colour,
        before,
    }
}

const TITLE: Style = style(20.0, INK.ink, 0.0);
const SECTION: Style = style(16.0, INK.ink, 2.0);
const PART: Style = style(12.5, INK.ink, 9.0);
const LEAD: Style = style(11.5, INK.ink, 2.0);
const PLAIN: Style = style(9.5, INK.ink, 2.0);
const QUIET: Style = style(9.0, INK.muted, 4.0);

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
        let centre = [
            size * 0.45,
            table::PAD + baseline(size, leading) - size * 0.33,
        ];
        glyph(&mut scene, cue, centre, size * 0.36, INK.series(cue).color);
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

/// Turns blocks into pieces, and numbers what belongs together.
#[derive(Debug, Default)]
pub(super) struct Maker {
    /// Numbers given so far.
    pub nodes: usize,
    /// What is repeated at the top of a page, by [`Piece::head`].
    pub heads: Vec<Piece>,
    /// Share of a chart's usual height.
    pub scale: f32,
    /// Lines stand this many sizes apart.
    pub leading: f32,
    /// The highest piece that a page has room for.
    pub tallest: f32,
}

impl Maker {
    /// A number for something that belongs together.
    pub fn node(&mut self) -> usize {
        self.nodes += 1;
        self.nodes
    }

    /// Title, period, where it comes from, and a line under them.
    pub fn masthead(&mut self, report: &Report, width: f32) -> Vec<Piece> {
        let origin: Vec<String> = report.origin.iter().map(|text| plain(text)).collect();
        let widest = origin.iter().map(|text| letters::width(text, QUIET.size));
        let aside = widest.fold(0.0, f32::max) + GUTTER;
        // Beside each other where there is room for a title, else below.
        let beside = aside < width * 0.5;
        let room = if beside { width - aside } else { width };
        let mut pieces = self.lines(&Role::Title, TITLE, &report.title, room);
        pieces.extend(self.lines(
            &Role::Text,
            style(11.0, INK.muted, 2.0),
            &report.subtitle,
            room,
        ));
        if beside {
            self.aside(&mut pieces, &origin, width);
        } else {
            for text in &origin {
                pieces.extend(self.lines(&Role::Text, QUIET, text, width));
            }
        }
        let mut rule = Piece {
            before: 6.0,
            height: 7.0,
            ..Piece::default()
        };
        let line = Stroke::new(1.2, INK.ink);
        rule.items.push(Item::Line {
            points: vec![[0.0, 0.6], [width, 0.6]],
            stroke: line,
        });
        pieces.push(rule);
        pieces
    }

    /// Lines at the right end of the first pieces.
    fn aside(&mut self, pieces: &mut [Piece], lines: &[String], width: f32) {
        for (piece, words) in pieces.iter_mut().zip(lines) {
            let baseline = piece.height - 0.35 * QUIET.size;
            let mut scene = Scene::new(width, piece.height);
            scene.text(
                [width, baseline],
                Anchor::End,
                QUIET.size,
                QUIET.colour,
                words,
            );
            let node = self.node();
            piece.add(Role::Text, node, scene.items);
        }
    }

    /// The pieces of a block in a column of this width.
    pub fn block(&mut self, block: &Block, width: f32) -> Vec<Piece> {
        match block {
            Block::Heading(rank, text) => self.heading(*rank, text, width),
            Block::Text(tone, text) => {
                let style = match tone {
                    Tone::Lead => LEAD,
                    Tone::Plain => PLAIN,
                    Tone::Quiet => QUIET,
                };
                self.lines(&Role::Text, style, text, width)
            }
            Block::Note { label, words } => {
                let mut pieces = self.lines(
                    &Role::Heading(Rank::Part),
                    style(10.0, INK.muted, 9.0),
                    label,
                    width,
                );
                lead(&mut pieces);
                pieces.extend(self.lines(&Role::Text, style(10.0, INK.ink, 1.0), words, width));
                pieces
            }
            Block::Figure(figure) => self.figure(figure, width, TALL),
            Block::Table(table) => table::pieces(self, table, width),
            Block::Beside(left, right) => self.beside(left, right, width),
        }
    }

    fn heading(&mut self, rank: Rank, text: &str, width: f32) -> Vec<Piece> {
        let style = match rank {
            Rank::Section => SECTION,
            Rank::Part => PART,
        };
        let mut pieces = self.lines(&Role::Heading(rank), style, text, width);
        lead(&mut pieces);
        pieces
    }

    /// A text, one piece a line.
    pub fn lines(&mut self, role: &Role, style: Style, text: &str, width: f32) -> Vec<Piece> {
        let (node, leading) = (self.node(), self.leading);
        let lines = letters::wrap(&plain(text), style.size, width).into_iter();
        let piece = |(i, words): (usize, String)| {
            let mut piece = Piece {
                before: if i == 0 { style.before } else { 0.0 },
                height: style.size * leading,
                ..Piece::default()
            };
            let at = [0.0, baseline(style.size, leading)];
            piece.add(role.clone(), node, line(at, Anchor::Start, style, words));
            piece
        };
        lines.enumerate().map(piece).collect()
    }

    fn figure(&mut self, figure: &Figure, width: f32, height: f32) -> Vec<Piece> {
        let mut pieces = self.heading(Rank::Part, &figure.title, width);
        let noted = letters::width(&figure.note, QUIET.size);
        let titled = letters::width(&figure.title, PART.size);
        match pieces.as_mut_slice() {
            [only] if noted + titled + GUTTER < width => {
                let at = [width, baseline(PART.size, self.leading)];
                let node = self.node();
                only.add(
                    Role::Text,
                    node,
                    line(at, Anchor::End, QUIET, figure.note.clone()),
                );
            }
            _ => pieces.extend(self.lines(&Role::Text, QUIET, &figure.note, width)),
        }
        lead(&mut pieces);
        let look = Look::part(width, SMALL, INK).panels(height * self.scale);
        let scene = draw(&figure.chart, &look);
        let mut piece = Piece {
            before: 3.0,
            height: scene.height,
            ..Piece::default()
        };
        let node = self.node();
        piece.add(Role::Figure(figure.chart.description()), node, scene.items);
        pieces.push(piece);
        pieces
    }

    /// Two columns as one piece; below each other where a page has no room for that.
    fn beside(&mut self, left: &[Block], right: &[Block], width: f32) -> Vec<Piece> {
        let half = (width - GUTTER) / 2.0;
        let blocks = left.iter().chain(right);
        let left = self.column(left, half);
        let right = self.column(right, half);
        let height = left.height.max(right.height);
        if height > self.tallest {
            return blocks.flat_map(|block| self.block(block, width)).collect();
        }
        let mut piece = Piece {
            before: left.before.max(right.before),
            height,
            ..Piece::default()
        };
        piece.place(left, [0.0, 0.0]);
        piece.place(right, [half + GUTTER, 0.0]);
        vec![piece]
    }

    /// The pieces of a column as one.
    fn column(&mut self, blocks: &[Block], width: f32) -> Piece {
        let mut column = Piece::default();
        for block in blocks {
            let pieces = match block {
                Block::Figure(figure) => self.figure(figure, width, LOW),
                block => self.block(block, width),
            };
            for piece in pieces {
                if column.items.is_empty() {
                    column.before = piece.before;
                } else {
                    column.height += piece.before;
                }
                let at = [0.0, column.height];
                column.height += piece.height;
                column.place(piece, at);
            }
        }
        column
    }
}

/// All of these pieces stay on the page of what follows.
fn lead(pieces: &mut [Piece]) {
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
        colour: style.colour,
        words,
    }]
}

/// Text fit for paper, its line breaks kept.
pub(super) fn plain(text: &str) -> String {
    legible::lines(text).replace('\t', " ")
}
