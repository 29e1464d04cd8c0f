//! `trial`: an experiment planned, begun, looked at and stopped.

use std::io;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::args::{Trial as Which, TrialNamed, TrialPlan as PlanArgs, TrialStart, TrialStop};
use super::failure::Failure;
use super::table::{Side, Table};
use super::{Done, Face, Outcome, days};
use crate::analysis::begin::{Toss, Wish, begin, on, stop};
use crate::analysis::experiment::{BlockReading, Experiment};
use crate::analysis::planner::Planner;
use crate::analysis::schedule::{Phase, phase};
use crate::analysis::trial::Trial;
use crate::lang::choice::Blank;
use crate::lang::say;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::mentions::spellings;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::name::as_written;
use crate::model::named::Named;
use crate::model::session::Kind;
use crate::model::trial::{BLOCKS, TrialPlan, TrialState};
use crate::words::chances as words;
use crate::words::experiment::{self, Told};
use crate::words::{Measure, Voice};

pub(super) fn run(face: &mut Face<'_>, which: Which) -> Outcome {
    match which {
        Which::Plan(args) => plan(face, &args),
        Which::Start(args) => start(face, &args),
        Which::Show(args) => show(face, &args),
        Which::Stop(args) => end(face, &args),
    }
}

fn metric<'a>(journal: &'a Journal, name: &str) -> Result<&'a Metric, Failure> {
    let found = journal.metrics().find(name);
    Ok(found.ok_or_else(|| EditError::UnknownMetric(name.to_owned()))?)
}

fn kind(journal: &Journal, name: &str) -> Result<Kind, Failure> {
    let kind = Kind::new(&as_written(spellings(Named::Kind, journal), name.trim()));
    if kind.as_str().is_empty() {
        return Err(EditError::Blank(Blank::TriedKind).into());
    }
    Ok(kind)
}

fn plan(face: &mut Face<'_>, args: &PlanArgs) -> Outcome {
    let journal = face.known()?;
    let (metric, kind) = (metric(&journal, &args.metric)?, kind(&journal, &args.kind)?);
    let planner = Planner::of(&journal, metric, &kind);
    let pairs = args.blocks.unwrap_or(planner.blocks);
    if args.json {
        face.json(&planned(&planner, metric, &kind, pairs))?;
        return Ok(Done::Well);
    }
    face.say(&format!(
        "{}: {kind} and {}",
        &say::CoinTitle.text(),
        Measure::new(metric).noun
    ))?;
    face.say("")?;
    if planner.placebo.is_ok() {
        face.table(&chances(&planner, metric, pairs))?;
        face.say("")?;
    }
    for line in words::chances(&planner, metric, pairs) {
        face.say(&line)?;
    }
    face.say(&say::CoinBefore.text())?;
    Ok(Done::Well)
}

/// The chances of some numbers of pairs, as shares of 100.
fn chances(planner: &Planner, metric: &Metric, pairs: u32) -> Table {
    let measure = Measure::new(metric);
    let points = [1.0, 1.5, 2.0].map(|times| times * planner.notice);
    let known = |points: &f64| planner.chance(pairs, *points).is_some();
    let points: Vec<f64> = points.into_iter().filter(known).collect();
    let heads: Vec<String> = points
        .iter()
        .map(|points| measure.amount(*points))
        .collect();
    let mut columns = vec![("Pairs of weeks", Side::Right)];
    columns.extend(heads.iter().map(|head| (head.as_str(), Side::Right)));
    let mut table = Table::new(&columns);
    let mut counts = vec![6, 8, 10, 12, 16, 20, 24, pairs];
    counts.sort_unstable();
    counts.dedup();
    for n in counts {
        let chances = points
            .iter()
            .filter_map(|points| planner.chance(n, *points));
        let cells = chances.map(|chance| format!("{:.0} %", 100.0 * chance));
        table.row([n.to_string()].into_iter().chain(cells));
    }
    table
}

