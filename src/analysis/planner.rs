//! What an experiment could show, from how the diary's own days go up and down.
//!
//! The spread of a block's difference is that of placebo blocks: the gap of each day away from
//! sessions less that of the day a week later. The chance of finding an effect is read from a table of
//! 2,000 normal draws a cell with the exact test. Invariant: every chance lies between 0 and 1.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::session::Kind;
use crate::model::trial::BLOCKS;

use super::descriptive::sd;
use super::question::{OUTCOME_DAYS, Question};
use super::series::scored_days;
use super::trial::gaps_of;
use super::verdict::LEAST_SCORED;

/// Days before the last score that are learnt from.
const LEARNT_DAYS: u64 = 365;
/// The first week only starts the forecasts.
const FIRST_DAY: usize = 7;
/// Days before and after a session that are no placebo slots.
const NEAR: (i64, i64) = (3, 7);
/// Blocks for 80 %: `7.85·(SD/Δ)² + 2`.
const EIGHTY: f64 = 7.85;
/// Blocks that are offered where the diary does not say how many.
const USUAL: u32 = 10;
/// Larger differences, as multiples of the one worth finding.
const LARGER: [f64; 5] = [1.5, 2.0, 2.5, 3.0, 4.0];
/// Differences nearer than this are the same.
const SAME: f64 = 1e-9;
/// Effects of the table's columns, in SDs of a block's difference.
const EFFECTS: [f64; 8] = [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0];
/// Blocks, and the chance at each effect.
const CHANCES: [(f64, [f64; 8]); 7] = [
    (
        6.0,
        [0.05, 0.0515, 0.115, 0.211, 0.3695, 0.5165, 0.642, 0.862],
    ),
    (
        8.0,
        [0.05, 0.0975, 0.2185, 0.4165, 0.6505, 0.844, 0.934, 0.9975],
    ),
    (
        10.0,
        [0.05, 0.106, 0.285, 0.5665, 0.793, 0.9395, 0.9845, 0.9995],
    ),
    (
        12.0,
        [0.05, 0.1285, 0.3445, 0.666, 0.884, 0.974, 0.9985, 1.0],
    ),
    (16.0, [0.05, 0.1425, 0.462, 0.805, 0.9575, 0.996, 1.0, 1.0]),
    (20.0, [0.05, 0.1885, 0.5635, 0.899, 0.991, 0.9995, 1.0, 1.0]),
    (24.0, [0.05, 0.219, 0.658, 0.9425, 0.996, 1.0, 1.0, 1.0]),
];

/// How the differences of blocks without a session spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placebo {
    /// Standard deviation of their differences, in points.
    pub sd: f64,
    /// Blocks that it was learnt from.
    pub blocks: usize,
}

/// Why the spread of placebo blocks is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Fewer than 30 scored days in the year up to the last score.
    Scores,
    /// All scores are equal.
    Change,
    /// Fewer than two such blocks that differ.
    Pairs,
}

/// The spread of placebo blocks of `metric` in the year up to the last score, or why it is not known.
pub fn placebo(journal: &Journal, metric: &Metric, kind: &Kind) -> Result<Placebo, Lack> {
    let (scored, range) = year(journal, metric).ok_or(Lack::Scores)?;
    let mut values = scored
        .iter()
        .filter_map(|date| journal.value(*date, metric));
    let first = values.next();
    if values.all(|value| Some(value) == first) {
        return Err(Lack::Change);
    }
    let sessions = journal.sessions().iter();
    let studied = sessions.filter(|s| s.kind == *kind || s.kind.is_treatment());
    let sessions: Vec<NaiveDate> = studied.map(|s| s.date).collect();
    spread(journal, metric, &range, &sessions).ok_or(Lack::Pairs)
}

/// The scored days of the year up to the last score, and their range; `None` where they are too few.
fn year(journal: &Journal, metric: &Metric) -> Option<(Vec<NaiveDate>, RangeInclusive<NaiveDate>)> {
    let last = scored_days(journal, metric).next_back()?;
    let from = last.checked_sub_days(Days::new(LEARNT_DAYS))?;
    let question = Question {
        from: Some(from),
        to: Some(last),
        ..Question::default()
    };
    let range = question.range(journal, metric)?;
    let scored = scored_days(journal, metric).filter(|date| range.contains(date));
    let scored: Vec<NaiveDate> = scored.collect();
    let first = *scored.first()?;
    (scored.len() >= LEAST_SCORED).then_some((scored, first..=last))
}

/// The spread of the placebo blocks on the days of `range`, the first and last of which are scored.
fn spread(
    journal: &Journal,
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    sessions: &[NaiveDate],
) -> Option<Placebo> {
    let days: Vec<NaiveDate> = range
        .start()
        .iter_days()
        .take_while(|day| day <= range.end())
        .collect();
    let gaps = gaps_of(journal, metric, days.clone(), range)?;
    let is_near = |day: NaiveDate| {
        let after = |session: &NaiveDate| (day - *session).num_days();
        sessions
            .iter()
            .any(|session| (-NEAR.0..=NEAR.1).contains(&after(session)))
    };
    // A slot counts once its days of outcome are past.
    let past = days.len().saturating_sub(OUTCOME_DAYS);
    let gap = |at: usize| {
        let away = days[..past].get(at).is_some_and(|day| !is_near(*day));
        gaps.get(at).copied().flatten().filter(|_| away)
    };
    let pairs = (FIRST_DAY..days.len()).filter_map(|at| Some(gap(at)? - gap(at + 7)?));
    let differences: Vec<f64> = pairs.collect();
    Some(Placebo {
        sd: sd(&differences).filter(|sd| *sd > 0.0)?,
        blocks: differences.len(),
    })
}

