//! Damaged files: none is taken for whole, none ends in a panic, and none is written.
//!
//! Every kind of damage is a function from the file and chance to another file. Ten thousand of
//! them are read in here; one of each kind goes through the real program.

use std::fs;

use chrono::NaiveDate;
use serde_json::Value;
use unkink::analysis::random::Random;
use unkink::demo::demo;
use unkink::store::schema::{LARGEST, ReadError, from_bytes, to_bytes};
use unkink::store::seal::Seal;

use super::noted;
use crate::cli::run::Home;

const FIXTURE: &[u8] = include_bytes!("../../fixtures/journal-v1.json");
const DAMAGES: usize = 10_000;

type Damage = fn(&mut Random, &[u8]) -> Vec<u8>;

/// What may happen to a file, by name.
const KINDS: [(&str, Damage); 27] = [
    ("cut", |random, file| {
        file[..random.below(file.len())].to_vec()
    }),
    ("one bit", |random, file| {
        let mut file = file.to_vec();
        let at = random.below(file.len());
        file[at] ^= 1 << random.below(8);
        file
    }),
    ("one byte", |random, file| {
        let mut file = file.to_vec();
        let at = random.below(file.len());
        file[at] = random.below(256) as u8;
        file
    }),
    ("many bits", |random, file| {
        let mut file = file.to_vec();
        for _ in 0..2 + random.below(30) {
            let at = random.below(file.len());
            file[at] ^= 1 << random.below(8);
        }
        file
    }),
    ("hole of zeros", |random, file| {
        let (mut file, (from, to)) = (file.to_vec(), range(random, file));
        file[from..to].fill(0);
        file
    }),
    ("zeros to the end", |random, file| {
        let mut file = file.to_vec();
        let at = random.below(file.len());
        file[at..].fill(0);
        file
    }),
    ("zeros behind the end", |random, file| {
        [file, &vec![0; 1 + random.below(600)]].concat()
    }),
    ("a piece lost", |random, file| {
        let (from, to) = range(random, file);
        [&file[..from], &file[to..]].concat()
    }),
    ("a piece doubled", |random, file| {
        let (from, to) = range(random, file);
        [&file[..to], &file[from..]].concat()
    }),
    ("a piece written in another place", |random, file| {
        let (mut file, (from, to)) = (file.to_vec(), range(random, file));
        let at = random.below(file.len() - (to - from) + 1);
        file.copy_within(from..to, at);
        file
    }),
    ("a line lost", |random, file| {
        let mut lines = lines(file);
        lines.remove(random.below(lines.len()));
        lines.concat()
    }),
    ("a line doubled", |random, file| {
        let mut lines = lines(file);
        let at = random.below(lines.len());
        lines.insert(at, lines[at]);
        lines.concat()
    }),
    ("two lines exchanged", |random, file| {
        let mut lines = lines(file);
        let (a, b) = (random.below(lines.len()), random.below(lines.len()));
        lines.swap(a, b);
        lines.concat()
    }),
    ("the file twice", |_, file| [file, file].concat()),
    ("two versions, one behind the other", |random, file| {
        [
            &to_bytes(&noted("other"))[..],
            &file[random.below(file.len())..],
        ]
        .concat()
    }),
    ("begun anew over a longer one", |_, file| {
        let short = to_bytes(&noted("other"));
        [&short[..], file.get(short.len()..).unwrap_or_default()].concat()
    }),
    ("byte order mark", |_, file| {
        [b"\xEF\xBB\xBF", file].concat()
    }),
    ("UTF-16", |random, file| {
        let text = String::from_utf8_lossy(file);
        let mark = (random.below(2) == 0).then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        if random.below(2) == 0 {
            units.flat_map(u16::to_le_bytes).collect()
        } else {
            units.flat_map(u16::to_be_bytes).collect()
        }
    }),
    ("Latin-1", |_, file| {
        let text = String::from_utf8_lossy(file);
        text.chars()
            .map(|c| u8::try_from(c).unwrap_or(b'?'))
            .collect()
    }),
    ("line ends of Windows", |_, file| lines(file).join(&b'\r')),
    ("markers of a merge", |random, file| {
        let mut lines = lines(file);
        let at = 1 + random.below(lines.len() - 1);
        lines.insert(at + 1, b">>>>>>> theirs\n");
        lines.insert(at, b"=======\n");
        lines.insert(at, b"<<<<<<< HEAD\n");
        lines.concat()
    }),
    ("a zero in between", |random, file| {
        let mut file = file.to_vec();
        file.insert(random.below(file.len()), 0);
        file
    }),
    ("a number that is none", |random, file| {
        let digits = "9".repeat(400);
        let numbers = [
            "1e400", "-1e400", "NaN", "Infinity", "0x10", "1,5", "007", &digits,
        ];
        let number = numbers[random.below(numbers.len())];
        instead_of_a_number(random, file, number)
    }),
    ("half a letter", |random, file| {
        let halves = ["\"\\ud83d", "\"\\udc00\\ud83d", "\"\\u12", "\"\\x"];
        let half = halves[random.below(halves.len())];
        let mut text = String::from_utf8_lossy(file).into_owned();
        let quotes: Vec<_> = text.match_indices('"').map(|(at, _)| at).collect();
        let at = quotes[random.below(quotes.len())];
        text.replace_range(at..=at, half);
        text.into_bytes()
    }),
    ("200,000 lists in one another", |_, file| {
        let deep = format!(
            "{{\n\"deep\": {}{},",
            "[".repeat(200_000),
            "]".repeat(200_000)
        );
        [deep.as_bytes(), &file[1..]].concat()
    }),
    ("noise", |random, file| {
        file.iter().map(|_| random.below(256) as u8).collect()
    }),
    ("another kind of file", |random, _| {
        let files: [&[u8]; 8] = [
            b"",
            b"\n\n",
            b"null",
            b"[]",
            b"{}",
            b"date,pain\n2026-01-05,4\n",
            b"\x89PNG\r\n\x1a\n",
            b"PK\x03\x04",
        ];
        files[random.below(files.len())].to_vec()
    }),
];

