//! What the cells of a date column leave open, decided from all of them or asked.
//!
//! Invariant: a way of reading is taken unasked only where every other way reads fewer cells, or all
//! ways read the same.

use std::collections::HashSet;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::clock::{read_clock, said};
use super::question::{About, Question};
use super::written::{Written, read};
use super::{DateOrder, Epoch, Told, Ways, Zone, read_moment};
use crate::exchange::ImportError;
use crate::exchange::outcome::{place, places};
use crate::exchange::table::Table;
use crate::model::time::clock;

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
    let all: [Option<(About, Vec<Told>)>; 4] = [
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
        let short = self.written().any(|w| matches!(w, Written::Short(_)));
        &all[..if short { 3 } else { 2 }]
    }

    fn order(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let is_open = |w: &Written| matches!(w, Written::YearLast(_) | Written::Short(_));
        let open: Vec<_> = self.written().filter(is_open).collect();
        let orders = self.orders();
        let short = orders.contains(&DateOrder::Ymd);
        let with = |order: DateOrder| Ways { order, ..ways };
        // A cell that is a date in no order, such as 31.02., decides nothing.
        let real = |w: &&Written| orders.iter().any(|o| w.date(with(*o)).is_some());
        let real: Vec<_> = open.iter().filter(real).collect();
        let reads = |o: &DateOrder| real.iter().filter(|w| w.date(with(*o)).is_some()).count();
        let whole: Vec<_> = orders
            .iter()
            .copied()
            .filter(|o| reads(o) == real.len())
            .collect();
        // Of ways that read all, one that makes days to come is a slip only in few cells.
        let past = |o: &DateOrder| {
            real.iter()
                .filter(|w| self.possible(***w, with(*o)).is_some())
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

    fn century(&self, ways: Ways, told: Told) -> Result<Ways, ImportError> {
        let mut short = self.written().filter(|w| w.is_short()).peekable();
        if short.peek().is_none() {
            return Ok(ways);
        }
        if short.all(|w| self.possible(w, ways).is_none()) {
            return Ok(Ways {
                century: 1900,
                ..ways
            });
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
        let mut serial = self
            .written()
            .filter(|w| matches!(w, Written::Serial(_)))
            .peekable();
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
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn decided(dates: &[&str]) -> Result<Ways, ImportError> {
        let text = format!("date\tx\n{}\n", dates.join("\t1\n"));
        let table = Table::parse(text.as_bytes()).unwrap();
        decide(
            &table,
            0,
            Told::default(),
            parse_date("2026-11-22").unwrap(),
        )
    }

    fn order(dates: &[&str]) -> Option<DateOrder> {
        decided(dates).ok().map(|ways| ways.order)
    }

    fn asked(dates: &[&str]) -> (About, Vec<Vec<String>>) {
        match decided(dates) {
            Err(ImportError::Ask(question)) => {
                let read = question.ways.iter().map(|(_, read)| read.clone());
                (question.about, read.collect())
            }
            other => panic!("{dates:?}: {other:?}"),
        }
    }

    #[test]
    fn one_day_above_twelve_decides_the_whole_column() {
        assert_eq!(order(&["05.01.2018", "31.01.2018"]), Some(DateOrder::Dmy));
        assert_eq!(order(&["1/5/2018", "1/31/2018"]), Some(DateOrder::Mdy));
        assert!(decided(&["2018-01-05", "2018-01-31"]).is_ok());
        assert!(decided(&["05.05.2018"]).is_ok());
        // No date in either order.
        assert_eq!(order(&["31.01.2018", "31.02.2018"]), Some(DateOrder::Dmy));
    }

    #[test]
    fn an_order_that_no_cell_decides_is_asked_with_both_readings() {
        let error = decided(&["05.05.2018", "05.01.2018"]).unwrap_err();
        assert!(error.to_string().contains("row 3: 05.01.2018"), "{error}");
        let (about, read) = asked(&["05.01.2018", "06.01.2018"]);
        assert_eq!(about, About::Order);
        assert_eq!(read[0], ["5 Jan 2018", "6 Jan 2018"]);
        assert_eq!(read[1], ["1 May 2018", "1 Jun 2018"]);
        assert!(decided(&["31.01.2018", "01.31.2018"]).is_err());
    }

    #[test]
    fn no_day_to_come_is_offered_where_another_shows_it() {
        // 10 December is to come.
        let (_, read) = asked(&["10.12.2026", "05.01.2018"]);
        assert_eq!(read, [["5 Jan 2018"], ["1 May 2018"]]);
        // Read one way, all are to come: nobody has noted those.
        assert_eq!(order(&["10.12.2026", "11.12.2026"]), Some(DateOrder::Mdy));
    }

    #[test]
    fn a_question_shows_two_days_and_neither_of_them_twice() {
        let shown = |dates: &[&str]| match decided(dates) {
            Err(ImportError::Ask(question)) => {
                let cells = question.cells.iter().map(|(_, cell)| cell.clone());
                cells.collect::<Vec<_>>()
            }
            other => panic!("{dates:?}: {other:?}"),
        };
        let dates = ["1/10/26", "1/10/26", "2/10/26", "3/10/26"];
        assert_eq!(shown(&dates), ["1/10/26", "2/10/26"]);
        let times = ["1/5/2018 8:00", "1/5/2018 20:00", "2/5/2018"];
        assert_eq!(shown(&times), ["1/5/2018 8:00", "2/5/2018"]);
        assert_eq!(shown(&["1/5/2018", "1/5/2018"]), ["1/5/2018"]);
    }

    #[test]
    fn what_was_told_can_be_answered_otherwise_where_it_makes_a_difference() {
        let answered = |dates: &[&str], told: Told| {
            let text = format!("date\tx\n{}\n", dates.join("\t1\n"));
            let table = Table::parse(text.as_bytes()).unwrap();
            let all = super::answered(&table, 0, told, parse_date("2026-11-22").unwrap());
            let all = all.into_iter().map(|question| {
                let now = question.ways.iter().position(|(way, _)| *way == told);
                (question.about, question.ways.len(), now)
            });
            all.collect::<Vec<_>>()
        };
        let told = Told {
            order: Some(DateOrder::Ymd),
            century: Some(2000),
            epoch: Some(Epoch::From1900),
            zone: Some(Zone::Minutes(120)),
        };
        assert_eq!(
            answered(&["1/10/26", "2/10/26"], told),
            [(About::Order, 3, Some(2)), (About::Century, 2, Some(0))]
        );
        // Told for another file: no cell of this one is a date with it.
        assert_eq!(answered(&["31/10/2026"], told), [(About::Order, 2, None)]);
        assert!(answered(&["2026-10-01"], told).is_empty());
        assert_eq!(answered(&["43000"], told), [(About::Epoch, 2, Some(0))]);
        assert_eq!(
            answered(&["2026-10-01T22:30:00Z"], told),
            [(About::Zone, 3, Some(2))]
        );
        assert!(answered(&["1/10/26"], Told::default()).is_empty());
    }

    #[test]
    fn the_orders_that_are_named_are_those_that_are_shown() {
        let said = decided(&["03/04/26", "25/04/26"]).unwrap_err().to_string();
        assert!(
            said.contains("--date-order dmy or --date-order ymd"),
            "{said}"
        );
        assert!(
            said.ends_with("That is 3 Apr 2026 or 26 Apr 2003."),
            "{said}"
        );
    }

    #[test]
    fn a_century_is_asked_where_both_are_possible() {
        let dates = ["13.10.25", "31.10.25"];
        assert_eq!(asked(&dates).0, About::Century);
        assert_eq!(decided(&["13.10.98", "31.10.98"]).unwrap().century, 1900);
        assert_eq!(asked(&["1 Oct 26"]).0, About::Century);
    }

    #[test]
    fn serial_days_are_asked_where_both_first_days_are_possible() {
        assert!(decided(&["46296", "46297"]).is_ok());
        let (about, read) = asked(&["43000", "43001"]);
        assert_eq!(about, About::Epoch);
        assert_eq!([&read[0][0], &read[1][0]], ["22 Sep 2017", "23 Sep 2021"]);
    }

    /// The question about the clock, on a computer whose clock is so many hours east of UTC.
    fn zone(dates: &[&str], east: i64) -> Result<(), ImportError> {
        let text = format!("date\tx\n{}\n", dates.join("\t1\n"));
        let table = Table::parse(text.as_bytes()).unwrap();
        let dates = Dates::of(&table, 0, parse_date("2026-11-22").unwrap());
        let here = |utc| utc + chrono::TimeDelta::hours(east);
        dates.zone(Ways::default(), Told::default(), here)
    }

    #[test]
    fn times_that_are_all_in_utc_are_asked() {
        let utc = ["2026-10-01T22:30:00Z", "2026-10-02 21:00 UTC"];
        let Err(ImportError::Ask(question)) = zone(&utc, 2) else {
            panic!("not asked")
        };
        assert_eq!(question.about, About::Zone);
        assert_eq!(question.times, "The times in this file are in UTC");
        assert_eq!(question.ways[1].1[0], "1 Oct 2026, 22:30");
        assert!(zone(&utc, 0).is_ok(), "both ways are the same");
        assert!(zone(&["2026-10-01T22:30:00+01:00", "2026-12-01T22:30:00Z"], 2).is_ok());
        assert!(zone(&["2026-10-01 22:30"], 2).is_ok());
        // What the file says of the clock counts more than this computer's.
        assert!(zone(&["2026-10-01 22:30 UTC? +00:00"], 2).is_ok());
        let open = ["2026-10-01 22:30 UTC? -05:00", "2026-10-02 22:30"];
        let Err(ImportError::Ask(question)) = zone(&open, 0) else {
            panic!("not asked")
        };
        // Neither a column nor a cell is named that only the reader made.
        assert_eq!(
            question.cells,
            [("row 2".into(), "2026-10-01 22:30".into())]
        );
        let said = question.to_string();
        assert!(
            said.starts_with("The times in row 2 may be in UTC (row 2: 2026-10-01 22:30). Say"),
            "{said}"
        );
        let read = question.ways.iter().map(|(_, read)| read[0].as_str());
        let read: Vec<_> = read.collect();
        assert_eq!(read, ["1 Oct 2026, 17:30", "1 Oct 2026, 22:30"]);
    }
}
