//! One file of Rust, parsed, with what the rules ask of it: its paths, items, functions and impls.
//!
//! Test code is no part of it: items under `#[cfg(test)]` are passed over.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// One path that stands in the code.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Named {
    /// Its line, from 1 on.
    pub line: usize,
    /// Its names: `crate::a::b` is three.
    pub path: Vec<String>,
}

impl Named {
    fn new(span: Span, path: Vec<String>) -> Self {
        let line = span.start().line;
        Self { line, path }
    }
}

/// One name that a `use` brings in.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// Where it comes from. A glob's path ends in `*`.
    pub from: Named,
    /// What it is called here.
    pub name: String,
    /// Whether others may take it from here.
    pub public: bool,
}

/// One source file.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// Its path from the package on, with `/`.
    pub path: String,
    /// Whether it begins with a word on itself.
    pub header: bool,
    /// How many lines it has.
    pub lines: usize,
    /// Every name a `use` brings in, groups written out.
    pub uses: Vec<Use>,
    /// Every other path, those between the brackets of macros included.
    pub paths: Vec<Named>,
    /// What it defines by name.
    pub items: BTreeSet<String>,
    /// Its functions and methods, and how many lines each has.
    pub functions: Vec<(Named, usize)>,
    /// The types that it has an `impl` without a trait for.
    pub impls: Vec<Named>,
    /// The macros it calls.
    pub macros: Vec<Named>,
    /// The texts in its code, those between the brackets of macros included, each as a path of one name.
    pub texts: Vec<Named>,
}

impl Source {
    /// The file at `path` that holds `text`.
    pub fn new(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut source = Self {
            path: path.to_owned(),
            header: text.starts_with("//! "),
            lines: text.lines().count(),
            ..Self::default()
        };
        source.visit_file(&file);
        source
    }

    /// Every path of the file, those of `use` first.
    pub fn all_paths(&self) -> impl Iterator<Item = &Named> {
        let uses = self.uses.iter().map(|used| &used.from);
        uses.chain(&self.paths)
    }

    /// Writes out one branch of a `use`.
    fn branch(&mut self, tree: &syn::UseTree, mut path: Vec<String>, public: bool) {
        let (ident, name) = match tree {
            syn::UseTree::Path(part) => {
                path.push(part.ident.to_string());
                return self.branch(&part.tree, path, public);
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.branch(tree, path.clone(), public);
                }
                return;
            }
            syn::UseTree::Name(part) => (part.ident.to_string(), None),
            syn::UseTree::Rename(part) => (part.ident.to_string(), Some(part.rename.to_string())),
            syn::UseTree::Glob(_) => ("*".to_owned(), None),
        };
        if ident != "self" {
            path.push(ident);
        }
        let name = name.or_else(|| path.last().cloned()).unwrap_or_default();
        let from = Named::new(tree.span(), path);
        self.uses.push(Use { from, name, public });
    }

    /// Paths in the tokens of a macro, which no parser may read.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<Ident> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.token_path(&mut path);
                    }
                    path.push(ident);
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.token_path(&mut path);
                    colons = 0;
                    match other {
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        TokenTree::Literal(literal) => {
                            if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                                self.texts.push(Named::new(text.span(), vec![text.value()]));
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        self.token_path(&mut path);
    }

    fn token_path(&mut self, path: &mut Vec<Ident>) {
        if let Some(first) = path.first() {
            let span = first.span();
            let names = path.drain(..).map(|ident| ident.to_string());
            self.paths.push(Named::new(span, names.collect()));
        }
    }

    /// What `look` finds, but for texts where they are what state is kept by and nobody reads.
    fn beside_ids(&mut self, is_id: bool, look: impl FnOnce(&mut Self)) {
        let known = self.texts.len();
        look(self);
        if is_id {
            self.texts.truncate(known);
        }
    }

    fn function(&mut self, name: &Ident, from: Span, block: &syn::Block) {
        let lines = block.span().end().line - from.start().line + 1;
        let named = Named::new(from, vec![name.to_string()]);
        self.functions.push((named, lines));
    }
}

/// Whether these attributes make something test code.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let words = attribute
            .meta
            .require_list()
            .map(|list| list.tokens.to_string());
        let words = words.unwrap_or_default();
        attribute.path().is_ident("cfg") && (words == "test" || words.starts_with("all (test ,"))
    })
}

