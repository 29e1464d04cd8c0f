//! When the verdict is settled, and that headline and sentence say one thing.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of tests may panic as tests do"
)]

use unkink::analysis::answer::Effect;
use unkink::analysis::effect::effects;
use unkink::analysis::question::Question;
use unkink::analysis::random::Random;
use unkink::analysis::verdict::Verdict;
use unkink::model::metric::{MetricId, Metrics};
use unkink::words::{self, Voice, beside};

use crate::book::{Book, day};

/// Pain of `days` days that keeps .8 of itself from day to day, around `level`.
fn pain(days: usize, seed: u64, level: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut random = Random::new(seed);
    let mut state = 0.0;
    let score = |day: usize| {
        state = 0.8 * state + 0.83 * random.normal();
        level(day) + state + 0.8 * random.normal()
    };
    (0..days).map(score).collect()
}

/// The scores in whole numbers, with `relief` on the three days after each session.
fn diary(mut scores: Vec<f64>, sessions: &[i64], relief: f64) -> Book {
    for session in sessions {
        for day in session + 1..=session + 3 {
            if let Some(score) = scores.get_mut(day as usize) {
                *score -= relief;
            }
        }
    }
    let whole = scores.into_iter().map(|s| Some(s.round().clamp(0.0, 10.0)));
    Book::pain(whole).sessions(sessions.iter().copied())
}

fn steady(days: usize, seed: u64, sessions: &[i64], relief: f64) -> Book {
    diary(pain(days, seed, |_| 5.0), sessions, relief)
}

fn every(step: usize, from: i64, n: usize) -> Vec<i64> {
    (0..n).map(|at| from + (at * step) as i64).collect()
}

fn headline(effect: &Effect) -> String {
    words::headline(effect, &Metrics::default())
}

fn sentence(effect: &Effect) -> String {
    words::sentence(effect, &Metrics::default())
}

#[test]
fn a_slow_recovery_under_weekly_sessions_is_never_told_without_a_warning() {
    // All ordinary days lie before the first of 26 weekly sessions.
    let mut helps = 0;
    for seed in 0..8 {
        let recovers = |day: usize| 3.0 + 2.0 * (-(day.saturating_sub(300) as f64) / 60.0).exp();
        let effect = diary(pain(490, seed, recovers), &every(7, 300, 26), 0.0).effect();
        assert_eq!(effect.drift, None);
        assert!(effect.cautions.drift_unknown);
        let notes = beside::notes(&effect, &Metrics::default(), Voice::You).join(" ");
        assert!(
            notes.contains("slow change can\u{2019}t be learnt"),
            "{notes}"
        );
        if words::shows_help(&effect) {
            helps += 1;
            let head = headline(&effect);
            assert_eq!(
                head,
                "Massage may help; a slow recovery would look just like this."
            );
        }
    }
    assert!(helps > 0, "the world that is warned of");
}

#[test]
fn a_settled_likely_is_only_may_while_no_slow_change_is_known() {
    let mut effect = steady(400, 1, &every(25, 30, 14), 3.0).effect();
    assert_eq!(effect.shown(), Verdict::LikelyHelps);
    assert!(!effect.cautions.drift_unknown);
    effect.cautions.drift_unknown = true;
    assert_eq!(
        (effect.verdict, effect.shown()),
        (Verdict::LikelyHelps, Verdict::ProbablyHelps)
    );
    assert!(
        !sentence(&effect).contains("chance"),
        "{}",
        sentence(&effect)
    );
}

#[test]
fn the_first_verdict_waits_for_its_look() {
    let sessions = every(22, 30, 6);
    let last = sessions[5] as usize;
    for days in 1..=3 {
        let effect = steady(last + days, 3, &sessions, 3.0).effect();
        assert_eq!(effect.sessions.usable, if days == 1 { 5 } else { 6 });
        assert_eq!(headline(&effect), "Too early to say.", "{days} days after");
        assert_eq!(words::difference(&effect, &Metrics::default()), None);
        if days > 1 {
            let date = beside::date(day(sessions[5] + 3));
            let text = sentence(&effect);
            assert!(
                text.ends_with(&format!("with the first score from {date} on.")),
                "{text}"
            );
        }
    }
    let effect = steady(last + 4, 3, &sessions, 3.0).effect();
    assert_eq!(effect.settled.unwrap().date, day(sessions[5] + 3));
    assert_ne!(headline(&effect), "Too early to say.");
}

#[test]
fn a_look_without_enough_to_read_is_made_up_for_once_there_is() {
    // Six sessions in the first fifty days leave too few ordinary days at the sixth.
    let sessions = every(9, 3, 6);
    let book = |days| steady(days, 4, &sessions, 3.0).effect();
    let then = book(52);
    assert_eq!((then.verdict, then.settled), (Verdict::TooEarly, None));
    let settled = book(120).settled.unwrap();
    assert!(settled.verdict.is_from_interval());
    assert_eq!(settled.sessions, 6);
    assert!(
        settled.date > day(51) && settled.date < day(80),
        "{settled:?}"
    );
    // And stays as it was made.
    assert_eq!(book(200).settled, Some(settled));
    assert_eq!(
        book((settled.date - day(0)).num_days() as usize).settled,
        None
    );
}

