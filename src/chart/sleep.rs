//! Nights: one column a night from bed to rise, the part asleep strong in it; minutes awake and
//! efficiency on the same dates.
//!
//! y of the nights is hours after 18:00 of the evening before, downwards. Minutes awake in between
//! have no times, so they are bars of their own and are not drawn into the night.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use crate::lang::{self, say};
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{MetricId, Source};
use crate::model::sleep::Sleep;
use crate::model::time::clock;

use super::cue::Cue;
use super::spec::{Chart, Mark, Panel, Point, Strength, Tick, x_of, y_range, y_ticks};
use super::table::{Table, number};
use super::trend::{self, View};

/// The hour at the top of the nights.
const EVENING: f64 = 18.0;
/// Hours from there to noon.
const TO_NOON: f64 = 18.0;
/// Hours between two gridlines.
const STEP: f64 = 3.0;

/// A night in hours after 18:00 of the evening before; negative from noon to 18:00.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Night {
    in_bed: Option<(f64, f64)>,
    asleep: Option<(f64, f64)>,
}

impl Night {
    fn of(sleep: &Sleep) -> Self {
        // Each known time follows the one before it, over midnight where needed.
        let mut last: Option<f64> = None;
        let times = [sleep.bed, sleep.asleep, sleep.awake, sleep.up];
        let [bed, asleep, awake, up] = times.map(|time| {
            let hour = after_evening(time?);
            let hour = last.map_or(hour, |last| last + (hour - last).rem_euclid(24.0));
            last = Some(hour);
            Some(hour)
        });
        Self {
            in_bed: bed.zip(up),
            asleep: asleep.zip(awake),
        }
    }
}

/// Hours from 18:00 to this time, from −6 (noon) to 18.
fn after_evening(time: NaiveTime) -> f64 {
    let minutes = (time - NaiveTime::MIN).num_minutes();
    let hours = (minutes as f64 / 60.0 - EVENING).rem_euclid(24.0);
    if hours > TO_NOON { hours - 24.0 } else { hours }
}

/// The nights of these days: the raster, minutes awake, efficiency.
pub fn sleep(journal: &Journal, view: &View) -> Chart {
    let nights: Vec<(f64, &Sleep)> = nights(journal, &view.range)
        .map(|(date, sleep)| (x_of(date), sleep))
        .collect();
    let efficiency = journal
        .metrics()
        .iter()
        .find(|m| m.source == Source::SleepEfficiency);
    let lower: Vec<_> = efficiency.into_iter().collect();
    let rest = trend::trend(journal, &lower, view);
    let mut panels = vec![
        raster(journal, &nights, view),
        awake(journal, &nights, view),
    ];
    panels.extend(rest.panels.into_iter().map(|panel| Panel {
        cue: Cue::Ring,
        ..panel
    }));
    Chart {
        title: say::NightsTitle.text(),
        note: note(view),
        x: rest.x,
        x_ticks: rest.x_ticks,
        panels,
        empty: nights.is_empty().then(|| say::NightsEmpty.text()),
        ..Chart::default()
    }
}

fn note(view: &View) -> String {
    let note = say::NightsNote.text();
    match column_width(view) {
        1.0 => note,
        n => {
            let n = n as usize;
            [note, say::NightsColumns { n }.text()].join(" ")
        }
    }
}