/// What an experiment on a score could show, from the diary's own days.
#[derive(Clone, Debug, PartialEq)]
pub struct Planner {
    /// Scored days in the whole diary.
    pub scored: usize,
    /// How blocks without a session spread, or why that is not known.
    pub placebo: Result<Placebo, Lack>,
    /// The smallest difference worth finding, in points.
    pub notice: f64,
    /// The largest difference that the scale has room for.
    pub most: f64,
    /// Blocks that would find it in 80 of 100 tries; there may be more than a year has.
    pub needed: Option<usize>,
    /// Where a year could not: the smallest larger difference that it could find, with its blocks.
    pub larger: Option<(f64, usize)>,
    /// The blocks that are offered.
    pub blocks: u32,
}

impl Planner {
    /// What an experiment of `kind` on `metric` could show.
    pub fn of(journal: &Journal, metric: &Metric, kind: &Kind) -> Self {
        let placebo = placebo(journal, metric, kind);
        let notice = metric.notice.abs();
        let most = *BLOCKS.end() as usize;
        let blocks = |points: f64| blocks_for(placebo.ok()?.sd, points);
        let needed = blocks(notice);
        let span = metric.scale.max - metric.scale.min;
        let larger = needed.filter(|needed| *needed > most).and_then(|_| {
            let larger = LARGER.iter().map(|times| times * notice);
            let mut larger = larger.filter(|points| *points <= span + SAME);
            larger.find_map(|points| Some((points, blocks(points).filter(|n| *n <= most)?)))
        });
        let offered = needed
            .filter(|needed| *needed <= most)
            .and_then(|needed| u32::try_from(needed).ok());
        Self {
            scored: scored_days(journal, metric).count(),
            placebo,
            notice,
            most: span,
            needed,
            larger,
            blocks: offered.map_or(USUAL, |blocks| blocks.max(*BLOCKS.start())),
        }
    }

    /// The chance that `blocks` blocks find a mean difference of `points`; `None` where too little is known,
    /// and of one larger than the whole scale.
    pub fn chance(&self, blocks: u32, points: f64) -> Option<f64> {
        (points <= self.most + SAME).then_some(())?;
        Some(chance(blocks as usize, self.placebo.ok()?.sd, points))
    }
}

/// Blocks that see a mean difference of `points` in 80 of 100 tries.
pub fn blocks_for(sd: f64, points: f64) -> Option<usize> {
    let blocks = (EIGHTY * (sd / points).powi(2) + 2.0).ceil();
    (blocks.is_finite() && blocks < f64::from(u32::MAX)).then_some(blocks as usize)
}

/// The chance that `blocks` blocks see a mean difference of `points`.
pub fn chance(blocks: usize, sd: f64, points: f64) -> f64 {
    let effect = (points / sd).abs().clamp(0.0, EFFECTS[EFFECTS.len() - 1]);
    let n = (blocks as f64).clamp(CHANCES[0].0, CHANCES[CHANCES.len() - 1].0);
    let row = |row: &[f64; 8]| between(&EFFECTS, row, effect);
    let counts = CHANCES.map(|(n, _)| n);
    let chances = CHANCES.map(|(_, chances)| row(&chances));
    between(&counts, &chances, n)
}

/// The value at `at` between the points that enclose it.
fn between(x: &[f64], y: &[f64], at: f64) -> f64 {
    let right = x.partition_point(|x| *x < at).clamp(1, x.len() - 1);
    let share = (at - x[right - 1]) / (x[right] - x[right - 1]);
    y[right - 1] + share * (y[right] - y[right - 1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;
    use crate::analysis::trial::tests::{day, journal};
    use crate::model::metric::MetricId;

    fn experiments() -> serde_json::Value {
        serde_json::from_str(include_str!("../../tests/fixtures/experiment.json")).unwrap()
    }

    #[test]
    fn the_spread_of_placebo_blocks_is_that_of_the_reference() {
        for case in experiments()["cases"].as_array().unwrap() {
            let journal = journal(case);
            let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
            let sessions = reference::numbers(&case["real_sessions"]);
            let sessions: Vec<NaiveDate> = sessions.iter().map(|at| day(*at as u64)).collect();
            let scored: Vec<NaiveDate> = scored_days(&journal, pain).collect();
            let range = scored[0]..=scored[scored.len() - 1];
            let ours = spread(&journal, pain, &range, &sessions).unwrap();
            let theirs = &case["planner"];
            reference::near(ours.blocks as f64, theirs, "placebo_blocks", 0.0);
            reference::near(ours.sd, theirs, "sd_of_placebo_blocks", 1e-9);
            let blocks = blocks_for(ours.sd, 1.0).unwrap() as f64;
            reference::near(blocks, theirs, "blocks_for_80_percent_at_1_point", 0.0);
        }
    }

    #[test]
    fn the_chances_are_those_of_the_table_and_lie_between_them() {
        let table = &experiments()["power_by_standardised_effect"]["table"];
        for (blocks, row) in table.as_object().unwrap() {
            for (effect, theirs) in row.as_object().unwrap() {
                let effect: f64 = effect.parse().unwrap();
                let ours = chance(blocks.parse().unwrap(), 1.6, 1.6 * effect);
                assert!(
                    (ours - theirs.as_f64().unwrap()).abs() < 1e-9,
                    "{blocks} {effect}"
                );
            }
        }
        assert!((chance(9, 1.0, 1.0) - f64::midpoint(0.6505, 0.793)).abs() < 1e-9);
        assert!(chance(26, 1.0, 9.0) <= 1.0 && chance(6, 9.0, 0.0) >= 0.0);
        assert_eq!(blocks_for(1.0, 0.0), None);
    }
}
