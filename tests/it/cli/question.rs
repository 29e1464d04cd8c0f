//! `question`: the main question, and when the command line writes it down.

use chrono::NaiveDate;
use serde_json::Value;
use unkink::demo::demo;
use unkink::store::Store;

use super::run::{Home, days_from_today};

/// Two made-up years that end today.
fn home() -> Home {
    let home = Home::new();
    let store = Store::at(home.journal());
    let base = store.load().unwrap().base;
    store.save(&demo(2, 1, days_from_today(0)), &base).unwrap();
    home
}

fn said(date: NaiveDate) -> String {
    format!("Written down on {}.", date.format("%-d %b %Y"))
}

fn look(home: &Home, args: &[&str]) -> Value {
    let text = home.ok(&[&["effect", "--json"], args].concat());
    let answer: Value = serde_json::from_str(&text).unwrap();
    answer["look"].clone()
}

/// What stands in the file.
fn stands(home: &Home) -> Value {
    let file: Value = serde_json::from_slice(&home.bytes().unwrap()).unwrap();
    file["main_question"].clone()
}

#[test]
fn it_is_written_down_with_an_entry_and_never_by_looking() {
    let home = home();
    let before = home.bytes();
    home.ok(&["effect"]);
    let words = home.ok(&["question"]);
    assert!(words.contains("It is not written down yet"), "{words}");
    assert_eq!(home.bytes(), before, "looking wrote");
    home.ok(&["log", "note=a quiet day"]);
    let words = home.ok(&["question"]);
    assert!(words.contains("Does massage help your back pain?"));
    assert!(words.contains(&said(days_from_today(0))), "{words}");
    let asked = stands(&home);
    assert_eq!(
        (&asked["metric"], &asked["kind"]),
        (&"pain".into(), &"massage".into())
    );
    assert_eq!(asked["outcome_days"], 3);
}

#[test]
fn a_journal_without_an_answer_has_nothing_to_write_down() {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    home.ok(&["session", "add", "--date", &days_from_today(0).to_string()]);
    assert_eq!(stands(&home), Value::Null);
}

#[test]
fn another_one_is_named_on_purpose_and_every_other_look_is_called_that() {
    let home = home();
    assert_eq!(look(&home, &["--metric", "pain"]), "main");
    assert_eq!(look(&home, &["--metric", "mood"]), "one-of-several");
    home.ok(&["question", "--metric", "mood", "--kind", "Heat"]);
    let asked = stands(&home);
    assert_eq!(
        (&asked["metric"], &asked["kind"]),
        (&"mood".into(), &"heat".into())
    );
    assert_eq!(asked["since"], days_from_today(0).to_string());
    assert_eq!(look(&home, &["--metric", "mood"]), "main");
    assert_eq!(look(&home, &["--metric", "pain"]), "one-of-several");
    assert_eq!(
        look(&home, &["--metric", "mood", "--kind", "massage"]),
        "one-of-several"
    );
    assert_eq!(
        look(&home, &["--metric", "mood", "--from", "2026-01-01"]),
        "one-of-several"
    );
    let words = home.ok(&["effect", "--metric", "pain"]);
    assert!(words.contains("One of several looks. Your main question: Does heat help your mood?"));
    let words = home.refused(1, &["question", "--metric", "happiness"]);
    assert!(words.contains("There is no metric called"), "{words}");
}
