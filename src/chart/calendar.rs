//! One metric on a calendar: weeks of days, a cell a day. The window walks it, and files show it.
//!
//! Invariants: every day of the range has exactly one cell, in order of date; a day without a value
//! has no step, never step 0; the steps mean the same in every year of a journal.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::analysis::series::{Series, scored_days};
use crate::lang::{self, DateForm, say};
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::scale::{figure, with_minus};
use crate::model::session::Kind;

use super::cue::Cue;
use super::spec::{Cell, STEPS, y_range};

/// A range of days in weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// The metric's name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
    /// What the lowest and the highest step stand for: "0 no pain", "10 worst I can imagine".
    pub ends: [String; 2],
    /// Number of week columns.
    pub weeks: usize,
    /// The names of the rows, "Mon" to "Sun" (or from Sunday on).
    pub rows: [String; 7],
    /// Month names and the week column that each begins in.
    pub months: Vec<(usize, String)>,
    /// The days, in order.
    pub cells: Vec<Cell>,
    /// The kinds whose signs stand on the days, in order of their first.
    pub kinds: Vec<Kind>,
    /// "240 of 265 days since 3 March".
    pub coverage: String,
    /// What a screen reader says of the whole.
    pub description: String,
}

/// A calendar year of a metric.
pub fn year(
    journal: &Journal,
    metric: &Metric,
    year: i32,
    week_start: Weekday,
    today: NaiveDate,
) -> Calendar {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    calendar(journal, metric, first..=last, week_start, today)
}

/// The days of `range` of a metric; the weeks begin on `week_start`.
pub fn calendar(
    journal: &Journal,
    metric: &Metric,
    range: RangeInclusive<NaiveDate>,
    week_start: Weekday,
    today: NaiveDate,
) -> Calendar {
    let first = *range.start();
    let scale = step_range(journal, metric);
    let lead = row_of(first, week_start);
    let series = Series::of(journal, metric, range.clone());
    let cells: Vec<Cell> = (0..)
        .zip(first.iter_days())
        .zip(&series.values)
        .map(|((index, date), value)| Cell {
            date,
            week: (index + lead) / 7,
            row: (index + lead) % 7,
            value: *value,
            step: value.map(|value| step(value, scale)),
            future: date > today,
            sessions: kinds_on(journal, date),
        })
        .collect();
    let coverage = coverage(journal, metric, &range, today, &series);
    Calendar {
        name: metric.title().into_owned(),
        cue: Cue::of(journal.metrics(), &metric.id),
        ends: [
            (scale.0, &*metric.low_end()),
            (scale.1, &*metric.high_end()),
        ]
        .map(|(value, words)| end(metric, value, words)),
        weeks: cells.last().map_or(0, |cell| cell.week + 1),
        rows: rows(week_start),
        months: months(&cells),
        kinds: kinds(&cells),
        description: description(metric, &range, &series, &cells, &coverage),
        coverage,
        cells,
    }
}

impl Calendar {
    /// The cell of a day; none outside the range.
    pub fn cell(&self, date: NaiveDate) -> Option<&Cell> {
        let first = self.cells.first()?.date;
        let index = usize::try_from((date - first).num_days()).ok()?;
        self.cells.get(index)
    }
}

fn kinds_on(journal: &Journal, date: NaiveDate) -> Vec<Kind> {
    let sessions = journal.sessions_on(date).iter();
    let mut kinds: Vec<Kind> = sessions.map(|session| session.kind.clone()).collect();
    kinds.sort_by(Kind::by_importance);
    kinds
}

/// The values of the lowest and the highest step: a scale of few values whole, others from zero to
/// what was seen in the whole journal.
fn step_range(journal: &Journal, metric: &Metric) -> (f64, f64) {
    let scale = metric.scale;
    if metric.is_scored() && scale.buttons(11).is_some() {
        return (scale.min, scale.max);
    }
    let seen = journal.days().values().filter_map(|day| day.value(metric));
    y_range(metric, seen.filter(|value| value.is_finite()))
}

