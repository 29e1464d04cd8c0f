//! Does it help? The whole answer for one metric, or for all of them.
//!
//! People book a massage when pain is high, and high pain drifts back by itself: so the days after a
//! session are compared with a forecast learnt from the days away from sessions, never with the days
//! before. Invariants: what can't be computed is `None`; every figure is finite; nothing panics,
//! whatever the diary; the raw comparison is given beside the answer and is never the answer.

use chrono::NaiveDate;

use crate::model::journal::Journal;
use crate::model::metric::Metric;

pub use super::answer::{
    CURVE_DAYS, Counts, CurveDay, Day0, Effect, Raw, SessionGap, Settled, Share, Side, SoFar,
    Unusable, Week,
};
use super::answer::{Several, blank};
use super::cautions::{Cautions, Shown};
use super::checkpoint::Looks;
use super::cost::{Cost, Priced, Unpriced};
use super::descriptive::mean;
use super::diary::{Diary, Ground, Timing};
use super::distribution::wilson;
use super::dose::{self, Dose};
use super::estimate::{Estimate, Model, days_needed};
use super::fade;
use super::forecast::Drift;
use super::guard::{guard, is_taken_back, needed};
use super::held::{Held, estimate, known_outside};
use super::looks::{is_main, main_metric};
use super::luck::{self, Unmasked};
use super::question::Question;
use super::raw::raw;
use super::sequential;
use super::verdict::{Facts, LEAST_SESSIONS, SHORTEST_WASHOUT, Verdict, is_small};
use super::weekday::{WEEK, is_kept};

/// Days of outcome of "the whole week".
pub const WEEK_DAYS: usize = 7;
/// Days on which a look that was put off is tried.
const TRIES: usize = 30;
/// Fewest usable sessions for an effect and its interval.
const LEAST_EFFECT: usize = 2;
/// Fewest usable sessions for a fade-out.
const LEAST_FADE: usize = 12;
/// Forecasts below this have no percentage.
const LEAST_FORECAST: f64 = 1.0;
/// Gaps nearer to 0 than this are neither better nor worse.
const LEVEL: f64 = 1e-9;

/// The answer to `question` for one metric.
pub fn effect(journal: &Journal, metric: &Metric, question: &Question) -> Effect {
    let ground = Ground::of(journal, metric, question);
    effect_on(
        ground.as_ref(),
        &mut Unmasked::default(),
        (journal, metric, question),
    )
}

/// The answer on the days of `question`, which it shares with other questions, and with what they have taught.
pub(super) fn effect_on(
    ground: Option<&Ground>,
    unmasked: &mut Unmasked,
    (journal, metric, question): (&Journal, &Metric, &Question),
) -> Effect {
    let answer = match ground {
        Some(ground) => {
            let diary = Diary::on(ground.clone(), journal, metric, question);
            let reading = Reading::of(diary, metric, question, unmasked);
            reading.effect(journal, metric, question)
        }
        None => blank(metric, question),
    };
    Effect {
        is_main: is_main(journal, metric, question, answer.kind.as_ref()),
        ..answer
    }
}

/// The answer for every metric that has data in the range, in the table's order; all but that of
/// the main question carry a p adjusted for there being several.
pub fn effects(journal: &Journal, question: &Question) -> Vec<Effect> {
    let primary = main_metric(journal);
    let mut effects: Vec<Effect> = answered(journal, question)
        .map(|metric| effect(journal, metric, question))
        .collect();
    let others = effects.iter_mut().filter(|effect| effect.metric != primary);
    guard(others, Several::Scores);
    effects
}

/// The metrics that have an answer to the question, in the journal's order.
pub fn answered<'a>(journal: &'a Journal, question: &Question) -> impl Iterator<Item = &'a Metric> {
    let has_data = |metric: &&Metric| question.range(journal, metric).is_some();
    journal.metrics().iter().filter(has_data)
}

/// A diary read once, with its verdict.
struct Reading {
    held: Held,
    luck_p: Option<f64>,
    facts: Facts,
}

