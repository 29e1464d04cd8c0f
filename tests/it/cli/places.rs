//! Where nothing is ever written: what Unkink keeps of a journal, and what is no file.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::run::{Home, Run};

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

/// A journal with a backup.
fn kept() -> Home {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    home.ok(&["log", "pain=5"]);
    home
}

#[test]
fn no_journal_is_begun_or_changed_where_unkink_keeps_something_else() {
    let home = kept();
    let backups = std::fs::read_dir(home.path("backups")).unwrap();
    let backup = backups.map(|entry| entry.unwrap().path()).next().unwrap();
    std::fs::create_dir_all(home.path(".config/unkink")).unwrap();
    std::fs::write(home.path("backups/empty.json"), "").unwrap();
    std::fs::write(home.path(".config/unkink/settings.json"), "").unwrap();
    let before = files(&home.path("."));
    let import = super::run::fixture("own.csv");
    let mut places: Vec<String> = [
        "backups/new.json",
        "backups/empty.json",
        "backups/../backups/new.json",
        "backups",
        "journal.json.lock",
        ".journal.json.window",
        ".journal.json.drafts",
        ".journal.json.brought-in",
        ".journal.json.brought-values",
        ".config/unkink/settings.json",
        ".config/unkink/imports.json",
    ]
    .map(str::to_owned)
    .into();
    places.push(backup.display().to_string());
    for place in places {
        let place = home.path(&place).display().to_string();
        for args in [
            &["demo"][..],
            &["log", "pain=1"],
            &["session", "add", "--date", "yesterday"],
            &["import", &import],
        ] {
            let args = [args, &["--journal", &place]].concat();
            let run = Run::of(&home.bare(&args).output().unwrap());
            assert_eq!(run.code, 1, "{args:?}: {}{}", run.out, run.err);
            let is_told = run.err.contains("no journal is begun or changed there")
                || run.err.contains("must be a file");
            assert!(is_told, "{args:?}: {}", run.err);
            assert_eq!(files(&home.path(".")), before, "{args:?}");
        }
    }
    // A backup is read like any journal.
    let read = ["show", "--journal", &backup.display().to_string()];
    assert_eq!(Run::of(&home.bare(&read).output().unwrap()).code, 0);
    // A folder of that name that has to do with no journal is like any other.
    let other = Home::new();
    std::fs::create_dir(other.path("backups")).unwrap();
    let free = other.path("backups/journal.json").display().to_string();
    let run = other.bare(&["demo", "--journal", &free]).output().unwrap();
    assert_eq!(Run::of(&run).err, "");
}

#[test]
fn a_mapping_is_never_remembered_over_a_journal() {
    let home = kept();
    let table = home.path("table.csv");
    std::fs::write(&table, "Day,How bad\n2026-01-05,4\n").unwrap();
    let table = table.display().to_string();
    // A journal that is called as the mappings are, beside the settings in use.
    let journal = home.path("imports.json");
    std::fs::copy(home.journal(), &journal).unwrap();
    let before = std::fs::read(&journal).unwrap();
    let args = [
        "import",
        &table,
        "--date",
        "Day",
        "--metric",
        "pain=How bad",
    ];
    for named in [home.journal(), journal.clone()] {
        let mut command = home.bare(&args);
        command.arg("--journal").arg(&named);
        command.env("UNKINK_SETTINGS", home.path("settings.json"));
        let run = Run::of(&command.output().unwrap());
        let told = [
            "The columns are not remembered: A journal is there",
            "The settings are there",
        ];
        assert!(
            told.iter().any(|words| run.err.contains(words)),
            "{}",
            run.err
        );
        assert_eq!(std::fs::read(&journal).unwrap(), before);
    }
}

#[test]
fn a_pipe_or_a_device_is_refused_with_a_way_that_works() {
    let home = kept();
    let made = |name: &str| {
        let pipe = home.path(name);
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        pipe.display().to_string()
    };
    let to_pipe = home.path("to_pipe");
    std::os::unix::fs::symlink(home.path("pipe.csv"), &to_pipe).unwrap();
    let (csv, svg, html) = (made("pipe.csv"), made("pipe.svg"), made("pipe.html"));
    let to_pipe = to_pipe.display().to_string();
    for args in [
        &["export", csv.as_str(), "--format", "csv"][..],
        &["export", &to_pipe, "--format", "csv"],
        &["export", "/dev/null", "--format", "csv"],
        &["export", "/dev/stdout", "--format", "csv"],
        &["report", &html, "--format", "html"],
        &["report", "/dev/stdout", "--format", "html"],
    ] {
        for force in [&[][..], &["--force"]] {
            let run = home.run(&[args, force].concat());
            assert_eq!(run.code, 1, "{args:?}: {}", run.out);
            let words = ["A pipe or a device is there", "write - in its place"];
            let is_told = words.iter().all(|words| run.err.contains(words));
            assert!(is_told && !run.err.contains("--force"), "{}", run.err);
        }
        let way = [&args[..1], &["-"], &args[2..]].concat();
        assert!(!home.ok(&way).is_empty());
    }
    let run = home.run(&["chart", "trend", &svg, "--force"]);
    assert!(run.err.contains("write - in its place"), "{}", run.err);
    assert!(!home.ok(&["chart", "trend", "-"]).is_empty());
}

#[test]
fn backups_of_one_second_have_names_of_their_own_in_zones_with_seconds() {
    for zone in ["LMT0:44:30", "LMT-0:00:59", "UTC0"] {
        let home = Home::new();
        for score in 0..8 {
            let log = ["log", &format!("pain={score}")];
            let run = Run::of(&home.command(&log).env("TZ", zone).output().unwrap());
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{zone}");
        }
        assert_eq!(
            std::fs::read_dir(home.path("backups")).unwrap().count(),
            7,
            "{zone}"
        );
        let list = Run::of(&home.command(&["backups"]).env("TZ", zone).output().unwrap());
        assert_eq!(list.out.lines().count(), 9, "{zone}: {}", list.out);
    }
}

#[test]
fn a_backup_whose_name_is_taken_gets_another_one() {
    let home = Home::new();
    home.ok(&["log", "pain=1"]);
    let when = std::fs::metadata(home.journal())
        .unwrap()
        .modified()
        .unwrap();
    let when = chrono::DateTime::<chrono::Local>::from(when);
    let name = format!("journal.{}.json", when.format("%Y-%m-%dT%H-%M-%S%z"));
    std::fs::create_dir_all(home.path("backups").join(name)).unwrap();
    let run = home.run(&["log", "pain=2"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(std::fs::read_dir(home.path("backups")).unwrap().count(), 2);
}

#[test]
fn a_time_zone_without_an_end_is_that_of_utc_and_said() {
    let home = Home::new();
    let pipe = home.path("zone");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let mut command = home.command(&["log", "pain=4"]);
    let command = command
        .env("TZ", &pipe)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("it waits for a time zone");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let run = Run::of(&child.wait_with_output().unwrap());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err
            .starts_with("warning: The time zone in TZ is no file"),
        "{}",
        run.err
    );
    assert!(run.err.contains("UTC") && run.err.contains(&pipe.display().to_string()));
    assert_eq!(home.json()["days"].as_object().unwrap().len(), 1);
}
