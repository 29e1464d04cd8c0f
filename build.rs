//! Writes `say.rs`: a type for each message of `assets/lang/en`, whose fields are what the message speaks of; and
//! `files.rs`: the words of each language, which is a folder of `assets/lang`.
//!
//! So a message that is not there can't be named, and one that lacks an argument does not compile. A message that
//! names an argument without a type (`### $name (type)`, in `locale.ftl`) stops the build and says so.
#![allow(
    clippy::disallowed_methods,
    reason = "it runs where the package is built, and no person's file is near"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

const FOLDER: &str = "assets/lang";
/// The language that has all messages.
const ENGLISH: &str = "en";
/// What begins the names of a language's own pieces: other messages of the same file use them, the code can't.
const PART: &str = "part-";
/// What begins the names of what `lang::Language` itself asks for: signs and dates.
const LOCALE: &str = "locale-";

type Messages<'a> = BTreeMap<&'a str, &'a Message<&'a str>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    let languages = languages(Path::new(FOLDER))?;
    let english = languages.get(ENGLISH).ok_or("there is no English")?;
    let resource = parser::parse(english.as_str())
        .map_err(|(_, errors)| format!("{ENGLISH} is not Fluent: {errors:?}"))?;
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let out = Path::new(&out);
    let others = languages.values().map(|words| {
        // What is left of a file with faults is good.
        parser::parse(words.as_str()).unwrap_or_else(|(resource, _)| resource)
    });
    let others: Vec<_> = others.collect();
    fs::write(out.join("say.rs"), face(&resource, &others)?)?;
    let all = messages_of(&resource);
    let files = languages.iter().zip(&others).map(|((tag, words), other)| {
        let other = messages_of(other);
        (
            tag,
            own_name(&other).unwrap_or(tag),
            is_whole(&all, &other),
            words,
        )
    });
    let files: Vec<_> = files.collect();
    fs::write(out.join("files.rs"), format!("&{files:?}"))?;
    Ok(())
}

/// The words of each language by its tag: all files of its folder, one behind the other.
fn languages(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let folder = entry?.path();
        if folder.is_dir() {
            let files = fs::read_dir(&folder)?.map(|file| Ok(file?.path()));
            let mut files: Vec<_> = files.collect::<io::Result<_>>()?;
            files.retain(|file| file.extension().is_some_and(|ext| ext == "ftl"));
            files.sort();
            let words: Vec<_> = files
                .iter()
                .map(fs::read_to_string)
                .collect::<Result<_, _>>()?;
            let tag = folder.file_name().unwrap_or_default().to_string_lossy();
            languages.insert(tag.into_owned(), words.join("\n"));
        }
    }
    Ok(languages)
}

/// The types of all messages, which give what any language names.
fn face(resource: &Resource<&str>, all: &[Resource<&str>]) -> Result<String, Box<dyn Error>> {
    let mut types = BTreeMap::new();
    let mut messages = Messages::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => {
                for (name, kind) in comment.content.iter().filter_map(|line| typed(line)) {
                    // A guard, as the other type would hold without a word.
                    if types.insert(name, kind).is_some_and(|known| known != kind) {
                        return Err(format!("{ENGLISH}: ${name} has two types").into());
                    }
                }
            }
            // A guard, as the second one of a name is what is wrong.
            Entry::Message(message) if messages.insert(message.id.name, message).is_some() => {
                return Err(format!("{ENGLISH} has {} twice", message.id.name).into());
            }
            Entry::Junk { content } => return Err(format!("{ENGLISH}: {content}").into()),
            _ => {}
        }
    }
    let all: Vec<_> = all.iter().map(messages_of).collect();
    let mut out = String::new();
    let said = messages
        .iter()
        .filter(|(id, _)| !id.starts_with(PART) && !id.starts_with(LOCALE));
    for (id, message) in said {
        let mut named = BTreeSet::new();
        message_names(message, &messages, &mut named)?;
        let fields = fields(id, &named, &types)?;
        for other in &all {
            // What it has wrong, the laws of languages say.
            if let Some(message) = other.get(id) {
                let _ = message_names(message, other, &mut named);
            }
        }
        write_message(&mut out, id, message, &fields, &named)?;
    }
    Ok(out)
}