impl Reading {
    fn of(diary: Diary, metric: &Metric, question: &Question, unmasked: &mut Unmasked) -> Self {
        let held = Held::of(diary, question);
        let (diary, days, usable) = (&held.diary, held.days, &held.usable);
        let luck_p = (held.estimate.n >= LEAST_EFFECT)
            .then(|| luck::check(diary, days, held.drift, unmasked))
            .flatten();
        let facts = Facts {
            usable: usable.iter().filter(|is| **is).count(),
            scored: diary.scored(),
            clean: diary.clean_scores(SHORTEST_WASHOUT.min(held.washout)),
            level: diary.is_level(),
            interval: held.estimate.interval,
            luck_p,
            keeps_weekday: keeps_weekday(diary, usable, held.washout, days),
            better: metric.better,
            notice: metric.notice,
        };
        Self {
            held,
            luck_p,
            facts,
        }
    }

    fn effect(&self, journal: &Journal, metric: &Metric, question: &Question) -> Effect {
        let days = question.outcome();
        let verdict = self.facts.verdict();
        let each_day: Vec<Estimate> = (1..=CURVE_DAYS)
            .map(|day| estimate(self.held.model.as_ref(), day, day, 1))
            .collect();
        let enough = self.held.estimate.n >= LEAST_EFFECT;
        let effect = self.held.estimate.mean.filter(|_| enough);
        let fades = verdict == Verdict::LikelyHelps && self.held.estimate.n >= LEAST_FADE;
        let asked = Question {
            kind: self.held.diary.kind.clone(),
            ..question.clone()
        };
        let looks = Looks::of(journal, metric, &asked, asked.kind.as_ref());
        let settled = settled(journal, metric, &asked, &looks);
        let drift = self.held.model.as_ref().and_then(Model::drift);
        Effect {
            kind: self.held.diary.kind.clone(),
            washout_days: self.held.washout,
            from: Some(self.held.diary.series.first),
            to: self.held.diary.series.last(),
            sessions: Counts {
                all: self.held.diary.all,
                older: self.held.diary.older,
                recorded: self.held.diary.recorded,
                events: self.held.diary.events.len(),
                usable: self.facts.usable,
            },
            days: self.held.diary.series.len(),
            scored_days: self.facts.scored,
            clean_scores: self.held.diary.clean_scores(self.held.washout),
            day0: self.day0(),
            effect,
            n: self.held.estimate.n,
            sd: self.held.estimate.sd,
            standard_error: self.held.estimate.se,
            interval: self.held.estimate.interval,
            luck_p: self.luck_p,
            percent: effect.and_then(|effect| self.percent(effect)),
            better_share: self.better_share(),
            drift: drift.filter(|_| !self.facts.level),
            verdict,
            capped: self.facts.capped(),
            missing: self.facts.missing(),
            settled,
            counted: looks.counted,
            next_look: looks.next,
            taken_back: is_taken_back(settled, verdict, self.is_small()),
            so_far: self.so_far(),
            cautions: Cautions::of(journal, metric, &self.shown()),
            sessions_needed: needed(
                verdict,
                self.held.estimate.sd,
                metric.notice,
                self.held.estimate.n,
            ),
            gaps: known_outside(journal, metric, self.held.gaps()),
            curve: (1..).zip(&each_day).map(curve_day).collect(),
            raw: raw(&self.held.diary, days),
            week: self.week(),
            fade: fades.then(|| fade::fit(&rows(&each_day))).flatten(),
            dose: self.dose(),
            cost: self.cost(settled),
            ..blank(metric, question)
        }
    }

    /// Whether the figures are read off a forecast that knows no slow change.
    fn drift_unknown(&self) -> bool {
        let drift = self.held.model.as_ref().map(|model| model.fit().drift);
        drift == Some(Drift::Out) && self.facts.verdict().is_from_interval()
    }

