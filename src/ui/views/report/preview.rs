//! The pages of the report as the PDF draws them, and the same words for those who have them read.
//!
//! Invariants: only pages that are seen are painted; every word of a painted page is a node of the
//! accessibility tree at its place; what is not shown is said.

use std::collections::BTreeMap;

use egui::accesskit::Role as Spoken;
use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::drawing::scene::{Item, Scene};
use crate::lang::say;
use crate::report::document::{Block, Report};
use crate::report::page::{Page, Paper, Role, layout};
use crate::report::writers::fonts::Fonts;
use crate::ui::picture;
use crate::ui::theme::{GAP, Tokens};
use crate::ui::widgets::push::focus_ring;
use crate::ui::widgets::{body, muted};

/// Pages that are kept for the window; a file holds all of them.
const SHOWN: usize = 30;

/// What the page shows at the moment.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The pages there are.
    pub preview: Option<&'a Preview>,
    /// Whether other ones are being laid out.
    pub is_working: bool,
}

/// A report that is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The first pages.
    sheets: Vec<Sheet>,
    /// How many there are.
    pages: usize,
    paper: Paper,
    /// Whether there are too few days for a report.
    too_few: bool,
}

/// One page and what is read out on it.
#[derive(Clone, Debug, PartialEq)]
struct Sheet {
    scene: Scene,
    told: Vec<Told>,
}

/// Words of a page that are read out in one piece.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    role: Spoken,
    words: String,
    /// In points of the page.
    place: Rect,
    /// The piece of the report, or the row of a table, that they belong to.
    of: (usize, usize),
}

impl Preview {
    /// The pages of a report on this paper, with the words that a PDF with these fonts adds.
    pub fn of(report: &Report, paper: Paper, fonts: &Fonts) -> Self {
        let told = fonts.told(report);
        let mut pages = layout(&told, paper);
        let count = pages.len();
        pages.truncate(SHOWN);
        let mut columns = BTreeMap::new();
        let sheets = pages.into_iter().map(|page| Sheet {
            told: read_out(&page, &mut columns),
            scene: page.scene,
        });
        let first = report.sections.iter().flatten().next();
        Self {
            sheets: sheets.collect(),
            pages: count,
            paper,
            too_few: matches!(first, Some(Block::Heading(_, words)) if *words == say::ReportTooFew.text()),
        }
    }

    /// "2 pages of A4".
    fn counted(&self) -> String {
        let paper = self.paper.name();
        let (pages, most) = (self.pages, self.sheets.len());
        if pages > most {
            return say::PagesOfShown { pages, paper, most }.text();
        }
        say::PagesOf { pages, paper }.text()
    }
}

/// Names of columns by their table.
type Columns = BTreeMap<usize, BTreeMap<usize, String>>;

/// What is read out on a page: paragraphs whole, tables row by row with the names of their columns.
fn read_out(page: &Page, columns: &mut Columns) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for part in &page.parts {
        let items = &page.scene.items[part.items.clone()];
        let said = said(items);
        let (role, of, words) = match &part.role {
            Role::Title | Role::Heading(_) => (Spoken::Heading, (part.node, 0), said),
            Role::Text => (Spoken::Label, (part.node, 0), said),
            Role::Figure(description) => (Spoken::Image, (part.node, 0), description.clone()),
            Role::Cell { table, row, column } => {
                let names = columns.entry(*table).or_default();
                if *row == 0 {
                    names.insert(*column, said.clone());
                }
                let name = names.get(column).filter(|_| *row > 0 && *column > 0);
                let words = name.map_or_else(|| said.clone(), |name| format!("{name} {said}"));
                (Spoken::Label, (*table, row + 1), words)
            }
        };
        let place = bounds(items);
        let gap = if of.1 > 0 { ", " } else { " " };
        match told.iter_mut().rev().find(|t| t.of == of) {
            Some(before) => {
                before.words.push_str(gap);
                before.words.push_str(&words);
                before.place = before.place.union(place);
            }
            None => told.push(Told {
                role,
                words,
                place,
                of,
            }),
        }
    }
    told
}

