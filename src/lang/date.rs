//! Days, times of day and lengths of time in the forms that messages name: `$on`, `$on-long`, `$at`, `$slept`.
//!
//! What they are written from is fixed ([`DATE_PARTS`], …); how, each language says by its `locale-` messages.

use chrono::{Datelike as _, NaiveDate, NaiveTime, Timelike as _};
use fluent_bundle::FluentArgs;

use super::choice::Choice as _;
use super::language::{Language, Words};

/// The last year of a journal.
const LAST_YEAR: i32 = 9999;

/// What a language writes a day from.
pub const DATE_PARTS: [&str; 4] = ["day", "month", "year", "weekday"];
/// What it writes a time of day from: the hour as it is and in two digits, the hour of twelve and which half of the day
/// it is in, and minutes in two digits.
pub const TIME_PARTS: [&str; 5] = ["hour", "hour-two", "hour-twelve", "half", "minutes-two"];
/// What it writes a length of time from; minutes also in two digits.
pub const DURATION_PARTS: [&str; 3] = ["hours", "minutes", "minutes-two"];

/// Enums of forms with the name of each in a message, and the message that writes it.
macro_rules! forms {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $variant:ident: $id:literal),+ $(,)? })+) => {
        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name { $($(#[$each])+ $variant),+ }

            impl $name {
                /// The message of the language that writes it.
                const fn id(self) -> &'static str {
                    match self { $(Self::$variant => $id),+ }
                }
            }
        )+
    };
}

forms! {
    /// How a day is written.
    DateForm {
        /// `$on`: 28 Nov 2026.
        Plain: "locale-date",
        /// `$on-short`: 28 Nov.
        Short: "locale-date-short",
        /// `$on-long`: 28 November 2026.
        Long: "locale-date-long",
        /// `$on-in-year`: 28 November.
        InYear: "locale-date-in-year",
        /// `$on-day`: Sat 28 Nov.
        Day: "locale-date-day",
        /// `$on-day-year`: Sat 28 Nov 2026.
        DayYear: "locale-date-day-year",
        /// `$on-day-long`: Sat 28 November.
        DayLong: "locale-date-day-long",
        /// `$on-day-long-year`: Sat 28 November 2026.
        DayLongYear: "locale-date-day-long-year",
        /// `$on-full`: Saturday 28 November.
        Full: "locale-date-full",
        /// `$on-full-year`: Saturday 28 November 2026.
        FullYear: "locale-date-full-year",
        /// `$on-weekday`: Saturday.
        Weekday: "locale-weekday",
        /// `$on-weekday-short`: Sat.
        WeekdayShort: "locale-weekday-short",
        /// `$on-month`: November 2026.
        Month: "locale-month",
        /// `$on-month-short`: Nov 2026.
        MonthShort: "locale-month-short",
        /// `$on-month-name`: November.
        MonthName: "locale-month-name",
        /// `$on-month-brief`: Nov.
        MonthBrief: "locale-month-brief",
        /// `$on-iso`: 2026-11-28, in every language.
        Iso: "",
    }
    /// How a time of day is written.
    TimeForm {
        /// `$at`: 07:05.
        Plain: "locale-time",
        /// `$at-short`: 7:05.
        Short: "locale-time-short",
    }
    /// How a length of time is written.
    DurationForm {
        /// `$slept`: 7 h 05.
        Plain: "locale-duration",
        /// `$slept-words`: 7 h 5 min, 7 h, 5 min.
        Words: "locale-duration-words",
    }
}

/// A day that is read on another: forms without a year have one where it is not that day's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The day.
    pub day: NaiveDate,
    /// The day on which it is read.
    pub today: NaiveDate,
}

impl Near {
    pub(super) fn form(self, form: DateForm) -> DateForm {
        match form {
            _ if self.day.year() == self.today.year() => form,
            DateForm::Short => DateForm::Plain,
            DateForm::InYear => DateForm::Long,
            DateForm::Day => DateForm::DayYear,
            DateForm::DayLong => DateForm::DayLongYear,
            DateForm::Full => DateForm::FullYear,
            form => form,
        }
    }
}

impl DateForm {
    /// The day in this form, in the language in force.
    pub fn of(self, day: NaiveDate) -> String {
        write_date(Language::in_force().words(), day, self)
    }

    /// The day in this form, with its year where that is not the one of today.
    pub fn near(self, day: NaiveDate, today: NaiveDate) -> String {
        Near { day, today }.form(self).of(day)
    }
}

impl TimeForm {
    /// The time in this form, in the language in force.
    pub fn of(self, at: NaiveTime) -> String {
        write_time(Language::in_force().words(), at, self)
    }
}

impl DurationForm {
    /// So many minutes in this form, in the language in force.
    pub fn of(self, minutes: u32) -> String {
        write_duration(Language::in_force().words(), minutes, self)
    }
}

/// "17 Oct 2026"; what lies after the last day there is, as that.
pub fn date(day: NaiveDate) -> String {
    DateForm::Plain.of(day)
}

