//! The words of the answer.
//!
//! The headline is the verdict settled at the last checkpoint; the figures are today's. Invariants:
//! no sentence says more than its interval; nothing is called proven, and "above forecast" never
//! means that massage harms.

use chrono::{Datelike, NaiveDate};

use crate::analysis::answer::{Effect, SessionGap, Unusable};
use crate::analysis::diary::Timing;
use crate::analysis::effect::CHECKPOINTS;
use crate::analysis::fade;
use crate::analysis::verdict::{LEAST_CLEAN, LEAST_SESSIONS, Verdict};
use crate::model::metric::{Better, Metric, Metrics};

use super::amount::{Measure, Side, side, sides};
use super::subject::{Subject, capital};

/// Whole numbers as words, from 0.
const NUMBERS: [&str; 11] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// What is asked: "Does massage help your back pain?"
pub fn question(effect: &Effect, metrics: &Metrics) -> String {
    let (subject, measure) = (Subject::of(effect), Measure::of(effect, metrics));
    let does = if subject.plural { "Do" } else { "Does" };
    if measure.is_doses {
        let after = subject.after;
        return format!("Do you need fewer {} after {after}?", measure.noun);
    }
    format!("{does} {} help your {}?", subject.plain, measure.noun)
}

/// The verdict settled at the last checkpoint; today's where none is settled yet.
pub fn headline(effect: &Effect, metrics: &Metrics) -> String {
    let (subject, measure) = (Subject::of(effect), Measure::of(effect, metrics));
    let helps = |surely: &str| {
        if measure.is_doses {
            let (noun, after) = (&measure.noun, &subject.after);
            format!("You {surely} need fewer {noun} after {after}.")
        } else {
            format!("{} {surely} {}.", subject.title(), subject.verb("help"))
        }
    };
    match shown(effect) {
        Verdict::TooEarly => "Too early to say.".into(),
        Verdict::NoVariation => "Nothing to compare yet.".into(),
        Verdict::TooClose => "Too close together to tell.".into(),
        Verdict::LikelyHelps => helps("likely"),
        Verdict::ProbablyHelps => helps("probably"),
        Verdict::SmallerThanNoticeable => {
            format!("Any help is less than {}.", measure.amount(effect.notice))
        }
        Verdict::WorseThanForecast => {
            let worse = worse(measure.better);
            format!("{} {} {worse}.", measure.title, measure.was())
        }
        Verdict::CannotTell => "Can\u{2019}t tell yet.".into(),
    }
}

/// Today's figures, and what they allow one to say.
pub fn sentence(effect: &Effect, metrics: &Metrics) -> String {
    let (subject, measure) = (Subject::of(effect), Measure::of(effect, metrics));
    let about = || about(effect, &subject, &measure);
    match effect.verdict {
        Verdict::TooEarly => too_early(effect, &subject),
        Verdict::NoVariation => no_variation(effect, &measure),
        Verdict::TooClose => too_close(effect, &subject),
        Verdict::LikelyHelps => about() + &range(effect, &measure),
        Verdict::ProbablyHelps => {
            let ending = " Luck alone could still look like this.";
            about() + &range(effect, &measure) + ending
        }
        Verdict::SmallerThanNoticeable => {
            let change = match measure.better {
                Better::Lower => "drop",
                Better::Higher => "rise",
            };
            let notice = measure.amount(effect.notice);
            format!("{} A {change} of {notice} or more is unlikely.", about())
        }
        Verdict::WorseThanForecast => worse_sentence(effect, &subject, &measure),
        Verdict::CannotTell => cannot_tell(effect, &subject, &measure),
    }
}

/// Today's verdict, where it is not the settled one: "So far, with 14 sessions: can’t tell yet."
pub fn so_far(effect: &Effect, metrics: &Metrics) -> Option<String> {
    let settled = effect.settled?;
    (settled.verdict != effect.verdict).then(|| {
        let measure = Measure::of(effect, metrics);
        let notice = measure.amount(effect.notice);
        let words = verdict_words(effect.verdict, effect.better, &notice);
        let sessions = sessions(effect.sessions.usable);
        format!("So far, with {sessions}: {words}.")
    })
}

/// What the answer rests on, a line each.
pub fn basis(effect: &Effect, _metrics: &Metrics) -> Vec<String> {
    let usable = effect.sessions.usable;
    let better = effect.better_share.map_or_else(String::new, |share| {
        let better = (share.share * usable as f64).round();
        format!(", {better} better")
    });
    let days = count(effect.clean_scores, "ordinary day", "ordinary days");
    let mut lines = vec![
        format!("{} so far{better}", sessions(usable)),
        format!("{days} to forecast from"),
    ];
    if let Some(settled) = effect.settled {
        let date = date(settled.date, effect.to);
        let at = settled.sessions;
        lines.push(format!("Settled at {at} sessions, on {date}"));
    }
    let passed = effect.settled.map_or(0, |settled| settled.sessions);
    let next = CHECKPOINTS.into_iter().find(|at| *at > passed);
    lines.extend(next.map(|at| format!("Next settled look at {at} sessions")));
    lines
}

/// The verdict of the headline in two or three words, for a chip.
pub fn chip(effect: &Effect) -> String {
    let metrics = Metrics::default();
    // A person's own unit is not known here.
    let notice = metrics.get(&effect.metric).map_or_else(
        || "you would notice".into(),
        |_| Measure::of(effect, &metrics).amount(effect.notice),
    );
    verdict_words(shown(effect), effect.better, &notice)
}

