//! Earlier states: kept before each save, thinned out, compared with, and brought back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, Local};
use proptest::prelude::*;
use tempfile::TempDir;
use unkink::model::difference::turn;
use unkink::store::copies::copy_to;
use unkink::store::schema::to_bytes;
use unkink::store::{Backup, Copied, CopyError, FileState, RestoreError, Store};

use crate::arbitrary;

use super::{day, folder, journal_in, noted, write_note};

fn in_backups(folder: &TempDir) -> PathBuf {
    folder.path().join("backups")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn list(store: &Store) -> Vec<Backup> {
    store.backups().unwrap().list
}

/// The note of each backup, newest first.
fn notes(store: &Store) -> Vec<String> {
    let note = |backup: &Backup| {
        let journal = backup.load().unwrap().journal;
        journal.day(day()).unwrap().note.clone().unwrap()
    };
    list(store).iter().map(note).collect()
}

/// Gives the journal's file another age, as if it had been saved at this time.
fn saved_at(store: &Store, when: DateTime<Local>) {
    let file = File::options().append(true).open(store.path()).unwrap();
    file.set_modified(when.into()).unwrap();
}

#[test]
fn each_save_keeps_what_it_replaces_and_the_first_replaces_nothing() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let begun = Local::now().date_naive();
    write_note(&store, "one");
    assert!(list(&store).is_empty());
    assert!(!in_backups(&folder).exists());
    let one = fs::read(store.path()).unwrap();
    write_note(&store, "two");
    write_note(&store, "three");
    assert_eq!(notes(&store), ["two", "one"]);
    let backups = list(&store);
    assert_eq!(fs::read(&backups[1].path).unwrap(), one);
    assert_eq!(backups[1].bytes, one.len() as u64);
    assert_eq!(backups[0].load().unwrap().state, FileState::Whole);
    let saved = backups[0].when.date_naive();
    assert!(begun <= saved && saved <= Local::now().date_naive());
}

#[test]
fn only_other_contents_count() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    // The very same journal again: nothing is replaced by anything else.
    let base = store.load().unwrap().base;
    let base = store.save(&noted("one"), &base).unwrap().base;
    assert!(list(&store).is_empty());
    let base = store.save(&noted("two"), &base).unwrap().base;
    assert_eq!(notes(&store), ["one"]);
    // Back at what the newest backup holds, and on from there.
    let base = store.save(&noted("one"), &base).unwrap().base;
    assert_eq!(notes(&store), ["two", "one"]);
    fs::remove_file(&list(&store)[0].path).unwrap();
    store.save(&noted("three"), &base).unwrap();
    assert_eq!(notes(&store), ["one"]);
}

#[test]
fn the_last_ten_of_the_day_stay_and_one_of_each_day_before() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    // Days that are over, so that it does not matter when this runs.
    let today = Local::now().date_naive();
    let noon = |days| {
        let date = today - Days::new(days);
        let noon = date.and_hms_opt(12, 0, 0).unwrap();
        noon.and_local_timezone(Local).unwrap()
    };
    for day in (2..=4).rev() {
        for save in 0..4 {
            write_note(&store, &format!("{day} days ago, {save}"));
            saved_at(&store, noon(day));
        }
    }
    for save in 0..14 {
        write_note(&store, &format!("yesterday {save}"));
        saved_at(&store, noon(1));
    }
    let kept = (3..13).rev();
    let mut expected: Vec<_> = kept.map(|save| format!("yesterday {save}")).collect();
    expected.extend((2..=4).map(|day| format!("{day} days ago, 3")));
    // The last of a month stays too, and these days may lie in two.
    let found = notes(&store);
    assert_eq!(found[..expected.len()], expected);
    assert_eq!(found.len(), expected.len());
}

