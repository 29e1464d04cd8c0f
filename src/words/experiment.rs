//! The words of an experiment: how far it has come, and what it showed.
//!
//! Invariants: no sentence says a figure that the experiment still hides; "helped" is only said at its
//! end and of a difference that chance does not explain; what was altered says nothing but that.

use chrono::{Datelike as _, NaiveDate};

use crate::analysis::answer::Unusable;
use crate::analysis::experiment::{ENOUGH, Experiment, Finding, LEAST_UPTAKE};
use crate::analysis::schedule::{Phase, ends};
use crate::analysis::trial::{LEAST_BLOCKS, Trial};
use crate::model::metric::{Better, Metric, Metrics};
use crate::model::time::LAST_DATE;
use crate::model::trial::TrialPlan;

use super::amount::{Measure, side};
use super::beside::date;
use super::count::count;
use super::subject::{Subject, Voice, capital, you, your};

/// What the page is called.
pub const TITLE: &str = "Let a coin choose the weeks";
/// Why a coin.
pub const WHY: &str = "People book when pain is high, and high pain drifts back by itself. If a coin chooses the weeks, bad spells fall on both sides alike. In a week without, keep other treatments away too, and take what you need: your health comes first.";
/// What to know before.
pub const BEFORE: &str = "In a week without, keep other treatments away too, and take what you need: your health comes first. You can stop at any time; the pairs that are complete still count. The order is drawn once, written down and then covered: you see a pair seven days before it starts.";
/// Why nothing is shown on the way.
pub const REST: &str = "No means, no lines and no verdict are shown before. Looking early would make luck look like help.";
/// What looking costs.
pub const LOOKING: &str = "Looking is honest here, but it makes a small help harder to see: with 10 pairs, an effect that waiting finds in 7 of 10 tries is found in 5.";
/// What a plan says that is not as it was drawn.
pub const ALTERED: &str = "The plan was altered.";

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
        return format!("after {LAST_DATE}");
    }
    date.to_string()
}

