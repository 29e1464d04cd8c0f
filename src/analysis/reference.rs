//! The outside figures that the tests hold the code against, read from `tests/fixtures`.

use serde_json::Value;

use super::diary::{Diary, Timing};
use super::series::Series;
use crate::model::metric::Better;
use crate::model::time::parse_date;

/// The cases of one part of the reference file.
pub fn part(name: &str) -> Vec<Value> {
    let text = include_str!("../../tests/fixtures/statistics.json");
    let all: Value = serde_json::from_str(text).unwrap();
    all[name].as_array().unwrap().clone()
}

/// The cases of the method with its slow drift.
pub fn drift() -> Vec<Value> {
    let text = include_str!("../../tests/fixtures/drift.json");
    let all: Value = serde_json::from_str(text).unwrap();
    all["cases"].as_array().unwrap().clone()
}

/// The cases of one part and kind.
pub fn cases(name: &str, kind: &str) -> Vec<Value> {
    let of_kind: Vec<_> = part(name)
        .into_iter()
        .filter(|case| case["kind"] == kind)
        .collect();
    assert!(!of_kind.is_empty(), "no cases of {kind}");
    of_kind
}

/// The case with this id.
pub fn case(name: &str, id: &str) -> Value {
    part(name)
        .into_iter()
        .find(|case| case["id"] == id)
        .unwrap()
}

/// A list with gaps: of numbers and `null` alone.
#[track_caller]
pub fn series(list: &Value) -> Vec<Option<f64>> {
    let list = list.as_array().expect("the reference has no such list");
    let is_figure = |value: &Value| value.is_number() || value.is_null();
    assert!(list.iter().all(is_figure), "no figures: {list:?}");
    list.iter().map(Value::as_f64).collect()
}

/// The scores `y` of a case with its sessions, from a Thursday on; less is better.
pub fn diary(case: &Value, timing: Timing) -> Diary {
    let series = Series {
        first: parse_date("2026-01-01").unwrap(),
        values: series(&case["y"]),
    };
    let sessions = numbers(&case["sessions"]);
    let days: Vec<usize> = sessions.iter().map(|day| *day as usize).collect();
    Diary::simulated(series, &days, timing, Better::Lower)
}

/// Whether the scores of the sessions' days were given before them.
pub fn timing(case: &Value) -> Timing {
    if flag(case, "day0_before") {
        Timing::Before
    } else {
        Timing::After
    }
}

/// The two ends of an interval; a `null` there asks for none.
#[track_caller]
pub fn ends(ours: Option<(f64, f64)>, case: &Value, name: &str, tolerance: f64) {
    let theirs = match case.get(name) {
        Some(Value::Null) => vec![None; 2],
        Some(list) => series(list),
        None => panic!("the reference has no interval {name}"),
    };
    let ours = ours.map_or([None; 2], |(low, high)| [Some(low), Some(high)]);
    same(&ours, &theirs, tolerance);
}

/// A yes or no.
#[track_caller]
pub fn flag(case: &Value, name: &str) -> bool {
    let flag = case[name].as_bool();
    flag.unwrap_or_else(|| panic!("the reference has no yes or no {name}"))
}

/// A list without gaps.
pub fn numbers(list: &Value) -> Vec<f64> {
    series(list).into_iter().map(Option::unwrap).collect()
}

/// Refuses lists that differ in a gap or by more than `tolerance`.
#[track_caller]
pub fn same(ours: &[Option<f64>], theirs: &[Option<f64>], tolerance: f64) {
    assert_eq!(ours.len(), theirs.len());
    for (at, (a, b)) in ours.iter().zip(theirs).enumerate() {
        let near = match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= tolerance,
            (None, None) => true,
            _ => false,
        };
        assert!(near, "at {at}: {a:?} is not {b:?}");
    }
}

/// Refuses a figure that is not within `tolerance` of the member `name` of `case`: a `null` there asks
/// for `None`; a member that is not there, or is no number, is refused.
#[track_caller]
pub fn near(ours: impl Into<Option<f64>>, case: &Value, name: &str, tolerance: f64) {
    let theirs = case.get(name).filter(|v| v.is_number() || v.is_null());
    let theirs = theirs.unwrap_or_else(|| panic!("the reference has no number {name}"));
    same(&[ours.into()], &[theirs.as_f64()], tolerance);
}

/// The direction of improvement of a before/after case.
pub fn better(case: &Value) -> Better {
    match case["improvement"].as_str() {
        Some("increase") => Better::Higher,
        Some("decrease") => Better::Lower,
        other => panic!("no direction: {other:?}"),
    }
}

#[test]
#[should_panic(expected = "the reference has no number effect")]
fn a_member_that_is_missing_is_no_null() {
    near(None, &serde_json::json!({"efect": 1.0}), "effect", 1e-9);
}

#[test]
#[should_panic(expected = "NaN")]
fn what_is_not_a_number_is_near_nothing() {
    near(f64::NAN, &serde_json::json!({"effect": 1.0}), "effect", 1e9);
}

#[test]
#[should_panic(expected = "the reference has no interval ci95")]
fn an_interval_that_is_missing_is_no_null() {
    ends(None, &serde_json::json!({"ci": null}), "ci95", 1e-9);
}

#[test]
#[should_panic(expected = "no figures")]
fn a_text_among_figures_is_no_gap() {
    series(&serde_json::json!([1.0, "NaN"]));
}
