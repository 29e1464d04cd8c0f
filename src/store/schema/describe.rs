//! What a JSON Schema (draft 2020-12) says of the values of the file, by their types.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value, json};

use crate::model::area::{Area, Areas};
use crate::model::checkin::Scores;
use crate::model::keyword::Keyword;
use crate::model::list::List;
use crate::model::metric::{Better, MetricId, Offered};
use crate::model::named::Named;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, SessionId};
use crate::model::trial::TrialState;

const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// An object with a definition of its own.
pub(super) trait Definition {
    /// Its name.
    const NAME: &'static str;

    /// Its schema.
    fn definition() -> Value;
}

/// What stands as the value of a member.
pub(super) trait Described {
    /// Its schema.
    fn schema() -> Value;
}

/// An object with a schema for each of its members.
pub(super) fn object<const N: usize>(members: [(&str, Value); N], required: &[&str]) -> Value {
    let properties: Map<_, _> = members
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    let mut object = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

/// The schema that is defined by this name.
pub(super) fn refer(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// A text that is not blank.
pub(super) fn filled() -> Value {
    json!({"type": "string", "pattern": "\\S"})
}

fn list<T: Described>() -> Value {
    json!({"type": "array", "items": T::schema()})
}

/// Numbers by name, such as scores by the ids of their metrics.
fn numbers(of: &Value) -> Value {
    json!({"type": "object", "additionalProperties": of})
}

fn word<T: Keyword>() -> Value {
    let words: Vec<_> = T::ALL.iter().map(|(_, word)| *word).collect();
    json!({"enum": words})
}

macro_rules! described {
    ($($type:ty => $schema:expr;)+ where $of:ident: $($around:ty => $through:expr;)+) => {
        $(impl Described for $type {
            fn schema() -> Value {
                $schema
            }
        })+
        $(impl<$of: Described> Described for $around {
            fn schema() -> Value {
                $through
            }
        })+
    };
}

described! {
    bool => json!({"type": "boolean"});
    u32 => json!({"type": "integer", "minimum": 0});
    f64 => json!({"type": "number"});
    String => json!({"type": "string"});
    NaiveDate => json!({"type": "string", "pattern": DATE});
    NaiveTime => json!({"type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"});
    MetricId => filled();
    SessionId => filled();
    Kind => filled();
    Area => String::schema();
    Better => word::<Self>();
    Offered => word::<Self>();
    Pressure => word::<Self>();
    Reason => word::<Self>();
    ScoresTaken => word::<Self>();
    TrialState => word::<Self>();
    Named => word::<Self>();
    Scores => numbers(&f64::schema());
    Areas => numbers(&json!({"type": "number", "minimum": 0, "maximum": 10}));
    where T:
    Option<T> => T::schema();
    Arc<T> => T::schema();
    Vec<T> => list::<T>();
    List<T> => list::<T>();
    BTreeMap<NaiveDate, T> => json!({
        "type": "object",
        "propertyNames": {"pattern": DATE},
        "additionalProperties": T::schema(),
    });
}
