//! Which answer is the one that was named in advance.
//!
//! Of many looks at a diary some please by luck alone. The main question stands in the journal from
//! the first answer on; another score, kind, person, range or window is one of several looks, and is
//! labelled so. Until it stands there the usual question is the main one: back pain, and massage or
//! the commonest kind. Invariant: nothing here depends on what an answer says.

use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;

use super::diary::kind_in;
use super::question::Question;

/// The score of the main question.
pub fn main_metric(journal: &Journal) -> MetricId {
    let named = journal.main_question().map(|asked| &asked.metric);
    let there = |id: &&MetricId| journal.metrics().get(id).is_some();
    named.filter(there).cloned().unwrap_or(MetricId::PAIN)
}

/// The kind of session of the main question.
pub fn main_kind(journal: &Journal) -> Option<Kind> {
    let question = Question::main(journal);
    let metric = journal.metrics().get(&main_metric(journal));
    let usual = || kind_in(journal, metric?, &question);
    question.kind.clone().or_else(usual)
}

/// Whether `question` of this metric is the main one: `kind` is the one that it studied, where
/// there was anything to study.
pub(super) fn is_main(
    journal: &Journal,
    metric: &Metric,
    question: &Question,
    kind: Option<&Kind>,
) -> bool {
    let main = Question::main(journal);
    let with = question.with.as_deref().map_or("", str::trim);
    with.is_empty()
        && metric.id == main_metric(journal)
        && kind.is_none_or(|kind| main_kind(journal).as_ref() == Some(kind))
        && question.outcome_days == main.outcome_days
        && question.washout_days == main.washout_days
        && question.scored(journal, metric) == main.scored(journal, metric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::answer::Effect;
    use crate::analysis::effect::effect;
    use crate::analysis::naming::first_answer;
    use crate::analysis::verdict::Verdict;
    use crate::model::edit::Edit;
    use crate::model::extra::Extra;
    use crate::model::main_question::MainQuestion;
    use crate::model::session::{Session, SessionId};
    use crate::model::time::parse_date;
    use chrono::{Days, NaiveDate};

    fn start() -> NaiveDate {
        parse_date("2026-01-01").unwrap()
    }

    /// Ninety days of pain and mood, and a session of `kind` every twelfth day.
    fn journal(kind: &Kind) -> Journal {
        let mut journal = Journal::default();
        for day in 0..90_u64 {
            let date = start() + Days::new(day);
            for metric in [MetricId::PAIN, MetricId::MOOD] {
                let value = Some((day % 7) as f64);
                let score = Edit::Score {
                    date,
                    time: None,
                    metric,
                    value,
                };
                journal.apply(score).unwrap();
            }
            if day % 12 == 11 {
                let id = SessionId::new(&day.to_string());
                let session = Session::new(id, date, kind.clone());
                journal.apply(Edit::put_session(session)).unwrap();
            }
        }
        journal
    }

    fn look(journal: &Journal, metric: &MetricId, question: &Question) -> Effect {
        effect(journal, journal.metrics().get(metric).unwrap(), question)
    }

    #[test]
    fn another_score_kind_person_range_or_window_is_one_of_several_looks() {
        let journal = journal(&Kind::MASSAGE);
        let usual = Question::default();
        assert!(look(&journal, &MetricId::PAIN, &usual).is_main);
        assert!(!look(&journal, &MetricId::MOOD, &usual).is_main);
        let kind = |kind| Question {
            kind: Some(Kind::new(kind)),
            ..usual.clone()
        };
        assert!(look(&journal, &MetricId::PAIN, &kind("massage")).is_main);
        assert!(!look(&journal, &MetricId::PAIN, &kind("heat")).is_main);
        let with = Question {
            with: Some("Ana".into()),
            ..kind("massage")
        };
        assert!(!look(&journal, &MetricId::PAIN, &with).is_main);
        let washout_days = 5;
        let shorter = Question {
            washout_days,
            ..usual.clone()
        };
        assert!(!look(&journal, &MetricId::PAIN, &shorter).is_main);
        let from = |day| Question {
            from: Some(start() + Days::new(day)),
            ..usual.clone()
        };
        assert!(
            look(&journal, &MetricId::PAIN, &from(0)).is_main,
            "all days"
        );
        assert!(!look(&journal, &MetricId::PAIN, &from(1)).is_main);
    }

    #[test]
    fn what_stands_in_the_journal_is_the_main_one() {
        let mut journal = journal(&Kind::new("sauna"));
        let usual = Question::default();
        assert_eq!(main_kind(&journal), Some(Kind::new("sauna")));
        assert!(look(&journal, &MetricId::PAIN, &usual).is_main);
        let asked = MainQuestion {
            since: start(),
            metric: MetricId::MOOD,
            kind: Kind::new("sauna"),
            outcome_days: 5,
            washout_days: 7,
            extra: Extra::new(),
        };
        let edit = Edit::MainQuestion(Some(Box::new(asked)));
        journal.apply(edit).unwrap();
        assert!(!look(&journal, &MetricId::PAIN, &usual).is_main);
        assert!(!look(&journal, &MetricId::MOOD, &usual).is_main);
        let main = Question::main(&journal);
        assert!(look(&journal, &MetricId::MOOD, &main).is_main);
    }

    #[test]
    fn it_is_written_down_with_the_first_answer_and_once() {
        let mut journal = journal(&Kind::MASSAGE);
        let today = start() + Days::new(90);
        let answer = |journal: &Journal| look(journal, &MetricId::PAIN, &Question::default());
        let early = Effect {
            verdict: Verdict::TooEarly,
            ..answer(&journal)
        };
        assert_eq!(first_answer(&journal, &early, today), None);
        let mood = look(&journal, &MetricId::MOOD, &Question::default());
        assert_ne!(mood.verdict, Verdict::TooEarly);
        assert_eq!(first_answer(&journal, &mood, today), None);
        let asked = first_answer(&journal, &answer(&journal), today).unwrap();
        assert_eq!((asked.since, &asked.kind), (today, &Kind::MASSAGE));
        assert_eq!((asked.outcome_days, asked.washout_days), (3, 7));
        journal
            .apply(Edit::MainQuestion(Some(Box::new(asked))))
            .unwrap();
        assert_eq!(first_answer(&journal, &answer(&journal), today), None);
    }
}
