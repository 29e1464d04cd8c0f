//! A row as it would be stored, and the number that is made of a name.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use crate::exchange::fnv::Fnv;
use crate::exchange::phrase::{self, unescape};
use crate::exchange::reading::{Reading, Slot};
use crate::exchange::sessions;
use crate::model::area::Areas;
use crate::model::count::count;
use crate::model::metric::Metric;
use crate::model::name::fold;
use crate::model::scale::plain;
use crate::model::time::clock;

/// Letters of a note that are told.
const LETTERS: usize = 500;

fn counted(minutes: u32) -> String {
    count(minutes as usize, "minute", "minutes")
}

/// A row as it would be stored.
pub(super) fn words(reading: &Reading) -> String {
    let scores = reading.scores.iter();
    let said =
        |(_, metric, value): &(_, Arc<Metric>, f64)| format!("{} {}", metric.name, plain(*value));
    let mut parts: Vec<String> = scores.map(said).collect();
    // The scores of a row are of one check-in: its time is said once.
    let time = match reading.scores.first() {
        Some((Slot::Exact(Some(time)), ..)) => format!(", {}", clock(*time)),
        _ => String::new(),
    };
    let night = &reading.night;
    parts.extend(night.times());
    parts.extend(
        night
            .minutes_awake
            .map(|minutes| format!("{} awake", counted(minutes))),
    );
    let slept = night.minutes_asleep;
    parts.extend(slept.map(|minutes| format!("{} asleep", counted(minutes))));
    let visits = reading.visits.iter().chain(&reading.sessions);
    parts.extend(visits.map(|visit| {
        let planned = if visit.planned { ", planned" } else { "" };
        unescape(&sessions::brief(std::slice::from_ref(visit))) + planned
    }));
    parts.extend(reading.areas.iter().map(phrase::regions_told));
    let regions: Areas = reading.regions.iter().cloned().collect();
    let is_told = !regions.is_empty() || reading.no_region;
    parts.extend(is_told.then(|| phrase::regions_told(&regions)));
    let medicines = reading.medication.iter().flatten().chain(&reading.doses);
    parts.extend(medicines.map(|m| unescape(&phrase::medicines(std::slice::from_ref(m)))));
    let none = reading.took_none && reading.doses.is_empty();
    parts.extend(none.then(|| "no painkillers".to_owned()));
    let mut told = HashSet::new();
    let tags = reading.tags.iter();
    let tags = tags.filter(|tag| told.insert(fold(tag)));
    parts.extend(tags.map(|tag| format!("#{tag}")));
    let of_visits = reading
        .visits
        .iter()
        .filter_map(|visit| visit.note.as_ref());
    let notes = reading.note.iter().chain(&reading.lines).chain(of_visits);
    parts.extend(notes.map(|note| format!("\u{201c}{}\u{201d}", shortened(note))));
    if parts.is_empty() {
        // A score that is new and not yet in any day.
        parts.extend(reading.metrics.iter().map(|metric| metric.name.clone()));
    }
    let date = reading.date.format("%-d %b %Y");
    format!("{date}{time}: {}", parts.join("; "))
}

/// The beginning of a note that goes on for pages: a preview is no place to read it.
fn shortened(note: &str) -> Cow<'_, str> {
    match note.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}\u{2026}", &note[..end]).into(),
        None => note.into(),
    }
}

/// A hash of a text, of which an id keeps 80 bits.
pub(super) fn fnv(text: &str, again: u32) -> u128 {
    let mut hash = Fnv::default();
    hash.put(text.as_bytes());
    // One byte where it fits, as ids have always been made.
    match u8::try_from(again) {
        Ok(again) => hash.put(&[again]),
        Err(_) => hash.put(&again.to_le_bytes()),
    }
    hash.get()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::FIRST_DATE;

    #[test]
    fn the_time_of_a_check_in_is_said_once() {
        let mut reading = Reading::new(2, FIRST_DATE);
        let metrics = crate::model::metric::Metrics::default();
        let time = chrono::NaiveTime::from_hms_opt(20, 9, 0);
        for metric in metrics.iter().take(2) {
            let score = (Slot::Exact(time), Arc::new(metric.clone()), 4.0);
            reading.scores.push(score);
        }
        assert_eq!(
            words(&reading),
            "1 Jan 1900, 20:09: Back pain 4; Stiffness 4"
        );
    }

    #[test]
    fn a_tag_in_two_spellings_is_told_once() {
        let mut reading = Reading::new(2, FIRST_DATE);
        reading.tags = ["Joga", "joga ", "walk"].map(str::to_owned).into();
        assert_eq!(words(&reading), "1 Jan 1900: #Joga; #walk");
    }

    #[test]
    fn of_a_note_of_pages_the_beginning_is_told() {
        let mut reading = Reading::new(2, FIRST_DATE);
        reading.lines = vec!["\u{e9}".repeat(LETTERS), "\u{e9}".repeat(100_000)];
        let told = words(&reading);
        assert_eq!(told.matches('\u{2026}').count(), 1);
        assert_eq!(told.matches('\u{e9}').count(), 2 * LETTERS);
    }
}
