//! What a forecast can't see, as far as the diary shows it: more painkillers after sessions than on
//! other days, sessions booked as pain jumps, other treatments beside them.
//!
//! Each of these can look like an effect of the session, or hide one (the worlds of `docs/method.md`).
//! They change no figure; they stand beside the answer. Invariant: a day of which nothing is noted is
//! no day without painkillers.

use crate::model::journal::Journal;
use crate::model::metric::Metric;

use super::company::{Company, NEAR_DAYS};
use super::descriptive::{mean, variance};
use super::diary::{Diary, Event};
use super::series::Series;

/// Days from the session on whose painkillers are compared: the day itself and the three after it.
const DOSE_DAYS: usize = 4;
/// Fewest events, and fewest ordinary days, with painkillers noted (or noted as none).
const LEAST_NOTED: usize = 3;
/// One-sided t of the excess from which it is told: 5 % at many events.
const TELL_T: f64 = 1.645;
/// An excess below this many doses a day is not told, however regular it is.
const TELL_DOSES: f64 = 0.1;

/// What stands beside an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cautions {
    /// Whether the forecast knows no slow change, as too few ordinary days are scored since the first
    /// event: a slow recovery would then look just like a session that helps.
    pub drift_unknown: bool,
    /// Painkillers on the days of sessions and after them, against ordinary days; `None` where too
    /// few days are noted.
    pub doses: Option<Doses>,
    /// Whether painkillers are noted only where some were taken, so that the days without a note can't be
    /// told from days without any, and nothing can be compared.
    pub doses_only_taken: bool,
    /// Whether the sessions' own days were worse than forecast: they are booked as pain jumps, where
    /// a forecast knows least, and a benefit can hide.
    pub booked_as_it_jumps: bool,
    /// Usable events with another massage, chiropractor, physiotherapy or acupuncture session within
    /// three days.
    pub other_treatments: usize,
    /// Another kind that comes with at least half of the events, and with few ordinary days.
    pub company: Option<Company>,
}

/// Painkiller doses a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doses {
    /// Mean over the events of the mean of days 0 to 3.
    pub after: f64,
    /// Mean of the ordinary days.
    pub ordinary: f64,
    /// Whether the excess is more than the events' spread explains.
    pub is_more: bool,
}

/// A diary as the answer has read it.
pub(super) struct Shown<'a> {
    /// The days and events.
    pub diary: &'a Diary,
    /// Which events count.
    pub usable: &'a [bool],
    /// Days after a session that are not ordinary.
    pub washout: usize,
    /// Whether the day-0 rule has switched.
    pub booked_as_it_jumps: bool,
    /// Whether the forecast was learnt without a slow change.
    pub drift_unknown: bool,
}

impl Shown<'_> {
    fn events(&self) -> impl Iterator<Item = &Event> {
        let events = self.diary.events.iter().zip(self.usable);
        events.filter_map(|(event, usable)| usable.then_some(event))
    }
}

impl Cautions {
    /// What the diary shows beside an answer for `metric`.
    pub(super) fn of(journal: &Journal, metric: &Metric, shown: &Shown<'_>) -> Self {
        let near = |event: &&Event| {
            let days = event.day.saturating_sub(NEAR_DAYS)..=event.day + NEAR_DAYS;
            let mut others = shown.diary.other_treatments();
            others.any(|day| days.contains(&day))
        };
        let events: Vec<usize> = shown.events().map(|event| event.day).collect();
        // Of painkillers themselves the answer says it already.
        let doses = DoseDays::of(journal, shown.diary).filter(|_| !metric.counts_doses());
        let only_taken = doses
            .as_ref()
            .is_some_and(|days| days.only_taken(shown.diary));
        Self {
            doses: doses
                .filter(|_| !only_taken)
                .and_then(|days| Doses::of(&days, shown)),
            doses_only_taken: only_taken,
            drift_unknown: shown.drift_unknown,
            booked_as_it_jumps: shown.booked_as_it_jumps,
            other_treatments: shown.events().filter(near).count(),
            company: Company::of(shown.diary, &events, shown.washout),
        }
    }
}

/// The doses of each day of the grid and of the last event's days after it, where they are noted.
struct DoseDays(Vec<Option<f64>>);

impl DoseDays {
    fn of(journal: &Journal, diary: &Diary) -> Option<Self> {
        let mut metrics = journal.metrics().iter();
        let metric = metrics.find(|metric| metric.counts_doses())?;
        // The days after the last score belong to the last event as well.
        let last = diary.series.date(diary.series.len() + DOSE_DAYS)?;
        Some(Self(
            Series::of(journal, metric, diary.series.first..=last).values,
        ))
    }

    /// Whether none is noted as "none", though on many scored days nothing is noted.
    fn only_taken(&self, diary: &Diary) -> bool {
        let noted = self.0.iter().flatten().count();
        let taken = self.0.iter().flatten().all(|doses| *doses > 0.0);
        taken && noted >= LEAST_NOTED && noted * 10 < diary.scored() * 9
    }
}

impl Doses {
    fn of(doses: &DoseDays, shown: &Shown<'_>) -> Option<Self> {
        let diary = shown.diary;
        let noted = |day: usize| *doses.0.get(day)?;
        let is_masked = diary.masked(shown.washout);
        let open = (0..is_masked.len()).filter(|day| !is_masked[*day]);
        let ordinary: Vec<f64> = open.filter_map(noted).collect();
        let after = shown.events().filter_map(|event| {
            let days = event.day..event.day + DOSE_DAYS;
            mean(&days.filter_map(noted).collect::<Vec<_>>())
        });
        let after: Vec<f64> = after.collect();
        if after.len() < LEAST_NOTED || ordinary.len() < LEAST_NOTED {
            return None;
        }
        let (high, low) = (mean(&after)?, mean(&ordinary)?);
        let se = (variance(&after)? / after.len() as f64
            + variance(&ordinary)? / ordinary.len() as f64)
            .sqrt();
        Some(Self {
            after: high,
            ordinary: low,
            is_more: high - low >= TELL_DOSES && high - low > TELL_T * se,
        })
    }
}
