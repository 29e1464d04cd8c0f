//! How single values of the command line are read.

use chrono::{NaiveDate, Weekday};

use crate::cli::week;
use crate::exchange::cell::read_number;
use crate::model::session::Words;
use crate::model::time::parse_date;

/// A format of `import` and `export`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A spreadsheet.
    Csv,
    /// A journal.
    Json,
}

pub(super) fn week_start(text: &str) -> Result<Weekday, String> {
    week::named(text).ok_or_else(|| "a week begins on monday, sunday or saturday".into())
}

pub(super) fn date(text: &str) -> Result<NaiveDate, String> {
    parse_date(text).map_err(|error| error.to_string())
}

pub(super) fn word<T: Words>(text: &str) -> Result<T, String> {
    let words: Vec<_> = T::ALL.iter().map(|(_, word)| *word).collect();
    T::from_word(text).ok_or_else(|| format!("choose one of {}", words.join(", ")))
}

pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').map(|(a, b)| (a.trim(), b.trim()));
    match pair {
        Some((a, b)) if !a.is_empty() && !b.is_empty() => Ok((a.to_owned(), b.to_owned())),
        _ => Err("write it as LEFT=RIGHT".into()),
    }
}

pub(super) fn number(text: &str) -> Result<f64, String> {
    read_number(text, false).ok_or_else(|| format!("\"{text}\" is not a number"))
}