#[test]
fn nothing_in_the_folder_is_touched_but_this_journals_backups() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let other = Store::at(folder.path().join("other.json"));
    write_note(&store, "one");
    fs::create_dir(in_backups(&folder)).unwrap();
    let foreign = [
        "journal.2026-01-01T10-00-00.json",
        "journal.2026-01-01T10-00-00+0000.json.bak",
        "journal.json",
        "mine.txt",
    ];
    for name in foreign {
        fs::write(in_backups(&folder).join(name), "x").unwrap();
    }
    fs::create_dir(in_backups(&folder).join("journal.2026-01-01T10-00-00+0000.json")).unwrap();
    write_note(&other, "theirs");
    for save in 0..14 {
        write_note(&store, &format!("{save}"));
        write_note(&other, &format!("theirs {save}"));
    }
    assert_eq!((list(&store).len(), list(&other).len()), (10, 10));
    assert!(notes(&other).iter().all(|note| note.starts_with("theirs")));
    let left = names(&in_backups(&folder));
    assert!(
        foreign
            .iter()
            .all(|name| left.contains(&(*name).to_owned())),
        "{left:?}"
    );
    assert_eq!(left.len(), 10 + 10 + foreign.len() + 1);
}

#[test]
fn a_backup_that_cannot_be_made_never_stops_a_save_and_is_told() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    fs::write(in_backups(&folder), "a file in its place").unwrap();
    let base = store.load().unwrap().base;
    let saved = store.save(&noted("two"), &base).unwrap();
    assert_eq!(store.load().unwrap().journal, noted("two"));
    let words = saved.backup.unwrap_err().to_string();
    assert!(
        words.starts_with("No backup was made of the version before: "),
        "{words}"
    );
    assert!(words.contains("backups"), "{words}");
    assert!(store.backups().is_err());
}

#[test]
fn a_save_that_fails_leaves_no_backup_behind() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    let base = store.load().unwrap().base;
    let mut permissions = fs::metadata(store.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(store.path(), permissions).unwrap();
    assert!(store.save(&noted("two"), &base).is_err());
    assert_eq!(names(folder.path()), ["journal.json", "journal.json.lock"]);
}

#[test]
fn a_restored_backup_is_the_journal_and_restoring_again_takes_it_back() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    for text in ["one", "two", "three"] {
        write_note(&store, text);
    }
    let restored = store.restore(&list(&store)[1]).unwrap();
    assert_eq!(restored.journal, noted("one"));
    let loaded = store.load().unwrap();
    assert_eq!(
        (loaded.journal, loaded.state),
        (noted("one"), FileState::Whole)
    );
    let backups = list(&store);
    assert_eq!(restored.before.as_ref(), Some(&backups[0].path));
    store.restore(&backups[0]).unwrap();
    assert_eq!(store.load().unwrap().journal, noted("three"));
    // What is there already is left as it is.
    let number = list(&store).len();
    let same = list(&store)
        .into_iter()
        .find(|b| b.load().unwrap().journal == noted("three"));
    assert_eq!(store.restore(&same.unwrap()).unwrap().before, None);
    assert_eq!(list(&store).len(), number);
    write_note(&store, "on");
}

#[test]
fn a_damaged_an_edited_and_a_missing_journal_can_be_restored_and_none_is_lost() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    write_note(&store, "two");
    let edited = fs::read_to_string(store.path())
        .unwrap()
        .replace("two", "own");
    for there in ["", "{\"format\"", edited.as_str()] {
        fs::write(store.path(), there).unwrap();
        let (newest, _) = store.newest_whole().unwrap().found.unwrap();
        let before = store.restore(&newest).unwrap().before.unwrap();
        assert_eq!(fs::read_to_string(&before).unwrap(), there);
        assert_eq!(store.load().unwrap().journal, noted("one"));
    }
    fs::remove_file(store.path()).unwrap();
    let (newest, _) = store.newest_whole().unwrap().found.unwrap();
    assert_eq!(store.restore(&newest).unwrap().before, None);
    assert_eq!(store.load().unwrap().journal, noted("one"));
    // One that can't be read is not put in the place of one that can.
    let damaged = list(&store)
        .into_iter()
        .find(|backup| backup.load().is_err());
    let refused = store.restore(&damaged.unwrap());
    assert!(
        matches!(refused, Err(RestoreError::Unreadable(_))),
        "{refused:?}"
    );
    assert_eq!(store.load().unwrap().journal, noted("one"));
}

