//! Format version 1 as bytes: a line a day, keys in a fixed order, the same bytes for the same
//! journal.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::scalar::{BETTER, OFFERED};
use crate::model::area::{Area, Areas};
use crate::model::checkin::{Checkin, Scores};
use crate::model::day::Day;
use crate::model::extra::{Extra, Spaced};
use crate::model::journal::Journal;
use crate::model::list::List;
use crate::model::main_question::MainQuestion;
use crate::model::medication::Medication;
use crate::model::metric::{Metric, Metrics};
use crate::model::session::{Kind, Session, Words};
use crate::model::sleep::Sleep;
use crate::model::time::clock;
use crate::model::trial::TrialPlan;
use crate::store::seal;
use crate::store::versions::{FORMAT, VERSION};

/// The journal as the bytes of its file, sealed.
pub fn to_bytes(journal: &Journal) -> Vec<u8> {
    to_bytes_as(journal, VERSION)
}

/// The journal as a file that says it is of this version.
pub fn to_bytes_as(journal: &Journal, version: u32) -> Vec<u8> {
    let order = journal.metrics();
    let mut file = format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {version},\n").into_bytes();
    let metrics = journal.metrics().in_file();
    block(&mut file, "metrics", *b"[]", metrics, |file, metric| {
        line(file, &Shape(order, metric));
    });
    block(
        &mut file,
        "days",
        *b"{}",
        journal.days(),
        |file, (date, day)| {
            file.extend_from_slice(format!("\"{date}\": ").as_bytes());
            line(file, &Shape(order, day.as_ref()));
        },
    );
    let sessions = journal.sessions();
    block(&mut file, "sessions", *b"[]", sessions, |file, session| {
        line(file, &Shape(order, session));
    });
    let planned = journal.planned();
    if !planned.is_empty() {
        block(&mut file, "planned", *b"[]", planned, |file, session| {
            line(file, &Shape(order, session));
        });
    }
    if let Some(asked) = journal.main_question() {
        file.extend_from_slice(b"\"main_question\": ");
        line(&mut file, &Shape(order, asked));
        file.extend_from_slice(b",\n");
    }
    if !journal.trials().is_empty() {
        block(
            &mut file,
            "trials",
            *b"[]",
            journal.trials(),
            |file, plan| {
                line(file, &Shape(order, plan));
            },
        );
    }
    for (name, value) in journal.extra().written() {
        line(&mut file, &name);
        file.extend_from_slice(b": ");
        line(&mut file, value);
        file.extend_from_slice(b",\n");
    }
    let seal = seal::line(&file);
    file.extend_from_slice(seal.as_bytes());
    file.extend_from_slice(b"\n}\n");
    file
}

/// One day in the file's own shape.
pub fn day_to_json(metrics: &Metrics, day: &Day) -> Value {
    value(&Shape(metrics, day))
}

/// One session in the file's own shape.
pub fn session_to_json(metrics: &Metrics, session: &Session) -> Value {
    value(&Shape(metrics, session))
}

fn value(of: &impl Serialize) -> Value {
    // Keys are texts and numbers finite: nothing here can fail.
    serde_json::to_value(of).unwrap_or_else(|_| Value::Object(Map::new()))
}

/// Writes a member that holds a list or a table, an item a line.
fn block<T>(
    file: &mut Vec<u8>,
    name: &str,
    [open, close]: [u8; 2],
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Vec<u8>, T),
) {
    file.extend_from_slice(format!("\"{name}\": ").as_bytes());
    file.push(open);
    let mut between: &[u8] = b"\n";
    for item in items {
        file.extend_from_slice(between);
        write(file, item);
        between = b",\n";
    }
    if between.len() > 1 {
        file.push(b'\n');
    }
    file.push(close);
    file.extend_from_slice(b",\n");
}

/// Writes one value without a line break.
fn line(file: &mut Vec<u8>, value: &(impl Serialize + ?Sized)) {
    let done = value.serialize(&mut serde_json::Serializer::with_formatter(file, Spaced));
    debug_assert!(done.is_ok(), "text keys into memory can't fail");
}

