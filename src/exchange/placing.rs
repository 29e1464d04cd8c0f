//! Row after row laid over a draft of the journal: what is new, there already, or in the way.

mod visits;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use visits::Visits;
use words::words;

use super::mapping::{Replace, reason};
use super::outcome::{Conflict, Plan, Refusal, Seen};
use super::phrase;
use super::reading::{Reading, Slot};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::medication::Medication;
use crate::model::metric::{Metric, MetricId};
use crate::model::name::{fold, same};
use crate::model::scale::plain;
use crate::model::session::{Session, SessionId};
use crate::model::sleep::Sleep;
use crate::model::time::clock;

/// Places readings one after the other, those without a time after all others: where they go
/// depends on which check-ins there are in the end.
pub(super) fn place(
    journal: &Journal,
    readings: impl Iterator<Item = Result<Reading, Vec<Refusal>>>,
    replace: &Replace,
) -> Plan {
    let mut planner = Planner::new(journal, replace);
    let mut later = Vec::new();
    for reading in readings {
        planner.plan.counts.rows += 1;
        match reading {
            Err(refusals) => planner.refuse(refusals),
            Ok(reading) if reading.is_usual() => later.push(reading),
            Ok(reading) => planner.row(&reading),
        }
    }
    planner.settle_usual(&later);
    for reading in &later {
        planner.row(reading);
    }
    let (mut plan, mut edits) = (planner.plan, planner.edits);
    // Together at the end: a journal puts in many sessions as fast as one.
    edits.append(&mut planner.visits.edits);
    plan.edit = Edit::Many(edits);
    plan.refusals.sort_by_key(|refusal| refusal.row);
    plan.conflicts.sort_by_key(|conflict| conflict.row);
    plan
}

pub(super) fn refusal(reading: &Reading, column: &str, error: &impl ToString) -> Refusal {
    Refusal {
        row: reading.row,
        column: column.to_owned(),
        reason: reason(error),
    }
}

/// What a value of a day can stand in: one that the file has filled is never replaced by the same file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Score(Option<NaiveTime>, MetricId),
    Detail(&'static str),
    Session(SessionId),
}

impl Target {
    /// The metric's id or the detail's name.
    fn name(&self) -> &str {
        match self {
            Self::Score(_, id) => id.as_str(),
            Self::Detail(name) => name,
            Self::Session(_) => "sessions",
        }
    }

    fn time(&self) -> Option<NaiveTime> {
        match self {
            Self::Score(time, _) => *time,
            _ => None,
        }
    }
}

/// What becomes of one value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Already,
    Written,
    Conflict,
}

struct Planner<'a> {
    /// The journal as it would be after the rows so far, but for its sessions.
    draft: Journal,
    visits: Visits,
    replace: &'a Replace,
    /// By day: one tree of all would be as deep as the file is long.
    filled: BTreeMap<NaiveDate, BTreeSet<Target>>,
    /// Where the scores without a time go, by day.
    usual: BTreeMap<NaiveDate, Option<NaiveTime>>,
    /// How many of each medicine the file has given so far.
    doses: BTreeMap<(NaiveDate, String, Option<String>), f64>,
    edits: Vec<Edit>,
    plan: Plan,
}

/// A part of a row that stands or falls together.
type Part<'a> = fn(&mut Planner<'a>, &Reading, &mut Vec<Edit>, &mut Vec<Fate>);

