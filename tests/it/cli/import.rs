//! `import`: words for scores, names that a file leaves out, nights over days, and what is said with its remedy.

use std::fs;
use std::path::Path;

use super::run::{Home, Run};

fn brought(home: &Home, name: &str, bytes: impl AsRef<[u8]>, words: &[&str]) -> Run {
    let path = home.path(name);
    fs::write(&path, bytes).unwrap();
    let file = path.display().to_string();
    home.run(&[&["import", &file], words].concat())
}

#[test]
fn a_word_is_another_score_in_another_column() {
    let home = Home::new();
    let scores = ["--metric", "mood=Mood", "--metric", "sleep=Night"];
    let words = [
        "--date",
        "date",
        "--label",
        "good=10",
        "--label",
        "Mood=good=5",
    ];
    let told = [&words[..], &scores].concat();
    let text = "date,Mood,Night\n2026-10-01,good,good\n2026-10-02,Good,3\n";
    let run = brought(&home, "a.csv", text, &told);
    assert!(run.out.contains("2 taken"), "{}{}", run.out, run.err);
    let scores = |day: &str| home.json()["days"][day]["scores"].clone();
    let both = serde_json::json!({"sleep": 10, "mood": 5});
    assert_eq!(scores("2026-10-01"), both);
    assert_eq!(scores("2026-10-02")["mood"], 5);
    // It is remembered so, and said in the words that tell it.
    let later = "date,Mood,Night\n2026-10-03,good,good\n";
    let run = brought(&home, "b.csv", later, &[]);
    assert!(
        run.err.contains("--label good=10 --label Mood=good=5"),
        "{}",
        run.err
    );
    assert_eq!(scores("2026-10-03"), both);
    // One told of all columns goes for all from then on.
    let later = "date,Mood,Night\n2026-10-04,good,good\n";
    brought(&home, "c.csv", later, &["--label", "good=7"]);
    assert_eq!(
        scores("2026-10-04"),
        serde_json::json!({"sleep": 7, "mood": 7})
    );
    let run = brought(&home, "d.csv", text, &["--label", "Weather=good=7"]);
    assert!(
        run.err.contains("There is no column \"Weather\""),
        "{}",
        run.err
    );
}

#[test]
fn in_the_long_form_a_word_is_another_score_under_another_name() {
    let home = Home::new();
    let text =
        "date,name,value\n2026-10-01,Mood,good\n2026-10-01,Sleep,good\n2026-10-02,Mood,odd\n";
    let words = [
        "--date",
        "date",
        "--name",
        "name",
        "--value",
        "value",
        "--label",
        "Mood=good=5",
        "--label",
        "Sleep=good=9",
    ];
    let run = brought(&home, "a.csv", text, &words);
    let scores = &home.json()["days"]["2026-10-01"]["scores"];
    assert_eq!((&scores["mood"], &scores["sleep"]), (&5.into(), &9.into()));
    let said = "Words of \"Mood\" have no score: odd. Each is kept as a tag. To give them scores, give the same command again with --label Mood=odd=SCORE\n";
    assert!(run.err.contains(said), "{}", run.err);
    assert_eq!(home.json()["days"]["2026-10-02"]["tags"][0], "Mood: odd");
}

