//! The mapping of a table: what each of its columns says.
//!
//! A table has a row a day or check-in with a column a metric, or a row a score with a column that
//! names the metric and one that holds the score. Names that nothing is told of become metrics of the
//! person's own; columns that nothing is told of are left alone and named.

use std::collections::BTreeSet;
use std::mem::discriminant;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::dates::Told;
use super::known::Known;
use super::own_metrics;
use crate::model::metric::Better;
use crate::model::name::same;

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
    /// The range of every rating of which none is told, such as a program's that rates all alike.
    pub scale: Option<(f64, f64)>,
    /// Words that stand for a score, in any case, in the metric's own range.
    pub labels: Vec<(String, f64)>,
    /// Words that stand for a score in one column alone, or in the rows of one name; they go before those of all.
    pub labels_of: Vec<(String, (String, f64))>,
    /// Words in columns of scores that stand for none, in any case, and are kept as tags; where words are the rule, those
    /// that are not told are too.
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
    /// Where the journal's stays though the file's would take its place unasked: in these details, or in these
    /// rows of one.
    pub kept: (BTreeSet<String>, BTreeSet<(usize, String)>),
    /// Whether a row of Unkink's own long form is an entry among others, as in a watched folder: its note and its
    /// medicines come to those of the day.
    pub adds: bool,
    /// What came in before, where what is no news stays out.
    pub known: Option<Arc<Known>>,
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

    pub(super) fn keeps(&self, row: usize, name: &str) -> bool {
        let (names, cells) = &self.kept;
        names.contains(name) || cells.contains(&(row, name.to_owned()))
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
    /// Minutes asleep, where no times tell them.
    MinutesAsleep,
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
    pub const ALL: [(Self, &'static str); 12] = [
        (Self::Bed, "bed"),
        (Self::Asleep, "asleep"),
        (Self::Awake, "awake"),
        (Self::Up, "up"),
        (Self::Awakenings, "awakenings"),
        (Self::MinutesAwake, "minutes_awake"),
        (Self::MinutesAsleep, "minutes_asleep"),
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
        let scored = || told.labels.iter().map(|(word, _)| word);
        let scored = || scored().chain(told.labels_of.iter().map(|(_, (word, _))| word));
        let forgotten = |tag: &String| scored().chain(&told.blanks).any(|word| same(tag, word));
        self.tags.retain(|tag| !forgotten(tag));
        let is_tag = |word: &str| told.tags.iter().any(|tag| same(tag, word));
        self.labels.retain(|(word, _)| !is_tag(word));
        self.labels_of.retain(|(_, (word, _))| !is_tag(word));
        self.blanks
            .retain(|blank| !is_tag(blank) && !scored().any(|word| same(blank, word)));
        let mut labels_of = self.labels_of;
        labels_of.retain(|(_, (known, _))| !told.labels.iter().any(|(word, _)| same(known, word)));
        replace(&mut labels_of, told.labels_of, |a, b| {
            same(&a.0, &b.0) && same(&a.1.0, &b.1.0)
        });
        self.labels_of = labels_of;
        replace(&mut self.labels, told.labels, |a, b| same(&a.0, &b.0));
        replace(&mut self.blanks, told.blanks, |a, b| same(a, b));
        replace(&mut self.tags, told.tags, |a, b| same(a, b));
        let higher = told.higher.iter().map(|name| (name, Better::Higher));
        let lower = told.lower.iter().map(|name| (name, Better::Lower));
        for (name, better) in higher.chain(lower) {
            self.tell_better(name, better);
        }
        self.scale = told.scale.or(self.scale);
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

/// Whether a metric of this name or id is called so.
fn is_called(metric: &str, name: &str) -> bool {
    let spaced = |text: &str| text.replace(['_', '-'], " ");
    same(metric, name) || same(&spaced(metric), &spaced(name))
}
