//! What stands in a date cell, before it is decided what it means.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};

use super::ways::{Months, Ways, serial_date};
use crate::model::typed::{DateOrder, digit, names};

/// The date of a cell as it is written, with the weekday beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Written {
    form: Form,
    weekday: Option<Weekday>,
    /// Whether the month's word is Croatian alone, or Polish or Czech alone.
    is_croatian: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// A year of four digits first.
    YearFirst([u32; 3]),
    /// A year of four digits last: the order of day and month is open.
    YearLast([u32; 3]),
    /// Three numbers of one or two digits: order and century are open.
    Short([u32; 3]),
    /// A month by its name: day, month, year, whether the century is open, and the month in Croatian.
    Named([u32; 3], bool, u32),
    /// A spreadsheet's serial day, with the time as a fraction.
    Serial(f64),
    /// Seconds since 1970, in UTC.
    Seconds(i64),
}

impl Written {
    /// The date, read in these ways; `None` where there is no such day, or it is another weekday.
    pub fn date(self, ways: Ways) -> Option<NaiveDate> {
        let is_told = |date: &NaiveDate| self.weekday.is_none_or(|day| day == date.weekday());
        self.form.date(ways).filter(is_told)
    }

    /// The date, where it is another weekday than stands beside it; and that one.
    pub fn other_weekday(self, ways: Ways) -> Option<(NaiveDate, Weekday)> {
        let date = self.form.date(ways)?;
        let said = self.weekday.filter(|day| *day != date.weekday())?;
        Some((date, said))
    }

    /// The day of a spreadsheet, counted.
    pub fn serial(self) -> Option<f64> {
        match self.form {
            Form::Serial(days) => Some(days),
            _ => None,
        }
    }

    /// The moment in UTC that is counted from 1970.
    pub fn utc(self) -> Option<NaiveDateTime> {
        match self.form {
            Form::Seconds(seconds) => utc(seconds),
            _ => None,
        }
    }

    /// Whether the order of day, month and year is open.
    pub fn is_open(self) -> bool {
        matches!(self.form, Form::YearLast(_) | Form::Short(_))
    }

    /// Whether it is open which number is the year.
    pub fn has_no_year(self) -> bool {
        matches!(self.form, Form::Short(_))
    }

    /// Whether the month is another one in Croatian.
    pub fn has_two_months(self) -> bool {
        matches!(self.form, Form::Named([_, month, _], _, croatian) if month != croatian)
    }

    /// Whether it shows that the words for months are Croatian, or are not.
    pub fn is_croatian(self) -> Option<bool> {
        self.is_croatian
    }

    /// Whether the century is open.
    pub fn is_short(self) -> bool {
        matches!(self.form, Form::Short(_) | Form::Named(_, true, _))
    }
}

impl Form {
    fn date(self, ways: Ways) -> Option<NaiveDate> {
        let century = |short: u32| ways.century + short as i32;
        match self {
            Self::YearFirst([y, m, d]) => NaiveDate::from_ymd_opt(y as i32, m, d),
            Self::YearLast([a, b, y]) => match ways.order {
                DateOrder::Dmy => NaiveDate::from_ymd_opt(y as i32, b, a),
                DateOrder::Mdy => NaiveDate::from_ymd_opt(y as i32, a, b),
                DateOrder::Ymd => None,
            },
            Self::Short([a, b, c]) => match ways.order {
                DateOrder::Dmy => NaiveDate::from_ymd_opt(century(c), b, a),
                DateOrder::Mdy => NaiveDate::from_ymd_opt(century(c), a, b),
                DateOrder::Ymd => NaiveDate::from_ymd_opt(century(a), b, c),
            },
            Self::Named([d, m, y], is_short, croatian) => {
                let year = if is_short { century(y) } else { y as i32 };
                let is_croatian = ways.months == Months::Croatian;
                NaiveDate::from_ymd_opt(year, if is_croatian { croatian } else { m }, d)
            }
            Self::Serial(days) => serial_date(days, ways.epoch),
            Self::Seconds(seconds) => Some(ways.zone.wall(utc(seconds)?).date()),
        }
    }
}

/// A part of a date.
#[derive(Clone, Copy)]
enum Part {
    /// A number and its digits.
    Number(u32, usize),
    Month(names::Month),
}

