//! The report laid out on paper: one [`Scene`] a page, which the PDF writes and the window previews.
//!
//! Invariants: everything lies inside the margins; no two lines of text overlap, because each
//! takes the height of its line and wraps at the width of its column; what has no room on a page
//! goes on on the next one, to the letter; the summary is one page where its charts can be made low
//! enough for that.

mod block;
mod flow;
mod maker;
mod piece;
mod sheet;
mod table;

use super::document::{Block, Report};
use crate::drawing::letters::LEADING;
use crate::drawing::scene::Scene;

use flow::Flow;
use piece::Piece;
pub use sheet::{MARGIN, Page, Paper, Part, Role};

/// What is tried until the summary fits on one page: how far lines stand apart, in sizes, with the
/// lowest charts that look well then, in twentieths of their usual height.
const TRIES: [(f32, u8); 3] = [(LEADING, 12), (1.22, 6), (1.15, 6)];
/// The highest charts, in twentieths.
const HIGHEST: u8 = 24;

/// The pages of a report, each with what its parts are.
pub fn layout(report: &Report, paper: Paper) -> Vec<Page> {
    let mut flow = Flow::new(report, paper);
    let mut sections = report.sections.iter();
    let summary = sections.next().map_or(&[][..], Vec::as_slice);
    let pieces = one_page(&mut flow, summary);
    // What can't be one page anyway need not have low charts.
    let pieces = pieces.unwrap_or_else(|| flow.first_page(summary, 1.0, LEADING));
    flow.stack(pieces);
    for section in sections {
        flow.turn();
        let pieces = flow.section(section);
        flow.stack(pieces);
    }
    flow.finish()
}

/// The pieces of the summary with the highest charts that leave it on one page.
fn one_page(flow: &mut Flow<'_>, summary: &[Block]) -> Option<Vec<Piece>> {
    let scale = |twentieths: u8| f32::from(twentieths) / 20.0;
    for (leading, least) in TRIES {
        let lowest = flow.first_page(summary, scale(least), leading);
        if !flow.fits(&lowest) {
            continue;
        }
        for twentieths in (least + 1..=HIGHEST).rev() {
            let pieces = flow.first_page(summary, scale(twentieths), leading);
            if flow.fits(&pieces) {
                return Some(pieces);
            }
        }
        return Some(lowest);
    }
    None
}

/// The pages of a report as pictures, for a preview.
pub fn pages(report: &Report, paper: Paper) -> Vec<Scene> {
    let pages = layout(report, paper).into_iter();
    pages.map(|page| page.scene).collect()
}
