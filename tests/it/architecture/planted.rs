//! Each fault planted in made-up sources, and found.

use super::*;

/// How often a made-up file breaks a rule.
fn broken(rule: fn(&Source) -> Vec<String>, path: &str, text: &str) -> usize {
    rule(&Source::new(path, text)).len()
}

#[test]
fn an_import_that_the_map_does_not_have_is_found() {
    let text = "\
        | `src/model` | — | words |\n| `src/store` | model | file |\n| `src/chart` | model | data |\n\
        | `src/ui` | model | window |\n| `src/ui/app` | ui, store | carries out |\n";
    let floors_of = |path: &str, text_of: &str| {
        let house = House::of(&[
            ("src/lib.rs", "pub fn version() {}"),
            ("src/model/mod.rs", "pub struct Day;"),
            (
                "src/store/mod.rs",
                "use crate::model::Day;\npub struct Store;",
            ),
            ("src/chart/mod.rs", "use crate::model::Day;"),
            (
                "src/ui/mod.rs",
                "use crate::model::Day;\npub struct Action;",
            ),
            ("src/ui/app.rs", "use crate::{store::Store, ui::Action};"),
            (path, text_of),
        ]);
        floors(&house, &map(text)).len()
    };
    let store = "use crate::store::Store;";
    assert_eq!(floors_of("src/model/day.rs", store), 1, "upward");
    assert_eq!(floors_of("src/chart/spec.rs", store), 1, "a sibling");
    assert_eq!(
        floors_of("src/ui/views.rs", store),
        1,
        "the disk from a view"
    );
    assert_eq!(
        floors_of("src/ui/views.rs", "fn f() { crate::ui::app::run() }"),
        1
    );
    assert_eq!(
        floors_of(
            "src/ui/views.rs",
            "fn f() { println!(\"{}\", crate::store::N) }"
        ),
        1
    );
    assert_eq!(
        floors_of("src/model/day.rs", "use crate::version;"),
        1,
        "the crate itself"
    );
    assert_eq!(
        floors_of("src/cellar/x.rs", ""),
        1,
        "a folder without a room"
    );
    assert_eq!(floors_of("src/ui/app/acts.rs", store), 0);
    assert_eq!(floors_of("src/store/lock.rs", "use super::Store;"), 0);
    let tests = "#[cfg(test)]\nmod tests { use crate::store::Store; }";
    assert_eq!(floors_of("src/model/day.rs", tests), 0);
    let house = House::of(&[("src/chart/mod.rs", ""), ("src/model/mod.rs", "")]);
    assert_eq!(
        floors(
            &house,
            &map("| `src/chart` | model | a |\n| `src/model` | — | b |")
        )
        .len(),
        1
    );
}

#[test]
fn a_picture_that_is_not_the_table_is_found() {
    let table = "| `src/ui` | model | a |\n| `src/model` | — | b |\n";
    assert!(picture(&format!("```text\nui\nmodel\n```\n{table}")).is_empty());
    assert_eq!(
        picture(&format!("```text\nmodel\nui\n```\n{table}")).len(),
        1
    );
    assert_eq!(
        picture(&format!("```text\nmodel ui\n```\n{table}")).len(),
        1
    );
    assert_eq!(picture(&format!("```text\nmodel\n```\n{table}")).len(), 1);
}

#[test]
fn a_circle_of_files_is_found_however_it_is_written() {
    let found = |files: &[(&str, &str)]| {
        let roots = [
            ("src/lib.rs", ""),
            ("src/m.rs", "mod a;\nmod b;"),
            ("src/n.rs", "mod c;"),
        ];
        let (given, roots) = (files.iter(), roots.iter());
        let roots = roots.filter(|(root, _)| files.iter().all(|(path, _)| path != root));
        let files: Vec<_> = given.chain(roots).copied().collect();
        let circles = House::of(&files).circles();
        circles
            .iter()
            .map(|(files, _)| files.len())
            .collect::<Vec<_>>()
    };
    let a = ("src/m/a.rs", "pub struct A;\nfn f() { super::b::g() }");
    assert_eq!(found(&[a, ("src/m/b.rs", "use super::a::A;")]), [2]);
    assert_eq!(
        found(&[a, ("src/m/b.rs", "fn g(_: crate::m::a::A) {}")]),
        [2]
    );
    assert_eq!(
        found(&[
            a,
            ("src/m/b.rs", "fn g() { write!(f, \"{}\", super::a::A) }")
        ]),
        [2]
    );
    let alias = "use crate::m::a as other;\npub fn g(_: other::A) {}";
    assert_eq!(found(&[a, ("src/m/b.rs", alias)]), [2]);
    let three = [
        a,
        ("src/m/b.rs", "use crate::n::c;\nfn g() { c::h() }"),
        ("src/n/c.rs", "use crate::m::a::A;"),
    ];
    assert_eq!(found(&three), [3]);
    let both = [
        ("src/m.rs", "mod a;\nuse a::A;\npub struct M;"),
        ("src/m/a.rs", "use super::M;\npub struct A;"),
    ];
    assert_eq!(found(&both), [2], "a child and what its parent defines");
    let again = [
        ("src/m.rs", "mod a;\npub use a::A;\npub struct M(A);"),
        both[1],
    ];
    assert_eq!(
        found(&again),
        [2],
        "a name given on that the parent needs itself"
    );
    let through = [
        ("src/m.rs", "mod a;\nmod b;\npub use a::A;"),
        ("src/m/a.rs", "use super::b::B;\npub struct A;"),
        ("src/m/b.rs", "use super::A;\npub struct B;"),
    ];
    assert_eq!(
        found(&through),
        [2],
        "a name given on by the parent is its definer's"
    );
}

