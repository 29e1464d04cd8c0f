//! The path of a file that can't be read: said in view, with a remedy, and typed over.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window};
use crate::window_import::{idle, reading};

/// Types the path into the field and presses Enter.
fn enter(window: &mut Window, path: &str) {
    window.ctrl(egui::Key::O);
    window.harness.run_steps(10);
    window.types(path).press(egui::Key::Enter);
    idle(window);
    window.harness.run_steps(30);
}

fn path(window: &Window) -> String {
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Path of the file");
    field.accesskit_node().value().unwrap_or_default()
}

#[test]
fn why_a_path_is_no_file_is_seen_beside_its_field_with_a_remedy() {
    for (width, height, zoom) in [(1100.0, 760.0, 1.0), (560.0, 760.0, 2.0)] {
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        let folder = window.folder.path().display().to_string();
        let file = format!("{folder}/plain.csv");
        std::fs::write(&file, b"date,pain\n").unwrap();
        for (path, words) in [
            (
                format!("{folder}/none.csv"),
                "there is none of that name. Look at how it is spelled:",
            ),
            (folder, "That is a folder. Name a file in it:"),
            (format!("{file}/x.csv"), "a part of its path is no folder."),
            ("/dev/null".to_owned(), "That is a device or a pipe"),
        ] {
            enter(&mut window, &path);
            assert!(window.says(words), "{path}: {words}");
            let error = window.harness.get_by_label_contains(words);
            let page = window.harness.ctx.content_rect();
            let rect = error.rect();
            // A path as long as a page may go on below it.
            assert!(
                page.contains(rect.left_top()) && rect.top() + 60.0 < page.bottom(),
                "{path} at {width}, {zoom}: {rect:?}"
            );
            assert!(!window.says("os error"), "{path}");
        }
    }
}

#[test]
fn a_path_that_stands_in_the_field_is_typed_over() {
    let mut window = Desk::new().open();
    enter(&mut window, "/first.csv");
    assert_eq!(path(&window), "/first.csv");
    enter(&mut window, "/second.csv");
    assert_eq!(path(&window), "/second.csv");
    // Also after a file was read.
    reading(&mut window, "a.csv", b"date,pain\n2026-01-30,4\n");
    enter(&mut window, "/third.csv");
    assert_eq!(path(&window), "/third.csv");
}

#[test]
fn a_path_is_read_as_it_is_pasted() {
    let mut window = Desk::new().open();
    let folder = window.folder.path().canonicalize().unwrap();
    let file = folder.join("my diary.csv");
    std::fs::write(&file, b"date,pain\n2026-01-30,4\n").unwrap();
    let plain = file.display().to_string();
    let home = directories::BaseDirs::new().unwrap();
    let home = home.home_dir().canonicalize().unwrap();
    let up = "../".repeat(home.components().count() - 1);
    for typed in [
        format!("~/{up}{}", &plain[1..]),
        format!("file://{}", plain.replace(' ', "%20")),
        format!("\"{plain}\""),
        format!("  '{plain}' "),
    ] {
        enter(&mut window, "/none.csv");
        assert!(window.says("there is none of that name"), "{typed}");
        enter(&mut window, &typed);
        assert!(window.shows("Table, 1 row"), "{typed}");
        assert!(!window.says("there is none of that name"), "{typed}");
    }
}
