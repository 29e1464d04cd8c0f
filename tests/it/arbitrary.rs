//! Arbitrary journals and edits, for laws that hold for all of them.
//!
//! Invariant: a journal made here could have been made by a person, or could stand in a file.

use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::Value;
use unkink::analysis::schedule::coins as coins_of;
use unkink::model::area::{Area, Areas};
use unkink::model::checkin::{Checkin, Scores};
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::extra::{Extra, Holder};
use unkink::model::former::FormerName;
use unkink::model::journal::Journal;
use unkink::model::keyword::Keyword;
use unkink::model::main_question::MainQuestion;
use unkink::model::medication::Medication;
use unkink::model::metric::{Better, Metric, MetricId, Metrics, Offered};
use unkink::model::named::Named;
use unkink::model::scale::Scale;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::sleep::Sleep;
use unkink::model::time::{FIRST_DATE, to_minute};
use unkink::model::trial::{TrialPlan, TrialState};

/// How many times as much is tried as in the gate: `PROPTEST_CASES` in parts of its usual 256.
pub fn times() -> u32 {
    ProptestConfig::default().cases.div_ceil(256)
}

/// So many random cases of a law, or [`times`] as many.
pub fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        cases: count * times(),
        failure_persistence: None,
        // Of what is made by chance some is set aside; a run is not to end on it.
        max_global_rejects: 100 * count * times(),
        ..ProptestConfig::default()
    }
}

/// Few enough days that edits meet, and both ends of what a journal holds.
pub fn date() -> impl Strategy<Value = NaiveDate> {
    let near = (0_u64..20).prop_map(|days| {
        let first = NaiveDate::from_ymd_opt(2026, 11, 10).unwrap();
        first + Days::new(days)
    });
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();
    prop_oneof![18 => near, 1 => Just(FIRST_DATE), 1 => Just(last)]
}

/// A time of day, now and then with seconds.
pub fn time() -> impl Strategy<Value = NaiveTime> {
    let seconds = prop_oneof![9 => Just(0_u32), 1 => 0_u32..60];
    // Every two hours, so that times meet.
    (0_u32..12, seconds).prop_map(|(h, s)| NaiveTime::from_hms_opt(h * 2, 30, s).unwrap())
}

/// A text of any characters, or of everyday ones.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-z äß\"\\\\]{1,12}",
        proptest::arbitrary::any::<String>()
    ]
}

/// Members that no version knows.
pub fn extra() -> BoxedStrategy<Extra> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        finite().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((text(), inner), 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    });
    let some = vec(("x_[a-z\"é]{0,4}", value), 1..3).prop_map(|m| m.into_iter().collect());
    prop_oneof![4 => Just(Extra::new()), 1 => some].boxed()
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("JSON has no infinity", |value| value.is_finite())
}

/// A score: mostly one that a person gives, sometimes one that is refused.
pub fn score() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => (0_u32..=10).prop_map(f64::from),
        4 => (0_u32..=1000).prop_map(|hundredths| f64::from(hundredths) / 100.0),
        2 => 0.0..=10.0,
        1 => any::<f64>(),
    ]
}

/// A metric: built in, derived, own or unknown.
pub fn metric_id() -> impl Strategy<Value = MetricId> {
    const IDS: &[&str] = &[
        "pain",
        "pain",
        "stiffness",
        "sleep",
        "mood",
        "anxiety",
        "workout",
        "doses",
        "own_one",
        "own_two",
        "unknown",
    ];
    prop::sample::select(IDS).prop_map(MetricId::new)
}

fn area() -> impl Strategy<Value = Area> {
    let known = prop::sample::select(Area::all().collect::<Vec<_>>());
    prop_oneof![5 => known, 1 => "[a-z-]{0,6}".prop_map(|name| Area::new(&name))]
}

fn word<T: Keyword + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    let values: Vec<T> = T::ALL.iter().map(|(value, _)| *value).collect();
    option::of(prop::sample::select(values))
}

fn sleep() -> BoxedStrategy<Sleep> {
    let times = (
        option::of(time()),
        option::of(time()),
        option::of(time()),
        option::of(time()),
    );
    let counts = (
        option::of(0_u32..9),
        option::of(0_u32..90),
        option::of(0_u32..600),
    );
    (times, counts, extra())
        .prop_map(
            |((bed, asleep, awake, up), (awakenings, minutes, said), extra)| Sleep {
                bed,
                asleep,
                awake,
                up,
                awakenings,
                minutes_awake: minutes,
                minutes_asleep: said,
                extra,
            },
        )
        .boxed()
}

