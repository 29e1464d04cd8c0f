//! What the cells of a date column leave open, decided from all of them or asked.
//!
//! Invariant: a way of reading is taken unasked only where every other way reads fewer cells, or all
//! ways read the same.

use std::collections::HashSet;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::clock::{read_clock, said};
use super::question::{About, Question};
use super::written::{Written, read};
use super::{DateOrder, Epoch, Months, Told, Ways, Zone, read_moment};
use crate::exchange::ImportError;
use crate::exchange::outcome::{place, places};
use crate::exchange::table::Table;
use crate::model::time::clock;

/// So many years ahead a year of two digits is one to come, not one of the last century.
const SOON: u64 = 20;

/// The cells of a date column as they are written.
struct Dates<'a> {
    table: &'a Table,
    column: usize,
    today: NaiveDate,
    /// Each cell that says a date, with its row, and what stands behind it.
    read: Vec<(usize, Written, &'a str)>,
}

/// How the dates of a column are read: told, decided from all its cells, or asked.
pub fn decide(
    table: &Table,
    column: usize,
    told: Told,
    today: NaiveDate,
) -> Result<Ways, ImportError> {
    let cells = Dates::of(table, column, today);
    let mut ways = Ways {
        zone: Zone::Written,
        ..Ways::default().told(told)
    };
    if told.order.is_none() {
        ways = cells.order(ways, told)?;
    }
    if told.months.is_none() {
        ways = cells.months(ways, told)?;
    }
    if told.century.is_none() {
        ways = cells.century(ways, told)?;
    }
    if told.epoch.is_none() {
        ways = cells.epoch(ways, told)?;
    }
    match told.zone {
        Some(zone) => ways.zone = zone,
        None => cells.zone(ways, told, |utc| Zone::Here.wall(utc))?,
    }
    Ok(ways)
}

/// The only order in which all cells of a column are dates, where there is one alone.
pub fn proved(table: &Table, column: usize) -> Option<DateOrder> {
    let (real, whole) = Dates::of(table, column, NaiveDate::MAX).whole(Ways::default());
    match whole[..] {
        [order] if !real.is_empty() => Some(order),
        _ => None,
    }
}

/// What is told of the dates of a column, each as a question that can be answered otherwise: only what makes a
/// difference to one of its cells.
pub fn answered(table: &Table, column: usize, told: Told, today: NaiveDate) -> Vec<Question> {
    let cells = Dates::of(table, column, today);
    let ways = decide(table, column, told, today).unwrap_or(Ways::default().told(told));
    let order = |order: &DateOrder| Told {
        order: Some(*order),
        ..told
    };
    let century = |century| Told {
        century: Some(century),
        ..told
    };
    let epoch = |epoch| Told {
        epoch: Some(epoch),
        ..told
    };
    let zone = |zone| Told {
        zone: Some(zone),
        ..told
    };
    // A clock that was told in hours is none of the two that are offered.
    let hours = told.zone.filter(|zone| matches!(zone, Zone::Minutes(_)));
    let zones = [Zone::Here, Zone::Written].into_iter().chain(hours);
    let orders = || cells.orders().iter().map(order).collect();
    let (centuries, epochs) = ([2000, 1900], [Epoch::From1900, Epoch::From1904]);
    let months = |months| Told {
        months: Some(months),
        ..told
    };
    let both = [Months::Polish, Months::Croatian];
    let all: [Option<(About, Vec<Told>)>; 5] = [
        told.months
            .map(|_| (About::Months, both.map(months).to_vec())),
        told.order.map(|_| (About::Order, orders())),
        told.century
            .map(|_| (About::Century, centuries.map(century).to_vec())),
        told.epoch
            .map(|_| (About::Epoch, epochs.map(epoch).to_vec())),
        told.zone.map(|_| (About::Zone, zones.map(zone).collect())),
    ];
    let all = all.into_iter().flatten();
    let asked = all.map(|(about, told)| cells.asked(about, &told, ways));
    asked.filter(Question::is_open).collect()
}

impl<'a> Dates<'a> {
    fn of(table: &'a Table, column: usize, today: NaiveDate) -> Self {
        let cells = table.filled(column);
        Self {
            table,
            column,
            today,
            read: cells
                .filter_map(|(row, text)| read(text).map(|(written, rest)| (row, written, rest)))
                .collect(),
        }
    }

    fn filled(&self) -> impl Iterator<Item = (usize, &'a str)> {
        self.table.filled(self.column)
    }

