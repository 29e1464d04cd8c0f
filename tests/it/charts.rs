//! Every chart as a picture: nothing outside the picture or a panel's frame, nothing over another, the
//! same ticks as its spec.

mod laws;
mod planted;

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;

use laws::{boxes, hold, inside, pills_are_apart, ticks_hold};
use unkink::chart::spec::{Chart, Mark, Panel};
use unkink::demo::demo;
use unkink::drawing::palette::Palette;
use unkink::drawing::png::png;
use unkink::drawing::svg::svg;
use unkink::drawing::{Look, draw, lay_out};
use unkink::model::edit::Edit;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::keyword::Keyword;
use unkink::model::medication::Medication;
use unkink::model::metric::{Better, Metric, MetricId};
use unkink::model::scale::Scale;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::sleep::Sleep;
use unkink::model::time::parse_date;
use unkink::report::pictures::{self, Asked, Subject};

fn today() -> NaiveDate {
    parse_date("2026-11-22").unwrap()
}

fn one_day() -> Journal {
    let mut journal = Journal::default();
    let score = |metric, value| Edit::Score {
        date: today(),
        time: None,
        metric,
        value: Some(value),
    };
    journal.apply(score(MetricId::PAIN, 4.0)).unwrap();
    journal.apply(score(MetricId::SLEEP, 0.0)).unwrap();
    journal
}

/// Sessions with long names in other scripts, and not a single score.
fn sessions_alone() -> Journal {
    let mut journal = Journal::default();
    let kinds = [
        "massage",
        "<b>Tui Na</b> & \"Schröpfen\"",
        "Акупунктура",
        "推拿推拿推拿",
    ];
    for (i, kind) in kinds.iter().cycle().take(24).enumerate() {
        let date = today() - Days::new(7 * i as u64);
        let id = SessionId::new(&format!("S{i}"));
        let mut session = Session::new(id, date, Kind::new(kind));
        session.with = Some("Dr. Wilhelmina Müller-Lüdenscheidt & Söhne".into());
        journal.apply(Edit::put_session(session)).unwrap();
    }
    journal
}

/// Metrics whose values are not whole numbers from 0 to 10: −30 to 100, 0 to 1440, 0 to 24, 0 to 1, a
/// count, and two of one's own, −5 to 5 by halves and 0.001 to 0.002.
const OTHER_RANGES: [&str; 7] = [
    "finger_to_floor",
    "workout",
    "hours_asleep",
    "sleep_efficiency",
    "doses",
    "balance",
    "dose",
];

/// Half a year of those metrics, their ends among the values, with a session each second week.
fn of_other_ranges() -> Journal {
    let mut journal = Journal::default();
    for (id, min, max, step) in [("balance", -5.0, 5.0, 0.5), ("dose", 0.001, 0.002, 0.0001)] {
        let mut metric = Metric::own(id, Better::Higher);
        metric.id = MetricId::new(id);
        metric.scale = Scale { min, max, step };
        journal.apply(Edit::add_metric(metric)).unwrap();
    }
    for back in 0..180_u32 {
        let date = today() - Days::new(u64::from(back));
        // From one end to the other and back, at another pace each.
        let share = |pace: u32| f64::from((back * pace % 200).abs_diff(100)) / 100.0;
        for (pace, id) in [(3, 0), (7, 1), (11, 5), (13, 6)] {
            let id = MetricId::new(OTHER_RANGES[id]);
            let Scale { min, max, .. } = journal.metrics().get(&id).unwrap().scale;
            let value = Some(min + (max - min) * share(pace));
            let score = Edit::Score {
                date,
                time: None,
                metric: id,
                value,
            };
            journal.apply(score).unwrap();
        }
        let time = |minutes: u32| NaiveTime::from_num_seconds_from_midnight_opt(minutes * 60, 0);
        let night = Sleep {
            bed: time(1320),
            asleep: time(1320 + back % 60),
            awake: time(300 + back % 90),
            up: time(480),
            minutes_awake: Some(back % 120),
            ..Sleep::default()
        };
        journal.apply(Edit::Sleep(date, Some(night))).unwrap();
        let taken = Medication {
            name: "ibuprofen".into(),
            dose: None,
            count: f64::from(back % 5) / 2.0,
            time: None,
            extra: Extra::new(),
        };
        let taken = if back % 5 == 0 { vec![] } else { vec![taken] };
        journal
            .apply(Edit::Medication(date, Some(taken.into())))
            .unwrap();
        if back % 14 == 7 {
            let id = SessionId::new(&format!("S{back}"));
            let session = Session::new(id, date, Kind::MASSAGE);
            journal.apply(Edit::put_session(session)).unwrap();
        }
    }
    journal
}

