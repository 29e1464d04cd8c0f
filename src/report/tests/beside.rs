//! The words beside the verdict: names, basis, fade-out, what would make it surer, and what is
//! never said.

use super::{answer, day, early, helping, metric, of_kind, settled, unsure};
use crate::analysis::answer::{Effect, SessionGap, Share};
use crate::analysis::diary::Timing;
use crate::analysis::fade::Fade;
use crate::analysis::verdict::{Missing, Verdict};
use crate::model::metric::Metrics;
use crate::model::session::Words;
use crate::report::figures::figures;
use crate::report::words::{
    basis, chip, difference, fade, headline, question, sentence, so_far, surer, zero_sides,
};

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
