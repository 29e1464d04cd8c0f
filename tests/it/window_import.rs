//! Bringing in a file, as a person does who has never seen a command line.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::metric::{Better, MetricId};
use unkink::model::time::{clock, parse_date};
use unkink::store::schema::from_bytes;

use crate::cli::run::Home;
use crate::desk::{Desk, Window};

/// A window on the page, with a file of this text read.
pub fn reading(window: &mut Window, name: &str, bytes: &[u8]) {
    let file = window.folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    window.ctrl(egui::Key::O);
    let field = |window: &Window| {
        let name = "Path of the file";
        let field = window.harness.get_by_role_and_label(Role::TextInput, name);
        field.scroll_to_me();
        field.focus();
    };
    field(window);
    window.harness.run_steps(10);
    window.ctrl(egui::Key::A);
    window
        .harness
        .event(egui::Event::Paste(file.display().to_string()));
    window.harness.run();
    // By keyboard: the page may scroll while it grows, and a click would miss.
    window.harness.key_press(egui::Key::Enter);
    window.harness.run_steps(2);
    idle(window);
    window.harness.run_steps(10);
}

/// Waits until nothing is read or compared any more: what a thread finds would move the page under a click.
pub fn idle(window: &mut Window) {
    window.until("nothing is read or compared", |window| {
        !window.shows("Stop reading the file")
    });
}

/// Reads a table of this text, with everything in it that is left out as a score of its own, and looks what would come.
pub fn look_at(window: &mut Window, text: &str) {
    reading(window, "page.csv", text.as_bytes());
    let left_out = |window: &Window| {
        let all = window.harness.query_all_by_label_contains(" is: leave out");
        let mut names = all.filter_map(|node| node.accesskit_node().label());
        names.next()
    };
    while let Some(name) = left_out(window) {
        window.click(&name).click("a score of its own");
    }
    window.click("Show what comes in");
    until(window, "can be brought in");
}

pub fn until(window: &mut Window, words: &str) {
    window.until(words, |window| window.says(words));
}

fn choose(window: &mut Window, what: &str, from: &str, to: &str) {
    window.click(&format!("{what} is: {from}")).click(to);
}

#[test]
fn a_spreadsheet_with_titles_and_blanks_comes_in_whole_without_a_command_line() {
    let mut window = Desk::new().open();
    let text = "Pain diary of A\nprinted for the doctor;;;\n\n\
                Datum;Uhrzeit;Schmerz;Schlaf;Bemerkung\n\
                01.09.2026;20:05;4,5;N/A;lang gesessen\n\
                02.09.2026;21:15;-;7;\n;;;;\n\
                31.09.2026;20:05;4;6;\n14.09.2026;20:05;zwölf;6;\n";
    reading(&mut window, "diary.csv", text.as_bytes());
    assert!(window.says("2 lines above the table are left out."));
    assert!(window.shows("Datum is: the date") && window.shows("Uhrzeit is: the time of day"));
    assert!(window.shows("Schmerz is: score: Back pain"));
    window.click("Show what comes in");
    until(&mut window, "can be brought in");
    assert!(window.shows("3 of 4 rows can be brought in"));
    assert!(window.says("31.09.2026 is not a date"));
    bring_in(&mut window, 3);
    let journal = window.saved();
    let day = |date: &str| journal.day(parse_date(date).unwrap()).unwrap();
    assert_eq!(day("2026-09-01").score(&MetricId::PAIN), Some(4.5));
    assert_eq!(day("2026-09-01").note.as_deref(), Some("lang gesessen"));
    assert_eq!(day("2026-09-02").score(&MetricId::SLEEP), Some(7.0));
    assert_eq!(
        day("2026-09-02").checkins[0].time.map(clock).as_deref(),
        Some("21:15")
    );
    // The word in the column of numbers is refused alone until it is said what it stands for.
    assert_eq!(day("2026-09-14").score(&MetricId::PAIN), None);
    assert_eq!(day("2026-09-14").score(&MetricId::SLEEP), Some(6.0));
    assert!(window.says("zw\u{f6}lf is not a number from 0 to 10"));
    assert!(day("2026-09-14").tags.is_empty());
    window.click("Undo");
    assert!(window.saved().is_empty());
}

#[test]
fn dates_that_can_be_read_both_ways_are_asked_with_both_readings() {
    let mut window = Desk::new().open();
    reading(
        &mut window,
        "us.csv",
        b"date,pain\n1/5/2026,4\n2/6/2026,3\n",
    );
    window.click("Show what comes in");
    until(&mut window, "How are the dates");
    window.click("month first: 1/5/2026 is 5 Jan 2026; 2/6/2026 is 6 Feb 2026");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    let journal = window.saved();
    assert!(journal.day(parse_date("2026-02-06").unwrap()).is_some());
}

