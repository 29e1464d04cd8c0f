//! What the rows of a day add to its lists, one after the other: tags, lines of the note, medicines.
//!
//! Invariant: a row costs what it adds, however much the day holds; a file laid over its own journal adds nothing.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::{Fate, Planner, refusal, standing};
use crate::exchange::outcome::Refusal;
use crate::exchange::reading::Reading;
use crate::model::check::check_medication;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::medication::Medication;
use crate::model::name::fold;

/// A medicine by its name and dose.
type Key = (String, Option<String>);

fn key(medicine: &Medication) -> Key {
    (fold(&medicine.name), medicine.dose.clone())
}

/// What the lists of the day at hand hold, and which of them have grown.
#[derive(Default)]
pub(super) struct Lists {
    /// Tags: those that the journal has, and those of the file so far.
    tags: [HashSet<String>; 2],
    /// Lines of notes, likewise.
    lines: [HashSet<String>; 2],
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
        let note = day.note.as_deref().unwrap_or("");
        Self {
            tags: [day.tags.iter().map(|tag| fold(tag)).collect(), HashSet::new()],
            lines: [note.split('\n').map(str::to_owned).collect(), HashSet::new()],
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
}

/// What becomes of what is added to what stands: it grows by it, or has it all, in the journal or by the file.
fn fate(grows: bool, in_journal: bool) -> Fate {
    if grows {
        Fate::Written
    } else {
        standing(in_journal)
    }
}

impl Planner<'_> {
    /// Adds to the day's lists what the row has for them. A medicine that can't be is refused alone.
    pub(super) fn lists(
        &mut self,
        reading: &mut Reading,
        fates: &mut Vec<Fate>,
        refusals: &mut Vec<Refusal>,
    ) {
        if !reading.tags.is_empty() {
            fates.push(self.tags(reading));
        }
        if !reading.lines.is_empty() {
            fates.push(self.lines(&reading.lines));
        }
        let doses = std::mem::take(&mut reading.doses);
        let (mut grows, mut stands) = (false, false);
        for dose in doses {
            match self.dose(&dose) {
                Ok(grown) => {
                    (grows, stands) = (grows || grown, true);
                    reading.doses.push(dose);
                }
                Err(error) => refusals.push(refusal(reading, &(self.called)("medication"), &error)),
            }
        }
        if stands {
            fates.push(fate(grows, !self.lists.grown.medicines));
        }
    }

    fn tags(&mut self, reading: &Reading) -> Fate {
        let [journal, file] = &mut self.lists.tags;
        let names: Vec<String> = reading.tags.iter().map(|tag| fold(tag)).collect();
        let in_journal = names.iter().all(|name| journal.contains(name));
        let before = self.day.tags.len();
        let there = |file: &HashSet<String>, name: &str| journal.contains(name) || file.contains(name);
        let stood: Vec<bool> = names.iter().map(|name| there(file, name)).collect();
        for ((tag, name), stood) in reading.tags.iter().zip(names).zip(stood) {
            if !stood && (reading.each || !there(file, &name)) {
                self.day.tags.push(tag.clone());
                file.insert(name);
            }
        }
        let grows = self.day.tags.len() > before;
        self.lists.grown.tags |= grows;
        fate(grows, in_journal)
    }

    /// Notes of several rows of a day stand below one another; one that stands there already is not put down again.
    fn lines(&mut self, lines: &[String]) -> Fate {
        let [journal, file] = &mut self.lists.lines;
        let note = self.day.note.get_or_insert_default();
        let has = |note: &str, line: &str| format!("\n{note}\n").contains(&format!("\n{line}\n"));
        let (mut grows, mut in_journal) = (false, true);
        for line in lines {
            let all = |sets: &[&HashSet<String>]| {
                let known = |one| sets.iter().any(|set| set.contains(one));
                line.split('\n').all(known) && (!line.contains('\n') || has(note, line))
            };
            in_journal &= all(&[journal]);
            if all(&[journal, file]) {
                continue;
            }
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(line);
            file.extend(line.split('\n').map(str::to_owned));
            grows = true;
        }
        self.lists.grown.note |= grows;
        fate(grows, in_journal)
    }

    /// Medicines of several rows of a day: what the file has given so far, and no more of it than
    /// stands there already, however often the file comes. Whether there is more of it than before.
    fn dose(&mut self, dose: &Medication) -> Result<bool, EditError> {
        let key = key(dose);
        let sum = self.lists.doses.get(&key).copied().unwrap_or(0.0) + dose.count;
        let whole = Medication {
            count: sum,
            ..dose.clone()
        };
        check_medication(&whole)?;
        let list = self.day.medication.get_or_insert_default();
        let grows = match self.lists.medicines.get(&key) {
            Some(at) => {
                let there = &mut list[*at];
                let grows = there.count < sum;
                there.count = there.count.max(sum);
                grows
            }
            None => {
                self.lists.medicines.insert(key.clone(), list.len());
                list.push(dose.clone());
                true
            }
        };
        self.lists.doses.insert(key, sum);
        self.lists.grown.medicines |= grows;
        Ok(grows)
    }
}
