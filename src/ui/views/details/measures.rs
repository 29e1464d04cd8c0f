//! Metrics that are not asked every day: a score row or a number field each.

use chrono::NaiveDate;
use egui::{Id, Ui};

use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, Offered};
use crate::model::peg;
use crate::model::scale::{Scale, figure, round2};
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::details::{Drafts, FieldId};
use crate::ui::state::{ChosenCheckin, DayState};
use crate::ui::text::number;
use crate::ui::widgets::number_row;
use crate::ui::widgets::score_row::{self, Did, Row, Size};

use crate::ui::views::scoring;

/// The rows.
pub type Content = Vec<Row>;

/// Whether the metric stands here: known but not asked every day, or scored on the day all the same.
fn is_here(journal: &Journal, metric: &Metric, day: Option<&Day>) -> bool {
    let daily = journal.metrics().daily().any(|daily| daily.id == metric.id);
    let scored = day.is_some_and(|day| day.score(&metric.id).is_some());
    // What is asked once a week has a place of its own then.
    let any_day = metric.offered == Offered::OnDemand && !peg::is_asked(&metric.id);
    !daily && (any_day || scored)
}

/// The rows of the first of the days, seen on the second, as far as the check-in `target` has them.
pub fn content(journal: &Journal, days: (NaiveDate, NaiveDate), target: ChosenCheckin) -> Content {
    let day = journal.day(days.0);
    let weekly = peg::is_due(journal, days.0, days.1);
    let here = journal
        .metrics()
        .scored()
        .filter(|m| is_here(journal, m, day))
        .filter(|m| !(weekly && peg::is_asked(&m.id)));
    here.map(|metric| scoring::row(journal, metric, days, target))
        .collect()
}

/// "anxiety 3, workout 30 min".
pub fn summary(journal: &Journal, noted: &Day, rows: &[Row]) -> Option<String> {
    let shown = |metric: &&Metric| rows.iter().any(|row| row.metric == metric.id);
    let here = journal.metrics().scored().filter(shown);
    let words = here.filter_map(|metric| {
        let words = format!("{} {}", metric.noun(), number(noted.score(&metric.id)?));
        Some(format!("{words} {}", metric.unit).trim_end().to_owned())
    });
    let words: Vec<_> = words.collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// Draws the rows.
pub fn ui(ui: &mut Ui, date: NaiveDate, rows: &[Row], state: &mut DayState) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.spacing_mut().item_spacing.y = 16.0;
    ui.add_space(0.0);
    for row in rows {
        if row.scale.buttons(11).is_none() {
            actions.extend(number_field(ui, date, row, &mut state.details.drafts));
            continue;
        }
        let id = row_id(row);
        let (_, did) = score_row::show(ui, row, Size::Full, id);
        let digit = ui.memory(|memory| memory.has_focus(id)).then(|| {
            scoring::hear_point(ui, state.typed.as_mut());
            ui.input_mut(|input| score_row::take_digit(&mut input.events))
        });
        match (did, digit.flatten()) {
            (Some(Did::Scored(value) | Did::Adjusted(value)), _) => {
                actions.push(scoring::score(date, row, value));
            }
            (_, Some(digit)) => actions.extend(typed(ui, date, row, digit, state)),
            _ => {}
        }
    }
    actions
}

/// What has the keyboard of a row.
pub fn row_id(row: &Row) -> Id {
    Id::unique(("measure", row.metric.as_str()))
}

/// A digit typed on a row, with what was typed before it. The keyboard stays: the rows here are
/// no round to be walked.
fn typed(ui: &Ui, date: NaiveDate, row: &Row, digit: u8, state: &mut DayState) -> Option<Action> {
    let now = ui.input(|input| input.time);
    let value = scoring::typed_value(row, state, digit, now);
    row.scale
        .contains(value)
        .then(|| scoring::score(date, row, Some(value)))
}

/// Draws a number field and says what was noted with it.
pub fn number_field(ui: &mut Ui, date: NaiveDate, row: &Row, drafts: &mut Drafts) -> Vec<Action> {
    let (left, stepped) = number_row::show(ui, date, row, drafts);
    if let Some(value) = stepped {
        drafts.forget(date, &FieldId::Number(row.metric.clone()));
        return vec![scoring::score(date, row, Some(value))];
    }
    if left {
        settle(drafts, date, row).into_iter().collect()
    } else {
        Vec::new()
    }
}

/// Keeps the number that was typed for a row; one that can't be stays, with the reason.
pub fn settle(drafts: &mut Drafts, date: NaiveDate, row: &Row) -> Option<Action> {
    let field = FieldId::Number(row.metric.clone());
    let draft = drafts.get(date, &field).filter(|draft| draft.left)?;
    match read(&draft.text, &row.scale, &row.unit) {
        Err(why) => {
            drafts.refuse(date, &field, why);
            None
        }
        Ok(value) => {
            drafts.forget(date, &field);
            (value != row.value).then(|| scoring::score(date, row, value))
        }
    }
}

/// A typed number in its range, or blank.
fn read(text: &str, scale: &Scale, unit: &str) -> Result<Option<f64>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (low, high) = (&figure(scale.min), &figure(scale.max));
    let unreadable = || {
        say::NumberUnreadable {
            high,
            low,
            told: text,
        }
        .text()
    };
    let value = typed::measured(text, unit).ok_or_else(unreadable)?;
    if scale.contains(value) {
        Ok(Some(round2(value)))
    } else {
        let outside = say::NumberOutside {
            high,
            low,
            told: text,
        };
        Err(outside.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_comma_or_minus_and_refused_with_the_range() {
        let floor = Scale::new(-30.0, 100.0, 1.0);
        assert_eq!(read("12,5", &floor, ""), Ok(Some(12.5)));
        assert_eq!(read("\u{2212}3", &floor, ""), Ok(Some(-3.0)));
        assert_eq!(read("  ", &floor, ""), Ok(None));
        assert_eq!(read("1h30", &floor, "min"), Ok(Some(90.0)));
        assert_eq!(read("12 cm", &floor, "cm"), Ok(Some(12.0)));
        assert_eq!(
            read("12", &Scale::NRS, ""),
            Err("12 is outside 0 to 10.".into())
        );
        assert_eq!(
            read("NaN", &Scale::NRS, ""),
            Err("NaN is not a number. Write one from 0 to 10.".into())
        );
        assert!(
            read("far", &floor, "")
                .unwrap_err()
                .starts_with("far is not a number.")
        );
    }
}
