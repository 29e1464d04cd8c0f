//! `forecast`: what the next days may bring, in words for people or as JSON.

use std::io;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::args;
use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::analysis::tomorrow::{Ahead, DAYS, Outlook, Range, outlook};
use crate::lang::say;
use crate::model::error::EditError;
use crate::model::keyword::Keyword;
use crate::model::metric::Metric;
use crate::words::tomorrow as words;

pub(super) fn run(face: &mut Face<'_>, args: &args::Forecast) -> Outcome {
    let journal = face.known()?;
    let found = journal.metrics().find(&args.metric);
    let metric = found.ok_or_else(|| EditError::UnknownMetric(args.metric.clone()))?;
    let outlook = outlook(&journal, metric, face.now.today);
    if args.json {
        face.json(&as_json(&outlook, face.now.today))?;
    } else {
        for_people(face, metric, &outlook)?;
    }
    Ok(Done::Well)
}

fn for_people(face: &mut Face<'_>, metric: &Metric, outlook: &Outlook) -> io::Result<()> {
    let name = &metric.title();
    if let Some(why) = outlook.why {
        return face.say(
            &say::ForecastWhy {
                name,
                why: &words::reason(why, outlook),
            }
            .text(),
        );
    }
    let mut table = Table::new(&[
        (&say::ColumnDay.text(), Side::Left),
        (&say::ForecastAbout.text(), Side::Right),
        (&say::ForecastRange.text(), Side::Left),
        (&say::ForecastOfHundred.text(), Side::Right),
    ]);
    for day in &outlook.days {
        let range = day
            .range
            .map_or_else(|| "\u{2013}".into(), |range| ends(metric, &range));
        let about = metric.scale.plain(words::about(metric, day));
        let sure = day.range.and_then(|range| words::of_100(&range));
        let sure = sure.map_or_else(|| "\u{2013}".into(), |of_100| of_100.to_string());
        table.row(vec![day.date.to_string(), about, range, sure]);
    }
    let on = outlook.from.unwrap_or_default();
    face.say(&say::ForecastTitle { name, on }.text())?;
    face.say("")?;
    face.table(&table)?;
    face.say("")?;
    face.say(&say::ScoresAlone.text())?;
    match words::record(outlook) {
        Some(record) => face.say(&record),
        None => Ok(()),
    }
}

fn ends(metric: &Metric, range: &Range) -> String {
    let [low, high] = &[range.low, range.high].map(|end| metric.scale.plain(end));
    if low == high {
        return low.clone();
    }
    say::Range { high, low }.text()
}

/// Always seven days: where nothing is said of them, `null` and why.
fn as_json(outlook: &Outlook, today: NaiveDate) -> Value {
    let day = |day: &Ahead| {
        json!({
            "date": day.date.to_string(),
            "expected": day.expected,
            "low": day.range.map(|range| range.low),
            "high": day.range.map(|range| range.high),
            "said": day.range.and_then(|range| range.said),
        })
    };
    let unknown = |date: NaiveDate| json!({"date": date.to_string(), "expected": null, "low": null, "high": null, "said": null});
    let mut days: Vec<Value> = outlook.days.iter().map(day).collect();
    if days.is_empty() {
        let coming = outlook.from.unwrap_or(today).iter_days().skip(1).take(DAYS);
        days = coming.map(unknown).collect();
    }
    json!({
        "metric": outlook.metric.as_str(),
        "from": outlook.from.map(|from| from.to_string()),
        "days": days,
        "why": outlook.why.map(Keyword::word),
        "record": outlook.record.map(|record| json!({
            "said": record.said,
            "inside": record.inside,
        })),
    })
}
