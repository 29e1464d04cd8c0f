//! Whatever a journal, a foreign file or a file's name holds, no terminal is steered by it, no line
//! is forged, and JSON stays JSON.
#![cfg(unix)]

use std::path::Path;

use serde_json::{Value, json};
use unkink::cli::{self, Now};
use unkink::model::legible::is_raw;

use super::run::{Home, Run, days_from_today};

/// An escape, a bell, C1, overrides and isolates, invisible characters, and a line of its own.
const BAD: &str = "x\u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2067}\u{200b}\u{ad}\u{feff}\r\nFORGED y\u{2028}FORGED\u{85}FORGED\u{fffe}\u{e0041}";

/// A journal in which every text holds [`BAD`].
fn journal() -> Value {
    let scores = json!({BAD: 4, "pain": 6, "\u{1b}gone": 3});
    let mut days = serde_json::Map::new();
    for back in 0..40 {
        let date = days_from_today(-back).to_string();
        days.insert(
            date,
            json!({
                "checkins": [{"scores": scores, BAD: 1}, {"time": "08:10", "scores": scores}],
                "sleep": {"bed": "23:10", "up": "07:05", BAD: 1},
                "medication": [{"name": BAD, "dose": BAD, "count": 1, BAD: BAD}],
                "areas": {BAD: 3},
                "tags": [BAD, "a"],
                "note": BAD,
                BAD: {BAD: [BAD]},
            }),
        );
    }
    let session = |number: i64| {
        json!({
            "id": format!("{BAD}{number}"), "date": days_from_today(-number).to_string(), "kind": BAD,
            "with": BAD, "areas": [BAD], "cost": BAD, "note": BAD, "before": {BAD: 4}, BAD: BAD,
        })
    };
    json!({
        "format": "unkink-journal",
        "version": 1,
        "metrics": [{
            "id": BAD, "name": BAD, "unit": BAD, "low": BAD, "high": BAD, "offered": "daily", BAD: 1,
        }],
        "days": days,
        "sessions": (0..40).step_by(5).chain([0]).enumerate().map(|(n, back)| {
            let mut session = session(back);
            session["id"] = format!("{BAD}{n}").into();
            session
        }).collect::<Vec<_>>(),
        "main_question": {
            "since": "2026-01-01", "metric": BAD, "kind": BAD, "outcome_days": 3, "washout_days": 7,
        },
        BAD: BAD,
    })
}

/// A journal of that kind in a folder whose name is of that kind too.
fn home() -> (Home, std::path::PathBuf) {
    let home = Home::new();
    let folder = home.path(&BAD.replace('\u{fffe}', ""));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("journal\u{1b}]0;.json");
    std::fs::write(&path, journal().to_string()).unwrap();
    (home, path)
}

#[track_caller]
fn is_clean(args: &[&str], run: &Run) {
    for text in [&run.out, &run.err] {
        let raw = text.chars().find(|c| *c != '\n' && is_raw(*c));
        assert_eq!(raw, None, "{args:?} lets {raw:?} through: {text:?}");
        let forged = text.lines().find(|line| line.starts_with("FORGED"));
        assert_eq!(forged, None, "{args:?}: {text:?}");
    }
    assert!(!run.err.contains("panicked"), "{args:?}: {}", run.err);
}

fn run(home: &Home, path: &Path, args: &[&str]) -> Run {
    let mut command = home.command(args);
    let output = command.env("UNKINK_JOURNAL", path).output().unwrap();
    let run = Run::of(&output);
    is_clean(args, &run);
    run
}

