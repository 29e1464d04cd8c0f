//! Words where scores and names stand: what becomes of them.
//!
//! Invariant: a word that stands for no score is a tag or refused, and is told of with its column either way, unless it
//! was told to be a tag.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, Reading};
use crate::exchange::cell::{is_word, says_no, says_yes};
use crate::exchange::columns::Meant;
use crate::exchange::error::NAMED;
use crate::exchange::outcome::Unscored;
use crate::exchange::worded::{Open, Place, Tally};
use crate::model::limits;
use crate::model::name::fold;

impl Reader<'_> {
    /// Whether a word where a score stands is kept as a tag: it was told so, or words are the rule there. Our own file has
    /// no such words.
    pub(super) fn is_kept(&self, text: &str, column: usize, name: Option<&str>) -> bool {
        if self.is_told_tag(text) {
            return true;
        }
        if self.columns.exact || !is_word(text, self.table.decimal_comma()) {
            return false;
        }
        let place = (column, name.map_or_else(String::new, fold));
        let tags = self
            .of_words
            .get_or_init(|| self.of_words())
            .contains(&place);
        let of = name.unwrap_or(&self.table.headers[column]);
        let mut open = self.unscored.borrow_mut();
        let open = open.entry(of.to_owned()).or_default();
        open.tags = tags;
        if open.seen.insert(fold(text)) {
            open.words.push(text.to_owned());
        }
        tags
    }

    /// The columns, and the names of the long form, where words are the rule.
    fn of_words(&self) -> BTreeSet<Place> {
        let mut tallies: BTreeMap<Place, Tally> = BTreeMap::new();
        let mut count = |column: usize, name: Option<&str>, text: &str| {
            let words = self.columns.labels(column, name);
            let told = !words.is_empty() && words.contains_key(&fold(text));
            let place = (column, name.map_or_else(String::new, fold));
            let tally = tallies.entry(place).or_default();
            tally.count(text, self.table.decimal_comma(), told);
        };
        for row in &self.table.rows {
            for (column, _) in &self.columns.scores {
                if let Some(text) = self.cell(row, *column) {
                    count(*column, None, text);
                }
            }
            let Some(long) = &self.columns.long else {
                continue;
            };
            let pair = self.cell(row, long.name).zip(self.cell(row, long.value));
            if let Some((name, text)) = pair
                && let Some(Ok(Meant::Score(_))) = long.names.get(&fold(name))
            {
                count(long.value, Some(name), text);
            }
        }
        let of_words = tallies.into_iter().filter(|(_, tally)| tally.is_of_words());
        of_words.map(|(place, _)| place).collect()
    }

    /// The words that could stand for a score and stand for none.
    pub fn into_unscored(self) -> Vec<Unscored> {
        let all = self.unscored.into_inner().into_iter();
        let all = all.map(|(of, Open { tags, words, .. })| Unscored { of, tags, words });
        // Where ever more of them are refused they are no words for scores.
        all.filter(|open| open.tags || open.words.len() <= NAMED)
            .collect()
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

    /// A word where a score of this name stands, as a tag with the name. A yes says that there was what the name tells, a no
    /// that there was not.
    pub(super) fn word(&self, name: &str, text: &str, reading: &mut Reading) -> Result<(), String> {
        if self.is_told_tag(text) {
            return self.tag(text, reading);
        }
        match (says_yes(text), says_no(text)) {
            (true, _) => self.tag(name, reading),
            (_, true) => Ok(()),
            // What says the name itself needs it no second time.
            _ if fold(text).starts_with(&fold(name)) => self.tag(text, reading),
            _ => self.tag(&format!("{}: {text}", name.trim()), reading),
        }
    }

    fn is_told_tag(&self, text: &str) -> bool {
        !self.columns.tags.is_empty() && self.columns.tags.contains(&fold(text))
    }
}
