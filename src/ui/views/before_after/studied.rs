//! Which sessions are looked at: of one kind, or with one person.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::effect::Effect;
use crate::analysis::looks::main_kind;
use crate::analysis::question::Question;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::{fold, same};
use crate::model::session::{Kind, Session};
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{Asked, Subject};
use crate::ui::state::AnswerState;

/// The filters of the page, and what there is to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Studied {
    /// The kinds there are sessions of, commonest first, with their number.
    pub kinds: Vec<(Kind, usize)>,
    /// The people and places of the sessions of the kind.
    pub people: Vec<String>,
    /// The kind that is looked at.
    pub kind: Option<Kind>,
    /// The person that is looked at; anyone where there is none.
    pub with: Option<String>,
}

impl Studied {
    /// What the filters mean in this journal: until a kind is chosen that of the main question, or the
    /// commonest.
    pub fn of(journal: &Journal, state: &AnswerState) -> Self {
        let kinds = kinds(journal);
        let there = |kind: &&Kind| kinds.iter().any(|(k, _)| is_same(k, kind));
        let main = main_kind(journal);
        let main = main.as_ref().filter(there);
        let usual = main.or_else(|| kinds.first().map(|(kind, _)| kind));
        let kind = state.kind.as_ref().filter(there).or(usual).cloned();
        let mut people = BTreeSet::new();
        for session in journal
            .sessions()
            .iter()
            .filter(|s| kind.as_ref().is_some_and(|kind| is_same(&s.kind, kind)))
        {
            let name = session.with.as_deref().map(str::trim).unwrap_or_default();
            if !name.is_empty() {
                people.insert(name);
            }
        }
        let people: Vec<String> = people.into_iter().map(str::to_owned).collect();
        let with = state.with.clone().filter(|name| people.contains(name));
        Self {
            kinds,
            people,
            kind,
            with,
        }
    }

    /// The question that the answer is worked out for.
    pub fn question(&self, journal: &Journal) -> Question {
        Question {
            kind: self.kind.clone(),
            with: self.with.clone(),
            ..Question::main(journal)
        }
    }

    /// The sessions that are looked at.
    pub fn sessions<'a>(&'a self, journal: &'a Journal) -> impl Iterator<Item = &'a Session> {
        let with = |s: &&Session| match &self.with {
            Some(name) => s.with.as_deref().map(str::trim) == Some(name.as_str()),
            None => true,
        };
        journal
            .sessions()
            .iter()
            .filter(|s| {
                self.kind
                    .as_ref()
                    .is_some_and(|kind| is_same(&s.kind, kind))
            })
            .filter(with)
    }

    /// "The days around 14 massage sessions."
    pub fn basis(&self, n: usize) -> String {
        let kind = self.kind.as_ref().map_or("", Kind::as_str);
        say::RawBasis { kind, n }.text()
    }
}

/// A chart of what `effect` rests on, as a file has it.
pub(super) fn asked(
    journal: &Journal,
    effect: &Effect,
    metric: &Metric,
    subject: Subject,
) -> Outgoing {
    let question = Question::about(journal, effect.kind.clone(), effect.with.clone());
    let day = effect.to.unwrap_or_default();
    Outgoing::asked(Asked {
        metrics: vec![metric.id.clone()],
        kind: effect.kind.clone(),
        with: effect.with.clone(),
        ..Asked::of(
            subject,
            question.range(journal, metric).unwrap_or(day..=day),
        )
    })
}

/// Whether two kinds are one, whatever their capitals and blanks.
fn is_same(a: &Kind, b: &Kind) -> bool {
    same(a.as_str(), b.as_str())
}

/// Kinds by number of sessions.
pub fn kinds(journal: &Journal) -> Vec<(Kind, usize)> {
    let mut kinds: BTreeMap<String, (Kind, usize)> = BTreeMap::new();
    for session in journal.sessions() {
        let one = || (session.kind.clone(), 0);
        let kind = kinds.entry(fold(session.kind.as_str()));
        kind.or_insert_with(one).1 += 1;
    }
    let mut kinds: Vec<_> = kinds.into_values().collect();
    kinds.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    kinds
}
