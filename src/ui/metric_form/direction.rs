//! Which way of a score is better, where its name leaves no doubt: less of a "knee pain" is better.
//!
//! Only what a name is about counts, so that "pain relief" and "days without pain" say nothing.

use crate::model::metric::Better;
use crate::model::name::searched;

/// What is better the less there is of it.
const ILLS: [&str; 33] = [
    "pain",
    "pains",
    "ache",
    "aches",
    "headache",
    "headaches",
    "backache",
    "toothache",
    "stomachache",
    "stiffness",
    "soreness",
    "tension",
    "cramp",
    "cramps",
    "spasm",
    "spasms",
    "numbness",
    "tingling",
    "swelling",
    "itch",
    "itching",
    "nausea",
    "dizziness",
    "migraine",
    "fatigue",
    "tiredness",
    "exhaustion",
    "weakness",
    "stress",
    "anxiety",
    "worry",
    "discomfort",
    "hurt",
];
/// What is better the more there is of it.
const GOODS: [&str; 8] = [
    "energy",
    "mood",
    "sleep",
    "mobility",
    "flexibility",
    "wellbeing",
    "appetite",
    "strength",
];
/// What follows the thing itself: "pain level".
const MEASURES: [&str; 4] = ["level", "score", "rating", "intensity"];
/// Before these words stands what the name is about.
const APART: [&str; 15] = [
    "in", "of", "at", "after", "before", "on", "when", "while", "during", "without", "from", "for",
    "with", "and", "or",
];
/// With these before it, it is the other way round.
const LESS: [&str; 6] = ["no", "not", "less", "low", "lack", "free"];

/// Which way is better of a score of this name; none where that can't be told.
pub fn of(name: &str) -> Option<Better> {
    let name = searched(name);
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let mut about: Vec<_> = words.take_while(|word| !APART.contains(word)).collect();
    if about.last().is_some_and(|last| MEASURES.contains(last)) {
        about.pop();
    }
    let thing = about.pop()?;
    if about.iter().any(|word| LESS.contains(word)) {
        return None;
    }
    if ILLS.contains(&thing) {
        Some(Better::Lower)
    } else {
        GOODS.contains(&thing).then_some(Better::Higher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_which_way_is_better_only_where_it_leaves_no_doubt() {
        for (name, better) in [
            ("Knee pain", Some(Better::Lower)),
            ("PAIN", Some(Better::Lower)),
            ("Headache", Some(Better::Lower)),
            ("Morning stiffness", Some(Better::Lower)),
            ("Pain in the left knee", Some(Better::Lower)),
            ("Pain (evening)", None),
            ("Pain level", Some(Better::Lower)),
            ("Energy", Some(Better::Higher)),
            ("Energy after lunch", Some(Better::Higher)),
            ("Pain relief", None),
            ("Pain-free days", None),
            ("Days without pain", None),
            ("Freedom from pain", None),
            ("No pain", None),
            ("Lack of energy", None),
            ("Low mood", None),
            ("Painting", None),
            ("Champagne", None),
            ("Steps", None),
            ("Spain", None),
            ("Moustache", None),
            ("", None),
        ] {
            assert_eq!(of(name), better, "{name}");
        }
    }
}
