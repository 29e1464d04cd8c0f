//! The next seven days as a faint fan at the right end of a course: where each stays four times of five.

use super::spec::{Chart, Mark, Panel, Point, x_of};
use crate::analysis::tomorrow::{Ahead, DAYS, Outlook};
use crate::lang::{figure, say};
use crate::model::metric::MetricId;
use crate::model::scale::plain;

/// Keeps the room of the fan while it is not worked out yet, so that no day moves when it comes: a field of its own ground,
/// which the first panel names.
pub fn reserve(chart: &mut Chart) {
    let from = chart.x.1;
    chart.x.1 += DAYS as f64;
    let mut words = Some(say::AheadField {}.text());
    for panel in &mut chart.panels {
        let words = words.take().unwrap_or_default();
        panel.marks.insert(0, Mark::Field((from, chart.x.1), words));
    }
}

/// Adds the fan to those panels of `chart` that have an outlook from its last days; `shown` are the
/// panels' metrics. Returns whether there is any.
pub fn add(chart: &mut Chart, shown: &[MetricId], outlooks: &[Outlook]) -> bool {
    let last = chart.x.1 - 0.5;
    let mut any = false;
    for (panel, id) in chart.panels.iter_mut().zip(shown) {
        let outlook = outlooks.iter().find(|outlook| outlook.metric == *id);
        let days = outlook.map_or(&[][..], |outlook| outlook.days.as_slice());
        any |= fan(panel, days, last);
    }
    if any {
        reserve(chart);
    }
    any
}

/// Draws the days that come after `last`, if the first of them is the next one.
fn fan(panel: &mut Panel, days: &[Ahead], last: f64) -> bool {
    let ranged = days.iter().filter_map(|day| Some((day, day.range?)));
    let coming: Vec<_> = ranged.filter(|(day, _)| x_of(day.date) > last).collect();
    let Some((first, range)) = coming.first() else {
        return false;
    };
    if (x_of(first.date) - last - 1.0).abs() > 0.25 {
        return false;
    }
    let expected = (first.expected * 10.0).round() / 10.0;
    let [value, low, high] = &[expected, range.low, range.high].map(|value| figure(&plain(value)));
    let said = say::AheadSaid { high, low, value }.text();
    let (bottom, top) = (panel.y.0.min(panel.y.1), panel.y.0.max(panel.y.1));
    let inside = |value: f64| value.clamp(bottom, top);
    let band = coming
        .iter()
        .map(|(day, range)| [x_of(day.date), inside(range.low), inside(range.high)]);
    let middle = coming
        .iter()
        .map(|(day, _)| -> Point { [x_of(day.date), inside(day.expected)] });
    let marks = [
        Mark::Band(band.collect()),
        Mark::Faint(vec![middle.collect()]),
    ];
    panel.marks.splice(0..0, marks);
    panel.description = format!("{}, {said}", panel.description);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::tomorrow::Range;
    use chrono::{Days, NaiveDate};

    fn outlook(from: NaiveDate) -> Outlook {
        let day = |ahead: u64| Ahead {
            date: from + Days::new(ahead),
            expected: 4.2,
            range: Some(Range {
                low: 2.0,
                high: 99.0,
                said: None,
            }),
        };
        Outlook {
            metric: MetricId::PAIN,
            from: Some(from),
            days: (1..=DAYS as u64).map(day).collect(),
            why: None,
            record: None,
        }
    }

    fn chart(last: NaiveDate) -> Chart {
        let panel = Panel {
            y: (0.0, 10.0),
            ..Panel::default()
        };
        Chart {
            x: (x_of(last) - 29.5, x_of(last) + 0.5),
            panels: vec![panel],
            ..Chart::default()
        }
    }

    #[test]
    fn the_fan_stands_behind_the_days_that_end_today_and_inside_the_panel() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let yesterday = today.pred_opt().unwrap();
        for (from, days) in [(today, 7), (yesterday, 6)] {
            let mut drawn = chart(today);
            assert!(add(&mut drawn, &[MetricId::PAIN], &[outlook(from)]));
            let [Mark::Field(field, _), Mark::Band(band), ..] = &drawn.panels[0].marks[..] else {
                panic!("a band on a ground of its own");
            };
            assert_eq!(*field, (x_of(today) + 0.5, drawn.x.1));
            assert_eq!((band.len(), band[0][0]), (days, x_of(today) + 1.0));
            assert!(band.iter().all(|at| at[2] <= 10.0 && at[0] < drawn.x.1));
            assert!(drawn.panels[0].description.contains("about 4.2"));
        }
        let mut earlier = chart(today);
        earlier.x.1 -= 10.0;
        let was = earlier.clone();
        assert!(!add(&mut earlier, &[MetricId::PAIN], &[outlook(today)]));
        assert_eq!(earlier, was);
    }
}
