//! What the rows of a day add to its lists, one after the other: tags, lines of the note, medicines.
//!
//! Invariant: a row costs what it adds, however much the day holds; a file laid over its own journal adds nothing.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveTime};

use super::notes::Notes;
use crate::model::check::check_medication;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::medication::Medication;
use crate::model::name::fold;

/// A medicine by its name and dose.
type Key = (String, Option<String>, Option<NaiveTime>);

fn key(medicine: &Medication) -> Key {
    (fold(&medicine.name), medicine.dose.clone(), medicine.time)
}

/// What the lists of the day at hand hold, and which of them have grown.
#[derive(Default)]
pub(super) struct Lists {
    /// Tags: those that the journal has, and those of the file so far.
    tags: [HashSet<String>; 2],
    /// Notes, likewise.
    notes: [Notes; 2],
    /// Places of the day's medicines.
    medicines: HashMap<Key, usize>,
    /// How many of each medicine the file has given so far.
    doses: HashMap<Key, f64>,
    grown: Grown,
}

#[derive(Default)]
struct Grown {
    tags: bool,
    note: bool,
    medicines: bool,
}

impl Lists {
    /// The lists of a day before the file's rows.
    pub fn of(day: &Day) -> Self {
        let medicines = day.medication.iter().flatten().enumerate();
        let mut places = HashMap::new();
        for (at, medicine) in medicines {
            places.entry(key(medicine)).or_insert(at);
        }
        let mut notes = [Notes::default(), Notes::default()];
        day.note.iter().for_each(|note| notes[0].add(note));
        Self {
            tags: [
                day.tags.iter().map(|tag| fold(tag)).collect(),
                HashSet::new(),
            ],
            notes,
            medicines: places,
            ..Self::default()
        }
    }

    /// What puts the lists that have grown into the journal.
    pub fn edits(&self, date: NaiveDate, day: &Day) -> impl Iterator<Item = Edit> {
        let Grown {
            tags,
            note,
            medicines,
        } = self.grown;
        let tags = tags.then(|| Edit::Tags(date, day.tags.clone()));
        let note = note.then(|| Edit::Note(date, day.note.clone()));
        let medicines = medicines.then(|| Edit::Medication(date, day.medication.clone()));
        [tags, note, medicines].into_iter().flatten()
    }

    /// Adds tags to the day. Where each is one of its own, the row's own are not held against one another.
    pub fn tags(&mut self, day: &mut Day, tags: &[String], each: bool) -> Added {
        let [journal, file] = &mut self.tags;
        let names: Vec<String> = tags.iter().map(|tag| fold(tag)).collect();
        let in_journal = names.iter().all(|name| journal.contains(name));
        let before = day.tags.len();
        let there =
            |file: &HashSet<String>, name: &str| journal.contains(name) || file.contains(name);
        let stood: Vec<bool> = names.iter().map(|name| there(file, name)).collect();
        for ((tag, name), stood) in tags.iter().zip(names).zip(stood) {
            if !stood && (each || !there(file, &name)) {
                day.tags.push(tag.clone());
                file.insert(name);
            }
        }
        let grows = day.tags.len() > before;
        self.grown.tags |= grows;
        Added { grows, in_journal }
    }

    /// Puts notes below the day's; one that stands there already is not put down again.
    pub fn lines(&mut self, day: &mut Day, lines: &[String]) -> Added {
        let [journal, file] = &mut self.notes;
        let note = day.note.get_or_insert_default();
        let (mut grows, mut in_journal) = (false, true);
        for line in lines {
            let stands = journal.has(line);
            in_journal &= stands;
            if stands || file.has(line) {
                continue;
            }
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(line);
            file.add(line);
            grows = true;
        }
        self.grown.note |= grows;
        Added { grows, in_journal }
    }

    /// Notes that none was taken, where nothing is noted yet.
    pub fn none(&mut self, day: &mut Day) -> Added {
        let grows = day.medication.is_none();
        day.medication.get_or_insert_default();
        self.grown.medicines |= grows;
        Added {
            grows,
            in_journal: !self.grown.medicines,
        }
    }

    /// Adds a medicine to the day's: what the file has given so far, and no more of it than stands there already, however
    /// often the file comes.
    pub fn dose(&mut self, day: &mut Day, dose: &Medication) -> Result<Added, EditError> {
        let key = key(dose);
        let sum = self.doses.get(&key).copied().unwrap_or(0.0) + dose.count;
        check_medication(&Medication {
            count: sum,
            ..dose.clone()
        })?;
        let list = day.medication.get_or_insert_default();
        let grows = if let Some(at) = self.medicines.get(&key) {
            let there = &mut list[*at];
            let grows = there.count < sum;
            there.count = there.count.max(sum);
            grows
        } else {
            self.medicines.insert(key.clone(), list.len());
            list.push(dose.clone());
            true
        };
        self.doses.insert(key, sum);
        self.grown.medicines |= grows;
        Ok(Added {
            grows,
            in_journal: !self.grown.medicines,
        })
    }
}

/// What became of what a row adds: whether it is more than stood there, and whether the journal had all of it.
pub(super) struct Added {
    pub grows: bool,
    pub in_journal: bool,
}
