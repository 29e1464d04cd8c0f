//! Row after row laid over a draft of the journal: what is new, there already, or in the way.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use super::mapping::{OnConflict, reason};
use super::plan::{Counts, Plan, Refusal};
use super::reading::{Reading, Slot};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::{Kind, Session, SessionId};
use crate::model::sleep::Sleep;

/// Places readings one after the other, those without a time after all others: where they go
/// depends on which check-ins there are in the end.
pub(super) fn place(
    journal: &Journal,
    readings: impl Iterator<Item = Result<Reading, Refusal>>,
    on_conflict: OnConflict,
) -> Plan {
    let mut planner = Planner::new(journal, on_conflict);
    let mut later = Vec::new();
    for reading in readings {
        planner.counts.rows += 1;
        match reading {
            Err(refusal) => planner.refuse(refusal),
            Ok(reading) if reading.is_usual() => later.push(reading),
            Ok(reading) => planner.row(&reading),
        }
    }
    planner.settle_usual(&later);
    for reading in &later {
        planner.row(reading);
    }
    planner.refusals.sort_by_key(|refusal| refusal.row);
    Plan {
        edit: Edit::Many(planner.edits),
        counts: planner.counts,
        refusals: planner.refusals,
        unseen: Vec::new(),
    }
}

pub(super) fn refusal(reading: &Reading, column: &str, error: &impl ToString) -> Refusal {
    Refusal {
        row: reading.row,
        column: column.to_owned(),
        reason: reason(error),
    }
}

/// What a value can stand in: one that the file has filled is never replaced by the same file.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Score(NaiveDate, Option<NaiveTime>, MetricId),
    Detail(NaiveDate, &'static str),
    Session(SessionId),
}

/// What becomes of one value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Already,
    Written,
    Conflict,
}

struct Planner {
    /// The journal as it would be after the rows so far.
    draft: Journal,
    on_conflict: OnConflict,
    filled: BTreeSet<Place>,
    /// Where the scores without a time go, by day.
    usual: BTreeMap<NaiveDate, Option<NaiveTime>>,
    edits: Vec<Edit>,
    counts: Counts,
    refusals: Vec<Refusal>,
}

impl Planner {
    fn new(journal: &Journal, on_conflict: OnConflict) -> Self {
        Self {
            draft: journal.clone(),
            on_conflict,
            filled: BTreeSet::new(),
            usual: BTreeMap::new(),
            edits: Vec::new(),
            counts: Counts::default(),
            refusals: Vec::new(),
        }
    }

