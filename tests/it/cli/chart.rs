//! `chart` writes pictures, and refuses what it can't draw.

use unkink::model::keyword::Keyword;
use unkink::report::pictures::Subject;

use super::run::Home;

#[test]
fn every_chart_is_written_as_svg_and_its_data_as_csv() {
    let home = Home::new();
    let journal = home.journal();
    home.ok(&[
        "--journal",
        journal.to_str().unwrap(),
        "demo",
        "--years",
        "1",
    ]);
    for (_, name) in Subject::ALL {
        let (svg, csv) = (home.path("x.svg"), home.path("x.csv"));
        home.ok(&["chart", name, svg.to_str().unwrap(), "--force"]);
        let text = std::fs::read_to_string(&svg).unwrap();
        assert!(text.contains("</svg>") && text.contains("<desc"), "{name}");
        home.ok(&["chart", name, csv.to_str().unwrap(), "--force"]);
        assert!(std::fs::read_to_string(&csv).unwrap().lines().count() > 3);
    }
    let png = home.path("x.PNG");
    let args = [
        "chart",
        "trend",
        png.to_str().unwrap(),
        "--dark",
        "--metric",
        "Back pain",
    ];
    home.ok(&args);
    assert_eq!(std::fs::read(&png).unwrap()[1..4], *b"PNG");
}

#[test]
fn the_output_takes_svg_and_an_empty_journal_has_its_words() {
    let home = Home::new();
    let text = home.ok(&["chart", "trend", "-"]);
    assert!(text.starts_with("<?xml") && text.contains("Lines appear after 4 days."));
}

#[test]
fn what_cannot_be_drawn_is_refused_with_the_choices() {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    let err = home.refused(2, &["chart", "pie", "x.svg"]);
    assert!(
        err.contains("choose one of trend, painkillers, sleep, calendar"),
        "{err}"
    );
    let err = home.refused(2, &["chart", "trend", "x.doc"]);
    assert!(err.contains(".svg, .png or .csv"), "{err}");
    let turned = [
        "chart",
        "trend",
        "-",
        "--from",
        "2026-02-01",
        "--to",
        "2026-01-01",
    ];
    let err = home.refused(2, &turned);
    assert!(err.contains("2026-02-01, is after"), "{err}");
    let err = home.refused(1, &["chart", "trend", "-", "--metric", "nonsense"]);
    assert!(err.contains("nonsense"), "{err}");
    let folder = home.path("folder.svg");
    std::fs::create_dir(&folder).unwrap();
    home.refused(1, &["chart", "trend", folder.to_str().unwrap()]);
}

#[test]
fn a_chart_never_goes_over_the_journal() {
    let home = Home::new();
    let journal = home.path("journal.svg");
    let journal = journal.to_str().unwrap();
    home.ok(&["--journal", journal, "log", "pain=4"]);
    let before = std::fs::read(journal).unwrap();
    let run = home.run(&["--journal", journal, "chart", "trend", journal]);
    assert_eq!((run.code, std::fs::read(journal).unwrap()), (1, before));
}

#[test]
fn a_journal_edited_elsewhere_is_drawn_with_a_warning() {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    let text = std::fs::read_to_string(home.journal()).unwrap();
    std::fs::write(home.journal(), text.replace("\"pain\": 4", "\"pain\": 5")).unwrap();
    let run = home.run(&["chart", "trend", "-"]);
    assert_eq!(run.code, 0);
    assert!(
        run.err.contains("seal") && run.out.contains("</svg>"),
        "{}",
        run.err
    );
}

#[test]
fn weeks_begin_where_they_are_asked_to_and_the_words_of_a_scale_stand_at_its_own_ends() {
    let home = Home::new();
    home.ok(&["log", "pain=4"]);
    let first = |day: &str| {
        let csv = home.ok(&["chart", "weekday", "-", "--week-start", day]);
        let at = |name: &str| csv.find(&format!(">{name}<")).unwrap();
        if at("Sun") < at("Mon") { "Sun" } else { "Mon" }
    };
    assert_eq!((first("sunday"), first("monday")), ("Sun", "Mon"));
    let err = home.refused(2, &["chart", "weekday", "-", "--week-start", "friday"]);
    assert!(err.contains("monday, sunday or saturday"), "{err}");
    let hours = home.ok(&["chart", "calendar", "-", "--metric", "hours_asleep"]);
    assert!(!hours.contains("all day"), "{hours}");
}
