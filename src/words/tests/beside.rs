//! The words beside the verdict: names, basis, fade-out, what would make it surer, and what is
//! never said.

use super::{answer, day, early, helping, metric, of_kind, settled, unsure};
use crate::analysis::answer::{Counts, Effect, SessionGap, Share, Unusable};
use crate::analysis::diary::Timing;
use crate::analysis::fade::Fade;
use crate::analysis::verdict::{Missing, Verdict};
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::main_question::MainQuestion;
use crate::model::metric::{MetricId, Metrics};
use crate::model::session::Kind;
use crate::words::beside::{basis, counted, left_out, look};
use crate::words::figures::figures;
use crate::words::{
    Voice, chip, difference, fade, headline, question, sentence, surer, zero_sides,
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
            "Massage seems to help.",
            "a massage",
        ),
        (
            "chiropractor",
            "Does the chiropractor help",
            "The chiropractor seems to help.",
            "a visit to the chiropractor",
        ),
        (
            "physiotherapy",
            "Does physiotherapy help",
            "Physiotherapy seems to help.",
            "a physiotherapy session",
        ),
        (
            "acupuncture",
            "Does acupuncture help",
            "Acupuncture seems to help.",
            "an acupuncture session",
        ),
        (
            "exercise",
            "Does exercise help",
            "Exercise seems to help.",
            "an exercise session",
        ),
        (
            "heat",
            "Does heat help",
            "Heat seems to help.",
            "a heat session",
        ),
        (
            "sauna",
            "Does sauna help",
            "Sauna seems to help.",
            "a sauna session",
        ),
        (
            "other",
            "Do your other sessions help",
            "Your other sessions seem to help.",
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
    assert_eq!(headline(&any, &metrics), "Sessions with Ana seem to help.");
    assert!(sentence(&any, &metrics).starts_with("For three days after a session with Ana, "));
    let massage = of_kind(&any, "massage");
    assert_eq!(
        headline(&massage, &metrics),
        "Massage with Ana seems to help."
    );
}

#[test]
fn the_headline_is_the_settled_verdict() {
    let metrics = Metrics::default();
    let changed = settled(unsure(), Verdict::LikelyHelps);
    assert_eq!(headline(&changed, &metrics), "Massage seems to help.");
    assert_eq!(chip(&changed, &Metrics::default()), "seems to help");
}

/// An answer of these sessions: all there are, those of them that are older, and the gaps.
fn counted_of(all: usize, older: usize, gaps: Vec<SessionGap>) -> Effect {
    let mut effect = helping();
    let recorded = gaps.iter().map(|gap| gap.sessions).sum();
    effect.sessions = Counts {
        all,
        older,
        recorded,
        events: gaps.len(),
        usable: gaps.iter().filter(|gap| gap.gap.is_some()).count(),
    };
    effect.gaps = gaps;
    effect
}

fn gap(date: &str, why: Option<Unusable>, sessions: usize) -> SessionGap {
    let usable = why.is_none();
    SessionGap {
        date: day(date),
        forecast: usable.then_some(5.0),
        actual: usable.then_some(4.0),
        gap: usable.then_some(-1.0),
        unusable: why,
        timing: Timing::Unknown,
        sessions,
        minutes: None,
        with: None,
    }
}

#[test]
fn the_sessions_that_count_and_those_that_do_not_add_up_to_all() {
    let today = day("2026-11-22");
    let mut gaps: Vec<_> = (0..31).map(|_| gap("2026-03-01", None, 1)).collect();
    gaps.push(gap("2026-03-05", Some(Unusable::NoScoreBefore), 1));
    gaps.push(gap("2026-03-09", Some(Unusable::NoScoreAfter), 2));
    let effect = counted_of(152, 116, gaps);
    let said = counted(&effect, Voice::You, today).unwrap();
    assert_eq!(said, "In the last two years: 31 of your 152 massages.");
    assert_eq!(
        left_out(&effect).unwrap(),
        "116 are older; 2 lie outside the days you scored; 1 came within three days of another one and counts with it; 1 has no score in the three days before; 1 has too few scores in the days after."
    );
    let early = vec![gap("2024-11-22", Some(Unusable::BeforeRange), 1)];
    assert_eq!(
        left_out(&counted_of(1, 0, early)).unwrap(),
        "1 comes so early that the days before it lie outside the range."
    );
    // The diary ended long ago: its years are not the last ones.
    let said = counted(&effect, Voice::Me, day("2029-01-01")).unwrap();
    assert_eq!(
        said,
        "In the two years to 22 Nov 2026: 31 of my 152 massages."
    );
}

