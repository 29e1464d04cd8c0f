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
    let many = count_in_brackets(rest)
        .or_else(|| count_behind(rest))
        .or_else(|| counted(rest).map(|(many, name)| (name, many)))
        .or_else(|| count_before(rest));
    let many = many.map(|(name, many)| {
        rest = name;
        many
    });
    let of_each = || {
        let (many, name, dose) = count_of_strength(rest).filter(|_| many.is_none())?;
        Some((Some(many), name, dose))
    };
    let whole = || {
        let (name, dose) = strength(rest).or_else(|| strength_elsewhere(rest))?;
        Some((many, name, dose))
    };
    let (count, name, dose) = match of_each().or_else(whole) {
        Some((many, name, dose)) => (many, name, Some(dose)),
        None => (many, rest.to_owned(), None),
    };
    Medicine {
        name,
        dose,
        count,
        time: at,
    }
}

/// How many in brackets behind a name: `ibuprofen (2)`. What is more than anybody takes is how strong it is.
fn count_in_brackets(text: &str) -> Option<(&str, f64)> {
    let (name, inside) = text.strip_suffix(')')?.rsplit_once('(')?;
    let (name, many) = (name.trim_end(), few(inside)?);
    (!name.is_empty()).then_some((name, many))
}

/// How many that figures alone tell, where it can be so many and not how strong each is.
pub fn few(text: &str) -> Option<f64> {
    let is_figure = |c: char| !c.is_alphabetic() || SIGNS.contains(&c);
    let figures = Some(text).filter(|text| text.chars().all(is_figure));
    count(figures?).filter(|many| *many <= 20.0)
}

/// How many of a strength behind a name: `ibuprofen 2x400mg`.
fn count_of_strength(text: &str) -> Option<(f64, String, String)> {
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace());
    let mut tails = ends.map(|(at, _)| (text[..at].trim_end(), text[at..].trim_start()));
    tails.find_map(|(name, tail)| {
        let (many, each) = counted(tail)?;
        let (_, dose) = strength(&format!("x {each}")).filter(|(name, _)| name == "x")?;
        (!name.is_empty()).then(|| (many, name.to_owned(), dose))
    })
}

/// The strength before a name, or in brackets: `400 mg ibuprofen`, `ibuprofen (400 mg)`.
fn strength_elsewhere(text: &str) -> Option<(String, String)> {
    let alone = |dose: &str| strength(&format!("x {dose}")).filter(|(name, _)| name == "x");
    let bracket = || text.strip_suffix(')')?.rsplit_once('(');
    if let Some((name, inside)) = bracket() {
        let (_, dose) = alone(inside.trim())?;
        let name = name.trim_end();
        return (!name.is_empty()).then(|| (name.to_owned(), dose));
    }
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace());
    ends.take(2).find_map(|(at, _)| {
        let ((_, dose), name) = (alone(&text[..at])?, text[at..].trim());
        let is_name = name.starts_with(char::is_alphabetic);
        is_name.then(|| (name.to_owned(), dose))
    })
}

/// How many, with a sign between it and the name: `2x ibuprofen`, `½ × aspirin`.
fn counted(text: &str) -> Option<(f64, &str)> {
    let at = text.find(SIGNS)?;
    let (many, rest) = text.split_at(at);
    let rest = rest.trim_start_matches(SIGNS).trim_start();
    let many = count(many)?;
    (!rest.is_empty()).then_some((many, rest))
}

/// How many before a name without a sign: `2 ibuprofen`, `2 tablets of ibuprofen`. `400 mg` is how strong one is.
fn count_before(text: &str) -> Option<(&str, f64)> {
    let (many, name) = text.split_once(char::is_whitespace)?;
    let name = name.trim_start();
    let is_piece =
        |word: &str| word.starts_with(char::is_alphabetic) && count(&format!("1 {word}")).is_some();
    let piece = name.split_once(char::is_whitespace);
    let behind = piece.filter(|(word, _)| is_piece(word));
    let name = behind.map_or(name, |(_, name)| name.trim_start());
    let name = name.strip_prefix("of ").map_or(name, str::trim_start);
    let is_strength = strength_elsewhere(text).is_some();
    let is_name = name.starts_with(char::is_alphabetic) && !is_strength;
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
            "ibuprofen (2)",
            "ibuprofen (x2)",
            "2 Tabletten ibuprofen",
            "2 tablets of ibuprofen",
        ] {
            assert_eq!(read(text), two(), "{text}");
        }
        let dose = Some("400 mg".to_owned());
        let at = Some("14:00".to_owned());
        for text in [
            "2 ibuprofen 400 mg at 14:00",
            "ibuprofen 400mg x2 at 2 pm",
            "ibuprofen 400 mg 2 pills at 1400",
            "ibuprofen 2x400mg at 14:00",
            "2 x 400 mg ibuprofen at 14:00",
            "2x ibuprofen (400 mg) at 14:00",
        ] {
            let all = ("ibuprofen".to_owned(), dose.clone(), Some(2.0), at.clone());
            assert_eq!(read(text), all, "{text}");
        }
        let one = (
            "ibuprofen".to_owned(),
            Some("400 mg".to_owned()),
            None,
            None,
        );
        assert_eq!(read("400 mg ibuprofen"), one);
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
