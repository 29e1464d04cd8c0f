//! The medicines that the rows of a day bring, held against those that the journal has of it.
//!
//! Invariant: the journal's stand unless the file's are asked for, and a file laid over its own journal changes nothing.
//! What is taken at a time of its own comes to the others; where one side leaves open when or how strong, it is how many
//! that counts.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveTime;

use super::lists::Listing;
use super::{Fate, Listed, Planner, Target, refusal, standing};
use crate::exchange::phrase::{self, unescape};
use crate::model::check::check_medication;
use crate::model::error::EditError;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::name::fold;

/// A medicine by its name, strength and time.
type Key = (String, Option<String>, Option<NaiveTime>);

fn key(medicine: &Medication) -> Key {
    (fold(&medicine.name), medicine.dose.clone(), medicine.time)
}

/// What the rows of a day name, each medicine of one strength and time once.
#[derive(Default)]
struct Named {
    all: Vec<(usize, Medication)>,
    places: HashMap<Key, usize>,
}

impl Named {
    /// Adds what a row names.
    fn add(&mut self, row: usize, dose: &Medication) -> Result<(), EditError> {
        check_medication(dose)?;
        let Some(at) = self.places.get(&key(dose)) else {
            self.places.insert(key(dose), self.all.len());
            self.all.push((row, dose.clone()));
            return Ok(());
        };
        let there = &mut self.all[*at].1;
        let sum = Medication {
            count: there.count + dose.count,
            ..there.clone()
        };
        check_medication(&sum)?;
        *there = sum;
        Ok(())
    }
}

/// What becomes of each that is named, and what of the journal's it differs from.
struct Judged<'a> {
    named: &'a [(usize, Medication)],
    journal: &'a [Medication],
    fates: Vec<Fate>,
    /// Places in the journal's list.
    stands: BTreeSet<usize>,
}

impl<'a> Judged<'a> {
    /// Holds what the rows name against the journal's.
    fn new(named: &'a [(usize, Medication)], journal: Option<&'a List<Medication>>) -> Self {
        let mut judged = Self {
            named,
            journal: journal.map_or(&[], |list| list),
            fates: vec![Fate::Written; named.len()],
            stands: BTreeSet::new(),
        };
        if journal.is_some() && judged.journal.is_empty() {
            // It says that none was taken.
            judged.fates.fill(Fate::Conflict);
            return judged;
        }
        let mut by_name: HashMap<String, [Vec<usize>; 2]> = HashMap::new();
        for (at, medicine) in judged.journal.iter().enumerate() {
            by_name.entry(fold(&medicine.name)).or_default()[0].push(at);
        }
        for (at, (_, medicine)) in named.iter().enumerate() {
            if let Some(both) = by_name.get_mut(&fold(&medicine.name)) {
                both[1].push(at);
            }
        }
        for both in by_name.into_values() {
            judged.of_name(both);
        }
        judged
    }

    /// Holds what is of one name against one another: first what is of the same strength and time, then what may be.
    fn of_name(&mut self, [mut ours, mut theirs]: [Vec<usize>; 2]) {
        let mut same: HashMap<Key, [Vec<usize>; 2]> = HashMap::new();
        for at in &ours {
            same.entry(key(&self.journal[*at])).or_default()[0].push(*at);
        }
        theirs.retain(|at| match same.get_mut(&key(&self.named[*at].1)) {
            Some(both) => {
                both[1].push(*at);
                false
            }
            None => true,
        });
        ours.retain(|at| same[&key(&self.journal[*at])][1].is_empty());
        let both = same.into_values().filter(|both| !both[1].is_empty());
        both.for_each(|both| self.compare(&both));
        let may_be = |at: &usize, other: &usize| {
            let (a, b) = (&self.journal[*at], &self.named[*other].1);
            may_be_same(a.time.as_ref(), b.time.as_ref())
                && may_be_same(a.dose.as_ref(), b.dose.as_ref())
        };
        let (all_ours, all_theirs) = (ours.clone(), theirs.clone());
        ours.retain(|at| all_theirs.iter().any(|other| may_be(at, other)));
        theirs.retain(|other| all_ours.iter().any(|at| may_be(at, other)));
        self.compare(&[ours, theirs]);
    }

