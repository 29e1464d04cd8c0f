//! Letters that the report's own font has not: which font prints them instead.
//!
//! Emoji and signs come from the fonts that egui brings; for other scripts the caller passes in
//! fonts of the computer. What no font has is printed as a box that keeps its letter for copying and
//! reading aloud, counted, and said. Invariant: no letter is left out in silence.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};

use crate::drawing::{letters, typefaces};
use crate::lang::say;
use crate::report::document::{Block, Report, Tone};

/// A font of the computer.
#[derive(Clone)]
pub struct Fallback {
    /// Its file.
    pub bytes: Vec<u8>,
    /// Which of the file's fonts.
    pub index: u32,
}

/// The fonts besides the report's own one, in the order in which they are asked.
#[derive(Clone, Default)]
pub struct Fonts {
    extra: Vec<Fallback>,
}

/// Signs and letters, then emoji.
static BUILT_IN: [&[u8]; 3] = [typefaces::FIXED, typefaces::EMOJI, typefaces::SIGNS];

impl Fonts {
    /// The built-in fonts, then these.
    pub fn with(extra: Vec<Fallback>) -> Self {
        Self { extra }
    }

    /// Every font's file and its place in it, in order.
    pub(super) fn files(&self) -> impl Iterator<Item = (&[u8], u32)> {
        let extra = self.extra.iter().map(|f| (f.bytes.as_slice(), f.index));
        BUILT_IN.into_iter().map(|bytes| (bytes, 0)).chain(extra)
    }

    /// For each letter that the report's own font lacks, the first font that has it and the width
    /// that it takes there, as a share of the size.
    pub(super) fn choose(&self, lacking: &BTreeSet<char>) -> BTreeMap<char, (usize, f32)> {
        let mut chosen = BTreeMap::new();
        for (at, (bytes, index)) in self.files().enumerate() {
            for (letter, width) in widths(bytes, index, lacking) {
                chosen.entry(letter).or_insert((at, width));
            }
        }
        chosen
    }

    /// The letters of the report that no font here has.
    pub fn missing(&self, report: &Report) -> BTreeSet<char> {
        let mut lacking = lacking(report);
        let chosen = self.choose(&lacking);
        lacking.retain(|letter| !chosen.contains_key(letter));
        lacking
    }

    /// The report, with a line at its end where letters can't be printed.
    pub fn told<'a>(&self, report: &'a Report) -> Cow<'a, Report> {
        let missing = self.missing(report);
        if missing.is_empty() {
            return Cow::Borrowed(report);
        }
        let words = report.words();
        let letters = words.iter().flat_map(|text| text.chars());
        let n = letters.filter(|letter| missing.contains(letter)).count();
        let text = say::LettersLeftOut { n }.text();
        let mut told = report.clone();
        if let Some(last) = told.sections.last_mut() {
            last.push(Block::Text(Tone::Quiet, text));
        }
        Cow::Owned(told)
    }
}

/// The letters of a report that its own font has not.
pub fn lacking(report: &Report) -> BTreeSet<char> {
    let words = report.words();
    let letters = words.iter().flat_map(|text| text.chars());
    letters.filter(|letter| is_lacking(*letter)).collect()
}

/// Whether a letter needs another font; marks that only steer need none.
pub(super) fn is_lacking(letter: char) -> bool {
    !letter.is_ascii() && !letter.is_whitespace() && !steers(letter) && !letters::covers(letter)
}

/// Marks without a picture of their own: joiners, directions, variants of emoji.
pub(super) fn steers(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    ) || letter.is_control()
}

/// The letters that a font can draw, with their widths; none where the file is no font.
pub fn widths(bytes: &[u8], index: u32, letters: &BTreeSet<char>) -> Vec<(char, f32)> {
    let Ok(font) = FontRef::from_index(bytes, index) else {
        return Vec::new();
    };
    let (charmap, outlines) = (font.charmap(), font.outline_glyphs());
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let width = |letter: &char| {
        let glyph = charmap.map(*letter)?;
        // A font of coloured pictures has glyphs, but no outlines to print.
        outlines.get(glyph)?;
        Some((*letter, metrics.advance_width(glyph)?))
    };
    letters.iter().filter_map(width).collect()
}
