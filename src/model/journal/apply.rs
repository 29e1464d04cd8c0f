//! Carrying out an edit: the only way a journal changes.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use super::Journal;
use super::sessions::put;
use crate::model::check::{check_area, check_medication, check_metric, check_score};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::extra::Holder;
use crate::model::metric::{MetricId, Metrics, Placed};
use crate::model::settle::{check_row, settle};
use crate::model::sleep::Sleep;
use crate::model::trial;

impl Journal {
    /// Carries out `edit` and returns the edit that undoes it. A refused edit changes nothing.
    ///
    /// ```
    /// use unkink::model::edit::Edit;
    /// use unkink::model::journal::Journal;
    /// use unkink::model::metric::MetricId;
    /// use unkink::model::time::parse_date;
    ///
    /// let mut journal = Journal::default();
    /// let date = parse_date("2026-11-22")?;
    /// let pain = Edit::Score { date, time: None, metric: MetricId::PAIN, value: Some(4.0) };
    /// let undo = journal.apply(pain)?;
    /// assert_eq!(journal.day(date).and_then(|day| day.score(&MetricId::PAIN)), Some(4.0));
    /// journal.apply(undo)?;
    /// assert_eq!(journal, Journal::default());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, EditError> {
        apply(self, edit)
    }

    /// Carries out an edit of one day on a copy of that day, by the laws of this journal, and returns
    /// what undoes it. An edit of anything else does nothing.
    pub fn apply_to(&self, day: &mut Day, edit: Edit) -> Result<Edit, EditError> {
        let done = on_day(&self.metrics, day, settle(edit)?);
        day.tidy();
        done
    }
}

fn apply(journal: &mut Journal, edit: Edit) -> Result<Edit, EditError> {
    match settle(edit)? {
        Edit::Session(id, session) => {
            let mut inverses = Vec::new();
            put(journal, vec![(id.clone(), session)], &mut inverses)?;
            Ok(inverses.pop().unwrap_or(Edit::Session(id, None)))
        }
        Edit::Metric(id, row) => put_metric(journal, id, row),
        Edit::MainQuestion(question) => {
            question.as_ref().map_or(Ok(()), |asked| asked.check())?;
            let question = question.map(|asked| *asked);
            let before = std::mem::replace(&mut journal.main_question, question);
            Ok(Edit::MainQuestion(before.map(Box::new)))
        }
        Edit::Trial(id, plan) => {
            let before = trial::put(&mut journal.trials, &id, plan.map(|plan| *plan))?;
            Ok(Edit::Trial(id, before.map(Box::new)))
        }
        Edit::FormerName(key, name) => {
            let names = &mut journal.former_names;
            let before = match name {
                Some(name) => names.insert(key.clone(), *name),
                None => names.remove(&key),
            };
            Ok(Edit::FormerName(key, before.map(Box::new)))
        }
        Edit::Extra(Holder::Journal, extra) => {
            let before = std::mem::replace(&mut journal.extra, extra);
            Ok(Edit::Extra(Holder::Journal, before))
        }
        Edit::Whole(other) => {
            let before = std::mem::replace(journal, *other);
            Ok(Edit::Whole(Box::new(before)))
        }
        Edit::Many(edits) => many(journal, edits),
        edit => {
            let Some(date) = edit.date() else {
                return Ok(edit);
            };
            // A day is made where there is none, and dropped where nothing is left of it.
            let day = Arc::make_mut(journal.days.entry(date).or_default());
            let done = on_day(&journal.metrics, day, edit);
            day.tidy();
            if day.is_empty() {
                journal.days.remove(&date);
            }
            done
        }
    }
}

