//! The mapping of a table: what each of its columns says.
//!
//! A table has a row a day or check-in with a column a metric, or a row a score with a column that
//! names the metric and one that holds the score. Names that nothing is told of become metrics of the
//! person's own; columns that nothing is told of are left alone and named.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ImportError;
use super::dates::ask::decide;
use super::dates::{Told, Ways};
use super::own_metrics::{self, Taken};
use super::table::{Row, Table};
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::name::{fold, same};
use crate::model::named;
use crate::model::session::Kind;

/// What the columns of a file mean. Columns are told by name, metrics by id or name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// What each column says. A column may say several things; of most roles there may be several
    /// columns.
    pub columns: Vec<(String, Role)>,
    /// In a table of a row a score: what each name becomes, in any case.
    pub names: Vec<(String, Named)>,
    /// How the dates are written, as far as it is told.
    pub dates: Told,
    /// The range in which the file gives a metric, brought to the metric's own.
    pub scales: Vec<(String, (f64, f64))>,
    /// Words that stand for a score, in any case, in the metric's own range.
    pub labels: Vec<(String, f64)>,
    /// Words in columns of scores that stand for none, in any case: they become tags.
    pub tags: Vec<String>,
    /// Words that mean "nothing was noted", besides the usual ones.
    pub blanks: Vec<String>,
    /// Metrics that are new here and whose scores are better the higher they are.
    pub higher: Vec<String>,
    /// Metrics that are new here and whose scores are better the lower they are.
    pub lower: Vec<String>,
    /// Unkink's own file: cells mean just what they say, and a day has one note.
    pub exact: bool,
}

/// What one column says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The day, with or without the time.
    Date,
    /// The time of day of a check-in. Where it is mapped, a blank cell is the check-in without one.
    Time,
    /// Scores of a metric.
    Score(String),
    /// The name of what the row scores.
    Name,
    /// The score that belongs to the name.
    Value,
    /// A session of this kind, where the cell says this (`None`: anything but "no").
    Session(String, Option<String>),
    /// The kind of a session.
    SessionKind,
    /// The minutes of the row's session.
    Minutes,
    /// With whom the row's session was.
    With,
    /// Names of painkillers; in a column of numbers, how many of the one the column is called.
    Painkiller,
    /// A note; several are put below one another.
    Note,
    /// Tags with what stands between them; each sign is a separator, none: the whole cell is a tag.
    Tags(String),
    /// A detail of the day or its night.
    Detail(Detail),
}

/// What becomes of the rows with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// Scores of a metric, by id or name.
    Score(String),
    /// A tag of the day.
    Tag,
    /// They are left out.
    Out,
    /// In Unkink's own file: what a column called so says.
    Whole(Role),
}

/// Where the file's value goes over the journal's; elsewhere the journal's stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replace {
    /// Everywhere.
    pub all: bool,
    /// In these metrics (by id) and details (by name).
    pub names: BTreeSet<String>,
    /// In these rows, each with a metric or detail.
    pub cells: BTreeSet<(usize, String)>,
}

impl Replace {
    /// The file's value everywhere.
    pub fn everything() -> Self {
        Self {
            all: true,
            ..Self::default()
        }
    }

    pub(super) fn at(&self, row: usize, name: &str) -> bool {
        self.all || self.names.contains(name) || self.cells.contains(&(row, name.to_owned()))
    }
}

/// A day-level detail that a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// All medicines of the day, as [`super::phrase::medicines`] writes them.
    Medication,
    /// Painful regions, as [`super::phrase::regions`] writes them.
    Areas,
    /// Sessions, as [`super::sessions::whole`] writes them.
    Sessions,
    /// Tags, as [`super::phrase::tags`] writes them.
    Tags,
    /// Rows of metrics that others do not have.
    Metrics,
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
        (Self::Sessions, "sessions"),
        (Self::Metrics, own_metrics::COLUMN),
    ];
}

impl Mapping {
    /// A mapping of which only the date is known.
    pub fn new(date: &str) -> Self {
        Self {
            columns: vec![(date.to_owned(), Role::Date)],
            ..Self::default()
        }
    }

    /// Adds what a column says.
    #[must_use]
    pub fn with(mut self, column: &str, role: Role) -> Self {
        self.columns.push((column.to_owned(), role));
        self
    }

    /// Which way the scores of a metric that is new here are better, where that is told.
    pub fn better(&self, metric: &str) -> Option<Better> {
        let told = |names: &[String]| names.iter().any(|name| is_called(metric, name));
        match (told(&self.higher), told(&self.lower)) {
            (true, _) => Some(Better::Higher),
            (false, true) => Some(Better::Lower),
            (false, false) => None,
        }
    }

