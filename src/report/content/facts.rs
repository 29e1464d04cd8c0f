//! Sessions, painkillers and nights of the period, counted.
//!
//! What was not noted is said to be not noted; a mean stands beside the days it rests on.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{NaiveTime, Timelike as _};

use crate::analysis::descriptive::{mean, quantile};
use crate::model::day::Day;
use crate::model::medication::{Medication, doses};
use crate::model::scale::plain;
use crate::model::session::{Kind, Reason, Session};
use crate::model::sleep::Sleep;
use crate::report::document::{Block, Rank, Tone};
use crate::words::count;
use crate::words::{Subject, Voice};

use super::source::{Source, count_days, list, sessions_in};

/// Names that are listed; the rest are counted.
const NAMED: usize = 4;
/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// The days of the period that hold anything.
fn days<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Day> {
    let days = source.journal.days().range(source.options.range());
    days.map(|(_, day)| day.as_ref())
}

fn part(title: &str, text: String) -> Vec<Block> {
    vec![
        Block::Heading(Rank::Part, title.into()),
        Block::Text(Tone::Plain, text),
    ]
}

/// "14 massages, 45 to 90 minutes (Ana 11, Marek 3): 10 in a flare, 4 routine."
pub(super) fn sessions(source: &Source<'_>) -> Vec<Block> {
    let all = sessions_in(source.journal, source.options);
    if all.is_empty() {
        return part("Sessions", "No sessions are noted in this period.".into());
    }
    let mut kinds: BTreeMap<&Kind, Vec<&Session>> = BTreeMap::new();
    for session in all {
        kinds.entry(&session.kind).or_default().push(session);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, sessions)| std::cmp::Reverse(sessions.len()));
    let lines: Vec<String> = kinds
        .iter()
        .map(|(kind, sessions)| of_kind(kind, sessions))
        .collect();
    part("Sessions", lines.join(" "))
}

fn of_kind(kind: &Kind, sessions: &[&Session]) -> String {
    let what = Subject::kind(kind, Voice::Me).count(sessions.len());
    let minutes: Vec<u32> = sessions.iter().filter_map(|s| s.minutes).collect();
    let minutes = match (minutes.iter().min(), minutes.iter().max()) {
        (Some(low), Some(high)) if low == high => format!(", {low} minutes"),
        (Some(low), Some(high)) => format!(", {low} to {high} minutes"),
        _ => String::new(),
    };
    let people = sessions.iter().filter_map(|s| s.with.as_deref());
    let people = tally(people.map(|name| (name.to_owned(), 1.0)));
    let people = people.map_or_else(String::new, |names| format!(" ({names})"));
    let of = |reason| sessions.iter().filter(|s| s.reason == Some(reason)).count();
    let reasons: Vec<String> = [(Reason::Flare, "in a flare"), (Reason::Routine, "routine")]
        .into_iter()
        .map(|(reason, word)| (of(reason), word))
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| format!("{n} {word}"))
        .collect();
    let reasons = list(&reasons).map_or_else(String::new, |text| format!(": {text}"));
    format!("{what}{minutes}{people}{reasons}.")
}

/// The commonest names with their counts: "Ana 11, Marek 3 and 2 others".
fn tally(names: impl Iterator<Item = (String, f64)>) -> Option<String> {
    let mut counts: BTreeMap<String, f64> = BTreeMap::new();
    for (name, n) in names {
        *counts.entry(name.trim().to_owned()).or_default() += n;
    }
    counts.remove("");
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let others = counts.len().saturating_sub(NAMED);
    let named = counts.iter().take(NAMED);
    let named: Vec<_> = named
        .map(|(name, n)| format!("{name} {}", plain(*n)))
        .collect();
    let others = match others {
        0 => String::new(),
        n => format!(" and {}", count(n, "other", "others")),
    };
    (!named.is_empty()).then(|| format!("{}{others}", named.join(", ")))
}

/// Doses a day, the days without any, and what was taken most.
pub(super) fn painkillers(source: &Source<'_>) -> Vec<Block> {
    let noted: Vec<&[Medication]> = days(source)
        .filter_map(|day| day.medication.as_deref())
        .collect();
    let counts: Vec<f64> = noted.iter().map(|list| doses(list)).collect();
    let Some(mean) = mean(&counts) else {
        return part("Painkillers", "Not noted in this period.".into());
    };
    let all = count_days(source.options.days());
    let taken = noted.iter().copied().flatten();
    let taken = tally(taken.map(|taken| (called(taken), taken.count)));
    let none = counts.iter().filter(|doses| **doses == 0.0).count();
    let dose = if plain(mean) == "1" { "dose" } else { "doses" };
    let n = noted.len();
    let mut text =
        format!("{mean:.1} {dose} a day, noted on {n} of {all}; none on {none} of them.");
    if let Some(names) = taken {
        // Writing to a `String` can't fail.
        let _ = write!(text, " Doses in all: {names}.");
    }
    part("Painkillers", text)
}

/// "ibuprofen 400 mg".
fn called(taken: &Medication) -> String {
    let dose = taken.dose.as_deref().map_or("", str::trim);
    format!("{} {dose}", taken.name.trim())
}

/// Hours, share of the time in bed, and the usual times.
pub(super) fn sleep(source: &Source<'_>) -> Vec<Block> {
    let nights: Vec<&Sleep> = days(source)
        .filter_map(|day| day.sleep.as_deref())
        .collect();
    if nights.is_empty() {
        return part("Nights", "Their times are not noted in this period.".into());
    }
    let mut sentences = Vec::new();
    let mean_of = |values: Vec<f64>| {
        let nights = count(values.len(), "night", "nights");
        mean(&values).map(|mean| (mean, nights))
    };
    let asleep = nights.iter().filter_map(|night| night.hours_asleep());
    if let Some((hours, nights)) = mean_of(asleep.collect()) {
        let minutes = (hours * 60.0).round() as i64;
        let (hours, minutes) = (minutes / 60, minutes % 60);
        sentences.push(format!("{hours} h {minutes:02} asleep ({nights})."));
    }
    let shares = nights.iter().filter_map(|night| night.efficiency());
    if let Some((share, nights)) = mean_of(shares.collect()) {
        let share = 100.0 * share;
        sentences.push(format!("{share:.0} % of the time in bed ({nights})."));
    }
    // A night turns over at noon, a morning at six in the evening: where hardly anybody does either.
    let bed = usual(nights.iter().filter_map(|night| night.bed), DAY / 2);
    let up = usual(nights.iter().filter_map(|night| night.up), DAY * 3 / 4);
    let times = [
        bed.map(|at| format!("to bed at {at}")),
        up.map(|at| format!("up at {at}")),
    ];
    let times: Vec<String> = times.into_iter().flatten().collect();
    if let Some(times) = list(&times) {
        sentences.push(format!("Usually {times}."));
    }
    part("Nights", sentences.join(" "))
}

/// The median of times of day, on a clock that turns over at `turn` minutes.
fn usual(times: impl Iterator<Item = NaiveTime>, turn: u32) -> Option<String> {
    let minutes =
        times.map(|time| f64::from((time.num_seconds_from_midnight() / 60 + DAY - turn) % DAY));
    let middle = quantile(&minutes.collect::<Vec<_>>(), 0.5)?;
    let minute = (middle.round() as u32 + turn) % DAY;
    Some(format!("{:02}:{:02}", minute / 60, minute % 60))
}
