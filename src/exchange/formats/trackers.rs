//! Exports that are a table of known columns: Visible, Samsung Health.

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_amount;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::table::{Row, Table};
use crate::model::name::same;

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

pub(super) fn found(format: &'static str, table: Table, mapping: Mapping) -> Found {
    Found::Table(Box::new(Source {
        format,
        table,
        mapping: Some(mapping),
        aside: Vec::new(),
    }))
}

/// Visible: a row a score, symptoms from 0 to 3, however high those of one file go.
pub(super) struct Visible;

impl Format for Visible {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if !first_line(files)?.starts_with("observation_date,tracker_name,tracker_category") {
            return Ok(None);
        }
        let mut table = Table::parse(&files.bytes(0)?)?;
        let mut mapping = Mapping::new("observation_date")
            .with("tracker_name", Role::Name)
            .with("observation_value", Role::Value);
        if notes_apart(&mut table) {
            mapping = mapping.with(NOTE, Role::Note);
        }
        // One range for all of it and for every file: what goes beyond is refused by its row until another is told.
        mapping.scale = Some((0.0, 3.0));
        Ok(Some(found("Visible", table, mapping)))
    }
}

/// The column that Visible's notes are put into.
const NOTE: &str = "note";

/// Puts what is a note and no score into a column of its own; whether there is any.
fn notes_apart(table: &mut Table) -> bool {
    let names = ["tracker_name", "tracker_category", "observation_value"];
    let places = names.map(|name| table.place(name));
    let [Some(name), Some(category), Some(value)] = places else {
        return false;
    };
    let column = table.headers.len();
    let mut any = false;
    for row in &mut table.rows {
        let is_called = |at: usize| {
            let name = row.cell(at).unwrap_or("");
            ["note", "notes"].iter().any(|word| same(name, word))
        };
        let is_score = |text: &str| read_amount(text, false).is_some();
        let is_note = (is_called(name) || is_called(category))
            && row.cells.len() <= column
            && row.cell(value).is_some_and(|text| !is_score(text));
        if is_note {
            row.cells.resize(column + 1, String::new());
            row.cells.swap(value, column);
            row.cells[name].clear();
            any = true;
        }
    }
    if any {
        table.headers.push(NOTE.to_owned());
        table
            .called
            .insert(NOTE.to_owned(), "observation_value".to_owned());
    }
    any
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
        let find = |name: &str, is: fn(&str, &str) -> bool| {
            let mut cells = header.cells.iter().map(|cell| cell.trim());
            cells.position(|cell| is(cell.trim_start_matches('\u{feff}'), name))
        };
        // Where both are there, the prefixed one is filled.
        find(&format!(".{name}"), |cell, name| cell.ends_with(name))
            .or_else(|| find(name, |cell, name| cell == name))
    };
    let (from, to) = (place("start_time")?, place("end_time")?);
    let (offset, comment) = (place("time_offset"), place("comment"));
    let time = |text: &str| match text.parse::<i64>() {
        Ok(millis) => {
            chrono::DateTime::from_timestamp_millis(millis).map(|utc| (utc.naive_utc(), None))
        }
        Err(_) => iso(text),
    };
    let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
    for row in rows {
        let name = |at: usize| header.cell(at).unwrap_or("");
        let ends = [from, to].map(|at| (name(at), row.cell(at)));
        match Sleeping::of_cells(row.number, ends, Known::default(), time) {
            Ok(mut sleep) => {
                // Whether these times are UTC differs between versions of the app: it is asked.
                let cell = offset.map_or((0, None), |at| (at, row.cell(at)));
                let read = nights::offset(row.number, name(cell.0), cell.1);
                let known = read.unwrap_or_else(|refused| {
                    sleep.refused.get_or_insert(Box::new(refused));
                    None
                });
                sleep.zone = known.map_or_else(|| "Z".to_owned(), nights::open);
                let note = comment.and_then(|at| row.cell(at));
                note.unwrap_or_default().clone_into(&mut sleep.note);
                sleeps.push(sleep);
            }
            Err(refusal) => refused.push(refusal),
        }
    }
    let name = |at: usize| header.cell(at).unwrap_or("");
    let laid = nights::laid(sleeps, refused).called(name(from), name(to));
    Some(Found::Table(Box::new(Source::of_nights(
        "Samsung Health",
        laid,
    ))))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, imported_from, refusals, source};
    use super::*;
    use crate::exchange::dates::Zone;
    use crate::model::metric::MetricId;
    use crate::model::time::clock;

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
    fn a_note_of_visible_is_a_note() {
        let text = "observation_date,tracker_name,tracker_category,observation_value\n\
            2026-10-01,Back pain ,Pain,3\n2026-10-01,Note ,Note,\"long drive, then rest\"\n\
            2026-10-02,Notes ,Other,slept badly\n2026-10-02,Brain fog,Note,2\n";
        let (journal, counts) = imported("v.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (4, 4, 0));
        let note = |date| day(&journal, date).note.clone();
        assert_eq!(note("2026-10-01").as_deref(), Some("long drive, then rest"));
        assert_eq!(note("2026-10-02").as_deref(), Some("slept badly"));
        let fog = day(&journal, "2026-10-02").score(&MetricId::new("brain_fog"));
        assert_eq!(fog, Some(6.67));
        // The columns of a file without notes are those that it has.
        let bare = text.lines().take(2).collect::<Vec<_>>().join("\n");
        assert_eq!(source(bare.as_bytes()).table.headers.len(), 4);
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
    fn a_yes_of_visible_is_a_tag_of_its_trackers_name() {
        let text = "observation_date,tracker_name,tracker_category,observation_value\n\
            2026-09-01,Fatigue ,Symptoms,2\n2026-09-02,Period ,Cycle,true\n";
        let (journal, counts) = imported("v.csv", text.as_bytes());
        assert_eq!((counts.taken, counts.refused), (2, 0));
        let tags = &day(&journal, "2026-09-02").tags;
        assert_eq!(
            tags.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["Period"]
        );
    }

    #[test]
    fn a_comment_of_samsung_is_a_note() {
        let text = "com.samsung.shealth.sleep,6310022,1\n\
            com.samsung.health.sleep.start_time,com.samsung.health.sleep.end_time,com.samsung.health.sleep.comment\n\
            2026-10-01 21:00:00.000,2026-10-02 05:00:00.000,woke twice,\n";
        let (journal, _) = imported("s.csv", text.as_bytes());
        assert_eq!(
            day(&journal, "2026-10-02").note.as_deref(),
            Some("woke twice")
        );
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
            let bad = text.replace("UTC-0500", "UTC-9900");
            assert_eq!(
                refusals(bad.as_bytes()),
                [
                    "row 4, column \"com.samsung.health.sleep.time_offset\": UTC-9900 is no offset from UTC, like +02:00"
                ]
            );
            let Source { table, .. } = source(&bytes);
            let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let told = crate::exchange::dates::Told::default();
            let asked = crate::exchange::dates::ask::decide(&table, 0, told, today);
            assert!(matches!(asked, Err(ImportError::Ask(_))));
        }
    }
}