    fn shown(&self) -> Shown<'_> {
        Shown {
            drift_unknown: self.drift_unknown(),
            diary: &self.held.diary,
            usable: &self.held.usable,
            washout: self.held.washout,
            booked_as_it_jumps: self.held.switched,
        }
    }

    /// What may be said between checkpoints.
    fn so_far(&self) -> Option<SoFar> {
        let n = self.held.estimate.n;
        let (mean, se) = (self.held.estimate.mean?, self.held.estimate.se?);
        let half = sequential::reach(n).filter(|_| n >= LEAST_SESSIONS)? * se;
        let side = if mean + half < 0.0 {
            Side::Lower
        } else if mean - half > 0.0 {
            Side::Higher
        } else {
            Side::Neither
        };
        let interval = (mean - half, mean + half);
        half.is_finite().then_some(SoFar { interval, side })
    }

    fn day0(&self) -> Day0 {
        let before = |timing| timing == Timing::Before;
        let mut events = self
            .held
            .diary
            .events
            .iter()
            .map(|event| before(event.timing));
        match (events.clone().any(|b| b), events.all(|b| b)) {
            (true, true) => Day0::Before,
            (true, false) => Day0::Mixed,
            (false, _) => Day0::Excluded,
        }
    }

    fn percent(&self, effect: f64) -> Option<f64> {
        let gaps = self.held.estimate.each.iter().flatten();
        let forecasts: Vec<f64> = gaps.map(|gap| gap.forecast).collect();
        let forecast = mean(&forecasts).filter(|mean| *mean >= LEAST_FORECAST)?;
        Some(100.0 * effect / forecast).filter(|percent| percent.is_finite())
    }

    fn better_share(&self) -> Option<Share> {
        let sign = self.held.diary.better.sign();
        let gaps = self.held.estimate.each.iter().flatten();
        let hits = gaps.filter(|gap| gap.gap * sign > LEVEL).count();
        let (low, high) = wilson(hits, self.held.estimate.n)?;
        Some(Share {
            share: hits as f64 / self.held.estimate.n as f64,
            low,
            high,
        })
    }

    fn week(&self) -> Option<Week> {
        let week = estimate(
            self.held.model.as_ref(),
            1,
            WEEK_DAYS,
            days_needed(WEEK_DAYS),
        );
        let enough = week.n >= LEAST_EFFECT;
        let effect = week.mean.filter(|_| enough)?;
        Some(Week {
            effect,
            interval: week.interval,
        })
    }

    fn dose(&self) -> Option<Dose> {
        let pairs = self.held.diary.events.iter().zip(&self.held.estimate.each);
        let (minutes, gaps): (Vec<f64>, Vec<f64>) = pairs
            .filter_map(|(event, gap)| Some((f64::from(event.minutes?), gap.as_ref()?.gap)))
            .unzip();
        dose::of(&minutes, &gaps)
    }

    fn cost(&self, settled: Option<Settled>) -> Result<Cost, Unpriced> {
        let settled = settled.is_some_and(|settled| settled.verdict.helps());
        let model = self.held.model.as_ref();
        let model = model.filter(|_| settled && self.facts.verdict().helps());
        let priced = Priced {
            diary: &self.held.diary,
            model: model.ok_or(Unpriced::NotHelping)?,
            washout: self.held.washout,
            outcome: self.held.days,
            least: days_needed(self.held.days),
            notice: self.facts.notice,
        };
        priced.cost(&self.held.estimate)
    }

    fn is_small(&self) -> bool {
        is_small(self.facts.interval, self.facts.better, self.facts.notice)
    }
}

/// The verdict at the last look that the diary has passed, and at which one could be read.
fn settled(
    journal: &Journal,
    metric: &Metric,
    question: &Question,
    looks: &Looks,
) -> Option<Settled> {
    let read = |sessions: usize, date: NaiveDate| {
        let then = question.as_of(date);
        let diary = Diary::of(journal, metric, &then)?;
        let mut unmasked = Unmasked::default();
        let read = Reading::of(diary, metric, &then, &mut unmasked);
        let verdict = read.facts.verdict();
        verdict.is_from_interval().then_some(Settled {
            verdict,
            sessions,
            date,
        })
    };
    let mut passed = looks.passed.iter().enumerate().rev();
    passed.find_map(|(at, (sessions, date))| {
        let put_off = || looks.put_off(journal, metric, question, at).take(TRIES);
        read(*sessions, *date).or_else(|| put_off().find_map(|date| read(*sessions, date)))
    })
}

fn curve_day((day, estimate): (usize, &Estimate)) -> CurveDay {
    CurveDay {
        day,
        gap: estimate.mean,
        low: estimate.interval.map(|(low, _)| low),
        high: estimate.interval.map(|(_, high)| high),
        n: estimate.n,
    }
}

/// The gaps of each event on the days of the curve.
fn rows(each_day: &[Estimate]) -> Vec<fade::Gaps> {
    let events = each_day.first().map_or(0, |day| day.each.len());
    let gap = |event: usize, day: usize| Some(each_day.get(day)?.each.get(event)?.as_ref()?.gap);
    (0..events)
        .map(|event| std::array::from_fn(|day| gap(event, day)))
        .collect()
}

