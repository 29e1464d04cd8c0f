//! Oura: `sleepmodel.csv`, a row a sleep.
//!
//! The ring says itself which sleeps are of the night: several of a day are added up.

use super::fitbit::iso;
use super::trackers::first_line;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::table::{Row, Table};
use crate::model::count::{are, count};
use crate::model::time::parse_date;

/// What Oura says that a sleep is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A night or a part of one.
    Night,
    Other,
    /// The person has said in the app that it was none.
    None,
}

fn kind_of(text: &str) -> Kind {
    match text {
        "long_sleep" => Kind::Night,
        "deleted" | "rest" => Kind::None,
        _ => Kind::Other,
    }
}

fn cell_of<'r>(table: &Table, row: &'r Row, name: &str) -> Option<&'r str> {
    table.place(name).and_then(|at| row.cell(at))
}

/// Oura's sleeps.
pub(super) struct Oura;

impl Format for Oura {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let line = first_line(files)?;
        if !["bedtime_start", "bedtime_end", "total_sleep_duration"]
            .iter()
            .all(|name| line.contains(name))
        {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        let mut aside = 0;
        let kind = |row: &Row| cell_of(&table, row, "type").map_or(Kind::Night, kind_of);
        let sleep = |row: &Row| {
            let cell = |name: &str| cell_of(&table, row, name);
            let ends = ["bedtime_start", "bedtime_end"].map(|name| (name, cell(name)));
            let seconds = |name: &str| cell(name).and_then(|text| read_number(text, true));
            let minutes = |name: &str| seconds(name).map(|s| s / 60.0);
            let awake = minutes("awake_time").filter(|minutes| *minutes >= 0.0);
            let asleep = minutes("total_sleep_duration");
            let both = || Some(asleep? + awake?);
            let known = Known {
                length: nights::length(minutes("time_in_bed").or_else(both)),
                day: cell("day").and_then(|day| parse_date(day).ok()),
            };
            let mut sleep = Sleeping::of_cells(row.number, ends, known, iso)?;
            let (from, to) = sleep.ends();
            (sleep.bed, sleep.up) = (Some(from), Some(to));
            sleep.main_of = known.day.filter(|_| kind(row) == Kind::Night);
            let asleep = asleep.filter(|_| awake.is_none());
            sleep.minutes_awake = nights::minutes_awake((from, to), asleep, awake);
            Ok(sleep)
        };
        let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
        for row in &table.rows {
            if kind(row) == Kind::None {
                aside += 1;
                continue;
            }
            match sleep(row) {
                Ok(sleep) => sleeps.push(sleep),
                Err(refusal) => refused.push(refusal),
            }
        }
        let mut laid = nights::laid(sleeps, refused).called("bedtime_start", "bedtime_end");
        let (sleeps, are) = (count(aside, "sleep", "sleeps"), are(aside));
        let aside = (aside > 0)
            .then(|| format!("{sleeps} deleted in the app, or marked as rest, {are} left aside."));
        laid.aside.extend(aside);
        Ok(Some(Found::Table(Box::new(Source::of_nights(
            "Oura", laid,
        )))))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, source};
    use crate::model::time::clock;

