//! Sleep as Android: its CSV, alone or in its archive.
//!
//! The header is repeated for each record, with columns of its own. `Hours` is the time in bed;
//! `LenAdjust`, a number below 0, is what was awake. A rating of 0 is none, and −1 and −2 say that
//! something was not measured.

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::nights::{self, Sleeping};
use crate::exchange::table::Table;

/// Sleep as Android's CSV.
pub(super) struct Android;

impl Format for Android {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        for at in 0..files.names().len() {
            let head = files.head(at)?;
            let line = head.split(|b| *b == b'\n').next().unwrap_or(&[]);
            let line = String::from_utf8_lossy(line).replace('"', "");
            let line = line.trim_start_matches('\u{feff}');
            if line.starts_with("Id,Tz,From,To,Sched,Hours") {
                let source = source(&files.bytes(at)?)?;
                return Ok(Some(Found::Table(Box::new(source))));
            }
        }
        Ok(None)
    }
}

fn source(bytes: &[u8]) -> Result<Source, ImportError> {
    let mut headers: Vec<String> = Vec::new();
    let (mut sleeps, mut refused) = (Vec::new(), Vec::new());
    for row in Table::rows_of(bytes)? {
        if row.cell(0) == Some("Id") {
            headers = row.cells;
            continue;
        }
        // A line of noise below a record has no id.
        if row
            .cell(0)
            .is_none_or(|id| !id.bytes().all(|b| b.is_ascii_digit()))
        {
            continue;
        }
        let cell = |name: &str| {
            let at = headers.iter().position(|header| header.trim() == name)?;
            row.cell(at)
        };
        match record(row.number, cell) {
            Some(sleep) => sleeps.push(sleep),
            None => refused.push((row.number, cell("To").unwrap_or("").to_owned())),
        }
    }
    let laid = nights::laid(sleeps, refused, "");
    Ok(Source {
        format: "Sleep as Android",
        table: laid.table,
        mapping: Some(nights::mapping(Some((0.0, 5.0)))),
        aside: laid.aside,
    })
}

fn record<'a>(row: usize, cell: impl Fn(&str) -> Option<&'a str>) -> Option<Sleeping> {
    let (from, to) = (iso_or_dots(cell("From")?)?, iso_or_dots(cell("To")?)?);
    let mut sleep = Sleeping::new(row, from, to);
    (sleep.bed, sleep.up) = (Some(from), Some(to));
    let number = |name: &str| cell(name).and_then(|text| read_number(text, true));
    let adjusted = number("LenAdjust")
        .filter(|minutes| *minutes < 0.0 && *minutes != -1.0 && *minutes != -2.0);
    sleep.minutes_awake = adjusted.map(|minutes| (-minutes).round() as u32);
    if let Some(rating) = number("Rating").filter(|rating| *rating > 0.0) {
        sleep.rating = rating.to_string();
    }
    let comment = cell("Comment").unwrap_or("");
    let (tags, words): (Vec<_>, Vec<_>) = comment
        .split_whitespace()
        .partition(|word| word.starts_with('#'));
    sleep.tags = tags
        .iter()
        .map(|tag| tag.trim_start_matches('#').to_owned())
        .filter(|tag| !tag.is_empty())
        .collect();
    sleep.note = words.join(" ");
    Some(sleep)
}

/// `26. 11. 2020 20:00`: the day always stands first.
fn iso_or_dots(text: &str) -> Option<chrono::NaiveDateTime> {
    use crate::exchange::dates::{Ways, read_moment};
    let moment = read_moment(text, Ways::default()).ok();
    moment
        .and_then(|(date, time)| Some(date.and_time(time?)))
        .or_else(|| iso(text))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, zipped};
    use crate::model::metric::MetricId;

    #[test]
    fn records_with_headers_of_their_own_come_in() {
        let text = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo,\"20:05\",\"Event\"\n\
            \"1606420800000\",\"Europe/London\",\"26. 11. 2020 20:00\",\"27. 11. 2020 7:00\",\"27. 11. 2020 7:00\",\"11.000\",\"4,0\",\" #watch #alcohol  long day\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-45\",\"\",\"0.1\",\"AWAKE_START-1\"\n\
            Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo\n\
            \"1606500000000\",\"Europe/Berlin\",\"27. 11. 2020 23:10\",\"28. 11. 2020 6:50\",\"\",\"7.667\",\"0.0\",\"\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-1\",\"\"\n\
            \"1606500000001\",\"Europe/Berlin\",\"27. 11. 2020 23:10\",\"broken\",\"\",\"7.667\",\"0.0\",\"\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-1\",\"\"\n";
        for bytes in [
            text.as_bytes().to_vec(),
            zipped(&[("sleep-export.csv", text.as_bytes())]),
        ] {
            let (journal, counts) = imported("sleep-export", &bytes);
            assert_eq!((counts.rows, counts.taken, counts.refused), (3, 2, 1));
            let first = day(&journal, "2020-11-27");
            let night = first.sleep.clone().unwrap();
            assert_eq!(night.hours_asleep(), Some(11.0 - 0.75));
            assert_eq!(first.score(&MetricId::SLEEP), Some(8.0));
            assert_eq!(
                (first.tags.join(","), first.note.as_deref()),
                ("watch,alcohol".into(), Some("long day"))
            );
            let second = day(&journal, "2020-11-28");
            assert_eq!(second.score(&MetricId::SLEEP), None);
            assert_eq!(second.sleep.clone().unwrap().minutes_awake, None);
        }
    }
}
