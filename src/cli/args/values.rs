//! How single values of the command line are read.

use chrono::Weekday;

use crate::cli::week;
use crate::model::keyword::Keyword;
use crate::model::session::MINUTES;
use crate::model::typed;

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

/// A text of one's own, which may begin with a minus; what looks like an option has none before it.
pub(super) fn text(text: &str) -> Result<String, String> {
    let option = text.strip_prefix("--");
    if option.is_some_and(|rest| rest.starts_with(char::is_alphabetic)) {
        return Err(format!(
            "the text is missing before {text}; a text of that name may begin with a space"
        ));
    }
    Ok(text.to_owned())
}

pub(super) fn minutes(text: &str) -> Result<u32, typed::TypedError> {
    // How many a session can take is the journal's business; what is no count at all is told here.
    typed::minutes(text, &(0..=u32::MAX)).or_else(|_| typed::minutes(text, &MINUTES))
}

pub(super) fn word<T: Keyword>(text: &str) -> Result<T, String> {
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

pub(super) fn backup(text: &str) -> Result<u32, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "write the number that `unkink-cli backups` lists it under".into())
}

pub(super) fn number(text: &str) -> Result<f64, String> {
    typed::number(text).ok_or_else(|| format!("\"{text}\" is not a number"))
}
