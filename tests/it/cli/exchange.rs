//! `import`, `export` and `demo`.

use super::run::{Home, fixture};

/// Imports twice; the second time must change nothing. Gives the first output.
fn twice(home: &Home, args: &[&str], second: &str) -> String {
    let first = home.ok(args);
    let bytes = home.bytes();
    assert_eq!(home.ok(args), second);
    assert_eq!(home.bytes(), bytes);
    first
}

#[test]
fn the_long_form_takes_every_name() {
    let (home, file) = (Home::new(), fixture("long.csv"));
    let args = [
        "import",
        &file,
        "--date",
        "date",
        "--name",
        "name",
        "--value",
        "intensity",
        "--metric",
        "pain=Back",
        "--metric",
        "mood=happy",
    ];
    let second = "read 5: 0 taken, 4 already there, 1 conflict, 0 refused\n";
    let first = twice(&home, &args, second);
    assert_eq!(
        first,
        "read 5: 4 taken, 0 already there, 1 conflict, 0 refused\n"
    );
    let days = &home.json()["days"];
    assert_eq!(
        days["2026-01-01"]["checkins"][1]["scores"]["knee_pain"],
        2.5
    );
    assert_eq!(days["2026-01-02"]["checkins"][0]["scores"]["pain"], 6);
}

