//! A journal that is being edited: its steps of undo, and how pages read it.

use std::sync::Arc;

use crate::lang::say;
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
        let inverse = self.apply(edit)?;
        if asked.as_ref() != Some(&inverse) {
            self.history.push(label, inverse.clone());
        }
        self.changed(&inverse);
        Ok(inverse)
    }

    /// Carries out an edit that is no step of undo; returns what takes it back.
    pub fn edit_for_good(&mut self, edit: Edit) -> Result<Edit, EditError> {
        let inverse = self.apply(edit)?;
        self.changed(&inverse);
        Ok(inverse)
    }

    fn apply(&mut self, edit: Edit) -> Result<Edit, EditError> {
        Arc::make_mut(&mut self.written).apply(edit)
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
        self.history.keep_stops(&self.written);
        self.figures += 1;
        self.reread();
    }

    fn changed(&mut self, inverse: &Edit) {
        if inverse.has_trials() {
            self.history.keep_stops(&self.written);
        }
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
    #[error("{}", say::WindowReads.text())]
    ReadOnly,
    /// The edit itself is not possible.
    #[error(transparent)]
    Edit(#[from] EditError),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::random::Random;
    use crate::model::difference::turn;
    use crate::model::metric::MetricId;
    use crate::model::named::Named;
    use crate::model::rename::rename;
    use crate::model::session::Kind;
    use crate::model::stops::with_stops;
    use crate::model::trial::{TrialPlan, TrialState};

    fn plan(at: u64) -> TrialPlan {
        let made = TrialPlan::parse_made("2026-01-01T08:00:00Z").unwrap();
        let first = "2026-02-01".parse().unwrap();
        let (id, kind) = (format!("plan{at}"), Kind::new(&format!("kind{at}")));
        TrialPlan::new(id, made, MetricId::PAIN, kind, first, at, "010101".into())
    }

    fn put(plan: TrialPlan) -> Edit {
        Edit::Trial(plan.id.clone(), Some(Box::new(plan)))
    }

    fn stopped(plan: &TrialPlan) -> TrialPlan {
        TrialPlan {
            state: TrialState::Stopped,
            stopped: Some(plan.first),
            ..plan.clone()
        }
    }

    #[test]
    fn what_was_stopped_stays_stopped_whatever_is_undone_done_again_renamed_or_taken_in() {
        for seed in 0..40 {
            let (mut random, mut edited) = (Random::new(seed), Edited::new(Journal::default()));
            let mut ended: Vec<String> = Vec::new();
            let earlier = edited.written().clone();
            for at in 0..40 {
                let running = edited.written().trials().iter();
                let running = running.filter(|plan| plan.state == TrialState::Running);
                let running: Vec<TrialPlan> = running.cloned().collect();
                let one = running.get(random.below(running.len().max(1)));
                let done = match (random.below(8), one) {
                    (0, _) => edited.edit("toss".into(), put(plan(at))).map(drop),
                    (1, Some(one)) => {
                        ended.push(one.id.clone());
                        edited.edit_for_good(put(stopped(one))).map(drop)
                    }
                    // Stopped on another computer.
                    (2, Some(one)) => {
                        let mut theirs = (**edited.written()).clone();
                        ended.push(one.id.clone());
                        let done = theirs.apply(put(stopped(one))).map(drop);
                        edited.replace(theirs);
                        done
                    }
                    (3, Some(one)) => {
                        let from = one.kind_now().as_str().to_owned();
                        let to = format!("other{at}");
                        let renamed = rename(edited.written(), Named::Kind, &from, &to);
                        edited.edit("name".into(), renamed.edit).map(drop)
                    }
                    (4, _) => {
                        let back = with_stops((*earlier).clone(), edited.written());
                        let edit = turn(edited.written(), &back);
                        edited.edit("going back".into(), edit).map(drop)
                    }
                    (5 | 6, _) => edited.undo().map(drop),
                    _ => edited.redo().map(drop),
                };
                assert!(done.is_ok(), "{seed} {at}: {done:?}");
                for id in &ended {
                    let mut trials = edited.written().trials().iter();
                    let state = trials.find(|plan| plan.id == *id).map(|plan| plan.state);
                    assert_eq!(state, Some(TrialState::Stopped), "{seed} {at} {id}");
                }
            }
        }
    }

    #[test]
    fn undoing_a_name_leaves_the_end_and_takes_the_name_back() {
        let mut edited = Edited::new(Journal::default());
        edited.edit("toss".into(), put(plan(1))).unwrap();
        let renamed = rename(edited.written(), Named::Kind, "kind1", "rolfing");
        edited.edit("name".into(), renamed.edit).unwrap();
        let now = edited.written().trials()[0].clone();
        edited.edit_for_good(put(stopped(&now))).unwrap();
        assert_eq!(edited.history().undo_label(), Some("name"));
        edited.undo().unwrap();
        assert_eq!(edited.written().trials(), [stopped(&plan(1))]);
        assert_eq!(
            edited.history().undo_label(),
            None,
            "the toss is no step any more"
        );
        edited.redo().unwrap();
        assert_eq!(edited.written().trials(), [stopped(&now)]);
    }
}
