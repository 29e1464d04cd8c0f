//! Whether a next day stays in the run of scores that was said: made-up diaries without a session, each
//! of the last 60 days forecast from the days before it alone.
//!
//! Pain has SD 1.6, 75 % of its variance lasting, and is told in whole numbers from 0 to 10; 10 % of the
//! days are missing unless the world says otherwise. Invariant: the same seed gives the same figures.

use unkink::analysis::random::Random;
use unkink::analysis::tomorrow::{Record, ahead, outlook};
use unkink::model::metric::MetricId;

use super::cell::{Figure, many};
use super::world::{Diary, date};

const SD: f64 = 1.6;
const LASTING: f64 = 0.866_025_403_784_438_6;
const PASSING: f64 = 0.5;
/// Days of a diary.
const DAYS: usize = 240;
/// Evenings on which days further ahead are asked for, one in eight.
const WEEKS: usize = 10;

/// What pain does from day to day.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// What it is called in the table.
    pub name: &'static str,
    /// Share of a day's level that is there on the next.
    pub phi: f64,
    /// The usual level on a day.
    pub level: fn(usize) -> f64,
    /// Share of days that are missing, of a bad and of a good one.
    pub missing: (f64, f64),
    /// Whether now and then it rises by three points for three to seven days.
    pub flares: bool,
    /// Whether what comes by chance has the heavy tails of Student's t with 3 degrees of freedom.
    pub tails: bool,
}

/// The rows of the table.
pub const COURSES: [Course; 7] = [
    Course {
        name: "φ .8",
        phi: 0.8,
        level: |_| 5.0,
        missing: (0.1, 0.1),
        flares: false,
        tails: false,
    },
    Course {
        name: "φ .95",
        phi: 0.95,
        level: |_| 5.0,
        missing: (0.1, 0.1),
        flares: false,
        tails: false,
    },
    Course {
        name: "abrupt flares",
        phi: 0.8,
        level: |_| 4.0,
        missing: (0.1, 0.1),
        flares: true,
        tails: false,
    },
    Course {
        name: "floor, mean 1.5",
        phi: 0.8,
        level: |_| 1.5,
        missing: (0.1, 0.1),
        flares: false,
        tails: false,
    },
    Course {
        name: "half missing, good days skipped",
        phi: 0.8,
        level: |_| 5.0,
        missing: (0.3, 0.7),
        flares: false,
        tails: false,
    },
    Course {
        name: "season ± 1.5",
        phi: 0.8,
        level: |day| 5.0 + 1.5 * (day as f64 / 58.0).sin(),
        missing: (0.1, 0.1),
        flares: false,
        tails: false,
    },
    Course {
        name: "heavy tails",
        phi: 0.8,
        level: |_| 5.0,
        missing: (0.1, 0.1),
        flares: false,
        tails: true,
    },
];

impl Course {
    /// Share of next days that stayed in their run, of so many diaries; in parallel.
    pub fn coverage(&self, diaries: u64, seed: u64) -> Figure {
        let all = many(diaries, seed, |seed| self.record(seed));
        let all: Vec<Record> = all.into_iter().flatten().collect();
        let sum = |of: fn(&Record) -> usize| all.iter().map(of).sum();
        Figure::share(sum(|record| record.inside), sum(|record| record.said))
    }

    /// Share of days so many days ahead that stayed in the run that was said on the evenings of the last weeks.
    pub fn coverage_ahead(&self, days: usize, diaries: u64, seed: u64) -> Figure {
        let told = many(diaries, seed, |seed| self.told_ahead(days, seed));
        let told: Vec<bool> = told.into_iter().flatten().collect();
        Figure::share(told.iter().filter(|inside| **inside).count(), told.len())
    }

    /// Whether the day so many days after each evening of the last weeks stayed in its run.
    fn told_ahead(&self, days: usize, seed: u64) -> Vec<bool> {
        let scores = self.scores(&mut Random::new(seed));
        let told = |evening: usize| {
            let score = (*scores.get(evening + days)?)?;
            let diary = Diary {
                scores: scores[..=evening].to_vec(),
                sessions: Vec::new(),
                others: Vec::new(),
            };
            let last = diary.scores.iter().rposition(Option::is_some)?;
            let journal = diary.journal();
            let pain = journal.metrics().get(&MetricId::PAIN)?;
            let said = ahead(&journal, pain, date(last));
            let range = said.days.get(evening + days - last - 1)?.range?;
            Some((range.low..=range.high).contains(&score))
        };
        let evenings = (DAYS - 8 * WEEKS..DAYS).step_by(8);
        evenings.filter_map(told).collect()
    }

    fn record(&self, seed: u64) -> Option<Record> {
        let scores = self.scores(&mut Random::new(seed));
        let last = scores.iter().rposition(Option::is_some)?;
        let diary = Diary {
            scores,
            sessions: Vec::new(),
            others: Vec::new(),
        };
        let journal = diary.journal();
        let pain = journal.metrics().get(&MetricId::PAIN)?;
        outlook(&journal, pain, date(last)).record
    }

    fn scores(&self, random: &mut Random) -> Vec<Option<f64>> {
        let mut state = SD * LASTING * random.normal();
        let chance = |random: &mut Random| {
            let normal = random.normal();
            if !self.tails {
                return normal;
            }
            let squares: f64 = (0..3).map(|_| random.normal().powi(2)).sum();
            // Student's t with 3 degrees of freedom has the variance 3.
            normal / squares.sqrt()
        };
        let spread = SD * LASTING * (1.0 - self.phi * self.phi).sqrt();
        let mut left = 0;
        let day = |day| {
            state = self.phi * state + spread * chance(random);
            if self.flares && left == 0 && random.unit() < 0.04 {
                left = 3 + random.below(5);
            }
            let flare = if left > 0 { 3.0 } else { 0.0 };
            left = left.saturating_sub(1);
            let level = (self.level)(day);
            let felt = level + state + flare + SD * PASSING * chance(random);
            let (bad, good) = self.missing;
            let missing = if felt > level { bad } else { good };
            (random.unit() >= missing).then(|| felt.round().clamp(0.0, 10.0))
        };
        (0..DAYS).map(day).collect()
    }
}
