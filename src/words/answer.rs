//! The words of the answer.
//!
//! The headline is the verdict settled at the last checkpoint, and "too early" until there is one; the
//! figures are today's. The words have one order of strength, the same everywhere: "seems to help" is more than chance explains,
//! "may help" is not; a range "fits the diary". Invariants: no sentence says more than its interval;
//! nothing is called proven, nothing "helps" without "seems", and "above forecast" never means that
//! massage harms.

use crate::analysis::answer::{Effect, SessionGap, Settled, Unusable};
use crate::analysis::diary::Timing;
use crate::analysis::fade;
use crate::analysis::verdict::{LEAST_CLEAN, Verdict};
use crate::model::metric::{Better, Metric, Metrics};

use super::amount::{Measure, sides};
use super::count::{count, date, ordinal};
use super::luck;
use super::sentence::of as sentence_of;
use super::subject::{Subject, Voice, capital};

/// What is asked: "Does massage help your back pain?"
pub fn question(effect: &Effect, metrics: &Metrics) -> String {
    question_in(effect, metrics, Voice::You)
}

/// [`question`] in this voice.
pub fn question_in(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    ask(&Subject::of(effect, voice), &Measure::of(effect, metrics))
}

/// "Does massage help your back pain?"
pub(super) fn ask(subject: &Subject, measure: &Measure) -> String {
    let (noun, voice) = (&measure.noun, subject.voice);
    if measure.is_doses {
        let you = voice.you();
        return format!("Do {you} need fewer {noun} after {}?", subject.after);
    }
    let does = if subject.plural { "Do" } else { "Does" };
    let your = voice.your();
    format!("{does} {} help {your} {noun}?", subject.plain)
}

/// The verdict settled at the last checkpoint; too early where none is settled yet.
pub fn headline(effect: &Effect, metrics: &Metrics) -> String {
    headline_in(effect, metrics, Voice::You)
}

/// [`headline`] in this voice.
pub fn headline_in(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    let (subject, measure) = (Subject::of(effect, voice), Measure::of(effect, metrics));
    if let Some(among) = luck::among(effect) {
        let alone = if luck::only_may(effect) {
            may(&subject, &measure)
        } else {
            seems(&subject, &measure)
        };
        return luck::headline(&alone, among, (&subject, &measure));
    }
    if let Some(with) = luck::with(effect) {
        let alone = if effect.shown() == Verdict::ProbablyHelps {
            may(&subject, &measure)
        } else {
            seems(&subject, &measure)
        };
        return luck::or_it_is(&alone, with);
    }
    if let Some(settled) = effect.settled.filter(|_| effect.taken_back) {
        return taken_back(effect, &settled, &measure);
    }
    match effect.shown() {
        Verdict::TooEarly => "Too early to say.".into(),
        Verdict::NoVariation => "Nothing to compare yet.".into(),
        Verdict::TooClose => "Too close together to tell.".into(),
        Verdict::LikelyHelps => format!("{}.", seems(&subject, &measure)),
        Verdict::ProbablyHelps => {
            let may = may(&subject, &measure);
            if effect.cautions.drift_unknown {
                return format!("{may}; a slow recovery would look just like this.");
            }
            format!("{may}; chance could look like this too.")
        }
        Verdict::SmallerThanNoticeable => {
            let hides = if hides(effect) { ", or it hides" } else { "" };
            format!(
                "Any help is less than {}{hides}.",
                measure.amount(effect.notice)
            )
        }
        Verdict::WorseThanForecast => {
            let worse = worse(measure.better);
            format!("{} {} {worse}.", measure.title, measure.was())
        }
        Verdict::CannotTell => "Can\u{2019}t tell yet.".into(),
        Verdict::Resting => format!("The answer rests{}.", until(effect)),
    }
}

/// " until 19 Jan 2027": the day on which the experiment's own answer comes.
fn until(effect: &Effect) -> String {
    let day = effect.rests.and_then(|last| last.succ_opt());
    day.map_or_else(String::new, |day| {
        day.format(" until %-d %b %Y").to_string()
    })
}

/// What was settled and is not seen any more.
fn taken_back(effect: &Effect, settled: &Settled, measure: &Measure) -> String {
    let was = match settled.verdict {
        Verdict::WorseThanForecast => {
            let (noun, was) = (&measure.noun, measure.was());
            format!("{noun} {was} {}", worse(measure.better))
        }
        Verdict::SmallerThanNoticeable => {
            format!("any help was less than {}", measure.amount(effect.notice))
        }
        _ => "it seemed to help".into(),
    };
    let at = settled.sessions;
    format!("At {at} sessions {was}; today\u{2019}s figures no longer show it.")
}

