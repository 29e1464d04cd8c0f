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
use crate::lang::choice::Span;
pub use crate::lang::date;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::{MetricId, Metrics};
use crate::model::session::Kind;

use super::amount::{Measure, Side, side};
use super::answer::{self as words, ask};
use super::luck;
use super::subject::{Subject, Voice};

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
    let n = effect.clean_scores;
    [say::BasisOrdinaryDays { n }.text(), next_look(effect)]
}

/// "The next look that settles it: at the 12th."
fn next_look(effect: &Effect) -> String {
    let look = effect.next_look;
    let nth = look.sessions;
    match look.date {
        None => say::NextLookNth { nth }.text(),
        // The session is there, its days are not over.
        Some(on) if nth <= effect.counted => say::NextLookScoreFrom { on }.text(),
        Some(on) if nth == effect.counted + 1 => say::NextLookFirstFrom { on }.text(),
        Some(on) => say::NextLookNthFrom { nth, on }.text(),
    }
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
        answer::Side::Lower => Side::Below,
        answer::Side::Higher => Side::Above,
        answer::Side::Neither => return Some(say::SoFarNothing.text()),
    };
    Some(say::SoFar { measure, side }.text())
}

/// The forecast knows no slow change: what that does is in the figures.
fn drift_unknown(effect: &Effect, subject: &Subject) -> Option<String> {
    if !effect.cautions.drift_unknown {
        return None;
    }
    let first = effect.gaps.first()?.date;
    let span = (effect.gaps.last()?.date - first).num_days();
    let between = effect.gaps.len().saturating_sub(1) as i64;
    let helps = words::shows_help(effect) || effect.verdict.helps();
    Some(if between > 0 && span < CLOSE * between {
        say::UnknownChangeClose {
            helps,
            subject,
            voice: subject.voice,
        }
        .text()
    } else {
        say::UnknownChangeFew { helps, subject }.text()
    })
}

/// Why the verdict is weaker than its figures.
fn capped(effect: &Effect, subject: &Subject) -> Option<String> {
    let Cap::Weekday = effect.capped?;
    let voice = subject.voice;
    let days = effect.gaps.iter().filter(|gap| gap.gap.is_some());
    let mut counts = [0_usize; 7];
    days.for_each(|gap| counts[gap.date.weekday().num_days_from_monday() as usize] += 1);
    let all: usize = counts.iter().sum();
    let (day, n) = (0_u8..).zip(counts).max_by_key(|(_, n)| *n)?;
    // Two weekdays share the sessions: neither is named.
    let named = Weekday::try_from(day).ok().filter(|_| 2 * n > all);
    Some(match named {
        Some(weekday @ (Weekday::Thu | Weekday::Fri)) => {
            say::SameWeekdayWeekends { voice, weekday }.text()
        }
        Some(weekday) => say::SameWeekday { voice, weekday }.text(),
        None => say::SameWeekdays { voice }.text(),
    })
}

