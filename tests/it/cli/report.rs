//! `report`.

use super::run::Home;

fn home() -> Home {
    let home = Home::new();
    let journal = home.journal();
    home.ok(&[
        "--journal",
        journal.to_str().unwrap(),
        "demo",
        "--years",
        "1",
    ]);
    home
}

#[test]
fn the_name_of_the_file_says_what_is_written() {
    let home = home();
    let (pdf, html) = (home.path("a.pdf"), home.path("a.HTML"));
    home.ok(&["report", pdf.to_str().unwrap(), "--paper", "letter"]);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    home.ok(&[
        "report",
        html.to_str().unwrap(),
        "--name",
        "Maria <M>",
        "--notes",
    ]);
    let text = std::fs::read_to_string(&html).unwrap();
    assert!(text.starts_with("<!doctype html>") && text.contains("Maria &lt;M&gt;"));
    let out = home.ok(&["report", "-", "--format", "html"]);
    assert!(out.contains("A personal diary, not a diagnosis."));
    assert!(!out.contains("Maria"));
}

#[test]
fn what_makes_no_sense_is_refused_and_writes_nothing() {
    let home = home();
    let txt = home.path("a.txt");
    let message = home.refused(2, &["report", txt.to_str().unwrap()]);
    assert!(message.contains(".pdf or .html"), "{message}");
    let pdf = home.path("a.pdf");
    let pdf = pdf.to_str().unwrap();
    let turned = ["report", pdf, "--from", "2026-02-01", "--to", "2026-01-01"];
    assert!(home.refused(2, &turned).contains("after the last"));
    assert!(
        home.refused(1, &["report", pdf, "--from", "1812-01-01"])
            .contains("1812-01-01")
    );
    assert!(
        home.refused(1, &["report", pdf, "--metric", "luck"])
            .contains("luck")
    );
    let journal = home.journal();
    let onto = ["report", journal.to_str().unwrap(), "--format", "pdf"];
    assert!(
        home.refused(1, &onto)
            .contains("never goes over the journal")
    );
    assert!(!home.path("a.pdf").exists() && !txt.exists());
}

#[test]
fn a_period_without_scores_is_a_page_that_says_so() {
    let home = Home::new();
    let html = home.ok(&["report", "-", "--format", "html"]);
    assert!(html.contains("A report needs at least 7 scored days."));
    assert!(home.bytes().is_none(), "a report makes no journal");
}

#[test]
fn a_broken_seal_is_a_warning() {
    let home = home();
    home.tamper("\"pain\": ", "\"pain\":  ");
    let run = home.run(&["report", "-", "--format", "html"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("seal") && run.out.contains("</html>"));
}
