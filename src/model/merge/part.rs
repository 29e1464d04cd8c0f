//! The pieces of a day and of a session that are merged one by one.
//!
//! Invariant: [`Record::copy`] of every part makes two records equal, but for the order of lists.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use crate::model::area::Area;
use crate::model::checkin::Scores;
use crate::model::day::Day;
use crate::model::extra::Extra;
use crate::model::list::List;
use crate::model::metric::MetricId;
use crate::model::session::{Session, SessionField};
use crate::model::sleep::{NightField, Sleep};

/// Something that is merged part by part.
pub(super) trait Record: Clone + PartialEq {
    /// Names one part.
    type Part: Clone + PartialEq;

    /// The parts in which these three can differ.
    fn parts(base: &Self, ours: &Self, theirs: &Self) -> Vec<Self::Part>;

    /// Makes one part of `to` what it is in `from`.
    fn copy(part: &Self::Part, from: &Self, to: &mut Self);

    /// Whether the part is the same in both.
    fn same(part: &Self::Part, a: &Self, b: &Self) -> bool {
        let mut copied = b.clone();
        Self::copy(part, a, &mut copied);
        copied == *b
    }
}

/// A part of a day.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum DayPart {
    /// A score in the check-in of this time.
    Score(Option<NaiveTime>, MetricId),
    /// The time of a check-in, which the other side moved to the second time.
    Moved(Option<NaiveTime>, Option<NaiveTime>),
    /// The note.
    Note,
    /// One figure of the night.
    Night(NightField),
    /// A member of the night that this version does not know.
    NightExtra(String),
    /// The night as a whole.
    Sleep,
    /// The list of medicines.
    Medication,
    /// One painful region.
    Area(Area),
    /// All painful regions: also "nowhere" and "not noted".
    Areas,
    /// One tag, there or not.
    Tag(String),
    /// All tags, where only one side changed them.
    Tags,
    /// A member that this version does not know, of the check-in of this time.
    CheckinExtra(Option<NaiveTime>, String),
    /// A member that this version does not know.
    Extra(String),
}

/// A part of a session.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SessionPart {
    /// One of its fields.
    Field(SessionField),
    /// One region, treated or not.
    Area(Area),
    /// All regions, where only one side changed them.
    Areas,
    /// A score just before it.
    Before(MetricId),
    /// A score just after it.
    After(MetricId),
    /// A member that this version does not know.
    Extra(String),
}

impl Record for Day {
    type Part = DayPart;

    fn parts(base: &Self, ours: &Self, theirs: &Self) -> Vec<DayPart> {
        let all = [base, ours, theirs];
        let mut parts = vec![DayPart::Note, DayPart::Medication];
        let times: BTreeSet<_> = all
            .iter()
            .flat_map(|day| day.checkins.iter().map(|checkin| checkin.time))
            .collect();
        for time in times {
            let found = all.map(|day| day.checkin(time));
            let scores = found.iter().flatten().flat_map(|c| c.scores.keys());
            let ids: BTreeSet<_> = scores.cloned().collect();
            parts.extend(ids.into_iter().map(|id| DayPart::Score(time, id)));
            let extras = found.iter().flatten().map(|checkin| &checkin.extra);
            parts.extend(keys(extras).map(|key| DayPart::CheckinExtra(time, key)));
        }
        parts.extend(NightField::ALL.iter().copied().map(DayPart::Night));
        let nights = all
            .iter()
            .filter_map(|day| Some(&day.sleep.as_ref()?.extra));
        parts.extend(keys(nights).map(DayPart::NightExtra));
        parts.extend(area_parts(ours, theirs, base));
        if ours.tags == base.tags {
            parts.push(DayPart::Tags);
        } else {
            parts.extend(items(&theirs.tags, &base.tags).map(DayPart::Tag));
        }
        parts.extend(keys(all.iter().map(|day| &day.extra)).map(DayPart::Extra));
        parts
    }

    fn copy(part: &DayPart, from: &Self, to: &mut Self) {
        match part {
            DayPart::Score(time, id) => {
                let score = from.checkin(*time).and_then(|c| c.scores.get(id).copied());
                match score {
                    Some(value) => drop(to.checkin_mut(*time).scores.insert(id.clone(), value)),
                    None => to.checkins.iter_mut().for_each(|checkin| {
                        if checkin.time == *time {
                            checkin.scores.remove(id);
                        }
                    }),
                }
            }
            DayPart::Moved(here, there) => move_checkin(to, *here, *there),
            DayPart::Note => to.note.clone_from(&from.note),
            DayPart::Night(field) => {
                let blank = Sleep::default();
                let from = from.sleep.as_deref().unwrap_or(&blank);
                field.copy(from, to.sleep.get_or_insert_default());
            }
            DayPart::NightExtra(key) => {
                let blank = Extra::new();
                let from = from.sleep.as_ref().map_or(&blank, |night| &night.extra);
                copy_member(key, from, &mut to.sleep.get_or_insert_default().extra);
            }
            DayPart::Sleep => to.sleep.clone_from(&from.sleep),
            DayPart::Medication => to.medication.clone_from(&from.medication),
            DayPart::Area(area) => {
                let value = from.areas.as_ref().and_then(|areas| areas.get(area));
                match (value, &mut to.areas) {
                    (Some(value), areas) => {
                        let areas = areas.get_or_insert_default();
                        areas.insert(area.clone(), *value);
                    }
                    (None, Some(areas)) => drop(areas.remove(area)),
                    (None, None) => {}
                }
            }
            DayPart::Areas => to.areas.clone_from(&from.areas),
            DayPart::Tags => to.tags.clone_from(&from.tags),
            DayPart::Tag(tag) => copy_item(tag, &from.tags, &mut to.tags),
            DayPart::CheckinExtra(time, key) => {
                match from.checkin(*time).and_then(|c| c.extra.get(key)) {
                    Some(value) => {
                        to.checkin_mut(*time).extra.insert(key.clone(), value);
                    }
                    None => to.checkins.iter_mut().for_each(|checkin| {
                        if checkin.time == *time {
                            checkin.extra.remove(key);
                        }
                    }),
                }
            }
            DayPart::Extra(key) => copy_member(key, &from.extra, &mut to.extra),
        }
        to.tidy();
    }
}

