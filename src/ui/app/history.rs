//! The History page, drawn from parts that are kept each for itself: typing a search looks through
//! the words that are ready, and neither the year nor the chosen day is made anew.

use chrono::{NaiveDate, Weekday};
use egui::Ui;

use super::cached::Cached;
use super::scene::Base;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::typed::{DateOrder, DayReader};
use crate::ui::action::Action;
use crate::ui::state::{ChosenCheckin, HistoryState, Wanted};
use crate::ui::views::history::find::Index;
use crate::ui::views::history::{self, chosen, list, map};

/// The metric, the year, and the day that weeks begin on.
type MapKey = (Base, Option<MetricId>, Option<i32>, Weekday);

/// The day, its check-in, and how it was before.
type DayKey = (
    Base,
    Option<NaiveDate>,
    Option<ChosenCheckin>,
    Option<(NaiveDate, Option<Day>)>,
);

/// What the page shows, as it was made last.
#[derive(Default)]
pub(super) struct HistoryPage {
    valued: Cached<u64, Vec<MetricId>>,
    map: Cached<MapKey, Option<map::Content>>,
    index: Cached<u64, Index>,
    list: Cached<(Base, Wanted), list::Content>,
    day: Cached<DayKey, Option<chosen::Content>>,
}

impl HistoryPage {
    /// Draws the page.
    pub(super) fn draw(
        &mut self,
        ui: &mut Ui,
        journal: &Journal,
        base: Base,
        state: &mut HistoryState,
        week_start: Weekday,
        order: DateOrder,
    ) -> Vec<Action> {
        let (revision, today) = base;
        state.remember(journal);
        let valued = self.valued.get(revision, || list::valued(journal));
        let key = (base, state.metric.clone(), state.year, week_start);
        let make = || map::content(journal, valued, state, week_start, today);
        let map = self.map.get(key, make);
        let wanted = state.wanted.clone();
        let search = wanted.search.clone();
        let index =
            (!search.trim().is_empty()).then(|| self.index.get(revision, || Index::of(journal)));
        let make = || list::content(journal, valued, index, &wanted, today);
        let list = self.list.get((base, wanted.clone()), make);
        let key = (base, state.chosen, state.day.checkin, state.before.clone());
        let make = || chosen::content(journal, state, today);
        let day = self.day.get(key, make);
        let line = |date| list::line(journal, &list.columns, &search, date, today);
        let content = history::Content {
            map: map.as_ref(),
            list,
            chosen: day.as_ref(),
            line: &line,
            named: DayReader { today, order }.day(&search).ok(),
        };
        history::ui(ui, &content, state)
    }
}
