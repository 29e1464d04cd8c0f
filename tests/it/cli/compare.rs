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
