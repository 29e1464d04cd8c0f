//! What one row of a file says, before the journal is asked.
//!
//! A row is read as a whole: the first cell that can't be read refuses all of it.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::cell::read_number;
use super::dates::{read_moment, read_time};
use super::mapping::{Columns, Detail, Scored, reason};
use super::phrase::{read_medicines, read_regions, read_tags, read_visits, visit};
use super::plan::Refusal;
use super::table::{Row, Table};
use crate::model::area::Area;
use crate::model::medication::Medication;
use crate::model::metric::Metric;
use crate::model::scale::{plain, round2};
use crate::model::session::Session;
use crate::model::sleep::Sleep;
use crate::model::time::check_date;

/// The check-in of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// The one of exactly this time.
    Exact(Option<NaiveTime>),
    /// Where a score without a time goes: see [`crate::model::day::Day::usual_checkin`].
    Usual,
}

/// What one row says.
#[derive(Debug)]
pub(super) struct Reading {
    pub row: usize,
    pub date: NaiveDate,
    pub scores: Vec<(Slot, Metric, f64)>,
    /// Sessions that have no id yet, each wanted unless there is one of its kind.
    pub visits: Vec<Session>,
    /// A session with its id.
    pub session: Option<Session>,
    pub night: Sleep,
    pub medication: Option<Vec<Medication>>,
    pub areas: Option<BTreeMap<Area, f64>>,
    pub tags: Vec<String>,
    pub note: Option<String>,
}

impl Reading {
    pub fn new(row: usize, date: NaiveDate) -> Self {
        Self {
            row,
            date,
            scores: Vec::new(),
            visits: Vec::new(),
            session: None,
            night: Sleep::default(),
            medication: None,
            areas: None,
            tags: Vec::new(),
            note: None,
        }
    }

    /// Whether the row says nothing but its date.
    fn is_blank(&self) -> bool {
        self.scores.is_empty()
            && self.visits.is_empty()
            && self.night.is_empty()
            && self.medication.is_none()
            && self.areas.is_none()
            && self.tags.is_empty()
            && self.note.is_none()
    }

    /// Whether any score waits for the check-ins of the other rows.
    pub fn is_usual(&self) -> bool {
        self.scores.iter().any(|(slot, ..)| *slot == Slot::Usual)
    }
}

/// Reads the rows of one table.
pub(super) struct Reader<'a> {
    pub table: &'a Table,
    pub columns: &'a Columns,
    pub today: NaiveDate,
}

/// A column and why its cell can't be taken.
type Fault = (usize, String);