fn subjects() -> impl Iterator<Item = Subject> {
    Subject::ALL.iter().map(|(subject, _)| *subject)
}

/// Each chart of a journal, over its usual days and over all of them.
fn charts(journal: &Journal) -> Vec<(String, Chart)> {
    let (first, last) = journal.span().unwrap_or((today(), today()));
    let usual = |subject| pictures::usual_range(journal, subject, today());
    let mut all = charts_of(journal, usual, &[]);
    all.extend(charts_of(journal, |_| first..=last, &[]));
    all
}

/// Each chart of these metrics, over these days; the usual metrics where there are none.
fn charts_of(
    journal: &Journal,
    days: impl Fn(Subject) -> RangeInclusive<NaiveDate>,
    metrics: &[MetricId],
) -> Vec<(String, Chart)> {
    let of = metrics.first().map_or("", |id| id.as_str());
    let chart = |subject: Subject| {
        let asked = Asked {
            metrics: metrics.to_vec(),
            ..Asked::of(subject, days(subject))
        };
        let count = (*asked.range.end() - *asked.range.start()).num_days();
        let name = format!("{} {of} of {count} days", subject.word());
        (name, pictures::chart(journal, &asked))
    };
    subjects().map(chart).collect()
}

fn look_at(name: &str, journal: &Journal) {
    look_at_all(name, charts(journal));
}

fn look_at_all(name: &str, charts: Vec<(String, Chart)>) {
    for (chart_name, chart) in charts {
        ticks_hold(&format!("{name}, {chart_name}"), &chart);
        let check = |what: &str, look: Look| {
            let name = format!("{name}, {chart_name}, {what}");
            let drawn = lay_out(&chart, &look);
            hold(&name, &drawn.scene);
            inside(&name, &drawn);
            pills_are_apart(&name, &drawn.scene);
        };
        for wide in [240.0, 400.0, 800.0, 1400.0] {
            check(&wide.to_string(), Look::alone(wide, Palette::LIGHT));
        }
        let large = Look {
            text: 26.0,
            ..Look::alone(560.0, Palette::DARK)
        };
        check("large", large);
        let part = Look::part(500.0, 9.0, Palette::WHITE);
        check("part", part.panels(70.0));
        let beside = Look {
            beside: true,
            spare: 130.0,
            ..Look::part(820.0, 13.0, Palette::DARK)
        };
        check("names beside", beside.panels(96.0));
    }
}

/// Nothing outside a panel, of any size of text there is.
fn look_quickly(charts: &[(String, Chart)], wide: f32, text: f32) {
    for (name, chart) in charts {
        ticks_hold(name, chart);
        let look = Look {
            text,
            ..Look::alone(wide, Palette::LIGHT)
        };
        let drawn = lay_out(chart, &look);
        inside(&format!("{name}, {wide} wide, text {text}"), &drawn);
    }
}

/// Metrics of an arbitrary journal, those of other ranges too.
fn some_metrics() -> impl Strategy<Value = Vec<MetricId>> {
    let metric = prop_oneof![
        crate::arbitrary::metric_id(),
        prop::sample::select(&OTHER_RANGES[..]).prop_map(MetricId::new),
    ];
    prop::collection::vec(metric, 0..3)
}

proptest! {
    #![proptest_config(crate::arbitrary::cases(16))]

    #[test]
    fn nothing_is_painted_outside_its_panel_in_any_journal(
        journal in crate::arbitrary::journal(),
        metrics in some_metrics(),
        wide in 240.0_f32..1400.0,
        text in 9.0_f32..26.0,
    ) {
        // The first and the last day that there is are looked at once, below.
        let days = |_| today() - Days::new(40)..=today() + Days::new(12);
        look_quickly(&charts_of(&journal, days, &metrics), wide, text);
    }
}

#[test]
fn nothing_is_painted_outside_its_panel_at_both_ends_of_time() {
    let mut journal = one_day();
    let ends = ["1900-01-01", "9999-12-31"].map(|date| parse_date(date).unwrap());
    for date in ends {
        let score = Edit::Score {
            date,
            time: None,
            metric: MetricId::PAIN,
            value: Some(10.0),
        };
        journal.apply(score).unwrap();
    }
    let year = Days::new(400);
    for days in [ends[0]..=ends[0] + year, ends[1] - year..=ends[1]] {
        look_quickly(&charts_of(&journal, |_| days.clone(), &[]), 700.0, 13.0);
    }
}

