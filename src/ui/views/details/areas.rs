//! Where it hurts: the back with its regions, and one score row for the chosen one.

use chrono::NaiveDate;
use egui::{Id, Ui};

use crate::chart::cue::Cue;
use crate::model::area::{Area, Areas};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::scale::Scale;
use crate::ui::action::Action;
use crate::ui::details::DetailsState;
use crate::ui::state::Typed;
use crate::ui::text::{number, sentence_case};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::{self, Did, Row, Size};
use crate::ui::widgets::{back_map, chips, muted};

use crate::ui::views::scoring::TEN_WITHIN;

/// What is shown of the regions.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The day's regions, where they are noted; empty is "nowhere".
    pub areas: Option<Areas>,
    /// Those of the day before.
    pub yesterday: Option<Areas>,
}

/// The regions of `date`.
pub fn content(journal: &Journal, date: NaiveDate) -> Content {
    let of = |date: NaiveDate| journal.day(date)?.areas.clone();
    Content {
        areas: of(date),
        yesterday: date.pred_opt().and_then(of),
    }
}

/// "lower left 5, neck 2", the worst first; "nowhere" where that was said.
pub fn summary(day: &Day) -> Option<String> {
    let areas = day.areas.as_ref()?;
    if areas.is_empty() {
        return Some("nowhere".into());
    }
    let mut areas: Vec<_> = areas.iter().collect();
    areas.sort_by(|a, b| b.1.total_cmp(a.1).then(a.0.rank().cmp(&b.0.rank())));
    let words = areas
        .iter()
        .map(|(area, value)| format!("{} {}", area.words(), number(**value)));
    Some(words.collect::<Vec<_>>().join(", "))
}

/// The regions as a change; when none is left, they are not noted.
fn put(date: NaiveDate, label: String, areas: Areas) -> Action {
    let areas = Some(areas).filter(|areas| !areas.is_empty());
    Action::edit(label, Edit::Areas(date, areas))
}

/// One region scored, or blank.
fn score(date: NaiveDate, areas: &Areas, area: &Area, value: Option<f64>) -> Action {
    let mut areas = areas.clone();
    let words = value.map_or_else(|| "blank".into(), number);
    let label = format!("{} {words}", area.words());
    match value {
        Some(value) => areas.insert(area.clone(), value),
        None => areas.remove(area),
    };
    put(date, label, areas)
}

/// Draws the back and the row of the chosen region.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    state: &mut DetailsState,
) -> Vec<Action> {
    let id = Id::unique("where it hurts");
    let areas = content.areas.clone().unwrap_or_default();
    let mut actions: Vec<_> = digits(ui, id, date, &areas, state).into_iter().collect();
    muted(ui, "Seen from behind: left is your left.");
    if let Some(area) = back_map::scores(ui, id, &areas, state.area.as_ref()) {
        state.area = Some(area);
    }
    match state.area.clone() {
        Some(area) => actions.extend(chosen(ui, date, content, &areas, &area)),
        None => drop(muted(ui, "Choose a region, then how much it hurts.")),
    }
    actions.extend(buttons(ui, date, content, &areas, state));
    actions
}

/// The score row beneath the back.
fn chosen(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    areas: &Areas,
    area: &Area,
) -> Option<Action> {
    let yesterday = content.yesterday.as_ref();
    let row = Row {
        metric: MetricId::new(area.as_str()),
        name: sentence_case(&area.words()),
        cue: Cue::Disc,
        scale: Scale::NRS,
        unit: String::new(),
        value: areas.get(area).copied(),
        mean_of: None,
        elsewhere: None,
        yesterday: yesterday.and_then(|areas| areas.get(area).copied()),
        low: "no pain".into(),
        high: "worst I can imagine".into(),
        direction: "lower is better".into(),
    };
    let (_, did) = score_row::show(ui, &row, Size::Full, row_id());
    match did? {
        Did::Scored(value) | Did::Adjusted(value) => Some(score(date, areas, area, value)),
        Did::Move(_) => None,
    }
}

fn row_id() -> Id {
    Id::unique("score of the region")
}

/// Digits score the region that has the keyboard, in the picture or in the row; a 0 right after a 1
/// makes it a 10.
fn digits(
    ui: &Ui,
    id: Id,
    date: NaiveDate,
    areas: &Areas,
    state: &mut DetailsState,
) -> Option<Action> {
    let in_row = ui.memory(|memory| memory.has_focus(row_id()));
    let area = match state.area.clone().filter(|_| in_row) {
        Some(area) => area,
        None => back_map::focused(ui, id)?,
    };
    let digit = ui.input_mut(|input| score_row::take_digit(&mut input.events))?;
    let now = ui.input(|input| input.time);
    let ten = state.typed.take().is_some_and(|(last, typed)| {
        last == area && typed.digit == 1 && digit == 0 && now - typed.at <= TEN_WITHIN
    });
    let value = if ten { 10.0 } else { f64::from(digit) };
    let metric = MetricId::new(area.as_str());
    let typed = Typed {
        digit,
        metric,
        at: now,
    };
    state.typed = (!ten).then(|| (area.clone(), typed));
    let action = score(date, areas, &area, Some(value));
    state.area = Some(area);
    Some(action)
}

/// "Same as yesterday", clearing one region, and "nowhere".
fn buttons(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    areas: &Areas,
    state: &DetailsState,
) -> Option<Action> {
    let mut action = None;
    chips(ui, |ui| {
        let yesterday = content
            .yesterday
            .as_ref()
            .filter(|y| !y.is_empty() && *y != areas);
        if let Some(yesterday) = yesterday
            && Push::new("Same as yesterday").small().show(ui).clicked()
        {
            action = Some(put(date, "regions as yesterday".into(), yesterday.clone()));
        }
        if let Some(area) = state.area.as_ref().filter(|area| areas.contains_key(*area)) {
            let clear = Push::new(format!("Clear {}", area.words())).small();
            if clear.look(Look::Quiet).show(ui).clicked() {
                action = Some(score(date, areas, area, None));
            }
        }
        if areas.is_empty() {
            let said = content.areas.is_some();
            if Push::new("It hurts nowhere")
                .small()
                .chosen(said)
                .show(ui)
                .clicked()
            {
                let label = if said {
                    "regions blank"
                } else {
                    "hurts nowhere"
                };
                let none = (!said).then(Areas::new);
                action = Some(Action::edit(label, Edit::Areas(date, none)));
            }
        }
    });
    action
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_region_is_said_first_and_nowhere_only_when_it_was_said() {
        let mut day = Day::default();
        assert_eq!(summary(&day), None);
        day.areas = Some(Areas::new());
        assert_eq!(summary(&day).as_deref(), Some("nowhere"));
        let areas = [("neck", 2.0), ("lower-left", 5.0)];
        day.areas = Some(areas.into_iter().map(|(a, v)| (Area::new(a), v)).collect());
        assert_eq!(summary(&day).as_deref(), Some("lower left 5, neck 2"));
    }
}
