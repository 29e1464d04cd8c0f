//! Laws of all the answers that hold for every diary: never an infinite or undefined figure, nor a panic, and what
//! is worked out for several kinds at once is what each has alone.

use chrono::NaiveDate;
use proptest::prelude::*;
use unkink::analysis::agreed::compare_on;
use unkink::analysis::compare::{Who, compare};
use unkink::analysis::each::{Followed, each};
use unkink::analysis::effect::{Effect, effect};
use unkink::analysis::experiment::Experiment;
use unkink::analysis::planner::Planner;
use unkink::analysis::question::Question;
use unkink::analysis::recovery::recovery;
use unkink::analysis::schedule::coins;
use unkink::analysis::tomorrow::outlook;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::model::trial::{TrialPlan, TrialState};
use unkink::words::chances::chances;
use unkink::words::experiment::Told;
use unkink::words::{Measure, Voice, helps, recovery as workouts, sentence, tomorrow};

use crate::arbitrary;
use crate::book::{Book, day, metric};

const KINDS: [&str; 4] = ["massage", "acupuncture", "exercise", "heat"];

/// A diary of up to half a year with sessions of a few kinds and people anywhere, and an experiment.
fn any_journal() -> impl Strategy<Value = Journal> {
    let score = prop_oneof![1 => Just(None), 4 => (0..=10_i32).prop_map(Some)];
    let session = (-9..190_i64, 0..4_usize, 0..3_usize, 0..3_usize);
    let scores = proptest::collection::vec(score, 0..180);
    let sessions = proptest::collection::vec(session, 0..24);
    (scores, sessions, 0..5_usize, any_plan()).prop_map(|(scores, sessions, size, plan)| {
        let size = [1.0, 1.0, 1.0, 1e-300, 1e307][size];
        let mut book = Book::pain(scores.into_iter().map(|s| s.map(|s| f64::from(s) * size)));
        for (at, kind, with, cost) in sessions {
            book.session(at, Kind::new(KINDS[kind]), |session| {
                session.with = [None, Some("Ana"), Some("Bo")][with].map(Into::into);
                session.cost = [None, Some("45 EUR"), Some("60 USD")][cost].map(Into::into);
            });
        }
        let mut journal = book.journal();
        let edit = Edit::Trial(plan.id.clone(), Some(Box::new(plan)));
        journal.apply(edit).unwrap();
        journal
    })
}

/// A plan whose days lie before, in or after the diary; now and then altered, watched or over.
fn any_plan() -> impl Strategy<Value = TrialPlan> {
    let place = (-400..200_i64, 6..27_u32, any::<u64>(), 0..4_usize);
    let end = (any::<bool>(), 0..3_usize, -20..300_i64, 0..6_usize);
    (place, end).prop_map(
        |((first, blocks, seed, kind), (watch, state, after, altered))| {
            let made = format!("{}T20:00:00Z", day(first - 4 + 4 * i64::from(altered == 1)));
            let seed_said = if altered == 0 { seed ^ 1 } else { seed };
            let stopped = state == 1;
            TrialPlan {
                watch,
                state: [TrialState::Running, TrialState::Stopped, TrialState::Done][state],
                stopped: stopped.then(|| day(first + after)),
                ..TrialPlan::new(
                    "plan".into(),
                    TrialPlan::parse_made(&made).unwrap(),
                    MetricId::PAIN,
                    Kind::new(KINDS[kind]),
                    day(first),
                    seed_said,
                    coins(seed, blocks),
                )
            }
        },
    )
}

/// All that is worked out of the diary on this day, and all that is said of it.
fn told(journal: &Journal, today: NaiveDate) -> String {
    let (pain, metrics) = (metric(journal, "pain"), journal.metrics());
    let rows = compare_on(journal, &pain, today);
    let measure = Measure::new(&pain);
    let of_row = |row: &_| {
        let cells = (helps::cost_cell(row, &measure), helps::chip(row, metrics));
        let more = (helps::difference(row, metrics), helps::range(row, metrics));
        format!("{cells:?} {more:?} {}", sentence(&row.answer, metrics))
    };
    let said: Vec<String> = rows.iter().map(of_row).collect();
    let outlook = outlook(journal, &pain, today);
    let next = (
        tomorrow::sentence(&outlook, &pain, today),
        tomorrow::record(&outlook),
    );
    let after = recovery(journal, &pain, today);
    let plan = &journal.trials()[0];
    let planner = Planner::of(journal, &pain, plan.kind_now());
    let chances = chances(&planner, &pain, plan.blocks);
    let read = Experiment::of(journal, &pain, plan, today);
    let of = Told::of(plan, metrics, Voice::You);
    let trial = (
        (of.headline(&read), of.sentence(&read), of.range(&read)),
        (of.evidence(&read), of.orders(&read), of.details(&read)),
        (of.doubt(&read), of.state(&read), of.next(&read, today)),
    );
    format!(
        "{rows:?}\n{said:?}\n{outlook:?}\n{next:?}\n{after:?}\n{}\n{planner:?}\n{chances:?}\n{read:?}\n{trial:?}\n{:?}",
        workouts::sentence(&after, &pain, Voice::You),
        each(journal, &pain, today),
    )
}

/// What a row's own answer has that no guard touches.
fn figures(answer: &Effect) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        answer.effect,
        answer.interval,
        answer.luck_p,
        answer.gaps,
        answer.curve,
        answer.week,
        answer.drift,
        answer.settled,
        answer.sessions
    )
}

proptest! {
    #![proptest_config(arbitrary::cases(60))]

    #[test]
    fn no_answer_is_ever_infinite_or_undefined(journal in any_journal(), today in -30..500_i64) {
        let told = told(&journal, day(today));
        for bad in ["NaN", "inf,", "inf)", " inf ", "inf}"] {
            prop_assert!(!told.contains(bad), "{bad}: {told}");
        }
    }

    #[test]
    fn what_is_worked_out_for_all_kinds_at_once_is_what_each_has_alone(journal in any_journal()) {
        let pain = metric(&journal, "pain");
        for row in compare(&journal, &pain) {
            let asked = match row.who {
                Who::Kind(kind) => Question { kind: Some(kind), ..Question::main(&journal) },
                Who::With(name) => Question {
                    kind: None,
                    with: Some(name),
                    ..Question::main(&journal)
                },
            };
            let alone = effect(&journal, &pain, &asked);
            prop_assert_eq!(figures(&row.answer), figures(&alone));
        }
        // Long after the experiment nothing rests.
        for (id, followed) in each(&journal, &pain, day(2000)) {
            let session = journal.sessions().iter().find(|session| session.id == id).unwrap();
            let asked = Question { kind: Some(session.kind.clone()), ..Question::default() };
            let alone = effect(&journal, &pain, &asked);
            let gap = alone.gaps.iter().find(|gap| gap.date == session.date).and_then(|gap| gap.gap);
            if let Followed::Gap(points) = followed {
                prop_assert_eq!(Some(points), gap);
            }
        }
    }
}
