//! What the two ends of a scale mean, under its ruler.

use std::sync::Arc;

use egui::{Galley, Rect, Ui, pos2};

use crate::lang::say;
use crate::model::legible;
use crate::ui::theme::{Tokens, font};

/// The words, laid out for the width of a row.
pub(super) enum Ends {
    /// Under the first cell and under the last.
    Apart(Arc<Galley>, Arc<Galley>),
    /// In one phrase that wraps, where both have no room beside each other.
    Phrase(Arc<Galley>),
}

impl Ends {
    pub(super) fn of(ui: &Ui, [low, high]: [&str; 2], width: f32) -> Self {
        let lay = |words: &str| {
            let (words, color) = (legible::line(words).into_owned(), Tokens::of(ui).muted);
            ui.painter().layout(words, font(14.0), color, width)
        };
        let (first, last) = (lay(low), lay(high));
        if first.size().x + last.size().x + 8.0 <= width {
            return Self::Apart(first, last);
        }
        let phrase = match (low, high) {
            ("", words) | (words, "") => words.to_owned(),
            (low, high) => say::Range { low, high }.text(),
        };
        Self::Phrase(lay(&phrase))
    }

    /// At least a line, so that all rows of a page are as high as each other.
    pub(super) fn height(&self) -> f32 {
        let (Self::Apart(words, _) | Self::Phrase(words)) = self;
        words.size().y.max(18.0)
    }

    pub(super) fn show(self, ui: &Ui, ruler: Rect) {
        let muted = Tokens::of(ui).muted;
        let top = ruler.bottom() + 4.0;
        match self {
            Self::Apart(low, high) => {
                let right = pos2(ruler.right() - high.size().x, top);
                ui.painter().galley(pos2(ruler.left(), top), low, muted);
                ui.painter().galley(right, high, muted);
            }
            Self::Phrase(words) => {
                ui.painter().galley(pos2(ruler.left(), top), words, muted);
            }
        }
    }
}
