//! Laws that hold for any bytes at all: `fuzz/` looks for bytes that break them, and the tests try
//! its seeds.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use chrono::NaiveDate;
use unkink::exchange::dates::Zone;
use unkink::exchange::files::Files;
use unkink::exchange::formats::{Found, open};
use unkink::exchange::guess::guess;
use unkink::exchange::mapping::{Mapping, Replace};
use unkink::exchange::own::recognise;
use unkink::exchange::plan::plan;
use unkink::exchange::table::Table;
use unkink::model::journal::Journal;
use unkink::model::metric::Metrics;
use unkink::store::schema::{from_bytes, to_bytes};
use unkink::store::seal::Seal;

/// What can be read is written and read as the same journal, and sealed. What can't is refused in
/// words. Gives whether it was read.
pub fn load(file: &[u8]) -> bool {
    let read = match from_bytes(file) {
        Ok(read) => read,
        Err(error) => {
            assert!(error.to_string().len() > 20);
            return false;
        }
    };
    let written = to_bytes(&read.journal);
    let again = match from_bytes(&written) {
        Ok(again) => again,
        Err(error) => panic!("{error}\n{}", String::from_utf8_lossy(&written)),
    };
    assert_eq!(again.seal, Seal::Whole);
    assert_eq!(again.journal, read.journal);
    assert_eq!(to_bytes(&again.journal), written);
    true
}

/// Every row of a table is exactly one of taken, already there, conflict and refused, and what is
/// taken is there when the same table comes again. Gives whether there was a table with a mapping.
pub fn csv(file: &[u8]) -> bool {
    let Ok(table) = Table::parse(file) else {
        return false;
    };
    let metrics = Metrics::default();
    let mapping = recognise(&table, &metrics).or_else(|| guess(&table, &metrics));
    mapping.is_some_and(|mapping| twice(&table, mapping))
}

/// The law of [`csv`] for a file of any format.
pub fn import(file: &[u8]) -> bool {
    let Ok(files) = Files::of_bytes(file.to_vec()) else {
        return false;
    };
    let metrics = Metrics::default();
    match open(files, &metrics) {
        Ok(Found::Table(source)) => {
            let guessed = || guess(&source.table, &metrics);
            let mapping = source.mapping.clone().or_else(guessed);
            mapping.is_some_and(|mapping| twice(&source.table, mapping))
        }
        Ok(Found::Journal(bytes)) => load(&bytes),
        Err(error) => {
            assert!(error.to_string().len() > 10);
            false
        }
    }
}

/// Brings a table in twice.
fn twice(table: &Table, mut mapping: Mapping) -> bool {
    // What is asked of a person is answered.
    mapping.dates.century = Some(2000);
    mapping.dates.zone = Some(Zone::Minutes(120));
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let mut journal = Journal::default();
    let replace = Replace::default();
    let Ok(first) = plan(&journal, table, &mapping, &replace, today) else {
        return false;
    };
    let counts = first.counts;
    let sum = counts.taken + counts.already + counts.conflicts + counts.refused;
    assert_eq!(sum, counts.rows);
    if let Err(error) = journal.apply(first.edit) {
        panic!("a plan that can't be carried out: {error}");
    }
    load(&to_bytes(&journal));
    let Ok(second) = plan(&journal, table, &mapping, &replace, today) else {
        panic!("the same table can't be planned twice");
    };
    assert_eq!(
        second.counts.taken, 0,
        "the same table twice: {}",
        second.counts
    );
    true
}
