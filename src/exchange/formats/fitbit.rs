//! Fitbit and Google: the site's CSV, the sleep files of Takeout, and Google Health's nights.

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::Value;

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::dates::{DateOrder, Ways, Zone, read_moment};
use crate::exchange::mapping::{Detail, Mapping, Role};
use crate::exchange::nights::{self, Sleeping};
use crate::exchange::table::Table;

/// The CSV of the site: its block of sleep.
pub(super) struct Site;

impl Format for Site {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if files.is_archive() {
            return Ok(None);
        }
        let head = String::from_utf8_lossy(&files.head(0)?).into_owned();
        let is_block = |line: &str| line.trim_start_matches('\u{feff}').trim() == "Sleep";
        if !head.lines().any(is_block) && !head.contains("Minutes Asleep") {
            return Ok(None);
        }
        let rows = Table::rows_of(&files.bytes(0)?)?;
        let at = rows.iter().position(|row| {
            let has = |name: &str| row.cells.iter().any(|cell| cell.trim() == name);
            has("Start Time") && has("End Time") && has("Minutes Asleep")
        });
        let Some(at) = at else { return Ok(None) };
        let headers: Vec<_> = rows[at].cells.iter().map(|cell| cell.trim()).collect();
        let mut table = Table::made(&headers);
        // The block ends where a line has one cell: the name of the next.
        let block = rows[at + 1..].iter().take_while(|row| row.cells.len() > 1);
        let mut block: Vec<_> = block.collect();
        let number =
            |cell: Option<&str>| cell.map_or(0, |c| without_thousands(c).parse().unwrap_or(0));
        let asleep = headers
            .iter()
            .position(|name| *name == "Minutes Asleep")
            .unwrap_or(0);
        // The longest sleep of a day is its night, and comes first.
        block.sort_by_key(|row| std::cmp::Reverse(number(row.cell(asleep))));
        for row in block {
            let cells = row.cells.iter().map(|cell| without_thousands(cell));
            table.push(row.number, cells.collect());
        }
        Ok(Some(Found::Table(Box::new(Source {
            format: "Fitbit",
            mapping: Some(site_mapping(&table)),
            table,
            aside: Vec::new(),
        }))))
    }
}

/// `5,000` as 5000, where the cell is nothing but such a number.
fn without_thousands(cell: &str) -> String {
    let plain = cell.trim();
    let digits = plain.bytes().all(|b| b.is_ascii_digit() || b == b',');
    let groups = plain.split(',').skip(1).all(|group| group.len() == 3);
    if digits && groups {
        plain.replace(',', "")
    } else {
        plain.to_owned()
    }
}

fn site_mapping(table: &Table) -> Mapping {
    let mut mapping = Mapping::new("End Time")
        .with("Start Time", Role::Detail(Detail::Asleep))
        .with("End Time", Role::Detail(Detail::Awake));
    let rest = [
        ("Minutes Awake", Detail::MinutesAwake),
        ("Number of Awakenings", Detail::Awakenings),
    ];
    for (column, detail) in rest {
        if table.place(column).is_some() {
            mapping = mapping.with(column, Role::Detail(detail));
        }
    }
    mapping
}

/// The sleep files of Takeout: local times without an offset.
pub(super) struct Takeout;

impl Format for Takeout {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let mut found = Vec::new();
        for at in 0..files.names().len() {
            let head = files.head(at)?;
            let is_list = head.trim_ascii_start().first() == Some(&b'[');
            let head = String::from_utf8_lossy(&head);
            if is_list && head.contains("\"logId\"") && head.contains("\"dateOfSleep\"") {
                found.push(at);
            }
        }
        if found.is_empty() {
            return Ok(None);
        }
        let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
        for at in found {
            let bytes = files.bytes(at)?;
            let list: Vec<Slept> = serde_json::from_slice(&bytes).map_err(|error| {
                ImportError::Journal(format!("The file of sleeps can't be read: {error}."))
            })?;
            for entry in list {
                let row = sleeps.len() + refused.len() + 1;
                match takeout(row, &entry) {
                    Some(sleep) => sleeps.push(sleep),
                    None => refused.push(row),
                }
            }
        }
        let mut table = nights::table(sleeps, "");
        for row in refused {
            table.push(row, vec!["no time".into()]);
        }
        Ok(Some(Found::Table(Box::new(Source {
            format: "Fitbit (Takeout)",
            table,
            mapping: Some(nights::mapping(None)),
            aside: Vec::new(),
        }))))
    }
}

