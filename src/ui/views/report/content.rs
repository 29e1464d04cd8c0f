//! What the Report page offers, and what is chosen on it.

use chrono::{Days, Months, NaiveDate};

use crate::chart::cue::Cue;
use crate::chart::trend;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::model::typed::DayReader;
use crate::report::content::Options;
use crate::ui::state::ReportState;
use crate::ui::state::report::Period;
use crate::ui::views::before_after::studied::kinds;

/// Months of a short report.
const QUARTER: Months = Months::new(3);

/// The field of a day that can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day.
    From,
    /// The last day.
    To,
}

/// A day that can't be read, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where it stands.
    pub field: Field,
    /// What is wrong and what to write.
    pub words: String,
}

/// A score that can be in the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Its metric.
    pub id: MetricId,
    /// Its name.
    pub name: String,
    /// Its mark.
    pub cue: Cue,
}

/// What the page offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What is asked for, or the day that can't be read.
    pub options: Result<Options, Wrong>,
    /// The kinds of sessions there are, and the one the answer is about.
    pub kinds: Vec<(Kind, bool)>,
    /// The scores of these days.
    pub scores: Vec<Score>,
    /// The last day that can be chosen.
    pub today: NaiveDate,
}

/// What the page offers for a journal.
pub fn content(journal: &Journal, state: &ReportState, reader: DayReader) -> Content {
    let today = reader.today;
    let options = options(journal, state, reader);
    let days = options.as_ref().map(Options::range);
    let days = days.unwrap_or_else(|_| Options::usual(journal, today).range());
    let score = |metric: &&_| {
        let metric: &crate::model::metric::Metric = metric;
        Score {
            id: metric.id.clone(),
            name: metric.title().into_owned(),
            cue: Cue::of(journal.metrics(), &metric.id),
        }
    };
    let there: Vec<Kind> = kinds(journal).into_iter().map(|(kind, _)| kind).collect();
    let massage = there.iter().find(|kind| **kind == Kind::MASSAGE);
    let usual = massage.or(there.first());
    let chosen = state.kind.as_ref().filter(|kind| there.contains(kind));
    let chosen = chosen.or(usual).cloned();
    Content {
        today,
        options,
        kinds: there
            .into_iter()
            .map(|kind| (kind.clone(), Some(kind) == chosen))
            .collect(),
        scores: trend::available(journal, &days).iter().map(score).collect(),
    }
}

/// What is chosen, as the report understands it; the name is set apart.
pub fn options(
    journal: &Journal,
    state: &ReportState,
    reader: DayReader,
) -> Result<Options, Wrong> {
    let today = reader.today;
    let mut options = Options::usual(journal, today);
    match state.period {
        Period::Usual => {}
        Period::Year => options.from = Options::year(journal, today).from,
        Period::Quarter => {
            let after = today.checked_sub_months(QUARTER);
            let from = after.and_then(|date| date.checked_add_days(Days::new(1)));
            options.from = from.unwrap_or(today);
        }
        Period::All => {
            options.from = journal.span().map_or(today, |(first, _)| first).min(today);
        }
        Period::Typed => {
            options.from = typed(Field::From, &state.from, reader)?;
            options.to = typed(Field::To, &state.to, reader)?;
            if options.from > options.to {
                return Err(Wrong {
                    field: Field::To,
                    words: say::ReportLastBeforeFirst {
                        begin: options.from,
                        end: options.to,
                    }
                    .text(),
                });
            }
        }
    }
    options.reader = Some(state.reader.clone()).filter(|name| !name.trim().is_empty());
    options.kind.clone_from(&state.kind);
    let metrics = journal.metrics().iter().map(|metric| &metric.id);
    options.metrics = metrics
        .filter(|id| state.metrics.contains(*id))
        .cloned()
        .collect();
    options.parts.clone_from(&state.parts);
    Ok(options)
}

fn typed(field: Field, text: &str, reader: DayReader) -> Result<NaiveDate, Wrong> {
    reader.day(text).map_err(|error| Wrong {
        field,
        words: error.to_string(),
    })
}
