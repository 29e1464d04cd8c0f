//! The effect from a journal to its verdict: what counts, what masks, what settles.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of tests may panic as tests do"
)]

use std::ops::RangeInclusive;

use serde_json::Value;
use unkink::analysis::diary::Timing;
use unkink::analysis::effect::{Day0, Unusable, effect, effects};
use unkink::analysis::question::Question;
use unkink::analysis::verdict::Verdict;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, ScoresTaken, Session};

use crate::book::{Book, clock, day, metric, wave};

fn every(days: RangeInclusive<i64>, step: usize) -> impl Iterator<Item = i64> {
    days.step_by(step)
}

fn near(ours: Option<f64>, theirs: &Value) {
    let (ours, theirs) = (ours.unwrap(), theirs.as_f64().unwrap());
    assert!((ours - theirs).abs() < 1e-9, "{ours} is not {theirs}");
}

#[test]
fn a_journal_gives_the_figures_of_the_reference_simulation() {
    // Printed to 1e-10; `tests/fixtures/drift.json` says what its members are.
    let text = include_str!("../fixtures/drift.json");
    let all: Value = serde_json::from_str(text).unwrap();
    for case in all["cases"].as_array().unwrap() {
        let scores = case["y"].as_array().unwrap().iter().map(Value::as_f64);
        let mut book = Book::pain(scores);
        for session in case["sessions"].as_array().unwrap() {
            book.session(session.as_i64().unwrap(), Kind::MASSAGE, |_| {});
        }
        let (ours, theirs) = (book.effect(), &case["drift"]);
        near(ours.effect, &theirs["effect"]);
        near(ours.standard_error, &theirs["se"]);
        near(ours.interval.map(|i| i.0), &theirs["ci95"][0]);
        near(ours.interval.map(|i| i.1), &theirs["ci95"][1]);
        near(ours.luck_p, &theirs["luck_p"]);
        let change = theirs.get("change").unwrap();
        assert_eq!(ours.drift.is_none(), change.is_null());
        if let Some(drift) = ours.drift {
            near(Some(drift.points), &theirs["change"]);
            near(Some(drift.interval.0), &theirs["change_interval"][0]);
            near(Some(drift.interval.1), &theirs["change_interval"][1]);
        }
        let before = theirs["day0_before"].as_bool().unwrap();
        assert_eq!(ours.day0 == Day0::Before, before);
        assert_eq!(ours.cautions.booked_as_it_jumps, before);
        assert_eq!(ours.sessions.usable as u64, theirs["n"].as_u64().unwrap());
        assert_eq!(ours.clean_scores as u64, theirs["clean"].as_u64().unwrap());
        let theirs = theirs["d"].as_array().unwrap();
        assert_eq!(ours.gaps.len(), theirs.len());
        for (gap, theirs) in ours.gaps.iter().zip(theirs) {
            near(gap.gap, theirs);
        }
    }
}

#[test]
fn washout_days_are_left_out_of_what_is_learnt() {
    let plain = Book::wave(120);
    let two = plain.clone().sessions([40, 80]);
    assert_eq!(plain.effect().clean_scores, 120);
    assert_eq!(two.effect().clean_scores, 120 - 2 * 8);
    let question = Question {
        washout_days: 10,
        ..Question::default()
    };
    let asked = two.ask(&question);
    assert_eq!((asked.clean_scores, asked.washout_days), (120 - 2 * 11, 10));
    assert!(asked.exploratory && !two.effect().exploratory);
}

#[test]
fn sessions_under_three_days_apart_are_one_event_masked_from_each() {
    let book = Book::wave(120).sessions([40, 42, 44, 47]);
    let effect = book.effect();
    let counts = (effect.sessions.recorded, effect.sessions.events);
    assert_eq!(counts, (4, 2));
    assert_eq!(effect.gaps[0].date, day(40));
    assert_eq!(effect.gaps[0].sessions, 3);
    // Days 40 to 47 + 7.
    assert_eq!(effect.clean_scores, 120 - 15);
}

#[test]
fn other_treatments_mask_days_and_exercise_does_not() {
    let with = |kind: &str| {
        let mut book = Book::wave(120).sessions([40, 80]);
        book.session(100, Kind::new(kind), |_| {});
        book.effect()
    };
    assert_eq!(with("exercise").clean_scores, 120 - 16);
    assert_eq!(with("heat").clean_scores, 120 - 16);
    assert_eq!(with("acupuncture").clean_scores, 120 - 24);
    assert_eq!(with("acupuncture").sessions.recorded, 2);
}

