//! What is chosen and half-typed on the page of the experiment, and what is worked out for it.

use chrono::{NaiveDate, Weekday};

use crate::analysis::experiment::Experiment;
use crate::analysis::looks::{main_kind, main_metric};
use crate::analysis::planner::Planner;
use crate::analysis::schedule::{Phase, phase};
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::Kind;
use crate::model::trial::TrialPlan;

/// What is chosen on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExperimentState {
    /// The experiment that is looked at; the running or else the newest one where there is none.
    pub shown: Option<String>,
    /// Whether another one is planned though there are some.
    pub another: bool,
    /// What shall be measured.
    pub metric: Option<MetricId>,
    /// What shall be tried.
    pub kind: Option<Kind>,
    /// The day of the week that is always possible.
    pub weekday: Option<Weekday>,
    /// Pairs of weeks.
    pub blocks: Option<u32>,
    /// Whether looking on the way is chosen.
    pub watch: bool,
    /// Why it shall be stopped, while that is asked.
    pub stopping: Option<String>,
    /// Whether that question has just been asked or closed: its field or its button takes the keyboard.
    pub asks: bool,
}

/// What is to be worked out for the page on a day.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// What an experiment could find.
    Plan(MetricId, Kind, NaiveDate),
    /// How far this one is, and what it showed.
    Trial(String, NaiveDate),
}

/// What was worked out.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// What an experiment could find.
    Plan(Box<Planner>),
    /// How far it is, and what it showed.
    Trial(Box<Experiment>),
    /// Neither: the journal has no such score or experiment any more.
    Gone,
}

impl ExperimentState {
    /// The experiment that the page shows; `None` where one is planned.
    pub fn trial<'a>(&self, journal: &'a Journal, today: NaiveDate) -> Option<&'a TrialPlan> {
        if self.another {
            return None;
        }
        let trials = journal.trials();
        let shown = trials
            .iter()
            .find(|plan| Some(&plan.id) == self.shown.as_ref());
        let running = || {
            let mut newest = trials.iter().rev();
            newest.find(|plan| phase(plan, today) == Phase::Running)
        };
        shown.or_else(running).or(trials.last())
    }

    /// What shall be measured.
    pub fn metric(&self, journal: &Journal) -> MetricId {
        self.metric.clone().unwrap_or_else(|| main_metric(journal))
    }

    /// What shall be tried.
    pub fn kind(&self, journal: &Journal) -> Kind {
        let kind = self.kind.clone().or_else(|| main_kind(journal));
        kind.unwrap_or(Kind::MASSAGE)
    }

    /// What is to be worked out.
    pub fn wanted(&self, journal: &Journal, today: NaiveDate) -> Wanted {
        match self.trial(journal, today) {
            Some(plan) => Wanted::Trial(plan.id.clone(), today),
            None => Wanted::Plan(self.metric(journal), self.kind(journal), today),
        }
    }
}

impl Wanted {
    /// Works it out.
    pub fn read(&self, journal: &Journal) -> Reading {
        match self {
            Self::Plan(metric, kind, today) => {
                let journal = &*journal.until_tomorrow(*today);
                let metric = journal.metrics().get(metric);
                metric.map_or(Reading::Gone, |metric| {
                    Reading::Plan(Box::new(Planner::of(journal, metric, kind)))
                })
            }
            Self::Trial(id, today) => {
                let plan = journal.trials().iter().find(|plan| plan.id == *id);
                plan.map_or(Reading::Gone, |plan| {
                    let metric = metric_of(journal, plan);
                    Reading::Trial(Box::new(Experiment::of(journal, &metric, plan, *today)))
                })
            }
        }
    }
}

/// What a plan measures; one that is in no table any more by its id.
pub fn metric_of(journal: &Journal, plan: &TrialPlan) -> Metric {
    let unknown = || Metric::own(plan.metric.as_str(), Better::Lower);
    journal
        .metrics()
        .get(&plan.metric)
        .cloned()
        .unwrap_or_else(unknown)
}
