//! Copies that cloud folders put beside the journal.

use unkink::store::{Store, conflict};

use super::{folder, journal_in, write_note};

#[test]
fn copies_are_found_by_name_and_the_doubtful_ones_by_what_they_hold() {
    let folder = folder();
    let path = journal_in(&folder);
    let place = |name: &str| folder.path().join(name);
    write_note(&Store::at(&path), "one");
    assert!(conflict::find(&path).is_empty());
    let copies = [
        "journal (1).json",
        "journal-LAPTOP.json",
        "journal 2.json",
        "journal - Kopie.json",
        "journal_1.json",
        "journal (kopia z konfliktem).json",
        "journals.json",
        // None of them: the file before a migration.
        "journal.v1.json",
    ];
    for name in copies {
        std::fs::copy(&path, place(name)).unwrap();
    }
    // What is the journal byte for byte has nothing to bring in.
    assert!(conflict::find(&path).is_empty());
    write_note(&Store::at(&path), "two");
    // A copy by its name, though it is damaged: the person is told why when it is opened.
    std::fs::write(
        place("journal.sync-conflict-20261122-201403-ABCDEFG.json"),
        "{",
    )
    .unwrap();
    for name in [
        "journal (2).json",
        "journal-shopping.json",
        "journal 3.json",
    ] {
        std::fs::write(place(name), "{\"milk\": 2}").unwrap();
    }
    std::fs::create_dir(place("journal (conflicted copy).json")).unwrap();
    let found: Vec<_> = conflict::find(&path)
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let expected = [
        "journal (1).json",
        "journal (kopia z konfliktem).json",
        "journal - Kopie.json",
        "journal 2.json",
        "journal-LAPTOP.json",
        "journal.sync-conflict-20261122-201403-ABCDEFG.json",
        "journal_1.json",
        "journals.json",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_copy_is_put_away_under_a_free_name_and_never_lost() {
    let folder = folder();
    let copy = folder.path().join("journal 2.json");
    for text in ["one", "two"] {
        std::fs::write(&copy, text).unwrap();
        let away = conflict::put_away(&copy).unwrap();
        assert_eq!(std::fs::read_to_string(away).unwrap(), text);
        assert!(!copy.exists());
    }
    let kept = std::fs::read_dir(folder.path().join("backups")).unwrap();
    assert_eq!(kept.count(), 2);
}
