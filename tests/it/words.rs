//! All words of the answer: every verdict, alone and with what can stand beside it.

use std::fmt::Write as _;

use chrono::NaiveDate;
use unkink::analysis::answer::{Effect, Settled, Side, SoFar};
use unkink::analysis::cautions::{Cautions, Doses};
use unkink::analysis::company::Company;
use unkink::analysis::effect::effect;
use unkink::analysis::estimate::Change;
use unkink::analysis::question::Question;
use unkink::analysis::verdict::{Cap, Missing, Verdict};
use unkink::model::journal::Journal;
use unkink::model::keyword::Keyword as _;
use unkink::model::metric::{MetricId, Metrics};
use unkink::model::session::Kind;
use unkink::words::beside;
use unkink::words::{self, Voice};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// An answer of fourteen massages over thirteen months.
fn answer(id: &str, verdict: Verdict) -> Effect {
    let metrics = Metrics::default();
    let metric = metrics.get(&MetricId::new(id)).unwrap();
    let mut answer = effect(&Journal::default(), metric, &Question::default());
    let (value, interval) = match verdict {
        Verdict::SmallerThanNoticeable => (-0.2, (-0.6, 0.3)),
        Verdict::WorseThanForecast => (0.8, (0.1, 1.5)),
        Verdict::CannotTell => (-0.7, (-1.5, 0.2)),
        _ => (-1.2, (-2.0, -0.4)),
    };
    let turned = |x: f64| -x * metric.better.sign();
    let (low, high) = (turned(interval.0), turned(interval.1));
    answer.kind = Some(Kind::MASSAGE);
    answer.verdict = verdict;
    answer.effect = Some(turned(value));
    answer.interval = Some((low.min(high), low.max(high)));
    answer.sessions.usable = 14;
    answer.sessions.all = 14;
    answer.counted = 14;
    answer.settled = verdict.is_from_interval().then(|| settled(verdict));
    answer.missing = Missing::default();
    if verdict == Verdict::TooEarly {
        answer.missing.sessions = 2;
    }
    answer.sessions_needed = (verdict == Verdict::CannotTell).then_some(3);
    (answer.from, answer.to) = (NaiveDate::from_ymd_opt(2025, 10, 22), Some(day(11, 22)));
    answer
}

fn with(answer: &Effect, change: impl FnOnce(&mut Effect)) -> Effect {
    let mut answer = answer.clone();
    change(&mut answer);
    answer
}

fn settled(verdict: Verdict) -> Settled {
    Settled {
        verdict,
        sessions: 12,
        date: day(10, 17),
    }
}

fn change(points: f64, reach: f64) -> Change {
    let interval = (points - reach, points + reach);
    Change { points, interval }
}

fn so_far(side: Side) -> SoFar {
    let interval = (-2.5, -0.1);
    SoFar { interval, side }
}

/// What can stand beside an answer, one by one.
fn cases(answer: &Effect) -> Vec<(&'static str, Effect)> {
    let side = |side| {
        with(answer, |a| {
            a.so_far = Some(so_far(side));
        })
    };
    let warned = |cautions: Cautions| with(answer, |a| a.cautions = cautions);
    let doses = Some(Doses {
        after: 1.24,
        ordinary: 0.61,
        is_more: true,
    });
    vec![
        ("alone", answer.clone()),
        (
            "a fall",
            with(answer, |a| a.drift = Some(change(-2.04, 1.0))),
        ),
        ("a rise", with(answer, |a| a.drift = Some(change(1.5, 1.0)))),
        (
            "no drift to tell",
            with(answer, |a| a.drift = Some(change(-0.4, 1.0))),
        ),
        ("capped", with(answer, |a| a.capped = Some(Cap::Weekday))),
        ("so far lower", side(Side::Lower)),
        ("so far higher", side(Side::Higher)),
        ("so far nothing new", side(Side::Neither)),
        (
            "taken back, had seemed to help",
            with(answer, |a| {
                (a.settled, a.taken_back) = (Some(settled(Verdict::LikelyHelps)), true);
            }),
        ),
        (
            "taken back, had been worse",
            with(answer, |a| {
                (a.settled, a.taken_back) = (Some(settled(Verdict::WorseThanForecast)), true);
            }),
        ),
        (
            "more painkillers",
            warned(Cautions {
                doses,
                ..Cautions::default()
            }),
        ),
        (
            "booked as it jumps",
            warned(Cautions {
                booked_as_it_jumps: true,
                ..Cautions::default()
            }),
        ),
        (
            "other treatments",
            warned(Cautions {
                other_treatments: 4,
                ..Cautions::default()
            }),
        ),
        (
            "another kind beside most",
            warned(Cautions {
                company: Some(Company {
                    kind: Kind::new("hot bath"),
                    sessions: 14,
                }),
                ..Cautions::default()
            }),
        ),
    ]
}