/// The attributes of an item and its name, where it has them.
fn parts(item: &syn::Item) -> (&[syn::Attribute], Option<&Ident>) {
    match item {
        syn::Item::Const(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Enum(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
        syn::Item::Impl(item) => (&item.attrs, None),
        syn::Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
        syn::Item::Mod(item) => (&item.attrs, None),
        syn::Item::Static(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Struct(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Trait(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Type(item) => (&item.attrs, Some(&item.ident)),
        syn::Item::Use(item) => (&item.attrs, None),
        _ => (&[], None),
    }
}

impl<'ast> Visit<'ast> for Source {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let (attributes, name) = parts(item);
        if is_test(attributes) {
            return;
        }
        self.items.extend(name.map(Ident::to_string));
        visit::visit_item(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig.ident, item.sig.span(), &item.block);
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig.ident, item.sig.span(), &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if let (None, syn::Type::Path(kind)) = (&item.trait_, &*item.self_ty) {
            self.impls.push(named(&kind.path));
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let public = !matches!(item.vis, syn::Visibility::Inherited);
        self.branch(&item.tree, Vec::new(), public);
    }

    // `pub(in path)` is no import.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    // What attributes say is said to programmers.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.texts.push(Named::new(text.span(), vec![text.value()]));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.paths.push(named(path));
        visit::visit_path(self, path);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let name = match &*call.func {
            syn::Expr::Path(path) => named(&path.path).path,
            _ => Vec::new(),
        };
        let last: Vec<&str> = name.iter().rev().take(2).map(String::as_str).collect();
        let is_id = matches!(
            *last,
            ["foldout" | "steady", ..]
                | [_, "Grid" | "Id" | "Keeper" | "Panel"]
                | ["show", "charted"]
                | ["seen", "Outgoing"]
        );
        self.visit_expr(&call.func);
        for argument in &call.args {
            // What is drawn in such a part is read.
            let is_id = is_id && !matches!(argument, syn::Expr::Closure(_));
            self.beside_ids(is_id, |all| all.visit_expr(argument));
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let is_id = ["with", "id_salt", "make_persistent_id", "request_discard"]
            .iter()
            .any(|name| call.method == name);
        // A job or a thread by its name.
        let is_job = call.method == "run" || call.method == "name";
        self.visit_expr(&call.receiver);
        for argument in &call.args {
            let bare = match argument {
                syn::Expr::MethodCall(into) => &into.receiver,
                other => other,
            };
            let is_id = is_id || is_job && matches!(bare, syn::Expr::Lit(_));
            self.beside_ids(is_id, |all| all.visit_expr(argument));
        }
        if let Some(turbofish) = &call.turbofish {
            self.visit_angle_bracketed_generic_arguments(turbofish);
        }
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.macros.push(named(&called.path));
        self.tokens(called.tokens.clone());
        visit::visit_macro(self, called);
    }
}

/// The names of a path, without its generic arguments.
fn named(path: &syn::Path) -> Named {
    let names = path.segments.iter().map(|part| part.ident.to_string());
    Named::new(path.span(), names.collect())
}

#[test]
fn groups_renames_and_the_insides_of_macros_are_paths() {
    let text = concat!(
        "use crate::{a::{b as c, self}, d::*};\n",
        "fn f() {\n    let x: e::F<g::H> = format!(\"{}\", crate::i::j(k));\n}\n"
    );
    let source = Source::new("src/x.rs", text);
    let paths = source.all_paths().map(|named| named.path.join("::"));
    let paths: Vec<_> = paths.collect();
    assert_eq!(paths[..3], ["crate::a::b", "crate::a", "crate::d::*"]);
    for path in ["e::F", "g::H", "crate::i::j", "k"] {
        assert!(paths.iter().any(|p| p == path), "{path}: {paths:?}");
    }
    assert_eq!(source.uses[0].name, "c");
    let inside = source.paths.iter().find(|named| named.path[0] == "crate");
    assert_eq!(inside.unwrap().line, 3);
}

#[test]
fn comments_texts_and_test_code_are_not_code() {
    let text = concat!(
        "//! crate::a\n/* crate::b */\n/// crate::c\nconst A: &str = \"crate::d\";\n",
        "#[cfg(test)]\nmod tests {\n    use crate::e;\n}\n",
        "struct S;\nimpl S {\n    #[cfg(test)]\n    fn f() {\n        crate::g()\n    }\n}\n"
    );
    let source = Source::new("src/x.rs", text);
    let paths = source.all_paths().filter(|named| named.path[0] == "crate");
    assert_eq!(paths.count(), 0);
}

#[test]
fn texts_are_found_in_code_and_macros_and_not_in_comments_and_attributes() {
    let text = concat!(
        "//! not one\n/// nor this\n#[deprecated = \"nor that\"]\nconst A: &str = \"one\";\n",
        "fn f() {\n    format!(\"{} two\", g(\"three\"));\n}\n",
        "#[cfg(test)]\nmod tests {\n    const B: &str = \"four\";\n}\n"
    );
    let source = Source::new("src/x.rs", text);
    let texts: Vec<_> = source.texts.iter().map(|text| &*text.path[0]).collect();
    assert_eq!(texts, ["one", "{} two", "three"]);
}
