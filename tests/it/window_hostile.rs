//! Names and notes that others wrote, in the window: nothing that is read out holds what steers, and no
//! row breaks because of them.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use serde_json::{Map, json};
use unkink::model::legible::is_raw;
use unkink::store::schema::from_bytes;

use crate::desk::{Desk, Window, today};
use crate::window_seen::PAGES;

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

/// The names of all fields on the page.
fn fields(window: &Window) -> Vec<(Role, String)> {
    let of = |role| {
        let all = window.harness.query_all_by_role(role);
        let names = all.map(|node| node.accesskit_node().label().unwrap_or_default());
        names.map(move |name| (role, name)).collect::<Vec<_>>()
    };
    [of(Role::TextInput), of(Role::MultilineTextInput)].concat()
}

#[test]
fn what_is_pasted_into_any_field_harms_nothing() {
    let pasted = format!("{BAD}\u{1b}[31m\u{202e}\u{0}4\t\n\n");
    let mut tried = 0;
    for (page, go) in PAGES {
        let mut window = Desk::new().demo(1).open();
        let boxes = egui::MissingGlyphPolicy::Tofu;
        window.harness.ctx.set_missing_glyph_policy(boxes);
        go(&mut window);
        for (role, name) in fields(&window) {
            let field = |window: &Window| {
                let mut found = window.harness.query_all_by_role_and_label(role, &name);
                // What was pasted before may have closed it.
                found.next().map(|field| field.focus()).is_some()
            };
            if !field(&window) {
                continue;
            }
            window.harness.run_steps(4);
            window.ctrl(Key::A);
            window.harness.event(Event::Paste(pasted.clone()));
            window.harness.run_steps(4);
            window.harness.key_press(Key::Tab);
            window.harness.run_steps(4);
            is_clean(&window, &format!("{page}, {name}"));
            tried += 1;
        }
        let journal = window.saved();
        assert_eq!(
            &journal,
            window.harness.state().document().journal(),
            "{page}"
        );
    }
    assert!(tried > 25, "{tried} fields");
}
