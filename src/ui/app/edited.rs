//! A journal that is being edited: its steps of undo, and how pages read it.

use std::sync::Arc;

use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::rename::one_spelling;
use crate::ui::undo::History;

/// A journal and what was done to it in this sitting.
pub(super) struct Edited {
    written: Arc<Journal>,
    /// The journal with each name in its first spelling, where it is not so written.
    read: Option<Arc<Journal>>,
    revision: u64,
    figures: u64,
    history: History,
}

impl Edited {
    /// Nothing was done to it yet.
    pub fn new(journal: Journal) -> Self {
        Self {
            read: one_spelling(&journal).map(Arc::new),
            written: Arc::new(journal),
            revision: 0,
            figures: 0,
            history: History::default(),
        }
    }

    /// As it is written in the file.
    pub fn written(&self) -> &Arc<Journal> {
        &self.written
    }

    /// As pages read it: each name in its first spelling.
    pub fn read(&self) -> &Arc<Journal> {
        self.read.as_ref().unwrap_or(&self.written)
    }

    /// Goes up with every change, and with what is to be shown anew.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Goes up with every change that a figure may depend on: notes and tags are words alone.
    pub fn figures(&self) -> u64 {
        self.figures
    }

    /// What undo and redo would do.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Something beside the journal is to be shown anew.
    pub fn touch(&mut self) {
        self.revision += 1;
    }

    /// Carries out an edit, as a step of undo; returns what takes it back.
    pub fn edit(&mut self, label: String, edit: Edit) -> Result<Edit, EditError> {
        // What changes nothing is no step, and leaves what can be done again.
        let asked = (!matches!(edit, Edit::Many(_) | Edit::Whole(_))).then(|| edit.clone());
        let inverse = self.edit_for_good(edit)?;
        if asked.as_ref() != Some(&inverse) {
            self.history.push(label, inverse.clone());
        }
        Ok(inverse)
    }

    /// Carries out an edit that is no step of undo; returns what takes it back.
    pub fn edit_for_good(&mut self, edit: Edit) -> Result<Edit, EditError> {
        let inverse = Arc::make_mut(&mut self.written).apply(edit)?;
        self.changed(&inverse);
        Ok(inverse)
    }

    /// Takes the last step back; returns what would undo that.
    pub fn undo(&mut self) -> Result<Option<Edit>, EditError> {
        let undone = self.history.undo(Arc::make_mut(&mut self.written))?;
        if let Some(inverse) = &undone {
            self.changed(inverse);
        }
        Ok(undone)
    }

    /// Does the last step that was taken back again; returns what would undo that.
    pub fn redo(&mut self) -> Result<Option<Edit>, EditError> {
        let done = self.history.redo(Arc::make_mut(&mut self.written))?;
        if let Some(inverse) = &done {
            self.changed(inverse);
        }
        Ok(done)
    }

    /// Another version takes its place; the steps of undo are kept right for it.
    pub fn replace(&mut self, journal: Journal) {
        let before = std::mem::replace(&mut self.written, Arc::new(journal));
        self.history.carry(&before, &self.written);
        self.figures += 1;
        self.reread();
    }

    fn changed(&mut self, inverse: &Edit) {
        self.figures += u64::from(inverse.has_figures());
        if self.read.is_some() || inverse.has_names() {
            self.reread();
        } else {
            self.revision += 1;
        }
    }

    fn reread(&mut self) {
        self.revision += 1;
        self.read = one_spelling(&self.written).map(Arc::new);
    }
}

/// Why an edit did not happen.
#[derive(Debug, thiserror::Error)]
pub enum EditRefused {
    /// The journal is open for reading only.
    #[error("This window can only read.")]
    ReadOnly,
    /// The edit itself is not possible.
    #[error(transparent)]
    Edit(#[from] EditError),
}
