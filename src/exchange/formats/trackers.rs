//! Exports that are a table of known columns: Track & Graph, Visible, Oura, Samsung Health.

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::dates::Zone;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::table::{Row, Table};
use crate::model::count::{are, count};
use crate::model::time::parse_date;

/// The first line of a file that is no archive, in small letters.
pub(super) fn first_line(files: &mut Files) -> Result<String, ImportError> {
    if files.is_archive() {
        return Ok(String::new());
    }
    let head = files.head(0)?;
    let line = head.split(|b| *b == b'\n').next().unwrap_or(&[]);
    let line = String::from_utf8_lossy(line).to_lowercase();
    Ok(line.trim_start_matches('\u{feff}').trim().replace('"', ""))
}

fn found(format: &'static str, table: Table, mapping: Mapping) -> Found {
    Found::Table(Box::new(Source {
        format,
        table,
        mapping: Some(mapping),
        aside: Vec::new(),
    }))
}

/// Track & Graph, in both headers: a row a score.
pub(super) struct TrackAndGraph;

impl Format for TrackAndGraph {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if !first_line(files)?.starts_with("featurename,timestamp,value") {
            return Ok(None);
        }
        let from = Table::parse(&files.bytes(0)?)?;
        let mut table = Table::made(&["FeatureName", "Timestamp", "Value", "Label", "Note"]);
        for row in &from.rows {
            let cell = |name: &str| from.place(name).and_then(|at| row.cell(at)).unwrap_or("");
            let (name, value) = (cell("FeatureName"), cell("Value"));
            // Older files write `1.0:Label`.
            let labelled = value.split_once(':').filter(|(number, label)| {
                let is_time = label
                    .split(':')
                    .all(|part| read_number(part, true).is_some());
                read_number(number, true).is_some() && !is_time
            });
            let (value, label) = labelled.unwrap_or((value, cell("Label")));
            // A length of time is no score: it stays in words.
            let is_time = labelled.is_none() && value.contains(':');
            let note = if is_time {
                format!("{name}: {value}. {}", cell("Note"))
            } else {
                cell("Note").to_owned()
            };
            let score = if is_time { "" } else { value };
            let cells = [name, cell("Timestamp"), score, label, note.trim()];
            table.push(row.number, cells.map(str::to_owned).to_vec());
        }
        let mapping = Mapping::new("Timestamp")
            .with("FeatureName", Role::Name)
            .with("Value", Role::Value)
            .with("Label", Role::Tags(String::new()))
            .with("Note", Role::Note);
        Ok(Some(found("Track & Graph", table, mapping)))
    }
}

/// Visible: a row a score, symptoms from 0 to 3, however high those of one file go.
pub(super) struct Visible;

impl Format for Visible {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if !first_line(files)?.starts_with("observation_date,tracker_name,tracker_category") {
            return Ok(None);
        }
        let table = Table::parse(&files.bytes(0)?)?;
        let mut mapping = Mapping::new("observation_date")
            .with("tracker_name", Role::Name)
            .with("observation_value", Role::Value);
        // One range for all of it and for every file: what goes beyond is refused by its row until another is told.
        mapping.scale = Some((0.0, 3.0));
        Ok(Some(found("Visible", table, mapping)))
    }
}

/// Oura: `sleepmodel.csv`, a row a sleep.
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
        let sleep = |row: &Row| {
            let cell = |name: &str| table.place(name).and_then(|at| row.cell(at));
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
            let asleep = asleep.filter(|_| awake.is_none());
            sleep.minutes_awake = nights::minutes_awake((from, to), asleep, awake);
            Ok(sleep)
        };
        let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
        for row in &table.rows {
            let kind = table
                .place("type")
                .and_then(|at| row.cell(at))
                .unwrap_or("long_sleep");
            if kind == "deleted" {
                aside += 1;
                continue;
            }
            match sleep(row) {
                Ok(sleep) => sleeps.push(sleep),
                Err(refusal) => refused.push(refusal),
            }
        }
        let mut laid = nights::laid(sleeps, refused).called("bedtime_start", "bedtime_end");
        let (deleted, were) = (
            count(aside, "sleep", "sleeps"),
            if aside == 1 { "was" } else { "were" },
        );
        let aside = (aside > 0)
            .then(|| format!("{deleted} that {were} deleted {} left aside.", are(aside)));
        laid.aside.extend(aside);
        Ok(Some(Found::Table(Box::new(Source {
            format: "Oura",
            table: laid.table,
            mapping: Some(nights::mapping(None)),
            aside: laid.aside,
        }))))
    }
}

