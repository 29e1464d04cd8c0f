//! `log`, `session` and `show`.

use super::run::{Home, Run, days_from_today, fixture};

#[test]
fn a_day_is_logged_merged_replaced_and_blanked() {
    let home = Home::new();
    let said = home.ok(&[
        "log",
        "--date",
        "2026-01-05",
        "pain=4",
        "mood=6.25",
        "note=long drive",
    ]);
    assert_eq!(
        said,
        "Monday 5 January 2026: pain 4, mood 6.25, note \"long drive\"\n"
    );
    home.ok(&["log", "--date", "2026-01-05", "pain=3", "--clear", "mood"]);
    let day = &home.json()["days"]["2026-01-05"];
    assert_eq!(day["scores"], serde_json::json!({"pain": 3}));
    assert_eq!(day["note"], "long drive");
    home.ok(&[
        "log",
        "--date",
        "2026-01-05",
        "--clear",
        "note",
        "--clear",
        "pain",
    ]);
    assert_eq!(home.json()["days"], serde_json::json!({}));
}

#[test]
fn a_time_makes_a_check_in_and_the_only_one_takes_what_has_no_time() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "--time", "8:10", "pain=5"]);
    let said = home.ok(&["log", "--date", "2026-01-05", "mood=7"]);
    assert_eq!(said, "Monday 5 January 2026, 08:10: mood 7\n");
    home.ok(&["log", "--date", "2026-01-05", "--time", "20:00", "pain=2"]);
    home.ok(&["log", "--date", "2026-01-05", "sleep=6"]);
    let day = &home.json()["days"]["2026-01-05"];
    let times: Vec<_> = day["checkins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["time"])
        .collect();
    assert_eq!(
        times,
        [&serde_json::Value::Null, &"08:10".into(), &"20:00".into()]
    );
    assert_eq!(day["derived"]["pain"], 3.5);
    let error = home.refused(1, &["log", "--date", "2026-01-05", "--clear", "pain"]);
    assert!(error.contains("08:10, 20:00"), "{error}");
}

/// What `log` says and where it writes, at this hour and minute of Monday 23 November 2026.
fn logged_at(home: &Home, (hour, minute): (u32, u32), args: &[&str]) -> String {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let now = unkink::cli::Now {
        today,
        time: chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap(),
        millis: 0,
        random: 0,
        terminal: false,
        order: unkink::model::typed::DateOrder::Dmy,
    };
    let journal = home.journal();
    let program = ["unkink-cli", "--journal", journal.to_str().unwrap(), "log"];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let all = program.iter().chain(args).map(std::ffi::OsString::from);
    let code = unkink::cli::run(all, now, &mut out, &mut err);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
    String::from_utf8(out).unwrap()
}

#[test]
fn without_a_date_today_is_meant() {
    let home = Home::new();
    let said = logged_at(&home, (20, 15), &["pain=4"]);
    assert_eq!(said, "Monday 23 November 2026: pain 4\n");
    assert_eq!(home.json()["days"]["2026-11-23"]["scores"]["pain"], 4);
}

#[test]
fn after_midnight_the_evening_is_meant_until_four_and_said() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-11-20", "pain=6"]);
    let said = logged_at(&home, (0, 40), &["pain=4"]);
    assert_eq!(
        said,
        "Sunday 22 November 2026: pain 4\nIt is past midnight; the evening goes on until \
         4 o\u{2019}clock. For Monday: --date 2026-11-23\n"
    );
    logged_at(&home, (0, 41), &["mood=6", "--time", "23:50"]);
    let days = &home.json()["days"];
    assert_eq!(days["2026-11-22"]["derived"]["pain"], 4.0);
    assert_eq!(days["2026-11-22"]["derived"]["mood"], 6.0);
    assert!(days["2026-11-23"].is_null(), "one evening is one day");
    let said = logged_at(&home, (0, 42), &["pain=5", "--time", "00:30"]);
    assert_eq!(said, "Monday 23 November 2026, 00:30: pain 5\n");
    let said = logged_at(&home, (0, 43), &["mood=5"]);
    assert_eq!(
        said,
        "Monday 23 November 2026, 00:30: mood 5\nIt is past midnight; Monday has begun. \
         For Sunday: --date 2026-11-22\n"
    );
    let said = logged_at(&home, (0, 45), &["pain=7", "--time", "23:50"]);
    assert!(said.starts_with("Sunday 22 November 2026, 23:50: pain 7"));
}

