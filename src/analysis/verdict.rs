//! What the figures allow one to say, read in a fixed order: the first that holds.
//!
//! Noticeable changes are the metric's own (pain 1 point: Salaffi 2004; Dworkin 2008). Invariant: a
//! verdict says nothing that its interval does not; "worse" never means that massage harms.

use crate::model::keyword::Keyword;
use crate::model::metric::Better;

/// Fewest usable sessions for a verdict.
pub const LEAST_SESSIONS: usize = 6;
/// Fewest scored days for a verdict.
pub const LEAST_SCORED: usize = 30;
/// Fewest clean scores, even with the shortest washout.
pub const LEAST_CLEAN: usize = 30;
/// The shortest washout of the method: clean days are counted at it for the verdict.
pub const SHORTEST_WASHOUT: usize = 3;
/// From so many scored days on, too few clean ones mean that the sessions are too close together.
pub(super) const LONG_DIARY: usize = 90;
/// A luck check from here on takes the "likely" away.
const LUCK: f64 = 0.05;

/// What the figures allow one to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too few sessions or scores.
    TooEarly,
    /// All scores are equal.
    NoVariation,
    /// Hardly a day is far enough from a session.
    TooClose,
    /// The whole interval is on the better side.
    LikelyHelps,
    /// The same, but chance alone would often seem to do as much.
    ProbablyHelps,
    /// The whole interval is on the worse side of the forecast.
    WorseThanForecast,
    /// The interval excludes a noticeable benefit.
    SmallerThanNoticeable,
    /// Anything is still possible.
    CannotTell,
    /// Nothing is said while an experiment on the same question goes on.
    Resting,
}

impl Keyword for Verdict {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::TooEarly, "too-early"),
        (Self::NoVariation, "no-variation"),
        (Self::TooClose, "too-close"),
        (Self::LikelyHelps, "likely-helps"),
        (Self::ProbablyHelps, "probably-helps"),
        (Self::WorseThanForecast, "worse-than-forecast"),
        (Self::SmallerThanNoticeable, "smaller-than-noticeable"),
        (Self::CannotTell, "cannot-tell"),
        (Self::Resting, "resting"),
    ];
}

impl Verdict {
    /// Whether it says that the days after sessions were better than forecast.
    pub fn helps(self) -> bool {
        matches!(self, Self::LikelyHelps | Self::ProbablyHelps)
    }

    /// Whether it is read off the interval: one of the last four rows of the method's table.
    pub fn is_from_interval(self) -> bool {
        !matches!(
            self,
            Self::TooEarly | Self::NoVariation | Self::TooClose | Self::Resting
        )
    }

    /// What remains of it for one of several metrics, by the p-values of its interval and of its
    /// luck check, both adjusted for there being several.
    #[must_use]
    pub fn guarded(self, interval_p: f64, luck_p: Option<f64>) -> Self {
        if !self.helps() {
            self
        } else if interval_p >= LUCK {
            Self::CannotTell
        } else if luck_p.is_none_or(|p| p >= LUCK) {
            Self::ProbablyHelps
        } else {
            self
        }
    }
}

/// Why a verdict is weaker than its interval and its luck check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// The sessions keep a weekday, and too few ordinary days of the weekdays after it are known to
    /// tell the session from the weekday.
    Weekday,
}

impl Keyword for Cap {
    const ALL: &'static [(Self, &'static str)] = &[(Self::Weekday, "weekday")];
}

/// The figures that decide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts {
    /// Usable sessions.
    pub usable: usize,
    /// Scored days.
    pub scored: usize,
    /// Clean scores with the shortest washout.
    pub clean: usize,
    /// Whether all scores are equal.
    pub level: bool,
    /// 95 % interval of the effect, in points.
    pub interval: Option<(f64, f64)>,
    /// The p of the luck check.
    pub luck_p: Option<f64>,
    /// Whether the sessions keep a weekday that too few ordinary days are known of.
    pub keeps_weekday: bool,
    /// The direction of improvement.
    pub better: Better,
    /// The smallest change worth noticing, in points.
    pub notice: f64,
}

