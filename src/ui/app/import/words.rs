//! The words of a table that can be given scores, each in its column or in the rows of its name.

use crate::exchange::formats::{HABIT, Source, call};
use crate::exchange::mapping::{Mapping, Named};
use crate::exchange::table::Table;
use crate::exchange::worded::labels as labels_of;
use crate::lang::say;
use crate::model::name::same;
use crate::model::typed;
use crate::ui::state::import::{Choices, Column, Labels, TAG, Worded, is_tag};

/// What of some cells of a table can be given scores.
pub(super) fn labels<'a>(table: &Table, cells: impl Iterator<Item = &'a str>) -> Labels {
    let (words, among_numbers) = labels_of(table, cells);
    Labels {
        words,
        among_numbers,
    }
}

/// Gives the words of the columns and names the scores that they have in a mapping.
pub(super) fn put(columns: &[Column], draft: &Mapping, choices: &mut Choices) {
    let known = |of: &str, word: &str| {
        let own = draft.labels_of.iter();
        let mut own = own.filter(|(name, (label, _))| same(name, of) && same(label, word));
        let mut all = draft.labels.iter().filter(|(label, _)| same(label, word));
        let own = own.next().map(|(_, (_, score))| *score);
        own.or_else(|| all.next().map(|(_, score)| *score))
    };
    let words = choices.words(columns).into_iter();
    let words = words.filter_map(|one| {
        let is_tag = || one.among_numbers && draft.tags.iter().any(|tag| same(tag, one.word));
        let score = known(one.of, one.word).map(|score| score.to_string());
        let score = score.or_else(|| is_tag().then(|| TAG.to_owned()))?;
        Some(((one.of.to_owned(), one.word.to_owned()), score))
    });
    choices.labels = words.collect();
}

/// Gives the words that were told for every column to each that says them.
pub(super) fn spread(columns: &[Column], choices: &mut Choices) {
    let of_all = choices.labels.extract_if(.., |((of, _), _)| of.is_empty());
    let of_all: Vec<_> = of_all.collect();
    let words = choices.words(columns).into_iter();
    let words: Vec<_> = words
        .map(|one| (one.of.to_owned(), one.word.to_owned()))
        .collect();
    for ((_, told), score) in of_all {
        for (of, word) in words.iter().filter(|(_, word)| same(word, &told)) {
            choices.put_score(of.clone(), word.clone(), score.clone());
        }
    }
}

/// Tells a mapping the scores of the words, and which are kept as tags.
pub(super) fn tell(
    table: &Table,
    choices: &Choices,
    columns: &[Column],
    mapping: &mut Mapping,
) -> Result<(), String> {
    for Worded { of, word, .. } in choices.words(columns) {
        let score = choices.score(of, word);
        if score.trim().is_empty() {
            continue;
        }
        if is_tag(score) {
            mapping.tags.push(word.to_owned());
            continue;
        }
        let number = typed::number(score);
        let number = number.ok_or_else(|| {
            say::NoScoreFor {
                value: score,
                name: word,
            }
            .text()
        })?;
        // A column without a name goes by its place.
        let at = columns.iter().position(|column| column.name == of);
        let of = at.map_or(of, |at| &table.headers[at]);
        mapping
            .labels_of
            .push((of.to_owned(), (word.to_owned(), number)));
    }
    Ok(())
}

/// Lays what the words of a file are told over what is known. Words that no cell of this file says stay known.
pub(super) fn lay(
    known: &Mapping,
    told: Vec<(String, (String, f64))>,
    here: &[Worded<'_>],
    mapping: &mut Mapping,
) {
    let is_here = |word: &str| here.iter().any(|one| same(one.word, word));
    let elsewhere = known.tags.iter().filter(|word| !is_here(word));
    mapping.tags.extend(elsewhere.cloned());
    mapping.labels.clone_from(&known.labels);
    mapping.labels.retain(|(word, _)| !is_here(word));
    mapping.labels_of.clone_from(&known.labels_of);
    mapping.labels_of.retain(|(_, (word, _))| !is_here(word));
    mapping.labels_of.extend(told);
}

/// The file with the name of its habit, where it does not say that itself.
pub(super) fn called(
    source: &Source,
    habit: &str,
    mapping: &mut Mapping,
) -> Result<Option<Box<Source>>, String> {
    if source.table.unnamed.is_none() {
        return Ok(None);
    }
    if habit.trim().is_empty() {
        return Err(say::WriteHabit.text());
    }
    let mut source = source.clone();
    call(&mut source.table, habit);
    let mine = |name: &mut String| {
        if name == HABIT {
            habit.trim().clone_into(name);
        }
    };
    mapping.scales.iter_mut().for_each(|(name, _)| mine(name));
    mapping
        .labels_of
        .iter_mut()
        .for_each(|(name, _)| mine(name));
    for (name, named) in &mut mapping.names {
        mine(name);
        if let Named::Score(metric) = named {
            mine(metric);
        }
    }
    Ok(Some(Box::new(source)))
}
