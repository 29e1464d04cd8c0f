//! Mappings that are remembered, and the folder that others write to.

use std::fs;

use super::run::Home;

fn file(home: &Home, name: &str, text: &str) -> String {
    let path = home.path(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[test]
fn columns_are_told_once_for_a_header() {
    let home = Home::new();
    let first = file(
        &home,
        "first.csv",
        "Tag;Schmerz am Abend;Zeit\n01.10.2026;40;20:00\n",
    );
    let told = [
        "import",
        &first,
        "--date",
        "Tag",
        "--metric",
        "pain=Schmerz am Abend",
        "--time",
        "Zeit",
        "--scale",
        "pain=0..100",
        "--blank",
        "weiß nicht",
        "--date-order",
        "dmy",
    ];
    let unknown = home.refused(1, &["import", &first]);
    assert!(unknown.contains("Say what the columns mean"), "{unknown}");
    home.ok(&told);
    let second = file(
        &home,
        "second.csv",
        "Tag;Schmerz am Abend;Zeit\n02.10.2026;50;21:00\n",
    );
    let dry = home.run(&["import", &second, "--dry-run"]);
    assert!(dry.out.starts_with("Table\n"), "{}", dry.out);
    let words = "columns (remembered): --date Tag --metric \"pain=Schmerz am Abend\" --time Zeit \
                 --scale pain=0..100 --blank \"weiß nicht\" --date-order dmy\n";
    assert_eq!(dry.err, words);
    let done = home.run(&["import", &second]);
    assert_eq!((done.code, done.err.as_str()), (0, words));
    assert_eq!(
        home.json()["days"]["2026-10-02"]["checkins"][0]["scores"]["pain"],
        5
    );
}

#[test]
fn what_is_told_beside_remembered_columns_is_laid_over_them_and_said() {
    let home = Home::new();
    let header = "Day,Pain,Legs,Sleep\n";
    let put = |name: &str, rows: &str| file(&home, name, &format!("{header}{rows}"));
    let first = put("first.csv", "2026-10-01,40,3,10:15\n");
    home.ok(&[
        "import",
        &first,
        "--date",
        "Day",
        "--metric",
        "pain=Pain",
        "--scale",
        "pain=0..100",
    ]);
    let second = put("second.csv", "2026-10-02,5,4,10:20\n");
    let told = [
        "import",
        &second,
        "--metric",
        "legs=Legs",
        "--scale",
        "pain=0..10",
        "--asleep",
        "Sleep",
    ];
    let words =
        "--date Day --metric pain=Pain --metric legs=Legs --asleep Sleep --scale pain=0..10\n";
    let dry = home.run(&[&told[..], &["--dry-run"]].concat());
    let how = "columns (with what was told now, not remembered): ";
    assert!(dry.err.contains(&format!("{how}{words}")), "{}", dry.err);
    let run = home.run(&told);
    let how = "columns (with what was told now, remembered from now on): ";
    assert!(run.err.contains(&format!("{how}{words}")), "{}", run.err);
    let scores = &home.json()["days"]["2026-10-02"]["scores"];
    assert_eq!(*scores, serde_json::json!({"pain": 5, "legs": 4}));
    let third = put("third.csv", "2026-10-03,7,2,10:20\n");
    let run = home.run(&["import", &third]);
    assert!(
        run.err.contains(&format!("columns (remembered): {words}")),
        "{}",
        run.err
    );
    assert_eq!(home.json()["days"]["2026-10-03"]["scores"]["pain"], 7);
    // With the date the file is told anew.
    let fourth = put("fourth.csv", "2026-10-04,7,2,10:20\n");
    home.ok(&["import", &fourth, "--date", "Day", "--metric", "legs=Legs"]);
    let scores = &home.json()["days"]["2026-10-04"]["scores"];
    assert_eq!(*scores, serde_json::json!({"legs": 2}));
    // What is not used is said.
    let run = home.run(&["import", &fourth, "--tag", "x"]);
    assert!(run.err.contains("they are not used here"), "{}", run.err);
    let own = file(
        &home,
        "own.csv",
        "date,time,what,value\n2026-10-05,,pain,6\n",
    );
    let run = home.run(&["import", &own, "--blank", "6"]);
    assert!(
        run.err.contains("what was told of its columns is not used"),
        "{}",
        run.err
    );
    assert_eq!(home.json()["days"]["2026-10-05"]["scores"]["pain"], 6);
    let journal = home.journal().display().to_string();
    let run = home.run(&["import", &journal, "--blank", "6"]);
    assert!(
        run.err.contains("what was told of its columns is not used"),
        "{}",
        run.err
    );
}

#[test]
fn what_a_watch_refuses_is_told_with_the_name_of_its_file() {
    let home = Home::new();
    let told = file(&home, "told.csv", "day,how bad\n2026-10-01,4\n");
    home.ok(&["import", &told, "--date", "day", "--metric", "pain=how bad"]);
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    for (name, score) in [("a.csv", "bad"), ("b.csv", "12")] {
        let rows = format!("day,how bad\n2026-10-02,5\n2026-10-03,{score}\n");
        fs::write(folder.join(name), rows).unwrap();
    }
    let watched = folder.display().to_string();
    let run = home.run(&["import", "--watch", &watched, "--once"]);
    for said in [
        "a.csv: row 3, column \"how bad\": bad is not a number from 0 to 10\n",
        "b.csv: row 3, column \"how bad\": 12 is outside 0 to 10\n",
    ] {
        assert!(run.err.contains(said), "{}", run.err);
    }
    let named = |line: &str| line.starts_with("a.csv: ") || line.starts_with("b.csv: ");
    assert!(run.err.lines().all(named), "{}", run.err);
}

#[test]
fn what_comes_into_a_folder_comes_in_once() {
    let home = Home::new();
    let first = file(&home, "first.csv", "day,how bad\n2026-10-01,4\n");
    home.ok(&[
        "import",
        &first,
        "--date",
        "day",
        "--metric",
        "pain=how bad",
    ]);
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    let watched = folder.display().to_string();
    let watch = ["import", "--watch", &watched, "--once"];
    fs::write(folder.join("a.csv"), "day,how bad\n2026-10-02,5\n").unwrap();
    // Unkink's own long form needs nothing told.
    fs::write(
        folder.join("b.csv"),
        "date,time,what,value\n2026-10-03,,pain,6\n",
    )
    .unwrap();
    fs::write(folder.join("odd.csv"), "x,y\n1,2\n").unwrap();
    fs::write(folder.join("later.csv.part"), "day,how bad\n2026-10-09,5\n").unwrap();
    fs::write(folder.join("blank.csv"), "").unwrap();
    fs::create_dir(folder.join("older")).unwrap();
    let run = home.run(&watch);
    assert_eq!(run.code, 1, "{} {}", run.out, run.err);
    assert!(
        run.err
            .contains("odd.csv stays there: Say what the columns mean"),
        "{}",
        run.err
    );
    for said in [
        "blank.csv is empty: it stays there",
        "older is a folder: it stays there",
    ] {
        assert_eq!(run.err.matches(said).count(), 1, "{}", run.err);
    }
    let took = "read 1: 1 taken, 0 already there, 0 conflicts, 0 refused\n";
    assert!(
        run.out.starts_with(&format!("a.csv\n{took}b.csv\n{took}")),
        "{}",
        run.out
    );
    let days = &home.json()["days"];
    assert_eq!(days["2026-10-02"]["scores"]["pain"], 5);
    assert_eq!(days["2026-10-03"]["scores"]["pain"], 6);
    assert_eq!(days["2026-10-09"], serde_json::Value::Null);
    // What was taken back stays taken back.
    home.ok(&["log", "--clear", "pain", "--date", "2026-10-02"]);
    fs::remove_file(folder.join("odd.csv")).unwrap();
    let run = home.run(&watch);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert!(folder.join("a.csv").exists() && folder.join("b.csv").exists());
    home.refused(1, &["import", "--watch", "/no such folder", "--once"]);
    home.refused(2, &["import", "--once"]);
    home.refused(2, &["import", "a.csv", "--watch", &watched]);
}

#[test]
fn what_was_taken_out_by_hand_stays_out_when_its_file_grows() {
    let home = Home::new();
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    let watched = folder.display().to_string();
    let watch = ["import", "--watch", &watched, "--once"];
    let head = "date,time,what,value\n";
    let old = "2026-10-01,,pain,4\n2026-10-01,,mood,6\n2026-10-01,,note,long drive\n2026-10-01,,tags,\"#rain\"\n\
               2026-10-02,08:00,pain,5\n2026-10-02,20:00,pain,3\n2026-10-03,,pain,7\n";
    fs::write(folder.join("p.csv"), format!("{head}{old}")).unwrap();
    home.ok(&watch);
    home.ok(&["log", "--clear", "pain", "--date", "2026-10-01"]);
    home.ok(&["log", "--clear", "note", "--date", "2026-10-01"]);
    home.ok(&["log", "--clear", "pain", "--date", "2026-10-03"]);
    home.ok(&["log", "pain=9", "--date", "2026-10-02", "--time", "20:00"]);
    let before = home.json();
    let grown = format!("{head}{old}2026-10-04,,pain,2\n");
    fs::write(folder.join("p.csv"), &grown).unwrap();
    let run = home.run(&watch);
    let told = "p.csv\nread 8: 1 taken, 7 already there, 0 conflicts, 0 refused\n";
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (0, told, "")
    );
    let after = home.json();
    for day in ["2026-10-01", "2026-10-02", "2026-10-03"] {
        assert_eq!(after["days"][day], before["days"][day], "{day}");
    }
    assert_eq!(after["days"]["2026-10-03"], serde_json::Value::Null);
    // Another value of the same day is news.
    let changed = grown.replace("2026-10-03,,pain,7", "2026-10-03,,pain,6");
    fs::write(folder.join("p.csv"), &changed).unwrap();
    home.ok(&watch);
    assert_eq!(home.json()["days"]["2026-10-03"]["scores"]["pain"], 6);
    // Whoever brings the file in by hand has it whole.
    home.run(&["import", &folder.join("p.csv").display().to_string()]);
    assert_eq!(home.json()["days"]["2026-10-01"]["scores"]["pain"], 4);
}

#[test]
fn what_was_taken_out_by_hand_stays_out_when_another_journal_grows() {
    let (home, theirs) = (Home::new(), Home::new());
    theirs.ok(&["log", "pain=7", "mood=2", "--date", "2026-10-01"]);
    theirs.ok(&[
        "session",
        "add",
        "--kind",
        "massage",
        "--date",
        "2026-10-01",
    ]);
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    let watched = folder.display().to_string();
    let watch = ["import", "--watch", &watched, "--once"];
    fs::copy(theirs.journal(), folder.join("other.json")).unwrap();
    home.ok(&watch);
    home.ok(&["log", "--clear", "pain", "--date", "2026-10-01"]);
    let before = home.json();
    theirs.ok(&["log", "pain=6", "--date", "2026-10-02"]);
    fs::copy(theirs.journal(), folder.join("other.json")).unwrap();
    home.ok(&watch);
    let after = home.json();
    assert_eq!(after["days"]["2026-10-01"], before["days"]["2026-10-01"]);
    assert_eq!(after["sessions"], before["sessions"]);
    assert_eq!(after["days"]["2026-10-02"]["scores"]["pain"], 6);
}

#[test]
fn a_line_alone_says_how_it_must_look_and_what_differs_is_told_once() {
    let home = Home::new();
    home.ok(&["log", "pain=3", "--date", "2026-10-01"]);
    let theirs = Home::new();
    theirs.ok(&["log", "pain=7", "--date", "2026-10-01"]);
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    fs::copy(theirs.journal(), folder.join("other.json")).unwrap();
    let watched = folder.display().to_string();
    let watch = ["import", "--watch", &watched, "--once"];
    let run = home.run(&watch);
    assert_eq!(run.code, 0, "{} {}", run.out, run.err);
    assert!(
        run.err.contains("the journal has 3, the file 7"),
        "{}",
        run.err
    );
    assert!(run.err.contains("--on-conflict replace\n"), "{}", run.err);
    let again = home.run(&watch);
    assert_eq!((again.out.as_str(), again.err.as_str()), ("", ""));
    assert_eq!(home.json()["days"]["2026-10-01"]["scores"]["pain"], 3);
    fs::write(folder.join("line.csv"), "2026-10-02,4\n").unwrap();
    let run = home.run(&watch);
    assert_eq!(run.code, 1);
    let said = "line.csv stays there: There is no row below the names of the columns. If this line is an entry, \
                write the names of the columns in a line above it, such as date,time,what,value above \
                2026-10-01,20:30,pain,4: of these nothing needs to be told.";
    assert!(run.err.contains(said), "{}", run.err);
    // And so it is.
    fs::write(
        folder.join("line.csv"),
        "date,time,what,value\n2026-10-02,20:30,pain,4\n",
    )
    .unwrap();
    assert_eq!(home.run(&watch).code, 0);
    let day = &home.json()["days"]["2026-10-02"];
    assert_eq!(day["checkins"][0]["scores"]["pain"], 4);
}

#[test]
fn what_a_phone_notes_of_a_day_line_by_line_is_all_kept() {
    let home = Home::new();
    home.ok(&["log", "--date", "2026-10-01", "--note", "slept badly"]);
    let folder = home.path("phone");
    fs::create_dir(&folder).unwrap();
    let watched = folder.display().to_string();
    let watch = ["import", "--watch", &watched, "--once"];
    let put = |name: &str, rows: &str| {
        let text = format!("date,time,what,value\n{rows}");
        fs::write(folder.join(name), text).unwrap();
    };
    let morning =
        "2026-10-01,08:00,note,long drive\n2026-10-01,08:00,medication,ibuprofen (400 mg) x 1\n";
    let evening = "2026-10-01,20:00,note,\"better; a \"\"bit\"\"\"\n2026-10-01,20:00,pain,3\n\
                   2026-10-01,20:00,medication,ibuprofen (400 mg) x 1\n";
    put("1.csv", morning);
    put("2.csv", evening);
    put(
        "3.csv",
        "2026-10-01,,note,and a walk\n2026-10-01,21:00,note,to bed\n",
    );
    let run = home.run(&watch);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let day = home.json()["days"]["2026-10-01"].clone();
    let note = "slept badly\nlong drive\nbetter; a \"bit\"\nto bed\nand a walk";
    assert_eq!(day["note"], note);
    let taken = day["medication"].as_array().unwrap();
    let times: Vec<_> = taken.iter().map(|dose| dose["time"].as_str()).collect();
    assert_eq!(times, [Some("08:00"), Some("20:00")]);
    // The file that grows by a line, and the same lines once more, bring what is new alone.
    put(
        "1.csv",
        &format!("{morning}{evening}2026-10-02,,note,rain\n"),
    );
    let run = home.run(&watch);
    let told = "1.csv\nread 6: 1 taken, 5 already there, 0 conflicts, 0 refused\n";
    assert_eq!((run.out.as_str(), run.err.as_str()), (told, ""));
    assert_eq!(home.json()["days"]["2026-10-01"], day);
    // Brought in by hand a note of a day is the note of the day, unless the file has several.
    let one = file(
        &home,
        "one.csv",
        "date,time,what,value\n2026-10-02,,note,sun\n",
    );
    let run = home.run(&["import", &one]);
    assert!(run.out.contains("1 conflict"), "{} {}", run.out, run.err);
    let two = "date,time,what,value\n2026-10-03,08:00,note,sun\n2026-10-03,09:00,note,rain\n";
    home.ok(&["import", &file(&home, "two.csv", two)]);
    assert_eq!(home.json()["days"]["2026-10-03"]["note"], "sun\nrain");
}

#[test]
fn the_order_of_dates_that_one_file_proves_is_known_of_the_next() {
    let home = Home::new();
    let put = |name: &str, rows: &str| file(&home, name, &format!("Day,How bad\n{rows}"));
    let first = put("1.csv", "03/02/2026,4\n13/02/2026,5\n");
    home.ok(&[
        "import",
        &first,
        "--date",
        "Day",
        "--metric",
        "pain=How bad",
    ]);
    let run = home.run(&["import", &put("2.csv", "05/02/2026,6\n")]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err
            .contains("(remembered): --date Day --metric \"pain=How bad\" --date-order dmy")
    );
    assert_eq!(home.json()["days"]["2026-02-05"]["scores"]["pain"], 6);
    // A file that proves another order is read by its own.
    home.ok(&["import", &put("3.csv", "03/05/2026,7\n03/15/2026,8\n")]);
    assert_eq!(home.json()["days"]["2026-03-05"]["scores"]["pain"], 7);
}
