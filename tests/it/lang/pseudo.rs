//! A language made of English: every letter of its words has an accent, every word is longer by two fifths, and
//! brackets stand around each message. What has plain letters on its page was not a message.

use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use unkink::lang::Language;

/// Letters in the order of the alphabet, small and capital, that the shipped fonts have.
const SMALL: &str = "\u{e1}\u{183}\u{e7}\u{111}\u{e9}\u{192}\u{11f}\u{125}\u{ed}\u{135}\u{137}\u{13c}\u{43c}\u{f1}\u{f3}\u{fe}\u{24b}\u{159}\u{161}\u{165}\u{fa}\u{475}\u{175}\u{445}\u{fd}\u{17e}";
const CAPITAL: &str = "\u{c1}\u{182}\u{c7}\u{110}\u{c9}\u{191}\u{11e}\u{124}\u{cd}\u{134}\u{136}\u{13b}\u{41c}\u{d1}\u{d3}\u{de}\u{24a}\u{158}\u{160}\u{164}\u{da}\u{474}\u{174}\u{425}\u{dd}\u{17d}";

/// The language.
pub fn pseudo() -> Language {
    static PSEUDO: LazyLock<Language> = LazyLock::new(|| {
        let mut resource = parser::parse(super::text("en")).unwrap();
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                change(message);
            }
        }
        Language::read("en-XA", serializer::serialize(&resource))
    });
    *PSEUDO
}

/// Pieces are within brackets already; signs stay as they are.
fn change(message: &mut Message<String>) {
    if matches!(
        message.id.name.as_str(),
        "locale-decimal" | "locale-lowers" | "locale-name"
    ) {
        return;
    }
    let is_part = message.id.name.starts_with("part-") || message.id.name.starts_with("locale-");
    let attributes = message
        .attributes
        .iter_mut()
        .map(|attribute| &mut attribute.value);
    for pattern in message.value.iter_mut().chain(attributes) {
        words(pattern);
        if !is_part {
            let bracket = |value: &str| PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral {
                    value: value.into(),
                }),
            };
            pattern.elements.insert(0, bracket("["));
            pattern.elements.push(bracket("]"));
        }
    }
}

fn words(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter_mut()
                .for_each(|variant| words(&mut variant.value)),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// With accents, and two letters more to five.
fn longer(text: &str) -> String {
    let mut letters = 0;
    let mut out = String::new();
    for c in text.chars() {
        let accented = match c {
            'a'..='z' => SMALL.chars().nth(c as usize - 'a' as usize),
            'A'..='Z' => CAPITAL.chars().nth(c as usize - 'A' as usize),
            _ => None,
        };
        out.push(accented.unwrap_or(c));
        letters += usize::from(accented.is_some());
        if accented.is_some() && matches!(letters % 5, 2 | 4) {
            out.push(accented.unwrap_or(c));
        }
    }
    out
}