/// The nights that have any time or minutes.
fn nights<'a>(
    journal: &'a Journal,
    range: &RangeInclusive<NaiveDate>,
) -> impl Iterator<Item = (NaiveDate, &'a Sleep)> + use<'a> {
    let range = range.clone();
    let days = (!range.is_empty()).then(|| journal.days().range(range));
    let night = |(date, day): (&NaiveDate, &'a Arc<Day>)| Some((*date, day.sleep.as_deref()?));
    days.into_iter().flatten().filter_map(night)
}

/// Nights in a column.
fn column_width(view: &View) -> f64 {
    let days = (*view.range.end() - *view.range.start()).num_days() + 1;
    (days as f64 / view.columns.max(1) as f64).ceil().max(1.0)
}

fn raster(journal: &Journal, nights: &[(f64, &Sleep)], view: &View) -> Panel {
    let width = column_width(view);
    let all: Vec<(f64, Night)> = nights
        .iter()
        .map(|(x, sleep)| (*x, Night::of(sleep)))
        .collect();
    let column = |x: f64| (x / width).floor() as i64;
    let columns: Vec<_> = all.chunk_by(|a, b| column(a.0) == column(b.0)).collect();
    let widest = |column: &[(f64, Night)]| {
        let beds = column.iter().filter_map(|(_, night)| night.in_bed);
        let (low, high) = beds.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        Some([column[0].0 + (width - 1.0) / 2.0, low, high])
    };
    let usual = |column: &[(f64, Night)]| {
        let asleep: Vec<_> = column.iter().filter_map(|(_, n)| n.asleep).collect();
        let mean =
            |end: fn(&(f64, f64)) -> f64| asleep.iter().map(end).sum::<f64>() / asleep.len() as f64;
        let x = column[0].0 + (width - 1.0) / 2.0;
        (!asleep.is_empty()).then(|| [x, mean(|n| n.0), mean(|n| n.1)])
    };
    let in_bed: Vec<_> = columns.iter().filter_map(|c| widest(c)).collect();
    let asleep: Vec<_> = columns.iter().filter_map(|c| usual(c)).collect();
    let y = hours(in_bed.iter().chain(&asleep));
    let span = |strength, spans| Mark::Spans {
        width,
        strength,
        spans,
    };
    Panel {
        name: say::NightsPanel.text(),
        note: say::NightsPanelNote.text(),
        cue: Cue::of(journal.metrics(), &MetricId::SLEEP),
        y,
        y_ticks: hour_ticks(y),
        description: said(&all, view),
        marks: vec![span(Strength::Pale, in_bed), span(Strength::Strong, asleep)],
        ..Panel::default()
    }
}

/// From 18:00 to noon, or wider where a night needs it; the later end is the bottom.
fn hours<'a>(spans: impl Iterator<Item = &'a [f64; 3]>) -> (f64, f64) {
    let (low, high) = spans.fold((0.0_f64, TO_NOON), |(low, high), span| {
        (low.min(span[1]), high.max(span[2]))
    });
    let step = |hours: f64| hours / STEP;
    (step(high).ceil() * STEP, step(low).floor() * STEP)
}

fn hour_ticks((bottom, top): (f64, f64)) -> Vec<Tick> {
    let count = ((bottom - top) / STEP).round() as usize;
    let at = (0..=count).map(|i| top + STEP * i as f64);
    at.map(|at| Tick {
        at,
        label: lang::time(time_at(at)),
    })
    .collect()
}

fn said(nights: &[(f64, Night)], view: &View) -> String {
    let days = (*view.range.end() - *view.range.start()).num_days() + 1;
    let asleep: Vec<_> = nights.iter().filter_map(|(_, n)| n.asleep).collect();
    let mean = |end: fn(&(f64, f64)) -> f64| {
        let hours = asleep.iter().map(end).sum::<f64>() / asleep.len() as f64;
        time_at(hours)
    };
    let (all, n) = (days as usize, nights.len());
    if asleep.is_empty() {
        return say::NightsSaid { all, n }.text();
    }
    say::NightsSaidAsleep {
        all,
        asleep: mean(|n| n.0),
        awake: mean(|n| n.1),
        n,
    }
    .text()
}

/// The time of day so many hours after the evening begins.
fn time_at(hours: f64) -> NaiveTime {
    let minutes = ((hours + EVENING) * 60.0).round().rem_euclid(24.0 * 60.0) as u32;
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}

/// Minutes awake in the night, as bars.
fn awake(journal: &Journal, nights: &[(f64, &Sleep)], view: &View) -> Panel {
    let noted = |(x, sleep): &(f64, &Sleep)| Some([*x, f64::from(sleep.minutes_awake?)]);
    let all: Vec<Point> = nights.iter().filter_map(noted).collect();
    let mean = crate::analysis::descriptive::mean(&all.iter().map(|p| p[1]).collect::<Vec<_>>());
    let (width, tops) = trend::highest(&all, view);
    let minutes = journal.metrics().get(&MetricId::WORKOUT);
    let y = minutes.map_or((0.0, 60.0), |m| y_range(m, tops.iter().map(|p| p[1])));
    let y = if tops.iter().any(|p| p[1] > 0.0) {
        y
    } else {
        (0.0, 60.0)
    };
    Panel {
        name: say::AwakePanel.text(),
        note: say::AwakePanelNote.text(),
        cue: Cue::Bar,
        y,
        y_ticks: y_ticks(y),
        description: mean.map_or_else(
            || say::AwakeNone.text(),
            |mean| {
                let figure = &format!("{mean:.0}");
                say::AwakeMean { figure }.text()
            },
        ),
        marks: vec![Mark::Bars { width, tops }],
        ..Panel::default()
    }
}

/// The same data as rows, a night each.
pub fn table(journal: &Journal, range: &RangeInclusive<NaiveDate>) -> Table {
    let header = [
        "Date of waking",
        "Bed",
        "Asleep",
        "Awake",
        "Up",
        "Minutes awake",
        "Hours asleep",
        "Efficiency (%)",
    ];
    let row = |(date, sleep): (NaiveDate, &Sleep)| {
        let times = [sleep.bed, sleep.asleep, sleep.awake, sleep.up];
        let times = times.map(|time| time.map_or_else(String::new, clock));
        let figures = [
            sleep.minutes_awake.map(f64::from),
            sleep.hours_asleep(),
            sleep.efficiency().map(|share| share * 100.0),
        ];
        let cells = std::iter::once(date.to_string()).chain(times);
        cells.chain(figures.map(number)).collect()
    };
    Table {
        header: header.map(str::to_owned).into(),
        rows: nights(journal, range).map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::time::{parse_date, parse_time};

    fn night(times: [&str; 4]) -> Sleep {
        let [bed, asleep, awake, up] = times.map(|text| parse_time(text).ok());
        Sleep {
            bed,
            asleep,
            awake,
            up,
            ..Sleep::default()
        }
    }

    #[test]
    fn a_night_runs_over_midnight_and_past_noon() {
        let usual = Night::of(&night(["23:00", "23:30", "06:30", "07:00"]));
        assert_eq!(usual.in_bed, Some((5.0, 13.0)));
        assert_eq!(usual.asleep, Some((5.5, 12.5)));
        let late = Night::of(&night(["04:00", "04:30", "12:30", "13:00"]));
        assert_eq!(late.in_bed, Some((10.0, 19.0)));
        let early = Night::of(&night(["17:00", "18:00", "02:00", "02:00"]));
        assert_eq!(early.in_bed, Some((-1.0, 8.0)));
        assert_eq!(Night::of(&night(["23:00", "", "", ""])), Night::default());
    }

    #[test]
    fn late_risers_widen_the_axis() {
        let mut journal = Journal::default();
        let date = parse_date("2026-11-20").unwrap();
        let sleep = Some(night(["04:00", "04:30", "12:30", "13:00"]));
        journal.apply(Edit::Sleep(date, sleep)).unwrap();
        let chart = super::sleep(&journal, &View::of(date..=date));
        assert_eq!(chart.panels[0].y, (21.0, 0.0));
        assert_eq!(chart.panels[0].y_ticks[0].label, "18:00");
        assert_eq!(
            chart.panels[0].description,
            "Nights: 1 of 1 noted, asleep from 04:30 to 12:30 on average"
        );
        let table = table(&journal, &(date..=date));
        assert_eq!(
            table.rows[0],
            [
                "2026-11-20",
                "04:00",
                "04:30",
                "12:30",
                "13:00",
                "",
                "8",
                "88.89"
            ]
        );
    }
}
