//! What becomes of the rows of a file: counted, refused, in conflict, and as one edit.
//!
//! Every row is exactly one of taken, already there, conflict, refused.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::OccupiedEntry;

use chrono::{NaiveDate, NaiveTime};

use super::error::{NAMED, more, more_than};
use crate::model::count::count;
use crate::model::edit::Edit;
use crate::model::metric::{Better, Metric};
use crate::model::scale::plain;
use crate::model::time::clock;
use crate::model::typed::shown;

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The edit that carries it out; an empty [`Edit::Many`] where there is nothing to do.
    pub edit: Edit,
    /// The rows, counted.
    pub counts: RowCounts,
    /// The refused rows and cells, in the order of the file; of very many the first.
    pub refusals: Vec<Refusal>,
    /// How many more of them there are.
    pub unnamed: usize,
    /// Where the journal holds something else, in the order of the file.
    pub conflicts: Vec<Conflict>,
    /// Where the file's value goes over the journal's, as was chosen, in the order of the file.
    pub replaced: Vec<Conflict>,
    /// How many more there are of both by metric or detail: no list is for ever, and nobody chooses so many one by one.
    pub untold: BTreeMap<String, [usize; 2]>,
    /// What the file brings.
    pub seen: Seen,
    /// Names mapped in the long form that no row has, as they were told.
    pub unseen: Vec<String>,
    /// Metrics with scores outside the range that was told of them, with that range.
    pub beyond: Vec<(String, (f64, f64))>,
    /// Columns with the word that was told of a session, which none of their cells says.
    pub unsaid: Vec<(String, String)>,
    /// Words that could stand for a score and stand for none.
    pub unscored: Vec<Unscored>,
    /// Columns with something in them that nothing is taken from.
    pub unused: Vec<String>,
    /// The metrics that are new to the journal.
    pub fresh: Vec<Fresh>,
    /// What is to be said of experiments that were begun apart.
    pub told: Vec<String>,
    /// The values that the file brings for the first time, where what came in before is known.
    pub brought: Vec<u64>,
}

/// Words of one column, or of one name of the long form, that could stand for a score and stand for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unscored {
    /// The column or the name.
    pub of: String,
    /// Whether they are kept as tags; else their cells are refused.
    pub tags: bool,
    /// The words.
    pub words: Vec<String>,
}

/// A metric that is new to the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// Its name.
    pub name: String,
    /// Which way is better, where that is told; else lower is taken to be.
    pub better: Option<Better>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            edit: Edit::Many(Vec::new()),
            counts: RowCounts::default(),
            refusals: Vec::new(),
            unnamed: 0,
            conflicts: Vec::new(),
            replaced: Vec::new(),
            untold: BTreeMap::new(),
            seen: Seen::default(),
            unseen: Vec::new(),
            beyond: Vec::new(),
            unsaid: Vec::new(),
            unscored: Vec::new(),
            unused: Vec::new(),
            fresh: Vec::new(),
            told: Vec::new(),
            brought: Vec::new(),
        }
    }
}

impl Plan {
    /// So many conflicts are listed, as many that were settled, and as many refusals.
    pub const LISTED: usize = 10_000;

    /// Lists a conflict, or where it was settled what is replaced; of very many the first.
    pub(super) fn list(&mut self, conflict: Conflict, is_settled: bool) {
        let list = if is_settled {
            &mut self.replaced
        } else {
            &mut self.conflicts
        };
        if list.len() < Self::LISTED {
            list.push(conflict);
        } else {
            let untold = self.untold.entry(conflict.name).or_default();
            untold[usize::from(is_settled)] += 1;
        }
    }

    /// Lists what is refused; of very many the first.
    pub(super) fn refuse(&mut self, refusals: Vec<Refusal>) {
        let room = Self::LISTED.saturating_sub(self.refusals.len());
        self.unnamed += refusals.len().saturating_sub(room);
        self.refusals.extend(refusals.into_iter().take(room));
    }

    /// How many conflicts there are beside those that are listed, and how many values that are replaced.
    pub fn unlisted(&self) -> [usize; 2] {
        let all = self.untold.values();
        all.fold([0, 0], |sum, more| [sum[0] + more[0], sum[1] + more[1]])
    }

    /// Whether the import would change nothing.
    pub fn is_empty(&self) -> bool {
        matches!(&self.edit, Edit::Many(edits) if edits.is_empty())
    }
}

