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
    let text = text.replace("uhr", "h");
    let end = text
        .find(|c: char| c.is_alphabetic() && c != 'h')
        .unwrap_or(text.len());
    let (numbers, words) = (text[..end].trim_end(), &text[end..]);
    let (afternoon, rest) = half_of_day(words);
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

/// Whether it is the afternoon, where the text begins with the half of the day; and the rest.
pub fn half_of_day(text: &str) -> (Option<bool>, &str) {
    for (mark, afternoon) in [("a", false), ("p", true)] {
        for after in [".m.", ".m", "m.", "m"] {
            let rest = text.strip_prefix(mark).and_then(|t| t.strip_prefix(after));
            if let Some(rest) = rest.filter(|rest| !rest.starts_with(char::is_alphabetic)) {
                return (Some(afternoon), rest);
            }
        }
    }
    (None, text)
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
