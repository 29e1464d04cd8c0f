//! Google Health's nights: times in UTC with the offset beside them.

use std::collections::BTreeMap;

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::outcome::Refusal;
use crate::exchange::table::{Row, Table};

/// Google Health's `UserSleeps`.
pub(super) struct Health;

impl Format for Health {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let mut found = Vec::new();
        for at in 0..files.names().len() {
            let head = files.head(at)?;
            let line = head.split(|b| *b == b'\n').next().unwrap_or(&[]);
            let line = String::from_utf8_lossy(line);
            if line.contains("sleep_start") && line.contains("start_utc_offset") {
                found.push(at);
            }
        }
        if found.is_empty() {
            return Ok(None);
        }
        let (mut rows, mut parts, mut before) = (Vec::new(), Vec::new(), 0);
        for at in found {
            let table = Table::parse(&files.bytes(at)?)?;
            parts.push((before, files.names()[at].clone()));
            rows.extend(health(&table, before));
            before += table.rows.last().map_or(0, |row| row.number);
        }
        let mut source = health_source(rows);
        source.table.files = parts;
        Ok(Some(Found::Table(Box::new(source))))
    }
}

/// A night of Google Health: in UTC, and how far the clock on the wall was from it.
struct Night {
    utc: Sleeping,
    /// In minutes; `None` where the file does not say it.
    offset: Option<i32>,
    /// When it began: in some nights the clock is changed.
    began: Option<i32>,
}

impl Night {
    /// Its ends by the clock on the wall at the end, so many minutes east of UTC.
    fn on_the_wall(mut self, by: i32) -> Sleeping {
        // A 0 can be a placeholder.
        let began = self.began.filter(|began| *began != 0 || by.abs() == 60);
        self.utc.clock = Some(0);
        let mut sleep = self.utc.by(Some(by));
        sleep.is_moved = began.is_some_and(|began| began != by);
        sleep
    }
}

fn health(table: &Table, before: usize) -> Vec<Result<Night, Refusal>> {
    let one = |row: &Row| {
        let cell = |name: &str| table.place(name).and_then(|at| row.cell(at));
        let number = before + row.number;
        let ends = ["sleep_start", "sleep_end"].map(|name| (name, cell(name)));
        let minutes = |name: &str| cell(name).and_then(|text| text.parse().ok());
        let known = Known {
            length: nights::length(minutes("minutes_in_sleep_period")),
            day: None,
        };
        let mut utc = Sleeping::of_cells(number, ends, known, iso)?;
        utc.clock = None;
        let awake = minutes("minutes_awake");
        let asleep = minutes("minutes_asleep").filter(|_| awake.is_none());
        utc.minutes_awake = nights::minutes_awake(utc.ends(), asleep, awake);
        let mut offset = |name: &str| {
            let read = nights::offset(number, name, cell(name));
            read.unwrap_or_else(|refused| {
                utc.refused.get_or_insert(Box::new(refused));
                None
            })
        };
        let began = offset("start_utc_offset");
        let offset = offset("end_utc_offset").or(began);
        Ok(Night { utc, offset, began })
    };
    table.rows.iter().map(one).collect()
}

