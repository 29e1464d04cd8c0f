//! Older versions of the file: shipped ones stay readable, and the old file stays where it was.
//!
//! Version 1 is the first, so the steps here are made up: a program of a version 3 whose version 2
//! called the days entries, and whose version 1 scored from 0 to 100. The code they go through is
//! the one that every load and save goes through.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use unkink::model::metric::MetricId;
use unkink::store::schema::{ReadError, VERSION, from_bytes_of, to_bytes};
use unkink::store::seal::Seal;
use unkink::store::versions::{Step, Versions};
use unkink::store::{FileState, Store, StoreError, UpdateError};

use super::{day, folder, journal_in, note, noted, write_note};

const THREE: Versions = Versions::by(&[out_of_ten, entries_are_days]);

/// From version 1 to 2.
fn out_of_ten(mut file: Map<String, Value>) -> Result<Map<String, Value>, String> {
    let entries = file.get_mut("entries").and_then(Value::as_object_mut);
    for (date, entry) in entries.into_iter().flatten() {
        let scores = entry.get_mut("scores").and_then(Value::as_object_mut);
        for (metric, score) in scores.into_iter().flatten() {
            let of_hundred = score
                .as_f64()
                .ok_or_else(|| format!("{metric} of {date} is no number"))?;
            *score = (of_hundred / 10.0).into();
        }
    }
    Ok(file)
}

/// From version 2 to 3.
fn entries_are_days(mut file: Map<String, Value>) -> Result<Map<String, Value>, String> {
    let entries = file.shift_remove("entries");
    file.insert("days".into(), entries.ok_or("its entries are missing")?);
    Ok(file)
}

/// A sealed file of this version with these members.
fn file(version: u32, members: &str) -> Vec<u8> {
    let head =
        format!("{{\n\"format\": \"unkink-journal\",\n\"version\": {version},\n{members},\n");
    let sum = crc32fast::hash(head.as_bytes());
    format!("{head}\"seal\": \"crc32:{sum:08x}\"\n}}\n").into_bytes()
}

