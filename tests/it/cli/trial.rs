//! `trial`: an experiment planned, begun, looked at and stopped, and what is told where it can't be.

use chrono::{Days, NaiveDate};
use serde_json::Value;
use unkink::analysis::begin::{Toss, Wish, begin};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::trial::TrialPlan;
use unkink::store::Store;

use super::run::{Home, days_from_today};
use crate::book::wave;

/// A diary of so many days of pain up to today.
pub(super) fn diary(days: i64) -> Journal {
    let mut journal = Journal::default();
    for ago in 0..days {
        let score = Edit::Score {
            date: days_from_today(-ago),
            time: None,
            metric: MetricId::PAIN,
            value: Some(wave(ago as usize)),
        };
        journal.apply(score).unwrap();
    }
    journal
}

/// The diary with an experiment whose first slot was so many days ago, its sessions kept.
fn with_trial(days: i64, ago: i64, blocks: u32, watch: bool) -> (Journal, TrialPlan) {
    let mut journal = diary(days);
    let first = days_from_today(-ago);
    let wish = Wish {
        metric: MetricId::PAIN,
        kind: Kind::MASSAGE,
        first,
        blocks,
        watch,
    };
    let made = first - Days::new(5);
    let toss = Toss {
        made: made.and_hms_opt(20, 0, 0).unwrap().and_utc(),
        ..Toss::from_parts(1_770_000_000_000, (20_260_105_u128 << 64) | 7)
    };
    let edit = begin(&journal, &wish, toss, made).unwrap();
    journal.apply(edit).unwrap();
    let plan = journal.trials()[0].clone();
    for (block, coin) in (0..).zip(plan.coins.chars()) {
        let week = if coin == '1' { 7 } else { 0 };
        let date = first + Days::new(14 * block + week);
        if date <= days_from_today(0) {
            let id = SessionId::new(&block.to_string());
            let session = Session::new(id, date, Kind::MASSAGE);
            journal.apply(Edit::put_session(session)).unwrap();
        }
    }
    (journal, plan)
}

fn json(home: &Home, words: &[&str]) -> Value {
    let text = home.ok(words);
    assert!(!text.contains("NaN"), "{text}");
    serde_json::from_str(&text).unwrap()
}

fn show(home: &Home) -> Value {
    json(home, &["trial", "show", "--json"])
}

