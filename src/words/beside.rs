//! What stands beside the answer: what is new since it was settled, what a forecast can't see, how
//! many sessions it is about and why others are not, and which of several looks it is.
//!
//! Invariant: the sessions add up: those that count and those that are left out, each for one
//! reason, are all sessions there are. Dates carry their year.

use chrono::{Datelike as _, NaiveDate, Weekday};

use crate::analysis::answer::{self, Effect, Unusable};
use crate::analysis::estimate::Change;
use crate::analysis::looks::{main_kind, main_metric};
use crate::analysis::question::Question;
use crate::analysis::verdict::Cap;
use crate::model::journal::Journal;
use crate::model::metric::{Better, MetricId, Metrics};
use crate::model::session::Kind;

use super::amount::{Measure, Side};
use super::answer::{self as words, ask};
pub use super::count::date;
use super::count::{count, ordinal};
use super::luck;
use super::subject::{Subject, Voice, capital, you, your};

/// A diary that ended more days ago is not about "the last two years".
const RECENT: i64 = 30;
/// Sessions fewer days apart than this, on average, are close together.
const CLOSE: i64 = 14;

/// What the answer rests on, a sentence each: its sessions, those that are left out, its ordinary
/// days, and when it was settled.
pub fn basis(effect: &Effect, voice: Voice, today: NaiveDate) -> Vec<String> {
    let mut lines = sessions(effect, voice, today);
    let [clean, next] = forecast(effect);
    let settled = usize::from(effect.settled.is_some());
    lines.insert(lines.len() - settled, clean);
    lines.push(next);
    lines
}

/// What it rests on of the sessions: those that count, those that are left out, and when it was settled.
pub fn sessions(effect: &Effect, voice: Voice, today: NaiveDate) -> Vec<String> {
    let lines = [
        counted(effect, voice, today),
        left_out(effect),
        better(effect),
        settled(effect),
    ];
    lines.into_iter().flatten().collect()
}

/// What the forecast is made from, and the next look.
pub fn forecast(effect: &Effect) -> [String; 2] {
    let clean = count(effect.clean_scores, "ordinary day", "ordinary days");
    [format!("{clean} to forecast from."), next_look(effect)]
}

/// "The next look that settles it: at the 12th."
fn next_look(effect: &Effect) -> String {
    let look = effect.next_look;
    let when = match look.date {
        None => format!("at the {}", ordinal(look.sessions)),
        // The session is there, its days are not over.
        Some(day) if look.sessions <= effect.counted => {
            format!("with a score from {} on", date(day))
        }
        Some(day) if look.sessions == effect.counted + 1 => {
            format!("the first from {} on", date(day))
        }
        Some(day) => format!("at the {}, from {} on", ordinal(look.sessions), date(day)),
    };
    format!("The next look that settles it: {when}.")
}

/// What stands beside the sentence, where the diary shows it: how long the difference lasts, what
/// is new between two settled looks, the weekday that caps the verdict, a slow change of everything,
/// and what a forecast can't see.
pub fn notes(effect: &Effect, metrics: &Metrics, voice: Voice) -> Vec<String> {
    let (subject, measure) = (Subject::of(effect, voice), Measure::of(effect, metrics));
    if !words::is_answered(effect) {
        // The slow change needs no answer: it is of the days without sessions.
        return drift(effect, &subject, &measure).into_iter().collect();
    }
    let lasting = words::fade(effect, metrics).filter(|_| words::shows_help(effect));
    let lines = [
        drift_unknown(effect, &subject),
        lasting,
        so_far(effect, &measure),
        capped(effect, &subject),
        drift(effect, &subject, &measure),
        painkillers(effect, &subject),
        booked(effect, &subject, &measure),
        other_treatments(effect),
        company(effect),
        together(effect),
    ];
    lines.into_iter().flatten().collect()
}

/// "So far: lower.": what may be said between two settled looks, however often one looks.
fn so_far(effect: &Effect, measure: &Measure) -> Option<String> {
    let settled = effect.settled?;
    if effect.counted <= settled.sessions {
        return None;
    }
    let side = match effect.so_far?.side {
        answer::Side::Lower => measure.than(Side::Below),
        answer::Side::Higher => measure.than(Side::Above),
        answer::Side::Neither => "nothing new".into(),
    };
    Some(format!("So far: {side}."))
}

