//! The experiment from a journal to its figures, against the reference.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of tests may panic as tests do"
)]

use chrono::{Days, NaiveDate};
use serde_json::Value;
use unkink::analysis::agreed::compare_on;
use unkink::analysis::begin::{Toss, Wish, begin};
use unkink::analysis::experiment::Experiment;
use unkink::analysis::planner::Planner;
use unkink::analysis::recovery::recovery;
use unkink::analysis::schedule::coins;
use unkink::analysis::trial::{Block, Trial};
use unkink::analysis::verdict::Verdict;
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::model::trial::{TrialPlan, TrialState};
use unkink::words::chances::chances;
use unkink::words::experiment::Told;
use unkink::words::{Measure, Voice, sentence};

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

/// The journal of `book` with an experiment on pain of eight pairs from this day on.
fn on_trial(book: &Book, kind: &str, first: i64, watch: bool) -> (Journal, TrialPlan) {
    let made = TrialPlan::parse_made(&format!("{}T20:00:00Z", day(first - 5))).unwrap();
    let (pain, kind, seed) = (MetricId::PAIN, Kind::new(kind), 20_260_105);
    let plan = TrialPlan {
        watch,
        ..TrialPlan::new(
            "a".into(),
            made,
            pain,
            kind,
            day(first),
            seed,
            coins(seed, 8),
        )
    };
    let mut journal = book.journal();
    let edit = Edit::Trial(plan.id.clone(), Some(Box::new(plan.clone())));
    journal.apply(edit).unwrap();
    (journal, plan)
}

#[test]
fn a_person_rests_only_where_the_kind_on_trial_was_theirs() {
    let mut book = Book::wave(200);
    for (at, kind, with) in [
        (0, "heat", "Ben"),
        (5, "massage", "Ana"),
        (9, "massage", "ben"),
    ] {
        for n in 0..7 {
            book.session(10 + at + 25 * n, Kind::new(kind), |session| {
                session.with = Some(with.into());
            });
        }
    }
    let (journal, _) = on_trial(&book, "heat", 190, false);
    let rows = compare_on(&journal, &metric(&journal, "pain"), day(200));
    for row in rows {
        let rests = row.answer.verdict == Verdict::Resting;
        let name = row.who.name().to_lowercase();
        assert_eq!(rests, ["heat", "ben"].contains(&name.as_str()), "{name}");
        let said = sentence(&row.answer, journal.metrics());
        assert_eq!(
            said.starts_with("An experiment with heat and back pain goes on."),
            rests,
            "{said}"
        );
    }
}