/// Whether the scored outcome days keep to weekdays that hardly have a clean score.
fn keeps_weekday(diary: &Diary, usable: &[bool], washout: usize, days: usize) -> bool {
    let y = &diary.series.values;
    let mut outcome = [0; WEEK];
    for (event, _) in diary
        .events
        .iter()
        .zip(usable)
        .filter(|(_, usable)| **usable)
    {
        for day in event.day + 1..(event.day + days + 1).min(y.len()) {
            outcome[day % WEEK] += usize::from(y[day].is_some());
        }
    }
    let mut clean = [0; WEEK];
    for (day, value) in diary.clean(washout).iter().enumerate() {
        clean[day % WEEK] += usize::from(value.is_some());
    }
    is_kept(outcome, clean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::estimate::choose_washout;
    use crate::analysis::reference;
    use crate::model::metric::MetricId;
    use serde_json::Value;

    // The drift reference, printed to 1e-10.
    const PRINTED: f64 = 1e-9;

    fn diary(case: &Value) -> Diary {
        reference::diary(case, Timing::Unknown)
    }

    fn pain() -> Metric {
        let journal = Journal::default();
        journal.metrics().get(&MetricId::PAIN).unwrap().clone()
    }

    #[test]
    fn the_answer_with_the_slow_drift_is_that_of_the_reference() {
        for case in reference::drift() {
            let theirs = &case["drift"];
            let (question, unmasked) = (Question::default(), &mut Unmasked::default());
            let read = Reading::of(diary(&case), &pain(), &question, unmasked);
            let fit = read.held.model.as_ref().unwrap().fit();
            assert_eq!(
                fit.drift == Drift::In,
                reference::flag(theirs, "drift_used")
            );
            assert_eq!(read.held.switched, reference::flag(theirs, "day0_before"));
            assert_eq!(
                read.held.washout as u64,
                theirs["washout"].as_u64().unwrap()
            );
            let clean = read.held.diary.clean_scores(read.held.washout);
            assert_eq!(clean as u64, theirs["clean"].as_u64().unwrap());
            assert_eq!(read.held.estimate.n as u64, theirs["n"].as_u64().unwrap());
            reference::near(read.held.estimate.mean, theirs, "effect", PRINTED);
            reference::near(read.held.estimate.sd, theirs, "sd_d", PRINTED);
            reference::near(read.held.estimate.se, theirs, "se", PRINTED);
            reference::ends(read.held.estimate.interval, theirs, "ci95", PRINTED);
            let gaps: Vec<_> = read
                .held
                .estimate
                .each
                .iter()
                .map(|gap| gap.map(|g| g.gap))
                .collect();
            reference::same(&gaps, &reference::series(&theirs["d"]), PRINTED);
            reference::near(read.luck_p, theirs, "luck_p", PRINTED);
            let beta = fit.beta.each_ref().map(|beta| Some(fit.average(beta)));
            reference::same(&beta, &reference::series(&theirs["beta_mean"]), PRINTED);
            reference::near(fit.average(&fit.sigma2), theirs, "sigma2_mean", PRINTED);
            let drift = read.held.model.as_ref().and_then(Model::drift);
            reference::near(drift.map(|drift| drift.points), theirs, "change", PRINTED);
            let interval = drift.map(|drift| drift.interval);
            reference::ends(interval, theirs, "change_interval", PRINTED);
            assert_eq!(
                read.facts.keeps_weekday,
                reference::flag(theirs, "keeps_weekday")
            );
        }
    }

    #[test]
    fn without_the_drift_the_same_code_gives_the_method_without_it() {
        for case in reference::drift() {
            let mut diary = diary(&case);
            let learn = |diary: &Diary| {
                let washout = choose_washout(diary, &Question::default().washouts());
                Model::of(diary, washout, CURVE_DAYS, Drift::Out).unwrap()
            };
            let mut model = learn(&diary);
            if model.says_before() {
                diary.take_unknown_as_before();
                model = learn(&diary);
            }
            let outcome = model.estimate(1..=3, 1);
            reference::near(outcome.mean, &case["now"], "effect", PRINTED);
            reference::ends(outcome.interval, &case["now"], "ci95", PRINTED);
            assert_eq!(model.drift(), None);
        }
    }
}
