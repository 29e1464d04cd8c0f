//! An experiment as pictures: what so many pairs of weeks could find, and what each pair showed.
//!
//! y is a share of tries, or points with the session against points without: 0 is no difference.

use crate::analysis::experiment::{BlockReading, Experiment};
use crate::analysis::planner::Planner;
use crate::analysis::trial::LEAST_BLOCKS;
use crate::lang::say;
use crate::model::metric::{Metric, Metrics};
use crate::model::trial::BLOCKS;

use super::cue::Cue;
use super::gap::{signed, y_range, y_ticks};
use super::spec::{Chart, Mark, Panel, Point, Strength, Tick, note};
use super::table::{Table, number};

/// The differences whose chances are drawn, as multiples of the smallest that is noticed.
const TIMES: [f64; 3] = [1.0, 1.5, 2.0];

/// Width of a line's words, in pairs.
const LABEL: f64 = 4.7;

/// The chance of finding a difference by the number of pairs, that of `pairs` marked.
pub fn chances(planner: &Planner, metrics: &Metrics, metric: &Metric, pairs: u32) -> Chart {
    let line = |times: f64| -> Vec<Point> {
        let points = planner.notice * times;
        let at = |n: u32| Some([f64::from(n), planner.chance(n, points)?]);
        BLOCKS.filter_map(at).collect()
    };
    let lines = TIMES.map(line);
    let last = f64::from(*BLOCKS.end());
    let marked: Vec<Point> = lines
        .iter()
        .flatten()
        .filter(|point| (point[0] - f64::from(pairs)).abs() < 0.5)
        .copied()
        .collect();
    let description = described(planner, metric, pairs, &marked);
    let labels = labels(planner, metric, pairs);
    let [one, more, most] = lines;
    let empty = one.is_empty().then(|| say::ChancesEmpty.text());
    let percent = |share: f64| Tick {
        at: share,
        label: say::Percent {
            figure: &format!("{:.0}", share * 100.0),
        }
        .text(),
    };
    let count = |n: u32| Tick {
        at: f64::from(n),
        label: n.to_string(),
    };
    let marks = [
        Mark::Faint(vec![more, most]),
        Mark::Lines(vec![one]),
        Mark::Points(marked),
    ];
    Chart {
        title: say::ChancesTitle {
            name: &metric.title(),
        }
        .text(),
        note: say::ChancesNote.text(),
        x: (f64::from(*BLOCKS.start()) - 0.5, last + 0.5),
        x_ticks: [6, 10, 15, 20, 25].map(count).into(),
        x_name: say::ChancesPairs.text(),
        panels: vec![Panel {
            name: say::ChancesPanel.text(),
            cue: Cue::of(metrics, &metric.id),
            y: (0.0, 1.04),
            y_ticks: [0.0, 0.25, 0.5, 0.75, 1.0].map(percent).into(),
            marks: marks.into_iter().chain(labels).collect(),
            description,
            ..Panel::default()
        }],
        empty,
        ..Chart::default()
    }
}

/// The same data as rows: so many pairs, and of each difference the chance of finding it, in per cent.
pub fn chances_table(planner: &Planner, metric: &Metric) -> Table {
    let columns = TIMES.map(|times| format!("{} (%)", head(planner, metric, times)));
    let row = |pairs: u32| {
        let chance = |times| planner.chance(pairs, planner.notice * times);
        let percent = |share: f64| (share * 100.0).round();
        let cells = TIMES.map(|times| number(chance(times).map(percent)));
        std::iter::once(pairs.to_string()).chain(cells).collect()
    };
    Table {
        header: std::iter::once("Pairs of weeks".into())
            .chain(columns)
            .collect(),
        rows: BLOCKS.map(row).collect(),
    }
}

/// The unit in the heads of tables, which files have too.
fn unit(metric: &Metric) -> &str {
    match metric.unit.as_str() {
        "" => "points",
        unit => unit,
    }
}

/// So many times the smallest difference that is noticed, as a figure, and the unit that follows it.
fn amount<'a>(planner: &Planner, unit: &'a str, times: f64) -> (String, &'a str) {
    let figure = ((planner.notice * times * 1e6).round() / 1e6).to_string();
    let one = unit.trim_end_matches('s');
    let unit = if figure == "1" { one } else { unit };
    (figure, unit)
}

/// "1.5 points" in the head of a table.
fn head(planner: &Planner, metric: &Metric, times: f64) -> String {
    let (figure, unit) = amount(planner, unit(metric), times);
    format!("{figure} {unit}")
}

/// "1.5 points".
fn name(planner: &Planner, metric: &Metric, times: f64) -> String {
    let unit = metric.unit_shown();
    let (figure, unit) = &amount(planner, &unit, times);
    if unit.is_empty() {
        return say::ChancesPoints { figure }.text();
    }
    say::ChancesOwn { figure, unit }.text()
}