/// A part of the journal on its way into the file.
struct Shape<'a, T: ?Sized>(&'a Metrics, &'a T);

/// A number: whole ones whole, others with the fewest digits that bring them back.
struct Plain(f64);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.0.fract() == 0.0 && self.0.abs() < EXACT {
            to.serialize_i64(self.0 as i64)
        } else {
            to.serialize_f64(self.0)
        }
    }
}

/// An object that leaves out what is absent.
struct Fields<M>(M);

impl<M: SerializeMap> Fields<M> {
    fn some<T: Serialize>(&mut self, name: &str, value: Option<T>) -> Result<(), M::Error> {
        value.map_or(Ok(()), |value| self.0.serialize_entry(name, &value))
    }

    fn end(mut self, extra: &Extra) -> Result<M::Ok, M::Error> {
        for (name, value) in extra.written() {
            self.0.serialize_entry(&name, value)?;
        }
        self.0.end()
    }
}

fn fields<S: Serializer>(to: S) -> Result<Fields<S::SerializeMap>, S::Error> {
    to.serialize_map(None).map(Fields)
}

impl Serialize for Shape<'_, Scores> {
    /// In the order of the metrics, unknown ones behind them by id.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(metrics, scores) = self;
        let mut rows: Vec<_> = scores.iter().collect();
        rows.sort_by_cached_key(|(id, _)| metrics.place(id));
        to.collect_map(
            rows.into_iter()
                .map(|(id, score)| (id.as_str(), Plain(*score))),
        )
    }
}

impl Serialize for Shape<'_, Checkin> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(order, checkin) = self;
        let mut fields = fields(to)?;
        fields.some("time", checkin.time.map(clock))?;
        fields.some("scores", present(order, &checkin.scores))?;
        fields.end(&checkin.extra)
    }
}

impl Serialize for Shape<'_, List<Checkin>> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.1.iter().map(|checkin| Shape(self.0, checkin)))
    }
}

/// Scores, where there are any.
fn present<'a>(order: &'a Metrics, scores: &'a Scores) -> Option<Shape<'a, Scores>> {
    (!scores.is_empty()).then_some(Shape(order, scores))
}

impl Serialize for Shape<'_, Day> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(order, day) = self;
        let mut fields = fields(to)?;
        match day.checkins.as_slice() {
            [] => {}
            [only] if only.time.is_none() && only.extra.is_empty() => {
                fields.some("scores", Some(Shape(order, &only.scores)))?;
            }
            _ => fields.some("checkins", Some(Shape(order, &day.checkins)))?,
        }
        fields.some("sleep", day.sleep.as_deref().map(|n| Shape(order, n)))?;
        fields.some(
            "medication",
            day.medication.as_ref().map(|m| Shape(order, m)),
        )?;
        fields.some("areas", day.areas.as_ref().map(|a| Shape(order, a)))?;
        fields.some(
            "tags",
            (!day.tags.is_empty()).then_some(day.tags.as_slice()),
        )?;
        fields.some("note", day.note.as_ref())?;
        fields.end(&day.extra)
    }
}

impl Serialize for Shape<'_, Sleep> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let night = self.1;
        let mut fields = fields(to)?;
        fields.some("bed", night.bed.map(clock))?;
        fields.some("asleep", night.asleep.map(clock))?;
        fields.some("awake", night.awake.map(clock))?;
        fields.some("up", night.up.map(clock))?;
        fields.some("awakenings", night.awakenings)?;
        fields.some("minutes_awake", night.minutes_awake)?;
        fields.some("minutes_asleep", night.minutes_asleep)?;
        fields.end(&night.extra)
    }
}

impl Serialize for Shape<'_, List<Medication>> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.1.iter().map(|medicine| Shape(self.0, medicine)))
    }
}

impl Serialize for Shape<'_, Medication> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let medicine = self.1;
        let mut fields = fields(to)?;
        fields.some("name", Some(&medicine.name))?;
        fields.some("dose", medicine.dose.as_ref())?;
        fields.some("count", Some(Plain(medicine.count)))?;
        fields.some("time", medicine.time.map(clock))?;
        fields.end(&medicine.extra)
    }
}

