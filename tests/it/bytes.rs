//! Laws that hold for any bytes at all: `fuzz/` looks for bytes that break them, and the tests try
//! its seeds.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use unkink::exchange::dates::Zone;
use unkink::exchange::files::Files;
use unkink::exchange::formats::{Found, call, open};
use unkink::exchange::guess::guess;
use unkink::exchange::mapping::{Mapping, Replace};
use unkink::exchange::own::recognise;
use unkink::exchange::plan::{Plan, plan};
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
        Ok(Found::Table(mut source)) => {
            call(&mut source.table, "Walk");
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

/// What an archive holds, by the first byte: so that what is tried comes past the packing of each format that is
/// packed. The law of [`import`].
pub fn packed(file: &[u8]) -> bool {
    let Some((which, inner)) = file.split_first() else {
        return false;
    };
    let base64;
    let parts: Vec<(&str, &[u8])> = match which % 8 {
        0 => {
            base64 = STANDARD.encode(inner);
            vec![("backup.daylio", base64.as_bytes())]
        }
        1 => vec![("sleep-export.csv", inner)],
        2 => vec![("Habits.csv", HABITS), ("001 Walk/Checkmarks.csv", inner)],
        3 => vec![
            ("Habits.csv", inner),
            ("001 Walk/Checkmarks.csv", CHECKMARKS),
        ],
        4 => vec![("apple_health_export/export.xml", inner)],
        5 => vec![("Takeout/Fitbit/sleep-2026-10-01.json", inner)],
        6 => {
            let mut parts = WORKBOOK.to_vec();
            parts.push(("xl/worksheets/sheet1.xml", inner));
            parts
        }
        _ => {
            let mut parts = SHEETS.to_vec();
            parts.push(("content.xml", inner));
            parts
        }
    };
    import(&zipped(&parts))
}

const HABITS: &[u8] = b"Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n001,Walk,YES_NO,,,1,1,#F00,,,,false\n";
const CHECKMARKS: &[u8] = b"Date,Value,Notes\n2026-10-01,YES_MANUAL,\n";
/// What stands in a workbook beside its sheet.
const WORKBOOK: [(&str, &[u8]); 3] = [
    ("[Content_Types].xml", br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
    ("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
    ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
];
/// What stands in an office sheet beside its content.
const SHEETS: [(&str, &[u8]); 2] = [
    ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
    ("META-INF/manifest.xml", br#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#),
];

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        let written = writer
            .start_file(*name, options)
            .map_err(std::io::Error::other);
        written
            .and_then(|()| writer.write_all(bytes))
            .unwrap_or_default();
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Carries out a plan: what it counted of scores, nights and sessions is what the journal has more or otherwise then.
fn carry_out(journal: &mut Journal, plan: Plan) {
    let before = journal.clone();
    if let Err(error) = journal.apply(plan.edit) {
        panic!("a plan that can't be carried out: {error}");
    }
    let mut scores = BTreeMap::<String, (usize, BTreeSet<NaiveDate>)>::new();
    let mut nights = 0;
    for (date, day) in journal.days() {
        let stood = before.day(*date);
        let night = stood.and_then(|day| day.sleep.as_ref());
        nights += usize::from(day.sleep.as_ref() != night);
        for checkin in &day.checkins {
            let stands = |id| stood.and_then(|day| day.scored(checkin.time, id));
            let other = checkin.scores.iter();
            for (id, _) in other.filter(|(id, score)| stands(id) != Some(**score)) {
                let name = journal.metrics().get(id).map(|metric| metric.name.clone());
                let (count, days) = scores.entry(name.unwrap_or_default()).or_default();
                *count += 1;
                days.insert(*date);
            }
        }
    }
    let scores = scores.into_iter();
    let scores = scores.map(|(name, (count, days))| (name, (count, days.len())));
    let told = plan.seen.metrics.iter();
    let told = told.map(|(name, held)| (name.clone(), (held.scores, held.days)));
    assert_eq!(told.collect::<BTreeMap<_, _>>(), scores.collect());
    assert_eq!(plan.seen.nights, nights);
    let sessions = journal.sessions().iter();
    let sessions = sessions.filter(|session| !before.sessions().contains(session));
    assert_eq!(plan.seen.sessions, sessions.count());
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
    carry_out(&mut journal, first);
    load(&to_bytes(&journal));
    // A later export of the same: it has the rows of the earlier one and more.
    let mut earlier = table.clone();
    earlier.rows.truncate(table.rows.len() / 2);
    let mut grown = Journal::default();
    if let Ok(half) = plan(&grown, &earlier, &mapping, &replace, today) {
        carry_out(&mut grown, half);
        if let Ok(whole) = plan(&grown, table, &mapping, &replace, today) {
            carry_out(&mut grown, whole);
        }
    }
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
