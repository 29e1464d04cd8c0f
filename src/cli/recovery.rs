//! `recovery`: the days after workouts with a treatment, against those without.

use serde_json::json;

use super::args;
use super::{Done, Face, Outcome};
use crate::analysis::looks::main_metric;
use crate::analysis::recovery::recovery;
use crate::model::error::EditError;
use crate::words::{Voice, recovery as words};

pub(super) fn run(face: &mut Face<'_>, args: &args::Recovery) -> Outcome {
    let journal = face.load()?.journal;
    let main = main_metric(&journal);
    let name = args.metric.as_deref().unwrap_or(main.as_str());
    let found = journal.metrics().find(name);
    let metric = found.ok_or_else(|| EditError::UnknownMetric(name.to_owned()))?;
    let recovery = recovery(&journal, metric, face.now.today);
    let sentence = words::sentence(&recovery, metric, Voice::You);
    if args.json {
        face.json(&json!({
            "metric": recovery.metric.as_str(),
            "workouts": recovery.workouts,
            "n_with": recovery.n[0],
            "n_without": recovery.n[1],
            "mean_with": recovery.means[0],
            "mean_without": recovery.means[1],
            "difference": recovery.difference,
            "interval": recovery.interval,
            "rests": recovery.rests.map(|date| date.to_string()),
            "sentence": sentence,
        }))?;
    } else {
        face.say(&sentence)?;
        if recovery.interval.is_some() {
            face.say(&words::chosen(Voice::You))?;
        }
    }
    Ok(Done::Well)
}
