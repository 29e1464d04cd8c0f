//! `effect`: whether it helps, in words for people or as JSON.

use std::io;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::about;
use super::args;
use super::days::{self, Range};
use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::analysis::agreed::{effect_on, effects_on};
use crate::analysis::answer::{CurveDay, Effect, SessionGap};
use crate::analysis::cautions::Cautions;
use crate::analysis::looks::main_metric;
use crate::analysis::question::Question;
use crate::lang::say;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::{Metric, Metrics};
use crate::words::beside;
use crate::words::figures::figures;
use crate::words::{self, Voice};

pub(super) fn run(face: &mut Face<'_>, args: &args::Effect) -> Outcome {
    let journal = face.known()?;
    let range = days::range(face, args.from.as_deref(), args.to.as_deref())?;
    let question = question(&journal, args, range);
    let asked = args.metric.as_deref().map(|name| {
        let found = journal.metrics().find(name);
        found.ok_or_else(|| EditError::UnknownMetric(name.to_owned()))
    });
    let today = face.now.today;
    let answers = match asked.transpose()? {
        // A secondary metric is guarded by the others also where it alone is asked for.
        Some(metric) => vec![effect_on(&journal, metric, &question, today)],
        None if args.json => effects_on(&journal, &question, today),
        None => all(&journal, &question, today),
    };
    if args.json {
        let mut json = answers.iter().map(|answer| as_json(&journal, answer));
        let json = match args.metric {
            Some(_) => json.next().unwrap_or_default(),
            None => Value::Array(json.collect()),
        };
        face.json(&json)?;
    } else {
        for_people(face, &journal, &answers)?;
    }
    Ok(Done::Well)
}

/// The question that the words ask; names of kinds and people in any case.
fn question(journal: &Journal, args: &args::Effect, range: Range) -> Question {
    let kind = about::kind(journal, args.kind.as_deref());
    let asked = Question::about(journal, kind, about::person(journal, args.with.as_deref()));
    Question {
        from: range.from,
        to: range.to,
        outcome_days: args.days.map_or(asked.outcome_days, usize::from),
        washout_days: args.washout.map_or(asked.washout_days, usize::from),
        ..asked
    }
}

/// For people: the answers for all metrics that have data; where none has, the primary one's,
/// which says so.
fn all(journal: &Journal, question: &Question, today: NaiveDate) -> Vec<Effect> {
    let answers = effects_on(journal, question, today);
    if !answers.is_empty() {
        return answers;
    }
    let primary = journal.metrics().get(&main_metric(journal));
    let primary = primary.map(|metric: &Metric| effect_on(journal, metric, question, today));
    primary.into_iter().collect()
}

fn for_people(face: &mut Face<'_>, journal: &Journal, answers: &[Effect]) -> io::Result<()> {
    let metrics = journal.metrics();
    let main = answers
        .iter()
        .position(|answer| answer.metric == main_metric(journal));
    // The answer to the main question comes first, the others in their order.
    let others: Vec<&Effect> = (0..answers.len())
        .filter(|at| *at != main.unwrap_or(0))
        .filter_map(|at| answers.get(at))
        .collect();
    let Some(first) = answers.get(main.unwrap_or(0)) else {
        return Ok(());
    };
    face.say(&words::question(first, metrics))?;
    face.say(&words::headline(first, metrics))?;
    face.say(&words::sentence(first, metrics))?;
    let (you, today) = (Voice::You, face.now.today);
    let more = [
        beside::counted(first, you, today),
        beside::look(journal, first, you),
        Some(say::NoDiaryTells.text()),
    ];
    let notes = beside::notes(first, metrics, you).into_iter();
    for line in notes.chain(more.into_iter().flatten()) {
        face.say(&line)?;
    }
    if first.exploratory {
        face.say(&say::EffectExploratory.text())?;
    }
    face.say("")?;
    let lines = figures(first, metrics);
    let widest = lines.iter().map(|(label, _)| label.chars().count()).max();
    let width = widest.unwrap_or_default();
    for (label, value) in lines {
        face.say(&format!("{label:<width$}  {value}"))?;
    }
    others_for_people(face, metrics, &others)
}

/// A line for each of the other metrics.
fn others_for_people(face: &mut Face<'_>, metrics: &Metrics, others: &[&Effect]) -> io::Result<()> {
    if others.is_empty() {
        return Ok(());
    }
    face.say("")?;
    let header = [
        say::ListMetric.text(),
        say::ColumnDifference.text(),
        say::ColumnVerdict.text(),
    ];
    let mut table = Table::new(&header.each_ref().map(|name| (name.as_str(), Side::Left)));
    for other in others {
        let metric = metrics.get(&other.metric);
        let name = metric.map_or_else(|| other.metric.as_str().into(), Metric::title);
        let difference = words::difference(other, metrics);
        table.row(vec![
            name.into_owned(),
            difference.unwrap_or_else(|| "\u{2013}".into()),
            words::chip(other, metrics),
        ]);
    }
    face.table(&table)
}