    /// Tells it; what was told before is forgotten.
    pub fn tell_better(&mut self, metric: &str, better: Better) {
        self.higher.retain(|name| !is_called(metric, name));
        self.lower.retain(|name| !is_called(metric, name));
        match better {
            Better::Higher => self.higher.push(metric.to_owned()),
            Better::Lower => self.lower.push(metric.to_owned()),
        }
    }

    /// Lays what is told now over what was told before: of a column, a name, a metric or a word what is told now counts,
    /// the rest stays.
    #[must_use]
    pub fn with_told(mut self, told: Self) -> Self {
        let alike = |(column, role): &(String, Role), (other, new): &(String, Role)| {
            let once = !matches!(
                role,
                Role::Session(..)
                    | Role::SessionKind
                    | Role::Painkiller
                    | Role::Note
                    | Role::Tags(_)
            );
            same(column, other) && discriminant(role) == discriminant(new) || once && role == new
        };
        replace(&mut self.columns, told.columns, alike);
        replace(&mut self.names, told.names, |a, b| same(&a.0, &b.0));
        replace(&mut self.scales, told.scales, |a, b| is_called(&a.0, &b.0));
        self.tags
            .retain(|tag| !told.labels.iter().any(|(word, _)| same(tag, word)));
        replace(&mut self.labels, told.labels, |a, b| same(&a.0, &b.0));
        replace(&mut self.blanks, told.blanks, |a, b| same(a, b));
        let higher = told.higher.iter().map(|name| (name, Better::Higher));
        let lower = told.lower.iter().map(|name| (name, Better::Lower));
        for (name, better) in higher.chain(lower) {
            self.tell_better(name, better);
        }
        self.dates = told.dates.or(self.dates);
        self
    }

    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The column of a role that stands once.
    pub fn column(&self, role: &Role) -> Option<&str> {
        let mut columns = self.columns.iter();
        columns
            .find(|(_, r)| r == role)
            .map(|(name, _)| name.as_str())
    }
}

/// Puts what is told now in the place of what it is like.
fn replace<T>(before: &mut Vec<T>, told: Vec<T>, alike: impl Fn(&T, &T) -> bool) {
    before.retain(|one| !told.iter().any(|new| alike(one, new)));
    before.extend(told);
}

/// A mapping laid over a table: columns by place, metrics by their rows.
pub(super) struct Columns {
    pub date: usize,
    pub ways: Ways,
    pub time: Option<usize>,
    pub long: Option<Long>,
    /// Shared: every score that is read names its metric.
    pub scores: Vec<(usize, Arc<Metric>)>,
    pub scales: Scales,
    pub labels: BTreeMap<String, f64>,
    pub tags: BTreeSet<String>,
    pub blanks: Vec<String>,
    /// Every other role.
    pub rest: Vec<(usize, Role)>,
    /// Kinds of session that stand among tags.
    pub kinds: Vec<Kind>,
    /// Metrics of which the file brings the rows.
    pub own: Own,
    pub exact: bool,
}

/// A table of a row a score.
pub(super) struct Long {
    pub name: usize,
    pub value: usize,
    /// By the name in the file, folded; the error is the reason in words.
    pub names: BTreeMap<String, Result<Meant, String>>,
}

/// What a name means.
#[derive(Clone)]
pub(super) enum Meant {
    Score(Arc<Metric>),
    Tag,
    Out,
    Whole(Role),
}

/// Lays `mapping` over `table`.
pub(super) fn resolve(
    journal: &Journal,
    table: &Table,
    mapping: &Mapping,
    today: NaiveDate,
) -> Result<Columns, ImportError> {
    let mut places = Vec::new();
    let named = table.places();
    for (column, role) in &mapping.columns {
        places.push((named.column(column)?, role));
    }
    let one = |wanted: &Role| {
        places
            .iter()
            .find(|(_, role)| *role == wanted)
            .map(|(at, _)| *at)
    };
    let date = one(&Role::Date).ok_or(ImportError::NoDate)?;
    let rows = if mapping.exact {
        own_rows(table, one)
    } else {
        Vec::new()
    };
    let own = own_metrics::all_taken(journal, &rows);
    let mut scales = scales(journal, mapping)?;
    let mut scores = Vec::new();
    let mut rest = Vec::new();
    for (at, role) in &places {
        match role {
            Role::Date | Role::Time | Role::Name | Role::Value => {}
            Role::Score(metric) => {
                let metric = scored(journal, metric, mapping, (&own, &mut scales))?;
                scores.push((*at, metric.into()));
            }
            other => rest.push((*at, (*other).clone())),
        }
    }
    let long = match (one(&Role::Name), one(&Role::Value)) {
        (Some(name), Some(value)) => Some(Long {
            name,
            value,
            names: names(journal, table, name, mapping, (&own, &mut scales))?,
        }),
        (None, None) => None,
        (name, _) => return Err(ImportError::HalfLong(name.is_some())),
    };
    if long.is_none() && scores.is_empty() && rest.is_empty() {
        return Err(ImportError::NothingMapped);
    }
    Ok(Columns {
        date,
        ways: decide(table, date, mapping.dates, today)?,
        time: one(&Role::Time),
        long,
        scores,
        scales,
        labels: mapping
            .labels
            .iter()
            .map(|(word, value)| (fold(word), *value))
            .collect(),
        tags: mapping.tags.iter().map(|word| fold(word)).collect(),
        blanks: mapping.blanks.iter().map(|word| fold(word)).collect(),
        rest,
        own,
        kinds: if mapping.exact {
            Vec::new()
        } else {
            kinds(journal)
        },
        exact: mapping.exact,
    })
}