/// What is missing for a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Usable sessions still to come.
    pub sessions: usize,
    /// Scored days still to come.
    pub scored: usize,
    /// Scored days away from sessions still to come.
    pub clean: usize,
}

impl Facts {
    /// What is missing; nothing where it is not too early.
    pub fn missing(&self) -> Missing {
        let short = self.scored < LONG_DIARY;
        Missing {
            sessions: LEAST_SESSIONS.saturating_sub(self.usable),
            scored: LEAST_SCORED.saturating_sub(self.scored),
            clean: if short {
                LEAST_CLEAN.saturating_sub(self.clean)
            } else {
                0
            },
        }
    }

    /// The first verdict that holds.
    pub fn verdict(&self) -> Verdict {
        match self.uncapped() {
            Verdict::LikelyHelps if self.keeps_weekday => Verdict::ProbablyHelps,
            verdict => verdict,
        }
    }

    /// Why the verdict is weaker than its figures; `None` where nothing weakened it.
    pub fn capped(&self) -> Option<Cap> {
        (self.verdict() != self.uncapped()).then_some(Cap::Weekday)
    }

    /// The verdict whatever weekday the sessions keep.
    fn uncapped(&self) -> Verdict {
        if self.missing() != Missing::default() {
            return Verdict::TooEarly;
        }
        if self.level {
            return Verdict::NoVariation;
        }
        if self.clean < LEAST_CLEAN {
            return Verdict::TooClose;
        }
        let Some((low, high)) = self.benefit() else {
            return Verdict::CannotTell;
        };
        if low > 0.0 {
            let lucky = self.luck_p.is_none_or(|p| p >= LUCK);
            return if lucky {
                Verdict::ProbablyHelps
            } else {
                Verdict::LikelyHelps
            };
        }
        if high < 0.0 {
            Verdict::WorseThanForecast
        } else if high < self.notice {
            Verdict::SmallerThanNoticeable
        } else {
            Verdict::CannotTell
        }
    }

    fn benefit(&self) -> Option<(f64, f64)> {
        benefit(self.interval, self.better)
    }
}

/// The interval of the benefit: above 0 is better.
fn benefit(interval: Option<(f64, f64)>, better: Better) -> Option<(f64, f64)> {
    let (low, high) = interval?;
    Some(match better {
        Better::Lower => (-high, -low),
        Better::Higher => (low, high),
    })
}

/// Whether the interval holds no benefit that one would notice.
pub(super) fn is_small(interval: Option<(f64, f64)>, better: Better, notice: f64) -> bool {
    benefit(interval, better).is_some_and(|(_, high)| high < notice)
}

