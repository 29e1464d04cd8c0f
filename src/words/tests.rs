//! The words for every verdict, in both directions, held to the letter.

mod beside;

use chrono::NaiveDate;

use super::figures::figures;
use crate::analysis::answer::{Effect, Raw, Settled, Side, SoFar};
use crate::analysis::effect::effect;
use crate::analysis::question::Question;
use crate::analysis::verdict::{Missing, Verdict};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId, Metrics};
use crate::model::session::Kind;
use crate::model::time::parse_date;
use crate::words::{chip, difference, headline, question, sentence, surer};

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn metric(id: &str) -> Metric {
    Metrics::default().get(&MetricId::new(id)).unwrap().clone()
}

/// An answer of 14 sessions with these figures.
fn answer(id: &str, verdict: Verdict, value: f64, interval: (f64, f64)) -> Effect {
    let mut answer = effect(&Journal::default(), &metric(id), &Question::default());
    answer.kind = Some(Kind::MASSAGE);
    answer.verdict = verdict;
    answer.effect = Some(value);
    answer.interval = Some(interval);
    answer.missing = Missing::default();
    answer.sessions.usable = 14;
    answer.to = Some(day("2026-11-22"));
    if verdict.is_from_interval() {
        settled(answer, verdict)
    } else {
        answer
    }
}

fn of_kind(effect: &Effect, kind: &str) -> Effect {
    let kind = Some(Kind::new(kind));
    Effect {
        kind,
        ..effect.clone()
    }
}

fn settled(effect: Effect, verdict: Verdict) -> Effect {
    let settled = Some(Settled {
        verdict,
        sessions: 12,
        date: day("2026-10-17"),
    });
    Effect { settled, ..effect }
}

#[track_caller]
fn says(effect: &Effect, head: &str, text: &str) {
    let metrics = Metrics::default();
    assert_eq!(headline(effect, &metrics), head);
    assert_eq!(sentence(effect, &metrics), text);
}

fn helping() -> Effect {
    answer("pain", Verdict::LikelyHelps, -1.2, (-2.0, -0.4))
}

fn unsure() -> Effect {
    let mut effect = answer("pain", Verdict::CannotTell, -0.7, (-1.5, 0.16));
    effect.sessions_needed = Some(3);
    effect
}

fn early(missing: Missing) -> Effect {
    let mut effect = answer("pain", Verdict::TooEarly, -1.0, (-9.0, 7.0));
    effect.missing = missing;
    effect
}

#[test]
fn too_early_says_what_is_missing() {
    let missing = |sessions, clean| Missing {
        sessions,
        clean,
        scored: 0,
    };
    let head = "Too early to say.";
    says(
        &early(missing(2, 8)),
        head,
        "Your journal has 4 massages with scores around them; 6 are needed. 2 more to go.",
    );
    says(
        &early(missing(5, 0)),
        head,
        "Your journal has 1 massage with scores around it; 6 are needed. 5 more to go.",
    );
    says(
        &early(missing(0, 8)),
        head,
        "Your journal has 22 scored days away from massages; 30 are needed.",
    );
    let early = early(missing(2, 8));
    assert_eq!(difference(&early, &Metrics::default()), None);
    let lines = figures(&early, &Metrics::default());
    assert!(lines.iter().all(|(label, _)| *label != "95 % interval"));
}

#[test]
fn equal_scores_are_nothing_to_compare_by_day_and_by_night() {
    let level = |id, value| {
        let mut effect = answer(id, Verdict::NoVariation, 0.0, (0.0, 0.0));
        effect.raw = Raw {
            before_mean: Some(value),
            ..Raw::default()
        };
        effect
    };
    let head = "Nothing to compare yet.";
    says(
        &level("pain", 5.0),
        head,
        "Your back pain was 5 on nearly every day. A forecast needs days that differ.",
    );
    says(
        &level("sleep", 7.0),
        head,
        "Your sleep was 7 on nearly every night. A forecast needs nights that differ.",
    );
    says(
        &level("doses", 1.0),
        head,
        "You took 1 dose on nearly every day. A forecast needs days that differ.",
    );
    says(
        &level("sleep_efficiency", 0.87),
        head,
        "Your sleep efficiency was 87 % on nearly every night. A forecast needs nights that differ.",
    );
    says(
        &level("finger_to_floor", -3.0),
        head,
        "Your finger-to-floor distance was \u{2212}3 cm on nearly every day. A forecast needs days that differ.",
    );
}

