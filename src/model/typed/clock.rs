//! Times of day as they are typed.

use chrono::NaiveTime;

use super::error::TypedError;
use super::text::{digits, shown, tidy};

/// What a text says of the clock.
enum Read {
    At(NaiveTime),
    /// The end of a day, which is the beginning of the next one.
    Midnight,
}

/// Reads `23:10`, `2310`, `23.10`, `23h10`, `23`, `11pm`, `11:10 pm`, `7 a.m.`, `7 Uhr 30`, `noon`.
/// Midnight is refused where a day is beside the time: it would be the wrong one for half the people.
pub fn time(text: &str) -> Result<NaiveTime, TypedError> {
    match read(text)? {
        Read::At(time) => Ok(time),
        Read::Midnight => Err(TypedError::Midnight(shown(text))),
    }
}

/// Reads a time of a night, where `24:00` and `midnight` mean 0:00.
pub fn time_of_night(text: &str) -> Result<NaiveTime, TypedError> {
    match read(text)? {
        Read::At(time) => Ok(time),
        Read::Midnight => Ok(NaiveTime::MIN),
    }
}

fn read(text: &str) -> Result<Read, TypedError> {
    const WORDS: [&str; 6] = ["half", "quarter", "past", "halb", "viertel", "demi"];
    let plain = tidy(text);
    meant(&plain).ok_or_else(|| {
        if plain.split(' ').any(|word| WORDS.contains(&word)) {
            TypedError::TimeInWords(shown(text))
        } else {
            TypedError::Time(shown(text))
        }
    })
}

fn meant(text: &str) -> Option<Read> {
    match text {
        "noon" | "midday" | "12 noon" => return NaiveTime::from_hms_opt(12, 0, 0).map(Read::At),
        "midnight" | "12 midnight" => return Some(Read::Midnight),
        _ => {}
    }
    let (before, text) = half_before(text);
    let text = text.replace("uhr", "h");
    let end = text
        .find(|c: char| c.is_alphabetic() && c != 'h')
        .unwrap_or(text.len());
    let (numbers, words) = (text[..end].trim_end(), &text[end..]);
    let (afternoon, rest) = half_of_day(words);
    let afternoon = afternoon.or(before);
    if !matches!(rest.trim(), "" | "." | "o'clock") {
        return None;
    }
    let (hour, minute) = hour_and_minute(numbers)?;
    if (hour, minute, afternoon) == (24, 0, None) {
        return Some(Read::Midnight);
    }
    NaiveTime::from_hms_opt(hour_of(hour, afternoon)?, minute, 0).map(Read::At)
}

/// `23:10`, `23.10`, `23,10`, `23 10`, `23h10`, `7h 5`, `23h`, `2310`, `710`, `7`, `23:10:00`.
fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let text = &text.replace(" h", "h");
    let (first, rest) = digits(text)?;
    let length = text.len() - rest.len();
    let (sign, behind) = match rest {
        "" | "h" | "." if length <= 2 => return Some((first, 0)),
        "" | "h" | "." if length <= 4 => return Some((first / 100, first % 100)),
        _ => {
            let mut letters = rest.chars();
            (letters.next()?, letters.as_str())
        }
    };
    let behind = behind.trim_start();
    let (minute, rest) = digits(behind)?;
    let named = sign == 'h';
    let two = behind.len() - rest.len() == 2;
    // 18.11. is a day.
    let whole = match rest {
        "" | "h" => true,
        "." => sign == ':' || named,
        _ => sign == ':' && seconds(rest),
    };
    let parted = matches!(sign, ':' | '.' | ',' | 'h' | ' ');
    (parted && length <= 2 && (two || named) && whole).then_some((first, minute))
}

