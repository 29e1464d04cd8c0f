//! Apple Health: `export.xml`, alone or in its archive, read as a stream.
//!
//! Only the sleep records are taken. Phone and watch overlap, so a night is the union of all
//! intervals. The file is not well-formed everywhere (an attribute twice, a DTD with errors): the DTD
//! is never read, entities are never expanded, and a broken element does not stop the rest.

mod elements;

use std::io;

use chrono::{NaiveDateTime, TimeDelta};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use elements::{Elements, LONGEST, skip_dtd};

use super::fitbit::iso;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::files::Stream;
use crate::exchange::nights::{self, Known, Sleeping};
use crate::exchange::outcome::Refusal;
use crate::model::count::{are, count};
use crate::model::typed::shown;

/// Intervals this far apart belong to two sleeps.
const APART: TimeDelta = TimeDelta::hours(2);
/// More intervals than a century of nights has: the file is no person's.
const MOST: usize = 5_000_000;
/// Records that can't be read: more of them, and the file is something else.
const MOST_REFUSED: usize = 500_000;
/// How a record begins, and its type where it is of a sleep.
const FIRST: &str = "Record type=\"";
const SLEEP: &str = "HKCategoryTypeIdentifierSleepAnalysis\"";

/// Apple Health's export.
pub(super) struct Health;

impl Format for Health {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        for at in 0..files.names().len() {
            let head = files.head(at)?;
            let has = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
            if !head.trim_ascii_start().starts_with(b"<")
                || !has(b"HealthData")
                || has(b"ClinicalDocument")
            {
                continue;
            }
            let path = files.path().to_owned();
            let read = files.stream(at, |file| records(file, &path))?;
            return Ok(Some(Found::Table(Box::new(source(read)))));
        }
        Ok(None)
    }
}

/// What an interval is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    InBed,
    Asleep,
    Awake,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Interval {
    from: NaiveDateTime,
    to: NaiveDateTime,
    stage: Stage,
    /// Which sleep record of the file it is.
    record: u32,
    /// How many minutes east of UTC the clock at its end was: its own times are in UTC.
    clock: i16,
    /// Whether it was another one when it began.
    is_moved: bool,
}

/// What a file holds.
#[derive(Default)]
struct Records {
    intervals: Vec<Interval>,
    /// Sleep records that can't be read, by their number among all sleep records.
    refused: Vec<Refusal>,
    /// Records of other things.
    others: usize,
    /// Whether the end of the file was there.
    is_whole: bool,
}

fn records(file: &mut Stream<'_>, path: &std::path::Path) -> Result<Records, ImportError> {
    skip_dtd(file).map_err(|why| ImportError::of_reading(why, path))?;
    let mut reader = Reader::from_reader(Elements::new(file));
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.check_comments = false;
    let (mut found, mut buffer, mut last) = (Records::default(), Vec::new(), u64::MAX);
    loop {
        buffer.clear();
        reader.get_mut().begin();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                if element.name().as_ref() == "Record" {
                    record(&element, &mut found);
                }
            }
            Ok(Event::End(element)) if element.name().as_ref() == "HealthData" => {
                found.is_whole = true;
            }
            Ok(Event::Eof) => return Ok(found),
            Ok(_) => {}
            Err(quick_xml::Error::Io(why)) if why.kind() == io::ErrorKind::FileTooLarge => {
                return Err(ImportError::Archive {
                    why: format!("one of its elements is longer than {} MB", LONGEST >> 20),
                    path: path.to_owned(),
                });
            }
            Err(quick_xml::Error::Io(why)) => {
                let why = std::io::Error::new(why.kind(), why);
                return Err(ImportError::of_reading(why, path));
            }
            // A broken element is passed over, unless the reader stands still.
            Err(why) if reader.buffer_position() == last => {
                return Err(ImportError::Archive {
                    why: why.to_string(),
                    path: path.to_owned(),
                });
            }
            Err(_) => last = reader.buffer_position(),
        }
        if found.intervals.len() > MOST || found.refused.len() > MOST_REFUSED {
            return Err(ImportError::TooLarge {
                path: path.to_owned(),
            });
        }
    }
}

