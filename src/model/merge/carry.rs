//! What was done before a merge, as it would have been done after it.
//!
//! An undo step of a session, of regions or tags holds all of them as they were; what the other
//! side changed in them meanwhile must outlast the step. A step of a field that the other side changed
//! as well is none any more: it would take away what it does not name.

use crate::model::rows::Rows;

use chrono::NaiveDate;

use super::{merge, record};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::session::Session;

/// The edit for `to`, which `from` has become by taking in what others changed; an empty [`Edit::Many`]
/// where nothing is left of it.
pub fn carry(edit: Edit, from: &Journal, to: &Journal) -> Edit {
    match edit {
        Edit::Session(id, Some(session)) => {
            let did = from.session(&id) != Some(&*session);
            let carried = match (from.session(&id), to.session(&id)) {
                (Some(was), Some(is)) => record(was, is, &session).0,
                (None, None) => *session,
                // They put it in, or took it out.
                _ => return nothing(),
            };
            let does = to.session(&id) != Some(&carried);
            kept(Edit::Session(id, Some(Box::new(carried))), did, does)
        }
        Edit::Areas(date, areas) => {
            let put = |day: &mut Day| day.areas = areas;
            carried(date, from, to, put, |day| Edit::Areas(date, day.areas))
        }
        Edit::Tags(date, tags) => {
            let put = |day: &mut Day| day.tags = tags;
            carried(date, from, to, put, |day| Edit::Tags(date, day.tags))
        }
        Edit::Sleep(date, night) => {
            let put = |day: &mut Day| day.sleep = night.map(Box::new);
            carried(date, from, to, put, |day| {
                Edit::Sleep(date, day.sleep.map(|night| *night))
            })
        }
        Edit::Trial(id, Some(plan)) if is_ended(&id, from, to) => {
            let mut ended = to.trials.iter().filter(|plan| plan.id == id);
            let plan = ended.next().map(|ended| plan.ended_as(ended));
            Edit::Trial(id, plan.map(Box::new))
        }
        Edit::Whole(journal) => {
            let did = *journal != *from;
            let carried = merge(from, to, &journal).journal;
            let does = carried != *to;
            kept(Edit::Whole(Box::new(carried)), did, does)
        }
        Edit::Many(edits) => {
            let edits = edits.into_iter().map(|edit| carry(edit, from, to));
            Edit::Many(edits.filter(|edit| *edit != nothing()).collect())
        }
        edit if was_changed(&edit, from, to) => nothing(),
        edit => edit,
    }
}

fn nothing() -> Edit {
    Edit::Many(Vec::new())
}

/// The edit, but where it `did` something and does nothing any more.
fn kept(edit: Edit, did: bool, does: bool) -> Edit {
    if did && !does { nothing() } else { edit }
}

/// Whether the others ended an experiment, and changed nothing else of it: what it is called is the step's.
fn is_ended(id: &str, from: &Journal, to: &Journal) -> bool {
    let find = |journal: &Journal| journal.trials.iter().find(|plan| plan.id == id).cloned();
    let both = find(from).zip(find(to));
    both.is_some_and(|(was, is)| was != is && was.ended_as(&is) == is)
}

/// Whether the others took out the day of an edit, or its check-in.
fn is_gone(edit: &Edit, date: NaiveDate, from: &Journal, to: &Journal) -> bool {
    let gone = |is_there: &dyn Fn(&Day) -> bool| {
        let is_there = |journal: &Journal| journal.day(date).is_some_and(is_there);
        is_there(from) && !is_there(to)
    };
    match edit {
        Edit::Score { time, .. } | Edit::KeptScore { time, .. } => {
            gone(&|day| day.checkin(*time).is_some())
        }
        _ => gone(&|_| true),
    }
}

/// Whether what the edit of one field sets is another than it was: what would bring it back differs.
fn was_changed(edit: &Edit, from: &Journal, to: &Journal) -> bool {
    let inverse = |journal: &Journal| match edit.date() {
        Some(date) => {
            let mut day = journal.day(date).cloned().unwrap_or_default();
            journal.apply_to(&mut day, edit.clone())
        }
        None => journal.clone().apply(edit.clone()),
    };
    // Most days are as they were, and an import is an edit of thousands.
    let same = |date| from.day(date) == to.day(date);
    match edit.date() {
        Some(date) if same(date) => false,
        // They moved the day or the check-in away, or emptied it: what is put there would stand alone.
        Some(date) if is_gone(edit, date, from, to) => true,
        _ => match (inverse(from), inverse(to)) {
            (Ok(was), Ok(is)) => was != is,
            (was, is) => was.is_ok() != is.is_ok(),
        },
    }
}

/// The session as it was edited, with what others changed in it since; where both changed a
/// field, the edit stands.
pub fn over(was: &Session, edited: &Session, is: &Session) -> Session {
    record(was, edited, is).0
}

