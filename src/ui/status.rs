//! How far the journal is saved, in the words of the rail and of the banners.

use std::path::PathBuf;

use chrono::NaiveTime;

use crate::lang::say;

use super::icons::Icon;

/// How far the journal is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// There is no file yet, and nothing to put in it.
    Nothing,
    /// Something is being typed that is not an entry yet.
    Typing,
    /// All entries are on disk; something half-typed is kept and is no entry. In a sentence.
    NotEntered(String),
    /// A save is under way.
    Saving,
    /// Everything is on disk, since this time of the sitting.
    Saved(Option<NaiveTime>),
    /// The file was changed outside and taken in at this time; everything is on disk.
    TakenIn(NaiveTime),
    /// Written, but the disk has not confirmed it.
    Unconfirmed,
    /// The last save failed. What was typed is still here.
    Failed {
        /// What happened, in a sentence.
        what: String,
        /// What to do, and which file it is about.
        remedy: String,
    },
    /// The journal's folder is away. What was typed is still here, and is saved when it is back.
    Away(PathBuf),
    /// The journal's folder was not there at the opening: nothing is made in its place.
    NotThere(PathBuf),
    /// At the opening the journal was not on the disk that it was on: the person must say which it is.
    Moved(PathBuf),
    /// The seal does not match: for reading only, until it is accepted.
    ChangedElsewhere,
    /// The file was changed outside while it is open, and its seal does not match: nothing is
    /// written until the person has looked. What was typed is still here.
    Apart,
    /// The file is gone; it is written again with the next change.
    Gone,
    /// Another window has the journal open: for reading only.
    OpenElsewhere,
    /// The other window has closed; this one only reads until it is asked to write.
    SeatFree,
    /// Of a newer format: for reading only.
    Newer(u32),
    /// The example, which is kept nowhere.
    Example,
    /// The file can't be read, with the words why. It is left as it is.
    Broken(String),
}

impl Status {
    /// Whether nothing may be written.
    pub const fn is_read_only(&self) -> bool {
        matches!(
            self,
            Self::ChangedElsewhere
                | Self::OpenElsewhere
                | Self::SeatFree
                | Self::Newer(_)
                | Self::Broken(_)
                | Self::NotThere(_)
                | Self::Moved(_)
        )
    }

    /// Whether it asks for nobody's attention.
    pub const fn is_calm(&self) -> bool {
        matches!(
            self,
            Self::Nothing
                | Self::Typing
                | Self::NotEntered(_)
                | Self::Saving
                | Self::Saved(_)
                | Self::TakenIn(_)
        )
    }

    /// Whether what was typed can't be saved now.
    pub const fn is_failed(&self) -> bool {
        matches!(self, Self::Failed { .. } | Self::Apart | Self::Away(_))
    }

    /// Whether the file could not be read, or its folder was not there.
    pub const fn is_broken(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::NotThere(_) | Self::Moved(_))
    }

    /// The words of the rail and the foot bar.
    pub fn words(&self) -> String {
        match self {
            Self::Nothing => say::StatusNothing.text(),
            Self::Typing => say::StatusTyping.text(),
            Self::NotEntered(words) => words.clone(),
            Self::Saving => say::StatusSaving.text(),
            Self::Saved(Some(time)) => say::StatusSavedAt { at: *time }.text(),
            Self::Saved(None) => say::StatusSaved.text(),
            Self::TakenIn(time) => say::StatusTakenIn { at: *time }.text(),
            Self::Unconfirmed => say::StatusUnconfirmed.text(),
            Self::Failed { .. } => say::StatusFailed.text(),
            Self::Away(_) => say::StatusAway.text(),
            Self::Apart => say::StatusApart.text(),
            Self::Gone => say::StatusGone.text(),
            Self::ChangedElsewhere | Self::OpenElsewhere | Self::SeatFree | Self::Newer(_) => {
                say::StatusReadOnly.text()
            }
            Self::Example => say::StatusExample.text(),
            Self::Broken(_) | Self::NotThere(_) | Self::Moved(_) => say::StatusBroken.text(),
        }
    }

    /// The words where there is little room; a screen reader hears all of them.
    pub fn brief(&self) -> String {
        match self {
            Self::TakenIn(time) => say::StatusTakenInBriefly { at: *time }.text(),
            Self::NotEntered(_) => say::StatusNotEntered.text(),
            _ => self.words(),
        }
    }

    /// The icon beside them.
    pub const fn icon(&self) -> Option<Icon> {
        match self {
            Self::Nothing | Self::Typing | Self::Saving => None,
            Self::Saved(_) | Self::TakenIn(_) => Some(Icon::Tick),
            Self::Failed { .. }
            | Self::Away(_)
            | Self::Apart
            | Self::Gone
            | Self::Unconfirmed
            | Self::Broken(_)
            | Self::NotThere(_)
            | Self::Moved(_) => Some(Icon::Warning),
            Self::ChangedElsewhere
            | Self::OpenElsewhere
            | Self::SeatFree
            | Self::Newer(_)
            | Self::NotEntered(_)
            | Self::Example => Some(Icon::Info),
        }
    }
}
