//! One thing, one name: what differs only in its spelling is one, and what was written wrongly is put right.

use std::fmt::Write as _;

use super::run::Home;

/// A diary of 180 days with nine sessions, whose kinds, people and tags are spelled in turn as given.
fn home(kinds: &[&str], people: &[&str]) -> Home {
    let mut csv = String::from("date,pain,kind,with\n");
    let mut session = 0;
    for day in 0..180_usize {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let date = date + chrono::Days::new(day as u64);
        let pain = (day * 7 + day / 5) % 6 + 2;
        let (mut kind, mut with) = ("", "");
        if day >= 30 && day % 16 == 0 {
            (kind, with) = (kinds[session % kinds.len()], people[session % people.len()]);
            session += 1;
        }
        writeln!(csv, "{date},{pain},{kind},{with}").unwrap();
    }
    assert_eq!(session, 10);
    let home = Home::new();
    let file = home.path("diary.csv");
    std::fs::write(&file, csv).unwrap();
    let file = file.display().to_string();
    let columns = [
        "--date",
        "date",
        "--metric",
        "pain=pain",
        "--kind",
        "kind",
        "--with",
        "with",
    ];
    home.ok(&[&["import", file.as_str()], &columns[..]].concat());
    home
}

#[test]
fn spellings_of_one_kind_are_one_answer() {
    let mixed = home(
        &[
            "Thai massage",
            "thai massage",
            "THAI  massage",
            "Tha\u{ef} massage",
        ],
        &["Ana", "ana"],
    );
    let uniform = home(
        &[
            "Thai massage",
            "Thai massage",
            "Thai massage",
            "Tha\u{ef} massage",
        ],
        &["Ana"],
    );
    for question in [
        &["effect", "--json", "--metric", "pain"][..],
        &[
            "effect",
            "--json",
            "--metric",
            "pain",
            "--kind",
            "thai MASSAGE",
        ],
        &["effect", "--json", "--metric", "pain", "--with", "ANA"],
    ] {
        assert_eq!(mixed.ok(question), uniform.ok(question), "{question:?}");
    }
    let answer: serde_json::Value =
        serde_json::from_str(&mixed.ok(&["effect", "--json", "--metric", "pain"])).unwrap();
    assert_eq!(answer["sessions"]["all"], 8);
    // What was written stays in the file as it was written, and lists say the first spelling.
    let file = String::from_utf8(mixed.bytes().unwrap()).unwrap();
    assert!(file.contains("THAI  massage"), "{file}");
    let list = mixed.ok(&["session", "list"]);
    assert!(
        list.contains("Thai massage") && !list.contains("thai massage"),
        "{list}"
    );
}

#[test]
fn a_name_is_changed_everywhere_after_it_was_looked_at() {
    let home = home(
        &["Thai massage", "thai massage", "massage"],
        &["Ana", "ana"],
    );
    let before = home.bytes();
    let rename = ["rename", "kind", "THAI massage", "Massage"];
    let told = home.ok(&[&rename[..], &["--dry-run"]].concat());
    assert!(
        told.starts_with("7 sessions") && told.ends_with(": now \"massage\"\n"),
        "{told}"
    );
    assert_eq!(home.bytes(), before);
    assert_eq!(home.ok(&rename), told);
    assert!(home.refused(1, &rename).contains("Nothing is called"));
    let all = home.json();
    let sessions = all["sessions"].as_array().unwrap();
    assert!(sessions.iter().all(|session| session["kind"] == "massage"));
}

