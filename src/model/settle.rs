//! What an edit says, brought to what a journal can hold before anything changes.
//!
//! Invariant: no edit makes a journal that its own file could not bring back. So times are whole
//! minutes, dates have four-digit years, and a row keeps the id it is filed under.

use chrono::{NaiveDate, Timelike as _};

use super::edit::Edit;
use super::error::EditError;
use super::extra::Holder;
use super::journal::Journal;
use super::metric::{Metric, Metrics};
use super::sleep::Sleep;
use super::time::{FIRST_DATE, LAST_DATE, to_minute};
use crate::lang::choice::{Flaw, RefusedField};

/// The edit as it will be carried out; [`Edit::Many`] settles each of its own.
pub(super) fn settle(edit: Edit) -> Result<Edit, EditError> {
    if matches!(edit, Edit::Many(_)) {
        return Ok(edit);
    }
    edit.date().map_or(Ok(()), check_year)?;
    Ok(match edit {
        Edit::Score {
            date,
            time,
            metric,
            value,
        } => Edit::Score {
            date,
            time: time.map(to_minute),
            metric,
            value,
        },
        Edit::KeptScore {
            date,
            time,
            metric,
            value,
        } => Edit::KeptScore {
            date,
            time: time.map(to_minute),
            metric,
            value,
        },
        Edit::Extra(Holder::Checkin(date, time), extra) => {
            Edit::Extra(Holder::Checkin(date, time.map(to_minute)), extra)
        }
        Edit::CheckinTime { date, from, to } => Edit::CheckinTime {
            date,
            from: from.map(to_minute),
            to: to.map(to_minute),
        },
        Edit::Sleep(date, night) => Edit::Sleep(date, night.map(whole_minutes)),
        Edit::Medication(date, Some(mut list)) => {
            for one in &mut *list {
                one.time = one.time.map(to_minute);
            }
            Edit::Medication(date, Some(list))
        }
        Edit::Session(id, Some(mut session)) => {
            session.id = id.clone();
            session.time = session.time.map(to_minute);
            Edit::Session(id, Some(session))
        }
        // It is filed under its own name.
        Edit::FormerName(_, Some(name)) => Edit::FormerName(name.key(), Some(name)),
        Edit::Trial(id, Some(mut plan)) => {
            plan.id.clone_from(&id);
            plan.made = plan.made.with_nanosecond(0).unwrap_or(plan.made);
            plan.renamed = plan.renamed.filter(|name| *name != plan.kind);
            Edit::Trial(id, Some(plan))
        }
        Edit::Metric(id, Some(mut row)) => {
            row.1.id = id.clone();
            Edit::Metric(id, Some(row))
        }
        other => other,
    })
}

fn whole_minutes(night: Sleep) -> Sleep {
    Sleep {
        bed: night.bed.map(to_minute),
        asleep: night.asleep.map(to_minute),
        awake: night.awake.map(to_minute),
        up: night.up.map(to_minute),
        ..night
    }
}

fn check_year(date: NaiveDate) -> Result<(), EditError> {
    if (FIRST_DATE..=LAST_DATE).contains(&date) {
        return Ok(());
    }
    Err(EditError::Field {
        field: RefusedField::Date,
        value: date.to_string(),
    })
}

/// Refuses a row that would leave scores outside its range, or change what it is computed from.
pub(super) fn check_row(journal: &Journal, metric: &Metric) -> Result<(), EditError> {
    let built_in = Metrics::built_in(&metric.id).map(|(_, row)| row.source);
    let source = built_in.unwrap_or(super::metric::Source::Scored);
    let flaw = if metric.source != source {
        Flaw::Source
    } else if !stands_inside(journal, metric) {
        Flaw::Outside
    } else {
        return Ok(());
    };
    Err(EditError::BadMetric {
        name: metric.name.clone(),
        flaw,
    })
}