#[test]
fn the_first_day_of_a_diary_that_begins_at_night_is_said() {
    let said = logged_at(&Home::new(), (0, 40), &["pain=4"]);
    assert_eq!(
        said,
        "Monday 23 November 2026: pain 4\nIt is past midnight; Monday has begun. \
         For Sunday: --date 2026-11-22\n"
    );
}

#[test]
fn dates_reach_from_1900_to_tomorrow() {
    let home = Home::new();
    let day = |days| days_from_today(days).to_string();
    home.ok(&["log", "--date", "1900-01-01", "pain=1"]);
    home.ok(&["log", "--date", &day(1), "pain=1"]);
    for date in ["1899-12-31", &day(3)] {
        let error = home.refused(1, &["log", "--date", date, "pain=1"]);
        assert!(error.contains("1900-01-01 to"), "{error}");
    }
    for date in ["1899-12-31", &day(800)] {
        home.refused(1, &["session", "add", "--date", date]);
    }
    let planned = home.run(&["session", "add", "--date", &day(1)]);
    let said = format!("added: massage on {}, still to come; planned\n", day(1));
    assert!(planned.err.ends_with(&said), "{}", planned.err);
}

#[test]
fn what_is_refused_says_the_range_and_the_remedy() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "pain=4"]);
    let refused = |code, args: &[&str], words: &str| {
        let error = home.refused(code, &[&["log", "--date", "2026-01-05"], args].concat());
        assert!(error.contains(words), "{args:?}: {error}");
    };
    refused(1, &["pain=12"], "Back pain: 12 is outside 0 to 10.");
    refused(1, &["mood=5", "pain=-1"], "outside 0 to 10");
    refused(1, &["pain=4.125"], "pain=4.13");
    refused(1, &["knee=4"], "no metric called \"knee\"");
    refused(1, &["doses=4"], "worked out");
    refused(1, &["--clear", "mood"], "no mood score to clear");
    refused(2, &["pain="], "--clear pain");
    refused(2, &["pain=many"], "not a number");
    refused(2, &["pain=nan"], "not a number");
    refused(2, &["pain"], "pain=4");
    refused(2, &[], "nothing to write");
    refused(2, &["note="], "--clear note");
    refused(2, &["note=a", "--note", "b"], "two notes");
    refused(2, &["pain=5", "pain=6"], "two scores of pain: write one");
    refused(2, &["pain=5", "Back pain=5"], "two scores of pain");
    refused(
        2,
        &["pain=5", "--clear", "pain"],
        "a pain to write and --clear pain",
    );
    refused(2, &["pain=5", "--clear", "PAIN"], "choose one");
    refused(
        2,
        &["--note", "a", "--clear", "note"],
        "a note to write and --clear note",
    );
    refused(2, &["--clear", "pain", "--clear", "pain"], "write it once");
    refused(2, &["pain=4", "--time", "25:10"], "not a time");
    refused(2, &["pain=4", "--loud"], "--loud");
}

#[test]
fn words_that_are_no_command_are_wrong_usage() {
    let home = Home::new();
    home.refused(2, &["frobnicate"]);
    home.refused(2, &["log", "--date", "2026-02-30", "pain=4"]);
    home.refused(2, &["session", "add"]);
    home.refused(2, &["export"]);
    home.refused(2, &[]);
    assert!(home.ok(&["--help"]).contains("import"));
    assert!(home.ok(&["--version"]).starts_with("unkink-cli"));
}

#[test]
fn a_session_of_a_day_to_come_is_planned_until_it_took_place() {
    let home = Home::new();
    let tomorrow = chrono::Local::now().date_naive() + chrono::Days::new(2);
    let id = home.ok(&["session", "add", "--date", &tomorrow.to_string()]);
    let id = id.trim();
    let all = home.json();
    assert_eq!(all["planned"][0]["id"], id);
    assert!(all["sessions"].as_array().unwrap().is_empty());
    let list = home.ok(&["session", "list"]);
    assert!(list.contains("massage, planned"), "{list}");
    home.refused(1, &["session", "took-place", "nobody"]);
    // It can't have taken place on a day that is still to come.
    home.refused(1, &["session", "took-place", id]);
    home.ok(&["session", "took-place", id, "--date", "2026-01-05"]);
    let all = home.json();
    assert_eq!(all["sessions"][0]["date"], "2026-01-05");
    assert_eq!(all["planned"], serde_json::Value::Null);
}

