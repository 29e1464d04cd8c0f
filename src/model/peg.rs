//! The PEG: three questions about the last week, each 0 to 10, as physicians read them.
//!
//! Source: Krebs E. E. et al., "Development and initial validation of the PEG, a three-item scale assessing
//! pain intensity and interference", J Gen Intern Med 24 (2009), 733–738; free to use. They are metrics of the
//! person's own, so that every version of the program shows them; the score is their mean.

use chrono::{Days, NaiveDate};

use super::day::Day;
use super::edit::Edit;
use super::journal::Journal;
use super::metric::{Better, Metric, MetricId};
use crate::lang::say;

/// Days that the questions are about.
const WEEK: u64 = 7;
/// Id, name, and what its two ends mean.
const QUESTIONS: [(&str, &str, [&str; 2]); 3] = [
    (
        "peg_pain",
        "Pain of the week",
        ["no pain", "as bad as I can imagine"],
    ),
    (
        "peg_enjoyment",
        "Pain\u{2019}s hold on enjoyment",
        ["does not interfere", "completely interferes"],
    ),
    (
        "peg_activity",
        "Pain\u{2019}s hold on activity",
        ["does not interfere", "completely interferes"],
    ),
];

/// The question of a metric; none where it is not one of the three.
pub fn question(id: &MetricId) -> Option<String> {
    Some(match id.as_str() {
        "peg_pain" => say::PegPainQuestion.text(),
        "peg_enjoyment" => say::PegEnjoymentQuestion.text(),
        "peg_activity" => say::PegActivityQuestion.text(),
        _ => return None,
    })
}

/// Whether it is one of the three.
pub fn is_asked(id: &MetricId) -> bool {
    QUESTIONS.iter().any(|(of, ..)| *of == id.as_str())
}

/// Those of the three that are asked.
pub fn asked(journal: &Journal) -> impl Iterator<Item = &Metric> {
    let all = QUESTIONS
        .iter()
        .filter_map(|(id, ..)| journal.metrics().get(&MetricId::new(id)));
    all.filter(|metric| !metric.retired)
}

/// The edit that asks for them from now on, or no longer; what was answered is kept.
pub fn ask(journal: &Journal, on: bool) -> Edit {
    let edits = QUESTIONS.iter().filter_map(|(id, name, [low, high])| {
        let id = MetricId::new(id);
        let place = journal.metrics().place(&id);
        match journal.metrics().get(&id) {
            Some(metric) if metric.retired == on => {
                let turned = Metric {
                    retired: !on,
                    ..metric.clone()
                };
                Some(Edit::Metric(id, Some(Box::new((place, turned)))))
            }
            None if on => Some(Edit::add_metric(Metric {
                id,
                low: (*low).into(),
                high: (*high).into(),
                ..Metric::own(name, Better::Lower)
            })),
            _ => None,
        }
    });
    Edit::Many(edits.collect())
}

/// Whether they are asked on this day: it is one of the last seven, and none was answered within a week of it
/// on another one.
pub fn is_due(journal: &Journal, date: NaiveDate, today: NaiveDate) -> bool {
    let near = Days::new(WEEK - 1);
    let (Some(from), Some(to)) = (date.checked_sub_days(near), date.checked_add_days(near)) else {
        return false;
    };
    let metrics: Vec<_> = asked(journal).collect();
    let mut others = journal
        .days()
        .range(from..=to)
        .filter(|(day, _)| **day != date);
    let answered = |day: &Day| metrics.iter().any(|m| day.score(&m.id).is_some());
    !metrics.is_empty() && date <= today && today <= to && !others.any(|(_, day)| answered(day))
}

/// The mean of the three on a day; none until all of them are answered.
pub fn score(journal: &Journal, date: NaiveDate) -> Option<f64> {
    let day = journal.day(date)?;
    let scores = QUESTIONS
        .iter()
        .map(|(id, ..)| day.score(&MetricId::new(id)));
    let scores = scores.collect::<Option<Vec<_>>>()?;
    Some(scores.iter().sum::<f64>() / scores.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn answer(journal: &mut Journal, date: &str, id: &str, value: f64) {
        let edit = Edit::Score {
            date: parse_date(date).unwrap(),
            time: None,
            metric: MetricId::new(id),
            value: Some(value),
        };
        journal.apply(edit).unwrap();
    }

    #[test]
    fn they_are_due_once_in_seven_days_and_their_score_is_the_mean_of_all_three() {
        let mut journal = Journal::default();
        let today = parse_date("2026-11-22").unwrap();
        let day = |n: u64| today.checked_sub_days(Days::new(n)).unwrap();
        assert!(!is_due(&journal, today, today), "nobody wanted them");
        journal.apply(ask(&journal, true)).unwrap();
        assert_eq!(asked(&journal).count(), 3);
        assert!(is_due(&journal, today, today) && is_due(&journal, day(6), today));
        assert!(!is_due(&journal, day(7), today));
        answer(&mut journal, "2026-11-18", "peg_pain", 4.0);
        assert!(
            is_due(&journal, day(4), today),
            "the day itself goes on asking"
        );
        assert!(!is_due(&journal, today, today) && !is_due(&journal, day(5), today));
        assert_eq!(score(&journal, day(4)), None, "missing is never 0");
        answer(&mut journal, "2026-11-18", "peg_enjoyment", 0.0);
        answer(&mut journal, "2026-11-18", "peg_activity", 5.0);
        assert_eq!(score(&journal, day(4)), Some(3.0));
        let later = day(4).checked_add_days(Days::new(7)).unwrap();
        assert!(is_due(&journal, later, later));
    }

    #[test]
    fn no_longer_asked_they_keep_their_values_and_come_back_as_they_were() {
        let mut journal = Journal::default();
        journal.apply(ask(&journal, true)).unwrap();
        answer(&mut journal, "2026-11-18", "peg_pain", 4.0);
        let before = journal.clone();
        journal.apply(ask(&journal, false)).unwrap();
        assert_eq!((asked(&journal).count(), journal.days().len()), (0, 1));
        journal.apply(ask(&journal, true)).unwrap();
        assert_eq!(journal, before);
        assert_eq!(ask(&journal, true), Edit::Many(Vec::new()));
    }
}
