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
    let counts =
        "read 5: 3 taken, 0 already there, 1 conflicts, 1 refused; 3 cells refused in the others\n";
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
