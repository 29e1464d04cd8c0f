//! The words of the days after workouts: with a treatment, against those without.
//!
//! Invariant: a difference is only told where its range leaves out none; who goes to a treatment after a
//! workout is never said to be like who does not.

use crate::analysis::recovery::{LEAST, Lack, Recovery};
use crate::analysis::verdict::{LEAST_CLEAN, SHORTEST_WASHOUT};
use crate::model::metric::Metric;

use super::amount::{Measure, side};
use super::beside::date;
use super::count::count;
use super::subject::{Voice, capital, you, your};

/// What the difference can't tell.
pub fn chosen(voice: Voice) -> String {
    let you = capital(you(voice));
    format!("{you} chose when to have one, so what else was different on those days is in it too.")
}

/// What the diary says of recovery: "After 12 workouts with a treatment that day or the next, your back
/// pain was about 0.8 points lower than after 30 without; 0.1 to 1.5 points lower fits."
pub fn sentence(recovery: &Recovery, metric: &Metric, voice: Voice) -> String {
    let measure = Measure::new(metric);
    let (noun, your) = (&measure.noun, your(voice));
    if let Some(until) = recovery.rests {
        let after = until.succ_opt().unwrap_or(until);
        return format!("It rests until {} for the experiment.", date(after));
    }
    if let Some(lack) = recovery.lack.filter(|_| recovery.workouts > 0) {
        return lacking(lack, recovery.noted, voice);
    }
    let [with, without] = recovery.n;
    let (Some(difference), Some((low, high))) = (recovery.difference, recovery.interval) else {
        if with + without == 0 {
            return "No workout with scores around it yet.".into();
        }
        let workouts = count(with, "workout", "workouts");
        return format!(
            "{workouts} with a treatment that day or the next, {without} without; {LEAST} of each are needed.{}",
            chained(recovery)
        );
    };
    let workouts = count(with, "workout", "workouts");
    let lead = format!("After {workouts} with a treatment that day or the next");
    let ends = format!("{} to {}", measure.short(low), measure.short(high));
    if low <= 0.0 && high >= 0.0 {
        return format!(
            "{lead} and {without} without, no difference in {your} {noun} could be seen; anything from {ends} fits.{}",
            chained(recovery)
        );
    }
    let than = measure.than(side(difference));
    let was = measure.was();
    let amount = measure.amount(difference);
    format!(
        "{lead}, {your} {noun} {was} about {amount} {than} than after {without} without; {ends} fits.{}",
        chained(recovery)
    )
}

/// What a person has to know who noted more of them.
fn chained(recovery: &Recovery) -> &'static str {
    if recovery.noted > recovery.workouts {
        " Workouts under three days apart count as one."
    } else {
        ""
    }
}

/// What the forecast lacks, as the ordinary answer says it.
fn lacking(lack: Lack, workouts: usize, voice: Voice) -> String {
    let workouts = count(workouts, "workout", "workouts");
    match lack {
        Lack::TooEarly(clean) => {
            let journal = format!("{} journal", capital(your(voice)));
            let days = count(clean, "scored day", "scored days");
            format!(
                "{journal} has {workouts}, and {days} away from workouts and treatments; {LEAST_CLEAN} are needed."
            )
        }
        Lack::TooClose(clean) => {
            let days = match clean {
                0 => "no scored day lies".to_owned(),
                1 => "only 1 scored day lies".to_owned(),
                n => format!("only {n} scored days lie"),
            };
            format!(
                "Too close together to tell: with {workouts}, {days} more than {SHORTEST_WASHOUT} days after a workout or a treatment; {LEAST_CLEAN} are needed. A longer stretch between two of them, whenever one comes, fills this in."
            )
        }
    }
}