fn planned(planner: &Planner, metric: &Metric, kind: &Kind, pairs: u32) -> Value {
    let chance = |n: u32| {
        let at = |times: f64| planner.chance(n, times * planner.notice);
        json!({"blocks": n, "notice": at(1.0), "notice_1_5": at(1.5), "notice_2": at(2.0)})
    };
    json!({
        "metric": metric.id.as_str(),
        "kind": kind.as_str(),
        "scored": planner.scored,
        "sd": planner.placebo.ok().map(|placebo| placebo.sd),
        "placebo_blocks": planner.placebo.ok().map(|placebo| placebo.blocks),
        "notice": planner.notice,
        "blocks_needed": planner.needed,
        "larger": planner.larger.map(|(points, blocks)| json!({"points": points, "blocks": blocks})),
        "blocks": pairs,
        "chance": chance(pairs),
        "chances": BLOCKS.map(chance).collect::<Vec<_>>(),
    })
}

fn start(face: &mut Face<'_>, args: &TrialStart) -> Outcome {
    let now = face.now;
    let toss = Toss::from_parts(now.millis, now.random);
    let id = toss.id.clone();
    let first = days::coming(face, "--first", &args.first)?;
    let (journal, done) = face.update(|journal| {
        let metric = metric(journal, &args.metric)?.clone();
        let kind = kind(journal, &args.kind)?;
        let known = journal.until_tomorrow(now.today);
        let offered = || Planner::of(&known, &metric, &kind).blocks;
        let wish = Wish {
            blocks: args.blocks.unwrap_or_else(offered),
            first: args.weekday.map_or(first, |day| on(day, first)),
            watch: args.watch,
            metric: metric.id.clone(),
            kind,
        };
        let edit = begin(journal, &wish, toss, now.today)?;
        journal.apply(edit)?;
        Ok(journal.clone())
    })?;
    let plan = with_id(&journal, &id);
    if let Some(kind) = plan.map(TrialPlan::kind_now)
        && !journal
            .sessions()
            .iter()
            .any(|session| session.kind == *kind)
    {
        let kind = kind.as_str();
        face.warn(&format!(
            "The diary has no session of the kind \u{201c}{kind}\u{201d} so far. If another one is meant, end this with `unkink-cli trial stop` and begin again."
        ));
    }
    say(face, &journal, plan, args.json)?;
    Ok(done)
}

fn show(face: &mut Face<'_>, args: &TrialNamed) -> Outcome {
    let journal = face.read()?;
    let asked = asked(&journal, args)?;
    let is_running = |plan: &&&TrialPlan| phase(plan, face.now.today) == Phase::Running;
    let newest = asked.iter().rev();
    let plan = newest.clone().find(is_running).or(newest.clone().next());
    say(face, &journal, plan.copied(), args.json)?;
    for other in plan.into_iter().flat_map(|plan| others(&journal, plan)) {
        if !args.json && phase(other, face.now.today) == Phase::Running {
            face.say(&also(&journal, other))?;
        }
    }
    Ok(Done::Well)
}

/// The experiments beside the one that is shown.
fn others<'a>(journal: &'a Journal, shown: &TrialPlan) -> impl Iterator<Item = &'a TrialPlan> {
    let id = shown.id.clone();
    journal.trials().iter().filter(move |plan| plan.id != id)
}

/// That another one runs, and how it is seen and stopped.
fn also(journal: &Journal, plan: &TrialPlan) -> String {
    let about = Told::of(plan, journal.metrics(), Voice::You).about();
    let named = format!(
        "--metric {} --kind \"{}\"",
        plan.metric,
        plan.kind_now().as_str()
    );
    format!(
        "Another experiment runs too: {about}. `unkink-cli trial show {named}` shows it, `unkink-cli trial stop {named} --why TEXT` stops it."
    )
}

