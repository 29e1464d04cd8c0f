//! Sessions, painkillers and nights of the period, counted.
//!
//! What was not noted is said to be not noted; a mean stands beside the days it rests on.

use std::collections::BTreeMap;

use chrono::{NaiveTime, Timelike as _};

use crate::analysis::descriptive::{mean, quantile};
use crate::lang::say;
use crate::model::day::Day;
use crate::model::medication::{Medication, doses};
use crate::model::scale::plain;
use crate::model::session::{Kind, Reason, Session};
use crate::model::sleep::Sleep;
use crate::report::document::{Block, Rank, Tone};
use crate::words::{Subject, Voice};

use super::source::{Source, list, sessions_in};

/// Names that are listed; the rest are counted.
const NAMED: usize = 4;
/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// The days of the period that hold anything.
fn days<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Day> {
    let days = source.journal.days().range(source.options.range());
    days.map(|(_, day)| day.as_ref())
}

fn part(title: String, text: String) -> Vec<Block> {
    vec![
        Block::Heading(Rank::Part, title),
        Block::Text(Tone::Plain, text),
    ]
}

/// "14 massages, 45 to 90 minutes (Ana 11, Marek 3): 10 in a flare, 4 routine."
pub(super) fn sessions(source: &Source<'_>) -> Vec<Block> {
    let all = sessions_in(source.journal, source.options);
    if all.is_empty() {
        return part(say::FactsSessions.text(), say::FactsNoSessions.text());
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
    part(say::FactsSessions.text(), lines.join(" "))
}

fn of_kind(kind: &Kind, sessions: &[&Session]) -> String {
    let mut told = Subject::kind(kind, Voice::Me).count(sessions.len());
    let minutes: Vec<u32> = sessions.iter().filter_map(|s| s.minutes).collect();
    if let (Some(low), Some(high)) = (minutes.iter().min(), minutes.iter().max()) {
        told = if low == high {
            let n = *low as usize;
            say::FactsMinutes { n, told: &told }.text()
        } else {
            say::FactsMinutesBetween {
                high: &high.to_string(),
                low: &low.to_string(),
                told: &told,
            }
            .text()
        };
    }
    let people = sessions.iter().filter_map(|s| s.with.as_deref());
    if let Some(names) = &tally(people.map(|name| (name.to_owned(), 1.0))) {
        told = say::FactsNames { names, told: &told }.text();
    }
    let of = |reason| sessions.iter().filter(|s| s.reason == Some(reason)).count();
    let (flare, routine) = (of(Reason::Flare), of(Reason::Routine));
    let reasons = [
        (flare > 0).then(|| say::FactsFlare { n: flare }.text()),
        (routine > 0).then(|| say::FactsRoutine { n: routine }.text()),
    ];
    let reasons: Vec<String> = reasons.into_iter().flatten().collect();
    if let Some(names) = &list(&reasons) {
        told = say::FactsReasons { names, told: &told }.text();
    }
    format!("{told}.")
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
    let names = named.into_iter().reduce(|names, name| {
        let (names, name) = (&names, &name);
        say::ListMore { name, names }.text()
    })?;
    Some(match others {
        0 => names,
        n => say::FactsOthers { n, names: &names }.text(),
    })
}

/// Doses a day, the days without any, and what was taken most.
pub(super) fn painkillers(source: &Source<'_>) -> Vec<Block> {
    let noted: Vec<&[Medication]> = days(source)
        .filter_map(|day| day.medication.as_deref())
        .collect();
    let counts: Vec<f64> = noted.iter().map(|list| doses(list)).collect();
    let title = say::FactsPainkillers.text();
    let Some(mean) = mean(&counts) else {
        return part(title, say::FactsNoPainkillers.text());
    };
    let taken = noted.iter().copied().flatten();
    let taken = tally(taken.map(|taken| (called(taken), taken.count)));
    let doses = say::FactsDoses {
        days: source.options.days() as usize,
        doses: &plain(mean),
        figure: &format!("{mean:.1}"),
        n: noted.len(),
        none: counts.iter().filter(|doses| **doses == 0.0).count(),
    };
    let names = taken.map(|names| say::FactsDosesOf { names: &names }.text());
    let lines: Vec<String> = std::iter::once(doses.text()).chain(names).collect();
    part(title, lines.join(" "))
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
        return part(say::FactsNights.text(), say::FactsNoNights.text());
    }
    let mut sentences = Vec::new();
    let mean_of = |values: Vec<f64>| mean(&values).map(|mean| (mean, values.len()));
    let asleep = nights.iter().filter_map(|night| night.hours_asleep());
    if let Some((hours, n)) = mean_of(asleep.collect()) {
        let slept = (hours * 60.0).round() as u32;
        sentences.push(say::FactsAsleep { n, slept }.text());
    }
    let shares = nights.iter().filter_map(|night| night.efficiency());
    if let Some((share, n)) = mean_of(shares.collect()) {
        let figure = &format!("{:.0}", 100.0 * share);
        sentences.push(say::FactsInBed { figure, n }.text());
    }
    // A night turns over at noon, a morning at six in the evening: where hardly anybody does either.
    let bed = usual(nights.iter().filter_map(|night| night.bed), DAY / 2);
    let up = usual(nights.iter().filter_map(|night| night.up), DAY * 3 / 4);
    let times = [
        bed.map(|at| say::FactsToBed { at }.text()),
        up.map(|at| say::FactsUp { at }.text()),
    ];
    let times: Vec<String> = times.into_iter().flatten().collect();
    if let Some(names) = &list(&times) {
        sentences.push(say::FactsUsually { names }.text());
    }
    part(say::FactsNights.text(), sentences.join(" "))
}

/// The median of times of day, on a clock that turns over at `turn` minutes.
fn usual(times: impl Iterator<Item = NaiveTime>, turn: u32) -> Option<NaiveTime> {
    let minutes =
        times.map(|time| f64::from((time.num_seconds_from_midnight() / 60 + DAY - turn) % DAY));
    let middle = quantile(&minutes.collect::<Vec<_>>(), 0.5)?;
    let minute = (middle.round() as u32 + turn) % DAY;
    NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)
}