#[test]
fn a_mapping_is_remembered_by_its_header() {
    let mut window = Desk::new().open();
    reading(&mut window, "a.csv", b"When,Ache\n2026-01-31,40\n");
    choose(&mut window, "Ache", "leave out", "score: Back pain");
    let high = "Highest score of Ache in the file";
    let field = window.harness.get_by_role_and_label(Role::TextInput, high);
    field.focus();
    window.harness.run();
    window.ctrl(egui::Key::A).types("100");
    window.click("Show what comes in");
    until(&mut window, "1 of 1 row can be brought in");
    bring_in(&mut window, 1);
    window.saved();
    reading(&mut window, "b.csv", b"When,Ache\n2026-02-01,50\n");
    until(&mut window, "1 of 1 row can be brought in");
    bring_in(&mut window, 1);
    let journal = window.saved();
    let score = |date: &str| {
        journal
            .day(parse_date(date).unwrap())
            .unwrap()
            .score(&MetricId::PAIN)
    };
    assert_eq!(score("2026-01-31"), Some(4.0));
    assert_eq!(score("2026-02-01"), Some(5.0));
}

#[test]
fn what_differs_is_chosen_row_by_row() {
    let mut window = Desk::new().open();
    reading(
        &mut window,
        "a.csv",
        b"date,pain\n2026-01-30,4\n2026-01-31,4\n",
    );
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    window.saved();
    reading(
        &mut window,
        "b.csv",
        b"date,pain\n2026-01-30,5\n2026-01-31,6\n",
    );
    until(&mut window, "0 of 2 rows can be brought in");
    window.click("31 Jan 2026, Back pain: take the file\u{2019}s 6");
    until(&mut window, "1 of 2 rows can be brought in");
    bring_in(&mut window, 1);
    let journal = window.saved();
    let score = |date: &str| {
        journal
            .day(parse_date(date).unwrap())
            .unwrap()
            .score(&MetricId::PAIN)
    };
    assert_eq!(
        (score("2026-01-30"), score("2026-01-31")),
        (Some(4.0), Some(6.0))
    );
}

#[test]
fn an_edit_made_after_the_preview_is_never_written_over() {
    let mut window = Desk::new().open();
    reading(
        &mut window,
        "a.csv",
        b"date,pain\n2026-11-22,4\n2026-01-31,4\n",
    );
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    window.ctrl(egui::Key::Num1).types("9");
    window.ctrl(egui::Key::O);
    bring_in(&mut window, 2);
    until(&mut window, "1 of 2 rows can be brought in");
    assert_eq!(
        window.score(crate::desk::today(), &MetricId::PAIN),
        Some(9.0)
    );
}

#[test]
fn which_way_a_new_score_is_better_is_asked_before_it_comes_in() {
    let mut window = Desk::new().open();
    reading(
        &mut window,
        "e.csv",
        b"date,Energy\n2026-01-30,4\n2026-01-31,5\n",
    );
    choose(&mut window, "Energy", "leave out", "a score of its own");
    window.click("Show what comes in");
    until(&mut window, "Which way is better?");
    let is_off = |window: &Window| {
        let bring = window.harness.get_by_label("Bring in 2");
        bring.accesskit_node().is_disabled()
    };
    assert!(is_off(&window), "nobody has said it");
    window.click("Energy: higher is better");
    bring_in(&mut window, 2);
    let journal = window.saved();
    let energy = journal.metrics().find("energy").unwrap();
    assert_eq!(energy.better, Better::Higher);
}

#[test]
fn cells_of_a_second_file_lie_beside_one_another_as_well() {
    let mut window = Desk::new().open();
    reading(
        &mut window,
        "a.csv",
        b"date,b,c,d\n2026-01-30,1,1,1\n2026-01-31,1,1,1\n",
    );
    let text = "date,long one,another long one,d\n2026-01-30,a cell of words,more words in it,1\n";
    reading(&mut window, "b.csv", text.as_bytes());
    let rect = |name: &str| {
        let mut all = window.harness.query_all_by_label(name);
        all.next().unwrap_or_else(|| panic!("no {name}")).rect()
    };
    let cells = ["2026-01-30", "a cell of words", "more words in it"].map(rect);
    assert!(
        cells
            .windows(2)
            .all(|pair| pair[0].right() + 8.0 <= pair[1].left()),
        "{cells:?}"
    );
    assert!(
        cells.windows(2).all(|pair| pair[0].top() == pair[1].top()),
        "{cells:?}"
    );
}

#[test]
fn no_column_of_the_first_rows_leaves_the_page() {
    let text = "Datum;Uhrzeit;Schmerz;Steifigkeit;Schlafqualit\u{e4}t;Energie (0-100);Was noch zu sagen ist\n\
                01.09.2026;20:17;3;5;4;81;nach der langen Fahrt viel zu lange gesessen\n";
    for (width, zoom) in [(1100.0, 1.0), (560.0, 1.0), (560.0, 2.0)] {
        let mut window = Desk::new().size(width, 760.0).zoom(zoom).open();
        reading(&mut window, "w.csv", text.as_bytes());
        let words = [
            "Energie (0-100)",
            "Was noch zu sagen ist",
            "nach der langen Fahrt viel",
        ];
        for word in words {
            let labels: Vec<_> = window.harness.query_all_by_label_contains(word).collect();
            assert!(!labels.is_empty(), "{word} at {width}");
            for label in labels {
                let right = label.rect().right();
                assert!(
                    right <= width / zoom - 16.0,
                    "{word} at {width}, {zoom}: {right}"
                );
            }
        }
    }
}

