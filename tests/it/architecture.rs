//! The map of `src/lib.rs`, held against the code.
//!
//! A rule that is broken says which file, which line and what to do instead.

mod source;

use std::fs;
use std::path::Path;

use self::source::Source;

/// Which folders of `src` each folder may import, itself aside.
const FLOORS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("analysis", &["model"]),
    ("store", &["model"]),
    ("exchange", &["model"]),
    ("chart", &["model", "analysis"]),
    ("report", &["model", "analysis", "chart"]),
    (
        "cli",
        &["model", "store", "exchange", "analysis", "chart", "report"],
    ),
    ("ui", &["model", "analysis", "chart", "report"]),
];
/// The part of the window that carries actions out, and may reach the disk for that.
const APP: &str = "src/ui/app";
/// What [`APP`] may import besides the floors of `ui`.
const APP_TOO: &[&str] = &["store", "exchange"];
/// Where `std::fs` is in place.
const DISK: &[&str] = &["src/store", "src/exchange", "src/cli", "src/bin"];
/// Where the window's libraries are in place.
const SCREEN: &[&str] = &["src/ui", "src/main"];
/// The longest file, tests aside.
const LONGEST: usize = 500;

/// Whether `path` is `place`, one of its parts or its file.
fn is_in(path: &str, place: &str) -> bool {
    let rest = path.strip_prefix(place);
    rest.is_some_and(|rest| rest.starts_with('/') || rest.starts_with('.'))
}

/// The folder of `src` that the file belongs to; none for the roots.
fn floor(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    inside.split_once('/').map(|(floor, _)| floor)
}

/// Imports that the map does not have.
fn imports(source: &Source) -> Vec<String> {
    let Some(floor) = floor(&source.path).filter(|floor| *floor != "bin") else {
        return Vec::new();
    };
    let Some((_, below)) = FLOORS.iter().find(|(name, _)| *name == floor) else {
        return vec![format!(
            "{}: the folder {floor} has no place in the map. Give it one in src/lib.rs and in this test.",
            source.path
        )];
    };
    let mut allowed: Vec<_> = below.iter().chain([&floor]).copied().collect();
    if is_in(&source.path, APP) {
        allowed.extend(APP_TOO);
    }
    let mut paths = source.paths("crate");
    if source.path.ends_with(&format!("{floor}/mod.rs")) {
        paths.extend(source.paths("super"));
    }
    let strays = paths.into_iter().filter(|(_, path)| {
        let name = path.split("::").nth(1).unwrap_or_default();
        !allowed.contains(&name)
    });
    let found = strays.map(|(line, path)| {
        format!(
            "{}:{line}: {floor} imports {path}; it may import {}.",
            source.path,
            if below.is_empty() {
                "nothing".to_owned()
            } else {
                below.join(", ")
            }
        )
    });
    found.collect()
}

/// Climbing paths, which hide where an import goes.
fn climbs(source: &Source) -> Vec<String> {
    let climbs = source.paths("super").into_iter();
    let climbs = climbs.filter(|(_, path)| path.starts_with("super::super"));
    climbs
        .map(|(line, path)| format!("{}:{line}: {path}: write it from crate:: on.", source.path))
        .collect()
}

/// Views that know the application above them.
fn views_know_no_app(source: &Source) -> Vec<String> {
    if !is_in(&source.path, "src/ui/views") {
        return Vec::new();
    }
    let paths = source
        .paths("crate")
        .into_iter()
        .chain(source.paths("super"));
    let strays = paths.filter(|(_, path)| {
        path.starts_with("crate::ui::app") || path.starts_with("super::super::app")
    });
    strays
        .map(|(line, path)| {
            let place = &source.path;
            format!("{place}:{line}: a view imports {path}; let it give back an Action.")
        })
        .collect()
}

