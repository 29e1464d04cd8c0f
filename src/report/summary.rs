//! The report's content: what a diary says of a period, in the first person.
//!
//! Pure: the journal, what was chosen, and today give the same [`Report`] every time. Invariants:
//! nothing is averaged from fewer than [`LEAST_DAYS`] scored days; every figure stands beside the
//! number of days it rests on; what was not noted is "not noted", never 0; the answer is the one
//! that Before & after and `effect` give for the same days.

mod answer;
mod averages;
mod facts;
mod lists;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike as _, Days, NaiveDate};

use crate::analysis::looks::main_metric;
use crate::analysis::question::Question;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::{Kind, Words};

use super::document::{Block, Rank, Report, Tone};
use super::words::count;

/// Fewest scored days for an average or an answer.
pub const LEAST_DAYS: usize = 7;
/// Days of the usual period.
pub const USUAL_DAYS: u64 = 365;
/// Stands where there is less.
pub const TOO_FEW: &str = "A report needs at least 7 scored days.";
/// On every page.
const FOOT: &str = "A personal diary, not a diagnosis.";

/// A part of the report that is there only where it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The course of every score.
    Trends,
    /// A table of the sessions.
    Sessions,
    /// A table of the days.
    Days,
    /// The notes of days and sessions.
    Notes,
}

impl Words for Part {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Trends, "trends"),
        (Self::Sessions, "sessions"),
        (Self::Days, "days"),
        (Self::Notes, "notes"),
    ];
}

/// What a report is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day, not before the first.
    pub to: NaiveDate,
    /// Whose diary it is; nothing is printed where nothing is typed.
    pub by: Option<String>,
    /// For whom it is.
    pub reader: Option<String>,
    /// The sessions that the answer is about; as in Before & after where none are chosen.
    pub kind: Option<Kind>,
    /// The scores that are in it, in their order; all that have data where none are chosen.
    pub metrics: Vec<MetricId>,
    /// What stands behind the summary.
    pub parts: BTreeSet<Part>,
}

impl Options {
    /// The summary of these days.
    pub fn of(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            by: None,
            reader: None,
            kind: None,
            metrics: Vec::new(),
            parts: BTreeSet::new(),
        }
    }

    /// The summary of the year that ends on `to`, or of the diary where it is younger.
    pub fn year(journal: &Journal, to: NaiveDate) -> Self {
        let year = to.checked_sub_days(Days::new(USUAL_DAYS - 1)).unwrap_or(to);
        let first = journal.span().map_or(year, |(first, _)| first);
        Self::of(year.max(first).min(to), to)
    }

    /// The days, from the first to the last; one day where they are turned round.
    pub fn range(&self) -> RangeInclusive<NaiveDate> {
        self.from..=self.to.max(self.from)
    }

    /// Calendar days.
    pub fn days(&self) -> u64 {
        let (from, to) = (self.from, *self.range().end());
        (to - from).num_days().unsigned_abs() + 1
    }

    fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

/// The report of these days, as it is printed on `today`.
pub fn content(journal: &Journal, options: &Options, today: NaiveDate) -> Report {
    let source = Source::of(journal, options, today);
    let mut sections = vec![source.summary()];
    sections.extend(source.later_sections());
    let sessions = lists::sessions_in(journal, options);
    let mut title = source.primary.name.clone();
    if !sessions.is_empty() {
        title.push_str(" and sessions");
    }
    let period = period(options.from, *options.range().end());
    let reader = typed(options.reader.as_deref());
    let reader = reader.map_or_else(String::new, |name| format!(" \u{b7} for {name}"));
    let author = typed(options.by.as_deref());
    let kept = author
        .as_ref()
        .map_or_else(String::new, |name| format!("by {name} "));
    Report {
        title,
        subtitle: format!("{period}{reader}"),
        origin: [
            format!("kept {kept}in Unkink"),
            format!("printed {}", long_date(today)),
        ],
        foot: FOOT.into(),
        author,
        made: today,
        sections,
    }
}

/// What the parts of a report are made from.
struct Source<'a> {
    journal: &'a Journal,
    options: &'a Options,
    today: NaiveDate,
    /// In the report's order.
    metrics: Vec<&'a Metric>,
    /// The one the answer is about.
    primary: Metric,
    /// Days on which anything is scored.
    scored: usize,
}

