//! Dates and times in cells of other people's files.
//!
//! A cell is read in two steps: what stands there (three numbers, a month's name, a serial day), and
//! what it means. What the cells leave open (the order of day and month, the century, the first day
//! of a spreadsheet, the clock of a time in UTC) is decided from the whole column or asked, never
//! guessed: see [`ask`]. A time keeps what the clock on the wall said, to the minute.

pub mod ask;
mod clock;
pub mod question;
mod ways;
mod written;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

pub use crate::model::typed::DateOrder;
use crate::model::typed::{self, shown};
use clock::Clock;
pub use clock::read_time;
pub use ways::{Epoch, Months, Told, Ways, Zeros, Zone};
use written::read;

/// What a date cell says: the day and, where it is written, the time.
pub type Moment = (NaiveDate, Option<NaiveTime>);

/// What the clock on the wall said, and how many minutes east of UTC it was, where the cell says it.
pub(super) type Stamp = (NaiveDateTime, Option<i32>);

/// Reads a date cell; the error is the reason in words.
pub fn read_moment(text: &str, ways: Ways) -> Result<Moment, String> {
    match read_day(text, ways)? {
        (moment, None) => Ok(moment),
        (_, Some(why)) => Err(why),
    }
}

/// As [`read_moment`], where the day can be read but what stands behind it is no time: the day, and why.
pub fn read_day(text: &str, ways: Ways) -> Result<(Moment, Option<String>), String> {
    let (moment, _, why) = read_whole(text, ways)?;
    Ok((moment, why))
}

/// A cell that says a day and a time.
pub(super) fn read_stamp(text: &str, ways: Ways) -> Option<Stamp> {
    match read_whole(text, ways) {
        Ok(((date, Some(time)), offset, None)) => Some((date.and_time(time), offset)),
        _ => None,
    }
}

/// The time by a clock that is so many minutes east of UTC.
pub(super) fn by_clock((time, offset): Stamp, clock: Option<i32>) -> NaiveDateTime {
    let by = clock
        .zip(offset)
        .map_or(0, |(clock, offset)| clock - offset);
    let told = time.checked_add_signed(TimeDelta::minutes(by.into()));
    told.unwrap_or(time)
}

/// What stands in a cell: the moment, how far its clock was from UTC, and why what stands behind the day is no time.
type Whole = (Moment, Option<i32>, Option<String>);

fn read_whole(text: &str, ways: Ways) -> Result<Whole, String> {
    let text = text.trim();
    let not = |text: &str| format!("{} is not a date, like 2026-10-01", shown(text));
    let (written, rest) = read(text).ok_or_else(|| not(text))?;
    let head = || not(text[..text.len() - rest.len()].trim());
    if let Some(utc) = written.utc() {
        let wall = ways.zone.wall(utc);
        let offset = i32::try_from((wall - utc).num_minutes()).ok();
        return Ok(((wall.date(), Some(wall.time())), offset, None));
    }
    let date = written
        .date(ways)
        .ok_or_else(|| match written.other_weekday(ways) {
            Some((date, said)) => typed::TypedError::Weekday { date, said }.to_string(),
            None => head(),
        })?;
    if let Some(days) = written.serial() {
        return Ok(((date, serial_time(days)), None, None));
    }
    let rest = past_the_day(rest);
    if rest.is_empty() {
        return Ok(((date, None), None, None));
    }
    let clock = match clock::read_clock(rest) {
        Ok(clock) => clock,
        Err(_) if part_of_day(rest).is_some() => {
            return Ok(((date, part_of_day(rest)), None, None));
        }
        // A second number far behind may be the end of a time of days.
        Err(why) if !rest.contains(is_digit) || rest.starts_with(is_digit) => {
            return Ok(((date, None), None, Some(why)));
        }
        Err(why) => return Err(why),
    };
    let date = day_of(clock, date);
    if clock.offset != Some(0) {
        return Ok(((date, Some(clock.time)), clock.offset, None));
    }
    let wall = ways.zone.or_of_file(clock.wall);
    let utc = date.and_time(clock.time);
    let wall = wall.wall(utc);
    let offset = i32::try_from((wall - utc).num_minutes()).ok();
    Ok(((wall.date(), Some(wall.time())), offset, None))
}

