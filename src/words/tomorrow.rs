//! The words of what the next days may bring: about what, between what, and how often that held.
//!
//! Invariants: an amount lies inside its range; nothing is said of a day without a range but why.

use chrono::NaiveDate;

use crate::analysis::tomorrow::{Ahead, Outlook, Range, Why};
use crate::analysis::verdict::LEAST_SCORED;
use crate::model::metric::Metric;
use crate::model::scale::plain;

use super::amount::Measure;

/// What no forecast of scores can know.
pub const SCORES_ALONE: &str =
    "From the scores alone: what is planned for these days is not in it.";

/// "Tomorrow: back pain about 4. Four times in five it stays between 3 and 6."; why there is no range,
/// where there is none.
pub fn sentence(outlook: &Outlook, metric: &Metric, today: NaiveDate) -> Option<String> {
    let day = outlook.days.iter().find(|day| day.date > today)?;
    let measure = Measure::new(metric);
    let when = if today.succ_opt() == Some(day.date) {
        "Tomorrow".to_owned()
    } else {
        day.date.format("%A").to_string()
    };
    let noun = &measure.noun;
    if outlook.why == Some(Why::NoVariation) {
        let always = measure.value(day.expected);
        return Some(format!(
            "{when}: {noun} about {always}. It was always {always} so far."
        ));
    }
    let range = day.range?;
    let about = measure.value(about(metric, day));
    let stays = stays(&range, &measure);
    Some(format!(
        "{when}: {noun} about {about}. Four times in five it {stays}."
    ))
}

fn stays(range: &Range, measure: &Measure) -> String {
    let [low, high] = [range.low, range.high].map(|end| measure.value(end));
    if low == high {
        format!("is {low}")
    } else {
        format!("stays between {low} and {high}")
    }
}

/// How much of 100 the run of scores has, for who asks; never all of it.
pub fn of_100(range: &Range) -> Option<f64> {
    Some((100.0 * range.said?).round().min(99.0))
}

/// The same of tomorrow, in a sentence: "Together these scores have 86 of 100; no fewer of them have 80."
pub fn how_sure(outlook: &Outlook, today: NaiveDate) -> Option<String> {
    let day = outlook.days.iter().find(|day| day.date > today)?;
    let range = day.range?;
    let said = of_100(&range)?;
    Some(if range.low == range.high {
        format!("It has {said} of 100.")
    } else {
        format!("Together these scores have {said} of 100; no fewer of them have 80.")
    })
}

/// How often that held: "The last 60 times it said so, 51 were inside."
pub fn record(outlook: &Outlook) -> Option<String> {
    let record = outlook.record?;
    let (said, inside) = (record.said, record.inside);
    Some(match said {
        1 => format!("The one time it said so, {inside} was inside."),
        _ => format!("The last {said} times it said so, {inside} were inside."),
    })
}

/// Why there is no range.
pub fn reason(why: Why, outlook: &Outlook) -> String {
    match why {
        Why::TooEarly => format!("too early; a forecast needs {LEAST_SCORED} scored days."),
        Why::NoVariation => {
            let always = outlook.days.first().map(|day| plain(day.expected));
            format!("always {} so far.", always.unwrap_or_default())
        }
        Why::Old => format!(
            "the last score is of {}. Score today first.",
            outlook.from.unwrap_or_default()
        ),
    }
}

/// The expected value to the nearest step, inside the range.
pub fn about(metric: &Metric, day: &Ahead) -> f64 {
    let step = metric.scale.step;
    let nearest = (day.expected / step).round() * step;
    day.range
        .map_or(nearest, |range| nearest.clamp(range.low, range.high))
}
