//! A medicine as people write it in one go: `ibuprofen 400 mg x2`, `2 ibuprofen at 14:00`.

use chrono::NaiveTime;

use super::amount::{count, number};
use super::clock::time;

/// What stands between a number and a name.
const SIGNS: [char; 4] = ['x', 'X', '\u{d7}', '*'];

/// What is told of a medicine in one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Medicine {
    /// What it is.
    pub name: String,
    /// How strong one is, as it was written.
    pub dose: Option<String>,
    /// How many.
    pub count: Option<f64>,
    /// When.
    pub time: Option<NaiveTime>,
}

/// Reads all that the text tells beside the name: `2 ibuprofen 400 mg at 14:00`, `ibuprofen x2`. What can't be told
/// apart from the name is part of it.
pub fn medicine(text: &str) -> Medicine {
    let mut rest = text.trim();
    let timed = rest.rsplit_once(" at ");
    let timed = timed.and_then(|(before, at)| Some((before.trim_end(), time(at).ok()?)));
    let at = timed.map(|(before, at)| {
        rest = before;
        at
    });
    let many = count_behind(rest)
        .or_else(|| counted(rest).map(|(many, name)| (name, many)))
        .or_else(|| count_before(rest));
    let many = many.map(|(name, many)| {
        rest = name;
        many
    });
    let (name, dose) = match strength(rest) {
        Some((name, dose)) => (name, Some(dose)),
        None => (rest.to_owned(), None),
    };
    Medicine {
        name,
        dose,
        count: many,
        time: at,
    }
}

/// How many, with a sign between it and the name: `2x ibuprofen`, `½ × aspirin`.
pub fn counted(text: &str) -> Option<(f64, &str)> {
    let at = text.find(SIGNS)?;
    let (many, rest) = text.split_at(at);
    let rest = rest.trim_start_matches(SIGNS).trim_start();
    let many = count(many)?;
    (!rest.is_empty()).then_some((many, rest))
}

/// How many before a name without a sign: `2 ibuprofen`.
fn count_before(text: &str) -> Option<(&str, f64)> {
    let (many, name) = text.split_once(char::is_whitespace)?;
    let name = name.trim_start();
    let is_name = name.starts_with(char::is_alphabetic);
    is_name.then_some((name, number(many)?))
}

/// How many behind a name: `ibuprofen x2`, `ibuprofen x 2`, `ibuprofen 2 tablets`. A bare number there is part of the name.
fn count_behind(text: &str) -> Option<(&str, f64)> {
    let begins = |(at, c): &(usize, char)| {
        let word = &text[at + c.len_utf8()..];
        let figure = |c: char| c.is_ascii_digit() || "\u{bd}\u{bc}\u{be}".contains(c);
        c.is_whitespace() && word.starts_with(|c| figure(c) || SIGNS.contains(&c))
    };
    let ends = text.char_indices().filter(begins);
    let mut tails = ends.map(|(at, c)| (text[..at].trim_end(), &text[at + c.len_utf8()..]));
    tails.find_map(|(name, tail)| {
        let bare = tail.trim_start_matches(SIGNS).trim_start();
        let many = count(bare).filter(|_| number(tail).is_none())?;
        (!name.is_empty()).then_some((name, many))
    })
}

/// The strength of one that stands behind a name: 400 mg of "Ibuprofen 400 mg".
pub fn strength(text: &str) -> Option<(String, String)> {
    const UNITS: [&str; 10] = [
        "mg", "g", "ug", "\u{b5}g", "\u{3bc}g", "mcg", "ml", "iu", "ie", "%",
    ];
    let small = text.to_lowercase();
    let unit = UNITS.iter().filter(|unit| small.ends_with(**unit));
    let unit = unit.max_by_key(|unit| unit.len())?;
    let before = text.get(..text.len().checked_sub(unit.len())?)?.trim_end();
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/');
    let name = before.trim_end_matches(is_figure);
    let figures = &before[name.len()..];
    let sure = name.ends_with(char::is_whitespace) && number(figures).is_some();
    let name = name.trim();
    let written = &text[text.len() - unit.len()..];
    (sure && !name.is_empty()).then(|| (name.to_owned(), format!("{figures} {written}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Option<String>, Option<f64>, Option<String>) {
        let read = medicine(text);
        let time = read.time.map(crate::model::time::clock);
        (read.name, read.dose, read.count, time)
    }

    #[test]
    fn all_that_is_told_beside_the_name_is_read_however_it_is_written() {
        let two = || ("ibuprofen".to_owned(), None, Some(2.0), None);
        for text in [
            "ibuprofen x2",
            "ibuprofen x 2",
            "ibuprofen 2x",
            "ibuprofen \u{d7}2",
            " ibuprofen 2 tablets ",
            "2 ibuprofen",
            "2x ibuprofen",
            "2 x ibuprofen",
        ] {
            assert_eq!(read(text), two(), "{text}");
        }
        let dose = Some("400 mg".to_owned());
        let at = Some("14:00".to_owned());
        for text in [
            "2 ibuprofen 400 mg at 14:00",
            "ibuprofen 400mg x2 at 2 pm",
            "ibuprofen 400 mg 2 pills at 1400",
        ] {
            let all = ("ibuprofen".to_owned(), dose.clone(), Some(2.0), at.clone());
            assert_eq!(read(text), all, "{text}");
        }
        assert_eq!(read("ibuprofen \u{bd}").2, Some(0.5));
    }

    #[test]
    fn a_name_stays_whole_where_nothing_else_is_told() {
        for name in [
            "heat cream",
            "vitamin a",
            "vitamin B12",
            "omega 3",
            "co-codamol 30/500",
            "max strength",
            "look at me",
            "xanax",
            "2",
            "",
        ] {
            assert_eq!(read(name), (name.to_owned(), None, None, None));
        }
    }
}
