//! Sleep as Android: its CSV, alone or in its archive.
//!
//! The header is repeated for each record, with columns of its own. `Hours` is the time in bed;
//! `LenAdjust`, a number below 0, is what was awake. A rating of 0 is none, and −1 and −2 say that
//! something was not measured.

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::dates::{Stamp, Ways, read_stamp};
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::outcome::Refusal;
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
        let cell = |name: &str| {
            let at = headers.iter().position(|header| header.trim() == name)?;
            row.cell(at)
        };
        // A line of noise below a record has neither an id nor times.
        if ["Id", "From", "To"].iter().all(|name| cell(name).is_none()) {
            continue;
        }
        match record(row.number, cell) {
            Ok(sleep) => sleeps.push(sleep),
            Err(refusal) => refused.push(refusal),
        }
    }
    let laid = nights::laid(sleeps, refused).called("From", "To");
    Ok(Source {
        format: "Sleep as Android",
        table: laid.table,
        mapping: Some(nights::mapping(Some((0.0, 5.0)))),
        aside: laid.aside,
    })
}

fn record<'a>(row: usize, cell: impl Fn(&str) -> Option<&'a str>) -> Result<Sleeping, Refusal> {
    let ends = ["From", "To"].map(|name| (name, cell(name)));
    let number = |name: &str| cell(name).and_then(|text| read_number(text, true));
    let known = Known {
        length: nights::length(number("Hours").map(|hours| hours * 60.0)),
        day: None,
    };
    let mut sleep = Sleeping::of_cells(row, ends, known, iso_or_dots)?;
    (sleep.bed, sleep.up) = (Some(sleep.asleep), Some(sleep.awake));
    let adjusted = number("LenAdjust")
        .filter(|minutes| *minutes < 0.0 && *minutes != -1.0 && *minutes != -2.0);
    sleep.minutes_awake = adjusted.map(|minutes| (-minutes).round() as u32);
    if let Some(rating) = number("Rating").filter(|rating| *rating > 0.0) {
        sleep.rating = rating.to_string();
    }
    (sleep.tags, sleep.note) = comment(cell("Comment").unwrap_or(""));
    Ok(sleep)
}

/// The tags of a comment, and its words. A tag within a sentence is a word of it too: `the #dog barked`.
fn comment(text: &str) -> (Vec<String>, String) {
    let all: Vec<&str> = text.split_whitespace().collect();
    let tag = |word: &str| {
        let name = word
            .strip_prefix('#')?
            .trim_matches(|c: char| !c.is_alphanumeric());
        (!name.is_empty()).then(|| name.to_owned())
    };
    let tags = all.iter().filter_map(|word| tag(word)).collect();
    let is_word = |word: &&str| tag(word).is_none();
    let sentence = all
        .iter()
        .position(is_word)
        .zip(all.iter().rposition(is_word));
    let note = sentence.map_or_else(String::new, |(from, to)| {
        let words = all[from..=to]
            .iter()
            .map(|word| word.trim_start_matches('#'));
        words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    (tags, note)
}

/// `26. 11. 2020 20:00`: the day always stands first.
fn iso_or_dots(text: &str) -> Option<Stamp> {
    read_stamp(text, Ways::default()).or_else(|| iso(text))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, zipped};
    use crate::model::metric::MetricId;

    #[test]
    fn a_record_whose_id_is_no_number_is_taken_by_its_times_or_refused_with_its_row() {
        let head = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo\n";
        let record = |id: &str, from: &str, to: &str| {
            format!(
                "{head}\"{id}\",\"Europe/Berlin\",\"{from}\",\"{to}\",\"\",\"8.0\",\"3.0\",\"\",\"\",\"\",\"\",\"\",\"\",\"-30\",\"\"\n"
            )
        };
        let noise = ",,,,,,,,,,,,,,,\"0.1\",\"0.2\"\n";
        let text = record("abc", "05. 10. 2026 22:00", "06. 10. 2026 6:00")
            + noise
            + &record("", "07. 10. 2026 22:00", "08. 10. 2026 6:00")
            + &record("12x", "09. 10. 2026 22:00", "");
        let (journal, counts) = imported("sleep-export", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.cells), (3, 3, 1));
        let hours = |date| day(&journal, date).sleep.clone().unwrap().hours_asleep();
        let days = ["2026-10-06", "2026-10-08", "2026-10-10"];
        assert_eq!(days.map(hours), [Some(7.5); 3]);
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 7, column \"To\": blank: a date and a time are needed, like 2026-10-01 22:30. The length of the sleep tells it"
            ]
        );
    }

    #[test]
    fn a_tag_within_a_sentence_is_a_word_of_it_too() {
        for (text, tags, note) in [
            (" #watch #alcohol  long day", "watch,alcohol", "long day"),
            (
                "the #dog barked. #late, #loud",
                "dog,late,loud",
                "the dog barked.",
            ),
            ("#home", "home", ""),
            ("# 5 o'clock", "", "5 o'clock"),
        ] {
            let (of_text, words) = super::comment(text);
            assert_eq!(
                (of_text.join(",").as_str(), words.as_str()),
                (tags, note),
                "{text}"
            );
        }
    }

    #[test]
    fn records_with_headers_of_their_own_come_in() {
        let text = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo,\"20:05\",\"Event\"\n\
            \"1606420800000\",\"Europe/London\",\"26. 11. 2020 20:00\",\"27. 11. 2020 7:00\",\"27. 11. 2020 7:00\",\"11.000\",\"4,0\",\" #watch #alcohol  long day\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-45\",\"\",\"0.1\",\"AWAKE_START-1\"\n\
            Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo\n\
            \"1606500000000\",\"Europe/Berlin\",\"27. 11. 2020 23:10\",\"28. 11. 2020 6:50\",\"\",\"7.667\",\"0.0\",\"\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-1\",\"\"\n\
            \"1606500000001\",\"Europe/Berlin\",\"28. 11. 2020 23:10\",\"broken\",\"\",\"-1\",\"2.5\",\"#late\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-1\",\"\"\n\
            \"1606600000001\",\"Europe/Berlin\",\"29. 11. 2020 24:10\",\"30. 11. 2020 6:50\",\"\",\"\",\"2.5\",\"#late\",\"10\",\"-1\",\"-1.0\",\"-1\",\"-2.0\",\"-1\",\"\"\n";
        for bytes in [
            text.as_bytes().to_vec(),
            zipped(&[("sleep-export.csv", text.as_bytes())]),
        ] {
            let (journal, counts) = imported("sleep-export", &bytes);
            // Of the night that has no end nothing tells the day.
            assert_eq!((counts.rows, counts.taken, counts.refused), (4, 3, 1));
            let third = day(&journal, "2020-11-30");
            assert_eq!(third.score(&MetricId::SLEEP), Some(5.0));
            assert_eq!(third.tags, ["late"]);
            let up = third.sleep.clone().unwrap();
            assert_eq!((up.asleep, up.up), (None, up.awake));
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