fn end(face: &mut Face<'_>, args: &TrialStop) -> Outcome {
    let today = face.now.today;
    let ((journal, id), done) = face.update(|journal| {
        let mut running = asked(journal, &args.named)?;
        running.retain(|plan| phase(plan, today) == Phase::Running);
        let plan = match running[..] {
            [plan] => plan.clone(),
            [] => return Err(Failure::Refused("No experiment is running.".into())),
            _ => {
                return Err(Failure::Refused(
                    "More than one experiment is running. Say which with --metric or --kind."
                        .into(),
                ));
            }
        };
        journal.apply(stop(&plan, &args.why, today)?)?;
        Ok((journal.clone(), plan.id))
    })?;
    say(face, &journal, with_id(&journal, &id), args.named.json)?;
    Ok(done)
}

fn with_id<'a>(journal: &'a Journal, id: &str) -> Option<&'a TrialPlan> {
    journal.trials().iter().find(|plan| plan.id == id)
}

/// The experiments on this score and kind, where they are named.
fn asked<'a>(journal: &'a Journal, args: &TrialNamed) -> Result<Vec<&'a TrialPlan>, Failure> {
    let (named, tried) = (args.metric.as_deref(), args.kind.as_deref());
    let named = named.map(|name| match journal.metrics().find(name) {
        Some(metric) => Ok(metric.id.clone()),
        // One that is in no table any more may still have had an experiment.
        None if journal
            .trials()
            .iter()
            .any(|plan| plan.metric.as_str() == name) =>
        {
            Ok(MetricId::new(name))
        }
        None => Err(EditError::UnknownMetric(name.to_owned())),
    });
    let (named, tried) = (
        named.transpose()?,
        tried.map(|name| kind(journal, name)).transpose()?,
    );
    let all = journal.trials().iter();
    Ok(all
        .filter(|plan| named.as_ref().is_none_or(|id| plan.metric == *id))
        .filter(|plan| tried.as_ref().is_none_or(|kind| plan.kind_now() == kind))
        .collect())
}

fn say(
    face: &mut Face<'_>,
    journal: &Journal,
    plan: Option<&TrialPlan>,
    json: bool,
) -> io::Result<()> {
    let Some(plan) = plan else {
        if json {
            return face.json(&Value::Null);
        }
        return face.say("No experiment yet. `unkink-cli trial plan` says what one could find.");
    };
    let unknown = || Metric::own(plan.metric.as_str(), Better::Lower);
    let metric = journal
        .metrics()
        .get(&plan.metric)
        .cloned()
        .unwrap_or_else(unknown);
    let read = Experiment::of(journal, &metric, plan, face.now.today);
    if json {
        face.json(&as_json(plan, &read))
    } else {
        for_people(face, journal, &metric, (plan, &read))
    }
}

fn for_people(
    face: &mut Face<'_>,
    journal: &Journal,
    metric: &Metric,
    (plan, read): (&TrialPlan, &Experiment),
) -> io::Result<()> {
    let told = Told::of(plan, journal.metrics(), Voice::You);
    face.say(
        &say::CoinAbout {
            told: &told.about(),
        }
        .text(),
    )?;
    face.say(&format!(
        "It {}.",
        if read.phase == Phase::Running {
            told.state(read)
        } else {
            format!("was {}", told.state(read))
        }
    ))?;
    let altered = told.altered(read);
    if read.phase == Phase::Running && altered.is_none() {
        let (next, beside) = told.next(read, face.now.today);
        face.say(&next)?;
        face.say(&beside)?;
    }
    face.say("")?;
    face.table(&pairs(read, &Measure::new(metric)))?;
    face.say("")?;
    if let Some(why) = altered {
        face.say(&say::CoinAltered.text())?;
        face.say(&why)?;
        return face.say(&told.number());
    }
    for share in told.so_far(read) {
        face.say(&format!("{}: {} of {}", share.name, share.done, share.of))?;
    }
    let lines = [
        told.headline(read),
        told.sentence(read),
        told.range(read),
        told.evidence(read),
        told.orders(read),
    ];
    for line in lines.into_iter().flatten().chain(told.details(read)) {
        face.say(&line)?;
    }
    if let Some(doubt) = told.doubt(read) {
        face.say(&doubt)?;
    }
    if read.phase == Phase::Running && !plan.watch {
        face.say(&experiment::rests(plan, journal.metrics()))?;
    }
    face.say(&told.number())
}