#[test]
fn a_kind_that_comes_with_the_sessions_alone_is_told() {
    let company = |others: &[i64], kind: &str| {
        let mut book = Book::wave(200).sessions([20, 50, 80, 110, 140, 170]);
        for day in others {
            book.session(*day, Kind::new(kind), |_| {});
        }
        book.effect()
            .cautions
            .company
            .map(|c| (c.kind.to_string(), c.sessions))
    };
    let bath = |n| Some(("hot bath".to_owned(), n));
    assert_eq!(company(&[20, 51, 78, 110, 143], "hot bath"), bath(5));
    assert_eq!(
        company(&[20, 51, 78], "hot bath"),
        bath(3),
        "half of the six"
    );
    assert_eq!(company(&[20, 51], "hot bath"), None, "two of six");
    assert_eq!(
        company(&[20, 54, 84, 110], "hot bath"),
        None,
        "four days away is not near"
    );
    let weekly: Vec<i64> = (0..28).map(|week| 7 * week).collect();
    assert_eq!(company(&weekly, "hot bath"), None, "as often on other days");
    assert_eq!(
        company(&[20, 51, 78, 110], "acupuncture"),
        None,
        "counted as a treatment"
    );
    assert_eq!(
        company(&[20, 51, 78, 110], "massage"),
        None,
        "what is studied"
    );
}

#[test]
fn the_commonest_kind_is_studied_where_there_is_no_massage() {
    let mut book = Book::wave(120);
    book.session(20, Kind::new("heat"), |_| {});
    book.session(40, Kind::new("exercise"), |_| {});
    book.session(60, Kind::new("exercise"), |_| {});
    let effect = book.effect();
    assert_eq!(effect.kind, Some(Kind::new("exercise")));
    assert_eq!(effect.sessions.recorded, 2);
    assert_eq!(
        effect.clean_scores,
        120 - 16,
        "exercise masks when it is studied"
    );
}

#[test]
fn one_person_can_be_studied_whatever_the_kind() {
    let mut book = Book::wave(120);
    book.session(20, Kind::MASSAGE, |s| s.with = Some("Ana".into()));
    book.session(50, Kind::new("acupuncture"), |s| {
        s.with = Some(" ana ".into());
    });
    book.session(80, Kind::MASSAGE, |s| s.with = Some("Ben".into()));
    let question = Question {
        with: Some("Ana".into()),
        ..Question::default()
    };
    let effect = book.ask(&question);
    assert_eq!((effect.sessions.recorded, effect.kind), (2, None));
    assert_eq!(effect.clean_scores, 120 - 24, "the other massage masks too");
}

#[test]
fn what_lies_outside_the_range_does_not_exist() {
    let book = Book::wave(120).sessions([-20, 10, 40, 80, 150]);
    let whole = book.effect();
    assert_eq!(whole.sessions.recorded, 3);
    assert_eq!((whole.from, whole.to), (Some(day(0)), Some(day(119))));
    let question = Question {
        from: Some(day(30)),
        to: Some(day(89)),
        ..Question::default()
    };
    let part = book.ask(&question);
    assert_eq!(
        (part.days, part.scored_days, part.sessions.recorded),
        (60, 60, 2)
    );
    assert_eq!(part.clean_scores, 60 - 16, "day 10 masks nothing any more");
}

#[test]
fn the_default_range_is_the_two_years_that_end_on_the_last_score() {
    let effect = Book::wave(1000).sessions(every(5..=990, 30)).effect();
    assert_eq!((effect.days, effect.from), (730, Some(day(270))));
    let question = Question {
        from: Some(day(0)),
        ..Question::default()
    };
    let all = Book::wave(1000).sessions(every(5..=990, 30)).ask(&question);
    assert_eq!((all.days, all.sessions.recorded), (1000, 33));
}

