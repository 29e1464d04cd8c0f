//! `forecast`: seven days with their ranges, and a plain reason where there are none.

use chrono::NaiveDate;
use serde_json::Value;
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::{Better, Metric};
use unkink::model::scale::Scale;

use super::run::{Home, days_from_today};
use crate::book::Book;

fn json(home: &Home, words: &[&str]) -> Value {
    let args = [&["forecast", "--json"], words].concat();
    serde_json::from_str(&home.ok(&args)).unwrap()
}

#[test]
fn seven_days_ahead_have_a_range_on_the_scale() {
    let home = Home::holding(&demo(2, 1, days_from_today(0)));
    let members = ["metric", "from", "days", "why", "record"];
    let answer = json(&home, &["--metric", "pain"]);
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys, members);
    assert_eq!(answer["why"], Value::Null);
    let days = answer["days"].as_array().unwrap();
    assert_eq!(days.len(), 7);
    let from: NaiveDate = answer["from"].as_str().unwrap().parse().unwrap();
    for (date, day) in from.iter_days().skip(1).zip(days) {
        assert_eq!(day["date"], date.to_string());
        let number = |name: &str| day[name].as_f64().unwrap();
        assert!(0.0 <= number("low") && number("low") <= number("high"));
        assert!(number("high") <= 10.0 && number("said") >= 0.8);
        assert_eq!(number("low").fract(), 0.0);
    }
    // Of forecasts that say 80 of 100 or more, 60 keep 37 at the very least once in a thousand times.
    let record = &answer["record"];
    assert_eq!(record["said"], 60);
    assert!(record["inside"].as_u64().unwrap() >= 37, "{record}");
    let words = home.ok(&["forecast"]);
    assert!(
        words.contains("Four times in five") && words.contains("were inside"),
        "{words}"
    );
}

#[test]
fn without_enough_to_learn_from_the_reason_is_said() {
    let none = Home::new();
    assert!(none.ok(&["forecast"]).contains("too early"));
    assert_eq!(json(&none, &[])["why"], "too-early");
    let unknown = |answer: &Value, from: NaiveDate| {
        for (at, date) in from.iter_days().skip(1).take(7).enumerate() {
            let day = serde_json::json!({"date": date.to_string(), "expected": null, "low": null, "high": null, "said": null});
            assert_eq!(answer["days"][at], day);
        }
        assert_eq!(answer["days"].as_array().unwrap().len(), 7);
    };
    unknown(&json(&none, &[]), days_from_today(0));
    let old = Home::holding(&Book::wave(60).journal());
    let answer = json(&old, &[]);
    assert_eq!(answer["why"], "old");
    unknown(&answer, answer["from"].as_str().unwrap().parse().unwrap());
    assert!(old.ok(&["forecast"]).contains("Score today first"));
    let always = Home::new();
    for ago in 0..30 {
        always.ok(&[
            "log",
            "--date",
            &days_from_today(-ago).to_string(),
            "pain=4",
        ]);
    }
    assert!(always.ok(&["forecast"]).contains("always 4 so far"));
    let answer = json(&always, &[]);
    assert_eq!(answer["why"], "no-variation");
    assert!(answer["days"][0]["low"].is_null());
    assert!(
        always
            .refused(1, &["forecast", "--metric", "gravity"])
            .contains("gravity")
    );
}

/// 120 days of a score from 0 to 0.01 in steps of 0.001, of which so much is noticed.
fn fine(notice: f64) -> Home {
    let mut journal = Journal::default();
    let fine = Metric {
        scale: Scale::new(0.0, 0.01, 0.001),
        notice,
        unit: "\u{b5}mol/l".into(),
        ..Metric::own("Marker", Better::Lower)
    };
    let id = fine.id.clone();
    journal.apply(Edit::add_metric(fine)).unwrap();
    for ago in 0..120_i32 {
        let score = Edit::Score {
            date: days_from_today(-i64::from(ago)),
            time: None,
            metric: id.clone(),
            value: Some(f64::from(ago * ago % 7 + ago % 3) / 1000.0),
        };
        journal.apply(score).unwrap();
    }
    Home::holding(&journal)
}

#[test]
fn a_fine_step_keeps_its_decimals_in_ranges_and_words() {
    let home = fine(0.004);
    let answer = json(&home, &["--metric", "marker"]);
    for day in answer["days"].as_array().unwrap() {
        let number = |name: &str| day[name].as_f64().unwrap();
        let inside = number("low") <= number("expected") && number("expected") <= number("high");
        assert!(inside && number("high") < 0.01, "{day}");
    }
    let words = home.ok(&["forecast", "--metric", "marker"]);
    assert!(words.contains(" 0.00"), "{words}");
}

#[test]
fn a_plan_has_the_scores_unit_and_no_difference_larger_than_its_scale() {
    let plan = |notice| fine(notice).ok(&["trial", "plan", "--metric", "marker"]);
    for (notice, said, not) in [
        (0.004, "0.008 \u{b5}mol/l", "points"),
        (0.006, "0.009 \u{b5}mol/l", "0.012"),
        (1.0, "more than the whole scale", "tries"),
    ] {
        let plan = plan(notice);
        assert!(plan.contains(said) && !plan.contains(not), "{plan}");
    }
}
