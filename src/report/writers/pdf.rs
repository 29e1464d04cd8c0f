//! The pages as PDF: selectable text, embedded subsets of fonts, a title, a language, and a structure
//! of headings, paragraphs, tables and described figures for those who have it read to them.
//!
//! The same report, paper and fonts give the same bytes. Invariant: what is drawn is what
//! [`layout`] laid out.

mod draw;
mod print;
mod tags;

use std::ops::Range;

use chrono::Datelike as _;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::Outline;
use krilla::page::PageSettings;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::fonts::Fonts;
use crate::drawing::scene::Item;
use crate::lang::Language;
use crate::model::legible;
use crate::report::document::Report;
use crate::report::page::{Page, Paper, Role, layout};

use print::Printer;
use tags::Tree;

/// Why a report could not be written as PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The library refused it.
    #[error("The PDF could not be made: {0}. Try the HTML report instead")]
    Library(String),
}

/// The report as the bytes of a PDF file.
pub fn to_pdf(report: &Report, paper: Paper, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let report = fonts.told(report);
    let pages = layout(&report, paper);
    let printer = Printer::new(&pages, fonts);
    // PDF/UA forbids some of what a note may hold; the same file without that claim is tagged too.
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let tries = [
        accessible.finish().unwrap_or_default(),
        Configuration::default(),
    ];
    let mut refused = String::new();
    for configuration in tries {
        match write(&report, &pages, &printer, configuration) {
            Ok(bytes) => return Ok(bytes),
            Err(error) => refused = error.to_string(),
        }
    }
    Err(PdfError::Library(refused))
}

fn write(
    report: &Report,
    pages: &[Page],
    printer: &Printer,
    configuration: Configuration,
) -> Result<Vec<u8>, KrillaError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let mut tree = Tree::default();
    for page in pages {
        let settings = PageSettings::from_wh(page.scene.width, page.scene.height);
        let mut sheet = document.start_page_with(settings.unwrap_or_default());
        let mut surface = sheet.surface();
        for (part, items) in runs(page) {
            for items in tagged_apart(page, items, printer) {
                let drawn = &page.scene.items[items];
                let id = surface.start_tagged(content(page, part, drawn, printer));
                draw::items(&mut surface, drawn, printer);
                surface.end_tagged();
                if let Some(number) = part {
                    tree.add(&page.parts[number], drawn, id);
                }
            }
        }
        surface.finish();
        sheet.finish();
    }
    document.set_metadata(metadata(report));
    document.set_outline(Outline::new());
    document.set_tag_tree(tree.finish());
    document.finish()
}

/// The items of a page in runs: those of a part, by its place, and those that only decorate.
fn runs(page: &Page) -> Vec<(Option<usize>, Range<usize>)> {
    let mut runs = Vec::new();
    let mut at = 0;
    for (number, part) in page.parts.iter().enumerate() {
        if at < part.items.start {
            runs.push((None, at..part.items.start));
        }
        runs.push((Some(number), part.items.clone()));
        at = part.items.end;
    }
    if at < page.scene.items.len() {
        runs.push((None, at..page.scene.items.len()));
    }
    runs
}

/// A run of items, those lines apart that have letters printed as boxes.
fn tagged_apart(page: &Page, run: Range<usize>, printer: &Printer) -> Vec<Range<usize>> {
    let hides = |at: &usize| hidden(&page.scene.items[*at], printer).is_some();
    let mut pieces = Vec::new();
    let mut from = run.start;
    for at in run.clone().filter(hides) {
        pieces.extend([from..at, at..at + 1]);
        from = at + 1;
    }
    pieces.push(from..run.end);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The words of a line that has letters printed as boxes.
fn hidden<'a>(item: &'a Item, printer: &Printer) -> Option<&'a str> {
    match item {
        Item::Text { words, .. } if printer.hides(words) => Some(words),
        _ => None,
    }
}

/// How some items are marked; lines with boxes keep their words for copying and reading aloud.
fn content<'a>(
    page: &Page,
    part: Option<usize>,
    drawn: &'a [Item],
    printer: &Printer,
) -> ContentTag<'a> {
    let Some(number) = part else {
        return ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other));
    };
    if matches!(page.parts[number].role, Role::Figure(_)) {
        return ContentTag::Other;
    }
    let words = match drawn {
        [only] => hidden(only, printer),
        _ => None,
    };
    ContentTag::Span(SpanTag::empty().with_actual_text(words))
}

fn metadata(report: &Report) -> Metadata {
    let made = report.made;
    let date = DateTime::new(made.year().clamp(0, 9999) as u16)
        .month(made.month() as u8)
        .day(made.day() as u8);
    let authors = report
        .author
        .iter()
        .map(|name| legible::line(name).into_owned());
    let title = format!("{}, {}", report.title, report.subtitle);
    Metadata::new()
        .title(legible::line(&title).into_owned())
        .authors(authors.collect())
        .creator("Unkink".into())
        .description(report.foot.clone())
        .language(Language::in_force().tag().into())
        .creation_date(date)
}