/// What is read of one sleep.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Slept {
    start_time: Value,
    end_time: Value,
    minutes_awake: Value,
}

fn takeout(row: usize, entry: &Slept) -> Option<Sleeping> {
    let time = |value: &Value| iso(value.as_str()?);
    let mut sleep = Sleeping::new(row, time(&entry.start_time)?, time(&entry.end_time)?);
    let minutes = entry.minutes_awake.as_u64();
    sleep.minutes_awake = minutes.and_then(|n| u32::try_from(n).ok());
    Some(sleep)
}

/// A time of ISO 8601 as it is written.
pub(super) fn iso(text: &str) -> Option<NaiveDateTime> {
    let ways = Ways {
        order: DateOrder::Ymd,
        ..Ways::default()
    };
    let (date, time) = read_moment(text, ways).ok()?;
    Some(date.and_time(time?))
}

/// Google Health's nights: times in UTC with the offset beside them.
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
        let mut rows = Vec::new();
        for at in found {
            let table = Table::parse(&files.bytes(at)?)?;
            rows.extend(health(&table, rows.len()));
        }
        Ok(Some(Found::Table(Box::new(health_source(rows)))))
    }
}

/// A night of Google Health: in UTC, and how far the clock on the wall was from it.
struct Night {
    utc: Sleeping,
    offset: i32,
}

fn health(table: &Table, before: usize) -> Vec<Result<Night, (usize, String)>> {
    let one = |at: usize, row: &crate::exchange::table::Row| {
        let cell = |name: &str| table.place(name).and_then(|at| row.cell(at));
        let number = if before == 0 {
            row.number
        } else {
            before + at + 2
        };
        let time = |name: &str| {
            let text = cell(name).unwrap_or("");
            iso(text).ok_or_else(|| (number, text.to_owned()))
        };
        let mut utc = Sleeping::new(number, time("sleep_start")?, time("sleep_end")?);
        utc.minutes_awake = cell("minutes_awake").and_then(|text| text.parse().ok());
        let offset = cell("end_utc_offset").or_else(|| cell("start_utc_offset"));
        let offset = match offset.and_then(Zone::from_word) {
            Some(Zone::Minutes(minutes)) => minutes,
            _ => 0,
        };
        Ok(Night { utc, offset })
    };
    table
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| one(at, row))
        .collect()
}

