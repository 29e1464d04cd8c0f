//! The file that is being brought in: what was read of it, what is chosen for it, what would come.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::lang::say;
use crate::model::metric::{Better, MetricId};
use crate::model::name::same;
use crate::model::scale::Scale;
use crate::model::session::Kind;

pub use self::words::{Busy, Labels, TAG, Worded, is_tag, wrong_score};

/// What the field of the path takes the keyboard for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seek {
    /// Another path is typed over the one that stands.
    Another,
    /// No file could be read of the one that stands: it is mended.
    Mend,
}

/// The page's state.
#[derive(Default)]
pub struct ImportState {
    /// The path as typed or chosen.
    pub path: String,
    /// Whether its field shall take the keyboard, and for what.
    pub seek: Option<Seek>,
    /// Why no file was read, as long as none is.
    pub unread: Option<String>,
    /// The file's head, once it is read.
    pub sheet: Option<Sheet>,
    /// What is chosen for it.
    pub choices: Choices,
    /// What was offered when the file was read.
    pub offered: Choices,
    /// What was chosen for a file in an earlier sitting, by its path, until it is read again.
    pub kept: Option<(String, Choices)>,
    /// Whether the page shall go to what was asked for when it comes.
    pub awaited: bool,
    /// Whether that has come.
    pub arrived: bool,
    /// The choices that the preview was made with.
    pub looked: Option<Choices>,
    /// The field in which something was chosen last.
    pub typed_in: Option<egui::Id>,
    /// How often more was asked for: of what is refused, what differs, what the file says twice, and its columns.
    pub more: [usize; 4],
    /// What was answered about its dates, now or for an earlier file.
    pub answered: Vec<Answered>,
    /// What must be answered before its dates can be read.
    pub question: Option<Question>,
    /// What would be brought in, or was.
    pub outcome: Outcome,
    /// What goes on, with the share that is done.
    pub busy: Option<(Busy, Option<f32>)>,
}

impl ImportState {
    /// What was asked for has come.
    pub fn arrive(&mut self) {
        self.arrived |= std::mem::take(&mut self.awaited);
    }

    /// No file was read, and why.
    pub fn refuse(&mut self, why: String) {
        self.unread = Some(why);
        self.seek = Some(Seek::Mend);
    }

    /// It can't be brought in this way, and why.
    pub fn fail(&mut self, why: String) {
        self.outcome = Outcome::Failed(why);
        self.arrive();
    }

    /// What would come is in the journal, by this step of undo.
    pub fn taken(&mut self, step: u64) {
        if let Outcome::Preview(preview) = std::mem::take(&mut self.outcome) {
            self.outcome = Outcome::Taken(preview, step);
            self.arrived = true;
        }
    }

    /// Another journal is open: nothing was brought into it yet.
    pub fn forget_taken(&mut self) {
        if matches!(self.outcome, Outcome::Taken(..)) {
            self.outcome = Outcome::None;
        }
    }
}

/// The head of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What the file is: "Daylio", "Table".
    pub format: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// How many rows there are.
    pub count: usize,
    /// What is left out above the header or of the format, in words.
    pub aside: Vec<String>,
    /// Ways to read its letters, each with a word as it would be read; none where the file says it.
    pub letters: Vec<[String; 2]>,
    /// The way in which they are read, of those.
    pub lettered: usize,
    /// Whether it is of a habit of which it does not say the name.
    pub unnamed: bool,
    /// Whether what its columns mean is known, so that nothing needs to be chosen.
    pub known: bool,
    /// Whether the choices are shown all the same.
    pub open: bool,
}

/// A column as its choice shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Cells that show what stands in it.
    pub examples: Vec<String>,
    /// Its different words, where they are few.
    pub words: Vec<String>,
    /// What stands among its cells and is no number.
    pub labels: Labels,
    /// The range that its numbers suggest, where it is not 0 to 10.
    pub range: Option<(f64, f64)>,
}

/// What a column says.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the roles of a mapping, by name")]
pub enum Meaning {
    #[default]
    LeaveOut,
    Date,
    Time,
    Metric(MetricId),
    Own,
    Name,
    Value,
    Note,
    Tags,
    Painkiller,
    Session(Kind),
    SessionKind,
    Minutes,
    With,
    Bed,
    Asleep,
    Awake,
    Up,
    MinutesAwake,
    Awakenings,
}

impl Meaning {
    /// Whether it is a score, with a range of its own.
    pub fn is_score(&self) -> bool {
        matches!(self, Self::Metric(_) | Self::Own)
    }
}

/// What becomes of the rows with a name, in a table of a row a score.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fates of a name, by name")]
pub enum NameMeaning {
    Metric(MetricId),
    Own,
    Tag,
    LeaveOut,
}

/// One choice: what it says, and the range and separator that go with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<M> {
    /// What it says.
    pub meaning: M,
    /// The lowest and highest score in the file, as text.
    pub range: [String; 2],
    /// What stands between tags.
    pub between: String,
    /// Of a name in the long form: what stands in its rows and is no number.
    pub labels: Labels,
}