/// Uses of the window's libraries outside the window.
fn screen(source: &Source) -> Vec<String> {
    if SCREEN.iter().any(|place| is_in(&source.path, place)) {
        return Vec::new();
    }
    let libraries = ["egui", "eframe", "rfd"];
    let uses = libraries.iter().flat_map(|name| {
        let lines = source.uses(name).into_iter();
        lines.map(move |line| format!("{}:{line}: {name} belongs into src/ui.", source.path))
    });
    uses.collect()
}

/// Uses of the disk where it is not in place.
fn disk(source: &Source) -> Vec<String> {
    if DISK.iter().any(|place| is_in(&source.path, place)) {
        return Vec::new();
    }
    let paths = source.paths("std").into_iter();
    let paths = paths.filter(|(_, path)| path == "std::fs" || path.starts_with("std::fs::"));
    paths
        .map(|(line, path)| {
            let place = &source.path;
            format!("{place}:{line}: {path}: files belong into store, exchange and cli.")
        })
        .collect()
}

/// Macros that write past the handles they were given.
fn prints(source: &Source) -> Vec<String> {
    let macros = ["print!", "println!", "eprint!", "eprintln!", "dbg!"];
    let uses = macros.iter().flat_map(|name| {
        let lines = source.uses(name).into_iter();
        lines.map(move |line| {
            format!(
                "{}:{line}: {name} panics on a closed pipe; write to a handle.",
                source.path
            )
        })
    });
    uses.collect()
}

/// Files that don't say what they are.
fn header(source: &Source) -> Vec<String> {
    let missing = (!source.has_header()).then(|| {
        format!(
            "{}: begin with a line of //! that says what the file is.",
            source.path
        )
    });
    missing.into_iter().collect()
}

/// Files too long to be read at one sitting.
fn length(source: &Source) -> Vec<String> {
    let long = (source.lines > LONGEST).then(|| {
        format!(
            "{}: {} lines without its tests; {LONGEST} are the most. Move a part that has a name of its own into a file of its own.",
            source.path, source.lines
        )
    });
    long.into_iter().collect()
}

/// Every file of `src`.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source::new(&name.replace('\\', "/"), &text));
            }
        }
    }
    assert!(found.len() > 20, "the source is not where it was");
    found
}

/// Holds every file to a rule.
#[track_caller]
fn hold(rule: fn(&Source) -> Vec<String>) {
    let mut broken: Vec<_> = sources().iter().flat_map(rule).collect();
    broken.sort();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// How often a made-up file breaks a rule.
fn broken(rule: fn(&Source) -> Vec<String>, path: &str, text: &str) -> usize {
    rule(&Source::new(path, text)).len()
}

#[test]
fn a_folder_imports_only_floors_below_it() {
    hold(imports);
}

#[test]
fn an_import_of_a_sibling_or_of_a_higher_floor_is_found() {
    let use_store = "use crate::store::Store;\n";
    for path in [
        "src/model/day.rs",
        "src/exchange/plan.rs",
        "src/chart/spec.rs",
        "src/report/words.rs",
        "src/ui/frame.rs",
    ] {
        assert_eq!(broken(imports, path, use_store), 1, "{path}");
    }
    for path in [
        "src/cli/log.rs",
        "src/ui/app.rs",
        "src/ui/app/import.rs",
        "src/store/lock.rs",
    ] {
        assert_eq!(broken(imports, path, use_store), 0, "{path}");
    }
    let nested = "use crate::{model::day::Day, analysis::{self, series}};\n";
    assert_eq!(broken(imports, "src/store/file.rs", nested), 2);
    assert_eq!(
        broken(imports, "src/model/x.rs", "fn f() { crate::chart::f() }\n"),
        1
    );
    assert_eq!(broken(imports, "src/model/x.rs", "use crate::*;\n"), 1);
    assert_eq!(
        broken(imports, "src/model/mod.rs", "use super::store;\n"),
        1
    );
    assert_eq!(broken(imports, "src/cli/x.rs", "use crate::ui::text;\n"), 1);
    assert_eq!(broken(imports, "src/cellar/x.rs", ""), 1);
}

#[test]
fn test_code_may_import_what_it_needs() {
    let text = "#[cfg(test)]\nmod tests {\n    use crate::ui::app;\n}\n";
    assert_eq!(broken(imports, "src/model/day.rs", text), 0);
}

#[test]
fn every_folder_of_the_library_stands_in_the_map() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs")).unwrap();
    let mut declared: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let mut listed: Vec<_> = FLOORS.iter().map(|(floor, _)| *floor).collect();
    declared.sort_unstable();
    listed.sort_unstable();
    assert_eq!(declared, listed);
}

