//! The answer for one metric, as figures: everything that the window, the report and
//! `effect --json` show.
//!
//! Invariants: what can't be computed is `None`, never 0; every figure is finite; gaps and effects
//! are scored minus forecast, in the metric's unit, so that below 0 is less than forecast.

use chrono::NaiveDate;

use crate::model::keyword::Keyword;
use crate::model::metric::{Better, Metric, MetricId};
use crate::model::session::Kind;

use super::cautions::Cautions;
use super::checkpoint::{Look, Looks};
use super::cost::{Cost, Unpriced};
use super::diary::Timing;
use super::dose::Dose;
use super::estimate::Change;
use super::fade::{self, Fade};
use super::question::Question;
use super::verdict::{Cap, Facts, Missing, Verdict};

/// Days of the gap curve.
pub const CURVE_DAYS: usize = fade::DAYS;

/// The answer for one metric. Points are the metric's unit; below 0 is less than forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// What was measured.
    pub metric: MetricId,
    /// The direction of improvement.
    pub better: Better,
    /// The smallest change worth noticing, in points.
    pub notice: f64,
    /// The kind that was studied; `None` where any kind with one person was.
    pub kind: Option<Kind>,
    /// The person that was asked for.
    pub with: Option<String>,
    /// Days of outcome after a session.
    pub outcome_days: usize,
    /// Days of washout that were used.
    pub washout_days: usize,
    /// Whether it answers the main question; every other is one of several looks.
    pub is_main: bool,
    /// Whether outcome or washout days are not the ones fixed in advance.
    pub exploratory: bool,
    /// First scored day that counts.
    pub from: Option<NaiveDate>,
    /// Last scored day that counts.
    pub to: Option<NaiveDate>,
    /// The sessions.
    pub sessions: Counts,
    /// Calendar days from the first to the last.
    pub days: usize,
    /// Scored days among them.
    pub scored_days: usize,
    /// Scores that the forecast was learnt from.
    pub clean_scores: usize,
    /// What became of the sessions' own days.
    pub day0: Day0,
    /// Mean gap over the outcome days, in points; from two usable sessions on.
    pub effect: Option<f64>,
    /// Events that it is the mean of.
    pub n: usize,
    /// Standard deviation of the events' gaps, in points.
    pub sd: Option<f64>,
    /// Its standard error, in points.
    pub standard_error: Option<f64>,
    /// Its 95 % interval, in points.
    pub interval: Option<(f64, f64)>,
    /// The p of the luck check.
    pub luck_p: Option<f64>,
    /// The two-sided p of the interval, by Holm over the secondary metrics whose verdict comes from
    /// it; only from [`super::effect::effects`].
    pub holm_interval_p: Option<f64>,
    /// The p of the luck check, by Holm likewise.
    pub holm_p: Option<f64>,
    /// Among how many answers luck alone could look like this: where these figures by themselves say that it
    /// helps, or may, and the guard does not.
    pub guarded: Option<Among>,
    /// What the other page that has this answer leaves of it, where that is less.
    pub elsewhere: Option<Elsewhere>,
    /// The kind or person that it comes too often together with for the two to be told apart.
    pub together: Option<String>,
    /// How the mean changed over the diary whatever the sessions did; `None` where too little is
    /// known for a drift.
    pub drift: Option<Change>,
    /// The effect in percent of the mean forecast; `None` where that is below 1.
    pub percent: Option<f64>,
    /// Share of sessions that went better than forecast.
    pub better_share: Option<Share>,
    /// What these figures allow one to say.
    pub verdict: Verdict,
    /// The last day on which it rests for an experiment; no figure is there until then.
    pub rests: Option<NaiveDate>,
    /// The kind of session that this experiment tries.
    pub on_trial: Option<Kind>,
    /// Why the verdict is weaker than its interval and its luck check.
    pub capped: Option<Cap>,
    /// What is missing for a verdict.
    pub missing: Missing,
    /// The verdict at the last checkpoint.
    pub settled: Option<Settled>,
    /// Usable sessions counted from the first of the question, which is what checkpoints count.
    pub counted: usize,
    /// The next checkpoint.
    pub next_look: Look,
    /// Whether today's figures no longer show what was settled.
    pub taken_back: bool,
    /// What may be said however often one looks; from six usable sessions on.
    pub so_far: Option<SoFar>,
    /// What the forecast can't see, as far as the diary shows it.
    pub cautions: Cautions,
    /// More sessions until a noticeable change could be seen; only where one can't tell.
    pub sessions_needed: Option<usize>,
    /// One row an event, in order, usable or not.
    pub gaps: Vec<SessionGap>,
    /// The mean gap on each of the 14 days after.
    pub curve: Vec<CurveDay>,
    /// The raw comparison, which is never the answer.
    pub raw: Raw,
    /// The same effect over the whole week.
    pub week: Option<Week>,
    /// How long it lasts; only where the verdict is `likely-helps`.
    pub fade: Option<Fade>,
    /// Whether longer sessions do more; exploratory.
    pub dose: Option<Dose>,
    /// What a better day costs; only where it helps, today and at the last checkpoint.
    pub cost: Result<Cost, Unpriced>,
}