impl<M> Choice<M> {
    /// A choice with the range 0 to 10, until a score is chosen.
    pub fn new(meaning: M) -> Self {
        Self {
            meaning,
            range: ["0".into(), "10".into()],
            between: ";".into(),
            labels: Labels::default(),
        }
    }
}

/// What is chosen for a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// What each column says, in the sheet's order.
    pub columns: Vec<Choice<Meaning>>,
    /// What each name becomes, where a column of names is chosen.
    pub names: Vec<(String, Choice<NameMeaning>)>,
    /// Words that stand for scores, each with its column or its name of the long form, and the scores as text. In a draft of
    /// an older window the words stand without: they were for every column.
    pub labels: Vec<((String, String), String)>,
    /// Words that mean "nothing was noted", between commas.
    pub blanks: String,
    /// What the file's habit is called, where it does not say it.
    pub habit: String,
    /// Which way scores that are new to the journal are better, by their names.
    pub better: BTreeMap<String, Better>,
    /// Where the file's value goes over the journal's.
    pub theirs: Theirs,
}

impl Choices {
    /// The words that can be given scores, each with its column, or its name in the long form; and the score's metric.
    pub fn words<'a>(&'a self, columns: &'a [Column]) -> Vec<Worded<'a>> {
        let columns = columns.iter().zip(&self.columns);
        let wide = columns.filter_map(|(column, choice)| match &choice.meaning {
            Meaning::Metric(id) => Some((&column.name, Some(id), &column.labels)),
            Meaning::Own => Some((&column.name, None, &column.labels)),
            _ => None,
        });
        let is_long = self.columns.iter().any(|c| c.meaning == Meaning::Value);
        let names = self.names.iter().filter(|_| is_long);
        let long = names.filter_map(|(name, choice)| match &choice.meaning {
            NameMeaning::Metric(id) => Some((name, Some(id), &choice.labels)),
            NameMeaning::Own => Some((name, None, &choice.labels)),
            NameMeaning::Tag | NameMeaning::LeaveOut => None,
        });
        let all = wide.chain(long).flat_map(|(of, metric, labels)| {
            let one = move |word: &'a String| Worded {
                of,
                word,
                metric,
                among_numbers: labels.among_numbers || !word.contains(char::is_alphabetic),
            };
            labels.words.iter().map(one)
        });
        all.collect()
    }

    /// The score that a word of a column or a name was given, as text.
    pub fn score(&self, of: &str, word: &str) -> &str {
        let mut labels = self.labels.iter();
        let found = labels.find(|((known, label), _)| known == of && same(label, word));
        found.map_or("", |(_, score)| score)
    }

    /// Gives a word of a column or a name this score.
    pub fn put_score(&mut self, of: String, word: String, score: String) {
        let mut labels = self.labels.iter_mut();
        match labels.find(|((known, label), _)| *known == of && same(label, &word)) {
            Some((_, stands)) => *stands = score,
            None => self.labels.push(((of, word), score)),
        }
    }
}

/// Where the file's value goes over the journal's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theirs {
    /// In these metrics and details.
    pub names: BTreeSet<String>,
    /// In these rows of others, by the metric or detail.
    pub rows: BTreeMap<String, BTreeSet<usize>>,
    /// Where the journal's is kept though the file's would take its place unasked.
    pub kept: BTreeSet<(usize, String)>,
}

impl Theirs {
    /// Whether the file's value goes over the journal's there.
    pub fn has(&self, difference: &Difference) -> bool {
        let (row, name) = &difference.key;
        if difference.unasked {
            return !self.kept.contains(&difference.key);
        }
        self.names.contains(name) || self.rows.get(name).is_some_and(|rows| rows.contains(row))
    }

    /// Whether the file's values go over the journal's in all of these.
    pub fn is_all(&self, of: &Differing) -> bool {
        let rows = self.rows.get(&of.id).map_or(0, BTreeSet::len);
        (self.names.contains(&of.id) || rows == of.asked) && self.kept_of(of) == 0
    }

    /// Whether the journal's values are kept in all of these.
    pub fn is_none(&self, of: &Differing) -> bool {
        let is_any = self.names.contains(&of.id) || self.rows.contains_key(&of.id);
        !is_any && self.kept_of(of) == of.unasked
    }

    fn kept_of(&self, of: &Differing) -> usize {
        self.kept.iter().filter(|(_, name)| *name == of.id).count()
    }

    /// Takes the file's value in one row alone, or keeps the journal's; `all` are the rows that differ.
    pub fn choose(&mut self, difference: &Difference, theirs: bool, all: &[Difference]) {
        let key @ (row, name) = &difference.key;
        if difference.unasked {
            self.keep(key, !theirs);
            return;
        }
        if self.names.remove(name) {
            let of_name = all.iter().filter(|other| other.key.1 == *name);
            let rows = of_name.map(|other| other.key.0).collect();
            self.rows.insert(name.clone(), rows);
        }
        let rows = self.rows.entry(name.clone()).or_default();
        if theirs {
            rows.insert(*row);
        } else {
            rows.remove(row);
        }
        if rows.is_empty() {
            self.rows.remove(name);
        }
    }