#[test]
fn the_wide_form_takes_mapped_columns_and_sessions() {
    let (home, file) = (Home::new(), fixture("wide.csv"));
    let args = [
        "import",
        &file,
        "--date",
        "date",
        "--metric",
        "mood=mood",
        "--metric",
        "agency=agency",
        "--scale",
        "mood=0..100",
        "--scale",
        "agency=0..100",
        "--session",
        "oil=condition:oil",
    ];
    let second = "read 4: 0 taken, 4 already there, 0 conflicts, 0 refused\n";
    let first = twice(&home, &args, second);
    assert_eq!(
        first,
        "read 4: 4 taken, 0 already there, 0 conflicts, 0 refused\n"
    );
    let json = home.json();
    assert_eq!(
        json["days"]["2026-01-02"]["scores"],
        serde_json::json!({"mood": 7.53, "agency": 5.5})
    );
    let dates: Vec<_> = json["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["date"])
        .collect();
    assert_eq!(dates, ["2026-01-02", "2026-01-03"]);
}

#[test]
fn semicolons_decimal_commas_and_german_dates_are_read() {
    let (home, file) = (Home::new(), fixture("semicolons.csv"));
    let said = home.ok(&[
        "import",
        &file,
        "--date",
        "tag",
        "--metric",
        "pain=Schmerz",
        "--metric",
        "mood=Laune",
    ]);
    assert_eq!(
        said,
        "read 3: 3 taken, 0 already there, 0 conflicts, 0 refused\n"
    );
    let days = &home.json()["days"];
    assert_eq!(
        days["2026-01-31"]["scores"],
        serde_json::json!({"pain": 4.5, "mood": 7})
    );
    assert_eq!(days["2026-02-05"]["scores"], serde_json::json!({"pain": 3}));
}

#[test]
fn an_open_order_of_the_date_is_asked_and_a_told_one_is_taken() {
    let (home, file) = (Home::new(), fixture("ambiguous.csv"));
    let args = ["import", &file, "--date", "date", "--metric", "pain=pain"];
    let error = home.refused(1, &args);
    assert!(
        error.contains("--date-order dmy") && error.contains("row 2: 1/5/2026"),
        "{error}"
    );
    home.ok(&[&args[..], &["--date-order", "dmy"]].concat());
    assert!(home.json()["days"]["2026-05-01"].is_object());
    home.ok(&[
        "import",
        &fixture("month_first.csv"),
        "--date",
        "date",
        "--metric",
        "pain=pain",
    ]);
    assert!(home.json()["days"]["2026-01-05"].is_object());
}

#[test]
fn refusals_name_row_column_and_reason_and_lose_nothing_else() {
    let (home, file) = (Home::new(), fixture("refusals.csv"));
    let args = [
        "import",
        &file,
        "--date",
        "date",
        "--metric",
        "pain=pain",
        "--metric",
        "mood=mood",
    ];
    // One date is day first, so the order is decided.
    let run = home.run(&args);
    assert_eq!(
        run.out,
        "read 10: 5 taken, 0 already there, 0 conflicts, 5 refused; 3 cells refused in the others\n"
    );
    let lines: Vec<_> = run.err.lines().collect();
    assert_eq!(
        lines[0],
        "row 3, column \"date\": 31.02.2026 is not a date, like 2026-10-01"
    );
    assert_eq!(lines[1], "row 4, column \"pain\": 12 is outside 0 to 10");
    assert_eq!(
        lines[2],
        "row 5, column \"pain\": bad is not a number from 0 to 10"
    );
    assert_eq!(
        lines[3],
        "row 7, column \"pain\": blank: the row has nothing to take"
    );
    assert!(lines[4].starts_with("row 8, column \"date\": 2031-01-01 is outside 1900-01-01 to "));
    assert_eq!(
        lines[5],
        "row 9, column \"date\": blank: a date is needed, like 2026-10-01"
    );
    assert_eq!(
        lines[6],
        "row 10, column \"4\": the row has 4 cells, more than the header: it has 3"
    );
    assert_eq!(
        lines[7],
        "row 11, column \"date\": 25:00 is not a time, like 22:30. The row counts as without a time"
    );
    let ways = "--label pain=bad=SCORE, --label bad=tag or --blank bad";
    assert!(lines[8].ends_with(ways), "{}", lines[8]);
    assert_eq!((lines.len(), run.code), (9, 0));
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    let (home, file) = (Home::new(), fixture("wide.csv"));
    let args = [
        "import",
        &file,
        "--dry-run",
        "--date",
        "date",
        "--metric",
        "mood=mood",
        "--scale",
        "mood=0..100",
    ];
    let said = home.ok(&args);
    assert_eq!(
        said,
        "Table\nfrom 2026-01-01 to 2026-01-04\nMood: 3 scores on 3 days, from 0 to 100 in the file\n\
         1 score with more than two decimals: rounded\n1 Jan 2026: Mood 6\n\
         2 Jan 2026: Mood 7.53\n4 Jan 2026: Mood 8.1\n\
         read 4: 3 taken, 0 already there, 0 conflicts, 1 refused\n"
    );
    assert_eq!(home.bytes(), None);
}

#[test]
fn what_stands_is_kept_unless_replacing_is_asked_for() {
    let (home, file) = (Home::new(), fixture("month_first.csv"));
    home.ok(&["log", "--date", "2026-01-05", "pain=9"]);
    home.ok(&["log", "--date", "2026-01-31", "pain=9"]);
    let args = ["import", &file, "--date", "date", "--metric", "pain=pain"];
    let before = home.bytes();
    let run = home.run(&args);
    assert_eq!(
        run.out,
        "read 2: 0 taken, 0 already there, 2 conflicts, 0 refused\n"
    );
    assert_eq!((run.code, home.bytes()), (1, before));
    let said = home.ok(&[&args[..], &["--on-conflict", "replace"]].concat());
    assert_eq!(
        said,
        "read 2: 2 taken, 0 already there, 0 conflicts, 0 refused\n"
    );
}

#[test]
fn a_file_that_cannot_be_understood_is_refused_whole() {
    let home = Home::new();
    let file = |name: &str, bytes: &[u8]| {
        std::fs::write(home.path(name), bytes).unwrap();
        home.path(name).display().to_string()
    };
    let map = ["--date", "date", "--metric", "pain=pain"];
    let error = home.refused(1, &["import", &fixture("wide.csv")]);
    assert!(error.contains("--date date --metric mood=mood"), "{error}");
    let error = home.refused(1, &[&["import", &fixture("wide.csv")], &map[..]].concat());
    assert!(error.contains("There is no column \"pain\""), "{error}");
    let binary = file("binary.csv", b"date,pain\n2026-01-01,4\0\n");
    let error = home.refused(1, &[&["import", &binary], &map[..]].concat());
    assert!(
        error.contains("no text") && error.contains("line 2"),
        "{error}"
    );
    home.refused(
        1,
        &[&["import", &file("empty.csv", b"")], &map[..]].concat(),
    );
    home.refused(1, &[&["import", "/nowhere/at/all.csv"], &map[..]].concat());
    home.refused(1, &["import", &file("broken.json", b"{\"format\": 7")]);
    let none = file("none.csv", b"date,pain\nx,4\n");
    home.refused(1, &[&["import", &none], &map[..]].concat());
    home.refused(2, &["import", &none, "--date", "date", "--name", "a"]);
    home.refused(2, &["import", &none, "--date", "date", "--scale", "mood=3"]);
    home.refused(
        2,
        &["import", &none, "--date", "date", "--date-order", "ydm"],
    );
}

#[test]
fn which_way_a_new_score_is_better_is_told_or_said_and_can_be_turned() {
    let home = Home::new();
    let file = home.path("energy.csv");
    std::fs::write(&file, "day,Energy left\n2026-10-01,4\n").unwrap();
    let file = file.display().to_string();
    let args = [
        "import",
        &file,
        "--date",
        "day",
        "--metric",
        "Energy left=Energy left",
    ];
    let better = |home: &Home| {
        let json: serde_json::Value = serde_json::from_slice(&home.bytes().unwrap()).unwrap();
        let metrics = json["metrics"].as_array().unwrap();
        let metric = metrics.iter().find(|m| m["name"] == "Energy left").unwrap();
        metric["better"].clone()
    };
    let first = home.run(&args);
    let said = "Energy left is new: lower is taken to be better. If higher is, give the same command \
                again with --higher-is-better \"Energy left\"";
    assert!(first.err.contains(said), "{}", first.err);
    assert_eq!((first.code, better(&home).as_str()), (0, Some("lower")));
    let higher = [&args[..], &["--higher-is-better", "energy left"]].concat();
    let second = home.run(&higher);
    assert_eq!(
        second.out,
        "read 1: 0 taken, 1 already there, 0 conflicts, 0 refused\n"
    );
    assert_eq!(
        (second.err.as_str(), better(&home).as_str()),
        ("", Some("higher"))
    );
    // Told with the columns, it is remembered with them, and needs nothing said in another journal.
    let other = home.path("other.json").display().to_string();
    let third = home.run(&["--journal", &other, "import", &file]);
    assert!(!third.err.contains("lower is taken"), "{}", third.err);
    assert!(
        std::fs::read_to_string(&other)
            .unwrap()
            .contains("\"higher\"")
    );
    let wrong = [&args[..], &["--higher-is-better", "pain"]].concat();
    assert!(
        home.refused(2, &wrong)
            .contains("Of Back pain lower is better, always")
    );
}

/// The counts that `import` says, in their order: read, taken, already there, conflicts, refused.
fn counts(said: &str) -> Vec<usize> {
    let line = said.lines().last().unwrap();
    let line = line.split(';').next().unwrap();
    let words = line.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn of_every_format_all_rows_are_counted_once_and_the_second_time_nothing_is_taken() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/import");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: there is no {}", folder.display());
        return;
    };
    let mut known = 0;
    for entry in entries {
        let (home, file) = (Home::new(), entry.unwrap().path().display().to_string());
        let zone = ["import", &file, "--zone", "+02:00", "--century", "2000"];
        let first = home.run(&zone);
        if !first.out.contains("read ") {
            assert!(!first.err.is_empty(), "{file} is refused in words");
            continue;
        }
        known += 1;
        let one = counts(&first.out);
        assert_eq!(
            one[0],
            one[1..].iter().sum::<usize>(),
            "{file}: {}",
            first.out
        );
        let second = home.run(&zone);
        let two = counts(&second.out);
        assert_eq!(
            two[0],
            two[1..].iter().sum::<usize>(),
            "{file}: {}",
            second.out
        );
        assert_eq!((two[0], two[1], two[4]), (one[0], 0, one[4]), "{file}");
    }
    assert!(known >= 15, "{known} formats");
}