fn medication() -> BoxedStrategy<Medication> {
    let count =
        prop_oneof![4 => (0_u32..9).prop_map(|halves| f64::from(halves) / 2.0), 1 => score()];
    (
        text(),
        option::of(text()),
        count,
        option::of(time()),
        extra(),
    )
        .prop_map(|(name, dose, count, time, extra)| Medication {
            name,
            dose,
            count,
            time,
            extra,
        })
        .boxed()
}

fn scores() -> impl Strategy<Value = Scores> {
    btree_map(metric_id(), score(), 0..3).prop_map(|rows| rows.into_iter().collect())
}

/// A session under one of a few ids.
pub fn session() -> BoxedStrategy<Session> {
    let kind = prop_oneof![
        prop::sample::select(&Kind::OFFERED[..]),
        text().prop_map(|t| Kind::new(&t))
    ];
    let plain = (date(), option::of(time()), kind, option::of(0_u32..1600));
    let words = (
        option::of(text()),
        option::of(text()),
        option::of(text()),
        vec(area(), 0..3),
    );
    let lists = (word(), word(), word(), scores(), scores(), extra());
    ("[a-e]", plain, words, lists)
        .prop_map(
            |(id, (date, time, kind, minutes), (with, cost, note, areas), lists)| {
                let (pressure, reason, scores_taken, before, after, extra) = lists;
                Session {
                    time,
                    minutes,
                    with,
                    areas: areas.into(),
                    pressure,
                    reason,
                    cost,
                    note,
                    before,
                    after,
                    scores_taken,
                    extra,
                    ..Session::new(SessionId::new(&id), date, kind)
                }
            },
        )
        .boxed()
}

/// A row of the metrics table: a built-in one with some changes, or one of the person's own.
pub fn metric() -> BoxedStrategy<Metric> {
    let better = prop::sample::select(&[Better::Lower, Better::Higher][..]);
    let offered = prop::sample::select(&[Offered::Daily, Offered::OnDemand][..]);
    let ends = (
        -5_i32..3,
        8_i32..200,
        prop::sample::select(&[0.0, 0.1, 0.5, 1.0][..]),
    );
    let words = (text(), text(), text(), text());
    (
        metric_id(),
        words,
        ends,
        (better, offered, any::<bool>(), score()),
        extra(),
    )
        .prop_map(
            |(
                id,
                (name, unit, low, high),
                (min, max, step),
                (better, offered, morning, notice),
                extra,
            )| {
                let row = Metrics::default().get(&id).cloned();
                Metric {
                    id,
                    name,
                    unit,
                    low,
                    high,
                    scale: Scale::new(min.into(), max.into(), step),
                    offered,
                    retired: morning && notice > 5.0,
                    morning,
                    notice,
                    extra,
                    ..row.unwrap_or_else(|| Metric::own("own", better))
                }
            },
        )
        .boxed()
}

/// A main question, now and then one that can't be asked.
fn main_question() -> BoxedStrategy<MainQuestion> {
    let kind = prop_oneof![
        4 => prop::sample::select(&Kind::OFFERED[..]),
        1 => text().prop_map(|t| Kind::new(&t)),
    ];
    (date(), metric_id(), kind, (0_u32..5, 0_u32..400), extra())
        .prop_map(
            |(since, metric, kind, (outcome_days, washout_days), extra)| MainQuestion {
                since,
                metric,
                kind,
                outcome_days,
                washout_days,
                extra,
            },
        )
        .boxed()
}

/// A former name, of a few names or any.
fn former_name() -> BoxedStrategy<FormerName> {
    let named = || prop_oneof![4 => "[a-c]", 1 => text()];
    let what = prop::sample::select(&[Named::Kind, Named::Tag, Named::Region][..]);
    (what, named(), named(), extra())
        .prop_map(|(what, name, now, extra)| FormerName {
            what,
            name,
            now,
            extra,
        })
        .boxed()
}

/// An experiment under one of a few ids, now and then one that can't be or whose coins are altered.
fn trial() -> BoxedStrategy<TrialPlan> {
    let kind = || prop::sample::select(&Kind::OFFERED[..2]);
    let coins = prop_oneof![4 => Just(None), 1 => text().prop_map(Some)];
    let state =
        prop::sample::select(&[TrialState::Running, TrialState::Stopped, TrialState::Done][..]);
    let plan = ("[t-v]", 0_i64..3, metric_id(), kind(), date());
    let drawn = (5_u32..28, 0_u64..3, coins, any::<bool>());
    let end = (
        state,
        option::of(date()),
        option::of(text()),
        option::of(kind()),
        extra(),
    );
    (plan, drawn, end)
        .prop_map(
            |((id, seconds, metric, kind, first), (blocks, seed, altered, watch), end)| {
                let (state, stopped, why, renamed, extra) = end;
                TrialPlan {
                    id,
                    made: DateTime::from_timestamp(1_770_000_000 + seconds, 0).unwrap(),
                    metric,
                    kind,
                    first,
                    blocks,
                    seed,
                    coins: altered.unwrap_or_else(|| coins_of(seed, blocks)),
                    watch,
                    state,
                    stopped,
                    why,
                    renamed,
                    extra,
                }
            },
        )
        .boxed()
}