fn messages_of<'a>(resource: &'a Resource<&'a str>) -> Messages<'a> {
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message)),
        _ => None,
    });
    messages.collect()
}

/// What a language calls itself, so that none is read for its name alone.
fn own_name<'a>(messages: &Messages<'a>) -> Option<&'a str> {
    let name = messages.get("locale-name")?.value.as_ref()?;
    match name.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(value),
        _ => None,
    }
}

/// Whether a language has all messages, with all their forms.
fn is_whole(english: &Messages<'_>, other: &Messages<'_>) -> bool {
    let forms = |message: &Message<&str>| {
        let forms = message.attributes.iter();
        forms
            .map(|form| form.id.name.to_owned())
            .collect::<BTreeSet<_>>()
    };
    let mut said = english.iter().filter(|(id, _)| !id.starts_with(PART));
    said.all(|(id, message)| {
        let there = other.get(id);
        there.is_some_and(|there| forms(message).is_subset(&forms(there)))
    })
}

/// The argument and its type that a line of the head declares: `$n (count): how many`.
fn typed<'a>(line: &&'a str) -> Option<(&'a str, &'a str)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    Some((name, rest.split_once(')')?.0))
}

/// One message: its type, its fields, its words.
fn write_message(
    out: &mut String,
    id: &str,
    message: &Message<&str>,
    fields: &BTreeMap<&str, &str>,
    named: &BTreeSet<&str>,
) -> Result<(), Box<dyn Error>> {
    let name = camel(id);
    let is_borrowed = fields.values().any(|kind| rust(kind).contains("'a"));
    let (life, any) = if is_borrowed {
        ("<'a>", "<'_>")
    } else {
        ("", "")
    };
    let source = serializer::serialize(&Resource {
        body: vec![Entry::Message(message.clone())],
    });
    writeln!(out, "/// As it is said in English:\n///\n/// ```text")?;
    for line in source.lines() {
        writeln!(out, "/// {line}")?;
    }
    writeln!(out, "/// ```\n#[derive(Clone, Copy)]")?;
    if fields.is_empty() {
        writeln!(out, "pub struct {name};")?;
    } else {
        writeln!(out, "pub struct {name}{life} {{")?;
        for (field, kind) in fields {
            writeln!(
                out,
                "/// `${field}`.\npub {}: {},",
                snake(field),
                rust(kind)
            )?;
        }
        writeln!(out, "}}")?;
    }
    writeln!(
        out,
        "impl {name}{any} {{\nfn args(&self) -> Args<'_> {{\nArgs::default()"
    )?;
    for (field, kind) in fields {
        let (setter, value) = (setter(kind), snake(field));
        let Some(forms) = forms(kind) else {
            writeln!(out, ".{setter}({field:?}, self.{value})")?;
            continue;
        };
        let of = |name: &&&str| {
            is_form(name, field)
                && !fields.keys().any(|other| {
                    other != field && is_form(name, other) && other.len() > field.len()
                })
        };
        for name in named.iter().filter(of) {
            let form = name.strip_prefix(field).unwrap_or_default();
            let form = form.strip_prefix('-').map_or("Plain".into(), camel);
            writeln!(out, ".{setter}({name:?}, self.{value}, {forms}::{form})")?;
        }
    }
    writeln!(
        out,
        "}}\n/// In the language in force.\npub fn text(&self) -> String {{\ntext({id:?}, None, &self.args())\n}}\n}}"
    )?;
    if !message.attributes.is_empty() {
        writeln!(
            out,
            "impl Forms for {name}{any} {{\nfn plain(&self) -> String {{\nself.text()\n}}\nfn form(&self, name: &str) -> String {{\ntext({id:?}, Some(name), &self.args())\n}}\n}}"
        )?;
    }
    Ok(())
}