#[test]
fn a_day_and_a_check_in_go_to_another_date_that_is_free() {
    let home = Home::new();
    home.ok(&["log", "pain=4", "--date", "2026-10-01", "--time", "08:00"]);
    home.ok(&[
        "log",
        "pain=6",
        "--date",
        "2026-10-01",
        "--time",
        "20:00",
        "--note",
        "rain",
    ]);
    home.ok(&["log", "pain=2", "--date", "2026-10-03"]);
    home.ok(&["session", "add", "--date", "2026-10-01"]);
    let error = home.refused(1, &["move", "2026-10-01", "2026-10-03"]);
    assert!(
        error.contains("2026-10-03 has entries already (scores)"),
        "{error}"
    );
    let error = home.refused(1, &["move", "2026-10-01", "2026-10-01"]);
    assert!(error.contains("Name another date"), "{error}");
    let help = home.ok(&["move", "--help"]);
    assert!(help.contains("<FROM> <TO>"), "{help}");
    let moved = home.ok(&["move", "2026-10-01", "2026-10-03", "--time", "08:00"]);
    assert_eq!(
        moved,
        "The check-in at 08:00 of 2026-10-01 is now one of 2026-10-03\n"
    );
    let error = home.refused(1, &["move", "2026-10-03", "2026-10-01", "--time", "09:00"]);
    assert!(error.contains("no check-in at 09:00"), "{error}");
    home.ok(&["move", "2026-10-01", "2026-09-30"]);
    let all = home.json();
    assert_eq!(all["days"]["2026-10-01"], serde_json::Value::Null);
    assert_eq!(all["days"]["2026-09-30"]["note"], "rain");
    assert_eq!(
        all["days"]["2026-10-03"]["checkins"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(all["sessions"][0]["date"], "2026-09-30");
    home.refused(1, &["move", "2026-09-30", "2099-01-01"]);
    home.refused(1, &["move", "2026-10-01", "2026-10-02"]);
}

#[test]
fn days_that_swap_swap_their_sessions_too() {
    let home = Home::new();
    let (from, to) = ("2026-10-01", "2026-10-02");
    for (date, pain, kind) in [(from, "pain=1", "massage"), (to, "pain=2", "heat")] {
        home.ok(&["log", pain, "--date", date]);
        home.ok(&["session", "add", "--date", date, "--kind", kind]);
    }
    let said = "2026-10-01 and 2026-10-02 have changed places\n";
    assert_eq!(home.ok(&["move", from, to, "--swap"]), said);
    let json = home.json();
    let sessions = json["sessions"].as_array().unwrap().iter();
    let sessions: Vec<_> = sessions.map(|s| (&s["date"], &s["kind"])).collect();
    let [heat, massage] = [(from, "heat"), (to, "massage")].map(|(d, k)| (d.into(), k.into()));
    assert_eq!(sessions, [(&heat.0, &heat.1), (&massage.0, &massage.1)]);
}

#[test]
fn a_day_goes_to_one_that_is_taken_where_that_is_said_and_is_emptied_but_for_its_session() {
    let home = Home::new();
    home.ok(&["log", "pain=4", "--date", "2026-10-01"]);
    home.ok(&["log", "pain=7", "--date", "2026-10-03"]);
    home.ok(&["session", "add", "--date", "2026-10-01"]);
    let (from, to) = ("2026-10-01", "2026-10-03");
    home.refused(2, &["move", from, to, "--swap", "--replace"]);
    let said =
        "2026-10-01 and 2026-10-03 have changed places; their sessions stay where they were\n";
    assert_eq!(
        home.ok(&["move", from, to, "--swap", "--without-sessions"]),
        said
    );
    let pain = |date: &str| home.json()["days"][date]["scores"]["pain"].clone();
    assert_eq!((pain(from), pain(to)), (7.into(), 4.into()));
    assert_eq!(home.json()["sessions"][0]["date"], from);
    home.ok(&["move", from, to, "--replace"]);
    assert_eq!((pain(from), pain(to)), (serde_json::Value::Null, 7.into()));
    assert_eq!(home.json()["sessions"][0]["date"], to);
    assert_eq!(
        home.ok(&["empty", to]),
        "2026-10-03 is empty now; taken out: scores\n"
    );
    assert_eq!(pain(to), serde_json::Value::Null);
    assert_eq!(home.json()["sessions"][0]["date"], to);
    home.refused(1, &["empty", to]);
    // Where nothing stands there nothing comes back.
    home.ok(&["log", "pain=4", "--date", from]);
    let moved = home.ok(&["move", from, "2026-10-05", "--swap"]);
    assert_eq!(moved, "2026-10-01 is now 2026-10-05\n");
}

#[test]
fn painkillers_that_become_one_stay_in_two_rows_where_one_can_not_hold_them() {
    let home = Home::new();
    let file = home.path("drops.csv");
    std::fs::write(
        &file,
        "date,taken\n2026-03-01,60x drops\n2026-03-01,60x dops\n",
    )
    .unwrap();
    let file = file.display().to_string();
    home.ok(&["import", &file, "--date", "date", "--painkiller", "taken"]);
    home.ok(&["rename", "painkiller", "dops", "drops"]);
    let taken = home.json()["days"]["2026-03-01"]["medication"].clone();
    let row = serde_json::json!({"name": "drops", "count": 60});
    assert_eq!(taken, serde_json::json!([row, row]));
}

#[test]
fn what_was_brought_in_and_renamed_since_does_not_come_twice() {
    let home = Home::new();
    let path = home.path("s.csv");
    let file = path.display().to_string();
    let rows = "date,massage\n2026-10-01,yes\n2026-10-05,yes\n";
    std::fs::write(&path, rows).unwrap();
    home.ok(&[
        "import",
        &file,
        "--date",
        "date",
        "--session",
        "massage=massage:yes",
    ]);
    home.ok(&["rename", "kind", "massage", "Physio"]);
    let again = home.ok(&["import", &file]);
    assert!(again.contains("0 taken, 2 already there"), "{again}");
    // A newer export adds what is new alone, under the name that it has here.
    std::fs::write(&path, format!("{rows}2026-10-09,yes\n")).unwrap();
    let newer = home.ok(&["import", &file]);
    assert!(newer.contains("1 taken, 2 already there"), "{newer}");
    let json = home.json();
    let kinds: Vec<_> = json["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["kind"])
        .collect();
    assert_eq!(kinds, ["Physio", "Physio", "Physio"]);
}