#[test]
fn a_word_among_numbers_is_refused_until_it_is_said_what_it_stands_for() {
    let text = "date,pain\n2026-10-01,4\n2026-10-02,ouch\n2026-10-03,5\n2026-10-04,*\n";
    let columns = ["--date", "date", "--metric", "pain=pain"];
    let with = |more: &[&str]| {
        let home = Home::new();
        let run = brought(&home, "a.csv", text, &[&columns[..], more].concat());
        let day = home.json()["days"]["2026-10-02"].clone();
        (run, day)
    };
    let (run, day) = with(&[]);
    assert!(
        run.out
            .contains("read 4: 2 taken, 0 already there, 0 conflicts, 2 refused")
    );
    assert!(day.is_null());
    for said in [
        "row 3, column \"pain\": ouch is not a number from 0 to 10\n",
        "row 5, column \"pain\": * is not a number from 0 to 10\n",
        "Words of \"pain\" have no score: ouch. Their cells are refused. To say what they stand for, give the same command again with --label pain=ouch=SCORE, --label ouch=tag or --blank ouch\n",
    ] {
        assert!(run.err.contains(said), "{}", run.err);
    }
    let (run, day) = with(&["--label", "pain=ouch=9"]);
    assert!(
        run.out.contains("3 taken") && run.out.contains("1 refused"),
        "{}",
        run.out
    );
    assert_eq!(day["scores"]["pain"], 9);
    let (run, day) = with(&["--label", "ouch=tag"]);
    assert!(run.out.contains("3 taken"), "{}", run.out);
    assert!(!run.err.contains("have no score"), "{}", run.err);
    assert_eq!(day["tags"][0], "ouch");
    let (run, day) = with(&["--blank", "ouch"]);
    assert!(run.out.contains("2 taken") && day.is_null(), "{}", run.out);
}

#[test]
fn what_a_word_was_told_to_be_is_remembered_and_told_otherwise() {
    let home = Home::new();
    let text = "date,pain\n2026-10-01,4\n2026-10-02,ouch\n2026-10-03,5\n";
    let columns = [
        "--date",
        "date",
        "--metric",
        "pain=pain",
        "--label",
        "ouch=tag",
    ];
    brought(&home, "a.csv", text, &columns);
    let again = |more: &[&str]| brought(&home, "a.csv", text, &[&["--dry-run"], more].concat());
    let run = again(&[]);
    assert!(run.out.contains("3 already there"), "{}", run.out);
    assert!(run.err.contains("--label ouch=tag"), "{}", run.err);
    let run = again(&["--label", "ouch=8"]);
    assert!(run.out.contains("1 taken"), "{}", run.out);
    assert!(!run.err.contains("=tag"), "{}", run.err);
}

#[test]
fn moods_without_a_score_are_named_with_the_way_to_give_them_one() {
    let home = Home::new();
    let text = "date,mood\n2026-10-01,rad\n2026-10-02,prima\n2026-10-03,Prima\n2026-10-04,7\n";
    let run = brought(
        &home,
        "a.csv",
        text,
        &["--date", "date", "--metric", "mood=mood"],
    );
    let said = |words: &str, first: &str| {
        format!(
            "Words of \"mood\" have no score: {words}. Each is kept as a tag. To give them scores, give the same command again with --label mood={first}=SCORE\n"
        )
    };
    assert!(run.err.contains(&said("rad, prima", "rad")), "{}", run.err);
    assert!(
        run.out.contains("4 taken") && run.out.contains("0 refused"),
        "{}",
        run.out
    );
    assert_eq!(home.json()["days"]["2026-10-03"]["tags"][0], "mood: prima");
    let daylio = "full_date,date,weekday,time,mood,activities,note_title,note\n\
                  2026-10-08,8 Oct,Thursday,20:00,rad,,,\n2026-10-09,9 Oct,Friday,20:00,verzagt,,,\n";
    let run = brought(&home, "d.csv", daylio, &[]);
    assert!(run.err.contains(&said("verzagt", "verzagt")), "{}", run.err);
    let run = brought(&home, "d.csv", daylio, &["--label", "mood=verzagt=2"]);
    assert!(!run.err.contains("have no score"), "{}", run.err);
    let checkin = &home.json()["days"]["2026-10-09"]["checkins"][0];
    assert_eq!(checkin["scores"]["mood"], 2);
}