/// An edit of a whole record of a day, with what others changed in it.
fn carried(
    date: NaiveDate,
    from: &Journal,
    to: &Journal,
    put: impl FnOnce(&mut Day),
    edit: impl Fn(Day) -> Edit,
) -> Edit {
    let blank = Day::default();
    let [was, is] = [from, to].map(|journal| journal.day(date).unwrap_or(&blank));
    let mut edited = was.clone();
    put(&mut edited);
    // Where both changed a figure of it, theirs stands: the step does not name it.
    let mut merged = record(was, is, &edited).0;
    if merged.areas.as_ref().is_some_and(Rows::is_empty) {
        merged.areas.clone_from(&edited.areas);
    }
    if merged
        .sleep
        .as_ref()
        .is_some_and(|night| night.check().is_err())
    {
        merged.sleep.clone_from(&is.sleep);
    }
    let (did, does) = (edited != *was, edit(merged.clone()) != edit(is.clone()));
    kept(edit(merged), did, does)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::MetricId;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn score(metric: MetricId, value: Option<f64>) -> Edit {
        Edit::Score {
            date: day(),
            time: None,
            metric,
            value,
        }
    }

    fn session(minutes: u32, with: &str) -> Edit {
        let session = Session::new(SessionId::new("a"), day(), Kind::MASSAGE);
        Edit::put_session(Session {
            minutes: Some(minutes),
            with: Some(with.into()),
            ..session
        })
    }

    /// What is left of an undo step after others changed something, and the journal after that step.
    fn after(mine: &[Edit], theirs: Edit) -> (Edit, Journal) {
        let mut from = Journal::default();
        let inverses: Vec<_> = mine
            .iter()
            .map(|edit| from.apply(edit.clone()).unwrap())
            .collect();
        let mut to = from.clone();
        to.apply(theirs).unwrap();
        let step = carry(inverses.last().unwrap().clone(), &from, &to);
        let mut undone = to;
        undone.apply(step.clone()).unwrap();
        (step, undone)
    }

    #[test]
    fn a_step_of_a_field_that_others_changed_is_none_any_more() {
        let note = |text: &str| Edit::Note(day(), Some(text.into()));
        let tags = |tag: &str| Edit::Tags(day(), [tag.to_owned()].into());
        for (mine, theirs) in [
            (
                score(MetricId::PAIN, Some(5.0)),
                score(MetricId::PAIN, Some(8.0)),
            ),
            (
                score(MetricId::PAIN, Some(5.0)),
                score(MetricId::PAIN, None),
            ),
            (note("mine"), note("theirs")),
            (session(60, "Ana"), session(90, "Ana")),
            (
                session(60, "Ana"),
                Edit::remove_session(SessionId::new("a")),
            ),
            (tags("desk"), tags("garden")),
        ] {
            let (step, undone) = after(std::slice::from_ref(&mine), theirs.clone());
            assert_eq!(step, nothing(), "{mine:?}, {theirs:?}");
            let mut both = Journal::default();
            both.apply(mine).unwrap();
            both.apply(theirs).unwrap();
            assert_eq!(undone, both);
        }
    }

    #[test]
    fn nothing_is_put_back_on_a_day_that_others_emptied_or_moved() {
        let blanked = [
            score(MetricId::PAIN, Some(5.0)),
            score(MetricId::MOOD, Some(5.0)),
            score(MetricId::MOOD, None),
        ];
        let (step, undone) = after(&blanked, score(MetricId::PAIN, None));
        assert_eq!(step, nothing());
        assert!(undone.is_empty());
        let (step, _) = after(&blanked, Edit::Note(day(), Some("theirs".into())));
        assert_eq!(step, score(MetricId::MOOD, Some(5.0)));
    }

    #[test]
    fn the_rest_of_a_step_is_done_and_what_others_changed_stays() {
        let both = Edit::Many(vec![
            score(MetricId::PAIN, Some(5.0)),
            score(MetricId::MOOD, Some(4.0)),
        ]);
        let (step, undone) = after(&[both], score(MetricId::PAIN, Some(8.0)));
        assert_eq!(step, Edit::Many(vec![score(MetricId::MOOD, None)]));
        let left = undone.day(day()).unwrap();
        assert_eq!(left.score(&MetricId::PAIN), Some(8.0));
        assert_eq!(left.score(&MetricId::MOOD), None);
        // Their minutes stand, the person is as it was before.
        let (_, undone) = after(
            &[session(60, "Ana"), session(60, "Ben")],
            session(90, "Ben"),
        );
        let left = &undone.sessions()[0];
        assert_eq!(
            (left.minutes, left.with.as_deref()),
            (Some(90), Some("Ana"))
        );
        let (step, _) = after(
            &[score(MetricId::PAIN, Some(5.0))],
            score(MetricId::MOOD, Some(1.0)),
        );
        assert_eq!(step, score(MetricId::PAIN, None));
    }
}
