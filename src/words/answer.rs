//! The words of the answer.
//!
//! The headline is the verdict settled at the last checkpoint, and "too early" until there is one; the
//! figures are today's. The words have one order of strength, the same everywhere: "seems to help" is more than chance explains,
//! "may help" is not; a range "fits the diary". Invariants: no sentence says more than its interval;
//! nothing is called proven, nothing "helps" without "seems", and "above forecast" never means that
//! massage harms.

use chrono::NaiveDate;

use crate::analysis::answer::{Effect, SessionGap, Settled, Unusable};
use crate::analysis::diary::Timing;
use crate::analysis::fade;
use crate::analysis::verdict::{LEAST_CLEAN, Verdict};
use crate::lang::choice::{Strength, Was};
use crate::lang::say;
use crate::model::metric::{MetricId, Metrics};

use super::amount::Measure;
use super::luck;
use super::sentence::of as sentence_of;
use super::subject::{Subject, Voice};

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
    say::Question {
        measure,
        subject,
        voice: subject.voice,
    }
    .text()
}

/// The verdict settled at the last checkpoint; too early where none is settled yet.
pub fn headline(effect: &Effect, metrics: &Metrics) -> String {
    headline_in(effect, metrics, Voice::You)
}

/// [`headline`] in this voice.
pub fn headline_in(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    let (subject, measure) = (Subject::of(effect, voice), Measure::of(effect, metrics));
    let (subject, measure) = (&subject, &measure);
    if let Some(counted) = luck::among(effect) {
        let (among, strength) = (luck::counted(counted), luck::strength(effect));
        return say::AnswerLuck {
            all: counted.all,
            among,
            measure,
            strength,
            subject,
            voice,
        }
        .text();
    }
    if let Some(with) = luck::with(effect) {
        let strength = match effect.shown() {
            Verdict::ProbablyHelps => Strength::May,
            _ => Strength::Seems,
        };
        return say::AnswerTogether {
            measure,
            strength,
            subject,
            voice,
            with,
        }
        .text();
    }
    let notice = &measure.amount(effect.notice);
    if let Some(settled) = effect.settled.filter(|_| effect.taken_back) {
        return say::AnswerTakenBack {
            measure,
            n: settled.sessions,
            notice,
            was: was(&settled),
        }
        .text();
    }
    match effect.shown() {
        Verdict::TooEarly => say::AnswerTooEarly.text(),
        Verdict::NoVariation => say::AnswerNoVariation.text(),
        Verdict::TooClose => say::AnswerTooClose.text(),
        Verdict::LikelyHelps => seems(subject, measure),
        Verdict::ProbablyHelps if effect.cautions.drift_unknown => say::AnswerMayBeRecovery {
            measure,
            subject,
            voice,
        }
        .text(),
        Verdict::ProbablyHelps => say::AnswerMayBeChance {
            measure,
            subject,
            voice,
        }
        .text(),
        Verdict::SmallerThanNoticeable if hides(effect) => {
            say::AnswerLessOrHidden { notice }.text()
        }
        Verdict::SmallerThanNoticeable => say::AnswerLess { notice }.text(),
        Verdict::WorseThanForecast => say::AnswerWorse { measure }.text(),
        Verdict::CannotTell => say::AnswerCannotTell.text(),
        Verdict::Resting => match until(effect) {
            Some(until) => say::AnswerRestsUntil { until }.text(),
            None => say::AnswerRests.text(),
        },
    }
}

/// "Massage seems to help."; of painkillers "You seem to need fewer painkillers after massage."
fn seems(subject: &Subject, measure: &Measure) -> String {
    say::AnswerSeems {
        measure,
        subject,
        voice: subject.voice,
    }
    .text()
}

/// The day on which the experiment's own answer comes.
fn until(effect: &Effect) -> Option<NaiveDate> {
    effect.rests.and_then(|last| last.succ_opt())
}

/// What was said before it was taken back.
fn was(settled: &Settled) -> Was {
    match settled.verdict {
        Verdict::WorseThanForecast => Was::Worse,
        Verdict::SmallerThanNoticeable => Was::Small,
        _ => Was::Helped,
    }
}

