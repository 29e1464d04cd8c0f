//! Dates whose order, century, first day or clock is open.

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
fn a_weekday_beside_the_date_decides_too() {
    assert_eq!(
        order(&["Mon 05/10/2026", "Tue 06/10/2026"]),
        Some(DateOrder::Dmy)
    );
    assert_eq!(order(&["Sun 05/10/2026"]), Some(DateOrder::Mdy));
    assert!(decided(&["05/10/2026"]).is_err());
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
        ..Told::default()
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
    for slip in ["15 Dec 26", "29 Nov 27"] {
        assert_eq!(decided(&["1 March 2026", slip]).unwrap().century, 2000);
    }
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

#[test]
fn words_for_months_are_croatian_or_polish_by_the_others_or_by_days_to_come_or_asked() {
    let months = |dates: &[&str]| decided(dates).ok().map(|ways| ways.months);
    let (polish, croatian) = (Some(Months::Polish), Some(Months::Croatian));
    assert_eq!(months(&["1. listopada 2025", "2. rujna 2025."]), croatian);
    assert_eq!(months(&["1 listopada 2025", "2 września 2025 r."]), polish);
    assert_eq!(months(&["1. srpna 2025", "2. října 2025"]), polish);
    assert_eq!(months(&["1. svibnja 2025."]), polish, "nothing is open");
    // The end of November 2026 is still to come.
    assert_eq!(months(&["28. listopada 2026"]), croatian);
    for open in [
        ["1. listopada 2025", "2. listopada 2025"],
        ["1. lip 2025", "2. srp 2025"],
    ] {
        assert_eq!(asked(&open).0, About::Months, "{open:?}");
    }
    let (_, read) = asked(&["1. listopada 2025"]);
    assert_eq!(read, [["1 Nov 2025"], ["1 Oct 2025"]]);
    // Both in one file: nobody can know.
    assert_eq!(
        months(&["1. listopada 2025", "2. rujna 2025", "3 września 2025"]),
        None
    );
}
