//! Words in columns of scores: what they are, and what they can stand for.

use crate::model::metric::MetricId;
use crate::model::scale::{Scale, plain};
use crate::model::typed;

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
    score.trim().eq_ignore_ascii_case(TAG)
}

/// What is wrong with the score that a word was given.
pub fn wrong_score(word: &str, score: &str, scale: Scale) -> Option<String> {
    let is_score = || typed::number(score).is_some_and(|number| scale.contains(number));
    if score.trim().is_empty() || is_tag(score) || is_score() {
        return None;
    }
    let (low, high) = (plain(scale.min), plain(scale.max));
    Some(format!(
        "{score} is no score for {word}. Write one from {low} to {high}, or leave its field blank."
    ))
}