/// "Your back pain fell by about 2 points over these 13 months anyway. That is not counted as help."
fn drift(effect: &Effect, subject: &Subject, measure: &Measure) -> Option<String> {
    let drift = shown_drift(effect)?;
    let (n, span) = span((effect.to? - effect.from?).num_days() + 1);
    Some(
        say::SlowChange {
            amount: &measure.amount(drift.points),
            better: drift.points * effect.better.sign() > 0.0,
            measure,
            n,
            side: side(drift.points),
            span,
            subject,
            voice: subject.voice,
        }
        .text(),
    )
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
fn span(days: i64) -> (usize, Span) {
    let days = days as f64;
    let (n, span) = match days {
        days if days < 90.0 => (days / 7.0, Span::Weeks),
        days if days < 1096.0 => (days / 30.44, Span::Months),
        days => (days / 365.25, Span::Years),
    };
    (n.round_ties_even() as usize, span)
}

/// More painkillers from sessions on than on other days.
fn painkillers(effect: &Effect, subject: &Subject) -> Option<String> {
    if effect.cautions.doses_only_taken {
        return Some(say::PainkillersOnlyTaken { subject }.text());
    }
    let doses = effect.cautions.doses.filter(|doses| doses.is_more)?;
    let [after, ordinary] = &[doses.after, doses.ordinary].map(|doses| format!("{doses:.1}"));
    Some(
        say::PainkillersMore {
            after,
            ordinary,
            subject,
            voice: subject.voice,
        }
        .text(),
    )
}

/// Booked as pain jumps: a benefit can hide.
fn booked(effect: &Effect, subject: &Subject, measure: &Measure) -> Option<String> {
    let voice = subject.voice;
    words::hides(effect).then(|| say::BookedOnBadDays { measure, voice }.text())
}

/// Other treatments near the sessions that count.
fn other_treatments(effect: &Effect) -> Option<String> {
    let (n, all) = (effect.cautions.other_treatments, effect.sessions.usable);
    (n > 0).then(|| say::OtherTreatments { all, n }.text())
}

/// Another kind that comes with the sessions and with few other days.
fn company(effect: &Effect) -> Option<String> {
    let company = effect.cautions.company.as_ref()?;
    if effect.together.as_deref() == Some(company.kind.as_str()) {
        // That says more.
        return None;
    }
    let (n, all) = (company.sessions, effect.sessions.usable);
    let (alike, with) = (n * 10 >= all * 9, company.kind.as_str());
    Some(if n == all {
        say::CompanyOfAll { alike, all, with }.text()
    } else {
        say::CompanyOfSome {
            alike,
            all,
            n,
            with,
        }
        .text()
    })
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
    let (nth, on) = (settled.sessions, settled.date);
    // The range has moved on: it is not the same number among those that it counts.
    Some(if effect.sessions.older > 0 {
        say::SettledSince { nth, on }.text()
    } else {
        say::Settled { nth, on }.text()
    })
}

/// "In the last two years: 31 of your 152 massages."
pub fn counted(effect: &Effect, voice: Voice, today: NaiveDate) -> Option<String> {
    let (n, all) = (counts(effect), effect.sessions.all);
    let subject = &Subject::of(effect, voice);
    // A diary that ended is not about the last two years.
    let ended = effect.to.filter(|to| (today - *to).num_days() > RECENT);
    Some(match (n, all) {
        (_, 0) => return None,
        (0, 1) => say::CountedNotYet { subject, voice }.text(),
        (0, _) => say::CountedNone {
            all,
            subject,
            voice,
        }
        .text(),
        _ if effect.sessions.older > 0 => match ended {
            Some(until) => say::CountedTwoYearsTo {
                all,
                n,
                subject,
                until,
                voice,
            }
            .text(),
            None => say::CountedTwoYears {
                all,
                n,
                subject,
                voice,
            }
            .text(),
        },
        (1, 1) => say::CountedOnly { subject, voice }.text(),
        (n, all) if n == all => say::CountedAll {
            all,
            subject,
            voice,
        }
        .text(),
        (n, all) => say::CountedSome {
            all,
            n,
            subject,
            voice,
        }
        .text(),
    })
}

/// Sessions that count: those with scores around them that there is a forecast for.
pub fn counts(effect: &Effect) -> usize {
    let unknown = |gap: &&answer::SessionGap| gap.unusable == Some(Unusable::NoForecast);
    let unknown = effect.gaps.iter().filter(unknown).count();
    effect.sessions.usable.saturating_sub(unknown)
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
    let told = |n: usize, say: fn(usize) -> String| (n > 0).then(|| say(n));
    let reasons = [
        told(sessions.older, |n| say::LeftOutOlder { n }.text()),
        told(outside, |n| say::LeftOutOutside { n }.text()),
        told(chained.sum(), |n| say::LeftOutClose { n }.text()),
        told(unusable(Unusable::NoScoreBefore), |n| {
            say::LeftOutNoScoreBefore { n }.text()
        }),
        told(unusable(Unusable::BeforeRange), |n| {
            say::LeftOutTooEarly { n }.text()
        }),
        told(unusable(Unusable::NoScoreAfter), |n| {
            say::LeftOutNoScoreAfter { n }.text()
        }),
        told(unusable(Unusable::NoForecast), |n| {
            say::LeftOutNoForecast { n }.text()
        }),
    ];
    let said: Vec<String> = reasons.into_iter().flatten().collect();
    (!said.is_empty()).then(|| format!("{}.", said.join("; ")))
}

/// "23 of the 31 were better than forecast."
fn better(effect: &Effect) -> Option<String> {
    let all = effect.sessions.usable;
    let share = effect.better_share.filter(|_| words::is_answered(effect))?;
    let n = (share.share * all as f64).round() as usize;
    Some(say::BetterThanForecast { all, n }.text())
}

/// Which look it is: the main question with its date, or one of several looks. Nothing where the
/// main question is not written down yet.
pub fn look(journal: &Journal, effect: &Effect, voice: Voice) -> Option<String> {
    let asked = journal.main_question();
    if effect.is_main {
        let on = asked?.since;
        // Named when its sessions were over, it may have been chosen by what they show.
        let is_after = effect.gaps.last().is_some_and(|last| last.date < on);
        return Some(if is_after {
            say::MainQuestionSinceAfter { on, voice }.text()
        } else {
            say::MainQuestionSince { on, voice }.text()
        });
    }
    let metric = journal.metrics().get(&main_metric(journal))?;
    let kind = main_kind(journal).unwrap_or(Kind::MASSAGE);
    let question = &ask(&Subject::kind(&kind, voice), &Measure::new(metric));
    let looks = other_days(journal, effect).unwrap_or_else(|| say::SeveralLooks.text());
    let lines = [
        Some(looks),
        Some(say::MainQuestionIs { question, voice }.text()),
        asked.map(|asked| say::MainQuestionItSince { on: asked.since }.text()),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    Some(lines.join(" "))
}

/// "One of several looks, of 27 Nov 2025 to 26 Nov 2026 alone; …" where only the days are other
/// ones than the main question's.
fn other_days(journal: &Journal, effect: &Effect) -> Option<String> {
    let main = Question::main(journal);
    let same = effect.metric == main_metric(journal)
        && effect.with.is_none()
        && effect.kind == main_kind(journal)
        && effect.outcome_days == main.outcome_days
        && effect.exploratory == main.is_exploratory();
    let (on, until) = (effect.from?, effect.to?);
    same.then(|| say::SeveralLooksDays { on, until }.text())
}

/// The main question and since when it stands, a sentence each, for who asks after it.
pub fn main_question(journal: &Journal) -> Vec<String> {
    let metric = journal.metrics().get(&main_metric(journal));
    let kind = main_kind(journal).unwrap_or(Kind::MASSAGE);
    let asked = metric.map(|metric| ask(&Subject::kind(&kind, Voice::You), &Measure::new(metric)));
    let since = journal.main_question().map_or_else(
        || say::MainQuestionNotYet.text(),
        |asked| say::MainQuestionWritten { on: asked.since }.text(),
    );
    asked.into_iter().chain([since]).collect()
}
