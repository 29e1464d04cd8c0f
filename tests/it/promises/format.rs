//! The page on the file.

use std::collections::BTreeSet;
use std::process::Command;

use chrono::NaiveDate;
use serde_json::Value;
use unkink::exchange::csv_out::{Options, to_csv};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::store::Store;
use unkink::store::schema::{from_bytes, json_schema, to_bytes};
use unkink::store::seal::Seal;
use unkink::store::unsaved::Unsaved;

use super::{between, code};
use crate::cli::run::Home;

const FORMAT: &str = include_str!("../../../docs/format.md");
const FIXTURE: &[u8] = include_bytes!("../../fixtures/journal-v1.json");

/// All names of members below `properties` of the schema.
fn members(schema: &Value, all: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            for (name, value) in object {
                if let ("properties", Value::Object(members)) = (&**name, value) {
                    all.extend(members.keys().cloned());
                }
                members_of(value, all);
            }
        }
        _ => members_of(schema, all),
    }
}

fn members_of(value: &Value, all: &mut BTreeSet<String>) {
    match value {
        Value::Object(_) => members(value, all),
        Value::Array(items) => items.iter().for_each(|item| members_of(item, all)),
        _ => {}
    }
}

#[test]
fn the_tables_of_the_format_page_name_every_member_and_no_other() {
    let mut known = BTreeSet::new();
    members(&json_schema(), &mut known);
    let tables = between(FORMAT, "## The file", "## Unknown members");
    let rows = tables.lines().filter(|line| line.starts_with("| `"));
    let told: BTreeSet<String> = rows
        .flat_map(|row| code(row.split(" | ").next().unwrap()).map(str::to_owned))
        .collect();
    assert!(told.len() > 50, "{told:?}");
    assert_eq!(told, known);
}

/// A file of these members, sealed.
fn sealed(members: &str) -> Vec<u8> {
    let head = format!("{{\n\"format\": \"unkink-journal\",\n\"version\": 1,\n{members},\n");
    let sum = crc32fast::hash(head.as_bytes());
    format!("{head}\"seal\": \"crc32:{sum:08x}\"\n}}\n").into_bytes()
}

fn written(members: &str) -> String {
    let read = from_bytes(&sealed(members)).unwrap();
    assert_eq!(read.seal, Seal::Whole, "{members}");
    String::from_utf8(to_bytes(&read.journal)).unwrap()
}