#[test]
fn a_plan_says_what_could_be_found_in_ones_own_diary() {
    let home = Home::holding(&diary(300));
    let words = home.ok(&["trial", "plan", "--blocks", "10"]);
    assert!(words.contains("10 pairs would find 1 point in"), "{words}");
    assert!(
        words.contains("Pairs of weeks") && !words.contains("NaN"),
        "{words}"
    );
    let plan = json(&home, &["trial", "plan", "--metric", "pain", "--json"]);
    let chance = |n: &str| plan["chance"][n].as_f64().unwrap();
    assert!(0.0 < chance("notice") && chance("notice") <= chance("notice_2"));
    assert_eq!(plan["chances"].as_array().unwrap().len(), 21);
    let young = Home::holding(&diary(12));
    let words = young.ok(&["trial", "plan"]);
    assert!(
        words.contains("it needs 30 scored days; there are 12"),
        "{words}"
    );
    let plan = json(&young, &["trial", "plan", "--json"]);
    assert_eq!(
        (&plan["sd"], &plan["chance"]["notice"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(plan["blocks"], 10);
    home.refused(2, &["trial", "plan", "--blocks", "5"]);
    let unknown = home.refused(1, &["trial", "plan", "--metric", "luck"]);
    assert!(unknown.contains("luck"), "{unknown}");
}

#[test]
fn it_is_begun_once_ahead_and_written_down_before() {
    let home = Home::holding(&diary(60));
    assert!(home.ok(&["trial", "show"]).contains("No experiment yet"));
    assert_eq!(show(&home), Value::Null);
    let near = days_from_today(2).to_string();
    let first = days_from_today(4).to_string();
    let start = |first: &str| -> Vec<String> {
        ["trial", "start", "--first", first, "--blocks", "8"]
            .map(str::to_owned)
            .to_vec()
    };
    let words = |list: &[String]| {
        list.iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let refused = |list: Vec<String>| {
        let list: Vec<&str> = list.iter().map(String::as_str).collect();
        home.refused(1, &list)
    };
    let soon = refused(start(&near));
    assert!(soon.contains("3 days ahead or more"), "{soon}");
    let late = refused(start("9999-12-01"));
    assert!(late.contains("Begin earlier"), "{late}");
    home.refused(2, &["trial", "start", "--first", "2027-02-29"]);
    home.refused(
        2,
        &["trial", "start", "--first", &first, "--weekday", "someday"],
    );
    let young = Home::holding(&diary(29));
    let message = young.refused(1, &["trial", "start", "--first", &first]);
    assert!(message.contains("there are 29"), "{message}");
    let list = start(&first);
    let list: Vec<&str> = list.iter().map(String::as_str).collect();
    let told = home.ok(&list);
    assert!(
        told.contains("8 pairs of weeks") && told.contains("sealed"),
        "{told}"
    );
    let again = refused(start(&first));
    assert!(
        again.contains("Stop it first"),
        "{again} {}",
        words(&start(&first))
    );
    let stored = Store::at(home.journal()).load().unwrap().journal;
    let plan = &stored.trials()[0];
    assert_eq!((plan.blocks, plan.coins.len()), (8, 8));
    let shown = show(&home);
    assert_eq!(shown["state"], "running");
    assert_eq!(shown["plan"]["number"], plan.number());
    for hidden in [
        "n",
        "effect",
        "interval",
        "confidence",
        "p",
        "e",
        "uptake",
        "taking_it",
        "per_protocol",
    ] {
        assert_eq!(shown[hidden], Value::Null, "{hidden}");
    }
    assert_eq!(
        (&shown["plan"]["seed"], &shown["plan"]["coins"]),
        (&Value::Null, &Value::Null)
    );
    let weekday = Home::holding(&diary(60));
    weekday.ok(&["trial", "start", "--first", &first, "--weekday", "fri"]);
    let begins: NaiveDate = show(&weekday)["plan"]["first"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(begins.format("%a").to_string(), "Fri");
}

#[test]
fn a_first_day_without_a_year_is_the_next_one() {
    let home = Home::holding(&diary(60));
    let first = days_from_today(100);
    let typed = first.format("%-d %b").to_string();
    home.ok(&["trial", "start", "--first", &typed, "--blocks", "8"]);
    assert_eq!(show(&home)["plan"]["first"], first.to_string());
    let message = home.refused(2, &["trial", "start", "--first", "30 Feb"]);
    assert!(message.contains("no February has 30 days"), "{message}");
}

#[test]
fn it_hides_until_it_ends_and_then_says_what_it_showed() {
    let (journal, _) = with_trial(400, 60, 6, false);
    let running = Home::holding(&journal);
    let words = running.ok(&["trial", "show"]);
    assert!(words.contains("The answer rests until"), "{words}");
    assert!(!words.contains("points"), "{words}");
    assert_eq!(show(&running)["effect"], Value::Null);
    assert!(show(&running)["blocks"][0]["session"].is_string());
    assert_eq!(show(&running)["blocks"][5]["session"], Value::Null);
    let (journal, plan) = with_trial(400, 100, 6, false);
    let done = Home::holding(&journal);
    let answer = show(&done);
    assert_eq!(
        (&answer["state"], &answer["n"]),
        (&"done".into(), &6.into())
    );
    assert_eq!(answer["plan"]["coins"], plan.coins);
    assert!(answer["p"].as_f64().unwrap() > 0.0 && answer["effect"].is_number());
    assert_eq!(answer["uptake"], 1.0);
    let words = done.ok(&["trial", "show"]);
    assert!(
        words.contains("coin orders") && words.contains("A coin chose the weeks"),
        "{words}"
    );
    let (journal, _) = with_trial(400, 60, 6, true);
    let watched = Home::holding(&journal);
    assert!(show(&watched)["e"].is_number());
    let words = watched.ok(&["trial", "show"]);
    assert!(words.contains("Evidence that it helps"), "{words}");
    assert!(!words.contains("coin orders"), "no p on looking: {words}");
}

#[test]
fn stopped_early_the_complete_pairs_count_and_it_is_not_stopped_twice() {
    let (journal, plan) = with_trial(400, 60, 10, false);
    let home = Home::holding(&journal);
    home.refused(2, &["trial", "stop"]);
    let told = home.ok(&["trial", "stop", "--why", "a holiday"]);
    assert!(told.contains("after 4 of 10 pairs: a holiday"), "{told}");
    assert!(told.contains("Too few pairs to tell"), "{told}");
    let answer = show(&home);
    assert_eq!(
        (&answer["state"], &answer["n"]),
        (&"stopped".into(), &4.into())
    );
    assert_eq!(answer["interval"], Value::Null);
    assert_eq!(answer["plan"]["number"], plan.number());
    let again = home.refused(1, &["trial", "stop", "--why", "again"]);
    assert!(again.contains("No experiment is running"), "{again}");
}

#[test]
fn the_ordinary_answer_of_the_same_question_rests_meanwhile() {
    let (journal, _) = with_trial(400, 60, 6, false);
    let home = Home::holding(&journal);
    let answer = json(&home, &["effect", "--metric", "pain", "--json"]);
    assert_eq!(
        (&answer["verdict"], &answer["effect"]),
        (&"resting".into(), &Value::Null)
    );
    assert_eq!(answer["gaps"], Value::Array(Vec::new()));
    let words = home.ok(&["effect"]);
    assert!(words.contains("The answer rests until"), "{words}");
    let rows = json(&home, &["compare", "--json"]);
    assert_eq!(rows[0]["verdict"], "resting");
    let out = home.path("gaps.svg").display().to_string();
    let chart = home.refused(1, &["chart", "gaps", &out]);
    assert!(chart.contains("The answer rests until"), "{chart}");
    let report = home.ok(&["report", "-", "--format", "html"]);
    assert!(report.contains("The answer rests until"), "the report");
    assert!(home.ok(&["question"]).contains("not written down yet"));
    // Another score, and the same one when it is stopped, answer as ever.
    let over = Home::holding(&with_trial(400, 200, 6, false).0);
    let answer = json(&over, &["effect", "--metric", "pain", "--json"]);
    assert_ne!(answer["verdict"], "resting");
}

#[test]
fn an_altered_plan_is_shown_as_such_and_says_nothing_else() {
    for ago in [60, 100] {
        altered(ago);
    }
}

fn altered(ago: i64) {
    let (journal, plan) = with_trial(400, ago, 6, false);
    let late = format!("{}T20:00:00Z", plan.first);
    for (from, to) in [
        (
            format!("\"made\": \"{}\"", plan.made_text()),
            format!("\"made\": \"{late}\""),
        ),
        (
            format!("\"coins\": \"{}\"", plan.coins),
            format!("\"coins\": \"{}x\"", &plan.coins[..5]),
        ),
        (
            format!("\"seed\": \"{}\"", plan.seed),
            "\"seed\": \"3\"".to_owned(),
        ),
        (
            format!("\"coins\": \"{}\"", plan.coins),
            "\"coins\": \"01\"".to_owned(),
        ),
    ] {
        let home = Home::holding(&journal);
        home.tamper(&from, &to);
        home.ok(&["accept"]);
        let answer = show(&home);
        assert_eq!(answer["plan"]["altered"], true);
        assert_eq!(
            (&answer["p"], &answer["interval"]),
            (&Value::Null, &Value::Null)
        );
        let words = home.ok(&["trial", "show"]);
        let why = if to.contains("made") {
            "not drawn before its weeks"
        } else {
            "not the one that was drawn"
        };
        assert!(
            words.contains("The plan was altered.") && words.contains(why),
            "{words}"
        );
        assert!(
            words.contains("massage and") && words.contains("Plan "),
            "what it holds: {words}"
        );
        for nonsense in [
            "helped",
            "Weeks as drawn",
            "Next:",
            "rests",
            "coin orders",
            "points",
        ] {
            assert!(!words.contains(nonsense), "{nonsense}: {words}");
        }
        let usual = json(&home, &["effect", "--metric", "pain", "--json"]);
        assert_ne!(usual["verdict"], "resting");
        let report = home.ok(&["report", "-", "--format", "html"]);
        assert!(
            report.contains(why) && !report.contains("Weeks as drawn"),
            "the report"
        );
    }
}

#[test]
fn days_before_the_diary_and_a_deleted_session_are_said_plainly() {
    // The whole experiment lies before the first score.
    let (mut journal, _) = with_trial(400, 390, 6, false);
    let old: Vec<NaiveDate> = journal.days().keys().copied().collect();
    for date in old.into_iter().filter(|date| *date < days_from_today(-200)) {
        let score = Edit::Score {
            date,
            time: None,
            metric: MetricId::PAIN,
            value: None,
        };
        journal.apply(score).unwrap();
    }
    let home = Home::holding(&journal);
    let answer = show(&home);
    assert_eq!((&answer["n"], &answer["p"]), (&0.into(), &Value::Null));
    assert_eq!(answer["blocks"][0]["why_unusable"], "no-score-before");
    let words = home.ok(&["trial", "show"]);
    assert!(
        words.contains("Too few pairs to tell") && words.contains("6 pairs do not count"),
        "{words}"
    );
    // One deleted inside a running one: its week counts as drawn, and as not had.
    let (journal, _) = with_trial(400, 60, 6, false);
    let home = Home::holding(&journal);
    let kept = |home: &Home| {
        home.ok(&["trial", "show"])
            .lines()
            .find(|line| line.starts_with("Weeks as drawn"))
            .unwrap()
            .to_owned()
    };
    let before = kept(&home);
    home.ok(&["session", "remove", "0"]);
    let after = kept(&home);
    assert_ne!(before, after);
    assert_eq!(show(&home)["blocks"][0]["had"], false);
    assert_eq!(show(&home)["effect"], Value::Null);
}

#[test]
fn a_renamed_kind_goes_on_and_keeps_the_plans_number() {
    let (journal, plan) = with_trial(400, 100, 6, false);
    let home = Home::holding(&journal);
    let before = show(&home);
    home.ok(&["rename", "kind", "massage", "Thai massage"]);
    let after = show(&home);
    assert_eq!(after["plan"]["number"], plan.number());
    assert_eq!(after["plan"]["kind"], "Thai massage");
    for same in ["n", "effect", "p", "uptake", "per_protocol"] {
        assert_eq!(before[same], after[same], "{same}");
    }
}

#[test]
fn weeks_that_did_not_go_as_drawn_are_told_as_drawn_and_a_new_kind_is_named() {
    let (mut journal, _) = with_trial(400, 100, 6, false);
    let told = Home::holding(&journal).ok(&["trial", "show"]);
    assert!(told.contains("In 6 weeks with a massage, your"), "{told}");
    journal
        .apply(Edit::remove_session(SessionId::new("0")))
        .unwrap();
    let told = Home::holding(&journal).ok(&["trial", "show"]);
    assert!(
        told.contains("In the 6 weeks drawn for a massage, your"),
        "{told}"
    );
    assert!(
        told.contains("with no other treatment within three days"),
        "{told}"
    );
    let home = Home::holding(&diary(60));
    let first = days_from_today(4).to_string();
    let run = home.run(&["trial", "start", "--kind", "nosuch", "--first", &first]);
    assert_eq!(run.code, 0);
    assert!(
        run.err
            .contains("no session of the kind \u{201c}nosuch\u{201d}"),
        "{}",
        run.err
    );
}

#[test]
fn equal_scores_are_nothing_to_compare() {
    let (mut journal, _) = with_trial(400, 100, 6, false);
    for ago in 0..400 {
        let score = Edit::Score {
            date: days_from_today(-ago),
            time: None,
            metric: MetricId::PAIN,
            value: Some(5.0),
        };
        journal.apply(score).unwrap();
    }
    let told = Home::holding(&journal).ok(&["trial", "show"]);
    assert!(told.contains("Nothing to compare."), "{told}");
    for nonsense in ["0.0 points", "coin orders", "about the same"] {
        assert!(!told.contains(nonsense), "{told}");
    }
}

#[test]
fn weeks_after_the_last_day_there_is_are_told_as_that() {
    let (mut journal, mut plan) = with_trial(120, 30, 8, false);
    journal.apply(Edit::Trial(plan.id.clone(), None)).unwrap();
    plan.first = NaiveDate::from_ymd_opt(9999, 12, 1).unwrap();
    let edit = Edit::Trial(plan.id.clone(), Some(Box::new(plan)));
    journal.apply(edit).unwrap();
    let said = Home::holding(&journal).ok(&["trial", "show"]);
    assert!(
        said.contains("after 9999-12-31") && !said.contains("+1"),
        "{said}"
    );
}

#[test]
fn kinds_of_two_running_experiments_do_not_become_one() {
    let (mut journal, plan) = with_trial(400, 60, 6, false);
    let other = TrialPlan {
        id: format!("{}0", plan.id),
        metric: MetricId::MOOD,
        kind: Kind::new("heat"),
        ..plan
    };
    let edit = Edit::Trial(other.id.clone(), Some(Box::new(other)));
    journal.apply(edit).unwrap();
    let home = Home::holding(&journal);
    for args in [&["--dry-run"][..], &[]] {
        let rename = ["rename", "kind", "heat", "massage"];
        let why = home.refused(1, &[&rename[..], args].concat());
        assert!(why.contains("Two experiments would run at once"), "{why}");
        assert!(why.contains("Stop one of them first."), "{why}");
    }
    home.ok(&["rename", "kind", "massage", "Massage"]);
    home.ok(&["rename", "kind", "heat", "warmth"]);
}