/// "07:05".
pub fn time(at: NaiveTime) -> String {
    TimeForm::Plain.of(at)
}

/// "7 h 05", of minutes.
pub fn duration(minutes: u32) -> String {
    DurationForm::Plain.of(minutes)
}

/// What the message says; what it lacks, English has.
fn locale(words: &Words, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let english = || Language::english().words().say(id, None, args);
    words.say(id, None, args).or_else(english)
}

/// A day; what lies after the last day of a journal, as that.
pub(super) fn write_date(words: &Words, day: NaiveDate, form: DateForm) -> String {
    if form == DateForm::Iso {
        return day.to_string();
    }
    let mut args = FluentArgs::new();
    args.set("day", day.day());
    args.set("month", day.month());
    args.set("year", day.year());
    args.set("weekday", day.weekday().key());
    let is_last = day.year() > LAST_YEAR;
    let id = if is_last {
        "locale-date-after-last"
    } else {
        form.id()
    };
    locale(words, id, &args).unwrap_or_else(|| day.to_string())
}

/// A time of day.
pub(super) fn write_time(words: &Words, at: NaiveTime, form: TimeForm) -> String {
    let (is_afternoon, twelve) = at.hour12();
    let mut args = FluentArgs::new();
    args.set("hour", at.hour());
    args.set("hour-two", format!("{:02}", at.hour()));
    args.set("hour-twelve", twelve);
    args.set("half", if is_afternoon { "pm" } else { "am" });
    args.set("minutes-two", format!("{:02}", at.minute()));
    locale(words, form.id(), &args).unwrap_or_else(|| at.to_string())
}

/// A length of time in minutes.
pub(super) fn write_duration(words: &Words, minutes: u32, form: DurationForm) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let mut args = FluentArgs::new();
    args.set("hours", hours);
    args.set("minutes", rest);
    args.set("minutes-two", format!("{rest:02}"));
    locale(words, form.id(), &args).unwrap_or_else(|| format!("{hours}:{rest:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_comes_in_its_forms() {
        let forms = [
            (DateForm::Plain, "7 Mar 2026"),
            (DateForm::Short, "7 Mar"),
            (DateForm::Long, "7 March 2026"),
            (DateForm::InYear, "7 March"),
            (DateForm::Day, "Sat 7 Mar"),
            (DateForm::DayYear, "Sat 7 Mar 2026"),
            (DateForm::DayLong, "Sat 7 March"),
            (DateForm::DayLongYear, "Sat 7 March 2026"),
            (DateForm::Full, "Saturday 7 March"),
            (DateForm::FullYear, "Saturday 7 March 2026"),
            (DateForm::Weekday, "Saturday"),
            (DateForm::WeekdayShort, "Sat"),
            (DateForm::Month, "March 2026"),
            (DateForm::MonthShort, "Mar 2026"),
            (DateForm::MonthName, "March"),
            (DateForm::MonthBrief, "Mar"),
            (DateForm::Iso, "2026-03-07"),
        ];
        for (form, words) in forms {
            assert_eq!(form.of(day("2026-03-07")), words);
        }
        let later = day("9999-12-31").succ_opt().unwrap();
        assert_eq!(DateForm::Full.of(later), "a day after 9999-12-31");
    }

    #[test]
    fn every_day_and_month_has_the_name_that_the_calendar_knows() {
        for day in day("2026-01-01").iter_days().take(366) {
            let long = day.format("%A %-d %B %Y").to_string();
            assert_eq!(DateForm::FullYear.of(day), long);
            let short = day.format("%a %-d %b").to_string();
            assert_eq!(DateForm::Day.of(day), short);
        }
    }

    #[test]
    fn a_year_is_named_where_it_is_another_one() {
        let (day, today) = (day("2025-12-31"), day("2026-01-01"));
        assert_eq!(DateForm::Short.near(day, today), "31 Dec 2025");
        assert_eq!(DateForm::Full.near(day, day), "Wednesday 31 December");
        assert_eq!(DateForm::Plain.near(day, day), "31 Dec 2025");
    }

    #[test]
    fn times_and_lengths_are_written_as_a_language_writes_them() {
        let at = NaiveTime::from_hms_opt(0, 5, 0).unwrap();
        assert_eq!((time(at), duration(425)), ("00:05".into(), "7 h 05".into()));
        let words =
            |minutes| write_duration(Language::english().words(), minutes, DurationForm::Words);
        assert_eq!([45, 60, 61].map(words), ["45 min", "1 h", "1 h 1 min"]);
        let other = "locale-time = { $hour-twelve }:{ $minutes-two } { $half ->\n [pm] hapon\n *[am] umaga\n}";
        Language::read("fil", other.into()).during(|| {
            assert_eq!(time(at), "12:05 umaga");
            assert_eq!(duration(425), "7 h 05", "as in English");
            assert_eq!(date(day("2026-03-07")), "7 Mar 2026");
        });
    }
}
