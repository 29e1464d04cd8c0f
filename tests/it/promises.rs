//! What the README and the page on the file promise, held against the program where no other test does.

mod format;
#[cfg(feature = "gui")]
mod window;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use chrono::{Datelike, Local, NaiveDate};
use unkink::demo::demo;
use unkink::model::checkin::Checkin;
use unkink::model::day::Day;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::time::clock;
use unkink::model::typed::{DateOrder, DayReader, count, duration, minutes, number, time};

use crate::cli::run::{Home, Run};

const README: &str = include_str!("../../README.md");

/// What stands between these two words of a page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to}")).0
}

/// The words between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn it_is_built_and_installed_as_the_readme_says() {
    let version = between(README, "(https://rustup.rs) ", " or newer");
    assert_eq!(version, env!("CARGO_PKG_RUST_VERSION"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = README.split(|c: char| c.is_whitespace() || "`()".contains(c));
    let ours = ["assets/", "docs/", "scripts/", ".ci/"];
    let files: BTreeSet<_> = words
        .map(|word| word.trim_end_matches(['.', ',']))
        .filter(|word| ours.iter().any(|folder| word.starts_with(folder)))
        .collect();
    assert!(files.len() > 5, "{files:?}");
    for file in files {
        assert!(root.join(file).exists(), "the README names {file}");
    }
}

#[test]
fn nothing_in_it_can_reach_the_internet() {
    fn walk(folder: &Path, all: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, all);
            } else {
                all.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    walk(&root.join("src"), &mut sources);
    assert!(sources.len() > 200);
    for word in ["std::net", "TcpStream", "UdpSocket", "UnixStream"] {
        let found = sources.iter().any(|source| source.contains(word));
        assert!(!found, "{word}");
    }
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).unwrap();
    for library in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "attohttpc",
        "isahc",
        "rustls",
        "native-tls",
        "openssl",
        "quinn",
        "tungstenite",
        "webbrowser-sys",
    ] {
        let name = format!("name = \"{library}\"");
        assert!(!lock.lines().any(|line| line == name), "{library}");
    }
}

#[test]
fn every_example_of_what_can_be_typed_is_read_as_what_it_means() {
    let examples = between(README, "the field says what it made of them: ", ". Of\n");
    let parts: Vec<Vec<_>> = examples
        .split("; ")
        .map(|part| part.split(',').map(str::trim).collect())
        .collect();
    let [times, days, amounts] = &parts[..] else {
        panic!("{examples}");
    };
    let read: Vec<_> = times.iter().map(|text| time(text).unwrap()).collect();
    let read: Vec<_> = read.into_iter().map(clock).collect();
    assert_eq!(read, ["23:10", "23:10", "23:10", "23:10", "07:00"]);
    let reader = DayReader {
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        order: DateOrder::Dmy,
    };
    let read: Vec<_> = days.iter().map(|text| reader.day(text).unwrap()).collect();
    let read: Vec<_> = read.iter().map(NaiveDate::to_string).collect();
    let expected = [
        "2026-11-18",
        "2026-11-18",
        "2026-11-18",
        "2026-11-17",
        "2026-11-21",
        "2026-11-19",
    ];
    assert_eq!(read, expected);
    // The last one has a decimal comma, at which the list was parted.
    let [long, longer, twice, about, seven, five] = amounts[..] else {
        panic!("{amounts:?}");
    };
    assert_eq!(
        (minutes(long, &(1..=1440)), minutes(longer, &(1..=1440))),
        (Ok(25), Ok(90))
    );
    assert_eq!((count(twice), duration(about)), (Some(2.0), Some(7.0)));
    assert_eq!(number(&format!("{seven},{five}")), Some(7.5));
}

/// Two years that end today, with what the examples of the README are about.
fn at_home() -> Home {
    let years = demo(2, 1, Local::now().date_naive());
    let mut days = years.days().clone();
    let date = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    // What the examples write is not there yet.
    days.remove(&date(21));
    days.remove(&date(10));
    let mut mine = Day::default();
    mine.checkins.push(Checkin::at(None));
    mine.checkins[0].scores.insert(MetricId::PAIN, 5.0);
    mine.tags = ["Desk".into()].into();
    days.insert(date(20), mine.into());
    let journal = Journal::from_parts(Vec::new(), days, years.sessions().to_vec(), Extra::new());
    Home::holding(&journal.unwrap())
}

