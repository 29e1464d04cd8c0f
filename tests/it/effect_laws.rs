//! Laws of the effect that hold for every diary.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use unkink::analysis::effect::{Effect, effect, effects};
use unkink::analysis::question::Question;
use unkink::analysis::tomorrow::outlook;
use unkink::demo::demo;
use unkink::model::area::Area;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::{Better, Metric, MetricId};
use unkink::model::session::{Kind, ScoresTaken};

use crate::arbitrary;
use crate::book::{Book, metric};

/// Any diary: scores with gaps, sessions anywhere (before, inside and after it), told or not.
fn any_book() -> impl Strategy<Value = Book> {
    let score = prop_oneof![1 => Just(None), 4 => (0..=10_i32).prop_map(Some)];
    let session = (
        -9..160_i64,
        0..4_usize,
        0..4_usize,
        proptest::option::of(10..120_u32),
    );
    let scores = proptest::collection::vec(score, 0..150);
    let sessions = proptest::collection::vec(session, 0..14);
    (scores, sessions).prop_map(|(scores, sessions)| {
        let mut book = Book::pain(scores.into_iter().map(|s| s.map(f64::from)));
        for (index, kind, told, minutes) in sessions {
            let kind = ["massage", "massage", "acupuncture", "heat"][kind];
            book.session(index, Kind::new(kind), |session| {
                session.minutes = minutes;
                session.scores_taken = match told {
                    0 => Some(ScoresTaken::Before),
                    1 => Some(ScoresTaken::After),
                    _ => None,
                };
            });
        }
        book
    })
}

/// The effect with every figure as text, without its dates.
fn figures(mut effect: Effect) -> String {
    (effect.from, effect.to) = (None, None);
    effect
        .gaps
        .iter_mut()
        .for_each(|gap| gap.date = NaiveDate::MIN);
    effect.next_look.date = effect.next_look.date.map(|_| NaiveDate::MIN);
    if let Some(settled) = &mut effect.settled {
        settled.date = NaiveDate::MIN;
    }
    format!("{effect:?}")
}

/// Whether every figure of an effect can be written in a file.
fn is_finite(text: &str) -> bool {
    !text.contains("NaN") && !text.contains("inf")
}

#[test]
fn an_edit_that_has_no_figures_changes_none() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let mut journal = demo(1, 1, today);
    let pain = metric(&journal, "pain");
    let all = |journal: &Journal| {
        let answers = effects(journal, &Question::default());
        (answers, outlook(journal, &pain, today))
    };
    let before = all(&journal);
    let words = Edit::Many(vec![
        Edit::Note(today, Some("garden".into())),
        Edit::Tags(today, ["walk".into()].into()),
        Edit::Areas(today, Some([(Area::new("lower-left"), 7.0)].into())),
    ]);
    assert!(!words.has_figures());
    journal.apply(words).unwrap();
    assert_eq!(all(&journal), before);
    let score = Edit::Score {
        date: today,
        time: None,
        metric: MetricId::PAIN,
        value: Some(9.0),
    };
    assert!(Edit::Many(vec![score.clone()]).has_figures());
    journal.apply(score).unwrap();
    assert_ne!(all(&journal), before);
}

#[test]
fn absurd_scores_give_no_figure_rather_than_an_infinite_one() {
    for size in [1e-300, 1e100, 1e160, 1e308] {
        let score = |day: u32| Some(if day.is_multiple_of(3) { size } else { -size });
        let book = Book::pain((0..200).map(score)).sessions((20..=180).step_by(20));
        let text = figures(book.effect());
        assert!(is_finite(&text), "{text}");
    }
}

proptest! {
    #![proptest_config(arbitrary::cases(120))]

    #[test]
    fn no_figure_is_ever_infinite_or_undefined(
        book in any_book(),
        outcome_days in 0..20_usize,
        washout_days in 0..12_usize,
    ) {
        for question in [
            Question::default(),
            Question { outcome_days, washout_days, ..Question::default() },
        ] {
            let text = figures(book.ask(&question));
            prop_assert!(is_finite(&text), "{text}");
        }
    }

    #[test]
    fn shifting_a_diary_by_whole_weeks_changes_nothing(book in any_book(), weeks in 1..3000_u64) {
        let later = Days::new(7 * weeks);
        let days = book.days.iter().map(|(date, day)| (*date + later, day.clone()));
        let mut shifted = Book { days: days.collect(), sessions: book.sessions.clone() };
        shifted.sessions.iter_mut().for_each(|session| session.date = session.date + later);
        prop_assert_eq!(figures(book.effect()), figures(shifted.effect()));
    }

    #[test]
    fn turning_the_scale_round_turns_the_sign_and_keeps_the_verdict(book in any_book()) {
        let mut turned = book.clone();
        let checkins = turned.days.values_mut().flat_map(|day| &mut day.checkins);
        for score in checkins.flat_map(|checkin| checkin.scores.values_mut()) {
            *score = 10.0 - *score;
        }
        let journal = turned.journal();
        let up = Metric { better: Better::Higher, ..metric(&journal, "pain") };
        let theirs = effect(&journal, &up, &Question::default());
        let ours = book.effect();
        let close = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() < 1e-6,
            (None, None) => true,
            _ => false,
        };
        prop_assert!(close(ours.effect.map(|e| -e), theirs.effect));
        prop_assert!(close(ours.interval.map(|i| -i.0), theirs.interval.map(|i| i.1)));
        prop_assert!(close(ours.standard_error, theirs.standard_error));
        prop_assert!(close(ours.raw.nap, theirs.raw.nap));
        prop_assert_eq!(ours.verdict, theirs.verdict);
        prop_assert_eq!(ours.day0, theirs.day0);
    }
}
