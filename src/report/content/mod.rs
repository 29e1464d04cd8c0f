//! The report's content: what a diary says of a period, in the first person.
//!
//! Pure: the journal, what was chosen, and today give the same [`Report`] every time. Invariants:
//! nothing is averaged from fewer than [`LEAST_DAYS`] scored days; every figure stands beside the
//! number of days it rests on; what was not noted is "not noted", never 0; the answer is the one
//! that Before & after and `effect` give for the same days.

mod answer;
mod averages;
mod experiment;
mod facts;
mod helps;
mod lists;
mod source;

use chrono::NaiveDate;

use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::report::document::{Block, Rank, Report, Tone};

pub use source::{LEAST_DAYS, Options, Part, USUAL_DAYS};
use source::{Source, period, sessions_in};

/// The report of these days, as it is printed on `today`.
pub fn content(journal: &Journal, options: &Options, today: NaiveDate) -> Report {
    let journal = &*journal.until_tomorrow(today);
    let source = Source::of(journal, options, today);
    let mut sections = vec![summary(&source)];
    sections.extend(later_sections(&source));
    let name = &source.primary.title();
    let title = if sessions_in(journal, options).is_empty() {
        name.clone().into_owned()
    } else {
        say::ReportTitleSessions { name }.text()
    };
    let period = &period(options.from, *options.range().end());
    let reader = typed(options.reader.as_deref());
    let author = typed(options.by.as_deref());
    let subtitle = match &reader {
        Some(name) => say::ReportFor { name, period }.text(),
        None => period.clone(),
    };
    let kept = match &author {
        Some(name) => say::ReportKeptBy { name }.text(),
        None => say::ReportKept.text(),
    };
    Report {
        title,
        subtitle,
        origin: [kept, say::ReportPrinted { on: today }.text()],
        foot: say::ReportFoot.text(),
        author,
        made: today,
        sections,
    }
}

/// What stands on the summary's page, where everything fits.
fn summary(source: &Source<'_>) -> Vec<Block> {
    if source.scored < LEAST_DAYS {
        return too_few(source);
    }
    let answers = answer::answers(source);
    let mut blocks = answer::told(source, &answers);
    blocks.push(averages::table(source, &answers));
    blocks.push(Block::Text(Tone::Quiet, averages::basis(source)));
    let mut left = facts::sessions(source);
    left.extend(facts::painkillers(source));
    let mut right = answer::method(&answers);
    right.extend(facts::sleep(source));
    blocks.push(Block::Beside(left, right));
    blocks
}

/// What there is where it is too little for a report.
fn too_few(source: &Source<'_>) -> Vec<Block> {
    let range = source.options.range();
    let has_sessions = !sessions_in(source.journal, source.options).is_empty();
    let mut blocks = vec![
        Block::Heading(Rank::Section, say::ReportTooFew.text()),
        Block::Text(Tone::Plain, source.coverage()),
    ];
    if has_sessions {
        blocks.extend(facts::sessions(source));
    }
    let noted = |day: &Day| day.medication.is_some() || day.sleep.is_some();
    if source
        .journal
        .days()
        .range(range)
        .any(|(_, day)| noted(day))
    {
        blocks.extend(facts::painkillers(source));
        blocks.extend(facts::sleep(source));
    }
    blocks
}

/// The sections that were chosen, those with nothing in them left out.
fn later_sections(source: &Source<'_>) -> Vec<Vec<Block>> {
    let mut sections = experiment::sections(source);
    if source.options.has(Part::Helps) {
        sections.push(helps::section(source));
    }
    if source.options.has(Part::Trends) && source.scored >= LEAST_DAYS {
        sections.push(lists::trends(source));
    }
    if source.options.has(Part::Sessions) {
        sections.push(lists::sessions(source));
    }
    if source.options.has(Part::Days) {
        sections.push(lists::days(source));
    }
    if source.options.has(Part::Notes) {
        sections.push(lists::notes(source));
    }
    sections.retain(|blocks| !blocks.is_empty());
    sections
}

/// What was typed, without the blanks around it.
fn typed(text: Option<&str>) -> Option<String> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    text.map(str::to_owned)
}
