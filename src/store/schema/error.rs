//! What can be wrong with a journal file, each with its remedy.

use std::path::Path;

use crate::lang::say;
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

impl ReadError {
    /// What is wrong, in a sentence.
    pub fn what(&self) -> String {
        match self {
            Self::Empty => say::ReadEmpty.text(),
            Self::TooLarge => say::ReadTooLarge.text(),
            Self::ByteOrderMark => say::ReadByteOrderMark.text(),
            Self::Utf16 => say::ReadUtf16.text(),
            Self::NotUtf8 { at: n } => say::ReadNotUtf8 { n: *n }.text(),
            Self::Hole { at: n } => say::ReadHole { n: *n }.text(),
            Self::CutOff { line: n } => say::ReadCutOff { n: *n }.text(),
            Self::Conflict { line: n } => say::ReadConflict { n: *n }.text(),
            Self::Trailing { line: n } => say::ReadTrailing { n: *n }.text(),
            Self::NotAnObject => say::ReadNotAnObject.text(),
            Self::NotAJournal => say::ReadNotAJournal.text(),
            Self::NoVersion => say::ReadNoVersion.text(),
            Self::Newer { version } => say::ReadNewer {
                most: VERSION as usize,
                number: &version.to_string(),
            }
            .text(),
            Self::NotBroughtUp { version, what: why } => say::ReadNotBroughtUp {
                number: &version.to_string(),
                why,
            }
            .text(),
            Self::TooDeep { line: n } => say::ReadTooDeep { n: *n }.text(),
            Self::Syntax { line, column, what } => say::ReadSyntax {
                n: *line,
                nth: *column,
                why: what,
            }
            .text(),
            Self::Member { place, line, what } => say::ReadMember {
                n: *line,
                what: place,
                why: what,
            }
            .text(),
        }
    }

    /// What to do about it.
    pub fn remedy(&self, whole: WholeOne) -> String {
        let brought = whole == WholeOne::Export;
        match (self, whole) {
            (Self::Empty, WholeOne::Backup) => say::ReadBeginAnew.text(),
            (Self::TooLarge | Self::NotAnObject, _) | (Self::NotAJournal, WholeOne::Export) => {
                say::ReadChoose.text()
            }
            (Self::ByteOrderMark, _) => say::ReadSaveWithoutMark.text(),
            (Self::Utf16, _) => say::ReadSaveAsUtf8.text(),
            (
                Self::Empty
                | Self::NotUtf8 { .. }
                | Self::Hole { .. }
                | Self::CutOff { .. }
                | Self::NotBroughtUp { .. },
                _,
            ) => say::ReadWholeOne { brought }.text(),
            (Self::Conflict { .. }, _) => say::ReadKeepOne.text(),
            (Self::Trailing { .. }, _) => say::ReadDeleteRest { brought }.text(),
            (Self::NotAJournal, WholeOne::Backup) => say::ReadChooseOrImport.text(),
            (Self::NoVersion, _) => say::ReadPutVersion.text(),
            (Self::Newer { .. }, _) => say::ReadUpdate.text(),
            (Self::TooDeep { .. }, _) => say::ReadTakeOut { brought }.text(),
            (Self::Syntax { .. } | Self::Member { .. }, _) => say::ReadCorrect { brought }.text(),
        }
    }

    /// Of a file that is brought in, with its path.
    pub fn of_brought_in(&self, path: &Path) -> String {
        say::ReadBroughtIn {
            path: &path.display().to_string(),
            remedy: &self.remedy(WholeOne::Export),
            told: &self.what(),
        }
        .text()
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