/// A part of the file of at least one byte.
fn range(random: &mut Random, file: &[u8]) -> (usize, usize) {
    let from = random.below(file.len());
    (from, from + 1 + random.below(file.len() - from))
}

fn lines(file: &[u8]) -> Vec<&[u8]> {
    file.split_inclusive(|b| *b == b'\n').collect()
}

fn instead_of_a_number(random: &mut Random, file: &[u8], number: &str) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(file).into_owned();
    let begins: Vec<_> = text.match_indices(": ").map(|(at, _)| at + 2).collect();
    let begins: Vec<_> = begins
        .into_iter()
        .filter(|at| text.as_bytes()[*at].is_ascii_digit())
        .collect();
    let at = begins[random.below(begins.len())];
    let length = text[at..].find([',', '}', ']']).unwrap();
    text.replace_range(at..at + length, number);
    text.into_bytes()
}

/// What is said of a file, unless it is taken for whole.
#[track_caller]
fn refused(file: &[u8], what: &str) -> Option<ReadError> {
    match from_bytes(file) {
        Err(error) => {
            helps(&error);
            Some(error)
        }
        Ok(read) => {
            let text = String::from_utf8_lossy(file);
            assert_eq!(
                read.seal,
                Seal::Mismatch,
                "{what} is taken for whole: {text}"
            );
            None
        }
    }
}

