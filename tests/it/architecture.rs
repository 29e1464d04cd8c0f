//! The map of `ARCHITECTURE.md` and the rules of `CONTRIBUTING.md`, held against the code.
//!
//! A rule that is broken says which file, which line and what to do instead.

mod house;
mod planted;
mod source;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use self::house::{House, Import};
use self::source::{Named, Source};

/// The library as it is.
static HOUSE: LazyLock<House> = LazyLock::new(House::of_the_package);
const ARCHITECTURE: &str = include_str!("../../ARCHITECTURE.md");
/// Where `std::fs` is in place.
const DISK: &[&str] = &[
    "src/store",
    "src/exchange",
    "src/fonts",
    "src/cli",
    "src/bin",
];
/// Where the window's libraries are in place.
const SCREEN: &[&str] = &["src/ui", "src/main"];
/// Where every word for people is a message.
const MOVED: &[&str] = &[
    "src/chart/ahead",
    "src/chart/before_after",
    "src/chart/calendar",
    "src/chart/fortnight",
    "src/chart/gap",
    "src/chart/heatmap",
    "src/chart/scatter",
    "src/chart/sleep",
    "src/chart/spec",
    "src/chart/trails",
    "src/chart/trial",
    "src/chart/weekday",
    "src/cli/accept",
    "src/cli/backups",
    "src/cli/demo",
    "src/cli/log",
    "src/cli/moving",
    "src/cli/rename",
    "src/cli/restore",
    "src/cli/review",
    "src/model/check",
    "src/model/difference",
    "src/model/error",
    "src/model/former",
    "src/model/main_question",
    "src/model/merge/conflict",
    "src/model/moving",
    "src/model/rename",
    "src/model/settle",
    "src/model/typed/error",
    "src/store/error",
    "src/store/migrate",
    "src/store/schema/error",
    "src/report/content/answer",
    "src/report/content/averages",
    "src/report/content/experiment",
    "src/report/content/facts",
    "src/report/content/helps",
    "src/report/content/lists",
    "src/report/content/mod",
    "src/report/page/flow",
    "src/report/writers/fonts",
    "src/ui/app.rs",
    "src/ui/app/acts",
    "src/ui/app/answers",
    "src/ui/app/archive",
    "src/ui/app/arrivals",
    "src/ui/app/aside",
    "src/ui/app/chooser",
    "src/ui/app/copies",
    "src/ui/app/document",
    "src/ui/app/drafting",
    "src/ui/app/edited",
    "src/ui/app/editor",
    "src/ui/app/heard",
    "src/ui/app/import",
    "src/ui/app/jobs",
    "src/ui/app/journals",
    "src/ui/app/keeper",
    "src/ui/app/midnight",
    "src/ui/app/output",
    "src/ui/app/over",
    "src/ui/app/pages",
    "src/ui/app/place",
    "src/ui/app/preferences",
    "src/ui/app/previews",
    "src/ui/app/strip",
    "src/ui/banner",
    "src/ui/command",
    "src/ui/drafts/waiting",
    "src/ui/form",
    "src/ui/frame",
    "src/ui/menu",
    "src/ui/metric_form.rs",
    "src/ui/notices",
    "src/ui/state.rs",
    "src/ui/state/import",
    "src/ui/state/purpose",
    "src/ui/state/report",
    "src/ui/state/saving",
    "src/ui/state/trends",
    "src/ui/status",
    "src/ui/views/before_after",
    "src/ui/views/both",
    "src/ui/views/charted",
    "src/ui/views/copied",
    "src/ui/views/day",
    "src/ui/views/day_bar",
    "src/ui/views/day_menu",
    "src/ui/views/details",
    "src/ui/views/experiment",
    "src/ui/views/first_days",
    "src/ui/views/first_evening",
    "src/ui/views/help",
    "src/ui/views/helps",
    "src/ui/views/history",
    "src/ui/views/import",
    "src/ui/views/metric_chips",
    "src/ui/views/moving",
    "src/ui/views/offered",
    "src/ui/views/planned",
    "src/ui/views/pointed",
    "src/ui/views/report",
    "src/ui/views/saving",
    "src/ui/views/scoring",
    "src/ui/views/session_form",
    "src/ui/views/sessions",
    "src/ui/views/settings",
    "src/ui/views/strips",
    "src/ui/views/today",
    "src/ui/views/tomorrow",
    "src/ui/views/trends",
    "src/ui/views/weekly",
    "src/ui/widgets/body_map.rs",
    "src/ui/widgets/choose",
    "src/ui/widgets/date_button",
    "src/ui/widgets/draft_field",
    "src/ui/widgets/list_row",
    "src/ui/widgets/mod",
    "src/ui/widgets/month",
    "src/ui/widgets/number_row",
    "src/ui/widgets/offers",
    "src/ui/widgets/push",
    "src/ui/widgets/score_row",
    "src/ui/widgets/suggest",
    "src/ui/widgets/switch",
    "src/ui/widgets/tabs",
    "src/words/amount",
    "src/words/answer",
    "src/words/beside",
    "src/words/chances",
    "src/words/experiment",
    "src/words/figures",
    "src/words/helps",
    "src/words/luck",
    "src/words/recovery",
    "src/words/sentence",
    "src/words/subject",
    "src/words/tomorrow",
];
/// Texts that are no words for people.
const NAMES: &[&str] = &[
    // Scores, kinds and currencies, as the file has them; scores that a better name is known for.
    "EUR",
    "Finger to floor",
    "GBP",
    "Hours asleep",
    "anxiety",
    "chiropractor",
    "doses",
    "finger_to_floor",
    "hours_asleep",
    "interference",
    "massage",
    "mood",
    "other",
    "pain",
    "sleep",
    "sleep_efficiency",
    "stiffness",
    // A unit, as people write it behind a figure.
    "h",
    // Heads of the columns of a chart's table, which files have too: they are the same in every language.
    "Actual",
    "Asleep",
    "Awake",
    "Bed",
    "Date",
    "Date of waking",
    "Day",
    "Days",
    "Days from the session",
    "Efficiency (%)",
    "Forecast",
    "Gap",
    "High",
    "Low",
    "Lower quarter",
    "Mean",
    "Median",
    "Minutes awake",
    "Pair",
    "Pairs of weeks",
    "SD",
    "Score",
    "Session",
    "Sessions",
    "Up",
    "Upper quarter",
    "Week with from",
    "Week without from",
    "Weekday",
    // The program, its files, and what desktops call theirs.
    "CARGO_PKG_VERSION",
    "-R",
    "ShowItems",
    "Unkink",
    "csv",
    "html",
    "json",
    "macos",
    "open",
    "pdf",
    "png",
    "svg",
    "tag",
    "xdg-open",
    "{}, sessions",
    "{}, with against without ({})",
    // Options and arguments of the command line, and times as they are in names of files.
    "%Y-%m-%d %H:%M:%S",
    "--date",
    "DATE",
    "FROM",
    "TO",
    // Parts of a difference, by which two versions are held against each other.
    "areas",
    "before",
    "better",
    "cost",
    "date",
    "ends",
    "kind",
    "length",
    "looks",
    "member {name}",
    "minutes",
    "morning",
    "name",
    "note",
    "notice",
    "number",
    "offered",
    "outcome",
    "planned",
    "pressure",
    "range",
    "reason",
    "score",
    "scores taken",
    "since",
    "sort",
    "state",
    "stopped",
    "time",
    "washout",
    "why",
    "with",
    // Forms and keys of messages.
    "aeiouAEIOU",
    "after",
    "bare",
    "high",
    "higher",
    "hours",
    "listed",
    "low",
    "lower",
    "many",
    "no",
    "noun",
    "one",
    "own",
    "percent",
    "points",
    "unit",
    "yes",
];
/// The longest file, its tests included.
const LONGEST_FILE: usize = 500;
/// The longest function.
const LONGEST_FUNCTION: usize = 80;