/// The weeks as far as they are known, and the differences once they may be seen.
fn pairs(read: &Experiment, measure: &Measure) -> Table {
    let mut table = Table::new(&[
        ("Pair", Side::Right),
        ("First week", Side::Left),
        ("Second week", Side::Left),
        ("Difference", Side::Right),
    ]);
    for (at, block) in (1..).zip(&read.blocks) {
        let week = |slot: NaiveDate| {
            let what = match block.block {
                None => "sealed",
                Some(block) if block.session == slot => "session",
                Some(_) => "none",
            };
            format!("{} {what}", experiment::slot(slot))
        };
        let difference = block.difference.map(|points| measure.plus_minus(points));
        let (first, second) = block.slots;
        table.row(vec![
            at.to_string(),
            week(first),
            week(second),
            difference.unwrap_or_else(|| "\u{2013}".into()),
        ]);
    }
    table
}

/// The experiment with all its figures; those that are hidden are null.
fn as_json(plan: &TrialPlan, read: &Experiment) -> Value {
    let trial = read.trial.as_ref();
    let is_over = read.phase != Phase::Running;
    let interval = |trial: &Trial| trial.interval.map(|ends| [ends.low, ends.high]);
    let state = match read.phase {
        Phase::Running => TrialState::Running,
        Phase::Stopped => TrialState::Stopped,
        Phase::Done => TrialState::Done,
    };
    json!({
        "plan": {
            "id": plan.id,
            "number": plan.number(),
            "made": plan.made_text(),
            "metric": plan.metric.as_str(),
            "kind": plan.kind_now().as_str(),
            "first": plan.first.to_string(),
            "blocks": plan.blocks,
            "ends": read.ends.to_string(),
            "watch": plan.watch,
            "altered": read.is_altered,
            "seed": is_over.then(|| plan.seed.to_string()),
            "coins": is_over.then_some(&plan.coins),
            "stopped": plan.stopped.map(|day| day.to_string()),
            "why": plan.why,
        },
        "blocks": read.blocks.iter().map(block).collect::<Vec<_>>(),
        "complete": read.kept().0,
        "scored": {"days": read.scored.0, "of": read.scored.1},
        "n": trial.map(|trial| trial.n),
        "effect": trial.and_then(|trial| trial.effect),
        "interval": trial.and_then(interval),
        "confidence": trial.and_then(|trial| trial.interval).map(|ends| ends.confidence),
        "p": trial.and_then(|trial| trial.p),
        "e": trial.and_then(|trial| trial.evidence.last()),
        "e_each": trial.map(|trial| &trial.evidence),
        "uptake": read.uptake.map(|(session, free)| session - free),
        "taking_it": read.taking_it.map(|(effect, interval)| json!({
            "effect": effect,
            "interval": interval.map(|(low, high)| [low, high]),
        })),
        "per_protocol": read.per_protocol.as_ref().map(|kept| json!({
            "n": kept.n,
            "effect": kept.effect,
            "interval": interval(kept),
            "p": kept.p,
        })),
        "state": state.word(),
    })
}

fn block(read: &BlockReading) -> Value {
    let known = read.block;
    json!({
        "slots": [read.slots.0.to_string(), read.slots.1.to_string()],
        "session": known.map(|block| block.session.to_string()),
        "free": known.map(|block| block.free.to_string()),
        "gap_session": read.gap_session,
        "gap_free": read.gap_free,
        "d": read.difference,
        "had": known.and(read.had),
        "had_free": known.and(read.had_in_free),
        "why_unusable": read.unusable.map(Keyword::word),
    })
}
