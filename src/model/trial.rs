//! The plan of an experiment: a coin chooses the weeks, and the order is written down before it starts.
//!
//! Invariants: what was drawn never changes (an edit of it is refused; a merge keeps the earlier plan);
//! only its end does, and what its kind of session is called by now. Whether the coins follow from the seed is for the analysis to say: a file may
//! hold anything, and what was altered is shown as such rather than dropped.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::error::EditError;
use super::extra::Extra;
use super::keyword::Keyword;
use super::metric::MetricId;
use super::name::same;
use super::session::Kind;
use super::time::{FIRST_DATE, LAST_DATE};
use crate::lang::choice::{Blank, RefusedField, Stands};
use crate::lang::say;

/// Blocks that can be planned.
pub const BLOCKS: std::ops::RangeInclusive<u32> = 6..=26;
/// Days after its last slot that belong to a plan.
const AFTER: u64 = 3;
/// How the time of making is written.
const MADE: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Where an experiment stands, as it is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrialState {
    /// It goes on until its last day.
    Running,
    /// It was ended before its last day.
    Stopped,
    /// It has ended by itself.
    Done,
}

impl Keyword for TrialState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Running, "running"),
        (Self::Stopped, "stopped"),
        (Self::Done, "done"),
    ];
}

impl TrialState {
    /// In words: "running".
    pub fn said(self) -> String {
        let stands = match self {
            Self::Running => Stands::Running,
            Self::Stopped => Stands::Stopped,
            Self::Done => Stands::Done,
        };
        say::ToldTrialStands { stands }.text()
    }
}

