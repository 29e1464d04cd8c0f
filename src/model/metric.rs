//! What is measured: one row of a table for each metric.
//!
//! Entry, charts, analysis, CSV, command line and report iterate [`Metrics`]; a new metric is a
//! new row in `built_in.rs` and nothing elsewhere. Derived metrics are computed from a day and never recorded.

mod built_in;
mod kind;
mod shown;
mod table;

use std::fmt;
use std::sync::Arc;

use super::extra::Extra;
use super::scale::Scale;
use super::word::Word;
use built_in::{BUILT_IN, BuiltIn};

pub use kind::{Better, Offered, Source};
pub use table::{Metrics, Placed};

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
    /// Minutes of training of the day.
    pub const WORKOUT: Self = Self(Word::Known("workout"));

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

    /// A metric that comes along.
    fn built_in(row: &BuiltIn) -> Self {
        // A night's sleep is known on waking, and so are its derived figures.
        let night = matches!(row.source, Source::HoursAsleep | Source::SleepEfficiency);
        Self {
            id: MetricId(Word::Known(row.id)),
            name: row.name.into(),
            unit: row.unit.into(),
            scale: row.scale,
            better: row.better,
            low: row.ends[0].into(),
            high: row.ends[1].into(),
            notice: row.notice,
            morning: row.morning || night,
            offered: row.offered,
            retired: false,
            source: row.source,
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
}
