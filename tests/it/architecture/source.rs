//! Reading Rust source just far enough to see what it imports and calls.
//!
//! No parser: comments, texts and test code are blanked with their line breaks kept, then paths
//! and macro names are looked for. What rustc accepts and this overlooks would have to be written
//! on purpose.

/// One source file, ready to be asked.
pub(super) struct Source {
    /// Its path from the package on, with `/`.
    pub path: String,
    /// Its text as it stands.
    text: String,
    /// Its code: no comments, no texts, no test code.
    code: String,
    /// Lines that are not test code.
    pub lines: usize,
}

impl Source {
    /// The file at `path` that holds `text`.
    pub fn new(path: &str, text: &str) -> Self {
        let bare = blanked(text);
        let tests = test_items(&bare);
        let mut code = String::with_capacity(bare.len());
        let mut at = 0;
        for (from, to) in &tests {
            code.push_str(&bare[at..*from]);
            code.extend(bare[*from..*to].chars().filter(|c| *c == '\n'));
            at = *to;
        }
        code.push_str(&bare[at..]);
        let tested = tests
            .iter()
            .map(|(from, to)| bare[*from..*to].lines().count())
            .sum::<usize>();
        Self {
            path: path.to_owned(),
            lines: text.lines().count() - tested,
            text: text.to_owned(),
            code,
        }
    }

    /// Whether it begins with a word on itself.
    pub fn has_header(&self) -> bool {
        self.text.starts_with("//! ")
    }

    /// Every path that begins with `root`, groups written out: `crate::{a::{b, c}}` is `crate::a::b`
    /// and `crate::a::c`. With its line.
    pub fn paths(&self, root: &str) -> Vec<(usize, String)> {
        let begins = |at: usize| self.code[at + root.len()..].trim_start().starts_with("::");
        let mut found = Vec::new();
        for at in words(&self.code, root).filter(|at| begins(*at)) {
            let mut names = Vec::new();
            let mut rest = &self.code[at..];
            tree(&mut rest, String::new(), &mut names);
            let line = self.line(at);
            found.extend(names.into_iter().map(|name| (line, name)));
        }
        found
    }

    /// The lines where `word` stands in the code.
    pub fn uses(&self, word: &str) -> Vec<usize> {
        words(&self.code, word).map(|at| self.line(at)).collect()
    }

    fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }
}

/// Where `word` stands alone in `code`. What ends in punctuation needs no end of its own.
fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let open = !word.ends_with(part);
    code.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| {
            let before = code[..*at].chars().next_back();
            let after = code[at + word.len()..].chars().next();
            !before.is_some_and(part) && (open || !after.is_some_and(part))
        })
}

/// Reads one branch of a path at the beginning of `rest`, and what is grouped behind it.
fn tree(rest: &mut &str, so_far: String, names: &mut Vec<String>) {
    *rest = rest.trim_start();
    if let Some(group) = rest.strip_prefix('{') {
        *rest = group;
        loop {
            *rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
            if rest.is_empty() {
                return;
            }
            if let Some(behind) = rest.strip_prefix('}') {
                *rest = behind;
                return;
            }
            tree(rest, so_far.clone(), names);
            // `as name` and whatever else stands before the next branch.
            *rest = rest.trim_start_matches(|c: char| c != ',' && c != '}');
        }
    }
    let end = rest
        .find(|c: char| !(c.is_alphanumeric() || c == '_'))
        .unwrap_or(rest.len());
    let end = if rest.starts_with('*') { 1 } else { end };
    let (name, behind) = rest.split_at(end);
    *rest = behind;
    if name.is_empty() {
        // Generic arguments: the path ends before them.
        names.push(so_far);
        return;
    }
    let path = if so_far.is_empty() {
        name.to_owned()
    } else {
        format!("{so_far}::{name}")
    };
    match behind.trim_start().strip_prefix("::") {
        Some(behind) => {
            *rest = behind;
            tree(rest, path, names);
        }
        None => names.push(path),
    }
}