#[test]
fn a_score_before_the_session_is_told_by_word_by_clock_or_by_the_session() {
    let timing = |change: &dyn Fn(&mut Book)| {
        let mut book = Book::wave(120);
        book.days.remove(&day(60));
        change(&mut book);
        book.effect().gaps[0].timing
    };
    let at = |checkins: &'static [&'static str], session: Option<&'static str>| {
        move |book: &mut Book| {
            for time in checkins {
                book.score(60, Some(time), 5.0);
            }
            book.session(60, Kind::MASSAGE, |s| s.time = session.map(clock));
        }
    };
    assert_eq!(
        timing(&at(&["08:00", "12:00"], Some("17:00"))),
        Timing::Before
    );
    assert_eq!(
        timing(&at(&["18:00", "20:00"], Some("17:00"))),
        Timing::After
    );
    assert_eq!(
        timing(&at(&["08:00", "20:00"], Some("17:00"))),
        Timing::Unknown
    );
    assert_eq!(timing(&at(&["08:00"], None)), Timing::Unknown);
    assert_eq!(timing(&at(&[], Some("17:00"))), Timing::Unknown);
    let said = |book: &mut Book| {
        let said = |s: &mut Session| s.scores_taken = Some(ScoresTaken::Before);
        book.score(60, None, 5.0).session(60, Kind::MASSAGE, said);
    };
    assert_eq!(timing(&said), Timing::Before);
}

#[test]
fn a_score_given_just_before_the_session_stands_as_that_days_score() {
    let mut book = Book::wave(120);
    let told = |s: &mut Session| {
        s.before.insert(MetricId::PAIN, 9.0);
    };
    book.session(60, Kind::MASSAGE, told);
    let effect = book.effect();
    assert_eq!(effect.gaps[0].timing, Timing::Before);
    assert_eq!(effect.day0, Day0::Before);
    assert_eq!(
        effect.clean_scores,
        120 - 7,
        "the day itself is an ordinary one"
    );
    let plain = Book::wave(120).sessions([60]).effect();
    assert!(effect.gaps[0].forecast > plain.gaps[0].forecast);
}

#[test]
fn a_second_session_of_the_same_day_follows_the_first() {
    let mut book = Book::wave(120);
    let told = |s: &mut Session| {
        s.before.insert(MetricId::PAIN, 9.0);
    };
    book.session(60, Kind::MASSAGE, told)
        .session(60, Kind::MASSAGE, |_| {});
    let effect = book.effect();
    assert_eq!((effect.sessions.events, effect.clean_scores), (1, 120 - 7));
}

#[test]
fn a_morning_metric_is_always_scored_before() {
    let mut book = Book::wave(120).sessions([60]);
    for day in book.days.values_mut() {
        day.checkins[0].scores.insert(MetricId::SLEEP, 5.0);
    }
    let journal = book.journal();
    let sleep = effect(&journal, &metric(&journal, "sleep"), &Question::default());
    assert_eq!(sleep.gaps[0].timing, Timing::Before);
}

#[test]
fn days_of_booking_that_lie_high_show_that_they_were_scored_before() {
    let days: Vec<i64> = every(20..=180, 20).collect();
    let mut high = Book::wave(200);
    for day in &days {
        high.score(*day, None, 9.0);
    }
    let high = high.sessions(days.clone()).effect();
    assert_eq!(high.day0, Day0::Before);
    assert!(high.gaps.iter().all(|gap| gap.timing == Timing::Before));
    let mut low = Book::wave(200);
    for day in &days {
        low.score(*day, None, 2.0);
    }
    assert_eq!(low.sessions(days).effect().day0, Day0::Excluded);
}

#[test]
fn an_unusable_session_is_listed_with_its_reason() {
    let mut book = Book::wave(120).sessions([40, 80]);
    for lost in [37, 38, 39, 81, 82, 83] {
        book.days.remove(&day(lost));
    }
    let effect = book.effect();
    let why: Vec<_> = effect.gaps.iter().map(|gap| gap.unusable).collect();
    assert_eq!(
        why,
        [Some(Unusable::NoScoreBefore), Some(Unusable::NoScoreAfter)]
    );
    assert_eq!((effect.sessions.events, effect.sessions.usable), (2, 0));
    assert_eq!((effect.effect, effect.gaps[0].forecast), (None, None));
    assert!(
        effect.raw.nap.is_some(),
        "the raw days are given all the same"
    );
}

#[test]
fn a_true_relief_is_found_and_settled_at_the_checkpoint() {
    let days: Vec<i64> = every(30..=330, 25).collect();
    let mut book = Book::wave(360);
    for after in days.iter().flat_map(|day| day + 1..=day + 4) {
        let score = (wave(after as usize) - 3.0).max(0.0);
        book.score(after, None, score);
    }
    let effect = book.sessions(days.clone()).effect();
    assert_eq!(effect.verdict, Verdict::LikelyHelps);
    assert!(effect.effect.unwrap() < -1.5);
    assert!(effect.better_share.unwrap().share > 0.8);
    let settled = effect.settled.unwrap();
    assert_eq!((settled.sessions, settled.date), (12, day(days[11] + 3)));
    assert_eq!(settled.verdict, Verdict::LikelyHelps);
    let fade = effect.fade.unwrap();
    assert!(fade.low <= fade.high && fade.high <= 14.0);
    assert_eq!(effect.sessions_needed, None);
}