#[test]
fn exports_come_back_into_another_journal() {
    let home = Home::new();
    let path = |name: &str| home.path(name).display().to_string();
    let (csv, json, other) = (path("out.csv"), path("out.json"), path("other.json"));
    home.ok(&["import", &fixture("own.csv")]);
    home.ok(&["export", &csv]);
    home.ok(&["export", &json]);
    assert_eq!(std::fs::read(&json).ok(), home.bytes());
    // The file is of an older version, which wrote no ids of sessions.
    let original = std::fs::read_to_string(fixture("own.csv")).unwrap();
    let written = std::fs::read_to_string(&csv).unwrap();
    let id = |session: &serde_json::Value| format!(", id {}", session["id"].as_str().unwrap());
    let ids = home.json()["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(id)
        .collect::<Vec<_>>();
    let without = ids
        .iter()
        .fold(written.clone(), |text, id| text.replacen(id, "", 1));
    // A list of one word alone needs no quotation marks.
    assert_eq!(without.replace("\"heat\"", "heat"), original);
    assert_eq!(home.ok(&["export", "-", "--format", "csv"]), written);
    let said = home.ok(&["--journal", &other, "import", &json]);
    assert_eq!(
        said,
        "read 4: 4 taken, 0 already there, 0 conflicts, 0 refused\n"
    );
    assert_eq!(std::fs::read(&other).ok(), home.bytes());
    let said = home.ok(&["--journal", &other, "import", &csv]);
    assert_eq!(
        said,
        "read 4: 0 taken, 4 already there, 0 conflicts, 0 refused\n"
    );
}

#[test]
fn an_export_needs_a_journal_a_format_and_another_file() {
    let home = Home::new();
    let journal = home.journal().display().to_string();
    let out = home.path("out.csv").display().to_string();
    home.refused(1, &["export", &out]);
    home.ok(&["log", "pain=4"]);
    home.refused(1, &["export", &journal]);
    home.refused(2, &["export", "-"]);
    home.refused(2, &["export", &home.path("out.xls").display().to_string()]);
    home.refused(1, &["export", "/dev/null/out.csv"]);
}

#[test]
fn what_is_there_is_only_replaced_with_force_and_the_journals_own_never() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    home.ok(&["log", "--date", "2026-01-06", "pain=5"]);
    let backups = std::fs::read_dir(home.path("backups")).unwrap();
    let backup = backups.map(|entry| entry.unwrap().path()).next().unwrap();
    let text = |path: &std::path::Path| path.display().to_string();
    for (command, name) in [
        (&["export"][..], "out.csv"),
        (&["export", "--format", "json"], "out"),
        (&["report"], "out.pdf"),
        (&["chart", "trend"], "out.svg"),
    ] {
        let out = home.path(name);
        std::fs::write(&out, "mine").unwrap();
        let with = |path: &str, force: bool| -> Vec<String> {
            let words = command.iter().copied().chain([path]);
            let force = force.then_some("--force");
            words.chain(force).map(str::to_owned).collect()
        };
        let run = |path: &str, force: bool| {
            let words = with(path, force);
            home.run(&words.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let refused = run(&text(&out), false);
        assert_eq!(refused.code, 1, "{command:?}");
        assert!(refused.err.contains("--force"), "{}", refused.err);
        assert_eq!(std::fs::read(&out).unwrap(), b"mine");
        assert_eq!(run(&text(&out), true).code, 0, "{command:?}");
        assert_ne!(std::fs::read(&out).unwrap(), b"mine");
        let ending = out.extension().map_or("", |e| e.to_str().unwrap());
        let kept = home.path("backups").join(format!("new.{ending}"));
        assert_eq!(run(&text(&kept), true).code, 1, "{command:?}");
        assert!(!kept.exists());
    }
    for over in [backup, home.path("journal.json.lock")] {
        let before = std::fs::read(&over).unwrap();
        let over_text = text(&over);
        let told = home.refused(1, &["export", &over_text, "--format", "csv", "--force"]);
        assert!(told.contains("never goes over the journal"), "{told}");
        assert_eq!(std::fs::read(&over).unwrap(), before);
    }
}

#[test]
fn a_folder_that_is_not_there_is_not_made_for_a_journal_that_is_named() {
    let home = Home::new();
    let there = home.path("stick/journal.json").display().to_string();
    for args in [&["log", "pain=4"][..], &["show"], &["demo"]] {
        let words: Vec<_> = ["--journal", &there]
            .into_iter()
            .chain(args.iter().copied())
            .collect();
        let told = home.refused(1, &words);
        assert!(
            told.contains("Connect its disk or share"),
            "{args:?}: {told}"
        );
        assert!(!home.path("stick").exists(), "{args:?}");
    }
}

#[test]
fn the_invented_diary_goes_into_a_new_file_alone() {
    let home = Home::new();
    let (named, again) = (home.path("demo.json"), home.path("again.json"));
    let (named, again) = (named.display().to_string(), again.display().to_string());
    home.refused(2, &["demo"]);
    home.ok(&["demo", "--journal", &named, "--years", "1", "--seed", "7"]);
    std::fs::write(&again, b"").unwrap();
    home.ok(&["demo", "--journal", &again, "--years", "1", "--seed", "7"]);
    let bytes = std::fs::read(&named).unwrap();
    assert_eq!(bytes, std::fs::read(&again).unwrap());
    home.refused(1, &["demo", "--journal", &named]);
    assert_eq!(bytes, std::fs::read(&named).unwrap());
    assert!(
        home.ok(&["check", "--journal", &named])
            .starts_with("whole: ")
    );
    home.refused(2, &["demo", "--journal", &named, "--years", "0"]);
}

#[test]
fn a_name_is_changed_everywhere_and_two_become_one() {
    let home = Home::new();
    for (day, kind) in [("01", "Thai massage"), ("02", "thai massage")] {
        let date = format!("2026-10-{day}");
        home.ok(&[
            "session", "add", "--date", &date, "--kind", kind, "--with", "ana",
        ]);
    }
    let rename = ["rename", "kind", "thai  MASSAGE", "Thai massage"];
    assert_eq!(home.ok(&rename), "1 session: now \"Thai massage\"\n");
    let kinds = |home: &Home| {
        let json = home.json();
        let sessions = json["sessions"].as_array().unwrap().clone();
        sessions
            .iter()
            .map(|s| s["kind"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(&home), ["Thai massage", "Thai massage"]);
    let before = home.bytes();
    let error = home.refused(1, &rename);
    assert!(error.contains("Thai massage"), "{error}");
    assert_eq!(home.bytes(), before);
    assert_eq!(
        home.ok(&["rename", "person", "Ana", "Ana B."]),
        "2 sessions: now \"Ana B.\"\n"
    );
    home.refused(2, &["rename", "colour", "a", "b"]);
    home.refused(2, &["rename", "tag", "a", " "]);
}