#[test]
fn what_was_brought_in_is_shown_in_its_own_year() {
    let mut window = Desk::new().open();
    let text = "date,Knee Pain\n2021-06-15,3\n2021-06-16,4\n2021-06-16,5\n";
    reading(&mut window, "old.csv", text.as_bytes());
    choose(&mut window, "Knee Pain", "leave out", "a score of its own");
    window.click("Show what comes in");
    until(&mut window, "2 of 3 rows can be brought in");
    assert!(window.says("16 Jun 2021, Knee Pain: an earlier row of the file says 4"));
    assert!(window.says("Where the file says two things"));
    assert!(!window.says("Where your journal has another value"));
    window.click("Knee Pain: lower is better");
    bring_in(&mut window, 2);
    window.click("See them in History");
    assert!(window.says("16 June 2021"));
}

#[test]
fn all_that_is_refused_can_be_seen() {
    let mut window = Desk::new().open();
    let rows = (1..=30).map(|at| format!("2026-01-{at:02},{}\n", 100 + at));
    let rows = rows.collect::<Vec<_>>().concat();
    let text = format!("date,pain\n{rows}2026-01-31,4\n");
    reading(&mut window, "r.csv", text.as_bytes());
    window.click("Show what comes in");
    until(&mut window, "1 of 31 rows can be brought in");
    assert!(window.says("101 is outside") && !window.says("130 is outside"));
    window.click("Show more that can\u{2019}t be read");
    assert!(window.says("130 is outside"));
}

#[test]
fn words_of_columns_are_whole_at_every_width() {
    for (width, zoom) in [(1100.0, 1.0), (560.0, 1.0), (1100.0, 2.0)] {
        let mut window = Desk::new().size(width, 760.0).zoom(zoom).open();
        let text = "Datum;Steifigkeit;Medikamentenname\n01.09.2026;4;Ibuprofen\n";
        reading(&mut window, "w.csv", text.as_bytes());
        for name in ["Steifigkeit", "Medikamentenname"] {
            let labels = window.harness.query_all_by_label(name);
            for label in labels {
                // One line of text, at most 24 points high.
                assert!(
                    label.rect().height() <= 26.0,
                    "{name} at {width}: {:?}",
                    label.rect()
                );
            }
        }
        let end = |end: &str| {
            let name = format!("{end} score of Steifigkeit in the file");
            let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
            field.rect().top()
        };
        assert_eq!(
            end("Lowest"),
            end("Highest"),
            "in one line at {width}, {zoom}"
        );
    }
}

#[test]
fn what_is_chosen_after_a_look_is_looked_at_anew() {
    let mut window = Desk::new().open();
    let text = "full_date,date,weekday,time,mood,activities,note_title,note\n\
                2026-11-21,21 Nov,Saturday,9:05 pm,prima,walk | Massage,,\n";
    reading(&mut window, "d.csv", text.as_bytes());
    until(&mut window, "1 of 1 row can be brought in");
    assert!(
        window.says("#mood: prima"),
        "a word without a score is a tag"
    );
    assert!(window.says("Kept as a tag, without a score in \u{201c}mood\u{201d}: prima"));
    let name = "Score of prima";
    let field = window.harness.get_by_role_and_label(Role::TextInput, name);
    field.scroll_to_me();
    field.focus();
    window.harness.run();
    window.types("8");
    let bring = window.harness.get_by_label("Bring in 1");
    assert!(
        bring.accesskit_node().is_disabled(),
        "it is of another look"
    );
    window.press(egui::Key::Tab);
    until(&mut window, "21 Nov 2026, 21:05: Mood 8");
    bring_in(&mut window, 1);
    let journal = window.saved();
    let day = journal.day(parse_date("2026-11-21").unwrap()).unwrap();
    assert_eq!(day.score(&MetricId::MOOD), Some(8.0));
    assert_eq!(day.tags, ["walk"]);
    assert_eq!(journal.sessions()[0].kind.as_str(), "massage");
}

#[test]
fn the_range_that_is_offered_is_the_files_or_the_scores_own() {
    let mut window = Desk::new().open();
    let text = "date,Vigour,Room 3\n2026-09-01,81,30\n2026-09-02,40,45\n";
    reading(&mut window, "r.csv", text.as_bytes());
    choose(&mut window, "Vigour", "leave out", "a score of its own");
    choose(&mut window, "Room 3", "leave out", "score: Workout");
    let highest = |of: &str| {
        let name = format!("Highest score of {of} in the file");
        let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
        field.accesskit_node().value()
    };
    assert_eq!(highest("Vigour").as_deref(), Some("100"));
    assert_eq!(highest("Room 3").as_deref(), Some("1440"));
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    window.click("Vigour: higher is better");
    until(&mut window, "1 Sep 2026: Vigour 8.1; Workout 30");
}

