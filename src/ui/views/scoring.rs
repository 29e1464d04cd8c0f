//! A score as a row: what it shows of a day, and what a key or a button makes of it.

use chrono::{NaiveDate, NaiveTime};

use crate::chart::cue::Cue;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::time::clock;
use crate::ui::action::Action;
use crate::ui::state::{ChosenCheckin, DayState, Typed};
use crate::ui::text::{direction, number, row_name};
use crate::ui::widgets::score_row::Row;

/// A 0 within this many seconds of a 1 makes it a 10.
pub(super) const TEN_WITHIN: f64 = 0.7;

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

/// The row of a metric on `date`, when `chosen` is the check-in that the page has chosen.
pub fn row_of(
    journal: &Journal,
    metric: &Metric,
    date: NaiveDate,
    chosen: Option<ChosenCheckin>,
) -> Row {
    row(journal, metric, date, target(journal.day(date), chosen))
}

/// The row of a metric on `date`, as far as the check-in `target` has it.
pub(super) fn row(journal: &Journal, m: &Metric, date: NaiveDate, target: ChosenCheckin) -> Row {
    let day = journal.day(date);
    let yesterday = date.pred_opt().and_then(|d| journal.day(d));
    let several = day.filter(|d| d.scores(&m.id).count() > 1);
    let value = match target {
        ChosenCheckin::At(time) => day.and_then(|d| d.checkin(time)?.scores.get(&m.id).copied()),
        ChosenCheckin::New(_) => None,
    };
    let other = day
        .filter(|_| value.is_none())
        .and_then(|d| d.scores(&m.id).last());
    let elsewhere = other.map(|(time, score)| match time {
        Some(time) => format!("{} at {}", number(score), clock(time)),
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
        yesterday: yesterday.and_then(|d| d.score(&m.id)),
        low: m.low.clone(),
        high: m.high.clone(),
        direction: direction(m),
    }
}

/// The value that a digit typed on a row means: a 0 right after a 1 makes it a 10.
pub(super) fn typed_value(row: &Row, state: &mut DayState, digit: u8, now: f64) -> f64 {
    let ten = state.typed.take().is_some_and(|typed| {
        let soon = now - typed.at <= TEN_WITHIN;
        typed.metric == row.metric && typed.digit == 1 && digit == 0 && soon
    });
    if ten {
        return 10.0;
    }
    let metric = row.metric.clone();
    state.typed = Some(Typed {
        digit,
        metric,
        at: now,
    });
    f64::from(digit)
}

/// The score as an action; undo will call it "sleep 8".
pub(super) fn score(date: NaiveDate, row: &Row, value: Option<f64>) -> Action {
    let words = value.map_or_else(|| "blank".into(), number);
    let label = format!("{} {words}", row.name.to_lowercase());
    Action::Score {
        date,
        metric: row.metric.clone(),
        value,
        label,
    }
}
