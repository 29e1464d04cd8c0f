//! Amounts as they are typed: numbers, lengths of time, how many.

use std::ops::RangeInclusive;

use super::error::TypedError;
use super::text::{digits, shown, tidy};
use crate::lang::say;

/// Words behind a number of things.
const PIECES: [&str; 33] = [
    "x",
    "\u{d7}",
    "time",
    "times",
    "tab",
    "tabs",
    "tablet",
    "tablets",
    "pill",
    "pills",
    "capsule",
    "capsules",
    "dose",
    "doses",
    "piece",
    "pieces",
    "drop",
    "drops",
    "tablette",
    "tabletten",
    "tbl",
    "tbl.",
    "kapsel",
    "kapseln",
    "st\u{fc}ck",
    "tropfen",
    "mal",
    "comprim\u{e9}",
    "comprim\u{e9}s",
    "comprimido",
    "comprimidos",
    "compressa",
    "compresse",
];
const HOURS: [&str; 6] = ["h", "hr", "hrs", "hour", "hours", "std"];
const MINUTES: [&str; 7] = ["m", "min", "mins", "min.", "minute", "minutes", "'"];

/// A plain decimal number, as cells and fields hold it; `None` where the text is none.
/// `decimal_comma` says that a comma is always one, so that `0,125` is an eighth; else three digits
/// behind a comma could be thousands, and are refused rather than guessed.
pub fn decimal(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = text.trim();
    // As most scores are written.
    if let [digit @ b'0'..=b'9'] = text.as_bytes() {
        return Some(f64::from(digit - b'0'));
    }
    let plain = |text: &str| {
        let allowed = |b: u8| b.is_ascii_digit() || b"+-.eE".contains(&b);
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        (digits && text.bytes().all(allowed))
            .then(|| text.parse::<f64>().ok())
            .flatten()
            .filter(|number| number.is_finite())
    };
    match text.split_once(',') {
        None => plain(text),
        Some((whole, part)) => {
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            let sure = decimal_comma || part.len() != 3;
            let one = digits && sure && !whole.contains('.');
            one.then(|| plain(&format!("{whole}.{part}"))).flatten()
        }
    }
}

/// Reads `7`, `7,5`, `7.5`, `−3`, `about 7`, `~7`. Thousands with a sign between are refused.
pub fn number(text: &str) -> Option<f64> {
    plain_number(&tidy(text))
}

/// A decimal without thousands and exponents.
fn plain_number(text: &str) -> Option<f64> {
    // Nobody writes 10.000 for ten.
    let thousands = text.split_once('.').is_some_and(|(whole, part)| {
        let whole = whole.trim_start_matches(['-', '+']);
        part.len() == 3 && part.ends_with('0') && !whole.starts_with('0')
    });
    let plain = !thousands && !text.contains(['e', 'E']);
    let eighth = text.starts_with("0,") || text.starts_with("-0,");
    plain.then(|| decimal(text, eighth)).flatten()
}

/// Reads a number of this unit, with it or without: `12 cm`, and `1h30` where the unit is minutes
/// or hours.
pub fn measured(text: &str, unit: &str) -> Option<f64> {
    let unit = unit.trim().to_lowercase();
    let text = tidy(text);
    let bare = text.strip_suffix(unit.as_str()).unwrap_or(&text).trim_end();
    let of_unit = || plain_number(bare);
    match unit.as_str() {
        "" => number(&text),
        // "m" is metres.
        unit if unit.len() > 1 && MINUTES.contains(&unit) => of_unit().or_else(|| duration(&text)),
        unit if HOURS.contains(&unit) => of_unit().or_else(|| Some(duration(&text)? / 60.0)),
        _ => of_unit(),
    }
}