/// One answer, its members in the order in which they are promised.
pub(super) fn as_json(journal: &Journal, answer: &Effect) -> Value {
    let metrics = journal.metrics();
    let what = json!({
        "metric": answer.metric.as_str(),
        "better": answer.better.word(),
        "outcome_days": answer.outcome_days,
        "washout_days": answer.washout_days,
        "from": day(answer.from),
        "to": day(answer.to),
        "look": if answer.is_main { "main" } else { "one-of-several" },
        "exploratory": answer.exploratory,
        "sessions": {
            "all": answer.sessions.all,
            "recorded": answer.sessions.recorded,
            "events": answer.sessions.events,
            "usable": answer.sessions.usable,
        },
        "days": answer.days,
        "scored_days": answer.scored_days,
        "clean_scores": answer.clean_scores,
        "day0": answer.day0.word(),
    });
    let figures = json!({
        "effect": answer.effect,
        "standard_error": answer.standard_error,
        "interval": answer.interval,
        "luck_p": answer.luck_p,
        "holm_interval_p": answer.holm_interval_p,
        "holm_p": answer.holm_p,
        "percent": answer.percent,
        "better_share": answer.better_share.map(|share| [share.share, share.low, share.high]),
        "drift": answer.drift.map(|drift| json!({
            "change": drift.points,
            "interval": drift.interval,
        })),
        "verdict": answer.verdict.word(),
        "rests": day(answer.rests),
        "capped": answer.capped.map(Keyword::word),
        "settled": answer.settled.map(|settled| json!({
            "verdict": settled.verdict.word(),
            "sessions": settled.sessions,
            "date": day(Some(settled.date)),
        })),
        "taken_back": answer.taken_back,
        "so_far": answer.so_far.map(|so_far| json!({
            "interval": so_far.interval,
            "side": so_far.side.word(),
        })),
        "cautions": cautions(&answer.cautions),
        "headline": words::headline(answer, metrics),
        "sentence": words::sentence(answer, metrics),
        "sessions_needed": answer.sessions_needed,
    });
    let mut members = Map::new();
    for part in [what, figures, pictures(answer)] {
        if let Value::Object(part) = part {
            members.extend(part);
        }
    }
    Value::Object(members)
}

/// What the forecast can't see.
fn cautions(cautions: &Cautions) -> Value {
    json!({
        "doses": cautions.doses.map(|doses| json!({
            "after": doses.after,
            "ordinary": doses.ordinary,
            "more": doses.is_more,
        })),
        "doses_only_taken": cautions.doses_only_taken,
        "drift_unknown": cautions.drift_unknown,
        "booked_as_it_jumps": cautions.booked_as_it_jumps,
        "other_treatments": cautions.other_treatments,
        "company": cautions.company.as_ref().map(|company| json!({
            "kind": company.kind.as_str(),
            "sessions": company.sessions,
        })),
    })
}

/// What a chart would be drawn from.
fn pictures(answer: &Effect) -> Value {
    json!({
        "gaps": answer.gaps.iter().map(gap).collect::<Vec<_>>(),
        "curve": answer.curve.iter().map(curve_day).collect::<Vec<_>>(),
        "raw": {
            "before_mean": answer.raw.before_mean,
            "after_mean": answer.raw.after_mean,
            "nap": answer.raw.nap,
            "tau": answer.raw.tau,
        },
        "week": answer.week.map(|week| json!({
            "effect": week.effect,
            "interval": week.interval,
        })),
        "fade": answer.fade.map(|fade| json!({
            "days": fade.days,
            "low": fade.low,
            "high": fade.high,
            "first": fade.first,
        })),
    })
}

fn gap(gap: &SessionGap) -> Value {
    let mut value = json!({
        "date": day(Some(gap.date)),
        "forecast": gap.forecast,
        "actual": gap.actual,
        "gap": gap.gap,
    });
    if let (Value::Object(members), Some(why)) = (&mut value, gap.unusable) {
        members.insert("why".into(), why.word().into());
    }
    value
}

fn curve_day(day: &CurveDay) -> Value {
    json!({"day": day.day, "gap": day.gap, "low": day.low, "high": day.high, "n": day.n})
}

fn day(date: Option<NaiveDate>) -> Value {
    date.map_or(Value::Null, |date| date.to_string().into())
}
