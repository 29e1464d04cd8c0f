//! Differences in words: "22 Nov 2026: back pain was 4, is 6".

use chrono::NaiveTime;

use crate::model::area::{Area, Areas};
use crate::model::checkin::Scores;
use crate::model::extra::Extra;
use crate::model::keyword::Keyword as _;
use crate::model::main_question::MainQuestion;
use crate::model::medication::Medication;
use crate::model::metric::{Metric, Metrics, Offered};
use crate::model::session::Session;
use crate::model::sleep::Sleep;
use crate::model::time::clock;
use crate::model::trial::TrialPlan;

/// The longest text that is said whole; a longer one ends in an ellipsis.
const LONGEST: usize = 80;

/// The parts of something large, each with its name, so that only those that differ are said.
pub(super) type Parts = Vec<(String, String)>;

/// One line of at most [`LONGEST`] characters.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let begin: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", begin.trim_end())
}

/// What was and what is: of two versions only the parts that differ, of one alone all of it.
pub(super) fn changed(
    from: Option<&Parts>,
    to: Option<&Parts>,
) -> (Option<String>, Option<String>) {
    let told = |of: &Parts, other: Option<&Parts>| {
        let new = of.iter().filter(|(name, text)| {
            let there = other.and_then(|o| o.iter().find(|(n, _)| n == name));
            match other {
                Some(_) => there.is_none_or(|(_, there)| there != text),
                // Said already, before these words.
                None => !["date", "kind", "name"].contains(&name.as_str()),
            }
        });
        let texts: Vec<_> = new.map(|(_, text)| text.as_str()).collect();
        // Beside another version, nothing left to say is nothing noted.
        (other.is_none() || !texts.is_empty()).then(|| texts.join(", "))
    };
    let was = from.and_then(|of| told(of, to));
    let is = to.and_then(|of| told(of, from));
    if from.is_none() || to.is_none() {
        return (was, is);
    }
    let blank = |text: Option<String>| Some(text.unwrap_or_else(|| "blank".into()));
    (blank(was), blank(is))
}

/// A number with all its decimals: two that differ must not look alike.
pub(super) fn number(value: f64) -> String {
    // −0 is 0, and nobody writes it.
    format!("{}", value + 0.0)
}

/// "back pain", "back pain at 08:10".
pub(super) fn score(name: &str, time: Option<NaiveTime>) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(char::to_lowercase);
    let name: String = first.into_iter().flatten().chain(chars).collect();
    time.map_or_else(|| name.clone(), |time| format!("{name} at {}", clock(time)))
}

/// "at 08:10", or "without a time".
pub(super) fn moment(time: Option<NaiveTime>) -> String {
    time.map_or_else(|| "without a time".into(), |t| format!("at {}", clock(t)))
}

/// A text in the person's own words.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