    /// Takes the file's values of one metric or detail everywhere, or keeps the journal's; `all` are the rows that
    /// differ.
    pub fn choose_all(&mut self, name: &str, theirs: bool, all: &[Difference]) {
        self.rows.remove(name);
        if theirs {
            self.names.insert(name.to_owned());
        } else {
            self.names.remove(name);
        }
        let unasked = all.iter().filter(|other| other.unasked);
        for other in unasked.filter(|other| other.key.1 == name) {
            self.keep(&other.key, !theirs);
        }
    }

    fn keep(&mut self, key: &(usize, String), kept: bool) {
        if kept {
            self.kept.insert(key.clone());
        } else {
            self.kept.remove(key);
        }
    }
}

/// Something about the file's dates that only the person knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The question.
    pub words: String,
    /// The cells that show it.
    pub cells: Vec<String>,
    /// The answers: each in words, with what the cells would be.
    pub ways: Vec<(String, Vec<String>)>,
}

/// "1/5/2026 is 5 Jan 2026; 2/6/2026 is 6 Feb 2026".
pub fn both_ways<'a>(cells: impl IntoIterator<Item = &'a String>, read: &[String]) -> String {
    let pairs = cells.into_iter().zip(read);
    let pairs: Vec<_> = pairs
        .map(|(cell, read)| {
            say::CellIs {
                told: cell,
                value: read,
            }
            .text()
        })
        .collect();
    pairs.join("; ")
}

/// What was answered about the file's dates, to be answered otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// What it is about: "Dates in “Day”".
    pub about: String,
    /// The answer that stands.
    pub now: String,
    /// What cells are by it.
    pub shown: String,
    /// All answers.
    pub ways: Vec<String>,
}

/// How far bringing in has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// Nothing is known yet.
    #[default]
    None,
    /// What would be taken.
    Preview(Box<Preview>),
    /// What was taken, and the number of the step of undo.
    Taken(Box<Preview>, u64),
    /// Why the file can't be read this way, and what to do.
    Failed(String),
}

/// What an import would do, or did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// All rows.
    pub read: usize,
    /// Brought in.
    pub taken: usize,
    /// There already.
    pub already: usize,
    /// Rows that repeat earlier rows of the file.
    pub repeats: usize,
    /// Whether the journal would be another.
    pub brings: bool,
    /// Another value is there; it was kept.
    pub conflicts: usize,
    /// Those of them of which something new is brought in.
    pub parts: usize,
    /// Nothing of them can be taken.
    pub refused: usize,
    /// Values of the journal in whose place the file's stand.
    pub replaced: usize,
    /// What the file holds, a line each.
    pub holds: Vec<String>,
    /// Its last day.
    pub last: Option<NaiveDate>,
    /// The first rows as they would be stored.
    pub first: Vec<String>,
    /// What is refused, each with its reason.
    pub refusals: Vec<String>,
    /// How much more of it there is than is listed.
    pub unnamed: usize,
    /// Where the journal has another value: it can be chosen.
    pub differ: Vec<Difference>,
    /// How many more differ than are listed: they are chosen by metric or detail alone.
    pub unlisted: usize,
    /// The metrics and details that differ.
    pub differing: Vec<Differing>,
    /// Where the file says two things: what it says first always stands.
    pub within: Vec<Difference>,
    /// Columns that nothing is taken from, named.
    pub unused: String,
    /// Scores that are new to the journal.
    pub fresh: Vec<String>,
}

/// A metric or detail that differs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differing {
    /// What the file calls it.
    pub id: String,
    /// Its name for people.
    pub called: String,
    /// Rows in which the journal's stands unless the file's is taken.
    pub asked: usize,
    /// Rows in which the file's stands unless the journal's is kept.
    pub unasked: usize,
}

/// Two values for one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The row and the metric or detail.
    pub key: (usize, String),
    /// The day and what differs.
    pub what: String,
    /// What stands there.
    pub mine: String,
    /// What the file says.
    pub theirs: String,
    /// Whether the file's stands there unless the journal's is kept.
    pub unasked: bool,
}

/// The range that is offered with a score: of minutes and centimetres the metric's own, else what the file's numbers
/// suggest, else 0 to 10.
pub fn fitting(scale: Option<Scale>, shown: Option<(f64, f64)>) -> [String; 2] {
    let own = scale.filter(|scale| *scale != Scale::NRS);
    let own = own.map(|scale| (scale.min, scale.max));
    let (low, high) = own.or(shown).unwrap_or((0.0, 10.0));
    [low.to_string(), high.to_string()]
}
