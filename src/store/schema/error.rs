//! What can be wrong with a journal file, each with its remedy.

use std::path::Path;

use crate::store::versions::VERSION;

/// Why bytes are not a journal. Lines and columns count from 1, bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No bytes, or zero bytes only, as some file systems leave them after a power cut.
    #[error(
        "The journal file is empty. Put a backup in its place (`unkink-cli restore`); to begin anew, delete the file."
    )]
    Empty,
    /// Longer than 256 MiB.
    #[error("The file is larger than 256 MiB, so it is no journal. Choose another file.")]
    TooLarge,
    /// Begins with a byte order mark.
    #[error("The file begins with a byte order mark. Save it as UTF-8 without a BOM.")]
    ByteOrderMark,
    /// Two bytes a character.
    #[error("The file is UTF-16 text. Save it as UTF-8.")]
    Utf16,
    /// Bytes that are no text.
    #[error(
        "The file is not UTF-8 text: byte {at} is damaged. Put a backup in its place (`unkink-cli restore`)."
    )]
    NotUtf8 {
        /// Offset of the first bad byte.
        at: usize,
    },
    /// Bytes that were never written, in the middle of others.
    #[error(
        "The file has a hole: zeros from byte {at} on, as a power cut or a failing disk leaves them. Put a backup in its place (`unkink-cli restore`)."
    )]
    Hole {
        /// Offset of the first zero.
        at: usize,
    },
    /// The end is missing.
    #[error(
        "The file ends too soon, on line {line}: the rest of it is missing. Put a backup in its place (`unkink-cli restore`)."
    )]
    CutOff {
        /// The last line there is.
        line: usize,
    },
    /// Left over from a merge.
    #[error(
        "Line {line} is a merge-conflict marker. Keep one of the two sides and delete the markers."
    )]
    Conflict {
        /// Where it stands.
        line: usize,
    },
    /// More after the end.
    #[error(
        "The journal ends before line {line}, but the file goes on. Delete what follows, or put a backup in its place (`unkink-cli restore`)."
    )]
    Trailing {
        /// Where the rest begins.
        line: usize,
    },
    /// JSON, but a list, a number or the like.
    #[error("The file holds no journal: it must begin with {{. Choose another file.")]
    NotAnObject,
    /// An object of something else.
    #[error(
        "The file holds no journal: its \"format\" is not \"unkink-journal\". Choose another file, or take it in with `unkink-cli import`."
    )]
    NotAJournal,
    /// Nothing says how to read it.
    #[error(
        "The journal's \"version\" is missing or no whole number from 1. Put `\"version\": 1,` on its third line."
    )]
    NoVersion,
    /// Of a version that this Unkink can't even look at.
    #[error(
        "The journal has format version {version}; this Unkink reads version {VERSION}. Update Unkink to open it."
    )]
    Newer {
        /// What the file says.
        version: u32,
    },
    /// Of an older version that holds what no journal of that version holds.
    #[error(
        "The journal has format version {version} and can't be brought up to date: {what}. Put a backup in its place (`unkink-cli restore`)."
    )]
    NotBroughtUp {
        /// The version at which it failed.
        version: u32,
        /// What stands in the way.
        what: String,
    },
    /// Lists in lists in lists.
    #[error(
        "Line {line} nests lists and objects more than 120 deep. Take that member out, or put a backup in its place (`unkink-cli restore`)."
    )]
    TooDeep {
        /// Where.
        line: usize,
    },
    /// Not JSON.
    #[error(
        "Line {line}, column {column} can't be read: {what}. Correct it in a text editor, or put a backup in its place (`unkink-cli restore`)."
    )]
    Syntax {
        /// Where.
        line: usize,
        /// Where on the line.
        column: usize,
        /// What the parser missed.
        what: String,
    },
    /// JSON, but not what stands in this place, or a value that the journal's laws refuse.
    #[error(
        "{place} (line {line}): {what}. Correct it in a text editor, or put a backup in its place (`unkink-cli restore`)."
    )]
    Member {
        /// Members from the outside in, such as `days › 2026-11-21 › scores › pain`.
        place: String,
        /// Where it stands.
        line: usize,
        /// What is wrong.
        what: String,
    },
}

impl ReadError {
    /// Of a file that is brought in, with its path: no backup of ours is the remedy.
    pub fn of_brought_in(&self, path: &Path) -> String {
        let words = match self {
            Self::Empty => "The file is empty. Export it again.".to_owned(),
            Self::NotAJournal => {
                "The file holds no journal: its \"format\" is not \"unkink-journal\". Choose another file.".to_owned()
            }
            _ => self
                .to_string()
                .replace("put a backup in its place (`unkink-cli restore`)", "export it again")
                .replace("Put a backup in its place (`unkink-cli restore`)", "Export it again"),
        };
        format!("{words} File: {}", path.display())
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
