//! Every chart as a picture: nothing outside the picture or a panel's frame, nothing over another, the
//! same ticks as its spec.

use chrono::{Days, NaiveDate};

use unkink::chart::spec::{Chart, Mark, Panel};
use unkink::demo::demo;
use unkink::drawing::letters::width;
use unkink::drawing::palette::Palette;
use unkink::drawing::png::png;
use unkink::drawing::scene::{Anchor, Item, Scene};
use unkink::drawing::svg::svg;
use unkink::drawing::{Drawn, Look, draw, lay_out};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId, Words};
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

/// What an item paints, its pen included.
fn painted(item: &Item) -> [f32; 4] {
    let pen = match item {
        Item::Line { stroke, .. } => stroke.width,
        Item::Rect { stroke, .. } | Item::Area { stroke, .. } | Item::Disc { stroke, .. } => {
            stroke.map_or(0.0, |stroke| stroke.width)
        }
        Item::Text { .. } => 0.0,
    } / 2.0;
    let [left, top, right, bottom] = item.edges();
    [left - pen, top - pen, right + pen, bottom + pen]
}

/// Nothing of a panel leaves its frame, and the frame lies in the picture.
fn inside(name: &str, drawn: &Drawn) {
    for plot in &drawn.plots {
        let ((left, right), (top, bottom)) = (plot.across, plot.down);
        for item in &drawn.scene.items[plot.items.clone()] {
            let [x0, y0, x1, y1] = painted(item);
            let is_inside =
                x0 >= left - 0.05 && x1 <= right + 0.05 && y0 >= top - 0.05 && y1 <= bottom + 0.05;
            assert!(
                is_inside,
                "{name}: {item:?} leaves {left} {top} {right} {bottom}"
            );
        }
        assert!(left >= 0.0 && right <= drawn.scene.width, "{name}");
    }
}

/// Near sessions are one pill; two pills of a lane lie beside each other.
fn pills_are_apart(name: &str, scene: &Scene) {
    let pill = |item: &Item| match item {
        Item::Rect {
            at, size, radius, ..
        } if *radius > 4.0 => Some((at[1].to_bits(), at[0], at[0] + size[0])),
        _ => None,
    };
    let mut pills: Vec<_> = scene.items.iter().filter_map(pill).collect();
    pills.sort_by(|a, b| (a.0, a.1).partial_cmp(&(b.0, b.1)).unwrap());
    pills.dedup();
    for pair in pills.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        assert!(pair[0].2 <= pair[1].1 + 0.05, "{name}: {pair:?}");
    }
}

/// Ticks lie on their axis, and 0 is among them where it does.
fn ticks_hold(name: &str, chart: &Chart) {
    for panel in &chart.panels {
        let (low, high) = (panel.y.0.min(panel.y.1), panel.y.0.max(panel.y.1));
        let at: Vec<f64> = panel.y_ticks.iter().map(|tick| tick.at).collect();
        let on_axis = at.iter().all(|at| (low..=high).contains(at));
        assert!(on_axis, "{name}: {at:?} of {low} to {high}");
        let values = panel.y.0 < panel.y.1;
        if values && low <= 0.0 && high >= 0.0 {
            assert!(at.contains(&0.0), "{name}: {at:?} without 0");
            assert!((3..=5).contains(&at.len()), "{name}: {at:?}");
        }
    }
}

fn look_at(name: &str, journal: &Journal) {
    for (chart_name, chart) in charts(journal) {
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

/// As `arbitrary` journals are, at every size of text there is.
fn look_quickly(journal: &Journal, wide: f32, text: f32) {
    for (name, chart) in charts(journal) {
        ticks_hold(&name, &chart);
        let look = Look {
            text,
            ..Look::alone(wide, Palette::LIGHT)
        };
        let drawn = lay_out(&chart, &look);
        inside(&format!("{name}, {wide} wide, text {text}"), &drawn);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(8))]

    #[test]
    fn nothing_is_painted_outside_its_panel_in_any_journal(
        journal in crate::arbitrary::journal(),
        wide in 240.0_f32..1400.0,
        text in 9.0_f32..26.0,
    ) {
        look_quickly(&journal, wide, text);
    }
}

#[test]
fn nothing_is_painted_outside_its_panel_in_made_up_diaries() {
    for seed in 0..3 {
        let journal = demo(1, seed, today());
        for text in [10.0, 13.0, 26.0] {
            look_quickly(&journal, 330.0 + 90.0 * seed as f32, text);
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