/// Whether a benefit can hide: sessions are booked as pain jumps, where a forecast knows least.
pub(super) fn hides(effect: &Effect) -> bool {
    effect.cautions.booked_as_it_jumps
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
    let measure = &Measure::of(effect, metrics);
    let notice = &measure.amount(effect.notice);
    if let Some(counted) = luck::among(effect) {
        let (all, among) = (counted.all, luck::counted(counted));
        return say::ChipLuck { all, among }.text();
    }
    if let Some(with) = luck::with(effect) {
        return say::ChipTogether { with }.text();
    }
    match effect.shown() {
        _ if effect.taken_back => say::ChipTakenBack {
            measure,
            notice,
            was: effect.settled.as_ref().map_or(Was::Unknown, was),
        }
        .text(),
        Verdict::Resting => match until(effect) {
            Some(until) => say::ChipRestsUntil { until }.text(),
            None => say::ChipRests.text(),
        },
        Verdict::TooEarly => too_early(effect),
        Verdict::SmallerThanNoticeable if hides(effect) => say::ChipLessOrHidden { notice }.text(),
        Verdict::NoVariation => say::ChipNoVariation.text(),
        Verdict::TooClose => say::ChipTooClose.text(),
        Verdict::LikelyHelps => say::ChipSeems.text(),
        Verdict::ProbablyHelps => say::ChipMay.text(),
        Verdict::SmallerThanNoticeable => say::ChipLess { notice }.text(),
        Verdict::WorseThanForecast => say::ChipWorse { measure }.text(),
        Verdict::CannotTell => say::ChipCannotTell.text(),
    }
}

/// What is missing for an answer, in a few words: "too early: 2 more sessions".
fn too_early(effect: &Effect) -> String {
    let (missing, look) = (effect.missing, effect.next_look);
    if missing.sessions > 0 {
        let n = missing.sessions;
        return say::ChipTooEarlySessions { n }.text();
    }
    if missing.scored > 0 {
        let n = missing.scored;
        return say::ChipTooEarlyScored { n }.text();
    }
    if missing.clean > 0 {
        let n = missing.clean;
        return say::ChipTooEarlyAway { n }.text();
    }
    match look.date {
        _ if effect.counted < look.sessions => {
            let nth = look.sessions;
            say::ChipTooEarlyUntilNth { nth }.text()
        }
        Some(on) => say::ChipTooEarlyUntilDay { on }.text(),
        None => say::ChipTooEarly.text(),
    }
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
    let (least, most) = (fade.low.round() as usize, fade.high.round() as usize);
    let open = most >= fade::DAYS;
    Some(match next_session(effect).filter(|next| most >= *next) {
        Some(next) if least < next => say::FadePerhapsUntilNext { least }.text(),
        Some(_) => say::FadeUntilNext.text(),
        None if least == most => say::FadeAbout { days: least, open }.text(),
        None => say::FadeBetween { least, most, open }.text(),
    })
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
        &Subject::of(effect, Voice::You),
        Measure::of(effect, metrics),
    );
    let mut lines = Vec::new();
    let missing = effect.missing;
    let n = missing.sessions;
    if effect.is_chained() {
        lines.push(say::SurerApart { n, subject }.text());
    } else if n > 0 {
        lines.push(say::SurerScored { n, subject }.text());
    } else if let Some(n) = effect.sessions_needed.filter(|n| *n > 0) {
        lines.push(say::SurerMore { n, subject }.text());
    }
    let clean = match effect.verdict {
        Verdict::TooClose => LEAST_CLEAN.saturating_sub(effect.clean_scores),
        _ => missing.clean,
    };
    if clean > 0 {
        lines.push(say::SurerAway { n: clean, subject }.text());
    }
    let unknown = |gap: &&SessionGap| gap.timing == Timing::Unknown;
    let unknown = effect.gaps.iter().filter(unknown).count();
    if unknown * 2 > effect.gaps.len() && measure.is_scored && !measure.is_night {
        let noun = &measure.noun;
        lines.push(if effect.metric == MetricId::PAIN {
            say::SurerBeforePain.text()
        } else {
            say::SurerBefore { noun }.text()
        });
    }
    if let Some((scored, all)) = outcome_days(effect).filter(|(scored, all)| scored < all) {
        let line = say::SurerAfter {
            all,
            by_hand: measure.is_scored,
            days: effect.outcome_days,
            scored,
        };
        lines.push(line.text());
    }
    lines
}

/// Whether the headline says that it seems to help, or may.
pub fn shows_help(effect: &Effect) -> bool {
    let is_free = luck::among(effect).is_none() && luck::with(effect).is_none();
    effect.shown().helps() && !effect.taken_back && is_free
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