/// So many answers, of which some please by luck alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Among {
    /// How many.
    pub all: usize,
    /// Of what.
    pub of: Several,
}

/// What several answers are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Several {
    /// The scores of one question.
    Scores,
    /// The kinds and people of one score.
    Rows,
}

/// What is left of an answer on another page, which guards it among other ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The verdict there.
    pub verdict: Verdict,
    /// Among which answers luck alone could look like this, where the verdict there is not that it helps.
    pub guarded: Option<Among>,
}

/// How many sessions there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Studied sessions of the days asked for, or of the whole journal.
    pub all: usize,
    /// Those among them that are older than the default range.
    pub older: usize,
    /// Studied sessions between the first and the last scored day.
    pub recorded: usize,
    /// Events: sessions under three days apart are one.
    pub events: usize,
    /// Events with scores enough before and after.
    pub usable: usize,
}

/// What became of the sessions' own days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day0 {
    /// Left out: scored after the session, or nobody knows.
    Excluded,
    /// Ordinary days: scored before the session.
    Before,
    /// Some one, some the other.
    Mixed,
}

impl Keyword for Day0 {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Excluded, "excluded"),
        (Self::Before, "before"),
        (Self::Mixed, "mixed"),
    ];
}

/// A share with its 95 % Wilson interval, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share.
    pub share: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The verdict at a checkpoint, on the diary as it stood then; always one read off an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The verdict.
    pub verdict: Verdict,
    /// The checkpoint: usable sessions, counted from the first of the question.
    pub sessions: usize,
    /// Last day of the diary as it stood.
    pub date: NaiveDate,
}

/// An interval that stays valid however often one looks at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SoFar {
    /// Its ends, in points.
    pub interval: (f64, f64),
    /// Which side of the forecast it lies on.
    pub side: Side,
}

/// Which side of the forecast an interval lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below it, whole.
    Lower,
    /// Above it, whole.
    Higher,
    /// It holds the forecast.
    Neither,
}

impl Keyword for Side {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Lower, "lower"),
        (Self::Higher, "higher"),
        (Self::Neither, "nothing-new"),
    ];
}

/// One event, on the raw scale over the scored days of its outcome, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionGap {
    /// Day of its first session.
    pub date: NaiveDate,
    /// Mean of what was forecast.
    pub forecast: Option<f64>,
    /// Mean of what was scored.
    pub actual: Option<f64>,
    /// Scored minus forecast.
    pub gap: Option<f64>,
    /// Why there is no gap.
    pub unusable: Option<Unusable>,
    /// When that day's score was given.
    pub timing: Timing,
    /// Sessions in the event.
    pub sessions: usize,
    /// Minutes of all of them together.
    pub minutes: Option<u32>,
    /// With whom.
    pub with: Option<String>,
}

/// Why an event has no gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// No score in the three days before.
    NoScoreBefore,
    /// The scored days before lie outside the range.
    BeforeRange,
    /// Too few scores in the days after.
    NoScoreAfter,
    /// Too few days away from sessions to learn a forecast from.
    NoForecast,
}

impl Keyword for Unusable {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::NoScoreBefore, "no-score-before"),
        (Self::BeforeRange, "before-range"),
        (Self::NoScoreAfter, "no-score-after"),
        (Self::NoForecast, "no-forecast"),
    ];
}

/// The mean gap on one day after the sessions, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveDay {
    /// Days after the session, from 1.
    pub day: usize,
    /// Mean gap; from one session on.
    pub gap: Option<f64>,
    /// Lower end of its 95 % interval; from two on.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Sessions with a score that day.
    pub n: usize,
}

/// The days just before and just after the sessions, pooled, as they were scored.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Raw {
    /// Mean of the days before, in points.
    pub before_mean: Option<f64>,
    /// Mean of the days after, in points.
    pub after_mean: Option<f64>,
    /// Share of pairs in which the day after is better.
    pub nap: Option<f64>,
    /// The same from −1 to 1.
    pub tau: Option<f64>,
}

