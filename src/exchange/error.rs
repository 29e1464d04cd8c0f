//! Why a file can't be taken in as a whole, with the remedy.

use std::io;
use std::path::{Path, PathBuf};

use super::dates::question::Question;
use crate::model::scale::plain;
use crate::model::typed::shown;

/// Why a file can't be imported as a whole. Single rows are refused by [`super::plan::Refusal`] instead.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file can't be read.
    #[error("The file can't be read: {} {}", in_words(.why), .path.display())]
    File {
        /// What the system said.
        why: io::Error,
        /// Which file.
        path: PathBuf,
    },
    /// Bytes that are no text.
    #[error(
        "The file is no table: what stands in line {line} is no text. Save it as CSV and import it again."
    )]
    NotText {
        /// Its line, counted from 1.
        line: usize,
    },
    /// A file above what is read into memory, or one without an end.
    #[error("The file is larger than the {} MB that are read. {}", LARGEST / 1_000_000, .path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
    },
    /// Sheets that say of few cells that they come again without end.
    #[error("Unfolded, the sheets of this file are larger than the {most} MB that are read. Save the one with the diary as CSV, without rows or columns that only repeat, and bring that in. {}", .path.display())]
    Unfolds {
        /// What is read, in megabytes.
        most: usize,
        /// Which file.
        path: PathBuf,
    },
    /// More cells than any diary has.
    #[error("The table has more than {} million cells. Save the part with the diary as a file of its own and bring that in.", CELLS / 1_000_000)]
    Cells,
    /// An archive that can't be read or has no end.
    #[error("The archive can't be read: {}. {}", .why.trim_end_matches('.'), .path.display())]
    Archive {
        /// Why.
        why: String,
        /// Which file.
        path: PathBuf,
    },
    /// An archive that opens with a password alone.
    #[error("The archive is locked with a password. Unpack it with the password, and bring in the file that was in it. {}", .path.display())]
    Locked {
        /// Which file.
        path: PathBuf,
    },
    /// An archive of several files, together no export that any format knows; or of none.
    #[error("{} {}", several(.names), .path.display())]
    Several {
        /// What is in it.
        names: Vec<String>,
        /// Which file.
        path: PathBuf,
    },
    /// An archive of one file that is an archive again, or a spreadsheet.
    #[error("The archive holds a file that is packed again: {}. Unpack the archive, and bring in that file. {}", shown(.name), .path.display())]
    PackedTwice {
        /// What is in it.
        name: String,
        /// Which file.
        path: PathBuf,
    },
    /// A file that no format knows.
    #[error("That is no table and no export that Unkink knows. {}", .path.display())]
    Unknown {
        /// Which file.
        path: PathBuf,
    },
    /// JSON that no format knows.
    #[error("The file is JSON, but no journal of Unkink and no export that it knows. Bring in a CSV instead, if its program can write one. {}", .path.display())]
    UnknownJson {
        /// Which file.
        path: PathBuf,
    },
    /// A journal of a newer Unkink.
    #[error("The file is a journal of a newer Unkink. Update Unkink to bring it in.")]
    Newer,
    /// A journal that can't be read.
    #[error("{0}")]
    Journal(String),
    /// The person stopped it.
    #[error("Stopped. Nothing was brought in.")]
    Stopped,
    /// A folder, a device or a pipe.
    #[error("{} {}", no_file(*.folder), .path.display())]
    NoFile {
        /// Whether it is a folder.
        folder: bool,
        /// What was named.
        path: PathBuf,
    },
    /// No header row.
    #[error("The file is empty: a first row with the names of the columns is needed.")]
    Empty,
    /// A quotation mark that is never closed.
    #[error("Row {row}: a cell begins with a quotation mark and never ends. Close or remove it.")]
    OpenQuote {
        /// The row, the header being row 1.
        row: usize,
    },
    /// A mapped column that the file has not.
    #[error("There is no column \"{column}\". The columns are: {}.", listed(.columns))]
    NoColumn {
        /// The name that was told.
        column: String,
        /// The names in the file.
        columns: Vec<String>,
    },
    /// Dates that could be read in more than one way.
    #[error("{0}")]
    Ask(Box<Question>),
    /// A table whose columns nobody has told yet.
    #[error(
        "what its columns mean is not known yet. Bring it in once by hand: from then on files with this header come in by themselves"
    )]
    NotMapped,
    /// A file of one habit that does not say which.
    #[error("The file does not say what its habit is called. Bring it in by hand and say it: in the window, or with {}.", habit(.proposal))]
    Unnamed {
        /// What it may be called; blank where nothing tells.
        proposal: String,
    },
    /// No column is the date.
    #[error("No column is the date: name it.")]
    NoDate,
    /// A row a score needs both a name and a score.
    #[error("A row a score needs two columns: {} is missing.", if *.0 { "the one of the score" } else { "the one of the name" })]
    HalfLong(bool),
    /// Nothing is mapped but the date.
    #[error("Nothing is mapped but the date: name at least one metric, session or detail.")]
    NothingMapped,
    /// A metric whose values are computed.
    #[error("{0} is worked out from the day's entries and can't be imported.")]
    Derived(String),
    /// A metric's name without letters or digits.
    #[error("\"{0}\" can't be a metric: it needs a name with letters or digits.")]
    BadName(String),
    /// A scale without extent.
    #[error("The scale of {0} has no extent: its two ends must differ.")]
    BadScale(String),
    /// A word for a score that the metric can't have.
    #[error("\"{word}\" can't stand for {score}: {score} is outside {} to {}, the range of {metric}. Give the word a score in that range.", plain(.range.0), plain(.range.1))]
    BadLabel {
        /// The word.
        word: String,
        /// Its score.
        score: f64,
        /// The metric's name.
        metric: String,
        /// The metric's range.
        range: (f64, f64),
    },
}