#[test]
fn nothing_is_restored_where_what_is_there_cannot_be_kept() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    let elsewhere = tempfile::tempdir().unwrap();
    let other = Store::at(journal_in(&elsewhere));
    write_note(&other, "theirs");
    write_note(&other, "theirs, later");
    fs::write(store.path(), "damaged").unwrap();
    fs::write(in_backups(&folder), "a file in its place").unwrap();
    let refused = store.restore(&list(&other)[0]);
    assert!(
        matches!(refused, Err(RestoreError::NotKept(_))),
        "{refused:?}"
    );
    assert_eq!(fs::read(store.path()).unwrap(), b"damaged");
}

#[test]
fn a_backup_restored_as_an_edit_is_undone_like_any_edit() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    write_note(&store, "two");
    let mut journal = store.load().unwrap().journal;
    let backup = list(&store)[0].load().unwrap().journal;
    let undo = journal.apply(turn(&journal, &backup)).unwrap();
    assert_eq!(journal, noted("one"));
    journal.apply(undo).unwrap();
    assert_eq!(journal, noted("two"));
}

#[test]
fn an_edited_journal_is_held_against_the_newest_whole_backup() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    write_note(&store, "one");
    assert_eq!(store.review(&noted("one")).backup, None);
    write_note(&store, "two");
    let review = store.review(&noted("own"));
    assert_eq!(review.backup.as_ref(), list(&store).first());
    let words: Vec<_> = review.differences.iter().map(ToString::to_string).collect();
    assert_eq!(words, ["22 Nov 2026: the note was \"one\", is \"own\""]);
    assert_eq!(review.trouble, []);
}

#[test]
fn a_backup_that_cannot_be_read_is_passed_over_with_words() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    for text in ["one", "two", "three"] {
        write_note(&store, text);
    }
    let newest = list(&store).remove(0);
    fs::write(&newest.path, "damaged").unwrap();
    let found = store.newest_whole().unwrap();
    assert_eq!(found.found.unwrap().1, noted("one"));
    let words = found.passed_over[0].to_string();
    assert!(
        words.starts_with("A newer backup was passed over. "),
        "{words}"
    );
    assert!(words.contains(newest.path.to_str().unwrap()), "{words}");
    let review = store.review(&noted("one"));
    assert_eq!((review.differences.len(), review.trouble.len()), (0, 1));
}

#[cfg(unix)]
#[test]
fn of_a_journal_that_is_a_link_to_nothing_no_backups_are_listed_as_if_there_were_none() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    std::os::unix::fs::symlink(folder.path().join("away/diary.json"), store.path()).unwrap();
    let words = store.backups().unwrap_err().to_string();
    assert!(
        words.contains("is a link to a file that is missing"),
        "{words}"
    );
    assert!(words.contains("diary.json"), "{words}");
}

proptest! {
    #![proptest_config(arbitrary::cases(100))]

    #[test]
    fn what_is_counted_is_what_is_loaded(journal in arbitrary::journal(), sealed in any::<bool>()) {
        let folder = folder();
        let path = journal_in(&folder);
        let mut file = to_bytes(&journal);
        if !sealed {
            file.push(b' ');
        }
        fs::write(&path, file).unwrap();
        let loaded = Store::at(&path).load().unwrap();
        let when = chrono::DateTime::UNIX_EPOCH.fixed_offset();
        let backup = Backup { path, when, number: 1, bytes: 0 };
        let contents = backup.contents().unwrap();
        prop_assert_eq!(contents.state, loaded.state);
        prop_assert_eq!(contents.days, journal.days().len());
        prop_assert_eq!(contents.sessions, journal.sessions().len());
    }
}

#[test]
fn a_copy_is_made_at_the_first_save_of_a_day_and_never_written_over() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let stick = tempfile::tempdir().unwrap();
    let copies = store.clone().with_copies(Some(stick.path().to_owned()));
    assert_eq!(store.copy_out(), None);
    assert_eq!(copies.copy_out(), None, "there is no journal yet");
    write_note(&copies, "one");
    assert!(matches!(copies.copy_out(), Some(Ok(Copied::Made(_)))));
    fs::remove_file(stick.path().join(&names(stick.path())[0])).unwrap();
    let first = fs::read(store.path()).unwrap();
    let [today, tomorrow] = [day(), day() + Days::new(1)];
    let copy = |day| copy_to(stick.path(), store.path(), day).unwrap();
    assert!(matches!(copy(today), Copied::Made(_)));
    write_note(&copies, "two");
    assert!(matches!(copy(today), Copied::Already(_)));
    assert!(matches!(copy(tomorrow), Copied::Made(_)));
    let kept = names(stick.path());
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(
        kept[1].starts_with("unkink-journal-") && kept[1].ends_with(&format!("-{tomorrow}.json"))
    );
    assert_eq!(fs::read(stick.path().join(&kept[0])).unwrap(), first);
    // Another journal of the same name has a copy of its own.
    let elsewhere = tempfile::tempdir().unwrap();
    let other = Store::at(journal_in(&elsewhere));
    write_note(&other, "theirs");
    assert!(matches!(
        copy_to(stick.path(), other.path(), tomorrow),
        Ok(Copied::Made(_))
    ));
}