fn step(value: f64, (low, high): (f64, f64)) -> u8 {
    let share = (value - low) / (high - low).max(f64::MIN_POSITIVE);
    (share.clamp(0.0, 1.0) * f64::from(STEPS)).round() as u8
}

/// "10 worst I can imagine"; the words belong to the metric's own ends alone.
fn end(metric: &Metric, value: f64, words: &str) -> String {
    let number = lang::figure(&figure(value));
    let own = [metric.scale.min, metric.scale.max].contains(&value);
    let unit = metric.unit_shown();
    let told = match (own && !words.is_empty(), &*unit) {
        (true, "") => words,
        (false, "") => return number,
        (_, unit) => unit,
    };
    let value = &number;
    say::ScaleEnd { told, value }.text()
}

/// The row of a date when weeks begin on `week_start`.
pub fn row_of(date: NaiveDate, week_start: Weekday) -> usize {
    date.weekday().days_since(week_start) as usize
}

/// The short names of the days of a week that begins on `week_start`.
pub fn rows(week_start: Weekday) -> [String; 7] {
    let mut day = week_start.pred();
    std::array::from_fn(|_| {
        day = day.succ();
        say::WeekdayName { weekday: day }.text()
    })
}

/// A month's name stands over the first column that begins in it.
fn months(cells: &[Cell]) -> Vec<(usize, String)> {
    let firsts = cells.iter().filter(|cell| cell.date.day() == 1);
    let columns = firsts.map(|cell| {
        let week = cell.week + usize::from(cell.row > 0);
        (week, DateForm::MonthBrief.of(cell.date))
    });
    columns.collect()
}

fn kinds(cells: &[Cell]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for kind in cells.iter().filter_map(|cell| cell.sessions.first()) {
        if !kinds.contains(kind) {
            kinds.push(kind.clone());
        }
    }
    kinds
}

/// The days with a value among those that could have one: from the first value ever (or the range's
/// beginning) to today (or the range's end).
fn coverage(
    journal: &Journal,
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    today: NaiveDate,
    series: &Series,
) -> String {
    let scored = series.values.iter().flatten().count();
    let Some(began) = scored_days(journal, metric).next() else {
        return say::CoverageNone.text();
    };
    let last_scored = series.scored().last().map_or(today, |(date, _)| date);
    let from = began.max(*range.start());
    let to = today.max(last_scored).min(*range.end());
    let all = (to - from).num_days() + 1;
    if all < 1 {
        return say::CoverageNone.text();
    }
    let (days, n) = (all as usize, scored);
    if from > *range.start() {
        let since = from;
        say::CoverageSince { days, n, since }.text()
    } else if to < *range.end() {
        say::CoverageSoFar { days, n }.text()
    } else {
        say::Coverage { days, n }.text()
    }
}