#[test]
fn nothing_is_painted_outside_its_panel_in_made_up_diaries() {
    for seed in 0..3 {
        let charts = charts(&demo(1, seed, today()));
        for text in [10.0, 13.0, 26.0] {
            look_quickly(&charts, 330.0 + 90.0 * seed as f32, text);
        }
    }
}

#[test]
fn no_session_loses_its_sign_where_two_are_near() {
    let mut journal = one_day();
    for (i, kind) in ["massage", "exercise", "heat"].into_iter().enumerate() {
        let id = SessionId::new(&format!("S{i}"));
        let session = Session::new(id, today(), Kind::new(kind));
        journal.apply(Edit::put_session(session)).unwrap();
    }
    let asked = Asked::of(Subject::Trend, today() - Days::new(13)..=today());
    let chart = pictures::chart(&journal, &asked);
    let drawn = lay_out(&chart, &Look::part(300.0, 13.0, Palette::LIGHT));
    let plot = &drawn.plots[0];
    let x = plot.x(chart.sessions[0].x);
    // What is centred over the day, above the panel: a sign each, on lanes of their own.
    let over = drawn.scene.items.iter().filter(|item| {
        let [left, top, right, bottom] = item.edges();
        (f32::midpoint(left, right) - x).abs() < 0.5 && bottom < plot.down.0 && top > 0.0
    });
    let mut heights: Vec<i32> = over
        .map(|item| {
            let [_, top, _, bottom] = item.edges();
            (f32::midpoint(top, bottom) / 13.0).round() as i32
        })
        .collect();
    heights.dedup();
    assert!(heights.len() >= 3, "{heights:?}");
}

