//! What the editor of one day remembers: used by Today and by History.

use chrono::{NaiveDate, NaiveTime};

use crate::model::metric::MetricId;
use crate::ui::details::{DetailsState, Typed};

/// Where the keyboard shall go when the page is drawn next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the first blank row; nowhere when none is blank.
    FirstBlank,
    /// To this row.
    Row(MetricId),
    /// To "I had a session".
    Session,
}

/// Where the last fortnight stands on a wide page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fortnight {
    /// Beside the rows.
    #[default]
    Beside,
    /// At the end: it had no room beside the rows since the day was opened.
    Last,
}

/// The editor of one day: used by Today and by History.
#[derive(Default)]
pub struct DayState {
    /// Whether the page was opened on an empty journal: its greeting stays until another one is.
    pub greets: bool,
    /// Whether the questions of the week are open.
    pub weekly: bool,
    /// Where the keyboard shall go.
    pub focus: Option<Focus>,
    /// The digit typed last, while it may become a 10.
    pub typed: Option<Typed>,
    /// The chosen check-in; none for the usual one.
    pub checkin: Option<ChosenCheckin>,
    /// The note as it stands in the field.
    pub note: NoteDraft,
    /// The button that has the keyboard after the last row.
    pub session_button: Option<egui::Id>,
    /// The date, which has the keyboard after its calendar is closed.
    pub date_button: Option<egui::Id>,
    /// Whether the calendar shall open for the date that the day belongs to.
    pub moves: bool,
    /// Where the score rows ended when they were drawn last, in points of the window.
    pub rows_end: f32,
    /// How high what stands above the details was at most since the day was opened, in points.
    pub tallest: f32,
    /// The day and the width of the page on which the details stand below the rows alone, as what is beside these is
    /// higher.
    pub beside: Option<(NaiveDate, f32)>,
    /// Where the fortnight stands.
    pub fortnight: Fortnight,
    /// The details of the day.
    pub details: DetailsState,
}

impl DayState {
    /// The page is opened anew: its parts find their places once more.
    pub fn begin(&mut self) {
        (self.tallest, self.weekly, self.fortnight) = (0.0, false, Fortnight::Beside);
        (self.details.opened, self.details.looked_at) = (None, false);
        self.details.anew = true;
    }
}

/// A day that is to go to another date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moving {
    /// The date it is noted under.
    pub from: NaiveDate,
    /// The date it belongs to.
    pub to: NaiveDate,
    /// Whether its sessions go too.
    pub sessions: bool,
    /// Whether the question has just come.
    pub fresh: bool,
}

impl Moving {
    /// The question, just asked; sessions stay until it is said otherwise.
    pub const fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            sessions: false,
            fresh: true,
        }
    }
}

/// Which check-in of the day the scores go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenCheckin {
    /// The one of this time.
    At(Option<NaiveTime>),
    /// A new one of this time; without one, it is stamped with the time of its first score where
    /// the day is today.
    New(Option<NaiveTime>),
}

/// A note while it is typed. It is kept when the field is left, and at most a second after its first
/// key that is not kept yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoteDraft {
    /// The day it belongs to.
    pub date: Option<NaiveDate>,
    /// The text in the field.
    pub text: String,
    /// The journal's text when it was last the same as the field's.
    pub base: String,
    /// When the first letter was typed that is not kept yet, in seconds of the window's time.
    pub since: Option<f64>,
    /// When the last letter was typed, until it has rested.
    pub typed_at: Option<f64>,
}
