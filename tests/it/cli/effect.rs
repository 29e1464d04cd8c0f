//! `effect`: its JSON to the member, its words to the letter, and every odd journal.

use chrono::NaiveDate;
use serde_json::Value;
use unkink::demo::demo;
use unkink::model::journal::Journal;
use unkink::model::session::Kind;
use unkink::store::Store;

use super::run::{Home, days_from_today};
use crate::book::Book;

/// The members of one answer, in their order.
const MEMBERS: [&str; 37] = [
    "metric",
    "better",
    "outcome_days",
    "washout_days",
    "from",
    "to",
    "look",
    "exploratory",
    "sessions",
    "days",
    "scored_days",
    "clean_scores",
    "day0",
    "effect",
    "standard_error",
    "interval",
    "luck_p",
    "holm_interval_p",
    "holm_p",
    "percent",
    "better_share",
    "drift",
    "verdict",
    "rests",
    "capped",
    "settled",
    "taken_back",
    "so_far",
    "cautions",
    "headline",
    "sentence",
    "sessions_needed",
    "gaps",
    "curve",
    "raw",
    "week",
    "fade",
];

fn home(journal: &Journal) -> Home {
    let home = Home::new();
    let store = Store::at(home.journal());
    let base = store.load().unwrap().base;
    store.save(journal, &base).unwrap();
    home
}

/// Two made-up years that end on a fixed day.
fn demo_home() -> Home {
    home(&demo(2, 1, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()))
}

impl Home {
    /// `effect … --json`, which must end with 0 and never print what is no number.
    fn effect(&self, args: &[&str]) -> Value {
        let args = [&["effect", "--json"], args].concat();
        let text = self.ok(&args);
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        serde_json::from_str(&text).unwrap()
    }

    /// The first lines of `effect` for people, which must end with 0.
    fn words(&self, args: &[&str]) -> Vec<String> {
        let text = self.ok(&[&["effect"], args].concat());
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        text.lines().map(str::to_owned).collect()
    }
}

#[test]
fn one_metric_is_one_object_with_its_members_in_order() {
    let home = demo_home();
    let answer = home.effect(&["--metric", "pain"]);
    let members: Vec<_> = answer.as_object().unwrap().keys().collect();
    assert_eq!(members, MEMBERS);
    let keys =
        |member: &Value| -> Vec<String> { member.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        keys(&answer["sessions"]),
        ["all", "recorded", "events", "usable"]
    );
    assert_eq!(keys(&answer["settled"]), ["verdict", "sessions", "date"]);
    assert_eq!(
        keys(&answer["gaps"][0]),
        ["date", "forecast", "actual", "gap"]
    );
    assert_eq!(
        keys(&answer["curve"][0]),
        ["day", "gap", "low", "high", "n"]
    );
    let raw = ["before_mean", "after_mean", "nap", "tau"];
    assert_eq!(keys(&answer["raw"]), raw);
    assert_eq!(keys(&answer["week"]), ["effect", "interval"]);
    assert_eq!(answer["interval"].as_array().unwrap().len(), 2);
    assert_eq!(answer["better_share"].as_array().unwrap().len(), 3);
    assert_eq!(answer["curve"].as_array().unwrap().len(), 14);
    assert_eq!(answer["verdict"], "likely-helps");
    assert_eq!(answer["holm_p"], Value::Null);
    assert_eq!(answer["better"], "lower");
    let (low, high) = (&answer["interval"][0], &answer["interval"][1]);
    assert!(low.as_f64() < answer["effect"].as_f64());
    assert!(answer["effect"].as_f64() < high.as_f64());
}

#[test]
fn without_a_metric_all_that_have_data_are_answered_and_only_the_secondary_adjusted() {
    let answers = demo_home().effect(&[]);
    let answers = answers.as_array().unwrap();
    let ids: Vec<_> = answers
        .iter()
        .map(|a| a["metric"].as_str().unwrap())
        .collect();
    assert_eq!(ids[..4], ["pain", "stiffness", "sleep", "mood"]);
    assert!(!ids.contains(&"anxiety"));
    assert!(answers[0]["holm_p"].is_null());
    let adjusted = answers[1..].iter().filter(|a| !a["holm_p"].is_null());
    assert_eq!(
        adjusted.clone().count(),
        6,
        "workouts have too few sessions"
    );
    assert!(
        adjusted
            .clone()
            .all(|a| a["holm_p"].as_f64() >= a["luck_p"].as_f64())
    );
}

