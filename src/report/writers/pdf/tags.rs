//! The structure of a PDF: which marks belong to which heading, paragraph, figure or cell.
//!
//! Parts come in reading order; what goes on on another page joins the piece it belongs to.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{Identifier, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use crate::drawing::scene::Item;
use crate::lang::Language;
use crate::report::document::Rank;
use crate::report::page::{Part, Role};

/// Marks of cells by row and column.
type Cells = BTreeMap<usize, BTreeMap<usize, Vec<Identifier>>>;

/// One piece of the structure.
enum Node {
    Plain {
        role: Role,
        words: String,
        marks: Vec<Identifier>,
    },
    Table(Cells),
}

/// A structure that is being made.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Where the piece with a number stands in `nodes`.
    places: BTreeMap<usize, usize>,
}

impl Tree {
    /// Adds marked items of a part.
    pub fn add(&mut self, part: &Part, items: &[Item], mark: Identifier) {
        let number = match part.role {
            Role::Cell { table, .. } => table,
            _ => part.node,
        };
        let place = *self.places.entry(number).or_insert_with(|| {
            self.nodes.push(empty(&part.role));
            self.nodes.len() - 1
        });
        match (&mut self.nodes[place], &part.role) {
            (Node::Table(cells), Role::Cell { row, column, .. }) => {
                let row = cells.entry(*row).or_default();
                row.entry(*column).or_default().push(mark);
            }
            (Node::Table(_), _) => {}
            (
                Node::Plain {
                    words: said, marks, ..
                },
                _,
            ) => {
                for item in items {
                    if let Item::Text { words, .. } = item {
                        let gap = if said.is_empty() { "" } else { " " };
                        said.push_str(gap);
                        said.push_str(words);
                    }
                }
                marks.push(mark);
            }
        }
    }

    /// The whole tree.
    pub fn finish(self) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(Language::in_force().tag().into()));
        for node in self.nodes {
            tree.push(match node {
                Node::Plain { role, words, marks } => group(kind(role, &words), marks),
                Node::Table(cells) => table(cells),
            });
        }
        tree
    }
}

fn empty(role: &Role) -> Node {
    match role {
        Role::Cell { .. } => Node::Table(Cells::new()),
        role => Node::Plain {
            role: role.clone(),
            words: String::new(),
            marks: Vec::new(),
        },
    }
}

fn kind(role: Role, words: &str) -> TagKind {
    let heading = |level: u16| {
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        Tag::Hn(level, Some(words.to_owned())).into()
    };
    match role {
        Role::Title => heading(1),
        Role::Heading(Rank::Section) => heading(2),
        Role::Heading(Rank::Part) => heading(3),
        Role::Figure(description) => Tag::Figure(Some(description)).into(),
        Role::Text | Role::Cell { .. } => Tag::P.into(),
    }
}

fn group(kind: impl Into<TagKind>, marks: Vec<Identifier>) -> TagGroup {
    let marks = marks.into_iter().map(Into::into).collect();
    TagGroup::with_children(kind, marks)
}

fn table(cells: Cells) -> TagGroup {
    let (mut head, mut body) = (TagGroup::new(Tag::THead), TagGroup::new(Tag::TBody));
    for (row, columns) in cells {
        let mut line = TagGroup::new(Tag::TR);
        for (column, marks) in columns {
            let kind: TagKind = match (row, column) {
                (0, _) => Tag::TH(TableHeaderScope::Column).into(),
                (_, 0) => Tag::TH(TableHeaderScope::Row).into(),
                _ => Tag::TD.into(),
            };
            line.push(group(kind, marks));
        }
        if row == 0 { &mut head } else { &mut body }.push(line);
    }
    let mut table = TagGroup::new(Tag::Table);
    table.push(head);
    table.push(body);
    table
}