/// The words of some items.
fn said(items: &[Item]) -> String {
    let words = items.iter().filter_map(|item| match item {
        Item::Text { words, .. } => Some(words.as_str()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The place that some items take.
fn bounds(items: &[Item]) -> Rect {
    let of = |item: &Item| {
        let [left, top, right, bottom] = item.edges();
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    };
    items.iter().map(of).fold(Rect::NOTHING, Rect::union)
}

/// Draws the pages below each other, as wide as there is room.
pub fn ui(ui: &mut Ui, shown: Shown<'_>) {
    let Some(preview) = shown.preview else {
        muted(ui, &say::ReportWorking.text());
        return;
    };
    if preview.too_few {
        body(ui, &say::ReportTooFew.text());
    }
    let mut head = preview.counted();
    if shown.is_working {
        head = say::WorkedOutAgain { told: &head }.text();
    }
    muted(ui, &head);
    for (at, sheet) in preview.sheets.iter().enumerate() {
        let name = say::PageOf {
            n: at + 1,
            pages: preview.pages,
        }
        .text();
        page(ui, sheet, &name);
        ui.add_space(GAP - 8.0);
    }
}

/// One page; the keyboard can go to it, which scrolls there.
fn page(ui: &mut Ui, sheet: &Sheet, name: &str) {
    let width = ui.available_width();
    let zoom = width / sheet.scene.width.max(1.0);
    let size = vec2(width, sheet.scene.height * zoom);
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Spoken::Image, true, name));
    if response.gained_focus() {
        response.scroll_to_me(Some(egui::Align::Min));
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    picture::paint(ui.painter(), &sheet.scene, rect.min, zoom);
    let edge = Stroke::new(1.0, Tokens::of(ui).line);
    ui.painter()
        .rect_stroke(rect, 0.0, edge, StrokeKind::Outside);
    if response.has_focus() {
        focus_ring(ui, rect);
    }
    for (at, told) in sheet.told.iter().enumerate() {
        let place = Rect::from_min_max(
            rect.min + told.place.min.to_vec2() * zoom,
            rect.min + told.place.max.to_vec2() * zoom,
        );
        let words = ui.interact(place, response.id.with(at), Sense::hover());
        words.widget_info(|| WidgetInfo::labeled(told.role, true, &told.words));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::demo;
    use crate::model::time::parse_date;
    use crate::report::content::{Options, Part, content};
    use chrono::NaiveDate;

    fn today() -> NaiveDate {
        parse_date("2026-11-22").unwrap_or_default()
    }

    #[test]
    fn every_word_of_the_pages_is_read_out_and_rows_name_their_columns() {
        let journal = demo(1, 1, today());
        let mut options = Options::year(&journal, today());
        options.parts = [Part::Sessions, Part::Days].into();
        let report = content(&journal, &options, today());
        let preview = Preview::of(&report, Paper::A4, &Fonts::default());
        let told = preview.sheets.iter().flat_map(|sheet| &sheet.told);
        let told: Vec<&str> = told.map(|told| told.words.as_str()).collect();
        let all = told.join(" ");
        for words in report.words() {
            // Cells stand in rows; a line is broken on paper where the column ends.
            let first = words.split_whitespace().next().unwrap_or_default();
            assert!(all.contains(first), "{words}");
        }
        assert!(told.iter().any(|row| row.starts_with("Back pain, average")));
        assert!(preview.pages > 2 && preview.sheets.len() == preview.pages);
        assert!(!preview.too_few);
    }

    #[test]
    fn of_very_many_pages_the_first_are_kept_and_the_rest_is_said() {
        let journal = demo(4, 1, today());
        let mut options = Options::of(journal.span().unwrap_or_default().0, today());
        options.parts = [Part::Days].into();
        let report = content(&journal, &options, today());
        let preview = Preview::of(&report, Paper::Letter, &Fonts::default());
        assert_eq!(preview.sheets.len(), SHOWN);
        assert!(preview.counted().ends_with(
            "pages of Letter. The first 30 are shown here; the file holds all of them."
        ));
    }
}