#[test]
fn a_night_that_spans_days_is_refused_by_its_cells() {
    let home = Home::new();
    let text = "date,asleep,awake,up\n\
        2026-10-02,2026-10-01 23:00,2026-10-02 07:00,2026-10-02 07:20\n\
        2026-10-05,2026-10-01 23:00,2026-10-05 07:00,2026-10-05 07:20\n\
        2026-10-08,2026-10-07 23:00,2026-10-08 07:00,2026-10-07 22:00\n\
        2026-10-12,2026-10-10 23:00,2026-10-12 07:00,\n";
    let words = [
        "--date", "date", "--asleep", "asleep", "--awake", "awake", "--up", "up",
    ];
    let run = brought(&home, "a.csv", text, &words);
    for said in [
        "row 3, column \"asleep\": from asleep 1 Oct 2026 23:00 to awake 5 Oct 2026 07:00 is longer than 24 hours",
        "row 4, column \"up\": up 7 Oct 2026 22:00 is before awake 8 Oct 2026 07:00",
        "row 5, column \"asleep\": from asleep 10 Oct 2026 23:00 to awake 12 Oct 2026 07:00 is longer than 24 hours",
        "row 5, column \"awake\": from asleep 10 Oct 2026 23:00 to awake 12 Oct 2026 07:00 is longer than 24 hours",
    ] {
        assert!(
            run.err.lines().any(|line| line == said),
            "{said}\n{}",
            run.err
        );
    }
    let sleep = |day: &str| home.json()["days"][day]["sleep"].clone();
    assert_eq!(sleep("2026-10-02")["asleep"], "23:00");
    assert_eq!(
        sleep("2026-10-05"),
        serde_json::json!({"awake": "07:00", "up": "07:20"})
    );
    assert_eq!(
        sleep("2026-10-08"),
        serde_json::json!({"asleep": "23:00", "awake": "07:00"})
    );
    assert!(
        run.out.contains("3 taken") && run.out.contains("1 refused"),
        "{}",
        run.out
    );
}

#[test]
fn a_file_of_one_habit_asks_what_it_is_called() {
    let home = Home::new();
    let text = "Date,Value,Notes\n2026-10-02,YES_MANUAL,\n2026-10-01,NO,\n";
    let run = brought(&home, "Checkmarks.csv", text, &[]);
    let said = "The file does not say what its habit is called.";
    assert!(run.code != 0 && run.err.contains(said), "{}", run.err);
    assert!(run.err.contains("with --habit NAME."), "{}", run.err);
    let run = brought(&home, "Stretch.csv", text, &[]);
    assert!(
        run.err.contains("with --habit \"Stretch\"."),
        "a name of the person's own is proposed: {}",
        run.err
    );
    assert!(home.bytes().is_none(), "nothing came in");
    brought(
        &home,
        "Checkmarks.csv",
        text,
        &["--habit", "Stretch | back"],
    );
    assert_eq!(
        home.json()["days"]["2026-10-02"]["tags"],
        serde_json::json!(["Stretch / back"])
    );
    let counted = "Date,Value,Notes\n2026-10-02,4500,\n2026-10-01,UNKNOWN,\n";
    brought(&home, "Walk.csv", counted, &["--habit", "Walk km"]);
    assert_eq!(home.json()["days"]["2026-10-02"]["scores"]["walk_km"], 4.5);
    let run = brought(
        &home,
        "a.csv",
        "date,pain\n2026-10-01,4\n",
        &["--date", "date", "--metric", "pain=pain", "--habit", "x"],
    );
    assert!(run.err.contains("--habit is not used here"), "{}", run.err);
}

#[test]
fn a_file_of_one_habit_is_called_as_loop_names_it_and_that_is_said() {
    let text = "Date,Value,Notes\n2026-10-02,YES_MANUAL,\n2026-10-01,NO,\n";
    for (folder, name) in [
        ("001 Stretch back", "Checkmarks.csv"),
        ("", "012 Stretch back.csv"),
    ] {
        let home = Home::new();
        fs::create_dir_all(home.path(folder)).unwrap();
        let file = Path::new(folder).join(name);
        let run = brought(&home, file.to_str().unwrap(), text, &[]);
        assert!(
            run.code == 0
                && run
                    .err
                    .contains("The habit is called \"Stretch back\" here"),
            "{}",
            run.err
        );
        let tags = &home.json()["days"]["2026-10-02"]["tags"];
        assert_eq!(*tags, serde_json::json!(["Stretch back"]));
        let again = brought(&home, file.to_str().unwrap(), text, &["--habit", "Stretch"]);
        assert!(!again.err.contains("is called"), "{}", again.err);
    }
}