fn health_source(rows: Vec<Result<Night, (usize, String)>>) -> Source {
    // An offset of 0 everywhere can be a placeholder: then the clock is asked for.
    let known = rows.iter().flatten().any(|night| night.offset != 0);
    let mut sleeps = Vec::new();
    let mut refused = Vec::new();
    for row in rows {
        match row {
            Err(bad) => refused.push(bad),
            Ok(Night { mut utc, offset }) => {
                let zone = Zone::Minutes(offset);
                (utc.asleep, utc.awake) = (zone.wall(utc.asleep), zone.wall(utc.awake));
                sleeps.push(utc);
            }
        }
    }
    let mut table = nights::table(sleeps, if known { "" } else { "Z" });
    for (row, text) in refused {
        table.push(
            row,
            vec![if text.is_empty() {
                "no time".into()
            } else {
                text
            }],
        );
    }
    Source {
        format: "Google Health",
        table,
        mapping: Some(nights::mapping(None)),
        aside: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, source, zipped};
    use super::*;
    use crate::model::time::clock;

    fn times(night: &crate::model::sleep::Sleep) -> [String; 2] {
        [night.asleep, night.awake].map(|time| time.map(clock).unwrap_or_default())
    }

    #[test]
    fn the_sites_csv_is_read_below_other_blocks_and_without_its_naps() {
        let text = "Body\nDate,Weight,BMI,Fat\n2010-10-13,80,22,0\n\nSleep\n\
            Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed,Minutes REM Sleep\n\
            \"2010-10-14 2:05PM\",\"2010-10-14 2:45PM\",\"38\",\"2\",\"0\",\"40\",\"N/A\"\n\
            \"2010-10-13 11:12PM\",\"2010-10-14 7:02AM\",\"430\",\"40\",\"12\",\"1,470\",\"N/A\"\n\n\
            Food\nDate,Calories In\n2010-10-13,0\n";
        let (journal, counts) = imported("fitbit.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.conflicts), (2, 1, 1));
        let night = day(&journal, "2010-10-14").sleep.clone().unwrap();
        assert_eq!(times(&night), ["23:12", "07:02"]);
        assert_eq!(
            (night.minutes_awake, night.awakenings),
            (Some(40), Some(12))
        );
        assert_eq!(without_thousands("5,000"), "5000");
        assert_eq!(without_thousands("5,0"), "5,0");
    }

    #[test]
    fn the_files_of_takeout_come_in_together_and_a_night_in_two_files_once() {
        let night = r#"{"logId": 1, "dateOfSleep": "2026-10-02", "startTime": "2026-10-01T23:10:30.000",
            "endTime": "2026-10-02T06:50:00.000", "minutesAsleep": 430, "minutesAwake": 30, "type": "stages"}"#;
        let nap = r#"{"logId": 2, "dateOfSleep": "2026-10-02", "startTime": "2026-10-02T14:00:00.000",
            "endTime": "2026-10-02T14:40:00.000", "minutesAwake": 0}"#;
        let (a, b) = (format!("[{night}, {nap}]"), format!("[{night}]"));
        let file = zipped(&[
            ("Takeout/Fitbit/sleep-2026-10-01.json", a.as_bytes()),
            ("Takeout/Fitbit/sleep-2026-10-31.json", b.as_bytes()),
            ("Takeout/x.json", b"{}"),
        ]);
        let (journal, counts) = imported("takeout.zip", &file);
        assert_eq!((counts.rows, counts.taken, counts.already), (3, 2, 1));
        let noted = day(&journal, "2026-10-02");
        let slept = noted.sleep.clone().unwrap();
        assert_eq!(times(&slept), ["23:10", "06:50"]);
        assert_eq!(slept.minutes_awake, Some(30));
        assert_eq!(noted.tags, ["nap"]);
    }

    const HEAD: &str = "sleep_id,sleep_type,minutes_in_sleep_period,minutes_asleep,minutes_awake,\
                        start_utc_offset,sleep_start,end_utc_offset,sleep_end,data_source\n";

    #[test]
    fn google_healths_nights_are_told_by_the_clock_on_the_wall() {
        let text = format!(
            "{HEAD}1,x,480,440,40,+02:00,2026-10-04 20:30:00+0000,+02:00,2026-10-05 04:30:00+0000,d\n\
             2,x,480,440,40,+02:00,2026-10-05T20:30:00Z,+02:00,nonsense,d\n"
        );
        let (journal, counts) = imported("UserSleeps.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (2, 1, 1));
        let night = day(&journal, "2026-10-05").sleep.clone().unwrap();
        assert_eq!(times(&night), ["22:30", "06:30"]);
    }

    #[test]
    fn an_offset_of_zero_everywhere_is_asked_for() {
        let text = format!(
            "{HEAD}1,x,480,440,40,+00:00,2026-10-04 20:30:00+0000,+00:00,2026-10-05 04:30:00+0000,d\n"
        );
        let source = source(text.as_bytes());
        let error = crate::exchange::dates::ask::decide(
            &source.table,
            0,
            crate::exchange::dates::Told::default(),
            chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        );
        assert!(matches!(error, Err(ImportError::Ask(_))), "{error:?}");
        // The tests' clock is two hours east.
        let (journal, _) = imported("UserSleeps.csv", text.as_bytes());
        let night = day(&journal, "2026-10-05").sleep.clone().unwrap();
        assert_eq!(times(&night), ["22:30", "06:30"]);
    }
}
