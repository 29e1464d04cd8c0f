//! What can be wrong with a journal file, each with its remedy.

use std::path::Path;

use crate::store::versions::VERSION;

/// Why bytes are not a journal. Lines and columns count from 1, bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {}", self.what(), self.remedy(WholeOne::Backup))]
pub enum ReadError {
    /// No bytes, or zero bytes only, as some file systems leave them after a power cut.
    Empty,
    /// Longer than 256 MiB.
    TooLarge,
    /// Begins with a byte order mark.
    ByteOrderMark,
    /// Two bytes a character.
    Utf16,
    /// Bytes that are no text.
    NotUtf8 {
        /// Offset of the first bad byte.
        at: usize,
    },
    /// Bytes that were never written, in the middle of others.
    Hole {
        /// Offset of the first zero.
        at: usize,
    },
    /// The end is missing.
    CutOff {
        /// The last line there is.
        line: usize,
    },
    /// Left over from a merge.
    Conflict {
        /// Where it stands.
        line: usize,
    },
    /// More after the end.
    Trailing {
        /// Where the rest begins.
        line: usize,
    },
    /// JSON, but a list, a number or the like.
    NotAnObject,
    /// An object of something else.
    NotAJournal,
    /// Nothing says how to read it.
    NoVersion,
    /// Of a version that this Unkink can't even look at.
    Newer {
        /// What the file says.
        version: u32,
    },
    /// Of an older version that holds what no journal of that version holds.
    NotBroughtUp {
        /// The version at which it failed.
        version: u32,
        /// What stands in the way.
        what: String,
    },
    /// Lists in lists in lists.
    TooDeep {
        /// Where.
        line: usize,
    },
    /// Not JSON.
    Syntax {
        /// Where.
        line: usize,
        /// Where on the line.
        column: usize,
        /// What the parser missed.
        what: String,
    },
    /// JSON, but not what stands in this place, or a value that the journal's laws refuse.
    Member {
        /// Members from the outside in, such as `days › 2026-11-21 › scores › pain`.
        place: String,
        /// Where it stands.
        line: usize,
        /// What is wrong.
        what: String,
    },
}

/// Where a whole file can come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WholeOne {
    /// It is the journal: from its backups.
    Backup,
    /// It is brought in: from the program that made it.
    Export,
}

impl WholeOne {
    /// How to get it, for the middle of a sentence.
    const fn way(self) -> &'static str {
        match self {
            Self::Backup => "put a backup in its place (`unkink-cli restore`)",
            Self::Export => "export it again",
        }
    }

    /// How to get it, in a sentence.
    fn sentence(self) -> String {
        let way = self.way();
        format!("{}{}.", way[..1].to_uppercase(), &way[1..])
    }
}

impl ReadError {
    /// What is wrong, in a sentence.
    pub fn what(&self) -> String {
        match self {
            Self::Empty => "The file is empty.".into(),
            Self::TooLarge => "The file is larger than 256 MiB, so it is no journal.".into(),
            Self::ByteOrderMark => "The file begins with a byte order mark.".into(),
            Self::Utf16 => "The file is UTF-16 text.".into(),
            Self::NotUtf8 { at } => format!("The file is not UTF-8 text: byte {at} is damaged."),
            Self::Hole { at } => format!(
                "The file has a hole: zeros from byte {at} on, as a power cut or a failing disk leaves them."
            ),
            Self::CutOff { line } => {
                format!("The file ends too soon, on line {line}: the rest of it is missing.")
            }
            Self::Conflict { line } => format!("Line {line} is a merge-conflict marker."),
            Self::Trailing { line } => {
                format!("The journal ends before line {line}, but the file goes on.")
            }
            Self::NotAnObject => "The file holds no journal: it must begin with {.".into(),
            Self::NotAJournal => {
                "The file holds no journal: its \"format\" is not \"unkink-journal\".".into()
            }
            Self::NoVersion => {
                "The journal's \"version\" is missing or no whole number from 1.".into()
            }
            Self::Newer { version } => format!(
                "The journal has format version {version}; this Unkink reads version {VERSION}."
            ),
            Self::NotBroughtUp { version, what } => format!(
                "The journal has format version {version} and can't be brought up to date: {what}."
            ),
            Self::TooDeep { line } => {
                format!("Line {line} nests lists and objects more than 120 deep.")
            }
            Self::Syntax { line, column, what } => {
                format!("Line {line}, column {column} can't be read: {what}.")
            }
            Self::Member { place, line, what } => format!("{place} (line {line}): {what}."),
        }
    }

    /// What to do about it.
    pub fn remedy(&self, whole: WholeOne) -> String {
        let way = whole.way();
        match (self, whole) {
            (Self::Empty, WholeOne::Backup) => {
                format!("{} To begin anew, delete the file.", whole.sentence())
            }
            (Self::TooLarge | Self::NotAnObject, _) | (Self::NotAJournal, WholeOne::Export) => {
                "Choose another file.".into()
            }
            (Self::ByteOrderMark, _) => "Save it as UTF-8 without a BOM.".into(),
            (Self::Utf16, _) => "Save it as UTF-8.".into(),
            (
                Self::Empty
                | Self::NotUtf8 { .. }
                | Self::Hole { .. }
                | Self::CutOff { .. }
                | Self::NotBroughtUp { .. },
                _,
            ) => whole.sentence(),
            (Self::Conflict { .. }, _) => {
                "Keep one of the two sides and delete the markers.".into()
            }
            (Self::Trailing { .. }, _) => format!("Delete what follows, or {way}."),
            (Self::NotAJournal, WholeOne::Backup) => {
                "Choose another file, or take it in with `unkink-cli import`.".into()
            }
            (Self::NoVersion, _) => "Put `\"version\": 1,` on its third line.".into(),
            (Self::Newer { .. }, _) => "Update Unkink to open it.".into(),
            (Self::TooDeep { .. }, _) => format!("Take that member out, or {way}."),
            (Self::Syntax { .. } | Self::Member { .. }, _) => {
                format!("Correct it in a text editor, or {way}.")
            }
        }
    }

    /// Of a file that is brought in, with its path.
    pub fn of_brought_in(&self, path: &Path) -> String {
        let (what, remedy) = (self.what(), self.remedy(WholeOne::Export));
        format!("{what} {remedy} File: {}", path.display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remedy_for_a_file_that_is_brought_in_is_no_backup_of_ours() {
        let what = || "oddly".to_owned();
        let all = [
            ReadError::Empty,
            ReadError::NotUtf8 { at: 1 },
            ReadError::Hole { at: 1 },
            ReadError::CutOff { line: 1 },
            ReadError::Trailing { line: 1 },
            ReadError::NotAJournal,
            ReadError::NotBroughtUp {
                version: 1,
                what: what(),
            },
            ReadError::TooDeep { line: 1 },
            ReadError::Syntax {
                line: 1,
                column: 1,
                what: what(),
            },
            ReadError::Member {
                place: what(),
                line: 1,
                what: what(),
            },
        ];
        for error in all {
            let words = error.of_brought_in(Path::new("/phone/h.json"));
            assert!(!words.contains("unkink-cli"), "{words}");
            assert!(words.ends_with(". File: /phone/h.json"), "{words}");
        }
        let member = ReadError::Member {
            place: what(),
            line: 3,
            what: what(),
        };
        assert_eq!(
            member.of_brought_in(Path::new("h.json")),
            "oddly (line 3): oddly. Correct it in a text editor, or export it again. File: h.json"
        );
    }
}
