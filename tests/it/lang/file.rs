//! A file of words as its laws see it: its messages with the arguments, keys and pieces in them.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// A message, its attributes included.
#[derive(Default)]
pub struct Words {
    /// The arguments that it names itself.
    pub arguments: Vec<String>,
    /// The messages of its own file that it uses.
    pub parts: Vec<String>,
    /// What it chooses by, with the keys; numbers are left out.
    pub selects: Vec<(String, Vec<String>)>,
    /// Its attributes, in their order.
    pub attributes: Vec<String>,
}

/// A file.
#[derive(Default)]
pub struct File {
    pub messages: BTreeMap<String, Words>,
    /// The types of arguments, which English declares.
    pub types: BTreeMap<String, String>,
    /// What can't be read.
    pub faults: Vec<String>,
}

impl File {
    pub fn new(text: &str) -> Self {
        let mut file = Self::default();
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let words = Words::new(message);
                    if file
                        .messages
                        .insert(message.id.name.into(), words)
                        .is_some()
                    {
                        file.faults
                            .push(format!("{} is there twice", message.id.name));
                    }
                }
                Entry::Term(term) => file
                    .faults
                    .push(format!("-{}: write it as part-", term.id.name)),
                Entry::Junk { content } => file.faults.push(format!("junk: {content}")),
                Entry::ResourceComment(comment) => {
                    let typed = comment.content.iter().filter_map(|line| {
                        let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
                        Some((name.to_owned(), rest.split_once(')')?.0.to_owned()))
                    });
                    file.types.extend(typed);
                }
                _ => {}
            }
        }
        file
    }

    /// All arguments of a message, those of its pieces too.
    pub fn arguments(&self, id: &str) -> Vec<String> {
        let (mut named, mut seen, mut next) = (Vec::new(), Vec::new(), vec![id.to_owned()]);
        while let Some(id) = next.pop() {
            if let Some(words) = self.messages.get(&id).filter(|_| !seen.contains(&id)) {
                named.extend(words.arguments.iter().cloned());
                next.extend(words.parts.iter().cloned());
                seen.push(id);
            }
        }
        named
    }
}

impl Words {
    fn new(message: &Message<&str>) -> Self {
        let mut words = Self::default();
        if let Some(pattern) = &message.value {
            words.pattern(pattern);
        }
        for attribute in &message.attributes {
            words.attributes.push(attribute.id.name.into());
            words.pattern(&attribute.value);
        }
        words
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector);
        let keys = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name.to_owned()),
            VariantKey::NumberLiteral { .. } => None,
        });
        if let InlineExpression::VariableReference { id } = selector {
            self.selects.push((id.name.into(), keys.collect()));
        }
        for variant in variants {
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.arguments.push(id.name.into()),
            InlineExpression::MessageReference { id, .. } => self.parts.push(id.name.into()),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
