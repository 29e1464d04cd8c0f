//! What is copied or saved of a chart: drawn anew from what was asked for, or the very chart that stands there.

use std::sync::Arc;

use super::pictures::{self, Asked};
use crate::chart::spec::Chart;
use crate::chart::table::Table;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword as _;

/// What there is to be taken along.
#[derive(Clone, Debug, PartialEq)]
pub enum Outgoing {
    /// A chart of the journal by its name.
    Asked(Arc<Asked>),
    /// One that only its page can make.
    Seen {
        /// What a file of it is called: "fortnight".
        name: &'static str,
        /// As a picture of its own.
        chart: Arc<Chart>,
        /// Its data.
        table: Arc<Table>,
    },
    /// Rows that have no chart of their own.
    Numbers(Arc<Table>),
}

impl Outgoing {
    /// A chart that is drawn anew.
    pub fn asked(asked: Asked) -> Self {
        Self::Asked(Arc::new(asked))
    }

    /// The very chart that stands there, with its data.
    pub fn seen(name: &'static str, chart: Chart, table: Table) -> Self {
        Self::Seen {
            name,
            chart: Arc::new(chart),
            table: Arc::new(table),
        }
    }

    /// What a file of it is called.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Asked(asked) => asked.subject.word(),
            Self::Seen { name, .. } => name,
            Self::Numbers(_) => "numbers",
        }
    }

    /// The chart; none of rows alone.
    pub fn chart(&self, journal: &Journal) -> Option<Arc<Chart>> {
        match self {
            Self::Asked(asked) => Some(Arc::new(pictures::chart(journal, asked))),
            Self::Seen { chart, .. } => Some(chart.clone()),
            Self::Numbers(_) => None,
        }
    }

    /// Whether there is a picture of it.
    pub fn is_chart(&self) -> bool {
        !matches!(self, Self::Numbers(_))
    }

    /// Its data as rows.
    pub fn table(&self, journal: &Journal) -> Arc<Table> {
        match self {
            Self::Asked(asked) => Arc::new(pictures::table(journal, asked)),
            Self::Seen { table, .. } | Self::Numbers(table) => table.clone(),
        }
    }
}
