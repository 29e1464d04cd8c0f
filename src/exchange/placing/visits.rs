//! The sessions of an import: what is there, what comes to it, and ids for those that have none.

use std::collections::{BTreeSet, HashMap, HashSet};

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
    by_id: HashMap<SessionId, Session>,
    /// By day and kind.
    on: HashMap<Key, Vec<SessionId>>,
    /// Those that the rows so far have put.
    fresh: HashSet<SessionId>,
    /// What puts the new ones in.
    pub edits: Vec<Edit>,
}

impl Visits {
    pub fn of(journal: &Journal) -> Self {
        let mut visits = Self {
            by_id: HashMap::new(),
            on: HashMap::new(),
            fresh: HashSet::new(),
            edits: Vec::new(),
        };
        for session in journal.all_sessions() {
            visits.hold(session.clone());
        }
        visits
    }

    fn hold(&mut self, session: Session) {
        // A planned one is none that a row could mean.
        if !session.planned {
            let ids = self.on.entry(key(&session)).or_default();
            ids.push(session.id.clone());
        }
        self.by_id.insert(session.id.clone(), session);
    }

    /// Whether a row of the file has put it.
    pub fn is_new(&self, id: &SessionId) -> bool {
        self.fresh.contains(id)
    }

    /// How many the rows have put in or changed, planned or not: several rows may speak of one.
    pub fn put_in(&self, planned: bool) -> usize {
        let fresh = self.fresh.iter().filter_map(|id| self.by_id.get(id));
        fresh.filter(|session| session.planned == planned).count()
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

    /// The day's session that is meant, but for those that are `met` already: the one that says most of the same and
    /// nothing else. Two of a kind on a day are two where their times, people or minutes differ.
    pub fn like(&self, visit: &Session, met: &BTreeSet<SessionId>) -> Option<&SessionId> {
        let ids = self.on.get(&key(visit)).into_iter().flatten();
        let free = ids.filter(|id| !met.contains(*id));
        let all = free.filter_map(|id| self.by_id.get(id));
        let alike = all.filter_map(|other| Some((alike(other, visit)?, other)));
        // Of equals the first.
        let best = alike.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, other)| &other.id)
            .or_else(|| self.renamed(visit, met))
    }

    /// The day's session that an earlier import made of the same row, where its kind has another name since.
    fn renamed(&self, visit: &Session, met: &BTreeSet<SessionId>) -> Option<&SessionId> {
        let made = (0..).map(|again| made_id(visit.date, &visit.kind, again));
        let made = made.map_while(|id| self.by_id.get(&id));
        let mut free = made.filter(|made| !self.is_new(&made.id) && !met.contains(&made.id));
        let renamed = free.find(|made| {
            let is_other = made.date == visit.date && key(made) != key(visit);
            is_other && !made.planned && alike(made, visit).is_some()
        });
        renamed.map(|made| &made.id)
    }

    /// Adds to the session with this id what `visit` says and it does not; returns whether that is anything.
    pub fn fill(&mut self, id: &SessionId, visit: &Session) -> bool {
        let Some(there) = self.by_id.get(id) else {
            return false;
        };
        let mut filled = there.clone();
        filled.minutes = filled.minutes.or(visit.minutes);
        filled.with = filled.with.or_else(|| visit.with.clone());
        filled.note = filled.note.or_else(|| visit.note.clone());
        let is_new = filled != *there;
        if is_new {
            self.put(&filled);
        }
        is_new
    }

    /// An id that is free.
    pub fn new_id(&self, date: NaiveDate, kind: &Kind) -> SessionId {
        let mut again = 0;
        loop {
            let id = made_id(date, kind, again);
            if !self.by_id.contains_key(&id) {
                return id;
            }
            again += 1;
        }
    }
}

/// An id made from the day and the kind alone, so that it is the same on every computer.
fn made_id(date: NaiveDate, kind: &Kind, again: u32) -> SessionId {
    let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
    let millis = u64::try_from(midnight).unwrap_or(0);
    SessionId::from_parts(millis, fnv(&format!("{date} {kind}"), again))
}

/// How much two sessions of a day and a kind say of the same; none where they say something else.
fn alike(a: &Session, b: &Session) -> Option<usize> {
    let people = [&a.with, &b.with].map(|with| with.as_deref().map(fold));
    let [ours, theirs] = people;
    let same = [
        both(a.time, b.time)?,
        both(ours, theirs)?,
        both(a.minutes, b.minutes)?,
    ];
    Some(same.into_iter().filter(|same| *same).count())
}

/// Whether both say the same; none where they differ.
fn both<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
    match (a, b) {
        (Some(a), Some(b)) => (a == b).then_some(true),
        _ => Some(false),
    }
}