/// Reads the date at the beginning of a cell, and returns what stands behind it.
pub(super) fn read(text: &str) -> Option<(Written, &str)> {
    if let Some(form) = iso(text).or_else(|| serial(text)) {
        let (weekday, is_croatian) = (None, None);
        let written = Written {
            form,
            weekday,
            is_croatian,
        };
        return Some((written, ""));
    }
    let (parts, before, rest) = parts(text)?;
    // The day's own sign and its weekday, as in "2026年10月1日(木)".
    let rest = behind_day(rest);
    // The year's own word, as in "3 marca 2026 r.".
    let year = ["r.", "roku", "г.", "года"]
        .iter()
        .find_map(|word| rest.trim_start().strip_prefix(*word));
    let rest = year.unwrap_or(rest);
    // The dot behind a year or a day: "2026. 10. 01.", "1. 10. 2026."
    let dot = rest.strip_prefix('.');
    let dot = dot.filter(|rest| !rest.starts_with(|c: char| digit(c).is_some() || c == '.'));
    let (behind, rest) = weekday_behind(dot.unwrap_or(rest));
    let weekday = before.or(behind);
    let behind = rest.chars().next();
    // A digit or a colon behind the date shows that its last part was something else.
    if behind.is_some_and(|c| digit(c).is_some() || matches!(c, ':' | '.' | '/' | '-')) {
        return None;
    }
    // The `T` of ISO 8601.
    let time = rest.strip_prefix(['T', 't']);
    let time = time.filter(|rest| rest.starts_with(|c: char| digit(c).is_some()));
    let proof = |part: &Part| match part {
        Part::Month(month) => month.is_croatian,
        Part::Number(..) => None,
    };
    let written = Written {
        form: form(parts)?,
        weekday,
        is_croatian: parts.iter().find_map(proof),
    };
    Some((written, time.unwrap_or(past_at(rest))))
}

fn form(parts: [Part; 3]) -> Option<Form> {
    use Part::{Month, Number};
    Some(match parts {
        [Number(y, 4), Number(m, 1 | 2), Number(d, 1 | 2)] => Form::YearFirst([y, m, d]),
        [Number(a, 1 | 2), Number(b, 1 | 2), Number(y, 4)] => Form::YearLast([a, b, y]),
        [Number(a, 1 | 2), Number(b, 1 | 2), Number(c, 2)] => Form::Short([a, b, c]),
        [Number(y, 4), Month(m), Number(d, 1 | 2)]
        | [Number(d, 1 | 2), Month(m), Number(y, 4)]
        | [Month(m), Number(d, 1 | 2), Number(y, 4)] => {
            Form::Named([d, m.usual, y], false, m.croatian)
        }
        [Number(d, 1 | 2), Month(m), Number(y, 2)] | [Month(m), Number(d, 1 | 2), Number(y, 2)] => {
            Form::Named([d, m.usual, y], true, m.croatian)
        }
        _ => return None,
    })
}

/// `2026-10-01`, as most files have it in each row.
fn iso(text: &str) -> Option<Form> {
    let text = text.as_bytes();
    let number = |from: usize, to: usize| {
        text[from..to].iter().try_fold(0, |number, sign| {
            let digit = sign.is_ascii_digit().then(|| u32::from(*sign - b'0'))?;
            Some(number * 10 + digit)
        })
    };
    let is_apart = text.len() == 10 && text[4] == b'-' && text[7] == b'-';
    is_apart.then(|| {
        Some(Form::YearFirst([
            number(0, 4)?,
            number(5, 7)?,
            number(8, 10)?,
        ]))
    })?
}

fn utc(seconds: i64) -> Option<NaiveDateTime> {
    chrono::DateTime::from_timestamp(seconds, 0).map(|moment| moment.naive_utc())
}

/// Seconds or milliseconds since 1970, of the years from 2000 to 2100.
fn seconds(text: &str) -> Option<Form> {
    let number: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    (946_684_800..4_102_444_800)
        .contains(&seconds)
        .then_some(Form::Seconds(seconds))
}

/// A serial day lies from 1927 to 2119; `20260131` is a date without signs between.
fn serial(text: &str) -> Option<Form> {
    let text = text.trim();
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !plain || text.is_empty() {
        return None;
    }
    if !text.contains('.') && text.len() > 8 {
        return seconds(text);
    }
    if text.len() == 8 && !text.contains('.') {
        let part = |from: usize, to: usize| text[from..to].parse().ok();
        let parts = [part(0, 4)?, part(4, 6)?, part(6, 8)?];
        return (1900..2200)
            .contains(&parts[0])
            .then_some(Form::YearFirst(parts));
    }
    let days: f64 = text.parse().ok()?;
    (10_000.0..80_000.0)
        .contains(&days)
        .then_some(Form::Serial(days))
}