/// The fields of the arguments that a message names; of `$subject-many` it is `subject`, which has many forms.
fn fields<'a>(
    id: &str,
    named: &BTreeSet<&'a str>,
    types: &BTreeMap<&'a str, &'a str>,
) -> Result<BTreeMap<&'a str, &'a str>, Box<dyn Error>> {
    let mut fields = BTreeMap::new();
    for name in named {
        let whole = types.get_key_value(name);
        let of_forms = || {
            let bases = types
                .iter()
                .filter(|(base, kind)| has_forms(kind) && is_form(name, base));
            bases.max_by_key(|(base, _)| base.len())
        };
        let Some((field, kind)) = whole.or_else(of_forms) else {
            return Err(
                format!("{ENGLISH}: {id} names ${name}, which has no type at the head").into(),
            );
        };
        fields.insert(*field, *kind);
    }
    Ok(fields)
}

fn has_forms(kind: &str) -> bool {
    matches!(kind, "Subject" | "Measure") || forms(kind).is_some()
}

/// The forms of an argument that the message's own names ask for.
fn forms(kind: &str) -> Option<&'static str> {
    match kind {
        "date" | "near" => Some("DateForm"),
        "time" => Some("TimeForm"),
        "duration" => Some("DurationForm"),
        _ => None,
    }
}

/// Whether it is the argument itself or one of its forms: `on`, `on-long`.
fn is_form(name: &str, base: &str) -> bool {
    let rest = name.strip_prefix(base);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What the field of an argument is; a type that is none of these is one of `lang::choice`.
fn rust(kind: &str) -> String {
    match kind {
        "count" => "usize".into(),
        "flag" => "bool".into(),
        "number" | "text" => "&'a str".into(),
        "date" => "NaiveDate".into(),
        "near" => "Near".into(),
        "time" => "NaiveTime".into(),
        "duration" => "u32".into(),
        "Subject" | "Measure" => format!("&'a dyn {kind}Forms"),
        "Weekday" => "Weekday".into(),
        choice => format!("choice::{choice}"),
    }
}

/// The method of `Args` that takes it.
fn setter(kind: &str) -> String {
    match kind {
        "count" | "flag" | "number" | "text" | "date" | "near" | "time" | "duration"
        | "Subject" | "Measure" => kind.to_lowercase(),
        _ => "choice".into(),
    }
}

/// `answer-too-early` as a type.
fn camel(id: &str) -> String {
    let words = id.split('-').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    words.collect()
}

/// `most-days` as a field.
fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// The arguments that a message and its attributes name, also through messages of the file that it uses.
fn message_names<'a>(
    message: &Message<&'a str>,
    messages: &Messages<'a>,
    named: &mut BTreeSet<&'a str>,
) -> Result<(), Box<dyn Error>> {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        pattern_names(pattern, messages, named)?;
    }
    Ok(())
}

fn pattern_names<'a>(
    pattern: &Pattern<&'a str>,
    messages: &Messages<'a>,
    named: &mut BTreeSet<&'a str>,
) -> Result<(), Box<dyn Error>> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_names(expression, messages, named)?;
        }
    }
    Ok(())
}

fn expression_names<'a>(
    expression: &Expression<&'a str>,
    messages: &Messages<'a>,
    named: &mut BTreeSet<&'a str>,
) -> Result<(), Box<dyn Error>> {
    match expression {
        Expression::Select { selector, variants } => {
            inline_names(selector, messages, named)?;
            for variant in variants {
                pattern_names(&variant.value, messages, named)?;
            }
            Ok(())
        }
        Expression::Inline(inline) => inline_names(inline, messages, named),
    }
}

fn inline_names<'a>(
    inline: &InlineExpression<&'a str>,
    messages: &Messages<'a>,
    named: &mut BTreeSet<&'a str>,
) -> Result<(), Box<dyn Error>> {
    match inline {
        InlineExpression::VariableReference { id } => {
            named.insert(id.name);
        }
        InlineExpression::MessageReference { id, .. } => {
            let Some(message) = messages.get(id.name) else {
                return Err(format!("{ENGLISH} has no {}, which it uses", id.name).into());
            };
            message_names(message, messages, named)?;
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            let CallArguments { positional, .. } = arguments;
            for argument in positional {
                inline_names(argument, messages, named)?;
            }
        }
        InlineExpression::Placeable { expression } => {
            expression_names(expression, messages, named)?;
        }
        _ => {}
    }
    Ok(())
}
