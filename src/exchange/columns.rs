//! A mapping laid over a table and a journal: columns by place, metrics by their rows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::ImportError;
use super::cell::says_as;
use super::dates::ask::decide;
use super::dates::{Ways, Zeros};
use super::mapping::{Detail, Mapping, Named, Role};
use super::own::TAIL;
use super::own_metrics::{self, Taken};
use super::table::{Places, Row, Table};
use super::zeros;
use crate::model::journal::Journal;
use crate::model::mentions::spellings;
use crate::model::metric::{Better, Metric, MetricId, Metrics};
use crate::model::name::{fold, same};
use crate::model::named;
use crate::model::scale::Scale;
use crate::model::session::Kind;

/// A mapping laid over a table: columns by place, metrics by their rows.
pub(super) struct Columns {
    pub date: usize,
    pub ways: Ways,
    pub time: Option<usize>,
    pub long: Option<Long>,
    /// Shared: every score that is read names its metric.
    pub scores: Vec<(usize, Arc<Metric>)>,
    scales: Scales,
    scale: Option<(f64, f64)>,
    /// Words of every column, and of columns that have more of their own.
    labels: Words,
    labels_of: BTreeMap<usize, Words>,
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

impl Columns {
    /// Every metric that the file scores.
    pub fn metrics(&self) -> impl Iterator<Item = &Metric> {
        let named = self.long.iter().flat_map(|long| long.names.values());
        let named = named.filter_map(|meant| match meant {
            Ok(Meant::Score(metric)) => Some(metric),
            _ => None,
        });
        let scores = self.scores.iter().map(|(_, metric)| metric);
        scores.chain(named).map(AsRef::as_ref)
    }

    /// The range in which the file scores a metric, where it is not the metric's own. Minutes and centimetres are what
    /// they say until they are told.
    pub fn foreign(&self, metric: &Metric) -> Option<(f64, f64)> {
        let of_all = self.scale.filter(|_| metric.scale == Scale::NRS);
        let told = self.scales.get(&metric.id).copied().or(of_all);
        told.filter(|told| *told != (metric.scale.min, metric.scale.max))
    }

    /// The words of a column that stand for a score; in the long form those of the rows with a name.
    pub fn labels(&self, column: usize, name: Option<&str>) -> &Words {
        let long = self.long.as_ref().filter(|long| !long.labels.is_empty());
        let long = || long?.labels.get(&fold(name?));
        let of = self.labels_of.get(&column).or_else(long);
        of.unwrap_or(&self.labels)
    }

    /// Refuses a word for a score that is none of the metric whose cells say the word.
    fn check_labels(&self, table: &Table) -> Result<(), ImportError> {
        if self.labels.is_empty() && self.labels_of.is_empty() {
            return Ok(());
        }
        let bad = |metric: &Metric, words: &Words, text: &str| {
            let score = words.get(&fold(text)).copied()?;
            (!metric.scale.contains(score)).then(|| ImportError::BadLabel {
                word: text.to_owned(),
                score,
                metric: metric.name.clone(),
                range: (metric.scale.min, metric.scale.max),
            })
        };
        let wide = self.scores.iter().find_map(|(at, metric)| {
            let words = self.labels(*at, None);
            table
                .filled(*at)
                .find_map(|(_, text)| bad(metric, words, text))
        });
        let named = |long: &Long| {
            table.rows.iter().find_map(|row| {
                let (name, text) = (row.cell(long.name)?, row.cell(long.value)?);
                match long.names.get(&fold(name))? {
                    Ok(Meant::Score(metric)) => {
                        bad(metric, self.labels(long.value, Some(name)), text)
                    }
                    _ => None,
                }
            })
        };
        let of_long = || self.long.as_ref().and_then(named);
        wide.or_else(of_long).map_or(Ok(()), Err)
    }

