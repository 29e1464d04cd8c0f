//! The words of the days after workouts: with a treatment, against those without.
//!
//! Invariant: a difference is only told where its range leaves out none; who goes to a treatment after a
//! workout is never said to be like who does not.

use crate::analysis::recovery::{LEAST, Lack, Recovery};
use crate::analysis::verdict::{LEAST_CLEAN, SHORTEST_WASHOUT};
use crate::lang::say;
use crate::model::metric::Metric;

use super::amount::{Measure, side};
use super::subject::Voice;

/// What the difference can't tell.
pub fn chosen(voice: Voice) -> String {
    say::RecoveryChosen { voice }.text()
}

/// What the diary says of recovery: "After 12 workouts with a treatment that day or the next, your back
/// pain was about 0.8 points lower than after 30 without; 0.1 to 1.5 points lower fits."
pub fn sentence(recovery: &Recovery, metric: &Metric, voice: Voice) -> String {
    let measure = &Measure::new(metric);
    if let Some(until) = recovery.rests {
        let until = until.succ_opt().unwrap_or(until);
        return say::RecoveryRests { until }.text();
    }
    if let Some(lack) = recovery.lack.filter(|_| recovery.workouts > 0) {
        return lacking(lack, recovery.noted, voice);
    }
    let [n, without] = recovery.n;
    let (Some(difference), Some((low, high))) = (recovery.difference, recovery.interval) else {
        if n + without == 0 {
            return say::RecoveryNone.text();
        }
        let few = say::RecoveryFew {
            n,
            needed: LEAST,
            without,
        };
        return with_chained(few.text(), recovery);
    };
    let [short_low, short_high] = &[low, high].map(|end| measure.short(end));
    let told = if low <= 0.0 && high >= 0.0 {
        say::RecoverySame {
            high: short_high,
            low: short_low,
            measure,
            n,
            voice,
            without,
        }
        .text()
    } else {
        say::RecoveryDiffers {
            amount: &measure.amount(difference),
            high: short_high,
            low: short_low,
            measure,
            n,
            side: side(difference),
            voice,
            without,
        }
        .text()
    };
    with_chained(told, recovery)
}

/// Behind it what a person has to know who noted more of them.
fn with_chained(told: String, recovery: &Recovery) -> String {
    if recovery.noted > recovery.workouts {
        [told, say::RecoveryClose.text()].join(" ")
    } else {
        told
    }
}

/// What the forecast lacks, as the ordinary answer says it.
fn lacking(lack: Lack, n: usize, voice: Voice) -> String {
    match lack {
        Lack::TooEarly(scored) => say::RecoveryFewDays {
            n,
            needed: LEAST_CLEAN,
            scored,
            voice,
        }
        .text(),
        Lack::TooClose(scored) => say::RecoveryTooClose {
            n,
            needed: LEAST_CLEAN,
            scored,
            washout: SHORTEST_WASHOUT,
        }
        .text(),
    }
}
