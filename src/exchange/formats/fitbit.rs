//! Fitbit: the site's CSV, and the sleep files of Takeout.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::dates::{DateOrder, Stamp, Ways, read_stamp};
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::outcome::Refusal;
use crate::exchange::table::{Row, Table};
use crate::model::time::parse_date;

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
        // The block ends where a line has one cell: the name of the next.
        let block = rows[at + 1..].iter().take_while(|row| row.cells.len() > 1);
        Ok(Some(Found::Table(Box::new(site(
            &rows[at],
            &block.collect::<Vec<_>>(),
        )))))
    }
}

/// The nights of the site's block. Which of day and month stands first may be open: the days are written as they were,
/// and it is asked of them all.
fn site(header: &Row, block: &[&Row]) -> Source {
    let place = |name: &str| header.cells.iter().position(|cell| cell.trim() == name);
    let cell = |row: &Row, name: &str| row.cell(place(name)?).map(str::to_owned);
    let number = |row: &Row, name: &str| without_thousands(&cell(row, name)?).parse::<f64>().ok();
    let time = |text: &str, order: DateOrder| {
        let ways = Ways {
            order,
            ..Ways::default()
        };
        read_stamp(text, ways)
    };
    let sleep = |row: &Row, order| {
        let texts = ["Start Time", "End Time"].map(|name| (name, cell(row, name)));
        let ends = texts
            .each_ref()
            .map(|(name, text)| (*name, text.as_deref()));
        let known = Known {
            length: nights::length(number(row, "Time in Bed")),
            day: None,
        };
        Sleeping::of_cells(row.number, ends, known, |text| time(text, order))
    };
    let is_whole = |row: &Row, order| sleep(row, order).is_ok_and(|read| read.refused.is_none());
    let orders = [(DateOrder::Mdy, "%m-%d-%Y"), (DateOrder::Dmy, "%d-%m-%Y")];
    let read =
        |(order, _): &(DateOrder, &str)| block.iter().filter(|row| is_whole(row, *order)).count();
    let (order, written) = orders.into_iter().max_by_key(read).unwrap_or(orders[1]);
    let year_first = |row: &&Row| {
        cell(row, "End Time")
            .is_none_or(|text| text.get(..4).is_some_and(|y| y.parse::<u32>().is_ok()))
    };
    let written = Some(written).filter(|_| !block.iter().all(year_first));
    let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
    for row in block {
        let number = |name| number(row, name);
        match sleep(row, order) {
            Ok(mut sleep) => {
                let minutes = (number("Minutes Asleep"), number("Minutes Awake"));
                sleep.minutes_awake = nights::minutes_awake(sleep.ends(), minutes.0, minutes.1);
                sleep.awakenings = number("Number of Awakenings").map(|times| times as u32);
                sleeps.push(sleep);
            }
            Err(refusal) => refused.push(refusal),
        }
    }
    let mut laid = nights::laid(sleeps, refused).called("Start Time", "End Time");
    for text in laid.table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        let day = text.get(..10).and_then(|day| parse_date(day).ok());
        if let (Some(day), Some(written)) = (day, written) {
            *text = format!("{}{}", day.format(written), &text[10..]);
        }
    }
    Source::of_nights("Fitbit", laid)
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
        let (mut sleeps, mut refused, mut parts) = (Vec::new(), Vec::new(), Vec::new());
        for at in found {
            let bytes = files.bytes(at)?;
            let name = files.names()[at].clone();
            let list: Vec<Entry> = serde_json::from_slice(&bytes).map_err(|error| {
                ImportError::Journal(format!("The sleeps in {name} can't be read: {error}. It may be cut off: export it again."))
            })?;
            parts.push((sleeps.len() + refused.len(), name));
            for entry in list {
                let row = sleeps.len() + refused.len() + 1;
                let sleep = match entry {
                    Entry::Sleep(sleep) => takeout(row, &sleep),
                    Entry::Odd(IgnoredAny) => Err(Refusal::new(row, "logId", "that is no sleep")),
                };
                match sleep {
                    Ok(sleep) => sleeps.push(sleep),
                    Err(refusal) => refused.push(refusal),
                }
            }
        }
        let mut laid = nights::laid(sleeps, refused).called("startTime", "endTime");
        laid.table.files = parts;
        Ok(Some(Found::Table(Box::new(Source::of_nights(
            "Fitbit (Takeout)",
            laid,
        )))))
    }
}