fn record(element: &BytesStart<'_>, found: &mut Records) {
    // Apple writes the type first, and most records are of other things: those are passed over at a glance.
    let behind = element.strip_prefix(FIRST);
    if behind.is_some_and(|kind| !kind.starts_with(SLEEP)) {
        found.others += 1;
        return;
    }
    let (mut stage, mut from, mut to) = (None, None, None);
    let mut is_sleep = false;
    // Attributes come in any order, and one can stand twice.
    for attribute in element.attributes().with_checks(false).flatten() {
        let value = attribute.value.as_ref();
        match attribute.key.as_ref() {
            "type" if value == "HKCategoryTypeIdentifierSleepAnalysis" => is_sleep = true,
            "type" => {
                found.others += 1;
                return;
            }
            "startDate" => from = Some(value.to_owned()),
            "endDate" => to = Some(value.to_owned()),
            "value" => stage = Some(value.to_owned()),
            _ => {}
        }
    }
    if !is_sleep {
        found.others += 1;
        return;
    }
    let record = found.intervals.len() + found.refused.len() + 1;
    let ends = [("startDate", from.as_deref()), ("endDate", to.as_deref())];
    match interval(record, ends, stage.as_deref()) {
        Ok(interval) => found.intervals.push(interval),
        Err(refusal) => found.refused.push(refusal),
    }
}

fn interval(
    record: usize,
    ends: [(&str, Option<&str>); 2],
    value: Option<&str>,
) -> Result<Interval, Refusal> {
    let read = whole(record, ends)?;
    let clock = read.clock.and_then(|clock| i16::try_from(clock).ok());
    let is_moved = read.is_moved;
    let (from, to) = read.by(Some(0)).ends();
    let stage = value.and_then(stage_of).ok_or_else(|| {
        let reason = match value {
            None => "blank: whether it is sleep, time in bed or time awake is needed".to_owned(),
            Some(value) => format!(
                "{} is not known: sleep, time in bed or time awake is needed",
                shown(value)
            ),
        };
        Refusal::new(record, "value", reason)
    })?;
    let record = u32::try_from(record).unwrap_or(u32::MAX);
    Ok(Interval {
        from,
        to,
        stage,
        record,
        clock: clock.unwrap_or(0),
        is_moved,
    })
}

/// A record with both of its ends: a piece of a night with one says nothing.
fn whole(record: usize, ends: [(&str, Option<&str>); 2]) -> Result<Sleeping, Refusal> {
    let mut read = Sleeping::of_cells(record, ends, Known::default(), iso)?;
    match read.refused.take() {
        Some(refused) => Err(*refused),
        None => Ok(read),
    }
}

fn stage_of(value: &str) -> Option<Stage> {
    Some(match value.strip_prefix("HKCategoryValueSleepAnalysis")? {
        "InBed" => Stage::InBed,
        "Awake" => Stage::Awake,
        asleep if asleep.starts_with("Asleep") => Stage::Asleep,
        _ => return None,
    })
}

fn source(mut read: Records) -> Source {
    read.intervals.sort_unstable();
    read.intervals
        .dedup_by_key(|interval| (interval.from, interval.to, interval.stage));
    let mut sleeps = Vec::new();
    let mut begin = 0;
    let mut end = read.intervals.first().map(|interval| interval.to);
    for at in 0..read.intervals.len() {
        let interval = read.intervals[at];
        if end.is_some_and(|end| interval.from > end + APART) {
            sleeps.push(sleep(&read.intervals[begin..at]));
            (begin, end) = (at, Some(interval.to));
        }
        end = end.max(Some(interval.to));
    }
    if begin < read.intervals.len() {
        sleeps.push(sleep(&read.intervals[begin..]));
    }
    let mut aside = Vec::new();
    if read.others > 0 {
        let (records, are) = (count(read.others, "record", "records"), are(read.others));
        aside.push(format!(
            "{records} of other things than sleep {are} left aside."
        ));
    }
    if !read.is_whole {
        aside.push(
            "The file ends early: nights that stood behind its last line are not in it. Export it again for these."
                .into(),
        );
    }
    let laid = nights::laid(sleeps.into_iter().flatten().collect(), read.refused);
    let mut laid = laid.called("startDate", "endDate");
    laid.aside.splice(0..0, aside);
    Source::of_nights("Apple Health", laid)
}

