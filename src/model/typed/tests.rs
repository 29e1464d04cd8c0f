//! Everything that can be typed, and nothing that can't.

use chrono::{Datelike, NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::*;
use crate::model::scale::plain;
use crate::model::time::clock;

/// Wednesday 25 November 2026.
fn calendar(order: DateOrder) -> DayReader {
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    DayReader { today, order }
}

fn day(text: &str) -> String {
    calendar(DateOrder::Dmy)
        .day(text)
        .map_or_else(|error| error.to_string(), |date| date.to_string())
}

#[test]
fn a_time_is_read_in_every_way_it_is_written() {
    for (typed, meant) in [
        ("23:10", "23:10"),
        ("2310", "23:10"),
        ("23.10", "23:10"),
        ("23h10", "23:10"),
        ("23 h 10", "23:10"),
        ("23,10", "23:10"),
        ("23 10", "23:10"),
        ("23", "23:00"),
        ("23h", "23:00"),
        ("11pm", "23:00"),
        ("11 PM", "23:00"),
        ("11:10 pm", "23:10"),
        ("1110pm", "23:10"),
        ("7 a.m.", "07:00"),
        ("7:05 am", "07:05"),
        ("7 a.m", "07:00"),
        ("0:40", "00:40"),
        ("12:40 am", "00:40"),
        ("0:40 am", "00:40"),
        ("12 pm", "12:00"),
        (" 7 ", "07:00"),
        ("705", "07:05"),
        ("7h05", "07:05"),
        ("0", "00:00"),
        ("about 7", "07:00"),
        ("~23:10", "23:10"),
        ("at 7 pm", "19:00"),
        ("ca. 23:10", "23:10"),
        ("7 Uhr", "07:00"),
        ("7 o\u{2019}clock", "07:00"),
        ("noon", "12:00"),
        ("12 noon", "12:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("7h5", "07:05"),
        ("7h 5", "07:05"),
        ("7 Uhr 30", "07:30"),
        ("7.", "07:00"),
        ("23:10.", "23:10"),
        ("11:10 p.m.", "23:10"),
        ("23:10:45", "23:10"),
        ("11:10:45 pm", "23:10"),
        ("\u{ff12}\u{ff13}\u{ff1a}\u{ff11}\u{ff10}", "23:10"),
        ("\u{662}\u{663}:\u{661}\u{660}", "23:10"),
        ("\u{200f}\u{6f2}\u{6f3}\u{6f1}\u{6f0}", "23:10"),
        ("11:10\u{202f}pm", "23:10"),
        ("11\u{a0}pm", "23:00"),
        ("23:10\n", "23:10"),
        ("\t23:10\r\n", "23:10"),
    ] {
        assert_eq!(time(typed).map(clock).as_deref(), Ok(meant), "{typed}");
        assert_eq!(time_of_night(typed), time(typed), "{typed}");
    }
}

#[test]
fn what_is_no_time_is_not_read_as_one() {
    for bad in [
        "27:10",
        "25:70",
        "2370",
        "12345",
        "7:5",
        "-7",
        "",
        "soon",
        "13 pm",
        "0 pm",
        "7 xm",
        "23:10:00:00",
        "pm",
        "7:05 ampm",
        "18.11.",
        "7\u{bd}",
        "7h123",
        "23:10:75",
        "23.10.45",
        "24:10",
        "24 pm",
        "23:10 23:20",
    ] {
        let words = time(bad).unwrap_err().to_string();
        assert!(
            words.starts_with(&format!("{bad} is not a time. Write one like")),
            "{words}"
        );
    }
}

#[test]
fn midnight_is_the_nights_alone_and_words_are_told_to_be_ambiguous() {
    for typed in ["24:00", "24", "2400", "24h", "midnight", "12 midnight"] {
        assert_eq!(time_of_night(typed), Ok(NaiveTime::MIN), "{typed}");
        assert_eq!(
            time(typed).unwrap_err().to_string(),
            format!(
                "{typed} stands between two days. Write 0:00 for the beginning of the day, or 23:59 for its end."
            )
        );
    }
    for typed in ["half past seven", "half 7", "quarter to 8", "halb sieben"] {
        assert_eq!(
            time(typed).unwrap_err().to_string(),
            format!(
                "{typed} is in words: half seven is 7:30 here and 6:30 there. Write figures, like 7:30 or 7:30 pm."
            )
        );
    }
}

#[test]
fn an_error_says_a_long_or_broken_text_on_one_line() {
    let words = time(&"23:10 \n".repeat(40)).unwrap_err().to_string();
    assert!(words.starts_with("23:10  23:10") && words.contains("\u{2026} is not a time."));
    assert!(
        words.chars().count() < 130 && !words.contains('\n'),
        "{words}"
    );
}

#[test]
fn a_day_is_read_in_every_way_it_is_written() {
    for (typed, meant) in [
        ("2026-11-18", "2026-11-18"),
        ("20261118", "2026-11-18"),
        ("2026/11/18", "2026-11-18"),
        ("18 Nov", "2026-11-18"),
        ("18 November", "2026-11-18"),
        ("Nov 18", "2026-11-18"),
        ("November 18th, 2025", "2025-11-18"),
        ("18.11.", "2026-11-18"),
        ("18.11", "2026-11-18"),
        ("18.11.2025", "2025-11-18"),
        ("18.11.25", "2025-11-18"),
        ("18. 11. 2025", "2025-11-18"),
        ("18/11/2026", "2026-11-18"),
        ("18/11", "2026-11-18"),
        ("11/18", "2026-11-18"),
        ("18-11-2026", "2026-11-18"),
        ("18 Nov 26", "2026-11-18"),
        ("18. Oktober 2025", "2025-10-18"),
        ("Wed 18 Nov", "2026-11-18"),
        ("Wednesday, 18 November 2026", "2026-11-18"),
        ("today", "2026-11-25"),
        ("Yesterday", "2026-11-24"),
        ("tomorrow", "2026-11-26"),
        ("day before yesterday", "2026-11-23"),
        ("3 days ago", "2026-11-22"),
        ("a week ago", "2026-11-18"),
        ("2 months ago", "2026-09-25"),
        ("a year ago", "2025-11-25"),
        ("Tuesday", "2026-11-24"),
        ("last tue", "2026-11-24"),
        ("Wednesday", "2026-11-25"),
        ("last Wednesday", "2026-11-18"),
        ("Thursday", "2026-11-19"),
        ("18", "2026-11-18"),
        ("the 30th", "2026-10-30"),
        ("26th", "2026-10-26"),
        ("26 Nov", "2026-11-26"),
        ("27 Nov", "2025-11-27"),
        ("29 Feb", "2024-02-29"),
        ("5/11", "2026-11-05"),
        ("31.12.99", "1999-12-31"),
        ("about 18 Nov", "2026-11-18"),
        ("18.11.2026.", "2026-11-18"),
        ("18\u{a0}Nov", "2026-11-18"),
        ("18\tNov\n2026", "2026-11-18"),
        ("18\u{2013}11\u{2013}2026", "2026-11-18"),
        ("\u{ff11}\u{ff18}.\u{ff11}\u{ff11}.", "2026-11-18"),
        (
            "\u{200f}\u{661}\u{668}\u{200f}/\u{661}\u{661}\u{200f}/\u{662}\u{660}\u{662}\u{666}",
            "2026-11-18",
        ),
        ("29.02.2024", "2024-02-29"),
        ("18.11.20", "2020-11-18"),
        ("18 Nov 20", "2020-11-18"),
        ("1.1.1900", "1900-01-01"),
    ] {
        assert_eq!(day(typed), meant, "{typed}");
    }
}

#[test]
fn a_day_that_is_to_come_is_the_next_one() {
    for (typed, meant) in [
        ("4 Dec", "2026-12-04"),
        ("4 Jan", "2027-01-04"),
        ("24 Nov", "2027-11-24"),
        ("25 Nov", "2026-11-25"),
        ("29 Feb", "2028-02-29"),
        ("24.", "2026-12-24"),
        ("31.", "2026-12-31"),
        ("5/1", "2027-01-05"),
        ("Wednesday", "2026-12-02"),
        ("Fri 27 Nov", "2026-11-27"),
        ("tomorrow", "2026-11-26"),
        ("4 Dec 2025", "2025-12-04"),
        ("2026-11-01", "2026-11-01"),
    ] {
        let read = calendar(DateOrder::Dmy).coming_day(typed);
        let read = read.map_or_else(|error| error.to_string(), |date| date.to_string());
        assert_eq!(read, meant, "{typed}");
    }
    for none in ["30 Feb", "last Friday"] {
        assert!(calendar(DateOrder::Dmy).coming_day(none).is_err(), "{none}");
    }
    // The ends of the calendar are no fault.
    for today in [NaiveDate::MIN, NaiveDate::MAX] {
        let reader = DayReader {
            today,
            order: DateOrder::Dmy,
        };
        for typed in ["4 Dec", "31.", "Tuesday", "tomorrow"] {
            let _ = (reader.coming_day(typed), reader.any_day(typed));
        }
    }
}

#[test]
fn what_is_no_day_is_not_read_as_one() {
    for bad in [
        "",
        "soon",
        "monkey",
        "Nov",
        "Nov 2026",
        "18 Nov Dec",
        "Tue Wed",
        "1.2.3.4",
        "-3",
        "23:10",
        "18 Nov 17:30",
        "18.11.026",
        "ago",
        "x days ago",
        "next 18 Nov",
        "next",
        "vor",
        "il y a",
        "1/2/3/",
        "184",
        "99999999999",
        "18\u{b7}11",
    ] {
        let words = day(bad);
        assert!(
            words.contains("Write ") || words.contains("like"),
            "{bad}: {words}"
        );
    }
}

#[test]
fn a_day_that_cannot_be_says_why() {
    for (typed, why) in [
        ("31.2.", ": no February has 31 days"),
        ("31.02.", ": no February has 31 days"),
        ("2/30", ": no February has 30 days"),
        ("31 Nov", ": no November has 31 days"),
        ("29.02.2026", ": February 2026 has 28 days"),
        ("29 Feb 2026", ": February 2026 has 28 days"),
        ("2026-02-29", ": February 2026 has 28 days"),
        ("29 Feb 1900", ": February 1900 has 28 days"),
        ("29.2.25", ": February 2025 has 28 days"),
        ("31/11/26", ": November 2026 has 30 days"),
        ("13/13/2026", ""),
        ("0.5.", ""),
    ] {
        assert_eq!(
            day(typed),
            format!(
                "{typed} is not in the calendar{why}. Write a day like 18 November or 2026-11-18."
            )
        );
    }
    assert!(day("18.11.2100").starts_with("2100-11-18 is outside 1900-01-01 to 2026-11-26"));
    assert!(day("31.12.1899").starts_with("1899-12-31 is outside"));
    assert_eq!(
        day("Tue 18 Nov"),
        "18 November 2026 is a Wednesday, not a Tuesday. Which one is right?"
    );
    assert!(day("2027-01-01").starts_with("2027-01-01 is outside 1900-01-01 to 2026-11-26"));
    assert!(day("1 Jan 1850").starts_with("1850-01-01 is outside"));
    assert_eq!(
        day("gestern abend"),
        "gestern abend is not a day. Write one like 18 November, 2026-11-18, Tuesday or yesterday."
    );
}

#[test]
fn the_order_of_day_and_month_is_the_locales() {
    let order = |locale: &str| DateOrder::of_locale(locale);
    for locale in ["en_US.UTF-8", "en_US", "en_PH.utf8", "en_US@euro"] {
        assert_eq!(order(locale), DateOrder::Mdy, "{locale}");
    }
    for locale in [
        "en_GB.UTF-8",
        "de_DE",
        "C",
        "C.UTF-8",
        "POSIX",
        "",
        "en_CA.UTF-8",
    ] {
        assert_eq!(order(locale), DateOrder::Dmy, "{locale}");
    }
    assert_eq!(order("ja_JP.UTF-8"), DateOrder::Ymd);
    let set = |pairs: &'static [(&str, &str)]| {
        DateOrder::of_environment(move |name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    };
    assert_eq!(set(&[("LANG", "en_US.UTF-8")]), DateOrder::Mdy);
    assert_eq!(
        set(&[("LANG", "en_US.UTF-8"), ("LC_TIME", "en_GB.UTF-8")]),
        DateOrder::Dmy
    );
    assert_eq!(set(&[("LC_ALL", ""), ("LC_TIME", "en_US")]), DateOrder::Mdy);
    assert_eq!(set(&[]), DateOrder::Dmy);
    let read = |order, text: &str| calendar(order).day(text).unwrap().to_string();
    assert_eq!(read(DateOrder::Mdy, "5/11/2026"), "2026-05-11");
    assert_eq!(read(DateOrder::Dmy, "5/11/2026"), "2026-11-05");
    assert_eq!(read(DateOrder::Mdy, "5/11"), "2026-05-11");
    assert_eq!(read(DateOrder::Ymd, "5/11"), "2026-05-11");
    assert_eq!(read(DateOrder::Ymd, "26/5/11"), "2026-05-11");
    // Where only one of the two is a day, it is that one; dots have the day first everywhere.
    assert_eq!(read(DateOrder::Mdy, "18/11/2026"), "2026-11-18");
    assert_eq!(read(DateOrder::Mdy, "5.11.2026"), "2026-11-05");
}

#[test]
fn what_is_out_of_range_or_no_amount_says_so() {
    let said = |result: Result<u32, TypedError>| result.unwrap_err().to_string();
    assert_eq!(said(minutes("-5", &(1..=1440))), "-5 is outside 1 to 1440.");
    assert_eq!(
        said(minutes("ten", &(1..=1440))),
        "ten is not a length of time. Write minutes, like 25, 25 min or 1h30."
    );
    assert_eq!(
        said(whole("2.5", &(0..=100))),
        "2.5 is not a whole number. Write one like 2."
    );
    assert_eq!(said(whole("101x", &(0..=100))), "101x is outside 0 to 100.");
    assert_eq!(minutes("1h30", &(1..=1440)), Ok(90));
}

/// Texts near what people type, and texts of anything.
fn any_text() -> impl Strategy<Value = String> {
    let near = "[0-9a-zA-Z .,:/'~-]{0,14}";
    let words = prop::sample::select(vec![
        "ago",
        "days",
        "18",
        "Nov",
        "tue",
        "h",
        "min",
        "x",
        "am",
        "p.m.",
        "\u{bd}",
        "/",
        ".",
        ":",
        "2026",
        "\u{2212}",
        "\u{130}",
        "\u{e9}",
        "99999999999",
        "about",
        " ",
        "1,",
        "\u{1f600}",
        "\u{660}",
        "\u{ff1a}",
        "\u{200f}",
        "24",
        "31",
        "\n",
    ]);
    let words = prop::collection::vec(words, 0..6).prop_map(|words| words.concat());
    prop_oneof![near, words, any::<String>()]
}

proptest! {
    #[test]
    fn no_text_panics(text in any_text()) {
        for order in [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd] {
            let _ = calendar(order).day(&text);
            for today in [NaiveDate::MIN, NaiveDate::MAX] {
                let _ = DayReader { today, order }.any_day(&text);
            }
        }
        let _ = (time_of_night(&text), money(&text), shown(&text));
        let _ = (time(&text), number(&text), count(&text), duration(&text));
        let _ = (measured(&text, "h"), minutes(&text, &(0..=1440)), whole(&text, &(0..=100)));
    }

    #[test]
    fn a_day_that_is_said_is_read_again(days in 0_i32..46_000, mdy in any::<bool>()) {
        let date = NaiveDate::from_num_days_from_ce_opt(693_596 + days).unwrap();
        let calendar = calendar(if mdy { DateOrder::Mdy } else { DateOrder::Dmy });
        let forms = [
            say_day(date),
            date.to_string(),
            date.format("%-d %b %Y").to_string(),
            date.format(if mdy { "%m/%d/%Y" } else { "%d/%m/%Y" }).to_string(),
            date.format("%-d.%-m.%Y").to_string(),
        ];
        for text in forms {
            prop_assert_eq!(calendar.any_day(&text), Ok(date), "{}", text);
        }
        prop_assert!(date.year() >= 1900);
    }

    #[test]
    fn a_time_that_is_said_is_read_again(minutes in 0_u32..1440) {
        let at = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
        for form in ["%H:%M", "%H%M", "%-H.%M", "%Hh%M", "%I:%M %p", "%-I:%M %P"] {
            let text = at.format(form).to_string();
            prop_assert_eq!(time(&text), Ok(at), "{}", text);
        }
    }

    #[test]
    fn an_amount_that_is_said_is_read_again(n in 0_u32..=1440, hundredths in -99_999_i32..99_999) {
        prop_assert_eq!(minutes(&say_minutes(n), &(0..=1440)), Ok(n));
        let hours = format!("{}h{:02}", n / 60, n % 60);
        prop_assert_eq!(minutes(&hours, &(0..=1440)), Ok(n));
        prop_assert_eq!(whole(&format!("{n}x"), &(0..=1440)), Ok(n));
        let value = f64::from(hundredths) / 100.0;
        prop_assert_eq!(number(&plain(value)), Some(value));
        prop_assert_eq!(number(&plain(value).replace('.', ",")), Some(value));
    }
}
