//! What one row of a file says, before the journal is asked.
//!
//! A cell that can't be read refuses itself; a row is refused where its date can't be read or nothing
//! of it is left.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use super::cell::{is_blank_word, read_amount, read_number, says_no, says_yes};
use super::dates::{read_moment, read_time, read_time_of};
use super::mapping::{Columns, Detail, Long, Meant, Role, reason};
use super::outcome::Refusal;
use super::own::unguard;
use super::own_metrics;
use super::phrase::{read_medicine, read_medicines, read_regions, read_tags};
use super::sessions::{self, visit};
use super::table::{Row, Table};
use crate::model::area::Areas;
use crate::model::extra::Extra;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::metric::Metric;
use crate::model::name::{fold, same};
use crate::model::scale::{plain, round2};
use crate::model::session::{Kind, MINUTES, Session};
use crate::model::sleep::Sleep;
use crate::model::time::check_date;
use crate::model::typed;

/// Words that a closer kind of session has at most; more of them are a note.
const CLOSER: usize = 4;

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
    pub scores: Vec<(Slot, Arc<Metric>, f64)>,
    /// Sessions that have no id yet, each wanted unless there is one of its kind.
    pub visits: Vec<Session>,
    /// Whether its sessions and tags are each one of their own, and none is said twice.
    pub each: bool,
    /// Sessions with their ids.
    pub sessions: Vec<Session>,
    /// Rows of metrics that come with the file.
    pub metrics: Vec<Metric>,
    pub night: Sleep,
    /// All medicines of the day.
    pub medication: Option<List<Medication>>,
    /// Medicines that come to those of the day's other rows.
    pub doses: Vec<Medication>,
    pub areas: Option<Areas>,
    pub tags: List<String>,
    /// The note of the whole day.
    pub note: Option<String>,
    /// Notes that come below those of the day's other rows.
    pub lines: Vec<String>,
    /// Cells that are refused.
    pub faults: Vec<Refusal>,
}