#[test]
fn a_checkpoint_counts_only_once_its_outcome_days_are_over() {
    let book = |days: usize| Book::wave(days).sessions(every(40..=165, 25));
    assert_eq!(book(168).effect().sessions.usable, 6);
    assert_eq!(book(168).effect().settled, None);
    assert_eq!(book(169).effect().settled.unwrap().date, day(168));
}

#[test]
fn the_settled_verdict_is_not_moved_by_later_days() {
    let base = Book::wave(200).sessions(every(40..=165, 25));
    let mut later = base.clone();
    for index in 170..200 {
        later.score(index, None, 10.0);
    }
    assert_eq!(base.effect().settled, later.effect().settled);
}

#[test]
fn too_little_is_too_early_and_says_what_is_missing() {
    let none = Book::default().effect();
    assert_eq!(
        (none.verdict, none.missing.sessions),
        (Verdict::TooEarly, 6)
    );
    assert_eq!((none.days, none.from, none.curve.len()), (0, None, 14));
    let single = Book::pain([Some(4.0)]).sessions([0]).effect();
    assert_eq!((single.verdict, single.scored_days), (Verdict::TooEarly, 1));
    assert_eq!(single.missing.scored, 29);
    let four = Book::wave(200).sessions(every(20..=110, 30)).effect();
    assert_eq!(
        (four.verdict, four.missing.sessions),
        (Verdict::TooEarly, 2)
    );
    assert!(four.effect.is_some(), "computed from two on");
}

#[test]
fn level_scores_and_daily_sessions_have_their_own_verdicts() {
    let level = Book::pain([Some(5.0); 200])
        .sessions(every(20..=180, 20))
        .effect();
    assert_eq!(level.verdict, Verdict::NoVariation);
    let every_third = Book::wave(200).sessions(every(0..=199, 3)).effect();
    assert_eq!(
        (every_third.verdict, every_third.washout_days),
        (Verdict::TooClose, 3)
    );
    let daily = Book::wave(200).sessions(0..200).effect();
    assert_eq!((daily.sessions.recorded, daily.sessions.events), (200, 1));
}

#[test]
fn a_gap_of_twenty_years_is_crossed() {
    let mut book = Book::wave(200).sessions(every(20..=180, 20));
    for index in 0..200 {
        book.score(7300 + index, None, wave(index as usize));
    }
    let book = book.sessions(every(7320..=7480, 20));
    let question = Question {
        from: Some(day(0)),
        ..Question::default()
    };
    let effect = book.ask(&question);
    assert_eq!((effect.days, effect.sessions.usable), (7500, 18));
    assert!(effect.interval.is_some() && effect.luck_p.is_some());
}

#[test]
fn secondary_metrics_are_adjusted_for_being_several() {
    let mut book = Book::wave(200).sessions(every(20..=180, 20));
    for (index, day) in (0..).zip(book.days.values_mut()) {
        let scores = &mut day.checkins[0].scores;
        scores.insert(MetricId::STIFFNESS, wave(index + 3));
        scores.insert(MetricId::MOOD, 10.0 - wave(index + 7));
    }
    let all = effects(&book.journal(), &Question::default());
    let ids: Vec<_> = all.iter().map(|effect| effect.metric.as_str()).collect();
    assert_eq!(ids, ["pain", "stiffness", "mood"]);
    assert_eq!(all[0].holm_p, None);
    let (a, b) = (&all[1], &all[2]);
    let smaller = a.luck_p.unwrap().min(b.luck_p.unwrap());
    let adjusted = a.holm_p.unwrap().min(b.holm_p.unwrap());
    assert!((adjusted - (2.0 * smaller).min(1.0)).abs() < 1e-12);
}

#[test]
fn days_before_the_range_are_not_said_to_have_no_scores() {
    let book = Book::wave(200).sessions([60, 90, 120]);
    let journal = book.journal();
    let asked = Question {
        from: Some(day(60)),
        ..Question::default()
    };
    let first = |question: &Question| {
        effect(&journal, &metric(&journal, "pain"), question).gaps[0].unusable
    };
    assert_eq!(first(&asked), Some(Unusable::BeforeRange));
    assert_eq!(first(&Question::default()), None);
}