/// Reads how many: `2`, `2x`, `x2`, `2 tablets`, `½`, `1½`, `1 1/2`, `half`, `twice`, `about 3`.
pub fn count(text: &str) -> Option<f64> {
    let text = tidy(text);
    let bare = PIECES.iter().find_map(|piece| {
        let before = text.strip_suffix(piece)?;
        let ends = !before.ends_with(char::is_alphabetic);
        (ends && !before.is_empty()).then_some(before.trim_end())
    });
    let bare = bare.unwrap_or(&text);
    let bare = bare.strip_prefix(['x', '\u{d7}']).unwrap_or(bare).trim();
    match bare {
        "a" | "one" | "once" => return Some(1.0),
        "two" | "twice" => return Some(2.0),
        "three" => return Some(3.0),
        "half" | "half a" | "a half" => return Some(0.5),
        _ => {}
    }
    for (sign, figures, part) in [
        ("\u{bd}", "1/2", 0.5),
        ("\u{bc}", "1/4", 0.25),
        ("\u{be}", "3/4", 0.75),
    ] {
        // "11/2" is no 1 and a half.
        let apart = |before: &&str| before.is_empty() || before.ends_with(' ');
        let figures = || bare.strip_suffix(figures).filter(apart);
        match bare.strip_suffix(sign).or_else(figures).map(str::trim_end) {
            Some("") => return Some(part),
            Some(before) => {
                let (n, rest) = digits(before)?;
                return rest.is_empty().then(|| f64::from(n) + part);
            }
            None => {}
        }
    }
    plain_number(bare)
}

