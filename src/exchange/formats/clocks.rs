//! Nights in which the clocks are changed, of every format that says enough of them: each is as long as it was.

use super::tests::{day, imported, imported_from, source};
use crate::exchange::dates::Zone;
use crate::exchange::mapping::Role;
use crate::exchange::mapping::{Detail, Mapping};
use crate::model::journal::Journal;
use crate::model::time::clock;

fn night(journal: &Journal, date: &str) -> (String, String, Option<f64>) {
    let night = day(journal, date).sleep.clone().unwrap_or_default();
    let time = |time: Option<_>| time.map(clock).unwrap_or_default();
    (time(night.asleep), time(night.awake), night.hours_asleep())
}

fn told(asleep: &str, awake: &str, hours: f64) -> (String, String, Option<f64>) {
    (asleep.to_owned(), awake.to_owned(), Some(hours))
}

#[test]
fn apple_health_oura_and_stamps_with_offsets() {
    let record = |from: &str, to: &str| {
        format!(
            "<Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"a\" startDate=\"{from}\" endDate=\"{to}\" value=\"HKCategoryValueSleepAnalysisAsleep\"/>\n"
        )
    };
    let records = [
        record("2026-10-24 23:00:00 +0200", "2026-10-25 01:30:00 +0200"),
        record("2026-10-25 02:30:00 +0100", "2026-10-25 07:00:00 +0100"),
        record("2026-03-28 23:00:00 +0100", "2026-03-29 07:00:00 +0200"),
        record("2026-10-26 23:00:00 +0100", "2026-10-27 07:00:00 +0100"),
    ];
    let file = format!("<HealthData>\n{}</HealthData>\n", records.concat());
    let (journal, counts) = imported("export.xml", file.as_bytes());
    assert_eq!((counts.taken, counts.refused), (3, 0));
    assert_eq!(night(&journal, "2026-10-25"), told("22:00", "07:00", 7.0));
    assert_eq!(night(&journal, "2026-03-29"), told("00:00", "07:00", 7.0));
    assert_eq!(night(&journal, "2026-10-27"), told("23:00", "07:00", 8.0));
    let aside = source(file.as_bytes()).aside;
    assert_eq!(
        aside,
        [
            "In 2 nights the clock was changed: their times are all those of the clock in the morning, so that what was slept is as long as it was."
        ]
    );
    let oura = "bedtime_start;bedtime_end;day;type;awake_time;total_sleep_duration\n\
        2026-10-24T23:00:00+02:00;2026-10-25T01:30:00+02:00;2026-10-25;long_sleep;0;9000\n\
        2026-10-25T02:30:00+01:00;2026-10-25T07:00:00+01:00;2026-10-25;long_sleep;1800;14400\n";
    let (journal, _) = imported("sleepmodel.csv", oura.as_bytes());
    assert_eq!(night(&journal, "2026-10-25"), told("22:00", "07:00", 6.5));
    // Short, and over the hour that comes twice.
    let short = "bedtime_start;bedtime_end;day;type;awake_time;total_sleep_duration\n\
        2026-10-25T02:50:00+02:00;2026-10-25T02:20:00+01:00;2026-10-25;long_sleep;0;1800\n";
    let (journal, counts) = imported("sleepmodel.csv", short.as_bytes());
    assert_eq!(counts.refused, 0);
    assert_eq!(night(&journal, "2026-10-25"), told("01:50", "02:20", 0.5));
}

#[test]
fn a_nap_keeps_the_clock_that_it_had() {
    let oura = "bedtime_start;bedtime_end;day;type;awake_time;total_sleep_duration\n\
        2026-10-01T23:00:00+02:00;2026-10-02T07:00:00+02:00;2026-10-02;long_sleep;0;28800\n\
        2026-10-02T14:00:00-04:00;2026-10-02T15:00:00-04:00;2026-10-02;sleep;0;3600\n";
    let (journal, _) = imported("sleepmodel.csv", oura.as_bytes());
    let noted = day(&journal, "2026-10-02").note.clone();
    assert_eq!(noted.as_deref(), Some("Nap 14:00 to 15:00"));
}

