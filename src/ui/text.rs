//! How the window writes dates, numbers and names.

use chrono::NaiveDate;

use crate::lang::choice::Past;
use crate::lang::{self, DateForm, say};
use crate::model::legible;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::scale::{figure, with_minus};
use crate::model::session::Session;

/// "Sunday 22 November", with the year when it is not this one.
pub fn long_date(date: NaiveDate, today: NaiveDate) -> String {
    DateForm::Full.near(date, today)
}

/// Which day the one before `date` is: yesterday only where `date` is today.
pub fn past(date: NaiveDate, today: NaiveDate) -> Past {
    if date == today {
        Past::Yesterday
    } else {
        Past::Before
    }
}

/// "Sun 22 November", with the year when it is not this one.
pub fn medium_date(date: NaiveDate, today: NaiveDate) -> String {
    DateForm::DayLong.near(date, today)
}

/// "Sun 22 Nov", with the year when it is not this one.
pub fn short_date(date: NaiveDate, today: NaiveDate) -> String {
    DateForm::Day.near(date, today)
}

/// "22 Nov", with the year when it is not this one.
pub fn day_month(date: NaiveDate, today: NaiveDate) -> String {
    DateForm::Short.near(date, today)
}

/// That these days lie after tomorrow, and what to do about it; nothing where there are none.
pub fn slips(dates: &[NaiveDate]) -> Option<String> {
    Some(match dates {
        [] => return None,
        [on] => say::SlipOne { on: *on }.text(),
        [first, .., last] => say::Slips {
            n: dates.len(),
            begin: *first,
            end: *last,
        }
        .text(),
    })
}

/// A score for people: with the real minus sign, whole numbers whole.
pub fn number(value: f64) -> String {
    figure(value)
}

/// A mean for people, with one decimal.
pub fn mean(value: f64) -> String {
    with_minus(&format!("{value:.1}"))
}

/// A score or an en dash where there is none.
pub fn number_or_dash(value: Option<f64>) -> String {
    value.map_or_else(|| "\u{2013}".into(), number)
}

/// The words with their first letter large: "Lower left".
pub fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The name of a metric where it is scored: sleep is last night's.
pub fn row_name(metric: &Metric) -> String {
    if metric.id == MetricId::SLEEP {
        say::LastNight {
            name: &legible::line(&metric.title()),
        }
        .text()
    } else {
        legible::line(&metric.title()).into_owned()
    }
}

/// "lower is better" or "higher is better".
pub fn direction(metric: &Metric) -> String {
    let lower = metric.better == Better::Lower;
    say::AxisBetter { lower }.text()
}

/// A session in one line: "Massage 17:30, 60 min, Ana".
pub fn session_line(session: &Session) -> String {
    let mut line = legible::line(&session.kind.title()).into_owned();
    if let Some(time) = session.time {
        line = format!("{line} {}", lang::time(time));
    }
    let rest = [
        session
            .minutes
            .map(|m| say::SessionMinutes { n: m as usize }.text()),
        session.with.clone(),
    ];
    rest.into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .fold(line, |line, part| {
            legible::line(&format!("{line}, {part}")).into_owned()
        })
}

/// The text, or so many letters of it and an ellipsis.
pub fn shortened(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((end, _)) => format!("{}\u{2026}", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    #[test]
    fn a_year_is_named_only_when_it_is_another_one() {
        let today = parse_date("2026-11-22").unwrap();
        assert_eq!(long_date(today, today), "Sunday 22 November");
        assert_eq!(
            short_date(parse_date("2025-03-01").unwrap(), today),
            "Sat 1 Mar 2025"
        );
    }

    #[test]
    fn numbers_use_the_real_minus_and_missing_is_a_dash() {
        assert_eq!(number(-2.5), "\u{2212}2.5");
        assert_eq!(number_or_dash(None), "\u{2013}");
        assert_eq!(mean(4.0), "4.0");
    }
}
