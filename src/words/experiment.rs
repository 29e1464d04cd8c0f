//! The words of an experiment: how far it has come, and what it showed.
//!
//! Invariants: no sentence says a figure that the experiment still hides; "helped" is only said at its
//! end and of a difference that chance does not explain; what was altered says nothing but that.

use chrono::NaiveDate;

use crate::analysis::answer::Unusable;
use crate::analysis::experiment::{ENOUGH, Experiment, Finding, LEAST_UPTAKE};
use crate::analysis::schedule::{Phase, ends};
use crate::analysis::trial::{LEAST_BLOCKS, Trial};
use crate::lang::choice::Lies;
use crate::lang::{DateForm, Near, say};
use crate::model::metric::{Better, Metric, Metrics};
use crate::model::time::LAST_DATE;
use crate::model::trial::TrialPlan;

use super::amount::{Measure, side};
use super::subject::{Subject, Voice};

/// Differences nearer to 0 than this are none.
const SAME: f64 = 1e-9;

/// One experiment's words.
pub struct Told<'a> {
    plan: &'a TrialPlan,
    subject: Subject,
    measure: Measure,
    metrics: &'a Metrics,
}

/// Something counted of something: "6 of 10".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// What is counted.
    pub name: String,
    /// How many.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

/// A week's day in a table: "2026-12-04".
pub fn slot(date: NaiveDate) -> String {
    if date > LAST_DATE {
        return say::SlotTooLate.text();
    }
    date.to_string()
}

/// The day of the week and the day: "Friday 4 December", in another year than today's with it.
pub fn weekday(date: NaiveDate, today: NaiveDate) -> String {
    DateForm::Full.near(date, today)
}

impl<'a> Told<'a> {
    /// The words for `plan` in this voice.
    pub fn of(plan: &'a TrialPlan, metrics: &'a Metrics, voice: Voice) -> Self {
        let metric = metrics.get(&plan.metric);
        let unknown = || Metric::own(plan.metric.as_str(), Better::Lower);
        Self {
            subject: Subject::kind(plan.kind_now(), voice),
            measure: metric.map_or_else(|| Measure::new(&unknown()), Measure::new),
            plan,
            metrics,
        }
    }

    /// "massage and back pain \u{b7} 10 pairs of weeks".
    pub fn about(&self) -> String {
        say::ExperimentAbout {
            measure: &self.measure,
            n: self.plan.blocks as usize,
            subject: &self.subject,
        }
        .text()
    }

    /// "Did massage help your back pain?"
    pub fn question(&self) -> String {
        say::ExperimentQuestion {
            measure: &self.measure,
            subject: &self.subject,
            voice: self.subject.voice,
        }
        .text()
    }

    /// The finding in a few words; `None` while it is hidden or goes on.
    pub fn headline(&self, read: &Experiment) -> Option<String> {
        let finding = read.finding(self.plan, self.better())?;
        let (measure, subject) = (&self.measure, &self.subject);
        let drawn = !went_as_drawn(read);
        Some(match finding {
            Finding::Altered => say::CoinAltered.text(),
            Finding::TooFew => say::ExperimentTooFew.text(),
            _ if adherence(read) == Adherence::None => say::ExperimentNotKept.text(),
            _ if adherence(read) == Adherence::Poor => say::ExperimentHardlyKept.text(),
            Finding::Better => say::ExperimentHelped {
                measure,
                subject,
                voice: subject.voice,
            }
            .text(),
            Finding::Worse => match read.trial.as_ref().and_then(|trial| trial.effect) {
                Some(difference) => say::ExperimentWorse {
                    drawn,
                    measure,
                    side: side(difference),
                    subject,
                }
                .text(),
                None => say::ExperimentDifferent {
                    drawn,
                    measure,
                    subject,
                }
                .text(),
            },
            Finding::Neither if is_level(read) => say::ExperimentLevel.text(),
            Finding::Neither => say::ExperimentNoDifference.text(),
        })
    }

