//! Format version 1: an experiment's plan.

use chrono::NaiveDate;
use serde::Deserializer;
use serde::de::{Error, MapAccess};

use super::member::{Member, Object, Readable, Trail};
use super::read::{members, required};
use crate::model::extra::Extra;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::model::trial::{TrialPlan, TrialState};

/// An experiment as far as it is read.
#[derive(Default)]
pub(super) struct TrialDraft {
    id: Option<String>,
    made: Option<String>,
    metric: Option<MetricId>,
    kind: Option<Kind>,
    first: Option<NaiveDate>,
    blocks: Option<u32>,
    seed: Option<String>,
    coins: Option<String>,
    state: Option<TrialState>,
    stopped: Option<NaiveDate>,
    why: Option<String>,
    renamed: Option<Kind>,
    watch: Option<bool>,
    extra: Extra,
}

members! {
    TrialDraft, "an experiment {…}",
    id, made, metric, kind, first, blocks, seed, coins, state, stopped, why, renamed, watch
}

impl Readable for TrialPlan {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let draft = TrialDraft::read(from, trail)?;
        let made = required(draft.made, "made")?;
        let seed: String = required(draft.seed, "seed")?;
        Ok(Self {
            id: required(draft.id, "id")?,
            made: Self::parse_made(&made).ok_or_else(|| {
                D::Error::custom(format_args!(
                    "its \"made\" \"{made}\" is no time like 2026-08-26T18:04:05Z"
                ))
            })?,
            metric: required(draft.metric, "metric")?,
            kind: required(draft.kind, "kind")?,
            first: required(draft.first, "first")?,
            blocks: required(draft.blocks, "blocks")?,
            seed: seed.parse().map_err(|_| {
                D::Error::custom(format_args!(
                    "its \"seed\" \"{seed}\" is no whole number below 2 to the 64"
                ))
            })?,
            coins: required(draft.coins, "coins")?,
            watch: draft.watch.unwrap_or_default(),
            state: draft.state.unwrap_or(TrialState::Running),
            stopped: draft.stopped,
            why: draft.why,
            renamed: draft.renamed,
            extra: draft.extra,
        })
    }
}
