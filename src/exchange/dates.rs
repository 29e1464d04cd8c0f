//! Dates and times in cells of other people's files.
//!
//! A year of four digits that stands first is year, month, day. A year that stands last leaves
//! the order of day and month open: it is told, or decided from the whole column, never guessed.
//! Times are kept as they are written, to the minute; a zone behind them is left out, because a
//! diary holds what the clock on the wall said.

use chrono::{NaiveDate, NaiveTime};

use super::ImportError;
use super::table::Table;
use crate::model::time::parse_time;

/// The order of day, month and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 2018-01-31.
    Ymd,
    /// 31.01.2018.
    Dmy,
    /// 1/31/2018.
    Mdy,
}

impl DateOrder {
    /// The order called `ymd`, `dmy` or `mdy`.
    pub fn from_word(text: &str) -> Option<Self> {
        match text {
            "ymd" => Some(Self::Ymd),
            "dmy" => Some(Self::Dmy),
            "mdy" => Some(Self::Mdy),
            _ => None,
        }
    }
}

/// What a date cell says: the day and, where it is written, the time.
pub type Moment = (NaiveDate, Option<NaiveTime>);

/// Reads a date cell; the error is the reason in words.
pub fn read_moment(text: &str, order: DateOrder) -> Result<Moment, String> {
    let (date, time) = split(text);
    let day = read_date(date, order).ok_or_else(|| format!("{date} is not a date"))?;
    let time = time.map(read_time).transpose()?;
    Ok((day, time))
}

/// Reads `20:21`, `20:21:49`, `6:50 pm`, with or without fractions and a zone.
pub fn read_time(text: &str) -> Result<NaiveTime, String> {
    let bad = || format!("{text} is not a time");
    let lower = text.trim().to_lowercase();
    let (clock, half) = match lower
        .strip_suffix("am")
        .or_else(|| lower.strip_suffix("pm"))
    {
        Some(clock) => (clock.trim_end(), Some(lower.ends_with("pm"))),
        None => (without_zone(&lower), None),
    };
    let time = hours_and_minutes(clock).ok_or_else(bad)?;
    let Some(afternoon) = half else {
        return Ok(time);
    };
    let hour = clock.split(':').next().and_then(|h| h.parse::<u32>().ok());
    let hour = hour.filter(|h| (1..=12).contains(h)).ok_or_else(bad)?;
    let hour = hour % 12 + if afternoon { 12 } else { 0 };
    chrono::Timelike::with_hour(&time, hour).ok_or_else(bad)
}

/// `7:05` of `7:05`, `07:05:59` and `07:05:59.182`.
fn hours_and_minutes(clock: &str) -> Option<NaiveTime> {
    let mut parts = clock.splitn(3, ':');
    let (hours, minutes) = (parts.next()?, parts.next()?);
    if let Some(seconds) = parts.next() {
        let whole = seconds.split(['.', ',']).next()?;
        whole
            .parse::<u32>()
            .ok()
            .filter(|s| *s < 61 && whole.len() == 2)?;
    }
    parse_time(&format!("{hours}:{minutes}")).ok()
}

fn without_zone(clock: &str) -> &str {
    let clock = clock.strip_suffix('z').unwrap_or(clock);
    let clock = clock.find(['+', '-']).map_or(clock, |at| &clock[..at]);
    clock.trim_end()
}

/// The date of a cell and what stands behind it.
fn split(text: &str) -> (&str, Option<&str>) {
    match text.trim().split_once([' ', 'T']) {
        Some((date, time)) if !time.trim().is_empty() => (date, Some(time.trim())),
        Some((date, _)) => (date, None),
        None => (text.trim(), None),
    }
}

/// Three numbers, and whether the year stands first.
fn numbers(date: &str) -> Option<([u32; 3], bool)> {
    let separator = date.chars().find(|c| !c.is_ascii_digit())?;
    if !['-', '.', '/'].contains(&separator) {
        return None;
    }
    let parts: Vec<_> = date.split(separator).collect();
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let number = |part: &str| {
        let plain = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse().ok()).flatten()
    };
    let lengths = (a.len(), b.len(), c.len());
    let year_first = matches!(lengths, (4, 1 | 2, 1 | 2));
    let year_last = matches!(lengths, (1 | 2, 1 | 2, 4));
    (year_first || year_last)
        .then(|| Some(([number(a)?, number(b)?, number(c)?], year_first)))
        .flatten()
}