/// Brings in what was looked at, once the window allows it.
pub fn bring_in(window: &mut Window, rows: usize) {
    let name = format!("Bring in {rows}");
    window.until("what would come can be brought in", |window| {
        let bring = window.harness.query_by_label(&name);
        bring.is_some_and(|bring| !bring.accesskit_node().is_disabled())
    });
    window.click(&name);
}

/// As real diaries are: a stamp with seconds, a score twice in one minute, a name in two spellings.
const LONG: &str = "name,intensity,date\nBack pain,3,2018-01-31 20:21:49\n\
                    happiness,4,2018-01-31 20:29:08\nback Pain,3,2018-01-31 20:21:58\n\
                    Back pain,5,2018-01-31 20:21:59\nBack pain,1.5,2018-02-01 02:07:55\n\
                    happiness,5,2018-02-01 02:08:09\nhappiness,6,2018-02-02 01:30:00\n\
                    happiness,11,2018-02-03 01:30:00\n";
/// A mean of several scores a day on another scale, a day without one, a day that comes again.
const WIDE: &str = "date,study_day,condition,mood\n2026-02-18,1.0,control,60.0\n\
                    2026-02-19,2.0,oil,70.66666666666667\n2026-02-20,3.0,oil,\n\
                    2026-02-18,4.0,control,60.0\n";

#[test]
fn window_and_command_line_count_a_diary_the_same_and_make_the_same_journal() {
    let long = ["--name", "name", "--value", "intensity"];
    let long = [&long[..], &["--metric", "pain=Back pain"]].concat();
    let long = [&long[..], &["--higher-is-better", "happiness"]].concat();
    let wide = vec!["--metric", "mood=mood", "--scale", "mood=0..100"];
    for (text, args, told) in [
        (
            LONG,
            long,
            "read 8: 5 taken, 1 already there, 1 conflict, 1 refused",
        ),
        (
            WIDE,
            wide,
            "read 4: 2 taken, 1 already there, 0 conflicts, 1 refused",
        ),
    ] {
        let home = Home::new();
        let file = home.path("d.csv");
        std::fs::write(&file, text).unwrap();
        let begin = ["import", file.to_str().unwrap(), "--date", "date"];
        let said = home.ok(&[&begin[..], &args].concat());
        assert!(said.contains(told), "{said}");

        let mut window = Desk::new().open();
        reading(&mut window, "d.csv", text.as_bytes());
        window.click("Show what comes in");
        let numbers: Vec<usize> = told
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let [rows, taken, already, conflicts, refused] = numbers[..] else {
            panic!("{told}");
        };
        until(
            &mut window,
            &format!("{taken} of {rows} rows can be brought in"),
        );
        // What stands already was said by an earlier row: the journal was empty.
        assert!(!window.says("already in your journal"));
        for (rows, words) in [
            (already, "repeating an earlier row of the file"),
            (conflicts, "with a value that differs"),
            (refused, "with nothing that can be taken"),
        ] {
            assert_eq!(
                window.says(&format!("{rows} row {words}")),
                rows == 1,
                "{words}"
            );
        }
        if text == LONG {
            window.click("happiness: higher is better");
        }
        bring_in(&mut window, taken);
        let by_window = window.saved();
        let by_command = from_bytes(&home.bytes().unwrap()).unwrap().journal;
        assert_eq!(by_window, by_command);
    }
}

/// A file of pain in 2026 is read and brought in.
fn pain(window: &mut Window, name: &str, rows: &str) {
    reading(window, name, format!("date,pain\n{rows}").as_bytes());
    let taken = rows.lines().count();
    // The second file's columns are known.
    if window.shows("What is each column?") {
        window.click("Show what comes in");
    }
    until(window, "can be brought in");
    bring_in(window, taken);
}

fn is_disabled(window: &Window, name: &str) -> bool {
    let node = window.harness.get_by_label(name);
    node.accesskit_node().is_disabled()
}

#[test]
fn the_card_says_the_truth_through_undo_redo_and_later_edits() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    assert!(window.shows("2 of 2 rows brought in"));
    let taken_back = "2 of 2 rows brought in, then taken back";
    window.ctrl(egui::Key::Z);
    assert!(window.saved().is_empty());
    assert!(window.shows(taken_back) && !window.shows("2 of 2 rows brought in"));
    assert!(!window.shows("Undo") && !window.shows("See them in History"));
    window.ctrl(egui::Key::Y);
    assert!(window.shows("2 of 2 rows brought in") && !window.shows(taken_back));
    // An edit that comes later is not the import.
    window.ctrl(egui::Key::Num1).types("9").ctrl(egui::Key::O);
    assert!(window.shows("2 of 2 rows brought in") && !window.shows("Undo"));
    assert!(window.says("Undo takes that back first, then this."));
    window.ctrl(egui::Key::Z);
    assert_eq!(window.saved().days().len(), 2, "the rows are still there");
    window.click("Undo");
    assert!(window.saved().is_empty());
    // It can be looked at and brought in once more.
    window.click("Look again");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    assert_eq!(window.saved().days().len(), 2);
}