fn description(
    metric: &Metric,
    range: &RangeInclusive<NaiveDate>,
    series: &Series,
    cells: &[Cell],
    coverage: &str,
) -> String {
    let values: Vec<f64> = series.values.iter().flatten().copied().collect();
    let (from, to) = (range.start(), range.end());
    let whole = from.ordinal() == 1 && from.year() == to.year() && to.month() == 12;
    let period = &if whole {
        from.year().to_string()
    } else {
        let (begin, end) = (*from, *to);
        say::Period { begin, end }.text()
    };
    let (name, told) = (&*metric.title(), coverage);
    let all: usize = cells.iter().map(|cell| cell.sessions.len()).sum();
    if values.is_empty() {
        return say::CalendarSaid {
            all,
            name,
            period,
            told,
        }
        .text();
    }
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    say::CalendarSaidFigures {
        all,
        high: &lang::figure(&figure(high)),
        low: &lang::figure(&figure(low)),
        name,
        period,
        told,
        value: &lang::figure(&with_minus(&format!("{mean:.1}"))),
    }
    .text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;
    use crate::model::session::{Session, SessionId};
    use crate::model::time::parse_date;

    fn date(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    fn journal(scores: &[(&str, f64)]) -> Journal {
        let mut journal = Journal::default();
        for (day, value) in scores {
            let edit = Edit::Score {
                date: date(day),
                time: None,
                metric: MetricId::PAIN,
                value: Some(*value),
            };
            journal.apply(edit).unwrap();
        }
        journal
    }

    fn pain(journal: &Journal, of: i32) -> Calendar {
        let metric = journal.metrics().get(&MetricId::PAIN).unwrap();
        year(journal, metric, of, Weekday::Mon, date("2026-11-22"))
    }

    #[test]
    fn every_day_of_a_year_has_its_own_place() {
        for (of, days, weeks) in [(2026, 365, 53), (2024, 366, 53), (2012, 366, 54)] {
            let calendar = pain(&Journal::default(), of);
            assert_eq!(
                (calendar.cells.len(), calendar.weeks),
                (days, weeks),
                "{of}"
            );
            let mut places: Vec<_> = calendar.cells.iter().map(|c| (c.week, c.row)).collect();
            places.dedup();
            assert_eq!(places.len(), days);
            assert_eq!(calendar.months.len(), 12);
        }
    }

    #[test]
    fn a_week_begins_on_the_day_that_is_asked_for() {
        let sunday = date("2026-11-22");
        assert_eq!(row_of(sunday, Weekday::Mon), 6);
        assert_eq!(row_of(sunday, Weekday::Sun), 0);
        assert_eq!(rows(Weekday::Sun)[..2], ["Sun", "Mon"]);
    }

    #[test]
    fn no_entry_is_no_step_and_a_0_is_the_palest_one() {
        let calendar = pain(&journal(&[("2026-03-03", 0.0), ("2026-03-04", 10.0)]), 2026);
        let step = |day: &str| calendar.cell(date(day)).unwrap().step;
        assert_eq!(step("2026-03-03"), Some(0));
        assert_eq!(step("2026-03-04"), Some(10));
        assert_eq!(step("2026-03-05"), None);
        assert_eq!(calendar.ends, ["0 no pain", "10 worst I can imagine"]);
    }

    #[test]
    fn the_words_of_an_end_stand_at_the_metrics_own_ends_alone() {
        let journal = Journal::default();
        let hours = journal.metrics().find("hours_asleep").unwrap();
        let calendar = year(&journal, hours, 2026, Weekday::Mon, date("2026-11-22"));
        assert!(
            calendar.ends[1].starts_with("10") && !calendar.ends[1].contains("all day"),
            "{:?}",
            calendar.ends
        );
    }

    #[test]
    fn coverage_counts_from_the_first_day_and_not_into_the_future() {
        let book = journal(&[
            ("2025-12-30", 3.0),
            ("2026-11-21", 4.0),
            ("2026-11-22", 4.0),
        ]);
        assert_eq!(pain(&book, 2026).coverage, "2 of 326 days so far");
        assert_eq!(pain(&book, 2025).coverage, "1 of 2 days since 30 December");
        assert_eq!(pain(&book, 2024).coverage, "0 days");
        assert!(pain(&book, 2026).cell(date("2026-11-23")).unwrap().future);
    }

    #[test]
    fn sessions_are_marked_and_counted() {
        let mut book = journal(&[("2026-11-20", 5.0)]);
        let session = Session::new(SessionId::new("a"), date("2026-11-20"), Kind::MASSAGE);
        book.apply(Edit::put_session(session)).unwrap();
        let calendar = pain(&book, 2026);
        assert_eq!(calendar.kinds, [Kind::MASSAGE]);
        assert_eq!(
            calendar.description,
            "Back pain in 2026, a calendar. 1 of 3 days since 20 November scored. Lowest 5, \
             highest 5, mean 5.0. 1 session."
        );
    }
}