#[test]
fn a_settled_verdict_stays_while_the_two_years_move_on() {
    let sessions = every(27, 20, 60);
    let scores = pain(1300, 5, |_| 5.0);
    let mut looks = Vec::new();
    for days in (1180..1300).step_by(6) {
        let effect = diary(scores[..days].to_vec(), &sessions, 0.6).effect();
        assert!(effect.sessions.older > 0);
        let settled = effect.settled.unwrap();
        assert_eq!(
            settled.sessions, 26,
            "counted from the first of the journal"
        );
        let next = effect.next_look;
        assert_eq!(next.sessions, 52);
        assert!(next.date > effect.to, "no look is passed over");
        looks.push(settled);
    }
    looks.dedup();
    assert_eq!(looks.len(), 1, "{looks:?}");
}

#[test]
fn sessions_that_are_one_long_chain_are_too_close_together() {
    let effect = steady(200, 6, &every(2, 0, 100), 0.0).effect();
    assert_eq!(effect.verdict, Verdict::TooEarly);
    assert_eq!(headline(&effect), "Too close together to tell.");
    assert!(
        !sentence(&effect).contains("to go"),
        "{}",
        sentence(&effect)
    );
}

/// What a sentence claims beside its figures, and the headlines that it may stand under.
const CLAIMS: [(&str, &[&str]); 8] = [
    ("More than chance explains", &["s to help."]),
    ("does not fit the diary", &["Any help is less than"]),
    ("Often this means", &["above forecast.", "below forecast."]),
    ("could have shown", &["Can\u{2019}t tell yet."]),
    ("by luck alone", &["Can\u{2019}t tell yet."]),
    ("However often one looks", &["Can\u{2019}t tell yet."]),
    ("settles the answer", &["Too early to say."]),
    ("is settled at the", &["Too early to say."]),
];

#[track_caller]
fn agrees(effect: &Effect) {
    let (head, text) = (headline(effect), sentence(effect));
    for (claim, heads) in CLAIMS {
        let may = !text.contains(claim) || heads.iter().any(|known| head.contains(known));
        assert!(may, "{head} {text}");
    }
    if head.contains("Any help is less than") && text.contains("fits the diary") {
        let sign = effect.better.sign();
        let (low, high) = effect.interval.unwrap();
        assert!(
            (low * sign).max(high * sign) < effect.notice,
            "{head} {text}"
        );
    }
    let told = if text.contains("However") {
        effect.so_far.map(|so_far| so_far.interval)
    } else {
        effect.interval
    };
    if let Some((low, high)) = told.filter(|_| text.contains("fits the diary")) {
        let range = &text[..text.find("fits the diary").unwrap()];
        let range = &range[range.to_lowercase().rfind("between").unwrap()..];
        assert_eq!(range.contains("lower"), low < 0.0, "{text} {low} {high}");
        assert_eq!(range.contains("higher"), high >= 0.0, "{text} {low} {high}");
    }
    let early = head == "Too early to say.";
    assert!(!early || words::difference(effect, &Metrics::default()).is_none());
}

#[test]
fn headline_and_sentence_never_say_two_things() {
    let mut heads = std::collections::BTreeSet::new();
    for seed in 0..36_u64 {
        let mut random = Random::new(seed);
        let days = 90 + random.below(500);
        let step = 5 + random.below(20);
        let mut sessions = Vec::new();
        let mut at = 10 + random.below(40);
        while at < days {
            sessions.push(at as i64);
            at += step + random.below(9);
        }
        let fall = random.unit() * 4.0 / days as f64;
        let relief = [0.0, 0.3, 0.8, 1.6, -0.8][random.below(5)];
        let scores = pain(days, seed + 1000, |day| 5.5 - fall * day as f64);
        let mut book = diary(scores, &sessions, relief);
        let moods = pain(days, seed + 2000, |_| 5.0);
        let sleeps = pain(days, seed + 3000, |_| 5.0);
        for ((_, day), (mood, sleep)) in book.days.iter_mut().zip(moods.iter().zip(&sleeps)) {
            let pain = day.checkins[0]
                .scores
                .get(&MetricId::PAIN)
                .copied()
                .unwrap();
            let mut note = |id: MetricId, value: f64| {
                let value = value.round().clamp(0.0, 10.0);
                day.checkins[0].scores.insert(id, value);
            };
            note(MetricId::MOOD, mood + 0.6 * (5.0 - pain));
            note(MetricId::SLEEP, *sleep);
        }
        for effect in effects(&book.journal(), &Question::default()) {
            agrees(&effect);
            heads.insert(headline(&effect));
        }
    }
    assert!(heads.len() >= 5, "{heads:?}");
}
