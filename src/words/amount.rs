//! What was measured, and amounts of it: "0.4 points lower", "0.4 doses a day fewer".
//!
//! Figures have one decimal, on a scale of small changes as many as those take; an amount that stands
//! alone is written without idle zeros.

use crate::analysis::answer::Effect;
use crate::model::metric::{Better, Metric, MetricId, Metrics};
use crate::model::name::small;
use crate::model::scale::{MINUS, Scale, figure, with_minus};

/// Which side of the forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below it.
    Below,
    /// Above it.
    Above,
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
    unit: [String; 2],
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
        let is_doses = id == "doses";
        let units = |one: &str, many: &str| [one.to_owned(), many.to_owned()];
        let unit = match (id, metric.unit.as_str()) {
            ("doses", _) => units("dose a day", "doses a day"),
            ("hours_asleep", _) => units("hour", "hours"),
            ("sleep_efficiency", _) => units("percentage point", "percentage points"),
            (_, "") => units("point", "points"),
            (_, unit) => units(unit, unit),
        };
        let title = match (id, metric.name.as_str()) {
            ("hours_asleep", "Hours asleep") => "Time asleep",
            ("finger_to_floor", "Finger to floor") => "Finger-to-floor distance",
            (_, name) => name,
        };
        let factor = if id == "sleep_efficiency" { 100.0 } else { 1.0 };
        Self {
            noun: small(title),
            title: title.to_owned(),
            is_night: metric.morning,
            is_doses,
            is_scored: metric.is_scored(),
            better: metric.better,
            unit,
            factor,
            decimals: decimals(metric.notice * factor),
            scale: metric.scale,
        }
    }

    /// One unit of its words in its own: of efficiency, which goes from 0 to 1, a percentage point.
    pub fn one(&self) -> f64 {
        1.0 / self.factor
    }

    /// One of its unit: "one point"; of a person's own unit, whose singular nobody knows, "one unit (steps)".
    fn one_unit(&self) -> String {
        let [one, many] = &self.unit;
        if one == many {
            format!("one unit ({one})")
        } else {
            format!("one {one}")
        }
    }

    /// What costs are told of: "one point for a day", "one hour for a day", "one dose less".
    pub fn one_for_a_day(&self) -> String {
        if self.is_doses {
            "one dose less".into()
        } else {
            format!("{} for a day", self.one_unit())
        }
    }

    /// The same beside "lower": "1 point", "one unit (steps)".
    pub(super) fn one_amount(&self) -> String {
        if self.unit[0] == self.unit[1] {
            self.one_unit()
        } else {
            self.amount(self.one())
        }
    }

    /// "was", "were".
    pub fn was(&self) -> &'static str {
        if self.is_doses { "were" } else { "was" }
    }

    /// Whether the amount is nothing, as it would be written.
    pub fn is_level(&self, value: f64) -> bool {
        self.figure(value).chars().all(|c| matches!(c, '0' | '.'))
    }

    /// The size of an amount with its decimals: "0.4", of a small scale "0.04".
    ///
    /// No two scores are further apart than their scale is wide, so neither is what is told of them.
    pub fn figure(&self, value: f64) -> String {
        let most = if self.is_scored {
            self.scale.max - self.scale.min
        } else {
            f64::INFINITY
        };
        format!("{:.*}", self.decimals, value.abs().min(most) * self.factor)
    }

    /// The size of an amount that stands alone: "0.4 points", "1 point".
    pub fn amount(&self, value: f64) -> String {
        let figure = self.figure(value);
        let figure = figure.trim_end_matches('0').trim_end_matches('.');
        format!("{figure} {}", self.unit(figure))
    }

    /// The size with its decimals, whole or not: "2.0 points".
    pub fn exact(&self, value: f64) -> String {
        format!("{} {}", self.figure(value), self.unit[1])
    }

    /// An amount with its sign: "−1.2 points".
    pub fn signed(&self, value: f64) -> String {
        format!("{} {}", self.bare(value), self.unit[1])
    }

    /// Two ends of a range with their signs, without a unit: "−2.0 to 0.4".
    pub fn ends(&self, (low, high): (f64, f64)) -> String {
        format!("{} to {}", self.bare(low), self.bare(high))
    }

    /// A mean of the diary: "5.3"; of efficiency "86.4", of a small scale "0.53".
    pub fn mean(&self, value: f64) -> String {
        let text = format!("{:.*}", self.decimals, value * self.factor);
        if self.is_level(value) {
            return text.replace('-', "");
        }
        with_minus(&text)
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
        with_minus(&self.scale.plain(shown))
    }

    /// An amount with either sign, without a unit: "+0.8", "\u{2212}0.6", "0.0".
    pub fn plus_minus(&self, value: f64) -> String {
        let plus = if value > 0.0 && !self.is_level(value) {
            "+"
        } else {
            ""
        };
        format!("{plus}{}", self.bare(value))
    }

    /// A place on an axis with its sign, in as few decimals as it takes: "+1", "\u{2212}0.5", "0".
    pub fn tick(&self, value: f64) -> String {
        let plus = if value > 0.0 { "+" } else { "" };
        let value = value * self.factor;
        let text = match self.decimals {
            0..=2 => figure(value),
            _ => with_minus(&self.scale.plain(value)),
        };
        format!("{plus}{text}")
    }

    /// The unit of its figures in a table: "doses a day", "%"; of a rating scale none.
    pub fn table_unit(&self) -> Option<&str> {
        match self.unit[1].as_str() {
            "points" => None,
            "percentage points" => Some("%"),
            unit => Some(unit),
        }
    }

    /// The figure with its sign, where it is not nothing.
    fn bare(&self, value: f64) -> String {
        let sign = match side(value) {
            Side::Below if !self.is_level(value) => MINUS,
            _ => "",
        };
        format!("{sign}{}", self.figure(value))
    }

    fn unit(&self, figure: &str) -> &str {
        &self.unit[usize::from(figure != "1")]
    }

    /// "lower", "higher"; of doses "fewer", "more".
    pub fn than(&self, side: Side) -> &'static str {
        match (side, self.is_doses) {
            (Side::Below, false) => "lower",
            (Side::Above, false) => "higher",
            (Side::Below, true) => "fewer",
            (Side::Above, true) => "more",
        }
    }

    /// A value as it stands in the diary: "5", "87 %".
    pub fn value(&self, value: f64) -> String {
        let text = with_minus(&self.scale.plain(value * self.factor));
        match (self.factor == 1.0, self.unit[1].as_str()) {
            (false, _) => format!("{text} %"),
            (_, "points" | "doses a day") => text,
            _ => format!("{text} {}", self.unit(&text)),
        }
    }

    /// The difference in few words: "0.6 lower", "0.4 fewer a day", "0.4 hours higher".
    pub fn short(&self, value: f64) -> String {
        if self.is_level(value) {
            return "about the same".into();
        }
        let (figure, than) = (self.figure(value), self.than(side(value)));
        match self.unit[1].as_str() {
            "doses a day" => format!("{figure} {than} a day"),
            "points" => format!("{figure} {than}"),
            unit => format!("{figure} {unit} {than}"),
        }
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

/// The words above and below the line of the forecast.
pub(super) fn sides(metric: &Metric) -> (String, String) {
    let both = |above: &str, below: &str, noun: &str| {
        let side = |word: &str| format!("{word} {noun} than forecast");
        (side(above), side(below))
    };
    let name = small(&metric.name);
    match metric.id.as_str() {
        _ if metric.id == MetricId::PAIN => both("more", "less", "pain"),
        "stiffness" | "anxiety" | "interference" => both("more", "less", &name),
        "sleep" | "mood" => both("better", "worse", &name),
        "doses" => both("more", "fewer", &name),
        _ => (
            "higher than forecast".to_owned(),
            "lower than forecast".to_owned(),
        ),
    }
}
