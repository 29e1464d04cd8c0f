//! A save, stopped before each of its system calls and with each of them failing.
//!
//! `strace` stands between the program and the system: it kills the program when it is about to
//! make a call, or answers a call with an error that the system never gave. The calls are taken
//! from the trace of a save that nobody disturbs, from the first one that touches the journal's
//! folder, so that whatever a save does tomorrow is covered as well.

mod scene;
mod trace;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use scene::{Scene, Setting};
use trace::{Call, Fault};

use crate::needs::skipped;

/// What the system may answer, and words that name it.
const ERRORS: [(&str, &[&str]); 3] = [
    ("EIO", &["Input/output error"]),
    ("ENOSPC", &["disk is full", "No space left on device"]),
    ("EACCES", &["no permission", "Permission denied"]),
];

/// Runs every case of every scene, two at a time, and gives how they ended, by exit code.
fn for_all(cases: impl Fn(&[Call]) -> Vec<Fault> + Sync) -> Option<BTreeMap<String, usize>> {
    if let Some(why) = trace::missing() {
        skipped(&why);
        return None;
    }
    let ended = Mutex::new(BTreeMap::new());
    for scene in Scene::ALL {
        let clean = Setting::new(scene);
        let undisturbed = clean.save(&Fault::None);
        assert_eq!(undisturbed.code, Some(0), "{}", undisturbed.err);
        let new = clean.bytes().unwrap();
        let faults = cases(&undisturbed.calls(clean.folder()));
        assert!(faults.len() > 30, "{scene:?}: {} cases", faults.len());
        let half = faults.len().div_ceil(2);
        let (ended, new) = (&ended, &new);
        thread::scope(|threads| {
            for part in faults.chunks(half) {
                threads.spawn(move || {
                    for fault in part {
                        let word = case(scene, fault, new);
                        *ended.lock().unwrap().entry(word).or_default() += 1;
                    }
                });
            }
        });
    }
    Some(ended.into_inner().unwrap())
}

/// One save under one fault, and all that must hold after it. Gives how it ended.
fn case(scene: Scene, fault: &Fault, new: &[u8]) -> String {
    let setting = Setting::new(scene);
    let old = setting.bytes();
    let run = setting.save(fault);
    let now = setting.bytes();
    let told = || {
        format!(
            "{scene:?}, {fault:?}\n{}\n{}",
            run.err,
            run.trace.join("\n")
        )
    };
    assert!(!run.err.contains("panicked"), "{}", told());
    for backup in setting.backups() {
        let known = Some(&backup) == old.as_ref() || backup == new;
        assert!(known, "a backup of something else: {}", told());
    }
    let (is_old, is_new) = (now == old, now.as_deref() == Some(new));
    assert!(is_old || is_new, "neither old nor new: {}", told());
    match run.code {
        None => {}
        Some(0) => {
            assert!(is_new, "\"saved\", and it is not: {}", told());
            assert_eq!(run.unsure(), None, "\"saved\" too soon: {}", told());
            let kept = old.iter().all(|old| setting.backups().contains(old));
            let warned = run.err.contains("No backup was made") || run.is_mute();
            assert!(kept || warned, "no backup and no word of it: {}", told());
        }
        Some(3) => {
            assert!(is_new, "\"written\", and it is not: {}", told());
            let warned = run.err.contains("did not confirm") || run.is_mute();
            assert!(warned, "{}", told());
        }
        Some(1) => {
            assert!(is_old, "\"not saved\", and it is: {}", told());
            let named = run.names_the_cause(fault);
            assert!(named || run.is_mute(), "{}", told());
        }
        Some(other) => panic!("exit code {other}: {}", told()),
    }
    assert!(run.out.is_empty() || is_new, "said so too soon: {}", told());
    setting.the_next_save_works();
    match run.code {
        Some(code) => format!("exit code {code}"),
        None if is_old => "killed, old".into(),
        None => "killed, new".into(),
    }
}

#[test]
fn killed_before_any_call_a_save_leaves_the_old_journal_or_the_new_one() {
    let every_call = |calls: &[Call]| calls.iter().cloned().map(Fault::Kill).collect();
    let Some(ended) = for_all(every_call) else {
        return;
    };
    println!("{} kills: {ended:?}", ended.values().sum::<usize>());
    assert!(
        ended["killed, old"] > 20 && ended["killed, new"] > 5,
        "{ended:?}"
    );
    assert_eq!(ended.len(), 2, "each kill must hit: {ended:?}");
}

