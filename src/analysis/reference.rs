//! The outside figures that the tests hold the code against, read from `tests/fixtures`.

use serde_json::Value;

use crate::model::metric::Better;

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

/// A list with gaps.
pub fn series(list: &Value) -> Vec<Option<f64>> {
    let list = list.as_array().unwrap();
    list.iter().map(Value::as_f64).collect()
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
        _ => Better::Lower,
    }
}

#[test]
#[should_panic(expected = "the reference has no number effect")]
fn a_member_that_is_missing_is_no_null() {
    near(None, &serde_json::json!({"efect": 1.0}), "effect", 1e-9);
}