/// The day of the week and the day: "Friday 4 December", in another year than today's with it.
pub fn weekday(date: NaiveDate, today: NaiveDate) -> String {
    if date > LAST_DATE {
        return self::date(date);
    }
    let year = if date.year() == today.year() {
        ""
    } else {
        " %Y"
    };
    date.format(&format!("%A %-d %B{year}")).to_string()
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

    /// "massage and back pain · 10 pairs of weeks".
    pub fn about(&self) -> String {
        let (plain, noun) = (&self.subject.plain, &self.measure.noun);
        let pairs = self.plan.blocks;
        format!("{plain} and {noun} \u{b7} {pairs} pairs of weeks")
    }

    /// "Did massage help your back pain?"
    pub fn question(&self) -> String {
        let (plain, noun) = (&self.subject.plain, &self.measure.noun);
        let your = your(self.subject.voice);
        if self.measure.is_doses {
            let you = you(self.subject.voice);
            return format!(
                "Did {you} need fewer {noun} in weeks with {}?",
                self.subject.one
            );
        }
        format!("Did {plain} help {your} {noun}?")
    }

    /// The finding in a few words; `None` while it is hidden or goes on.
    pub fn headline(&self, read: &Experiment) -> Option<String> {
        let finding = read.finding(self.plan, self.better())?;
        Some(match finding {
            Finding::Altered => ALTERED.into(),
            Finding::TooFew => "Too few pairs to tell.".into(),
            _ if adherence(read) == Adherence::None => "The plan was not kept.".into(),
            _ if adherence(read) == Adherence::Poor => "The plan was hardly kept.".into(),
            Finding::Better if self.measure.is_doses => {
                let (you, noun) = (you(self.subject.voice), &self.measure.noun);
                format!("{} likely needed fewer {noun}.", capital(you))
            }
            Finding::Better => format!("{} likely helped.", self.subject.title()),
            Finding::Worse => {
                let (title, was) = (&self.measure.title, self.measure.was());
                let than = read.trial.as_ref().and_then(|trial| trial.effect);
                let than = than.map_or("different".into(), |d| self.measure.than(side(d)));
                let (with, one) = (weeks(read).0, &self.subject.one);
                format!("{title} {was} {than} in the weeks {with} {one}.")
            }
            Finding::Neither if is_level(read) => "Nothing to compare.".into(),
            Finding::Neither => "No difference could be seen.".into(),
        })
    }

    /// Why an altered plan can give no answer; `None` of one that is as it was drawn.
    pub fn altered(&self, read: &Experiment) -> Option<String> {
        if !read.is_altered {
            return None;
        }
        let why = if read.ends > LAST_DATE {
            "The last weeks of the plan in the journal lie after 9999-12-31.".to_owned()
        } else if self.plan.is_drawn_ahead() {
            "The plan in the journal is not the one that was drawn: its coins do not follow from its seed.".to_owned()
        } else {
            format!(
                "The plan in the journal was not drawn before its weeks: it was made on {}, and its first day is {}.",
                date(self.plan.made.date_naive()),
                date(self.plan.first)
            )
        };
        Some(format!("{why} So it can give no answer."))
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
        if over && trial.n < LEAST_BLOCKS {
            let pairs = count(trial.n, "pair has", "pairs have");
            return Some(format!(
                "{} scores around both weeks; {LEAST_BLOCKS} are needed for an answer.",
                if trial.n == 0 {
                    "No pair has".into()
                } else {
                    pairs
                }
            ));
        }
        if is_level(read) {
            return Some("The scores around all these weeks are equal.".into());
        }
        let effect = trial.effect?;
        let ((with, without), weeks) = (weeks(read), count(trial.n, "week", "weeks"));
        let all = if with == WITH { "" } else { "the " };
        let (one, your) = (&self.subject.one, your(self.subject.voice));
        let (noun, was) = (&self.measure.noun, self.measure.was());
        let how = if self.measure.is_level(effect) {
            format!("about the same as in the weeks {without}")
        } else {
            let than = self.measure.than(side(effect));
            format!(
                "about {} {than} than in the weeks {without}",
                self.measure.amount(effect)
            )
        };
        let so_far = if over { "" } else { " so far" };
        Some(format!(
            "In {all}{weeks} {with} {one}{so_far}, {your} {noun} {was} {how}."
        ))
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
        let ends = self.ends((ends.low, ends.high));
        Some(match finding {
            Finding::Neither => format!("Anything from {ends} fits."),
            _ => format!("Probably {ends}."),
        })
    }

    /// "0.2 to 2.3 points lower", "1.1 lower to 0.4 higher".
    fn ends(&self, (low, high): (f64, f64)) -> String {
        let measure = &self.measure;
        if (low < 0.0) == (high < 0.0) {
            let (near, far) = if low.abs() < high.abs() {
                (low, high)
            } else {
                (high, low)
            };
            return format!(
                "{} to {} {}",
                measure.figure(near),
                measure.exact(far),
                measure.than(side(far))
            );
        }
        format!("{} to {}", measure.short(low), measure.short(high))
    }

    /// What a coin takes care of, and what it can't; nothing where no difference between weeks with
    /// and weeks without is told.
    pub fn doubt(&self, read: &Experiment) -> Option<String> {
        self.sentence(read)?;
        let is_short =
            self.is_short(read) || is_level(read) || adherence(read) != Adherence::Enough;
        let you = you(self.subject.voice);
        (!is_short).then(|| format!(
            "A coin chose the weeks, so bad spells can\u{2019}t explain it; knowing that {you} had one still can."
        ))
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
            format!("1 in {:.0} coin orders looks like this or more.", 1.0 / p)
        } else {
            format!(
                "{:.0} of 100 coin orders look like this or more.",
                p * 100.0
            )
        })
    }

    /// For who chose to look: how far the evidence has come.
    pub fn evidence(&self, read: &Experiment) -> Option<String> {
        let trial = read
            .trial
            .as_ref()
            .filter(|_| self.plan.watch && !read.is_altered)?;
        let now = trial.evidence.last().copied().unwrap_or(1.0);
        let you = you(self.subject.voice);
        let over = read.phase != Phase::Running;
        Some(match (read.is_enough(), over) {
            (true, true) => format!("The evidence that it helps reached {ENOUGH:.0}."),
            (true, false) => format!(
                "The evidence that it helps has reached {ENOUGH:.0}. {} may stop here, or go on to the end.",
                capital(you)
            ),
            (false, true) => format!(
                "The evidence that it helps came to {now:.1}; from {ENOUGH:.0} on it is more than luck."
            ),
            (false, false) => format!(
                "Evidence that it helps: {now:.1}. From {ENOUGH:.0} on it is more than luck, whenever {you} look."
            ),
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
            let short = self.measure.short(effect);
            lines.push(format!(
                "Reckoned on going whenever the coin said so: about {short}."
            ));
        }
        let kept = read.per_protocol.as_ref();
        if let Some(kept) = kept.filter(|kept| over && kept.n < trial.n && kept.n > 0)
            && let Some(effect) = kept.effect
        {
            let pairs = count(kept.n, "pair that was", "pairs that were");
            let short = self.measure.short(effect);
            lines.push(format!(
                "In the {pairs} kept to, with no other treatment within three days of either day: about {short}. This is a side look: who keeps an appointment may differ by how the week went."
            ));
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
        let (one, you) = (&self.subject.one, capital(you(self.subject.voice)));
        Some(format!(
            "{you} had {one} in {had} of the {n} weeks drawn for it, and in {strayed} of the {n} drawn for none. Every pair counts as it was drawn."
        ))
    }

    /// What may be counted before the end: pairs, weeks that went as drawn, scored days.
    pub fn so_far(&self, read: &Experiment) -> [Share; 3] {
        let (done, kept, due) = read.kept();
        let share = |name: String, done, of| Share { name, done, of };
        [
            share("Pairs of weeks".into(), done, read.blocks.len()),
            share("Weeks as drawn".into(), kept, due),
            share("Days scored".into(), read.scored.0, read.scored.1),
        ]
    }

    /// What comes next, and what stands beside it; of a plan that is as it was drawn.
    pub fn next(&self, read: &Experiment, today: NaiveDate) -> (String, String) {
        let made = date(self.plan.made.date_naive());
        let fixed = format!("The order was fixed on {made} and can\u{2019}t be changed.");
        let mut known = read.blocks.iter().filter_map(|block| block.block);
        let coming = known.clone().filter(|block| block.session >= today);
        if let Some(block) = coming.min_by_key(|block| block.session) {
            let (one, session) = (&self.subject.one, weekday(block.session, today));
            let free = if block.free >= today || (today - block.free).num_days() < 7 {
                format!("None on {} and in that week. ", weekday(block.free, today))
            } else {
                String::new()
            };
            return (format!("Next: {one} on {session}."), free + &fixed);
        }
        let many = &self.subject.many;
        if let Some(block) = known.rfind(|block| block.free >= today) {
            return (
                format!(
                    "Next: no {many} in the week of {}.",
                    weekday(block.free, today)
                ),
                fixed,
            );
        }
        let sealed = read.blocks.iter().find(|block| block.block.is_none());
        if let Some(block) = sealed {
            let opens = block.slots.0 - chrono::Duration::days(7);
            return (
                format!("The next pair of weeks opens on {}.", weekday(opens, today)),
                fixed,
            );
        }
        let answer = read.ends.succ_opt().unwrap_or(read.ends);
        (
            format!(
                "All weeks are past. The answer comes on {}.",
                weekday(answer, today)
            ),
            fixed,
        )
    }

    /// Where it stands: "runs until 18 Jan 2027; its answer comes the day after", "done on 19 Jan 2027", "stopped on 3 Mar 2027"; of
    /// an altered plan, which runs for nothing, "can give no answer".
    pub fn state(&self, read: &Experiment) -> String {
        match read.phase {
            Phase::Running if read.is_altered => "can give no answer".into(),
            Phase::Running => format!(
                "runs until {}; its answer comes the day after",
                date(read.ends)
            ),
            Phase::Done => format!(
                "done on {}",
                date(read.ends.succ_opt().unwrap_or(read.ends))
            ),
            Phase::Stopped => {
                let on = self.plan.stopped.map(|day| format!(" on {}", date(day)));
                let (done, ..) = read.kept();
                let why = self.plan.why.as_deref().map(str::trim);
                let why = why.filter(|why| !why.is_empty());
                let why = why.map(|why| format!(": {why}"));
                format!(
                    "stopped{} after {done} of {} pairs{}",
                    on.unwrap_or_default(),
                    self.plan.blocks,
                    why.unwrap_or_default()
                )
            }
        }
    }

    /// "Plan 7A3F09C2, made on 26 Aug 2026."
    pub fn number(&self) -> String {
        let made = date(self.plan.made.date_naive());
        format!("Plan {}, made on {made}.", self.plan.number())
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

/// Of weeks that all went as drawn.
const WITH: &str = "with";

/// What the weeks are called: with one and without; where not all went as drawn, what they were drawn for.
fn weeks(read: &Experiment) -> (&'static str, &'static str) {
    match read.uptake {
        Some((1.0, 0.0)) | None => (WITH, "without"),
        Some(_) => ("drawn for", "drawn for none"),
    }
}

/// Pairs that do not count, as a week has no score near its day.
fn left_out(read: &Experiment) -> Option<String> {
    let why = |why: Unusable| {
        let blocks = read.blocks.iter();
        blocks.filter(|block| block.unusable == Some(why)).count()
    };
    let all =
        why(Unusable::NoScoreBefore) + why(Unusable::NoScoreAfter) + why(Unusable::NoForecast);
    (all > 0).then(|| {
        let pairs = count(all, "pair does", "pairs do");
        format!("{pairs} not count: a week has no score in the three days before or after its day.")
    })
}

/// Why the ordinary answer is not shown: "The answer rests until 19 Jan 2027: an experiment with
/// massage and back pain goes on."
pub fn rests(plan: &TrialPlan, metrics: &Metrics) -> String {
    let told = Told::of(plan, metrics, Voice::You);
    let until = ends(plan).succ_opt().unwrap_or(ends(plan));
    format!(
        "The answer rests until {}: an experiment with {} and {} goes on, and looking early would make luck look like help.",
        date(until),
        told.subject.plain,
        told.measure.noun
    )
}