#[test]
fn people_read_the_question_the_answer_and_its_figures() {
    let lines = demo_home().words(&[]);
    let expected = [
        "Does massage help your back pain?",
        "Massage seems to help.",
        "For three days after a massage, your back pain was about 1.5 points lower than your forecast. Between 0.8 and 2.2 points lower fits the diary. More than chance explains.",
        "The difference seems to last 5 to 9 days.",
        "So far: lower.",
        "7 of the 19 sessions each had another treatment within three days; what that does is in the figures too.",
        "19 of your 24 massages count.",
        "Looking forward to a session can do good too; no diary can tell the two apart.",
        "",
        "Difference            \u{2212}1.5 points",
        "95 % interval         \u{2212}2.2 to \u{2212}0.8",
        "Luck check            p = 0.001",
        "Percent               30 % lower",
        "Better than forecast  89 % of sessions (69 to 97 %)",
        "Whole week            \u{2212}0.9 points (\u{2212}1.4 to \u{2212}0.4)",
        "Longer sessions       \u{3c1} = \u{2212}0.39 of minutes and difference, 19 sessions; exploratory",
        "Sessions              19 of 24; 4 have no score in the three days before; 1 has too few scores in the days after",
        "Washout               7 days",
        "Clean days            384 of 598 scored",
        "",
        "Metric            Difference        Verdict",
        "Stiffness         1.0 lower         seems to help",
        "Sleep             0.7 higher        can\u{2019}t tell yet",
        "Mood              0.3 higher        less than 1 point",
        "Workout           \u{2013}                 too early: 1 more session",
        "Hours asleep      0.2 hours higher  can\u{2019}t tell yet",
        "Sleep efficiency  about the same    less than 5 percentage points",
        "Painkillers       0.2 fewer a day   may help",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn kinds_people_and_dates_narrow_the_question() {
    let home = demo_home();
    let usual = home.effect(&["--metric", "Back pain"]);
    assert_eq!(
        home.effect(&["--metric", "PAIN", "--kind", "MASSAGE"]),
        usual
    );
    let ana = home.effect(&["--metric", "pain", "--with", "ana"]);
    assert!(ana["sessions"]["recorded"].as_u64() < usual["sessions"]["recorded"].as_u64());
    let lines = home.words(&["--metric", "pain", "--with", " ana "]);
    assert_eq!(lines[0], "Do sessions with Ana help your back pain?");
    let range = [
        "--metric",
        "pain",
        "--from",
        "2026-01-01",
        "--to",
        "2026-06-30",
    ];
    let range = home.effect(&range);
    assert!(range["from"].as_str() >= Some("2026-01-01"));
    assert!(range["to"].as_str() <= Some("2026-06-30"));
    assert!(range["days"].as_u64() <= Some(181));
    let explored = home.effect(&["--metric", "pain", "--days", "5", "--washout", "10"]);
    assert_eq!(explored["exploratory"], true);
    assert_eq!(
        (&explored["outcome_days"], &explored["washout_days"]),
        (&5.into(), &10.into())
    );
    assert_eq!(usual["exploratory"], false);
}

#[test]
fn a_kind_of_ones_own_is_found_in_any_case() {
    let mut book = Book::wave(120);
    for index in [20, 40, 60, 80] {
        book.session(index, Kind::new("Sauna"), |_| {});
    }
    let home = home(&book.journal());
    let answer = home.effect(&["--metric", "pain", "--kind", "sauna"]);
    assert_eq!(answer["sessions"]["usable"], 4);
    let lines = home.words(&["--kind", "sauna"]);
    assert_eq!(lines[0], "Does Sauna help your back pain?");
    assert_eq!(
        lines[2],
        "Your journal has 4 Sauna sessions with scores around them; 6 are needed. 2 more to go."
    );
}

#[test]
fn an_empty_journal_is_too_early() {
    let home = Home::new();
    let answer = home.effect(&["--metric", "pain"]);
    assert_eq!(answer["verdict"], "too-early");
    for member in [
        "effect", "interval", "luck_p", "percent", "settled", "week", "fade", "from",
    ] {
        assert_eq!(answer[member], Value::Null, "{member}");
    }
    assert_eq!(
        home.effect(&[]),
        serde_json::json!([]),
        "no metric has data"
    );
    assert_eq!(home.words(&[])[1], "Too early to say.");
    assert!(!home.journal().exists(), "reading writes nothing");
}

#[test]
fn odd_journals_give_nulls_and_never_what_is_no_number() {
    let wave = |sessions: &[i64]| Book::wave(150).sessions(sessions.iter().copied());
    let level = Book::pain((0..150).map(|_| Some(5.0)));
    let eight = [20, 35, 50, 65, 80, 95, 110, 125];
    let cases = [
        (wave(&[]), "too-early"),
        (wave(&[40]), "too-early"),
        (wave(&[40, 60]), "too-early"),
        (wave(&[149]), "too-early"),
        (wave(&[400]), "too-early"),
        (level.clone().sessions(eight), "no-variation"),
        (
            Book::pain((0..150).map(|_| Some(0.0))).sessions(eight),
            "no-variation",
        ),
        (
            wave(&(0..75).map(|i| 2 * i).collect::<Vec<_>>()),
            "too-early",
        ),
        (
            wave(&(0..50).map(|i| 3 * i).collect::<Vec<_>>()),
            "too-close",
        ),
        (Book::pain([Some(4.0)]).sessions([0]), "too-early"),
    ];
    for (book, verdict) in cases {
        let home = home(&book.journal());
        let answer = home.effect(&["--metric", "pain"]);
        assert_eq!(answer["verdict"], verdict, "{}", answer["sentence"]);
        home.effect(&[]);
        home.words(&[]);
        for days in ["1", "365"] {
            home.effect(&["--days", days, "--washout", "0"]);
            home.words(&["--metric", "pain", "--days", days, "--washout", "365"]);
        }
    }
    let one = home(&wave(&[40]).journal()).effect(&["--metric", "pain"]);
    assert_eq!(
        (&one["effect"], &one["interval"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn an_event_without_scores_has_nulls_and_a_reason() {
    let scores = (0..150).map(|day| (!(60..=66).contains(&day)).then_some(f64::from(day % 7)));
    let home = home(&Book::pain(scores).sessions([30, 64, 66, 100]).journal());
    let answer = home.effect(&["--metric", "pain"]);
    let gap = &answer["gaps"][1];
    assert_eq!(gap["why"], "no-score-before");
    for member in ["forecast", "actual", "gap"] {
        assert_eq!(gap[member], Value::Null);
    }
    assert!(answer["gaps"][0].get("why").is_none());
}

#[test]
fn sessions_still_to_come_do_not_count() {
    let home = Home::new();
    let tomorrow = days_from_today(1).to_string();
    home.ok(&["log", "pain=4"]);
    home.ok(&["session", "add", "--date", &tomorrow]);
    let answer = home.effect(&["--metric", "pain"]);
    assert_eq!(answer["sessions"]["recorded"], 0);
}

#[test]
fn a_range_without_days_is_too_early() {
    let home = demo_home();
    for range in [["--from", "2030-01-01"], ["--to", "1990-01-01"]] {
        let answer = home.effect(&[&["--metric", "pain"], &range[..]].concat());
        assert_eq!(answer["verdict"], "too-early");
        assert_eq!(answer["scored_days"], 0);
    }
}

#[test]
fn wrong_words_are_refused() {
    let home = demo_home();
    let said = home.refused(1, &["effect", "--metric", "humour"]);
    assert!(said.contains("humour"), "{said}");
    for args in [
        ["--from", "31.02.2026"],
        ["--to", "soon"],
        ["--days", "0"],
        ["--days", "three"],
        ["--days", "366"],
        ["--washout", "-1"],
        ["--washout", "1.5"],
    ] {
        home.refused(2, &[&["effect"], &args[..]].concat());
    }
}

#[test]
fn a_journal_changed_elsewhere_is_answered_with_a_warning() {
    let home = demo_home();
    home.tamper("\"pain\": 4", "\"pain\": 5");
    let run = home.run(&["effect", "--json"]);
    assert_eq!(run.code, 0);
    assert!(
        run.err.starts_with("warning: ") && run.err.contains("seal"),
        "{}",
        run.err
    );
    assert!(serde_json::from_str::<Value>(&run.out).unwrap().is_array());
}

#[test]
fn names_from_the_journal_cannot_steer_the_terminal() {
    let mut book = Book::wave(120);
    book.session(40, Kind::new("sauna\u{1b}[31m"), |_| {});
    let home = home(&book.journal());
    let lines = home.words(&[]);
    assert!(
        lines.iter().all(|line| !line.contains('\u{1b}')),
        "{lines:?}"
    );
}
