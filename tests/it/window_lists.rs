//! Lists to choose from, on every page and at every size: all rows are seen, or the last one is cut in its
//! middle, so that it is seen that the list goes on.

use chrono::Days;
use egui::accesskit::Role;
use egui::{Key, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::{Better, Metric};
use unkink::model::session::{Kind, Session, SessionId};

use crate::book::untried;
use crate::desk::{Desk, Window, today};
use crate::window_seen::{Page, drawn, words};

const SIZES: [[f32; 2]; 3] = [[400.0, 480.0], [560.0, 760.0], [1100.0, 760.0]];

/// Pages with lists, and how to come to them.
const PAGES: [Page; 8] = [
    ("a session", |window| {
        window.ctrl(Key::E);
    }),
    ("History", |window| {
        window.ctrl(Key::Num2);
        window
            .harness
            .get_by_label_contains("Filter, ")
            .scroll_to_me();
        window.harness.run();
        window.harness.get_by_label_contains("Filter, ").click();
        window.harness.run();
    }),
    ("Trends", |window| {
        window.ctrl(Key::Num3).click("One score against another");
    }),
    ("Before & after", |window| {
        window.ctrl(Key::Num4);
    }),
    ("What helps", |window| {
        window.ctrl(Key::Num5);
    }),
    ("an experiment", |window| {
        window.ctrl(Key::Num9);
    }),
    ("Sessions", |window| {
        window.ctrl(Key::Num6);
    }),
    ("a file", |window| {
        let file = window.folder.path().join("diary.csv");
        std::fs::write(&file, "date,pain,x\n2026-11-20,4,5\n").unwrap();
        window.ctrl(Key::O);
        let name = "Path of the file";
        window
            .harness
            .get_by_role_and_label(Role::TextInput, name)
            .focus();
        window.harness.run();
        window.types(&file.display().to_string()).click("Read it");
        window.until("read", |window| !window.shows("Stop reading the file"));
    }),
];

/// A year with many kinds, people and scores.
fn journal() -> Journal {
    let mut journal = untried(demo(1, 1, today()));
    for at in 0..14_u64 {
        let name = format!("Score number {at}");
        let metric = Metric::own(&name, Better::Lower);
        journal.apply(Edit::add_metric(metric)).unwrap();
        let id = SessionId::new(&format!("s{at}"));
        let kind = Kind::new(&format!("kind number {at}"));
        let mut session = Session::new(id, today() - Days::new(at), kind);
        session.with = Some(format!("Person {at}"));
        journal.apply(Edit::put_session(session)).unwrap();
    }
    journal
}

/// The controls of this kind by their names, with their places.
fn controls(window: &Window, role: Role) -> Vec<(String, Rect)> {
    let all = window.harness.query_all_by_role(role);
    let all = all.map(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        (label, node.rect())
    });
    all.collect()
}

/// What is wrong with the list that this control opens; how many rows it has.
fn look(window: &mut Window, name: &str) -> Result<usize, String> {
    window.harness.get_by_label(name).scroll_to_me();
    window.harness.run();
    let before = controls(window, Role::Button);
    window.harness.get_by_label(name).click();
    window.harness.run();
    let mut rows = controls(window, Role::Button);
    rows.retain(|control| !before.contains(control));
    let chosen = name.split_once(": ").map_or(name, |(_, chosen)| chosen);
    let chosen = rows.iter().find(|(row, _)| row == chosen);
    let chosen = chosen.map(|(_, rect)| *rect);
    let rows: Vec<Rect> = rows.into_iter().map(|(_, rect)| rect).collect();
    let window_itself = window.harness.ctx.content_rect();
    let all = words(&drawn(window));
    window.press(Key::Escape);
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Err("it does not open".into());
    };
    // Lists are drawn over the page.
    let over = |row: &Rect| {
        let mut words = all.iter().rev();
        let words = words.find(|words| row.contains(words.ink.center()))?;
        Some(words.clip).filter(|list| list.contains(row.center()))
    };
    let list = chosen.as_ref().and_then(over);
    let list = list.or_else(|| rows.iter().find_map(over));
    let list = list.ok_or("nothing is in it")?;
    // A list whose chosen row lies below its first ones opens on that row.
    if let Some(chosen) = chosen.filter(|row| row.bottom() - first.top() > list.height() - 30.0) {
        let seen = list.intersect(chosen).height();
        return if seen >= chosen.height() / 2.0 {
            Ok(rows.len())
        } else {
            Err(format!("what is chosen is at {chosen:?}, out of {list:?}"))
        };
    }
    let told = format!(
        "{} rows of {}, {first:?} in {list:?}",
        rows.len(),
        first.height()
    );
    if !window_itself.expand(0.5).contains_rect(list) {
        return Err(format!("{told}: it leaves the window"));
    }
    if first.top() < list.top() - 1.0 || first.bottom() > list.bottom() + 1.0 {
        return Err(format!("{told}: its first row is cut"));
    }
    let near = |row: &&Rect| (row.center().y - list.bottom()).abs() < row.height() * 0.2;
    let is_whole = last.bottom() <= list.bottom() + 1.0;
    if is_whole || rows.iter().any(|row| near(&row)) {
        return Ok(rows.len());
    }
    Err(format!("{told}: it ends in no half row"))
}

#[test]
fn lists_show_all_their_rows_or_end_in_half_of_one() {
    hold(1.0);
}

#[test]
fn in_large_type_too_lists_end_in_half_of_a_row() {
    hold(2.0);
}

fn hold(zoom: f32) {
    let mut wrong = Vec::new();
    let (mut lists, mut longest) = (0, 0);
    for [width, height] in SIZES {
        let desk = Desk::new().journal(journal()).size(width, height);
        let mut window = desk.zoom(zoom).open();
        for (page, go) in PAGES {
            // What an answer moves would be taken for the rows of a list.
            go(&mut window);
            window.answered();
            let all = controls(&window, Role::ComboBox);
            assert!(!all.is_empty(), "{page} has no list");
            for (name, _) in all {
                lists += 1;
                if !window.shows(&name) {
                    // The key that closed the last list closed the form as well.
                    go(&mut window);
                    window.answered();
                }
                match look(&mut window, &name) {
                    Ok(rows) => longest = longest.max(rows),
                    Err(why) => {
                        wrong.push(format!(
                            "{width}\u{d7}{height} at {zoom}, {page}, {name}: {why}"
                        ));
                    }
                }
            }
            window.press(Key::Escape);
        }
    }
    assert!(lists > 30 && longest > 15, "{lists} lists, {longest} rows");
    assert!(
        wrong.is_empty(),
        "{} of {lists}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
