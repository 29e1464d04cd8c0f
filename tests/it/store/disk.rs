//! The store and its folder: links, modes, locks, and what others wrote meanwhile.

use std::fs;
use std::thread;
use std::time::Duration;

use unkink::lang::choice::Blank;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::store::lock::Lock;
use unkink::store::{
    Durability, FileState, Protection, SaveError, Store, StoreError, UpdateError, file,
};

use super::{folder, journal_in, note, noted, write_note};

fn names(folder: &tempfile::TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<_> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

#[test]
fn a_missing_journal_is_new_and_looking_at_it_writes_nothing() {
    let folder = folder();
    let loaded = Store::at(journal_in(&folder)).load().unwrap();
    assert_eq!(loaded.state, FileState::New);
    assert!(loaded.journal.is_empty());
    assert!(names(&folder).is_empty());
}

#[test]
fn a_saved_journal_is_loaded_whole_and_saved_again() {
    let folder = folder();
    fs::create_dir_all(folder.path().join("deep/er")).unwrap();
    let store = Store::at(folder.path().join("deep/er/journal.json"));
    let base = store.load().unwrap().base;
    let saved = store.save(&noted("one"), &base).unwrap();
    assert_eq!(saved.durability, Durability::Confirmed);
    let loaded = store.load().unwrap();
    assert_eq!(
        (&loaded.journal, loaded.state),
        (&noted("one"), FileState::Whole)
    );
    assert_eq!(loaded.base, saved.base);
    store.save(&noted("two"), &saved.base).unwrap();
    assert_eq!(store.load().unwrap().journal, noted("two"));
}

#[test]
fn a_journal_that_changed_outside_is_not_written_over() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let base = store.load().unwrap().base;
    write_note(&Store::at(journal_in(&folder)), "theirs");
    let refused = store.save(&noted("mine"), &base);
    assert!(matches!(refused, Err(SaveError::ChangedOutside { .. })));
    let base = store.load().unwrap().base;
    fs::remove_file(store.path()).unwrap();
    let refused = store.save(&noted("mine"), &base);
    assert!(matches!(refused, Err(SaveError::ChangedOutside { .. })));
    assert!(!store.path().exists());
}

#[test]
fn a_journal_edited_elsewhere_is_read_but_written_only_once_accepted() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "before");
    let edited = fs::read_to_string(store.path())
        .unwrap()
        .replace("before", "after!");
    fs::write(store.path(), &edited).unwrap();
    let loaded = store.load().unwrap();
    assert_eq!(
        (&loaded.journal, loaded.state),
        (&noted("after!"), FileState::ChangedElsewhere)
    );
    let why = Protection::ChangedElsewhere;
    let path = store.path().to_owned();
    let refused = SaveError::Protected { why, path };
    assert_eq!(
        store.save(&noted("mine"), &loaded.base),
        Err(refused.clone())
    );
    let update = store.update(|journal| journal.apply(note("mine")));
    assert_eq!(update.unwrap_err(), UpdateError::Save(refused));
    assert_eq!(fs::read_to_string(store.path()).unwrap(), edited);
    let shown = loaded.base;
    fs::write(store.path(), edited.replace("after!", "later")).unwrap();
    let path = store.path().to_owned();
    let unseen = Err(SaveError::ChangedSinceShown { path });
    assert_eq!(store.accept(&shown), unseen, "nobody has looked at that");
    assert_eq!(store.load().unwrap().journal, noted("later"));
    fs::write(store.path(), &edited).unwrap();
    store.accept(&shown).unwrap();
    assert_eq!(store.load().unwrap().journal, noted("after!"));
    assert_eq!(store.load().unwrap().state, FileState::Whole);
    write_note(&store, "mine");
}

#[test]
fn damaged_and_newer_journals_are_never_written_over() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let newer = "{\"format\": \"unkink-journal\", \"version\": 2}";
    for content in ["", "{\"format\"", newer] {
        fs::write(store.path(), content).unwrap();
        if let Ok(loaded) = store.load() {
            assert_eq!(loaded.state, FileState::Newer { version: 2 });
            assert!(store.save(&noted("mine"), &loaded.base).is_err());
            assert!(store.accept(&loaded.base).is_err());
        }
        assert!(store.update(|journal| journal.apply(note("mine"))).is_err());
        assert_eq!(fs::read_to_string(store.path()).unwrap(), content);
    }
}

