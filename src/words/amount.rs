//! What was measured, and amounts of it: "0.4 points lower", "0.4 doses a day fewer".
//!
//! Figures have one decimal, on a scale of small changes as many as those take; an amount that stands
//! alone is written without idle zeros.

use crate::analysis::answer::Effect;
pub use crate::lang::choice::Side;
use crate::lang::choice::Way;
use crate::lang::{self, Forms, MEASURE, MeasureForms, say};
use crate::model::metric::{Better, Metric, MetricId, Metrics};
use crate::model::scale::{MINUS, Scale, figure, with_minus};

/// What an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Points,
    Doses,
    Hours,
    Percent,
    /// The person's own, whose plural nobody knows.
    Own,
}

impl Unit {
    /// As messages choose by it.
    fn key(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Doses => "doses",
            Self::Hours => "hours",
            Self::Percent => "percent",
            Self::Own => "own",
        }
    }
}

/// A metric in the forms that sentences need.
#[derive(Clone, Debug)]
pub struct Measure {
    /// In a sentence, after "your": "back pain".
    pub noun: String,
    /// At its beginning: "Back pain".
    pub title: String,
    /// Whether it is a night's, and so scored before any session of its day.
    pub is_night: bool,
    /// Whether it is doses of a day, which are taken rather than scored.
    pub is_doses: bool,
    /// Whether a person scores it.
    pub is_scored: bool,
    /// Which direction is the improvement.
    pub better: Better,
    unit: Unit,
    /// The person's own unit.
    own: String,
    /// The unit in the head of a table.
    head: String,
    /// From the metric's unit to the unit for people.
    factor: f64,
    /// Decimals of its figures: one, or as many as a tenth of a noticeable change takes.
    decimals: usize,
    /// What a day's values are written by.
    scale: Scale,
}

/// Most decimals of a figure.
const MOST_DECIMALS: usize = 6;

/// Decimals that show a noticeable change as it is, and differences smaller than it.
fn decimals(notice: f64) -> usize {
    let notice = notice.abs();
    let is_whole = |value: f64| (value - value.round()).abs() < 1e-6;
    let written = (1..MOST_DECIMALS).find(|n| is_whole(notice * 10_f64.powi(*n as i32)));
    // .5 and above are told to a tenth, .05 and above to a hundredth.
    let smaller = (1..MOST_DECIMALS).find(|n| notice > 1.1 * 10_f64.powi(-(*n as i32)));
    let [written, smaller] = [written, smaller].map(|n| n.unwrap_or(MOST_DECIMALS));
    written.max(smaller)
}

impl Measure {
    /// The metric that `effect` is about.
    pub fn of(effect: &Effect, metrics: &Metrics) -> Self {
        metrics.get(&effect.metric).map_or_else(
            || Self::new(&Metric::own(effect.metric.as_str(), effect.better)),
            Self::new,
        )
    }

    /// The forms of `metric`.
    pub fn new(metric: &Metric) -> Self {
        let id = metric.id.as_str();
        let unit = match (id, metric.unit.as_str()) {
            ("doses", _) => Unit::Doses,
            ("hours_asleep", _) => Unit::Hours,
            ("sleep_efficiency", _) => Unit::Percent,
            (_, "" | "points") => Unit::Points,
            _ => Unit::Own,
        };
        let better: Option<&dyn Forms> = match (id, metric.name.as_str()) {
            ("hours_asleep", "Hours asleep") => Some(&say::MeasureTimeAsleep),
            ("finger_to_floor", "Finger to floor") => Some(&say::MeasureFingerToFloor),
            _ => None,
        };
        let (title, noun) = better.map_or_else(
            || (metric.title().into_owned(), metric.noun()),
            |words| (words.plain(), words.form("noun")),
        );
        let factor = if unit == Unit::Percent { 100.0 } else { 1.0 };
        let mut measure = Self {
            noun,
            title,
            is_night: metric.morning,
            is_doses: unit == Unit::Doses,
            is_scored: metric.is_scored(),
            better: metric.better,
            unit,
            own: metric.unit_shown().into_owned(),
            head: String::new(),
            factor,
            decimals: decimals(metric.notice * factor),
            scale: metric.scale,
        };
        measure.head = say::Unit { measure: &measure }.text();
        measure
    }

    /// One unit of its words in its own: of efficiency, which goes from 0 to 1, a percentage point.
    pub fn one(&self) -> f64 {
        1.0 / self.factor
    }

    /// What costs are told of: "one point for a day", "one hour for a day", "one dose less".
    pub fn one_for_a_day(&self) -> String {
        say::OneForADay { measure: self }.text()
    }

    /// The same beside "lower": "1 point", "one unit (steps)".
    pub(super) fn one_amount(&self) -> String {
        if self.unit == Unit::Own {
            say::OneUnit { measure: self }.text()
        } else {
            self.amount(self.one())
        }
    }

    /// Whether the amount is nothing, as it would be written.
    pub fn is_level(&self, value: f64) -> bool {
        self.digits(value).chars().all(|c| matches!(c, '0' | '.'))
    }

    /// The size of an amount with its decimals: "0.4", of a small scale "0.04".
    pub fn figure(&self, value: f64) -> String {
        lang::figure(&self.digits(value))
    }

