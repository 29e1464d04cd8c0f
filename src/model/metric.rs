//! What is measured: one row of a table for each metric.
//!
//! Entry, charts, analysis, CSV, command line and report iterate [`Metrics`]; a new metric is a
//! new row here and nothing elsewhere. Derived metrics are computed from a day and never recorded.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::extra::Extra;
use super::name::same;
use super::scale::Scale;
use super::word::Word;

/// The short name of a metric in the file and on the command line, such as `pain`.
///
/// Built-in ids borrow, so that a journal of decades holds no copies of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricId(Word);

impl MetricId {
    /// Back pain, the metric the question is about.
    pub const PAIN: Self = Self(Word::Known("pain"));
    /// Stiffness of the back.
    pub const STIFFNESS: Self = Self(Word::Known("stiffness"));
    /// Quality of last night's sleep.
    pub const SLEEP: Self = Self(Word::Known("sleep"));
    /// Mood of the day.
    pub const MOOD: Self = Self(Word::Known("mood"));

    /// The id written as `text`; built-in ids take no memory.
    pub fn new(text: &str) -> Self {
        Self::kept(text, |name| name.into())
    }

    /// The id written as `text`, which is kept by `keep` where it is not built in.
    pub(crate) fn kept(text: &str, keep: impl FnOnce(&str) -> Arc<str>) -> Self {
        let built_in = BUILT_IN.iter().map(|row| row.id).find(|id| *id == text);
        Self(built_in.map_or_else(|| Word::Own(keep(text)), Word::Known))
    }

    /// The id that a person's own metric called `name` gets: lower case, `_` between words.
    pub fn from_name(name: &str) -> Self {
        let mut id = String::new();
        for c in name.chars().flat_map(char::to_lowercase) {
            if c.is_alphanumeric() {
                id.push(c);
            } else if !id.is_empty() && !id.ends_with('_') {
                id.push('_');
            }
        }
        Self::new(id.trim_end_matches('_'))
    }

    /// The id as written in the file.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for MetricId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which end of a scale a person wishes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Pain, stiffness, painkillers.
    Lower,
    /// Sleep, mood.
    Higher,
}

impl Better {
    /// `lower` or `higher`, as the file and the command line write it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Higher => "higher",
        }
    }

    /// +1 where a rise is the improvement, −1 where a fall is.
    pub const fn sign(self) -> f64 {
        match self {
            Self::Lower => -1.0,
            Self::Higher => 1.0,
        }
    }
}

/// Where a metric's daily value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A person scores it.
    Scored,
    /// Hours asleep, from the night's times.
    HoursAsleep,
    /// Share of the time in bed spent asleep, 0 to 1.
    SleepEfficiency,
    /// Painkiller doses of the day.
    Doses,
}

/// Whether a metric is offered for scoring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// Asked every day.
    Daily,
    /// Known, not asked until wanted.
    OnDemand,
}

/// One row of the table: what is measured, how, and what its ends mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// Name in the file and on the command line.
    pub id: MetricId,
    /// Name for people, such as "Back pain".
    pub name: String,
    /// Unit for people; empty for points of a rating scale.
    pub unit: String,
    /// Range and step in that unit.
    pub scale: Scale,
    /// Which direction is the improvement.
    pub better: Better,
    /// What the low end means, such as "no pain".
    pub low: String,
    /// What the high end means, such as "worst I can imagine".
    pub high: String,
    /// The smallest change worth noticing, in the metric's unit.
    pub notice: f64,
    /// Scored in the morning, so that a same-day session comes after the score.
    pub morning: bool,
    /// Whether it is asked every day.
    pub offered: Offered,
    /// Whether it is scored no more; its values are kept.
    pub retired: bool,
    /// Where its values come from.
    pub source: Source,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

impl Metric {
    /// A metric of the person's own, scored 0 to 10, asked on demand.
    pub fn own(name: &str, better: Better) -> Self {
        Self {
            id: MetricId::from_name(name),
            name: name.trim().to_owned(),
            unit: String::new(),
            scale: Scale::NRS,
            better,
            low: "none".into(),
            high: "most".into(),
            notice: 1.0,
            morning: false,
            offered: Offered::OnDemand,
            retired: false,
            source: Source::Scored,
            extra: Extra::new(),
        }
    }

    /// Whether it is asked every day.
    pub fn is_daily(&self) -> bool {
        self.offered == Offered::Daily && !self.retired
    }

    /// Whether it counts the day's painkillers.
    pub fn counts_doses(&self) -> bool {
        self.source == Source::Doses
    }

    /// Whether a person scores it (rather than it being derived).
    pub fn is_scored(&self) -> bool {
        self.source == Source::Scored
    }
}