/// How many more usable sessions it would take to see a change of `notice` points, where the gaps
/// of the `usable` ones spread by `sd`: `10·(sd/notice)² + 3`, less those there are.
pub fn sessions_needed(sd: Option<f64>, notice: f64, usable: usize) -> Option<usize> {
    let needed = 10.0 * (sd? / notice).powi(2) + 3.0;
    let possible = needed.is_finite() && needed < f64::from(u32::MAX);
    possible.then(|| (needed.ceil() as usize).saturating_sub(usable))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(low: f64, high: f64) -> Facts {
        Facts {
            usable: 12,
            scored: 200,
            clean: 100,
            level: false,
            interval: Some((low, high)),
            luck_p: Some(0.01),
            keeps_weekday: false,
            better: Better::Lower,
            notice: 1.0,
        }
    }

    #[test]
    fn the_interval_decides_between_the_five_answers() {
        assert_eq!(facts(-2.0, -0.1).verdict(), Verdict::LikelyHelps);
        let luck_p = Some(0.05);
        let lucky = Facts {
            luck_p,
            ..facts(-2.0, -0.1)
        };
        assert_eq!(lucky.verdict(), Verdict::ProbablyHelps);
        assert_eq!(facts(0.1, 2.0).verdict(), Verdict::WorseThanForecast);
        assert_eq!(facts(-0.9, 0.5).verdict(), Verdict::SmallerThanNoticeable);
        assert_eq!(facts(-1.0, 0.5).verdict(), Verdict::CannotTell);
    }

    #[test]
    fn a_kept_weekday_takes_the_likely_away_and_nothing_else() {
        let friday = |low, high, luck_p| Facts {
            keeps_weekday: true,
            luck_p: Some(luck_p),
            ..facts(low, high)
        };
        let capped = friday(-2.0, -0.1, 0.01);
        assert_eq!(capped.verdict(), Verdict::ProbablyHelps);
        assert_eq!(capped.capped(), Some(Cap::Weekday));
        // Luck had taken it away already; the worse side has no cap.
        assert_eq!(friday(-2.0, -0.1, 0.2).capped(), None);
        assert_eq!(friday(0.1, 2.0, 0.01).verdict(), Verdict::WorseThanForecast);
        assert_eq!(friday(0.1, 2.0, 0.01).capped(), None);
    }

    #[test]
    fn one_of_several_says_that_it_helps_only_where_both_adjusted_p_values_allow_it() {
        let likely = Verdict::LikelyHelps;
        assert_eq!(likely.guarded(0.049, Some(0.049)), likely);
        assert_eq!(likely.guarded(0.049, Some(0.05)), Verdict::ProbablyHelps);
        assert_eq!(likely.guarded(0.049, None), Verdict::ProbablyHelps);
        assert_eq!(likely.guarded(0.05, Some(0.01)), Verdict::CannotTell);
        let probably = Verdict::ProbablyHelps;
        assert_eq!(probably.guarded(0.01, Some(0.01)), probably);
        assert_eq!(probably.guarded(0.05, Some(0.01)), Verdict::CannotTell);
        let worse = Verdict::WorseThanForecast;
        assert_eq!(worse.guarded(1.0, Some(1.0)), worse);
    }

    #[test]
    fn better_upwards_turns_the_interval_round() {
        let better = Better::Higher;
        let up = |low, high| Facts {
            better,
            ..facts(low, high)
        };
        assert_eq!(up(0.1, 2.0).verdict(), Verdict::LikelyHelps);
        assert_eq!(up(-2.0, -0.1).verdict(), Verdict::WorseThanForecast);
        assert_eq!(up(-0.5, 0.9).verdict(), Verdict::SmallerThanNoticeable);
    }

    #[test]
    fn too_early_comes_before_everything_and_says_what_is_missing() {
        let early = Facts {
            usable: 4,
            scored: 29,
            clean: 20,
            level: true,
            ..facts(-2.0, -1.0)
        };
        assert_eq!(early.verdict(), Verdict::TooEarly);
        let missing = Missing {
            sessions: 2,
            scored: 1,
            clean: 10,
        };
        assert_eq!(early.missing(), missing);
    }

    #[test]
    fn too_few_clean_days_are_too_early_in_a_short_diary_and_too_close_in_a_long_one() {
        let packed = |scored, level| Facts {
            scored,
            level,
            clean: 29,
            ..facts(-2.0, -1.0)
        };
        assert_eq!(packed(89, true).verdict(), Verdict::TooEarly);
        assert_eq!(packed(90, true).verdict(), Verdict::NoVariation);
        assert_eq!(packed(90, false).verdict(), Verdict::TooClose);
    }

    #[test]
    fn the_sessions_needed_follow_the_spread() {
        assert_eq!(sessions_needed(Some(1.6), 1.0, 12), Some(17));
        assert_eq!(sessions_needed(Some(0.1), 1.0, 12), Some(0));
        assert_eq!(sessions_needed(Some(1.0), 0.0, 12), None);
        assert_eq!(sessions_needed(None, 1.0, 12), None);
    }
}
