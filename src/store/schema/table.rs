//! Format version 1: the members of each object of the file, a row a member.
//!
//! What is read, what is written, in which order, and what the JSON Schema says of it all comes from these rows.
//! Invariant: a member is named here and nowhere else in the format.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use chrono::NaiveTime;
use serde::de::{Error, MapAccess};
use serde::{Deserializer, Serializer};
use serde_json::{Value, json};

use super::describe::{Definition, Described, filled, object, refer};
use super::member::{Anything, Member, Object, Readable, Trail};
use super::write::{Fields, Writable};
use crate::model::area::{Area, Areas};
use crate::model::checkin::{Checkin, Scores};
use crate::model::day::Day;
use crate::model::extra::Extra;
use crate::model::former::FormerName;
use crate::model::limits;
use crate::model::list::List;
use crate::model::main_question::{MOST_DAYS, MainQuestion};
use crate::model::medication::Medication;
use crate::model::metric::{Better, Metric, MetricId, Metrics, Offered, Source};
use crate::model::named::Named;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, Session, SessionId};
use crate::model::sleep::Sleep;
use crate::model::trial::{BLOCKS, TrialPlan, TrialState};
use crate::store::versions::{FORMAT, VERSION};

/// An object of the file as it is read, `None` where a member is absent. A row is the member's name, its type, `must`
/// where it can't be absent, after `=` what is written for it where that is not the field of its name, and its schema
/// where it is not that of its type.
macro_rules! members {
    (@name $must:ident $member:ident) => {
        stringify!($member)
    };
    (@schema $type:ty) => {
        <$type as Described>::schema()
    };
    (@schema $type:ty, $schema:block) => {
        $schema
    };
    ($name:literal, $what:literal, $of:ident $({$($more:tt)*})? as $draft:ident, $it:ident:
     $($member:ident: $type:ty $(, $must:ident)? $(, = $get:expr)? $(, $schema:block)?;)+) => {
        #[derive(Default)]
        pub(super) struct $draft {
            $(pub(super) $member: Option<$type>,)+
            pub(super) extra: Extra,
        }

        impl Object for $draft {
            const WHAT: &'static str = $what;
            const MEMBERS: &'static [&'static str] = &[$(stringify!($member)),+];

            fn member<'de, A: MapAccess<'de>>(
                &mut self,
                name: &'static str,
                from: Member<'_, A>,
            ) -> Result<(), A::Error> {
                $(if name == stringify!($member) {
                    self.$member = Some(from.value()?);
                    return Ok(());
                })+
                Ok(())
            }

            fn extra(&mut self) -> &mut Extra {
                &mut self.extra
            }
        }

        impl Definition for $draft {
            const NAME: &'static str = $name;

            fn definition() -> Value {
                let members = [$((stringify!($member), members!(@schema $type $(, $schema)?))),+];
                object(members, &[$($(members!(@name $must $member),)?)+])
            }
        }
    };
}

/// What an object is in the journal, and how it is written.
macro_rules! written {
    (@get $it:ident $member:ident) => {
        $it.$member
    };
    (@get $it:ident $member:ident, $get:expr) => {
        $get
    };
    ($name:literal, $what:literal, $of:ident $({$($more:tt)*})? as $draft:ident, $it:ident:
     $($member:ident: $type:ty $(, $must:ident)? $(, = $get:expr)? $(, $schema:block)?;)+) => {
        impl Writable for $of {
            fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
                let $it = self;
                let mut fields = Fields::new(order, to)?;
                $(fields.put(stringify!($member), &written!(@get $it $member $(, $get)?))?;)+
                fields.end(&$it.extra)
            }
        }

        impl Described for $of {
            fn schema() -> Value {
                refer($name)
            }
        }
    };
}

/// What an object becomes whose members are the fields of their names.
macro_rules! built {
    (@take $draft:ident $member:ident) => {
        $draft.$member.unwrap_or_default()
    };
    (@take $draft:ident $member:ident must) => {
        required($draft.$member, stringify!($member))?
    };
    ($name:literal, $what:literal, $of:ident $({$($field:ident: $value:expr)?})? as $draft:ident, $it:ident:
     $($member:ident: $type:ty $(, $must:ident)? $(, = $get:expr)? $(, $schema:block)?;)+) => {
        impl Readable for $of {
            fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
                let draft = $draft::read(from, trail)?;
                Ok(Self {
                    $($member: built!(@take draft $member $($must)?),)+
                    $($($field: $value,)?)?
                    extra: draft.extra,
                })
            }
        }
    };
}

