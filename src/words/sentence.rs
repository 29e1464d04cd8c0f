//! Today's figures as sentences, one way for each verdict.
//!
//! Invariants: no sentence says more than its interval does, nor more than the headline that stands
//! above it: where today's verdict is another one than the settled, the figures are told bare, and
//! above an open headline by the range that stays valid however often one looks.

use crate::analysis::answer::Effect;
use crate::analysis::verdict::{LEAST_CLEAN, LEAST_SESSIONS, Verdict};
use crate::lang::choice::Lies;
use crate::lang::say;
use crate::model::metric::Metrics;

use super::amount::{Measure, Side, side};
use super::luck;
use super::subject::{Subject, Voice};

/// Today's figures, and what they and the headline allow one to say.
pub(super) fn of(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    let (subject, measure) = (&Subject::of(effect, voice), &Measure::of(effect, metrics));
    let (told, today) = (effect.shown(), effect.verdict);
    match today {
        Verdict::TooEarly if effect.sessions.all + effect.sessions.usable == 0 => {
            let needed = LEAST_SESSIONS;
            return say::SentenceNoSessions {
                needed,
                subject,
                voice,
            }
            .text();
        }
        Verdict::TooEarly if effect.is_chained() => {
            return say::SentenceCloseSessions {
                all: effect.sessions.recorded,
                events: effect.sessions.events,
                needed: LEAST_SESSIONS,
                subject,
            }
            .text();
        }
        Verdict::TooEarly => return too_early(effect, subject),
        Verdict::NoVariation => return no_variation(effect, subject, measure),
        Verdict::TooClose => {
            return say::SentenceTooClose {
                needed: LEAST_CLEAN,
                scored: effect.clean_scores,
                subject,
                washout: effect.washout_days,
            }
            .text();
        }
        Verdict::Resting => return resting(effect, subject, measure),
        _ if told == Verdict::TooEarly => return waits(effect, subject),
        _ => {}
    }
    let about = || about(effect, subject, measure);
    let bare = || joined([Some(about()), range(effect, measure)]);
    match (told, today) {
        _ if effect.taken_back || luck::among(effect).is_some() => bare(),
        (Verdict::LikelyHelps, Verdict::LikelyHelps) => {
            joined([Some(bare()), Some(say::SentenceMoreThanChance.text())])
        }
        (Verdict::SmallerThanNoticeable, Verdict::SmallerThanNoticeable) => {
            let notice = &measure.amount(effect.notice);
            let unfit = say::SentenceUnfit { measure, notice }.text();
            joined([Some(about()), Some(unfit)])
        }
        (Verdict::WorseThanForecast, Verdict::WorseThanForecast) => worse(effect, subject, measure),
        (Verdict::CannotTell, Verdict::CannotTell) => cannot_tell(effect, subject, measure),
        (Verdict::CannotTell, _) => joined([Some(about()), wide_range(effect, measure)]),
        _ => bare(),
    }
}

/// Sentences that are there, one after the other.
fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

/// "For three days after a massage, your back pain was about 1.2 points lower than your forecast."
fn about(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (days, voice) = (effect.outcome_days, subject.voice);
    match effect.effect {
        None => say::SentenceUnknown {
            days,
            measure,
            subject,
            voice,
        }
        .text(),
        Some(value) if measure.is_level(value) => say::SentenceSame {
            days,
            measure,
            subject,
            voice,
        }
        .text(),
        Some(value) => say::SentenceDiffers {
            amount: &measure.amount(value),
            days,
            measure,
            side: side(value),
            subject,
            voice,
        }
        .text(),
    }
}

/// "Between 0.4 and 2.0 points lower fits the diary."
fn range(effect: &Effect, measure: &Measure) -> Option<String> {
    let (lies, low, high) = &ends(effect.interval?, measure)?;
    let lies = *lies;
    Some(
        say::SentenceRange {
            high,
            lies,
            low,
            measure,
        }
        .text(),
    )
}

/// The same by the interval that stays valid however often one looks.
fn wide_range(effect: &Effect, measure: &Measure) -> Option<String> {
    let (lies, low, high) = &ends(effect.so_far?.interval, measure)?;
    let lies = *lies;
    Some(
        say::SentenceWideRange {
            high,
            lies,
            low,
            measure,
        }
        .text(),
    )
}

