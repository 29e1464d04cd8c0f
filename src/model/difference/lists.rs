//! The differences of what a journal keeps beside its days: experiments and former names.

use std::collections::BTreeSet;

use super::said::{Difference, Field};
use super::words;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::former::FormerName;
use crate::model::journal::Journal;
use crate::model::trial::TrialPlan;

pub(super) fn trials(from: &Journal, to: &Journal) -> Vec<Difference> {
    let find = |journal: &'_ Journal, id: &str| -> Option<TrialPlan> {
        journal.trials().iter().find(|plan| plan.id == id).cloned()
    };
    // What goes makes room for what comes.
    let gone = from
        .trials()
        .iter()
        .filter(|plan| find(to, &plan.id).is_none());
    let all: Vec<&TrialPlan> = gone.chain(to.trials()).collect();
    all.into_iter()
        .filter_map(|plan| {
            let (was, is) = (find(from, &plan.id), find(to, &plan.id));
            if was == is {
                return None;
            }
            let said = |plan: Option<&TrialPlan>| plan.map(|p| words::trial(p, to.metrics()));
            let (old, new) =
                words::changed(said(was.as_ref()).as_ref(), said(is.as_ref()).as_ref());
            let edit = trial_edit(&plan.id, was, is);
            let field = Field::Trial(plan.id.clone());
            let what = say::ChangedExperiment { on: plan.first }.text();
            Some(Difference::new(field, None, what, edit).said(old, new))
        })
        .collect()
}

/// Turns one plan into another: what was drawn is no edit, so that a redrawn one takes its place.
fn trial_edit(id: &str, was: Option<TrialPlan>, is: Option<TrialPlan>) -> Edit {
    let redrawn = was
        .zip(is.as_ref())
        .is_some_and(|(was, is)| !was.is_same_plan(is));
    let put = Edit::Trial(id.to_owned(), is.map(Box::new));
    if redrawn {
        return Edit::Many(vec![Edit::Trial(id.to_owned(), None), put]);
    }
    put
}

pub(super) fn former_names(from: &Journal, to: &Journal) -> Vec<Difference> {
    let keys = from.former_names.keys().chain(to.former_names.keys());
    let mut found = Vec::new();
    for key in keys.collect::<BTreeSet<_>>() {
        let [was, is] = [from, to].map(|journal| journal.former_names.get(key));
        if was == is {
            continue;
        }
        let edit = Edit::FormerName(key.clone(), is.cloned().map(Box::new));
        let told = |name: Option<&FormerName>| name.map(FormerName::told);
        let field = Field::FormerName(key.clone());
        let what = say::ChangedFormerName.text();
        found.push(Difference::new(field, None, what, edit).said(told(was), told(is)));
    }
    found
}