/// Whether `path` is `place`, one of its parts or its file.
fn is_in(path: &str, place: &str) -> bool {
    let rest = path.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest.starts_with('.'))
}

/// A row of the map: a folder and the folders that it may import.
struct Room<'a> {
    folder: &'a str,
    imports: Vec<&'a str>,
}

/// The rows of the map in `text`: a folder of `src` in the first column, its imports in the second.
fn map(text: &str) -> Vec<Room<'_>> {
    let rows = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `src/")?.split('|').map(str::trim);
        let folder = cells.next()?.strip_suffix('`')?;
        let imports = cells.next()?.split(", ").filter(|name| *name != "—");
        let imports = imports.map(|name| name.trim_matches('`')).collect();
        Some(Room { folder, imports })
    });
    rows.collect()
}

/// Rows whose imports do not stand on lines below them in the picture above the table.
fn picture(text: &str) -> Vec<String> {
    let lines: Vec<_> = text
        .split("```")
        .nth(1)
        .unwrap_or_default()
        .lines()
        .collect();
    let floor = |folder: &str| {
        let stands = |line: &&str| line.split_whitespace().any(|word| word == folder);
        lines.iter().position(stands)
    };
    let rooms = map(text);
    let pairs = rooms
        .iter()
        .flat_map(|room| room.imports.iter().map(|to| (room.folder, *to)));
    let wrong = pairs.filter(|(from, to)| floor(from).is_none() || floor(from) >= floor(to));
    wrong
        .map(|(from, to)| {
            format!("ARCHITECTURE.md: in the picture {to} does not stand below {from}.")
        })
        .collect()
}

