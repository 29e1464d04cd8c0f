//! In the window as on the command line every row of a file is one of brought in, there already, differing and refused.

use std::path::Path;

use egui_kittest::kittest::{NodeT, Queryable};

use crate::desk::{Desk, Window};
use crate::needs::skipped;
use crate::window_import::{idle, reading, until};

/// The answers to what may be asked of a file, each the beginning of a button.
const ANSWERS: [&str; 5] = [
    "day first: ",
    "20\u{2026}: ",
    "counted from 1900: ",
    "the local time: ",
    "the same as in the file: ",
];

fn label(window: &Window, words: &str) -> Option<String> {
    let mut nodes = window.harness.query_all_by_label_contains(words);
    nodes.find_map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    })
}

fn numbers(text: &str) -> Vec<usize> {
    let words = text.split_whitespace();
    words.filter_map(|word| word.parse().ok()).collect()
}

/// How many rows were read, and how many of them are told.
fn told(window: &Window) -> (usize, usize) {
    let title = label(window, "can be brought in").unwrap();
    let figures = numbers(&title);
    let (taken, read) = match figures[..] {
        // "A part of 3 rows": none of them whole.
        _ if title.starts_with('A') => (0, figures[figures.len() - 1]),
        [taken, read, ..] => (taken, read),
        _ => panic!("{title}"),
    };
    let others = [
        "already in your journal.",
        "repeating an earlier row of the file.",
        "with a value that differs from the one that stands.",
        "with nothing that can be taken.",
    ];
    let rows = |words: &str| label(window, words).map_or(0, |told| numbers(&told)[0]);
    (read, taken + others.into_iter().map(rows).sum::<usize>())
}

/// Looks what would come, and answers what is asked. Gives whether anything could.
fn look(window: &mut Window) -> bool {
    // What is known of a file was looked at as it was read.
    if !window.says("can be brought in") && window.shows("Show what comes in") {
        window.click("Show what comes in");
    }
    loop {
        idle(window);
        if window.says("can be brought in") {
            return true;
        }
        let answer = ANSWERS.iter().find_map(|answer| label(window, answer));
        let Some(answer) = answer else { return false };
        window.click(&answer);
    }
}

#[test]
fn the_rows_of_every_file_add_up_in_the_window() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["fuzz/seeds/import", "fuzz/seeds/csv"];
    let files = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(root.join(folder)).ok());
    let mut files: Vec<_> = files.flatten().map(|entry| entry.unwrap().path()).collect();
    // The fonts of the tests have not the letters of what is no file at all.
    files.retain(|file| !file.ends_with("nothing.bin"));
    files.sort();
    if files.is_empty() {
        return skipped("there is no fuzz folder");
    }
    let mut looked = 0;
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap();
        let mut window = Desk::new().open();
        reading(&mut window, name, &std::fs::read(&file).unwrap());
        if !look(&mut window) {
            println!("{name}: nothing comes");
            continue;
        }
        let (read, all) = told(&window);
        assert_eq!(read, all, "{name}");
        println!("{name}: {read} rows");
        looked += 1;
        let bring = (1..=read).map(|taken| format!("Bring in {taken}"));
        let bring = bring.rev().find_map(|name| label(&window, &name));
        let Some(bring) = bring.filter(|_| !window.says("Say above which way is better")) else {
            continue;
        };
        window.click(&bring);
        until(&mut window, "See them in History");
        window.saved();
        reading(&mut window, name, &std::fs::read(&file).unwrap());
        assert!(look(&mut window), "{name} again");
        let (again, all) = told(&window);
        assert_eq!((again, all), (read, read), "{name} again");
        assert!(!window.says("and a part of"), "{name} again");
        let title = label(&window, "can be brought in").unwrap();
        assert!(title.starts_with("0 of "), "{name} again: {title}");
    }
    assert!(looked > 15, "{looked} files");
}

#[test]
fn words_without_a_score_fare_in_the_window_as_on_the_command_line() {
    let text = "date,mood,pain\n2026-10-01,good,4\n2026-10-02,odd,5\n2026-10-03,odd,ouch\n\
                2026-10-04,*,*\n2026-10-05,good,ouch\n";
    let mut window = Desk::new().open();
    reading(&mut window, "w.csv", text.as_bytes());
    assert!(look(&mut window));
    assert_eq!(told(&window), (5, 5));
    let words = [
        "4 of 5 rows can be brought in",
        "1 row with nothing that can be taken.",
        "Kept as a tag, without a score in \u{201c}mood\u{201d}: good, odd",
        "row 4, column \"pain\": ouch is not a number from 0 to 10",
        "row 5, column \"mood\": * is not a number from 0 to 10",
    ];
    for words in words {
        assert!(window.says(words), "{words}");
    }
    let home = crate::cli::run::Home::new();
    let file = home.path("w.csv");
    std::fs::write(&file, text).unwrap();
    let file = file.display().to_string();
    let columns = [
        "--date",
        "date",
        "--metric",
        "mood=mood",
        "--metric",
        "pain=pain",
    ];
    let run = home.run(&[&["import", &file][..], &columns].concat());
    assert!(
        run.out
            .contains("read 5: 4 taken, 0 already there, 0 conflicts, 1 refused"),
        "{}",
        run.out
    );
    for words in &words[3..] {
        assert!(run.err.contains(words), "{}", run.err);
    }
    assert!(
        run.err
            .contains("Words of \"mood\" have no score: good, odd. Each is kept as a tag."),
        "{}",
        run.err
    );
    window.click("Bring in 4");
    let (mine, theirs) = (window.saved(), home.json());
    let day = unkink::model::time::parse_date("2026-10-03").unwrap();
    assert_eq!(mine.day(day).unwrap().tags, ["mood: odd"]);
    assert_eq!(
        theirs["days"]["2026-10-03"]["tags"],
        serde_json::json!(["mood: odd"])
    );
}
