//! A score as a row: what it shows of a day, and what a key or a button makes of it.

use chrono::{NaiveDate, NaiveTime};
use egui::Ui;

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::ui::action::Action;
use crate::ui::state::{ChosenCheckin, DayState, Typed};
use crate::ui::text::{direction, number, past, row_name};
use crate::ui::widgets::score_row::{self, Row};

/// A 0 within this many seconds of a 1 makes it a 10.
const TEN_WITHIN: f64 = 0.7;
/// A point belongs to the digit of so many seconds before it, and the tenths to the point.
const POINT_WITHIN: f64 = 3.0;

/// The check-in that scores go to: the chosen one, else the only one, else the latest one; a new
/// one where the day has none.
pub fn target(day: Option<&Day>, chosen: Option<ChosenCheckin>) -> ChosenCheckin {
    let there = |time: &Option<NaiveTime>| day.is_some_and(|d| d.checkin(*time).is_some());
    match chosen {
        Some(ChosenCheckin::At(time)) if there(&time) => ChosenCheckin::At(time),
        Some(ChosenCheckin::New(time)) if time.is_some() && there(&time) => ChosenCheckin::At(time),
        Some(ChosenCheckin::New(time)) => ChosenCheckin::New(time),
        _ => day
            .and_then(|d| d.checkins.last())
            .map_or(ChosenCheckin::New(None), |c| ChosenCheckin::At(c.time)),
    }
}

/// The row of a metric on the first of the days, seen on the second, when `chosen` is the check-in that the page has chosen.
pub fn row_of(
    journal: &Journal,
    metric: &Metric,
    days: (NaiveDate, NaiveDate),
    chosen: Option<ChosenCheckin>,
) -> Row {
    row(journal, metric, days, target(journal.day(days.0), chosen))
}

/// The row of a metric on `date`, seen on `today`, as far as the check-in `target` has it.
pub(super) fn row(
    journal: &Journal,
    m: &Metric,
    (date, today): (NaiveDate, NaiveDate),
    target: ChosenCheckin,
) -> Row {
    let day = journal.day(date);
    let before = date.pred_opt().and_then(|d| journal.day(d));
    let several = day.filter(|d| d.scores(&m.id).count() > 1);
    let value = match target {
        ChosenCheckin::At(time) => day.and_then(|d| d.checkin(time)?.scores.get(&m.id).copied()),
        ChosenCheckin::New(_) => None,
    };
    let other = day
        .filter(|_| value.is_none())
        .and_then(|d| d.scores(&m.id).last());
    let elsewhere = other.map(|(time, score)| match time {
        Some(time) => say::ScoreAt {
            at: time,
            value: &number(score),
        }
        .text(),
        None => number(score),
    });
    Row {
        elsewhere,
        metric: m.id.clone(),
        name: row_name(m),
        cue: Cue::of(journal.metrics(), &m.id),
        scale: m.scale,
        unit: m.unit.clone(),
        value,
        mean_of: several.and_then(|d| Some((d.score(&m.id)?, d.scores(&m.id).count()))),
        before: before.and_then(|d| d.score(&m.id)),
        past: past(date, today),
        low: m.low_end().into_owned(),
        high: m.high_end().into_owned(),
        direction: direction(m),
    }
}

/// Takes in a point that is typed right after a digit.
pub(super) fn hear_point(ui: &Ui, typed: Option<&mut Typed>) {
    let now = ui.input(|input| input.time);
    let Some(typed) = typed.filter(|typed| now - typed.at <= POINT_WITHIN) else {
        return;
    };
    if ui.input_mut(|input| score_row::take_point(&mut input.events)) {
        (typed.point, typed.at) = (true, now);
    }
}

/// What a digit makes of the one typed before it: a 0 right after a 1 makes it a 10, and behind a point
/// come its tenths.
pub(super) fn joined(last: &Typed, digit: u8, now: f64) -> Option<f64> {
    let within = |seconds| now - last.at <= seconds;
    match (last.point, last.digit, digit) {
        (true, whole, tenths) if within(POINT_WITHIN) => {
            Some(f64::from(whole) + f64::from(tenths) / 10.0)
        }
        (false, 1, 0) if within(TEN_WITHIN) => Some(10.0),
        _ => None,
    }
}

/// The value that a digit typed on a row means, with what was typed before it.
pub(super) fn typed_value(row: &Row, state: &mut DayState, digit: u8, now: f64) -> f64 {
    let last = state.typed.take().filter(|last| last.metric == row.metric);
    if let Some(value) = last.and_then(|last| joined(&last, digit, now)) {
        return value;
    }
    state.typed = Some(Typed::digit(digit, row.metric.clone(), now));
    f64::from(digit)
}

/// The score as an action; undo will call it "sleep 8".
pub(super) fn score(date: NaiveDate, row: &Row, value: Option<f64>) -> Action {
    let words = value.map_or_else(|| say::Blank.text(), number);
    let label = format!("{} {words}", row.name.to_lowercase());
    Action::Score {
        date,
        metric: row.metric.clone(),
        value,
        label,
    }
}