macro_rules! object {
    ($($all:tt)+) => {
        members! { $($all)+ }
        written! { $($all)+ }
    };
}

macro_rules! record {
    ($($all:tt)+) => {
        object! { $($all)+ }
        built! { $($all)+ }
    };
}

members! {
    "journal", "a journal {…}", Journal as Document, journal:
    format: String, must, {json!({"const": FORMAT})};
    version: u32, must, {json!({"const": VERSION})};
    metrics: Vec<Metric>;
    days: BTreeMap<NaiveDate, Arc<Day>>;
    sessions: Vec<Session>;
    planned: Vec<Session>;
    main_question: MainQuestion;
    trials: Vec<TrialPlan>;
    former_names: Vec<FormerName>;
    // It is held against the bytes, not against what they mean.
    seal: Anything, {
        let what = "crc32: and eight digits; a wrong one says that the file was edited elsewhere";
        json!({"description": what})
    };
}

record! {
    "checkin", "a check-in {…}", Checkin as CheckinDraft, checkin:
    time: Option<NaiveTime>;
    scores: Scores;
}

record! {
    "night", "a night {…}", Sleep as SleepDraft, night:
    bed: Option<NaiveTime>;
    asleep: Option<NaiveTime>;
    awake: Option<NaiveTime>;
    up: Option<NaiveTime>;
    awakenings: Option<u32>;
    minutes_awake: Option<u32>;
    minutes_asleep: Option<u32>;
}

object! {
    "day", "a day {…}", Day as DayDraft, day:
    scores: Scores, = plain(day);
    checkins: List<Checkin>, = (plain(day).is_none() && !day.checkins.is_empty()).then_some(&day.checkins);
    sleep: Option<Sleep>, = day.sleep.as_deref();
    medication: Option<List<Medication>>;
    areas: Option<Areas>;
    tags: List<String>;
    note: Option<String>;
}

record! {
    "medicine", "a medicine {…}", Medication as MedicationDraft, medicine:
    name: String, must, {filled()};
    dose: Option<String>;
    count: f64, must, {json!({"type": "number", "minimum": 0, "maximum": 100})};
    time: Option<NaiveTime>;
}

record! {
    "session", "a session {…}", Session {planned: false} as SessionDraft, session:
    id: SessionId, must;
    date: NaiveDate, must;
    time: Option<NaiveTime>;
    kind: Kind, must;
    minutes: Option<u32>, {json!({"type": "integer", "minimum": 1, "maximum": 1440})};
    with: Option<String>;
    areas: List<Area>;
    pressure: Option<Pressure>;
    reason: Option<Reason>;
    cost: Option<String>;
    note: Option<String>;
    before: Scores;
    after: Scores;
    scores_taken: Option<ScoresTaken>;
}

record! {
    "main_question", "a main question {…}", MainQuestion as MainQuestionDraft, asked:
    since: NaiveDate, must;
    metric: MetricId, must;
    kind: Kind, must;
    outcome_days: u32, must, {json!({"type": "integer", "minimum": 1, "maximum": MOST_DAYS})};
    washout_days: u32, must, {json!({"type": "integer", "minimum": 0, "maximum": MOST_DAYS})};
}

object! {
    "trial", "an experiment {…}", TrialPlan as TrialDraft, plan:
    id: String, must, {filled()};
    made: String, must, = plan.made_text(), {
        json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"})
    };
    metric: MetricId, must;
    kind: Kind, must;
    first: NaiveDate, must;
    blocks: u32, must, {
        json!({"type": "integer", "minimum": BLOCKS.start(), "maximum": BLOCKS.end()})
    };
    seed: String, must, = plan.seed.to_string(), {json!({"type": "string", "pattern": "^[0-9]+$"})};
    coins: String, must;
    state: TrialState;
    stopped: Option<NaiveDate>;
    why: Option<String>;
    renamed: Option<Kind>;
    watch: bool;
}

record! {
    "former_name", "a former name {…}", FormerName as FormerNameDraft, former:
    what: Named, must;
    name: String, must;
    now: String, must;
}

