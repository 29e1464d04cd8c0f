//! One metric against another, a day each: which go together, which is not why.
//!
//! Days that lie on one another are one larger dot. Spearman's ρ is told with its number of days;
//! its p is not: days beside each other are alike, so that any p would be too small.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::analysis::rank::spearman;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::scale::with_minus;

use super::cue::Cue;
use super::spec::{Chart, Mark, Panel, ticks_of, y_range};
use super::table::{Table, number};
use super::trend::column;

/// Fewest days for which ρ is told.
pub const LEAST: usize = 10;
/// Places along an axis that are told apart.
const PLACES: f64 = 60.0;

/// The days on which both were scored.
fn pairs(
    journal: &Journal,
    metrics: [&Metric; 2],
    range: &RangeInclusive<NaiveDate>,
) -> Vec<(NaiveDate, f64, f64)> {
    if range.is_empty() {
        return Vec::new();
    }
    let days = journal.days().range(range.clone());
    days.filter_map(|(date, day)| Some((*date, day.value(metrics[0])?, day.value(metrics[1])?)))
        .filter(|(_, x, y)| x.is_finite() && y.is_finite())
        .collect()
}

/// `metrics[1]` (upwards) against `metrics[0]`, over the days of the range.
pub fn scatter(
    journal: &Journal,
    metrics: [&Metric; 2],
    range: &RangeInclusive<NaiveDate>,
) -> Chart {
    let [across, up] = metrics;
    let pairs = pairs(journal, metrics, range);
    let x = y_range(across, pairs.iter().map(|p| p.1));
    let y = y_range(up, pairs.iter().map(|p| p.2));
    let told = &together(&pairs);
    let (name, noun) = (&up.title(), &across.noun());
    Chart {
        title: say::ScatterTitle { name, noun }.text(),
        note: say::ScatterNote { told }.text(),
        x,
        x_ticks: ticks_of(across, x),
        x_name: column(across),
        panels: vec![Panel {
            name: up.title().into_owned(),
            note: super::spec::note(up),
            cue: Cue::of(journal.metrics(), &up.id),
            y,
            y_ticks: ticks_of(up, y),
            description: say::ScatterSaid { name, noun, told }.text(),
            marks: vec![Mark::Bubbles(bubbles(&pairs, x, y))],
            ..Panel::default()
        }],
        empty: pairs.is_empty().then(|| say::ScatterEmpty.text()),
        ..Chart::default()
    }
}

/// "120 days. How far they go together: −0.42, where 1 is always and −1 always the other way."
fn together(pairs: &[(NaiveDate, f64, f64)]) -> String {
    let n = pairs.len();
    if n < LEAST {
        return say::ScatterFew { n, needed: LEAST }.text();
    }
    let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().map(|(_, x, y)| (*x, *y)).unzip();
    match spearman(&x, &y) {
        Some((rho, _)) => {
            let rho = format!("{rho:.2}").replace("-0.00", "0.00");
            let rho = &with_minus(&rho);
            say::ScatterRho { n, rho }.text()
        }
        None => say::ScatterLevel { n }.text(),
    }
}

/// Days by place: exactly for a scale of few steps, else on a fine grid.
fn bubbles(
    pairs: &[(NaiveDate, f64, f64)],
    x: (f64, f64),
    y: (f64, f64),
) -> Vec<([f64; 2], usize)> {
    let place = |value: f64, range: (f64, f64)| {
        let step = (range.1 - range.0) / PLACES;
        (value / step).round() as i64
    };
    let mut places: BTreeMap<(i64, i64), (f64, f64, usize)> = BTreeMap::new();
    for (_, across, up) in pairs {
        let at = places.entry((place(*across, x), place(*up, y)));
        let sum = at.or_insert((0.0, 0.0, 0));
        *sum = (sum.0 + across, sum.1 + up, sum.2 + 1);
    }
    let mean = |(across, up, n): (f64, f64, usize)| ([across / n as f64, up / n as f64], n);
    let mut bubbles: Vec<_> = places.into_values().map(mean).collect();
    // The largest lie at the back.
    bubbles.sort_by_key(|bubble| std::cmp::Reverse(bubble.1));
    bubbles
}

/// The same data as rows, a day each.
pub fn table(journal: &Journal, metrics: [&Metric; 2], range: &RangeInclusive<NaiveDate>) -> Table {
    let row = |(date, x, y): (NaiveDate, f64, f64)| {
        vec![date.to_string(), number(Some(x)), number(Some(y))]
    };
    let [x, y] = metrics.map(column);
    Table {
        header: vec!["Date".into(), x, y],
        rows: pairs(journal, metrics, range)
            .into_iter()
            .map(row)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::time::parse_date;
    use chrono::Days;

    fn chart(pairs: &[(f64, f64)]) -> Chart {
        let mut journal = Journal::default();
        let first = parse_date("2026-01-01").unwrap();
        for (i, (sleep, pain)) in pairs.iter().enumerate() {
            for (metric, value) in [(MetricId::SLEEP, sleep), (MetricId::PAIN, pain)] {
                let edit = Edit::Score {
                    date: first + Days::new(i as u64),
                    time: None,
                    metric,
                    value: Some(*value),
                };
                journal.apply(edit).unwrap();
            }
        }
        let metrics = ["sleep", "pain"].map(|id| journal.metrics().find(id).unwrap());
        scatter(&journal, metrics, &(first..=first + Days::new(400)))
    }

    #[test]
    fn rho_is_told_with_its_days_and_never_as_a_cause() {
        // By hand: ranks run against each other but for one swapped pair of ten,
        // ρ = −(1 − 6·2/990) = −0.988.
        let mut pairs: Vec<_> = (0..10).map(|i| (f64::from(i), f64::from(10 - i))).collect();
        pairs[4].1 = 5.0;
        pairs[5].1 = 6.0;
        let note = chart(&pairs).note;
        assert!(note.contains("over 10 days: −0.99."), "{note}");
        assert!(note.contains("not a cause"));
    }

    #[test]
    fn few_days_and_no_change_have_no_rho() {
        assert!(chart(&[(3.0, 4.0)]).note.contains("told from 10 on"));
        assert!(chart(&[(3.0, 4.0); 12]).note.contains("never changed"));
        assert!(chart(&[]).empty.is_some());
    }

    #[test]
    fn days_on_one_place_are_one_larger_dot() {
        let chart = chart(&[(3.0, 4.0), (3.0, 4.0), (7.0, 1.0)]);
        assert_eq!(
            chart.panels[0].marks,
            [Mark::Bubbles(vec![([3.0, 4.0], 2), ([7.0, 1.0], 1)])]
        );
    }
}
