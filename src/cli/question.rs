//! `question`: the main question, as it stands in the journal, or another one from today on.

use chrono::NaiveDate;

use super::args;
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::analysis::looks::{main_kind, main_metric};
use crate::analysis::question::{OUTCOME_DAYS, WASHOUT_DAYS};
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::main_question::MainQuestion;
use crate::model::mentions::spellings;
use crate::model::name::as_written;
use crate::model::named::Named;
use crate::model::session::Kind;
use crate::words::beside;

pub(super) fn run(face: &mut Face<'_>, args: &args::Question) -> Outcome {
    if args.metric.is_none() && args.kind.is_none() {
        let journal = face.read()?;
        say(face, &journal)?;
        return Ok(Done::Well);
    }
    let today = face.now.today;
    let (journal, done) = face.update(|journal| {
        let asked = asked(journal, args, today)?;
        let same = |before: &MainQuestion| before.asks_the_same(&asked);
        if !journal.main_question().is_some_and(same) {
            journal.apply(Edit::MainQuestion(Some(Box::new(asked))))?;
        }
        Ok(journal.clone())
    })?;
    say(face, &journal)?;
    Ok(done)
}

fn say(face: &mut Face<'_>, journal: &Journal) -> std::io::Result<()> {
    for line in beside::main_question(journal) {
        face.say(&line)?;
    }
    Ok(())
}

/// The question that the words name; what they leave out is as it is.
fn asked(
    journal: &Journal,
    args: &args::Question,
    today: NaiveDate,
) -> Result<MainQuestion, Failure> {
    let metric = match args.metric.as_deref() {
        None => main_metric(journal),
        Some(name) => {
            let found = journal.metrics().find(name);
            let found = found.ok_or_else(|| EditError::UnknownMetric(name.to_owned()))?;
            found.id.clone()
        }
    };
    let named = args.kind.as_deref().map(str::trim);
    let kind = named.map(|kind| Kind::new(&as_written(spellings(Named::Kind, journal), kind)));
    let kind = kind.or_else(|| main_kind(journal)).unwrap_or(Kind::MASSAGE);
    let before = journal.main_question();
    Ok(MainQuestion {
        since: today,
        metric,
        kind,
        outcome_days: before.map_or(OUTCOME_DAYS as u32, |asked| asked.outcome_days),
        washout_days: before.map_or(WASHOUT_DAYS as u32, |asked| asked.washout_days),
        extra: before.map_or_else(Extra::new, |asked| asked.extra.clone()),
    })
}
