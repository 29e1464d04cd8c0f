//! The folder that others write to, in the window.

use std::fs;
use std::time::Duration;

use chrono::NaiveDate;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use unkink::model::metric::MetricId;

use crate::desk::{Desk, Window};

fn until(window: &mut Window, words: &str) {
    for _ in 0..400 {
        window.harness.run_steps(2);
        if window.says(words) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("nothing says {words:?}");
}

#[test]
fn what_comes_into_the_folder_comes_in_once_with_a_notice_and_undo() {
    let mut window = Desk::new().open();
    let folder = window.folder.path().join("phone");
    fs::create_dir(&folder).unwrap();
    // The folder is set as a person sets it.
    window.ctrl(Key::Num8);
    let field = |window: &Window| {
        let name = "Folder to bring in from";
        let field = window.harness.get_by_role_and_label(Role::TextInput, name);
        field.scroll_to_me();
        field.focus();
    };
    field(&window);
    window.harness.run_steps(4);
    let path = folder.display().to_string();
    window.harness.event(egui::Event::Paste(path));
    window.harness.run_steps(4);
    window.press(Key::Tab);
    let settings = window.harness.state().settings();
    assert_eq!(settings.watched.as_deref(), Some(folder.as_path()));

    let text = "date,time,what,value\n2026-11-20,,pain,4\n";
    fs::write(folder.join("phone.csv"), text).unwrap();
    until(&mut window, "phone.csv came in from your folder.");
    let date = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    assert_eq!(window.score(date, &MetricId::PAIN), Some(4.0));
    assert!(window.says("1 row read: 1 new"));
    window.ctrl(Key::Z);
    assert_eq!(window.score(date, &MetricId::PAIN), None);

    // What was taken back stays so when the file grows, which brings what is new alone.
    fs::write(
        folder.join("phone.csv"),
        format!("{text}2026-11-21,,pain,3\n"),
    )
    .unwrap();
    until(&mut window, "2 rows read: 1 new, 1 already there");
    let next = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    assert_eq!(window.score(date, &MetricId::PAIN), None);
    assert_eq!(window.score(next, &MetricId::PAIN), Some(3.0));

    // What can't be read stays there and is named; what came in before comes in no more.
    fs::write(folder.join("again.csv"), text).unwrap();
    fs::write(folder.join("odd.csv"), "x,y\n1,2\n").unwrap();
    // Which way a new score is better is never taken for granted.
    let energy = "date,time,what,value\n2026-11-20,,energy,4\n";
    fs::write(folder.join("energy.csv"), energy).unwrap();
    until(
        &mut window,
        "odd.csv: what its columns mean is not known yet",
    );
    until(&mut window, "energy is a new score");
    assert_eq!(window.score(date, &MetricId::PAIN), None);
    assert!(folder.join("phone.csv").exists() && folder.join("odd.csv").exists());
    assert_eq!(window.saved().day(date), None);

    // A second note of a day stands below the first.
    for (name, note) in [("1.csv", "long drive"), ("2.csv", "better")] {
        let text = format!("date,time,what,value\n2026-11-19,,note,{note}\n");
        fs::write(folder.join(name), text).unwrap();
        until(&mut window, &format!("{name} came in from your folder."));
    }
    let date = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    let journal = window.harness.state().document().journal();
    let note = journal.day(date).and_then(|day| day.note.as_deref());
    assert_eq!(note, Some("long drive\nbetter"));
}