/// Whether a benefit can hide: sessions are booked as pain jumps, where a forecast knows least.
pub(super) fn hides(effect: &Effect) -> bool {
    effect.cautions.booked_as_it_jumps
}

/// "Massage seems to help"; of painkillers "You seem to need fewer painkillers after massage".
pub(super) fn seems(subject: &Subject, measure: &Measure) -> String {
    if measure.is_doses {
        return format!("{} seem to {}", you(subject), fewer(subject, measure));
    }
    format!("{} {} to help", subject.title(), subject.verb("seem"))
}

/// "Massage may help".
fn may(subject: &Subject, measure: &Measure) -> String {
    if measure.is_doses {
        return format!("{} may {}", you(subject), fewer(subject, measure));
    }
    format!("{} may help", subject.title())
}

fn you(subject: &Subject) -> String {
    capital(subject.voice.you())
}

fn fewer(subject: &Subject, measure: &Measure) -> String {
    format!("need fewer {} after {}", measure.noun, subject.after)
}

/// Today's figures, and what they allow one to say.
pub fn sentence(effect: &Effect, metrics: &Metrics) -> String {
    sentence_in(effect, metrics, Voice::You)
}

/// [`sentence()`] in this voice.
pub fn sentence_in(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    sentence_of(effect, metrics, voice)
}

/// The verdict of the headline in two or three words, for a chip.
pub fn chip(effect: &Effect, metrics: &Metrics) -> String {
    let notice = Measure::of(effect, metrics).amount(effect.notice);
    if let Some(among) = luck::among(effect) {
        return luck::chip(among);
    }
    if let Some(with) = luck::with(effect) {
        return luck::chip_together(with);
    }
    match effect.shown() {
        _ if effect.taken_back => {
            let was = effect.settled.map(|settled| match settled.verdict {
                Verdict::WorseThanForecast => format!("was {}, ", worse(effect.better)),
                Verdict::SmallerThanNoticeable => format!("was less than {notice}, "),
                _ => "seemed to help, ".into(),
            });
            was.unwrap_or_default() + "no longer shown"
        }
        Verdict::Resting => format!("rests{}", until(effect)),
        Verdict::TooEarly => {
            let missing = missing(effect);
            missing.map_or_else(
                || "too early".into(),
                |missing| format!("too early: {missing}"),
            )
        }
        Verdict::SmallerThanNoticeable if hides(effect) => format!("less than {notice}, or hidden"),
        verdict => verdict_words(verdict, effect.better, &notice),
    }
}

/// What is missing for an answer, in a few words: "2 more sessions"; nothing where all is there.
fn missing(effect: &Effect) -> Option<String> {
    let missing = effect.missing;
    let days = |n| count(n, "more scored day", "more scored days");
    Some(if missing.sessions > 0 {
        count(missing.sessions, "more session", "more sessions")
    } else if missing.scored > 0 {
        days(missing.scored)
    } else if missing.clean > 0 {
        format!("{} away from it", days(missing.clean))
    } else if effect.counted < effect.next_look.sessions {
        format!("settled at the {}", ordinal(effect.next_look.sessions))
    } else {
        format!("settled from {} on", date(effect.next_look.date?))
    })
}

/// Whether there is a difference to speak of: an answer is settled, and today's figures have one.
pub fn is_answered(effect: &Effect) -> bool {
    effect.shown() != Verdict::TooEarly && effect.verdict.is_from_interval()
}

/// The difference in few words: "0.6 lower"; nothing where it is too early for one.
pub fn difference(effect: &Effect, metrics: &Metrics) -> Option<String> {
    let value = effect.effect.filter(|_| is_answered(effect))?;
    Some(Measure::of(effect, metrics).short(value))
}

/// How long it lasts: "The difference seems to last 2 to 5 days."; what comes after the next session
/// can't be seen.
pub fn fade(effect: &Effect, _metrics: &Metrics) -> Option<String> {
    let fade = effect.fade?;
    let (low, high) = (fade.low.round() as usize, fade.high.round() as usize);
    if let Some(next) = next_session(effect).filter(|next| high >= *next) {
        let least = if low < next {
            format!("{low} days or more, perhaps")
        } else {
            "at least".into()
        };
        return Some(format!(
            "The difference seems to last {least} until the next session."
        ));
    }
    let range = if low == high {
        format!("about {}", count(low, "day", "days"))
    } else {
        format!("{low} to {high} days")
    };
    let open = if high >= fade::DAYS { " or more" } else { "" };
    Some(format!("The difference seems to last {range}{open}."))
}