/// An experiment as it was planned, and how it ended.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialPlan {
    /// Unique name in the journal.
    pub id: String,
    /// When it was made, in UTC.
    pub made: DateTime<Utc>,
    /// What is measured.
    pub metric: MetricId,
    /// What is tried.
    pub kind: Kind,
    /// The first slot; block `b` has its two 14·b and 14·b + 7 days after it.
    pub first: NaiveDate,
    /// Two-week blocks.
    pub blocks: u32,
    /// What the coins were drawn from.
    pub seed: u64,
    /// A 0 or 1 a block; 0: the session in its first week.
    pub coins: String,
    /// Whether one may look on the way.
    pub watch: bool,
    /// Where it stands.
    pub state: TrialState,
    /// The day on which it was ended early.
    pub stopped: Option<NaiveDate>,
    /// Why it was.
    pub why: Option<String>,
    /// What the kind is called now, where it was renamed since; the number stays the plan's.
    pub renamed: Option<Kind>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TrialPlan {
    /// A plan of so many blocks as there are coins, running, and not looked at on the way.
    pub fn new(
        id: String,
        made: DateTime<Utc>,
        metric: MetricId,
        kind: Kind,
        first: NaiveDate,
        seed: u64,
        coins: String,
    ) -> Self {
        Self {
            id,
            made,
            metric,
            kind,
            first,
            blocks: coins.len() as u32,
            seed,
            coins,
            watch: false,
            state: TrialState::Running,
            stopped: None,
            why: None,
            renamed: None,
            extra: Extra::new(),
        }
    }

    /// Whether both are the same plan, however they ended.
    pub fn is_same_plan(&self, other: &Self) -> bool {
        let end = |plan: &Self| Self {
            state: TrialState::Running,
            stopped: None,
            why: None,
            renamed: None,
            extra: Extra::new(),
            ..plan.clone()
        };
        end(self) == end(other)
    }

    /// The plan with the end of `other`.
    pub(super) fn ended_as(&self, other: &Self) -> Self {
        Self {
            state: other.state,
            stopped: other.stopped,
            why: other.why.clone(),
            ..self.clone()
        }
    }

    /// The kind of session that is tried, as it is called now.
    pub fn kind_now(&self) -> &Kind {
        self.renamed.as_ref().unwrap_or(&self.kind)
    }

    /// Whether it was written down before the day of its first slot. Its time is in UTC: who tosses three
    /// days ahead has done so on an earlier day wherever they are.
    pub fn is_drawn_ahead(&self) -> bool {
        self.made.date_naive() < self.first
    }

    /// Whether both ask the same at the same time.
    pub fn is_in_the_way_of(&self, other: &Self) -> bool {
        let running = |plan: &Self| plan.state == TrialState::Running;
        self.metric == other.metric
            && self.kind_now() == other.kind_now()
            && running(self)
            && running(other)
            && self.id != other.id
    }

    /// Its last slot.
    pub fn last_slot(&self) -> NaiveDate {
        let days = (14 * u64::from(self.blocks)).saturating_sub(7);
        let last = self.first.checked_add_days(Days::new(days));
        last.unwrap_or(NaiveDate::MAX)
    }

    /// Whether both try the same kind of session.
    pub fn is_of_the_same_kind(&self, other: &Self) -> bool {
        same(self.kind_now().as_str(), other.kind_now().as_str())
    }

    /// Whether one begins before the other has ended.
    pub fn shares_weeks_with(&self, other: &Self) -> bool {
        let ends = |plan: &Self| {
            let end = plan.last_slot().checked_add_days(Days::new(AFTER));
            end.unwrap_or(NaiveDate::MAX)
        };
        self.first <= ends(other) && other.first <= ends(self)
    }

    /// "6 pairs of weeks from 4 Dec 2026, plan 7A3F09C2".
    pub fn told(&self) -> String {
        say::TrialTold {
            n: self.blocks as usize,
            number: &self.number(),
            on: self.first,
        }
        .text()
    }

    /// Whether it was made before the other one; the id tells it of two of one second.
    pub fn is_made_before(&self, other: &Self) -> bool {
        (self.made, &self.id) < (other.made, &other.id)
    }

    /// The time of making as the file writes it: `2026-08-26T18:04:05Z`.
    pub fn made_text(&self) -> String {
        self.made.format(MADE).to_string()
    }

    /// Reads a time of making.
    pub fn parse_made(text: &str) -> Option<DateTime<Utc>> {
        let made = chrono::NaiveDateTime::parse_from_str(text, MADE).ok()?;
        (FIRST_DATE..=LAST_DATE)
            .contains(&made.date())
            .then_some(made.and_utc())
    }

    /// The number of the plan, for paper: the same plan has the same number.
    pub fn number(&self) -> String {
        let text = [
            self.id.clone(),
            self.made_text(),
            self.metric.to_string(),
            self.kind.to_string(),
            self.first.to_string(),
            self.blocks.to_string(),
            self.seed.to_string(),
            self.coins.clone(),
        ];
        format!("{:08X}", crc32fast::hash(text.join("|").as_bytes()))
    }

    /// Refuses what can't be a plan.
    pub fn check(&self) -> Result<(), EditError> {
        let field = |field, value: String| Err(EditError::Field { field, value });
        if self.id.trim().is_empty() {
            return Err(EditError::Blank(Blank::Trial));
        }
        if self.metric.as_str().trim().is_empty() {
            return Err(EditError::Blank(Blank::TriedScore));
        }
        if self.kind.as_str().is_empty() {
            return Err(EditError::Blank(Blank::TriedKind));
        }
        if self
            .renamed
            .as_ref()
            .is_some_and(|kind| kind.as_str().is_empty())
        {
            return Err(EditError::Blank(Blank::TriedKind));
        }
        if !BLOCKS.contains(&self.blocks) {
            return field(RefusedField::Pairs, self.blocks.to_string());
        }
        let dates = std::iter::once(self.first).chain(self.stopped);
        for date in dates {
            if !(FIRST_DATE..=LAST_DATE).contains(&date) {
                return field(RefusedField::Date, date.to_string());
            }
        }
        Ok(())
    }
}

