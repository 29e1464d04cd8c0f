//! Times of day in cells, with the zone behind them.

use std::borrow::Cow;

use chrono::NaiveTime;

use crate::model::typed::{half_before, half_of_day, hour_of, plain_digits, shown};

/// A time and what the cell says of its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub time: NaiveTime,
    /// Whether it is the end of the day: 0:00 of the next one.
    pub is_end: bool,
    /// Minutes east of UTC, where the cell says it.
    pub offset: Option<i32>,
    /// Minutes that the clock on the wall was east of UTC, behind `UTC?`: whether the time is in UTC is open.
    pub wall: Option<i32>,
}

/// What a reader writes behind a time of which the file does not say for sure whether it is in UTC.
const OPEN: &str = "utc?";

/// A cell without what a reader wrote behind it: as the file says it.
pub(super) fn said(text: &str) -> &str {
    let behind = text.to_ascii_lowercase().find(OPEN);
    behind.map_or(text, |at| text[..at].trim_end())
}

/// Reads `20:21`, `20:21:49`, `6:50 pm`, `23h10`, with or without fractions and a zone.
pub fn read_time(text: &str) -> Result<NaiveTime, String> {
    read_clock(text).map(|clock| clock.time)
}

pub(super) fn read_clock(text: &str) -> Result<Clock, String> {
    let plain = plain_digits(text);
    let text = plain.trim();
    if let Some(time) = bare(text) {
        return Ok(Clock {
            time,
            is_end: false,
            offset: None,
            wall: None,
        });
    }
    let small = if text.contains(char::is_uppercase) {
        Cow::Owned(text.to_lowercase())
    } else {
        Cow::Borrowed(text)
    };
    clock(&small).ok_or_else(|| format!("{} is not a time, like 22:30", shown(text)))
}

/// `20:21`, as most cells have it.
fn bare(text: &str) -> Option<NaiveTime> {
    let [a, b, b':', c, d] = *text.as_bytes() else {
        return None;
    };
    let digit = |sign: u8| sign.is_ascii_digit().then(|| u32::from(sign - b'0'));
    let number = |ten: u8, one: u8| Some(10 * digit(ten)? + digit(one)?);
    NaiveTime::from_hms_opt(number(a, b)?, number(c, d)?, 0)
}

fn clock(text: &str) -> Option<Clock> {
    let (before, text) = half_before(text);
    let (hour, rest) = digits(text)?;
    let (minute, rest) = match rest.strip_prefix([':', '.', 'h', '時', '시']) {
        Some(rest) => {
            let (minute, behind) = digits(rest)?;
            let behind_minute = behind.strip_prefix(['分', '분']).unwrap_or(behind);
            (rest.len() - behind.len() == 2).then_some((minute, behind_minute))?
        }
        None => (0, rest),
    };
    let is_bare = rest.len() + if hour > 9 { 2 } else { 1 } == text.len();
    let rest = seconds(rest)?.trim_start();
    let (half, rest) = half_of_day(rest);
    let half = half.or(before);
    if is_bare && half.is_none() {
        return None;
    }
    let is_end = (hour, minute, half) == (24, 0, None);
    let hour = if is_end { 0 } else { hour_of(hour, half)? };
    let rest = rest.trim();
    let wall = rest.strip_prefix(OPEN).map(|wall| offset(wall.trim()));
    Some(Clock {
        time: NaiveTime::from_hms_opt(hour, minute, 0)?,
        is_end,
        offset: match rest {
            "" | "uhr" => None,
            _ if wall.is_some() => Some(0),
            rest => Some(zone(rest)?),
        },
        wall: match wall {
            Some(wall) => Some(wall?),
            None => None,
        },
    })
}

/// One or two digits and what stands behind them.
fn digits(text: &str) -> Option<(u32, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number = text[..end]
        .parse()
        .ok()
        .filter(|_| (1..=2).contains(&end))?;
    Some((number, &text[end..]))
}

/// What stands behind the seconds, where there are any.
fn seconds(text: &str) -> Option<&str> {
    let Some(text) = text.strip_prefix([':', '.']) else {
        return Some(text);
    };
    let (seconds, rest) = digits(text).filter(|(seconds, _)| *seconds < 61)?;
    let two = text.len() - rest.len() == 2;
    let _ = seconds;
    let fraction = rest.strip_prefix(['.', ',']);
    let rest = fraction.map_or(rest, |f| f.trim_start_matches(|c: char| c.is_ascii_digit()));
    two.then_some(rest)
}

/// The offset of a zone in minutes.
pub(super) fn zone(text: &str) -> Option<i32> {
    let named = ["utc", "gmt", "z"]
        .iter()
        .find_map(|name| text.strip_prefix(name));
    match named.map(str::trim) {
        Some("") => Some(0),
        Some(rest) => offset(rest),
        None => offset(text),
    }
}

/// Minutes of `+02:00`, `-0530`, `+2`.
fn offset(text: &str) -> Option<i32> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let plain: String = text.chars().skip(1).filter(|c| *c != ':').collect();
    if plain.is_empty() || !plain.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = match plain.len() {
        1 | 2 => (plain.as_str(), "0"),
        3 | 4 => plain.split_at(plain.len() - 2),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_zones_are_read() {
        let read = |text: &str| {
            let clock = read_clock(text).ok()?;
            Some((clock.time.format("%H:%M").to_string(), clock.offset))
        };
        let is = |time: &str, offset| Some((time.to_owned(), offset));
        assert_eq!(read("8:05:33 PM GMT+2"), is("20:05", Some(120)));
        assert_eq!(read("20:05:33.182z"), is("20:05", Some(0)));
        assert_eq!(read("20:05 UTC"), is("20:05", Some(0)));
        assert_eq!(read("12:30 a.m."), is("00:30", None));
        assert_eq!(read("7 am"), is("07:00", None));
        for evening in [
            "8:15 p. m.",
            "8:15\u{a0}p.\u{202f}m.",
            "8:15 odp.",
            "8:15 pop.",
            "8:15 i.p.",
            "8:15 em",
            "8:15 \u{3bc}.\u{3bc}.",
            "8:15 \u{41f}\u{41f}",
            "8:15 CH",
            "8:15 \u{645}",
            "8:15 \u{5d0}\u{5d7}\u{5d4}\u{5f4}\u{5e6}",
            "\u{5348}\u{5f8c}8:15",
            "\u{4e0b}\u{5348} 8:15:33",
            "\u{c624}\u{d6c4} 8:15",
            "\u{d6}S 8:15",
            "du. 8:15",
        ] {
            assert_eq!(read(evening), is("20:15", None), "{evening}");
        }
        for morning in [
            "8:15 a. m.",
            "8:15 dop.",
            "\u{5348}\u{524d}8:15",
            "de. 8:15",
        ] {
            assert_eq!(read(morning), is("08:15", None), "{morning}");
        }
        assert_eq!(read("23.10"), is("23:10", None));
        assert_eq!(read("23h10"), is("23:10", None));
        assert_eq!(read("07:05-0530"), is("07:05", Some(-330)));
        for bad in [
            "7",
            "25:10",
            "7:5",
            "20:05:7",
            "8:05 xm",
            "12:00 +99",
            "",
            "13 pm",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
