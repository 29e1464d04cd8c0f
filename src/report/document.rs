//! A report as blocks in reading order: what the page, the PDF and the HTML file are made from.
//!
//! Invariant: every word that a face prints stands here, so that all of them say the same.

use chrono::NaiveDate;

use crate::chart::cue::Cue;
use crate::chart::spec::{Chart, Mark, Strength};

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// "Back pain and sessions".
    pub title: String,
    /// "3 March to 22 November 2026 · for Ana, massage therapist".
    pub subtitle: String,
    /// "kept by Maria in Unkink", "printed 22 November 2026".
    pub origin: [String; 2],
    /// "A personal diary, not a diagnosis."
    pub foot: String,
    /// Whose diary it is, where that was typed.
    pub author: Option<String>,
    /// The day it was made.
    pub made: NaiveDate,
    /// The first is the summary; each begins on a page of its own.
    pub sections: Vec<Vec<Block>>,
}

/// One piece of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Rank, String),
    /// A paragraph.
    Text(Tone, String),
    /// A note of a day: its date, and the person's own words.
    Note {
        /// "Sunday 22 November 2026".
        label: String,
        /// Line breaks stay.
        words: String,
    },
    /// A chart.
    Figure(Figure),
    /// A table.
    Table(Table),
    /// Two columns, left first.
    Beside(Vec<Block>, Vec<Block>),
}

/// How high a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The answer, and the title of a section.
    Section,
    /// A part of it.
    Part,
}

/// How loud a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The answer's sentence.
    Lead,
    /// What is read.
    Plain,
    /// What is looked up.
    Quiet,
}

/// A chart with its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// "Back pain, 0 to 10".
    pub title: String,
    /// "dot: a day · line: mean of 7 days".
    pub note: String,
    /// What is drawn, and said to those who can't see it.
    pub chart: Chart,
}

/// The side to which a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub name: String,
    /// Its side.
    pub side: Side,
    /// Its share of the width, beside the shares of the others.
    pub share: f32,
}

/// A table. Invariant: every row has a cell for each column; the first cell names the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is a table of.
    pub title: String,
    /// From the left.
    pub columns: Vec<Column>,
    /// From the top.
    pub rows: Vec<Vec<String>>,
    /// Marks before the names of the rows; none where there are none.
    pub marks: Vec<Cue>,
}

impl Figure {
    /// A chart of one metric under a heading of its own, which then needs not name it again.
    pub fn new(title: &str, note: String, chart: Chart) -> Self {
        let mut chart = chart.headed();
        for panel in &mut chart.panels {
            for mark in &mut panel.marks {
                if let Mark::Rule(Strength::Pale, _, words) = mark {
                    words.clear();
                }
            }
        }
        Self {
            title: title.to_owned(),
            note,
            chart,
        }
    }
}

impl Table {
    /// A table without rows; columns are name, side and share of the width.
    pub fn new(title: &str, columns: &[(&str, Side, f32)]) -> Self {
        let columns = columns.iter().map(|(name, side, share)| Column {
            name: (*name).to_owned(),
            side: *side,
            share: *share,
        });
        Self {
            title: title.to_owned(),
            columns: columns.collect(),
            rows: Vec::new(),
            marks: Vec::new(),
        }
    }
}

impl Table {
    /// Takes out the columns, but for the first, in which every cell is `none`.
    pub fn drop_empty(&mut self, none: &str) {
        let says = |column: usize| column == 0 || self.rows.iter().any(|row| row[column] != none);
        let kept: Vec<bool> = (0..self.columns.len()).map(says).collect();
        let mut keep = kept.iter();
        self.columns
            .retain(|_| keep.next().copied().unwrap_or(true));
        for row in &mut self.rows {
            let mut keep = kept.iter();
            row.retain(|_| keep.next().copied().unwrap_or(true));
        }
    }
}

impl Report {
    /// Every sentence, heading and cell in reading order: what all faces must show.
    pub fn words(&self) -> Vec<&str> {
        let mut words = vec![self.title.as_str(), &self.subtitle];
        words.extend(self.origin.iter().map(String::as_str));
        for block in self.sections.iter().flatten() {
            block.words(&mut words);
        }
        words.push(&self.foot);
        words.retain(|text| !text.is_empty());
        words
    }
}

impl Block {
    fn words<'a>(&'a self, words: &mut Vec<&'a str>) {
        match self {
            Self::Heading(_, text) | Self::Text(_, text) => words.push(text),
            Self::Note { label, words: text } => words.extend([label.as_str(), text]),
            Self::Figure(figure) => words.extend([figure.title.as_str(), &figure.note]),
            Self::Table(table) => {
                words.push(&table.title);
                words.extend(table.columns.iter().map(|column| column.name.as_str()));
                words.extend(table.rows.iter().flatten().map(String::as_str));
            }
            Self::Beside(left, right) => {
                left.iter()
                    .chain(right)
                    .for_each(|block| block.words(words));
            }
        }
    }
}