/// The words of the lines: on them, beside each other, and clear of the marked pairs.
fn labels(planner: &Planner, metric: &Metric, pairs: u32) -> Vec<Mark> {
    let mut at = 6.2;
    let labels = TIMES.iter().filter_map(|times| {
        let marked = f64::from(pairs);
        if (at - 0.5..at + LABEL).contains(&marked) {
            at = marked + 0.7;
        }
        let place = (at.round() as u32).min(*BLOCKS.end());
        let point = [at, planner.chance(place, planner.notice * times)?];
        at += LABEL;
        Some(Mark::Label(point, name(planner, metric, *times)))
    });
    labels.collect()
}

/// What a screen reader says of the marked pairs.
fn described(planner: &Planner, metric: &Metric, pairs: u32, marked: &[Point]) -> String {
    let said = TIMES.iter().zip(marked).map(|(times, point)| {
        let amount = &name(planner, metric, *times);
        let tries = (point[1] * 100.0).round() as usize;
        say::ChancesTries { amount, tries }.text()
    });
    let said: Vec<String> = said.collect();
    let (n, names) = (pairs as usize, &said.join(", "));
    say::ChancesSaid { n, names }.text()
}

/// Each pair's difference as a dot, the mean and its range across all of them; nothing while hidden.
pub fn pairs(read: &Experiment, metrics: &Metrics, metric: &Metric, with_range: bool) -> Chart {
    let blocks = (1..).zip(&read.blocks);
    let dots: Vec<Point> = blocks
        .filter_map(|(n, block)| Some([f64::from(n), block.difference?]))
        .collect();
    let trial = read.trial.as_ref();
    let interval = trial
        .and_then(|trial| trial.interval)
        .filter(|_| with_range);
    let ends = interval.map(|ends| [ends.low, ends.high]);
    let x = (0.4, read.blocks.len().max(1) as f64 + 0.6);
    let band = ends.map_or_else(Vec::new, |[low, high]| {
        vec![[x.0, low, high], [x.1, low, high]]
    });
    let seen = dots
        .iter()
        .map(|dot| dot[1])
        .chain(ends.into_iter().flatten());
    let y = y_range(metric, seen);
    // Too few pairs are dots alone.
    let mean = trial
        .and_then(|trial| trial.effect)
        .filter(|_| dots.len() >= LEAST_BLOCKS);
    let mean = mean.map(|mean| Mark::Rule(Strength::Strong, mean, signed(mean)));
    let marks = [
        Mark::Band(band),
        Mark::Rule(Strength::Pale, 0.0, say::EachPairLevel.text()),
    ];
    let marks = marks.into_iter().chain(mean);
    let better = dots
        .iter()
        .filter(|dot| dot[1] * metric.better.sign() > 0.0)
        .count();
    let empty = dots.is_empty().then(|| say::EachPairEmpty.text());
    let tick = |n: u32| Tick {
        at: f64::from(n),
        label: n.to_string(),
    };
    Chart {
        title: say::EachPairTitle {
            name: &metric.title(),
        }
        .text(),
        note: match &*metric.unit_shown() {
            "" => say::EachPairNote.text(),
            unit => say::EachPairNoteOwn { unit }.text(),
        },
        x,
        x_ticks: (1..).take(read.blocks.len()).map(tick).collect(),
        x_name: say::EachPairPair.text(),
        panels: vec![Panel {
            name: metric.title().into_owned(),
            note: note(metric),
            cue: Cue::of(metrics, &metric.id),
            y,
            y_ticks: y_ticks(y),
            marks: marks
                .chain([Mark::Stems(dots.clone()), Mark::Points(dots.clone())])
                .collect(),
            description: say::EachPairSaid {
                all: dots.len(),
                n: better,
                name: &metric.title(),
            }
            .text(),
            ..Panel::default()
        }],
        empty,
        ..Chart::default()
    }
}

/// The same data as rows: each pair, its weeks, and the week with against the week without.
pub fn pairs_table(read: &Experiment, metric: &Metric) -> Table {
    let row = |(n, reading): (usize, &BlockReading)| {
        let slots = reading.block.map(|block| [block.session, block.free]);
        let days = slots.map_or_else(Default::default, |slots| slots.map(|day| day.to_string()));
        let cells = std::iter::once(n.to_string()).chain(days);
        cells.chain([number(reading.difference)]).collect()
    };
    let difference = format!("{}, with against without ({})", metric.name, unit(metric));
    let header = ["Pair", "Week with from", "Week without from"].map(String::from);
    Table {
        header: header.into_iter().chain([difference]).collect(),
        rows: (1..).zip(&read.blocks).map(row).collect(),
    }
}
