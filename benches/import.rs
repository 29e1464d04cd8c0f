//! What reading costs: fifty years of CSV beside the csv crate alone, Apple Health beside the XML parser alone.
//!
//! `scripts/apple-health.sh` measures the memory of half a gigabyte.
#![allow(clippy::unwrap_used, reason = "a bench that fails has failed")]

use std::fmt::Write as _;
use std::io::{BufReader, Cursor};

use chrono::{Days, NaiveDate};
use divan::Bencher;
use divan::counter::BytesCount;
use quick_xml::Reader;
use quick_xml::events::Event;
use unkink::demo::demo;
use unkink::exchange::csv_out::{Options, to_csv};
use unkink::exchange::files::Files;
use unkink::exchange::formats::{Found, Source, open};
use unkink::exchange::mapping::{Mapping, Replace, Role};
use unkink::exchange::plan::plan;
use unkink::exchange::table::Table;
use unkink::model::journal::Journal;
use unkink::model::metric::Metrics;

fn main() {
    divan::main();
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Fifty years as Unkink writes them.
fn csv() -> Vec<u8> {
    let mut bytes = Vec::new();
    to_csv(&demo(50, 1, today()), &Options::default(), &mut bytes).unwrap();
    bytes
}

/// Some megabytes of an export: a night among fifty heart beats, as phones and watches write it.
fn health() -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n]>\n<HealthData locale=\"en\">\n",
    );
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
    for day in 0..3_000 {
        let date = first + Days::new(day);
        let night = date + Days::new(1);
        writeln!(
            xml,
            " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Watch\" creationDate=\"{night} 07:00:00 +0100\" startDate=\"{date} 23:10:00 +0100\" endDate=\"{night} 06:50:00 +0100\" value=\"HKCategoryValueSleepAnalysisAsleep\"/>"
        )
        .unwrap();
        for beat in 0..50 {
            writeln!(
                xml,
                " <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" creationDate=\"{date} 10:{beat:02}:00 +0100\" startDate=\"{date} 10:{beat:02}:00 +0100\" endDate=\"{date} 10:{beat:02}:00 +0100\" value=\"{}\">\n  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"0\"/>\n </Record>",
                60 + beat
            )
            .unwrap();
        }
    }
    xml.push_str("</HealthData>\n");
    xml.into_bytes()
}

/// A copy of the bytes to be read: made before the time is taken, as the other side of each pair makes none.
fn files(bytes: &[u8]) -> Files {
    Files::of_bytes(bytes.to_vec()).unwrap()
}

fn read(files: Files) -> Box<Source> {
    match open(files, &Metrics::default()).unwrap() {
        Found::Table(source) => source,
        Found::Journal(_) => unreachable!("a table was written"),
    }
}

#[divan::bench]
fn csv_of_50_years_split_alone(bencher: Bencher<'_, '_>) {
    let bytes = csv();
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(&bytes[..]);
        reader
            .records()
            .map(|record| record.unwrap().len())
            .sum::<usize>()
    });
}

#[divan::bench]
fn csv_of_50_years_read_and_planned(bencher: Bencher<'_, '_>) {
    let (bytes, journal) = (csv(), Journal::default());
    let input = bencher.counter(BytesCount::of_slice(&bytes));
    let input = input.with_inputs(|| files(&bytes));
    input.bench_values(|files| {
        let source = read(files);
        let mapping = source.mapping.as_ref().unwrap();
        let replace = Replace::default();
        let plan = plan(&journal, &source.table, mapping, &replace, today()).unwrap();
        // The window keeps the table beside the plan until the next file.
        (source, plan)
    });
}

#[divan::bench(sample_count = 10)]
fn apple_health_parsed_alone(bencher: Bencher<'_, '_>) {
    let bytes = health();
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| {
        // In the blocks in which a file is read.
        let blocks = BufReader::with_capacity(1 << 16, Cursor::new(&bytes));
        let mut reader = Reader::from_reader(blocks);
        let (mut buffer, mut events) = (Vec::new(), 0);
        while !matches!(reader.read_event_into(&mut buffer).unwrap(), Event::Eof) {
            events += 1;
            buffer.clear();
        }
        events
    });
}

#[divan::bench(sample_count = 10)]
fn apple_health_read(bencher: Bencher<'_, '_>) {
    let bytes = health();
    let input = bencher.counter(BytesCount::of_slice(&bytes));
    input.with_inputs(|| files(&bytes)).bench_values(read);
}

/// Sessions of a file that has the newest first: twenty times as many take about twenty times as long.
#[divan::bench(args = [5_000_u64, 100_000], sample_count = 3)]
fn sessions_planned_put_in_and_taken_back(bencher: Bencher<'_, '_>, number: u64) {
    let mut text = String::from("date,time,kind\n");
    for at in (0..number).rev() {
        let date = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + Days::new(at / 4);
        writeln!(text, "{date},{:02}:00,massage", 8 + at % 4).unwrap();
    }
    let table = Table::parse(text.as_bytes()).unwrap();
    let mapping = Mapping::new("date")
        .with("time", Role::Time)
        .with("kind", Role::SessionKind);
    bencher.bench_local(|| {
        let mut journal = Journal::default();
        let plan = plan(&journal, &table, &mapping, &Replace::default(), today()).unwrap();
        let undo = journal.apply(plan.edit).unwrap();
        assert_eq!(journal.sessions().len() as u64, number);
        journal.apply(undo).unwrap();
        journal
    });
}
