//! What was kept of an experiment: which sessions were had about its slots, and the pairs that went as
//! they were drawn.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::session::{Kind, Session};

use super::trial::{Block, Trial, pairs};

/// Days about a session slot on which a session counts as had.
pub(super) const HAD: (i64, i64) = (-1, 2);
/// Days about a slot that belong to it.
pub(super) const AROUND: (i64, i64) = (-3, 3);

/// The sessions of a kind, and the other treatments.
pub(super) struct Studied<'a> {
    own: Vec<&'a Session>,
    others: Vec<&'a Session>,
}

impl<'a> Studied<'a> {
    pub(super) fn of(journal: &'a Journal, kind: &Kind) -> Self {
        let (own, others): (Vec<_>, Vec<_>) = journal
            .sessions()
            .iter()
            .partition(|session| session.kind == *kind);
        let others = others
            .into_iter()
            .filter(|s| s.kind.is_treatment())
            .collect();
        Self { own, others }
    }

    /// Days with a studied session among those about `slot`, one a session.
    fn days(&self, slot: NaiveDate, (from, to): (i64, i64)) -> Vec<i64> {
        let after = self
            .own
            .iter()
            .map(|session| (session.date - slot).num_days());
        after.filter(|day| (from..=to).contains(day)).collect()
    }

    pub(super) fn near(&self, slot: NaiveDate, days: (i64, i64)) -> usize {
        self.days(slot, days).len()
    }

    fn has_other(&self, slot: NaiveDate) -> bool {
        let near = |s: &&&Session| (AROUND.0..=AROUND.1).contains(&(s.date - slot).num_days());
        self.others.iter().any(|session| near(&session))
    }

    /// How many days after its slot the only session of a block was, where the block was kept.
    pub(super) fn shift(&self, block: Block) -> Option<i64> {
        let [day] = self.days(block.session, AROUND)[..] else {
            return None;
        };
        let kept = (HAD.0..=HAD.1).contains(&day)
            && self.near(block.free, AROUND) == 0
            && !self.has_other(block.session)
            && !self.has_other(block.free);
        kept.then_some(day)
    }
}

/// The blocks that were kept, with both slots moved to where the session was; learnt from the days that
/// the answer is.
pub(super) fn per_protocol(
    journal: &Journal,
    metric: &Metric,
    whole: &[Block],
    studied: &Studied<'_>,
    learnt: &RangeInclusive<NaiveDate>,
) -> Option<Trial> {
    let moved = whole.iter().map(|block| {
        let days = chrono::Duration::days(studied.shift(*block)?);
        Some(Block {
            session: block.session.checked_add_signed(days)?,
            free: block.free.checked_add_signed(days)?,
        })
    });
    let kept: Vec<Block> = moved.flatten().collect();
    let gaps = pairs(journal, metric, &kept, learnt)?;
    let each = gaps
        .into_iter()
        .map(|(session, free)| Some(session? - free?));
    Some(Trial::from_each(metric, each.collect()))
}
