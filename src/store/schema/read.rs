//! Format version 1: which members each object of the file has, and what they mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use serde::Deserializer;
use serde::de::{Error, MapAccess};

use super::member::{Anything, Member, Object, Readable, Trail};
use crate::model::area::Area;
use crate::model::checkin::{Checkin, Scores};
use crate::model::day::Day;
use crate::model::extra::Extra;
use crate::model::limits;
use crate::model::list::List;
use crate::model::main_question::MainQuestion;
use crate::model::medication::Medication;
use crate::model::metric::{Better, Metric, MetricId, Metrics, Offered, Source};
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, Session, SessionId};
use crate::model::sleep::Sleep;
use crate::model::trial::TrialPlan;

/// Says which members an object has: each is read into the field of its name, an `Option` unless `= whole` is
/// behind it.
macro_rules! members {
    (@ $value:expr) => {
        Some($value)
    };
    (@ $value:expr, whole) => {
        $value
    };
    ($of:ty, $what:literal, $($name:ident $(= $how:ident)?),+) => {
        impl Object for $of {
            const WHAT: &'static str = $what;
            const MEMBERS: &'static [&'static str] = &[$(stringify!($name)),+];

            fn member<'de, A: MapAccess<'de>>(
                &mut self,
                name: &'static str,
                from: Member<'_, A>,
            ) -> Result<(), A::Error> {
                $(if name == stringify!($name) {
                    self.$name = members!(@ from.value()? $(, $how)?);
                    return Ok(());
                })+
                Ok(())
            }

            fn extra(&mut self) -> &mut Extra {
                &mut self.extra
            }
        }
    };
}
pub(super) use members;

/// The whole file.
#[derive(Default)]
pub(super) struct Document {
    pub(super) format: Option<String>,
    pub(super) version: Option<u32>,
    pub(super) metrics: Vec<Metric>,
    pub(super) days: BTreeMap<NaiveDate, Arc<Day>>,
    pub(super) sessions: Vec<Session>,
    pub(super) planned: Vec<Session>,
    pub(super) main_question: Option<MainQuestion>,
    pub(super) trials: Vec<TrialPlan>,
    pub(super) extra: Extra,
}

impl Object for Document {
    const WHAT: &'static str = "a journal {…}";
    const MEMBERS: &'static [&'static str] = &[
        "format",
        "version",
        "metrics",
        "days",
        "sessions",
        "planned",
        "main_question",
        "trials",
        "seal",
    ];

    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        from: Member<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            "format" => self.format = Some(from.value()?),
            "version" => self.version = Some(from.value()?),
            "metrics" => self.metrics = from.value()?,
            "days" => self.days = from.value()?,
            "sessions" => self.sessions = from.value()?,
            "planned" => self.planned = from.value()?,
            "main_question" => self.main_question = Some(from.value()?),
            "trials" => self.trials = from.value()?,
            // The seal is held against the bytes, not against what they mean.
            _ => {
                from.value::<Anything>()?;
            }
        }
        Ok(())
    }

    fn extra(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

members! {
    Checkin, "a check-in {…}",
    time, scores = whole
}

members! {
    Sleep, "a night {…}",
    bed, asleep, awake, up, awakenings, minutes_awake, minutes_asleep
}

impl Object for Day {
    const WHAT: &'static str = "a day {…}";
    const MEMBERS: &'static [&'static str] = &[
        "scores",
        "checkins",
        "sleep",
        "medication",
        "areas",
        "tags",
        "note",
    ];

    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        from: Member<'_, A>,
    ) -> Result<(), A::Error> {
        match name {
            // Scores directly on the day are the check-in without a time.
            "scores" => {
                let scores = from.value()?;
                self.checkins.reserve_exact(1);
                self.checkins.push(Checkin {
                    scores,
                    ..Checkin::default()
                });
            }
            "checkins" if self.checkins.is_empty() => self.checkins = from.value()?,
            "checkins" => self.checkins.extend(from.value::<List<Checkin>>()?),
            "sleep" => self.sleep = Some(Box::new(from.value()?)),
            "medication" => self.medication = Some(from.value()?),
            "areas" => self.areas = Some(from.value()?),
            "tags" => self.tags = from.value()?,
            _ => self.note = Some(from.value()?),
        }
        Ok(())
    }

    fn extra(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The value of a member that must be there.
pub(super) fn required<T, E: Error>(value: Option<T>, name: &str) -> Result<T, E> {
    value.ok_or_else(|| E::custom(format_args!("its \"{name}\" is missing")))
}

#[derive(Default)]
pub(super) struct MedicationDraft {
    name: Option<String>,
    dose: Option<String>,
    count: Option<f64>,
    time: Option<NaiveTime>,
    extra: Extra,
}

members! {
    MedicationDraft, "a medicine {…}",
    name, dose, count, time
}

impl Readable for Medication {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = MedicationDraft::read(from, trail)?;
        Ok(Self {
            name: required(draft.name, "name")?,
            dose: draft.dose,
            count: required(draft.count, "count")?,
            time: draft.time,
            extra: draft.extra,
        })
    }
}

