//! What is to be told, each thing once in a sitting, or once more after it was over.

use crate::ui::notices::Cause;

/// What is to be told, and what was.
#[derive(Default)]
pub(super) struct News {
    waiting: Vec<Piece>,
    told: Vec<(Option<Cause>, Words)>,
}

/// What it is, and what to do or why.
type Words = (String, String);

/// Something to tell, or to tell no longer.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// These words, as long as the cause lasts where there is one.
    Told(Option<Cause>, Words),
    /// What was told while this lasted is no longer so.
    Over(Cause),
}

impl News {
    /// Has something told, unless it was.
    pub fn tell(&mut self, what: impl Into<String>, more: impl Into<String>) {
        self.put(None, (what.into(), more.into()));
    }

    /// Has it told how what may fail again and again ended this time.
    pub fn tell_of(&mut self, cause: Cause, ended: Result<(), Words>) {
        if let Err(words) = ended {
            return self.put(Some(cause), words);
        }
        self.told.retain(|(of, _)| *of != Some(cause));
        self.waiting.push(Piece::Over(cause));
    }

    fn put(&mut self, cause: Option<Cause>, words: Words) {
        let told = (cause, words.clone());
        if !self.told.contains(&told) {
            self.told.push(told);
            self.waiting.push(Piece::Told(cause, words));
        }
    }

    /// What is to be told, the oldest first.
    pub fn take(&mut self) -> Vec<Piece> {
        std::mem::take(&mut self.waiting)
    }
}
