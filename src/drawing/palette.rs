//! Every colour of Unkink, named for its use: light, dark, and white paper.
//!
//! The one place in which raw colours stand; the window's theme, the pictures and the page read
//! them here. Contrast is held by the tests of `ui/theme.rs`.
#![allow(
    clippy::unreadable_literal,
    reason = "colours are written as designers write them"
)]

use crate::chart::cue::Cue;

/// An opaque colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The colour written as 0xRRGGBB.
    pub const fn hex(rgb: u32) -> Self {
        Self((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }

    /// This colour with a share (0 to 1) of another: what the other looks like, faint on this one.
    #[must_use]
    pub fn mix(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let channel = |a: u8, b: u8| {
            let (a, b) = (f32::from(a), f32::from(b));
            (a + (b - a) * share).round() as u8
        };
        Self(
            channel(self.0, other.0),
            channel(self.1, other.1),
            channel(self.2, other.2),
        )
    }
}

/// How much of a series colour a step of a heatmap shows, from 0 to 10: a 0 is pale, and not nothing.
pub fn heat_share(step: u8) -> f32 {
    0.08 + 0.092 * f32::from(step.min(10))
}

/// A series colour and the pale tint behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// Marks, lines and numbers.
    pub color: Rgb,
    /// Fills behind them.
    pub tint: Rgb,
}

const fn ink(color: u32, tint: u32) -> Ink {
    Ink {
        color: Rgb::hex(color),
        tint: Rgb::hex(tint),
    }
}

/// The colours of one theme, named for their use.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "each name is its use")]
pub struct Palette {
    pub bg: Rgb,
    pub surface: Rgb,
    pub sunken: Rgb,
    pub body: Rgb,
    pub hover: Rgb,
    pub ink: Rgb,
    pub muted: Rgb,
    pub line: Rgb,
    pub grid: Rgb,
    pub edge: Rgb,
    pub accent: Rgb,
    pub on_accent: Rgb,
    pub soft: Rgb,
    pub warn_bg: Rgb,
    pub warn_fg: Rgb,
    pub error_bg: Rgb,
    pub error_fg: Rgb,
    pub session: Rgb,
    pub on_series: Rgb,
    /// Back pain, stiffness, sleep, mood, all others.
    pub series: [Ink; 5],
}

impl Palette {
    /// Warm paper.
    pub const LIGHT: Self = Self {
        bg: Rgb::hex(0xF6F1E7),
        surface: Rgb::hex(0xFFFDF8),
        sunken: Rgb::hex(0xEFE8DA),
        body: Rgb::hex(0xEFE8DA),
        hover: Rgb::hex(0xF6F1E7),
        ink: Rgb::hex(0x2A2723),
        muted: Rgb::hex(0x5F584D),
        line: Rgb::hex(0xDDD4C3),
        grid: Rgb::hex(0xE9E2D4),
        edge: Rgb::hex(0x8D8474),
        accent: Rgb::hex(0x1F655C),
        on_accent: Rgb::hex(0xFFFFFF),
        soft: Rgb::hex(0xDDEBE5),
        warn_bg: Rgb::hex(0xFBF0D2),
        warn_fg: Rgb::hex(0x6B4A00),
        error_bg: Rgb::hex(0xFBE9E4),
        error_fg: Rgb::hex(0x9B1C1C),
        session: Rgb::hex(0x3A352D),
        on_series: Rgb::hex(0xFFFFFF),
        series: [
            ink(0x822A12, 0xF3DFD6),
            ink(0x5B2A75, 0xE9DFEF),
            ink(0x286BAE, 0xDCE8F3),
            ink(0x8A6709, 0xF2E8CC),
            ink(0x4A4F57, 0xE3E3E0),
        ],
    };

    /// For dark rooms.
    pub const DARK: Self = Self {
        bg: Rgb::hex(0x1C1B19),
        surface: Rgb::hex(0x272522),
        sunken: Rgb::hex(0x161513),
        body: Rgb::hex(0x47423A),
        hover: Rgb::hex(0x312E2A),
        ink: Rgb::hex(0xEEE8DD),
        muted: Rgb::hex(0xBDB4A5),
        line: Rgb::hex(0x3F3B35),
        grid: Rgb::hex(0x35322D),
        edge: Rgb::hex(0x7E7667),
        accent: Rgb::hex(0x83C9B9),
        on_accent: Rgb::hex(0x10231F),
        soft: Rgb::hex(0x27403A),
        warn_bg: Rgb::hex(0x3D3119),
        warn_fg: Rgb::hex(0xEBCB7E),
        error_bg: Rgb::hex(0x43241F),
        error_fg: Rgb::hex(0xF2A79B),
        session: Rgb::hex(0xE6DECF),
        on_series: Rgb::hex(0x1C1B19),
        series: [
            ink(0xE5835A, 0x4A2E23),
            ink(0xB98BD2, 0x3D3146),
            ink(0xBEDAF4, 0x2B3947),
            ink(0xEECF68, 0x453C1F),
            ink(0xC9C4BA, 0x3A3834),
        ],
    };

    /// The light colours on white paper, for printing.
    pub const WHITE: Self = Self {
        bg: Rgb::hex(0xFFFFFF),
        surface: Rgb::hex(0xFFFFFF),
        hover: Rgb::hex(0xFFFFFF),
        ..Self::LIGHT
    };

    /// The colours of a metric's series.
    pub const fn series(&self, cue: Cue) -> Ink {
        self.series[match cue {
            Cue::Disc => 0,
            Cue::Square => 1,
            Cue::Ring => 2,
            Cue::Triangle => 3,
            _ => 4,
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixing_goes_from_one_color_to_the_other() {
        let (a, b) = (Rgb::hex(0x102030), Rgb::hex(0xF0E0D0));
        assert_eq!(a.mix(b, 0.0), a);
        assert_eq!(a.mix(b, 1.0), b);
        assert_eq!(a.mix(b, 0.5), Rgb::hex(0x808080));
    }
}