#[test]
fn no_command_lets_a_character_through_that_steers() {
    let (home, path) = home();
    let foreign = home.path("\u{202e}foreign\n.json");
    std::fs::write(&foreign, journal().to_string()).unwrap();
    let foreign = foreign.to_str().unwrap();
    let words: &[&[&str]] = &[
        &["check"],
        &["show"],
        &["session", "list"],
        &["effect"],
        &["effect", "--metric", BAD],
        &["effect", "--kind", BAD, "--with", BAD],
        &["forecast"],
        &["compare"],
        &["recovery"],
        &["recovery", "--metric", BAD],
        &["forecast", "--metric", BAD],
        &["question"],
        &["backups"],
        &["log", "pain=3"],
        &["accept"],
        &["log", "--note", BAD, "pain=3"],
        &["log", "--clear", BAD],
        &["log", &format!("{BAD}=77")],
        &["log", &format!("none{BAD}=7")],
        &[
            "session", "add", "--kind", BAD, "--with", BAD, "--note", BAD,
        ],
        &["session", "add", "--area", BAD],
        &["session", "remove", &format!("{BAD}0")],
        &["session", "remove", BAD],
        &["question", "--kind", BAD, "--metric", BAD],
        &["rename", "kind", BAD, &format!("{BAD}2")],
        &["rename", "tag", BAD, &format!("{BAD}2")],
        &["import", foreign],
        &["import", foreign, "--dry-run"],
        &["import", BAD],
        &["export", foreign],
        &["export", BAD],
        &["report", BAD],
        &["chart", BAD, BAD],
        &["demo", "--journal", foreign],
        &["backups"],
        &["restore"],
        &["restore", "99"],
        &["check"],
        &[BAD],
    ];
    for args in words {
        run(&home, &path, args);
    }
    for args in [
        &["show", "--json"][..],
        &["effect", "--json"],
        &["forecast", "--json"],
        &["compare", "--json"],
        &["recovery", "--json"],
    ] {
        let run = run(&home, &path, args);
        let json: Value = serde_json::from_str(&run.out).unwrap();
        assert!(run.code == 0 && !json.is_null());
    }
}

#[test]
fn json_brings_back_the_very_words() {
    let (home, path) = home();
    let out = run(&home, &path, &["show", "--json"]).out;
    let json: Value = serde_json::from_str(&out).unwrap();
    let day = &json["days"][days_from_today(0).to_string()];
    assert_eq!(day["note"], BAD);
    assert_eq!(day["tags"][0], BAD);
    assert_eq!(json["sessions"][0]["kind"], BAD);
}

#[test]
fn damaged_journals_and_foreign_tables_are_told_of_cleanly() {
    let (home, path) = home();
    let whole = journal().to_string();
    let name = serde_json::to_string(BAD).unwrap();
    for (from, to) in [
        (format!("{name}:4"), format!("{name}:99")),
        ("\"count\":1".into(), "\"count\":999".into()),
        ("\"count\":1".into(), format!("\"count\":{name}")),
        ("\"date\":\"".into(), format!("\"date\":{name},\"x\":\"")),
        (format!("{name}:1}}"), format!("{name}:1,{name}:1}}")),
        ("23:10".into(), BAD.escape_unicode().to_string()),
    ] {
        assert!(whole.contains(&from), "{from}");
        std::fs::write(&path, whole.replace(&from, &to)).unwrap();
        for args in [
            &["check"][..],
            &["show"],
            &["log", "pain=1"],
            &["accept"],
            &["restore"],
        ] {
            assert_eq!(run(&home, &path, args).code, 1);
        }
    }
    let quoted = format!("\"{BAD}\"");
    let table = format!(
        "date,{quoted},note\n{quoted},1,a\n2026-01-02,{quoted},{quoted}\n2026-01-03,3,{quoted}\n"
    );
    let csv = home.path("\u{1b}.csv");
    std::fs::write(&csv, table).unwrap();
    let csv = csv.to_str().unwrap();
    std::fs::write(&path, whole).unwrap();
    run(&home, &path, &["accept"]);
    let metric = format!("pain={BAD}");
    for args in [
        &["import", csv][..],
        &[
            "import",
            csv,
            "--date",
            "date",
            "--metric",
            &metric,
            "--dry-run",
        ],
        &[
            "import", csv, "--date", "date", "--metric", &metric, "--note", "note",
        ],
        &["import", csv, "--date", BAD, "--metric", &metric],
        &[
            "import",
            csv,
            "--date",
            "date",
            "--metric",
            &format!("{BAD}={BAD}"),
        ],
    ] {
        run(&home, &path, args);
    }
}