    /// Puts the words where they stand for a score.
    fn put_labels(&mut self, named: &Places<'_>, mapping: &Mapping) -> Result<(), ImportError> {
        let folded = |(word, score): &(String, f64)| (fold(word), *score);
        self.labels = mapping.labels.iter().map(folded).collect();
        for (of, label) in &mapping.labels_of {
            let long = self.long.as_mut();
            let long = long.filter(|long| long.names.contains_key(&fold(of)));
            let place = if let Some(long) = long {
                long.labels.entry(fold(of)).or_default()
            } else {
                let column = named.column(of)?;
                self.labels_of.entry(column).or_default()
            };
            if place.is_empty() {
                place.clone_from(&self.labels);
            }
            place.extend([folded(label)]);
        }
        Ok(())
    }
}

/// Words and their scores, folded.
pub(super) type Words = BTreeMap<String, f64>;

/// A table of a row a score.
pub(super) struct Long {
    pub name: usize,
    pub value: usize,
    /// By the name in the file, folded; the error is the reason in words.
    pub names: BTreeMap<String, Result<Meant, String>>,
    /// Words of those names that have some of their own.
    labels: BTreeMap<String, Words>,
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
    let mut metrics = Scored::new(journal, mapping, &own);
    let mut scores = Vec::new();
    let mut rest = Vec::new();
    for (at, role) in &places {
        match role {
            Role::Date | Role::Time | Role::Name | Role::Value => {}
            Role::Score(metric) => {
                scores.push((*at, metrics.told(metric)?.into()));
            }
            other => rest.push((*at, (*other).clone())),
        }
    }
    let long = match (one(&Role::Name), one(&Role::Value)) {
        (Some(name), Some(value)) => Some(Long {
            name,
            value,
            names: names(table, name, &mut metrics)?,
            labels: BTreeMap::new(),
        }),
        (None, None) => None,
        (name, _) => return Err(ImportError::HalfLong(name.is_some())),
    };
    if long.is_none() && scores.is_empty() && rest.is_empty() {
        return Err(ImportError::NothingMapped);
    }
    let scales = metrics.scales()?;
    let ways = decide(table, date, mapping.dates, today)?;
    zeros::ask(table, mapping, (date, ways), &scores)?;
    let mut columns = Columns {
        date,
        ways,
        time: one(&Role::Time),
        long,
        scores,
        scales,
        scale: mapping.scale,
        labels: Words::new(),
        labels_of: BTreeMap::new(),
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
    };
    if mapping.dates.zeros == Some(Zeros::Blank) {
        columns.blanks.push("0".to_owned());
    }
    columns.put_labels(&named, mapping)?;
    columns.check_labels(table)?;
    Ok(columns)
}

/// The kinds that are told from tags: treatments, and what the person has had.
fn kinds(journal: &Journal) -> Vec<Kind> {
    let treatments = Kind::OFFERED.into_iter().filter(Kind::is_treatment);
    let had = spellings(named::Named::Kind, journal).into_iter();
    treatments.chain(had.map(Kind::new)).collect()
}

fn names(
    table: &Table,
    column: usize,
    metrics: &mut Scored<'_>,
) -> Result<BTreeMap<String, Result<Meant, String>>, ImportError> {
    let mapping = metrics.mapping;
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
            Named::Score(metric) => match metrics.told(metric) {
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
            let metric = metrics.called(label).map_err(|e| reason(&e))?;
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

/// The metrics that a file scores: the journal's, those of which it brings the rows, and new ones, each once however
/// it is spelled.
struct Scored<'a> {
    journal: &'a Journal,
    mapping: &'a Mapping,
    own: &'a Own,
    scales: Scales,
    fresh: Vec<Metric>,
}

impl<'a> Scored<'a> {
    fn new(journal: &'a Journal, mapping: &'a Mapping, own: &'a Own) -> Self {
        Self {
            journal,
            mapping,
            own,
            scales: Scales::new(),
            fresh: Vec::new(),
        }
    }

    /// The metric that a mapping tells. In a file of our own it is told by its id, and the file may bring its row.
    fn told(&mut self, metric: &str) -> Result<Metric, ImportError> {
        if self.mapping.exact {
            let id = MetricId::new(metric);
            if let Some(taken) = self.own.get(&id) {
                let from = taken.from.map(|from| (taken.metric.id.clone(), from));
                self.scales.extend(from);
                return Ok(taken.metric.clone());
            }
            let known = self.journal.metrics().get(&id);
            if let Some(known) = known.filter(|known| known.is_scored()) {
                return Ok(known.clone());
            }
        }
        self.called(metric)
    }

    /// The scored metric called `text`, or a new one of the person's own.
    fn called(&mut self, text: &str) -> Result<Metric, ImportError> {
        let metrics = self.journal.metrics();
        // Its name before any id: "Back{}" has the id that "Back" might have had.
        let all = || metrics.iter().chain(&self.fresh);
        let named = all().find(|metric| same(&metric.name, text));
        let known = named
            .or_else(|| metrics.find(text))
            .or_else(|| metrics.iter().find(|metric| is_id_of(metric, text)));
        if let Some(metric) = known {
            return if metric.is_scored() {
                Ok(metric.clone())
            } else {
                Err(ImportError::Derived(metric.name.clone()))
            };
        }
        if MetricId::from_name(text).as_str().is_empty() {
            return Err(ImportError::BadName(text.to_owned()));
        }
        let better = self.mapping.better(text).unwrap_or(Better::Lower);
        let is_taken = |id: &MetricId| self.fresh.iter().any(|metric| metric.id == *id);
        let metric = Metric {
            id: metrics.free_id(text, is_taken),
            ..Metric::own(text, better)
        };
        self.fresh.push(metric.clone());
        Ok(metric)
    }

    /// The ranges of the file: those that it brings, and those that are told.
    fn scales(mut self) -> Result<Scales, ImportError> {
        for (metric, (from, to)) in &self.mapping.scales {
            if from == to || !from.is_finite() || !to.is_finite() {
                return Err(ImportError::BadScale(metric.clone()));
            }
            let id = self.called(metric)?.id;
            self.scales.entry(id).or_insert((*from, *to));
        }
        Ok(self.scales)
    }
}

/// Whether the text is the metric's id but for its blanks, and not another name that the same id would be made of:
/// "Knee -" is not the "Knee +" whose id is `knee`.
fn is_id_of(metric: &Metric, text: &str) -> bool {
    let of_its_name = MetricId::from_name(&metric.name) == metric.id;
    fold(text).replace([' ', '-'], "_") == metric.id.as_str()
        && (!Metrics::is_own(&metric.id) || !of_its_name)
}

/// The words told of sessions that no cell of their column says.
pub(super) fn unsaid(table: &Table, mapping: &Mapping) -> Vec<(String, String)> {
    let told = mapping
        .columns
        .iter()
        .filter_map(|(column, role)| match role {
            Role::Session(_, Some(word)) => Some((column, word)),
            _ => None,
        });
    let says = |column: &str, word: &str| {
        let at = table.place(column);
        at.is_some_and(|at| table.filled(at).any(|(_, text)| says_as(text, word)))
    };
    let unsaid = told.filter(|(column, word)| !says(column, word));
    unsaid
        .map(|(column, word)| (column.clone(), word.clone()))
        .collect()
}

/// The columns that nothing is told of, with something in them.
pub(super) fn unused(table: &Table, mapping: &Mapping) -> Vec<String> {
    let places = table.places();
    let used = mapping
        .columns
        .iter()
        .filter_map(|(name, _)| places.place(name));
    let used: BTreeSet<_> = used.collect();
    let columns = table.headers.iter().enumerate();
    columns
        .filter(|(at, _)| !used.contains(at) && table.filled(*at).next().is_some())
        // Our own derived columns are worked out again.
        .filter(|(_, name)| !mapping.exact || !TAIL.contains(&name.as_str()))
        .map(|(at, name)| {
            if name.is_empty() {
                (at + 1).to_string()
            } else {
                name.clone()
            }
        })
        .collect()
}

/// A message as the end of a line that goes on.
pub(super) fn reason(error: &impl ToString) -> String {
    error.to_string().trim_end_matches('.').to_owned()
}
