//! What one row of a file says, before the journal is asked.
//!
//! A cell that can't be read refuses itself; a row is refused where its date can't be read or nothing
//! of it is left.

mod details;
mod grouped;
mod said;
mod words;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use self::grouped::{is_grouped, why_grouped};
pub(super) use self::said::{Reading, Slot};
use super::cell::{is_blank_word, noted, read_amount, read_number, says_as, says_no};
use super::columns::{Columns, Long, Meant, Words, reason};
use super::dates::{read_day, typed_time_of};
use super::mapping::Role;
use super::outcome::Refusal;
use super::own::unguard;
use super::sessions::visit;
use super::table::{Row, Table};
use super::worded::{Open, Place};
use crate::model::count::count;
use crate::model::metric::{Metric, MetricId};
use crate::model::name::{fold, same};
use crate::model::scale::{plain, round2};
use crate::model::session::Kind;
use crate::model::time::check_date;

/// Words that a closer kind of session has at most; more of them are a note.
const CLOSER: usize = 4;

/// Room for the scores that most rows have.
const FEW: usize = 8;

/// Reads the rows of one table.
pub(super) struct Reader<'a> {
    table: &'a Table,
    columns: &'a Columns,
    today: NaiveDate,
    /// Whether a point can only stand between thousands: its scores have decimal commas, and none a decimal point.
    grouped: bool,
    /// Metrics with scores outside the range that was told of them.
    beyond: RefCell<BTreeSet<MetricId>>,
    /// Words that could stand for a score and stand for none.
    unscored: RefCell<BTreeMap<String, Open>>,
    /// Days in whose nights the clock was changed.
    moved: RefCell<BTreeSet<NaiveDate>>,
    /// The columns and names that hold words rather than numbers; known once a word is met.
    of_words: OnceCell<BTreeSet<Place>>,
}

/// A column and why its cell can't be taken.
pub(super) type Fault = (usize, String);

/// The day and the check-in of a row, and why the time in it is none; or why the day can't be read.
type Moment = Result<(NaiveDate, Slot, Option<Fault>), Fault>;

/// As far as they are known without a fault.
pub(super) type Brief = (Option<NaiveDate>, Option<Slot>);

/// What belongs to the row's session, from whichever columns.
#[derive(Default)]
struct Around {
    minutes: Option<u32>,
    with: Option<String>,
}

impl<'a> Reader<'a> {
    pub fn new(table: &'a Table, columns: &'a Columns, today: NaiveDate) -> Self {
        let scores = columns.scores.iter().map(|(column, _)| *column);
        let scores = scores.chain(columns.long.as_ref().map(|long| long.value));
        let (mut commas, mut points) = (false, false);
        if table.decimal_comma() && !columns.exact {
            for (_, text) in scores.flat_map(|column| table.filled(column)) {
                commas |= text.contains(',') && read_number(text, true).is_some();
                points |=
                    text.contains('.') && read_number(text, true).is_some() && !is_grouped(text);
            }
        }
        Self {
            table,
            columns,
            today,
            grouped: commas && !points,
            beyond: RefCell::default(),
            unscored: RefCell::default(),
            moved: RefCell::default(),
            of_words: OnceCell::new(),
        }
    }
}