/// The commands of the README in their order, as their words.
fn commands() -> Vec<Vec<String>> {
    let table = README
        .lines()
        .filter(|line| line.starts_with("| `unkink-cli "));
    let cells = table.map(|line| line.split(" | ").next().unwrap());
    let told = cells.flat_map(|cell| code(cell).map(|c| c.trim_start_matches("unkink-cli ")));
    let blocks = README.split("```sh\n").skip(1);
    let blocks = blocks.flat_map(|block| block.split("```").next().unwrap().lines());
    let shell = blocks.filter_map(|line| line.strip_prefix("unkink-cli "));
    let shell = shell.map(|line| line.split(" #").next().unwrap());
    let all = told.chain(shell).map(crate::documents::shell_words);
    all.filter(|words| words[0] != "help").collect()
}

/// What the commands of the README write; each finds no file of these.
const WRITTEN: [&str; 6] = [
    "page.pdf",
    "page.html",
    "back.svg",
    "diary.csv",
    "diary.json",
    "demo.json",
];

/// The command as a person would type it here and now, with the file there that it reads.
fn typed(home: &Home, words: Vec<String>) -> Vec<String> {
    for name in WRITTEN {
        let _ = std::fs::remove_file(home.path(name));
    }
    if words[0] == "import" {
        std::fs::write(home.path("diary.csv"), "day,Low back\n2020-10-01,4\n").unwrap();
    }
    let mine = |word: String| match &*word {
        "ID" => home.json()["sessions"][0]["id"].as_str().unwrap().into(),
        // A first day must lie ahead.
        "2030-01-04" => format!("{}-01-04", Local::now().year() + 1),
        _ => word,
    };
    // Without `--once` it would look at the folder for ever.
    let watches = words.iter().any(|word| word == "--watch");
    let once = watches.then(|| "--once".to_owned());
    words.into_iter().map(mine).chain(once).collect()
}

#[test]
fn every_command_of_the_readme_does_what_it_is_there_for() {
    let home = at_home();
    std::fs::create_dir(home.path("phone")).unwrap();
    let other = [
        "log",
        "--date",
        "2026-11-10",
        "pain=3",
        "--journal",
        "other.json",
    ];
    assert_eq!(run_there(&home, &other).code, 0);
    let mut written: BTreeSet<&str> = BTreeSet::new();
    let all = commands();
    assert!(all.len() > 40, "{} commands", all.len());
    for words in all {
        let words = typed(&home, words);
        let args: Vec<&str> = words.iter().map(String::as_str).collect();
        // Its day is free in no diary that has been through the commands before it.
        let fresh = (words[0] == "move").then(at_home);
        let run = run_there(fresh.as_ref().unwrap_or(&home), &args);
        assert_eq!(run.code, 0, "{words:?}: {}", run.err);
        written.extend(WRITTEN.iter().filter(|name| home.path(name).exists()));
    }
    assert_eq!(written.len(), WRITTEN.len(), "{written:?}");
}

/// The program in the home folder, as a shell there would run it.
fn run_there(home: &Home, args: &[&str]) -> Run {
    let mut command = home.command(args);
    Run::of(&command.current_dir(home.path("")).output().unwrap())
}

