//! Which score a column or a name means, and the range or unit that stands behind its name: "Pain (0-10)", "Schmerz
//! `[NRS]`, "Workout (min)".

use crate::model::metric::{Metric, Metrics};
use crate::model::scale::Scale;

/// What the daily metrics are called elsewhere, in small letters.
const CALLED: [(&str, &[&str]); 4] = [
    (
        "pain",
        &[
            "pain level",
            "schmerz",
            "schmerzen",
            "douleur",
            "dolor",
            "dolore",
            "pijn",
            "dor",
            "dores",
            "ból",
            "bolest",
            "bol",
            "fájdalom",
            "durere",
            "smärta",
            "smerte",
            "smerter",
            "kipu",
            "ağrı",
            "боль",
            "біль",
            "болка",
            "πόνος",
            "痛み",
            "疼痛",
            "통증",
            "ألم",
        ],
    ),
    (
        "stiffness",
        &[
            "steifigkeit",
            "raideur",
            "rigidez",
            "rigidità",
            "stijfheid",
            "sztywność",
            "ztuhlost",
            "ukočenost",
            "merevség",
            "stelhet",
            "stivhet",
            "stivhed",
            "jäykkyys",
            "tutukluk",
            "скованность",
            "こわばり",
            "僵硬",
        ],
    ),
    (
        "sleep",
        &[
            "sleep quality",
            "schlaf",
            "schlafqualität",
            "sommeil",
            "sueño",
            "sonno",
            "qualité du sommeil",
            "calidad del sueño",
            "qualità del sonno",
            "slaap",
            "slaapkwaliteit",
            "sono",
            "qualidade do sono",
            "jakość snu",
            "spánek",
            "alvás",
            "somn",
            "sömn",
            "søvn",
            "sömnkvalitet",
            "søvnkvalitet",
            "unen laatu",
            "uyku",
            "uyku kalitesi",
            "сон",
            "качество сна",
            "ύπνος",
            "睡眠",
            "수면",
            "نوم",
        ],
    ),
    (
        "mood",
        &[
            "stimmung",
            "laune",
            "humeur",
            "ánimo",
            "umore",
            "humor",
            "stemming",
            "nastrój",
            "nálada",
            "raspoloženje",
            "hangulat",
            "humör",
            "humør",
            "mieliala",
            "ruh hali",
            "настроение",
            "настрій",
            "διάθεση",
            "気分",
            "心情",
            "기분",
            "مزاج",
        ],
    ),
];

/// Words behind a name that say no more than that it is rated.
const RATED: [&str; 13] = [
    "nrs", "vas", "score", "scored", "scale", "rating", "rated", "level", "points", "pts", "skala",
    "punkte", "wert",
];

/// Units behind a name, each in its spellings, the metric's own first.
const UNITS: [&[&str]; 4] = [
    &["min", "mins", "minute", "minutes", "minuten"],
    &["cm"],
    &["h", "hr", "hrs", "hour", "hours", "std", "stunden"],
    &[
        "mm", "in", "inch", "inches", "kg", "lb", "lbs", "km", "mg", "ml", "bpm", "steps", "s",
        "sec",
    ],
];

/// The metric that is called so, by itself or in another language; what stands behind the name must be a range or the
/// metric's own unit. "Sleep (hours)" is no score of sleep, and "Pain (left knee)" none of the back.
pub(super) fn metric_called(text: &str, metrics: &Metrics) -> Option<String> {
    let by_name = |name: &str| {
        let row = CALLED.iter().find(|(_, names)| names.contains(&name));
        metrics.find(name).or_else(|| metrics.find(row?.0))
    };
    let text = text.trim().to_lowercase();
    let whole = by_name(&text);
    let metric = whole.or_else(|| {
        let (name, behind) = split(&text)?;
        by_name(name).filter(|metric| fits(behind, metric))
    })?;
    metric.is_scored().then(|| metric.id.to_string())
}

