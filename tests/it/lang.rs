//! The laws of the files of words in `assets/lang`, and a language made of English that has no English word in it.

mod file;
#[cfg(feature = "gui")]
mod frame;
mod pseudo;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use unkink::lang::choice::CHOICES;
use unkink::lang::{DATE_PARTS, DURATION_PARTS, Language, MEASURE, SUBJECT, TIME_PARTS};
use unkink::model::keyword::Keyword as _;
use unkink::report::content::{Options, Part, content};
use unkink::report::document::Block;

use self::file::File;
pub use self::pseudo::pseudo;
use crate::book::{Book, day};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang")
}

/// English, and every language by its folder's name.
fn files() -> (File, BTreeMap<String, File>) {
    let folders = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files: BTreeMap<_, _> = folders
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .map(|tag| (tag.clone(), File::new(&text(&tag))))
        .collect();
    (File::new(&text("en")), files)
}

/// All words of a language.
fn text(tag: &str) -> String {
    let files = fs::read_dir(folder().join(tag))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
    texts.collect::<Vec<_>>().join("\n")
}

/// Where `file` is not English in another language: what is said, with which arguments, chosen by which keys.
fn faults(english: &File, file: &File) -> Vec<String> {
    let mut faults = file.faults.clone();
    let ours = |file: &File| -> Vec<String> {
        let ids = file.messages.keys().filter(|id| !id.starts_with("part-"));
        ids.cloned().collect()
    };
    let (all, known) = (ours(file), ours(english));
    let unknown = all.iter().filter(|id| !known.contains(id));
    faults.extend(unknown.map(|id| format!("{id} is not in English")));
    for (id, message) in &file.messages {
        if id.starts_with("part-") {
            let used = file.messages.values().any(|other| other.parts.contains(id));
            faults.extend((!used).then(|| format!("nothing uses {id}")));
        } else if let Some(model) = english.messages.get(id)
            && !model.attributes.iter().eq(&message.attributes)
        {
            faults.push(format!("{id} has other attributes than in English"));
        }
        for (name, keys) in &message.selects {
            let allowed = keys_of(english, name);
            let wrong = keys.iter().filter(|key| !allowed.contains(&key.as_str()));
            faults.extend(wrong.map(|key| format!("{id}: ${name} is never {key}")));
        }
    }
    let said = english
        .messages
        .keys()
        .filter(|id| !id.starts_with("part-"));
    for id in said {
        let given = given(english, id);
        let named = bases(english, &file.arguments(id));
        let more = named.iter().filter(|name| !given.contains(name));
        faults.extend(more.map(|name| format!("{id} is not given ${name}")));
    }
    faults
}

/// The names of arguments that a message is given.
fn given(english: &File, id: &str) -> Vec<String> {
    let parts: &[&str] = match id {
        _ if id.starts_with("locale-duration") => &DURATION_PARTS,
        _ if id.starts_with("locale-time") => &TIME_PARTS,
        "locale-decimal" | "locale-lowers" | "locale-name" => &[],
        _ if id.starts_with("locale-") => &DATE_PARTS,
        _ => return bases(english, &english.arguments(id)),
    };
    parts.iter().map(|part| (*part).to_owned()).collect()
}

/// The names of arguments, of those with forms the name of all of them.
fn bases(english: &File, names: &[String]) -> Vec<String> {
    let base = |name: &String| {
        let of_forms = |base: &&String| {
            let kind = english.types[*base].as_str();
            let is_any = |forms: &[&str]| forms.contains(&name.as_str());
            match kind {
                "Subject" => is_any(&SUBJECT),
                "Measure" => is_any(&MEASURE),
                "date" | "near" | "time" | "duration" => {
                    name.starts_with(&format!("{base}-")) && !english.types.contains_key(name)
                }
                _ => false,
            }
        };
        let found = english.types.keys().filter(of_forms);
        found.max_by_key(|base| base.len()).unwrap_or(name).clone()
    };
    names.iter().map(base).collect()
}

/// What a language lacks: it is not offered before it has all.
fn lacks(english: &File, file: &File) -> Vec<String> {
    let all = english
        .messages
        .keys()
        .filter(|id| !id.starts_with("part-"));
    all.filter(|id| !file.messages.contains_key(*id))
        .cloned()
        .collect()
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The keys that an argument of this name can have.
fn keys_of(english: &File, name: &str) -> Vec<&'static str> {
    match name {
        "subject-number" | "measure-number" => return vec!["one", "many"],
        "subject-booked" => return vec!["yes", "no"],
        "measure-unit" => return vec!["points", "doses", "hours", "percent", "own"],
        "measure-better" => return vec!["lower", "higher"],
        "half" => return vec!["am", "pm"],
        _ => {}
    }
    let kind = english.types.get(name).map_or("count", String::as_str);
    let choice = CHOICES.iter().find(|(known, _)| *known == kind);
    match (kind, choice) {
        ("flag", _) => vec!["yes", "no"],
        (_, Some((_, keys))) => keys.to_vec(),
        _ => PLURALS.to_vec(),
    }
}

/// All source of the library that is no test of its own.
fn source() -> String {
    let (mut text, mut folders) = (String::new(), vec![folder().join("../../src")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let file = fs::read_to_string(path).unwrap();
                text += file.split("#[cfg(test)]\nmod tests {").next().unwrap();
            }
        }
    }
    text
}

