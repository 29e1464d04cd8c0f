//! `compare`: what helps? Every kind of session and every person against the forecast.

use std::io;

use serde_json::{Map, Value, json};

use super::args;
use super::effect::as_json;
use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::analysis::agreed::compare_on;
use crate::analysis::compare::{Comparison, Who, in_order, left_out};
use crate::analysis::cost::Cost;
use crate::analysis::looks::main_metric;
use crate::lang::say;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::Metric;
use crate::words::{Measure, Voice, helps};

pub(super) fn run(face: &mut Face<'_>, args: &args::Compare) -> Outcome {
    let journal = face.load()?.journal;
    let main = main_metric(&journal);
    let name = args.metric.as_deref().unwrap_or(main.as_str());
    let found = journal.metrics().find(name);
    let metric = found.ok_or_else(|| EditError::UnknownMetric(name.to_owned()))?;
    let rows = compare_on(&journal, metric, face.now.today);
    if args.json {
        let rows = rows.iter().map(|row| row_as_json(&journal, row)).collect();
        face.json(&Value::Array(rows))?;
    } else {
        face.say(
            &say::CompareTitle {
                name: &metric.title(),
            }
            .text(),
        )?;
        face.say("")?;
        for_people(face, &journal, metric, &rows)?;
    }
    Ok(Done::Well)
}

fn for_people(
    face: &mut Face<'_>,
    journal: &Journal,
    metric: &Metric,
    rows: &[Comparison],
) -> io::Result<()> {
    let (metrics, measure) = (journal.metrics(), Measure::new(metric));
    if rows.is_empty() {
        return face.say(&say::CompareNone.text());
    }
    let [after, times, difference, range, costs, verdict] = helps::columns(&measure);
    let mut table = Table::new(&[
        (&after, Side::Left),
        (&times, Side::Right),
        (&difference, Side::Left),
        (&range, Side::Left),
        (&costs, Side::Left),
        (&verdict, Side::Left),
    ]);
    for row in in_order(rows) {
        table.row(Vec::from(helps::cells(row, metrics, &measure)));
    }
    face.table(&table)?;
    face.say("")?;
    face.say(&helps::not_ranked(Voice::You, left_out(journal)))?;
    if let Some(note) = helps::luck_note(rows) {
        face.say(&note)?;
    }
    for row in in_order(rows) {
        // Beside what is not said to help the dash is enough.
        let none = helps::price(row, &measure).and_then(|_| helps::no_cost(row));
        let lines = helps::cost_sentences(&row.answer, metrics);
        for line in lines.into_iter().chain(none) {
            face.say(&format!("{}: {line}", helps::name(&row.who)))?;
        }
    }
    Ok(())
}

/// The answer's members, with whose it is before and what the comparison adds after them.
fn row_as_json(journal: &Journal, row: &Comparison) -> Value {
    let mut members = Map::new();
    let who = match row.who {
        Who::Kind(_) => "kind",
        Who::With(_) => "with",
    };
    members.insert(who.into(), row.who.name().into());
    if let Value::Object(answer) = as_json(journal, &row.answer) {
        members.extend(answer);
    }
    let mut put = |name: &str, value: Value| members.insert(name.into(), value);
    put("verdict", row.verdict().map(Keyword::word).into());
    put("headline", helps::headline(row, journal.metrics()).into());
    if row.verdict().is_none() {
        put("settled", Value::Null);
        put("taken_back", false.into());
        put("sentence", Value::Null);
    }
    let overlap = row.overlap.as_ref();
    put("overlap", overlap.map(|overlap| overlap.share).into());
    let with = overlap.and_then(|overlap| overlap.with.as_ref());
    put("overlap_with", with.map(Who::name).into());
    put(
        "cost",
        row.answer.cost.as_ref().map_or(Value::Null, cost_as_json),
    );
    put("no_cost", helps::no_cost(row).into());
    Value::Object(members)
}

fn cost_as_json(cost: &Cost) -> Value {
    json!({
        "currency": cost.currency,
        "sessions": cost.events,
        "mean_cost": cost.mean,
        "point_days_per_session": cost.point_days,
        "cost_per_point_day": cost.per_point_day,
        "cost_per_point_day_range": cost.range,
        "share_after": cost.better.map(|better| better.after),
        "share_ordinary": cost.better.map(|better| better.ordinary),
        "better_days_per_session": cost.better.map(|better| better.days),
        "cost_per_better_day": cost.better.and_then(|better| better.each),
    })
}
