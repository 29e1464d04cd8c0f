//! The figures behind the words, each with its label, for people.
//!
//! Invariant: a figure that can't be computed, or that comes too early to mean anything, has no
//! line.

use crate::analysis::answer::{Effect, Share};
use crate::analysis::dose::Dose;
use crate::lang::say;
use crate::model::metric::Metrics;
use crate::model::scale::with_minus;

use super::amount::{Measure, side};
use super::answer::difference;
use super::beside::{counts, left_out};

/// A p below this is written as such.
const SMALL_P: f64 = 0.001;

/// A label and its figure.
pub type Line = (String, String);

/// Interval, luck check, percent, share, whole week, dose, washout and clean days, in this order.
pub fn figures(effect: &Effect, metrics: &Metrics) -> Vec<Line> {
    let measure = Measure::of(effect, metrics);
    let mut lines = Vec::new();
    // Before there is a difference to speak of, its figures would only mislead.
    if difference(effect, metrics).is_some() {
        lines.extend(known(effect, &measure).into_iter().flatten());
    }
    lines.push((say::FigureSessions.text(), sessions(effect)));
    let washout = effect.washout_days;
    let days = say::WashoutDays { washout }.text();
    lines.push((say::FigureWashout.text(), days));
    let clean = say::CleanOfScored {
        all: effect.scored_days,
        n: effect.clean_scores,
    };
    lines.push((say::FigureClean.text(), clean.text()));
    lines
}

/// What is known of a difference.
fn known(effect: &Effect, measure: &Measure) -> [Option<Line>; 7] {
    let line = |label: String| move |figure: String| (label, figure);
    let week = effect.week.map(|week| {
        let amount = measure.signed(week.effect);
        let range = week.interval.map(|ends| measure.ends(ends));
        range.map_or(amount.clone(), |range| {
            say::WeekWithRange {
                amount: &amount,
                range: &range,
            }
            .text()
        })
    });
    let effect_itself = effect.effect.map(|value| measure.signed(value));
    let interval = effect.interval.map(|ends| measure.ends(ends));
    let luck = effect.luck_p.map(|luck| p(luck, effect.holm_p));
    let percent = effect.percent.map(|value| percent(value, measure));
    [
        effect_itself.map(line(say::FigureDifference.text())),
        interval.map(line(say::FigureInterval.text())),
        luck.map(line(say::FigureLuck.text())),
        percent.map(line(say::FigurePercent.text())),
        effect
            .better_share
            .map(share)
            .map(line(say::FigureBetter.text())),
        week.map(line(say::FigureWeek.text())),
        effect
            .dose
            .as_ref()
            .and_then(dose)
            .map(line(say::FigureLonger.text())),
    ]
}

/// "p = 0.012", and what is left of it among several metrics.
fn p(luck: f64, holm: Option<f64>) -> String {
    let figure = |p: f64| {
        let tiny = p < SMALL_P;
        let figure = if tiny {
            SMALL_P.to_string()
        } else {
            format!("{p:.3}")
        };
        let figure = &figure;
        say::LuckP { figure, tiny }.text()
    };
    let luck = figure(luck);
    match holm.map(figure) {
        Some(holm) => say::LuckPAmong {
            holm: &holm,
            luck: &luck,
        }
        .text(),
        None => luck,
    }
}

/// "ρ = −0.31 of minutes and difference, 14 sessions; exploratory".
fn dose(dose: &Dose) -> Option<String> {
    let rho = &with_minus(&format!("{:.2}", dose.rho?));
    Some(say::DoseOfMinutes { n: dose.n, rho }.text())
}

/// "19 % lower than forecast".
fn percent(value: f64, measure: &Measure) -> String {
    let figure = &format!("{:.0}", value.abs());
    if figure == "0" {
        return say::PercentTiny.text();
    }
    say::PercentOfForecast {
        figure,
        measure,
        side: side(value),
    }
    .text()
}

/// "83 % of sessions (55 to 95 %)".
fn share(share: Share) -> String {
    let part = |value: f64| format!("{:.0}", 100.0 * value);
    say::ShareOfSessions {
        figure: &part(share.share),
        high: &part(share.high),
        low: &part(share.low),
    }
    .text()
}

/// "31 of 152; 119 are older; 2 have no score in the three days before".
fn sessions(effect: &Effect) -> String {
    let (n, all) = (counts(effect), effect.sessions.all);
    let of_all = say::NOfAll { all, n }.text();
    let out = left_out(effect).map_or_else(String::new, |out| {
        format!("; {}", out.trim_end_matches('.'))
    });
    of_all + &out
}
