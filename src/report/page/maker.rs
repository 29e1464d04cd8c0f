//! What turns blocks into pieces, with the numbers it has given so far.

use crate::drawing::letters;
use crate::drawing::scene::Anchor;
use crate::report::document::Rank;

use super::piece::{PART, Piece, SECTION, Style, baseline, lead, line, plain};
use super::sheet::Role;

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

    /// A heading, which stays with what follows.
    pub fn heading(&mut self, rank: Rank, text: &str, width: f32) -> Vec<Piece> {
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
}