#[test]
fn what_a_window_that_only_reads_is_refused_is_never_said_to_be_in() {
    let first = Desk::new().open();
    let mut window = Desk::new().open_at(&first.path);
    reading(
        &mut window,
        "a.csv",
        b"date,pain\n2026-01-30,4\n2026-01-31,4\n",
    );
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    assert!(!window.shows("2 of 2 rows brought in"));
    assert!(window.says("This window can only read."));
}

#[test]
fn only_rows_that_are_stored_whole_are_shown_as_stored() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    reading(
        &mut window,
        "b.csv",
        b"date,pain\n2026-01-30,7\n2026-01-29,2\n",
    );
    until(&mut window, "1 of 2 rows can be brought in");
    assert!(window.shows("29 Jan 2026: Back pain 2"));
    assert!(
        !window.shows("30 Jan 2026: Back pain 7"),
        "it is not stored"
    );
    window.click("30 Jan 2026, Back pain: take the file\u{2019}s 7");
    until(&mut window, "2 of 2 rows can be brought in");
    assert!(window.shows("30 Jan 2026: Back pain 7"));
}

#[test]
fn what_was_chosen_for_a_table_is_not_meant_for_a_journal() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n");
    reading(&mut window, "b.csv", b"date,pain\n2026-01-30,5\n");
    until(&mut window, "0 of 1 row can be brought in");
    window.click("Take all of the file\u{2019}s");
    until(&mut window, "1 of 1 row can be brought in");
    let other = std::fs::read_to_string(window.folder.path().join("journal.json")).unwrap();
    let changed = other.replace("\"pain\": 4", "\"pain\": 7");
    assert!(changed.contains("\"pain\": 7"), "{changed}");
    reading(&mut window, "other.json", changed.as_bytes());
    until(&mut window, "0 of 1 row can be brought in");
}

#[test]
fn what_differs_stays_on_the_page_whatever_is_chosen() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    let text = b"date,pain\n2026-01-30,5\n2026-01-31,6\n";
    reading(&mut window, "b.csv", text);
    until(&mut window, "0 of 2 rows can be brought in");
    let take =
        |day: u32, value: u32| format!("{day} Jan 2026, Back pain: take the file\u{2019}s {value}");
    let chosen = |window: &Window, name: &str| {
        let node = window.harness.get_by_label(name);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    let place = |window: &Window| window.harness.get_by_label(&take(31, 6)).rect();
    let before = place(&window);
    window.click("Take all of the file\u{2019}s");
    until(&mut window, "2 of 2 rows can be brought in");
    assert!(chosen(&window, &take(30, 5)) && chosen(&window, &take(31, 6)));
    assert!(window.says("Where your journal has another value"));
    assert!(!window.says("it is kept"));
    let after = place(&window);
    assert_eq!(before.left(), after.left());
    window.click("30 Jan 2026, Back pain: keep yours 4");
    until(&mut window, "1 of 2 rows can be brought in");
    assert!(!chosen(&window, &take(30, 5)) && chosen(&window, &take(31, 6)));
    window.click("Keep all of yours");
    until(&mut window, "0 of 2 rows can be brought in");
    window.click(&take(30, 5));
    until(&mut window, "1 of 2 rows can be brought in");
    bring_in(&mut window, 1);
    let journal = window.saved();
    let score = |date: &str| {
        let day = journal.day(parse_date(date).unwrap()).unwrap();
        day.score(&MetricId::PAIN)
    };
    assert_eq!(score("2026-01-30"), Some(5.0));
    assert_eq!(score("2026-01-31"), Some(4.0));
}

#[test]
fn values_that_are_replaced_are_counted_and_stay_in_their_order() {
    let mut window = Desk::new().open();
    let head = b"date,pain,mood\n2026-01-30,4,4\n2026-01-31,4,4\n";
    reading(&mut window, "a.csv", head);
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    bring_in(&mut window, 2);
    let other = b"date,pain,mood\n2026-01-30,5,6\n2026-01-31,7,8\n";
    reading(&mut window, "b.csv", other);
    until(&mut window, "0 of 2 rows can be brought in");
    let order = |window: &Window| -> Vec<String> {
        let buttons = window.harness.query_all_by_label_contains("keep yours");
        buttons
            .filter_map(|button| button.accesskit_node().label())
            .collect()
    };
    let before = order(&window);
    window.click("30 Jan 2026, Back pain: take the file\u{2019}s 5");
    until(&mut window, "A part of 1 of 2 rows can be brought in");
    assert!(window.shows("1 value of yours replaced by the file\u{2019}s."));
    assert!(window.shows("Replace 1 value"));
    assert_eq!(order(&window), before);
    window.click("Take the file\u{2019}s Back pain");
    until(
        &mut window,
        "2 values of yours replaced by the file\u{2019}s.",
    );
    assert_eq!(order(&window), before);
    window.click("Replace 2 values");
    until(&mut window, "A part of 2 rows brought in");
    let journal = window.saved();
    let day = journal.day(parse_date("2026-01-31").unwrap()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(7.0));
    assert_eq!(day.score(&MetricId::MOOD), Some(4.0));
}