    /// The digits of its size, with a point.
    ///
    /// No two scores are further apart than their scale is wide, so neither is what is told of them.
    fn digits(&self, value: f64) -> String {
        let most = if self.is_scored {
            self.scale.max - self.scale.min
        } else {
            f64::INFINITY
        };
        format!("{:.*}", self.decimals, value.abs().min(most) * self.factor)
    }

    /// The size of an amount that stands alone: "0.4 points", "1 point".
    pub fn amount(&self, value: f64) -> String {
        let digits = self.digits(value);
        self.of_unit(digits.trim_end_matches('0').trim_end_matches('.'))
    }

    /// The size with its decimals, whole or not: "2.0 points".
    pub fn exact(&self, value: f64) -> String {
        self.of_unit(&self.digits(value))
    }

    /// An amount with its sign: "−1.2 points".
    pub fn signed(&self, value: f64) -> String {
        self.of_unit(&self.bare(value))
    }

    /// So much of its unit.
    fn of_unit(&self, figure: &str) -> String {
        say::Amount {
            measure: self,
            figure,
        }
        .text()
    }

    /// Two ends of a range with their signs, without a unit: "−2.0 to 0.4".
    pub fn ends(&self, (low, high): (f64, f64)) -> String {
        let [low, high] = [low, high].map(|end| lang::figure(&self.bare(end)));
        say::Range {
            low: &low,
            high: &high,
        }
        .text()
    }

    /// A mean of the diary: "5.3"; of efficiency "86.4", of a small scale "0.53".
    pub fn mean(&self, value: f64) -> String {
        let text = format!("{:.*}", self.decimals, value * self.factor);
        if self.is_level(value) {
            return lang::figure(&text.replace('-', ""));
        }
        lang::figure(&with_minus(&text))
    }

    /// A day's value in a table, without its unit: "5", "4.25"; what is worked out with one decimal
    /// at most: "7.6".
    pub fn figure_of_day(&self, value: f64) -> String {
        let value = value * self.factor;
        let shown = if self.is_scored {
            value
        } else {
            (value * 10.0).round() / 10.0
        };
        lang::figure(&with_minus(&self.scale.plain(shown)))
    }

    /// An amount with either sign, without a unit: "+0.8", "\u{2212}0.6", "0.0".
    pub fn plus_minus(&self, value: f64) -> String {
        let plus = if value > 0.0 && !self.is_level(value) {
            "+"
        } else {
            ""
        };
        format!("{plus}{}", lang::figure(&self.bare(value)))
    }

    /// A place on an axis with its sign, in as few decimals as it takes: "+1", "\u{2212}0.5", "0".
    pub fn tick(&self, value: f64) -> String {
        let plus = if value > 0.0 { "+" } else { "" };
        let value = value * self.factor;
        let text = match self.decimals {
            0..=2 => figure(value),
            _ => with_minus(&self.scale.plain(value)),
        };
        format!("{plus}{}", lang::figure(&text))
    }

    /// The unit of its figures in a table: "doses a day", "%"; of a rating scale none.
    pub fn table_unit(&self) -> Option<&str> {
        Some(self.head.as_str()).filter(|_| self.unit != Unit::Points)
    }

    /// The digits with their sign, where they are not nothing.
    fn bare(&self, value: f64) -> String {
        let sign = match side(value) {
            Side::Below if !self.is_level(value) => MINUS,
            _ => "",
        };
        format!("{sign}{}", self.digits(value))
    }

    /// A value as it stands in the diary: "5", "87 %".
    pub fn value(&self, value: f64) -> String {
        let text = with_minus(&self.scale.plain(value * self.factor));
        match self.unit {
            Unit::Percent => say::Percent { figure: &text }.text(),
            Unit::Points | Unit::Doses => lang::figure(&text),
            Unit::Hours | Unit::Own => self.of_unit(&text),
        }
    }

    /// The difference in few words: "0.6 lower", "0.4 fewer a day", "0.4 hours higher".
    pub fn short(&self, value: f64) -> String {
        if self.is_level(value) {
            return say::NoDifference.text();
        }
        say::ShortDifference {
            measure: self,
            figure: &self.digits(value),
            side: side(value),
        }
        .text()
    }
}

impl MeasureForms for Measure {
    fn forms(&self) -> [&str; MEASURE.len()] {
        let better = match self.better {
            Better::Lower => "lower",
            Better::Higher => "higher",
        };
        let number = if self.is_doses { "many" } else { "one" };
        let (noun, title, unit) = (&self.noun, &self.title, self.unit.key());
        [noun, title, number, unit, &self.own, better]
    }
}

/// The side on which a difference lies.
pub(super) fn side(value: f64) -> Side {
    if value < 0.0 {
        Side::Below
    } else {
        Side::Above
    }
}

/// The words above and below the line of the forecast: "more pain than forecast", "less pain than forecast".
pub fn zero_sides(metric: &Metric) -> (String, String) {
    let way = match metric.id.as_str() {
        _ if metric.id == MetricId::PAIN => Way::Pain,
        "stiffness" | "anxiety" | "interference" => Way::Burden,
        "sleep" | "mood" => Way::Quality,
        "doses" => Way::Doses,
        _ => Way::Other,
    };
    let noun = &metric.noun();
    let above = say::AboveForecast { noun, way }.text();
    (above, say::BelowForecast { noun, way }.text())
}