#[test]
fn few_sessions_are_counted_in_words_that_fit_them() {
    let today = day("2026-11-22");
    let said = |all, usable: usize| {
        let gaps = (0..usable).map(|_| gap("2026-03-01", None, 1)).collect();
        counted(&counted_of(all, 0, gaps), Voice::You, today)
    };
    assert_eq!(said(0, 0), None);
    assert_eq!(said(1, 0).unwrap(), "Your 1 massage does not count yet.");
    assert_eq!(said(3, 0).unwrap(), "None of your 3 massages counts yet.");
    assert_eq!(said(1, 1).unwrap(), "Your 1 massage counts.");
    assert_eq!(said(3, 1).unwrap(), "1 of your 3 massages counts.");
    assert_eq!(said(4, 4).unwrap(), "All your 4 massages count.");
    assert_eq!(said(5, 4).unwrap(), "4 of your 5 massages count.");
    let none = counted_of(4, 0, vec![gap("2026-03-01", None, 4)]);
    assert_eq!(
        left_out(&none).unwrap(),
        "3 came within three days of another one and count with it."
    );
}

#[test]
fn the_basis_is_sentences_with_years_in_their_dates() {
    let gaps = (0..14).map(|_| gap("2026-03-01", None, 1)).collect();
    let mut effect = settled(counted_of(14, 0, gaps), Verdict::LikelyHelps);
    effect.next_look.sessions = 26;
    effect.clean_scores = 141;
    effect.better_share = Some(Share {
        share: 13.0 / 14.0,
        low: 0.69,
        high: 0.99,
    });
    let lines = [
        "All your 14 massages count.",
        "13 of the 14 were better than forecast.",
        "141 ordinary days to forecast from.",
        "Settled at the 12th, on 17 Oct 2026.",
        "The next look that settles it: at the 26th.",
    ];
    assert_eq!(basis(&effect, Voice::You, day("2026-11-22")), lines);
}

#[test]
fn an_answer_says_which_look_it_is_and_which_one_was_named_in_advance() {
    let mut journal = Journal::default();
    let said = |journal: &Journal, is_main| {
        let effect = Effect {
            is_main,
            ..helping()
        };
        look(journal, &effect, Voice::You)
    };
    assert_eq!(said(&journal, true), None);
    assert_eq!(
        said(&journal, false).unwrap(),
        "One of several looks. Your main question: Does massage help your back pain?"
    );
    let asked = MainQuestion {
        since: day("2026-03-01"),
        metric: MetricId::MOOD,
        kind: Kind::new("heat"),
        outcome_days: 3,
        washout_days: 7,
        extra: Extra::new(),
    };
    let edit = Edit::MainQuestion(Some(Box::new(asked)));
    journal.apply(edit).unwrap();
    assert_eq!(
        said(&journal, true).unwrap(),
        "Your main question, written down on 1 Mar 2026."
    );
    assert_eq!(
        said(&journal, false).unwrap(),
        "One of several looks. Your main question: Does heat help your mood? It was written down on 1 Mar 2026."
    );
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
    // What comes after the next session can't be seen.
    let weekly = |low| {
        let fade_out = Fade {
            days: 14,
            low,
            high: 14.0,
            first: -1.0,
        };
        let gaps = ["2026-03-01", "2026-03-08", "2026-03-15"].map(|date| gap(date, None, 1));
        let effect = Effect {
            fade: Some(fade_out),
            gaps: gaps.into(),
            ..helping()
        };
        fade(&effect, &Metrics::default()).unwrap()
    };
    assert_eq!(
        weekly(9.0),
        "The difference seems to last at least until the next session."
    );
    assert_eq!(
        weekly(4.0),
        "The difference seems to last 4 days or more, perhaps until the next session."
    );
}

#[test]
fn what_would_make_it_surer_is_said() {
    let mut effect = unsure();
    let gap = |date| gap(date, None, 1);
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
        " helps",
        "probably",
        "likely",
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
                        chip(&effect, &Metrics::default()),
                    ];
                    all.extend(difference(&effect, &metrics));
                    all.extend(basis(&effect, Voice::You, day("2026-11-22")));
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