/// Puts a plan in, ends it or (with `None`) takes it out; gives what stood there.
pub(super) fn put(
    plans: &mut Vec<TrialPlan>,
    id: &str,
    plan: Option<TrialPlan>,
) -> Result<Option<TrialPlan>, EditError> {
    let at = plans.iter().position(|plan| plan.id == id);
    if let Some(plan) = &plan {
        plan.check()?;
        if at.is_some_and(|at| !plans[at].is_same_plan(plan)) {
            return Err(EditError::FixedPlan);
        }
        if let Some(other) = plans.iter().find(|other| other.is_in_the_way_of(plan)) {
            return Err(EditError::RunningTrial(other.told()));
        }
    }
    let before = at.map(|at| plans.remove(at));
    plans.extend(plan);
    sort(plans);
    Ok(before)
}

/// By the time of making, then by id.
pub(super) fn sort(plans: &mut [TrialPlan]) {
    plans.sort_by(|a, b| (a.made, &a.id).cmp(&(b.made, &b.id)));
}

/// A plan of one side that does not stand, and whether it is of the other version.
pub(super) struct LeftOut {
    /// The plan.
    pub plan: TrialPlan,
    /// Whether it is theirs.
    pub is_theirs: bool,
}

/// Both sides' plans. Of one that both changed the one made earlier stands (ours of equals), or the
/// one that has ended; of two that are in each other's way the earlier one does. The others are told.
pub(super) fn merged(
    base: &[TrialPlan],
    ours: &[TrialPlan],
    theirs: &[TrialPlan],
) -> (Vec<TrialPlan>, Vec<LeftOut>) {
    let in_it = |plans: &[TrialPlan], id: &str| plans.iter().find(|p| p.id == id).cloned();
    let (mut all, mut left_out) = (Vec::<TrialPlan>::new(), Vec::new());
    for plan in ours.iter().chain(theirs) {
        if all.iter().any(|there| there.id == plan.id) {
            continue;
        }
        let [was, mine, its] = [base, ours, theirs].map(|plans| in_it(plans, &plan.id));
        match (mine, its) {
            (Some(mine), Some(its)) => {
                let (stands, other) = one_of(was.as_ref(), mine, its);
                all.push(stands);
                left_out.extend(other);
            }
            // One side took out what the other left as it was.
            (one, other) => all.extend(one.or(other).filter(|plan| was.as_ref() != Some(plan))),
        }
    }
    sort(&mut all);
    let mut stands: Vec<TrialPlan> = Vec::new();
    for plan in all {
        if stands.iter().any(|other| other.is_in_the_way_of(&plan)) {
            let is_theirs = in_it(ours, &plan.id).is_none();
            left_out.push(LeftOut { plan, is_theirs });
        } else {
            stands.push(plan);
        }
    }
    (stands, left_out)
}

/// Of two versions of one plan the one that stands, and the other where both sides changed it.
fn one_of(
    was: Option<&TrialPlan>,
    mine: TrialPlan,
    its: TrialPlan,
) -> (TrialPlan, Option<LeftOut>) {
    if mine == its || was == Some(&its) {
        return (mine, None);
    }
    if was == Some(&mine) {
        return (its, None);
    }
    let is_same = mine.is_same_plan(&its);
    let runs = |plan: &TrialPlan| plan.state == TrialState::Running;
    if is_same && runs(&mine) != runs(&its) {
        // What has ended on one side has been seen: there is no choice.
        let stands = if runs(&mine) {
            mine.ended_as(&its)
        } else {
            mine
        };
        return (stands, None);
    }
    let is_theirs = its.made >= mine.made && !(is_same && its.state > mine.state);
    let (stands, plan) = if is_theirs { (mine, its) } else { (its, mine) };
    (stands, Some(LeftOut { plan, is_theirs }))
}

/// The plans with `plan` among them, in the place of those in its way.
pub(super) fn instead(plans: &mut Vec<TrialPlan>, plan: &TrialPlan) {
    plans.retain(|other| other.id != plan.id && !other.is_in_the_way_of(plan));
    plans.push(plan.clone());
    sort(plans);
}