#[test]
fn a_length_tells_a_changed_clock_only_where_clocks_are_changed() {
    let head = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo\n";
    let record = |from: &str, to: &str, hours: &str| {
        format!(
            "{head}\"1\",\"Europe/Berlin\",\"{from}\",\"{to}\",\"\",\"{hours}\",\"0.0\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
        )
    };
    let android = [
        record("24. 10. 2026 23:00", "25. 10. 2026 7:00", "9.000"),
        record("28. 03. 2026 23:00", "29. 03. 2026 7:00", "7.000"),
        // An hour was taken out by hand, in a week in which no clock is changed.
        record("12. 06. 2026 23:00", "13. 06. 2026 7:00", "7.000"),
    ];
    let (journal, counts) = imported("sleep-export.csv", android.concat().as_bytes());
    assert_eq!((counts.taken, counts.refused), (3, 0));
    assert_eq!(night(&journal, "2026-10-25"), told("22:00", "07:00", 9.0));
    assert_eq!(night(&journal, "2026-03-29"), told("00:00", "07:00", 7.0));
    assert_eq!(night(&journal, "2026-06-13"), told("23:00", "07:00", 8.0));
    let takeout = r#"[{"logId": 1, "dateOfSleep": "2026-10-25", "startTime": "2026-10-24T23:00:00.000",
        "endTime": "2026-10-25T07:00:00.000", "timeInBed": 540, "minutesAsleep": 500, "minutesAwake": 40}]"#;
    let (journal, _) = imported("sleep-2026-10-24.json", takeout.as_bytes());
    let hours = night(&journal, "2026-10-25").2;
    assert_eq!(hours, Some(500.0 / 60.0));
}

#[test]
fn any_table_whose_stamps_say_how_far_the_clock_was_from_utc() {
    let text = "in bed,fell asleep,woke,note\n\
        2026-10-24T22:30:00+02:00,2026-10-24T23:00:00+02:00,2026-10-25T07:00:00+01:00,a\n\
        2026-10-25T23:00:00+01:00,2026-10-25T23:30:00+01:00,2026-10-26T07:00:00+01:00,b\n\
        2026-10-27T01:50:00+02:00,2026-10-27T02:50:00+02:00,2026-10-27T02:20:00+01:00,c\n";
    let mut source = source(text.as_bytes());
    let mapping = Mapping::new("woke")
        .with("in bed", Role::Detail(Detail::Bed))
        .with("fell asleep", Role::Detail(Detail::Asleep))
        .with("woke", Role::Detail(Detail::Awake));
    source.mapping = Some(mapping);
    let (journal, counts) = imported_from(source);
    assert_eq!((counts.taken, counts.cells), (3, 0));
    assert_eq!(night(&journal, "2026-10-25"), told("22:00", "07:00", 9.0));
    let bed = day(&journal, "2026-10-25")
        .sleep
        .clone()
        .and_then(|sleep| sleep.bed);
    assert_eq!(bed.map(clock).as_deref(), Some("21:30"));
    assert_eq!(night(&journal, "2026-10-26"), told("23:30", "07:00", 7.5));
    assert_eq!(night(&journal, "2026-10-27"), told("01:50", "02:20", 0.5));
}

#[test]
fn a_clock_that_is_told_for_all_is_changed_in_no_night() {
    let text = "com.samsung.shealth.sleep,1,1\n\
        com.samsung.health.sleep.start_time,com.samsung.health.sleep.end_time,time_offset\n\
        2026-10-24 21:00:00.000,2026-10-25 06:00:00.000,UTC+0100,\n";
    let mut source = source(text.as_bytes());
    if let Some(mapping) = source.mapping.as_mut() {
        mapping.dates.zone = Some(Zone::Here);
    }
    let (journal, _) = imported_from(source);
    assert_eq!(night(&journal, "2026-10-25"), told("22:00", "07:00", 9.0));
}