impl<'a> Source<'a> {
    fn of(journal: &'a Journal, options: &'a Options, today: NaiveDate) -> Self {
        let range = options.range();
        let wanted = |m: &&Metric| options.metrics.is_empty() || options.metrics.contains(&m.id);
        let has_data = |m: &&Metric| {
            let mut days = journal.days().range(range.clone());
            days.any(|(_, day)| day.value(m).is_some())
        };
        let mut metrics: Vec<&Metric> = journal.metrics().iter().filter(has_data).collect();
        metrics.retain(wanted);
        if !options.metrics.is_empty() {
            let place = |m: &&Metric| options.metrics.iter().position(|id| *id == m.id);
            metrics.sort_by_key(place);
        }
        let main = main_metric(journal);
        let asked = metrics.iter().find(|m| m.id == main);
        let primary = asked.or(metrics.first()).copied();
        let primary = primary.or_else(|| journal.metrics().get(&main));
        let named = || Metric::own("Back pain", Better::Lower);
        let scored_days = journal.days().range(options.range()).filter(|(_, day)| {
            let mut scored = journal.metrics().scored();
            scored.any(|metric| day.value(metric).is_some())
        });
        Self {
            journal,
            options,
            today,
            primary: primary.map_or_else(named, Metric::clone),
            metrics,
            scored: scored_days.count(),
        }
    }
}

impl Source<'_> {
    /// What stands on the summary's page, where everything fits.
    fn summary(&self) -> Vec<Block> {
        if self.scored < LEAST_DAYS {
            return self.too_few();
        }
        let answers = answer::answers(self);
        let mut blocks = answer::told(self, &answers);
        blocks.push(averages::table(self, &answers));
        blocks.push(Block::Text(Tone::Quiet, averages::basis(self)));
        let mut left = facts::sessions(self);
        left.extend(facts::painkillers(self));
        let mut right = answer::method(&answers);
        right.extend(facts::sleep(self));
        blocks.push(Block::Beside(left, right));
        blocks
    }

    /// What there is where it is too little for a report.
    fn too_few(&self) -> Vec<Block> {
        let range = self.options.range();
        let has_sessions = !lists::sessions_in(self.journal, self.options).is_empty();
        let mut blocks = vec![
            Block::Heading(Rank::Section, TOO_FEW.into()),
            Block::Text(Tone::Plain, self.coverage()),
        ];
        if has_sessions {
            blocks.extend(facts::sessions(self));
        }
        let noted = |day: &Day| day.medication.is_some() || day.sleep.is_some();
        if self.journal.days().range(range).any(|(_, day)| noted(day)) {
            blocks.extend(facts::painkillers(self));
            blocks.extend(facts::sleep(self));
        }
        blocks
    }

    /// The sections that were chosen, those with nothing in them left out.
    fn later_sections(&self) -> Vec<Vec<Block>> {
        let mut sections = Vec::new();
        if self.options.has(Part::Trends) && self.scored >= LEAST_DAYS {
            sections.push(lists::trends(self));
        }
        if self.options.has(Part::Sessions) {
            sections.push(lists::sessions(self));
        }
        if self.options.has(Part::Days) {
            sections.push(lists::days(self));
        }
        if self.options.has(Part::Notes) {
            sections.push(lists::notes(self));
        }
        sections.retain(|blocks| !blocks.is_empty());
        sections
    }

    /// "Scores on 240 of 265 days."
    fn coverage(&self) -> String {
        let days = self.options.days();
        match self.scored {
            0 if days == 1 => "There are no scores on this day.".into(),
            0 => format!("There are no scores on these {}.", count_days(days)),
            n => format!("There are scores on {n} of {}.", count_days(days)),
        }
    }

    /// The question that the report answers.
    fn question(&self) -> Question {
        let range = self.options.range();
        let main = Question::main(self.journal);
        Question {
            kind: self.options.kind.clone().or(main.kind.clone()),
            from: Some(*range.start()),
            to: Some(*range.end()),
            ..main
        }
    }
}

fn count_days(days: u64) -> String {
    count(days as usize, "day", "days")
}

/// What was typed, without the blanks around it.
fn typed(text: Option<&str>) -> Option<String> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    text.map(str::to_owned)
}

/// "22 November 2026".
fn long_date(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// "3 March to 22 November 2026", "22 November 2026".
fn period(from: NaiveDate, to: NaiveDate) -> String {
    let end = long_date(to);
    if from == to {
        return end;
    }
    let begin = if from.year() == to.year() {
        from.format("%-d %B").to_string()
    } else {
        long_date(from)
    };
    format!("{begin} to {end}")
}