/// All that is said of the experiment on `today`.
fn told(journal: &Journal, plan: &TrialPlan, today: i64) -> String {
    let read = Experiment::of(journal, &metric(journal, "pain"), plan, day(today));
    let told = Told::of(plan, journal.metrics(), Voice::You);
    let lines = [
        told.headline(&read),
        told.sentence(&read),
        told.evidence(&read),
        told.doubt(&read),
        Some(format!("It {}.", told.state(&read))),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A diary that goes up and down, three points lower for three days after each session of the plan.
fn helped(first: i64) -> Book {
    let drawn = coins(20_260_105, 8);
    let weeks = drawn.chars().map(|coin| if coin == '1' { 7 } else { 0 });
    let sessions: Vec<i64> = (0..)
        .zip(weeks)
        .map(|(block, week)| first + 14 * block + week)
        .collect();
    let mut book = Book::wave(first as usize + 120);
    for at in sessions {
        for after in at + 1..=at + 3 {
            let unlike = f64::from(u8::from(at % 2 == 0)) * 0.5;
            book.score(after, None, 2.0 - unlike);
        }
        book.session(at, Kind::MASSAGE, |_| {});
    }
    book
}

#[test]
fn no_advice_to_stop_is_given_once_it_is_over() {
    let book = helped(100);
    let (journal, plan) = on_trial(&book, "massage", 100, true);
    let running = told(&journal, &plan, 200);
    assert!(
        running.contains("has reached 20. You may stop here"),
        "{running}"
    );
    assert!(running.contains("A coin chose the weeks"), "{running}");
    let over = told(&journal, &plan, 215);
    assert!(over.contains("that it helps reached 20."), "{over}");
    assert!(!over.contains("may stop"), "{over}");
}

#[test]
fn what_a_coin_takes_care_of_is_only_said_of_a_difference() {
    let tail = "A coin chose the weeks";
    let mut book = helped(100);
    let (journal, plan) = on_trial(&book, "massage", 100, false);
    let whole = told(&journal, &plan, 215);
    assert!(whole.contains(tail), "{whole}");
    // None was had: the headline says so.
    let (none, plan) = on_trial(&Book::wave(220), "massage", 100, false);
    let none = told(&none, &plan, 215);
    assert!(none.starts_with("The plan was not kept."), "{none}");
    assert!(!none.contains(tail), "{none}");
    // Too few pairs.
    book.days
        .retain(|date, _| !(day(100)..day(160)).contains(date));
    let (few, plan) = on_trial(&book, "massage", 100, false);
    let few = told(&few, &plan, 215);
    assert!(few.starts_with("Too few pairs to tell."), "{few}");
    assert!(!few.contains(tail), "{few}");
}

#[test]
fn where_the_weeks_were_not_as_drawn_no_session_is_said_to_have_helped() {
    let said = |in_drawn: usize, in_free: usize| {
        let mut book = helped(100);
        book.sessions.clear();
        for (at, coin) in (0..).zip(coins(20_260_105, 8).chars()) {
            let (one, two) = (100 + 14 * at as i64, 107 + 14 * at as i64);
            let (drawn, free) = if coin == '1' { (two, one) } else { (one, two) };
            if at < in_drawn {
                book.session(drawn, Kind::MASSAGE, |_| {});
            }
            if at < in_free {
                book.session(free, Kind::MASSAGE, |_| {});
            }
        }
        let (journal, plan) = on_trial(&book, "massage", 100, false);
        let read = Experiment::of(&journal, &metric(&journal, "pain"), &plan, day(215));
        let weeks = &Told::of(&plan, journal.metrics(), Voice::You).so_far(&read)[1];
        assert_eq!((weeks.name.as_str(), weeks.of), ("Weeks as drawn", 16));
        (told(&journal, &plan, 215), weeks.done)
    };
    // In all weeks, crossed, in none, and hardly.
    for (in_drawn, in_free, kept, head) in [
        (8, 8, 8, "The plan was not kept."),
        (2, 6, 4, "The plan was not kept."),
        (0, 0, 8, "The plan was not kept."),
        (1, 0, 9, "The plan was hardly kept."),
        (8, 6, 10, "The plan was hardly kept."),
    ] {
        let (said, done) = said(in_drawn, in_free);
        assert_eq!(done, kept, "{in_drawn} and {in_free}");
        assert!(said.starts_with(head), "{said}");
        for nonsense in [
            "likely helped",
            "weeks without",
            "A coin chose",
            "with a massage",
        ] {
            assert!(!said.contains(nonsense), "{nonsense}: {said}");
        }
        assert!(said.contains("than in the weeks drawn for none."), "{said}");
    }
    let (most, done) = said(7, 1);
    assert!(
        done == 14 && most.starts_with("Massage likely helped."),
        "{most}"
    );
    let (all, done) = said(8, 0);
    assert!(
        done == 16 && all.contains("than in the weeks without."),
        "{all}"
    );
}

#[test]
fn a_blank_reason_is_none_and_a_plan_beyond_the_calendar_gives_no_answer() {
    let (journal, mut plan) = on_trial(&Book::wave(220), "massage", 100, false);
    (plan.state, plan.stopped) = (TrialState::Stopped, Some(day(150)));
    plan.why = Some("  ".into());
    let said = told(&journal, &plan, 215);
    assert!(said.ends_with("of 8 pairs."), "{said}");
    plan.first = NaiveDate::from_ymd_opt(9999, 12, 1).unwrap();
    plan.state = TrialState::Running;
    let read = Experiment::of(&journal, &metric(&journal, "pain"), &plan, day(215));
    let told = Told::of(&plan, journal.metrics(), Voice::You);
    let said = format!("{} {}", told.state(&read), told.altered(&read).unwrap());
    assert!(
        said.contains("lie after 9999-12-31") && !said.contains('+'),
        "{said}"
    );
}

#[test]
fn an_altered_plan_runs_until_no_day() {
    let (mut journal, mut plan) = on_trial(&Book::wave(200), "massage", 190, false);
    let rests = |journal: &Journal| recovery(journal, &metric(journal, "pain"), day(200)).rests;
    assert!(rests(&journal).is_some());
    plan.seed = 8;
    let said = told(&journal, &plan, 200);
    assert!(said.ends_with("It can give no answer."), "{said}");
    journal.apply(Edit::Trial(plan.id.clone(), None)).unwrap();
    let altered = Edit::Trial(plan.id.clone(), Some(Box::new(plan)));
    journal.apply(altered).unwrap();
    assert_eq!(rests(&journal), None, "nor does recovery rest for it");
}

#[test]
fn a_plan_names_what_is_missing_and_only_that() {
    let said = |book: &Book| {
        let journal = book.journal();
        let pain = metric(&journal, "pain");
        let planner = Planner::of(&journal, &pain, &Kind::MASSAGE);
        chances(&planner, &pain, 10).join(" ")
    };
    let ends = |book: &Book, why: &str| {
        let said = said(book);
        assert!(
            said.ends_with(&format!("can\u{2019}t be said yet: {why}.")),
            "{said}"
        );
    };
    ends(&Book::default(), "it needs 30 scored days; there are 0");
    ends(&Book::wave(12), "it needs 30 scored days; there are 12");
    let old = Book::pain((0..40).map(|at| Some(f64::from(at % 5))));
    let mut apart = old.clone();
    apart.score(600, None, 3.0);
    ends(&apart, "it needs 30 scored days within one year");
    let level = Book::pain((0..100).map(|_| Some(4.0)));
    ends(&level, "the scores never change");
    let packed = Book::wave(300).sessions((0..18).map(|n| 5 + 17 * n));
    ends(
        &packed,
        "it needs more pairs of scored days a week apart, both of them away from sessions",
    );
    assert!(said(&old).contains("10 pairs would find"));
}

#[test]
fn a_unit_of_ones_own_is_not_put_in_a_false_number() {
    let mut steps = metric(&Journal::default(), "pain");
    steps.id = MetricId::new("walked");
    steps.unit = "steps".into();
    let one = Measure::new(&steps).one_for_a_day();
    assert_eq!(one, "one unit (steps) for a day");
}
