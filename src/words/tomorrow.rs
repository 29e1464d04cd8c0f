//! The words of what the next days may bring: about what, between what, and how often that held.
//!
//! Invariants: an amount lies inside its range; nothing is said of a day without a range but why.

use chrono::{Datelike as _, NaiveDate};

use crate::analysis::tomorrow::{Ahead, Outlook, Range, Why};
use crate::analysis::verdict::LEAST_SCORED;
use crate::lang::say;
use crate::model::metric::Metric;
use crate::model::scale::plain;

use super::amount::Measure;

/// "Tomorrow: back pain about 4. Four times in five it stays between 3 and 6."; why there is no range,
/// where there is none.
pub fn sentence(outlook: &Outlook, metric: &Metric, today: NaiveDate) -> Option<String> {
    let day = outlook.days.iter().find(|day| day.date > today)?;
    let measure = &Measure::new(metric);
    let (tomorrow, weekday) = (today.succ_opt() == Some(day.date), day.date.weekday());
    if outlook.why == Some(Why::NoVariation) {
        let always = say::TomorrowAlways {
            measure,
            tomorrow,
            value: &measure.value(day.expected),
            weekday,
        };
        return Some(always.text());
    }
    let range = day.range?;
    let value = &measure.value(about(metric, day));
    let [low, high] = &[range.low, range.high].map(|end| measure.value(end));
    Some(if low == high {
        say::TomorrowIs {
            low,
            measure,
            tomorrow,
            value,
            weekday,
        }
        .text()
    } else {
        say::TomorrowBetween {
            high,
            low,
            measure,
            tomorrow,
            value,
            weekday,
        }
        .text()
    })
}

/// How much of 100 the run of scores has, for who asks; never all of it.
pub fn of_100(range: &Range) -> Option<f64> {
    Some((100.0 * range.said?).round().min(99.0))
}

/// The same of tomorrow, in a sentence: "Together these scores have 86 of 100; no fewer of them have 80."
pub fn how_sure(outlook: &Outlook, today: NaiveDate) -> Option<String> {
    let day = outlook.days.iter().find(|day| day.date > today)?;
    let range = day.range?;
    let figure = &of_100(&range)?.to_string();
    Some(if range.low == range.high {
        say::TomorrowOfHundred { figure }.text()
    } else {
        say::TomorrowOfHundredTogether { figure }.text()
    })
}

/// How often that held: "The last 60 times it said so, 51 were inside."
pub fn record(outlook: &Outlook) -> Option<String> {
    let record = outlook.record?;
    let (all, n) = (record.said, record.inside);
    Some(say::TomorrowRecord { all, n }.text())
}

/// Why there is no range.
pub fn reason(why: Why, outlook: &Outlook) -> String {
    match why {
        Why::TooEarly => {
            let needed = LEAST_SCORED;
            say::TomorrowTooEarly { needed }.text()
        }
        Why::NoVariation => {
            let always = outlook.days.first().map(|day| plain(day.expected));
            let value = &always.unwrap_or_default();
            say::TomorrowWasAlways { value }.text()
        }
        Why::Old => {
            let on = outlook.from.unwrap_or_default();
            say::TomorrowOld { on }.text()
        }
    }
}

/// The expected value to the nearest step, inside the range.
pub fn about(metric: &Metric, day: &Ahead) -> f64 {
    let step = metric.scale.step;
    let nearest = (day.expected / step).round() * step;
    day.range
        .map_or(nearest, |range| nearest.clamp(range.low, range.high))
}