/// The effect over seven days of outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Mean gap, in points.
    pub effect: f64,
    /// 95 % interval, in points.
    pub interval: Option<(f64, f64)>,
}

impl CurveDay {
    fn unknown(day: usize) -> Self {
        Self {
            day,
            gap: None,
            low: None,
            high: None,
            n: 0,
        }
    }
}

impl Effect {
    /// The verdict of the headline: the one that is settled, weakened where a slow change can't be
    /// told from the sessions, and of one of several scores no stronger than their number allows
    /// today. Until one is settled it is too early, whatever today's figures say.
    pub fn shown(&self) -> Verdict {
        let Some(settled) = self.settled else {
            return match self.verdict {
                Verdict::TooEarly if self.is_chained() => Verdict::TooClose,
                verdict if !verdict.is_from_interval() => verdict,
                _ => Verdict::TooEarly,
            };
        };
        let may_help = |verdict: Verdict| verdict == Verdict::ProbablyHelps;
        let guarded = self.holm_interval_p.is_some() && may_help(self.verdict)
            || self.elsewhere.is_some_and(|there| may_help(there.verdict));
        match settled.verdict {
            Verdict::LikelyHelps if guarded || self.cautions.drift_unknown => {
                Verdict::ProbablyHelps
            }
            settled => settled,
        }
    }

    /// Whether sessions enough are noted, but so close that too few count.
    pub fn is_chained(&self) -> bool {
        let joined = self.sessions.recorded.saturating_sub(self.sessions.events);
        self.missing.sessions > 0 && joined >= self.missing.sessions
    }

    /// Half the width of the interval: what change could have been seen, in points.
    pub fn half_width(&self) -> Option<f64> {
        self.interval.map(|(low, high)| (high - low) / 2.0)
    }

    /// The answer while it rests: what it is about and what was counted, and no figure.
    pub(super) fn at_rest(self, until: NaiveDate, kind: Kind) -> Self {
        Self {
            effect: None,
            n: 0,
            sd: None,
            standard_error: None,
            interval: None,
            luck_p: None,
            holm_interval_p: None,
            holm_p: None,
            guarded: None,
            elsewhere: None,
            together: None,
            drift: None,
            percent: None,
            better_share: None,
            verdict: Verdict::Resting,
            rests: Some(until),
            on_trial: Some(kind),
            capped: None,
            missing: Missing::default(),
            settled: None,
            taken_back: false,
            so_far: None,
            cautions: Cautions::default(),
            sessions_needed: None,
            gaps: Vec::new(),
            curve: (1..=CURVE_DAYS).map(CurveDay::unknown).collect(),
            raw: Raw::default(),
            week: None,
            fade: None,
            dose: None,
            cost: Err(Unpriced::NotHelping),
            ..self
        }
    }
}

/// The answer where there is nothing to answer from.
pub(super) fn blank(metric: &Metric, question: &Question) -> Effect {
    let facts = Facts {
        usable: 0,
        scored: 0,
        clean: 0,
        level: true,
        interval: None,
        luck_p: None,
        keeps_weekday: false,
        better: metric.better,
        notice: metric.notice,
    };
    Effect {
        metric: metric.id.clone(),
        better: metric.better,
        notice: metric.notice,
        kind: question.kind.clone(),
        with: question.with.clone(),
        outcome_days: question.outcome(),
        washout_days: question.washout_days,
        is_main: false,
        exploratory: question.is_exploratory(),
        from: None,
        to: None,
        sessions: Counts::default(),
        days: 0,
        scored_days: 0,
        clean_scores: 0,
        day0: Day0::Excluded,
        effect: None,
        n: 0,
        sd: None,
        standard_error: None,
        interval: None,
        luck_p: None,
        holm_interval_p: None,
        holm_p: None,
        guarded: None,
        elsewhere: None,
        together: None,
        drift: None,
        percent: None,
        better_share: None,
        verdict: facts.verdict(),
        rests: None,
        on_trial: None,
        capped: None,
        missing: facts.missing(),
        settled: None,
        counted: 0,
        next_look: Looks::NONE.next,
        taken_back: false,
        so_far: None,
        cautions: Cautions::default(),
        sessions_needed: None,
        gaps: Vec::new(),
        curve: (1..=CURVE_DAYS).map(CurveDay::unknown).collect(),
        raw: Raw::default(),
        week: None,
        fade: None,
        dose: None,
        cost: Err(Unpriced::NotHelping),
    }
}
