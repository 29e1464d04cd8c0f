//! Blocks as pieces: strips of a page that are not torn apart.

use crate::drawing::letters;
use crate::drawing::scene::{Anchor, Item, Scene, Stroke};
use crate::drawing::{Look, draw};
use crate::report::document::{Block, Figure, Rank, Report, Tone};

use super::maker::Maker;
use super::piece::{
    INK, LEAD, PART, PLAIN, Piece, QUIET, TITLE, baseline, lead, line, plain, style,
};
use super::sheet::Role;
use super::table;

/// Between two columns.
const GUTTER: f32 = 22.0;
/// Height of a chart's inside, over the whole width and beside another.
const TALL: f32 = 90.0;
const LOW: f32 = 100.0;
/// Letters in charts.
const SMALL: f32 = 8.5;

/// Title, period, where it comes from, and a line under them.
pub(super) fn masthead(maker: &mut Maker, report: &Report, width: f32) -> Vec<Piece> {
    let origin: Vec<String> = report.origin.iter().map(|text| plain(text)).collect();
    let widest = origin.iter().map(|text| letters::width(text, QUIET.size));
    let aside = widest.fold(0.0, f32::max) + GUTTER;
    // Beside each other where there is room for a title, else below.
    let beside = aside < width * 0.5;
    let room = if beside { width - aside } else { width };
    let mut pieces = maker.lines(&Role::Title, TITLE, &report.title, room);
    pieces.extend(maker.lines(
        &Role::Text,
        style(11.0, INK.muted, 2.0),
        &report.subtitle,
        room,
    ));
    if beside {
        put_aside(maker, &mut pieces, &origin, width);
    } else {
        for text in &origin {
            pieces.extend(maker.lines(&Role::Text, QUIET, text, width));
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
fn put_aside(maker: &mut Maker, pieces: &mut [Piece], lines: &[String], width: f32) {
    for (piece, words) in pieces.iter_mut().zip(lines) {
        let baseline = piece.height - 0.35 * QUIET.size;
        let mut scene = Scene::new(width, piece.height);
        scene.text(
            [width, baseline],
            Anchor::End,
            QUIET.size,
            QUIET.color,
            words,
        );
        let node = maker.node();
        piece.add(Role::Text, node, scene.items);
    }
}

/// The pieces of a block in a column of this width.
pub(super) fn pieces(maker: &mut Maker, block: &Block, width: f32) -> Vec<Piece> {
    match block {
        Block::Heading(rank, text) => maker.heading(*rank, text, width),
        Block::Text(tone, text) => {
            let style = match tone {
                Tone::Lead => LEAD,
                Tone::Plain => PLAIN,
                Tone::Quiet => QUIET,
            };
            maker.lines(&Role::Text, style, text, width)
        }
        Block::Note { label, words } => {
            let mut pieces = maker.lines(
                &Role::Heading(Rank::Part),
                style(10.0, INK.muted, 9.0),
                label,
                width,
            );
            lead(&mut pieces);
            pieces.extend(maker.lines(&Role::Text, style(10.0, INK.ink, 1.0), words, width));
            pieces
        }
        Block::Figure(figure) => picture(maker, figure, width, TALL),
        Block::Table(table) => table::pieces(maker, table, width),
        Block::Beside(left, right) => beside(maker, left, right, width),
    }
}

fn picture(maker: &mut Maker, figure: &Figure, width: f32, height: f32) -> Vec<Piece> {
    let mut pieces = maker.heading(Rank::Part, &figure.title, width);
    let noted = letters::width(&figure.note, QUIET.size);
    let titled = letters::width(&figure.title, PART.size);
    match pieces.as_mut_slice() {
        [only] if noted + titled + GUTTER < width => {
            let at = [width, baseline(PART.size, maker.leading)];
            let node = maker.node();
            only.add(
                Role::Text,
                node,
                line(at, Anchor::End, QUIET, figure.note.clone()),
            );
        }
        _ => pieces.extend(maker.lines(&Role::Text, QUIET, &figure.note, width)),
    }
    lead(&mut pieces);
    let look = Look::part(width, SMALL, INK).panels(height * maker.scale);
    let scene = draw(&figure.chart, &look);
    let mut piece = Piece {
        before: 3.0,
        height: scene.height,
        ..Piece::default()
    };
    let node = maker.node();
    piece.add(Role::Figure(figure.chart.description()), node, scene.items);
    pieces.push(piece);
    pieces
}

/// Two columns as one piece; below each other where a page has no room for that.
fn beside(maker: &mut Maker, left: &[Block], right: &[Block], width: f32) -> Vec<Piece> {
    let half = (width - GUTTER) / 2.0;
    let blocks = left.iter().chain(right);
    let left = column(maker, left, half);
    let right = column(maker, right, half);
    let height = left.height.max(right.height);
    if height > maker.tallest {
        return blocks
            .flat_map(|block| pieces(maker, block, width))
            .collect();
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
fn column(maker: &mut Maker, blocks: &[Block], width: f32) -> Piece {
    let mut column = Piece::default();
    for block in blocks {
        let pieces = match block {
            Block::Figure(figure) => picture(maker, figure, width, LOW),
            block => pieces(maker, block, width),
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
