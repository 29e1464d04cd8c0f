//! The file as a JSON Schema (draft 2020-12), made from the same lists of members that reading goes by.
//!
//! It says less than the reader checks: no duplicates, times of a night in order, scores within their range.

use serde_json::{Map, Value, json};

use super::member::Object;
use super::read::{Document, MainQuestionDraft, MedicationDraft, MetricDraft, SessionDraft};
use super::read_trial::TrialDraft;
use super::scalar::{BETTER, OFFERED};
use crate::model::checkin::Checkin;
use crate::model::day::Day;
use crate::model::main_question::MOST_DAYS;
use crate::model::metric::Metrics;
use crate::model::session::{Pressure, Reason, ScoresTaken, Words};
use crate::model::sleep::Sleep;
use crate::model::trial::{BLOCKS, TrialState};
use crate::store::versions::{FORMAT, VERSION};

/// The schema of a journal file of this version.
pub fn json_schema() -> Value {
    let mut schema = object::<Document>(&["format", "version"], |name| match name {
        "format" => json!({"const": FORMAT}),
        "version" => json!({"const": VERSION}),
        "metrics" => list("metric"),
        "days" => json!({
            "type": "object",
            "propertyNames": {"pattern": DATE},
            "additionalProperties": refer("day"),
        }),
        "sessions" | "planned" => list("session"),
        "main_question" => refer("main_question"),
        "trials" => list("trial"),
        "seal" => {
            json!({"description": "crc32: and eight digits; a wrong one says that the file was edited elsewhere"})
        }
        _ => Value::Null,
    });
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = format!("A journal of Unkink, version {VERSION}").into();
    schema["description"] =
        "What is absent was not noted, what is empty was noted as none. Unknown members are kept."
            .into();
    schema["$defs"] = json!({
        "metric": metric(),
        "day": day(),
        "checkin": object::<Checkin>(&[], |name| match name {
            "time" => time(),
            "scores" => numbers(),
            _ => Value::Null,
        }),
        "night": object::<Sleep>(&[], |name| match name {
            "bed" | "asleep" | "awake" | "up" => time(),
            "awakenings" | "minutes_awake" | "minutes_asleep" => json!({"type": "integer", "minimum": 0}),
            _ => Value::Null,
        }),
        "medicine": object::<MedicationDraft>(&["name", "count"], |name| match name {
            "name" => filled(),
            "dose" => text(),
            "count" => json!({"type": "number", "minimum": 0, "maximum": 100}),
            "time" => time(),
            _ => Value::Null,
        }),
        "session": session(),
        "main_question": main_question(),
        "trial": trial(),
    });
    schema
}

const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const TIME: &str = "^([01]?[0-9]|2[0-3]):[0-5][0-9]$";
const MADE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";
const FILLED: &str = "\\S";

/// An object with a schema for every member that is read of it.
fn object<T: Object>(required: &[&str], member: impl Fn(&str) -> Value) -> Value {
    let members = T::MEMBERS.iter();
    let properties: Map<String, Value> = members
        .map(|name| ((*name).to_owned(), member(name)))
        .collect();
    let mut object = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn refer(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn list(of: &str) -> Value {
    json!({"type": "array", "items": refer(of)})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn texts() -> Value {
    json!({"type": "array", "items": text()})
}

fn filled() -> Value {
    json!({"type": "string", "pattern": FILLED})
}

fn date() -> Value {
    json!({"type": "string", "pattern": DATE})
}

fn time() -> Value {
    json!({"type": "string", "pattern": TIME})
}

/// Numbers by name, such as scores by the ids of their metrics.
fn numbers() -> Value {
    json!({"type": "object", "additionalProperties": {"type": "number"}})
}

fn word<T>(all: &[(T, &'static str)]) -> Value {
    let words: Vec<_> = all.iter().map(|(_, word)| *word).collect();
    json!({"enum": words})
}

fn day() -> Value {
    object::<Day>(&[], |name| match name {
        "scores" => numbers(),
        "checkins" => list("checkin"),
        "sleep" => refer("night"),
        "medication" => list("medicine"),
        "areas" => json!({
            "type": "object",
            "additionalProperties": {"type": "number", "minimum": 0, "maximum": 10},
        }),
        "tags" => texts(),
        "note" => text(),
        _ => Value::Null,
    })
}

fn session() -> Value {
    object::<SessionDraft>(&["id", "date", "kind"], |name| match name {
        "id" | "kind" => filled(),
        "date" => date(),
        "time" => time(),
        "minutes" => json!({"type": "integer", "minimum": 1, "maximum": 1440}),
        "with" | "cost" | "note" => text(),
        "areas" => texts(),
        "pressure" => word(Pressure::ALL),
        "reason" => word(Reason::ALL),
        "before" | "after" => numbers(),
        "scores_taken" => word(ScoresTaken::ALL),
        _ => Value::Null,
    })
}

fn main_question() -> Value {
    let all = MainQuestionDraft::MEMBERS;
    object::<MainQuestionDraft>(all, |name| match name {
        "since" => date(),
        "metric" | "kind" => filled(),
        "outcome_days" => json!({"type": "integer", "minimum": 1, "maximum": MOST_DAYS}),
        "washout_days" => json!({"type": "integer", "minimum": 0, "maximum": MOST_DAYS}),
        _ => Value::Null,
    })
}

fn trial() -> Value {
    let required = [
        "id", "made", "metric", "kind", "first", "blocks", "seed", "coins",
    ];
    object::<TrialDraft>(&required, |name| match name {
        "id" | "metric" | "kind" | "renamed" => filled(),
        "made" => json!({"type": "string", "pattern": MADE}),
        "first" | "stopped" => date(),
        "blocks" => json!({"type": "integer", "minimum": BLOCKS.start(), "maximum": BLOCKS.end()}),
        "seed" => json!({"type": "string", "pattern": "^[0-9]+$"}),
        "coins" | "why" => text(),
        "state" => word(TrialState::ALL),
        "watch" => json!({"type": "boolean"}),
        _ => Value::Null,
    })
}

fn metric() -> Value {
    let mut metric = object::<MetricDraft>(&["id"], |name| match name {
        "id" => json!({"type": "string", "minLength": 1}),
        "name" => filled(),
        "unit" | "low" | "high" => text(),
        "min" | "max" => json!({"type": "number"}),
        "notice" => json!({"type": "number", "exclusiveMinimum": 0, "maximum": 1_000_000}),
        "step" => json!({"type": "number", "exclusiveMinimum": 0}),
        "better" => word(&BETTER),
        "morning" | "retired" => json!({"type": "boolean"}),
        "offered" => word(&OFFERED),
        _ => Value::Null,
    });
    // A built-in row has its name already.
    let built_in = Metrics::default();
    let built_in: Vec<_> = built_in.iter().map(|metric| metric.id.as_str()).collect();
    metric["anyOf"] = json!([
        {"properties": {"id": {"enum": built_in}}},
        {"required": ["name"]},
    ]);
    metric
}