/// The forecast knows no slow change: what that does is in the figures.
fn drift_unknown(effect: &Effect, subject: &Subject) -> Option<String> {
    if !effect.cautions.drift_unknown {
        return None;
    }
    let first = effect.gaps.first()?.date;
    let span = (effect.gaps.last()?.date - first).num_days();
    let between = effect.gaps.len().saturating_sub(1) as i64;
    let (your, many) = (capital(your(subject.voice)), &subject.many);
    let why = if between > 0 && span < CLOSE * between {
        format!(
            "{your} {many} come so close together that a slow change can\u{2019}t be learnt from the days between"
        )
    } else {
        format!(
            "Too few ordinary days are scored since the first of the {many} to learn a slow change from"
        )
    };
    let looks = if words::shows_help(effect) || effect.verdict.helps() {
        "a slow recovery would look just like this"
    } else {
        "what one does is in these figures"
    };
    Some(format!("{why}; {looks}."))
}

/// Why the verdict is weaker than its figures.
fn capped(effect: &Effect, subject: &Subject) -> Option<String> {
    let Cap::Weekday = effect.capped?;
    let you = capital(you(subject.voice));
    let days = effect.gaps.iter().filter(|gap| gap.gap.is_some());
    let mut counts = [0_usize; 7];
    days.for_each(|gap| counts[gap.date.weekday().num_days_from_monday() as usize] += 1);
    let all: usize = counts.iter().sum();
    let (day, n) = (0_u8..).zip(counts).max_by_key(|(_, n)| *n)?;
    // Two weekdays share the sessions: neither is named.
    let named = Weekday::try_from(day).ok().filter(|_| 2 * n > all);
    let (on, after, good) = match named {
        Some(day @ (Weekday::Thu | Weekday::Fri)) => {
            (format!("a {}", full(day)), "weekends", "a good weekend")
        }
        Some(day) => (
            format!("a {}", full(day)),
            "always the same weekdays",
            "good ones",
        ),
        None => (
            "the same weekdays".into(),
            "always the same ones too",
            "good ones",
        ),
    };
    Some(format!(
        "{you} nearly always go on {on}; the days after are {after}, and {good} would look like this too."
    ))
}

