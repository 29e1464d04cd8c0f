//! The guard of several answers: of many looks some please by luck.
//!
//! Holm's adjustment over the p of the intervals and over those of the luck checks, each over the answers
//! whose verdict comes from its interval. Invariant: a guard only ever weakens a verdict; what depends on
//! the verdict follows it.

use super::answer::{Among, Effect, Settled, Several};
use super::cost::Unpriced;
use super::distribution::t_two_sided;
use super::holm;
use super::verdict::{Verdict, is_small, sessions_needed};

/// Guards the verdicts of these answers by Holm, on the p of the interval and on that of the luck
/// check, both over those whose verdict comes from the interval; `of` is what there are several of.
pub(super) fn guard<'a>(effects: impl Iterator<Item = &'a mut Effect>, of: Several) {
    let (p, tested): (Vec<f64>, Vec<&mut Effect>) = effects
        .filter_map(|effect| Some((interval_p(effect)?, effect)))
        .unzip();
    let luck: Vec<f64> = tested.iter().map(|e| e.luck_p.unwrap_or(1.0)).collect();
    let among = Among {
        all: tested.len(),
        of,
    };
    let p = holm::adjusted(&p).into_iter().zip(holm::adjusted(&luck));
    for (effect, (interval_p, luck_p)) in tested.into_iter().zip(p) {
        effect.holm_interval_p = Some(interval_p);
        effect.holm_p = effect.luck_p.map(|_| luck_p);
        let likely = Verdict::LikelyHelps.guarded(interval_p, effect.holm_p);
        if likely != Verdict::LikelyHelps {
            // This guard alone says as much as the cap did.
            effect.capped = None;
        }
        let alone = effect.verdict;
        effect.verdict = alone.guarded(interval_p, effect.holm_p);
        effect.guarded = (alone.helps() && !effect.verdict.helps()).then_some(among);
        effect.fade = effect
            .fade
            .take()
            .filter(|_| likely == Verdict::LikelyHelps);
        effect.taken_back = is_taken_back(
            effect.settled,
            effect.verdict,
            is_small(effect.interval, effect.better, effect.notice),
        );
        if !effect.verdict.helps() {
            effect.cost = Err(Unpriced::NotHelping);
        }
        effect.sessions_needed = needed(effect.verdict, effect.sd, effect.notice, effect.n);
    }
}

/// The two-sided p of the interval; `None` where the verdict does not come from it.
fn interval_p(effect: &Effect) -> Option<f64> {
    let t = effect.effect? / effect.standard_error?;
    let from_interval = effect.verdict.is_from_interval();
    t_two_sided(t, effect.n as f64 - 1.0).filter(|_| from_interval)
}

/// Whether today's figures no longer show what was settled: an interval that still lies wholly on
/// its side keeps it, and one that still holds no noticeable benefit (`is_small`) keeps that.
pub(super) fn is_taken_back(settled: Option<Settled>, now: Verdict, is_small: bool) -> bool {
    settled.is_some_and(|settled| match settled.verdict {
        Verdict::WorseThanForecast => now != Verdict::WorseThanForecast,
        Verdict::SmallerThanNoticeable => !is_small || !now.is_from_interval(),
        verdict => verdict.helps() && !now.helps(),
    })
}

