//! Names and notes that others wrote, in the window: nothing that is read out holds what steers, and no
//! row breaks because of them.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use serde_json::{Map, json};
use unkink::model::legible::is_raw;
use unkink::store::schema::from_bytes;

use crate::desk::{Desk, Window, today};

const BAD: &str = "x\u{200b}\u{ad}\r\ny\u{2028}z\u{feff}";

fn desk() -> Desk {
    let mut days = Map::new();
    for back in 0..30 {
        let day = json!({
            "scores": {"pain": 4, "own": 3}, "tags": [BAD], "note": BAD, "areas": {"neck": 3},
            "medication": [{"name": BAD, "dose": BAD, "count": 1}],
        });
        days.insert((today() - chrono::Days::new(back)).to_string(), day);
    }
    let session = |number: u64| {
        let date = (today() - chrono::Days::new(number * 4)).to_string();
        json!({"id": format!("s{number}"), "date": date, "kind": BAD, "with": BAD, "note": BAD})
    };
    let file = json!({
        "format": "unkink-journal", "version": 1, "days": days,
        "metrics": [{"id": "own", "name": BAD, "unit": BAD, "low": BAD, "high": BAD, "offered": "daily"}],
        "sessions": (0..6).map(session).collect::<Vec<_>>(),
    });
    Desk::new().journal(from_bytes(file.to_string().as_bytes()).unwrap().journal)
}

#[track_caller]
fn is_clean(window: &Window, page: &str) {
    for node in window.harness.root().children_recursive() {
        let node = node.accesskit_node();
        let label = node.label().unwrap_or_default();
        // A field shows what is typed into it, as it is.
        if !matches!(
            node.role(),
            Role::TextInput | Role::MultilineTextInput | Role::TextRun
        ) {
            assert!(
                !label.contains(is_raw),
                "{page}: {:?} {label:?}",
                node.role()
            );
        }
    }
}

#[test]
fn no_button_and_no_row_is_broken_by_a_name() {
    let mut window = desk().open();
    is_clean(&window, "Today");
    for page in [Key::Num2, Key::Num3, Key::Num4, Key::Num6, Key::Num8] {
        window.shortcut(Modifiers::COMMAND, page);
        is_clean(&window, page.name());
    }
}