#[test]
fn numbers_times_and_kinds_are_read_freely_and_written_in_one_way() {
    let text = written(
        r#""metrics": [], "days": {"2026-11-20": {"scores": {"pain": 6.0, "mood": 0.1, "sleep": 2.50}, "sleep": {"up": "7:05", "awakenings": 2.0}}},
"sessions": [{"id": "a", "date": "2026-11-20", "kind": "MASSAGE", "minutes": 60.0}, {"id": "b", "date": "2026-11-20", "kind": "Rolfing"}]"#,
    );
    for expected in [
        r#""scores": {"pain": 6, "sleep": 2.5, "mood": 0.1}"#,
        r#""sleep": {"up": "07:05", "awakenings": 2}"#,
        r#""kind": "massage", "minutes": 60}"#,
        r#""kind": "Rolfing"}"#,
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn unknown_members_stand_behind_the_known_ones_in_every_object() {
    let z = r#""z": {"b": 1, "a": [18446744073709551615, -0.5]}, "y": "2""#;
    let text = written(&format!(
        r#""metrics": [{{{z}, "id": "knee", "name": "Knee"}}],
"days": {{"2026-11-20": {{{z}, "checkins": [{{{z}, "time": "08:10", "scores": {{"pain": 5}}}}], "sleep": {{{z}, "up": "07:05"}}, "medication": [{{{z}, "name": "x", "count": 1}}]}}}},
"sessions": [{{{z}, "id": "a", "date": "2026-11-20", "kind": "heat"}}],
"main_question": {{{z}, "since": "2026-11-22", "metric": "pain", "kind": "massage", "outcome_days": 3, "washout_days": 7}},
"trials": [{{{z}, "id": "a", "made": "2026-01-02T18:04:05Z", "metric": "pain", "kind": "massage", "first": "2026-01-05", "blocks": 10, "seed": "20260105", "coins": "0101111011"}}],
{z}"#
    ));
    let ends = [
        r#""offered": "on-demand", "#,
        r#""scores": {"pain": 5}, "#,
        r#""up": "07:05", "#,
        r#""count": 1, "#,
        r#""kind": "heat", "#,
        r#""washout_days": 7, "#,
        r#""watch": false, "#,
        "],\n",
    ];
    assert_eq!(text.matches("\"z\"").count(), 9, "{text}");
    for end in ends.into_iter().filter(|end| !end.starts_with("]]")) {
        let z = if end.ends_with('\n') {
            z.replace(", \"y\"", ",\n\"y\"")
        } else {
            z.to_owned()
        };
        assert!(text.contains(&format!("{end}{z}")), "{end}\n{text}");
    }
    let again = to_bytes(&from_bytes(text.as_bytes()).unwrap().journal);
    assert_eq!(String::from_utf8(again).unwrap(), text);
    let large = written(r#""big": 123456789012345678901234567890"#);
    assert!(
        large.contains("\"big\": 1.2345678901234568e+29,"),
        "{large}"
    );
}

#[test]
fn what_the_format_page_says_of_texts_and_numbers_is_held() {
    let name = "n".repeat(200);
    let days = |members: &str| format!("\"days\": {{\"2026-11-20\": {{{members}}}}}");
    let medicine = |count: &str| {
        days(&format!(
            r#""medication": [{{"name": "x", "count": {count}}}]"#
        ))
    };
    let metric =
        |name: &str| format!(r#""metrics": [{{"id": "k", "name": "{name}", "unit": "{name}"}}]"#);
    let night =
        |bed: &str, up: &str| days(&format!(r#""sleep": {{"bed": "{bed}", "up": "{up}"}}"#));
    let session = |minutes: u32| {
        format!(
            r#""sessions": [{{"id": "a", "date": "2026-11-20", "kind": "heat", "minutes": {minutes}}}]"#
        )
    };
    let notice =
        |notice: &str| format!(r#""metrics": [{{"id": "k", "name": "K", "notice": {notice}}}]"#);
    let range = |min: &str, max: &str| {
        format!(r#""metrics": [{{"id": "k", "name": "K", "min": {min}, "max": {max}}}]"#)
    };
    let deep = |levels: usize| format!("\"x\": {}{}", "[".repeat(levels), "]".repeat(levels));
    let cases = [
        (medicine("0"), medicine("-0.5")),
        (medicine("100"), medicine("100.5")),
        (metric(&name), metric(&format!("{name}n"))),
        (night("12:00", "08:00"), night("12:00", "08:01")),
        (session(1440), session(1441)),
        (notice("1000000"), notice("0")),
        (notice("0.001"), notice("1000001")),
        (range("-1000000", "1000000"), range("-1000000.5", "0")),
        (range("0", "0.5"), range("1", "1")),
        (deep(110), deep(140)),
        (
            days(r#""areas": {"neck": 10}"#),
            days(r#""areas": {"neck": 10.5}"#),
        ),
        (
            r#""metrics": [{"id": "a", "name": "Knee"}, {"id": "b", "name": "Hip"}]"#.into(),
            r#""metrics": [{"id": "a", "name": "Knee"}, {"id": "b", "name": "kNEE"}]"#.into(),
        ),
    ];
    for (right, wrong) in cases {
        let read = from_bytes(&sealed(&right));
        assert!(read.is_ok(), "{right}: {read:?}");
        assert!(from_bytes(&sealed(&wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn the_commands_of_the_format_page_print_what_it_says() {
    let file = between(FORMAT, "A worked example. This file\n\n```json\n", "```");
    let changed = between(FORMAT, "With the 6 made a 5 the sum is `", "`");
    let other = file.replace("\"pain\": 6", "\"pain\": 5");
    let end = other.rfind("\"seal\"").unwrap();
    let sum = crc32fast::hash(&other.as_bytes()[..end]);
    assert_eq!(format!("{sum:08x}"), changed);
    let empty = between(FORMAT, "An empty journal ends in `", "`");
    let bytes = String::from_utf8(to_bytes(&Journal::default())).unwrap();
    assert!(bytes.ends_with(&format!("{empty}\n}}\n")), "{bytes}");
    assert!(FORMAT.contains(&format!(
        "has {} bytes before its seal",
        file.rfind("\"seal\"").unwrap()
    )));
    let shell = between(FORMAT, "```sh\n$ head", "```");
    let (line, rest) = shell.split_once('\n').unwrap();
    let said = rest.split('\n').next().unwrap();
    let (_, check) = rest.split_once("check\n").unwrap();
    let home = Home::new();
    std::fs::write(home.journal(), file).unwrap();
    assert_eq!(home.ok(&["check"]), check);
    std::fs::write(home.journal(), other).unwrap();
    assert_eq!(home.run(&["check"]).code, 1);
    std::fs::write(home.journal(), file).unwrap();
    let run = Command::new("sh")
        .args(["-c", &format!("head{line}")])
        .current_dir(home.path(""))
        .output();
    let Some(run) = run.ok().filter(|run| run.status.success()) else {
        return crate::needs::skipped("head, gzip or od is missing");
    };
    assert_eq!(String::from_utf8(run.stdout).unwrap().trim_end(), said);
}

/// The members of the page's example of a file that begins with this format.
fn shape(format: &str) -> Vec<String> {
    let example = between(FORMAT, &format!("{{\"format\":\"{format}\""), "`");
    let names = example.split('"').skip(1).step_by(2);
    names
        .filter(|name| !name.contains('/'))
        .map(str::to_owned)
        .collect()
}

#[test]
#[cfg(unix)]
fn what_is_kept_in_the_data_folder_has_the_shape_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let memory = folder.path().join("data/disks.json");
    let journal = folder.path().join("stick/journal.json");
    std::fs::create_dir(folder.path().join("stick")).unwrap();
    let store = Store::at(&journal).with_disks(Some(memory.clone()));
    let mut is = Journal::default();
    let date = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    is.apply(Edit::Note(date, Some("typed".into()))).unwrap();
    let unsaved = Unsaved {
        was: Journal::default(),
        is,
    };
    store.aside().unwrap().keep(&unsaved).unwrap();
    let names = std::fs::read_dir(memory.parent().unwrap()).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().path()).collect();
    let [file] = &names[..] else {
        panic!("{names:?}")
    };
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("unsaved-"), "{name}");
    assert_eq!(file.extension().unwrap(), "json");
    let text = std::fs::read_to_string(file).unwrap();
    let kept: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (&kept["format"], &kept["version"]),
        (&"unkink-unsaved".into(), &1.into())
    );
    let names: Vec<_> = kept.as_object().unwrap().keys().skip(1).cloned().collect();
    let told = shape("unkink-unsaved");
    assert_eq!(
        told.iter().filter(|name| names.contains(name)).count(),
        names.len(),
        "{told:?}"
    );
    assert!(from_bytes(kept["is"].as_str().unwrap().as_bytes()).is_ok());
}

#[test]
fn the_columns_of_the_format_page_are_those_of_a_table() {
    let read = from_bytes(FIXTURE).unwrap();
    let mut bytes = Vec::new();
    to_csv(&read.journal, &Options::default(), &mut bytes).unwrap();
    let table = String::from_utf8(bytes).unwrap();
    let header: Vec<_> = table.lines().next().unwrap().split(',').collect();
    let rows = between(FORMAT, "## CSV out", "`--long`");
    let rows = rows.lines().filter(|line| line.starts_with("| ")).skip(1);
    let told: Vec<_> = rows.map(|row| row.split(" | ").next().unwrap()).collect();
    let mut at = 0;
    for cell in told {
        let names: Vec<_> = code(cell).collect();
        if names.is_empty() {
            // One for each metric.
            let metrics = header[at..]
                .iter()
                .take_while(|name| **name != "bed")
                .count();
            assert!(metrics > 4 && header[at] == "pain", "{header:?}");
            at += metrics;
        }
        for name in names {
            assert_eq!(header.get(at), Some(&name), "{header:?}");
            at += 1;
        }
    }
    assert_eq!(at, header.len(), "{header:?}");
}

#[test]
fn another_journal_brings_days_and_sessions_and_neither_its_question_nor_what_is_unknown() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-11-19", "pain=3"]);
    let other = sealed(
        r#""days": {"2026-11-20": {"scores": {"pain": 4}}},
"sessions": [{"id": "a", "date": "2026-11-20", "kind": "heat"}],
"main_question": {"since": "2026-11-20", "metric": "pain", "kind": "heat", "outcome_days": 3, "washout_days": 3},
"theme": "dark""#,
    );
    let file = home.path("other.json");
    std::fs::write(&file, other).unwrap();
    home.ok(&["import", file.to_str().unwrap()]);
    let text = String::from_utf8(home.bytes().unwrap()).unwrap();
    assert!(text.contains("2026-11-20\": {\"scores\"") && text.contains("\"id\": \"a\""));
    assert!(
        !text.contains("main_question") && !text.contains("theme"),
        "{text}"
    );
}
