//! What the documents say, held against the program: a page that lies is worse than none.

use clap::Parser;
use unkink::cli::args::Args;
use unkink::store::schema::{self, from_bytes, to_bytes};
use unkink::store::seal::Seal;

const README: &str = include_str!("../../README.md");
const FORMAT: &str = include_str!("../../docs/format.md");

/// The blocks of this language.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    let parts = text.split(fence.as_str()).skip(1);
    parts
        .map(|part| part.split("```").next().unwrap())
        .collect()
}

/// The words of a command as a shell would part them; quotes keep spaces.
pub fn shell_words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn the_worked_seal_of_the_format_page_is_right() {
    let examples = blocks(FORMAT, "json");
    let worked = examples.last().unwrap();
    let read = from_bytes(worked.as_bytes()).unwrap();
    assert_eq!((read.version, read.seal), (schema::VERSION, Seal::Whole));
    assert_eq!(
        String::from_utf8(to_bytes(&read.journal)).unwrap(),
        **worked
    );
}

#[test]
fn the_first_example_of_the_format_page_is_written_as_it_stands() {
    let example = blocks(FORMAT, "json")[0];
    let written = to_bytes(&from_bytes(example.as_bytes()).unwrap().journal);
    let unsealed = |text: &str| text.split("\"seal\"").next().unwrap().to_owned();
    let written = String::from_utf8(written).unwrap();
    assert_eq!(unsealed(&written), unsealed(example));
}

#[test]
fn every_command_of_the_readme_is_one() {
    let spans = README.split('`').filter(|span| !span.contains('\n'));
    let lines = blocks(README, "sh").join("\n");
    let lines = lines.lines().map(|line| line.split('#').next().unwrap());
    let commands = spans.chain(lines).filter(|c| c.starts_with("unkink-cli "));
    let commands: Vec<_> = commands.filter(|c| !c.contains("help ")).collect();
    assert!(commands.len() > 10, "{commands:?}");
    for command in commands {
        if let Err(error) = Args::try_parse_from(shell_words(command)) {
            panic!("{command}\n{error}");
        }
    }
}

#[test]
fn every_file_that_the_documents_point_to_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        let targets = text.split("](").skip(1);
        let targets = targets.map(|part| part.split([')', '#']).next().unwrap());
        for target in targets.filter(|t| !t.starts_with("http") && !t.is_empty()) {
            assert!(root.join(target).exists(), "{page} points to {target}");
        }
        let named = text.split('`').skip(1).step_by(2);
        for file in
            named.filter(|span| span.contains('/') && span.split('.').next_back() == Some("rs"))
        {
            let there = [root.join(file), root.join("src").join(file)];
            assert!(
                there.iter().any(|path| path.exists()),
                "{page} names {file}"
            );
        }
    }
}
