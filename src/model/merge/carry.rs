//! What was done before a merge, as it would have been done after it.
//!
//! An undo step of a session, of regions or tags holds all of them as they were; what the other
//! side changed in them meanwhile must outlast the step.

use crate::model::rows::Rows;

use chrono::NaiveDate;

use super::{merge, record};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::session::Session;

/// The edit for `to`, which `from` has become by taking in what others changed.
pub fn carry(edit: Edit, from: &Journal, to: &Journal) -> Edit {
    match edit {
        Edit::Session(id, Some(session)) => {
            let carried = match (from.session(&id), to.session(&id)) {
                (Some(was), Some(is)) => over(was, &session, is),
                (None, Some(is)) => is.clone(),
                (_, None) => *session,
            };
            Edit::Session(id, Some(Box::new(carried)))
        }
        Edit::Areas(date, areas) => {
            let remembered = |day: &mut Day| day.areas = areas;
            Edit::Areas(date, carried(date, from, to, remembered).areas)
        }
        Edit::Tags(date, tags) => {
            let remembered = |day: &mut Day| day.tags = tags;
            Edit::Tags(date, carried(date, from, to, remembered).tags)
        }
        Edit::Sleep(date, night) => {
            let remembered = |day: &mut Day| day.sleep = night.map(Box::new);
            Edit::Sleep(
                date,
                carried(date, from, to, remembered)
                    .sleep
                    .map(|night| *night),
            )
        }
        Edit::Whole(journal) => Edit::Whole(Box::new(merge(from, &journal, to).journal)),
        // An experiment that gave way to one made first is there no more: nothing of it is left to take back.
        Edit::Trial(id, None) if has_trial(from, &id) && !has_trial(to, &id) => {
            Edit::Many(Vec::new())
        }
        Edit::Many(edits) => {
            let edits = edits.into_iter().map(|edit| carry(edit, from, to));
            Edit::Many(edits.collect())
        }
        edit => edit,
    }
}

fn has_trial(journal: &Journal, id: &str) -> bool {
    journal.trials().iter().any(|plan| plan.id == id)
}

/// The session as it was edited, with what others changed in it since; where both changed a
/// field, the edit stands.
pub fn over(was: &Session, edited: &Session, is: &Session) -> Session {
    record(was, edited, is).0
}

fn carried(date: NaiveDate, from: &Journal, to: &Journal, remember: impl FnOnce(&mut Day)) -> Day {
    let blank = Day::default();
    let [was, is] = [from, to].map(|journal| journal.day(date).unwrap_or(&blank));
    let mut edited = was.clone();
    remember(&mut edited);
    // Only what the edit changes matters of the day; the rest of it is theirs.
    let mut merged = record(was, &edited, is).0;
    if merged.areas.as_ref().is_some_and(Rows::is_empty) {
        merged.areas.clone_from(&edited.areas);
    }
    if merged
        .sleep
        .as_ref()
        .is_some_and(|night| night.check().is_err())
    {
        merged.sleep.clone_from(&edited.sleep);
    }
    merged
}
