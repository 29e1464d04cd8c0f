//! The experiment from a journal to its figures, against the reference.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of tests may panic as tests do"
)]

use chrono::{Days, NaiveDate};
use serde_json::Value;
use unkink::analysis::begin::{Toss, Wish, begin};
use unkink::analysis::experiment::Experiment;
use unkink::analysis::trial::{Block, Trial};
use unkink::demo::demo;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::words::Voice;
use unkink::words::experiment::Told;

use crate::book::{Book, day, metric};

fn cases() -> Vec<Value> {
    let text = include_str!("../fixtures/experiment.json");
    let all: Value = serde_json::from_str(text).unwrap();
    all["cases"].as_array().unwrap().clone()
}

fn days(list: &Value) -> Vec<i64> {
    let list = list.as_array().unwrap();
    list.iter().map(|day| day.as_i64().unwrap()).collect()
}

fn blocks(case: &Value) -> Vec<Block> {
    let pairs = days(&case["session_slots"]).into_iter();
    pairs
        .zip(days(&case["free_slots"]))
        .map(|(session, free)| Block {
            session: day(session),
            free: day(free),
        })
        .collect()
}

fn book(case: &Value) -> Book {
    Book::pain(case["y"].as_array().unwrap().iter().map(Value::as_f64))
}

fn read(book: &Book, blocks: &[Block]) -> Trial {
    let journal = book.journal();
    Trial::of(&journal, &metric(&journal, "pain"), blocks)
}

#[test]
fn days_after_the_last_outcome_change_nothing() {
    for case in cases() {
        let plan = blocks(&case);
        let slots = plan.iter().flat_map(|block| [block.session, block.free]);
        let end = slots.max().unwrap() + chrono::Days::new(3);
        let mut ended = book(&case);
        ended.days.retain(|date, _| *date <= end);
        let whole = read(&book(&case), &plan);
        assert_eq!(whole, read(&ended, &plan));
        assert_eq!(whole.evidence.len(), whole.n);
    }
}

#[test]
fn what_is_learnt_does_not_depend_on_the_coin() {
    // With every coin turned, and the sessions with it, each difference turns its sign and no more.
    for case in cases() {
        let plan = blocks(&case);
        let turn = |block: &Block| Block {
            session: block.free,
            free: block.session,
        };
        let turned: Vec<Block> = plan.iter().map(turn).collect();
        let with = |key: &str| {
            let mut book = book(&case);
            for at in days(&case[key]) {
                book.session(at, Kind::MASSAGE, |_| {});
            }
            book
        };
        let one = read(&with("session_slots"), &plan);
        let other = read(&with("free_slots"), &turned);
        for (one, other) in one.each.iter().zip(&other.each) {
            assert_eq!(one.is_some(), other.is_some());
            let sum = one.unwrap_or_default() + other.unwrap_or_default();
            assert!(sum.abs() < 1e-12);
        }
        assert_eq!(one.p, other.p);
    }
}

#[test]
fn a_plan_outside_the_diary_has_no_figures() {
    let case = &cases()[0];
    let outside = Block {
        session: day(900),
        free: day(907),
    };
    let none = read(&book(case), &[outside]);
    assert_eq!((none.n, none.p, none.interval), (0, None, None));
    assert_eq!(none.each, [None]);
    let empty = read(&Book::default(), &blocks(case));
    assert_eq!((empty.n, empty.effect), (0, None));
    assert_eq!(empty.each.len(), 8);
    assert_eq!(read(&book(case), &[]).each, []);
}

#[test]
fn clocks_that_jump_and_a_leap_day_change_no_slot_and_no_figure_is_nan() {
    let date = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
    let first = date("2028-02-22");
    let mut journal = demo(1, 1, date("2028-06-30"));
    let wish = Wish {
        metric: MetricId::PAIN,
        kind: Kind::MASSAGE,
        first,
        blocks: 6,
        watch: true,
    };
    let toss = Toss::from_parts(1_770_000_000_000, 7);
    let begun = begin(&journal, &wish, toss, first - Days::new(3)).unwrap();
    journal.apply(begun).unwrap();
    let plan = journal
        .trials()
        .iter()
        .find(|plan| plan.first == first)
        .unwrap();
    let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
    let read = |today: NaiveDate| {
        let read = Experiment::of(&journal, pain, plan, today);
        let told = Told::of(plan, journal.metrics(), Voice::You);
        let answer = (
            told.headline(&read),
            told.sentence(&read),
            told.details(&read),
        );
        let way = (
            told.evidence(&read),
            told.so_far(&read),
            told.next(&read, today),
        );
        let said = format!("{} {answer:?} {way:?}", told.state(&read));
        (read, said)
    };
    // To the west of the date line the same evening is a day earlier, and then a day later again.
    for day in 0..120 {
        let today = first - Days::new(5) + Days::new(day);
        let before = read(today);
        read(today - Days::new(1));
        read(today + Days::new(1));
        assert_eq!(read(today), before);
        assert!(!before.1.contains("NaN"), "{today}: {}", before.1);
    }
    let slots: Vec<_> = read(first).0.blocks.iter().map(|b| b.slots).collect();
    assert_eq!(slots[0], (first, date("2028-02-29")));
    for pair in slots.windows(2) {
        assert_eq!(pair[1].0 - pair[0].0, chrono::TimeDelta::days(14));
    }
}
