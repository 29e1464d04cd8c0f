//! Undo and redo: the inverses of what was done, with its words.

use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::merge::carry;
use crate::model::stops::keep_stops;

/// One step that can be taken back.
#[derive(Clone, Debug)]
struct Step {
    /// Tells it from all others of this sitting.
    number: u64,
    /// What it is called: "sleep 8".
    label: String,
    /// The edit that takes it back (or does it again).
    edit: Edit,
}

/// Everything that can be taken back in this sitting, and done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    steps: u64,
}

/// How it stands with a step that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Undo would take it back.
    Last,
    /// Undo would take back something that came after it.
    Under,
    /// It was taken back.
    Undone,
}

impl History {
    /// Remembers a done edit by its inverse. Typing on in the same note is one step.
    pub fn push(&mut self, label: String, inverse: Edit) {
        self.redo.clear();
        let same_note = match (self.undo.last().map(|step| &step.edit), &inverse) {
            (Some(Edit::Note(before, _)), Edit::Note(now, _)) => before == now,
            _ => false,
        };
        if !same_note {
            self.steps += 1;
            self.undo.push(Step {
                number: self.steps,
                label,
                edit: inverse,
            });
        }
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.undo.last().map(|step| step.label.as_str())
    }

    /// The number of the step that undo would take back.
    pub fn last(&self) -> Option<u64> {
        self.undo.last().map(|step| step.number)
    }

    /// How it stands with the step of this number.
    pub fn standing(&self, number: u64) -> Standing {
        if self.last() == Some(number) {
            Standing::Last
        } else if self.undo.iter().any(|step| step.number == number) {
            Standing::Under
        } else {
            Standing::Undone
        }
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.redo.last().map(|step| step.label.as_str())
    }

    /// Keeps the steps right for `to`, which `from` became by taking in what others changed: what
    /// they changed in a record outlasts the step that brings the record back.
    pub fn carry(&mut self, from: &Journal, to: &Journal) {
        self.each(|edit| carry(edit, from, to));
    }

    /// Leaves out of the steps what would take up or take out an experiment that was stopped in `now`.
    pub fn keep_stops(&mut self, now: &Journal) {
        self.each(|edit| keep_stops(edit, now));
    }

    /// Makes another edit of each step; one of which nothing is left is none any more.
    fn each(&mut self, change: impl Fn(Edit) -> Edit) {
        for step in self.undo.iter_mut().chain(&mut self.redo) {
            let edit = std::mem::replace(&mut step.edit, Edit::Many(Vec::new()));
            step.edit = change(edit);
        }
        for steps in [&mut self.undo, &mut self.redo] {
            steps.retain(|step| !is_nothing(&step.edit));
        }
    }

    /// Takes the last step back and returns the edit that would undo that.
    pub fn undo(&mut self, journal: &mut Journal) -> Result<Option<Edit>, EditError> {
        step(&mut self.undo, &mut self.redo, journal)
    }

    /// Does the last step that was taken back again; returns the edit that would undo that.
    pub fn redo(&mut self, journal: &mut Journal) -> Result<Option<Edit>, EditError> {
        step(&mut self.redo, &mut self.undo, journal)
    }
}

/// Whether the edit would change nothing, whatever the journal holds.
fn is_nothing(edit: &Edit) -> bool {
    matches!(edit, Edit::Many(edits) if edits.iter().all(is_nothing))
}

fn step(
    from: &mut Vec<Step>,
    to: &mut Vec<Step>,
    journal: &mut Journal,
) -> Result<Option<Edit>, EditError> {
    let Some(step) = from.pop() else {
        return Ok(None);
    };
    match journal.apply(step.edit.clone()) {
        Ok(inverse) => {
            to.push(Step {
                edit: inverse.clone(),
                ..step
            });
            Ok(Some(inverse))
        }
        // It can be tried again when what is in its way has gone.
        Err(error) => {
            from.push(step);
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;

    #[test]
    fn undo_and_redo_walk_the_same_steps_with_their_words() {
        let date = parse_date("2026-11-22").unwrap();
        let mut journal = Journal::default();
        let mut history = History::default();
        for value in [3.0, 5.0] {
            let edit = Edit::Score {
                date,
                time: None,
                metric: MetricId::PAIN,
                value: Some(value),
            };
            let inverse = journal.apply(edit).unwrap();
            history.push(format!("back pain {value}"), inverse);
        }
        let full = journal.clone();
        assert_eq!(history.undo_label(), Some("back pain 5"));
        let standing = |history: &History| [1, 2].map(|step| history.standing(step));
        assert_eq!(standing(&history), [Standing::Under, Standing::Last]);
        history.undo(&mut journal).unwrap();
        assert_eq!(journal.day(date).unwrap().score(&MetricId::PAIN), Some(3.0));
        assert_eq!(standing(&history), [Standing::Last, Standing::Undone]);
        history.undo(&mut journal).unwrap();
        assert!(journal.is_empty());
        history.redo(&mut journal).unwrap();
        history.redo(&mut journal).unwrap();
        assert_eq!(journal, full);
        assert_eq!(history.redo_label(), None);
        assert_eq!(standing(&history), [Standing::Under, Standing::Last]);
    }

    #[test]
    fn a_step_that_is_refused_stays_to_be_tried_again() {
        let date = parse_date("2026-11-22").unwrap();
        let mut journal = Journal::default();
        let mut history = History::default();
        let impossible = Edit::Score {
            date,
            time: None,
            metric: MetricId::new("unknown"),
            value: Some(3.0),
        };
        history.push("energy 3".into(), impossible);
        assert!(history.undo(&mut journal).is_err());
        assert_eq!(history.undo_label(), Some("energy 3"));
        assert_eq!((history.redo_label(), journal.is_empty()), (None, true));
    }

    #[test]
    fn typing_on_in_a_note_is_one_step() {
        let date = parse_date("2026-11-22").unwrap();
        let mut journal = Journal::default();
        let mut history = History::default();
        for text in ["lo", "long drive"] {
            let inverse = journal.apply(Edit::Note(date, Some(text.into()))).unwrap();
            history.push("note".into(), inverse);
        }
        history.undo(&mut journal).unwrap();
        assert!(journal.is_empty());
    }
}
