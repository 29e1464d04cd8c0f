//! The mapping of an unknown CSV: which column says what.
//!
//! Two forms. *Long*: one row a score, one column names what was scored and one holds the score;
//! names that are not mapped become metrics of the person's own. *Wide*: one row a day, one column
//! a metric; columns that are not mapped are left alone.

use std::collections::BTreeMap;

use super::ImportError;
use super::dates::{DateOrder, decide};
use super::table::Table;
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::Kind;

/// What the columns of a file mean. Columns are told by name, metrics by id or name.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// The column of the date, which may hold the time as well.
    pub date: String,
    /// The order of the date; `None` decides it from the file.
    pub order: Option<DateOrder>,
    /// A column of the time. Where it is mapped, a blank cell is the check-in without a time.
    pub time: Option<String>,
    /// Where the scores stand.
    pub form: Form,
    /// The range in which the file gives a metric, brought to the metric's own.
    pub scales: Vec<(String, (f64, f64))>,
    /// Words that stand for a score, in any case, in the metric's own range.
    pub labels: Vec<(String, f64)>,
    /// Which rows tell of a session.
    pub sessions: Vec<SessionRule>,
    /// Columns of day-level details.
    pub details: Vec<(Detail, String)>,
    /// What happens where the journal holds something else.
    pub on_conflict: OnConflict,
}

impl Mapping {
    /// A mapping of which only the date and the form are known.
    pub fn new(date: &str, form: Form) -> Self {
        Self {
            date: date.to_owned(),
            order: None,
            time: None,
            form,
            scales: Vec::new(),
            labels: Vec::new(),
            sessions: Vec::new(),
            details: Vec::new(),
            on_conflict: OnConflict::Keep,
        }
    }
}

/// Where the scores stand.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One row a score.
    Long {
        /// The column that names what was scored.
        name: String,
        /// The column of the score.
        value: String,
        /// Metric and the name it has in the file, in any case.
        metrics: Vec<(String, String)>,
    },
    /// One row a day or check-in.
    Wide {
        /// Metric and its column.
        metrics: Vec<(String, String)>,
    },
}

/// A session of `kind` on every day whose `column` holds `value` (`None`: anything at all).
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRule {
    /// What it was.
    pub kind: Kind,
    /// The column that tells.
    pub column: String,
    /// What the column must say, in any case.
    pub value: Option<String>,
}

/// Which of two different values stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnConflict {
    /// The journal's.
    #[default]
    Keep,
    /// The file's.
    Replace,
}

/// A day-level detail that a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Went to bed, a time.
    Bed,
    /// Fell asleep, a time.
    Asleep,
    /// Woke for good, a time.
    Awake,
    /// Got up, a time.
    Up,
    /// Times woken, a whole number.
    Awakenings,
    /// Wake after sleep onset, in minutes.
    MinutesAwake,
    /// Medicines, as [`super::phrase::medicines`] writes them.
    Medication,
    /// Painful regions, as [`super::phrase::regions`] writes them.
    Areas,
    /// Sessions, as [`super::phrase::visits`] writes them.
    Sessions,
    /// Tags between semicolons.
    Tags,
    /// A note, as it stands.
    Note,
}

impl Detail {
    /// Every detail with its column in Unkink's own export.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Bed, "bed"),
        (Self::Asleep, "asleep"),
        (Self::Awake, "awake"),
        (Self::Up, "up"),
        (Self::Awakenings, "awakenings"),
        (Self::MinutesAwake, "minutes_awake"),
        (Self::Medication, "medication"),
        (Self::Areas, "areas"),
        (Self::Tags, "tags"),
        (Self::Note, "note"),
        (Self::Sessions, "sessions"),
    ];
}

/// A mapping laid over a table: columns by place, metrics by their rows.
pub(super) struct Columns {
    pub date: usize,
    pub order: DateOrder,
    pub time: Option<usize>,
    pub scores: Scored,
    pub scales: BTreeMap<MetricId, (f64, f64)>,
    pub labels: BTreeMap<String, f64>,
    pub sessions: Vec<(Kind, usize, Option<String>)>,
    pub details: Vec<(Detail, usize)>,
}