    /// Why an altered plan can give no answer; `None` of one that is as it was drawn.
    pub fn altered(&self, read: &Experiment) -> Option<String> {
        if !read.is_altered {
            return None;
        }
        Some(if read.ends > LAST_DATE {
            say::ExperimentLate.text()
        } else if self.plan.is_drawn_ahead() {
            say::ExperimentNotItsCoins.text()
        } else {
            let (made, on) = (self.plan.made.date_naive(), self.plan.first);
            say::ExperimentDrawnLate { made, on }.text()
        })
    }

    fn better(&self) -> Better {
        let metric = self.metrics.get(&self.plan.metric);
        metric.map_or(Better::Lower, |metric| metric.better)
    }

    /// What the pairs showed: "In 10 weeks with a massage your back pain was about 1.3 points lower
    /// than in the weeks without."
    pub fn sentence(&self, read: &Experiment) -> Option<String> {
        let trial = read.trial.as_ref().filter(|_| !read.is_altered)?;
        let over = read.phase != Phase::Running;
        let n = trial.n;
        if over && n < LEAST_BLOCKS {
            let needed = LEAST_BLOCKS;
            return Some(say::ExperimentFewPairs { n, needed }.text());
        }
        if is_level(read) {
            return Some(say::ExperimentEqual.text());
        }
        let effect = trial.effect?;
        let (measure, subject) = (&self.measure, &self.subject);
        let (drawn, voice) = (!went_as_drawn(read), subject.voice);
        Some(if measure.is_level(effect) {
            say::ExperimentSame {
                drawn,
                measure,
                n,
                over,
                subject,
                voice,
            }
            .text()
        } else {
            say::ExperimentDiffers {
                amount: &measure.amount(effect),
                drawn,
                measure,
                n,
                over,
                side: side(effect),
                subject,
                voice,
            }
            .text()
        })
    }

    /// "Between 0.2 and 2.3 points lower fits.": nothing for who looked on the way, as the range does
    /// not allow for that.
    pub fn range(&self, read: &Experiment) -> Option<String> {
        let trial = read
            .trial
            .as_ref()
            .filter(|_| !self.plan.watch && !is_level(read))?;
        let ends = trial.interval?;
        let finding = read.finding(self.plan, self.better())?;
        let (lies, low, high) = &self.ends((ends.low, ends.high));
        let (lies, measure) = (*lies, &self.measure);
        Some(match finding {
            Finding::Neither => say::ExperimentFits {
                high,
                lies,
                low,
                measure,
            }
            .text(),
            _ => say::ExperimentProbably {
                high,
                lies,
                low,
                measure,
            }
            .text(),
        })
    }

    /// On one side "0.2" and "2.3 points", the nearer one first; across it "1.1 lower" and "0.4 higher".
    fn ends(&self, (low, high): (f64, f64)) -> (Lies, String, String) {
        let measure = &self.measure;
        let lies = match (low < 0.0, high < 0.0) {
            (true, true) => Lies::Below,
            (false, false) => Lies::Above,
            _ => return (Lies::Across, measure.short(low), measure.short(high)),
        };
        let (near, far) = if low.abs() < high.abs() {
            (low, high)
        } else {
            (high, low)
        };
        (lies, measure.figure(near), measure.exact(far))
    }

    /// What a coin takes care of, and what it can't; nothing where no difference between weeks with
    /// and weeks without is told.
    pub fn doubt(&self, read: &Experiment) -> Option<String> {
        self.sentence(read)?;
        let is_short =
            self.is_short(read) || is_level(read) || adherence(read) != Adherence::Enough;
        let voice = self.subject.voice;
        (!is_short).then(|| say::ExperimentDoubt { voice }.text())
    }

    /// Whether it is over with too few pairs.
    fn is_short(&self, read: &Experiment) -> bool {
        read.finding(self.plan, self.better()) == Some(Finding::TooFew)
    }