impl Reading {
    pub fn new(row: usize, date: NaiveDate) -> Self {
        Self {
            row,
            date,
            scores: Vec::new(),
            visits: Vec::new(),
            each: false,
            sessions: Vec::new(),
            metrics: Vec::new(),
            night: Sleep::default(),
            medication: None,
            doses: Vec::new(),
            areas: None,
            tags: List::new(),
            note: None,
            lines: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Whether the row says nothing but its date.
    fn is_blank(&self) -> bool {
        self.scores.is_empty()
            && self.visits.is_empty()
            && self.sessions.is_empty()
            && self.metrics.is_empty()
            && self.night.is_empty()
            && !self.has_details()
    }

    /// Whether the row says anything of the day but its scores, its night and its sessions.
    pub fn has_details(&self) -> bool {
        self.medication.is_some()
            || !self.doses.is_empty()
            || self.areas.is_some()
            || !self.tags.is_empty()
            || self.note.is_some()
            || !self.lines.is_empty()
    }

    /// Lets go of what [`Reading::has_details`] asks for.
    pub fn clear_details(&mut self) {
        (self.medication, self.areas, self.note) = (None, None, None);
        self.doses.clear();
        self.tags.clear();
        self.lines.clear();
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

/// What belongs to the row's session, from whichever columns.
#[derive(Default)]
struct Around {
    minutes: Option<u32>,
    with: Option<String>,
}

impl Reader<'_> {
    /// The day that the row speaks of, where that can be read.
    pub fn date(&self, row: &Row) -> Option<NaiveDate> {
        self.moment(row).ok().map(|(date, _)| date)
    }

    /// What the row says, or why nothing of it can be taken.
    pub fn read(&self, row: &Row) -> Result<Reading, Vec<Refusal>> {
        if let Some(refused) = &row.refused {
            return Err(vec![refused.as_ref().clone()]);
        }
        let refuse = |fault| vec![self.refusal(row, fault)];
        let width = self.table.headers.len();
        if let Some(extra) = (width..row.cells.len()).find(|at| row.cell(*at).is_some()) {
            return Err(refuse((
                extra,
                "the row has more cells than the header".into(),
            )));
        }
        let (date, slot) = self.moment(row).map_err(refuse)?;
        let mut reading = Reading::new(row.number, date);
        reading.each = self.columns.exact;
        let mut faults = Vec::new();
        if let Some(long) = &self.columns.long {
            let read = self.long(row, long, slot, &mut reading);
            faults.extend(read.err());
        }
        for (column, metric) in &self.columns.scores {
            let Some(text) = self.cell(row, *column) else {
                continue;
            };
            match self.score(text, metric) {
                Ok(score) => reading.scores.push((slot, metric.clone(), score)),
                Err(_) if self.is_tag(text) => reading.tags.push(text.to_owned()),
                Err(why) => faults.push((*column, why)),
            }
        }
        let mut around = Around::default();
        for (column, role) in &self.columns.rest {
            let read = self.rest(row, *column, role, &mut reading, &mut around);
            faults.extend(read.err().map(|why| (*column, why)));
        }
        self.finish(row, slot, reading, &around, faults)
    }

    fn finish(
        &self,
        row: &Row,
        slot: Slot,
        mut reading: Reading,
        around: &Around,
        faults: Vec<Fault>,
    ) -> Result<Reading, Vec<Refusal>> {
        // In Unkink's own file a session has its own time, or none.
        let foreign = !self.columns.exact;
        for session in reading.visits.iter_mut().filter(|_| foreign) {
            if let Slot::Exact(time) = slot {
                session.time = session.time.or(time);
            }
            session.minutes = session.minutes.or(around.minutes);
            session.with = session.with.take().or_else(|| around.with.clone());
        }
        let faults: Vec<_> = faults
            .into_iter()
            .map(|fault| self.refusal(row, fault))
            .collect();
        if !reading.is_blank() {
            reading.faults = faults;
            return Ok(reading);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let long = self.columns.long.as_ref().map(|long| long.value);
        let first = long.or(self.columns.scores.first().map(|(column, _)| *column));
        let column = first.unwrap_or(self.columns.date);
        let why = "blank: the row has nothing to take".to_owned();
        Err(vec![self.refusal(row, (column, why))])
    }

    fn refusal(&self, row: &Row, (column, reason): Fault) -> Refusal {
        let header = self.table.headers.get(column);
        let header = header.filter(|name| !name.is_empty());
        Refusal {
            row: row.number,
            // A column without a name goes by its number, as a spreadsheet counts.
            column: header.map_or_else(|| (column + 1).to_string(), Clone::clone),
            reason,
        }
    }

    /// The cell, where it is not blank and no word for "nothing".
    fn cell<'r>(&self, row: &'r Row, column: usize) -> Option<&'r str> {
        let text = row.cell(column)?;
        if self.columns.exact {
            return Some(unguard(text));
        }
        let blanks = &self.columns.blanks;
        let told = !blanks.is_empty() && blanks.contains(&fold(text));
        (!told && !is_blank_word(text)).then_some(text)
    }

    /// Whether a word in a column of scores becomes a tag: it was told so, or words that stand for scores were told and it
    /// is none of them.
    fn is_tag(&self, text: &str) -> bool {
        let amount = || read_amount(text, self.table.decimal_comma());
        let word = || text.contains(char::is_alphabetic) && amount().is_none();
        !self.columns.labels.is_empty() && word() || self.is_told_tag(text)
    }

    fn is_told_tag(&self, text: &str) -> bool {
        !self.columns.tags.is_empty() && self.columns.tags.contains(&fold(text))
    }

    fn moment(&self, row: &Row) -> Result<(NaiveDate, Slot), Fault> {
        let column = self.columns.date;
        let text = self.cell(row, column);
        let text = text.ok_or_else(|| (column, "blank: a date is needed".to_owned()))?;
        let (date, written) = read_moment(text, self.columns.ways).map_err(|why| (column, why))?;
        check_date(date, self.today).map_err(|error| (column, reason(&error)))?;
        let Some(clock) = self.columns.time else {
            return Ok((date, written.map_or(Slot::Usual, |t| Slot::Exact(Some(t)))));
        };
        let time = self
            .cell(row, clock)
            .map(|text| read_time_of(text, date))
            .transpose();
        let time = time.map_err(|why| (clock, why))?;
        let (date, time) = time.map_or((date, written), |(date, time)| (date, Some(time)));
        Ok((date, Slot::Exact(time)))
    }

    fn long(&self, row: &Row, long: &Long, slot: Slot, reading: &mut Reading) -> Result<(), Fault> {
        let label = self.cell(row, long.name);
        let text = self.cell(row, long.value);
        let Some(label) = label else {
            let blank = || (long.name, "blank: a name is needed".to_owned());
            return if text.is_some() { Err(blank()) } else { Ok(()) };
        };
        let meant = if self.columns.exact {
            long.names.get(label)
        } else {
            long.names.get(&fold(label))
        };
        let meant = meant.ok_or_else(|| (long.name, "blank: a name is needed".to_owned()))?;
        match meant.as_ref().map_err(|why| (long.name, why.clone()))? {
            Meant::Out => Err((long.name, format!("{label} is left out, as chosen"))),
            Meant::Tag => {
                if text.is_none_or(|text| !says_no(text)) {
                    reading.tags.push(label.to_owned());
                }
                Ok(())
            }
            Meant::Whole(role) => {
                let read = self.rest(row, long.value, role, reading, &mut Around::default());
                read.map_err(|why| (long.value, why))
            }
            Meant::Score(metric) => {
                let Some(text) = text else { return Ok(()) };
                match self.score(text, metric) {
                    Ok(score) => reading.scores.push((slot, metric.clone(), score)),
                    Err(_) if self.is_told_tag(text) => reading.tags.push(text.to_owned()),
                    Err(why) => return Err((long.value, why)),
                }
                Ok(())
            }
        }
    }

    /// A cell as a score on the metric's own scale, to two decimals.
    fn score(&self, text: &str, metric: &Metric) -> Result<f64, String> {
        let own = (metric.scale.min, metric.scale.max);
        let told = self.columns.scales.get(&metric.id).copied();
        let labels = &self.columns.labels;
        let label = (!labels.is_empty()).then(|| labels.get(&fold(text)).copied());
        let label = label.flatten();
        let (number, from) = if let Some(number) = label {
            (number, own)
        } else {
            let amount = read_amount(text, self.table.decimal_comma());
            let amount = amount.ok_or_else(|| format!("{text} is not a number"))?;
            let told = told.unwrap_or(own);
            let from = amount.of.map_or(told, |of| (0.0, of));
            (amount.value, from)
        };
        let (low, high) = (from.0.min(from.1), from.0.max(from.1));
        if !(low..=high).contains(&number) {
            let (low, high) = (plain(low), plain(high));
            return Err(format!("{text} is outside {low} to {high}"));
        }
        Ok(if from == own && self.columns.exact {
            number
        } else if from == own {
            round2(number)
        } else {
            metric.scale.rescale(number, from)
        })
    }

    /// What a column of another role says.
    fn rest(
        &self,
        row: &Row,
        column: usize,
        role: &Role,
        reading: &mut Reading,
        around: &mut Around,
    ) -> Result<(), String> {
        let Some(mut text) = self.cell(row, column) else {
            return Ok(());
        };
        if self.columns.exact {
            // Blanks at the ends are its own.
            text = unguard(&row.cells[column]);
        }
        let visit = |kind: &str| visit(reading.date, Kind::new(kind));
        match role {
            Role::Session(kind, Some(value)) => {
                reading
                    .visits
                    .extend(same(text, value).then(|| visit(kind)));
            }
            Role::Session(_, None) | Role::SessionKind if says_no(text) => {}
            Role::Session(kind, None) => reading.visits.push(self.told(visit(kind), text)),
            Role::SessionKind => {
                let session = visit(text);
                reading.visits.push(session);
            }
            Role::Minutes => around.minutes = Some(self.whole(text, 1)?),
            Role::With => around.with = Some(text.to_owned()),
            Role::Painkiller => self.painkiller(text, column, reading)?,
            Role::Note if self.columns.exact => reading.note = Some(text.to_owned()),
            Role::Note => reading.lines.push(text.to_owned()),
            Role::Tags(between) => {
                let words = text.split(|c| between.contains(c)).map(str::trim);
                for word in words.filter(|word| !word.is_empty()) {
                    let mut kinds = self.columns.kinds.iter();
                    match kinds.find(|kind| same(kind.as_str(), word)) {
                        Some(kind) => reading.visits.push(visit(kind.as_str())),
                        None => reading.tags.push(word.to_owned()),
                    }
                }
            }
            Role::Detail(detail) => self.detail(reading, *detail, text)?,
            Role::Date | Role::Time | Role::Score(_) | Role::Name | Role::Value => {}
        }
        Ok(())
    }

    /// A session as a cell of its column tells it. What the cell says beyond that there was one is kept: its time, its
    /// minutes, its closer kind ("Thai massage" among massages), or else as its note.
    fn told(&self, mut session: Session, text: &str) -> Session {
        let kind = session.kind.as_str();
        let is_number = read_number(text, self.table.decimal_comma()).is_some();
        let minutes = text.to_lowercase().ends_with("min");
        if is_number || says_yes(text) || same(text, kind) {
        } else if let Ok(time) = read_time(text) {
            session.time = Some(time);
        } else if let Some(minutes) = minutes
            .then(|| typed::minutes(text, &MINUTES).ok())
            .flatten()
        {
            session.minutes = Some(minutes);
        } else if text.split_whitespace().count() <= CLOSER && fold(text).contains(&fold(kind)) {
            session.kind = Kind::new(text);
        } else {
            session.note = Some(text.to_owned());
        }
        session
    }

    /// A whole number from `least` to the minutes of a day.
    fn whole(&self, text: &str, least: u32) -> Result<u32, String> {
        let number = read_number(text, self.table.decimal_comma());
        let range = f64::from(least)..=1440.0;
        let whole = number.filter(|n| n.fract() == 0.0 && range.contains(n));
        whole
            .map(|n| n as u32)
            .ok_or_else(|| format!("{text} is not a whole number from {least} to 1440"))
    }

    /// Names between signs; or how many, in a column that is called like the painkiller.
    fn painkiller(&self, text: &str, column: usize, reading: &mut Reading) -> Result<(), String> {
        if let Some(count) = read_number(text, self.table.decimal_comma()) {
            if !(0.0..=100.0).contains(&count) {
                return Err(format!("{text} is outside 0 to 100"));
            }
            if count > 0.0 {
                reading.doses.push(Medication {
                    name: self.table.headers[column].clone(),
                    dose: None,
                    count,
                    extra: Extra::new(),
                });
            }
            return Ok(());
        }
        if says_no(text) {
            return Ok(());
        }
        for name in text.split([';', '|', '\n']).map(str::trim) {
            if !name.is_empty() {
                reading.doses.push(read_medicine(name)?);
            }
        }
        Ok(())
    }

    fn detail(&self, reading: &mut Reading, detail: Detail, text: &str) -> Result<(), String> {
        let night = &mut reading.night;
        // A column of nights may hold the date as well.
        let time = || {
            read_time(text).or_else(|why| {
                let moment = read_moment(text, self.columns.ways);
                moment.ok().and_then(|(_, time)| time).ok_or(why)
            })
        };
        match detail {
            Detail::Bed => night.bed = Some(time()?),
            Detail::Asleep => night.asleep = Some(time()?),
            Detail::Awake => night.awake = Some(time()?),
            Detail::Up => night.up = Some(time()?),
            Detail::Awakenings => night.awakenings = Some(self.whole(text, 0)?),
            Detail::MinutesAwake => night.minutes_awake = Some(self.whole(text, 0)?),
            Detail::Metrics => reading.metrics = own_metrics::read(text)?,
            Detail::Medication => reading.medication = Some(read_medicines(text)?.into()),
            Detail::Areas => reading.areas = Some(read_regions(text)?),
            Detail::Sessions => {
                let mut all = sessions::read(text, reading.date)?;
                for session in &mut all {
                    let scores = |scores| own_metrics::scores(&self.columns.own, scores);
                    (session.before, session.after) =
                        (scores(&session.before), scores(&session.after));
                }
                let all = all.into_iter();
                let named = |session: &Session| session.id.as_str().is_empty();
                (reading.visits, reading.sessions) = all.partition(named);
            }
            Detail::Tags => reading.tags.extend(read_tags(text)),
        }
        Ok(())
    }
}
