//! The words for every verdict, in both directions, held to the letter.

use chrono::NaiveDate;

use super::figures::figures;
use super::words::{
    basis, chip, difference, fade, headline, question, sentence, so_far, surer, zero_sides,
};
use crate::analysis::answer::{Effect, Raw, SessionGap, Settled, Share};
use crate::analysis::diary::Timing;
use crate::analysis::effect::effect;
use crate::analysis::fade::Fade;
use crate::analysis::question::Question;
use crate::analysis::verdict::{Missing, Verdict};
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId, Metrics};
use crate::model::session::{Kind, Words};
use crate::model::time::parse_date;

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
    answer
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
fn help_is_likely_or_probable_downwards_and_upwards() {
    let down = "For three days after a massage, your back pain was about 1.2 points lower than your forecast. Probably between 0.4 and 2.0 points lower.";
    let up = "For three days after a massage, your sleep was about 0.9 points higher than your forecast. Probably between 0.2 and 1.6 points higher.";
    let sleep = |verdict| answer("sleep", verdict, 0.9, (0.2, 1.6));
    let probable = |text| format!("{text} Luck alone could still look like this.");
    let pain = answer("pain", Verdict::ProbablyHelps, -1.2, (-2.0, -0.4));
    says(&helping(), "Massage likely helps.", down);
    says(&sleep(Verdict::LikelyHelps), "Massage likely helps.", up);
    says(&pain, "Massage probably helps.", &probable(down));
    let head = "Massage probably helps.";
    says(&sleep(Verdict::ProbablyHelps), head, &probable(up));
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
}

#[test]
fn less_than_a_noticeable_help_is_said_in_the_metrics_unit() {
    let small = |id, value| answer(id, Verdict::SmallerThanNoticeable, value, (-0.6, 0.3));
    let head = "Any help is less than 1 point.";
    says(
        &small("pain", -0.2),
        head,
        "For three days after a massage, your back pain was about 0.2 points lower than your forecast. A drop of 1 point or more is unlikely.",
    );
    says(
        &small("sleep", -0.1),
        head,
        "For three days after a massage, your sleep was about 0.1 points lower than your forecast. A rise of 1 point or more is unlikely.",
    );
    says(
        &small("hours_asleep", 0.4),
        "Any help is less than 0.5 hours.",
        "For three days after a massage, your time asleep was about 0.4 hours higher than your forecast. A rise of 0.5 hours or more is unlikely.",
    );
    says(
        &small("sleep_efficiency", -0.01),
        "Any help is less than 5 percentage points.",
        "For three days after a massage, your sleep efficiency was about 1 percentage point lower than your forecast. A rise of 5 percentage points or more is unlikely.",
    );
    assert_eq!(chip(&small("pain", -0.2)), "less than 1 point");
    assert_eq!(chip(&small("workout", -0.2)), "less than 15 min");
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
    assert_eq!(chip(&worse("pain", 0.8)), "above forecast");
    assert_eq!(chip(&worse("sleep", -0.8)), "below forecast");
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
        "For three days after a massage, your back pain was between 1.5 points lower and 0.2 points higher than your forecast. With 14 massages only a change of about 0.8 points or more could have shown. About 3 more could show 1 point.",
    );
    let mut sleep = answer("sleep", Verdict::CannotTell, 0.4, (-0.4, 1.3));
    sleep.sessions_needed = Some(0);
    says(
        &sleep,
        "Can\u{2019}t tell yet.",
        "For three days after a massage, your sleep was between 0.4 points lower and 1.3 points higher than your forecast. With 14 massages only a change of about 0.9 points or more could have shown.",
    );
}