#[test]
fn what_is_new_beside_a_value_that_differs_is_shown_counted_and_brought_in() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    let text = "date,pain,mood\n2026-01-29,1,1\n2026-01-30,5,6\n2026-01-31,5,\n2026-02-01,12,\n";
    reading(&mut window, "b.csv", text.as_bytes());
    window.click("Show what comes in");
    until(
        &mut window,
        "1 of 4 rows and a part of 1 more can be brought in",
    );
    // Rows brought in, that differ and refused are all that were read.
    assert!(window.shows("2 rows with a value that differs from the one that stands."));
    assert!(window.shows("1 row with nothing that can be taken."));
    assert!(window.shows("29 Jan 2026: Back pain 1; Mood 1"));
    assert!(window.shows("30 Jan 2026: Mood 6"));
    assert!(!window.says("more row"));
    window.click("Bring in 1 and a part of 1");
    until(&mut window, "1 of 4 rows and a part of 1 more brought in");
    let journal = window.saved();
    let day = journal.day(parse_date("2026-01-30").unwrap()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
    assert_eq!(day.score(&MetricId::MOOD), Some(6.0));
}

#[test]
fn of_very_many_columns_the_first_are_shown_and_those_that_something_is_taken_from() {
    let mut window = Desk::new().open();
    let names = (0..200).fold(String::new(), |names, at| format!("{names},c{at}"));
    let cells = |pain: u32| format!("{}{pain}", ",7".repeat(200) + ",");
    let text = format!(
        "date{names},pain\n2026-01-30{}\n2026-01-31{}\n",
        cells(4),
        cells(5)
    );
    reading(&mut window, "a.csv", text.as_bytes());
    assert!(window.shows("and 162 more columns."));
    assert!(window.shows("c58 is: leave out") && !window.shows("c59 is: leave out"));
    assert!(window.shows("pain is: score: Back pain"));
    assert!(window.shows("and 141 more columns, which are left out"));
    window.click("Show more columns, which are left out");
    assert!(window.shows("c118 is: leave out") && !window.shows("c119 is: leave out"));
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    assert!(window.says(", c48, c49, and 150 more."));
}

#[test]
fn a_words_score_outside_its_scale_is_told_at_its_field() {
    let mut window = Desk::new().open();
    let text = "date,mood\n2026-01-30,prima\n2026-01-31,naja\n";
    reading(&mut window, "a.csv", text.as_bytes());
    let put = |window: &mut Window, word: &str, score: &str| {
        let name = format!("Score of {word}");
        let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
        field.scroll_to_me();
        field.focus();
        window.harness.run();
        window.ctrl(egui::Key::A).types(score);
    };
    put(&mut window, "prima", "9");
    let told = |score: &str| {
        format!("{score} is no score for naja. Write one from 0 to 10, or leave its field blank.")
    };
    for score in ["40", "much"] {
        put(&mut window, "naja", score);
        assert!(window.shows(&told(score)), "{score}");
    }
    assert!(!window.says("no score for prima"));
    put(&mut window, "naja", "4");
    assert!(!window.says("is no score for"));
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
}

#[test]
fn a_button_that_waits_says_for_what() {
    let mut window = Desk::new().open();
    window.ctrl(egui::Key::O);
    let why = |window: &Window, name: &str| {
        let node = window.harness.get_by_label(name);
        let node = node.accesskit_node();
        (node.is_disabled(), node.description().unwrap_or_default())
    };
    let (off, words) = why(&window, "Read it");
    assert!(off && words.contains("path"), "{words}");
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    reading(
        &mut window,
        "b.csv",
        b"date,pain\n2026-01-30,5\n2026-01-31,6\n",
    );
    until(&mut window, "0 of 2 rows can be brought in");
    let (off, words) = why(&window, "Bring in 0");
    assert!(off && window.shows(&words), "{words}");
    assert!(words.contains("take the file"), "{words}");
    reading(
        &mut window,
        "c.csv",
        b"date,pain\n2026-01-30,4\n2026-01-31,4\n",
    );
    until(&mut window, "0 of 2 rows can be brought in");
    let (off, words) = why(&window, "Bring in 0");
    assert!(
        off && window.shows(&words) && words.contains("has it all"),
        "{words}"
    );
    reading(
        &mut window,
        "e.csv",
        b"date,Energy\n2026-02-01,4\n2026-02-02,4\n",
    );
    choose(&mut window, "Energy", "leave out", "a score of its own");
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    let (off, words) = why(&window, "Bring in 2");
    assert!(
        off && window.shows(&words) && words.contains("Energy"),
        "{words}"
    );
    window.click("Energy: higher is better");
    bring_in(&mut window, 2);
}