/// The range that stands behind a name: 0 to 100 of "Energy (0-100)".
pub(super) fn range_told(text: &str) -> Option<(f64, f64)> {
    let text = text.to_lowercase();
    let (_, behind) = split(&text)?;
    range_in(behind)
}

/// The name without the range that stands behind it.
pub fn bare(text: &str) -> &str {
    let named = split(text).filter(|(_, behind)| range_in(behind).is_some());
    named.map_or(text, |(name, _)| name)
}

/// A name and what stands behind it: from its last bracket on, or from the first number, slash or percent sign.
fn split(text: &str) -> Option<(&str, &str)> {
    let ends = |c: char| c.is_ascii_digit() || "/%".contains(c);
    let bracket = text.rfind(['(', '[', '{']);
    let at = bracket.or_else(|| text.find(" out of ").or_else(|| text.find(ends)))?;
    let (name, behind) = text.split_at(at);
    let name = name.trim_end_matches(|c: char| !c.is_alphanumeric());
    (!name.is_empty()).then_some((name, behind))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// Two numbers, the lower one first, or one that is the whole: of "/10" and "max 10".
fn range_in(behind: &str) -> Option<(f64, f64)> {
    let numbers = words(behind).filter_map(|word| word.parse::<f64>().ok());
    let numbers: Vec<f64> = numbers.filter(|number| number.is_finite()).collect();
    let whole = ["/", "max", "of ", "bis ", "up to "];
    let of = whole.iter().any(|sign| behind.contains(sign));
    match numbers[..] {
        [] if behind.contains('%') => Some((0.0, 100.0)),
        [high] if of && high > 0.0 => Some((0.0, high)),
        [low, .., high] if low < high => Some((low, high)),
        _ => None,
    }
}

/// Whether what stands behind a name is a range or a unit of this metric.
fn fits(behind: &str, metric: &Metric) -> bool {
    let unit = words(behind).find_map(|word| UNITS.iter().find(|unit| unit.contains(&word)));
    match unit {
        Some(unit) => unit[0] == metric.unit,
        None if range_in(behind).is_some() => true,
        None => metric.scale == Scale::NRS && words(behind).all(|word| RATED.contains(&word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(text: &str) -> Option<String> {
        metric_called(text, &Metrics::default())
    }

    #[test]
    fn a_range_or_a_unit_behind_a_name_leaves_it_what_it_is() {
        for text in [
            "Pain (0-10)",
            "pain [0\u{2013}10]",
            "Pain 0-10",
            "Pain/10",
            "Pain (out of 10)",
            "pain out of 10",
            "Back pain (0 = none, 10 = worst)",
            "Schmerz (NRS)",
            "Pain (%)",
            "Pain level (1 to 5)",
        ] {
            assert_eq!(called(text).as_deref(), Some("pain"), "{text}");
        }
        assert_eq!(called("Workout (minutes)").as_deref(), Some("workout"));
        assert_eq!(
            called("Finger to floor (cm)").as_deref(),
            Some("finger_to_floor")
        );
    }

    #[test]
    fn another_unit_or_another_thing_behind_a_name_is_another_score() {
        for text in [
            "Sleep (hours)",
            "Sleep (h)",
            "Pain (left knee)",
            "Pain (L5/S1)",
            "Pain (2024)",
            "Workout (h)",
            "Finger to floor (in)",
            "(0-10)",
        ] {
            assert_eq!(called(text), None, "{text}");
        }
    }

    #[test]
    fn the_range_is_read_as_it_is_told() {
        for (text, range) in [
            ("Energy (0-100)", Some((0.0, 100.0))),
            ("Energy 1\u{2013}5", Some((1.0, 5.0))),
            ("Energy [%]", Some((0.0, 100.0))),
            ("Energy (max. 4)", Some((0.0, 4.0))),
            ("Energy (L5/S1)", None),
            ("Energy 2", None),
            ("Energy", None),
        ] {
            assert_eq!(range_told(text), range, "{text}");
        }
    }
}