#[test]
fn sessions_are_added_listed_and_removed() {
    let home = Home::new();
    assert_eq!(home.ok(&["session", "list"]), "No sessions yet.\n");
    let id = home.ok(&[
        "session",
        "add",
        "--date",
        "2026-01-05",
        "--time",
        "17:30",
        "--minutes",
        "60",
        "--with",
        "Ana",
        "--area",
        "lower-left",
        "--area",
        "hip-left",
        "--reason",
        "flare",
        "--note",
        "deep",
    ]);
    let id = id.trim();
    assert_eq!(id.len(), 26);
    let session = &home.json()["sessions"][0];
    assert_eq!(session["id"], id);
    assert_eq!(session["kind"], "massage");
    assert_eq!(
        session["areas"],
        serde_json::json!(["lower-left", "hip-left"])
    );
    let list = home.ok(&["session", "list"]);
    assert!(list.contains(id) && list.contains("Ana"), "{list}");
    let error = home.refused(1, &["session", "remove", "nobody"]);
    assert!(error.contains("nobody"), "{error}");
    assert_eq!(
        home.ok(&["session", "remove", id]),
        "removed: massage on 2026-01-05\n"
    );
    home.refused(
        1,
        &["session", "add", "--date", "2026-01-05", "--area", "elbow"],
    );
    home.refused(
        1,
        &["session", "add", "--date", "2026-01-05", "--minutes", "0"],
    );
    home.refused(
        2,
        &["session", "add", "--date", "2026-01-05", "--reason", "fun"],
    );
}

#[test]
fn show_is_a_table_with_dashes_for_what_is_missing() {
    let home = Home::new();
    assert_eq!(home.ok(&["show"]), "No days yet.\n");
    let empty = serde_json::json!({"days": {}, "sessions": []});
    assert_eq!(home.json(), empty);
    home.ok(&["log", "--date", "2026-01-05", "pain=0", "--note", "a\nb"]);
    home.ok(&["session", "add", "--date", "2026-01-06", "--kind", "heat"]);
    let table = home.ok(&["show"]);
    let rows: Vec<_> = table.lines().collect();
    assert_eq!(
        rows[0],
        "Date        Back pain  Stiffness  Sleep  Mood  Sessions  Note"
    );
    assert_eq!(
        rows[1],
        "2026-01-05          0          –      –     –            a b"
    );
    assert_eq!(
        rows[2],
        "2026-01-06          –          –      –     –  heat"
    );
    let one = home.ok(&["show", "--from", "2026-01-06", "--to", "2026-01-06"]);
    assert_eq!(one.lines().count(), 2);
    let none = home.ok(&["show", "--from", "2027-01-01"]);
    assert_eq!(none, "No days between these dates.\n");
}

#[test]
fn show_json_has_the_files_shape_with_derived_values_beside() {
    let home = Home::new();
    home.ok(&["import", &fixture("own.csv")]);
    let day = &home.json()["days"]["2026-11-20"];
    let derived = serde_json::json!({
        "pain": 4.0, "hours_asleep": 6.75, "sleep_efficiency": 405.0 / 475.0, "doses": 1.5
    });
    assert_eq!(day["derived"], derived);
    assert_eq!(day["sleep"]["bed"], "23:10");
    let none = &home.ok(&[
        "show",
        "--json",
        "--from",
        "2026-11-21",
        "--to",
        "2026-11-21",
    ]);
    assert!(none.contains("\"doses\": 0.0"), "{none}");
}

