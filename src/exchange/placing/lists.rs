//! What the rows of a day add to its lists, one after the other: tags and lines of the note.
//!
//! Invariant: a row costs what it adds, however much the day holds; a file laid over its own journal adds nothing.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;

use super::changed::{Changed, changed};
use super::notes::Notes;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::name::fold;

/// What the lists of the day at hand hold, and which of them have grown.
#[derive(Default)]
pub(super) struct Lists {
    /// Tags: those that the journal has, and those of the file so far.
    tags: [HashSet<String>; 2],
    /// Notes, likewise.
    notes: [Notes; 2],
    /// Those that have changed.
    pub grown: BTreeSet<Listing>,
}

/// A list of the day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listing {
    Tags,
    Note,
    Areas,
    Medicines,
}

impl Lists {
    /// The lists of a day before the file's rows.
    pub fn of(day: &Day) -> Self {
        let mut notes = [Notes::default(), Notes::default()];
        day.note.iter().for_each(|note| notes[0].add(note));
        Self {
            tags: [
                day.tags.iter().map(|tag| fold(tag)).collect(),
                HashSet::new(),
            ],
            notes,
            ..Self::default()
        }
    }

    /// What puts the lists that have grown into the journal.
    pub fn edits(&self, date: NaiveDate, day: &Day) -> impl Iterator<Item = Edit> {
        self.grown.iter().map(move |list| match list {
            Listing::Tags => Edit::Tags(date, day.tags.clone()),
            Listing::Note => Edit::Note(date, day.note.clone()),
            Listing::Areas => Edit::Areas(date, day.areas.clone()),
            Listing::Medicines => Edit::Medication(date, day.medication.clone()),
        })
    }

    /// Notes that a list has changed.
    fn grow(&mut self, list: Listing, grows: bool) {
        if grows {
            self.grown.insert(list);
        }
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
        self.grow(Listing::Tags, grows);
        Added { grows, in_journal }
    }

    /// The notes of the file that the day's note has in another form.
    pub fn changed<'f>(&self, day: &Day, file: impl Iterator<Item = &'f str>) -> Vec<Changed<'f>> {
        let note = day.note.as_deref();
        note.map_or_else(Vec::new, |note| changed(note, &self.notes[0], file))
    }

    /// Puts notes in the place of their other forms.
    pub fn put_forms(&mut self, day: &mut Day, mut forms: Vec<Changed<'_>>) {
        let Some(note) = day.note.as_mut().filter(|_| !forms.is_empty()) else {
            return;
        };
        forms.sort_by_key(|form| std::cmp::Reverse(form.lines.start));
        let mut lines: Vec<&str> = note.split('\n').collect();
        for form in &forms {
            lines.splice(form.lines.clone(), [form.given]);
            self.notes[1].add(form.given);
        }
        *note = lines.join("\n");
        self.grow(Listing::Note, true);
    }

    /// Puts a note below the day's; one that stands there already is not put down again.
    pub fn line(&mut self, day: &mut Day, line: &str) -> Added {
        let [journal, file] = &mut self.notes;
        let in_journal = journal.has(line);
        let grows = !in_journal && !file.has(line);
        if grows {
            let note = day.note.get_or_insert_default();
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(line);
            file.add(line);
        }
        self.grow(Listing::Note, grows);
        Added { grows, in_journal }
    }
}

/// What became of what a row adds: whether it is more than stood there, and whether the journal had all of it.
pub(super) struct Added {
    pub grows: bool,
    pub in_journal: bool,
}
