//! How people write times, days and amounts, and what is understood: the tables that every field of
//! the window and every option of the command line is held to.
//!
//! Today is Sunday 22 November 2026. `Ok` is what is said back; `Err` is a part of what is said
//! against it, which names the remedy.

/// A text, and what is understood or said against it.
pub type Spelling = (&'static str, Result<&'static str, &'static str>);

const LIKE_TIME: &str = "is not a time. Write one like 23:10, 2310 or 11:10 pm.";
const LIKE_DAY: &str =
    "is not a day. Write one like 18 November, 2026-11-18, Tuesday or yesterday.";

/// Times of day.
pub const TIMES: &[Spelling] = &[
    ("23:10", Ok("23:10")),
    ("2310", Ok("23:10")),
    ("23.10", Ok("23:10")),
    ("23h10", Ok("23:10")),
    ("23", Ok("23:00")),
    ("11pm", Ok("23:00")),
    ("11:10 pm", Ok("23:10")),
    ("7 a.m.", Ok("07:00")),
    ("7h05", Ok("07:05")),
    ("7h 5", Ok("07:05")),
    ("about 7", Ok("07:00")),
    ("7.", Ok("07:00")),
    ("7 Uhr 30", Ok("07:30")),
    ("12am", Ok("00:00")),
    ("12pm", Ok("12:00")),
    ("noon", Ok("12:00")),
    ("\u{ff12}\u{ff13}\u{ff1a}\u{ff11}\u{ff10}", Ok("23:10")),
    ("\u{662}\u{663}:\u{661}\u{660}", Ok("23:10")),
    ("11:10\u{a0}pm", Ok("23:10")),
    ("23:10\n", Ok("23:10")),
    ("\t23:10", Ok("23:10")),
    ("25:10", Err(LIKE_TIME)),
    ("23:70", Err(LIKE_TIME)),
    ("13 pm", Err(LIKE_TIME)),
    ("7:5", Err(LIKE_TIME)),
    ("18.11.", Err(LIKE_TIME)),
    ("soon", Err(LIKE_TIME)),
    (
        "half past seven",
        Err("is in words: half seven is 7:30 here and 6:30 there. Write figures"),
    ),
];

/// The end of a day: a time of the night, and none where a day stands beside it.
pub const MIDNIGHT: &[&str] = &["24:00", "24", "midnight"];

/// What is said against [`MIDNIGHT`].
pub const TWO_DAYS: &str =
    "stands between two days. Write 0:00 for the beginning of the day, or 23:59 for its end.";

/// Days, where the day is written before the month.
pub const DAYS: &[Spelling] = &[
    ("18 Nov", Ok("Wednesday 18 November 2026")),
    ("18.11.", Ok("Wednesday 18 November 2026")),
    ("18/11/2026", Ok("Wednesday 18 November 2026")),
    ("yesterday", Ok("Saturday 21 November 2026")),
    ("Tuesday", Ok("Tuesday 17 November 2026")),
    ("2026-11-18", Ok("Wednesday 18 November 2026")),
    ("Nov 18", Ok("Wednesday 18 November 2026")),
    ("18 November 2026", Ok("Wednesday 18 November 2026")),
    ("5/11", Ok("Thursday 5 November 2026")),
    ("18.11.26", Ok("Wednesday 18 November 2026")),
    ("18.11.20", Ok("Wednesday 18 November 2020")),
    ("4 days ago", Ok("Wednesday 18 November 2026")),
    ("29 Feb", Ok("Thursday 29 February 2024")),
    ("1.1.1900", Ok("Monday 1 January 1900")),
    ("18\u{a0}Nov", Ok("Wednesday 18 November 2026")),
    ("18 Nov\n", Ok("Wednesday 18 November 2026")),
    ("18\tNov", Ok("Wednesday 18 November 2026")),
    (
        "\u{ff11}\u{ff18}.\u{ff11}\u{ff11}.",
        Ok("Wednesday 18 November 2026"),
    ),
    (
        "\u{661}\u{668}/\u{661}\u{661}",
        Ok("Wednesday 18 November 2026"),
    ),
    (
        "31.02.",
        Err("is not in the calendar: no February has 31 days. Write a day like"),
    ),
    (
        "29.02.2026",
        Err("is not in the calendar: February 2026 has 28 days. Write a day like"),
    ),
    (
        "Tue 18 Nov",
        Err("18 November 2026 is a Wednesday, not a Tuesday. Which one is right?"),
    ),
    (
        "18.11.2100",
        Err("2100-11-18 is outside 1900-01-01 to 2026-11-23"),
    ),
    (
        "31.12.1899",
        Err("1899-12-31 is outside 1900-01-01 to 2026-11-23"),
    ),
    ("23:10", Err(LIKE_DAY)),
    ("soon", Err(LIKE_DAY)),
];

/// Days of a session, which can be planned.
pub fn days_of_sessions() -> Vec<Spelling> {
    let planned = |spelling: &Spelling| match spelling.0 {
        "18.11.2100" => (
            spelling.0,
            Err("2100-11-18 is too far ahead: a session can be planned up to 2028-11-21"),
        ),
        _ => *spelling,
    };
    DAYS.iter().map(planned).collect()
}

/// Lengths of time in minutes.
pub const MINUTES: &[Spelling] = &[
    ("25", Ok("25 minutes")),
    ("25 min", Ok("25 minutes")),
    ("about 25", Ok("25 minutes")),
    ("1h15", Ok("75 minutes")),
    ("7h05", Ok("425 minutes")),
    ("7h 5", Ok("425 minutes")),
    ("1:15", Ok("75 minutes")),
    ("1,5 h", Ok("90 minutes")),
    ("half an hour", Ok("30 minutes")),
    ("\u{ff12}\u{ff15}", Ok("25 minutes")),
    ("\u{662}\u{665}", Ok("25 minutes")),
    ("25\u{a0}min", Ok("25 minutes")),
    ("25\n", Ok("25 minutes")),
    (
        "ten",
        Err("is not a length of time. Write minutes, like 25, 25 min or 1h30."),
    ),
    (
        "25 cm",
        Err("is not a length of time. Write minutes, like 25, 25 min or 1h30."),
    ),
    (
        "1h90",
        Err("is not a length of time. Write minutes, like 25, 25 min or 1h30."),
    ),
    ("1500", Err("1500 is outside")),
    ("-5", Err("-5 is outside")),
];

/// How many of a thing.
#[cfg(feature = "gui")]
pub const COUNTS: &[Spelling] = &[
    ("2", Ok("2")),
    ("2x", Ok("2")),
    ("2 times", Ok("2")),
    ("about 2", Ok("2")),
    ("twice", Ok("2")),
    ("2.", Ok("2")),
    ("\u{ff12}", Ok("2")),
    ("\u{662}", Ok("2")),
    ("2\u{a0}x", Ok("2")),
    ("2\n", Ok("2")),
];

/// Numbers from 0 to 10.
pub const NUMBERS: &[Spelling] = &[
    ("7", Ok("7")),
    ("7.5", Ok("7.5")),
    ("7,5", Ok("7.5")),
    ("about 7", Ok("7")),
    ("7.", Ok("7")),
    ("\u{ff17},\u{ff15}", Ok("7.5")),
    ("\u{667}\u{66b}\u{665}", Ok("7.5")),
    ("7\u{a0}", Ok("7")),
    ("7\n", Ok("7")),
    ("seven", Err("seven is not a number. Write")),
    ("1,000", Err("1,000 is not a number. Write")),
    ("7 5", Err("7 5 is not a number. Write")),
];