    fn written(&self) -> impl Iterator<Item = Written> + '_ {
        self.read.iter().map(|(_, written, _)| *written)
    }

    /// The last day that can have been noted: tomorrow.
    fn last(&self) -> Option<NaiveDate> {
        self.today.checked_add_days(Days::new(1))
    }

    /// The date where it is possible.
    fn possible(&self, written: Written, ways: Ways) -> Option<NaiveDate> {
        let last = self.last();
        written.date(ways).filter(|date| Some(*date) <= last)
    }

    /// The orders that its cells can have: a year of four digits is known where it stands.
    fn orders(&self) -> &'static [DateOrder] {
        let all = &[DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
        let short = self.written().any(Written::has_no_year);
        &all[..if short { 3 } else { 2 }]
    }

    /// Its cells of which the order is open, and the orders in which all of them are dates. A cell that is a date in no
    /// order, such as 31.02., decides nothing.
    fn whole(&self, ways: Ways) -> (Vec<Written>, Vec<DateOrder>) {
        let orders = self.orders();
        let is = |w: &Written, order: &DateOrder| {
            let order = *order;
            w.date(Ways { order, ..ways }).is_some()
        };
        let real = |w: &Written| w.is_open() && orders.iter().any(|order| is(w, order));
        let real: Vec<_> = self.written().filter(real).collect();
        let all = |order: &DateOrder| real.iter().all(|w| is(w, order));
        let whole = orders.iter().copied().filter(all).collect();
        (real, whole)
    }

    fn order(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let orders = self.orders();
        let short = orders.contains(&DateOrder::Ymd);
        let with = |order: DateOrder| Ways { order, ..ways };
        let (real, whole) = self.whole(ways);
        // Of ways that read all, one that makes days to come is a slip only in few cells.
        let past = |o: &DateOrder| {
            real.iter()
                .filter(|w| self.possible(**w, with(*o)).is_some())
                .count()
        };
        let most = whole.iter().map(past).max().unwrap_or(0);
        // With a year of four digits, only one that makes nothing else.
        let is_likely = |o: &DateOrder| past(o) == most || !short && past(o) > 0;
        let likely: Vec<_> = whole.iter().copied().filter(is_likely).collect();
        let candidates = if likely.is_empty() {
            orders.to_vec()
        } else {
            likely
        };
        let first = with(candidates[0]);
        let same = |o: &DateOrder| real.iter().all(|w| w.date(with(*o)) == w.date(first));
        if real.is_empty() || candidates.iter().all(same) {
            return Ok(first);
        }
        let told = candidates.iter().map(|order| Told {
            order: Some(*order),
            ..told
        });
        Err(self.question(About::Order, &told.collect::<Vec<_>>(), ways))
    }

    /// Whose words for months they are, by the others of the column, or by days that can't be.
    fn months(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let open = || self.written().filter(|written| written.has_two_months());
        if open().next().is_none() {
            return Ok(ways);
        }
        let shows = |croatian| {
            self.written()
                .any(|written| written.is_croatian() == Some(croatian))
        };
        let both = [Months::Polish, Months::Croatian];
        let with = |months| Ways { months, ..ways };
        let can_be = both.map(|months| open().all(|w| self.possible(w, with(months)).is_some()));
        match ([shows(false), shows(true)], can_be) {
            ([true, false], _) | ([false, false], [true, false]) => Ok(with(Months::Polish)),
            ([false, true], _) | ([false, false], [false, true]) => Ok(with(Months::Croatian)),
            _ => {
                let told = both.map(|months| Told {
                    months: Some(months),
                    ..told
                });
                Err(self.question(About::Months, &told, ways))
            }
        }
    }

    fn century(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let mut short = self.written().filter(|w| w.is_short()).peekable();
        if short.peek().is_none() {
            return Ok(ways);
        }
        let years = Days::new(365 * SOON);
        let soon = self.today.checked_add_days(years);
        let dates = || {
            self.written()
                .filter(|w| w.is_short())
                .filter_map(|w| w.date(ways))
        };
        if short.all(|w| self.possible(w, ways).is_none()) {
            // A day of the years to come is a slip, which is refused, and none of a hundred years ago.
            let is_slip = dates().any(|date| Some(date) <= soon);
            let century = if is_slip { 2000 } else { 1900 };
            return Ok(Ways { century, ..ways });
        }
        let told = [2000, 1900].map(|century| Told {
            century: Some(century),
            ..told
        });
        Err(self.question(About::Century, &told, ways))
    }

    fn epoch(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let late = Ways {
            epoch: Epoch::From1904,
            ..ways
        };
        let mut serial = self.written().filter(|w| w.serial().is_some()).peekable();
        // Days to come can't have been noted.
        if serial.peek().is_none() || serial.any(|w| self.possible(w, late).is_none()) {
            return Ok(ways);
        }
        let told = [Epoch::From1900, Epoch::From1904].map(|epoch| Told {
            epoch: Some(epoch),
            ..told
        });
        Err(self.question(About::Epoch, &told, ways))
    }

    /// Asks where every time of the column is in UTC, or where that is open of one: the clock on the wall may have said
    /// another. `here` is what this computer's clock said; where all clocks said UTC there is nothing to choose from.
    fn zone(
        &self,
        ways: Ways,
        told: Told,
        here: impl Fn(NaiveDateTime) -> NaiveDateTime,
    ) -> Result<(), ImportError> {
        let (mut differs, mut all, mut open) = (false, true, Vec::new());
        for (row, written, rest) in &self.read {
            if let Some(utc) = written.utc() {
                differs |= here(utc) != utc;
                continue;
            }
            let rest = rest.trim_start_matches([',', ' ']);
            // Most dates stand alone.
            let clock = (!rest.is_empty()).then(|| read_clock(rest));
            let Some(Ok(clock)) = clock else { continue };
            open.extend(clock.wall.map(|_| *row));
            all &= clock.offset == Some(0);
            let utc = written.date(ways).map(|date| date.and_time(clock.time));
            differs |= utc.is_some_and(|utc| match clock.wall {
                Some(minutes) => minutes != 0,
                None => clock.offset == Some(0) && here(utc) != utc,
            });
        }
        if !differs || !all && open.is_empty() {
            return Ok(());
        }
        let times = match (open.is_empty(), all) {
            (true, _) => "The times in this file are in UTC".to_owned(),
            (false, true) => "The times in this file may be in UTC".to_owned(),
            (false, false) => format!(
                "The times in {} may be in UTC",
                places(&open, |row| self.row(row))
            ),
        };
        let told = [Zone::Here, Zone::Written].map(|zone| Told {
            zone: Some(zone),
            ..told
        });
        let mut asked = self.asked(About::Zone, &told, ways);
        asked.times = times;
        Err(ImportError::Ask(Box::new(asked)))
    }

    /// "row 3", "Checkmarks.csv, row 3".
    fn row(&self, row: usize) -> String {
        place(row, self.table.file_of(row).as_ref())
    }

    fn question(&self, about: About, told: &[Told], ways: Ways) -> ImportError {
        ImportError::Ask(Box::new(self.asked(about, told, ways)))
    }

    /// The question with the first two days that the ways read differently, else the first cells.
    fn asked(&self, about: About, told: &[Told], ways: Ways) -> Question {
        let read = |text: &str, told: &Told| read_moment(text, ways.told(*told)).ok();
        let words = |text: &str, told: &Told| match read(text, told) {
            Some((date, None)) => date.format("%-d %b %Y").to_string(),
            Some((date, Some(time))) => format!("{}, {}", date.format("%-d %b %Y"), clock(time)),
            None => "no date".to_owned(),
        };
        let differs = |text: &str| {
            let mut read = told.iter().map(|told| words(text, told));
            let first = read.next();
            read.any(|other| Some(other) != first)
        };
        let last = self.last();
        let is_past = |text: &str| {
            let mut days = told.iter().filter_map(|told| read(text, told));
            days.all(|(date, _)| Some(date) <= last)
        };
        // A day once: the same one read again shows nothing more.
        let shown = |is_shown: &dyn Fn(&str) -> bool| {
            let mut seen = HashSet::new();
            let is_fresh = |(_, text): &(usize, &str)| {
                let days = told
                    .iter()
                    .map(|told| read(text, told).map(|(date, _)| date));
                is_shown(text) && seen.insert(days.collect::<Vec<_>>())
            };
            let cells: Vec<_> = self.filled().filter(is_fresh).take(2).collect();
            cells
        };
        // Of a day to come nobody has noted anything: it shows little.
        let mut cells = shown(&|text| differs(text) && is_past(text));
        if cells.is_empty() {
            cells = shown(&differs);
        }
        if cells.is_empty() {
            cells = self.filled().take(2).collect();
        }
        let read = |told: &Told| cells.iter().map(|(_, text)| words(text, told)).collect();
        Question {
            about,
            column: self.table.told(&self.table.headers[self.column]),
            times: String::new(),
            ways: told.iter().map(|told| (*told, read(told))).collect(),
            cells: cells
                .iter()
                .map(|(row, text)| (self.row(*row), said(text).to_owned()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests;