/// Reads a length of time in minutes: `25`, `25 min`, `1h30`, `7h05`, `1:30`, `1,5 h`, `an hour`.
pub fn duration(text: &str) -> Option<f64> {
    let text = tidy(text);
    match text.as_str() {
        "half an hour" | "half hour" => return Some(30.0),
        "an hour" | "one hour" => return Some(60.0),
        _ => {}
    }
    if let Some((hours, minutes)) = text.split_once(':') {
        return hours_and(figures(hours)?, minutes);
    }
    let end = text.find(|c: char| c.is_alphabetic() || c == '\'');
    let (first, rest) = text.split_at(end.unwrap_or(text.len()));
    let first = first.trim_end();
    let number = plain_number(first)?;
    let end = rest.find(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let (unit, rest) = rest.split_at(end.unwrap_or(rest.len()));
    match rest.trim_start() {
        "" if unit.is_empty() || MINUTES.contains(&unit) => Some(number),
        "" if HOURS.contains(&unit) => Some(number * 60.0),
        rest if HOURS.contains(&unit) => {
            let (_, behind) = digits(rest)?;
            let named = behind.is_empty() || MINUTES.contains(&behind.trim_start());
            let minutes = &rest[..rest.len() - behind.len()];
            named.then(|| hours_and(figures(first)?, minutes)).flatten()
        }
        _ => None,
    }
}

/// Hours and one or two digits of minutes below 60, in minutes.
fn hours_and(hours: u32, minutes: &str) -> Option<f64> {
    let minutes = figures(minutes).filter(|n| minutes.len() <= 2 && *n < 60)?;
    Some(f64::from(hours) * 60.0 + f64::from(minutes))
}

fn figures(text: &str) -> Option<u32> {
    let (number, rest) = digits(text)?;
    rest.is_empty().then_some(number)
}

/// Reads whole minutes in a range: `25`, `25 min`, `1h30`, `7h05`, `1,5 h`.
pub fn minutes(text: &str, range: &RangeInclusive<u32>) -> Result<u32, TypedError> {
    let read = duration(text).ok_or_else(|| TypedError::Duration(shown(text)))?;
    whole_in(text, read, range).unwrap_or_else(|| Err(TypedError::Duration(shown(text))))
}

/// Reads how many in a range: `2`, `2x`, `2 times`, `about 2`.
pub fn whole(text: &str, range: &RangeInclusive<u32>) -> Result<u32, TypedError> {
    let not = || TypedError::Whole(shown(text));
    whole_in(text, count(text).ok_or_else(not)?, range).unwrap_or_else(|| Err(not()))
}

/// The number where it is whole and in the range; `None` where it has a fraction.
fn whole_in(text: &str, read: f64, range: &RangeInclusive<u32>) -> Option<Result<u32, TypedError>> {
    let inside = (f64::from(*range.start())..=f64::from(*range.end())).contains(&read);
    (read.fract() == 0.0).then(|| {
        inside.then_some(read as u32).ok_or(TypedError::Beyond {
            text: shown(text),
            least: *range.start(),
            most: *range.end(),
        })
    })
}

/// "25 minutes".
pub fn say_minutes(minutes: u32) -> String {
    let n = minutes as usize;
    say::MinutesSaid { n }.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_with_their_units() {
        for (typed, meant) in [
            ("25", 25.0),
            ("25 min", 25.0),
            ("25min", 25.0),
            ("25 minutes", 25.0),
            ("1h30", 90.0),
            ("7h05", 425.0),
            ("1 h 30 min", 90.0),
            ("1h 5", 65.0),
            ("1:30", 90.0),
            ("90", 90.0),
            ("1,5 h", 90.0),
            ("1.5 hours", 90.0),
            ("2h", 120.0),
            ("an hour", 60.0),
            ("half an hour", 30.0),
            ("about 25", 25.0),
            ("~25 min", 25.0),
            ("90 m", 90.0),
            ("7h 5", 425.0),
            ("1h 5 min", 65.0),
            ("25.", 25.0),
            ("25\u{a0}min", 25.0),
            ("\u{ff12}\u{ff15}", 25.0),
            ("\u{662}\u{665}", 25.0),
            ("1\u{66b}5 h", 90.0),
            ("25 min\n", 25.0),
            ("15\u{2032}", 15.0),
        ] {
            assert_eq!(duration(typed), Some(meant), "{typed}");
        }
        for bad in [
            "", "soon", "1h90", "1h30x", "25 cm", "1:300", "h", "min", "1 30", "1.5h30", "1,000",
        ] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn how_many_is_read_in_figures_fractions_and_words() {
        for (typed, meant) in [
            ("2", 2.0),
            ("2x", 2.0),
            ("x2", 2.0),
            ("2 \u{d7}", 2.0),
            ("2 tablets", 2.0),
            ("1 pill", 1.0),
            ("0,5", 0.5),
            ("\u{bd}", 0.5),
            ("1\u{bd}", 1.5),
            ("1/2", 0.5),
            ("half a tablet", 0.5),
            ("twice", 2.0),
            ("2 times", 2.0),
            ("about 3", 3.0),
            ("one", 1.0),
            ("1 1/2", 1.5),
            ("1 1/2 tablets", 1.5),
            ("3/4", 0.75),
            ("2.", 2.0),
            ("\u{ff12}x", 2.0),
            ("2\u{a0}tablets", 2.0),
        ] {
            assert_eq!(count(typed), Some(meant), "{typed}");
        }
        for bad in [
            "",
            "x",
            "xx",
            "many",
            "2 y",
            "tablets",
            "1\u{bd}\u{bd}",
            "2 2",
            "11/2",
            "1/0",
        ] {
            assert_eq!(count(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_read_with_a_point_or_a_comma_and_with_their_unit() {
        for (typed, meant) in [
            ("7", 7.0),
            ("7,5", 7.5),
            ("7.5", 7.5),
            ("about 7", 7.0),
            ("~7", 7.0),
            ("\u{2212}3", -3.0),
            ("0,125", 0.125),
            ("7.", 7.0),
            ("\u{2013}3", -3.0),
            ("\u{ff17}\u{ff0c}\u{ff15}", 7.5),
            ("\u{667}\u{66b}\u{665}", 7.5),
            (" 7\u{a0}\n", 7.0),
        ] {
            assert_eq!(number(typed), Some(meant), "{typed}");
        }
        for bad in [
            "", "1,000", "10.000", "1e3", "NaN", "inf", "7 5", "seven", "7,", "0x5",
        ] {
            assert_eq!(number(bad), None, "{bad}");
        }
        assert_eq!(measured("1h30", "min"), Some(90.0));
        assert_eq!(measured("25 min", "min"), Some(25.0));
        assert_eq!(measured("7h30", "h"), Some(7.5));
        assert_eq!(measured("12 cm", "cm"), Some(12.0));
        assert_eq!(measured("12", "cm"), Some(12.0));
        assert_eq!(measured("12 kg", "cm"), None);
    }

    #[test]
    fn a_decimal_comma_is_read_where_it_can_be_nothing_else() {
        assert_eq!(decimal("0,5", true), Some(0.5));
        assert_eq!(decimal("0,125", true), Some(0.125));
        assert_eq!(decimal("0,5", false), Some(0.5));
        assert_eq!(decimal("5,000", false), None);
        assert_eq!(decimal("1.000,5", true), None);
        assert_eq!(decimal("1,000,5", true), None);
    }

    #[test]
    fn only_plain_finite_numbers_are_numbers() {
        assert_eq!(decimal(" 4.5 ", false), Some(4.5));
        assert_eq!(decimal("-3", false), Some(-3.0));
        assert_eq!(decimal("1e-2", false), Some(0.01));
        for bad in [
            "", "nan", "inf", "4 of 10", "e", "1e999", "0x5", "--1", "4,",
        ] {
            assert_eq!(decimal(bad, false), None, "{bad}");
        }
    }
}
