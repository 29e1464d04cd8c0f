//! Which way the scores of an import are better: told, or taken to be so and said.

use super::told::quoted;
use crate::cli::args;
use crate::cli::failure::Failure;
use crate::exchange::plan::Plan;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword as _;
use crate::model::metric::{Metric, Metrics};

/// Turns the metrics of one's own that are in the journal already and were told otherwise just now.
pub(super) fn turn(args: &args::Import, journal: &Journal, plan: &mut Plan) -> Result<(), Failure> {
    for (name, better) in args.better() {
        let metrics = journal.metrics();
        let Some(metric) = metrics.find(name).filter(|m| m.better != better) else {
            continue;
        };
        if !Metrics::is_own(&metric.id) {
            let (name, word) = (&metric.name, metric.better.word());
            let words = format!("Of {name} {word} is better, always: leave it out of the command");
            return Err(Failure::Usage(words));
        }
        let turned = Metric {
            better,
            ..metric.clone()
        };
        let place = metrics.place(&metric.id);
        if let Edit::Many(edits) = &mut plan.edit {
            edits.push(Edit::Metric(
                metric.id.clone(),
                Some(Box::new((place, turned))),
            ));
        }
    }
    Ok(())
}

/// What was taken to be so of metrics that are new, and how to have it otherwise.
pub(super) fn assumed(plan: &Plan) -> impl Iterator<Item = String> {
    let open = plan.fresh.iter().filter(|fresh| fresh.better.is_none());
    open.map(|fresh| {
        let name = &fresh.name;
        format!(
            "{name} is new: lower is taken to be better. If higher is, give the same command again with --higher-is-better {}",
            quoted(name)
        )
    })
}