/// The rows of a file by what becomes of them: taken, already there, conflicts and refused add up to all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// All rows of data.
    pub rows: usize,
    /// Something new is written, and nothing of the row disagrees with the journal.
    pub taken: usize,
    /// All the row says stands in the journal, or in earlier rows of the file.
    pub already: usize,
    /// Those of them that repeat what only earlier rows of the file say.
    pub repeats: usize,
    /// Something else stands in the journal and is kept; what is new in the row is written.
    pub conflicts: usize,
    /// Those of them of which something new is written.
    pub parts: usize,
    /// Nothing of the row can be taken.
    pub refused: usize,
    /// Single cells refused in rows of which the rest was read.
    pub cells: usize,
}

impl std::fmt::Display for RowCounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let conflicts = count(self.conflicts, "conflict", "conflicts");
        write!(
            f,
            "read {}: {} taken, {} already there, {conflicts}, {} refused",
            self.rows, self.taken, self.already, self.refused
        )?;
        f.write_str(&self.within())
    }
}

impl RowCounts {
    /// What is to be said of single cells of rows, behind the counts of the rows.
    pub fn within(&self) -> String {
        let parts = match self.parts {
            0 => String::new(),
            parts => format!("; something new in {parts} of those that differ"),
        };
        let cells = match self.cells {
            0 => String::new(),
            cells => format!("; {} refused in the others", count(cells, "cell", "cells")),
        };
        parts + &cells
    }
}

/// A row or a cell that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its number in a spreadsheet; the header is row 1.
    pub row: usize,
    /// The column's name, or its number where it has none.
    pub column: String,
    /// Why, in words without a full stop.
    pub reason: String,
    /// The file of several that it is in, and its row there; the place in a journal, which has no rows: 0.
    pub file: Option<(String, usize)>,
}

impl Refusal {
    /// A refusal of a row of the only file.
    pub fn new(row: usize, column: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            row,
            column: column.into(),
            reason: reason.into(),
            file: None,
        }
    }
}

/// "row 3", "Checkmarks.csv, row 3" of several files, or "days › 2026-11-22" in a journal.
pub(super) fn place(row: usize, file: Option<&(String, usize)>) -> String {
    match file {
        Some((name, 0)) => shown(name),
        Some((name, row)) => format!("{}, row {row}", shown(name)),
        None => format!("row {row}"),
    }
}

/// The places of the first of some rows, and how many more there are.
pub(super) fn places(rows: &[usize], place: impl Fn(usize) -> String) -> String {
    const FIRST: usize = 5;
    let first = rows.iter().take(FIRST).map(|row| place(*row));
    let all: Vec<_> = first.chain(more_than(FIRST, rows.len())).collect();
    all.join(", ")
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}, column \"{}\": {}",
            place(self.row, self.file.as_ref()),
            shown(&self.column),
            both_ends(&self.reason)
        )
    }
}

/// The text, without the middle of one that no cell of a person has.
fn both_ends(text: &str) -> Cow<'_, str> {
    const END: usize = 1_000;
    let from = text.char_indices().nth(END);
    let upto = text.char_indices().rev().nth(END);
    match from.zip(upto) {
        Some(((from, _), (upto, _))) if from < upto => {
            format!("{}\u{2026}{}", &text[..from], &text[upto..]).into()
        }
        _ => text.into(),
    }
}

/// Two values for one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The row of the file.
    pub row: usize,
    /// The day; none for a session.
    pub date: Option<NaiveDate>,
    /// The check-in's time, for a score.
    pub time: Option<NaiveTime>,
    /// The metric's id or the detail's name, as [`super::mapping::Replace`] takes it.
    pub name: String,
    /// What stands there.
    pub stands: String,
    /// What the file says.
    pub given: String,
    /// Whether an earlier row of the same file stands there. The first row stays then.
    pub within: bool,
    /// Whether the file's stands there unless the journal's is kept.
    pub unasked: bool,
    /// The file of several that the row is in, and its row there.
    pub file: Option<(String, usize)>,
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&place(self.row, self.file.as_ref()))?;
        // The place in a journal says the day.
        if let Some(date) = self.date.filter(|_| !matches!(self.file, Some((_, 0)))) {
            write!(f, ", {date}")?;
        }
        if let Some(time) = self.time {
            write!(f, " {}", clock(time))?;
        }
        let holder = if self.within {
            "an earlier row says"
        } else {
            "the journal has"
        };
        let (name, stands, given) = (&self.name, &self.stands, &self.given);
        write!(f, ", {name}: {holder} {stands}, the file {given}")
    }
}