fn full(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// "Your back pain fell by about 2 points over these 13 months anyway. That is not counted as help."
fn drift(effect: &Effect, subject: &Subject, measure: &Measure) -> Option<String> {
    let drift = shown_drift(effect)?;
    let (fell, is_better) = (
        drift.points < 0.0,
        drift.points * effect.better.sign() > 0.0,
    );
    let verb = if fell { "fell" } else { "rose" };
    let amount = measure.amount(drift.points);
    let (your, noun) = (capital(your(subject.voice)), &measure.noun);
    let over = span((effect.to? - effect.from?).num_days() + 1);
    let counted = if is_better {
        "as help".into()
    } else {
        format!("against {}", subject.plain)
    };
    Some(format!(
        "{your} {noun} {verb} by about {amount} over these {over} anyway. That is not counted {counted}."
    ))
}

/// The drift that is told, in points a day, with its metric: for the raw chart.
pub fn drift_by_day(effect: &Effect) -> Option<(MetricId, f64)> {
    let span = effect.days.checked_sub(1).filter(|span| *span > 0)?;
    let drift = shown_drift(effect)?;
    Some((effect.metric.clone(), drift.points / span as f64))
}

/// The slow change that is said: its interval holds no 0.
pub fn shown_drift(effect: &Effect) -> Option<Change> {
    effect.drift.filter(|drift| {
        let (low, high) = drift.interval;
        low > 0.0 || high < 0.0
    })
}

/// "13 months", "9 weeks", "10 years".
fn span(days: i64) -> String {
    let days = days as f64;
    match days {
        days if days < 90.0 => format!("{:.0} weeks", days / 7.0),
        days if days < 1096.0 => format!("{:.0} months", days / 30.44),
        days => format!("{:.0} years", days / 365.25),
    }
}

/// More painkillers from sessions on than on other days.
fn painkillers(effect: &Effect, subject: &Subject) -> Option<String> {
    let (you, one) = (you(subject.voice), &subject.one);
    if effect.cautions.doses_only_taken {
        return Some(format!(
            "Painkillers are noted only where some were taken, so the days after {one} can\u{2019}t be compared with others; tablets can look like help."
        ));
    }
    let doses = effect.cautions.doses.filter(|doses| doses.is_more)?;
    Some(format!(
        "From the day of {one} to three days after it {you} took more painkillers than on other days ({:.1} a day, else {:.1}); they can look like help.",
        doses.after, doses.ordinary
    ))
}

/// Booked as pain jumps: a benefit can hide.
fn booked(effect: &Effect, subject: &Subject, measure: &Measure) -> Option<String> {
    let jumps = match effect.better {
        Better::Lower => "jumps",
        Better::Higher => "drops",
    };
    let (you, your) = (capital(you(subject.voice)), your(subject.voice));
    let noun = &measure.noun;
    words::hides(effect).then(|| {
        format!(
            "{you} go as {your} {noun} {jumps}, where a forecast knows least; a benefit can hide."
        )
    })
}

/// Other treatments near the sessions that count.
fn other_treatments(effect: &Effect) -> Option<String> {
    let (n, all) = (effect.cautions.other_treatments, effect.sessions.usable);
    let had = if n == 1 { "had" } else { "each had" };
    (n > 0).then(|| {
        format!("{n} of the {all} sessions {had} another treatment within three days; what that does is in the figures too.")
    })
}

/// Another kind that comes with the sessions and with few other days.
fn company(effect: &Effect) -> Option<String> {
    let company = effect.cautions.company.as_ref()?;
    if effect.together.as_deref() == Some(company.kind.as_str()) {
        // That says more.
        return None;
    }
    let (n, all) = (company.sessions, effect.sessions.usable);
    let of_all = if n == all {
        format!("All {all} sessions")
    } else {
        format!("{n} of the {all} sessions")
    };
    let hides = if n * 10 >= all * 9 {
        "the diary can\u{2019}t tell the two apart"
    } else {
        "what that does is in the figures too"
    };
    let kind = &company.kind;
    Some(format!(
        "{of_all} came with {kind} within three days, and few other days did; {hides}."
    ))
}

/// Another kind or person whose sessions lie in the same days.
fn together(effect: &Effect) -> Option<String> {
    // Else the headline says it.
    let with = effect
        .together
        .as_deref()
        .filter(|_| luck::with(effect).is_none());
    with.map(|with| luck::together(Some(with)))
}

/// "Settled at the 12th, on 17 Oct 2026."
pub fn settled(effect: &Effect) -> Option<String> {
    let settled = effect.settled?;
    let (at, on) = (ordinal(settled.sessions), date(settled.date));
    // The range has moved on: it is not the same number among those that it counts.
    let first = if effect.sessions.older > 0 {
        " since the first"
    } else {
        ""
    };
    Some(format!("Settled at the {at}{first}, on {on}."))
}

/// "In the last two years: 31 of your 152 massages."
pub fn counted(effect: &Effect, voice: Voice, today: NaiveDate) -> Option<String> {
    let (usable, all) = (counts(effect), effect.sessions.all);
    let subject = Subject::of(effect, voice);
    let your = your(voice);
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

/// Sessions that count: those with scores around them that there is a forecast for.
pub fn counts(effect: &Effect) -> usize {
    let unknown = |gap: &&answer::SessionGap| gap.unusable == Some(Unusable::NoForecast);
    let unknown = effect.gaps.iter().filter(unknown).count();
    effect.sessions.usable.saturating_sub(unknown)
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
            unusable(Unusable::BeforeRange),
            [
                "comes so early that the days before it lie outside the range",
                "come so early that the days before them lie outside the range",
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
    let share = effect.better_share.filter(|_| words::is_answered(effect))?;
    let better = (share.share * n as f64).round();
    let were = if better == 1.0 { "was" } else { "were" };
    Some(format!("{better} of the {n} {were} better than forecast."))
}

/// Which look it is: the main question with its date, or one of several looks. Nothing where the
/// main question is not written down yet.
pub fn look(journal: &Journal, effect: &Effect, voice: Voice) -> Option<String> {
    let since = journal.main_question().map(|asked| date(asked.since));
    let your = your(voice);
    if effect.is_main {
        let asked = journal.main_question()?;
        // Named when its sessions were over, it may have been chosen by what they show.
        let is_after = effect
            .gaps
            .last()
            .is_some_and(|last| last.date < asked.since);
        let after = if is_after {
            ", after these sessions"
        } else {
            ""
        };
        let since = date(asked.since);
        return Some(format!(
            "{} main question, written down on {since}{after}.",
            capital(your)
        ));
    }
    let metric = journal.metrics().get(&main_metric(journal))?;
    let kind = main_kind(journal).unwrap_or(Kind::MASSAGE);
    let asked = ask(&Subject::kind(&kind, voice), &Measure::new(metric));
    let since = since.map_or_else(String::new, |since| {
        format!(" It was written down on {since}.")
    });
    let days = other_days(journal, effect).unwrap_or_default();
    Some(format!(
        "One of several looks{days}. {} main question: {asked}{since}",
        capital(your)
    ))
}

/// ", of 27 Nov 2025 to 26 Nov 2026 alone; …" where only the days are other
/// ones than the main question's.
fn other_days(journal: &Journal, effect: &Effect) -> Option<String> {
    let main = Question::main(journal);
    let same = effect.metric == main_metric(journal)
        && effect.with.is_none()
        && effect.kind == main_kind(journal)
        && effect.outcome_days == main.outcome_days
        && effect.exploratory == main.is_exploratory();
    let (from, to) = (date(effect.from?), date(effect.to?));
    same.then(|| format!(", of {from} to {to} alone; the main one is of its last two years"))
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