#[test]
fn sessions_too_close_together_are_said_to_be() {
    let mut effect = answer("pain", Verdict::TooClose, 0.0, (0.0, 0.0));
    effect.clean_scores = 18;
    effect.washout_days = 3;
    says(
        &effect,
        "Too close together to tell.",
        "Only 18 scored days lie more than 3 days after a massage; 30 are needed. A longer stretch between two massages, whenever one comes, fills this in.",
    );
    let surer = surer(&effect, &Metrics::default());
    assert_eq!(surer, ["12 more scored days away from massages."]);
}

#[test]
fn help_seems_or_may_be_downwards_and_upwards() {
    let down = "For three days after a massage, your back pain was about 1.2 points lower than your forecast. Between 0.4 and 2.0 points lower fits the diary.";
    let up = "For three days after a massage, your sleep was about 0.9 points higher than your forecast. Between 0.2 and 1.6 points higher fits the diary.";
    let sleep = |verdict| answer("sleep", verdict, 0.9, (0.2, 1.6));
    let sure = |text| format!("{text} More than chance explains.");
    let pain = answer("pain", Verdict::ProbablyHelps, -1.2, (-2.0, -0.4));
    says(&helping(), "Massage seems to help.", &sure(down));
    says(
        &sleep(Verdict::LikelyHelps),
        "Massage seems to help.",
        &sure(up),
    );
    let head = "Massage may help; chance could look like this too.";
    says(&pain, head, down);
    says(&sleep(Verdict::ProbablyHelps), head, up);
    // Under an open headline only the range speaks that is valid however often one looks.
    let mut open = settled(pain, Verdict::CannotTell);
    open.so_far = Some(SoFar {
        interval: (-3.0, 0.6),
        side: Side::Neither,
    });
    let (about, _) = down.split_once(" Between").unwrap();
    let wide =
        "However often one looks, between 3.0 points lower and 0.6 points higher fits the diary.";
    let text = sentence(&open, &Metrics::default());
    assert_eq!(text, format!("{about} {wide}"));
}

#[test]
fn whole_amounts_are_whole_and_tiny_ones_are_about_the_same() {
    let about = |value| {
        let effect = answer("pain", Verdict::LikelyHelps, value, (-3.0, -0.01));
        sentence(&effect, &Metrics::default())
    };
    assert!(about(-1.0).contains("about 1 point lower"));
    assert!(about(-2.04).contains("about 2 points lower"));
    assert!(about(-0.04).contains("your back pain was about the same as your forecast."));
    let effect = answer("pain", Verdict::CannotTell, -0.04, (-1.0, 1.0));
    let short = difference(&effect, &Metrics::default());
    assert_eq!(short.as_deref(), Some("about the same"));
    let narrow = answer("pain", Verdict::LikelyHelps, -1.2, (-1.21, -1.19));
    let text = sentence(&narrow, &Metrics::default());
    assert!(
        text.ends_with("1.2 points lower than your forecast. More than chance explains."),
        "{text}"
    );
}

#[test]
fn less_than_a_noticeable_help_is_said_in_the_metrics_unit() {
    let small = |id, value| answer(id, Verdict::SmallerThanNoticeable, value, (-0.6, 0.3));
    let head = "Any help is less than 1 point.";
    says(
        &small("pain", -0.2),
        head,
        "For three days after a massage, your back pain was about 0.2 points lower than your forecast. A drop of 1 point or more does not fit the diary.",
    );
    says(
        &small("sleep", -0.1),
        head,
        "For three days after a massage, your sleep was about 0.1 points lower than your forecast. A rise of 1 point or more does not fit the diary.",
    );
    says(
        &small("hours_asleep", 0.4),
        "Any help is less than 0.5 hours.",
        "For three days after a massage, your time asleep was about 0.4 hours higher than your forecast. A rise of 0.5 hours or more does not fit the diary.",
    );
    says(
        &small("sleep_efficiency", -0.01),
        "Any help is less than 5 percentage points.",
        "For three days after a massage, your sleep efficiency was about 1 percentage point lower than your forecast. A rise of 5 percentage points or more does not fit the diary.",
    );
    assert_eq!(
        chip(&small("pain", -0.2), &Metrics::default()),
        "less than 1 point"
    );
    assert_eq!(
        chip(&small("workout", -0.2), &Metrics::default()),
        "less than 15 min"
    );
}