/// Gives a check-in another time, where that time is free.
pub(super) fn move_checkin(day: &mut Day, from: Option<NaiveTime>, to: Option<NaiveTime>) {
    if day.checkin(to).is_some() {
        return;
    }
    if let Some(checkin) = day.checkins.iter_mut().find(|c| c.time == from) {
        checkin.time = to;
    }
    day.checkins.sort_by_key(|checkin| checkin.time);
}

/// Region by region where both name regions; as a whole where one says "nowhere" or nothing.
fn area_parts(ours: &Day, theirs: &Day, base: &Day) -> Vec<DayPart> {
    let named = |day: &Day| day.areas.as_ref().is_some_and(|areas| !areas.is_empty());
    if !(named(ours) && named(theirs)) {
        return vec![DayPart::Areas];
    }
    let areas = [base, ours, theirs].map(|day| day.areas.iter().flatten());
    let areas: BTreeSet<_> = areas.into_iter().flatten().map(|(area, _)| area).collect();
    areas.into_iter().cloned().map(DayPart::Area).collect()
}

impl Record for Session {
    type Part = SessionPart;

    fn parts(base: &Self, ours: &Self, theirs: &Self) -> Vec<SessionPart> {
        let all = [base, ours, theirs];
        let ids = |of: fn(&Session) -> &Scores| {
            let ids: BTreeSet<_> = all.iter().flat_map(|s| of(s).keys()).cloned().collect();
            ids.into_iter()
        };
        let fields = SessionField::ALL.iter().copied();
        let mut parts: Vec<_> = fields.map(SessionPart::Field).collect();
        parts.extend(ids(|session| &session.before).map(SessionPart::Before));
        parts.extend(ids(|session| &session.after).map(SessionPart::After));
        if ours.areas == base.areas {
            parts.push(SessionPart::Areas);
        } else {
            parts.extend(items(&theirs.areas, &base.areas).map(SessionPart::Area));
        }
        parts.extend(keys(all.iter().map(|s| &s.extra)).map(SessionPart::Extra));
        parts
    }

    fn copy(part: &SessionPart, from: &Self, to: &mut Self) {
        match part {
            SessionPart::Field(field) => field.copy(from, to),
            SessionPart::Areas => to.areas.clone_from(&from.areas),
            SessionPart::Area(area) => copy_item(area, &from.areas, &mut to.areas),
            SessionPart::Before(id) => copy_score(id, &from.before, &mut to.before),
            SessionPart::After(id) => copy_score(id, &from.after, &mut to.after),
            SessionPart::Extra(key) => copy_member(key, &from.extra, &mut to.extra),
        }
    }
}

fn copy_score(id: &MetricId, from: &Scores, to: &mut Scores) {
    match from.get(id) {
        Some(value) => to.insert(id.clone(), *value),
        None => to.remove(id),
    };
}

fn copy_item<T: Clone + PartialEq>(item: &T, from: &[T], to: &mut List<T>) {
    match (from.contains(item), to.contains(item)) {
        (true, false) => to.push(item.clone()),
        (false, true) => to.retain(|other| other != item),
        _ => {}
    }
}

/// The items in which theirs can differ from the base, in the order of theirs.
fn items<T: Clone + PartialEq>(theirs: &[T], base: &[T]) -> impl Iterator<Item = T> {
    let mut items: Vec<T> = Vec::new();
    for item in theirs.iter().chain(base) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    items.into_iter()
}

/// Copies a member that this version does not know.
pub(super) fn copy_member(key: &str, from: &Extra, to: &mut Extra) {
    match from.get(key) {
        Some(value) => to.insert(key.to_owned(), value),
        None => to.remove(key),
    }
}

/// The names of all members.
pub(super) fn keys<'a>(extras: impl Iterator<Item = &'a Extra>) -> impl Iterator<Item = String> {
    let keys: BTreeSet<_> = extras
        .flat_map(|extra| extra.members().into_iter())
        .map(|(name, _)| name)
        .collect();
    keys.into_iter()
}