/// Whether every score of the metric lies in its range.
fn stands_inside(journal: &Journal, metric: &Metric) -> bool {
    let mut scores = journal.values_of(&metric.id);
    scores.all(|score| metric.scale.contains(score))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::{Better, MetricId, Source};
    use crate::model::scale::Scale;
    use crate::model::session::{Kind, Session, SessionId};
    use crate::model::time::{parse_date, parse_time};
    use chrono::NaiveTime;

    fn date() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn score(metric: &MetricId, time: Option<NaiveTime>, value: f64) -> Edit {
        Edit::Score {
            date: date(),
            time,
            metric: metric.clone(),
            value: Some(value),
        }
    }

    #[test]
    fn two_scores_of_the_same_minute_share_a_check_in() {
        let mut journal = Journal::default();
        for (metric, seconds) in [(MetricId::PAIN, 5), (MetricId::MOOD, 50)] {
            let time = NaiveTime::from_hms_opt(8, 10, seconds);
            journal.apply(score(&metric, time, 4.0)).unwrap();
        }
        let checkins = &journal.day(date()).unwrap().checkins;
        assert_eq!(checkins.len(), 1);
        assert_eq!(checkins[0].time, parse_time("08:10").ok());
    }

    #[test]
    fn a_year_that_the_file_cannot_hold_is_refused_with_the_range() {
        let far = NaiveDate::from_ymd_opt(12_026, 1, 1).unwrap();
        let error = Journal::default().apply(Edit::Note(far, Some("x".into())));
        assert_eq!(
            error.unwrap_err().to_string(),
            "Date: +12026-01-01 is outside 1900-01-01 to 9999-12-31."
        );
    }

    #[test]
    fn a_session_is_filed_under_the_id_of_its_edit() {
        let mut journal = Journal::default();
        let id = SessionId::new("a");
        let session = Session::new(SessionId::new("b"), date(), Kind::MASSAGE);
        let edit = Edit::Session(id.clone(), Some(Box::new(session)));
        let undo = journal.apply(edit).unwrap();
        assert!(journal.session(&id).is_some());
        journal.apply(undo).unwrap();
        assert_eq!(journal, Journal::default());
    }

    #[test]
    fn a_range_that_would_shut_out_a_score_is_refused() {
        let mut journal = Journal::default();
        journal.apply(score(&MetricId::PAIN, None, 9.0)).unwrap();
        let (at, mut pain) = Metrics::built_in(&MetricId::PAIN).unwrap();
        pain.scale = Scale::new(0.0, 5.0, 1.0);
        let edit = Edit::Metric(MetricId::PAIN, Some(Box::new((at, pain))));
        let before = journal.clone();
        assert!(journal.apply(edit).is_err());
        assert_eq!(journal, before);
    }

    #[test]
    fn a_derived_metric_cannot_become_a_scored_one() {
        let mut metric = Metric::own("Doses", Better::Lower);
        assert_eq!(metric.source, Source::Scored);
        let edit = Edit::add_metric(metric.clone());
        assert!(Journal::default().apply(edit).is_err());
        metric.source = Source::Doses;
        metric.id = MetricId::new("mine");
        assert!(Journal::default().apply(Edit::add_metric(metric)).is_err());
    }

    #[test]
    fn a_built_in_name_that_was_given_away_does_not_come_back_twice() {
        let mut journal = Journal::default();
        let (at, mut pain) = Metrics::built_in(&MetricId::PAIN).unwrap();
        pain.name = "Spine".into();
        let edits = vec![
            Edit::Metric(MetricId::PAIN, Some(Box::new((at, pain)))),
            Edit::Metric(
                MetricId::new("mine"),
                Some(Box::new((99, Metric::own("Back pain", Better::Lower)))),
            ),
        ];
        journal.apply(Edit::Many(edits)).unwrap();
        assert!(journal.apply(Edit::Metric(MetricId::PAIN, None)).is_err());
    }
}