/// Where the scores stand, by place.
pub(super) enum Scored {
    Long {
        name: usize,
        value: usize,
        /// By the name in the file, in lower case; the error is the reason in words.
        metrics: BTreeMap<String, Result<Metric, String>>,
    },
    Wide(Vec<(usize, Metric)>),
}

/// Lays `mapping` over `table`.
pub(super) fn resolve(
    journal: &Journal,
    table: &Table,
    mapping: &Mapping,
) -> Result<Columns, ImportError> {
    let date = table.column(&mapping.date)?;
    let rules = mapping.sessions.iter().map(|rule| {
        let value = rule.value.as_deref().map(str::to_lowercase);
        Ok((rule.kind.clone(), table.column(&rule.column)?, value))
    });
    let details = mapping.details.iter();
    let details = details.map(|(detail, column)| Ok((*detail, table.column(column)?)));
    let columns = Columns {
        date,
        time: mapping
            .time
            .as_deref()
            .map(|name| table.column(name))
            .transpose()?,
        scores: scored(journal, table, &mapping.form)?,
        scales: scales(journal, &mapping.scales)?,
        labels: mapping
            .labels
            .iter()
            .map(|(word, value)| (word.trim().to_lowercase(), *value))
            .collect(),
        sessions: rules.collect::<Result<_, ImportError>>()?,
        details: details.collect::<Result<_, ImportError>>()?,
        order: decide(table, date, mapping.order)?,
    };
    let no_scores = matches!(&columns.scores, Scored::Wide(metrics) if metrics.is_empty());
    if no_scores && columns.sessions.is_empty() && columns.details.is_empty() {
        return Err(ImportError::NothingMapped);
    }
    Ok(columns)
}

fn scored(journal: &Journal, table: &Table, form: &Form) -> Result<Scored, ImportError> {
    match form {
        Form::Wide { metrics } => {
            let columns = metrics
                .iter()
                .map(|(metric, column)| Ok((table.column(column)?, metric_of(journal, metric)?)));
            Ok(Scored::Wide(columns.collect::<Result<_, ImportError>>()?))
        }
        Form::Long {
            name,
            value,
            metrics: told,
        } => {
            let (name, value) = (table.column(name)?, table.column(value)?);
            let mut metrics = BTreeMap::new();
            for (metric, label) in told {
                let metric = metric_of(journal, metric)?;
                metrics.insert(label.trim().to_lowercase(), Ok(metric));
            }
            for (_, label) in table.filled(name) {
                metrics
                    .entry(label.to_lowercase())
                    .or_insert_with(|| metric_of(journal, label).map_err(|e| reason(&e)));
            }
            Ok(Scored::Long {
                name,
                value,
                metrics,
            })
        }
    }
}

fn scales(
    journal: &Journal,
    told: &[(String, (f64, f64))],
) -> Result<BTreeMap<MetricId, (f64, f64)>, ImportError> {
    told.iter()
        .map(|(metric, (from, to))| {
            if from == to || !from.is_finite() || !to.is_finite() {
                return Err(ImportError::BadScale(metric.clone()));
            }
            Ok((metric_of(journal, metric)?.id, (*from, *to)))
        })
        .collect()
}

/// The scored metric called `text`, or a new one of the person's own.
fn metric_of(journal: &Journal, text: &str) -> Result<Metric, ImportError> {
    let new = Metric::own(text, Better::Lower);
    let metrics = journal.metrics();
    let known = metrics.find(text).or_else(|| metrics.get(&new.id));
    match known {
        Some(metric) if !metric.is_scored() => Err(ImportError::Derived(metric.name.clone())),
        Some(metric) => Ok(metric.clone()),
        None if new.id.as_str().is_empty() => Err(ImportError::BadName(text.to_owned())),
        None => Ok(new),
    }
}

/// A message as the end of a line that goes on.
pub(super) fn reason(error: &impl ToString) -> String {
    error.to_string().trim_end_matches('.').to_owned()
}
