//! Lines of text on a PDF page, each letter in a font that has it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph, TextDirection};

use crate::drawing::letters::{self, Weight};
use crate::drawing::scene::{Anchor, Item, Position};
use crate::report::page::Page;
use crate::report::writers::fonts::{Fonts, is_lacking, steers};

/// The fonts of one PDF.
pub(super) struct Printer {
    light: Option<Font>,
    regular: Option<Font>,
    others: Vec<Option<Font>>,
    chosen: BTreeMap<char, (usize, f32)>,
    /// Letters that no font has.
    missing: BTreeSet<char>,
}

/// Stands for a letter that no font has; it is in the first of the other fonts.
const BOX: char = '\u{25a1}';

/// Letters of a line that stand in one font.
#[derive(Debug, PartialEq)]
struct Run<'a> {
    /// One of the other fonts; the report's own one where there is none.
    font: Option<usize>,
    words: &'a str,
}

impl Printer {
    /// The fonts that these pages need.
    pub fn new(pages: &[Page], fonts: &Fonts) -> Self {
        let items = pages.iter().flat_map(|page| &page.scene.items);
        let mut lacking: BTreeSet<char> = items.flat_map(lacking_in).collect();
        lacking.insert(BOX);
        let chosen = fonts.choose(&lacking);
        let is_missing = |letter: &&char| !chosen.contains_key(letter);
        let missing: BTreeSet<char> = lacking.iter().filter(is_missing).copied().collect();
        let used = chosen
            .iter()
            .filter(|(letter, _)| **letter != BOX || !missing.is_empty());
        let used: BTreeSet<usize> = used.map(|(_, (font, _))| *font).collect();
        let open = |(at, (bytes, index)): (usize, (&[u8], u32))| {
            let used = used.contains(&at).then(|| bytes.to_vec());
            used.and_then(|bytes| Font::new(bytes.into(), index))
        };
        Self {
            light: Font::new(Weight::Light.file().into(), 0),
            regular: Font::new(Weight::Regular.file().into(), 0),
            others: fonts.files().enumerate().map(open).collect(),
            chosen,
            missing,
        }
    }

    /// Whether a line has letters that are printed as boxes, and has to say what they are.
    pub fn hides(&self, words: &str) -> bool {
        words.chars().any(|letter| self.missing.contains(&letter))
    }

    /// Draws one line. What is wider than the place that was kept for it is set smaller.
    pub fn text(
        &self,
        surface: &mut Surface<'_>,
        at: Position,
        anchor: Anchor,
        size: f32,
        words: &str,
    ) {
        let words = self.shown(words);
        let runs: Vec<(Run<'_>, f32, f32)> = self
            .runs(&words)
            .into_iter()
            .map(|run| self.fitted(run, size))
            .collect();
        let whole: f32 = runs.iter().map(|(_, _, width)| width).sum();
        let mut x = match anchor {
            Anchor::Start => at[0],
            Anchor::Middle => at[0] - whole / 2.0,
            Anchor::End => at[0] - whole,
        };
        for (run, size, width) in runs {
            let other = run.font.and_then(|font| self.others.get(font)?.as_ref());
            let at = Point::from_xy(x, at[1]);
            let own = match Weight::of(size) {
                Weight::Light => &self.light,
                Weight::Regular => &self.regular,
            };
            match (other, own) {
                (Some(font), _) => {
                    let auto = TextDirection::Auto;
                    surface.draw_text(at, font.clone(), size, run.words, false, auto);
                }
                // As wide as it was measured, to the letter.
                (None, Some(font)) => {
                    let glyphs = glyphs(run.words, size);
                    surface.draw_glyphs(at, &glyphs, font.clone(), run.words, size, false);
                }
                (None, None) => {}
            }
            x += width;
        }
    }

    /// The letters that are drawn: boxes for those that no font has. A line with boxes says its
    /// words itself, so what only steers is left out of it.
    fn shown<'a>(&self, words: &'a str) -> Cow<'a, str> {
        if !self.hides(words) {
            return Cow::Borrowed(words);
        }
        let letters = words.chars().filter(|letter| !steers(*letter));
        let boxed = |letter| {
            if self.missing.contains(&letter) {
                BOX
            } else {
                letter
            }
        };
        Cow::Owned(letters.map(boxed).collect())
    }

    /// A run with the size it is set in and its width there.
    fn fitted<'a>(&self, run: Run<'a>, size: f32) -> (Run<'a>, f32, f32) {
        let kept = letters::width(run.words, size);
        let Some(font) = run.font else {
            return (run, size, kept);
        };
        let share = |letter: char| match self.chosen.get(&letter) {
            Some((at, width)) if *at == font => *width,
            _ => letters::advance(letter, size) / size,
        };
        let wide: f32 = run.words.chars().map(share).sum::<f32>() * size;
        let smaller = if wide > kept { kept / wide } else { 1.0 };
        (run, size * smaller, wide * smaller)
    }

    /// The line in runs of one font each. Blanks between two runs of another font stay
    /// in it, so that a sentence written from right to left keeps its order.
    fn runs<'a>(&self, words: &'a str) -> Vec<Run<'a>> {
        let font_of = |letter: char| self.chosen.get(&letter).map(|(font, _)| *font);
        let mut runs: Vec<Run<'a>> = Vec::new();
        let (mut from, mut now) = (0, None);
        for (at, letter) in words.char_indices() {
            let font = match font_of(letter) {
                None if now.is_some() && goes_on(&words[at..], now, font_of) => now,
                font => font,
            };
            if font != now {
                if at > from {
                    runs.push(Run {
                        font: now,
                        words: &words[from..at],
                    });
                }
                (from, now) = (at, font);
            }
        }
        if words.len() > from {
            runs.push(Run {
                font: now,
                words: &words[from..],
            });
        }
        runs
    }
}

/// The glyphs of the report's own font, each as wide as it was measured; what only steers has none.
fn glyphs(words: &str, size: f32) -> Vec<KrillaGlyph> {
    let letters = words.char_indices().filter(|(_, letter)| !steers(*letter));
    let glyph = |(at, letter): (usize, char)| {
        let (_, id) = letters::glyph(letter, size)?;
        Some(KrillaGlyph {
            glyph_id: GlyphId::new(id.to_u32()),
            text_range: at..at + letter.len_utf8(),
            x_advance: letters::advance(letter, size) / size,
            x_offset: 0.0,
            y_offset: 0.0,
            y_advance: 0.0,
            location: None,
        })
    };
    letters.filter_map(glyph).collect()
}

/// Whether the next letter that is not a blank stands in `font`.
fn goes_on(rest: &str, font: Option<usize>, font_of: impl Fn(char) -> Option<usize>) -> bool {
    let next = rest.chars().find(|letter| *letter != ' ');
    next.is_some_and(|letter| font_of(letter) == font)
}

fn lacking_in(item: &Item) -> Vec<char> {
    match item {
        Item::Text { words, .. } => words.chars().filter(|letter| is_lacking(*letter)).collect(),
        _ => Vec::new(),
    }
}