#[test]
fn a_row_that_brings_a_part_beside_what_differs_can_be_brought_in() {
    let mut window = Desk::new().open();
    pain(&mut window, "a.csv", "2026-01-30,4\n2026-01-31,4\n");
    let text = b"date,pain,mood\n2026-01-30,5,3\n2026-01-31,6,4\n";
    reading(&mut window, "b.csv", text);
    window.click("Show what comes in");
    until(&mut window, "A part of 2 rows can be brought in");
    assert!(!is_disabled(&window, "Bring in what is new"));
    window.click("Bring in what is new");
    let journal = window.saved();
    let day = journal.day(parse_date("2026-01-30").unwrap()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
    assert_eq!(day.score(&MetricId::MOOD), Some(3.0));
}

#[test]
fn the_range_in_a_name_and_the_words_in_a_column_of_sessions_are_understood() {
    let mut window = Desk::new().open();
    let text = "Date,Pain (0-10),Energy (0-100),Massage\n\
                2026-10-01,4,80,Thai massage\n2026-10-02,awful,50,yes\n\
                2026-10-03,3,60,60 min\n2026-10-04,3,60,the new place by the river\n";
    reading(&mut window, "s.csv", text.as_bytes());
    assert!(window.shows("Pain (0-10) is: score: Back pain"));
    assert!(window.shows("Massage is: session: massage"));
    choose(
        &mut window,
        "Energy (0-100)",
        "leave out",
        "a score of its own",
    );
    window.click("Show what comes in");
    until(&mut window, "awful is not a number from 0 to 10");
    window.click("Keep awful as a tag");
    window.click("Show what comes in");
    window.until("awful is kept", |window| !window.says("is not a number"));
    until(&mut window, "4 of 4 rows can be brought in");
    window.click("Energy: higher is better");
    until(&mut window, "Energy 8");
    bring_in(&mut window, 4);
    let journal = window.saved();
    assert!(journal.metrics().find("Energy").is_some());
    let day = journal.day(parse_date("2026-10-02").unwrap()).unwrap();
    assert_eq!(day.tags, ["awful"], "told to be kept as a tag");
    let sessions = journal.sessions();
    let kinds: Vec<_> = sessions
        .iter()
        .map(|session| session.kind.as_str())
        .collect();
    assert_eq!(kinds, ["Thai massage", "massage", "massage", "massage"]);
    assert_eq!(sessions[2].minutes, Some(60));
    assert_eq!(
        sessions[3].note.as_deref(),
        Some("the new place by the river")
    );
}

#[test]
fn all_ways_stay_where_they_are_when_one_is_pressed() {
    let mut window = Desk::new().open();
    let text = "date,Energy,Focus,Appetite\n2026-10-01,4,5,6\n2026-10-02,3,4,5\n";
    reading(&mut window, "m.csv", text.as_bytes());
    for name in ["Energy", "Focus", "Appetite"] {
        choose(&mut window, name, "leave out", "a score of its own");
    }
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    let place = |window: &Window| window.harness.get_by_label("Focus: lower is better").rect();
    // The hand that presses it has it in view.
    window
        .harness
        .get_by_label("All: lower is better")
        .scroll_to_me();
    window.harness.run();
    let unanswered = place(&window);
    window.harness.get_by_label("All: higher is better").click();
    window.harness.run_steps(20);
    assert_eq!(place(&window), unanswered);
    window.harness.run_steps(20);
    let before = place(&window);
    window.harness.get_by_label("All: lower is better").click();
    window.harness.run_steps(20);
    assert!(window.shows("All: lower is better"));
    assert_eq!(place(&window), before);
    bring_in(&mut window, 2);
    let journal = window.saved();
    let better = |name: &str| journal.metrics().find(name).unwrap().better;
    assert!(
        ["Energy", "Focus", "Appetite"]
            .iter()
            .all(|name| better(name) == Better::Lower)
    );
}

#[test]
fn what_was_asked_for_is_seen_and_has_the_keyboard_when_it_comes() {
    for (width, height, zoom) in [
        (1100.0, 760.0, 1.0),
        (560.0, 760.0, 2.0),
        (400.0, 480.0, 2.0),
    ] {
        let mut window = Desk::new().size(width, height).zoom(zoom).open();
        let seen = |window: &Window, title: &str| {
            let at = format!("{title} at {width}, {zoom}");
            let node = window.harness.get_by_label(title);
            let page = window.harness.ctx.content_rect();
            assert!(node.is_focused(), "{at}");
            let rect = node.rect();
            assert!(page.contains_rect(rect), "{at}: {rect:?}");
            // What follows is on the page as well.
            assert!(
                rect.top() < page.center().y || height > 700.0,
                "{at}: {rect:?}"
            );
        };
        let text = "date,pain\n2026-01-30,4\n2026-01-31,4\n";
        reading(&mut window, "a.csv", text.as_bytes());
        window.harness.run_steps(30);
        seen(&window, "Table, 2 rows");
        window.click("Show what comes in");
        until(&mut window, "2 of 2 rows can be brought in");
        window.harness.run_steps(30);
        seen(&window, "2 of 2 rows can be brought in");
        bring_in(&mut window, 2);
        window.harness.run_steps(30);
        seen(&window, "2 of 2 rows brought in");
        window.press(egui::Key::Tab);
        let see = window.harness.get_by_label("See them in History");
        assert!(see.is_focused(), "the keyboard goes on from there");
    }
}

#[test]
fn history_shows_the_days_that_were_brought_in() {
    let mut window = Desk::new().demo(3).open();
    let text = "date,Knee\n2024-06-15,3\n2024-06-16,4\n";
    reading(&mut window, "old.csv", text.as_bytes());
    choose(&mut window, "Knee", "leave out", "a score of its own");
    window.click("Show what comes in");
    until(&mut window, "2 of 2 rows can be brought in");
    window.click("Knee: lower is better");
    bring_in(&mut window, 2);
    window.click("See them in History");
    // The page scrolls there.
    window.harness.run_steps(60);
    let rows = || window.harness.query_all_by_role(Role::ListBoxOption);
    let is_day = |node: &egui_kittest::Node<'_>| {
        let label = node.accesskit_node().label().unwrap_or_default();
        label.starts_with("Sun 16 Jun 2024")
    };
    assert!(rows().any(|node| is_day(&node)), "the list is at that day");
}