fn version_1() -> Vec<u8> {
    let entries =
        r#""entries": {"2026-11-22": {"scores": {"pain": 45, "mood": 70}, "note": "old"}}"#;
    file(1, &format!("{entries},\n\"theme\": \"dark\""))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn every_shipped_version_has_a_fixture_that_nobody_edits() {
    // The CRC-32 of each file, as it was shipped.
    const SHIPPED: [u32; 1] = [0x9e22_bf1e];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    assert_eq!(
        SHIPPED.len(),
        VERSION as usize,
        "a new version needs a fixture"
    );
    for (version, sum) in (1..).zip(SHIPPED) {
        let bytes = fs::read(folder.join(format!("journal-v{version}.json"))).unwrap();
        let found = crc32fast::hash(&bytes);
        assert_eq!(
            found, sum,
            "journal-v{version}.json was edited: {found:#010x}"
        );
        let read = from_bytes_of(&bytes, Versions::SHIPPED).unwrap();
        assert_eq!((read.version, read.seal), (version, Seal::Whole));
    }
}

#[test]
fn a_file_two_versions_old_is_read_through_both_steps() {
    let read = from_bytes_of(&version_1(), THREE).unwrap();
    assert_eq!((read.version, read.seal), (1, Seal::Whole));
    let found = read.journal.day(day()).unwrap();
    assert_eq!(found.score(&MetricId::PAIN), Some(4.5));
    assert_eq!(found.score(&MetricId::MOOD), Some(7.0));
    assert_eq!(found.note.as_deref(), Some("old"));
    assert_eq!(read.journal.extra().get("theme").unwrap(), "dark");
    let second = String::from_utf8(version_1()).unwrap();
    let second = second
        .replace("\"version\": 1", "\"version\": 2")
        .replace("45", "4.5");
    let read = from_bytes_of(second.replace("70", "7").as_bytes(), THREE).unwrap();
    assert_eq!((read.version, read.seal), (2, Seal::Mismatch));
    assert_eq!(
        read.journal.day(day()).unwrap().score(&MetricId::PAIN),
        Some(4.5)
    );
}

#[test]
fn what_an_older_file_says_wrongly_is_refused_with_its_place() {
    let refused = |members: &str| {
        let error = from_bytes_of(&file(1, members), THREE).unwrap_err();
        let words = error.to_string();
        words[..words.find(". ").unwrap()].to_owned()
    };
    let entry =
        |members: &str| refused(&format!("\"entries\": {{\n\"2026-11-22\": {{{members}}}}}"));
    assert_eq!(
        entry(r#""scores": {"pain": "4"}"#),
        "The journal has format version 1 and can't be brought up to date: pain of 2026-11-22 is no number"
    );
    assert_eq!(
        entry(r#""scores": {"pain": 110}"#),
        "days › 2026-11-22 › scores › pain (line 5): Back pain: 11 is outside 0 to 10"
    );
    assert_eq!(
        entry(r#""note": 5"#),
        "days › 2026-11-22 › note (line 5): the number 5 stands where a text in quotes belongs"
    );
    assert_eq!(
        refused(r#""entries": {}, "entries": {}"#),
        "entries (line 4): it stands twice; keep one of the two"
    );
    let cut = from_bytes_of(&version_1()[..90], THREE);
    assert!(matches!(cut, Err(ReadError::CutOff { .. })), "{cut:?}");
}

#[test]
fn reading_writes_nothing_and_the_first_save_keeps_the_old_file() {
    let folder = folder();
    let store = Store::of(journal_in(&folder), THREE);
    fs::write(store.path(), version_1()).unwrap();
    let loaded = store.load().unwrap();
    assert_eq!(loaded.state, FileState::Whole);
    assert_eq!(names(folder.path()), ["journal.json"]);
    let mut journal = loaded.journal;
    journal.apply(note("new")).unwrap();
    let saved = store.save(&journal, &loaded.base).unwrap();
    let kept = folder.path().join("journal.v1.json");
    assert_eq!(fs::read(&kept).unwrap(), version_1());
    let text = fs::read_to_string(store.path()).unwrap();
    assert!(text.contains("\"version\": 3"), "{text}");
    let again = store.load().unwrap();
    assert_eq!(
        (&again.journal, again.state, again.base),
        (&journal, FileState::Whole, saved.base)
    );
    // From now on it is a file like any other.
    write_note(&store, "newer");
    assert_eq!(
        names(folder.path()),
        [
            "backups",
            "journal.json",
            "journal.json.lock",
            "journal.v1.json"
        ]
    );
    assert_eq!(fs::read(&kept).unwrap(), version_1());
}

#[test]
fn what_was_kept_is_never_written_over() {
    let folder = folder();
    let store = Store::of(journal_in(&folder), THREE);
    let kept = folder.path().join("journal.v1.json");
    fs::write(&kept, "of last year").unwrap();
    fs::create_dir(folder.path().join("journal.v1-2.json")).unwrap();
    for _ in 0..2 {
        // The same old file a second time is kept already.
        fs::write(store.path(), version_1()).unwrap();
        write_note(&store, "new");
        assert_eq!(fs::read(&kept).unwrap(), b"of last year");
        let third = fs::read(folder.path().join("journal.v1-3.json"));
        assert_eq!(third.unwrap(), version_1());
        assert!(!names(folder.path()).contains(&"journal.v1-4.json".into()));
    }
}

#[cfg(unix)]
#[test]
fn the_old_file_is_kept_where_a_link_leads() {
    let folder = folder();
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("diary"), version_1()).unwrap();
    let store = Store::of(journal_in(&folder), THREE);
    std::os::unix::fs::symlink(elsewhere.join("diary"), store.path()).unwrap();
    write_note(&store, "new");
    assert_eq!(
        names(&elsewhere),
        ["backups", "diary", "diary.lock", "diary.v1"]
    );
    assert_eq!(fs::read(elsewhere.join("diary.v1")).unwrap(), version_1());
}

#[test]
fn an_older_file_that_was_edited_elsewhere_waits_to_be_accepted() {
    let folder = folder();
    let store = Store::of(journal_in(&folder), THREE);
    let edited = String::from_utf8(version_1())
        .unwrap()
        .replace("old", "odd");
    fs::write(store.path(), &edited).unwrap();
    let shown = store.load().unwrap();
    assert_eq!(shown.state, FileState::ChangedElsewhere);
    assert!(store.update(|journal| journal.apply(note("new"))).is_err());
    assert_eq!(fs::read_to_string(store.path()).unwrap(), edited);
    store.accept(&shown.base).unwrap();
    assert_eq!(store.load().unwrap().state, FileState::Whole);
    let kept = folder.path().join("journal.v1.json");
    assert_eq!(fs::read_to_string(kept).unwrap(), edited);
}

#[test]
fn a_step_that_fails_leaves_the_file_alone() {
    const BROKEN: &[Step] = &[|_| Err("it has no end".into())];
    let folder = folder();
    let store = Store::of(journal_in(&folder), Versions::by(BROKEN));
    fs::write(store.path(), version_1()).unwrap();
    let tried = store.update(|journal| journal.apply(note("new")));
    let Err(UpdateError::Load(StoreError::Damaged { error, .. })) = tried else {
        panic!("{tried:?}");
    };
    let what = "it has no end".into();
    assert_eq!(error, ReadError::NotBroughtUp { version: 1, what });
    assert_eq!(fs::read(store.path()).unwrap(), version_1());
}

#[test]
fn what_the_newer_program_wrote_is_for_reading_only_in_the_older_one() {
    let folder = folder();
    let newer = Store::of(journal_in(&folder), THREE);
    write_note(&newer, "new");
    let older = Store::at(journal_in(&folder));
    let loaded = older.load().unwrap();
    assert_eq!(loaded.state, FileState::Newer { version: 3 });
    assert_eq!(loaded.journal, noted("new"));
    assert!(older.save(&noted("old"), &loaded.base).is_err());
    assert_eq!(newer.load().unwrap().state, FileState::Whole);
    // The same journal in this version's words differs in the version and the seal alone.
    let ours = String::from_utf8(to_bytes(&noted("new"))).unwrap();
    let theirs = fs::read_to_string(newer.path()).unwrap();
    let differ = ours.lines().zip(theirs.lines()).filter(|(a, b)| a != b);
    assert_eq!(differ.count(), 2);
}