/// Changes one day; an edit of anything else does nothing.
fn on_day(metrics: &Metrics, day: &mut Day, edit: Edit) -> Result<Edit, EditError> {
    Ok(match edit {
        Edit::Score {
            date,
            time,
            metric,
            value,
        } => {
            check_score(metrics, &metric, value, day.scored(time, &metric))?;
            let value = put_score(day, time, &metric, value);
            Edit::Score {
                date,
                time,
                metric,
                value,
            }
        }
        Edit::KeptScore {
            date,
            time,
            metric,
            value,
        } if metrics.get(&metric).is_some() => {
            let score = Edit::Score {
                date,
                time,
                metric,
                value,
            };
            on_day(metrics, day, score)?
        }
        // A metric that is in no table: any number is kept, as a file's is.
        Edit::KeptScore {
            date,
            time,
            metric,
            value,
        } => {
            if value.is_some_and(|value| !value.is_finite()) {
                return Err(EditError::UnknownMetric(metric.to_string()));
            }
            let value = put_score(day, time, &metric, value);
            Edit::KeptScore {
                date,
                time,
                metric,
                value,
            }
        }
        Edit::CheckinTime { date, from, to } => checkin_time(day, date, from, to)?,
        Edit::Note(date, note) => Edit::Note(date, std::mem::replace(&mut day.note, note)),
        Edit::Sleep(date, sleep) => {
            sleep.as_ref().map_or(Ok(()), Sleep::check)?;
            let before = std::mem::replace(&mut day.sleep, sleep.map(Box::new));
            Edit::Sleep(date, before.map(|night| *night))
        }
        Edit::Medication(date, list) => {
            list.iter().flatten().try_for_each(check_medication)?;
            Edit::Medication(date, std::mem::replace(&mut day.medication, list))
        }
        Edit::Areas(date, areas) => {
            let mut all = areas.iter().flatten();
            all.try_for_each(|(area, value)| check_area(area, *value))?;
            Edit::Areas(date, std::mem::replace(&mut day.areas, areas))
        }
        Edit::Tags(date, tags) => Edit::Tags(date, std::mem::replace(&mut day.tags, tags)),
        Edit::Extra(Holder::Day(date), extra) => {
            let before = std::mem::replace(&mut day.extra, extra);
            Edit::Extra(Holder::Day(date), before)
        }
        Edit::Extra(Holder::Checkin(date, time), extra) => {
            let before = std::mem::replace(&mut day.checkin_mut(time).extra, extra);
            Edit::Extra(Holder::Checkin(date, time), before)
        }
        other => other,
    })
}

/// Puts a score into its check-in, or takes it out; returns the one that stood there.
fn put_score(
    day: &mut Day,
    time: Option<NaiveTime>,
    metric: &MetricId,
    value: Option<f64>,
) -> Option<f64> {
    let scores = &mut day.checkin_mut(time).scores;
    match value {
        Some(value) => scores.insert(metric.clone(), value),
        None => scores.remove(metric),
    }
}

fn checkin_time(
    day: &mut Day,
    date: NaiveDate,
    from: Option<NaiveTime>,
    to: Option<NaiveTime>,
) -> Result<Edit, EditError> {
    if day.checkin(from).is_none() {
        return Err(EditError::NoCheckin { date, time: from });
    }
    if from != to && day.checkin(to).is_some() {
        return Err(EditError::SameTime { date, time: to });
    }
    day.checkin_mut(from).time = to;
    day.checkins.sort_by_key(|c| c.time);
    Ok(Edit::CheckinTime {
        date,
        from: to,
        to: from,
    })
}

fn put_metric(
    journal: &mut Journal,
    id: MetricId,
    row: Option<Box<Placed>>,
) -> Result<Edit, EditError> {
    let row = row.map(|row| *row).or_else(|| Metrics::built_in(&id));
    if let Some((_, metric)) = &row {
        check_metric(journal, metric)?;
        check_row(journal, metric)?;
    }
    let before = journal.metrics.put(&id, row);
    Ok(Edit::Metric(id, before.map(Box::new)))
}