    /// How many orders of the coins look like this: "1 in 33 coin orders looks like this or more."
    pub fn orders(&self, read: &Experiment) -> Option<String> {
        let over = read.phase != Phase::Running && !self.plan.watch && !is_level(read);
        let trial = read.trial.as_ref().filter(|_| over)?;
        let p = trial.p.filter(|_| trial.n >= LEAST_BLOCKS)?;
        Some(if p <= 0.5 {
            let figure = &format!("{:.0}", 1.0 / p);
            say::ExperimentOrdersRare { figure }.text()
        } else {
            let figure = &format!("{:.0}", p * 100.0);
            say::ExperimentOrders { figure }.text()
        })
    }

    /// For who chose to look: how far the evidence has come.
    pub fn evidence(&self, read: &Experiment) -> Option<String> {
        let trial = read
            .trial
            .as_ref()
            .filter(|_| self.plan.watch && !read.is_altered)?;
        let now = trial.evidence.last().copied().unwrap_or(1.0);
        let (voice, over) = (self.subject.voice, read.phase != Phase::Running);
        let (enough, figure) = (&format!("{ENOUGH:.0}"), &format!("{now:.1}"));
        Some(match (read.is_enough(), over) {
            (true, true) => say::EvidenceReached { enough }.text(),
            (true, false) => say::EvidenceHasReached { enough, voice }.text(),
            (false, true) => say::EvidenceCameTo { enough, figure }.text(),
            (false, false) => say::EvidenceSoFar {
                enough,
                figure,
                voice,
            }
            .text(),
        })
    }

    /// Second readings and what is left out, a sentence each.
    pub fn details(&self, read: &Experiment) -> Vec<String> {
        let Some(trial) = read.trial.as_ref().filter(|_| !read.is_altered) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        lines.extend(left_out(read));
        lines.extend(self.uptake(read, trial));
        let over = read.phase != Phase::Running;
        if let Some((effect, _)) = read.taking_it.filter(|_| over && trial.n >= LEAST_BLOCKS)
            && trial
                .effect
                .is_some_and(|as_drawn| (as_drawn - effect).abs() > 0.05)
        {
            let amount = &self.measure.short(effect);
            lines.push(say::ExperimentAsTaken { amount }.text());
        }
        let kept = read.per_protocol.as_ref();
        if let Some(kept) = kept.filter(|kept| over && kept.n < trial.n && kept.n > 0)
            && let Some(effect) = kept.effect
        {
            let (amount, n) = (&self.measure.short(effect), kept.n);
            lines.push(say::ExperimentAsKept { amount, n }.text());
        }
        lines
    }

    fn uptake(&self, read: &Experiment, trial: &Trial) -> Option<String> {
        let (session, free) = read.uptake?;
        let of = |share: f64| (share * trial.n as f64).round() as usize;
        let (had, strayed, n) = (of(session), of(free), trial.n);
        if had == n && strayed == 0 {
            return None;
        }
        Some(
            say::ExperimentUptake {
                had,
                n,
                strayed,
                subject: &self.subject,
                voice: self.subject.voice,
            }
            .text(),
        )
    }

    /// What may be counted before the end: pairs, weeks that went as drawn, scored days.
    pub fn so_far(&self, read: &Experiment) -> [Share; 3] {
        let (done, kept, due) = read.kept();
        let share = |name: String, done, of| Share { name, done, of };
        [
            share(say::SharePairs.text(), done, read.blocks.len()),
            share(say::ShareWeeks.text(), kept, due),
            share(say::ShareDays.text(), read.scored.0, read.scored.1),
        ]
    }