impl Serialize for Shape<'_, Areas> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut areas: Vec<_> = self.1.iter().collect();
        areas.sort_by_key(|(area, _)| area.rank());
        to.collect_map(areas.into_iter().map(|(a, v)| (a.as_str(), Plain(*v))))
    }
}

impl Serialize for Shape<'_, Session> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(order, session) = self;
        let areas: Vec<_> = session.areas.iter().map(Area::as_str).collect();
        let mut fields = fields(to)?;
        fields.some("id", Some(session.id.as_str()))?;
        fields.some("date", Some(session.date.to_string()))?;
        fields.some("time", session.time.map(clock))?;
        fields.some("kind", Some(session.kind.as_str()))?;
        fields.some("minutes", session.minutes)?;
        fields.some("with", session.with.as_ref())?;
        fields.some("areas", (!areas.is_empty()).then_some(areas))?;
        fields.some("pressure", session.pressure.map(Words::word))?;
        fields.some("reason", session.reason.map(Words::word))?;
        fields.some("cost", session.cost.as_ref())?;
        fields.some("note", session.note.as_ref())?;
        fields.some("before", present(order, &session.before))?;
        fields.some("after", present(order, &session.after))?;
        fields.some("scores_taken", session.scores_taken.map(Words::word))?;
        fields.end(&session.extra)
    }
}

impl Serialize for Shape<'_, MainQuestion> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let asked = self.1;
        let mut fields = fields(to)?;
        fields.some("since", Some(asked.since.to_string()))?;
        fields.some("metric", Some(asked.metric.as_str()))?;
        fields.some("kind", Some(asked.kind.as_str()))?;
        fields.some("outcome_days", Some(asked.outcome_days))?;
        fields.some("washout_days", Some(asked.washout_days))?;
        fields.end(&asked.extra)
    }
}

impl Serialize for Shape<'_, TrialPlan> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let plan = self.1;
        let mut fields = fields(to)?;
        fields.some("id", Some(&plan.id))?;
        fields.some("made", Some(plan.made_text()))?;
        fields.some("metric", Some(plan.metric.as_str()))?;
        fields.some("kind", Some(plan.kind.as_str()))?;
        fields.some("first", Some(plan.first.to_string()))?;
        fields.some("blocks", Some(plan.blocks))?;
        fields.some("seed", Some(plan.seed.to_string()))?;
        fields.some("coins", Some(&plan.coins))?;
        fields.some("state", Some(plan.state.word()))?;
        fields.some("stopped", plan.stopped.map(|date| date.to_string()))?;
        fields.some("why", plan.why.as_ref())?;
        fields.some("renamed", plan.renamed.as_ref().map(Kind::as_str))?;
        fields.some("watch", Some(plan.watch))?;
        fields.end(&plan.extra)
    }
}

impl Serialize for Shape<'_, Metric> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let metric = self.1;
        let better = BETTER.iter().find(|(value, _)| *value == metric.better);
        let offered = OFFERED.iter().find(|(value, _)| *value == metric.offered);
        let mut fields = fields(to)?;
        fields.some("id", Some(metric.id.as_str()))?;
        fields.some("name", Some(&metric.name))?;
        fields.some("unit", Some(&metric.unit))?;
        fields.some("min", Some(Plain(metric.scale.min)))?;
        fields.some("max", Some(Plain(metric.scale.max)))?;
        fields.some("step", Some(Plain(metric.scale.step)))?;
        fields.some("better", better.map(|(_, word)| word))?;
        fields.some("low", Some(&metric.low))?;
        fields.some("high", Some(&metric.high))?;
        fields.some("notice", Some(Plain(metric.notice)))?;
        fields.some("morning", Some(metric.morning))?;
        fields.some("offered", offered.map(|(_, word)| word))?;
        fields.some("retired", metric.retired.then_some(true))?;
        fields.end(&metric.extra)
    }
}
