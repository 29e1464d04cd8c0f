//! `compare`: one object a kind or person, with the members that are promised.

use serde_json::Value;
use unkink::demo::demo;

use super::run::{Home, days_from_today};

const ADDED: [&str; 4] = ["overlap", "overlap_with", "cost", "holm_interval_p"];

#[test]
fn each_kind_and_person_is_an_effect_with_what_the_comparison_adds() {
    let home = Home::holding(&demo(2, 1, days_from_today(0)));
    let text = home.ok(&["compare", "--metric", "pain", "--json"]);
    let rows: Value = serde_json::from_str(&text).unwrap();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() > 1);
    for row in rows {
        assert!(row["kind"].is_string() != row["with"].is_string());
        let row = row.as_object().unwrap();
        assert!(ADDED.iter().all(|name| row.contains_key(*name)), "{row:?}");
        assert!(row.contains_key("gaps") && row.contains_key("sentence"));
    }
    assert_eq!(rows[0]["kind"], "massage");
    assert_eq!(rows[0]["look"], "main");
    let words = home.ok(&["compare"]);
    assert!(words.contains("Massage"), "{words}");
    assert!(words.contains("not against the others"), "{words}");
}

#[test]
fn an_empty_journal_and_an_unknown_metric_are_told() {
    let none = Home::new();
    assert!(none.ok(&["compare"]).contains("No session yet"));
    assert_eq!(none.ok(&["compare", "--json"]).trim(), "[]");
    assert!(
        none.refused(1, &["compare", "--metric", "luck"])
            .contains("luck")
    );
}

#[test]
fn recovery_says_what_followed_workouts_or_what_is_missing() {
    let home = Home::holding(&demo(2, 1, days_from_today(0)));
    let text = home.ok(&["recovery", "--json"]);
    let read: Value = serde_json::from_str(&text).unwrap();
    let (with, without) = (read["n_with"].as_u64(), read["n_without"].as_u64());
    assert!(with.unwrap() > 0 && without.unwrap() > 6, "{read}");
    let enough = with >= Some(6);
    assert_eq!(read["difference"].is_number(), enough, "{read}");
    assert_eq!(read["interval"].is_array(), enough, "{read}");
    let words = home.ok(&["recovery"]);
    assert!(
        words.contains("with a treatment that day or the next"),
        "{words}"
    );
    let none = Home::new();
    assert!(none.ok(&["recovery"]).contains("No workout with scores"));
    let refused = none.refused(1, &["recovery", "--metric", "luck"]);
    assert!(refused.contains("luck"));
}

#[test]
fn a_report_has_what_helps_where_it_is_asked_for() {
    let home = Home::holding(&demo(2, 1, days_from_today(0)));
    let page = home.ok(&["report", "-", "--format", "html", "--helps"]);
    assert!(
        page.contains("What helps: Back pain")
            && page.contains("my forecast, not against the others")
    );
    let page = home.ok(&["report", "-", "--format", "html"]);
    assert!(!page.contains("What helps"));
}