#[test]
fn a_stick_that_is_not_plugged_in_is_told_and_its_folder_is_not_made() {
    let folder = folder();
    let store = Store::at(journal_in(&folder));
    let away = folder.path().join("stick");
    let copies = store.clone().with_copies(Some(away.clone()));
    write_note(&copies, "one");
    let told = copies.copy_out().unwrap().unwrap_err();
    assert_eq!(
        told,
        CopyError::Away {
            folder: away.clone()
        }
    );
    assert!(
        told.to_string()
            .starts_with("The journal is saved, but today's copy waits")
    );
    assert!(!away.exists());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;
    use crate::needs::skipped;

    fn inode(path: &Path) -> u64 {
        fs::metadata(path).unwrap().ino()
    }

    #[test]
    fn the_backup_is_the_replaced_file_itself() {
        let folder = folder();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        let old = inode(store.path());
        write_note(&store, "two");
        assert_eq!(inode(&list(&store)[0].path), old);
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(&list(&store)[0].path), 0o600);
        assert_eq!(mode(&in_backups(&folder)), 0o700);
    }

    #[test]
    fn the_journals_own_file_under_a_second_name_takes_no_room() {
        let folder = folder();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        write_note(&store, "two");
        let before = store.backups().unwrap();
        assert_eq!(before.bytes, before.list[0].bytes);
        // As a save that was killed right before it replaced the file leaves it.
        let second = in_backups(&folder).join("journal.2026-01-01T10-00-00+0000.json");
        fs::hard_link(store.path(), second).unwrap();
        let now = store.backups().unwrap();
        assert_eq!((now.list.len(), now.bytes), (2, before.bytes));
    }

    #[test]
    fn backups_are_where_a_link_leads() {
        let folder = folder();
        let elsewhere = folder.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        let target = elsewhere.join("diary.json");
        write_note(&Store::at(&target), "one");
        let store = Store::at(journal_in(&folder));
        symlink(&target, store.path()).unwrap();
        write_note(&store, "two");
        assert!(!in_backups(&folder).exists());
        assert_eq!(
            names(&elsewhere),
            ["backups", "diary.json", "diary.json.lock"]
        );
        assert_eq!(notes(&store), ["one"]);
        store.restore(&list(&store)[0]).unwrap();
        assert!(fs::symlink_metadata(store.path()).unwrap().is_symlink());
        assert_eq!(Store::at(&target).load().unwrap().journal, noted("one"));
    }

    #[test]
    fn a_link_among_the_backups_is_no_backup() {
        let folder = folder();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        write_note(&store, "two");
        let link = in_backups(&folder).join("journal.2026-01-01T10-00-00+0000.json");
        symlink("/etc/passwd", &link).unwrap();
        assert_eq!(list(&store).len(), 1);
    }

    #[test]
    fn a_backups_folder_on_another_disk_gets_copies() {
        let Ok(other) = tempfile::tempdir_in("/dev/shm") else {
            skipped("there is no /dev/shm");
            return;
        };
        let folder = folder();
        let device = |path: &Path| fs::metadata(path).unwrap().dev();
        if device(other.path()) == device(folder.path()) {
            skipped("/dev/shm and the folder for temporary files are one disk");
            return;
        }
        symlink(other.path(), in_backups(&folder)).unwrap();
        let store = Store::at(journal_in(&folder));
        write_note(&store, "one");
        write_note(&store, "two");
        assert_eq!(notes(&store), ["one"]);
        assert_eq!(names(other.path()).len(), 1);
    }
}
