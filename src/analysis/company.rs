//! What comes with the sessions: another kind, on the days around most of them and on few others.
//!
//! A bath on every evening after a massage does in the diary what the massage does. Other treatments
//! are counted by `cautions`, whatever the ordinary days hold, as their days are never ordinary; here
//! are all other kinds. Linear in days and sessions.

use std::collections::BTreeMap;

use crate::model::name::fold;
use crate::model::session::Kind;

use super::diary::Diary;

/// Days before and after a session that are near it.
pub(super) const NEAR_DAYS: usize = 3;
/// Fewest sessions that another kind is beside before it is told.
const LEAST: usize = 3;

/// A kind that comes with most of the sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// The kind, as its first session writes it.
    pub kind: Kind,
    /// Usable events with one of its sessions within three days.
    pub sessions: usize,
}

impl Company {
    /// The kind beside most of `events` (days of the grid): at least half of them, and at least twice as
    /// often as beside ordinary days; the first by name of several.
    pub(super) fn of(diary: &Diary, events: &[usize], washout: usize) -> Option<Self> {
        let kinds = others(diary);
        if kinds.is_empty() {
            return None;
        }
        let is_masked = diary.masked(washout);
        let len = is_masked.len();
        let open = Upto::of(is_masked.iter().map(|masked| usize::from(!masked)));
        let mut on_day = vec![0; len];
        for day in events {
            on_day[*day] += 1;
        }
        let held = Upto::of(on_day.into_iter());
        let ordinary = open.within(0, len);
        let mut most: Option<Self> = None;
        for (kind, days) in kinds.into_values() {
            let (mut sessions, mut without) = (0, 0);
            for (from, to) in near(&days, len) {
                sessions += held.within(from, to);
                without += open.within(from, to);
            }
            let is_most = sessions >= LEAST && 2 * sessions >= events.len();
            // Shares of the events and of the ordinary days, compared without dividing.
            let is_rarer = 2 * without * events.len() <= sessions * ordinary;
            if is_most && is_rarer && most.as_ref().is_none_or(|most| most.sessions < sessions) {
                let kind = kind.clone();
                most = Some(Self { kind, sessions });
            }
        }
        most
    }
}

/// How many there are before each day of the grid.
struct Upto(Vec<usize>);

impl Upto {
    fn of(counts: impl Iterator<Item = usize>) -> Self {
        let sums = counts.scan(0, |sum, count| {
            *sum += count;
            Some(*sum)
        });
        Self([0].into_iter().chain(sums).collect())
    }

    /// How many there are on the days from `from` to before `to`.
    fn within(&self, from: usize, to: usize) -> usize {
        self.0[to] - self.0[from]
    }
}

/// The days of each kind that is neither studied nor a treatment, where it has enough of them.
fn others(diary: &Diary) -> BTreeMap<String, (&Kind, Vec<usize>)> {
    let mut kinds = BTreeMap::<String, (&Kind, Vec<usize>)>::new();
    for (day, kind) in &diary.others {
        let (_, days) = kinds
            .entry(fold(kind.as_str()))
            .or_insert((kind, Vec::new()));
        days.push(*day);
    }
    kinds.retain(|_, (_, days)| days.len() >= LEAST);
    kinds
}

/// The stretches of a grid of `len` within three days of one of `days`, each to before its second day.
fn near(days: &[usize], len: usize) -> Vec<(usize, usize)> {
    let mut days = days.to_vec();
    days.sort_unstable();
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for day in days {
        let (from, to) = (day.saturating_sub(NEAR_DAYS), len.min(day + NEAR_DAYS + 1));
        match stretches.last_mut() {
            Some((_, end)) if from <= *end => *end = to,
            _ => stretches.push((from.min(to), to)),
        }
    }
    stretches
}