/// All of the edits, or none: what was done before a refusal is undone. Sessions that stand together are
/// put in together.
fn many(journal: &mut Journal, edits: Vec<Edit>) -> Result<Edit, EditError> {
    let mut inverses = Vec::with_capacity(edits.len());
    let mut edits = edits.into_iter().peekable();
    while let Some(edit) = edits.next() {
        let done = match edit {
            Edit::Session(id, session) => {
                let mut all = vec![(id, session)];
                while let Some(Edit::Session(id, session)) =
                    edits.next_if(|edit| matches!(edit, Edit::Session(..)))
                {
                    all.push((id, session));
                }
                put(journal, all, &mut inverses)
            }
            edit => apply(journal, edit).map(|inverse| inverses.push(inverse)),
        };
        if let Err(error) = done {
            inverses.reverse();
            let undone = many(journal, inverses);
            debug_assert!(undone.is_ok(), "an inverse is always possible");
            return Err(error);
        }
    }
    inverses.reverse();
    Ok(Edit::Many(inverses))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::{Better, Metric};
    use crate::model::session::{Kind, Session, SessionId};
    use crate::model::time::{parse_date, parse_time};

    fn date() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn pain(time: Option<&str>, value: Option<f64>) -> Edit {
        let time = time.map(|t| parse_time(t).unwrap());
        Edit::Score {
            date: date(),
            time,
            metric: MetricId::PAIN,
            value,
        }
    }

    #[test]
    fn a_blank_score_is_none_and_an_emptied_day_is_gone() {
        let mut journal = Journal::default();
        let inverse = journal.apply(pain(None, Some(4.0))).unwrap();
        assert_eq!(
            journal.day(date()).unwrap().score(&MetricId::PAIN),
            Some(4.0)
        );
        journal.apply(inverse).unwrap();
        assert_eq!(journal, Journal::default());
    }

    #[test]
    fn the_days_score_is_the_mean_of_its_check_ins() {
        let mut journal = Journal::default();
        journal.apply(pain(Some("20:00"), Some(3.0))).unwrap();
        journal.apply(pain(Some("08:10"), Some(6.0))).unwrap();
        let day = journal.day(date()).unwrap();
        assert_eq!(day.score(&MetricId::PAIN), Some(4.5));
        assert_eq!(day.score(&MetricId::MOOD), None);
        let times: Vec<_> = day.checkins.iter().map(|c| c.time.unwrap()).collect();
        assert!(times.is_sorted());
    }

    #[test]
    fn a_score_outside_the_range_names_field_and_range_and_changes_nothing() {
        let mut journal = Journal::default();
        let error = journal.apply(pain(None, Some(12.0))).unwrap_err();
        assert_eq!(error.to_string(), "Back pain: 12 is outside 0 to 10.");
        assert!(journal.apply(pain(None, Some(f64::NAN))).is_err());
        assert_eq!(journal, Journal::default());
    }

    #[test]
    fn derived_metrics_cannot_be_scored() {
        let metric = MetricId::new("doses");
        let edit = Edit::Score {
            date: date(),
            time: None,
            metric,
            value: Some(1.0),
        };
        assert!(matches!(
            Journal::default().apply(edit),
            Err(EditError::Derived(_))
        ));
    }

    #[test]
    fn none_taken_is_zero_doses_and_not_noted_is_missing() {
        let mut journal = Journal::default();
        let doses = journal.metrics().find("doses").cloned().unwrap();
        journal
            .apply(Edit::Medication(date(), Some([].into())))
            .unwrap();
        assert_eq!(journal.value(date(), &doses), Some(0.0));
        journal.apply(Edit::Medication(date(), None)).unwrap();
        assert_eq!(journal.value(date(), &doses), None);
    }

    #[test]
    fn of_several_edits_all_or_none_are_done() {
        let mut journal = Journal::default();
        let edits = vec![
            pain(None, Some(3.0)),
            Edit::Note(date(), Some("x".into())),
            pain(None, Some(11.0)),
        ];
        assert!(journal.apply(Edit::Many(edits)).is_err());
        assert_eq!(journal, Journal::default());
    }

    #[test]
    fn a_check_in_moves_to_a_free_time_only() {
        let mut journal = Journal::default();
        journal.apply(pain(Some("08:10"), Some(6.0))).unwrap();
        journal.apply(pain(None, Some(5.0))).unwrap();
        let to = |from: Option<&str>, to: Option<&str>| Edit::CheckinTime {
            date: date(),
            from: from.map(|t| parse_time(t).unwrap()),
            to: to.map(|t| parse_time(t).unwrap()),
        };
        assert!(matches!(
            journal.apply(to(None, Some("08:10"))),
            Err(EditError::SameTime { .. })
        ));
        assert!(matches!(
            journal.apply(to(Some("09:00"), None)),
            Err(EditError::NoCheckin { .. })
        ));
        journal.apply(to(None, Some("21:00"))).unwrap();
        assert_eq!(
            journal.day(date()).unwrap().checkins[1].scores[&MetricId::PAIN],
            5.0
        );
    }

    #[test]
    fn sessions_stay_in_order_and_removing_comes_back() {
        let mut journal = Journal::default();
        let session = |id: &str, day: &str| {
            Session::new(SessionId::new(id), parse_date(day).unwrap(), Kind::MASSAGE)
        };
        journal
            .apply(Edit::put_session(session("b", "2026-02-01")))
            .unwrap();
        journal
            .apply(Edit::put_session(session("a", "2026-01-01")))
            .unwrap();
        let before = journal.clone();
        let inverse = journal
            .apply(Edit::remove_session(SessionId::new("a")))
            .unwrap();
        assert_eq!(journal.sessions().len(), 1);
        journal.apply(inverse).unwrap();
        assert_eq!(journal, before);
        assert!(
            journal
                .apply(Edit::remove_session(SessionId::new("zz")))
                .is_err()
        );
    }

    #[test]
    fn two_metrics_never_share_a_name() {
        let mut journal = Journal::default();
        let error = journal.apply(Edit::add_metric(Metric::own("back PAIN", Better::Lower)));
        assert!(matches!(error, Err(EditError::BadMetric { .. })));
        journal
            .apply(Edit::add_metric(Metric::own("Knee pain", Better::Lower)))
            .unwrap();
        assert!(journal.metrics().find("knee pain").is_some());
    }
}
