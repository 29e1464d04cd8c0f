//! What the form of a score keeps as the file has it, whatever language it is shown in.

use crate::model::metric::Metric;

/// What was typed of a score that is there: what stands as it is shown stays as the file has it.
pub(super) fn as_stored(base: &Metric, [name, unit, low, high]: [String; 4]) -> [String; 4] {
    let kept = |typed: String, shown: &str, stored: &String| {
        if typed == shown {
            stored.clone()
        } else {
            typed
        }
    };
    [
        kept(name, &base.title(), &base.name),
        kept(unit, &base.unit_shown(), &base.unit),
        kept(low, &base.low_end(), &base.low),
        kept(high, &base.high_end(), &base.high),
    ]
}