/// A mark of the direction of writing, as Arabic dates have them.
fn is_direction(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Signs of East Asia that stand behind a year, a month and a day.
const BEHIND: [char; 6] = ['年', '月', '日', '년', '월', '일'];

/// What stands behind the sign of a day and behind a weekday in brackets; the sign itself may be missing.
fn behind_day(rest: &str) -> &str {
    let Some(rest) = rest.strip_prefix(['日', '일']) else {
        return rest;
    };
    let open = rest.trim_start().strip_prefix(['(', '（']);
    let behind = open.and_then(|open| {
        let mut signs = open.char_indices().skip(1).take(3);
        let (at, sign) = signs.find(|(_, sign)| matches!(sign, ')' | '）'))?;
        Some(&open[at + sign.len_utf8()..])
    });
    behind.unwrap_or(rest)
}

/// What stands between the parts of a date in words.
const OF: [&str; 4] = ["de", "del", "of", "th\u{e1}ng"];

/// What stands between a date and its time, in small letters; the longer ones first.
const AT: [&str; 23] = [
    "alle ore", "a las", "a la", "alle", "saat", "klo", "kl.", "ore", "às", "at", "kl", "om", "um",
    "ve", "à", "a", "o", "u", "v", "w", "в", "о", "@",
];

/// What stands behind such a word, where it is a time.
fn past_at(rest: &str) -> &str {
    let text = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
    if !text.starts_with(|c: char| c.is_alphabetic() || c == '@') {
        return rest;
    }
    let small = text.to_lowercase();
    let behind = AT.iter().find_map(|word| {
        let behind = small.strip_prefix(word)?;
        let is_apart = behind.starts_with(char::is_whitespace) || *word == "@";
        let time = behind.trim_start();
        (is_apart && time.starts_with(|c: char| digit(c).is_some())).then_some(time.len())
    });
    // Capitals may be longer than small letters, but none stands behind the word's end.
    behind
        .and_then(|length| text.get(text.len().checked_sub(length)?..))
        .unwrap_or(rest)
}

/// The weekday behind a date, as in "2026-10-01 Thu" or "1. 10. 2026 (čt)", and what stands behind it.
fn weekday_behind(rest: &str) -> (Option<Weekday>, &str) {
    let text = rest.trim_start_matches(|c: char| matches!(c, ',' | '(') || c.is_whitespace());
    let end = text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len());
    let word = &text[..end];
    // Two letters may be another word there: "2026-10-03 to 2026-10-05".
    if word.len() < 3 || !names::is_weekday(word) {
        return (None, rest);
    }
    let behind = text[end..].trim_start_matches(['.', ')']);
    (names::weekday(word), behind)
}

/// The first three parts of a date, the weekday before them, and what stands behind them.
fn parts(text: &str) -> Option<([Part; 3], Option<Weekday>, &str)> {
    let mut weekday = None;
    let mut parts = [Part::Number(0, 0); 3];
    let mut found = 0;
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || is_direction(c));
    while found < 3 {
        let first = rest.chars().next()?;
        if digit(first).is_some() {
            (parts[found], rest) = number(rest)?;
            found += 1;
        } else if first.is_alphabetic() {
            let end = rest
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len());
            match names::month_named(&rest[..end]) {
                Some(month) => {
                    parts[found] = Part::Month(month);
                    found += 1;
                }
                // The weekday, or the "de" of `1 de octubre de 2026`.
                None if found == 0 && names::is_weekday(&rest[..end]) => {
                    // Two letters are another day in another language, but in Russian: "do" is a Thursday or a Sunday.
                    weekday = names::weekday(&rest[..end]).filter(|_| end > 2);
                }
                None if OF.contains(&&rest[..end]) => {}
                None => return None,
            }
            rest = &rest[end..];
        } else {
            return None;
        }
        if found < 3 {
            let sign = |c: char| {
                let between = matches!(c, '-' | '.' | '/' | ',' | '،');
                c.is_whitespace() || between || is_direction(c) || BEHIND.contains(&c)
            };
            rest = rest.trim_start_matches(sign);
        }
    }
    Some((parts, weekday, rest))
}

/// What stands behind a day of the month in words: `1st`, `1er`, `1º`.
const ORDINALS: [&str; 9] = ["st", "nd", "rd", "th", "er", ".º", "º", "°", "ª"];

/// `9`, `09`, `9th` or `2026`, and what stands behind it.
fn number(text: &str) -> Option<(Part, &str)> {
    let end = text
        .find(|c: char| digit(c).is_none())
        .unwrap_or(text.len());
    let digits = text[..end].chars().filter_map(digit);
    let count = digits.clone().count();
    let number = (count <= 4).then(|| digits.fold(0, |number, digit| 10 * number + digit))?;
    let rest = &text[end..];
    let is_mark = |mark: &&&str| {
        let begins = rest.get(..mark.len());
        begins.is_some_and(|begins| begins.eq_ignore_ascii_case(mark))
    };
    let ordinal = ORDINALS.iter().find(is_mark).map_or(0, |mark| mark.len());
    Some((Part::Number(number, count), &rest[ordinal..]))
}
