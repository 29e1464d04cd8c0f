//! `import`: what a cell is taken for, and what of a row stands where one of its cells can't be read.

use super::run::Home;

#[test]
fn what_is_rounded_and_what_could_be_a_thousand_is_said() {
    let home = Home::new();
    let import = |name: &str, text: &str, dry: &[&str]| {
        std::fs::write(home.path(name), text).unwrap();
        let file = home.path(name).display().to_string();
        let args = ["import", &file, "--date", "date", "--metric", "pain=pain"];
        home.run(&[&args[..], dry].concat())
    };
    let rows = "date,pain\n2026-01-01,0.001\n2026-01-02,4.25\n2026-01-03,3.333\n";
    let said = "2 scores with more than two decimals: rounded";
    let dry = import("a.csv", rows, &["--dry-run"]);
    assert!(dry.out.contains(said), "{}", dry.out);
    let run = import("a.csv", rows, &[]);
    assert!(run.err.contains(said), "{}", run.err);
    // Among decimal commas a point may stand between thousands.
    let commas = "date;pain\n2026-02-01;4,5\n2026-02-02;1.234\n2026-02-03;3\n";
    let run = import("b.csv", commas, &[]);
    let said = "row 3, column \"pain\": 1.234 may be 1234 or 1,234: write one of these\n";
    assert!(run.err.ends_with(said), "{}", run.err);
    assert!(
        run.out.contains("2 taken") && run.out.contains("1 refused"),
        "{}",
        run.out
    );
    // Where another score has a decimal point it is one.
    let points = "date;pain\n2026-03-01;4.5\n2026-03-02;1.234\n";
    assert!(import("c.csv", points, &[]).out.contains("2 taken"));
}