/// Any single edit, those that are refused among them.
pub fn edit() -> BoxedStrategy<Edit> {
    let at = || option::of(time());
    let scored =
        (date(), at(), metric_id(), option::of(score())).prop_map(|(date, time, metric, value)| {
            Edit::Score {
                date,
                time,
                metric,
                value,
            }
        });
    let kept =
        (date(), at(), metric_id(), option::of(score())).prop_map(|(date, time, metric, value)| {
            Edit::KeptScore {
                date,
                time,
                metric,
                value,
            }
        });
    let place = prop_oneof![
        Just(Holder::Journal),
        date().prop_map(Holder::Day),
        (date(), at()).prop_map(|(date, time)| Holder::Checkin(date, time)),
    ];
    let areas = btree_map(area(), score(), 0..3);
    let areas = areas.prop_map(|rows| rows.into_iter().collect::<Areas>());
    prop_oneof![
        8 => scored,
        1 => kept,
        1 => (place, extra()).prop_map(|(place, extra)| Edit::Extra(place, extra)),
        1 => (date(), at(), at()).prop_map(|(date, from, to)| Edit::CheckinTime { date, from, to }),
        1 => (date(), option::of(text())).prop_map(|(date, note)| Edit::Note(date, note)),
        1 => (date(), option::of(sleep())).prop_map(|(date, sleep)| Edit::Sleep(date, sleep)),
        1 => (date(), option::of(vec(medication(), 0..3))).prop_map(|(d, m)| Edit::Medication(d, m.map(Into::into))),
        1 => (date(), option::of(areas)).prop_map(|(date, areas)| Edit::Areas(date, areas)),
        1 => (date(), vec(text(), 0..3)).prop_map(|(date, tags)| Edit::Tags(date, tags.into())),
        2 => ("[a-e]", option::weighted(0.8, session()))
            .prop_map(|(id, s)| Edit::Session(SessionId::new(&id), s.map(Box::new))),
        1 => option::weighted(0.9, main_question())
            .prop_map(|asked| Edit::MainQuestion(asked.map(Box::new))),
        1 => ("[t-v]", option::weighted(0.9, trial()))
            .prop_map(|(id, plan)| Edit::Trial(id, plan.map(Box::new))),
        1 => (former_name(), any::<bool>()).prop_map(|(name, is_there)| {
            Edit::FormerName(name.key(), is_there.then(|| Box::new(name)))
        }),
        1 => (metric_id(), 0_usize..20, option::weighted(0.7, metric()))
            .prop_map(|(id, at, m)| Edit::Metric(id, m.map(|m| Box::new((at, m))))),
    ].boxed()
}

/// One edit, or several as one.
pub fn any_edit() -> BoxedStrategy<Edit> {
    prop_oneof![3 => edit(), 1 => vec(edit(), 0..5).prop_map(Edit::Many)].boxed()
}

/// A day as a file may have it: a score of a metric that nobody knows, and unknown members.
fn found() -> BoxedStrategy<Day> {
    (option::of(time()), finite(), extra(), extra())
        .prop_map(|(time, score, of_day, of_checkin)| Day {
            checkins: [Checkin {
                time: time.map(to_minute),
                scores: Scores::from([(MetricId::new("from elsewhere"), score)]),
                extra: of_checkin,
            }]
            .into(),
            extra: of_day,
            ..Day::default()
        })
        .boxed()
}

/// A journal that held some unknown things when it was opened, after some edits.
pub fn journal() -> BoxedStrategy<Journal> {
    (
        btree_map(date(), found(), 0..4),
        extra(),
        vec(edit(), 0..40),
    )
        .prop_map(|(days, extra, edits)| {
            let opened = Journal::from_parts(Vec::new(), days, Vec::new(), extra);
            let mut journal = opened.unwrap();
            for edit in edits {
                // What is refused changes nothing.
                let _ = journal.apply(edit);
            }
            journal
        })
        .boxed()
}