/// The ends of a range: on one side of the forecast "0.4" and "2.0 points", the nearer one first; across it "1.5
/// points" and "0.2 points". Nothing where both ends are written alike.
fn ends((low, high): (f64, f64), measure: &Measure) -> Option<(Lies, String, String)> {
    let lies = match (side(low), side(high)) {
        (Side::Below, Side::Below) => Lies::Below,
        (Side::Above, Side::Above) => Lies::Above,
        _ => return Some((Lies::Across, measure.exact(low), measure.exact(high))),
    };
    let (near, far) = if low.abs() < high.abs() {
        (low, high)
    } else {
        (high, low)
    };
    let from = measure.figure(near);
    (from != measure.figure(far)).then(|| (lies, from, measure.exact(far)))
}

/// There are sessions enough, but the look that settles a verdict is still to come.
fn waits(effect: &Effect, subject: &Subject) -> String {
    let (n, look, voice) = (effect.counted, effect.next_look, subject.voice);
    let nth = look.sessions;
    match look.date {
        Some(on) if nth <= n => say::SentenceWaitsUntilDay {
            first: nth == LEAST_SESSIONS,
            n,
            nth,
            on,
            subject,
            voice,
        }
        .text(),
        _ => say::SentenceWaitsUntilNth {
            n,
            nth,
            subject,
            voice,
        }
        .text(),
    }
}

fn resting(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let tried = effect.on_trial.as_ref();
    let tried = tried.map(|kind| Subject::kind(kind, subject.voice));
    let subject = tried.as_ref().unwrap_or(subject);
    say::SentenceRests { measure, subject }.text()
}

fn too_early(effect: &Effect, subject: &Subject) -> String {
    let (missing, voice) = (effect.missing, subject.voice);
    if missing.sessions > 0 {
        return say::SentenceFewSessions {
            more: missing.sessions,
            n: LEAST_SESSIONS.saturating_sub(missing.sessions),
            needed: LEAST_SESSIONS,
            subject,
            voice,
        }
        .text();
    }
    say::SentenceFewDays {
        needed: LEAST_CLEAN,
        scored: LEAST_CLEAN.saturating_sub(missing.clean),
        subject,
        voice,
    }
    .text()
}

fn no_variation(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (night, voice) = (measure.is_night, subject.voice);
    let level = effect.raw.before_mean.or(effect.raw.after_mean);
    let value = level.map(|value| measure.value(value));
    match value.as_deref() {
        Some(doses) if measure.is_doses => say::SentenceAlwaysDoses {
            doses,
            night,
            voice,
        }
        .text(),
        None if measure.is_doses => say::SentenceAlwaysSameDoses { night, voice }.text(),
        Some(value) => say::SentenceAlways {
            measure,
            night,
            value,
            voice,
        }
        .text(),
        None => say::SentenceAlwaysSame {
            measure,
            night,
            voice,
        }
        .text(),
    }
}

fn worse(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let voice = subject.voice;
    let figures = match effect.effect.filter(|value| !measure.is_level(*value)) {
        Some(value) => say::SentenceWorseBy {
            amount: &measure.amount(value),
            days: effect.outcome_days,
            subject,
        }
        .text(),
        None => about(effect, subject, measure),
    };
    let harm = say::SentenceNoHarm {
        measure,
        subject,
        voice,
    };
    joined([Some(figures), Some(harm.text())])
}

fn cannot_tell(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (Some(interval), Some(half)) = (effect.interval, effect.half_width()) else {
        return say::SentenceNoRange.text();
    };
    let Some((lies @ Lies::Across, low, high)) = ends(interval, measure) else {
        // Alone it would be an answer; the guard of several answers holds it back.
        let looks = say::SentenceSeveralLooks.text();
        let figures = about(effect, subject, measure);
        return joined([Some(figures), range(effect, measure), Some(looks)]);
    };
    let told = say::SentenceCannotTell {
        days: effect.outcome_days,
        half: &measure.amount(half),
        high: &high,
        lies,
        low: &low,
        measure,
        n: effect.sessions.usable,
        subject,
        voice: subject.voice,
    };
    // Where the smallest noticeable change could have shown already, a few more say nothing new.
    let more = effect.sessions_needed;
    let more = more.filter(|more| *more > 0 && half > effect.notice);
    let notice = &measure.amount(effect.notice);
    let needed = more.map(|more| say::SentenceNeeded { more, notice }.text());
    joined([Some(told.text()), needed])
}
