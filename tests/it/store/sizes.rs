//! Files that are far larger than a diary: bounds that are said, and room in proportion to the file.

use std::fmt::Write as _;
use std::mem::size_of;

use unkink::model::checkin::Checkin;
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::model::limits;
use unkink::model::metric::{Better, Metric, MetricId};
use unkink::model::session::Session;
use unkink::store::schema::{from_bytes, to_bytes};

fn file(metrics: &str, days: &str) -> String {
    format!(
        r#"{{"format":"unkink-journal","version":1,"metrics":[{metrics}],"days":{{{days}}},"sessions":[]}}"#
    )
}

fn listed(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

fn refused(text: &str) -> String {
    from_bytes(text.as_bytes()).unwrap_err().to_string()
}

/// A day of one score takes 36 bytes in a file; what it takes here is a few times that.
#[test]
fn a_day_takes_little_room() {
    assert!(size_of::<Day>() <= 136, "{}", size_of::<Day>());
    assert!(size_of::<Checkin>() <= 48, "{}", size_of::<Checkin>());
    assert!(size_of::<(MetricId, f64)>() <= 32);
    assert!(size_of::<Session>() <= 232, "{}", size_of::<Session>());
    let days = r#""2026-01-01":{"scores":{"pain":6}},"2026-01-02":{"checkins":[{"time":"8:00"},{"time":"9:00","scores":{"a":1}},{"time":"9:30","scores":{"a":1}}]}"#;
    let journal = from_bytes(file("", days).as_bytes()).unwrap().journal;
    for day in journal.days().values() {
        assert!(day.checkins.capacity() <= day.checkins.len() + 1);
    }
}

/// Names that are met again share their memory.
#[test]
fn a_name_is_kept_once_for_all_days() {
    let days = listed(28, |day| {
        format!(r#""2026-01-{:02}":{{"scores":{{"knee":6}}}}"#, day + 1)
    });
    let journal = from_bytes(file("", &days).as_bytes()).unwrap().journal;
    let mut places: Vec<_> = journal
        .days()
        .values()
        .flat_map(|day| day.checkins[0].scores.keys())
        .map(|id| id.as_str().as_ptr())
        .collect();
    places.dedup();
    assert_eq!(places.len(), 1);
}

/// In more than quadratic time these would outlast anybody's patience.
#[test]
fn ten_thousand_metrics_are_read_and_one_more_is_refused_with_its_place() {
    let row = |at: usize| format!(r#"{{"id":"m{at}","name":"Name {at}"}}"#);
    let scores = listed(20_000, |at| format!(r#""m{at}":1"#));
    let days = format!(r#""2026-01-01":{{"scores":{{{scores}}}}}"#);
    let text = file(&listed(limits::METRICS_READ, row), &days);
    let journal = from_bytes(text.as_bytes()).unwrap().journal;
    assert_eq!(journal.metrics().own(), limits::METRICS_READ);
    let again = from_bytes(&to_bytes(&journal)).unwrap().journal;
    assert_eq!(again, journal);
    let error = refused(&file(&listed(limits::METRICS_READ + 1, row), ""));
    assert!(
        error.starts_with("metrics (line 1): it holds more than 10000"),
        "{error}"
    );
    let error = refused(&file(
        &format!("{},{}", row(1), row(2).replace("m2", "x").replace('2', "1")),
        "",
    ));
    assert!(
        error.contains("metrics › x") && error.contains("another metric has that name"),
        "{error}"
    );
}

#[test]
fn one_metric_too_many_is_refused_where_it_is_added() {
    let mut journal = Journal::default();
    let add = |at: usize| Edit::add_metric(Metric::own(&format!("Own {at}"), Better::Lower));
    journal
        .apply(Edit::Many((0..limits::METRICS).map(add).collect()))
        .unwrap();
    let before = journal.clone();
    let error = journal.apply(add(limits::METRICS)).unwrap_err();
    assert_eq!(error, EditError::TooManyMetrics);
    assert_eq!(journal, before);
    let mut last = journal.metrics().find("Own 999").unwrap().clone();
    last.name = "Renamed".into();
    let edit = Edit::Metric(last.id.clone(), Some(Box::new((usize::MAX, last))));
    journal.apply(edit).unwrap();
}

#[test]
fn a_range_of_a_metric_is_bounded_and_its_place_is_named() {
    let row = |members: &str| file(&format!(r#"{{"id":"steps","name":"Steps",{members}}}"#), "");
    for (members, words) in [
        (r#""max":1e300"#, "its range lies between"),
        (r#""min":-1000001"#, "its range lies between"),
        (r#""min":10"#, "its lowest value must be below its highest"),
        (r#""step":0"#, "its step must be above 0"),
    ] {
        let error = refused(&row(members));
        assert!(
            error.starts_with("metrics › steps (line 1)") && error.contains(words),
            "{error}"
        );
    }
    let long = "x".repeat(limits::NAME + 1);
    assert!(refused(&row(&format!(r#""unit":"{long}""#))).contains("at most 200 letters"));
    assert!(from_bytes(row(r#""max":1000000"#).as_bytes()).is_ok());
}

#[test]
fn a_score_just_outside_its_range_is_told_as_it_is() {
    let error = refused(&file(
        "",
        r#""2026-01-01":{"scores":{"pain":10.0000000000001}}"#,
    ));
    assert!(
        error.contains("10.0000000000001 is outside 0 to 10"),
        "{error}"
    );
}

#[test]
fn unknown_members_stay_text_however_many_they_are() {
    let mut extra = String::from(r#""x": {"#);
    for at in 0..100_000 {
        let _ = write!(
            extra,
            r#"{}"k{at}": [1, {{"a": null}}, 2.5]"#,
            if at == 0 { "" } else { ", " }
        );
    }
    extra.push('}');
    let text = file("", "").replace(r#""sessions":[]"#, &format!(r#""sessions":[],{extra}"#));
    let journal = from_bytes(text.as_bytes()).unwrap().journal;
    assert_eq!(
        journal.extra().text(),
        Some(format!("{{{extra}}}").as_str())
    );
    let written = String::from_utf8(to_bytes(&journal)).unwrap();
    assert!(written.contains(&format!("\n{extra},\n")));
    let twice = text.replace("k99999", "k5");
    let error = refused(&twice);
    assert!(
        error.starts_with("x › k5 (line 1): it stands twice"),
        "{error}"
    );
}
