//! What a row says of a day as a whole: its medicines, regions and note, and its night.

use std::collections::HashMap;

use chrono::NaiveTime;

use super::lists::Added;
use super::{Fate, Listed, Planner, Target, refusal, standing};
use crate::exchange::outcome::Refusal;
use crate::exchange::phrase::{self, unescape};
use crate::exchange::reading::Reading;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::extra::Extra;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::sleep::{NightField, Sleep};
use crate::model::time::clock;

fn has(night: &Sleep, field: NightField) -> bool {
    !field.is_same(night, &Sleep::default())
}

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
fn fate(Added { grows, in_journal }: Added) -> Fate {
    if grows {
        Fate::Written
    } else {
        standing(in_journal)
    }
}

impl Planner<'_> {
    /// Leaves of a row what has a fate that is meant. Its fates stand in the order in which a row is laid over the journal: metrics,
    /// scores, details, night, lists, sessions.
    pub(super) fn keep(reading: &mut Reading, fates: &[Fate], is_meant: fn(Fate) -> bool) {
        let mut fates = fates.iter().copied();
        let mut is_new = || fates.next().is_some_and(is_meant);
        reading.metrics.retain(|_| is_new());
        reading.scores.retain(|_| is_new());
        reading.medication = reading.medication.take().filter(|_| is_new());
        reading.areas = reading.areas.take().filter(|_| is_new());
        reading.note = reading.note.take().filter(|_| is_new());
        for field in NightField::ALL {
            if has(&reading.night, *field) && !is_new() {
                field.copy(&Sleep::default(), &mut reading.night);
            }
        }
        if !reading.tags.is_empty() && !is_new() {
            reading.tags = List::new();
        }
        reading.lines.retain(|_| is_new());
        reading.regions.retain(|_| is_new());
        reading.no_region = reading.no_region && is_new();
        reading.took_none = reading.took_none && is_new();
        reading.doses.retain(|_| is_new());
        reading.visits.retain(|_| is_new());
        reading.sessions.retain(|_| is_new());
    }

    /// Adds to the day's lists what its rows have for them, in the order of the day: many files begin with the latest.
    pub(super) fn fill_lists<'r>(&mut self, rows: impl Iterator<Item = &'r mut Listed>) {
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(reading, _)| (reading.time.is_none(), reading.time));
        for (reading, fates) in &mut rows {
            if !reading.tags.is_empty() {
                let added = self.lists.tags(&mut self.day, &reading.tags, reading.each);
                fates.push(fate(added));
            }
        }
        self.lines(&mut rows);
        self.regions(&mut rows);
        self.doses(&mut rows);
    }

    /// Puts the notes of the rows below the day's. One that the day has in another form is in its way.
    fn lines(&mut self, rows: &mut [&mut Listed]) {
        let given: Vec<String> = rows.iter().flat_map(|row| row.0.lines.clone()).collect();
        let changed = self
            .lists
            .changed(&self.day, given.iter().map(String::as_str));
        let note = self.day.note.clone().unwrap_or_default();
        let stands: Vec<&str> = note.split('\n').collect();
        let mut judged: HashMap<&str, Fate> = HashMap::new();
        let mut taken = Vec::new();
        for form in changed {
            let mut all = rows.iter();
            let Some((row, _)) = all.find(|(row, _)| row.lines.iter().any(|l| l == form.given))
            else {
                continue;
            };
            let said = [stands[form.lines.clone()].join("\n"), form.given.to_owned()];
            let fate = self.conflict((row.row, row.date), &Target::Detail("note"), said, false);
            judged.insert(form.given, fate);
            if fate == Fate::Written {
                taken.push(form);
            }
        }
        self.lists.put_forms(&mut self.day, taken);
        for (reading, fates) in rows.iter_mut() {
            for line in &reading.lines {
                fates.push(match judged.get(line.as_str()) {
                    Some(judged) => *judged,
                    None => fate(self.lists.line(&mut self.day, line)),
                });
            }
        }
    }

    pub(super) fn medication(
        &mut self,
        reading: &Reading,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        let Some(list) = &reading.medication else {
            return;
        };
        let stands = self.day.medication.clone();
        let list = &known(list, stands.as_ref());
        let place = Target::Detail("medication");
        let both = (stands.as_ref(), list);
        let fate = self.fate(reading, place, both, |list| {
            unescape(&phrase::medicines(list))
        });
        fates.push(fate);
        if fate == Fate::Written {
            edits.push(Edit::Medication(reading.date, Some(list.clone())));
        }
    }

    pub(super) fn areas(
        &mut self,
        reading: &Reading,
        edits: &mut Vec<Edit>,
        fates: &mut Vec<Fate>,
    ) {
        let Some(areas) = &reading.areas else { return };
        let (place, stands) = (Target::Detail("areas"), self.day.areas.clone());
        let both = (stands.as_ref(), areas);
        let fate = self.fate(reading, place, both, phrase::regions_told);
        fates.push(fate);
        if fate == Fate::Written {
            edits.push(Edit::Areas(reading.date, Some(areas.clone())));
        }
    }

    pub(super) fn note(&mut self, reading: &Reading, edits: &mut Vec<Edit>, fates: &mut Vec<Fate>) {
        let Some(note) = &reading.note else { return };
        let (place, stands) = (Target::Detail("note"), self.day.note.clone());
        let fate = self.fate(reading, place, (stands.as_ref(), note), Clone::clone);
        fates.push(fate);
        if fate == Fate::Written {
            edits.push(Edit::Note(reading.date, Some(note.clone())));
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

    /// Whether the row would write this field of its night.
    fn writes(&self, reading: &Reading, given: &Sleep, field: NightField) -> bool {
        let name = field.name();
        let mut stands = self.day.sleep.iter();
        let is_first = || self.filled.get(&Target::Detail(name)).is_none();
        has(given, field)
            && (!stands.any(|stands| has(stands, field))
                || is_first() && self.replace.at(reading.row, name))
    }

    /// The night as the row would make it.
    fn night_with(&self, reading: &Reading, given: &Sleep) -> Sleep {
        let mut night = self.day.sleep.as_deref().cloned().unwrap_or_default();
        for &field in NightField::ALL {
            if self.writes(reading, given, field) {
                field.copy(given, &mut night);
            }
        }
        night
    }

    /// Refuses of a row's night what no night can have: minutes awake beyond its length, or a time without which the
    /// others follow one another. Where more than one could be wrong nobody can know which: all of them.
    pub(super) fn sound_night(&self, reading: &mut Reading, refusals: &mut Vec<Refusal>) {
        let nothing = Sleep::default();
        while !reading.night.is_empty()
            && let Err(error) = self.night_with(reading, &reading.night).check()
        {
            let written = NightField::ALL.iter().copied();
            let written = written.filter(|field| self.writes(reading, &reading.night, *field));
            let written: Vec<NightField> = written.collect();
            if written.is_empty() {
                return;
            }
            let mends = |field: &NightField| {
                let mut given = reading.night.clone();
                field.copy(&nothing, &mut given);
                self.night_with(reading, &given).check().is_ok()
            };
            let minutes = NightField::MinutesAwake;
            let is_too_long = matches!(error, EditError::AwakeTooLong { .. });
            let minutes = (is_too_long && written.contains(&minutes)).then_some(minutes);
            let mut wrong: Vec<_> = match minutes {
                Some(minutes) => vec![minutes],
                None => written.iter().copied().filter(mends).collect(),
            };
            if wrong.is_empty() {
                wrong = written;
            }
            for field in wrong {
                refusals.push(refusal(reading, &(self.called)(field.name()), &error));
                field.copy(&nothing, &mut reading.night);
            }
        }
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
        let slept = &mut night.minutes_asleep;
        fates.extend(self.fill(
            reading,
            "minutes_asleep",
            slept,
            (given.minutes_asleep, u32::to_string),
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
        let fate = self.fate(reading, place, (stands.as_ref(), &given), show);
        if fate == Fate::Written {
            *stands = Some(given);
        }
        Some(fate)
    }
}
