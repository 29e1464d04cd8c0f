//! One change of one field, and how it says itself.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::words;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::extra::Holder;
use crate::model::former::FormerKey;
use crate::model::metric::MetricId;
use crate::model::session::SessionId;

/// What a difference is about: the same in two differences only when they change the same thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A row of the metrics table.
    Metric(MetricId),
    /// The time of the check-in that had this time.
    CheckinTime(NaiveDate, Option<NaiveTime>),
    /// A score of the check-in of exactly this time.
    Score(NaiveDate, Option<NaiveTime>, MetricId),
    /// The night that ended on that day.
    Sleep(NaiveDate),
    /// The day's medicines.
    Medication(NaiveDate),
    /// The day's painful regions.
    Areas(NaiveDate),
    /// The day's tags.
    Tags(NaiveDate),
    /// The day's note.
    Note(NaiveDate),
    /// A session.
    Session(SessionId),
    /// What is asked first and foremost.
    MainQuestion,
    /// An experiment.
    Trial(String),
    /// A name that nothing has any more.
    FormerName(FormerKey),
    /// Members that this version does not know.
    Extra(Holder),
    /// Whatever no field alone could bring about.
    Whole,
}

/// One change of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is about.
    pub field: Field,
    /// The day, where it belongs to one.
    pub date: Option<NaiveDate>,
    /// What it is about, in words: "back pain at 08:10".
    pub what: String,
    /// What it was, in words; `None` where nothing was noted.
    pub from: Option<String>,
    /// What it is, in words; `None` where nothing is noted.
    pub to: Option<String>,
    /// The edit that brings it about.
    pub edit: Edit,
}

impl Difference {
    pub(super) fn new(field: Field, date: Option<NaiveDate>, what: String, edit: Edit) -> Self {
        Self {
            field,
            date,
            what,
            from: None,
            to: None,
            edit,
        }
    }

    pub(super) fn said(mut self, from: Option<String>, to: Option<String>) -> Self {
        (self.from, self.to) = (from, to);
        self
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = &self.told();
        f.write_str(&match self.date {
            Some(on) => say::ChangeOn { on, told }.text(),
            None => told.clone(),
        })
    }
}

impl Difference {
    /// What changed, without its day.
    fn told(&self) -> String {
        if self.field == Field::Whole {
            return say::ChangeSeveral.text();
        }
        let what = &self.what;
        let whole = matches!(
            self.field,
            Field::Session(_)
                | Field::Metric(_)
                | Field::MainQuestion
                | Field::Trial(_)
                | Field::FormerName(_)
        );
        match (self.from.as_deref(), self.to.as_deref()) {
            (None, Some("")) if whole => say::ChangeAdded { what }.text(),
            (None, Some(to)) if whole => {
                let told = &words::short(to);
                say::ChangeAddedWith { told, what }.text()
            }
            (Some(""), None) if whole => say::ChangeRemoved { what }.text(),
            (Some(from), None) if whole => {
                let told = &words::short(from);
                say::ChangeRemovedWith { told, what }.text()
            }
            (from, to) => {
                let several = matches!(
                    self.field,
                    Field::Medication(_) | Field::Areas(_) | Field::Tags(_) | Field::Extra(_)
                );
                let blank = || say::ChangeBlank.text();
                let [from, to] = &[from, to].map(|text| text.map_or_else(blank, words::short));
                say::ChangeWas {
                    from,
                    several,
                    to,
                    what,
                }
                .text()
            }
        }
    }
}