#[test]
fn paths_begin_at_the_crate_rather_than_climb() {
    hold(climbs);
}

#[test]
fn a_climbing_path_is_found() {
    assert_eq!(
        broken(climbs, "src/ui/views/x.rs", "use super::super::text;\n"),
        1
    );
    assert_eq!(
        broken(climbs, "src/ui/views/x.rs", "use super::today;\n"),
        0
    );
}

#[test]
fn views_give_back_actions_and_do_not_know_the_app() {
    hold(views_know_no_app);
}

#[test]
fn a_view_that_knows_the_app_is_found() {
    let path = "src/ui/views/today.rs";
    assert_eq!(
        broken(
            views_know_no_app,
            path,
            "use crate::ui::{app::App, text};\n"
        ),
        1
    );
    assert_eq!(
        broken(views_know_no_app, path, "use super::super::app;\n"),
        1
    );
    assert_eq!(
        broken(views_know_no_app, path, "use crate::ui::action::Action;\n"),
        0
    );
}

#[test]
fn only_the_window_knows_its_libraries() {
    hold(screen);
}

#[test]
fn a_window_library_outside_the_window_is_found() {
    assert_eq!(
        broken(screen, "src/chart/spec.rs", "use egui::Color32;\n"),
        1
    );
    assert_eq!(
        broken(screen, "src/cli/x.rs", "rfd::FileDialog::new();\n"),
        1
    );
    assert_eq!(broken(screen, "src/ui/theme.rs", "use egui::Color32;\n"), 0);
    assert_eq!(broken(screen, "src/main.rs", "eframe::run_native();\n"), 0);
}

#[test]
fn only_store_exchange_and_the_command_line_touch_files() {
    hold(disk);
}

#[test]
fn a_file_touched_elsewhere_is_found() {
    assert_eq!(broken(disk, "src/ui/app.rs", "use std::{fs, io};\n"), 1);
    assert_eq!(broken(disk, "src/model/x.rs", "std::fs::read(p)\n"), 1);
    assert_eq!(broken(disk, "src/ui/x.rs", "use std::fmt;\n"), 0);
    assert_eq!(broken(disk, "src/store/file.rs", "use std::fs;\n"), 0);
}

#[test]
fn nothing_prints_past_its_handles() {
    hold(prints);
}

#[test]
fn a_printing_macro_is_found() {
    assert_eq!(broken(prints, "src/cli/x.rs", "println!(\"a\");\n"), 1);
    assert_eq!(broken(prints, "src/main.rs", "eprintln!(\"a\");\n"), 1);
    assert_eq!(
        broken(prints, "src/cli/x.rs", "writeln!(out, \"println!\")?;\n"),
        0
    );
}

#[test]
fn every_file_says_what_it_is() {
    hold(header);
}

#[test]
fn a_file_without_a_word_on_itself_is_found() {
    assert_eq!(broken(header, "src/x.rs", "use std::fmt;\n"), 1);
    assert_eq!(broken(header, "src/x.rs", "//! A thing.\n"), 0);
}

#[test]
fn no_file_is_longer_than_one_sitting() {
    hold(length);
}

#[test]
fn a_long_file_is_found_and_its_tests_do_not_count() {
    let code = "fn f() {}\n".repeat(LONGEST);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{code}}}\n");
    assert_eq!(broken(length, "src/x.rs", &format!("{code}{tests}")), 0);
    assert_eq!(broken(length, "src/x.rs", &format!("{code}//\n")), 1);
}
