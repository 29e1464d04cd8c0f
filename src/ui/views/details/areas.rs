//! Where it hurts: the body with its regions, and one score row for the chosen one.

use chrono::NaiveDate;
use egui::{Id, Popup, Ui};

use crate::chart::cue::Cue;
use crate::lang::choice::Past;
use crate::lang::say;
use crate::model::area::{Area, Areas};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::scale::Scale;
use crate::ui::action::Action;
use crate::ui::details::DetailsState;
use crate::ui::state::Typed;
use crate::ui::text::{number, past, sentence_case};
use crate::ui::widgets::body_map::{self, Did as Picked};
use crate::ui::widgets::offers::{Offer, of_thing};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::score_row::{self, Did, Row, Size};
use crate::ui::widgets::{chips, muted, show_whole};

use crate::ui::views::scoring::{hear_point, joined};

/// Room between the body and the row below it.
const RING: f32 = 8.0;

/// What is shown of the regions.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The day's regions, where they are noted; empty is "nowhere".
    pub areas: Option<Areas>,
    /// Those of the day before.
    pub before: Option<Areas>,
    /// Which day that is.
    pub past: Past,
}

/// The regions of `date`, seen on `today`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let of = |date: NaiveDate| journal.day(date)?.areas.clone();
    Content {
        areas: of(date),
        before: date.pred_opt().and_then(of),
        past: past(date, today),
    }
}

/// "lower left back 5, neck 2", the worst first; "nowhere" where that was said.
pub fn summary(day: &Day) -> Option<String> {
    let areas = day.areas.as_ref()?;
    if areas.is_empty() {
        return Some(say::Nowhere.text());
    }
    let words =
        worst_first(areas).map(|(area, value)| format!("{} {}", area.words(), number(value)));
    Some(words.collect::<Vec<_>>().join(", "))
}

/// The regions with their intensity, the worst first.
fn worst_first(areas: &Areas) -> impl Iterator<Item = (&Area, f64)> {
    let mut areas: Vec<_> = areas.iter().map(|(area, value)| (area, *value)).collect();
    areas.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.rank().cmp(&b.0.rank())));
    areas.into_iter()
}

/// The regions as a change; when none is left, they are not noted.
fn put(date: NaiveDate, label: String, areas: Areas) -> Action {
    let areas = Some(areas).filter(|areas| !areas.is_empty());
    Action::edit(label, Edit::Areas(date, areas))
}

/// One region scored, or blank.
fn score(date: NaiveDate, areas: &Areas, area: &Area, value: Option<f64>) -> Action {
    let mut areas = areas.clone();
    let words = value.map_or_else(|| say::Blank.text(), number);
    let label = format!("{} {words}", area.words());
    match value {
        Some(value) => areas.insert(area.clone(), value),
        None => areas.remove(area),
    };
    put(date, label, areas)
}

/// Draws the body and the row of the chosen region.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    state: &mut DetailsState,
) -> Vec<Action> {
    let id = Id::unique("where it hurts");
    let areas = content.areas.clone().unwrap_or_default();
    let mut actions: Vec<_> = digits(ui, id, date, &areas, state).into_iter().collect();
    muted(ui, &say::LeftAndRight.text());
    let did = body_map::scores(ui, id, &areas, state.area.as_ref());
    let pushed = matches!(did, Some(Picked::Pushed(_)));
    if let Some(Picked::Pushed(area) | Picked::Went(area)) = did {
        state.area = Some(area);
    }
    let meant = body_map::meant(ui, id);
    let walked = body_map::focused(ui, id).filter(|area| Some(area) != meant.as_ref());
    for area in meant.iter().chain(&walked) {
        actions.extend(menu(ui, id, (date, &areas, area), state));
    }
    match state.area.clone() {
        Some(area) => {
            // Its ring stays clear of the feet.
            ui.add_space(RING);
            let top = ui.cursor().min;
            actions.extend(chosen(ui, (id, date), content, &areas, &area));
            if pushed {
                // How much it hurts is asked next.
                ui.memory_mut(|memory| memory.request_focus(row_id()));
                show_whole(ui, top);
            }
        }
        None => drop(muted(ui, &say::ChooseRegion.text())),
    }
    noted(ui, id, &areas, state);
    actions.extend(buttons(ui, date, content, &areas, state));
    actions
}