/// Samsung Health: the CSV of sleeps, with a line of its own above the header.
pub(super) struct Samsung;

impl Format for Samsung {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        for at in 0..files.names().len() {
            let bytes = files.head(at)?;
            let Ok(head) = crate::exchange::decode::text(&bytes) else {
                continue;
            };
            let line = head
                .trim_start_matches('\u{feff}')
                .lines()
                .next()
                .unwrap_or("");
            if !line.starts_with("com.samsung.") || !line.contains(".sleep,") {
                continue;
            }
            let mut rows = Table::rows_of(&files.bytes(at)?)?.into_iter().skip(1);
            let Some(header) = rows.next() else { continue };
            return Ok(samsung(&header, rows.collect()));
        }
        Ok(None)
    }
}

fn samsung(header: &Row, rows: Vec<Row>) -> Option<Found> {
    let place = |name: &str| {
        header.cells.iter().position(|cell| {
            let cell = cell.trim().trim_start_matches('\u{feff}');
            cell == name || cell.ends_with(&format!(".{name}"))
        })
    };
    let (from, to) = (place("start_time")?, place("end_time")?);
    let offset = place("time_offset");
    let time = |text: &str| match text.parse::<i64>() {
        Ok(millis) => chrono::DateTime::from_timestamp_millis(millis).map(|utc| utc.naive_utc()),
        Err(_) => iso(text),
    };
    let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
    for row in rows {
        let name = |at: usize| header.cell(at).unwrap_or("");
        let ends = [from, to].map(|at| (name(at), row.cell(at)));
        match Sleeping::of_cells(row.number, ends, Known::default(), time) {
            Ok(mut sleep) => {
                // Whether these times are UTC differs between versions of the app: it is asked.
                sleep.zone = match offset.and_then(|at| Zone::from_word(row.cell(at)?)) {
                    Some(Zone::Minutes(minutes)) => nights::open(minutes),
                    _ => "Z".into(),
                };
                sleeps.push(sleep);
            }
            Err(refusal) => refused.push(refusal),
        }
    }
    let name = |at: usize| header.cell(at).unwrap_or("");
    let laid = nights::laid(sleeps, refused).called(name(from), name(to));
    Some(Found::Table(Box::new(Source {
        format: "Samsung Health",
        table: laid.table,
        mapping: Some(nights::mapping(None)),
        aside: laid.aside,
    })))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, imported_from, refusals, source};
    use super::*;
    use crate::model::metric::MetricId;
    use crate::model::time::clock;

    #[test]
    fn track_and_graph_comes_in_from_both_headers() {
        let new = "FeatureName,Timestamp,Value,Label,Note\n\
            Pain,2022-09-16T20:13:27.182+01:00,4.0,,hard day\nPain,2021-02-09T11:07Z,60,,\n\
            Sitting,2022-09-16T21:00+01:00,7:30:00,,\nWalk,2022-09-16T21:00+01:00,1.0,park,\n";
        let (journal, counts) = imported("t.csv", new.as_bytes());
        // 60 is outside the range until another one is told.
        assert_eq!((counts.rows, counts.taken, counts.refused), (4, 3, 1));
        let noted = day(&journal, "2022-09-16");
        assert_eq!(noted.score(&MetricId::PAIN), Some(4.0));
        assert_eq!(noted.note.as_deref(), Some("hard day\nSitting: 7:30:00."));
        assert_eq!(noted.tags, ["park"]);
        let old = "FeatureName,Timestamp,Value,Note\nEnergy,2022-09-16T20:13:27+01:00,3.0:fair,\n\
            Energy,2022-09-17T20:13:27+01:00,2.0:Bad: worse,\nWalk,2022-09-18T20:13:27+01:00,-1:-30:-00,\n";
        let (journal, _) = imported("t.csv", old.as_bytes());
        let labelled = day(&journal, "2022-09-17");
        assert_eq!(labelled.score(&MetricId::new("energy")), Some(2.0));
        assert_eq!(labelled.tags, ["Bad: worse"]);
        let note = day(&journal, "2022-09-18").note.clone();
        assert_eq!(note.as_deref(), Some("Walk: -1:-30:-00."));
        assert_eq!(
            day(&journal, "2022-09-16").score(&MetricId::new("energy")),
            Some(3.0)
        );
    }

    #[test]
    fn visible_symptoms_go_from_0_to_3() {
        let text = "observation_date,tracker_name,tracker_category,observation_value\n\
            2026-10-01,Back pain ,Pain,3\n2026-10-01,Fatigue ,General,1\n";
        let (journal, _) = imported("v.csv", text.as_bytes());
        assert_eq!(
            day(&journal, "2026-10-01").score(&MetricId::PAIN),
            Some(10.0)
        );
        assert_eq!(
            day(&journal, "2026-10-01").score(&MetricId::new("fatigue")),
            Some(3.33)
        );
    }

    #[test]
    fn visible_has_one_range_in_every_file_and_what_is_beyond_is_refused_by_its_row() {
        let head = "observation_date,tracker_name,tracker_category,observation_value\n";
        let first =
            format!("{head}2026-09-01,Brain fog,Symptoms,2\n2026-09-02,Brain fog,Symptoms,3\n");
        let later =
            format!("{first}2026-09-03,Brain fog,Symptoms,4\n2026-09-04,Brain fog,Symptoms,1\n");
        let (mut journal, _) = imported("a.csv", first.as_bytes());
        let source = source(later.as_bytes());
        let mapping = source.mapping.clone().unwrap();
        let today = crate::model::time::parse_date("2026-11-22").unwrap();
        let replace = crate::exchange::mapping::Replace::default();
        let plan = crate::exchange::plan::plan(&journal, &source.table, &mapping, &replace, today)
            .unwrap();
        let c = plan.counts;
        assert_eq!((c.taken, c.already, c.conflicts, c.refused), (1, 2, 0, 1));
        assert_eq!(
            plan.refusals[0].to_string(),
            "row 4, column \"observation_value\": 4 is outside 0 to 3"
        );
        assert_eq!(plan.beyond, [("Brain fog".to_owned(), (0.0, 3.0))]);
        let line = "Brain fog: 1 score on 1 day, from 0 to 3 in the file";
        assert!(
            plan.seen.lines().contains(&line.to_owned()),
            "{:?}",
            plan.seen.lines()
        );
        journal.apply(plan.edit).unwrap();
        let score = day(&journal, "2026-09-04").score(&MetricId::new("brain_fog"));
        assert_eq!(score, Some(3.33));
        // Another range that is told goes for all of the file's ratings, for later names too.
        let told = Mapping {
            scale: Some((0.0, 4.0)),
            ..Mapping::default()
        };
        assert_eq!(mapping.with_told(told).scale, Some((0.0, 4.0)));
    }

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
        assert_eq!(aside[1..], ["1 sleep that was deleted is left aside."]);
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

    #[test]
    fn samsungs_times_are_asked_for() {
        let text = "com.samsung.shealth.sleep,6220001,8\n\
            efficiency,com.samsung.health.sleep.start_time,com.samsung.health.sleep.end_time,com.samsung.health.sleep.time_offset\n\
            0.0,2026-10-01 21:00:00.000,2026-10-02 05:00:00.000,UTC+0200,\n\
            0.0,2026-10-03 04:00:00.000,2026-10-03 12:00:00.000,UTC-0500,\n";
        let utf16: Vec<u8> = std::iter::once(0xfeff)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        for bytes in [text.as_bytes().to_vec(), utf16] {
            let asleep = |zone| {
                let mut source = source(&bytes);
                source.mapping.as_mut().unwrap().dates.zone = Some(zone);
                let (journal, _) = imported_from(source);
                ["2026-10-02", "2026-10-03"].map(|date| {
                    day(&journal, date)
                        .sleep
                        .clone()
                        .unwrap()
                        .asleep
                        .map(clock)
                        .unwrap()
                })
            };
            // In UTC they are told by the offset of their row, whatever this computer's clock says.
            assert_eq!(asleep(Zone::Here), ["23:00", "23:00"]);
            assert_eq!(asleep(Zone::Written), ["21:00", "04:00"]);
            let Source { table, .. } = source(&bytes);
            let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let told = crate::exchange::dates::Told::default();
            let asked = crate::exchange::dates::ask::decide(&table, 0, told, today);
            assert!(matches!(asked, Err(ImportError::Ask(_))));
        }
    }
}
