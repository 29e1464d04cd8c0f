//! Pieces stacked on pages, with what stands on every page around them.

use crate::drawing::letters::{self, LEADING};
use crate::drawing::scene::{Anchor, Scene, Stroke};
use crate::lang::say;
use crate::report::document::{Block, Report};

use super::block;
use super::maker::Maker;
use super::piece::{INK, Piece, plain};
use super::sheet::{MARGIN, Page, Paper};

/// Height of the foot, with the white above it.
const FOOT: f32 = 21.0;
/// Height of the head of later pages, with the white below it.
const HEAD: f32 = 26.0;
/// Letters of head and foot.
const SMALL: f32 = 8.5;

/// Pages that are being filled.
pub(super) struct Flow<'a> {
    report: &'a Report,
    paper: Paper,
    maker: Maker,
    pages: Vec<Page>,
    /// Where the next piece goes.
    y: f32,
    /// Whether nothing stands on the page yet.
    fresh: bool,
}

impl<'a> Flow<'a> {
    pub fn new(report: &'a Report, paper: Paper) -> Self {
        let mut flow = Self {
            report,
            paper,
            maker: Maker {
                tallest: paper.size()[1] - 2.0 * MARGIN - FOOT - HEAD,
                leading: LEADING,
                ..Maker::default()
            },
            pages: Vec::new(),
            y: MARGIN,
            fresh: true,
        };
        flow.open(MARGIN);
        flow
    }

    /// Width between the margins.
    fn width(&self) -> f32 {
        self.paper.size()[0] - 2.0 * MARGIN
    }

    /// Where the foot begins.
    fn bottom(&self) -> f32 {
        self.paper.size()[1] - MARGIN - FOOT
    }

    /// The masthead and the summary.
    pub fn first_page(&mut self, blocks: &[Block], scale: f32, leading: f32) -> Vec<Piece> {
        self.maker.leading = leading;
        let width = self.width();
        let mut pieces = block::masthead(&mut self.maker, self.report, width);
        pieces.extend(self.pieces(blocks, scale));
        pieces
    }

    /// The pieces of a later section, at their usual sizes.
    pub fn section(&mut self, blocks: &[Block]) -> Vec<Piece> {
        self.maker.leading = LEADING;
        self.pieces(blocks, 1.0)
    }

    /// The pieces of some blocks over the whole width.
    fn pieces(&mut self, blocks: &[Block], scale: f32) -> Vec<Piece> {
        self.maker.scale = scale;
        let width = self.width();
        let maker = &mut self.maker;
        blocks
            .iter()
            .flat_map(|b| block::pieces(maker, b, width))
            .collect()
    }

    /// Whether these pieces fit on one page.
    pub fn fits(&self, pieces: &[Piece]) -> bool {
        let height: f32 = pieces.iter().map(|p| p.before + p.height).sum();
        height <= self.bottom() - MARGIN
    }

    /// Puts the pieces under what is there, on as many pages as they need.
    pub fn stack(&mut self, pieces: Vec<Piece>) {
        let needs = needs(&pieces);
        for (piece, need) in pieces.into_iter().zip(needs) {
            let whole = self.bottom() - MARGIN - HEAD;
            if !self.fresh && self.y + piece.before + need.min(whole) > self.bottom() {
                self.turn();
                self.repeat(piece.head);
            }
            if !self.fresh {
                self.y += piece.before;
            }
            self.put(piece);
        }
    }

    /// Begins a page.
    pub fn turn(&mut self) {
        self.open(MARGIN + HEAD);
        let (title, period) = (plain(&self.report.title), plain(&self.report.subtitle));
        let words = format!("{title} \u{b7} {period}");
        let words = letters::fit(&words, SMALL, self.width());
        let (at, width) = ([MARGIN, MARGIN + SMALL], self.width());
        if let Some(page) = self.pages.last_mut() {
            let scene = &mut page.scene;
            scene.text(at, Anchor::Start, SMALL, INK.muted, words);
            let y = MARGIN + SMALL + 6.0;
            let ends = vec![[MARGIN, y], [MARGIN + width, y]];
            scene.line(ends, Stroke::new(0.6, INK.line));
        }
    }

    /// The names of the columns again, where a table goes on.
    fn repeat(&mut self, head: Option<usize>) {
        let Some(mut head) = head.and_then(|at| self.maker.heads.get(at)).cloned() else {
            return;
        };
        // Read once is enough: here they only help the eye.
        head.parts.clear();
        self.put(head);
    }

    fn open(&mut self, y: f32) {
        let [width, height] = self.paper.size();
        let mut scene = Scene::new(width, height);
        scene.title.clone_from(&self.report.title);
        scene.fill([0.0, 0.0], [width, height], 0.0, INK.surface);
        self.pages.push(Page {
            scene,
            parts: Vec::new(),
        });
        self.y = y;
        self.fresh = true;
    }

    fn put(&mut self, piece: Piece) {
        let at = [MARGIN, self.y];
        self.y += piece.height;
        self.fresh = false;
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        let mut whole = Piece {
            items: std::mem::take(&mut page.scene.items),
            parts: std::mem::take(&mut page.parts),
            ..Piece::default()
        };
        whole.place(piece, at);
        page.scene.items = whole.items;
        page.parts = whole.parts;
    }

    /// The pages, each with its foot and its number.
    pub fn finish(mut self) -> Vec<Page> {
        let (count, bottom, width) = (self.pages.len(), self.bottom(), self.width());
        for (i, page) in self.pages.iter_mut().enumerate() {
            let number = say::PageNumber {
                all: count,
                n: i + 1,
            }
            .text();
            let scene = &mut page.scene;
            let y = bottom + FOOT - SMALL - 6.0;
            let ends = vec![[MARGIN, y], [MARGIN + width, y]];
            scene.line(ends, Stroke::new(0.6, INK.line));
            let y = bottom + FOOT - 2.0;
            scene.text(
                [MARGIN, y],
                Anchor::Start,
                SMALL,
                INK.muted,
                &self.report.foot,
            );
            scene.text([MARGIN + width, y], Anchor::End, SMALL, INK.muted, &number);
            scene.description = format!("{}, {number}", self.report.subtitle);
        }
        self.pages
    }
}

/// The height that has to be free for each piece: its own, and that of what it leads to.
fn needs(pieces: &[Piece]) -> Vec<f32> {
    let mut needs = vec![0.0; pieces.len()];
    let mut behind = 0.0;
    for (i, piece) in pieces.iter().enumerate().rev() {
        needs[i] = piece.height + if piece.leads { behind } else { 0.0 };
        behind = piece.before + needs[i];
    }
    needs
}
