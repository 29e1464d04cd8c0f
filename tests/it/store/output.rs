//! Files that a person names: never over what is there, never over what belongs to the journal.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use unkink::model::edit::Edit;
use unkink::model::time::parse_date;
use unkink::store::lock::Seat;
use unkink::store::output::{Clear, OutputError, Over};
use unkink::store::{Loaded, Store, StoreError};

use super::{folder, journal_in, write_note};

/// A journal with a backup, in a folder.
fn home() -> (TempDir, Store) {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    write_note(&store, "two");
    (folder, store)
}

fn save(store: &Store, path: &Path, over: Over) -> Result<(), OutputError> {
    let folder = store.path().parent().unwrap();
    let settings = folder.join("settings.json");
    let clear = Clear {
        journal: store.path(),
        settings: Some(&settings),
    };
    clear.save(path, b"new", over).map(drop)
}

#[test]
fn what_is_there_stays_until_it_may_be_replaced() {
    let (folder, store) = home();
    let path = folder.path().join("diary.csv");
    save(&store, &path, Over::Refuse).unwrap();
    fs::write(&path, "mine").unwrap();
    let error = save(&store, &path, Over::Refuse).unwrap_err();
    assert!(matches!(error, OutputError::Exists { .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    save(&store, &path, Over::Replace).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    // As `mktemp` makes it.
    fs::write(&path, "").unwrap();
    save(&store, &path, Over::Refuse).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 4, "the journal, its lock, its backups and the file");
}

#[test]
fn what_belongs_to_the_journal_is_never_replaced_by_what_is_made_of_it() {
    let (folder, store) = home();
    let backup = store.backups().unwrap().list.remove(0).path;
    let other = Store::at(folder.path().join("other.json"));
    write_note(&other, "another journal");
    let there = [
        "journal.json",
        "journal.json.lock",
        ".journal.json.window",
        ".journal.json.drafts",
        ".journal.json.brought-in",
        "journal.v1.json",
        "journal.v1-2.json",
        "journal (conflicted copy of Ana).json",
        "journal - Copy.json",
        "settings.json",
        "imports.json",
        "settings.damaged-1.json",
        "unkink-2026-11-22.json",
        "unkink-journal-0a1b2c3d-2026-11-22.json",
        "other.json",
    ];
    let there = there.map(|name| folder.path().join(name));
    for path in &there {
        if !path.exists() {
            fs::write(path, "kept").unwrap();
        }
    }
    let dotted = folder.path().join("backups/../journal.json");
    for path in there.iter().chain([&backup, &dotted]) {
        let before = fs::read(path).unwrap();
        for over in [Over::Refuse, Over::Replace] {
            let error = save(&store, path, over).unwrap_err();
            let belongs = matches!(error, OutputError::Belongs { .. });
            assert!(belongs, "{}: {error}", path.display());
        }
        assert_eq!(fs::read(path).unwrap(), before, "{}", path.display());
    }
    // Nothing new comes into the folder of backups either.
    for name in ["backups", "backups/diary.csv"] {
        let error = save(&store, &folder.path().join(name), Over::Replace).unwrap_err();
        assert!(matches!(error, OutputError::Belongs { .. }), "{error}");
    }
    assert!(!folder.path().join("backups/diary.csv").exists());
}

#[test]
fn what_belongs_to_another_journal_is_never_replaced_either() {
    let (_mine, store) = home();
    let (folder, other) = home();
    let diary = other.elsewhere(folder.path().join("diary"));
    write_note(&diary, "one");
    write_note(&diary, "two");
    let backups = diary.backups().unwrap().list.into_iter();
    let backups = backups.chain(other.backups().unwrap().list);
    let backups: Vec<_> = backups.map(|backup| backup.path).collect();
    assert_eq!(backups.len(), 2);
    let moved = folder.path().join(backups[0].file_name().unwrap());
    fs::copy(&backups[0], &moved).unwrap();
    let names = [
        "journal.json.lock",
        ".journal.json.window",
        ".journal.json.drafts",
        ".journal.json.brought-in",
        "journal.v1.json",
        "journal (1).json",
        ".diary.drafts",
        "diary.lock",
    ];
    let there = names.map(|name| folder.path().join(name));
    for path in there.iter().filter(|path| !path.exists()) {
        fs::write(path, "kept").unwrap();
    }
    let refused = |path: &Path| {
        let before = fs::read(path).ok();
        for over in [Over::Refuse, Over::Replace] {
            let error = save(&store, path, over).unwrap_err();
            let belongs = matches!(error, OutputError::Belongs { .. });
            assert!(belongs, "{}: {error}", path.display());
        }
        assert_eq!(fs::read(path).ok(), before, "{}", path.display());
    };
    let new = folder.path().join("backups/diary.csv");
    for path in there.iter().chain(&backups).chain([&moved, &new]) {
        refused(path);
    }
    // A first draft would be taken for one of hers.
    fs::remove_file(&there[2]).unwrap();
    refused(&there[2]);
    // Where neither journals nor locks are left, what they are called shows what they are.
    for gone in [store_files(&other), store_files(&diary)].concat() {
        fs::remove_file(gone).unwrap();
    }
    for path in backups.iter().chain([&moved, &new, &there[6]]) {
        refused(path);
    }
    // A folder of that name that has to do with no journal is like any other.
    let plain = self::folder();
    fs::create_dir(plain.path().join("backups")).unwrap();
    let free = plain.path().join("backups/diary.csv");
    save(&store, &free, Over::Refuse).unwrap();
    save(&store, &free, Over::Replace).unwrap();
}

/// The journal and its lock.
fn store_files(store: &Store) -> [PathBuf; 2] {
    let mut lock = store.path().as_os_str().to_owned();
    lock.push(".lock");
    [store.path().to_owned(), lock.into()]
}

#[test]
fn no_journal_is_begun_among_backups_and_nothing_is_left_there() {
    let (folder, store) = home();
    let backup = store.backups().unwrap().list.remove(0).path;
    let shelf = folder.path().join("backups");
    for place in [
        shelf.join("new.json"),
        folder.path().join("journal.json.lock"),
    ] {
        let place = store.elsewhere(place);
        let refused = place.load().map(|loaded| loaded.state);
        let is_kept = matches!(
            refused,
            Err(StoreError::Kept { .. } | StoreError::Damaged { .. })
        );
        assert!(is_kept, "{refused:?}");
        assert!(matches!(place.seat(), Seat::Unknown));
    }
    // One that is there is read, and never changed.
    let kept = store.elsewhere(&backup);
    let Loaded {
        mut journal, base, ..
    } = kept.load().unwrap();
    let edit = Edit::Note(parse_date("2026-11-22").unwrap(), Some("changed".into()));
    journal.apply(edit).unwrap();
    let refused = kept.save(&journal, &base).unwrap_err().to_string();
    assert!(
        refused.contains("Backups of a journal are there"),
        "{refused}"
    );
    assert!(matches!(kept.seat(), Seat::Unknown));
    assert_eq!(fs::read_dir(&shelf).unwrap().count(), 1);
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let (folder, store) = home();
    let path = folder.path().join("stick/diary.csv");
    let error = save(&store, &path, Over::Refuse).unwrap_err();
    assert!(matches!(error, OutputError::NoFolder { .. }), "{error}");
    assert!(!folder.path().join("stick").exists());
    let error = save(&store, folder.path(), Over::Replace).unwrap_err();
    assert!(matches!(error, OutputError::NoName { .. }), "{error}");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn a_link_is_neither_followed_nor_replaced() {
        let (folder, store) = home();
        let (link, target) = (
            folder.path().join("diary.csv"),
            folder.path().join("target"),
        );
        fs::write(&target, "mine").unwrap();
        symlink(&target, &link).unwrap();
        let dangling = folder.path().join("dangling.csv");
        symlink(folder.path().join("gone"), &dangling).unwrap();
        for over in [Over::Refuse, Over::Replace] {
            for link in [&link, &dangling] {
                let error = save(&store, link, over).unwrap_err();
                assert!(matches!(error, OutputError::Link { .. }), "{error}");
            }
        }
        assert_eq!(fs::read(&target).unwrap(), b"mine");
        assert!(!folder.path().join("gone").exists());
        // A link to the journal, and a folder that is a link into the backups.
        fs::remove_file(&link).unwrap();
        symlink(store.path(), &link).unwrap();
        assert!(save(&store, &link, Over::Replace).is_err());
        let shelf = folder.path().join("shelf");
        symlink(folder.path().join("backups"), &shelf).unwrap();
        let error = save(&store, &shelf.join("diary.csv"), Over::Replace).unwrap_err();
        assert!(matches!(error, OutputError::Belongs { .. }), "{error}");
    }

    #[test]
    fn it_is_for_its_owner_alone_whatever_stood_there() {
        let (folder, store) = home();
        let path = folder.path().join("diary.csv");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        save(&store, &path, Over::Replace).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        let error = save(&store, &path, Over::Replace).unwrap_err().to_string();
        assert!(error.contains("no permission"), "made read-only: {error}");
    }
}
