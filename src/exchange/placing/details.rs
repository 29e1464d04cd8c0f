//! What a row says of a day but its scores and sessions: medicines, regions, notes, tags, the night.

use std::collections::HashSet;

use chrono::NaiveTime;

use super::{Fate, Planner, Target, standing};
use crate::exchange::phrase;
use crate::exchange::reading::Reading;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::name::{fold, same};
use crate::model::sleep::Sleep;
use crate::model::time::clock;

/// The medicines with what their like in the journal have beyond what a table can say.
fn known(list: &List<Medication>, stands: Option<&List<Medication>>) -> List<Medication> {
    let mut list = list.clone();
    for (one, there) in list.iter_mut().zip(stands.into_iter().flatten()) {
        if one.extra.is_empty() {
            one.extra.clone_from(&there.extra);
            if one != there {
                one.extra = Extra::new();
            }
        }
    }
    list
}

/// What becomes of what is added to what stands: it grows by it, or has it all, in the journal or by the file.
fn grown(grows: bool, in_journal: impl FnOnce() -> bool) -> Fate {
    if grows {
        Fate::Written
    } else {
        standing(in_journal())
    }
}

impl Planner<'_> {
    pub(super) fn details(
        &mut self,
        reading: &Reading,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        if !reading.has_details() {
            return;
        }
        let date = reading.date;
        let day = std::mem::take(&mut self.day);
        if let Some(list) = &reading.medication {
            let place = Target::Detail("medication");
            let list = &known(list, day.medication.as_ref());
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
            let stands: HashSet<String> = tags.iter().map(|tag| fold(tag)).collect();
            let mut seen = stands.clone();
            for tag in &reading.tags {
                let name = fold(tag);
                let there = if reading.each {
                    stands.contains(&name)
                } else {
                    !seen.insert(name)
                };
                if !there {
                    tags.push(tag.clone());
                }
            }
            let grows = tags.len() > day.tags.len();
            let in_journal = || {
                let stood = self.draft.day(date).map(|day| &day.tags);
                let has = |tag| stood.is_some_and(|tags| tags.iter().any(|t| same(t, tag)));
                reading.tags.iter().all(|tag| has(tag))
            };
            fates.push(grown(grows, in_journal));
            if grows {
                edits.push(Edit::Tags(date, tags));
            }
        }
        self.doses(reading, &day, edits, fates);
        self.lines(reading, &day, edits, fates);
        self.day = day;
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
            let key = (fold(&dose.name), dose.dose.clone());
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
        let stood = || self.draft.day(reading.date)?.medication.as_ref();
        fates.push(grown(grows, || stood() == day.medication.as_ref()));
        if grows {
            edits.push(Edit::Medication(reading.date, Some(list)));
        }
    }

    /// Notes of several rows of a day stand below one another; one that stands there already is
    /// not put down again.
    fn lines(&self, reading: &Reading, day: &Day, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        if reading.lines.is_empty() {
            return;
        }
        let has = |note: &str, line: &str| format!("\n{note}\n").contains(&format!("\n{line}\n"));
        let mut note = day.note.clone().unwrap_or_default();
        let before = note.len();
        for line in &reading.lines {
            if has(&note, line) {
                continue;
            }
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(line);
        }
        let grows = note.len() > before;
        let in_journal = || {
            let stood = self
                .draft
                .day(reading.date)
                .and_then(|day| day.note.as_deref());
            stood.is_some_and(|note| reading.lines.iter().all(|line| has(note, line)))
        };
        fates.push(grown(grows, in_journal));
        if grows {
            edits.push(Edit::Note(reading.date, Some(note)));
        }
    }

    pub(super) fn whole_night(
        &mut self,
        reading: &Reading,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        if reading.night.is_empty() {
            return;
        }
        let stands = self.day.sleep.as_deref().cloned().unwrap_or_default();
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
}