impl<'a> Planner<'a> {
    fn new(journal: &Journal, replace: &'a Replace) -> Self {
        Self {
            draft: journal.clone(),
            visits: Visits::of(journal),
            replace,
            filled: BTreeMap::new(),
            usual: BTreeMap::new(),
            doses: BTreeMap::new(),
            edits: Vec::new(),
            plan: Plan::default(),
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
                let place = Target::Score(*slot, metric.id.clone());
                let filled = self.filled.get(&date);
                let of_file = slot.is_some() && filled.is_some_and(|day| day.contains(&place));
                let stands = day.and_then(|d| d.checkin(*slot)?.scores.get(&metric.id));
                if first && of_file && stands != Some(value) {
                    *slot = None;
                }
            }
        }
    }

    fn refuse(&mut self, refusals: Vec<Refusal>) {
        self.plan.counts.refused += 1;
        self.plan.refusals.extend(refusals);
    }

    fn row(&mut self, reading: &Reading) {
        let parts: [Part<'a>; 3] = [Planner::scores, Planner::details, Planner::whole_night];
        let mut fates = Vec::new();
        let mut refusals = reading.faults.clone();
        let conflicts = self.plan.conflicts.len();
        let (mut edits, mut here) = (Vec::new(), Vec::new());
        for part in parts {
            edits.clear();
            here.clear();
            let before = self.plan.conflicts.len();
            part(self, reading, &mut edits, &mut here);
            if edits.is_empty() {
                fates.append(&mut here);
                continue;
            }
            // One edit needs no list of those that are undone with it.
            let all = match edits.as_slice() {
                [one] => Edit::clone(one),
                all => Edit::Many(all.to_vec()),
            };
            match self.draft.apply(all) {
                Ok(_) => {
                    self.edits.append(&mut edits);
                    fates.append(&mut here);
                }
                Err(error) => {
                    self.plan.conflicts.truncate(before);
                    let column = match &error {
                        EditError::Night { then, .. } => then,
                        EditError::AwakeTooLong { .. } => "minutes_awake",
                        _ => "date",
                    };
                    refusals.push(refusal(reading, column, &error));
                }
            }
        }
        self.sessions(reading, &mut fates, &mut refusals);
        // A day that holds nothing but members of a newer version has nothing new.
        let nothing = refusals.is_empty().then_some(Fate::Already);
        let Some(fate) = fates.into_iter().max().or(nothing) else {
            self.plan.conflicts.truncate(conflicts);
            self.refuse(refusals);
            return;
        };
        self.plan.counts.cells += refusals.len();
        self.plan.refusals.extend(refusals);
        match fate {
            Fate::Conflict => self.plan.counts.conflicts += 1,
            Fate::Written => self.plan.counts.taken += 1,
            Fate::Already => self.plan.counts.already += 1,
        }
        self.see(reading, fate);
    }

    /// What the preview tells of the row.
    fn see(&mut self, reading: &Reading, fate: Fate) {
        let seen = &mut self.plan.seen;
        seen.date(reading.date);
        for (_, metric, _) in &reading.scores {
            seen.score(metric, reading.date);
        }
        seen.nights += usize::from(!reading.night.is_empty());
        seen.sessions += reading.visits.len() + usize::from(reading.session.is_some());
        if fate != Fate::Already && seen.first.len() < Seen::FIRST {
            seen.first.push(words(reading));
        }
    }

    /// What becomes of a value where `stands` is in its place; `show` says a value in words.
    fn fate<T: PartialEq>(
        &mut self,
        reading: &Reading,
        place: &Target,
        (stands, given): (Option<&T>, &T),
        show: impl Fn(&T) -> String,
    ) -> Fate {
        let (row, date) = (reading.row, reading.date);
        let free = self.filled.entry(date).or_default().insert(place.clone());
        match stands {
            None => Fate::Written,
            Some(value) if value == given => Fate::Already,
            Some(_) if free && self.replace.at(row, place.name()) => Fate::Written,
            Some(value) => {
                self.plan.conflicts.push(Conflict {
                    row,
                    date: (!matches!(place, Target::Session(_))).then_some(date),
                    time: place.time(),
                    name: place.name().to_owned(),
                    stands: show(value),
                    given: show(given),
                    within: !free,
                });
                Fate::Conflict
            }
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
            let place = Target::Score(time, metric.id.clone());
            let fate = self.fate(reading, &place, (stands.as_ref(), value), |v| plain(*v));
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
        if !reading.has_details() {
            return;
        }
        let date = reading.date;
        let day = self.draft.days().get(&date).cloned().unwrap_or_default();
        if let Some(list) = &reading.medication {
            let place = Target::Detail("medication");
            let both = (day.medication.as_ref(), list);
            let fate = self.fate(reading, &place, both, |list| phrase::medicines(list));
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Medication(date, Some(list.clone())));
            }
        }
        if let Some(areas) = &reading.areas {
            let place = Target::Detail("areas");
            let both = (day.areas.as_ref(), areas);
            let fate = self.fate(reading, &place, both, phrase::regions);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Areas(date, Some(areas.clone())));
            }
        }
        if let Some(note) = &reading.note {
            let place = Target::Detail("note");
            let fate = self.fate(reading, &place, (day.note.as_ref(), note), Clone::clone);
            fates.push(fate);
            if fate == Fate::Written {
                edits.push(Edit::Note(date, Some(note.clone())));
            }
        }
        if !reading.tags.is_empty() {
            let mut tags = day.tags.clone();
            for tag in &reading.tags {
                if !tags.iter().any(|there| same(there, tag)) {
                    tags.push(tag.clone());
                }
            }
            let grows = tags.len() > day.tags.len();
            fates.push(if grows { Fate::Written } else { Fate::Already });
            if grows {
                edits.push(Edit::Tags(date, tags));
            }
        }
        self.doses(reading, &day, edits, fates);
        Self::lines(reading, &day, edits, fates);
    }

    /// Medicines of several rows of a day: what the file has given so far, and no more of it than
    /// stands there already, however often the file comes.
    fn doses(
        &mut self,
        reading: &Reading,
        day: &Day,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        let mut list = day.medication.clone().unwrap_or_default();
        let before = list.clone();
        for dose in &reading.doses {
            let key = (reading.date, fold(&dose.name), dose.dose.clone());
            let sum = self.doses.entry(key).or_default();
            *sum += dose.count;
            let same =
                |there: &&mut Medication| same(&there.name, &dose.name) && there.dose == dose.dose;
            match list.iter_mut().find(same) {
                Some(there) => there.count = there.count.max(*sum),
                None => list.push(dose.clone()),
            }
        }
        if reading.doses.is_empty() {
            return;
        }
        let grows = list != before || day.medication.is_none();
        fates.push(if grows { Fate::Written } else { Fate::Already });
        if grows {
            edits.push(Edit::Medication(reading.date, Some(list)));
        }
    }

    /// Notes of several rows of a day stand below one another; one that stands there already is
    /// not put down again.
    fn lines(reading: &Reading, day: &Day, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        if reading.lines.is_empty() {
            return;
        }
        let mut note = day.note.clone().unwrap_or_default();
        let before = note.len();
        for line in &reading.lines {
            if format!("\n{note}\n").contains(&format!("\n{line}\n")) {
                continue;
            }
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(line);
        }
        let grows = note.len() > before;
        fates.push(if grows { Fate::Written } else { Fate::Already });
        if grows {
            edits.push(Edit::Note(reading.date, Some(note)));
        }
    }

    fn whole_night(&mut self, reading: &Reading, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        if reading.night.is_empty() {
            return;
        }
        let day = self.draft.day(reading.date);
        let stands = day
            .and_then(|day| day.sleep.as_deref().cloned())
            .unwrap_or_default();
        self.night(reading, &stands, edits, fates);
    }

    /// A night is filled field by field.
    fn night(
        &mut self,
        reading: &Reading,
        stands: &Sleep,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        let (given, mut night) = (&reading.night, stands.clone());
        let time = |time: &NaiveTime| clock(*time);
        fates.extend(self.fill(reading, "bed", &mut night.bed, (given.bed, time)));
        fates.extend(self.fill(reading, "asleep", &mut night.asleep, (given.asleep, time)));
        fates.extend(self.fill(reading, "awake", &mut night.awake, (given.awake, time)));
        fates.extend(self.fill(reading, "up", &mut night.up, (given.up, time)));
        let (times, minutes) = (given.awakenings, given.minutes_awake);
        fates.extend(self.fill(
            reading,
            "awakenings",
            &mut night.awakenings,
            (times, u32::to_string),
        ));
        fates.extend(self.fill(
            reading,
            "minutes_awake",
            &mut night.minutes_awake,
            (minutes, u32::to_string),
        ));
        if night != *stands {
            edits.push(Edit::Sleep(reading.date, Some(night)));
        }
    }

    /// Fills one field of a night, where the row gives it.
    fn fill<T: PartialEq>(
        &mut self,
        reading: &Reading,
        name: &'static str,
        stands: &mut Option<T>,
        (given, show): (Option<T>, impl Fn(&T) -> String),
    ) -> Option<Fate> {
        let given = given?;
        let place = Target::Detail(name);
        let fate = self.fate(reading, &place, (stands.as_ref(), &given), show);
        if fate == Fate::Written {
            *stands = Some(given);
        }
        Some(fate)
    }

    /// The row's sessions, all or none of them.
    fn sessions(&mut self, reading: &Reading, fates: &mut Vec<Fate>, refusals: &mut Vec<Refusal>) {
        let named = |visit: &Session| Session {
            id: self.visits.new_id(visit.date, &visit.kind),
            ..visit.clone()
        };
        let all = reading.visits.iter().map(named);
        let mut all = all.chain(reading.session.clone());
        if let Err(error) = all.try_for_each(|session| self.draft.check_session(&session)) {
            refusals.push(refusal(reading, "date", &error));
            return;
        }
        for visit in &reading.visits {
            let there = self.visits.has(visit);
            fates.push(if there { Fate::Already } else { Fate::Written });
            if !there {
                let id = self.visits.new_id(reading.date, &visit.kind);
                let visit = visit.clone();
                self.visits.put(&Session { id, ..visit });
            }
        }
        if let Some(session) = &reading.session {
            let stands = self.visits.get(&session.id).cloned();
            let place = Target::Session(session.id.clone());
            let both = (stands.as_ref(), session);
            let show = |session: &Session| phrase::visits(std::slice::from_ref(session));
            let fate = self.fate(reading, &place, both, show);
            fates.push(fate);
            if fate == Fate::Written {
                self.visits.put(session);
            }
        }
    }
}