/// A built-in metric before it takes memory.
#[derive(Clone, Copy)]
struct Row {
    id: &'static str,
    name: &'static str,
    unit: &'static str,
    scale: Scale,
    better: Better,
    ends: [&'static str; 2],
    notice: f64,
    morning: bool,
    offered: Offered,
    source: Source,
}

const fn daily(
    id: &'static str,
    name: &'static str,
    better: Better,
    ends: [&'static str; 2],
) -> Row {
    Row {
        id,
        name,
        unit: "",
        scale: Scale::NRS,
        better,
        ends,
        notice: 1.0,
        morning: false,
        offered: Offered::Daily,
        source: Source::Scored,
    }
}

const fn on_demand(row: Row) -> Row {
    Row {
        offered: Offered::OnDemand,
        ..row
    }
}

const fn measured(row: Row, unit: &'static str, scale: Scale, notice: f64) -> Row {
    Row {
        unit,
        scale,
        notice,
        ..on_demand(row)
    }
}

const fn derived(row: Row, source: Source) -> Row {
    Row { source, ..row }
}

use Better::{Higher, Lower};

/// The built-in metrics, in the order in which everything lists them.
///
/// Smallest noticeable changes: pain 1 point (Salaffi 2004), sleep quality 1 point (Zisapel & Nir
/// 2003); the others by convention.
const BUILT_IN: &[Row] = &[
    daily(
        "pain",
        "Back pain",
        Lower,
        ["no pain", "worst I can imagine"],
    ),
    daily(
        "stiffness",
        "Stiffness",
        Lower,
        ["loose", "can hardly move"],
    ),
    Row {
        morning: true,
        ..daily("sleep", "Sleep", Higher, ["very bad", "very good"])
    },
    daily("mood", "Mood", Higher, ["very low", "very good"]),
    on_demand(daily(
        "anxiety",
        "Anxiety",
        Lower,
        ["calm", "worst I can imagine"],
    )),
    on_demand(daily(
        "interference",
        "Interference",
        Lower,
        ["none", "could do nothing"],
    )),
    measured(
        daily(
            "finger_to_floor",
            "Finger to floor",
            Lower,
            ["palms down", "knees"],
        ),
        "cm",
        Scale::new(-30.0, 100.0, 1.0),
        5.0,
    ),
    measured(
        daily("workout", "Workout", Higher, ["none", "all day"]),
        "min",
        Scale::new(0.0, 1440.0, 5.0),
        15.0,
    ),
    derived(
        measured(
            daily("hours_asleep", "Hours asleep", Higher, ["none", "all day"]),
            "h",
            Scale::new(0.0, 24.0, 0.25),
            0.5,
        ),
        Source::HoursAsleep,
    ),
    derived(
        measured(
            daily(
                "sleep_efficiency",
                "Sleep efficiency",
                Higher,
                ["never asleep", "asleep all night"],
            ),
            "",
            Scale::new(0.0, 1.0, 0.01),
            0.05,
        ),
        Source::SleepEfficiency,
    ),
    derived(
        measured(
            daily("doses", "Painkillers", Lower, ["none", "many"]),
            "doses",
            Scale::new(0.0, 100.0, 1.0),
            1.0,
        ),
        Source::Doses,
    ),
];

impl Row {
    fn metric(&self) -> Metric {
        // A night's sleep is known on waking, and so are its derived figures.
        let night = matches!(self.source, Source::HoursAsleep | Source::SleepEfficiency);
        Metric {
            id: MetricId(Word::Known(self.id)),
            name: self.name.into(),
            unit: self.unit.into(),
            scale: self.scale,
            better: self.better,
            low: self.ends[0].into(),
            high: self.ends[1].into(),
            notice: self.notice,
            morning: self.morning || night,
            offered: self.offered,
            retired: false,
            source: self.source,
            extra: Extra::new(),
        }
    }
}

/// The journal's metrics: the built-in ones first, then the person's own, in their order. Copies
/// share them.
#[derive(Clone, Debug, PartialEq)]
pub struct Metrics(Arc<Table>);

/// The rows, and where each stands.
#[derive(Clone, Debug)]
struct Table {
    rows: Vec<Metric>,
    places: HashMap<MetricId, usize>,
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl Table {
    fn new(rows: Vec<Metric>) -> Self {
        let ids = rows.iter().map(|row| row.id.clone());
        Self {
            places: ids.zip(0..).collect(),
            rows,
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self(Arc::new(Table::new(
            BUILT_IN.iter().map(Row::metric).collect(),
        )))
    }
}

impl Metrics {
    /// All metrics, scored and derived.
    pub fn iter(&self) -> impl Iterator<Item = &Metric> {
        self.0.rows.iter()
    }

    /// The metrics a person scores.
    pub fn scored(&self) -> impl Iterator<Item = &Metric> {
        self.iter().filter(|m| m.is_scored())
    }

    /// The metrics that are asked every day.
    pub fn daily(&self) -> impl Iterator<Item = &Metric> {
        self.scored().filter(|m| m.is_daily())
    }

    /// The metric with this id.
    pub fn get(&self, id: &MetricId) -> Option<&Metric> {
        self.0.places.get(id).map(|at| &self.0.rows[*at])
    }

    /// The place of a metric in the table, counted from 0; behind all others for a new one.
    pub fn place(&self, id: &MetricId) -> usize {
        self.0.places.get(id).copied().unwrap_or(usize::MAX)
    }

    /// The metric called `text`: its id, or its name in any case.
    pub fn find(&self, text: &str) -> Option<&Metric> {
        let text = text.trim();
        let exact = || self.get(&MetricId::new(text));
        let by_id = || {
            self.iter()
                .find(|m| m.id.as_str().eq_ignore_ascii_case(text))
        };
        let by_name = || self.iter().find(|m| same(&m.name, text));
        exact().or_else(by_id).or_else(by_name)
    }

    /// How many are the person's own.
    pub fn own(&self) -> usize {
        self.0.rows.len().saturating_sub(BUILT_IN.len())
    }

    /// Whether a metric is the person's own, rather than built in.
    pub fn is_own(id: &MetricId) -> bool {
        BUILT_IN.iter().all(|row| row.id != id.as_str())
    }

    /// An id for a metric of one's own with this name that no other metric has.
    pub fn free_id(&self, name: &str) -> MetricId {
        let stem = MetricId::from_name(name);
        let stem = match stem.as_str() {
            "" => "score",
            stem => stem,
        };
        let first = std::iter::once(stem.to_owned());
        let others = (2..).map(|number: u32| format!("{stem}_{number}"));
        let mut ids = first.chain(others).map(|id| MetricId::new(&id));
        ids.find(|id| self.get(id).is_none())
            .unwrap_or_else(|| MetricId::new(stem))
    }

    /// The rows the file holds: the person's own, and built-in ones that were changed.
    pub fn in_file(&self) -> impl Iterator<Item = &Metric> {
        self.iter().filter(|m| {
            let row = BUILT_IN.iter().find(|row| row.id == m.id.as_str());
            row.is_none_or(|row| row.metric() != **m)
        })
    }

    /// The table's own row of a built-in metric, in its place.
    pub(super) fn built_in(id: &MetricId) -> Option<Placed> {
        let at = BUILT_IN.iter().position(|row| row.id == id.as_str())?;
        Some((at, BUILT_IN[at].metric()))
    }

    /// Puts `row` (a metric and its place in the table) where the metric with `id` stands or, when
    /// it is new, in its place; `None` takes the metric out (a built-in one returns to its table
    /// row). Gives what stood there, as the row that would bring it back.
    ///
    /// Built-in metrics keep their places, and the person's own stand behind them: the file holds
    /// no places.
    pub(super) fn put(&mut self, id: &MetricId, row: Option<Placed>) -> Option<Placed> {
        let table = Arc::make_mut(&mut self.0);
        let rows = &mut table.rows;
        let before = table.places.get(id).map(|at| (*at, rows.remove(*at)));
        let built_in = Self::built_in(id);
        let place = built_in.as_ref().map(|(at, _)| *at);
        let put = row.or(built_in).map(|(at, metric)| {
            let at = place.unwrap_or(at.max(BUILT_IN.len())).min(rows.len());
            rows.insert(at, metric);
            at
        });
        match (put, &before) {
            // No other row has moved.
            (Some(at), Some((was, _))) if at == *was => {}
            (Some(at), None) if at + 1 == rows.len() => drop(table.places.insert(id.clone(), at)),
            _ => *table = Table::new(std::mem::take(rows)),
        }
        before
    }
}

/// A metric and its place in the table, counted from 0.
pub type Placed = (usize, Metric);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_from_names_are_plain_and_stable() {
        assert_eq!(
            MetricId::from_name("  Knee Pain (left) ").as_str(),
            "knee_pain_left"
        );
        assert_eq!(
            MetricId::from_name("Schlafqualität").as_str(),
            "schlafqualität"
        );
        assert_eq!(MetricId::from_name("***").as_str(), "");
    }

    #[test]
    fn the_four_daily_metrics_come_first() {
        let metrics = Metrics::default();
        let ids: Vec<_> = metrics.daily().map(|m| m.id.as_str()).collect();
        assert_eq!(ids, ["pain", "stiffness", "sleep", "mood"]);
    }

    #[test]
    fn an_untouched_table_needs_no_rows_in_the_file() {
        let mut metrics = Metrics::default();
        assert_eq!(metrics.in_file().count(), 0);
        metrics.put(
            &MetricId::new("knee_pain"),
            Some((99, Metric::own("Knee pain", Better::Lower))),
        );
        assert_eq!(metrics.in_file().count(), 1);
    }

    #[test]
    fn the_id_of_a_new_metric_is_never_that_of_another_one() {
        let mut metrics = Metrics::default();
        assert_eq!(metrics.free_id("Pain").as_str(), "pain_2");
        assert_eq!(metrics.free_id("\u{1f600}").as_str(), "score");
        let mut energy = Metric::own("Energy", Better::Higher);
        energy.name = "Drive".into();
        metrics.put(&energy.id.clone(), Some((99, energy)));
        assert_eq!(metrics.free_id("Energy").as_str(), "energy_2");
    }

    #[test]
    fn taking_out_a_built_in_metric_brings_its_row_back() {
        let mut metrics = Metrics::default();
        let mut pain = metrics.get(&MetricId::PAIN).cloned().unwrap();
        pain.name = "Lower back".into();
        metrics.put(&MetricId::PAIN, Some((0, pain)));
        metrics.put(&MetricId::PAIN, None);
        assert_eq!(metrics, Metrics::default());
    }
}