    /// As many as the journal has are there already; another number is a conflict.
    fn compare(&mut self, [ours, theirs]: &[Vec<usize>; 2]) {
        let count = |sum: f64, medicine: &Medication| sum + medicine.count;
        let has = ours.iter().map(|at| &self.journal[*at]).fold(0.0, count);
        let says = theirs.iter().map(|at| &self.named[*at].1);
        let is_same = (has - says.fold(0.0, count)).abs() < 1e-9;
        for at in theirs {
            self.fates[*at] = if is_same {
                Fate::Already
            } else {
                Fate::Conflict
            };
        }
        if !is_same && !theirs.is_empty() {
            self.stands.extend(ours);
        }
    }

    /// The journal's without what is replaced, and all that comes to them.
    fn list(&self) -> List<Medication> {
        let stays = self.journal.iter().enumerate();
        let stays = stays.filter(|(at, _)| !self.stands.contains(at));
        let mut list: List<Medication> = stays.map(|(_, medicine)| medicine.clone()).collect();
        let comes = self.named.iter().zip(&self.fates);
        for ((_, medicine), _) in comes.filter(|(_, fate)| **fate == Fate::Written) {
            let mut medicine = medicine.clone();
            let mut replaced = self.stands.iter().map(|at| &self.journal[*at]);
            if let Some(before) = replaced.find(|before| key(before) == key(&medicine)) {
                medicine.extra.clone_from(&before.extra);
            }
            list.push(medicine);
        }
        list
    }
}

/// Whether both may say the same: they do, or one leaves it open.
fn may_be_same<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

impl Planner<'_> {
    /// Adds to the day's medicines what its rows name. One that can't be is refused alone.
    pub(super) fn doses(&mut self, rows: &mut [&mut Listed]) {
        let mut named = Named::default();
        let mut is_named = false;
        for (reading, _) in rows.iter_mut() {
            for dose in std::mem::take(&mut reading.doses) {
                is_named = true;
                match named.add(reading.row, &dose) {
                    Ok(()) => reading.doses.push(dose),
                    Err(error) => {
                        let refused = refusal(reading, &(self.called)("medication"), &error);
                        reading.faults.push(refused);
                    }
                }
            }
        }
        let stands = self.day.medication.clone();
        let mut judged = Judged::new(&named.all, stands.as_ref());
        let differs = judged.fates.iter().position(|fate| *fate == Fate::Conflict);
        if let Some(first) = differs {
            let of = judged.stands.iter().map(|at| judged.journal[*at].clone());
            let given = named.all.iter().zip(&judged.fates);
            let given = given.filter(|(_, fate)| **fate == Fate::Conflict);
            let given = given.map(|((_, medicine), _)| medicine.clone());
            let said = [of.collect(), given.collect()].map(|list: Vec<_>| told(&list));
            let (row, date) = (named.all[first].0, rows[0].0.date);
            if self.conflict((row, date), &Target::Detail("medication"), said, false)
                == Fate::Written
            {
                let all = judged.fates.iter_mut();
                all.filter(|fate| **fate == Fate::Conflict)
                    .for_each(|fate| *fate = Fate::Written);
            } else {
                judged.stands.clear();
            }
        }
        let mut grows = judged.fates.contains(&Fate::Written);
        if grows {
            self.day.medication = Some(judged.list());
        }
        for (reading, fates) in rows.iter_mut() {
            if reading.took_none {
                fates.push(match &stands {
                    Some(list) if is_named || list.is_empty() => Fate::Already,
                    Some(list) => {
                        let said = [told(list), told(&[])];
                        let at = (reading.row, reading.date);
                        self.conflict(at, &Target::Detail("medication"), said, false)
                    }
                    None if grows && !is_named => standing(false),
                    None => Fate::Written,
                });
                if !is_named && fates.last() == Some(&Fate::Written) {
                    grows = true;
                    self.day.medication = Some(List::new());
                }
            }
            let fate = |dose| judged.fates[named.places[&key(dose)]];
            fates.extend(reading.doses.iter().map(fate));
        }
        if grows {
            self.lists.grown.insert(Listing::Medicines);
        }
    }
}

/// Medicines in words.
fn told(list: &[Medication]) -> String {
    unescape(&phrase::medicines(list))
}
