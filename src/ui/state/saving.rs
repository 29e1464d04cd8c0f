//! A file that is being made of the journal: what, and where it shall go.

use crate::lang::say;
use crate::model::metric::MetricId;
use crate::report::content::Options;
use crate::report::outgoing::Outgoing;
use crate::report::page::Paper;
use crate::ui::typed_path::typed_path;

/// What is made.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// A chart, as PNG or SVG by the name of the file.
    Picture {
        /// The chart.
        chart: Outgoing,
        /// Whether in the dark colours.
        dark: bool,
    },
    /// The report, as PDF or HTML by the name of the file.
    Report {
        /// What is in it.
        options: Box<Options>,
        /// What a PDF is printed on.
        paper: Paper,
        /// Whether a file for a browser is offered first.
        html: bool,
    },
    /// All days and sessions as CSV, or the whole journal as JSON, by the name of the file.
    Journal,
}

/// What is copied of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// Its rows, for a spreadsheet.
    Numbers,
    /// The picture.
    Picture {
        /// Whether in the dark colours.
        dark: bool,
    },
}

/// What the desktop is asked to do with a file that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handing {
    /// Open it.
    Open,
    /// Show it in its folder.
    Show,
    /// Open it where it can be printed from.
    Print,
}

impl Output {
    /// The question's title.
    pub fn title(&self) -> String {
        match self {
            Self::Picture { .. } => say::SaveAPicture.text(),
            Self::Report { .. } => say::SaveTheReport.text(),
            Self::Journal => say::GetDataOut.text(),
        }
    }

    /// What the endings of the name mean.
    pub fn words(&self) -> String {
        match self {
            Self::Picture { .. } => say::EndingsPicture.text(),
            Self::Report { .. } => say::EndingsReport.text(),
            Self::Journal => say::EndingsJournal.text(),
        }
    }

    /// The name that is offered.
    pub fn name(&self) -> String {
        match self {
            Self::Picture { chart, .. } => format!("unkink-{}.png", chart.name()),
            Self::Report { html: false, .. } => "unkink-report.pdf".into(),
            Self::Report { html: true, .. } => "unkink-report.html".into(),
            Self::Journal => "unkink-journal.csv".into(),
        }
    }

    /// The endings that can be made, the usual one first.
    pub fn endings(&self) -> &'static [&'static str] {
        match self {
            Self::Picture { .. } => &["png", "svg"],
            Self::Report { html: false, .. } => &["pdf", "html"],
            Self::Report { html: true, .. } => &["html", "pdf"],
            Self::Journal => &["csv", "json"],
        }
    }
}

/// What is chosen of the journal for a table, and how it is written. Days are as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// A row a value instead of a row a check-in.
    pub long: bool,
    /// For a spreadsheet program.
    pub spreadsheet: bool,
    /// The first day; the journal's where it is blank.
    pub from: String,
    /// The last day; the journal's where it is blank.
    pub to: String,
    /// The scores that there are: each with its name, and whether it is wanted.
    pub scores: Vec<(MetricId, String, bool)>,
    /// What no table holds of the journal, in words.
    pub left_out: Option<String>,
}

/// The question where it shall go, while it is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Saving {
    /// What is made.
    pub output: Output,
    /// What a table of the journal holds.
    pub table: Table,
    /// The path as typed or chosen.
    pub path: String,
    /// Why it could not be made there.
    pub error: Option<String>,
    /// The path, as typed, of a file that is there already: whether to replace it is asked.
    pub taken: Option<String>,
    /// Whether it is being made.
    pub busy: bool,
    /// Whether it goes where such files usually go, under a name that is free: nothing is asked then, unless that fails.
    pub at_once: bool,
}

impl Saving {
    /// Whether the question is if the file at the typed path may be replaced.
    pub fn asks_to_replace(&self) -> bool {
        self.taken.as_deref() == Some(self.path.trim())
    }

    /// Whether the name says that a table is made.
    pub fn is_table(&self) -> bool {
        typed_path(&self.path)
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
    }
}