/// One of the sleeps in a file of Takeout.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Sleep(Box<Slept>),
    Odd(IgnoredAny),
}

/// What is read of one sleep.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Slept {
    start_time: Value,
    end_time: Value,
    minutes_asleep: Value,
    minutes_awake: Value,
    time_in_bed: Value,
    date_of_sleep: Value,
}

fn takeout(row: usize, entry: &Slept) -> Result<Sleeping, Refusal> {
    let members = [
        ("startTime", &entry.start_time),
        ("endTime", &entry.end_time),
    ];
    let texts = members.map(|(name, value)| match value {
        Value::Null => (name, None),
        Value::String(text) => (name, Some(text.clone())),
        other => (name, Some(other.to_string())),
    });
    let ends = texts
        .each_ref()
        .map(|(name, text)| (*name, text.as_deref()));
    let day = entry.date_of_sleep.as_str();
    let known = Known {
        length: nights::length(entry.time_in_bed.as_f64()),
        day: day.and_then(|day| parse_date(day).ok()),
    };
    let mut sleep = Sleeping::of_cells(row, ends, known, iso)?;
    let (asleep, awake) = (entry.minutes_asleep.as_f64(), entry.minutes_awake.as_f64());
    let asleep = asleep.filter(|_| awake.is_none());
    sleep.minutes_awake = nights::minutes_awake(sleep.ends(), asleep, awake);
    Ok(sleep)
}