/// The room that a file is in: the row that names it most closely.
fn room<'a, 'b>(map: &'b [Room<'a>], path: &str) -> Option<&'b Room<'a>> {
    let inside = path.strip_prefix("src/")?;
    let rooms = map.iter().filter(|room| is_in(inside, room.folder));
    rooms.max_by_key(|room| room.folder.len())
}

/// Whether a file is the root of a program or of the library, which knows all of it.
fn is_root(path: &str) -> bool {
    path == "src/lib.rs" || path == "src/main.rs" || path.starts_with("src/bin/")
}

/// Imports that the map does not have, files that it has no room for, and arrows that nothing follows.
fn floors(house: &House, map: &[Room<'_>]) -> Vec<String> {
    let path = |at: usize| house.files[at].path.as_str();
    let mut broken: Vec<_> = house
        .files
        .iter()
        .filter(|file| !is_root(&file.path) && room(map, &file.path).is_none())
        .map(|file| {
            format!(
                "{}: the map of ARCHITECTURE.md has no room for it.",
                file.path
            )
        })
        .collect();
    let (mut followed, mut told) = (Vec::new(), BTreeSet::new());
    for import in house.imports() {
        let Some(from) = room(map, path(import.from)) else {
            continue;
        };
        let to = room(map, path(import.to)).map_or("the crate itself", |room| room.folder);
        if from.imports.contains(&to) {
            followed.push((from.folder, to));
        } else if from.folder != to && told.insert((import.from, to)) {
            let place = at(house, &import);
            let may = from.imports.join(", ");
            let folder = from.folder;
            broken.push(format!(
                "{place}: {folder} imports {to}; the map lets it import: {may}."
            ));
        }
    }
    for room in map {
        let idle = room
            .imports
            .iter()
            .filter(|to| !followed.contains(&(room.folder, to)));
        broken.extend(idle.map(|to| {
            let from = room.folder;
            format!("ARCHITECTURE.md: {from} does not import {to}; take it out of the map.")
        }));
    }
    broken
}

/// Where an import stands, and what it says.
fn at(house: &House, import: &Import) -> String {
    let path = &house.files[import.from].path;
    format!("{path}:{} ({})", import.by.line, import.by.path.join("::"))
}

/// Circles of imports between files.
fn circles(house: &House) -> Vec<String> {
    let path = |at: usize| house.files[at].path.as_str();
    let circles = house.circles().into_iter();
    circles
        .map(|(files, imports)| {
            let lines = imports.iter().map(|import| {
                let (place, to) = (at(house, import), path(import.to));
                format!("\n    {place} -> {to}")
            });
            let lines: String = lines.collect();
            format!(
                "A circle of {} files: move what they share to a file below them.{lines}",
                files.len()
            )
        })
        .collect()
}

/// Methods of a type written outside its file and that file's folder.
fn strays(house: &House) -> Vec<String> {
    let mut broken = Vec::new();
    for (from, file) in house.files.iter().enumerate() {
        for named in &file.impls {
            let Some(to) = house.imported(from, &named.path) else {
                continue;
            };
            let home = &house.files[to].path;
            let folder = home.trim_end_matches(".rs").trim_end_matches("/mod");
            if !is_in(&file.path, folder) {
                let (path, line, name) = (&file.path, named.line, named.path.join("::"));
                broken.push(format!(
                    "{path}:{line}: an impl of {name}, which {home} defines: write it there or as a function."
                ));
            }
        }
    }
    broken
}

/// Says of each of these places in a file what is wrong there.
fn say<'a>(source: &'a Source, places: impl Iterator<Item = (&'a Named, String)>) -> Vec<String> {
    let lines = places.map(|(named, what)| {
        let (path, line, name) = (&source.path, named.line, named.path.join("::"));
        format!("{path}:{line}: {name}: {what}")
    });
    lines.collect()
}

/// Climbing paths, which hide where an import goes.
fn climbs(source: &Source) -> Vec<String> {
    let climbs = source
        .all_paths()
        .filter(|named| named.path.starts_with(&["super".into(), "super".into()]));
    say(
        source,
        climbs.map(|named| (named, "write it from crate:: on.".to_owned())),
    )
}

/// The evening's question of the command line, in a dialog where there are no notifications.
const ASKS: &str = "src/cli/dialog.rs";

/// Uses of the window's libraries outside the window.
fn screen(source: &Source) -> Vec<String> {
    let inside = SCREEN.iter().any(|place| is_in(&source.path, place));
    let libraries = ["egui", "eframe", "rfd"];
    let asks = |library: &str| library == "rfd" && is_in(&source.path, ASKS);
    let uses = source.all_paths().filter(|named| {
        let library = &*named.path[0];
        !inside && libraries.contains(&library) && !asks(library)
    });
    say(
        source,
        uses.map(|named| (named, "it belongs into src/ui.".to_owned())),
    )
}

/// Uses of the disk where it is not in place.
fn disk(source: &Source) -> Vec<String> {
    let inside = DISK.iter().any(|place| is_in(&source.path, place));
    let uses = source
        .all_paths()
        .filter(|named| !inside && named.path.starts_with(&["std".into(), "fs".into()]));
    say(
        source,
        uses.map(|named| {
            (
                named,
                "files belong into store, exchange, fonts and cli.".to_owned(),
            )
        }),
    )
}

/// Fonts named as constants, each of which would be one more copy in the program.
fn fonts(source: &Source) -> Vec<String> {
    let named = source.all_paths().filter(|named| {
        source.path != "src/drawing/typefaces.rs" && named.path[0] == "epaint_default_fonts"
    });
    let remedy = "name it in src/drawing/typefaces.rs, so that it lies in the program once.";
    say(source, named.map(|named| (named, remedy.to_owned())))
}

/// Whether it is a file's name, a path or an address: no word has a point, a stroke or two colons within.
fn is_path(text: &str) -> bool {
    let within = text.trim_end_matches(['.', '\u{2026}']);
    let is_one = !text.contains(char::is_whitespace);
    is_one && (within.contains(['.', '/']) || within.contains("::"))
}

/// The texts of a moved file that are no message, in small words: names that the file format, a message's keys and
/// Rust itself know.
fn words(source: &Source) -> Vec<String> {
    let moved = MOVED.iter().any(|place| is_in(&source.path, place));
    let is_word = |text: &str| {
        let mut outside = text.to_owned();
        while let Some((before, (_, after))) = outside
            .split_once('{')
            .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            outside = format!("{before}{after}");
        }
        outside.contains(char::is_alphabetic) && !NAMES.contains(&text) && !is_path(text)
    };
    let left = source
        .texts
        .iter()
        .filter(|text| moved && is_word(&text.path[0]));
    let remedy = "write it in assets/lang/en, and say it by its type in lang::say.";
    say(source, left.map(|text| (text, remedy.to_owned())))
}

