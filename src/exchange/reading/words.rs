//! Words where scores and names stand: what becomes of them.
//!
//! Invariant: a word that stands for no score is a tag or refused, and is told of with its column either way.

use super::{Reader, Reading, Words};
use crate::exchange::cell::read_amount;
use crate::exchange::error::NAMED;
use crate::model::limits;
use crate::model::name::{fold, same};

impl Reader<'_> {
    /// Whether a word in a column of scores becomes a tag: it was told so, or words that stand for scores were told and it
    /// is none of them.
    pub(super) fn is_tag(&self, text: &str, column: usize, words: &Words) -> bool {
        if self.is_told_tag(text) {
            return true;
        }
        let is_word = self.is_unscored(text);
        if is_word {
            self.unscored(&self.table.headers[column], text);
        }
        is_word && !words.is_empty()
    }

    pub(super) fn is_unscored(&self, text: &str) -> bool {
        let amount = || read_amount(text, self.table.decimal_comma());
        text.contains(char::is_alphabetic) && amount().is_none()
    }

    /// Notes a word of a column or a name that could stand for a score, but stands for none yet.
    pub(super) fn unscored(&self, of: &str, word: &str) {
        let mut all = self.unscored.borrow_mut();
        let words = all.entry(of.to_owned()).or_default();
        if !words.iter().any(|known| same(known, word)) && words.len() <= NAMED {
            words.push(word.to_owned());
        }
    }

    /// A name of a tag, a kind, a person or a medicine: a text that goes on for lines is none. Our own file has it as it is.
    pub(super) fn named<'t>(&self, text: &'t str) -> Result<&'t str, String> {
        let fits = self.columns.exact || text.chars().nth(limits::NAME).is_none();
        let most = limits::NAME;
        fits.then_some(text)
            .ok_or_else(|| format!("{text} is longer than the {most} letters that a name has"))
    }

    pub(super) fn tag(&self, text: &str, reading: &mut Reading) -> Result<(), String> {
        reading.tags.push(self.named(text)?.to_owned());
        Ok(())
    }

    pub(super) fn is_told_tag(&self, text: &str) -> bool {
        !self.columns.tags.is_empty() && self.columns.tags.contains(&fold(text))
    }
}
