//! What stands beside the answer: how many sessions it is about and why others are not, when it was
//! settled, and which of several looks it is.
//!
//! Invariant: the sessions add up: those that count and those that are left out, each for one
//! reason, are all sessions there are. Dates carry their year.

use chrono::NaiveDate;

use crate::analysis::answer::{Effect, Unusable};
use crate::analysis::effect::CHECKPOINTS;
use crate::analysis::looks::{main_kind, main_metric};
use crate::analysis::verdict::Verdict;
use crate::model::journal::Journal;
use crate::model::session::Kind;

use super::amount::Measure;
use super::subject::{Subject, Voice, capital};
use super::words::{ask, count};

/// A diary that ended more days ago is not about "the last two years".
const RECENT: i64 = 30;

/// What the answer rests on, a sentence each: its sessions, those that are left out, its ordinary
/// days, and when it was settled.
pub fn basis(effect: &Effect, voice: Voice, today: NaiveDate) -> Vec<String> {
    let clean = count(effect.clean_scores, "ordinary day", "ordinary days");
    let lines = [
        counted(effect, voice, today),
        left_out(effect),
        better(effect),
        Some(format!("{clean} to forecast from.")),
    ];
    let mut lines: Vec<String> = lines.into_iter().flatten().collect();
    if let Some(settled) = effect.settled {
        let (at, on) = (settled.sessions, date(settled.date));
        lines.push(format!("Settled at the {at}th, on {on}."));
    }
    let passed = effect.settled.map_or(0, |settled| settled.sessions);
    let next = CHECKPOINTS.into_iter().find(|at| *at > passed);
    lines.extend(next.map(|at| format!("The next look that settles it: at the {at}th.")));
    lines
}

/// "In the last two years: 31 of your 152 massages."
pub fn counted(effect: &Effect, voice: Voice, today: NaiveDate) -> Option<String> {
    let (usable, all) = (effect.sessions.usable, effect.sessions.all);
    let subject = Subject::of(effect, voice);
    let your = voice.your();
    let of_all = match all {
        0 => return None,
        1 => format!("{your} 1 {}", subject.bare),
        n => format!("{your} {n} {}", subject.many),
    };
    Some(match usable {
        0 if all == 1 => format!("{} does not count yet.", capital(&of_all)),
        0 => format!("None of {of_all} counts yet."),
        n if effect.sessions.older > 0 => {
            format!("In the {}: {n} of {of_all}.", two_years(effect, today))
        }
        1 if all == 1 => format!("{} counts.", capital(&of_all)),
        1 => format!("1 of {of_all} counts."),
        n if n == all => format!("All {of_all} count."),
        n => format!("{n} of {of_all} count."),
    })
}

/// "last two years", "two years to 21 Jul 2023".
fn two_years(effect: &Effect, today: NaiveDate) -> String {
    let old = effect.to.filter(|to| (today - *to).num_days() > RECENT);
    old.map_or_else(
        || "last two years".into(),
        |to| format!("two years to {}", date(to)),
    )
}

/// Why the others don't count: "119 are older. 2 have no score in the three days before."
pub fn left_out(effect: &Effect) -> Option<String> {
    let sessions = effect.sessions;
    let outside = sessions
        .all
        .saturating_sub(sessions.recorded + sessions.older);
    let chained = effect.gaps.iter().map(|gap| gap.sessions.saturating_sub(1));
    let unusable = |why| {
        let gaps = effect.gaps.iter();
        gaps.filter(|gap| gap.unusable == Some(why)).count()
    };
    let reasons = [
        (sessions.older, ["is older", "are older"]),
        (
            outside,
            [
                "lies outside the days you scored",
                "lie outside the days you scored",
            ],
        ),
        (
            chained.sum(),
            [
                "came within three days of another one and counts with it",
                "came within three days of another one and count with it",
            ],
        ),
        (
            unusable(Unusable::NoScoreBefore),
            [
                "has no score in the three days before",
                "have no score in the three days before",
            ],
        ),
        (
            unusable(Unusable::NoScoreAfter),
            [
                "has too few scores in the days after",
                "have too few scores in the days after",
            ],
        ),
        (
            unusable(Unusable::NoForecast),
            [
                "has too few ordinary days to be forecast from",
                "have too few ordinary days to be forecast from",
            ],
        ),
    ];
    let said = reasons.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = said
        .map(|(n, [one, many])| format!("{n} {}", if n == 1 { one } else { many }))
        .collect();
    (!said.is_empty()).then(|| format!("{}.", said.join("; ")))
}

/// "23 of the 31 were better than forecast."
fn better(effect: &Effect) -> Option<String> {
    let n = effect.sessions.usable;
    let share = effect
        .better_share
        .filter(|_| effect.verdict != Verdict::TooEarly)?;
    let better = (share.share * n as f64).round();
    let were = if better == 1.0 { "was" } else { "were" };
    Some(format!("{better} of the {n} {were} better than forecast."))
}

/// Which look it is: the main question with its date, or one of several looks. Nothing where the
/// main question is not written down yet.
pub fn look(journal: &Journal, effect: &Effect, voice: Voice) -> Option<String> {
    let since = journal.main_question().map(|asked| date(asked.since));
    let your = voice.your();
    if effect.is_main {
        return since
            .map(|since| format!("{} main question, written down on {since}.", capital(your)));
    }
    let metric = journal.metrics().get(&main_metric(journal))?;
    let kind = main_kind(journal).unwrap_or(Kind::MASSAGE);
    let asked = ask(&Subject::kind(&kind, voice), &Measure::new(metric));
    let since = since.map_or_else(String::new, |since| {
        format!(" It was written down on {since}.")
    });
    Some(format!(
        "One of several looks. {} main question: {asked}{since}",
        capital(your)
    ))
}

/// The main question and since when it stands, a sentence each, for who asks after it.
pub fn main_question(journal: &Journal) -> Vec<String> {
    let metric = journal.metrics().get(&main_metric(journal));
    let kind = main_kind(journal).unwrap_or(Kind::MASSAGE);
    let asked = metric.map(|metric| ask(&Subject::kind(&kind, Voice::You), &Measure::new(metric)));
    let since = journal.main_question().map_or_else(
        || "It is not written down yet: that comes with the first answer.".into(),
        |asked| format!("Written down on {}.", date(asked.since)),
    );
    asked.into_iter().chain([since]).collect()
}

/// What no diary can tell, said wherever an answer is.
pub const EXPECTATION: &str =
    "Looking forward to a session can do good too; no diary can tell the two apart.";

/// "17 Oct 2026".
pub fn date(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}