/// The difference in few words: "0.6 lower"; nothing where it is too early for one.
pub fn difference(effect: &Effect, metrics: &Metrics) -> Option<String> {
    let known = !matches!(
        effect.verdict,
        Verdict::TooEarly | Verdict::NoVariation | Verdict::TooClose
    );
    let value = effect.effect.filter(|_| known)?;
    Some(Measure::of(effect, metrics).short(value))
}

/// How long it lasts: "The difference seems to last 2 to 5 days."
pub fn fade(effect: &Effect, _metrics: &Metrics) -> Option<String> {
    let fade = effect.fade?;
    let (low, high) = (fade.low.round() as usize, fade.high.round() as usize);
    let range = if low == high {
        format!("about {}", count(low, "day", "days"))
    } else {
        format!("{low} to {high} days")
    };
    let open = if high >= fade::DAYS { " or more" } else { "" };
    Some(format!("The difference seems to last {range}{open}."))
}

/// What would make the answer surer, a line each.
pub fn surer(effect: &Effect, metrics: &Metrics) -> Vec<String> {
    let (subject, measure) = (Subject::of(effect), Measure::of(effect, metrics));
    let mut lines = Vec::new();
    let missing = effect.missing;
    if missing.sessions > 0 {
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

/// The verdict of the headline.
fn shown(effect: &Effect) -> Verdict {
    effect.settled.map_or(effect.verdict, |s| s.verdict)
}

fn verdict_words(verdict: Verdict, better: Better, notice: &str) -> String {
    match verdict {
        Verdict::TooEarly => "too early".into(),
        Verdict::NoVariation => "nothing to compare".into(),
        Verdict::TooClose => "too close together".into(),
        Verdict::LikelyHelps => "likely helps".into(),
        Verdict::ProbablyHelps => "probably helps".into(),
        Verdict::SmallerThanNoticeable => format!("less than {notice}"),
        Verdict::WorseThanForecast => worse(better).into(),
        Verdict::CannotTell => "can\u{2019}t tell yet".into(),
    }
}

fn worse(better: Better) -> &'static str {
    match better {
        Better::Lower => "above forecast",
        Better::Higher => "below forecast",
    }
}

/// "For three days after a massage, your back pain was".
fn after(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let lead = capital(&span(effect, subject));
    if measure.is_doses {
        return format!("{lead}, you took");
    }
    format!("{lead}, your {} {}", measure.noun, measure.was())
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
    let after = after(effect, subject, measure);
    let Some(value) = effect.effect else {
        return format!("{after} not far enough known.");
    };
    if measure.is_level(value) {
        return format!("{after} about the same as your forecast.");
    }
    let (amount, than) = (measure.amount(value), measure.than(side(value)));
    format!("{after} about {amount} {than} than your forecast.")
}

/// " Probably between 0.4 and 2.0 points lower."
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
    format!(
        " Probably between {from} and {to} {}.",
        measure.than(side(far))
    )
}

fn too_early(effect: &Effect, subject: &Subject) -> String {
    let missing = effect.missing;
    if missing.sessions > 0 {
        let usable = LEAST_SESSIONS.saturating_sub(missing.sessions);
        let have = subject.count(usable);
        let them = if usable == 1 { "it" } else { "them" };
        let more = missing.sessions;
        return format!(
            "Your journal has {have} with scores around {them}; {LEAST_SESSIONS} are needed. {more} more to go."
        );
    }
    let clean = LEAST_CLEAN.saturating_sub(missing.clean);
    let days = count(clean, "scored day", "scored days");
    let many = &subject.many;
    format!("Your journal has {days} away from {many}; {LEAST_CLEAN} are needed.")
}

fn no_variation(effect: &Effect, measure: &Measure) -> String {
    let level = effect.raw.before_mean.or(effect.raw.after_mean);
    let value = level.map_or_else(|| "the same".to_owned(), |value| measure.value(value));
    let day = if measure.is_night { "night" } else { "day" };
    let was = if measure.is_doses {
        format!(
            "You took {value} {}",
            if value == "1" { "dose" } else { "doses" }
        )
    } else {
        format!("Your {} {} {value}", measure.noun, measure.was())
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
    let leans = shown(effect) == effect.verdict;
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
    format!(
        "{figures} Often this means that you {book} {when}. It does not mean that {plain} {harms}."
    )
}

fn cannot_tell(effect: &Effect, subject: &Subject, measure: &Measure) -> String {
    let (Some((low, high)), Some(half)) = (effect.interval, effect.half_width()) else {
        return "These scores give no range yet.".into();
    };
    let after = after(effect, subject, measure);
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
        "{after} between {low} and {high} than your forecast. With {with} only a change of about {half} or more could have shown.{more}"
    )
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
    let counted = effect
        .gaps
        .iter()
        .filter(|gap| gap.unusable != Some(Unusable::NoScoreBefore));
    let all = counted
        .map(|gap| days.min((to - gap.date).num_days().max(0) as usize))
        .sum();
    let scored = effect.curve.iter().take(days).map(|day| day.n).sum();
    Some((scored, all))
}

/// "17 Oct", with the year where it is not the one in which the diary ends.
fn date(date: NaiveDate, last: Option<NaiveDate>) -> String {
    let same = last.is_none_or(|last| last.year() == date.year());
    let format = if same { "%-d %b" } else { "%-d %b %Y" };
    date.format(format).to_string()
}

fn more(n: usize, subject: &Subject) -> String {
    count(
        n,
        &format!("more {}", subject.bare),
        &format!("more {}", subject.many),
    )
}

fn sessions(n: usize) -> String {
    count(n, "session", "sessions")
}

/// "1 day", "2 days".
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