#[test]
fn what_is_no_circle_is_not_called_one() {
    let parent = ("src/m.rs", "mod a;\npub use a::A;\npub struct M;");
    let child = ("src/m/a.rs", "use super::M;\npub struct A(M);");
    assert!(House::of(&[parent, child]).circles().is_empty());
    let tests = "#[cfg(test)]\nmod tests { use crate::m::a::A; }\npub struct M;";
    assert!(
        House::of(&[("src/m.rs", tests), child])
            .circles()
            .is_empty()
    );
    let local = "mod a;\npub struct M;\nfn f() { let a = 1; g(a) }";
    assert!(
        House::of(&[("src/m.rs", local), child])
            .circles()
            .is_empty()
    );
}

#[test]
fn a_method_away_from_its_type_is_found() {
    let found = |path: &str| {
        let text =
            "use crate::m::A;\nimpl A { fn f() {} }\nimpl Clone for A {}\nstruct B;\nimpl B {}";
        strays(&House::of(&[
            ("src/lib.rs", ""),
            ("src/m.rs", "pub struct A;"),
            (path, text),
        ]))
        .len()
    };
    assert_eq!(found("src/n.rs"), 1);
    assert_eq!(found("src/m/more.rs"), 0);
}

#[test]
fn a_climbing_path_is_found() {
    assert_eq!(broken(climbs, "src/ui/x.rs", "use super::super::text;"), 1);
    assert_eq!(broken(climbs, "src/ui/x.rs", "use super::today;"), 0);
}

#[test]
fn a_window_library_outside_the_window_is_found() {
    let used = "use egui::Color32;";
    assert_eq!(broken(screen, "src/chart/spec.rs", used), 1);
    let called = "fn f() { rfd::FileDialog::new(); }";
    assert_eq!(broken(screen, "src/cli/x.rs", called), 1);
    assert_eq!(broken(screen, "src/cli/dialog.rs", called), 0);
    assert_eq!(broken(screen, "src/cli/dialog.rs", used), 1);
    assert_eq!(broken(screen, "src/ui/theme.rs", used), 0);
    assert_eq!(broken(screen, "src/main.rs", "use eframe::run;"), 0);
}

#[test]
fn a_file_touched_elsewhere_is_found() {
    assert_eq!(broken(disk, "src/ui/app.rs", "use std::{fs, io};"), 1);
    let read = "fn f() { std::fs::read(p) }";
    assert_eq!(broken(disk, "src/model/x.rs", read), 1);
    assert_eq!(broken(disk, "src/ui/x.rs", "use std::fmt;"), 0);
    assert_eq!(broken(disk, "src/store/file.rs", read), 0);
}

#[test]
fn a_font_that_would_be_copied_is_found() {
    let named = "fn f() -> &'static [u8] { epaint_default_fonts::UBUNTU_LIGHT }";
    assert_eq!(broken(fonts, "src/report/x.rs", named), 1);
    assert_eq!(broken(fonts, "src/drawing/typefaces.rs", named), 0);
}

#[test]
fn a_printing_macro_is_found() {
    assert_eq!(broken(prints, "src/x.rs", "fn f() { println!(\"a\"); }"), 1);
    assert_eq!(
        broken(prints, "src/main.rs", "fn f() { eprintln!(\"a\") }"),
        1
    );
    let written = "fn f() { writeln!(out, \"println!\")?; }";
    assert_eq!(broken(prints, "src/cli/x.rs", written), 0);
}

#[test]
fn a_file_without_a_word_on_itself_or_too_long_is_found() {
    let long = format!("//! A thing.\n{}", "fn f() {}\n".repeat(LONGEST_FILE));
    assert_eq!(broken(files, "src/x.rs", "use std::fmt;"), 1);
    assert_eq!(broken(files, "src/x.rs", &long), 1);
    assert_eq!(broken(files, "src/x.rs", "//! A thing.\nfn f() {}\n"), 0);
}

#[test]
fn a_long_function_is_found() {
    let body = "    g();\n".repeat(LONGEST_FUNCTION);
    let text = format!("fn f() {{\n{body}}}\nimpl A {{\nfn h() {{\n{body}}}\n}}\n");
    assert_eq!(broken(functions, "src/x.rs", &text), 2);
    let body = "    g();\n".repeat(LONGEST_FUNCTION - 2);
    assert_eq!(
        broken(functions, "src/x.rs", &format!("fn f() {{\n{body}}}\n")),
        0
    );
}