#[test]
fn painkillers_are_taken_and_fewer() {
    let doses = |verdict| answer("doses", verdict, -0.4, (-0.7, -0.1));
    says(
        &doses(Verdict::LikelyHelps),
        "You likely need fewer painkillers after massage.",
        "For three days after a massage, you took about 0.4 doses a day fewer than your forecast. Probably between 0.1 and 0.7 doses a day fewer.",
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
fn every_kind_has_its_own_words() {
    let metrics = Metrics::default();
    let heard = |kind| {
        let effect = of_kind(&helping(), kind);
        let text = sentence(&effect, &metrics);
        let (lead, _) = text.split_once(',').unwrap();
        let lead = lead.replace("For three days after ", "");
        (
            question(&effect, &metrics),
            headline(&effect, &metrics),
            lead,
        )
    };
    let expected = [
        (
            "massage",
            "Does massage help",
            "Massage likely helps.",
            "a massage",
        ),
        (
            "chiropractor",
            "Does the chiropractor help",
            "The chiropractor likely helps.",
            "a visit to the chiropractor",
        ),
        (
            "physiotherapy",
            "Does physiotherapy help",
            "Physiotherapy likely helps.",
            "a physiotherapy session",
        ),
        (
            "acupuncture",
            "Does acupuncture help",
            "Acupuncture likely helps.",
            "an acupuncture session",
        ),
        (
            "exercise",
            "Does exercise help",
            "Exercise likely helps.",
            "an exercise session",
        ),
        (
            "heat",
            "Does heat help",
            "Heat likely helps.",
            "a heat session",
        ),
        (
            "sauna",
            "Does sauna help",
            "Sauna likely helps.",
            "a sauna session",
        ),
        (
            "other",
            "Do your other sessions help",
            "Your other sessions likely help.",
            "one of your other sessions",
        ),
    ];
    for (kind, asked, head, lead) in expected {
        let asked = format!("{asked} your back pain?");
        assert_eq!(heard(kind), (asked, head.into(), lead.into()));
    }
}

#[test]
fn a_question_about_one_person_names_the_person() {
    let metrics = Metrics::default();
    let with = Some("Ana".to_owned());
    let any = Effect {
        kind: None,
        with,
        ..helping()
    };
    assert_eq!(
        question(&any, &metrics),
        "Do sessions with Ana help your back pain?"
    );
    assert_eq!(headline(&any, &metrics), "Sessions with Ana likely help.");
    assert!(sentence(&any, &metrics).starts_with("For three days after a session with Ana, "));
    let massage = of_kind(&any, "massage");
    assert_eq!(
        headline(&massage, &metrics),
        "Massage with Ana likely helps."
    );
}

#[test]
fn the_headline_is_the_settled_verdict_and_today_s_is_so_far() {
    let metrics = Metrics::default();
    let changed = settled(unsure(), Verdict::LikelyHelps);
    assert_eq!(headline(&changed, &metrics), "Massage likely helps.");
    let line = so_far(&changed, &metrics);
    assert_eq!(
        line.as_deref(),
        Some("So far, with 14 sessions: can\u{2019}t tell yet.")
    );
    assert_eq!(chip(&changed), "likely helps");
    assert_eq!(
        so_far(&settled(helping(), Verdict::LikelyHelps), &metrics),
        None
    );
    assert_eq!(so_far(&unsure(), &metrics), None);
}

#[test]
fn the_basis_counts_sessions_days_and_looks() {
    let mut effect = settled(helping(), Verdict::LikelyHelps);
    effect.clean_scores = 141;
    effect.better_share = Some(Share {
        share: 13.0 / 14.0,
        low: 0.69,
        high: 0.99,
    });
    let lines = [
        "14 sessions so far, 13 better",
        "141 ordinary days to forecast from",
        "Settled at 12 sessions, on 17 Oct",
        "Next settled look at 26 sessions",
    ];
    assert_eq!(basis(&effect, &Metrics::default()), lines);
    effect.to = Some(day("2027-02-01"));
    let lines = basis(&effect, &Metrics::default());
    assert_eq!(lines[2], "Settled at 12 sessions, on 17 Oct 2026");
}

#[test]
fn a_fade_out_is_a_range() {
    let fading = |low, high| {
        let fade_out = Fade {
            days: 3,
            low,
            high,
            first: -1.0,
        };
        let effect = Effect {
            fade: Some(fade_out),
            ..helping()
        };
        fade(&effect, &Metrics::default()).unwrap()
    };
    assert_eq!(
        fading(2.0, 5.0),
        "The difference seems to last 2 to 5 days."
    );
    assert_eq!(
        fading(3.0, 3.0),
        "The difference seems to last about 3 days."
    );
    assert_eq!(
        fading(8.0, 14.0),
        "The difference seems to last 8 to 14 days or more."
    );
    assert_eq!(fade(&helping(), &Metrics::default()), None);
}

#[test]
fn what_would_make_it_surer_is_said() {
    let mut effect = unsure();
    let gap = |date| SessionGap {
        date: day(date),
        forecast: Some(5.0),
        actual: Some(4.0),
        gap: Some(-1.0),
        unusable: None,
        timing: Timing::Unknown,
        sessions: 1,
        minutes: None,
        with: None,
    };
    // Of the last one, only one day has come.
    effect.gaps = vec![gap("2026-10-01"), gap("2026-11-21")];
    effect.curve[0].n = 2;
    effect.curve[1].n = 1;
    let lines = [
        "About 3 more massages.",
        "Score pain just before a session.",
        "Score the 3 days after: 3 of 4.",
    ];
    assert_eq!(surer(&effect, &Metrics::default()), lines);
    let missing = Missing {
        sessions: 1,
        scored: 0,
        clean: 8,
    };
    let lines = [
        "1 more massage with scores around it.",
        "8 more scored days away from massages.",
    ];
    assert_eq!(surer(&early(missing), &Metrics::default()), lines);
}

#[test]
fn the_line_of_the_forecast_has_two_sides() {
    let both = |id: &str| zero_sides(&metric(id));
    let pair = |above: &str, below: &str| {
        let side = |word: &str| format!("{word} than forecast");
        (side(above), side(below))
    };
    assert_eq!(both("pain"), pair("more pain", "less pain"));
    assert_eq!(both("sleep"), pair("better sleep", "worse sleep"));
    assert_eq!(both("mood"), pair("better mood", "worse mood"));
    assert_eq!(both("doses"), pair("more painkillers", "fewer painkillers"));
    assert_eq!(both("workout"), pair("higher", "lower"));
}

#[test]
fn no_words_promise_too_much_or_scold() {
    let never = [
        "proven",
        "treatment",
        "streak",
        "missed",
        "failed",
        "well done",
        "NaN",
        "inf",
        "'",
    ];
    let metrics = Metrics::default();
    for metric in metrics.iter() {
        for (verdict, _) in Verdict::ALL {
            for value in [-1.2, -0.01, 0.7] {
                let one = answer(
                    metric.id.as_str(),
                    *verdict,
                    value,
                    (value - 1.0, value + 0.5),
                );
                let none = Effect {
                    effect: None,
                    interval: None,
                    ..one.clone()
                };
                let was = settled(one.clone(), Verdict::TooEarly);
                for effect in [one, none, was, of_kind(&helping(), "sauna")] {
                    let mut all = vec![
                        question(&effect, &metrics),
                        headline(&effect, &metrics),
                        sentence(&effect, &metrics),
                        chip(&effect),
                    ];
                    all.extend(so_far(&effect, &metrics));
                    all.extend(difference(&effect, &metrics));
                    all.extend(basis(&effect, &metrics));
                    all.extend(surer(&effect, &metrics));
                    all.extend(figures(&effect, &metrics).into_iter().map(|line| line.1));
                    let all = all.join("\n");
                    assert!(never.iter().all(|word| !all.contains(word)), "{all}");
                    assert!(!all.contains(" -") && !all.contains("  "), "{all}");
                }
            }
        }
    }
}
