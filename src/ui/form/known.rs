//! What earlier sessions offer to a new one.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use crate::model::journal::Journal;
use crate::model::session::Kind;

/// At most this many people are suggested.
const PEOPLE: usize = 20;
/// At most this many kinds are offered again.
const KINDS: usize = 4;

/// What earlier sessions offer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// Kinds of the person's own, the latest first.
    pub kinds: Vec<Kind>,
    /// With whom, the latest first.
    pub people: Vec<String>,
    /// The kinds of the latest sessions, the latest first.
    pub latest: Vec<Kind>,
    /// How long the latest session took, in minutes as text.
    pub minutes: String,
    /// With whom the latest session was, or blank.
    pub with: String,
    /// When a session of a kind began last.
    pub times: BTreeMap<Kind, NaiveTime>,
    /// What a session of a kind with a person cost last.
    pub costs: BTreeMap<(Kind, String), String>,
}

impl Known {
    /// The kind of the latest session; a massage where there is none.
    pub fn kind(&self) -> Kind {
        self.latest.first().cloned().unwrap_or(Kind::MASSAGE)
    }

    /// What the sessions of this journal offer.
    pub fn of(journal: &Journal) -> Self {
        let last = journal.sessions().last();
        let minutes = last.and_then(|session| session.minutes);
        let mut known = Self {
            minutes: minutes.map_or_else(String::new, |minutes| minutes.to_string()),
            with: last.and_then(|s| s.with.clone()).unwrap_or_default(),
            ..Self::default()
        };
        for session in journal.sessions().iter().rev() {
            let with = session.with.as_deref().unwrap_or_default().trim();
            let named = known.people.iter().any(|person| person == with);
            if !with.is_empty() && !named && known.people.len() < PEOPLE {
                known.people.push(with.to_owned());
            }
            let kind = &session.kind;
            if !known.latest.contains(kind) && known.latest.len() < KINDS {
                known.latest.push(kind.clone());
            }
            if let Some(time) = session.time {
                known.times.entry(kind.clone()).or_insert(time);
            }
            if !Kind::OFFERED.contains(kind) && !known.kinds.contains(kind) {
                known.kinds.push(kind.clone());
            }
            if let Some(cost) = session.cost.as_ref().filter(|cost| !cost.trim().is_empty()) {
                let place = (kind.clone(), with.to_owned());
                known.costs.entry(place).or_insert_with(|| cost.clone());
            }
        }
        known
    }

    /// Whether sessions of this kind are offered.
    pub(super) fn has_kind(&self, kind: &Kind) -> bool {
        Kind::OFFERED.contains(kind) || self.latest.contains(kind) || self.kinds.contains(kind)
    }
}