#[test]
fn a_call_that_fails_once_or_for_ever_is_no_silent_loss_and_no_false_saved() {
    let every_call = |calls: &[Call]| -> Vec<Fault> {
        let disk = calls.iter().filter(|call| call.can_fail());
        let cases = disk.enumerate().flat_map(|(at, call)| {
            let errors = call.errors();
            // Which error a call goes on failing with is turned through: each is met in many of them.
            let from_then = Fault::FromThen(call.clone(), errors[at % errors.len()]);
            let once = errors
                .into_iter()
                .map(|error| Fault::Once(call.clone(), error));
            once.chain([from_then]).collect::<Vec<_>>()
        });
        cases.collect()
    };
    let Some(ended) = for_all(every_call) else {
        return;
    };
    println!("{} failures: {ended:?}", ended.values().sum::<usize>());
    for code in [0, 1, 3] {
        assert!(ended[&format!("exit code {code}")] > 5, "{ended:?}");
    }
}

#[test]
fn a_disk_that_dies_at_any_call_is_no_silent_loss_and_no_false_saved() {
    let every_call = |calls: &[Call]| -> Vec<Fault> {
        let disk: Vec<_> = calls
            .iter()
            .filter(|call| call.can_fail())
            .cloned()
            .collect();
        let deaths = (0..disk.len()).map(|at| Fault::Dead(disk[at..].to_vec(), "EIO"));
        deaths.collect()
    };
    let Some(ended) = for_all(every_call) else {
        return;
    };
    println!("{} dead disks: {ended:?}", ended.values().sum::<usize>());
    assert!(ended["exit code 1"] > 20, "{ended:?}");
}

#[test]
fn a_folder_that_cannot_be_synced_ends_with_3_until_the_disk_confirms() {
    if let Some(why) = trace::missing() {
        skipped(&why);
        return;
    }
    let clean = Setting::new(Scene::Kept).save(&Fault::None);
    let folder_sync = clean.sync_of_the_rename();
    let setting = Setting::new(Scene::Kept);
    let run = setting.save(&Fault::Once(folder_sync, "EIO"));
    assert_eq!(run.code, Some(3), "{}", run.err);
    let words =
        "warning: Written, but the disk did not confirm that it would outlast a power cut.\n";
    assert_eq!(run.err, words);
    // The same entry again changes nothing; what it says of the disk is asked of the disk.
    let first = |name: &str| {
        let idle = Setting::new(Scene::Kept);
        idle.save(&Fault::None);
        let calls = idle.save(&Fault::None).all_calls();
        calls.into_iter().find(|call| call.name == name).unwrap()
    };
    assert_eq!(
        setting.save(&Fault::FromThen(first("fsync"), "EIO")).code,
        Some(3)
    );
    assert_eq!(setting.save(&Fault::None).code, Some(0));
}

#[test]
fn a_file_system_without_locks_saves_all_the_same_and_says_what_is_not_guarded() {
    if let Some(why) = trace::missing() {
        skipped(&why);
        return;
    }
    for error in ["ENOLCK", "EINVAL", "EOPNOTSUPP", "ENOSYS"] {
        let setting = Setting::new(Scene::Kept);
        let old = setting.bytes();
        let lock = Call {
            name: "flock".into(),
            number: 1,
        };
        let run = setting.save(&Fault::FromThen(lock, error));
        let hit = run.trace.iter().any(|line| {
            line.starts_with("flock(") && line.contains(error) && line.ends_with("(INJECTED)")
        });
        assert!(hit, "{error} was not injected: {}", run.trace.join("\n"));
        assert_eq!(run.code, Some(0), "{error}: {}", run.err);
        assert_eq!(run.unsure(), None, "{error}");
        assert_ne!(setting.bytes(), old, "{error}");
        assert_eq!(setting.backups(), [old.unwrap()], "{error}");
        let told = run.err.matches("has no locks").count();
        assert_eq!(told, 1, "{error}: {}", run.err);
        setting.the_next_save_works();
    }
    let setting = Setting::new(Scene::Kept);
    assert_eq!(setting.save(&Fault::None).err, "", "with locks");
}