/// A time of ISO 8601 as it is written.
pub(super) fn iso(text: &str) -> Option<Stamp> {
    let ways = Ways {
        order: DateOrder::Ymd,
        ..Ways::default()
    };
    read_stamp(text, ways)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, source, zipped};
    use super::*;
    use crate::model::time::clock;

    fn times(night: &crate::model::sleep::Sleep) -> [String; 2] {
        [night.asleep, night.awake].map(|time| time.map(clock).unwrap_or_default())
    }

    #[test]
    fn an_odd_entry_of_takeout_refuses_itself_and_is_told_by_its_file() {
        let night = |day: u32| {
            format!(
                r#"{{"logId": {day}, "dateOfSleep": "2026-10-{day:02}", "startTime": "2026-10-{:02}T23:00:00.000", "endTime": "2026-10-{day:02}T07:00:00.000"}}"#,
                day - 1
            )
        };
        let first = format!("[{}, {}]", night(2), night(3));
        let second = format!("[{}, null]", night(4));
        let file = zipped(&[
            ("sleep-1.json", first.as_bytes()),
            ("sleep-2.json", second.as_bytes()),
        ]);
        let (journal, counts) = imported("takeout.zip", &file);
        assert_eq!(
            (counts.taken, counts.refused, journal.days().len()),
            (3, 1, 3)
        );
        assert_eq!(
            refusals(&file),
            ["sleep-2.json, row 2, column \"logId\": that is no sleep"]
        );
    }

    #[test]
    fn the_sites_csv_is_read_below_other_blocks_and_without_its_naps() {
        let text = "Body\nDate,Weight,BMI,Fat\n2010-10-13,80,22,0\n\nSleep\n\
            Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed,Minutes REM Sleep\n\
            \"2010-10-14 2:05PM\",\"2010-10-14 2:45PM\",\"38\",\"2\",\"0\",\"40\",\"N/A\"\n\
            \"2010-10-13 11:12PM\",\"2010-10-14 7:02AM\",\"430\",\"40\",\"12\",\"1,470\",\"N/A\"\n\n\
            Food\nDate,Calories In\n2010-10-13,0\n";
        let (journal, counts) = imported("fitbit.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.conflicts), (2, 2, 0));
        let noted = day(&journal, "2010-10-14");
        assert_eq!(
            (noted.tags.join(","), noted.note.as_deref()),
            ("nap".into(), Some("Nap 14:05 to 14:45"))
        );
        let night = noted.sleep.clone().unwrap();
        assert_eq!(times(&night), ["23:12", "07:02"]);
        assert_eq!(
            (night.minutes_awake, night.awakenings),
            (Some(40), Some(12))
        );
        assert_eq!(without_thousands("5,000"), "5000");
        assert_eq!(without_thousands("5,0"), "5,0");
    }

    #[test]
    fn minutes_asleep_count_and_what_was_not_measured_is_not_0() {
        let text = "Sleep\nStart Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed\n\
            2010-10-13 11:00PM,2010-10-14 7:00AM,400,40,N/A,480\n\
            2010-10-14 11:00PM,2010-10-15 7:00AM,N/A,N/A,N/A,480\n\
            2010-10-15 11:00PM,N/A,400,80,N/A,480\n";
        let (journal, counts) = imported("fitbit.csv", text.as_bytes());
        // Where the end can't be read the time in bed tells it.
        assert_eq!((counts.taken, counts.refused, counts.cells), (3, 0, 1));
        let night = |date| day(&journal, date).sleep.clone().unwrap();
        assert_eq!(times(&night("2010-10-16")), ["23:00", "07:00"]);
        let hours = night("2010-10-14").hours_asleep().unwrap();
        assert!((hours * 60.0 - 400.0).abs() < 0.01, "{hours}");
        let unknown = night("2010-10-15");
        assert_eq!((unknown.minutes_awake, unknown.awakenings), (None, None));
    }

    #[test]
    fn which_of_day_and_month_stands_first_is_asked_of_the_site_too() {
        let head = "Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings\n";
        let open = format!(
            "{head}10-11-2010 9:10 pm,11-11-2010 5:10 am,470,10,2\n11-10-2010 1:10 am,11-10-2010 7:10 am,350,10,2\n"
        );
        let told = format!("{open}30-10-2010 9:10 pm,31-10-2010 5:10 am,470,10,2\n");
        let ask = |text: &str| {
            let source = source(text.as_bytes());
            let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            crate::exchange::dates::ask::decide(
                &source.table,
                0,
                crate::exchange::dates::Told::default(),
                today,
            )
        };
        let Err(ImportError::Ask(asked)) = ask(&open) else {
            panic!("not asked")
        };
        assert_eq!(asked.column, "End Time");
        assert!(
            asked.to_string().contains("column \"End Time\" (row 3: "),
            "{asked}"
        );
        assert_eq!(ask(&told).unwrap().order, DateOrder::Dmy);
        let (journal, counts) = imported("fitbit.csv", told.as_bytes());
        assert_eq!((counts.rows, counts.taken), (3, 3));
        assert_eq!(
            times(&day(&journal, "2010-11-11").sleep.clone().unwrap()),
            ["21:10", "05:10"]
        );
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

    #[test]
    fn a_sleep_of_takeout_that_cant_be_read_is_told_by_its_member_and_its_value() {
        let text = r#"[{"logId":1,"dateOfSleep":"2026-10-02","startTime":"bad","endTime":"2026-10-02T07:12:30.000"},
            {"logId":2},{"logId":3,"startTime":"2026-10-02T23:12:30.000","endTime":7},
            {"logId":4,"dateOfSleep":"2026-10-04","startTime":"2026-10-03T23:00:00.000","endTime":"bad","timeInBed":480},
            {"logId":5,"dateOfSleep":"2026-10-05","startTime":"2026-10-04T23:30:00.000","minutesAwake":20}]"#;
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 1, column \"startTime\": bad is not a date and a time, like 2026-10-01 22:30",
                "row 2, column \"startTime\": blank: a date and a time are needed, like 2026-10-01 22:30",
                "row 3, column \"endTime\": 7 is not a date and a time, like 2026-10-01 22:30",
                "row 4, column \"endTime\": bad is not a date and a time, like 2026-10-01 22:30. The length of the sleep tells it",
                "row 5, column \"endTime\": blank: a date and a time are needed, like 2026-10-01 22:30",
            ]
        );
        // What its other members say comes in.
        let (journal, counts) = imported("sleep.json", text.as_bytes());
        assert_eq!((counts.taken, counts.refused, counts.cells), (3, 2, 3));
        let night = |date| day(&journal, date).sleep.clone().unwrap();
        assert_eq!(times(&night("2026-10-02")), ["", "07:12"]);
        assert_eq!(times(&night("2026-10-04")), ["23:00", "07:00"]);
        assert_eq!(times(&night("2026-10-05")), ["23:30", ""]);
        assert_eq!(night("2026-10-05").minutes_awake, Some(20));
    }
}
