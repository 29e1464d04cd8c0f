//! Dates and times of day as the file writes them; what a person types is read by [`super::typed`].
//!
//! Dates are calendar days and times are local wall-clock times: a diary has no time zone.

use chrono::{Days, NaiveDate, NaiveTime, Timelike};

use super::error::EditError;

/// The first date a journal takes.
pub const FIRST_DATE: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();

/// The last date that the file can hold.
pub const LAST_DATE: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();

/// Refuses a date before 1900 or after tomorrow (a traveller's today may be tomorrow here).
pub fn check_date(date: NaiveDate, today: NaiveDate) -> Result<NaiveDate, EditError> {
    let last = today.checked_add_days(Days::new(1)).unwrap_or(today);
    if (FIRST_DATE..=last).contains(&date) {
        Ok(date)
    } else {
        Err(EditError::Date { date, last })
    }
}

/// The last day that a session can be planned for: two years ahead.
pub fn last_planned(today: NaiveDate) -> NaiveDate {
    let last = today.checked_add_days(Days::new(730));
    last.unwrap_or(today)
}

/// Refuses a date that no session can have, taken place or planned.
pub fn check_session_date(date: NaiveDate, today: NaiveDate) -> Result<NaiveDate, EditError> {
    let last = last_planned(today);
    if date > today && date <= last {
        return Ok(date);
    }
    check_date(date, today).map_err(|error| match error {
        EditError::Date { date, .. } if date > last => EditError::TooFarAhead { date, last },
        error => error,
    })
}

/// Reads `2026-11-22`: four digits, two and two.
///
/// ```
/// use unkink::model::time::parse_date;
///
/// assert_eq!(parse_date("2026-11-22")?.to_string(), "2026-11-22");
/// assert!(parse_date("22.11.2026").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn parse_date(text: &str) -> Result<NaiveDate, EditError> {
    let part = |from: usize, to: usize| {
        let digits = text
            .get(from..to)
            .filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
        digits.and_then(|part| part.parse::<u16>().ok())
    };
    let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let date = || {
        let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
        NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
    };
    dashes
        .then(date)
        .flatten()
        .ok_or_else(|| EditError::NotADate(text.to_owned()))
}

/// Reads `7:05`, `07:05` or `23:10`.
pub fn parse_time(text: &str) -> Result<NaiveTime, EditError> {
    let bad = || EditError::NotATime(text.to_owned());
    let (hours, minutes) = text.trim().split_once(':').ok_or_else(bad)?;
    let digits = |part: &str, most: usize| {
        let plain = (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        plain
            .then(|| part.parse::<u32>().ok())
            .flatten()
            .ok_or_else(bad)
    };
    if minutes.len() != 2 {
        return Err(bad());
    }
    NaiveTime::from_hms_opt(digits(hours, 2)?, digits(minutes, 2)?, 0).ok_or_else(bad)
}

/// The time without its seconds, which a diary does not keep.
pub fn to_minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// Writes `07:05`.
pub fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_hours_and_two_digits_of_minutes() {
        assert_eq!(parse_time("7:05").map(clock).as_deref(), Ok("07:05"));
        for bad in [
            "27:10", "7:5", "7", "25:70", "-1:00", "+1:00", "07:05:00", "",
        ] {
            assert!(parse_time(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn dates_reach_from_1900_to_tomorrow() {
        let today = parse_date("2026-11-22").unwrap();
        assert!(check_date(parse_date("1900-01-01").unwrap(), today).is_ok());
        assert!(check_date(parse_date("2026-11-23").unwrap(), today).is_ok());
        assert!(check_date(parse_date("2026-11-24").unwrap(), today).is_err());
        for bad in [
            "2026-2-3",
            "2026-02-30",
            "+2026-1-02",
            "2026-1-002",
            "2026-é-02",
        ] {
            assert!(parse_date(bad).is_err(), "{bad}");
        }
    }
}
