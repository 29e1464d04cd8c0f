//! The JSON Schema in docs/, held against the program: what it writes is valid, what it refuses by its kind is not.

use proptest::prelude::*;
use serde_json::{Value, json};
use unkink::store::schema::{from_bytes, json_schema, to_bytes};

use crate::arbitrary;

/// Holds a value against a schema; gives the place and the keyword that refuses it. Knows the keywords that the schema has,
/// and no others.
fn refused(schema: &Value, root: &Value, value: &Value, place: &str) -> Option<String> {
    for (keyword, told) in schema.as_object().expect("a schema is an object") {
        let inner = |schema: &Value, value: &Value, name: &str| {
            refused(schema, root, value, &format!("{place}/{name}"))
        };
        let wrong = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => None,
            "$ref" => {
                let path = told.as_str().unwrap().trim_start_matches('#');
                refused(
                    root.pointer(path).expect("a definition"),
                    root,
                    value,
                    place,
                )
            }
            "anyOf" => {
                let each = told.as_array().unwrap().iter();
                let all: Option<Vec<String>> = each
                    .map(|schema| refused(schema, root, value, place))
                    .collect();
                all.map(|reasons| reasons.join(" and "))
            }
            "const" => (value != told).then(String::new),
            "enum" => (!told.as_array().unwrap().contains(value)).then(String::new),
            "type" => (!is(told.as_str().unwrap(), value)).then(String::new),
            "required" => {
                let missing = |name: &&Value| value.get(name.as_str().unwrap()).is_none();
                let names = told.as_array().unwrap();
                names.iter().find(missing).map(ToString::to_string)
            }
            "properties" => told.as_object().unwrap().iter().find_map(|(name, schema)| {
                value.get(name).and_then(|value| inner(schema, value, name))
            }),
            "additionalProperties" => {
                assert!(schema.get("properties").is_none());
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .find_map(|(name, value)| inner(told, value, name))
            }
            "propertyNames" => value
                .as_object()
                .into_iter()
                .flatten()
                .find_map(|(name, _)| inner(told, &json!(name), name)),
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .find_map(|item| inner(told, item, "-")),
            "pattern" => value
                .as_str()
                .filter(|text| !matches(told.as_str().unwrap(), text))
                .map(str::to_owned),
            "minLength" => value
                .as_str()
                .filter(|text| (text.chars().count() as u64) < told.as_u64().unwrap())
                .map(str::to_owned),
            "minimum" => value
                .as_f64()
                .filter(|n| *n < told.as_f64().unwrap())
                .map(|n| n.to_string()),
            "exclusiveMinimum" => value
                .as_f64()
                .filter(|n| *n <= told.as_f64().unwrap())
                .map(|n| n.to_string()),
            "maximum" => value
                .as_f64()
                .filter(|n| *n > told.as_f64().unwrap())
                .map(|n| n.to_string()),
            other => panic!("the checker knows no {other}"),
        };
        if let Some(wrong) = wrong {
            return Some(format!("{place} {keyword} {wrong}"));
        }
    }
    None
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|n| n.fract() == 0.0),
        other => panic!("no type {other}"),
    }
}

/// The patterns of the schema, without a library for patterns.
fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str, n: usize| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
    match pattern {
        "\\S" => text.chars().any(|c| !c.is_whitespace()),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let parts: Vec<_> = text.split('-').collect();
            matches!(parts[..], [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2))
        }
        "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" => text.split_once(':').is_some_and(|(hour, minute)| {
            let hours = digits(hour, 1) || digits(hour, 2);
            hours && hour.parse::<u32>().unwrap() < 24 && digits(minute, 2) && minute < "60"
        }),
        "^[0-9]+$" => !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" => {
            let shape = |(at, b): (usize, u8)| match at {
                4 | 7 => b == b'-',
                10 => b == b'T',
                13 | 16 => b == b':',
                19 => b == b'Z',
                _ => b.is_ascii_digit(),
            };
            text.len() == 20 && text.bytes().enumerate().all(shape)
        }
        other => panic!("no pattern {other}"),
    }
}

fn wrong(file: &Value) -> Option<String> {
    let schema = json_schema();
    refused(&schema, &schema, file, "")
}

