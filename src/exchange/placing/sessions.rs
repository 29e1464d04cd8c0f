//! The sessions of a row: those that are there, those that come, and those of which the journal says something else.

use std::collections::BTreeSet;

use super::{Fate, Planner, Target, refusal, standing};
use crate::exchange::outcome::Refusal;
use crate::exchange::reading::Reading;
use crate::exchange::sessions;
use crate::model::session::{Session, SessionId};

impl Planner<'_> {
    /// The row's sessions, all or none of them.
    pub(super) fn sessions(
        &mut self,
        reading: &mut Reading,
        fates: &mut Vec<Fate>,
        refusals: &mut Vec<Refusal>,
    ) {
        let named = |visit: &Session| Session {
            id: SessionId::new("new"),
            ..visit.clone()
        };
        let all = reading.visits.iter().map(named);
        let mut all = all.chain(reading.sessions.iter().cloned());
        if let Err(error) = all.try_for_each(|session| self.draft.check_session(&session)) {
            refusals.push(refusal(reading, &(self.called)("sessions"), &error));
            reading.visits.clear();
            reading.sessions.clear();
            return;
        }
        let mut met = BTreeSet::new();
        for visit in &reading.visits {
            let there = self.visits.like(visit, &met).cloned();
            let in_journal = there.as_ref().map(|id| !self.visits.is_new(id));
            let filled = there.as_ref().is_some_and(|id| self.visits.fill(id, visit));
            let stands = in_journal.filter(|_| !filled).map(standing);
            fates.push(stands.unwrap_or(Fate::Written));
            let id = there.unwrap_or_else(|| {
                let id = self.visits.new_id(reading.date, &visit.kind);
                let visit = visit.clone();
                self.visits.put(&Session {
                    id: id.clone(),
                    ..visit
                });
                id
            });
            if reading.each {
                met.insert(id);
            }
        }
        for session in &reading.sessions {
            let stands = self.visits.get(&session.id).cloned();
            let place = Target::Session(session.id.clone());
            let mut session = session.clone();
            // What a table can't say stays as it is.
            if let Some(there) = stands.as_ref().filter(|_| session.extra.is_empty()) {
                session.extra.clone_from(&there.extra);
            }
            if session.planned && stands.as_ref().is_some_and(|there| !there.planned) {
                // It took place since.
                fates.push(standing(!self.visits.is_new(&session.id)));
                continue;
            }
            let there = stands.filter(|there| there.planned == session.planned);
            let is_of_day = there
                .as_ref()
                .is_none_or(|there| there.date == session.date);
            let both = (there.as_ref(), &session);
            let metrics = self.draft.metrics();
            let told = |one: &Session| {
                let words = sessions::told(one, metrics);
                if is_of_day {
                    words
                } else {
                    format!("{}, {words}", one.date)
                }
            };
            let differs = there.as_ref().filter(|there| **there != session);
            let said = differs.map(|there| [told(there), told(&session)]);
            let show = |one: &Session| {
                let [stands, given] = said.clone().unwrap_or_default();
                if *one == session { given } else { stands }
            };
            let fate = self.fate(reading, place, both, show);
            fates.push(fate);
            if fate == Fate::Written {
                self.visits.put(&session);
            }
        }
    }
}