#[test]
fn an_update_that_is_refused_or_changes_nothing_writes_nothing() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let refused = store.update(|journal| {
        journal.apply(note("half")).unwrap();
        Err::<(), _>(EditError::Blank(Blank::Kind))
    });
    assert_eq!(
        refused,
        Err(UpdateError::Refused(EditError::Blank(Blank::Kind)))
    );
    let (kept, saved) = store
        .update(|_: &mut Journal| Ok::<_, EditError>(7))
        .unwrap();
    assert_eq!((kept, saved.durability), (7, Durability::Confirmed));
    assert_eq!(names(&folder), ["journal.json.lock"]);
}

#[test]
fn a_folder_in_the_journals_place_is_refused() {
    let folder = folder();
    let store = Store::at(folder.path());
    assert!(matches!(store.load(), Err(StoreError::NotAFile { .. })));
    assert!(file::save(&folder.path().join("."), b"x").is_err());
}

#[test]
fn stale_temporary_files_of_this_journal_go_and_all_others_stay() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let own = format!(
        ".journal-{:08x}-aB3dE6.tmp",
        crc32fast::hash(b"journal.json")
    );
    let others = [
        ".journal-00000000-aB3dE6.tmp",
        ".journal-note.tmp",
        "mine.tmp",
    ];
    for name in others.iter().copied().chain([own.as_str()]) {
        fs::write(folder.path().join(name), "x").unwrap();
    }
    write_note(&store, "x");
    let left = names(&folder);
    assert!(!left.contains(&own));
    assert_eq!(left.len(), others.len() + 2, "{left:?}");
}

#[test]
fn a_second_writer_waits_and_then_says_who_is_writing() {
    let folder = folder();
    let path = journal_in(&folder);
    let held = Lock::take(&path).unwrap();
    let error = Lock::take(&path).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("another Unkink is writing this journal"),
        "{error}"
    );
    let later = thread::spawn(move || {
        thread::sleep(Duration::from_millis(100));
        drop(held);
    });
    Lock::take(&path).unwrap();
    later.join().unwrap();
    assert_eq!(names(&folder), ["journal.json.lock"]);
}

