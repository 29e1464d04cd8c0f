//! Words in columns of scores: what they are, and what they can stand for; and what goes on, in words.

use crate::lang::say;
use crate::model::metric::MetricId;
use crate::model::scale::{Scale, plain};
use crate::model::typed;

/// What goes on with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// It is read.
    Reading,
    /// It is held against the journal.
    Comparing,
}

impl Busy {
    /// In words: "Reading…".
    pub fn words(self) -> String {
        match self {
            Self::Reading => say::ImportReading.text(),
            Self::Comparing => say::ImportComparing.text(),
        }
    }
}

/// What stands where scores do and is no number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// What can be given scores, where it is little.
    pub words: Vec<String>,
    /// Whether numbers are the rule there: a word without a score is refused, and no tag unless that is said.
    pub among_numbers: bool,
}

/// A word of a column of scores, or of a name of the long form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worded<'a> {
    /// The column or the name.
    pub of: &'a str,
    /// The word.
    pub word: &'a str,
    /// The metric that it scores; none of a new one.
    pub metric: Option<&'a MetricId>,
    /// Whether it is refused without a score: it stands among numbers, or has no letter.
    pub among_numbers: bool,
}

/// What stands in place of a score where a word is kept as a tag.
pub const TAG: &str = "tag";

/// Whether that stands there.
pub fn is_tag(score: &str) -> bool {
    let score = score.trim();
    score.eq_ignore_ascii_case(TAG) || score == say::TagTyped.text()
}

/// What is wrong with the score that a word was given.
pub fn wrong_score(word: &str, score: &str, scale: Scale) -> Option<String> {
    let is_score = || typed::number(score).is_some_and(|number| scale.contains(number));
    if score.trim().is_empty() || is_tag(score) || is_score() {
        return None;
    }
    let (low, high) = (plain(scale.min), plain(scale.max));
    let (low, high) = (&low, &high);
    Some(
        say::WordNoScore {
            value: score,
            name: word,
            low,
            high,
        }
        .text(),
    )
}
