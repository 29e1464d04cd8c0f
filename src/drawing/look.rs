//! How a chart is drawn: its width, its colours, the size of its labels.

use super::palette::Palette;

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Width of the picture in points.
    pub width: f32,
    /// Its colours.
    pub palette: Palette,
    /// Size of the labels; all other sizes follow it.
    pub text: f32,
    /// Whether title, note and margins are part of the picture.
    pub framed: bool,
    /// Height of a panel's inside; by its kind where it is `None`.
    pub panel: Option<f32>,
    /// Whether the panels' names stand at their left instead of above them.
    pub beside: bool,
    /// Width at the right of the panels that stays free.
    pub spare: f32,
}

/// Narrowest picture, in text sizes, in which names at the left leave enough to the panels.
const ROOMY: f32 = 54.0;

/// The same where dots are as large as their days are many.
pub(super) const ROOM_OF_BUBBLES: f32 = 11.0;

impl Look {
    /// A picture that stands alone, of this width.
    pub const fn alone(width: f32, palette: Palette) -> Self {
        Self {
            width,
            palette,
            text: 13.0,
            framed: true,
            panel: None,
            beside: width >= 13.0 * ROOMY,
            spare: 0.0,
        }
    }

    /// A part of a page: no title, no margins, text of this size.
    pub const fn part(width: f32, text: f32, palette: Palette) -> Self {
        Self {
            width,
            palette,
            text,
            framed: false,
            panel: None,
            beside: false,
            spare: 0.0,
        }
    }

    /// Whether the panels are strips that stand close to each other: their lanes and the space between them are lower.
    pub(super) fn is_low(&self) -> bool {
        self.panel.is_some_and(|height| height < self.text * 2.0)
    }

    /// The space below a panel.
    pub(super) fn gap(&self) -> f32 {
        self.text * if self.is_low() { 0.4 } else { 1.0 }
    }

    /// The same with panels of this height.
    #[must_use]
    pub const fn panels(self, height: f32) -> Self {
        Self {
            panel: Some(height),
            ..self
        }
    }
}
