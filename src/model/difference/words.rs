//! Differences in words: "22 Nov 2026: back pain was 4, is 6".

use chrono::NaiveTime;

use crate::lang::{self, say};
use crate::model::area::{Area, Areas};
use crate::model::checkin::Scores;
use crate::model::extra::Extra;
use crate::model::main_question::MainQuestion;
use crate::model::medication::Medication;
use crate::model::metric::{Better, Metric, Metrics, Offered};
use crate::model::session::{Pressure, Reason, ScoresTaken, Session};
use crate::model::sleep::Sleep;
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
    let blank = |text: Option<String>| Some(text.unwrap_or_else(|| say::ChangeBlank.text()));
    (blank(was), blank(is))
}

/// A number with all its decimals: two that differ must not look alike.
pub(super) fn number(value: f64) -> String {
    // −0 is 0, and nobody writes it.
    format!("{}", value + 0.0)
}

/// "back pain", "back pain at 08:10".
pub(super) fn score(metric: Option<&Metric>, id: &str, time: Option<NaiveTime>) -> String {
    let noun = metric.map_or_else(|| id.to_owned(), Metric::noun);
    match time {
        Some(at) => say::ChangedNounAt { at, noun: &noun }.text(),
        None => noun,
    }
}

/// "at 08:10", or "without a time".
pub(super) fn moment(time: Option<NaiveTime>) -> String {
    time.map_or_else(
        || say::MomentUntimed.text(),
        |at| say::MomentAt { at }.text(),
    )
}

/// A text in the person's own words.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

pub(super) fn night(night: &Sleep) -> String {
    let counts = [
        night
            .awakenings
            .map(|n| say::ToldWoken { n: n as usize }.text()),
        night
            .minutes_awake
            .map(|n| say::ToldMinutesAwake { n: n as usize }.text()),
        night
            .minutes_asleep
            .map(|n| say::ToldMinutesAsleep { n: n as usize }.text()),
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
        return say::ToldNoneTaken.text();
    }
    let one = |m: &Medication| {
        let dose = m
            .dose
            .as_ref()
            .map(|dose| format!(" {dose}"))
            .unwrap_or_default();
        let name = &format!("{}{dose}", m.name);
        let figure = &number(m.count);
        let taken = match m.time {
            Some(at) => say::ToldTakenAt { at, figure, name }.text(),
            None => say::ToldTaken { figure, name }.text(),
        };
        let extra = members(&m.extra)
            .map(|x| format!(" ({x})"))
            .unwrap_or_default();
        taken + &extra
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn areas(areas: &Areas) -> String {
    if areas.is_empty() {
        return say::ToldNowhere.text();
    }
    let mut areas: Vec<_> = areas.iter().collect();
    areas.sort_by_key(|(area, _)| area.rank());
    let one = |(area, value): (&Area, &f64)| format!("{} {}", area.words(), number(*value));
    areas.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn session(session: &Session) -> Parts {
    let scored = |scores: &Scores| {
        let one = |(id, value): (_, &f64)| format!("{id} {}", number(*value));
        let list: Vec<_> = scores.iter().map(one).collect();
        (!list.is_empty()).then(|| list.join(" "))
    };
    let regions: Vec<_> = session.areas.iter().map(Area::words).collect();
    let parts = [
        ("date", Some(lang::date(session.date))),
        ("planned", session.planned.then(|| say::ToldPlanned.text())),
        ("time", session.time.map(lang::time)),
        ("kind", Some(session.kind.to_string())),
        (
            "minutes",
            session
                .minutes
                .map(|n| say::ToldMinutes { n: n as usize }.text()),
        ),
        (
            "with",
            session
                .with
                .as_ref()
                .map(|name| say::ToldWith { name }.text()),
        ),
        (
            "areas",
            regions.into_iter().reduce(|names, name| {
                say::ToldRegions {
                    name: &name,
                    names: &names,
                }
                .text()
            }),
        ),
        ("pressure", session.pressure.map(Pressure::said)),
        ("reason", session.reason.map(Reason::said)),
        ("cost", session.cost.clone()),
        ("note", session.note.as_deref().map(quoted)),
        (
            "before",
            scored(&session.before).map(|names| say::ToldBefore { names: &names }.text()),
        ),
        (
            "after",
            scored(&session.after).map(|names| say::ToldAfter { names: &names }.text()),
        ),
        (
            "scores taken",
            session.scores_taken.map(|taken| match taken {
                ScoresTaken::Before => say::ToldScoresBefore.text(),
                ScoresTaken::After => say::ToldScoresAfter.text(),
            }),
        ),
    ];
    named(parts).chain(extra(&session.extra)).collect()
}

pub(super) fn metric(metric: &Metric) -> Parts {
    let scale = metric.scale;
    let asked = match metric.offered {
        Offered::Daily => say::ToldDaily.text(),
        Offered::OnDemand => say::ToldOnDemand.text(),
    };
    let range = say::ToldRange {
        figure: &number(scale.step),
        high: &number(scale.max),
        low: &number(scale.min),
    }
    .text();
    let parts = [
        ("name", Some(quoted(&metric.title()))),
        ("range", Some(range)),
        (
            "unit",
            Some(metric.unit_shown().into_owned()).filter(|unit| !unit.is_empty()),
        ),
        (
            "better",
            Some(
                say::ToldBetter {
                    lower: metric.better == Better::Lower,
                }
                .text(),
            ),
        ),
        (
            "ends",
            Some(
                say::ToldEnds {
                    high: &metric.high_end(),
                    low: &metric.low_end(),
                }
                .text(),
            ),
        ),
        (
            "notice",
            Some(
                say::ToldNotice {
                    figure: &number(metric.notice),
                }
                .text(),
            ),
        ),
        ("morning", metric.morning.then(|| say::ToldMorning.text())),
        ("offered", Some(asked)),
    ];
    named(parts).chain(extra(&metric.extra)).collect()
}

pub(super) fn trial(plan: &TrialPlan, metrics: &Metrics) -> Parts {
    let metric = metrics.get(&plan.metric);
    let parts = [
        ("score", Some(score(metric, plan.metric.as_str(), None))),
        (
            "sort",
            Some(
                say::ToldWithAndWithout {
                    name: plan.kind_now().as_str(),
                }
                .text(),
            ),
        ),
        (
            "length",
            Some(
                say::ToldPairs {
                    n: plan.blocks as usize,
                }
                .text(),
            ),
        ),
        (
            "number",
            Some(
                say::ToldPlan {
                    number: &plan.number(),
                }
                .text(),
            ),
        ),
        ("looks", plan.watch.then(|| say::ToldLooks.text())),
        ("state", Some(plan.state.said())),
        (
            "stopped",
            plan.stopped.map(|on| say::ToldStopped { on }.text()),
        ),
        ("why", plan.why.clone()),
    ];
    named(parts).chain(extra(&plan.extra)).collect()
}

pub(super) fn main_question(asked: &MainQuestion, metrics: &Metrics) -> Parts {
    let metric = metrics.get(&asked.metric);
    let (after, apart) = (asked.outcome_days, asked.washout_days);
    let parts = [
        ("score", Some(score(metric, asked.metric.as_str(), None))),
        (
            "sort",
            Some(
                say::ToldAfterKind {
                    name: asked.kind.as_str(),
                }
                .text(),
            ),
        ),
        ("since", Some(say::ToldSince { since: asked.since }.text())),
        (
            "outcome",
            Some(say::ToldOutcome { n: after as usize }.text()),
        ),
        (
            "washout",
            Some(say::ToldWashout { n: apart as usize }.text()),
        ),
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
