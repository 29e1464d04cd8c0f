//! The figures behind the words, each with its label, for people.
//!
//! Invariant: a figure that can't be computed, or that comes too early to mean anything, has no
//! line.

use crate::analysis::answer::{Effect, Share};
use crate::analysis::dose::Dose;
use crate::model::metric::Metrics;
use crate::model::scale::with_minus;

use super::amount::{Measure, side};
use super::answer::difference;
use super::beside::{counts, left_out};
use super::count::count;

/// A p below this is written as such.
const SMALL_P: f64 = 0.001;

/// A label and its figure.
pub type Line = (&'static str, String);

/// Interval, luck check, percent, share, whole week, dose, washout and clean days, in this order.
pub fn figures(effect: &Effect, metrics: &Metrics) -> Vec<Line> {
    let measure = Measure::of(effect, metrics);
    let mut lines = Vec::new();
    // Before there is a difference to speak of, its figures would only mislead.
    if difference(effect, metrics).is_some() {
        let interval = effect.interval.map(|ends| measure.ends(ends));
        let week = effect.week.map(|week| {
            let range = week.interval.map(|ends| measure.ends(ends));
            let range = range.map_or_else(String::new, |range| format!(" ({range})"));
            format!("{}{range}", measure.signed(week.effect))
        });
        let known: [(_, Option<String>); 7] = [
            (
                "Difference",
                effect.effect.map(|value| measure.signed(value)),
            ),
            ("95 % interval", interval),
            (
                "Luck check",
                effect.luck_p.map(|luck| p(luck, effect.holm_p)),
            ),
            (
                "Percent",
                effect.percent.map(|value| percent(value, &measure)),
            ),
            ("Better than forecast", effect.better_share.map(share)),
            ("Whole week", week),
            ("Longer sessions", effect.dose.as_ref().and_then(dose)),
        ];
        let known = known.into_iter();
        lines.extend(known.filter_map(|(label, value)| Some((label, value?))));
    }
    lines.push(("Sessions", sessions(effect)));
    lines.push(("Washout", count(effect.washout_days, "day", "days")));
    let (clean, scored) = (effect.clean_scores, effect.scored_days);
    lines.push(("Clean days", format!("{clean} of {scored} scored")));
    lines
}

/// "p = 0.012", and what is left of it among several metrics.
fn p(luck: f64, holm: Option<f64>) -> String {
    let figure = |p: f64| {
        if p < SMALL_P {
            format!("p < {SMALL_P}")
        } else {
            format!("p = {p:.3}")
        }
    };
    let holm = holm.map(|holm| format!(" ({} among several metrics)", figure(holm)));
    figure(luck) + &holm.unwrap_or_default()
}

/// "ρ = −0.31 of minutes and difference, 14 sessions; exploratory".
fn dose(dose: &Dose) -> Option<String> {
    let rho = with_minus(&format!("{:.2}", dose.rho?));
    let sessions = count(dose.n, "session", "sessions");
    Some(format!(
        "\u{3c1} = {rho} of minutes and difference, {sessions}; exploratory"
    ))
}

/// "19 % lower than forecast".
fn percent(value: f64, measure: &Measure) -> String {
    let size = format!("{:.0}", value.abs());
    if size == "0" {
        return "less than 1 %".into();
    }
    format!("{size} % {}", measure.than(side(value)))
}

/// "83 % of sessions (55 to 95 %)".
fn share(share: Share) -> String {
    let part = |value: f64| format!("{:.0}", 100.0 * value);
    let (low, high) = (part(share.low), part(share.high));
    format!("{} % of sessions ({low} to {high} %)", part(share.share))
}

/// "31 of 152; 119 are older; 2 have no score in the three days before".
fn sessions(effect: &Effect) -> String {
    let (counted, all) = (counts(effect), effect.sessions.all);
    let out = left_out(effect).map_or_else(String::new, |out| {
        format!("; {}", out.trim_end_matches('.'))
    });
    format!("{counted} of {all}{out}")
}