/// The kinds that are told from tags: treatments, and what the person has had.
fn kinds(journal: &Journal) -> Vec<Kind> {
    let treatments = Kind::OFFERED.into_iter().filter(Kind::is_treatment);
    let had = named::Named::Kind.spellings(journal).into_iter();
    treatments.chain(had.map(Kind::new)).collect()
}

fn names(
    journal: &Journal,
    table: &Table,
    column: usize,
    mapping: &Mapping,
    (own, scales): (&Own, &mut Scales),
) -> Result<BTreeMap<String, Result<Meant, String>>, ImportError> {
    let mut names = BTreeMap::new();
    let key = |label: &str| {
        if mapping.exact {
            label.to_owned()
        } else {
            fold(label)
        }
    };
    for (label, named) in &mapping.names {
        let meant = match named {
            Named::Score(metric) => match scored(journal, metric, mapping, (own, scales)) {
                Ok(metric) => Meant::Score(metric.into()),
                // Of our own file a row is refused, as the rows of a worked-out column are.
                Err(why) if mapping.exact => {
                    names.insert(key(label), Err(reason(&why)));
                    continue;
                }
                Err(why) => return Err(why),
            },
            Named::Tag => Meant::Tag,
            Named::Out => Meant::Out,
            Named::Whole(role) => Meant::Whole(role.clone()),
        };
        names.insert(key(label), Ok(meant));
    }
    // Every name of our own file is told.
    for (_, label) in table.filled(column).filter(|_| !mapping.exact) {
        names.entry(fold(label)).or_insert_with(|| {
            let metric = metric_of(journal, label, mapping).map_err(|e| reason(&e))?;
            Ok(Meant::Score(metric.into()))
        });
    }
    Ok(names)
}

/// Metrics of which the file brings the rows, by the ids in the file.
pub(super) type Own = BTreeMap<MetricId, Taken>;
/// The ranges in which the file gives metrics.
type Scales = BTreeMap<MetricId, (f64, f64)>;

/// The rows of metrics in a file of our own: in their column, or in the rows that are called so.
fn own_rows(table: &Table, one: impl Fn(&Role) -> Option<usize>) -> Vec<Metric> {
    let long = one(&Role::Name).zip(one(&Role::Value));
    let cell = |row: &'_ Row| -> Option<String> {
        let column = match long {
            Some((name, value)) => (row.cell(name)? == own_metrics::COLUMN).then_some(value)?,
            None => one(&Role::Detail(Detail::Metrics))?,
        };
        row.cell(column).map(str::to_owned)
    };
    let cells: Vec<String> = table.rows.iter().filter_map(cell).collect();
    own_metrics::in_cells(cells.iter().map(String::as_str))
}

/// The metric that is called so. In a file of our own it is told by its id, and the file may bring its row.
fn scored(
    journal: &Journal,
    metric: &str,
    mapping: &Mapping,
    (own, scales): (&Own, &mut Scales),
) -> Result<Metric, ImportError> {
    if mapping.exact {
        let id = MetricId::new(metric);
        if let Some(taken) = own.get(&id) {
            scales.extend(taken.from.map(|from| (taken.metric.id.clone(), from)));
            return Ok(taken.metric.clone());
        }
        if let Some(known) = journal.metrics().get(&id).filter(|known| known.is_scored()) {
            return Ok(known.clone());
        }
    }
    metric_of(journal, metric, mapping)
}

fn scales(journal: &Journal, mapping: &Mapping) -> Result<Scales, ImportError> {
    let told = mapping.scales.iter();
    told.map(|(metric, (from, to))| {
        if from == to || !from.is_finite() || !to.is_finite() {
            return Err(ImportError::BadScale(metric.clone()));
        }
        Ok((metric_of(journal, metric, mapping)?.id, (*from, *to)))
    })
    .collect()
}

/// Whether a metric of this name or id is called so.
fn is_called(metric: &str, name: &str) -> bool {
    same(metric, name) || MetricId::from_name(metric) == MetricId::from_name(name)
}

/// The scored metric called `text`, or a new one of the person's own.
fn metric_of(journal: &Journal, text: &str, mapping: &Mapping) -> Result<Metric, ImportError> {
    let new = Metric::own(text, mapping.better(text).unwrap_or(Better::Lower));
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
