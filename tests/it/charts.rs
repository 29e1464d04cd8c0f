//! Every chart as a picture: nothing outside, nothing over another, the same ticks as its spec.

use chrono::{Days, NaiveDate};

use unkink::chart::spec::{Chart, Mark, Panel};
use unkink::exchange::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId, Words};
use unkink::model::time::parse_date;
use unkink::report::drawing::{Look, draw};
use unkink::report::letters::width;
use unkink::report::palette::Palette;
use unkink::report::pictures::{self, Asked, Subject};
use unkink::report::png::png;
use unkink::report::scene::{Anchor, Item, Scene};
use unkink::report::svg::svg;

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

fn subjects() -> impl Iterator<Item = Subject> {
    Subject::ALL.iter().map(|(subject, _)| *subject)
}

/// Each chart of a journal, over its usual days and over all of them.
fn charts(journal: &Journal) -> Vec<(String, Chart)> {
    let (first, last) = journal.span().unwrap_or((today(), today()));
    let mut all = Vec::new();
    for subject in subjects() {
        let usual = pictures::usual_range(journal, subject, today());
        for range in [usual, first..=last] {
            let days = (*range.end() - *range.start()).num_days();
            let asked = Asked::of(subject, range);
            let chart = pictures::chart(journal, &asked);
            all.push((format!("{} of {days} days", subject.word()), chart));
        }
    }
    all
}

/// Left, top, right and bottom of each text.
fn boxes(scene: &Scene) -> Vec<([f32; 4], &str)> {
    let boxed = |item: &'_ Item| match item {
        Item::Text {
            at,
            anchor,
            size,
            words,
            ..
        } => {
            let wide = width(words, *size);
            let left = at[0]
                - match anchor {
                    Anchor::Start => 0.0,
                    Anchor::Middle => wide / 2.0,
                    Anchor::End => wide,
                };
            // Capitals and digits; descenders may reach into the leading.
            Some([left, at[1] - size * 0.72, left + wide, at[1] + size * 0.05])
        }
        _ => None,
    };
    let words = |item: &'_ Item| matches!(item, Item::Text { .. });
    let items = scene.items.iter().filter(|item| words(item));
    items
        .filter_map(|item| match item {
            Item::Text { words, .. } => Some((boxed(item)?, words.as_str())),
            _ => None,
        })
        .collect()
}

fn hold(name: &str, scene: &Scene) {
    let texts = boxes(scene);
    for ([left, top, right, bottom], words) in &texts {
        assert!(
            *left >= -0.1 && *top >= -0.1 && *right <= scene.width + 0.1 && *bottom <= scene.height,
            "{name}: {words:?} leaves the picture: {left} {top} {right} {bottom} of {} {}",
            scene.width,
            scene.height
        );
    }
    for (i, (a, said)) in texts.iter().enumerate() {
        for (b, other) in &texts[i + 1..] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{name}: {said:?} {a:?} lies on {other:?} {b:?}");
        }
    }
    let text = svg(scene);
    assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
    well_formed(name, &text);
    assert!(
        !scene.title.is_empty() && scene.description.len() > 10,
        "{name}"
    );
    assert!(text.contains("role=\"img\" aria-labelledby=\"chart-title chart-desc\""));
}

/// Elements open and close in order; no bare ampersand, no bracket in a text.
fn well_formed(name: &str, xml: &str) {
    let body = xml.split_once("?>\n").unwrap().1;
    let mut open: Vec<&str> = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let named = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(named), "{name}");
        } else if !tag.ends_with('/') {
            open.push(named);
        }
        assert!(!text.contains('>'), "{name}: {text}");
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        let mut after = text.split('&').chain(tag.split('&').skip(1));
        after.next();
        for entity in after {
            assert!(
                entities.iter().any(|e| entity.starts_with(e)),
                "{name}: {entity}"
            );
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{name}: {tag}");
    }
    assert!(open.is_empty(), "{name}: {open:?} left open");
}

fn look_at(name: &str, journal: &Journal) {
    for (chart_name, chart) in charts(journal) {
        for wide in [240.0, 400.0, 800.0, 1400.0] {
            let look = Look::alone(wide, Palette::LIGHT);
            hold(
                &format!("{name}, {chart_name}, {wide}"),
                &draw(&chart, &look),
            );
        }
        let large = Look {
            text: 26.0,
            ..Look::alone(560.0, Palette::DARK)
        };
        hold(
            &format!("{name}, {chart_name}, large"),
            &draw(&chart, &large),
        );
        let part = Look::part(500.0, 9.0, Palette::WHITE).panels(70.0);
        hold(&format!("{name}, {chart_name}, part"), &draw(&chart, &part));
    }
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
fn nothing_overlaps_or_leaves_the_picture_on_one_day() {
    look_at("one day", &one_day());
}

#[test]
fn nothing_overlaps_or_leaves_the_picture_where_every_score_is_missing() {
    look_at("sessions alone", &sessions_alone());
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
        // A stretch of days is 1, 2, 4 … of them long: between two lengths there is one step.
        assert!(fifty <= twenty * 2, "{twenty} and {fifty}");
        assert!(fifty < 4_000, "{fifty}");
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
    let points: Vec<_> = cells.iter().map(|cell| cell.points).collect();
    assert_eq!(points[6], Some(0.0));
    assert!(points[..6].iter().all(Option::is_none));
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