#[test]
fn a_bad_time_of_day_refuses_itself_and_no_other_check_in_gives_way() {
    let home = Home::new();
    let text = "date,time,pain,note\n2026-10-01,25:99,4,rain\n2026-10-01,soon,6,wind\n\
                2026-10-01,20:00,5,\n2026-10-02 26:00,,3,\n2026-10-03 to 2026-10-05,,3,\n";
    std::fs::write(home.path("a.csv"), text).unwrap();
    let file = home.path("a.csv").display().to_string();
    let args = [
        "import",
        &file,
        "--date",
        "date",
        "--time",
        "time",
        "--metric",
        "pain=pain",
        "--note",
        "note",
    ];
    let run = home.run(&[&args[..], &["--on-conflict", "replace"]].concat());
    let bad = "is not a time, like 22:30. The row counts as without a time";
    for said in [
        format!("row 2, column \"time\": 25:99 {bad}"),
        format!("row 3, column \"time\": soon {bad}"),
        format!("row 5, column \"date\": 26:00 {bad}"),
        "row 6, column \"date\": to 2026-10-05 is not a time, like 22:30".to_owned(),
    ] {
        assert!(run.err.lines().any(|line| line == said), "{}", run.err);
    }
    let counts = "read 5: 3 taken, 0 already there, 1 conflict, 1 refused; something new in 1 of those that differ; 3 cells refused in the others\n";
    assert_eq!(run.out, counts);
    let day = &home.json()["days"]["2026-10-01"];
    let scores: Vec<_> = day["checkins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["scores"]["pain"])
        .collect();
    assert_eq!(
        scores,
        [4, 5],
        "the first of two without a time stands: {day}"
    );
    assert_eq!(day["note"], "rain\nwind");
    assert_eq!(home.json()["days"]["2026-10-02"]["scores"]["pain"], 3);
}

#[test]
fn a_night_loses_the_cell_that_cannot_be_and_no_other() {
    let home = Home::new();
    let text = "date,bed,asleep,awake,up,awake min\n2026-10-01,22:50,23:10,x,07:10,20\n\
                2026-10-02,22:50,23:10,22:00,07:10,20\n2026-10-03,22:50,23:10,06:50,07:10,900\n\
                2026-10-04,,08:00,06:50,,\n2026-10-05,22:50,08:00,06:50,07:10,\n";
    std::fs::write(home.path("a.csv"), text).unwrap();
    let file = home.path("a.csv").display().to_string();
    let args = [
        "import",
        &file,
        "--date",
        "date",
        "--bed",
        "bed",
        "--asleep",
        "asleep",
        "--awake",
        "awake",
        "--up",
        "up",
        "--minutes-awake",
        "awake min",
    ];
    let run = home.run(&args);
    let order = "Awake (06:50) is before asleep (08:00). Which one is right?";
    let said = [
        "row 2, column \"awake\": x is not a time, like 22:30".to_owned(),
        "row 3, column \"awake\": Awake (22:00) is before asleep (23:10). Which one is right?".into(),
        "row 4, column \"awake min\": 900 minutes awake is more than the 460 minutes from asleep to awake".into(),
        // Nobody can know which of the two it is.
        format!("row 5, column \"asleep\": {order}"),
        format!("row 5, column \"awake\": {order}"),
        format!("row 6, column \"asleep\": {order}"),
    ];
    let lines: Vec<_> = run.err.lines().collect();
    assert_eq!(lines, said);
    let days = &home.json()["days"];
    let night = |day: &str| days[day]["sleep"].clone();
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let held = json(r#"{"bed":"22:50","asleep":"23:10","up":"07:10","minutes_awake":20}"#);
    assert_eq!(night("2026-10-01"), held);
    assert_eq!(night("2026-10-02"), held);
    let whole = json(r#"{"bed":"22:50","asleep":"23:10","awake":"06:50","up":"07:10"}"#);
    assert_eq!(night("2026-10-03"), whole);
    assert!(days["2026-10-04"].is_null());
    let rest = json(r#"{"bed":"22:50","awake":"06:50","up":"07:10"}"#);
    assert_eq!(night("2026-10-05"), rest);
    let again = home.run(&args);
    assert!(
        again.out.starts_with("read 5: 0 taken, 4 already there"),
        "{}",
        again.out
    );
}

#[test]
fn a_date_that_cannot_be_is_told_by_the_files_own_column() {
    let home = Home::new();
    let text = "full_date,date,weekday,time,mood,activities,note\n\
                1850-05-30,30 May,Saturday,6:50 pm,rad,,\n2020-05-30,30 May,Saturday,6:50 pm,rad,,\n";
    std::fs::write(home.path("a.csv"), text).unwrap();
    let file = home.path("a.csv").display().to_string();
    let run = home.run(&["import", &file]);
    let said = "row 2, column \"full_date\": 1850-05-30 is outside 1900-01-01 to ";
    assert!(run.err.contains(said), "{}", run.err);
}

#[test]
fn another_journals_metrics_come_in_its_order() {
    let (one, other) = (Home::new(), Home::new());
    let text = "date,Walk,Energy,Anger\n2026-10-01,,,3\n2026-10-02,,4,\n2026-10-03,5,,\n";
    std::fs::write(one.path("a.csv"), text).unwrap();
    let file = one.path("a.csv").display().to_string();
    // Told in this order, but scored in another.
    let none = one.path("none.csv");
    std::fs::write(&none, "date,Walk,Energy,Anger\n2026-10-09,1,1,1\n").unwrap();
    let map = [
        "--date",
        "date",
        "--metric",
        "Walk=Walk",
        "--metric",
        "Energy=Energy",
        "--metric",
        "Anger=Anger",
    ];
    let none = none.display().to_string();
    one.ok(&[&["import", &none], &map[..]].concat());
    one.ok(&[&["import", &file], &map[..]].concat());
    let journal = one.journal().display().to_string();
    other.ok(&["import", &journal]);
    let names = |home: &Home| {
        let json: serde_json::Value = serde_json::from_slice(&home.bytes().unwrap()).unwrap();
        let all = json["metrics"].as_array().unwrap().iter();
        all.map(|metric| metric["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&one), ["Walk", "Energy", "Anger"]);
    assert_eq!(names(&other), names(&one));
}

/// Brings in a table with the words, and gives what was said.
fn brought(home: &Home, name: &str, text: &str, words: &[&str]) -> super::run::Run {
    std::fs::write(home.path(name), text).unwrap();
    let file = home.path(name).display().to_string();
    home.run(&[&["import", &file, "--date", "date"], words].concat())
}

#[test]
fn none_taken_counts_and_strengths_are_kept_of_a_column_of_painkillers() {
    let home = Home::new();
    let text = "date,painkiller\n2026-10-01,2x ibuprofen\n2026-10-02,Ibuprofen 400 mg\n\
                2026-10-03,none\n2026-10-04,0\n2026-10-05,\n2026-10-06,none\n2026-10-06,aspirin\n\
                2026-10-07,\"ibuprofen 400, paracetamol 500\"\n";
    let words = ["--painkiller", "painkiller"];
    let run = brought(&home, "a.csv", text, &words);
    assert!(
        run.out.contains("7 taken") && run.out.contains("1 refused"),
        "{}",
        run.out
    );
    let days = home.json()["days"].clone();
    let noted = |day: &str| days[day]["medication"].clone();
    assert_eq!(noted("2026-10-01")[0]["name"], "ibuprofen");
    assert_eq!(noted("2026-10-01")[0]["count"], 2);
    assert_eq!(noted("2026-10-02")[0]["dose"], "400 mg");
    for day in ["2026-10-03", "2026-10-04"] {
        assert_eq!(noted(day), serde_json::json!([]), "{day}");
    }
    assert!(days["2026-10-05"].is_null(), "a blank is not noted");
    assert_eq!(noted("2026-10-06")[0]["name"], "aspirin");
    assert_eq!(noted("2026-10-07")[0]["name"], "ibuprofen 400");
    assert_eq!(noted("2026-10-07")[1]["name"], "paracetamol 500");
    let again = brought(&home, "a.csv", text, &words);
    assert!(again.out.contains("7 already there"), "{}", again.out);
}

#[test]
fn times_minutes_and_a_yes_are_read_as_everywhere_in_the_program() {
    let home = Home::new();
    let text = "date,time,pain,Done,min\n2026-10-01,0830,4,TRUE,1h30\n2026-10-02,noon,5,FALSE,\n\
                2026-10-03,7h30,6,TRUE,90 min\n";
    let words = |session: &'static str| {
        let scores = ["--time", "time", "--metric", "pain=pain"];
        [&scores[..], &["--minutes", "min", "--session", session]].concat()
    };
    let run = brought(&home, "a.csv", text, &words("massage=Done:yes"));
    assert!(run.out.contains("3 taken"), "{}{}", run.out, run.err);
    let json = home.json();
    let time = |day: &str| json["days"][day]["checkins"][0]["time"].clone();
    assert_eq!(
        [time("2026-10-01"), time("2026-10-02"), time("2026-10-03")],
        ["08:30", "12:00", "07:30"]
    );
    let sessions = json["sessions"].as_array().unwrap();
    let minutes: Vec<_> = sessions.iter().map(|one| &one["minutes"]).collect();
    assert_eq!(minutes, [90, 90]);
    // A word that no cell says makes no session, and is said.
    let run = brought(&home, "b.csv", text, &words("oil=Done:rubbed"));
    let said = "No cell of \"Done\" says \"rubbed\".";
    assert!(run.err.contains(said), "{}", run.err);
}

#[test]
fn a_words_score_lies_in_the_range_of_its_metric() {
    let home = Home::new();
    let text = "date,mood\n2026-10-01,gut\n2026-10-02,7\n";
    let words = |label| ["--metric", "mood=mood", "--label", label];
    let run = brought(&home, "a.csv", text, &words("gut=12"));
    assert!(
        run.err.contains("12 is outside 0 to 10, the range of Mood"),
        "{}",
        run.err
    );
    assert!(home.bytes().is_none(), "nothing came in");
    let run = brought(&home, "a.csv", text, &words("gut=8"));
    assert!(run.out.contains("2 taken"), "{}", run.out);
    // In the long form likewise.
    let long = "date,name,value\n2026-10-03,Mood,gut\n2026-10-04,Mood,5\n";
    let words = ["--name", "name", "--value", "value", "--label", "gut=12"];
    let run = brought(&home, "b.csv", long, &words);
    assert!(run.err.contains("12 is outside 0 to 10"), "{}", run.err);
}

#[test]
fn one_range_for_all_ratings_is_told_and_the_preview_says_it_and_how_many_more_there_are() {
    let home = Home::new();
    let row = |day| format!("2026-10-0{day},Brain fog,{}\n", day % 5);
    let rows: Vec<String> = (1..=8).map(row).collect();
    let text = format!("date,name,value\n{}", rows.concat());
    let words = ["--name", "name", "--value", "value", "--scale", "0..3"];
    let run = brought(
        &home,
        "a.csv",
        &text,
        &[&words[..], &["--dry-run"]].concat(),
    );
    let said = "Brain fog: 7 scores on 7 days, from 0 to 3 in the file\n";
    assert!(run.out.contains(said), "{}", run.out);
    assert!(run.out.contains("\nand 2 more\n"), "{}", run.out);
    let said = "give the same command again with --scale \"Brain fog=LOW..HIGH\"";
    assert!(run.err.contains(said), "{}", run.err);
    assert!(run.err.contains("4 is outside 0 to 3"), "{}", run.err);
}

#[test]
fn the_nights_of_days_are_counted_and_a_path_through_a_file_is_told_in_words() {
    let home = Home::new();
    let text = "date,bed,up\n2026-10-01,23:00,\n2026-10-01,23:00,07:00\n2026-10-02,22:30,06:00\n";
    let words = ["--bed", "bed", "--up", "up", "--dry-run"];
    let run = brought(&home, "a.csv", text, &words);
    assert!(run.out.contains("nights: 2\n"), "{}", run.out);
    let inside = home.path("a.csv").join("b.csv").display().to_string();
    let err = home.run(&["import", &inside]).err;
    // Windows tells no more than that it is not there.
    let why = if cfg!(windows) {
        "there is none of that name"
    } else {
        "a part of its path is no folder"
    };
    assert!(err.contains(why), "{err}");
    assert!(!err.contains("os error"), "{err}");
}

#[test]
fn two_sessions_of_a_day_are_two_where_they_say_something_else_and_one_where_one_says_more() {
    let said = |home: &Home| {
        let json = home.json();
        let sessions = json["sessions"].as_array().unwrap().iter();
        let told = sessions.map(|s| format!("{} {}", s["minutes"], s["with"]));
        let mut told: Vec<_> = told.collect();
        told.sort();
        told
    };
    let words = [
        "--kind",
        "kind",
        "--with",
        "who",
        "--minutes",
        "min",
        "--metric",
        "pain=pain",
    ];
    let text = "date,kind,min,who,pain\n2026-10-01,massage,60,Ana,4\n2026-10-01,massage,30,Bob,\n\
                2026-10-02,massage,60,,5\n2026-10-02,Massage,,ana,\n";
    let home = Home::new();
    let run = brought(&home, "a.csv", text, &words);
    assert!(run.out.contains("4 taken"), "{}{}", run.out, run.err);
    assert_eq!(said(&home), ["30 \"Bob\"", "60 \"Ana\"", "60 \"Ana\""]);
    let again = brought(&home, "a.csv", text, &words);
    assert!(again.out.contains("4 already there"), "{}", again.out);
    assert_eq!(said(&home).len(), 3);
    // What stands in the journal without its details gets them; another one is another one.
    let home = Home::new();
    let add = ["session", "add", "--kind", "massage"];
    home.ok(&[&add[..], &["--date", "2026-10-01"]].concat());
    home.ok(&[
        &add[..],
        &["--date", "2026-10-02", "--minutes", "45", "--with", "Eva"],
    ]
    .concat());
    let run = brought(&home, "a.csv", text, &words);
    assert!(run.out.contains("4 taken"), "{}{}", run.out, run.err);
    let all = ["30 \"Bob\"", "45 \"Eva\"", "60 \"Ana\"", "60 \"Ana\""];
    assert_eq!(said(&home), all);
}

#[test]
fn letters_of_another_encoding_are_read_or_told_of() {
    let home = Home::new();
    let bring = |name: &str, bytes: &[u8], words: &[&str]| {
        let file = home.path(name);
        std::fs::write(&file, bytes).unwrap();
        let file = file.display().to_string();
        home.run(&[&["import", file.as_str()][..], words].concat())
    };
    let note = |date: &str| home.json()["days"][date]["note"].clone();
    let polish = b"Dzie\xf1,B\xf3l,Uwagi\n2026-10-01,4,g\xb3owa i \x9fle\n";
    let columns = [
        "--date",
        "Dzie\u{144}",
        "--metric",
        "pain=B\u{f3}l",
        "--note",
        "Uwagi",
    ];
    let run = bring("pl.csv", polish, &columns);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("They were read as windows-1250"),
        "{}",
        run.err
    );
    assert_eq!(note("2026-10-01"), "g\u{142}owa i \u{17a}le");
    // One letter is French as well as Czech.
    let open = b"Date,Pain,Note\n2026-10-02,4,probl\xe8me\n";
    let columns = ["--date", "Date", "--metric", "pain=Pain", "--note", "Note"];
    let run = bring("fr.csv", open, &[&columns[..], &["--dry-run"]].concat());
    for said in [
        "read as windows-1252, as in \u{201c}probl\u{e8}me\u{201d}. As windows-1250 it would be \u{201c}probl\u{10d}me\u{201d}.",
        "--encoding windows-1250",
    ] {
        assert!(run.err.contains(said), "{}", run.err);
    }
    let run = bring(
        "fr.csv",
        open,
        &[&columns[..], &["--encoding", "windows-1250"]].concat(),
    );
    assert!(!run.err.contains("read as"), "{}", run.err);
    assert_eq!(note("2026-10-02"), "probl\u{10d}me");
    home.refused(2, &["import", "fr.csv", "--encoding", "nonsense"]);
}

#[test]
fn what_differs_in_regions_and_sessions_is_told_by_their_names() {
    let home = Home::new();
    let put = |name: &str, rows: &str| {
        let file = home.path(name);
        std::fs::write(&file, format!("date,time,what,value\n{rows}")).unwrap();
        home.run(&["import", &file.display().to_string()])
    };
    put(
        "a.csv",
        "2026-10-01,,areas,lower-left 5\n2026-10-01,,sessions,\"massage, 60 min, areas lower-left, id x1\"\n",
    );
    let run = put(
        "b.csv",
        "2026-10-01,,areas,hip-left 3\n2026-10-01,,sessions,\"massage, 30 min, areas lower-left, id x1\"\n",
    );
    for said in [
        "areas: the journal has lower left back 5, the file left hip 3",
        "the journal has massage, 60 min, areas lower left back, the file massage, 30 min, areas lower left back",
    ] {
        assert!(run.err.contains(said), "{}", run.err);
    }
}

#[test]
fn a_session_that_two_rows_of_a_day_tell_is_shown_once() {
    let home = Home::new();
    let text = "full_date,date,weekday,time,mood,activities,note_title,note\n\
        2020-05-30,30 May,Saturday,8:15 p. m.,rad,massage | film,,\n\
        2020-05-30,30 May,Saturday,8:15 p. m.,odd,massage | work,,\n";
    let file = home.path("daylio.csv");
    std::fs::write(&file, text).unwrap();
    let dry = home.ok(&["import", &file.display().to_string(), "--dry-run"]);
    for row in [
        "30 May 2020, 20:15: Mood 10; massage, 20:15; #film\n",
        "30 May 2020: #mood: odd; #work\n",
    ] {
        assert!(dry.contains(row), "{dry}");
    }
}

#[test]
fn a_night_in_a_row_of_another_day_than_that_of_waking_is_refused() {
    let home = Home::new();
    let path = home.path("nights.csv");
    let text = "Start,End,Quality\n2026-10-24 23:10,2026-10-25 06:50,8\n2026-10-26 00:10,2026-10-26 06:50,7\n";
    std::fs::write(&path, text).unwrap();
    let file = path.display().to_string();
    let nights = [
        "--asleep",
        "Start",
        "--awake",
        "End",
        "--metric",
        "sleep=Quality",
    ];
    let run = home.run(
        &[
            &["import", &file, "--dry-run", "--date", "Start"],
            &nights[..],
        ]
        .concat(),
    );
    let said = "row 2, column \"End\": awake on 25 Oct 2026, in a row of 24 Oct 2026: a night belongs to the day of waking. \
                Bring it in once more with End as the date\n";
    assert!(run.err.contains(said), "{}", run.err);
    assert!(!run.err.contains("row 3"), "{}", run.err);
    home.ok(&[&["import", &file, "--date", "End"], &nights[..]].concat());
    let day = home.json()["days"]["2026-10-25"].clone();
    assert_eq!(
        day["sleep"],
        serde_json::json!({"asleep": "23:10", "awake": "06:50"})
    );
}

#[test]
fn zeros_and_months_are_asked_about_told_and_remembered() {
    let home = Home::new();
    let put = |name: &str, text: &str| {
        std::fs::write(home.path(name), text).unwrap();
        home.path(name).display().to_string()
    };
    let rows = "date,pain\n2026-10-04,0\n2026-10-03,4\n2026-10-02,0\n2026-10-01,5\n";
    let zeros = put("z.csv", rows);
    let told = ["import", &zeros, "--date", "date", "--metric", "pain=pain"];
    let asked = home.refused(1, &told);
    assert!(asked.contains("--zeros scores or --zeros blank"), "{asked}");
    home.ok(&[&told[..], &["--zeros", "scores"]].concat());
    assert_eq!(home.json()["days"]["2026-10-04"]["scores"]["pain"], 0);
    let again = home.run(&["import", &zeros]);
    assert!(again.err.contains("--zeros scores\n"), "{}", again.err);
    let months = put("m.csv", "Datum,pain\n1. listopada 2025.,4\n");
    let told = [
        "import",
        &months,
        "--date",
        "Datum",
        "--metric",
        "pain=pain",
    ];
    let asked = home.refused(1, &told);
    assert!(
        asked.contains("--months polish or --months croatian"),
        "{asked}"
    );
    home.ok(&[&told[..], &["--months", "croatian"]].concat());
    assert_eq!(home.json()["days"]["2025-10-01"]["scores"]["pain"], 4);
    home.refused(2, &[&told[..], &["--months", "dutch"]].concat());
}