/// A message names the place where there is one, and the remedy; and it can be read.
#[track_caller]
fn helps(error: &ReadError) {
    let words = error.to_string();
    let of_the_whole = matches!(
        error,
        ReadError::Empty
            | ReadError::TooLarge
            | ReadError::ByteOrderMark
            | ReadError::Utf16
            | ReadError::NotAnObject
            | ReadError::NotAJournal
            | ReadError::NoVersion
            | ReadError::Newer { .. }
    );
    let numbered = |word: &str| {
        let behind = words.split(word).skip(1);
        behind
            .into_iter()
            .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let place = of_the_whole || numbered("line ") || numbered("Line ") || numbered("byte ");
    assert!(place, "no line and no byte: {words}");
    let remedies = [
        "ut a backup in its place (`unkink-cli restore`)",
        "Choose another file",
        "Save it as UTF-8",
        "Keep one of the two sides",
        "on its third line",
        "Update Unkink",
    ];
    assert!(
        remedies.iter().any(|remedy| words.contains(remedy)),
        "no remedy: {words}"
    );
    assert!(!words.chars().any(char::is_control), "{words:?}");
    assert!(words.chars().count() < 700, "{words}");
}

#[test]
fn of_ten_thousand_damaged_files_none_is_taken_for_whole() {
    let last = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let year = to_bytes(&demo(1, 7, last));
    let mut random = Random::new(20_261_122);
    let (mut done, mut unreadable) = (0, 0);
    for round in 0.. {
        let (name, damage) = KINDS[round % KINDS.len()];
        // Now and then a file of many pages.
        let whole = if round % 50 == 0 { &year[..] } else { FIXTURE };
        let damaged = damage(&mut random, whole);
        if damaged == whole {
            continue;
        }
        unreadable += usize::from(refused(&damaged, name).is_some());
        done += 1;
        if done == DAMAGES {
            break;
        }
    }
    println!(
        "{done} damages: {unreadable} unreadable, {} with a wrong seal",
        done - unreadable
    );
    assert!(unreadable > DAMAGES / 2);
}

#[test]
fn a_file_cut_anywhere_is_never_taken_for_whole() {
    for file in [FIXTURE, &to_bytes(&noted("a note"))] {
        for end in 0..file.len() {
            refused(&file[..end], "a cut");
        }
    }
}

#[test]
fn a_file_with_one_changed_byte_is_never_taken_for_whole() {
    let mut bytes = to_bytes(&noted("a note"));
    for at in 0..bytes.len() {
        for flip in 1..=u8::MAX {
            bytes[at] ^= flip;
            refused(&bytes, "a changed byte");
            bytes[at] ^= flip;
        }
    }
}

#[test]
fn a_file_with_a_hole_anywhere_is_never_taken_for_whole() {
    for from in 0..FIXTURE.len() {
        let mut file = FIXTURE.to_vec();
        file[from..].iter_mut().take(16).for_each(|byte| *byte = 0);
        let error = refused(&file, "a hole").expect("no text has zeros");
        let hole = error == ReadError::Hole { at: from };
        // Half a letter before the hole, or nothing but a brace before it, is seen first.
        assert!(
            hole || matches!(error, ReadError::NotUtf8 { .. } | ReadError::Utf16),
            "{error}"
        );
    }
}

/// The value as a journal file with a right seal, as a program with a fault would write it.
fn sealed(journal: &Value) -> Vec<u8> {
    let mut text = serde_json::to_string_pretty(journal).unwrap();
    text.truncate(text.rfind("\n}").unwrap());
    text.push_str(",\n");
    let sum = crc32fast::hash(text.as_bytes());
    format!("{text}\"seal\": \"crc32:{sum:08x}\"\n}}\n").into_bytes()
}

fn fixture() -> Value {
    let mut journal: Value = serde_json::from_slice(FIXTURE).unwrap();
    journal.as_object_mut().unwrap().shift_remove("seal");
    journal
}

/// Every value of the tree, as a JSON pointer, those that Unkink does not know aside.
fn known(journal: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
        const UNKNOWN: [&str; 9] = [
            "theme", "window", "colour", "weather", "where", "source", "mark", "rating", "at",
        ];
        let members: Vec<(String, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(k, v)| (k.clone(), v)).collect(),
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(at, item)| (at.to_string(), item)).collect()
            }
            _ => Vec::new(),
        };
        for (name, value) in members {
            if !UNKNOWN.contains(&name.as_str()) {
                let path = format!("{path}/{name}");
                walk(value, &path, found);
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(journal, "", &mut found);
    found
}

#[test]
fn a_value_of_a_wrong_type_is_an_error_even_under_a_right_seal() {
    let whole = fixture();
    assert_eq!(from_bytes(&sealed(&whole)).unwrap().seal, Seal::Whole);
    let others = [
        Value::Null,
        true.into(),
        7.into(),
        "x".into(),
        Value::Array(Vec::new()),
        Value::Object(serde_json::Map::new()),
    ];
    let mut tried = 0;
    for path in known(&whole) {
        for other in &others {
            let mut journal = whole.clone();
            let place = journal.pointer_mut(&path).unwrap();
            if std::mem::discriminant(place) == std::mem::discriminant(other) {
                continue;
            }
            *place = other.clone();
            let error = from_bytes(&sealed(&journal)).expect_err(&format!("{path} = {other}"));
            helps(&error);
            tried += 1;
        }
    }
    println!("{tried} wrong types");
    assert!(tried > 500, "{tried}");
}

#[test]
fn a_value_that_cannot_be_is_an_error_even_under_a_right_seal() {
    let text = String::from_utf8(sealed(&fixture())).unwrap();
    let wrong = [
        ("\"2026-11-21\": {", "\"0000-00-00\": {"),
        ("\"2026-11-21\": {", "\"2026-02-30\": {"),
        ("\"2026-11-21\": {", "\"2026-11-2\": {"),
        ("\"2026-11-21\": {", "\"2026-11-20\": {"),
        ("\"date\": \"2026-11-20\"", "\"date\": \"0000-00-00\""),
        ("\"stiffness\": 5,", "\"pain\": 5,"),
        ("\"stiffness\": 5,", "\"stiffness\": 1e300,"),
        ("\"stiffness\": 5,", "\"stiffness\": -0.001,"),
        ("\"time\": \"08:10\"", "\"time\": \"24:00\""),
        ("\"time\": \"08:10\"", "\"time\": \"20:00\""),
        ("\"up\": \"07:05\"", "\"up\": \"06:49\""),
        ("\"minutes_awake\": 25", "\"minutes_awake\": 2500"),
        ("\"minutes\": 60", "\"minutes\": 1e9"),
        ("000000AB\"", "000000AA\""),
        ("\"kind\": \"Feldenkrais\"", "\"kind\": \" \""),
        ("\"version\": 1", "\"version\": 0"),
        ("\"version\": 1", "\"version\": 1.5"),
        ("\"version\": 1", "\"version\": -1"),
        ("\"format\": \"unkink-journal\"", "\"format\": \"unkink\""),
        (
            "\"theme\": \"dark\"",
            "\"theme\": \"dark\", \"theme\": \"dark\"",
        ),
        ("\"theme\": \"dark\"", "\"theme\": 1e400"),
    ];
    for (from, to) in wrong {
        assert!(text.contains(from), "{from}");
        let text = text.replacen(from, to, 1);
        let end = text.rfind("\"seal\"").unwrap();
        let sum = crc32fast::hash(&text.as_bytes()[..end]);
        let file = format!("{}\"seal\": \"crc32:{sum:08x}\"\n}}\n", &text[..end]);
        helps(&from_bytes(file.as_bytes()).expect_err(to));
    }
}

#[test]
fn a_long_or_odd_text_does_not_flood_the_message() {
    let odd = format!("\\u001b[31m{}", "x".repeat(1 << 20));
    let file = format!(
        "{{\"format\": \"unkink-journal\", \"version\": 1, \"days\": {{\"{odd}\": \"{odd}\"}}}}"
    );
    helps(&from_bytes(file.as_bytes()).unwrap_err());
    let file = file.replace(
        "\"days\": {",
        "\"days\": {\"2026-11-22\": {\"scores\": {\"pain\": 11}}, ",
    );
    helps(&from_bytes(file.as_bytes()).unwrap_err());
}

/// Everything that reads or writes the journal leaves a damaged one alone, with the right codes.
fn left_alone(home: &Home, what: &str) {
    let before = fs::metadata(home.journal()).unwrap();
    let check = home.run(&["check"]);
    assert_eq!(check.code, 1, "{what}: {}", check.out);
    // What parses can be looked at, behind a warning; what does not is an error everywhere.
    let looks = i32::from(!check.out.contains("seal does not match"));
    for (args, code) in [
        (&["show"][..], looks),
        (&["effect"], looks),
        (&["session", "list"], looks),
        (&["log", "pain=4"], 1),
        (&["import", &crate::cli::run::fixture("own.csv")], 1),
    ] {
        let run = home.run(args);
        assert_eq!(run.code, code, "{what}, {args:?}: {}", run.err);
        let word = if code == 0 { "warning: " } else { "error: " };
        assert!(run.err.starts_with(word), "{what}, {args:?}: {}", run.err);
        assert!(!run.err.contains("panicked"), "{}", run.err);
    }
    let after = fs::metadata(home.journal()).unwrap();
    assert_eq!(
        (before.len(), before.modified().unwrap()),
        (after.len(), after.modified().unwrap())
    );
}

#[test]
fn damage_of_every_kind_is_left_alone_by_every_command() {
    let mut random = Random::new(8);
    for (name, damage) in KINDS {
        let home = Home::new();
        let damaged = std::iter::repeat_with(|| damage(&mut random, FIXTURE));
        let damaged = damaged.into_iter().find(|file| file != FIXTURE).unwrap();
        fs::write(home.journal(), &damaged).unwrap();
        left_alone(&home, name);
        assert!(
            home.bytes().as_deref() == Some(&damaged),
            "{name}: bytes changed"
        );
    }
}

#[test]
fn twice_the_largest_file_is_refused_before_they_are_read() {
    let home = Home::new();
    let file = fs::File::create(home.journal()).unwrap();
    file.set_len(2 * LARGEST).unwrap();
    left_alone(&home, "twice the largest");
    assert!(home.run(&["check"]).out.contains("larger than 256 MiB"));
}