/// What is there below the home folder after this command.
#[cfg(target_os = "linux")]
fn made(home: &Home, command: &mut Command) -> Vec<String> {
    let run = Run::of(&command.output().unwrap());
    assert_eq!(run.code, 0, "{}", run.err);
    let names = ["journal.json", "imports.json", "disks.json"];
    let folders = [
        "",
        ".local/share/unkink",
        "data/unkink",
        ".config/unkink",
        "config/unkink",
        "named",
    ];
    let all = folders
        .iter()
        .flat_map(|folder| names.map(|name| Path::new(folder).join(name)));
    let made = all.filter(|path| home.path(path.to_str().unwrap()).exists());
    made.map(|path| path.display().to_string()).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn journal_and_settings_are_where_the_readme_says() {
    let import = [
        "import",
        "diary.csv",
        "--date",
        "day",
        "--metric",
        "pain=Low back",
    ];
    let home = || {
        let home = Home::new();
        std::fs::write(home.path("diary.csv"), "day,Low back\n2020-10-01,4\n").unwrap();
        home
    };
    let bare = |home: &Home| {
        let mut command = home.bare(&import);
        command.current_dir(home.path(""));
        command
    };
    let usual = home();
    let made_there = made(&usual, &mut bare(&usual));
    let expected = [
        ".local/share/unkink/journal.json",
        ".config/unkink/imports.json",
    ];
    assert_eq!(made_there, expected);
    let xdg = home();
    let mut command = bare(&xdg);
    command.env("XDG_DATA_HOME", xdg.path("data"));
    command.env("XDG_CONFIG_HOME", xdg.path("config"));
    let expected = ["data/unkink/journal.json", "config/unkink/imports.json"];
    assert_eq!(made(&xdg, &mut command), expected);
    let named = home();
    std::fs::create_dir(named.path("named")).unwrap();
    let mut command = bare(&named);
    command.env("UNKINK_JOURNAL", named.path("named/journal.json"));
    command.env("UNKINK_SETTINGS", named.path("named/settings.json"));
    let expected = ["named/journal.json", "named/imports.json"];
    assert_eq!(made(&named, &mut command), expected);
}

#[test]
fn a_report_covers_two_years_names_nobody_and_says_the_same_on_paper_and_in_html() {
    let home = at_home();
    let [pdf, html] = ["page.pdf", "page.html"].map(|name| home.path(name).display().to_string());
    for file in [&pdf, &html] {
        let mut command = home.command(&[
            "report",
            file,
            "--helps",
            "--trends",
            "--sessions",
            "--days",
            "--notes",
        ]);
        for name in ["USER", "LOGNAME", "NAME"] {
            command.env(name, "Zebulon");
        }
        assert_eq!(command.status().unwrap().code(), Some(0));
    }
    let html = std::fs::read_to_string(html).unwrap();
    let today = Local::now().date_naive();
    // The days that the main answer is of.
    let from = today - chrono::Days::new(729);
    let [from, to] = [from, today].map(|day| day.format("%-d %B %Y").to_string());
    assert!(html.contains(&format!("{from} to {to}")));
    assert!(!html.contains("Zebulon"), "nobody who has an account here");
    let Some(paper) = crate::needs::read_by_poppler(Path::new(&pdf)) else {
        return;
    };
    let body = between(&html, "<body", "</html>");
    let body = body.split_once('>').unwrap().1;
    let body = without(&without(body, "<title", "</title>"), "<desc", "</desc>");
    let words =
        |text: &str| -> BTreeSet<String> { text.split_whitespace().map(str::to_owned).collect() };
    let shown = without(&body, "<", ">");
    let shown = ["&lt;<", "&gt;>", "&quot;\"", "&#39;'", "&amp;&"]
        .iter()
        .fold(shown, |text, pair| {
            let (name, sign) = pair.split_once(';').unwrap();
            text.replace(&format!("{name};"), sign)
        });
    let paper = words(&paper);
    let lost: Vec<_> = words(&shown)
        .into_iter()
        .filter(|w| !paper.contains(w))
        .collect();
    assert!(lost.is_empty(), "not on paper: {lost:?}");
}

/// A text without everything that begins and ends so.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut parts = text.split(from);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push(' ');
        kept.push_str(part.split_once(to).map_or("", |(_, rest)| rest));
    }
    kept
}

#[cfg(feature = "gui")]
fn is_function_key(word: &str) -> bool {
    let number = word.strip_prefix('F');
    number.is_some_and(|number| number.parse::<u8>().is_ok())
}

#[cfg(feature = "gui")]
#[test]
fn the_keys_of_the_readme_are_those_of_the_window() {
    let keys = |text: &str| -> BTreeSet<String> {
        let words = text.split([' ', ',', ';', '|', '*', '(', ')', '.', '\n']);
        let keys = words.filter(|word| {
            word.contains("Ctrl+") || word.contains("Alt+") || is_function_key(word)
        });
        keys.map(str::to_owned).collect()
    };
    let table = unkink::ui::command::rows().map(unkink::ui::command::CommandRow::keys);
    let there = keys(&table.collect::<Vec<_>>().join(" "));
    let told = keys(README);
    assert!(told.len() > 12, "{told:?}");
    let unknown: Vec<_> = told.difference(&there).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    let pages = between(README, "| Ctrl+1 to Ctrl+9 | ", " |");
    let called = unkink::ui::command::rows().filter(|row| row.keys().starts_with("Ctrl+"));
    let called = called.filter_map(|row| {
        let digit = row.keys().as_bytes()[5];
        (b'1'..=b'9')
            .contains(&digit)
            .then_some((digit, row.words()))
    });
    let called: Vec<_> = called
        .collect::<std::collections::BTreeMap<_, _>>()
        .into_values()
        .collect();
    assert_eq!(pages, called.join(", "));
}