#[test]
fn a_file_asked_for_on_a_terminal_is_cleaned_and_a_picture_is_refused() {
    let (_home, path) = home();
    let now = |terminal| Now {
        today: days_from_today(0),
        time: chrono::NaiveTime::MIN,
        millis: 0,
        random: 0,
        terminal,
        order: unkink::model::typed::DateOrder::Dmy,
    };
    let go = |args: &[&str], terminal: bool| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let named = ["unkink-cli", "--journal", path.to_str().unwrap()];
        let args = named.iter().chain(args).map(Into::into);
        let code = cli::run(args, now(terminal), &mut out, &mut err);
        (code, out, String::from_utf8(err).unwrap())
    };
    let csv = ["export", "-", "--format", "csv"];
    let (code, raw, _) = go(&csv, false);
    assert_eq!(code, 0);
    assert!(
        String::from_utf8(raw).unwrap().contains(BAD),
        "a file holds what was typed"
    );
    let (code, shown, _) = go(&csv, true);
    let shown = String::from_utf8(shown).unwrap();
    assert!(
        code == 0 && !shown.contains(|c| is_raw(c) && c != '\n'),
        "{shown:?}"
    );
    let (code, shown, err) = go(&["report", "-", "--format", "pdf"], true);
    assert_eq!((code, shown.len()), (2, 0));
    assert!(err.contains("name a file"), "{err}");
}

#[test]
fn of_very_many_messages_the_first_are_said_and_all_are_counted() {
    let home = Home::new();
    let file = home.path("wrong.csv");
    let rows = (0..12_345).map(|at| format!("2026-01-01,x{at}"));
    let rows = rows.collect::<Vec<_>>().join("\n");
    std::fs::write(&file, format!("date,pain\n2026-01-02,4\n{rows}")).unwrap();
    let name = file.display().to_string();
    let run = home.run(&["import", &name, "--date", "date", "--metric", "pain=pain"]);
    let lines: Vec<_> = run.err.lines().collect();
    assert_eq!((lines.len(), lines[50]), (51, "and 12,295 more"));
    assert_eq!(
        run.out,
        "read 12346: 1 taken, 0 already there, 0 conflicts, 12345 refused\n"
    );
    std::fs::write(&file, format!("date,pain{}\n", ",x".repeat(100_000))).unwrap();
    let told = home.refused(1, &["import", &name]);
    assert!(
        told.len() < 2_000 && told.contains("and 99,952 more"),
        "{told}"
    );
}

#[test]
fn what_is_wrong_with_a_file_is_said_with_its_name() {
    let home = Home::new();
    for (name, text) in [
        ("open.csv", "date,pain\n2026-01-01,\"x\n"),
        ("blank.csv", ""),
        ("zeros.csv", "date,pain\n2026-01-01,\0\n"),
        ("order.csv", "date,pain\n05.01.2026,4\n"),
        ("columns.csv", "date,how bad\n2026-01-01,4\n"),
    ] {
        let file = home.path(name);
        std::fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        let told = home.refused(
            1,
            &["import", &file, "--date", "date", "--metric", "pain=pain"],
        );
        assert_eq!(told.matches(&file).count(), 1, "{name}: {told}");
    }
}

#[test]
fn a_session_is_removed_by_its_id_as_it_is_listed() {
    let (home, path) = home();
    run(&home, &path, &["accept"]);
    let list = run(&home, &path, &["session", "list"]).out;
    let last = list.lines().last().unwrap();
    let id = &last[last.rfind('x').unwrap()..];
    let removed = run(&home, &path, &["session", "remove", id]);
    assert_eq!(removed.code, 0, "{id:?}: {}", removed.err);
    let list = run(&home, &path, &["session", "list"]).out;
    assert!(!list.contains(last), "{list}");
}

#[test]
fn a_name_that_no_file_can_have_is_not_told_as_a_fault_of_the_disk() {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    let long = home.path(&format!("{}.csv", "x".repeat(300)));
    let error = home.refused(1, &["export", long.to_str().unwrap()]);
    assert!(error.contains("the name is too long"), "{error}");
    assert!(!error.contains("disk"), "{error}");
}