#[derive(Default)]
pub(super) struct SessionDraft {
    id: Option<SessionId>,
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
    kind: Option<Kind>,
    minutes: Option<u32>,
    with: Option<String>,
    areas: List<Area>,
    pressure: Option<Pressure>,
    reason: Option<Reason>,
    cost: Option<String>,
    note: Option<String>,
    before: Scores,
    after: Scores,
    scores_taken: Option<ScoresTaken>,
    extra: Extra,
}

members! {
    SessionDraft, "a session {…}",
    id, date, time, kind, minutes, with, areas = whole, pressure, reason, cost, note, before = whole, after =
    whole, scores_taken
}

impl Readable for Session {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = SessionDraft::read(from, trail)?;
        Ok(Self {
            id: required(draft.id, "id")?,
            date: required(draft.date, "date")?,
            planned: false,
            time: draft.time,
            kind: required(draft.kind, "kind")?,
            minutes: draft.minutes,
            with: draft.with,
            areas: draft.areas,
            pressure: draft.pressure,
            reason: draft.reason,
            cost: draft.cost,
            note: draft.note,
            before: draft.before,
            after: draft.after,
            scores_taken: draft.scores_taken,
            extra: draft.extra,
        })
    }
}

#[derive(Default)]
pub(super) struct MainQuestionDraft {
    since: Option<NaiveDate>,
    metric: Option<MetricId>,
    kind: Option<Kind>,
    outcome_days: Option<u32>,
    washout_days: Option<u32>,
    extra: Extra,
}

members! {
    MainQuestionDraft, "a main question {…}",
    since, metric, kind, outcome_days, washout_days
}

impl Readable for MainQuestion {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = MainQuestionDraft::read(from, trail)?;
        Ok(Self {
            since: required(draft.since, "since")?,
            metric: required(draft.metric, "metric")?,
            kind: required(draft.kind, "kind")?,
            outcome_days: required(draft.outcome_days, "outcome_days")?,
            washout_days: required(draft.washout_days, "washout_days")?,
            extra: draft.extra,
        })
    }
}

#[derive(Default)]
pub(super) struct MetricDraft {
    id: Option<MetricId>,
    name: Option<String>,
    unit: Option<String>,
    min: Option<f64>,
    max: Option<f64>,
    step: Option<f64>,
    better: Option<Better>,
    low: Option<String>,
    high: Option<String>,
    notice: Option<f64>,
    morning: Option<bool>,
    offered: Option<Offered>,
    retired: bool,
    extra: Extra,
}

members! {
    MetricDraft, "a metric {…}",
    id, name, unit, min, max, step, better, low, high, notice, morning, offered, retired = whole
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
            retired: draft.retired,
            extra: draft.extra,
            ..base
        })
    }
}