#[test]
fn worse_than_forecast_never_says_that_it_harms() {
    let worse = |id, value| answer(id, Verdict::WorseThanForecast, value, (0.1, 1.5));
    says(
        &worse("pain", 0.8),
        "Back pain was above forecast.",
        "By about 0.8 points, for three days after a massage. Often this means that you book as a bad spell starts. It does not mean that massage harms.",
    );
    says(
        &worse("sleep", -0.8),
        "Sleep was below forecast.",
        "By about 0.8 points, for three days after a massage. Often this means that you book in a bad week. It does not mean that massage harms.",
    );
    assert_eq!(
        chip(&worse("pain", 0.8), &Metrics::default()),
        "above forecast"
    );
    assert_eq!(
        chip(&worse("sleep", -0.8), &Metrics::default()),
        "below forecast"
    );
    // Under another headline the sentence stands on its own.
    let changed = settled(worse("pain", 0.8), Verdict::CannotTell);
    let text = sentence(&changed, &Metrics::default());
    assert!(text.starts_with("For three days after a massage, your back pain was about 0.8"));
}

#[test]
fn an_open_answer_says_what_could_have_shown() {
    says(
        &unsure(),
        "Can\u{2019}t tell yet.",
        "Back pain for three days after a massage: between 1.5 points lower and 0.2 points higher than your forecast fits the diary. With 14 massages only a change of about 0.8 points or more could have shown.",
    );
    let mut wide = answer("pain", Verdict::CannotTell, -0.7, (-2.0, 0.6));
    wide.sessions_needed = Some(12);
    says(
        &wide,
        "Can\u{2019}t tell yet.",
        "Back pain for three days after a massage: between 2.0 points lower and 0.6 points higher than your forecast fits the diary. With 14 massages only a change of about 1.3 points or more could have shown. About 12 more would show 1 point in 9 of 10 such diaries.",
    );
    let mut sleep = answer("sleep", Verdict::CannotTell, 0.4, (-0.4, 1.3));
    sleep.sessions_needed = Some(0);
    says(
        &sleep,
        "Can\u{2019}t tell yet.",
        "Sleep for three days after a massage: between 0.4 points lower and 1.3 points higher than your forecast fits the diary. With 14 massages only a change of about 0.9 points or more could have shown.",
    );
}

#[test]
fn a_range_lies_on_the_side_of_its_figures_and_the_guard_says_why_it_holds_back() {
    // Alone it would help; one of several scores, it is held back.
    let guarded = answer("stiffness", Verdict::CannotTell, -1.0, (-1.75, -0.23));
    says(
        &guarded,
        "Can\u{2019}t tell yet.",
        "For three days after a massage, your stiffness was about 1 point lower than your forecast. Between 0.2 and 1.8 points lower fits the diary. Of several looks, some look like this by luck alone.",
    );
    let mut mood = answer("mood", Verdict::CannotTell, 0.5, (0.1, 1.0));
    mood.sessions_needed = Some(3);
    let text = sentence(&mood, &Metrics::default());
    assert!(
        text.contains("Between 0.1 and 1.0 points higher fits"),
        "{text}"
    );
    assert!(!text.contains("could have shown"), "{text}");
}

#[test]
fn a_small_scale_has_the_decimals_that_its_changes_take() {
    let figure = |notice, value| {
        let metric = Metric {
            notice,
            ..Metric::own("Fraction", crate::model::metric::Better::Lower)
        };
        crate::words::Measure::new(&metric).amount(value)
    };
    assert_eq!(figure(1.0, -0.04), "0 points");
    assert_eq!(figure(0.1, -0.04), "0.04 points");
    assert_eq!(figure(0.25, -0.25), "0.25 points");
    assert_eq!(figure(0.005, -0.002), "0.002 points");
    assert_eq!(figure(15.0, -1.24), "1.2 points");
}

#[test]
fn painkillers_are_taken_and_fewer() {
    let doses = |verdict| answer("doses", verdict, -0.4, (-0.7, -0.1));
    says(
        &doses(Verdict::LikelyHelps),
        "You seem to need fewer painkillers after massage.",
        "For three days after a massage, you took about 0.4 doses a day fewer than your forecast. Between 0.1 and 0.7 doses a day fewer fits the diary. More than chance explains.",
    );
    let metrics = Metrics::default();
    let worse = doses(Verdict::WorseThanForecast);
    assert_eq!(
        headline(&worse, &metrics),
        "Painkillers were above forecast."
    );
    let short = difference(&worse, &metrics);
    assert_eq!(short.as_deref(), Some("0.4 fewer a day"));
    let asked = question(&worse, &metrics);
    assert_eq!(asked, "Do you need fewer painkillers after massage?");
}

#[test]
fn no_difference_is_told_that_is_wider_than_the_scale() {
    let wide = answer("pain", Verdict::CannotTell, 2.0, (-9.7, 13.7));
    let said = sentence(&wide, &Metrics::default());
    assert!(
        said.contains("9.7 points lower and 10.0 points higher"),
        "{said}"
    );
}
