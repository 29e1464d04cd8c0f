//! What the History and Sessions pages remember.

use chrono::NaiveDate;

use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, SessionId};

use super::day::DayState;

/// The History page.
#[derive(Default)]
pub struct HistoryState {
    /// The metric of the year's map; the first with values where none is chosen.
    pub metric: Option<MetricId>,
    /// The year of the map; this one where none is chosen.
    pub year: Option<i32>,
    /// The day of the map that is read out.
    pub pointed: Option<NaiveDate>,
    /// Which days are listed.
    pub wanted: Wanted,
    /// Whether the filters are shown.
    pub filters_open: bool,
    /// The day beside the list.
    pub chosen: Option<NaiveDate>,
    /// That day as it was when it was chosen; nothing where nothing was noted.
    pub before: Option<(NaiveDate, Option<Day>)>,
    /// Its editor.
    pub day: DayState,
    /// Where the day was chosen, until the page has followed.
    pub chosen_in: Option<ChosenIn>,
    /// How far down the chosen day stands beside the list, and how high it is, in points.
    pub beside: (f32, f32),
    /// Whether it begins at the top of what is seen: since it was chosen the page was moved by nobody.
    pub begins: Option<Begins>,
    /// Whether the search field shall have the keyboard.
    pub focus_search: bool,
}

/// Where a day of History was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenIn {
    /// In the list, whose place it takes in a narrow window.
    List,
    /// In the calendar or on another page: the list shall show it.
    Elsewhere,
}

/// A chosen day that begins at the top of what is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// It was just chosen: the key or push that did so moves nothing.
    Now,
    /// Since an earlier frame.
    Still,
}

impl HistoryState {
    /// Puts a day beside the list.
    pub fn choose(&mut self, date: NaiveDate) {
        if self.chosen != Some(date) {
            self.day.checkin = None;
            self.before = None;
            self.begins = Some(Begins::Now);
        }
        self.chosen_in = Some(ChosenIn::Elsewhere);
        self.chosen = Some(date);
        self.pointed = Some(date);
    }

    /// Remembers the chosen day as it is, unless that is done.
    pub fn remember(&mut self, journal: &Journal) {
        let date = self.before.as_ref().map(|(date, _)| *date);
        if date != self.chosen {
            self.before = self.chosen.map(|date| (date, journal.day(date).cloned()));
        }
    }
}

/// Which days the History page lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The search text.
    pub search: String,
    /// Only days with a session.
    pub with_session: bool,
    /// Only days on which a daily score is blank.
    pub with_blank: bool,
    /// Only days on which this metric is not below the number of [`Wanted::least`].
    pub metric: Option<MetricId>,
    /// That number, as it is typed.
    pub least: String,
}

impl Wanted {
    /// Whether a filter is set, also one that asks for nothing yet.
    pub fn is_filtered(&self) -> bool {
        self.with_session || self.with_blank || self.metric.is_some()
    }
}

/// The Sessions page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionsState {
    /// The kind that is listed; all where none is chosen.
    pub kind: Option<Kind>,
    /// The person whose sessions are listed; anyone's where none is chosen.
    pub with: Option<String>,
    /// The session of which it is shown what followed.
    pub open: Option<SessionId>,
    /// What the totals are added up by.
    pub added: AddedBy,
}

/// What sessions are added up by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AddedBy {
    /// Their kind.
    #[default]
    Kind,
    /// With whom they were.
    Person,
    /// Their year.
    Year,
}