#[test]
fn days_times_and_amounts_are_typed_as_in_the_window_and_said_back() {
    let home = Home::new();
    let yesterday = days_from_today(-1);
    let run = home.run(&[
        "log",
        "--date",
        "yesterday",
        "--time",
        "11:10 pm",
        "pain=~4",
        "mood=6,5",
    ]);
    let day = yesterday.format("%A %-d %B %Y");
    assert_eq!(
        (run.code, run.out),
        (0, format!("{day}, 23:10: pain 4, mood 6.5\n"))
    );
    assert_eq!(run.err, format!("--date: {day}\n"));
    let added = home.run(&[
        "session",
        "add",
        "--date",
        "18 Nov 2025",
        "--time",
        "5pm",
        "--minutes",
        "1h30",
    ]);
    let said = "added: massage on 2025-11-18 at 17:00, 90 minutes\n";
    assert!(added.err.ends_with(said), "{}", added.err);
    home.ok(&[
        "session",
        "add",
        "--date",
        "19.11.2025",
        "--time",
        "1730",
        "--minutes",
        "25 min",
    ]);
    let sessions = home.json()["sessions"].clone();
    let of = |n: usize| {
        let session = &sessions[n];
        (
            session["date"].clone(),
            session["time"].clone(),
            session["minutes"].clone(),
        )
    };
    assert_eq!(of(0), ("2025-11-18".into(), "17:00".into(), 90.into()));
    assert_eq!(of(1), ("2025-11-19".into(), "17:30".into(), 25.into()));
    let shown = home.ok(&["show", "--from", "18/11/2025", "--to", "Nov 18 2025"]);
    assert!(
        shown.contains("2025-11-18") && !shown.contains("2025-11-19"),
        "{shown}"
    );
    for args in [
        ["--date", "soon", "--minutes", "5"],
        ["--date", "today", "--minutes", "many"],
        ["--date", "today", "--time", "25:10"],
    ] {
        let error = home.refused(2, &[&["session", "add"], &args[..]].concat());
        assert!(error.contains("like"), "{error}");
    }
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_locale() {
    for (locale, words) in [
        ("en_US.UTF-8", "Monday 11 May 2026"),
        ("de_DE.UTF-8", "Thursday 5 November 2026"),
    ] {
        let home = Home::new();
        let mut command = home.command(&["log", "--date", "5/11/2026", "pain=4"]);
        command
            .env_remove("LC_ALL")
            .env("LANG", "C")
            .env("LC_TIME", locale);
        let run = Run::of(&command.output().unwrap());
        if run.code == 0 {
            assert_eq!(run.out, format!("{words}: pain 4\n"));
        }
        assert_eq!(
            run.err.lines().next(),
            Some(&*format!("--date: {words}")),
            "{locale}"
        );
    }
}

#[test]
fn a_text_may_begin_with_a_minus_but_is_never_an_option() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-01-05", "--note", "-5 better"]);
    home.ok(&[
        "session",
        "add",
        "--date",
        "2026-01-05",
        "--with",
        "- Ana",
        "--kind",
        "-x",
        "--cost",
        "-3 EUR",
        "--note",
        "--",
    ]);
    let json = home.json();
    assert_eq!(json["days"]["2026-01-05"]["note"], "-5 better");
    let session = &json["sessions"][0];
    assert_eq!(
        (&session["with"], &session["cost"]),
        (&"- Ana".into(), &"-3 EUR".into())
    );
    assert_eq!(
        (&session["kind"], &session["note"]),
        (&"-x".into(), &"--".into())
    );
    let error = home.refused(2, &["log", "--note", "--date", "2026-01-05"]);
    assert!(
        error.contains("the text is missing before --date"),
        "{error}"
    );
    home.ok(&["rename", "person", "--", "- Ana", "Ana"]);
}

#[test]
fn a_time_that_is_given_with_a_note_alone_is_not_said_to_be_kept() {
    let home = Home::new();
    let run = home.run(&[
        "log",
        "--date",
        "2026-11-20",
        "--time",
        "11pm",
        "--note",
        "late",
    ]);
    assert_eq!(
        (run.code, &*run.out),
        (0, "Friday 20 November 2026: note \"late\"\n")
    );
    assert!(
        run.err.contains("warning: a note belongs to the whole day"),
        "{}",
        run.err
    );
    let run = home.run(&["log", "--date", "2026-11-20", "--time", "11pm", "pain=3"]);
    assert_eq!(
        (&*run.out, &*run.err),
        ("Friday 20 November 2026, 23:00: pain 3\n", "")
    );
}
