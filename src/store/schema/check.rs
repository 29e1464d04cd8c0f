//! The journal's laws, held against what a file says.
//!
//! Invariant: whatever passes here could have been entered with edits, but for scores of metrics
//! that the table does not know, which are kept.

use std::collections::{BTreeSet, HashSet};

use super::table::Document;
use crate::model::check::{check_area, check_medication, check_scale, check_session, check_value};
use crate::model::checkin::Scores;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, Metrics};
use crate::model::session::Session;

/// A value that the laws refuse, and its place.
pub(super) struct Refused {
    /// Members from the outside in.
    pub(super) place: String,
    /// What is wrong, without the full stop that the error's own sentence brings.
    pub(super) what: String,
}

fn at(place: impl FnOnce() -> String) -> impl FnOnce(EditError) -> Refused {
    |error| Refused {
        place: place(),
        what: error.to_string().trim_end_matches('.').to_owned(),
    }
}

/// The journal that the file describes.
pub(super) fn journal(document: Document) -> Result<Journal, Refused> {
    let metrics = document.metrics.unwrap_or_default();
    metric_ids_are_unique(&metrics)?;
    let days = document.days.unwrap_or_default();
    let mut sessions = document.sessions.unwrap_or_default();
    let planned = document.planned.into_iter().flatten();
    sessions.extend(planned.map(|session| Session {
        planned: true,
        ..session
    }));
    let mut journal =
        Journal::from_parts(metrics, days, sessions, document.extra).map_err(|error| {
            let place = match &error {
                EditError::SameTime { date, .. } => format!("days › {date}"),
                EditError::SameId(id) => format!("sessions › {id}"),
                _ => "days and sessions".into(),
            };
            at(|| place)(error)
        })?;
    let mut names = HashSet::new();
    for metric in journal.metrics().iter() {
        let checked = if names.insert(metric.name.to_lowercase()) {
            check_scale(metric)
        } else {
            // The one that the file brings is at fault, not the built-in one.
            Err(EditError::same_name(metric))
        };
        checked.map_err(at(|| format!("metrics › {}", metric.id)))?;
    }
    for (date, day) in journal.days() {
        check_day(journal.metrics(), day)
            .map_err(|(place, error)| at(|| format!("days › {date} › {place}"))(error))?;
    }
    for session in journal.all_sessions() {
        check_session(&journal, session).map_err(at(|| format!("sessions › {}", session.id)))?;
    }
    if let Some(asked) = document.main_question {
        let put = Edit::MainQuestion(Some(Box::new(asked)));
        journal
            .apply(put)
            .map_err(at(|| "main_question".to_owned()))?;
    }
    for plan in document.trials.into_iter().flatten() {
        let place = || format!("trials › {}", plan.id);
        if journal.trials().iter().any(|other| other.id == plan.id) {
            return Err(Refused {
                place: place(),
                what: "the id stands twice; keep one of the two experiments".into(),
            });
        }
        let put = Edit::Trial(plan.id.clone(), Some(Box::new(plan.clone())));
        journal.apply(put).map_err(at(place))?;
    }
    for name in document.former_names.into_iter().flatten() {
        let place = || format!("former_names › {}", name.name);
        if journal
            .former_names()
            .any(|other| other.key() == name.key())
        {
            return Err(Refused {
                place: place(),
                what: "the name stands twice; keep one of the two".into(),
            });
        }
        journal
            .apply(Edit::former_name(name.clone()))
            .map_err(at(place))?;
    }
    Ok(journal)
}

fn metric_ids_are_unique(metrics: &[Metric]) -> Result<(), Refused> {
    let mut seen = BTreeSet::new();
    match metrics.iter().find(|metric| !seen.insert(&metric.id)) {
        None => Ok(()),
        Some(twice) => Err(Refused {
            place: format!("metrics › {}", twice.id),
            what: "the id stands twice; keep one of the two rows".into(),
        }),
    }
}

fn check_day(metrics: &Metrics, day: &Day) -> Result<(), (String, EditError)> {
    for checkin in &day.checkins {
        check_scores(metrics, &checkin.scores)
            .map_err(|(id, error)| (format!("scores › {id}"), error))?;
    }
    if let Some(night) = &day.sleep {
        night.check().map_err(|error| ("sleep".into(), error))?;
    }
    for medicine in day.medication.iter().flatten() {
        check_medication(medicine)
            .map_err(|error| (format!("medication › {}", medicine.name), error))?;
    }
    for (area, value) in day.areas.iter().flatten() {
        check_area(area, *value).map_err(|error| (format!("areas › {area}"), error))?;
    }
    Ok(())
}

fn check_scores(metrics: &Metrics, scores: &Scores) -> Result<(), (String, EditError)> {
    for (id, value) in scores {
        let Some(metric) = metrics.get(id) else {
            continue;
        };
        let checked = if metric.is_scored() {
            check_value(metric, *value)
        } else {
            Err(EditError::Derived(metric.title().into_owned()))
        };
        checked.map_err(|error| (id.to_string(), error))?;
    }
    Ok(())
}
