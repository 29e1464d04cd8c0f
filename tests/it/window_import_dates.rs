//! How the dates and the letters of a file are written: asked, shown as it was answered, and answered otherwise.

use unkink::model::time::parse_date;

use crate::desk::{Desk, Window};
use crate::window_import::{bring_in, reading, until};

const SHORT: &[u8] = b"Day;Pain\n1/10/26;4\n1/10/26;4\n2/10/26;5\n3/10/26;3\n";

fn has(window: &mut Window, date: &str) -> bool {
    let journal = window.saved();
    journal.day(parse_date(date).unwrap()).is_some()
}

#[test]
fn a_wrong_answer_about_the_dates_is_shown_and_changed_before_and_after() {
    let mut window = Desk::new().open();
    reading(&mut window, "w.csv", SHORT);
    window.click("Show what comes in");
    until(&mut window, "How are the dates");
    // Two rows that differ, each once.
    assert!(window.shows("day first: 1/10/26 is 1 Oct 2026; 2/10/26 is 2 Oct 2026"));
    window.click("year first: 1/10/26 is 26 Oct 2001; 2/10/26 is 26 Oct 2002");
    until(&mut window, "Which years are meant");
    let order = |now: &str| format!("Dates in \u{201c}Day\u{201d}: {now}");
    assert!(window.shows(&order("year first")), "before the next answer");
    window.click("20\u{2026}: 1/10/26 is 26 Oct 2001; 2/10/26 is 26 Oct 2002");
    until(&mut window, "3 of 4 rows can be brought in");
    assert!(window.shows("Years in \u{201c}Day\u{201d}: 20\u{2026}"));
    bring_in(&mut window, 3);
    assert!(has(&mut window, "2001-10-26"));
    // What stands in the journal was read in this way.
    assert!(window.shows(&order("year first")) && window.says("undo first"));
    window.ctrl(egui::Key::Z);
    assert!(window.saved().is_empty());

    // It is remembered, shown, and changed before anything comes in.
    reading(&mut window, "w.csv", SHORT);
    until(&mut window, "3 of 4 rows can be brought in");
    assert!(window.shows("1/10/26 is 26 Oct 2001; 2/10/26 is 26 Oct 2002"));
    window.click(&order("year first")).click("day first");
    until(&mut window, "1 Oct 2026: Back pain 4");
    assert!(window.shows(&order("day first")));
    bring_in(&mut window, 3);
    assert!(has(&mut window, "2026-10-01") && !has(&mut window, "2001-10-26"));
}

#[test]
fn an_answer_is_changed_after_an_undo_without_reading_the_file_again() {
    let mut window = Desk::new().open();
    reading(&mut window, "u.csv", b"date,pain\n1/5/2026,4\n2/6/2026,3\n");
    window.click("Show what comes in");
    until(&mut window, "How are the dates");
    window.click("month first: 1/5/2026 is 5 Jan 2026; 2/6/2026 is 6 Feb 2026");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    window.ctrl(egui::Key::Z);
    let order = "Dates in \u{201c}date\u{201d}: month first";
    window.click(order).click("day first");
    until(&mut window, "1 May 2026: Back pain 4");
    bring_in(&mut window, 2);
    assert!(has(&mut window, "2026-06-02") && !has(&mut window, "2026-02-06"));
}

#[test]
fn an_answer_of_another_file_that_the_dates_disprove_is_not_used() {
    let mut window = Desk::new().open();
    reading(&mut window, "a.csv", b"date,pain\n1/5/2026,4\n2/6/2026,3\n");
    window.click("Show what comes in");
    until(&mut window, "How are the dates");
    window.click("month first: 1/5/2026 is 5 Jan 2026; 2/6/2026 is 6 Feb 2026");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    reading(
        &mut window,
        "b.csv",
        b"date,pain\n25/5/2026,4\n26/6/2026,3\n",
    );
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    assert!(has(&mut window, "2026-05-25"));
}

#[test]
fn a_zero_that_may_be_no_score_and_months_of_two_languages_are_asked_about() {
    let mut window = Desk::new().open();
    let zeros = b"date,pain\n2026-10-04,0\n2026-10-03,4\n2026-10-02,0\n2026-10-01,5\n";
    reading(&mut window, "z.csv", zeros);
    window.click("Show what comes in");
    until(&mut window, "Is a 0 in \u{201c}pain\u{201d} a score?");
    assert!(window.shows("a score: 2026-10-04, 0 is a score of 0; 2026-10-02, 0 is a score of 0"));
    window.click("nothing noted: 2026-10-04, 0 is nothing noted; 2026-10-02, 0 is nothing noted");
    until(&mut window, "2 of 4 rows can be brought in");
    window
        .click("A 0 in \u{201c}pain\u{201d}: nothing noted")
        .click("a score");
    until(&mut window, "4 of 4 rows can be brought in");

    let months = "Datum,pain\n1. listopada 2025.,4\n2. listopada 2025.,5\n";
    reading(&mut window, "m.csv", months.as_bytes());
    window.click("Show what comes in");
    until(
        &mut window,
        "Whose months are the words in \u{201c}Datum\u{201d}?",
    );
    window.click("Croatian: 1. listopada 2025. is 1 Oct 2025; 2. listopada 2025. is 2 Oct 2025");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    assert!(has(&mut window, "2025-10-02") && !has(&mut window, "2025-11-02"));
}

#[test]
fn letters_that_could_be_read_in_two_ways_are_shown_both_ways_and_chosen() {
    let mut window = Desk::new().open();
    reading(&mut window, "z.csv", b"Data;Zm\xeaczenie\n2026-10-01;4\n");
    until(&mut window, "Zm\u{ea}czenie is: ");
    let [usual, meant] = [
        "Letters: Zm\u{ea}czenie, windows-1252",
        "Letters: Zm\u{119}czenie, windows-1250",
    ];
    assert!(window.shows(usual));
    window.click(meant);
    until(&mut window, "Zm\u{119}czenie is: ");
    // It can be turned back, until another file is read.
    window.click(usual);
    until(&mut window, "Zm\u{ea}czenie is: ");
    reading(&mut window, "a.csv", b"date,pain\n2026-10-01,4\n");
    until(&mut window, "pain is: ");
    assert!(!window.says("Letters: "));
}