/// More sessions until a noticeable change could be seen, where one can't tell.
pub(super) fn needed(verdict: Verdict, sd: Option<f64>, notice: f64, n: usize) -> Option<usize> {
    let cannot = verdict == Verdict::CannotTell;
    cannot.then(|| sessions_needed(sd, notice, n)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::answer::blank;
    use crate::analysis::question::Question;
    use crate::model::journal::Journal;
    use crate::model::metric::{Metric, MetricId};
    use crate::model::time::parse_date;

    fn pain() -> Metric {
        let journal = Journal::default();
        journal.metrics().get(&MetricId::PAIN).unwrap().clone()
    }

    #[test]
    fn what_was_settled_is_taken_back_where_today_no_longer_shows_it() {
        use Verdict::{CannotTell, LikelyHelps, ProbablyHelps, WorseThanForecast};
        let date = parse_date("2026-06-02").unwrap();
        let settled = |verdict| {
            Some(Settled {
                verdict,
                sessions: 12,
                date,
            })
        };
        let back = |was, now| is_taken_back(settled(was), now, false);
        assert!(back(LikelyHelps, CannotTell));
        assert!(back(ProbablyHelps, Verdict::SmallerThanNoticeable));
        assert!(back(ProbablyHelps, WorseThanForecast));
        assert!(back(WorseThanForecast, LikelyHelps));
        assert!(!back(LikelyHelps, ProbablyHelps));
        assert!(!back(CannotTell, LikelyHelps));
        assert!(!back(WorseThanForecast, WorseThanForecast));
        assert!(!is_taken_back(None, CannotTell, false));
        let small =
            |now, is_small| is_taken_back(settled(Verdict::SmallerThanNoticeable), now, is_small);
        assert!(small(LikelyHelps, false), "a noticeable benefit fits again");
        assert!(!small(LikelyHelps, true), "a small one is still small");
        assert!(
            small(Verdict::TooEarly, true),
            "too little is left to show it"
        );
    }

    fn answer(effect: f64, luck_p: f64) -> Effect {
        let (n, standard_error) = (12, 0.3);
        Effect {
            n,
            effect: Some(effect),
            sd: Some(1.0),
            standard_error: Some(standard_error),
            luck_p: Some(luck_p),
            verdict: Verdict::LikelyHelps,
            ..blank(&pain(), &Question::default())
        }
    }

    #[test]
    fn secondary_scores_are_guarded_on_their_interval_and_on_their_luck() {
        // Two-sided p of t = 5, 2.5 and 2.3 with 11 degrees of freedom: 0.0004, 0.0295, 0.0421.
        let mut answers = [
            answer(-1.5, 0.001),
            answer(-0.75, 0.001),
            answer(-0.69, 0.03),
        ];
        guard(answers.iter_mut(), Several::Scores);
        let verdicts = answers.each_ref().map(|answer| answer.verdict);
        assert_eq!(
            verdicts,
            [
                Verdict::LikelyHelps,
                Verdict::CannotTell,
                Verdict::CannotTell
            ]
        );
        assert_eq!(answers[1].sessions_needed, Some(1));
        let guarded = answers.each_ref().map(|answer| answer.guarded);
        let among = Some(Among {
            all: 3,
            of: Several::Scores,
        });
        assert_eq!(guarded, [None, among, among]);
        let p = answers
            .each_ref()
            .map(|answer| answer.holm_interval_p.unwrap());
        assert!((p[1] - 2.0 * t_two_sided(2.5, 11.0).unwrap()).abs() < 1e-12);
        assert_eq!(p[2], p[1], "Holm never falls");
        let mut lucky = [answer(-1.5, 0.03), answer(-1.5, 0.04)];
        guard(lucky.iter_mut(), Several::Scores);
        assert_eq!(
            lucky[0].verdict,
            Verdict::ProbablyHelps,
            "2 × .03 is over .05"
        );
    }

    #[test]
    fn a_score_without_a_verdict_from_its_interval_takes_no_part_in_the_guard() {
        let early = Effect {
            verdict: Verdict::TooEarly,
            ..answer(-1.5, 0.5)
        };
        let mut answers = [early, answer(-1.5, 0.03)];
        guard(answers.iter_mut(), Several::Scores);
        assert_eq!(
            (answers[0].holm_p, answers[0].holm_interval_p),
            (None, None)
        );
        assert_eq!(answers[1].holm_p, Some(0.03));
        assert_eq!(answers[1].verdict, Verdict::LikelyHelps);
    }
}