/// Where items under `#[cfg(test)]` begin and end, in bytes.
fn test_items(bare: &str) -> Vec<(usize, usize)> {
    let mut items: Vec<(usize, usize)> = Vec::new();
    for (at, _) in bare.match_indices("#[cfg(test)]") {
        if items.last().is_some_and(|(_, to)| at < *to) {
            continue;
        }
        let mut depth = 0;
        let end = bare[at..].char_indices().find(|(_, c)| {
            depth += match c {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            depth == 0 && matches!(c, '}' | ';')
        });
        items.push((at, end.map_or(bare.len(), |(i, _)| at + i + 1)));
    }
    items
}

/// The code with comments and the insides of texts taken out, line breaks kept.
fn blanked(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = comment(rest).or_else(|| literal(rest, &code));
        if let Some(length) = length {
            let (gone, behind) = rest.split_at(length);
            code.push(' ');
            code.extend(gone.chars().filter(|c| *c == '\n'));
            rest = behind;
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    code
}

/// The length of the comment that begins here.
fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let mut inside = rest.strip_prefix("/*")?;
    let mut depth = 1;
    while depth > 0 && !inside.is_empty() {
        let step = match inside {
            _ if inside.starts_with("/*") => 1,
            _ if inside.starts_with("*/") => -1,
            _ => 0,
        };
        depth += step;
        let skip = if step == 0 {
            inside.chars().next().map_or(1, char::len_utf8)
        } else {
            2
        };
        inside = &inside[skip..];
    }
    Some(rest.len() - inside.len())
}

/// The length of the text or character that begins here, behind `before`.
fn literal(rest: &str, before: &str) -> Option<usize> {
    if let Some(inside) = rest.strip_prefix('\'') {
        // A lifetime has no closing mark right behind its first character.
        let first = inside.chars().next()?;
        let skip = if first == '\\' { 2 } else { first.len_utf8() };
        let end = inside.get(skip..)?.find('\'')?;
        return (first == '\\' || end == 0).then_some(1 + skip + end + 1);
    }
    let hashes = rest.strip_prefix('r').map(|raw| {
        let end = raw.find(|c| c != '#').unwrap_or(raw.len());
        (&raw[..end], &raw[end..])
    });
    let word = |c: char| c.is_alphanumeric() || c == '_';
    // `br"…"` is raw as well; `for"` is nothing that rustfmt leaves behind.
    let begun = before.trim_end_matches('b').ends_with(word);
    if let Some((hashes, inside)) = hashes.filter(|_| !begun)
        && let Some(inside) = inside.strip_prefix('"')
    {
        let close = format!("\"{hashes}");
        let end = inside
            .find(&close)
            .map_or(inside.len(), |at| at + close.len());
        return Some(rest.len() - inside.len() + end);
    }
    let inside = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.char_indices().find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    Some(end.map_or(rest.len(), |(at, _)| at + 2))
}

#[test]
fn nested_groups_are_written_out() {
    let source = Source::new(
        "src/x.rs",
        "use crate::{\n    model::{day::Day, edit as e},\n    store,\n};\nlet x = crate::ui::f::<u8>();\n",
    );
    let paths: Vec<_> = source.paths("crate").into_iter().map(|(_, p)| p).collect();
    assert_eq!(
        paths,
        [
            "crate::model::day::Day",
            "crate::model::edit",
            "crate::store",
            "crate::ui::f"
        ]
    );
    assert_eq!(source.paths("crate")[3].0, 5);
}

#[test]
fn comments_texts_and_test_code_are_not_code() {
    let source = Source::new(
        "src/x.rs",
        concat!(
            "//! crate::a\n/* crate::b /* */ crate::c */\n",
            "const A: &str = \"crate::d \\\" crate::e\";\n",
            "const B: &str = r#\"crate::f \" crate::g\"#;\n",
            "fn f<'a>(x: &'a str) -> char { '\"' }\n",
            "use crate::h;\n",
            "#[cfg(test)]\nmod tests {\n    use crate::i;\n    fn g() {}\n}\nuse crate::j;\n",
        ),
    );
    assert_eq!(
        source.paths("crate"),
        [(6, "crate::h".to_owned()), (12, "crate::j".to_owned())]
    );
    assert_eq!(source.lines, 7);
}

#[test]
fn a_word_is_found_only_where_it_stands_alone() {
    let source = Source::new(
        "src/x.rs",
        "my_egui::a();\negui2();\negui::b();\neprintln!();\n",
    );
    assert_eq!(source.uses("egui"), [3]);
    assert_eq!(source.uses("println!"), [0_usize; 0]);
    assert_eq!(source.uses("eprintln!"), [4]);
}