#[test]
fn nights_alone_are_seen_in_trends_at_once() {
    let mut window = Desk::new().open();
    let night = |day: u32| format!("2026-11-{day:02},23:10,06:40,10\n");
    let nights: String = (1..=14).map(night).collect();
    let text = format!("date,asleep,awake,x\n{nights}");
    reading(&mut window, "n.csv", text.as_bytes());
    window.click("Show what comes in");
    until(&mut window, "14 of 14 rows can be brought in");
    bring_in(&mut window, 14);
    window.ctrl(egui::Key::Num3);
    assert!(!window.says("Choose a score above."));
    assert!(window.shows("Hours asleep chart"));
    assert!(!window.says("Lines appear after 4 days."));
    // One score beside them leaves them there, and each can be put away.
    window
        .ctrl(egui::Key::Num1)
        .types("4")
        .ctrl(egui::Key::Num3);
    assert!(!window.says("Lines appear after 4 days."));
    window.click("Hours asleep chart");
    let chip = window.harness.get_by_label("Hours asleep chart");
    let off = Some(egui::accesskit::Toggled::False);
    assert_eq!(chip.accesskit_node().toggled(), off);
}

#[test]
fn a_word_of_two_columns_has_a_score_in_each() {
    let mut window = Desk::new().open();
    let text = b"date,pain,mood\n2026-01-30,bad,bad\n2026-01-31,3,good\n2026-02-01,4,bad\n";
    reading(&mut window, "w.csv", text);
    for (name, score) in [("bad in pain", "8"), ("bad in mood", "2"), ("good", "7")] {
        let name = format!("Score of {name}");
        let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
        field.scroll_to_me();
        field.focus();
        window.harness.run();
        window.types(score);
    }
    window.click("Show what comes in");
    until(&mut window, "3 of 3 rows can be brought in");
    bring_in(&mut window, 3);
    let journal = window.saved();
    let day = journal.day(parse_date("2026-01-30").unwrap()).unwrap();
    let scores = [MetricId::PAIN, MetricId::MOOD].map(|id| day.score(&id));
    assert_eq!(scores, [Some(8.0), Some(2.0)]);
    // The next file with this header is known by it.
    let next = b"date,pain,mood\n2026-02-02,bad,bad\n";
    reading(&mut window, "x.csv", next);
    until(&mut window, "Back pain 8; Mood 2");
}

#[test]
fn a_file_of_one_habit_asks_for_its_name_before_it_comes() {
    let mut window = Desk::new().open();
    let text = b"Date,Value,Notes\n2026-01-30,YES_MANUAL,\n2026-01-29,UNKNOWN,\n";
    reading(&mut window, "Checkmarks.csv", text);
    until(&mut window, "Write above what the habit is called.");
    let name = "What the habit is called";
    let field = window.harness.get_by_role_and_label(Role::TextInput, name);
    field.scroll_to_me();
    field.focus();
    window.harness.run();
    window.types("Stretch");
    window.click("Show what comes in");
    until(&mut window, "#Stretch");
    bring_in(&mut window, 1);
    let journal = window.saved();
    let day = journal.day(parse_date("2026-01-30").unwrap()).unwrap();
    assert_eq!(day.tags, ["Stretch"]);
}