/// The halves of the day as clocks of twelve hours write them behind the time, in small letters without dots and blanks:
/// English and Spanish, Czech, Slovene, Finnish, Swedish, Icelandic, Hungarian, Russian, Ukrainian, Bulgarian, Greek,
/// Turkish, Vietnamese, Arabic, Hebrew, Chinese, Japanese, Korean.
const HALVES: [(&str, &str); 17] = [
    ("am", "pm"),
    ("dop", "odp"),
    ("dop", "pop"),
    ("ap", "ip"),
    ("fm", "em"),
    ("fh", "eh"),
    ("de", "du"),
    ("\u{434}\u{43f}", "\u{43f}\u{43f}"),
    (
        "\u{43f}\u{440}\u{43e}\u{431}",
        "\u{441}\u{43b}\u{43e}\u{431}",
    ),
    ("\u{3c0}\u{3bc}", "\u{3bc}\u{3bc}"),
    ("\u{f6}\u{f6}", "\u{f6}s"),
    ("sa", "ch"),
    ("\u{635}", "\u{645}"),
    (
        "\u{5dc}\u{5e4}\u{5e0}\u{5d4}\u{5f4}\u{5e6}",
        "\u{5d0}\u{5d7}\u{5d4}\u{5f4}\u{5e6}",
    ),
    ("\u{4e0a}\u{5348}", "\u{4e0b}\u{5348}"),
    ("\u{5348}\u{524d}", "\u{5348}\u{5f8c}"),
    ("\u{c624}\u{c804}", "\u{c624}\u{d6c4}"),
];

/// Those that stand before the time, as they are written there.
const BEFORE: [(&str, &str); 5] = [
    ("\u{4e0a}\u{5348}", "\u{4e0b}\u{5348}"),
    ("\u{5348}\u{524d}", "\u{5348}\u{5f8c}"),
    ("\u{c624}\u{c804}", "\u{c624}\u{d6c4}"),
    ("\u{f6}\u{f6}", "\u{f6}s"),
    ("de.", "du."),
];

/// Whether it is the afternoon, where the text begins with the half of the day; and the rest.
pub fn half_of_day(text: &str) -> (Option<bool>, &str) {
    let marks = HALVES.iter().flat_map(|(am, pm)| [(am, false), (pm, true)]);
    let mut found = marks.filter_map(|(mark, afternoon)| Some((afternoon, past(text, mark)?)));
    let found = found.next();
    found.map_or((None, text), |(afternoon, rest)| (Some(afternoon), rest))
}

/// As [`half_of_day`], of the languages that write it before the time.
pub fn half_before(text: &str) -> (Option<bool>, &str) {
    let marks = BEFORE.iter().flat_map(|(am, pm)| [(am, false), (pm, true)]);
    let rest = |mark: &str| text.strip_prefix(mark).map(str::trim_start);
    let mut found = marks.filter_map(|(mark, afternoon)| Some((afternoon, rest(mark)?)));
    let found = found.next();
    found.map_or((None, text), |(afternoon, rest)| (Some(afternoon), rest))
}

/// What stands behind a mark that may have dots and blanks among its letters, and is no longer word.
fn past<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let is_between = |c: char| c == '.' || c.is_whitespace();
    let mut rest = text;
    for letter in mark.chars() {
        rest = rest.trim_start_matches(is_between).strip_prefix(letter)?;
    }
    let rest = rest.trim_start_matches('.');
    (!rest.starts_with(char::is_alphabetic)).then_some(rest)
}

/// Whether it is `:00` to `:59`: a time that was copied has seconds, and nobody means them.
fn seconds(text: &str) -> bool {
    let read = text.strip_prefix(':').and_then(digits);
    read.is_some_and(|(seconds, rest)| text.len() == 3 && rest.is_empty() && seconds < 60)
}

/// The hour of the day; `None` for 13 in the afternoon.
pub fn hour_of(hour: u32, afternoon: Option<bool>) -> Option<u32> {
    match afternoon {
        None => Some(hour),
        Some(true) if hour == 0 => None,
        Some(_) if hour > 12 => None,
        Some(afternoon) => Some(hour % 12 + if afternoon { 12 } else { 0 }),
    }
}