#[test]
fn fewer_days_than_a_line_needs_have_marks_alone() {
    let mut journal = Journal::default();
    let score = |back: u64, value| Edit::Score {
        date: today() - Days::new(back),
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    };
    for back in 0..3 {
        journal.apply(score(back, 4.0)).unwrap();
    }
    let asked = Asked::of(Subject::Trend, today() - Days::new(29)..=today());
    let chart = pictures::chart(&journal, &asked);
    assert_eq!(chart.empty.as_deref(), Some("Lines appear after 4 days."));
    assert!(chart.panels.iter().all(|panel| panel.lines().is_empty()));
    journal.apply(score(3, 5.0)).unwrap();
    let chart = pictures::chart(&journal, &asked);
    assert!(chart.empty.is_none() && !chart.panels[0].lines().is_empty());
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_on_an_empty_journal() {
    look_at("empty", &Journal::default());
    for (name, chart) in charts(&Journal::default()) {
        assert!(chart.empty.is_some(), "{name} says what is missing");
        assert!(chart.panels.iter().all(Panel::is_empty), "{name}");
    }
}

#[test]
fn a_chart_without_panels_says_why_and_draws_no_axis() {
    let why = "The answer rests until 19 Mar 2027.";
    let chart = Chart {
        title: "Each session".into(),
        empty: Some(why.into()),
        ..Chart::default()
    };
    let drawn = draw(&chart, &Look::part(500.0, 13.0, Palette::LIGHT));
    let words: Vec<_> = boxes(&drawn).into_iter().map(|(_, words)| words).collect();
    assert_eq!((words, drawn.items.len()), (vec![why], 1));
    look_at_all("resting", vec![("each session".into(), chart)]);
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_on_one_day() {
    look_at("one day", &one_day());
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_where_every_score_is_missing() {
    look_at("sessions alone", &sessions_alone());
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_of_metrics_of_other_ranges() {
    let journal = of_other_ranges();
    let (first, last) = journal.span().unwrap();
    for pair in OTHER_RANGES.windows(2) {
        let metrics: Vec<_> = pair.iter().map(|id| MetricId::new(id)).collect();
        let charts = charts_of(&journal, |_| first..=last, &metrics);
        let words = |subject: Subject| {
            let named = |name: &String| name.starts_with(subject.word());
            let (_, chart) = charts.iter().find(|(name, _)| named(name)).unwrap();
            draw(chart, &Look::alone(700.0, Palette::LIGHT)).description
        };
        let name = &journal.metrics().get(&metrics[0]).unwrap().name;
        for subject in [Subject::Trend, Subject::Calendar, Subject::Weekday] {
            assert!(words(subject).contains(name), "{}", words(subject));
        }
        look_at_all("other ranges", charts);
    }
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_in_two_years() {
    look_at("two years", &demo(2, 1, today()));
}

#[test]
fn fifty_years_are_no_more_marks_than_one_screen_holds() {
    let items = |years| {
        let journal = demo(years, 3, today());
        let (from, to) = journal.span().unwrap();
        let count = |subject: Subject| {
            let chart = pictures::chart(&journal, &Asked::of(subject, from..=to));
            let scene = draw(&chart, &Look::alone(800.0, Palette::LIGHT));
            hold(&format!("{years} years, {}", subject.word()), &scene);
            scene.items.len()
        };
        let thinned = [Subject::Trend, Subject::Sleep, Subject::Painkillers];
        thinned.map(count)
    };
    let (twenty, fifty) = (items(20), items(50));
    for (twenty, fifty) in twenty.iter().zip(fifty) {
        // Twenty years are drawn by the month, fifty by the quarter.
        assert!(fifty <= twenty * 2, "{twenty} and {fifty}");
        assert!(fifty < 4_000, "{fifty}");
    }
}

/// What stands beside one another in a mark.
fn marks_of(mark: &Mark) -> usize {
    match mark {
        Mark::Band(ranges) | Mark::Whiskers(ranges) => ranges.len(),
        Mark::Spans { spans, .. } => spans.len(),
        Mark::Bars { tops: points, .. } | Mark::Dots(points) | Mark::Points(points) => points.len(),
        Mark::Lines(lines) | Mark::Faint(lines) => lines.iter().map(Vec::len).sum(),
        _ => 0,
    }
}

#[test]
fn a_panel_has_at_most_400_marks_however_long_the_time() {
    let journal = demo(50, 3, today());
    let means = |days: u64| {
        let asked = Asked::of(Subject::Trend, today() - Days::new(days - 1)..=today());
        let chart = pictures::chart(&journal, &asked);
        for panel in &chart.panels {
            // The parts of a band lie beside one another.
            let all =
                |is: fn(&Mark) -> bool| panel.marks.iter().filter(|m| is(m)).map(marks_of).sum();
            let bands: usize = all(|mark| matches!(mark, Mark::Band(_)));
            let most = panel.marks.iter().map(marks_of).max().unwrap_or(0);
            assert!(
                most.max(bands) <= 400,
                "{days} days: {}: {most}, {bands}",
                panel.name
            );
        }
        let pain = &chart.panels[0];
        let is_band = |mark: &Mark| matches!(mark, Mark::Band(_));
        let said = &chart.note;
        assert_eq!(
            pain.marks.iter().any(is_band),
            days > 400,
            "{days} days: {said}"
        );
        assert_eq!(chart.counted.is_empty(), days <= 400, "{days} days: {said}");
        let name = ["last 7", "last 28", "a month", "a quarter"];
        name.into_iter()
            .position(|name| said.contains(name))
            .unwrap()
    };
    let spans = [30, 90, 100, 101, 365, 400, 401, 3_652, 7_500, 7_501, 18_200];
    assert_eq!(spans.map(means), [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3]);
}

#[test]
fn sessions_are_counted_once_each_where_they_are_bars() {
    let journal = demo(10, 3, today());
    let (from, to) = journal.span().unwrap();
    let chart = pictures::chart(&journal, &Asked::of(Subject::Trend, from..=to));
    for session in &chart.sessions {
        let within = |(from, to): &&(f64, f64)| (*from..*to).contains(&session.x);
        assert_eq!(
            chart.counted.iter().filter(within).count(),
            1,
            "{session:?}"
        );
    }
}

#[test]
fn the_picture_has_the_ticks_of_its_spec_at_their_places() {
    let journal = demo(2, 1, today());
    for (name, chart) in charts(&journal) {
        let scene = draw(&chart, &Look::alone(1400.0, Palette::LIGHT));
        let mut texts = boxes(&scene);
        for panel in &chart.panels {
            let mut places = Vec::new();
            for tick in &panel.y_ticks {
                let at = texts.iter().position(|(_, words)| *words == tick.label);
                let at = at.unwrap_or_else(|| panic!("{name}: no {}", tick.label));
                let (place, _) = texts.remove(at);
                places.push((tick.at, f64::from(place[3])));
            }
            in_proportion(&name, &places);
        }
        let mut places = Vec::new();
        for tick in &chart.x_ticks {
            if let Some((place, _)) = texts.iter().rfind(|(_, words)| *words == tick.label) {
                places.push((tick.at, f64::from(place[0] + place[2]) / 2.0));
            }
        }
        assert!(places.len() >= chart.x_ticks.len().min(2), "{name}");
        // Labels at the ends may have moved in.
        let inner = places.len().saturating_sub(1).max(1);
        in_proportion(&name, &places[1.min(inner)..inner]);
    }
}

/// Equal distances of values are equal distances on paper.
fn in_proportion(name: &str, places: &[(f64, f64)]) {
    let slopes = places
        .windows(2)
        .map(|pair| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0));
    let slopes: Vec<f64> = slopes.collect();
    for pair in slopes.windows(2) {
        assert!(
            (pair[0] - pair[1]).abs() < 0.02 * pair[0].abs(),
            "{name}: {places:?}"
        );
    }
}

#[test]
fn tables_hold_the_values_that_are_drawn() {
    let journal = demo(2, 1, today());
    for subject in subjects() {
        let range = pictures::usual_range(&journal, subject, today());
        let asked = Asked::of(subject, range);
        let table = pictures::table(&journal, &asked);
        assert!(!table.rows.is_empty(), "{}", subject.word());
        let even = table.rows.iter().all(|row| row.len() == table.header.len());
        assert!(even, "{}", subject.word());
    }
    let range = today() - Days::new(89)..=today();
    let asked = Asked::of(Subject::Trend, range);
    let (chart, table) = (
        pictures::chart(&journal, &asked),
        pictures::table(&journal, &asked),
    );
    let drawn: Vec<f64> = chart.panels[0].dots().iter().map(|dot| dot[1]).collect();
    let listed = table.rows.iter().filter_map(|row| row[1].parse().ok());
    assert_eq!(drawn, listed.collect::<Vec<f64>>());
}

#[test]
fn a_session_is_told_with_its_kind_and_person() {
    let journal = demo(2, 1, today());
    let asked = Asked::of(Subject::Trend, today() - Days::new(29)..=today());
    let chart = pictures::chart(&journal, &asked);
    let with = chart.sessions.iter().filter_map(|s| s.with.clone());
    let with: Vec<String> = with.collect();
    let scene = draw(&chart, &Look::alone(1400.0, Palette::LIGHT));
    let said: Vec<&str> = boxes(&scene).into_iter().map(|(_, words)| words).collect();
    assert!(said.contains(&chart.sessions[0].kind.as_str()));
    assert!(with.is_empty() || with.iter().any(|name| said.contains(&name.as_str())));
}

#[test]
fn zero_is_drawn_and_missing_is_not() {
    let journal = one_day();
    let asked = |subject| Asked::of(subject, today() - Days::new(6)..=today());
    let sleep = Asked {
        metrics: vec![MetricId::SLEEP],
        ..asked(Subject::Calendar)
    };
    let chart = pictures::chart(&journal, &sleep);
    let Mark::Cells(cells) = &chart.panels[0].marks[0] else {
        panic!("a calendar has cells")
    };
    let steps: Vec<_> = cells.iter().map(|cell| cell.step).collect();
    assert_eq!(steps[6], Some(0));
    assert!(steps[..6].iter().all(Option::is_none));
    let trend = pictures::chart(&journal, &asked(Subject::Trend));
    assert_eq!(trend.empty.as_deref(), Some("Lines appear after 4 days."));
    assert_eq!(
        trend.panels[0].dots().len(),
        1,
        "and the day is there already"
    );
}

#[test]
fn a_small_picture_as_svg() {
    let look = Look::alone(240.0, Palette::LIGHT);
    let asked = Asked {
        metrics: vec![MetricId::PAIN],
        ..Asked::of(Subject::Trend, today() - Days::new(6)..=today())
    };
    let chart = pictures::chart(&one_day(), &asked);
    insta::assert_snapshot!(svg(&draw(&chart, &look)));
}

#[test]
fn the_same_picture_is_the_same_png() {
    let chart = pictures::chart(&one_day(), &Asked::of(Subject::Weekday, today()..=today()));
    let scene = draw(&chart, &Look::alone(300.0, Palette::DARK));
    let bytes = png(&scene, 2.0).unwrap();
    assert_eq!(bytes[1..4], *b"PNG");
    assert_eq!(bytes, png(&scene, 2.0).unwrap());
}

#[test]
fn where_not_every_tick_has_room_zero_is_named() {
    let mut seen = 0;
    for seed in 1..9 {
        let journal = demo(2, seed, today());
        for subject in [Subject::Gaps, Subject::Curve] {
            let range = pictures::usual_range(&journal, subject, today());
            let chart = pictures::chart(&journal, &Asked::of(subject, range));
            if chart.empty.is_some() {
                continue;
            }
            for height in [24.0, 36.0, 60.0, 120.0] {
                let look = Look::part(300.0, 13.0, Palette::LIGHT).panels(height);
                let picture = svg(&draw(&chart, &look));
                assert!(
                    picture.contains(">0</text>"),
                    "{subject:?} {seed}: {height}"
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 16, "{seen}");
}