impl Reader<'_> {
    /// What the row says, or why it is refused.
    pub fn read(&self, row: &Row) -> Result<Reading, Refusal> {
        self.try_read(row).map_err(|(column, reason)| {
            let header = self.table.headers.get(column);
            let header = header.filter(|name| !name.is_empty());
            Refusal {
                row: row.number,
                // A column without a name goes by its number, as a spreadsheet counts.
                column: header.map_or_else(|| (column + 1).to_string(), Clone::clone),
                reason,
            }
        })
    }

    fn try_read(&self, row: &Row) -> Result<Reading, Fault> {
        let width = self.table.headers.len();
        if let Some(extra) = (width..row.cells.len()).find(|at| row.cell(*at).is_some()) {
            return Err((extra, "the row has more cells than the header".into()));
        }
        let (date, slot) = self.moment(row)?;
        let mut reading = Reading::new(row.number, date);
        let first = match &self.columns.scores {
            Scored::Long {
                name,
                value,
                metrics,
            } => {
                let score = self.long(row, *name, *value, metrics)?;
                let score = score.map(|(metric, score)| (slot, metric, score));
                reading.scores.extend(score);
                Some(*value)
            }
            Scored::Wide(metrics) => {
                for (column, metric) in metrics {
                    if let Some(text) = row.cell(*column) {
                        let score = self.score(text, metric).map_err(|why| (*column, why))?;
                        reading.scores.push((slot, metric.clone(), score));
                    }
                }
                metrics.first().map(|(column, _)| *column)
            }
        };
        for (kind, column, value) in &self.columns.sessions {
            let cell = row.cell(*column).map(str::to_lowercase);
            if cell.is_some() && (value.is_none() || cell == *value) {
                reading.visits.push(visit(date, kind.clone()));
            }
        }
        for (detail, column) in &self.columns.details {
            if let Some(text) = row.cell(*column) {
                self.detail(&mut reading, *detail, text, &row.cells[*column])
                    .map_err(|why| (*column, why))?;
            }
        }
        if reading.is_blank() {
            let column = first.unwrap_or(self.columns.date);
            return Err((column, "blank: the row has nothing to take".into()));
        }
        Ok(reading)
    }

    fn moment(&self, row: &Row) -> Result<(NaiveDate, Slot), Fault> {
        let column = self.columns.date;
        let text = row.cell(column);
        let text = text.ok_or_else(|| (column, "blank: a date is needed".to_owned()))?;
        let (date, written) = read_moment(text, self.columns.order).map_err(|why| (column, why))?;
        check_date(date, self.today).map_err(|error| (column, reason(&error)))?;
        let Some(clock) = self.columns.time else {
            return Ok((date, written.map_or(Slot::Usual, |t| Slot::Exact(Some(t)))));
        };
        let time = row.cell(clock).map(read_time).transpose();
        let time = time.map_err(|why| (clock, why))?;
        Ok((date, Slot::Exact(time.or(written))))
    }

    fn long(
        &self,
        row: &Row,
        name: usize,
        value: usize,
        metrics: &BTreeMap<String, Result<Metric, String>>,
    ) -> Result<Option<(Metric, f64)>, Fault> {
        let Some(text) = row.cell(value) else {
            return Ok(None);
        };
        let label = row.cell(name).map(str::to_lowercase);
        let metric = label.and_then(|label| metrics.get(&label));
        let metric = metric.ok_or_else(|| (name, "blank: a name is needed".to_owned()))?;
        let metric = metric.as_ref().map_err(|why| (name, why.clone()))?;
        let score = self.score(text, metric).map_err(|why| (value, why))?;
        Ok(Some((metric.clone(), score)))
    }

    /// A cell as a score on the metric's own scale, to two decimals.
    fn score(&self, text: &str, metric: &Metric) -> Result<f64, String> {
        let own = (metric.scale.min, metric.scale.max);
        let label = self.columns.labels.get(&text.to_lowercase()).copied();
        let scale = self.columns.scales.get(&metric.id).copied();
        let from = scale.filter(|_| label.is_none()).unwrap_or(own);
        let number = label.or_else(|| read_number(text, self.table.decimal_comma()));
        let number = number.ok_or_else(|| format!("{text} is not a number"))?;
        let (low, high) = (from.0.min(from.1), from.0.max(from.1));
        if !(low..=high).contains(&number) {
            let (low, high) = (plain(low), plain(high));
            return Err(format!("{text} is outside {low} to {high}"));
        }
        Ok(if from == own {
            round2(number)
        } else {
            metric.scale.rescale(number, from)
        })
    }

    /// A day-level cell; `raw` is the cell with its spaces, which a note keeps.
    fn detail(
        &self,
        reading: &mut Reading,
        detail: Detail,
        text: &str,
        raw: &str,
    ) -> Result<(), String> {
        let count = || {
            let number = read_number(text, self.table.decimal_comma());
            let whole = number.filter(|n| n.fract() == 0.0 && (0.0..=1440.0).contains(n));
            whole
                .map(|n| n as u32)
                .ok_or_else(|| format!("{text} is not a whole number from 0 to 1440"))
        };
        match detail {
            Detail::Bed => reading.night.bed = Some(read_time(text)?),
            Detail::Asleep => reading.night.asleep = Some(read_time(text)?),
            Detail::Awake => reading.night.awake = Some(read_time(text)?),
            Detail::Up => reading.night.up = Some(read_time(text)?),
            Detail::Awakenings => reading.night.awakenings = Some(count()?),
            Detail::MinutesAwake => reading.night.minutes_awake = Some(count()?),
            Detail::Medication => reading.medication = Some(read_medicines(text)?),
            Detail::Areas => reading.areas = Some(read_regions(text)?),
            Detail::Sessions => reading.visits.extend(read_visits(text, reading.date)?),
            Detail::Tags => reading.tags = read_tags(text),
            Detail::Note => reading.note = Some(raw.to_owned()),
        }
        Ok(())
    }
}