/// What else is noted, the worst first: a push chooses it.
fn noted(ui: &mut Ui, id: Id, areas: &Areas, state: &mut DetailsState) {
    let others = worst_first(areas).filter(|(area, _)| state.area.as_ref() != Some(*area));
    let others: Vec<_> = others.collect();
    if others.is_empty() {
        return;
    }
    muted(ui, &say::RegionsNoted.text());
    chips(ui, |ui| {
        for (area, value) in others {
            let words = format!("{} {}", sentence_case(&area.words()), number(value));
            if Push::new(words).small().show(ui).clicked() {
                body_map::turn_to(ui, id, area);
                state.area = Some(area.clone());
            }
        }
    });
}

/// What a right click on a region offers.
fn menu(
    ui: &Ui,
    id: Id,
    (date, areas, area): (NaiveDate, &Areas, &Area),
    state: &mut DetailsState,
) -> Option<Action> {
    let region = ui.ctx().read_response(body_map::region_id(id, area))?;
    let chosen = of_thing(&region, &say::RegionMenu.text(), || {
        let name = &sentence_case(&area.words());
        vec![
            Offer::new(say::RegionSayHowMuch { name }.text(), None),
            Offer::new(
                say::RegionClear { name }.text(),
                Some(score(date, areas, area, None)),
            )
            .only_if(areas.contains_key(area)),
        ]
    });
    if Popup::is_id_open(ui.ctx(), Popup::default_response_id(&region)) {
        body_map::mean(ui, id, area);
    }
    let chosen = chosen?;
    if chosen.is_none() {
        state.area = Some(area.clone());
    }
    chosen
}

/// The score row beneath the body; up or down from it is back to its region.
fn chosen(
    ui: &mut Ui,
    (id, date): (Id, NaiveDate),
    content: &Content,
    areas: &Areas,
    area: &Area,
) -> Option<Action> {
    let before = content.before.as_ref();
    let row = Row {
        metric: MetricId::new(area.as_str()),
        name: sentence_case(&area.words()),
        cue: Cue::Disc,
        scale: Scale::NRS,
        unit: String::new(),
        value: areas.get(area).copied(),
        mean_of: None,
        elsewhere: None,
        before: before.and_then(|areas| areas.get(area).copied()),
        past: content.past,
        low: say::NoPain.text(),
        high: say::WorstImaginable.text(),
        direction: say::AxisBetter { lower: true }.text(),
    };
    let (_, did) = score_row::show(ui, &row, Size::Full, row_id());
    match did? {
        Did::Scored(value) | Did::Adjusted(value) => Some(score(date, areas, area, value)),
        Did::Move(_) => {
            let region = body_map::region_id(id, area);
            ui.memory_mut(|memory| memory.request_focus(region));
            None
        }
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
        None => body_map::focused(ui, id)?,
    };
    hear_point(ui, state.typed.as_mut().map(|(_, typed)| typed));
    let digit = ui.input_mut(|input| score_row::take_digit(&mut input.events))?;
    let now = ui.input(|input| input.time);
    let last = state.typed.take().filter(|(last, _)| *last == area);
    let value = last.and_then(|(_, typed)| joined(&typed, digit, now));
    let typed = value.is_none();
    let value = value.unwrap_or(f64::from(digit));
    if !Scale::NRS.contains(value) {
        return None;
    }
    let metric = MetricId::new(area.as_str());
    state.typed = typed.then(|| (area.clone(), Typed::digit(digit, metric, now)));
    let action = score(date, areas, &area, Some(value));
    state.area = Some(area);
    Some(action)
}

/// "Same as yesterday" or as the day before, clearing one region, and "nowhere".
fn buttons(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    areas: &Areas,
    state: &DetailsState,
) -> Option<Action> {
    let mut action = None;
    chips(ui, |ui| {
        let before = content
            .before
            .as_ref()
            .filter(|y| !y.is_empty() && *y != areas);
        let same = say::RegionsSame { past: content.past }.text();
        if let Some(before) = before
            && Push::new(same).small().show(ui).clicked()
        {
            let label = say::UndoRegionsAs { past: content.past }.text();
            action = Some(put(date, label, before.clone()));
        }
        if let Some(area) = state.area.as_ref().filter(|area| areas.contains_key(*area)) {
            let clear = Push::new(
                say::ClearNamed {
                    name: &area.words(),
                }
                .text(),
            )
            .small();
            if clear.look(Look::Quiet).show(ui).clicked() {
                action = Some(score(date, areas, area, None));
            }
        }
        if areas.is_empty() {
            let said = content.areas.is_some();
            if Push::new(say::HurtsNowhere.text())
                .small()
                .chosen(said)
                .show(ui)
                .clicked()
            {
                let label = if said {
                    say::UndoRegionsBlank.text()
                } else {
                    say::UndoHurtsNowhere.text()
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
        assert_eq!(summary(&day).as_deref(), Some("lower left back 5, neck 2"));
    }
}