pub(super) fn night(night: &Sleep) -> String {
    let counts = [
        night.awakenings.map(|n| format!("woken {n} times")),
        night.minutes_awake.map(|n| format!("{n} minutes awake")),
        night
            .minutes_asleep
            .map(|n| format!("{n} minutes asleep, as said")),
        members(&night.extra),
    ];
    night
        .times()
        .chain(counts.into_iter().flatten())
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn taken(list: &[Medication]) -> String {
    if list.is_empty() {
        return "none taken".into();
    }
    let one = |m: &Medication| {
        let dose = m
            .dose
            .as_ref()
            .map(|dose| format!(" {dose}"))
            .unwrap_or_default();
        let time = m.time.map(|time| format!(" at {}", clock(time)));
        let time = time.unwrap_or_default();
        let extra = members(&m.extra)
            .map(|x| format!(" ({x})"))
            .unwrap_or_default();
        format!("{} × {}{dose}{time}{extra}", number(m.count), m.name)
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn areas(areas: &Areas) -> String {
    if areas.is_empty() {
        return "nowhere".into();
    }
    let mut areas: Vec<_> = areas.iter().collect();
    areas.sort_by_key(|(area, _)| area.rank());
    let one = |(area, value): (&Area, &f64)| format!("{} {}", area.words(), number(*value));
    areas.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn session(session: &Session) -> Parts {
    let scored = |name: &str, scores: &Scores| {
        let one = |(id, value): (_, &f64)| format!("{id} {}", number(*value));
        let list: Vec<_> = scores.iter().map(one).collect();
        (!list.is_empty()).then(|| format!("{name} {}", list.join(" ")))
    };
    let regions: Vec<_> = session.areas.iter().map(Area::words).collect();
    let parts = [
        ("date", Some(session.date.format("%-d %b %Y").to_string())),
        ("planned", session.planned.then(|| "planned".to_owned())),
        ("time", session.time.map(clock)),
        ("kind", Some(session.kind.to_string())),
        ("minutes", session.minutes.map(|n| format!("{n} min"))),
        (
            "with",
            session.with.as_ref().map(|with| format!("with {with}")),
        ),
        (
            "areas",
            (!regions.is_empty()).then(|| regions.join(" and ")),
        ),
        ("pressure", session.pressure.map(|p| p.word().to_owned())),
        ("reason", session.reason.map(|r| r.word().to_owned())),
        ("cost", session.cost.clone()),
        ("note", session.note.as_deref().map(quoted)),
        ("before", scored("before:", &session.before)),
        ("after", scored("after:", &session.after)),
        (
            "scores taken",
            session
                .scores_taken
                .map(|s| format!("scores {} it", s.word())),
        ),
    ];
    named(parts).chain(extra(&session.extra)).collect()
}

pub(super) fn metric(metric: &Metric) -> Parts {
    let scale = metric.scale;
    let asked = match metric.offered {
        Offered::Daily => "asked daily",
        Offered::OnDemand => "asked on demand",
    };
    let range = format!(
        "{} to {} by {}",
        number(scale.min),
        number(scale.max),
        number(scale.step)
    );
    let parts = [
        ("name", Some(quoted(&metric.name))),
        ("range", Some(range)),
        (
            "unit",
            Some(metric.unit.clone()).filter(|unit| !unit.is_empty()),
        ),
        (
            "better",
            Some(format!("{} is better", metric.better.word())),
        ),
        (
            "ends",
            Some(format!(
                "from {} to {}",
                quoted(&metric.low),
                quoted(&metric.high)
            )),
        ),
        (
            "notice",
            Some(format!("a change of {} counts", number(metric.notice))),
        ),
        (
            "morning",
            metric.morning.then(|| "scored in the morning".into()),
        ),
        ("offered", Some(asked.into())),
    ];
    named(parts).chain(extra(&metric.extra)).collect()
}

pub(super) fn trial(plan: &TrialPlan, metrics: &Metrics) -> Parts {
    let metric = metrics.get(&plan.metric);
    let name = metric.map_or(plan.metric.as_str(), |metric| metric.name.as_str());
    let parts = [
        ("score", Some(score(name, None))),
        (
            "sort",
            Some(format!("with and without {}", plan.kind_now())),
        ),
        ("length", Some(format!("{} pairs of weeks", plan.blocks))),
        ("number", Some(format!("plan {}", plan.number()))),
        (
            "looks",
            plan.watch.then(|| "looked at on the way".to_owned()),
        ),
        ("state", Some(plan.state.word().to_owned())),
        (
            "stopped",
            plan.stopped
                .map(|day| format!("on {}", day.format("%-d %b %Y"))),
        ),
        ("why", plan.why.clone()),
    ];
    named(parts).chain(extra(&plan.extra)).collect()
}

pub(super) fn main_question(asked: &MainQuestion, metrics: &Metrics) -> Parts {
    let metric = metrics.get(&asked.metric);
    let name = metric.map_or(asked.metric.as_str(), |metric| metric.name.as_str());
    let (after, apart) = (asked.outcome_days, asked.washout_days);
    let parts = [
        ("score", Some(score(name, None))),
        ("sort", Some(format!("after {}", asked.kind))),
        (
            "since",
            Some(format!("since {}", asked.since.format("%-d %b %Y"))),
        ),
        ("outcome", Some(format!("outcome {after} days"))),
        ("washout", Some(format!("washout {apart} days"))),
    ];
    named(parts).chain(extra(&asked.extra)).collect()
}

fn named<const N: usize>(
    parts: [(&'static str, Option<String>); N],
) -> impl Iterator<Item = (String, String)> {
    parts
        .into_iter()
        .filter_map(|(name, text)| Some((name.to_owned(), text?)))
}

/// Unknown members, each a part of its own.
pub(super) fn extra(extra: &Extra) -> Parts {
    let part = |(name, value)| (format!("member {name}"), format!("{name}: {value}"));
    extra.members().into_iter().map(part).collect()
}

fn members(unknown: &Extra) -> Option<String> {
    let parts: Vec<_> = extra(unknown).into_iter().map(|(_, text)| text).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
