//! Sessions put in, changed and taken out, any number at once at the cost of one sort.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Journal;
use crate::model::check::check_session;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::session::{Session, SessionId};
use crate::model::settle::settle;

/// A session by its id; `None` takes it out.
pub(super) type Put = (SessionId, Option<Box<Session>>);

/// Carries out the edits of sessions one after the other; what undoes each comes onto `inverses`. At a
/// refusal those before it are carried out.
pub(super) fn put(
    journal: &mut Journal,
    puts: Vec<Put>,
    inverses: &mut Vec<Edit>,
) -> Result<(), EditError> {
    let mut slots: Vec<Option<Session>> = take(&mut journal.sessions);
    let ids = slots.iter().flatten().map(|session| session.id.clone());
    let mut places: BTreeMap<SessionId, usize> = ids.enumerate().map(|(at, id)| (id, at)).collect();
    let mut done = Ok(());
    for (id, session) in puts {
        let session = match checked(journal, id.clone(), session) {
            Ok(session) => session,
            Err(error) => {
                done = Err(error);
                break;
            }
        };
        let before = places.remove(&id).and_then(|at| slots[at].take());
        if session.is_none() && before.is_none() {
            done = Err(EditError::NoSession(id));
            break;
        }
        if let Some(session) = session {
            places.insert(id.clone(), slots.len());
            slots.push(Some(*session));
        }
        inverses.push(Edit::Session(id, before.map(Box::new)));
    }
    let mut sessions: Vec<Session> = slots.into_iter().flatten().collect();
    // All but the new ones are in order: the stable sort finds that.
    sessions.sort_by(|a, b| a.order().cmp(&b.order()));
    journal.sessions = Arc::new(sessions);
    done
}

/// The sessions, each in a slot of its own; copied only where another journal shares them.
fn take(sessions: &mut Arc<Vec<Session>>) -> Vec<Option<Session>> {
    let all = Arc::unwrap_or_clone(std::mem::take(sessions));
    all.into_iter().map(Some).collect()
}

/// The session as it is kept.
fn checked(
    journal: &Journal,
    id: SessionId,
    session: Option<Box<Session>>,
) -> Result<Option<Box<Session>>, EditError> {
    let Edit::Session(_, session) = settle(Edit::Session(id, session))? else {
        return Ok(None);
    };
    if let Some(session) = &session {
        check_session(journal, session)?;
    }
    Ok(session)
}

impl Journal {
    /// Whether the session could be put in; the error says why not.
    pub fn check_session(&self, session: &Session) -> Result<(), EditError> {
        checked(self, session.id.clone(), Some(Box::new(session.clone()))).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::Kind;
    use chrono::{Days, NaiveDate};

    fn session(id: &str, day: u64) -> Session {
        let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
        Session::new(SessionId::new(id), first + Days::new(day), Kind::MASSAGE)
    }

    #[test]
    fn many_at_once_are_the_same_as_one_after_the_other() {
        let put = |id: &str, day| Edit::put_session(session(id, day));
        let remove = |id: &str| Edit::remove_session(SessionId::new(id));
        let edits = vec![
            put("b", 4),
            put("a", 4),
            put("c", 1),
            put("a", 9),
            remove("b"),
            put("b", 2),
            put("b", 3),
            remove("c"),
        ];
        let (mut together, mut singly) = (Journal::default(), Journal::default());
        let start = put("z", 4);
        together.apply(start.clone()).unwrap();
        singly.apply(start).unwrap();
        let before = together.clone();
        let undo = together.apply(Edit::Many(edits.clone())).unwrap();
        for edit in edits {
            singly.apply(edit).unwrap();
        }
        assert_eq!(together, singly);
        let ids: Vec<_> = together.sessions().iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, ["b", "z", "a"]);
        let redo = together.apply(undo).unwrap();
        assert_eq!(together, before);
        together.apply(redo).unwrap();
        assert_eq!(together, singly);
    }

    #[test]
    fn a_refusal_in_the_middle_leaves_all_sessions_as_they_were() {
        let mut journal = Journal::default();
        journal.apply(Edit::put_session(session("a", 1))).unwrap();
        let before = journal.clone();
        let bad = Session {
            minutes: Some(0),
            ..session("c", 3)
        };
        for last in [
            Edit::put_session(bad),
            Edit::remove_session(SessionId::new("nobody")),
        ] {
            let edits = vec![
                Edit::put_session(session("b", 2)),
                Edit::remove_session(SessionId::new("a")),
                last,
            ];
            assert!(journal.apply(Edit::Many(edits)).is_err());
            assert_eq!(journal, before);
        }
    }
}