#[test]
fn four_writers_at_once_lose_none_of_their_entries() {
    let folder = folder();
    let path = journal_in(&folder);
    let write = |store: &Store, date| {
        let edit = || unkink::model::edit::Edit::Note(date, Some("x".into()));
        // On a busy machine one may have to wait for too long, and then it says so.
        while let Err(error) = store.update(|journal| journal.apply(edit())) {
            let locked = matches!(error, UpdateError::Save(SaveError::Locked { .. }));
            assert!(locked, "{error}");
        }
    };
    thread::scope(|threads| {
        for writer in 1..=4 {
            let store = Store::at(&path);
            threads.spawn(move || {
                for day in 1..=25 {
                    let date = chrono::NaiveDate::from_ymd_opt(2026, writer, day).unwrap();
                    write(&store, date);
                }
            });
        }
    });
    assert_eq!(Store::at(&path).load().unwrap().journal.days().len(), 100);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
    use std::path::Path;
    use std::process::Command;

    use super::*;
    use crate::mounted::Mounted;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn a_new_journal_is_private_and_an_old_one_keeps_its_mode() {
        let folder = folder();
        fs::create_dir(folder.path().join("new")).unwrap();
        let store = Store::at(folder.path().join("new/journal.json"));
        write_note(&store, "one");
        assert_eq!(mode(store.path()), 0o600);
        assert_eq!(mode(&folder.path().join("new/journal.json.lock")), 0o600);
        fs::set_permissions(store.path(), fs::Permissions::from_mode(0o644)).unwrap();
        write_note(&store, "two");
        assert_eq!(mode(store.path()), 0o644);
    }

    #[test]
    fn a_journal_made_read_only_is_not_replaced() {
        let folder = folder();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        fs::set_permissions(store.path(), fs::Permissions::from_mode(0o444)).unwrap();
        let base = store.load().unwrap().base;
        let error = store.save(&noted("two"), &base).unwrap_err();
        assert!(error.to_string().contains("no permission"), "{error}");
        assert_eq!(store.load().unwrap().journal, noted("one"));
        assert_eq!(names(&folder), ["journal.json", "journal.json.lock"]);
    }

    /// The last of this account's groups.
    fn last_group() -> Option<u32> {
        let groups = Command::new("id").arg("-G").output().unwrap().stdout;
        let groups = String::from_utf8(groups).unwrap();
        groups.split_whitespace().last()?.parse().ok()
    }

    #[test]
    fn a_journal_that_another_account_saves_stays_its_owners_and_its_groups() {
        let folder = folder();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        // Who is not root can give a file to another of the own groups, where there is one.
        let own = fs::metadata(store.path()).unwrap();
        let (uid, gid) = if own.uid() == 0 {
            (12_345, 54_321)
        } else {
            (own.uid(), last_group().unwrap_or(own.gid()))
        };
        chown(store.path(), Some(uid), Some(gid)).unwrap();
        write_note(&store, "two");
        let meta = fs::metadata(store.path()).unwrap();
        assert_eq!((meta.uid(), meta.gid()), (uid, gid));
        assert_eq!(mode(store.path()), 0o600);
    }

    #[test]
    fn a_link_is_followed_and_stays_a_link() {
        let folder = folder();
        let target = folder.path().join("elsewhere.json");
        write_note(&Store::at(&target), "one");
        let link = journal_in(&folder);
        symlink(&target, &link).unwrap();
        write_note(&Store::at(&link), "two");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(Store::at(&target).load().unwrap().journal, noted("two"));
        // Both names share one lock.
        let _held = Lock::take(&target).unwrap();
        assert!(matches!(Lock::take(&link), Err(SaveError::Locked { .. })));
    }

    #[test]
    fn a_link_to_nothing_is_refused_with_both_paths() {
        let folder = folder();
        let link = journal_in(&folder);
        symlink("gone.json", &link).unwrap();
        let store = Store::at(&link);
        let error = store.load().unwrap_err();
        assert!(matches!(error, StoreError::DanglingLink { .. }));
        assert!(error.to_string().contains("gone.json"), "{error}");
        assert!(matches!(
            file::save(&link, b"x"),
            Err(SaveError::DanglingLink { .. })
        ));
        assert!(!folder.path().join("gone.json").exists());
    }

    #[test]
    fn a_disk_that_is_full_leaves_the_journal_and_nothing_else_and_goes_on_with_room() {
        let above = folder();
        let Some(_disk) = Mounted::at(above.path()) else {
            return;
        };
        let store = Store::at(journal_in(&above));
        write_note(&store, "one");
        write_note(&store, "two");
        let before = (names(&above), fs::read(store.path()).unwrap());
        let ballast = above.path().join("ballast");
        let filled = fs::write(&ballast, vec![0; 16 << 20]).unwrap_err();
        assert_eq!(filled.kind(), std::io::ErrorKind::StorageFull);
        let base = store.load().unwrap().base;
        let error = store.save(&noted("three"), &base).unwrap_err().to_string();
        assert!(
            error.contains("the disk is full") && error.contains("make room"),
            "{error}"
        );
        let error = store.drafts().save("half").unwrap_err();
        assert!(error.contains("the disk is full"), "{error}");
        fs::remove_file(&ballast).unwrap();
        assert_eq!((names(&above), fs::read(store.path()).unwrap()), before);
        store.save(&noted("three"), &base).unwrap();
        assert_eq!(store.load().unwrap().journal, noted("three"));
    }

    #[test]
    fn a_full_device_is_no_journal_and_is_never_replaced() {
        let full = Path::new("/dev/full");
        let Some(mut device) = crate::needs::full_disk() else {
            return;
        };
        let error = std::io::Write::write_all(&mut device, b"x").unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
        // A device is never replaced by a file.
        assert!(matches!(
            Store::at(full).load(),
            Err(StoreError::NotAFile { .. })
        ));
        assert!(file::save(full, b"x").is_err());
        assert!(!fs::metadata(full).unwrap().is_file());
    }
}
