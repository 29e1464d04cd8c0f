//! The sessions of an import: what is there, what comes to it, and ids for those that have none.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{NaiveDate, NaiveTime};

use super::words::fnv;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::name::fold;
use crate::model::session::{Kind, Session, SessionId};

/// A day and a kind of session.
type Key = (NaiveDate, String);

fn key(session: &Session) -> Key {
    (session.date, fold(session.kind.as_str()))
}

/// The journal's sessions and those of the rows so far, found by id and by day.
pub(super) struct Visits {
    by_id: BTreeMap<SessionId, Session>,
    /// By day and kind.
    on: HashMap<Key, Vec<SessionId>>,
    /// Those that the rows so far have put.
    fresh: BTreeSet<SessionId>,
    /// What puts the new ones in.
    pub edits: Vec<Edit>,
}

impl Visits {
    pub fn of(journal: &Journal) -> Self {
        let mut visits = Self {
            by_id: BTreeMap::new(),
            on: HashMap::new(),
            fresh: BTreeSet::new(),
            edits: Vec::new(),
        };
        for session in journal.sessions() {
            visits.hold(session.clone());
        }
        visits
    }

    fn hold(&mut self, session: Session) {
        let ids = self.on.entry(key(&session)).or_default();
        ids.push(session.id.clone());
        self.by_id.insert(session.id.clone(), session);
    }

    /// Whether a row of the file has put it.
    pub fn is_new(&self, id: &SessionId) -> bool {
        self.fresh.contains(id)
    }

    pub fn get(&self, id: &SessionId) -> Option<&Session> {
        self.by_id.get(id)
    }

    /// Puts a session in the place of the one with its id, or beside the others.
    pub fn put(&mut self, session: &Session) {
        if let Some(before) = self.by_id.remove(&session.id)
            && let Some(ids) = self.on.get_mut(&key(&before))
        {
            ids.retain(|id| *id != session.id);
        }
        self.fresh.insert(session.id.clone());
        self.hold(session.clone());
        self.edits.push(Edit::put_session(session.clone()));
    }

    /// The day's session that is meant, but for those that are `met` already. Two of a kind on a day are two where
    /// their times differ.
    pub fn like(&self, visit: &Session, met: &BTreeSet<SessionId>) -> Option<&SessionId> {
        let ids = self.on.get(&key(visit)).into_iter().flatten();
        let free = ids.filter(|id| !met.contains(*id));
        let all = || free.clone().filter_map(|id| self.by_id.get(id));
        let exact = all().find(|other| other.time == visit.time);
        let open = |other: &&Session| other.time.is_none() || visit.time.is_none();
        exact.or_else(|| all().find(open)).map(|other| &other.id)
    }

    /// An id made from the day and the kind alone, so that it is the same on every computer.
    pub fn new_id(&self, date: NaiveDate, kind: &Kind) -> SessionId {
        let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let millis = u64::try_from(midnight).unwrap_or(0);
        let seed = format!("{date} {kind}");
        let mut again = 0;
        loop {
            let id = SessionId::from_parts(millis, fnv(&seed, again));
            if !self.by_id.contains_key(&id) {
                return id;
            }
            again += 1;
        }
    }
}