fn habit(proposal: &str) -> String {
    match shown(proposal).as_str() {
        "" => "--habit NAME".into(),
        name => format!("--habit \"{name}\""),
    }
}

fn several(names: &[String]) -> String {
    if names.is_empty() {
        return "There is no file in the archive. Export it again:".into();
    }
    format!(
        "The archive is no export that Unkink knows, and holds more than one file. Unpack it, and bring in the one with your diary: {}.",
        listed(names)
    )
}

fn no_file(folder: bool) -> &'static str {
    if folder {
        "That is a folder. Name a file in it:"
    } else {
        "That is a device or a pipe, which can\u{2019}t be read as a file. Save what it gives as a file and bring that in:"
    }
}

/// Why a file can't be read and what to do, in plain words where it is known.
fn in_words(why: &io::Error) -> String {
    let words = match why.kind() {
        io::ErrorKind::NotFound => "there is none of that name. Look at how it is spelled:",
        io::ErrorKind::NotADirectory => {
            "a part of its path is no folder. Look at how it is spelled:"
        }
        io::ErrorKind::InvalidFilename => "no file can have that name. Look at how it is spelled:",
        io::ErrorKind::PermissionDenied => {
            "this account may not read it. Allow it to, or copy the file to a folder of your own:"
        }
        io::ErrorKind::StaleNetworkFileHandle
        | io::ErrorKind::NotConnected
        | io::ErrorKind::TimedOut => "its disk is away. Connect it and try again:",
        // The system's own number tells nobody anything.
        _ => {
            let words = why.to_string();
            let end = words.find(" (os error").unwrap_or(words.len());
            return format!("{}.", &words[..end]);
        }
    };
    words.to_owned()
}

/// So many of what a file holds are named, one after the other.
pub const NAMED: usize = 50;

/// Names with commas between them; of very many the first, and how many more there are.
pub fn listed(names: &[String]) -> String {
    let first: Vec<String> = names.iter().take(NAMED).map(|name| shown(name)).collect();
    let first = first.join(", ");
    match more(names.len()) {
        Some(more) => format!("{first}, {more}"),
        None => first,
    }
}

/// How many there are beside those that are named: "and 12,345 more".
pub fn more(all: usize) -> Option<String> {
    more_than(NAMED, all)
}

/// How many there are beside the first so many.
pub(super) fn more_than(told: usize, all: usize) -> Option<String> {
    let left = all.checked_sub(told).filter(|left| *left > 0)?;
    let digits = left.to_string();
    let mut words = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            words.push(',');
        }
        words.push(digit);
    }
    Some(format!("and {words} more"))
}

/// The most cells that are read of a table: each takes more room than its text, and a century of days with a hundred
/// columns has a fifth of them.
pub const CELLS: usize = 20_000_000;

/// The most bytes that are read of a table.
pub const LARGEST: u64 = 256_000_000;

/// The person has stopped the reading.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
pub(super) struct Stopped;

impl ImportError {
    /// An error of reading; stopping is told apart from failing.
    pub(super) fn of_reading(why: io::Error, path: &Path) -> Self {
        let stopped = why
            .get_ref()
            .is_some_and(<dyn std::error::Error + Send + Sync>::is::<Stopped>);
        if stopped {
            return Self::Stopped;
        }
        Self::File {
            why,
            path: path.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_names_the_first_are_told_and_how_many_more() {
        let names = |count: usize| vec!["a".to_owned(); count];
        assert_eq!(listed(&names(3)), "a, a, a");
        assert!(listed(&names(NAMED)).ends_with(", a"));
        assert!(listed(&names(NAMED + 1_234_567)).ends_with(", a, and 1,234,567 more"));
    }
}