object! {
    "metric", "a metric {…}", Metric as MetricDraft, metric:
    id: MetricId, must, {json!({"type": "string", "minLength": 1})};
    name: String, {filled()};
    unit: String;
    min: f64, = metric.scale.min;
    max: f64, = metric.scale.max;
    step: f64, = metric.scale.step, {json!({"type": "number", "exclusiveMinimum": 0})};
    better: Better;
    low: String;
    high: String;
    notice: f64, {json!({"type": "number", "exclusiveMinimum": 0, "maximum": 1_000_000})};
    morning: bool;
    offered: Offered;
    retired: bool, = metric.retired.then_some(true);
}

/// The value of a member that must be there.
fn required<T, E: Error>(value: Option<T>, name: &str) -> Result<T, E> {
    value.ok_or_else(|| E::custom(format_args!("its \"{name}\" is missing")))
}

/// The scores of a day that was noted once, at no time.
fn plain(day: &Day) -> Option<&Scores> {
    match day.checkins.as_slice() {
        [only] if only.time.is_none() && only.extra.is_empty() => Some(&only.scores),
        _ => None,
    }
}

impl Readable for Day {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = DayDraft::read(from, trail)?;
        let mut checkins = draft.checkins.unwrap_or_default();
        if let Some(scores) = draft.scores {
            checkins.reserve_exact(1);
            checkins.push(Checkin {
                scores,
                ..Checkin::default()
            });
        }
        Ok(Self {
            checkins,
            sleep: draft.sleep.flatten().map(Box::new),
            medication: draft.medication.flatten(),
            areas: draft.areas.flatten(),
            tags: draft.tags.unwrap_or_default(),
            note: draft.note.flatten(),
            extra: draft.extra,
        })
    }
}

impl Readable for TrialPlan {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = TrialDraft::read(from, trail)?;
        let made = required(draft.made, "made")?;
        let seed: String = required(draft.seed, "seed")?;
        Ok(Self {
            id: required(draft.id, "id")?,
            made: Self::parse_made(&made).ok_or_else(|| {
                D::Error::custom(format_args!(
                    "its \"made\" \"{made}\" is no time like 2026-08-26T18:04:05Z"
                ))
            })?,
            metric: required(draft.metric, "metric")?,
            kind: required(draft.kind, "kind")?,
            first: required(draft.first, "first")?,
            blocks: required(draft.blocks, "blocks")?,
            seed: seed.parse().map_err(|_| {
                D::Error::custom(format_args!(
                    "its \"seed\" \"{seed}\" is no whole number below 2 to the 64"
                ))
            })?,
            coins: required(draft.coins, "coins")?,
            watch: draft.watch.unwrap_or_default(),
            state: draft.state.unwrap_or(TrialState::Running),
            stopped: draft.stopped.flatten(),
            why: draft.why.flatten(),
            renamed: draft.renamed.flatten(),
            extra: draft.extra,
        })
    }
}

/// A row of the metrics table; what it leaves out is as in the built-in row of its id, or as in a
/// new metric of the person's own.
impl Readable for Metric {
    const MOST: usize = limits::METRICS_READ;

    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = MetricDraft::read(from, trail)?;
        let id = required(draft.id, "id")?;
        let base = match Metrics::default().get(&id) {
            Some(built_in) => built_in.clone(),
            None => Self {
                id,
                source: Source::Scored,
                ..Self::own(&required(draft.name.clone(), "name")?, Better::Lower)
            },
        };
        let mut scale = base.scale;
        scale.min = draft.min.unwrap_or(scale.min);
        scale.max = draft.max.unwrap_or(scale.max);
        scale.step = draft.step.unwrap_or(scale.step);
        Ok(Self {
            name: draft.name.unwrap_or(base.name),
            unit: draft.unit.unwrap_or(base.unit),
            scale,
            better: draft.better.unwrap_or(base.better),
            low: draft.low.unwrap_or(base.low),
            high: draft.high.unwrap_or(base.high),
            notice: draft.notice.unwrap_or(base.notice),
            morning: draft.morning.unwrap_or(base.morning),
            offered: draft.offered.unwrap_or(base.offered),
            retired: draft.retired.unwrap_or_default(),
            extra: draft.extra,
            ..base
        })
    }
}