/// One sleep of intervals that lie near one another, of all devices together, by the clock at its end.
fn sleep(intervals: &[Interval]) -> Option<Sleeping> {
    let clock = intervals.iter().max_by_key(|interval| interval.to)?.clock;
    let mut sleep = in_utc(intervals)?;
    sleep.clock = Some(0);
    let mut sleep = sleep.by(Some(clock.into()));
    sleep.is_moved = intervals
        .iter()
        .any(|interval| interval.is_moved || interval.clock != clock);
    Some(sleep)
}

/// Such a sleep in UTC. Its row is the first of their records.
fn in_utc(intervals: &[Interval]) -> Option<Sleeping> {
    let row = intervals.iter().map(|interval| interval.record).min()? as usize;
    let of = |stage: Stage| {
        intervals
            .iter()
            .filter(move |interval| interval.stage == stage)
    };
    let ends = |stage: Stage| {
        let from = of(stage).map(|interval| interval.from).min()?;
        Some((from, of(stage).map(|interval| interval.to).max()?))
    };
    let in_bed = ends(Stage::InBed);
    let Some((asleep, awake)) = ends(Stage::Asleep) else {
        // Phones before 2022 know the time in bed alone.
        let (bed, up) = in_bed?;
        let mut sleep = Sleeping::new(row, bed, up);
        (sleep.bed, sleep.up, sleep.only_in_bed) = (Some(bed), Some(up), true);
        return Some(sleep);
    };
    let mut sleep = Sleeping::new(row, asleep, awake);
    let (mut slept, mut until) = (TimeDelta::zero(), asleep);
    for interval in of(Stage::Asleep) {
        slept += (interval.to - until.max(interval.from)).max(TimeDelta::zero());
        until = until.max(interval.to);
    }
    let minutes = (awake - asleep - slept).num_minutes();
    sleep.minutes_awake = u32::try_from(minutes)
        .ok()
        .filter(|_| of(Stage::Asleep).count() > 1);
    if let Some((bed, up)) = in_bed {
        (sleep.bed, sleep.up) = (Some(bed.min(asleep)), Some(up.max(awake)));
    }
    Some(sleep)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, refusals, source as known, zipped};
    use crate::model::time::clock;

    fn record(source: &str, value: &str, from: &str, to: &str) -> String {
        format!(
            "<Record sourceName=\"{source}\" value=\"HKCategoryValueSleepAnalysis{value}\" \
             startDate=\"{from} +0200\" endDate=\"{to} +0200\" \
             type=\"HKCategoryTypeIdentifierSleepAnalysis\"><MetadataEntry key=\"a\" value=\"b\"/></Record>\n"
        )
    }

    fn file(records: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (a|b)>\n\
             <!ENTITY x SYSTEM \"file:///etc/passwd\">\n]>\n<HealthData locale=\"de\">\n\
             <Record type=\"HKQuantityTypeIdentifierStepCount\" value=\"5\"/>\n{records}</HealthData>\n"
        )
    }

    #[test]
    fn time_in_bed_alone_tells_no_sleep() {
        let in_bed = record(
            "Phone",
            "InBed",
            "2026-10-05 22:00:00",
            "2026-10-06 07:30:00",
        );
        let (journal, _) = imported("export", file(&in_bed).as_bytes());
        let night = day(&journal, "2026-10-06").sleep.clone().unwrap();
        let times = [night.bed, night.up].map(|time| time.map(clock).unwrap());
        assert_eq!(times, ["22:00", "07:30"]);
        assert_eq!((night.asleep, night.awake), (None, None));
        assert_eq!(night.minutes_awake, None);
    }

    #[test]
    fn phone_and_watch_are_one_night_of_their_union() {
        let records = [
            record(
                "Phone",
                "InBed",
                "2026-10-01 22:50:00",
                "2026-10-02 07:10:00",
            ),
            record(
                "Watch",
                "AsleepCore",
                "2026-10-01 23:10:00",
                "2026-10-02 03:00:00",
            ),
            record(
                "Watch",
                "Awake",
                "2026-10-02 03:00:00",
                "2026-10-02 03:25:00",
            ),
            record(
                "Watch",
                "AsleepREM",
                "2026-10-02 03:25:00",
                "2026-10-02 06:50:00",
            ),
            record(
                "Phone",
                "Asleep",
                "2026-10-02 03:30:00",
                "2026-10-02 06:40:00",
            ),
            record(
                "Watch",
                "AsleepCore",
                "2026-10-02 14:00:00",
                "2026-10-02 14:30:00",
            ),
            record("Watch", "AsleepCore", "broken", "2026-10-02 14:30:00"),
        ];
        // An attribute that stands twice and a stray end do not stop the rest.
        let odd = "<Record type=\"HKx\" a=\"1\" a=\"2\"/></Wrong>\n";
        let text = file(&format!("{odd}{}", records.concat()));
        for bytes in [
            text.clone().into_bytes(),
            zipped(&[("apple_health_export/export.xml", text.as_bytes())]),
        ] {
            let (journal, counts) = imported("export", &bytes);
            assert_eq!((counts.rows, counts.taken, counts.refused), (3, 2, 1));
            let noted = day(&journal, "2026-10-02");
            let night = noted.sleep.clone().unwrap();
            let times = [night.bed, night.asleep, night.awake, night.up];
            let times = times.map(|time| time.map(clock).unwrap_or_default());
            assert_eq!(times, ["22:50", "23:10", "06:50", "07:10"]);
            assert_eq!(night.minutes_awake, Some(25));
            assert_eq!(noted.tags, ["nap"]);
        }
        let aside = known(text.as_bytes()).aside;
        assert_eq!(
            aside,
            [
                "2 records of other things than sleep are left aside.",
                "1 sleep apart from the night is kept as a nap: a tag and a line of the note."
            ]
        );
    }

    #[test]
    fn a_dtd_with_a_declaration_that_is_not_closed_swallows_no_night() {
        let night = record(
            "Watch",
            "Asleep",
            "2026-10-01 23:10:00",
            "2026-10-02 06:50:00",
        );
        let long = format!("<!ELEMENT a (b)>{}", " ".repeat(70_000));
        for open in [
            "<!ATTLIST Record type CDATA #REQUIRED",
            "<!ATTLIST Record type CDATA \"abc>",
            "<!-- open\n<!ATTLIST Record type CDATA \"abc\">",
            "<<!ELEMENT <Health <<",
            &long,
        ] {
            let text = format!(
                "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n{open}\n]>\n<HealthData locale=\"de\">\n{night}</HealthData>\n"
            );
            for bytes in [
                text.clone().into_bytes(),
                zipped(&[("export.xml", text.as_bytes())]),
            ] {
                let (journal, counts) = imported("export.xml", &bytes);
                assert_eq!((counts.rows, counts.taken), (1, 1), "{open}");
                assert!(day(&journal, "2026-10-02").sleep.is_some());
            }
            assert_eq!(known(text.as_bytes()).aside, [""; 0]);
        }
    }

    #[test]
    fn a_record_that_cant_be_read_is_refused_by_its_number_and_its_value() {
        let records = [
            record(
                "W",
                "AsleepCore",
                "2026-10-02 07:00:00",
                "2026-10-01 23:00:00",
            ),
            record("W", "Weird", "2026-10-03 23:00:00", "2026-10-04 07:00:00"),
            record("W", "Asleep", "2026-10-05 23:00:00", "2026-10-06 07:00:00"),
            record("W", "Asleep", "2026-10-07 23:00:00", "bad"),
        ];
        let text = file(&records.concat());
        let (_, counts) = imported("export.xml", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (4, 1, 3));
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 1, column \"endDate\": a sleep from 2 Oct 2026 07:00 to 1 Oct 2026 23:00 ends no later than it begins",
                "row 2, column \"value\": HKCategoryValueSleepAnalysisWeird is not known: sleep, time in bed or time awake is needed",
                "row 4, column \"endDate\": bad +0200 is not a date and a time, like 2026-10-01 22:30",
            ]
        );
    }

    #[test]
    fn a_file_that_breaks_off_gives_what_was_whole() {
        let text = file(&record(
            "Watch",
            "Asleep",
            "2026-10-01 23:10:00",
            "2026-10-02 06:50:00",
        ));
        let cut = text.trim_end_matches("</HealthData>\n");
        let cut = format!("{cut}<Record type=\"HKCat");
        let (journal, _) = imported("export.xml", cut.as_bytes());
        let told = |text: &str| {
            known(text.as_bytes())
                .aside
                .iter()
                .any(|words| words.contains("ends early"))
        };
        assert!(told(&cut) && !told(&text));
        assert!(day(&journal, "2026-10-02").sleep.is_some());
    }
}
