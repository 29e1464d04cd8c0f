//! The file as a JSON Schema (draft 2020-12), made from the rows that reading and writing go by (`table.rs`).
//!
//! It says less than the reader checks: no duplicates, times of a night in order, scores within their range.

use serde_json::{Value, json};

use super::describe::Definition;
use super::table::{
    CheckinDraft, DayDraft, Document, FormerNameDraft, MainQuestionDraft, MedicationDraft,
    MetricDraft, SessionDraft, SleepDraft, TrialDraft,
};
use crate::model::metric::Metrics;
use crate::store::versions::VERSION;

/// The schema of a journal file of this version.
pub fn json_schema() -> Value {
    let mut schema = Document::definition();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = format!("A journal of Unkink, version {VERSION}").into();
    schema["description"] =
        "What is absent was not noted, what is empty was noted as none. Unknown members are kept."
            .into();
    let definitions = [
        metric(),
        defined::<DayDraft>(),
        defined::<CheckinDraft>(),
        defined::<SleepDraft>(),
        defined::<MedicationDraft>(),
        defined::<SessionDraft>(),
        defined::<MainQuestionDraft>(),
        defined::<TrialDraft>(),
        defined::<FormerNameDraft>(),
    ];
    schema["$defs"] = Value::Object(definitions.into_iter().collect());
    schema
}

fn defined<T: Definition>() -> (String, Value) {
    (T::NAME.to_owned(), T::definition())
}

/// A row of the metrics table. A built-in one has its name already.
fn metric() -> (String, Value) {
    let (name, mut metric) = defined::<MetricDraft>();
    let built_in = Metrics::default();
    let built_in: Vec<_> = built_in.iter().map(|metric| metric.id.as_str()).collect();
    metric["anyOf"] = json!([
        {"properties": {"id": {"enum": built_in}}},
        {"required": ["name"]},
    ]);
    (name, metric)
}