fn parsed(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn the_schema_in_the_documents_is_the_one_of_the_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/journal.schema.json");
    let made = serde_json::to_string_pretty(&json_schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap();
    assert_eq!(there, made, "UPDATE_SNAPSHOTS=1 cargo test writes it anew");
    assert!(!made.contains("null"), "a member without a schema");
}

#[test]
fn files_of_every_shipped_version_and_the_example_are_valid() {
    let files = [
        include_bytes!("../../fixtures/journal-v1.json").to_vec(),
        to_bytes(&unkink::demo::demo(1, 1, crate::store::day())),
    ];
    for file in files {
        assert_eq!(wrong(&parsed(&file)), None);
    }
}

/// A file with every member.
fn full() -> Value {
    json!({
        "format": "unkink-journal", "version": 1,
        "metrics": [{"id": "knee", "name": "Knee", "unit": "", "min": 0, "max": 10, "step": 1,
            "better": "lower", "low": "none", "high": "most", "notice": 1, "morning": false,
            "offered": "daily", "retired": true}],
        "days": {
            "2026-11-21": {"scores": {"pain": 6.5}, "sleep": {"bed": "23:10", "asleep": "23:40",
                "awake": "06:50", "up": "7:05", "awakenings": 2, "minutes_awake": 25},
                "medication": [{"name": "ibuprofen", "dose": "400 mg", "count": 1}],
                "areas": {"lower-left": 5}, "tags": ["desk"], "note": ""},
            "2026-11-22": {"checkins": [{"time": "08:10", "scores": {"pain": 5}}]},
        },
        "sessions": [{"id": "a", "date": "2026-11-20", "time": "17:30", "kind": "massage",
            "minutes": 60, "with": "Ana", "areas": ["neck"], "pressure": "firm", "reason": "flare",
            "cost": "45 EUR", "note": "n", "before": {"pain": 6}, "after": {"pain": 4},
            "scores_taken": "before"}],
        "main_question": {"since": "2026-11-21", "metric": "pain", "kind": "massage",
            "outcome_days": 3, "washout_days": 7},
        "trials": [{"id": "t", "made": "2026-01-02T18:04:05Z", "metric": "pain", "kind": "massage",
            "first": "2026-01-05", "blocks": 10, "seed": "20260105", "coins": "0101111011",
            "state": "stopped", "stopped": "2026-03-01", "why": "flu", "renamed": "Thai massage",
            "watch": false}],
        "former_names": [{"what": "tag", "name": "yoga", "now": "Joga"}],
        "seal": "crc32:00000000",
    })
}

/// Every place of a value, as JSON pointers.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                places(value, &format!("{at}/{name}"), all);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

#[test]
fn schema_and_program_refuse_the_same_wrong_kinds_of_value() {
    let full = full();
    assert_eq!(wrong(&full), None);
    from_bytes(full.to_string().as_bytes()).unwrap();
    let mut all = Vec::new();
    places(&full, "", &mut all);
    assert!(all.len() > 60);
    // The seal is held against the bytes, not against what it is.
    for place in all.iter().filter(|place| *place != "/seal") {
        for other in [
            json!(null),
            json!({"x": [1]}),
            json!([[]]),
            json!(-1.5),
            json!(true),
            json!(" "),
        ] {
            let mut file = full.clone();
            *file.pointer_mut(place).unwrap() = other.clone();
            let by_schema = wrong(&file);
            let by_program = from_bytes(file.to_string().as_bytes()).err();
            // The program knows more: a score outside its range, a time out of order.
            assert!(
                by_schema.is_none() || by_program.is_some(),
                "{place} {other}: only the schema refuses it: {by_schema:?}"
            );
            if !other.is_number() {
                assert_eq!(
                    by_schema.is_some(),
                    by_program.is_some(),
                    "{place} {other}: {by_program:?}"
                );
            }
        }
    }
}

#[test]
fn schema_and_program_miss_the_same_members() {
    let full = full();
    let mut all = Vec::new();
    places(&full, "", &mut all);
    for place in all.iter().filter(|place| !place.is_empty()) {
        let (parent, name) = place.rsplit_once('/').unwrap();
        let mut file = full.clone();
        let Some(parent) = file.pointer_mut(parent).and_then(Value::as_object_mut) else {
            continue;
        };
        parent.remove(name);
        let by_program = from_bytes(file.to_string().as_bytes()).err();
        assert_eq!(
            wrong(&file).is_some(),
            by_program.is_some(),
            "{place}: {by_program:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_valid(journal in arbitrary::journal()) {
        let bytes = to_bytes(&journal);
        prop_assert_eq!(wrong(&parsed(&bytes)), None, "{}", String::from_utf8_lossy(&bytes));
    }
}
