//! `forecast`: seven days with their ranges, and a plain reason where there are none.

use chrono::NaiveDate;
use serde_json::Value;
use unkink::demo::demo;

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
    let old = Home::holding(&Book::wave(60).journal());
    let answer = json(&old, &[]);
    assert_eq!(
        (&answer["why"], answer["days"].as_array().unwrap().len()),
        (&"old".into(), 0)
    );
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