/// What a file brings: the period is that of all its rows, the counts are those of what is new or other in the journal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Its first and last day.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Metrics by name.
    pub metrics: BTreeMap<String, Held>,
    /// Days whose night is new, or has more than before.
    pub nights: usize,
    /// The last of them: those of a day are told one after the other.
    last_night: Option<NaiveDate>,
    /// Sessions that took place.
    pub sessions: usize,
    /// Planned ones.
    pub planned: usize,
    /// Scores with more than two decimals.
    pub rounded: usize,
    /// Rows of which something is stored.
    pub coming: usize,
    /// The first rows of which something is stored, as it would be, by their numbers.
    pub first: BTreeMap<usize, String>,
}

/// What a file brings of a metric.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Held {
    /// Days that have some of them.
    pub days: usize,
    /// Its scores.
    pub scores: usize,
    /// The range in which the file has it, where that is not the metric's own.
    pub range: Option<(f64, f64)>,
    /// The day of the last score: those of a day are told one after the other.
    last: Option<NaiveDate>,
}

impl Held {
    /// The range in which the file has it, as the end of a line.
    pub fn range(&self) -> String {
        let range = self.range.map(|(low, high)| (plain(low), plain(high)));
        range.map_or_else(String::new, |(low, high)| {
            format!(", from {low} to {high} in the file")
        })
    }
}

impl Seen {
    /// How many rows are told as they would be stored.
    const FIRST: usize = 5;

    /// In words: the period, what there is of what, and the first rows as they would be stored.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((first, last)) = self.period {
            lines.push(format!("from {first} to {last}"));
        }
        for (name, held) in self.metrics.iter().take(NAMED) {
            let (Held { days, scores, .. }, range) = (held, held.range());
            let scores = count(*scores, "score", "scores");
            let days = count(*days, "day", "days");
            lines.push(format!("{name}: {scores} on {days}{range}"));
        }
        lines.extend(more(self.metrics.len()).map(|more| format!("{more} kinds of score")));
        let counts = [
            (self.nights, "nights"),
            (self.sessions, "sessions"),
            (self.planned, "planned sessions"),
        ];
        for (count, word) in counts {
            if count > 0 {
                lines.push(format!("{word}: {count}"));
            }
        }
        lines.extend(self.rounding());
        lines.extend(self.first.values().cloned());
        lines.extend(more_than(self.first.len(), self.coming));
        lines
    }

    /// Says that scores are rounded, where any are.
    pub fn rounding(&self) -> Option<String> {
        let scores = count(self.rounded, "score", "scores");
        (self.rounded > 0).then(|| format!("{scores} with more than two decimals: rounded"))
    }

    pub(super) fn date(&mut self, date: NaiveDate) {
        let (first, last) = self.period.unwrap_or((date, date));
        self.period = Some((first.min(date), last.max(date)));
    }

    pub(super) fn night(&mut self, date: NaiveDate) {
        self.nights += usize::from(self.last_night.replace(date) != Some(date));
    }

    pub(super) fn score(&mut self, metric: &Metric, date: NaiveDate) {
        let count = |held: &mut Held| {
            held.scores += 1;
            held.days += usize::from(held.last.replace(date) != Some(date));
        };
        match self.metrics.get_mut(&metric.name) {
            Some(held) => count(held),
            None => count(self.metrics.entry(metric.name.clone()).or_default()),
        }
    }

    /// Whether the row is one of the first; the last of them makes room for it.
    pub(super) fn is_first(&mut self, row: usize) -> bool {
        if self.first.len() < Self::FIRST {
            return true;
        }
        let last = self.first.last_entry().filter(|last| *last.key() > row);
        last.map(OccupiedEntry::remove).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_without_an_end_is_told_by_both_of_its_ends() {
        let refusal = |cell: &str| Refusal {
            row: 2,
            column: "pain".into(),
            reason: format!("{cell} is outside 0 to 10"),
            file: None,
        };
        let short = refusal("14,5").to_string();
        assert_eq!(short, "row 2, column \"pain\": 14,5 is outside 0 to 10");
        let long = refusal(&"9\u{e4}".repeat(1_000_000)).to_string();
        assert!(long.starts_with("row 2, column \"pain\": 9\u{e4}9"));
        assert!(long.ends_with(" is outside 0 to 10"));
        assert!(long.chars().count() < 2_100, "{}", long.len());
    }
}