fn said(answer: &Effect) -> String {
    let metrics = Metrics::default();
    let mut text = format!(
        "{} [{}]\n{}\n",
        words::headline(answer, &metrics),
        words::chip(answer, &metrics),
        words::sentence(answer, &metrics)
    );
    for note in beside::notes(answer, &metrics, Voice::You) {
        let _ = writeln!(text, "- {note}");
    }
    text
}

/// The words of every verdict, with all that can stand beside it.
pub fn all() -> String {
    let mut text = String::new();
    for id in ["pain", "sleep", "doses"] {
        // What rests has nothing beside it.
        let spoken = Verdict::ALL
            .iter()
            .filter(|(verdict, _)| *verdict != Verdict::Resting);
        for (verdict, word) in spoken {
            let answer = answer(id, *verdict);
            for (name, case) in cases(&answer) {
                let (alone, words) = (said(&answer), said(&case));
                if name != "alone" && words == alone {
                    let _ = writeln!(text, "# {id}: {word}, {name}: as alone\n");
                } else {
                    let _ = writeln!(text, "# {id}: {word}, {name}\n{words}");
                }
            }
        }
    }
    text
}

#[test]
fn every_verdict_with_all_that_can_stand_beside_it() {
    insta::assert_snapshot!(all());
}

#[test]
fn an_answer_at_rest_says_until_when_and_nothing_else() {
    let rests = |a: &mut Effect| a.rests = Some(day(11, 30));
    let answer = with(&answer("pain", Verdict::Resting), rests);
    assert_eq!(
        said(&answer),
        "The answer rests until 1 Dec 2026. [rests until 1 Dec 2026]\nAn experiment with massage and back pain goes on. Looking early would make luck look like help.\n"
    );
    assert_eq!(words::difference(&answer, &Metrics::default()), None);
}

#[test]
fn what_a_forecast_cannot_see_never_leaves_a_bare_less_than_one_point() {
    let small = answer("pain", Verdict::SmallerThanNoticeable);
    let hidden = with(&small, |a| a.cautions.booked_as_it_jumps = true);
    let metrics = Metrics::default();
    assert_eq!(
        words::headline(&small, &metrics),
        "Any help is less than 1 point."
    );
    assert!(words::headline(&hidden, &metrics).contains("hides"));
    assert!(words::chip(&hidden, &metrics).contains("hidden"));
    assert!(said(&hidden).contains("a benefit can hide"));
}

#[test]
fn one_of_several_scores_is_never_said_more_strongly_than_their_number_allows() {
    let guarded = with(&answer("mood", Verdict::ProbablyHelps), |a| {
        (a.settled, a.holm_interval_p) = (Some(settled(Verdict::LikelyHelps)), Some(0.02));
    });
    assert_eq!(words::chip(&guarded, &Metrics::default()), "may help");
    let main = with(&guarded, |a| a.holm_interval_p = None);
    assert_eq!(words::chip(&main, &Metrics::default()), "seems to help");
}
