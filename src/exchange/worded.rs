//! Words where scores stand: which of them can be given one, and whether words or numbers are the rule there.

use std::collections::BTreeSet;

use super::cell::{is_blank_word, is_word, read_amount};
use super::table::Table;
use crate::model::name::fold;

/// Words of a column, or of a name of the long form, that can be given scores.
const MOST: usize = 20;

/// The cells where the scores of one column stand, or of one name of the long form.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    words: usize,
    numbers: usize,
    told: bool,
    /// The different words, as far as they are few.
    different: BTreeSet<String>,
}

impl Tally {
    /// Counts a cell; `told` says whether it was told a score.
    pub fn count(&mut self, text: &str, decimal_comma: bool, told: bool) {
        if is_word(text, decimal_comma) {
            self.words += 1;
            self.told |= told;
            if self.different.len() <= MOST {
                self.different.insert(fold(text));
            }
        } else if read_amount(text, decimal_comma).is_some() {
            self.numbers += 1;
        }
    }

    /// Whether words are the rule: some were told a score, or there are more of them than of numbers and few that differ.
    /// One without a score is kept as a tag then; among numbers, and where a text stands, it is refused until the person
    /// says what it stands for.
    pub fn is_of_words(&self) -> bool {
        self.told || self.words > self.numbers && self.different.len() <= MOST
    }
}

/// Where scores stand: a column, and of the long form a name, folded.
pub(super) type Place = (usize, String);

/// Words of one place that stand for no score.
#[derive(Debug, Default)]
pub(super) struct Open {
    /// Whether they are kept as tags.
    pub tags: bool,
    /// The words, folded, and as they first stand.
    pub seen: BTreeSet<String>,
    pub words: Vec<String>,
}

/// What of some cells of a table is no number and can be given a score, nothing where it is very much; and whether numbers
/// are the rule there.
pub fn labels<'a>(table: &Table, cells: impl Iterator<Item = &'a str>) -> (Vec<String>, bool) {
    let comma = table.decimal_comma();
    let (mut seen, mut tally) = (BTreeSet::new(), Tally::default());
    let mut labels = Vec::new();
    for text in cells {
        tally.count(text, comma, false);
        if read_amount(text, comma).is_some() || is_blank_word(text) {
            continue;
        }
        if seen.insert(fold(text)) {
            labels.push(text.to_owned());
        }
        if labels.len() > MOST {
            return (Vec::new(), false);
        }
    }
    (labels, !tally.is_of_words())
}