/// Whether a cell is a date in one order of day and month or the other.
pub(super) fn is_moment(text: &str) -> bool {
    let Some((written, rest)) = read(text.trim()) else {
        return false;
    };
    let orders = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
    let is_day = |order| {
        let ways = Ways {
            order,
            ..Ways::default()
        };
        written.date(ways).is_some()
    };
    let rest = past_the_day(rest);
    orders.into_iter().any(is_day) && (rest.is_empty() || clock::read_clock(rest).is_ok())
}

fn past_the_day(rest: &str) -> &str {
    rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace())
}

fn is_digit(sign: char) -> bool {
    typed::digit(sign).is_some()
}

/// Reads a time that stands beside the day that it is of: 24:00 is 0:00 of the next one.
pub fn read_time_of(text: &str, date: NaiveDate) -> Result<(NaiveDate, NaiveTime), String> {
    let clock = clock::read_clock(text)?;
    Ok((day_of(clock, date), clock.time))
}

/// As [`read_time_of`], in a column that is told to hold times: also what a person would type for one, `0830` or `noon`.
pub(super) fn typed_time_of(text: &str, date: NaiveDate) -> Result<(NaiveDate, NaiveTime), String> {
    read_time_of(text, date).or_else(|why| {
        let time = part_of_day(text).or_else(|| typed::time(text).ok());
        Ok((date, time.ok_or(why)?))
    })
}

/// The hour that stands for a part of the day, so that two rows of a day are two check-ins: those of Bearable.
pub(super) fn part_of_day(text: &str) -> Option<NaiveTime> {
    const PARTS: [(u32, &str); 4] = [
        (
            9,
            "morning am morgen morgens vormittag matin mañana mattina mattino manhã ochtend rano ráno jutro reggel morgon morgonen morgenen aamu sabah утро утром 朝 早上 아침",
        ),
        (
            13,
            "midday mittag mittags midi mediodía mezzogiorno middag południe poledne podne dél formiddag päivä öğle день днём 昼 中午 점심",
        ),
        (
            16,
            "afternoon nachmittag nachmittags après-midi tarde pomeriggio namiddag popołudnie odpoledne popodne délután eftermiddag ettermiddag iltapäivä 午後 下午 오후",
        ),
        (
            20,
            "evening pm abend abends soir noche sera noite avond wieczór wieczorem večer este kväll kvällen kveld kvelden aften ilta akşam вечер вечером 夜 晚上 저녁",
        ),
    ];
    let word = text.trim().to_lowercase();
    let mut parts = PARTS.iter();
    let found = parts.find(|(_, words)| words.split(' ').any(|known| known == word));
    NaiveTime::from_hms_opt(found?.0, 0, 0)
}

fn day_of(clock: Clock, date: NaiveDate) -> NaiveDate {
    let next = date.succ_opt().filter(|_| clock.is_end);
    next.unwrap_or(date)
}