fn health_source(rows: Vec<Result<Night, Refusal>>) -> Source {
    // An offset of 0 can be a placeholder: then the clock is asked for, and may have been that of the night before.
    let known: BTreeMap<_, _> = rows
        .iter()
        .flatten()
        .filter_map(|night| Some((night.utc.asleep, night.offset.filter(|by| *by != 0)?)))
        .collect();
    let mut sleeps = Vec::new();
    let mut refused = Vec::new();
    for row in rows {
        match row {
            Err(bad) => refused.push(bad),
            Ok(Night {
                utc, offset: None, ..
            }) if !known.is_empty() => {
                let why = "blank: how far the clock was from UTC is needed, like +02:00";
                let blank = || Refusal::new(utc.row, "end_utc_offset", why);
                let bad = utc.refused.filter(|why| why.column.ends_with("offset"));
                refused.push(bad.map_or_else(blank, |bad| *bad));
            }
            Ok(mut night) => {
                let near = known.range(..=night.utc.asleep).next_back();
                match (night.offset, near.or_else(|| known.iter().next())) {
                    (None | Some(0), None) => night.utc.zone = "Z".into(),
                    (None | Some(0), Some((_, by))) => night.utc.zone = nights::open(*by),
                    (Some(by), _) => {
                        sleeps.push(night.on_the_wall(by));
                        continue;
                    }
                }
                sleeps.push(night.utc);
            }
        }
    }
    let laid = nights::laid(sleeps, refused).called("sleep_start", "sleep_end");
    Source::of_nights("Google Health", laid)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, imported_from, refusals, source};
    use super::*;
    use crate::exchange::dates::Zone;
    use crate::model::time::{clock, parse_date};

    fn times(night: &crate::model::sleep::Sleep) -> [String; 2] {
        [night.asleep, night.awake].map(|time| time.map(clock).unwrap_or_default())
    }

    const HEAD: &str = "sleep_id,sleep_type,minutes_in_sleep_period,minutes_asleep,minutes_awake,\
                        start_utc_offset,sleep_start,end_utc_offset,sleep_end,data_source\n";

    #[test]
    fn google_healths_nights_are_told_by_the_clock_on_the_wall() {
        let text = format!(
            "{HEAD}1,x,480,440,40,+02:00,2026-10-04 20:30:00+0000,+02:00,2026-10-05 04:30:00+0000,d\n\
             2,x,480,440,40,+02:00,2026-10-05T20:30:00Z,+02:00,nonsense,d\n\
             3,x,480,440,40,,2026-10-06T20:30:00Z,,2026-10-07T04:30:00Z,d\n"
        );
        let (journal, counts) = imported("UserSleeps.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (3, 2, 1));
        let night = |date| times(&day(&journal, date).sleep.clone().unwrap());
        assert_eq!(
            [night("2026-10-05"), night("2026-10-06")],
            [["22:30", "06:30"]; 2]
        );
        let why = refusals(text.as_bytes());
        assert_eq!(
            why[0],
            "row 3, column \"sleep_end\": nonsense is not a date and a time, like 2026-10-01 22:30. The length of the sleep tells it"
        );
        assert!(
            why[1].starts_with("row 4, column \"end_utc_offset\": blank"),
            "{why:?}"
        );
    }

    #[test]
    fn an_offset_of_zero_beside_real_ones_is_asked_for() {
        let text = format!(
            "{HEAD}1,x,480,440,40,-05:00,2026-10-05 04:30:00+0000,-05:00,2026-10-05 12:30:00+0000,d\n\
             2,x,480,440,40,+00:00,2026-10-06 04:30:00+0000,+00:00,2026-10-06 12:30:00+0000,d\n"
        );
        let Source { table, mapping, .. } = source(text.as_bytes());
        let plan = |zone| {
            let mut mapping = mapping.clone().unwrap();
            mapping.dates.zone = zone;
            let today = parse_date("2026-11-22").unwrap();
            let mut journal = crate::model::journal::Journal::default();
            let replace = crate::exchange::mapping::Replace::default();
            let plan = crate::exchange::plan::plan(&journal, &table, &mapping, &replace, today)?;
            journal.apply(plan.edit).unwrap();
            let night = |date| times(&day(&journal, date).sleep.clone().unwrap());
            Ok([night("2026-10-05"), night("2026-10-06")])
        };
        let [real, west, utc] = [["23:30", "07:30"], ["23:30", "07:30"], ["04:30", "12:30"]];
        let Err(ImportError::Ask(asked)) = plan(None) else {
            panic!("not asked")
        };
        assert_eq!(asked.times, "The times in row 3 may be in UTC");
        assert_eq!(asked.column, "sleep_end");
        assert_eq!(plan(Some(Zone::Here)).unwrap(), [real, west]);
        assert_eq!(plan(Some(Zone::Written)).unwrap(), [real, utc]);
    }

    #[test]
    fn what_is_a_night_is_told_by_the_clock_that_is_chosen() {
        let row = |number: u32, from: &str, to: &str| {
            format!(
                "{number},x,480,440,40,+00:00,2026-10-{from}:00+0000,+00:00,2026-10-{to}:00+0000,d\n"
            )
        };
        let text = [
            HEAD.to_owned(),
            row(1, "05 14:00", "05 22:00"),
            row(2, "06 16:30", "07 00:30"),
            row(3, "07 14:00", "07 22:00"),
            // A nap in Tokyo, a part of a night in UTC.
            row(4, "08 04:00", "08 05:00"),
        ];
        let mut source = source(text.concat().as_bytes());
        source.mapping.as_mut().unwrap().dates.zone = Some(Zone::Minutes(540));
        let (journal, counts) = imported_from(source);
        assert_eq!((counts.taken, counts.refused), (4, 0));
        let night = |date| times(&day(&journal, date).sleep.clone().unwrap());
        assert_eq!(night("2026-10-06"), ["23:00", "07:00"]);
        assert_eq!(night("2026-10-07"), ["01:30", "09:30"]);
        assert_eq!(night("2026-10-08"), ["23:00", "07:00"]);
        let tags = |date| day(&journal, date).tags.len();
        let days = ["2026-10-06", "2026-10-07", "2026-10-08"];
        assert_eq!(days.map(tags), [0, 0, 1], "a nap");
    }

    #[test]
    fn an_offset_that_is_none_is_refused_by_name() {
        let text = format!(
            "{HEAD}1,x,480,440,40,+02:00,2026-10-04 20:30:00+0000,+99:00,2026-10-05 04:30:00+0000,d\n\
             2,x,480,440,40,+99:00,2026-10-05 20:30:00+0000,far,2026-10-06 04:30:00+0000,d\n"
        );
        let (journal, counts) = imported("UserSleeps.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.refused, counts.cells), (1, 1, 1));
        let night = day(&journal, "2026-10-05").sleep.clone().unwrap();
        assert_eq!(times(&night), ["22:30", "06:30"], "the other cell tells it");
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 2, column \"end_utc_offset\": +99:00 is no offset from UTC, like +02:00",
                "row 3, column \"start_utc_offset\": +99:00 is no offset from UTC, like +02:00",
            ]
        );
    }

    #[test]
    fn an_offset_of_zero_everywhere_is_asked_for() {
        let text = format!(
            "{HEAD}1,x,480,440,40,+00:00,2026-10-04 20:30:00+0000,+00:00,2026-10-05 04:30:00+0000,d\n"
        );
        let source = source(text.as_bytes());
        assert_eq!(source.table.rows[0].cells[0], "2026-10-05 04:30Z");
        // The tests' clock is two hours east.
        let (journal, _) = imported("UserSleeps.csv", text.as_bytes());
        let night = day(&journal, "2026-10-05").sleep.clone().unwrap();
        assert_eq!(times(&night), ["22:30", "06:30"]);
    }

    #[test]
    fn a_night_in_which_the_clock_is_changed_is_as_long_as_it_was() {
        let text = format!(
            "{HEAD}1,x,600,540,60,+02:00,2026-10-24 21:30:00+0000,+01:00,2026-10-25 07:30:00+0000,d\n\
             2,x,420,400,20,+00:00,2026-03-28 22:30:00+0000,+01:00,2026-03-29 05:30:00+0000,d\n\
             3,x,480,440,40,+00:00,2026-10-04 20:30:00+0000,+02:00,2026-10-05 04:30:00+0000,d\n"
        );
        let (journal, _) = imported("UserSleeps.csv", text.as_bytes());
        let night = |date| times(&day(&journal, date).sleep.clone().unwrap());
        assert_eq!(night("2026-10-25"), ["22:30", "08:30"]);
        assert_eq!(night("2026-03-29"), ["23:30", "06:30"]);
        assert_eq!(night("2026-10-05"), ["22:30", "06:30"], "a placeholder");
        // Forty minutes, in which the clock went back by sixty.
        let short = format!(
            "{HEAD}1,x,40,40,0,+02:00,2026-10-25 00:30:00+0000,+01:00,2026-10-25 01:10:00+0000,d\n"
        );
        let (journal, counts) = imported("UserSleeps.csv", short.as_bytes());
        assert_eq!(counts.taken, 1);
        let night = day(&journal, "2026-10-25").sleep.clone().unwrap();
        assert_eq!(times(&night), ["01:30", "02:10"], "as long as it was");
    }
}
