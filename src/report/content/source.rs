//! What is chosen for a report, and what its parts are made from.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike as _, Days, NaiveDate};

use crate::analysis::looks::main_metric;
use crate::analysis::question::Question;
use crate::lang::{DateForm, say};
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::{Kind, Session};

/// Fewest scored days for an average or an answer.
pub const LEAST_DAYS: usize = 7;

/// Days of a year.
pub const USUAL_DAYS: u64 = 365;

/// A part of the report that is there only where it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Every kind of session and every person against the forecast.
    Helps,
    /// The course of every score.
    Trends,
    /// A table of the sessions.
    Sessions,
    /// A table of the days.
    Days,
    /// The notes of days and sessions.
    Notes,
}

impl Keyword for Part {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Helps, "helps"),
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

    /// The summary of the days up to `to` that the main answer is about, so that page and answer say the same; of the
    /// year where there is nothing to answer.
    pub fn usual(journal: &Journal, to: NaiveDate) -> Self {
        let main = Question {
            to: Some(to),
            ..Question::main(journal)
        };
        let metric = journal.metrics().get(&main_metric(journal));
        let days = metric.and_then(|metric| main.range(journal, metric));
        let Some((days, (first, _))) = days.zip(journal.span()) else {
            return Self::year(journal, to);
        };
        Self::of((*days.start()).max(first).min(to), to)
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

    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

/// What the parts of a report are made from.
pub(super) struct Source<'a> {
    pub(super) journal: &'a Journal,
    pub(super) options: &'a Options,
    pub(super) today: NaiveDate,
    /// In the report's order.
    pub(super) metrics: Vec<&'a Metric>,
    /// The one the answer is about.
    pub(super) primary: Metric,
    /// Days on which anything is scored.
    pub(super) scored: usize,
}

impl<'a> Source<'a> {
    pub(super) fn of(journal: &'a Journal, options: &'a Options, today: NaiveDate) -> Self {
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
        let named = || Metric::own(&say::MetricPain.text(), Better::Lower);
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

    /// "Scores on 240 of 265 days."
    pub(super) fn coverage(&self) -> String {
        let days = self.options.days() as usize;
        match self.scored {
            0 => say::ReportNoScores { days }.text(),
            n => say::ReportScores { days, n }.text(),
        }
    }

    /// The question that the report answers.
    pub(super) fn question(&self) -> Question {
        let range = self.options.range();
        self.asked().over(self.journal, Some(&self.primary), &range)
    }

    /// The same question over the days that it is usually about, where the report has others.
    pub(super) fn usual_question(&self) -> Option<Question> {
        let usual = self.asked();
        (usual != self.question()).then_some(usual)
    }

    fn asked(&self) -> Question {
        Question::about(self.journal, self.options.kind.clone(), None)
    }
}

/// The sessions of the report's days, in order.
pub(super) fn sessions_in<'a>(journal: &'a Journal, options: &Options) -> Vec<&'a Session> {
    let range = options.range();
    let sessions = journal.sessions().iter();
    sessions.filter(|s| range.contains(&s.date)).collect()
}

/// "a", "a and b", "a, b and c".
pub(super) fn list(names: &[String]) -> Option<String> {
    let (last, first) = names.split_last()?;
    let first = first.iter().cloned().reduce(|names, name| {
        let (names, name) = (&names, &name);
        say::ListMore { name, names }.text()
    });
    Some(match &first {
        Some(names) => say::ListEnd { name: last, names }.text(),
        None => last.clone(),
    })
}

/// "3 March to 22 November 2026", "22 November 2026".
pub(super) fn period(begin: NaiveDate, end: NaiveDate) -> String {
    if begin == end {
        DateForm::Long.of(end)
    } else if begin.year() == end.year() {
        say::PeriodInYear { begin, end }.text()
    } else {
        say::PeriodLong { begin, end }.text()
    }
}
