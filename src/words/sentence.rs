//! Today's figures as sentences, one way for each verdict.
//!
//! Invariant: no sentence says more than its interval does.

use crate::analysis::answer::Effect;
use crate::analysis::verdict::{LEAST_CLEAN, LEAST_SESSIONS, Verdict};
use crate::model::metric::{Better, Metrics};

use super::amount::{Measure, Side, side};
use super::count::count;
use super::subject::{Subject, Voice, capital};

/// Whole numbers as words, from 0.
const NUMBERS: [&str; 11] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Today's figures, and what they allow one to say.
pub(super) fn of(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    let (subject, measure) = (Subject::of(effect, voice), Measure::of(effect, metrics));
    let about = || about(effect, &subject, &measure);
    match effect.verdict {
        Verdict::TooEarly => too_early(effect, &subject),
        Verdict::NoVariation => no_variation(effect, &subject, &measure),
        Verdict::TooClose => too_close(effect, &subject),
        Verdict::LikelyHelps => about() + &range(effect, &measure) + " More than chance explains.",
        Verdict::ProbablyHelps => {
            // The headline says it, unless it is another one.
            let said = effect.shown() == effect.verdict;
            let chance = if said {
                ""
            } else {
                " Chance could look like this too."
            };
            about() + &range(effect, &measure) + chance
        }
        Verdict::SmallerThanNoticeable => {
            let change = match measure.better {
                Better::Lower => "drop",
                Better::Higher => "rise",
            };
            let notice = measure.amount(effect.notice);
            let unfit = format!("A {change} of {notice} or more does not fit the diary.");
            format!("{} {unfit}", about())
        }
        Verdict::WorseThanForecast => worse_sentence(effect, &subject, &measure),
        Verdict::CannotTell => cannot_tell(effect, &subject, &measure),
    }
}

/// "For three days after a massage, your back pain was".
fn after(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let lead = capital(&span(effect, subject));
    let (your, you) = (subject.voice.your(), subject.voice.you());
    if measure.is_doses {
        return format!("{lead}, {you} took");
    }
    format!("{lead}, {your} {} {}", measure.noun, measure.was())
}

/// "for three days after a massage".
fn span(effect: &Effect, subject: &Subject) -> String {
    let n = effect.outcome_days;
    let number = NUMBERS
        .get(n)
        .map_or_else(|| n.to_string(), |word| (*word).into());
    let days = if n == 1 { "day" } else { "days" };
    format!("for {number} {days} after {}", subject.one)
}

fn about(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (after, your) = (after(effect, subject, measure), subject.voice.your());
    let Some(value) = effect.effect else {
        return format!("{after} not far enough known.");
    };
    if measure.is_level(value) {
        return format!("{after} about the same as {your} forecast.");
    }
    let (amount, than) = (measure.amount(value), measure.than(side(value)));
    format!("{after} about {amount} {than} than {your} forecast.")
}

/// " Between 0.4 and 2.0 points lower fits the diary."
fn range(effect: &Effect, measure: &Measure) -> String {
    let Some((low, high)) = effect.interval else {
        return String::new();
    };
    let (near, far) = if low.abs() < high.abs() {
        (low, high)
    } else {
        (high, low)
    };
    let (from, to) = (measure.figure(near), measure.exact(far));
    if from == measure.figure(far) {
        return String::new();
    }
    format!(
        " Between {from} and {to} {} fits the diary.",
        measure.than(side(far))
    )
}

fn too_early(effect: &Effect, subject: &Subject) -> String {
    let missing = effect.missing;
    let journal = format!("{} journal", capital(subject.voice.your()));
    if missing.sessions > 0 {
        let usable = LEAST_SESSIONS.saturating_sub(missing.sessions);
        let have = subject.count(usable);
        let them = if usable == 1 { "it" } else { "them" };
        let more = missing.sessions;
        return format!(
            "{journal} has {have} with scores around {them}; {LEAST_SESSIONS} are needed. {more} more to go."
        );
    }
    let clean = LEAST_CLEAN.saturating_sub(missing.clean);
    let days = count(clean, "scored day", "scored days");
    let many = &subject.many;
    format!("{journal} has {days} away from {many}; {LEAST_CLEAN} are needed.")
}

fn no_variation(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let level = effect.raw.before_mean.or(effect.raw.after_mean);
    let value = level.map_or_else(|| "the same".to_owned(), |value| measure.value(value));
    let day = if measure.is_night { "night" } else { "day" };
    let was = if measure.is_doses {
        format!(
            "{} took {value} {}",
            capital(subject.voice.you()),
            if value == "1" { "dose" } else { "doses" }
        )
    } else {
        let your = capital(subject.voice.your());
        format!("{your} {} {} {value}", measure.noun, measure.was())
    };
    format!("{was} on nearly every {day}. A forecast needs {day}s that differ.")
}

fn too_close(effect: &Effect, subject: &Subject) -> String {
    let days = match effect.clean_scores {
        0 => "No scored day lies".to_owned(),
        1 => "Only 1 scored day lies".to_owned(),
        n => format!("Only {n} scored days lie"),
    };
    let washout = count(effect.washout_days, "day", "days");
    let (one, many) = (&subject.one, &subject.many);
    format!(
        "{days} more than {washout} after {one}; {LEAST_CLEAN} are needed. A longer stretch between two {many}, whenever one comes, fills this in."
    )
}

fn worse_sentence(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    // "By about" leans on the headline, which may be another one.
    let leans = effect.shown() == effect.verdict;
    let figures = match effect
        .effect
        .filter(|value| leans && !measure.is_level(*value))
    {
        Some(value) => {
            let span = span(effect, subject);
            format!("By about {}, {span}.", measure.amount(value))
        }
        None => about(effect, subject, measure),
    };
    let when = match measure.better {
        Better::Lower => "as a bad spell starts",
        Better::Higher => "in a bad week",
    };
    let (book, plain, harms) = (subject.book, &subject.plain, subject.verb("harm"));
    let you = subject.voice.you();
    format!(
        "{figures} Often this means that {you} {book} {when}. It does not mean that {plain} {harms}."
    )
}

fn cannot_tell(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (Some((low, high)), Some(half)) = (effect.interval, effect.half_width()) else {
        return "These scores give no range yet.".into();
    };
    let (title, your) = (&measure.title, subject.voice.your());
    let span = span(effect, subject);
    let end = |value: f64, side: Side| format!("{} {}", measure.exact(value), measure.than(side));
    let (low, high) = (end(low, Side::Below), end(high, Side::Above));
    let with = subject.count(effect.sessions.usable);
    let half = measure.amount(half);
    let more = effect.sessions_needed.filter(|more| *more > 0);
    let more = more.map_or_else(String::new, |more| {
        let notice = measure.amount(effect.notice);
        format!(" About {more} more could show {notice}.")
    });
    format!(
        "{title} {span}: between {low} and {high} than {your} forecast fits the diary. With {with} only a change of about {half} or more could have shown.{more}"
    )
}
