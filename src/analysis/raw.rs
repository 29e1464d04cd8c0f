//! The raw days before and after sessions, which are shown beside the answer and are never the answer.

use super::answer::Raw;
use super::descriptive::mean;
use super::diary::Diary;
use super::overlap;

/// The raw comparison of `days` days before each session with as many after it.
pub fn raw(diary: &Diary, days: usize) -> Raw {
    let y = &diary.series.values;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for event in &diary.events {
        before.extend(
            y[event.day.saturating_sub(days)..event.day]
                .iter()
                .flatten(),
        );
        after.extend(y.iter().skip(event.day + 1).take(days).flatten());
    }
    Raw {
        before_mean: mean(&before),
        after_mean: mean(&after),
        nap: overlap::nap(&before, &after, diary.better),
        tau: overlap::tau(&before, &after, diary.better),
    }
}