    /// What comes next, and what stands beside it; of a plan that is as it was drawn.
    pub fn next(&self, read: &Experiment, today: NaiveDate) -> (String, String) {
        let made = self.plan.made.date_naive();
        let fixed = say::NextFixed { made }.text();
        let subject = &self.subject;
        let mut known = read.blocks.iter().filter_map(|block| block.block);
        let coming = known.clone().filter(|block| block.session >= today);
        if let Some(block) = coming.min_by_key(|block| block.session) {
            let next = Near {
                day: block.session,
                today,
            };
            let session = say::NextSession { next, subject }.text();
            let next = Near {
                day: block.free,
                today,
            };
            let is_free = block.free >= today || (today - block.free).num_days() < 7;
            let free = is_free.then(|| say::NextNoneOn { next }.text());
            let beside: Vec<String> = free.into_iter().chain([fixed]).collect();
            return (session, beside.join(" "));
        }
        if let Some(block) = known.rfind(|block| block.free >= today) {
            let next = Near {
                day: block.free,
                today,
            };
            return (say::NextNone { next, subject }.text(), fixed);
        }
        let sealed = read.blocks.iter().find(|block| block.block.is_none());
        if let Some(block) = sealed {
            let opens = block.slots.0 - chrono::Duration::days(7);
            let next = Near { day: opens, today };
            return (say::NextOpens { next }.text(), fixed);
        }
        let answer = read.ends.succ_opt().unwrap_or(read.ends);
        let next = Near { day: answer, today };
        (say::NextAnswer { next }.text(), fixed)
    }

    /// Where it stands: "runs until 18 Jan 2027; its answer comes the day after", "done on 19 Jan 2027", "stopped on 3 Mar 2027"; of
    /// an altered plan, which runs for nothing, "can give no answer".
    pub fn state(&self, read: &Experiment) -> String {
        match read.phase {
            Phase::Running if read.is_altered => say::StateAltered.text(),
            Phase::Running => say::StateRuns { until: read.ends }.text(),
            Phase::Done => {
                let on = read.ends.succ_opt().unwrap_or(read.ends);
                say::StateDone { on }.text()
            }
            Phase::Stopped => {
                let ((n, ..), all) = (read.kept(), self.plan.blocks as usize);
                let state = &match self.plan.stopped {
                    Some(on) => say::StateStoppedOn { all, n, on }.text(),
                    None => say::StateStopped { all, n }.text(),
                };
                let why = self.plan.why.as_deref().map(str::trim);
                match why.filter(|why| !why.is_empty()) {
                    Some(why) => say::StateBecause { state, why }.text(),
                    None => state.clone(),
                }
            }
        }
    }

    /// "Plan 7A3F09C2, made on 26 Aug 2026."
    pub fn number(&self) -> String {
        say::PlanNumber {
            made: self.plan.made.date_naive(),
            number: &self.plan.number(),
        }
        .text()
    }
}

/// Whether no pair has any difference: all its scores are equal.
fn is_level(read: &Experiment) -> bool {
    let each = || read.blocks.iter().filter_map(|block| block.difference);
    each().next().is_some() && each().all(|d| d.abs() < SAME)
}

/// How far the weeks went as the coins asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Adherence {
    /// No more sessions were had in the weeks drawn for one than in the others.
    None,
    /// Hardly more.
    Poor,
    /// Enough to speak of what a session does.
    Enough,
}

fn adherence(read: &Experiment) -> Adherence {
    match read.uptake.map(|(session, free)| session - free) {
        Some(more) if more <= SAME => Adherence::None,
        Some(more) if more <= LEAST_UPTAKE => Adherence::Poor,
        _ => Adherence::Enough,
    }
}

/// Whether each week went as drawn; else its weeks are told as what they were drawn for.
fn went_as_drawn(read: &Experiment) -> bool {
    matches!(read.uptake, Some((1.0, 0.0)) | None)
}

/// Pairs that do not count, as a week has no score near its day.
fn left_out(read: &Experiment) -> Option<String> {
    let why = |why: Unusable| {
        let blocks = read.blocks.iter();
        blocks.filter(|block| block.unusable == Some(why)).count()
    };
    let all =
        why(Unusable::NoScoreBefore) + why(Unusable::NoScoreAfter) + why(Unusable::NoForecast);
    (all > 0).then(|| say::ExperimentLeftOut { n: all }.text())
}

/// Why the ordinary answer is not shown: "The answer rests until 19 Jan 2027: an experiment with
/// massage and back pain goes on."
pub fn rests(plan: &TrialPlan, metrics: &Metrics) -> String {
    let told = Told::of(plan, metrics, Voice::You);
    let until = ends(plan).succ_opt().unwrap_or(ends(plan));
    say::ExperimentRests {
        measure: &told.measure,
        subject: &told.subject,
        until,
    }
    .text()
}