#[test]
fn what_belongs_to_a_session_is_refused_where_there_is_none_and_the_date_is_never_blamed() {
    let home = Home::new();
    let text = "date,pain,kind,min,who\n2026-10-01,4,massage,60,Ana\n2026-10-02,5,,30,Ben\n2026-10-03,,,45,\n";
    let words = [
        "--date",
        "date",
        "--metric",
        "pain=pain",
        "--kind",
        "kind",
        "--minutes",
        "min",
        "--with",
        "who",
    ];
    let run = brought(&home, "a.csv", text, &words);
    let why = "is of a session, and the row has none";
    let said = [
        format!("row 3, column \"min\": 30 {why}"),
        format!("row 3, column \"who\": Ben {why}"),
        format!("row 4, column \"min\": 45 {why}"),
    ];
    assert_eq!(run.err.lines().collect::<Vec<_>>(), said);
    assert!(
        run.out
            .contains("2 taken, 0 already there, 0 conflicts, 1 refused; 2 cells"),
        "{}",
        run.out
    );
    let text = "day,text\n2026-10-04,rain\n2026-10-05,\n";
    let run = brought(&home, "b.csv", text, &["--date", "day", "--note", "text"]);
    assert_eq!(
        run.err,
        "row 3, column \"text\": blank: the row has nothing to take\n"
    );
}

#[test]
fn a_word_without_an_end_is_no_name() {
    let home = Home::new();
    let long = "7".repeat(5_000);
    let text = format!(
        "date,tags,kind,who,pain\n2026-10-01,walk|{long},{long},{long},4\n2026-10-02,rain,massage,Ana,5\n"
    );
    let words = [
        "--date",
        "date",
        "--tags",
        "tags=|",
        "--kind",
        "kind",
        "--with",
        "who",
        "--metric",
        "pain=pain",
    ];
    let run = brought(&home, "a.csv", &text, &words);
    for column in ["tags", "kind", "who"] {
        let begins = format!("row 2, column \"{column}\": 777");
        let line = run.err.lines().find(|line| line.starts_with(&begins));
        assert!(
            line.is_some_and(
                |line| line.ends_with("is longer than the 200 letters that a name has")
            ),
            "{column}"
        );
    }
    assert!(
        run.out.contains("2 taken") && run.out.contains("3 cells refused"),
        "{}",
        run.out
    );
    let day = &home.json()["days"]["2026-10-01"];
    assert_eq!(
        (&day["tags"], &day["scores"]["pain"]),
        (&serde_json::json!(["walk"]), &4.into())
    );
    let daylio = format!(
        "full_date,date,weekday,time,mood,activities,note_title,note\n2026-10-08,8 Oct,Thursday,20:00,{},,,\n",
        "7".repeat(300)
    );
    let run = brought(&home, "d.csv", daylio, &[]);
    assert!(
        run.err.contains("row 2, column \"mood\": mood 777"),
        "{}",
        run.err
    );
}

#[test]
fn what_differs_is_named_without_a_dry_run_too() {
    let home = Home::new();
    let words = ["--date", "date", "--metric", "pain=pain"];
    let rows = |score: usize| {
        (1..=60).map(move |day| format!("2026-0{}-{:02},{score}\n", 1 + day / 28, 1 + day % 28))
    };
    let text = |score| format!("date,pain\n{}", rows(score).collect::<String>());
    brought(&home, "a.csv", text(4), &words);
    let run = brought(&home, "b.csv", text(5), &[]);
    assert!(
        run.err
            .contains("row 2, 2026-01-02, pain: the journal has 4, the file 5\n"),
        "{}",
        run.err
    );
    assert!(run.err.contains("\nand 10 more\n"), "{}", run.err);
    assert!(run.out.contains("60 conflicts"), "{}", run.out);
    let one = "date,pain\n2026-01-02,6\n";
    let run = brought(&home, "c.csv", one, &[]);
    assert!(run.out.contains("1 conflict,"), "{}", run.out);
}