/// The time of a serial day, where it is not midnight.
fn serial_time(days: f64) -> Option<NaiveTime> {
    let minutes = (days.fract() * 1440.0).round() as u32 % 1440;
    let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0);
    time.filter(|_| minutes > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::clock;

    fn moment(text: &str, order: DateOrder) -> String {
        let ways = Ways {
            order,
            ..Ways::default()
        };
        match read_moment(text, ways) {
            Ok((date, time)) => format!("{date} {}", time.map(clock).unwrap_or_default()),
            Err(reason) => reason,
        }
    }

    #[test]
    fn the_usual_ways_to_write_a_date_are_read() {
        use DateOrder::{Dmy, Mdy, Ymd};
        assert_eq!(moment("2018-01-31", Ymd), "2018-01-31 ");
        assert_eq!(moment("2018-01-31 20:21:49", Mdy), "2018-01-31 20:21");
        assert_eq!(moment("2018-01-31T20:21", Dmy), "2018-01-31 20:21");
        let stamp = "2022-09-16T00:13:27.182+01:00";
        assert_eq!(moment(stamp, Dmy), "2022-09-16 00:13");
        assert_eq!(moment("31.01.2018", Dmy), "2018-01-31 ");
        assert_eq!(moment("1/31/2018", Mdy), "2018-01-31 ");
        assert_eq!(moment("31/1/2018 6:50 pm", Dmy), "2018-01-31 18:50");
        assert_eq!(moment("31/1/2018 12:05AM", Dmy), "2018-01-31 00:05");
        assert_eq!(moment("20180131", Dmy), "2018-01-31 ");
        assert_eq!(moment("26. 11. 2020 7:00", Dmy), "2020-11-26 07:00");
    }

    #[test]
    fn the_stamps_of_forms_and_names_of_months_are_read() {
        use DateOrder::{Dmy, Mdy};
        let stamp = "2026/10/01 8:05:33 PM GMT+2";
        assert_eq!(moment(stamp, Dmy), "2026-10-01 20:05");
        assert_eq!(moment("2026-10-01 20:05:33 UTC", Dmy), "2026-10-01 20:05");
        assert_eq!(moment("10/1/2026, 8:05 PM", Mdy), "2026-10-01 20:05");
        assert_eq!(moment("1 Oct 2026", Mdy), "2026-10-01 ");
        assert_eq!(moment("October 1st, 2026", Dmy), "2026-10-01 ");
        assert_eq!(moment("Thu, 1-Oct-26 20:05", Dmy), "2026-10-01 20:05");
        assert_eq!(moment("1. Oktober 2026", Dmy), "2026-10-01 ");
        assert_eq!(moment("9th Dec 2020", Dmy), "2020-12-09 ");
        for first in [
            "1er octobre 2026",
            "1ER OCT. 2026",
            "1º de octubre del 2026",
            "1.º de outubro de 2026",
            "1° ottobre 2026",
            "1st of October 2026",
            "1. Oktober 2026",
            "1 pa\u{17a}dziernik 2026 r.",
        ] {
            assert_eq!(moment(first, Mdy), "2026-10-01 ", "{first}");
        }
        assert_eq!(moment("Donnerstag, 1. Okt. 2026", Dmy), "2026-10-01 ");
    }

    #[test]
    fn dates_of_other_scripts_are_read() {
        use DateOrder::{Dmy, Mdy};
        for day in [
            "1 \u{43e}\u{43a}\u{442}\u{44f}\u{431}\u{440}\u{44f} 2026 \u{433}.",
            "\u{447}\u{442}, 1 \u{43e}\u{43a}\u{442}. 2026",
            "2026\u{5e74}10\u{6708}1\u{65e5}",
            "2026\u{5e74}10\u{6708}01\u{65e5}(\u{6728})",
            "2026\u{b144} 10\u{c6d4} 1\u{c77c}",
            "\u{661} \u{623}\u{643}\u{62a}\u{648}\u{628}\u{631} \u{662}\u{660}\u{662}\u{666}",
            "\u{200f}\u{6f2}\u{6f0}\u{6f2}\u{6f6}/\u{6f1}\u{6f0}/\u{6f0}\u{6f1}",
        ] {
            assert_eq!(moment(day, Mdy), "2026-10-01 ", "{day}");
        }
        let late = "2026\u{5e74}10\u{6708}1\u{65e5} \u{5348}\u{5f8c}8:05";
        assert_eq!(moment(late, Dmy), "2026-10-01 20:05");
        let arabic = "\u{661}/\u{661}\u{660}/\u{662}\u{660}\u{662}\u{666}";
        let time = "\u{662}\u{660}:\u{660}\u{665}";
        assert_eq!(moment(&format!("{arabic} {time}"), Dmy), "2026-10-01 20:05");
    }

    #[test]
    fn dates_and_times_as_other_countries_write_them_are_read() {
        use DateOrder::{Dmy, Mdy};
        for day in [
            "2026. 10. 01.",
            "2026.10.01.",
            "2026. okt\u{f3}ber 1., cs\u{fc}t\u{f6}rt\u{f6}k",
            "2026. okt. 1.",
            "2026. 10. 1.",
            "2026\u{b144} 10\u{c6d4} 1\u{c77c} \u{baa9}\u{c694}\u{c77c}",
            "2026-10-01 Thu",
            "1. lokakuuta 2026",
            "to 1. lokakuuta 2026",
            "1 Ekim 2026 Per\u{15f}embe",
            "1 EK\u{130}M 2026",
            "1. okt. 2026",
            "tor. 1. okt. 2026",
            "1. \u{159}\u{ed}jna 2026",
            "\u{10d}t 1. \u{159}\u{ed}jna 2026",
            "1. oktobra 2026",
            "1 octombrie 2026",
            "1 \u{3bf}\u{3ba}\u{3c4}\u{3c9}\u{3b2}\u{3c1}\u{3af}\u{3bf}\u{3c5} 2026",
        ] {
            assert_eq!(moment(day, Mdy), "2026-10-01 ", "{day}");
        }
        for evening in [
            "1.10.2026 klo 20.05",
            "1. 10. 2026 v 20:05",
            "01.10.2026. 20:05",
            "1. 10. 2026. u 20:05",
            "2026. 10. 01. 20:05:33",
            "2026. 10. 1. \u{c624}\u{d6c4} 8:05",
            "1. okt. 2026 kl. 20.05",
            "1 octobre 2026 \u{e0} 20h05",
            "1 de octubre de 2026 a las 20:05",
            "1. Oktober 2026 um 20:05 Uhr",
            "October 1, 2026 at 8:05 PM",
            "1/10/2026 alle ore 20:05",
            "01.10.2026 saat 20:05",
            "\u{447}\u{442} 1.10.2026 \u{432} 20:05",
            "2026-10-01 (Thu) 20:05",
        ] {
            assert_eq!(moment(evening, Dmy), "2026-10-01 20:05", "{evening}");
        }
        for none in ["1.2.3.4", "2026.10.01.5", "2026. 10.", "1. 10."] {
            assert!(moment(none, Dmy).contains("is not a date"), "{none}");
        }
        assert!(moment("2026-10-01 Tue", Dmy).contains("is a Thursday"));
    }

    #[test]
    fn years_of_two_digits_and_serial_days_are_read_as_told() {
        use DateOrder::{Dmy, Ymd};
        assert_eq!(moment("01.10.26", Dmy), "2026-10-01 ");
        assert_eq!(moment("26-10-01", Ymd), "2026-10-01 ");
        assert_eq!(moment("46296", Dmy), "2026-10-01 ");
        assert_eq!(moment("46296.8368", Dmy), "2026-10-01 20:05");
        let mac = Ways {
            epoch: Epoch::From1904,
            ..Ways::default()
        };
        let (date, _) = read_moment("44834", mac).unwrap();
        assert_eq!(date.to_string(), "2026-10-01");
    }

    #[test]
    fn a_time_in_utc_is_told_by_the_clock_that_was_chosen() {
        let east = Ways {
            zone: Zone::Minutes(120),
            ..Ways::default()
        };
        let (date, time) = read_moment("2026-10-01T22:30:00Z", east).unwrap();
        assert_eq!(
            (date.to_string(), time.map(clock)),
            ("2026-10-02".into(), Some("00:30".into()))
        );
        // A time with an offset of its own is what the clock said.
        let (date, _) = read_moment("2026-10-01T22:30:00-05:00", east).unwrap();
        assert_eq!(date.to_string(), "2026-10-01");
        assert_eq!(Zone::from_word("+02:00"), Some(Zone::Minutes(120)));
    }

    #[test]
    fn seconds_since_1970_are_a_moment_in_utc() {
        use DateOrder::Dmy;
        assert_eq!(moment("1790885100", Dmy), "2026-10-01 20:05");
        assert_eq!(moment("1790885100123", Dmy), "2026-10-01 20:05");
        let east = Ways {
            zone: Zone::Minutes(240),
            ..Ways::default()
        };
        let (date, time) = read_moment("1790885100", east).unwrap();
        assert_eq!(
            (date.to_string(), time.map(clock)),
            ("2026-10-02".into(), Some("00:05".into()))
        );
        for none in ["179088510", "17908851001", "0790885100", "4302444800"] {
            assert!(moment(none, Dmy).contains("is not a date"), "{none}");
        }
    }

    #[test]
    fn a_part_of_the_day_has_an_hour() {
        let date = crate::model::time::parse_date("2026-10-01").unwrap();
        let read = |text: &str| typed_time_of(text, date).map(|(_, time)| clock(time));
        assert_eq!(read("Morning").as_deref(), Ok("09:00"));
        assert_eq!(read(" abends ").as_deref(), Ok("20:00"));
        assert_eq!(read("noon").as_deref(), Ok("12:00"));
        assert!(read("sometime").is_err() && read("").is_err());
        assert_eq!(
            moment("1.10.2026, abends", DateOrder::Dmy),
            "2026-10-01 20:00"
        );
    }

    #[test]
    fn midnight_at_the_end_of_a_day_is_that_of_the_next() {
        use DateOrder::{Dmy, Ymd};
        assert_eq!(moment("2026-12-31 24:00", Ymd), "2027-01-01 00:00");
        assert_eq!(moment("31.12.2026 24:00:00", Dmy), "2027-01-01 00:00");
        assert_eq!(
            moment("2026-12-31 24:05", Ymd),
            "24:05 is not a time, like 22:30"
        );
        assert_eq!(read_time("24:00").map(clock).as_deref(), Ok("00:00"));
        let date = crate::model::time::parse_date("2026-02-28").unwrap();
        let next = read_time_of("24.00 Uhr", date).unwrap();
        assert_eq!(
            (next.0.to_string(), clock(next.1)),
            ("2026-03-01".into(), "00:00".into())
        );
    }

    #[test]
    fn a_weekday_that_contradicts_the_date_is_asked_about() {
        use DateOrder::{Dmy, Mdy};
        let why = "1 October 2026 is a Thursday, not a Tuesday. Which one is right?";
        assert_eq!(moment("Tue, 1 Oct 2026", Dmy), why);
        assert_eq!(moment("Dienstag 01.10.2026 20:05", Dmy), why);
        assert_eq!(moment("Thu 10/01/2026", Mdy), "2026-10-01 ");
        // In Spanish it is a Sunday.
        assert_eq!(moment("do 04/10/2026", Dmy), "2026-10-04 ");
    }

    #[test]
    fn what_is_no_date_is_said_in_words() {
        use DateOrder::{Dmy, Ymd};
        assert_eq!(
            moment("31.02.2026", Dmy),
            "31.02.2026 is not a date, like 2026-10-01"
        );
        assert_eq!(
            moment("31.01.2026", Ymd),
            "31.01.2026 is not a date, like 2026-10-01"
        );
        assert_eq!(
            moment("yesterday", Dmy),
            "yesterday is not a date, like 2026-10-01"
        );
        assert_eq!(moment("4", Dmy), "4 is not a date, like 2026-10-01");
        assert_eq!(
            moment("2026-01-01 25:10", Dmy),
            "25:10 is not a time, like 22:30"
        );
        assert_eq!(
            moment("2026-01-01 13:10 pm", Dmy),
            "13:10 pm is not a time, like 22:30"
        );
        assert_eq!(moment("2026-01-01 7", Dmy), "7 is not a time, like 22:30");
        assert_eq!(moment("20:05", Dmy), "20:05 is not a date, like 2026-10-01");
        assert_eq!(
            moment("é1.02.2026", Dmy),
            "é1.02.2026 is not a date, like 2026-10-01"
        );
    }
}