/// `answer-too-early` as the type of the message.
fn camel(id: &str) -> String {
    let words = id.split('-').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    words.collect()
}

#[test]
fn every_language_says_the_same_with_the_same_arguments() {
    let (english, files) = files();
    for (name, file) in files {
        assert_eq!(faults(&english, &file), [""; 0], "{name}");
    }
}

#[test]
fn a_language_is_offered_when_it_has_all_messages() {
    let (english, files) = files();
    let whole = files.iter().filter(|(name, file)| {
        let lacks = lacks(&english, file);
        if let Some(first) = lacks.first() {
            println!("{name} lacks {}, the first is {first}", lacks.len());
        }
        lacks.is_empty()
    });
    let whole: Vec<_> = whole.map(|(name, _)| name.as_str()).collect();
    let offered: Vec<_> = Language::offered().map(|(tag, _)| tag).collect();
    assert_eq!(offered, whole);
    assert!(offered.contains(&"en"));
    let half = File::new("locale-name = Halb\n");
    assert!(!lacks(&english, &half).is_empty());
}

#[test]
fn no_message_is_there_that_nothing_says() {
    let (english, _) = files();
    let source = source();
    let is_said = |id: &String| {
        let name = format!("say::{}", camel(id));
        let ends =
            |at: usize| !source[at + name.len()..].starts_with(|c: char| c.is_alphanumeric());
        let said = source.match_indices(&name).any(|(at, _)| ends(at));
        said || id.starts_with("part-") || id.starts_with("locale-")
    };
    let idle: Vec<_> = english.messages.keys().filter(|id| !is_said(id)).collect();
    assert_eq!(idle, [""; 0]);
    let idle = english.types.keys().filter(|name| {
        let has = |id: &String| bases(&english, &english.arguments(id)).contains(*name);
        !english.messages.keys().any(has)
    });
    assert_eq!(idle.collect::<Vec<_>>(), [""; 0], "arguments with a type");
}

#[test]
fn what_is_wrong_in_a_language_is_found() {
    let english = File::new(
        "### $n (count): how many\n### $night (flag): a night\na = { $n ->\n [one] x\n *[other] { part-b }\n}\npart-b = y\nc = z\n    .d = { $night }\n",
    );
    let wrong = "a = { $n ->\n [ones] x\n *[other] { $m } y\n}\npart-b = y\nc = z\nd = e\n= junk\n";
    let found = faults(&english, &File::new(wrong)).join("\n");
    for fault in [
        "a: $n is never ones",
        "a is not given $m",
        "nothing uses part-b",
        "c has other attributes",
        "d is not in English",
        "junk",
    ] {
        assert!(found.contains(fault), "{fault}: {found}");
    }
}

/// Every line of a report with all its parts, and what is said of its charts.
fn report() -> String {
    let book = Book::wave(150).sessions([20, 32, 45, 57, 70, 82, 95, 107, 120, 132]);
    let mut options = Options::of(day(0), day(149));
    options.parts = Part::ALL.iter().map(|(part, _)| *part).collect();
    (options.by, options.reader) = (Some("12".into()), Some("34".into()));
    let report = content(&book.journal(), &options, day(149));
    let charts = report
        .sections
        .iter()
        .flatten()
        .flat_map(|block| match block {
            Block::Figure(figure) => vec![figure.chart.description()],
            Block::Beside(left, right) => {
                let figures = left.iter().chain(right).filter_map(|block| match block {
                    Block::Figure(figure) => Some(figure.chart.description()),
                    _ => None,
                });
                figures.collect()
            }
            _ => Vec::new(),
        });
    let words = report.words().into_iter().map(str::to_owned);
    words.chain(charts).collect::<Vec<_>>().join("\n")
}

/// Lines of a text in the language made of English that hold something that is not of it, but for names of the
/// journal's and what waits for the pages that name it.
fn not_of_it(text: &str) -> Vec<&str> {
    let names = [
        "Back pain",
        "back pain",
        "Sleep",
        "sleep",
        "Painkillers",
        "painkillers",
        "hot bath",
        "Massage",
    ];
    let is_left = |line: &&str| {
        let bare = names
            .iter()
            .fold((*line).to_owned(), |line, name| line.replace(name, ""));
        bare.contains(|c: char| c.is_ascii_alphabetic())
    };
    text.lines().filter(is_left).collect()
}

/// How much longer it is has to show in all of it.
fn is_longer(other: &str, english: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    letters(other) * 10 > letters(english) * 12
}

#[test]
fn in_another_language_no_word_of_the_answer_is_english() {
    // Lines that begin so are the test's own.
    let answers = || {
        let text = crate::words::all();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.collect::<Vec<_>>().join("\n")
    };
    let other = pseudo().during(answers);
    assert_eq!(not_of_it(&other), [""; 0]);
    assert!(is_longer(&other, &answers()));
    assert_eq!(Language::in_force(), Language::english());
}

#[test]
fn in_another_language_no_word_of_the_report_is_english() {
    let other = pseudo().during(report);
    assert_eq!(not_of_it(&other), [""; 0]);
    assert!(is_longer(&other, &report()));
}
