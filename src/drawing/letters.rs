//! How wide words are: the advances of the font that the window and the page are written in.
//!
//! Ubuntu, in two weights: a light letter is thin to tired eyes where it is small. Invariant: a line that
//! [`wrap`] or [`fit`] returns is no wider than asked, but for a single letter that is; no letter is lost by wrapping.

use std::sync::LazyLock;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use crate::drawing::typefaces;

/// A cut of the font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Headings and sentences that stand large.
    Light,
    /// What is read and small, on screen as on paper.
    Regular,
}

/// From this size on letters are light.
const LIGHT_FROM: f32 = 17.0;

impl Weight {
    /// That of letters of so many points.
    pub fn of(size: f32) -> Self {
        if size < LIGHT_FROM {
            Self::Regular
        } else {
            Self::Light
        }
    }

    /// The font's file.
    pub fn file(self) -> &'static [u8] {
        match self {
            Self::Light => typefaces::LIGHT,
            Self::Regular => typefaces::REGULAR,
        }
    }

    fn face(self) -> Option<&'static Face> {
        let face = match self {
            Self::Light => &LIGHT,
            Self::Regular => &REGULAR,
        };
        face.as_ref()
    }
}

/// Share of the size that stands above the baseline in capitals and digits.
pub const CAP: f32 = 0.7;

/// Lines stand this many sizes apart.
pub const LEADING: f32 = 1.4;

/// Ends a text that has no room.
const ELLIPSIS: char = '\u{2026}';

static LIGHT: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(Weight::Light));
static REGULAR: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(Weight::Regular));

/// A font, read once.
struct Face {
    font: FontRef<'static>,
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units: f32,
}

impl Face {
    /// `None` were its file not a font (a test holds that it is).
    fn read(weight: Weight) -> Option<Self> {
        let font = FontRef::new(weight.file()).ok()?;
        let units = font
            .metrics(Size::unscaled(), LocationRef::default())
            .units_per_em;
        Some(Self {
            charmap: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units: f32::from(units),
            font,
        })
    }
}

/// The font and the glyph of a letter of this size; glyph 0, an empty box, where the font has none.
pub fn glyph(letter: char, size: f32) -> Option<(&'static FontRef<'static>, GlyphId)> {
    let face = Weight::of(size).face()?;
    let id = face.charmap.map(letter).unwrap_or(GlyphId::NOTDEF);
    Some((&face.font, id))
}

/// Whether both cuts of the font have this letter.
pub fn covers(letter: char) -> bool {
    let has = |face: &Face| face.charmap.map(letter).is_some();
    let both = [Weight::Light, Weight::Regular];
    both.iter().all(|weight| weight.face().is_some_and(has))
}

/// The width of one letter in points.
pub fn advance(letter: char, size: f32) -> f32 {
    let share = || {
        let face = Weight::of(size).face()?;
        let id = face.charmap.map(letter)?;
        Some(face.metrics.advance_width(id)? / face.units)
    };
    share().unwrap_or_else(|| elsewhere(letter)) * size
}

/// What a letter takes in another font: full-width ones a square, combining marks nothing.
fn elsewhere(letter: char) -> f32 {
    match u32::from(letter) {
        0x0300..=0x036F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0.0,
        0x1100..=0x115F
        | 0x2E80..=0xD7FF
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0x1F000.. => 1.0,
        _ => 0.6,
    }
}

/// The width of a line in points.
pub fn width(words: &str, size: f32) -> f32 {
    words.chars().map(|letter| advance(letter, size)).sum()
}

/// `words` in lines no wider than `width`: broken at spaces, and inside a word that is too long.
/// Line breaks of the text stay.
pub fn wrap(words: &str, size: f32, width: f32) -> Vec<String> {
    words
        .split('\n')
        .flat_map(|line| paragraph(line, size, width))
        .collect()
}

fn paragraph(words: &str, size: f32, most: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let gap = if line.is_empty() { "" } else { " " };
        if width(&line, size) + width(gap, size) + width(word, size) <= most {
            line.push_str(gap);
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut pieces = split(word, size, most);
        line = pieces.pop().unwrap_or_default();
        lines.extend(pieces);
    }
    lines.push(line);
    lines
}

/// A word in pieces no wider than `most`.
fn split(word: &str, size: f32, most: f32) -> Vec<String> {
    let mut pieces = Vec::new();
    let (mut piece, mut filled) = (String::new(), 0.0);
    for letter in word.chars() {
        let wide = advance(letter, size);
        if filled + wide > most && !piece.is_empty() {
            pieces.push(std::mem::take(&mut piece));
            filled = 0.0;
        }
        piece.push(letter);
        filled += wide;
    }
    pieces.push(piece);
    pieces
}

/// `words` on one line no wider than `most`; what has no room ends in an ellipsis. Empty where
/// not even that has room.
pub fn fit(words: &str, size: f32, most: f32) -> String {
    let flat: String = words
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    if width(&flat, size) <= most {
        return flat;
    }
    let room = most - advance(ELLIPSIS, size);
    if room < 0.0 {
        return String::new();
    }
    let mut filled = 0.0;
    let begun: String = flat
        .chars()
        .take_while(|letter| {
            filled += advance(*letter, size);
            filled <= room
        })
        .collect();
    format!("{}{ELLIPSIS}", begun.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_is_read_and_has_what_we_write() {
        for letter in "abcABC0123456789 \u{2212}\u{2019}\u{2026}\u{b7}%\u{3c1}äéßØΩДя".chars()
        {
            assert!(covers(letter), "{letter}");
        }
        assert!(!covers('背'));
        // A digit is 0.564 of the size, in both cuts.
        for size in [10.0, 100.0] {
            assert!((width("10", size) - 2.0 * width("0", size)).abs() < 1e-3);
            assert!((0.5..0.62).contains(&(width("0", size) / size)));
        }
        assert!(width("seldom", 16.0) / 16.0 > width("seldom", 18.0) / 18.0);
        assert_eq!(width("背", 10.0), 10.0);
    }

    #[test]
    fn wrapped_lines_fit_and_lose_no_letter() {
        let text = "Rückenschmerzen nach einer langen Fahrt, dann Donaudampfschifffahrtsgesellschaft\n\nund 背中が痛い";
        for most in [30.0, 80.0, 200.0, 1000.0] {
            let lines = wrap(text, 12.0, most);
            assert!(lines.iter().all(|line| width(line, 12.0) <= most));
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(text));
        }
        assert_eq!(wrap("", 12.0, 50.0), [""]);
        assert!(
            wrap("wide", 12.0, 0.0).len() == 4,
            "one letter a line at the least"
        );
    }

    #[test]
    fn what_has_no_room_ends_in_an_ellipsis() {
        assert_eq!(fit("short", 12.0, 100.0), "short");
        let cut = fit("Deep tissue massage with Ana", 12.0, 80.0);
        assert!(cut.starts_with("Deep") && cut.ends_with('\u{2026}'));
        assert!(width(&cut, 12.0) <= 80.0);
        assert_eq!(fit("two\nlines", 12.0, 100.0), "two lines");
        assert_eq!(fit("anything", 12.0, 1.0), "");
    }
}