    /// Chooses one check-in a day for the scores without a time: the usual one, but the one without
    /// a time where this very file scores the usual one otherwise. They are two moments then.
    fn settle_usual(&mut self, readings: &[Reading]) {
        let mut seen = BTreeSet::new();
        for reading in readings {
            let date = reading.date;
            let day = self.draft.day(date);
            let slot = self.usual.entry(date);
            let slot = slot.or_insert_with(|| day.and_then(Day::usual_checkin));
            for (_, metric, value) in &reading.scores {
                // Of two scores of one metric the first stands, so it alone decides.
                let first = seen.insert((date, metric.id.clone()));
                let place = Place::Score(date, *slot, metric.id.clone());
                let of_file = slot.is_some() && self.filled.contains(&place);
                let stands = day.and_then(|d| d.checkin(*slot)?.scores.get(&metric.id));
                if first && of_file && stands != Some(value) {
                    *slot = None;
                }
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.counts.refused += 1;
        self.refusals.push(refusal);
    }

    fn row(&mut self, reading: &Reading) {
        let mut edits = Vec::new();
        let mut fates = Vec::new();
        self.scores(reading, &mut edits, &mut fates);
        self.details(reading, &mut edits, &mut fates);
        self.sessions(reading, &mut edits, &mut fates);
        let edit = Edit::Many(edits.clone());
        if let Err(error) = self.draft.apply(edit) {
            let column = match &error {
                EditError::Night { then, .. } => then,
                EditError::AwakeTooLong { .. } => "minutes_awake",
                _ => "date",
            };
            self.refuse(refusal(reading, column, &error));
            return;
        }
        self.edits.append(&mut edits);
        match fates.into_iter().max() {
            Some(Fate::Conflict) => self.counts.conflicts += 1,
            Some(Fate::Written) => self.counts.taken += 1,
            Some(Fate::Already) | None => self.counts.already += 1,
        }
    }

    /// What becomes of a value where `stands` is in its place.
    fn fate<T: PartialEq>(&mut self, place: Place, stands: Option<&T>, given: &T) -> Fate {
        let free = self.filled.insert(place);
        match stands {
            None => Fate::Written,
            Some(value) if value == given => Fate::Already,
            Some(_) if free && self.on_conflict == OnConflict::Replace => Fate::Written,
            Some(_) => Fate::Conflict,
        }
    }

    fn scores(&mut self, reading: &Reading, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        // Two columns of one row may hold the same metric.
        let mut row: Vec<(Option<NaiveTime>, &MetricId, f64)> = Vec::new();
        for (slot, metric, value) in &reading.scores {
            let day = self.draft.day(reading.date);
            let time = match slot {
                Slot::Exact(time) => *time,
                Slot::Usual => self.usual.get(&reading.date).copied().flatten(),
            };
            let in_row = row
                .iter()
                .find(|(t, id, _)| *t == time && *id == &metric.id);
            let in_day = || day.and_then(|d| d.checkin(time)?.scores.get(&metric.id).copied());
            let stands = in_row.map(|(.., value)| *value).or_else(in_day);
            let place = Place::Score(reading.date, time, metric.id.clone());
            let fate = self.fate(place, stands.as_ref(), value);
            fates.push(fate);
            if fate == Fate::Written {
                self.known(metric, edits);
                row.push((time, &metric.id, *value));
                edits.push(Edit::Score {
                    date: reading.date,
                    time,
                    metric: metric.id.clone(),
                    value: Some(*value),
                });
            }
        }
    }

    /// Adds the metric where the journal has none of that id.
    fn known(&self, metric: &Metric, edits: &mut Vec<Edit>) {
        let same = |edit: &Edit| matches!(edit, Edit::Metric(id, _) if *id == metric.id);
        if self.draft.metrics().get(&metric.id).is_none() && !edits.iter().any(same) {
            edits.push(Edit::add_metric(metric.clone()));
        }
    }

    fn details(&mut self, reading: &Reading, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        let date = reading.date;
        let day = self.draft.day(date).cloned().unwrap_or_default();
        if let Some(list) = &reading.medication {
            let place = Place::Detail(date, "medication");
            let fate = self.fate(place, day.medication.as_ref(), list);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Medication(date, Some(list.clone())));
            }
        }
        if let Some(areas) = &reading.areas {
            let fate = self.fate(Place::Detail(date, "areas"), day.areas.as_ref(), areas);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Areas(date, Some(areas.clone())));
            }
        }
        if let Some(note) = &reading.note {
            let fate = self.fate(Place::Detail(date, "note"), day.note.as_ref(), note);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Note(date, Some(note.clone())));
            }
        }
        if !reading.tags.is_empty() {
            let new = reading.tags.iter().filter(|tag| !day.tags.contains(tag));
            let tags: Vec<_> = day.tags.iter().chain(new).cloned().collect();
            let grows = tags.len() > day.tags.len();
            fates.push(if grows { Fate::Written } else { Fate::Already });
            if grows {
                edits.push(Edit::Tags(date, tags));
            }
        }
        self.night(reading, &day.sleep.unwrap_or_default(), edits, fates);
    }

    /// A night is filled field by field.
    fn night(
        &mut self,
        reading: &Reading,
        stands: &Sleep,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        let (date, given, mut night) = (reading.date, &reading.night, stands.clone());
        fates.extend(self.fill(date, "bed", &mut night.bed, given.bed));
        fates.extend(self.fill(date, "asleep", &mut night.asleep, given.asleep));
        fates.extend(self.fill(date, "awake", &mut night.awake, given.awake));
        fates.extend(self.fill(date, "up", &mut night.up, given.up));
        let (times, minutes) = (given.awakenings, given.minutes_awake);
        fates.extend(self.fill(date, "awakenings", &mut night.awakenings, times));
        fates.extend(self.fill(date, "minutes_awake", &mut night.minutes_awake, minutes));
        if night != *stands {
            edits.push(Edit::Sleep(date, Some(night)));
        }
    }

    /// Fills one field of a night, where the row gives it.
    fn fill<T: PartialEq>(
        &mut self,
        date: NaiveDate,
        name: &'static str,
        stands: &mut Option<T>,
        given: Option<T>,
    ) -> Option<Fate> {
        let given = given?;
        let fate = self.fate(Place::Detail(date, name), stands.as_ref(), &given);
        if fate == Fate::Written {
            *stands = Some(given);
        }
        Some(fate)
    }

    fn sessions(&mut self, reading: &Reading, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        for visit in &reading.visits {
            let there = self.draft.sessions_on(reading.date);
            let same = |edit: &Edit| match edit {
                Edit::Session(_, Some(session)) => session.kind == visit.kind,
                _ => false,
            };
            let there = there.iter().any(|s| s.kind == visit.kind) || edits.iter().any(same);
            fates.push(if there { Fate::Already } else { Fate::Written });
            if !there {
                let id = self.new_id(reading.date, &visit.kind);
                let visit = visit.clone();
                edits.push(Edit::put_session(Session { id, ..visit }));
            }
        }
        if let Some(session) = &reading.session {
            let stands = self.draft.session(&session.id).cloned();
            let place = Place::Session(session.id.clone());
            let fate = self.fate(place, stands.as_ref(), session);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::put_session(session.clone()));
            }
        }
    }

    /// An id made from the day and the kind alone, so that it is the same on every computer.
    fn new_id(&self, date: NaiveDate, kind: &Kind) -> SessionId {
        let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let millis = u64::try_from(midnight).unwrap_or(0);
        let seed = format!("{date} {kind}");
        (0..=u8::MAX)
            .map(|again| SessionId::from_parts(millis, fnv(&seed, again)))
            .find(|id| self.draft.session(id).is_none())
            .unwrap_or_else(|| SessionId::from_parts(millis, fnv(&seed, 0)))
    }
}

/// FNV-1a with 128 bits (Fowler, Noll, Vo), of which an id keeps 80.
fn fnv(text: &str, again: u8) -> u128 {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let step = |hash: u128, byte: u8| (hash ^ u128::from(byte)).wrapping_mul(PRIME);
    text.bytes().chain([again]).fold(BASIS, step)
}