impl Reader<'_> {
    /// Whether any score that was read lies outside the range that was told of its metric.
    pub fn is_beyond(&self, metric: &Metric) -> bool {
        self.beyond.borrow().contains(&metric.id)
    }

    /// In how many nights the clock was changed.
    pub fn moved(&self) -> usize {
        self.moved.borrow().len()
    }

    /// The day and the check-in of a row alone: of millions that can't be read nothing is kept until it is their turn.
    pub fn brief(&self, row: &Row) -> Brief {
        match self.moment(row) {
            Ok((date, slot, None)) => (Some(date), Some(slot)),
            Ok((date, ..)) => (Some(date), None),
            Err(_) => (None, None),
        }
    }

    /// What the row says, or why nothing of it can be taken.
    pub fn read(&self, row: &Row, brief: Brief) -> Result<Reading, Vec<Refusal>> {
        if let Some(refused) = row.refused.as_deref().filter(|_| row.cells.is_empty()) {
            return Err(vec![refused.clone()]);
        }
        let refuse = |fault| vec![self.refusal(row, fault)];
        let width = self.table.headers.len();
        if let Some(extra) = (width..row.cells.len()).find(|at| row.cell(*at).is_some()) {
            let (cells, names) = (
                count(row.cells.len(), "cell", "cells"),
                self.table.headers.len(),
            );
            let why = format!("the row has {cells}, more than the header: it has {names}");
            return Err(refuse((extra, why)));
        }
        let (date, slot, fault) = match brief {
            (Some(date), Some(slot)) => (date, slot, None),
            _ => self.moment(row).map_err(refuse)?,
        };
        let mut reading = Reading::new(row.number, date);
        reading.scores.reserve(self.columns.scores.len().min(FEW));
        reading.each = self.columns.exact;
        let mut faults = Vec::from_iter(fault);
        if let Some(long) = &self.columns.long {
            let read = self.long(row, long, slot, &mut reading);
            faults.extend(read.err());
        }
        for (column, metric) in &self.columns.scores {
            let Some(text) = self.cell(row, *column) else {
                continue;
            };
            let words = self.columns.labels(*column, None);
            match self.score(text, metric, words) {
                Ok(score) => reading.score(slot, metric, score),
                Err(_) if self.is_kept(text, *column, None) => {
                    let header = &self.table.headers[*column];
                    let tagged = self.word(header, text, &mut reading);
                    faults.extend(tagged.err().map(|why| (*column, why)));
                }
                Err(why) => faults.push((*column, why)),
            }
        }
        let mut around = Around::default();
        for (column, role) in &self.columns.rest {
            let read = self.rest(row, *column, role, &mut reading, &mut around);
            faults.extend(read.err().map(|why| (*column, why)));
        }
        let steps = self.dated_steps(row, &mut reading);
        let apart = Self::of_one_night(&steps, &mut reading.night);
        if apart.is_empty() {
            faults.extend(self.of_another_day(&steps, &mut reading));
        }
        faults.extend(apart);
        if reading.visits.is_empty() {
            faults.extend(self.of_no_session(row, &around));
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
        if let Slot::Exact(time) = slot {
            reading.time = time;
        }
        // In Unkink's own file a session has its own time, or none.
        let foreign = !self.columns.exact;
        for session in reading.visits.iter_mut().filter(|_| foreign) {
            session.time = session.time.or(reading.time);
            session.minutes = session.minutes.or(around.minutes);
            session.with = session.with.take().or_else(|| around.with.clone());
        }
        if foreign {
            reading.add_regions();
            for dose in &mut reading.doses {
                dose.time = dose.time.or(reading.time);
            }
        }
        let faults = faults.into_iter().map(|fault| self.refusal(row, fault));
        let faults: Vec<_> = faults.chain(row.refused.as_deref().cloned()).collect();
        if !reading.is_blank() {
            reading.faults = faults;
            return Ok(reading);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let long = self.columns.long.as_ref().map(|long| long.value);
        let first = long.or(self.columns.scores.first().map(|(column, _)| *column));
        let first = first.or(self.columns.rest.first().map(|(column, _)| *column));
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
            column: header.map_or_else(|| (column + 1).to_string(), |name| self.table.told(name)),
            reason,
            file: None,
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

    /// The day and the check-in, and why the time in the row is none. Such a row is one without a time then: no other
    /// check-in of its day gives way to it.
    fn moment(&self, row: &Row) -> Moment {
        let column = self.columns.date;
        let text = self.cell(row, column);
        let text = text.ok_or_else(|| {
            (
                column,
                "blank: a date is needed, like 2026-10-01".to_owned(),
            )
        })?;
        let ways = self.columns.ways;
        let read = read_day(text, ways).map_err(|why| (column, why))?;
        let ((date, written), why) = read;
        check_date(date, self.today).map_err(|error| (column, reason(&error)))?;
        let bad = |at: usize, why: String| (at, format!("{why}. The row counts as without a time"));
        let fault = why.map(|why| bad(column, why));
        let Some(clock) = self.columns.time else {
            let slot = written.map_or(Slot::Usual, |t| Slot::Exact(Some(t)));
            return Ok((date, slot, fault));
        };
        Ok(
            match self.cell(row, clock).map(|text| typed_time_of(text, date)) {
                None => (date, Slot::Exact(written), fault),
                Some(Ok((date, time))) => (date, Slot::Exact(Some(time)), fault),
                Some(Err(why)) => (date, Slot::Exact(written), Some(bad(clock, why))),
            },
        )
    }

    fn long(&self, row: &Row, long: &Long, slot: Slot, reading: &mut Reading) -> Result<(), Fault> {
        let label = self.cell(row, long.name);
        let text = self.cell(row, long.value);
        let Some(label) = label else {
            let blank = || {
                (
                    long.name,
                    "blank: the name of what was scored is needed".to_owned(),
                )
            };
            return if text.is_some() { Err(blank()) } else { Ok(()) };
        };
        let meant = if self.columns.exact {
            long.names.get(label)
        } else {
            long.names.get(&fold(label))
        };
        let meant = meant.ok_or_else(|| {
            (
                long.name,
                "blank: the name of what was scored is needed".to_owned(),
            )
        })?;
        match meant.as_ref().map_err(|why| (long.name, why.clone()))? {
            Meant::Out => Err((long.name, format!("{label} is left out, as chosen"))),
            Meant::Tag => {
                if text.is_some_and(says_no) {
                    return Ok(());
                }
                let tagged = self.tag(label, reading);
                tagged.map_err(|why| (long.name, why))
            }
            Meant::Whole(role) => {
                let read = self.rest(row, long.value, role, reading, &mut Around::default());
                read.map_err(|why| (long.value, why))
            }
            Meant::Score(metric) => {
                let Some(text) = text else { return Ok(()) };
                match self.score(text, metric, self.columns.labels(long.value, Some(label))) {
                    Ok(score) => reading.score(slot, metric, score),
                    Err(_) if self.is_kept(text, long.value, Some(label)) => {
                        let tagged = self.word(label, text, reading);
                        return tagged.map_err(|why| (long.value, why));
                    }
                    Err(why) => return Err((long.value, why)),
                }
                Ok(())
            }
        }
    }

    /// A cell as a score on the metric's own scale, to two decimals; and whether it has more than those.
    fn score(&self, text: &str, metric: &Metric, words: &Words) -> Result<(f64, bool), String> {
        let own = (metric.scale.min, metric.scale.max);
        let told = self.columns.foreign(metric);
        let label = (!words.is_empty()).then(|| words.get(&fold(text)).copied());
        let label = label.flatten();
        let (number, from) = if let Some(number) = label {
            (number, own)
        } else {
            let amount = read_amount(text, self.table.decimal_comma());
            let told = told.unwrap_or(own);
            let amount = amount.filter(|_| !(self.grouped && is_grouped(text)));
            let amount = amount.ok_or_else(|| {
                let (low, high) = (plain(told.0), plain(told.1));
                let why = || format!("{text} is not a number from {low} to {high}");
                why_grouped(text).unwrap_or_else(why)
            })?;
            let from = amount.of.map_or(told, |of| (0.0, of));
            (amount.value, from)
        };
        let (low, high) = (from.0.min(from.1), from.0.max(from.1));
        if !(low..=high).contains(&number) {
            if told == Some(from) {
                self.beyond.borrow_mut().insert(metric.id.clone());
            }
            let (low, high) = (plain(low), plain(high));
            return Err(format!("{text} is outside {low} to {high}"));
        }
        let score = if from == own && self.columns.exact {
            number
        } else if from == own {
            round2(number)
        } else {
            metric.scale.rescale(number, from)
        };
        Ok((score, !self.columns.exact && round2(number) != number))
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
        let date = reading.date;
        let visit = |kind: &str| visit(date, Kind::new(kind));
        match role {
            Role::Session(kind, Some(value)) => {
                reading
                    .visits
                    .extend(says_as(text, value).then(|| visit(kind)));
            }
            Role::Session(_, None) | Role::SessionKind if says_no(text) => {}
            Role::Session(kind, None) => reading.visits.push(self.told(visit(kind), noted(text)?)),
            Role::SessionKind => {
                let session = visit(self.named(text)?);
                reading.visits.push(session);
            }
            Role::Minutes => around.minutes = Some(self.minutes(text, 1)?),
            Role::With => around.with = Some(self.named(text)?.to_owned()),
            Role::Painkiller => self.painkiller(text, column, reading)?,
            Role::Note if self.columns.exact => reading.note = Some(noted(text)?.to_owned()),
            Role::Note => reading.lines.push(noted(text)?.to_owned()),
            Role::Tags(between) => {
                let words = text.split(|c| between.contains(c)).map(str::trim);
                let mut long = None;
                for word in words.filter(|word| !word.is_empty()) {
                    let mut kinds = self.columns.kinds.iter();
                    match kinds.find(|kind| same(kind.as_str(), word)) {
                        Some(kind) => reading.visits.push(visit(kind.as_str())),
                        None => long = long.or(self.tag(word, reading).err()),
                    }
                }
                return long.map_or(Ok(()), Err);
            }
            Role::Detail(detail) => self.detail(reading, *detail, text)?,
            Role::Date | Role::Time | Role::Score(_) | Role::Name | Role::Value => {}
        }
        Ok(())
    }
}