/// Macros that write past the handles they were given.
fn prints(source: &Source) -> Vec<String> {
    let macros = ["print", "println", "eprint", "eprintln", "dbg"];
    let uses = source
        .macros
        .iter()
        .filter(|named| macros.contains(&&*named.path[0]));
    say(
        source,
        uses.map(|named| {
            (
                named,
                "it panics on a closed pipe; write to a handle.".to_owned(),
            )
        }),
    )
}

/// Functions too long to be seen at one glance.
fn functions(source: &Source) -> Vec<String> {
    let long = source
        .functions
        .iter()
        .filter(|(_, lines)| *lines > LONGEST_FUNCTION);
    say(
        source,
        long.map(|(named, lines)| {
            (
                named,
                format!("{lines} lines; {LONGEST_FUNCTION} are the most. Name its parts."),
            )
        }),
    )
}

/// Files that don't say what they are, or are too long to be read at one sitting.
fn files(source: &Source) -> Vec<String> {
    let (path, lines) = (&source.path, source.lines);
    let missing = (!source.header)
        .then(|| format!("{path}: begin with a line of //! that says what the file is."));
    let long = (lines > LONGEST_FILE).then(|| {
        format!("{path}: {lines} lines; {LONGEST_FILE} are the most. Move a part that has a name of its own into a file of its own.")
    });
    missing.into_iter().chain(long).collect()
}

/// Fails with everything that is broken.
#[track_caller]
fn none(mut broken: Vec<String>) {
    broken.sort();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn every_file_holds_to_the_rules() {
    let rules = [climbs, screen, disk, fonts, words, prints, functions, files];
    let broken = HOUSE
        .files
        .iter()
        .flat_map(|file| rules.iter().flat_map(|rule| rule(file)));
    none(broken.collect());
}

#[test]
fn the_map_is_the_code_and_the_code_is_the_map() {
    none(floors(&HOUSE, &map(ARCHITECTURE)));
    none(picture(ARCHITECTURE));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    none(circles(&HOUSE));
}

#[test]
fn methods_stand_with_their_type() {
    none(strays(&HOUSE));
}
