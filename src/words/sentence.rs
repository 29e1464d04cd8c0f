//! Today's figures as sentences, one way for each verdict.
//!
//! Invariants: no sentence says more than its interval does, nor more than the headline that stands
//! above it: where today's verdict is another one than the settled, the figures are told bare, and
//! above an open headline by the range that stays valid however often one looks.

use crate::analysis::answer::Effect;
use crate::analysis::verdict::{LEAST_CLEAN, LEAST_SESSIONS, Verdict};
use crate::model::metric::{Better, Metrics};

use super::amount::{Measure, side};
use super::count::{count, date, ordinal};
use super::luck;
use super::subject::{Subject, Voice, capital};

/// Whole numbers as words, from 0.
const NUMBERS: [&str; 11] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Today's figures, and what they and the headline allow one to say.
pub(super) fn of(effect: &Effect, metrics: &Metrics, voice: Voice) -> String {
    let (subject, measure) = (Subject::of(effect, voice), Measure::of(effect, metrics));
    let (told, today) = (effect.shown(), effect.verdict);
    match today {
        Verdict::TooEarly if effect.sessions.all + effect.sessions.usable == 0 => {
            let (many, your) = (&subject.many, subject.voice.your());
            return format!(
                "There are no {many} in {your} journal; {LEAST_SESSIONS} with scores around them are needed."
            );
        }
        Verdict::TooEarly if effect.is_chained() => return chained(effect, &subject),
        Verdict::TooEarly => return too_early(effect, &subject),
        Verdict::NoVariation => return no_variation(effect, &subject, &measure),
        Verdict::TooClose => return too_close(effect, &subject),
        Verdict::Resting => return resting(effect, &subject, &measure),
        _ if told == Verdict::TooEarly => return waits(effect, &subject),
        _ => {}
    }
    let bare = || about(effect, &subject, &measure) + &range(effect, &measure);
    match (told, today) {
        _ if effect.taken_back || luck::among(effect).is_some() => bare(),
        (Verdict::LikelyHelps, Verdict::LikelyHelps) => bare() + " More than chance explains.",
        (Verdict::SmallerThanNoticeable, Verdict::SmallerThanNoticeable) => {
            let change = match measure.better {
                Better::Lower => "drop",
                Better::Higher => "rise",
            };
            let notice = measure.amount(effect.notice);
            let unfit = format!("A {change} of {notice} or more does not fit the diary.");
            format!("{} {unfit}", about(effect, &subject, &measure))
        }
        (Verdict::WorseThanForecast, Verdict::WorseThanForecast) => {
            worse_sentence(effect, &subject, &measure)
        }
        (Verdict::CannotTell, Verdict::CannotTell) => cannot_tell(effect, &subject, &measure),
        (Verdict::CannotTell, _) => about(effect, &subject, &measure) + &wide(effect, &measure),
        _ => bare(),
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
    let ends = effect.interval.and_then(|ends| between(ends, measure));
    let text = |ends: String| format!(" {} fits the diary.", capital(&ends));
    ends.map_or_else(String::new, text)
}

/// The same by the interval that stays valid however often one looks.
fn wide(effect: &Effect, measure: &Measure) -> String {
    let so_far = effect.so_far.map(|so_far| so_far.interval);
    let ends = so_far.and_then(|ends| between(ends, measure));
    let text = |ends: String| format!(" However often one looks, {ends} fits the diary.");
    ends.map_or_else(String::new, text)
}

/// "between 0.4 and 2.0 points lower", "between 1.5 points lower and 0.2 points higher"; nothing
/// where both ends are written alike.
fn between((low, high): (f64, f64), measure: &Measure) -> Option<String> {
    let than = |value| measure.than(side(value));
    if side(low) != side(high) {
        let end = |value: f64| format!("{} {}", measure.exact(value), than(value));
        return Some(format!("between {} and {}", end(low), end(high)));
    }
    let (near, far) = if low.abs() < high.abs() {
        (low, high)
    } else {
        (high, low)
    };
    let (from, to) = (measure.figure(near), measure.exact(far));
    (from != measure.figure(far)).then(|| format!("between {from} and {to} {}", than(far)))
}

/// Sessions enough, but so close that they count as too few.
fn chained(effect: &Effect, subject: &Subject) -> String {
    let (all, events) = (effect.sessions.recorded, effect.sessions.events);
    let many = &subject.many;
    format!(
        "{all} {many} lie less than three days apart and count as {events}; {LEAST_SESSIONS} with three days or more between them are needed."
    )
}

/// There are sessions enough, but the look that settles a verdict is still to come.
fn waits(effect: &Effect, subject: &Subject) -> String {
    let journal = format!("{} journal", capital(subject.voice.your()));
    let have = subject.count(effect.counted);
    let look = effect.next_look;
    let at = ordinal(look.sessions);
    let when = match look.date {
        Some(day) if look.sessions <= effect.counted => {
            let them = if look.sessions == LEAST_SESSIONS {
                ""
            } else {
                " of them"
            };
            format!(
                "The {at}{them} settles the answer with the first score from {} on.",
                date(day)
            )
        }
        _ => format!("The answer is settled at the {at}."),
    };
    format!("{journal} has {have} with scores around them. {when}")
}

fn resting(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let tried = effect.on_trial.as_ref();
    let tried = tried.map(|kind| Subject::kind(kind, subject.voice));
    let (plain, noun) = (&tried.as_ref().unwrap_or(subject).plain, &measure.noun);
    format!(
        "An experiment with {plain} and {noun} goes on. Looking early would make luck look like help."
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
    let figures = match effect.effect.filter(|value| !measure.is_level(*value)) {
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
    let (Some(interval), Some(half)) = (effect.interval, effect.half_width()) else {
        return "These scores give no range yet.".into();
    };
    if side(interval.0) == side(interval.1) {
        // Alone it would be an answer; the guard of several answers holds it back.
        let figures = about(effect, subject, measure) + &range(effect, measure);
        return format!("{figures} Of several looks, some look like this by luck alone.");
    }
    let (title, your) = (&measure.title, subject.voice.your());
    let span = span(effect, subject);
    let between = between(interval, measure).unwrap_or_default();
    let with = subject.count(effect.sessions.usable);
    // Where the smallest noticeable change could have shown already, a few more say nothing new.
    let more = effect.sessions_needed;
    let more = more.filter(|more| *more > 0 && half > effect.notice);
    let half = measure.amount(half);
    let more = more.map_or_else(String::new, |more| {
        let notice = measure.amount(effect.notice);
        format!(" About {more} more would show {notice} in 9 of 10 such diaries.")
    });
    format!(
        "{title} {span}: {between} than {your} forecast fits the diary. With {with} only a change of about {half} or more could have shown.{more}"
    )
}