    #[test]
    fn oura_adds_two_sleeps_of_a_night_and_drops_deleted_ones() {
        let text = "id;awake_time;bedtime_end;bedtime_start;day;total_sleep_duration;type;x\n\
            a;1200;2026-10-02T03:00:00+02:00;2026-10-01T23:00:00+02:00;2026-10-02;13200;long_sleep;\"{\"\"a\"\": 1}\"\n\
            b;600;2026-10-02T07:00:00+02:00;2026-10-02T03:30:00+02:00;2026-10-02;12000;long_sleep;\n\
            c;0;2026-10-02T07:00:00+02:00;2026-10-02T01:30:00+02:00;2026-10-02;0;deleted;\n\
            d;-5;2026-10-03T07:00:00+02:00;2026-10-02T23:00:00+02:00;2026-10-03;0;long_sleep;\n";
        let (journal, counts) = imported("sleepmodel.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.already), (3, 2, 1));
        let unknown = day(&journal, "2026-10-03").sleep.clone().unwrap();
        assert_eq!(unknown.minutes_awake, None, "below 0 is not measured");
        let night = day(&journal, "2026-10-02").sleep.clone().unwrap();
        assert_eq!(night.minutes_awake, Some(60));
        let aside = source(text.as_bytes()).aside;
        assert!(
            aside[0].starts_with("One night is made of several sleeps"),
            "{aside:?}"
        );
        assert_eq!(
            aside[1..],
            ["1 sleep deleted in the app, or marked as rest, is left aside."]
        );
    }

    #[test]
    fn two_long_sleeps_of_ouras_day_are_one_night_and_a_short_one_apart_is_said_to_be_a_nap() {
        let row = |from: &str, to: &str, day: &str, kind: &str| {
            format!("{from}:00+02:00;{to}:00+02:00;{day};{kind}\n")
        };
        let text = [
            "bedtime_start;bedtime_end;day;type;total_sleep_duration\n".to_owned(),
            row(
                "2026-10-01T22:00",
                "2026-10-02T02:00",
                "2026-10-02",
                "long_sleep",
            ),
            row(
                "2026-10-02T05:00",
                "2026-10-02T09:00",
                "2026-10-02",
                "long_sleep",
            ),
            row(
                "2026-10-02T14:00",
                "2026-10-02T14:40",
                "2026-10-02",
                "sleep",
            ),
            // It ends before midnight, and is of the next day by the ring.
            row(
                "2026-10-02T19:30",
                "2026-10-02T23:30",
                "2026-10-03",
                "long_sleep",
            ),
            row(
                "2026-10-03T02:00",
                "2026-10-03T07:00",
                "2026-10-03",
                "long_sleep",
            ),
            row("2026-10-03T12:00", "2026-10-03T13:00", "2026-10-03", "rest"),
        ]
        .concat();
        let (journal, counts) = imported("sleepmodel.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.refused), (5, 0));
        let night = |date| {
            let night = day(&journal, date).sleep.clone().unwrap();
            let times = [night.asleep, night.awake].map(|time| time.map(clock).unwrap());
            (times, night.minutes_awake)
        };
        let [first, second] = [["22:00", "09:00"], ["19:30", "07:00"]];
        let is = |ends: [&str; 2], awake| (ends.map(String::from), Some(awake));
        assert_eq!(night("2026-10-02"), is(first, 180));
        assert_eq!(night("2026-10-03"), is(second, 150));
        assert_eq!(day(&journal, "2026-10-02").tags, ["nap"]);
        assert_eq!(
            source(text.as_bytes()).aside,
            [
                "2 nights are made of several sleeps each; the time between them counts as awake.",
                "1 sleep apart from the night is kept as a nap: a tag and a line of the note.",
                "1 sleep deleted in the app, or marked as rest, is left aside.",
            ]
        );
    }

    #[test]
    fn a_sleep_of_oura_that_cant_be_read_is_told_by_its_column_and_its_value() {
        let text = "id;awake_time;bedtime_end;bedtime_start;day;total_sleep_duration;type\n\
            a;;;;2026-10-02;25200;long_sleep\n\
            b;0;2026-10-04T07:00:00+02:00;2026-10-04T08:00:00+02:00;2026-10-04;25200;long_sleep\n\
            c;1800;soon;2026-10-04T22:00:00+02:00;2026-10-05;25200;long_sleep\n\
            d;1800;soon;2026-10-05T22:30:00+02:00;2026-10-06;;long_sleep\n";
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 2, column \"bedtime_start\": blank: a date and a time are needed, like 2026-10-01 22:30",
                "row 3, column \"bedtime_end\": a sleep from 4 Oct 2026 08:00 to 4 Oct 2026 07:00 ends no later than it begins. The length of the sleep tells it",
                "row 4, column \"bedtime_end\": soon is not a date and a time, like 2026-10-01 22:30. The length of the sleep tells it",
                "row 5, column \"bedtime_end\": soon is not a date and a time, like 2026-10-01 22:30",
            ]
        );
        let (journal, counts) = imported("sleepmodel.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.refused), (3, 1));
        let night = |date| day(&journal, date).sleep.clone().unwrap();
        assert_eq!(night("2026-10-05").hours_asleep(), Some(7.0));
        // The day alone is known of the last: its beginning and its minutes awake stand there.
        let half = night("2026-10-06");
        assert_eq!(half.asleep.map(clock).as_deref(), Some("22:30"));
        assert_eq!((half.awake, half.minutes_awake), (None, Some(30)));
    }
}