#[test]
fn a_file_in_the_place_of_a_folder_to_watch_is_told_with_what_to_do() {
    let home = Home::new();
    fs::write(home.path("a.csv"), "date,pain\n").unwrap();
    let file = home.path("a.csv").display().to_string();
    let err = home.run(&["import", "--watch", &file, "--once"]).err;
    assert!(
        err.contains(&format!("bring it in alone with: import {file}")),
        "{err}"
    );
    let none = home.path("none").display().to_string();
    let err = home.run(&["import", "--watch", &none, "--once"]).err;
    assert!(err.contains("There is no folder of that name."), "{err}");
    assert!(!err.contains("os error"), "{err}");
}

fn written(home: &Home) -> serde_json::Value {
    serde_json::from_slice(&fs::read(home.journal()).unwrap()).unwrap()
}

#[test]
fn scores_whose_names_differ_in_a_sign_are_two_and_in_spelling_alone_are_one() {
    let named = |home: &Home| {
        let journal = written(home);
        let metrics = journal["metrics"].as_array().unwrap();
        let names = metrics
            .iter()
            .map(|metric| metric["name"].as_str().unwrap());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let day =
        "2026-03-01,08:00,Knee +,4\n2026-03-01,20:00,Knee -,9\n2026-03-01,08:00,Pain (rest),4\n";
    let day = format!(
        "{day}2026-03-01,20:00,Pain rest,9\n2026-03-01,20:00,Mood+,2\n2026-03-01,20:00,Knee,6\n"
    );
    let own = format!("date,time,what,value\n{day}");
    let other = format!("day,clock,score,points\n{day}");
    let told = [
        "--date", "day", "--time", "clock", "--name", "score", "--value", "points",
    ];
    for (text, words) in [(&own, &[][..]), (&other, &told)] {
        let home = Home::new();
        brought(&home, "a.csv", text, words);
        assert_eq!(
            named(&home),
            [
                "Knee +",
                "Knee -",
                "Pain (rest)",
                "Pain rest",
                "Mood+",
                "Knee"
            ]
        );
        // The same file again is all there.
        let again = brought(&home, "b.csv", text, words);
        assert!(
            again.out.contains("6 already there"),
            "{}{}",
            again.out,
            again.err
        );
        assert_eq!(named(&home).len(), 6);
    }
    let home = Home::new();
    let spelled = "date,time,what,value\n2026-03-01,08:00,\u{c9}nergie,4\n2026-03-01,20:00,E\u{301}nergie,6\n\
                   2026-03-02,,ENERGIE,5\n2026-03-02,09:00,energie,5\n";
    brought(&home, "a.csv", spelled, &[]);
    assert_eq!(named(&home), ["\u{c9}nergie", "ENERGIE"]);
}

#[test]
fn which_way_is_better_is_told_of_a_score_that_our_own_table_brings() {
    let home = Home::new();
    let text = "date,time,what,value\n2026-03-01,08:00,Energy,4\n";
    let run = brought(&home, "a.csv", text, &["--higher-is-better", "Energy"]);
    assert!(!run.err.contains("not used"), "{}", run.err);
    assert!(!run.err.contains("is taken to be better"), "{}", run.err);
    assert_eq!(written(&home)["metrics"][0]["better"], "higher");
}

#[test]
fn a_day_of_the_years_to_come_is_refused_and_none_of_a_century_ago() {
    let home = Home::new();
    let text = "Date;Pain\n1 March 2026;4\n15 Dec 27;3\n";
    let run = brought(
        &home,
        "a.csv",
        text,
        &["--date", "Date", "--metric", "pain=Pain"],
    );
    assert!(run.err.contains("2027-12-15 is outside"), "{}", run.err);
    assert_eq!(home.json()["days"].as_object().unwrap().len(), 1);
}
