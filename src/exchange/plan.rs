//! An import as one edit, with the count of its rows, before anything is changed.
//!
//! Every row is exactly one of taken, already there, conflict, refused. Nothing that stands is
//! replaced unasked, and of two rows of one file that disagree the first stands, so that a second
//! import of the same file changes nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::ImportError;
use super::mapping::{Form, Mapping, OnConflict, Scored, resolve};
use super::placing::{place, refusal};
use super::reading::{Reader, Reading, Slot};
use super::table::Table;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric};
use crate::model::time::check_date;

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The edit that carries it out; an empty [`Edit::Many`] where there is nothing to do.
    pub edit: Edit,
    /// The rows, counted.
    pub counts: Counts,
    /// The refused rows, in the order of the file.
    pub refusals: Vec<Refusal>,
    /// Names mapped in the long form that no row has, as they were told.
    pub unseen: Vec<String>,
}

impl Plan {
    /// Whether the import would change nothing.
    pub fn is_empty(&self) -> bool {
        matches!(&self.edit, Edit::Many(edits) if edits.is_empty())
    }
}

/// The rows of a file by what becomes of them; the last four add up to `rows`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All rows of data.
    pub rows: usize,
    /// Something new is written, and nothing of the row disagrees with the journal.
    pub taken: usize,
    /// All the row says stands in the journal.
    pub already: usize,
    /// Something else stands in the journal and is kept; what is new in the row is written.
    pub conflicts: usize,
    /// A cell can't be read or there is nothing to take; nothing of the row is written.
    pub refused: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "read {}: {} taken, {} already there, {} conflicts, {} refused",
            self.rows, self.taken, self.already, self.conflicts, self.refused
        )
    }
}

/// A row that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its number in a spreadsheet; the header is row 1.
    pub row: usize,
    /// The column's name, or its number where it has none.
    pub column: String,
    /// Why, in words without a full stop.
    pub reason: String,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "row {}, column \"{}\": {}",
            self.row, self.column, self.reason
        )
    }
}

/// Plans the import of a table. Dates reach from 1900 to the day after `today`.
pub fn plan(
    journal: &Journal,
    table: &Table,
    mapping: &Mapping,
    today: NaiveDate,
) -> Result<Plan, ImportError> {
    let columns = resolve(journal, table, mapping)?;
    let reader = Reader {
        table,
        columns: &columns,
        today,
    };
    let readings = table.rows.iter().map(|row| reader.read(row));
    let mut plan = place(journal, readings, mapping.on_conflict);
    if let (Scored::Long { name, .. }, Form::Long { metrics, .. }) =
        (&columns.scores, &mapping.form)
    {
        let seen: BTreeSet<_> = table.filled(*name).map(|(_, l)| l.to_lowercase()).collect();
        let labels = metrics.iter().map(|(_, label)| label.trim());
        let unseen = labels.filter(|label| !seen.contains(&label.to_lowercase()));
        plan.unseen = unseen.map(str::to_owned).collect();
    }
    Ok(plan)
}

/// Plans the taking in of another journal. Its "rows" are its days, then its sessions.
pub fn merge(
    journal: &Journal,
    other: &Journal,
    on_conflict: OnConflict,
    today: NaiveDate,
) -> Plan {
    let days = other.days().iter().map(|(date, day)| {
        let mut reading = Reading::new(0, *date);
        for checkin in &day.checkins {
            let scores = checkin.scores.iter().map(|(id, value)| {
                let metric = other.metrics().get(id).cloned();
                let metric = metric.unwrap_or_else(|| Metric::own(id.as_str(), Better::Lower));
                (Slot::Exact(checkin.time), metric, *value)
            });
            reading.scores.extend(scores);
        }
        reading.night = day.sleep.clone().unwrap_or_default();
        reading.medication.clone_from(&day.medication);
        reading.areas.clone_from(&day.areas);
        reading.tags.clone_from(&day.tags);
        reading.note.clone_from(&day.note);
        reading
    });
    let sessions = other.sessions().iter().map(|session| {
        let mut reading = Reading::new(0, session.date);
        reading.session = Some(session.clone());
        reading
    });
    let readings = days.chain(sessions).enumerate().map(|(at, mut reading)| {
        reading.row = at + 1;
        match check_date(reading.date, today) {
            Ok(_) => Ok(reading),
            Err(error) => Err(refusal(&reading, "date", &error)),
        }
    });
    place(journal, readings, on_conflict)
}