fn read_date(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let ([a, b, c], year_first) = numbers(text)?;
    let (year, month, day) = match (year_first, order) {
        (true, _) => (a, b, c),
        (false, DateOrder::Dmy) => (c, b, a),
        (false, DateOrder::Mdy) => (c, a, b),
        (false, DateOrder::Ymd) => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The order of a column: told, or decided from all its cells.
///
/// A part above 12 must be the day. Where no cell decides, or two cells decide differently, the
/// order must be told. Cells that read the same both ways decide nothing and ask nothing.
pub fn decide(
    table: &Table,
    column: usize,
    told: Option<DateOrder>,
) -> Result<DateOrder, ImportError> {
    if let Some(order) = told {
        return Ok(order);
    }
    let (mut day_first, mut month_first, mut open) = (0, 0, None);
    for (row, text) in table.filled(column) {
        let Some(([a, b, _], false)) = numbers(split(text).0) else {
            continue;
        };
        match (a > 12, b > 12) {
            (true, false) => day_first += 1,
            (false, true) => month_first += 1,
            _ => {}
        }
        if a <= 12 && b <= 12 && a != b && open.is_none() {
            open = Some((row, text));
        }
    }
    match (day_first, month_first, open) {
        (0, 0, None) | (1.., 0, _) => Ok(DateOrder::Dmy),
        (0, 1.., _) => Ok(DateOrder::Mdy),
        // Both orders stand in the file; where no cell is open, each says its own.
        (_, _, open) => {
            let (row, text) = open.unwrap_or_else(|| {
                let first = table.filled(column).next();
                first.unwrap_or((1, ""))
            });
            Err(ImportError::DateOrder {
                column: table.headers[column].clone(),
                row,
                text: text.to_owned(),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::clock;

    fn moment(text: &str, order: DateOrder) -> String {
        match read_moment(text, order) {
            Ok((date, time)) => format!("{date} {}", time.map(clock).unwrap_or_default()),
            Err(reason) => reason,
        }
    }

    fn decided(dates: &[&str]) -> Result<DateOrder, ImportError> {
        let table = Table::parse(format!("date\n{}\n", dates.join("\n")).as_bytes()).unwrap();
        decide(&table, 0, None)
    }

    #[test]
    fn the_usual_ways_to_write_a_date_are_read() {
        use DateOrder::{Dmy, Mdy, Ymd};
        assert_eq!(moment("2018-01-31", Ymd), "2018-01-31 ");
        assert_eq!(moment("2018-01-31 20:21:49", Mdy), "2018-01-31 20:21");
        assert_eq!(moment("2018-01-31T20:21", Dmy), "2018-01-31 20:21");
        assert_eq!(
            moment("2022-09-16T00:13:27.182+01:00", Dmy),
            "2022-09-16 00:13"
        );
        assert_eq!(moment("31.01.2018", Dmy), "2018-01-31 ");
        assert_eq!(moment("1/31/2018", Mdy), "2018-01-31 ");
        assert_eq!(moment("31/1/2018 6:50 pm", Dmy), "2018-01-31 18:50");
        assert_eq!(moment("31/1/2018 12:05AM", Dmy), "2018-01-31 00:05");
    }

    #[test]
    fn what_is_no_date_is_said_in_words() {
        use DateOrder::{Dmy, Ymd};
        assert_eq!(moment("31.02.2026", Dmy), "31.02.2026 is not a date");
        assert_eq!(moment("31.01.2026", Ymd), "31.01.2026 is not a date");
        assert_eq!(moment("1/2/26", Dmy), "1/2/26 is not a date");
        assert_eq!(moment("yesterday", Dmy), "yesterday is not a date");
        assert_eq!(moment("2026-01-01 25:10", Dmy), "25:10 is not a time");
        assert_eq!(moment("2026-01-01 13:10 pm", Dmy), "13:10 pm is not a time");
        assert_eq!(moment("2026-01-01 7", Dmy), "7 is not a time");
    }

    #[test]
    fn one_day_above_twelve_decides_the_whole_column() {
        assert_eq!(
            decided(&["05.01.2018", "31.01.2018"]).unwrap(),
            DateOrder::Dmy
        );
        assert_eq!(decided(&["1/5/2018", "1/31/2018"]).unwrap(), DateOrder::Mdy);
        assert!(decided(&["2018-01-05", "2018-01-31"]).is_ok());
        assert!(decided(&["05.05.2018"]).is_ok());
    }

    #[test]
    fn an_order_that_no_cell_decides_must_be_told() {
        let error = decided(&["05.05.2018", "05.01.2018"]).unwrap_err();
        assert!(error.to_string().contains("row 3: 05.01.2018"), "{error}");
        assert!(decided(&["31.01.2018", "01.31.2018"]).is_err());
    }
}