/// Days from a session to the next one, in the middle.
fn next_session(effect: &Effect) -> Option<usize> {
    let pairs = effect.gaps.windows(2);
    let days = pairs.map(|pair| (pair[1].date - pair[0].date).num_days());
    let mut days: Vec<usize> = days.filter_map(|days| usize::try_from(days).ok()).collect();
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// What would make the answer surer, a line each.
pub fn surer(effect: &Effect, metrics: &Metrics) -> Vec<String> {
    let (subject, measure) = (
        Subject::of(effect, Voice::You),
        Measure::of(effect, metrics),
    );
    let mut lines = Vec::new();
    let missing = effect.missing;
    if effect.is_chained() {
        let more = more(missing.sessions, &subject);
        lines.push(format!("{more}, three days or more after the one before."));
    } else if missing.sessions > 0 {
        let more = more(missing.sessions, &subject);
        let them = if missing.sessions == 1 { "it" } else { "them" };
        lines.push(format!("{more} with scores around {them}."));
    } else if let Some(needed) = effect.sessions_needed.filter(|n| *n > 0) {
        lines.push(format!("About {}.", more(needed, &subject)));
    }
    let clean = match effect.verdict {
        Verdict::TooClose => LEAST_CLEAN.saturating_sub(effect.clean_scores),
        _ => missing.clean,
    };
    if clean > 0 {
        let days = count(clean, "more scored day", "more scored days");
        lines.push(format!("{days} away from {}.", subject.many));
    }
    let unknown = |gap: &&SessionGap| gap.timing == Timing::Unknown;
    let unknown = effect.gaps.iter().filter(unknown).count();
    if unknown * 2 > effect.gaps.len() && measure.is_scored && !measure.is_night {
        let noun = measure.noun.strip_prefix("back ").unwrap_or(&measure.noun);
        lines.push(format!("Score {noun} just before a session."));
    }
    if let Some((scored, all)) = outcome_days(effect).filter(|(scored, all)| scored < all) {
        let score = if measure.is_scored { "Score" } else { "Note" };
        let days = match effect.outcome_days {
            1 => "day".to_owned(),
            days => format!("{days} days"),
        };
        lines.push(format!("{score} the {days} after: {scored} of {all}."));
    }
    lines
}

/// The words above and below the line of the forecast: "more pain than forecast", "less pain than
/// forecast".
pub fn zero_sides(metric: &Metric) -> (String, String) {
    sides(metric)
}

/// Whether the headline says that it seems to help, or may.
pub fn shows_help(effect: &Effect) -> bool {
    let is_free = luck::among(effect).is_none() && luck::with(effect).is_none();
    effect.shown().helps() && !effect.taken_back && is_free
}

fn verdict_words(verdict: Verdict, better: Better, notice: &str) -> String {
    match verdict {
        Verdict::TooEarly => "too early".into(),
        Verdict::NoVariation => "nothing to compare".into(),
        Verdict::TooClose => "too close together".into(),
        Verdict::LikelyHelps => "seems to help".into(),
        Verdict::ProbablyHelps => "may help".into(),
        Verdict::SmallerThanNoticeable => format!("less than {notice}"),
        Verdict::WorseThanForecast => worse(better).into(),
        Verdict::CannotTell => "can\u{2019}t tell yet".into(),
        Verdict::Resting => "rests".into(),
    }
}

fn worse(better: Better) -> &'static str {
    match better {
        Better::Lower => "above forecast",
        Better::Higher => "below forecast",
    }
}

/// Scored and all days of the outcomes so far; `None` where they can't be counted.
fn outcome_days(effect: &Effect) -> Option<(usize, usize)> {
    let days = effect.outcome_days;
    let to = effect.to?;
    if days > effect.curve.len()
        || effect
            .gaps
            .iter()
            .any(|gap| gap.unusable == Some(Unusable::NoForecast))
    {
        return None;
    }
    let counted = effect.gaps.iter().filter(|gap| {
        !matches!(
            gap.unusable,
            Some(Unusable::NoScoreBefore | Unusable::BeforeRange)
        )
    });
    let all = counted
        .map(|gap| days.min((to - gap.date).num_days().max(0) as usize))
        .sum();
    let scored = effect.curve.iter().take(days).map(|day| day.n).sum();
    Some((scored, all))
}

fn more(n: usize, subject: &Subject) -> String {
    count(
        n,
        &format!("more {}", subject.bare),
        &format!("more {}", subject.many),
    )
}
